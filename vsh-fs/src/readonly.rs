//! A filesystem that can only be read.

use std::sync::Arc;

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::fifo::FifoTable;
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::future::FsFuture;
use crate::inode::{FileKind, Ino, Metadata, SetMetadata};
use crate::watch::{Watch, WatchOptions};

/// Another filesystem, every change of which fails with `EROFS`. Devices may still be written to.
#[derive(Clone, Debug)]
pub struct ReadOnly(Arc<dyn FileSystem>);

impl ReadOnly {
    /// Nothing but reading from `inner`.
    pub fn new(inner: Arc<dyn FileSystem>) -> Self {
        Self(inner)
    }
}

fn refused<'a, T>() -> FsFuture<'a, T> {
    FsFuture::ready(Err(Errno::EROFS))
}

impl FileSystem for ReadOnly {
    fn root(&self) -> Ino {
        self.0.root()
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        self.0.lookup(dir, name)
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        self.0.metadata(ino)
    }

    fn set_metadata<'a>(&'a self, _: Ino, _: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        refused()
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        self.0.read_link(ino)
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        self.0.read_dir(dir)
    }

    fn create<'a>(&'a self, _: Ino, _: &'a [u8], _: &'a NewInode) -> FsFuture<'a, Metadata> {
        refused()
    }

    fn link<'a>(&'a self, _: Ino, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn unlink<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn rmdir<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn rename<'a>(&'a self, _: (Ino, &'a [u8]), _: (Ino, &'a [u8]), _: bool) -> FsFuture<'a, ()> {
        refused()
    }

    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>> {
        if !access.write && !access.truncate {
            return self.0.open(ino, access);
        }
        FsFuture::boxed(async move {
            match self.0.metadata(ino).await?.kind {
                FileKind::CharDevice | FileKind::BlockDevice => self.0.open(ino, access).await,
                _ => Err(Errno::EROFS),
            }
        })
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        self.0.statfs()
    }

    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        self.0.name_of(dir)
    }

    fn fifos(&self) -> Option<&FifoTable> {
        self.0.fifos()
    }

    fn watch(&self, path: &[u8], options: WatchOptions) -> Result<Watch> {
        self.0.watch(path, options)
    }
}
