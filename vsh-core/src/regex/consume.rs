//! Two halves of what a pattern matches: the texts with a character, and the empty one.

use super::parse::Node;

impl Node {
    /// The pattern without the empty text; none if that is all it matches.
    pub(super) fn consuming(&self) -> Option<Self> {
        match self {
            Self::Literal(_) | Self::Any | Self::Set(_) | Self::BackReference(_) => Some(self.clone()),
            Self::Group(number, inner) => Some(Self::Group(*number, Box::new(inner.consuming()?))),
            Self::Repeat(_, _, Some(0)) => None,
            Self::Repeat(inner, min, max) => {
                let rest = Self::Repeat(inner.clone(), min.saturating_sub(1), max.map(|max| max - 1));
                Some(Self::Concat(vec![inner.consuming()?, rest]))
            }
            Self::Concat(parts) => consuming(parts),
            Self::Alternate(parts) => one_of(parts.iter().filter_map(Self::consuming).collect()),
            _ => None,
        }
    }

    /// What remains of it where it matches no character: its anchors; none if it always matches one.
    pub(super) fn empty(&self) -> Option<Self> {
        match self {
            Self::Literal(_) | Self::Any | Self::Set(_) | Self::BackReference(_) => None,
            Self::Group(number, inner) => Some(Self::Group(*number, Box::new(inner.empty()?))),
            Self::Repeat(_, 0, _) => Some(Self::Empty),
            Self::Repeat(inner, ..) => inner.empty(),
            Self::Concat(parts) => empty(parts),
            Self::Alternate(parts) => one_of(parts.iter().filter_map(Self::empty).collect()),
            anchor => Some(anchor.clone()),
        }
    }
}

/// The same for parts in a row: each may be the first that matches a character.
pub(super) fn consuming(parts: &[Node]) -> Option<Node> {
    let mut ways = Vec::new();
    let mut before = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if let Some(first) = part.consuming() {
            let behind = parts.get(at + 1..).unwrap_or_default();
            ways.push(Node::Concat([before.as_slice(), &[first], behind].concat()));
        }
        match part.empty() {
            Some(empty) => before.push(empty),
            None => break,
        }
    }
    one_of(ways)
}

pub(super) fn empty(parts: &[Node]) -> Option<Node> {
    parts.iter().map(Node::empty).collect::<Option<Vec<_>>>().map(Node::Concat)
}

fn one_of(ways: Vec<Node>) -> Option<Node> {
    (!ways.is_empty()).then_some(Node::Alternate(ways))
}
