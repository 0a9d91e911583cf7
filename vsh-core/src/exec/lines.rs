//! Commands read line by line: from standard input, of which no more is taken than a command needs, and from text
//! while a history is kept. Here a line becomes a command in this order: prompt, line, history expansion, parsing
//! (with more lines until the command is complete), the history list, execution.

use std::sync::Arc;

use bstr::BString;
use bytes::Bytes;

use super::divert::{Divert, Outcome};
use super::run::{Flow, Reading, large};
use crate::expand::event::{self, Event};
use crate::meter::Charge;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::shell::{Invocation, Shell, history};
use crate::syntax::ast::List;
use crate::syntax::{NoAliases, ParseOptions, Parser, SyntaxError, SyntaxErrorKind};
use crate::utility::ExitStatus;

/// How much is looked at at least, where a command goes on, in bytes.
const LEAST_AHEAD: usize = 4096;

/// Memory for each byte of a command: the text, and the parser's.
const TEXT_BYTES: usize = 2;

/// The longest line of standard input, in bytes.
const MAX_LINE: usize = 16 << 20;

/// Where lines come from.
#[derive(Clone, Debug)]
pub(crate) enum Lines {
    /// Standard input.
    Stdin,
    /// A text, from an offset on.
    Text(Arc<[u8]>, usize),
}

/// What reading a command gave.
enum Read {
    /// A command, or an error, and the lines that were read for it.
    Command(Box<Parser>, Result<Option<List>, SyntaxError>, Vec<u8>),
    /// A line that is not to be run.
    Nothing,
    /// There is no more.
    End,
}

impl Shell {
    /// Runs commands line by line; `line` is the first one's number.
    pub(crate) async fn run_lines(&mut self, mut lines: Lines, mut line: u32) -> Outcome {
        let mut status = self.status.last;
        loop {
            if self.history.shorten {
                self.shorten_history_file().await?;
            }
            let (mut parser, mut parsed, text) = match self.read_command(&mut lines, line).await? {
                Read::Command(parser, parsed, text) => (parser, parsed, text),
                Read::Nothing => continue,
                Read::End => return Ok(status),
            };
            let _charge = self.world.meter.memory(large(TEXT_BYTES * text.len()))?;
            let reading = Reading { text: &text, lead: b"", top: true, conditions: 0 };
            let mut from = 0;
            // The text of an alias may hold more commands than one.
            loop {
                let is_error = parsed.is_err();
                status = match self.run_parsed(&mut parser, parsed, from, reading, status).await {
                    Ok(Flow::End(status)) if is_error && !self.interactive => return Ok(status),
                    Ok(Flow::End(status)) if is_error => {
                        self.discarded(status);
                        status
                    }
                    Ok(Flow::Next(status) | Flow::End(status)) => status,
                    Err(Divert::Return(status)) if self.interactive => status,
                    Err(other) => return Err(other),
                };
                from = parser.offset();
                if is_error || from >= text.len() {
                    break;
                }
                parsed = self.parse_next(&mut parser);
            }
            line = parser.line();
            if self.is(ShellOption::Onecmd) {
                return Ok(status);
            }
        }
    }

    async fn read_command(&mut self, lines: &mut Lines, line: u32) -> Result<Read, Divert> {
        let prompting = self.interactive && matches!(lines, Lines::Stdin);
        if prompting {
            Box::pin(self.prompt(b"PS1", true)).await?;
        }
        let mut text = Vec::new();
        let mut charge = self.world.meter.no_memory();
        // What lies behind was only looked at.
        let (mut taken, mut more) = (0, true);
        loop {
            if taken == text.len() {
                let before = memchr::memchr_iter(b'\n', &text).count();
                let number = line.saturating_add(u32::try_from(before).unwrap_or(u32::MAX));
                more = self.read_line(lines, &mut text, number).await?;
                if text.is_empty() {
                    if prompting {
                        self.write_error(b"exit\n").await?;
                    }
                    return Ok(Read::End);
                }
                if prompting && text.len() > taken {
                    let typed = text.get(taken..).unwrap_or_default().trim_ascii_end().to_vec();
                    self.write_error(&[typed.as_slice(), b"\n"].concat()).await?;
                }
                (self.calls.line, self.calls.around) = (number, number);
                if !self.expand_events(&mut text, taken).await? {
                    // A line that is not to be run is as if it were not there; Bash does not count it.
                    text.truncate(taken);
                    if text.is_empty() {
                        return Ok(Read::Nothing);
                    }
                }
                taken = text.len();
            }
            charge.resize(large(TEXT_BYTES * text.len()))?;
            let mut parser = Parser::new(text.as_slice(), line);
            let mut parsed = self.parse_next(&mut parser);
            let (complete, end) = match &mut parsed {
                // A here-document may still be incomplete, which is no error at the end of input.
                Ok(_) => {
                    let behind = parser.offset() < text.len() && taken < text.len();
                    let complete = behind || !more || !wants_more(&text, self.parse_options());
                    (complete, parser.offset())
                }
                Err(error) => {
                    let complete = !(error.is_incomplete() && more);
                    if let SyntaxErrorKind::Conditional { at_end, .. } = &mut error.kind {
                        *at_end &= !more;
                    }
                    (complete, end_of_line(&text, error.line.saturating_sub(line)))
                }
            };
            if complete {
                let end = end.max(taken);
                if end < text.len() {
                    self.put_back(lines, &mut text, end);
                    if parser.offset() < end && parsed.is_ok() {
                        // Commands are left in an alias: they must not reach into what was put back.
                        parser = Parser::new(text.as_slice(), line);
                        parsed = self.parse_next(&mut parser);
                    }
                }
                self.record_command(&text)?;
                return Ok(Read::Command(Box::new(parser), parsed, text));
            }
            if prompting {
                Box::pin(self.prompt(b"PS2", false)).await?;
                continue;
            }
            // The command goes on behind what was looked at.
            taken = text.len();
            self.look_ahead(lines, &mut text, &mut charge).await?;
        }
    }

    /// Appends whole lines that are there already to the beginning of a command: as much again, so that what is parsed anew
    /// with each of them is not more than what there is in the end.
    async fn look_ahead(
        &mut self,
        lines: &mut Lines,
        text: &mut Vec<u8>,
        charge: &mut Charge,
    ) -> Result<(), Divert> {
        let most = text.len().max(LEAST_AHEAD);
        self.world.meter.step(1 + u32::try_from(text.len() >> 10).unwrap_or(u32::MAX >> 1)).await?;
        let start = text.len();
        match lines {
            Lines::Stdin => {
                let Ok(file) = self.files.get(0).cloned() else { return Ok(()) };
                // Who writes may go on as soon as there is room.
                while file.takes_back() && file.is_ready() && text.len() - start < most {
                    let chunk = file.read(most).await.unwrap_or_default();
                    if chunk.is_empty() {
                        break;
                    }
                    text.extend_from_slice(&chunk);
                    charge.resize(large(TEXT_BYTES * text.len()))?;
                    self.world.meter.yield_now().await?;
                }
            }
            Lines::Text(source, at) => {
                let rest = source.get(*at..).unwrap_or_default();
                let ahead = rest.get(..most.min(rest.len())).unwrap_or_default();
                text.extend_from_slice(ahead);
                *at += ahead.len();
            }
        }
        let ahead = text.get(start..).unwrap_or_default();
        let mut whole = memchr::memrchr(b'\n', ahead).map_or(0, |at| at + 1);
        if self.expands_events() {
            // A line with an event is read alone.
            let characters = self.event_options().characters;
            let event = memchr::memchr2(characters.event, characters.substitution, ahead);
            let before = ahead.get(..event.unwrap_or(whole).min(whole)).unwrap_or_default();
            whole = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
        }
        self.put_back(lines, text, start + whole);
        Ok(())
    }

    /// Puts back what was read behind `end`.
    fn put_back(&self, lines: &mut Lines, text: &mut Vec<u8>, end: usize) {
        let rest = text.get(end..).unwrap_or_default();
        match lines {
            _ if rest.is_empty() => {}
            Lines::Stdin => drop(self.files.get(0).map(|file| file.put_back(Bytes::copy_from_slice(rest)))),
            Lines::Text(_, at) => *at -= rest.len(),
        }
        text.truncate(end);
    }

    fn expands_events(&self) -> bool {
        self.is(ShellOption::Histexpand) && self.is(ShellOption::History)
    }

    /// Adds the line of a number to `text`; false at the end of the input.
    async fn read_line(
        &mut self,
        lines: &mut Lines,
        text: &mut Vec<u8>,
        number: u32,
    ) -> Result<bool, Divert> {
        self.world.meter.step(1).await?;
        match lines {
            Lines::Stdin => {
                let Ok(file) = self.files.get(0).cloned() else { return Ok(false) };
                let start = text.len();
                let found = file.read_until(b'\n', MAX_LINE, text).await.unwrap_or(false);
                if text.len() - start >= MAX_LINE && text.last() != Some(&b'\n') {
                    // A piece of it might mean something else.
                    self.calls.line = number;
                    self.report(format!("a line of commands is longer than {MAX_LINE} bytes")).await?;
                    return Err(Divert::Exit(ExitStatus::USAGE));
                }
                Ok(found)
            }
            Lines::Text(source, at) => {
                let rest = source.get(*at..).unwrap_or_default();
                let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
                text.extend_from_slice(rest.get(..length).unwrap_or_default());
                *at += length;
                Ok(length > 0 && *at < source.len())
            }
        }
    }

    /// History expansion of the line at `start`; false if the line is not to be run.
    async fn expand_events(&mut self, text: &mut Vec<u8>, start: usize) -> Result<bool, Divert> {
        if !self.expands_events() {
            return Ok(true);
        }
        let (before, line) = text.split_at(start);
        let mut options = self.event_options();
        let characters = options.characters;
        if memchr::memchr2(characters.event, characters.substitution, line).is_none() {
            return Ok(true);
        }
        options.quote = match open_quote(before, self.parse_options()) {
            Open::Document => return Ok(true),
            Open::Quote(quote) => quote,
        };
        let (line, shown) = match event::expand(line, &mut self.history, options) {
            Ok(Event::Unchanged) => return Ok(true),
            Ok(Event::Changed(line)) => (line, false),
            Ok(Event::Shown(line)) => (line, true),
            Err(message) => {
                let message: Vec<u8> = message.into_iter().filter(|b| *b != b'\n').collect();
                self.report(message).await?;
                return Ok(false);
            }
        };
        let ended: &[u8] = if line.ends_with(b"\n") { b"" } else { b"\n" };
        self.write_error(&[line.as_slice(), ended].concat()).await?;
        text.truncate(start);
        text.extend_from_slice(&line);
        if shown && start == 0 {
            let text = text.clone();
            self.record_command(&text)?;
        }
        Ok(!shown)
    }

    /// Puts what was read into the history: comments as entries of their own.
    fn record_command(&mut self, text: &[u8]) -> Result<(), Divert> {
        if !self.is(ShellOption::History) {
            return Ok(());
        }
        let mut rest = text;
        loop {
            let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            let (line, behind) = rest.split_at(end);
            let trimmed = line.trim_ascii();
            if rest.is_empty() || !(trimmed.is_empty() || trimmed.starts_with(b"#")) {
                break;
            }
            if !trimmed.is_empty() {
                self.record(line.strip_suffix(b"\n").unwrap_or(line))?;
            }
            rest = behind;
        }
        if !rest.is_empty() {
            self.record(&history::joined(rest))?;
        }
        Ok(())
    }

    /// Shows a prompt, before the first one what `PROMPT_COMMAND` says is run.
    async fn prompt(&mut self, name: &[u8], first: bool) -> Result<(), Divert> {
        if first {
            self.run_prompt_commands().await?;
        }
        let text = self.scalar(name).unwrap_or_default();
        let line = match self.expand_prompt(&text).await {
            Ok(line) => line,
            Err(Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_)) => text,
            Err(other) => return Err(other),
        };
        self.write_error(&line).await
    }

    async fn run_prompt_commands(&mut self) -> Result<(), Divert> {
        let commands: Vec<BString> = match self.value(b"PROMPT_COMMAND").as_deref() {
            Some(Value::Scalar(command)) => vec![command.clone()],
            Some(Value::Indexed(array)) => array.iter().map(|(_, command)| command.clone()).collect(),
            _ => return Ok(()),
        };
        let status = self.status.clone();
        for command in commands {
            match self.run_text_deep(Arc::from(command.as_slice()), 1, b"").await {
                Ok(_) | Err(Divert::Return(_)) => {}
                Err(other) if other.given_up().is_some() => {}
                Err(other) => return Err(other),
            }
            self.status.clone_from(&status);
        }
        Ok(())
    }

    /// As a shell with `-i` begins: its variables, its start-up file, its history. `None` if it goes on.
    pub(super) async fn start_interactive(&mut self, rc: Option<BString>) -> Result<(), Divert> {
        self.interactive = true;
        for option in
            [ShellOption::Emacs, ShellOption::History, ShellOption::Histexpand, ShellOption::ExpandAliases]
        {
            self.options.set(option, true);
        }
        let group = self.process.parent;
        let message = format!(
            "bash: cannot set terminal process group ({group}): Inappropriate ioctl for device\nbash: no job control in this shell\n"
        );
        self.write_error(message.as_bytes()).await?;
        let home = self.scalar(b"HOME").unwrap_or_else(|| BString::from("/"));
        let history = [home.as_slice(), b"/.bash_history"].concat();
        for (name, value) in
            [("PS1", b"\\s-\\v\\$ ".to_vec()), ("PS2", b"> ".to_vec()), ("HISTFILE", history)]
        {
            if self.scalar(name.as_bytes()).is_none() {
                let _ = self.assign(name.as_bytes(), BString::from(value), false);
            }
        }
        if let Some(file) = rc {
            let rc = Box::pin(self.run_startup_text(&file)).await;
            match rc {
                Ok(_) | Err(Divert::Return(_)) => {}
                Err(other) if other.given_up().is_some() => {}
                Err(other) => return Err(other),
            }
        }
        if self.invocation == Invocation::Stdin { self.load_history().await } else { Ok(()) }
    }

    /// As an interactive shell ends: its history is saved.
    pub(super) async fn end_interactive(&mut self, outcome: Outcome) -> Outcome {
        if self.interactive && self.invocation == Invocation::Stdin && !matches!(outcome, Err(Divert::Abort))
        {
            if let Err(Divert::Exit(_)) = outcome {
                self.write_error(b"exit\n").await?;
            }
            Box::pin(self.save_history()).await?;
        }
        outcome
    }
}

/// What a line begins inside of.
enum Open {
    Quote(u8),
    Document,
}

/// Where a line ends, counted from 0.
fn end_of_line(text: &[u8], line: u32) -> usize {
    memchr::memchr_iter(b'\n', text).nth(line as usize).map_or(text.len(), |at| at + 1)
}

/// What is open at the end of a command's beginning.
fn open_quote(text: &[u8], options: ParseOptions) -> Open {
    let (mut quote, mut backquoted) = (0u8, false);
    let mut bytes = text.iter();
    while let Some(byte) = bytes.next() {
        match (quote, *byte) {
            (b'\'', b'\'') | (b'"', b'"') => quote = 0,
            (b'\'', _) => {}
            (_, b'\\') => drop(bytes.next()),
            (0, b'\'' | b'"') => quote = *byte,
            (_, b'`') => backquoted = !backquoted,
            _ => {}
        }
    }
    if backquoted {
        return Open::Quote(0);
    }
    // A backslash continues the line, but opens nothing.
    let ended = text.strip_suffix(b"\\\n").map(|line| [line, b"\n"].concat());
    let open = quote == 0 && wants_more(ended.as_deref().unwrap_or(text), options);
    if open { Open::Document } else { Open::Quote(quote) }
}

/// Is the last line's here-document still open, or does a backslash continue the line? Then the parser would take another line as part of it.
fn wants_more(text: &[u8], options: ParseOptions) -> bool {
    if memchr::memmem::find(text, b"<<").is_none() && !text.ends_with(b"\\\n") {
        return false;
    }
    let mut parser = Parser::new([text, b"x\n"].concat(), 1);
    parser.next_command(options, &NoAliases).is_ok() && parser.offset() > text.len()
}
