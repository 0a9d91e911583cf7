//! `shopt`

use std::sync::Arc;

use bstr::BString;

use super::set::set_and_heed;
use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::{self, OPTIONS, OptionKind, OptionSpec, ShellOption};
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "pqsuo") {
        Ok(options) => options,
        Err(message) => return reply.usage("shopt", &message),
    };
    if options.has(b's') && options.has(b'u') {
        reply.error(&[b"cannot set and unset shell options simultaneously"]);
        return Ok(ExitStatus::FAILURE);
    }
    let kind = if options.has(b'o') { OptionKind::Set } else { OptionKind::Shopt };
    let change = if options.has(b's') {
        Some(true)
    } else if options.has(b'u') {
        Some(false)
    } else {
        None
    };
    let mut status = ExitStatus::SUCCESS;
    if options.operands.is_empty() {
        for spec in OPTIONS.iter().filter(|s| s.kind == kind) {
            if change.is_none_or(|on| shell.is(spec.option) == on) && !options.has(b'q') {
                reply.out.extend(line(shell, spec, options.has(b'p')));
            }
        }
        return Ok(status);
    }
    for name in options.operands {
        let Some(spec) = option::find(kind, name) else {
            let what: &[u8] = if kind == OptionKind::Set {
                b": invalid option name"
            } else {
                b": invalid shell option name"
            };
            reply.error(&[name, what]);
            status = ExitStatus::FAILURE;
            continue;
        };
        match change {
            Some(on) => set(shell, spec.option, on),
            None => {
                if !options.has(b'q') {
                    reply.out.extend(line(shell, spec, options.has(b'p')));
                }
                if !shell.is(spec.option) {
                    status = ExitStatus::FAILURE;
                }
            }
        }
    }
    Ok(status)
}

/// Turns an option on or off, with what follows from it.
fn set(shell: &mut Shell, option: ShellOption, on: bool) {
    match option {
        // What kind of shell it is was settled when it began.
        ShellOption::LoginShell | ShellOption::RestrictedShell => return,
        ShellOption::Extdebug => {
            if on && shell.calls.noted.is_none() {
                shell.calls.noted = Some(Arc::clone(&shell.calls.positional));
            }
            shell.options.set(ShellOption::Functrace, on);
            shell.options.set(ShellOption::Errtrace, on);
        }
        _ => {}
    }
    if let Some((level, _)) = option::COMPATIBILITY.iter().find(|(_, compat)| *compat == option) {
        if on || shell.is(option) {
            let level = if on { level.to_string() } else { "52".to_owned() };
            let _ = shell.assign(b"BASH_COMPAT", BString::from(level), false);
        }
        return;
    }
    set_and_heed(shell, option, on);
}

/// A line about an option: its state, or the command that brings it about.
pub(crate) fn line(shell: &Shell, spec: &OptionSpec, reusable: bool) -> Vec<u8> {
    let on = shell.is(spec.option);
    let text = match (reusable, spec.kind) {
        (true, OptionKind::Shopt) => format!("shopt {} {}\n", if on { "-s" } else { "-u" }, spec.name),
        (true, _) => format!("set {}o {}\n", if on { '-' } else { '+' }, spec.name),
        (false, _) => format!("{:<15}\t{}\n", spec.name, if on { "on" } else { "off" }),
    };
    text.into_bytes()
}
