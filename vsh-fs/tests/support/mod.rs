//! What the tests against the host share: temporary directories, and a machine that runs the steps of the
//! conformance checks on the kernel itself.

#![allow(dead_code, reason = "each test uses a part")]

pub mod kernel;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

/// The result of a future that must not wait.
#[track_caller]
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A directory of the host that goes with this value.
pub struct Temporary(PathBuf);

impl Temporary {
    pub fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("vsh-fs-{}-{number}", std::process::id()));
        std::fs::create_dir(&path).unwrap();
        let mode = rustix::fs::Mode::from_raw_mode(0o755);
        rustix::fs::chmod(&path, mode).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Long enough for the clock of a filesystem of the host to show a later time.
pub fn tick() {
    std::thread::sleep(std::time::Duration::from_millis(12));
}

/// Tests that switch users can only be run by uid 0.
pub fn is_root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        eprintln!("skipped: only uid 0 can run this test");
    }
    root
}
