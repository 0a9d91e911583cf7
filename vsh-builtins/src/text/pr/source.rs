//! Lines of a file, and the form feeds among them.

use bytes::Bytes;
use vsh_core::io::Input;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};

/// What comes next in a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    Line(Vec<u8>),
    /// The page ends.
    Feed,
    End,
}

/// A file.
pub(super) struct Source {
    input: Input,
    chunk: Bytes,
    at: usize,
    charge: Charge,
    /// A form feed follows the line that was handed out.
    feed: bool,
    ended: bool,
}

impl Source {
    pub(super) fn new(cx: &Cx<'_>, input: Input) -> Self {
        let charge = cx.meter().no_memory();
        Self { input, chunk: Bytes::new(), at: 0, charge, feed: false, ended: false }
    }

    /// Does a form feed follow the line that was handed out last?
    pub(super) fn feeds(&self) -> bool {
        self.feed
    }

    async fn byte(&mut self) -> Result<Option<u8>, Error> {
        if self.at >= self.chunk.len() {
            if self.ended {
                return Ok(None);
            }
            self.chunk = self.input.chunk().await?;
            self.at = 0;
            self.ended = self.chunk.is_empty();
        }
        Ok(self.chunk.get(self.at).copied())
    }

    /// The next line, without what ends it.
    pub(super) async fn next(&mut self) -> Result<Next, Error> {
        if std::mem::take(&mut self.feed) {
            return self.fed().await;
        }
        let mut line = Vec::new();
        loop {
            let Some(byte) = self.byte().await? else {
                return Ok(if line.is_empty() { Next::End } else { Next::Line(line) });
            };
            self.at += 1;
            match byte {
                b'\n' => return Ok(Next::Line(line)),
                12 if line.is_empty() => return self.fed().await,
                12 => {
                    self.feed = true;
                    return Ok(Next::Line(line));
                }
                byte => {
                    line.push(byte);
                    if line.len().is_multiple_of(4096) {
                        self.charge.resize(line.len())?;
                    }
                }
            }
        }
    }

    /// A line break behind a form feed belongs to it.
    async fn fed(&mut self) -> Result<Next, Error> {
        if self.byte().await? == Some(b'\n') {
            self.at += 1;
        }
        Ok(Next::Feed)
    }
}
