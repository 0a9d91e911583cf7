//! Open FIFOs: where readers and writers that open the same inode meet.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use crate::errno::{Errno, Result};
use crate::inode::Ino;
use crate::pipe::{PipeReader, PipeWriter, WeakPipe};
use crate::view::Opened;

/// The FIFOs of a filesystem that somebody has open. What waits in one is gone when the last end closes.
#[derive(Debug, Default)]
pub struct FifoTable(Mutex<Fifos>);

#[derive(Debug, Default)]
struct Fifos {
    open: HashMap<Ino, Fifo>,
    /// Closed FIFOs are swept out when there are more than this.
    sweep_at: usize,
}

#[derive(Debug, Default)]
struct Fifo {
    pipe: WeakPipe,
    /// How often it was opened for reading.
    reads: u64,
    /// How often it was opened for writing.
    writes: u64,
    /// Who waits for the other end to be opened.
    waiting: Vec<Waker>,
}

/// The fewest FIFOs worth sweeping.
const SWEEP: usize = 16;

impl Fifos {
    /// The FIFO of `ino`, and both ends of its pipe.
    fn enter(&mut self, ino: Ino) -> (&mut Fifo, PipeReader, PipeWriter) {
        if self.open.len() > self.sweep_at {
            self.open.retain(|_, fifo| fifo.pipe.upgrade().is_some());
            self.sweep_at = SWEEP.max(2 * self.open.len());
        }
        let fifo = self.open.entry(ino).or_default();
        let (reader, writer) = fifo.pipe.upgrade().unwrap_or_else(|| {
            let ends = crate::pipe::pipe();
            *fifo = Fifo { pipe: ends.0.downgrade(), ..Fifo::default() };
            ends
        });
        (fifo, reader, writer)
    }
}

impl FifoTable {
    fn lock(&self) -> MutexGuard<'_, Fifos> {
        // Nothing under this lock can leave the table half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the FIFO `ino` as POSIX says: for reading it waits for a writer, for writing for a reader, for
    /// both it does not wait. With `non_block` reading does not wait and writing fails with `ENXIO` unless
    /// there is a reader. `EINVAL` for neither.
    pub async fn open(&self, ino: Ino, read: bool, write: bool, non_block: bool) -> Result<Opened> {
        match (read, write) {
            (true, true) => Ok(self.open_both(ino)),
            (true, false) => {
                let (reader, seen) = self.start_read(ino, non_block);
                if let Some(seen) = seen {
                    self.wait(ino, |fifo| fifo.writes != seen).await;
                }
                Ok(Opened::FifoReader(reader))
            }
            (false, true) => {
                let (writer, seen) = self.start_write(ino, non_block)?;
                if let Some(seen) = seen {
                    self.wait(ino, |fifo| fifo.reads != seen).await;
                }
                Ok(Opened::FifoWriter(writer))
            }
            (false, false) => Err(Errno::EINVAL),
        }
    }

    /// Forgets who has `ino` open: a FIFO of this number was just made, and backends use numbers again.
    pub(crate) fn forget(&self, ino: Ino) {
        let forgotten = self.lock().open.remove(&ino);
        drop(forgotten);
    }

    fn open_both(&self, ino: Ino) -> Opened {
        let mut fifos = self.lock();
        let (fifo, reader, writer) = fifos.enter(ino);
        fifo.reads += 1;
        fifo.writes += 1;
        wake(fifos, ino);
        Opened::FifoBoth(reader, writer)
    }

    /// A reader; and, if it has to wait for a writer, how many had come before.
    fn start_read(&self, ino: Ino, non_block: bool) -> (PipeReader, Option<u64>) {
        let mut fifos = self.lock();
        let (fifo, reader, writer) = fifos.enter(ino);
        fifo.reads += 1;
        // One writer is the end held here.
        let alone = writer.writers() <= 1;
        let seen = (alone && !non_block).then_some(fifo.writes);
        wake(fifos, ino);
        (reader, seen)
    }

    /// A writer; and, if it has to wait for a reader, how many had come before.
    fn start_write(&self, ino: Ino, non_block: bool) -> Result<(PipeWriter, Option<u64>)> {
        let mut fifos = self.lock();
        let (fifo, reader, writer) = fifos.enter(ino);
        let alone = reader.readers() <= 1;
        if alone && non_block {
            // Ends wake others when they close: not under the lock.
            drop(fifos);
            return Err(Errno::ENXIO);
        }
        fifo.writes += 1;
        let seen = alone.then_some(fifo.reads);
        wake(fifos, ino);
        Ok((writer, seen))
    }

    /// Waits until `met` holds. The caller has an end open, so the FIFO stays in the table.
    async fn wait(&self, ino: Ino, met: impl Fn(&Fifo) -> bool) {
        poll_fn(|cx| {
            let mut fifos = self.lock();
            let Some(fifo) = fifos.open.get_mut(&ino) else { return Poll::Ready(()) };
            if met(fifo) {
                return Poll::Ready(());
            }
            if !fifo.waiting.iter().any(|w| w.will_wake(cx.waker())) {
                fifo.waiting.push(cx.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }
}

/// Wakes all who wait for an end of this FIFO to be opened, after the lock is given back.
fn wake(mut fifos: MutexGuard<'_, Fifos>, ino: Ino) {
    let waiting = fifos.open.get_mut(&ino).map(|f| std::mem::take(&mut f.waiting)).unwrap_or_default();
    drop(fifos);
    for waker in waiting {
        waker.wake();
    }
}
