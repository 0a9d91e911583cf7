//! A started execution: live streams, `kill`, drop to cancel.

use std::sync::Arc;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use vsh_core::io::{FdTable, OpenFile};
use vsh_core::{Output, Shell, Source};
use vsh_fs::{PipeReader, PipeWriter, pipe};

use crate::ExitStatus;

/// The status of an execution that was killed: 128 + SIGKILL.
const KILLED: ExitStatus = ExitStatus::signal(9);

/// A script that runs. Its output must be read: a pipe holds 64 KiB, then the script waits.
#[derive(Debug)]
pub struct Execution {
    /// Its standard input; drop it to end it.
    pub stdin: Option<PipeWriter>,
    /// Its standard output.
    pub stdout: PipeReader,
    /// Its standard error.
    pub stderr: PipeReader,
    kill: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<Output>>,
}

impl Execution {
    pub(crate) fn start(mut shell: Shell, source: Source) -> Self {
        let (input, stdin) = pipe();
        let (stdout, output) = pipe();
        let (stderr, errors) = pipe();
        let files = FdTable::standard(
            Arc::new(OpenFile::reader(input)),
            Arc::new(OpenFile::writer(output)),
            Arc::new(OpenFile::writer(errors)),
        );
        let (closed_output, closed_errors) = (stdout.closed(), stderr.closed());
        let pump = async move {
            tokio::join!(closed_output, closed_errors);
        };
        let (kill, killed) = oneshot::channel();
        let task = tokio::spawn(async move {
            tokio::select! {
                output = shell.exec_streams(source, files, Box::pin(pump)) => output,
                Ok(()) = killed => Output { status: KILLED, ..Output::default() },
            }
        });
        Self { stdin: Some(stdin), stdout, stderr, kill: Some(kill), task: Some(task) }
    }

    /// Ends it, and everything it started.
    pub fn kill(&mut self) {
        if let Some(kill) = self.kill.take() {
            // If nobody receives it, it has ended already.
            let _ = kill.send(());
        }
    }

    /// Waits for its end: the status, what was used, the limit that was hit. The streams' content is not in
    /// it. Standard input ends now; both outputs must be read by somebody, unless they are short.
    pub async fn wait(&mut self) -> Output {
        self.stdin = None;
        match self.task.as_mut() {
            Some(task) => task.await.unwrap_or_else(|_| Output { status: KILLED, ..Output::default() }),
            None => Output { status: KILLED, ..Output::default() },
        }
    }
}

impl Drop for Execution {
    fn drop(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::VirtualSandbox;

    #[tokio::test]
    async fn streams_are_live() {
        let sandbox = VirtualSandbox::new().unwrap();
        let mut execution = sandbox.start("while read -r line; do echo \"got $line\"; done; echo end >&2");
        for text in ["one", "two"] {
            let line = Bytes::from(format!("{text}\n"));
            execution.stdin.as_ref().unwrap().write(line).await.unwrap();
            let answer = execution.stdout.read(100).await.unwrap();
            assert_eq!(answer, format!("got {text}\n"));
        }
        execution.stdin = None;
        assert_eq!(execution.stderr.read(100).await.unwrap(), "end\n");
        assert!(execution.wait().await.status.is_success());
    }

    #[tokio::test]
    async fn kill_ends_it() {
        let sandbox = VirtualSandbox::new().unwrap();
        let mut execution = sandbox.start("sleep 1000 & echo started; wait");
        assert_eq!(execution.stdout.read(100).await.unwrap(), "started\n");
        execution.kill();
        assert_eq!(execution.wait().await.status.0, 137);
        assert!(execution.stdout.read(100).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn custom_commands_take_part_in_pipes() {
        let sandbox = VirtualSandbox::builder()
            .with_command("get-order", |cx| {
                Box::pin(async move {
                    let number = cx.arguments().first().cloned().unwrap_or_default();
                    cx.out.write(format!("order {number}: sent\n").as_bytes()).await?;
                    Ok(crate::ExitStatus::SUCCESS)
                })
            })
            .build()
            .await
            .unwrap();
        let output = sandbox.exec("get-order 42 | tr a-z A-Z > f; cat f; command -v get-order").await;
        assert_eq!(String::from_utf8_lossy(&output.stdout), "ORDER 42: SENT\n/usr/local/bin/get-order\n");
    }

    #[tokio::test]
    async fn a_shell_keeps_its_state_and_a_sandbox_its_files() {
        let sandbox = VirtualSandbox::new().unwrap();
        let mut shell = sandbox.shell();
        shell.exec("x=1; cd /tmp; echo kept > f").await;
        assert_eq!(shell.exec("echo $x $PWD").await.stdout, b"1 /tmp\n");
        assert_eq!(
            sandbox.exec("echo ${x-unset} $PWD; cat /tmp/f").await.stdout,
            b"unset /home/user\nkept\n"
        );
    }
}
