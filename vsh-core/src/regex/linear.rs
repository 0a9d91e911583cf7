//! Patterns without back-references: searches in linear time.

use std::sync::{Mutex, OnceLock, PoisonError};

use regex_automata::hybrid::dfa::{Cache as DfaCache, DFA};
use regex_automata::nfa::thompson::pikevm::{Cache as PikeCache, PikeVM};
use regex_automata::nfa::thompson::{Config as NfaConfig, NFA, WhichCaptures};
use regex_automata::util::look::LookMatcher;
use regex_automata::util::prefilter::Prefilter;
use regex_automata::util::syntax::Config as SyntaxConfig;
use regex_automata::{Anchored, Input, MatchKind, meta};
use regex_syntax::hir::Hir;

use super::registers::Registers;
use super::{Captures, RegexError, Syntax, ends};

/// The most bytes a compiled program may take.
pub(super) const SIZE_LIMIT: usize = 16 << 20;

/// The most bytes looked at in places where nothing matches in the end.
const MAX_STEPS: usize = 64 << 20;

#[derive(Debug)]
pub(super) struct Linear {
    hir: Hir,
    pub(super) meta: meta::Regex,
    /// With a `$` that holds before a newline too, if that makes a difference: whether it matches is asked of that one.
    pub(super) asked: Option<Box<Linear>>,
    /// The meta engine's match is the longest one already.
    first_is_longest: bool,
    syntax: Syntax,
    longest: OnceLock<Option<DFA>>,
    dfa_caches: Mutex<Vec<DfaCache>>,
    pike: Pike,
    /// For groups: the ways to match that do not end in an anchor, which come first.
    bare: Option<Pike>,
    /// For groups that are repeated and can match nothing.
    registers: Option<Registers>,
}

/// A PikeVM, made when it is needed.
#[derive(Debug, Default)]
struct Pike {
    machine: OnceLock<Option<PikeVM>>,
    caches: Mutex<Vec<PikeCache>>,
}

pub(super) fn build(mut config: meta::Config, hir: &Hir) -> Result<meta::Regex, RegexError> {
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

pub(super) fn search_config(syntax: Syntax) -> meta::Config {
    meta::Config::new()
        .utf8_empty(false)
        .line_terminator(syntax.line_end())
        .nfa_size_limit(Some(SIZE_LIMIT))
        .onepass_size_limit(Some(1 << 20))
        .hybrid_cache_capacity(2 << 20)
}

impl Linear {
    /// With `bare`: are there ways to match that do not end in an anchor beside others?
    pub(super) fn new(
        hir: Hir,
        first_is_longest: bool,
        bare: bool,
        registers: Option<Registers>,
        syntax: Syntax,
    ) -> Result<Self, RegexError> {
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
            bare: bare.then(Pike::default),
            registers,
        })
    }

    pub(super) fn find(&self, hay: &[u8], mut start: usize) -> Result<Option<(usize, usize)>, RegexError> {
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

    pub(super) fn longest_of(&self, input: &Input<'_>) -> Option<usize> {
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

    pub(super) fn groups(&self, hay: &[u8], span: (usize, usize), groups: usize, captures: &mut Captures) {
        let input = Input::new(hay).span(span.0..span.1).anchored(Anchored::Yes);
        let mut slots = vec![None; (groups + 1) * 2];
        let bare = self.bare.as_ref().filter(|bare| {
            let found = bare.run(&input, || self.build_pike(true), &mut slots);
            found.is_some() && slots.get(1) == Some(&Some(span.1))
        });
        if bare.is_none() && self.pike.run(&input, || self.build_pike(false), &mut slots).is_none() {
            slots.fill(None);
        }
        let registers = self.registers.as_ref();
        if let Some(found) = registers.and_then(|registers| registers.groups(hay, span, bare.is_some())) {
            return captures.extend(found);
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
        let nfa = build_nfa(&self.hir, self.syntax, bare)?;
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

/// A machine with groups; if it is `bare`, without the ways that end in an anchor.
pub(super) fn build_nfa(hir: &Hir, syntax: Syntax, bare: bool) -> Option<NFA> {
    let config = nfa_config(syntax, WhichCaptures::All);
    let nfa = regex_automata::nfa::thompson::Compiler::new().configure(config).build_from_hir(hir).ok()?;
    if bare { ends::without_last_anchors(&nfa) } else { Some(nfa) }
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
