//! Agents: a harness over one sandbox, its named sessions, the loop between model and tools.
//!
//! [`Harness`] holds the sandbox and what all sessions share ([`Config`]); a [`Session`] is a conversation over it, kept
//! in a [`HistoryStore`] together with the files, so that both come back after a crash.

mod compact;
mod config;
mod conversation;
mod event;
mod harness;
mod policy;
mod prompt;
mod result;
mod run;
mod session;
mod shell;
mod store;

#[cfg(test)]
mod tests;

use std::fmt;

use crate::model::ModelError;
use crate::sandbox::SandboxError;

pub use config::{Config, INSTRUCTIONS, Retry};
pub use event::{Event, Listener};
pub use harness::{Harness, HarnessBuilder};
pub use policy::{AllowAll, Approver, Decision, Policy, Rule};
pub use session::{Answer, Session};
pub use shell::ShellOptions;
pub use store::{DirectoryStore, Entry, HistoryStore, Item, MemoryStore, StoreError};

use conversation::Conversation;

/// Why an agent did not come to an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgentError {
    /// The session is at work; one operation at a time.
    Busy,
    /// It was aborted. What was done is in the conversation and in the files.
    Cancelled,
    /// The model cannot be asked.
    Model(ModelError),
    /// The sandbox does not work.
    Sandbox(SandboxError),
    /// The history cannot be kept.
    Store(StoreError),
    /// As many steps as allowed were made.
    StepLimit(u32),
    /// The model gave no result that fits.
    NoResult(String),
    /// There is no skill of this name in the sandbox.
    NoSkill(String),
    /// Tasks may not be handed on that deep.
    TooDeep(u32),
    /// Something was configured that cannot be.
    Configuration(String),
}

impl fmt::Display for AgentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy => f.write_str("the session is at work"),
            Self::Cancelled => f.write_str("aborted"),
            Self::Model(error) => error.fmt(f),
            Self::Sandbox(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
            Self::StepLimit(steps) => write!(f, "not done after {steps} steps"),
            Self::NoResult(reason) => write!(f, "the model gave no result: {reason}"),
            Self::NoSkill(name) => write!(f, "there is no skill {name}"),
            Self::TooDeep(depth) => write!(f, "tasks may be handed on {depth} deep only"),
            Self::Configuration(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for AgentError {}

impl From<SandboxError> for AgentError {
    fn from(error: SandboxError) -> Self {
        match error {
            SandboxError::Cancelled => Self::Cancelled,
            error => Self::Sandbox(error),
        }
    }
}

impl From<StoreError> for AgentError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
