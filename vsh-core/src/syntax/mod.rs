//! The grammar of Bash 5.2: bytes to a tree, and the tree back to source.

mod arithmetic;
mod arithmetic_lex;
mod arithmetic_tree;
pub mod ast;
mod compound;
mod conditional;
pub mod error;
mod escape;
mod heredoc;
mod input;
mod lex;
mod list;
mod parameter;
pub mod print;
mod quoting;
mod simple;
mod text;
mod word;

use std::sync::Arc;

pub use arithmetic_tree::{ArithmeticSyntaxError, parse_arithmetic};
use ast::{List, Text};
pub use error::{SyntaxError, SyntaxErrorKind};
pub use escape::ansi_c_text;
use input::Buffer;
pub use lex::{is_name, is_reserved_word};
pub use text::{parse_array_elements, parse_assignment, parse_double_quoted, parse_reference};

/// Shell options that change the grammar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ParseOptions {
    /// `shopt -s extglob`
    pub extglob: bool,
    /// `set -o posix`
    pub posix: bool,
}

/// Where the parser looks aliases up.
pub trait Aliases {
    /// The text of an alias; `None` when aliases are off.
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

/// Parses a script one complete command at a time, so that what a command does (define an alias, set an option)
/// counts for the next.
pub struct Parser {
    buffer: Buffer,
    next: usize,
}

impl Parser {
    /// A parser of a script whose first line has a number.
    pub fn new(source: impl Into<Arc<[u8]>>, first_line: u32) -> Self {
        Self { buffer: Buffer::new(source.into(), first_line), next: 0 }
    }

    /// The next complete command: a list up to an unquoted newline, with the bodies of its here-documents; `None`
    /// at the end. After an error, the rest of the line it was noticed on is skipped.
    pub fn next_command(
        &mut self,
        options: ParseOptions,
        aliases: &dyn Aliases,
    ) -> Result<Option<List>, SyntaxError> {
        if u32::try_from(self.buffer.source.len()).is_err() {
            let (line, text) = (self.buffer.first_line, Text::default());
            return Err(SyntaxError { kind: SyntaxErrorKind::TooLong, line, text });
        }
        let (next, list) = self.buffer.run(self.next, options, aliases, list::complete)?;
        self.next = next;
        self.buffer.forget_before(next);
        Ok(list)
    }

    /// The offset of the next command in the source.
    pub fn offset(&self) -> usize {
        self.next.saturating_add_signed(-self.buffer.growth)
    }
}

/// Parses a whole script, without aliases.
pub fn parse_script(source: &[u8], options: ParseOptions) -> Result<Vec<List>, SyntaxError> {
    let mut parser = Parser::new(source, 1);
    std::iter::from_fn(|| parser.next_command(options, &NoAliases).transpose()).collect()
}
