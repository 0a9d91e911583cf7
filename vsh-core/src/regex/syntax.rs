//! How patterns are written and matched.

/// Does `^` hold behind a line break that was matched, and `$` before one?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InnerEnds {
    /// As POSIX says.
    Not,
    /// As in glibc.
    Matched,
    /// The same; but a text in which nothing matches as POSIX says does not match. With `searches` nothing is found in it
    /// either, from its start on, as in GNU's `sed -z`; without, there is, as in `awk`.
    Screened {
        /// Are searches screened too?
        searches: bool,
    },
}

/// Whose reading of what POSIX leaves open.
///
/// A sign of repetition where there is nothing to repeat, at the start of an expression or behind an anchor: it matters in
/// `lenient` syntaxes, and is itself in basic expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// That of the automaton with which GNU's `grep` looks for lines: such a sign is nothing, an interval nothing as a whole.
    /// Anchors can be repeated.
    Automaton,
    /// That of glibc, with which `grep` looks for a match's place: such a sign is nothing, and of an interval its brace alone.
    /// Where case does not matter, a small letter behind a backslash matches nothing.
    Library,
    /// That of glibc for `awk`: such a sign is itself.
    Awk,
}

/// How a pattern is written and matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Syntax {
    /// ERE, else BRE.
    pub extended: bool,
    /// Letters match in either case.
    pub ignore_case: bool,
    /// Characters are UTF-8; else bytes, as in the C locale.
    pub utf8: bool,
    /// `^` and `$` match at every line break too.
    pub multi_line: bool,
    /// Do `^` and `$` hold within a match too?
    pub inner_ends: InnerEnds,
    /// `.`, `[^x]`, `\s` and other classes do not match the line terminator.
    pub lines: bool,
    /// `.` and `[^x]` do not match a newline.
    pub stops_at_newline: bool,
    /// What ends a line.
    pub terminator: u8,
    /// As `grep`: what is misplaced stands for itself, where `sed` and `regcomp` give an error.
    pub lenient: bool,
    /// How it is read where POSIX does not say.
    pub reading: Reading,
    /// A range whose end comes before its start is empty, not an error.
    pub empty_ranges: bool,
    /// The text has marks for bytes that are no characters, which nothing matches: the engine itself asks for it.
    pub marked: bool,
    /// A match must be a whole line.
    pub whole_line: bool,
    /// No word character may lie on either side of a match.
    pub word: bool,
}

impl Syntax {
    /// A basic regular expression over UTF-8.
    pub const BASIC: Self = Self {
        extended: false,
        ignore_case: false,
        utf8: true,
        multi_line: false,
        inner_ends: InnerEnds::Not,
        lines: false,
        stops_at_newline: false,
        terminator: b'\n',
        lenient: false,
        reading: Reading::Automaton,
        empty_ranges: false,
        marked: false,
        whole_line: false,
        word: false,
    };
    /// An extended regular expression over UTF-8.
    pub const EXTENDED: Self = Self { extended: true, ..Self::BASIC };

    /// What `^` and `$` look for within a text.
    pub(super) fn line_end(self) -> u8 {
        if self.inner_ends == InnerEnds::Not { self.terminator } else { b'\n' }
    }

    /// Is each line a text of its own, so that the ends of the one are those of the other?
    pub(super) fn text_is_line(self) -> bool {
        self.lines && self.terminator == b'\n'
    }
}

/// How long a bracket expression is, from behind its opening bracket to behind the closing one; all of an unclosed one.
pub fn bracket_length(rest: &[u8]) -> usize {
    let mut at = usize::from(rest.first() == Some(&b'^'));
    at += usize::from(rest.get(at) == Some(&b']'));
    while let Some(byte) = rest.get(at) {
        let behind = rest.get(at + 2..).unwrap_or_default();
        match (byte, rest.get(at + 1)) {
            (b']', _) => return at + 1,
            (b'[', Some(mark @ (b':' | b'.' | b'='))) => {
                let end = behind.windows(2).position(|pair| pair == [*mark, b']']);
                at += end.map_or(1, |end| end + 4);
            }
            _ => at += 1,
        }
    }
    rest.len()
}

/// Where is a `[:class:]` without the brackets around it? GNU's grep and sed take it for a mistake.
pub fn mistakes_class(pattern: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = pattern.get(at) {
        at += 1;
        if *byte == b'\\' {
            at += 1;
        } else if *byte == b'[' {
            let rest = pattern.get(at..).unwrap_or_default();
            let length = bracket_length(rest);
            let inside = rest.get(..length).and_then(|inside| inside.strip_suffix(b"]")).unwrap_or_default();
            let inside = inside.strip_prefix(b"^").unwrap_or(inside);
            let name = inside.strip_prefix(b":").and_then(|inside| inside.strip_suffix(b":"));
            if name.is_some_and(|name| !name.is_empty() && !name.iter().any(|b| b"-[:".contains(b))) {
                return Some(at - 1);
            }
            at += length;
        }
    }
    None
}
