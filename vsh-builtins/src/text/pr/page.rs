//! Pages: which lines stand where.

use bstr::BString;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::Timestamp;

use super::emit::Cell;
use super::options::Settings;
use super::source::{Next, Source};
use crate::support::context::{Context, stream_error};
use crate::support::date;

/// One after the other, or all beside each other.
pub(super) async fn run(
    cx: &mut Cx<'_>,
    settings: &Settings,
    files: Vec<BString>,
) -> Result<ExitStatus, Error> {
    let mut status = ExitStatus::SUCCESS;
    if settings.merge {
        let mut sources = Vec::new();
        for name in &files {
            match open(cx, settings, name).await? {
                Some(source) => sources.push(source),
                None => status = ExitStatus::FAILURE,
            }
        }
        if !sources.is_empty() {
            let now = cx.host().now();
            let mut printer = Printer::new(cx, settings, BString::default(), now)?;
            printer.merge(cx, &mut sources).await?;
        }
        return Ok(status);
    }
    for name in &files {
        let Some(mut source) = open(cx, settings, name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        let (title, time) = match cx.metadata(name).await {
            Ok(metadata) if name != "-" => (name.clone(), metadata.mtime),
            _ => (BString::default(), cx.host().now()),
        };
        let mut printer = Printer::new(cx, settings, title, time)?;
        match printer.file(cx, &mut source).await {
            Err(Error::Errno(why)) => status = stream_error(cx, name, why).await?,
            done => done?,
        }
    }
    Ok(status)
}

async fn open(cx: &mut Cx<'_>, settings: &Settings, name: &BString) -> Result<Option<Source>, Error> {
    match cx.input(name).await {
        Ok(input) => Ok(Some(Source::new(cx, input))),
        Err(why) => {
            if !settings.quiet {
                cx.file_error(name, why).await?;
            }
            Ok(None)
        }
    }
}

struct Printer<'a> {
    settings: &'a Settings,
    date: Vec<u8>,
    title: BString,
    page: u64,
    number: i64,
    charge: Charge,
}

/// How a page ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Full,
    Feed,
    End,
}

impl<'a> Printer<'a> {
    fn new(cx: &Cx<'_>, settings: &'a Settings, title: BString, time: Timestamp) -> Result<Self, Error> {
        let charge = cx.meter().memory(vsh_core::strftime::room(&settings.date))?;
        let mut text = Vec::new();
        if let Some(time) = date::zoned(time, &date::zone(cx)) {
            vsh_core::strftime::strftime(&settings.date, &time, true, &mut text);
        }
        let title = settings.header.clone().unwrap_or(title);
        let number = settings.first_number.unwrap_or(1);
        Ok(Self { settings, date: text, title, page: 1, number, charge })
    }

    fn is_shown(&self) -> bool {
        (self.settings.first..=self.settings.last).contains(&self.page)
    }

    /// A file in one or more columns.
    async fn file(&mut self, cx: &mut Cx<'_>, source: &mut Source) -> Result<(), Error> {
        let settings = self.settings;
        let most = settings.body.saturating_mul(settings.columns);
        let mut before = Ended::End;
        loop {
            let mut lines: Vec<Vec<u8>> = Vec::new();
            let mut bytes = 0;
            let ended = loop {
                if lines.len() >= most {
                    break Ended::Full;
                }
                cx.meter().step(1).await?;
                match source.next().await? {
                    Next::Line(line) => {
                        bytes += line.len() + 32;
                        self.charge.resize(bytes)?;
                        lines.push(line);
                    }
                    // One behind a full page ends that.
                    Next::Feed if lines.is_empty() && before == Ended::Full => before = Ended::Feed,
                    Next::Feed => break Ended::Feed,
                    Next::End => break Ended::End,
                }
            };
            if lines.is_empty() && ended == Ended::End {
                return self.check_pages(cx).await;
            }
            let rows = self.rows(lines);
            self.print(cx, &rows, ended).await?;
            if self.page > settings.last {
                return Ok(());
            }
            before = ended;
        }
    }

    /// Lines, down or across.
    fn rows(&mut self, lines: Vec<Vec<u8>>) -> Vec<(Vec<Option<Cell>>, Option<i64>)> {
        let settings = self.settings;
        let columns = settings.columns;
        let counts = self.is_shown() || settings.first_number.is_none();
        let mut cells = Vec::with_capacity(lines.len());
        for text in lines {
            let number = settings.numbers.is_some().then_some(self.number);
            self.number += i64::from(counts);
            cells.push(Cell { text, number });
        }
        let total = cells.len();
        let mut cells: Vec<Option<Cell>> = cells.into_iter().map(Some).collect();
        if settings.across {
            return cells
                .chunks_mut(columns)
                .map(|row| (row.iter_mut().map(Option::take).collect(), None))
                .collect();
        }
        // Columns of the same length, the first ones longer by one where that does not go up.
        let length = |column: usize| total / columns + usize::from(column < total % columns);
        let starts: Vec<usize> = (0..columns)
            .scan(0, |at, column| {
                let start = *at;
                *at += length(column);
                Some(start)
            })
            .collect();
        let row = |cells: &mut Vec<Option<Cell>>, number: usize| {
            let cell = |(column, start): (usize, &usize)| {
                let there = number < length(column);
                cells.get_mut(start + number).filter(|_| there).and_then(Option::take)
            };
            starts.iter().enumerate().map(cell).collect::<Vec<_>>()
        };
        (0..length(0)).map(|number| (row(&mut cells, number), None)).collect()
    }

    /// Files beside each other.
    async fn merge(&mut self, cx: &mut Cx<'_>, sources: &mut [Source]) -> Result<(), Error> {
        let settings = self.settings;
        let mut open = vec![true; sources.len()];
        let mut full = vec![false; sources.len()];
        while open.contains(&true) {
            let mut rows = Vec::new();
            let mut held = vec![false; sources.len()];
            let mut fed = false;
            while rows.len() < settings.body {
                let mut row: Vec<Option<Cell>> = Vec::new();
                let mut any = false;
                for (at, source) in sources.iter_mut().enumerate() {
                    let others = (0..open.len()).filter(|other| *other != at);
                    let alone = others
                        .into_iter()
                        .all(|other| open.get(other) == Some(&false) || held.get(other) == Some(&true));
                    let ready = open.get(at) == Some(&true) && held.get(at) == Some(&false);
                    let mut next = if ready { source.next().await? } else { Next::End };
                    if next == Next::Feed && full.get(at) == Some(&true) && rows.is_empty() {
                        next = source.next().await?;
                    }
                    let set = |list: &mut Vec<bool>, value| {
                        if let Some(slot) = list.get_mut(at) {
                            *slot = value;
                        }
                    };
                    let text = match next {
                        Next::Line(text) => {
                            any = true;
                            text
                        }
                        Next::Feed => {
                            fed = true;
                            set(&mut held, true);
                            Vec::new()
                        }
                        Next::End => {
                            if ready {
                                set(&mut open, false);
                            }
                            Vec::new()
                        }
                    };
                    row.push(Some(Cell { text, number: None }));
                    if ready && alone && source.feeds() {
                        // Nothing else is left for this page.
                        break;
                    }
                }
                cx.meter().step(1).await?;
                if !any {
                    break;
                }
                let number = settings.numbers.is_some().then_some(self.number);
                self.number += i64::from(self.is_shown() || settings.first_number.is_none());
                rows.push((row, number));
            }
            let ended = if rows.len() >= settings.body {
                Ended::Full
            } else if fed {
                Ended::Feed
            } else {
                Ended::End
            };
            full = held.iter().map(|held| ended == Ended::Full && !held).collect();
            if rows.is_empty() && !fed {
                break;
            }
            self.print(cx, &rows, ended).await?;
            if self.page > settings.last {
                return Ok(());
            }
        }
        self.check_pages(cx).await
    }

    /// Were there as many pages as the first one to be shown?
    async fn check_pages(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let (first, count) = (self.settings.first, self.page - 1);
        if first > 1 && count < first {
            let text = format!("starting page number {first} exceeds page count {count}");
            cx.diagnose(text).await?;
        }
        Ok(())
    }

    async fn print(
        &mut self,
        cx: &mut Cx<'_>,
        rows: &[(Vec<Option<Cell>>, Option<i64>)],
        ended: Ended,
    ) -> Result<(), Error> {
        let settings = self.settings;
        let shown = self.is_shown();
        self.page += 1;
        if !shown {
            return Ok(());
        }
        if settings.extremities {
            let header = self.header();
            cx.out.write(&header).await?;
        }
        let stored = settings.columns > 1 && !settings.across && !settings.merge;
        for (at, (cells, number)) in rows.iter().enumerate() {
            settings.row(cells, *number, cx.out.buffer());
            let ends = stored && !settings.extremities && at + 1 == rows.len();
            if settings.double && !ends {
                cx.out.buffer().push(b'\n');
            }
            cx.out.relax().await?;
        }
        if settings.extremities {
            let lines = if settings.double { rows.len() * 2 } else { rows.len() };
            let body = if settings.double { settings.body * 2 } else { settings.body };
            if settings.form_feed {
                // A page without text has an empty line.
                cx.out.write(if rows.is_empty() { b"\n\x0c" } else { b"\x0c" }).await?;
            } else {
                // What is left of the text, and the trailer.
                let missing = body.saturating_sub(lines) + 5;
                cx.out.write(&vec![b'\n'; missing]).await?;
            }
        } else if settings.keep_feeds && ended == Ended::Feed {
            cx.out.write(b"\x0c").await?;
        }
        Ok(())
    }

    /// The lines at the top of a page.
    fn header(&self) -> Vec<u8> {
        let settings = self.settings;
        let width = |text: &[u8]| crate::support::width::width_of(text);
        let page = format!("Page {}", self.page - 1);
        let left = settings.width.saturating_sub(width(&self.date));
        let left = left.saturating_sub(page.len()).saturating_sub(width(&self.title));
        let margin = " ".repeat(settings.margin);
        // One blank at least.
        let before = " ".repeat((left / 2).max(1));
        let behind = " ".repeat((left - left / 2).max(1));
        [
            margin.as_bytes(),
            b"\n\n",
            margin.as_bytes(),
            &self.date,
            before.as_bytes(),
            &self.title,
            behind.as_bytes(),
            page.as_bytes(),
            b"\n\n\n",
        ]
        .concat()
    }
}
