//! Time, cancellation, many calls at once, output while it is written.

use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::sync::mpsc;

use super::{Checked, Subject, holds, same, table};
use crate::sandbox::{CancelToken, Channel, ExecOptions, SandboxError, TIMED_OUT};

table! {
    "a command over its time has status 124 and its output" => timeout,
    "a command in time is not disturbed" => in_time,
    "a command that ignores SIGTERM ends as well" => stubborn,
    "what a command over its time has started ends as well" => children,
    "a busy command over its time ends" => busy,
    "a cancelled command is an error" => cancel,
    "a command cancelled before does not start" => cancel_before,
    "what was cancelled has stopped" => cancelled_stops,
    "the sandbox works on after a timeout and a cancellation" => works_on,
    "commands run at the same time" => at_once,
    "output comes while it is written" => streaming,
    "streamed output is complete" => streaming_complete,
    "a dropped command stops" => dropped,
}

/// Far below what the commands would take, far above what stopping them takes.
const SOON: Duration = Duration::from_secs(8);

fn within(time: f64) -> ExecOptions {
    ExecOptions { timeout: Some(Duration::from_secs_f64(time)), ..ExecOptions::default() }
}

async fn ends_soon(s: &Subject, command: &str, options: ExecOptions) -> Checked {
    let started = Instant::now();
    let output = s.exec(command, options).await?;
    same((&output.stdout[..], output.exit_code), (&b"before\n"[..], TIMED_OUT))?;
    holds(started.elapsed() < SOON, format!("it took {:?}", started.elapsed()))
}

async fn timeout(s: Subject) -> Checked {
    ends_soon(&s, "echo before; sleep 60; echo after", within(1.0)).await
}

async fn in_time(s: Subject) -> Checked {
    s.gives_with("sleep 0.1; echo done; exit 3", within(30.0), "done\n", 3).await
}

async fn stubborn(s: Subject) -> Checked {
    ends_soon(&s, "trap '' TERM; echo before; while :; do sleep 0.1; done", within(1.0)).await
}

async fn children(s: Subject) -> Checked {
    let command = "echo before; (while :; do echo x >> ticks; sleep 0.1; done) & wait";
    ends_soon(&s, command, within(1.0)).await?;
    stands_still(&s, "ticks").await
}

/// Does a file grow no more?
async fn stands_still(s: &Subject, path: &str) -> Checked {
    let before = s.stat(path).await?.size;
    tokio::time::sleep(Duration::from_millis(400)).await;
    same(s.stat(path).await?.size, before)
}

async fn busy(s: Subject) -> Checked {
    ends_soon(&s, "echo before; while :; do :; done", within(1.0)).await
}

async fn cancel_after(s: &Subject, command: &str, time: Duration) -> Result<(), super::Failure> {
    let cancel = CancelToken::new();
    let options = ExecOptions { cancel: Some(cancel.clone()), ..ExecOptions::default() };
    let (result, ()) = tokio::join!(s.exec(command, options), async {
        tokio::time::sleep(time).await;
        cancel.cancel();
    });
    match result {
        Err(SandboxError::Cancelled) => Ok(()),
        other => holds(false, format!("{other:?}")),
    }
}

async fn cancel(s: Subject) -> Checked {
    let started = Instant::now();
    cancel_after(&s, "sleep 60", Duration::from_millis(300)).await?;
    holds(started.elapsed() < SOON, format!("it took {:?}", started.elapsed()))
}

async fn cancel_before(s: Subject) -> Checked {
    let cancel = CancelToken::new();
    cancel.cancel();
    let options = ExecOptions { cancel: Some(cancel), ..ExecOptions::default() };
    same(s.exec("touch ran", options).await.err(), Some(SandboxError::Cancelled))?;
    same(s.exists("ran").await?, false)
}

async fn cancelled_stops(s: Subject) -> Checked {
    cancel_after(&s, "while :; do echo x >> ticks; sleep 0.05; done", Duration::from_millis(500)).await?;
    stands_still(&s, "ticks").await
}

async fn works_on(s: Subject) -> Checked {
    s.exec("sleep 60", within(0.2)).await?;
    cancel_after(&s, "sleep 60", Duration::from_millis(100)).await?;
    s.gives("echo fine", "fine\n", 0).await
}

async fn at_once(s: Subject) -> Checked {
    let started = Instant::now();
    let commands = (0..8).map(|n| {
        let s = s.clone();
        async move { s.gives(&format!("sleep 1; echo {n}; echo {n} > f{n}"), &format!("{n}\n"), 0).await }
    });
    for result in futures_util::future::join_all(commands).await {
        result?;
    }
    holds(started.elapsed() < Duration::from_secs(6), format!("it took {:?}", started.elapsed()))?;
    s.gives("cat f?", "0\n1\n2\n3\n4\n5\n6\n7\n", 0).await
}

async fn streaming(s: Subject) -> Checked {
    let (sink, mut chunks) = mpsc::channel::<(Channel, Bytes)>(16);
    let command = async {
        // A provider without streams would wait for a file that only the reader of its output makes.
        s.exec_streaming(
            "echo ready; until [ -e go ]; do sleep 0.05; done; echo gone >&2",
            within(10.0),
            &sink,
        )
        .await
    };
    let reader = async {
        let first = chunks.recv().await;
        s.write_file("go", Bytes::new()).await?;
        Ok::<_, SandboxError>(first)
    };
    let (output, first) = tokio::join!(command, reader);
    let output = output?;
    if output.exit_code == TIMED_OUT {
        return Err(SandboxError::unsupported("exec_streaming").into());
    }
    same(first?, Some((Channel::Stdout, Bytes::from("ready\n"))))?;
    same((&output.stdout[..], &output.stderr[..]), (&b"ready\n"[..], &b"gone\n"[..]))
}

async fn streaming_complete(s: Subject) -> Checked {
    let (sink, mut chunks) = mpsc::channel::<(Channel, Bytes)>(1);
    let reader = async {
        let mut both = [Vec::new(), Vec::new()];
        while let Some((channel, bytes)) = chunks.recv().await {
            let [out, err] = &mut both;
            if channel == Channel::Stdout { out } else { err }.extend_from_slice(&bytes);
        }
        both
    };
    let command = async {
        let output = s.exec_streaming(
            "cat; seq 50000 >&2; exit 5",
            ExecOptions { stdin: Some(Bytes::from(vec![b'y'; 300_000])), ..ExecOptions::default() },
            &sink,
        );
        let output = output.await;
        drop(sink);
        output
    };
    let (output, [out, err]) = tokio::join!(command, reader);
    let output = output?;
    same(output.exit_code, 5)?;
    holds(
        output.stdout == out && output.stderr == err && out.len() == 300_000,
        "what was streamed is not what was given",
    )?;
    holds(err.ends_with(b"\n50000\n"), "the end is missing")
}

async fn dropped(s: Subject) -> Checked {
    let command = s.exec("while :; do echo x >> ticks; sleep 0.05; done", ExecOptions::default());
    holds(tokio::time::timeout(Duration::from_millis(500), command).await.is_err(), "it ended by itself")?;
    // A provider may take a moment to hear of it.
    tokio::time::sleep(Duration::from_millis(200)).await;
    stands_still(&s, "ticks").await
}
