//! `help`

use bstr::BString;

use super::{BUILTINS, Reply, options};
use crate::exec::divert::Outcome;
use crate::pattern::{Pattern, PatternOptions};
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn run(_: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "dms") {
        Ok(options) => options,
        Err(message) => return reply.usage("help", &message),
    };
    let operands: Vec<_> = options.operands.iter().collect();
    let mut status = ExitStatus::SUCCESS;
    for builtin in BUILTINS.iter().filter(|_| operands.is_empty()) {
        reply.out.extend_from_slice(format!(" {}\n", builtin.usage).as_bytes());
    }
    for operand in operands {
        let pattern = Pattern::new(&[operand.as_slice(), b"*"].concat(), PatternOptions::default());
        let exact = BUILTINS.iter().find(|b| operand.as_slice() == b.name.as_bytes());
        let found: Vec<_> = match exact {
            Some(builtin) => vec![builtin],
            None => BUILTINS.iter().filter(|b| pattern.matches(b.name.as_bytes())).collect(),
        };
        if found.is_empty() {
            reply.error(&[
                b"no help topics match `",
                operand,
                b"'.  Try `help help' or `man -k ",
                operand,
                b"' or `info ",
                operand,
                b"'.",
            ]);
            status = ExitStatus::FAILURE;
        }
        if operand.iter().any(|b| matches!(b, b'*' | b'?' | b'[')) && !found.is_empty() {
            reply.out.extend([b"Shell commands matching keyword `", operand.as_slice(), b"'\n\n"].concat());
        }
        for builtin in found {
            reply.out.extend_from_slice(format!("{}: {}\n", builtin.name, builtin.usage).as_bytes());
        }
    }
    Ok(status)
}
