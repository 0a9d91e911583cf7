//! The filesystem in memory: a value that many sessions share and that forks in constant time.
//!
//! `table` holds the inodes and says which locks are taken in which order, `node` is an inode, `directory`
//! its names, `ops` the operations on names, `open` the open files, `seed` fills templates, `snapshot` compares and restores, `adopt` takes over
//! what an overlay finds below.

mod adopt;
mod copy;
mod delta;
mod directory;
mod merge;
mod news;
mod node;
mod open;
mod ops;
mod patch;
mod seed;
mod snapshot;
mod table;
mod touched;
mod walk;

use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;

use crate::account::Account;
use crate::clock::Clock;
use crate::content::Payers;
use crate::errno::Result;
use crate::fifo::FifoTable;
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::flock::LockTable;
use crate::future::FsFuture;
use crate::inode::{Ino, Metadata, Mode, SetMetadata, Timestamp};
use crate::quota::{Limits, Quota};
use crate::sync::Mutex;
use crate::watch::{Watch, WatchOptions};
pub(crate) use adopt::Adopted;
pub use copy::Copied;
use directory::{Directory, Name};
pub use merge::{Conflict, ConflictKind, MergeOptions, Merged};
use news::Feed;
use node::{Data, Inode};
pub use patch::PatchOptions;
pub use snapshot::{Change, ChangeKind, Snapshot};
use table::{ROOT, Table};
pub use touched::Touched;
#[cfg(any(feature = "image", feature = "tar"))]
pub(crate) use walk::{Content, Entry, What, Work};

/// The device number that filesystems in memory report; a mount namespace gives others to the second and
/// further ones.
const DEV: u64 = 1;

/// A filesystem in memory. A clone is another handle on the same filesystem; [`fork`](MemFs::fork) makes
/// another filesystem. Both are charged to the account that the handle is.
///
/// Inode numbers are not used again. Directories say they are 4096 bytes long, and space is counted in
/// 4096-byte pages by `blocks`, to the byte by the limits. Last-access times follow `relatime`; reading the
/// target of a symbolic link does not move its time.
#[derive(Debug)]
pub struct MemFs(Arc<Handle>);

/// What a handle is: the filesystem, and who is charged for what is written through it. Open files count how many
/// of them there are here, so that sessions with handles of their own do not count in the same place.
#[derive(Debug)]
struct Handle {
    inner: Arc<Inner>,
    account: Option<Account>,
}

impl Deref for Handle {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Clone for MemFs {
    fn clone(&self) -> Self {
        self.charged(self.0.account.clone())
    }
}

#[derive(Debug)]
struct Inner {
    table: Table,
    quota: Quota,
    clock: Arc<dyn Clock>,
    fifos: FifoTable,
    locks: LockTable,
    /// Held while a directory moves from one directory to another, so that what lies above what stands still.
    moves: Mutex<()>,
    feed: Feed,
}

impl MemFs {
    /// A filesystem with an empty root directory (mode 755, uid 0, gid 0) and no limits.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self::with_limits(clock, Limits::UNLIMITED)
    }

    /// A filesystem with an empty root directory that may hold as much as `limits` says. The root counts as
    /// an inode.
    pub fn with_limits(clock: Arc<dyn Clock>, limits: Limits) -> Self {
        let now = clock.now();
        let root = Inode {
            mode: Mode::new(0o755),
            uid: 0,
            gid: 0,
            nlink: 2,
            home: ROOT,
            name: Name::new(b""),
            atime: now,
            mtime: now,
            ctime: now,
            data: Data::Directory(Directory::new()),
            charge: None,
        };
        let table = Table::new();
        // The shard of ROOT is locked, so this cannot fail.
        let _ = table.lock([Some(ROOT), None, None, None]).insert(ROOT, root);
        let inner = Arc::new(Inner {
            table,
            quota: Quota::new(limits, 0, 1),
            clock,
            fifos: FifoTable::default(),
            locks: LockTable::default(),
            moves: Mutex::default(),
            feed: Feed::default(),
        });
        Self::of(inner, None)
    }

    /// A handle on the same filesystem through which everything made or written is charged to `account` as
    /// well: what a session that has a quota of its own is given.
    pub fn charged_to(&self, account: Account) -> Self {
        self.charged(Some(account))
    }

    pub(crate) fn charged(&self, account: Option<Account>) -> Self {
        Self::of(Arc::clone(&self.0.inner), account)
    }

    /// [`create`](FileSystem::create), at once.
    pub(crate) fn create_now<'a>(&self, dir: Ino, name: &[u8], new: &NewInode) -> FsFuture<'a, Metadata> {
        self.0.create(dir, name, new, self.0.account.as_ref()).into()
    }

    fn of(inner: Arc<Inner>, account: Option<Account>) -> Self {
        Self(Arc::new(Handle { inner, account }))
    }

    /// Who is charged for what this handle writes.
    fn payers(&self) -> Payers<'_> {
        Payers { quota: &self.0.quota, account: self.0.account.as_ref() }
    }

    /// What its clock shows.
    pub(crate) fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// A filesystem of its own with the content this one has now, in constant time: neither sees later
    /// changes of the other, and each costs what it changes. Files without names that are open here are
    /// not part of it. Its limits and clock are the same; what is in use counts for both.
    pub fn fork(&self) -> Self {
        self.fork_with(Arc::clone(&self.0.clock), self.0.quota.limits)
    }

    /// [`fork`](MemFs::fork) with another clock and other limits.
    pub fn fork_with(&self, clock: Arc<dyn Clock>, limits: Limits) -> Self {
        let (table, orphans, quota) = self.0.table.fork(|| self.0.quota.fork(limits));
        for orphan in orphans {
            quota.give(orphan.charged());
            quota.give_inode();
        }
        let (fifos, locks, moves, feed) = Default::default();
        Self::of(Arc::new(Inner { table, quota, clock, fifos, locks, moves, feed }), self.0.account.clone())
    }

    /// What this filesystem may hold.
    pub fn limits(&self) -> Limits {
        self.0.quota.limits
    }
}

impl FileSystem for MemFs {
    fn root(&self) -> Ino {
        ROOT
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        self.0.lookup(dir, name).into()
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        self.0.metadata(ino).into()
    }

    fn set_metadata<'a>(&'a self, ino: Ino, change: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        self.0.set_metadata(ino, change, self.0.account.as_ref()).into()
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        self.0.read_link(ino).into()
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        self.0.read_dir(dir).into()
    }

    fn create<'a>(&'a self, dir: Ino, name: &'a [u8], new: &'a NewInode) -> FsFuture<'a, Metadata> {
        self.0.create(dir, name, new, self.0.account.as_ref()).into()
    }

    fn link<'a>(&'a self, ino: Ino, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.0.link(ino, dir, name, self.0.account.as_ref()).into()
    }

    fn unlink<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.0.unlink(dir, name).into()
    }

    fn rmdir<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.0.rmdir(dir, name).into()
    }

    fn rename<'a>(
        &'a self,
        from: (Ino, &'a [u8]),
        to: (Ino, &'a [u8]),
        no_replace: bool,
    ) -> FsFuture<'a, ()> {
        self.0.rename(from, to, no_replace).into()
    }

    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>> {
        self.0.open(ino, access).into()
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        let quota = &self.0.quota;
        FsFuture::ready(Ok(StatFs {
            total_bytes: quota.total_bytes(),
            used_bytes: quota.used_bytes(),
            total_inodes: quota.total_inodes(),
            used_inodes: quota.used_inodes(),
        }))
    }

    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        let name = self
            .0
            .table
            .with(dir, |inode| inode.directory().map(|_| Bytes::copy_from_slice(inode.name.as_bytes())));
        name.into()
    }

    fn fifos(&self) -> Option<&FifoTable> {
        Some(&self.0.fifos)
    }

    fn watch(&self, path: &[u8], options: WatchOptions) -> Result<Watch> {
        Ok(self.0.feed.watches.watch(path.to_vec(), options))
    }
}
