//! Open files of the host.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use rustix::fd::OwnedFd;
use rustix::fs::{FlockOperation, OFlags, SeekFrom};

use super::{describe, errno};
use crate::errno::{Errno, Result};
use crate::file::{File, FileLock};
use crate::filesystem::Access;
use crate::future::FsFuture;
use crate::inode::Metadata;

/// The most that one read gives, in bytes.
const READ_MAX: usize = 64 * 1024;

#[derive(Debug)]
pub(super) struct HostFile {
    fd: OwnedFd,
    access: Access,
    present_as: Option<(u32, u32)>,
    /// Held while writing: whether writes go to the end is a state of the descriptor.
    writing: Mutex<()>,
}

impl HostFile {
    pub(super) fn new(fd: OwnedFd, access: Access, present_as: Option<(u32, u32)>) -> Self {
        Self { fd, access, present_as, writing: Mutex::default() }
    }

    fn read(&self, offset: u64, len: usize) -> Result<Bytes> {
        if !self.access.read {
            return Err(Errno::EBADF);
        }
        let mut buffer = vec![0; len.min(READ_MAX)];
        let read = rustix::io::pread(&self.fd, &mut buffer, offset).map_err(errno)?;
        buffer.truncate(read);
        Ok(buffer.into())
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<usize> {
        if !self.access.write {
            return Err(Errno::EBADF);
        }
        if offset > i64::MAX as u64 {
            return Err(Errno::EFBIG);
        }
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        rustix::io::pwrite(&self.fd, data, offset).map_err(errno)
    }

    /// Appends as the host does it, atomically even with respect to its other processes.
    fn write_end(&self, data: &[u8]) -> Result<(usize, u64)> {
        if !self.access.write {
            return Err(Errno::EBADF);
        }
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        rustix::fs::fcntl_setfl(&self.fd, OFlags::APPEND).map_err(errno)?;
        let written = rustix::io::write(&self.fd, data);
        let end = rustix::fs::seek(&self.fd, SeekFrom::Current(0));
        rustix::fs::fcntl_setfl(&self.fd, OFlags::empty()).map_err(errno)?;
        Ok((written.map_err(errno)?, end.map_err(errno)?))
    }
}

impl File for HostFile {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        rustix::fs::fstat(&self.fd).map(|stat| describe(&stat, self.present_as)).map_err(errno).into()
    }

    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes> {
        self.read(offset, len).into()
    }

    fn write_at(&self, offset: u64, data: Bytes) -> FsFuture<'_, usize> {
        self.write(offset, &data).into()
    }

    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)> {
        self.write_end(&data).into()
    }

    fn set_len(&self, len: u64) -> FsFuture<'_, ()> {
        if !self.access.write {
            return FsFuture::ready(Err(Errno::EINVAL));
        }
        rustix::fs::ftruncate(&self.fd, len).map_err(errno).into()
    }

    /// Locks of the host, so that its other processes see them; a lock that would have to be waited for is
    /// tried once (`EAGAIN`).
    fn lock(&self, how: FileLock) -> FsFuture<'_, ()> {
        let operation = match how {
            FileLock::Shared | FileLock::TryShared => FlockOperation::NonBlockingLockShared,
            FileLock::Exclusive | FileLock::TryExclusive => FlockOperation::NonBlockingLockExclusive,
            FileLock::Unlock => FlockOperation::Unlock,
        };
        rustix::fs::flock(&self.fd, operation).map_err(errno).into()
    }

    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        Some(self.write_end(data))
    }

    fn try_write_at(&self, offset: u64, data: &[u8]) -> Option<Result<usize>> {
        Some(self.write(offset, data))
    }
}
