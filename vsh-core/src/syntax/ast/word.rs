//! Words, and what stands in them: quotes, expansions and substitutions.

use std::sync::Arc;

use serde::Serialize;

use super::{Arithmetic, Span, Substituted, Text};
use crate::syntax::SyntaxError;

/// A subscript in brackets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Subscript {
    /// `[@]`
    At,
    /// `[*]`
    Star,
    /// An index or a key: which of them depends on the variable, so both readings are kept.
    Index(Box<Arithmetic>),
}

/// A word: pieces that are expanded and joined.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The pieces, in order; none for an empty word (`x=`). An empty string in quotes is a quoted piece.
    pub parts: Vec<WordPart>,
    /// Where it stands.
    pub span: Span,
}

/// A piece of a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum WordPart {
    /// Plain text outside quotes, free of pattern characters, backslashes removed where that had no meaning
    /// (backslash-newline).
    Literal(Text),
    /// An unquoted pattern operator: `*`, `?`, or a bracket expression `[...]` that holds neither quotes nor
    /// expansions. Plain text where no pattern is meant. (A bracket expression that does hold them appears as
    /// `Literal`, quoted parts and expansions in sequence; the matcher sees which bytes were quoted.)
    Glob(Text),
    /// `?(...)`, `*(...)`, `+(...)`, `@(...)`, `!(...)`: with the `extglob` option, or in `[[ ]]`.
    ExtGlob {
        /// The character before the parenthesis.
        operator: u8,
        /// The alternatives between `|`.
        alternatives: Vec<Word>,
    },
    /// Text quoted by a backslash, single quotes or `$'...'`, after quote removal and escapes.
    Quoted {
        /// The text.
        text: Text,
        /// How it was quoted.
        style: QuoteStyle,
    },
    /// Double quotes; inside, only `Literal`, `Parameter`, `CommandSubstitution` and `Arithmetic` occur, and `Quoted` for
    /// what a backslash quotes that has no meaning there (other escapes are removed into the literals).
    DoubleQuoted {
        /// The pieces inside.
        parts: Vec<WordPart>,
        /// `$"..."`
        localized: bool,
    },
    /// `~`, `~name`, `~+`, `~-` where a tilde is recognised; the text behind the tilde. In assignment values
    /// also after `:`.
    Tilde(Text),
    /// `$name`, `${...}`
    Parameter(Box<ParameterExpansion>),
    /// `$(...)` or backquotes.
    CommandSubstitution(Arc<CommandSubstitution>),
    /// `$((...))` or `$[...]`.
    Arithmetic {
        /// The expression.
        expression: Arc<Arithmetic>,
        /// Written `$[...]`.
        brackets: bool,
    },
    /// `<(...)` or `>(...)`
    ProcessSubstitution(Arc<ProcessSubstitution>),
    /// `{a,b}` or `{1..9}`, recognised in words of commands, not in assignments' values or `[[ ]]`.
    Brace(BraceExpansion),
}

/// How a [`WordPart::Quoted`] was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum QuoteStyle {
    /// `\x`
    Backslash,
    /// `'...'`
    Single,
    /// `$'...'`
    AnsiC,
}

/// Brace expansion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum BraceExpansion {
    /// `{a,b,...}`: at least two alternatives.
    List(Vec<Word>),
    /// `{1..9..2}` or `{a..z}`: the three texts between the dots, known to be well-formed.
    Sequence(Box<BraceSequence>),
}

/// The three texts of `{1..9..2}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BraceSequence {
    /// The first.
    pub start: Text,
    /// The last.
    pub end: Text,
    /// The step.
    pub step: Option<Text>,
}

/// Commands whose output stands in their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CommandSubstitution {
    /// The commands.
    pub list: Substituted,
    /// In backquotes or a here-document, or beginning with `$((`: the text as it is written, less what continues its lines.
    /// Bash prints it so; any other is laid out anew.
    pub written: Option<Text>,
    /// In `$(...)` or backquotes with a syntax error inside, which Bash reports when it expands the word.
    pub error: Option<Arc<SyntaxError>>,
    /// Where it stands.
    pub span: Span,
}

/// Commands that read or write what a file's name stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProcessSubstitution {
    /// The commands.
    pub list: Substituted,
    /// `>(...)`: the commands read what is written to the file.
    pub output: bool,
    /// Beginning with `((`: the text as it is written, less what continues its lines.
    pub written: Option<Text>,
    /// Where it stands.
    pub span: Span,
}

impl CommandSubstitution {
    /// Is it `` `...` ``, not `$(...)`?
    pub(crate) fn is_in_backquotes(&self) -> bool {
        self.written.as_ref().is_some_and(|text| text.starts_with(b"`"))
    }
}

/// `$name` or `${...}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ParameterExpansion {
    /// The parameter.
    pub parameter: Parameter,
    /// `${!name}`: the value names the parameter to expand.
    pub indirect: bool,
    /// What is done with its value.
    pub operator: ParameterOperator,
    /// Written with braces.
    pub braced: bool,
    /// Where it stands.
    pub span: Span,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Parameter {
    /// A variable, perhaps an element of an array.
    Variable {
        /// Its name.
        name: Text,
        /// Its subscript.
        subscript: Option<Subscript>,
    },
    /// `$1` and on; `${10}`.
    Positional(u32),
    /// `$@ $* $# $? $- $$ $! $0`
    Special(SpecialParameter),
}

/// A special parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SpecialParameter {
    /// `$@`
    At,
    /// `$*`
    Star,
    /// `$#`
    Count,
    /// `$?`
    Status,
    /// `$-`
    Flags,
    /// `$$`
    ProcessId,
    /// `$!`
    LastBackground,
    /// `$0`
    Zero,
}

/// What an expansion does with its parameter's value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ParameterOperator {
    /// Nothing.
    None,
    /// `${#name}`
    Length,
    /// `${name:-word}` and its kin.
    Default {
        /// Which of the four.
        kind: DefaultKind,
        /// With the colon: an empty value counts as unset.
        colon: bool,
        /// The word.
        word: Word,
    },
    /// `#`, `##`, `%`, `%%`
    Remove {
        /// From the end (`%`), else from the start (`#`).
        suffix: bool,
        /// The longest match.
        longest: bool,
        /// The pattern.
        pattern: Word,
    },
    /// `/`, `//`, `/#`, `/%`
    Replace {
        /// Where and how often.
        anchor: ReplaceAnchor,
        /// The pattern.
        pattern: Word,
        /// The replacement; `None` where the second slash is missing.
        replacement: Option<Word>,
    },
    /// `${name:offset:length}`
    Substring {
        /// The offset.
        offset: Box<Arithmetic>,
        /// The length.
        length: Option<Box<Arithmetic>>,
    },
    /// `^ ^^ , ,, ~ ~~`
    Case {
        /// To what.
        kind: CaseKind,
        /// All characters, not the first alone.
        all: bool,
        /// Only characters that match it.
        pattern: Option<Word>,
    },
    /// `@Q` and its kin: the letter.
    Transform(u8),
    /// `${!prefix*}` or, with true, `${!prefix@}`: the parameter's name is the prefix.
    Names(bool),
    /// `${!name[*]}` or, with true, `${!name[@]}`: the array's keys; the subscript is not in the parameter.
    Keys(bool),
    /// Not an expansion Bash knows: reported as `bad substitution` when the word is expanded. The text of
    /// the whole `${...}`.
    Bad(Text),
}

/// `-`, `=`, `?` or `+`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum DefaultKind {
    /// `-`: use the word.
    Use,
    /// `=`: assign the word, then use it.
    Assign,
    /// `?`: fail with the word.
    Error,
    /// `+`: use the word if the parameter is set.
    Alternative,
}

/// Where a pattern is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ReplaceAnchor {
    /// `/`: the first match.
    First,
    /// `//`: every match.
    All,
    /// `/#`: at the start only.
    Prefix,
    /// `/%`: at the end only.
    Suffix,
}

/// A change of case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum CaseKind {
    /// `^`
    Upper,
    /// `,`
    Lower,
    /// `~`
    Toggle,
}
