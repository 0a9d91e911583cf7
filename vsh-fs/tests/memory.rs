//! What forks keep in memory, measured by an allocator that counts. A test binary of its own, with one test, so
//! that nothing else allocates meanwhile.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::alloc::System;
use std::sync::Arc;

use cap::Cap;

use support::{now, view};
use vsh_fs::{FixedClock, MemFs, Mode, OpenOptions, Opened};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

fn in_use() -> isize {
    isize::try_from(ALLOCATOR.allocated()).unwrap()
}

/// The bytes that what `make` returns keeps, and it.
fn kept<T>(make: impl FnOnce() -> T) -> (isize, T) {
    let before = in_use();
    let made = make();
    (in_use() - before, made)
}

/// A tree with as many files, in directories of a hundred.
fn tree(files: usize) -> MemFs {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    for i in 0..files {
        let path = format!("/dir{:04}/sub{}/file{i}", i / 1000, i / 100 % 10);
        fs.seed_file(path.as_bytes(), "text", Mode::new(0o644), 0, 0).unwrap();
    }
    fs
}

fn write(fs: &MemFs, path: &str) {
    let session = view(fs);
    let Opened::File(file) = now(session.open(session.root(), path.as_bytes(), &OpenOptions::WRITE)).unwrap()
    else {
        panic!("no file")
    };
    file.try_append(b"a line of text, as it is written\n").unwrap().unwrap();
}

#[test]
fn a_fork_keeps_what_it_changes() {
    let (bytes, fs) = kept(|| tree(1_000_000));
    println!("a tree of 1,000,000 files: {} bytes for each", bytes / 1_000_000);
    let (idle, fork) = kept(|| fs.fork());
    println!("a fork of it that does nothing: {idle} bytes");
    assert!(idle < 8 * 1024, "{idle}");
    let (one, ()) = kept(|| (0..10).for_each(|i| write(&fork, &format!("/dir0000/sub0/new{i}"))));
    println!("ten files written in one directory of it: {one} bytes");
    assert!(idle + one < 64 * 1024, "{one}");
    drop(fork);
    let (spread, fork) = kept(|| {
        let fork = fs.fork();
        (0..10).for_each(|i| write(&fork, &format!("/dir0{i}07/sub{i}/new")));
        fork
    });
    println!("a fork with ten files written in ten directories: {spread} bytes");
    assert!(spread < 64 * 1024, "{spread}");
    let (left, ()) = kept(|| drop(fork));
    assert_eq!(left, -spread, "a fork gives everything back");
    drop(fs);

    let template = tree(10_000);
    let (all, forks) = kept(|| {
        let forks: Vec<MemFs> = (0..10_000).map(|_| template.fork()).collect();
        for (i, fork) in forks.iter().enumerate() {
            for file in 0..3 {
                write(fork, &format!("/dir000{}/sub{}/own{file}", i % 10, file));
            }
        }
        forks
    });
    println!(
        "10,000 forks of a template of 10,000 files, each with three files written: {} bytes each",
        all / 10_000
    );
    assert!(all / 10_000 < 64 * 1024);
    drop(forks);
}
