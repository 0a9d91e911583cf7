//! `write {path, content}`

use bytes::Bytes;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::lock::lock;
use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments, change, failed, read_if_there};
use crate::sandbox::SandboxError;

/// Writes a file.
#[derive(Clone, Copy, Debug)]
pub struct Write;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// The file, relative to the working directory or absolute
    path: String,
    /// The whole new content
    content: String,
}

impl Tool for Write {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "write",
            "Write a file: it is made, with the directories above it, or replaced as a whole. To change a part of a \
             file use edit.",
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
            let _lock = lock(&cx.sandbox.resolve_path(&given.path)).await;
            // It may be written without being readable.
            let before = read_if_there(&*cx.sandbox, &given.path).await.unwrap_or_default();
            let content = Bytes::from(given.content);
            if let Err(error) = cx.sandbox.write_file(&given.path, content.clone()).await {
                return failed(error);
            }
            let text = format!("Wrote {} bytes to {}", content.len(), given.path);
            Ok(ToolResult::text(text).with_change(change(cx, &given.path, before.as_deref(), &content)))
        })
    }
}
