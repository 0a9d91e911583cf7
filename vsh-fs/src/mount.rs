//! Mount namespaces: which filesystem a session sees where.

use std::sync::Arc;

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::fifo::FifoTable;
use crate::file::{File, FileLock};
use crate::filesystem::FileSystem;
use crate::future::FsFuture;
use crate::inode::{Ino, Metadata, Mode};
use crate::view::{Credentials, Location, View};

/// What is mounted where. A value: mounting makes another namespace, views of this one do not change.
#[derive(Clone, Debug)]
pub struct MountNamespace {
    /// By the number of a mount; what was unmounted leaves its number unused.
    mounts: Vec<Option<Mount>>,
    /// The directories that mounts cover, sorted.
    covered: Vec<(Location, u32)>,
}

/// How a filesystem is mounted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MountOptions {
    /// Refuse every change with `EROFS`.
    pub read_only: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Mount {
    pub(crate) fs: Arc<dyn FileSystem>,
    /// The directory of `fs` that is seen as the root of the mount.
    root: Ino,
    /// The directory it covers; none for the root of the namespace.
    point: Option<Location>,
    read_only: bool,
    /// The device number seen here, if that of the filesystem is taken.
    dev: Option<u64>,
    /// For filesystems that do not keep their FIFOs themselves.
    fifos: Arc<FifoTable>,
}

impl Mount {
    fn new(fs: Arc<dyn FileSystem>, root: Ino, point: Option<Location>, options: MountOptions) -> Self {
        Self { fs, root, point, read_only: options.read_only, dev: None, fifos: Arc::default() }
    }

    /// Refuses changes on a read-only mount.
    pub(crate) fn require_writable(&self) -> Result<()> {
        if self.read_only { Err(Errno::EROFS) } else { Ok(()) }
    }

    /// Metadata of the filesystem as it is seen here.
    pub(crate) fn seen(&self, mut metadata: Metadata) -> Metadata {
        metadata.dev = self.dev.unwrap_or(metadata.dev);
        metadata
    }

    /// An open file of the filesystem as it is seen here.
    pub(crate) fn seen_file(&self, file: Arc<dyn File>) -> Arc<dyn File> {
        match self.dev {
            Some(dev) => Arc::new(Renumbered { file, dev }),
            None => file,
        }
    }

    pub(crate) fn fifos(&self) -> &FifoTable {
        self.fs.fifos().unwrap_or(&self.fifos)
    }
}

impl MountNamespace {
    /// A namespace with one filesystem, writable.
    pub fn new(root: Arc<dyn FileSystem>) -> Self {
        Self::with_root(root, MountOptions::default())
    }

    /// A namespace with one filesystem.
    pub fn with_root(root: Arc<dyn FileSystem>, options: MountOptions) -> Self {
        let ino = root.root();
        Self { mounts: vec![Some(Mount::new(root, ino, None, options))], covered: Vec::new() }
    }

    /// This namespace over another filesystem at its root, in which the directories that mounts cover have
    /// the same inode numbers: a fork of the one that is there.
    pub fn with_root_forked(&self, root: Arc<dyn FileSystem>) -> Self {
        let mut new = self.clone();
        if let Some(Some(mount)) = new.mounts.first_mut() {
            mount.fs = root;
            mount.fifos = Arc::default();
        }
        new
    }

    /// This namespace with `fs` mounted on the directory `at`: `ENOTDIR` if it is none, otherwise the
    /// errors of resolving a path. What is below `at` can no longer be reached by path.
    pub async fn mount(&self, at: &[u8], fs: Arc<dyn FileSystem>, options: MountOptions) -> Result<Self> {
        let point = self.as_root().directory(self.root(), at).await?;
        let root = fs.root();
        let mut mount = Mount::new(fs, root, Some(point), options);
        mount.dev = self.device_number(&mount.fs).await?;
        self.with_mount(mount)
    }

    /// This namespace with the directory `from` seen on the directory `at` as well, perhaps read-only.
    pub async fn bind(&self, from: &[u8], at: &[u8], options: MountOptions) -> Result<Self> {
        let view = self.as_root();
        let source = view.directory(self.root(), from).await?;
        let point = view.directory(self.root(), at).await?;
        let below = self.get(source)?;
        let mount = Mount {
            root: source.ino,
            point: Some(point),
            read_only: below.read_only || options.read_only,
            ..below.clone()
        };
        self.with_mount(mount)
    }

    /// This namespace with other options for the mount on `at`: `EINVAL` if nothing is mounted there. Mounts
    /// below keep theirs, so that a session has writable subtrees of what it may otherwise only read: bind them
    /// on themselves, then remount what they lie in read-only.
    pub async fn remount(&self, at: &[u8], options: MountOptions) -> Result<Self> {
        let location = self.as_root().directory(self.root(), at).await?;
        let mut new = self.clone();
        let slot = usize::try_from(location.mount).ok().and_then(|i| new.mounts.get_mut(i));
        match slot.and_then(Option::as_mut).filter(|mount| mount.root == location.ino) {
            Some(mount) => mount.read_only = options.read_only,
            None => return Err(Errno::EINVAL),
        }
        Ok(new)
    }

    /// This namespace without the mount on `at`: `EINVAL` if nothing is mounted there or it is the root,
    /// `EBUSY` if something is mounted below it.
    pub async fn unmount(&self, at: &[u8]) -> Result<Self> {
        let location = self.as_root().directory(self.root(), at).await?;
        let mount = self.get(location)?;
        if mount.root != location.ino {
            return Err(Errno::EINVAL);
        }
        let point = mount.point.ok_or(Errno::EINVAL)?;
        if self.covered.iter().any(|(below, _)| below.mount == location.mount) {
            return Err(Errno::EBUSY);
        }
        let mut new = self.clone();
        new.covered.retain(|(covered, _)| *covered != point);
        if let Some(slot) = usize::try_from(location.mount).ok().and_then(|i| new.mounts.get_mut(i)) {
            *slot = None;
        }
        Ok(new)
    }

    /// The root directory.
    pub fn root(&self) -> Location {
        let ino = self.mounts.first().and_then(Option::as_ref).map_or(Ino(0), |mount| mount.root);
        self.enter(Location { mount: 0, ino })
    }

    fn with_mount(&self, mount: Mount) -> Result<Self> {
        let number = u32::try_from(self.mounts.len()).map_err(|_| Errno::ENOSPC)?;
        let mut new = self.clone();
        if let Some(point) = mount.point {
            new.covered.push((point, number));
            new.covered.sort_unstable_by_key(|(point, _)| order(point));
        }
        new.mounts.push(Some(mount));
        Ok(new)
    }

    /// A number for the device of `fs`, if its own is that of another filesystem here.
    async fn device_number(&self, fs: &Arc<dyn FileSystem>) -> Result<Option<u64>> {
        let own = fs.metadata(fs.root()).await?.dev;
        let mut taken = Vec::new();
        for mount in self.mounts.iter().flatten() {
            if Arc::ptr_eq(&mount.fs, fs) {
                return Ok(mount.dev);
            }
            taken.push(mount.seen(mount.fs.metadata(mount.root).await?).dev);
        }
        if !taken.contains(&own) {
            return Ok(None);
        }
        Ok((1..).find(|dev| !taken.contains(dev)))
    }

    fn as_root(&self) -> View {
        let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
        View::new(Arc::new(self.clone()), root, Mode::new(0))
    }

    /// The mount of a location; `ESTALE` if it was unmounted.
    pub(crate) fn get(&self, at: Location) -> Result<&Mount> {
        let slot = usize::try_from(at.mount).ok().and_then(|i| self.mounts.get(i));
        slot.and_then(Option::as_ref).ok_or(Errno::ESTALE)
    }

    /// What is seen at a directory: the root of the mount that covers it, if one does.
    pub(crate) fn enter(&self, mut at: Location) -> Location {
        while let Some(mount) = self.covering(at) {
            let Ok(root) = self.get(Location { mount, ino: at.ino }).map(|m| m.root) else { break };
            at = Location { mount, ino: root };
        }
        at
    }

    fn covering(&self, at: Location) -> Option<u32> {
        let found = self.covered.binary_search_by_key(&order(&at), |(point, _)| order(point)).ok()?;
        self.covered.get(found).map(|(_, mount)| *mount)
    }

    /// Is it the root of a mount, so that it can be neither removed nor renamed?
    pub(crate) fn is_mount_root(&self, at: Location) -> bool {
        self.get(at).is_ok_and(|mount| mount.root == at.ino)
    }

    /// The directory that the mount at whose root `at` is covers; `None` for other directories and for the
    /// root of the namespace.
    pub(crate) fn leave(&self, mut at: Location) -> Result<Leave> {
        loop {
            let mount = self.get(at)?;
            if mount.root != at.ino {
                return Ok(Leave::Inside(at));
            }
            match mount.point {
                Some(point) => at = point,
                None => return Ok(Leave::Top),
            }
        }
    }
}

/// Where `..` is to be looked for.
pub(crate) enum Leave {
    /// In this directory, which is not the root of its mount.
    Inside(Location),
    /// Nowhere: it is the root of the namespace.
    Top,
}

fn order(at: &Location) -> (u32, Ino) {
    (at.mount, at.ino)
}

/// A file whose filesystem is seen with another device number.
#[derive(Debug)]
struct Renumbered {
    file: Arc<dyn File>,
    dev: u64,
}

impl File for Renumbered {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        let renumber = |metadata| Metadata { dev: self.dev, ..metadata };
        match self.file.metadata() {
            FsFuture::Ready(result) => FsFuture::Ready(result.map(|r| r.map(renumber))),
            boxed => FsFuture::boxed(async move { boxed.await.map(renumber) }),
        }
    }

    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes> {
        self.file.read_at(offset, len)
    }

    fn write_at(&self, offset: u64, data: Bytes) -> FsFuture<'_, usize> {
        self.file.write_at(offset, data)
    }

    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)> {
        self.file.append(data)
    }

    fn set_len(&self, len: u64) -> FsFuture<'_, ()> {
        self.file.set_len(len)
    }

    fn seekable(&self) -> bool {
        self.file.seekable()
    }

    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        self.file.try_append(data)
    }

    fn try_write_at(&self, offset: u64, data: &[u8]) -> Option<Result<usize>> {
        self.file.try_write_at(offset, data)
    }

    fn lock(&self, how: FileLock) -> FsFuture<'_, ()> {
        self.file.lock(how)
    }
}
