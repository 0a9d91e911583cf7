//! `let`

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::{Divert, Outcome};
use crate::expand::arithmetic::ArithmeticError;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let rest = match arguments(fields) {
        [first, rest @ ..] if first == "--" => rest,
        rest => rest,
    };
    if rest.is_empty() {
        reply.error(&[b"expression expected"]);
        return Ok(ExitStatus::FAILURE);
    }
    let mut last = 0;
    for expression in rest {
        match shell.evaluate_text(expression) {
            Ok(value) => last = value,
            Err(ArithmeticError::Limit(limit)) => return Err(Divert::Abort(limit)),
            Err(error @ ArithmeticError::Unbound(_)) => {
                reply.errors.push(super::Message::Plain(shell.located(error.message())));
                return Err(shell.expansion_failed());
            }
            // One in a subscript is not the builtin's.
            Err(error @ ArithmeticError::Subscript(_)) => {
                reply.errors.push(super::Message::Plain(shell.located(error.message())));
                return Err(super::GIVEN_UP);
            }
            Err(ArithmeticError::Refused(message)) => {
                reply.errors.push(super::Message::Plain(shell.located(message)));
                reply.refused = true;
                return Ok(ExitStatus::FAILURE);
            }
            Err(error) => {
                reply.error(&[&error.message()]);
                return Ok(ExitStatus::FAILURE);
            }
        }
    }
    Ok(ExitStatus::from(last != 0))
}
