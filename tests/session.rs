//! A session such as an agent types, over the source of a crate as the registry gives it: each command in a
//! clean shell over the same files, its output and status as recorded from real bash and GNU tools.
//!
//! `VSH_RECORD=1 cargo test -p vsh-tests --test session` records anew; without it the recording is compared
//! with bash too, where bash is installed.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use vsh_harness::{Mount, VirtualSandbox};

const CRATE: &str = "memchr-2.8.3";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("session")
}

fn commands() -> Vec<String> {
    let text =
        std::fs::read_to_string(folder().join("commands.txt")).expect("the commands are in the repository");
    text.lines().map(str::to_owned).collect()
}

/// The source of the crate in cargo's registry, where it lies because the project depends on it.
fn source() -> PathBuf {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| std::env::var_os("HOME").map(|h| Path::new(&h).join(".cargo"))).expect("a home");
    let registries =
        std::fs::read_dir(home.join("registry/src")).expect("cargo has fetched the dependencies");
    let mut found = registries.filter_map(Result::ok).map(|r| r.path().join(CRATE)).filter(|p| p.is_dir());
    found.next().unwrap_or_else(|| panic!("{CRATE} is not in cargo's registry: run `cargo fetch`"))
}

fn section(text: &mut String, command: &str, stdout: &[u8], status: i32) {
    let stdout = String::from_utf8_lossy(stdout);
    let newline = if stdout.is_empty() || stdout.ends_with('\n') { "" } else { "\n(no newline)\n" };
    let _ = write!(text, "$ {command}\n{stdout}{newline}[{status}]\n");
}

fn run_in_vsh() -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let mut text = String::new();
    runtime.block_on(async {
        let sandbox = VirtualSandbox::builder()
            .with_mount(source(), "/workspace", Mount::CopyOnWrite)
            .with_cwd("/workspace")
            .build()
            .await
            .expect("the crate can be mounted");
        for command in commands() {
            let output = sandbox.exec(&command).await;
            section(&mut text, &command, &output.stdout, i32::from(output.status.0));
        }
    });
    text
}

/// The same commands under the real programs; `None` where bash is not installed.
fn run_in_bash() -> Option<String> {
    Command::new("bash").arg("--version").stdout(Stdio::null()).status().ok()?;
    let place = std::env::temp_dir().join(format!("vsh-session-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir_all(&place).ok()?;
    let tree = place.join("workspace");
    assert!(Command::new("cp").arg("-r").args([&source(), &tree]).status().ok()?.success());
    let mut text = String::new();
    for command in commands() {
        let output = Command::new("bash")
            .args(["-c", &command])
            .env_clear()
            .envs([("PATH", "/usr/bin:/bin"), ("LC_ALL", "C.UTF-8"), ("HOME", "/"), ("TZ", "UTC")])
            .current_dir(&tree)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        section(&mut text, &command, &output.stdout, output.status.code().unwrap_or(-1));
    }
    let _ = std::fs::remove_dir_all(&place);
    Some(text)
}

/// Fails with the first commands that differ.
fn compare(who: &str, got: &str, expected: &str) {
    let parts = |text: &str| text.split("\n$ ").map(str::to_owned).collect::<Vec<_>>();
    let (got, expected) = (parts(got), parts(expected));
    let differing: Vec<String> = expected
        .iter()
        .zip(&got)
        .filter(|(e, g)| e != g)
        .map(|(e, g)| format!("--- expected: {e}\n--- {who}: {g}\n"))
        .collect();
    assert!(differing.is_empty(), "{} commands differ:\n{}", differing.len(), differing.concat());
    assert_eq!(got.len(), expected.len());
}

#[test]
fn a_session_over_a_crate_is_as_in_bash() {
    assert!(commands().len() >= 60);
    let file = folder().join("expected.txt");
    let real = run_in_bash();
    if std::env::var_os("VSH_RECORD").is_some() {
        std::fs::write(&file, real.as_ref().expect("bash is installed"))
            .expect("the recording can be written");
    }
    let expected = std::fs::read_to_string(&file).expect("the recording is in the repository");
    match real {
        Some(real) => compare("bash", &real, &expected),
        None => println!("bash is not installed: the recording is not confirmed"),
    }
    compare("vsh", &run_in_vsh(), &expected);
}
