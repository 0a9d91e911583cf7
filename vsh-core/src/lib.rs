//! vsh's language and machine: Bash parsed with nom into a tree, executed in-process.

pub mod syntax;
