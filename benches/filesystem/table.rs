//! Which table of inodes? Each candidate is asked the same questions at three sizes.

use std::hint::black_box;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

use super::candidates::{Epochs, Hashes, Node, Numbers, Radixes, Table};
use super::support::{Line, time};

/// Files in a directory.
const IN_DIRECTORY: usize = 100;
/// Operations of each measurement, and of each burst of one.
const OPERATIONS: usize = 200;
const BURSTS: usize = 40;

/// Measures it.
pub fn table() {
    println!(
        "## The inode table: nanoseconds for one operation, the best of {BURSTS} bursts of {OPERATIONS}\n"
    );
    println!(
        "| files | candidate | create | lookup | readdir of 100 | fork | first write after a fork | create after it | lookup after 100 forks | two threads, two directories | two threads, one directory |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for files in [1_000, 100_000, 1_000_000] {
        row::<Radixes>(files);
        row::<Hashes>(files);
        row::<Epochs>(files);
    }
    println!();
}

fn row<T: Table>(files: usize) {
    let table = T::new();
    let dirs = fill(&table, files);
    let cells = [
        create(&table, &dirs),
        lookup(&table, &dirs),
        read_dir(&table, &dirs),
        fork(&table),
        first_write(&table, &dirs),
        create_after(&table, &dirs),
        // The last two, since they leave the table in many layers, or full.
        f64::NAN,
        two_threads(&table, false),
        two_threads(&table, true),
        lookup_after_forks(&table, &dirs),
    ];
    let [create, lookup, read_dir, fork, first, after, _, apart, together, forks] = cells;
    println!(
        "| {files} | {} | {create:.0} | {lookup:.0} | {read_dir:.0} | {fork:.0} | {first:.0} | {after:.0} | {forks:.0} | {apart:.0} | {together:.0} |",
        T::NAME
    );
}

fn name(i: usize) -> Vec<u8> {
    format!("file-{i}").into_bytes()
}

/// Directories with files in them, as many as asked for; the directories.
fn fill<T: Table>(table: &T, files: usize) -> Vec<u64> {
    let dirs: Vec<u64> = (0..(files / IN_DIRECTORY).max(1) as u64).map(|i| i + 1).collect();
    let numbers = Numbers::new(files);
    for dir in &dirs {
        table.insert(*dir, Node::default());
        for i in 0..IN_DIRECTORY {
            table.create(*dir, &name(i), numbers.next(*dir));
        }
    }
    dirs
}

/// Nanoseconds for each operation in the best burst.
fn nanos(mut burst: impl FnMut(usize) -> Duration) -> f64 {
    let best = (0..BURSTS).map(&mut burst).min().unwrap_or_default();
    best.as_secs_f64() * 1e9 / OPERATIONS as f64
}

fn pick(dirs: &[u64], i: usize) -> u64 {
    // Spread, so that not everything is in a cache.
    dirs.get((i * 7919) % dirs.len().max(1)).copied().unwrap_or(1)
}

fn create<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    let numbers = Numbers::new(BURSTS * OPERATIONS);
    nanos(|burst| {
        let dir = pick(dirs, burst);
        let names: Vec<_> = (0..OPERATIONS).map(|i| name(1000 * burst + i + 1000)).collect();
        time(|| {
            for name in &names {
                table.create(dir, name, numbers.next(dir));
            }
        })
    })
}

fn lookup<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    let names: Vec<_> = (0..IN_DIRECTORY).map(name).collect();
    nanos(|burst| {
        time(|| {
            for i in 0..OPERATIONS {
                let Some(name) = names.get(i % IN_DIRECTORY) else { continue };
                black_box(table.lookup(pick(dirs, burst * OPERATIONS + i), name));
            }
        })
    })
}

fn read_dir<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    nanos(|burst| {
        time(|| {
            for i in 0..OPERATIONS {
                // Those that `create` did not fill.
                black_box(table.read_dir(pick(dirs, BURSTS + burst * OPERATIONS + i)));
            }
        })
    })
}

fn fork<T: Table>(table: &T) -> f64 {
    // One at a time: forks of forks are another question.
    let best = (0..BURSTS).map(|_| time(|| drop(black_box(table.fork())))).min().unwrap_or_default();
    best.as_secs_f64() * 1e9
}

fn first_write<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    let runs = (0..BURSTS).map(|burst| {
        let fork = table.fork();
        let dir = pick(dirs, burst * 31);
        time(|| {
            black_box(fork.with_mut(dir, |node| node.size += 1));
        })
    });
    runs.min().unwrap_or_default().as_secs_f64() * 1e9
}

fn create_after<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    let numbers = Numbers::new(BURSTS * OPERATIONS);
    nanos(|burst| {
        let fork = table.fork();
        let names: Vec<_> = (0..OPERATIONS).map(|i| name(1_000_000 + i)).collect();
        time(|| {
            for (i, name) in names.iter().enumerate() {
                let dir = pick(dirs, burst * OPERATIONS + i);
                fork.create(dir, name, numbers.next(dir));
            }
        })
    })
}

fn lookup_after_forks<T: Table>(table: &T, dirs: &[u64]) -> f64 {
    let mut fork = table.fork();
    for i in 0..100 {
        fork = fork.fork();
        fork.with_mut(pick(dirs, i), |node| node.size += 1);
    }
    lookup(&fork, dirs)
}

/// Two threads that create files: nanoseconds of both together for one file.
fn two_threads<T: Table>(table: &T, together: bool) -> f64 {
    let dirs = [Numbers::new(1).next(0), Numbers::new(1).next(1)];
    dirs.iter().for_each(|dir| table.insert(*dir, Node::default()));
    let line = Line { count: 2, arrived: AtomicUsize::new(0) };
    const FILES: usize = 50;
    let bursts = 2000;
    let rows: Vec<Vec<(Instant, Instant)>> = std::thread::scope(|threads| {
        let run = |thread: usize| {
            let line = &line;
            threads.spawn(move || {
                let [first, second] = dirs;
                let dir = if together || thread == 0 { first } else { second };
                let numbers = Numbers::new(bursts * FILES);
                let run = |burst: usize| {
                    let names: Vec<_> =
                        (0..FILES).map(|i| format!("t{thread}-{burst}-{i}").into_bytes()).collect();
                    line.wait(burst + 1);
                    let start = Instant::now();
                    names.iter().for_each(|name| table.create(dir, name, numbers.next(dir)));
                    (start, Instant::now())
                };
                (0..bursts).map(run).collect()
            })
        };
        let handles = [run(0), run(1)];
        handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
    });
    super::support::fastest(&rows, 1, 0).as_secs_f64() * 1e9 / (2 * FILES) as f64
}
