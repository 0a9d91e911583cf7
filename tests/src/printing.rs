//! Printing a tree gives source that parses to the same tree: the property, for tests and for fuzzing.

#![allow(clippy::indexing_slicing, reason = "the JSON of a tree has the shape that its types give it")]

use serde_json::{Value, json};
use vsh_core::syntax::ast::List;
use vsh_core::syntax::{ParseOptions, parse_script, print};

/// How scripts are parsed here.
pub const OPTIONS: ParseOptions = ParseOptions { extglob: true, posix: false };

/// A tree without what printing does not keep: where the nodes stood, and which of several ways with one
/// meaning was written. Like Bash, the printer writes `else if` for `elif`, `in "$@"` for nothing, and a
/// function's definition always in the same way.
fn canonical(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut new = serde_json::Map::new();
            for (key, value) in map {
                match key.as_str() {
                    "span" | "line" | "body_line" | "end_line" | "keyword" | "style" | "localized" => {}
                    "If" => drop(new.insert(key, without_elif(canonical(value)))),
                    "For" | "Select" => drop(new.insert(key, with_words(canonical(value)))),
                    "ArithmeticFor" => drop(new.insert(key, with_all_parts(canonical(value)))),
                    "Unary" if value["operator"] == json!(b'n') => {
                        new.insert("Word".into(), canonical(value["operand"].clone()));
                    }
                    "first" | "rest" => drop(new.insert(key, with_both_outputs(canonical(value)))),
                    "Function" => drop(new.insert(key, with_group(canonical(value)))),
                    "parts" => drop(new.insert(key, with_joined_quotes(canonical(value)))),
                    "redirections" => drop(new.insert(key, with_descriptors(canonical(value)))),
                    _ => drop(new.insert(key, canonical(value))),
                }
            }
            Value::Object(new)
        }
        Value::Array(all) => Value::Array(all.into_iter().map(canonical).collect()),
        other => other,
    }
}

fn without_elif(mut value: Value) -> Value {
    let Some(clauses) = value.get_mut("clauses").and_then(Value::as_array_mut) else { return value };
    if clauses.len() < 2 {
        return value;
    }
    let rest = clauses.split_off(1);
    let inner = without_elif(json!({ "clauses": rest, "otherwise": value.get("otherwise") }));
    let command = json!({ "Compound": { "kind": { "If": inner }, "redirections": [] } });
    value["otherwise"] = json!({ "items": [list_item(command)] });
    value
}

/// A function whose body is no group is one whose body is a group of that alone.
fn with_group(mut value: Value) -> Value {
    let body = value["body"].take();
    value["body"] = match body.pointer("/kind/Group") {
        Some(_) => body,
        None => {
            let item = list_item(
                json!({ "Compound": { "kind": body["kind"], "redirections": body["redirections"] } }),
            );
            json!({ "kind": { "Group": { "items": [item] } }, "redirections": [] })
        }
    };
    value
}

/// `a |& b` is `a 2>&1 | b`.
fn with_both_outputs(mut value: Value) -> Value {
    if let Some(rest) = value.as_array_mut() {
        for pair in rest {
            pair[1] = with_both_outputs(pair[1].take());
        }
        return value;
    }
    let both = value["stderr_too"].take();
    value["stderr_too"] = json!([]);
    let redirection = json!({ "descriptor": { "Number": 2 }, "kind": { "File": {
        "operator": "DuplicateOutput", "target": { "parts": [{ "Literal": "1" }] } } } });
    for (command, both) in
        value["commands"].as_array_mut().into_iter().flatten().zip(both.as_array().into_iter().flatten())
    {
        let redirections = command.as_object_mut().and_then(|c| c.values_mut().next());
        if both == &json!(true)
            && let Some(redirections) = redirections.and_then(|c| c["redirections"].as_array_mut())
        {
            redirections.push(redirection.clone());
        }
    }
    value
}

fn list_item(command: Value) -> Value {
    let pipeline = json!({ "commands": [command], "negated": false, "stderr_too": [], "time": null });
    json!({ "and_or": { "first": pipeline, "rest": [] }, "asynchronous": false })
}

/// Quoted text that is written in several pieces.
fn with_joined_quotes(value: Value) -> Value {
    let Value::Array(parts) = value else { return value };
    let mut joined: Vec<Value> = Vec::new();
    for part in parts {
        let text = part.pointer("/Quoted/text").and_then(Value::as_str);
        let before = joined.last_mut().and_then(|last| last.pointer_mut("/Quoted/text"));
        match (text, before) {
            (Some(text), Some(before)) => {
                *before = json!(format!("{}{text}", before.as_str().unwrap_or_default()));
            }
            _ => joined.push(part),
        }
    }
    Value::Array(joined)
}

/// `>&2` is `1>&2`, `<&3` is `0<&3`, `<>f` is `0<>f`.
fn with_descriptors(mut value: Value) -> Value {
    for redirection in value.as_array_mut().into_iter().flatten() {
        let operator = redirection.pointer("/kind/File/operator").and_then(Value::as_str);
        // Bash prints `<>` for `1<>`, and `0<>` for `<>`.
        let swapped = operator == Some("ReadWrite") && redirection["descriptor"] == json!({ "Number": 1 });
        let default = match operator {
            Some("Output" | "Append" | "Clobber" | "DuplicateOutput") => 1,
            Some("OutputBoth" | "AppendBoth") => continue,
            _ => 0,
        };
        if redirection["descriptor"] == json!("Default") || swapped {
            redirection["descriptor"] = json!({ "Number": default });
        }
    }
    value
}

/// `for ((;;))` is `for ((1;1;1))`; blanks before an expression mean nothing.
fn with_all_parts(mut value: Value) -> Value {
    for part in ["init", "condition", "step"] {
        value[part] = match value[part].get("tree") {
            Some(Value::Null) => without_first_blanks(value[part]["word"].clone()),
            Some(tree) => tree.clone(),
            None => json!({ "Number": 1 }),
        };
    }
    value
}

fn without_first_blanks(mut word: Value) -> Value {
    if let Some(Value::String(text)) = word.pointer_mut("/parts/0/Literal") {
        *text = text.trim_start().to_owned();
    }
    word
}

fn with_words(mut value: Value) -> Value {
    if value.get("words").is_some_and(Value::is_null)
        && let Ok(lists) = parse_script(br#"for i in "$@"; do :; done"#, OPTIONS)
        && let Ok(tree) = tree(&lists)
        && let Some(words) = tree.pointer("/0/and_or/first/commands/0/Compound/kind/For/words")
    {
        value["words"] = words.clone();
    }
    value
}

fn tree(lists: &[List]) -> Result<Value, String> {
    // One list, however many commands stand on a line.
    let items: Vec<_> = lists.iter().flat_map(|list| list.items.iter()).collect();
    serde_json::to_value(items).map(canonical).map_err(|e| e.to_string())
}

/// What cannot be printed so that it is read again: a substitution with a syntax error; and, for `declare -f` prints
/// as Bash does, the name of a coprocess that is a simple command, and the pattern `esac`.
const UNREADABLE: &[&str] =
    &[r#""error":{"#, r#""Coproc":{"command":{"Simple""#, r#""patterns":[{"parts":[{"Literal":"esac"}]"#];

/// Are there here-documents within functions or substitutions? What Bash prints of those it does not always read back.
fn has_inner_documents(value: &Value, inside: bool) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| {
            let opens = ["Function", "CommandSubstitution", "ProcessSubstitution"].contains(&key.as_str());
            inside && key == "HereDocument" || has_inner_documents(value, inside || opens)
        }),
        Value::Array(all) => all.iter().any(|value| has_inner_documents(value, inside)),
        _ => false,
    }
}

/// What is wrong with printing `source`; nothing if it is no valid script.
pub fn difference(source: &[u8]) -> Option<String> {
    let lists = parse_script(source, OPTIONS).ok()?;
    let tree_of_all = tree(&lists).unwrap_or_default();
    let text = tree_of_all.to_string();
    if UNREADABLE.iter().any(|part| text.contains(part)) || has_inner_documents(&tree_of_all, false) {
        return None;
    }
    let mut printed = Vec::new();
    for list in &lists {
        printed.extend_from_slice(&print::list(list));
        printed.push(b'\n');
    }
    let text = String::from_utf8_lossy(&printed);
    let again = match parse_script(&printed, OPTIONS) {
        Ok(again) => again,
        Err(error) => return Some(format!("printed source does not parse: {error:?}\n{text}")),
    };
    let (Ok(before), Ok(after)) = (tree(&lists), tree(&again)) else { return Some("no tree".into()) };
    if before == after {
        return None;
    }
    let (before, after) = (before.to_string(), after.to_string());
    let at = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count().saturating_sub(80);
    let part = |s: &str| s.chars().skip(at).take(240).collect::<String>();
    Some(format!("another tree:\n{text}\nbefore: {}\nafter:  {}", part(&before), part(&after)))
}
