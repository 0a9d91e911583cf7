//! Running trials on both sides and comparing what they gave.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use bstr::ByteSlice;

use super::explained::explanation;
use super::{Kind, Trial};
use crate::outcome::{Ending, Outcome};
use crate::sandbox::Job;
use crate::{pool, reference};

/// What stands before and behind the number of a trial in a mark.
const MARK: &str = "=8c1f=";

/// How long the text of a script may be: an argument of a process has a limit.
const SCRIPT: usize = 100_000;

/// How long a trial by itself may take, built without optimization beside others.
const PATIENCE: Duration = Duration::from_secs(25);

/// How many trials are run in one script.
const BATCH: usize = 200;

/// Functions that scripts use: a mark behind a trial, a file's lines, a status.
const PRELUDE: &str = "\
mark() { local status=$?; printf '\\n=8c1f=%s %s\\n' \"$1\" \"$status\"; printf '\\n=8c1f=%s\\n' \"$1\" >&2; }
show() { local lines; mapfile lines <\"$1\"; printf %s \"${lines[@]}\"; }
give() { return \"$1\"; }
umask 022
";

/// What many trials came to.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many were run.
    pub runs: u64,
    /// How many differ and cannot be explained.
    pub different: u64,
    /// How many use what vsh says it does not support.
    pub refused: u64,
    /// How many differ for a known reason, by its name.
    pub explained: std::collections::BTreeMap<&'static str, u64>,
    /// The differences that are to be told, each with its command and both outcomes.
    pub shown: Vec<String>,
}

/// Which differences are told.
#[derive(Clone, Copy, Debug)]
pub struct Telling {
    /// So many at the most.
    pub most: usize,
    /// Those with a known reason too.
    pub explained: bool,
}

/// What a comparison of one trial came to.
enum Verdict {
    Same,
    Refused,
    Explained(&'static str, String),
    Different(String),
}

/// Compares `count` trials from the seed `first` on, on two threads.
pub fn compare(bash: &Path, kind: &Kind, first: u64, count: u64, telling: Telling) -> Tally {
    let mut tally = Tally::default();
    let end = first.saturating_add(count);
    let mut from = first;
    while from < end {
        let until = from.saturating_add(4000).min(end);
        let trials: Vec<Trial> = (from..until).map(|seed| kind.trial(seed)).collect();
        let batches = batches(&trials);
        let name = |batch: &&[Trial]| format!("{} {}", kind.name, batch.first().map_or(0, |t| t.seed));
        for verdict in pool::run(2, &batches, name, |batch| run(bash, kind, batch)).into_iter().flatten() {
            tally.count(verdict, telling);
        }
        from = until;
    }
    tally
}

impl Tally {
    fn count(&mut self, verdict: Verdict, telling: Telling) {
        self.runs += 1;
        let told = match verdict {
            Verdict::Same => return,
            Verdict::Refused => {
                self.refused += 1;
                return;
            }
            Verdict::Explained(name, text) => {
                *self.explained.entry(name).or_default() += 1;
                telling.explained.then(|| format!("({name}) {text}"))
            }
            Verdict::Different(text) => {
                self.different += 1;
                Some(text)
            }
        };
        self.shown.extend(told.filter(|_| self.shown.len() < telling.most));
    }
}

/// Runs of trials that fit into one script.
fn batches(trials: &[Trial]) -> Vec<&[Trial]> {
    let mut out = Vec::new();
    let mut rest = trials;
    while !rest.is_empty() {
        let mut size = 0;
        let fits = rest.iter().take(BATCH).take_while(|trial| {
            size += trial.script.len() + trial.setup.len() + 40;
            size < SCRIPT
        });
        let (batch, behind) = rest.split_at(fits.count().clamp(1, rest.len()));
        out.push(batch);
        rest = behind;
    }
    out
}

fn run(bash: &Path, kind: &Kind, batch: &[Trial]) -> Vec<Verdict> {
    let script = script(batch);
    let parts = |outcome: Option<Outcome>| outcome.and_then(|o| parts(&o, batch)).unwrap_or_default();
    let expected = parts(reference::run(bash, script.as_bytes()).ok());
    let got = parts(Some(Job::new(script).run()));
    let verdict = |(at, trial): (usize, &Trial)| match (expected.get(at), got.get(at)) {
        (Some(expected), Some(got)) if same(kind, expected, got) => Verdict::Same,
        _ => alone(bash, kind, trial),
    };
    batch.iter().enumerate().map(verdict).collect()
}

fn script(batch: &[Trial]) -> String {
    let mut out = PRELUDE.to_owned();
    let mut setup = "";
    for trial in batch {
        if trial.setup != setup {
            setup = &trial.setup;
            out.push_str(setup);
        }
        let _ = write!(out, "{}\nmark {}\n", trial.script, trial.seed);
    }
    out
}

/// The outcome of each trial, if all marks are there.
fn parts(outcome: &Outcome, batch: &[Trial]) -> Option<Vec<Outcome>> {
    let (mut stdout, mut stderr) = (outcome.stdout.as_slice(), outcome.stderr.as_slice());
    let mut out = Vec::new();
    for trial in batch {
        let (part, rest) = stdout.split_once_str(&format!("\n{MARK}{} ", trial.seed))?;
        let (status, rest) = rest.split_once_str("\n")?;
        let (messages, behind) = stderr.split_once_str(&format!("\n{MARK}{}\n", trial.seed))?;
        (stdout, stderr) = (rest, behind);
        let status = status.to_str().ok()?.parse().ok()?;
        out.push(Outcome { stdout: part.to_vec(), stderr: messages.to_vec(), status, ended_by: None });
    }
    Some(out)
}

/// Runs a trial by itself on both sides.
fn alone(bash: &Path, kind: &Kind, trial: &Trial) -> Verdict {
    let script = script(std::slice::from_ref(trial));
    let whole = match reference::run(bash, script.as_bytes()) {
        Ok(outcome) => outcome,
        Err(error) => return Verdict::Different(format!("==== {} seed {}: {error}", kind.name, trial.seed)),
    };
    let (expected, got) = (cut(whole, trial), in_sandbox(trial));
    if same(kind, &expected, &got) {
        return Verdict::Same;
    }
    if got.stderr.contains_str("is not supported by vsh") {
        return Verdict::Refused;
    }
    let text = format!(
        "==== {} seed {}\n{}{}\n---- original: {}---- vsh: {}",
        kind.name,
        trial.seed,
        trial.setup,
        trial.script,
        shown(&expected),
        shown(&got)
    );
    match explanation(kind.name, trial, &expected, &got) {
        Some(name) => Verdict::Explained(name, text),
        None => Verdict::Different(text),
    }
}

/// What a trial by itself gives in a sandbox.
pub fn in_sandbox(trial: &Trial) -> Outcome {
    let job = Job { time: PATIENCE, ..Job::new(script(std::slice::from_ref(trial))) };
    cut(job.run(), trial)
}

/// The part of the only trial.
fn cut(whole: Outcome, trial: &Trial) -> Outcome {
    match parts(&whole, std::slice::from_ref(trial)).and_then(|mut parts| parts.pop()) {
        Some(part) => Outcome { ended_by: whole.ended_by, ..part },
        None => whole,
    }
}

fn same(kind: &Kind, expected: &Outcome, got: &Outcome) -> bool {
    if expected.ended_by == Some(Ending::Time) && got.ended_by == expected.ended_by {
        // Neither ends: how far they came is their own.
        return expected.stdout.starts_with(&got.stdout) || got.stdout.starts_with(&expected.stdout);
    }
    let text =
        |expected: &[u8], got: &[u8]| expected == got || (kind.unordered && lines(expected) == lines(got));
    text(&expected.stdout, &got.stdout)
        && text(&expected.stderr, &got.stderr)
        && expected.status == got.status
        && expected.ended_by == got.ended_by
}

/// Its lines in an order of their own.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    let mut lines: Vec<&[u8]> = text.split(|b| *b == b'\n' || *b == 0).collect();
    lines.sort_unstable();
    lines
}

fn shown(outcome: &Outcome) -> String {
    let ended = outcome.ended_by.as_ref().map_or(String::new(), |e| format!(" ({e:?})"));
    let stdout = crate::outcome::indented(&outcome.stdout);
    let stderr = if outcome.stderr.is_empty() {
        String::new()
    } else {
        format!("  stderr\n{}", crate::outcome::indented(&outcome.stderr))
    };
    format!("status {}{ended}\n{stdout}{stderr}", outcome.status)
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Trial, parts, script};
    use crate::sandbox::Job;

    #[test]
    fn a_batch_is_cut_at_its_marks() {
        let trial = |seed, script: &str| Trial { seed, setup: String::new(), script: script.to_owned() };
        let batch = [trial(1, "printf a; echo e >&2"), trial(2, "false"), trial(3, "echo b")];
        let got = parts(&Job::new(script(&batch)).run(), &batch).unwrap();
        let part = |stdout: &str, stderr: &str, status| Outcome {
            stdout: stdout.into(),
            stderr: stderr.into(),
            status,
            ended_by: None,
        };
        assert_eq!(got, [part("a", "e\n", 0), part("", "", 1), part("b\n", "", 0)]);
    }
}
