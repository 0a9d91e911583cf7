//! POSIX's *open file description*: a file, an offset, an access mode. Descriptors that `dup` shares one.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use vsh_fs::{
    Errno, File, FileKind, Ino, Location, Metadata, Mode, OpenOptions, Opened, PipeReader, PipeWriter,
    Timestamp, anonymous_ino,
};

use super::capture::{Capture, CaptureWriter};
use crate::meter::{LimitExceeded, Meter};
use crate::utility::Error;

/// The largest piece read from a file at once.
pub(crate) const CHUNK: usize = 64 * 1024;

/// An open file description.
#[derive(Debug)]
pub struct OpenFile {
    kind: Kind,
    readable: bool,
    writable: bool,
    append: bool,
    offset: AtomicU64,
    /// Writes are charged as the execution's output.
    counted: Option<Meter>,
}

#[derive(Debug)]
enum Kind {
    File(Arc<dyn File>),
    Directory(Location),
    Reader(PipeReader),
    Writer(PipeWriter),
    Both(PipeReader, PipeWriter),
    Capture(CaptureWriter),
    /// Bytes that are there already: a here-document, or an embedder's input.
    Bytes(Bytes, OnceLock<Ino>),
    Null,
}

/// What an offset counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whence {
    /// The start.
    Start,
    /// Where it is.
    Current,
    /// The end.
    End,
}

impl OpenFile {
    fn new(kind: Kind, readable: bool, writable: bool) -> Self {
        Self { kind, readable, writable, append: false, offset: AtomicU64::new(0), counted: None }
    }

    /// What [`vsh_fs::View::open`] gave.
    pub fn from_opened(opened: Opened, how: &OpenOptions) -> Self {
        let kind = match opened {
            Opened::File(file) => Kind::File(file),
            Opened::Directory(location) => Kind::Directory(location),
            Opened::FifoReader(reader) => Kind::Reader(reader),
            Opened::FifoWriter(writer) => Kind::Writer(writer),
            Opened::FifoBoth(reader, writer) => Kind::Both(reader, writer),
        };
        Self { append: how.append, ..Self::new(kind, how.read, how.write) }
    }

    /// What a second opening of the same file gives: an offset of its own. `None` for what is no file that is read.
    pub fn reopened(&self) -> Option<Self> {
        match &self.kind {
            Kind::File(file) if self.readable => Some(Self::new(Kind::File(Arc::clone(file)), true, false)),
            _ => None,
        }
    }

    /// The reading end of a pipe.
    pub fn reader(reader: PipeReader) -> Self {
        Self::new(Kind::Reader(reader), true, false)
    }

    /// The writing end of a pipe.
    pub fn writer(writer: PipeWriter) -> Self {
        Self::new(Kind::Writer(writer), false, true)
    }

    /// Gives `bytes`, then the end of file.
    pub fn bytes(bytes: Bytes) -> Self {
        Self::new(Kind::Bytes(bytes, OnceLock::new()), true, false)
    }

    /// As `/dev/null`.
    pub fn null() -> Self {
        Self::new(Kind::Null, true, true)
    }

    /// What stands for a descriptor that is closed: every operation fails with `EBADF`.
    pub fn closed() -> Self {
        Self::new(Kind::Null, false, false)
    }

    /// Writes into `capture`.
    pub fn capture(capture: &Capture) -> Self {
        Self::new(Kind::Capture(capture.writer()), false, true)
    }

    /// Charges all that is written as output of the execution.
    pub fn counted(self, meter: &Meter) -> Self {
        Self { counted: Some(meter.clone()), ..self }
    }

    /// May it be read?
    pub fn is_readable(&self) -> bool {
        self.readable
    }

    /// May it be written?
    pub fn is_writable(&self) -> bool {
        self.writable
    }

    /// The directory, if it is one.
    pub fn directory(&self) -> Option<Location> {
        match self.kind {
            Kind::Directory(location) => Some(location),
            _ => None,
        }
    }

    /// Has it an offset that can be moved?
    pub fn is_seekable(&self) -> bool {
        match &self.kind {
            Kind::File(file) => file.seekable(),
            Kind::Bytes(..) => true,
            _ => false,
        }
    }

    /// Up to `max` bytes from the offset on; empty at the end of file.
    pub async fn read(&self, max: usize) -> Result<Bytes, Errno> {
        if !self.readable {
            return Err(Errno::EBADF);
        }
        match &self.kind {
            Kind::File(file) => {
                let offset = self.offset.load(Relaxed);
                let bytes = file.read_at(offset, max.min(CHUNK * 4)).await?;
                self.offset.store(offset.saturating_add(bytes.len() as u64), Relaxed);
                Ok(bytes)
            }
            Kind::Reader(reader) | Kind::Both(reader, _) => reader.read(max).await,
            Kind::Bytes(bytes, _) => {
                let start = usize::try_from(self.offset.load(Relaxed)).unwrap_or(usize::MAX).min(bytes.len());
                let end = start.saturating_add(max).min(bytes.len());
                self.offset.store(end as u64, Relaxed);
                Ok(bytes.slice(start..end))
            }
            Kind::Null => Ok(Bytes::new()),
            Kind::Directory(_) => Err(Errno::EISDIR),
            Kind::Writer(_) | Kind::Capture(_) => Err(Errno::EBADF),
        }
    }

    /// Appends to `line` the bytes up to and including `delimiter`, at most `max`, and takes nothing behind
    /// them. False at the end of file.
    pub async fn read_until(&self, delimiter: u8, max: usize, line: &mut Vec<u8>) -> Result<bool, Errno> {
        if !self.readable {
            return Err(Errno::EBADF);
        }
        if let Kind::Reader(reader) | Kind::Both(reader, _) = &self.kind {
            return reader.read_until(delimiter, max, line).await;
        }
        let mut left = max;
        while left > 0 {
            // Small first: most lines are short, and what lies behind the delimiter is read again.
            let chunk = self.read(left.min(if line.is_empty() { 256 } else { CHUNK })).await?;
            if chunk.is_empty() {
                return Ok(false);
            }
            if let Some(at) = memchr::memchr(delimiter, &chunk) {
                line.extend_from_slice(chunk.get(..=at).unwrap_or_default());
                if self.is_seekable() {
                    self.offset.fetch_sub((chunk.len() - at - 1) as u64, Relaxed);
                }
                return Ok(true);
            }
            line.extend_from_slice(&chunk);
            left -= chunk.len();
        }
        Ok(true)
    }

    /// Could what is read be put back?
    pub fn takes_back(&self) -> bool {
        self.readable && (self.is_seekable() || matches!(self.kind, Kind::Reader(_) | Kind::Both(..)))
    }

    /// Puts back what was read last, where the file [takes it back](Self::takes_back): the next read gives it again.
    pub fn put_back(&self, bytes: Bytes) {
        match &self.kind {
            Kind::Reader(reader) | Kind::Both(reader, _) => reader.put_back(bytes),
            _ => drop(self.offset.fetch_sub(bytes.len() as u64, Relaxed)),
        }
    }

    /// Appends a line of any length with its delimiter to `line`; false at the end of file. A long one is read in
    /// pieces: each is a step, and `charge` is told how long the line has become.
    pub async fn read_line(
        &self,
        delimiter: u8,
        line: &mut Vec<u8>,
        meter: &Meter,
        mut charge: impl FnMut(usize) -> Result<(), LimitExceeded>,
    ) -> Result<bool, Error> {
        let start = line.len();
        loop {
            let found = self.read_until(delimiter, CHUNK, line).await?;
            if line.len() - start >= CHUNK {
                meter.step(1).await?;
                charge(line.len() - start)?;
            }
            if !found || line.last() == Some(&delimiter) {
                return Ok(found);
            }
        }
    }

    /// Writes all of `data`.
    pub async fn write(&self, mut data: Bytes) -> Result<(), Error> {
        if !self.writable {
            return Err(Errno::EBADF.into());
        }
        if let Some(meter) = &self.counted {
            meter.output(data.len())?;
        }
        match &self.kind {
            Kind::File(file) => {
                while !data.is_empty() {
                    let written = self.write_once(file, data.clone()).await?;
                    if written == 0 {
                        return Err(Errno::EIO.into());
                    }
                    data = data.slice(written.min(data.len())..);
                }
                Ok(())
            }
            Kind::Writer(writer) | Kind::Both(_, writer) => Ok(writer.write(data).await?),
            Kind::Capture(capture) => Ok(capture.write(&data)?),
            Kind::Null => Ok(()),
            Kind::Directory(_) | Kind::Reader(_) | Kind::Bytes(..) => Err(Errno::EBADF.into()),
        }
    }

    async fn write_once(&self, file: &Arc<dyn File>, data: Bytes) -> Result<usize, Errno> {
        if self.append {
            let (written, offset) = file.append(data).await?;
            self.offset.store(offset, Relaxed);
            return Ok(written);
        }
        let offset = self.offset.load(Relaxed);
        let written = file.write_at(offset, data).await?;
        self.offset.store(offset.saturating_add(written as u64), Relaxed);
        Ok(written)
    }

    /// Writes all of `data` if that can be done at once.
    pub fn try_write(&self, data: &[u8]) -> Option<Result<(), Error>> {
        if !self.writable {
            return Some(Err(Errno::EBADF.into()));
        }
        let done = match &self.kind {
            Kind::File(file) => self.try_write_file(file, data)?.map_err(Error::from),
            Kind::Writer(writer) | Kind::Both(_, writer) => writer.try_write(data)?.map_err(Error::from),
            Kind::Capture(capture) => capture.write(data).map_err(Error::from),
            Kind::Null => Ok(()),
            Kind::Directory(_) | Kind::Reader(_) | Kind::Bytes(..) => Err(Errno::EBADF.into()),
        };
        if let (Ok(()), Some(meter)) = (&done, &self.counted)
            && let Err(limit) = meter.output(data.len())
        {
            return Some(Err(limit.into()));
        }
        Some(done)
    }

    /// `None` too if only a part could be written: the slow way then tells why. Nothing is written twice,
    /// because the offset has moved by that part... which is why a part counts as an error here.
    fn try_write_file(&self, file: &Arc<dyn File>, data: &[u8]) -> Option<Result<(), Errno>> {
        let written = if self.append {
            match file.try_append(data)? {
                Ok((written, offset)) => {
                    self.offset.store(offset, Relaxed);
                    written
                }
                Err(errno) => return Some(Err(errno)),
            }
        } else {
            let offset = self.offset.load(Relaxed);
            match file.try_write_at(offset, data)? {
                Ok(written) => {
                    self.offset.store(offset.saturating_add(written as u64), Relaxed);
                    written
                }
                Err(errno) => return Some(Err(errno)),
            }
        };
        Some(if written == data.len() { Ok(()) } else { Err(Errno::ENOSPC) })
    }

    /// Moves the offset; `ESPIPE` where there is none.
    pub async fn seek(&self, whence: Whence, by: i64) -> Result<u64, Errno> {
        if !self.is_seekable() {
            return Err(Errno::ESPIPE);
        }
        let from = match whence {
            Whence::Start => 0,
            Whence::Current => self.offset.load(Relaxed),
            Whence::End => self.metadata().await?.size,
        };
        let to = from.checked_add_signed(by).ok_or(Errno::EINVAL)?;
        self.offset.store(to, Relaxed);
        Ok(to)
    }

    /// `ftruncate`.
    pub async fn set_len(&self, len: u64) -> Result<(), Errno> {
        match &self.kind {
            Kind::File(file) if self.writable => file.set_len(len).await,
            _ => Err(Errno::EINVAL),
        }
    }

    /// `fstat`.
    pub async fn metadata(&self) -> Result<Metadata, Errno> {
        match &self.kind {
            Kind::File(file) => file.metadata().await,
            Kind::Bytes(bytes, ino) => {
                let ino = *ino.get_or_init(anonymous_ino);
                Ok(anonymous(ino, FileKind::Regular, bytes.len() as u64))
            }
            Kind::Null => Ok(anonymous(Ino(0), FileKind::CharDevice, 0)),
            Kind::Directory(_) => Ok(anonymous(Ino(0), FileKind::Directory, 0)),
            Kind::Reader(reader) | Kind::Both(reader, _) => Ok(anonymous(reader.ino(), FileKind::Fifo, 0)),
            Kind::Writer(writer) => Ok(anonymous(writer.ino(), FileKind::Fifo, 0)),
            Kind::Capture(capture) => Ok(anonymous(capture.ino(), FileKind::Fifo, 0)),
        }
    }

    /// Would a read return at once? Files are always ready.
    pub fn is_ready(&self) -> bool {
        match &self.kind {
            Kind::Reader(reader) | Kind::Both(reader, _) => reader.is_ready(),
            _ => true,
        }
    }

    /// Waits until a read would return at once.
    pub async fn ready(&self) {
        if let Kind::Reader(reader) | Kind::Both(reader, _) = &self.kind {
            reader.ready().await;
        }
    }

    /// Waits until a write can only fail, because nobody reads any more; forever for anything but a pipe.
    pub async fn broken(&self) {
        match &self.kind {
            Kind::Writer(writer) => writer.broken().await,
            _ => std::future::pending().await,
        }
    }
}

fn anonymous(ino: Ino, kind: FileKind, size: u64) -> Metadata {
    let never = Timestamp::default();
    Metadata {
        dev: 0,
        ino,
        kind,
        mode: Mode(0o600),
        nlink: 1,
        uid: 0,
        gid: 0,
        rdev: 0,
        size,
        blocks: 0,
        atime: never,
        mtime: never,
        ctime: never,
    }
}
