//! The content of a regular file: shared chunks, holes that cost nothing, one chunk at a time open for
//! writing.
//!
//! A file is cut into chunks of [`CHUNK`] bytes. A chunk at rest is an immutable `Bytes`: reads hand out
//! slices of it, forks share it. The chunk written last is checked out into a growing buffer, so that
//! appending many small lines costs what the lines cost; [`Content::settle`] puts it back without copying.
//! A chunk may be shorter than its place, or missing: what is not stored reads as zeros.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};

use crate::account::{Account, Charge};
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
    chunks: Radix<Chunk>,
    /// The chunk being written; an empty one stands in its place in `chunks`, or none.
    open: Option<Box<OpenChunk>>,
}

/// A chunk at rest, and who pays for it.
#[derive(Clone, Debug, Default)]
struct Chunk {
    data: Bytes,
    charge: Option<Arc<Charge>>,
}

impl Chunk {
    fn new(data: Bytes, charge: Option<Charge>) -> Self {
        Self { data, charge: charge.map(Arc::new) }
    }

    /// Keeps the first `len` bytes. A small rest is copied, so that it does not keep a large buffer alive.
    fn cut(&mut self, len: usize) {
        if len * 2 < self.data.len() {
            self.data = Bytes::copy_from_slice(self.data.get(..len).unwrap_or(&self.data));
        } else {
            self.data.truncate(len);
        }
        if let Some(charge) = self.charge.take() {
            let mut charge = Arc::unwrap_or_clone(charge);
            charge.shrink_to(wide(len));
            self.charge = Some(Arc::new(charge));
        }
    }
}

#[derive(Clone, Debug)]
struct OpenChunk {
    index: u64,
    data: BytesMut,
    charge: Option<Charge>,
}

/// Who is charged for what is written: the filesystem, and perhaps an account.
#[derive(Clone, Copy)]
pub(crate) struct Payers<'q> {
    pub(crate) quota: &'q Quota,
    pub(crate) account: Option<&'q Account>,
}

impl Payers<'_> {
    /// The largest file there may be.
    pub(crate) fn file_size(&self) -> u64 {
        self.quota.limits.file_size.min(self.account.map_or(u64::MAX, Account::file_size))
    }
}

/// What was granted for a write to a chunk.
struct Grant {
    len: usize,
    charge: Option<Charge>,
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

    /// Content that is charged to the account of `payers`, but not to the filesystem yet. `EFBIG` or `EDQUOT`
    /// over the limits.
    pub(crate) fn holding(data: &Bytes, payers: Payers<'_>) -> Result<Self> {
        if wide(data.len()) > payers.file_size() {
            return Err(Errno::EFBIG);
        }
        let mut content = Self::new();
        let later = Quota::new(Limits::UNLIMITED, 0, 0);
        let written = content.write(0, Source::Shared(data), Payers { quota: &later, ..payers })?;
        content.settle();
        if written == data.len() { Ok(content) } else { Err(Errno::EDQUOT) }
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
    pub(crate) fn fill(&mut self, offset: u64, mut below: Bytes, payers: Payers<'_>) -> Result<()> {
        let Part::Below { len } = self.part(offset) else { return Ok(()) };
        below.truncate(len);
        let mut charge = payers.account.map(Charge::new);
        if let Some(charge) = &mut charge {
            charge.grow_all(wide(below.len()))?;
        }
        payers.quota.take_all(wide(below.len()))?;
        self.stored += wide(below.len());
        self.chunks.insert(locate(offset).0, Chunk::new(below, charge));
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
            let (a, b) = (a.map_or(&[][..], |a| &a.data), b.map_or(&[][..], |b| &b.data));
            let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
            let (head, rest) = long.split_at(short.len());
            // What is not stored reads as zeros.
            same = same && head == short && rest.iter().all(|byte| *byte == 0);
        });
        same
    }

    /// The chunks that are stored, with their numbers, but for one that is open for writing.
    #[cfg(feature = "image")]
    pub(crate) fn chunks(&self) -> Vec<(u64, Bytes)> {
        let mut all = Vec::new();
        // Against nothing, the difference is everything.
        self.chunks.diff(&Radix::new(), |index, chunk, _| all.extend(chunk.map(|c| (index, c.data.clone()))));
        all
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
        let Some(Chunk { data: chunk, .. }) = self.chunks.get(index) else { return Some(zeros(len)) };
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
            self.chunks.insert(open.index, Chunk::new(open.data.freeze(), open.charge));
        }
    }

    /// Writes `data` at `offset`, all or as much as there is room for; how much. `EFBIG`, `ENOSPC` or `EDQUOT`
    /// if that is nothing.
    pub(crate) fn write(&mut self, offset: u64, data: Source<'_>, payers: Payers<'_>) -> Result<usize> {
        let bytes = data.bytes();
        if bytes.is_empty() {
            return Ok(0);
        }
        let room = payers.file_size().saturating_sub(offset);
        if room == 0 {
            return Err(Errno::EFBIG);
        }
        let end = bytes.len().min(usize::try_from(room).unwrap_or(usize::MAX));
        let mut done = 0;
        while done < end {
            let (index, start) = locate(offset + wide(done));
            let wanted = (end - done).min(CHUNK - start);
            let grant = match self.reserve(index, start, wanted, payers) {
                Ok(grant) => grant,
                Err(_) if done > 0 => break,
                Err(errno) => return Err(errno),
            };
            let taken = grant.len;
            self.put(index, start, data, done, grant);
            done += taken;
            self.len = self.len.max(offset + wide(done));
            if taken < wanted {
                break;
            }
        }
        Ok(done)
    }

    fn chunk_len(&self, index: u64) -> usize {
        match &self.open {
            Some(open) if open.index == index => open.data.len(),
            _ => self.chunks.get(index).map_or(0, |chunk| chunk.data.len()),
        }
    }

    /// Charges for writing `wanted` bytes at `start` of a chunk; how many of them fit, at least one.
    fn reserve(&mut self, index: u64, start: usize, wanted: usize, payers: Payers<'_>) -> Result<Grant> {
        let old = self.chunk_len(index);
        let growth = (start + wanted).saturating_sub(old);
        let granted = payers.quota.take_some(wide(growth));
        // No more was granted than was asked for, so it fits.
        let end = old + usize::try_from(granted).unwrap_or_default();
        if end <= start {
            payers.quota.give(granted);
            return Err(Errno::ENOSPC);
        }
        let charged = self.charge(index, old.max(start + 1), end, payers.account);
        let (paid, charge) = charged.inspect_err(|_| payers.quota.give(granted))?;
        payers.quota.give(wide(end - paid));
        self.stored += wide(paid - old);
        Ok(Grant { len: wanted.min(paid - start), charge })
    }

    /// Charges an account for a chunk that is to have `end` bytes: up to where it pays, or `EDQUOT` if that is
    /// less than `least`.
    fn charge(
        &mut self,
        index: u64,
        least: usize,
        end: usize,
        account: Option<&Account>,
    ) -> Result<(usize, Option<Charge>)> {
        let Some(account) = account else { return Ok((end, None)) };
        let mut charge = self.take_charge(index, account).unwrap_or_else(|| Charge::new(account));
        let before = charge.bytes();
        charge.grow(wide(end).saturating_sub(before));
        // No more was paid for than was asked.
        let paid = usize::try_from(charge.bytes()).unwrap_or(end).min(end);
        if paid < least {
            charge.shrink_to(before);
            self.return_charge(index, charge);
            return Err(Errno::EDQUOT);
        }
        Ok((paid, Some(charge)))
    }

    /// The charge of a chunk, to be changed, if the account pays for it and it is not shared.
    fn take_charge(&mut self, index: u64, account: &Account) -> Option<Charge> {
        if let Some(open) = self.open.as_mut().filter(|open| open.index == index) {
            return open.charge.take_if(|charge| charge.is_of(account));
        }
        self.chunks.get(index)?.charge.as_ref().filter(|charge| charge.is_of(account))?;
        let charge = self.chunks.get_mut(index)?.charge.take()?;
        match Arc::try_unwrap(charge) {
            Ok(charge) => Some(charge),
            Err(shared) => {
                self.chunks.get_mut(index)?.charge = Some(shared);
                None
            }
        }
    }

    /// Puts back what was taken in vain. What was never paid for has nowhere to go.
    fn return_charge(&mut self, index: u64, charge: Charge) {
        if charge.bytes() == 0 {
            return;
        }
        match self.open.as_mut().filter(|open| open.index == index) {
            Some(open) => open.charge = Some(charge),
            None => {
                if let Some(chunk) = self.chunks.get_mut(index) {
                    chunk.charge = Some(Arc::new(charge));
                }
            }
        }
    }

    /// Puts what was granted of `data` from `from` at `start` of a chunk.
    fn put(&mut self, index: u64, start: usize, data: Source<'_>, from: usize, grant: Grant) {
        let Grant { len, charge } = grant;
        if start == 0
            && len >= self.chunk_len(index)
            && let Some(shared) = data.adopt(from, len)
        {
            self.open = self.open.take().filter(|o| o.index != index);
            self.chunks.insert(index, Chunk::new(shared, charge));
            return;
        }
        let bytes = data.bytes().get(from..from + len).unwrap_or_default();
        let open = self.check_out(index);
        open.charge = charge;
        let chunk = &mut open.data;
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
    fn check_out(&mut self, index: u64) -> &mut OpenChunk {
        if self.open.as_ref().is_some_and(|o| o.index != index) {
            self.settle();
        }
        let chunks = &mut self.chunks;
        self.open.get_or_insert_with(|| {
            let chunk = chunks.get_mut(index).map(std::mem::take).unwrap_or_default();
            let data = chunk.data.try_into_mut().unwrap_or_else(|shared| BytesMut::from(&*shared));
            Box::new(OpenChunk { index, data, charge: None })
        })
    }

    /// Cuts the file, or lengthens it with a hole. `EFBIG` over the limit.
    pub(crate) fn set_len(&mut self, len: u64, payers: Payers<'_>) -> Result<()> {
        if len > self.len && len > payers.file_size() {
            return Err(Errno::EFBIG);
        }
        if len < self.len {
            payers.quota.give(self.cut(len));
        }
        self.len = len;
        Ok(())
    }

    /// Removes what is stored behind `len`; how much that was.
    fn cut(&mut self, len: u64) -> u64 {
        self.settle();
        let (index, keep) = locate(len);
        let mut freed = 0;
        self.chunks.cut(if keep == 0 { index } else { index + 1 }, |chunk| freed += wide(chunk.data.len()));
        if keep > 0
            && let Some(chunk) = self.chunks.get_mut(index)
            && chunk.data.len() > keep
        {
            freed += wide(chunk.data.len() - keep);
            chunk.cut(keep);
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
    use super::{CHUNK, Content, Payers, Source, wide};
    use crate::errno::Errno;
    use crate::quota::{Limits, Quota};
    use bytes::Bytes;

    fn free(quota: &Quota) -> Payers<'_> {
        Payers { quota, account: None }
    }

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
                assert_eq!(content.write(wide(*at), source, free(&quota)), Ok(data.len()));
                model.resize(model.len().max(at + data.len()), 0);
                model[*at..at + data.len()].copy_from_slice(data);
                assert_eq!(all(&mut content), model);
            }
        }
        for len in [3 * CHUNK + 7, 2 * CHUNK, 70_000, CHUNK, 6, 9, 200_000, 0] {
            content.set_len(wide(len), free(&quota)).unwrap();
            model.resize(len, 0);
            assert_eq!(all(&mut content), model);
        }
        assert_eq!((content.stored(), quota.used_bytes()), (0, 0));
    }

    #[test]
    fn large_reads_and_writes_copy_nothing() {
        let data = Bytes::from(vec![1u8; 2 * CHUNK]);
        let mut content = Content::new();
        content.write(0, Source::Shared(&data), free(&quota())).unwrap();
        let second = content.read(wide(CHUNK), CHUNK).unwrap();
        assert_eq!(second.as_ptr(), data[CHUNK..].as_ptr());
    }

    #[test]
    fn appending_after_reading_copies_nothing_once_the_reader_is_gone() {
        let quota = quota();
        let mut content = Content::new();
        content.write(0, Source::Borrowed(&vec![1; 20_000]), free(&quota)).unwrap();
        content.write(20_000, Source::Borrowed(b"more"), free(&quota)).unwrap();
        content.settle();
        let before = content.read(0, CHUNK).unwrap().as_ptr();
        content.write(20_004, Source::Borrowed(b"x"), free(&quota)).unwrap();
        content.settle();
        assert_eq!(content.read(0, CHUNK).unwrap().as_ptr(), before);
    }

    #[test]
    fn holes_cost_nothing() {
        let quota = quota();
        let mut content = Content::new();
        content.write(1 << 40, Source::Borrowed(b"end"), free(&quota)).unwrap();
        assert_eq!((content.len(), content.stored()), ((1 << 40) + 3, 3));
        assert_eq!(content.read(12_345, 10).unwrap(), vec![0; 10]);
        content.set_len(1 << 50, free(&quota)).unwrap();
        assert_eq!(quota.used_bytes(), 3);
    }

    #[test]
    fn a_full_quota_keeps_what_was_written() {
        let quota = Quota::new(Limits { bytes: 10, file_size: 100, ..Limits::UNLIMITED }, 0, 0);
        let mut content = Content::new();
        assert_eq!(content.write(0, Source::Borrowed(b"0123456"), free(&quota)), Ok(7));
        assert_eq!(content.write(7, Source::Borrowed(b"789abc"), free(&quota)), Ok(3));
        assert_eq!(content.write(10, Source::Borrowed(b"x"), free(&quota)), Err(Errno::ENOSPC));
        assert_eq!(content.write(50, Source::Borrowed(b"x"), free(&quota)), Err(Errno::ENOSPC));
        assert_eq!(content.write(100, Source::Borrowed(b"x"), free(&quota)), Err(Errno::EFBIG));
        assert_eq!(content.set_len(101, free(&quota)), Err(Errno::EFBIG));
        assert_eq!(content.write(2, Source::Borrowed(b"XY"), free(&quota)), Ok(2));
        assert_eq!(all(&mut content), b"01XY456789");
    }

    #[test]
    fn a_clone_keeps_its_content() {
        let quota = quota();
        let mut content = Content::new();
        content.write(0, Source::Borrowed(&vec![5; 100_000]), free(&quota)).unwrap();
        let mut old = content.clone();
        content.write(70_000, Source::Borrowed(b"new"), free(&quota)).unwrap();
        content.set_len(80_000, free(&quota)).unwrap();
        assert_eq!(all(&mut old), vec![5; 100_000]);
    }
}
