//! Programs, read into a tree. <https://www.gnu.org/software/gawk/manual/html_node/Grammar.html>
//!
//! An error is found at the first token that cannot go on, which is where the original shows it.

mod call;
mod expression;
mod statement;

use std::collections::HashSet;

use bstr::BString;

use super::ast::{Function, Program, Rule, RulePattern};
use super::code::special;
use super::dialect::Dialect;
use super::lex::{Keyword, Lexer, Token, is_extension};
use super::notes::{Notes, Warned};
use super::pattern::{self, Pattern};
use super::source::Source;

/// Expressions and blocks within each other.
const MAX_DEPTH: usize = 200;

/// How many operators a statement may have.
const MAX_OPERATORS: usize = 50_000;

/// What is known when a program has been read.
pub(super) struct Read {
    pub(super) program: Program,
    pub(super) notes: Notes,
    /// The patterns that are written in it.
    pub(super) patterns: Vec<(Vec<u8>, Pattern)>,
}

/// Why the program ends here. What was wrong before may be noted and passed over.
pub(super) enum Wrong {
    /// The token that is there cannot be.
    Token,
    /// The same, with a reason.
    Shown(BString),
    /// A reason alone, shown without the program.
    Plain(BString),
    /// It cannot run at all.
    Fatal(String),
}

impl From<&str> for Wrong {
    fn from(why: &str) -> Self {
        Self::Shown(why.into())
    }
}

impl From<String> for Wrong {
    fn from(why: String) -> Self {
        Self::Shown(why.into())
    }
}

/// What a program is written in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Language {
    pub(super) utf8: bool,
    pub(super) dialect: Dialect,
}

/// The program, or what is wrong and the status it ends with.
pub(super) fn parse(source: &Source, warned: Warned, language: Language) -> Result<Read, Box<(Notes, u8)>> {
    let mut parser = Parser {
        lexer: Lexer::new(&source.text, &source.ends(), warned),
        token: Token::Newline,
        depth: 0,
        operators: 0,
        in_print: false,
        operand_start: usize::MAX,
        token_line: 1,
        patterns: Vec::new(),
        language,
        scope: Scope::default(),
        place: Place::default(),
    };
    let parsed = parser.program();
    let (line, start, text) = (parser.lexer.line, parser.lexer.start, parser.lexer.text);
    let mut status = 1;
    let program = match parsed {
        Ok(program) => program,
        Err(Wrong::Token) => {
            parser.unexpected(source);
            Program::default()
        }
        Err(Wrong::Shown(why)) => {
            parser.lexer.notes.shown(line, text, start, &why);
            Program::default()
        }
        Err(Wrong::Plain(why)) => {
            parser.lexer.notes.errors += 1;
            parser.lexer.notes.say(line, why);
            Program::default()
        }
        Err(Wrong::Fatal(why)) => {
            status = 2;
            parser.lexer.notes.errors += 1;
            parser.lexer.notes.say(line, format!("fatal: {why}"));
            Program::default()
        }
    };
    let notes = std::mem::take(&mut parser.lexer.notes);
    if notes.errors > 0 {
        return Err(Box::new((notes, status)));
    }
    Ok(Read { program, notes, patterns: parser.patterns })
}

fn last_line(text: &[u8]) -> usize {
    text.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len)
}

/// What names mean.
#[derive(Default)]
struct Scope {
    /// The functions that were defined so far.
    functions: HashSet<String>,
    /// Names that were used as variables, outside of the functions whose parameters they are.
    variables: HashSet<String>,
    /// The parameters of the function that is being read.
    parameters: HashSet<String>,
}

/// What the statement that is being read stands in.
#[derive(Default)]
struct Place {
    /// `BEGIN` and its kin.
    section: Option<&'static str>,
    in_function: bool,
    loops: usize,
    switches: usize,
    /// What was wrong with `break` and `continue`, to be said again.
    again: Vec<(usize, &'static str)>,
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token,
    /// The line in which the token ends.
    token_line: usize,
    depth: usize,
    /// How many operators the current statement has: its tree is no deeper.
    operators: usize,
    /// In the operands of `print`, `>` and `|` are redirections.
    in_print: bool,
    /// Where the expression begins whose first operand can be assigned to.
    operand_start: usize,
    patterns: Vec<(Vec<u8>, Pattern)>,
    language: Language,
    scope: Scope,
    place: Place,
}

type Parsed<T> = Result<T, Wrong>;

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
                | Token::Keyword(Keyword::Getline)
                | Token::Sign(")" | "]" | "++" | "--")
        );
        self.advance_to(operand)
    }

    /// Goes on; a slash begins a pattern where an operand is expected.
    fn advance_to(&mut self, operand: bool) -> Parsed<Token> {
        let next = self.lexer.next(operand)?;
        self.token_line = self.lexer.line;
        if let Token::Regex(text) | Token::TypedRegex(text) = &next {
            self.note_pattern(text)?;
        }
        Ok(std::mem::replace(&mut self.token, next))
    }

    /// A pattern that is written in the program.
    fn note_pattern(&mut self, text: &[u8]) -> Parsed<()> {
        if self.patterns.iter().any(|(known, _)| known == text) {
            return Ok(());
        }
        let line = self.lexer.line;
        self.lexer.notes.warned.pattern_escapes(text);
        self.lexer.notes.escapes(line);
        let Language { utf8, dialect } = self.language;
        match Pattern::new(text, pattern::Style { ignore_case: false, utf8, dialect }) {
            Ok(pattern) => {
                self.patterns.push((text.to_vec(), pattern));
                Ok(())
            }
            Err(why) => Err(Wrong::Plain(pattern::invalid("error: ", &why, text))),
        }
    }

    fn line(&self) -> u32 {
        u32::try_from(self.token_line).unwrap_or(u32::MAX)
    }

    /// The line that what was read before the token is in.
    fn line_before(&self) -> usize {
        self.lexer.line - usize::from(self.token == Token::Newline)
    }

    fn error(&mut self, why: &str) {
        let line = self.line_before();
        self.lexer.notes.error(line, why);
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
        if self.accept(sign)? { Ok(()) } else { Err(Wrong::Token) }
    }

    fn newlines(&mut self) -> Parsed<()> {
        while self.token == Token::Newline {
            self.advance()?;
        }
        Ok(())
    }

    /// Counts an operator whose left side grows with each of its kind.
    fn operator(&mut self) -> Parsed<()> {
        self.operators += 1;
        if self.operators > MAX_OPERATORS {
            return Err(Wrong::Plain("expression is too long".into()));
        }
        Ok(())
    }

    fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Wrong::Plain("program is nested too deeply".into()));
        }
        let done = inner(self);
        self.depth -= 1;
        done
    }

    fn program(&mut self) -> Parsed<Program> {
        let mut program = Program::default();
        self.newlines()?;
        loop {
            match &self.token {
                Token::End => {
                    if !self.lexer.next_part() {
                        return Ok(program);
                    }
                    self.token = Token::Newline;
                    self.advance()?;
                }
                Token::Newline => {
                    self.advance()?;
                }
                Token::Sign(";") => {
                    self.lexer.notes.errors += 1;
                    let line = self.lexer.line;
                    let why = "each rule must have a pattern or an action part";
                    self.lexer.notes.say(line, why);
                    self.advance()?;
                }
                Token::Keyword(Keyword::Function) => {
                    let function = self.function()?;
                    program.functions.push(function);
                    self.end_of_item()?;
                }
                Token::Sign("@") => self.directive()?,
                _ => {
                    let rule = self.rule()?;
                    program.rules.push(rule);
                    self.end_of_item()?;
                }
            }
        }
    }

    /// A semicolon may stand behind a rule.
    fn end_of_item(&mut self) -> Parsed<()> {
        self.newlines()?;
        self.accept(";")?;
        Ok(())
    }

    fn directive(&mut self) -> Parsed<()> {
        self.advance()?;
        let name = match &self.token {
            Token::Name(name) => name.rsplit("::").next().unwrap_or(name).to_owned(),
            _ => return Err(Wrong::Token),
        };
        match name.as_str() {
            _ if !self.language.dialect.is_gnu() => return Err(Wrong::Token),
            "namespace" => {}
            "load" => return Err(Wrong::Plain(format!("@{name} is not supported by vsh").into())),
            _ => return Err(Wrong::Token),
        }
        self.advance()?;
        let Token::String(namespace) = self.token.clone() else { return Err(Wrong::Token) };
        // What follows is read in it.
        self.lexer.enter_namespace(&namespace).map_err(|why| Wrong::Plain(format!("error: {why}").into()))?;
        self.advance()?;
        Ok(())
    }

    fn function(&mut self) -> Parsed<Function> {
        self.advance()?;
        let name = match self.token.clone() {
            Token::Name(name) | Token::Call(name) => name,
            Token::Builtin(name) => {
                let why = format!("`{name}' is a built-in function, it cannot be redefined");
                return Err(Wrong::Shown(why.into()));
            }
            _ => return Err(Wrong::Token),
        };
        self.advance()?;
        self.expect("(")?;
        let parameters = self.parameters(&name)?;
        if self.scope.functions.contains(&name) || self.scope.variables.contains(&name) {
            self.error(&format!("function name `{name}' previously defined"));
        }
        self.scope.functions.insert(name.clone());
        self.scope.parameters = parameters.iter().cloned().collect();
        self.newlines()?;
        self.place = Place { in_function: true, ..Place::default() };
        let body = self.block()?;
        self.scope.parameters.clear();
        self.lexer.shadowed.clear();
        Ok(Function { name, parameters, body })
    }

    fn parameters(&mut self, name: &str) -> Parsed<Vec<String>> {
        let mut parameters: Vec<String> = Vec::new();
        while !self.is(")") {
            let parameter = match self.token.clone() {
                Token::Name(parameter) => parameter,
                Token::Builtin(builtin) if is_extension(builtin) => {
                    self.lexer.shadowed.push(builtin);
                    builtin.to_owned()
                }
                _ => return Err(Wrong::Token),
            };
            if parameter == name {
                self.error(&format!("function `{name}': cannot use function name as parameter name"));
            } else if special::NAMES.contains(&parameter.as_str()) {
                self.error(&format!(
                    "function `{name}': cannot use special variable `{parameter}' as a function parameter"
                ));
            } else if let Some(at) = parameters.iter().position(|known| *known == parameter) {
                let (this, first) = (parameters.len() + 1, at + 1);
                self.error(&format!(
                    "function `{name}': parameter #{this}, `{parameter}', duplicates parameter #{first}"
                ));
            }
            self.advance()?;
            parameters.push(parameter);
            if !self.accept(",")? {
                break;
            }
            self.newlines()?;
            if self.is(")") {
                return Err(Wrong::Token);
            }
        }
        self.expect(")")?;
        Ok(parameters)
    }

    /// Says that the token is none that may stand there. The end of a line behind a comment begins with the comment.
    fn unexpected(&mut self, source: &Source) {
        let (text, at_end) = (self.lexer.text, self.token == Token::End);
        // The program has no line behind its last one.
        let line = self.lexer.line - usize::from(at_end);
        let ends_line = at_end || self.token == Token::Newline;
        let comment = self.lexer.comment.filter(|_| ends_line);
        let unended = source.is_unended(text.len() + 1);
        let is_last = |at: usize| (at_end || unended) && !text.get(at..).unwrap_or_default().contains(&b'\n');
        let last = comment.filter(|at| is_last(*at));
        let notes = &mut self.lexer.notes;
        let is_file = source.origins.is_file(line);
        if at_end && (is_file || last.is_some()) || is_file && last.is_some() {
            let column = match last {
                Some(at) => last_line(text.get(..at).unwrap_or_default()),
                None if unended => last_line(text).saturating_sub(1),
                None => 0,
            };
            let why = "source files / command-line arguments must contain complete functions or rules";
            notes.say(line, "(END OF FILE)");
            notes.say(line, format!("{}^ {why}", " ".repeat(column)));
            notes.errors += 1;
        } else if let Some(at) = comment.filter(|_| !at_end) {
            notes.shown(line, text, at, "syntax error");
        } else if ends_line {
            let start = if at_end { text.len() } else { self.lexer.start };
            notes.shown(line, text, start, "unexpected newline or end of string");
        } else {
            notes.shown(line, text, self.lexer.start, "syntax error");
        }
    }

    fn rule(&mut self) -> Parsed<Rule> {
        let line = self.line();
        let special = match self.token {
            Token::Keyword(Keyword::Begin) => Some((RulePattern::Begin, "BEGIN")),
            Token::Keyword(Keyword::End) => Some((RulePattern::End, "END")),
            Token::Keyword(Keyword::BeginFile) => Some((RulePattern::BeginFile, "BEGINFILE")),
            Token::Keyword(Keyword::EndFile) => Some((RulePattern::EndFile, "ENDFILE")),
            _ => None,
        };
        self.place = Place { section: special.as_ref().map(|(_, name)| *name), ..Place::default() };
        if let Some((pattern, name)) = special {
            self.advance()?;
            if !matches!(self.token, Token::Newline | Token::End | Token::Sign("{" | ";")) {
                return Err(Wrong::Token);
            }
            if !self.is("{") {
                self.accept(";")?;
                let mut line = self.lexer.line;
                while self.token == Token::Newline {
                    line = self.lexer.line - 1;
                    self.advance()?;
                }
                self.lexer.line = if self.token == Token::End { line } else { self.lexer.line };
                return Err(Wrong::Plain(format!("{name} blocks must have an action part").into()));
            }
            return Ok(Rule { pattern, line, body: Some(self.block()?) });
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
        let body = match &self.token {
            Token::Sign("{") => Some(self.block()?),
            Token::Newline | Token::End | Token::Sign(";") => None,
            _ => return Err(Wrong::Token),
        };
        Ok(Rule { pattern, line, body })
    }

    /// A name that stands for a variable.
    fn variable(&mut self, name: &str) {
        if self.scope.parameters.contains(name) {
            return;
        }
        if self.scope.functions.contains(name) {
            self.error(&format!(
                "function `{name}' called with space between name and `(',\nor used as a variable or an array"
            ));
            return;
        }
        self.scope.variables.insert(name.to_owned());
    }

    /// A name that is called.
    fn called(&mut self, name: &str) {
        let is_variable = self.scope.variables.contains(name) && !self.scope.functions.contains(name);
        if self.scope.parameters.contains(name) || is_variable {
            self.error(&format!("attempt to use non-function `{name}' in function call"));
        }
    }
}
