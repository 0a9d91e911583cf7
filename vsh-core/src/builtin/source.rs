//! `.`, `source`

use std::sync::Arc;

use bstr::BString;
use vsh_fs::{Errno, OpenOptions};

use super::options;
use crate::exec::divert::{Divert, Outcome};
use crate::exec::nested::read_all;
use crate::exec::search::Found;
use crate::shell::Shell;
use crate::shell::call_stack::Call;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let name = if fields.first().is_some_and(|f| f == ".") { "." } else { "source" };
    let options = match options(fields, "") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage(name, &message).await,
    };
    let Some((file, positional)) = options.operands.split_first() else {
        return shell.builtin_usage(name, b"filename argument required").await;
    };
    if shell.is(ShellOption::Restricted) && file.contains(&b'/') {
        shell.builtin_error(name, &[file, b": restricted"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let text = match read(shell, file).await {
        Ok(text) => text,
        Err(Errno::EISDIR) => {
            shell.builtin_error(name, &[file, b": is a directory"]).await?;
            // The trap hears of a file that there is not, too.
            shell.run_return_trap().await?;
            return Ok(ExitStatus::FAILURE);
        }
        Err(errno) => {
            if errno == Errno::ENOENT && !file.contains(&b'/') && shell.is(ShellOption::Posix) {
                shell.builtin_error(name, &[file, b": file not found"]).await?;
            } else if shell.exits_on_error() {
                // With `errexit` the shell ends at once, as for a variable that is refused.
                shell.report_refused([file.as_slice(), b": ", errno.message().as_bytes()].concat()).await?;
            } else {
                shell.report([file.as_slice(), b": ", errno.message().as_bytes()].concat()).await?;
            }
            if shell.is(ShellOption::Posix) {
                shell.status.unread = true;
                return Ok(ExitStatus::FAILURE);
            }
            shell.run_return_trap().await?;
            return Ok(ExitStatus::FAILURE);
        }
    };
    run_file(shell, file, positional, text).await
}

async fn read(shell: &Shell, file: &[u8]) -> Result<Vec<u8>, Errno> {
    let mut path = BString::from(file);
    if !file.contains(&b'/') {
        let directories = shell.scalar(b"PATH").unwrap_or_default();
        let found = match shell.is(ShellOption::Sourcepath) {
            true => shell.search_in(&directories, file).await,
            false => Found::Nothing,
        };
        match found {
            Found::File(found) | Found::Unusable(found, _) => path = found,
            // POSIX: the directory is not looked at.
            _ if shell.is(ShellOption::Posix) => return Err(Errno::ENOENT),
            _ => {}
        }
    }
    let opened = shell.open_file(&path, &OpenOptions::READ).await?;
    read_all(&opened).await
}

async fn run_file(shell: &mut Shell, file: &[u8], positional: &[BString], text: Vec<u8>) -> Outcome {
    shell.calls.depth += 1;
    shell.world.meter.depth(shell.calls.depth)?;
    let arguments = Arc::new(positional.to_vec());
    let in_function = shell.calls.in_function();
    shell.calls.calls.push(Call {
        name: Text::from("source"),
        source: Text::from(file),
        line: shell.calls.line,
        is_function: false,
        // Without arguments the file's name stands for them.
        arguments: match positional.is_empty() {
            true => Some(Arc::new(vec![BString::from(file)])),
            false => shell.is(ShellOption::Extdebug).then(|| Arc::clone(&arguments)),
        },
    });
    let saved = shell.calls.positional.clone();
    if shell.calls.calls.len() == 1 {
        shell.calls.outermost = Arc::clone(&saved);
    }
    if !positional.is_empty() {
        shell.calls.positional = Arc::clone(&arguments);
    }
    if !in_function && shell.calls.noted.is_none() {
        shell.calls.noted = Some(Arc::clone(&shell.calls.positional));
    }
    let line = shell.calls.line;
    shell.calls.positional_set = false;
    shell.calls.begin_text();
    let traced = shell.is(ShellOption::Functrace);
    let debug = if traced { None } else { shell.traps.actions.remove(&Condition::Debug) };
    let (aside, loops, exits) = (shell.put_aside(), shell.calls.loops, shell.status.exits);
    let outcome = shell.run_text_deep(Arc::from(text), 1, b"").await;
    shell.take_back(aside);
    shell.calls.loops = loops;
    shell.calls.end_text();
    if shell.status.exits != exits {
        shell.keep_exit_scope();
    }
    // The `RETURN` trap is run outside.
    shell.calls.line = line;
    shell.calls.calls.pop();
    let by_return = matches!(outcome, Err(Divert::Return(_)));
    let outcome = match outcome {
        Err(Divert::Return(status)) => Ok(status),
        other => other,
    };
    let returned = match outcome {
        Ok(status) => {
            if !by_return {
                shell.status.last = status;
            }
            let returned = shell.run_return_trap().await;
            shell.status.last = status;
            returned
        }
        Err(_) => Ok(()),
    };
    if let Some(debug) = debug {
        shell.traps.actions.entry(Condition::Debug).or_insert(debug);
    }
    // Arguments given to the file hide the shell's while it runs, unless it sets others, or a file without arguments
    // that it reads last.
    if !positional.is_empty() {
        let is_set = std::mem::take(&mut shell.calls.positional_set);
        if !is_set || shell.calls.in_function() {
            shell.calls.positional = saved;
        }
    }
    shell.undo_call();
    shell.calls.line = line;
    shell.calls.depth -= 1;
    returned?;
    outcome
}
