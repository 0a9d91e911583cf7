//! What commands write, and what they run.

use std::sync::Arc;

use bstr::BString;
use vsh_core::io::{Capture, Input, OpenFile};
use vsh_core::utility::{Cx, Error};
use vsh_fs::OpenOptions;

use super::{Appended, Machine, Reader};

impl Machine<'_> {
    pub(super) async fn write(&mut self, cx: &mut Cx<'_>, file: usize, first: bool) -> Result<(), Error> {
        let length = if first { self.first_line().len() } else { self.pattern.len() };
        let end = if length < self.pattern.len() { Some(self.settings.end) } else { self.end() };
        let Some(output) = self.outputs.get_mut(file) else { return Ok(()) };
        output.line(cx, self.pattern.get(..length).unwrap_or_default(), end).await
    }

    /// Runs a command of the shell; what it prints.
    pub(super) async fn execute(&mut self, cx: &mut Cx<'_>, command: Vec<u8>) -> Result<Vec<u8>, Error> {
        self.sink.flush(cx).await?;
        let capture = Capture::new(cx.meter());
        let argv = vec![BString::from("sh"), BString::from("-c"), BString::from(command)];
        let mut request = cx.process(argv);
        request.files.set(1, Arc::new(OpenFile::capture(&capture)))?;
        match cx.spawn_process(request).await {
            Ok(_) => {}
            Err(Error::Fatal(message, _)) => cx.diagnose(message).await?,
            Err(other) => return Err(other),
        }
        capture.complete().await;
        Ok(capture.take())
    }

    pub(super) async fn execute_command(&mut self, cx: &mut Cx<'_>, text: &[u8]) -> Result<(), Error> {
        if text.is_empty() {
            let command = std::mem::take(&mut self.pattern);
            self.pattern = self.execute(cx, command).await?;
            if self.pattern.ends_with(b"\n") {
                self.pattern.pop();
            }
            return self.account();
        }
        let output = self.execute(cx, text.to_vec()).await?;
        self.sink.text(cx, &output).await
    }

    /// What `a`, `r` and `R` have left to write.
    pub(super) async fn end_cycle(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.appended.is_empty() {
            return Ok(());
        }
        for appended in std::mem::take(&mut self.appended) {
            match appended {
                Appended::Text(text) => {
                    // It is text of the script, which ends as lines do there.
                    let body = text.strip_suffix(b"\0").unwrap_or(text);
                    self.sink.text(cx, body).await?;
                    if body.len() < text.len() {
                        self.sink.text(cx, b"\n").await?;
                    }
                }
                Appended::File(name) => self.copy(cx, name).await?,
                Appended::Line { text, _charge } => self.sink.text(cx, &text).await?,
            }
        }
        Ok(())
    }

    pub(super) async fn copy(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<(), Error> {
        for output in &mut self.outputs {
            output.flush(cx).await?;
        }
        // A file that cannot be read is an empty one.
        self.sink.text(cx, b"").await?;
        let Ok(file) = cx.open(name, &OpenOptions::READ).await else { return Ok(()) };
        let mut input = Input::new(file, cx.meter());
        loop {
            let chunk = match input.chunk().await {
                Ok(chunk) => chunk,
                Err(Error::Errno(_)) => return Ok(()),
                Err(other) => return Err(other),
            };
            if chunk.is_empty() {
                return Ok(());
            }
            self.sink.chunk(cx, chunk).await?;
        }
    }

    /// The next line of a file that `R` names is taken at once, so that `$` sees what is left of standard input.
    pub(super) async fn take_line(&mut self, cx: &mut Cx<'_>, file: usize) -> Result<(), Error> {
        let Some(reader) = self.readers.get_mut(file) else { return Ok(()) };
        let name = self.script.line_files.get(file).cloned().unwrap_or_default();
        let is_stdin = name == "/dev/stdin";
        if matches!(reader, Reader::Unopened) && !is_stdin {
            *reader = match cx.open(&name, &OpenOptions::READ).await {
                Ok(file) => Reader::Open(Box::new(Input::new(file, cx.meter()))),
                Err(_) => Reader::Missing,
            };
        }
        // Lines of standard input are those that the script itself would read next.
        let input = match reader {
            _ if is_stdin => self.source.stdin(cx),
            Reader::Open(input) => input,
            Reader::Unopened | Reader::Missing => return Ok(()),
        };
        match input.line(self.settings.end).await {
            Ok(Some(line)) => {
                let _charge = cx.meter().memory(line.len())?;
                self.appended.push(Appended::Line { text: line.to_vec(), _charge });
            }
            Ok(None) | Err(Error::Errno(_)) => *reader = Reader::Missing,
            Err(other) => return Err(other),
        }
        Ok(())
    }
}

/// What `l` prints.
pub(super) fn listed(text: &[u8], width: usize, end: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 2);
    let mut column = 0;
    let mut shown = Vec::new();
    for byte in text {
        shown.clear();
        match byte {
            b'\\' => shown.extend_from_slice(b"\\\\"),
            7 => shown.extend_from_slice(b"\\a"),
            8 => shown.extend_from_slice(b"\\b"),
            12 => shown.extend_from_slice(b"\\f"),
            b'\n' => shown.extend_from_slice(b"\\n"),
            b'\r' => shown.extend_from_slice(b"\\r"),
            b'\t' => shown.extend_from_slice(b"\\t"),
            11 => shown.extend_from_slice(b"\\v"),
            b' '..=b'~' => shown.push(*byte),
            _ => shown.extend_from_slice(format!("\\{byte:03o}").as_bytes()),
        }
        if width > 0 && column + shown.len() > width - 1 {
            out.extend_from_slice(&[b'\\', end]);
            column = 0;
        }
        column += shown.len();
        out.extend_from_slice(&shown);
    }
    out.push(b'$');
    out
}
