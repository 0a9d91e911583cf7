//! Ctrl-C reaches what runs as a signal.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![cfg(feature = "cli")]

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

const VSH: &str = env!("CARGO_BIN_EXE_vsh");

/// Runs a script, which says that it is ready, and interrupts it then: its status, and what it printed since.
fn interrupted(script: &str) -> (Option<i32>, String) {
    let mut child = Command::new(VSH)
        .args(["-c", script])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("vsh starts");
    let mut output = BufReader::new(child.stdout.take().expect("its output is a pipe"));
    let mut line = String::new();
    output.read_line(&mut line).expect("it says that it is ready");
    assert_eq!(line, "ready\n");
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill starts");
    assert!(sent.success());
    let mut rest = String::new();
    output.read_to_string(&mut rest).expect("its output ends");
    (child.wait().expect("it ends").code(), rest)
}

#[test]
fn a_trap_at_the_end_is_run() {
    let script = "trap 'echo bye' EXIT; echo ready; sleep 60; echo no";
    assert_eq!(interrupted(script), (Some(130), "bye\n".to_owned()));
}

#[test]
fn a_trap_goes_on_behind_what_was_interrupted() {
    let script = "trap 'echo heard' INT; echo ready; sleep 60; echo after $?";
    assert_eq!(interrupted(script), (Some(0), "heard\nafter 130\n".to_owned()));
}

#[test]
fn a_loop_without_end_ends() {
    assert_eq!(interrupted("echo ready; while :; do :; done"), (Some(130), String::new()));
}

#[test]
fn a_shell_within_a_shell_hears_it() {
    let script = "echo ready; bash -c 'trap \"echo inner\" EXIT; sleep 60'; echo no";
    assert_eq!(interrupted(script), (Some(130), "inner\n".to_owned()));
}

#[test]
fn it_may_be_ignored() {
    assert_eq!(interrupted("trap '' INT; echo ready; sleep 0.5; echo on"), (Some(0), "on\n".to_owned()));
}
