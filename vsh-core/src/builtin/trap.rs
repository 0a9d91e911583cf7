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
        None => return print(shell, &[], false, reply),
        Some(b"-p") => return print(shell, rest.get(1..).unwrap_or_default(), true, reply),
        Some(b"-l") => {
            super::kill::list_all(reply);
            return Ok(ExitStatus::SUCCESS);
        }
        Some(b"--") => rest = rest.get(1..).unwrap_or_default(),
        Some([b'-', letter, ..]) => {
            return reply.usage("trap", &[b"-", &[*letter][..], b": invalid option"].concat());
        }
        Some(_) => {}
    }
    let Some((action, conditions)) = rest.split_first() else { return print(shell, &[], false, reply) };
    // `trap 2 3`: a number where an action would stand means that all are reset.
    let numeric =
        action.iter().all(u8::is_ascii_digit) && !action.is_empty() && Condition::parse(action).is_some();
    let reset_all = conditions.is_empty();
    let alone = match shell.is(ShellOption::Posix) {
        true => numeric,
        false => Condition::parse(action).is_some(),
    };
    if reset_all && !alone {
        reply.plain(b"trap: usage: trap [-lp] [[arg] signal_spec ...]");
        return Ok(ExitStatus::USAGE);
    }
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

/// Lists traps; with `-p` in POSIX mode what has none is listed too.
fn print(shell: &mut Shell, names: &[BString], readable: bool, reply: &mut Reply) -> Outcome {
    let mut status = ExitStatus::SUCCESS;
    let traps = if shell.traps.inherited.is_empty() { &shell.traps.actions } else { &shell.traps.inherited };
    let unlisted =
        (shell.traps.unlisted && shell.traps.inherited.is_empty()).then_some(Condition::Signal(signal::INT));
    let posix = shell.is(ShellOption::Posix);
    let line = |condition: Condition, action: &[u8]| {
        let (action, name) = (quote::apostrophes(action), condition.name());
        let name = if posix { name.trim_start_matches("SIG") } else { &name };
        [b"trap -- ", action.as_slice(), b" ", name.as_bytes(), b"\n"].concat()
    };
    let listed = traps.iter().filter(|(condition, _)| Some(**condition) != unlisted);
    let shown = |condition: Condition| {
        let found = listed.clone().find(|(listed, _)| **listed == condition);
        let none = || match posix && readable {
            true => [b"trap -- - ", condition.name().trim_start_matches("SIG").as_bytes(), b"\n"].concat(),
            false => Vec::new(),
        };
        found.map_or_else(none, |(_, action)| line(condition, action))
    };
    if names.is_empty() {
        match posix && readable {
            true => reply.out.extend(Condition::all().flat_map(shown)),
            false => {
                reply.out.extend(listed.clone().flat_map(|(condition, action)| line(*condition, action)))
            }
        }
        shell.traps.note_ignored();
        return Ok(status);
    }
    for name in names {
        match Condition::parse(name) {
            Some(condition) => reply.out.extend(shown(condition)),
            None => {
                reply.error(&[name, b": invalid signal specification"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    shell.traps.note_ignored();
    Ok(status)
}
