//! The locks and counters of the inode table: those of the standard library, or those of a model checker that
//! tries their interleavings (`--cfg vsh_shuttle`).

#[cfg(not(vsh_shuttle))]
pub(crate) use std::sync::{
    Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, atomic,
};

#[cfg(not(vsh_shuttle))]
pub(crate) use crossbeam_utils::sync::{ShardedLock, ShardedLockReadGuard, ShardedLockWriteGuard};

#[cfg(vsh_shuttle)]
pub(crate) use shuttle::sync::{
    Mutex, MutexGuard, RwLock, RwLock as ShardedLock, RwLockReadGuard,
    RwLockReadGuard as ShardedLockReadGuard, RwLockWriteGuard, RwLockWriteGuard as ShardedLockWriteGuard,
    atomic,
};

#[cfg(vsh_shuttle)]
pub(crate) use std::sync::PoisonError;
