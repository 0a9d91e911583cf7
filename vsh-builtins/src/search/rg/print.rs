//! What is printed of a file: lines, with their prefixes, colors and contexts.

use std::collections::VecDeque;

use vsh_core::utility::Error;

use super::color::Part;
use super::json;
use super::matcher::{Matcher, Span};
use super::options::{Mode, Settings};

/// What was found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) lines: u64,
    /// Lines, and runs of lines that one match spans.
    blocks: u64,
    pub(super) matches: u64,
    pub(super) searches: u64,
    pub(super) searches_with_match: u64,
    pub(super) bytes_searched: u64,
    pub(super) bytes_printed: u64,
}

impl Counts {
    pub(super) fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.matches += other.matches;
        self.searches += other.searches;
        self.searches_with_match += other.searches_with_match;
        self.bytes_searched += other.bytes_searched;
        self.bytes_printed += other.bytes_printed;
    }
}

/// A line that may be context of the next match.
struct Kept {
    number: u64,
    offset: u64,
    text: Vec<u8>,
}

/// The output for one file.
pub(super) struct Sink<'a> {
    settings: &'a Settings,
    matcher: &'a Matcher,
    pub(super) path: &'a [u8],
    with_filename: bool,
    /// Has another file printed something?
    others: bool,
    number: u64,
    offset: u64,
    before: VecDeque<Kept>,
    after: usize,
    last_printed: Option<u64>,
    pub(super) began: bool,
    pub(super) counts: Counts,
}

/// Where a line is.
#[derive(Clone, Copy)]
struct At {
    number: u64,
    offset: u64,
    column: Option<usize>,
    context: bool,
}

impl<'a> Sink<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        matcher: &'a Matcher,
        path: &'a [u8],
        with_filename: bool,
        others: bool,
    ) -> Self {
        Self {
            settings,
            matcher,
            path,
            with_filename,
            others,
            number: 1,
            offset: 0,
            before: VecDeque::new(),
            after: 0,
            last_printed: None,
            began: false,
            counts: Counts { searches: 1, ..Counts::default() },
        }
    }

    /// Must all matches of a line be known?
    pub(super) fn needs_spans(&self) -> bool {
        let s = self.settings;
        s.colors.is_some()
            || s.only_matching
            || s.replace.is_some()
            || s.vimgrep
            || s.column == Some(true)
            || s.stats
            || matches!(s.mode, Mode::Json | Mode::CountMatches)
    }

    pub(super) fn matched_enough(&self) -> bool {
        self.settings.max_count.is_some_and(|max| self.counts.lines >= max)
    }

    /// Are lines still wanted behind the last match?
    pub(super) fn wants_more(&self) -> bool {
        self.after > 0 && self.prints_lines()
    }

    fn prints_lines(&self) -> bool {
        !self.settings.quiet && matches!(self.settings.mode, Mode::Search | Mode::Json)
    }

    /// A line without a match.
    pub(super) fn plain(&mut self, line: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        let at = At { number: self.number, offset: self.offset, column: None, context: true };
        self.advance(line, 1);
        if !self.prints_lines() {
            return Ok(());
        }
        if self.settings.passthru || self.after > 0 {
            self.after = self.after.saturating_sub(1);
            return self.context(at, line, out);
        }
        if self.settings.before > 0 {
            if self.before.len() >= self.settings.before {
                self.before.pop_front();
            }
            self.before.push_back(Kept { number: at.number, offset: at.offset, text: line.to_vec() });
        }
        Ok(())
    }

    fn advance(&mut self, text: &[u8], lines: u64) {
        self.number += lines;
        self.offset += text.len() as u64;
    }

    /// Lines with matches: one line, or several that a match spans.
    pub(super) fn matched(&mut self, block: &[u8], spans: &[Span], out: &mut Vec<u8>) -> Result<(), Error> {
        let lines = self.lines_of(block);
        let at = At { number: self.number, offset: self.offset, column: None, context: false };
        self.advance(block, lines.len() as u64);
        self.counts.lines += lines.len() as u64;
        self.counts.blocks += 1;
        self.counts.matches += spans.len() as u64;
        if !self.prints_lines() {
            return Ok(());
        }
        let start = out.len();
        self.begin(out);
        for kept in std::mem::take(&mut self.before) {
            let at = At { number: kept.number, offset: kept.offset, column: None, context: true };
            self.context(at, &kept.text, out)?;
        }
        self.after = self.settings.after;
        if self.settings.mode == Mode::Json {
            json::line("match", self.path, block, at.number, at.offset, spans, out);
            self.counts.bytes_printed += (out.len() - start) as u64;
            return Ok(());
        }
        self.separate(at.number, out);
        self.last_printed = Some(at.number + lines.len() as u64 - 1);
        let (text, spans) = self.replaced(block, spans)?;
        self.block(at, &text, &spans, out);
        self.counts.bytes_printed += (out.len() - start) as u64;
        Ok(())
    }

    fn context(&mut self, at: At, line: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        let start = out.len();
        self.begin(out);
        if self.settings.mode == Mode::Json {
            json::line("context", self.path, line, at.number, at.offset, &[], out);
        } else {
            self.separate(at.number, out);
            self.last_printed = Some(at.number);
            self.line(at, self.stripped(line), &[], out);
        }
        self.counts.bytes_printed += (out.len() - start) as u64;
        Ok(())
    }

    /// What stands before the first output of a file.
    pub(super) fn begin(&mut self, out: &mut Vec<u8>) {
        if std::mem::replace(&mut self.began, true) {
            return;
        }
        if self.settings.mode == Mode::Json {
            return json::begin(self.path, out);
        }
        if self.settings.heading && self.with_filename {
            if self.others {
                out.push(b'\n');
            }
            self.paint_path(out);
            out.push(if self.settings.null { 0 } else { b'\n' });
        } else if self.others && self.has_context() {
            self.context_separator(out);
        }
    }

    fn has_context(&self) -> bool {
        (self.settings.before > 0 || self.settings.after > 0) && !self.settings.passthru
    }

    fn context_separator(&self, out: &mut Vec<u8>) {
        if let Some(separator) = &self.settings.context_separator {
            out.extend_from_slice(separator);
            out.push(b'\n');
        }
    }

    /// A separator where lines are left out.
    fn separate(&self, number: u64, out: &mut Vec<u8>) {
        if self.has_context() && self.last_printed.is_some_and(|last| number > last + 1) {
            self.context_separator(out);
        }
    }

    fn lines_of<'t>(&self, block: &'t [u8]) -> Vec<&'t [u8]> {
        if !self.settings.multiline {
            return vec![block];
        }
        bstr::ByteSlice::lines_with_terminator(block).collect()
    }

    fn stripped<'t>(&self, line: &'t [u8]) -> &'t [u8] {
        let terminator = self.settings.terminator();
        let line = line.strip_suffix(&[terminator]).unwrap_or(line);
        if self.settings.crlf { line.strip_suffix(b"\r").unwrap_or(line) } else { line }
    }

    /// The text with its matches replaced, and where the replacements are.
    fn replaced(&self, block: &[u8], spans: &[Span]) -> Result<(Vec<u8>, Vec<Span>), Error> {
        let Some(template) = &self.settings.replace else { return Ok((block.to_vec(), spans.to_vec())) };
        let (mut text, mut places, mut behind) = (Vec::new(), Vec::new(), 0);
        for (start, end) in spans.iter().copied() {
            text.extend_from_slice(block.get(behind..start).unwrap_or_default());
            let from = text.len();
            self.matcher.expand(block, start, template, &mut text)?;
            places.push((from, text.len()));
            behind = end;
        }
        text.extend_from_slice(block.get(behind..).unwrap_or_default());
        Ok((text, places))
    }

    fn block(&self, at: At, text: &[u8], spans: &[Span], out: &mut Vec<u8>) {
        let mut start = 0;
        let mut at = At { ..at };
        for line in self.lines_of(text) {
            let end = start + line.len();
            let inside: Vec<Span> = spans
                .iter()
                .filter(|(from, to)| {
                    *from < end.max(start + 1) && (*to > start || (from == to && *from >= start))
                })
                .map(|(from, to)| (from.saturating_sub(start), (*to).min(end) - start))
                .collect();
            let content = self.stripped(line);
            if self.settings.only_matching && !self.settings.invert {
                for (from, to) in &inside {
                    let piece = content.get(*from..(*to).min(content.len())).unwrap_or_default();
                    let at = At { column: Some(*from), offset: at.offset + *from as u64, ..at };
                    self.line(at, piece, &[(0, piece.len())], out);
                }
            } else if self.settings.vimgrep && !self.settings.invert {
                for (from, to) in &inside {
                    let at = At { column: Some(*from), ..at };
                    self.line(at, content, &[(*from, *to)], out);
                }
            } else {
                let column = inside.first().map(|(from, _)| *from);
                self.line(At { column, ..at }, content, &inside, out);
            }
            at.number += 1;
            at.offset += line.len() as u64;
            start = end;
        }
    }

    /// One line of output: its prefix, its content, a newline.
    fn line(&self, at: At, content: &[u8], spans: &[Span], out: &mut Vec<u8>) {
        self.prefix(at, out);
        let blanks = if self.settings.trim {
            content.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | 0x0b | 0x0c | b'\r')).count()
        } else {
            0
        };
        let content = content.get(blanks..).unwrap_or_default();
        let shift = |at: usize| at.saturating_sub(blanks).min(content.len());
        let spans: Vec<Span> = spans.iter().map(|(from, to)| (shift(*from), shift(*to))).collect();
        match self.settings.max_columns {
            Some(max) if content.len() > max => self.too_long(at.context, content, &spans, max, out),
            _ => self.colored(content, &spans, out),
        }
        out.push(self.settings.terminator());
    }

    fn too_long(&self, context: bool, content: &[u8], spans: &[Span], max: usize, out: &mut Vec<u8>) {
        let counted = self.needs_spans() && !context;
        if !self.settings.preview {
            let text = if context {
                "[Omitted long context line]".to_owned()
            } else if counted && self.settings.only_matching {
                "[Omitted long matching line]".to_owned()
            } else if counted {
                format!("[Omitted long line with {} matches]", spans.len())
            } else {
                "[Omitted long matching line]".to_owned()
            };
            return out.extend_from_slice(text.as_bytes());
        }
        let shown = content.get(..max).unwrap_or(content);
        let inside: Vec<Span> =
            spans.iter().filter(|(from, _)| *from < max).map(|(from, to)| (*from, (*to).min(max))).collect();
        self.colored(shown, &inside, out);
        let left = spans.len() - inside.len();
        let text = if !counted {
            " [... omitted end of long line]".to_owned()
        } else {
            format!(" [... {left} more match{}]", if left == 1 { "" } else { "es" })
        };
        out.extend_from_slice(text.as_bytes());
    }

    fn colored(&self, content: &[u8], spans: &[Span], out: &mut Vec<u8>) {
        let Some(colors) = &self.settings.colors else { return out.extend_from_slice(content) };
        let mut behind = 0;
        for (from, to) in spans.iter().copied().filter(|(from, to)| from < to) {
            out.extend_from_slice(content.get(behind..from).unwrap_or_default());
            colors.paint(Part::Match, content.get(from..to).unwrap_or_default(), out);
            behind = to;
        }
        out.extend_from_slice(content.get(behind..).unwrap_or_default());
    }

    fn prefix(&self, at: At, out: &mut Vec<u8>) {
        let separator = if at.context { &self.settings.field_context } else { &self.settings.field_match };
        if self.with_filename && !self.settings.heading {
            self.paint_path(out);
            if self.settings.null {
                out.push(0);
            } else {
                out.extend_from_slice(separator);
            }
        }
        let mut field = |part: Option<Part>, number: u64| {
            let text = number.to_string();
            match (&self.settings.colors, part) {
                (Some(colors), Some(part)) => colors.paint(part, text.as_bytes(), out),
                _ => out.extend_from_slice(text.as_bytes()),
            }
            out.extend_from_slice(separator);
        };
        if self.settings.line_number == Some(true) {
            field(Some(Part::Line), at.number);
        }
        if self.settings.column == Some(true)
            && let Some(column) = at.column
        {
            field(Some(Part::Column), column as u64 + 1);
        }
        if self.settings.byte_offset {
            field(Some(Part::Column), at.offset);
        }
    }

    pub(super) fn paint_path(&self, out: &mut Vec<u8>) {
        let path = shown_path(self.settings, self.path);
        match &self.settings.colors {
            Some(colors) => colors.paint(Part::Path, &path, out),
            None => out.extend_from_slice(&path),
        }
    }

    /// Says that the file is binary: at a match, or where the search stopped behind one.
    pub(super) fn binary(&mut self, offset: u64, stopped: bool, out: &mut Vec<u8>) {
        if self.settings.mode != Mode::Search || self.settings.quiet {
            return;
        }
        if self.with_filename || stopped {
            self.paint_path(out);
            out.extend_from_slice(b": ");
        }
        let what = if stopped {
            "WARNING: stopped searching binary file after match"
        } else {
            "binary file matches"
        };
        out.extend_from_slice(format!("{what} (found \"\\0\" byte around offset {offset})\n").as_bytes());
    }

    /// What is said of the file as a whole.
    pub(super) fn finish(&mut self, binary: Option<u64>, out: &mut Vec<u8>) {
        self.counts.bytes_searched = self.offset;
        self.counts.searches_with_match = u64::from(self.counts.lines > 0);
        if self.settings.quiet {
            return;
        }
        let count = match self.settings.mode {
            Mode::Json => {
                if self.began {
                    json::end(self.path, binary, &self.counts, out);
                }
                return;
            }
            Mode::FilesWithMatches if self.counts.lines > 0 => return self.only_path(out),
            Mode::FilesWithoutMatch if self.counts.lines == 0 => return self.only_path(out),
            Mode::Count => self.counts.blocks,
            Mode::CountMatches if self.settings.invert => self.counts.lines,
            Mode::CountMatches => self.counts.matches,
            _ => return,
        };
        if count == 0 && !self.settings.include_zero {
            return;
        }
        if self.with_filename {
            self.paint_path(out);
            if self.settings.null {
                out.push(0);
            } else {
                out.extend_from_slice(&self.settings.field_match);
            }
        }
        out.extend_from_slice(format!("{count}\n").as_bytes());
    }

    fn only_path(&self, out: &mut Vec<u8>) {
        self.paint_path(out);
        out.push(if self.settings.null { 0 } else { b'\n' });
    }
}

pub(super) fn shown_path(settings: &Settings, path: &[u8]) -> Vec<u8> {
    match settings.path_separator {
        Some(separator) => path.iter().map(|b| if *b == b'/' { separator } else { *b }).collect(),
        None => path.to_vec(),
    }
}
