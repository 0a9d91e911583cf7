//! Pipelines: all stages run at once, over bounded pipes.

use std::sync::Arc;
use std::time::Duration;

use vsh_fs::pipe;

use super::divert::{Divert, Outcome};
use super::process::Process;
use super::quick::Quick;
use super::task::OnStack;
use crate::host::BoxFuture;
use crate::io::OpenFile;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::syntax::ast::{
    Argument, Command, CompoundCommand, CompoundKind, List, Pipeline, RedirectDescriptor, RedirectKind,
    RedirectOperator, Redirection, SimpleCommand, Span, Text, TimeKeyword, Word, WordPart,
};
use crate::utility::ExitStatus;

impl Shell {
    /// Runs a pipeline; in a condition its failure has no consequences.
    pub(super) async fn run_pipeline(&mut self, pipeline: &Pipeline, condition: bool) -> Outcome {
        let outcome = match self.run_quick(pipeline) {
            Quick::Unknown => return self.run_waiting(pipeline, condition).await,
            Quick::Done(status) => Ok(status),
            Quick::Failed(failure) => {
                self.status.condition_depth += u32::from(condition);
                let outcome = Box::pin(self.quick_failed(failure)).await;
                let outcome = outcome.map_err(|divert| self.left_in_condition(divert));
                self.status.condition_depth -= u32::from(condition);
                outcome
            }
        };
        if let Ok(status) = outcome {
            self.status.pipe.clear();
            self.status.pipe.push(status);
            if status.is_success() && self.dynamic.warnings.is_empty() {
                self.status.last = status;
                return outcome;
            }
        }
        self.pipeline_ended(pipeline, condition, outcome, true).await
    }

    async fn run_waiting(&mut self, pipeline: &Pipeline, condition: bool) -> Outcome {
        match pipeline.time {
            Some(keyword) if sole_subshell(pipeline).is_none() => {
                Box::pin(self.run_timed(pipeline, keyword, condition)).await
            }
            _ => self.run_untimed(pipeline, condition).await,
        }
    }

    async fn run_untimed(&mut self, pipeline: &Pipeline, condition: bool) -> Outcome {
        // A `set -e` within what `!` turns round has its effect at once.
        let quiet = condition || pipeline.negated && self.heeds_errexit();
        self.status.condition_depth += u32::from(quiet);
        let watched = self.traps.action(Condition::Error).is_some();
        let outcome = match pipeline.commands.as_slice() {
            [] => Ok(ExitStatus::SUCCESS),
            [_] if asked_of_subshell(pipeline) => self.run_asked_subshell(pipeline).await,
            [command] => self.run_single(command).await,
            commands => Box::pin(self.run_stages(commands, &pipeline.stderr_too)).await,
        };
        self.status.condition_depth -= u32::from(quiet);
        self.pipeline_ended(pipeline, condition, outcome, watched).await
    }

    /// What follows from a pipeline's outcome.
    async fn pipeline_ended(
        &mut self,
        pipeline: &Pipeline,
        condition: bool,
        outcome: Outcome,
        watched: bool,
    ) -> Outcome {
        if !self.dynamic.warnings.is_empty() {
            Box::pin(self.tell_warnings()).await?;
        }
        if pipeline.negated
            && let Err(Divert::Break(_) | Divert::Continue(_)) = outcome
        {
            self.status.last = ExitStatus::from(!self.status.last.is_success());
        }
        if !pipeline.negated
            && !condition
            && matches!(outcome, Err(Divert::Break(_)))
            && !self.status.last.is_success()
            && self.exits_on_error()
        {
            // `break 0` fails.
            self.keep_error_scope();
            return Err(Divert::Exit(self.status.last));
        }
        let misused = std::mem::take(&mut self.status.misused);
        let mut status = outcome?;
        let unredirected = !status.is_success() && std::mem::take(&mut self.status.unredirected);
        if !status.is_success()
            && watched
            && !condition
            && self.status.condition_depth == 0
            && !self.heeds_errexit()
            && ends_in_subshell(pipeline)
        {
            // Bash runs the trap for the subshell, and then for the pipeline; with `errexit` once.
            self.status.last = status;
            self.calls.line = last_line(pipeline);
            self.name_failed(pipeline);
            Box::pin(self.run_error_trap()).await?;
        }
        if pipeline.negated {
            // A failure to redirect a compound command is not turned round.
            if !(unredirected && is_compound(pipeline)) {
                status = ExitStatus::from(!status.is_success());
            }
        } else if !status.is_success() && !condition && checks_failure(pipeline, unredirected) {
            self.status.last = status;
            if pipeline.commands.len() > 1 {
                self.calls.line = last_line(pipeline);
            }
            if watched && self.traps.action(Condition::Error).is_some() {
                self.name_failed(pipeline);
            }
            // Bash does not think of it any more behind a trap.
            let trapped =
                watched && !self.traps.running.error && self.traps.action(Condition::Error).is_some();
            let ends = misused && self.status.condition_depth == 0 && !trapped;
            self.after_failure(status, watched).await?;
            if ends {
                return Err(Divert::Exit(status));
            }
        }
        self.status.last = status;
        Ok(status)
    }

    /// What `BASH_COMMAND` is in the `ERR` trap.
    fn name_failed(&mut self, pipeline: &Pipeline) {
        let Some(command) = pipeline.commands.last().filter(|_| self.traps.running.is_none()) else { return };
        self.dynamic.heading = None;
        match &**command {
            Command::Compound(compound) if is_expression(&compound.kind) => {
                let text = crate::syntax::print::command(command);
                self.dynamic.heading = Some(Text::from(text.as_slice()));
            }
            // A function's own commands are named.
            Command::Simple(simple) if !self.calls_function(simple) => {
                self.dynamic.command = Some(Arc::clone(command));
            }
            _ => {}
        }
    }

    fn calls_function(&self, command: &SimpleCommand) -> bool {
        let Some(Argument::Word(word)) = command.words.first() else { return false };
        matches!(word.parts.as_slice(), [WordPart::Literal(name)] if self.definitions.functions.contains_key(name))
    }

    /// Tells what is said behind a command, where its redirections still hold.
    pub(super) async fn tell_warnings(&mut self) -> Result<(), Divert> {
        for warning in std::mem::take(&mut self.dynamic.warnings) {
            self.report(warning).await?;
        }
        Ok(())
    }

    async fn run_single(&mut self, command: &Arc<Command>) -> Outcome {
        let outcome = self.run_command(command).await;
        let status = match outcome {
            Err(Divert::Break(_) | Divert::Continue(_)) => Ok(ExitStatus::SUCCESS),
            outcome => outcome,
        };
        if let Ok(status) = status {
            let keeps = match &**command {
                Command::Simple(_) => false,
                Command::Compound(compound) => {
                    let unredirected = !status.is_success() && self.status.unredirected;
                    !is_expression(&compound.kind) || unredirected
                }
                _ => true,
            };
            if !keeps {
                self.status.pipe.clear();
                self.status.pipe.push(status);
            }
        }
        outcome
    }

    /// Runs the pipeline of a job behind `!`, whose status is not turned round but where a compound command cannot be
    /// redirected: that is no error.
    pub(super) async fn run_unturned(&mut self, pipeline: &Pipeline) -> Outcome {
        let (None, [command]) = (pipeline.time, pipeline.commands.as_slice()) else {
            return self.run_pipeline(pipeline, false).await;
        };
        let Command::Compound(compound) = &**command else { return self.run_pipeline(pipeline, false).await };
        let watched = self.traps.action(Condition::Error).is_some();
        let status = self.run_single(command).await?;
        if status.is_success() || std::mem::take(&mut self.status.unredirected) {
            return Ok(ExitStatus::SUCCESS);
        }
        if is_expression(&compound.kind) {
            self.after_failure(status, watched).await?;
        }
        Ok(status)
    }

    /// `time ( list )` and `! ( list )`: the subshell knows of both.
    fn run_asked_subshell<'a>(&'a mut self, pipeline: &'a Pipeline) -> BoxFuture<'a, Outcome> {
        Box::pin(async move {
            let Some((compound, list)) = sole_subshell(pipeline) else { return Ok(ExitStatus::SUCCESS) };
            if self.is(ShellOption::Noexec) && !self.interactive {
                return Ok(self.status.last);
            }
            self.world.meter.step(1).await?;
            self.calls.line = compound.span.line;
            let asked = Asked { time: pipeline.time, negated: pipeline.negated };
            let status = self.run_in_subshell(list, Some(compound), asked).await?;
            self.status.pipe.clear();
            self.status.pipe.push(status);
            Ok(status)
        })
    }

    /// Runs a command of any kind.
    pub(super) async fn run_command(&mut self, command: &Arc<Command>) -> Outcome {
        if self.is(ShellOption::Noexec) && !self.interactive {
            return Ok(self.status.last);
        }
        match &**command {
            Command::Simple(simple) => self.run_simple(simple, command).await,
            Command::Compound(compound) => match &compound.kind {
                CompoundKind::Arithmetic(expression) if compound.redirections.is_empty() => {
                    self.calls.line = compound.span.line;
                    self.world.meter.step(1).await?;
                    self.run_arithmetic(expression).await
                }
                _ => self.run_compound_deep(compound).await,
            },
            Command::Function(definition) => Box::pin(self.define_function(definition)).await,
            Command::Coproc(coproc) => Box::pin(self.run_coproc(coproc)).await,
        }
    }

    /// Runs a compound command, where recursion needs a box and a look at the native stack.
    fn run_compound_deep<'a>(&'a mut self, compound: &'a CompoundCommand) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(self.run_compound(compound)))
    }

    async fn run_stages(&mut self, commands: &[Arc<Command>], stderr_too: &[bool]) -> Outcome {
        let last = commands.len() - 1;
        // The last command of a pipeline in the background is the process that `$!` names.
        let job = std::mem::take(&mut self.is_command);
        let lastpipe = job || self.is(ShellOption::Lastpipe) && !self.is(ShellOption::Monitor);
        let mut started: Vec<Arc<Process>> = Vec::with_capacity(last);
        let mut input: Option<Arc<OpenFile>> = None;
        let mut final_status = ExitStatus::SUCCESS;
        for (i, command) in commands.iter().enumerate() {
            let debugged = !(i == last && lastpipe)
                && self.is_debugged()
                && Box::pin(self.debug_before_fork(command)).await?;
            if i == last {
                // As a rule a forked stage has begun before the next: what it writes at once finds its reader.
                self.world.tasks.let_begin().await;
                final_status = if lastpipe {
                    self.run_last_here(command, input.take()).await?
                } else {
                    self.run_last(command, input.take(), debugged).await?
                };
                break;
            }
            let (reader, writer) = pipe();
            let mut shell = self.subshell()?;
            shell.traps.debug_done = debugged;
            if job && self.traps.deaf {
                let is_simple = matches!(**command, Command::Simple(_));
                shell.traps.ignore_interrupts(!is_simple);
                shell.traps.deaf &= !is_simple;
                shell.update_dispositions();
            }
            if let Some(input) = input.take() {
                let _ = shell.files.set(0, input);
            }
            let writer = Arc::new(OpenFile::writer(writer));
            let _ = shell.files.set(1, Arc::clone(&writer));
            let mut command = Arc::clone(command);
            if stderr_too.get(i) == Some(&true) {
                match with_error_output(&command) {
                    Some(changed) => command = Arc::new(changed),
                    None => drop(shell.files.set(2, writer)),
                }
            }
            input = Some(Arc::new(OpenFile::reader(reader)));
            started.push(self.start_stage(shell, &command));
            if matches!(*command, Command::Simple(_)) {
                self.variables.end_left();
            }
        }
        let mut statuses = Vec::with_capacity(commands.len());
        for process in &started {
            statuses.push(process.wait().await);
        }
        self.world.meter.check()?;
        statuses.push(final_status);
        let failed = statuses.iter().rev().find(|s| !s.is_success()).copied();
        self.status.pipe = statuses;
        Ok(match failed {
            Some(status) if self.is(ShellOption::Pipefail) => status,
            _ => final_status,
        })
    }

    fn start_stage(&self, mut shell: Self, command: &Arc<Command>) -> Arc<Process> {
        shell.dynamic.enter_stage(command);
        self.begin_simple(&mut shell, command);
        let process = Arc::clone(&shell.process);
        let (handle, command) = (Arc::clone(&process), Arc::clone(command));
        self.world.tasks.spawn(Box::pin(async move {
            process
                .run(Box::pin(async move {
                    let own = Arc::clone(&shell.process);
                    let outcome = own.until_killed(shell.run_stage(&command)).await;
                    shell.finish(outcome).await
                }))
                .await;
        }));
        handle
    }

    /// A simple command is expanded and run as if still within its parent's loops.
    pub(super) fn begin_simple(&self, shell: &mut Self, command: &Command) {
        shell.traps.begins = matches!(command, Command::Simple(_));
        if shell.traps.begins {
            shell.calls.loops = self.calls.loops;
        }
    }

    /// A stage is its subshell's whole life.
    async fn run_stage(&mut self, command: &Arc<Command>) -> Outcome {
        // A subshell is the stage itself.
        let status = match own_list(command) {
            Some((compound, list)) => self.run_as_subshell(compound, list, Asked::default()).await?,
            None => {
                self.calls.apart = !matches!(**command, Command::Simple(_));
                let in_text = self.calls.in_text();
                self.run_single(command)
                    .await
                    .map_err(|divert| if in_text { divert.of_text() } else { divert })?
            }
        };
        if !status.is_success() && self.exits_on_error() {
            return Err(Divert::Exit(status));
        }
        Ok(status)
    }

    async fn run_last(
        &mut self,
        command: &Arc<Command>,
        input: Option<Arc<OpenFile>>,
        debugged: bool,
    ) -> Outcome {
        let mut shell = self.subshell()?;
        shell.dynamic.enter_stage(command);
        self.begin_simple(&mut shell, command);
        shell.traps.debug_done = debugged;
        if let Some(input) = input {
            let _ = shell.files.set(0, input);
        }
        let process = Arc::clone(&shell.process);
        let is_simple = matches!(**command, Command::Simple(_));
        let command = Arc::clone(command);
        let work = async move {
            let own = Arc::clone(&shell.process);
            let outcome = own.until_killed(shell.run_stage(&command)).await;
            shell.finish(outcome).await
        };
        let status = process.run(Box::pin(work)).await;
        if is_simple {
            self.variables.end_left();
        }
        self.world.meter.check()?;
        Ok(status)
    }

    /// `lastpipe`: the last stage runs in this shell.
    async fn run_last_here(&mut self, command: &Arc<Command>, input: Option<Arc<OpenFile>>) -> Outcome {
        let before = self.files.clone();
        if let Some(input) = input {
            let _ = self.files.set(0, input);
        }
        let after = self.files.clone();
        let outcome = self.run_single(command).await;
        self.files.undo(before, &after, std::iter::once(0));
        outcome
    }

    /// `time pipeline`
    async fn run_timed(&mut self, pipeline: &Pipeline, keyword: TimeKeyword, condition: bool) -> Outcome {
        let started = self.world.host.monotonic();
        let outcome = self.run_untimed(pipeline, condition).await;
        // POSIX: `time` alone is about the shell itself.
        let alone = pipeline.commands.is_empty() && self.is(ShellOption::Posix);
        let format = if alone { b"user\t%2lU\nsys\t%2lS" } else { TIME_FORMAT };
        self.tell_time(keyword, started, format).await?;
        outcome
    }

    /// The list of `time ( list )`. The time is not told where an action at the end, or the caller of a function, has the
    /// last word.
    pub(super) async fn run_list_timed(&mut self, list: &List, keyword: TimeKeyword) -> Outcome {
        if let [item] = list.items.as_slice()
            && item.and_or.rest.is_empty()
            && !item.asynchronous
            && sole_subshell(&item.and_or.first).is_some()
        {
            // The innermost subshell tells it.
            let inner = Pipeline { time: Some(keyword), ..item.and_or.first.clone() };
            return self.run_untimed(&inner, false).await;
        }
        let started = self.world.host.monotonic();
        let outcome = self.run_own_list(list).await;
        let told = match outcome {
            Ok(_) | Err(Divert::Break(_) | Divert::Continue(_)) => true,
            Err(Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_)) => true,
            Err(Divert::Exit(_)) => self.traps.action(Condition::Exit).is_none(),
            Err(Divert::Return(_) | Divert::Signal(_) | Divert::Abort) => false,
        };
        if told {
            self.tell_time(keyword, started, TIME_FORMAT).await?;
        }
        outcome
    }

    async fn tell_time(
        &mut self,
        keyword: TimeKeyword,
        started: Duration,
        default: &[u8],
    ) -> Result<(), Divert> {
        if self.status.replaced {
            return Ok(());
        }
        let real = self.world.host.monotonic().saturating_sub(started);
        let format = match keyword {
            TimeKeyword::Posix => b"real %2R\nuser %2U\nsys %2S".to_vec(),
            TimeKeyword::Default => match self.scalar(b"TIMEFORMAT") {
                Some(format) => Vec::from(format),
                None => default.to_vec(),
            },
        };
        if !format.is_empty() {
            match time_text(&format, real) {
                Ok(mut line) => {
                    line.push(b'\n');
                    self.write_error(&line).await?;
                }
                Err(letter) => {
                    let message = [b"TIMEFORMAT: `", &[letter][..], b"': invalid format character"];
                    self.report_around(message.concat()).await?;
                }
            }
        }
        Ok(())
    }
}

/// `|&` behind a command with redirections: standard error joins the pipe after them.
fn with_error_output(command: &Command) -> Option<Command> {
    let mut command = command.clone();
    let redirections = match &mut command {
        // Words are expanded before it is done, and what is wrong with them is told where errors go.
        Command::Simple(simple) => &mut simple.redirections,
        Command::Compound(compound) if !compound.redirections.is_empty() => &mut compound.redirections,
        _ => return None,
    };
    let span = redirections.last().map_or_else(Span::default, |redirection| redirection.span);
    let target = Word { parts: vec![WordPart::Literal(Text::from("1"))], span };
    redirections.push(Redirection {
        descriptor: RedirectDescriptor::Number(2),
        kind: RedirectKind::File { operator: RedirectOperator::DuplicateOutput, target },
        span,
    });
    Some(command)
}

/// Is it a compound command whose failure is its own?
pub(super) fn is_expression(kind: &CompoundKind) -> bool {
    matches!(kind, CompoundKind::Subshell(_) | CompoundKind::Arithmetic(_) | CompoundKind::Conditional(_))
}

/// The line of its last command.
fn last_line(pipeline: &Pipeline) -> u32 {
    match pipeline.commands.last().map(|last| &**last) {
        Some(Command::Simple(simple)) => simple.span.line,
        Some(Command::Compound(compound)) => compound.span.line,
        _ => pipeline.span.line,
    }
}

/// Is it of several commands, and the last one a subshell?
fn ends_in_subshell(pipeline: &Pipeline) -> bool {
    let [_, .., last] = pipeline.commands.as_slice() else { return false };
    matches!(&**last, Command::Compound(compound) if matches!(compound.kind, CompoundKind::Subshell(_)))
}

/// Is it one compound command?
fn is_compound(pipeline: &Pipeline) -> bool {
    matches!(pipeline.commands.as_slice(), [command] if matches!(**command, Command::Compound(_)))
}

/// What the pipeline asks of the subshell that is its only command.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// To tell the time it took.
    pub time: Option<TimeKeyword>,
    /// To fail in such a way that the status may be turned round.
    pub negated: bool,
}

fn asked_of_subshell(pipeline: &Pipeline) -> bool {
    (pipeline.time.is_some() || pipeline.negated) && sole_subshell(pipeline).is_some()
}

/// The command and the list of the subshell that is the only command.
fn sole_subshell(pipeline: &Pipeline) -> Option<(&CompoundCommand, &Arc<List>)> {
    match pipeline.commands.as_slice() {
        [command] => own_list(command),
        _ => None,
    }
}

/// Are `errexit` and the `ERR` trap asked about this pipeline? A compound command that is no subshell has asked about its
/// own commands already, if its redirections let it run.
fn checks_failure(pipeline: &Pipeline, unredirected: bool) -> bool {
    match pipeline.commands.as_slice() {
        [command] => match &**command {
            Command::Compound(compound) => is_expression(&compound.kind) || unredirected,
            Command::Coproc(_) => false,
            _ => true,
        },
        _ => true,
    }
}

/// What stands in for `TIMEFORMAT`.
const TIME_FORMAT: &[u8] = b"\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS";

/// `TIMEFORMAT`: all time counts as real time, for nothing runs on a processor of its own.
/// An error is the letter that means nothing.
fn time_text(format: &[u8], real: Duration) -> Result<Vec<u8>, u8> {
    let mut out = Vec::new();
    let mut bytes = format.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let mut precision = 3usize;
        if let Some(digit) = bytes.peek().filter(|b| b.is_ascii_digit()) {
            precision = usize::from(digit - b'0').min(3);
            bytes.next();
        }
        let long = bytes.next_if_eq(&b'l').is_some();
        match bytes.next() {
            Some(b'R') => out.extend_from_slice(duration_text(real, precision, long).as_bytes()),
            Some(b'U' | b'S') => {
                out.extend_from_slice(duration_text(Duration::ZERO, precision, long).as_bytes());
            }
            Some(b'P') => out.extend_from_slice(b"0.00"),
            Some(b'%') => out.push(b'%'),
            Some(other) => return Err(other),
            None => out.push(b'%'),
        }
    }
    Ok(out)
}

fn duration_text(time: Duration, precision: usize, long: bool) -> String {
    let seconds = if long { time.as_secs() % 60 } else { time.as_secs() };
    let fraction = format!("{:06}", time.subsec_micros());
    let fraction = fraction.get(..precision).unwrap_or_default();
    let point = if precision > 0 { "." } else { "" };
    if long {
        format!("{}m{seconds}{point}{fraction}s", time.as_secs() / 60)
    } else {
        format!("{seconds}{point}{fraction}")
    }
}

/// The command and the list of `( list )`.
pub(super) fn own_list(command: &Command) -> Option<(&CompoundCommand, &Arc<List>)> {
    let Command::Compound(compound) = command else { return None };
    match &compound.kind {
        CompoundKind::Subshell(list) => Some((compound, list)),
        _ => None,
    }
}
