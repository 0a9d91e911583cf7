//! How variables and functions are shown.

use super::super::{Operand, Reply};
use super::Request;
use crate::exec::divert::{Divert, Outcome};
use crate::expand::quote;
use crate::shell::option::ShellOption;
use crate::shell::variable::{Value, Variable};
use crate::shell::{Function, Shell};
use crate::utility::ExitStatus;

pub(super) fn has_letters(function: &Function) -> bool {
    function.readonly || function.traced || function.exported
}

/// `declare -fx name`
pub(super) fn function_letters(name: &[u8], function: &Function) -> Vec<u8> {
    let mut letters = b"f".to_vec();
    for (on, letter) in [(function.readonly, b'r'), (function.traced, b't'), (function.exported, b'x')] {
        if on {
            letters.push(letter);
        }
    }
    [b"declare -", letters.as_slice(), b" ", name].concat()
}

/// Writes; false if that failed.
pub(super) async fn say(shell: &mut Shell, request: &Request, out: Vec<u8>) -> Result<bool, Divert> {
    let reply = Reply { out, ..Reply::default() };
    Ok(shell.deliver(request.name, reply, Ok(ExitStatus::SUCCESS)).await?.is_success())
}

pub(super) async fn print_one(
    shell: &mut Shell,
    request: &Request,
    operand: Operand<'_>,
) -> Result<bool, Divert> {
    let name = match operand {
        Operand::Field(name) => name,
        operand => operand.field(),
    };
    shell.after_reading(&name);
    let shown = |variable: &&Variable| request.name != "local" || variable.level == shell.variables.level();
    match shell.variables.get(&name).filter(shown) {
        Some(variable) => {
            let value = shell.listed_value(variable);
            let mut line = declaration(&name, variable, &value);
            line.push(b'\n');
            say(shell, request, line).await
        }
        None => {
            shell.builtin_error(request.name, &[&name, b": not found"]).await?;
            Ok(false)
        }
    }
}

pub(super) async fn print_all(shell: &mut Shell, request: &Request) -> Outcome {
    let mut out = Vec::new();
    if request.functions {
        let mut all: Vec<_> = shell.definitions.functions.iter().collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        let posix = shell.is(ShellOption::Posix) && request.is_of_names();
        for (name, function) in all {
            if request.has(b'x') && !function.exported || request.has(b'r') && !function.readonly {
                continue;
            }
            if posix {
                out.extend([request.name.as_bytes(), b" -f ", name, b"\n"].concat());
                continue;
            }
            if request.names_only {
                out.extend(function_letters(name, function));
                out.push(b'\n');
            } else {
                out.extend(shell.function_text(function));
                out.push(b'\n');
                if has_letters(function) {
                    out.extend(function_letters(name, function));
                    out.push(b'\n');
                }
            }
        }
        say(shell, request, out).await?;
        return Ok(ExitStatus::SUCCESS);
    }
    let all = if request.name == "local" { shell.variables.locals() } else { shell.variables.sorted() };
    let plain = !request.print && request.on.is_empty() && request.name != "local";
    for (name, variable) in all {
        let value = shell.listed_value(variable);
        let letters = crate::expand::attribute_letters(&value, variable.attributes);
        if !request.on.iter().all(|letter| letters.contains(&letter)) {
            continue;
        }
        if plain {
            if matches!(value, Value::Unset) {
                continue;
            }
            out.extend(super::super::set::variable_line(name, &value));
        } else {
            let shown_unset = variable.attributes.dynamic.is_none_or(|which| which.is_shown_as_read());
            if matches!(value, Value::Unset) && !shown_unset {
                continue;
            }
            out.extend(declaration(name, variable, &value));
            out.push(b'\n');
        }
    }
    if plain && request.name != "local" {
        out.extend(super::super::set::function_lines(shell));
    }
    say(shell, request, out).await?;
    Ok(ExitStatus::SUCCESS)
}

/// `declare -- name="value"`
pub fn declaration(name: &[u8], variable: &Variable, value: &Value) -> Vec<u8> {
    let mut letters = crate::expand::attribute_letters(value, variable.attributes);
    if letters.is_empty() {
        letters.push(b'-');
    }
    let mut line = [b"declare -", letters.as_slice(), b" ", name].concat();
    match value {
        Value::Unset => {}
        Value::Indexed(_) | Value::Associative(_) if variable.without_value => {}
        Value::Scalar(text) => {
            line.push(b'=');
            line.extend(quote::double(text));
        }
        array => {
            line.push(b'=');
            line.extend(array_text(array));
        }
    }
    line
}

/// `([0]="a" [1]="b")`
pub fn array_text(value: &Value) -> Vec<u8> {
    let elements: Vec<Vec<u8>> = match value {
        Value::Indexed(array) => array
            .iter()
            .map(|(index, text)| [format!("[{index}]=").as_bytes(), &quote::double(text)].concat())
            .collect(),
        Value::Associative(array) => array
            .iter()
            .map(|(key, text)| [b"[", key_text(key).as_slice(), b"]=", &quote::double(text)].concat())
            .collect(),
        _ => Vec::new(),
    };
    let mut out = b"(".to_vec();
    out.extend(bstr::join(" ", elements));
    if matches!(value, Value::Associative(array) if !array.is_empty()) {
        out.push(b' ');
    }
    out.push(b')');
    out
}

/// A key, quoted where it must be.
pub fn key_text(key: &[u8]) -> Vec<u8> {
    // `@` alone would be all elements.
    let plain = !key.is_empty()
        && key != b"@"
        && !key.starts_with(b"~")
        && !key.windows(2).any(|pair| matches!(pair, [b':' | b'=', b'~']))
        && !key.starts_with(b"#")
        && key.iter().all(|b| b.is_ascii_alphanumeric() || b"_-./:+,%@=~#".contains(b) || !b.is_ascii());
    if plain { key.to_vec() } else { quote::double(key) }
}
