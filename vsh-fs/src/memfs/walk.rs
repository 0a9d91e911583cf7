//! What leaves a filesystem and what comes into it, inode by inode: what archives and images are made of.

#![cfg(any(feature = "image", feature = "tar"))]

use std::collections::HashMap;

use bytes::Bytes;

use super::directory::{Directory, Name};
use super::node::{Data, Inode};
use super::snapshot::Snapshot;
use super::table::ROOT;
use super::{DEV, MemFs};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino, Metadata};

/// An entry of a walk.
pub(crate) struct Entry {
    /// The place of its directory in the walk; that of the root is its own.
    #[cfg(feature = "image")]
    pub(crate) parent: usize,
    pub(crate) path: Vec<u8>,
    pub(crate) metadata: Metadata,
    pub(crate) what: What,
}

/// What an entry is.
pub(crate) enum What {
    Directory,
    Regular(Content),
    Symlink(Bytes),
    Fifo,
    Socket,
    /// Another name of what came at this place of the walk.
    Link(usize),
}

/// The content of a file.
pub(crate) struct Content(crate::content::Content);

impl Content {
    pub(crate) fn len(&self) -> u64 {
        self.0.len()
    }

    /// The bytes at `offset`, up to the end of a chunk; holes are zeros. Empty at the end.
    #[cfg(feature = "tar")]
    pub(crate) fn read(&self, offset: u64) -> Bytes {
        // It is settled, so this is always there.
        self.0.read(offset, crate::content::CHUNK).unwrap_or_default()
    }

    /// What is stored: the number and the bytes of each chunk.
    #[cfg(feature = "image")]
    pub(crate) fn chunks(&self) -> Vec<(u64, Bytes)> {
        self.0.chunks()
    }
}

impl Snapshot {
    /// Everything in it, the root first, directories before what is in them, names in the order of their bytes.
    pub(crate) fn walk(&self) -> Result<Vec<Entry>> {
        let mut all = Vec::new();
        let mut first: HashMap<Ino, usize> = HashMap::new();
        let mut todo = vec![(0, b"/".to_vec(), ROOT)];
        while let Some((_parent, path, ino)) = todo.pop() {
            let inode = self.table().get(ino)?;
            let place = all.len();
            let mut what = what(&inode)?;
            if let Data::Directory(directory) = &inode.data {
                let mut below: Vec<_> = directory
                    .iter()
                    .map(|(name, entry)| (place, crate::path::join(&path, name), entry.ino))
                    .collect();
                below.reverse();
                todo.append(&mut below);
            } else if inode.nlink > 1 {
                match first.get(&ino) {
                    Some(place) => what = What::Link(*place),
                    None => drop(first.insert(ino, place)),
                }
            }
            all.push(Entry {
                #[cfg(feature = "image")]
                parent: _parent,
                path,
                metadata: inode.metadata(DEV, ino),
                what,
            });
        }
        Ok(all)
    }
}

fn what(inode: &Inode) -> Result<What> {
    Ok(match &inode.data {
        Data::Directory(_) => What::Directory,
        Data::Regular(content) => {
            let mut content = content.clone();
            content.settle();
            What::Regular(Content(content))
        }
        Data::Symlink(target) => What::Symlink(target.clone()),
        Data::Fifo => What::Fifo,
        Data::Socket => What::Socket,
        Data::Device(..) => return Err(Errno::EOPNOTSUPP),
    })
}

/// A filesystem that is filled. Nobody else sees it before it is whole.
#[derive(Debug)]
pub(crate) struct Work(pub(crate) MemFs);

impl Work {
    pub(crate) fn root(&self) -> Ino {
        ROOT
    }

    /// Makes an inode as `metadata` describes it (mode, owner and times); symbolic links take `target`.
    pub(crate) fn make(&self, dir: Ino, name: &[u8], metadata: &Metadata, target: Bytes) -> Result<Ino> {
        crate::path::check_name(name)?;
        let data = match metadata.kind {
            FileKind::Directory => Data::Directory(Directory::new()),
            FileKind::Regular => Data::Regular(crate::content::Content::new()),
            FileKind::Symlink => Data::Symlink(target),
            FileKind::Fifo => Data::Fifo,
            FileKind::Socket => Data::Socket,
            FileKind::CharDevice | FileKind::BlockDevice => return Err(Errno::EOPNOTSUPP),
        };
        let inode = Inode {
            mode: metadata.mode,
            uid: metadata.uid,
            gid: metadata.gid,
            nlink: if metadata.is_dir() { 2 } else { 1 },
            home: dir,
            name: Name::new(name),
            atime: metadata.atime,
            mtime: metadata.mtime,
            ctime: metadata.ctime,
            data,
            charge: None,
        };
        Ok(self.0.0.insert(dir, inode, self.0.0.account.as_ref())?.ino)
    }

    pub(crate) fn link(&self, ino: Ino, dir: Ino, name: &[u8]) -> Result<()> {
        self.0.0.link(ino, dir, name, self.0.0.account.as_ref())
    }

    #[cfg(feature = "tar")]
    pub(crate) fn find(&self, dir: Ino, name: &[u8]) -> Result<Metadata> {
        self.0.0.lookup(dir, name)
    }

    /// Removes a name, to put another in its place.
    #[cfg(feature = "tar")]
    pub(crate) fn remove(&self, dir: Ino, name: &[u8], is_dir: bool) -> Result<()> {
        if is_dir { self.0.0.rmdir(dir, name) } else { self.0.0.unlink(dir, name) }
    }

    /// Writes all of `data` at `offset`, or `ENOSPC`, `EDQUOT` or `EFBIG`.
    pub(crate) fn write(&self, ino: Ino, offset: u64, data: Bytes) -> Result<()> {
        self.0.0.table.with_mut(ino, |inode| {
            let source = crate::content::Source::Shared(&data);
            let written = inode.content_mut()?.write(offset, source, self.0.payers())?;
            if written == data.len() { Ok(()) } else { Err(Errno::ENOSPC) }
        })
    }

    /// Ends the writing of a file of `len` bytes.
    pub(crate) fn finish(&self, ino: Ino, len: u64) -> Result<()> {
        self.0.0.table.with_mut(ino, |inode| {
            let content = inode.content_mut()?;
            content.set_len(len, self.0.payers())?;
            content.settle();
            Ok(())
        })
    }

    /// Gives a directory its mode, owner and times, once it is filled.
    pub(crate) fn set(&self, ino: Ino, metadata: &Metadata) -> Result<()> {
        self.0.0.table.with_mut(ino, |inode| {
            inode.mode = metadata.mode;
            (inode.uid, inode.gid) = (metadata.uid, metadata.gid);
            (inode.atime, inode.mtime, inode.ctime) = (metadata.atime, metadata.mtime, metadata.ctime);
            Ok(())
        })
    }

    /// Sets mode and owner alone.
    #[cfg(feature = "tar")]
    pub(crate) fn set_owner(&self, ino: Ino, metadata: &Metadata) -> Result<()> {
        self.0.0.table.with_mut(ino, |inode| {
            inode.mode = metadata.mode;
            (inode.uid, inode.gid) = (metadata.uid, metadata.gid);
            Ok(())
        })
    }
}
