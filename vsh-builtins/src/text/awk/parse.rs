//! Programs, read into a tree. <https://www.gnu.org/software/gawk/manual/html_node/Grammar.html>

mod expression;

use super::ast::{Expr, Function, Program, Redirect, Rule, RulePattern, Statement};
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
}
