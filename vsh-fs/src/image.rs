//! Images: snapshots as bytes that can be kept and loaded again.
//!
//! [`Snapshot::save`](crate::Snapshot::save) puts the chunks of files into a [`ChunkStore`] by the SHA-256 of their bytes, so that
//! images share them, and returns the rest; [`Snapshot::pack`](crate::Snapshot::pack) gives one self-contained sequence of bytes.
//! Everything read is checked: an image that is damaged in any bit is refused, and nothing is loaded.
//!
//! The format, version 1; numbers are LEB128, and what follows a number of bytes are those bytes:
//!
//! ```text
//! image  = "vshimage" version tree sha256        of all before it
//! pack   = "vsh-pack" version count chunk* image sha256        of all before it
//! chunk  = length bytes
//! tree   = count record*        the root first, directories before what is in them
//! record = parent name kind     parent: number of a record; name: length bytes
//!          kind 0: another name of the record whose number follows
//!          else: mode uid gid atime mtime ctime, then
//!          kind 1: directory; 2: regular: size count (index length sha256)*; 3: symbolic link: length bytes;
//!          kind 4: FIFO; 5: socket
//! time   = zigzag seconds, nanoseconds
//! ```

mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;

use crate::errno::Errno;

const IMAGE: &[u8; 8] = b"vshimage";
const PACK: &[u8; 8] = b"vsh-pack";
const VERSION: u64 = 1;

/// The bytes of a SHA-256.
const HASH: usize = 32;

// The kinds of records.
const LINK: u64 = 0;
const DIRECTORY: u64 = 1;
const REGULAR: u64 = 2;
const SYMLINK: u64 = 3;
const FIFO: u64 = 4;
const SOCKET: u64 = 5;

/// The SHA-256 of a chunk's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChunkHash(pub [u8; HASH]);

/// Where chunks are kept, by their hashes. What is got is checked, so a store need not be trusted.
pub trait ChunkStore {
    /// Is it there?
    fn contains(&self, hash: &ChunkHash) -> Result<bool, Errno>;

    /// Keeps a chunk of at most 64 KiB; called only for what is not there.
    fn put(&mut self, hash: ChunkHash, chunk: Bytes) -> Result<(), Errno>;

    /// The chunk, if it is there.
    fn get(&self, hash: &ChunkHash) -> Result<Option<Bytes>, Errno>;
}

/// Chunks in memory. What is loaded from it shares its bytes.
pub type MemoryStore = BTreeMap<ChunkHash, Bytes>;

impl ChunkStore for MemoryStore {
    fn contains(&self, hash: &ChunkHash) -> Result<bool, Errno> {
        Ok(self.contains_key(hash))
    }

    fn put(&mut self, hash: ChunkHash, chunk: Bytes) -> Result<(), Errno> {
        self.insert(hash, chunk);
        Ok(())
    }

    fn get(&self, hash: &ChunkHash) -> Result<Option<Bytes>, Errno> {
        Ok(BTreeMap::get(self, hash).cloned())
    }
}

/// Why an image was not saved or loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// It is no image.
    Unknown,
    /// It is of a version that is not known here.
    Version(u64),
    /// It is not as it was saved.
    Damaged,
    /// The store does not have this chunk, or another one in its place.
    Missing(ChunkHash),
    /// It goes over the limits of the filesystem, or the store failed.
    Errno(Errno),
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("not an image of a filesystem"),
            Self::Version(version) => write!(f, "an image of version {version}, which is not supported"),
            Self::Damaged => f.write_str("the image is damaged"),
            Self::Missing(ChunkHash(hash)) => {
                f.write_str("a chunk is missing: ")?;
                hash.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
            Self::Errno(errno) => write!(f, "{errno}"),
        }
    }
}

impl std::error::Error for ImageError {}

impl From<Errno> for ImageError {
    fn from(errno: Errno) -> Self {
        Self::Errno(errno)
    }
}
