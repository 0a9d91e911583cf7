//! `bind`: accepted, without effect: there is no line editor inside a script.

use bstr::BString;

use super::Reply;
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::utility::ExitStatus;

pub(super) fn bind(_: &mut Shell, _: &[BString], reply: &mut Reply) -> Outcome {
    reply.error(&[b"warning: line editing not enabled"]);
    Ok(ExitStatus::SUCCESS)
}
