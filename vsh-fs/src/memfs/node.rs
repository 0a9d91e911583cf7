//! Inodes of the filesystem in memory.

use std::sync::Arc;

use bytes::Bytes;

use super::directory::{Directory, Name};
use crate::account::Charge;
use crate::content::{Content, wide};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino, Metadata, Mode, Timestamp};

/// The size that a directory says it has, in bytes.
const DIRECTORY_SIZE: u64 = 4096;
/// What space is counted in for `st_blocks`, in bytes.
const PAGE: u64 = 4096;
/// How many blocks of 512 bytes make a page.
const BLOCKS: u64 = 8;

/// How long a last access may be off while nothing was written, in seconds.
const RELATIME: i64 = 24 * 60 * 60;

#[derive(Clone, Debug)]
pub(super) struct Inode {
    pub(super) mode: Mode,
    pub(super) uid: u32,
    pub(super) gid: u32,
    pub(super) nlink: u64,
    /// The directory it was last given a name in: where to look for its path first. That of a directory is the
    /// one above it; the root is its own.
    pub(super) home: Ino,
    /// The name it was given there.
    pub(super) name: Name,
    pub(super) atime: Timestamp,
    pub(super) mtime: Timestamp,
    pub(super) ctime: Timestamp,
    pub(super) data: Data,
    /// What an account pays for its names, and the target of a symbolic link.
    pub(super) charge: Option<Arc<Charge>>,
}

#[derive(Clone, Debug)]
pub(super) enum Data {
    Regular(Content),
    Directory(Directory),
    Symlink(Bytes),
    Fifo,
    Socket,
    /// A device of a filesystem below: its kind and number.
    Device(FileKind, u64),
}

impl Inode {
    pub(super) fn kind(&self) -> FileKind {
        match self.data {
            Data::Regular(_) => FileKind::Regular,
            Data::Directory(_) => FileKind::Directory,
            Data::Symlink(_) => FileKind::Symlink,
            Data::Fifo => FileKind::Fifo,
            Data::Socket => FileKind::Socket,
            Data::Device(kind, _) => kind,
        }
    }

    pub(super) fn directory(&self) -> Result<&Directory> {
        match &self.data {
            Data::Directory(dir) => Ok(dir),
            _ => Err(Errno::ENOTDIR),
        }
    }

    pub(super) fn directory_mut(&mut self) -> Result<&mut Directory> {
        match &mut self.data {
            Data::Directory(dir) => Ok(dir),
            _ => Err(Errno::ENOTDIR),
        }
    }

    pub(super) fn content(&self) -> Result<&Content> {
        match &self.data {
            Data::Regular(content) => Ok(content),
            Data::Directory(_) => Err(Errno::EISDIR),
            _ => Err(Errno::EINVAL),
        }
    }

    pub(super) fn content_mut(&mut self) -> Result<&mut Content> {
        match &mut self.data {
            Data::Regular(content) => Ok(content),
            Data::Directory(_) => Err(Errno::EISDIR),
            _ => Err(Errno::EINVAL),
        }
    }

    /// The bytes that the quota was charged for.
    pub(super) fn charged(&self) -> u64 {
        match &self.data {
            Data::Regular(content) => content.stored(),
            Data::Symlink(target) => wide(target.len()),
            Data::Directory(_) | Data::Fifo | Data::Socket | Data::Device(..) => 0,
        }
    }

    pub(super) fn metadata(&self, dev: u64, ino: Ino) -> Metadata {
        let (size, blocks) = match &self.data {
            Data::Regular(content) => (content.len(), content.occupied().div_ceil(PAGE) * BLOCKS),
            Data::Directory(_) => (DIRECTORY_SIZE, BLOCKS),
            Data::Symlink(target) => (wide(target.len()), 0),
            Data::Fifo | Data::Socket | Data::Device(..) => (0, 0),
        };
        let rdev = if let Data::Device(_, number) = self.data { number } else { 0 };
        Metadata {
            dev,
            ino,
            kind: self.kind(),
            mode: self.mode,
            nlink: self.nlink,
            uid: self.uid,
            gid: self.gid,
            rdev,
            size,
            blocks,
            atime: self.atime,
            mtime: self.mtime,
            ctime: self.ctime,
        }
    }

    /// Whoever pays for the names pays for one less.
    pub(super) fn drop_charge(&mut self) {
        if let Some(charge) = self.charge.take() {
            let mut charge = Arc::unwrap_or_clone(charge);
            charge.drop_inode();
            self.charge = Some(Arc::new(charge));
        }
    }

    /// Marks the content as changed.
    pub(super) fn written(&mut self, now: Timestamp) {
        self.mtime = now;
        self.ctime = now;
    }

    /// Should a read at `now` move the last access? Only if it tells something new: `relatime`.
    pub(super) fn access_is_stale(&self, now: Timestamp) -> bool {
        self.atime <= self.mtime
            || self.atime <= self.ctime
            || now.seconds.saturating_sub(self.atime.seconds) >= RELATIME
    }
}
