//! `programs`: test frameworks written in Bash, fetched from where they are published, run their suites in
//! `tests/programs` under vsh and under the real bash. What they print must be the same.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use vsh_tests::reference;
use vsh_tests::sandbox::Job;

/// How long a suite may take under vsh.
const TIME: Duration = Duration::from_secs(120);

/// A framework, and a suite for it.
struct Program {
    name: &'static str,
    /// Puts the framework into a directory; an error says why it cannot be had.
    fetch: fn(&Path) -> Result<(), String>,
    /// The suite's file in `tests/programs`.
    suite: &'static str,
    /// What is run in that directory.
    script: &'static str,
}

const PROGRAMS: &[Program] = &[
    Program {
        name: "bats",
        fetch: fetch_bats,
        suite: "suite.bats",
        script: "bash node_modules/bats/bin/bats --tap suite.bats",
    },
    Program { name: "shunit2", fetch: fetch_shunit2, suite: "suite.shunit2", script: "bash suite.shunit2" },
];

/// Runs the suites of the frameworks with these names; all without names.
pub fn run(names: &[String]) -> Result<(), String> {
    let Some(bash) = reference::find("bash") else {
        println!("programs: skipped, there is no bash on {}", reference::PATH);
        return Ok(());
    };
    let mut different = 0usize;
    for program in PROGRAMS.iter().filter(|p| names.is_empty() || names.iter().any(|n| n == p.name)) {
        let directory = target(program.name)?;
        if let Err(reason) = (program.fetch)(&directory) {
            println!("programs: {} SKIPPED: {reason}", program.name);
            continue;
        }
        let suite = crate::root().join("tests/programs").join(program.suite);
        std::fs::copy(&suite, directory.join(program.suite))
            .map_err(|e| format!("{}: {e}", suite.display()))?;
        different += usize::from(!same(program, &bash, &directory)?);
    }
    if different == 0 { Ok(()) } else { Err(format!("{different} suites differ")) }
}

/// Where a framework is put.
fn target(name: &str) -> Result<PathBuf, String> {
    let directory = crate::root().join("target/programs").join(name);
    std::fs::create_dir_all(&directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    Ok(directory)
}

fn fetch_bats(directory: &Path) -> Result<(), String> {
    if directory.join("node_modules/bats").is_dir() {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--silent", "bats@1"]).current_dir(directory);
    match npm_status(&mut npm) {
        Ok(true) => Ok(()),
        Ok(false) => Err("npm could not install it".to_owned()),
        Err(error) => Err(format!("npm: {error}")),
    }
}

fn npm_status(command: &mut Command) -> std::io::Result<bool> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).status().map(|status| status.success())
}

fn fetch_shunit2(directory: &Path) -> Result<(), String> {
    let installed = reference::find("shunit2").ok_or("it is not installed")?;
    std::fs::copy(installed, directory.join("shunit2")).map(drop).map_err(|e| e.to_string())
}

/// Do both shells print the same and end with the same status?
fn same(program: &Program, bash: &Path, directory: &Path) -> Result<bool, String> {
    let script = format!("PATH=$PATH:$PWD; {}", program.script);
    let mut real = Command::new(bash);
    real.args(["-c", &script]).env_clear().current_dir(directory).stdin(Stdio::null());
    real.env("PATH", reference::PATH).env("LC_ALL", "C.UTF-8").env("TZ", "UTC").env("TERM", "dumb");
    let expected = real.output().map_err(|e| e.to_string())?;
    let mut job = Job::new(script.as_bytes());
    job.time = TIME;
    job.cwd = "/workspace".to_owned();
    job.mounts = vec![(directory.to_path_buf(), job.cwd.clone())];
    job.env = vec![("TERM".to_owned(), "dumb".to_owned())];
    let got = job.run();
    let status = expected.status.code().unwrap_or(-1);
    let equal = got.stdout == expected.stdout && i32::from(got.status) == status && got.ended_by.is_none();
    let lines = String::from_utf8_lossy(&expected.stdout).lines().count();
    if equal {
        println!("programs: {}: {lines} lines of output and the status {status} are the same", program.name);
    } else {
        println!("programs: {} differs, bash (status {status}):", program.name);
        println!("{}", String::from_utf8_lossy(&expected.stdout));
        println!("vsh (status {}, {:?}):", got.status, got.ended_by);
        println!("{}{}", String::from_utf8_lossy(&got.stdout), String::from_utf8_lossy(&got.stderr));
    }
    Ok(equal)
}
