//! `-P`: Perl's expressions, as PCRE2 reads them without Unicode properties, for `fancy-regex`.
//! <https://www.pcre.org/current/doc/html/pcre2pattern.html>
//!
//! Lines that are not UTF-8 are matched as PCRE2 does: each part between invalid bytes by itself, but `^` and `$` only at
//! the ends of the line. A sign that nothing matches stands at the inner ends of the parts. Bytes that could not even begin a
//! character are passed over at the start of a line: `\A` holds behind them, and `^` does not.
//!
//! In the C locale characters are bytes: those beyond ASCII become characters of the private use area, in the expression and
//! in the line.

mod translate;

use std::sync::OnceLock;

use fancy_regex::{Regex, RegexBuilder};

use super::matcher::Span;
use super::options::Settings;
use translate::Translator;

/// A compiled expression.
pub(super) struct Perl {
    plain: Regex,
    pattern: Vec<u8>,
    settings: Wrapping,
    /// For parts of lines; made when the first line that is not UTF-8 is met.
    parts: OnceLock<Option<Regex>>,
}

/// What the options put around an expression.
#[derive(Clone, Copy)]
struct Wrapping {
    line: bool,
    word: bool,
    ignore_case: bool,
    /// Does the expression begin with `.*`?
    any_first: bool,
    utf8: bool,
}

/// Stands for an invalid byte at the ends of a part.
const SENTINEL: char = '\u{ffff}';

/// The same at the start of a line.
const PASSED: char = '\u{fffe}';

/// How long the signs around a part are.
const FRAME: usize = 2 * SENTINEL.len_utf8();

/// Where the characters are that stand for bytes.
const BYTES: u32 = 0xe000;

impl Perl {
    pub(super) fn new(pattern: &[u8], settings: &Settings) -> Result<Self, String> {
        let wrapping = Wrapping {
            line: settings.line,
            word: settings.word,
            ignore_case: settings.ignore_case,
            any_first: !settings.line && !settings.word && begins_with_any(pattern),
            utf8: settings.utf8,
        };
        let pattern = if settings.utf8 { pattern.to_vec() } else { of_bytes(pattern).into_bytes() };
        let plain = compile(&pattern, wrapping, false)?;
        Ok(Self { plain, pattern, settings: wrapping, parts: OnceLock::new() })
    }

    /// A line to search in.
    pub(super) fn line<'a>(&'a self, line: &'a [u8]) -> Line<'a> {
        if !self.settings.utf8 && !line.is_ascii() {
            return Line::Bytes(&self.plain, Bytes::new(line));
        }
        match std::str::from_utf8(line) {
            Ok(text) => Line::Text(&self.plain, text),
            Err(_) => self.torn().map_or(Line::Nothing, |regex| Line::Torn(Torn::new(self, regex, line))),
        }
    }

    /// How much memory a line to search in has besides the line.
    pub(super) fn needed_memory(&self, line: &[u8]) -> usize {
        match self.settings.utf8 {
            _ if line.is_ascii() => 0,
            true if std::str::from_utf8(line).is_ok() => 0,
            true => line.len() + FRAME,
            false => line.len() * SENTINEL.len_utf8(),
        }
    }

    fn torn(&self) -> Option<&Regex> {
        self.parts.get_or_init(|| compile(&self.pattern, self.settings, true).ok()).as_ref()
    }
}

/// A line that is searched from its start to its end.
pub(super) enum Line<'a> {
    Text(&'a Regex, &'a str),
    Bytes(&'a Regex, Bytes),
    Torn(Torn<'a>),
    /// It has bytes that are no characters, and there is no expression for such.
    Nothing,
}

impl Line<'_> {
    /// The leftmost match from `start` on.
    pub(super) fn find(&mut self, start: usize) -> Result<Option<Span>, String> {
        match self {
            Self::Text(regex, text) => search(regex, text, start),
            Self::Bytes(regex, bytes) => bytes.find(regex, start),
            Self::Torn(torn) => torn.find(start),
            Self::Nothing => Ok(None),
        }
    }
}

/// A line whose bytes are characters.
pub(super) struct Bytes {
    text: String,
    /// A place in the line, and the same place in the text.
    known: (usize, usize),
}

impl Bytes {
    fn new(line: &[u8]) -> Self {
        Self { text: of_bytes(line), known: (0, 0) }
    }

    fn find(&mut self, regex: &Regex, start: usize) -> Result<Option<Span>, String> {
        if start < self.known.0 {
            self.known = (0, 0);
        }
        let lengths = self.text.get(self.known.1..).unwrap_or_default().chars().map(char::len_utf8);
        let (line, text) = self.known;
        self.known = (start, text + lengths.take(start - line).sum::<usize>());
        let Some((from, to)) = search(regex, &self.text, self.known.1)? else { return Ok(None) };
        let count = |from, to| self.text.get(from..to).map_or(0, |part| part.chars().count());
        let first = start + count(self.known.1, from);
        Ok(Some((first, first + count(from, to))))
    }
}

/// A line with bytes that are no characters: each part between them is searched by itself.
pub(super) struct Torn<'a> {
    perl: &'a Perl,
    regex: &'a Regex,
    line: &'a [u8],
    /// How many bytes are passed over at its start.
    passed: usize,
    part: Option<Part>,
    /// Where the next part may begin.
    next: usize,
    /// Where the last search began.
    start: usize,
}

/// A part, with signs at its inner ends.
struct Part {
    /// Where it lies in the line.
    from: usize,
    to: usize,
    framed: String,
    /// How long the sign at its start is.
    before: usize,
}

impl<'a> Torn<'a> {
    fn new(perl: &'a Perl, regex: &'a Regex, line: &'a [u8]) -> Self {
        let passed = line.iter().take_while(|byte| matches!(byte, 0x80..=0xc1 | 0xfe..)).count();
        Self { perl, regex, line, passed, part: None, next: passed, start: 0 }
    }

    fn find(&mut self, start: usize) -> Result<Option<Span>, String> {
        if start < self.start {
            (self.part, self.next) = (None, self.passed);
        }
        self.start = start;
        let mut begun = false;
        loop {
            if let Some(part) = self.part.as_ref().filter(|part| start <= part.to) {
                // Behind a part, what begins with `.*` is looked for behind a newline only.
                if self.perl.settings.any_first && begun {
                    return Ok(None);
                }
                begun = true;
                if let Some(found) = part.find(self.regex, start)? {
                    return Ok(Some(found));
                }
            }
            if !self.advance() {
                break;
            }
        }
        if self.perl.settings.any_first && begun {
            return Ok(None);
        }
        self.find_behind(start)
    }

    /// Goes to the next part. In front of a byte that is no character there is no empty one, but where the search begins.
    fn advance(&mut self) -> bool {
        for chunk in self.line.get(self.next..).unwrap_or_default().utf8_chunks() {
            let (text, from) = (chunk.valid(), self.next);
            self.next += text.len() + chunk.invalid().len();
            if !text.is_empty() || from == self.passed {
                self.part = Some(Part::new(text, from, self.before(from), self.line.len()));
                return true;
            }
        }
        self.part = None;
        false
    }

    /// The sign before what begins there.
    fn before(&self, from: usize) -> Option<char> {
        (from > 0).then_some(if from == self.passed { PASSED } else { SENTINEL })
    }

    /// Behind a byte that is no character the end of the line is a part as well.
    fn find_behind(&self, start: usize) -> Result<Option<Span>, String> {
        let end = self.line.len();
        if start > end || !ends_badly(self.line) {
            return Ok(None);
        }
        let text: String = self.before(end).into_iter().collect();
        let found = search(self.regex, &text, text.len())?;
        Ok(found.map(|_| (end, end)))
    }
}

impl Part {
    fn new(text: &str, from: usize, sign: Option<char>, line: usize) -> Self {
        let to = from + text.len();
        let mut framed = String::with_capacity(text.len() + FRAME);
        framed.extend(sign);
        let before = framed.len();
        framed.push_str(text);
        framed.extend((to < line).then_some(SENTINEL));
        Self { from, to, framed, before }
    }

    fn find(&self, regex: &Regex, start: usize) -> Result<Option<Span>, String> {
        let inside = self.before + start.saturating_sub(self.from);
        let found = search(regex, &self.framed, inside)?;
        let ends = self.before + (self.to - self.from);
        let place = |at: usize| self.from + at - self.before;
        Ok(found.filter(|(from, _)| *from <= ends).map(|(from, to)| (place(from), place(to))))
    }
}

/// A byte as a character.
fn of_byte(byte: u8) -> char {
    if byte.is_ascii() {
        char::from(byte)
    } else {
        char::from_u32(BYTES + u32::from(byte)).unwrap_or(SENTINEL)
    }
}

fn of_bytes(text: &[u8]) -> String {
    text.iter().copied().map(of_byte).collect()
}

/// Does all of it begin with `.*`, perhaps in groups?
fn begins_with_any(pattern: &[u8]) -> bool {
    let mut rest = pattern;
    while let Some(inner) = rest.strip_prefix(b"(?:").or_else(|| rest.strip_prefix(b"(")) {
        rest = inner;
    }
    rest.starts_with(b".*") && !pattern.contains(&b'|')
}

fn ends_badly(line: &[u8]) -> bool {
    line.utf8_chunks().last().is_some_and(|chunk| !chunk.invalid().is_empty())
}

fn search(regex: &Regex, text: &str, start: usize) -> Result<Option<Span>, String> {
    let Some(start) = (start..=text.len()).find(|at| text.is_char_boundary(*at)) else { return Ok(None) };
    match regex.find_from_pos(text, start) {
        Ok(found) => Ok(found.map(|found| (found.start(), found.end()))),
        Err(_) => Err(String::from("exceeded PCRE's backtracking limit")),
    }
}

fn compile(pattern: &[u8], wrapping: Wrapping, parts: bool) -> Result<Regex, String> {
    let text =
        std::str::from_utf8(pattern).map_err(|_| String::from("the -P option needs a pattern in UTF-8"))?;
    let slashes = text.bytes().rev().take_while(|byte| *byte == b'\\').count();
    if wrapping.word && !wrapping.line && slashes % 2 == 1 {
        // It hides the parenthesis behind the expression.
        return Err(String::from("missing closing parenthesis"));
    }
    let body = Translator::new(text, wrapping.utf8, parts).translate()?;
    let (before, behind) = match (wrapping.line, wrapping.word) {
        (true, _) => ("^(?:", ")$"),
        (_, true) => ("(?<![0-9A-Za-z_])(?:", ")(?![0-9A-Za-z_])"),
        _ => ("", ""),
    };
    RegexBuilder::new(&format!("{before}{body}{behind}"))
        .case_insensitive(wrapping.ignore_case)
        .backtrack_limit(1_000_000)
        .build()
        .map_err(|error| match error {
            fancy_regex::Error::CompileError(_) if error.to_string().contains("Look-behind") => {
                String::from("lookbehind assertion is not fixed length")
            }
            other => other.to_string(),
        })
}
