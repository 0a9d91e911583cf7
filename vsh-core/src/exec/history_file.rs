//! The history's file: reading, writing and appending.

use bstr::BString;
use bytes::Bytes;
use vsh_fs::{Errno, OpenOptions};

use super::divert::Divert;
use super::nested::read_all;
use crate::shell::Shell;
use crate::shell::option::ShellOption;

/// How many commands are kept where nothing is said.
pub(super) const DEFAULT_SIZE: &str = "500";

/// Is it a line that tells the time of the next: `#` and digits?
fn moment(line: &[u8]) -> Option<i64> {
    let digits = line.strip_prefix(b"#")?;
    if !digits.first()?.is_ascii_digit() {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

impl Shell {
    /// `history -a`, `-n`, `-r` or `-w`, from or to `file`, else the file in `HISTFILE`.
    pub(crate) async fn history_file(&mut self, letter: u8, file: Option<BString>) -> Result<bool, Divert> {
        let named = file.or_else(|| self.scalar(b"HISTFILE"));
        let own = || BString::from([self.expand_home().as_slice(), b"/.history"].concat());
        let is_own = named.is_none();
        let path = named.unwrap_or_else(own);
        match letter {
            b'a' if self.history.unsaved == 0 => Ok(true),
            // That file is not made where nothing names one, but the lines count as written.
            b'a' if is_own && self.file_metadata(&path).await.is_err() => {
                self.history.file_lines += std::mem::take(&mut self.history.unsaved);
                Ok(false)
            }
            b'a' => self.append_history(&path).await,
            b'n' => {
                let known = self.history.file_lines;
                let read = self.read_history(&path, known).await?;
                self.history.unsaved += self.history.file_lines.saturating_sub(known);
                Ok(read)
            }
            b'r' => self.read_history(&path, 0).await,
            _ => self.write_history(&path).await,
        }
    }

    fn expand_home(&self) -> BString {
        self.scalar(b"HOME").unwrap_or_else(|| BString::from("/"))
    }

    /// Adds the lines of a file from the `skip`th on.
    async fn read_history(&mut self, path: &[u8], skip: usize) -> Result<bool, Divert> {
        let Ok(file) = self.open_file(path, &OpenOptions::READ).await else { return Ok(false) };
        let Ok(text) = read_all(&file).await else { return Ok(false) };
        let _charge = self.world.meter.memory(text.len())?;
        let timed = self.scalar(b"HISTTIMEFORMAT").is_some();
        let (mut time, mut lines) = (None, 0);
        let unsaved = self.history.unsaved;
        for line in text.split(|b| *b == b'\n') {
            if timed && let Some(seconds) = moment(line) {
                time = Some(seconds);
                continue;
            }
            if line.is_empty() {
                continue;
            }
            lines += 1;
            if lines > skip {
                self.world.meter.step(1).await?;
                self.push_history(line, time.take())?;
            }
        }
        self.history.file_lines = lines;
        // What came from the file is not to be written there again.
        self.history.unsaved = unsaved;
        Ok(true)
    }

    fn history_text(&self, from: usize) -> Vec<u8> {
        let timed = self.scalar(b"HISTTIMEFORMAT").is_some();
        let mut text = Vec::new();
        for entry in self.history.entries().skip(from) {
            if let Some(seconds) = entry.time.filter(|_| timed) {
                text.extend_from_slice(format!("#{seconds}\n").as_bytes());
            }
            text.extend_from_slice(&entry.text);
            text.push(b'\n');
        }
        text
    }

    async fn append_history(&mut self, path: &[u8]) -> Result<bool, Divert> {
        let from = self.history.len().saturating_sub(self.history.unsaved);
        let text = self.history_text(from);
        let how = OpenOptions { mode: vsh_fs::Mode::new(0o600), ..OpenOptions::APPEND };
        if let Err(errno) = self.put_file(path, &how, text).await {
            if self.file_metadata(path).await.is_err() {
                let message = [path, b": cannot create: ", errno.message().as_bytes()];
                self.builtin_error("history", &message).await?;
            }
            return Ok(false);
        }
        self.history.file_lines += self.history.unsaved;
        self.history.unsaved = 0;
        Ok(true)
    }

    async fn write_history(&mut self, path: &[u8]) -> Result<bool, Divert> {
        let text = self.history_text(0);
        let how = OpenOptions { mode: vsh_fs::Mode::new(0o600), ..OpenOptions::WRITE };
        let done = self.put_file(path, &how, text).await.is_ok();
        // What is new stays so: `history -a` adds it once more.
        if done {
            self.history.file_lines = self.history.len();
        }
        Ok(done)
    }

    async fn put_file(&self, path: &[u8], how: &OpenOptions, text: Vec<u8>) -> Result<(), Errno> {
        let file = self.open_file(path, how).await?;
        file.write(Bytes::from(text)).await.map_err(|_| Errno::EIO)
    }

    /// Shortens the history file to `HISTFILESIZE` lines.
    pub(super) async fn shorten_history_file(&mut self) -> Result<(), Divert> {
        self.history.shorten = false;
        let (Some(most), Some(path)) =
            (self.history_limit(b"HISTFILESIZE"), self.scalar(b"HISTFILE").filter(|f| !f.is_empty()))
        else {
            return Ok(());
        };
        let Ok(file) = self.open_file(&path, &OpenOptions::READ).await else { return Ok(()) };
        let Ok(text) = read_all(&file).await else { return Ok(()) };
        let starts: Vec<usize> = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', &text).map(|at| at + 1))
            .filter(|at| *at < text.len())
            .collect();
        if starts.len() <= most {
            return Ok(());
        }
        let from = starts.get(starts.len() - most).copied().unwrap_or(text.len());
        let kept = text.get(from..).unwrap_or_default().to_vec();
        let _ = self.put_file(&path, &OpenOptions::WRITE, kept).await;
        Ok(())
    }

    /// As an interactive shell begins: its history file is read.
    pub(super) async fn load_history(&mut self) -> Result<(), Divert> {
        for name in ["HISTSIZE", "HISTFILESIZE"] {
            if self.scalar(name.as_bytes()).is_none() {
                let _ = self.assign(name.as_bytes(), BString::from(DEFAULT_SIZE), false);
            }
        }
        self.history.shorten = false;
        if self.history.is_empty()
            && let Some(path) = self.scalar(b"HISTFILE").filter(|f| !f.is_empty())
        {
            self.read_history(&path, 0).await?;
        }
        Ok(())
    }

    /// As an interactive shell ends: what it has not saved yet goes to its file.
    pub(super) async fn save_history(&mut self) -> Result<(), Divert> {
        let Some(path) = self.scalar(b"HISTFILE").filter(|f| !f.is_empty()) else { return Ok(()) };
        if !self.is(ShellOption::History) || self.history.unsaved == 0 {
            return Ok(());
        }
        // What the list has lost already cannot be written anew.
        if self.is(ShellOption::Histappend) || !self.history.outgrown() {
            self.append_history(&path).await?;
        } else {
            self.write_history(&path).await?;
        }
        self.shorten_history_file().await
    }
}
