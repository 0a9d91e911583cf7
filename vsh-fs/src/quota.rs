//! How much a filesystem may hold: counters that cost the same whatever the filesystem's size.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::errno::{Errno, Result};

/// The most that a filesystem may hold. Over `bytes` or `inodes` a write fails with `ENOSPC`, over
/// `file_size` with `EFBIG`; what was written before stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of content and of symbolic links; holes count nothing.
    pub bytes: u64,
    /// Inodes. A further hard link counts as one, so that names are bounded too.
    pub inodes: u64,
    /// The largest size of one file, in bytes.
    pub file_size: u64,
}

impl Limits {
    /// No bounds but that of a signed 64-bit offset.
    pub const UNLIMITED: Self = Self { bytes: u64::MAX, inodes: u64::MAX, file_size: i64::MAX as u64 };
}

impl Default for Limits {
    fn default() -> Self {
        Self::UNLIMITED
    }
}

/// The limits and what is in use.
#[derive(Debug)]
pub(crate) struct Quota {
    pub(crate) limits: Limits,
    bytes: AtomicU64,
    inodes: AtomicU64,
    /// What is in use without counting against the limits.
    granted_bytes: AtomicU64,
    granted_inodes: AtomicU64,
}

impl Quota {
    pub(crate) fn new(limits: Limits, used_bytes: u64, used_inodes: u64) -> Self {
        Self {
            limits,
            bytes: AtomicU64::new(used_bytes),
            inodes: AtomicU64::new(used_inodes),
            granted_bytes: AtomicU64::new(0),
            granted_inodes: AtomicU64::new(0),
        }
    }

    /// The same use, to be counted on its own from here on.
    pub(crate) fn fork(&self, limits: Limits) -> Self {
        let copy = |counter: &AtomicU64| AtomicU64::new(counter.load(Ordering::Relaxed));
        Self {
            limits,
            bytes: copy(&self.bytes),
            inodes: copy(&self.inodes),
            granted_bytes: copy(&self.granted_bytes),
            granted_inodes: copy(&self.granted_inodes),
        }
    }

    /// Counts what another counter counts, and `bytes` and `inodes` besides.
    pub(crate) fn reset(&self, to: &Self, bytes: u64, inodes: u64) {
        let copy = |mine: &AtomicU64, other: &AtomicU64, more: u64| {
            mine.store(other.load(Ordering::Relaxed).saturating_add(more), Ordering::Relaxed);
        };
        copy(&self.bytes, &to.bytes, bytes);
        copy(&self.inodes, &to.inodes, inodes);
        copy(&self.granted_bytes, &to.granted_bytes, 0);
        copy(&self.granted_inodes, &to.granted_inodes, 0);
    }

    /// Counts as used what came from elsewhere, and raises the limits by as much.
    pub(crate) fn grant(&self, bytes: u64, inodes: u64) {
        self.granted_bytes.fetch_add(bytes, Ordering::Relaxed);
        self.granted_inodes.fetch_add(inodes, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.inodes.fetch_add(inodes, Ordering::Relaxed);
    }

    pub(crate) fn total_bytes(&self) -> u64 {
        self.limits.bytes.saturating_add(self.granted_bytes.load(Ordering::Relaxed))
    }

    pub(crate) fn total_inodes(&self) -> u64 {
        self.limits.inodes.saturating_add(self.granted_inodes.load(Ordering::Relaxed))
    }

    pub(crate) fn used_bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(crate) fn used_inodes(&self) -> u64 {
        self.inodes.load(Ordering::Relaxed)
    }

    /// Takes up to `wanted` bytes; how many there were.
    pub(crate) fn take_some(&self, wanted: u64) -> u64 {
        if wanted == 0 {
            return 0;
        }
        let mut granted = 0;
        // The closure always answers, so this cannot fail.
        let _ = self.bytes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            granted = wanted.min(self.total_bytes().saturating_sub(used));
            Some(used.saturating_add(granted))
        });
        granted
    }

    /// Takes `wanted` bytes, or none and says `ENOSPC`.
    pub(crate) fn take_all(&self, wanted: u64) -> Result<()> {
        let granted = self.take_some(wanted);
        if granted == wanted {
            return Ok(());
        }
        self.give(granted);
        Err(Errno::ENOSPC)
    }

    pub(crate) fn give(&self, bytes: u64) {
        if bytes > 0 {
            self.bytes.fetch_sub(bytes, Ordering::Relaxed);
        }
    }

    pub(crate) fn take_inode(&self) -> Result<()> {
        self.inodes
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                (used < self.total_inodes()).then_some(used + 1)
            })
            .map(drop)
            .map_err(|_| Errno::ENOSPC)
    }

    pub(crate) fn give_inode(&self) {
        self.inodes.fetch_sub(1, Ordering::Relaxed);
    }
}
