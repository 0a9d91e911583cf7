//! Pipes: a bounded queue of shared chunks between a writer and a reader, with wakers for both.
//!
//! Anonymous pipes and FIFOs are the same thing. A chunk written is handed on by reference. The last reader
//! gone, a write fails with `EPIPE`; the last writer gone, a read gives the end of file.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::inode::Ino;

/// How many bytes a pipe holds before a writer waits.
pub const PIPE_SIZE: usize = 64 * 1024;

/// The most chunks a pipe holds, so that tiny writes cannot outgrow [`PIPE_SIZE`] by their bookkeeping.
const MAX_CHUNKS: usize = 1024;

#[derive(Default)]
struct State {
    chunks: VecDeque<Bytes>,
    len: usize,
    readers: usize,
    writers: usize,
    waiting_readers: Vec<Waker>,
    waiting_writers: Vec<Waker>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    ino: OnceLock<Ino>,
}

impl Shared {
    fn ino(&self) -> Ino {
        *self.ino.get_or_init(anonymous_ino)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock is held cannot leave the queue half changed: see each use.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_full(&self) -> bool {
        self.len >= PIPE_SIZE || self.chunks.len() >= MAX_CHUNKS
    }
}

fn wake_all(wakers: Vec<Waker>) {
    for waker in wakers {
        waker.wake();
    }
}

fn enlist(waiting: &mut Vec<Waker>, cx: &Context<'_>) {
    if !waiting.iter().any(|w| w.will_wake(cx.waker())) {
        waiting.push(cx.waker().clone());
    }
}

/// An empty pipe.
pub fn pipe() -> (PipeReader, PipeWriter) {
    let shared = Arc::new(Shared::default());
    {
        let mut state = shared.lock();
        state.readers = 1;
        state.writers = 1;
    }
    (PipeReader(Arc::clone(&shared)), PipeWriter(shared))
}

/// A number for an inode that has no name: none is given twice in a process.
pub fn anonymous_ino() -> Ino {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Ino(NEXT.fetch_add(1, Relaxed))
}

/// The reading end; a clone is another reader of the same pipe.
pub struct PipeReader(Arc<Shared>);

/// The writing end; a clone is another writer of the same pipe.
pub struct PipeWriter(Arc<Shared>);

impl PipeReader {
    /// The inode number, the same at either end.
    pub fn ino(&self) -> Ino {
        self.0.ino()
    }

    /// Up to `max` bytes as soon as there are any; empty at the end of file.
    pub async fn read(&self, max: usize) -> Result<Bytes> {
        poll_fn(|cx| self.poll_read(cx, max)).await
    }

    /// [`read`](Self::read), polled.
    pub fn poll_read(&self, cx: &mut Context<'_>, max: usize) -> Poll<Result<Bytes>> {
        let mut state = self.0.lock();
        let Some(front) = state.chunks.front_mut() else {
            if state.writers == 0 {
                return Poll::Ready(Ok(Bytes::new()));
            }
            enlist(&mut state.waiting_readers, cx);
            return Poll::Pending;
        };
        let chunk = if front.len() <= max {
            state.chunks.pop_front().unwrap_or_default()
        } else {
            front.split_to(max)
        };
        state.len -= chunk.len();
        self.wake_writers(state);
        Poll::Ready(Ok(chunk))
    }

    /// Bytes up to and including the first `delimiter`, at most `max`; what there is at the end of file.
    /// Takes nothing behind the delimiter from the pipe. Appends to `line`; true if the delimiter, or
    /// `max`, was reached.
    pub async fn read_until(&self, delimiter: u8, max: usize, line: &mut Vec<u8>) -> Result<bool> {
        let mut left = max;
        poll_fn(move |cx| {
            loop {
                if left == 0 {
                    return Poll::Ready(Ok(true));
                }
                let mut state = self.0.lock();
                let Some(front) = state.chunks.front_mut() else {
                    if state.writers == 0 {
                        return Poll::Ready(Ok(false));
                    }
                    enlist(&mut state.waiting_readers, cx);
                    return Poll::Pending;
                };
                let window = front.get(..left.min(front.len())).unwrap_or_default();
                let found = window.iter().position(|b| *b == delimiter);
                let take = found.map_or(window.len(), |i| i + 1);
                let chunk = front.split_to(take);
                if front.is_empty() {
                    state.chunks.pop_front();
                }
                state.len -= take;
                left -= take;
                line.extend_from_slice(&chunk);
                self.wake_writers(state);
                if found.is_some() {
                    return Poll::Ready(Ok(true));
                }
            }
        })
        .await
    }

    /// Puts back what was read last: it is read again first. The pipe may be fuller than [`PIPE_SIZE`] by that.
    pub fn put_back(&self, bytes: Bytes) {
        if bytes.is_empty() {
            return;
        }
        let mut state = self.0.lock();
        state.len += bytes.len();
        state.chunks.push_front(bytes);
        let wakers = std::mem::take(&mut state.waiting_readers);
        drop(state);
        wake_all(wakers);
    }

    /// Is there something to read, or the end of file?
    pub fn is_ready(&self) -> bool {
        let state = self.0.lock();
        !state.chunks.is_empty() || state.writers == 0
    }

    /// Waits until [`is_ready`](Self::is_ready).
    pub async fn ready(&self) {
        poll_fn(|cx| {
            let mut state = self.0.lock();
            if !state.chunks.is_empty() || state.writers == 0 {
                return Poll::Ready(());
            }
            enlist(&mut state.waiting_readers, cx);
            Poll::Pending
        })
        .await;
    }

    /// Ready when the last writer has gone. It counts as no reader itself.
    pub fn closed(&self) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.0);
        poll_fn(move |cx| {
            let mut state = shared.lock();
            if state.writers == 0 {
                return Poll::Ready(());
            }
            enlist(&mut state.waiting_readers, cx);
            Poll::Pending
        })
    }

    /// How many bytes wait to be read.
    pub fn len(&self) -> usize {
        self.0.lock().len
    }

    /// Does nothing wait to be read?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Another writer for this pipe: how a FIFO is opened.
    pub fn writer(&self) -> PipeWriter {
        self.0.lock().writers += 1;
        PipeWriter(Arc::clone(&self.0))
    }

    fn wake_writers(&self, mut state: MutexGuard<'_, State>) {
        if state.is_full() || state.waiting_writers.is_empty() {
            return;
        }
        let wakers = std::mem::take(&mut state.waiting_writers);
        drop(state);
        wake_all(wakers);
    }
}

impl PipeReader {
    /// The pipe, without keeping either end open.
    pub(crate) fn downgrade(&self) -> WeakPipe {
        WeakPipe(Arc::downgrade(&self.0))
    }

    /// How many readers there are, this one included.
    pub(crate) fn readers(&self) -> usize {
        self.0.lock().readers
    }
}

/// A pipe that lives as long as somebody else has an end of it open.
#[derive(Default)]
pub(crate) struct WeakPipe(Weak<Shared>);

impl WeakPipe {
    /// Another reader and another writer, if an end is still open.
    pub(crate) fn upgrade(&self) -> Option<(PipeReader, PipeWriter)> {
        let shared = self.0.upgrade()?;
        let mut state = shared.lock();
        if state.readers == 0 && state.writers == 0 {
            return None;
        }
        state.readers += 1;
        state.writers += 1;
        drop(state);
        Some((PipeReader(Arc::clone(&shared)), PipeWriter(shared)))
    }
}

impl fmt::Debug for WeakPipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WeakPipe")
    }
}

impl PipeWriter {
    /// The inode number, the same at either end.
    pub fn ino(&self) -> Ino {
        self.0.ino()
    }

    /// How many writers there are, this one included.
    pub(crate) fn writers(&self) -> usize {
        self.0.lock().writers
    }

    /// Waits until the pipe has room, then puts the whole chunk into it: a chunk of up to [`PIPE_SIZE`] is
    /// never split, a larger one goes in pieces. `EPIPE` once no reader is left.
    pub async fn write(&self, mut data: Bytes) -> Result<()> {
        while data.len() > PIPE_SIZE {
            let piece = data.split_to(PIPE_SIZE);
            self.write_piece(piece).await?;
        }
        self.write_piece(data).await
    }

    async fn write_piece(&self, mut data: Bytes) -> Result<()> {
        poll_fn(|cx| self.poll_write(cx, &mut data)).await
    }

    fn poll_write(&self, cx: &mut Context<'_>, data: &mut Bytes) -> Poll<Result<()>> {
        let mut state = self.0.lock();
        if state.readers == 0 {
            return Poll::Ready(Err(Errno::EPIPE));
        }
        if data.is_empty() {
            return Poll::Ready(Ok(()));
        }
        if state.is_full() {
            enlist(&mut state.waiting_writers, cx);
            return Poll::Pending;
        }
        state.len += data.len();
        state.chunks.push_back(std::mem::take(data));
        let wakers = std::mem::take(&mut state.waiting_readers);
        drop(state);
        wake_all(wakers);
        Poll::Ready(Ok(()))
    }

    /// Writes at once, or says that it cannot (`None`).
    pub fn try_write(&self, data: &[u8]) -> Option<Result<()>> {
        let mut state = self.0.lock();
        if state.readers == 0 {
            return Some(Err(Errno::EPIPE));
        }
        if data.is_empty() {
            return Some(Ok(()));
        }
        if state.is_full() || data.len() > PIPE_SIZE {
            return None;
        }
        state.len += data.len();
        state.chunks.push_back(Bytes::copy_from_slice(data));
        let wakers = std::mem::take(&mut state.waiting_readers);
        drop(state);
        wake_all(wakers);
        Some(Ok(()))
    }

    /// Has the last reader gone?
    pub fn is_broken(&self) -> bool {
        self.0.lock().readers == 0
    }

    /// Waits until the last reader has gone.
    pub async fn broken(&self) {
        poll_fn(|cx| {
            let mut state = self.0.lock();
            if state.readers == 0 {
                return Poll::Ready(());
            }
            enlist(&mut state.waiting_writers, cx);
            Poll::Pending
        })
        .await;
    }

    /// Another reader for this pipe: how a FIFO is opened.
    pub fn reader(&self) -> PipeReader {
        self.0.lock().readers += 1;
        PipeReader(Arc::clone(&self.0))
    }
}

impl Clone for PipeReader {
    fn clone(&self) -> Self {
        self.0.lock().readers += 1;
        Self(Arc::clone(&self.0))
    }
}

impl Clone for PipeWriter {
    fn clone(&self) -> Self {
        self.0.lock().writers += 1;
        Self(Arc::clone(&self.0))
    }
}

impl Drop for PipeReader {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.readers -= 1;
        if state.readers > 0 {
            return;
        }
        let dropped = std::mem::take(&mut state.chunks);
        state.len = 0;
        let wakers = std::mem::take(&mut state.waiting_writers);
        drop(state);
        drop(dropped);
        wake_all(wakers);
    }
}

impl Drop for PipeWriter {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.writers -= 1;
        if state.writers > 0 {
            return;
        }
        let wakers = std::mem::take(&mut state.waiting_readers);
        drop(state);
        wake_all(wakers);
    }
}

impl fmt::Debug for PipeReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PipeReader({} bytes)", self.len())
    }
}

impl fmt::Debug for PipeWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PipeWriter")
    }
}
