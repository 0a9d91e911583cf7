//! The tree of a program.

/// A whole program.
#[derive(Debug, Default)]
pub(super) struct Program {
    pub(super) rules: Vec<Rule>,
    pub(super) functions: Vec<Function>,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) pattern: RulePattern,
    pub(super) line: u32,
    /// `None` prints the record.
    pub(super) body: Option<Vec<Statement>>,
}

#[derive(Debug)]
pub(super) enum RulePattern {
    Begin,
    End,
    BeginFile,
    EndFile,
    Always,
    Expression(Expr),
    Range(Expr, Expr),
}

#[derive(Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) parameters: Vec<String>,
    pub(super) body: Vec<Statement>,
}

#[derive(Debug)]
pub(super) enum Statement {
    Expression(Expr),
    Print(Vec<Expr>, Option<(Redirect, Expr)>),
    Printf(Vec<Expr>, Option<(Redirect, Expr)>),
    If(Expr, Vec<Statement>, Vec<Statement>),
    While(Expr, Vec<Statement>),
    DoWhile(Vec<Statement>, Expr),
    For(Option<Box<Statement>>, Option<Expr>, Option<Box<Statement>>, Vec<Statement>),
    ForIn(Expr, Expr, Vec<Statement>),
    Switch(Expr, Vec<(Option<Expr>, Vec<Statement>)>),
    Break,
    Continue,
    Next,
    NextFile,
    Exit(Option<Expr>),
    Return(Option<Expr>),
    /// An element, or with no subscript the whole array.
    Delete(Expr),
    Block(Vec<Statement>),
    /// What follows stands in this line.
    Line(u32),
}

/// Where output goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Redirect {
    File,
    Append,
    Pipe,
    TwoWay,
}

/// Where `getline` reads from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Main,
    File,
    Command,
    TwoWay,
}

#[derive(Clone, Debug)]
pub(super) enum Expr {
    Number(f64),
    String(Vec<u8>),
    /// Matched against the record, unless it is an operand that is a pattern.
    Regex(Vec<u8>),
    TypedRegex(Vec<u8>),
    Variable(String),
    Field(Box<Expr>),
    /// An element of an array: the array, and the subscripts.
    Index(Box<Expr>, Vec<Expr>),
    Group(Box<Expr>),
    /// `(a, b)` before `in`.
    List(Vec<Expr>),
    Not(Box<Expr>),
    Negate(Box<Expr>),
    Plus(Box<Expr>),
    Binary(Binary, Box<Expr>, Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    Match(bool, Box<Expr>, Box<Expr>),
    In(Vec<Expr>, Box<Expr>),
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    Assign(Box<Expr>, Box<Expr>),
    Compound(Binary, Box<Expr>, Box<Expr>),
    /// By how much, and is the value the one before?
    Increment(Box<Expr>, f64, bool),
    /// With the line it stands in.
    Call(String, Vec<Expr>, u32),
    IndirectCall(String, Vec<Expr>, u32),
    Builtin(&'static str, Vec<Expr>, u32),
    Getline(Source, Option<Box<Expr>>, Option<Box<Expr>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Binary {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
}

impl Expr {
    pub(super) fn is_lvalue(&self) -> bool {
        matches!(self, Self::Variable(_) | Self::Field(_) | Self::Index(..))
    }
}
