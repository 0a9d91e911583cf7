//! Advisory locks as `flock` takes them: held by an open file, gone with it.

use std::collections::{BTreeSet, HashMap};
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use crate::errno::{Errno, Result};
use crate::file::FileLock;
use crate::inode::Ino;

/// The locks on the inodes of a filesystem.
#[derive(Debug, Default)]
pub(crate) struct LockTable {
    locks: Mutex<HashMap<Ino, Lock>>,
}

/// Who holds a lock: an open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Holder(u64);

impl Holder {
    /// Another open file.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

#[derive(Debug, Default)]
struct Lock {
    exclusive: Option<Holder>,
    shared: BTreeSet<Holder>,
    waiting: Vec<Waker>,
}

impl Lock {
    /// Gives up what `holder` has; whether it had anything.
    fn release(&mut self, holder: Holder) -> bool {
        let shared = self.shared.remove(&holder);
        let exclusive = self.exclusive == Some(holder);
        if exclusive {
            self.exclusive = None;
        }
        shared || exclusive
    }

    fn holds(&self, holder: Holder, exclusive: bool) -> bool {
        if exclusive { self.exclusive == Some(holder) } else { self.shared.contains(&holder) }
    }

    /// Takes the lock if nobody else is in the way.
    fn take(&mut self, holder: Holder, exclusive: bool) -> bool {
        if self.exclusive.is_some() || (exclusive && !self.shared.is_empty()) {
            return false;
        }
        if exclusive {
            self.exclusive = Some(holder);
        } else {
            self.shared.insert(holder);
        }
        true
    }

    fn is_unused(&self) -> bool {
        self.exclusive.is_none() && self.shared.is_empty() && self.waiting.is_empty()
    }
}

impl LockTable {
    fn lock(&self) -> MutexGuard<'_, HashMap<Ino, Lock>> {
        // Nothing under this lock can leave the table half changed.
        self.locks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives up what `holder` has on `ino`.
    pub(crate) fn release(&self, ino: Ino, holder: Holder) {
        let mut locks = self.lock();
        let Some(lock) = locks.get_mut(&ino) else { return };
        let released = lock.release(holder);
        let waiting = if released { std::mem::take(&mut lock.waiting) } else { Vec::new() };
        if lock.is_unused() {
            locks.remove(&ino);
        }
        drop(locks);
        for waker in waiting {
            waker.wake();
        }
    }

    /// Takes the lock at once, or `EAGAIN`. As on Linux another kind of lock that `holder` has is given up
    /// first, and lost if this fails.
    pub(crate) fn try_take(&self, ino: Ino, holder: Holder, exclusive: bool) -> Result<()> {
        if self.lock().get(&ino).is_some_and(|lock| lock.holds(holder, exclusive)) {
            return Ok(());
        }
        self.release(ino, holder);
        let mut locks = self.lock();
        if locks.entry(ino).or_default().take(holder, exclusive) { Ok(()) } else { Err(Errno::EAGAIN) }
    }

    /// Does what `how` says, waiting for the lock if it says so.
    pub(crate) async fn apply(&self, ino: Ino, holder: Holder, how: FileLock) -> Result<()> {
        let exclusive = matches!(how, FileLock::Exclusive | FileLock::TryExclusive);
        match how {
            FileLock::Unlock => {
                self.release(ino, holder);
                return Ok(());
            }
            FileLock::TryShared | FileLock::TryExclusive => return self.try_take(ino, holder, exclusive),
            FileLock::Shared | FileLock::Exclusive => {}
        }
        match self.try_take(ino, holder, exclusive) {
            Err(Errno::EAGAIN) => {}
            taken => return taken,
        }
        poll_fn(|cx| {
            let mut locks = self.lock();
            let lock = locks.entry(ino).or_default();
            if lock.take(holder, exclusive) {
                return Poll::Ready(());
            }
            if !lock.waiting.iter().any(|w| w.will_wake(cx.waker())) {
                lock.waiting.push(cx.waker().clone());
            }
            Poll::Pending
        })
        .await;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Waker};

    use super::{Holder, LockTable};
    use crate::errno::Errno::EAGAIN;
    use crate::file::FileLock::*;
    use crate::inode::Ino;
    use crate::testing::{Session, now};
    use crate::{File, OpenOptions};

    #[test]
    fn readers_share_and_writers_do_not() {
        let s = Session::new();
        s.write("/f", "").unwrap();
        let open = || s.file("/f", &OpenOptions::READ).unwrap();
        let (one, two, three) = (open(), open(), open());
        let lock = |file: &std::sync::Arc<dyn File>, how| now(file.lock(how));
        assert_eq!([lock(&one, TryShared), lock(&two, Shared)], [Ok(()), Ok(())]);
        assert_eq!(lock(&three, TryExclusive), Err(EAGAIN));
        assert_eq!(lock(&one, TryExclusive), Err(EAGAIN));
        assert_eq!(lock(&two, Unlock), Ok(()));
        // The failed attempt to convert it gave the first one's lock up.
        assert_eq!(lock(&three, TryExclusive), Ok(()));
        assert_eq!(lock(&three, TryExclusive), Ok(()));
        assert_eq!(lock(&one, TryShared), Err(EAGAIN));
        let mut waiting = pin!(one.lock(Exclusive));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut cx).is_pending());
        drop(three);
        assert!(waiting.as_mut().poll(&mut cx).is_ready());
        assert_eq!(lock(&two, TryShared), Err(EAGAIN));
        drop(open());
        assert_eq!(lock(&two, TryShared), Err(EAGAIN));
    }

    #[test]
    fn unused_locks_are_forgotten() {
        let table = LockTable::default();
        let holder = Holder::new();
        now(table.apply(Ino(5), holder, Exclusive)).unwrap();
        table.release(Ino(5), holder);
        assert!(table.lock().is_empty());
    }
}
