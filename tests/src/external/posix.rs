//! Cases of POSIX shells, with what real bash did: one JSON object a line.

use std::path::Path;

use serde_json::Value;

use super::{Case, Corpus, TIME};
use crate::outcome::Expected;
use crate::sandbox::{Job, Seed};

/// The directory that a case runs in, its `HOME` too.
const DIRECTORY: &str = "/home/user/case";

/// The corpus in `directory`.
pub fn load(directory: &Path) -> Result<Corpus, String> {
    let path = directory.join("posix-yash.jsonl");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let cases = text.lines().enumerate().map(|(at, line)| {
        let json: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
        case(&json).map_err(|e| format!("{}:{}: {e}", path.display(), at + 1))
    });
    Ok(Corpus { name: "posix-yash", cases: cases.collect::<Result<_, _>>()? })
}

/// The keys that this reader knows: one that it does not know may change what a case means.
const KEYS: &[&str] =
    &["id", "suite", "tool", "desc", "script", "args", "files", "expect_stdout", "expect_status"];

fn case(json: &Value) -> Result<Case, String> {
    let object = json.as_object().ok_or("no object")?;
    if let Some(key) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("unknown key {key}"));
    }
    let mut job = Job::new(text(json, "script")?);
    job.time = TIME;
    job.cwd = DIRECTORY.to_owned();
    job.env = [("HOME", DIRECTORY), ("LC_ALL", "C.UTF-8"), ("TERM", "dumb")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    for argument in json.get("args").and_then(Value::as_array).into_iter().flatten() {
        job.args.push(argument.as_str().ok_or("an argument that is no string")?.to_owned());
    }
    for (path, value) in json.get("files").and_then(Value::as_object).into_iter().flatten() {
        job.files.push(seed(path, value)?);
    }
    let status = json.get("expect_status").and_then(Value::as_u64).and_then(|s| u8::try_from(s).ok());
    let expected = Expected {
        stdout: Some(text(json, "expect_stdout")?.into_bytes()),
        stderr: None,
        status: status.ok_or("expect_status is not a status")?,
    };
    Ok(Case { id: text(json, "id")?, job, expected, cwd_is_marked: true })
}

fn text(json: &Value, key: &str) -> Result<String, String> {
    json.get(key).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("{key} is not a string"))
}

fn seed(path: &str, value: &Value) -> Result<Seed, String> {
    if let Some(directory) = path.strip_suffix('/') {
        return Ok(Seed::Directory(directory.to_owned()));
    }
    if let Some(content) = value.as_str() {
        return Ok(Seed::File(path.to_owned(), content.as_bytes().to_vec(), 0o644));
    }
    if value.get("symlink").is_some() {
        return Ok(Seed::Link(path.to_owned(), text(value, "symlink")?));
    }
    let mode = value.get("mode").and_then(Value::as_u64).and_then(|m| u16::try_from(m).ok());
    Ok(Seed::File(path.to_owned(), text(value, "content")?.into_bytes(), mode.unwrap_or(0o644)))
}
