//! The tree of a jq program. Expressions live in one arena, so that no depth of nesting is on the native stack.

/// An expression, by its place in the arena.
pub(super) type Id = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Math {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Update {
    /// `=`
    Assign,
    /// `|=`
    Modify,
    /// `+=` and its kin
    Math(Math),
    /// `//=`
    Alternative,
}

#[derive(Clone, Debug)]
pub(super) enum Expr {
    Identity,
    /// `..`
    Recurse,
    Number(String),
    /// The pieces are expressions; each goes through the format.
    String(Option<String>, Vec<Part>),
    Format(String),
    Index(Id, Id),
    Slice(Id, Option<Id>, Option<Id>),
    Each(Id),
    Pipe(Id, Id),
    Comma(Id, Id),
    Negate(Id),
    Math(Math, Id, Id),
    And(Id, Id),
    Or(Id, Id),
    Alternative(Id, Id),
    Update(Update, Id, Id),
    /// Conditions and their branches, and `else`.
    If(Id, Id, Option<Id>),
    Try(Id, Option<Id>),
    Reduce(Id, Vec<Pattern>, Id, Id),
    Foreach(Id, Vec<Pattern>, Id, Id, Option<Id>),
    Def(Box<Def>, Id),
    Bind(Id, Vec<Pattern>, Id),
    Label(String, Id),
    Break(String),
    Array(Option<Id>),
    Object(Vec<(Id, Id)>),
    Variable(String, usize),
    Call(String, Vec<Id>, usize),
}

#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(String),
    Expr(Id),
}

#[derive(Clone, Debug)]
pub(super) enum Pattern {
    Variable(String),
    Array(Vec<Pattern>),
    /// A key, the variable bound to its value (`$name:`), and the value's pattern.
    Object(Vec<(Key, Option<Pattern>)>),
}

#[derive(Clone, Debug)]
pub(super) enum Key {
    Variable(String),
    Expr(Id),
}

#[derive(Clone, Debug)]
pub(super) struct Def {
    pub(super) name: String,
    pub(super) params: Vec<String>,
    pub(super) body: Id,
}

#[derive(Clone, Debug)]
pub(super) struct Import {
    pub(super) path: String,
    pub(super) kind: ImportKind,
    pub(super) metadata: Option<Id>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ImportKind {
    Include,
    Module(String),
    Data(String),
}

/// A program or a module.
#[derive(Clone, Debug, Default)]
pub(super) struct Module {
    pub(super) arena: Vec<Expr>,
    pub(super) metadata: Option<Id>,
    pub(super) imports: Vec<Import>,
    pub(super) defs: Vec<Def>,
    pub(super) body: Option<Id>,
}
