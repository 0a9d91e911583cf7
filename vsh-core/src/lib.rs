//! vsh's language and machine: Bash parsed with nom into a tree, executed in-process.

pub mod args;
pub mod host;
pub mod io;
pub mod meter;
pub mod pattern;
pub mod syntax;
pub mod text;
pub mod utility;
