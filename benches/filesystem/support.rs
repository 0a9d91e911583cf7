//! What the measurements share.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Barrier};
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

/// How long it takes until the last of `count` threads is done, from when all have started.
pub fn in_threads(count: usize, work: impl Fn(usize) + Sync) -> Duration {
    let barrier = Barrier::new(count + 1);
    std::thread::scope(|threads| {
        let handles: Vec<_> = (0..count)
            .map(|number| {
                let (work, barrier) = (&work, &barrier);
                threads.spawn(move || {
                    barrier.wait();
                    work(number);
                })
            })
            .collect();
        barrier.wait();
        let start = Instant::now();
        for handle in handles {
            // A panic of a thread ends the program when the scope does.
            let _ = handle.join();
        }
        start.elapsed()
    })
}

/// Operations in a second, in millions.
pub fn rate(operations: usize, time: Duration) -> f64 {
    operations as f64 / time.as_secs_f64() / 1e6
}
