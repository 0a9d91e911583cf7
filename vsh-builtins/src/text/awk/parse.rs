//! Programs, read into a tree. <https://www.gnu.org/software/gawk/manual/html_node/Grammar.html>

use super::ast::{Binary, Expr, Function, Program, Redirect, Rule, RulePattern, Source, Statement};
use super::code::special;
use super::lex::{Keyword, Lexer, Token, is_extension};

/// Expressions and blocks within each other.
const MAX_DEPTH: usize = 200;

/// What is wrong, and in which line.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) line: usize,
    pub(super) why: String,
}

/// Parses a program.
pub(super) fn parse(text: &[u8]) -> Result<Program, SyntaxError> {
    let mut parser = Parser {
        lexer: Lexer::new(text),
        token: Token::Newline,
        depth: 0,
        no_in: false,
        no_greater: false,
        no_assign: false,
    };
    let parsed = parser.program();
    parsed.map_err(|why| SyntaxError { line: parser.lexer.line, why })
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token,
    depth: usize,
    /// In the head of a `for`, `in` may be its own.
    no_in: bool,
    /// In the operands of `print`, `>` is a redirection.
    no_greater: bool,
    /// What is joined to something before it is no target: `a b /= c/` is `a b (/= c/)`.
    no_assign: bool,
}

type Parsed<T> = Result<T, String>;

impl Parser<'_> {
    /// Goes on; an operand is expected behind operators.
    fn advance(&mut self) -> Parsed<Token> {
        let operand = !matches!(
            self.token,
            Token::Number(_)
                | Token::String(_)
                | Token::Regex(_)
                | Token::TypedRegex(_)
                | Token::Name(_)
                | Token::Builtin(_)
                | Token::Sign(")" | "]" | "++" | "--")
        );
        let next = self.lexer.next(operand)?;
        Ok(std::mem::replace(&mut self.token, next))
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.token, Token::Sign(s) if s == sign)
    }

    fn is_keyword(&self, keyword: Keyword) -> bool {
        self.token == Token::Keyword(keyword)
    }

    fn accept(&mut self, sign: &str) -> Parsed<bool> {
        let found = self.is(sign);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn expect(&mut self, sign: &str) -> Parsed<()> {
        if self.accept(sign)? { Ok(()) } else { self.unexpected() }
    }

    fn unexpected<T>(&self) -> Parsed<T> {
        Err(match &self.token {
            Token::Newline | Token::End => "unexpected newline or end of string".to_owned(),
            _ => "syntax error".to_owned(),
        })
    }

    fn newlines(&mut self) -> Parsed<()> {
        while self.token == Token::Newline {
            self.advance()?;
        }
        Ok(())
    }

    /// Line breaks and semicolons.
    fn separators(&mut self) -> Parsed<()> {
        while self.token == Token::Newline || self.is(";") {
            self.advance()?;
        }
        Ok(())
    }

    fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("program is nested too deeply".to_owned());
        }
        let done = inner(self);
        self.depth -= 1;
        done
    }

    fn program(&mut self) -> Parsed<Program> {
        let mut program = Program::default();
        loop {
            self.separators()?;
            match &self.token {
                Token::End => return Ok(program),
                Token::Keyword(Keyword::Function) => {
                    let function = self.function()?;
                    if program.functions.iter().any(|f| f.name == function.name) {
                        return Err(format!("function name `{}' previously defined", function.name));
                    }
                    program.functions.push(function);
                }
                Token::Sign("@") => self.directive()?,
                _ => program.rules.push(self.rule()?),
            }
        }
    }

    fn directive(&mut self) -> Parsed<()> {
        self.advance()?;
        let name = match &self.token {
            Token::Name(name) => name.rsplit("::").next().unwrap_or(name).to_owned(),
            _ => return self.unexpected(),
        };
        if name != "namespace" {
            return Err(format!("@{name} is not supported by vsh"));
        }
        self.advance()?;
        let Token::String(namespace) = self.token.clone() else { return self.unexpected() };
        // What follows is read in it.
        self.lexer.enter_namespace(&namespace)?;
        self.advance()?;
        Ok(())
    }

    fn function(&mut self) -> Parsed<Function> {
        self.advance()?;
        let name = match self.advance()? {
            Token::Name(name) | Token::Call(name) => name,
            Token::Builtin(name) => {
                return Err(format!("`{name}' is a built-in function, it cannot be redefined"));
            }
            _ => return self.unexpected(),
        };
        self.expect("(")?;
        let mut parameters: Vec<String> = Vec::new();
        while !self.is(")") {
            self.newlines()?;
            let parameter = match self.token.clone() {
                Token::Name(parameter) => parameter,
                Token::Builtin(builtin) if is_extension(builtin) => {
                    self.lexer.shadowed.push(builtin);
                    builtin.to_owned()
                }
                _ => return self.unexpected(),
            };
            self.advance()?;
            if parameter == name {
                return Err(format!("function `{name}': cannot use function name as parameter name"));
            }
            if special::NAMES.contains(&parameter.as_str()) {
                return Err(format!(
                    "function `{name}': cannot use special variable `{parameter}' as a function parameter"
                ));
            }
            if parameters.contains(&parameter) {
                return Err(format!("function `{name}': parameter `{parameter}' duplicates another"));
            }
            parameters.push(parameter);
            self.newlines()?;
            if !self.accept(",")? {
                break;
            }
            self.newlines()?;
        }
        self.expect(")")?;
        self.newlines()?;
        let body = self.block()?;
        self.lexer.shadowed.clear();
        Ok(Function { name, parameters, body })
    }

    fn rule(&mut self) -> Parsed<Rule> {
        let special = match self.token {
            Token::Keyword(Keyword::Begin) => Some(RulePattern::Begin),
            Token::Keyword(Keyword::End) => Some(RulePattern::End),
            Token::Keyword(Keyword::BeginFile) => Some(RulePattern::BeginFile),
            Token::Keyword(Keyword::EndFile) => Some(RulePattern::EndFile),
            _ => None,
        };
        if let Some(pattern) = special {
            self.advance()?;
            if !self.is("{") {
                return Err("BEGIN and END blocks must have an action part".to_owned());
            }
            return Ok(Rule { pattern, body: Some(self.block()?) });
        }
        let pattern = if self.is("{") {
            RulePattern::Always
        } else {
            let first = self.expression()?;
            if self.accept(",")? {
                self.newlines()?;
                RulePattern::Range(first, self.expression()?)
            } else {
                RulePattern::Expression(first)
            }
        };
        let body = if self.is("{") { Some(self.block()?) } else { None };
        Ok(Rule { pattern, body })
    }

    fn block(&mut self) -> Parsed<Vec<Statement>> {
        self.expect("{")?;
        let mut statements = Vec::new();
        loop {
            self.separators()?;
            if self.accept("}")? {
                return Ok(statements);
            }
            if self.token == Token::End {
                return self.unexpected();
            }
            statements.push(self.statement()?);
        }
    }

    /// What stands behind `if (...)` and its kin.
    fn body(&mut self) -> Parsed<Vec<Statement>> {
        self.newlines()?;
        if self.accept(";")? {
            return Ok(Vec::new());
        }
        Ok(vec![self.statement()?])
    }

    fn statement(&mut self) -> Parsed<Statement> {
        self.deeper(Self::statement_inner)
    }

    fn statement_inner(&mut self) -> Parsed<Statement> {
        let Token::Keyword(keyword) = self.token else {
            if self.is("{") {
                let block = self.block()?;
                return Ok(Statement::Block(block));
            }
            let statement = self.simple()?;
            self.end_of_statement()?;
            return Ok(statement);
        };
        match keyword {
            Keyword::If => {
                self.advance()?;
                self.expect("(")?;
                let condition = self.full_expression()?;
                self.expect(")")?;
                let then = self.body()?;
                // An `else` may follow separators.
                let saved = (self.lexer_state(), self.token.clone());
                self.separators()?;
                if self.is_keyword(Keyword::Else) {
                    self.advance()?;
                    let otherwise = self.body()?;
                    return Ok(Statement::If(condition, then, otherwise));
                }
                self.restore(saved);
                Ok(Statement::If(condition, then, Vec::new()))
            }
            Keyword::While => {
                self.advance()?;
                self.expect("(")?;
                let condition = self.full_expression()?;
                self.expect(")")?;
                let body = self.body()?;
                Ok(Statement::While(condition, body))
            }
            Keyword::Do => {
                self.advance()?;
                let body = self.body()?;
                self.separators()?;
                if !self.is_keyword(Keyword::While) {
                    return self.unexpected();
                }
                self.advance()?;
                self.expect("(")?;
                let condition = self.full_expression()?;
                self.expect(")")?;
                self.end_of_statement()?;
                Ok(Statement::DoWhile(body, condition))
            }
            Keyword::For => self.for_statement(),
            Keyword::Switch => self.switch(),
            _ => {
                let statement = self.simple()?;
                self.end_of_statement()?;
                Ok(statement)
            }
        }
    }

    fn lexer_state(&self) -> super::lex::State {
        self.lexer.state()
    }

    fn restore(&mut self, saved: (super::lex::State, Token)) {
        self.lexer.restore(saved.0);
        self.token = saved.1;
    }

    fn end_of_statement(&mut self) -> Parsed<()> {
        match self.token {
            Token::Newline | Token::Sign(";") => {
                self.advance()?;
                Ok(())
            }
            Token::Sign("}") | Token::End => Ok(()),
            _ => self.unexpected(),
        }
    }

    fn for_statement(&mut self) -> Parsed<Statement> {
        self.advance()?;
        self.expect("(")?;
        let mut first = None;
        if !self.is(";") {
            // `for (x in a)` looks like a parenthesis until its end is seen.
            if let Token::Name(_) = self.token {
                let saved = (self.lexer_state(), self.token.clone());
                let variable = self.primary();
                if let (Ok(variable), Token::Keyword(Keyword::In)) = (variable, &self.token)
                    && matches!(variable, Expr::Variable(_) | Expr::Index(..))
                {
                    self.advance()?;
                    let array = self.primary()?;
                    if self.is(")") && matches!(array, Expr::Variable(_) | Expr::Index(..)) {
                        self.advance()?;
                        let body = self.body()?;
                        return Ok(Statement::ForIn(variable, array, body));
                    }
                }
                self.restore(saved);
            }
            first = Some(Box::new(self.simple()?));
        }
        self.expect(";")?;
        self.newlines()?;
        let condition = if self.is(";") { None } else { Some(self.full_expression()?) };
        self.expect(";")?;
        self.newlines()?;
        let step = if self.is(")") { None } else { Some(Box::new(self.simple()?)) };
        self.expect(")")?;
        let body = self.body()?;
        Ok(Statement::For(first, condition, step, body))
    }

    fn switch(&mut self) -> Parsed<Statement> {
        self.advance()?;
        self.expect("(")?;
        let value = self.full_expression()?;
        self.expect(")")?;
        self.newlines()?;
        self.expect("{")?;
        let mut cases = Vec::new();
        loop {
            self.separators()?;
            if self.accept("}")? {
                return Ok(Statement::Switch(value, cases));
            }
            let case = match self.token {
                Token::Keyword(Keyword::Case) => {
                    self.advance()?;
                    Some(self.primary_signed()?)
                }
                Token::Keyword(Keyword::Default) => {
                    self.advance()?;
                    None
                }
                _ => return self.unexpected(),
            };
            self.expect(":")?;
            let mut body = Vec::new();
            loop {
                self.separators()?;
                match self.token {
                    Token::Keyword(Keyword::Case | Keyword::Default) | Token::Sign("}") => break,
                    Token::End => return self.unexpected(),
                    _ => body.push(self.statement()?),
                }
            }
            cases.push((case, body));
        }
    }

    fn primary_signed(&mut self) -> Parsed<Expr> {
        if self.accept("-")? {
            return Ok(Expr::Negate(Box::new(self.primary()?)));
        }
        self.accept("+")?;
        self.primary()
    }

    fn is_end(&self) -> bool {
        matches!(self.token, Token::Newline | Token::End | Token::Sign(";" | "}"))
    }

    fn simple(&mut self) -> Parsed<Statement> {
        let Token::Keyword(keyword) = self.token else {
            return Ok(Statement::Expression(self.expression()?));
        };
        match keyword {
            Keyword::Print | Keyword::Printf => return self.print(keyword == Keyword::Printf),
            Keyword::Getline => return Ok(Statement::Expression(self.expression()?)),
            _ => {}
        }
        self.advance()?;
        Ok(match keyword {
            Keyword::Break => Statement::Break,
            Keyword::Continue => Statement::Continue,
            Keyword::Next => Statement::Next,
            Keyword::NextFile => Statement::NextFile,
            Keyword::Exit => Statement::Exit(if self.is_end() { None } else { Some(self.expression()?) }),
            Keyword::Return => Statement::Return(if self.is_end() { None } else { Some(self.expression()?) }),
            Keyword::Delete => {
                let grouped = self.accept("(")?;
                let target = self.primary()?;
                if grouped {
                    self.expect(")")?;
                }
                if !matches!(target, Expr::Variable(_) | Expr::Index(..)) {
                    return self.unexpected();
                }
                Statement::Delete(target)
            }
            _ => return self.unexpected(),
        })
    }

    fn print(&mut self, formatted: bool) -> Parsed<Statement> {
        self.advance()?;
        let mut values = Vec::new();
        let ends = |parser: &Self| {
            parser.is_end() || parser.is(">") || parser.is(">>") || parser.is("|") || parser.is("|&")
        };
        if !ends(self) {
            let outer = std::mem::replace(&mut self.no_greater, true);
            let list = self.print_operands();
            self.no_greater = outer;
            values = list?;
        }
        let redirect = match self.token {
            Token::Sign(">") => Some(Redirect::File),
            Token::Sign(">>") => Some(Redirect::Append),
            Token::Sign("|") => Some(Redirect::Pipe),
            Token::Sign("|&") => Some(Redirect::TwoWay),
            _ => None,
        };
        let redirect = match redirect {
            None => None,
            Some(redirect) => {
                self.advance()?;
                let outer = std::mem::replace(&mut self.no_greater, true);
                let target = self.concatenation();
                self.no_greater = outer;
                Some((redirect, target?))
            }
        };
        if formatted && values.is_empty() {
            return self.unexpected();
        }
        Ok(if formatted { Statement::Printf(values, redirect) } else { Statement::Print(values, redirect) })
    }

    /// The operands of `print`, which may be in parentheses all together.
    fn print_operands(&mut self) -> Parsed<Vec<Expr>> {
        if self.is("(") {
            let saved = (self.lexer_state(), self.token.clone());
            self.advance()?;
            let outer = std::mem::replace(&mut self.no_greater, false);
            let list = self.list(")");
            self.no_greater = outer;
            if let Ok(list) = list {
                self.expect(")")?;
                if self.is_end() || self.is(">") || self.is(">>") || self.is("|") || self.is("|&") {
                    return Ok(list);
                }
            }
            self.restore(saved);
        }
        let mut values = vec![self.expression()?];
        while self.accept(",")? {
            self.newlines()?;
            values.push(self.expression()?);
        }
        Ok(values)
    }

    fn list(&mut self, close: &str) -> Parsed<Vec<Expr>> {
        let mut values = Vec::new();
        self.newlines()?;
        while !self.is(close) {
            values.push(self.expression()?);
            self.newlines()?;
            if !self.accept(",")? {
                break;
            }
            self.newlines()?;
        }
        Ok(values)
    }

    /// An expression in which nothing is special.
    fn full_expression(&mut self) -> Parsed<Expr> {
        let outer = (self.no_in, self.no_greater);
        (self.no_in, self.no_greater) = (false, false);
        self.newlines()?;
        let expression = self.expression();
        self.newlines()?;
        (self.no_in, self.no_greater) = outer;
        expression
    }

    fn expression(&mut self) -> Parsed<Expr> {
        let outer = std::mem::replace(&mut self.no_assign, false);
        let expression = self.deeper(Self::ternary);
        self.no_assign = outer;
        expression
    }

    fn ternary(&mut self) -> Parsed<Expr> {
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

    fn or(&mut self) -> Parsed<Expr> {
        let mut left = self.and()?;
        while self.is("||") {
            self.advance()?;
            self.newlines()?;
            left = Expr::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Parsed<Expr> {
        let mut left = self.membership()?;
        while self.is("&&") {
            self.advance()?;
            self.newlines()?;
            left = Expr::And(Box::new(left), Box::new(self.membership()?));
        }
        Ok(left)
    }

    fn membership(&mut self) -> Parsed<Expr> {
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

    fn matching(&mut self) -> Parsed<Expr> {
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

    fn comparison(&mut self) -> Parsed<Expr> {
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
                | Token::Sign("(" | "$" | "++" | "--" | "!" | "-" | "+")
        )
    }

    fn concatenation(&mut self) -> Parsed<Expr> {
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
        match self.advance()? {
            Token::Name(name) => self.subscripts(Expr::Variable(name)),
            _ => self.unexpected(),
        }
    }

    fn no_assign_here(&self, left: &Expr) -> bool {
        self.is("/=") && matches!(left, Expr::Binary(..) | Expr::Field(_))
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
            self.advance()?;
            left = Expr::Binary(operator, Box::new(left), Box::new(self.multiplicative()?));
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
            self.advance()?;
            left = Expr::Binary(operator, Box::new(left), Box::new(self.unary()?));
        }
    }

    fn unary(&mut self) -> Parsed<Expr> {
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

    fn power(&mut self) -> Parsed<Expr> {
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
    fn postfix(&mut self) -> Parsed<Expr> {
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
    fn field_operand(&mut self) -> Parsed<Expr> {
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

    fn subscripts(&mut self, mut base: Expr) -> Parsed<Expr> {
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

    fn arguments(&mut self) -> Parsed<Vec<Expr>> {
        self.expect("(")?;
        let outer = (self.no_in, self.no_greater);
        (self.no_in, self.no_greater) = (false, false);
        let list = self.list(")");
        (self.no_in, self.no_greater) = outer;
        let list = list?;
        self.expect(")")?;
        Ok(list)
    }

    fn primary(&mut self) -> Parsed<Expr> {
        self.deeper(Self::primary_inner)
    }

    fn primary_inner(&mut self) -> Parsed<Expr> {
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
