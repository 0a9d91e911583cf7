//! The tree, compiled: names become places, control flow becomes jumps.

mod builtin;
mod expression;

use std::collections::HashMap;

use super::ast::{Binary, Expr, Program, RulePattern, Statement};
use super::code::{Code, Function, Op, Place, special};
use super::notes::Origins;
use super::pattern::Pattern;
use super::value::Value;
use expression::takes_texts;

/// Compiles a program; `names` are variables that are assigned to from outside.
pub(super) fn compile(
    program: &Program,
    names: &[String],
    patterns: Vec<(Vec<u8>, Pattern)>,
    origins: Origins,
) -> Result<Code, String> {
    let mut compiler = Compiler {
        code: Code {
            ops: Vec::new(),
            constants: Vec::new(),
            patterns,
            origins,
            lines: Vec::new(),
            functions: Vec::new(),
            globals: Vec::new(),
            ranges: 0,
            begin: None,
            main: None,
            end: None,
            begin_file: None,
            end_file: None,
        },
        globals: HashMap::new(),
        locals: HashMap::new(),
        functions: HashMap::new(),
        loops: Vec::new(),
        in_function: false,
        section_name: None,
        line: 0,
    };
    for name in special::NAMES {
        compiler.global(name);
    }
    for name in names {
        compiler.global(name);
    }
    for (number, function) in program.functions.iter().enumerate() {
        compiler.functions.insert(function.name.clone(), u32::try_from(number).unwrap_or(u32::MAX));
    }
    compiler.program(program)?;
    Ok(compiler.code)
}

/// Where `break` and `continue` lead: jumps to be completed.
#[derive(Default)]
struct Loop {
    breaks: Vec<usize>,
    continues: Vec<usize>,
    is_switch: bool,
}

struct Compiler {
    code: Code,
    globals: HashMap<String, u32>,
    locals: HashMap<String, u32>,
    functions: HashMap<String, u32>,
    loops: Vec<Loop>,
    in_function: bool,
    /// The kind of section, if `next` cannot stand in it.
    section_name: Option<&'static str>,
    /// The line of what is being compiled.
    line: u32,
}

type Done = Result<(), String>;

/// A place that can be assigned to.
enum Target {
    Place(Place),
    Special(u32),
    Field,
    Element,
}

impl Compiler {
    fn global(&mut self, name: &str) -> u32 {
        if let Some(place) = self.globals.get(name) {
            return *place;
        }
        let place = u32::try_from(self.code.globals.len()).unwrap_or(u32::MAX);
        self.code.globals.push(name.to_owned());
        self.globals.insert(name.to_owned(), place);
        place
    }

    fn here(&self) -> u32 {
        u32::try_from(self.code.ops.len()).unwrap_or(u32::MAX)
    }

    fn emit(&mut self, op: Op) -> usize {
        self.code.ops.push(op);
        self.code.lines.push(self.line);
        self.code.ops.len() - 1
    }

    /// Completes a jump: it leads to what comes next.
    fn land(&mut self, at: usize) {
        let here = self.here();
        self.lead(at, here);
    }

    fn lead(&mut self, at: usize, target: u32) {
        if let Some(
            Op::Jump(to)
            | Op::Back(to)
            | Op::JumpFalse(to)
            | Op::JumpTrue(to)
            | Op::JumpNotPositive(to)
            | Op::IterateNext(to)
            | Op::RangeOpen(_, to),
        ) = self.code.ops.get_mut(at)
        {
            *to = target;
        }
    }

    fn constant(&mut self, value: Value) {
        let number = u32::try_from(self.code.constants.len()).unwrap_or(u32::MAX);
        self.code.constants.push(value);
        self.emit(Op::Constant(number));
    }

    fn pattern(&mut self, text: &[u8]) -> Result<u32, String> {
        // The parser has compiled all of them.
        match self.code.patterns.iter().position(|(known, _)| known == text) {
            Some(at) => Ok(u32::try_from(at).unwrap_or(u32::MAX)),
            None => Err("no pattern".to_owned()),
        }
    }

    fn program(&mut self, program: &Program) -> Done {
        self.code.begin = self.section(program, |p| matches!(p, RulePattern::Begin))?;
        self.code.end = self.section(program, |p| matches!(p, RulePattern::End))?;
        self.code.begin_file = self.section(program, |p| matches!(p, RulePattern::BeginFile))?;
        self.code.end_file = self.section(program, |p| matches!(p, RulePattern::EndFile))?;
        self.code.main = self.section(program, |p| {
            matches!(p, RulePattern::Always | RulePattern::Expression(_) | RulePattern::Range(..))
        })?;
        for function in &program.functions {
            self.locals = function.parameters.iter().cloned().zip(0..).collect();
            self.in_function = true;
            self.section_name = None;
            let start = self.here();
            self.statements(&function.body)?;
            self.constant(Value::Null);
            self.emit(Op::Return);
            let parameters = u32::try_from(function.parameters.len()).unwrap_or(u32::MAX);
            self.code.functions.push(Function {
                name: function.name.clone(),
                start,
                parameters,
                names: function.parameters.clone(),
            });
        }
        Ok(())
    }

    fn section(
        &mut self,
        program: &Program,
        wanted: impl Fn(&RulePattern) -> bool,
    ) -> Result<Option<u32>, String> {
        let start = self.here();
        let mut any = false;
        for rule in program.rules.iter().filter(|rule| wanted(&rule.pattern)) {
            any = true;
            self.section_name = match &rule.pattern {
                RulePattern::Begin => Some("BEGIN"),
                RulePattern::End => Some("END"),
                RulePattern::BeginFile => Some("BEGINFILE"),
                RulePattern::EndFile => Some("ENDFILE"),
                _ => None,
            };
            let mut skip = None;
            self.line = rule.line;
            match &rule.pattern {
                RulePattern::Expression(expression) => {
                    self.condition(expression)?;
                    skip = Some(self.emit(Op::JumpFalse(0)));
                }
                RulePattern::Range(first, last) => {
                    let range = u32::try_from(self.code.ranges).unwrap_or(u32::MAX);
                    self.code.ranges += 1;
                    let open = self.emit(Op::RangeOpen(range, 0));
                    self.condition(first)?;
                    skip = Some(self.emit(Op::JumpFalse(0)));
                    self.emit(Op::RangeSet(range, true));
                    self.land(open);
                    self.condition(last)?;
                    let go_on = self.emit(Op::JumpFalse(0));
                    self.emit(Op::RangeSet(range, false));
                    self.land(go_on);
                }
                _ => {}
            }
            match &rule.body {
                Some(body) => self.statements(body)?,
                None => {
                    self.emit(Op::Print(0, None));
                }
            }
            if let Some(skip) = skip {
                self.land(skip);
            }
        }
        if !any {
            return Ok(None);
        }
        self.emit(Op::Stop);
        Ok(Some(start))
    }

    fn statements(&mut self, statements: &[Statement]) -> Done {
        statements.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &Statement) -> Done {
        match statement {
            Statement::Expression(expression) => self.discarded(expression)?,
            Statement::Print(values, redirect) | Statement::Printf(values, redirect) => {
                let is_print = matches!(statement, Statement::Print(..));
                let are_texts = is_print || takes_texts(values);
                for (at, value) in values.iter().enumerate() {
                    match value {
                        // The record is printed as it is, whatever was assigned to it.
                        Expr::Field(number) if is_print && matches!(**number, Expr::Number(0.0)) => {
                            self.emit(Op::RecordText);
                        }
                        value => self.text_operand(value, are_texts || at == 0)?,
                    }
                }
                if let Statement::Printf(values, _) = statement
                    && values.is_empty()
                {
                    self.refuse("printf: no arguments");
                }
                if let Some((_, target)) = redirect {
                    self.expression(target)?;
                }
                let (count, how) = (count(values), redirect.as_ref().map(|(how, _)| *how));
                self.emit(if is_print { Op::Print(count, how) } else { Op::Printf(count, how) });
            }
            Statement::If(condition, then, otherwise) => {
                self.condition(condition)?;
                let skip = self.emit(Op::JumpFalse(0));
                self.statements(then)?;
                if otherwise.is_empty() {
                    self.land(skip);
                } else {
                    let end = self.emit(Op::Jump(0));
                    self.land(skip);
                    self.statements(otherwise)?;
                    self.land(end);
                }
            }
            Statement::While(condition, body) => {
                let start = self.here();
                self.condition(condition)?;
                let exit = self.emit(Op::JumpFalse(0));
                self.looped(body, |_| Ok(start))?;
                self.land(exit);
                self.land_breaks();
            }
            Statement::DoWhile(body, condition) => {
                let start = self.here();
                self.loops.push(Loop::default());
                self.statements(body)?;
                self.land_continues();
                self.condition(condition)?;
                let exit = self.emit(Op::JumpFalse(0));
                self.emit(Op::Back(start));
                self.land(exit);
                self.land_breaks();
            }
            Statement::For(first, condition, step, body) => {
                if let Some(first) = first {
                    self.statement(first)?;
                }
                let start = self.here();
                let exit = match condition {
                    Some(condition) => {
                        self.condition(condition)?;
                        Some(self.emit(Op::JumpFalse(0)))
                    }
                    None => None,
                };
                self.looped(body, |compiler| {
                    if let Some(step) = step {
                        compiler.statement(step)?;
                    }
                    Ok(start)
                })?;
                if let Some(exit) = exit {
                    self.land(exit);
                }
                self.land_breaks();
            }
            Statement::ForIn(variable, array, body) => {
                self.array(array)?;
                self.emit(Op::Iterate);
                let start = self.here();
                let next = self.emit(Op::IterateNext(0));
                self.store_top(variable)?;
                self.looped(body, |_| Ok(start))?;
                let breaks = self.loops.pop().map(|l| l.breaks).unwrap_or_default();
                for at in breaks {
                    self.land(at);
                }
                self.emit(Op::IterateEnd);
                self.land(next);
            }
            Statement::Switch(value, cases) => self.switch(value, cases)?,
            Statement::Break => {
                let at = self.emit(Op::Jump(0));
                match self.loops.last_mut() {
                    Some(inner) => inner.breaks.push(at),
                    None => return Err("`break' is not allowed outside a loop or switch".to_owned()),
                }
            }
            Statement::Continue => {
                let at = self.emit(Op::Jump(0));
                match self.loops.iter_mut().rev().find(|inner| !inner.is_switch) {
                    Some(inner) => inner.continues.push(at),
                    None => return Err("`continue' is not allowed outside a loop".to_owned()),
                }
            }
            Statement::Next | Statement::NextFile if self.section_name.is_some() => {
                let word = if matches!(statement, Statement::Next) { "next" } else { "nextfile" };
                let section = self.section_name.unwrap_or_default();
                if !(section == "BEGINFILE" && word == "nextfile") {
                    return Err(format!("`{word}' used in {section} action"));
                }
                self.emit(Op::NextFile);
            }
            Statement::Next => {
                self.emit(Op::Next);
            }
            Statement::NextFile => {
                self.emit(Op::NextFile);
            }
            Statement::Exit(status) => {
                if let Some(status) = status {
                    self.expression(status)?;
                }
                self.emit(Op::Exit(status.is_some()));
            }
            Statement::Return(value) => {
                if !self.in_function {
                    return Err("`return' used outside function context".to_owned());
                }
                match value {
                    Some(value) => self.expression(value)?,
                    None => self.constant(Value::Null),
                }
                self.emit(Op::Return);
            }
            Statement::Delete(Expr::Index(array, subscripts)) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                self.emit(Op::DeleteElement);
            }
            Statement::Delete(array) => {
                self.array(array)?;
                self.emit(Op::DeleteAll);
            }
            Statement::Block(statements) => self.statements(statements)?,
            Statement::Line(line) => self.line = *line,
        }
        Ok(())
    }

    /// A loop's body, what is done behind it, and the way back.
    fn looped(&mut self, body: &[Statement], step: impl FnOnce(&mut Self) -> Result<u32, String>) -> Done {
        self.loops.push(Loop::default());
        self.statements(body)?;
        self.land_continues();
        let start = step(self)?;
        self.emit(Op::Back(start));
        Ok(())
    }

    fn land_continues(&mut self) {
        let continues = self.loops.last_mut().map(|inner| std::mem::take(&mut inner.continues));
        for at in continues.unwrap_or_default() {
            self.land(at);
        }
    }

    fn land_breaks(&mut self) {
        for at in self.loops.pop().map(|inner| inner.breaks).unwrap_or_default() {
            self.land(at);
        }
    }

    fn switch(&mut self, value: &Expr, cases: &[(Option<Expr>, Vec<Statement>)]) -> Done {
        // The value is kept in a variable of its own that no program can name.
        let kept = Place::Global(self.global(&format!("switch {}", self.code.ops.len())));
        self.expression(value)?;
        self.emit(Op::Set(kept));
        self.emit(Op::Pop);
        let mut jumps = Vec::new();
        for (case, _) in cases {
            let Some(case) = case else {
                jumps.push(None);
                continue;
            };
            self.emit(Op::Get(kept));
            match case {
                Expr::Regex(text) | Expr::TypedRegex(text) => {
                    let pattern = self.pattern(text)?;
                    self.emit(Op::Match(pattern, true));
                }
                other => {
                    self.expression(other)?;
                    self.emit(Op::Binary(Binary::Equal));
                }
            }
            jumps.push(Some(self.emit(Op::JumpTrue(0))));
        }
        let otherwise = self.emit(Op::Jump(0));
        self.loops.push(Loop { is_switch: true, ..Loop::default() });
        let mut has_default = false;
        for ((_, body), jump) in cases.iter().zip(jumps) {
            match jump {
                Some(jump) => self.land(jump),
                None => {
                    has_default = true;
                    self.land(otherwise);
                }
            }
            self.statements(body)?;
        }
        if !has_default {
            self.land(otherwise);
        }
        self.land_breaks();
        Ok(())
    }

    fn expressions(&mut self, expressions: &[Expr]) -> Done {
        expressions.iter().try_for_each(|expression| self.expression(expression))
    }

    /// An expression whose value is not needed.
    fn discarded(&mut self, expression: &Expr) -> Done {
        match expression {
            // The value before needs not be kept.
            Expr::Increment(target, by, true) => {
                self.expression(&Expr::Increment(target.clone(), *by, false))?;
            }
            other => self.expression(other)?,
        }
        self.emit(Op::Pop);
        Ok(())
    }

    fn condition(&mut self, expression: &Expr) -> Done {
        self.expression(expression)
    }

    fn place(&mut self, name: &str) -> Place {
        if let Some(local) = self.locals.get(name).filter(|_| self.in_function) {
            return Place::Local(*local);
        }
        Place::Global(self.global(name))
    }
}

fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
