//! The only door outside: clocks, sleep, randomness.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use vsh_fs::Timestamp;

/// A future in a box that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Effects that a script cannot have by itself; the embedder lends them.
pub trait Host: Send + Sync + Debug {
    /// The wall clock.
    fn now(&self) -> Timestamp;

    /// A clock that never goes back, from any start.
    fn monotonic(&self) -> Duration;

    /// Ready when `time` has passed by the monotonic clock.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// A random number.
    fn random(&self) -> u64;
}

/// A host without effects: its clock stands at a given moment and jumps ahead when somebody sleeps, and its
/// random numbers follow from a seed. A run is repeatable to the byte.
#[derive(Debug)]
pub struct VirtualHost {
    start: Timestamp,
    elapsed: AtomicU64,
    random: AtomicU64,
}

impl VirtualHost {
    /// A clock that shows `start`, and random numbers from `seed`.
    pub fn new(start: Timestamp, seed: u64) -> Self {
        Self { start, elapsed: AtomicU64::new(0), random: AtomicU64::new(seed) }
    }
}

impl Host for VirtualHost {
    fn now(&self) -> Timestamp {
        let elapsed = self.elapsed.load(Relaxed);
        let nanos = u64::from(self.start.nanos) + elapsed % 1_000_000_000;
        let seconds = elapsed / 1_000_000_000 + nanos / 1_000_000_000;
        Timestamp {
            seconds: self.start.seconds.saturating_add_unsigned(seconds),
            nanos: u32::try_from(nanos % 1_000_000_000).unwrap_or(0),
        }
    }

    fn monotonic(&self) -> Duration {
        Duration::from_nanos(self.elapsed.load(Relaxed))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.elapsed.fetch_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX / 4), Relaxed);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u64 {
        // SplitMix64: https://prng.di.unimi.it/splitmix64.c, in the public domain.
        let mut z = self.random.fetch_add(0x9e37_79b9_7f4a_7c15, Relaxed).wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
