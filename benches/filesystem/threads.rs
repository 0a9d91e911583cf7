//! How much more do two threads get done than one, each in a directory of its own?
//!
//! The work is cut into bursts of a millisecond or so that the threads begin together, and the fastest burst
//! counts: on a machine that does other things too, that is one in which both ran all the time.

use std::hint::black_box;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

use vsh_fs::{Location, MemFs, Mode, OpenOptions, Opened, View};

use super::support::{Line, fastest, fresh, now, rate, view};

/// Operations of a thread in a burst.
const OPERATIONS: usize = 100;
const BURSTS: usize = 3000;

/// An operation on a file of a directory.
type Operation = fn(&View, Location, &[u8]);

fn spin(_: &View, _: Location, name: &[u8]) {
    let mut n = name.len();
    for i in 0..1000 {
        n = black_box(n.wrapping_mul(31).wrapping_add(i));
    }
}

fn create(view: &View, dir: Location, name: &[u8]) {
    let how = OpenOptions { truncate: false, ..OpenOptions::WRITE };
    let _ = now(view.open(dir, name, &how));
}

fn append(view: &View, dir: Location, name: &[u8]) {
    if let Some(Ok(Opened::File(file))) = now(view.open(dir, name, &OpenOptions::APPEND)) {
        let _ = file.try_append(b"a line of text\n");
    }
}

fn read(view: &View, dir: Location, name: &[u8]) {
    if let Some(Ok(Opened::File(file))) = now(view.open(dir, name, &OpenOptions::READ)) {
        let _ = black_box(now(file.read_at(0, 100)));
    }
}

fn stat(view: &View, dir: Location, name: &[u8]) {
    let _ = black_box(now(view.metadata(dir, name)));
}

fn rename(view: &View, dir: Location, name: &[u8]) {
    let to = [name, b"x"].concat();
    let _ = now(view.rename((dir, name), (dir, &to), false));
    let _ = now(view.rename((dir, &to), (dir, name), false));
}

fn unlink(view: &View, dir: Location, name: &[u8]) {
    let _ = now(view.remove_file(dir, name));
}

/// In this order: each finds what the ones before left.
const WORK: [(&str, Operation); 7] = [
    ("count in registers", spin),
    ("create", create),
    ("append", append),
    ("read", read),
    ("stat", stat),
    ("rename", rename),
    ("unlink", unlink),
];

/// Measures it.
pub fn threads() {
    println!("## Two threads against one: the best of {BURSTS} bursts of {OPERATIONS} operations\n");
    println!(
        "| operation | M/s one thread | M/s two, own directories | gain | M/s two, one directory | gain |"
    );
    println!("|---|---|---|---|---|---|");
    for absolute in [false, true] {
        let rows = [measure(1, false, absolute), measure(2, false, absolute), measure(2, true, absolute)];
        for (i, (name, _)) in WORK.iter().enumerate() {
            let [one, two, shared] = rows.each_ref().map(|row| row.get(i).copied().unwrap_or_default());
            let how = if absolute { "absolute path" } else { "in a directory" };
            println!(
                "| {name}, {how} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
                rate(OPERATIONS, one),
                rate(2 * OPERATIONS, two),
                gain(one, two),
                rate(2 * OPERATIONS, shared),
                gain(one, shared),
            );
        }
    }
    println!();
}

fn gain(one: Duration, two: Duration) -> f64 {
    2.0 * one.as_secs_f64() / two.as_secs_f64()
}

/// The best times of a burst of each operation: from the first thread's start to the last one's end.
fn measure(count: usize, shared: bool, absolute: bool) -> Vec<Duration> {
    let fs = fresh();
    let setup = view(&fs);
    for thread in 0..2 {
        let _ = now(setup.create_dir(setup.root(), format!("/dir{thread}").as_bytes(), Mode::new(0o755)));
    }
    let line = Line { count, arrived: AtomicUsize::new(0) };
    let rows: Vec<Vec<(Instant, Instant)>> = std::thread::scope(|threads| {
        let run = |thread| {
            let (fs, line) = (&fs, &line);
            threads.spawn(move || bursts(fs, line, thread, if shared { 0 } else { thread }, absolute))
        };
        let handles: Vec<_> = (0..count).map(run).collect();
        handles.into_iter().filter_map(|handle| handle.join().ok()).collect()
    });
    (0..WORK.len()).map(|i| fastest(&rows, WORK.len(), i)).collect()
}

/// When each burst began and ended in this thread.
fn bursts(fs: &MemFs, line: &Line, thread: usize, dir: usize, absolute: bool) -> Vec<(Instant, Instant)> {
    let view = view(fs);
    let home = format!("/dir{dir}");
    let Some(Ok(at)) = now(view.directory(view.root(), home.as_bytes())) else { return Vec::new() };
    let prefix = if absolute { format!("{home}/") } else { String::new() };
    let names: Vec<String> = (0..OPERATIONS).map(|i| format!("{prefix}file{thread}-{i}")).collect();
    let mut times = Vec::with_capacity(BURSTS * WORK.len());
    let mut round = 0;
    for _ in 0..BURSTS {
        for (_, operation) in WORK {
            round += 1;
            line.wait(round);
            let start = Instant::now();
            for name in &names {
                operation(&view, at, name.as_bytes());
            }
            times.push((start, Instant::now()));
        }
    }
    times
}
