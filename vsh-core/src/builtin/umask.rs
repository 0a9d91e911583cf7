//! `umask`

use bstr::BString;
use vsh_fs::Mode;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "pS") {
        Ok(options) => options,
        Err(message) => return reply.usage("umask", &message),
    };
    let current = shell.place.view.umask.bits();
    let Some(text) = options.operands.first() else {
        let lead = if options.has(b'p') { "umask " } else { "" };
        let line = if options.has(b'S') {
            let flag = if options.has(b'p') { "-S " } else { "" };
            format!("{lead}{flag}{}\n", symbolic(current))
        } else {
            format!("{lead}{current:04o}\n")
        };
        reply.out.extend_from_slice(line.as_bytes());
        return Ok(ExitStatus::SUCCESS);
    };
    let new = if text.first().is_some_and(u8::is_ascii_digit) {
        let parsed = std::str::from_utf8(text).ok().and_then(|t| u16::from_str_radix(t, 8).ok());
        match parsed.filter(|mode| *mode <= 0o777) {
            Some(mode) => mode,
            None => {
                reply.error(&[text, b": octal number out of range"]);
                return Ok(ExitStatus::FAILURE);
            }
        }
    } else {
        match apply(text, current) {
            Ok(mode) => mode,
            Err(message) => {
                reply.error(&[&message]);
                return Ok(ExitStatus::FAILURE);
            }
        }
    };
    shell.place.view.umask = Mode::new(new & 0o777);
    if options.has(b'S') {
        reply.out.extend_from_slice(format!("{}\n", symbolic(new)).as_bytes());
    }
    Ok(ExitStatus::SUCCESS)
}

fn symbolic(umask: u16) -> String {
    let part = |shift: u16| -> String {
        let allowed = !(umask >> shift) & 7;
        [(4, 'r'), (2, 'w'), (1, 'x')].iter().filter(|(bit, _)| allowed & bit != 0).map(|(_, c)| *c).collect()
    };
    format!("u={},g={},o={}", part(6), part(3), part(0))
}

/// `u=rwx,g-w`: says what is allowed, so the mask is its complement.
fn apply(text: &[u8], umask: u16) -> Result<u16, Vec<u8>> {
    let mut allowed = !umask & 0o777;
    for clause in text.split(|b| *b == b',') {
        let split = clause.iter().position(|b| matches!(b, b'+' | b'-' | b'='));
        let Some(at) = split else {
            let bad = clause.first().copied().unwrap_or(b' ');
            return Err([b"`", &[bad][..], b"': invalid symbolic mode operator"].concat());
        };
        let (who, rest) = clause.split_at(at);
        let mut mask = 0;
        for letter in who {
            mask |= match letter {
                b'u' => 0o700,
                b'g' => 0o070,
                b'o' => 0o007,
                b'a' => 0o777,
                other => return Err([b"`", &[*other][..], b"': invalid symbolic mode operator"].concat()),
            };
        }
        if who.is_empty() {
            mask = 0o777;
        }
        let Some((operator, letters)) = rest.split_first() else { continue };
        let mut bits = 0;
        for letter in letters {
            bits |= match letter {
                b'r' => 0o444,
                b'w' => 0o222,
                b'x' => 0o111,
                b'X' | b's' | b't' => 0,
                other => return Err([b"`", &[*other][..], b"': invalid symbolic mode character"].concat()),
            };
        }
        allowed = match operator {
            b'+' => allowed | bits & mask,
            b'-' => allowed & !(bits & mask),
            _ => allowed & !mask | bits & mask,
        };
    }
    Ok(!allowed & 0o777)
}
