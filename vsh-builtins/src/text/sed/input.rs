//! The lines of all files as one stream, or of each file by itself; files edited in place.

use std::collections::VecDeque;

use bstr::BString;
use vsh_core::io::{Input, Output};
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{Errno, Metadata, SetMetadata};

use super::Settings;
use super::output::Sink;
use crate::support::canonical::{Existing, LinkOrder, canonical};
use crate::support::temporary::{Kind, Template};

/// The input.
pub(super) struct Source {
    files: VecDeque<BString>,
    current: Option<Input>,
    /// The current file is standard input.
    in_stdin: bool,
    /// Standard input, where it is not the current file.
    stdin: Option<Input>,
    /// The name of the current file.
    pub(super) name: BString,
    pub(super) status: ExitStatus,
    place: Option<Place>,
    /// A file was entered whose lines are counted anew.
    pub(super) restarted: bool,
}

/// A file that is replaced by what becomes of it.
struct Place {
    name: Vec<u8>,
    temporary: Vec<u8>,
    metadata: Metadata,
}

impl Source {
    pub(super) fn new(files: Vec<BString>) -> Self {
        Self {
            files: files.into(),
            current: None,
            in_stdin: false,
            stdin: None,
            name: BString::from("-"),
            status: ExitStatus::SUCCESS,
            place: None,
            restarted: false,
        }
    }

    /// Standard input, with what has been read of it ahead.
    pub(super) fn stdin(&mut self, cx: &Cx<'_>) -> &mut Input {
        match &mut self.current {
            Some(current) if self.in_stdin => current,
            _ => self.stdin.get_or_insert_with(|| cx.stdin()),
        }
    }

    /// Reads the next line into `line`, without its end; was there an end? `None` if there is no more line.
    pub(super) async fn line(
        &mut self,
        cx: &mut Cx<'_>,
        settings: &Settings,
        sink: &mut Sink,
        line: &mut Vec<u8>,
    ) -> Result<Option<bool>, Error> {
        loop {
            let Some(input) = &mut self.current else {
                if !self.open(cx, settings, sink).await? {
                    return Ok(None);
                }
                continue;
            };
            if !input.is_ready() {
                cx.out.flush().await?;
            }
            match input.line(settings.end).await {
                Ok(Some(found)) => {
                    let text = found.strip_suffix(&[settings.end]);
                    line.extend_from_slice(text.unwrap_or(found));
                    return Ok(Some(text.is_some()));
                }
                Ok(None) => self.close(cx, settings, sink).await?,
                Err(error) => return Err(self.read_error(error)),
            }
        }
    }

    /// Is there no line behind the current one?
    pub(super) async fn at_end(
        &mut self,
        cx: &mut Cx<'_>,
        settings: &Settings,
        sink: &mut Sink,
    ) -> Result<bool, Error> {
        loop {
            let Some(input) = &mut self.current else {
                if settings.separate || !self.open(cx, settings, sink).await? {
                    return Ok(true);
                }
                continue;
            };
            if !input.is_ready() {
                cx.out.flush().await?;
            }
            let chunk = match input.chunk().await {
                Ok(chunk) => chunk,
                Err(error) => return Err(self.read_error(error)),
            };
            if !chunk.is_empty() {
                input.put_back(chunk);
                return Ok(false);
            }
            if settings.separate {
                return Ok(true);
            }
            self.close(cx, settings, sink).await?;
        }
    }

    fn read_error(&self, error: Error) -> Error {
        match error {
            Error::Errno(why) => {
                let name = if self.name == "-" { "stdin".into() } else { self.name.clone() };
                Error::Fatal(format!("read error on {name}: {why}"), ExitStatus(4))
            }
            other => other,
        }
    }

    /// The next file that can be opened; false if there is none.
    async fn open(&mut self, cx: &mut Cx<'_>, settings: &Settings, sink: &mut Sink) -> Result<bool, Error> {
        while let Some(name) = self.files.pop_front() {
            cx.meter().step(1).await?;
            // It has the name even if it cannot be opened.
            self.name.clone_from(&name);
            if name == "-" {
                self.current = Some(self.stdin.take().unwrap_or_else(|| cx.stdin()));
                self.in_stdin = true;
            } else if settings.in_place.is_some() {
                if !self.open_in_place(cx, settings, &name, sink).await? {
                    continue;
                }
            } else {
                match cx.input(&name).await {
                    Ok(input) => self.current = Some(input),
                    Err(why) => {
                        self.complain(cx, format!("can't read {name}: {why}"), 2).await?;
                        continue;
                    }
                }
            }
            self.restarted = settings.separate;
            return Ok(true);
        }
        Ok(false)
    }

    async fn complain(&mut self, cx: &mut Cx<'_>, text: String, status: u8) -> Result<(), Error> {
        self.status = ExitStatus(status.max(self.status.0));
        cx.diagnose(text).await
    }

    async fn open_in_place(
        &mut self,
        cx: &mut Cx<'_>,
        settings: &Settings,
        name: &BString,
        sink: &mut Sink,
    ) -> Result<bool, Error> {
        let mut path = name.to_vec();
        if settings.follow_links
            && let Ok(real) = canonical(cx, name, Existing::All, LinkOrder::Physical).await?
        {
            path = real;
        }
        let metadata = match cx.metadata(&path).await {
            Ok(metadata) => metadata,
            Err(why) => {
                self.complain(cx, format!("can't read {name}: {why}"), 2).await?;
                return Ok(false);
            }
        };
        if !metadata.is_file() {
            self.complain(cx, format!("couldn't edit {name}: not a regular file"), 4).await?;
            return Ok(false);
        }
        let input = match cx.input(&path).await {
            Ok(input) => input,
            Err(why) => {
                self.complain(cx, format!("can't read {name}: {why}"), 2).await?;
                return Ok(false);
            }
        };
        let (temporary, output) = temporary(cx, &path).await?;
        self.current = Some(input);
        self.place = Some(Place { name: path, temporary, metadata });
        *sink = Sink::own(output, settings.end);
        Ok(true)
    }

    /// Ends the current file; one edited in place gets its new content.
    pub(super) async fn close(
        &mut self,
        cx: &mut Cx<'_>,
        settings: &Settings,
        sink: &mut Sink,
    ) -> Result<(), Error> {
        let current = self.current.take();
        if std::mem::take(&mut self.in_stdin) {
            self.stdin = current;
        }
        let Some(place) = self.place.take() else { return Ok(()) };
        let finished = sink.flush(cx).await;
        *sink = Sink::standard(settings.end);
        let done = match finished {
            Ok(()) => replace(cx, settings, &place).await,
            Err(error) => Err(error),
        };
        if done.is_err() {
            let _ = cx.view().remove_file(cx.cwd(), &place.temporary).await;
        }
        done
    }

    /// Leaves a file that is edited in place as it was.
    pub(super) async fn abandon(&mut self, cx: &Cx<'_>) {
        if let Some(place) = self.place.take() {
            let _ = cx.view().remove_file(cx.cwd(), &place.temporary).await;
        }
    }
}

fn split(path: &[u8]) -> (&[u8], &[u8]) {
    let at = path.iter().rposition(|b| *b == b'/').map_or(0, |at| at + 1);
    path.split_at_checked(at).unwrap_or((b"", path))
}

async fn temporary(cx: &Cx<'_>, path: &[u8]) -> Result<(Vec<u8>, Output), Error> {
    let (directory, _) = split(path);
    let template = Template { before: [directory, b"sed"].concat(), letters: 6, behind: Vec::new() };
    let failed = |why: Errno| {
        let name = bstr::BStr::new(&template.before);
        Error::Fatal(format!("couldn't open temporary file {name}XXXXXX: {why}"), ExitStatus(4))
    };
    let made = template.make(cx, Kind::File).await?.map_err(failed)?;
    let (name, file) = made.file().ok_or_else(|| failed(Errno::EIO))?;
    Ok((name, Output::new(Some(file), cx.meter())))
}

async fn replace(cx: &Cx<'_>, settings: &Settings, place: &Place) -> Result<(), Error> {
    let (view, cwd) = (cx.view(), cx.cwd());
    let rename_failed = |name: &[u8], why: Errno| {
        let name = bstr::BStr::new(name);
        Error::Fatal(format!("cannot rename {name}: {why}"), ExitStatus(4))
    };
    // Whoever owned it, if that can be kept; then the mode.
    let owner = SetMetadata {
        uid: Some(place.metadata.uid),
        gid: Some(place.metadata.gid),
        ..SetMetadata::default()
    };
    let _ = view.set_metadata(cwd, &place.temporary, &owner, true).await;
    let mode = SetMetadata { mode: Some(place.metadata.mode), ..SetMetadata::default() };
    let _ = view.set_metadata(cwd, &place.temporary, &mode, true).await;
    let suffix = settings.in_place.as_deref().map(Vec::as_slice).unwrap_or_default();
    if !suffix.is_empty() {
        let (directory, base) = split(&place.name);
        let backup = if suffix.contains(&b'*') {
            bstr::join(base, suffix.split(|b| *b == b'*'))
        } else {
            [base, suffix].concat()
        };
        // A name with a slash says where it goes.
        let backup = if backup.contains(&b'/') { backup } else { [directory, &backup].concat() };
        let renamed = view.rename((cwd, &place.name), (cwd, &backup), false).await;
        renamed.map_err(|why| rename_failed(&place.name, why))?;
    }
    let renamed = view.rename((cwd, &place.temporary), (cwd, &place.name), false).await;
    renamed.map_err(|why| rename_failed(&place.temporary, why))
}
