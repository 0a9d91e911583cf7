//! Histories in a directory of the host: `sessions/NAME.jsonl`, one entry a line, and `files/NUMBER`.
//!
//! A line is the point at which an entry is there: it is written and flushed to the disk after the files it names. A
//! last line that is not complete was never there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use vsh_core::host::BoxFuture;

use super::{Entry, HistoryStore, StoreError};

/// How many states of the files stay: the last that a history names, and those being written.
const KEPT: u64 = 16;

/// A store in a directory, for one process at a time.
#[derive(Clone, Debug)]
pub struct DirectoryStore(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    root: PathBuf,
    /// The last number of a state of the files. Held while one is written.
    number: Mutex<u64>,
    /// Held while a history is written.
    histories: Mutex<()>,
}

impl DirectoryStore {
    /// Opens or makes the store in `directory`.
    pub fn open(directory: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let root = directory.into();
        let open = || {
            fs::create_dir_all(root.join("sessions"))?;
            fs::create_dir_all(root.join("files"))?;
            numbers(&root).map(|numbers| numbers.into_iter().max().unwrap_or(0))
        };
        let last = open().map_err(|error| failed(&root, &error))?;
        Ok(Self(Arc::new(Inner { root, number: Mutex::new(last), histories: Mutex::default() })))
    }

    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> io::Result<T> + Send + 'static,
    ) -> BoxFuture<'_, Result<T, StoreError>> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let done =
                tokio::task::spawn_blocking(move || work(&inner).map_err(|e| failed(&inner.root, &e))).await;
            done.map_err(|error| StoreError(error.to_string()))?
        })
    }
}

fn failed(root: &Path, error: &io::Error) -> StoreError {
    StoreError(format!("{}: {error}", root.display()))
}

/// The states of the files that are there.
fn numbers(root: &Path) -> io::Result<Vec<u64>> {
    let entries = fs::read_dir(root.join("files"))?.collect::<io::Result<Vec<_>>>()?;
    Ok(entries.iter().filter_map(|e| e.file_name().to_str()?.parse().ok()).collect())
}

/// The file name of a session: letters, digits, `-` and `_` as they are, other bytes as `%XX`.
fn file_name(session: &str) -> String {
    let mut name = String::new();
    for byte in session.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(byte)),
            byte => name.push_str(&format!("%{byte:02X}")),
        }
    }
    name + ".jsonl"
}

fn session_name(file: &str) -> Option<String> {
    let mut parts = file.strip_suffix(".jsonl")?.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn sessions(root: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(root.join("sessions"))?.collect::<io::Result<Vec<_>>>()?;
    let mut names: Vec<String> =
        entries.iter().filter_map(|e| session_name(e.file_name().to_str()?)).collect();
    names.sort();
    Ok(names)
}

fn load(root: &Path, session: &str) -> io::Result<Vec<Entry>> {
    let text = match fs::read(root.join("sessions").join(file_name(session))) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        text => text?,
    };
    let complete = text.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1);
    let lines =
        text.get(..complete).unwrap_or_default().split(|b| *b == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).map_err(io::Error::from)).collect()
}

fn append(root: &Path, session: &str, entry: &Entry) -> io::Result<()> {
    let path = root.join("sessions").join(file_name(session));
    let mut file = OpenOptions::new().create(true).read(true).write(true).truncate(false).open(path)?;
    // What a crash left of a line goes.
    let mut end = file.seek(SeekFrom::End(0))?;
    let mut last = [0];
    while end > 0 {
        file.seek(SeekFrom::Start(end - 1))?;
        file.read_exact(&mut last)?;
        if last == [b'\n'] {
            break;
        }
        end -= 1;
    }
    file.set_len(end)?;
    file.seek(SeekFrom::Start(end))?;
    let mut line = serde_json::to_vec(entry)?;
    line.push(b'\n');
    file.write_all(&line)?;
    file.sync_data()
}

/// The latest state that a history names and that is there.
fn latest(root: &Path) -> io::Result<Option<u64>> {
    let mut latest = None;
    for session in sessions(root)? {
        latest = latest.max(load(root, &session)?.iter().filter_map(|entry| entry.files).max());
    }
    Ok(latest)
}

impl HistoryStore for DirectoryStore {
    fn sessions(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        self.blocking(|inner| sessions(&inner.root))
    }

    fn load<'a>(&'a self, session: &'a str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        let session = session.to_owned();
        self.blocking(move |inner| load(&inner.root, &session))
    }

    fn append<'a>(&'a self, session: &'a str, entry: &'a Entry) -> BoxFuture<'a, Result<(), StoreError>> {
        let (session, entry) = (session.to_owned(), entry.clone());
        self.blocking(move |inner| {
            let _one = inner.histories.lock().unwrap_or_else(PoisonError::into_inner);
            append(&inner.root, &session, &entry)
        })
    }

    fn save_files(&self, files: Bytes) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.blocking(move |inner| {
            let mut number = inner.number.lock().unwrap_or_else(PoisonError::into_inner);
            let directory = inner.root.join("files");
            let next = *number + 1;
            let unfinished = directory.join("unfinished");
            let mut file = File::create(&unfinished)?;
            file.write_all(&files)?;
            file.sync_data()?;
            fs::rename(&unfinished, directory.join(next.to_string()))?;
            *number = next;
            for old in numbers(&inner.root)?.into_iter().filter(|old| old + KEPT < next) {
                // The latest named one is always among those that stay, unless nothing was named for long.
                if latest(&inner.root)?.is_some_and(|named| old < named) {
                    fs::remove_file(directory.join(old.to_string()))?;
                }
            }
            Ok(next)
        })
    }

    fn latest_files(&self) -> BoxFuture<'_, Result<Option<Bytes>, StoreError>> {
        self.blocking(|inner| match latest(&inner.root)? {
            Some(number) => {
                fs::read(inner.root.join("files").join(number.to_string())).map(|b| Some(Bytes::from(b)))
            }
            None => Ok(None),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Item;
    use super::*;
    use crate::model::Message;

    fn entry(text: &str, files: Option<u64>) -> Entry {
        Entry { files, item: Item::Message(Message::user(text)) }
    }

    #[tokio::test]
    async fn histories_survive_the_store() {
        let directory = tempfile::tempdir().unwrap();
        let names = ["main", "a/b", "é %.."];
        let store = DirectoryStore::open(directory.path()).unwrap();
        for name in names {
            store.append(name, &entry(name, None)).await.unwrap();
            store.append(name, &entry("two\nlines", Some(7))).await.unwrap();
        }
        let again = DirectoryStore::open(directory.path()).unwrap();
        assert_eq!(again.sessions().await.unwrap(), ["a/b", "main", "é %.."]);
        assert_eq!(again.load("a/b").await.unwrap(), [entry("a/b", None), entry("two\nlines", Some(7))]);
        assert_eq!(again.load("none").await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_line_that_is_not_complete_was_never_there() {
        let directory = tempfile::tempdir().unwrap();
        let store = DirectoryStore::open(directory.path()).unwrap();
        store.append("s", &entry("one", None)).await.unwrap();
        let path = directory.path().join("sessions/s.jsonl");
        let mut file = OpenOptions::new().append(true).open(&path).unwrap();
        file.write_all(b"{\"message\":{\"role\":\"us").unwrap();
        assert_eq!(store.load("s").await.unwrap(), [entry("one", None)]);
        store.append("s", &entry("two", None)).await.unwrap();
        assert_eq!(store.load("s").await.unwrap(), [entry("one", None), entry("two", None)]);
    }

    #[tokio::test]
    async fn old_states_of_the_files_are_forgotten_and_the_named_one_stays() {
        let directory = tempfile::tempdir().unwrap();
        let store = DirectoryStore::open(directory.path()).unwrap();
        let mut number = 0;
        for n in 0..40u8 {
            number = store.save_files(Bytes::from(vec![n])).await.unwrap();
            if n < 30 {
                store.append("s", &entry("x", Some(number))).await.unwrap();
            }
        }
        assert_eq!(number, 40);
        assert_eq!(store.latest_files().await.unwrap(), Some(Bytes::from(vec![29])));
        assert!(numbers(directory.path()).unwrap().len() <= 20);
        let again = DirectoryStore::open(directory.path()).unwrap();
        assert_eq!(again.save_files(Bytes::new()).await.unwrap(), 41);
    }
}
