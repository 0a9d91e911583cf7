//! `glob {pattern, path?}`

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::grep::matcher;
use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments, failed, quoted};
use crate::sandbox::{ExecOptions, SandboxError};

/// The most paths of a result.
const MAX_PATHS: usize = 1000;

/// Finds files by name.
#[derive(Clone, Copy, Debug)]
pub struct Glob;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// The glob, as "**/*.rs" or "src/**/test_*.{py,txt}"; ** stands for any number of directories
    pattern: String,
    /// The directory to search (default: the working directory)
    path: Option<String>,
}

impl Tool for Glob {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "glob",
            "Find files by a glob over their paths, hidden ones included; .git is left out. The result has paths \
             relative to the searched directory, sorted, at most 1000.",
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
            let base = given.path.as_deref().filter(|p| !p.is_empty()).unwrap_or(".");
            let (base, pattern) = match given.pattern.strip_prefix('/') {
                // From the root, whatever the directory.
                Some(rest) => ("/", rest),
                None => (base, given.pattern.strip_prefix("./").unwrap_or(&given.pattern)),
            };
            let (fixed, pattern) = fixed_part(pattern);
            // A pattern without a slash is for the directory itself, not for any depth.
            let glob = match matcher(&format!("./{pattern}")) {
                Ok(glob) => glob,
                Err(message) => return Ok(ToolResult::error(message)),
            };
            let start = match (base, fixed) {
                (base, "") => base.to_owned(),
                ("/", fixed) => format!("/{fixed}"),
                (base, fixed) => format!("{base}/{fixed}"),
            };
            let options = ExecOptions { cancel: Some(cx.cancel.clone()), ..ExecOptions::default() };
            let output = match cx.sandbox.exec(&command(&start), options).await {
                Ok(output) => output,
                Err(error) => return failed(error),
            };
            if output.exit_code != 0 && output.stdout.is_empty() {
                let message = String::from_utf8_lossy(&output.stderr);
                let message = message.trim_end();
                return Ok(match fixed.is_empty() || !message.contains("No such file") {
                    true => ToolResult::error(message),
                    false => ToolResult::text("No files found"),
                });
            }
            let lead = match (base, fixed) {
                ("/", "") => "/".to_owned(),
                ("/", fixed) => format!("/{fixed}/"),
                (_, "") => String::new(),
                (_, fixed) => format!("{fixed}/"),
            };
            let paths =
                output.stdout.split(|b| *b == 0).filter(|p| !p.is_empty()).map(String::from_utf8_lossy);
            let mut paths: Vec<String> =
                paths.filter(|p| glob.is_match(&**p)).map(|p| format!("{lead}{p}")).collect();
            paths.sort();
            Ok(present(&paths, output.omitted))
        })
    }
}

/// Paths below `start`, relative to it, each with a NUL behind.
fn command(start: &str) -> String {
    let start = match start {
        start if start.starts_with('-') => format!("./{start}"),
        start => start.to_owned(),
    };
    let find = format!("find {} -name .git -prune -o", quoted(&start));
    // Only what is below the start, without the start itself.
    format!("{find} ! -type d -printf '%P\\0'")
}

/// The directories a pattern starts with that are plain names, so that only below them is searched.
fn fixed_part(pattern: &str) -> (&str, &str) {
    let mut cut = 0;
    for (at, _) in pattern.match_indices('/') {
        match pattern.get(cut..at) {
            Some(part) if !part.is_empty() && !part.contains(['*', '?', '[', '{', '\\']) => cut = at + 1,
            _ => break,
        }
    }
    (pattern.get(..cut.saturating_sub(1)).unwrap_or_default(), pattern.get(cut..).unwrap_or_default())
}

fn present(paths: &[String], omitted: u64) -> ToolResult {
    if paths.is_empty() {
        return ToolResult::text("No files found");
    }
    let mut text = paths.iter().take(MAX_PATHS).map(String::as_str).collect::<Vec<_>>().join("\n");
    if paths.len() > MAX_PATHS || omitted > 0 {
        let more = if omitted > 0 { "more than " } else { "" };
        text.push_str(&format!(
            "\n[The first {MAX_PATHS} of {more}{} files. Use a narrower pattern]",
            paths.len()
        ));
    }
    ToolResult::text(text)
}

#[cfg(test)]
mod tests {
    use super::fixed_part;

    #[test]
    fn plain_directories_are_cut_off() {
        for (pattern, expected) in [
            ("**/*.rs", ("", "**/*.rs")),
            ("src/a/*.rs", ("src/a", "*.rs")),
            ("src/*/b/c", ("src", "*/b/c")),
            ("file", ("", "file")),
            ("a/b", ("a", "b")),
            ("{a,b}/c", ("", "{a,b}/c")),
        ] {
            assert_eq!(fixed_part(pattern), expected, "{pattern}");
        }
    }
}
