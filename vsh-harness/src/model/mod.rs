//! Models: what is said to one, what it answers, and who carries it.

#[cfg(feature = "http")]
mod anthropic;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "http")]
mod openai;
#[cfg(feature = "http")]
mod providers;
mod scripted;
#[cfg(feature = "http")]
mod sse;
#[cfg(test)]
#[cfg(feature = "http")]
mod tests;
mod usage;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use vsh_core::host::BoxFuture;

use crate::sandbox::CancelToken;
use crate::tools::{ToolResult, ToolSpec};

#[cfg(feature = "http")]
pub(crate) use http::install_crypto;
pub use scripted::{Scripted, Turn};
pub use usage::{Price, Tokens};
#[cfg(feature = "http")]
pub use {
    anthropic::Anthropic,
    openai::OpenAi,
    providers::{PROVIDERS, ProviderSpec, provider},
};

/// Carries requests to a model.
pub trait ModelProvider: Send + Sync {
    /// Its name, as `anthropic`.
    fn name(&self) -> &str;

    /// Asks the model; `deltas` hears the answer while it comes. Ends with [`ModelErrorKind::Cancelled`] soon after
    /// `cancel`.
    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        deltas: &'a (dyn Fn(Delta) + Send + Sync),
        cancel: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>>;
}

/// What a model is asked.
#[derive(Clone, Debug)]
pub struct ModelRequest {
    /// The model's name at its provider.
    pub model: String,
    /// What it should know and how it should behave.
    pub system: Arc<str>,
    /// The conversation.
    pub messages: Vec<Message>,
    /// The tools it may call.
    pub tools: Arc<[ToolSpec]>,
    /// The most tokens of the answer.
    pub max_tokens: u32,
}

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "lowercase")]
pub enum Message {
    /// What the user says.
    User {
        /// The text.
        text: String,
    },
    /// What the model answers.
    Assistant {
        /// The parts, in order.
        content: Vec<Part>,
    },
    /// What its calls gave, in the order of the calls.
    Tool {
        /// The results.
        results: Vec<CallResult>,
    },
}

impl Message {
    /// A user's text.
    pub fn user(text: impl Into<String>) -> Self {
        Self::User { text: text.into() }
    }

    /// The calls in it.
    pub fn calls(&self) -> impl Iterator<Item = &ToolCall> {
        let parts = match self {
            Self::Assistant { content } => content.as_slice(),
            _ => &[],
        };
        parts.iter().filter_map(|part| match part {
            Part::Call(call) => Some(call),
            _ => None,
        })
    }
}

/// A part of a model's answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Part {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// Reasoning that the provider shows, and wants back as it was.
    Thinking {
        /// The text.
        text: String,
        /// The provider's proof that it is its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signature: Option<String>,
    },
    /// A call of a tool.
    Call(ToolCall),
}

/// A call of a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolCall {
    /// Unique in the conversation.
    pub id: String,
    /// The tool's name.
    pub name: String,
    /// The arguments: an object, or the text of what was no JSON.
    pub arguments: Value,
}

/// What a call gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallResult {
    /// The call's id.
    pub id: String,
    /// The tool's name.
    pub name: String,
    /// The result.
    #[serde(flatten)]
    pub result: ToolResult,
}

/// A model's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The parts, in order.
    pub content: Vec<Part>,
    /// Why it ended.
    pub stop: StopReason,
    /// What it took.
    pub tokens: Tokens,
}

/// Why an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopReason {
    /// It is complete.
    End,
    /// It waits for its calls.
    ToolUse,
    /// It was cut at the most tokens.
    Length,
    /// The provider refused.
    Refusal,
}

/// A piece of an answer that comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delta {
    /// Text.
    Text(String),
    /// Reasoning.
    Thinking(String),
    /// A call begins, with the tool's name; its arguments follow in the answer.
    Call(String),
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelError {
    /// What kind of failure it is.
    pub kind: ModelErrorKind,
    /// What the provider says, without secrets.
    pub message: String,
}

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelErrorKind {
    /// Overload, rate limits, broken connections: trying again may help, not before the given time.
    Transient(Option<Duration>),
    /// The key is missing or not accepted.
    Authentication,
    /// The conversation is longer than the model takes.
    TooLong,
    /// The request is not accepted, or the answer makes no sense.
    Invalid,
    /// The caller cancelled.
    Cancelled,
}

impl ModelError {
    /// An error.
    pub fn new(kind: ModelErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// The caller cancelled.
    pub fn cancelled() -> Self {
        Self::new(ModelErrorKind::Cancelled, "cancelled")
    }
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ModelError {}
