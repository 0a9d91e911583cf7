//! POSIX regular expressions, basic and extended, with the extensions of GNU, over bytes.
//!
//! `parse` reads the pattern into a tree, `translate` makes it an expression of
//! `regex-automata`. A search goes in steps: the meta engine finds where the leftmost match starts, a lazy DFA that
//! prefers nothing finds its longest end, a PikeVM the captures within that span; all in linear time. As in glibc,
//! among the ways to match that span those that do not end in an anchor come first (`ends`), and then the first alternative
//! wins; where groups are repeated that can match nothing, `registers` follows the way. Only a pattern with back-references
//! goes to `backtrack`, which counts its steps.

mod backtrack;
mod class;
mod consume;
mod ends;
mod error;
mod linear;
mod marks;
mod parse;
mod registers;
mod screen;
mod syntax;
mod translate;

use std::sync::{Arc, OnceLock};

use regex_automata::{Anchored, Input, meta};

use backtrack::{Area, Program};
use linear::Linear;
use marks::Marked;
use parse::Parsed;
use registers::Registers;

pub use backtrack::Budget;
pub use error::RegexError;
pub use syntax::{InnerEnds, Reading, Syntax, bracket_length, mistakes_class};

/// Is a pattern the same in both ways to read it?
pub fn read_alike(pattern: &[u8], one: Syntax, other: Syntax) -> bool {
    let read = |syntax| parse::parse(pattern, syntax).ok().map(|parsed| parsed.node);
    read(one).is_some_and(|node| Some(node) == read(other))
}

/// Where groups matched; the whole match first.
pub type Captures = Vec<Option<(usize, usize)>>;

/// A compiled regular expression. Clones share it.
#[derive(Clone, Debug)]
pub struct Regex(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    syntax: Syntax,
    groups: usize,
    looks_at_bytes: bool,
    asks_for_starts: bool,
    engine: Engine,
    /// For texts that are not UTF-8, if it asks for words.
    marked: Option<Lazy>,
    /// What must match somewhere for a text to be searched from its start.
    screen: Option<meta::Regex>,
}

/// A pattern that is compiled when it is needed.
#[derive(Debug)]
struct Lazy {
    pattern: Box<[u8]>,
    regex: OnceLock<Option<Regex>>,
}

#[derive(Debug)]
enum Engine {
    Linear(Box<Linear>),
    Backtracking(Program),
}

impl Regex {
    /// Compiles `pattern`.
    pub fn new(pattern: &[u8], syntax: Syntax) -> Result<Self, RegexError> {
        Self::of(parse::parse(pattern, syntax)?, pattern, syntax)
    }

    /// What tells this compiled pattern from others while it lives; its clones have the same.
    pub fn id(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    /// What matches every text that the pattern matches, and perhaps others: references, words and what the locale knows are
    /// not looked at, as in the automaton with which GNU's `grep` passes over lines.
    pub fn superset(pattern: &[u8], syntax: Syntax) -> Result<Self, RegexError> {
        let parsed = parse::parse(pattern, syntax)?;
        let node = screen::superset(&parsed.node, syntax);
        Self::of(Parsed { node, back_references: false, ..parsed }, pattern, syntax)
    }

    fn of(parsed: Parsed, pattern: &[u8], syntax: Syntax) -> Result<Self, RegexError> {
        let engine = if parsed.back_references {
            Engine::Backtracking(Program::new(&parsed, syntax)?)
        } else {
            // Where its groups are asked for, the C library takes a `$` for the end of the text alone.
            let hir = translate::translate(&parsed.node, syntax, parsed.groups == 0)?;
            let inner_ends = syntax.inner_ends != InnerEnds::Not;
            let more = inner_ends && parsed.groups > 0 && parsed.node.asks_for_ends();
            let asked = more.then(|| translate::translate(&parsed.node, syntax, true)).transpose()?;
            let first_is_longest = parsed.node.first_is_longest();
            let asked = asked.filter(|asked| *asked != hir);
            let bare = ends::differ(&parsed.node);
            let registers = Registers::new(&parsed.node, parsed.groups, syntax);
            let mut linear = Linear::new(hir, first_is_longest, bare, registers, syntax)?;
            linear.asked = match asked {
                Some(asked) => Some(Box::new(Linear::new(asked, false, bare, None, syntax)?)),
                None => None,
            };
            Engine::Linear(Box::new(linear))
        };
        let words = syntax.utf8 && !syntax.marked && parsed.node.asks_for_words();
        let marked = (words && matches!(engine, Engine::Linear(_)))
            .then(|| Lazy { pattern: pattern.into(), regex: OnceLock::new() });
        let looks_at_bytes = !syntax.utf8 || (!syntax.ignore_case && parsed.node.looks_at_bytes());
        let screen = screen::of(&parsed.node, syntax);
        let asks_for_starts = parsed.node.has_line_start();
        let groups = parsed.groups;
        Ok(Self(Arc::new(Inner { syntax, groups, looks_at_bytes, asks_for_starts, engine, marked, screen })))
    }

    /// Must a text be UTF-8 for [`Regex::first_at`]? Where words begin and end is asked for.
    pub fn needs_utf8(&self) -> bool {
        self.0.marked.is_some()
    }

    /// The text with marks and what searches it, if that is needed.
    fn with_marks(&self, hay: &[u8]) -> Option<(&Self, Marked)> {
        let lazy = self.0.marked.as_ref()?;
        let text = Marked::new(hay, self.0.syntax.word)?;
        let syntax = Syntax { marked: true, ..self.0.syntax };
        let regex = lazy.regex.get_or_init(|| Self::new(&lazy.pattern, syntax).ok()).as_ref()?;
        Some((regex, text))
    }

    /// Would the C library look at bytes alone, so that it finds nothing within characters too? Not where case does not
    /// matter, nor with classes, ranges, words or references.
    pub fn looks_at_bytes(&self) -> bool {
        self.0.looks_at_bytes
    }

    /// Are there a `^` or a `$` in it that may hold within a match, so that a text is screened?
    pub fn has_inner_ends(&self) -> bool {
        self.0.screen.is_some()
    }

    /// Does a `^` stand in it?
    pub fn asks_for_starts(&self) -> bool {
        self.0.asks_for_starts
    }

    /// Does matching take time that grows with the text alone? There are no references in it.
    pub fn is_linear(&self) -> bool {
        matches!(self.0.engine, Engine::Linear(_))
    }

    /// How many groups it has, without the whole match.
    pub fn groups(&self) -> usize {
        self.0.groups
    }

    /// How it was compiled.
    pub fn syntax(&self) -> Syntax {
        self.0.syntax
    }

    /// Is it told before a search that nothing is there?
    fn is_screened(&self, hay: &[u8]) -> bool {
        self.0.screen.as_ref().is_some_and(|screen| !screen.is_match(hay))
    }

    /// May a search from `start` on find something?
    fn is_searched(&self, hay: &[u8], start: usize) -> bool {
        let screened = start == 0 && self.0.syntax.inner_ends == (InnerEnds::Screened { searches: true });
        start <= hay.len() && !(screened && self.is_screened(hay))
    }

    /// Does it match anywhere?
    pub fn is_match(&self, hay: &[u8]) -> Result<bool, RegexError> {
        if self.is_screened(hay) {
            return Ok(false);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            return regex.is_match(&marked.text);
        }
        match &self.0.engine {
            Engine::Linear(linear) => Ok(linear.asked.as_deref().unwrap_or(linear).meta.is_match(hay)),
            Engine::Backtracking(program) => {
                Ok(program.find(Area::from(hay, 0), true, None, &mut Budget::default())?.is_some())
            }
        }
    }

    /// Where the leftmost match starts, and an end that need not be the longest: for those who only ask for the
    /// line it is in.
    pub fn first_at(&self, hay: &[u8], start: usize) -> Result<Option<(usize, usize)>, RegexError> {
        match &self.0.engine {
            Engine::Linear(linear) if start <= hay.len() => {
                let found = linear.meta.search(&Input::new(hay).span(start..hay.len()));
                Ok(found.map(|found| (found.start(), found.end())))
            }
            Engine::Linear(_) => Ok(None),
            Engine::Backtracking(program) => {
                program.find(Area::from(hay, start), true, None, &mut Budget::default())
            }
        }
    }

    /// The leftmost, and there the longest, match that starts at `start` or later. What lies before `start` is seen
    /// by `^`, `\b` and their kin.
    pub fn find_at(&self, hay: &[u8], start: usize) -> Result<Option<(usize, usize)>, RegexError> {
        self.find_within(hay, start, &mut Budget::default())
    }

    /// The same, as one of several searches that belong together.
    pub fn find_within(
        &self,
        hay: &[u8],
        start: usize,
        budget: &mut Budget,
    ) -> Result<Option<(usize, usize)>, RegexError> {
        if !self.is_searched(hay, start) {
            return Ok(None);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            let found = regex.find_within(&marked.text, marked.to(start), budget)?;
            return Ok(found.map(|(from, to)| (marked.back(from), marked.back(to))));
        }
        match &self.0.engine {
            Engine::Linear(linear) => linear.find(hay, start),
            Engine::Backtracking(program) => program.find(Area::from(hay, start), false, None, budget),
        }
    }

    /// Where the longest match ends that starts at `from` and ends at `limit` or before; what lies behind `limit` is seen by
    /// `$`, `\b` and their kin.
    pub fn longest_at(
        &self,
        hay: &[u8],
        from: usize,
        limit: usize,
        budget: &mut Budget,
    ) -> Result<Option<usize>, RegexError> {
        if from > limit || limit > hay.len() {
            return Ok(None);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            let found = regex.longest_at(&marked.text, marked.to(from), marked.to(limit), budget)?;
            return Ok(found.map(|end| marked.back(end)));
        }
        match &self.0.engine {
            Engine::Linear(linear) => {
                Ok(linear.longest_of(&Input::new(hay).span(from..limit).anchored(Anchored::Yes)))
            }
            Engine::Backtracking(program) => {
                let area = Area { end: limit, anchored: true, ..Area::from(hay, from) };
                Ok(program.find(area, false, None, budget)?.map(|(_, end)| end))
            }
        }
    }

    /// The same, and where its groups matched. `captures` is left empty if there is no match.
    pub fn captures_at(&self, hay: &[u8], start: usize, captures: &mut Captures) -> Result<bool, RegexError> {
        captures.clear();
        if !self.is_searched(hay, start) {
            return Ok(false);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            let found = regex.captures_at(&marked.text, marked.to(start), captures)?;
            for (from, to) in captures.iter_mut().flatten() {
                (*from, *to) = (marked.back(*from), marked.back(*to));
            }
            return Ok(found);
        }
        match &self.0.engine {
            Engine::Linear(linear) => {
                let Some(span) = linear.find(hay, start)? else { return Ok(false) };
                captures.push(Some(span));
                if self.0.groups > 0 {
                    linear.groups(hay, span, self.0.groups, captures);
                }
            }
            Engine::Backtracking(program) => {
                let area = Area::from(hay, start);
                let found = program.find(area, false, Some(captures), &mut Budget::default())?;
                let Some(span) = found else { return Ok(false) };
                if let Some(whole) = captures.first_mut() {
                    *whole = Some(span);
                }
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests;
