//! History expansion: `!` and `^`, before a line is parsed.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/History-Interaction.html>.

use bstr::BString;

use crate::shell::history::History;

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

/// How a line is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct EventOptions {
    /// `!(` is a pattern.
    pub extglob: bool,
    /// The line begins inside quotes: `'`, `"`, or 0.
    pub quote: u8,
    /// A `#` begins a comment.
    pub comments: bool,
}

/// Expands a line; an error is the message.
pub fn expand(line: &[u8], history: &History, options: EventOptions) -> Result<Event, Vec<u8>> {
    let rewritten = match line {
        [b'^', rest @ ..] if options.quote == 0 => Some([b"!!:s^", rest].concat()),
        _ => None,
    };
    let text = rewritten.as_deref().unwrap_or(line);
    let mut expander =
        Expander { text, at: 0, history, quote: options.quote, out: Vec::new(), shown: false, options };
    let changed = expander.run()?;
    Ok(match (changed, expander.shown) {
        (false, _) => Event::Unchanged,
        (true, true) => Event::Shown(expander.out),
        (true, false) => Event::Changed(expander.out),
    })
}

struct Expander<'a> {
    text: &'a [u8],
    at: usize,
    history: &'a History,
    quote: u8,
    out: Vec<u8>,
    shown: bool,
    options: EventOptions,
}

impl Expander<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn run(&mut self) -> Result<bool, Vec<u8>> {
        let mut changed = false;
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' if self.quote != b'\'' => {
                    self.out.push(byte);
                    self.at += 1;
                    if let Some(next) = self.peek(0) {
                        self.out.push(next);
                        self.at += 1;
                    }
                    continue;
                }
                b'\'' if self.quote != b'"' => self.quote = if self.quote == byte { 0 } else { byte },
                b'"' if self.quote != b'\'' => self.quote = if self.quote == byte { 0 } else { byte },
                b'#' if self.quote == 0 && self.options.comments && self.at_word_start() => {
                    self.out.extend_from_slice(self.text.get(self.at..).unwrap_or_default());
                    return Ok(changed);
                }
                b'!' if self.quote != b'\'' && self.is_event() => {
                    self.at += 1;
                    self.event()?;
                    changed = true;
                    continue;
                }
                _ => {}
            }
            self.out.push(byte);
            self.at += 1;
        }
        Ok(changed)
    }

    fn at_word_start(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.text.get(at));
        before.is_none_or(|b| matches!(b, b' ' | b'\t' | b';' | b'&' | b'|' | b'('))
    }

    /// Does the `!` here begin an event?
    fn is_event(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        if before.ends_with(b"$") || before.ends_with(b"${") {
            return false;
        }
        match self.peek(1) {
            None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'=') => false,
            Some(b'(') => !self.options.extglob,
            Some(b'"') => self.quote != b'"',
            Some(_) => true,
        }
    }

    fn event(&mut self) -> Result<(), Vec<u8>> {
        let start = self.at - 1;
        let (line, searched) = self.event_line(start)?;
        let words = tokens(&line);
        let mut text = match self.word_designator(&words, searched.as_deref())? {
            Some(range) => bstr::join(" ", words.get(range).unwrap_or_default()),
            None => line.to_vec(),
        };
        self.modifiers(&mut text, start)?;
        self.out.extend(text);
        Ok(())
    }

    /// The line of an event, and the text that `!?text?` searched for.
    fn event_line(&mut self, start: usize) -> Result<(BString, Option<Vec<u8>>), Vec<u8>> {
        let count = self.history.len();
        let at = match self.peek(0) {
            Some(b'!') => {
                self.at += 1;
                count.checked_sub(1)
            }
            Some(b'#') => {
                self.at += 1;
                return Ok((BString::from(self.out.as_slice()), None));
            }
            Some(b'^' | b'$' | b'*' | b':' | b'%') => count.checked_sub(1),
            Some(b'?') => {
                self.at += 1;
                let wanted = self.take_until(|b| b == b'?' || b == b'\n');
                if self.peek(0) == Some(b'?') {
                    self.at += 1;
                }
                let found = self.find(|text| memchr::memmem::find(text, &wanted).is_some());
                return match found {
                    Some(line) => Ok((line, Some(wanted))),
                    None => Err(self.not_found(start)),
                };
            }
            Some(b'-' | b'0'..=b'9') => {
                let negative = self.peek(0) == Some(b'-');
                self.at += usize::from(negative);
                let digits = self.take_until(|b| !b.is_ascii_digit());
                let number: Option<usize> = std::str::from_utf8(&digits).ok().and_then(|d| d.parse().ok());
                match (number, negative) {
                    (Some(number), true) => count.checked_sub(number).filter(|_| number > 0),
                    (Some(number), false) => number.checked_sub(self.history.first_number()),
                    (None, _) => None,
                }
            }
            _ => {
                let quoted = self.quote == b'"';
                let wanted = self.take_until(|b| {
                    matches!(b, b' ' | b'\t' | b'\n' | b':' | b';' | b'&' | b'(' | b')' | b'|' | b'<' | b'>')
                        || quoted && b == b'"'
                });
                let found = self.find(|text| text.starts_with(&wanted) && !wanted.is_empty());
                return match found {
                    Some(line) => Ok((line, None)),
                    None => Err(self.not_found(start)),
                };
            }
        };
        match at.and_then(|at| self.history.get(at)) {
            Some(entry) => Ok((entry.text.clone(), None)),
            None => Err(self.not_found(start)),
        }
    }

    fn find(&self, holds: impl Fn(&[u8]) -> bool) -> Option<BString> {
        self.history.entries().rev().find(|e| holds(&e.text)).map(|e| e.text.clone())
    }

    fn not_found(&self, start: usize) -> Vec<u8> {
        let text = self.text.get(start..self.at).unwrap_or_default();
        [text, b": event not found"].concat()
    }

    fn take_until(&mut self, ends: impl Fn(u8) -> bool) -> Vec<u8> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| ends(*b)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default().to_vec()
    }

    /// Which words are meant; `None` for the whole line.
    fn word_designator(
        &mut self,
        words: &[Vec<u8>],
        searched: Option<&[u8]>,
    ) -> Result<Option<std::ops::Range<usize>>, Vec<u8>> {
        let start = self.at;
        let behind_colon = self.peek(0) == Some(b':');
        let first = if behind_colon { self.peek(1) } else { self.peek(0) };
        let designates = match first {
            Some(b'^' | b'$' | b'*' | b'%') => true,
            Some(b'-' | b'0'..=b'9') => behind_colon,
            _ => false,
        };
        if !designates {
            return Ok(None);
        }
        self.at += usize::from(behind_colon);
        let last = words.len().saturating_sub(1);
        if self.peek(0) == Some(b'*') {
            self.at += 1;
            return Ok(Some(1.min(words.len())..words.len()));
        }
        let from =
            if self.peek(0) == Some(b'-') { 0 } else { self.one_word(last, words, searched).unwrap_or(0) };
        let to = match self.peek(0) {
            Some(b'*') => {
                self.at += 1;
                last
            }
            Some(b'-') => {
                self.at += 1;
                match self.peek(0) {
                    Some(b'0'..=b'9' | b'^' | b'$' | b'%') => {
                        self.one_word(last, words, searched).unwrap_or(last)
                    }
                    _ => last.saturating_sub(1),
                }
            }
            _ => from,
        };
        if from > last || to > last || from > to + 1 {
            let text = self.text.get(start..self.at).unwrap_or_default();
            return Err([text, b": bad word specifier"].concat());
        }
        Ok(Some(from..to + 1))
    }

    fn one_word(&mut self, last: usize, words: &[Vec<u8>], searched: Option<&[u8]>) -> Option<usize> {
        match self.peek(0)? {
            b'^' => {
                self.at += 1;
                Some(1)
            }
            b'$' => {
                self.at += 1;
                Some(last)
            }
            b'%' => {
                self.at += 1;
                let wanted = searched?;
                words.iter().position(|w| memchr::memmem::find(w, wanted).is_some())
            }
            _ => {
                let digits = self.take_until(|b| !b.is_ascii_digit());
                std::str::from_utf8(&digits).ok()?.parse().ok()
            }
        }
    }

    fn modifiers(&mut self, text: &mut Vec<u8>, start: usize) -> Result<(), Vec<u8>> {
        while self.peek(0) == Some(b':') {
            let mut ahead = 1;
            let (mut global, mut each) = (false, false);
            while let Some(letter @ (b'g' | b'a' | b'G')) = self.peek(ahead) {
                (global, each) = (global || letter != b'G', each || letter == b'G');
                ahead += 1;
            }
            let Some(letter) = self.peek(ahead) else { break };
            self.at += ahead + 1;
            match letter {
                b'h' => {
                    if let Some(at) = memchr::memrchr(b'/', text) {
                        text.truncate(at);
                    }
                }
                b't' => {
                    if let Some(at) = memchr::memrchr(b'/', text) {
                        text.drain(..=at);
                    }
                }
                b'r' => {
                    if let Some(at) = memchr::memrchr(b'.', text) {
                        text.truncate(at);
                    }
                }
                b'e' => {
                    if let Some(at) = memchr::memrchr(b'.', text) {
                        text.drain(..at);
                    }
                }
                b'p' => self.shown = true,
                b'q' => *text = crate::quote::single(text),
                b'x' => {
                    let words = text.split(|b| matches!(b, b' ' | b'\t' | b'\n')).filter(|w| !w.is_empty());
                    *text = bstr::join(" ", words.map(crate::quote::single));
                }
                b's' => self.substitution(text, global, each, start)?,
                other => {
                    return Err([&[other][..], b": unrecognized history modifier"].concat());
                }
            }
        }
        Ok(())
    }

    /// `s/old/new/`, the `s` taken already.
    fn substitution(
        &mut self,
        text: &mut Vec<u8>,
        global: bool,
        each: bool,
        start: usize,
    ) -> Result<(), Vec<u8>> {
        let Some(delimiter) = self.peek(0) else { return Ok(()) };
        self.at += 1;
        let old = self.delimited(delimiter);
        let new = self.delimited(delimiter);
        if old.is_empty() || memchr::memmem::find(text, &old).is_none() {
            let event = self.text.get(start..self.at).unwrap_or_default();
            let event = event.strip_prefix(b"!!").unwrap_or(event);
            return Err([event, b": substitution failed"].concat());
        }
        let mut replacement = Vec::new();
        let mut bytes = new.iter();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\\' if bytes.as_slice().first() == Some(&b'&') => replacement.extend(bytes.next()),
                b'&' => replacement.extend_from_slice(&old),
                other => replacement.push(*other),
            }
        }
        let change = |text: &[u8], all: bool| {
            let mut out = Vec::new();
            let mut rest = text;
            while let Some(at) = memchr::memmem::find(rest, &old) {
                out.extend_from_slice(rest.get(..at).unwrap_or_default());
                out.extend_from_slice(&replacement);
                rest = rest.get(at + old.len()..).unwrap_or_default();
                if !all {
                    break;
                }
            }
            out.extend_from_slice(rest);
            out
        };
        *text = if each {
            bstr::join(" ", text.split(|b| *b == b' ').map(|word| change(word, false)))
        } else {
            change(text, global)
        };
        Ok(())
    }

    fn delimited(&mut self, delimiter: u8) -> Vec<u8> {
        let mut out = Vec::new();
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'\\' if self.peek(0) == Some(delimiter) => {
                    out.push(delimiter);
                    self.at += 1;
                }
                byte if byte == delimiter => return out,
                b'\n' => {
                    self.at -= 1;
                    return out;
                }
                byte => out.push(byte),
            }
        }
        out
    }
}

/// A line's words, as history expansion counts them.
pub fn tokens(line: &[u8]) -> Vec<Vec<u8>> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(byte) = line.get(at).copied() {
        if matches!(byte, b' ' | b'\t' | b'\n') {
            at += 1;
            continue;
        }
        let length = token_length(line.get(at..).unwrap_or_default());
        words.push(line.get(at..at + length).unwrap_or_default().to_vec());
        at += length;
    }
    words
}

fn token_length(text: &[u8]) -> usize {
    let operator = |b: &u8| matches!(b, b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')');
    if text.first().is_some_and(operator) {
        return match text {
            [b'<', b'<', b'-' | b'<', ..] | [b'&', b'>', b'>', ..] => 3,
            [a, b, ..] if a == b && !matches!(a, b'(' | b')') => 2,
            [b'<' | b'>', b'&' | b'>' | b'|' | b'(', ..] | [b'&', b'>', ..] | [b'|', b'&', ..] => 2,
            _ => 1,
        };
    }
    let (mut at, mut quote) = (0, 0u8);
    while let Some(byte) = text.get(at).copied() {
        match byte {
            b'\\' if quote != b'\'' => at += 1,
            b'\'' | b'"' | b'`' if quote == 0 => quote = byte,
            byte if byte == quote && quote != 0 => quote = 0,
            b' ' | b'\t' | b'\n' if quote == 0 => break,
            b'(' if quote == 0 && at > 0 && text.get(at - 1) == Some(&b'$') => quote = b')',
            byte if quote == 0 && operator(&byte) => break,
            _ => {}
        }
        at += 1;
    }
    at.min(text.len())
}
