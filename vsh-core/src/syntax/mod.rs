//! The grammar of Bash 5.2: bytes to a tree, and the tree back to source.
//!
//! [`Parser`] hands over one complete command at a time. Its parts follow the grammar: `list` (lists, and-or
//! lists, pipelines), `simple` and `compound` commands, `redirection` and `heredoc`, `conditional`
//! (`[[ ]]`), `word` with `quote`, `substitution`, `parameter`, `brace` and `glob`, and `arithmetic`.
//! All of them are nom parsers over `input::Input`.

mod alias;
mod arithmetic;
mod arithmetic_lex;
pub mod ast;
mod brace;
mod compound;
mod conditional;
pub mod error;
mod glob;
mod heredoc;
mod input;
mod lex;
mod list;
mod parameter;
mod parser;
pub mod print;
mod quote;
mod redirection;
mod report;
mod simple;
pub(crate) mod substituted;
mod substitution;
#[cfg(test)]
mod tests;
mod word;

pub(crate) use arithmetic::is_text;
pub use arithmetic::{
    ArithmeticErrorKind, ArithmeticSyntaxError, parse_arithmetic, parse_expanded_arithmetic,
};
pub(crate) use arithmetic_lex::{is_closed_subscript, subscript_length};
pub(crate) use brace::brace_as_text;
pub(crate) use compound::without_blanks;
pub use error::{SyntaxError, SyntaxErrorKind};
pub use heredoc::{DocumentWarning, DocumentWarningKind};
pub use parser::{
    Parser, is_name, is_reserved_word, parse_arithmetic_word, parse_array_elements, parse_assignment,
    parse_double_quoted, parse_reference, parse_script, parse_word,
};

use ast::Text;

/// What the shell's options say of its syntax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ParseOptions {
    /// `shopt -s extglob`: `@(...)` and its kin are patterns outside `[[ ]]` too.
    pub extglob: bool,
    /// `set -o posix`
    pub posix: bool,
}

/// The aliases that hold while a command is read.
pub trait Aliases {
    /// The text of an alias; `None` if there is none of that name, or aliases are not expanded.
    fn get(&self, name: &[u8]) -> Option<Text>;
}

/// No aliases.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAliases;

impl Aliases for NoAliases {
    fn get(&self, _: &[u8]) -> Option<Text> {
        None
    }
}

/// The escapes of `$'...'` replaced: what `${x@E}` gives.
pub fn ansi_c_text(text: &[u8]) -> Vec<u8> {
    quote::unescape(text)
}
