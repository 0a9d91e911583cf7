//! What the parsers consume: the rest of a source, and the state all parsers of one source share.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;
use nom::error::ErrorKind;

use super::ast::{Span, Text, Word};
use super::{Aliases, ParseOptions, SyntaxError, SyntaxErrorKind};

/// How deep constructs may nest.
const DEPTH_LIMIT: u32 = 400;
/// Stack that must be left before a nested construct is parsed, and how much is added where it is not.
const RED_ZONE: usize = 128 * 1024;
const STACK_CHUNK: usize = 1024 * 1024;

/// The error of all parsers: what went wrong is kept in the [`State`], so that this costs nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault;

/// The outcome of a parser.
pub(super) type Res<'a, T> = nom::IResult<In<'a>, T, Fault>;

impl<'a> nom::error::ParseError<In<'a>> for Fault {
    fn from_error_kind(_: In<'a>, _: ErrorKind) -> Self {
        Fault
    }

    fn append(_: In<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// Text that came from an alias: where it stands now, and what must not be replaced in it again.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub start: usize,
    pub end: usize,
    pub name: Vec<u8>,
    /// It ends in a blank: the next word is looked up, too.
    pub blank: bool,
}

/// An alias that was met: the word's place and its replacement.
#[derive(Clone, Debug)]
pub(super) struct AliasHit {
    pub start: usize,
    pub end: usize,
    pub text: Text,
}

/// A here-document whose body has not been read.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    /// The offset of its operator.
    pub at: usize,
    pub delimiter: Text,
    pub quoted: bool,
    pub strip_tabs: bool,
}

/// Here-documents' bodies. A body stands behind the command it belongs to; so a first pass collects bodies, and
/// a second one puts them into the tree.
#[derive(Default)]
pub(super) struct Bodies {
    /// By the offset of the operator.
    pub words: HashMap<usize, Word, FixedState>,
    /// From the offset of the newline before bodies to the offset behind them.
    pub skips: HashMap<usize, usize, FixedState>,
    /// The second pass is due.
    pub fresh: bool,
}

/// What all parsers of one source share.
pub(super) struct State<'a> {
    pub source: &'a [u8],
    /// The offsets of the newlines that count.
    pub lines: &'a [usize],
    pub first_line: u32,
    /// The offset of the source in the script.
    pub base: usize,
    pub options: ParseOptions,
    pub aliases: &'a dyn Aliases,
    pub regions: &'a [Region],
    pub bodies: &'a RefCell<Bodies>,
    pub depth: Cell<u32>,
    pub pending: RefCell<Vec<Pending>>,
    /// Offsets where `((` turned out not to be arithmetic, and `@(` no extended pattern.
    pub refused: RefCell<HashSet<usize, FixedState>>,
    /// From where on no subscript closes.
    pub unclosed_subscript: Cell<usize>,
    /// How many `$(` are open.
    pub substitutions: Cell<u32>,
    /// Errors in `$(...)` are kept for its expansion.
    pub late_errors: bool,
    pub error: RefCell<Option<SyntaxError>>,
    pub alias_hit: RefCell<Option<AliasHit>>,
}

/// The rest of a source.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub rest: &'a [u8],
    pub state: &'a State<'a>,
}

impl<'a> In<'a> {
    /// All of a source from an offset.
    pub fn at(state: &'a State<'a>, offset: usize) -> Self {
        Self { rest: state.source.get(offset..).unwrap_or_default(), state }
    }

    /// The offset of the next byte.
    pub fn pos(self) -> usize {
        self.state.source.len() - self.rest.len()
    }

    /// The next byte.
    pub fn peek(self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// A byte further on.
    pub fn peek_at(self, distance: usize) -> Option<u8> {
        self.rest.get(distance).copied()
    }

    /// The input behind some bytes.
    pub fn skip(self, count: usize) -> Self {
        Self { rest: self.rest.get(count..).unwrap_or_default(), state: self.state }
    }

    /// Is this the end?
    pub fn is_end(self) -> bool {
        self.rest.is_empty()
    }

    /// Does the rest start so?
    pub fn starts(self, text: &[u8]) -> bool {
        self.rest.starts_with(text)
    }

    /// The input behind a text that must come next.
    pub fn tag(self, text: &[u8]) -> Option<Self> {
        self.starts(text).then(|| self.skip(text.len()))
    }

    /// The bytes that satisfy a condition.
    pub fn take_while(self, condition: impl Fn(u8) -> bool) -> (Self, &'a [u8]) {
        let length = self.rest.iter().position(|&byte| !condition(byte)).unwrap_or(self.rest.len());
        self.split(length)
    }

    /// The next bytes.
    pub fn split(self, length: usize) -> (Self, &'a [u8]) {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, &[]));
        (Self { rest, state: self.state }, taken)
    }

    /// The bytes up to a later input.
    pub fn until(self, later: In<'a>) -> &'a [u8] {
        self.rest.get(..self.rest.len().saturating_sub(later.rest.len())).unwrap_or_default()
    }

    /// The line of the next byte.
    pub fn line(self) -> u32 {
        line_at(self.state, self.pos())
    }

    /// The span up to a later input.
    pub fn span(self, later: In<'a>) -> Span {
        let (start, end) = (self.pos() + self.state.base, later.pos() + self.state.base);
        Span { start: offset(start), end: offset(end), line: self.line() }
    }

    /// This parser does not apply.
    pub fn no<T>(self) -> Res<'a, T> {
        Err(nom::Err::Error(Fault))
    }

    /// An error for good, on this line.
    pub fn fail<T>(self, kind: SyntaxErrorKind) -> Res<'a, T> {
        self.fail_on(kind, self.line())
    }

    /// An error for good, on some line.
    pub fn fail_on<T>(self, kind: SyntaxErrorKind, line: u32) -> Res<'a, T> {
        let repeated =
            matches!(kind, SyntaxErrorKind::UnexpectedToken(_) | SyntaxErrorKind::ArithmeticFor(_));
        let text = if repeated { Text::from(self.line_text()) } else { Text::default() };
        self.state.error.borrow_mut().get_or_insert(SyntaxError { kind, line, text });
        Err(nom::Err::Failure(Fault))
    }

    /// The script stopped inside quotes or brackets.
    pub fn unclosed<T>(self, delimiter: &str) -> Res<'a, T> {
        self.fail(SyntaxErrorKind::Unclosed(Text::from(delimiter)))
    }

    /// The text of this line.
    fn line_text(self) -> &'a [u8] {
        let pos = self.pos();
        let after = self.state.lines.partition_point(|&newline| newline < pos);
        let start = after
            .checked_sub(1)
            .and_then(|index| self.state.lines.get(index))
            .map_or(0, |newline| newline + 1);
        let end = self.state.lines.get(after).copied().unwrap_or(self.state.source.len());
        self.state.source.get(start..end).unwrap_or_default()
    }

    /// Was it refused here to parse what the first bytes look like?
    pub fn is_refused(self) -> bool {
        self.state.refused.borrow().contains(&self.pos())
    }

    /// What the first bytes look like is not here: this is remembered, lest it be tried again and again.
    pub fn refuse<T>(self) -> Res<'a, T> {
        self.state.refused.borrow_mut().insert(self.pos());
        self.no()
    }

    /// Takes the line continuation at a distance out of the source, which is then parsed again.
    pub fn join_lines(self, distance: usize) {
        let start = self.pos() + distance;
        let hit = AliasHit { start, end: start + 2, text: Text::default() };
        self.state.alias_hit.borrow_mut().get_or_insert(hit);
    }

    /// Parses something one level deeper.
    pub fn nested<T>(self, parser: impl FnOnce(In<'a>) -> Res<'a, T>) -> Res<'a, T> {
        let depth = self.state.depth.get();
        if depth >= DEPTH_LIMIT {
            return self.fail(SyntaxErrorKind::TooDeep);
        }
        self.state.depth.set(depth + 1);
        let outcome = stacker::maybe_grow(RED_ZONE, STACK_CHUNK, || parser(self));
        self.state.depth.set(depth);
        outcome
    }
}

/// The line of an offset.
pub(super) fn line_at(state: &State<'_>, offset: usize) -> u32 {
    let before = state.lines.partition_point(|&newline| newline < offset);
    state.first_line.saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
}

fn offset(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// The offsets of the newlines of a source, those of aliases excepted.
pub(super) fn newlines_of(source: &[u8], regions: &[Region]) -> Vec<usize> {
    memchr::memchr_iter(b'\n', source)
        .filter(|&at| !regions.iter().any(|region| region.start <= at && at < region.end))
        .collect()
}

/// What a parser found and how far it got, the error, and the alias it met.
type Attempt<T> = (Result<(usize, T), ()>, Option<SyntaxError>, Option<AliasHit>);

/// What keeps a source and the places of its aliases while it is parsed.
pub(super) struct Buffer {
    pub source: std::sync::Arc<[u8]>,
    pub lines: Vec<usize>,
    pub regions: Vec<Region>,
    pub first_line: u32,
    pub base: usize,
    pub depth: u32,
    pub late_errors: bool,
    /// How much longer aliases made the source.
    pub growth: isize,
    /// Where line continuations inside of tokens were taken out.
    pub joints: Vec<usize>,
}

impl Buffer {
    pub fn new(source: std::sync::Arc<[u8]>, first_line: u32) -> Self {
        let lines = newlines_of(&source, &[]);
        Self {
            source,
            lines,
            regions: Vec::new(),
            first_line,
            base: 0,
            depth: 0,
            late_errors: false,
            growth: 0,
            joints: Vec::new(),
        }
    }

    /// Runs a parser from an offset: again for each alias it meets, and again to fill in here-documents.
    pub fn run<T>(
        &mut self,
        offset: usize,
        options: ParseOptions,
        aliases: &dyn Aliases,
        parser: impl Fn(In<'_>) -> Result<(usize, T), ()>,
    ) -> Result<(usize, T), SyntaxError> {
        let mut bodies = RefCell::default();
        let mut second = false;
        loop {
            let (outcome, error, hit) = self.attempt(offset, options, aliases, &bodies, &parser);
            if let Some(hit) = hit {
                self.splice(hit);
                bodies = RefCell::default();
                second = false;
                continue;
            }
            match outcome {
                Ok(_) if bodies.borrow().fresh && !second => second = true,
                Ok(done) => return Ok(done),
                Err(()) => return Err(error.unwrap_or_else(|| unknown_error(self.first_line))),
            }
        }
    }

    fn attempt<T>(
        &self,
        offset: usize,
        options: ParseOptions,
        aliases: &dyn Aliases,
        bodies: &RefCell<Bodies>,
        parser: &impl Fn(In<'_>) -> Result<(usize, T), ()>,
    ) -> Attempt<T> {
        let state = State {
            source: &self.source,
            lines: &self.lines,
            first_line: self.first_line,
            base: self.base,
            options,
            aliases,
            regions: &self.regions,
            bodies,
            depth: Cell::new(self.depth),
            pending: RefCell::default(),
            refused: RefCell::default(),
            unclosed_subscript: Cell::new(usize::MAX),
            substitutions: Cell::new(0),
            late_errors: self.late_errors,
            error: RefCell::default(),
            alias_hit: RefCell::default(),
        };
        let outcome = parser(In::at(&state, offset));
        (outcome, state.error.take(), state.alias_hit.take())
    }

    /// Replaces a word by its alias's text.
    fn splice(&mut self, hit: AliasHit) {
        let (old, new) = (hit.end - hit.start, hit.text.len());
        let name = self.source.get(hit.start..hit.end).unwrap_or_default().to_vec();
        let before = self.source.get(..hit.start).unwrap_or_default();
        let behind = self.source.get(hit.end..).unwrap_or_default();
        self.source = [before, &hit.text, behind].concat().into();
        for region in &mut self.regions {
            if region.start >= hit.end {
                region.start = region.start + new - old;
            }
            if region.end >= hit.end {
                region.end = region.end + new - old;
            }
        }
        for joint in self.joints.iter_mut().filter(|joint| **joint >= hit.end) {
            *joint = *joint + new - old;
        }
        if name == b"\\\n" {
            self.joints.push(hit.start);
        } else {
            let blank = hit.text.last().is_some_and(|&byte| byte == b' ' || byte == b'\t');
            self.regions.push(Region { start: hit.start, end: hit.start + new, name, blank });
        }
        self.growth += new.cast_signed() - old.cast_signed();
        self.lines = newlines_of(&self.source, &self.regions);
        self.lines.extend_from_slice(&self.joints);
        self.lines.sort_unstable();
    }

    /// Forgets the aliases before an offset.
    pub fn forget_before(&mut self, offset: usize) {
        self.regions.retain(|region| region.end > offset);
    }
}

fn unknown_error(line: u32) -> SyntaxError {
    SyntaxError { kind: SyntaxErrorKind::UnexpectedEnd, line, text: Text::default() }
}
