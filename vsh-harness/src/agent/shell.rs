//! Commands of the embedder in a session: run, and recorded as if the model had called.

use std::time::Duration;

use serde_json::{Value, json};

use super::AgentError;
use super::conversation::Conversation;
use crate::model::{CallResult, Message, Part, ToolCall};
use crate::sandbox::{CancelToken, ExecOptions, ExecOutput, Sandbox};
use crate::tools::ToolResult;

/// What stands for a value that is not shown.
const REDACTED: &str = "[redacted]";

/// The shortest value that is looked for in output; shorter ones are in every text.
const SHORTEST: usize = 4;

/// What a command of the embedder's is given beside its text.
#[derive(Clone, Default)]
pub struct ShellOptions {
    /// The working directory, relative to the session's.
    pub cwd: Option<String>,
    /// Variables for this command. The conversation shows their names; values of four bytes and more are taken out of
    /// the recorded output too.
    pub env: Vec<(String, String)>,
    /// Standard input.
    pub stdin: Option<bytes::Bytes>,
    /// How long it may run.
    pub timeout: Option<Duration>,
}

pub(super) async fn run(
    sandbox: &dyn Sandbox,
    conversation: &mut Conversation,
    command: &str,
    options: ShellOptions,
    cancel: CancelToken,
) -> Result<ExecOutput, AgentError> {
    let exec = ExecOptions {
        cwd: options.cwd.clone(),
        env: options.env.clone(),
        stdin: options.stdin.clone(),
        timeout: options.timeout,
        cancel: Some(cancel),
        observer: None,
    };
    let ended = sandbox.exec(command, exec).await;
    let id = format!("shell-{}", conversation.messages.len());
    let (name, arguments) = ("bash".to_owned(), arguments(command, &options));
    let call = ToolCall { id: id.clone(), name: name.clone(), arguments };
    let result = match &ended {
        Ok(output) => recorded(output, &options.env),
        Err(error) => ToolResult::error(error.to_string()),
    };
    if !matches!(conversation.messages.last(), Some(Message::User { .. })) {
        conversation.record(Message::user("[A command was run for you:]"), false).await?;
    }
    conversation.record(Message::Assistant { content: vec![Part::Call(call)] }, false).await?;
    conversation.record(Message::Tool { results: vec![CallResult { id, name, result }] }, true).await?;
    Ok(ended?)
}

fn arguments(command: &str, options: &ShellOptions) -> Value {
    let mut arguments = json!({ "command": redact(command, &options.env) });
    if let Some(object) = arguments.as_object_mut() {
        if !options.env.is_empty() {
            let names = options.env.iter().map(|(name, _)| (name.clone(), Value::from(REDACTED)));
            object.insert("env".to_owned(), Value::Object(names.collect()));
        }
        if let Some(cwd) = &options.cwd {
            object.insert("cwd".to_owned(), Value::from(cwd.as_str()));
        }
    }
    arguments
}

/// The output as the tool `bash` would show it, without values of variables.
fn recorded(output: &ExecOutput, env: &[(String, String)]) -> ToolResult {
    let text = |bytes: &[u8]| redact(&String::from_utf8_lossy(bytes), env);
    crate::tools::plain_output(&text(&output.stdout), &text(&output.stderr), output.exit_code)
}

fn redact(text: &str, env: &[(String, String)]) -> String {
    let mut values: Vec<&str> =
        env.iter().map(|(_, value)| value.as_str()).filter(|v| v.len() >= SHORTEST).collect();
    // A value that contains another one goes first.
    values.sort_by_key(|value| std::cmp::Reverse(value.len()));
    values.iter().fold(text.to_owned(), |text, value| text.replace(value, REDACTED))
}
