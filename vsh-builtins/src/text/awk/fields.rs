//! Records and their fields.

use vsh_core::regex::Regex;

use super::value::{Text, Value};

/// How fields are told apart.
#[derive(Clone, Debug)]
pub(super) enum Splitter {
    /// `FS = " "`: by blanks, none at the ends.
    Blanks,
    Byte(u8),
    Pattern(Regex),
    /// `FS = ""`
    Characters,
    /// `FIELDWIDTHS`: how much is skipped, and how long a field is; `usize::MAX` for the rest.
    Widths(Vec<(usize, usize)>),
    /// `FPAT`: what a field looks like.
    Content(Regex),
    /// Comma-separated values, with quotes.
    Csv,
}

type Span = (usize, usize);

/// Splits `text`; beside a single byte `newlines` separate fields too. What lies between them goes to `separators`.
pub(super) fn split(
    splitter: &Splitter,
    text: &[u8],
    newlines: bool,
    utf8: bool,
    fields: &mut Vec<Span>,
    mut separators: Option<&mut Vec<Span>>,
) -> Result<(), String> {
    fields.clear();
    if text.is_empty() && !matches!(splitter, Splitter::Blanks) {
        return Ok(());
    }
    let mut separator = |span: Span| {
        if let Some(separators) = &mut separators {
            separators.push(span);
        }
    };
    match splitter {
        Splitter::Blanks => {
            let mut at = 0;
            while let Some((from, to)) = next_word(text, at) {
                separator((at, from));
                fields.push((from, to));
                at = to;
            }
            separator((at, text.len()));
        }
        // As in gawk, which makes `[^\n]` of it.
        Splitter::Byte(b'^') if newlines => {
            let (mut start, mut at) = (0, 0);
            for character in vsh_core::text::chars(text, !utf8) {
                if character != b"\n" {
                    fields.push((start, at));
                    separator((at, at + character.len()));
                    start = at + character.len();
                }
                at += character.len();
            }
            fields.push((start, at));
        }
        Splitter::Byte(byte) => {
            let mut start = 0;
            let mut cut = |at: usize| {
                fields.push((start, at));
                separator((at, at + 1));
                start = at + 1;
            };
            if newlines {
                memchr::memchr2_iter(*byte, b'\n', text).for_each(&mut cut);
            } else {
                memchr::memchr_iter(*byte, text).for_each(&mut cut);
            }
            fields.push((start, text.len()));
        }
        Splitter::Pattern(regex) => {
            let (mut start, mut search) = (0, 0);
            while let Some((from, to)) = next_separator(regex, text, search)? {
                if from == to {
                    // Nothing does not separate.
                    search = to + 1;
                    if search > text.len() {
                        break;
                    }
                    continue;
                }
                fields.push((start, from));
                separator((from, to));
                (start, search) = (to, to);
            }
            fields.push((start, text.len()));
        }
        Splitter::Characters => {
            let mut at = 0;
            for character in vsh_core::text::chars(text, !utf8) {
                if at > 0 {
                    separator((at, at));
                }
                fields.push((at, at + character.len()));
                at += character.len();
            }
        }
        Splitter::Widths(widths) => {
            let ends: Vec<usize> = std::iter::once(0)
                .chain(vsh_core::text::chars(text, !utf8).scan(0, |at, c| {
                    *at += c.len();
                    Some(*at)
                }))
                .collect();
            let place = |count: usize| ends.get(count).copied().unwrap_or(text.len());
            let mut at = 0;
            for (skip, width) in widths {
                at += skip;
                if place(at) >= text.len() {
                    break;
                }
                let end = at.saturating_add(*width);
                fields.push((place(at), place(end)));
                at = end;
            }
        }
        Splitter::Content(regex) => {
            let (mut search, mut end) = (0, 0);
            let mut last_end = None;
            while let Some((from, to)) = regex.find_at(text, search).map_err(|e| e.to_string())? {
                if from == to && last_end == Some(to) {
                    let rest = text.get(to..).unwrap_or_default();
                    search = to + vsh_core::text::char_len(rest, !utf8).max(1);
                    if search > text.len() {
                        break;
                    }
                    last_end = None;
                    continue;
                }
                if !fields.is_empty() {
                    separator((end, from));
                }
                fields.push((from, to));
                (end, last_end) = (to, Some(to));
                search = to;
                // An empty field is behind a separator: look behind that.
                if from == to {
                    let rest = text.get(to..).unwrap_or_default();
                    search = to + vsh_core::text::char_len(rest, !utf8).max(1);
                    if search > text.len() {
                        break;
                    }
                } else if search < text.len() {
                    // A field is followed by something that is none.
                    let rest = text.get(search..).unwrap_or_default();
                    search += vsh_core::text::char_len(rest, !utf8).max(1);
                } else {
                    break;
                }
            }
        }
        Splitter::Csv => csv(text, fields),
    }
    Ok(())
}

/// The next field that blanks separate.
fn next_word(text: &[u8], at: usize) -> Option<Span> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n');
    let rest = text.get(at..)?;
    let gap = rest.iter().position(|byte| !is_blank(byte))?;
    let word = rest.get(gap..)?;
    let length = word.iter().position(is_blank).unwrap_or(word.len());
    Some((at + gap, at + gap + length))
}

/// The next match from `search` on. What lies before is as if it were not there, but for `^`.
fn next_separator(regex: &Regex, text: &[u8], search: usize) -> Result<Option<Span>, String> {
    let from = if regex.asks_for_starts() { 0 } else { search };
    let rest = text.get(from..).unwrap_or_default();
    let found = regex.find_at(rest, search - from).map_err(|e| e.to_string())?;
    Ok(found.map(|(start, end)| (start + from, end + from)))
}

/// The raw spans; quotes are taken off by [`csv_field`].
fn csv(text: &[u8], fields: &mut Vec<Span>) {
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                fields.push((start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    fields.push((start, text.len()));
}

/// A field without its quotes.
pub(super) fn csv_field(raw: &[u8]) -> Vec<u8> {
    let Some(inner) = raw.strip_prefix(b"\"") else { return raw.to_vec() };
    let inner = inner.strip_suffix(b"\"").unwrap_or(inner);
    bstr::ByteSlice::replace(inner, "\"\"", "\"")
}

/// The record and its fields, each of which is made of the other when it is asked for.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// What was read, or assigned to `$0`; fields that were not assigned to lie in it.
    source: Vec<u8>,
    /// `$0`, if fields were assigned to since.
    rebuilt: Option<Vec<u8>>,
    spans: Vec<Span>,
    /// Fields that were assigned to; `None` for those in the source.
    own: Vec<Option<Value>>,
    is_split: bool,
    is_dirty: bool,
    is_csv: bool,
    /// What was assigned to `$0` itself, if that is no text.
    assigned: Option<Value>,
    /// `$0` was assigned a string, which is no number however it looks.
    is_string: bool,
    /// There was no record yet if this is false.
    is_known: bool,
}

/// The most fields there may be.
const MOST_FIELDS: usize = 1_000_000;

/// How records are split just now.
pub(super) struct Rules<'a> {
    pub(super) splitter: &'a Splitter,
    pub(super) newlines: bool,
    pub(super) utf8: bool,
    pub(super) separator: &'a [u8],
    pub(super) conversion: &'a [u8],
}

impl Record {
    fn buffer(&mut self) -> &mut Vec<u8> {
        self.rebuilt = None;
        self.is_split = false;
        self.is_dirty = false;
        self.is_string = false;
        self.assigned = None;
        self.is_known = true;
        self.own.clear();
        self.spans.clear();
        self.source.clear();
        &mut self.source
    }

    /// Takes `text` as the new record, and gives the old one's buffer back, empty.
    pub(super) fn replace(&mut self, text: &mut Vec<u8>) {
        std::mem::swap(self.buffer(), text);
        text.clear();
    }

    /// Is there no record yet?
    pub(super) fn is_new(&self) -> bool {
        !self.is_known
    }

    pub(super) fn is_string(&self) -> bool {
        self.is_string
    }

    /// The value that was assigned to `$0`, while the record is still its text.
    pub(super) fn assigned(&self) -> Option<&Value> {
        self.assigned.as_ref()
    }

    /// Assigns to `$0` a value with this text.
    pub(super) fn assign(&mut self, value: Value, text: &[u8]) {
        self.buffer().extend_from_slice(text);
        match value {
            Value::String(_) => self.is_string = true,
            Value::Input(_) => {}
            other => self.assigned = Some(other),
        }
    }

    pub(super) fn set(&mut self, text: &[u8]) {
        self.buffer().extend_from_slice(text);
    }

    /// The fields are others now than the text.
    fn fields_changed(&mut self) {
        self.is_dirty = true;
        self.is_string = true;
        self.assigned = None;
    }

    /// Splits it, if that was not done yet.
    pub(super) fn split(&mut self, rules: &Rules<'_>) -> Result<(), String> {
        if self.is_split {
            return Ok(());
        }
        self.is_split = true;
        self.is_csv = matches!(rules.splitter, Splitter::Csv);
        split(rules.splitter, &self.source, rules.newlines, rules.utf8, &mut self.spans, None)
    }

    /// Splits off the first `number` fields at least.
    fn split_until(&mut self, number: usize, rules: &Rules<'_>) -> Result<(), String> {
        if self.is_split || !matches!(rules.splitter, Splitter::Blanks) {
            return self.split(rules);
        }
        self.is_csv = false;
        let mut at = self.spans.last().map_or(0, |(_, end)| *end);
        while self.spans.len() < number {
            let Some((from, to)) = next_word(&self.source, at) else {
                self.is_split = true;
                return Ok(());
            };
            self.spans.push((from, to));
            at = to;
        }
        Ok(())
    }

    pub(super) fn count(&mut self, rules: &Rules<'_>) -> Result<usize, String> {
        self.split(rules)?;
        Ok(self.spans.len())
    }

    /// `$0`
    pub(super) fn text(&mut self, rules: &Rules<'_>) -> &[u8] {
        if self.is_dirty {
            self.is_dirty = false;
            let mut text = Vec::new();
            for at in 0..self.spans.len() {
                if at > 0 {
                    text.extend_from_slice(rules.separator);
                }
                match self.own.get(at) {
                    Some(Some(value)) => value.put(&mut text, rules.conversion),
                    _ => {
                        let (from, to) = self.spans.get(at).copied().unwrap_or_default();
                        text.extend_from_slice(self.source.get(from..to).unwrap_or_default());
                    }
                }
            }
            self.rebuilt = Some(text);
        }
        self.rebuilt.as_deref().unwrap_or(&self.source)
    }

    /// A field from 1 on; `None` behind the last.
    pub(super) fn field(&mut self, number: usize, rules: &Rules<'_>) -> Result<Option<Value>, String> {
        self.split_until(number, rules)?;
        if let Some(Some(value)) = self.own.get(number - 1) {
            return Ok(Some(value.clone()));
        }
        let Some((from, to)) = self.spans.get(number - 1).copied() else { return Ok(None) };
        let bytes = self.source.get(from..to).unwrap_or_default();
        if self.is_csv {
            return Ok(Some(Value::input(&csv_field(bytes))));
        }
        Ok(Some(Value::Input(Text::new(bytes))))
    }

    /// Changes how many fields there are.
    pub(super) fn resize(&mut self, count: usize, rules: &Rules<'_>) -> Result<(), String> {
        self.reach(count, rules)?;
        self.spans.truncate(count);
        self.own.truncate(count);
        self.fields_changed();
        Ok(())
    }

    /// Makes fields up to this one, if they are not there; the record stays as it is.
    pub(super) fn reach(&mut self, count: usize, rules: &Rules<'_>) -> Result<(), String> {
        self.split(rules)?;
        if count > MOST_FIELDS {
            return Err(format!("attempt to access field {count}"));
        }
        self.is_known = true;
        if count > self.spans.len() {
            // Fields that are there now, but were never assigned.
            self.own.resize(self.spans.len(), None);
            self.own.resize(count, Some(Value::NoField));
            self.spans.resize(count, (0, 0));
        }
        Ok(())
    }

    /// Assigns to a field.
    pub(super) fn set_field(&mut self, number: usize, value: Value, rules: &Rules<'_>) -> Result<(), String> {
        self.split(rules)?;
        if number > self.spans.len() {
            self.resize(number, rules)?;
        }
        if self.own.len() < number {
            self.own.resize(number, None);
        }
        if let Some(slot) = self.own.get_mut(number - 1) {
            *slot = Some(value);
        }
        self.fields_changed();
        Ok(())
    }
}
