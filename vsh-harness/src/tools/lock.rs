//! Edits of one file wait for each other, so that none is lost.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

use tokio::sync::{Mutex, MutexGuard};

/// More than edits at one time; two files that share a lock only wait a little longer.
const LOCKS: usize = 256;

struct Locks {
    state: RandomState,
    locks: Vec<Mutex<()>>,
}

/// Waits until nobody else in this process edits the file at an absolute path, in any sandbox.
pub(super) async fn lock(path: &str) -> Option<MutexGuard<'static, ()>> {
    static ALL: OnceLock<Locks> = OnceLock::new();
    let all = ALL.get_or_init(|| Locks {
        state: RandomState::new(),
        locks: std::iter::repeat_with(|| Mutex::new(())).take(LOCKS).collect(),
    });
    let at = usize::try_from(all.state.hash_one(path)).unwrap_or(0) % LOCKS;
    Some(all.locks.get(at)?.lock().await)
}
