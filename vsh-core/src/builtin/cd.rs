//! `cd`: <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cd.html>

use bstr::BString;
use vsh_fs::{Errno, path};

use super::options;
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::utility::ExitStatus;

/// What is said where the working directory was removed and is not left.
const GONE: &[u8] = b"cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory\n";

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    if shell.is(ShellOption::Restricted) {
        return complain(shell, "cd", b"restricted").await;
    }
    let options = match options(fields, "LPe") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("cd", &message).await,
    };
    let physical = match options.given.iter().rev().find(|(l, _)| matches!(l, b'L' | b'P')) {
        Some((letter, _)) => *letter == b'P',
        None => shell.is(ShellOption::Physical),
    };
    if options.operands.len() > 1 {
        return complain(shell, "cd", b"too many arguments").await;
    }
    go(shell, "cd", options.operands.first().map(|o| o.as_slice()), physical).await
}

/// Goes to a directory, or home, as the builtin `name`.
pub(super) async fn go(
    shell: &mut Shell,
    name: &'static str,
    operand: Option<&[u8]>,
    physical: bool,
) -> Outcome {
    let (target, announce) = match operand {
        None => match shell.scalar(b"HOME") {
            Some(home) => (home, false),
            None => return complain(shell, name, b"HOME not set").await,
        },
        Some(b"-") => match shell.scalar(b"OLDPWD") {
            Some(old) => (old, true),
            None => return complain(shell, name, b"OLDPWD not set").await,
        },
        Some(target) => (BString::from(target), false),
    };
    if target.is_empty() {
        return Ok(ExitStatus::SUCCESS);
    }
    if let Some(path) = search_cdpath(shell, &target).await {
        return match change_directory(shell, &path, physical).await? {
            Ok(()) => print_directory(shell, name).await,
            Err(message) => complain(shell, name, &[target.as_slice(), b": ", &message].concat()).await,
        };
    }
    match change_directory(shell, &target, physical).await? {
        Ok(()) if announce => print_directory(shell, name).await,
        Ok(()) => Ok(ExitStatus::SUCCESS),
        Err(message) => {
            let named = shell.scalar(&target).filter(|_| shell.is(ShellOption::CdableVars));
            if let Some(path) = named
                && change_directory(shell, &path, physical).await?.is_ok()
            {
                return print_line(shell, name, &path).await;
            }
            complain(shell, name, &[target.as_slice(), b": ", &message].concat()).await
        }
    }
}

async fn complain(shell: &Shell, name: &str, message: &[u8]) -> Outcome {
    shell.builtin_error(name, &[message]).await?;
    Ok(ExitStatus::FAILURE)
}

async fn print_directory(shell: &mut Shell, name: &'static str) -> Outcome {
    let path = shell.place.path.clone();
    print_line(shell, name, &path).await
}

async fn print_line(shell: &mut Shell, name: &'static str, line: &[u8]) -> Outcome {
    let reply = super::Reply { out: [line, b"\n"].concat(), ..Default::default() };
    shell.deliver(name, reply, Ok(ExitStatus::SUCCESS)).await
}

/// The directory found through `CDPATH`, if it is to be printed.
async fn search_cdpath(shell: &Shell, target: &[u8]) -> Option<Vec<u8>> {
    if target.starts_with(b"/")
        || matches!(target, b"." | b"..")
        || target.starts_with(b"./")
        || target.starts_with(b"../")
    {
        return None;
    }
    let directories = shell.scalar(b"CDPATH")?;
    for directory in directories.split(|b| *b == b':') {
        if directory.is_empty() || directory == b"." {
            if is_directory(shell, target).await {
                return None;
            }
            continue;
        }
        let candidate = path::join(directory, target);
        if is_directory(shell, &candidate).await {
            return Some(candidate);
        }
    }
    None
}

async fn is_directory(shell: &Shell, path: &[u8]) -> bool {
    shell.place.view.metadata(shell.place.cwd, path).await.is_ok_and(|m| m.is_dir())
}

/// Changes the working directory, `PWD` and `OLDPWD`; the inner error is the message of one that failed.
async fn change_directory(
    shell: &mut Shell,
    target: &[u8],
    physical: bool,
) -> Result<Result<(), Vec<u8>>, Divert> {
    let joined = path::join(&shell.place.path, target);
    let logical = path::normalize(&joined);
    let view = &shell.place.view;
    // `a/..` is judged by its text, but `a` must be there.
    let found = if physical {
        view.directory(shell.place.cwd, target).await
    } else {
        match view.directory(shell.place.cwd, target).await {
            Ok(_) if target.split(|b| *b == b'/').any(|part| part == b"..") => {
                view.directory(view.root(), &logical).await
            }
            // The working directory has been removed: what its path says may still be there.
            Err(Errno::ENOENT)
                if !shell.is(ShellOption::Posix)
                    && view.metadata(view.root(), &shell.place.path).await.is_err() =>
            {
                if logical == shell.place.path.as_slice() {
                    shell.write_error(GONE).await?;
                    return Ok(Ok(()));
                }
                view.directory(view.root(), &logical).await
            }
            other => other,
        }
    };
    let location = match found {
        Ok(location) => location,
        Err(errno) => return Ok(Err(errno.message().as_bytes().to_vec())),
    };
    let path = if physical {
        match view.path_of(location).await {
            Ok(path) => path,
            Err(errno) => return Ok(Err(errno.message().as_bytes().to_vec())),
        }
    } else {
        logical
    };
    shell.place.cwd = location;
    let old = shell.scalar(b"PWD");
    shell.place.path = BString::from(path);
    for (name, value) in [(&b"OLDPWD"[..], old), (b"PWD", Some(shell.place.path.clone()))] {
        let Some(value) = value else {
            if let Some(variable) = shell.variables.get_mut(name) {
                variable.value = Value::Unset;
            }
            continue;
        };
        if let Err(error) = shell.assign(name, value, false) {
            return Err(shell.variable_failed(error).await);
        }
    }
    Ok(Ok(()))
}
