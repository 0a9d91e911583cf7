//! Open files.

use std::fmt::Debug;

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::future::FsFuture;
use crate::inode::Metadata;

/// An open file of a backend: it outlives its last name.
///
/// It keeps no offset: POSIX's *open file description*, which has one, is the caller's.
pub trait File: Send + Sync + Debug {
    /// What `fstat` tells.
    fn metadata(&self) -> FsFuture<'_, Metadata>;

    /// Up to `len` bytes at `offset`; empty at the end of the file. Where it is not
    /// [`seekable`](File::seekable), `offset` is ignored.
    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes>;

    /// Writes at `offset`, filling a gap before it with zeros; how much was written, at least one byte
    /// unless `data` is empty.
    fn write_at(&self, offset: u64, data: Bytes) -> FsFuture<'_, usize>;

    /// Writes all or a first part of `data` at the end, atomically with respect to other writers; how
    /// much was written, and the offset behind it.
    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)>;

    /// Cuts the file, or lengthens it with zeros.
    fn set_len(&self, len: u64) -> FsFuture<'_, ()>;

    /// Has it offsets? Devices, FIFOs and pipes have not.
    fn seekable(&self) -> bool {
        true
    }

    /// Appends `data` if that can be done at once, without a future; `None` if it cannot.
    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        let _ = data;
        None
    }

    /// Writes at `offset` if that can be done at once, without a future; `None` if it cannot.
    fn try_write_at(&self, offset: u64, data: &[u8]) -> Option<Result<usize>> {
        let _ = (offset, data);
        None
    }

    /// Takes or releases an advisory lock as `flock` does; backends without locks refuse.
    fn lock(&self, how: FileLock) -> FsFuture<'_, ()> {
        let _ = how;
        FsFuture::ready(Err(Errno::EOPNOTSUPP))
    }
}

/// What [`File::lock`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileLock {
    /// Waits for a shared lock.
    Shared,
    /// Waits for an exclusive lock.
    Exclusive,
    /// A shared lock, or `EAGAIN`.
    TryShared,
    /// An exclusive lock, or `EAGAIN`.
    TryExclusive,
    /// Gives the lock back.
    Unlock,
}
