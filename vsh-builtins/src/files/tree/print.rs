//! A tree as lines, JSON or XML.

use vsh_fs::FileKind;

use super::*;

/// The text, as far as it is made.
pub(super) struct Printer<'a> {
    settings: &'a Settings,
    names: &'a Names,
    zone: jiff::tz::TimeZone,
    now: i64,
    pub(super) out: Vec<u8>,
    directories: u64,
    files: u64,
    total: u64,
    roots: usize,
}

/// The room that the original has for a moment's text.
const MOST: usize = 255;

impl<'a> Printer<'a> {
    pub(super) fn new(cx: &Cx<'_>, settings: &'a Settings, names: &'a Names) -> Self {
        let mut out = Vec::new();
        match settings.form {
            Form::Json => out.push(b'['),
            Form::Xml => out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tree>"),
            Form::Text => {}
        }
        let now = cx.host().now().seconds;
        Self { settings, names, zone: date::zone(cx), now, out, directories: 0, files: 0, total: 0, roots: 0 }
    }

    pub(super) fn root(&mut self, root: &Option<Node>) {
        let Some(root) = root else { return };
        self.roots += 1;
        // An empty directory is not counted where it is the root.
        let is_empty = root.children.as_ref().is_none_or(Vec::is_empty);
        match root.metadata.kind {
            FileKind::Directory => self.directories += u64::from(!is_empty),
            _ => self.files += 1,
        }
        self.total = self.total.saturating_add(root.size);
        match self.settings.form {
            Form::Text => {
                self.entry(root, &root.name.clone(), "");
                self.children(root, &root.name.clone(), "");
            }
            Form::Json => {
                if self.roots > 1 {
                    self.out.push(b',');
                }
                self.json(root, &root.name.clone(), 1);
            }
            Form::Xml => self.xml(root, &root.name.clone(), 1),
        }
    }

    pub(super) fn report(&mut self) {
        let plural =
            |count: u64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        match self.settings.form {
            Form::Text if !self.settings.report => {}
            Form::Text => {
                let mut text = String::from("\n");
                if self.settings.du {
                    let size = size(self.settings, self.total);
                    text.push_str(&format!(
                        "{size}{} used in ",
                        if self.settings.sizes == Sizes::Bytes { " bytes" } else { "" }
                    ));
                }
                text.push_str(&plural(self.directories, "directory", "directories"));
                if !self.settings.directories {
                    text.push_str(&format!(", {}", plural(self.files, "file", "files")));
                }
                self.out.extend_from_slice(text.as_bytes());
                self.out.push(b'\n');
            }
            Form::Json => {
                if self.settings.report {
                    let files = if self.settings.directories {
                        String::new()
                    } else {
                        format!(",\"files\":{}", self.files)
                    };
                    let size =
                        if self.settings.du { format!("\"size\":{},", self.total) } else { String::new() };
                    let text = format!(
                        "\n,\n  {{\"type\":\"report\",{size}\"directories\":{}{files}}}\n]\n",
                        self.directories
                    );
                    self.out.extend_from_slice(text.as_bytes());
                } else {
                    self.out.extend_from_slice(b"\n]\n");
                }
            }
            Form::Xml => {
                if self.settings.report {
                    let size = if self.settings.du {
                        format!("    <size>{}</size>\n", self.total)
                    } else {
                        String::new()
                    };
                    let files = if self.settings.directories {
                        String::new()
                    } else {
                        format!("    <files>{}</files>\n", self.files)
                    };
                    let text = format!(
                        "\n  <report>\n{size}    <directories>{}</directories>\n{files}  </report>",
                        self.directories
                    );
                    self.out.extend_from_slice(text.as_bytes());
                }
                self.out.extend_from_slice(b"\n</tree>\n");
            }
        }
    }

    fn count(&mut self, node: &Node) {
        let directory = node.metadata.is_dir() || node.led.as_ref().is_some_and(Metadata::is_dir);
        if directory { self.directories += 1 } else { self.files += 1 }
    }

    fn children(&mut self, node: &Node, path: &[u8], indent: &str) {
        let children = node.children.as_deref().unwrap_or_default();
        for (i, child) in children.iter().enumerate() {
            let last = i + 1 == children.len();
            let (branch, deeper) = match (self.settings.indent, self.settings.ascii, last) {
                (false, ..) => ("", ""),
                (_, true, false) => ("|-- ", "|   "),
                (_, true, true) => ("`-- ", "    "),
                (_, false, false) => ("\u{251c}\u{2500}\u{2500} ", "\u{2502}\u{a0}\u{a0} "),
                (_, false, true) => ("\u{2514}\u{2500}\u{2500} ", "    "),
            };
            let at = join(path, &child.name);
            self.count(child);
            self.entry(child, &at, &format!("{indent}{branch}"));
            self.children(child, &at, &format!("{indent}{deeper}"));
        }
    }

    /// One line of text.
    fn entry(&mut self, node: &Node, path: &[u8], lead: &str) {
        let facts = self.facts(node);
        let facts = if facts.is_empty() { String::new() } else { format!("[{}]  ", facts.join(" ")) };
        if self.settings.meta_first {
            self.out.extend_from_slice(format!("{facts}{lead}").as_bytes());
        } else {
            self.out.extend_from_slice(format!("{lead}{facts}").as_bytes());
        }
        let shown = if self.settings.full { path } else { &node.name };
        let color = self.settings.color.then(|| color(&node.metadata));
        self.name(shown, color);
        if self.settings.classify && node.target.is_none() {
            self.out.extend_from_slice(mark(&node.metadata).as_bytes());
        }
        if let Some(target) = &node.target {
            self.out.extend_from_slice(b" -> ");
            let color = self.settings.color.then(|| node.led.as_ref().map_or("01;31", self::color));
            self.name(&target.clone(), color);
            if self.settings.classify
                && let Some(led) = &node.led
            {
                self.out.extend_from_slice(mark(led).as_bytes());
            }
        }
        self.out.extend_from_slice(node.note.as_bytes());
        self.out.push(b'\n');
    }

    fn name(&mut self, name: &[u8], color: Option<&str>) {
        if let Some(color) = color {
            self.out.extend_from_slice(format!("\x1b[{color}m").as_bytes());
        }
        if self.settings.quoted {
            self.out.push(b'"');
        }
        for c in name.chars() {
            match c {
                c if self.settings.literal || !c.is_control() => {
                    if self.settings.quoted && matches!(c, '"' | '\\') {
                        self.out.push(b'\\');
                    }
                    self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                _ if self.settings.question => self.out.push(b'?'),
                c => self.out.extend_from_slice(format!("\\{:03o}", u32::from(c)).as_bytes()),
            }
        }
        if self.settings.quoted {
            self.out.push(b'"');
        }
        if color.is_some() {
            self.out.extend_from_slice(b"\x1b[0m");
        }
    }

    /// What stands in brackets before a name.
    fn facts(&self, node: &Node) -> Vec<String> {
        let (s, m) = (self.settings, &node.metadata);
        let mut facts = Vec::new();
        if s.inodes {
            facts.push(format!("{:7}", m.ino.0));
        }
        if s.device {
            facts.push(format!("{:3}", m.dev));
        }
        if s.protections {
            facts.push(mode_string(m.st_mode()));
        }
        if s.user {
            facts.push(format!("{:<8}", self.user(m)));
        }
        if s.group {
            facts.push(format!("{:<8}", self.group(m)));
        }
        if s.sizes != Sizes::No {
            facts.push(size(s, node.size));
        }
        if let Some(format) = &s.date {
            facts.push(self.date(m, format));
        }
        facts
    }

    fn user(&self, metadata: &Metadata) -> String {
        self.names.user(metadata.uid).map_or_else(|| metadata.uid.to_string(), str::to_owned)
    }

    fn group(&self, metadata: &Metadata) -> String {
        self.names.group(metadata.gid).map_or_else(|| metadata.gid.to_string(), str::to_owned)
    }

    fn date(&self, metadata: &Metadata, format: &[u8]) -> String {
        const HALF_A_YEAR: i64 = 31_556_952 / 2;
        let age = self.now - metadata.mtime.seconds;
        let format: &[u8] = match format {
            b"" if (0..HALF_A_YEAR).contains(&age) => b"%b %e %H:%M",
            b"" => b"%b %e  %Y",
            format => format,
        };
        let mut out = Vec::new();
        // As in the original, what is longer than its buffer is nothing.
        if let Some(time) = date::zoned(metadata.mtime, &self.zone)
            && vsh_core::strftime::room(format) < MOST
        {
            strftime(format, &time, false, &mut out);
        }
        out.to_str_lossy().into_owned()
    }

    /// Facts by their names, for JSON and XML.
    fn attributes(&self, node: &Node) -> Vec<(&'static str, String, bool)> {
        let (s, m) = (self.settings, &node.metadata);
        let mut all = Vec::new();
        if s.inodes {
            all.push(("inode", m.ino.0.to_string(), false));
        }
        if s.device {
            all.push(("dev", m.dev.to_string(), false));
        }
        if s.protections {
            all.push(("mode", format!("{:04o}", m.mode.bits() & 0o7777), true));
            all.push(("prot", mode_string(m.st_mode()), true));
        }
        if s.user {
            all.push(("user", self.user(m), true));
        }
        if s.group {
            all.push(("group", self.group(m), true));
        }
        if s.sizes != Sizes::No {
            all.push(("size", node.size.to_string(), false));
        }
        if let Some(format) = &s.date {
            all.push(("time", self.date(m, format), true));
        }
        all
    }

    fn json(&mut self, node: &Node, path: &[u8], depth: usize) {
        let pad = if self.settings.indent { format!("\n{}", "  ".repeat(depth)) } else { String::new() };
        let shown = if self.settings.full { path } else { &node.name };
        let mut text =
            format!("{pad}{{\"type\":\"{}\",\"name\":\"{}\"", kind(&node.metadata), json_text(shown));
        if let Some(target) = &node.target {
            text.push_str(&format!(",\"target\":\"{}\"", json_text(target)));
        }
        for (name, value, quoted) in self.attributes(node) {
            let quote = if quoted { "\"" } else { "" };
            text.push_str(&format!(",\"{name}\":{quote}{value}{quote}"));
        }
        self.out.extend_from_slice(text.as_bytes());
        if !node.note.is_empty() {
            let note = node.note.trim().trim_matches(['[', ']']).to_owned();
            self.out.extend_from_slice(format!(",\"contents\":[{{\"error\": \"{note}\"}}]").as_bytes());
        } else if let Some(children) = &node.children {
            self.out.extend_from_slice(b",\"contents\":[");
            for (i, child) in children.iter().enumerate() {
                if i > 0 {
                    self.out.push(b',');
                }
                self.count(child);
                let at = join(path, &child.name);
                self.json(child, &at, depth + 1);
            }
            self.out.extend_from_slice(pad.as_bytes());
            self.out.push(b']');
        }
        self.out.push(b'}');
    }

    fn xml(&mut self, node: &Node, path: &[u8], depth: usize) {
        let pad = if self.settings.indent { format!("\n{}", "  ".repeat(depth)) } else { String::new() };
        let shown = if self.settings.full { path } else { &node.name };
        let tag = kind(&node.metadata);
        let mut text = format!("{pad}<{tag} name=\"{}\"", xml_text(shown));
        if let Some(target) = &node.target {
            text.push_str(&format!(" target=\"{}\"", xml_text(target)));
        }
        for (name, value, _) in self.attributes(node) {
            text.push_str(&format!(" {name}=\"{value}\""));
        }
        text.push('>');
        self.out.extend_from_slice(text.as_bytes());
        let children = node.children.as_deref().unwrap_or_default();
        if !node.note.is_empty() {
            let note = node.note.trim().trim_matches(['[', ']']).to_owned();
            self.out.extend_from_slice(format!("<error>{note}</error>").as_bytes());
        }
        for child in children {
            self.count(child);
            let at = join(path, &child.name);
            self.xml(child, &at, depth + 1);
        }
        if !children.is_empty() {
            self.out.extend_from_slice(pad.as_bytes());
        }
        self.out.extend_from_slice(format!("</{tag}>").as_bytes());
    }
}

fn size(settings: &Settings, bytes: u64) -> String {
    let unit: u64 = match settings.sizes {
        Sizes::No | Sizes::Bytes => return format!("{bytes:11}"),
        Sizes::Binary => 1024,
        Sizes::Decimal => 1000,
    };
    if bytes < unit {
        return format!("{bytes:4}");
    }
    let letters = if unit == 1024 { "KMGTPEZY" } else { "kMGTPEZY" };
    let mut size = bytes;
    let mut letters = letters.chars();
    let mut letter = letters.next().unwrap_or('K');
    while size >= unit * unit {
        size /= unit;
        letter = letters.next().unwrap_or(letter);
    }
    #[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
    let value = size as f64 / unit as f64;
    if size / unit >= 10 { format!("{value:3.0}{letter}") } else { format!("{value:3.1}{letter}") }
}

fn kind(metadata: &Metadata) -> &'static str {
    match metadata.kind {
        FileKind::Directory => "directory",
        FileKind::Symlink => "link",
        FileKind::Fifo => "fifo",
        FileKind::Socket => "socket",
        FileKind::CharDevice => "char",
        FileKind::BlockDevice => "block",
        FileKind::Regular => "file",
    }
}

fn mark(metadata: &Metadata) -> &'static str {
    match metadata.kind {
        FileKind::Directory => "/",
        FileKind::Fifo => "|",
        FileKind::Socket => "=",
        FileKind::Regular if metadata.mode.bits() & 0o111 != 0 => "*",
        _ => "",
    }
}

fn color(metadata: &Metadata) -> &'static str {
    match metadata.kind {
        FileKind::Directory => "01;34",
        FileKind::Symlink => "01;36",
        FileKind::Fifo => "40;33",
        FileKind::Socket => "01;35",
        FileKind::CharDevice | FileKind::BlockDevice => "40;33;01",
        FileKind::Regular if metadata.mode.bits() & 0o111 != 0 => "01;32",
        FileKind::Regular => "00",
    }
}

fn json_text(text: &[u8]) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

fn xml_text(text: &[u8]) -> String {
    let text = text.to_str_lossy();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
