//! An output that is kept: what a command substitution or an embedder collects.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use vsh_fs::{Ino, anonymous_ino};

use crate::meter::{Charge, LimitExceeded, Meter};

/// Collects what is written to it, charged to the meter.
#[derive(Clone, Debug)]
pub struct Capture(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    bytes: Vec<u8>,
    charge: Charge,
    writers: usize,
    waiting: Option<Waker>,
    ino: Option<Ino>,
}

/// The writing end of a [`Capture`]; the capture is complete when all are gone.
#[derive(Debug)]
pub(super) struct CaptureWriter(Capture);

impl Capture {
    /// An empty one.
    pub fn new(meter: &Meter) -> Self {
        let state =
            State { bytes: Vec::new(), charge: meter.no_memory(), writers: 0, waiting: None, ino: None };
        Self(Arc::new(Mutex::new(state)))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn writer(&self) -> CaptureWriter {
        self.lock().writers += 1;
        CaptureWriter(self.clone())
    }

    /// Waits until nobody can write to it any more.
    pub async fn complete(&self) {
        poll_fn(|cx| {
            let mut state = self.lock();
            if state.writers == 0 {
                return Poll::Ready(());
            }
            state.waiting = Some(cx.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Takes what was written so far.
    pub fn take(&self) -> Vec<u8> {
        let mut state = self.lock();
        let _ = state.charge.resize(0);
        std::mem::take(&mut state.bytes)
    }
}

impl CaptureWriter {
    /// The inode number, the same for all writers of a capture.
    pub(super) fn ino(&self) -> Ino {
        *self.0.lock().ino.get_or_insert_with(anonymous_ino)
    }

    pub(super) fn write(&self, data: &[u8]) -> Result<(), LimitExceeded> {
        let mut state = self.0.lock();
        state.charge.add(data.len())?;
        state.bytes.extend_from_slice(data);
        Ok(())
    }
}

impl Drop for CaptureWriter {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.writers -= 1;
        if state.writers == 0
            && let Some(waker) = state.waiting.take()
        {
            drop(state);
            waker.wake();
        }
    }
}
