//! `fc`
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Bash-History-Builtins.html>.

use std::sync::Arc;

use bstr::BString;
use bytes::Bytes;
use vsh_fs::OpenOptions;

use super::options;
use crate::exec::divert::Outcome;
use crate::exec::nested::read_all;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// How many commands `fc -l` lists.
const LISTED: usize = 16;

pub(super) async fn fc(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let (numbers, fields) = split_numbers(fields);
    let given = match options(&fields, "e:lnrs") {
        Ok(given) => given,
        Err(message) => return shell.builtin_usage("fc", &message).await,
    };
    let operands = [given.operands, &numbers].concat();
    let again = given.has(b's') || given.value(b'e').is_some_and(|editor| editor == "-");
    if again {
        return run_again(shell, &operands).await;
    }
    // The command itself is not meant.
    let count = shell.history.len().saturating_sub(usize::from(shell.history.current));
    if count == 0 {
        return Ok(ExitStatus::SUCCESS);
    }
    let last = count - 1;
    let list = given.has(b'l');
    let default = if list { (count.saturating_sub(LISTED), last) } else { (last, last) };
    let range = match (operands.first(), operands.get(1)) {
        (None, _) => Some(default),
        (Some(first), None) => {
            place_of(shell, first, count, list).map(|at| (at, if list { last } else { at }))
        }
        (Some(first), Some(second)) => {
            place_of(shell, first, count, list).zip(place_of(shell, second, count, list))
        }
    };
    let Some((first, second)) = range else {
        let numeric = operands.iter().all(|o| super::number::<i64>(o).is_some());
        let message: &[u8] =
            if numeric { b"history specification out of range" } else { b"no command found" };
        shell.builtin_error("fc", &[message]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    let backwards = first > second || given.has(b'r');
    let (from, to) = (first.min(second), first.max(second));
    let mut places: Vec<usize> = (from..=to).collect();
    if backwards {
        places.reverse();
    }
    if list {
        let text = listing(shell, &places, given.has(b'n'));
        return match shell.write_out(text).await {
            Err(crate::utility::Error::Limit(limit)) => Err(limit.into()),
            _ => Ok(ExitStatus::SUCCESS),
        };
    }
    edit(shell, &places, given.value(b'e')).await
}

/// Operands that are negative numbers are no options.
fn split_numbers(fields: &[BString]) -> (Vec<BString>, Vec<BString>) {
    let mut options = Vec::new();
    let mut rest = fields.iter();
    let mut numbers = Vec::new();
    while let Some(field) = rest.next() {
        let is_number =
            field.strip_prefix(b"-").is_some_and(|d| !d.is_empty() && d.iter().all(u8::is_ascii_digit));
        if is_number {
            numbers.push(field.clone());
            numbers.extend(rest.by_ref().cloned());
        } else {
            options.push(field.clone());
        }
    }
    (numbers, options)
}

fn listing(shell: &Shell, places: &[usize], bare: bool) -> Vec<u8> {
    let mut out = Vec::new();
    for at in places {
        let Some(entry) = shell.history.get(*at) else { continue };
        if !bare {
            out.extend_from_slice((shell.history.first_number() + at).to_string().as_bytes());
        }
        // POSIX knows no mark of what was changed.
        out.extend_from_slice(if shell.is(ShellOption::Posix) { b"\t" } else { b"\t " });
        out.extend_from_slice(&entry.text);
        out.push(b'\n');
    }
    out
}

/// The place of a number, a distance from the end, or the last command that begins so.
fn place_of(shell: &Shell, text: &[u8], count: usize, list: bool) -> Option<usize> {
    let Some(number) = super::number::<i64>(text) else {
        return (0..count).rev().find(|at| shell.history.get(*at).is_some_and(|e| e.text.starts_with(text)));
    };
    if number < 0 {
        let back = usize::try_from(number.unsigned_abs()).unwrap_or(usize::MAX);
        return Some(count.saturating_sub(back));
    }
    if number == 0 {
        return if list { Some(count - 1) } else { None };
    }
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    Some(number.saturating_sub(shell.history.first_number()).min(count - 1))
}

/// `fc -s [old=new] [command]`
async fn run_again(shell: &mut Shell, operands: &[BString]) -> Outcome {
    let mut changes = Vec::new();
    let mut rest = operands;
    while let Some((first, behind)) = rest.split_first() {
        let Some(at) = memchr::memchr(b'=', first) else { break };
        changes.push((first.get(..at).unwrap_or_default(), first.get(at + 1..).unwrap_or_default()));
        rest = behind;
    }
    let count = shell.history.len().saturating_sub(usize::from(shell.history.current));
    let place = match rest.first() {
        None => count.checked_sub(1),
        Some(_) if count == 0 => None,
        Some(text) => place_of(shell, text, count, false),
    };
    let Some(entry) = place.and_then(|at| shell.history.get(at)) else {
        shell.builtin_error("fc", &[b"no command found"]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    let mut text = entry.text.to_vec();
    for (old, new) in changes.iter().filter(|(old, _)| !old.is_empty()) {
        text = bstr::ByteSlice::replace(text.as_slice(), old, new);
    }
    shell.write_error(&[text.as_slice(), b"\n"].concat()).await?;
    if shell.history.current {
        shell.history.remove_current();
        shell.record(&text)?;
    }
    let line = shell.calls.line;
    shell.run_text_deep(Arc::from(text), line, b"").await
}

/// Has an editor change the commands, and runs what comes of it.
async fn edit(shell: &mut Shell, places: &[usize], editor: Option<&BString>) -> Outcome {
    let mut text = Vec::new();
    for entry in places.iter().filter_map(|at| shell.history.get(*at)) {
        text.extend_from_slice(&entry.text);
        text.push(b'\n');
    }
    let set = |name: &[u8]| shell.scalar(name).filter(|v| !v.is_empty());
    let editor = editor.cloned().or_else(|| set(b"FCEDIT")).or_else(|| set(b"EDITOR"));
    let editor = editor.unwrap_or_else(|| BString::from("vi"));
    let path = format!("/tmp/bash-fc.{:06}", shell.world.host.random() % 1_000_000);
    let opened = shell.open_file(path.as_bytes(), &OpenOptions::WRITE).await;
    let written = match opened {
        Ok(file) => file.write(Bytes::from(text)).await.is_ok(),
        Err(_) => false,
    };
    if !written {
        shell.builtin_error("fc", &[path.as_bytes(), b": cannot open temp file"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let line = shell.calls.line;
    let command = [editor.as_slice(), b" ", path.as_bytes()].concat();
    let status = shell.run_text_deep(Arc::from(command), line, b"").await?;
    let file = shell.open_file(path.as_bytes(), &OpenOptions::READ).await;
    let edited = match file {
        Ok(file) => read_all(&file).await.unwrap_or_default(),
        Err(_) => Vec::new(),
    };
    let place = &shell.place;
    let _ = place.view.remove_file(place.cwd, path.as_bytes()).await;
    if !status.is_success() {
        return Ok(ExitStatus::FAILURE);
    }
    if shell.history.current {
        shell.history.remove_current();
    }
    shell.write_error(&edited).await?;
    for command in edited.split(|b| *b == b'\n').filter(|c| !c.is_empty()) {
        shell.record(command)?;
    }
    shell.run_text_deep(Arc::from(edited), line, b"").await
}
