//! The colours of `ls`: `LS_COLORS` over the built-in ones.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use vsh_core::utility::Cx;
use vsh_fs::{FileKind, Metadata, Mode};

use super::Entry;

/// Codes by key (`di`, `ln`...), and by the end of a name.
#[derive(Debug)]
pub(super) struct Colors {
    codes: HashMap<String, String>,
    suffixes: Vec<(Vec<u8>, String)>,
    started: AtomicBool,
}

const DEFAULTS: &[(&str, &str)] = &[
    ("di", "01;34"),
    ("ln", "01;36"),
    ("pi", "33"),
    ("so", "01;35"),
    ("bd", "01;33"),
    ("cd", "01;33"),
    ("ex", "01;32"),
    ("su", "37;41"),
    ("sg", "30;43"),
    ("st", "37;44"),
    ("ow", "34;42"),
    ("tw", "30;42"),
];

/// Terminals that GNU knows to have colours.
const TERMINALS: &[&str] = &[
    "xterm",
    "screen",
    "tmux",
    "linux",
    "rxvt",
    "vt100",
    "ansi",
    "konsole",
    "putty",
    "cygwin",
    "Eterm",
    "alacritty",
    "kitty",
    "st",
    "con",
    "console",
    "dtterm",
    "gnome",
    "hurd",
    "jfbterm",
    "mach",
    "mlterm",
    "vt220",
];

impl Colors {
    /// `None` where neither `LS_COLORS` nor the terminal asks for colours.
    pub(super) fn new(cx: &Cx<'_>) -> Option<Self> {
        let text = |name: &str| String::from_utf8_lossy(&cx.variable(name).unwrap_or_default()).into_owned();
        let value = text("LS_COLORS");
        let term = text("TERM");
        let known = term.contains("color")
            || TERMINALS.iter().any(|name| {
                term.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
            });
        if value.is_empty() && text("COLORTERM").is_empty() && !known {
            return None;
        }
        let mut colors = Self {
            codes: DEFAULTS.iter().map(|(key, code)| ((*key).to_owned(), (*code).to_owned())).collect(),
            suffixes: Vec::new(),
            started: AtomicBool::new(false),
        };
        for part in value.split(':') {
            let Some((key, code)) = part.split_once('=') else { continue };
            match key.strip_prefix('*') {
                Some(suffix) => colors.suffixes.push((suffix.as_bytes().to_vec(), code.to_owned())),
                None => {
                    colors.codes.insert(key.to_owned(), code.to_owned());
                }
            }
        }
        Some(colors)
    }

    fn code(&self, key: &str) -> Option<&str> {
        self.codes
            .get(key)
            .map(String::as_str)
            .filter(|code| !code.is_empty() && *code != "0" && *code != "00")
    }

    /// `text` in a colour; the very first is preceded by a reset, as GNU has it.
    pub(super) fn paint(&self, code: &str, text: &[u8]) -> Vec<u8> {
        let lead: &[u8] = if self.started.swap(true, Relaxed) { b"" } else { b"\x1b[0m" };
        [lead, b"\x1b[", code.as_bytes(), b"m", text, b"\x1b[0m"].concat()
    }

    /// The code of an entry's name.
    pub(super) fn of(&self, entry: &Entry) -> Option<&str> {
        if entry.kind == FileKind::Symlink {
            let target = entry.target.as_ref().and_then(|(_, target)| target.as_ref());
            if target.is_none() && entry.target.is_some() && self.code("or").is_some() {
                return self.code("or");
            }
            if self.codes.get("ln").is_some_and(|code| code == "target") {
                return target.and_then(|target| self.of_file(&entry.name, target));
            }
            return self.code("ln");
        }
        match &entry.metadata {
            Some(metadata) => self.of_file(&entry.name, metadata),
            None => None,
        }
    }

    /// The code of a file that is no link, or is one and stands for itself.
    pub(super) fn of_file(&self, name: &[u8], metadata: &Metadata) -> Option<&str> {
        let bits = metadata.mode.bits();
        let key = match metadata.kind {
            FileKind::Directory => match (bits & Mode::STICKY != 0, bits & 0o002 != 0) {
                (true, true) if self.code("tw").is_some() => "tw",
                (_, true) if self.code("ow").is_some() => "ow",
                (true, _) if self.code("st").is_some() => "st",
                _ => "di",
            },
            FileKind::Symlink => "ln",
            FileKind::Fifo => "pi",
            FileKind::Socket => "so",
            FileKind::CharDevice => "cd",
            FileKind::BlockDevice => "bd",
            FileKind::Regular if bits & Mode::SETUID != 0 && self.code("su").is_some() => "su",
            FileKind::Regular if bits & Mode::SETGID != 0 && self.code("sg").is_some() => "sg",
            FileKind::Regular if bits & 0o111 != 0 && self.code("ex").is_some() => "ex",
            FileKind::Regular => {
                let hit = self.suffixes.iter().rev().find(|(suffix, _)| name.ends_with(suffix));
                return hit.map(|(_, code)| code.as_str()).or_else(|| self.code("fi"));
            }
        };
        self.code(key)
    }
}
