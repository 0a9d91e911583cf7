//! What is said of a program while it is read, and where its lines come from.

use std::collections::HashSet;

use bstr::BString;

use super::dialect::Dialect;

/// Escapes that were warned of, each once: those of strings and those of patterns.
#[derive(Debug, Default)]
pub(super) struct Warned {
    pub(super) dialect: Dialect,
    strings: HashSet<u8>,
    patterns: HashSet<u8>,
    /// Warnings that have not been written yet.
    pub(super) pending: Vec<BString>,
}

impl Warned {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self { dialect, ..Self::default() }
    }

    /// A string has an escape that is none.
    pub(super) fn string_escape(&mut self, byte: u8) {
        if self.strings.insert(byte) {
            self.pending.push(plain("escape sequence", byte));
        }
    }

    pub(super) fn no_hex_digits(&mut self) {
        self.pending.push("warning: no hex digits in `\\x' escape sequence".into());
    }

    /// A pattern has an escape that is none.
    pub(super) fn pattern_escapes(&mut self, text: &[u8]) {
        let mut rest = text;
        while let Some(at) = memchr::memchr(b'\\', rest) {
            let Some(byte) = rest.get(at + 1).copied() else { return };
            rest = rest.get(at + 2..).unwrap_or_default();
            if matches!(byte, b'8' | b'9') && self.patterns.insert(byte) {
                self.pending.push(plain("regexp escape sequence", byte));
            }
            let known = byte.is_ascii_digit()
                || b"abfnrtvx()|*+?.^$\\[]/-".contains(&byte)
                || (self.dialect != Dialect::Traditional && b"{}".contains(&byte))
                || (self.dialect.is_gnu() && b"yBwWsS<>`'".contains(&byte));
            if !known && self.patterns.insert(byte) {
                let before = b"warning: regexp escape sequence `\\";
                let behind = b"' is not a known regexp operator";
                self.pending.push([before, &[byte][..], behind].concat().into());
            }
        }
    }
}

fn plain(what: &str, byte: u8) -> BString {
    let byte = [byte];
    [b"warning: ", what.as_bytes(), b" `\\", &byte, b"' treated as plain `", &byte, b"'"].concat().into()
}

/// Where the lines of a program come from: files and operands, each with lines of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(Vec<Origin>);

#[derive(Clone, Debug)]
struct Origin {
    /// The first line of the whole program that comes from there.
    from: usize,
    /// The file; the command line has none.
    file: Option<String>,
    /// The number that this line has there.
    first: usize,
}

impl Origins {
    /// From this line on, the program is `file`.
    pub(super) fn add(&mut self, from: usize, file: Option<String>, first: usize) {
        self.0.push(Origin { from, file, first });
    }

    fn of(&self, line: usize) -> Option<&Origin> {
        self.0.iter().rev().find(|origin| origin.from <= line)
    }

    /// Is this line that of a file?
    pub(super) fn is_file(&self, line: usize) -> bool {
        self.of(line).is_some_and(|origin| origin.file.is_some())
    }

    /// How a message begins that is about a line.
    pub(super) fn place(&self, line: usize) -> String {
        match self.of(line) {
            Some(Origin { from, file: Some(file), first }) => format!("{file}:{}: ", line - from + first),
            Some(Origin { from, file: None, first }) => format!("cmd. line:{}: ", line - from + first),
            None => format!("cmd. line:{line}: "),
        }
    }
}

/// Messages about a program that was read, and whether there were errors among them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Each with its line.
    pub(super) all: Vec<(usize, BString)>,
    pub(super) errors: usize,
    pub(super) warned: Warned,
}

impl Notes {
    pub(super) fn say(&mut self, line: usize, text: impl Into<BString>) {
        self.all.push((line, text.into()));
    }

    pub(super) fn error(&mut self, line: usize, why: &str) {
        self.errors += 1;
        self.say(line, format!("error: {why}"));
    }

    /// What is wrong is shown in the program.
    pub(super) fn shown(&mut self, line: usize, text: &[u8], at: usize, why: impl AsRef<[u8]>) {
        self.errors += 1;
        let at = at.min(text.len());
        let start = memchr::memrchr(b'\n', text.get(..at).unwrap_or_default()).map_or(0, |end| end + 1);
        let rest = text.get(start..).unwrap_or_default();
        let source = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let before: String =
            source.iter().take(at - start).map(|byte| if *byte == b'\t' { '\t' } else { ' ' }).collect();
        self.say(line, source);
        self.say(line, [before.as_bytes(), b"^ ", why.as_ref()].concat());
    }

    /// Takes up the warnings of escapes.
    pub(super) fn escapes(&mut self, line: usize) {
        for text in std::mem::take(&mut self.warned.pending) {
            self.say(line, text);
        }
    }
}
