//! The inode table: persistent maps in shards, each behind its own lock.
//!
//! An inode number says its shard in its lowest bits. A file lies in the shard of the directory it was made
//! in and directories are spread, so that writers in different directories seldom meet.
//!
//! Lock order: the lock of directory moves, then shards by ascending index, then the open counts of a shard.
//! An operation that changes several inodes holds the locks of all of them at once; [`Table::fork`] holds
//! the locks of all shards, so that it sees no half of an operation.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::node::Inode;
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino};
use crate::radix::Radix;
use crate::sync::atomic::{AtomicU64, Ordering};
use crate::sync::{
    Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, ShardedLock,
    ShardedLockReadGuard, ShardedLockWriteGuard,
};

const SHARD_BITS: u32 = 4;
const SHARDS: usize = 1 << SHARD_BITS;

/// The most shards an operation can need: two directories, what moves, what it replaces.
const MOST: usize = 4;

/// The root directory.
pub(super) const ROOT: Ino = Ino(1);

#[derive(Clone, Debug)]
struct Nodes {
    map: Radix<Arc<Inode>>,
    /// The index of the next inode of this shard. Numbers are not used again.
    next: u64,
}

impl Nodes {
    /// The next number of this shard, which is that of `place`.
    fn number(&mut self, place: Ino) -> Ino {
        let index = self.next;
        self.next += 1;
        Ino((index << SHARD_BITS) | crate::content::wide(shard_of(place)))
    }
}

/// How often an inode is held open.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    count: u64,
    /// Its last name is gone, it goes with the last holder.
    orphan: bool,
}

/// A shard, alone in its cache lines.
#[derive(Debug)]
#[repr(align(128))]
struct Shard {
    nodes: Lock,
    held: Mutex<BTreeMap<u64, Held>>,
}

impl Shard {
    /// Are the nodes of this shard those expected, but for open files without names?
    fn holds(&self, nodes: &Nodes, expected: &Nodes) -> bool {
        let held = lock(&self.held);
        let is_orphan = |ino: &u64| held.get(ino).is_some_and(|held| held.orphan);
        let mut same = nodes.next == expected.next;
        nodes.map.diff(&expected.map, |index, now, then| {
            let shared = matches!((now, then), (Some(a), Some(b)) if Arc::ptr_eq(a, b));
            let orphan =
                then.is_none() && held.keys().any(|ino| index_of(Ino(*ino)) == index && is_orphan(ino));
            same = same && (shared || orphan);
        });
        same
    }
}

#[derive(Debug)]
pub(super) struct Table {
    shards: [Shard; SHARDS],
    next_directory: AtomicU64,
}

fn shard_of(ino: Ino) -> usize {
    // Four bits always fit.
    usize::try_from(ino.0 & (SHARDS as u64 - 1)).unwrap_or_default()
}

fn index_of(ino: Ino) -> u64 {
    ino.0 >> SHARD_BITS
}

impl Table {
    /// A table with nothing in it; the first directory made is [`ROOT`].
    pub(super) fn new() -> Self {
        let shards = std::array::from_fn(|i| {
            // There is no inode 0.
            let next = u64::from(i == 0);
            Shard { nodes: Lock::new(i, Nodes { map: Radix::new(), next }), held: Mutex::default() }
        });
        Self { shards, next_directory: AtomicU64::new(1) }
    }

    fn shard(&self, ino: Ino) -> &Shard {
        let [first, ..] = &self.shards;
        self.shards.get(shard_of(ino)).unwrap_or(first)
    }

    /// Shows the inode to `look`; `ENOENT` if it is gone.
    pub(super) fn with<T>(&self, ino: Ino, look: impl FnOnce(&Inode) -> Result<T>) -> Result<T> {
        let nodes = read(&self.shard(ino).nodes);
        look(nodes.map.get(index_of(ino)).ok_or(Errno::ENOENT)?)
    }

    /// The inode as it is now, or `ENOENT`.
    pub(super) fn get(&self, ino: Ino) -> Result<Arc<Inode>> {
        read(&self.shard(ino).nodes).map.get(index_of(ino)).cloned().ok_or(Errno::ENOENT)
    }

    /// Lets `change` change the inode; `ENOENT` if it is gone.
    pub(super) fn with_mut<T>(&self, ino: Ino, change: impl FnOnce(&mut Inode) -> Result<T>) -> Result<T> {
        let mut nodes = write(&self.shard(ino).nodes);
        change(Arc::make_mut(nodes.map.get_mut(index_of(ino)).ok_or(Errno::ENOENT)?))
    }

    /// Which shard an inode of `kind`, made in `dir`, goes to: named by any inode number of it.
    pub(super) fn place(&self, dir: Ino, kind: FileKind) -> Ino {
        match kind {
            FileKind::Directory => loop {
                let place = Ino(self.next_directory.fetch_add(1, Ordering::Relaxed));
                // Everybody reads the root: it shares its shard with nothing but the files in it.
                if shard_of(place) != shard_of(ROOT) {
                    break place;
                }
            },
            _ => dir,
        }
    }

    /// Reserves a number in the shard of `place`.
    pub(super) fn reserve(&self, place: Ino) -> Ino {
        write(&self.shard(place).nodes).number(place)
    }

    /// Puts an inode at a reserved number.
    pub(super) fn put(&self, ino: Ino, inode: Inode) {
        write(&self.shard(ino).nodes).map.insert(index_of(ino), Arc::new(inode));
    }

    /// Locks the shards of up to four inodes for writing.
    pub(super) fn lock(&self, inos: [Option<Ino>; MOST]) -> Locked<'_> {
        let mut wanted = inos.map(|ino| ino.map(shard_of));
        wanted.sort_unstable();
        let mut last = None;
        let guards = wanted.map(|shard| {
            let shard = shard.filter(|s| last != Some(*s))?;
            last = Some(shard);
            let Shard { nodes, held } = self.shards.get(shard)?;
            Some(LockedShard { shard, nodes: write(nodes), held })
        });
        Locked { guards }
    }

    /// Counts one more holder of an inode; `look` says whether it may be held.
    pub(super) fn hold(&self, ino: Ino, look: impl FnOnce(&Inode) -> Result<()>) -> Result<()> {
        let shard = self.shard(ino);
        let nodes = read(&shard.nodes);
        look(nodes.map.get(index_of(ino)).ok_or(Errno::ENOENT)?)?;
        lock(&shard.held).entry(ino.0).or_default().count += 1;
        Ok(())
    }

    /// Counts one holder less. If it was the last of an inode without a name, that is taken out of the table
    /// and handed to `freed` before the lock is given back.
    pub(super) fn release(&self, ino: Ino, freed: impl FnOnce(&Inode)) -> Option<Arc<Inode>> {
        let shard = self.shard(ino);
        {
            let mut held = lock(&shard.held);
            let entry = held.get_mut(&ino.0)?;
            entry.count -= 1;
            if entry.count > 0 {
                return None;
            }
            if !entry.orphan {
                held.remove(&ino.0);
                return None;
            }
        }
        let mut nodes = write(&shard.nodes);
        let mut held = lock(&shard.held);
        // It may have been opened by its number in between.
        if held.get(&ino.0)?.count > 0 {
            return None;
        }
        held.remove(&ino.0);
        let inode = nodes.map.remove(index_of(ino))?;
        freed(&inode);
        Some(inode)
    }

    /// A table of its own with the same inodes, in constant time; and the inodes that were left behind, those
    /// that live only because a file of this table is open. `count` is called while nothing can change.
    pub(super) fn fork<C>(&self, count: impl FnOnce() -> C) -> (Self, Vec<Arc<Inode>>, C) {
        let locked: [ReadGuard<'_>; SHARDS] = self.shards.each_ref().map(|s| read(&s.nodes));
        let mut orphans = Vec::new();
        let mut copies = locked.each_ref().map(|nodes| Nodes::clone(nodes));
        let counted = count();
        for (shard, nodes) in self.shards.iter().zip(&mut copies) {
            for (ino, _) in lock(&shard.held).iter().filter(|(_, held)| held.orphan) {
                orphans.extend(nodes.map.remove(index_of(Ino(*ino))));
            }
        }
        let mut places = 0..;
        let shards = copies.map(|nodes| {
            let place = places.next().unwrap_or_default();
            Shard { nodes: Lock::new(place, nodes), held: Mutex::default() }
        });
        let next_directory = AtomicU64::new(self.next_directory.load(Ordering::Relaxed));
        (Self { shards, next_directory }, orphans, counted)
    }
}

impl Table {
    /// Holds what `then` holds, at once; if `expected` is given, only if nothing but open files without names
    /// was there besides. What is held open and not in it stays without names and is handed to `count` before
    /// the locks are given back. Whether that was done.
    pub(super) fn restore(
        &self,
        then: &Self,
        expected: Option<&Self>,
        count: impl FnOnce(&[Arc<Inode>]),
    ) -> bool {
        let copies: [Nodes; SHARDS] = then.shards.each_ref().map(|s| read(&s.nodes).clone());
        let mut locked = self.shards.each_ref().map(|s| write(&s.nodes));
        if let Some(expected) = expected {
            let mut all = self.shards.iter().zip(&locked).zip(&expected.shards);
            if !all.all(|((shard, nodes), expected)| shard.holds(nodes, &read(&expected.nodes))) {
                return false;
            }
        }
        let mut orphans = Vec::new();
        for ((shard, nodes), copy) in self.shards.iter().zip(&mut locked).zip(copies) {
            // Numbers given out since then are not used again.
            let next = nodes.next.max(copy.next);
            let old = std::mem::replace(&mut **nodes, Nodes { next, ..copy });
            for (ino, held) in lock(&shard.held).iter_mut() {
                let index = index_of(Ino(*ino));
                held.orphan = nodes.map.get(index).is_none();
                if let Some(inode) = old.map.get(index).filter(|_| held.orphan) {
                    let inode = Arc::new(Inode { nlink: 0, ..Inode::clone(inode) });
                    nodes.map.insert(index, Arc::clone(&inode));
                    orphans.push(inode);
                }
            }
        }
        count(&orphans);
        true
    }

    /// Calls `visit` with the inodes here and in `later` that the two do not share.
    pub(super) fn diff(
        &self,
        later: &Self,
        mut visit: impl FnMut(Ino, Option<&Arc<Inode>>, Option<&Arc<Inode>>),
    ) {
        for (place, (one, two)) in (0u64..).zip(self.shards.iter().zip(&later.shards)) {
            // Copied, so that no lock is held while they are visited: that costs one count.
            let (one, two) = (read(&one.nodes).map.clone(), read(&two.nodes).map.clone());
            one.diff(&two, |index, a, b| {
                let shared = matches!((a, b), (Some(a), Some(b)) if Arc::ptr_eq(a, b));
                if !shared {
                    visit(Ino((index << SHARD_BITS) | place), a, b);
                }
            });
        }
    }
}

struct LockedShard<'t> {
    shard: usize,
    nodes: WriteGuard<'t>,
    held: &'t Mutex<BTreeMap<u64, Held>>,
}

/// The shards that an operation has locked.
pub(super) struct Locked<'t> {
    guards: [Option<LockedShard<'t>>; MOST],
}

impl<'t> Locked<'t> {
    fn shard(&self, ino: Ino) -> Option<&LockedShard<'t>> {
        self.guards.iter().flatten().find(|g| g.shard == shard_of(ino))
    }

    fn shard_mut(&mut self, ino: Ino) -> Option<&mut LockedShard<'t>> {
        self.guards.iter_mut().flatten().find(|g| g.shard == shard_of(ino))
    }

    /// An inode of a locked shard; `ENOENT` if it is gone.
    pub(super) fn get(&self, ino: Ino) -> Result<&Inode> {
        let shard = self.shard(ino).ok_or(Errno::ENOENT)?;
        Ok(shard.nodes.map.get(index_of(ino)).ok_or(Errno::ENOENT)?)
    }

    /// An inode of a locked shard, to be changed; `ENOENT` if it is gone.
    pub(super) fn get_mut(&mut self, ino: Ino) -> Result<&mut Inode> {
        let shard = self.shard_mut(ino).ok_or(Errno::ENOENT)?;
        Ok(Arc::make_mut(shard.nodes.map.get_mut(index_of(ino)).ok_or(Errno::ENOENT)?))
    }

    /// Puts a new inode into the shard of `place`, which is locked; its number.
    pub(super) fn insert(&mut self, place: Ino, inode: Inode) -> Result<Ino> {
        let shard = self.shard_mut(place).ok_or(Errno::ENOENT)?;
        let ino = shard.nodes.number(place);
        shard.nodes.map.insert(index_of(ino), Arc::new(inode));
        Ok(ino)
    }

    /// Takes an inode without names out of the table, unless it is held open: then with its last holder.
    pub(super) fn remove(&mut self, ino: Ino) -> Option<Arc<Inode>> {
        let shard = self.shard_mut(ino)?;
        if let Some(held) = lock(shard.held).get_mut(&ino.0) {
            held.orphan = true;
            return None;
        }
        shard.nodes.map.remove(index_of(ino))
    }
}

/// The lock of a shard. That of the root, through which every absolute path leads, is one for which readers on
/// different threads do not touch the same memory; writing costs more with it.
#[derive(Debug)]
enum Lock {
    Plain(RwLock<Nodes>),
    Root(ShardedLock<Nodes>),
}

enum ReadGuard<'t> {
    Plain(RwLockReadGuard<'t, Nodes>),
    Root(ShardedLockReadGuard<'t, Nodes>),
}

enum WriteGuard<'t> {
    Plain(RwLockWriteGuard<'t, Nodes>),
    Root(ShardedLockWriteGuard<'t, Nodes>),
}

impl Lock {
    /// The lock of the shard at `place`.
    fn new(place: usize, nodes: Nodes) -> Self {
        if place == shard_of(ROOT) {
            Self::Root(ShardedLock::new(nodes))
        } else {
            Self::Plain(RwLock::new(nodes))
        }
    }
}

impl Deref for ReadGuard<'_> {
    type Target = Nodes;

    fn deref(&self) -> &Nodes {
        match self {
            Self::Plain(guard) => guard,
            Self::Root(guard) => guard,
        }
    }
}

impl Deref for WriteGuard<'_> {
    type Target = Nodes;

    fn deref(&self) -> &Nodes {
        match self {
            Self::Plain(guard) => guard,
            Self::Root(guard) => guard,
        }
    }
}

impl DerefMut for WriteGuard<'_> {
    fn deref_mut(&mut self) -> &mut Nodes {
        match self {
            Self::Plain(guard) => guard,
            Self::Root(guard) => guard,
        }
    }
}

// A panic while one of these locks is held cannot come from a script: nothing under them panics. Should it
// happen all the same, the maps are still whole, since each change of one is a single call.

fn read(lock: &Lock) -> ReadGuard<'_> {
    match lock {
        Lock::Plain(lock) => ReadGuard::Plain(lock.read().unwrap_or_else(PoisonError::into_inner)),
        Lock::Root(lock) => ReadGuard::Root(lock.read().unwrap_or_else(PoisonError::into_inner)),
    }
}

fn write(lock: &Lock) -> WriteGuard<'_> {
    match lock {
        Lock::Plain(lock) => WriteGuard::Plain(lock.write().unwrap_or_else(PoisonError::into_inner)),
        Lock::Root(lock) => WriteGuard::Root(lock.write().unwrap_or_else(PoisonError::into_inner)),
    }
}

fn lock<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
