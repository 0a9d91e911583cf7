//! `read {path, offset?, limit?}`

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;
use vsh_fs::Errno;

use super::truncate::{MAX_BYTES, MAX_LINES, count_lines, head, size};
use super::{Tool, ToolContent, ToolContext, ToolResult, ToolSpec, arguments, failed};

use crate::sandbox::SandboxError;

/// The largest image that is shown, in bytes.
const MAX_IMAGE: usize = 3 << 20;

/// How much is looked at to tell text from binary.
const PROBE: usize = 8192;

/// Reads a file.
#[derive(Clone, Copy, Debug)]
pub struct Read;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// The file, relative to the working directory or absolute
    path: String,
    /// The first line to read, counted from 1 (default 1)
    #[schemars(range(min = 1))]
    offset: Option<usize>,
    /// How many lines to read (default and at most 2000)
    #[schemars(range(min = 1))]
    limit: Option<usize>,
}

impl Tool for Read {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "read",
            "Read a text file, or look at an image (PNG, JPEG, GIF, WebP). At most 2000 lines or 50 KiB are returned; \
             the result then tells the offset to go on with.",
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
            let bytes = match cx.sandbox.read_file_bytes(&given.path).await {
                Ok(bytes) => bytes,
                Err(SandboxError::File { errno: Errno::EISDIR, .. }) => {
                    let message = format!("{} is a directory. List it with bash (ls) or glob.", given.path);
                    return Ok(ToolResult::error(message));
                }
                Err(error) => return failed(error),
            };
            if let Some(media_type) = image_type(&bytes) {
                return Ok(image(&given.path, media_type, &bytes));
            }
            if is_binary(&bytes) {
                let message =
                    format!("{} is a binary file of {}; it is not shown.", given.path, size(bytes.len()));
                return Ok(ToolResult::error(message));
            }
            Ok(lines(&given, &String::from_utf8_lossy(&bytes)))
        })
    }
}

fn lines(given: &Arguments, text: &str) -> ToolResult {
    if text.is_empty() {
        return ToolResult::text("(the file is empty)");
    }
    let all = count_lines(text);
    let first = given.offset.unwrap_or(1).max(1);
    if first > all {
        return ToolResult::error(format!(
            "offset {first} is beyond the end of {} ({all} lines)",
            given.path
        ));
    }
    let start: usize = text.split_inclusive('\n').take(first - 1).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    let limit = given.limit.unwrap_or(MAX_LINES).clamp(1, MAX_LINES);
    let (shown, taken) = head(rest, limit, MAX_BYTES);
    if taken == 0 {
        let length = rest.split_inclusive('\n').next().unwrap_or_default().len();
        return ToolResult::text(format!(
            "[Line {first} has {}, more than 50 KiB. Read parts of it with bash: sed -n {first}p FILE | cut -c 1-1000]",
            size(length)
        ));
    }
    let last = first + taken - 1;
    let mut result = shown.to_owned();
    if last < all {
        if !result.ends_with('\n') {
            result.push('\n');
        }
        result.push_str(&format!("[Lines {first} to {last} of {all}. Go on with offset={}]", last + 1));
    }
    ToolResult::text(result)
}

/// The type of an image, by its first bytes.
fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

fn image(path: &str, media_type: &str, bytes: &[u8]) -> ToolResult {
    if bytes.len() > MAX_IMAGE {
        return ToolResult::error(format!(
            "{path} is an image ({media_type}) of {}; too large.",
            size(bytes.len())
        ));
    }
    let mut result = ToolResult::text(format!("{path}: an image ({media_type}) of {}", size(bytes.len())));
    result.content.push(ToolContent::Image {
        media_type: media_type.to_owned(),
        data: data_encoding::BASE64.encode(bytes),
    });
    result
}

/// Text has no NUL, and is UTF-8 but for a few bytes.
fn is_binary(bytes: &[u8]) -> bool {
    let probe = bytes.get(..PROBE).unwrap_or(bytes);
    let strange = probe.utf8_chunks().map(|chunk| chunk.invalid().len()).sum::<usize>();
    probe.contains(&0) || strange * 10 > probe.len()
}
