//! vsh's language and machine: Bash parsed with nom into a tree, executed in-process.

pub mod args;
pub mod builtin;
pub mod decimal;
mod diagnostic;
pub mod exec;
pub mod expand;
pub mod host;
pub mod io;
pub mod meter;
pub mod pattern;
pub mod printf;
pub mod quote;
pub mod regex;
pub mod shell;
pub mod strftime;
pub mod syntax;
pub mod test_expression;
pub mod text;
pub mod utility;
pub mod zone;

pub use exec::run::{Output, Setup, Source};
pub use shell::Shell;
