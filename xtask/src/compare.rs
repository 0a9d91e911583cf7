//! `compare`: the same scripts under the real bash and its tools and under the release build of `vsh`, in turns.

mod data;

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

/// The utilities over large files, which lie in the working directory: of the host for the real ones, mounted read-only
/// for ours.
const UTILITIES: &[(&str, &str)] = &[
    ("grep -c of a literal, 100 MB", "grep -c needle text"),
    ("grep -c of a pattern, 100 MB", "grep -cE 'ne+dle|[0-9]{7}x' text"),
    ("grep -i, 100 MB", "grep -ci NEEDLE text"),
    ("sort, 1,000,000 lines", "sort lines | cksum"),
    ("sort -n, 1,000,000 lines", "sort -n numbers | cksum"),
    (
        "awk, groups of 1,000,000 rows",
        "awk -F, '{ n[$2] += $3 } END { for (k in n) print k, n[k] }' rows | sort",
    ),
    ("sed s///g, 50 MB", "head -c 50000000 text | sed 's/the/THE/g' | cksum"),
    ("wc, 100 MB", "wc < text"),
    ("wc -l, 100 MB", "wc -l < text"),
    ("cut -d, -f2, 1,000,000 rows", "cut -d, -f2 rows | cksum"),
    ("tr a-z A-Z, 100 MB", "tr a-z A-Z < text | cksum"),
    ("sha256sum, 100 MB", "sha256sum < text"),
    ("uniq -c, 1,000,000 rows", "cut -d, -f2 rows | sort | uniq -c"),
    ("jq, 20 MB", "jq -c 'map(select(.value > 500)) | length' json"),
];

/// Prints the tables.
pub fn run(names: &[String]) -> Result<(), String> {
    let bash = find("bash").ok_or_else(|| format!("there is no bash on {PATH}"))?;
    let vsh = build()?;
    let chosen = |name: &str| names.is_empty() || names.iter().any(|n| name.contains(n.as_str()));
    let scripts: Vec<_> = SCRIPTS.iter().filter(|(name, _)| chosen(name)).collect();
    table(&scripts, &Shells { bash: &bash, vsh: &vsh, directory: None });
    let utilities: Vec<_> = UTILITIES.iter().filter(|(name, _)| chosen(name)).collect();
    if utilities.is_empty() {
        return Ok(());
    }
    let directory = data::write().map_err(|e| format!("the files cannot be written: {e}"))?;
    table(&utilities, &Shells { bash: &bash, vsh: &vsh, directory: Some(directory.path()) });
    Ok(())
}

/// The two shells and where they run.
struct Shells<'a> {
    bash: &'a Path,
    vsh: &'a Path,
    /// A directory of the host that is the working directory of both.
    directory: Option<&'a Path>,
}

fn table(scripts: &[&(&str, &str)], shells: &Shells<'_>) {
    println!("| script | real min | median | vsh min | median | vsh/real min | median |");
    println!("|---|---|---|---|---|---|---|");
    for (name, script) in scripts {
        let shown = name.replace('|', "\\|");
        match compare(shells, script) {
            Ok(line) => println!("| {shown} | {line}"),
            Err(reason) => println!("| {shown} | {reason} |"),
        }
    }
    println!();
}

/// Builds the release command; where it is.
fn build() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--release", "--workspace", "--bin", "vsh", "--locked"]);
    let status = command.current_dir(root()).status().map_err(|e| e.to_string())?;
    if !status.success() {
        return Err("the release build fails".to_owned());
    }
    // This program lies in TARGET/debug.
    let here = std::env::current_exe().map_err(|e| e.to_string())?;
    let target = here.ancestors().nth(2).ok_or("no target directory")?;
    Ok(target.join("release/vsh"))
}

fn compare(shells: &Shells<'_>, script: &str) -> Result<String, String> {
    let mut times = [Vec::new(), Vec::new()];
    let mut printed = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (which, (times, printed)) in times.iter_mut().zip(&mut printed).enumerate() {
            let (time, stdout) = timed(shells.command(which == 0), script)?;
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

impl Shells<'_> {
    fn command(&self, real: bool) -> Command {
        let mut command = Command::new(if real { self.bash } else { self.vsh });
        match self.directory {
            Some(directory) if real => drop(command.current_dir(directory)),
            Some(directory) => {
                let mut mount = directory.as_os_str().to_owned();
                mount.push(":/data:ro");
                command.arg("--mount").arg(mount).args(["--cwd", "/data"]);
            }
            None => {}
        }
        command
    }
}

fn timed(mut command: Command, script: &str) -> Result<(Duration, Vec<u8>), String> {
    command.arg("-c").arg(script).env_clear().env("PATH", PATH).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    let started = Instant::now();
    let output = command.output().map_err(|e| e.to_string())?;
    let time = started.elapsed();
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        let program = command.get_program().to_string_lossy().into_owned();
        return Err(format!("{program}: {}: {}", output.status, stderr.trim()));
    }
    Ok((time, output.stdout))
}

fn min_and_median(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    let at = |index: usize| times.get(index).copied().unwrap_or_default();
    (at(0), at(times.len() / 2))
}
