//! Where histories are kept: one message after the other, and the files as they were with them.

mod directory;
mod memory;

use std::fmt;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use vsh_core::host::BoxFuture;

use crate::model::Message;

pub use directory::DirectoryStore;
pub use memory::MemoryStore;

/// Keeps the histories of a harness's sessions and the states of its files.
pub trait HistoryStore: Send + Sync {
    /// The names of all sessions, sorted.
    fn sessions(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>>;

    /// A session's history; empty if there is none.
    fn load<'a>(&'a self, session: &'a str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>>;

    /// Adds to it. When this is done, it survives the end of the process.
    fn append<'a>(&'a self, session: &'a str, entry: &'a Entry) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Keeps a state of the files; its number, larger than all before. States that no history's end names may be
    /// forgotten.
    fn save_files(&self, files: Bytes) -> BoxFuture<'_, Result<u64, StoreError>>;

    /// The latest state that a history names, which is what the files of all sessions are resumed with.
    fn latest_files(&self) -> BoxFuture<'_, Result<Option<Bytes>, StoreError>>;
}

/// A piece of a history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The state of the files that goes with it, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<u64>,
    /// What it is.
    #[serde(flatten)]
    pub item: Item,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Item {
    /// A message was added.
    Message(Message),
    /// The first messages became a summary.
    Summary {
        /// How many.
        replaces: usize,
        /// The message that stands for them.
        summary: String,
    },
}

/// A store does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError(pub String);

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the history cannot be kept: {}", self.0)
    }
}

impl std::error::Error for StoreError {}
