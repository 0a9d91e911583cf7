//! The tokens of arithmetic.

use super::arithmetic;
use super::ast::{ArithmeticVariable, Text, Word, WordPart};
use super::lex::{is_name_byte, is_name_start};

/// A token of arithmetic.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(i64),
    Variable(ArithmeticVariable),
    /// An expansion, or quoted text.
    Operand(Word),
    Operator(&'static str),
    /// `++` or `--` before a variable, and behind one.
    Prefix(&'static str),
    Suffix(&'static str),
    /// What is no token, and the error that is; with the end of what the error names.
    Bad(&'static str, usize),
}

const OPERATORS: [&str; 36] = [
    "<<=", ">>=", "**", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=", "%=", "&=",
    "^=", "|=", "+", "-", "*", "/", "%", "<", ">", "=", "!", "~", "&", "|", "^", "?", ":", ",", "(",
];

/// The tokens of a text, each with its offset (right only where the text has no expansions).
pub(super) fn tokens(parts: &[WordPart], depth: usize) -> Vec<(Token, usize)> {
    let mut lexer = Lexer { parts, index: 0, at: 0, depth, tokens: Vec::new() };
    while lexer.step() {}
    lexer.tokens
}

struct Lexer<'p> {
    parts: &'p [WordPart],
    index: usize,
    at: usize,
    /// How many subscripts this is in.
    depth: usize,
    tokens: Vec<(Token, usize)>,
}

impl<'p> Lexer<'p> {
    /// The rest of the literal text here; `None` before an expansion and at the end.
    fn rest(&self) -> Option<&'p [u8]> {
        match self.parts.get(self.index)? {
            WordPart::Literal(text) => text.get(self.at..),
            _ => None,
        }
    }

    /// Takes the next token; false at the end.
    fn step(&mut self) -> bool {
        match self.rest() {
            Some([]) => self.next_part(),
            Some([b' ' | b'\t' | b'\n', ..]) => self.at += 1,
            Some(rest) => self.literal(rest),
            None => match self.parts.get(self.index) {
                Some(part) => self.operand(part),
                None => return false,
            },
        }
        true
    }

    fn next_part(&mut self) {
        self.index += 1;
        self.at = 0;
    }

    fn push(&mut self, token: Token, length: usize) {
        self.tokens.push((token, self.at));
        self.at += length;
    }

    /// An expansion: it must not touch another operand.
    fn operand(&mut self, part: &WordPart) {
        let glued = self.at == 0
            && self.index.checked_sub(1).and_then(|index| self.parts.get(index)).is_some_and(|before| {
                match before {
                    WordPart::Literal(text) => {
                        text.last().is_some_and(|&byte| is_name_byte(byte) || b"#@".contains(&byte))
                    }
                    _ => true,
                }
            });
        let word = Word { parts: vec![part.clone()], ..Word::default() };
        self.push(if glued { bad(0) } else { Token::Operand(word) }, 0);
        self.next_part();
        if let Some([byte, ..]) = self.rest()
            && (is_name_byte(*byte) || b"#@[".contains(byte))
        {
            self.push(bad(0), 0);
        }
    }

    fn literal(&mut self, rest: &'p [u8]) {
        match rest {
            [byte, ..] if byte.is_ascii_digit() => self.number(rest),
            [byte, ..] if is_name_start(*byte) => self.variable(rest),
            [b')', ..] => self.push(Token::Operator(")"), 1),
            [b'+', b'+', ..] => self.step_operator("++", "+", rest),
            [b'-', b'-', ..] => self.step_operator("--", "-", rest),
            _ => match OPERATORS.into_iter().find(|text| rest.starts_with(text.as_bytes())) {
                Some(text) => self.push(Token::Operator(text), text.len()),
                None => self.push(Token::Bad("", usize::MAX), rest.len()),
            },
        }
    }

    /// `++` or `--` where a variable is beside it, else two signs.
    fn step_operator(&mut self, double: &'static str, single: &'static str, rest: &[u8]) {
        let behind = rest.get(2..).unwrap_or_default();
        let next = behind.iter().find(|byte| !b" \t\n".contains(byte));
        match self.tokens.last() {
            Some((Token::Variable(_), _)) => self.push(Token::Suffix(double), 2),
            _ if next.is_some_and(|&byte| is_name_start(byte)) => self.push(Token::Prefix(double), 2),
            Some((Token::Operand(_), _)) => self.push(bad(0), 2),
            _ => self.push(Token::Operator(single), 1),
        }
    }

    fn number(&mut self, rest: &[u8]) {
        let is_digit = |byte: &u8| is_name_byte(*byte) || b"#@".contains(byte);
        let length = rest.iter().take_while(|byte| is_digit(byte)).count();
        let token = match constant(rest.get(..length).unwrap_or_default()) {
            Ok(number) => Token::Number(number),
            Err(message) => Token::Bad(message, self.at + length),
        };
        self.push(token, length);
    }

    fn variable(&mut self, rest: &[u8]) {
        let length = rest.iter().take_while(|&&byte| is_name_byte(byte)).count();
        let name = Text::from(rest.get(..length).unwrap_or_default());
        self.push(Token::Variable(ArithmeticVariable { name, subscript: None }), length);
        if self.rest().is_some_and(|rest| rest.first() == Some(&b'[')) {
            self.subscript();
        }
    }

    /// The subscript of the variable that was just taken.
    fn subscript(&mut self) {
        let start = self.at;
        let Some(parts) = self.bracketed() else {
            self.tokens.push((Token::Bad("bad array subscript", usize::MAX), start));
            return;
        };
        if let Some((Token::Variable(variable), _)) = self.tokens.last_mut() {
            variable.subscript = Some(Box::new(arithmetic::subscript_of(parts, self.depth + 1)));
        }
    }

    /// The parts between brackets.
    fn bracketed(&mut self) -> Option<Vec<WordPart>> {
        let mut parts = Vec::new();
        let mut open = 0_usize;
        self.at += 1;
        loop {
            let Some(rest) = self.rest() else {
                parts.push(self.parts.get(self.index)?.clone());
                self.next_part();
                continue;
            };
            let mut close = None;
            for (at, byte) in rest.iter().enumerate() {
                match byte {
                    b'[' => open += 1,
                    b']' if open == 0 => {
                        close = Some(at);
                        break;
                    }
                    b']' => open -= 1,
                    _ => {}
                }
            }
            let text = rest.get(..close.unwrap_or(rest.len())).unwrap_or_default();
            if !text.is_empty() {
                parts.push(WordPart::Literal(Text::from(text)));
            }
            match close {
                Some(length) => {
                    self.at += length + 1;
                    return Some(parts);
                }
                None => self.next_part(),
            }
        }
    }
}

fn bad(end: usize) -> Token {
    Token::Bad("", end)
}

/// An integer constant: decimal, octal, hexadecimal or `base#digits`.
pub(super) fn constant(text: &[u8]) -> Result<i64, &'static str> {
    if let Some(at) = memchr::memchr(b'#', text) {
        let base = constant_of(text.get(..at).unwrap_or_default(), 10)?;
        let digits = text.get(at + 1..).unwrap_or_default();
        return match base {
            2..=64 if digits.is_empty() => Err("invalid integer constant"),
            2..=64 => constant_of(digits, base),
            _ => Err("invalid arithmetic base"),
        };
    }
    match text {
        [b'0', b'x' | b'X', digits @ ..] => constant_of(digits, 16),
        [b'0', digits @ ..] => constant_of(digits, 8),
        digits => constant_of(digits, 10),
    }
}

fn constant_of(digits: &[u8], base: i64) -> Result<i64, &'static str> {
    digits.iter().try_fold(0_i64, |number, &byte| {
        let digit = digit(byte, base).ok_or("value too great for base")?;
        if digit >= base {
            return Err(if byte == b'#' { "invalid number" } else { "value too great for base" });
        }
        Ok(number.wrapping_mul(base).wrapping_add(digit))
    })
}

fn digit(byte: u8, base: i64) -> Option<i64> {
    let value = match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        b'A'..=b'Z' if base <= 36 => byte - b'A' + 10,
        b'A'..=b'Z' => byte - b'A' + 36,
        b'@' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(i64::from(value))
}
