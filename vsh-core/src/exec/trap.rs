//! Running traps, and what signals do.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

/// Traps that a function does not see.
pub(super) type HiddenTraps = BTreeMap<Condition, Text>;

impl Shell {
    /// Ends the shell if a fatal signal came, and runs the traps of others.
    pub async fn handle_signals(&mut self) -> Result<(), Divert> {
        if let Some(number) = self.process.killed() {
            return Err(Divert::Signal(number));
        }
        while let Some(number) = self.process.take_pending() {
            self.run_trap(Condition::Signal(number)).await?;
        }
        Ok(())
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
        let running = self.traps.running.replace(condition);
        let (line, command) = (self.calls.line, self.dynamic.command.clone());
        // An action may send the signal that runs it: this nests like a call.
        self.calls.depth += 1;
        self.world.meter.depth(self.calls.depth)?;
        let outcome = self.run_text_deep(Arc::from(action), line, b"").await;
        self.calls.depth -= 1;
        self.traps.running = running;
        self.traps.status_before = before;
        self.calls.line = line;
        self.dynamic.command = command;
        outcome
    }

    /// The `EXIT` trap, once.
    pub(super) async fn run_exit_trap(&mut self) -> Result<(), Divert> {
        let Some(action) = self.traps.actions.remove(&Condition::Exit).filter(|a| !a.is_empty()) else {
            return Ok(());
        };
        let status = self.status.last;
        self.calls.calls.clear();
        self.status.condition_depth = 0;
        self.run_action(Condition::Exit, &action).await?;
        self.status.last = status;
        Ok(())
    }

    /// The `DEBUG` trap; false if, with `extdebug`, it says that the command is not to be run.
    pub(super) async fn run_debug_trap(&mut self) -> Result<bool, Divert> {
        let Some(action) = self.traps.action(Condition::Debug).cloned() else { return Ok(true) };
        let status = self.status.last;
        let outcome = self.run_action(Condition::Debug, &action).await?;
        self.status.last = status;
        Ok(outcome.is_success() || !self.is(ShellOption::Extdebug))
    }

    /// The `ERR` trap.
    pub(super) async fn run_error_trap(&mut self) -> Result<(), Divert> {
        if self.traps.running == Some(Condition::Error) {
            return Ok(());
        }
        self.run_trap(Condition::Error).await
    }

    /// The `RETURN` trap.
    pub(crate) async fn run_return_trap(&mut self) -> Result<(), Divert> {
        if self.traps.running == Some(Condition::Return) {
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
        let mut hidden = HiddenTraps::new();
        for (condition, keep) in [
            (Condition::Debug, keeps_debug),
            (Condition::Return, keeps_debug),
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

    /// The status of a command that a signal ended.
    pub fn signal_status(number: u8) -> ExitStatus {
        ExitStatus::signal(number)
    }
}
