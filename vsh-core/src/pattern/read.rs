//! Reading a pattern's text.

use super::{Bracket, Character, Class, Item, Node, Operator, PatternOptions};
use crate::text;

/// How deep extended patterns may nest; deeper ones are plain text.
const MAX_DEPTH: usize = 64;

/// Reads the text of a pattern.
pub(super) struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    options: PatternOptions,
    depth: usize,
    pub(super) extended: bool,
    pub(super) refuses_bracket: bool,
    /// The end was met before an extended pattern was closed, nor are those around it. The outermost one, and what is behind
    /// it, is plain text.
    unclosed: bool,
    /// Places between the items of brackets from which no closing bracket is found.
    dead: Vec<bool>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a [u8], options: PatternOptions) -> Self {
        Self {
            text,
            at: 0,
            options,
            depth: 0,
            extended: false,
            refuses_bracket: false,
            unclosed: false,
            dead: Vec::new(),
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    /// Nodes up to the end, or up to `|` or `)` inside an extended pattern.
    pub(super) fn sequence(&mut self, inside: bool) -> Vec<Node> {
        let mut nodes = Vec::new();
        // Parentheses that are plain text come in pairs, too.
        let mut open = 0usize;
        while let Some(c) = self.peek(0) {
            if inside && open == 0 && (c == b'|' || c == b')') {
                break;
            }
            if let Some(node) = self.extended(c) {
                nodes.push(node);
                continue;
            }
            if self.unclosed {
                while !inside && self.at < self.text.len() {
                    nodes.push(self.literal());
                }
                break;
            }
            match c {
                b'(' => open += 1,
                b')' => open = open.saturating_sub(1),
                _ => {}
            }
            let node = match c {
                b'?' => self.advance(Node::AnyChar),
                b'*' => self.advance(Node::AnyString),
                b'[' => match self.bracket() {
                    Some(bracket) => Node::Bracket(bracket),
                    None => self.literal(),
                },
                b'\\' if self.at + 1 < self.text.len() => {
                    self.at += 1;
                    self.literal()
                }
                _ => self.literal(),
            };
            if node != Node::AnyString || nodes.last() != Some(&Node::AnyString) {
                nodes.push(node);
            }
        }
        nodes
    }

    fn advance(&mut self, node: Node) -> Node {
        self.at += 1;
        node
    }

    fn literal(&mut self) -> Node {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let width = text::char_len(rest, self.options.bytes);
        self.at += width;
        Node::Literal(Character::new(rest.get(..width).unwrap_or_default()))
    }

    fn extended(&mut self, c: u8) -> Option<Node> {
        if !self.options.extglob || self.peek(1) != Some(b'(') || self.depth >= MAX_DEPTH {
            return None;
        }
        let operator = match c {
            b'?' => Operator::Optional,
            b'*' => Operator::Star,
            b'+' => Operator::Plus,
            b'@' => Operator::One,
            b'!' => Operator::Not,
            _ => return None,
        };
        let start = self.at;
        self.at += 2;
        self.depth += 1;
        let mut alternatives = vec![self.sequence(true)];
        while !self.unclosed && self.peek(0) == Some(b'|') {
            self.at += 1;
            alternatives.push(self.sequence(true));
        }
        self.depth -= 1;
        if self.unclosed || self.peek(0) != Some(b')') {
            self.unclosed = true;
            self.at = start;
            return None;
        }
        self.at += 1;
        self.extended = true;
        Some(Node::Extended(operator, alternatives))
    }

    /// A bracket expression; `None`, with nothing consumed, where it is not closed.
    fn bracket(&mut self) -> Option<Bracket> {
        let start = self.at;
        let negated = self.bracket_start();
        let begins_closed = self.peek(0) == Some(b']');
        let mut items = Vec::new();
        while !self.at_bracket_end(items.is_empty()) {
            if self.peek(0).is_none() || self.dead.get(self.at) == Some(&true) {
                self.give_up(start);
                return None;
            }
            items.push(self.bracket_item());
        }
        self.at += 1;
        self.refuses_bracket |= negated && begins_closed;
        Some(Bracket { negated, items })
    }

    /// What stands before the items. Is it negated?
    fn bracket_start(&mut self) -> bool {
        self.at += 1;
        let negated = matches!(self.peek(0), Some(b'!' | b'^'));
        self.at += usize::from(negated);
        negated
    }

    /// A closing bracket that is the first item does not close.
    fn at_bracket_end(&self, first: bool) -> bool {
        !first && self.peek(0) == Some(b']')
    }

    /// Remembers every place between items, from the start of a bracket that is not closed, and goes back there.
    fn give_up(&mut self, start: usize) {
        let end = self.at;
        self.at = start;
        self.bracket_start();
        self.dead.resize(self.text.len() + 1, false);
        while self.at < end {
            self.bracket_item();
            if let Some(dead) = self.dead.get_mut(self.at) {
                *dead = true;
            }
        }
        self.at = start;
    }

    fn bracket_item(&mut self) -> Item {
        if self.peek(0) == Some(b'[')
            && self.peek(1) == Some(b':')
            && let Some(name) = self.named(b':')
        {
            return Class::named(&name).map_or(Item::Nothing, Item::Class);
        }
        let Some(from) = self.bracket_char() else { return Item::Nothing };
        let is_range = self.peek(0) == Some(b'-') && !matches!(self.peek(1), Some(b']') | None);
        if !is_range {
            return Item::Range(from, from);
        }
        self.at += 1;
        match self.bracket_char() {
            Some(to) => Item::Range(from, to),
            None => Item::Nothing,
        }
    }

    /// A character, `[.x.]` or `[=x=]`.
    fn bracket_char(&mut self) -> Option<u32> {
        if self.peek(0) == Some(b'[')
            && let Some(mark @ (b'.' | b'=')) = self.peek(1)
            && let Some(name) = self.named(mark)
        {
            if mark == b'.'
                && self.options.names
                && let Some(character) = super::collating::named(&name)
            {
                return Some(u32::from(character));
            }
            let width = text::char_len(&name, self.options.bytes);
            return (width == name.len()).then(|| text::decode(&name, self.options.bytes));
        }
        if self.peek(0) == Some(b'\\') && self.peek(1).is_some() {
            self.at += 1;
        }
        let rest = self.text.get(self.at..).unwrap_or_default();
        self.at += text::char_len(rest, self.options.bytes);
        Some(text::decode(rest, self.options.bytes))
    }

    /// The text between `[:` and `:]`, where it is closed.
    fn named(&mut self, mark: u8) -> Option<Vec<u8>> {
        let rest = self.text.get(self.at + 2..)?;
        let mut name = Vec::new();
        let mut at = 0;
        loop {
            // A backslash stands only for what is behind it.
            at += usize::from(rest.get(at) == Some(&b'\\'));
            match rest.get(at)? {
                byte if *byte == mark && rest.get(at + 1) == Some(&b']') => break,
                b']' if mark == b':' => return None,
                byte => name.push(*byte),
            }
            at += 1;
        }
        if name.contains(&b']') {
            return None;
        }
        self.at += 2 + at + 2;
        Some(name)
    }
}
