//! Copy-on-write over another filesystem.
//!
//! The overlay is a filesystem in memory that takes over what lies below as it is asked for: the entries of
//! a directory when it is first listed or searched, metadata when an inode is first looked at, content by
//! chunks when it is first written. From then on it is its own, so renaming, linking and removing what came
//! from below needs neither whiteouts nor copies. What lies below is never changed; changes that others make
//! there may or may not be seen.

mod file;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use imbl::HashMap;

use crate::account::Account;
use crate::clock::Clock;
use crate::errno::{Errno, Result};
use crate::fifo::FifoTable;
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::future::FsFuture;
use crate::inode::{FileKind, Ino, Metadata, SetMetadata, Timestamp};
use crate::memfs::{Adopted, MemFs, Touched};
use crate::quota::Limits;
use crate::watch::{Watch, WatchOptions};
use file::OverlayFile;

/// A filesystem over another one, which it shows and never changes. A clone is another handle on the same
/// filesystem.
///
/// Limits hold for what is written here; what comes from below does not count. Every directory that was
/// listed or searched costs about a hundred bytes for each entry.
#[derive(Clone, Debug)]
pub struct Overlay(Arc<Inner>, Option<Account>);

#[derive(Debug)]
struct Inner {
    lower: Arc<dyn FileSystem>,
    upper: MemFs,
    state: Mutex<State>,
}

/// What of the lower filesystem stands for what here. Inode numbers of the lower side are in the values of
/// `lower` and `pending` and the keys of `upper`.
#[derive(Clone, Debug, Default)]
struct State {
    /// Reserved numbers whose inodes have not been adopted.
    pending: HashMap<Ino, Pending>,
    /// Adopted directories, files and devices.
    lower: HashMap<Ino, Ino>,
    /// Everything that may have several names.
    upper: HashMap<Ino, Ino>,
}

#[derive(Clone, Debug)]
struct Pending {
    lower: Ino,
    dir: Ino,
    name: Bytes,
}

impl Overlay {
    /// An overlay in which `lower` is seen and nothing is changed yet. Fails if the root of `lower` cannot be
    /// looked at.
    pub async fn new(lower: Arc<dyn FileSystem>, clock: Arc<dyn Clock>, limits: Limits) -> Result<Self> {
        let upper = MemFs::with_limits(clock, limits);
        let root = lower.root();
        upper.adopt_root(&lower.metadata(root).await?)?;
        let mut state = State::default();
        state.lower.insert(upper.root(), root);
        Ok(Self(Arc::new(Inner { lower, upper, state: Mutex::new(state) }), None))
    }

    /// A filesystem of its own with what this one shows now, in constant time, as
    /// [`MemFs::fork`]: neither sees later changes of the other.
    pub fn fork(&self) -> Self {
        // Nothing is taken over from below while the two parts are copied.
        let state = self.0.state();
        let upper = self.0.upper.fork();
        let state = Mutex::new(state.clone());
        Self(Arc::new(Inner { lower: Arc::clone(&self.0.lower), upper, state }), self.1.clone())
    }

    /// What its clock shows.
    pub fn now(&self) -> Timestamp {
        self.0.upper.now()
    }

    /// The paths at which this one may show something else than `earlier`, a fork of it that was taken when its
    /// clock showed `since`. Costs what was looked at and changed since.
    pub fn touched_since(&self, earlier: &Self, since: Timestamp) -> Result<Touched> {
        earlier.0.upper.snapshot().touched(&self.0.upper.snapshot(), since)
    }

    /// A handle on the same filesystem through which everything written is charged to `account` as well, as
    /// [`MemFs::charged_to`]; what is taken over from below for a write counts as written.
    pub fn charged_to(&self, account: Account) -> Self {
        Self(Arc::clone(&self.0), Some(account))
    }

    /// The upper side, charged as this handle is.
    fn upper(&self) -> MemFs {
        self.0.upper.charged(self.1.clone())
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing under this lock panics; each change is one call on a map.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lower_of(&self, ino: Ino) -> Option<Ino> {
        self.state().lower.get(&ino).copied()
    }

    /// Sees to it that the inode is in the upper table, unless it is gone.
    async fn adopt(&self, ino: Ino) -> Result<()> {
        if self.upper.is_present(ino) {
            return Ok(());
        }
        let Some(pending) = self.state().pending.get(&ino).cloned() else { return Ok(()) };
        let metadata = self.lower.metadata(pending.lower).await?;
        let target = match metadata.kind {
            FileKind::Symlink => self.lower.read_link(pending.lower).await?,
            _ => Bytes::new(),
        };
        let mut state = self.state();
        // Somebody else may have been faster.
        if state.pending.remove(&ino).is_some() {
            if matches!(
                metadata.kind,
                FileKind::Regular | FileKind::Directory | FileKind::CharDevice | FileKind::BlockDevice
            ) {
                state.lower.insert(ino, pending.lower);
            }
            let (parent, name) = (pending.dir, &*pending.name);
            self.upper.adopt(ino, Adopted { metadata: &metadata, parent, name, target });
        }
        Ok(())
    }

    /// Sees to it that the entries of a directory are known.
    async fn load(&self, dir: Ino) -> Result<()> {
        self.adopt(dir).await?;
        if self.upper.is_loaded(dir)? {
            return Ok(());
        }
        let lower = self.lower_of(dir).ok_or(Errno::ENOENT)?;
        let listed = self.lower.read_dir(lower).await?;
        let mut state = self.state();
        if self.upper.is_loaded(dir)? {
            return Ok(());
        }
        let mut entries = Vec::with_capacity(listed.len());
        for entry in listed {
            if crate::path::check_name(&entry.name).is_ok() {
                let ino = self.take_over(&mut state, dir, &entry);
                entries.push((entry, ino));
            }
        }
        self.upper.load_entries(dir, &entries)
    }

    /// The number here of an entry below.
    fn take_over(&self, state: &mut State, dir: Ino, entry: &DirEntry) -> Ino {
        // Another name of it may have been seen elsewhere.
        if let Some(known) = state.upper.get(&entry.ino)
            && (state.pending.contains_key(known) || self.upper.is_present(*known))
        {
            return *known;
        }
        let ino = self.upper.reserve(dir, entry.kind);
        state.pending.insert(ino, Pending { lower: entry.ino, dir, name: entry.name.clone() });
        if entry.kind != FileKind::Directory {
            state.upper.insert(entry.ino, ino);
        }
        ino
    }

    /// Sees to it that a directory is loaded and what `name` stands for in it is adopted; its number.
    async fn load_entry(&self, dir: Ino, name: &[u8]) -> Result<Option<Ino>> {
        self.load(dir).await?;
        let Some(ino) = self.upper.entry(dir, name)? else { return Ok(None) };
        self.adopt(ino).await?;
        Ok(Some(ino))
    }

    /// The same; and if it is a directory, sees to it that it is loaded, so that it shows whether it is
    /// empty.
    async fn load_deep(&self, dir: Ino, name: &[u8]) -> Result<()> {
        match self.load_entry(dir, name).await? {
            Some(ino) => self.load(ino).await,
            None => Ok(()),
        }
    }

    async fn lookup(&self, dir: Ino, name: &[u8]) -> Result<Metadata> {
        if name == b".." {
            self.adopt(dir).await?;
        } else {
            self.load_entry(dir, name).await?;
        }
        self.upper.lookup(dir, name).await
    }

    async fn open(
        self: &Arc<Self>,
        ino: Ino,
        access: Access,
        account: Option<Account>,
    ) -> Result<Arc<dyn File>> {
        self.adopt(ino).await?;
        let metadata = self.upper.metadata(ino).await?;
        if matches!(metadata.kind, FileKind::CharDevice | FileKind::BlockDevice) {
            let device = self.lower_of(ino).ok_or(Errno::ENXIO)?;
            return self.lower.open(device, access).await;
        }
        let upper = self.upper.charged(account.clone()).open(ino, access).await?;
        let lower = match self.lower_of(ino) {
            Some(lower) if self.upper.is_backed(ino)? => {
                let read = Access { read: true, ..Access::default() };
                Some(self.lower.open(lower, read).await?)
            }
            _ => None,
        };
        Ok(Arc::new(OverlayFile::new(
            Arc::clone(self),
            self.upper.charged(account),
            ino,
            access,
            upper,
            lower,
        )))
    }
}

impl FileSystem for Overlay {
    fn watch(&self, path: &[u8], options: WatchOptions) -> Result<Watch> {
        self.0.upper.watch(path, options)
    }

    fn root(&self) -> Ino {
        self.0.upper.root()
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        match self.0.upper.lookup(dir, name) {
            FsFuture::Ready(Some(Err(Errno::ENOENT))) => FsFuture::boxed(self.0.lookup(dir, name)),
            found => found,
        }
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        match self.0.upper.metadata(ino) {
            FsFuture::Ready(Some(Err(Errno::ENOENT))) => FsFuture::boxed(async move {
                self.0.adopt(ino).await?;
                self.0.upper.metadata(ino).await
            }),
            found => found,
        }
    }

    fn set_metadata<'a>(&'a self, ino: Ino, change: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        FsFuture::boxed(async move {
            self.0.adopt(ino).await?;
            self.upper().set_metadata(ino, change).await
        })
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        match self.0.upper.read_link(ino) {
            FsFuture::Ready(Some(Err(Errno::ENOENT))) => FsFuture::boxed(async move {
                self.0.adopt(ino).await?;
                self.0.upper.read_link(ino).await
            }),
            found => found,
        }
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        if self.0.upper.is_loaded(dir) == Ok(true) {
            return self.0.upper.read_dir(dir);
        }
        FsFuture::boxed(async move {
            self.0.load(dir).await?;
            self.0.upper.read_dir(dir).await
        })
    }

    fn create<'a>(&'a self, dir: Ino, name: &'a [u8], new: &'a NewInode) -> FsFuture<'a, Metadata> {
        if self.0.upper.is_loaded(dir) == Ok(true) {
            return self.upper().create_now(dir, name, new);
        }
        FsFuture::boxed(async move {
            self.0.load(dir).await?;
            self.upper().create(dir, name, new).await
        })
    }

    fn link<'a>(&'a self, ino: Ino, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        FsFuture::boxed(async move {
            self.0.adopt(ino).await?;
            self.0.load(dir).await?;
            self.upper().link(ino, dir, name).await
        })
    }

    fn unlink<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        FsFuture::boxed(async move {
            self.0.load_entry(dir, name).await?;
            self.0.upper.unlink(dir, name).await
        })
    }

    fn rmdir<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        FsFuture::boxed(async move {
            self.0.load_deep(dir, name).await?;
            self.0.upper.rmdir(dir, name).await
        })
    }

    fn rename<'a>(
        &'a self,
        from: (Ino, &'a [u8]),
        to: (Ino, &'a [u8]),
        no_replace: bool,
    ) -> FsFuture<'a, ()> {
        FsFuture::boxed(async move {
            self.0.load_entry(from.0, from.1).await?;
            self.0.load_deep(to.0, to.1).await?;
            self.0.upper.rename(from, to, no_replace).await
        })
    }

    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>> {
        FsFuture::boxed(self.0.open(ino, access, self.1.clone()))
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        self.0.upper.statfs()
    }

    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        FsFuture::boxed(async move {
            self.0.adopt(dir).await?;
            self.0.upper.name_of(dir).await
        })
    }

    fn fifos(&self) -> Option<&FifoTable> {
        self.0.upper.fifos()
    }
}

#[cfg(test)]
mod tests;
