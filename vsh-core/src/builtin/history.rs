//! `history`, `fc`: a script has no history, as in a Bash that is not interactive.

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn history(_: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    match arguments(fields).first().map(|a| a.as_slice()) {
        None | Some(b"-c" | b"-a" | b"-n" | b"-r" | b"-w" | b"-s" | b"-d" | b"--") => Ok(ExitStatus::SUCCESS),
        Some(b"-p") => {
            for word in arguments(fields).iter().skip(1) {
                reply.out.extend([word.as_slice(), b"\n"].concat());
            }
            Ok(ExitStatus::SUCCESS)
        }
        Some(option) if option.starts_with(b"-") => {
            let letter = option.get(..2).unwrap_or_default();
            reply.usage("history", &[letter, b": invalid option"].concat())
        }
        Some(text) if super::number::<i64>(text).is_none() => {
            reply.error(&[text, b": numeric argument required"]);
            Ok(ExitStatus::USAGE)
        }
        Some(_) => Ok(ExitStatus::SUCCESS),
    }
}

pub(super) fn fc(_: &mut Shell, _: &[BString], reply: &mut Reply) -> Outcome {
    reply.error(&[b"history specification out of range"]);
    Ok(ExitStatus::FAILURE)
}
