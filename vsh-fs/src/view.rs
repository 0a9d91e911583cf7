//! What a session sees: a mount namespace, an identity, a umask; and every operation on paths.
//!
//! A path is resolved from a [`Location`]; symbolic links are followed here, permissions are checked here,
//! mount points are crossed here.

use std::sync::Arc;

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{DirEntry, StatFs};
use crate::inode::{Ino, Metadata, Mode, SetMetadata};
use crate::pipe::{PipeReader, PipeWriter};

/// Who acts: uid 0 passes every check of mode bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The user.
    pub uid: u32,
    /// The group of new files.
    pub gid: u32,
    /// Further groups.
    pub groups: Arc<[u32]>,
}

/// A directory that paths are resolved from: an inode, so that it stays the same when it is renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    /// The mount in the view's namespace.
    pub mount: u32,
    /// The inode there.
    pub ino: Ino,
}

/// How to open a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// For reading.
    pub read: bool,
    /// For writing.
    pub write: bool,
    /// Make it if it is not there.
    pub create: bool,
    /// Fail if it is there (`O_EXCL`, with `create`).
    pub exclusive: bool,
    /// Cut it to nothing.
    pub truncate: bool,
    /// Every write goes to the end. Remembered by the caller's open file description.
    pub append: bool,
    /// Fail unless it is a directory.
    pub directory: bool,
    /// Fail on a symbolic link.
    pub no_follow: bool,
    /// Do not wait for the other end of a FIFO.
    pub non_block: bool,
    /// The mode of a new file, before the umask.
    pub mode: Mode,
}

impl OpenOptions {
    const NONE: Self = Self {
        read: false,
        write: false,
        create: false,
        exclusive: false,
        truncate: false,
        append: false,
        directory: false,
        no_follow: false,
        non_block: false,
        mode: Mode(0o666),
    };

    /// `O_RDONLY`.
    pub const READ: Self = Self { read: true, ..Self::NONE };
    /// `O_WRONLY | O_CREAT | O_TRUNC`, as `>` opens.
    pub const WRITE: Self = Self { write: true, create: true, truncate: true, ..Self::NONE };
    /// `O_WRONLY | O_CREAT | O_APPEND`, as `>>` opens.
    pub const APPEND: Self = Self { write: true, create: true, append: true, ..Self::NONE };
    /// `O_RDWR | O_CREAT`, as `<>` opens.
    pub const READ_WRITE: Self = Self { read: true, write: true, create: true, ..Self::NONE };
}

/// What opening gave.
#[derive(Clone, Debug)]
pub enum Opened {
    /// A regular file or a device.
    File(Arc<dyn File>),
    /// A directory, open for `fchdir` and `readdir`.
    Directory(Location),
    /// The reading end of a FIFO.
    FifoReader(PipeReader),
    /// The writing end of a FIFO.
    FifoWriter(PipeWriter),
    /// Both ends of a FIFO, opened with `O_RDWR`.
    FifoBoth(PipeReader, PipeWriter),
}

/// A session's view of its filesystems. Cloning shares them.
#[derive(Clone, Debug)]
pub struct View {
    /// Who acts.
    pub credentials: Credentials,
    /// The bits taken away from the modes of new files.
    pub umask: Mode,
}

impl View {
    /// The root directory.
    pub fn root(&self) -> Location {
        Location { mount: 0, ino: Ino(0) }
    }

    /// The directory at `path`, checked for search permission: `chdir`.
    pub async fn directory(&self, at: Location, path: &[u8]) -> Result<Location> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// The absolute path of a directory without symbolic links: `getcwd`.
    pub async fn path_of(&self, directory: Location) -> Result<Vec<u8>> {
        let _ = directory;
        Err(Errno::ENOSYS)
    }

    /// The absolute path of `path` without symbolic links, `.` and `..`: `realpath`. Everything must exist.
    pub async fn canonicalize(&self, at: Location, path: &[u8]) -> Result<Vec<u8>> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// Opens, and makes if asked to. A FIFO waits for its other end unless `non_block`.
    pub async fn open(&self, at: Location, path: &[u8], how: &OpenOptions) -> Result<Opened> {
        let _ = (at, path, how);
        Err(Errno::ENOSYS)
    }

    /// `stat` (links followed).
    pub async fn metadata(&self, at: Location, path: &[u8]) -> Result<Metadata> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// `lstat` (a last link not followed).
    pub async fn symlink_metadata(&self, at: Location, path: &[u8]) -> Result<Metadata> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// Would the session be allowed to read, write and execute what is asked for: `access`.
    pub async fn access(
        &self,
        at: Location,
        path: &[u8],
        read: bool,
        write: bool,
        execute: bool,
    ) -> Result<()> {
        let _ = (at, path, read, write, execute);
        Err(Errno::ENOSYS)
    }

    /// The entries of a directory without `.` and `..`, sorted by the bytes of their names.
    pub async fn read_dir(&self, at: Location, path: &[u8]) -> Result<Vec<DirEntry>> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// The target of a symbolic link.
    pub async fn read_link(&self, at: Location, path: &[u8]) -> Result<Bytes> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// `mkdir`; the umask is applied.
    pub async fn create_dir(&self, at: Location, path: &[u8], mode: Mode) -> Result<()> {
        let _ = (at, path, mode);
        Err(Errno::ENOSYS)
    }

    /// `mkfifo`; the umask is applied.
    pub async fn create_fifo(&self, at: Location, path: &[u8], mode: Mode) -> Result<()> {
        let _ = (at, path, mode);
        Err(Errno::ENOSYS)
    }

    /// `symlink`.
    pub async fn symlink(&self, target: &[u8], at: Location, path: &[u8]) -> Result<()> {
        let _ = (target, at, path);
        Err(Errno::ENOSYS)
    }

    /// `link`; a symbolic link is itself linked, unless `follow`.
    pub async fn hard_link(
        &self,
        from: (Location, &[u8]),
        to: (Location, &[u8]),
        follow: bool,
    ) -> Result<()> {
        let _ = (from, to, follow);
        Err(Errno::ENOSYS)
    }

    /// `unlink`.
    pub async fn remove_file(&self, at: Location, path: &[u8]) -> Result<()> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// `rmdir`.
    pub async fn remove_dir(&self, at: Location, path: &[u8]) -> Result<()> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }

    /// `rename`; `EXDEV` between filesystems.
    pub async fn rename(
        &self,
        from: (Location, &[u8]),
        to: (Location, &[u8]),
        no_replace: bool,
    ) -> Result<()> {
        let _ = (from, to, no_replace);
        Err(Errno::ENOSYS)
    }

    /// `chmod`, `chown`, `utimensat`, `truncate`: the checks of each for the parts that are set.
    pub async fn set_metadata(
        &self,
        at: Location,
        path: &[u8],
        change: &SetMetadata,
        follow: bool,
    ) -> Result<()> {
        let _ = (at, path, change, follow);
        Err(Errno::ENOSYS)
    }

    /// `statvfs` of the filesystem that holds `path`.
    pub async fn statfs(&self, at: Location, path: &[u8]) -> Result<StatFs> {
        let _ = (at, path);
        Err(Errno::ENOSYS)
    }
}
