//! What programs read and write: records, files, commands.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use bstr::BString;
use vsh_core::host::BoxFuture;
use vsh_core::io::{Input, OpenFile, Output};
use vsh_core::meter::Charge;
use vsh_core::regex::Regex;
use vsh_core::utility::{Cx, Ended, Error, ExitStatus, ProcessRequest};
use vsh_fs::{Errno, OpenOptions};

use super::ast::Redirect;
use super::dialect::Dialect;

/// What ends a record.
#[derive(Clone, Debug)]
pub(super) enum Separator {
    Byte(u8),
    /// `RS = ""`: empty lines.
    Paragraph,
    Pattern(Regex),
}

/// Reads records.
pub(super) struct Reader {
    input: Input,
    /// Read, and not yet a record.
    buffer: Vec<u8>,
    at: usize,
    ended: bool,
    charge: Charge,
    /// Records are lines of comma-separated values, whose quotes may hold line breaks.
    pub(super) csv: bool,
}

impl Reader {
    pub(super) fn new(input: Input, charge: Charge) -> Self {
        Self { input, buffer: Vec::new(), at: 0, ended: false, charge, csv: false }
    }

    pub(super) fn is_ready(&self) -> bool {
        self.at < self.buffer.len() || self.input.is_ready()
    }

    pub(super) async fn give_back(&mut self) {
        if self.at >= self.buffer.len() {
            self.input.give_back().await;
        }
    }

    /// Appends the next record to `record`, and what ended it to `terminator`; false at the end.
    pub(super) async fn record(
        &mut self,
        separator: &Separator,
        record: &mut Vec<u8>,
        terminator: &mut Vec<u8>,
    ) -> Result<bool, Error> {
        terminator.clear();
        if self.csv {
            return self.csv_record(record, terminator).await;
        }
        match separator {
            Separator::Byte(byte) if self.at >= self.buffer.len() => {
                let Some(line) = self.input.line(*byte).await? else { return Ok(false) };
                match line.strip_suffix(&[*byte]) {
                    Some(text) => {
                        record.extend_from_slice(text);
                        terminator.push(*byte);
                    }
                    None => record.extend_from_slice(line),
                }
                Ok(true)
            }
            Separator::Byte(byte) => {
                let mut searched = 0;
                loop {
                    let rest = self.buffer.get(self.at..).unwrap_or_default();
                    let found = memchr::memchr(*byte, rest.get(searched..).unwrap_or_default());
                    if let Some(length) = found.map(|found| found + searched) {
                        return Ok(self.take(length, 1, record, terminator));
                    }
                    searched = rest.len();
                    if !self.more().await? {
                        return Ok(self.take_rest(record));
                    }
                }
            }
            Separator::Paragraph => self.paragraph(record, terminator).await,
            Separator::Pattern(regex) => self.by_pattern(regex, record, terminator).await,
        }
    }

    fn take(&mut self, length: usize, end: usize, record: &mut Vec<u8>, terminator: &mut Vec<u8>) -> bool {
        let stop = self.at + length;
        record.extend_from_slice(self.buffer.get(self.at..stop).unwrap_or_default());
        terminator.extend_from_slice(self.buffer.get(stop..stop + end).unwrap_or_default());
        self.at = stop + end;
        true
    }

    fn take_rest(&mut self, record: &mut Vec<u8>) -> bool {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let any = !rest.is_empty();
        record.extend_from_slice(rest);
        self.at = self.buffer.len();
        any
    }

    /// Reads more into the buffer; false at the end.
    async fn more(&mut self) -> Result<bool, Error> {
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let chunk = self.input.chunk().await?;
        if chunk.is_empty() {
            self.ended = true;
            return Ok(false);
        }
        self.buffer.extend_from_slice(&chunk);
        self.charge.resize(self.buffer.capacity())?;
        Ok(true)
    }

    async fn paragraph(&mut self, record: &mut Vec<u8>, terminator: &mut Vec<u8>) -> Result<bool, Error> {
        // Line breaks before a record are none of it.
        loop {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let breaks = rest.iter().take_while(|b| **b == b'\n').count();
            self.at += breaks;
            if self.at < self.buffer.len() {
                break;
            }
            if !self.more().await? {
                return Ok(false);
            }
        }
        let mut searched = 0usize;
        loop {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let from = searched.saturating_sub(1);
            let found =
                memchr::memmem::find(rest.get(from..).unwrap_or_default(), b"\n\n").map(|at| at + from);
            if let Some(length) = found {
                let breaks = rest.iter().skip(length).take_while(|b| **b == b'\n').count();
                // More of them may come.
                if length + breaks == rest.len() && self.more().await? {
                    searched = length;
                    continue;
                }
                return Ok(self.take(length, breaks, record, terminator));
            }
            searched = rest.len();
            if !self.more().await? {
                let any = self.take_rest(record);
                if record.ends_with(b"\n") {
                    record.pop();
                    terminator.push(b'\n');
                }
                return Ok(any);
            }
        }
    }

    async fn by_pattern(
        &mut self,
        regex: &Regex,
        record: &mut Vec<u8>,
        terminator: &mut Vec<u8>,
    ) -> Result<bool, Error> {
        loop {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let mut search = 0;
            let mut found = None;
            while let Some((from, to)) = regex.find_at(rest, search).map_err(|e| Error::fatal(e.message()))? {
                if from < to {
                    found = Some((from, to));
                    break;
                }
                search = to + 1;
                if search > rest.len() {
                    break;
                }
            }
            if let Some((from, to)) = found {
                // A match at the end of what is there might be longer.
                if to == rest.len() && self.more().await? {
                    continue;
                }
                return Ok(self.take(from, to - from, record, terminator));
            }
            if !self.more().await? {
                let any = self.take_rest(record);
                return Ok(any);
            }
        }
    }

    async fn csv_record(&mut self, record: &mut Vec<u8>, terminator: &mut Vec<u8>) -> Result<bool, Error> {
        let mut quotes = 0;
        let mut any = false;
        while let Some(line) = self.input.line(b'\n').await? {
            any = true;
            quotes += memchr::memchr_iter(b'"', line).count();
            record.extend_from_slice(line);
            self.charge.resize(record.len())?;
            if quotes % 2 == 0 {
                break;
            }
        }
        if record.ends_with(b"\n") {
            record.pop();
            terminator.push(b'\n');
            if record.ends_with(b"\r") {
                record.pop();
            }
        }
        Ok(any)
    }
}

/// A command that runs beside the program.
type Child = BoxFuture<'static, Result<Ended, Error>>;

/// The commands that run, by number.
#[derive(Default)]
pub(super) struct Children {
    all: Vec<State>,
}

enum State {
    Running(Child),
    Ended(Result<Ended, Error>),
}

impl Children {
    pub(super) fn start(&mut self, child: Child) -> usize {
        self.all.push(State::Running(child));
        self.all.len() - 1
    }

    fn poll(&mut self, context: &mut std::task::Context<'_>) {
        for state in &mut self.all {
            if let State::Running(child) = state
                && let Poll::Ready(status) = child.as_mut().poll(context)
            {
                *state = State::Ended(status);
            }
        }
    }

    /// Waits for `future` while the commands go on.
    pub(super) async fn drive<T>(&mut self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        poll_fn(|context| {
            if let Poll::Ready(value) = future.as_mut().poll(context) {
                return Poll::Ready(value);
            }
            self.poll(context);
            // What they did may have been waited for.
            future.as_mut().poll(context)
        })
        .await
    }

    /// Waits for a command.
    pub(super) async fn wait(&mut self, number: usize) -> Result<Ended, Error> {
        poll_fn(|context| {
            self.poll(context);
            match self.all.get(number) {
                Some(State::Running(_)) => Poll::Pending,
                Some(State::Ended(status)) => Poll::Ready(status.clone()),
                None => Poll::Ready(Ok(Ended { status: ExitStatus::SUCCESS, signal: None })),
            }
        })
        .await
    }
}

/// An output that is open.
pub(super) struct Sink {
    pub(super) output: Option<Output>,
    pub(super) child: Option<usize>,
}

/// All that is open but standard output and the main input.
#[derive(Default)]
pub(super) struct Streams {
    pub(super) dialect: Dialect,
    /// What commands get for their environment.
    pub(super) environment: Vec<(BString, BString)>,
    pub(super) children: Children,
    pub(super) sinks: HashMap<(BString, bool), Sink>,
    pub(super) readers: HashMap<(BString, bool), (Reader, Option<usize>)>,
    /// Two-way commands whose output is not read any more.
    pub(super) deaf: std::collections::HashSet<BString>,
}

/// Which end of a two-way command is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Both,
    To,
    From,
}

/// What a command is run by.
fn shell(command: &[u8]) -> Vec<BString> {
    vec![BString::from("sh"), BString::from("-c"), BString::from(command)]
}

impl Streams {
    /// Is this name standard output?
    pub(super) fn is_standard(&self, name: &[u8]) -> bool {
        (name == b"/dev/stdout" && !self.dialect.is_posix()) || name == b"-"
    }

    /// A request for a command. Its environment is what the program has made of its own.
    fn command(&self, cx: &Cx<'_>, command: &[u8]) -> ProcessRequest {
        let mut request = cx.process(shell(command));
        request.environment.clone_from(&self.environment);
        request
    }

    /// Waits for a command that is closed.
    async fn closed(&mut self, child: usize) -> Result<f64, Error> {
        let ended = ended(self.children.wait(child).await)?;
        Ok(if self.dialect.is_posix() { 0.0 } else { status(ended) })
    }

    /// Runs a command to its end.
    pub(super) async fn system(&mut self, cx: &mut Cx<'_>, command: &[u8]) -> Result<f64, Error> {
        self.flush(cx).await?;
        let started = cx.spawner().start(self.command(cx, command));
        let ended = ended(self.children.drive(started).await)?;
        Ok(status_of_system(ended, self.dialect))
    }

    /// The output that a redirection names, opened if it is not.
    pub(super) async fn sink(
        &mut self,
        cx: &mut Cx<'_>,
        how: Redirect,
        name: &[u8],
    ) -> Result<&mut Sink, Error> {
        let is_command = matches!(how, Redirect::Pipe | Redirect::TwoWay);
        let key = (BString::from(name), is_command);
        if !self.sinks.contains_key(&key) {
            let sink = match how {
                Redirect::Pipe => self.open_pipe(cx, name).await?,
                Redirect::TwoWay => self.open_two_way(cx, name).await?,
                Redirect::File | Redirect::Append => {
                    let options = match how {
                        Redirect::Append => {
                            OpenOptions { append: true, truncate: false, ..OpenOptions::WRITE }
                        }
                        _ => OpenOptions::WRITE,
                    };
                    let file = cx.open(name, &options).await.map_err(|why| {
                        let name = bstr::BStr::new(name);
                        Error::Fatal(format!("fatal: cannot redirect to `{name}': {why}"), ExitStatus(2))
                    })?;
                    let mut output = Output::new(Some(file), cx.meter());
                    if name == b"/dev/stderr" {
                        output.set_unbuffered();
                    }
                    Sink { output: Some(output), child: None }
                }
            };
            self.sinks.insert(key.clone(), sink);
        }
        self.sinks.get_mut(&key).ok_or_else(|| Error::fatal("no stream"))
    }

    async fn open_pipe(&mut self, cx: &mut Cx<'_>, command: &[u8]) -> Result<Sink, Error> {
        cx.out.flush().await?;
        let (reader, writer) = vsh_fs::pipe();
        let mut request = self.command(cx, command);
        request.files.set(0, Arc::new(OpenFile::reader(reader)))?;
        let child = self.children.start(cx.spawner().start(request));
        let output = Output::new(Some(Arc::new(OpenFile::writer(writer))), cx.meter());
        Ok(Sink { output: Some(output), child: Some(child) })
    }

    async fn open_two_way(&mut self, cx: &mut Cx<'_>, command: &[u8]) -> Result<Sink, Error> {
        if [b"/inet/".as_slice(), b"/inet4/", b"/inet6/"].iter().any(|network| command.starts_with(network)) {
            let name = bstr::BStr::new(command);
            let why = "for input/output: Network is unreachable";
            return Err(Error::Fatal(
                format!("fatal: cannot open two way pipe `{name}' {why}"),
                ExitStatus(2),
            ));
        }
        cx.out.flush().await?;
        let (their_input, our_output) = vsh_fs::pipe();
        let (our_input, their_output) = vsh_fs::pipe();
        let mut request = self.command(cx, command);
        request.files.set(0, Arc::new(OpenFile::reader(their_input)))?;
        request.files.set(1, Arc::new(OpenFile::writer(their_output)))?;
        let child = self.children.start(cx.spawner().start(request));
        let input = Input::new(Arc::new(OpenFile::reader(our_input)), cx.meter());
        let reader = Reader::new(input, cx.meter().no_memory());
        self.readers.insert((BString::from(command), true), (reader, None));
        let mut output = Output::new(Some(Arc::new(OpenFile::writer(our_output))), cx.meter());
        output.set_unbuffered();
        self.deaf.remove(bstr::BStr::new(command));
        Ok(Sink { output: Some(output), child: Some(child) })
    }

    /// The reader that `getline` names; the inner error is one the program sees.
    pub(super) async fn reader(
        &mut self,
        cx: &mut Cx<'_>,
        name: &[u8],
        is_command: bool,
    ) -> Result<Result<(), Errno>, Error> {
        let key = (BString::from(name), is_command);
        if self.readers.contains_key(&key) {
            return Ok(Ok(()));
        }
        let (input, child) = if is_command {
            self.flush(cx).await?;
            let (reader, writer) = vsh_fs::pipe();
            let mut request = self.command(cx, name);
            request.files.set(1, Arc::new(OpenFile::writer(writer)))?;
            let child = self.children.start(cx.spawner().start(request));
            (Input::new(Arc::new(OpenFile::reader(reader)), cx.meter()), Some(child))
        } else {
            let path: &[u8] = if name == b"/dev/stdin" { b"-" } else { name };
            match cx.input(path).await {
                Ok(input) => (input, None),
                Err(why) => return Ok(Err(why)),
            }
        };
        if !is_command && input.file().directory().is_some() {
            return Ok(Err(Errno::EISDIR));
        }
        self.readers.insert(key, (Reader::new(input, cx.meter().no_memory()), child));
        Ok(Ok(()))
    }

    /// Hands everything on.
    pub(super) async fn flush(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        cx.out.flush().await?;
        for sink in self.sinks.values_mut() {
            if let Some(output) = &mut sink.output {
                ignore_broken(self.children.drive(output.flush()).await)?;
            }
        }
        Ok(())
    }

    /// Closes what has this name; the status of the last, `None` if there was nothing.
    pub(super) async fn close(&mut self, name: &[u8], end: End) -> Result<Option<f64>, Error> {
        let mut result = None;
        for is_command in [false, true] {
            let key = (BString::from(name), is_command);
            if end == End::From {
                if is_command && self.sinks.contains_key(&key) && self.readers.remove(&key).is_some() {
                    self.deaf.insert(BString::from(name));
                    result = Some(0.0);
                }
                continue;
            }
            let only_output = end == End::To;
            if let Some(sink) = self.sinks.get_mut(&key) {
                if let Some(mut output) = sink.output.take() {
                    ignore_broken(self.children.drive(output.flush()).await)?;
                }
                result = Some(0.0);
                if only_output {
                    continue;
                }
                let child = sink.child;
                self.sinks.remove(&key);
                self.deaf.remove(bstr::BStr::new(name));
                if let Some(child) = child {
                    self.readers.remove(&key);
                    result = Some(self.closed(child).await?);
                }
            }
            if let Some((reader, child)) = self.readers.remove(&key) {
                drop(reader);
                result = Some(match child {
                    Some(child) => self.closed(child).await?,
                    None => 0.0,
                });
            }
        }
        Ok(result)
    }

    /// Closes everything, in the order of the names. What is left of standard output comes behind what the
    /// commands print.
    pub(super) async fn close_all(&mut self) -> Result<(), Error> {
        let mut names: Vec<BString> = self.sinks.keys().map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        for name in names {
            self.close(&name, End::Both).await?;
        }
        let readers: Vec<BString> = self.readers.keys().map(|(name, _)| name.clone()).collect();
        for name in readers {
            self.close(&name, End::Both).await?;
        }
        Ok(())
    }
}

/// A command that does not read on is no failure of the program.
pub(super) fn ignore_broken(done: Result<(), Error>) -> Result<(), Error> {
    match done {
        Err(Error::BrokenPipe) => Ok(()),
        done => done,
    }
}

/// How a command ended; one that could not be started has a status too.
fn ended(ended: Result<Ended, Error>) -> Result<Ended, Error> {
    match ended {
        Err(Error::Fatal(_, status)) => Ok(Ended { status, signal: None }),
        ended => ended,
    }
}

/// The status of a command as a program sees it: a signal's number lies beyond those of statuses.
fn status(ended: Ended) -> f64 {
    match ended.signal {
        Some(signal) => 256.0 + f64::from(signal),
        None => f64::from(ended.status.0),
    }
}

/// The same where `system` gives it: in POSIX, it is what the system says.
fn status_of_system(ended: Ended, dialect: Dialect) -> f64 {
    match (dialect, ended.signal) {
        (Dialect::Gnu, _) | (Dialect::Traditional, None) => status(ended),
        (Dialect::Traditional, Some(signal)) => f64::from(signal) / 256.0,
        (Dialect::Posix, Some(signal)) => f64::from(signal),
        (Dialect::Posix, None) => f64::from(ended.status.0) * 256.0,
    }
}
