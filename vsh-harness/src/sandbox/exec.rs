//! Running a command: what it is given, what it gives, and how a cancellation is confirmed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use vsh_core::host::BoxFuture;

use super::SandboxError;

/// Cancels what holds a clone of it.
pub type CancelToken = tokio_util::sync::CancellationToken;

/// The status of a command whose time was over, as `timeout` gives.
pub const TIMED_OUT: i32 = 124;

/// What a command is given beside its text.
#[derive(Clone, Default)]
pub struct ExecOptions {
    /// The working directory, instead of the sandbox's; relative to it.
    pub cwd: Option<String>,
    /// Variables on top of the sandbox's environment; for this command only.
    pub env: Vec<(String, String)>,
    /// Standard input; empty if there is none.
    pub stdin: Option<Bytes>,
    /// How long it may run.
    pub timeout: Option<Duration>,
    /// Ends it early.
    pub cancel: Option<CancelToken>,
    /// Told the end of a command that could not be confirmed cancelled.
    pub observer: Option<LateObserver>,
}

impl fmt::Debug for ExecOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values of the environment may be secrets.
        let names: Vec<&str> = self.env.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ExecOptions")
            .field("cwd", &self.cwd)
            .field("env", &names)
            .field("stdin", &self.stdin.as_ref().map(Bytes::len))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl ExecOptions {
    /// The names of variables must be such; values and the directory hold no NUL.
    pub fn check(&self) -> Result<(), SandboxError> {
        let invalid = |message: String| Err(SandboxError::Invalid { operation: "exec", message });
        for (name, value) in &self.env {
            let good = |(at, c): (usize, char)| {
                c == '_' || c.is_ascii_alphabetic() || (at > 0 && c.is_ascii_digit())
            };
            if name.is_empty() || !name.char_indices().all(good) {
                return invalid(format!("'{name}' is no name of a variable"));
            }
            if value.contains('\0') {
                return invalid(format!("the value of {name} contains a NUL"));
            }
        }
        if self.cwd.as_ref().is_some_and(|cwd| cwd.contains('\0')) {
            return invalid("the working directory contains a NUL".to_owned());
        }
        Ok(())
    }

    /// The token, or one that nobody cancels.
    pub fn token(&self) -> CancelToken {
        self.cancel.clone().unwrap_or_default()
    }
}

/// What a command gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExecOutput {
    /// What it wrote to standard output.
    pub stdout: Bytes,
    /// What it wrote to standard error.
    pub stderr: Bytes,
    /// Its status: 0 to 255; [`TIMED_OUT`] if its time was over.
    pub exit_code: i32,
    /// How many bytes were written beyond what the provider keeps, and are in neither stream.
    pub omitted: u64,
}

/// Which stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// Takes output while it is written. While it waits, so does the command.
pub trait OutputSink: Send + Sync {
    /// Takes a piece.
    fn write(&self, channel: Channel, bytes: Bytes) -> BoxFuture<'_, ()>;
}

impl OutputSink for tokio::sync::mpsc::Sender<(Channel, Bytes)> {
    fn write(&self, channel: Channel, bytes: Bytes) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // If nobody listens any more, the command goes on unheard.
            let _ = self.send((channel, bytes)).await;
        })
    }
}

/// The end of a command that could not be confirmed cancelled in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LateEnd {
    /// It ended by itself, with this result.
    Ended(ExecOutput),
    /// The provider lost it.
    Failed(SandboxError),
}

/// Takes a [`LateEnd`].
#[derive(Clone)]
pub struct LateObserver(Arc<dyn Fn(LateEnd) + Send + Sync>);

impl LateObserver {
    /// An observer that calls `observe` once.
    pub fn new(observe: impl Fn(LateEnd) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    /// Tells it.
    pub fn tell(&self, end: LateEnd) {
        (self.0)(end);
    }
}

/// Waits up to `patience` for a command that was asked to end. If it has not ended then, the cancellation is not
/// confirmed: the command is watched in the background, and its end told to `observer`. For adapters; needs a
/// tokio runtime.
pub async fn confirm_cancelled(
    ending: BoxFuture<'static, Result<ExecOutput, SandboxError>>,
    patience: Duration,
    observer: Option<LateObserver>,
) -> SandboxError {
    let mut ending = ending;
    if tokio::time::timeout(patience, &mut ending).await.is_ok() {
        return SandboxError::Cancelled;
    }
    tokio::spawn(async move {
        let end = match ending.await {
            Ok(output) => LateEnd::Ended(output),
            Err(error) => LateEnd::Failed(error),
        };
        if let Some(observer) = observer {
            observer.tell(end);
        }
    });
    SandboxError::CancelUnconfirmed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_late_end_goes_to_the_observer() {
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        let observer = LateObserver::new(move |end| drop(sender.send(end)));
        let output = ExecOutput { exit_code: 3, ..ExecOutput::default() };
        let late = output.clone();
        let ending = Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(10)).await;
            Ok(late)
        });
        let error = confirm_cancelled(ending, Duration::from_secs(2), Some(observer)).await;
        assert_eq!(error, SandboxError::CancelUnconfirmed);
        assert_eq!(receiver.recv().await, Some(LateEnd::Ended(output)));
    }

    #[tokio::test(start_paused = true)]
    async fn an_end_in_time_confirms() {
        let ending = Box::pin(async { Ok(ExecOutput::default()) });
        assert_eq!(confirm_cancelled(ending, Duration::from_secs(2), None).await, SandboxError::Cancelled);
    }

    #[test]
    fn names_of_variables_are_checked_and_values_not_shown() {
        let with = |name: &str, value: &str| ExecOptions {
            env: vec![(name.to_owned(), value.to_owned())],
            ..ExecOptions::default()
        };
        for (name, value, good) in [
            ("A_1", "x", true),
            ("1A", "x", false),
            ("", "x", false),
            ("A-B", "x", false),
            ("A", "\0", false),
        ] {
            assert_eq!(with(name, value).check().is_ok(), good, "{name}");
        }
        assert!(!format!("{:?}", with("KEY", "secret")).contains("secret"));
    }
}
