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
    /// An error that ends the current complete command, and a subshell.
    Discard(ExitStatus),
    /// A fatal signal came.
    Signal(u8),
    /// A limit was hit: the execution ends.
    Abort(LimitExceeded),
}

impl From<LimitExceeded> for Divert {
    fn from(limit: LimitExceeded) -> Self {
        Self::Abort(limit)
    }
}

/// The outcome of a command.
pub type Outcome = Result<ExitStatus, Divert>;
