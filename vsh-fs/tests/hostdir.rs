//! Directories of the host as filesystems.

#![cfg(all(target_os = "linux", feature = "hostdir"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use support::{Temporary, now};
use vsh_fs::conformance::{Fixture, run};
use vsh_fs::{Errno, FixedClock, HostDir, HostDirOptions, Limits, Overlay, Timestamp};

const WRITABLE: HostDirOptions = HostDirOptions { writable: true, present_as: None };

/// What an overlay over a directory of the host needs to outlive the check.
struct Kept(#[allow(dead_code, reason = "kept for its end")] Temporary);

#[test]
fn a_host_directory_conforms() {
    if !support::is_root() {
        return;
    }
    let mut kept = Vec::new();
    let report = now(run(|| {
        let dir = Temporary::new();
        let fs = HostDir::open(dir.path(), WRITABLE);
        kept.push(Kept(dir));
        async { Ok::<_, Errno>(Fixture { fs: Arc::new(fs?), tick: Box::new(support::tick), without: &[] }) }
    }));
    let report = report.unwrap();
    assert!(report.failures.is_empty() && report.skipped == 0, "{report}");
}

#[test]
fn an_overlay_over_a_host_directory_conforms() {
    let mut kept = Vec::new();
    let report = now(run(|| {
        let dir = Temporary::new();
        let owner = HostDirOptions { writable: false, present_as: Some((0, 0)) };
        let lower = HostDir::open(dir.path(), owner);
        kept.push(Kept(dir));
        async {
            let clock = Arc::new(FixedClock::new(Timestamp { seconds: 4_000_000_000, nanos: 0 }));
            let fs = Overlay::new(Arc::new(lower?), clock.clone(), Limits::UNLIMITED).await?;
            let mut seconds = 4_000_000_000;
            let tick = Box::new(move || {
                seconds += 1;
                clock.set(Timestamp { seconds, nanos: 0 });
            });
            Ok::<_, Errno>(Fixture { fs: Arc::new(fs), tick, without: &[] })
        }
    }));
    let report = report.unwrap();
    assert!(report.failures.is_empty() && report.skipped == 0, "{report}");
}
