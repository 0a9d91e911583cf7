//! Taking over what another filesystem holds, piece by piece as it is asked for: the upper side of an
//! overlay.
//!
//! A directory that stands for one below is *unloaded* until its entries are known; the inodes of its
//! entries are *reserved* numbers until their metadata is; and the content of a file is *backed* from below
//! until it is written. None of it is charged to the limits but what is written.

use bytes::Bytes;

use super::MemFs;
use super::directory::{Directory, Entry, Name};
use super::node::{Data, Inode};
use crate::content::{Content, Part};
use crate::errno::Result;
use crate::filesystem::DirEntry;
use crate::inode::{FileKind, Ino, Metadata};

/// Where the inode to be adopted hangs, and what a symbolic link leads to.
pub(crate) struct Adopted<'a> {
    pub(crate) metadata: &'a Metadata,
    pub(crate) parent: Ino,
    pub(crate) name: &'a [u8],
    pub(crate) target: Bytes,
}

impl MemFs {
    /// Makes the root stand for a directory below.
    pub(crate) fn adopt_root(&self, below: &Metadata) -> Result<()> {
        self.0.table.with_mut(super::ROOT, |inode| {
            inode.directory_mut()?.loaded = false;
            inode.nlink = below.nlink;
            inode.mode = below.mode;
            (inode.uid, inode.gid) = (below.uid, below.gid);
            (inode.atime, inode.mtime, inode.ctime) = (below.atime, below.mtime, below.ctime);
            Ok(())
        })
    }

    /// Is the inode in the table, rather than reserved or gone?
    pub(crate) fn is_present(&self, ino: Ino) -> bool {
        self.0.table.with(ino, |_| Ok(())).is_ok()
    }

    /// Are the entries of this directory known? Of another kind of inode too.
    pub(crate) fn is_loaded(&self, ino: Ino) -> Result<bool> {
        self.0.table.with(ino, |inode| match &inode.data {
            Data::Directory(dir) => Ok(dir.loaded),
            _ => Ok(true),
        })
    }

    /// What a name stands for, present or reserved.
    pub(crate) fn entry(&self, dir: Ino, name: &[u8]) -> Result<Option<Ino>> {
        self.0.table.with(dir, |inode| Ok(inode.directory()?.get(name).map(|e| e.ino)))
    }

    /// Reserves the number of an inode of `kind` in `dir`.
    pub(crate) fn reserve(&self, dir: Ino, kind: FileKind) -> Ino {
        self.0.table.reserve(self.0.table.place(dir, kind))
    }

    /// Gives an unloaded directory its entries.
    pub(crate) fn load_entries(&self, dir: Ino, entries: &[(DirEntry, Ino)]) -> Result<()> {
        self.0.table.with_mut(dir, |inode| {
            let directory = inode.directory_mut()?;
            let mut subdirectories = 0;
            for (entry, ino) in entries {
                subdirectories += u64::from(entry.kind == FileKind::Directory);
                directory.insert(Name::new(&entry.name), Entry { ino: *ino, kind: entry.kind });
            }
            directory.loaded = true;
            inode.nlink = 2 + subdirectories;
            Ok(())
        })
    }

    /// Puts the inode of a reserved number into the table.
    pub(crate) fn adopt(&self, ino: Ino, adopted: Adopted<'_>) {
        let Adopted { metadata, parent, name, target } = adopted;
        let data = match metadata.kind {
            FileKind::Regular => Data::Regular(Content::backed(metadata.size)),
            FileKind::Directory => Data::Directory(Directory::unloaded()),
            FileKind::Symlink => Data::Symlink(target),
            FileKind::Fifo => Data::Fifo,
            FileKind::Socket => Data::Socket,
            kind @ (FileKind::CharDevice | FileKind::BlockDevice) => Data::Device(kind, metadata.rdev),
        };
        let inode = Inode {
            mode: metadata.mode,
            uid: metadata.uid,
            gid: metadata.gid,
            nlink: metadata.nlink.max(1),
            home: parent,
            name: Name::new(name),
            atime: metadata.atime,
            mtime: metadata.mtime,
            ctime: metadata.ctime,
            data,
            charge: None,
        };
        // Each name of a file counts, and a directory once.
        let names = if metadata.is_dir() { 1 } else { inode.nlink };
        self.0.quota.grant(inode.charged(), names);
        self.0.table.put(ino, inode);
    }

    /// Where the content of a regular file at `offset` is.
    pub(crate) fn part(&self, ino: Ino, offset: u64) -> Result<Part> {
        self.0.table.with(ino, |inode| Ok(inode.content()?.part(offset)))
    }

    /// May a part of a regular file still be below?
    pub(crate) fn is_backed(&self, ino: Ino) -> Result<bool> {
        self.0.table.with(ino, |inode| Ok(inode.content()?.is_backed()))
    }

    /// The size of a regular file.
    pub(crate) fn len(&self, ino: Ino) -> Result<u64> {
        self.0.table.with(ino, |inode| Ok(inode.content()?.len()))
    }

    /// Fills the chunk at `offset` with what is below, unless it was written meanwhile. `ENOSPC` over the
    /// limits.
    pub(crate) fn fill(&self, ino: Ino, offset: u64, below: Bytes) -> Result<()> {
        self.0.table.with_mut(ino, |inode| inode.content_mut()?.fill(offset, below, self.payers()))
    }

    /// Marks a read from below.
    pub(crate) fn note_access(&self, ino: Ino) {
        let now = self.0.clock.now();
        if self.0.table.with(ino, |inode| Ok(inode.access_is_stale(now))) == Ok(true) {
            self.0.touch(ino, now);
        }
    }
}
