//! The tokens of arithmetic.

use std::ops::Range;

use super::arithmetic::{ArithmeticErrorKind as Kind, ArithmeticSyntaxError};
use super::ast::{ArithmeticBinary as Binary, WordPart};
use super::lex::{is_name_byte, is_name_start};

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// One that computes.
    Arithmetic(Binary),
}

impl Operator {
    /// Tighter binding operators have greater numbers.
    pub fn precedence(self) -> u8 {
        match self {
            Self::Or => 0,
            Self::And => 1,
            Self::Arithmetic(operator) => match operator {
                Binary::BitOr => 2,
                Binary::BitXor => 3,
                Binary::BitAnd => 4,
                Binary::Equal | Binary::NotEqual => 5,
                Binary::Less | Binary::LessEqual | Binary::Greater | Binary::GreaterEqual => 6,
                Binary::ShiftLeft | Binary::ShiftRight => 7,
                Binary::Add | Binary::Subtract => 8,
                Binary::Multiply | Binary::Divide | Binary::Remainder => 9,
                Binary::Power => 10,
            },
        }
    }
}

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    End,
    Number(i64),
    /// A variable's name, perhaps with a subscript: see [`Lexer::variable`].
    Name,
    Expansion(&'a WordPart),
    Binary(Operator),
    Power,
    /// `=` or an operator and `=`.
    Assign(Option<Binary>),
    /// `++` or `--` before a name.
    Step {
        increment: bool,
    },
    /// `++` or `--` behind a name.
    StepBehind {
        increment: bool,
    },
    Not,
    Complement,
    Question,
    Colon,
    Comma,
    Open,
    Close,
}

/// The symbols, longest first where one starts another.
const SYMBOLS: [(&[u8], Token<'static>); 36] = {
    use Token::{Assign, Binary as Symbol};
    const fn binary(operator: Binary) -> Token<'static> {
        Symbol(Operator::Arithmetic(operator))
    }
    [
        (b"<<=", Assign(Some(Binary::ShiftLeft))),
        (b">>=", Assign(Some(Binary::ShiftRight))),
        (b"**", Token::Power),
        (b"==", binary(Binary::Equal)),
        (b"!=", binary(Binary::NotEqual)),
        (b"<=", binary(Binary::LessEqual)),
        (b">=", binary(Binary::GreaterEqual)),
        (b"<<", binary(Binary::ShiftLeft)),
        (b">>", binary(Binary::ShiftRight)),
        (b"&&", Symbol(Operator::And)),
        (b"||", Symbol(Operator::Or)),
        (b"*=", Assign(Some(Binary::Multiply))),
        (b"/=", Assign(Some(Binary::Divide))),
        (b"%=", Assign(Some(Binary::Remainder))),
        (b"+=", Assign(Some(Binary::Add))),
        (b"-=", Assign(Some(Binary::Subtract))),
        (b"&=", Assign(Some(Binary::BitAnd))),
        (b"^=", Assign(Some(Binary::BitXor))),
        (b"|=", Assign(Some(Binary::BitOr))),
        (b"=", Assign(None)),
        (b"<", binary(Binary::Less)),
        (b">", binary(Binary::Greater)),
        (b"+", binary(Binary::Add)),
        (b"-", binary(Binary::Subtract)),
        (b"*", binary(Binary::Multiply)),
        (b"/", binary(Binary::Divide)),
        (b"%", binary(Binary::Remainder)),
        (b"&", binary(Binary::BitAnd)),
        (b"^", binary(Binary::BitXor)),
        (b"|", binary(Binary::BitOr)),
        (b"!", Token::Not),
        (b"~", Token::Complement),
        (b"?", Token::Question),
        (b":", Token::Colon),
        (b",", Token::Comma),
        (b"(", Token::Open),
    ]
};

/// Reads tokens; one is current.
#[derive(Clone)]
pub(super) struct Lexer<'a> {
    /// The current token.
    pub token: Token<'a>,
    /// How deep the parser is.
    pub depth: u32,
    text: &'a [u8],
    /// Behind the current token.
    position: usize,
    /// Where the last token that is not the end starts.
    start: usize,
    /// The current name's subscript, without its brackets.
    subscript: Option<Range<usize>>,
    expansions: &'a [&'a WordPart],
    /// How many of them were read.
    taken: usize,
    /// How many before the current name's subscript.
    before_subscript: usize,
    /// How far the tokens behind names were looked at.
    seen: usize,
}

impl<'a> Lexer<'a> {
    /// A lexer at the first token.
    pub fn new(
        text: &'a [u8],
        expansions: &'a [&'a WordPart],
        depth: u32,
    ) -> Result<Self, ArithmeticSyntaxError> {
        let (token, subscript) = (Token::End, None);
        let mut lexer = Self {
            token,
            depth,
            text,
            position: 0,
            start: 0,
            subscript,
            expansions,
            taken: 0,
            before_subscript: 0,
            seen: 0,
        };
        lexer.advance()?;
        Ok(lexer)
    }

    /// An error at the current token.
    pub fn error(&self, kind: Kind) -> ArithmeticSyntaxError {
        ArithmeticSyntaxError::new(kind, self.from(self.start))
    }

    fn from(&self, position: usize) -> &'a [u8] {
        self.text.get(position..).unwrap_or_default()
    }

    fn byte(&self) -> Option<u8> {
        self.text.get(self.position).copied()
    }

    /// Reads the next token.
    pub fn advance(&mut self) -> Result<(), ArithmeticSyntaxError> {
        let previous = self.token;
        let blanks = self.from(self.position).iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.position += blanks;
        let Some(byte) = self.byte() else {
            self.token = Token::End;
            return Ok(());
        };
        self.start = self.position;
        self.token = match byte {
            0 => self.expansion()?,
            b'0'..=b'9' => self.number()?,
            _ if is_name_start(byte) => self.name()?,
            _ => self.symbol(previous)?,
        };
        if self.token == Token::Name && self.position > self.seen {
            self.look_ahead()?;
        }
        Ok(())
    }

    /// Behind a name the next token is read at once, so that what is wrong there is told first. Names in a row are passed once.
    fn look_ahead(&mut self) -> Result<(), ArithmeticSyntaxError> {
        let mut ahead = Self { seen: usize::MAX, ..self.clone() };
        while ahead.token == Token::Name {
            ahead.advance()?;
        }
        self.seen = ahead.position;
        Ok(())
    }

    /// The name that is the current token, and its subscript's place.
    pub fn variable(&self) -> (&'a [u8], Option<Range<usize>>) {
        if self.token != Token::Name {
            return (b"", None);
        }
        let name = self.from(self.start);
        let length = name.iter().take_while(|&&byte| is_name_byte(byte)).count();
        (name.get(..length).unwrap_or_default(), self.subscript.clone())
    }

    /// Is the next token `=`?
    pub fn is_before_equals(&self) -> bool {
        let rest = self.from(self.position).trim_ascii_start();
        rest.starts_with(b"=") && !rest.starts_with(b"==")
    }

    /// The text of the current name's subscript, with its expansions.
    pub fn inside(&self, range: Range<usize>) -> (&'a [u8], &'a [&'a WordPart]) {
        let text = self.text.get(range).unwrap_or_default();
        let start = self.before_subscript;
        let count = text.iter().filter(|&&byte| byte == 0).count();
        (text, self.expansions.get(start..start + count).unwrap_or_default())
    }

    /// An expansion stands for an operand only where nothing is joined to it.
    fn expansion(&mut self) -> Result<Token<'a>, ArithmeticSyntaxError> {
        let joins = |byte: u8| is_name_byte(byte) || matches!(byte, 0 | b'#' | b'@' | b'[' | b'.');
        let before = self.start.checked_sub(1).and_then(|before| self.text.get(before));
        self.position += 1;
        let joined = before.is_some_and(|&byte| joins(byte)) || self.byte().is_some_and(joins);
        match self.expansions.get(self.taken) {
            Some(part) if !joined => {
                self.taken += 1;
                Ok(Token::Expansion(part))
            }
            _ => Err(self.error(Kind::SyntaxError)),
        }
    }

    fn name(&mut self) -> Result<Token<'a>, ArithmeticSyntaxError> {
        let length = self.from(self.position).iter().take_while(|&&byte| is_name_byte(byte)).count();
        self.position += length;
        self.subscript = None;
        if self.byte() == Some(0) {
            return Err(self.error(Kind::SyntaxError));
        }
        if self.byte() == Some(b'[') {
            let start = self.position + 1;
            let Some(length) = subscript_length(self.from(start)) else {
                return Err(self.error(Kind::BadSubscript));
            };
            self.position = start + length + 1;
            self.subscript = Some(start..start + length);
            self.before_subscript = self.taken;
            let inside = self.text.get(start..start + length).unwrap_or_default();
            self.taken += inside.iter().filter(|&&byte| byte == 0).count();
            if self.byte() == Some(0) {
                return Err(self.error(Kind::SyntaxError));
            }
        }
        Ok(Token::Name)
    }

    fn number(&mut self) -> Result<Token<'a>, ArithmeticSyntaxError> {
        let is_digit = |byte: &u8| is_name_byte(*byte) || matches!(byte, b'#' | b'@');
        let rest = self.from(self.position);
        let length = rest.iter().take_while(|byte| is_digit(byte)).count();
        self.position += length;
        if self.byte() == Some(0) {
            return Err(self.error(Kind::SyntaxError));
        }
        match number(rest.get(..length).unwrap_or_default()) {
            Ok(value) => Ok(Token::Number(value)),
            Err(kind) => {
                let error = ArithmeticSyntaxError::new(kind, rest.get(..length).unwrap_or_default());
                Err(ArithmeticSyntaxError { hidden: rest.len() - length, ..error })
            }
        }
    }

    fn symbol(&mut self, previous: Token<'_>) -> Result<Token<'a>, ArithmeticSyntaxError> {
        let rest = self.from(self.position);
        if let [sign @ (b'+' | b'-'), other, behind @ ..] = rest
            && sign == other
            && let Some(step) = step(*sign == b'+', previous, behind)
        {
            self.position += 2;
            return Ok(step);
        }
        if rest.first() == Some(&b')') {
            self.position += 1;
            return Ok(Token::Close);
        }
        match SYMBOLS.iter().find(|(symbol, _)| rest.starts_with(symbol)) {
            Some((symbol, token)) => {
                self.position += symbol.len();
                Ok(*token)
            }
            None => Err(self.error(match previous {
                Token::Name | Token::Number(_) | Token::Expansion(_) | Token::StepBehind { .. } => {
                    Kind::InvalidOperator
                }
                _ => Kind::OperandExpected,
            })),
        }
    }
}

/// `++` is one token behind a name, or before one; else it is two signs.
fn step(increment: bool, previous: Token<'_>, behind: &[u8]) -> Option<Token<'static>> {
    if previous == Token::Name {
        return Some(Token::StepBehind { increment });
    }
    let next = behind.iter().find(|byte| !byte.is_ascii_whitespace())?;
    (is_name_start(*next) || *next == 0).then_some(Token::Step { increment })
}

/// Is a text that stands in brackets closed by the bracket behind it?
pub fn is_closed_subscript(text: &[u8]) -> bool {
    subscript_length(&[text, b"]"].concat()) == Some(text.len())
}

/// The length of a subscript up to its bracket, quotes and nested brackets skipped.
pub fn subscript_length(text: &[u8]) -> Option<usize> {
    let mut open = 0_usize;
    let mut position = 0;
    loop {
        match *text.get(position)? {
            b'[' => open += 1,
            b']' if open == 0 => return Some(position),
            b']' => open -= 1,
            b'\\' => position += 1,
            quote @ (b'\'' | b'"') => {
                position += 1 + memchr::memchr(quote, text.get(position + 1..)?)?;
            }
            _ => {}
        }
        position += 1;
    }
}

/// An integer constant, `0x1f`, `017` or `base#digits`; values out of range wrap.
fn number(text: &[u8]) -> Result<i64, Kind> {
    if let Some(hexadecimal) = text.strip_prefix(b"0x").or(text.strip_prefix(b"0X")) {
        return value(hexadecimal, 16);
    }
    if let Some(octal) = text.strip_prefix(b"0")
        && !octal.is_empty()
    {
        return value(octal, 8);
    }
    let Some(hash) = memchr::memchr(b'#', text) else {
        return value(text, 10);
    };
    let (base, digits) = text.split_at_checked(hash).unwrap_or((text, b"#"));
    let base = value(base, 10)?;
    if !(2..=64).contains(&base) {
        return Err(Kind::InvalidBase);
    }
    match digits.get(1..).unwrap_or_default() {
        b"" => Err(Kind::InvalidConstant),
        digits if digits.contains(&b'#') => Err(Kind::InvalidNumber),
        digits => value(digits, base),
    }
}

fn value(digits: &[u8], base: i64) -> Result<i64, Kind> {
    digits.iter().try_fold(0_i64, |value, &byte| {
        let digit = digit(byte, base).filter(|&digit| digit < base).ok_or(Kind::ValueTooGreat)?;
        Ok(value.wrapping_mul(base).wrapping_add(digit))
    })
}

/// The value of a digit: 0-9, a-z, A-Z, @, _; up to base 36 capitals are like small letters.
fn digit(byte: u8, base: i64) -> Option<i64> {
    Some(i64::from(match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        b'A'..=b'Z' if base <= 36 => byte - b'A' + 10,
        b'A'..=b'Z' => byte - b'A' + 36,
        b'@' => 62,
        b'_' => 63,
        _ => return None,
    }))
}
