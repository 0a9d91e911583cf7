//! The host's clocks and randomness, and tokio's timers.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use vsh_core::host::{BoxFuture, Host};
use vsh_fs::{Clock, Timestamp};

/// The real host: its wall clock, its monotonic clock, its randomness. Sleeping needs a tokio runtime with
/// time enabled.
#[derive(Debug)]
pub struct TokioHost {
    started: Instant,
    seed: RandomState,
    drawn: AtomicU64,
}

impl Default for TokioHost {
    fn default() -> Self {
        Self { started: Instant::now(), seed: RandomState::new(), drawn: AtomicU64::new(0) }
    }
}

impl Host for TokioHost {
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp { seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX), nanos: since.subsec_nanos() }
    }

    fn monotonic(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn random(&self) -> u64 {
        // SipHash with the process's random keys over a counter: not for secrets, and none are drawn here.
        let mut hasher = self.seed.build_hasher();
        hasher.write_u64(self.drawn.fetch_add(1, Relaxed));
        hasher.finish()
    }
}

/// A host's wall clock as a filesystem's.
#[derive(Clone, Debug)]
pub struct HostClock(pub Arc<dyn Host>);

impl Clock for HostClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }
}
