//! Many threads on one filesystem: what POSIX says is atomic is.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};

use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{Credentials, FixedClock, MemFs, Mode, MountNamespace, OpenOptions, Opened, View};

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn view(fs: &MemFs) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(Arc::new(fs.clone()))), root, Mode::new(0o022))
}

fn fresh() -> MemFs {
    MemFs::new(Arc::new(FixedClock::default()))
}

/// Runs `work` in as many threads, each with its number and a way to run steps.
fn in_threads(fs: &MemFs, count: usize, work: impl Fn(usize, &mut dyn FnMut(&str) -> String) + Sync) {
    std::thread::scope(|threads| {
        for number in 0..count {
            let work = &work;
            threads.spawn(move || {
                let mut tick = || {};
                let mut machine = Machine::new(view(fs), &mut tick);
                work(number, &mut |step| now(machine.step(&parse_step(step))));
            });
        }
    });
}

#[test]
fn eight_appenders_lose_no_line() {
    let fs = fresh();
    let view = view(&fs);
    std::thread::scope(|threads| {
        for number in 0..8 {
            let view = view.clone();
            threads.spawn(move || {
                let opened = now(view.open(view.root(), b"/log", &OpenOptions::APPEND)).unwrap();
                let Opened::File(file) = opened else { panic!("no file") };
                for line in 0..2000 {
                    let text = format!("writer {number} line {line}\n");
                    assert_eq!(file.try_append(text.as_bytes()).unwrap().unwrap().0, text.len());
                }
            });
        }
    });
    let Opened::File(file) = now(view.open(view.root(), b"/log", &OpenOptions::READ)).unwrap() else {
        panic!()
    };
    let mut all = Vec::new();
    loop {
        let piece = now(file.read_at(all.len() as u64, 1 << 20)).unwrap();
        if piece.is_empty() {
            break;
        }
        all.extend_from_slice(&piece);
    }
    let text = String::from_utf8(all).unwrap();
    let mut next = [0; 8];
    for line in text.lines() {
        let words: Vec<_> = line.split(' ').collect();
        let (writer, number): (usize, usize) = (words[1].parse().unwrap(), words[3].parse().unwrap());
        // Whole, and each writer's in its order.
        assert_eq!((words.len(), number), (4, next[writer]));
        next[writer] += 1;
    }
    assert_eq!(next, [2000; 8]);
}

#[test]
fn one_of_eight_takes_the_lock() {
    let fs = fresh();
    let won = AtomicUsize::new(0);
    let barrier = Barrier::new(8);
    in_threads(&fs, 8, |number, step| {
        for round in 0..300 {
            barrier.wait();
            for (i, take) in ["mkdir lock", "open h lock2 w,creat,excl", "symlink x lock3"].iter().enumerate()
            {
                let got = step(take);
                match got.as_str() {
                    "ok" | "file" => drop(won.fetch_add(1, Ordering::SeqCst)),
                    other => assert_eq!(other, "EEXIST", "{take}"),
                }
                if barrier.wait().is_leader() {
                    assert_eq!(won.swap(0, Ordering::SeqCst), 1, "round {round} of {take}, {number}");
                    step(["rmdir lock", "unlink lock2", "unlink lock3"][i]);
                }
                barrier.wait();
            }
        }
    });
}

#[test]
fn a_name_that_is_always_replaced_is_always_there() {
    let fs = fresh();
    in_threads(&fs, 1, |_, step| {
        assert_eq!(
            (step("file config 0"), step("symlink config link")),
            ("ok".to_string(), "ok".to_string())
        );
    });
    let stop = AtomicBool::new(false);
    in_threads(&fs, 4, |number, step| {
        if number < 2 {
            for round in 0..3000 {
                assert_eq!(step(&format!("file new{number} {round}{round}")), "ok");
                assert_eq!(step(&format!("rename new{number} config")), "ok");
                assert_eq!(step(&format!("symlink config link{number}")), "ok");
                assert_eq!(step(&format!("rename link{number} link")), "ok");
            }
            stop.store(true, Ordering::Relaxed);
        } else {
            while !stop.load(Ordering::Relaxed) {
                assert_eq!(step("chmod config 600"), "ok");
                assert_eq!(step("readlink link"), "config");
                let text = step("read link");
                let (one, two) = text.split_at(text.len() / 2);
                assert!(text == "0" || one == two && !one.is_empty(), "{text}");
            }
        }
    });
}

/// Directories moved about by all never end up below themselves, and nothing is lost or counted wrong.
#[test]
fn a_tree_moved_about_stays_a_tree() {
    let fs = fresh();
    in_threads(&fs, 1, |_, step| {
        for dir in ["a", "b", "c", "a/d", "b/e", "c/f", "a/d/g"] {
            assert_eq!(step(&format!("mkdir {dir}")), "ok");
        }
    });
    in_threads(&fs, 4, |number, step| {
        let mut random = 12345 + number as u64;
        let mut pick = |names: &[&str]| {
            random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            names[(random >> 33) as usize % names.len()].to_string()
        };
        let parents = ["", "a/", "b/", "c/", "a/d/", "b/e/", "a/b/", "b/a/", "c/a/", "a/b/c/"];
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        for _ in 0..4000 {
            let from = pick(&parents) + &pick(&names);
            let to = pick(&parents) + &pick(&names);
            let got = step(&format!("rename {from} {to}"));
            let allowed = ["ok", "ENOENT", "EINVAL", "ENOTEMPTY", "EEXIST"];
            assert!(allowed.contains(&got.as_str()), "rename {from} {to} gave {got}");
            step(&format!("realpath {to}"));
            let fork = fs.fork();
            drop(fork);
        }
    });
    // Whatever is left is reachable from the root, each parent counts its children, and the count of inodes
    // agrees.
    let view = view(&fs);
    let mut todo = vec![b"/".to_vec()];
    let mut seen = 0;
    while let Some(dir) = todo.pop() {
        seen += 1;
        let entries = now(view.read_dir(view.root(), &dir)).unwrap();
        let metadata = now(view.metadata(view.root(), &dir)).unwrap();
        assert_eq!(metadata.nlink, 2 + entries.len() as u64);
        let at = now(view.directory(view.root(), &dir)).unwrap();
        assert_eq!(now(view.path_of(at)).unwrap(), dir);
        for entry in entries {
            todo.push(vsh_fs::path::join(&dir, &entry.name));
        }
    }
    assert_eq!(now(view.statfs(view.root(), b"/")).unwrap().used_inodes, seen);
}

/// A fork taken while others write holds whole operations: every pair that is renamed together in one
/// directory is there once.
#[test]
fn a_fork_sees_no_half_of_an_operation() {
    let fs = fresh();
    in_threads(&fs, 1, |_, step| {
        for step_text in ["mkdir x", "mkdir y", "file x/f text"] {
            assert_eq!(step(step_text), "ok");
        }
    });
    let stop = AtomicBool::new(false);
    in_threads(&fs, 3, |number, step| match number {
        0 => {
            for _ in 0..4000 {
                assert_eq!(step("rename x/f y/f"), "ok");
                assert_eq!(step("rename y/f x/f"), "ok");
            }
            stop.store(true, Ordering::Relaxed);
        }
        _ => {
            while !stop.load(Ordering::Relaxed) {
                let fork = fs.fork();
                in_threads(&fork, 1, |_, step| {
                    let there = [step("read x/f"), step("read y/f")];
                    assert!(there.iter().filter(|got| *got == "text").count() == 1, "{there:?}");
                });
            }
        }
    });
}

/// Forks taken while others write and remove count exactly what they hold: emptied, they hold nothing.
#[test]
fn a_fork_counts_what_it_holds() {
    let fs = fresh();
    let stop = AtomicBool::new(false);
    in_threads(&fs, 4, |number, step| {
        if number > 0 {
            for _ in 0..3000 {
                assert_eq!(step(&format!("file f{number} some-text")), "ok");
                assert_eq!(step(&format!("open h f{number} r")), "file");
                assert_eq!(step(&format!("unlink f{number}")), "ok");
                assert_eq!(step("close h"), "ok");
            }
            stop.store(true, Ordering::Relaxed);
            return;
        }
        while !stop.load(Ordering::Relaxed) {
            let fork = fs.fork();
            in_threads(&fork, 1, |_, step| {
                for name in ["f1", "f2", "f3"] {
                    step(&format!("unlink {name}"));
                }
            });
            let view = view(&fork);
            let sizes = now(view.statfs(view.root(), b"/")).unwrap();
            assert_eq!((sizes.used_bytes, sizes.used_inodes), (0, 1));
        }
    });
}
