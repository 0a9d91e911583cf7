//! The inputs of a program: files one after the other, in pieces.

use std::collections::VecDeque;

use bstr::{BString, ByteSlice};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error};

use super::options::Settings;
use super::read::{Read, Reader};
use super::value::{Heap, Val};

/// The next input.
#[derive(Debug)]
pub(super) enum Next {
    Value(Val),
    /// A text that is no JSON.
    Bad(String),
    End,
}

pub(super) struct Inputs {
    heap: Heap,
    files: VecDeque<BString>,
    reading: Option<Input>,
    name: Option<BString>,
    reader: Reader,
    /// A raw line that is not yet complete.
    line: Vec<u8>,
    charge: vsh_core::meter::Charge,
    raw: bool,
    slurp: bool,
    stream: bool,
    stream_errors: bool,
    seq: bool,
    lines: usize,
    slurped: bool,
    /// Events of a value, in `--stream`.
    events: VecDeque<Val>,
    ended: bool,
    /// Could a file not be read?
    pub(super) failed: bool,
}

impl Inputs {
    pub(super) fn new(cx: &Cx<'_>, heap: &Heap, settings: &Settings, files: Vec<BString>) -> Self {
        let mut files = VecDeque::from(files);
        if files.is_empty() {
            files.push_back(BString::from("-"));
        }
        Self {
            heap: heap.clone(),
            files,
            reading: None,
            name: None,
            reader: Reader::new(heap, cx.meter(), settings.seq),
            line: Vec::new(),
            charge: cx.meter().no_memory(),
            raw: settings.raw_input,
            slurp: settings.slurp,
            stream: settings.stream,
            stream_errors: settings.stream_errors,
            seq: settings.seq,
            lines: 0,
            slurped: false,
            events: VecDeque::new(),
            ended: false,
            failed: false,
        }
    }

    /// `input_filename`; standard input has none.
    pub(super) fn file_name(&self) -> Option<String> {
        self.name.as_ref().filter(|name| *name != "-").map(|name| name.to_str_lossy().into_owned())
    }

    /// Lines read of the current file.
    pub(super) fn lines(&self) -> usize {
        if self.raw { self.lines } else { self.reader.lines }
    }

    /// Where an error happened.
    pub(super) fn place(&self) -> String {
        match &self.name {
            None => "<unknown>".to_owned(),
            Some(name) if name == "-" => format!("<stdin>:{}", self.lines()),
            Some(name) => format!("{name}:{}", self.lines()),
        }
    }

    pub(super) async fn next(&mut self, cx: &mut Cx<'_>) -> Result<Next, Error> {
        if !self.slurp {
            return self.single(cx).await;
        }
        if std::mem::replace(&mut self.slurped, true) {
            return Ok(Next::End);
        }
        if self.raw {
            return self.whole_text(cx).await;
        }
        let mut all = Vec::new();
        loop {
            match self.single(cx).await? {
                Next::Value(value) => {
                    self.charge.resize(all.len() * size_of::<Val>())?;
                    all.push(value);
                }
                Next::Bad(why) => return Ok(Next::Bad(why)),
                Next::End => return Ok(Next::Value(self.heap.array(all))),
            }
        }
    }

    async fn whole_text(&mut self, cx: &mut Cx<'_>) -> Result<Next, Error> {
        let mut text = Vec::new();
        while let Some(chunk) = self.chunk(cx).await? {
            text.extend_from_slice(&chunk);
            self.charge.resize(text.len())?;
        }
        Ok(Next::Value(self.heap.text(text.to_str_lossy())))
    }

    async fn single(&mut self, cx: &mut Cx<'_>) -> Result<Next, Error> {
        if let Some(event) = self.events.pop_front() {
            return Ok(Next::Value(event));
        }
        if self.raw {
            return self.raw_line(cx).await;
        }
        loop {
            cx.meter().step(1).await?;
            match self.reader.read() {
                Read::Value(value) if self.stream => {
                    self.spread(&value)?;
                    if let Some(event) = self.events.pop_front() {
                        return Ok(Next::Value(event));
                    }
                }
                Read::Value(value) => return Ok(Next::Value(value)),
                Read::Error(why) if self.stream_errors => {
                    let path = self.heap.empty_array();
                    return Ok(Next::Value(self.heap.array(vec![self.heap.text(why), path])));
                }
                Read::Error(why) => {
                    if !self.seq {
                        self.ended = true;
                    }
                    return Ok(Next::Bad(why));
                }
                Read::End => return Ok(Next::End),
                Read::More if self.ended => return Ok(Next::End),
                Read::More => match self.chunk(cx).await? {
                    Some(chunk) => self.reader.feed(&chunk)?,
                    None => self.reader.end(),
                },
            }
        }
    }

    /// The events of a value, as `tostream` has them.
    fn spread(&mut self, value: &Val) -> Result<(), Error> {
        let events = super::native::stream_events(&self.heap, value)?;
        self.events.extend(events);
        Ok(())
    }

    async fn raw_line(&mut self, cx: &mut Cx<'_>) -> Result<Next, Error> {
        loop {
            if let Some(at) = memchr::memchr(b'\n', &self.line) {
                let rest = self.line.split_off(at + 1);
                let mut line = std::mem::replace(&mut self.line, rest);
                line.pop();
                self.lines += 1;
                cx.meter().step(1).await?;
                return Ok(Next::Value(self.heap.text(line.to_str_lossy())));
            }
            match self.chunk(cx).await? {
                Some(chunk) => {
                    self.line.extend_from_slice(&chunk);
                    self.charge.resize(self.line.len())?;
                }
                None if self.line.is_empty() => return Ok(Next::End),
                None => {
                    let line = std::mem::take(&mut self.line);
                    return Ok(Next::Value(self.heap.text(line.to_str_lossy())));
                }
            }
        }
    }

    /// The next piece of any file; a file that cannot be opened is reported.
    async fn chunk(&mut self, cx: &mut Cx<'_>) -> Result<Option<bytes::Bytes>, Error> {
        loop {
            if let Some(input) = &mut self.reading {
                if !input.is_ready() {
                    cx.out.flush().await?;
                }
                match input.chunk().await {
                    Ok(chunk) if !chunk.is_empty() => return Ok(Some(chunk)),
                    Ok(_) => {}
                    Err(Error::Errno(why)) => self.complain(cx, &why.to_string()).await?,
                    Err(other) => return Err(other),
                }
                self.reading = None;
            }
            let Some(name) = self.files.pop_front() else { return Ok(None) };
            match cx.input(&name).await {
                Ok(input) => {
                    self.reading = Some(input);
                    self.name = Some(name);
                    self.lines = 0;
                    self.reader.lines = 0;
                }
                Err(why) => {
                    self.name = Some(name);
                    self.complain(cx, &why.to_string()).await?;
                }
            }
        }
    }

    async fn complain(&mut self, cx: &mut Cx<'_>, why: &str) -> Result<(), Error> {
        self.failed = true;
        let name = self.name.clone().unwrap_or_default();
        cx.diagnose(format!("error: Could not open {name}: {why}")).await
    }
}
