//! `let`

use std::borrow::Cow;

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::expand::arithmetic::ArithmeticError;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut reply = Reply::default();
    // Commands in a subscript are run.
    let mut expanded = Cow::Borrowed(fields);
    for (at, text) in fields.iter().enumerate().skip(1) {
        if !shell.expands_in_subscript(text) {
            continue;
        }
        let text = shell.expand_subscripts(text).await?;
        if let Some(field) = expanded.to_mut().get_mut(at) {
            *field = text;
        }
    }
    let outcome = evaluate(shell, &expanded, &mut reply);
    shell.deliver("let", reply, outcome).await
}

fn evaluate(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
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
            Err(ArithmeticError::Limit(limit)) => return Err(limit.into()),
            Err(error @ ArithmeticError::Unbound(_)) => {
                reply.plain(&shell.located(error.message()));
                return Err(shell.expansion_failed());
            }
            // One in a subscript is not the builtin's.
            Err(ArithmeticError::Subscript(within)) => {
                reply.plain(&shell.located(within.message));
                (reply.gives_up, reply.refused) = (true, within.refused);
                return Ok(ExitStatus::FAILURE);
            }
            Err(ArithmeticError::Refused(message)) => {
                reply.plain(&shell.located(message));
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
