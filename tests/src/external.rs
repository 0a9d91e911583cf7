//! Corpora that are not part of this repository: cases of other projects, in `../shared/corpora` beside it.

pub mod cases;
pub mod oils;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::ledger::{Bless, settle};
use crate::outcome::{Ending, Expected, Messages, Outcome};
use crate::sandbox::Job;
use crate::{home, pool};

/// How long a case may take.
const TIME: Duration = Duration::from_secs(5);

/// How many cases run at once.
const THREADS: usize = 2;

/// A case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its name within the corpus.
    pub id: String,
    /// What is run.
    pub job: Job,
    /// What should come of it.
    pub expected: Expected,
    /// The working directory is written `@CWD@` in what is expected.
    pub cwd_is_marked: bool,
    /// The lines of standard output may come in any order; those expected are sorted.
    pub lines_in_any_order: bool,
}

/// A corpus.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// Its name: the list of failing cases is `external/NAME.failures`.
    pub name: &'static str,
    /// Its cases.
    pub cases: Vec<Case>,
}

/// Where the corpora are, if they are there.
pub fn directory() -> Option<PathBuf> {
    let path = home().join("../../shared/corpora");
    // A worktree of the repository lies one level deeper.
    let worktree = home().join("../../../shared/corpora");
    [path, worktree].into_iter().find(|path| path.is_dir())
}

impl Case {
    /// What differs from what is expected; a case that ran out of time runs a second time.
    fn differences(&self) -> Vec<String> {
        let mut got = self.job.run();
        if got.ended_by == Some(Ending::Time) {
            got = self.job.run();
        }
        self.expected.differences(&self.marked(got), Messages::Anonymous)
    }

    fn marked(&self, mut got: Outcome) -> Outcome {
        if self.cwd_is_marked {
            use bstr::ByteSlice;
            got.stdout = got.stdout.replace(self.job.cwd.as_bytes(), b"@CWD@");
        }
        if self.lines_in_any_order {
            got.stdout = by_lines(&got.stdout);
        }
        got
    }
}

/// The text with its lines sorted.
fn by_lines(text: &[u8]) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = text.split(|b| *b == b'\n').collect();
    lines.sort_unstable();
    lines.join(&b'\n')
}

/// All corpora below `directory`.
pub fn load(directory: &Path) -> Result<Vec<Corpus>, String> {
    let mut corpora = vec![oils::load(&directory.join("oils"))?];
    for name in cases::SUITES {
        corpora.push(cases::load(&directory.join("cases"), name)?);
    }
    Ok(corpora)
}

impl Corpus {
    /// Runs all cases, prints how many pass, and compares those that fail with the list.
    pub fn check(&self) -> Result<(), String> {
        let differences = self.run(&self.cases);
        let pairs = || self.cases.iter().zip(&differences);
        let failing = pairs().filter(|(_, d)| !d.is_empty()).map(|(case, _)| case.id.clone());
        let failing: BTreeSet<String> = failing.collect();
        let ran: BTreeSet<String> = self.cases.iter().map(|case| case.id.clone()).collect();
        let (passed, total) = (ran.len() - failing.len(), ran.len());
        let rate = 100.0 * passed as f64 / total.max(1) as f64;
        println!("{}: {passed}/{total} = {rate:.1} %", self.name);
        let list = home().join("external").join(format!("{}.failures", self.name));
        settle(&list, &ran, &failing, Bless::from_env())
    }

    /// Runs the cases whose `NAME:ID` holds one of `filters` and prints what is wrong with them.
    pub fn show(&self, filters: &[String]) {
        let chosen = |case: &&Case| {
            let name = format!("{}:{}", self.name, case.id);
            filters.iter().any(|filter| name.contains(filter.as_str()))
        };
        let cases: Vec<Case> = self.cases.iter().filter(chosen).cloned().collect();
        let differences = self.run(&cases);
        for (case, wrong) in cases.iter().zip(&differences).filter(|(_, wrong)| !wrong.is_empty()) {
            println!("==== {}:{}\n{}", self.name, case.id, String::from_utf8_lossy(&case.job.script));
            println!("---- {}", wrong.join("\n---- "));
        }
        let passed = differences.iter().filter(|wrong| wrong.is_empty()).count();
        println!("{}: {passed} of {} chosen cases pass", self.name, cases.len());
    }

    fn run(&self, cases: &[Case]) -> Vec<Vec<String>> {
        pool::run(THREADS, cases, |case| format!("{}:{}", self.name, case.id), Case::differences)
    }
}
