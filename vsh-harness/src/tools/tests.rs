//! Each tool, over both backends: the same results.

use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::changes::ChangeType;
use crate::{LocalSandbox, VirtualSandbox};

/// A small tree, the same on every backend.
const TREE: &[(&str, &str)] = &[
    ("src/main.rs", "fn main() {\n    let total = add(1, 2);\n    println!(\"{total}\");\n}\n"),
    ("src/lib/add.rs", "pub fn add(a: i32, b: i32) -> i32 {\n    a - b\n}\n"),
    ("src/lib/.hidden.rs", "// add hidden\n"),
    ("README.md", "# Add\r\nadds numbers\r\n"),
    (".git/config", "add = 1\n"),
    ("-dash.txt", "add dash\n"),
    ("sp ace.txt", "one two\none two\none  two\n"),
    ("crlf.txt", "a\r\nb\r\n"),
    ("empty", ""),
    ("no-newline", "last"),
];

async fn fill(sandbox: &dyn Sandbox) {
    for (path, content) in TREE {
        sandbox.write_file(path, Bytes::from(*content)).await.unwrap();
    }
    sandbox.write_file("binary", Bytes::from_static(b"a\0b add")).await.unwrap();
    sandbox.write_file("image.png", Bytes::from_static(b"\x89PNG\r\n\x1a\nrest")).await.unwrap();
    let long: String = (1..=5000).map(|n| format!("line {n}\n")).collect();
    sandbox.write_file("long.txt", Bytes::from(long)).await.unwrap();
    sandbox.write_file("wide.txt", Bytes::from(format!("{}\nshort\n", "x".repeat(60_000)))).await.unwrap();
}

/// Both backends with the tree; what keeps the local one's directory.
async fn both() -> ([Arc<dyn Sandbox>; 2], tempfile::TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let local = LocalSandbox::new(directory.path()).unwrap();
    let sandboxes: [Arc<dyn Sandbox>; 2] = [Arc::new(VirtualSandbox::new().unwrap()), Arc::new(local)];
    for sandbox in &sandboxes {
        fill(&**sandbox).await;
    }
    (sandboxes, directory)
}

async fn call(sandbox: &Arc<dyn Sandbox>, name: &str, input: &Value) -> ToolResult {
    let tool = standard().into_iter().find(|t| t.spec().name == name).unwrap();
    let schema = Schema::new(&tool.spec().parameters).unwrap();
    schema.check(input).unwrap();
    tool.call(&ToolContext::new(Arc::clone(sandbox), "call-1"), input.clone()).await.unwrap()
}

/// Calls in order; the texts over both backends are the same, and the last one as expected.
#[track_caller]
fn check(calls: &[(&str, Value)], expected: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let got = runtime.block_on(async {
        let (sandboxes, _directory) = both().await;
        let mut results = [Vec::new(), Vec::new()];
        for (sandbox, results) in sandboxes.iter().zip(&mut results) {
            for (name, input) in calls {
                let result = call(sandbox, name, input).await;
                results.push((result.to_text(), result.is_error));
            }
        }
        let [first, second] = results;
        assert_eq!(first, second, "the backends differ");
        first.last().unwrap().0.clone()
    });
    if let Some(part) = expected.strip_prefix("...") {
        assert!(got.contains(part), "{got}");
    } else {
        assert_eq!(got, expected);
    }
}

#[track_caller]
fn one(name: &str, input: Value, expected: &str) {
    check(&[(name, input)], expected);
}

#[test]
fn bash_gives_output_and_status() {
    one("bash", json!({"command": "echo out; echo err >&2; exit 3"}), "out\nerr\n[exit code 3]");
    one("bash", json!({"command": "printf x; printf y >&2"}), "x\ny");
    one("bash", json!({"command": "true"}), "(no output)");
    one("bash", json!({"command": "echo a; sleep 30", "timeout": 1}), "...a\n[exit code 124");
    one("bash", json!({"command": "cat src/lib/add.rs | grep -c a"}), "2\n");
    one("bash", json!({"command": "no-such"}), "...no-such: command not found");
}

#[test]
fn bash_cuts_long_output_and_keeps_it() {
    one("bash", json!({"command": "cat long.txt"}), "...line 5000\n[Showing the last 2000 of 5000 lines");
    check(
        &[
            ("bash", json!({"command": "cat long.txt"})),
            ("read", json!({"path": "/tmp/bash-output-call-1.txt", "offset": 5000})),
        ],
        "line 5000\n",
    );
    one(
        "bash",
        json!({"command": "head -c 100000 /dev/zero | tr '\\0' x"}),
        "...[Showing the last 1 of 1 lines (50.0 KiB of 97.6 KiB).",
    );
}

#[test]
fn read_gives_parts() {
    one("read", json!({"path": "README.md"}), "# Add\r\nadds numbers\r\n");
    one("read", json!({"path": "no-newline"}), "last");
    one(
        "read",
        json!({"path": "long.txt"}),
        "...line 2000\n[Lines 1 to 2000 of 5000. Go on with offset=2001]",
    );
    one("read", json!({"path": "long.txt", "offset": 4999}), "line 4999\nline 5000\n");
    one(
        "read",
        json!({"path": "long.txt", "offset": 2, "limit": 1}),
        "line 2\n[Lines 2 to 2 of 5000. Go on with offset=3]",
    );
    one(
        "read",
        json!({"path": "long.txt", "offset": 6000}),
        "offset 6000 is beyond the end of long.txt (5000 lines)",
    );
    one("read", json!({"path": "wide.txt"}), "...[Line 1 has 58.5 KiB, more than 50 KiB.");
    one("read", json!({"path": "wide.txt", "offset": 2}), "short\n");
    one("read", json!({"path": "empty"}), "(the file is empty)");
    one("read", json!({"path": "missing"}), "missing: No such file or directory");
    one("read", json!({"path": "src"}), "src is a directory. List it with bash (ls) or glob.");
    one("read", json!({"path": "binary"}), "binary is a binary file of 7 bytes; it is not shown.");
    one("read", json!({"path": "image.png"}), "image.png: an image (image/png) of 12 bytes\n[image]");
}

#[test]
fn write_makes_and_replaces() {
    one("write", json!({"path": "a/b/c", "content": "é\n"}), "Wrote 3 bytes to a/b/c");
    check(
        &[
            ("write", json!({"path": "README.md", "content": "new"})),
            ("bash", json!({"command": "cat README.md"})),
        ],
        "new",
    );
    one("write", json!({"path": "src", "content": "x"}), "src: Is a directory");
    one("write", json!({"path": "README.md/x", "content": "x"}), "README.md/x: Not a directory");
}

#[test]
fn edit_replaces_literally() {
    let edit = |path: &str, old: &str, new: &str| json!({"path": path, "oldText": old, "newText": new});
    one(
        "edit",
        edit("src/lib/add.rs", "a - b", "a + b"),
        "Replaced 1 occurrence in src/lib/add.rs, at line 2",
    );
    check(
        &[("edit", edit("README.md", "adds", "$1 \\n &")), ("read", json!({"path": "README.md"}))],
        "# Add\r\n$1 \\n & numbers\r\n",
    );
    one(
        "edit",
        edit("sp ace.txt", "one two", "x"),
        "oldText occurs 2 times in sp ace.txt (lines 1, 2). Add lines around it until it is unique, or set replaceAll.",
    );
    check(
        &[
            ("edit", json!({"path": "sp ace.txt", "oldText": "one two", "newText": "x", "replaceAll": true})),
            ("read", json!({"path": "sp ace.txt"})),
        ],
        "x\nx\none  two\n",
    );
    one(
        "edit",
        edit("README.md", "nothing", "x"),
        "oldText was not found in README.md. Read the file and copy the text as it is there.",
    );
    one("edit", edit("crlf.txt", "a\nb", "x"), "...It is there with other spaces or line breaks");
    one("edit", edit("README.md", "", "x"), "oldText is empty. To write a whole file use write.");
    one("edit", edit("README.md", "Add", "Add"), "oldText and newText are the same; nothing was changed.");
    one("edit", edit("missing", "a", "b"), "missing: No such file or directory");
    check(
        &[("edit", edit("binary", "b add", "c")), ("bash", json!({"command": "tr '\\0' 0 < binary"}))],
        "a0c",
    );
}

#[test]
fn grep_finds_lines() {
    let grep = |pattern: &str| json!({"pattern": pattern});
    one(
        "grep",
        grep("fn \\w+\\("),
        "src/lib/add.rs:1:pub fn add(a: i32, b: i32) -> i32 {\nsrc/main.rs:1:fn main() {",
    );
    one(
        "grep",
        grep("(?i)ADD"),
        "-dash.txt:1:add dash\nREADME.md:1:# Add\nREADME.md:2:adds numbers\nsrc/lib/.hidden.rs:1:// add hidden\nsrc/lib/add.rs:1:pub fn add(a: i32, b: i32) -> i32 {\nsrc/main.rs:2:    let total = add(1, 2);",
    );
    one(
        "grep",
        json!({"pattern": "add(", "literal": true, "path": "src"}),
        "src/lib/add.rs:1:pub fn add(a: i32, b: i32) -> i32 {\nsrc/main.rs:2:    let total = add(1, 2);",
    );
    one("grep", json!({"pattern": "add", "include": "*.md"}), "README.md:2:adds numbers");
    one(
        "grep",
        json!({"pattern": "add", "include": "*.{md,txt}"}),
        "-dash.txt:1:add dash\nREADME.md:2:adds numbers",
    );
    one(
        "grep",
        json!({"pattern": "fn", "include": "src/**/add.rs"}),
        "src/lib/add.rs:1:pub fn add(a: i32, b: i32) -> i32 {",
    );
    one("grep", json!({"pattern": "last", "path": "no-newline"}), "no-newline:1:last");
    one("grep", json!({"pattern": "dash", "path": "-dash.txt"}), "-dash.txt:1:add dash");
    one("grep", grep("nowhere to be found"), "No matches");
    one(
        "grep",
        json!({"pattern": "x", "path": "missing"}),
        "missing: No such file or directory [exit code 2]",
    );
    one("grep", grep("(unclosed"), "...Unmatched ( or \\(");
    one("grep", grep("(?=x)"), "the pattern uses (?=, which is not supported");
    one(
        "grep",
        json!({"pattern": "line \\d+", "path": "long.txt"}),
        "...long.txt:200:line 200\n[The first 200 of 5000 matches.",
    );
    one("grep", json!({"pattern": "xx", "path": "wide.txt"}), "...xxx [cut]");
    one("grep", grep("it's"), "No matches");
}

#[test]
fn glob_finds_files() {
    let glob = |pattern: &str| json!({"pattern": pattern});
    one("glob", glob("**/*.rs"), "src/lib/.hidden.rs\nsrc/lib/add.rs\nsrc/main.rs");
    one("glob", glob("*.md"), "README.md");
    one("glob", glob("src/*.rs"), "src/main.rs");
    one("glob", glob("src/**/*.rs"), "src/lib/.hidden.rs\nsrc/lib/add.rs\nsrc/main.rs");
    one("glob", glob("*.{md,txt}"), "-dash.txt\nREADME.md\ncrlf.txt\nlong.txt\nsp ace.txt\nwide.txt");
    one("glob", json!({"pattern": "*.rs", "path": "src"}), "main.rs");
    one("glob", glob("nothing/*.rs"), "No files found");
    one("glob", glob("**/config"), "No files found");
    one("glob", json!({"pattern": "*", "path": "missing"}), "...No such file or directory");
    one("glob", glob("[z-a]"), "...range");
}

#[tokio::test]
async fn changes_stand_beside_the_result() {
    let ([sandbox, local], _directory) = both().await;
    let result = call(
        &sandbox,
        "bash",
        &json!({"command": "echo new > new; sed() { :; }; echo x >> README.md; rm empty"}),
    )
    .await;
    let told: Vec<String> = result.changes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["M /home/user/README.md (+1 -0)", "D /home/user/empty (+0 -0)", "A /home/user/new (+1 -0)"]
    );
    let input = json!({"path": "src/lib/add.rs", "oldText": "a - b", "newText": "a + b"});
    for sandbox in [&sandbox, &local] {
        let result = call(sandbox, "edit", &input).await;
        let [change] = &result.changes[..] else { panic!("{:?}", result.changes) };
        assert_eq!((change.kind, change.added, change.removed), (ChangeType::Modified, Some(1), Some(1)));
        assert_eq!(change.path, sandbox.resolve_path("src/lib/add.rs"));
    }
}

#[tokio::test]
async fn edits_of_one_file_at_the_same_time_are_all_kept() {
    let (sandboxes, _directory) = both().await;
    for sandbox in &sandboxes {
        let marks: String = (0..40).map(|n| format!("<{n}>\n")).collect();
        sandbox.write_file("marks", Bytes::from(marks)).await.unwrap();
        let inputs: Vec<Value> = (0..40)
            .map(|n| json!({"path": "marks", "oldText": format!("<{n}>"), "newText": format!("[{n}]")}))
            .collect();
        let edits = inputs.iter().map(|input| call(sandbox, "edit", input));
        let results = futures_util::future::join_all(edits).await;
        assert!(results.iter().all(|r| !r.is_error));
        let expected: String = (0..40).map(|n| format!("[{n}]\n")).collect();
        assert_eq!(sandbox.read_file("marks").await.unwrap(), expected);
    }
}

#[test]
fn schemas_have_the_shapes_of_the_providers() {
    let spec = Edit.spec();
    let parameters = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["path", "oldText", "newText"],
        "properties": {
            "path": {"type": "string", "description": "The file, relative to the working directory or absolute"},
            "oldText": {"type": "string", "description": "The text to replace, exactly as it is in the file; it must be unique unless replaceAll is set"},
            "newText": {"type": "string", "description": "The text to put there"},
            "replaceAll": {"type": ["boolean", "null"], "default": null, "description": "Replace every occurrence (default false)"},
        },
    });
    assert_eq!(spec.parameters, parameters);
    assert_eq!(spec.anthropic()["input_schema"], parameters);
    assert_eq!(spec.openai()["function"]["parameters"], parameters);
    assert_eq!(spec.openai()["type"], "function");
    assert_eq!(spec.mcp()["inputSchema"], parameters);
    let schema = Schema::new(&spec.parameters).unwrap();
    for (input, good) in [
        (json!({"path": "a", "oldText": "b", "newText": "c"}), true),
        (json!({"path": "a", "oldText": "b"}), false),
        (json!({"path": "a", "oldText": 1, "newText": "c"}), false),
        (json!({"path": "a", "oldText": "b", "newText": "c", "more": 1}), false),
        (json!("text"), false),
    ] {
        assert_eq!(schema.check(&input).is_ok(), good, "{input}");
    }
}

#[tokio::test]
async fn a_cancelled_call_is_an_error() {
    let sandbox: Arc<dyn Sandbox> = Arc::new(VirtualSandbox::new().unwrap());
    let cx = ToolContext::new(sandbox, "c");
    let cancel = cx.cancel.clone();
    let (result, ()) = tokio::join!(Bash.call(&cx, json!({"command": "sleep 60"})), async {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        cancel.cancel();
    });
    assert_eq!(result, Err(SandboxError::Cancelled));
}
