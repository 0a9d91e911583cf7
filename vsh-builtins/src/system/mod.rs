//! The system, the user, processes.

pub(crate) mod clear;
pub(crate) mod env;
pub(crate) mod getconf;
pub(crate) mod id;
pub(crate) mod kill;
pub(crate) mod nohup;
pub(crate) mod printenv;
pub(crate) mod time;
pub(crate) mod timeout;
pub(crate) mod tty;
pub(crate) mod uname;
pub(crate) mod which;

use vsh_core::utility::ExitStatus;

/// Why a command could not be run, by the status that says so.
fn refusal(status: ExitStatus) -> &'static str {
    if status == ExitStatus::NOT_FOUND { "No such file or directory" } else { "Permission denied" }
}
