//! Commands that cannot wait, run without a future: `(( ))`, an assignment, `[[ ]]` and the builtins whose
//! arguments alone decide their status, as long as all their words are look-ups.
//!
//! A command is either run to its end here, or not begun: then the general way runs it.

use std::borrow::Cow;
use std::sync::Arc;

use bstr::BString;

use super::divert::{Divert, Outcome};
use crate::expand::arithmetic::{ArithmeticError, integer, runs_in_subscript};
use crate::expand::is_inert;
use crate::meter::Room;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::trap::Condition;
use crate::syntax::ast::{
    Argument, Arithmetic, Assignment, AssignmentValue, BinaryOperator, Command, CompoundKind, Conditional,
    Pipeline, SimpleCommand, Word, WordPart,
};
use crate::utility::ExitStatus;

/// What became of a command.
pub(super) enum Quick<'c> {
    /// It was run.
    Done(ExitStatus),
    /// It was run, and went wrong: the message is still to be written.
    Failed(Failure<'c>),
    /// It may have to wait. Nothing has happened.
    Unknown,
}

/// What went wrong.
pub(super) enum Failure<'c> {
    /// An expression, and what stands before its message.
    Arithmetic(&'c Arithmetic, ArithmeticError, &'static [u8]),
    /// An assignment.
    Assignment(VariableError),
}

/// More words than this are no quick command.
const MAX_WORDS: usize = 8;

impl Shell {
    /// Runs a pipeline of one command, if that needs no future.
    pub(super) fn run_quick<'c>(&mut self, pipeline: &'c Pipeline) -> Quick<'c> {
        let [command] = pipeline.commands.as_slice() else { return Quick::Unknown };
        if pipeline.negated || pipeline.time.is_some() || self.is_watched() {
            return Quick::Unknown;
        }
        let quick = match &**command {
            Command::Simple(simple) if simple.redirections.is_empty() => self.quick_simple(simple, command),
            Command::Compound(compound) if compound.redirections.is_empty() => match &compound.kind {
                CompoundKind::Arithmetic(expression) => {
                    self.calls.line = compound.span.line;
                    self.quick_arithmetic_command(expression)
                }
                CompoundKind::Conditional(conditional) => {
                    self.calls.line = compound.span.line;
                    match self.quick_truth(conditional) {
                        Some(truth) => Quick::Done(ExitStatus::from(truth)),
                        None => Quick::Unknown,
                    }
                }
                _ => Quick::Unknown,
            },
            _ => Quick::Unknown,
        };
        // A step that goes over the limit is noticed by the next command.
        if !matches!(quick, Quick::Unknown) {
            let _ = self.world.meter.tick(1);
        }
        quick
    }

    /// Is something to be done before each command?
    fn is_watched(&self) -> bool {
        self.is(ShellOption::Xtrace)
            || self.is(ShellOption::Noexec)
            || self.variables.has_left()
            || (!self.traps.actions.is_empty() && self.traps.action(Condition::Debug).is_some())
            || self.world.meter.yield_due()
            || self.world.meter.check().is_err()
    }

    /// Reports what went wrong.
    pub(super) async fn quick_failed(&mut self, failure: Failure<'_>) -> Outcome {
        let (divert, of_assignment) = match failure {
            Failure::Assignment(error) => (self.variable_failed(error).await, true),
            Failure::Arithmetic(expression, error, lead) => {
                let text = self.expand_to_text(&expression.word).await?;
                (self.arithmetic_failed(error.within(&text), lead).await, lead.is_empty())
            }
        };
        match divert {
            Divert::Expression(status) if !of_assignment => Ok(status),
            other if other.given_up().is_some() && self.is(ShellOption::Posix) => {
                Err(self.expansion_failed())
            }
            other => Err(other),
        }
    }

    fn quick_arithmetic_command<'c>(&mut self, expression: &'c Arithmetic) -> Quick<'c> {
        match self.evaluate_at_once(expression) {
            Some(Ok(value)) => Quick::Done(ExitStatus::from(value != 0)),
            Some(Err(error)) => Quick::Failed(Failure::Arithmetic(expression, error, b"((: ")),
            None => Quick::Unknown,
        }
    }

    fn quick_simple<'c>(&mut self, simple: &'c SimpleCommand, node: &Arc<Command>) -> Quick<'c> {
        let quick = match (simple.assignments.as_slice(), simple.words.as_slice()) {
            ([assignment], []) => self.quick_assignment(assignment),
            ([], [Argument::Word(name), arguments @ ..]) => match self.quick_builtin(name, arguments) {
                Some(status) => Quick::Done(status),
                None => Quick::Unknown,
            },
            _ => Quick::Unknown,
        };
        if !matches!(quick, Quick::Unknown) {
            self.calls.line = simple.span.line;
            if self.traps.running.is_none() {
                self.dynamic.command = Some(Arc::clone(node));
                self.dynamic.heading = None;
            }
        }
        quick
    }

    fn quick_assignment<'c>(&mut self, assignment: &'c Assignment) -> Quick<'c> {
        let (AssignmentValue::Scalar(word), None) = (&assignment.value, &assignment.subscript) else {
            return Quick::Unknown;
        };
        let name = &assignment.name;
        // What some of these bring about has to wait for a file.
        if name.starts_with(b"HIST") {
            return Quick::Unknown;
        }
        let done = match word.parts.as_slice() {
            [WordPart::Arithmetic { expression, .. }] if !assignment.append => {
                match self.evaluate_at_once(expression) {
                    Some(Ok(number)) => self.assign_integer(name, number),
                    Some(Err(error)) => return Quick::Failed(Failure::Arithmetic(expression, error, b"")),
                    None => return Quick::Unknown,
                }
            }
            parts => match self.quick_text(parts) {
                // Commands in the subscripts of an expression are run.
                Some(value) if runs_in_subscript(&value) => return Quick::Unknown,
                Some(value) => {
                    let value = value.into_owned().into();
                    self.assign_at(name, None, value, assignment.append)
                }
                None => return Quick::Unknown,
            },
        };
        match done {
            Ok(()) => {
                self.status.last_argument.clear();
                Quick::Done(ExitStatus::SUCCESS)
            }
            Err(error) => Quick::Failed(Failure::Assignment(error)),
        }
    }

    /// The status of a builtin whose arguments alone decide it.
    fn quick_builtin(&mut self, name: &Word, arguments: &[Argument]) -> Option<ExitStatus> {
        // The buffer is used again: no command allocates for it.
        let mut last = std::mem::take(&mut self.status.last_argument);
        let status = self.quick_builtin_status(name, arguments, &mut last);
        self.status.last_argument = last;
        self.status.reads &= status.is_none();
        status
    }

    fn quick_builtin_status(
        &self,
        name: &Word,
        arguments: &[Argument],
        last: &mut BString,
    ) -> Option<ExitStatus> {
        let [WordPart::Literal(name)] = name.parts.as_slice() else { return None };
        let quick = self.find_builtin(name)?.quick?;
        if self.definitions.functions.contains_key(name) {
            return None;
        }
        let mut fields: [&[u8]; MAX_WORDS] = [&[]; MAX_WORDS];
        let mut count = 1;
        *fields.first_mut()? = name;
        for argument in arguments {
            let Argument::Word(word) = argument else { return None };
            *fields.get_mut(count)? = self.quick_field(word)?;
            count += 1;
        }
        let status = quick(fields.get(..count)?)?;
        last.clear();
        last.extend_from_slice(fields.get(count - 1)?);
        Some(status)
    }

    /// The one field of a word, where it stands somewhere already.
    fn quick_field<'a>(&'a self, word: &'a Word) -> Option<&'a [u8]> {
        match word.parts.as_slice() {
            [WordPart::Literal(text) | WordPart::Quoted { text, .. }] => Some(text),
            [WordPart::DoubleQuoted { parts, .. }] => match parts.as_slice() {
                [] => Some(b""),
                [WordPart::Literal(text)] => Some(text),
                [WordPart::Parameter(parameter)] => self.look_up(parameter),
                _ => None,
            },
            [WordPart::Parameter(parameter)] => {
                let value = self.look_up(parameter)?;
                (is_inert(value) && self.splits_at_white_space()).then_some(value)
            }
            _ => None,
        }
    }

    /// The text of a word's pieces where nothing is split, if all of them are look-ups.
    pub(crate) fn quick_text<'a>(&'a self, parts: &'a [WordPart]) -> Option<Cow<'a, [u8]>> {
        match parts {
            [] => Some(Cow::Borrowed(b"")),
            [WordPart::Literal(text) | WordPart::Quoted { text, .. }] => Some(Cow::Borrowed(text)),
            [WordPart::Parameter(parameter)] => self.text_at_once(parameter),
            [WordPart::DoubleQuoted { parts, .. }] => self.quick_text(parts),
            parts => {
                let mut text = Vec::new();
                for part in parts {
                    match part {
                        WordPart::Literal(piece) | WordPart::Quoted { text: piece, .. } => {
                            text.extend_from_slice(piece);
                        }
                        WordPart::Parameter(parameter) => {
                            text.extend_from_slice(&self.text_at_once(parameter)?)
                        }
                        WordPart::DoubleQuoted { parts, .. } => {
                            text.extend_from_slice(&self.quick_text(parts)?);
                        }
                        _ => return None,
                    }
                    // What is put together is charged, which is the general way's.
                    if text.len() > Room::STEP {
                        return None;
                    }
                }
                Some(Cow::Owned(text))
            }
        }
    }

    fn quick_truth(&self, conditional: &Conditional) -> Option<bool> {
        match conditional {
            Conditional::And(all) => {
                for operand in all {
                    if !self.quick_truth(operand)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Conditional::Or(all) => {
                for operand in all {
                    if self.quick_truth(operand)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
            Conditional::Not(operand) => self.quick_truth(operand).map(|truth| !truth),
            Conditional::Group(operand) => self.quick_truth(operand),
            Conditional::Word(word) => Some(!self.quick_text(&word.parts)?.is_empty()),
            Conditional::Unary { operator: b'n', operand } => {
                Some(!self.quick_text(&operand.parts)?.is_empty())
            }
            Conditional::Unary { operator: b'z', operand } => {
                Some(self.quick_text(&operand.parts)?.is_empty())
            }
            Conditional::Unary { .. } => None,
            Conditional::Binary { operator, left, right } => self.quick_comparison(*operator, left, right),
        }
    }

    fn quick_comparison(&self, operator: BinaryOperator, left: &Word, right: &Word) -> Option<bool> {
        use BinaryOperator as B;
        let left = self.quick_text(&left.parts)?;
        if let B::Equal | B::EqualSign | B::NotEqual = operator {
            let matches = match right.parts.as_slice() {
                [WordPart::DoubleQuoted { parts, .. }] => {
                    let text = self.quick_text(parts)?;
                    (!self.is(ShellOption::Nocasematch)).then_some(left == text)
                }
                // What is not quoted may be a pattern.
                _ => self.matches_at_once(&left, right),
            };
            return Some(matches? == (operator != B::NotEqual));
        }
        let right = self.quick_text(&right.parts)?;
        let (left, right) = match operator {
            B::Less => return Some(left < right),
            B::Greater => return Some(left > right),
            _ => (integer(&left)?, integer(&right)?),
        };
        Some(match operator {
            B::NumberEqual => left == right,
            B::NumberNotEqual => left != right,
            B::NumberLess => left < right,
            B::NumberLessEqual => left <= right,
            B::NumberGreater => left > right,
            B::NumberGreaterEqual => left >= right,
            _ => return None,
        })
    }
}
