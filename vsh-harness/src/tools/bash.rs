//! `bash {command, timeout?}`

use std::time::Duration;

use bytes::Bytes;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::truncate::{MAX_BYTES, MAX_LINES, count_lines, size, tail};
use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments, failed, mark};
use crate::sandbox::{ExecOptions, ExecOutput, SandboxError, TIMED_OUT};

/// How long a command may run if nothing is said, in seconds.
const DEFAULT_TIMEOUT: u64 = 120;

/// Runs a command.
#[derive(Clone, Copy, Debug)]
pub struct Bash;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// The Bash command to run
    command: String,
    /// How many seconds it may run (default 120)
    #[schemars(range(min = 1, max = 3600))]
    timeout: Option<u64>,
}

impl Tool for Bash {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "bash",
            "Run a Bash command in the working directory and return its output (standard output, then standard error) \
             and its exit code if it is not 0. Each call starts a new shell: variables and cd do not carry over, files \
             do. Long output is cut to its last 2000 lines or 50 KiB; the whole is then kept in a file named in the \
             result.",
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
            let seconds = given.timeout.unwrap_or(DEFAULT_TIMEOUT);
            let options = ExecOptions {
                timeout: Some(Duration::from_secs(seconds)),
                cancel: Some(cx.cancel.clone()),
                ..ExecOptions::default()
            };
            let before = mark(cx);
            let output = match cx.sandbox.exec(&given.command, options).await {
                Ok(output) => output,
                Err(error) => return failed(error),
            };
            let mut result = present(cx, &output, seconds).await?;
            if let Some((tracker, mark)) = before {
                result.changes = tracker.changes_since(&mark).await;
            }
            Ok(result)
        })
    }
}

/// Standard output, then standard error.
fn joined(stdout: &str, stderr: &str) -> String {
    let mut whole = stdout.to_owned();
    if !stderr.is_empty() {
        end_line(&mut whole);
        whole.push_str(stderr);
    }
    whole
}

/// The result for output that is shown as far as it may be, and kept nowhere.
pub(crate) fn plain_output(stdout: &str, stderr: &str, exit_code: i32) -> ToolResult {
    let whole = joined(stdout, stderr);
    let mut text = tail(&whole, MAX_LINES, MAX_BYTES).to_owned();
    if exit_code != 0 {
        end_line(&mut text);
        text.push_str(&format!("[exit code {exit_code}]"));
    }
    if text.is_empty() {
        text.push_str("(no output)");
    }
    ToolResult { is_error: exit_code != 0, ..ToolResult::text(text) }
}

async fn present(cx: &ToolContext, output: &ExecOutput, seconds: u64) -> Result<ToolResult, SandboxError> {
    let whole = joined(&String::from_utf8_lossy(&output.stdout), &String::from_utf8_lossy(&output.stderr));
    let shown = tail(&whole, MAX_LINES, MAX_BYTES);
    let mut text = shown.to_owned();
    if shown.len() < whole.len() {
        end_line(&mut text);
        let path = output_path(&cx.call);
        let kept = cx.sandbox.write_file(&path, Bytes::from(whole.clone())).await;
        let (lines, all) = (count_lines(shown), count_lines(&whole));
        text.push_str(&format!(
            "[Showing the last {lines} of {all} lines ({} of {}). ",
            size(shown.len()),
            size(whole.len())
        ));
        match kept {
            Ok(()) => text.push_str(&format!("The whole output is in {path}]\n")),
            Err(error) => text.push_str(&format!("The whole output could not be kept: {error}]\n")),
        }
    }
    if output.omitted > 0 {
        end_line(&mut text);
        text.push_str(&format!("[{} bytes of output were not kept]\n", output.omitted));
    }
    if output.exit_code == TIMED_OUT {
        end_line(&mut text);
        text.push_str(&format!(
            "[exit code 124: if the command did not choose it, its time of {seconds} s was over]"
        ));
    } else if output.exit_code != 0 {
        end_line(&mut text);
        text.push_str(&format!("[exit code {}]", output.exit_code));
    }
    if text.is_empty() {
        text.push_str("(no output)");
    }
    Ok(ToolResult { is_error: output.exit_code != 0, ..ToolResult::text(text) })
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Where a call's whole output is kept.
fn output_path(call: &str) -> String {
    let name: String =
        call.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(80).collect();
    format!("/tmp/bash-output-{name}.txt")
}
