//! `ulimit`: shows and sets limits; see [`limits`](crate::shell::limits) for what they mean here.

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::limits::{RESOURCES, Refused, Resource, UNLIMITED};
use crate::utility::ExitStatus;

/// What is asked for.
#[derive(Default)]
struct Request {
    soft: bool,
    hard: bool,
    all: bool,
    /// Resources, each perhaps with its value.
    resources: Vec<(&'static Resource, Option<BString>)>,
}

fn find(letter: u8) -> Option<&'static Resource> {
    RESOURCES.iter().find(|r| r.letter == letter)
}

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut request = match parse(arguments(fields)) {
        Ok(request) => request,
        Err(letter) => return reply.usage("ulimit", &[b"-", &[letter][..], b": invalid option"].concat()),
    };
    if request.all {
        RESOURCES.iter().for_each(|resource| show(shell, resource, request.hard, true, reply));
        return Ok(ExitStatus::SUCCESS);
    }
    let several = request.resources.len() > 1;
    for (resource, value) in std::mem::take(&mut request.resources) {
        match value {
            None => show(shell, resource, request.hard, several, reply),
            Some(value) => {
                if let Err(message) = set(shell, resource, &value, &request) {
                    reply.error(&[&message]);
                    return Ok(ExitStatus::FAILURE);
                }
            }
        }
    }
    Ok(ExitStatus::SUCCESS)
}

/// Reads the options; an error is the letter that is none. An operand belongs to the letter before it.
fn parse(arguments: &[BString]) -> Result<Request, u8> {
    let mut request = Request::default();
    let mut rest = arguments.iter();
    let mut ended = false;
    while let Some(argument) = rest.next() {
        match argument.as_slice() {
            b"--" if !ended => ended = true,
            [b'-', letters @ ..] if !letters.is_empty() && !ended => {
                let mut letters = letters;
                while let Some((letter, behind)) = letters.split_first() {
                    letters = behind;
                    match letter {
                        b'S' => request.soft = true,
                        b'H' => request.hard = true,
                        b'a' => request.all = true,
                        letter => {
                            // What follows a resource in one word is its value.
                            let value = Some(BString::from(std::mem::take(&mut letters)));
                            let value = value.filter(|v| !v.is_empty());
                            request.resources.push((find(*letter).ok_or(*letter)?, value));
                        }
                    }
                }
            }
            value => {
                let value = Some(BString::from(value));
                match request.resources.last_mut() {
                    Some((_, slot)) => *slot = value,
                    None => request.resources.extend(find(b'f').map(|files| (files, value))),
                }
                // What follows the value of a limit is an option again, or nothing.
                if rest.as_slice().first().is_some_and(|next| !next.starts_with(b"-")) {
                    break;
                }
            }
        }
    }
    if request.resources.is_empty() {
        request.resources.extend(find(b'f').map(|files| (files, None)));
    }
    Ok(request)
}

fn show(shell: &Shell, resource: &Resource, hard: bool, named: bool, reply: &mut Reply) {
    let (now, most) = shell.limits.get(resource);
    let value = if hard { most } else { now };
    let value = if value == UNLIMITED { "unlimited".to_owned() } else { value.to_string() };
    let line = if named {
        let letter = char::from(resource.letter);
        let unit = match resource.unit {
            "" => format!("(-{letter})"),
            unit => format!("({unit}, -{letter})"),
        };
        format!("{:<20}{unit:>20} {value}\n", resource.name)
    } else {
        format!("{value}\n")
    };
    reply.out.extend_from_slice(line.as_bytes());
}

fn set(shell: &mut Shell, resource: &Resource, text: &[u8], request: &Request) -> Result<(), Vec<u8>> {
    let (now, most) = shell.limits.get(resource);
    let value = match text {
        b"unlimited" => UNLIMITED,
        b"hard" => most,
        b"soft" => now,
        digits if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) => {
            match std::str::from_utf8(digits).ok().and_then(|d| d.parse().ok()) {
                Some(value) if u64::checked_mul(value, resource.scale()).is_some() => value,
                _ => return Err([digits, b": limit out of range"].concat()),
            }
        }
        other => return Err([other, b": invalid number"].concat()),
    };
    let both = !request.soft && !request.hard;
    shell.limits.set(resource, value, request.soft || both, request.hard || both).map_err(|refused| {
        let reason = match refused {
            Refused::NotPermitted if request.hard || both => "Operation not permitted",
            _ => "Invalid argument",
        };
        format!("{}: cannot modify limit: {reason}", resource.name).into_bytes()
    })
}
