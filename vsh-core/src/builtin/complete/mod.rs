//! `complete`, `compopt`, and with `generate` `compgen`.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html>.

mod actions;
mod generate;

use std::sync::Arc;

use bstr::BString;

use super::{Options, Reply, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::completion::{ACTIONS, DEFAULT, EMPTY, INITIAL, OPTIONS, Specification, shown_name};
use crate::utility::ExitStatus;

pub(super) use generate::compgen;

/// The letters that describe how words are completed.
const SPECIFICATION: &str = "abcdefgjksuvo:A:G:W:F:C:X:P:S:";

/// Reads a specification; an error is the message, without a usage line.
fn specification(given: &Options<'_>) -> Result<Specification, Vec<u8>> {
    let mut specification = Specification::default();
    for (letter, value) in &given.given {
        let place = match letter {
            b'o' if specification.set(value, true) => continue,
            b'o' => return Err([value, b": invalid option name".as_slice()].concat()),
            b'A' if specification.add_action(value) => continue,
            b'A' => return Err([value, b": invalid action name".as_slice()].concat()),
            b'G' => &mut specification.glob,
            b'W' => &mut specification.words,
            b'F' if value.iter().any(|b| {
                matches!(b, b' ' | b'\t' | b'\n' | b'$' | b'&' | b';' | b'|' | b'<' | b'>' | b'(' | b')')
            }) =>
            {
                return Err([b"`", value.as_slice(), b"': not a valid identifier"].concat());
            }
            b'F' => &mut specification.function,
            b'C' => &mut specification.command,
            b'X' => &mut specification.filter,
            b'P' => &mut specification.prefix,
            b'S' => &mut specification.suffix,
            letter => {
                if let Some((name, _)) = ACTIONS.iter().find(|(_, l)| *l == Some(*letter)) {
                    specification.add_action(name.as_bytes());
                }
                continue;
            }
        };
        *place = Some(value.clone());
    }
    Ok(specification)
}

/// The commands that are meant: `-D`, `-E`, `-I` or the operands.
fn names(given: &Options<'_>) -> Vec<BString> {
    for (letter, name) in [(b'I', INITIAL), (b'E', EMPTY), (b'D', DEFAULT)] {
        if given.has(letter) {
            return vec![BString::from(name)];
        }
    }
    given.operands.to_vec()
}

pub(super) fn complete(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let given = match options(fields, &format!("prDEI{SPECIFICATION}")) {
        Ok(given) => given,
        Err(message) => return reply.usage("complete", &message),
    };
    let names = names(&given);
    if given.has(b'r') {
        return remove(shell, &names, reply);
    }
    if given.has(b'p') || given.given.is_empty() && names.is_empty() {
        return print(shell, &names, reply);
    }
    if names.is_empty() {
        reply.usage_line("complete");
        return Ok(ExitStatus::USAGE);
    }
    match specification(&given) {
        Ok(specification) => {
            let specification = Arc::new(specification);
            let size = fields.iter().map(|field| field.len() + 64).sum::<usize>();
            shell.charge_definition(size.saturating_mul(2))?;
            names.iter().for_each(|name| shell.completions.insert(name, Arc::clone(&specification)));
            Ok(ExitStatus::SUCCESS)
        }
        Err(message) => {
            reply.error(&[&message]);
            Ok(ExitStatus::USAGE)
        }
    }
}

fn remove(shell: &mut Shell, names: &[BString], reply: &mut Reply) -> Outcome {
    if names.is_empty() {
        shell.completions.clear();
    }
    // Where there are none, Bash does not look.
    if shell.completions.is_unused() {
        return Ok(ExitStatus::SUCCESS);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in names {
        if !shell.completions.remove(name) {
            status = none(name, reply);
        }
    }
    Ok(status)
}

fn none(name: &[u8], reply: &mut Reply) -> ExitStatus {
    reply.error(&[&shown_name(name), b": no completion specification"]);
    ExitStatus::FAILURE
}

fn print(shell: &Shell, names: &[BString], reply: &mut Reply) -> Outcome {
    if names.is_empty() {
        for (name, specification) in shell.completions.iter() {
            reply.out.extend([specification.command_line(name).as_slice(), b"\n"].concat());
        }
        return Ok(ExitStatus::SUCCESS);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in names {
        match shell.completions.get(name) {
            Some(specification) => {
                reply.out.extend([specification.command_line(name).as_slice(), b"\n"].concat());
            }
            None => status = none(name, reply),
        }
    }
    Ok(status)
}

pub(super) fn compopt(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut changes: Vec<(BString, bool)> = Vec::new();
    let mut names: Vec<BString> = Vec::new();
    let mut rest = super::arguments(fields).iter();
    let mut ended = false;
    while let Some(field) = rest.next() {
        match field.as_slice() {
            b"--" if !ended => ended = true,
            sign @ (b"-o" | b"+o") if !ended => match rest.next() {
                Some(option) => changes.push((option.clone(), sign.first() == Some(&b'-'))),
                None => return reply.usage("compopt", &[sign, b": option requires an argument"].concat()),
            },
            b"-D" if !ended => names.push(BString::from(DEFAULT)),
            b"-E" if !ended => names.push(BString::from(EMPTY)),
            b"-I" if !ended => names.push(BString::from(INITIAL)),
            [sign @ (b'-' | b'+'), letter, ..] if !ended => {
                return reply.usage("compopt", &[&[*sign, *letter][..], b": invalid option"].concat());
            }
            name => {
                ended = true;
                names.push(BString::from(name));
            }
        }
    }
    if let Some((bad, _)) = changes.iter().find(|(o, _)| !OPTIONS.iter().any(|name| o == name)) {
        reply.error(&[bad, b": invalid option name"]);
        return Ok(ExitStatus::USAGE);
    }
    if names.is_empty() {
        // Only the line editor executes completions.
        reply.error(&[b"not currently executing completion function"]);
        return Ok(ExitStatus::FAILURE);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        let Some(specification) = shell.completions.get(name) else {
            status = none(name, reply);
            continue;
        };
        let mut changed = Specification::clone(specification);
        changes.iter().for_each(|(option, on)| _ = changed.set(option, *on));
        if changes.is_empty() {
            reply.out.extend(option_line(&changed, &shown_name(name)));
        } else {
            shell.completions.insert(name, Arc::new(changed));
        }
    }
    Ok(status)
}

fn option_line(specification: &Specification, name: &[u8]) -> Vec<u8> {
    let mut line = b"compopt ".to_vec();
    for option in OPTIONS {
        let sign = if specification.has(option) { '-' } else { '+' };
        line.extend_from_slice(format!("{sign}o {option} ").as_bytes());
    }
    [line.as_slice(), name, b"\n"].concat()
}
