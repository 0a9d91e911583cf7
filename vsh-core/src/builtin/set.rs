//! `set`

use std::sync::Arc;

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::expand::quote;
use crate::shell::option::{self, OPTIONS, OptionKind, ShellOption};
use crate::shell::variable::Value;
use crate::shell::{Invocation, Shell};
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut rest = arguments(fields);
    if rest.is_empty() {
        list(shell, reply);
        return Ok(ExitStatus::SUCCESS);
    }
    // Positional parameters that double and double again end here.
    let size = rest.iter().map(|field| field.len() + 64).sum();
    let _charge = shell.world.meter.memory(size)?;
    while let Some((first, behind)) = rest.split_first() {
        match first.as_slice() {
            b"--" => {
                shell.calls.positional_set = true;
                shell.calls.positional = Arc::new(behind.to_vec());
                return Ok(ExitStatus::SUCCESS);
            }
            b"-" => {
                shell.options.set(option::ShellOption::Xtrace, false);
                shell.options.set(option::ShellOption::Verbose, false);
                if !behind.is_empty() {
                    shell.calls.positional_set = true;
                    shell.calls.positional = Arc::new(behind.to_vec());
                }
                return Ok(ExitStatus::SUCCESS);
            }
            [sign @ (b'-' | b'+'), letters @ ..] if !letters.is_empty() => {
                let on = *sign == b'-';
                rest = behind;
                for letter in letters {
                    if *letter == b'o' {
                        let Some((name, behind)) = rest.split_first() else {
                            print_options(shell, on, reply);
                            continue;
                        };
                        rest = behind;
                        let Some(spec) = option::find(OptionKind::Set, name) else {
                            reply.error(&[name, b": invalid option name"]);
                            return Ok(ExitStatus::USAGE);
                        };
                        set_and_heed(shell, spec.option, on);
                        continue;
                    }
                    let Some(spec) = option::find_letter(*letter) else {
                        return reply.usage("set", &[&[*sign, *letter][..], b": invalid option"].concat());
                    };
                    match spec.option {
                        ShellOption::Restricted if on => match shell.invocation {
                            // The text of `-c` may still assign the variables.
                            Invocation::Command => shell.options.set(ShellOption::Restricted, true),
                            _ => shell.restrict(),
                        },
                        // There is no way back.
                        ShellOption::Restricted => {
                            let _ = reply.usage("set", b"+r: invalid option");
                            return Ok(ExitStatus::FAILURE);
                        }
                        option => shell.options.set(option, on),
                    }
                }
            }
            b"+" => rest = behind,
            _ => {
                shell.calls.positional_set = true;
                shell.calls.positional = Arc::new(rest.to_vec());
                return Ok(ExitStatus::SUCCESS);
            }
        }
    }
    Ok(ExitStatus::SUCCESS)
}

/// Turns an option on or off; `POSIXLY_CORRECT` and `IGNOREEOF` follow theirs.
pub(super) fn set_and_heed(shell: &mut Shell, option: ShellOption, on: bool) {
    let (name, value) = match option {
        ShellOption::Posix => ("POSIXLY_CORRECT", "y"),
        ShellOption::Ignoreeof => ("IGNOREEOF", "10"),
        _ => return shell.options.set(option, on),
    };
    if option == ShellOption::Posix {
        for option in [ShellOption::ExpandAliases, ShellOption::ShiftVerbose] {
            shell.options.set(option, on || shell.interactive && option == ShellOption::ExpandAliases);
        }
    }
    if !on {
        shell.unset_variable(name.as_bytes());
    } else if option == ShellOption::Ignoreeof || shell.scalar(name.as_bytes()).is_none() {
        let _ = shell.assign(name.as_bytes(), BString::from(value), false);
    }
    shell.options.set(option, on);
}

fn print_options(shell: &Shell, readable: bool, reply: &mut Reply) {
    for spec in OPTIONS.iter().filter(|s| s.kind == OptionKind::Set) {
        reply.out.extend(super::option_line(shell, spec, !readable));
    }
}

fn list(shell: &Shell, reply: &mut Reply) {
    let posix = shell.is(ShellOption::Posix);
    for (name, variable) in shell.variables.sorted() {
        match shell.listed_value(variable) {
            Value::Unset => {}
            Value::Scalar(text) if posix && text != "'" => {
                reply.out.extend([name.as_bytes(), b"=", &quote::when_special(&text), b"\n"].concat());
            }
            value => reply.out.extend(variable_line(name, &value)),
        }
    }
    if !posix {
        reply.out.extend(function_lines(shell));
    }
}

/// `name=value`, as `set` prints it.
pub(super) fn variable_line(name: &[u8], value: &Value) -> Vec<u8> {
    let text = match value {
        Value::Scalar(text) if text == "'" => b"\\'".to_vec(),
        Value::Scalar(text) => quote::when_needed(text),
        other => super::declare::array_text(other),
    };
    [name, b"=", &text, b"\n"].concat()
}

/// All functions, as `set` prints them.
pub(super) fn function_lines(shell: &Shell) -> Vec<u8> {
    let mut all: Vec<_> = shell.definitions.functions.iter().collect();
    all.sort_by(|a, b| a.0.cmp(b.0));
    let mut out = Vec::new();
    for (_, function) in all {
        out.extend(shell.function_text(function));
        out.push(b'\n');
    }
    out
}
