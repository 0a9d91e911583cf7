//! `vsh agent`, over a server on this machine that answers as Anthropic's would.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(feature = "cli")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const VSH: &str = env!("CARGO_BIN_EXE_vsh");

/// A stream with a text and calls.
fn stream(text: &str, calls: &[(&str, Value)]) -> String {
    let mut events = vec![
        json!({"type": "message_start", "message": {"usage": {"input_tokens": 10, "output_tokens": 1}}}),
        json!({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}),
        json!({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}),
    ];
    for (index, (name, input)) in (1..).zip(calls) {
        let block = json!({"type": "tool_use", "id": format!("t{index}"), "name": name, "input": {}});
        let delta = json!({"type": "input_json_delta", "partial_json": input.to_string()});
        events.push(json!({"type": "content_block_start", "index": index, "content_block": block}));
        events.push(json!({"type": "content_block_delta", "index": index, "delta": delta}));
    }
    let reason = if calls.is_empty() { "end_turn" } else { "tool_use" };
    events.push(
        json!({"type": "message_delta", "delta": {"stop_reason": reason}, "usage": {"output_tokens": 5}}),
    );
    events.push(json!({"type": "message_stop"}));
    events.iter().map(|event| format!("data: {event}\n\n")).collect()
}

/// Serves answers in order; its address.
fn serve(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for answer in answers {
            let (mut connection, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            loop {
                let mut piece = [0; 8192];
                let count = connection.read(&mut piece).unwrap();
                request.extend_from_slice(&piece[..count]);
                let text = String::from_utf8_lossy(&request).to_lowercase();
                let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                let length =
                    head.lines().find_map(|l| l.strip_prefix("content-length: ")?.parse::<usize>().ok());
                if body.len() >= length.unwrap() {
                    break;
                }
            }
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
            connection.write_all(format!("{head}{answer}").as_bytes()).unwrap();
        }
    });
    address
}

fn agent(base: &str, root: &Path, more: &[&str], stdin: &str) -> Output {
    let mut command = Command::new(VSH);
    command.args(["agent", "Mend it.", "--model", "anthropic/m", "--root"]).arg(root).args(more);
    command.env_clear().env("ANTHROPIC_API_KEY", "k").env("ANTHROPIC_BASE_URL", base);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn answers() -> Vec<String> {
    let edit = json!({"path": "a.txt", "oldText": "wrong", "newText": "right"});
    vec![
        stream("Let me look.", &[("bash", json!({"command": "cat a.txt"})), ("edit", edit)]),
        stream("It is mended.", &[]),
    ]
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn what_it_does_is_shown_and_written_back_when_asked() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("a.txt");
    std::fs::write(&file, "wrong\n").unwrap();

    let output = agent(&serve(answers()), directory.path(), &[], "");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    for part in [
        "Let me look.\n",
        "It is mended.\n",
        "--- a/a.txt\n+++ b/a.txt\n",
        "-wrong\n+right\n",
        "M a.txt (+1 -1)\n",
    ] {
        assert!(out.contains(part), "{part:?} is not in {out}");
    }
    for part in ["> bash cat a.txt\n", "< bash\n  wrong\n", "> edit {", "[2 steps, 20 tokens in, 10 out]"] {
        assert!(err.contains(part), "{part:?} is not in {err}");
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "wrong\n");

    let output = agent(&serve(answers()), directory.path(), &["--apply"], "n\n");
    assert!(text(&output.stdout).contains("[y/N] Nothing was written."));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "wrong\n");

    let output = agent(&serve(answers()), directory.path(), &["--apply"], "y\n");
    assert!(text(&output.stdout).contains("Wrote 1 of 1 changes"), "{}", text(&output.stdout));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "right\n");
}

#[test]
fn what_is_missing_is_named() {
    let run = |arguments: &[&str]| {
        let output = Command::new(VSH).arg("agent").args(arguments).env_clear().output().unwrap();
        assert!(!output.status.success());
        text(&output.stderr)
    };
    assert!(run(&["x", "--model", "anthropic/m"]).contains("set the environment variable ANTHROPIC_API_KEY"));
    assert!(run(&["x", "--model", "openrouter/a/b"]).contains("OPENROUTER_API_KEY"));
    assert!(run(&["x"]).contains("--model PROVIDER/NAME or set VSH_MODEL"));
    assert!(run(&["x", "--model", "m"]).contains("is not PROVIDER/NAME"));
    assert!(run(&["x", "--model", "nobody/m"]).contains("there is no provider 'nobody'"));
}
