//! One suite that every backend passes: what an agent relies on, whatever runs below it.
//!
//! [`run`] makes a new sandbox for each check, so checks do not disturb each other. A check that meets
//! [`SandboxError::Unsupported`] is told apart from one that fails: a provider may lack something, not get it wrong.

mod commands;
mod control;
mod files;

use std::fmt;
use std::sync::Arc;

use vsh_core::host::BoxFuture;

use super::{ExecOptions, ExecOutput, Sandbox, SandboxError};

/// A check of the suite.
#[derive(Clone, Copy)]
pub struct Check {
    /// What must hold.
    pub name: &'static str,
    run: fn(Subject) -> BoxFuture<'static, Result<(), Failure>>,
}

/// How a check went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// The provider cannot do it, and says so.
    Unsupported(String),
    /// It does not hold.
    Failed(String),
}

/// All checks.
pub fn checks() -> impl Iterator<Item = &'static Check> {
    commands::CHECKS.iter().chain(control::CHECKS).chain(files::CHECKS)
}

/// Runs all checks, one after the other, each over a sandbox from `make`, whose working directory is empty, writable
/// and not used by others. Needs a tokio runtime with time enabled.
pub async fn run<Fut>(make: impl Fn() -> Fut) -> Vec<(&'static str, Outcome)>
where
    Fut: Future<Output = Arc<dyn Sandbox>>,
{
    let mut outcomes = Vec::new();
    for check in checks() {
        let subject = Subject(make().await);
        let outcome = match (check.run)(subject).await {
            Ok(()) => Outcome::Passed,
            Err(Failure::Error(error @ SandboxError::Unsupported { .. })) => {
                Outcome::Unsupported(error.to_string())
            }
            Err(Failure::Error(error)) => Outcome::Failed(format!("{error:?}")),
            Err(Failure::Wrong(message)) => Outcome::Failed(message),
        };
        outcomes.push((check.name, outcome));
    }
    outcomes
}

/// Why a check does not hold.
#[derive(Debug)]
enum Failure {
    Error(SandboxError),
    Wrong(String),
}

impl From<SandboxError> for Failure {
    fn from(error: SandboxError) -> Self {
        Self::Error(error)
    }
}

type Checked = Result<(), Failure>;

/// The sandbox under examination.
#[derive(Clone)]
struct Subject(Arc<dyn Sandbox>);

impl std::ops::Deref for Subject {
    type Target = dyn Sandbox;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl Subject {
    async fn run(&self, command: &str) -> Result<ExecOutput, SandboxError> {
        self.exec(command, ExecOptions::default()).await
    }

    /// Both streams and the status of a command, as text.
    async fn gives(&self, command: &str, stdout: &str, status: i32) -> Checked {
        self.gives_with(command, ExecOptions::default(), stdout, status).await
    }

    async fn gives_with(&self, command: &str, options: ExecOptions, stdout: &str, status: i32) -> Checked {
        let output = self.exec(command, options).await?;
        let got = String::from_utf8_lossy(&output.stdout);
        let stderr = String::from_utf8_lossy(&output.stderr);
        let context = format!("{command}: stdout {got:?}, status {}, stderr {stderr:?}", output.exit_code);
        holds(got == stdout && output.exit_code == status, context)
    }
}

fn holds(condition: bool, otherwise: impl fmt::Display) -> Checked {
    if condition { Ok(()) } else { Err(Failure::Wrong(otherwise.to_string())) }
}

fn same<T: PartialEq + fmt::Debug>(got: T, expected: T) -> Checked {
    holds(got == expected, format!("got {got:?}, expected {expected:?}"))
}

/// The table of a file's checks: names and functions.
macro_rules! table {
    ($($name:literal => $function:ident,)*) => {
        pub(super) const CHECKS: &[super::Check] = &[
            $(super::Check { name: $name, run: |subject| Box::pin($function(subject)) },)*
        ];
    };
}
use table;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Outcome, Sandbox, run};
    use crate::{LocalSandbox, VirtualSandbox};

    fn assert_passed(outcomes: Vec<(&'static str, Outcome)>, allowed: &[&str]) {
        let bad: Vec<_> = outcomes
            .iter()
            .filter(|(name, outcome)| match outcome {
                Outcome::Passed => false,
                Outcome::Unsupported(_) => !allowed.contains(name),
                Outcome::Failed(_) => true,
            })
            .collect();
        assert!(bad.is_empty(), "{} of {}: {bad:#?}", bad.len(), outcomes.len());
        assert!(outcomes.len() >= 50, "{}", outcomes.len());
    }

    #[tokio::test]
    async fn the_virtual_sandbox_conforms() {
        let outcomes = run(|| async { Arc::new(VirtualSandbox::new().unwrap()) as Arc<dyn Sandbox> }).await;
        assert_passed(outcomes, &[]);
    }

    #[tokio::test]
    async fn the_local_sandbox_conforms() {
        let base = tempfile::tempdir().unwrap();
        let outcomes = run(|| async {
            let directory = tempfile::tempdir_in(base.path()).unwrap().keep();
            Arc::new(LocalSandbox::new(directory).unwrap()) as Arc<dyn Sandbox>
        });
        assert_passed(outcomes.await, &[]);
    }

    #[tokio::test]
    async fn a_scoped_view_conforms() {
        let outcomes = run(|| async {
            let whole: Arc<dyn Sandbox> = Arc::new(VirtualSandbox::new().unwrap());
            whole.mkdir("some/where", true).await.unwrap();
            Arc::new(crate::Scoped::new(whole, "some/where")) as Arc<dyn Sandbox>
        });
        assert_passed(outcomes.await, &[]);
    }
}
