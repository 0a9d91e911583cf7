//! Histories in memory: they end with the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use vsh_core::host::BoxFuture;

use super::{Entry, HistoryStore, StoreError};

/// A store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    sessions: BTreeMap<String, Vec<Entry>>,
    files: Option<Bytes>,
    number: u64,
}

impl MemoryStore {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}

impl HistoryStore for MemoryStore {
    fn sessions(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        ready(self.state().sessions.keys().cloned().collect())
    }

    fn load<'a>(&'a self, session: &'a str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        ready(self.state().sessions.get(session).cloned().unwrap_or_default())
    }

    fn append<'a>(&'a self, session: &'a str, entry: &'a Entry) -> BoxFuture<'a, Result<(), StoreError>> {
        self.state().sessions.entry(session.to_owned()).or_default().push(entry.clone());
        ready(())
    }

    fn save_files(&self, files: Bytes) -> BoxFuture<'_, Result<u64, StoreError>> {
        let mut state = self.state();
        state.files = Some(files);
        state.number += 1;
        ready(state.number)
    }

    fn latest_files(&self) -> BoxFuture<'_, Result<Option<Bytes>, StoreError>> {
        ready(self.state().files.clone())
    }
}
