//! History expansion: `!` and `^`, before a line is parsed.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/History-Interaction.html>.

mod modify;
mod words;

use std::ops::Range;
use std::sync::Arc;

use bstr::BString;

use self::modify::Substitution;
use crate::shell::history::History;

/// The longest text that comes of a line, in bytes.
const MAX_TEXT: usize = 16 << 20;

/// The longest text that is searched for or substituted, in bytes: such are remembered.
const MAX_PART: usize = 64 << 10;

/// How many bytes of the history are looked at for a line.
const MAX_WORK: usize = 256 << 20;

/// The message says what is wrong.
type EventResult<T> = Result<T, Vec<u8>>;

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// There was nothing to expand.
    Unchanged,
    /// It was expanded.
    Changed(Vec<u8>),
    /// It was expanded, and is only to be shown: `:p`.
    Shown(Vec<u8>),
}

/// The characters of `histchars`; 0 is none.
#[derive(Clone, Copy, Debug)]
pub struct EventCharacters {
    /// Begins an event.
    pub event: u8,
    /// Begins a line that substitutes in the one before.
    pub substitution: u8,
    /// Begins a comment, in which there are no events.
    pub comment: u8,
}

impl EventCharacters {
    /// Those that the value of `histchars` names, the usual ones where it has none.
    pub fn new(value: Option<&[u8]>) -> Self {
        let usual = Self { event: b'!', substitution: b'^', comment: b'#' };
        let Some(value) = value else { return usual };
        let at = |place: usize| value.get(place).copied();
        Self {
            event: at(0).unwrap_or(0),
            substitution: at(1).unwrap_or(usual.substitution),
            comment: at(2).unwrap_or(usual.comment),
        }
    }
}

/// How a line is looked at.
#[derive(Clone, Copy, Debug)]
pub struct EventOptions {
    /// `!(` is a pattern.
    pub extglob: bool,
    /// POSIX: there are none inside double quotes.
    pub posix: bool,
    /// The line begins inside quotes: `'`, `"`, or 0.
    pub quote: u8,
    /// The characters that mean something.
    pub characters: EventCharacters,
}

/// What later events mean of earlier ones.
#[derive(Clone, Debug, Default)]
pub struct Remembered {
    /// What `!?text?` searched for.
    search: Vec<u8>,
    /// The word in which that was found: `%`.
    word: Vec<u8>,
    /// The last substitution: `:&`.
    substitution: Option<Substitution>,
}

/// Expands a line; an error is the message.
pub fn expand(line: &[u8], history: &mut History, options: EventOptions) -> EventResult<Event> {
    let characters = options.characters;
    if characters.event == 0 {
        return Ok(Event::Unchanged);
    }
    let substitutes = options.quote == 0 && line.first() == Some(&characters.substitution);
    let rewritten = substitutes.then(|| [&[characters.event; 2], b":s".as_slice(), line].concat());
    let scan = Scan { text: rewritten.as_deref().unwrap_or(line), at: 0, quote: options.quote, options };
    if !scan.has_event() {
        return Ok(Event::Unchanged);
    }
    let mut remembered = history.remembered.take().unwrap_or_default();
    let mut expander = Expander {
        scan,
        history,
        remembered: Arc::make_mut(&mut remembered),
        out: Vec::new(),
        shown: false,
        work: 0,
    };
    let done = expander.run();
    let (out, shown) = (expander.out, expander.shown);
    history.remembered = Some(remembered);
    done?;
    Ok(if shown { Event::Shown(out) } else { Event::Changed(out) })
}

/// A place in a line, and the quotes around it.
#[derive(Clone, Copy, Debug)]
struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    quote: u8,
    options: EventOptions,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek(0);
        self.at += usize::from(byte.is_some());
        byte
    }

    fn take_until(&mut self, ends: impl Fn(u8) -> bool) -> Vec<u8> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| ends(*b)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default().to_vec()
    }

    fn take_number(&mut self) -> Option<usize> {
        let digits = self.take_until(|b| !b.is_ascii_digit());
        std::str::from_utf8(&digits).ok()?.parse().ok()
    }

    /// Takes a text up to a delimiter, or the end of the line.
    fn delimited(&mut self, delimiter: u8) -> Vec<u8> {
        let mut out = Vec::new();
        loop {
            match self.peek(0) {
                None | Some(b'\n') => return out,
                Some(b'\\') if self.peek(1) == Some(delimiter) => {
                    out.push(delimiter);
                    self.at += 1;
                }
                Some(byte) if byte == delimiter => {
                    self.at += 1;
                    return out;
                }
                Some(byte) => out.push(byte),
            }
            self.at += 1;
        }
    }

    /// Is there an event? What only looks like one elsewhere in the shell's grammar does not count.
    fn has_event(mut self) -> bool {
        while let Some(at) = self.next() {
            if !self.belongs_to_grammar(at) {
                return true;
            }
            self.at += 1;
        }
        false
    }

    /// Goes on to the next event, over quotes and escapes; there is none in a comment.
    fn next(&mut self) -> Option<usize> {
        let characters = self.options.characters;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' if self.quote != b'\'' => self.at += 1,
                b'\'' | b'"' if self.quote == byte => self.quote = 0,
                b'\'' | b'"' if self.quote == 0 => self.quote = byte,
                _ if byte == characters.comment && self.quote == 0 && self.at_word_start() => return None,
                _ if byte == characters.event && !self.hides_events() && self.begins_event() => {
                    return Some(self.at);
                }
                _ => {}
            }
            self.at += 1;
        }
        None
    }

    /// Is this inside quotes in which there is no event?
    fn hides_events(&self) -> bool {
        self.quote == b'\'' || self.quote == b'"' && self.options.posix
    }

    fn at_word_start(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.text.get(at));
        before.is_none_or(|b| {
            matches!(b, b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'(' | b')' | b'<' | b'>')
        })
    }

    fn begins_event(&self) -> bool {
        match self.peek(1) {
            None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'=') => false,
            Some(b'"') => self.quote != b'"',
            Some(_) => true,
        }
    }

    /// `$!`, but at the very start of a line, and `${!}`.
    fn is_parameter(&self, at: usize) -> bool {
        let (before, behind) = self.text.split_at(at);
        at > 1 && before.ends_with(b"$") || before.ends_with(b"${") && behind.get(1) == Some(&b'}')
    }

    /// `[!x]`, `${!x}`, `$!` and `!(x)`
    fn belongs_to_grammar(&self, at: usize) -> bool {
        let (before, behind) = self.text.split_at(at);
        let behind = behind.get(1..).unwrap_or_default();
        let closed = |open: &[u8], close: u8| {
            before.ends_with(open) && behind.iter().skip(1).any(|byte| *byte == close)
        };
        self.is_parameter(at)
            || closed(b"[", b']')
            || closed(b"${", b'}')
            || self.options.extglob
                && at > 1
                && behind.first() == Some(&b'(')
                && memchr::memchr(b')', behind.get(2..).unwrap_or_default()).is_some()
    }
}

struct Expander<'a> {
    scan: Scan<'a>,
    history: &'a History,
    remembered: &'a mut Remembered,
    out: Vec<u8>,
    shown: bool,
    work: usize,
}

/// A text that may be remembered.
fn part(text: Vec<u8>) -> EventResult<Vec<u8>> {
    if text.len() > MAX_PART {
        return Err(format!("history expansion: a text is longer than {MAX_PART} bytes").into_bytes());
    }
    Ok(text)
}

fn too_long() -> Vec<u8> {
    format!("history expansion: the text would be longer than {MAX_TEXT} bytes").into_bytes()
}

impl Expander<'_> {
    fn run(&mut self) -> EventResult<()> {
        let mut from = 0;
        while let Some(at) = self.scan.next() {
            self.keep(from, at);
            from = at;
            self.scan.at += 1;
            if !self.scan.is_parameter(at) {
                self.event(at)?;
                from = self.scan.at;
            }
        }
        self.keep(from, self.scan.text.len());
        if self.out.len() > MAX_TEXT { Err(too_long()) } else { Ok(()) }
    }

    fn keep(&mut self, from: usize, to: usize) {
        self.out.extend_from_slice(self.scan.text.get(from..to).unwrap_or_default());
    }

    /// Counts what is looked at: many short events may mean long lines.
    fn spend(&mut self, bytes: usize) -> EventResult<()> {
        self.work = self.work.saturating_add(bytes);
        if self.work > MAX_WORK {
            return Err(format!("history expansion: more than {MAX_WORK} bytes to look at").into_bytes());
        }
        Ok(())
    }

    /// The event that begins at `start`, whose first character is taken.
    fn event(&mut self, start: usize) -> EventResult<()> {
        let line = match self.event_line()? {
            Some(line) => line,
            None => {
                let text = self.scan.text.get(start..self.scan.at).unwrap_or_default();
                return Err([text, b": event not found"].concat());
            }
        };
        self.spend(line.len())?;
        let text = self.designated(&line)?;
        let text = self.modify(text)?;
        self.out.extend(text);
        if self.out.len() > MAX_TEXT { Err(too_long()) } else { Ok(()) }
    }

    /// The line that an event means; `None` if there is none.
    fn event_line(&mut self) -> EventResult<Option<BString>> {
        let count = self.history.len();
        let entry =
            |at: Option<usize>| at.and_then(|at| self.history.get(at)).map(|entry| entry.text.clone());
        let next = self.scan.peek(0);
        Ok(match next {
            Some(b'^' | b'$' | b'*' | b':' | b'%') => entry(count.checked_sub(1)),
            Some(b'#') => {
                self.scan.at += 1;
                Some(BString::from(self.out.as_slice()))
            }
            Some(b'?') => {
                self.scan.at += 1;
                return self.searched_line();
            }
            Some(b'-') if self.scan.peek(1).is_some_and(|b| b.is_ascii_digit()) => {
                self.scan.at += 1;
                entry(self.scan.take_number().filter(|n| *n > 0).and_then(|n| count.checked_sub(n)))
            }
            Some(b'0'..=b'9') => {
                let first = self.history.first_number();
                entry(self.scan.take_number().and_then(|n| n.checked_sub(first)))
            }
            _ if next == Some(self.scan.options.characters.event) => {
                self.scan.at += 1;
                entry(count.checked_sub(1))
            }
            _ => {
                let begin = self.scan.at;
                let quoted = self.scan.quote == b'"';
                let dash = usize::from(next == Some(b'-'));
                self.scan.at += dash;
                self.scan.take_until(|b| {
                    matches!(b, b' ' | b'\t' | b'\n' | b':' | b'^' | b'$' | b'*' | b'%' | b'-')
                        || matches!(b, b';' | b'&' | b'(' | b')' | b'|' | b'<' | b'>')
                        || quoted && b == b'"'
                });
                let wanted = self.scan.text.get(begin..self.scan.at).unwrap_or_default();
                if wanted.is_empty() {
                    return Ok(None);
                }
                self.find(|text| text.starts_with(wanted))?
            }
        })
    }

    /// `!?text?`, behind the first `?`.
    fn searched_line(&mut self) -> EventResult<Option<BString>> {
        let wanted = part(self.scan.take_until(|b| b == b'?' || b == b'\n'))?;
        self.scan.at += usize::from(self.scan.peek(0) == Some(b'?'));
        if !wanted.is_empty() {
            self.remembered.search = wanted;
        }
        let search = self.remembered.search.clone();
        let found = self.find(|text| memchr::memmem::find(text, &search).is_some())?;
        if let Some(line) = &found {
            let words = words::words(line, self.scan.options.characters.comment);
            let word = words.into_iter().find(|word| memchr::memmem::find(word, &search).is_some());
            // A text that is no part of a word is found in the one in which it begins.
            self.remembered.word = part(word.unwrap_or_else(|| word_at(line, &search)).to_vec())?;
        }
        Ok(found)
    }

    /// The last entry for which something holds.
    fn find(&mut self, holds: impl Fn(&[u8]) -> bool) -> EventResult<Option<BString>> {
        for entry in self.history.entries().rev() {
            self.spend(entry.text.len())?;
            if holds(&entry.text) {
                return Ok(Some(entry.text.clone()));
            }
        }
        Ok(None)
    }

    /// The words of a line that a designator here means, or the whole line.
    fn designated(&mut self, line: &[u8]) -> EventResult<Vec<u8>> {
        let start = self.scan.at;
        let behind_colon = self.scan.peek(0) == Some(b':');
        let first = self.scan.peek(usize::from(behind_colon));
        let designates = match first {
            Some(b'^' | b'$' | b'*' | b'%' | b'-') => true,
            Some(b'0'..=b'9') => behind_colon,
            _ => false,
        };
        if !designates {
            return Ok(line.to_vec());
        }
        self.scan.at += usize::from(behind_colon);
        if first == Some(b'%') {
            self.scan.at += 1;
            return Ok(self.remembered.word.clone());
        }
        let words = words::words(line, self.scan.options.characters.comment);
        match self.word_range(words.len()).and_then(|range| words.get(range)) {
            Some(words) => Ok(bstr::join(" ", words)),
            None => {
                let text = self.scan.text.get(start..self.scan.at).unwrap_or_default();
                Err([text, b": bad word specifier"].concat())
            }
        }
    }

    /// Which of so many words are meant; `None` if there are not as many.
    fn word_range(&mut self, count: usize) -> Option<Range<usize>> {
        let last = count.saturating_sub(1);
        if self.scan.peek(0) == Some(b'*') {
            self.scan.at += 1;
            return Some(1.min(count)..count);
        }
        let from = if self.scan.peek(0) == Some(b'-') { 0 } else { self.word_number(last)? };
        let to = match self.scan.peek(0) {
            Some(b'*') => {
                self.scan.at += 1;
                // There may be none from there on.
                return (from <= count).then_some(from..count);
            }
            Some(b'-') => {
                self.scan.at += 1;
                match self.scan.peek(0) {
                    Some(b'0'..=b'9' | b'^' | b'$') => self.word_number(last)? + 1,
                    _ => last,
                }
            }
            _ => from + 1,
        };
        (from <= to && to <= count).then_some(from..to)
    }

    fn word_number(&mut self, last: usize) -> Option<usize> {
        match self.scan.peek(0)? {
            b'^' => {
                self.scan.at += 1;
                Some(1)
            }
            b'$' => {
                self.scan.at += 1;
                Some(last)
            }
            _ => self.scan.take_number(),
        }
    }
}

/// The word of a line in which a text begins.
fn word_at<'a>(line: &'a [u8], text: &[u8]) -> &'a [u8] {
    let at = memchr::memmem::find(line, text).unwrap_or(0);
    let start = line.get(..at).and_then(|l| l.iter().rposition(|b| *b == b' ')).map_or(0, |place| place + 1);
    let rest = line.get(start..).unwrap_or_default();
    if rest.is_empty() { rest } else { rest.get(..words::length(rest)).unwrap_or_default() }
}
