//! `kill`

use bstr::BString;

use super::{Reply, arguments, number};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::signal;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut rest = arguments(fields);
    let mut chosen = signal::TERM;
    match rest.first().map(|f| f.as_slice()) {
        None => return usage(reply),
        Some(b"-l" | b"-L") => return list(shell, rest.get(1..).unwrap_or_default(), reply),
        Some(b"-s" | b"-n") => {
            let Some(name) = rest.get(1) else {
                reply.error(&[rest.first().map_or(b"", |f| f.as_slice()), b": option requires an argument"]);
                return Ok(ExitStatus::FAILURE);
            };
            match signal_of(shell, name) {
                Some(number) => chosen = number,
                None => return invalid(name, reply),
            }
            rest = rest.get(2..).unwrap_or_default();
        }
        Some(b"--") => rest = rest.get(1..).unwrap_or_default(),
        Some([b'-', name @ ..]) if !name.is_empty() => {
            match signal_of(shell, name) {
                Some(number) => chosen = number,
                None => return invalid(name, reply),
            }
            rest = rest.get(1..).unwrap_or_default();
        }
        Some(_) => {}
    }
    if rest.first().is_some_and(|f| f == "--") {
        rest = rest.get(1..).unwrap_or_default();
    }
    if rest.is_empty() {
        return usage(reply);
    }
    let mut status = ExitStatus::SUCCESS;
    for target in rest {
        if !send(shell, chosen, target, reply) {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn usage(reply: &mut Reply) -> Outcome {
    let text = "kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]";
    reply.plain(text.as_bytes());
    Ok(ExitStatus::USAGE)
}

fn invalid(name: &[u8], reply: &mut Reply) -> Outcome {
    reply.error(&[name, b": invalid signal specification"]);
    Ok(ExitStatus::FAILURE)
}

fn signal_of(shell: &Shell, text: &[u8]) -> Option<u8> {
    match number::<u8>(text) {
        Some(number) => (number <= 64).then_some(number),
        None if text.eq_ignore_ascii_case(b"EXIT") => Some(0),
        None if shell.is(ShellOption::Posix) && has_prefix(text) => None,
        None => signal::number(text),
    }
}

fn send(shell: &mut Shell, chosen: u8, target: &[u8], reply: &mut Reply) -> bool {
    if let Some(spec) = target.strip_prefix(b"%") {
        let Some(job) = shell.jobs.find(spec) else {
            reply.error(&[target, b": no such job"]);
            return false;
        };
        job.process.signal(chosen);
        return true;
    }
    let Some(pid) = number::<i64>(target) else {
        reply.error(&[target, b": arguments must be process or job IDs"]);
        return false;
    };
    // Process 0 and the negative ones are groups: there is one, the shell's.
    let pid = match pid {
        0 => shell.main_pid,
        pid => u32::try_from(pid.unsigned_abs()).unwrap_or(u32::MAX),
    };
    let found = shell.world.processes.find(pid);
    let ended = || shell.jobs.by_pid(pid).is_some();
    match found {
        Some(process) => {
            process.signal(chosen);
            true
        }
        None if ended() => true,
        None => {
            reply.error(&[b"(", target, b") - No such process"]);
            false
        }
    }
}

fn list(shell: &Shell, operands: &[BString], reply: &mut Reply) -> Outcome {
    if operands.is_empty() && shell.is(ShellOption::Posix) {
        let names: Vec<&str> = signal::SIGNALS.iter().map(|(_, name)| *name).collect();
        reply.out.extend_from_slice(format!("{}\n", names.join(" ")).as_bytes());
        return Ok(ExitStatus::SUCCESS);
    }
    if operands.is_empty() {
        list_all(reply);
        return Ok(ExitStatus::SUCCESS);
    }
    let posix = shell.is(ShellOption::Posix);
    let mut status = ExitStatus::SUCCESS;
    for operand in operands {
        let text = match number::<u8>(operand) {
            Some(0) => Some("EXIT".to_owned()),
            Some(number) => signal::name(if number > 128 { number - 128 } else { number }).map(str::to_owned),
            None if posix && operand.eq_ignore_ascii_case(b"EXIT") => Some("0".to_owned()),
            None if posix && has_prefix(operand) => None,
            None => signal::number(operand).map(|number| number.to_string()),
        };
        match text {
            Some(text) => reply.out.extend_from_slice(format!("{text}\n").as_bytes()),
            None => {
                reply.error(&[operand, b": invalid signal specification"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    Ok(status)
}

/// All signals, as `kill -l` and `trap -l` list them.
pub(super) fn list_all(reply: &mut Reply) {
    for (i, (number, name)) in signal::SIGNALS.iter().enumerate() {
        reply.out.extend_from_slice(format!("{number:2}) SIG{name}").as_bytes());
        reply.out.push(if i % 5 == 4 { b'\n' } else { b'\t' });
    }
    if reply.out.last() == Some(&b'\t') {
        reply.out.push(b'\n');
    }
}

/// Does the name of a signal begin with `SIG`? In POSIX mode it must not.
fn has_prefix(name: &[u8]) -> bool {
    name.get(..3).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"SIG"))
}
