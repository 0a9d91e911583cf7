//! Change feeds: what was done to a part of a filesystem, in order.
//!
//! A [`Watch`] has a queue of bounded size. Operations put events into it while they hold the locks of what they
//! change, so that the order of events is that of operations and each path is that of its moment. When the
//! queue is full the oldest events go, and are counted.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

/// What to watch, and how much to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchOptions {
    /// Everything below the directory, not only its own entries.
    pub recursive: bool,
    /// How many events wait at most to be taken; at least one does.
    pub max_events: usize,
}

impl Default for WatchOptions {
    fn default() -> Self {
        Self { recursive: true, max_events: 4096 }
    }
}

/// The most bytes of paths that wait to be taken.
const MAX_BYTES: usize = 1 << 20;

/// What a [`Watch`] has to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something was done.
    Event(Event),
    /// Events were dropped because nobody took them: the next event's number is higher by as many.
    Lost {
        /// How many.
        count: u64,
    },
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Events of a watch are numbered from 0, without gaps but for those that [`Notice::Lost`] tells.
    pub number: u64,
    /// The absolute path.
    pub path: Vec<u8>,
    /// What was done to it.
    pub kind: EventKind,
}

/// What was done to a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// It was made: a file, a directory, another name of a file; or it came from where the watch does not
    /// reach, with all that is below it.
    Created,
    /// It was removed, or went where the watch does not reach.
    Removed,
    /// It came from another path, in place of what was here.
    Renamed {
        /// The path before.
        from: Vec<u8>,
    },
    /// Its content changed. Several changes in a row that nobody has taken are one event.
    Content,
    /// Its mode, owner or times were set.
    Attributes,
    /// All that is watched was put back to what it was at another time.
    Restored,
}

/// A change feed.
#[derive(Debug)]
pub struct Watch {
    queue: Arc<Queue>,
    /// The path that is shown in place of the one in the filesystem.
    shown: Option<Vec<u8>>,
}

#[derive(Debug)]
struct Queue {
    /// The path in the filesystem.
    path: Vec<u8>,
    options: WatchOptions,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    next: u64,
    lost: u64,
    bytes: usize,
    events: VecDeque<Event>,
    waiting: Option<Waker>,
}

impl Watch {
    /// The next notice, once there is one.
    pub async fn next(&mut self) -> Notice {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    /// [`next`](Watch::next), for those who poll.
    pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Notice> {
        let mut state = self.queue.lock();
        match state.take() {
            Some(notice) => Poll::Ready(self.show(notice)),
            None => {
                state.waiting = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }

    /// The next notice, if there is one already.
    pub fn try_next(&mut self) -> Option<Notice> {
        let notice = self.queue.lock().take()?;
        Some(self.show(notice))
    }

    /// Shows what is watched by the path it has in a mount namespace.
    pub(crate) fn shown_as(self, path: Vec<u8>) -> Self {
        Self { shown: Some(path), ..self }
    }

    fn show(&self, mut notice: Notice) -> Notice {
        if let (Notice::Event(event), Some(shown)) = (&mut notice, &self.shown) {
            event.path = self.rebase(shown, &event.path);
            if let EventKind::Renamed { from } = &mut event.kind {
                *from = self.rebase(shown, from);
            }
        }
        notice
    }

    fn rebase(&self, shown: &[u8], path: &[u8]) -> Vec<u8> {
        let rest = below(&self.queue.path, path).unwrap_or_default();
        if rest.is_empty() { shown.to_vec() } else { crate::path::join(shown, rest) }
    }
}

/// What of `path` lies below `top`: empty for `top` itself, `None` elsewhere.
fn below<'p>(top: &[u8], path: &'p [u8]) -> Option<&'p [u8]> {
    let rest = path.strip_prefix(top.strip_suffix(b"/").unwrap_or(top))?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(b"/") }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing under this lock can leave it half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reaches(&self, path: &[u8]) -> bool {
        below(&self.path, path).is_some_and(|rest| self.options.recursive || !rest.contains(&b'/'))
    }

    /// What an event is for this watch.
    fn sees(&self, path: &[u8], kind: &EventKind) -> Option<(Vec<u8>, EventKind)> {
        let EventKind::Renamed { from } = kind else {
            return self.reaches(path).then(|| (path.to_vec(), kind.clone()));
        };
        match (self.reaches(from), self.reaches(path)) {
            (true, true) => Some((path.to_vec(), kind.clone())),
            (true, false) => Some((from.clone(), EventKind::Removed)),
            (false, true) => Some((path.to_vec(), EventKind::Created)),
            (false, false) => None,
        }
    }
}

impl State {
    fn take(&mut self) -> Option<Notice> {
        if self.lost > 0 {
            return Some(Notice::Lost { count: std::mem::take(&mut self.lost) });
        }
        let event = self.events.pop_front()?;
        self.bytes -= size(&event);
        Some(Notice::Event(event))
    }

    fn push(&mut self, path: Vec<u8>, kind: EventKind, max_events: usize) {
        let repeats = |last: &Event| kind == EventKind::Content && last.kind == kind && last.path == path;
        if self.events.back().is_some_and(repeats) {
            return;
        }
        let event = Event { number: self.next, path, kind };
        self.next += 1;
        self.bytes += size(&event);
        self.events.push_back(event);
        while self.events.len() > max_events.max(1) || (self.bytes > MAX_BYTES && self.events.len() > 1) {
            self.drop_oldest();
        }
    }

    fn drop_oldest(&mut self) {
        if let Some(event) = self.events.pop_front() {
            self.bytes -= size(&event);
            self.lost += 1;
        }
    }

    /// An event that cannot be told, behind all others.
    fn lose(&mut self) {
        while !self.events.is_empty() {
            self.drop_oldest();
        }
        self.next += 1;
        self.lost += 1;
    }
}

fn size(event: &Event) -> usize {
    let from = if let EventKind::Renamed { from } = &event.kind { from.len() } else { 0 };
    event.path.len() + from
}

/// The watches of a filesystem.
#[derive(Debug, Default)]
pub(crate) struct WatchTable {
    queues: Mutex<Vec<Weak<Queue>>>,
    /// How many there are, to be asked without the lock.
    count: AtomicUsize,
}

impl WatchTable {
    /// Watches what has the path `path` in the filesystem.
    pub(crate) fn watch(&self, path: Vec<u8>, options: WatchOptions) -> Watch {
        let queue = Arc::new(Queue { path, options, state: Mutex::default() });
        let mut queues = self.lock();
        queues.retain(|queue| queue.strong_count() > 0);
        queues.push(Arc::downgrade(&queue));
        self.count.store(queues.len(), Ordering::SeqCst);
        Watch { queue, shown: None }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Weak<Queue>>> {
        // Nothing under this lock can leave it half changed.
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does nobody watch?
    pub(crate) fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Lets `tell` put something into each queue; who is to be woken afterwards, without locks.
    pub(crate) fn tell(&self, news: &News, wakers: &mut Wakers) {
        let mut queues = self.lock();
        queues.retain(|queue| {
            let Some(queue) = queue.upgrade() else { return false };
            let mut state = queue.lock();
            match news {
                News::Event(path, kind) => match queue.sees(path, kind) {
                    Some((path, kind)) => state.push(path, kind, queue.options.max_events),
                    None => return true,
                },
                News::Restored => {
                    state.push(queue.path.clone(), EventKind::Restored, queue.options.max_events);
                }
                News::Unknown => state.lose(),
            }
            wakers.0.extend(state.waiting.take());
            true
        });
        self.count.store(queues.len(), Ordering::SeqCst);
    }
}

/// What is to be told.
pub(crate) enum News {
    /// This path, and what was done to it.
    Event(Vec<u8>, EventKind),
    /// Everything is as it was at another time.
    Restored,
    /// A file was changed of which no path is known.
    Unknown,
}

/// Who is woken when this goes, which must be after all locks.
#[derive(Default)]
pub(crate) struct Wakers(Vec<Waker>);

impl Drop for Wakers {
    fn drop(&mut self) {
        for waker in self.0.drain(..) {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{EventKind, Notice, Watch, WatchOptions};
    use crate::testing::{Session, now};
    use crate::{Errno, FileSystem, MountOptions, OpenOptions, Result};
    use std::sync::Arc;

    fn watch(s: &Session, path: &str, options: WatchOptions) -> Result<Watch> {
        now(s.view.watch(s.view.root(), path.as_bytes(), options))
    }

    fn show(watch: &mut Watch) -> String {
        let mut shown = Vec::new();
        while let Some(notice) = watch.try_next() {
            shown.push(match notice {
                Notice::Lost { count } => format!("lost {count}"),
                Notice::Event(event) => {
                    let path = String::from_utf8_lossy(&event.path).into_owned();
                    match event.kind {
                        EventKind::Renamed { from } => {
                            format!("{} renamed {} {path}", event.number, String::from_utf8_lossy(&from))
                        }
                        kind => format!("{} {kind:?} {path}", event.number).to_lowercase(),
                    }
                }
            });
        }
        shown.join("; ")
    }

    #[track_caller]
    fn check(path: &str, recursive: bool, act: impl Fn(&Session), expected: &str) {
        let s = Session::new();
        for dir in ["/a", "/a/b", "/c"] {
            s.mkdir(dir).unwrap();
        }
        s.write("/a/f", "text").unwrap();
        let mut watch = watch(&s, path, WatchOptions { recursive, ..WatchOptions::default() }).unwrap();
        act(&s);
        assert_eq!(show(&mut watch), expected);
    }

    #[test]
    fn what_is_done_is_told() {
        check("/", true, |s| s.write("/a/b/new", "x").unwrap(), "0 created /a/b/new; 1 content /a/b/new");
        check("/a", false, |s| s.write("/a/b/new", "x").unwrap(), "");
        check("/a", false, |s| s.write("/a/new", "").unwrap(), "0 created /a/new");
        check("/c", true, |s| s.write("/cc", "").unwrap(), "");
        check("/a/f", false, |s| s.write("/a/f", "new").unwrap(), "0 content /a/f");
        check("/", true, |s| drop(s.read("/a/f").unwrap()), "");
        check("/", true, |s| assert!(s.mkdir("/a/f").is_err()), "");
        check("/", true, |s| s.rename("/a", "/z").unwrap(), "0 renamed /a /z");
        check("/c", true, |s| s.rename("/a", "/c/a").unwrap(), "0 created /c/a");
        check("/a", true, |s| s.rename("/a/f", "/c/f").unwrap(), "0 removed /a/f");
        check("/", true, |s| s.rename("/a/f", "/a/f").unwrap(), "");
        check("/", true, |s| s.chmod("/a/b", 0o700).unwrap(), "0 attributes /a/b");
        check("/", true, |s| s.link("/a/f", "/g").unwrap(), "0 created /g");
        check("/", true, |s| s.rmdir("/a/b").unwrap(), "0 removed /a/b");
        check(
            "/",
            true,
            |s| {
                let file = s.file("/a/f", &OpenOptions::APPEND).unwrap();
                for _ in 0..9 {
                    file.try_append(b"x").unwrap().unwrap();
                }
                s.unlink("/a/f").unwrap();
                file.try_append(b"x").unwrap().unwrap();
            },
            "0 content /a/f; 1 removed /a/f",
        );
        check(
            "/a",
            true,
            |s| {
                let before = s.fs.snapshot();
                s.unlink("/a/f").unwrap();
                s.fs.restore(&before);
            },
            "0 removed /a/f; 1 restored /a",
        );
    }

    #[test]
    fn a_write_by_a_name_that_is_gone_counts_as_lost() {
        let act = |s: &Session| {
            s.link("/a/f", "/g").unwrap();
            s.link("/a/f", "/h").unwrap();
            s.unlink("/h").unwrap();
            s.write("/g", "x").unwrap();
            s.mkdir("/d").unwrap();
        };
        check("/", true, act, "lost 5; 5 created /d");
    }

    #[test]
    fn what_nobody_takes_is_counted() {
        let s = Session::new();
        let mut watch = watch(&s, "/", WatchOptions { max_events: 3, recursive: true }).unwrap();
        for i in 0..10 {
            s.mkdir(&format!("/{i}")).unwrap();
        }
        assert_eq!(show(&mut watch), "lost 7; 7 created /7; 8 created /8; 9 created /9");
        s.mkdir("/x").unwrap();
        assert_eq!(show(&mut watch), "10 created /x");
    }

    #[test]
    fn long_paths_are_bounded_too() {
        let s = Session::new();
        let mut watch = watch(&s, "/", WatchOptions { max_events: usize::MAX, recursive: true }).unwrap();
        let long = "n".repeat(250);
        for i in 0..10_000 {
            s.mkdir(&format!("/{long}{i}")).unwrap();
        }
        let Some(Notice::Lost { count }) = watch.try_next() else { panic!("nothing lost") };
        let mut left = 0;
        while watch.try_next().is_some() {
            left += 1;
        }
        assert_eq!(count + left, 10_000);
        assert!(left * 250 <= super::MAX_BYTES as u64);
    }

    #[test]
    fn mounts_are_seen_through() {
        let (s, other) = (Session::new(), Session::new());
        s.mkdir("/mnt").unwrap();
        other.mkdir("/in").unwrap();
        let with =
            now(s.view.namespace().mount(b"/mnt", Arc::new(other.fs.clone()), MountOptions::default()));
        let with = now(with.unwrap().bind(b"/mnt/in", b"/mnt/in", MountOptions::default())).unwrap();
        let mut session = s.clone();
        session.view.set_namespace(Arc::new(with));
        let mut outer = watch(&session, "/mnt", WatchOptions::default()).unwrap();
        let mut inner = watch(&session, "/mnt/in", WatchOptions::default()).unwrap();
        other.write("/in/f", "").unwrap();
        session.rename("/mnt/in/f", "/mnt/in/g").unwrap();
        let expected = "0 created /mnt/in/f; 1 renamed /mnt/in/f /mnt/in/g";
        assert_eq!((show(&mut outer), show(&mut inner)), (expected.into(), expected.into()));
    }

    #[test]
    fn permission_is_asked_for() {
        let s = Session::new();
        s.mkdir_mode("/closed", 0o711).unwrap();
        s.mkdir_mode("/open", 0o755).unwrap();
        let user = s.as_user(7);
        let flat = WatchOptions { recursive: false, ..WatchOptions::default() };
        assert_eq!(watch(&user, "/closed", flat).err(), Some(Errno::EACCES));
        assert_eq!(watch(&user, "/open", WatchOptions::default()).err(), Some(Errno::EPERM));
        assert!(watch(&user, "/open", flat).is_ok());
        assert_eq!(watch(&s, "/none", flat).err(), Some(Errno::ENOENT));
        let dev = crate::DevFs::new(Arc::new(|_: &mut [u8]| ()), &*s.clock);
        assert_eq!(dev.watch(b"/", flat).err(), Some(Errno::EOPNOTSUPP));
    }
}
