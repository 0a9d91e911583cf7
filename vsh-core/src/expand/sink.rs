//! Where the pieces of a word go: fields that are split as they come, or one string, pattern or regular
//! expression.

use bstr::BString;

use super::field::Pending;
use super::glue::Glue;
use crate::meter::{LimitExceeded, Meter, Room};
use crate::pattern;

/// What a word is expanded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Fields: split, and pathname expansion later.
    Fields,
    /// One string, quotes removed.
    Text,
    /// The same for an expression.
    Expression,
    /// The same for the value of an assignment or a here-string, where some lists are joined otherwise.
    Value,
    /// The same for an argument of `declare` and its like.
    Declared,
    /// The same for an element of an array, `[n]=value`.
    Element,
    /// A key or a value in the parentheses of an associative array.
    Pair,
    /// The same as a value for a here-document.
    Document,
    /// A pattern in which quoted characters are escaped.
    Pattern,
    /// The same for the pattern of another expansion, in double quotes.
    Operand,
    /// The same for `case`, where only the first field counts that a quoted `"$@"` makes.
    CasePattern,
    /// A regular expression in which quoted characters are escaped.
    Regex,
}

/// Collects a word's pieces.
#[derive(Debug)]
pub struct Sink {
    purpose: Purpose,
    ifs: Ifs,
    /// Finished fields.
    pub fields: Vec<Pending>,
    current: Pending,
    /// The last field was ended by IFS white space, to which another delimiter may belong.
    white_space_ended: bool,
    /// White space at the start of the word takes the delimiter behind it: there is a list.
    pub leads: bool,
    /// Something else than white space has come.
    begun: bool,
    /// Plain text is split too: it stands in the word of a parameter expansion.
    pub split_literals: bool,
    /// So is the plain text beside a list, where fields become one text.
    pub split_text: bool,
    /// Colons, equals signs and escaped blanks in quoted plain text split, as far as they are in `IFS`: it stands in the word of an expansion
    /// beside a list.
    pub split_quoted: bool,
    /// A colon or an equals sign at its end makes no field: there is a list in that word.
    pub ends_at_colon: bool,
    /// A quoted `"$@"` or array gave no field at all.
    pub vanished: bool,
    /// That was so of the quotes of a list in this word.
    behind_vanished: bool,
    /// Where the first field of a pattern ends.
    first_end: Option<usize>,
    /// The last of the values between which quoted text was split was empty.
    ends_in_separator: bool,
    /// How many double quotes are open within each other.
    open_quotes: u32,
    /// Where the quotes begin that are open: how many fields there were, and how long was the text of the last.
    quotes_from: (usize, usize),
    /// In these quotes there is a list of the kind of `"$@"`.
    pub beside_list: bool,
    /// In this default's word there is a list in double quotes.
    pub quotes_list: bool,
    /// In this word there is a list, where `IFS` is empty.
    pub in_list: bool,
    /// It is the word of `:=` in a here-document.
    pub assigned: bool,
    /// Something in the quotes makes a field of them, even if they are empty.
    pub kept: bool,
    /// How many bytes the finished fields have.
    finished: usize,
    room: Room,
}

/// What there was where a double-quoted string starts.
#[derive(Debug)]
pub struct Opened {
    fields: usize,
    length: usize,
    outer: (usize, usize),
    started: bool,
    kept: bool,
}

/// The characters that split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ifs {
    /// [`DEFAULT_IFS`], as almost always.
    Default,
    /// Others.
    Custom(BString),
}

impl std::ops::Deref for Ifs {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Default => DEFAULT_IFS,
            Self::Custom(characters) => characters,
        }
    }
}

/// `IFS` where it is unset.
pub const DEFAULT_IFS: &[u8] = b" \t\n";

/// About what a field takes beside its bytes.
pub(super) const FIELD: usize = 128;

impl Sink {
    /// An empty one.
    pub fn new(purpose: Purpose, ifs: Ifs) -> Self {
        Self {
            purpose,
            ifs,
            fields: Vec::new(),
            current: Pending::default(),
            white_space_ended: false,
            leads: false,
            begun: false,
            split_literals: false,
            split_text: false,
            split_quoted: false,
            ends_at_colon: false,
            vanished: false,
            behind_vanished: false,
            first_end: None,
            ends_in_separator: false,
            open_quotes: 0,
            quotes_from: (0, 0),
            beside_list: false,
            quotes_list: false,
            in_list: false,
            assigned: false,
            kept: false,
            finished: 0,
            room: Room::default(),
        }
    }

    /// Charges what there is.
    pub(super) fn charge(&mut self, meter: &Meter) -> Result<(), LimitExceeded> {
        self.room.hold(self.finished + self.current.text.len(), meter)
    }

    /// Charges what values will take that are put here, before they are.
    pub(super) fn charge_values(
        &mut self,
        values: &[impl AsRef<[u8]>],
        quoted: bool,
        meter: &Meter,
    ) -> Result<(), LimitExceeded> {
        let bytes = values.iter().map(|value| value.as_ref().len()).sum::<usize>();
        if bytes < Room::STEP {
            return Ok(());
        }
        let splits = self.purpose == Purpose::Fields && !quoted;
        let separators = |value: &[u8]| value.iter().filter(|byte| self.ifs.contains(byte)).count();
        let fields = match splits {
            true => values.iter().map(|value| separators(value.as_ref()) + 1).sum(),
            false => values.len(),
        };
        self.room.hold(self.finished + self.current.text.len() + bytes + FIELD * fields, meter)
    }

    /// Plain text of the script.
    pub fn literal(&mut self, bytes: &[u8]) {
        if (self.split_literals || self.split_text) && self.purpose == Purpose::Fields {
            return self.value(bytes);
        }
        match self.purpose {
            Purpose::Fields => {
                self.white_space_ended = false;
                self.current.push_unquoted(bytes);
            }
            Purpose::Document if self.split_quoted => self.quoted_literal(bytes),
            _ => self.current.text.extend_from_slice(bytes),
        }
    }

    /// What separates or ends the alternatives of an extended pattern. It is that of a pattern in a field of its own too.
    pub fn operator(&mut self, bytes: &[u8]) {
        if self.split_text {
            self.current.begin_pattern();
        }
        self.literal(bytes);
    }

    /// Quoted text.
    pub fn quoted(&mut self, bytes: &[u8]) {
        self.white_space_ended = false;
        self.ends_in_separator &= bytes.is_empty();
        self.current.null |= !self.current.started;
        match self.purpose {
            Purpose::Fields => self.current.push_quoted(bytes),
            Purpose::Text
            | Purpose::Expression
            | Purpose::Value
            | Purpose::Declared
            | Purpose::Element
            | Purpose::Pair
            | Purpose::Document => {
                self.current.text.extend_from_slice(bytes);
            }
            Purpose::Pattern | Purpose::Operand | Purpose::CasePattern => {
                pattern::quote_behind(bytes, &mut self.current.text, self.current.unquoted);
                self.current.unquoted = self.current.text.len();
            }
            Purpose::Regex => quote_regex(bytes, &mut self.current.text),
        }
        self.current.started = true;
    }

    /// Plain text in double quotes.
    pub fn quoted_literal(&mut self, bytes: &[u8]) {
        if !self.split_quoted {
            return self.quoted(bytes);
        }
        let mut from = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let is_escaped = at > from && bytes.get(at - 1) == Some(&b'\\');
            let splits = match byte {
                b' ' if is_escaped => self.never_splits() || self.ifs.contains(byte),
                b'\t' | b'\n' if is_escaped => self.ifs.contains(byte),
                b':' | b'=' => self.ifs.contains(byte),
                _ => false,
            };
            if splits {
                if at > from {
                    self.quoted(bytes.get(from..at).unwrap_or_default());
                }
                match self.purpose {
                    Purpose::Document => self.quoted(b" "),
                    _ => self.finish_field(),
                }
                self.ends_in_separator |= is_escaped || self.ends_at_colon;
                from = at + 1;
            }
        }
        if from < bytes.len() {
            self.quoted(bytes.get(from..).unwrap_or_default());
        }
    }

    /// Is there a list beside what is quoted here?
    pub fn is_beside_list(&self) -> bool {
        self.beside_list && self.purpose == Purpose::Fields
    }

    /// Does a list stand beside an expansion in double quotes, or anywhere in the here-document?
    pub(super) fn splits_words(&self, quoted: bool) -> bool {
        quoted && self.is_beside_list() || self.beside_list && self.purpose == Purpose::Document
    }

    /// Do both white space and other characters split?
    pub(super) fn splits_at_both(&self) -> bool {
        let is_blank = |byte: &u8| b" \t\n".contains(byte);
        matches!(self.ifs, Ifs::Custom(_)) && self.ifs.iter().any(is_blank) && !self.ifs.iter().all(is_blank)
    }

    /// Is `IFS` empty?
    pub fn never_splits(&self) -> bool {
        self.ifs.is_empty()
    }

    /// Does `IFS` begin with something else than a blank?
    pub(super) fn begins_otherwise(&self) -> bool {
        self.ifs.first().is_some_and(|first| *first != b' ')
    }

    /// Are parameters that an indirect expansion led to one text here, behind an operator?
    pub(super) fn joins_led(&self, star: bool, quoted: bool) -> bool {
        match self.ifs.first() {
            Some(first) => *first != b' ',
            None => star && (quoted || self.purpose != Purpose::Fields),
        }
    }

    /// What is expanded here.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Where a double-quoted string starts: for [`close_quotes`](Self::close_quotes).
    pub fn open_quotes(&mut self) -> Opened {
        self.open_quotes += 1;
        let kept = std::mem::take(&mut self.kept);
        self.vanished = false;
        self.current.listed = false;
        let (fields, length) = (self.fields.len(), self.current.text.len());
        let outer = std::mem::replace(&mut self.quotes_from, (fields, length));
        Opened { fields, length, outer, started: self.current.started, kept }
    }

    /// Ends a double-quoted string: one that is empty but for a `"$@"` without parameters is no field.
    pub fn close_quotes(&mut self, opened: Opened) {
        let empty = self.fields.len() == opened.fields && self.current.text.len() == opened.length;
        let vanished = self.vanished && !self.kept && empty;
        if vanished {
            self.current.started = opened.started;
            self.behind_vanished = true;
        }
        self.open_quotes -= 1;
        // What is within quotes that end goes on in those around them.
        if self.open_quotes == 0 {
            self.end_listed_word(opened.fields);
        }
        self.vanished = false;
        // Within others, in the word of a default, a list makes a field all the same.
        self.kept = opened.kept || (self.kept || vanished) && self.open_quotes > 0;
        self.quotes_from = opened.outer;
    }

    /// An indirect expansion that leads to no element: a field behind a list in quotes that gave none.
    pub(super) fn lead_to_nothing(&mut self) {
        self.current.started |= self.behind_vanished;
    }

    /// What is between quotes, or in the word of a default there, was split where there were so many `fields`: a separator at
    /// its end makes no field.
    pub(super) fn end_listed_word(&mut self, fields: usize) {
        if self.ends_in_separator && self.current.text.is_empty() && self.fields.len() > fields {
            self.current = self.fields.pop().unwrap_or_default();
        }
        self.ends_in_separator = false;
    }

    /// The outcome of an expansion outside quotes: split.
    pub fn value(&mut self, bytes: &[u8]) {
        if self.purpose != Purpose::Fields {
            return self.current.text.extend_from_slice(bytes);
        }
        let mut rest = bytes;
        while !rest.is_empty() {
            let (end, width) = match &self.ifs {
                Ifs::Custom(characters) if !characters.is_ascii() => wide_delimiter(rest, characters),
                ifs => (rest.iter().position(|b| ifs.contains(b)).unwrap_or(rest.len()), 1),
            };
            let (head, tail) = rest.split_at(end);
            if !head.is_empty() {
                (self.white_space_ended, self.begun) = (false, true);
                self.current.push_unquoted(head);
            }
            let Some(delimiter) = tail.first() else { break };
            self.delimit(*delimiter);
            rest = tail.get(width..).unwrap_or_default();
        }
    }

    fn delimit(&mut self, delimiter: u8) {
        if matches!(delimiter, b' ' | b'\t' | b'\n') {
            if self.current.started {
                self.finish_field();
                self.white_space_ended = true;
            } else {
                self.white_space_ended |= self.leads && !self.begun;
            }
        } else {
            if !self.white_space_ended || self.current.started {
                self.finish_field();
            }
            (self.white_space_ended, self.begun) = (false, true);
        }
    }

    /// Ends the current field, be it empty.
    fn finish_field(&mut self) {
        self.finished += self.current.text.len() + FIELD;
        self.fields.push(std::mem::take(&mut self.current));
    }

    /// Several values: `$@`, `$*`, `${a[@]}`...
    pub(super) fn values(&mut self, values: &[BString], quoted: bool, glue: Glue) {
        if values.is_empty() && quoted && glue != Glue::Ifs {
            self.vanished = true;
        }
        self.ends_in_separator &= values.is_empty();
        if matches!(glue, Glue::Whole | Glue::WholeApart | Glue::WholeSplit)
            && self.ifs.first() != Some(&b' ')
            && self.purpose == Purpose::Fields
        {
            return match glue {
                Glue::Whole | Glue::WholeApart => self.whole(values, glue == Glue::WholeApart),
                _ => self.split_anew(values),
            };
        }
        // They are split and joined again, but where the first character of `IFS` is a blank.
        if glue == Glue::AllBlanked || glue == Glue::Blanked && values.len() > 1 {
            let again = !self.never_splits() && self.ifs.first() != Some(&b' ');
            let separator = if glue == Glue::AllBlanked { b" ".to_vec() } else { self.separator(Glue::Ifs) };
            let joined = match again {
                true => bstr::join(" ", self.split_again(&bstr::join(&separator, values))),
                false => bstr::join(" ", values),
            };
            return self.value(&joined);
        }
        if glue == Glue::Fields && self.never_splits() {
            let values = values.iter().filter(|value| !value.is_empty());
            return self.value(&bstr::join(" ", values));
        }
        if self.purpose == Purpose::CasePattern
            && quoted
            && !self.never_splits()
            && glue == Glue::Apart
            && let [first, _, ..] = values
        {
            self.quoted(first);
            self.first_end.get_or_insert(self.current.text.len());
            return;
        }
        if self.purpose != Purpose::Fields
            || glue == Glue::Ifs && quoted
            || matches!(glue, Glue::Blank | Glue::Whole | Glue::WholeApart | Glue::WholeSplit)
        {
            let joined = bstr::join(self.separator(glue), values);
            return if quoted { self.quoted(&joined) } else { self.value(&joined) };
        }
        for (i, value) in values.iter().enumerate() {
            if i > 0 {
                match self.ifs.first().copied() {
                    // Outside quotes they are joined with the first character of `IFS`, and then split.
                    Some(separator) if !quoted => self.delimit(separator),
                    _ if quoted || self.current.started => self.finish_field(),
                    _ => {}
                }
            }
            if quoted {
                self.quoted(value);
                (self.current.listed, self.current.null) = (true, false);
            } else {
                self.value(value);
            }
        }
    }

    /// Values that an operator changed, in another expansion's word where a blank is not what `IFS` begins with.
    fn split_anew(&mut self, values: &[BString]) {
        let text = bstr::join(self.separator(Glue::Ifs), values);
        self.value(&text);
        // White space alone is an empty field.
        self.current.started |= self.fields.is_empty() && !text.is_empty();
    }

    /// Quoted values of `*` behind an operator, where a list stands in the same quotes: what is between them splits.
    pub(super) fn values_beside(&mut self, values: &[BString]) {
        match self.ifs.first() {
            _ if values.is_empty() => return self.quoted(b""),
            Some(b' ' | b'\t' | b'\n') => self.values_between_blanks(values),
            _ => self.values(values, true, Glue::Apart),
        }
        self.ends_in_separator = matches!(values, [_, .., last] if last.is_empty());
    }

    fn values_between_blanks(&mut self, values: &[BString]) {
        for (i, value) in values.iter().enumerate() {
            if i > 0 && (self.current.listed || self.quotes_hold_text()) {
                self.finish_field();
                self.white_space_ended = true;
            }
            if !value.is_empty() {
                self.quoted(value);
            }
        }
    }

    /// Is there text in the current field that stands in the quotes that are open?
    fn quotes_hold_text(&self) -> bool {
        let (fields, length) = self.quotes_from;
        let before = if self.fields.len() == fields { length } else { 0 };
        self.current.text.len() > before
    }

    /// Values of `$@` or an array in another expansion's word, where a blank is not what `IFS` begins with: they stand apart
    /// where a blank splits or they are to, else between blanks, and are as if quoted.
    fn whole(&mut self, values: &[BString], apart: bool) {
        if values.is_empty() {
            return;
        }
        self.white_space_ended = false;
        if !apart && !self.ifs.contains(&b' ') {
            return self.current.push_quoted(&bstr::join(" ", values));
        }
        for (i, value) in values.iter().enumerate() {
            if i > 0 {
                self.finish_field();
            }
            self.current.push_quoted(value);
        }
    }

    /// A sink for the word of a default that holds a list, where a blank is not what `IFS` begins with.
    pub(super) fn for_listed_word(&self) -> Option<Self> {
        (self.begins_otherwise() && self.purpose == Purpose::Fields).then(|| {
            let mut inner = Self::new(Purpose::Fields, self.ifs.clone());
            inner.split_literals = true;
            inner.leads = true;
            inner
        })
    }

    /// The fields of such a sink, as one text with blanks between them, which is split where blanks split.
    pub(super) fn listed_word(&mut self, inner: Self) {
        let apart = inner.quotes_list || self.ifs.contains(&b' ');
        for (i, field) in inner.into_fields().into_iter().enumerate() {
            match apart {
                true if i > 0 => self.finish_field(),
                false if i > 0 => self.current.push_unquoted(b" "),
                _ => {}
            }
            self.white_space_ended = false;
            self.current.append(field);
            self.current.started = true;
        }
    }

    /// Values joined with the first character of `IFS`, and split.
    fn split_again(&self, joined: &[u8]) -> Vec<BString> {
        let mut inner = Self::new(Purpose::Fields, self.ifs.clone());
        inner.value(joined);
        inner.into_fields().into_iter().map(|field| BString::from(field.text)).collect()
    }

    /// What stands between values that are joined.
    pub(super) fn separator(&self, glue: Glue) -> Vec<u8> {
        let first = match self.ifs.first() {
            Some(first) if first.is_ascii() => vec![*first],
            _ => self.ifs.get(..crate::text::char_len(&self.ifs, false)).unwrap_or_default().to_vec(),
        };
        match glue {
            Glue::Apart
            | Glue::Blank
            | Glue::Blanked
            | Glue::AllBlanked
            | Glue::Whole
            | Glue::WholeApart
            | Glue::WholeSplit => b" ".to_vec(),
            Glue::IfsOrBlank | Glue::Fields if first.is_empty() => b" ".to_vec(),
            Glue::Ifs | Glue::IfsOrBlank | Glue::Fields => first,
        }
    }

    /// The fields.
    pub fn into_fields(mut self) -> Vec<Pending> {
        if self.current.started {
            self.finish_field();
        }
        self.fields
    }

    /// The fields that are to be one string: nothing in quotes behind a separator is no field of it.
    pub fn into_joined(mut self) -> Vec<Pending> {
        if self.current.text.is_empty() && self.current.null && !self.fields.is_empty() {
            self.current = Pending::default();
        }
        self.into_fields()
    }

    /// The one string.
    pub fn into_text(self) -> Vec<u8> {
        let mut text = self.current.text;
        text.truncate(self.first_end.unwrap_or(usize::MAX));
        text
    }
}

/// Where the first character stands that is one of these, and how wide it is.
fn wide_delimiter(text: &[u8], characters: &[u8]) -> (usize, usize) {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let width = crate::text::char_len(rest, false);
        let character = rest.get(..width);
        if crate::text::chars(characters, false).any(|c| Some(c) == character) {
            return (at, width);
        }
        at += width;
    }
    (text.len(), 1)
}

fn quote_regex(bytes: &[u8], regex: &mut Vec<u8>) {
    for byte in bytes {
        if matches!(
            byte,
            b'.' | b'[' | b']' | b'(' | b')' | b'*' | b'+' | b'?' | b'{' | b'}' | b'|' | b'^' | b'$' | b'\\'
        ) {
            regex.push(b'\\');
        }
        regex.push(*byte);
    }
}

#[cfg(test)]
mod tests {
    use super::{Ifs, Purpose, Sink};
    use bstr::BString;

    #[track_caller]
    fn check(ifs: &str, values: &[&str], expected: &[&str]) {
        let mut sink = Sink::new(Purpose::Fields, Ifs::Custom(BString::from(ifs)));
        for value in values {
            match value.strip_prefix('"') {
                Some(quoted) => sink.quoted(quoted.as_bytes()),
                None => sink.value(value.as_bytes()),
            }
        }
        let fields: Vec<String> =
            sink.into_fields().iter().map(|f| String::from_utf8_lossy(&f.text).into_owned()).collect();
        assert_eq!(fields, expected);
    }

    #[test]
    fn field_splitting() {
        check(" \t\n", &["  a  b "], &["a", "b"]);
        check(" \t\n", &["a ", " b"], &["a", "b"]);
        check(" \t\n", &["\"x", " a"], &["x", "a"]);
        check(" \t\n", &["\"", ""], &[""]);
        check(" \t\n", &[""], &[]);
        check(":", &["a::b:"], &["a", "", "b"]);
        check(":", &[":a"], &["", "a"]);
        check(" :", &["a : b :c"], &["a", "b", "c"]);
        check(" :", &["a : : b"], &["a", "", "b"]);
        check("", &["a b"], &["a b"]);
    }
}
