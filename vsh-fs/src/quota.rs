//! How much a filesystem may hold: counters that cost the same whatever the filesystem's size.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

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

/// What is counted.
#[derive(Clone, Copy)]
enum Kind {
    Bytes,
    Inodes,
}

/// How many stripes there are; threads share them if there are more.
const STRIPES: usize = 4;

/// What a stripe has in hand: taken from the whole, not yet in use. Alone in its cache lines, so that threads that
/// write to different files do not wait for each other's.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Stripe {
    bytes: AtomicU64,
    inodes: AtomicU64,
}

/// The limits and what is in use.
#[derive(Debug)]
pub(crate) struct Quota {
    pub(crate) limits: Limits,
    /// In use, or in hand of a stripe.
    taken: Counters,
    /// What is in use without counting against the limits.
    granted: Counters,
    stripes: [Stripe; STRIPES],
    /// Held while something moves between the whole and a stripe, so that nothing is in neither.
    moving: Mutex<()>,
}

#[derive(Debug, Default)]
struct Counters {
    bytes: AtomicU64,
    inodes: AtomicU64,
}

impl Counters {
    fn of(&self, kind: Kind) -> &AtomicU64 {
        match kind {
            Kind::Bytes => &self.bytes,
            Kind::Inodes => &self.inodes,
        }
    }

    fn get(&self, kind: Kind) -> u64 {
        self.of(kind).load(Ordering::Relaxed)
    }

    fn set(&self, kind: Kind, value: u64) {
        self.of(kind).store(value, Ordering::Relaxed);
    }
}

impl Stripe {
    fn of(&self, kind: Kind) -> &AtomicU64 {
        match kind {
            Kind::Bytes => &self.bytes,
            Kind::Inodes => &self.inodes,
        }
    }

    /// Takes up to `wanted` of what is in hand; how much.
    fn take(&self, kind: Kind, wanted: u64) -> u64 {
        let mut taken = 0;
        // The closure always answers, so this cannot fail.
        let _ = self.of(kind).fetch_update(Ordering::Relaxed, Ordering::Relaxed, |there| {
            taken = wanted.min(there);
            Some(there - taken)
        });
        taken
    }

    fn put(&self, kind: Kind, amount: u64) -> u64 {
        self.of(kind).fetch_add(amount, Ordering::Relaxed) + amount
    }
}

impl Kind {
    const ALL: [Self; 2] = [Self::Bytes, Self::Inodes];

    /// How much a stripe takes in hand at once.
    fn batch(self) -> u64 {
        match self {
            Self::Bytes => 1 << 20,
            Self::Inodes => 256,
        }
    }
}

/// The stripe of this thread.
fn own_stripe() -> usize {
    thread_local! {
        static STRIPE: usize = {
            static NEXT: AtomicUsize = AtomicUsize::new(0);
            NEXT.fetch_add(1, Ordering::Relaxed) % STRIPES
        };
    }
    STRIPE.with(|stripe| *stripe)
}

impl Quota {
    pub(crate) fn new(limits: Limits, used_bytes: u64, used_inodes: u64) -> Self {
        let taken = Counters { bytes: AtomicU64::new(used_bytes), inodes: AtomicU64::new(used_inodes) };
        let (granted, stripes, moving) = Default::default();
        Self { limits, taken, granted, stripes, moving }
    }

    /// The same use, to be counted on its own from here on.
    pub(crate) fn fork(&self, limits: Limits) -> Self {
        let fork = Self::new(limits, self.used_bytes(), self.used_inodes());
        for kind in Kind::ALL {
            fork.granted.set(kind, self.granted.get(kind));
        }
        fork
    }

    /// Counts what another counter counts, and `bytes` and `inodes` besides.
    pub(crate) fn reset(&self, to: &Self, bytes: u64, inodes: u64) {
        let _moving = self.moving();
        for (kind, more) in [(Kind::Bytes, bytes), (Kind::Inodes, inodes)] {
            self.stripes.iter().for_each(|stripe| stripe.of(kind).store(0, Ordering::Relaxed));
            self.taken.set(kind, to.used(kind).saturating_add(more));
            self.granted.set(kind, to.granted.get(kind));
        }
    }

    fn moving(&self) -> MutexGuard<'_, ()> {
        // It guards no data of its own.
        self.moving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stripe(&self) -> &Stripe {
        let [first, ..] = &self.stripes;
        self.stripes.get(own_stripe()).unwrap_or(first)
    }

    /// Counts as used what came from elsewhere, and raises the limits by as much.
    pub(crate) fn grant(&self, bytes: u64, inodes: u64) {
        for (kind, amount) in [(Kind::Bytes, bytes), (Kind::Inodes, inodes)] {
            self.granted.of(kind).fetch_add(amount, Ordering::Relaxed);
            self.taken.of(kind).fetch_add(amount, Ordering::Relaxed);
        }
    }

    fn total(&self, kind: Kind) -> u64 {
        let limit = match kind {
            Kind::Bytes => self.limits.bytes,
            Kind::Inodes => self.limits.inodes,
        };
        limit.saturating_add(self.granted.get(kind))
    }

    fn used(&self, kind: Kind) -> u64 {
        let _moving = self.moving();
        let in_hand = self.stripes.iter().map(|stripe| stripe.of(kind).load(Ordering::Relaxed)).sum();
        self.taken.get(kind).saturating_sub(in_hand)
    }

    pub(crate) fn total_bytes(&self) -> u64 {
        self.total(Kind::Bytes)
    }

    pub(crate) fn total_inodes(&self) -> u64 {
        self.total(Kind::Inodes)
    }

    pub(crate) fn used_bytes(&self) -> u64 {
        self.used(Kind::Bytes)
    }

    pub(crate) fn used_inodes(&self) -> u64 {
        self.used(Kind::Inodes)
    }

    /// Takes up to `wanted`: of what this thread's stripe has in hand, else of the whole, else of what others
    /// have; how much there was.
    fn take(&self, kind: Kind, wanted: u64) -> u64 {
        if wanted == 0 {
            return 0;
        }
        let stripe = self.stripe();
        let mut granted = stripe.take(kind, wanted);
        if granted == wanted {
            return wanted;
        }
        let _moving = self.moving();
        let need = wanted - granted;
        let got = self.take_of_whole(kind, need.saturating_add(kind.batch()));
        if got >= need {
            stripe.put(kind, got - need);
            return wanted;
        }
        granted += got;
        for other in &self.stripes {
            granted += other.take(kind, wanted - granted);
        }
        granted
    }

    fn take_of_whole(&self, kind: Kind, wanted: u64) -> u64 {
        let mut got = 0;
        // The closure always answers, so this cannot fail.
        let _ = self.taken.of(kind).fetch_update(Ordering::Relaxed, Ordering::Relaxed, |taken| {
            got = wanted.min(self.total(kind).saturating_sub(taken));
            Some(taken.saturating_add(got))
        });
        got
    }

    fn put(&self, kind: Kind, amount: u64) {
        if amount == 0 {
            return;
        }
        let stripe = self.stripe();
        if stripe.put(kind, amount) > 2 * kind.batch() {
            let _moving = self.moving();
            let over = stripe.take(kind, u64::MAX).saturating_sub(kind.batch());
            self.taken.of(kind).fetch_sub(over, Ordering::Relaxed);
            stripe.put(kind, kind.batch());
        }
    }

    /// Takes up to `wanted` bytes; how many there were.
    pub(crate) fn take_some(&self, wanted: u64) -> u64 {
        self.take(Kind::Bytes, wanted)
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
        self.put(Kind::Bytes, bytes);
    }

    pub(crate) fn take_inode(&self) -> Result<()> {
        if self.take(Kind::Inodes, 1) == 1 { Ok(()) } else { Err(Errno::ENOSPC) }
    }

    pub(crate) fn give_inode(&self) {
        self.put(Kind::Inodes, 1);
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Quota};
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn what_is_in_hand_is_not_in_use() {
        let quota = Quota::new(Limits { bytes: 3 << 20, inodes: 1000, file_size: 0 }, 0, 1);
        assert_eq!(quota.take_some(10), 10);
        quota.take_inode().unwrap();
        assert_eq!((quota.used_bytes(), quota.used_inodes()), (10, 2));
        quota.give(10);
        quota.give_inode();
        assert_eq!((quota.used_bytes(), quota.used_inodes()), (0, 1));
        assert_eq!(quota.take_some(u64::MAX), 3 << 20);
        assert_eq!(quota.take_some(1), 0);
        quota.give(3 << 20);
        assert_eq!(quota.take_some(u64::MAX), 3 << 20);
    }

    /// Whatever threads have in hand, all of the limit can be used, and no more.
    #[test]
    fn the_last_byte_is_found_wherever_it_is() {
        let quota = Quota::new(Limits { bytes: 5 << 20, inodes: 1000, file_size: 0 }, 0, 0);
        let held = AtomicU64::new(0);
        std::thread::scope(|threads| {
            for seed in 0..8u64 {
                let (quota, held) = (&quota, &held);
                threads.spawn(move || {
                    let mut mine = 0;
                    for i in 0..20_000u64 {
                        let amount = (i * 7919 + seed * 104_729) % 300_000;
                        if i % 2 == 0 {
                            mine += quota.take_some(amount);
                        } else {
                            quota.give(amount.min(mine));
                            mine -= amount.min(mine);
                        }
                    }
                    held.fetch_add(mine, Ordering::SeqCst);
                });
            }
        });
        let held = held.into_inner();
        assert_eq!(quota.used_bytes(), held);
        assert_eq!(quota.take_some(u64::MAX), (5 << 20) - held);
        assert_eq!(quota.used_bytes(), 5 << 20);
    }
}
