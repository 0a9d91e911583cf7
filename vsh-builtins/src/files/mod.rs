//! Files and directories.

pub(crate) mod basename;
pub(crate) mod dirname;
pub(crate) mod pwd;
