//! `shift`

use std::sync::Arc;

use bstr::BString;

use super::{Reply, arguments, number};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let rest = match arguments(fields) {
        [first, rest @ ..] if first == "--" => rest,
        rest => rest,
    };
    let count = match rest.first() {
        None => 1,
        Some(text) => match number::<i64>(text) {
            Some(count) => count,
            None => {
                reply.error(&[text, b": numeric argument required"]);
                return Ok(ExitStatus::FAILURE);
            }
        },
    };
    if rest.len() > 1 {
        return super::too_many_arguments(reply);
    }
    let available = shell.calls.positional.len();
    match usize::try_from(count) {
        Ok(count) if count <= available => {
            let left = shell.calls.positional.get(count..).unwrap_or_default().to_vec();
            shell.calls.positional = Arc::new(left);
            Ok(ExitStatus::SUCCESS)
        }
        Ok(_) if !shell.is(ShellOption::ShiftVerbose) => Ok(ExitStatus::FAILURE),
        _ => {
            // What stands first is named.
            match arguments(fields).first() {
                Some(text) => reply.error(&[text, b": shift count out of range"]),
                None => reply.error(&[b"shift count out of range"]),
            }
            Ok(ExitStatus::FAILURE)
        }
    }
}
