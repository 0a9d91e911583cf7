//! A command of the host: started in a process group of its own, read to its end or ended.

use std::os::unix::process::ExitStatusExt;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use vsh_fs::Errno;

use super::LocalSandbox;
use crate::sandbox::{
    Channel, ExecOptions, ExecOutput, OutputSink, Sandbox, SandboxError, TIMED_OUT, confirm_cancelled,
};

/// Between SIGTERM and SIGKILL.
const GRACE: Duration = Duration::from_secs(2);

/// How long a killed command is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// A process group; what is left of it is killed when it is dropped.
struct Group(Option<Pid>);

impl Group {
    fn signal(&self, signal: Signal) {
        if let Some(pid) = self.0 {
            // One that has ended cannot get it, and need not.
            let _ = kill_process_group(pid, signal);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal(Signal::KILL);
    }
}

/// What was read of a stream so far.
#[derive(Debug, Default)]
struct Kept {
    bytes: BytesMut,
    omitted: u64,
}

type Stream = Arc<Mutex<Kept>>;

fn take(streams: &[Stream; 2], exit_code: i32) -> ExecOutput {
    let [out, err] = streams.each_ref().map(|s| {
        let mut kept = s.lock().unwrap_or_else(PoisonError::into_inner);
        (std::mem::take(&mut kept.bytes).freeze(), kept.omitted)
    });
    ExecOutput { stdout: out.0, stderr: err.0, exit_code, omitted: out.1 + err.1 }
}

pub(super) async fn run(
    sandbox: &LocalSandbox,
    command: &str,
    options: ExecOptions,
    sink: &dyn OutputSink,
) -> Result<ExecOutput, SandboxError> {
    options.check()?;
    let cancel = options.token();
    if cancel.is_cancelled() {
        return Err(SandboxError::Cancelled);
    }
    let mut child = start(sandbox, command, &options).await?;
    let group = Group(child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)));
    let streams = [Stream::default(), Stream::default()];
    let work = {
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (streams, cap) = (streams.clone(), sandbox.output_cap);
        let input = options.stdin.clone().unwrap_or_default();
        async move {
            let [out, err] = &streams;
            tokio::join!(
                child.wait(),
                feed(stdin, input),
                collect(stdout, Channel::Stdout, out, cap, sink),
                collect(stderr, Channel::Stderr, err, cap, sink)
            )
            .0
        }
    };
    tokio::pin!(work);
    let timeout = async {
        match options.timeout {
            Some(time) => tokio::time::sleep(time).await,
            None => std::future::pending().await,
        }
    };
    let cancelled = tokio::select! {
        biased;
        () = cancel.cancelled() => true,
        ended = &mut work => {
            // What runs on in the background without holding the output, runs on.
            let status = ended.map_err(|e| SandboxError::Transport(e.to_string()))?;
            std::mem::forget(group);
            return Ok(take(&streams, code(status)));
        }
        () = timeout => false,
    };
    group.signal(Signal::TERM);
    let mut ended = tokio::time::timeout(GRACE, &mut work).await.is_ok();
    if !ended {
        group.signal(Signal::KILL);
        ended = tokio::time::timeout(PATIENCE, &mut work).await.is_ok();
    }
    match (cancelled, ended || is_gone(&group)) {
        (false, _) => Ok(take(&streams, TIMED_OUT)),
        (true, true) => Err(SandboxError::Cancelled),
        (true, false) => {
            let ending = Box::pin(watch(group, streams));
            Err(confirm_cancelled(ending, Duration::ZERO, options.observer).await)
        }
    }
}

/// Has every process of the group ended? Some may have left it, holding the output.
fn is_gone(group: &Group) -> bool {
    group.0.is_none_or(|pid| rustix::process::test_kill_process_group(pid).is_err())
}

/// Waits for the end of a group that does not end when it is killed.
async fn watch(group: Group, streams: [Stream; 2]) -> Result<ExecOutput, SandboxError> {
    while !is_gone(&group) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(take(&streams, 128 + 9))
}

async fn start(sandbox: &LocalSandbox, command: &str, options: &ExecOptions) -> Result<Child, SandboxError> {
    let given = options.cwd.as_deref().unwrap_or(".");
    let cwd = sandbox.resolve_path(given);
    match tokio::fs::metadata(&cwd).await {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => return Err(SandboxError::file("exec", given, Errno::ENOTDIR)),
        Err(error) => return Err(SandboxError::io("exec", given, &error)),
    }
    if command.contains('\0') {
        let message = "the command contains a NUL".to_owned();
        return Err(SandboxError::Invalid { operation: "exec", message });
    }
    let mut bash = Command::new("/bin/bash");
    // So that messages begin as elsewhere.
    bash.arg0("bash")
        .args(["--noprofile", "--norc", "-c", command])
        .env_clear()
        .envs(sandbox.environment.iter().map(|(n, v)| (n, v)))
        .env("PWD", &cwd)
        .envs(options.env.iter().map(|(n, v)| (n, v)))
        .current_dir(&cwd)
        .stdin(if options.stdin.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0);
    bash.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::ArgumentListTooLong => SandboxError::io("exec", "/bin/bash", &error),
        _ => SandboxError::Transport(format!("cannot start /bin/bash: {error}")),
    })
}

fn code(status: ExitStatus) -> i32 {
    status.code().or(status.signal().map(|signal| 128 + signal)).unwrap_or(-1)
}

async fn feed(stdin: Option<tokio::process::ChildStdin>, input: Bytes) {
    if let Some(mut stdin) = stdin {
        // A command that does not read its input is none the worse.
        let _ = stdin.write_all(&input).await;
    }
}

async fn collect(
    reader: Option<impl AsyncRead + Unpin>,
    channel: Channel,
    stream: &Stream,
    cap: usize,
    sink: &dyn OutputSink,
) {
    let Some(mut reader) = reader else { return };
    let mut buffer = BytesMut::new();
    loop {
        buffer.reserve(64 * 1024);
        match reader.read_buf(&mut buffer).await {
            Ok(1..) => {}
            Ok(0) | Err(_) => return,
        }
        let chunk = buffer.split().freeze();
        keep(stream, &chunk, cap);
        sink.write(channel, chunk).await;
    }
}

fn keep(stream: &Stream, chunk: &[u8], cap: usize) {
    let mut kept = stream.lock().unwrap_or_else(PoisonError::into_inner);
    let room = cap.saturating_sub(kept.bytes.len()).min(chunk.len());
    let (head, tail) = chunk.split_at_checked(room).unwrap_or((chunk, &[]));
    kept.bytes.extend_from_slice(head);
    kept.omitted += tail.len() as u64;
}
