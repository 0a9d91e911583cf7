//! Open files.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use super::{DEV, Handle};
use crate::content::{Payers, Source};
use crate::errno::{Errno, Result};
use crate::file::{File, FileLock};
use crate::filesystem::Access;
use crate::flock::Holder;
use crate::future::FsFuture;
use crate::inode::{Ino, Metadata};
use crate::watch::EventKind;

/// An open regular file. The inode stays while it lives, with or without a name.
#[derive(Debug)]
pub(super) struct MemFile {
    fs: Arc<Handle>,
    ino: Ino,
    access: Access,
    /// Who it is to the locks; nobody until it asks for one.
    holder: OnceLock<Holder>,
}

impl MemFile {
    /// A file on an inode that is held for it already.
    pub(super) fn new(fs: Arc<Handle>, ino: Ino, access: Access) -> Self {
        Self { fs, ino, access, holder: OnceLock::new() }
    }

    fn read(&self, offset: u64, len: usize) -> Result<Bytes> {
        if !self.access.read {
            return Err(Errno::EBADF);
        }
        let now = self.fs.clock.now();
        let (data, stale) = self
            .fs
            .table
            .with(self.ino, |inode| Ok((inode.content()?.read(offset, len), inode.access_is_stale(now))))?;
        if stale {
            self.fs.touch(self.ino, now);
        }
        match data {
            Some(data) => Ok(data),
            None => self.fs.table.with_mut(self.ino, |inode| {
                let content = inode.content_mut()?;
                content.settle();
                // Settled content can always be read.
                Ok(content.read(offset, len).unwrap_or_default())
            }),
        }
    }

    /// Writes at `offset`, or at the end; how much, and the offset behind it.
    fn write(&self, offset: Option<u64>, data: Source<'_>) -> Result<(usize, u64)> {
        if !self.access.write {
            return Err(Errno::EBADF);
        }
        let now = self.fs.clock.now();
        self.fs.change(self.ino, |inode| {
            let content = inode.content_mut()?;
            let start = offset.unwrap_or(content.len());
            let payers = Payers { quota: &self.fs.quota, account: self.fs.account.as_ref() };
            let written = content.write(start, data, payers)?;
            if written > 0 {
                inode.written(now);
            }
            let told = (written > 0).then_some(EventKind::Content);
            Ok(((written, start + crate::content::wide(written)), told))
        })
    }
}

impl File for MemFile {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        self.fs.table.with(self.ino, |inode| Ok(inode.metadata(DEV, self.ino))).into()
    }

    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes> {
        self.read(offset, len).into()
    }

    fn write_at(&self, offset: u64, data: Bytes) -> FsFuture<'_, usize> {
        self.write(Some(offset), Source::Shared(&data)).map(|(written, _)| written).into()
    }

    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)> {
        self.write(None, Source::Shared(&data)).into()
    }

    fn set_len(&self, len: u64) -> FsFuture<'_, ()> {
        if !self.access.write {
            return FsFuture::ready(Err(Errno::EINVAL));
        }
        self.fs.truncate(self.ino, len, self.fs.account.as_ref()).into()
    }

    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        Some(self.write(None, Source::Borrowed(data)))
    }

    fn try_write_at(&self, offset: u64, data: &[u8]) -> Option<Result<usize>> {
        Some(self.write(Some(offset), Source::Borrowed(data)).map(|(written, _)| written))
    }

    fn lock(&self, how: FileLock) -> FsFuture<'_, ()> {
        FsFuture::boxed(self.fs.locks.apply(self.ino, *self.holder.get_or_init(Holder::new), how))
    }
}

impl Drop for MemFile {
    fn drop(&mut self) {
        if let Some(holder) = self.holder.get() {
            self.fs.locks.release(self.ino, *holder);
        }
        if self.access.write {
            // At rest, content is shareable: forks and readers need not copy it.
            let open = self.fs.table.with(self.ino, |inode| Ok(inode.content()?.is_open()));
            if open == Ok(true) {
                let _ = self.fs.table.with_mut(self.ino, |inode| {
                    inode.content_mut()?.settle();
                    Ok(())
                });
            }
        }
        // Freed here, after the lock: its content may be large.
        drop(self.fs.table.release(self.ino, |inode| self.fs.refund(inode)));
    }
}
