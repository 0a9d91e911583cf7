//! Expressions, from the loosest operators to the tightest.

use super::super::ast::{Binary, Expr, Source};
use super::super::lex::{Keyword, Token};
use super::{Parsed, Parser};

impl Parser<'_> {
    /// An expression in which nothing is special.
    pub(super) fn full_expression(&mut self) -> Parsed<Expr> {
        let outer = (self.no_in, self.no_greater);
        (self.no_in, self.no_greater) = (false, false);
        self.newlines()?;
        let expression = self.expression();
        self.newlines()?;
        (self.no_in, self.no_greater) = outer;
        expression
    }

    pub(super) fn expression(&mut self) -> Parsed<Expr> {
        let outer = std::mem::replace(&mut self.no_assign, false);
        let expression = self.deeper(Self::ternary);
        self.no_assign = outer;
        expression
    }

    pub(super) fn ternary(&mut self) -> Parsed<Expr> {
        let condition = self.or()?;
        if !self.is("?") {
            return Ok(condition);
        }
        self.advance()?;
        self.newlines()?;
        let yes = self.expression()?;
        self.newlines()?;
        self.expect(":")?;
        self.newlines()?;
        let no = self.expression()?;
        Ok(Expr::Conditional(Box::new(condition), Box::new(yes), Box::new(no)))
    }

    pub(super) fn or(&mut self) -> Parsed<Expr> {
        let mut left = self.and()?;
        while self.is("||") {
            self.advance()?;
            self.newlines()?;
            left = Expr::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    pub(super) fn and(&mut self) -> Parsed<Expr> {
        let mut left = self.membership()?;
        while self.is("&&") {
            self.advance()?;
            self.newlines()?;
            left = Expr::And(Box::new(left), Box::new(self.membership()?));
        }
        Ok(left)
    }

    pub(super) fn membership(&mut self) -> Parsed<Expr> {
        let mut left = self.matching()?;
        while !self.no_in && self.is_keyword(Keyword::In) {
            self.advance()?;
            let array = self.primary()?;
            let subscripts = match left {
                Expr::List(list) => list,
                other => vec![other],
            };
            left = Expr::In(subscripts, Box::new(array));
        }
        if matches!(left, Expr::List(_)) {
            return self.unexpected();
        }
        Ok(left)
    }

    pub(super) fn matching(&mut self) -> Parsed<Expr> {
        let mut left = self.comparison()?;
        loop {
            let positive = match self.token {
                Token::Sign("~") => true,
                Token::Sign("!~") => false,
                _ => return Ok(left),
            };
            self.advance()?;
            left = Expr::Match(positive, Box::new(left), Box::new(self.comparison()?));
        }
    }

    pub(super) fn comparison(&mut self) -> Parsed<Expr> {
        let left = self.concatenation()?;
        let operator = match self.token {
            Token::Sign("<") => Binary::Less,
            Token::Sign("<=") => Binary::LessEqual,
            Token::Sign("==") => Binary::Equal,
            Token::Sign("!=") => Binary::NotEqual,
            Token::Sign(">") if !self.no_greater => Binary::Greater,
            Token::Sign(">=") => Binary::GreaterEqual,
            _ => return Ok(left),
        };
        self.advance()?;
        let right = self.concatenation()?;
        Ok(Expr::Binary(operator, Box::new(left), Box::new(right)))
    }

    /// Can this token start an operand that is joined to what is before it?
    pub(super) fn starts_operand(&self) -> bool {
        matches!(
            self.token,
            Token::Number(_)
                | Token::String(_)
                | Token::Regex(_)
                | Token::TypedRegex(_)
                | Token::Name(_)
                | Token::Call(_)
                | Token::Builtin(_)
                | Token::Sign("(" | "$" | "++" | "--" | "!" | "-" | "+")
        )
    }

    pub(super) fn concatenation(&mut self) -> Parsed<Expr> {
        let mut left = self.additive()?;
        loop {
            // A command whose output is read.
            while matches!(self.token, Token::Sign("|" | "|&")) {
                let saved = (self.lexer_state(), self.token.clone());
                let source = if self.is("|") { Source::Command } else { Source::TwoWay };
                self.advance()?;
                if !self.is_keyword(Keyword::Getline) {
                    self.restore(saved);
                    return Ok(left);
                }
                self.advance()?;
                let target = self.getline_target()?;
                left = Expr::Getline(source, Some(Box::new(left)), target);
                // `cmd | getline x + 1` adds to what `getline` gives.
                left = self.additive_from(left)?;
            }
            if self.no_assign_here(&left) {
                self.token = self.lexer.regex_behind_equals()?;
            }
            if !self.starts_operand() || matches!(self.token, Token::Sign("!" | "-" | "+")) {
                return Ok(left);
            }
            let outer = std::mem::replace(&mut self.no_assign, true);
            let right = self.additive();
            self.no_assign = outer;
            let right = right?;
            left = Expr::Binary(Binary::Concatenate, Box::new(left), Box::new(right));
        }
    }

    pub(super) fn getline_target(&mut self) -> Parsed<Option<Box<Expr>>> {
        Ok(match self.token {
            Token::Name(_) | Token::Sign("$") => Some(Box::new(self.lvalue()?)),
            _ => None,
        })
    }

    /// A variable, a field or an element, without what may follow it.
    pub(super) fn lvalue(&mut self) -> Parsed<Expr> {
        if self.accept("$")? {
            let inner = self.field_operand()?;
            return Ok(Expr::Field(Box::new(inner)));
        }
        match self.advance()? {
            Token::Name(name) => self.subscripts(Expr::Variable(name)),
            _ => self.unexpected(),
        }
    }

    pub(super) fn no_assign_here(&self, left: &Expr) -> bool {
        self.is("/=") && matches!(left, Expr::Binary(..) | Expr::Field(_))
    }

    pub(super) fn additive(&mut self) -> Parsed<Expr> {
        let left = self.multiplicative()?;
        self.additive_from(left)
    }

    pub(super) fn additive_from(&mut self, left: Expr) -> Parsed<Expr> {
        let mut left = self.multiplicative_from(left)?;
        loop {
            let operator = match self.token {
                Token::Sign("+") => Binary::Add,
                Token::Sign("-") => Binary::Subtract,
                _ => return Ok(left),
            };
            self.advance()?;
            left = Expr::Binary(operator, Box::new(left), Box::new(self.multiplicative()?));
        }
    }

    pub(super) fn multiplicative(&mut self) -> Parsed<Expr> {
        let left = self.unary()?;
        self.multiplicative_from(left)
    }

    pub(super) fn multiplicative_from(&mut self, mut left: Expr) -> Parsed<Expr> {
        loop {
            let operator = match self.token {
                Token::Sign("*") => Binary::Multiply,
                Token::Sign("/") => Binary::Divide,
                Token::Sign("%") => Binary::Modulo,
                _ => return Ok(left),
            };
            self.advance()?;
            left = Expr::Binary(operator, Box::new(left), Box::new(self.unary()?));
        }
    }

    pub(super) fn unary(&mut self) -> Parsed<Expr> {
        self.deeper(|parser| {
            let sign = match parser.token {
                Token::Sign(sign @ ("!" | "-" | "+")) => sign,
                _ => return parser.power(),
            };
            parser.advance()?;
            let inner = Box::new(parser.unary()?);
            Ok(match sign {
                "!" => Expr::Not(inner),
                "-" => Expr::Negate(inner),
                _ => Expr::Plus(inner),
            })
        })
    }

    pub(super) fn power(&mut self) -> Parsed<Expr> {
        let base = self.postfix()?;
        if !self.is("^") {
            return Ok(base);
        }
        self.advance()?;
        // To the right, and with a sign before the exponent.
        let exponent = self.deeper(|parser| match parser.token {
            Token::Sign("-") => {
                parser.advance()?;
                Ok(Expr::Negate(Box::new(parser.power()?)))
            }
            Token::Sign("+") => {
                parser.advance()?;
                parser.power()
            }
            Token::Sign("!") => {
                parser.advance()?;
                Ok(Expr::Not(Box::new(parser.power()?)))
            }
            _ => parser.power(),
        })?;
        Ok(Expr::Binary(Binary::Power, Box::new(base), Box::new(exponent)))
    }

    /// A primary, incremented or assigned to.
    pub(super) fn postfix(&mut self) -> Parsed<Expr> {
        let inner = self.primary()?;
        if !inner.is_lvalue() {
            return Ok(inner);
        }
        let operator = match self.token {
            Token::Sign("++") => {
                self.advance()?;
                return Ok(Expr::Increment(Box::new(inner), 1.0, true));
            }
            Token::Sign("--") => {
                self.advance()?;
                return Ok(Expr::Increment(Box::new(inner), -1.0, true));
            }
            Token::Sign("=") => None,
            Token::Sign("+=") => Some(Binary::Add),
            Token::Sign("-=") => Some(Binary::Subtract),
            Token::Sign("*=") => Some(Binary::Multiply),
            Token::Sign("/=") if self.no_assign => return Ok(inner),
            Token::Sign("/=") => Some(Binary::Divide),
            Token::Sign("%=") => Some(Binary::Modulo),
            Token::Sign("^=") => Some(Binary::Power),
            _ => return Ok(inner),
        };
        self.advance()?;
        self.newlines()?;
        let value = Box::new(self.expression()?);
        Ok(match operator {
            None => Expr::Assign(Box::new(inner), value),
            Some(operator) => Expr::Compound(operator, Box::new(inner), value),
        })
    }

    /// What `$` is about: it binds tighter than anything but increments before it.
    pub(super) fn field_operand(&mut self) -> Parsed<Expr> {
        self.deeper(|parser| match parser.token {
            Token::Sign(sign @ ("++" | "--")) => {
                parser.advance()?;
                let inner = parser.lvalue()?;
                Ok(Expr::Increment(Box::new(inner), if sign == "++" { 1.0 } else { -1.0 }, false))
            }
            Token::Sign("-" | "+" | "!") => {
                let outer = std::mem::replace(&mut parser.no_assign, true);
                let signed = parser.unary();
                parser.no_assign = outer;
                signed
            }
            Token::Sign("$") => {
                // `$$i++` is `$($i++)`.
                let inner = parser.lvalue()?;
                let by = match parser.token {
                    Token::Sign("++") => 1.0,
                    Token::Sign("--") => -1.0,
                    _ => return Ok(inner),
                };
                parser.advance()?;
                Ok(Expr::Increment(Box::new(inner), by, true))
            }
            _ => parser.primary(),
        })
    }

    pub(super) fn subscripts(&mut self, mut base: Expr) -> Parsed<Expr> {
        while self.is("[") {
            self.advance()?;
            let outer = (self.no_in, self.no_greater);
            (self.no_in, self.no_greater) = (false, false);
            let list = self.list("]");
            (self.no_in, self.no_greater) = outer;
            let list = list?;
            if list.is_empty() {
                return self.unexpected();
            }
            self.expect("]")?;
            base = Expr::Index(Box::new(base), list);
        }
        Ok(base)
    }

    pub(super) fn arguments(&mut self) -> Parsed<Vec<Expr>> {
        self.expect("(")?;
        let outer = (self.no_in, self.no_greater);
        (self.no_in, self.no_greater) = (false, false);
        let list = self.list(")");
        (self.no_in, self.no_greater) = outer;
        let list = list?;
        self.expect(")")?;
        Ok(list)
    }

    pub(super) fn primary(&mut self) -> Parsed<Expr> {
        self.deeper(Self::primary_inner)
    }

    pub(super) fn primary_inner(&mut self) -> Parsed<Expr> {
        match self.token.clone() {
            Token::Number(number) => {
                self.advance()?;
                Ok(Expr::Number(number))
            }
            Token::String(text) => {
                self.advance()?;
                Ok(Expr::String(text))
            }
            Token::Regex(text) => {
                self.advance()?;
                Ok(Expr::Regex(text))
            }
            Token::TypedRegex(text) => {
                self.advance()?;
                Ok(Expr::TypedRegex(text))
            }
            Token::Name(_) | Token::Sign("$") => self.lvalue(),
            Token::Call(name) => {
                self.advance()?;
                Ok(Expr::Call(name, self.arguments()?))
            }
            Token::Sign("@") => {
                self.advance()?;
                match self.advance()? {
                    Token::Call(name) => Ok(Expr::IndirectCall(name, self.arguments()?)),
                    _ => self.unexpected(),
                }
            }
            Token::Builtin(name) => {
                self.advance()?;
                if self.is("(") {
                    return Ok(Expr::Builtin(name, self.arguments()?));
                }
                if name == "length" { Ok(Expr::Builtin(name, Vec::new())) } else { self.unexpected() }
            }
            Token::Keyword(Keyword::Getline) => {
                self.advance()?;
                let target = self.getline_target()?;
                if self.accept("<")? {
                    let file = self.field_operand()?;
                    return Ok(Expr::Getline(Source::File, Some(Box::new(file)), target));
                }
                Ok(Expr::Getline(Source::Main, None, target))
            }
            Token::Sign(sign @ ("++" | "--")) => {
                self.advance()?;
                let inner = self.lvalue()?;
                Ok(Expr::Increment(Box::new(inner), if sign == "++" { 1.0 } else { -1.0 }, false))
            }
            Token::Sign("(") => {
                self.advance()?;
                let outer = (self.no_in, self.no_greater);
                (self.no_in, self.no_greater) = (false, false);
                let list = self.list(")");
                (self.no_in, self.no_greater) = outer;
                let mut list = list?;
                self.expect(")")?;
                if list.len() == 1 {
                    return Ok(Expr::Group(Box::new(list.remove(0))));
                }
                if list.is_empty() || !self.is_keyword(Keyword::In) {
                    return self.unexpected();
                }
                Ok(Expr::List(list))
            }
            Token::Sign("-" | "+" | "!") => self.unary(),
            _ => self.unexpected(),
        }
    }
}
