//! Arithmetic expressions as trees.

use super::arithmetic_lex::{Token, tokens};
use super::ast::{
    ArithmeticBinary as Op, ArithmeticExpression as Expr, ArithmeticUnary as Unary, ArithmeticVariable, Text,
    Word, WordPart,
};

/// How deep an expression may nest.
const DEPTH_LIMIT: usize = 200;

/// How deep subscripts may nest.
const SUBSCRIPT_LIMIT: usize = 40;

/// An error in an expression whose text is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArithmeticSyntaxError {
    text: Vec<u8>,
    reason: &'static str,
    token: Vec<u8>,
}

impl ArithmeticSyntaxError {
    /// What Bash says: the expression, the error, and where it is.
    pub fn message(&self) -> Vec<u8> {
        let reason = self.reason.as_bytes();
        [self.text.as_slice(), b": ", reason, b" (error token is \"", &self.token, b"\")"].concat()
    }
}

/// Parses an expression that holds no expansions any more.
pub fn parse_arithmetic(text: &[u8]) -> Result<Expr, ArithmeticSyntaxError> {
    let blank = text.iter().take_while(|byte| b" \t\n".contains(byte)).count();
    let text = text.get(blank..).unwrap_or_default();
    let parts = [WordPart::Literal(Text::from(text))];
    whole(&parts, 0).map_err(|fault| ArithmeticSyntaxError {
        text: text.to_vec(),
        reason: fault.reason,
        token: text.get(fault.at.min(text.len())..fault.end.min(text.len())).unwrap_or_default().to_vec(),
    })
}

/// The tree of a text with expansions, where it has one.
pub(super) fn of_word(word: &Word, depth: usize) -> Option<Expr> {
    if depth > SUBSCRIPT_LIMIT {
        return None;
    }
    stacker::maybe_grow(128 * 1024, 1024 * 1024, || whole(&word.parts, depth)).ok()
}

struct Fault {
    reason: &'static str,
    at: usize,
    end: usize,
}

type Outcome = Result<Expr, Fault>;

fn whole(parts: &[WordPart], depth: usize) -> Outcome {
    let mut parser = Parser { tokens: tokens(parts, depth), next: 0, depth: 0 };
    if parser.tokens.is_empty() {
        return Ok(Expr::Empty);
    }
    let expression = parser.comma()?;
    if parser.next < parser.tokens.len() { parser.fail("syntax error in expression") } else { Ok(expression) }
}

struct Parser {
    tokens: Vec<(Token, usize)>,
    next: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn operator(&self) -> Option<&'static str> {
        match self.peek()? {
            Token::Operator(text) => Some(text),
            _ => None,
        }
    }

    fn take(&mut self, operator: &str) -> bool {
        let found = self.operator() == Some(operator);
        self.next += usize::from(found);
        found
    }

    /// An error at the next token, or at the last one where there is none.
    fn fail<T>(&self, reason: &'static str) -> Result<T, Fault> {
        let last = self.tokens.len().saturating_sub(1);
        match self.tokens.get(self.next.min(last)) {
            Some((Token::Bad("", _), at)) if reason != "syntax error in expression" => {
                Err(Fault { reason: "syntax error: operand expected", at: *at, end: usize::MAX })
            }
            Some((Token::Bad("", _), at)) => {
                Err(Fault { reason: "syntax error: invalid arithmetic operator", at: *at, end: usize::MAX })
            }
            Some((Token::Bad(reason, end), at)) => Err(Fault { reason, at: *at, end: *end }),
            Some((_, at)) => Err(Fault { reason, at: *at, end: usize::MAX }),
            None => Err(Fault { reason, at: usize::MAX, end: usize::MAX }),
        }
    }

    fn nested(&mut self, parser: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        if self.depth >= DEPTH_LIMIT {
            return self.fail("expression recursion level exceeded");
        }
        self.depth += 1;
        let outcome = stacker::maybe_grow(128 * 1024, 1024 * 1024, || parser(self));
        self.depth -= 1;
        outcome
    }

    fn comma(&mut self) -> Outcome {
        let first = self.assignment()?;
        if self.operator() != Some(",") {
            return Ok(first);
        }
        let mut list = vec![first];
        while self.take(",") {
            list.push(self.assignment()?);
        }
        Ok(Expr::Comma(list))
    }

    fn assignment(&mut self) -> Outcome {
        let target = self.conditional()?;
        let Some(operator) = self.operator().and_then(assignment_operator) else {
            return Ok(target);
        };
        let Expr::Variable(variable) = target else {
            return self.fail("attempted assignment to non-variable");
        };
        self.next += 1;
        let value = Box::new(self.nested(Self::assignment)?);
        Ok(Expr::Assign { variable, operator, value })
    }

    fn conditional(&mut self) -> Outcome {
        let condition = self.or()?;
        if !self.take("?") {
            return Ok(condition);
        }
        if matches!(self.operator(), Some(":")) || self.peek().is_none() {
            return self.fail("expression expected");
        }
        let then = self.nested(Self::comma)?;
        if !self.take(":") {
            return self.fail("`:' expected for conditional expression");
        }
        if self.peek().is_none() {
            return self.fail("expression expected");
        }
        let otherwise = self.nested(Self::conditional)?;
        Ok(Expr::Conditional(Box::new((condition, then, otherwise))))
    }

    fn or(&mut self) -> Outcome {
        let list = self.chain("||", Self::and)?;
        Ok(single_or(list, Expr::Or))
    }

    fn and(&mut self) -> Outcome {
        let list = self.chain("&&", |parser| parser.binary(0))?;
        Ok(single_or(list, Expr::And))
    }

    fn chain(&mut self, operator: &str, operand: impl Fn(&mut Self) -> Outcome) -> Result<Vec<Expr>, Fault> {
        let mut list = vec![operand(self)?];
        while self.take(operator) {
            list.push(operand(self)?);
        }
        Ok(list)
    }

    /// The binary operators of a level and of those that bind more tightly.
    fn binary(&mut self, level: usize) -> Outcome {
        let Some(operators) = LEVELS.get(level) else {
            return self.unary();
        };
        let first = self.binary(level + 1)?;
        let mut rest = Vec::new();
        while let Some(found) = self.operator().and_then(|text| find(operators, text)) {
            self.next += 1;
            rest.push((found, self.binary(level + 1)?));
        }
        Ok(if rest.is_empty() { first } else { Expr::Binary(Box::new(first), rest) })
    }

    fn unary(&mut self) -> Outcome {
        let operator = match self.operator() {
            Some("+") => Unary::Plus,
            Some("-") => Unary::Minus,
            Some("!") => Unary::Not,
            Some("~") => Unary::Complement,
            _ => return self.primary(),
        };
        self.next += 1;
        Ok(Expr::Unary(operator, Box::new(self.nested(Self::unary)?)))
    }

    fn primary(&mut self) -> Outcome {
        match self.peek() {
            Some(Token::Number(number)) => {
                let number = *number;
                self.next += 1;
                Ok(Expr::Number(number))
            }
            Some(Token::Operand(word)) => {
                let word = Box::new(word.clone());
                self.next += 1;
                Ok(Expr::Expansion(word))
            }
            Some(Token::Prefix(text)) => {
                let increment = *text == "++";
                self.next += 1;
                let variable = self.variable()?;
                Ok(Expr::Step { variable, increment, prefix: true })
            }
            Some(Token::Variable(_)) => {
                let variable = self.variable()?;
                Ok(self.suffix(variable))
            }
            Some(Token::Operator("(")) => self.group(),
            _ => self.fail("syntax error: operand expected"),
        }
    }

    fn variable(&mut self) -> Result<ArithmeticVariable, Fault> {
        match self.peek() {
            Some(Token::Variable(variable)) => {
                let variable = variable.clone();
                self.next += 1;
                Ok(variable)
            }
            _ => self.fail("syntax error: operand expected"),
        }
    }

    fn suffix(&mut self, variable: ArithmeticVariable) -> Expr {
        match self.peek() {
            Some(Token::Suffix(text)) => {
                let increment = *text == "++";
                self.next += 1;
                Expr::Step { variable, increment, prefix: false }
            }
            _ => Expr::Variable(variable),
        }
    }

    fn group(&mut self) -> Outcome {
        self.next += 1;
        let inside = self.nested(Self::comma)?;
        if self.take(")") { Ok(Expr::Group(Box::new(inside))) } else { self.fail("missing `)'") }
    }
}

fn single_or(mut list: Vec<Expr>, make: impl FnOnce(Vec<Expr>) -> Expr) -> Expr {
    match list.pop() {
        Some(only) if list.is_empty() => only,
        last => {
            list.extend(last);
            make(list)
        }
    }
}

/// The binary operators, those that bind least tightly first.
const LEVELS: [&[(&str, Op)]; 9] = [
    &[("|", Op::BitOr)],
    &[("^", Op::BitXor)],
    &[("&", Op::BitAnd)],
    &[("==", Op::Equal), ("!=", Op::NotEqual)],
    &[("<", Op::Less), ("<=", Op::LessEqual), (">", Op::Greater), (">=", Op::GreaterEqual)],
    &[("<<", Op::ShiftLeft), (">>", Op::ShiftRight)],
    &[("+", Op::Add), ("-", Op::Subtract)],
    &[("*", Op::Multiply), ("/", Op::Divide), ("%", Op::Remainder)],
    &[("**", Op::Power)],
];

fn find(operators: &[(&str, Op)], text: &str) -> Option<Op> {
    operators.iter().find(|(name, _)| *name == text).map(|(_, operator)| *operator)
}

/// Is it an assignment operator, and which operator stands before its `=`?
fn assignment_operator(text: &str) -> Option<Option<Op>> {
    let before = text.strip_suffix('=')?;
    if before.is_empty() {
        return Some(None);
    }
    match before {
        "=" | "!" | "<" | ">" => None,
        _ => LEVELS.into_iter().find_map(|operators| find(operators, before)).map(Some),
    }
}
