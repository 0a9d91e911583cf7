//! `vsh mcp`, driven by the official Python client from PyPI. Where that cannot be installed, the test says so and
//! does nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(feature = "cli")]

#[path = "mcp/python.rs"]
mod python;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const VSH: &str = env!("CARGO_BIN_EXE_vsh");

fn drive(python: &Path, mode: &str, target: &str) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mcp/client.py");
    let output = Command::new(python).arg(script).args([mode, target]).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out == "ok\n", "{out}\n{err}");
}

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_official_client_is_served() {
    let python = match python::with_client() {
        Ok(python) => python,
        Err(reason) => {
            println!("skipped: the official client cannot be installed: {reason}");
            return;
        }
    };
    drive(&python, "stdio", VSH);

    let mut server = Command::new(VSH);
    server.args(["mcp", "--http", "127.0.0.1:0", "--memory", "64M"]).stderr(Stdio::piped());
    let mut server = Killed(server.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(server.0.stderr.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().strip_prefix("vsh: serving ").unwrap().strip_suffix("/mcp").unwrap().to_owned();
    drive(&python, "http", &url);
}

#[test]
fn only_this_machine_is_served() {
    let output = Command::new(VSH).args(["mcp", "--http", "0.0.0.0:0"]).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && error.contains("not an address of this machine alone"), "{error}");
}
