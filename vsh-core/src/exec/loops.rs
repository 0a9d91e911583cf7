//! Loops: `while`, `until` and both kinds of `for`.

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::trace::has_effects;
use crate::expand::arithmetic::Evaluated;
use crate::host::BoxFuture;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::scope::without_global;
use crate::shell::variable::Value;
use crate::syntax::ast::{Arithmetic, CompoundKind, List, Text, Word};
use crate::syntax::print;
use crate::utility::ExitStatus;

/// What a loop does after its body.
pub(super) enum Turn {
    Next,
    Leave,
}

impl Shell {
    pub(super) async fn run_while(&mut self, until: bool, condition: &List, body: &List) -> Outcome {
        self.calls.loops += 1;
        let outcome = self.run_while_inner(until, condition, body).await;
        self.leave_loop(outcome)
    }

    /// The count of loops behind one. An error that gives the command up jumps over its end, and Bash goes on
    /// counting it: in the text of `-c` a later `break` ends the script.
    pub(super) fn leave_loop<T>(&mut self, outcome: Result<T, Divert>) -> Result<T, Divert> {
        let jumps = matches!(outcome, Err(Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_)));
        self.calls.loops -= u32::from(!jumps);
        outcome
    }

    async fn run_while_inner(&mut self, until: bool, condition: &List, body: &List) -> Outcome {
        let mut status = ExitStatus::SUCCESS;
        loop {
            self.world.meter.step(1).await?;
            let held = match self.run_condition(condition).await {
                Ok(held) => held,
                Err(divert) => match turn(Err(divert), self.status.last, &mut status)? {
                    Turn::Next => continue,
                    Turn::Leave => return Ok(status),
                },
            };
            if held.is_success() == until {
                return Ok(status);
            }
            let outcome = self.run_list(body).await;
            if let Turn::Leave = turn(outcome, self.status.last, &mut status)? {
                return Ok(status);
            }
        }
    }

    pub(super) async fn run_for(
        &mut self,
        kind: &CompoundKind,
        name: &Text,
        words: Option<&[Word]>,
        body: &List,
    ) -> Outcome {
        if !crate::syntax::is_name(name) {
            return self.refuse_name(name).await;
        }
        // Its words stand in the loop already: `continue` in a substitution ends that.
        self.calls.loops += 1;
        let values = self.loop_words(words).await;
        let values = self.leave_loop(values)?;
        self.calls.loops += 1;
        let outcome = self.run_for_inner(kind, (name, words), values, body).await;
        self.leave_loop(outcome)
    }

    /// The words of `for` or `select`.
    pub(super) async fn loop_words(&mut self, words: Option<&[Word]>) -> Result<Vec<BString>, Divert> {
        let Some(words) = words else { return Ok(self.calls.positional.to_vec()) };
        let condition = self.leave_condition();
        let values = self.expand_words(words).await;
        self.status.condition_depth = condition;
        values
    }

    async fn run_for_inner(
        &mut self,
        kind: &CompoundKind,
        (name, words): (&Text, Option<&[Word]>),
        values: Vec<BString>,
        body: &List,
    ) -> Outcome {
        let line = self.calls.line;
        let mut status = ExitStatus::SUCCESS;
        for value in values {
            self.world.meter.step(1).await?;
            self.calls.line = line;
            if self.is_debugged() && !self.debug_compound(line, || print::heading(kind)).await? {
                continue;
            }
            if self.is(ShellOption::Xtrace) {
                self.trace_for(name, words).await?;
            }
            if let Err(error) = self.assign_loop_variable(name, value) {
                let of_name = error.is_of_name();
                let refers = self.variables.get(name).is_some_and(|variable| variable.attributes.nameref);
                let divert = self.variable_failed(error).await;
                return match divert.given_up() {
                    Some(_) if of_name && self.is(ShellOption::Posix) && !refers => {
                        Err(self.expansion_failed())
                    }
                    Some(status) if of_name => Ok(status),
                    _ => Err(divert),
                };
            }
            let outcome = self.run_list(body).await;
            if let Turn::Leave = turn(outcome, self.status.last, &mut status)? {
                break;
            }
        }
        self.status.last = status;
        Ok(status)
    }

    /// The last of the references that lead from one to the other.
    fn last_reference(&self, name: &Text) -> Text {
        let mut last = name.clone();
        let is_reference = |name: &Text| {
            self.variables.get(name).filter(|v| v.attributes.nameref).and_then(|v| v.value.scalar().cloned())
        };
        for _ in 0..8 {
            match is_reference(&last).map(|target| Text::from(target.as_slice())) {
                Some(target) if self.variables.get(&target).is_some_and(|v| v.attributes.nameref) => {
                    last = target
                }
                _ => break,
            }
        }
        last
    }

    /// A nameref as loop variable is itself given each value, unless it leads in a circle.
    fn assign_loop_variable(&mut self, name: &Text, value: BString) -> Result<(), VariableError> {
        if self.follow(name).is_some_and(|(target, _)| without_global(&target).is_some()) {
            return self.assign(name, value, false);
        }
        let name = &self.last_reference(name);
        if let Some(variable) = self.variables.get_mut(name)
            && variable.attributes.nameref
        {
            if crate::syntax::parse_reference(&value).is_none() {
                let message = [b"`", value.as_slice(), b"': not a valid identifier"];
                return Err(VariableError::message(&message));
            }
            variable.value = Value::Scalar(value);
            return Ok(());
        }
        self.assign(name, value, false)
    }

    pub(super) async fn run_arithmetic_for(
        &mut self,
        parts: [Option<&Arithmetic>; 3],
        body: &List,
    ) -> Outcome {
        self.calls.loops += 1;
        let outcome = self.run_arithmetic_for_inner(parts, body).await;
        self.leave_loop(outcome)
    }

    async fn run_arithmetic_for_inner(
        &mut self,
        [init, condition, step]: [Option<&Arithmetic>; 3],
        body: &List,
    ) -> Outcome {
        let mut status = ExitStatus::SUCCESS;
        let failed = ExitStatus::FAILURE;
        let line = self.calls.line;
        match init {
            Some(init) => {
                if self.watched_expression(init, line).await?.is_none() {
                    return Ok(failed);
                }
            }
            None => self.watched_gap(line).await?,
        }
        loop {
            self.world.meter.step(1).await?;
            if condition.is_none() {
                self.watched_gap(line).await?;
            }
            if let Some(condition) = condition {
                self.calls.line = line;
                let value = if self.is_shown() {
                    self.watched_expression(condition, line).await?
                } else {
                    match self.evaluate_at_once(condition) {
                        Some(Ok(value)) => Some(value),
                        other => self.loop_outcome(condition, other).await?,
                    }
                };
                match value {
                    None => return Ok(failed),
                    Some(0) => return Ok(status),
                    Some(_) => {}
                }
            }
            let outcome = self.run_list(body).await;
            if let Turn::Leave = turn(outcome, self.status.last, &mut status)? {
                return Ok(status);
            }
            if step.is_none() {
                self.watched_gap(line).await?;
            }
            if let Some(step) = step {
                self.calls.line = line;
                let value = if self.is_shown() {
                    self.watched_expression(step, line).await?
                } else {
                    match self.evaluate_at_once(step) {
                        Some(Ok(value)) => Some(value),
                        other => self.loop_outcome(step, other).await?,
                    }
                };
                if value.is_none() {
                    return Ok(failed);
                }
            }
        }
    }

    /// Does a trace or a `DEBUG` trap see each expression?
    pub(super) fn is_shown(&self) -> bool {
        self.is(ShellOption::Xtrace) || self.is_debugged()
    }

    /// An expression that is left out is 1 for the `DEBUG` trap and `xtrace`.
    async fn watched_gap(&mut self, line: u32) -> Result<(), Divert> {
        if !self.is_shown() {
            return Ok(());
        }
        Box::pin(async move {
            self.debug_compound(line, || b"((1))".to_vec()).await?;
            if self.is(ShellOption::Xtrace) {
                self.trace_line(b"(( 1 ))").await?;
            }
            Ok(())
        })
        .await
    }

    /// An expression of a loop, with what the `DEBUG` trap and `xtrace` see of it.
    pub(super) fn watched_expression<'a>(
        &'a mut self,
        expression: &'a Arithmetic,
        line: u32,
    ) -> BoxFuture<'a, Result<Option<i64>, Divert>> {
        Box::pin(async move {
            let text = print::arithmetic(expression);
            let head = || [b"((", crate::syntax::without_blanks(&text), b"))"].concat();
            if !self.debug_compound(line, head).await? {
                return Ok(Some(0));
            }
            self.traced_expression(expression, true).await
        })
    }

    /// An expression that is traced, if anything is. What its expansions bring about, they do once.
    pub(super) fn traced_expression<'a>(
        &'a mut self,
        expression: &'a Arithmetic,
        of_loop: bool,
    ) -> BoxFuture<'a, Result<Option<i64>, Divert>> {
        Box::pin(async move {
            if !self.is(ShellOption::Xtrace) {
                return self.loop_expression(expression).await;
            }
            if !has_effects(&expression.word.parts) {
                let text = self.expand_to_text(&expression.word).await?;
                self.trace_arithmetic(&text, of_loop).await?;
                return self.loop_expression(expression).await;
            }
            let condition = self.leave_condition();
            let text = self.expand_to_expression(&expression.word).await;
            self.status.condition_depth = condition;
            let text = text?;
            self.trace_arithmetic(&text, of_loop).await?;
            let evaluated = self.try_expanded(&text).await?;
            self.loop_value(evaluated).await
        })
    }

    /// The value of one of the expressions of `for ((;;))`; `None` after an error, which is reported.
    pub(super) async fn loop_expression(&mut self, expression: &Arithmetic) -> Result<Option<i64>, Divert> {
        let evaluated = self.evaluate_at_once(expression);
        self.loop_outcome(expression, evaluated).await
    }

    /// The same, from what [`evaluate_at_once`](Self::evaluate_at_once) gave.
    fn loop_outcome<'a>(
        &'a mut self,
        expression: &'a Arithmetic,
        evaluated: Option<Evaluated>,
    ) -> BoxFuture<'a, Result<Option<i64>, Divert>> {
        Box::pin(async move {
            let condition = self.leave_condition();
            let evaluated = self.evaluated(expression, evaluated).await;
            self.status.condition_depth = condition;
            self.loop_value(evaluated?).await
        })
    }

    pub(super) async fn loop_value(&mut self, evaluated: Evaluated) -> Result<Option<i64>, Divert> {
        match evaluated {
            Ok(value) => Ok(Some(value)),
            Err(error) => match self.arithmetic_failed(error, b"((: ").await {
                Divert::Expression(_) => Ok(None),
                other => Err(other),
            },
        }
    }
}

/// What a body's outcome means for its loop; `last` is the status of a `break` or `continue`.
pub(super) fn turn(outcome: Outcome, last: ExitStatus, status: &mut ExitStatus) -> Result<Turn, Divert> {
    match outcome {
        Ok(done) => {
            *status = done;
            Ok(Turn::Next)
        }
        Err(Divert::Break(0)) => {
            *status = last;
            Ok(Turn::Leave)
        }
        Err(Divert::Continue(0)) => {
            *status = last;
            Ok(Turn::Next)
        }
        Err(Divert::Break(n)) => Err(Divert::Break(n - 1)),
        Err(Divert::Continue(n)) => Err(Divert::Continue(n - 1)),
        Err(other) => Err(other),
    }
}
