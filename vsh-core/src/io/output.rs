//! A buffered writer.

use std::sync::Arc;

use bytes::Bytes;

use super::OpenFile;
use crate::meter::Meter;
use crate::utility::Error;

/// When a buffer is handed on.
const FULL: usize = 32 * 1024;

/// Collects small writes and hands them on in larger chunks.
#[derive(Debug)]
pub struct Output {
    file: Option<Arc<OpenFile>>,
    meter: Meter,
    buffer: Vec<u8>,
    unbuffered: bool,
}

impl Output {
    /// Writes to `file`; every write fails with `EBADF` if there is none.
    pub fn new(file: Option<Arc<OpenFile>>, meter: &Meter) -> Self {
        Self { file, meter: meter.clone(), buffer: Vec::new(), unbuffered: false }
    }

    /// From now on every write is handed on at once.
    pub fn set_unbuffered(&mut self) {
        self.unbuffered = true;
    }

    /// The buffer, for formatting into it without waiting. Call [`relax`](Self::relax) now and then.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Hands the buffer on if it is full.
    pub async fn relax(&mut self) -> Result<(), Error> {
        if self.buffer.len() >= FULL || self.unbuffered {
            self.flush().await?;
        }
        Ok(())
    }

    /// Writes `data`.
    pub async fn write(&mut self, data: &[u8]) -> Result<(), Error> {
        self.buffer.extend_from_slice(data);
        self.relax().await
    }

    /// Writes a chunk without copying it, if it is large.
    pub async fn write_chunk(&mut self, data: Bytes) -> Result<(), Error> {
        if data.len() < FULL / 8 {
            return self.write(&data).await;
        }
        self.flush().await?;
        self.hand_on(data).await
    }

    /// Hands everything on.
    pub async fn flush(&mut self) -> Result<(), Error> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        if let Some(file) = &self.file
            && self.buffer.len() <= FULL
            && let Some(done) = file.try_write(&self.buffer)
        {
            self.buffer.clear();
            self.meter.step(8).await?;
            return done.map_err(Error::while_writing);
        }
        let data = Bytes::from(std::mem::take(&mut self.buffer));
        self.hand_on(data).await
    }

    async fn hand_on(&mut self, data: Bytes) -> Result<(), Error> {
        self.meter.step(8).await?;
        match &self.file {
            Some(file) => file.write(data).await.map_err(Error::while_writing),
            None => Err(Error::while_writing(vsh_fs::Errno::EBADF.into())),
        }
    }
}
