//! `grep {pattern, path?, include?, literal?}`

use globset::{GlobBuilder, GlobMatcher};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::pattern::{Extended, extended};
use super::{Tool, ToolContext, ToolResult, ToolSpec, arguments, failed, quoted};
use crate::sandbox::{ExecOptions, SandboxError};

/// The most matches of a result.
const MAX_MATCHES: usize = 200;

/// The longest line that is shown, in characters.
const MAX_LINE: usize = 500;

/// The most output of the search that is looked at, in bytes.
const MAX_OUTPUT: usize = 16 << 20;

/// Searches the content of files.
#[derive(Clone, Copy, Debug)]
pub struct Grep;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Arguments {
    /// The regular expression (or, with literal, the text) to look for in each line
    pattern: String,
    /// The file or directory to search (default: the working directory)
    path: Option<String>,
    /// Search only files whose name or path matches this glob, as "*.rs" or "src/**/*.ts"
    include: Option<String>,
    /// Take the pattern as plain text (default false)
    literal: Option<bool>,
}

impl Tool for Grep {
    fn spec(&self) -> ToolSpec {
        ToolSpec::of::<Arguments>(
            "grep",
            "Search the lines of files for a regular expression (extended, with \\d \\w \\s \\b; (?i) at the start \
             ignores case). Directories are searched as a whole; binary files and .git are left out. The result has \
             lines PATH:LINE:TEXT sorted by path, at most 200.",
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
            let (command, include) = match command(&given) {
                Ok(parts) => parts,
                Err(message) => return Ok(ToolResult::error(message)),
            };
            let options = ExecOptions { cancel: Some(cx.cancel.clone()), ..ExecOptions::default() };
            let output = match cx.sandbox.exec(&command, options).await {
                Ok(output) => output,
                Err(error) => return failed(error),
            };
            let errors = String::from_utf8_lossy(&output.stderr);
            if output.exit_code > 1 && output.stdout.is_empty() {
                let message = errors.trim_end();
                let message = message.strip_prefix("grep: ").unwrap_or(message);
                return Ok(ToolResult::error(format!("{message} [exit code {}]", output.exit_code)));
            }
            if output.omitted > 0 || output.stdout.len() > MAX_OUTPUT {
                return Ok(ToolResult::error("Too many matches. Use a narrower pattern, path or include."));
            }
            Ok(present(matches(&output.stdout, include.as_ref()), errors.trim_end()))
        })
    }
}

/// The command, and the glob that paths must match.
fn command(given: &Arguments) -> Result<(String, Option<GlobMatcher>), String> {
    let literal = given.literal.unwrap_or(false);
    let pattern = match literal {
        true if given.pattern.contains('\n') => return Err("the pattern contains a line break".to_owned()),
        true => Extended { text: given.pattern.clone(), ignore_case: false },
        false => extended(&given.pattern)?,
    };
    let mut command = String::from("grep -rnIHZ --exclude-dir=.git");
    command.push_str(if literal { " -F" } else { " -E" });
    if pattern.ignore_case {
        command.push_str(" -i");
    }
    let include = match &given.include {
        Some(glob) => Some(matcher(glob)?),
        None => None,
    };
    // A plain name is left to grep, so that other files are not read.
    if let Some(glob) = given.include.as_ref().filter(|g| !g.contains(['/', '{', '\\', '['])) {
        command.push_str(&format!(" --include={}", quoted(glob)));
    }
    let path = given.path.as_deref().filter(|p| !p.is_empty()).unwrap_or(".");
    command.push_str(&format!(" -e {} -- {}", quoted(&pattern.text), quoted(path)));
    Ok((command, include))
}

/// A glob over paths: one without a slash is for names, at any depth.
pub(super) fn matcher(glob: &str) -> Result<GlobMatcher, String> {
    let anywhere = match glob.contains('/') {
        true => glob.trim_start_matches("./").to_owned(),
        false => format!("**/{glob}"),
    };
    let glob = GlobBuilder::new(&anywhere).literal_separator(true).backslash_escape(true).build();
    Ok(glob.map_err(|error| error.to_string())?.compile_matcher())
}

struct Match<'a> {
    path: String,
    line: u64,
    text: &'a [u8],
}

/// Lines `PATH NUL NUMBER : TEXT`, sorted.
fn matches<'a>(output: &'a [u8], include: Option<&GlobMatcher>) -> Vec<Match<'a>> {
    let mut found = Vec::new();
    let mut rest = output;
    while let Some(nul) = rest.iter().position(|b| *b == 0) {
        let (path, behind) = rest.split_at_checked(nul).unwrap_or((rest, &[]));
        let line = behind.get(1..).unwrap_or_default();
        let end = line.iter().position(|b| *b == b'\n').unwrap_or(line.len());
        rest = line.get(end + 1..).unwrap_or_default();
        let line = line.get(..end).unwrap_or_default();
        let Some(colon) = line.iter().position(|b| *b == b':') else { continue };
        let (number, text) = line.split_at_checked(colon).unwrap_or((line, &[]));
        let number = std::str::from_utf8(number).ok().and_then(|n| n.parse().ok());
        let path = String::from_utf8_lossy(path);
        let path = path.strip_prefix("./").unwrap_or(&path);
        if include.is_none_or(|glob| glob.is_match(path)) {
            let text = text.get(1..).unwrap_or_default();
            found.push(Match { path: path.to_owned(), line: number.unwrap_or(0), text });
        }
    }
    found.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    found
}

fn present(found: Vec<Match<'_>>, errors: &str) -> ToolResult {
    let mut text = String::new();
    for found in found.iter().take(MAX_MATCHES) {
        let line = String::from_utf8_lossy(found.text);
        let line = line.trim_end_matches('\r');
        text.push_str(&format!("{}:{}:", found.path, found.line));
        match line.char_indices().nth(MAX_LINE) {
            Some((end, _)) => {
                text.push_str(line.get(..end).unwrap_or_default());
                text.push_str(" [cut]\n");
            }
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    if found.is_empty() {
        text.push_str("No matches\n");
    }
    if found.len() > MAX_MATCHES {
        let shown = format!(
            "[The first {MAX_MATCHES} of {} matches. Use a narrower pattern, path or include]\n",
            found.len()
        );
        text.push_str(&shown);
    }
    if !errors.is_empty() {
        text.push_str(errors);
        text.push('\n');
    }
    text.pop();
    ToolResult::text(text)
}
