//! Ways to match a text that do not end in an anchor. Of two ways to match the same text the C library takes one of
//! these, wherever it stands in the pattern: of `a`, `(a\b)|(a)` is its second group.

use regex_automata::nfa::thompson::{Builder, NFA, State, Transition};
use regex_automata::util::primitives::StateID;

use super::linear::SIZE_LIMIT;
use super::parse::Node;

/// Are there groups, and ways to match that end in an anchor beside others that do not?
pub(super) fn differ(node: &Node) -> bool {
    let ways = Ways::of(node);
    node.has_groups() && ways.anchored && (ways.consuming || ways.empty)
}

/// Which ways there are to match.
#[derive(Clone, Copy, Default)]
struct Ways {
    /// With an anchor behind the last character, or without any character.
    anchored: bool,
    /// With a character behind the last anchor.
    consuming: bool,
    /// Without characters and anchors.
    empty: bool,
}

impl Ways {
    fn of(node: &Node) -> Self {
        match node {
            Node::Group(_, inner) => Self::of(inner),
            Node::Repeat(_, _, Some(0)) | Node::Empty => Self { empty: true, ..Self::default() },
            Node::Repeat(inner, min, _) => {
                let once = Self::of(inner);
                Self { empty: once.empty || *min == 0, ..once }
            }
            Node::Alternate(parts) => parts.iter().map(Self::of).fold(Self::default(), |all, part| Self {
                anchored: all.anchored || part.anchored,
                consuming: all.consuming || part.consuming,
                empty: all.empty || part.empty,
            }),
            Node::Concat(parts) => {
                let nothing = Self { empty: true, ..Self::default() };
                parts.iter().map(Self::of).fold(nothing, |all, part| Self {
                    anchored: part.anchored || part.empty && all.anchored,
                    consuming: part.consuming || part.empty && all.consuming,
                    empty: part.empty && all.empty,
                })
            }
            Node::Literal(_) | Node::Any | Node::Set(_) => Self { consuming: true, ..Self::default() },
            node => Self { anchored: node.is_anchor(), ..Self::default() },
        }
    }
}

/// The machine without the ways that end in an anchor. Each state is there twice, the second time for what is behind an
/// anchor with no character since.
pub(super) fn without_last_anchors(nfa: &NFA) -> Option<NFA> {
    let mut builder = Builder::new();
    builder.set_utf8(false);
    builder.set_look_matcher(nfa.look_matcher().clone());
    builder.set_size_limit(Some(4 * SIZE_LIMIT)).ok()?;
    builder.start_pattern().ok()?;
    let places: Vec<StateID> =
        (0..nfa.states().len() * 2).map(|_| builder.add_empty().ok()).collect::<Option<_>>()?;
    let place =
        |state: StateID, behind: bool| places.get(state.as_usize() * 2 + usize::from(behind)).copied();
    let step = |step: &Transition| Some(Transition { next: place(step.next, false)?, ..*step });
    for (index, state) in nfa.states().iter().enumerate() {
        for behind in [false, true] {
            let copy = match state {
                State::ByteRange { trans } => builder.add_range(step(trans)?),
                State::Sparse(sparse) => {
                    builder.add_sparse(sparse.transitions.iter().map(step).collect::<Option<_>>()?)
                }
                State::Look { look, next } => builder.add_look(place(*next, true)?, *look),
                State::Union { alternates } => {
                    let next = alternates.iter().map(|next| place(*next, behind));
                    builder.add_union(next.collect::<Option<_>>()?)
                }
                State::BinaryUnion { alt1, alt2 } => {
                    builder.add_union(vec![place(*alt1, behind)?, place(*alt2, behind)?])
                }
                State::Capture { next, group_index, slot, .. } => {
                    let next = place(*next, behind)?;
                    let group = u32::try_from(group_index.as_usize()).ok()?;
                    if slot.as_usize() % 2 == 0 {
                        builder.add_capture_start(next, group, None)
                    } else {
                        builder.add_capture_end(next, group)
                    }
                }
                State::Match { .. } if !behind => builder.add_match(),
                State::Match { .. } | State::Fail | State::Dense(_) => builder.add_fail(),
            };
            builder.patch(place(StateID::new(index).ok()?, behind)?, copy.ok()?).ok()?;
        }
    }
    let start = place(nfa.start_anchored(), false)?;
    builder.finish_pattern(start).ok()?;
    builder.build(start, start).ok()
}
