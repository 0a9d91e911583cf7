//! `exit`, `return`, `logout`

use bstr::BString;

use super::{Reply, arguments, number};
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::utility::ExitStatus;

/// The status that is asked for; the current one if none is.
fn wanted(shell: &Shell, fields: &[BString], reply: &mut Reply) -> Result<ExitStatus, Outcome> {
    let rest = match arguments(fields) {
        [first, rest @ ..] if first == "--" => rest,
        rest => rest,
    };
    let Some(text) = rest.first() else {
        // An action cannot change `$?` by the way, but for that of `DEBUG`.
        let running = &shell.traps.running;
        let in_trap = running.innermost.is_some_and(|condition| condition != Condition::Debug);
        return Ok(if in_trap { shell.traps.status_before } else { shell.status.last });
    };
    let Some(value) = number::<i64>(text) else {
        reply.error(&[text, b": numeric argument required"]);
        return Err(Err(Divert::Exit(ExitStatus::USAGE)));
    };
    if rest.len() > 1 {
        return Err(super::too_many_arguments(reply));
    }
    Ok(ExitStatus(u8::try_from(value & 0xff).unwrap_or(0)))
}

pub(super) fn exit(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    shell.status.exits = shell.status.exits.wrapping_add(1);
    match wanted(shell, fields, reply) {
        Ok(status) => {
            shell.keep_exit_scope();
            Err(Divert::Exit(status))
        }
        Err(outcome) => outcome,
    }
}

pub(super) fn r#return(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let status = match wanted(shell, fields, reply) {
        Ok(status) => status,
        Err(Err(Divert::Exit(ExitStatus::USAGE))) => ExitStatus::USAGE,
        Err(outcome) => return outcome,
    };
    if shell.calls.can_return() {
        return Err(Divert::Return(status));
    }
    reply.error(&[b"can only `return' from a function or sourced script"]);
    Ok(ExitStatus::USAGE)
}

pub(super) fn logout(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    if shell.is(ShellOption::LoginShell) {
        return exit(shell, fields, reply);
    }
    reply.error(&[b"not login shell: use `exit'"]);
    Ok(ExitStatus::FAILURE)
}
