//! The pages in `docs`: their shell and Python blocks are run, their JSON is read. Their Rust blocks are doctests of
//! the library.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(feature = "cli")]

#[path = "mcp/python.rs"]
mod python;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

const VSH: &str = env!("CARGO_BIN_EXE_vsh");

/// Languages whose blocks are not run here.
const ELSEWHERE: &[&str] = &["rust"];

/// The blocks of a page: language, text, line.
fn blocks(page: &str) -> Vec<(String, String, usize)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String, usize)> = None;
    for (number, line) in (1..).zip(page.lines()) {
        match (line.strip_prefix("```"), &mut open) {
            (Some(language), None) => open = Some((language.to_owned(), String::new(), number)),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some((_, text, _))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// A server that answers each request as Anthropic's would, with a short text.
fn model() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let events = [
        r#"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
        r#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"hello\n"}}"#,
        r#"{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":1}}"#,
        r#"{"type":"message_stop"}"#,
    ];
    let body: String = events.iter().map(|event| format!("data: {event}\n\n")).collect();
    std::thread::spawn(move || {
        while let Ok((mut connection, _)) = listener.accept() {
            let mut request = vec![0; 1 << 20];
            let _ = connection.read(&mut request);
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
            let _ = connection.write_all(format!("{head}{body}").as_bytes());
        }
    });
    address
}

#[test]
fn blocks_do_what_they_say() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let directory = tempfile::tempdir().unwrap();
    let path = format!("{}:/usr/bin:/bin", Path::new(VSH).parent().unwrap().display());
    let base = model();
    let mut ran = 0;
    for entry in std::fs::read_dir(docs).unwrap() {
        let file = entry.unwrap().path();
        for (language, text, line) in blocks(&std::fs::read_to_string(&file).unwrap()) {
            let at = format!("{}:{line}", file.display());
            let mut command = match language.as_str() {
                "sh" => {
                    let mut bash = Command::new("/bin/bash");
                    bash.args(["-e", "-c", &text]);
                    bash
                }
                "python" => match python::with_client() {
                    Ok(python) => {
                        let mut command = Command::new(python);
                        command.args(["-c", &text]);
                        command
                    }
                    Err(reason) => {
                        println!("{at}: skipped: the official client cannot be installed: {reason}");
                        continue;
                    }
                },
                "json" => {
                    serde_json::from_str::<serde_json::Value>(&text)
                        .unwrap_or_else(|error| panic!("{at}: {error}"));
                    continue;
                }
                language => {
                    assert!(ELSEWHERE.contains(&language), "{at}: nobody runs blocks of '{language}'");
                    continue;
                }
            };
            command.current_dir(directory.path()).env_clear().env("PATH", &path);
            command.env("ANTHROPIC_API_KEY", "k").env("ANTHROPIC_BASE_URL", &base);
            let output = command.output().unwrap();
            let (out, err) =
                (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(output.status.success(), "{at}: {}\n{out}\n{err}", output.status);
            ran += 1;
        }
    }
    assert!(ran >= 2, "only {ran} blocks were run");
}
