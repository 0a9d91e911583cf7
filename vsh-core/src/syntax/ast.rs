//! The abstract syntax tree: POSIX's and the Bash manual's grammar, one type for each of its terms.
//!
//! Everything is parsed once: words, parameter expansions, arithmetic, patterns' operators and here-documents
//! are trees, not text. What can run beside its parent (pipeline stages, asynchronous lists, substitutions,
//! function bodies) is behind an [`Arc`].

mod arithmetic;
mod text;
mod word;

use std::sync::Arc;

use serde::Serialize;

pub use self::arithmetic::*;
pub use self::text::*;
pub use self::word::*;
pub use super::substituted::Substituted;

/// Where a node stands in its source: bytes `start..end`, and the line of its start, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The offset of the first byte.
    pub start: u32,
    /// The offset behind the last byte.
    pub end: u32,
    /// The line, counted from 1.
    pub line: u32,
}

/// A list: and-or lists in sequence, each run in the foreground or beside its followers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct List {
    /// Its parts, in order.
    pub items: Vec<ListItem>,
}

/// One part of a [`List`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListItem {
    /// The commands.
    pub and_or: Arc<AndOr>,
    /// Ended by `&`.
    pub asynchronous: bool,
    /// Ended by a newline alone: how it is laid out, not what it means.
    #[serde(skip)]
    pub newline: bool,
}

/// Pipelines joined by `&&` and `||`, which have equal precedence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AndOr {
    /// The first.
    pub first: Pipeline,
    /// The others, each with the operator before it.
    pub rest: Vec<(AndOrOperator, Pipeline)>,
}

/// `&&` or `||`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum AndOrOperator {
    /// `&&`
    And,
    /// `||`
    Or,
}

/// Commands joined by `|`, perhaps one only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pipeline {
    /// Preceded by an odd number of `!`.
    pub negated: bool,
    /// Preceded by `time`.
    pub time: Option<TimeKeyword>,
    /// The commands; never empty, except for a lone `time` or `!`.
    pub commands: Vec<Arc<Command>>,
    /// For each `|` between them: was it `|&`? One shorter than `commands`.
    pub stderr_too: Vec<bool>,
    /// Where it stands.
    pub span: Span,
}

/// The reserved word `time`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TimeKeyword {
    /// `time`
    Default,
    /// `time -p`
    Posix,
}

/// A command of a pipeline.
#[allow(clippy::large_enum_variant, reason = "always behind an Arc")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Command {
    /// A simple command.
    Simple(SimpleCommand),
    /// A compound command.
    Compound(Box<CompoundCommand>),
    /// A function definition.
    Function(FunctionDefinition),
    /// `coproc`
    Coproc(Coproc),
}

/// Assignments, words and redirections; at least one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SimpleCommand {
    /// The assignments before the first word.
    pub assignments: Vec<Assignment>,
    /// The words: the command's name and its arguments.
    pub words: Vec<Argument>,
    /// The redirections, in order.
    pub redirections: Vec<Redirection>,
    /// Where it stands.
    pub span: Span,
}

/// A word of a simple command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Argument {
    /// A word.
    Word(Word),
    /// An assignment as the argument of a declaration builtin: `declare a=(1 2)`, `export x=y`.
    Assignment(Box<Assignment>),
}

/// `name=value`, `name+=value`, `name[subscript]=value`, `name=(...)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assignment {
    /// The variable.
    pub name: Text,
    /// Its subscript.
    pub subscript: Option<Subscript>,
    /// With `+=`.
    pub append: bool,
    /// The value.
    pub value: AssignmentValue,
    /// Where it stands.
    pub span: Span,
}

/// The right-hand side of an assignment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum AssignmentValue {
    /// A word; the empty word for `name=`. Tildes after `=` and `:` are recognised.
    Scalar(Word),
    /// `(...)`
    Array(Vec<ArrayElement>),
}

/// An element of a compound array assignment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArrayElement {
    /// `[subscript]=` before the value.
    pub subscript: Option<Subscript>,
    /// `[subscript]+=`
    pub append: bool,
    /// The value.
    pub value: Word,
}

/// A redirection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Redirection {
    /// The descriptor.
    pub descriptor: RedirectDescriptor,
    /// What is done.
    pub kind: RedirectKind,
    /// Where it stands.
    pub span: Span,
}

/// The descriptor before a redirection operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum RedirectDescriptor {
    /// None: the operator's own, 0 or 1.
    Default,
    /// A number.
    Number(u32),
    /// `{name}`: the shell picks one, from 10 on, and stores it there.
    Variable {
        /// The variable.
        name: Text,
        /// `{name[subscript]}`
        subscript: Option<Subscript>,
    },
}

/// What a redirection does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum RedirectKind {
    /// An operator with a word behind it.
    File {
        /// The operator.
        operator: RedirectOperator,
        /// The word.
        target: Word,
    },
    /// `<<` or `<<-`
    HereDocument {
        /// `<<-`: leading tabs were stripped.
        strip_tabs: bool,
        /// The delimiter, after quote removal.
        delimiter: Text,
        /// The delimiter was quoted, so that the body is one `Quoted` piece.
        quoted: bool,
        /// The body, as inside double quotes (a double quote itself means nothing there).
        body: Word,
    },
}

/// A redirection operator that takes a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum RedirectOperator {
    /// `<`
    Input,
    /// `>`
    Output,
    /// `>>`
    Append,
    /// `>|`
    Clobber,
    /// `<>`
    ReadWrite,
    /// `<&`: the word expands to a number, a number and `-`, or `-`.
    DuplicateInput,
    /// `>&`: likewise; a word that is neither means `&>`.
    DuplicateOutput,
    /// `&>`
    OutputBoth,
    /// `&>>`
    AppendBoth,
    /// `<<<`
    HereString,
}

/// A compound command and its redirections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CompoundCommand {
    /// The command.
    pub kind: CompoundKind,
    /// The redirections.
    pub redirections: Vec<Redirection>,
    /// Where it stands.
    pub span: Span,
    /// The line that its last word or bracket stands in, counted from 1.
    pub end_line: u32,
}

/// The compound commands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum CompoundKind {
    /// `{ ...; }`
    Group(List),
    /// `( ... )`
    Subshell(Arc<List>),
    /// `if`
    If {
        /// Conditions and what follows `then`, for `if` and each `elif`.
        clauses: Vec<(List, List)>,
        /// What follows `else`.
        otherwise: Option<List>,
    },
    /// `while` or `until`
    While {
        /// `until`
        until: bool,
        /// The condition.
        condition: List,
        /// The body.
        body: List,
    },
    /// `for name in words`
    For {
        /// The variable.
        name: Text,
        /// The words; `None` without `in`.
        words: Option<Vec<Word>>,
        /// The body.
        body: List,
    },
    /// `for ((a; b; c))`
    ArithmeticFor {
        /// The first expression.
        init: Option<Arithmetic>,
        /// The second.
        condition: Option<Arithmetic>,
        /// The third.
        step: Option<Arithmetic>,
        /// The body.
        body: List,
    },
    /// `select name in words`
    Select {
        /// The variable.
        name: Text,
        /// The words; `None` without `in`.
        words: Option<Vec<Word>>,
        /// The body.
        body: List,
    },
    /// `case`
    Case {
        /// The word.
        word: Word,
        /// The clauses.
        clauses: Vec<CaseClause>,
    },
    /// `(( ... ))`
    Arithmetic(Arithmetic),
    /// `[[ ... ]]`
    Conditional(Conditional),
}

/// `pattern | pattern) list ;;`
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseClause {
    /// The patterns.
    pub patterns: Vec<Word>,
    /// The commands.
    pub body: List,
    /// How it ends.
    pub terminator: CaseTerminator,
}

/// The end of a clause of `case`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum CaseTerminator {
    /// `;;`
    Break,
    /// `;&`: runs the next clause too.
    FallThrough,
    /// `;;&`: tries the next patterns.
    Continue,
}

/// A conditional expression of `[[ ]]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Conditional {
    /// `a && b && c`: two or more.
    And(Vec<Conditional>),
    /// `a || b || c`: two or more.
    Or(Vec<Conditional>),
    /// `! a`
    Not(Box<Conditional>),
    /// `( a )`
    Group(Box<Conditional>),
    /// `-f word` and its kin: the letter.
    Unary {
        /// The operator's letter: `f` for `-f`.
        operator: u8,
        /// The operand.
        operand: Word,
    },
    /// `a == b` and its kin.
    Binary {
        /// The operator.
        operator: BinaryOperator,
        /// The left operand.
        left: Word,
        /// The right operand: a pattern for `== = !=`, a regular expression for `=~`.
        right: Word,
    },
    /// A lone word: true if it is not empty.
    Word(Word),
}

/// The binary operators of `[[ ]]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum BinaryOperator {
    /// `==`
    Equal,
    /// `=`, which means the same
    EqualSign,
    /// `!=`
    NotEqual,
    /// `=~`
    Match,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `-eq`
    NumberEqual,
    /// `-ne`
    NumberNotEqual,
    /// `-lt`
    NumberLess,
    /// `-le`
    NumberLessEqual,
    /// `-gt`
    NumberGreater,
    /// `-ge`
    NumberGreaterEqual,
    /// `-nt`
    NewerThan,
    /// `-ot`
    OlderThan,
    /// `-ef`
    SameFile,
}

/// `name() compound-command` or `function name compound-command`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FunctionDefinition {
    /// The name.
    pub name: Text,
    /// The body, with the redirections of each call.
    pub body: Arc<CompoundCommand>,
    /// Written with the reserved word `function`.
    pub keyword: bool,
    /// The line that the function has: that of the last definition within it, if there is one.
    pub line: u32,
    /// The line that its body has: that of the brace that was read last for one.
    pub body_line: u32,
    /// Where it stands.
    pub span: Span,
}

/// `coproc [NAME] command`
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coproc {
    /// The name, which is expanded; `COPROC` where none is given.
    pub name: Word,
    /// The command.
    pub command: Arc<Command>,
    /// Where it stands.
    pub span: Span,
}
