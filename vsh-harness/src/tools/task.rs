//! `task {prompt, description?, cwd?}`

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments};
use crate::sandbox::{CancelToken, SandboxError};

/// Hands a task to another agent.
#[derive(Clone, Copy, Debug)]
pub struct Task;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// What is to be done, with all that must be known: the other agent does not see this conversation
    prompt: String,
    /// The task in a few words, for people
    description: Option<String>,
    /// The working directory (default: this one)
    cwd: Option<String>,
}

/// A task for another agent.
#[derive(Clone, Debug)]
pub struct TaskRequest {
    /// What is to be done.
    pub prompt: String,
    /// The same in a few words.
    pub description: Option<String>,
    /// Where; relative to the working directory of the one that asks.
    pub cwd: Option<String>,
    /// Ends it early.
    pub cancel: CancelToken,
}

/// Runs tasks.
pub trait TaskRunner: Send + Sync {
    /// Runs one to its end: the other agent's last answer, or why there is none.
    fn run(&self, request: TaskRequest) -> BoxFuture<'_, Result<String, String>>;
}

impl Tool for Task {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "task",
            "Hand a task to another agent that works in the same files with the same tools and its own conversation, \
             and return its answer. Good for searches and for work that can be done beside other work.",
        )
    }

    fn call<'a>(
        &'a self,
        cx: &'a ToolContext,
        input: Value,
    ) -> BoxFuture<'a, Result<ToolResult, SandboxError>> {
        Box::pin(async move {
            let given: Arguments = match arguments(input) {
                Ok(given) => given,
                Err(result) => return Ok(result),
            };
            let Some(runner) = &cx.tasks else {
                return Ok(ToolResult::error("Tasks cannot be handed on from here; do it yourself."));
            };
            let Arguments { prompt, description, cwd } = given;
            let request = TaskRequest { prompt, description, cwd, cancel: cx.cancel.clone() };
            match runner.run(request).await {
                _ if cx.cancel.is_cancelled() => Err(SandboxError::Cancelled),
                Ok(answer) => Ok(ToolResult::text(answer)),
                Err(reason) => Ok(ToolResult::error(format!("The task failed: {reason}"))),
            }
        })
    }
}
