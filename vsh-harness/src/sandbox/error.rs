//! What can go wrong between an agent and its sandbox.

use std::fmt;

use vsh_fs::Errno;

/// Why an operation gave no result. A command's status other than 0 is a result, not an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SandboxError {
    /// A file operation failed as the system's own would.
    File {
        /// The operation, as `read_file`.
        operation: &'static str,
        /// The path as it was given.
        path: String,
        /// Why.
        errno: Errno,
    },
    /// An argument that no sandbox takes: a path with a NUL, a name of a variable that is none.
    Invalid {
        /// The operation.
        operation: &'static str,
        /// What is wrong with it.
        message: String,
    },
    /// The provider could not be reached, or answered with what is no answer. Trying again may help.
    Transport(String),
    /// The caller cancelled it, and it has ended.
    Cancelled,
    /// The caller cancelled it, and it may still run; its end is told to [`ExecOptions::observer`](super::ExecOptions).
    CancelUnconfirmed,
    /// The sandbox is gone; no operation on it can succeed any more.
    Died(String),
    /// The provider cannot do it. Nothing was changed.
    Unsupported {
        /// The operation, as `exec`.
        operation: &'static str,
        /// The option of it, if it is not the whole operation.
        option: Option<&'static str>,
    },
}

impl SandboxError {
    /// A file operation that failed.
    pub fn file(operation: &'static str, path: &str, errno: Errno) -> Self {
        Self::File { operation, path: path.to_owned(), errno }
    }

    /// A file operation of the host that failed; a transport error if the system's number is unknown.
    pub fn io(operation: &'static str, path: &str, error: &std::io::Error) -> Self {
        match error.raw_os_error().and_then(Errno::from_number) {
            Some(errno) => Self::file(operation, path, errno),
            None => Self::Transport(format!("{operation} {path}: {error}")),
        }
    }

    /// An unsupported operation.
    pub const fn unsupported(operation: &'static str) -> Self {
        Self::Unsupported { operation, option: None }
    }

    /// May it succeed if it is tried again?
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Transport(_))
    }
}

impl fmt::Display for SandboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, errno, .. } => write!(f, "{path}: {}", errno.message()),
            Self::Invalid { operation, message } => write!(f, "{operation}: {message}"),
            Self::Transport(message) => write!(f, "the sandbox cannot be reached: {message}"),
            Self::Cancelled => f.write_str("cancelled"),
            Self::CancelUnconfirmed => f.write_str("cancelled, but the command may still run"),
            Self::Died(message) => write!(f, "the sandbox is gone: {message}"),
            Self::Unsupported { operation, option: None } => {
                write!(f, "this sandbox does not support {operation}")
            }
            Self::Unsupported { operation, option: Some(option) } => {
                write!(f, "this sandbox does not support {operation} with {option}")
            }
        }
    }
}

impl std::error::Error for SandboxError {}
