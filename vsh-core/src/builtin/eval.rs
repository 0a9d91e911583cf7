//! `eval`, `caller`

use std::sync::Arc;

use bstr::BString;

use super::{Reply, arguments, number, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut rest = arguments(fields);
    match rest.first().map(|f| f.as_slice()) {
        Some(b"--") => rest = rest.get(1..).unwrap_or_default(),
        Some([b'-', letter, ..]) => {
            let message = [b"-", &[*letter][..], b": invalid option"].concat();
            return shell.builtin_usage("eval", &message).await;
        }
        _ => {}
    }
    let text = bstr::join(" ", rest);
    if text.trim_ascii().is_empty() {
        return Ok(ExitStatus::SUCCESS);
    }
    shell.calls.depth += 1;
    shell.world.meter.depth(shell.calls.depth)?;
    shell.calls.begin_text();
    let line = shell.calls.line;
    let text: Arc<[u8]> = Arc::from(text);
    let (aside, loops, exits) = (shell.put_aside(), shell.calls.loops, shell.status.exits);
    let outcome = shell.run_text_deep(text, line, b"eval: ").await;
    shell.take_back(aside);
    (shell.calls.loops, shell.calls.line) = (loops, line);
    shell.calls.end_text();
    shell.calls.depth -= 1;
    if shell.status.exits != exits {
        shell.keep_exit_scope();
    }
    outcome.and_then(|status| shell.hear_fatal().map(|()| status))
}

pub(super) fn caller(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let calls = &shell.calls.calls;
    let is_script = !shell.calls.script.is_empty();
    if calls.is_empty() && !is_script {
        return Ok(ExitStatus::FAILURE);
    }
    let given = match options(fields, "") {
        Ok(given) => given,
        Err(message) => return reply.usage("caller", &message),
    };
    let operand = given.operands.first();
    let depth: usize = match operand.map(|o| number(o)) {
        None => 0,
        Some(Some(depth)) => depth,
        Some(None) => {
            let text = operand.map(|o| o.to_vec()).unwrap_or_default();
            return reply.usage("caller", &[text.as_slice(), b": invalid number"].concat());
        }
    };
    if calls.is_empty() {
        if operand.is_none() {
            reply.out.extend_from_slice(b"0 NULL\n");
        }
        return Ok(ExitStatus::from(operand.is_none()));
    }
    let Some(at) = calls.len().checked_sub(depth + 1) else { return Ok(ExitStatus::FAILURE) };
    let Some(call) = calls.get(at) else { return Ok(ExitStatus::FAILURE) };
    let (name, source): (&[u8], &[u8]) = match at.checked_sub(1).and_then(|at| calls.get(at)) {
        Some(outer) => (&outer.name, &outer.source),
        // Without a script there is no call around a function of the command string.
        None if shell.calls.script.is_empty() && operand.is_some() => return Ok(ExitStatus::FAILURE),
        None if shell.calls.script.is_empty() => (b"main", b"NULL"),
        None => (b"main", &shell.calls.script),
    };
    let line = call.line.to_string();
    if operand.is_some() {
        reply.out.extend([line.as_bytes(), b" ", name, b" ", source, b"\n"].concat());
    } else {
        reply.out.extend([line.as_bytes(), b" ", source, b"\n"].concat());
    }
    Ok(ExitStatus::SUCCESS)
}
