//! What a session sees: a mount namespace, an identity, a umask; and every operation on paths.
//!
//! `lookup` asks, `open` opens, `names` makes, renames and removes, `attributes` changes metadata.
//!
//! A path is resolved from a [`Location`]; symbolic links are followed here, permissions are checked here,
//! mount points are crossed here.

mod attributes;
mod lookup;
mod names;
mod open;

use std::sync::Arc;

use crate::file::File;
use crate::inode::{Ino, Mode};
use crate::mount::MountNamespace;
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
    pub(crate) namespace: Arc<MountNamespace>,
}

impl View {
    /// A view of the filesystems mounted in `namespace`.
    pub fn new(namespace: Arc<MountNamespace>, credentials: Credentials, umask: Mode) -> Self {
        Self { credentials, umask, namespace }
    }

    /// What is mounted where.
    pub fn namespace(&self) -> &Arc<MountNamespace> {
        &self.namespace
    }

    /// Sees other mounts from here on. Locations in mounts that both namespaces have stay good.
    pub fn set_namespace(&mut self, namespace: Arc<MountNamespace>) {
        self.namespace = namespace;
    }

    /// The root directory.
    pub fn root(&self) -> Location {
        self.namespace.root()
    }
}

#[cfg(test)]
mod tests;
