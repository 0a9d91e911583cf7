//! The grammar of Bash 5.2: bytes to a tree, and the tree back to source.

pub mod ast;
pub mod error;

pub use error::{SyntaxError, SyntaxErrorKind};
