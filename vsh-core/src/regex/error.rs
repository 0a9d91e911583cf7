//! What is wrong with a pattern.

use std::fmt;

/// What is wrong with a pattern, worded as `regerror` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegexError {
    /// A bracket expression is not closed.
    Bracket,
    /// Nothing is behind an opening bracket.
    BadPattern,
    /// A group is not closed.
    OpenParenthesis,
    /// Nothing is there to be closed.
    CloseParenthesis,
    /// An interval is not closed.
    Brace,
    /// An interval is none.
    BadBrace,
    /// `z-a`
    Range,
    /// `[[:foo:]]`
    Class,
    /// `[[.foo.]]`
    Collation,
    /// `*` where nothing can be repeated.
    Repetition,
    /// `\2` with one group.
    BackReference,
    /// `\` at the end.
    TrailingBackslash,
    /// It would take too much memory.
    TooBig,
    /// Matching took too many steps: with back-references, ends of lines in groups, or whole words.
    TooManySteps,
}

impl RegexError {
    /// The sentence.
    pub const fn message(self) -> &'static str {
        match self {
            Self::BadPattern => "Invalid regular expression",
            Self::Bracket => "Unmatched [, [^, [:, [., or [=",
            Self::OpenParenthesis => "Unmatched ( or \\(",
            Self::CloseParenthesis => "Unmatched ) or \\)",
            Self::Brace => "Unmatched \\{",
            Self::BadBrace => "Invalid content of \\{\\}",
            Self::Range => "Invalid range end",
            Self::Class => "Invalid character class name",
            Self::Collation => "Invalid collation character",
            Self::Repetition => "Invalid preceding regular expression",
            Self::BackReference => "Invalid back reference",
            Self::TrailingBackslash => "Trailing backslash",
            Self::TooBig => "Regular expression too big",
            Self::TooManySteps => "Regular expression takes too many steps",
        }
    }
}

impl fmt::Display for RegexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for RegexError {}
