//! Which variables of this process reach a command.

use std::ffi::OsString;

/// The variables that are handed on. Anything else may be a secret.
pub const INHERITED: &[&str] = &[
    "PATH", "HOME", "USER", "LOGNAME", "HOSTNAME", "SHELL", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TERM",
    "TMPDIR", "TMP", "TEMP",
];

pub(super) fn inherited() -> Vec<(OsString, OsString)> {
    INHERITED.iter().filter_map(|name| Some((OsString::from(name), std::env::var_os(name)?))).collect()
}
