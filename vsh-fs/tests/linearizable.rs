//! Histories of threads on shared directories are checked for linearizability: there is an order of all
//! operations, which keeps those in order of which one ended before the other began, in which one thread alone
//! would have got the same results. The search is that of Wing and Gong, with what has failed remembered (Lowe).

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, HashSet};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
#[cfg(not(vsh_shuttle))]
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use vsh_fs::{Access, Errno, File, FileKind, FileSystem, FixedClock, Ino, MemFs, Mode, NewInode};

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A directory and a name.
type Place = (usize, u8);

#[derive(Clone, Copy, Debug)]
enum Call {
    Create(Place),
    Mkdir(Place),
    Unlink(Place),
    Rmdir(Place),
    Rename(Place, Place),
    Lookup(Place),
    List(usize),
    /// As many bytes to the end of one file.
    Append(u64),
    Size,
    Truncate(u64),
    /// What a fork lists of both directories: it sees all of them at one moment.
    Fork,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Answer {
    Done,
    Is(Ino),
    Names(Vec<(usize, u8, Ino)>),
    Offset(u64),
    Failed(Errno),
}

/// An operation that was seen.
#[derive(Clone, Debug)]
struct Event {
    start: u64,
    end: u64,
    call: Call,
    answer: Answer,
}

/// What one thread alone would have: names, which of them are directories, and the size of the file.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
struct Model {
    names: BTreeMap<Place, (Ino, bool)>,
    size: u64,
}

impl Model {
    /// Does the call, made now, give this answer? Inode numbers are the filesystem's to choose.
    fn accepts(&mut self, call: Call, answer: &Answer) -> bool {
        use Answer::{Done, Failed, Is, Names, Offset};
        let at = |model: &Self, place: Place| model.names.get(&place).copied();
        let failed = |errno| *answer == Failed(errno);
        match call {
            Call::Create(place) | Call::Mkdir(place) => match (at(self, place), answer) {
                (Some(_), _) => failed(Errno::EEXIST),
                (None, Is(ino)) => {
                    self.names.insert(place, (*ino, matches!(call, Call::Mkdir(_))));
                    true
                }
                _ => false,
            },
            Call::Unlink(place) => match at(self, place) {
                None => failed(Errno::ENOENT),
                Some((_, true)) => failed(Errno::EISDIR),
                Some(_) => self.names.remove(&place).is_some() && *answer == Done,
            },
            Call::Rmdir(place) => match at(self, place) {
                None => failed(Errno::ENOENT),
                Some((_, false)) => failed(Errno::ENOTDIR),
                Some(_) => self.names.remove(&place).is_some() && *answer == Done,
            },
            Call::Rename(from, to) => match (at(self, from), at(self, to)) {
                (None, _) => failed(Errno::ENOENT),
                (Some(one), Some(two)) if one == two => *answer == Done,
                (Some((_, true)), Some((_, false))) => failed(Errno::ENOTDIR),
                (Some((_, false)), Some((_, true))) => failed(Errno::EISDIR),
                (Some(moved), _) => {
                    self.names.remove(&from);
                    self.names.insert(to, moved);
                    *answer == Done
                }
            },
            Call::Lookup(place) => match at(self, place) {
                None => failed(Errno::ENOENT),
                Some((ino, _)) => *answer == Is(ino),
            },
            Call::List(dir) => *answer == Names(self.list(|(d, _)| *d == dir)),
            Call::Fork => *answer == Names(self.list(|_| true)),
            Call::Append(len) => {
                self.size += len;
                *answer == Offset(self.size)
            }
            Call::Size => *answer == Offset(self.size),
            Call::Truncate(len) => {
                self.size = len;
                *answer == Done
            }
        }
    }

    fn list(&self, wanted: impl Fn(&Place) -> bool) -> Vec<(usize, u8, Ino)> {
        let names = self.names.iter().filter(|(place, _)| wanted(place));
        names.map(|((dir, name), (ino, _))| (*dir, *name, *ino)).collect()
    }
}

/// Is there an order in which all of `history` is as one thread alone would have it?
fn is_linearizable(history: &[Event]) -> bool {
    fn search(history: &[Event], done: u32, model: &Model, failed: &mut HashSet<(u32, Model)>) -> bool {
        if done.count_ones() as usize == history.len() {
            return true;
        }
        if failed.contains(&(done, model.clone())) {
            return false;
        }
        let open = || history.iter().enumerate().filter(|(i, _)| done & (1 << i) == 0);
        // What began after another one ended cannot come before it.
        let first_end = open().map(|(_, event)| event.end).min().unwrap();
        for (i, event) in open().filter(|(_, event)| event.start <= first_end) {
            let mut next = model.clone();
            if next.accepts(event.call, &event.answer) && search(history, done | 1 << i, &next, failed) {
                return true;
            }
        }
        failed.insert((done, model.clone()));
        false
    }
    search(history, 0, &Model::default(), &mut HashSet::new())
}

struct Scene {
    fs: MemFs,
    dirs: [Ino; 2],
    log: Arc<dyn File>,
}

fn new(kind: FileKind) -> NewInode {
    NewInode { kind, mode: Mode::new(0o755), uid: 0, gid: 0, target: Bytes::new() }
}

impl Scene {
    fn new() -> Self {
        let fs = MemFs::new(Arc::new(FixedClock::default()));
        let make = |name: &[u8], kind| now(fs.create(fs.root(), name, &new(kind))).unwrap().ino;
        let dirs = [make(b"one", FileKind::Directory), make(b"two", FileKind::Directory)];
        let log = make(b"log", FileKind::Regular);
        let access = Access { read: true, write: true, truncate: false };
        let log = now(fs.open(log, access)).unwrap();
        Self { fs, dirs, log }
    }

    fn list(&self, fs: &MemFs, dir: usize) -> Vec<(usize, u8, Ino)> {
        let entries = now(fs.read_dir(self.dirs[dir])).unwrap();
        entries.into_iter().map(|entry| (dir, entry.name[0], entry.ino)).collect()
    }

    fn call(&self, call: Call) -> Answer {
        let fs = &self.fs;
        let done = |result: Result<(), Errno>| result.map_or_else(Answer::Failed, |()| Answer::Done);
        let is = |result: Result<vsh_fs::Metadata, Errno>| {
            result.map_or_else(Answer::Failed, |metadata| Answer::Is(metadata.ino))
        };
        let at = |(dir, name): Place| (self.dirs[dir], [name]);
        match call {
            Call::Create(place) | Call::Mkdir(place) => {
                let (dir, name) = at(place);
                let is_dir = matches!(call, Call::Mkdir(_));
                is(now(fs.create(
                    dir,
                    &name,
                    &new(if is_dir { FileKind::Directory } else { FileKind::Regular }),
                )))
            }
            Call::Unlink(place) => done(now(fs.unlink(at(place).0, &at(place).1))),
            Call::Rmdir(place) => done(now(fs.rmdir(at(place).0, &at(place).1))),
            Call::Rename(from, to) => {
                let ((one, from), (two, to)) = (at(from), at(to));
                done(now(fs.rename((one, &from), (two, &to), false)))
            }
            Call::Lookup(place) => is(now(fs.lookup(at(place).0, &at(place).1))),
            Call::List(dir) => Answer::Names(self.list(fs, dir)),
            Call::Fork => {
                let fork = fs.fork();
                Answer::Names([self.list(&fork, 0), self.list(&fork, 1)].concat())
            }
            Call::Append(len) => {
                let data = Bytes::from(vec![b'x'; usize::try_from(len).unwrap()]);
                Answer::Offset(now(self.log.append(data)).unwrap().1)
            }
            Call::Size => Answer::Offset(now(self.log.metadata()).unwrap().size),
            Call::Truncate(len) => done(now(self.log.set_len(len))),
        }
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % n
    }

    fn place(&mut self) -> Place {
        (usize::try_from(self.below(2)).unwrap(), b'a' + u8::try_from(self.below(2)).unwrap())
    }

    fn call(&mut self) -> Call {
        match self.below(17) {
            0..3 => Call::Create(self.place()),
            3 => Call::Mkdir(self.place()),
            4..6 => Call::Unlink(self.place()),
            6 => Call::Rmdir(self.place()),
            7..10 => Call::Rename(self.place(), self.place()),
            10 => Call::Lookup(self.place()),
            11 => Call::List(usize::try_from(self.below(2)).unwrap()),
            12..14 => Call::Append(self.below(9) + 1),
            14 => Call::Size,
            15 => Call::Truncate(self.below(4)),
            _ => Call::Fork,
        }
    }
}

/// Threads in a round, and calls of each: 32 of all at most.
#[cfg(not(vsh_shuttle))]
const THREADS: usize = 4;
#[cfg(not(vsh_shuttle))]
const CALLS: usize = 5;

/// The model checker `shuttle` chooses which thread goes on at each lock and counter of the table:
/// `RUSTFLAGS='--cfg vsh_shuttle' cargo test -p vsh-fs --test linearizable`.
#[cfg(vsh_shuttle)]
#[test]
fn histories_are_linearizable_in_any_interleaving() {
    use shuttle::rand::Rng;
    let round = || {
        let scene = Arc::new(Scene::new());
        let clock = Arc::new(AtomicU64::new(0));
        let run = |_| {
            let (scene, clock) = (Arc::clone(&scene), Arc::clone(&clock));
            let mut random = Random(shuttle::rand::thread_rng().r#gen());
            let calls: Vec<Call> = (0..3).map(|_| random.call()).collect();
            shuttle::thread::spawn(move || {
                let run = |call| {
                    let start = clock.fetch_add(1, Ordering::SeqCst);
                    let answer = scene.call(call);
                    Event { start, end: clock.fetch_add(1, Ordering::SeqCst), call, answer }
                };
                calls.into_iter().map(run).collect::<Vec<_>>()
            })
        };
        let handles: Vec<_> = (0..3).map(run).collect();
        let history: Vec<Event> = handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect();
        assert!(is_linearizable(&history), "{history:#?}");
    };
    shuttle::check_random(round, 20_000);
    shuttle::check_pct(round, 20_000, 3);
}

#[cfg(not(vsh_shuttle))]
#[test]
fn histories_are_linearizable() {
    let mut overlapping = 0;
    for round in 0..3000u64 {
        let scene = Scene::new();
        let clock = AtomicU64::new(0);
        let barrier = Barrier::new(THREADS);
        let history: Vec<Event> = std::thread::scope(|threads| {
            let run = |number: usize| {
                let (scene, clock, barrier) = (&scene, &clock, &barrier);
                threads.spawn(move || {
                    let mut random = Random(round * 1000 + number as u64);
                    let calls: Vec<Call> = (0..CALLS).map(|_| random.call()).collect();
                    barrier.wait();
                    let run = |call| {
                        let start = clock.fetch_add(1, Ordering::SeqCst);
                        let answer = scene.call(call);
                        Event { start, end: clock.fetch_add(1, Ordering::SeqCst), call, answer }
                    };
                    calls.into_iter().map(run).collect::<Vec<_>>()
                })
            };
            let handles: Vec<_> = (0..THREADS).map(run).collect();
            handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
        });
        let overlap = |one: &Event, two: &Event| one.start < two.start && two.start < one.end;
        overlapping += history.iter().filter(|one| history.iter().any(|two| overlap(one, two))).count();
        assert!(is_linearizable(&history), "round {round}: {history:#?}");
    }
    assert!(overlapping > 0, "no two operations ever overlapped");
}

/// The checker itself: it finds what is wrong.
#[test]
fn what_cannot_be_is_found() {
    let event = |start, end, call, answer| Event { start, end, call, answer };
    let a = (0, b'a');
    let (one, two) = (Answer::Is(Ino(1)), Answer::Is(Ino(2)));
    let eexist = || Answer::Failed(Errno::EEXIST);
    let enoent = || Answer::Failed(Errno::ENOENT);
    // Two make the same name.
    assert!(!is_linearizable(&[
        event(0, 3, Call::Create(a), one.clone()),
        event(1, 2, Call::Create(a), two)
    ]));
    assert!(is_linearizable(&[
        event(0, 3, Call::Create(a), eexist()),
        event(1, 2, Call::Create(a), one.clone())
    ]));
    // What was made before is not there.
    assert!(!is_linearizable(&[
        event(0, 1, Call::Create(a), one.clone()),
        event(2, 3, Call::Lookup(a), enoent())
    ]));
    assert!(is_linearizable(&[
        event(0, 2, Call::Create(a), one.clone()),
        event(1, 3, Call::Lookup(a), enoent())
    ]));
    // An append that was lost.
    let lost =
        [event(0, 2, Call::Append(3), Answer::Offset(3)), event(1, 3, Call::Append(4), Answer::Offset(4))];
    assert!(!is_linearizable(&lost));
    // Half of a renaming: in neither place, or in both.
    let b = (1, b'b');
    let rename = |names| {
        [
            event(0, 1, Call::Create(a), Answer::Is(Ino(1))),
            event(2, 5, Call::Rename(a, b), Answer::Done),
            event(3, 4, Call::Fork, Answer::Names(names)),
        ]
    };
    assert!(is_linearizable(&rename(vec![(0, b'a', Ino(1))])));
    assert!(is_linearizable(&rename(vec![(1, b'b', Ino(1))])));
    assert!(!is_linearizable(&rename(vec![])));
    assert!(!is_linearizable(&rename(vec![(0, b'a', Ino(1)), (1, b'b', Ino(1))])));
}
