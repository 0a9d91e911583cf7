//! Searching files and trees.

pub(crate) mod grep;
