//! `pwd`

use bstr::BString;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "LP") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("pwd", &message).await,
    };
    let physical = match options.given.last() {
        Some((letter, _)) => *letter == b'P',
        None => shell.is(ShellOption::Physical),
    };
    let mut out = if physical {
        match shell.place.view.path_of(shell.place.cwd).await {
            Ok(path) => path,
            Err(errno) => {
                let message = format!("error retrieving current directory: {errno}");
                shell.builtin_error("pwd", &[message.as_bytes()]).await?;
                return Ok(ExitStatus::FAILURE);
            }
        }
    } else {
        shell.place.path.to_vec()
    };
    out.push(b'\n');
    shell.deliver("pwd", Reply { out, ..Reply::default() }, Ok(ExitStatus::SUCCESS)).await
}
