//! Files and directories.

pub(crate) mod basename;
pub(crate) mod chmod;
pub(crate) mod chown;
pub(crate) mod cmp;
pub(crate) mod cp;
pub(crate) mod diff;
pub(crate) mod dirname;
pub(crate) mod du;
pub(crate) mod link;
pub(crate) mod ln;
pub(crate) mod ls;
pub(crate) mod mkdir;
pub(crate) mod mkfifo;
pub(crate) mod mktemp;
pub(crate) mod mv;
pub(crate) mod pwd;
pub(crate) mod readlink;
pub(crate) mod realpath;
pub(crate) mod rm;
pub(crate) mod rmdir;
pub(crate) mod stat;
pub(crate) mod sync;
pub(crate) mod touch;
pub(crate) mod truncate;
pub(crate) mod unlink;
