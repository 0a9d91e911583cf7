//! Sorted runs: what fits in memory at once, the rest by way of files in the sandbox.

use std::cmp::Ordering;
use std::sync::Arc;

use bstr::BString;
use vsh_core::io::{Input, OpenFile, Output, Whence};
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};
use vsh_fs::Errno;

use super::compare::Line;
use super::merge::{Source, merge};
use super::options::Settings;
use super::{open, read_failed, trouble};
use crate::support::context::Context;
use crate::support::temporary::{Kind, Made, Template};

/// Memory of one run. A run is sorted without a pause, which this bounds to some tenths of a second.
const RUN: usize = 64 << 20;
/// The smallest run, however little memory is left.
const SMALLEST_RUN: usize = 64 << 10;
/// So many files are merged at once.
const FAN: usize = 64;

/// Reads all lines of the files; they come back as sources to merge, or the last run if it is the only one.
pub(super) struct Runs<'s> {
    settings: &'s Settings,
    /// Lines, each with its terminator but perhaps the last.
    data: Vec<u8>,
    lines: usize,
    charge: Charge,
    most: usize,
    sorted: Vec<Source>,
}

impl<'s> Runs<'s> {
    pub(super) fn new(cx: &Cx<'_>, settings: &'s Settings) -> Self {
        let left = usize::try_from(cx.meter().memory_left() / 4).unwrap_or(usize::MAX);
        Self {
            settings,
            data: Vec::new(),
            lines: 0,
            charge: cx.meter().no_memory(),
            most: left.clamp(SMALLEST_RUN, RUN),
            sorted: Vec::new(),
        }
    }

    pub(super) async fn read(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<(), Error> {
        let mut input = open(cx, name, "cannot read").await?;
        loop {
            let chunk = input.chunk().await.map_err(|error| read_failed(cx, name, error))?;
            if chunk.is_empty() {
                break;
            }
            let lines = memchr::memchr_iter(self.settings.terminator, &chunk).count();
            if self.lines > 0 && self.bytes(self.data.len() + chunk.len(), self.lines + lines) > self.most {
                self.set_aside(cx).await?;
            }
            self.charge.resize(self.bytes(self.data.len() + chunk.len(), self.lines + lines))?;
            self.data.extend_from_slice(&chunk);
            self.lines += lines;
        }
        if self.data.last().is_some_and(|last| *last != self.settings.terminator) {
            self.data.push(self.settings.terminator);
            self.lines += 1;
        }
        Ok(())
    }

    fn bytes(&self, data: usize, lines: usize) -> usize {
        data.saturating_add(lines.saturating_mul(size_of::<Line<'_>>()))
    }

    /// Everything in order; what is left in the buffer of `out` is not flushed.
    pub(super) async fn write(mut self, cx: &mut Cx<'_>, out: &mut Output) -> Result<(), Error> {
        if self.sorted.is_empty() {
            return self.write_run(cx, out).await;
        }
        self.set_aside(cx).await?;
        merge(cx, self.settings, self.sorted, out).await
    }

    /// Sorts the lines that are complete into a file, and keeps the begin of the next one.
    async fn set_aside(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let end = memchr::memrchr(self.settings.terminator, &self.data).map_or(0, |at| at + 1);
        let rest = self.data.split_off(end);
        let (file, mut out) = self.temporary(cx).await?;
        self.write_run(cx, &mut out).await?;
        out.flush().await?;
        self.sorted.push(self.source(cx, file).await?);
        self.data = rest;
        self.lines = 0;
        self.charge.resize(self.data.len())?;
        if self.sorted.len() == FAN {
            let (file, mut out) = self.temporary(cx).await?;
            merge(cx, self.settings, std::mem::take(&mut self.sorted), &mut out).await?;
            out.flush().await?;
            self.sorted.push(self.source(cx, file).await?);
        }
        Ok(())
    }

    async fn source(&self, cx: &Cx<'_>, file: Arc<OpenFile>) -> Result<Source, Error> {
        file.seek(Whence::Start, 0).await.map_err(Error::from)?;
        Ok(Source::new(BString::default(), Input::new(file, cx.meter())))
    }

    async fn write_run(&self, cx: &Cx<'_>, out: &mut Output) -> Result<(), Error> {
        let settings = self.settings;
        let mut lines: Vec<Line<'_>> = Vec::with_capacity(self.lines);
        let mut start = 0;
        for end in memchr::memchr_iter(settings.terminator, &self.data) {
            lines.push(Line::new(self.data.get(start..end).unwrap_or_default(), settings));
            start = end + 1;
        }
        let owned: usize = lines.iter().map(Line::owned_bytes).sum();
        let _owned = cx.meter().memory(owned)?;
        // Comparisons cannot wait; their number is known beforehand well enough.
        let steps = lines.len().saturating_mul((lines.len().max(2).ilog2() as usize) + 1) / 4;
        cx.meter().step(u32::try_from(steps).unwrap_or(u32::MAX)).await?;
        if settings.has_last_resort() {
            lines.sort_unstable_by(|a, b| settings.compare(a, b));
        } else {
            lines.sort_by(|a, b| settings.compare(a, b));
        }
        if settings.unique {
            lines.dedup_by(|b, a| settings.compare(a, b) == Ordering::Equal);
        }
        for line in &lines {
            out.buffer().extend_from_slice(line.text);
            out.buffer().push(settings.terminator);
            out.relax().await?;
        }
        Ok(())
    }

    /// A file without a name, which goes when it is closed.
    async fn temporary(&self, cx: &Cx<'_>) -> Result<(Arc<OpenFile>, Output), Error> {
        let variable = || cx.variable("TMPDIR").filter(|dir| !dir.is_empty()).map(BString::from);
        let directory = self.settings.temporary.clone().or_else(variable).unwrap_or_else(|| "/tmp".into());
        let failed = |why: Errno| {
            let directory = cx.quoted(&directory);
            trouble(format!("cannot create temporary file in {directory}: {why}"))
        };
        let before = [&directory, b"/sort".as_slice()].concat();
        let template = Template { before, letters: 6, behind: Vec::new() };
        let made = template.make(cx, Kind::File).await?.map_err(failed)?;
        let Some((name, file)) = Made::file(made) else { return Err(failed(Errno::EIO)) };
        cx.view().remove_file(cx.cwd(), &name).await.map_err(failed)?;
        let out = Output::new(Some(Arc::clone(&file)), cx.meter());
        Ok((file, out))
    }
}
