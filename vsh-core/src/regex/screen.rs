//! What a text is asked before it is searched, where `^` and `$` hold within a match: does the pattern match if they do
//! not? What only the search itself can tell, such as references, may be anything then.

use regex_automata::meta;
use regex_syntax::hir::{Hir, Look};

use super::linear::{SIZE_LIMIT, build};
use super::parse::Node;
use super::{InnerEnds, Syntax, translate};

/// The question, if the pattern has ends within it and `syntax` asks for it. None is asked where it would be too big.
pub(super) fn of(node: &Node, syntax: Syntax) -> Option<meta::Regex> {
    let asks = matches!(syntax.inner_ends, InnerEnds::Screened { .. }) && !syntax.marked;
    if !asks || !node.asks_for_ends() {
        return None;
    }
    if !has_inner_ends(&translate::translate(&loosen(node, syntax, &Node::Any), syntax, true).ok()?) {
        return None;
    }
    let strict =
        translate::translate(&superset(node, syntax), Syntax { inner_ends: InnerEnds::Not, ..syntax }, false)
            .ok()?;
    let config = meta::Config::new().utf8_empty(false).nfa_size_limit(Some(SIZE_LIMIT));
    build(config, &strict).ok()
}

/// The pattern with anything for what GNU's automaton does not know.
pub(super) fn superset(node: &Node, syntax: Syntax) -> Node {
    loosen(node, syntax, &Node::Repeat(Box::new(Node::Any), 0, None))
}

fn has_inner_ends(hir: &Hir) -> bool {
    let looks = hir.properties().look_set();
    looks.contains(Look::StartLF) || looks.contains(Look::EndLF)
}

/// The pattern with `anything` for what GNU's matcher of whole texts leaves to the search.
fn loosen(node: &Node, syntax: Syntax, anything: &Node) -> Node {
    let loosen = |node: &Node| loosen(node, syntax, anything);
    match node {
        Node::BackReference(_) => anything.clone(),
        Node::Set(set) if !set.exact => anything.clone(),
        Node::Group(number, inner) => Node::Group(*number, Box::new(loosen(inner))),
        Node::Repeat(inner, min, max) => Node::Repeat(Box::new(loosen(inner)), *min, *max),
        Node::Concat(parts) => Node::Concat(parts.iter().map(loosen).collect()),
        Node::Alternate(parts) => Node::Alternate(parts.iter().map(loosen).collect()),
        word if syntax.utf8 && word.asks_for_words() => Node::Empty,
        node => node.clone(),
    }
}
