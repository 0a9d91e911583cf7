//! What does a fork cost in time? (What it keeps in memory is asked by `vsh-fs/tests/memory.rs`.)

use std::hint::black_box;

use vsh_fs::{MemFs, Mode};

use super::support::{best, fresh, time};

/// A tree with as many files, in directories of a thousand.
pub fn tree(files: usize) -> MemFs {
    let fs = fresh();
    plant(&fs, files);
    fs
}

/// Puts such a tree at the root of `fs`.
pub fn plant(fs: &MemFs, files: usize) {
    for i in 0..files {
        let path = format!("/dir{:04}/sub{}/file{i}", i / 1000, i / 100 % 10);
        let _ = fs.seed_file(path.as_bytes(), "text", Mode::new(0o644), 0, 0);
    }
}

/// Measures it.
pub fn forks() {
    println!("## A fork, best of 200\n");
    println!("| files | fork | fork and first write | drop |");
    println!("|---|---|---|---|");
    for files in [1_000, 100_000, 1_000_000] {
        let fs = tree(files);
        let fork = best(200, || {
            let mut kept = None;
            let took = time(|| kept = Some(black_box(fs.fork())));
            drop(kept);
            took
        });
        let write = best(200, || {
            let mut kept = None;
            let took = time(|| {
                let fork = fs.fork();
                let _ = fork.seed_file(b"/dir0000/new", "text", Mode::new(0o644), 0, 0);
                kept = Some(fork);
            });
            drop(kept);
            took
        });
        let drops = best(200, || {
            let fork = fs.fork();
            time(|| drop(fork))
        });
        println!("| {files} | {fork:?} | {write:?} | {drops:?} |");
    }
    println!();
}
