//! Open files of an overlay.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};

use super::Inner;
use crate::content::{CHUNK, Part, wide};
use crate::errno::{Errno, Result};
use crate::file::{File, FileLock};
use crate::filesystem::Access;
use crate::future::FsFuture;
use crate::inode::{Ino, Metadata};
use crate::memfs::MemFs;

/// An open regular file: chunks that were written are read from above, others from below.
#[derive(Debug)]
pub(super) struct OverlayFile {
    fs: Arc<Inner>,
    /// The filesystem above, charged as the file is.
    above: MemFs,
    ino: Ino,
    access: Access,
    upper: Arc<dyn File>,
    /// The file below, if a part of it may still be needed.
    lower: Option<Arc<dyn File>>,
}

impl OverlayFile {
    pub(super) fn new(
        fs: Arc<Inner>,
        above: MemFs,
        ino: Ino,
        access: Access,
        upper: Arc<dyn File>,
        lower: Option<Arc<dyn File>>,
    ) -> Self {
        Self { fs, above, ino, access, upper, lower }
    }

    /// The first place at or behind `offset` and before `end` that is still below.
    fn first_below(&self, offset: u64, end: u64) -> Result<Option<(u64, usize)>> {
        let mut chunk = offset - offset % wide(CHUNK);
        loop {
            if let Part::Below { len } = self.fs.upper.part(self.ino, chunk)? {
                return Ok(Some((chunk, len)));
            }
            chunk += wide(CHUNK);
            if chunk >= end {
                return Ok(None);
            }
        }
    }

    /// Copies the chunks that a write of `len` bytes at `offset` touches; how much of it can be written
    /// then. `ENOSPC` if that is nothing.
    async fn copy_up(&self, offset: u64, len: usize) -> Result<usize> {
        let end = offset.saturating_add(wide(len));
        while let Some((chunk, below)) = self.first_below(offset, end)? {
            let content = self.read_below(chunk, below).await?;
            match self.above.fill(self.ino, chunk, content) {
                Err(Errno::ENOSPC | Errno::EDQUOT) if chunk > offset => {
                    return Ok(usize::try_from(chunk - offset).unwrap_or(len));
                }
                filled => filled?,
            }
        }
        Ok(len)
    }

    /// `len` bytes from below, filled up with zeros if there are no longer so many.
    async fn read_below(&self, offset: u64, len: usize) -> Result<Bytes> {
        let lower = self.lower.as_ref().ok_or(Errno::EIO)?;
        let first = lower.read_at(offset, len).await?;
        if first.len() == len {
            return Ok(first);
        }
        let mut all = BytesMut::from(&*first);
        while all.len() < len {
            let more = lower.read_at(offset + wide(all.len()), len - all.len()).await?;
            if more.is_empty() {
                all.resize(len, 0);
            }
            all.extend_from_slice(&more);
        }
        Ok(all.freeze())
    }

    /// Need nothing be copied before this is written?
    fn is_copied(&self, offset: u64, len: usize) -> bool {
        self.lower.is_none() || self.first_below(offset, offset.saturating_add(wide(len))) == Ok(None)
    }

    async fn write(&self, offset: u64, mut data: Bytes) -> Result<usize> {
        let fits = self.copy_up(offset, data.len()).await?;
        data.truncate(fits);
        self.upper.write_at(offset, data).await
    }

    async fn write_end(&self, data: Bytes) -> Result<(usize, u64)> {
        // Others may lengthen the file before it is this one's turn: with chunks that are not below.
        self.copy_up(self.fs.upper.len(self.ino)?, data.len()).await?;
        self.upper.append(data).await
    }
}

impl File for OverlayFile {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        self.upper.metadata()
    }

    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes> {
        if !self.access.read {
            return FsFuture::ready(Err(Errno::EBADF));
        }
        let Some(lower) = &self.lower else { return self.upper.read_at(offset, len) };
        match self.fs.upper.part(self.ino, offset) {
            Ok(Part::Here) => self.upper.read_at(offset, len),
            Ok(Part::Below { len: below }) => {
                self.fs.upper.note_access(self.ino);
                lower.read_at(offset, len.min(below))
            }
            Err(errno) => FsFuture::ready(Err(errno)),
        }
    }

    fn write_at(&self, offset: u64, data: Bytes) -> FsFuture<'_, usize> {
        if !self.access.write || self.is_copied(offset, data.len()) {
            return self.upper.write_at(offset, data);
        }
        FsFuture::boxed(self.write(offset, data))
    }

    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)> {
        if !self.access.write || self.lower.is_none() {
            return self.upper.append(data);
        }
        FsFuture::boxed(self.write_end(data))
    }

    fn set_len(&self, len: u64) -> FsFuture<'_, ()> {
        self.upper.set_len(len)
    }

    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        let end = self.fs.upper.len(self.ino).ok()?;
        if self.access.write && !self.is_copied(end, data.len()) {
            return None;
        }
        self.upper.try_append(data)
    }

    fn try_write_at(&self, offset: u64, data: &[u8]) -> Option<Result<usize>> {
        if self.access.write && !self.is_copied(offset, data.len()) {
            return None;
        }
        self.upper.try_write_at(offset, data)
    }

    fn lock(&self, how: FileLock) -> FsFuture<'_, ()> {
        self.upper.lock(how)
    }
}
