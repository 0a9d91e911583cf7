//! Scripts and utilities in a sandbox without a clock: whatever they are, they end with a status or wait for ever.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::task::{Context, Poll, Wake, Waker};

use bytes::Bytes;
use vsh_core::host::VirtualHost;
use vsh_fs::Timestamp;
use vsh_harness::{Limits, Output, VirtualSandbox};

use super::halves;

/// Small, so that a run takes milliseconds.
const LIMITS: Limits =
    Limits { steps: 300_000, memory: 8 << 20, output: 1 << 20, processes: 16, depth: 100, time: None };

const FILES: vsh_fs::Limits = vsh_fs::Limits { bytes: 4 << 20, inodes: 2_000, file_size: 2 << 20 };

/// The utilities that read a language, and how they are given a program.
const PROGRAMS: &[&str] = &[
    r#"awk "$1""#,
    r#"sed "$1""#,
    r#"sed -En "$1""#,
    r#"grep -E -- "$1""#,
    r#"grep -- "$1""#,
    r#"eval "expr $1""#,
    r#"eval "find / $1""#,
    r#"eval "sort $1""#,
    r#"eval "tr $1""#,
    r#"eval "cut $1""#,
    r#"date -d "$1""#,
    r#"eval "xargs $1""#,
    r#"printf "$1" a 1 2.5"#,
    r#"eval "seq $1" | head -n 100"#,
];

/// A script.
pub fn script(data: &[u8]) {
    run(data, &[], Bytes::new());
}

/// An arithmetic expression.
pub fn arithmetic(data: &[u8]) {
    run(
        b"a=5 b=a c=(1 2 3); echo $(($1)); echo $?; let \"$1\"; (( $1 )); echo ${c[$1]}",
        &[data],
        Bytes::new(),
    );
}

/// A format, NUL, arguments.
pub fn printf(data: &[u8]) {
    let arguments: Vec<&[u8]> = data.split(|byte| *byte == 0).take(20).collect();
    run(b"printf \"$@\"; printf -v x \"$@\"; env printf \"$@\"; awk 'BEGIN { printf(ARGV[1], ARGV[2]) }' \"$@\"", &arguments, Bytes::new());
}

/// Which utility, its program, NUL, its input.
pub fn utility(data: &[u8]) {
    let Some((which, rest)) = data.split_first() else { return };
    let Some(command) = PROGRAMS.get(usize::from(*which) % PROGRAMS.len()) else { return };
    let (program, input) = halves(rest);
    run(command.as_bytes(), &[program], Bytes::copy_from_slice(input));
}

/// Runs a script; what it ended with, if it did not come to wait for what never comes.
fn run(script: &[u8], arguments: &[&[u8]], stdin: Bytes) -> Option<Output> {
    let host = VirtualHost::new(Timestamp { seconds: 1_700_000_000, nanos: 0 }, 1);
    let builder =
        VirtualSandbox::builder().with_host(Arc::new(host)).with_limits(LIMITS).with_file_limits(FILES);
    poll_to_end(async {
        let sandbox = builder.build().await.ok()?;
        let mut shell = sandbox.shell();
        shell.calls.positional = Arc::new(arguments.iter().map(|a| (*a).into()).collect());
        Some(shell.exec_with(vsh_core::Source::Command(Arc::from(script)), stdin).await)
    })
    .flatten()
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, SeqCst);
    }
}

/// Polls as long as somebody wakes.
fn poll_to_end<T>(future: impl Future<Output = T>) -> Option<T> {
    let flag = Arc::new(Flag(AtomicBool::new(true)));
    let waker = Waker::from(Arc::clone(&flag));
    let mut future = pin!(future);
    while flag.0.swap(false, SeqCst) {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Some(value);
        }
    }
    None
}
