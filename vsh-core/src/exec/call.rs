//! Calls of functions.

use std::sync::Arc;

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::task::OnStack;
use crate::meter::Charge;
use crate::shell::call_stack::Call;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::shell::{Function, Shell};
use crate::utility::ExitStatus;

/// What an argument of a call is charged beside its bytes.
const ARGUMENT_BYTES: usize = 64;

/// What a call's arguments may take without being charged.
const FREE_ARGUMENTS: usize = 4096;

impl Shell {
    /// Calls a function.
    pub async fn call_function(&mut self, function: &Arc<Function>, arguments: Vec<BString>) -> Outcome {
        self.calls.depth += 1;
        self.status.reads = false;
        let entered = self.world.meter.depth(self.calls.depth).map_err(Divert::from);
        let nesting =
            self.scalar(b"FUNCNEST").and_then(|n| std::str::from_utf8(&n).ok()?.parse::<usize>().ok());
        let outcome = match (entered, nesting) {
            (Err(divert), _) => Err(divert),
            (Ok(()), Some(most))
                if most > 0 && self.calls.calls.iter().filter(|c| c.is_function).count() >= most =>
            {
                let name = &function.definition.name;
                let message = format!(": maximum function nesting level exceeded ({most})");
                self.report([name, message.as_bytes()].concat()).await?;
                Err(Divert::Expression(ExitStatus::FAILURE))
            }
            _ => self.call_deep(function, arguments).await,
        };
        self.calls.depth -= 1;
        outcome
    }

    fn call_deep<'a>(
        &'a mut self,
        function: &'a Arc<Function>,
        arguments: Vec<BString>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(self.call_entered(function, arguments)))
    }

    /// Charges a call's arguments, if they are not small.
    pub(crate) fn charge_arguments(&self, arguments: &[BString]) -> Result<Option<Charge>, Divert> {
        let bytes = arguments.iter().map(|a| a.len() + ARGUMENT_BYTES).sum();
        if bytes <= FREE_ARGUMENTS {
            return Ok(None);
        }
        Ok(Some(self.world.meter.memory(bytes)?))
    }

    async fn call_entered(&mut self, function: &Arc<Function>, arguments: Vec<BString>) -> Outcome {
        (self.is_command, self.traps.sole) = (false, false);
        let definition = &function.definition;
        let _charge = self.charge_arguments(&arguments)?;
        let arguments = Arc::new(arguments);
        self.calls.calls.push(Call {
            name: definition.name.clone(),
            source: function.source.clone(),
            line: self.calls.line,
            is_function: true,
            arguments: self.is(ShellOption::Extdebug).then(|| Arc::clone(&arguments)),
        });
        let positional = std::mem::replace(&mut self.calls.positional, Arc::clone(&arguments));
        if self.calls.calls.len() == 1 {
            self.calls.outermost = Arc::clone(&positional);
        }
        let loops = self.calls.loops;
        if !self.is_compatible(43) {
            self.calls.loops = 0;
        }
        let line = self.calls.line;
        let hidden_traps = self.hide_traps(function.traced);
        self.variables.enter_function();
        let watched = if self.is_debugged() {
            self.calls.line = definition.body_line;
            Box::pin(self.run_debug_trap()).await.map(drop)
        } else {
            Ok(())
        };
        self.calls.line = definition.body_line;
        let around = std::mem::replace(&mut self.calls.around, definition.body_line);
        let saved_options = self.local_options.take();
        let outcome = match watched {
            Ok(()) => self.run_compound(&definition.body).await,
            Err(divert) => Err(divert),
        };
        let outcome = match outcome {
            // Where the body is the command that failed, that tells within the function.
            Ok(status) if !status.is_success() && super::pipeline::is_expression(&definition.body.kind) => {
                let watched = self.traps.action(Condition::Error).is_some();
                self.status.last = status;
                self.after_failure(status, watched).await.map(|()| status)
            }
            outcome => outcome,
        };
        // `return` leaves `$?` to the `RETURN` trap as it was before.
        let by_return = matches!(outcome, Err(Divert::Return(_)));
        let outcome = match outcome {
            Err(Divert::Return(status)) => Ok(status),
            other => other,
        };
        if let Ok(status) = outcome
            && !by_return
        {
            self.status.last = status;
        }
        if outcome.is_ok() && !by_return {
            self.calls.line = definition.body_line;
        }
        let returned = if outcome.is_ok() { self.run_return_trap().await } else { Ok(()) };
        // What an error of an expansion leaves stays what it was within.
        if !matches!(outcome, Err(Divert::Discard(_) | Divert::Expression(_))) {
            self.status.last_argument.clear();
            self.status.last_argument.extend_from_slice(arguments.last().map_or(&*definition.name, |a| a));
        }
        if let Ok(status) = outcome {
            self.status.last = status;
        }
        // An error ends a subshell here, but for one in the text of an `eval` or a substitution, which is left first, and
        // any shell with `errexit`.
        let ends_subshell = self.subshell > 0 && self.calls.in_no_text();
        let by_error = ends_subshell && !self.undoes_by_error();
        let ends = match outcome {
            Err(Divert::Exit(_)) => ends_subshell || self.is(ShellOption::Errexit),
            Err(Divert::Discard(_)) => by_error || self.subshell == 0 && self.is(ShellOption::Errexit),
            Err(Divert::Expression(_)) => by_error,
            _ => false,
        };
        if ends {
            self.keep_exit_scope();
        }
        if let Some(options) = std::mem::replace(&mut self.local_options, saved_options) {
            // Those of `shopt` stay.
            self.options.restore_set(options);
        }
        self.variables.leave();
        self.restore_traps(hidden_traps);
        (self.calls.line, self.calls.around) = (line, around);
        self.calls.loops = loops;
        // Whether parameters were set is forgotten behind any call.
        (self.calls.positional, self.calls.positional_set) = (positional, false);
        self.calls.calls.pop();
        self.undo_call();
        returned?;
        outcome
    }
}
