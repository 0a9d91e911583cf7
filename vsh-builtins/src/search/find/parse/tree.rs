//! Words put together: parentheses, `!`, and, or, commas.

use std::collections::VecDeque;

use vsh_core::utility::Error;

use super::{Node, Operator, fail};

/// A word of the expression, with what belongs to it.
#[derive(Debug)]
pub(super) enum Word {
    Open,
    /// The word before it.
    Close(String),
    /// The parenthesis that was put behind all words.
    End,
    Not,
    And(String),
    Or(String),
    Comma,
    Primary(Node),
}

/// How deep parentheses may be nested, those around all words among them.
const MAX_DEPTH: usize = 101;

struct Builder {
    words: VecDeque<Word>,
    depth: usize,
    /// There is an action, so that nothing is put around the expression.
    acts: bool,
    /// The word that was read last.
    last: String,
}

/// The expression that the words are; `first` is what the first of them is called.
pub(super) fn build(words: Vec<Word>, acts: bool, first: &str, last: &str) -> Result<Node, Error> {
    if let Some(Word::Close(_)) = words.first() {
        return Err(fail(format!(
            "invalid expression: expected expression before closing parentheses '{first}'."
        )));
    }
    let words = if acts { words } else { enclosed(words) };
    let mut builder = Builder { words: words.into(), depth: usize::from(acts), acts, last: last.to_owned() };
    let expression = builder.commas()?;
    if builder.words.is_empty() { Ok(settled(expression)) } else { Err(fail("you have too many ')'")) }
}

/// `( WORDS ) -print`. As in the original, a parenthesis among the words may end the one around them.
fn enclosed(words: Vec<Word>) -> Vec<Word> {
    let mut all = vec![Word::Open];
    all.extend(words);
    all.extend([Word::End, Word::Primary(Node::Print)]);
    all
}

impl Builder {
    fn commas(&mut self) -> Result<Node, Error> {
        let mut parts = vec![self.ors()?];
        while let Some(Word::Comma) = self.words.front() {
            self.words.pop_front();
            parts.push(self.ors()?);
        }
        Ok(joined(Operator::Comma, parts))
    }

    fn ors(&mut self) -> Result<Node, Error> {
        let mut parts = vec![self.ands()?];
        while let Some(Word::Or(_)) = self.words.front() {
            self.words.pop_front();
            parts.push(self.ands()?);
        }
        Ok(joined(Operator::Or, parts))
    }

    fn ands(&mut self) -> Result<Node, Error> {
        let mut parts = vec![self.not()?];
        loop {
            match self.words.front() {
                None | Some(Word::Or(_) | Word::Comma | Word::Close(_) | Word::End) => {
                    return Ok(joined(Operator::And, parts));
                }
                Some(Word::And(_)) => {
                    self.words.pop_front();
                }
                Some(Word::Not | Word::Open | Word::Primary(_)) => {}
            }
            parts.push(self.not()?);
        }
    }

    fn not(&mut self) -> Result<Node, Error> {
        let mut negated = false;
        while let Some(Word::Not) = self.words.front() {
            self.words.pop_front();
            negated = !negated;
        }
        let inner = self.primary()?;
        Ok(if negated { Node::Not(Box::new(inner)) } else { inner })
    }

    fn primary(&mut self) -> Result<Node, Error> {
        let alone = |text: &str| {
            fail(format!(
                "invalid expression; you have used a binary operator '{text}' with nothing before it."
            ))
        };
        match self.words.pop_front() {
            Some(Word::Primary(node)) => Ok(node),
            Some(Word::Open) => self.parentheses(),
            Some(Word::Close(before)) => {
                Err(fail(format!("expected an expression between '{before}' and ')'")))
            }
            Some(Word::And(text) | Word::Or(text)) => Err(alone(&text)),
            Some(Word::Comma) => Err(alone(",")),
            None if self.acts => Err(fail("invalid expression")),
            Some(Word::Not | Word::End) | None => {
                Err(fail(format!("expected an expression after '{}'", self.last)))
            }
        }
    }

    fn parentheses(&mut self) -> Result<Node, Error> {
        match self.words.front() {
            None | Some(Word::End) => {
                return Err(fail(format!(
                    "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '{}'",
                    self.last
                )));
            }
            Some(Word::Close(_)) => {
                return Err(fail("invalid expression; empty parentheses are not allowed."));
            }
            Some(_) => {}
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(fail("expression is nested too deeply"));
        }
        let inner = self.commas()?;
        self.depth -= 1;
        match self.words.pop_front() {
            Some(Word::Close(_) | Word::End) => Ok(inner),
            _ => {
                Err(fail("invalid expression; I was expecting to find a ')' somewhere but did not see one."))
            }
        }
    }
}

/// Parts with an operator between them. What stands in parentheses at the start, with the same operator, is parts of theirs.
fn joined(operator: Operator, mut parts: Vec<Node>) -> Node {
    if let Some(Node::Many(inner, first)) = parts.first_mut()
        && *inner == operator
    {
        let first = std::mem::take(first);
        parts.splice(0..1, first);
    }
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            Node::Many(operator, parts)
        }
    }
}

/// The expression in the order in which it is asked.
fn settled(node: Node) -> Node {
    match node {
        Node::Many(operator, parts) => {
            let parts = parts.into_iter().map(settled).collect();
            let parts = if operator == Operator::Comma { exchanged(parts) } else { in_order(parts) };
            Node::Many(operator, parts)
        }
        Node::Not(inner) => Node::Not(Box::new(settled(*inner))),
        other => other,
    }
}

/// As in the original, parts that do nothing are asked in the order of what they ask for, the name first. That tells only in
/// messages.
fn in_order(mut parts: Vec<Node>) -> Vec<Node> {
    for run in parts.chunk_by_mut(|a, b| !a.acts() && !b.acts()) {
        run.sort_by_key(Node::cost);
    }
    parts
}

/// Parts with commas between them, the value being that of the last. As in the original, a part that is cheaper to find out
/// than the one before it changes places with it, once from the last to the first, unless one of them does something.
fn exchanged(mut parts: Vec<Node>) -> Vec<Node> {
    for at in (1..parts.len()).rev() {
        if let Some([before, this]) = parts.get(at - 1..=at)
            && !before.acts()
            && !this.acts()
            && this.cost() < before.cost()
        {
            parts.swap(at - 1, at);
        }
    }
    parts
}

impl Node {
    /// What has to be found out for it, as the original counts: the name alone, the number, the kind, what `stat` tells, more.
    fn cost(&self) -> u8 {
        match self {
            Self::Many(_, parts) => parts.iter().map(Self::cost).max().unwrap_or(0),
            Self::Not(inner) | Self::ToFile(_, inner) => inner.cost(),
            Self::Constant(_) | Self::Name(_) | Self::Path(_) | Self::Regex(_) => 0,
            Self::Inode(_) => 1,
            Self::Type(_) => 2,
            Self::LinkName(_) => 4,
            Self::Access(_) => 5,
            _ => 3,
        }
    }

    /// Is there more to it than its value?
    fn acts(&self) -> bool {
        match self {
            Self::Many(_, parts) => parts.iter().any(Self::acts),
            Self::Not(inner) => inner.acts(),
            Self::Print
            | Self::Print0
            | Self::Printf(_)
            | Self::List
            | Self::Exec(_)
            | Self::ToFile(..)
            | Self::Delete
            | Self::Prune
            | Self::Quit => true,
            _ => false,
        }
    }
}
