//! `exec`

use bstr::BString;

use super::options;
use crate::exec::divert::{Divert, Outcome};
use crate::exec::search::Found;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "cla:") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("exec", &message).await,
    };
    let Some(name) = options.operands.first().cloned() else {
        shell.keep_redirections = true;
        return Ok(ExitStatus::SUCCESS);
    };
    if shell.is(ShellOption::Restricted) {
        shell.builtin_error("exec", &[b"restricted"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let mut argv = options.operands.to_vec();
    if let Some(first) = argv.first_mut() {
        if let Some(zero) = options.value(b'a') {
            *first = zero.clone();
        }
        if options.has(b'l') {
            first.insert(0, b'-');
        }
    }
    let found = match name.contains(&b'/') {
        true => Found::File(name.clone()),
        false => shell.search_path(&name).await,
    };
    let status = match found {
        Found::File(path) if shell.is_executable(&path).await => {
            if options.has(b'c') {
                for (name, _) in crate::utility::Environment::all(shell) {
                    shell.unset_variable(&name);
                }
                shell.bare_environment = true;
            }
            if !options.has(b'c') && shell.subshell == 0 {
                shell.adjust_level(-1);
            }
            // The process becomes the command: no trap of the shell runs any more.
            shell.traps.actions.remove(&crate::shell::trap::Condition::Exit);
            shell.is_command = true;
            shell.status.replaced = true;
            let outcome = shell.run_found(Found::File(path), argv).await?;
            return Err(Divert::Exit(outcome));
        }
        Found::File(path) => {
            let errno = shell.place.view.metadata(shell.place.cwd, &path).await.err();
            let (words, status) = match errno {
                Some(errno) => (errno.message(), ExitStatus::NOT_FOUND),
                None => ("Permission denied", ExitStatus::NOT_EXECUTABLE),
            };
            shell.report([path.as_slice(), b": ", words.as_bytes()].concat()).await?;
            status
        }
        Found::Unusable(path, errno) => {
            shell.report([path.as_slice(), b": ", errno.message().as_bytes()].concat()).await?;
            ExitStatus::NOT_EXECUTABLE
        }
        _ => {
            shell.builtin_error("exec", &[&name, b": not found"]).await?;
            ExitStatus::NOT_FOUND
        }
    };
    // A subshell ends all the same.
    if shell.subshell == 0 && (shell.is(ShellOption::Execfail) || shell.interactive) {
        return Ok(status);
    }
    shell.status.replaced = true;
    Err(Divert::Exit(status))
}
