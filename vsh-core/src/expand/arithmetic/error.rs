//! What is wrong with an expression.

use bstr::BString;

use crate::meter::LimitExceeded;
use crate::shell::refusal::{VariableError, Within};
use crate::syntax::{ArithmeticErrorKind, ArithmeticSyntaxError};

/// Why an expression has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArithmeticError {
    /// A message in Bash's words.
    Message(Vec<u8>),
    /// The message of an unset variable with `nounset`, which stands alone.
    Unbound(Vec<u8>),
    /// Division by zero: the operator, to find the operand in the text.
    DivisionByZero(u8),
    /// `**` with a negative exponent.
    NegativeExponent,
    /// Variables lead to each other, or to themselves, too often: the last one's name. It is an error of the text in which
    /// that stands, and of a subscript where its subscript was one too much.
    TooDeep {
        /// The variable.
        name: BString,
        /// Was it its subscript?
        in_subscript: bool,
    },
    /// A limit was hit.
    Limit(LimitExceeded),
    /// A variable's value holds command substitutions, which are to be run first.
    Commands(BString),
    /// The message of an error in a subscript, which gives up more than the expression.
    Subscript(Within),
    /// The message of a variable that is readonly, which stands alone; with `errexit` that of an element that cannot be, too.
    Refused(Vec<u8>),
}

impl ArithmeticError {
    /// The message without the expression's text.
    pub fn message(&self) -> Vec<u8> {
        match self {
            Self::Message(message)
            | Self::Unbound(message)
            | Self::Subscript(Within { message, .. })
            | Self::Refused(message) => message.clone(),
            Self::DivisionByZero(_) => b"division by 0".to_vec(),
            Self::NegativeExponent => b"exponent less than 0".to_vec(),
            Self::Limit(limit) => limit.to_string().into_bytes(),
            Self::TooDeep { name, .. } => too_deep(name, name),
            Self::Commands(text) => operand_expected(text).message(),
        }
    }

    /// The error, if the expression with that text is a subscript.
    pub(crate) fn of_subscript(self, text: &[u8]) -> Self {
        match self.within(text) {
            Self::Message(message) => Self::Subscript(Within { message, refused: false }),
            Self::Refused(message) => Self::Subscript(Within { message, refused: true }),
            other => other,
        }
    }

    /// The error with the text it occurred in.
    pub(crate) fn within(self, text: &[u8]) -> Self {
        let (operator, words): (&[u8], &[u8]) = match self {
            Self::DivisionByZero(b'%') => (b"%", b"division by 0"),
            Self::DivisionByZero(_) => (b"/", b"division by 0"),
            Self::NegativeExponent => (b"**", b"exponent less than 0"),
            Self::TooDeep { name, in_subscript } => {
                let message = too_deep(text.trim_ascii_start(), &name);
                return match in_subscript {
                    true => Self::Subscript(Within { message, refused: false }),
                    false => Self::Message(message),
                };
            }
            other => return other,
        };
        let blanks = text.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let text = text.get(blanks..).unwrap_or_default();
        let at = memchr::memmem::rfind(text, operator).map_or(0, |at| at + operator.len());
        let operand = text.get(at..).unwrap_or_default().trim_ascii_start();
        // A division stops before its operand, a power after it: at the last token that was read.
        let token = if operator == b"**" { last_token(operand) } else { operand };
        Self::Message([text, b": ", words, b" (error token is \"", token, b"\")"].concat())
    }
}

/// The message of a text in which this variable is one too much.
fn too_deep(text: &[u8], name: &[u8]) -> Vec<u8> {
    let is_part = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let stands_alone = |at: &usize| {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        !is_part(before) && !is_part(text.get(at + name.len()))
    };
    let at = memchr::memmem::find_iter(text, name).find(stands_alone).unwrap_or(0);
    let token = text.get(at..).unwrap_or_default();
    [text, b": expression recursion level exceeded (error token is \"", token, b"\")"].concat()
}

/// An expansion where an operand should stand.
fn operand_expected(text: &[u8]) -> ArithmeticError {
    let at = memchr::memchr2(b'$', b'`', text).unwrap_or(0);
    let token = text.get(at..).unwrap_or_default();
    let parts = [text, b": syntax error: operand expected (error token is \"", token, b"\")"];
    ArithmeticError::Message(parts.concat())
}

/// What stands behind the operand at the start of `text`; the operand's own last token, if that is all.
fn last_token(text: &[u8]) -> &[u8] {
    let signs = text.iter().take_while(|b| b.is_ascii_whitespace() || b"+-!~".contains(b)).count();
    let operand = text.get(signs..).unwrap_or_default();
    let end = match operand.first() {
        Some(b'(') => closing(operand).map_or(operand.len(), |at| at + 1),
        _ => operand.iter().take_while(|b| b.is_ascii_alphanumeric() || b"_#@".contains(b)).count(),
    };
    match operand.get(end..).map(<[u8]>::trim_ascii_start) {
        Some(rest) if !rest.is_empty() => rest,
        _ if operand.starts_with(b"(") => operand.get(end.saturating_sub(1)..end).unwrap_or_default(),
        _ => operand,
    }
}

/// Where the parenthesis that opens `text` is closed.
fn closing(text: &[u8]) -> Option<usize> {
    let mut depth = 0usize;
    text.iter().position(|byte| {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

impl From<VariableError> for ArithmeticError {
    fn from(error: VariableError) -> Self {
        match error {
            VariableError::Message(message) | VariableError::Value(message) => Self::Message(message),
            VariableError::Unbound(message) => Self::Unbound(message),
            VariableError::Refused(message) => Self::Refused(message),
            // That of the subscript in a reference.
            VariableError::Within(within) => Self::Subscript(within),
            VariableError::Limit(limit) => Self::Limit(limit),
        }
    }
}

pub(super) fn syntax_error(error: &ArithmeticSyntaxError, text: &[u8]) -> ArithmeticError {
    let text = text.get(..text.len().saturating_sub(error.hidden)).unwrap_or_default();
    // A message does not repeat an expression that is itself what is too much.
    let lead = if error.kind == ArithmeticErrorKind::TooLong { None } else { Some(text.trim_ascii_start()) };
    let lead = lead.map(|text| [text, b": "].concat()).unwrap_or_default();
    ArithmeticError::Message([lead, error.message()].concat())
}
