//! `as` with patterns: destructuring, and alternatives of it.

use super::super::ast::{Key, Module, Pattern};
use super::super::value::{Val, deep};
use super::{Compiled, Compiler, Entry, Inner, MAX_DEPTH, Node, NodeId};

impl Compiler {
    /// `source as PATTERNS | inner`
    pub(super) fn destructure(
        &mut self,
        ast: &Module,
        source: NodeId,
        patterns: &[Pattern],
        inner: Inner<'_>,
    ) -> Compiled<NodeId> {
        let [first, others @ ..] = patterns else { return inner(self) };
        if others.is_empty() {
            return self.pattern(ast, first, source, inner);
        }
        let mut names = Vec::new();
        patterns.iter().for_each(|pattern| variables(pattern, &mut names));
        let slot = self.slots;
        self.push(Entry::Hidden);
        let mut tried = None;
        for pattern in patterns.iter().rev() {
            let body = self.alternative(ast, pattern, slot, &names, inner)?;
            tried = Some(match tried {
                None => body,
                Some(rest) => self.add(Node::Else(body, rest))?,
            });
        }
        self.pop();
        match tried {
            Some(body) => self.add(Node::Bind(source, body)),
            None => inner(self),
        }
    }

    /// One of several patterns: the variables of all of them are null at first.
    fn alternative(
        &mut self,
        ast: &Module,
        pattern: &Pattern,
        slot: u32,
        names: &[String],
        inner: Inner<'_>,
    ) -> Compiled<NodeId> {
        for name in names {
            self.push(Entry::Var(name.clone()));
        }
        let value = self.add(Node::Var(self.up(slot)))?;
        let mut body = self.pattern(ast, pattern, value, inner)?;
        for _ in names {
            self.pop();
            let null = self.add(Node::Const(Val::Null))?;
            body = self.add(Node::Bind(null, body))?;
        }
        Ok(body)
    }

    fn pattern(
        &mut self,
        ast: &Module,
        pattern: &Pattern,
        source: NodeId,
        inner: Inner<'_>,
    ) -> Compiled<NodeId> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("jq: error: program nests too deeply".to_owned());
        }
        let slot = self.slots;
        let body = match pattern {
            Pattern::Variable(name) => {
                self.push(Entry::Var(name.clone()));
                inner(self)?
            }
            Pattern::Array(items) => {
                self.push(Entry::Hidden);
                deep(|| self.array_items(ast, items, 0, slot, inner))?
            }
            Pattern::Object(pairs) => {
                self.push(Entry::Hidden);
                deep(|| self.object_pairs(ast, pairs, slot, inner))?
            }
        };
        self.pop();
        self.depth -= 1;
        self.add(Node::Bind(source, body))
    }

    fn array_items(
        &mut self,
        ast: &Module,
        items: &[Pattern],
        at: u32,
        slot: u32,
        inner: Inner<'_>,
    ) -> Compiled<NodeId> {
        let Some((first, rest)) = items.split_first() else { return inner(self) };
        let whole = self.add(Node::Var(self.up(slot)))?;
        let index = self.add(Node::Const(Val::Num(f64::from(at))))?;
        let item = self.add(Node::Index(whole, index))?;
        self.pattern(ast, first, item, &mut |c| c.array_items(ast, rest, at + 1, slot, inner))
    }

    fn object_pairs(
        &mut self,
        ast: &Module,
        pairs: &[(Key, Option<Pattern>)],
        slot: u32,
        inner: Inner<'_>,
    ) -> Compiled<NodeId> {
        let Some(((key, pattern), rest)) = pairs.split_first() else { return inner(self) };
        let whole = self.add(Node::Var(self.up(slot)))?;
        let key_node = match key {
            Key::Variable(name) => {
                let name = self.heap.text(name.clone());
                self.add(Node::Const(name))?
            }
            Key::Expr(id) => self.expr(ast, *id)?,
        };
        let value = self.add(Node::Index(whole, key_node))?;
        let mut next = |c: &mut Self| c.object_pairs(ast, rest, slot, inner);
        match (key, pattern) {
            (Key::Variable(name), Some(pattern)) => {
                let own = Pattern::Variable(name.clone());
                self.pattern(ast, &own, value, &mut |c| {
                    let bound = c.add(Node::Var(0))?;
                    c.pattern(ast, pattern, bound, &mut next)
                })
            }
            (Key::Variable(name), None) => {
                self.pattern(ast, &Pattern::Variable(name.clone()), value, &mut next)
            }
            (Key::Expr(_), Some(pattern)) => self.pattern(ast, pattern, value, &mut next),
            (Key::Expr(_), None) => next(self),
        }
    }
}

fn variables(pattern: &Pattern, names: &mut Vec<String>) {
    let add = |name: &String, names: &mut Vec<String>| {
        if !names.contains(name) {
            names.push(name.clone());
        }
    };
    match pattern {
        Pattern::Variable(name) => add(name, names),
        Pattern::Array(items) => items.iter().for_each(|item| variables(item, names)),
        Pattern::Object(pairs) => {
            for (key, pattern) in pairs {
                if let Key::Variable(name) = key {
                    add(name, names);
                }
                if let Some(pattern) = pattern {
                    variables(pattern, names);
                }
            }
        }
    }
}
