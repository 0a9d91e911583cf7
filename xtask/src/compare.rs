//! `compare`: the same scripts under the real bash and under the release build of `vsh`, in turns.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use vsh_tests::reference::{PATH, find};

use crate::root;

/// How often each script runs under each shell.
const ROUNDS: usize = 7;

/// What is compared. The time is that of a whole process: the first line tells how much of it is starting.
const SCRIPTS: &[(&str, &str)] = &[
    ("start and end", ":"),
    ("1,000,000 times ((i++))", "for ((n = 0; n < 1000000; n++)); do ((i++)); done; echo $i"),
    ("1,000,000 times while [ ]", "i=0; while [ $i -lt 1000000 ]; do i=$((i+1)); done; echo $i"),
    ("200,000 calls of a function", "f() { x=$1; }; for i in {1..200000}; do f $i; done; echo $x"),
    ("100,000 times ${...}", "for ((n = 0; n < 100000; n++)); do s=${s: -20}$n,; t=${s//,/ }; done; echo $t"),
    ("100,000 lines with read", "seq 100000 | { while read -r l; do n=$((n + l)); done; echo $n; }"),
    ("2,000 times $(echo)", "for ((n = 0; n < 2000; n++)); do x=$(echo $n); done; echo $x"),
    (
        "1,000 times a|b|c of builtins",
        "for ((n = 0; n < 1000; n++)); do echo $n | { read x; echo $x; } | read y; done",
    ),
    (
        "500 times a|b|c of utilities",
        "for ((n = 0; n < 500; n++)); do echo $n | cat | wc -c; done | tail -n 1",
    ),
    ("1 GiB through three pipes", "head -c 1G /dev/zero | cat | cat | wc -c"),
    ("300,000 lines sorted", "seq 300000 | sort -r | uniq | tail -n 1"),
];

/// Prints the table.
pub fn run(names: &[String]) -> Result<(), String> {
    let bash = find("bash").ok_or_else(|| format!("there is no bash on {PATH}"))?;
    let vsh = build()?;
    println!("| script | bash min | median | vsh min | median | vsh/bash min | median |");
    println!("|---|---|---|---|---|---|---|");
    let chosen = |name: &str| names.is_empty() || names.iter().any(|n| name.contains(n.as_str()));
    for (name, script) in SCRIPTS.iter().filter(|(name, _)| chosen(name)) {
        let line = compare(&bash, &vsh, script).map_err(|e| format!("{name}: {e}"));
        match line {
            Ok(line) => println!("| {} | {line}", name.replace('|', "\\|")),
            Err(reason) => println!("| {name} | {reason} |"),
        }
    }
    Ok(())
}

/// Builds the release command; where it is.
fn build() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--release", "--package", "vsh-harness", "--bin", "vsh", "--locked"]);
    let status = command.current_dir(root()).status().map_err(|e| e.to_string())?;
    if !status.success() {
        return Err("the release build fails".to_owned());
    }
    // This program lies in TARGET/debug.
    let here = std::env::current_exe().map_err(|e| e.to_string())?;
    let target = here.ancestors().nth(2).ok_or("no target directory")?;
    Ok(target.join("release/vsh"))
}

fn compare(bash: &Path, vsh: &Path, script: &str) -> Result<String, String> {
    let mut times = [Vec::new(), Vec::new()];
    let mut printed = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for ((shell, times), printed) in [bash, vsh].iter().zip(&mut times).zip(&mut printed) {
            let (time, stdout) = timed(shell, script)?;
            times.push(time);
            *printed = stdout;
        }
    }
    let [bash_printed, vsh_printed] = &printed;
    if bash_printed != vsh_printed {
        return Err("the shells do not print the same".to_owned());
    }
    let [(bash_min, bash_median), (vsh_min, vsh_median)] = times.map(min_and_median);
    let ms = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
    let ratio =
        |vsh: Duration, bash: Duration| format!("{:.2}", vsh.as_secs_f64() / bash.as_secs_f64().max(1e-9));
    let columns = [
        ms(bash_min),
        ms(bash_median),
        ms(vsh_min),
        ms(vsh_median),
        ratio(vsh_min, bash_min),
        ratio(vsh_median, bash_median),
    ];
    Ok(format!("{} |", columns.join(" | ")))
}

fn timed(shell: &Path, script: &str) -> Result<(Duration, Vec<u8>), String> {
    let mut command = Command::new(shell);
    command.arg("-c").arg(script).env_clear().env("PATH", PATH).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    let started = Instant::now();
    let output = command.output().map_err(|e| format!("{}: {e}", shell.display()))?;
    let time = started.elapsed();
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{}: {}: {}", shell.display(), output.status, stderr.trim()));
    }
    Ok((time, output.stdout))
}

fn min_and_median(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    let at = |index: usize| times.get(index).copied().unwrap_or_default();
    (at(0), at(times.len() / 2))
}
