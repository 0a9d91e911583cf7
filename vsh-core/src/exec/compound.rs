//! Compound commands.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::pipe;

use super::divert::{Divert, Outcome};
use super::pipeline::{Asked, is_expression};
use super::process::Process;
use super::trace::has_effects;
use crate::expand::arithmetic::Evaluated;
use crate::host::BoxFuture;
use crate::io::OpenFile;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::scope::without_global;
use crate::shell::variable::{IndexedArray, Value};
use crate::shell::{Function, Invocation, Shell};
use crate::syntax::ast::{
    Arithmetic, CaseClause, CaseTerminator, Command, CompoundCommand, CompoundKind, Coproc,
    FunctionDefinition, List, Text, Word,
};
use crate::syntax::print;
use crate::utility::ExitStatus;

/// What a function is charged for each byte of its source.
const FUNCTION_BYTES: usize = 64;

/// What a loop does after its body.
enum Turn {
    Next,
    Leave,
}

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

    async fn run_while(&mut self, until: bool, condition: &List, body: &List) -> Outcome {
        self.calls.loops += 1;
        let outcome = self.run_while_inner(until, condition, body).await;
        self.leave_loop(outcome)
    }

    /// The count of loops behind one. An error that gives the command up jumps over its end, and Bash goes on
    /// counting it: in the text of `-c` a later `break` ends the script.
    fn leave_loop<T>(&mut self, outcome: Result<T, Divert>) -> Result<T, Divert> {
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

    async fn run_for(
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
    async fn loop_words(&mut self, words: Option<&[Word]>) -> Result<Vec<BString>, Divert> {
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

    /// The name of a function or of a loop's variable is not valid: in POSIX mode the shell ends.
    async fn refuse_name(&mut self, name: &[u8]) -> Outcome {
        let outcome = self.not_an_identifier(name).await?;
        if self.is(ShellOption::Posix) { Err(Divert::Exit(ExitStatus::USAGE)) } else { Ok(outcome) }
    }

    async fn not_an_identifier(&mut self, name: &[u8]) -> Outcome {
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

    async fn run_arithmetic_for(&mut self, parts: [Option<&Arithmetic>; 3], body: &List) -> Outcome {
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
    fn is_shown(&self) -> bool {
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
    fn watched_expression<'a>(
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
    fn traced_expression<'a>(
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
    async fn loop_expression(&mut self, expression: &Arithmetic) -> Result<Option<i64>, Divert> {
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

    async fn loop_value(&mut self, evaluated: Evaluated) -> Result<Option<i64>, Divert> {
        match evaluated {
            Ok(value) => Ok(Some(value)),
            Err(error) => match self.arithmetic_failed(error, b"((: ").await {
                Divert::Expression(_) => Ok(None),
                other => Err(other),
            },
        }
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

    async fn run_select(
        &mut self,
        kind: &CompoundKind,
        name: &Text,
        words: Option<&[Word]>,
        body: &List,
    ) -> Outcome {
        if !crate::syntax::is_name(name) {
            return self.not_an_identifier(name).await;
        }
        if !self.debug_compound(self.calls.line, || print::heading(kind)).await? {
            return Ok(ExitStatus::SUCCESS);
        }
        self.calls.loops += 1;
        let values = self.loop_words(words).await;
        let values = self.leave_loop(values)?;
        if self.is(ShellOption::Xtrace) {
            self.trace_line(&print::heading(kind)).await?;
        }
        if values.is_empty() {
            // Without words Bash goes on counting the loop, so that a later `break` ends the script.
            self.calls.loops += 1;
            return Ok(ExitStatus::SUCCESS);
        }
        self.calls.loops += 1;
        let outcome = self.run_select_inner(name, &values, body).await;
        self.leave_loop(outcome)
    }

    async fn run_select_inner(&mut self, name: &Text, values: &[BString], body: &List) -> Outcome {
        let mut status = ExitStatus::SUCCESS;
        let mut menu = true;
        loop {
            self.world.meter.step(1).await?;
            if menu {
                let columns = self.scalar(b"COLUMNS").and_then(|c| crate::builtin::number::<usize>(&c));
                self.write_error(&select_menu(values, columns.filter(|c| *c > 0).unwrap_or(80))).await?;
            }
            let prompt = self.scalar(b"PS3").unwrap_or_else(|| BString::from("#? "));
            self.write_error(&prompt).await?;
            if !crate::builtin::read::run(self, &[]).await?.is_success() {
                if let Err(crate::utility::Error::Limit(limit)) = self.write_out(b"\n".to_vec()).await {
                    return Err(limit.into());
                }
                return Ok(ExitStatus::FAILURE);
            }
            let reply = self.scalar(b"REPLY").unwrap_or_default();
            menu = reply.is_empty();
            if menu {
                continue;
            }
            let chosen = crate::builtin::number::<usize>(&reply);
            let value = chosen.and_then(|n| values.get(n.checked_sub(1)?)).cloned().unwrap_or_default();
            if let Err(error) = self.assign(name, value, false) {
                self.select_failed(error).await?;
                return match self.is(ShellOption::Posix) {
                    true => Err(self.expansion_failed()),
                    false => Ok(ExitStatus::FAILURE),
                };
            }
            let outcome = self.run_list(body).await;
            if let Turn::Leave = turn(outcome, self.status.last, &mut status)? {
                return Ok(status);
            }
        }
    }

    /// A variable of a `select` cannot be assigned: that ends the loop, and no more.
    async fn select_failed(&mut self, error: VariableError) -> Result<(), Divert> {
        match error {
            VariableError::Refused(message) => self.report_refused(message).await,
            other => Err(self.variable_failed(other).await),
        }
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

    /// Runs a command as this subshell's whole life, beside the others.
    fn start_command(mut self, process: Arc<Process>, command: Arc<Command>) {
        let tasks = Arc::clone(&self.world.tasks);
        tasks.spawn(Box::pin(async move {
            process
                .run(Box::pin(async move {
                    let own = Arc::clone(&self.process);
                    let outcome = own.until_killed(self.run_command(&command)).await;
                    self.finish(outcome).await
                }))
                .await;
        }));
    }

    /// The last coprocess, if it has not ended.
    fn running_coproc(&self) -> Option<(u32, String)> {
        let (process, name) = self.jobs.coproc.as_ref()?;
        process.status().is_none().then(|| (process.pid, String::from_utf8_lossy(name).into_owned()))
    }

    /// `coproc`: the command runs beside the shell, its input and output at descriptors of the shell.
    pub(super) async fn run_coproc(&mut self, coproc: &Coproc) -> Outcome {
        self.calls.line = self.calls.around;
        if let Some((pid, name)) = self.running_coproc() {
            let message = format!("warning: execute_coproc: coproc [{pid}:{name}] still exists");
            self.report(message).await?;
        }
        let name = self.expand_to_text(&coproc.name).await?;
        // Nothing is no name either.
        let name = Text::from(if name.is_empty() { &b"(null)"[..] } else { name.as_slice() });
        if !crate::syntax::is_name(&name) {
            return self.not_an_identifier(&name).await;
        }
        let (their_input, our_output) = pipe();
        let (our_input, their_output) = pipe();
        let mut shell = self.subshell()?;
        shell.calls.apart = true;
        // Its subshells hear interrupts.
        shell.traps.ignore_interrupts(true);
        shell.process.set_dispositions(shell.traps.handled(), shell.traps.ignored());
        let process = Arc::clone(&shell.process);
        let _ = shell.files.set(0, Arc::new(OpenFile::reader(their_input)));
        let _ = shell.files.set(1, Arc::new(OpenFile::writer(their_output)));
        let command = Arc::clone(&coproc.command);
        let text = crate::syntax::print::command(&coproc.command);
        self.jobs.add(Arc::clone(&process), [b"coproc ".as_slice(), &name, b" ", &text].concat());
        self.jobs.coproc = Some((Arc::clone(&process), name.clone()));
        let read_fd = self.files.free(10).unwrap_or(63);
        let _ = self.files.set(read_fd, Arc::new(OpenFile::reader(our_input)));
        let write_fd = self.files.free(10).unwrap_or(62);
        let _ = self.files.set(write_fd, Arc::new(OpenFile::writer(our_output)));
        let pid = process.pid;
        shell.start_command(process, command);
        let fds = [read_fd, write_fd].map(|fd| BString::from(fd.to_string()));
        let array = Value::Indexed(IndexedArray::from_iter(fds));
        let pid_name = [&*name, b"_PID"].concat();
        for done in
            [self.assign_array(&name, array), self.assign(&pid_name, BString::from(pid.to_string()), false)]
        {
            if let Err(error) = done {
                return Err(self.variable_failed(error).await);
            }
        }
        Ok(ExitStatus::SUCCESS)
    }
}

/// What a body's outcome means for its loop; `last` is the status of a `break` or `continue`.
fn turn(outcome: Outcome, last: ExitStatus, status: &mut ExitStatus) -> Result<Turn, Divert> {
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

/// The menu of `select`, in columns, at most `screen` characters wide.
fn select_menu(values: &[BString], screen: usize) -> Vec<u8> {
    let digits = values.len().to_string().len();
    let width = values.iter().map(|v| crate::text::char_count(v, false)).max().unwrap_or(0) + digits + 2;
    let columns = (screen / (width + 2)).max(1);
    let rows = values.len().div_ceil(columns);
    let columns = if rows <= 1 { 1 } else { values.len().div_ceil(rows) };
    let rows = values.len().div_ceil(columns.max(1));
    let mut out = Vec::new();
    for row in 0..rows {
        let mut at = 0;
        for column in 0..columns {
            let Some(value) = values.get(column * rows + row) else { continue };
            let entry = format!("{:>digits$}) ", column * rows + row + 1);
            out.extend_from_slice(entry.as_bytes());
            out.extend_from_slice(value);
            at += entry.len() + crate::text::char_count(value, false);
            if values.get((column + 1) * rows + row).is_some() {
                let target = (column + 1) * (width + 2);
                while at < target {
                    out.push(b' ');
                    at += 1;
                }
            }
        }
        out.push(b'\n');
    }
    out
}
