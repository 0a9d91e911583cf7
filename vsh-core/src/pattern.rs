//! Shell patterns: globs and extended globs over bytes, after the Bash manual's *Pattern Matching*.
//!
//! A pattern's text is bytes in which a backslash quotes the next character. Matching is by sets of
//! positions, so its time is polynomial whatever the pattern: the pattern's length times that of the text, but for
//! `!(...)` around a `*`, whose time goes with the square of the text's length. A pattern that knows a
//! [`Meter`] takes steps from it and stops, without a match, when a limit is hit.

mod collating;
mod read;
mod run;

use read::Reader;
use run::{Run, Way};

use crate::meter::{Charge, LimitExceeded, Meter};
use crate::text;

/// How a pattern's text is read and matched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PatternOptions {
    /// `?(...)` and its kin are operators.
    pub extglob: bool,
    /// Letters match in either case.
    pub ignore_case: bool,
    /// A character is a byte, as in the C locale; else UTF-8, where an invalid byte is a character of its own.
    pub bytes: bool,
    /// `[.space.]` and its kin in brackets are characters.
    pub names: bool,
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    nodes: Vec<Node>,
    options: PatternOptions,
    extended: bool,
    /// It ends in a backslash that quotes nothing.
    dangling: bool,
    /// It has a bracket expression that begins `[^]` or `[!]`.
    refuses_bracket: bool,
    meter: Option<Meter>,
    /// What its parts take, where that is much.
    _charge: Option<Charge>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Literal(Character),
    AnyChar,
    AnyString,
    Bracket(Bracket),
    Extended(Operator, Vec<Vec<Node>>),
}

/// Does `*` stand before the last node, with nothing but `*` and `?` between them?
fn seeks_last(nodes: &[Node]) -> bool {
    let before = nodes.iter().rev().skip(1);
    let mut run = before.take_while(|node| matches!(node, Node::AnyChar | Node::AnyString));
    run.any(|node| matches!(node, Node::AnyString))
}

/// The bytes of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Character {
    bytes: [u8; 4],
    length: u8,
}

impl Character {
    fn new(text: &[u8]) -> Self {
        let mut bytes = [0; 4];
        let mut length = 0;
        for (to, from) in bytes.iter_mut().zip(text) {
            *to = *from;
            length += 1;
        }
        Self { bytes, length }
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    /// `?`
    Optional,
    /// `*`
    Star,
    /// `+`
    Plus,
    /// `@`
    One,
    /// `!`
    Not,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Bracket {
    negated: bool,
    items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    Range(u32, u32),
    Class(Class),
    /// A class whose name is unknown: it matches nothing.
    Nothing,
}

/// The POSIX character classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Alnum,
    Alpha,
    Ascii,
    Blank,
    Cntrl,
    Digit,
    Graph,
    Lower,
    Print,
    Punct,
    Space,
    Upper,
    Word,
    Xdigit,
}

/// Patterns that are no longer are not charged.
const SHORT: usize = 1024;

/// How many tries are charged at once.
const STRETCH: u32 = 1024;

impl Pattern {
    /// Reads a pattern. Nothing is an error: what is no operator is plain text.
    pub fn new(text: &[u8], options: PatternOptions) -> Self {
        let mut reader = Reader::new(text, options);
        let mut nodes = reader.sequence(false);
        let backslashes = text.iter().rev().take_while(|b| **b == b'\\').count();
        let dangling = backslashes % 2 == 1;
        let Reader { mut extended, refuses_bracket, .. } = reader;
        if dangling && seeks_last(&nodes) {
            // Bash seeks behind `*` what the backslash quotes, which is not there.
            nodes = vec![Node::Extended(Operator::One, Vec::new())];
            extended = true;
        }
        Self { nodes, options, extended, dangling, refuses_bracket, meter: None, _charge: None }
    }

    /// Reads a pattern whose matching is charged to `meter`, and its memory where it is much. Where a limit was hit nothing
    /// matches, and the next step fails.
    pub fn metered(text: &[u8], options: PatternOptions, meter: &Meter) -> Result<Self, LimitExceeded> {
        let charge = match text.len() {
            ..SHORT => None,
            length => Some(meter.memory(length.saturating_mul(size_of::<Node>() + 1))?),
        };
        Ok(Self { meter: Some(meter.clone()), _charge: charge, ..Self::new(text, options) })
    }

    /// The text it matches, if there is only one.
    pub fn as_literal(&self) -> Option<Vec<u8>> {
        if self.options.ignore_case {
            return None;
        }
        let mut text = Vec::new();
        for node in &self.nodes {
            match node {
                Node::Literal(character) => text.extend_from_slice(character.as_bytes()),
                _ => return None,
            }
        }
        Some(text)
    }

    /// Does it start with a character that must be that one? Then hidden files need a literal dot.
    pub fn starts_with_dot(&self) -> bool {
        match self.nodes.first() {
            Some(Node::Literal(first)) => first.as_bytes() == b".",
            Some(Node::Extended(op, alternatives)) if *op != Operator::Not => alternatives
                .iter()
                .any(|a| matches!(a.first(), Some(Node::Literal(first)) if first.as_bytes() == b".")),
            _ => false,
        }
    }

    /// Bash counts a bracket expression that begins `[^]` as one character too many: where a pattern of fixed length is
    /// searched for, one with it is never found.
    pub fn is_miscounted(&self) -> bool {
        self.refuses_bracket
            && !self.extended
            && !self.nodes.iter().any(|node| matches!(node, Node::AnyString))
    }

    /// Does it end in a backslash that quotes nothing?
    pub fn ends_in_backslash(&self) -> bool {
        self.dangling
    }

    /// Is it nothing at all?
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Does it start with `*`, or with `*(`?
    pub fn starts_with_star(&self) -> bool {
        matches!(self.nodes.first(), Some(Node::AnyString | Node::Extended(Operator::Star, _)))
    }

    /// How many bytes the first character of `text` has; 0 without any.
    pub fn char_len(&self, text: &[u8]) -> usize {
        self.width(text, 0)
    }

    /// Does it match all of `text`?
    pub fn matches(&self, text: &[u8]) -> bool {
        if self.extended {
            return self.ends(text, 0).last() == Some(&text.len());
        }
        self.matches_simple(text)
    }

    /// Without extended operators one place to go back to is enough: the last `*`.
    fn matches_simple(&self, text: &[u8]) -> bool {
        let (mut node, mut at) = (0, 0);
        let mut back: Option<(usize, usize)> = None;
        let mut tries = 0u32;
        loop {
            tries += 1;
            if tries == STRETCH {
                tries = 0;
                if self.meter.as_ref().is_some_and(|meter| meter.tick(STRETCH).is_err()) {
                    return false;
                }
            }
            match self.nodes.get(node) {
                Some(Node::AnyString) => {
                    node += 1;
                    back = Some((node, at));
                    continue;
                }
                Some(other) => {
                    if let Some(end) = self.one(other, text, at) {
                        node += 1;
                        at = end;
                        continue;
                    }
                }
                None if at == text.len() => return true,
                None => {}
            }
            let Some((star, from)) = back else { return false };
            if from >= text.len() {
                return false;
            }
            let next = from + self.width(text, from);
            back = Some((star, next));
            node = star;
            at = next;
        }
    }

    /// The ends of all matches that start at `start`, ascending.
    fn ends(&self, text: &[u8], start: usize) -> Vec<usize> {
        Run::new(self, text, Way::Forwards).all(vec![start])
    }

    /// The end of the longest match at the start of `text`.
    pub fn longest_prefix(&self, text: &[u8]) -> Option<usize> {
        self.ends(text, 0).last().copied()
    }

    /// The end of the shortest match at the start of `text`.
    pub fn shortest_prefix(&self, text: &[u8]) -> Option<usize> {
        self.ends(text, 0).first().copied()
    }

    /// The start of the longest match at the end of `text`.
    pub fn longest_suffix(&self, text: &[u8]) -> Option<usize> {
        Run::new(self, text, Way::Backwards).all(vec![text.len()]).first().copied()
    }

    /// The start of the shortest match at the end of `text`.
    pub fn shortest_suffix(&self, text: &[u8]) -> Option<usize> {
        Run::new(self, text, Way::Backwards).all(vec![text.len()]).last().copied()
    }

    /// The matches in `text` from left to right, each the longest at its start, without those that overlap one before.
    /// An empty one is followed by a search behind the next character.
    pub fn find_all<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = (usize, usize)> + 'a {
        let literal = self.as_literal();
        let mut starts = None;
        let mut from = 0;
        std::iter::from_fn(move || {
            let (start, end) = match &literal {
                Some(literal) => {
                    let start = memchr::memmem::find(text.get(from..)?, literal)? + from;
                    (start, start + literal.len())
                }
                None => {
                    let starts = starts.get_or_insert_with(|| self.starts(text).into_iter().peekable());
                    loop {
                        let start = starts.next()?;
                        if start >= from
                            && let Some(end) = self.ends(text, start).last()
                        {
                            break (start, *end);
                        }
                    }
                }
            };
            from = if start == end { end + self.width(text, end).max(1) } else { end };
            Some((start, end))
        })
    }

    /// Where matches start.
    fn starts(&self, text: &[u8]) -> Vec<usize> {
        let run = Run::new(self, text, Way::Backwards);
        run.all(run.between(0, text.len()))
    }

    fn width(&self, text: &[u8], at: usize) -> usize {
        text::char_len(text.get(at..).unwrap_or_default(), self.options.bytes)
    }

    /// Where a node that matches exactly one character ends.
    fn one(&self, node: &Node, text: &[u8], at: usize) -> Option<usize> {
        let rest = text.get(at..)?;
        if rest.is_empty() {
            return None;
        }
        let width = self.width(text, at);
        let matched = match node {
            Node::Literal(character) if !self.options.ignore_case => {
                let bytes = character.as_bytes();
                return rest.starts_with(bytes).then(|| at + bytes.len());
            }
            Node::Literal(character) => {
                let decode = |text: &[u8]| text::decode(text, self.options.bytes);
                let (a, b) = (decode(character.as_bytes()), decode(rest));
                fold(a) == fold(b)
            }
            Node::AnyChar => true,
            Node::Bracket(bracket) => {
                bracket.matches(text::decode(rest, self.options.bytes), self.options.ignore_case)
            }
            Node::AnyString | Node::Extended(..) => false,
        };
        matched.then_some(at + width)
    }
}

fn fold(c: u32) -> u32 {
    char::from_u32(c).and_then(|c| c.to_lowercase().next()).map_or(c, u32::from)
}

impl Bracket {
    fn matches(&self, c: u32, ignore_case: bool) -> bool {
        let other = ignore_case.then(|| [fold(c), unfold(c)]);
        let found = self.items.iter().any(|item| match item {
            Item::Range(from, to) => {
                let range = *from..=*to;
                range.contains(&c) || other.is_some_and(|cases| cases.iter().any(|c| range.contains(c)))
            }
            // A class is one of characters as they are.
            Item::Class(class) => class.contains(c),
            Item::Nothing => false,
        });
        found != self.negated
    }
}

fn unfold(c: u32) -> u32 {
    char::from_u32(c).and_then(|c| c.to_uppercase().next()).map_or(c, u32::from)
}

impl Class {
    fn named(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"alnum" => Self::Alnum,
            b"alpha" => Self::Alpha,
            b"ascii" => Self::Ascii,
            b"blank" => Self::Blank,
            b"cntrl" => Self::Cntrl,
            b"digit" => Self::Digit,
            b"graph" => Self::Graph,
            b"lower" => Self::Lower,
            b"print" => Self::Print,
            b"punct" => Self::Punct,
            b"space" => Self::Space,
            b"upper" => Self::Upper,
            b"word" => Self::Word,
            b"xdigit" => Self::Xdigit,
            _ => return None,
        })
    }

    fn contains(self, c: u32) -> bool {
        let Some(c) = char::from_u32(c) else { return false };
        match self {
            Self::Alnum => c.is_alphanumeric(),
            Self::Alpha => c.is_alphabetic(),
            Self::Ascii => c.is_ascii(),
            Self::Blank => c == ' ' || c == '\t',
            Self::Cntrl => c.is_control(),
            Self::Digit => c.is_ascii_digit(),
            Self::Graph => !c.is_control() && !c.is_whitespace(),
            Self::Lower => c.is_lowercase(),
            Self::Print => !c.is_control(),
            Self::Punct => {
                c.is_ascii_punctuation()
                    || !c.is_ascii() && !c.is_alphanumeric() && !c.is_control() && !c.is_whitespace()
            }
            Self::Space => c.is_whitespace(),
            Self::Upper => c.is_uppercase(),
            Self::Word => c.is_alphanumeric() || c == '_',
            Self::Xdigit => c.is_ascii_hexdigit(),
        }
    }
}

/// Quotes every character that could be an operator, so that the text matches itself alone.
pub fn quote_into(text: &[u8], pattern: &mut Vec<u8>) {
    for byte in text {
        if is_special(*byte) {
            pattern.push(b'\\');
        }
        pattern.push(*byte);
    }
}

/// The same behind what a value gave, which is the pattern from `unquoted` on: a backslash at its end, which quotes nothing
/// yet, quotes the one of the first character. Is that an operator then?
pub fn quote_behind(text: &[u8], pattern: &mut Vec<u8>, unquoted: usize) -> bool {
    let value = pattern.get(unquoted..).unwrap_or_default();
    let is_open = value.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
    if is_open && text.first().is_some_and(|first| !is_special(*first)) {
        pattern.push(b'\\');
    }
    quote_into(text, pattern);
    is_open && matches!(text.first(), Some(b'*' | b'?' | b'['))
}

fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b'*' | b'?'
            | b'['
            | b']'
            | b'\\'
            | b'('
            | b')'
            | b'|'
            | b'!'
            | b'@'
            | b'+'
            | b'-'
            | b'^'
            | b':'
            | b'.'
            | b'='
    )
}

#[cfg(test)]
mod tests {
    use super::{Pattern, PatternOptions};

    #[track_caller]
    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        let options = PatternOptions { extglob: true, ..PatternOptions::default() };
        let compiled = Pattern::new(pattern.as_bytes(), options);
        for text in yes {
            assert!(compiled.matches(text.as_bytes()), "{pattern} must match {text}");
        }
        for text in no {
            assert!(!compiled.matches(text.as_bytes()), "{pattern} must not match {text}");
        }
    }

    #[test]
    fn globs() {
        check("", &[""], &["a"]);
        check("abc", &["abc"], &["ab", "abcd"]);
        check("a*c", &["ac", "abc", "abcbc"], &["ab", "bac"]);
        check("*a*b*", &["ab", "xaxbx"], &["ba"]);
        check("?", &["a", "é", "€"], &["", "ab"]);
        check("\\*", &["*"], &["a", "\\*"]);
        check("a\\", &["a\\"], &["a"]);
    }

    #[test]
    fn brackets() {
        check("[abc]", &["a", "c"], &["d", ""]);
        check("[a-c]x", &["ax"], &["dx"]);
        check("[!a-c]", &["d", "é"], &["a"]);
        check("[^a]", &["b"], &["a"]);
        check("[]a]", &["]", "a"], &["b"]);
        check("[!]a]", &["b"], &["]"]);
        check("[a-]", &["-", "a"], &["b"]);
        check("[[:digit:][:upper:]]", &["5", "É"], &["a"]);
        check("[[:nope:]]", &[], &["n", ":"]);
        check("[[.a.]-c]", &["b"], &["d"]);
        check("[[=a=]]", &["a"], &["b"]);
        check("[abc", &["[abc"], &["a"]);
        check("[\\]]", &["]"], &["\\"]);
    }

    #[test]
    fn extended_globs() {
        check("?(a|b)c", &["c", "ac", "bc"], &["abc"]);
        check("*(ab)", &["", "ab", "abab"], &["a"]);
        check("+(a|bc)", &["a", "abc", "bca"], &["", "b"]);
        check("@(foo|b*r).txt", &["foo.txt", "bar.txt", "br.txt"], &[".txt", "fooo.txt"]);
        check("!(foo)", &["", "fo", "fooo", "bar"], &["foo"]);
        check("!(*.c|*.h)", &["a.o", "c"], &["a.c", "x.h"]);
        check("a!(b)c", &["ac", "abbc"], &["abc"]);
        check("*(*(a))b", &["aab", "b"], &["aa"]);
        check("@(a", &["@(a"], &["a"]);
        // A `*` leaves something to a group at the end.
        check("*!(a*)", &["", "ba", "ab", "x"], &["a", "aa"]);
        check("*!(a)", &["", "ba", "ab", "aa", "x"], &["a"]);
        check("*@(|b)", &["ab"], &["", "a"]);
        check("*+(a|)", &["a", "ba"], &["", "b"]);
    }

    #[test]
    fn what_nothing_closes_is_text() {
        check("*@(a@(b)c", &["@(a@(b)c", "x@(a@(b)c"], &["abc", "@(abc"]);
        check("@(@(@(@(", &["@(@(@(@("], &["x"]);
        check("[x[.y.]", &["[xy"], &["x", "y"]);
        check("[[[a]", &["[", "a"], &["[[a"]);
        check("@(a|@(b|c)|+(d", &["@(a|@(b|c)|+(d"], &["a", "b", "@(a|b|+(d"]);
        for long in ["@(".repeat(20_000), "[".repeat(20_000), "@(a|".repeat(20_000) + "[!"] {
            check(&long, &[], &["ab"]);
        }
    }

    #[test]
    fn affixes() {
        let options = PatternOptions::default();
        let text = b"a/b/c.tar.gz";
        let slash = Pattern::new(b"*/", options);
        assert_eq!((slash.shortest_prefix(text), slash.longest_prefix(text)), (Some(2), Some(4)));
        let dot = Pattern::new(b".*", options);
        assert_eq!((dot.shortest_suffix(text), dot.longest_suffix(text)), (Some(9), Some(5)));
        let b = Pattern::new(b"[bc]", options);
        assert_eq!(b.find_all(text).collect::<Vec<_>>(), [(2, 3), (4, 5)]);
    }

    #[test]
    fn case_is_ignored_when_asked() {
        let options = PatternOptions { ignore_case: true, ..PatternOptions::default() };
        assert!(Pattern::new("a[B-C]É*".as_bytes(), options).matches("ABéx".as_bytes()));
    }
}
