//! A directory of the host as a filesystem.
//!
//! Everything is reached through the descriptor of the root directory: an inode is looked for under the
//! name it was last seen by, beneath the root and without following links, and is used only if it is still
//! the same inode. So no path, link or race leads outside: what was moved or swapped is simply not there.
//! Calls block while the host works.

mod beneath;
mod file;
mod ops;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{AtFlags, FileType, OFlags, Stat};

use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::future::FsFuture;
use crate::inode::{FileKind, Ino, Metadata, Mode, SetMetadata, Timestamp};

/// How a host directory is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HostDirOptions {
    /// Allow changes; otherwise they fail with `EROFS`.
    pub writable: bool,
    /// Show every inode as owned by this uid and gid. Then owners cannot be changed (`EPERM`), and new files
    /// belong to the user of this process. Without it owners are those of the host, and making a file for
    /// another user takes the privilege to do so.
    pub present_as: Option<(u32, u32)>,
}

/// A directory of the host. Filesystems mounted below it are not entered (`EXDEV`), devices and sockets
/// cannot be opened (`ENXIO`); FIFOs meet within the sandbox only.
///
/// It remembers the name of every inode it has shown, about a hundred bytes each.
#[derive(Debug)]
pub struct HostDir {
    root: OwnedFd,
    root_ino: Ino,
    dev: u64,
    options: HostDirOptions,
    names: Mutex<HashMap<Ino, Name>>,
}

/// Where an inode was last seen.
#[derive(Clone, Debug)]
struct Name {
    parent: Ino,
    name: Arc<[u8]>,
}

/// The deepest directory that is reached, in components: deeper paths are longer than the host allows.
const DEEPEST: usize = crate::path::PATH_MAX / 2;

impl HostDir {
    /// The directory at `path`, whose own symbolic links are followed. Fails as opening it does.
    pub fn open(path: &Path, options: HostDirOptions) -> Result<Self> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let root = rustix::fs::open(path, flags, rustix::fs::Mode::empty()).map_err(errno)?;
        let stat = rustix::fs::fstat(&root).map_err(errno)?;
        let root_ino = Ino(stat.st_ino);
        Ok(Self { root, root_ino, dev: stat.st_dev, options, names: Mutex::default() })
    }

    fn names(&self) -> MutexGuard<'_, HashMap<Ino, Name>> {
        // Each use is one call on the map, which cannot be left half done.
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, parent: Ino, name: &[u8], ino: Ino) {
        if ino == self.root_ino {
            return;
        }
        let mut names = self.names();
        if names.get(&ino).is_some_and(|n| n.parent == parent && *n.name == *name) {
            return;
        }
        names.insert(ino, Name { parent, name: name.into() });
    }

    /// The path of an inode beneath the root.
    fn path(&self, ino: Ino) -> Result<Vec<u8>> {
        let names = self.names();
        let mut parts = Vec::new();
        let mut at = ino;
        while at != self.root_ino {
            let name = names.get(&at).ok_or(Errno::ENOENT)?;
            parts.push(&name.name);
            at = name.parent;
            if parts.len() > DEEPEST {
                return Err(Errno::ENAMETOOLONG);
            }
        }
        let mut path = Vec::new();
        for part in parts.iter().rev() {
            if !path.is_empty() {
                path.push(b'/');
            }
            path.extend_from_slice(part);
        }
        Ok(path)
    }

    /// A descriptor of the inode, if it is still where it was seen.
    fn reach(&self, ino: Ino, flags: OFlags) -> Result<(OwnedFd, Stat)> {
        let fd = beneath::open(self.root.as_fd(), &self.path(ino)?, flags).map_err(gone)?;
        let stat = rustix::fs::fstat(&fd).map_err(errno)?;
        if Ino(stat.st_ino) != ino || stat.st_dev != self.dev {
            return Err(Errno::ENOENT);
        }
        Ok((fd, stat))
    }

    fn reach_dir(&self, dir: Ino) -> Result<OwnedFd> {
        let (fd, stat) = self.reach(dir, OFlags::PATH)?;
        match kind_of(&stat) {
            FileKind::Directory => Ok(fd),
            _ => Err(Errno::ENOTDIR),
        }
    }

    /// The entry of a directory, links not followed.
    fn stat_at(&self, dir: &OwnedFd, name: &[u8]) -> Result<Stat> {
        let stat = rustix::fs::statat(dir, name, AtFlags::SYMLINK_NOFOLLOW).map_err(errno)?;
        if stat.st_dev == self.dev { Ok(stat) } else { Err(Errno::EXDEV) }
    }

    fn require_writable(&self) -> Result<()> {
        if self.options.writable { Ok(()) } else { Err(Errno::EROFS) }
    }

    fn metadata_of(&self, stat: &Stat) -> Metadata {
        describe(stat, self.options.present_as)
    }
}

/// An error of the host in our numbers.
fn errno(error: rustix::io::Errno) -> Errno {
    Errno::from_number(error.raw_os_error()).unwrap_or(Errno::EIO)
}

/// The same for an inode that was seen before: a link or something else in its way means that it is gone.
fn gone(error: rustix::io::Errno) -> Errno {
    match errno(error) {
        Errno::ELOOP | Errno::ENOTDIR => Errno::ENOENT,
        other => other,
    }
}

fn kind_from(file_type: FileType) -> FileKind {
    match file_type {
        FileType::Directory => FileKind::Directory,
        FileType::Symlink => FileKind::Symlink,
        FileType::Fifo => FileKind::Fifo,
        FileType::CharacterDevice => FileKind::CharDevice,
        FileType::BlockDevice => FileKind::BlockDevice,
        FileType::Socket => FileKind::Socket,
        FileType::RegularFile | FileType::Unknown => FileKind::Regular,
    }
}

fn kind_of(stat: &Stat) -> FileKind {
    kind_from(FileType::from_raw_mode(stat.st_mode))
}

fn moment(seconds: i64, nanos: impl TryInto<u32>) -> Timestamp {
    Timestamp { seconds, nanos: nanos.try_into().unwrap_or_default() }
}

fn describe(stat: &Stat, present_as: Option<(u32, u32)>) -> Metadata {
    let (uid, gid) = present_as.unwrap_or((stat.st_uid, stat.st_gid));
    let bits = u16::try_from(stat.st_mode & 0o7777).unwrap_or_default();
    let minor = u64::from(rustix::fs::minor(stat.st_rdev));
    Metadata {
        dev: stat.st_dev,
        ino: Ino(stat.st_ino),
        kind: kind_of(stat),
        mode: Mode::new(bits),
        // Of narrower types on some machines.
        #[allow(clippy::useless_conversion)]
        nlink: stat.st_nlink.into(),
        uid,
        gid,
        rdev: (u64::from(rustix::fs::major(stat.st_rdev)) << 8) | minor,
        size: u64::try_from(stat.st_size).unwrap_or_default(),
        blocks: u64::try_from(stat.st_blocks).unwrap_or_default(),
        atime: moment(stat.st_atime, stat.st_atime_nsec),
        mtime: moment(stat.st_mtime, stat.st_mtime_nsec),
        ctime: moment(stat.st_ctime, stat.st_ctime_nsec),
    }
}

impl FileSystem for HostDir {
    fn root(&self) -> Ino {
        self.root_ino
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        self.find(dir, name).into()
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        self.reach(ino, OFlags::PATH).map(|(_, stat)| self.metadata_of(&stat)).into()
    }

    fn set_metadata<'a>(&'a self, ino: Ino, change: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        self.change(ino, change).into()
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        self.link_target(ino).into()
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        self.list(dir).into()
    }

    fn create<'a>(&'a self, dir: Ino, name: &'a [u8], new: &'a NewInode) -> FsFuture<'a, Metadata> {
        self.make(dir, name, new).into()
    }

    fn link<'a>(&'a self, ino: Ino, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.make_link(ino, dir, name).into()
    }

    fn unlink<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.remove(dir, name, false).into()
    }

    fn rmdir<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()> {
        self.remove(dir, name, true).into()
    }

    fn rename<'a>(
        &'a self,
        from: (Ino, &'a [u8]),
        to: (Ino, &'a [u8]),
        no_replace: bool,
    ) -> FsFuture<'a, ()> {
        self.move_name(from, to, no_replace).into()
    }

    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>> {
        self.open_file(ino, access).into()
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        self.sizes().into()
    }

    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        // Reached first: a directory that is gone has no name.
        let name = self.reach_dir(dir).and_then(|_| {
            if dir == self.root_ino {
                return Ok(Bytes::new());
            }
            let names = self.names();
            names.get(&dir).map(|n| Bytes::copy_from_slice(&n.name)).ok_or(Errno::ENOENT)
        });
        name.into()
    }
}

impl HostDir {
    fn sizes(&self) -> Result<StatFs> {
        let (fd, _) = self.reach(self.root_ino, OFlags::RDONLY | OFlags::DIRECTORY)?;
        let sizes = rustix::fs::fstatvfs(&fd).map_err(errno)?;
        Ok(StatFs {
            total_bytes: sizes.f_blocks.saturating_mul(sizes.f_frsize),
            used_bytes: sizes.f_blocks.saturating_sub(sizes.f_bfree).saturating_mul(sizes.f_frsize),
            total_inodes: sizes.f_files,
            used_inodes: sizes.f_files.saturating_sub(sizes.f_ffree),
        })
    }
}
