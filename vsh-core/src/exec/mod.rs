//! The machine: a tree walk over commands, one file for each of the grammar's terms.
//!
//! source -> [`crate::syntax`] -> `List` -> expansions ([`crate::expand`]) -> redirections and assignments ->
//! command search -> function, builtin, utility or script -> status.

mod arguments;
mod assign;
pub(crate) use assign::{as_pair, with_plain_key};
mod call;
mod command;
mod compound;
mod conditional;
mod coproc;
pub mod divert;
mod environment;
mod history_file;
pub mod lines;
mod list;
pub mod localized;
mod loops;
pub mod nested;
mod pipeline;
pub mod process;
mod program;
mod quick;
mod redirect;
pub mod run;
pub mod search;
mod select;
mod simple;
pub mod task;
mod trace;
mod trap;
pub mod world;

use std::sync::Arc;

use divert::{Divert, Outcome};
use pipeline::Asked;

use crate::host::BoxFuture;
use crate::shell::option::ShellOption;
use crate::shell::{Invocation, Shell};
use crate::syntax::ParseOptions;
use crate::syntax::ast::{Command, CompoundCommand, CompoundKind, List, Pipeline};
use crate::utility::ExitStatus;

impl Shell {
    /// How source is parsed now.
    pub fn parse_options(&self) -> ParseOptions {
        ParseOptions { extglob: self.is(ShellOption::Extglob), posix: self.is(ShellOption::Posix) }
    }

    /// A subshell: a clone with a process of its own.
    pub fn subshell(&self) -> Result<Self, Divert> {
        let mut shell = self.clone();
        shell.process = self.world.processes.start(self.process.pid, &self.world.meter)?;
        shell.subshell += 1;
        shell.dynamic.level += 1;
        shell.dynamic.level_due = false;
        shell.is_command = false;
        (shell.calls.begun_in_text, shell.calls.apart) = (self.calls.in_text(), false);
        shell.calls.outer_texts = shell.calls.texts.len();
        shell.calls.depth += 1;
        // A loop that is not its own cannot be left from within.
        if !self.is_compatible(44) {
            shell.calls.loops = 0;
        }
        self.world.meter.depth(shell.calls.depth)?;
        shell.traps.enter_subshell(self.is(ShellOption::Functrace), self.is(ShellOption::Errtrace));
        shell.update_dispositions();
        shell.jobs.enter_subshell();
        shell.substitution_fds.clear();
        shell.variables.bind_left_in_subshell(shell.calls.texts.len());
        Ok(shell)
    }

    /// The end of a shell after an error of an expansion: its status is 127 where the commands came from
    /// `-c`, else 1.
    pub fn expansion_failed(&self) -> Divert {
        self.ended_by_error(self.is(ShellOption::Errexit))
    }

    /// The same after an error that ends the shell in POSIX mode, at which `errexit` does not look.
    pub(crate) fn expression_failed(&self) -> Divert {
        self.ended_by_error(false)
    }

    fn ended_by_error(&self, errexit: bool) -> Divert {
        if self.interactive && self.subshell == 0 {
            return Divert::Discard(ExitStatus::FAILURE);
        }
        if self.traps.running.exit {
            // The shell ends already, with the status that it had.
            return Divert::Exit(if errexit { ExitStatus::FAILURE } else { self.traps.status_before });
        }
        if self.undoes_by_error() {
            return Divert::Discard(ExitStatus::FAILURE);
        }
        // A stage of a pipeline or a job that is a simple command is no subshell of its own.
        let own = !self.calls.apart && self.calls.in_no_text();
        let subshell = self.subshell.saturating_sub(u32::from(own));
        let of_command = self.invocation == Invocation::Command && subshell == 0 && !errexit;
        Divert::Exit(if of_command { ExitStatus::NOT_FOUND } else { ExitStatus::FAILURE })
    }

    /// Runs a list as the whole life of a subshell: its status, its `EXIT` trap run.
    pub async fn run_to_end(&mut self, list: &List) -> ExitStatus {
        let process = Arc::clone(&self.process);
        let outcome = process.until_killed(self.run_list(list)).await;
        self.finish(outcome.map_err(Divert::of_text)).await
    }

    /// The end of a shell: the status that an outcome means, after the `EXIT` trap.
    pub async fn finish(&mut self, outcome: Outcome) -> ExitStatus {
        let outcome = match self.process.take_killed() {
            Some(number) => Err(Divert::Signal(number)),
            None => outcome,
        };
        if let Err(Divert::Signal(number)) = outcome {
            return self.finish_killed(number).await;
        }
        let status = match outcome {
            Ok(status)
            | Err(
                Divert::Return(status)
                | Divert::Exit(status)
                | Divert::Discard(status)
                | Divert::Expression(status)
                | Divert::Unwind(status),
            ) => status,
            // A jump out of a loop that is not there: no command is run any more, not even those of the trap.
            Err(Divert::Break(_) | Divert::Continue(_)) => return self.status.last,
            // Nothing runs any more.
            Err(Divert::Signal(_) | Divert::Abort) => {
                return ExitStatus::signal(crate::shell::signal::KILL);
            }
        };
        self.status.last = status;
        let by_error = matches!(outcome, Err(Divert::Discard(_) | Divert::Expression(_)));
        if by_error && self.undoes_by_error() {
            self.undo_all_calls();
        }
        if self.traps.begins
            && outcome.is_err()
            && let Some(action) = self.traps.parents_exit.take()
        {
            // Bash has jumped to the top of the parent's commands.
            self.undo_all_calls();
            self.traps.actions.insert(crate::shell::trap::Condition::Exit, action);
        }
        match self.run_exit_trap().await {
            Ok(()) => self.status.last,
            Err(Divert::Exit(status) | Divert::Return(status)) => status,
            Err(Divert::Signal(number)) => ExitStatus::signal(number),
            Err(_) => status,
        }
    }

    /// The end by a signal: the `EXIT` trap sees the status before it, and cannot change what it means.
    async fn finish_killed(&mut self, number: u8) -> ExitStatus {
        if !crate::shell::signal::runs_exit_trap(number) {
            return ExitStatus::signal(number);
        }
        // Where it was not heard by a command, it is heard here.
        self.killed(number);
        match self.run_exit_trap().await {
            Err(Divert::Signal(number)) => ExitStatus::signal(number),
            _ => ExitStatus::signal(self.process.take_killed().unwrap_or(number)),
        }
    }

    /// Runs a list in a subshell, within the same task. The redirections of the command are the subshell's own.
    async fn run_in_subshell(
        &mut self,
        list: &Arc<List>,
        command: Option<&CompoundCommand>,
        asked: Asked,
    ) -> Outcome {
        let mut shell = self.subshell()?;
        let process = Arc::clone(&shell.process);
        let mut list = Arc::clone(list);
        // A subshell that is all there is in another is the same process.
        while let Some(inner) = sole_subshell(&list) {
            let inner = Arc::clone(inner);
            shell.subshell += 1;
            shell.dynamic.level += 1;
            shell.calls.depth += 1;
            self.world.meter.depth(shell.calls.depth)?;
            list = inner;
        }
        let text = Arc::clone(&list);
        let run = async move {
            let own = Arc::clone(&shell.process);
            let outcome = match command {
                Some(command) => own.until_killed(shell.run_as_subshell(command, &list, asked)).await,
                None => own.until_killed(shell.run_list_asked(&list, asked)).await,
            };
            shell.finish(outcome).await
        };
        let status = process.run(Box::pin(run)).await;
        self.world.meter.check()?;
        if process.killed().is_some() {
            let text = match command.filter(|command| !command.redirections.is_empty()) {
                Some(command) => crate::syntax::print::command(&Command::Compound(Box::new(command.clone()))),
                None => [b"( ", crate::syntax::print::list(&text).as_slice(), b" )"].concat(),
            };
            self.tell_killed(&process, &text, false).await?;
        }
        Ok(status)
    }
}

impl Shell {
    /// Runs the list of a subshell, which this shell is, behind its redirections.
    fn run_as_subshell<'a>(
        &'a mut self,
        command: &'a CompoundCommand,
        list: &'a List,
        asked: Asked,
    ) -> BoxFuture<'a, Outcome> {
        Box::pin(async move {
            (self.calls.around, self.calls.apart) = (command.end_line, true);
            if command.redirections.is_empty() {
                self.calls.line = command.span.line;
                return self.run_list_asked(list, asked).await;
            }
            self.calls.line = self.calls.around;
            // An error in them has the status that it would have outside.
            let depth = self.subshell;
            self.subshell = depth.saturating_sub(1);
            let redirected = Box::pin(self.redirect(&command.redirections)).await;
            (self.subshell, self.calls.line) = (depth, command.span.line);
            let redirected = redirected?;
            if !self.dynamic.warnings.is_empty() {
                Box::pin(self.tell_warnings()).await?;
            }
            match redirected {
                Ok(()) => self.run_list_asked(list, asked).await,
                // It stays a failure when it is turned round.
                Err(()) => Ok(ExitStatus::from(asked.negated)),
            }
        })
    }

    async fn run_list_asked(&mut self, list: &List, asked: Asked) -> Outcome {
        self.calls.apart = true;
        self.traps.sole = asked.time.is_none() && is_simple(list);
        match asked.time {
            Some(keyword) => self.run_list_timed(list, keyword).await,
            None => self.run_own_list(list).await,
        }
    }

    /// Runs the list of a subshell. A `!` before all there is in it turns the end of the subshell round: its failure is one
    /// to the `ERR` trap and `errexit` before that.
    async fn run_own_list(&mut self, list: &List) -> Outcome {
        let Some(pipeline) = sole_pipeline(list).filter(|pipeline| pipeline.negated) else {
            return self.run_list(list).await;
        };
        let unturned = Pipeline { negated: false, ..pipeline.clone() };
        let exits = self.status.exits;
        let status = match self.run_pipeline(&unturned, false).await {
            Ok(status) => status,
            Err(Divert::Exit(status)) if self.status.exits == exits => status,
            Err(Divert::Return(status)) => status,
            Err(Divert::Discard(status) | Divert::Expression(status)) => status,
            Err(Divert::Unwind(status)) if !self.calls.begun_in_text => status,
            other => return other,
        };
        Ok(ExitStatus::from(!status.is_success()))
    }
}

/// The pipeline that is all of a list.
fn sole_pipeline(list: &List) -> Option<&Pipeline> {
    match list.items.as_slice() {
        [item] if !item.asynchronous && item.and_or.rest.is_empty() => Some(&item.and_or.first),
        _ => None,
    }
}

/// Is the list one simple command?
fn is_simple(list: &List) -> bool {
    let is_simple = |command: &Arc<Command>| matches!(**command, Command::Simple(_));
    sole_pipeline(list)
        .filter(|pipeline| !pipeline.negated && pipeline.time.is_none())
        .is_some_and(|pipeline| matches!(pipeline.commands.as_slice(), [command] if is_simple(command)))
}

/// The list of `( list )`, if that is all, and nothing is redirected.
fn sole_subshell(list: &List) -> Option<&Arc<List>> {
    let pipeline = sole_pipeline(list).filter(|pipeline| !pipeline.negated && pipeline.time.is_none())?;
    let [command] = pipeline.commands.as_slice() else { return None };
    match &**command {
        Command::Compound(compound) if compound.redirections.is_empty() => match &compound.kind {
            CompoundKind::Subshell(list) => Some(list),
            _ => None,
        },
        _ => None,
    }
}
