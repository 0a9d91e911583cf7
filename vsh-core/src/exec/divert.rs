//! Control flow as a value: how a command ends other than by a status.

use crate::meter::LimitExceeded;
use crate::utility::ExitStatus;

/// Why the next command is not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Divert {
    /// `break N`: how many loops are still to be left.
    Break(u32),
    /// `continue N`: how many loops are still to be left before one goes on.
    Continue(u32),
    /// `return`
    Return(ExitStatus),
    /// `exit`, `errexit`, a fatal error.
    Exit(ExitStatus),
    /// An error that ends the current complete command, and a subshell; the shell too, with `errexit`.
    Discard(ExitStatus),
    /// The same for an error of an expression, at which `errexit` does not look.
    Expression(ExitStatus),
    /// An error that no `eval`, `.` or trap stops, such as one of an expression in a subscript: only the shell's own
    /// next line is read on, and the text of `-c` is given up as a whole.
    Unwind(ExitStatus),
    /// A fatal signal came.
    Signal(u8),
    /// A limit was hit, which the meter remembers: the execution ends.
    Abort,
}

impl Divert {
    /// The status with which a command is given up, if that is all.
    pub fn given_up(&self) -> Option<ExitStatus> {
        match self {
            Self::Discard(status) | Self::Expression(status) => Some(*status),
            _ => None,
        }
    }

    /// The same where a text, a substitution or a simple command alone is given up: a status other than 1 is lost there.
    pub fn of_text(self) -> Self {
        match self {
            Self::Discard(_) => Self::Discard(ExitStatus::FAILURE),
            other => other,
        }
    }

    /// The status with which a process ends of its own.
    pub fn end_of_process(&self) -> Option<ExitStatus> {
        match self {
            Self::Exit(status) | Self::Unwind(status) => Some(*status),
            other => other.given_up(),
        }
    }
}

impl From<LimitExceeded> for Divert {
    fn from(_: LimitExceeded) -> Self {
        Self::Abort
    }
}

/// The outcome of a command.
pub type Outcome = Result<ExitStatus, Divert>;
