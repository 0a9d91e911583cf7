//! `differ-words`: many words made at random, expanded by vsh and by the real bash. Each is shown in a subshell of its own,
//! so that one script asks about thousands.

use std::collections::BTreeMap;

use bstr::{BStr, ByteSlice};
use vsh_tests::generate::{explained, splitting};
use vsh_tests::sandbox::Job;
use vsh_tests::{pool, reference};

use crate::series::Series;

/// How many words are made if nothing is said.
const COUNT: u64 = 20_000;

/// How many words a script has.
const WORDS: u64 = 1_000;

/// How many differences are shown.
const SHOWN: usize = 20;

/// What a subshell ends with that crashed.
const CRASHED: &[u8] = b"139";

/// Compares about `COUNT` words, in scripts of a thousand, the first with the seed `SEED`: `differ-words [COUNT [SEED]] [--all]`.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let series = Series::of(arguments, COUNT)?;
    let shown = series.shown(SHOWN)?;
    let Some(bash) = reference::find("bash") else {
        println!("differ-words: skipped, there is no bash on {}", reference::PATH);
        return Ok(());
    };
    let first = series.first;
    let seeds: Vec<u64> = (first..first.saturating_add(series.count.div_ceil(WORDS))).collect();
    let reports = pool::run(2, &seeds, u64::to_string, |seed| asked(&bash, *seed));
    let (mut different, mut crashes, mut all) = (0usize, 0usize, 0usize);
    for report in reports {
        let report = report?;
        all += report.words;
        crashes += report.crashes;
        for text in report.different {
            if different < shown {
                println!("{text}");
            }
            different += 1;
        }
    }
    if crashes > 0 {
        println!("differ-words: explained {crashes} times: the original crashes");
    }
    let last = seeds.last().copied().unwrap_or(first);
    println!("differ-words: {different} of {all} words differ, seeds {first} to {last}");
    if different == 0 { Ok(()) } else { Err("vsh and bash differ".to_owned()) }
}

/// What came out of one script.
struct Report {
    words: usize,
    crashes: usize,
    different: Vec<String>,
}

fn asked(bash: &std::path::Path, seed: u64) -> Result<Report, String> {
    let count = u32::try_from(WORDS).unwrap_or(u32::MAX);
    let script = splitting::script(seed, count);
    let expected = reference::run(bash, script.as_bytes()).map_err(|e| format!("seed {seed}: {e}"))?;
    let got = Job::new(script.as_bytes()).run();
    let stdout = explained::without_marks(&expected.stdout);
    let (expected, got) = (by_number(&stdout), by_number(&got.stdout));
    if expected.len() != count as usize || got.len() != expected.len() {
        let (ours, theirs) = (got.len(), expected.len());
        return Err(format!("seed {seed}: bash shows {theirs} of {count} words, vsh {ours}"));
    }
    let mut report = Report { words: expected.len(), crashes: 0, different: Vec::new() };
    let mut state = "";
    for line in script.lines() {
        if line.starts_with("set --") {
            state = line;
        }
        let Some(number) = line.strip_prefix("echo '#").and_then(|rest| rest.split('\'').next()) else {
            continue;
        };
        let (expected, got) = (expected.get(number.as_bytes()), got.get(number.as_bytes()));
        if expected == got {
            continue;
        }
        if expected.is_some_and(|shown| shown.trim_ascii_end().ends_with(CRASHED)) {
            report.crashes += 1;
            continue;
        }
        let shown = |text: Option<&&[u8]>| BStr::new(text.copied().unwrap_or_default()).to_string();
        let (bash, vsh) = (shown(expected), shown(got));
        report.different.push(format!("==== seed {seed}\n{state}\n{line}\n---- bash: {bash}---- vsh: {vsh}"));
    }
    Ok(report)
}

/// What was shown for each word.
fn by_number(stdout: &[u8]) -> BTreeMap<&[u8], &[u8]> {
    let mut shown = BTreeMap::new();
    let mut rest = stdout;
    while let Some(text) = rest.strip_prefix(splitting::MARK.as_bytes()) {
        let Some((number, behind)) = text.split_once_str("\n") else { break };
        let end = behind.find(format!("\n{}", splitting::MARK)).map_or(behind.len(), |at| at + 1);
        let (word, others) = behind.split_at(end);
        shown.insert(number, word);
        rest = others;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::by_number;

    #[test]
    fn words_by_their_numbers() {
        let shown = by_number(b"#0\n[1][a]\n?0\n#1\n?139\n#2\n[0]\n?0\n");
        let expected: [(&[u8], &[u8]); 3] =
            [(b"0", b"[1][a]\n?0\n"), (b"1", b"?139\n"), (b"2", b"[0]\n?0\n")];
        assert_eq!(shown.into_iter().collect::<Vec<_>>(), expected);
    }
}
