//! Searching files and trees.

pub(crate) mod find;
pub(crate) mod grep;
pub(crate) mod rg;
pub(crate) mod xargs;
