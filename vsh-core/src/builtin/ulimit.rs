//! `ulimit`: a script may ask, and may lower what has no effect; the budget is the embedder's.

use bstr::BString;

use super::{Reply, arguments};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn run(_: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let mut resource = b'f';
    let mut value = None;
    for argument in arguments(fields) {
        match argument.as_slice() {
            [b'-', letters @ ..] if !letters.is_empty() => {
                for letter in letters {
                    match letter {
                        b'S' | b'H' => {}
                        b'a' => resource = b'a',
                        letter if b"bcdefiklmnpqrstuvxPRT".contains(letter) => resource = *letter,
                        letter => {
                            return reply
                                .usage("ulimit", &[b"-", &[*letter][..], b": invalid option"].concat());
                        }
                    }
                }
            }
            text => value = Some(text.to_vec()),
        }
    }
    match value {
        None if resource == b'a' => reply.out.extend_from_slice(
            b"file size                   (blocks, -f) unlimited\nopen files                          (-n) 1024\n",
        ),
        None if resource == b'n' => reply.out.extend_from_slice(b"1024\n"),
        None if resource == b'p' => reply.out.extend_from_slice(b"8\n"),
        None if resource == b'c' => reply.out.extend_from_slice(b"0\n"),
        None => reply.out.extend_from_slice(b"unlimited\n"),
        Some(text) => {
            let known = matches!(text.as_slice(), b"unlimited" | b"hard" | b"soft");
            if !known && super::number::<u64>(&text).is_none() {
                reply.error(&[&text, b": invalid number"]);
                return Ok(ExitStatus::FAILURE);
            }
            if !known {
                reply.error(&[b"setting limits is not supported by vsh"]);
                return Ok(ExitStatus::FAILURE);
            }
        }
    }
    Ok(ExitStatus::SUCCESS)
}
