//! What every backend must do: one suite of checks, for the backends here and those of others.
//!
//! The checks are text, in `checks/`, written from POSIX and confirmed on Linux; [`script`] says how to read
//! them. They run through a [`View`], so they show that a backend and the view together keep POSIX.

mod machine;
pub mod script;

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use crate::errno::Result;
use crate::filesystem::FileSystem;
use crate::inode::Mode;
use crate::mount::MountNamespace;
use crate::view::{Credentials, View};
pub use machine::Machine;
pub use script::{Check, Step};

const TEXTS: &[&str] = &[
    include_str!("checks/paths.txt"),
    include_str!("checks/open.txt"),
    include_str!("checks/names.txt"),
    include_str!("checks/links.txt"),
    include_str!("checks/rename.txt"),
    include_str!("checks/content.txt"),
    include_str!("checks/permissions.txt"),
    include_str!("checks/times.txt"),
    include_str!("checks/locks.txt"),
];

/// All checks.
pub fn checks() -> Vec<Check> {
    TEXTS.iter().flat_map(|text| script::parse(text)).collect()
}

/// How much of a failure is shown, in characters.
const LINE: usize = 500;

/// A fresh filesystem for one check.
pub struct Fixture {
    /// The filesystem, with an empty root.
    pub fs: Arc<dyn FileSystem>,
    /// Lets its clock show a later time.
    pub tick: Box<dyn FnMut() + Send>,
    /// Tags of checks that it does not claim to pass.
    pub without: &'static [&'static str],
}

/// How a backend did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many checks passed.
    pub passed: usize,
    /// How many it did not claim.
    pub skipped: usize,
    /// The others.
    pub failures: Vec<Failure>,
}

/// A check that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its title.
    pub title: String,
    /// The step that gave something else than expected.
    pub step: Step,
    /// What it gave.
    pub got: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} passed, {} failed, {} skipped", self.passed, self.failures.len(), self.skipped)?;
        for Failure { title, step, got } in &self.failures {
            let args: Vec<_> = step.args.iter().map(|arg| script::show(arg)).collect();
            let expected = step.expected.as_deref().unwrap_or("success");
            let line = format!("{} {} gave {got}, not {expected}", step.op, args.join(" "));
            writeln!(f, "{title}: {}", line.chars().take(LINE).collect::<String>())?;
        }
        Ok(())
    }
}

/// Runs all checks, each on a filesystem that `make` makes. An error of `make` ends the run.
pub async fn run<F, R>(mut make: F) -> Result<Report>
where
    F: FnMut() -> R,
    R: Future<Output = Result<Fixture>>,
{
    let mut report = Report::default();
    for check in checks() {
        let fixture = make().await?;
        if check.tags.iter().any(|tag| fixture.without.contains(&tag.as_str())) {
            report.skipped += 1;
            continue;
        }
        match run_check(&check, fixture).await {
            None => report.passed += 1,
            Some(failure) => report.failures.push(failure),
        }
    }
    Ok(report)
}

async fn run_check(check: &Check, mut fixture: Fixture) -> Option<Failure> {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    let view = View::new(Arc::new(MountNamespace::new(fixture.fs)), root, Mode::new(0o022));
    let mut machine = Machine::new(view, &mut fixture.tick);
    for step in &check.steps {
        let got = machine.step(step).await;
        if !meets(step, &got) {
            return Some(Failure { title: check.title.clone(), step: step.clone(), got });
        }
    }
    None
}

/// Is it what was expected? Where nothing was said, anything but an error.
pub fn meets(step: &Step, got: &str) -> bool {
    match &step.expected {
        Some(expected) => expected == got,
        None => crate::errno::Errno::ALL.iter().all(|errno| errno.name() != got),
    }
}

#[cfg(test)]
mod tests;
