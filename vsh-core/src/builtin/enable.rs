//! `enable`

use bstr::BString;

use super::{BUILTINS, Reply, find, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "adnpsf:") {
        Ok(options) => options,
        Err(message) => return reply.usage("enable", &message),
    };
    if shell.is(ShellOption::Restricted) && (options.has(b'f') || options.has(b'd')) {
        reply.error(&[b"restricted"]);
        return Ok(ExitStatus::FAILURE);
    }
    if options.has(b'f') {
        reply.error(&[b"dynamic loading not available"]);
        return Ok(ExitStatus::USAGE);
    }
    if options.operands.is_empty() || options.has(b'p') {
        for builtin in BUILTINS.iter().filter(|b| !options.has(b's') || b.special) {
            let disabled = shell.definitions.disabled.contains(builtin.name.as_bytes());
            if options.has(b'a') || disabled == options.has(b'n') {
                let flag = if disabled { "-n " } else { "" };
                reply.out.extend_from_slice(format!("enable {flag}{}\n", builtin.name).as_bytes());
            }
        }
        return Ok(ExitStatus::SUCCESS);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in options.operands {
        if find(name).is_none() {
            reply.error(&[name, b": not a shell builtin"]);
            status = ExitStatus::FAILURE;
        } else if options.has(b'd') {
            reply.error(&[name, b": not dynamically loaded"]);
            status = ExitStatus::FAILURE;
        } else if options.has(b'n') {
            shell.definitions.disabled.insert(Text::from(name.as_slice()));
        } else if shell.is(ShellOption::Restricted) && shell.definitions.disabled.contains(name.as_slice()) {
            reply.error(&[b"restricted"]);
            return Ok(ExitStatus::FAILURE);
        } else {
            shell.definitions.disabled.remove(name.as_slice());
        }
    }
    Ok(status)
}
