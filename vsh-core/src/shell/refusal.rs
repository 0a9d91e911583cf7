//! Why a variable could not be assigned, and what follows.

use super::Shell;
use super::option::ShellOption;
use crate::exec::divert::Divert;
use crate::expand::arithmetic::ArithmeticError;
use crate::meter::LimitExceeded;
use crate::syntax::ast::Subscript;
use crate::utility::ExitStatus;

/// What is wrong within a subscript, or with an assignment that an expression holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    /// The message in Bash's words.
    pub message: Vec<u8>,
    /// A variable is readonly, or an element cannot be. With `errexit` the shell ends at once.
    pub refused: bool,
}

/// Why a variable could not be assigned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariableError {
    /// A message in Bash's words.
    Message(Vec<u8>),
    /// With `nounset`, the message of a variable that is unset in an expression: the shell ends with that.
    Unbound(Vec<u8>),
    /// The message of a variable that is readonly, or of an element that cannot be. With `errexit` the shell ends at once.
    Refused(Vec<u8>),
    /// The message of an expression that is wrong and is the value. Bash gives up all of `-c`'s text for that.
    Value(Vec<u8>),
    /// The same within the value or in a subscript, where no builtin names itself in front of the message.
    Within(Within),
    /// The memory's limit.
    Limit(LimitExceeded),
}

impl VariableError {
    /// The parts of a message.
    pub fn message(parts: &[&[u8]]) -> Self {
        Self::Message(parts.concat())
    }

    /// The parts of the message of a variable that is readonly, or of an element that cannot be.
    pub fn refused(parts: &[&[u8]]) -> Self {
        Self::Refused(parts.concat())
    }

    /// `name[subscript]=(...)`
    pub fn list_to_member(name: &[u8], subscript: &Subscript) -> Self {
        let subscript = crate::syntax::print::subscript(subscript);
        Self::refused(&[name, &subscript, b": cannot assign list to array member"])
    }

    /// The error, where the expression was that of a subscript.
    pub fn of_subscript(self) -> Self {
        match self {
            Self::Value(message) => Self::Within(Within { message, refused: false }),
            other => other,
        }
    }

    /// Is it the name that cannot be assigned, not the value?
    pub fn is_of_name(&self) -> bool {
        match self {
            Self::Refused(message) => message.ends_with(b": readonly variable"),
            Self::Message(message) => message.ends_with(b"': not a valid identifier"),
            _ => false,
        }
    }
}

impl From<LimitExceeded> for VariableError {
    fn from(limit: LimitExceeded) -> Self {
        Self::Limit(limit)
    }
}

impl From<ArithmeticError> for VariableError {
    fn from(error: ArithmeticError) -> Self {
        match error {
            ArithmeticError::Limit(limit) => Self::Limit(limit),
            ArithmeticError::Unbound(_) => Self::Unbound(error.message()),
            ArithmeticError::Subscript(within) => Self::Within(within),
            ArithmeticError::Refused(message) => Self::Within(Within { message, refused: true }),
            other => Self::Value(other.message()),
        }
    }
}

impl Shell {
    /// Reports that a variable is readonly, or that an element cannot be. With `errexit` the shell ends with that, in a
    /// condition too, but for one that `eval` and its like run in.
    pub(crate) async fn report_refused(&self, message: impl AsRef<[u8]>) -> Result<(), Divert> {
        self.report(message).await?;
        self.after_refusal()
    }

    /// Reports what is wrong within a value or a subscript.
    pub(crate) async fn report_within(&self, Within { message, refused }: Within) -> Result<(), Divert> {
        match refused {
            true => self.report_refused(message).await,
            false => self.report(message).await,
        }
    }

    /// What follows once such an error was told.
    pub(crate) fn after_refusal(&self) -> Result<(), Divert> {
        if !self.heeds_errexit() {
            return Ok(());
        }
        let last = self.status.last;
        Err(Divert::Exit(if last.is_success() { ExitStatus::FAILURE } else { last }))
    }

    /// Is `errexit` heeded, but for conditions?
    pub(crate) fn heeds_errexit(&self) -> bool {
        self.is(ShellOption::Errexit) && !self.status.errexit_waits
    }

    /// Reports why a variable could not be assigned, and what follows: the current command is given up.
    pub async fn variable_failed(&self, error: VariableError) -> Divert {
        match error {
            VariableError::Limit(limit) => limit.into(),
            VariableError::Value(message) => match self.report(message).await {
                Ok(()) => crate::builtin::GIVEN_UP,
                Err(divert) => divert,
            },
            VariableError::Within(within) => match self.report_within(within).await {
                Ok(()) => crate::builtin::GIVEN_UP,
                Err(divert) => divert,
            },
            VariableError::Refused(message) => match self.report_refused(message).await {
                Ok(()) => Divert::Discard(ExitStatus::FAILURE),
                Err(divert) => divert,
            },
            VariableError::Unbound(message) => match self.report(message).await {
                Ok(()) => self.expansion_failed(),
                Err(divert) => divert,
            },
            VariableError::Message(message) => {
                let of_name = message.ends_with(b"': not a valid identifier");
                match self.report(message).await {
                    Ok(()) if of_name => Divert::Expression(ExitStatus::FAILURE),
                    Ok(()) => Divert::Discard(ExitStatus::FAILURE),
                    Err(divert) => divert,
                }
            }
        }
    }
}
