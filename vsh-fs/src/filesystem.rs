//! The contract of a storage backend.

use std::fmt::Debug;
use std::sync::Arc;

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::fifo::FifoTable;
use crate::file::File;
use crate::future::FsFuture;
use crate::inode::{FileKind, Ino, Metadata, Mode, SetMetadata};
use crate::watch::{Watch, WatchOptions};

/// A storage backend, in inode numbers and single names.
///
/// Names are 1 to 255 bytes of anything but `/` and NUL; `.` is never passed, `..` to
/// [`lookup`](FileSystem::lookup) only. The caller has checked permissions, resolved symbolic links and
/// applied the umask; the backend checks kinds, names, existence and space, and makes each call atomic.
pub trait FileSystem: Send + Sync + Debug {
    /// The root directory.
    fn root(&self) -> Ino;

    /// The entry `name` of directory `dir`, links not followed. `..` of the root is the root.
    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata>;

    /// What `stat` tells.
    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata>;

    /// Changes mode, owner, times or size.
    fn set_metadata<'a>(&'a self, ino: Ino, change: &'a SetMetadata) -> FsFuture<'a, Metadata>;

    /// The target of a symbolic link; `EINVAL` for another kind.
    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes>;

    /// The entries of a directory without `.` and `..`, in the order of the bytes of their names.
    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>>;

    /// Makes `name` in `dir`; `EEXIST` if it is there.
    fn create<'a>(&'a self, dir: Ino, name: &'a [u8], new: &'a NewInode) -> FsFuture<'a, Metadata>;

    /// Gives inode `ino` another name; `EEXIST` if it is there, `EPERM` for a directory.
    fn link<'a>(&'a self, ino: Ino, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()>;

    /// Removes a name that is not a directory's (`EISDIR`).
    fn unlink<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()>;

    /// Removes an empty directory.
    fn rmdir<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, ()>;

    /// Renames as POSIX says: replaces a file by a file and an empty directory by a directory, refuses to
    /// move a directory below itself (`EINVAL`), does nothing if both names are the same inode. With
    /// `no_replace`, `EEXIST` if the new name is there.
    fn rename<'a>(&'a self, from: (Ino, &'a [u8]), to: (Ino, &'a [u8]), no_replace: bool)
    -> FsFuture<'a, ()>;

    /// Opens a regular file or device. FIFOs are opened by the view.
    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>>;

    /// Sizes for `df`.
    fn statfs(&self) -> FsFuture<'_, StatFs>;

    /// The name a directory has in its parent, empty for the root. Unless a backend knows better, the
    /// parent is searched for it; `ENOENT` if it is not there.
    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        FsFuture::boxed(async move {
            if dir == self.root() {
                return Ok(Bytes::new());
            }
            let parent = self.lookup(dir, b"..").await?.ino;
            let entries = self.read_dir(parent).await?;
            entries.into_iter().find(|e| e.ino == dir).map(|e| e.name).ok_or(Errno::ENOENT)
        })
    }

    /// Where the open FIFOs of this filesystem meet, so that all its sessions share them; without it,
    /// only the sessions of one mount do.
    fn fifos(&self) -> Option<&FifoTable> {
        None
    }

    /// A feed of what is done to `path`, an absolute path here without symbolic links, and to the entries of it;
    /// with `recursive` to all below. Backends that cannot tell refuse with `EOPNOTSUPP`.
    fn watch(&self, path: &[u8], options: WatchOptions) -> Result<Watch> {
        let _ = (path, options);
        Err(Errno::EOPNOTSUPP)
    }
}

/// What an open file is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Reading.
    pub read: bool,
    /// Writing.
    pub write: bool,
    /// Cut to nothing first.
    pub truncate: bool,
}

/// An entry of a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    /// Its name.
    pub name: Bytes,
    /// Its inode.
    pub ino: Ino,
    /// Its kind.
    pub kind: FileKind,
}

/// An inode to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInode {
    /// What it is; `FileKind::Symlink` takes `target`.
    pub kind: FileKind,
    /// The permission bits, the umask already applied.
    pub mode: Mode,
    /// The owner.
    pub uid: u32,
    /// The owning group.
    pub gid: u32,
    /// The target of a symbolic link, else empty.
    pub target: Bytes,
}

/// Sizes of a filesystem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatFs {
    /// Bytes it may hold; `u64::MAX` if nothing bounds it.
    pub total_bytes: u64,
    /// Bytes in use.
    pub used_bytes: u64,
    /// Inodes it may hold; `u64::MAX` if nothing bounds it.
    pub total_inodes: u64,
    /// Inodes in use.
    pub used_inodes: u64,
}
