//! Where the times of inodes come from: the filesystem has no clock of its own.

use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

use crate::inode::Timestamp;

/// A source of the present moment.
pub trait Clock: Send + Sync + Debug {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// A clock that stands still until it is set: for tests, and for runs that must be repeatable.
#[derive(Debug, Default)]
pub struct FixedClock(Mutex<Timestamp>);

impl FixedClock {
    /// A clock that shows `now`.
    pub fn new(now: Timestamp) -> Self {
        Self(Mutex::new(now))
    }

    /// Shows `now` from here on.
    pub fn set(&self, now: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
