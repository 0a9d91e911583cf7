//! The abstract syntax tree: POSIX's and the Bash manual's grammar, one type for each of its terms.
//!
//! Everything is parsed once: words, parameter expansions, arithmetic, patterns' operators and here-documents
//! are trees, not text. What can run beside its parent (pipeline stages, asynchronous lists, substitutions,
//! function bodies) is behind an [`Arc`].

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

pub use super::substituted::Substituted;

/// Shared immutable bytes: a name, or a literal piece of a word.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(Arc<[u8]>);

impl Text {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, shared.
    pub(crate) fn share(&self) -> Arc<[u8]> {
        Arc::clone(&self.0)
    }
}

impl Default for Text {
    fn default() -> Self {
        Self(Arc::from([]))
    }
}

impl Deref for Text {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl std::borrow::Borrow<[u8]> for Text {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<&[u8]> for Text {
    fn from(bytes: &[u8]) -> Self {
        Self(Arc::from(bytes))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Arc::from(text.as_bytes()))
    }
}

impl From<Vec<u8>> for Text {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Arc::from(bytes))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", bstr::BStr::new(&self.0))
    }
}

impl Serialize for Text {
    /// A string; bytes that are not UTF-8 appear as U+FFFD.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&String::from_utf8_lossy(&self.0))
    }
}

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
    Compound(CompoundCommand),
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
    Assignment(Assignment),
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
    CommandSubstitution(CommandSubstitution),
    /// `$((...))` or `$[...]`.
    Arithmetic {
        /// The expression.
        expression: Arc<Arithmetic>,
        /// Written `$[...]`.
        brackets: bool,
    },
    /// `<(...)` or `>(...)`
    ProcessSubstitution {
        /// The commands.
        list: Substituted,
        /// `>(...)`: the commands read what is written to the file.
        output: bool,
        /// Beginning with `((`: the text as it is written, less what continues its lines.
        written: Option<Text>,
        /// Where it stands.
        span: Span,
    },
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
    Sequence {
        /// The first.
        start: Text,
        /// The last.
        end: Text,
        /// The step.
        step: Option<Text>,
    },
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
    pub error: Option<Arc<super::SyntaxError>>,
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

/// An arithmetic expression: its text as a word, and its tree where the text alone decides it.
///
/// Bash expands the text like a double-quoted string first and parses the outcome. So a `$name` stands for
/// any text, and the tree holds it as an operand: where its value is an integer constant, the tree is right
/// and no text is parsed at run time; else the word is expanded and the outcome parsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Arithmetic {
    /// The text, as inside double quotes.
    pub word: Word,
    /// The tree; `None` where the text has no meaning before it is expanded, as in `1 $op 2`, or is wrong.
    pub tree: Option<ArithmeticExpression>,
}

/// An arithmetic expression as a tree. Operators of equal precedence are held in one flat chain, so that a
/// long sum is not deep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ArithmeticExpression {
    /// Nothing at all: zero.
    Empty,
    /// An integer constant, in any base.
    Number(i64),
    /// A variable, perhaps an element.
    Variable(ArithmeticVariable),
    /// `$x`, `${...}`, `$(...)`, `$((...))` or quoted text, as an operand.
    Expansion(Box<Word>),
    /// `+ - ! ~` before an operand.
    Unary(ArithmeticUnary, Box<ArithmeticExpression>),
    /// `++` and `--`.
    Step {
        /// The variable.
        variable: ArithmeticVariable,
        /// `++`, else `--`.
        increment: bool,
        /// Before the variable, so that the new value counts.
        prefix: bool,
    },
    /// Binary operators of one precedence, evaluated from left to right (`**`: from right to left).
    Binary(Box<ArithmeticExpression>, Vec<(ArithmeticBinary, ArithmeticExpression)>),
    /// `a && b && c`
    And(Vec<ArithmeticExpression>),
    /// `a || b || c`
    Or(Vec<ArithmeticExpression>),
    /// `a ? b : c`
    Conditional(Box<(ArithmeticExpression, ArithmeticExpression, ArithmeticExpression)>),
    /// `=` and its kin.
    Assign {
        /// The variable.
        variable: ArithmeticVariable,
        /// The operator before `=`.
        operator: Option<ArithmeticBinary>,
        /// The right-hand side.
        value: Box<ArithmeticExpression>,
    },
    /// `a, b, c`
    Comma(Vec<ArithmeticExpression>),
    /// `( a )`
    Group(Box<ArithmeticExpression>),
}

/// A variable in arithmetic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArithmeticVariable {
    /// Its name.
    pub name: Text,
    /// Its subscript.
    pub subscript: Option<Box<Subscript>>,
}

/// Unary arithmetic operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ArithmeticUnary {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `!`
    Not,
    /// `~`
    Complement,
}

/// Binary arithmetic operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ArithmeticBinary {
    /// `**`
    Power,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `<<`
    ShiftLeft,
    /// `>>`
    ShiftRight,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `&`
    BitAnd,
    /// `^`
    BitXor,
    /// `|`
    BitOr,
}
