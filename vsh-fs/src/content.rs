//! The content of a regular file: shared chunks, holes that cost nothing, one chunk at a time open for
//! writing.
//!
//! A file is cut into chunks of [`CHUNK`] bytes. A chunk at rest is an immutable `Bytes`: reads hand out
//! slices of it, forks share it. The chunk written last is checked out into a growing buffer, so that
//! appending many small lines costs what the lines cost; [`Content::settle`] puts it back without copying.
//! A chunk may be shorter than its place, or missing: what is not stored reads as zeros.

use bytes::{Bytes, BytesMut};

use crate::errno::{Errno, Result};
use crate::quota::{Limits, Quota};
use crate::radix::Radix;

/// The size of a chunk in bytes.
pub(crate) const CHUNK: usize = 64 * 1024;

/// Written data of at least this many bytes is kept by reference if it fills a chunk from its start;
/// shorter data is copied, since a small slice could keep a large buffer alive.
const ADOPT: usize = CHUNK / 2;

/// Reads of at most this many bytes are copied out, so that a held line does not pin its chunk, which
/// would then have to be copied for the next append.
const SMALL: usize = 1024;

/// The most that is copied out of the chunk being written before it is worth settling it.
const SETTLE: usize = 8 * 1024;

static ZEROS: [u8; CHUNK] = [0; CHUNK];

/// `len` zeros, at most a chunk of them, without copying.
pub(crate) fn zeros(len: usize) -> Bytes {
    Bytes::from_static(ZEROS.get(..len.min(CHUNK)).unwrap_or(&ZEROS))
}

/// A `usize` as a `u64`, lossless wherever Rust runs.
pub(crate) const fn wide(n: usize) -> u64 {
    n as u64
}

/// Bytes to be written, perhaps with their owner, so that they can be kept by reference.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source<'a> {
    Borrowed(&'a [u8]),
    Shared(&'a Bytes),
}

impl Source<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Borrowed(data) => data,
            Self::Shared(data) => data,
        }
    }

    /// The `len` bytes at `from` by reference, if that is worth it.
    fn adopt(&self, from: usize, len: usize) -> Option<Bytes> {
        match self {
            Self::Shared(data) if len >= ADOPT && from + len <= data.len() => {
                Some(data.slice(from..from + len))
            }
            _ => None,
        }
    }
}

/// Where a part of the content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// In the content itself, a hole perhaps.
    Here,
    /// In the file below, for `len` bytes, which do not cross the end of a chunk.
    Below { len: usize },
}

/// The content of a regular file.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    len: u64,
    /// Bytes stored in chunks, the open one included.
    stored: u64,
    /// Up to here a chunk that is missing is not a hole: it is that of the file below, in an overlay.
    backed: u64,
    chunks: Radix<Bytes>,
    /// The chunk being written; an empty one stands in its place in `chunks`, or none.
    open: Option<Box<OpenChunk>>,
}

#[derive(Clone, Debug)]
struct OpenChunk {
    index: u64,
    data: BytesMut,
}

/// The chunk that holds `offset`, and where in it.
fn locate(offset: u64) -> (u64, usize) {
    // The remainder is below CHUNK.
    (offset / wide(CHUNK), usize::try_from(offset % wide(CHUNK)).unwrap_or_default())
}

impl Content {
    pub(crate) const fn new() -> Self {
        Self { len: 0, stored: 0, backed: 0, chunks: Radix::new(), open: None }
    }

    /// Content that is not charged to anybody yet; `EFBIG` if it is longer than `limit`.
    pub(crate) fn holding(data: &Bytes, limit: u64) -> Result<Self> {
        if wide(data.len()) > limit {
            return Err(Errno::EFBIG);
        }
        let mut content = Self::new();
        content.write(0, Source::Shared(data), &Quota::new(Limits::UNLIMITED, 0, 0))?;
        content.settle();
        Ok(content)
    }

    /// The content of a file below, `len` bytes long.
    pub(crate) const fn backed(len: u64) -> Self {
        Self { len, stored: 0, backed: len, chunks: Radix::new(), open: None }
    }

    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Bytes stored: what the quota is charged.
    pub(crate) fn stored(&self) -> u64 {
        self.stored
    }

    /// Bytes stored here or below.
    pub(crate) fn occupied(&self) -> u64 {
        self.stored.max(self.backed)
    }

    /// May a part of it still be below?
    pub(crate) fn is_backed(&self) -> bool {
        self.backed > 0
    }

    /// Where the content at `offset` is.
    pub(crate) fn part(&self, offset: u64) -> Part {
        let (index, start) = locate(offset);
        if offset >= self.backed || self.has_chunk(index) {
            return Part::Here;
        }
        let left = usize::try_from(self.backed - offset).unwrap_or(usize::MAX);
        Part::Below { len: left.min(CHUNK - start) }
    }

    fn has_chunk(&self, index: u64) -> bool {
        self.open.as_ref().is_some_and(|o| o.index == index) || self.chunks.get(index).is_some()
    }

    /// Stores the chunk at `offset`, where it begins, as it is below; unless it was written or cut off
    /// meanwhile. `ENOSPC` if the quota has no room for it.
    pub(crate) fn fill(&mut self, offset: u64, mut below: Bytes, quota: &Quota) -> Result<()> {
        let Part::Below { len } = self.part(offset) else { return Ok(()) };
        below.truncate(len);
        quota.take_all(wide(below.len()))?;
        self.stored += wide(below.len());
        self.chunks.insert(locate(offset).0, below);
        Ok(())
    }

    /// Does it hold the same bytes? Chunks that are not shared are compared.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        if self.len != other.len || self.backed != other.backed {
            return false;
        }
        let (mut one, mut two) = (self.clone(), other.clone());
        one.settle();
        two.settle();
        let mut same = true;
        one.chunks.diff(&two.chunks, |_, a, b| {
            let (a, b) = (a.map_or(&[][..], |a| a), b.map_or(&[][..], |b| b));
            let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
            let (head, rest) = long.split_at(short.len());
            // What is not stored reads as zeros.
            same = same && head == short && rest.iter().all(|byte| *byte == 0);
        });
        same
    }

    /// Is a chunk checked out for writing?
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Up to `len` bytes at `offset`, not across the end of a chunk; `None` if the content has to be
    /// [settled](Content::settle) first.
    pub(crate) fn read(&self, offset: u64, len: usize) -> Option<Bytes> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let (index, start) = locate(offset);
        let len = len.min(left).min(CHUNK - start);
        if len == 0 {
            return Some(Bytes::new());
        }
        if let Some(open) = self.open.as_ref().filter(|o| o.index == index) {
            let stored = tail(&open.data, start, len);
            return match stored.len() {
                0 => Some(zeros(len)),
                1..=SETTLE => Some(Bytes::copy_from_slice(stored)),
                _ => None,
            };
        }
        let Some(chunk) = self.chunks.get(index) else { return Some(zeros(len)) };
        let stored = tail(chunk, start, len);
        Some(match stored.len() {
            0 => zeros(len),
            n if n <= SMALL && n * 4 < chunk.len() => Bytes::copy_from_slice(stored),
            n => chunk.slice(start..start + n),
        })
    }

    /// Puts the chunk being written back among the others, without copying it.
    pub(crate) fn settle(&mut self) {
        if let Some(open) = self.open.take() {
            self.chunks.insert(open.index, open.data.freeze());
        }
    }

    /// Writes `data` at `offset`, all or as much as the quota has room for; how much. `EFBIG` or `ENOSPC`
    /// if that is nothing.
    pub(crate) fn write(&mut self, offset: u64, data: Source<'_>, quota: &Quota) -> Result<usize> {
        let bytes = data.bytes();
        if bytes.is_empty() {
            return Ok(0);
        }
        let room = quota.limits.file_size.saturating_sub(offset);
        if room == 0 {
            return Err(Errno::EFBIG);
        }
        let end = bytes.len().min(usize::try_from(room).unwrap_or(usize::MAX));
        let mut done = 0;
        while done < end {
            let (index, start) = locate(offset + wide(done));
            let wanted = (end - done).min(CHUNK - start);
            let taken = self.reserve(index, start, wanted, quota);
            if taken > 0 {
                self.put(index, start, data, done, taken);
                done += taken;
                self.len = self.len.max(offset + wide(done));
            }
            if taken < wanted {
                break;
            }
        }
        if done == 0 { Err(Errno::ENOSPC) } else { Ok(done) }
    }

    fn chunk_len(&self, index: u64) -> usize {
        match &self.open {
            Some(open) if open.index == index => open.data.len(),
            _ => self.chunks.get(index).map_or(0, Bytes::len),
        }
    }

    /// Charges for writing `wanted` bytes at `start` of a chunk; how many of them fit.
    fn reserve(&mut self, index: u64, start: usize, wanted: usize, quota: &Quota) -> usize {
        let old = self.chunk_len(index);
        let growth = (start + wanted).saturating_sub(old);
        let granted = quota.take_some(wide(growth));
        // No more was granted than was asked for, so it fits.
        let end = old + usize::try_from(granted).unwrap_or_default();
        if end <= start {
            quota.give(granted);
            return 0;
        }
        self.stored += granted;
        wanted.min(end - start)
    }

    /// Puts `len` bytes of `data` from `from` at `start` of a chunk.
    fn put(&mut self, index: u64, start: usize, data: Source<'_>, from: usize, len: usize) {
        if start == 0
            && len >= self.chunk_len(index)
            && let Some(shared) = data.adopt(from, len)
        {
            self.open = self.open.take().filter(|o| o.index != index);
            self.chunks.insert(index, shared);
            return;
        }
        let bytes = data.bytes().get(from..from + len).unwrap_or_default();
        let chunk = self.check_out(index);
        if chunk.len() < start {
            chunk.resize(start, 0);
        }
        let over = bytes.len().min(chunk.len() - start);
        let (old, new) = bytes.split_at(over);
        if let Some(place) = chunk.get_mut(start..start + over) {
            place.copy_from_slice(old);
        }
        chunk.extend_from_slice(new);
    }

    /// The chunk `index`, open for writing. It is copied only if it is shared.
    fn check_out(&mut self, index: u64) -> &mut BytesMut {
        if self.open.as_ref().is_some_and(|o| o.index != index) {
            self.settle();
        }
        let chunks = &mut self.chunks;
        let open = self.open.get_or_insert_with(|| {
            let chunk = chunks.get_mut(index).map(std::mem::take).unwrap_or_default();
            let data = chunk.try_into_mut().unwrap_or_else(|shared| BytesMut::from(&*shared));
            Box::new(OpenChunk { index, data })
        });
        &mut open.data
    }

    /// Cuts the file, or lengthens it with a hole. `EFBIG` over the limit.
    pub(crate) fn set_len(&mut self, len: u64, quota: &Quota) -> Result<()> {
        if len > self.len && len > quota.limits.file_size {
            return Err(Errno::EFBIG);
        }
        if len < self.len {
            quota.give(self.cut(len));
        }
        self.len = len;
        Ok(())
    }

    /// Removes what is stored behind `len`; how much that was.
    fn cut(&mut self, len: u64) -> u64 {
        self.settle();
        let (index, keep) = locate(len);
        let mut freed = 0;
        self.chunks.cut(if keep == 0 { index } else { index + 1 }, |chunk| freed += wide(chunk.len()));
        if keep > 0
            && let Some(chunk) = self.chunks.get_mut(index)
            && chunk.len() > keep
        {
            freed += wide(chunk.len() - keep);
            chunk.truncate(keep);
        }
        self.stored -= freed;
        self.backed = self.backed.min(len);
        freed
    }
}

/// Up to `len` bytes of `data` from `start`.
fn tail(data: &[u8], start: usize, len: usize) -> &[u8] {
    let rest = data.get(start..).unwrap_or_default();
    rest.get(..len).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, Content, Source, wide};
    use crate::errno::Errno;
    use crate::quota::{Limits, Quota};
    use bytes::Bytes;

    fn quota() -> Quota {
        Quota::new(Limits::UNLIMITED, 0, 0)
    }

    fn all(content: &mut Content) -> Vec<u8> {
        let mut out = Vec::new();
        while wide(out.len()) < content.len() {
            let piece = content.read(wide(out.len()), CHUNK).unwrap_or_else(|| {
                content.settle();
                content.read(wide(out.len()), CHUNK).unwrap()
            });
            assert!(!piece.is_empty());
            out.extend_from_slice(&piece);
        }
        out
    }

    #[test]
    fn writes_anywhere_read_back_like_a_vector() {
        let quota = quota();
        let mut content = Content::new();
        let mut model: Vec<u8> = Vec::new();
        let big = vec![7u8; CHUNK + 100];
        let writes: &[(usize, &[u8])] = &[
            (0, b"hello"),
            (3, b"LO there"),
            (CHUNK - 2, b"abcd"),
            (3 * CHUNK + 5, &big),
            (10, &big),
            (0, b"x"),
        ];
        for (at, data) in writes {
            for shared in [false, true] {
                let bytes = Bytes::copy_from_slice(data);
                let source = if shared { Source::Shared(&bytes) } else { Source::Borrowed(data) };
                assert_eq!(content.write(wide(*at), source, &quota), Ok(data.len()));
                model.resize(model.len().max(at + data.len()), 0);
                model[*at..at + data.len()].copy_from_slice(data);
                assert_eq!(all(&mut content), model);
            }
        }
        for len in [3 * CHUNK + 7, 2 * CHUNK, 70_000, CHUNK, 6, 9, 200_000, 0] {
            content.set_len(wide(len), &quota).unwrap();
            model.resize(len, 0);
            assert_eq!(all(&mut content), model);
        }
        assert_eq!((content.stored(), quota.used_bytes()), (0, 0));
    }

    #[test]
    fn large_reads_and_writes_copy_nothing() {
        let data = Bytes::from(vec![1u8; 2 * CHUNK]);
        let mut content = Content::new();
        content.write(0, Source::Shared(&data), &quota()).unwrap();
        let second = content.read(wide(CHUNK), CHUNK).unwrap();
        assert_eq!(second.as_ptr(), data[CHUNK..].as_ptr());
    }

    #[test]
    fn appending_after_reading_copies_nothing_once_the_reader_is_gone() {
        let quota = quota();
        let mut content = Content::new();
        content.write(0, Source::Borrowed(&vec![1; 20_000]), &quota).unwrap();
        content.write(20_000, Source::Borrowed(b"more"), &quota).unwrap();
        content.settle();
        let before = content.read(0, CHUNK).unwrap().as_ptr();
        content.write(20_004, Source::Borrowed(b"x"), &quota).unwrap();
        content.settle();
        assert_eq!(content.read(0, CHUNK).unwrap().as_ptr(), before);
    }

    #[test]
    fn holes_cost_nothing() {
        let quota = quota();
        let mut content = Content::new();
        content.write(1 << 40, Source::Borrowed(b"end"), &quota).unwrap();
        assert_eq!((content.len(), content.stored()), ((1 << 40) + 3, 3));
        assert_eq!(content.read(12_345, 10).unwrap(), vec![0; 10]);
        content.set_len(1 << 50, &quota).unwrap();
        assert_eq!(quota.used_bytes(), 3);
    }

    #[test]
    fn a_full_quota_keeps_what_was_written() {
        let quota = Quota::new(Limits { bytes: 10, file_size: 100, ..Limits::UNLIMITED }, 0, 0);
        let mut content = Content::new();
        assert_eq!(content.write(0, Source::Borrowed(b"0123456"), &quota), Ok(7));
        assert_eq!(content.write(7, Source::Borrowed(b"789abc"), &quota), Ok(3));
        assert_eq!(content.write(10, Source::Borrowed(b"x"), &quota), Err(Errno::ENOSPC));
        assert_eq!(content.write(50, Source::Borrowed(b"x"), &quota), Err(Errno::ENOSPC));
        assert_eq!(content.write(100, Source::Borrowed(b"x"), &quota), Err(Errno::EFBIG));
        assert_eq!(content.set_len(101, &quota), Err(Errno::EFBIG));
        assert_eq!(content.write(2, Source::Borrowed(b"XY"), &quota), Ok(2));
        assert_eq!(all(&mut content), b"01XY456789");
    }

    #[test]
    fn a_clone_keeps_its_content() {
        let quota = quota();
        let mut content = Content::new();
        content.write(0, Source::Borrowed(&vec![5; 100_000]), &quota).unwrap();
        let mut old = content.clone();
        content.write(70_000, Source::Borrowed(b"new"), &quota).unwrap();
        content.set_len(80_000, &quota).unwrap();
        assert_eq!(all(&mut old), vec![5; 100_000]);
    }
}
