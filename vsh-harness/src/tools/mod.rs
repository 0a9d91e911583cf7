//! The tools a model is given, with the names and parameters models know: one a file.
//!
//! All work through [`Sandbox`], so a transcript gives the same results over every backend. A tool's result is text for
//! the model; what it changed in the files stands beside it.

mod bash;
mod edit;
mod glob;
mod grep;
mod lock;
mod pattern;
mod read;
mod schema;
mod task;
mod truncate;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vsh_core::host::BoxFuture;

use crate::changes::{FileChange, Mark};
use crate::sandbox::{CancelToken, Sandbox, SandboxError};

pub use bash::Bash;
pub(crate) use bash::plain_output;
pub use edit::Edit;
pub use glob::Glob;
pub use grep::Grep;
pub use read::Read;
pub use schema::{Invalid, Schema};
pub use task::{Task, TaskRequest, TaskRunner};
pub use truncate::{MAX_BYTES, MAX_LINES};
pub use write::Write;

/// A tool that a model may call.
pub trait Tool: Send + Sync {
    /// Its name, description and parameters.
    fn spec(&self) -> ToolSpec;

    /// Runs it with arguments that its schema has accepted. What goes wrong is a result too, marked as an error; only
    /// a cancellation and a sandbox that is gone are none.
    fn call<'a>(
        &'a self,
        cx: &'a ToolContext,
        arguments: Value,
    ) -> BoxFuture<'a, Result<ToolResult, SandboxError>>;
}

/// What a tool is called with beside its arguments.
#[derive(Clone)]
pub struct ToolContext {
    /// Where it works.
    pub sandbox: Arc<dyn Sandbox>,
    /// The call's id, unique in a conversation.
    pub call: String,
    /// Ends it early.
    pub cancel: CancelToken,
    /// Should results tell what changed in the files?
    pub track_changes: bool,
    /// Who runs tasks; without it `task` is not offered.
    pub tasks: Option<Arc<dyn TaskRunner>>,
}

impl ToolContext {
    /// A context over `sandbox` that tracks changes and runs no tasks.
    pub fn new(sandbox: Arc<dyn Sandbox>, call: impl Into<String>) -> Self {
        Self { sandbox, call: call.into(), cancel: CancelToken::new(), track_changes: true, tasks: None }
    }
}

/// What a tool says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolSpec {
    /// The name: letters, digits, `_` and `-`, at most 64.
    pub name: String,
    /// What it does, for the model.
    pub description: String,
    /// The JSON Schema of its arguments, an object.
    pub parameters: Value,
}

impl ToolSpec {
    /// A tool whose parameters are those of `T`.
    pub fn of<T: JsonSchema>(name: &str, description: &str) -> Self {
        Self { name: name.to_owned(), description: description.to_owned(), parameters: schema::of::<T>() }
    }

    /// As Anthropic's Messages API takes it.
    pub fn anthropic(&self) -> Value {
        serde_json::json!({
            "name": self.name, "description": self.description, "input_schema": self.parameters,
        })
    }

    /// As OpenAI's chat completions take it.
    pub fn openai(&self) -> Value {
        serde_json::json!({
            "type": "function",
            "function": { "name": self.name, "description": self.description, "parameters": self.parameters },
        })
    }

    /// As MCP lists it.
    pub fn mcp(&self) -> Value {
        serde_json::json!({
            "name": self.name, "description": self.description, "inputSchema": self.parameters,
        })
    }
}

/// A piece of a tool's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum ToolContent {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// An image.
    Image {
        /// Its type, as `image/png`.
        media_type: String,
        /// Its bytes in base64.
        data: String,
    },
}

/// What a call gave.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolResult {
    /// What the model sees.
    pub content: Vec<ToolContent>,
    /// Did it fail?
    #[serde(default)]
    pub is_error: bool,
    /// What changed in the files while it ran, where the backend can tell. The model does not see it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<FileChange>,
}

impl ToolResult {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { content: vec![ToolContent::Text { text: text.into() }], is_error: false, changes: Vec::new() }
    }

    /// A failure, told to the model.
    pub fn error(text: impl Into<String>) -> Self {
        Self { is_error: true, ..Self::text(text) }
    }

    /// All texts of it.
    pub fn to_text(&self) -> String {
        let texts = self.content.iter().map(|c| match c {
            ToolContent::Text { text } => text.as_str(),
            ToolContent::Image { .. } => "[image]",
        });
        texts.collect::<Vec<_>>().join("\n")
    }

    fn with_change(mut self, change: Option<FileChange>) -> Self {
        self.changes.extend(change);
        self
    }
}

impl fmt::Display for ToolResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

/// The tools over files and commands: `bash`, `read`, `write`, `edit`, `grep`, `glob`.
pub fn standard() -> Vec<Arc<dyn Tool>> {
    vec![Arc::new(Bash), Arc::new(Read), Arc::new(Write), Arc::new(Edit), Arc::new(Grep), Arc::new(Glob)]
}

/// Reads arguments; what does not fit is said to the model.
fn arguments<T: DeserializeOwned>(value: Value) -> Result<T, ToolResult> {
    serde_json::from_value(value).map_err(|error| ToolResult::error(format!("Invalid arguments: {error}")))
}

/// A failed operation as a result for the model. A cancellation and a sandbox that is gone stay errors.
fn failed(error: SandboxError) -> Result<ToolResult, SandboxError> {
    match error {
        SandboxError::Cancelled | SandboxError::CancelUnconfirmed | SandboxError::Died(_) => Err(error),
        error => Ok(ToolResult::error(error.to_string())),
    }
}

/// The content of a file that may not be there.
async fn read_if_there(sandbox: &dyn Sandbox, path: &str) -> Result<Option<Bytes>, SandboxError> {
    match sandbox.read_file_bytes(path).await {
        Ok(bytes) => Ok(Some(bytes)),
        Err(SandboxError::File { errno: vsh_fs::Errno::ENOENT, .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The change of one file, if changes are asked for.
fn change(cx: &ToolContext, path: &str, before: Option<&[u8]>, after: &[u8]) -> Option<FileChange> {
    (cx.track_changes && before != Some(after))
        .then(|| FileChange::new(cx.sandbox.resolve_path(path), before, Some(after)))
}

/// Marks the files, if changes are asked for and can be told.
fn mark(cx: &ToolContext) -> Option<(Arc<dyn crate::changes::ChangeTracker>, Mark)> {
    let tracker = cx.track_changes.then(|| cx.sandbox.change_tracker()).flatten()?;
    let mark = tracker.mark();
    Some((tracker, mark))
}

/// A word for Bash that means `text` literally.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
