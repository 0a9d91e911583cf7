//! Suites of cases with what the real programs did: one JSON object a line.

use std::path::Path;

use data_encoding::BASE64;
use serde_json::Value;

use super::{Case, Corpus, TIME, by_lines};
use crate::outcome::Expected;
use crate::sandbox::{Job, Seed};

/// The suites. Each is a corpus of its name.
pub const SUITES: &[&str] = &["posix-yash", "busybox", "grep-sed-find", "awk", "jq"];

/// The directory that a case runs in, its `HOME` too.
const DIRECTORY: &str = "/home/user/case";

/// The environment of every case.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("HOME", DIRECTORY),
    ("LANG", "C.UTF-8"),
    ("LC_ALL", "C.UTF-8"),
    ("LOGNAME", "user"),
    ("SHELL", "/bin/bash"),
    ("TERM", "dumb"),
    ("TZ", "UTC"),
    ("USER", "user"),
];

/// The suite `name` in `directory`.
pub fn load(directory: &Path, name: &'static str) -> Result<Corpus, String> {
    let path = directory.join(format!("{name}.jsonl"));
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let cases = text.lines().enumerate().map(|(at, line)| {
        let json = serde_json::from_str(line).map_err(|e| e.to_string());
        json.and_then(|json| case(&json)).map_err(|e| format!("{}:{}: {e}", path.display(), at + 1))
    });
    Ok(Corpus { name, cases: cases.collect::<Result<_, _>>()? })
}

/// The keys that this reader knows: one that it does not know may change what a case means.
const KEYS: &[&str] = &[
    "args",
    "compare",
    "desc",
    "env",
    "expect_status",
    "expect_stdout",
    "expect_stdout_b64",
    "files",
    "id",
    "script",
    "stdin",
    "suite",
    "tags",
    "tool",
];

fn case(json: &Value) -> Result<Case, String> {
    let object = json.as_object().ok_or("no object")?;
    if let Some(key) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("unknown key {key}"));
    }
    let lines_in_any_order = match json.get("compare").map(Value::as_str) {
        None => false,
        Some(Some("sorted")) => true,
        Some(other) => return Err(format!("unknown comparison {other:?}")),
    };
    let mut stdout = expected_stdout(json)?;
    if lines_in_any_order {
        stdout = by_lines(&stdout);
    }
    let status = json.get("expect_status").and_then(Value::as_u64).and_then(|s| u8::try_from(s).ok());
    let status = status.ok_or("expect_status is not a status")?;
    let expected = Expected { stdout: Some(stdout), stderr: None, status };
    let id = string(json, "id")?;
    Ok(Case { id, job: job(json)?, expected, cwd_is_marked: true, lines_in_any_order })
}

fn expected_stdout(json: &Value) -> Result<Vec<u8>, String> {
    match json.get("expect_stdout_b64") {
        Some(_) => decoded(&string(json, "expect_stdout_b64")?),
        None => Ok(string(json, "expect_stdout")?.into_bytes()),
    }
}

fn job(json: &Value) -> Result<Job, String> {
    let mut job = Job::new(string(json, "script")?);
    job.time = TIME;
    job.cwd = DIRECTORY.to_owned();
    job.env = ENVIRONMENT.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    for (name, value) in entries(json, "env") {
        let value = value.as_str().ok_or("a variable that is no string")?;
        job.env.retain(|(other, _)| other != name);
        job.env.push((name.clone(), value.to_owned()));
    }
    for argument in json.get("args").and_then(Value::as_array).into_iter().flatten() {
        job.args.push(argument.as_str().ok_or("an argument that is no string")?.to_owned());
    }
    if let Some(value) = json.get("stdin") {
        job.stdin = content(value)?;
    }
    for (path, value) in entries(json, "files") {
        job.files.push(seed(path, value)?);
    }
    Ok(job)
}

fn entries<'a>(json: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    json.get(key).and_then(Value::as_object).into_iter().flatten()
}

fn string(json: &Value, key: &str) -> Result<String, String> {
    json.get(key).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("{key} is not a string"))
}

/// Text as a string, or as an object that says how it is written.
fn content(value: &Value) -> Result<Vec<u8>, String> {
    if let Some(text) = value.as_str() {
        return Ok(text.as_bytes().to_vec());
    }
    match value.get("b64") {
        Some(_) => decoded(&string(value, "b64")?),
        None => Ok(string(value, "content")?.into_bytes()),
    }
}

fn decoded(text: &str) -> Result<Vec<u8>, String> {
    BASE64.decode(text.as_bytes()).map_err(|e| e.to_string())
}

fn seed(path: &str, value: &Value) -> Result<Seed, String> {
    if let Some(directory) = path.strip_suffix('/') {
        return Ok(Seed::Directory(directory.to_owned()));
    }
    if value.get("symlink").is_some() {
        return Ok(Seed::Link(path.to_owned(), string(value, "symlink")?));
    }
    let mode = value.get("mode").and_then(Value::as_u64).and_then(|m| u16::try_from(m).ok()).unwrap_or(0o644);
    match value.get("mtime").and_then(Value::as_i64) {
        Some(time) => Ok(Seed::Dated(path.to_owned(), content(value)?, mode, time)),
        None => Ok(Seed::File(path.to_owned(), content(value)?, mode)),
    }
}
