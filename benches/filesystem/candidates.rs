//! Candidates for the inode table, each with inodes as small as they can be, so that the tables differ in
//! nothing else: directories map names to inodes, and inodes are shared and copied on write.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use dashmap::DashMap;
use imbl::OrdMap;

#[allow(dead_code, reason = "the filesystem uses more of it")]
#[path = "../../vsh-fs/src/radix.rs"]
mod radix;

use radix::Radix;

/// An inode: what a file has, or a directory's entries.
#[derive(Clone, Default)]
pub struct Node {
    pub size: u64,
    #[allow(dead_code, reason = "so that it is as large as an inode")]
    pub times: [u64; 6],
    pub entries: OrdMap<Arc<[u8]>, u64>,
}

/// A table of inodes. Numbers say their shard, that of the directory they were made in, in their low bits.
pub trait Table: Send + Sync + Sized {
    const NAME: &'static str;

    fn new() -> Self;
    fn fork(&self) -> Self;
    fn with<T>(&self, ino: u64, look: impl FnOnce(&Node) -> T) -> Option<T>;
    fn with_mut<T>(&self, ino: u64, change: impl FnOnce(&mut Node) -> T) -> Option<T>;
    fn insert(&self, ino: u64, node: Node);

    /// Makes a file in a directory, under one lock or several.
    fn create(&self, dir: u64, name: &[u8], ino: u64) {
        self.insert(ino, Node::default());
        self.with_mut(dir, |node| node.entries.insert(name.into(), ino));
    }

    /// The number that a name stands for, and the size of what it is.
    fn lookup(&self, dir: u64, name: &[u8]) -> Option<u64> {
        let ino = self.with(dir, |node| node.entries.get(name).copied())??;
        self.with(ino, |node| node.size)
    }

    fn read_dir(&self, dir: u64) -> usize {
        self.with(dir, |node| node.entries.iter().map(|(name, ino)| name.len() + usize::from(*ino > 0)).sum())
            .unwrap_or_default()
    }
}

pub const SHARDS: u64 = 16;

fn shard<T>(shards: &[T], ino: u64) -> Option<&T> {
    shards.get((ino % SHARDS) as usize)
}

#[repr(align(128))]
struct Shard<M>(RwLock<M>);

fn read<M, T>(shards: &[Shard<M>], ino: u64, look: impl FnOnce(&M) -> T) -> Option<T> {
    Some(look(&shard(shards, ino)?.0.read().unwrap_or_else(PoisonError::into_inner)))
}

fn write<M, T>(shards: &[Shard<M>], ino: u64, change: impl FnOnce(&mut M) -> T) -> Option<T> {
    Some(change(&mut shard(shards, ino)?.0.write().unwrap_or_else(PoisonError::into_inner)))
}

fn fork<M: Clone>(shards: &[Shard<M>]) -> Vec<Shard<M>> {
    let all: Vec<_> = shards.iter().map(|s| s.0.read().unwrap_or_else(PoisonError::into_inner)).collect();
    all.iter().map(|map| Shard(RwLock::new(M::clone(map)))).collect()
}

/// What the filesystem has: a persistent radix tree in each shard.
pub struct Radixes(Vec<Shard<Radix<Arc<Node>>>>);

impl Table for Radixes {
    const NAME: &'static str = "radix trees in shards";

    fn new() -> Self {
        Self((0..SHARDS).map(|_| Shard(RwLock::new(Radix::new()))).collect())
    }

    fn fork(&self) -> Self {
        Self(fork(&self.0))
    }

    fn with<T>(&self, ino: u64, look: impl FnOnce(&Node) -> T) -> Option<T> {
        read(&self.0, ino, |map| map.get(ino / SHARDS).map(|node| look(node)))?
    }

    fn with_mut<T>(&self, ino: u64, change: impl FnOnce(&mut Node) -> T) -> Option<T> {
        write(&self.0, ino, |map| map.get_mut(ino / SHARDS).map(|node| change(Arc::make_mut(node))))?
    }

    fn insert(&self, ino: u64, node: Node) {
        write(&self.0, ino, |map| map.insert(ino / SHARDS, Arc::new(node)));
    }
}

/// A persistent hash map in each shard.
pub struct Hashes(Vec<Shard<imbl::HashMap<u64, Arc<Node>>>>);

impl Table for Hashes {
    const NAME: &'static str = "imbl hash maps in shards";

    fn new() -> Self {
        Self((0..SHARDS).map(|_| Shard(RwLock::new(imbl::HashMap::new()))).collect())
    }

    fn fork(&self) -> Self {
        Self(fork(&self.0))
    }

    fn with<T>(&self, ino: u64, look: impl FnOnce(&Node) -> T) -> Option<T> {
        read(&self.0, ino, |map| map.get(&ino).map(|node| look(node)))?
    }

    fn with_mut<T>(&self, ino: u64, change: impl FnOnce(&mut Node) -> T) -> Option<T> {
        write(&self.0, ino, |map| map.get_mut(&ino).map(|node| change(Arc::make_mut(node))))?
    }

    fn insert(&self, ino: u64, node: Node) {
        write(&self.0, ino, |map| map.insert(ino, Arc::new(node)));
    }
}

/// What was written in an epoch.
type Layer = DashMap<u64, Arc<Node>>;

/// Concurrent tables that copy on write by epoch: a fork ends the epoch of both sides, which write into tables of
/// their own from then on and look for what is older in those they share.
pub struct Epochs {
    /// The epoch that is written, and those before it, the newest first.
    layers: RwLock<Arc<Vec<Arc<Layer>>>>,
}

impl Epochs {
    fn layers(&self) -> Arc<Vec<Arc<Layer>>> {
        Arc::clone(&self.layers.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn layer() -> Arc<Layer> {
        Arc::new(DashMap::with_shard_amount(SHARDS as usize))
    }
}

impl Table for Epochs {
    const NAME: &'static str = "dashmap, copied on write by epoch";

    fn new() -> Self {
        Self { layers: RwLock::new(Arc::new(vec![Self::layer()])) }
    }

    fn fork(&self) -> Self {
        let mut layers = self.layers.write().unwrap_or_else(PoisonError::into_inner);
        let with = |layers: &[Arc<Layer>]| {
            let mut all = vec![Self::layer()];
            all.extend(layers.iter().cloned());
            Arc::new(all)
        };
        let fork = with(&layers);
        *layers = with(&layers);
        Self { layers: RwLock::new(fork) }
    }

    fn with<T>(&self, ino: u64, look: impl FnOnce(&Node) -> T) -> Option<T> {
        let layers = self.layers();
        let node = layers.iter().find_map(|layer| layer.get(&ino))?;
        Some(look(node.value()))
    }

    fn with_mut<T>(&self, ino: u64, change: impl FnOnce(&mut Node) -> T) -> Option<T> {
        let layers = self.layers();
        let (own, older) = layers.split_first()?;
        if let Some(mut node) = own.get_mut(&ino) {
            return Some(change(Arc::make_mut(node.value_mut())));
        }
        let node = older.iter().find_map(|layer| layer.get(&ino).map(|node| Arc::clone(node.value())))?;
        let mut entry = own.entry(ino).or_insert(node);
        Some(change(Arc::make_mut(entry.value_mut())))
    }

    fn insert(&self, ino: u64, node: Node) {
        if let Some(own) = self.layers().first() {
            own.insert(ino, Arc::new(node));
        }
    }
}

/// Numbers for up to `count` files made in directories, dense as those of a filesystem are.
pub struct Numbers(AtomicU64);

impl Numbers {
    pub fn new(count: usize) -> Self {
        static RESERVED: AtomicU64 = AtomicU64::new(1 << 20);
        Self(AtomicU64::new(RESERVED.fetch_add(count as u64, Ordering::Relaxed)))
    }

    /// The next one, in the shard of a directory.
    pub fn next(&self, dir: u64) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) * SHARDS + dir % SHARDS
    }
}
