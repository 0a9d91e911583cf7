//! Matching: from a set of positions to the set of those that a pattern leads to, forwards or backwards.
//!
//! Sets are sorted and unique. Each node takes time in proportion to the set; only `!(...)` is tried from each position
//! by itself.

use std::cell::{Cell, OnceCell, RefCell};

use super::{Node, Operator, Pattern};
use crate::meter::{Charge, Meter};
use crate::text;

/// Sets of so many positions are not charged.
const SMALL: usize = 1024;

/// Which way a pattern is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Forwards,
    Backwards,
}

/// One text and the way through it.
pub(super) struct Run<'a> {
    pattern: &'a Pattern,
    text: &'a [u8],
    way: Way,
    /// Where characters start, and the end of the text; nothing where each byte is a character.
    boundaries: OnceCell<Option<Vec<usize>>>,
    meter: Option<&'a Meter>,
    charge: RefCell<Option<Charge>>,
    /// A limit was hit: nothing is found any more.
    stopped: Cell<bool>,
}

impl<'a> Run<'a> {
    pub(super) fn new(pattern: &'a Pattern, text: &'a [u8], way: Way) -> Self {
        let meter = pattern.meter.as_ref();
        Self {
            pattern,
            text,
            way,
            boundaries: OnceCell::new(),
            meter,
            charge: RefCell::new(None),
            stopped: Cell::new(false),
        }
    }

    /// The positions behind the pattern (before it, backwards), from those in `at`.
    pub(super) fn all(&self, at: Vec<usize>) -> Vec<usize> {
        let reached = match self.pattern.nodes.as_slice() {
            [before @ .., Node::AnyString, Node::Extended(operator, alternatives)]
                if matches!(operator, Operator::Not | Operator::One | Operator::Plus) =>
            {
                self.behind_star(before, *operator, alternatives, at)
            }
            nodes => self.run(nodes, at),
        };
        if self.stopped.get() { Vec::new() } else { reached }
    }

    /// All positions between characters from `from` to `to`.
    pub(super) fn between(&self, from: usize, to: usize) -> Vec<usize> {
        self.hold(to.saturating_sub(from));
        if self.stopped.get() {
            return Vec::new();
        }
        match self.boundaries() {
            None => (from..=to).collect(),
            Some(all) => {
                let first = all.partition_point(|at| *at < from);
                all.iter().skip(first).copied().take_while(|at| *at <= to).collect()
            }
        }
    }

    fn boundaries(&self) -> Option<&[usize]> {
        let find = || {
            if self.pattern.options.bytes || self.text.is_ascii() {
                return None;
            }
            let mut all = vec![0];
            let mut at = 0;
            while at < self.text.len() {
                at += text::char_len(self.text.get(at..).unwrap_or_default(), false);
                all.push(at);
            }
            Some(all)
        };
        self.boundaries.get_or_init(find).as_deref()
    }

    /// Takes steps; once a limit is hit there is nothing more to do.
    fn tick(&self, steps: usize) {
        if let Some(meter) = self.meter
            && meter.tick(u32::try_from(steps).unwrap_or(u32::MAX)).is_err()
        {
            self.stopped.set(true);
        }
    }

    /// Charges sets of `positions`, some of which are alive at a time; small ones are free.
    fn hold(&self, positions: usize) {
        let Some(meter) = self.meter.filter(|_| positions > SMALL) else { return };
        let mut charge = self.charge.borrow_mut();
        let charge = charge.get_or_insert_with(|| meter.no_memory());
        let bytes = positions.saturating_mul(4 * size_of::<usize>());
        if bytes as u64 > charge.bytes() && charge.resize(bytes).is_err() {
            self.stopped.set(true);
        }
    }

    fn run(&self, nodes: &[Node], mut at: Vec<usize>) -> Vec<usize> {
        for step in 0..nodes.len() {
            self.tick(at.len() + 1);
            if at.is_empty() || self.stopped.get() {
                return Vec::new();
            }
            let index = if self.way == Way::Forwards { step } else { nodes.len() - 1 - step };
            let Some(node) = nodes.get(index) else { return at };
            at = self.node(node, at);
        }
        at
    }

    fn node(&self, node: &Node, at: Vec<usize>) -> Vec<usize> {
        match (node, self.way) {
            (Node::AnyString, Way::Forwards) => {
                self.between(at.first().copied().unwrap_or(0), self.text.len())
            }
            (Node::AnyString, Way::Backwards) => self.between(0, at.last().copied().unwrap_or(0)),
            (Node::Extended(operator, alternatives), _) => self.extended(*operator, alternatives, at),
            (one, Way::Forwards) => {
                let mut ends: Vec<usize> =
                    at.iter().filter_map(|p| self.pattern.one(one, self.text, *p)).collect();
                ends.dedup();
                ends
            }
            (one, Way::Backwards) => at.iter().filter_map(|p| self.one_before(one, *p)).collect(),
        }
    }

    /// Where a node that matches exactly one character starts, if that ends at `at`.
    fn one_before(&self, node: &Node, at: usize) -> Option<usize> {
        let start = match (node, self.boundaries()) {
            (Node::Literal(character), _) if !self.pattern.options.ignore_case => {
                let bytes = character.as_bytes();
                return self.text.get(..at)?.ends_with(bytes).then(|| at - bytes.len());
            }
            (_, None) => at.checked_sub(1)?,
            (_, Some(all)) => *all.get(all.partition_point(|boundary| *boundary < at).checked_sub(1)?)?,
        };
        (self.pattern.one(node, self.text, start) == Some(at)).then_some(start)
    }

    fn extended(&self, operator: Operator, alternatives: &[Vec<Node>], at: Vec<usize>) -> Vec<usize> {
        let once = |from: &[usize]| {
            let reached = alternatives.iter().flat_map(|nodes| self.run(nodes, from.to_vec()));
            sorted(reached.collect())
        };
        match operator {
            Operator::One => once(&at),
            Operator::Optional => sorted([at.as_slice(), &once(&at)].concat()),
            Operator::Star => self.closure(at, once),
            Operator::Plus => self.closure(once(&at), once),
            Operator::Not => self.not(&at, once, false),
        }
    }

    /// A `*` and one of `!(...)`, `@(...)` and `+(...)` at the end of a pattern. As in Bash, what the `*` leaves to the group
    /// is not nothing, but that a `!(...)` matches where nothing is left for the `*` either.
    fn behind_star(
        &self,
        before: &[Node],
        operator: Operator,
        alternatives: &[Vec<Node>],
        at: Vec<usize>,
    ) -> Vec<usize> {
        let star = |at: Vec<usize>| if at.is_empty() { at } else { self.node(&Node::AnyString, at) };
        let passed = |at: &[usize]| if operator == Operator::Not { at.to_vec() } else { Vec::new() };
        match self.way {
            Way::Forwards => {
                let at = self.run(before, at);
                let passed = passed(&at);
                sorted([passed, self.some(operator, alternatives, star(at))].concat())
            }
            Way::Backwards => {
                let passed = passed(&at);
                let at = sorted([passed, star(self.some(operator, alternatives, at))].concat());
                self.run(before, at)
            }
        }
    }

    /// Where a group leads that must not match nothing.
    fn some(&self, operator: Operator, alternatives: &[Vec<Node>], at: Vec<usize>) -> Vec<usize> {
        if operator != Operator::Not && !alternatives.iter().any(|nodes| may_be_nothing(nodes)) {
            return self.extended(operator, alternatives, at);
        }
        let once = |from: &[usize]| {
            let each = |at: &usize| {
                let reached = alternatives.iter().flat_map(|nodes| self.run(nodes, vec![*at]));
                reached.filter(|end| end != at).collect::<Vec<usize>>()
            };
            sorted(from.iter().flat_map(each).collect())
        };
        match operator {
            Operator::Not => {
                let at_once = |from: &[usize]| {
                    let reached = alternatives.iter().flat_map(|nodes| self.run(nodes, from.to_vec()));
                    sorted(reached.collect())
                };
                self.not(&at, at_once, true)
            }
            Operator::Plus => self.closure(once(&at), once),
            _ => once(&at),
        }
    }

    fn closure(&self, mut fresh: Vec<usize>, once: impl Fn(&[usize]) -> Vec<usize>) -> Vec<usize> {
        self.hold(self.text.len());
        if self.stopped.get() {
            return Vec::new();
        }
        let mut seen = vec![false; self.text.len() + 1];
        let mut is_new =
            |position: &usize| seen.get_mut(*position).is_some_and(|seen| !std::mem::replace(seen, true));
        fresh.retain(&mut is_new);
        while !fresh.is_empty() && !self.stopped.get() {
            fresh = once(&fresh);
            fresh.retain(&mut is_new);
        }
        seen.iter().enumerate().filter(|(_, seen)| **seen).map(|(position, _)| position).collect()
    }

    /// Every position that some position of `at` does not refuse, with `some` another than itself.
    fn not(&self, at: &[usize], once: impl Fn(&[usize]) -> Vec<usize>, some: bool) -> Vec<usize> {
        self.hold(self.text.len());
        if self.stopped.get() {
            return Vec::new();
        }
        // How many positions refuse each.
        let mut refused = vec![0usize; self.text.len() + 1];
        for position in at {
            self.tick(1);
            if self.stopped.get() {
                return Vec::new();
            }
            for end in once(&[*position]).into_iter().filter(|end| !some || end != position) {
                if let Some(count) = refused.get_mut(end) {
                    *count += 1;
                }
            }
        }
        let forwards = self.way == Way::Forwards;
        let (Some(first), Some(last)) = (at.first(), at.last()) else { return Vec::new() };
        let mut reachable =
            if forwards { self.between(*first, self.text.len()) } else { self.between(0, *last) };
        // Backwards, those that reach a position are the ones behind it.
        let starts = |position: usize| match forwards {
            true => at.partition_point(|start| *start < position + usize::from(!some)),
            false => at.len() - at.partition_point(|start| *start < position + usize::from(some)),
        };
        reachable.retain(|position| starts(*position) > refused.get(*position).copied().unwrap_or(0));
        reachable
    }
}

/// May these nodes match nothing?
fn may_be_nothing(nodes: &[Node]) -> bool {
    nodes.iter().all(|node| match node {
        Node::AnyString | Node::Extended(Operator::Optional | Operator::Star | Operator::Not, _) => true,
        Node::Extended(_, alternatives) => alternatives.iter().any(|nodes| may_be_nothing(nodes)),
        _ => false,
    })
}

fn sorted(mut positions: Vec<usize>) -> Vec<usize> {
    positions.sort_unstable();
    positions.dedup();
    positions
}
