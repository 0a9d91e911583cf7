//! A buffered reader of chunks and lines.

use std::sync::Arc;

use bytes::Bytes;

use super::OpenFile;
use super::open_file::CHUNK;
use crate::meter::{Charge, Meter};
use crate::utility::Error;

/// Reads an open file in chunks or in lines. Memory is bounded by the longest line, which is charged.
#[derive(Debug)]
pub struct Input {
    file: Arc<OpenFile>,
    meter: Meter,
    /// The last piece that was read; what lies behind `start` is not yet handed out.
    buffer: Bytes,
    start: usize,
    /// A line that reaches over chunks.
    line: Vec<u8>,
    charge: Charge,
    at_end: bool,
}

impl Input {
    /// Reads `file` from its offset on.
    pub fn new(file: Arc<OpenFile>, meter: &Meter) -> Self {
        Self {
            file,
            meter: meter.clone(),
            buffer: Bytes::new(),
            start: 0,
            line: Vec::new(),
            charge: meter.no_memory(),
            at_end: false,
        }
    }

    /// The open file.
    pub fn file(&self) -> &Arc<OpenFile> {
        &self.file
    }

    /// The next piece, of any length; empty at the end of file.
    pub async fn chunk(&mut self) -> Result<Bytes, Error> {
        let rest = self.take_rest();
        if !rest.is_empty() {
            return Ok(rest);
        }
        self.meter.step(8).await?;
        let chunk = self.file.read(CHUNK).await?;
        self.at_end = chunk.is_empty();
        Ok(chunk)
    }

    /// Gives back the unused end of the last [`chunk`](Self::chunk), to be handed out next.
    pub fn put_back(&mut self, rest: Bytes) {
        self.buffer = rest;
        self.start = 0;
    }

    fn take_rest(&mut self) -> Bytes {
        let mut rest = std::mem::take(&mut self.buffer);
        bytes::Buf::advance(&mut rest, std::mem::take(&mut self.start));
        rest
    }

    /// Would [`chunk`](Self::chunk) return at once? If not, this is the moment to flush an output that
    /// somebody may wait for.
    pub fn is_ready(&self) -> bool {
        self.start < self.buffer.len() || self.file.is_ready()
    }

    /// The next line with its `delimiter`, which only the last line may lack; `None` at the end of file.
    pub async fn line(&mut self, delimiter: u8) -> Result<Option<&[u8]>, Error> {
        self.meter.step(1).await?;
        self.line.clear();
        let within = loop {
            let rest = self.buffer.get(self.start..).unwrap_or_default();
            if let Some(at) = memchr::memchr(delimiter, rest) {
                let start = self.start;
                self.start += at + 1;
                break start..self.start;
            }
            self.keep_rest()?;
            self.buffer = self.chunk().await?;
            if self.buffer.is_empty() {
                return Ok((!self.line.is_empty()).then_some(self.line.as_slice()));
            }
        };
        if self.line.is_empty() {
            // The usual case: the line lies within one chunk, and is not copied.
            return Ok(self.buffer.get(within));
        }
        self.charge.resize(self.line.len() + within.len())?;
        self.line.extend_from_slice(self.buffer.get(within).unwrap_or_default());
        Ok(Some(&self.line))
    }

    /// Keeps the begin of a line whose end is not read yet.
    fn keep_rest(&mut self) -> Result<(), Error> {
        let rest = self.take_rest();
        if !rest.is_empty() {
            self.charge.resize(self.line.len() + rest.len())?;
            self.line.extend_from_slice(&rest);
        }
        Ok(())
    }

    /// Gives back what was read ahead, if the file can seek, so that the next reader of the same open file
    /// goes on where this one stopped.
    pub async fn give_back(&mut self) {
        let ahead = self.take_rest().len();
        if ahead > 0
            && let Ok(by) = i64::try_from(ahead)
        {
            let _ = self.file.seek(super::Whence::Current, -by).await;
        }
    }
}
