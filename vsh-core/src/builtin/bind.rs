//! `bind`: what keys would do; a script has no line editor, which a warning says.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Bash-Builtins.html#index-bind>.

use std::sync::Arc;

use bstr::BString;

use super::options;
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::keys::{self, Action, Bindings, FUNCTIONS, Mode, notation, sequence};
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// How many keys of a function are named.
const NAMED: usize = 5;

pub(super) async fn bind(shell: &mut Shell, fields: &[BString]) -> Outcome {
    if !shell.interactive {
        shell.builtin_error("bind", &[b"warning: line editing not enabled"]).await?;
    }
    let given = match options(fields, "lvpVPsSXf:q:u:m:r:x:") {
        Ok(given) => given,
        Err(message) => return shell.builtin_usage("bind", &message).await,
    };
    let mode = match given.value(b'm') {
        None if shell.is(ShellOption::Vi) => Mode::VI_INSERT,
        None => Mode::EMACS,
        Some(name) => match Mode::named(name) {
            Some(mode) => mode,
            None => {
                shell.builtin_error("bind", &[b"`", name, b"': invalid keymap name"]).await?;
                return Ok(ExitStatus::FAILURE);
            }
        },
    };
    if !given.operands.is_empty() || given.has(b'x') {
        shell.charge_definition(fields.iter().map(|field| field.len() + 64).sum())?;
    }
    let mut bindings = Arc::clone(shell.bindings.get_or_insert_default());
    let mut status = ExitStatus::SUCCESS;
    let mut out = String::new();
    for (letter, show) in LISTS {
        if given.has(*letter) {
            show(&bindings, mode, &mut out);
        }
    }
    if let Some(file) = given.value(b'f') {
        status = read_file(shell, Arc::make_mut(&mut bindings), mode, file).await?;
    }
    if let Some(name) = given.value(b'q') {
        status = query(shell, &bindings, mode, name, &mut out).await?;
    }
    if let Some(name) = given.value(b'u') {
        match keys::function(name) {
            Some(function) => Arc::make_mut(&mut bindings).unbind(mode, function),
            None => {
                shell.builtin_error("bind", &[b"`", name, b"': unknown function name"]).await?;
                status = ExitStatus::FAILURE;
            }
        }
    }
    if let Some(key) = given.value(b'r') {
        Arc::make_mut(&mut bindings).bind(mode, &sequence(key), None);
    }
    if let Some(text) = given.value(b'x') {
        status = bind_command(shell, Arc::make_mut(&mut bindings), mode, text).await?;
    }
    for text in given.operands {
        bind_line(shell, Arc::make_mut(&mut bindings), mode, text).await?;
    }
    shell.bindings = Some(bindings);
    match shell.write_out(out.into_bytes()).await {
        Err(crate::utility::Error::Limit(limit)) => Err(limit.into()),
        _ => Ok(status),
    }
}

/// What prints, by letter.
type Show = fn(&Bindings, Mode, &mut String);

static LISTS: &[(u8, Show)] = &[
    (b'l', |_, _, out| FUNCTIONS.iter().for_each(|name| out.push_str(&format!("{name}\n")))),
    (b'p', |bindings, mode, out| functions(bindings, mode, out, true)),
    (b'P', |bindings, mode, out| functions(bindings, mode, out, false)),
    (b's', |bindings, mode, out| macros(bindings, mode, out, true)),
    (b'S', |bindings, mode, out| macros(bindings, mode, out, false)),
    (b'v', |bindings, _, out| {
        bindings.variables().iter().for_each(|(name, value)| out.push_str(&format!("set {name} {value}\n")));
    }),
    (b'V', |bindings, _, out| {
        let line = |(name, value): &(&str, BString)| format!("{name} is set to `{value}'\n");
        bindings.variables().iter().for_each(|variable| out.push_str(&line(variable)));
    }),
    (b'X', |bindings, mode, out| {
        for (key, action) in bindings.map(mode) {
            if let Action::Command(command) = action {
                out.push_str(&format!("\"{}\": \"{command}\"\n", notation(key)));
            }
        }
    }),
];

fn keys_of(bindings: &Bindings, mode: Mode, function: &str) -> Vec<String> {
    let bound = |action: &Action| matches!(action, Action::Function(name) if *name == function);
    bindings.map(mode).filter(|(_, action)| bound(action)).map(|(key, _)| notation(key)).collect()
}

fn functions(bindings: &Bindings, mode: Mode, out: &mut String, reusable: bool) {
    out.push('\n');
    for function in FUNCTIONS {
        let keys = keys_of(bindings, mode, function);
        match (keys.is_empty(), reusable) {
            (true, true) => out.push_str(&format!("# {function} (not bound)\n")),
            (true, false) => out.push_str(&format!("{function} is not bound to any keys\n")),
            (false, true) => keys.iter().for_each(|key| out.push_str(&format!("\"{key}\": {function}\n"))),
            (false, false) => out.push_str(&format!("{function} can be found on {}\n", key_list(&keys))),
        }
    }
}

fn key_list(keys: &[String]) -> String {
    let named: Vec<String> = keys.iter().take(NAMED).map(|key| format!("\"{key}\"")).collect();
    let end = if keys.len() > NAMED { ", ..." } else { "." };
    named.join(", ") + end
}

fn macros(bindings: &Bindings, mode: Mode, out: &mut String, reusable: bool) {
    for (key, action) in bindings.map(mode) {
        if let Action::Macro(text) = action {
            let (key, text) = (notation(key), notation(text));
            out.push_str(&match reusable {
                true => format!("\"{key}\": \"{text}\"\n"),
                false => format!("{key} outputs {text}\n"),
            });
        }
    }
}

async fn query(
    shell: &Shell,
    bindings: &Bindings,
    mode: Mode,
    name: &[u8],
    out: &mut String,
) -> Result<ExitStatus, Divert> {
    let Some(function) = keys::function(name) else {
        shell.builtin_error("bind", &[b"`", name, b"': unknown function name"]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    let keys = keys_of(bindings, mode, function);
    if keys.is_empty() {
        out.push_str(&format!("{function} is not bound to any keys.\n"));
        return Ok(ExitStatus::FAILURE);
    }
    out.push_str(&format!("{function} can be invoked via {}\n", key_list(&keys)));
    Ok(ExitStatus::SUCCESS)
}

/// `"keys": rest`; the keys, and what is behind the colon.
fn quoted_key(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let inside = text.strip_prefix(b"\"")?;
    let mut at = 0;
    loop {
        match inside.get(at)? {
            b'\\' => at += 2,
            b'"' => break,
            _ => at += 1,
        }
    }
    let rest = inside.get(at + 1..)?.trim_ascii_start().strip_prefix(b":")?;
    Some((sequence(inside.get(..at)?), rest.trim_ascii()))
}

/// `-x '"keys": command'`
async fn bind_command(
    shell: &Shell,
    bindings: &mut Bindings,
    mode: Mode,
    text: &[u8],
) -> Result<ExitStatus, Divert> {
    let text = text.trim_ascii_start();
    if !text.starts_with(b"\"") {
        let message: [&[u8]; 2] = [text, b": first non-whitespace character is not `\"'"];
        shell.builtin_error("bind", &message).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let Some((key, command)) = quoted_key(text) else {
        shell.builtin_error("bind", &[text, b": missing colon separator"]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    let command = match command {
        [b'"', inside @ .., b'"'] | [b'\'', inside @ .., b'\''] => inside,
        command => command,
    };
    bindings.bind(mode, &key, Some(Action::Command(BString::from(command))));
    Ok(ExitStatus::SUCCESS)
}

/// A line as in a file of key bindings: what is wrong in it is told, and no failure.
async fn bind_line(shell: &Shell, bindings: &mut Bindings, mode: Mode, text: &[u8]) -> Result<(), Divert> {
    let text = text.trim_ascii();
    if text.is_empty() || text.starts_with(b"#") {
        return Ok(());
    }
    if let Some(rest) = text.strip_prefix(b"set ") {
        let rest = rest.trim_ascii_start();
        let end = rest.iter().position(|b| matches!(b, b' ' | b'\t')).unwrap_or(rest.len());
        let (name, value) = rest.split_at(end);
        if !bindings.set(name, value.trim_ascii()) {
            return complain(shell, &[name, b": unknown variable name"]).await;
        }
        return Ok(());
    }
    let (key, target) = match quoted_key(text) {
        Some(parts) => parts,
        None => match memchr::memchr(b':', text).filter(|_| !text.starts_with(b"\"")) {
            Some(colon) => {
                let (name, rest) = text.split_at(colon);
                (named_key(name), rest.get(1..).unwrap_or_default().trim_ascii())
            }
            None => return complain(shell, &[text, b": no key sequence terminator"]).await,
        },
    };
    let action = match target {
        [b'"', inside @ .., b'"'] | [b'\'', inside @ .., b'\''] => {
            Action::Macro(BString::from(sequence(inside)))
        }
        // A name that is no function unbinds nothing, as in the original.
        name => match keys::function(name) {
            Some(function) => Action::Function(function),
            None => return Ok(()),
        },
    };
    bindings.bind(mode, &key, Some(action));
    Ok(())
}

async fn complain(shell: &Shell, parts: &[&[u8]]) -> Result<(), Divert> {
    shell.write_error(&[b"readline: ".as_slice(), &parts.concat(), b"\n"].concat()).await
}

/// `Control-x`, `Meta-Rubout` and their kin.
fn named_key(name: &[u8]) -> Vec<u8> {
    let lower = name.to_ascii_lowercase();
    let mut rest = lower.as_slice();
    let (mut control, mut meta) = (false, false);
    loop {
        if let Some(behind) = rest.strip_prefix(b"control-").or_else(|| rest.strip_prefix(b"c-")) {
            (control, rest) = (true, behind);
        } else if let Some(behind) = rest.strip_prefix(b"meta-").or_else(|| rest.strip_prefix(b"m-")) {
            (meta, rest) = (true, behind);
        } else {
            break;
        }
    }
    let byte = match rest {
        b"del" | b"rubout" => 127,
        b"esc" | b"escape" => 27,
        b"lfd" | b"newline" => 10,
        b"ret" | b"return" => 13,
        b"space" | b"spc" => b' ',
        b"tab" => 9,
        other => other.first().copied().unwrap_or(0),
    };
    let byte = if control { byte.to_ascii_uppercase() & 0x1f } else { byte };
    if meta { vec![byte | 0x80] } else { vec![byte] }
}

async fn read_file(
    shell: &Shell,
    bindings: &mut Bindings,
    mode: Mode,
    path: &[u8],
) -> Result<ExitStatus, Divert> {
    let text = match shell.open_file(path, &vsh_fs::OpenOptions::READ).await {
        Ok(file) => crate::exec::nested::read_all(&file).await,
        Err(errno) => Err(errno),
    };
    match text {
        Ok(text) => {
            for line in text.split(|b| *b == b'\n') {
                shell.world.meter.step(1).await?;
                bind_line(shell, bindings, mode, line).await?;
            }
            Ok(ExitStatus::SUCCESS)
        }
        Err(errno) => {
            shell.builtin_error("bind", &[path, b": cannot read: ", errno.message().as_bytes()]).await?;
            Ok(ExitStatus::FAILURE)
        }
    }
}
