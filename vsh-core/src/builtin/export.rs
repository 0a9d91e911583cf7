//! `export`, `readonly`

use super::declare::{self, Letters, Request, declaration};
use super::{Operand, Reply};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::utility::ExitStatus;

pub(super) async fn export(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    run(shell, operands, "export", b'x', "aAfnp").await
}

pub(super) async fn readonly(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    run(shell, operands, "readonly", b'r', "aAfp").await
}

async fn run(
    shell: &mut Shell,
    operands: Vec<Operand<'_>>,
    name: &'static str,
    attribute: u8,
    letters: &str,
) -> Outcome {
    let mut request = Request { on: Letters::one(attribute), name, ..Request::default() };
    let mut rest = operands.into_iter().skip(1).peekable();
    while let Some(Operand::Field(field)) = rest.peek() {
        if field == "--" {
            rest.next();
            break;
        }
        let [b'-', given @ ..] = field.as_slice() else { break };
        if given.is_empty() {
            break;
        }
        if let Some(bad) = given.iter().find(|l| !letters.as_bytes().contains(l)) {
            let message = [b"-", &[*bad][..], b": invalid option"].concat();
            return shell.builtin_usage(name, &message).await;
        }
        for letter in given {
            match letter {
                b'p' => request.print = true,
                b'f' => request.functions = true,
                b'n' => (request.on, request.off) = (Letters::default(), Letters::one(b'x')),
                other => request.on.insert(*other),
            }
        }
        rest.next();
    }
    let operands: Vec<Operand<'_>> = rest.collect();
    if operands.is_empty() {
        return list(shell, &request, attribute).await;
    }
    request.print = false;
    let plain = Request { on: request.on.without(b'a').without(b'A'), ..request };
    let mut status = ExitStatus::SUCCESS;
    for operand in operands {
        if request.functions
            && let Operand::Field(function) = &operand
            && !shell.definitions.functions.contains_key(function.as_slice())
        {
            shell.builtin_error(name, &[function, b": not a function"]).await?;
            status = ExitStatus::FAILURE;
            continue;
        }
        if let Operand::Field(name) = &operand
            && request.drops(b'x')
            && !request.functions
            && !name.contains(&b'=')
            && is_unknown(shell, name)
        {
            continue;
        }
        // `export -a name` makes no array.
        let bare = matches!(&operand, Operand::Field(field) if !field.contains(&b'='));
        let one = match bare && attribute == b'x' {
            true => declare::perform(shell, &plain, vec![operand]).await?,
            false => declare::perform(shell, &request, vec![operand]).await?,
        };
        if !one.is_success() {
            status = one;
        }
    }
    Ok(status)
}

/// Is it a name of nothing? Then there is nothing to take from it.
fn is_unknown(shell: &Shell, name: &[u8]) -> bool {
    crate::syntax::is_name(name) && shell.variables.get(name).is_none()
}

async fn list(shell: &mut Shell, request: &Request, attribute: u8) -> Outcome {
    let mut out = Vec::new();
    if request.functions {
        let listing = Request { names_only: false, print: true, ..*request };
        return declare::perform(shell, &listing, Vec::new()).await;
    }
    for (name, variable) in shell.variables.sorted() {
        let attributes = variable.attributes;
        if attribute == b'x' && !attributes.exported || attribute == b'r' && !attributes.readonly {
            continue;
        }
        let letters = crate::expand::attribute_letters(&variable.value, attributes);
        if !request.on.iter().all(|letter| letters.contains(&letter)) {
            continue;
        }
        let value = shell.value(name).map(|v| v.into_owned()).unwrap_or_default();
        let line = declaration(name, variable, &value);
        if shell.is(ShellOption::Posix) {
            let text = line.splitn(3, |b| *b == b' ').nth(2).unwrap_or_default();
            let kind: &[u8] = match value {
                Value::Indexed(_) => b" -a ",
                Value::Associative(_) => b" -A ",
                _ => b" ",
            };
            out.extend([request.name.as_bytes(), kind, text, b"\n"].concat());
        } else {
            out.extend([line.as_slice(), b"\n"].concat());
        }
    }
    let reply = Reply { out, ..Reply::default() };
    shell.deliver(request.name, reply, Ok(ExitStatus::SUCCESS)).await
}
