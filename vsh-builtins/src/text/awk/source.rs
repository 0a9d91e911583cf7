//! The text of a program: files, operands of options, and what they include.
//! <https://www.gnu.org/software/gawk/manual/html_node/Include-Files.html>

use bstr::BString;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::dialect::Dialect;
use super::notes::Origins;
use super::trouble;

/// Files included by files.
const MAX_INCLUDES: usize = 200;

/// The text, and where its lines come from.
#[derive(Default)]
pub(super) struct Source {
    pub(super) text: Vec<u8>,
    lines: usize,
    /// Where a text ends that must be complete by itself.
    parts: Vec<usize>,
    /// Where a line ends that had no end of its own.
    unended: Vec<usize>,
    pub(super) origins: Origins,
    files: Vec<File>,
    /// What its files are charged.
    room: Vec<Charge>,
}

/// A file that is a part of it: which it is, and whether it is a program file or included.
struct File {
    identity: (u64, u64),
    is_program: bool,
}

impl Source {
    fn push(&mut self, line: &[u8]) {
        self.text.extend_from_slice(line);
        if !line.ends_with(b"\n") {
            self.text.push(b'\n');
            self.unended.push(self.text.len());
        }
        self.lines += 1;
    }

    /// Where its parts end.
    pub(super) fn ends(&self) -> Vec<usize> {
        let mut ends = self.parts.clone();
        ends.push(self.text.len());
        ends.retain(|end| *end > 0);
        ends.dedup();
        ends
    }

    /// Had the line that ends there no end of its own?
    pub(super) fn is_unended(&self, end: usize) -> bool {
        self.unended.contains(&end)
    }

    /// What is pushed from here on comes from there.
    fn enter(&mut self, file: Option<&BString>, first: usize) {
        self.parts.push(self.text.len());
        self.origins.add(self.lines + 1, file.map(ToString::to_string), first);
    }

    /// Notes a program file, which no other may include.
    pub(super) async fn announce(&mut self, cx: &Cx<'_>, name: &BString) -> Result<(), Error> {
        self.enlist(cx, name, true, "").await.map(drop)
    }

    /// `-f`: a program file.
    pub(super) async fn file(
        &mut self,
        cx: &mut Cx<'_>,
        name: BString,
        dialect: Dialect,
    ) -> Result<(), Error> {
        let text = self.read(cx, &name).await?;
        self.expand(cx, text, Some(name), dialect).await
    }

    /// `-i`: a file that is included, once.
    pub(super) async fn include(
        &mut self,
        cx: &mut Cx<'_>,
        name: BString,
        dialect: Dialect,
    ) -> Result<(), Error> {
        let name = found(cx, &name).await.unwrap_or(name);
        if !self.enlist(cx, &name, false, "").await? {
            return Ok(());
        }
        let text = self.read(cx, &name).await?;
        self.expand(cx, text, Some(name), dialect).await
    }

    /// A text of the command line.
    pub(super) async fn text(
        &mut self,
        cx: &mut Cx<'_>,
        text: Vec<u8>,
        dialect: Dialect,
    ) -> Result<(), Error> {
        self.expand(cx, text, None, dialect).await
    }

    /// Notes a file; false if it need not be read again.
    async fn enlist(
        &mut self,
        cx: &Cx<'_>,
        name: &BString,
        is_program: bool,
        place: &str,
    ) -> Result<bool, Error> {
        let Ok(metadata) = cx.metadata(name).await else { return Ok(true) };
        let identity = (metadata.dev, metadata.ino.0);
        if !metadata.is_file() {
            return Ok(true);
        }
        match self.files.iter().find(|file| file.identity == identity) {
            Some(known) if known.is_program != is_program => {
                let why = format!("{place}fatal: cannot include `{name}' and use it as a program file");
                Err(trouble(why))
            }
            Some(_) => Ok(is_program),
            None if self.files.len() >= MAX_INCLUDES => Err(trouble("fatal: too many files are included")),
            None => {
                self.files.push(File { identity, is_program });
                Ok(true)
            }
        }
    }

    /// Puts the files that a text includes by `@include "file"` where they are named, each once.
    async fn expand(
        &mut self,
        cx: &mut Cx<'_>,
        text: Vec<u8>,
        file: Option<BString>,
        dialect: Dialect,
    ) -> Result<(), Error> {
        self.enter(file.as_ref(), 1);
        // The innermost text is the last: where it goes on, in which line that is, and its name.
        let mut left = vec![(text, 0, 0, file)];
        while let Some((text, at, line_number, file)) = left.last_mut() {
            let rest = text.get(*at..).unwrap_or_default();
            if rest.is_empty() {
                left.pop();
                if let Some((_, _, line, file)) = left.last() {
                    self.enter(file.as_ref(), line + 1);
                }
                continue;
            }
            let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
            let line = rest.get(..length).unwrap_or_default();
            *at += length;
            *line_number += 1;
            let Some(name) = included(line).filter(|_| dialect.is_gnu()) else {
                self.push(line);
                continue;
            };
            let from = file.as_ref().map_or("cmd. line".into(), ToString::to_string);
            let name = found(cx, &name).await.map_err(|why| {
                let why = format!(
                    "{from}:{line_number}: error: cannot open source file `{name}' for reading: {why}"
                );
                Error::Fatal(why, ExitStatus::FAILURE)
            })?;
            self.push(b"\n");
            let place = format!("{from}:{}: ", *line_number + 1);
            if !self.enlist(cx, &name, false, &place).await? {
                continue;
            }
            let text = self.read(cx, &name).await?;
            self.enter(Some(&name), 1);
            left.push((text, 0, 0, Some(name)));
        }
        Ok(())
    }

    /// A file's text, which is charged as long as the source is there.
    async fn read(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<Vec<u8>, Error> {
        let path = if name == "/dev/stdin" { BString::from("-") } else { name.clone() };
        let failed = |why| trouble(format!("fatal: cannot open source file `{name}' for reading: {why}"));
        let mut input = cx.input(&path).await.map_err(failed)?;
        let (mut text, mut charge) = (Vec::new(), cx.meter().no_memory());
        loop {
            let chunk = input.chunk().await.map_err(|error| match error {
                Error::Errno(why) => {
                    let why = format!("{name}:1: error: cannot read source file `{name}': {why}");
                    Error::Fatal(why, ExitStatus::FAILURE)
                }
                other => other,
            })?;
            if chunk.is_empty() {
                self.room.push(charge);
                return Ok(text);
            }
            if chunk.contains(&0) {
                return Err(trouble(format!("fatal: source file `{name}' holds a NUL byte")));
            }
            charge.add(chunk.len())?;
            text.extend_from_slice(&chunk);
        }
    }
}

/// A file by its name, or by that of a file with the ending `.awk`.
async fn found(cx: &Cx<'_>, name: &BString) -> Result<BString, vsh_fs::Errno> {
    let Err(why) = cx.metadata(name).await else { return Ok(name.clone()) };
    let longer = BString::from([name.as_slice(), b".awk"].concat());
    match cx.metadata(&longer).await {
        Ok(_) => Ok(longer),
        Err(_) => Err(why),
    }
}

/// The file that a line includes, if it does nothing else.
fn included(line: &[u8]) -> Option<BString> {
    let rest = line.trim_ascii().strip_prefix(b"@include")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let (name, behind) = rest.split_at_checked(memchr::memchr(b'"', rest)?)?;
    let behind = behind.get(1..)?.trim_ascii_start();
    (behind.is_empty() || behind.starts_with(b"#")).then(|| BString::from(name))
}
