//! Lists and and-or lists.

use std::sync::Arc;

use super::divert::{Divert, Outcome};
use super::pipeline::{Asked, own_list};
use crate::host::BoxFuture;
use crate::io::OpenFile;
use crate::shell::Shell;
use crate::shell::trap::Condition;
use crate::syntax::ast::{AndOr, AndOrOperator, Command, CompoundCommand, List};
use crate::utility::ExitStatus;

impl Shell {
    /// Runs a list; its status is its last command's.
    pub async fn run_list(&mut self, list: &List) -> Outcome {
        let mut status = self.status.last;
        if self.process.has_pending() {
            self.run_signal_traps().await?;
        }
        for item in &list.items {
            self.hear_fatal()?;
            status = if item.asynchronous {
                let debugged = self.is_debugged() && self.debug_background(&item.and_or).await?;
                self.run_in_background(&item.and_or, debugged)?
            } else {
                self.run_and_or(&item.and_or).await?
            };
            if self.process.has_pending() {
                self.run_signal_traps().await?;
            }
        }
        Ok(status)
    }

    async fn run_and_or(&mut self, and_or: &AndOr) -> Outcome {
        if and_or.rest.is_empty() {
            return self.run_pipeline(&and_or.first, false).await;
        }
        let last = and_or.rest.len();
        let mut status = self.run_pipeline(&and_or.first, true).await?;
        for (i, (operator, pipeline)) in and_or.rest.iter().enumerate() {
            let wanted = match operator {
                AndOrOperator::And => status.is_success(),
                AndOrOperator::Or => !status.is_success(),
            };
            if self.process.has_pending() {
                self.run_signal_traps().await?;
            }
            if wanted {
                self.hear_fatal()?;
                status = self.run_pipeline(pipeline, i + 1 < last).await?;
            }
        }
        self.hear_fatal()?;
        Ok(status)
    }

    /// `list &`: the list runs beside its followers.
    fn run_in_background(&mut self, and_or: &Arc<AndOr>, debugged: bool) -> Outcome {
        let mut shell = self.subshell()?;
        shell.traps.debug_done = debugged;
        // Without job control it does not hear an interrupt from the keyboard.
        shell.traps.ignore_interrupts(!ends_in_simple(and_or));
        shell.update_dispositions();
        shell.is_command = and_or.rest.is_empty() && and_or.first.commands.len() > 1;
        if let Some(command) = only_simple(and_or) {
            // The command is the process, as far as it is not the shell's own.
            shell.is_command = true;
            self.begin_simple(&mut shell, command);
            // What fails in it is its parent's to learn.
            shell.traps.actions.remove(&Condition::Error);
        }
        shell.calls.apart = only_simple(and_or).is_none();
        let process = Arc::clone(&shell.process);
        // Without job control an asynchronous list does not read the shell's input.
        let _ = shell.files.set(0, Arc::new(OpenFile::null()));
        let written = Arc::clone(and_or);
        let mut and_or = Arc::clone(and_or);
        let asked = Asked { negated: and_or.first.negated, ..Asked::default() };
        let unturned = and_or.rest.is_empty() && and_or.first.negated;
        if unturned {
            // Bash does not turn the status of a job round.
            Arc::make_mut(&mut and_or).first.negated = false;
        }
        // And it does not show the `!` of simple commands and pipelines.
        let alone =
            matches!(written.first.commands.as_slice(), [other] if !matches!(**other, Command::Simple(_)));
        let shown = if alone || written.first.time.is_some() { &written } else { &and_or };
        self.jobs.add(Arc::clone(&process), crate::syntax::print::and_or(shown));
        self.world.tasks.spawn(Box::pin(async move {
            process
                .run(Box::pin(async move {
                    // A subshell in the background is the process itself.
                    let own = Arc::clone(&shell.process);
                    let outcome = match own_subshell(&and_or) {
                        Some((compound, list)) => {
                            own.until_killed(shell.run_as_subshell(compound, list, asked)).await
                        }
                        None if unturned => own.until_killed(shell.run_unturned(&and_or.first)).await,
                        None => own.until_killed(shell.run_and_or(&and_or)).await,
                    };
                    let in_text = shell.calls.in_text();
                    let outcome = if in_text { outcome.map_err(Divert::of_text) } else { outcome };
                    shell.finish(outcome).await
                }))
                .await;
        }));
        if starts_simple(&written) {
            self.variables.end_left();
        }
        self.status.last = ExitStatus::SUCCESS;
        Ok(ExitStatus::SUCCESS)
    }

    /// The `DEBUG` trap for `command &`.
    fn debug_background<'a>(&'a mut self, and_or: &'a AndOr) -> BoxFuture<'a, Result<bool, Divert>> {
        Box::pin(async move {
            match only_simple(and_or) {
                Some(command) => self.debug_before_fork(command).await,
                None => Ok(false),
            }
        })
    }

    /// Runs a list whose failure is a condition, not an error.
    pub async fn run_condition(&mut self, list: &List) -> Outcome {
        self.status.condition_depth += 1;
        let outcome = self.run_list(list).await;
        self.status.condition_depth -= 1;
        outcome
    }

    /// The words of a command cannot be expanded. If it is a condition that the text of `-c` gives up with that, it goes on
    /// for the substitutions behind it: `errexit` has no effect there.
    pub(super) fn left_in_condition(&mut self, divert: Divert) -> Divert {
        if divert.given_up().is_some() && self.status.condition_depth > 0 && self.subshell == 0 {
            self.status.condition_left |= self.calls.begun_in_text && self.calls.texts.is_empty();
        }
        divert
    }

    /// What follows a command that failed: the `ERR` trap and `errexit`, unless a condition surrounds it.
    ///
    /// The trap is `watched` where it was there before the command.
    pub(super) async fn after_failure(&mut self, status: ExitStatus, watched: bool) -> Result<(), Divert> {
        if self.status.condition_depth > 0 {
            return Ok(());
        }
        if self.process.has_pending() {
            self.status.last = status;
            self.run_signal_traps().await?;
        }
        if watched && self.traps.action(Condition::Error).is_some() {
            self.run_error_trap().await?;
        }
        if self.exits_on_error() {
            self.keep_error_scope();
            return Err(Divert::Exit(status));
        }
        Ok(())
    }
}

/// Is the process that `$!` names a simple command?
fn ends_in_simple(and_or: &AndOr) -> bool {
    let last = and_or.first.commands.last();
    and_or.rest.is_empty() && last.is_some_and(|command| matches!(**command, Command::Simple(_)))
}

/// The command of a list that is one simple command.
fn only_simple(and_or: &AndOr) -> Option<&Arc<Command>> {
    match and_or.first.commands.as_slice() {
        [command] if and_or.rest.is_empty() && matches!(**command, Command::Simple(_)) => Some(command),
        _ => None,
    }
}

/// The command and the list of `( list )`, if that is all.
fn own_subshell(and_or: &AndOr) -> Option<(&CompoundCommand, &Arc<List>)> {
    match and_or.first.commands.as_slice() {
        [command] if and_or.rest.is_empty() && and_or.first.time.is_none() => own_list(command),
        _ => None,
    }
}

/// Is it a pipeline, with a simple command in it?
fn starts_simple(and_or: &AndOr) -> bool {
    and_or.rest.is_empty() && and_or.first.commands.iter().any(|stage| matches!(**stage, Command::Simple(_)))
}
