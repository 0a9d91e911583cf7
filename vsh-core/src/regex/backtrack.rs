//! Patterns with back-references: a backtracking matcher that tries every way, keeps the longest, and counts steps.

use super::class::{self, Set};
use super::ends;
use super::parse::{Node, Parsed};
use super::{Captures, RegexError, Syntax};

#[derive(Debug)]
enum Step {
    Literal(Vec<u8>),
    Set(Box<Set>),
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
    /// At the start of a word, at its end: which of them satisfy it.
    Word {
        start: bool,
        end: bool,
        neither: bool,
    },
    NoWordBefore,
    NoWordBehind,
    Save(usize),
    BackReference(usize),
    /// Tries the first, then the second.
    Split(usize, usize),
    Jump(usize),
    /// Remembers where an iteration starts; ends the loop if it made no way.
    Mark(usize),
    Progress(usize),
    Match,
}

impl Step {
    /// As [`Node::is_anchor`].
    fn is_anchor(&self) -> bool {
        matches!(self, Self::LineStart | Self::LineEnd | Self::TextStart | Self::TextEnd | Self::Word { .. })
    }
}

/// A program for the backtracking matcher.
#[derive(Debug)]
pub(super) struct Program {
    steps: Vec<Step>,
    groups: usize,
    marks: usize,
    syntax: Syntax,
    /// Do ways that end in an anchor come last among equally long ones?
    ends_differ: bool,
}

/// The most instructions, and the most steps of searches that belong together.
const MAX_PROGRAM: usize = 200_000;
const MAX_STEPS: u64 = 20_000_000;

impl Program {
    pub(super) fn new(parsed: &Parsed, syntax: Syntax) -> Result<Self, RegexError> {
        let ends_differ = ends::differ(&parsed.node);
        let mut program = Self { steps: Vec::new(), groups: parsed.groups, marks: 0, syntax, ends_differ };
        program.compile(&parsed.node)?;
        program.push(Step::Match)?;
        Ok(program)
    }

    fn push(&mut self, step: Step) -> Result<usize, RegexError> {
        if self.steps.len() >= MAX_PROGRAM {
            return Err(RegexError::TooBig);
        }
        self.steps.push(step);
        Ok(self.steps.len() - 1)
    }

    fn set(&mut self, at: usize, step: Step) {
        if let Some(slot) = self.steps.get_mut(at) {
            *slot = step;
        }
    }

    fn compile(&mut self, node: &Node) -> Result<(), RegexError> {
        match node {
            Node::Empty => {}
            Node::Literal(bytes) => {
                self.push(Step::Literal(bytes.clone()))?;
            }
            Node::Any => {
                self.push(Step::Set(Box::new(class::any(self.syntax))))?;
            }
            Node::Set(set) => {
                self.push(Step::Set(Box::new(set.clone())))?;
            }
            Node::LineStart if !self.syntax.multi_line => {
                self.push(Step::TextStart)?;
            }
            Node::LineEnd if !self.syntax.multi_line => {
                self.push(Step::TextEnd)?;
            }
            Node::LineStart => {
                self.push(Step::LineStart)?;
            }
            Node::LineEnd => {
                self.push(Step::LineEnd)?;
            }
            Node::TextStart if self.syntax.text_is_line() => {
                self.push(Step::LineStart)?;
            }
            Node::TextEnd if self.syntax.text_is_line() => {
                self.push(Step::LineEnd)?;
            }
            Node::TextStart => {
                self.push(Step::TextStart)?;
            }
            Node::TextEnd => {
                self.push(Step::TextEnd)?;
            }
            Node::WordBoundary => {
                self.push(Step::Word { start: true, end: true, neither: false })?;
            }
            Node::NotWordBoundary => {
                self.push(Step::Word { start: false, end: false, neither: true })?;
            }
            Node::WordStart => {
                self.push(Step::Word { start: true, end: false, neither: false })?;
            }
            Node::NoWordBefore => {
                self.push(Step::NoWordBefore)?;
            }
            Node::NoWordBehind => {
                self.push(Step::NoWordBehind)?;
            }
            Node::WordEnd => {
                self.push(Step::Word { start: false, end: true, neither: false })?;
            }
            Node::BackReference(number) => {
                self.push(Step::BackReference(*number))?;
            }
            Node::Group(number, inner) => {
                self.push(Step::Save(number * 2))?;
                self.compile(inner)?;
                self.push(Step::Save(number * 2 + 1))?;
            }
            Node::Concat(parts) => {
                for part in parts {
                    self.compile(part)?;
                }
            }
            Node::Alternate(branches) => self.alternate(branches)?,
            Node::Repeat(inner, min, max) => self.repeat(inner, *min, *max)?,
        }
        Ok(())
    }

    fn alternate(&mut self, branches: &[Node]) -> Result<(), RegexError> {
        let mut ends = Vec::new();
        for (i, branch) in branches.iter().enumerate() {
            if i + 1 == branches.len() {
                self.compile(branch)?;
                break;
            }
            let split = self.push(Step::Match)?;
            self.compile(branch)?;
            ends.push(self.push(Step::Match)?);
            self.set(split, Step::Split(split + 1, self.steps.len()));
        }
        for end in ends {
            self.set(end, Step::Jump(self.steps.len()));
        }
        Ok(())
    }

    fn repeat(&mut self, inner: &Node, min: u32, max: Option<u32>) -> Result<(), RegexError> {
        for _ in 0..min {
            self.compile(inner)?;
        }
        let Some(max) = max else {
            let mark = self.marks;
            self.marks += 1;
            let split = self.push(Step::Match)?;
            self.push(Step::Mark(mark))?;
            self.compile(inner)?;
            self.push(Step::Progress(mark))?;
            self.push(Step::Jump(split))?;
            self.set(split, Step::Split(split + 1, self.steps.len()));
            return Ok(());
        };
        // As in glibc, `x{0,3}` is `((x?x)?x)?`.
        let mut splits = Vec::new();
        for _ in min..max {
            splits.push(self.push(Step::Match)?);
        }
        while let Some(split) = splits.pop() {
            self.compile(inner)?;
            self.set(split, Step::Split(split + 1, self.steps.len()));
        }
        Ok(())
    }

    /// The leftmost match in an area, and the longest there, or with `any` the first that is found. What lies outside of the
    /// area is seen by anchors.
    pub(super) fn find(
        &self,
        area: Area<'_>,
        any: bool,
        captures: Option<&mut Captures>,
        budget: &mut Budget,
    ) -> Result<Option<(usize, usize)>, RegexError> {
        let mut from = area.start;
        while from <= area.end {
            let mut run = Run::new(self, area, any, budget);
            run.search(from)?;
            if let Some(slots) = run.best {
                let pair = |group: usize| {
                    Some((slots.get(group * 2).copied()??, slots.get(group * 2 + 1).copied()??))
                };
                if let Some(captures) = captures {
                    captures.extend((0..=self.groups).map(pair));
                }
                return Ok(pair(0));
            }
            if area.anchored {
                break;
            }
            from += crate::text::char_len(area.hay.get(from..).unwrap_or_default(), !self.syntax.utf8).max(1);
        }
        Ok(None)
    }
}

/// What is searched.
#[derive(Clone, Copy)]
pub(super) struct Area<'a> {
    pub(super) hay: &'a [u8],
    /// Where matches may start and end.
    pub(super) start: usize,
    pub(super) end: usize,
    /// They start at `start` alone.
    pub(super) anchored: bool,
}

impl<'a> Area<'a> {
    /// From `start` on.
    pub(super) fn from(hay: &'a [u8], start: usize) -> Self {
        Self { hay, start, end: hay.len(), anchored: false }
    }
}

/// How many steps are left for searches that belong together.
#[derive(Debug)]
pub struct Budget(u64);

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_STEPS)
    }
}

/// Where a way has come to.
#[derive(Clone, Copy)]
struct Way {
    step: usize,
    at: usize,
    /// Has it met an anchor since the last character?
    anchored: bool,
}

/// What to come back to.
enum Frame {
    /// Another way.
    Try(Way),
    /// Undo a group's slot.
    Slot(usize, Option<usize>),
    /// Undo a loop's mark.
    Mark(usize, usize),
}

struct Run<'a> {
    program: &'a Program,
    area: Area<'a>,
    hay: &'a [u8],
    any: bool,
    budget: &'a mut Budget,
    slots: Vec<Option<usize>>,
    marks: Vec<usize>,
    best: Option<Vec<Option<usize>>>,
    /// Does the best way end in an anchor?
    anchored: bool,
}

impl<'a> Run<'a> {
    fn new(program: &'a Program, area: Area<'a>, any: bool, budget: &'a mut Budget) -> Self {
        Self {
            program,
            area,
            hay: area.hay,
            any,
            budget,
            slots: vec![None; (program.groups + 1) * 2],
            marks: vec![usize::MAX; program.marks],
            best: None,
            anchored: false,
        }
    }

    fn search(&mut self, from: usize) -> Result<(), RegexError> {
        let mut stack = vec![Frame::Try(Way { step: 0, at: from, anchored: false })];
        while let Some(frame) = stack.pop() {
            match frame {
                Frame::Slot(slot, old) => {
                    if let Some(place) = self.slots.get_mut(slot) {
                        *place = old;
                    }
                }
                Frame::Mark(mark, old) => {
                    if let Some(place) = self.marks.get_mut(mark) {
                        *place = old;
                    }
                }
                Frame::Try(way) => {
                    if let Some((end, anchored)) = self.thread(way, &mut stack)? {
                        let anchored = anchored && self.program.ends_differ;
                        let longest = self.best.as_ref().and_then(|best| best.get(1).copied().flatten());
                        let is_better = longest.is_none_or(|longest| {
                            end > longest || end == longest && self.anchored && !anchored
                        });
                        if is_better {
                            let mut slots = self.slots.clone();
                            for (slot, value) in slots.iter_mut().zip([from, end]) {
                                *slot = Some(value);
                            }
                            self.best = Some(slots);
                            self.anchored = anchored;
                        }
                        if self.any || end == self.area.end && !self.anchored {
                            return Ok(());
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// Follows one way to its end: where the match ends, and whether in an anchor; or nothing.
    fn thread(&mut self, way: Way, stack: &mut Vec<Frame>) -> Result<Option<(usize, bool)>, RegexError> {
        let Way { mut step, mut at, mut anchored } = way;
        loop {
            self.budget.0 = self.budget.0.checked_sub(1).ok_or(RegexError::TooManySteps)?;
            let rest = self.hay.get(at..self.area.end).unwrap_or_default();
            let behind = self.hay.get(at..).unwrap_or_default();
            let next = step + 1;
            let Some(current) = self.program.steps.get(step) else { return Ok(None) };
            step = next;
            let from = at;
            let holds = match current {
                Step::Match => return Ok(Some((at, anchored))),
                Step::Literal(bytes) => match self.literal_len(bytes, rest) {
                    Some(length) => {
                        at += length;
                        true
                    }
                    None => false,
                },
                Step::Set(set) => match set.match_len(rest, self.program.syntax.utf8) {
                    Some(length) => {
                        at += length;
                        true
                    }
                    None => false,
                },
                Step::TextStart => at == 0,
                Step::TextEnd => at == self.hay.len(),
                Step::LineStart => at == 0 || self.hay.get(at - 1) == Some(&self.program.syntax.terminator),
                Step::LineEnd => behind.first().is_none_or(|b| *b == self.program.syntax.terminator),
                Step::Word { start, end, neither } => match (self.word_before(at), self.word_at(at)) {
                    (false, true) => *start,
                    (true, false) => *end,
                    _ => *neither,
                },
                Step::NoWordBefore => {
                    let (character, _) = bstr::decode_last_utf8(self.hay.get(..at).unwrap_or_default());
                    !self.word_before(at) || (self.program.syntax.utf8 && character.is_none())
                }
                Step::NoWordBehind => {
                    let (character, _) = bstr::decode_utf8(behind);
                    !self.word_at(at) || (self.program.syntax.utf8 && character.is_none())
                }
                Step::Save(slot) => {
                    if let Some(place) = self.slots.get_mut(*slot) {
                        stack.push(Frame::Slot(*slot, *place));
                        *place = Some(at);
                    }
                    true
                }
                Step::BackReference(group) => match self.back_reference(*group, rest) {
                    Some(length) => {
                        at += length;
                        true
                    }
                    None => false,
                },
                Step::Split(first, second) => {
                    stack.push(Frame::Try(Way { step: *second, at, anchored }));
                    step = *first;
                    true
                }
                Step::Jump(to) => {
                    step = *to;
                    true
                }
                Step::Mark(mark) => {
                    if let Some(place) = self.marks.get_mut(*mark) {
                        stack.push(Frame::Mark(*mark, *place));
                        *place = at;
                    }
                    true
                }
                Step::Progress(mark) => {
                    // Behind an empty iteration comes what is behind the jump back.
                    step += usize::from(self.marks.get(*mark).is_some_and(|from| *from == at));
                    true
                }
            };
            if !holds {
                return Ok(None);
            }
            anchored = at == from && (anchored || current.is_anchor());
        }
    }

    fn literal_len(&self, bytes: &[u8], rest: &[u8]) -> Option<usize> {
        if rest.starts_with(bytes) {
            return Some(bytes.len());
        }
        if !self.program.syntax.ignore_case {
            return None;
        }
        let length = crate::text::char_len(rest, !self.program.syntax.utf8);
        same_ignoring_case(bytes, rest.get(..length)?).then_some(length)
    }

    fn back_reference(&self, group: usize, rest: &[u8]) -> Option<usize> {
        let from = self.slots.get(group * 2).copied()??;
        let to = self.slots.get(group * 2 + 1).copied()??;
        let text = self.hay.get(from..to)?;
        let candidate = rest.get(..text.len())?;
        let same = if self.program.syntax.ignore_case {
            same_ignoring_case(text, candidate)
        } else {
            text == candidate
        };
        same.then_some(text.len())
    }

    fn word_at(&self, at: usize) -> bool {
        let rest = self.hay.get(at..).unwrap_or_default();
        is_word(rest, self.program.syntax.utf8)
    }

    fn word_before(&self, at: usize) -> bool {
        let before = self.hay.get(..at).unwrap_or_default();
        if !self.program.syntax.utf8 {
            return before.last().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        }
        is_word_character(bstr::decode_last_utf8(before).0, before.last())
    }
}

/// As in glibc a byte that is no character is the one with its number.
fn is_word_character(character: Option<char>, byte: Option<&u8>) -> bool {
    character.or(byte.copied().map(char::from)).is_some_and(|c| c.is_alphanumeric() || c == '_')
}

fn is_word(text: &[u8], utf8: bool) -> bool {
    if !utf8 {
        return text.first().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    }
    is_word_character(bstr::decode_utf8(text).0, text.first())
}

fn same_ignoring_case(a: &[u8], b: &[u8]) -> bool {
    match (std::str::from_utf8(a), std::str::from_utf8(b)) {
        (Ok(a), Ok(b)) => a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase)),
        _ => a.eq_ignore_ascii_case(b),
    }
}
