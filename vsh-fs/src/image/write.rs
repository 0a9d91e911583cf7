//! Saving.

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::{
    ChunkHash, ChunkStore, DIRECTORY, FIFO, HASH, IMAGE, ImageError, LINK, MemoryStore, PACK, REGULAR,
    SOCKET, SYMLINK, VERSION,
};
use crate::content::wide;
use crate::inode::{Metadata, Timestamp};
use crate::memfs::{Content, Entry, Snapshot, What};

impl Snapshot {
    /// The image of the snapshot, whose chunks are put into `store` unless they are there. The same tree gives
    /// the same bytes.
    pub fn save(&self, store: &mut dyn ChunkStore) -> Result<Vec<u8>, ImageError> {
        let mut out = IMAGE.to_vec();
        number(&mut out, VERSION);
        let entries = self.walk()?;
        number(&mut out, wide(entries.len()));
        for entry in &entries {
            record(&mut out, entry, store)?;
        }
        seal(&mut out);
        Ok(out)
    }

    /// The image and all its chunks as one sequence of bytes.
    pub fn pack(&self) -> Result<Vec<u8>, ImageError> {
        let mut chunks = MemoryStore::new();
        let image = self.save(&mut chunks)?;
        let mut out = PACK.to_vec();
        number(&mut out, VERSION);
        number(&mut out, wide(chunks.len()));
        for chunk in chunks.values() {
            text(&mut out, chunk);
        }
        out.extend_from_slice(&image);
        seal(&mut out);
        Ok(out)
    }
}

/// Puts the checksum of all behind it.
fn seal(out: &mut Vec<u8>) {
    let hash = hash(out);
    out.extend_from_slice(&hash);
}

pub(super) fn hash(bytes: &[u8]) -> [u8; HASH] {
    Sha256::digest(bytes).into()
}

fn number(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        // Seven bits always fit.
        out.push(u8::try_from(n & 0x7f).unwrap_or_default() | 0x80);
        n >>= 7;
    }
    out.push(u8::try_from(n).unwrap_or_default());
}

fn text(out: &mut Vec<u8>, text: &[u8]) {
    number(out, wide(text.len()));
    out.extend_from_slice(text);
}

fn record(out: &mut Vec<u8>, entry: &Entry, store: &mut dyn ChunkStore) -> Result<(), ImageError> {
    let name = entry.path.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
    number(out, wide(entry.parent));
    text(out, name);
    match &entry.what {
        What::Link(first) => {
            number(out, LINK);
            number(out, wide(*first));
        }
        What::Directory => attributes(out, DIRECTORY, &entry.metadata),
        What::Fifo => attributes(out, FIFO, &entry.metadata),
        What::Socket => attributes(out, SOCKET, &entry.metadata),
        What::Symlink(target) => {
            attributes(out, SYMLINK, &entry.metadata);
            text(out, target);
        }
        What::Regular(content) => {
            attributes(out, REGULAR, &entry.metadata);
            chunks(out, content, store)?;
        }
    }
    Ok(())
}

fn attributes(out: &mut Vec<u8>, kind: u64, metadata: &Metadata) {
    number(out, kind);
    number(out, u64::from(metadata.mode.bits()));
    number(out, u64::from(metadata.uid));
    number(out, u64::from(metadata.gid));
    for time in [metadata.atime, metadata.mtime, metadata.ctime] {
        moment(out, time);
    }
}

fn moment(out: &mut Vec<u8>, time: Timestamp) {
    let sign = if time.seconds < 0 { u64::MAX } else { 0 };
    number(out, (time.seconds.cast_unsigned() << 1) ^ sign);
    number(out, u64::from(time.nanos));
}

fn chunks(out: &mut Vec<u8>, content: &Content, store: &mut dyn ChunkStore) -> Result<(), ImageError> {
    let chunks: Vec<(u64, Bytes)> =
        content.chunks().into_iter().filter(|(_, chunk)| !chunk.is_empty()).collect();
    number(out, content.len());
    number(out, wide(chunks.len()));
    for (index, chunk) in chunks {
        let hash = ChunkHash(hash(&chunk));
        number(out, index);
        number(out, wide(chunk.len()));
        out.extend_from_slice(&hash.0);
        if !store.contains(&hash)? {
            // A copy, so that a small slice does not keep a large buffer alive.
            store.put(hash, Bytes::copy_from_slice(&chunk))?;
        }
    }
    Ok(())
}
