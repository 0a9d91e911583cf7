//! Where groups matched, as the C library keeps it in registers on the way through a match.
//!
//! A group that may be left out and is passed with nothing in it, where it matched before, takes all registers back to what
//! they were when a group last ended behind something: also those of the groups around it, which then begin where they began
//! the time before. In `((b?)*a)*` the first group of `aa` is all of it.

use std::sync::OnceLock;

use regex_automata::nfa::thompson::{NFA, State};
use regex_syntax::hir::Hir;

use super::linear::build_nfa;
use super::parse::Node;
use super::translate::{GroupCopy, with_copies};
use super::{Captures, Syntax};

/// A pattern in which a group is repeated that can match nothing; the copies of its groups are told apart.
#[derive(Debug)]
pub(super) struct Registers {
    hir: Hir,
    copies: Vec<GroupCopy>,
    groups: usize,
    syntax: Syntax,
    nfa: OnceLock<Option<NFA>>,
    /// Without the ways that end in an anchor.
    bare: OnceLock<Option<NFA>>,
}

/// The most states at places that are looked at.
const MOST_VISITED: usize = 1 << 18;

/// Where a group begins and ends, as far as it is known.
type Register = (Option<usize>, Option<usize>);

/// A copy of a group begins or ends.
#[derive(Clone, Copy, Debug)]
struct Event {
    copy: usize,
    ends: bool,
    at: usize,
}

impl Registers {
    /// `None` for other patterns, or if that takes too many copies.
    pub(super) fn new(node: &Node, groups: usize, syntax: Syntax) -> Option<Self> {
        if !repeats_nothing(node) {
            return None;
        }
        let (hir, copies) = with_copies(node, syntax).ok()?;
        Some(Self { hir, copies, groups, syntax, nfa: OnceLock::new(), bare: OnceLock::new() })
    }

    /// The groups of the match that is all of `span`; if it is `bare`, by a way that does not end in an anchor. `None` if the
    /// span is too long for that.
    pub(super) fn groups(&self, hay: &[u8], span: (usize, usize), bare: bool) -> Option<Captures> {
        let nfa = if bare { &self.bare } else { &self.nfa };
        let nfa = nfa.get_or_init(|| build_nfa(&self.hir, self.syntax, bare)).as_ref()?;
        Some(self.along(&way(nfa, hay, span)?))
    }

    /// What is in the registers behind all of this.
    fn along(&self, events: &[Event]) -> Captures {
        let mut now: Vec<Register> = vec![(None, None); self.groups];
        let mut before = now.clone();
        for event in events {
            let copy = event.copy.checked_sub(1).and_then(|copy| self.copies.get(copy));
            let Some(GroupCopy { group, is_optional }) = copy else { continue };
            let Some(register) = now.get_mut(group - 1) else { continue };
            if !event.ends {
                *register = (Some(event.at), None);
            } else if register.0.is_some_and(|from| from < event.at) {
                register.1 = Some(event.at);
                before.clone_from(&now);
            } else if *is_optional && before.get(group - 1).is_some_and(|register| register.0.is_some()) {
                now.clone_from(&before);
            } else {
                register.1 = Some(event.at);
            }
        }
        now.into_iter().map(|(from, to)| from.zip(to)).collect()
    }
}

/// Is there a group that is repeated and can match nothing?
fn repeats_nothing(node: &Node) -> bool {
    match node {
        Node::Repeat(inner, min, max) => {
            let repeats = max.is_none_or(|max| max > *min);
            let is_empty = |node: &Node| matches!(node, Node::Group(_, inner) if can_be_empty(inner));
            repeats && is_empty(inner) || repeats_nothing(inner)
        }
        Node::Group(_, inner) => repeats_nothing(inner),
        Node::Concat(parts) | Node::Alternate(parts) => parts.iter().any(repeats_nothing),
        _ => false,
    }
}

fn can_be_empty(node: &Node) -> bool {
    match node {
        Node::Empty | Node::Repeat(_, 0, _) => true,
        Node::Group(_, inner) | Node::Repeat(inner, ..) => can_be_empty(inner),
        Node::Concat(parts) => parts.iter().all(can_be_empty),
        Node::Alternate(parts) => parts.iter().any(can_be_empty),
        node => !node.is_character(),
    }
}

/// What the first way through all of a span passes, in the order of preference.
fn way(nfa: &NFA, hay: &[u8], (start, end): (usize, usize)) -> Option<Vec<Event>> {
    let places = end - start + 1;
    let size = nfa.states().len().checked_mul(places).filter(|size| *size <= MOST_VISITED)?;
    let mut visits = vec![0u8; size];
    let mut events: Vec<Event> = Vec::new();
    // Ways that are not gone yet, and how many events lie before them.
    let mut rest = vec![(nfa.start_anchored(), start, 0)];
    while let Some((mut state, mut at, passed)) = rest.pop() {
        events.truncate(passed);
        loop {
            let visits = visits.get_mut(state.as_usize() * places + (at - start))?;
            *visits = visits.saturating_add(1);
            let next = match nfa.state(state) {
                // Behind a round with something in it comes one with nothing in it, and no further one.
                State::BinaryUnion { alt2, .. } if *visits == 2 => Some((*alt2, at)),
                _ if *visits > 2 => break,
                State::ByteRange { trans } if at < end && trans.matches(hay, at) => {
                    Some((trans.next, at + 1))
                }
                State::Sparse(sparse) if at < end => sparse.matches(hay, at).map(|next| (next, at + 1)),
                State::Dense(dense) if at < end => dense.matches(hay, at).map(|next| (next, at + 1)),
                State::Look { look, next } => {
                    nfa.look_matcher().matches(*look, hay, at).then_some((*next, at))
                }
                State::Union { alternates } => {
                    rest.extend(alternates.iter().skip(1).rev().map(|next| (*next, at, events.len())));
                    alternates.first().map(|next| (*next, at))
                }
                State::BinaryUnion { alt1, alt2 } => {
                    rest.push((*alt2, at, events.len()));
                    Some((*alt1, at))
                }
                State::Capture { next, group_index, slot, .. } => {
                    let ends = slot.as_usize() % 2 == 1;
                    events.push(Event { copy: group_index.as_usize(), ends, at });
                    Some((*next, at))
                }
                State::Match { .. } if at == end => return Some(events),
                _ => None,
            };
            let Some(next) = next else { break };
            (state, at) = next;
        }
    }
    None
}
