//! Scripts, read into commands. <https://www.gnu.org/software/sed/manual/html_node/sed-scripts.html>

mod address;
mod command;
mod substitute;

use std::collections::HashMap;

use bstr::BString;
use vsh_core::utility::ExitStatus;

use super::script::{Action, Command, Script};

/// A piece of the script, as `-e` or `-f` gave it.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) text: Vec<u8>,
    /// The file it is from; `None` for `-e`.
    pub(super) file: Option<BString>,
}

/// How scripts are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    pub(super) extended: bool,
    pub(super) posix: bool,
    pub(super) sandbox: bool,
    pub(super) utf8: bool,
    /// What ends a line: a newline, or NUL.
    pub(super) end: u8,
}

/// Blocks within blocks.
const MAX_DEPTH: usize = 1000;

/// Parses the pieces as one script; the message if that fails.
pub(super) fn parse(pieces: &[Piece], dialect: Dialect) -> Result<Script, String> {
    let mut text = Vec::new();
    let mut starts = Vec::new();
    let mut added = false;
    let mut joints = Vec::new();
    for piece in pieces {
        starts.push(text.len());
        text.extend_from_slice(&piece.text);
        added = !text.ends_with(b"\n") || piece.file.is_none();
        if added {
            joints.push(text.len());
            text.push(b'\n');
        }
    }
    if added {
        // The last newline is not the user's.
        text.pop();
    }
    let mut parser = Parser {
        text: &text,
        at: 0,
        joints: &joints,
        dialect,
        script: Script::default(),
        blocks: Vec::new(),
        labels: HashMap::new(),
        branches: Vec::new(),
        shown: Vec::new(),
    };
    parser.script.silent = text.starts_with(b"#n");
    match parser.commands() {
        Ok(()) => {
            parser.script.end = match pieces.last().and_then(|piece| piece.file.as_ref()) {
                Some(_) => place(pieces, &starts, text.len(), &text),
                None => place_zero(pieces, &starts, text.len(), &text),
            };
            Ok(parser.script)
        }
        Err(Wrong::Here(why)) => Err(place(pieces, &starts, parser.at, &text) + &why),
        Err(Wrong::At(at, why)) => Err(place_zero(pieces, &starts, at, &text) + &why),
        Err(Wrong::Class) => Err(CLASS.to_owned()),
        Err(Wrong::Label(label)) => Err(format!("{LABEL}`{label}'")),
    }
}

/// Where a message is about.
fn place(pieces: &[Piece], starts: &[usize], at: usize, text: &[u8]) -> String {
    let last = starts.iter().rposition(|start| *start < at.max(1)).unwrap_or(0);
    let start = starts.get(last).copied().unwrap_or(0);
    // A line break that stands between pieces belongs to none.
    let length = pieces.get(last).map_or(0, |piece| piece.text.len());
    let at = at.min(start + length);
    match pieces.get(last).and_then(|piece| piece.file.as_ref()) {
        Some(file) => {
            let before = text.get(start..at).unwrap_or_default();
            let line = memchr::memchr_iter(b'\n', before).count() + 1;
            format!("file {file} line {line}: ")
        }
        None => {
            let number = pieces.iter().take(last + 1).filter(|piece| piece.file.is_none()).count();
            format!("-e expression #{number}, char {}: ", at - start)
        }
    }
}

/// The same for what is only known to be missing at the end: a line, but no character.
fn place_zero(pieces: &[Piece], starts: &[usize], at: usize, text: &[u8]) -> String {
    let last = starts.iter().rposition(|start| *start <= at).unwrap_or(0);
    match pieces.get(last).and_then(|piece| piece.file.as_ref()) {
        Some(file) => {
            let start = starts.get(last).copied().unwrap_or(0);
            let before = text.get(start..at).unwrap_or_default();
            format!("file {file} line {}: ", memchr::memchr_iter(b'\n', before).count() + 1)
        }
        None => {
            let number = pieces.iter().take(last + 1).filter(|piece| piece.file.is_none()).count();
            format!("-e expression #{number}, char 0: ")
        }
    }
}

enum Wrong {
    /// At the place that was read last.
    Here(String),
    At(usize, String),
    Label(BString),
    /// `[:class:]` without the brackets around it.
    Class,
}

/// What is said about it, without a place.
const CLASS: &str = "character class syntax is [[:space:]], not [:space:]";

/// The same of a label.
const LABEL: &str = "can't find label for jump to ";

/// The status that a message about a script ends with.
pub(super) fn status(why: &str) -> ExitStatus {
    if why == CLASS || why.starts_with(LABEL) { ExitStatus(4) } else { ExitStatus::FAILURE }
}

fn here<T>(why: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong::Here(why.into()))
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    /// The line breaks that stand between pieces.
    joints: &'a [usize],
    dialect: Dialect,
    script: Script,
    /// The open blocks: which command, and where in the text.
    blocks: Vec<(usize, usize)>,
    labels: HashMap<BString, usize>,
    branches: Vec<(usize, BString)>,
    /// How `--debug` shows the command that is being read.
    shown: Vec<u8>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Blanks, without line breaks.
    fn blanks(&mut self) {
        while self.peek().is_some_and(|b| b != b'\n' && b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn number(&mut self) -> Option<u64> {
        let mut value = None;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            self.at += 1;
            value = Some(value.unwrap_or(0u64).saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        }
        value
    }

    fn commands(&mut self) -> Result<(), Wrong> {
        while self.command()? {}
        if let Some((_, at)) = self.blocks.pop() {
            return Err(Wrong::At(at, "unmatched `{'".to_owned()));
        }
        let end = self.script.commands.len();
        for (command, label) in std::mem::take(&mut self.branches) {
            let target = match self.labels.get(&label) {
                _ if label.is_empty() => end,
                Some(target) => *target,
                None => return Err(Wrong::Label(label)),
            };
            if let Some(
                Action::Branch(to) | Action::BranchIfReplaced(to) | Action::BranchUnlessReplaced(to),
            ) = self.script.commands.get_mut(command).map(|command| &mut command.action)
            {
                *to = target;
            }
        }
        Ok(())
    }

    /// One command; false at the end.
    fn command(&mut self) -> Result<bool, Wrong> {
        while self.peek().is_some_and(|b| b.is_ascii_whitespace() || b == b';') {
            self.at += 1;
        }
        if self.peek().is_none() {
            return Ok(false);
        }
        self.shown.clear();
        let (first, last) = self.addresses()?;
        self.blanks();
        let mut negated = false;
        while self.peek() == Some(b'!') {
            self.at += 1;
            if negated {
                return here("multiple `!'s");
            }
            negated = true;
            self.blanks();
        }
        if negated {
            self.shown.push(b'!');
        }
        if first.is_some() {
            self.shown.push(b' ');
        }
        let start = self.at;
        if self.joints.contains(&self.at) {
            return here("missing command");
        }
        let Some(name) = self.next() else { return here("missing command") };
        self.shown.push(name);
        let addresses = u8::from(first.is_some()) + u8::from(last.is_some());
        match name {
            b'#' if addresses > 0 => return here("comments don't accept any addresses"),
            b'#' => {
                self.rest_of_line();
                return Ok(true);
            }
            b':' if addresses > 0 => return here(": doesn't want any addresses"),
            b'}' if self.blocks.is_empty() => return here("unexpected `}'"),
            b'}' if addresses > 0 => return here("`}' doesn't want any addresses"),
            b'T' | b'R' | b'W' | b'z' | b'F' | b'v' | b'e' | b'Q' if self.dialect.posix => {
                return here(format!("unknown command: `{}'", char::from(name)));
            }
            b'q' | b'Q' if addresses > 1 => return here("command only uses one address"),
            b'=' | b'a' | b'i' | b'l' | b'r' if addresses > 1 && self.dialect.posix => {
                return here("command only uses one address");
            }
            _ => {}
        }
        let number = self.script.commands.len();
        let action = self.action(name, start, number)?;
        if let Some(action) = action {
            let level = self.blocks.len() - usize::from(matches!(action, Action::Block(_)));
            let shown = std::mem::take(&mut self.shown);
            self.script.commands.push(Command { first, last, negated, action, shown, level });
        }
        Ok(true)
    }

    /// The rest of this line of the script.
    fn line_from(&self, at: usize) -> &[u8] {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.split(|b| *b == b'\n').next().unwrap_or_default()
    }

    fn show(&mut self, text: &str) {
        self.shown.extend_from_slice(text.as_bytes());
    }
}

fn numbered(names: &mut Vec<BString>, name: BString) -> usize {
    if let Some(at) = names.iter().position(|n| *n == name) {
        return at;
    }
    names.push(name);
    names.len() - 1
}
