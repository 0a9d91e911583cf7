//! Cases on a few threads, with an eye on those that never end.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// After this a case that has a time limit of its own and does not end is beyond help.
const HOPELESS: Duration = Duration::from_secs(300);

/// Runs `work` for each item on `threads` threads; the results in the items' order. A case that hangs ends the
/// process, with its name: nothing else can end a thread.
pub fn run<T: Sync, R: Send>(
    threads: usize,
    items: &[T],
    name: impl Fn(&T) -> String + Sync,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let over = AtomicBool::new(false);
    let running: Mutex<BTreeMap<usize, (Instant, String)>> = Mutex::default();
    let results: Mutex<BTreeMap<usize, R>> = Mutex::default();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let worker = || {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some(item) = items.get(at) else { return };
                        locked(&running).insert(at, (Instant::now(), name(item)));
                        let result = work(item);
                        locked(&running).remove(&at);
                        locked(&results).insert(at, result);
                    }
                };
                scope.spawn(worker)
            })
            .collect();
        scope.spawn(|| watch(&running, &over));
        for worker in workers {
            // A panic of a case is caught by the case; one of the pool shows in a missing result.
            let _ = worker.join();
        }
        over.store(true, Ordering::Relaxed);
    });
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert_eq!(results.len(), items.len(), "a thread that runs cases has ended early");
    results.into_values().collect()
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn watch(running: &Mutex<BTreeMap<usize, (Instant, String)>>, over: &AtomicBool) {
    while !over.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(50));
        for (since, name) in locked(running).values() {
            if since.elapsed() > HOPELESS {
                eprintln!("{name}: hangs beyond its time limit; the run is given up");
                std::process::exit(3);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_come_in_order() {
        let items: Vec<u32> = (0..100).collect();
        let doubled = super::run(3, &items, u32::to_string, |n| n * 2);
        assert_eq!(doubled, items.iter().map(|n| n * 2).collect::<Vec<_>>());
    }
}
