//! `echo`, as Bash has it

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::printf::{self, End, Escapes};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let xpg = shell.is(ShellOption::XpgEcho);
    let (mut newline, mut escapes) = (true, xpg);
    let mut rest = arguments(fields);
    while let Some((first, behind)) = rest.split_first() {
        let [b'-', letters @ ..] = first.as_slice() else { break };
        if letters.is_empty()
            || !letters.iter().all(|l| matches!(l, b'n' | b'e' | b'E'))
            || xpg && shell.is(ShellOption::Posix)
        {
            break;
        }
        for letter in letters {
            match letter {
                b'n' => newline = false,
                b'e' => escapes = true,
                _ => escapes = false,
            }
        }
        rest = behind;
    }
    let utf8 = !shell.c_locale();
    for (i, field) in rest.iter().enumerate() {
        if i > 0 {
            reply.out.push(b' ');
        }
        if !escapes {
            reply.out.extend_from_slice(field);
            continue;
        }
        let (text, _, end) = printf::unescape(field, Escapes::BashEcho, utf8);
        reply.out.extend_from_slice(&text);
        if end == End::Stop {
            return Ok(ExitStatus::SUCCESS);
        }
    }
    if newline {
        reply.out.push(b'\n');
    }
    Ok(ExitStatus::SUCCESS)
}
