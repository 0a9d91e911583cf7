//! Statements.

use std::collections::HashMap;

use super::super::ast::{Expr, Redirect, Statement};
use super::super::lex::{Keyword, Token};
use super::{Parsed, Parser, Wrong};

/// How many errors about labels are told.
const MOST_ERRORS: usize = 1000;

impl Parser<'_> {
    /// Statements in braces.
    pub(super) fn block(&mut self) -> Parsed<Vec<Statement>> {
        self.expect("{")?;
        let mut statements = Vec::new();
        loop {
            self.newlines()?;
            if self.is("}") {
                self.say_again();
                self.advance()?;
                return Ok(statements);
            }
            self.next_statement(&mut statements)?;
        }
    }

    /// A statement, and before it the line it stands in.
    fn next_statement(&mut self, statements: &mut Vec<Statement>) -> Parsed<()> {
        if !matches!(self.token, Token::Keyword(Keyword::Break | Keyword::Continue) | Token::Sign(";")) {
            self.say_again();
        }
        statements.push(Statement::Line(self.line()));
        let statement = self.deeper(Self::statement)?;
        statements.push(statement);
        Ok(())
    }

    /// `break` and `continue` outside of loops are complained of twice.
    fn say_again(&mut self) {
        for (line, why) in std::mem::take(&mut self.place.again) {
            self.lexer.notes.error(line, why);
        }
    }

    /// What stands behind `if (...)` and its kin.
    fn body(&mut self) -> Parsed<Vec<Statement>> {
        self.newlines()?;
        let mut statements = Vec::new();
        self.next_statement(&mut statements)?;
        Ok(statements)
    }

    fn looped(&mut self) -> Parsed<Vec<Statement>> {
        self.place.loops += 1;
        let body = self.body();
        self.place.loops -= 1;
        body
    }

    /// An expression in parentheses, which are part of the statement.
    fn head(&mut self) -> Parsed<Expr> {
        self.expect("(")?;
        let outer = std::mem::replace(&mut self.in_print, false);
        let expression = self.expression();
        self.in_print = outer;
        let expression = expression?;
        self.expect(")")?;
        Ok(expression)
    }

    fn statement(&mut self) -> Parsed<Statement> {
        if self.is("{") {
            return Ok(Statement::Block(self.block()?));
        }
        if self.accept(";")? {
            return Ok(Statement::Block(Vec::new()));
        }
        let Token::Keyword(keyword) = self.token else { return self.ended(Self::simple) };
        match keyword {
            Keyword::If => {
                self.advance()?;
                let condition = self.head()?;
                let then = self.body()?;
                // An `else` may follow line breaks.
                let saved = self.save();
                self.newlines()?;
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
                let condition = self.head()?;
                let body = self.looped()?;
                Ok(Statement::While(condition, body))
            }
            Keyword::Do => {
                self.advance()?;
                let body = self.looped()?;
                self.newlines()?;
                if !self.is_keyword(Keyword::While) {
                    return Err(Wrong::Token);
                }
                self.advance()?;
                self.ended(|parser| Ok(Statement::DoWhile(body, parser.head()?)))
            }
            Keyword::For => self.for_statement(),
            Keyword::Switch => self.switch(),
            _ => self.ended(Self::simple),
        }
    }

    fn save(&self) -> (super::super::lex::State, Token, usize, usize) {
        (self.lexer.state(), self.token.clone(), self.token_line, self.lexer.notes.all.len())
    }

    fn restore(&mut self, saved: (super::super::lex::State, Token, usize, usize)) {
        self.lexer.restore(saved.0);
        self.token = saved.1;
        self.token_line = saved.2;
    }

    /// A statement that a line break or a semicolon ends.
    fn ended(&mut self, read: impl FnOnce(&mut Self) -> Parsed<Statement>) -> Parsed<Statement> {
        let statement = read(self)?;
        match self.token {
            Token::Newline | Token::Sign(";") => {
                self.advance()?;
                Ok(statement)
            }
            Token::Sign("}") => Ok(statement),
            _ => Err(Wrong::Token),
        }
    }

    fn for_statement(&mut self) -> Parsed<Statement> {
        self.advance()?;
        self.expect("(")?;
        let mut first = None;
        if !self.is(";") {
            // `for (x in a)` looks like an expression until its end is seen.
            if let Token::Name(_) = self.token {
                let saved = self.save();
                if let Some((variable, array)) = self.for_in_head()? {
                    let body = self.looped()?;
                    return Ok(Statement::ForIn(variable, array, body));
                }
                self.restore(saved);
            }
            first = Some(Box::new(self.simple()?));
        }
        self.expect(";")?;
        self.newlines()?;
        let condition = if self.is(";") { None } else { Some(self.expression()?) };
        self.expect(";")?;
        self.newlines()?;
        let step = if self.is(")") { None } else { Some(Box::new(self.simple()?)) };
        self.expect(")")?;
        let body = self.looped()?;
        Ok(Statement::For(first, condition, step, body))
    }

    /// `x in a)`, if that is what is there.
    fn for_in_head(&mut self) -> Parsed<Option<(Expr, Expr)>> {
        let Token::Name(name) = self.advance()? else { return Ok(None) };
        if !self.is_keyword(Keyword::In) {
            return Ok(None);
        }
        self.advance()?;
        if !matches!(self.token, Token::Name(_)) {
            return Ok(None);
        }
        let array = self.array_name()?;
        if !self.is(")") {
            return Ok(None);
        }
        self.advance()?;
        self.variable(&name);
        Ok(Some((Expr::Variable(name), array)))
    }

    /// Labels of a `switch` with their lines, `default` without a text: each but the last of those that are alike is
    /// an error, the last of them first.
    fn check_labels(&mut self, labels: &[(usize, Option<String>)]) {
        let mut later: HashMap<&Option<String>, usize> = HashMap::new();
        for (line, label) in labels.iter().rev() {
            let count = later.entry(label).or_default();
            let why = match label {
                Some(text) => format!("duplicate case values in switch body: {text}"),
                None => "duplicate `default' detected in switch body".to_owned(),
            };
            for _ in 0..*count {
                if self.lexer.notes.errors >= MOST_ERRORS {
                    return;
                }
                self.lexer.notes.error(*line, &why);
            }
            *count += 1;
        }
    }

    fn switch(&mut self) -> Parsed<Statement> {
        self.advance()?;
        let value = self.head()?;
        self.newlines()?;
        self.expect("{")?;
        self.newlines()?;
        let mut cases: Vec<(Option<Expr>, Vec<Statement>)> = Vec::new();
        let mut labels = Vec::new();
        loop {
            let case = match self.token {
                Token::Sign("}") => {
                    self.check_labels(&labels);
                    self.advance()?;
                    return Ok(Statement::Switch(value, cases));
                }
                Token::Keyword(Keyword::Case) => {
                    let line = self.token_line;
                    self.advance()?;
                    let case = self.case_value()?;
                    labels.extend(shown_case(&case).map(|shown| (line, Some(shown))));
                    Some(case)
                }
                Token::Keyword(Keyword::Default) => {
                    labels.push((self.token_line, None));
                    self.advance()?;
                    None
                }
                _ => return Err(Wrong::Token),
            };
            self.expect(":")?;
            self.newlines()?;
            let mut body = Vec::new();
            self.place.switches += 1;
            while !matches!(self.token, Token::Keyword(Keyword::Case | Keyword::Default) | Token::Sign("}")) {
                self.next_statement(&mut body)?;
                self.newlines()?;
            }
            self.place.switches -= 1;
            cases.push((case, body));
        }
    }

    fn case_value(&mut self) -> Parsed<Expr> {
        let sign = match self.token {
            Token::Sign(sign @ ("-" | "+")) => {
                self.advance()?;
                Some(sign)
            }
            _ => None,
        };
        match (self.token.clone(), sign) {
            (Token::Number(number), sign) => {
                self.advance()?;
                Ok(Expr::Number(if sign == Some("-") { -number } else { number }))
            }
            (Token::String(text), None) => {
                self.advance()?;
                Ok(Expr::String(text))
            }
            (Token::Regex(text) | Token::TypedRegex(text), None) => {
                self.advance()?;
                Ok(Expr::Regex(text))
            }
            _ => Err(Wrong::Token),
        }
    }

    fn is_end(&self) -> bool {
        matches!(self.token, Token::Newline | Token::End | Token::Sign(";" | "}"))
    }

    fn simple(&mut self) -> Parsed<Statement> {
        self.operators = 0;
        let Token::Keyword(keyword) = self.token else {
            return Ok(Statement::Expression(self.expression()?));
        };
        match keyword {
            Keyword::Print | Keyword::Printf => return self.print(keyword == Keyword::Printf),
            Keyword::Getline => return Ok(Statement::Expression(self.expression()?)),
            Keyword::Return if !self.place.in_function => {
                return Err(Wrong::Shown("`return' used outside function context".into()));
            }
            Keyword::Break
            | Keyword::Continue
            | Keyword::Next
            | Keyword::NextFile
            | Keyword::Exit
            | Keyword::Return
            | Keyword::Delete => {}
            _ => return Err(Wrong::Token),
        }
        self.check_jump(keyword);
        self.advance()?;
        Ok(match keyword {
            Keyword::Break => Statement::Break,
            Keyword::Continue => Statement::Continue,
            Keyword::Next => Statement::Next,
            Keyword::NextFile => Statement::NextFile,
            Keyword::Exit => Statement::Exit(if self.is_end() { None } else { Some(self.expression()?) }),
            Keyword::Return => Statement::Return(if self.is_end() { None } else { Some(self.expression()?) }),
            _ => {
                let grouped = self.accept("(")?;
                let Token::Name(name) = self.token.clone() else { return Err(Wrong::Token) };
                let target = if grouped {
                    self.advance()?;
                    self.variable(&name);
                    self.expect(")")?;
                    Expr::Variable(name)
                } else {
                    self.array_name()?
                };
                Statement::Delete(target)
            }
        })
    }

    /// Can this statement stand here?
    fn check_jump(&mut self, keyword: Keyword) {
        let line = self.lexer.line;
        let word = if keyword == Keyword::Next { "next" } else { "nextfile" };
        match (keyword, self.place.section) {
            (Keyword::Break, _) if self.place.loops + self.place.switches == 0 => {
                let why = "`break' is not allowed outside a loop or switch";
                self.lexer.notes.error(line, why);
                self.place.again.push((line, why));
            }
            (Keyword::Continue, _) if self.place.loops == 0 => {
                let why = "`continue' is not allowed outside a loop";
                self.lexer.notes.error(line, why);
                self.place.again.push((line, why));
            }
            (Keyword::NextFile, Some("BEGINFILE")) => {}
            (Keyword::Next | Keyword::NextFile, Some(section)) => {
                self.lexer.notes.error(line, &format!("`{word}' used in {section} action"));
            }
            _ => {}
        }
    }

    fn print(&mut self, formatted: bool) -> Parsed<Statement> {
        self.advance()?;
        let outer = std::mem::replace(&mut self.in_print, true);
        let values = self.print_operands();
        let values = values?;
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
                Some((redirect, self.common()?))
            }
        };
        self.in_print = outer;
        Ok(if formatted { Statement::Printf(values, redirect) } else { Statement::Print(values, redirect) })
    }

    fn is_redirected(&self) -> bool {
        self.is_end() || matches!(self.token, Token::Sign(">" | ">>" | "|" | "|&"))
    }

    /// The operands of `print`, which may be in parentheses all together.
    fn print_operands(&mut self) -> Parsed<Vec<Expr>> {
        if self.is_redirected() {
            return Ok(Vec::new());
        }
        let mut values = vec![self.expression_or_list()?];
        if let [Expr::List(list)] = &mut values[..] {
            let list = std::mem::take(list);
            return if self.is_redirected() { Ok(list) } else { Err(Wrong::Token) };
        }
        while self.accept(",")? {
            self.newlines()?;
            values.push(self.expression()?);
        }
        Ok(values)
    }
}

/// How a value of `case` is told from others; a pattern is not.
fn shown_case(case: &Expr) -> Option<String> {
    match case {
        Expr::Number(number) => {
            let mut text = Vec::new();
            super::super::value::put_number(&mut text, *number, b"%.6g");
            Some(String::from_utf8_lossy(&text).into_owned())
        }
        Expr::String(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    }
}
