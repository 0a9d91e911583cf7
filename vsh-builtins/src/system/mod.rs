//! The system, the user, processes.

pub(crate) mod env;
