//! `getopts`: <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/getopts.html>

use bstr::BString;

use super::{Reply, number, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::refusal::VariableError;
use crate::syntax;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let rest = match options(fields, "") {
        Ok(options) => options.operands,
        Err(message) => return reply.usage("getopts", &message),
    };
    let [letters, name, explicit @ ..] = rest else {
        reply.plain(b"getopts: usage: getopts optstring name [arg ...]");
        return Ok(ExitStatus::USAGE);
    };
    let words = if explicit.is_empty() { shell.calls.positional.to_vec() } else { explicit.to_vec() };
    let mut at = next(shell).filter(|n| *n > 0).unwrap_or(1).min(words.len() + 1);
    let mut offset = shell.calls.getopts_offset;
    let silent = letters.starts_with(b":");
    let quiet = silent || shell.scalar(b"OPTERR").is_some_and(|v| v == "0");
    let mut found = Found::default();
    while let Some(word) = words.get(at - 1) {
        if offset == 0 {
            if !word.starts_with(b"-") || word.as_slice() == b"-" {
                break;
            }
            if word.as_slice() == b"--" {
                at += 1;
                break;
            }
            offset = 1;
        }
        let Some(letter) = word.get(offset).copied() else {
            at += 1;
            offset = 0;
            continue;
        };
        offset += 1;
        found.take(letter, letters, &words, &mut at, &mut offset);
        break;
    }
    if let Some(error) = found.error
        && !quiet
    {
        let letter = found.letter.map_or(Vec::new(), |l| vec![l]);
        let message = [shell.calls.zero.as_slice(), b": ", error.as_bytes(), b" -- ", &letter].concat();
        reply.plain(&message);
    }
    store(shell, name, at, offset, &found, silent, reply)
}

/// The word to be looked at. One that could not be told stays known.
fn next(shell: &Shell) -> Option<usize> {
    match shell.variables.get(b"OPTIND") {
        Some(variable) if variable.attributes.readonly && shell.calls.getopts_index > 0 => {
            Some(shell.calls.getopts_index)
        }
        _ => number(&shell.scalar(b"OPTIND")?),
    }
}

/// What one call found.
#[derive(Default)]
struct Found {
    letter: Option<u8>,
    value: Option<BString>,
    error: Option<&'static str>,
}

impl Found {
    fn take(&mut self, letter: u8, letters: &[u8], words: &[BString], at: &mut usize, offset: &mut usize) {
        self.letter = Some(letter);
        let place = letters
            .iter()
            .skip(usize::from(letters.starts_with(b":")))
            .position(|l| *l == letter && letter != b':');
        let place = place.map(|p| p + usize::from(letters.starts_with(b":")));
        let word = words.get(*at - 1).cloned().unwrap_or_default();
        let takes_value = place.is_some_and(|p| letters.get(p + 1) == Some(&b':'));
        let attached = word.get(*offset..).filter(|rest| !rest.is_empty());
        if place.is_none() {
            self.error = Some("illegal option");
        } else if takes_value {
            if let Some(value) = attached {
                self.value = Some(BString::from(value));
            } else if let Some(value) = words.get(*at) {
                self.value = Some(value.clone());
                *at += 1;
            } else {
                self.error = Some("option requires an argument");
            }
            *at += 1;
            *offset = 0;
            return;
        }
        if attached.is_none() {
            *at += 1;
            *offset = 0;
        }
    }
}

fn store(
    shell: &mut Shell,
    name: &[u8],
    at: usize,
    offset: usize,
    found: &Found,
    silent: bool,
    reply: &mut Reply,
) -> Outcome {
    let letter = found.letter.map(|l| BString::from(vec![l]));
    let (result, value) = match (&letter, found.error) {
        (None, _) => (BString::from("?"), None),
        (Some(letter), None) => (letter.clone(), found.value.clone()),
        (Some(letter), Some(error)) if silent => {
            let mark = if error.starts_with("illegal") { "?" } else { ":" };
            (BString::from(mark), Some(letter.clone()))
        }
        (Some(_), Some(_)) => (BString::from("?"), None),
    };
    assign(shell, b"OPTIND", BString::from(at.to_string()), reply);
    (shell.calls.getopts_index, shell.calls.getopts_offset) = (at, offset);
    match value {
        Some(value) => {
            assign(shell, b"OPTARG", value, reply);
        }
        None => {
            shell.unset_variable(b"OPTARG");
        }
    }
    if !syntax::is_name(name) {
        reply.error(&[b"`", name, b"': not a valid identifier"]);
        return Ok(ExitStatus::FAILURE);
    }
    if !assign(shell, name, result, reply) {
        return Ok(if reply.refused && letter.is_some() { ExitStatus::USAGE } else { ExitStatus::FAILURE });
    }
    Ok(ExitStatus::from(letter.is_some()))
}

fn assign(shell: &mut Shell, name: &[u8], value: BString, reply: &mut Reply) -> bool {
    match shell.assign(name, value, false) {
        Ok(()) => return true,
        Err(VariableError::Message(message)) => reply.error(&[&message]),
        Err(error) => super::printf::subscript_failed(shell, error, reply),
    }
    false
}
