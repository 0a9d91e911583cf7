//! `dirs`, `pushd`, `popd`

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// `+N` or `-N` as an index into the stack, the working directory first.
fn index(shell: &Shell, text: &[u8]) -> Option<Result<usize, ()>> {
    let (from_end, digits) = match text {
        [b'+', rest @ ..] => (false, rest),
        [b'-', rest @ ..] => (true, rest),
        _ => return None,
    };
    let number: usize = super::number(digits).filter(|_| digits.first().is_some_and(u8::is_ascii_digit))?;
    let count = shell.place.stack.len() + 1;
    Some(if number >= count { Err(()) } else { Ok(if from_end { count - 1 - number } else { number }) })
}

async fn out_of_range(shell: &Shell, name: &str, argument: &[u8]) -> Result<(), Divert> {
    if shell.place.stack.is_empty() {
        return shell.builtin_error(name, &[b"directory stack empty"]).await;
    }
    shell.builtin_error(name, &[argument, b": directory stack index out of range"]).await
}

fn entries(shell: &Shell) -> Vec<BString> {
    std::iter::once(shell.place.path.clone()).chain(shell.place.stack.iter().cloned()).collect()
}

pub(super) async fn dirs(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let (mut long, mut lines, mut numbered) = (false, false, false);
    let mut chosen = None;
    for argument in arguments(fields) {
        if let Some(found) = index(shell, argument) {
            let Ok(at) = found else {
                out_of_range(shell, "dirs", argument.get(1..).unwrap_or_default()).await?;
                return Ok(ExitStatus::FAILURE);
            };
            chosen = Some(at);
            continue;
        }
        match argument.as_slice() {
            b"--" => break,
            b"-c" => {
                shell.place.stack.clear();
                return Ok(ExitStatus::SUCCESS);
            }
            [b'-', letters @ ..] if letters.iter().all(|l| b"lpv".contains(l)) && !letters.is_empty() => {
                long |= letters.contains(&b'l');
                lines |= letters.contains(&b'p');
                numbered |= letters.contains(&b'v');
            }
            other => {
                let reason: &[u8] = match other {
                    [b'-' | b'+', ..] => b": invalid number",
                    _ => b": invalid option",
                };
                return shell.builtin_usage("dirs", &[other, reason].concat()).await;
            }
        }
    }
    print(shell, long, lines, numbered, chosen).await
}

async fn print(shell: &mut Shell, long: bool, lines: bool, numbered: bool, chosen: Option<usize>) -> Outcome {
    let all: Vec<BString> = entries(shell)
        .into_iter()
        .map(|entry| if long { entry } else { shell.tilde_abbreviated(&entry) })
        .collect();
    let mut out = Vec::new();
    match chosen {
        Some(at) => out.extend_from_slice(all.get(at).map_or(b"", |e| e.as_slice())),
        None if numbered => {
            for (i, entry) in all.iter().enumerate() {
                if i > 0 {
                    out.push(b'\n');
                }
                out.extend_from_slice(format!("{i:2}  ").as_bytes());
                out.extend_from_slice(entry);
            }
        }
        None => out.extend(bstr::join(if lines { "\n" } else { " " }, &all)),
    }
    out.push(b'\n');
    shell.deliver("dirs", Reply { out, ..Reply::default() }, Ok(ExitStatus::SUCCESS)).await
}

async fn go(
    shell: &mut Shell,
    name: &'static str,
    target: &[u8],
) -> Result<bool, crate::exec::divert::Divert> {
    if shell.is(ShellOption::Restricted) {
        shell.builtin_error(name, &[b"restricted"]).await?;
        return Ok(false);
    }
    let physical = shell.is(ShellOption::Physical);
    Ok(super::cd::go(shell, name, Some(target), physical).await?.is_success())
}

pub(super) async fn pushd(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut arguments = arguments(fields);
    let mut stay = false;
    while let Some((first, rest)) = arguments.split_first() {
        match first.as_slice() {
            b"-n" => stay = true,
            b"--" => {
                arguments = rest;
                break;
            }
            [b'-', _, ..] | [b'+', ..] if index(shell, first).is_none() => {
                return shell.builtin_usage("pushd", &[first, b": invalid number".as_slice()].concat()).await;
            }
            _ => break,
        }
        arguments = rest;
    }
    let failed = Ok(ExitStatus::FAILURE);
    if arguments.len() > 1 {
        shell.builtin_error("pushd", &[b"too many arguments"]).await?;
        return failed;
    }
    let Some(argument) = arguments.first() else {
        if shell.place.stack.is_empty() {
            shell.builtin_error("pushd", &[b"no other directory"]).await?;
            return failed;
        }
        return exchange(shell, stay).await;
    };
    match index(shell, argument) {
        Some(Ok(at)) => rotate(shell, at, stay).await,
        Some(Err(())) => {
            out_of_range(shell, "pushd", argument).await?;
            failed
        }
        None if stay => {
            shell.place.stack.insert(0, argument.clone());
            print(shell, false, false, false, None).await
        }
        None => {
            let before = shell.place.path.clone();
            if !go(shell, "pushd", argument).await? {
                return failed;
            }
            shell.place.stack.insert(0, before);
            print(shell, false, false, false, None).await
        }
    }
}

/// `pushd` alone: the two directories on top change places.
async fn exchange(shell: &mut Shell, stay: bool) -> Outcome {
    let before = shell.place.path.clone();
    let Some(next) = shell.place.stack.first().cloned() else { return Ok(ExitStatus::FAILURE) };
    if !stay && !go(shell, "pushd", &next).await? {
        return Ok(ExitStatus::FAILURE);
    }
    if stay {
        return Ok(ExitStatus::SUCCESS);
    }
    if let Some(first) = shell.place.stack.first_mut() {
        *first = before;
    }
    print(shell, false, false, false, None).await
}

async fn rotate(shell: &mut Shell, at: usize, stay: bool) -> Outcome {
    let mut all = entries(shell);
    let count = all.len();
    all.rotate_left(at % count.max(1));
    if !stay {
        let top = all.first().cloned().unwrap_or_default();
        if !go(shell, "pushd", &top).await? {
            return Ok(ExitStatus::FAILURE);
        }
    }
    shell.place.stack = all.split_off(1.min(all.len()));
    print(shell, false, false, false, None).await
}

pub(super) async fn popd(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut arguments = arguments(fields);
    let stay = arguments.first().is_some_and(|a| a == "-n");
    if stay {
        arguments = arguments.get(1..).unwrap_or_default();
    }
    if arguments.first().is_some_and(|a| a == "--" || a.is_empty()) {
        arguments = &[];
    }
    let failed = Ok(ExitStatus::FAILURE);
    if let Some(argument) = arguments.first().filter(|a| index(shell, a).is_none()) {
        let reason: &[u8] = match argument.first() {
            Some(b'-' | b'+') => b": invalid number",
            _ => b": invalid argument",
        };
        return shell.builtin_usage("popd", &[argument.as_slice(), reason].concat()).await;
    }
    if shell.place.stack.is_empty() {
        shell.builtin_error("popd", &[b"directory stack empty"]).await?;
        return failed;
    }
    let at = match arguments.first() {
        None => usize::from(stay),
        Some(argument) => match index(shell, argument) {
            Some(Ok(at)) => at,
            Some(Err(())) => {
                out_of_range(shell, "popd", argument).await?;
                return failed;
            }
            None => return failed,
        },
    };
    // The top itself stays without a change of directory.
    match at.max(usize::from(stay)).checked_sub(1) {
        None => {
            let next = shell.place.stack.first().cloned().unwrap_or_default();
            if !go(shell, "popd", &next).await? {
                return failed;
            }
            shell.place.stack.remove(0);
        }
        Some(at) => {
            shell.place.stack.remove(at);
        }
    }
    print(shell, false, false, false, None).await
}
