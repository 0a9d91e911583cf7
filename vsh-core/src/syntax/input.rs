//! The parser's input: a place in a source, and the state all of its copies share.
//!
//! The input is a `Copy` pair of a reference and an offset, so that a parser can look ahead by keeping an old
//! copy. A backslash-newline pair is skipped by [`Input::at`] and [`Input::peek`], wherever a token may hold one,
//! so that spans stay true to the source. NUL bytes never get here: sources are freed of them first, and a zero
//! byte stands for the end.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use memchr::memchr_iter;
use nom::error::{ErrorKind, ParseError};
use nom::{Err, IResult};

use super::ast::{Span, Text};
use super::heredoc::HereDocuments;
use super::{Aliases, NoAliases, ParseOptions, report};

/// How many bytes a tree may take where nothing else is said.
pub(super) const TREE_BUDGET: usize = 256 << 20;

/// How deep constructs may nest, each substitution, compound command, parenthesis and brace counted.
///
/// The tree is as deep, and everything that walks it recurses, dropping included: the limit keeps that within
/// a small stack.
pub(super) const DEPTH_LIMIT: u32 = 256;

/// Stack that must be left when a construct is entered, else a fresh piece is taken from the heap.
const RED_ZONE: usize = 128 * 1024;

/// The size of such a piece.
const STACK_PIECE: usize = 1024 * 1024;

/// What a parser returns: the input behind what it took, and the outcome.
pub(super) type Parsed<'a, T> = IResult<Input<'a>, T, Problem>;

/// Why a parser stopped, and where. Turned into words by [`super::report`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The offset of the token, or of the opening quote or bracket.
    pub position: u32,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ProblemKind {
    /// This parser does not apply; another may.
    Mismatch,
    /// The token is not expected here. At the end of the source: it ends too early.
    Token,
    /// Likewise, but a line may not end here either, so that the end counts as a newline.
    Line,
    /// The closing byte is missing.
    Unclosed(u8),
    /// The parenthesis behind `$(`, `<(` or `>(` is not closed.
    UnclosedCommand,
    /// `[[ ]]`: a word or `)` or an operator is missing.
    Conditional(ConditionalProblem),
    /// `for ((...))`: other than three expressions; where the text in parentheses ends.
    ArithmeticFor {
        /// More than three.
        many: bool,
        /// The offset behind the last parenthesis.
        end: u32,
    },
    /// The depth limit is reached.
    TooDeep,
    /// The tree outgrows its budget.
    TooLarge,
    /// The word at the position is an alias, which is to be replaced before parsing anew.
    Alias,
}

/// What is wrong inside `[[ ]]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConditionalProblem {
    /// No binary operator behind a word.
    BinaryExpected,
    /// No operand behind a binary operator.
    BinaryOperand,
    /// No operand behind a unary operator.
    UnaryOperand,
    /// No term at all.
    Term,
    /// No `)`.
    Parenthesis,
    /// Something follows the expression that is not `]]`.
    End {
        /// The line that `[[` is on.
        line: u32,
    },
}

impl<'a> ParseError<Input<'a>> for Problem {
    fn from_error_kind(input: Input<'a>, _: ErrorKind) -> Self {
        Self { kind: ProblemKind::Mismatch, position: input.position }
    }

    fn append(_: Input<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// A construct that a problem stands in, where that changes what is said or done of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The parentheses of an array assignment, in which a token is no word.
    ArrayToken,
    /// Parentheses of an array assignment that nothing closes.
    ArrayEnd,
    /// The parentheses of an array assignment, in which nothing closes what was opened.
    ArrayElement,
    /// An operand of a conditional expression; what is wrong where it is missing.
    Operand(ConditionalProblem),
    /// A group of a conditional expression, on this line.
    Group(u32),
    /// A command or process substitution.
    Substitution,
}

/// A problem and the places it stands in.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    problem: Option<Problem>,
    /// From the inside out.
    pub places: Vec<Place>,
}

impl Trail {
    /// Is the problem something that nothing closes?
    pub fn is_unclosed(&self) -> bool {
        self.problem.is_some_and(Problem::is_unclosed)
    }
}

impl Problem {
    /// Is something not closed?
    pub fn is_unclosed(self) -> bool {
        matches!(self.kind, ProblemKind::Unclosed(_) | ProblemKind::UnclosedCommand)
    }
}

/// A stretch of the source that came from an alias.
#[derive(Clone, Debug)]
pub(super) struct AliasRegion {
    /// Its name, which is not expanded again within.
    pub name: Text,
    /// Where its text starts.
    pub start: u32,
    /// Where its text ends.
    pub end: u32,
    /// The text as the alias has it, without those of other aliases.
    pub text: Text,
    /// A blank was put behind it, to end a word.
    pub separated: bool,
    /// It lies in the text of another.
    pub nested: bool,
    /// What stands here has newlines, which begin no lines of the source.
    pub multiline: bool,
    /// Its text ends in a blank, so that the next word is looked up too.
    pub trailing_blank: bool,
}

/// What all copies of an input share.
pub(super) struct State<'a> {
    /// The source, without NUL bytes.
    pub bytes: &'a [u8],
    /// The offset of its first byte, for spans.
    pub base: u32,
    /// What the shell's options say.
    pub options: ParseOptions,
    /// The aliases.
    pub aliases: &'a dyn Aliases,
    /// What aliases put into the source.
    pub alias_regions: &'a [AliasRegion],
    hidden: Vec<(u32, u32)>,
    /// Where texts that end in a blank end, in order.
    pub blank_ends: Vec<u32>,
    /// Here-documents whose bodies are awaited or known.
    pub heredocs: RefCell<HereDocuments>,
    /// Offsets where a longer reading was tried in vain (`$((` as arithmetic, `a[` as an assignment), so that
    /// nested attempts are not repeated; and how far it went.
    refuted: RefCell<HashMap<u32, u32, foldhash::fast::RandomState>>,
    /// Where what is wrong stands.
    trail: RefCell<Trail>,
    /// The source is the body of a here-document, or a prompt.
    pub document: Cell<bool>,
    /// Where `$"..."` stand, the dollar left out.
    pub localized: RefCell<Vec<(u32, u32)>>,
    /// Where substitutions on several lines stand.
    pub several_lines: RefCell<Vec<(u32, u32)>>,
    /// The line of the conditional expression that ended last.
    pub conditional_line: Cell<u32>,
    /// The lines of the function, and of the body in braces, whose definition was begun last.
    pub function_lines: Cell<(u32, u32)>,
    /// How many command substitutions are open.
    pub substitutions: Cell<u32>,
    /// How many commands were read that are printed on several lines.
    pub laid_out: Cell<u32>,
    depth: Cell<u32>,
    /// About how many bytes the tree takes, and how many it may take.
    pub size: Cell<usize>,
    pub budget: usize,
    line_hint: Cell<(u32, u32)>,
}

impl<'a> State<'a> {
    /// A command was read that is printed on several lines.
    pub fn note_laid_out(&self) {
        self.laid_out.set(self.laid_out.get().wrapping_add(1));
    }

    /// A state at the start of `bytes`, whose first line has the number `line`.
    pub fn new(bytes: &'a [u8], line: u32, options: ParseOptions, aliases: &'a dyn Aliases) -> Self {
        Self {
            bytes,
            base: 0,
            options,
            aliases,
            alias_regions: &[],
            hidden: Vec::new(),
            blank_ends: Vec::new(),
            heredocs: RefCell::default(),
            refuted: RefCell::default(),
            trail: RefCell::default(),
            document: Cell::new(false),
            localized: RefCell::default(),
            several_lines: RefCell::default(),
            conditional_line: Cell::new(line),
            function_lines: Cell::new((line, 0)),
            substitutions: Cell::new(0),
            laid_out: Cell::new(0),
            depth: Cell::new(0),
            size: Cell::new(0),
            budget: TREE_BUDGET,
            line_hint: Cell::new((0, line)),
        }
    }

    /// A state for a text inside another source, at `mark`: the body of a here-document, or backquotes.
    pub fn inside(parent: &'a State<'_>, bytes: &'a [u8], mark: Mark) -> State<'a> {
        State {
            base: parent.base.saturating_add(mark.position),
            depth: Cell::new(parent.depth.get()),
            size: Cell::new(parent.size.get()),
            budget: parent.budget,
            ..State::new(bytes, mark.line, parent.options, &NoAliases)
        }
    }

    /// The input at an offset.
    pub fn input(&'a self, position: u32) -> Input<'a> {
        Input { state: self, position }
    }

    /// The bytes between two offsets.
    pub fn slice(&self, start: u32, end: u32) -> &'a [u8] {
        self.bytes.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Says what aliases put into the source.
    pub fn set_regions(&mut self, regions: &'a [AliasRegion]) {
        if regions.is_empty() {
            return;
        }
        self.alias_regions = regions;
        self.hidden = hidden_lines(regions);
        let blank = regions.iter().filter(|region| region.trailing_blank);
        self.blank_ends = blank.map(|region| region.end).collect();
        self.blank_ends.sort_unstable();
    }

    /// Notes that a problem stands in a place, which stands in those that are noted after it.
    pub fn note_place(&self, error: &nom::Err<Problem>, place: Place) {
        let problem = Some(report::problem(error.clone()));
        let mut trail = self.trail.borrow_mut();
        if trail.problem != problem {
            *trail = Trail { problem, places: Vec::new() };
        }
        trail.places.push(place);
    }

    /// Where a problem stands.
    pub fn trail(&self, problem: Problem) -> Trail {
        let trail = self.trail.borrow();
        if trail.problem == Some(problem) { trail.clone() } else { Trail::default() }
    }

    /// The number of the line that holds an offset.
    pub fn line_at(&self, position: u32) -> u32 {
        let (seen, line) = self.line_hint.get();
        let found = if position >= seen {
            line.saturating_add(lines_between(self.bytes, &self.hidden, seen, position))
        } else {
            line.saturating_sub(lines_between(self.bytes, &self.hidden, position, seen))
        };
        self.line_hint.set((position, found));
        found
    }

    /// Starts counting lines from a known place.
    pub fn set_line(&self, position: u32, line: u32) {
        self.line_hint.set((position, line));
    }

    /// Starts deeper than at the top.
    pub fn set_depth(&self, depth: u32) {
        self.depth.set(depth);
    }

    /// How deep the parser is.
    pub fn depth(&self) -> u32 {
        self.depth.get()
    }
}

/// Where aliases' texts have newlines that begin no lines of the source, in order.
pub(super) fn hidden_lines(regions: &[AliasRegion]) -> Vec<(u32, u32)> {
    let hidden = regions.iter().filter(|region| region.multiline && !region.nested);
    let mut hidden: Vec<(u32, u32)> = hidden.map(|region| (region.start, region.end)).collect();
    hidden.sort_unstable();
    hidden
}

/// How many lines of the source end between two offsets.
pub(super) fn lines_between(bytes: &[u8], hidden: &[(u32, u32)], start: u32, end: u32) -> u32 {
    let newlines =
        |start: u32, end: u32| count_newlines(bytes.get(start as usize..end as usize).unwrap_or_default());
    let first = hidden.partition_point(|(_, until)| *until <= start);
    let hidden = hidden.iter().skip(first).take_while(|(from, _)| *from < end);
    let hidden = hidden.map(|(from, until)| newlines((*from).max(start), (*until).min(end)));
    newlines(start, end).saturating_sub(hidden.sum())
}

fn count_newlines(bytes: &[u8]) -> u32 {
    if bytes.len() < 32 {
        bytes.iter().map(|&byte| u32::from(byte == b'\n')).sum()
    } else {
        u32::try_from(memchr_iter(b'\n', bytes).count()).unwrap_or(u32::MAX)
    }
}

/// An offset and its line: the start of a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// The offset.
    pub position: u32,
    /// The line.
    pub line: u32,
}

/// A place in a source.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    /// The shared state.
    pub state: &'a State<'a>,
    /// The offset of the next byte.
    pub position: u32,
}

impl<'a> Input<'a> {
    /// The next byte as it stands; 0 at the end.
    #[inline]
    pub fn byte(self) -> u8 {
        self.state.bytes.get(self.position as usize).copied().unwrap_or(0)
    }

    /// The byte `count` places ahead as it stands.
    #[inline]
    pub fn byte_at(self, count: u32) -> u8 {
        self.state.bytes.get(self.position as usize + count as usize).copied().unwrap_or(0)
    }

    /// This input behind backslash-newline pairs.
    #[inline]
    pub fn at(self) -> Self {
        if self.byte() == b'\\' { self.behind_continuations() } else { self }
    }

    #[cold]
    fn behind_continuations(mut self) -> Self {
        while self.byte() == b'\\' && self.byte_at(1) == b'\n' {
            self.position += 2;
        }
        self
    }

    /// The next byte behind backslash-newline pairs; 0 at the end.
    #[inline]
    pub fn peek(self) -> u8 {
        self.at().byte()
    }

    /// Behind the byte that [`Input::peek`] gave.
    #[inline]
    pub fn bump(self) -> Self {
        self.at().advance(1)
    }

    /// `count` bytes further, never beyond the end.
    #[inline]
    pub fn advance(self, count: u32) -> Self {
        let end = self.state.bytes.len() as u32;
        Self { position: self.position.saturating_add(count).min(end), ..self }
    }

    /// At another offset of the same source.
    pub fn with_position(self, position: u32) -> Self {
        Self { position, ..self }
    }

    /// All bytes from here on.
    #[inline]
    pub fn rest(self) -> &'a [u8] {
        self.state.bytes.get(self.position as usize..).unwrap_or_default()
    }

    /// The bytes from here to another input.
    pub fn until(self, end: Input<'_>) -> &'a [u8] {
        self.state.slice(self.position, end.position)
    }

    /// Is nothing left?
    pub fn is_end(self) -> bool {
        self.at().position as usize >= self.state.bytes.len()
    }

    /// Do these bytes follow, backslash-newline pairs aside? Then the input behind them.
    pub fn tag(self, text: &[u8]) -> Option<Self> {
        let mut i = self;
        for &byte in text {
            if i.peek() != byte {
                return None;
            }
            i = i.bump();
        }
        Some(i)
    }

    /// The start of a node.
    #[inline]
    pub fn mark(self) -> Mark {
        Mark { position: self.position, line: self.state.line_at(self.position) }
    }

    /// The span from a mark to here.
    pub fn span_from(self, mark: Mark) -> Span {
        let base = self.state.base;
        Span { start: base + mark.position, end: base + self.position, line: mark.line }
    }

    /// Ends parsing in a place of note.
    pub fn fail_in<T>(self, kind: ProblemKind, place: Place) -> Parsed<'a, T> {
        self.fail(kind).inspect_err(|error| self.state.note_place(error, place))
    }

    /// Ends parsing: no other reading is tried.
    pub fn fail<T>(self, kind: ProblemKind) -> Parsed<'a, T> {
        Err(Err::Failure(Problem { kind, position: self.position }))
    }

    /// This parser does not apply here.
    pub fn mismatch<T>(self) -> Parsed<'a, T> {
        Err(Err::Error(Problem { kind: ProblemKind::Mismatch, position: self.position }))
    }

    /// Was a longer reading at this offset tried in vain? Then where it ended.
    pub fn refuted(self) -> Option<u32> {
        let refuted = self.state.refuted.borrow();
        if refuted.is_empty() { None } else { refuted.get(&self.position).copied() }
    }

    /// Notes that it was.
    pub fn refute(self, end: Input<'_>) {
        self.state.refuted.borrow_mut().insert(self.position, end.position);
    }

    /// Counts a part of the tree of about `bytes`; fails where the tree outgrows its budget.
    pub fn spend(self, bytes: usize) -> Result<(), nom::Err<Problem>> {
        let size = self.state.size.get().saturating_add(bytes);
        self.state.size.set(size);
        if size <= self.state.budget {
            return Ok(());
        }
        self.fail::<()>(ProblemKind::TooLarge).map(|_| ())
    }

    /// Runs a parser one level deeper.
    pub fn nested<T>(self, parser: impl FnOnce(Input<'a>) -> Parsed<'a, T>) -> Parsed<'a, T> {
        let depth = &self.state.depth;
        if depth.get() >= DEPTH_LIMIT {
            return self.fail(ProblemKind::TooDeep);
        }
        depth.set(depth.get() + 1);
        let outcome = stacker::maybe_grow(RED_ZONE, STACK_PIECE, || parser(self));
        depth.set(depth.get() - 1);
        outcome
    }
}
