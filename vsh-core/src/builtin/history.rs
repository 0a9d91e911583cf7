//! `history`
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Bash-History-Builtins.html>.

use bstr::BString;

use super::options;
use crate::exec::divert::{Divert, Outcome};
use crate::expand::event::{self, Event};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// How a moment is shown where the entry has none.
const NO_TIME: &[u8] = b"??";

pub(super) async fn history(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let given = match options(fields, "acd:npsrw") {
        Ok(given) => given,
        Err(message) => return shell.builtin_usage("history", &message).await,
    };
    let files: Vec<u8> = b"anrw".iter().copied().filter(|letter| given.has(*letter)).collect();
    if files.len() > 1 {
        shell.builtin_error("history", &[b"cannot use more than one of -anrw"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    if given.has(b'c') {
        shell.history.clear();
        if files.is_empty() && !given.has(b'd') && !given.has(b's') && !given.has(b'p') {
            return Ok(ExitStatus::SUCCESS);
        }
    }
    if given.has(b's') {
        return store(shell, given.operands);
    }
    if given.has(b'p') {
        return show_expanded(shell, given.operands).await;
    }
    if let Some(place) = given.value(b'd') {
        return delete(shell, place).await;
    }
    match files.first() {
        Some(letter) => {
            let file = given.operands.first().cloned();
            if let Some(file) = file.as_ref().filter(|file| file.contains(&b'/'))
                && shell.is(ShellOption::Restricted)
            {
                shell.builtin_error("history", &[file, b": restricted"]).await?;
                return Ok(ExitStatus::FAILURE);
            }
            Ok(ExitStatus::from(Box::pin(shell.history_file(*letter, file)).await?))
        }
        None => list(shell, given.operands).await,
    }
}

/// `history -s`: the words as one entry, in place of the command itself.
fn store(shell: &mut Shell, words: &[BString]) -> Outcome {
    if !words.is_empty() {
        shell.history.remove_current();
        let time = shell.history_time();
        shell.push_history(&bstr::join(" ", words), time)?;
    }
    Ok(ExitStatus::SUCCESS)
}

async fn show_expanded(shell: &mut Shell, words: &[BString]) -> Outcome {
    shell.history.remove_current();
    let mut status = ExitStatus::SUCCESS;
    for word in words {
        let options = shell.event_options();
        match event::expand(word, &mut shell.history, options) {
            Ok(Event::Unchanged) => say(shell, [word.as_slice(), b"\n"].concat()).await?,
            Ok(Event::Changed(text) | Event::Shown(text)) => {
                say(shell, [text.as_slice(), b"\n"].concat()).await?
            }
            Err(_) => {
                shell.builtin_error("history", &[word, b": history expansion failed"]).await?;
                status = ExitStatus::FAILURE;
            }
        }
    }
    Ok(status)
}

async fn say(shell: &mut Shell, text: Vec<u8>) -> Result<(), Divert> {
    match shell.write_out(text).await {
        Err(crate::utility::Error::Limit(limit)) => Err(limit.into()),
        _ => Ok(()),
    }
}

/// The place, from 0, that a number or a distance from the end means.
fn place_of(shell: &Shell, text: &[u8]) -> Option<usize> {
    let number: i64 = super::number(text)?;
    let count = shell.history.len();
    let at = if number < 0 {
        count.checked_sub(usize::try_from(number.unsigned_abs()).ok()?)?
    } else {
        usize::try_from(number).ok()?.checked_sub(shell.history.first_number())?
    };
    (at < count).then_some(at)
}

async fn delete(shell: &mut Shell, place: &[u8]) -> Outcome {
    // The sign of a first number is no separator.
    let dash = place.iter().skip(1).position(|b| *b == b'-').map(|at| at + 1);
    let (from, to) = match dash {
        Some(dash) => (place.get(..dash).unwrap_or_default(), place.get(dash + 1..).unwrap_or_default()),
        None => (place, place),
    };
    let range = (place_of(shell, from), place_of(shell, to));
    match range {
        (Some(from), Some(to)) if from <= to => {
            (from..=to).for_each(|_| shell.history.remove(from));
            Ok(ExitStatus::SUCCESS)
        }
        (Some(_), Some(_)) => Ok(ExitStatus::FAILURE),
        (known, _) => {
            let bad = if known.is_some() { to } else { from };
            shell.builtin_error("history", &[bad, b": history position out of range"]).await?;
            Ok(ExitStatus::FAILURE)
        }
    }
}

async fn list(shell: &mut Shell, operands: &[BString]) -> Outcome {
    if operands.len() > 1 {
        shell.builtin_error("history", &[b"too many arguments"]).await?;
        return Err(super::GIVEN_UP);
    }
    let count = shell.history.len();
    let most = match operands.first() {
        None => count,
        Some(text) => match super::number::<i64>(text) {
            Some(number) => usize::try_from(number.unsigned_abs()).unwrap_or(count),
            None => {
                shell.builtin_error("history", &[text, b": numeric argument required"]).await?;
                return Ok(ExitStatus::FAILURE);
            }
        },
    };
    let format = shell.scalar(b"HISTTIMEFORMAT").filter(|f| !f.is_empty());
    let skipped = count.saturating_sub(most);
    let mut out = Vec::new();
    for (number, entry) in (shell.history.first_number()..).zip(shell.history.entries()).skip(skipped) {
        out.extend_from_slice(format!("{number:5}  ").as_bytes());
        match (&format, entry.time) {
            (Some(format), Some(seconds)) => out.extend(shell.moment_text(format, seconds)),
            (Some(_), None) => out.extend_from_slice(NO_TIME),
            (None, _) => {}
        }
        out.extend_from_slice(&entry.text);
        out.push(b'\n');
    }
    say(shell, out).await?;
    Ok(ExitStatus::SUCCESS)
}
