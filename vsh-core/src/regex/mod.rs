//! POSIX regular expressions, basic and extended, with the extensions of GNU, over bytes.
//!
//! `parse` reads the pattern into a tree, `translate` makes it an expression of
//! `regex-automata`. A search goes in steps: the meta engine finds where the leftmost match starts, a lazy DFA that
//! prefers nothing finds its longest end, a PikeVM the captures within that span; all in linear time. As in glibc,
//! among the ways to match that span those that do not end in an anchor come first (`ends`), and then the first alternative
//! wins. Only a pattern with back-references goes to
//! `backtrack`, which counts its steps.

mod backtrack;
mod class;
mod consume;
mod ends;
mod marks;
mod parse;
mod screen;
mod translate;

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use regex_automata::hybrid::dfa::{Cache as DfaCache, DFA};
use regex_automata::nfa::thompson::pikevm::{Cache as PikeCache, PikeVM};
use regex_automata::nfa::thompson::{Config as NfaConfig, WhichCaptures};
use regex_automata::util::look::LookMatcher;
use regex_automata::util::prefilter::Prefilter;
use regex_automata::util::syntax::Config as SyntaxConfig;
use regex_automata::{Anchored, Input, MatchKind, meta};
use regex_syntax::hir::Hir;

use backtrack::Program;
use marks::Marked;

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
    /// With `lenient`: a brace that opens no interval, where there is nothing to repeat, is passed over, as glibc does when
    /// it looks for a match's place, and not when it looks for the line.
    pub passes_braces: bool,
    /// A range whose end comes before its start is empty, not an error.
    pub empty_ranges: bool,
    /// The text has marks for bytes that are no characters, which nothing matches: [`Regex`] itself asks for it.
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
        passes_braces: false,
        empty_ranges: false,
        marked: false,
        whole_line: false,
        word: false,
    };
    /// An extended regular expression over UTF-8.
    pub const EXTENDED: Self = Self { extended: true, ..Self::BASIC };

    /// What `^` and `$` look for within a text.
    fn line_end(self) -> u8 {
        if self.inner_ends == InnerEnds::Not { self.terminator } else { b'\n' }
    }

    /// Is each line a text of its own, so that the ends of the one are those of the other?
    fn text_is_line(self) -> bool {
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

/// Is there a `[:class:]` without the brackets around it? GNU's grep and sed take it for a mistake.
pub fn mistakes_class(pattern: &[u8]) -> bool {
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
                return true;
            }
            at += length;
        }
    }
    false
}

/// What is wrong with a pattern, worded as `regerror` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegexError {
    /// A bracket expression is not closed.
    Bracket,
    /// Nothing is behind an opening bracket.
    BadPattern,
    /// A group is not closed.
    OpenParenthesis,
    /// Nothing is there to be closed.
    CloseParenthesis,
    /// An interval is not closed.
    Brace,
    /// An interval is none.
    BadBrace,
    /// `z-a`
    Range,
    /// `[[:foo:]]`
    Class,
    /// `[[.foo.]]`
    Collation,
    /// `*` where nothing can be repeated.
    Repetition,
    /// `\2` with one group.
    BackReference,
    /// `\` at the end.
    TrailingBackslash,
    /// It would take too much memory.
    TooBig,
    /// Matching took too many steps: with back-references, ends of lines in groups, or whole words.
    TooManySteps,
}

impl RegexError {
    /// The sentence.
    pub const fn message(self) -> &'static str {
        match self {
            Self::BadPattern => "Invalid regular expression",
            Self::Bracket => "Unmatched [, [^, [:, [., or [=",
            Self::OpenParenthesis => "Unmatched ( or \\(",
            Self::CloseParenthesis => "Unmatched ) or \\)",
            Self::Brace => "Unmatched \\{",
            Self::BadBrace => "Invalid content of \\{\\}",
            Self::Range => "Invalid range end",
            Self::Class => "Invalid character class name",
            Self::Collation => "Invalid collation character",
            Self::Repetition => "Invalid preceding regular expression",
            Self::BackReference => "Invalid back reference",
            Self::TrailingBackslash => "Trailing backslash",
            Self::TooBig => "Regular expression too big",
            Self::TooManySteps => "Regular expression takes too many steps",
        }
    }
}

impl fmt::Display for RegexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for RegexError {}

/// The most bytes a compiled program may take.
const SIZE_LIMIT: usize = 16 << 20;

/// The most bytes looked at in places where nothing matches in the end.
const MAX_STEPS: usize = 64 << 20;

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

#[derive(Debug)]
struct Linear {
    hir: Hir,
    meta: meta::Regex,
    /// With a `$` that holds before a newline too, if that makes a difference: whether it matches is asked of that one.
    asked: Option<Box<Linear>>,
    /// The meta engine's match is the longest one already.
    first_is_longest: bool,
    syntax: Syntax,
    longest: OnceLock<Option<DFA>>,
    dfa_caches: Mutex<Vec<DfaCache>>,
    pike: Pike,
    /// For groups: the ways to match that do not end in an anchor, which come first.
    bare: Option<Pike>,
}

/// A PikeVM, made when it is needed.
#[derive(Debug, Default)]
struct Pike {
    machine: OnceLock<Option<PikeVM>>,
    caches: Mutex<Vec<PikeCache>>,
}

impl Regex {
    /// Compiles `pattern`.
    pub fn new(pattern: &[u8], syntax: Syntax) -> Result<Self, RegexError> {
        let parsed = parse::parse(pattern, syntax)?;
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
            let linear = |hir| {
                let bare = ends::differ(&parsed.node).then(Pike::default);
                Linear::new(hir, first_is_longest, syntax).map(|linear| Box::new(Linear { bare, ..linear }))
            };
            let asked = asked
                .map(&linear)
                .transpose()?
                .map(|asked| Box::new(Linear { first_is_longest: false, ..*asked }));
            Engine::Linear(Box::new(Linear { asked, ..*linear(hir)? }))
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
            Engine::Backtracking(program) => Ok(program.find(hay, 0, true, None)?.is_some()),
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
            Engine::Backtracking(program) => program.find(hay, start, true, None),
        }
    }

    /// The leftmost, and there the longest, match that starts at `start` or later. What lies before `start` is seen
    /// by `^`, `\b` and their kin.
    pub fn find_at(&self, hay: &[u8], start: usize) -> Result<Option<(usize, usize)>, RegexError> {
        if !self.is_searched(hay, start) {
            return Ok(None);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            let found = regex.find_at(&marked.text, marked.to(start))?;
            return Ok(found.map(|(from, to)| (marked.back(from), marked.back(to))));
        }
        match &self.0.engine {
            Engine::Linear(linear) => linear.find(hay, start),
            Engine::Backtracking(program) => program.find(hay, start, false, None),
        }
    }

    /// Where the longest match ends that starts at `from` and ends at `limit` or before; what lies behind `limit` is seen by
    /// `$`, `\b` and their kin.
    pub fn longest_at(&self, hay: &[u8], from: usize, limit: usize) -> Result<Option<usize>, RegexError> {
        if from > limit || limit > hay.len() {
            return Ok(None);
        }
        if let Some((regex, marked)) = self.with_marks(hay) {
            let found = regex.longest_at(&marked.text, marked.to(from), marked.to(limit))?;
            return Ok(found.map(|end| marked.back(end)));
        }
        match &self.0.engine {
            Engine::Linear(linear) => {
                Ok(linear.longest_of(&Input::new(hay).span(from..limit).anchored(Anchored::Yes)))
            }
            Engine::Backtracking(program) => {
                let found = program.find(hay.get(..limit).unwrap_or_default(), from, false, None)?;
                Ok(found.filter(|(start, _)| *start == from).map(|(_, end)| end))
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
                let Some(span) = program.find(hay, start, false, Some(captures))? else { return Ok(false) };
                if let Some(whole) = captures.first_mut() {
                    *whole = Some(span);
                }
            }
        }
        Ok(true)
    }
}

fn build(mut config: meta::Config, hir: &Hir) -> Result<meta::Regex, RegexError> {
    if !hir.properties().is_utf8() {
        // Searches for what a match ends in, or has within, find matches of bytes that are none (regex-automata 0.4.16 to
        // 0.4.18: `.a.*ab` of `babx`); those for what it begins with do not.
        config =
            config.auto_prefilter(false).prefilter(Prefilter::from_hir_prefix(MatchKind::LeftmostFirst, hir));
    }
    let mut builder = meta::Builder::new();
    builder.configure(config).syntax(SyntaxConfig::new().utf8(false));
    builder.build_from_hir(hir).map_err(|_| RegexError::TooBig)
}

fn search_config(syntax: Syntax) -> meta::Config {
    meta::Config::new()
        .utf8_empty(false)
        .line_terminator(syntax.line_end())
        .nfa_size_limit(Some(SIZE_LIMIT))
        .onepass_size_limit(Some(1 << 20))
        .hybrid_cache_capacity(2 << 20)
}

impl Linear {
    fn new(hir: Hir, first_is_longest: bool, syntax: Syntax) -> Result<Self, RegexError> {
        let meta = build(search_config(syntax), &hir)?;
        Ok(Self {
            hir,
            meta,
            asked: None,
            first_is_longest,
            syntax,
            longest: OnceLock::new(),
            dfa_caches: Mutex::new(Vec::new()),
            pike: Pike::default(),
            bare: None,
        })
    }

    fn find(&self, hay: &[u8], mut start: usize) -> Result<Option<(usize, usize)>, RegexError> {
        let Some(asked) = &self.asked else { return Ok(self.leftmost_longest(hay, start)) };
        // The C library takes the longest match with all ends of lines, and of its ways those that do not end in an anchor;
        // where none of them is one for groups, there is nothing at its place.
        let mut steps = 0_usize;
        while let Some((from, to)) = asked.leftmost_longest(hay, start) {
            let input = Input::new(hay).span(from..to).anchored(Anchored::Yes);
            let matches = match asked.longest_bare(&input) {
                Some(longest) if longest == to => self.longest_bare(&input) == Some(to),
                _ => self.longest_of(&input) == Some(to),
            };
            if matches {
                return Ok(Some((from, to)));
            }
            steps = steps.saturating_add(to.saturating_sub(start));
            if steps > MAX_STEPS {
                return Err(RegexError::TooManySteps);
            }
            let is_within = |byte: &u8| self.syntax.utf8 && *byte & 0xc0 == 0x80;
            let rest = hay.get(from + 1..).unwrap_or_default();
            start = from + 1 + rest.iter().take_while(|byte| is_within(byte)).count();
            if start > hay.len() {
                break;
            }
        }
        Ok(None)
    }

    fn leftmost_longest(&self, hay: &[u8], start: usize) -> Option<(usize, usize)> {
        let first = self.meta.search(&Input::new(hay).span(start..hay.len()))?;
        if self.first_is_longest || first.end() == hay.len() {
            return Some((first.start(), first.end()));
        }
        let input = Input::new(hay).span(first.start()..hay.len()).anchored(Anchored::Yes);
        let end = self.longest_of(&input).unwrap_or(first.end());
        Some((first.start(), end.max(first.end())))
    }

    fn longest_of(&self, input: &Input<'_>) -> Option<usize> {
        self.longest_by_dfa(input).or_else(|| self.longest_by_pike(input))
    }

    fn longest_by_dfa(&self, input: &Input<'_>) -> Option<usize> {
        let dfa = self.longest.get_or_init(|| self.build_longest()).as_ref()?;
        let mut cache = take(&self.dfa_caches).unwrap_or_else(|| dfa.create_cache());
        let found = dfa.try_search_fwd(&mut cache, input);
        give_back(&self.dfa_caches, cache);
        // It gives up on characters beyond ASCII where words matter.
        Some(found.ok()??.offset())
    }

    fn longest_by_pike(&self, input: &Input<'_>) -> Option<usize> {
        let mut slots = [None; 2];
        self.pike.run(input, || self.build_pike(false), &mut slots)?;
        slots[1]
    }

    /// Of the ways that do not end in an anchor, if there are others.
    fn longest_bare(&self, input: &Input<'_>) -> Option<usize> {
        let mut slots = [None; 2];
        self.bare.as_ref()?.run(input, || self.build_pike(true), &mut slots)?;
        slots[1]
    }

    fn groups(&self, hay: &[u8], span: (usize, usize), groups: usize, captures: &mut Captures) {
        let input = Input::new(hay).span(span.0..span.1).anchored(Anchored::Yes);
        let mut slots = vec![None; (groups + 1) * 2];
        let bare = self.bare.as_ref().filter(|bare| {
            let found = bare.run(&input, || self.build_pike(true), &mut slots);
            found.is_some() && slots.get(1) == Some(&Some(span.1))
        });
        if bare.is_none() && self.pike.run(&input, || self.build_pike(false), &mut slots).is_none() {
            slots.fill(None);
        }
        let mut pairs = slots.chunks_exact(2).skip(1);
        captures.extend((0..groups).map(|_| match pairs.next() {
            Some([Some(from), Some(to)]) => Some((*from, *to)),
            _ => None,
        }));
    }

    fn build_longest(&self) -> Option<DFA> {
        let nfa = regex_automata::nfa::thompson::Compiler::new()
            .configure(nfa_config(self.syntax, WhichCaptures::None))
            .build_from_hir(&self.hir)
            .ok()?;
        let config = DFA::config()
            .match_kind(MatchKind::All)
            .unicode_word_boundary(true)
            .cache_capacity(2 << 20)
            .skip_cache_capacity_check(true);
        DFA::builder().configure(config).build_from_nfa(nfa).ok()
    }

    /// With `bare` without the ways that end in an anchor.
    fn build_pike(&self, bare: bool) -> Option<PikeVM> {
        let nfa = regex_automata::nfa::thompson::Compiler::new()
            .configure(nfa_config(self.syntax, WhichCaptures::All))
            .build_from_hir(&self.hir)
            .ok()?;
        let nfa = if bare { ends::without_last_anchors(&nfa)? } else { nfa };
        PikeVM::builder().configure(PikeVM::config().match_kind(MatchKind::All)).build_from_nfa(nfa).ok()
    }
}

impl Pike {
    /// The places of the longest match and its groups.
    fn run(
        &self,
        input: &Input<'_>,
        build: impl FnOnce() -> Option<PikeVM>,
        slots: &mut [Option<usize>],
    ) -> Option<()> {
        let machine = self.machine.get_or_init(build).as_ref()?;
        let mut cache = take(&self.caches).unwrap_or_else(|| machine.create_cache());
        let mut plain: Vec<_> = vec![None; slots.len()];
        let found = machine.search_slots(&mut cache, input, &mut plain);
        give_back(&self.caches, cache);
        found?;
        for (slot, at) in slots.iter_mut().zip(plain) {
            *slot = at.map(|at: regex_automata::util::primitives::NonMaxUsize| at.get());
        }
        Some(())
    }
}

fn nfa_config(syntax: Syntax, captures: WhichCaptures) -> NfaConfig {
    let mut look = LookMatcher::new();
    look.set_line_terminator(syntax.line_end());
    NfaConfig::new()
        .utf8(false)
        .shrink(false)
        .look_matcher(look)
        .which_captures(captures)
        .nfa_size_limit(Some(2 * SIZE_LIMIT))
}

fn take<T>(pool: &Mutex<Vec<T>>) -> Option<T> {
    pool.lock().unwrap_or_else(PoisonError::into_inner).pop()
}

fn give_back<T>(pool: &Mutex<Vec<T>>, cache: T) {
    let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
    // A few are enough: more searches at once are rare.
    if pool.len() < 4 {
        pool.push(cache);
    }
}

#[cfg(test)]
mod tests;
