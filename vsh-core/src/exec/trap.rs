//! Running traps, and what signals do.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::divert::{Divert, Outcome};
use crate::shell::option::ShellOption;
use crate::shell::signal::CHLD;
use crate::shell::trap::Condition;
use crate::shell::{ExitScope, Invocation, Shell};
use crate::syntax::ast::{Command, Text};
use crate::utility::ExitStatus;

/// Traps that a function does not see.
pub(super) type HiddenTraps = BTreeMap<Condition, Text>;

/// What stands before the message of a syntax error in an action.
fn trap_lead(condition: Condition) -> &'static [u8] {
    match condition {
        Condition::Exit => b"exit trap: ",
        Condition::Debug => b"debug trap: ",
        Condition::Error => b"error trap: ",
        Condition::Return => b"return trap: ",
        Condition::Signal(crate::shell::signal::INT) => b"interrupt trap: ",
        Condition::Signal(_) => b"trap: ",
    }
}

/// What `eval`, `.` and `command` put aside while they run in a condition.
#[derive(Debug)]
pub(crate) struct PutAside {
    condition_depth: u32,
    errexit_waits: bool,
    action: Option<Text>,
}

impl Shell {
    /// In a condition `eval`, `.` and `command` put the `ERR` trap aside and let `errexit` wait. What they run is no
    /// condition by itself, so that a trap that is set there is heard, but in a substitution that stands in one.
    pub(crate) fn put_aside(&mut self) -> Option<PutAside> {
        if self.status.condition_depth == 0 {
            return None;
        }
        Some(PutAside {
            condition_depth: std::mem::replace(&mut self.status.condition_depth, self.status.condition_base),
            errexit_waits: std::mem::replace(&mut self.status.errexit_waits, true),
            action: self.traps.actions.remove(&Condition::Error),
        })
    }

    /// Behind that, all is as it was; a trap that was set where there was none stays.
    pub(crate) fn take_back(&mut self, aside: Option<PutAside>) {
        let Some(PutAside { condition_depth, errexit_waits, action }) = aside else { return };
        (self.status.condition_depth, self.status.errexit_waits) = (condition_depth, errexit_waits);
        if let Some(action) = action {
            self.traps.actions.insert(Condition::Error, action);
        }
    }

    /// Does an error end the shell here?
    pub(crate) fn exits_on_error(&self) -> bool {
        self.is(ShellOption::Errexit) && self.status.condition_depth == 0 && !self.status.errexit_waits
    }

    /// Ends the shell if a fatal signal came: the next command hears it.
    pub(crate) fn hear_fatal(&mut self) -> Result<(), Divert> {
        match self.process.take_killed() {
            Some(number) => Err(self.killed(number)),
            None => Ok(()),
        }
    }

    /// A fatal signal: the `EXIT` trap will see what is here now.
    pub(super) fn killed(&mut self, number: u8) -> Divert {
        if self.exit_scope.is_none() && self.traps.action(Condition::Exit).is_some() {
            self.exit_scope = Some(Box::new(self.exit_scope_here()));
        }
        Divert::Signal(number)
    }

    /// Runs the traps of signals that came.
    pub(crate) async fn run_signal_traps(&mut self) -> Result<(), Divert> {
        while let Some(number) = self.process.take_pending() {
            if number == CHLD {
                self.run_child_traps().await?;
            } else {
                self.run_trap(Condition::Signal(number)).await?;
            }
        }
        Ok(())
    }

    /// Runs the trap for the end of a child, once for each.
    async fn run_child_traps(&mut self) -> Result<(), Divert> {
        let process = Arc::clone(&self.process);
        let mut done = Ok(());
        for _ in 0..process.begin_child_trap() {
            done = self.run_trap(Condition::Signal(CHLD)).await;
            if done.is_err() {
                break;
            }
        }
        process.end_child_trap();
        done
    }

    /// Ends the shell if a fatal signal came, and runs the traps of others.
    pub async fn handle_signals(&mut self) -> Result<(), Divert> {
        self.hear_fatal()?;
        self.run_signal_traps().await
    }

    /// Runs a trap's action; `$?` is as before afterwards.
    async fn run_trap(&mut self, condition: Condition) -> Result<(), Divert> {
        if let Some(action) = self.traps.action(condition).cloned() {
            let (status, pipe) = (self.status.last, self.status.pipe.clone());
            self.run_action(condition, &action).await?;
            self.status.last = status;
            self.status.pipe = pipe;
        }
        Ok(())
    }

    async fn run_action(&mut self, condition: Condition, action: &[u8]) -> Outcome {
        let before = std::mem::replace(&mut self.traps.status_before, self.status.last);
        let running = self.traps.running;
        self.traps.running = running.with(condition);
        // The lines of a signal's action are its own, those of the others go on from the command's.
        let first = if let Condition::Signal(_) | Condition::Exit = condition { 1 } else { self.calls.line };
        let (line, command) = (self.calls.line, self.dynamic.command.clone());
        // An action may send the signal that runs it: this nests like a call.
        self.calls.depth += 1;
        self.world.meter.depth(self.calls.depth)?;
        let loops = self.calls.loops;
        // A condition that it interrupts is none of its own, but for one around a substitution.
        let conditions = std::mem::replace(&mut self.status.condition_depth, self.status.condition_base);
        // The shell itself ends where its commands did.
        let is_text = condition != Condition::Exit || self.subshell > 0;
        if is_text {
            self.calls.begin_text();
        }
        let outcome = self.run_text_deep(Arc::from(action), first, trap_lead(condition)).await;
        if is_text {
            self.calls.end_text();
        }
        self.status.condition_depth = conditions;
        self.calls.loops = loops;
        self.calls.depth -= 1;
        // An action that ends the shell goes on running: the `EXIT` trap does not run it again.
        if !matches!(outcome, Err(Divert::Exit(_) | Divert::Signal(_))) {
            self.traps.running = running;
        }
        self.traps.status_before = before;
        self.calls.line = line;
        self.dynamic.command = command;
        outcome
    }

    /// The shell ends within a function, or within a script's own commands: its `EXIT` trap will see what is seen here, the
    /// redirections too. A text undoes its own first.
    pub(crate) fn keep_exit_scope(&mut self) {
        if self.exit_scope.is_none()
            && self.traps.action(Condition::Exit).is_some()
            && (self.calls.in_function() || self.subshell == 0 && !self.calls.in_text())
        {
            self.exit_scope = Some(Box::new(self.exit_scope_here()));
        }
    }

    fn exit_scope_here(&self) -> ExitScope {
        ExitScope {
            variables: self.variables.clone(),
            calls: self.calls.clone(),
            files: self.files.clone(),
            options: self.options,
            by_error: false,
            undone: 0,
        }
    }

    /// `errexit` ends the shell. Within a function its `EXIT` trap will see what the function sees, but for the local
    /// variables: those only where the commands of a subshell are no text of their own. Where a text surrounds another,
    /// the calls between them are undone.
    pub(super) fn keep_error_scope(&mut self) {
        self.keep_exit_scope();
        let is_text = self.subshell == 0 || !self.calls.in_no_text();
        let begins = self.subshell == 0 && self.invocation == Invocation::Command;
        let undone = self.calls.between_texts(begins);
        if let Some(scope) = &mut self.exit_scope {
            (scope.by_error, scope.undone) = (true, undone);
            if is_text {
                scope.variables.leave_all();
            }
        }
    }

    /// Does an error undo all calls and redirections, before the `EXIT` trap of a subshell is run? So it is in one of a script,
    /// where no text surrounds it.
    pub(crate) fn undoes_by_error(&self) -> bool {
        self.subshell > 0 && self.calls.texts.is_empty() && self.invocation != Invocation::Command
    }

    /// Undoes the calls in which a subshell began.
    pub(super) fn undo_all_calls(&mut self) {
        if self.calls.calls.is_empty() {
            return;
        }
        self.variables.leave_all();
        self.calls.calls.clear();
        self.calls.positional = std::mem::take(&mut self.calls.outermost);
    }

    /// A call ends that is undone.
    pub(crate) fn undo_call(&mut self) {
        if let Some(scope) = self.exit_scope.as_mut().filter(|scope| scope.undone > 0) {
            scope.undone -= 1;
            scope.calls.calls.pop();
            scope.calls.positional = Arc::clone(&self.calls.positional);
        }
    }

    /// A subshell ends within redirections: its `EXIT` trap will find them, but for those of a substitution.
    pub(super) fn keep_exit_files(&mut self, outcome: &Outcome) {
        let ends = match outcome {
            Err(Divert::Exit(_)) => true,
            Err(Divert::Discard(_) | Divert::Expression(_)) => !self.undoes_by_error(),
            _ => false,
        };
        if ends
            && self.subshell > 0
            && self.calls.in_no_text()
            && self.exit_scope.is_none()
            && self.traps.action(Condition::Exit).is_some()
        {
            self.exit_scope = Some(Box::new(self.exit_scope_here()));
        }
    }

    /// The innermost command with redirections undoes all that it did before `errexit` ends the shell: as if it had
    /// failed itself.
    pub(super) fn undo_error_scope(&mut self) {
        if self.exit_scope.as_ref().is_some_and(|scope| scope.by_error) {
            self.exit_scope = None;
            self.keep_error_scope();
            if let Some(scope) = &mut self.exit_scope {
                scope.by_error = false;
            }
        }
    }

    /// The `EXIT` trap, once.
    pub(super) async fn run_exit_trap(&mut self) -> Result<(), Divert> {
        let Some(action) = self.traps.action(Condition::Exit).filter(|action| !action.is_empty()).cloned()
        else {
            return Ok(());
        };
        // It is listed still, until it sets a trap.
        self.traps.inherited = self.traps.actions.clone();
        self.traps.actions.remove(&Condition::Exit);
        let status = self.status.last;
        match self.exit_scope.take() {
            Some(scope) => {
                (self.variables, self.calls, self.files) = (scope.variables, scope.calls, scope.files);
                self.options = scope.options;
            }
            // A subshell ends within the calls it began in.
            None if self.subshell == 0 => self.calls.calls.clear(),
            None => {}
        }
        self.calls.texts.truncate(self.calls.outer_texts);
        (self.status.condition_depth, self.status.errexit_waits) = (0, false);
        self.run_action(Condition::Exit, &action).await?;
        self.status.last = status;
        Ok(())
    }

    /// The `DEBUG` trap; false if, with `extdebug`, it says that the command is not to be run.
    pub(super) async fn run_debug_trap(&mut self) -> Result<bool, Divert> {
        if self.traps.running.debug || std::mem::take(&mut self.traps.debug_done) {
            return Ok(true);
        }
        let Some(action) = self.traps.action(Condition::Debug).cloned() else { return Ok(true) };
        let (status, pipe) = (self.status.last, self.status.pipe.clone());
        let outcome = self.run_action(Condition::Debug, &action).await?;
        (self.status.last, self.status.pipe) = (status, pipe);
        if !self.is(ShellOption::Extdebug) {
            return Ok(true);
        }
        // The status 2 leaves the function or sourced file.
        if outcome == ExitStatus::USAGE && self.calls.can_return() {
            return Err(Divert::Return(outcome));
        }
        Ok(outcome.is_success())
    }

    /// Is there a `DEBUG` trap?
    pub(super) fn is_debugged(&self) -> bool {
        self.traps.action(Condition::Debug).is_some()
    }

    /// The `DEBUG` trap for a command that is not simple, whose head is what `BASH_COMMAND` shows.
    pub(super) async fn debug_compound(
        &mut self,
        line: u32,
        head: impl FnOnce() -> Vec<u8>,
    ) -> Result<bool, Divert> {
        if self.traps.action(Condition::Debug).is_none() || self.traps.running.debug {
            return Ok(true);
        }
        self.calls.line = line;
        if self.traps.running.is_none() {
            self.dynamic.heading = Some(Text::from(head().as_slice()));
        }
        Box::pin(self.run_debug_trap()).await
    }

    /// The `DEBUG` trap for a simple command that a process of its own will run.
    pub(super) async fn debug_before_fork(&mut self, command: &Arc<Command>) -> Result<bool, Divert> {
        if self.traps.action(Condition::Debug).is_none() || self.traps.running.debug {
            return Ok(false);
        }
        let Command::Simple(simple) = &**command else { return Ok(false) };
        self.calls.line = simple.span.line;
        if self.traps.running.is_none() {
            self.dynamic.command = Some(Arc::clone(command));
            self.dynamic.heading = None;
        }
        Box::pin(self.run_debug_trap()).await?;
        Ok(true)
    }

    /// The `ERR` trap.
    pub(super) async fn run_error_trap(&mut self) -> Result<(), Divert> {
        if self.traps.running.error {
            return Ok(());
        }
        self.run_trap(Condition::Error).await
    }

    /// The `RETURN` trap.
    pub(crate) async fn run_return_trap(&mut self) -> Result<(), Divert> {
        if self.traps.running.r#return {
            return Ok(());
        }
        self.run_trap(Condition::Return).await
    }

    /// Takes the traps away that a function does not inherit.
    pub(super) fn hide_traps(&mut self, traced: bool) -> HiddenTraps {
        if self.traps.actions.is_empty() {
            return HiddenTraps::new();
        }
        let keeps_debug = traced || self.is(ShellOption::Functrace);
        let keeps_error = self.is(ShellOption::Errtrace);
        // What the action of `DEBUG` calls returns unnoticed.
        let keeps_return = keeps_debug && !self.traps.running.debug;
        let mut hidden = HiddenTraps::new();
        for (condition, keep) in [
            (Condition::Debug, keeps_debug),
            (Condition::Return, keeps_return),
            (Condition::Error, keeps_error),
        ] {
            if !keep && let Some(action) = self.traps.actions.remove(&condition) {
                hidden.insert(condition, action);
            }
        }
        hidden
    }

    /// Gives them back, unless the function has set its own.
    pub(super) fn restore_traps(&mut self, hidden: HiddenTraps) {
        for (condition, action) in hidden {
            self.traps.actions.entry(condition).or_insert(action);
        }
    }

    /// Tells that a signal ended a process, as a shell without a prompt does: not of an interrupt or a broken pipe, and
    /// of `SIGTERM` in one word, where the process was not in the background.
    pub(crate) async fn tell_killed(
        &self,
        process: &super::process::Process,
        text: &[u8],
        background: bool,
    ) -> Result<(), Divert> {
        use crate::shell::signal::{INT, PIPE, TERM, description};
        // POSIX: a shell that is not interactive does not tell.
        if self.is(ShellOption::Posix) && !self.interactive {
            return Ok(());
        }
        match process.killed() {
            None | Some(INT | PIPE) => Ok(()),
            Some(TERM) if background => Ok(()),
            Some(TERM) => self.write_error(b"Terminated\n").await,
            Some(number) => {
                let line = format!("{:5} {:<24}", process.pid, description(number));
                self.report([line.as_bytes(), text].concat()).await
            }
        }
    }

    /// The status of a command that a signal ended.
    pub fn signal_status(number: u8) -> ExitStatus {
        ExitStatus::signal(number)
    }
}
