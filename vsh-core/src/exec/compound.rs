//! Compound commands.

use std::sync::Arc;

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::pipeline::{Asked, is_expression};
use crate::shell::option::ShellOption;
use crate::shell::{Function, Invocation, Shell};
use crate::syntax::ast::{
    Arithmetic, CaseClause, CaseTerminator, CompoundCommand, CompoundKind, FunctionDefinition, List, Text,
    Word,
};
use crate::syntax::print;
use crate::utility::ExitStatus;

/// What a function is charged for each byte of its source.
const FUNCTION_BYTES: usize = 64;

impl Shell {
    /// Runs a compound command with its redirections.
    pub async fn run_compound(&mut self, command: &CompoundCommand) -> Outcome {
        self.world.meter.step(1).await?;
        if command.redirections.is_empty() {
            self.calls.line = command.span.line;
            let substitutions = self.substitution_fds.len();
            let outcome = self.run_kind(command).await;
            self.close_substitutions(substitutions);
            return outcome;
        }
        if let CompoundKind::Subshell(list) = &command.kind {
            self.calls.line = command.span.line;
            return Box::pin(self.run_in_subshell(list, Some(command), Asked::default())).await;
        }
        let before = self.files.clone();
        let picked = self.picked_fds.len();
        let substitutions = self.substitution_fds.len();
        let line = self.calls.line;
        self.calls.line = if is_expression(&command.kind) { command.span.line } else { self.calls.around };
        let redirected = Box::pin(self.redirect(&command.redirections)).await;
        let after = self.files.clone();
        if redirected.is_ok() {
            self.calls.line = line;
        }
        self.status.unredirected = matches!(redirected, Ok(Err(())));
        let outcome = match redirected {
            Ok(Ok(())) => {
                self.calls.line = command.span.line;
                let mut outcome = self.run_kind(command).await;
                // Behind a group it is the next command that hears a signal.
                if !matches!(command.kind, CompoundKind::Group(_)) {
                    outcome = outcome.and_then(|status| self.hear_fatal().map(|()| status));
                }
                self.status.unredirected = false;
                self.keep_exit_files(&outcome);
                outcome
            }
            // Nothing of it was run: messages have the line before it.
            Ok(Err(())) => Ok(ExitStatus::FAILURE),
            Err(divert) => Err(divert),
        };
        if !self.dynamic.warnings.is_empty() {
            Box::pin(self.tell_warnings()).await?;
        }
        self.restore_files(before, &after, &command.redirections, picked);
        self.close_substitutions(substitutions);
        outcome
    }

    async fn run_kind(&mut self, command: &CompoundCommand) -> Outcome {
        let around = self.calls.around;
        self.calls.around = match &command.kind {
            CompoundKind::For { name, .. } | CompoundKind::Select { name, .. }
                if !crate::syntax::is_name(name) =>
            {
                around
            }
            CompoundKind::For { .. }
            | CompoundKind::ArithmeticFor { .. }
            | CompoundKind::Select { .. }
            | CompoundKind::Case { .. } => command.span.line,
            CompoundKind::Subshell(_) => command.end_line,
            _ => around,
        };
        let outcome = self.run_around(&command.kind).await;
        self.calls.around = around;
        outcome
    }

    async fn run_around(&mut self, kind: &CompoundKind) -> Outcome {
        match kind {
            CompoundKind::Group(list) => self.run_list(list).await,
            CompoundKind::Subshell(list) => {
                Box::pin(self.run_in_subshell(list, None, Asked::default())).await
            }
            CompoundKind::If { clauses, otherwise } => self.run_if(clauses, otherwise.as_ref()).await,
            CompoundKind::While { until, condition, body } => self.run_while(*until, condition, body).await,
            CompoundKind::For { name, words, body } => self.run_for(kind, name, words.as_deref(), body).await,
            CompoundKind::ArithmeticFor { init, condition, step, body } => {
                self.run_arithmetic_for([init.as_ref(), condition.as_ref(), step.as_ref()], body).await
            }
            CompoundKind::Select { name, words, body } => {
                Box::pin(self.run_select(kind, name, words.as_deref(), body)).await
            }
            CompoundKind::Case { word, clauses } => {
                if !self.debug_compound(self.calls.line, || print::heading(kind)).await? {
                    return Ok(ExitStatus::SUCCESS);
                }
                self.run_case(word, clauses).await
            }
            CompoundKind::Arithmetic(expression) => self.run_arithmetic(expression).await,
            CompoundKind::Conditional(conditional) => {
                if !self.debug_compound(self.calls.line, || print::heading(kind)).await? {
                    return Ok(ExitStatus::SUCCESS);
                }
                self.run_conditional(conditional).await
            }
        }
    }

    async fn run_if(&mut self, clauses: &[(List, List)], otherwise: Option<&List>) -> Outcome {
        for (condition, body) in clauses {
            if self.run_condition(condition).await?.is_success() {
                return self.run_list(body).await;
            }
        }
        match otherwise {
            Some(body) => self.run_list(body).await,
            None => {
                self.status.last = ExitStatus::SUCCESS;
                Ok(ExitStatus::SUCCESS)
            }
        }
    }

    /// The name of a function or of a loop's variable is not valid: in POSIX mode the shell ends.
    pub(super) async fn refuse_name(&mut self, name: &[u8]) -> Outcome {
        let outcome = self.not_an_identifier(name).await?;
        if self.is(ShellOption::Posix) { Err(Divert::Exit(ExitStatus::USAGE)) } else { Ok(outcome) }
    }

    pub(super) async fn not_an_identifier(&mut self, name: &[u8]) -> Outcome {
        self.report_around([b"`", name, b"': not a valid identifier"].concat()).await?;
        self.status.last = ExitStatus::FAILURE;
        Ok(ExitStatus::FAILURE)
    }

    /// Reports on the line to which Bash has come, where it does not know that of a command.
    pub(super) async fn report_around(&mut self, message: Vec<u8>) -> Result<(), Divert> {
        let line = std::mem::replace(&mut self.calls.line, self.calls.around);
        let told = self.report(message).await;
        self.calls.line = line;
        told
    }

    /// `(( ))`
    pub(super) async fn run_arithmetic(&mut self, expression: &Arithmetic) -> Outcome {
        let head = || [b"((", print::arithmetic(expression).as_slice(), b"))"].concat();
        let value = if self.is_shown() {
            if !Box::pin(self.debug_compound(self.calls.line, head)).await? {
                return Ok(ExitStatus::SUCCESS);
            }
            self.traced_expression(expression, false).await?
        } else {
            self.loop_expression(expression).await?
        };
        let status = match value {
            Some(value) => ExitStatus::from(value != 0),
            None => ExitStatus::FAILURE,
        };
        self.status.last = status;
        Ok(status)
    }

    async fn run_case(&mut self, word: &Word, clauses: &[CaseClause]) -> Outcome {
        if self.is(ShellOption::Xtrace) {
            let text = crate::syntax::print::word(word);
            self.trace_line(&[b"case ", text.as_slice(), b" in"].concat()).await?;
        }
        let subject = self.case_subject(word).await?;
        let mut status = ExitStatus::SUCCESS;
        let mut falling = false;
        for clause in clauses {
            if !falling && !self.matches_any(&subject, &clause.patterns).await? {
                continue;
            }
            status = if clause.body.items.is_empty() {
                ExitStatus::SUCCESS
            } else {
                self.run_list(&clause.body).await?
            };
            match clause.terminator {
                CaseTerminator::Break => break,
                CaseTerminator::FallThrough => falling = true,
                CaseTerminator::Continue => falling = false,
            }
        }
        self.status.last = status;
        Ok(status)
    }

    async fn case_subject(&mut self, word: &Word) -> Result<BString, Divert> {
        if let Some(text) = self.quick_text(&word.parts) {
            return Ok(BString::from(text.into_owned()));
        }
        let condition = self.leave_condition();
        let subject = self.expand_to_operand(word).await;
        self.status.condition_depth = condition;
        subject
    }

    async fn matches_any(&mut self, subject: &[u8], patterns: &[Word]) -> Result<bool, Divert> {
        for pattern in patterns {
            match self.matches_at_once(subject, pattern) {
                Some(true) => return Ok(true),
                Some(false) => continue,
                None => {}
            }
            let condition = self.leave_condition();
            let pattern = self.expand_to_case_pattern(pattern).await;
            self.status.condition_depth = condition;
            if pattern?.matches(subject) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Defines a function.
    pub(super) async fn define_function(&mut self, definition: &FunctionDefinition) -> Outcome {
        let name = &definition.name;
        let posix = self.is(ShellOption::Posix);
        let is_quoted = name.iter().any(|byte| matches!(byte, b'$' | b'\\' | b'\'' | b'"'));
        if is_quoted || posix && !crate::syntax::is_name(name) {
            return self.refuse_name(name).await;
        }
        if posix && crate::builtin::find(name).is_some_and(|b| b.special) {
            self.report_around([b"`", &**name, b"': is a special builtin".as_slice()].concat()).await?;
            return Err(Divert::Exit(ExitStatus::USAGE));
        }
        if self.definitions.functions.get(name).is_some_and(|f| f.readonly) {
            self.report_around([name, b": readonly function".as_slice()].concat()).await?;
            return Ok(ExitStatus::FAILURE);
        }
        let source = self.calls.source();
        let source = match source.is_empty() {
            true if self.invocation == Invocation::Stdin => Text::from("main"),
            true => Text::from("environment"),
            false => source.clone(),
        };
        let length = (definition.body.span.end.saturating_sub(definition.body.span.start)) as usize;
        let charge = self.world.meter.memory(FUNCTION_BYTES.saturating_mul(length))?;
        let function = Function {
            charge: Arc::new(charge),
            definition: Arc::new(definition.clone()),
            source,
            exported: self.is(ShellOption::Allexport),
            readonly: false,
            traced: false,
        };
        self.definitions.functions.insert(name.clone(), Arc::new(function));
        Ok(ExitStatus::SUCCESS)
    }
}
