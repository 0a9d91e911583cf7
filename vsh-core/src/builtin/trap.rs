//! `trap`

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::expand::quote;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::signal;
use crate::shell::trap::Condition;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut rest = arguments(fields);
    match rest.first().map(|f| f.as_slice()) {
        None => return print(shell, &[], reply),
        Some(b"-p") => return print(shell, rest.get(1..).unwrap_or_default(), reply),
        Some(b"-l") => {
            let list = [BString::from("kill"), BString::from("-l")];
            return super::kill::run(shell, &list, reply);
        }
        Some(b"--") => rest = rest.get(1..).unwrap_or_default(),
        Some([b'-', letter, ..]) => {
            return reply.usage("trap", &[b"-", &[*letter][..], b": invalid option"].concat());
        }
        Some(_) => {}
    }
    let Some((action, conditions)) = rest.split_first() else { return print(shell, &[], reply) };
    let reset_all = conditions.is_empty();
    if reset_all && action != "-" && Condition::parse(action).is_none() {
        reply.errors.push(super::Message::Plain(b"trap: usage: trap [-lp] [[arg] signal_spec ...]".to_vec()));
        return Ok(ExitStatus::USAGE);
    }
    // `trap 2 3`: a number where an action would stand means that all are reset.
    let numeric =
        action.iter().all(u8::is_ascii_digit) && !action.is_empty() && Condition::parse(action).is_some();
    let (reset, conditions) = if reset_all || numeric { (true, rest) } else { (action == "-", conditions) };
    let mut status = ExitStatus::SUCCESS;
    shell.traps.inherited.clear();
    for name in conditions {
        let Some(condition) = Condition::parse(name) else {
            reply.error(&[name, b": invalid signal specification"]);
            status = ExitStatus::FAILURE;
            continue;
        };
        // Interrupts alone can be reset.
        let resets = reset && condition == Condition::Signal(signal::INT);
        if shell.traps.fixed.contains(&condition) && !resets {
            continue;
        }
        shell.traps.deaf &= condition != Condition::Signal(signal::INT);
        shell.traps.unlisted &= condition != Condition::Signal(signal::INT);
        if reset {
            shell.traps.actions.remove(&condition);
        } else {
            shell.traps.actions.insert(condition, Text::from(action.as_slice()));
        }
    }
    shell.update_dispositions();
    Ok(status)
}

fn print(shell: &Shell, names: &[BString], reply: &mut Reply) -> Outcome {
    let mut status = ExitStatus::SUCCESS;
    let traps = if shell.traps.inherited.is_empty() { &shell.traps.actions } else { &shell.traps.inherited };
    let mut chosen = Vec::new();
    for name in names {
        match Condition::parse(name) {
            Some(condition) => chosen.push(condition),
            None => {
                reply.error(&[name, b": invalid signal specification"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    let unlisted =
        (shell.traps.unlisted && shell.traps.inherited.is_empty()).then_some(Condition::Signal(signal::INT));
    for (condition, action) in traps.iter().filter(|(condition, _)| Some(**condition) != unlisted) {
        if names.is_empty() || chosen.contains(condition) {
            let (action, mut name) = (quote::apostrophes(action), condition.name());
            if shell.is(ShellOption::Posix) {
                name = name.trim_start_matches("SIG").to_owned();
            }
            let line = [b"trap -- ", action.as_slice(), b" ", name.as_bytes(), b"\n"];
            reply.out.extend(line.concat());
        }
    }
    Ok(status)
}
