//! `printf`, as Bash has it

use bstr::BString;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::printf::{self, Dialect, Settings};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::refusal::{VariableError, Within};
use crate::syntax;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut reply = Reply::default();
    let outcome = format(shell, fields, &mut reply).await;
    shell.deliver("printf", reply, outcome).await
}

async fn format(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "v:") {
        Ok(options) => options,
        Err(message) => {
            // A name is looked at before the options behind it.
            return match first_name(fields) {
                Some(text) if syntax::parse_reference(text).is_none() => bad_name(reply, text),
                _ => reply.usage("printf", &message),
            };
        }
    };
    let target = match options.value(b'v') {
        None => None,
        Some(text) if syntax::parse_reference(text).is_some() => Some(text.clone()),
        Some(text) => return bad_name(reply, text),
    };
    let Some((format, arguments)) = options.operands.split_first() else {
        reply.plain(b"printf: usage: printf [-v var] format [arguments]");
        return Ok(ExitStatus::USAGE);
    };
    let zone = crate::utility::Environment::get(shell, b"TZ")
        .map(|z| String::from_utf8_lossy(&z).into_owned())
        .unwrap_or_default();
    let utf8 = !shell.c_locale();
    let meter = shell.world.meter.clone();
    let settings = Settings {
        dialect: Dialect::Bash,
        double: shell.is(ShellOption::Posix),
        utf8,
        meter: &meter,
        now: shell.world.host.now(),
        started: shell.world.host.now(),
        time_zone: &zone,
    };
    let mut out = Vec::new();
    let outcome = printf::printf(format, arguments, &settings, &mut out)?;
    for (at, diagnostic) in &outcome.diagnostics {
        // A variable takes no lines.
        let at = if target.is_none() { *at } else { 0 };
        reply.errors.push((at, super::Message::Error(diagnostic.message(Dialect::Bash, utf8))));
    }
    for (name, count) in &outcome.assignments {
        let _ = shell.assign(name, BString::from(count.to_string()), false);
    }
    match target {
        None => reply.out = out,
        Some(text) => {
            // A variable holds no zero byte, and ends there.
            out.truncate(memchr::memchr(0, &out).unwrap_or(out.len()));
            // Commands in the subscript are run.
            let text = shell.with_subscript(&text).await?.unwrap_or(text);
            if !assign_reference(shell, &text, BString::from(out), reply) {
                return Ok(ExitStatus::FAILURE);
            }
        }
    }
    Ok(outcome.status)
}

/// The value of a `-v` that comes first.
fn first_name(fields: &[BString]) -> Option<&[u8]> {
    match fields {
        [_, option, name, ..] if option == "-v" => Some(name),
        [_, option, ..] => option.strip_prefix(b"-v").filter(|name| !name.is_empty()),
        _ => None,
    }
}

fn bad_name(reply: &mut Reply, text: &[u8]) -> Outcome {
    reply.error(&[b"`", text, b"': not a valid identifier"]);
    Ok(ExitStatus::USAGE)
}

/// Assigns to `name` or `name[subscript]`, as `printf -v` and `read` do.
pub(super) fn assign_reference(shell: &mut Shell, text: &[u8], value: BString, reply: &mut Reply) -> bool {
    let (name, subscript) = match memchr::memchr(b'[', text) {
        Some(at) if text.ends_with(b"]") => {
            (text.get(..at).unwrap_or_default(), text.get(at + 1..text.len() - 1))
        }
        _ => (text, None),
    };
    let key = match subscript {
        None => None,
        Some(all @ (b"@" | b"*")) if !shell.is_associative(name) => {
            let message = [name, b"[", all, b"]: bad array subscript"].concat();
            subscript_failed(shell, VariableError::Refused(message), reply);
            return false;
        }
        Some(subscript) => match shell.written_key(name, subscript) {
            Ok(key) => Some(key),
            Err(error) => {
                subscript_failed(shell, error, reply);
                return false;
            }
        },
    };
    match shell.assign_at(name, key, value, false) {
        Ok(()) => true,
        Err(VariableError::Value(message)) => {
            reply.gives_up = true;
            reply.error(&[&message]);
            false
        }
        Err(error) => {
            subscript_failed(shell, error, reply);
            false
        }
    }
}

/// Tells what is wrong with a subscript, in front of which no builtin names itself.
pub(super) fn subscript_failed(shell: &Shell, error: VariableError, reply: &mut Reply) {
    let message = match error {
        VariableError::Limit(_) => return,
        VariableError::Refused(message) => {
            reply.refused = true;
            message
        }
        VariableError::Within(Within { message, refused }) => {
            (reply.gives_up, reply.refused) = (true, refused);
            message
        }
        VariableError::Value(message) => {
            reply.gives_up = true;
            message
        }
        VariableError::Unbound(message) => {
            reply.ends = true;
            message
        }
        VariableError::Message(message) => message,
    };
    reply.plain(&shell.located(message));
}
