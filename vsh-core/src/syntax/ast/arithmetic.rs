//! Arithmetic expressions.

use serde::Serialize;

use super::{Subscript, Text, Word};

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
