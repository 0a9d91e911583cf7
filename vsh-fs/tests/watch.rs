//! A feed of what many threads do, replayed, gives the tree that they leave.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use support::{now, picture, view};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{Event, EventKind, FixedClock, MemFs, Notice, WatchOptions};

const THREADS: usize = 4;

fn replay(tree: &mut BTreeSet<Vec<u8>>, event: Event) {
    match event.kind {
        EventKind::Created => assert!(tree.insert(event.path.clone()), "made twice: {event:?}"),
        EventKind::Removed => assert!(tree.remove(&event.path), "removed twice: {event:?}"),
        EventKind::Renamed { from } => {
            tree.remove(&event.path);
            let below = [&from[..], b"/"].concat();
            let moved: Vec<_> =
                tree.iter().filter(|p| **p == from || p.starts_with(&below)).cloned().collect();
            assert!(!moved.is_empty(), "renamed from nowhere: {from:?}");
            for path in moved {
                tree.remove(&path);
                tree.insert([&event.path[..], &path[from.len()..]].concat());
            }
        }
        EventKind::Content | EventKind::Attributes => {
            assert!(tree.contains(&event.path), "changed after it went: {event:?}");
        }
        EventKind::Restored => panic!("nobody restored"),
    }
}

#[test]
fn a_feed_replayed_gives_the_tree() {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    let session = view(&fs);
    let options = WatchOptions { max_events: usize::MAX, recursive: true };
    let mut watch = now(session.watch(session.root(), b"/", options)).unwrap();
    let running = AtomicUsize::new(THREADS);
    let mut tree = BTreeSet::new();
    let mut events = 0;
    std::thread::scope(|threads| {
        for number in 0..THREADS {
            let (fs, running) = (&fs, &running);
            threads.spawn(move || {
                let mut tick = || {};
                let mut machine = Machine::new(view(fs), &mut tick);
                let mut random = 99 + number as u64;
                let mut pick = |names: &[&str]| {
                    random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                    names[(random >> 33) as usize % names.len()].to_string()
                };
                let dirs = ["", "a/", "b/", "c/", "a/b/", "b/a/", "c/a/", "a/b/c/"];
                for _ in 0..5000 {
                    let (one, two) = (
                        pick(&dirs) + &pick(&["a", "b", "c", "f", "g"]),
                        pick(&dirs) + &pick(&["a", "b", "c", "f", "g"]),
                    );
                    let step = match pick(&[
                        "mkdir", "file", "rename", "rename", "unlink", "rmdir", "chmod", "append",
                    ]) {
                        op if op == "mkdir" || op == "unlink" || op == "rmdir" => format!("{op} {one}"),
                        op if op == "rename" => format!("rename {one} {two}"),
                        op if op == "chmod" => format!("chmod {one} 755"),
                        op => format!("{op} {one} x"),
                    };
                    now(machine.step(&parse_step(&step)));
                }
                running.fetch_sub(1, Ordering::SeqCst);
            });
        }
        loop {
            let over = running.load(Ordering::SeqCst) == 0;
            while let Some(notice) = watch.try_next() {
                let Notice::Event(event) = notice else { panic!("lost some: {notice:?}") };
                assert_eq!(event.number, events);
                events += 1;
                replay(&mut tree, event);
            }
            if over {
                break;
            }
        }
    });
    let left: BTreeSet<Vec<u8>> =
        picture(&fs).into_keys().filter(|path| path != "/").map(String::into_bytes).collect();
    assert_eq!(tree, left);
    assert!(events > 1000);
}
