//! What can be wrong with a script's syntax: facts, worded by `diagnostic`.

use serde::Serialize;

use super::ast::Text;

/// A syntax error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SyntaxError {
    /// What is wrong.
    pub kind: SyntaxErrorKind,
    /// The line it was noticed on, from 1.
    pub line: u32,
    /// That line's text, without the newline, where Bash repeats it.
    pub text: Text,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum SyntaxErrorKind {
    /// `syntax error near unexpected token 'TOKEN'` (`newline` for the end of a line).
    UnexpectedToken(Text),
    /// `syntax error: unexpected end of file`: the script stopped inside a command.
    UnexpectedEnd,
    /// `unexpected EOF while looking for matching 'X'`: the script stopped inside quotes or brackets.
    Unclosed(Text),
    /// `unexpected EOF while looking for ']]'`: the script stopped inside `[[ ]]`.
    UnclosedConditional,
    /// An error inside `[[ ]]`: Bash's words for it, perhaps two lines, or none where Bash gives up silently.
    Conditional {
        /// The messages, each a line; an empty one is not shown.
        messages: Vec<Text>,
        /// The source ends here, or with a newline.
        at_end: bool,
        /// It ends where a term is expected: more of it may follow.
        open: bool,
    },
    /// An error inside `(( ))` of a `for`: Bash's words for it. The error's text is that of the parentheses.
    ArithmeticFor(Text),
    /// An expansion in a here-document that nothing closes: Bash's words for it. What it is for is not done.
    Expansion(Text),
    /// A name that may not be a function's, a variable's...
    NotIdentifier(Text),
    /// Nested deeper than the parser allows.
    TooDeep,
    /// More than 4 GiB of source, or a complete command whose tree outgrows its budget of memory.
    TooLong,
}

impl SyntaxErrorKind {
    /// Does the grammar not know what stands there?
    pub fn is_of_grammar(&self) -> bool {
        matches!(
            self,
            Self::UnexpectedToken(_) | Self::UnexpectedEnd | Self::NotIdentifier(_) | Self::TooDeep
        )
    }
}

impl SyntaxError {
    /// Would more input help? Then a prompt asks for another line instead of reporting.
    pub fn is_incomplete(&self) -> bool {
        matches!(
            self.kind,
            SyntaxErrorKind::UnexpectedEnd
                | SyntaxErrorKind::Unclosed(_)
                | SyntaxErrorKind::UnclosedConditional
                | SyntaxErrorKind::Conditional { open: true, .. }
        )
    }
}
