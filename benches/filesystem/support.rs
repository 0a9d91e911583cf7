//! What the measurements share.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use vsh_fs::{Clock, Credentials, MemFs, Mode, MountNamespace, Timestamp, View};

/// The result of a future that does not wait; in memory none does.
pub fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// A clock that costs nothing, so that only the filesystem is measured.
#[derive(Debug)]
struct NoClock;

impl Clock for NoClock {
    fn now(&self) -> Timestamp {
        Timestamp { seconds: 1, nanos: 0 }
    }
}

pub fn fresh() -> MemFs {
    MemFs::new(Arc::new(NoClock))
}

/// A session of uid 0.
pub fn view(fs: &MemFs) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(Arc::new(fs.clone()))), root, Mode::new(0o022))
}

/// How long the fastest of `runs` took.
pub fn best(runs: usize, mut run: impl FnMut() -> Duration) -> Duration {
    (0..runs).map(|_| run()).min().unwrap_or_default()
}

/// How long it takes.
pub fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Lets threads begin together without sleeping.
pub struct Line {
    pub count: usize,
    pub arrived: AtomicUsize,
}

impl Line {
    pub fn wait(&self, round: usize) {
        self.arrived.fetch_add(1, Ordering::SeqCst);
        let mut turns = 0u32;
        while self.arrived.load(Ordering::SeqCst) < round * self.count {
            turns += 1;
            if turns.is_multiple_of(2000) {
                std::thread::yield_now();
            } else {
                std::hint::spin_loop();
            }
        }
    }
}

/// The shortest of the bursts `i`, `i + step`...: from the first thread's start to the last one's end.
pub fn fastest(rows: &[Vec<(Instant, Instant)>], step: usize, i: usize) -> Duration {
    let whole = |burst: usize| {
        let both = || rows.iter().filter_map(|row| row.get(burst));
        let (start, end) = (both().map(|times| times.0).min()?, both().map(|times| times.1).max()?);
        Some(end - start)
    };
    (i..).step_by(step).map_while(whole).min().unwrap_or_default()
}

/// Operations in a second, in millions.
pub fn rate(operations: usize, time: Duration) -> f64 {
    operations as f64 / time.as_secs_f64() / 1e6
}
