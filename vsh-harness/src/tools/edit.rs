//! `edit {path, oldText, newText, replaceAll?}`

use bstr::ByteSlice;
use bytes::Bytes;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::lock::lock;
use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments, change, failed};
use crate::sandbox::SandboxError;

/// How many places are named when a text is not unique.
const PLACES: usize = 10;

/// Replaces text in a file.
#[derive(Clone, Copy, Debug)]
pub struct Edit;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Arguments {
    /// The file, relative to the working directory or absolute
    path: String,
    /// The text to replace, exactly as it is in the file; it must be unique unless replaceAll is set
    old_text: String,
    /// The text to put there
    new_text: String,
    /// Replace every occurrence (default false)
    #[serde(default)]
    replace_all: Option<bool>,
}

impl Tool for Edit {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "edit",
            "Replace a text in a file by another, literally. The old text must match exactly, with all spaces and line \
             breaks, and be unique in the file unless replaceAll is set.",
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
            // Held from reading to writing, so that an edit beside this one is not lost.
            let _lock = lock(&cx.sandbox.resolve_path(&given.path)).await;
            let before = match cx.sandbox.read_file_bytes(&given.path).await {
                Ok(before) => before,
                Err(error) => return failed(error),
            };
            let (after, lines) = match replace(&given, &before) {
                Ok(replaced) => replaced,
                Err(message) => return Ok(ToolResult::error(message)),
            };
            if let Err(error) = cx.sandbox.write_file(&given.path, after.clone()).await {
                return failed(error);
            }
            let text = match lines.as_slice() {
                [line] => format!("Replaced 1 occurrence in {}, at line {line}", given.path),
                lines => format!("Replaced {} occurrences in {}", lines.len(), given.path),
            };
            Ok(ToolResult::text(text).with_change(change(cx, &given.path, Some(&before), &after)))
        })
    }
}

/// The new content, and the lines where the old text was; or what the model should do.
fn replace(given: &Arguments, before: &[u8]) -> Result<(Bytes, Vec<usize>), String> {
    let Arguments { path, old_text, new_text, .. } = given;
    if old_text.is_empty() {
        return Err("oldText is empty. To write a whole file use write.".to_owned());
    }
    if old_text == new_text {
        return Err("oldText and newText are the same; nothing was changed.".to_owned());
    }
    let places: Vec<usize> = before.find_iter(old_text).collect();
    let lines = line_numbers(before, &places);
    match places.len() {
        0 => Err(not_found(path, old_text, before)),
        1 => Ok(()),
        _ if given.replace_all == Some(true) => Ok(()),
        count => {
            let named: Vec<String> = lines.iter().take(PLACES).map(ToString::to_string).collect();
            let more = if count > PLACES { ", ..." } else { "" };
            Err(format!(
                "oldText occurs {count} times in {path} (lines {}{more}). Add lines around it until it is unique, or \
                 set replaceAll.",
                named.join(", ")
            ))
        }
    }?;
    Ok((Bytes::from(before.replace(old_text, new_text)), lines))
}

/// The line of each of the sorted offsets.
fn line_numbers(text: &[u8], offsets: &[usize]) -> Vec<usize> {
    let (mut line, mut from) = (1, 0);
    let number = |offset: &usize| {
        line += text.get(from..*offset).unwrap_or_default().find_iter("\n").count();
        from = *offset;
        line
    };
    offsets.iter().map(number).collect()
}

fn not_found(path: &str, old_text: &str, before: &[u8]) -> String {
    let squeezed = |text: &[u8]| {
        text.split(u8::is_ascii_whitespace).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(&b' ')
    };
    let old = squeezed(old_text.as_bytes());
    let hint = if !old.is_empty() && squeezed(before).contains_str(&old) {
        " It is there with other spaces or line breaks: copy it from the file as it is."
    } else {
        " Read the file and copy the text as it is there."
    };
    format!("oldText was not found in {path}.{hint}")
}
