//! `alias`, `unalias`

use bstr::BString;

use super::{Assigned, Operand, Reply, arguments, options};
use crate::exec::divert::Outcome;
use crate::expand::quote;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

/// In POSIX mode the word `alias` is printed only for `-p`.
fn line(name: &[u8], text: &[u8], bare: bool) -> Vec<u8> {
    let dashes: &[u8] = if name.starts_with(b"-") { b"-- " } else { b"" };
    let lead: &[u8] = if bare { b"" } else { b"alias " };
    [lead, dashes, name, b"=", &quote::apostrophes(text), b"\n"].concat()
}

/// Arrays are assigned before the builtin runs, which is given their names.
pub(super) async fn alias(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    let mut fields = Vec::with_capacity(operands.len());
    for operand in operands {
        match operand {
            Operand::Assignment(assignment, Assigned::Elements(elements)) => {
                let done = shell.assign_elements(&assignment.name, &elements, assignment.append).await?;
                if let Err(error) = done {
                    return Err(shell.variable_failed(error).await);
                }
                fields.push(BString::from(&*assignment.name));
            }
            other => fields.push(other.field()),
        }
    }
    let mut reply = Reply::default();
    let outcome = define(shell, &fields, &mut reply);
    shell.deliver("alias", reply, outcome).await
}

fn define(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "p") {
        Ok(options) => options,
        Err(message) => return reply.usage("alias", &message),
    };
    let bare = shell.is(ShellOption::Posix) && !options.has(b'p');
    if options.operands.is_empty() || options.has(b'p') {
        let mut all: Vec<_> = shell.definitions.aliases.iter().collect();
        all.sort();
        for (name, text) in all {
            reply.out.extend(line(name, text, bare));
        }
    }
    let mut status = ExitStatus::SUCCESS;
    // Where all are shown, operands mean nothing.
    let operands = if options.has(b'p') { &[] } else { options.operands };
    for operand in operands {
        match operand.iter().skip(1).position(|b| *b == b'=').map(|at| at + 1) {
            Some(at) => {
                let (name, value) = operand.split_at(at);
                if name.iter().any(|b| {
                    matches!(
                        b,
                        b'/' | b'$'
                            | b'`'
                            | b'='
                            | b' '
                            | b'\t'
                            | b'\n'
                            | b'|'
                            | b'&'
                            | b';'
                            | b'('
                            | b')'
                            | b'<'
                            | b'>'
                            | b'"'
                            | b'\''
                            | b'\\'
                    )
                }) {
                    reply.error(&[b"`", name, b"': invalid alias name"]);
                    status = ExitStatus::FAILURE;
                    continue;
                }
                let value = value.get(1..).unwrap_or_default();
                shell.charge_definition(operand.len())?;
                shell.definitions.aliases.insert(Text::from(name), Text::from(value));
            }
            None => match shell.definitions.aliases.get(operand.as_slice()) {
                Some(text) => reply.out.extend(line(operand, text, bare)),
                None => {
                    reply.error(&[operand, b": not found"]);
                    status = ExitStatus::FAILURE;
                }
            },
        }
    }
    Ok(status)
}

pub(super) fn unalias(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "a") {
        Ok(options) => options,
        Err(message) => return reply.usage("unalias", &message),
    };
    if options.has(b'a') {
        shell.definitions.aliases.clear();
        return Ok(ExitStatus::SUCCESS);
    }
    if arguments(fields).is_empty() {
        reply.plain(b"unalias: usage: unalias [-a] name [name ...]");
        return Ok(ExitStatus::USAGE);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in options.operands {
        if shell.definitions.aliases.remove(name.as_slice()).is_none() {
            reply.error(&[name, b": not found"]);
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}
