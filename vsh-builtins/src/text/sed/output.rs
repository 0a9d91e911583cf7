//! Where lines go: standard output, the file edited in place, the files of `w`.

use bstr::BString;
use vsh_core::io::Output;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{Errno, OpenOptions};

/// What is to be written where.
#[derive(Debug)]
pub(super) struct Sink {
    target: Target,
    /// The last line lacked its end, which is made up for when more is written.
    unended: bool,
    /// How lines end.
    end: u8,
}

#[derive(Debug)]
enum Target {
    Standard,
    Own(Output),
}

impl Sink {
    pub(super) fn standard(end: u8) -> Self {
        Self { target: Target::Standard, unended: false, end }
    }

    pub(super) fn own(output: Output, end: u8) -> Self {
        Self { target: Target::Own(output), unended: false, end }
    }

    /// The file of a `w` command.
    pub(super) async fn file(cx: &Cx<'_>, name: &BString, end: u8) -> Result<Self, Error> {
        if name == "/dev/stdout" {
            return Ok(Self::standard(end));
        }
        let failed = |why: Errno| {
            Error::Fatal(format!("couldn't open file {name}: {why}"), vsh_core::utility::ExitStatus(4))
        };
        let file = cx.open(name, &OpenOptions::WRITE).await.map_err(failed)?;
        Ok(Self::own(Output::new(Some(file), cx.meter()), end))
    }

    fn output<'a>(&'a mut self, cx: &'a mut Cx<'_>) -> &'a mut Output {
        match &mut self.target {
            Target::Standard => &mut cx.out,
            Target::Own(output) => output,
        }
    }

    /// A line and its end, if it has one.
    pub(super) async fn line(&mut self, cx: &mut Cx<'_>, line: &[u8], end: Option<u8>) -> Result<(), Error> {
        let unended = std::mem::replace(&mut self.unended, end.is_none());
        let missing = self.end;
        let output = self.output(cx);
        let buffer = output.buffer();
        if unended {
            buffer.push(missing);
        }
        buffer.extend_from_slice(line);
        buffer.extend(end);
        output.relax().await
    }

    /// Text as it is.
    pub(super) async fn text(&mut self, cx: &mut Cx<'_>, text: &[u8]) -> Result<(), Error> {
        let unended = std::mem::take(&mut self.unended);
        let missing = self.end;
        let output = self.output(cx);
        if unended {
            output.buffer().push(missing);
        }
        output.write(text).await
    }

    /// A chunk of a file.
    pub(super) async fn chunk(&mut self, cx: &mut Cx<'_>, chunk: bytes::Bytes) -> Result<(), Error> {
        self.output(cx).write_chunk(chunk).await
    }

    pub(super) async fn flush(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        self.output(cx).flush().await
    }
}
