//! Loading.

use std::sync::Arc;

use bytes::Bytes;

use super::write::hash;
use super::{
    ChunkHash, ChunkStore, DIRECTORY, FIFO, HASH, IMAGE, ImageError, LINK, MemoryStore, PACK, REGULAR,
    SOCKET, SYMLINK, VERSION,
};
use crate::clock::Clock;
use crate::content::{CHUNK, wide};
use crate::errno::Errno;
use crate::inode::{FileKind, Ino, Metadata, Mode, Timestamp};
use crate::memfs::{MemFs, Work};
use crate::path::PATH_MAX;
use crate::quota::Limits;

impl MemFs {
    /// A filesystem that holds what was saved, or nothing: what is damaged is refused.
    pub fn load(
        image: &[u8],
        store: &dyn ChunkStore,
        clock: Arc<dyn Clock>,
        limits: Limits,
    ) -> Result<Self, ImageError> {
        let body = Input::open(image, IMAGE)?;
        let work = Work(Self::with_limits(clock, limits));
        Loader { input: body, store, work, made: Vec::new(), directories: Vec::new() }.load()
    }

    /// A filesystem from a [pack](crate::Snapshot::pack), whose bytes it shares.
    pub fn unpack(pack: &Bytes, clock: Arc<dyn Clock>, limits: Limits) -> Result<Self, ImageError> {
        let mut input = Input::open(pack, PACK)?;
        let mut chunks = MemoryStore::new();
        for _ in 0..input.number()? {
            let chunk = input.text(CHUNK)?;
            chunks.insert(ChunkHash(hash(chunk)), pack.slice_ref(chunk));
        }
        Self::load(input.rest, &chunks, clock, limits)
    }
}

/// What has not been read yet.
struct Input<'i> {
    rest: &'i [u8],
}

impl<'i> Input<'i> {
    /// What is between the magic number and the checksum, if that is right.
    fn open(bytes: &'i [u8], magic: &[u8; 8]) -> Result<Self, ImageError> {
        let rest = bytes.strip_prefix(magic).ok_or(ImageError::Unknown)?;
        let mut input = Self { rest };
        let version = input.number()?;
        if version != VERSION {
            return Err(ImageError::Version(version));
        }
        let end = bytes.len().checked_sub(HASH).ok_or(ImageError::Damaged)?;
        let (body, checksum) = bytes.split_at_checked(end).ok_or(ImageError::Damaged)?;
        if hash(body) != checksum {
            return Err(ImageError::Damaged);
        }
        let end = input.rest.len().checked_sub(HASH).ok_or(ImageError::Damaged)?;
        input.rest = input.rest.get(..end).ok_or(ImageError::Damaged)?;
        Ok(input)
    }

    fn number(&mut self) -> Result<u64, ImageError> {
        let mut n = 0u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.rest.split_first().ok_or(ImageError::Damaged)?;
            self.rest = rest;
            let bits = u64::from(byte & 0x7f);
            if (bits << shift) >> shift != bits {
                return Err(ImageError::Damaged);
            }
            n |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(n);
            }
        }
        Err(ImageError::Damaged)
    }

    fn small<N: TryFrom<u64>>(&mut self) -> Result<N, ImageError> {
        N::try_from(self.number()?).map_err(|_| ImageError::Damaged)
    }

    fn bytes(&mut self, len: usize) -> Result<&'i [u8], ImageError> {
        let (bytes, rest) = self.rest.split_at_checked(len).ok_or(ImageError::Damaged)?;
        self.rest = rest;
        Ok(bytes)
    }

    /// Up to `limit` bytes behind their number.
    fn text(&mut self, limit: usize) -> Result<&'i [u8], ImageError> {
        let len = self.small::<usize>()?;
        if len > limit { Err(ImageError::Damaged) } else { self.bytes(len) }
    }

    fn time(&mut self) -> Result<Timestamp, ImageError> {
        let zigzag = self.number()?;
        let sign = if zigzag & 1 == 1 { u64::MAX } else { 0 };
        let seconds = ((zigzag >> 1) ^ sign).cast_signed();
        let nanos = self.small::<u32>()?;
        if nanos < 1_000_000_000 { Ok(Timestamp { seconds, nanos }) } else { Err(ImageError::Damaged) }
    }
}

struct Loader<'l> {
    input: Input<'l>,
    store: &'l dyn ChunkStore,
    work: Work,
    /// The inodes of the records, and whether they are directories.
    made: Vec<(Ino, bool)>,
    /// Directories that get their times at the end.
    directories: Vec<(Ino, Metadata)>,
}

impl Loader<'_> {
    fn load(mut self) -> Result<MemFs, ImageError> {
        for _ in 0..self.input.number()? {
            self.record()?;
        }
        if self.made.is_empty() || !self.input.rest.is_empty() {
            return Err(ImageError::Damaged);
        }
        for (dir, metadata) in &self.directories {
            self.work.set(*dir, metadata)?;
        }
        Ok(self.work.0)
    }

    fn record(&mut self) -> Result<(), ImageError> {
        let parent = self.input.small::<usize>()?;
        let name = self.input.text(crate::path::NAME_MAX)?;
        let kind = self.input.number()?;
        if self.made.is_empty() {
            return self.root(parent, name, kind);
        }
        let Some((dir, true)) = self.made.get(parent).copied() else { return Err(ImageError::Damaged) };
        if kind == LINK {
            let first = self.input.small::<usize>()?;
            let (ino, _) = self.made.get(first).copied().ok_or(ImageError::Damaged)?;
            self.work.link(ino, dir, name).map_err(refused)?;
            self.made.push((ino, false));
            return Ok(());
        }
        let metadata = self.metadata(kind)?;
        let target = match metadata.kind {
            FileKind::Symlink => Bytes::copy_from_slice(self.input.text(PATH_MAX)?),
            _ => Bytes::new(),
        };
        let ino = self.work.make(dir, name, &metadata, target).map_err(refused)?;
        self.made.push((ino, metadata.is_dir()));
        if metadata.is_file() {
            self.content(ino)?;
        }
        if metadata.is_dir() {
            self.directories.push((ino, metadata));
        }
        Ok(())
    }

    fn root(&mut self, parent: usize, name: &[u8], kind: u64) -> Result<(), ImageError> {
        if (parent, name, kind) != (0, &b""[..], DIRECTORY) {
            return Err(ImageError::Damaged);
        }
        let metadata = self.metadata(kind)?;
        self.made.push((self.work.root(), true));
        self.directories.push((self.work.root(), metadata));
        Ok(())
    }

    fn metadata(&mut self, kind: u64) -> Result<Metadata, ImageError> {
        let kind = match kind {
            DIRECTORY => FileKind::Directory,
            REGULAR => FileKind::Regular,
            SYMLINK => FileKind::Symlink,
            FIFO => FileKind::Fifo,
            SOCKET => FileKind::Socket,
            _ => return Err(ImageError::Damaged),
        };
        let mode = self.input.small::<u16>()?;
        if mode > 0o7777 {
            return Err(ImageError::Damaged);
        }
        let (uid, gid) = (self.input.small()?, self.input.small()?);
        let (atime, mtime, ctime) = (self.input.time()?, self.input.time()?, self.input.time()?);
        let mode = Mode::new(mode);
        let (dev, ino, nlink, rdev, size, blocks) = (0, Ino(0), 1, 0, 0, 0);
        Ok(Metadata { dev, ino, kind, mode, nlink, uid, gid, rdev, size, blocks, atime, mtime, ctime })
    }

    fn content(&mut self, ino: Ino) -> Result<(), ImageError> {
        let size = self.input.number()?;
        let mut next = 0;
        for _ in 0..self.input.number()? {
            let index = self.input.number()?;
            let len = self.input.small::<usize>()?;
            let hash: [u8; HASH] = self.input.bytes(HASH)?.try_into().map_err(|_| ImageError::Damaged)?;
            let start = index.checked_mul(wide(CHUNK)).ok_or(ImageError::Damaged)?;
            let fits = start.checked_add(wide(len)).is_some_and(|end| end <= size);
            if index < next || len == 0 || len > CHUNK || !fits {
                return Err(ImageError::Damaged);
            }
            next = index + 1;
            let chunk = self.chunk(ChunkHash(hash), len)?;
            self.work.write(ino, start, chunk)?;
        }
        if size > i64::MAX.cast_unsigned() {
            return Err(ImageError::Damaged);
        }
        Ok(self.work.finish(ino, size)?)
    }

    /// A chunk out of the store, if it is what was put there.
    fn chunk(&self, wanted: ChunkHash, len: usize) -> Result<Bytes, ImageError> {
        let chunk = self.store.get(&wanted)?.filter(|chunk| chunk.len() == len && hash(chunk) == wanted.0);
        chunk.ok_or(ImageError::Missing(wanted))
    }
}

/// Why an inode cannot be made: the limits, or the image says what cannot be.
fn refused(errno: Errno) -> ImageError {
    match errno {
        Errno::ENOSPC | Errno::EDQUOT | Errno::EFBIG => ImageError::Errno(errno),
        _ => ImageError::Damaged,
    }
}
