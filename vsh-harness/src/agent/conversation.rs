//! The messages of a session, and how they get into its history.

use std::sync::Arc;

use bytes::Bytes;

use super::AgentError;
use super::store::{Entry, HistoryStore, Item};
use crate::model::{CallResult, Message, Part};
use crate::sandbox::Sandbox;
use crate::tools::ToolResult;

/// What a result says that was never recorded.
const INTERRUPTED: &str = "Interrupted: there is no result of this call.";

/// A conversation.
#[derive(Default)]
pub(super) struct Conversation {
    pub(super) messages: Vec<Message>,
    /// About how many tokens it has: what the model last counted, and a guess of what came since.
    pub(super) context: u64,
    pub(super) recorder: Option<Recorder>,
}

/// Keeps a session's messages, with the files they go with.
pub(super) struct Recorder {
    pub(super) session: String,
    pub(super) store: Arc<dyn HistoryStore>,
    pub(super) files: Arc<FilesKeeper>,
}

impl Recorder {
    /// Appends to the history. With `files`, the files as they are now are kept first and the entry names them, so that
    /// an entry is there only if its files are.
    async fn append(&self, item: Item, files: bool) -> Result<(), AgentError> {
        let files = if files { self.files.keep(&*self.store).await? } else { None };
        self.store.append(&self.session, &Entry { files, item }).await?;
        Ok(())
    }
}

impl Conversation {
    /// What a history tells.
    pub(super) fn from_entries(entries: Vec<Entry>) -> Self {
        let mut conversation = Self::default();
        for entry in entries {
            match entry.item {
                Item::Message(message) => conversation.messages.push(message),
                Item::Summary { replaces, summary } => conversation.replace(replaces, summary),
            }
        }
        conversation.context = conversation.messages.iter().map(guess).sum();
        conversation
    }

    fn replace(&mut self, count: usize, summary: String) {
        let count = count.min(self.messages.len());
        self.messages.splice(..count, [Message::user(summary)]);
    }

    pub(super) async fn record(&mut self, message: Message, files: bool) -> Result<(), AgentError> {
        self.messages.push(message.clone());
        self.context = self.context.saturating_add(guess(&message));
        match &self.recorder {
            Some(recorder) => recorder.append(Item::Message(message), files).await,
            None => Ok(()),
        }
    }

    pub(super) async fn replace_older(&mut self, count: usize, summary: String) -> Result<(), AgentError> {
        self.replace(count, summary.clone());
        self.context = self.messages.iter().map(guess).sum();
        match &self.recorder {
            Some(recorder) => recorder.append(Item::Summary { replaces: count, summary }, false).await,
            None => Ok(()),
        }
    }

    /// Calls that never got their results, because the process ended or the work was dropped, get one that says so: a
    /// provider takes no conversation with calls alone.
    pub(super) async fn mend(&mut self) -> Result<(), AgentError> {
        let results: Vec<CallResult> = match self.messages.last() {
            Some(message) => message.calls().map(|call| CallResult {
                id: call.id.clone(),
                name: call.name.clone(),
                result: ToolResult::error(INTERRUPTED),
            }),
            None => return Ok(()),
        }
        .collect();
        if results.is_empty() {
            return Ok(());
        }
        self.record(Message::Tool { results }, true).await
    }
}

/// Tokens of a message: four bytes each, about.
fn guess(message: &Message) -> u64 {
    let bytes: usize = match message {
        Message::User { text } => text.len(),
        Message::Assistant { content } => content.iter().map(part_size).sum(),
        Message::Tool { results } => results.iter().map(|r| r.result.to_text().len()).sum(),
    };
    bytes as u64 / 4
}

fn part_size(part: &Part) -> usize {
    match part {
        Part::Text { text } | Part::Thinking { text, .. } => text.len(),
        Part::Call(call) => call.arguments.to_string().len(),
    }
}

/// Keeps the files of a sandbox in a store, each state once.
pub(super) struct FilesKeeper {
    sandbox: Arc<dyn Sandbox>,
    last: tokio::sync::Mutex<Option<(u64, Bytes)>>,
}

impl FilesKeeper {
    pub(super) fn new(sandbox: Arc<dyn Sandbox>) -> Self {
        Self { sandbox, last: tokio::sync::Mutex::default() }
    }

    /// The number of the state that the files are in; nothing where the provider keeps them itself.
    async fn keep(&self, store: &dyn HistoryStore) -> Result<Option<u64>, AgentError> {
        let mut last = self.last.lock().await;
        let Some(saved) = self.sandbox.save_files().await? else { return Ok(None) };
        if let Some((number, kept)) = &*last
            && *kept == saved
        {
            return Ok(Some(*number));
        }
        let number = store.save_files(saved.clone()).await?;
        *last = Some((number, saved));
        Ok(Some(number))
    }
}
