//! `break`, `continue`

use bstr::BString;

use super::{Reply, arguments, number};
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// How many loops are meant; `Err` with what follows where that cannot be said.
fn count(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Result<u32, Outcome> {
    if shell.calls.loops == 0 {
        if shell.is(ShellOption::Posix) {
            return Err(Ok(ExitStatus::SUCCESS));
        }
        reply.error(&[b"only meaningful in a `for', `while', or `until' loop"]);
        return Err(Ok(ExitStatus::SUCCESS));
    }
    let mut rest = arguments(fields);
    if rest.first().is_some_and(|f| f == "--") {
        rest = rest.get(1..).unwrap_or_default();
    }
    let Some(text) = rest.first() else {
        shell.status.last = ExitStatus::SUCCESS;
        return Ok(1);
    };
    let Some(levels) = number::<i64>(text) else {
        reply.error(&[text, b": numeric argument required"]);
        return Err(Err(Divert::Exit(ExitStatus(128 | shell.status.last.0))));
    };
    if rest.len() > 1 {
        return Err(super::too_many_arguments(reply));
    }
    if levels <= 0 {
        reply.error(&[text, b": loop count out of range"]);
        shell.status.last = ExitStatus::FAILURE;
        return Err(Err(Divert::Break(shell.calls.loops - 1)));
    }
    shell.status.last = ExitStatus::SUCCESS;
    Ok(u32::try_from(levels).unwrap_or(u32::MAX).min(shell.calls.loops))
}

pub(super) fn r#break(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    match count(shell, fields, reply) {
        Ok(levels) => Err(Divert::Break(levels - 1)),
        Err(outcome) => outcome,
    }
}

pub(super) fn r#continue(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    match count(shell, fields, reply) {
        Ok(levels) => Err(Divert::Continue(levels - 1)),
        Err(outcome) => outcome,
    }
}
