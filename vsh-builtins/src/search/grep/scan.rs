//! One file: reading it, finding its lines, printing them.

use std::collections::VecDeque;

use bstr::BString;
use bytes::Bytes;
use vsh_core::io::Input;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};
use vsh_fs::FileKind;

use super::matcher::Matcher;
use super::options::{Binary, Kind, Settings, trouble};

pub(super) struct Scan<'a> {
    settings: &'a Settings,
    matcher: &'a Matcher,
    name: Option<&'a BString>,
    utf8: bool,
    /// Selected lines.
    pub(super) count: u64,
    line: u64,
    offset: u64,
    /// Lines that may become leading context: number, offset, text.
    before: VecDeque<(u64, u64, Vec<u8>)>,
    before_charge: Option<Charge>,
    after: u64,
    /// The number of the last line selected; 0 if there is none.
    selected: u64,
    /// The number of the last line printed; 0 if there is none.
    printed: u64,
    /// A selected line was hidden before any was printed, and lines were to follow it.
    anchored: bool,
    /// Lines were selected, here or in an earlier file.
    pub(super) used: bool,
    /// How wide numbers are with `-T`: those of lines as wide as that of one more than there are bytes, those of bytes as
    /// wide as their count.
    widths: [usize; 2],
    /// A NUL or an invalid character was met: matches are no longer shown.
    binary: bool,
    /// How many lines had been selected then.
    count_at_binary: u64,
    /// A line was not shown because it is no text.
    hidden: bool,
    finished: bool,
}

impl<'a> Scan<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        matcher: &'a Matcher,
        name: Option<&'a BString>,
        utf8: bool,
    ) -> Self {
        Self {
            settings,
            matcher,
            name,
            utf8,
            count: 0,
            line: 0,
            offset: 0,
            before: VecDeque::new(),
            before_charge: None,
            after: 0,
            selected: 0,
            printed: 0,
            anchored: false,
            used: false,
            widths: [0; 2],
            binary: false,
            count_at_binary: 0,
            hidden: false,
            finished: false,
        }
    }

    /// Are lines printed at all?
    fn silent(&self) -> bool {
        self.settings.quiet || self.settings.list.is_some() || self.settings.count
    }

    pub(super) async fn run(&mut self, cx: &mut Cx<'_>, input: &mut Input) -> Result<(), Error> {
        if self.settings.max_count == 0 {
            // Nothing is selected, but lines may follow what was not.
            self.after = self.settings.after;
            self.finished = self.after == 0 || self.silent();
        }
        if self.settings.initial_tab {
            self.widths = widths(input, self.settings.line_number).await;
        }
        let mut rest: Vec<u8> = Vec::new();
        let mut charge = cx.meter().no_memory();
        while !self.finished {
            if !input.is_ready() {
                cx.out.flush().await?;
            }
            let chunk = input.chunk().await?;
            if chunk.is_empty() {
                break;
            }
            cx.meter().step(16).await?;
            self.notice_binary(&chunk);
            if self.finished {
                break;
            }
            let chunk = if self.binary { without_nuls(chunk) } else { chunk };
            let Some(last) = memchr::memrchr(self.settings.terminator, &chunk) else {
                charge.resize(rest.len() + chunk.len())?;
                rest.extend_from_slice(&chunk);
                continue;
            };
            let whole = chunk.get(..=last).unwrap_or_default();
            let used = if rest.is_empty() {
                self.lines(cx, whole).await?
            } else {
                rest.extend_from_slice(whole);
                let before = rest.len() - whole.len();
                let used = self.lines(cx, &rest).await?;
                rest.clear();
                used.saturating_sub(before)
            };
            if self.finished {
                // What is behind the last line wanted belongs to the next reader.
                input.put_back(chunk.slice(used.min(chunk.len())..));
                input.give_back().await;
                return Ok(());
            }
            rest.extend_from_slice(chunk.get(last + 1..).unwrap_or_default());
        }
        if !rest.is_empty() && !self.finished {
            self.lines(cx, &rest).await?;
        }
        Ok(())
    }

    fn notice_binary(&mut self, chunk: &[u8]) {
        let Settings { binary, terminator, .. } = self.settings;
        if self.binary || *binary == Binary::Text || *terminator == 0 || memchr::memchr(0, chunk).is_none() {
            return;
        }
        self.become_binary();
    }

    fn become_binary(&mut self) {
        self.binary = true;
        self.count_at_binary = self.count;
        if self.settings.binary == Binary::Without {
            self.finished = true;
            self.count = 0;
        }
    }

    /// A buffer of whole lines; how much of it was used.
    async fn lines(&mut self, cx: &mut Cx<'_>, buffer: &[u8]) -> Result<usize, Error> {
        let plain = !self.settings.invert && !self.settings.has_context && self.matcher.spans_lines(buffer);
        if plain { self.by_matches(cx, buffer).await } else { self.by_lines(cx, buffer).await }
    }

    /// Goes from match to match, whatever lies between.
    async fn by_matches(&mut self, cx: &mut Cx<'_>, buffer: &[u8]) -> Result<usize, Error> {
        let end = self.settings.terminator;
        let mut at = 0;
        // Behind the last terminator there is no line, though an empty pattern matches there.
        while at < buffer.len() {
            let Some((start, _)) = self.matcher.first(buffer, at).map_err(trouble)? else { break };
            if start >= buffer.len() && buffer.ends_with(&[end]) {
                break;
            }
            let from =
                memchr::memrchr(end, buffer.get(..start).unwrap_or_default()).map_or(0, |i| i + 1).max(at);
            let to = memchr::memchr(end, buffer.get(start..).unwrap_or_default())
                .map_or(buffer.len(), |i| start + i);
            if self.settings.line_number {
                self.line +=
                    memchr::memchr_iter(end, buffer.get(at..from).unwrap_or_default()).count() as u64 + 1;
            }
            let text = buffer.get(from..to).unwrap_or_default();
            self.select(cx, text, self.offset + from as u64).await?;
            at = to + 1;
            if self.finished {
                return Ok(at);
            }
            cx.meter().step(1).await?;
        }
        if self.settings.line_number {
            self.line += memchr::memchr_iter(end, buffer.get(at..).unwrap_or_default()).count() as u64;
        }
        self.offset += buffer.len() as u64;
        Ok(buffer.len())
    }

    async fn by_lines(&mut self, cx: &mut Cx<'_>, buffer: &[u8]) -> Result<usize, Error> {
        let end = self.settings.terminator;
        let mut at = 0;
        while at < buffer.len() {
            let to =
                memchr::memchr(end, buffer.get(at..).unwrap_or_default()).map_or(buffer.len(), |i| at + i);
            let text = buffer.get(at..to).unwrap_or_default();
            let offset = self.offset + at as u64;
            at = to + 1;
            self.line += 1;
            cx.meter().step(1).await?;
            // Behind the last line wanted there is only trailing context, whether it matches or not.
            let wanted = self.count < self.settings.max_count;
            if wanted && self.matcher.is_match(text, cx.meter())? != self.settings.invert {
                self.leading_context(cx).await?;
                self.after = self.settings.after;
                self.select(cx, text, offset).await?;
                if self.count >= self.settings.max_count && self.after == 0 {
                    self.finished = true;
                }
                if self.finished {
                    return Ok(at);
                }
                continue;
            }
            self.context(cx, text, offset).await?;
            if self.finished {
                return Ok(at);
            }
        }
        self.offset += buffer.len() as u64;
        Ok(buffer.len())
    }

    async fn leading_context(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.silent() {
            self.before.clear();
            return Ok(());
        }
        let first = self.line.saturating_sub(self.settings.before as u64);
        let is_apart = (self.printed == 0 && !self.anchored) || self.printed + 1 < first;
        // With `-v` neighbours are selected together.
        let together = self.settings.invert && self.selected > 0 && self.selected + 1 == self.line;
        if self.settings.has_context && self.used && is_apart && !together {
            self.separator(cx).await?;
        }
        let now = (self.line, self.offset);
        for (line, offset, text) in std::mem::take(&mut self.before) {
            self.line = line;
            self.print(cx, &text, offset, b'-').await?;
        }
        (self.line, self.offset) = now;
        Ok(())
    }

    async fn separator(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let Some(separator) = &self.settings.group_separator else { return Ok(()) };
        if self.binary {
            return Ok(());
        }
        match &self.settings.colors {
            Some(colors) => put_colored(cx.out.buffer(), &colors.separator, separator),
            None => cx.out.buffer().extend_from_slice(separator),
        }
        cx.out.write(b"\n").await
    }

    /// A line that is not selected.
    async fn context(&mut self, cx: &mut Cx<'_>, text: &[u8], offset: u64) -> Result<(), Error> {
        if self.after > 0 {
            self.after -= 1;
            if !self.silent() {
                self.print(cx, text, offset, b'-').await?;
            }
            if self.after == 0 && self.count >= self.settings.max_count {
                self.finished = true;
            }
            return Ok(());
        }
        if self.settings.before == 0 {
            return Ok(());
        }
        let charge = self.before_charge.get_or_insert_with(|| cx.meter().no_memory());
        if self.before.len() >= self.settings.before {
            self.before.pop_front();
        }
        self.before.push_back((self.line, offset, text.to_vec()));
        let held: usize = if self.before.len() <= 64 {
            self.before.iter().map(|(.., text)| text.len() + 48).sum()
        } else {
            // Near enough, without adding up a long list for every line.
            self.before.len() * (text.len() + 48)
        };
        charge.resize(held)?;
        Ok(())
    }

    async fn select(&mut self, cx: &mut Cx<'_>, text: &[u8], offset: u64) -> Result<(), Error> {
        self.count += 1;
        self.selected = self.line;
        self.used = true;
        if self.count >= self.settings.max_count && self.settings.after == 0 {
            self.finished = true;
        }
        if self.settings.quiet || self.settings.list.is_some() {
            self.finished = true;
            return Ok(());
        }
        if self.settings.count {
            return Ok(());
        }
        if self.binary {
            // One line is enough to know that the file matches.
            self.finished = true;
            return Ok(());
        }
        self.print(cx, text, offset, b':').await
    }

    fn is_no_text(&self, text: &[u8]) -> bool {
        self.settings.binary != Binary::Text && self.utf8 && std::str::from_utf8(text).is_err()
    }

    async fn print(&mut self, cx: &mut Cx<'_>, text: &[u8], offset: u64, mark: u8) -> Result<(), Error> {
        if self.binary {
            return Ok(());
        }
        if self.settings.only_matching {
            self.printed = self.line;
            if (mark == b':') != self.settings.invert {
                self.print_matches(cx, text, offset, mark).await?;
            }
            return Ok(());
        }
        if self.is_no_text(text) {
            // Nothing is shown around it either.
            self.hidden = true;
            self.anchored |= self.after > 0;
            self.after = 0;
            return Ok(());
        }
        self.printed = self.line;
        self.head(cx.out.buffer(), offset, mark, text.is_empty());
        let selected = mark == b':';
        let mut ended = false;
        match &self.settings.colors {
            Some(colors) => {
                let code = if selected { &colors.matched } else { &colors.context_match };
                let around = if selected { &colors.selected } else { &colors.context };
                if selected != self.settings.invert {
                    ended = self.paint(cx, text, code, around)?;
                } else if around.is_empty() {
                    cx.out.buffer().extend_from_slice(text);
                } else {
                    put_colored(cx.out.buffer(), around, text);
                }
            }
            None => cx.out.buffer().extend_from_slice(text),
        }
        if !ended {
            cx.out.buffer().push(self.settings.terminator);
        }
        self.relax(cx).await
    }

    /// The line with its end: with `-x` and `-w` both, that is the original's match.
    fn with_end(&self, cx: &Cx<'_>, text: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        let settings = self.settings;
        let is_whole =
            settings.line && settings.word && matches!(settings.kind, Kind::Basic | Kind::Extended);
        if !is_whole || !self.matcher.is_match(text, cx.meter())? {
            return Ok(None);
        }
        Ok(Some([text, &[settings.terminator]].concat()))
    }

    async fn relax(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.settings.line_buffered { cx.out.flush().await } else { cx.out.relax().await }
    }

    /// Colors the matches of a line. Was its end among them?
    fn paint(&self, cx: &mut Cx<'_>, text: &[u8], code: &str, around: &str) -> Result<bool, Error> {
        if let Some(whole) = self.with_end(cx, text)? {
            put_colored(cx.out.buffer(), code, &whole);
            return Ok(true);
        }
        let mut at = 0;
        let mut search = 0;
        let mut line = self.matcher.on(text, cx.meter())?;
        while let Some((from, to)) = line.find(search)? {
            if from == to {
                search = to + 1;
                if search > text.len() {
                    break;
                }
                continue;
            }
            let between = text.get(at..from).unwrap_or_default();
            put_around(cx.out.buffer(), around, between);
            put_colored(cx.out.buffer(), code, text.get(from..to).unwrap_or_default());
            (at, search) = (to, to);
        }
        put_around(cx.out.buffer(), around, text.get(at..).unwrap_or_default());
        Ok(false)
    }

    async fn print_matches(
        &mut self,
        cx: &mut Cx<'_>,
        text: &[u8],
        offset: u64,
        mark: u8,
    ) -> Result<(), Error> {
        if let Some(whole) = self.with_end(cx, text)? {
            return self.print_match(cx, &whole, offset, mark).await;
        }
        let mut at = 0;
        let mut line = self.matcher.on(text, cx.meter())?;
        while let Some((from, to)) = line.find(at)? {
            cx.meter().step(1).await?;
            if from == to {
                at = to + 1;
                if at > text.len() {
                    break;
                }
                continue;
            }
            self.print_match(cx, text.get(from..to).unwrap_or_default(), offset + from as u64, mark).await?;
            at = to;
        }
        Ok(())
    }

    async fn print_match(
        &mut self,
        cx: &mut Cx<'_>,
        found: &[u8],
        offset: u64,
        mark: u8,
    ) -> Result<(), Error> {
        if self.is_no_text(found) {
            self.hidden = true;
            return Ok(());
        }
        self.head(cx.out.buffer(), offset, mark, false);
        match &self.settings.colors {
            Some(colors) => put_colored(cx.out.buffer(), &colors.matched, found),
            None => cx.out.buffer().extend_from_slice(found),
        }
        cx.out.buffer().push(self.settings.terminator);
        self.relax(cx).await
    }

    /// What stands before a line: its file, its number, its offset.
    fn head(&self, out: &mut Vec<u8>, offset: u64, mark: u8, is_empty: bool) {
        let settings = self.settings;
        let separator = |out: &mut Vec<u8>| match &settings.colors {
            Some(colors) => put_colored(out, &colors.separator, &[mark]),
            None => out.push(mark),
        };
        let mut any = false;
        if let Some(name) = self.name {
            match &settings.colors {
                Some(colors) => put_colored(out, &colors.name, name),
                None => out.extend_from_slice(name),
            }
            if settings.null {
                out.push(0);
            } else {
                separator(out);
            }
            any = true;
        }
        let [line_width, offset_width] = self.widths;
        let mut number = |value: u64, width: usize, code: fn(&super::options::Colors) -> &str| {
            let digits = format!("{value:width$}");
            match &settings.colors {
                Some(colors) => put_colored(out, code(colors), digits.as_bytes()),
                None => out.extend_from_slice(digits.as_bytes()),
            }
            separator(out);
            any = true;
        };
        if settings.line_number {
            number(self.line, line_width, |colors| &colors.number);
        }
        if settings.byte_offset {
            number(offset, offset_width, |colors| &colors.offset);
        }
        if any && settings.initial_tab && !is_empty {
            out.push(b'\t');
        }
    }

    /// What is said about the whole file, once it is read.
    pub(super) async fn summary(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<(), Error> {
        if self.settings.quiet {
            return Ok(());
        }
        if self.settings.count {
            let mut line = Vec::new();
            if let Some(name) = self.name {
                match &self.settings.colors {
                    Some(colors) => put_colored(&mut line, &colors.name, name),
                    None => line.extend_from_slice(name),
                }
                match (&self.settings.colors, self.settings.null) {
                    (_, true) => line.push(0),
                    (Some(colors), _) => put_colored(&mut line, &colors.separator, b":"),
                    (None, _) => line.push(b':'),
                }
            }
            line.extend_from_slice(format!("{}\n", self.count).as_bytes());
            cx.out.write(&line).await?;
        }
        if self.settings.list == Some(self.count > 0) {
            match &self.settings.colors {
                Some(colors) => put_colored(cx.out.buffer(), &colors.name, name),
                None => cx.out.buffer().extend_from_slice(name),
            }
            cx.out.write(if self.settings.null { b"\0" } else { b"\n" }).await?;
        }
        let shown = !self.settings.count && self.settings.list.is_none();
        let not_shown = self.hidden || (self.binary && self.count > self.count_at_binary);
        if shown && not_shown && self.settings.binary == Binary::Report {
            cx.diagnose([name.as_slice(), b": binary file matches"].concat()).await?;
        }
        Ok(())
    }
}

/// How many digits numbers have, from the size of a file; that of anything else may be any number.
async fn widths(input: &Input, numbers: bool) -> [usize; 2] {
    let metadata = input.file().metadata().await.ok();
    let size = metadata.filter(|m| m.kind == FileKind::Regular).map_or(i64::MAX.cast_unsigned(), |m| m.size);
    // There may be one more line than there are bytes, which counts for both.
    [size + 1, size + u64::from(numbers)].map(|largest| largest.to_string().len())
}

/// In a file that is no text a NUL ends a line.
fn without_nuls(chunk: Bytes) -> Bytes {
    if memchr::memchr(0, &chunk).is_none() {
        return chunk;
    }
    let replaced: Vec<u8> = chunk.iter().map(|byte| if *byte == 0 { b'\n' } else { *byte }).collect();
    Bytes::from(replaced)
}

fn put_colored(out: &mut Vec<u8>, code: &str, text: &[u8]) {
    if code.is_empty() {
        return out.extend_from_slice(text);
    }
    out.extend_from_slice(format!("\x1b[{code}m\x1b[K").as_bytes());
    out.extend_from_slice(text);
    out.extend_from_slice(b"\x1b[m\x1b[K");
}

fn put_around(out: &mut Vec<u8>, code: &str, text: &[u8]) {
    if !text.is_empty() {
        put_colored(out, code, text);
    }
}
