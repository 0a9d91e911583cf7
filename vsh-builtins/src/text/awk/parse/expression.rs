//! Expressions, by precedence.
//!
//! What can be assigned to is the first operand of an expression: of a whole one, and of what stands to the right of
//! a comparison, a match, `&&`, `||`, `?` or `:`, but not behind arithmetic or joining.

use super::super::ast::{Binary, Expr, Source};
use super::super::lex::{Keyword, Token};
use super::{Parsed, Parser, Wrong};

/// How tightly the operators of whole expressions bind.
mod level {
    pub(super) const CONDITIONAL: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const IN: u8 = 4;
    pub(super) const MATCH: u8 = 5;
    pub(super) const COMPARISON: u8 = 6;
}

impl Parser<'_> {
    pub(super) fn expression(&mut self) -> Parsed<Expr> {
        match self.expression_or_list()? {
            Expr::List(_) => Err(Wrong::Token),
            expression => Ok(expression),
        }
    }

    /// In `print`, several operands in parentheses may be there instead.
    pub(super) fn expression_or_list(&mut self) -> Parsed<Expr> {
        self.deeper(|parser| parser.binary(level::CONDITIONAL))
    }

    /// Lines may break behind `?` and `:`, but not in POSIX.
    fn newlines_in_condition(&mut self) -> Parsed<()> {
        if self.language.dialect.is_posix() { Ok(()) } else { self.newlines() }
    }

    fn binary(&mut self, least: u8) -> Parsed<Expr> {
        let mut left = self.operand()?;
        let (mut compared, mut grown) = (false, false);
        loop {
            if let Expr::List(_) = left
                && !self.is_keyword(Keyword::In)
            {
                return Ok(left);
            }
            if grown {
                self.operator()?;
            }
            grown = true;
            let token = self.token.clone();
            left = match token {
                Token::Sign("?") if least <= level::CONDITIONAL => {
                    self.advance()?;
                    self.newlines_in_condition()?;
                    let yes = self.expression()?;
                    if self.token == Token::Newline {
                        return Err(Wrong::Token);
                    }
                    self.expect(":")?;
                    self.newlines_in_condition()?;
                    let no = self.expression()?;
                    Expr::Conditional(Box::new(left), Box::new(yes), Box::new(no))
                }
                Token::Sign("||") if least <= level::OR => {
                    self.advance()?;
                    self.newlines()?;
                    Expr::Or(Box::new(left), Box::new(self.right(level::OR)?))
                }
                Token::Sign("&&") if least <= level::AND => {
                    self.advance()?;
                    self.newlines()?;
                    Expr::And(Box::new(left), Box::new(self.right(level::AND)?))
                }
                Token::Keyword(Keyword::In) if least <= level::IN => {
                    self.advance()?;
                    let array = self.array_name()?;
                    let subscripts = match left {
                        Expr::List(list) => list,
                        other => vec![other],
                    };
                    Expr::In(subscripts, Box::new(array))
                }
                Token::Sign(sign @ ("~" | "!~")) if least <= level::MATCH => {
                    self.advance()?;
                    let right = self.right(level::MATCH)?;
                    if matches!(left, Expr::Regex(_)) {
                        let line = self.line_before();
                        let why = "warning: regular expression on left of `~' or `!~' operator";
                        self.lexer.notes.say(line, why);
                    }
                    Expr::Match(sign == "~", Box::new(left), Box::new(right))
                }
                Token::Sign(sign) if least <= level::COMPARISON => {
                    let Some(operator) = self.comparison(sign) else { return Ok(left) };
                    if compared {
                        return Err(Wrong::Token);
                    }
                    self.advance()?;
                    let right = self.right(level::COMPARISON)?;
                    compared = true;
                    left = Expr::Binary(operator, Box::new(left), Box::new(right));
                    continue;
                }
                _ => return Ok(left),
            };
            compared = false;
        }
    }

    /// The right side of an operator that goes to the left.
    fn right(&mut self, level: u8) -> Parsed<Expr> {
        match self.deeper(|parser| parser.binary(level + 1))? {
            Expr::List(_) => Err(Wrong::Token),
            expression => Ok(expression),
        }
    }

    fn comparison(&self, sign: &str) -> Option<Binary> {
        Some(match sign {
            "<" => Binary::Less,
            "<=" => Binary::LessEqual,
            "==" => Binary::Equal,
            "!=" => Binary::NotEqual,
            ">" if !self.in_print => Binary::Greater,
            ">=" => Binary::GreaterEqual,
            _ => return None,
        })
    }

    /// What may be assigned to, or joined values.
    fn operand(&mut self) -> Parsed<Expr> {
        let outer = std::mem::replace(&mut self.operand_start, self.lexer.start);
        let operand = self.common();
        self.operand_start = outer;
        operand
    }

    /// Can this token start an operand that is joined to what is before it?
    fn starts_operand(&self) -> bool {
        matches!(
            self.token,
            Token::Number(_)
                | Token::String(_)
                | Token::Regex(_)
                | Token::TypedRegex(_)
                | Token::Name(_)
                | Token::Call(_)
                | Token::Builtin(_)
                | Token::Sign("(" | "$" | "++" | "--" | "!" | "@")
        )
    }

    /// Values that are joined, and commands whose output is read.
    pub(super) fn common(&mut self) -> Parsed<Expr> {
        let mut left = self.additive()?;
        loop {
            if matches!(left, Expr::List(_) | Expr::Assign(..) | Expr::Compound(..)) {
                return Ok(left);
            }
            while matches!(self.token, Token::Sign("|" | "|&")) && !self.in_print {
                let source = if self.is("|") { Source::Command } else { Source::TwoWay };
                self.operator()?;
                self.advance_to(false)?;
                if !self.is_keyword(Keyword::Getline) {
                    return Err(Wrong::Token);
                }
                self.advance()?;
                let target = self.getline_target()?;
                left = Expr::Getline(source, Some(Box::new(left)), target);
                // `cmd | getline x + 1` adds to what `getline` gives.
                left = self.additive_from(left)?;
            }
            if self.is("/=") && matches!(left, Expr::Binary(..) | Expr::Field(_)) {
                self.token = self.lexer.regex_behind_equals()?;
                if let Token::Regex(text) = self.token.clone() {
                    self.note_pattern(&text)?;
                }
            }
            if !self.starts_operand() {
                return Ok(left);
            }
            self.operator()?;
            let right = self.additive()?;
            if matches!(right, Expr::List(_)) {
                return Err(Wrong::Token);
            }
            left = Expr::Binary(Binary::Concatenate, Box::new(left), Box::new(right));
        }
    }

    fn getline_target(&mut self) -> Parsed<Option<Box<Expr>>> {
        Ok(match self.token {
            Token::Name(_) | Token::Sign("$") => Some(Box::new(self.lvalue()?)),
            _ => None,
        })
    }

    /// A variable, a field or an element, without what may follow it.
    fn lvalue(&mut self) -> Parsed<Expr> {
        if self.accept("$")? {
            let inner = self.field_operand()?;
            return Ok(Expr::Field(Box::new(inner)));
        }
        match self.token {
            Token::Name(_) => self.array_name(),
            _ => Err(Wrong::Token),
        }
    }

    /// A variable or an element.
    pub(super) fn array_name(&mut self) -> Parsed<Expr> {
        let Token::Name(name) = self.token.clone() else { return Err(Wrong::Token) };
        self.advance()?;
        let mut base = Expr::Variable(name.clone());
        while self.is("[") {
            self.operator()?;
            self.advance()?;
            let list = self.list("]")?;
            if list.is_empty() {
                return Err(Wrong::Token);
            }
            self.expect("]")?;
            if matches!(base, Expr::Index(..)) && !self.language.dialect.is_gnu() {
                let why = "multidimensional arrays are a gawk extension";
                return Err(Wrong::Fatal(why.to_owned()));
            }
            base = Expr::Index(Box::new(base), list);
        }
        self.variable(&name);
        Ok(base)
    }

    fn additive(&mut self) -> Parsed<Expr> {
        let left = self.multiplicative()?;
        self.additive_from(left)
    }

    fn additive_from(&mut self, left: Expr) -> Parsed<Expr> {
        let mut left = self.multiplicative_from(left)?;
        loop {
            let operator = match self.token {
                Token::Sign("+") => Binary::Add,
                Token::Sign("-") => Binary::Subtract,
                _ => return Ok(left),
            };
            if is_whole(&left) {
                return Ok(left);
            }
            self.operator()?;
            self.advance()?;
            let right = self.multiplicative()?;
            left = arithmetic(operator, left, right)?;
        }
    }

    fn multiplicative(&mut self) -> Parsed<Expr> {
        let left = self.unary()?;
        self.multiplicative_from(left)
    }

    fn multiplicative_from(&mut self, mut left: Expr) -> Parsed<Expr> {
        loop {
            let operator = match self.token {
                Token::Sign("*") => Binary::Multiply,
                Token::Sign("/") => Binary::Divide,
                Token::Sign("%") => Binary::Modulo,
                _ => return Ok(left),
            };
            if is_whole(&left) {
                return Ok(left);
            }
            let line = self.token_line;
            self.operator()?;
            self.advance()?;
            let right = self.unary()?;
            if is_zero(&right) {
                match operator {
                    Binary::Divide => self.lexer.notes.error(line, "division by zero attempted"),
                    Binary::Modulo => self.lexer.notes.error(line, "division by zero attempted in `%'"),
                    _ => {}
                }
            }
            left = arithmetic(operator, left, right)?;
        }
    }

    fn unary(&mut self) -> Parsed<Expr> {
        self.deeper(|parser| {
            let sign = match parser.token {
                Token::Sign(sign @ ("!" | "-" | "+")) => sign,
                _ => return parser.power(),
            };
            parser.advance()?;
            let inner = match parser.unary()? {
                Expr::List(_) => return Err(Wrong::Token),
                inner => Box::new(inner),
            };
            Ok(match sign {
                "!" => Expr::Not(inner),
                "-" => Expr::Negate(inner),
                _ => Expr::Plus(inner),
            })
        })
    }

    fn power(&mut self) -> Parsed<Expr> {
        let base = self.postfix()?;
        if !self.is("^") || is_whole(&base) {
            return Ok(base);
        }
        self.advance()?;
        // To the right, and with a sign before the exponent.
        let exponent = self.deeper(|parser| match parser.token {
            Token::Sign(sign @ ("-" | "+" | "!")) => {
                parser.advance()?;
                let inner = Box::new(parser.power()?);
                Ok(match sign {
                    "-" => Expr::Negate(inner),
                    "+" => Expr::Plus(inner),
                    _ => Expr::Not(inner),
                })
            }
            _ => parser.power(),
        })?;
        arithmetic(Binary::Power, base, exponent)
    }

    /// A primary, incremented or assigned to.
    fn postfix(&mut self) -> Parsed<Expr> {
        let start = self.lexer.start;
        let inner = self.primary()?;
        let is_field =
            matches!(&inner, Expr::Increment(target, _, true) if matches!(**target, Expr::Field(_)));
        if is_field && self.is_assignment(start) {
            let why = "cannot assign a value to the result of a field post-increment expression";
            return Err(Wrong::Shown(why.into()));
        }
        if !inner.is_lvalue() {
            return Ok(inner);
        }
        let by = match self.token {
            Token::Sign("++") => Some(1.0),
            Token::Sign("--") => Some(-1.0),
            _ => None,
        };
        if let Some(by) = by {
            self.advance()?;
            let is_field = matches!(inner, Expr::Field(_));
            if is_field && (self.is_assignment(start) || self.is("++") || self.is("--")) {
                let why = "cannot assign a value to the result of a field post-increment expression";
                return Err(Wrong::Shown(why.into()));
            }
            return Ok(Expr::Increment(Box::new(inner), by, true));
        }
        if !self.is_assignment(start) {
            return Ok(inner);
        }
        let operator = match self.token {
            Token::Sign("+=") => Some(Binary::Add),
            Token::Sign("-=") => Some(Binary::Subtract),
            Token::Sign("*=") => Some(Binary::Multiply),
            Token::Sign("/=") => Some(Binary::Divide),
            Token::Sign("%=") => Some(Binary::Modulo),
            Token::Sign("^=") => Some(Binary::Power),
            _ => None,
        };
        self.advance()?;
        let value = Box::new(self.expression()?);
        Ok(match operator {
            None => Expr::Assign(Box::new(inner), value),
            Some(operator) => Expr::Compound(operator, Box::new(inner), value),
        })
    }

    /// Is the operand that began at `start` assigned to?
    fn is_assignment(&self, start: usize) -> bool {
        start == self.operand_start
            && matches!(self.token, Token::Sign("=" | "+=" | "-=" | "*=" | "/=" | "%=" | "^="))
    }

    /// What `$` is about: it binds tighter than anything but increments before it.
    fn field_operand(&mut self) -> Parsed<Expr> {
        self.deeper(|parser| match parser.token {
            Token::Sign(sign @ ("++" | "--")) => {
                parser.advance()?;
                let inner = parser.lvalue()?;
                Ok(Expr::Increment(Box::new(inner), if sign == "++" { 1.0 } else { -1.0 }, false))
            }
            Token::Sign("-" | "+" | "!") => {
                let outer = std::mem::replace(&mut parser.operand_start, usize::MAX);
                let signed = parser.unary();
                parser.operand_start = outer;
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
            Token::Keyword(_) => Err(Wrong::Token),
            _ => match parser.primary()? {
                Expr::List(_) => Err(Wrong::Token),
                inner => Ok(inner),
            },
        })
    }

    fn arguments(&mut self) -> Parsed<Vec<Expr>> {
        self.expect("(")?;
        let list = self.list(")")?;
        if self.is(")") { Ok(list) } else { Err(Wrong::Token) }
    }

    /// Expressions up to a bracket, which is not read; nothing is special in them.
    fn list(&mut self, close: &str) -> Parsed<Vec<Expr>> {
        let outer = std::mem::replace(&mut self.in_print, false);
        let list = self.expressions(close);
        self.in_print = outer;
        list
    }

    fn expressions(&mut self, close: &str) -> Parsed<Vec<Expr>> {
        let mut values = Vec::new();
        if self.is(close) {
            return Ok(values);
        }
        loop {
            values.push(self.expression()?);
            if !self.accept(",")? {
                return Ok(values);
            }
            self.newlines()?;
        }
    }

    fn primary(&mut self) -> Parsed<Expr> {
        self.deeper(Self::primary_inner)
    }

    fn primary_inner(&mut self) -> Parsed<Expr> {
        let line = self.line();
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
                let arguments = self.arguments()?;
                for (number, argument) in (1..).zip(&arguments) {
                    if matches!(argument, Expr::Regex(_)) {
                        let line = self.lexer.line;
                        let why =
                            format!("warning: regexp constant for parameter #{number} yields boolean value");
                        self.lexer.notes.say(line, why);
                    }
                }
                self.called(&name);
                self.advance()?;
                Ok(Expr::Call(name, arguments, line))
            }
            Token::Sign("@") => {
                self.advance()?;
                match self.advance()? {
                    Token::Call(name) => {
                        let arguments = self.arguments()?;
                        if !self.language.dialect.is_gnu() {
                            return Err("indirect function calls are a gawk extension".into());
                        }
                        self.advance()?;
                        self.variable(&name);
                        Ok(Expr::IndirectCall(name, arguments, line))
                    }
                    _ => Err(Wrong::Token),
                }
            }
            Token::Builtin(name) => {
                self.advance()?;
                if self.is("(") {
                    let arguments = self.arguments()?;
                    self.check_call(name, &arguments)?;
                    self.advance()?;
                    return Ok(Expr::Builtin(name, arguments, line));
                }
                if name == "length" { Ok(Expr::Builtin(name, Vec::new(), line)) } else { Err(Wrong::Token) }
            }
            Token::Keyword(Keyword::Getline) => self.getline(),
            Token::Sign(sign @ ("++" | "--")) => {
                self.advance()?;
                let inner = self.lvalue()?;
                Ok(Expr::Increment(Box::new(inner), if sign == "++" { 1.0 } else { -1.0 }, false))
            }
            Token::Sign("(") => self.group(),
            Token::Sign("-" | "+" | "!") => self.unary(),
            _ => Err(Wrong::Token),
        }
    }

    fn getline(&mut self) -> Parsed<Expr> {
        self.advance()?;
        let target = self.getline_target()?;
        if self.accept("<")? {
            let outer = std::mem::replace(&mut self.operand_start, usize::MAX);
            let file = self.field_operand();
            self.operand_start = outer;
            return Ok(Expr::Getline(Source::File, Some(Box::new(file?)), target));
        }
        if let Some(section @ ("BEGINFILE" | "ENDFILE")) = self.place.section {
            self.error(&format!("non-redirected `getline' invalid inside `{section}' rule"));
        }
        Ok(Expr::Getline(Source::Main, None, target))
    }

    /// What is in parentheses: an expression, or several before `in` and in `print`.
    fn group(&mut self) -> Parsed<Expr> {
        let is_operand = self.lexer.start == self.operand_start;
        self.advance()?;
        let mut list = self.list(")")?;
        if list.is_empty() {
            return Err(Wrong::Token);
        }
        self.expect(")")?;
        if list.len() == 1 {
            return Ok(Expr::Group(Box::new(list.remove(0))));
        }
        if self.is_keyword(Keyword::In) {
            // Without anything before it, the rest is an expression like others.
            if is_operand {
                return Ok(Expr::List(list));
            }
            self.advance()?;
            let array = self.array_name()?;
            return Ok(Expr::Group(Box::new(Expr::In(list, Box::new(array)))));
        }
        if is_operand && self.in_print { Ok(Expr::List(list)) } else { Err(Wrong::Token) }
    }
}

/// Does it reach as far as it can, so that no operator may follow?
fn is_whole(left: &Expr) -> bool {
    matches!(left, Expr::List(_) | Expr::Assign(..) | Expr::Compound(..))
}

fn arithmetic(operator: Binary, left: Expr, right: Expr) -> Parsed<Expr> {
    if matches!(right, Expr::List(_)) {
        return Err(Wrong::Token);
    }
    Ok(Expr::Binary(operator, Box::new(left), Box::new(right)))
}

/// A zero as it is written.
fn is_zero(expression: &Expr) -> bool {
    constant(expression) == Some(0.0)
}

/// The value of what is made of numbers alone, where the original knows it before the program runs.
fn constant(expression: &Expr) -> Option<f64> {
    match expression {
        Expr::Number(number) => Some(*number),
        Expr::Negate(inner) => constant(inner).map(|number| -number),
        Expr::Not(inner) => constant(inner).map(|number| f64::from(u8::from(number == 0.0))),
        Expr::Binary(Binary::Power, base, exponent) => Some(constant(base)?.powf(constant(exponent)?)),
        _ => None,
    }
}
