//! `differ`: scripts made at random, under vsh and under the real bash. Output, status and the variables at the
//! end, which the scripts print themselves, are compared; messages are not.

mod real;

use std::collections::BTreeMap;

use bstr::ByteSlice;
use real::{Memory, Real};
use vsh_tests::generate::{Generator, Spelling, explained};
use vsh_tests::outcome::Outcome;
use vsh_tests::sandbox::{Job, Seed};
use vsh_tests::{pool, reference};

use crate::series::{Series, number};

/// How many scripts are made if nothing is said.
const COUNT: u64 = 10_000;

/// How many differences are shown in full.
const SHOWN: usize = 20;

/// How many scripts are run before the next are made.
const BATCH: u64 = 1_000;

/// How many times a script is run again to see whether it does the same.
const RUNS: u32 = 3;

/// What `timeout` returns where it ended a script.
const TIMED_OUT: u8 = 124;

/// Compares `COUNT` scripts, the first with the seed `SEED`: `differ [COUNT [SEED [FUEL]]] [--all]`. With `--all` each
/// difference is shown, else the first few.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let series = Series::of(arguments, COUNT)?;
    let shown = series.shown(SHOWN)?;
    let fuel = series.rest.first().map(|text| number(text)).transpose()?;
    let Some(bash) = reference::find("bash") else {
        println!("differ: skipped, there is no bash on {}", reference::PATH);
        return Ok(());
    };
    let scratch = reference::Scratch::new().map_err(|e| e.to_string())?;
    let real = Real::new(bash, &scratch, environment());
    let mut different = 0usize;
    let mut explained = BTreeMap::<&str, usize>::new();
    let mut from = series.first;
    while from < series.end() {
        let until = from.saturating_add(BATCH).min(series.end());
        let seeds: Vec<u64> = (from..until).collect();
        let reports = pool::run(2, &seeds, u64::to_string, |seed| difference(&real, *seed, fuel));
        for report in reports.into_iter().flatten() {
            match report {
                Report::Explained(name) => *explained.entry(name).or_default() += 1,
                Report::Different(text) => {
                    if different < shown {
                        println!("{text}");
                    }
                    different += 1;
                }
            }
        }
        from = until;
    }
    for (name, times) in &explained {
        println!("differ: explained {times} times: {name}");
    }
    let (count, first, last) = (series.count, series.first, series.end().saturating_sub(1));
    println!("differ: {different} of {count} scripts differ, seeds {first} to {last}");
    if different == 0 { Ok(()) } else { Err("vsh and bash differ".to_owned()) }
}

/// Where the shells differ.
enum Report {
    /// As it is meant.
    Explained(&'static str),
    /// With both outcomes.
    Different(String),
}

fn difference(real: &Real, seed: u64, fuel: Option<u64>) -> Option<Report> {
    let fuel = fuel.unwrap_or(1 + seed % 24);
    let generator = || Generator::new(seed, u32::try_from(fuel).unwrap_or(1));
    let script = generator().script();
    let mut expected = real.run(&script, Memory::Freed);
    let got = Job { files: names_at_the_root(), ..job(script.as_bytes()) }.run();
    if got.ended_by.is_none() && expected.as_ref().is_ok_and(|run| run.status == TIMED_OUT) {
        expected = real.run_long(&script);
    }
    let expected = match expected {
        Ok(expected) => expected,
        Err(error) => return Some(Report::Different(format!("==== seed {seed}: {error}"))),
    };
    // Neither ended by itself, but where memory that was given back changed: there is nothing to compare.
    let ends = |real: &Real, memory| real.run(&script, memory).is_ok_and(|run| run.status != TIMED_OUT);
    if got.ended_by.is_some() && (expected.status == TIMED_OUT || !ends(real, Memory::Kept)) {
        return None;
    }
    if same(&expected, &got) {
        return None;
    }
    if got.ended_by.is_none()
        && let Some(name) =
            second_opinion(real, &script, |spellings| generator().twin(spellings).script(), (&expected, &got))
    {
        return Some(Report::Explained(name));
    }
    let show = |outcome: &Outcome| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let ended = outcome.ended_by.as_ref().map_or(String::new(), |e| format!(" ({e:?})"));
        let (out, err) = (text(&outcome.stdout), text(&outcome.stderr));
        format!("status {}{ended}\n{out}{err}", outcome.status)
    };
    let (bash, vsh) = (show(&expected), show(&got));
    let text = format!("==== seed {seed} fuel {fuel}\n{script}---- bash: {bash}---- vsh: {vsh}");
    Some(Report::Different(text))
}

fn same(expected: &Outcome, got: &Outcome) -> bool {
    expected.stdout == got.stdout && expected.status == got.status && got.ended_by.is_none()
}

/// Why the shells differ, if it is known: what the real one does where one of its slips cannot show, which is where memory
/// that it gave back stays as it was, and where the script is spelled otherwise.
fn second_opinion(
    real: &Real,
    script: &str,
    twin: impl Fn(&'static [Spelling]) -> String,
    (expected, got): (&Outcome, &Outcome),
) -> Option<&'static str> {
    let explain = |name, expected: &Outcome, spellings: &[Spelling]| {
        let shown = |stdout: &[u8]| {
            let stdout = explained::without_marks(stdout);
            spellings.iter().fold(stdout, |stdout, spelling| spelling.as_shown(&stdout))
        };
        let agrees = shown(&expected.stdout) == shown(&got.stdout) && expected.status == got.status;
        agrees.then_some(name).or_else(|| explained::explanation(script, expected, got))
    };
    if let Some(name) = explain("a byte of Bash's own", expected, &[]) {
        return Some(name);
    }
    // The number of a process, or which of two comes first.
    let again = |_| real.run(script, Memory::Freed).is_ok_and(|run| run.stdout != expected.stdout);
    if (0..RUNS).any(again) {
        return Some("what is not the same twice");
    }
    let kept = real.run(script, Memory::Kept).ok();
    let memory = "memory that is used after it was given back";
    if let Some(name) = kept.and_then(|kept| explain(memory, &kept, &[])) {
        return Some(name);
    }
    // One spelling alone, or all of them.
    let one = Spelling::ALL.chunks(1).filter_map(|one| Some((one, one.first()?.name())));
    let tries = one.chain([(Spelling::ALL, "several spellings at once")]);
    tries
        .into_iter()
        .find_map(|(spellings, name)| {
            let text = twin(spellings);
            if text == script {
                return None;
            }
            let freed = real.run(&text, Memory::Freed).ok().and_then(|run| explain(name, &run, spellings));
            freed.or_else(|| explain(name, &real.run(&text, Memory::Kept).ok()?, spellings))
        })
        .or_else(|| marks_in_a_case(real, script, &twin(&[Spelling::CaseWord])))
}

/// A list in the word of a `case` is split there where `IFS` begins with no blank, and joined: an empty field leaves marks in it,
/// where vsh has nothing. The twin, in which nothing splits it, is the same for both.
fn marks_in_a_case(real: &Real, script: &str, twin: &str) -> Option<&'static str> {
    let holds_list = |line: &str| line.contains("case ") && line.contains('@');
    if !script.contains("IFS=") || !script.lines().any(holds_list) {
        return None;
    }
    let expected = real.run(twin, Memory::Freed).ok()?;
    let got = Job { files: names_at_the_root(), ..job(twin.as_bytes()) }.run();
    same(&expected, &got).then_some("marks in the word of a case")
}

/// What the host has at the root of its tree, so that patterns find the same names there.
fn names_at_the_root() -> Vec<Seed> {
    let entries = std::fs::read_dir("/").into_iter().flatten().flatten();
    let seeds = entries.filter_map(|entry| {
        let path = entry.path().to_str()?.to_owned();
        Some(match entry.path().is_dir() {
            true => Seed::Directory(path),
            false => Seed::File(path, Vec::new(), 0o644),
        })
    });
    seeds.collect()
}

/// A script where `~` leads nowhere, so that patterns behind it find the same on the host: nothing.
fn job(script: &[u8]) -> Job {
    Job { env: vec![("HOME".to_owned(), "/nowhere/user".to_owned())], ..Job::new(script) }
}

/// The environment of a sandbox, for both shells.
fn environment() -> Vec<(String, String)> {
    let made = ["PWD", "OLDPWD", "SHLVL", "_"];
    let output = job(b"env").run().stdout;
    let pairs = output.lines().filter_map(|line| line.to_str().ok()?.split_once('='));
    let pairs = pairs.filter(|(name, _)| !made.contains(name));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
