//! Functions on text. <https://www.gnu.org/software/gawk/manual/html_node/String-Functions.html>

use vsh_core::regex::{Captures, Regex};
use vsh_core::text::{char_count, chars};

use super::super::code::special;
use super::super::dialect::Dialect;
use super::super::machine::{Fail, Machine};
use super::super::value::{Text, Value, in_base, put_integer};
use super::fatal;

/// A text grows by so much before it is charged again.
const UNCHARGED: u64 = 64 << 10;

/// The characters that another is in the other case.
enum Cased {
    Upper(std::char::ToUppercase),
    Lower(std::char::ToLowercase),
}

impl Iterator for Cased {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::Upper(inner) => inner.next(),
            Self::Lower(inner) => inner.next(),
        }
    }
}

impl Machine<'_> {
    /// How many characters there are; once, that some are none is said.
    pub(super) fn count_characters(&mut self, bytes: &[u8]) -> usize {
        if !self.settings.utf8 {
            return bytes.len();
        }
        self.check_text(bytes);
        char_count(bytes, false)
    }

    /// Says, once, that text is none.
    pub(in super::super) fn check_text(&mut self, bytes: &[u8]) {
        if self.settings.utf8 && !self.said_invalid && std::str::from_utf8(bytes).is_err() {
            self.said_invalid = true;
            self.warn(
                "Invalid multibyte data detected. There may be a mismatch between your data and your locale",
            );
        }
    }

    pub(super) fn index(&mut self, text: &Value, part: &Value) -> Value {
        let (text, part) = (self.text_of(text), self.text_of(part));
        if part.as_bytes().is_empty() {
            return Value::Number(1.0);
        }
        self.check_text(text.as_bytes());
        self.check_text(part.as_bytes());
        let (mut text, mut part) = (text.as_bytes().to_vec(), part.as_bytes().to_vec());
        if self.settings.ignore_case {
            text.make_ascii_lowercase();
            part.make_ascii_lowercase();
        }
        for at in memchr::memmem::find_iter(&text, &part) {
            let (before, rest) = text.split_at_checked(at).unwrap_or_default();
            let count = char_count(before, !self.settings.utf8);
            // Not within a character.
            let is_whole = !self.settings.utf8
                || rest.first().is_none_or(|byte| byte & 0xc0 != 0x80)
                || chars(&text, false).take(count).map(<[u8]>::len).sum::<usize>() == at;
            if is_whole {
                return Value::Number((count + 1) as f64);
            }
        }
        Value::Number(0.0)
    }

    pub(super) fn substr(&mut self, value: &Value, start: f64, length: Option<f64>) -> Value {
        let text = self.text_of(value);
        let bytes = text.as_bytes();
        // Fractions are cut off, as the original does.
        let round = f64::trunc;
        let start = if start.is_nan() { 0.0 } else { round(start) };
        // A start before the text is its start, whatever the length.
        let start = start.max(1.0);
        let end = match length {
            None => f64::INFINITY,
            Some(length) if length.is_nan() => return Value::string(b""),
            Some(length) if round(length) < 1.0 => return Value::string(b""),
            Some(length) => start + round(length),
        };
        self.check_text(bytes);
        let (from, to) = ((start - 1.0).min(1e15) as usize, (end - 1.0).min(1e15) as usize);
        if from >= to {
            return Value::string(b"");
        }
        if bytes.is_ascii() || !self.settings.utf8 {
            return Value::string(bytes.get(from.min(bytes.len())..to.min(bytes.len())).unwrap_or_default());
        }
        let mut characters = chars(bytes, false);
        let skipped: usize = characters.by_ref().take(from).map(<[u8]>::len).sum();
        let taken: usize = characters.take(to - from).map(<[u8]>::len).sum();
        let piece = bytes.get(skipped..skipped + taken).unwrap_or_default();
        // In a text with longer characters what is none becomes the sign for that.
        if std::str::from_utf8(piece).is_err() && char_count(bytes, false) < bytes.len() {
            let known = |unit| if std::str::from_utf8(unit).is_ok() { unit } else { "\u{fffd}".as_bytes() };
            return Value::string(&chars(piece, false).flat_map(known).copied().collect::<Vec<u8>>());
        }
        Value::string(piece)
    }

    pub(super) fn cased(&mut self, value: &Value, upper: bool) -> Result<Value, Fail> {
        let text = self.text_of(value);
        let bytes = text.as_bytes();
        self.check_text(bytes);
        let changed = if bytes.is_ascii() || !self.settings.utf8 {
            if upper { bytes.to_ascii_uppercase() } else { bytes.to_ascii_lowercase() }
        } else {
            // What is no text becomes the sign for that.
            let mut out = String::with_capacity(bytes.len());
            for character in bstr::ByteSlice::to_str_lossy(bytes).chars() {
                let mut mapped = if upper {
                    Cased::Upper(character.to_uppercase())
                } else {
                    Cased::Lower(character.to_lowercase())
                };
                let first = mapped.next().unwrap_or(character);
                out.push(if mapped.next().is_some() { character } else { first });
            }
            out.into_bytes()
        };
        Ok(Value::String(Text::charged(changed, &self.meter)?))
    }

    pub(super) fn strtonum(&self, value: &Value) -> f64 {
        // A number of the input is one, however it would be read in a program.
        if let (Value::Number(_) | Value::Bool(_) | Value::Input(_), Some(number)) =
            (value, value.numeric(self.settings.numbers))
        {
            return number;
        }
        let text = self.text_of(value);
        let text = text.as_bytes();
        // Behind blanks there is no other base.
        match text {
            [b'0', b'x' | b'X', rest @ ..] => in_base(rest, 16).0,
            [b'0', rest @ ..]
                if rest.first().is_some_and(u8::is_ascii_digit)
                    && !rest
                        .iter()
                        .take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E'))
                        .any(|b| matches!(b, b'8' | b'9' | b'.' | b'e' | b'E')) =>
            {
                in_base(rest, 8).0
            }
            _ => self.settings.numbers.leading(text),
        }
    }

    pub(super) fn match_function(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let (Some(value), Some(pattern)) = (arguments.first(), arguments.get(1)) else {
            return Ok(Value::Number(0.0));
        };
        let text = self.text_of(value);
        let text = text.as_bytes();
        let regex = self.places(pattern)?;
        let array = match arguments.get(2) {
            Some(Value::Array(array)) => Some(*array),
            _ => None,
        };
        let mut captures = Captures::new();
        let found = if array.is_some() {
            regex
                .captures_at(text, 0, &mut captures)
                .map(|found| if found { captures.first().copied().flatten() } else { None })
        } else {
            regex.find_at(text, 0)
        };
        let found = found.or_else(|error| fatal(error.message()))?;
        let utf8 = self.settings.utf8;
        if found.is_some_and(|(from, to)| from < to) {
            self.check_text(text);
        }
        // Where a match without text begins is counted in bytes, as in the original.
        let position = |from: usize, to: usize| match from {
            from if from == to => from,
            from => char_count(text.get(..from).unwrap_or_default(), !utf8),
        };
        let length_of = |from: usize, to: usize| char_count(text.get(from..to).unwrap_or_default(), !utf8);
        if let Some(array) = array {
            self.arrays.clear(array);
            for (group, span) in captures.iter().enumerate() {
                let Some((from, to)) = span else { continue };
                let mut key = Vec::new();
                put_integer(&mut key, i64::try_from(group).unwrap_or(0));
                let piece = Value::input(text.get(*from..*to).unwrap_or_default());
                self.arrays.set(array, Text::new(&key), piece)?;
                let (start, length) = (position(*from, *to) + 1, length_of(*from, *to));
                for (word, number) in [("start", start), ("length", length)] {
                    let mut long = key.clone();
                    long.extend_from_slice(&self.settings.subsep);
                    long.extend_from_slice(word.as_bytes());
                    self.arrays.set(array, Text::new(&long), Value::Number(number as f64))?;
                }
            }
        }
        let (start, length) = match found {
            Some((from, to)) => ((position(from, to) + 1) as f64, length_of(from, to) as f64),
            None => (0.0, -1.0),
        };
        self.put_global(special::RSTART, Value::Number(start));
        self.put_global(special::RLENGTH, Value::Number(length));
        Ok(Value::Number(start))
    }

    /// `sub` and `gsub`: how many were replaced, and the new text if there were any.
    pub(in super::super) fn substitute(
        &mut self,
        value: &Value,
        pattern: &Value,
        replacement: &Value,
        global: bool,
    ) -> Result<(f64, Option<Value>), Fail> {
        let regex = self.places(pattern)?;
        let (text, replacement) = (self.text_of(value), self.text_of(replacement));
        let plain = memchr::memchr2(b'\\', b'&', replacement.as_bytes()).is_none();
        let dialect = self.settings.dialect;
        let put = |out: &mut Vec<u8>, text: &[u8], captures: &Captures| {
            if plain {
                return out.extend_from_slice(replacement.as_bytes());
            }
            let whole = captures.first().copied().flatten().and_then(|(from, to)| text.get(from..to));
            put_replacement(out, replacement.as_bytes(), whole.unwrap_or_default(), dialect);
        };
        let limit = if global { None } else { Some(1) };
        let (out, count) = self.replace(text.as_bytes(), &regex, limit, false, put)?;
        let new = match out {
            // A pattern stays one.
            Some(out) if matches!(value, Value::Pattern(_)) => {
                Some(Value::Pattern(Text::charged(out, &self.meter)?))
            }
            Some(out) => Some(Value::String(Text::charged(out, &self.meter)?)),
            None => None,
        };
        Ok((count as f64, new))
    }

    /// Replaces all matches, or only the one of this number, and counts the matches that were looked at. What is made
    /// of them is charged while it grows.
    pub(super) fn replace(
        &self,
        text: &[u8],
        regex: &Regex,
        only: Option<u64>,
        groups: bool,
        put: impl Fn(&mut Vec<u8>, &[u8], &Captures),
    ) -> Result<(Option<Vec<u8>>, u64), Fail> {
        let mut captures = Captures::new();
        let mut out = Vec::new();
        let mut charge = self.meter.no_memory();
        let (mut search, mut copied, mut seen, mut any) = (0, 0, 0u64, false);
        let mut last_end = None;
        while search <= text.len() {
            let found = if groups {
                regex
                    .captures_at(text, search, &mut captures)
                    .map(|f| if f { captures.first().copied().flatten() } else { None })
            } else {
                regex.find_at(text, search).inspect(|found| {
                    captures.clear();
                    captures.push(*found);
                })
            };
            let Some((from, to)) = found.or_else(|error| fatal(error.message()))? else { break };
            if from == to {
                // In some patterns by bytes, as the original does, also within a character.
                let rest = text.get(to..).unwrap_or_default();
                search = to + vsh_core::text::char_len(rest, regex.looks_at_bytes()).max(1);
                if last_end == Some(to) {
                    continue;
                }
            } else {
                search = to;
            }
            seen += 1;
            if only.is_some_and(|only| only != seen) {
                continue;
            }
            // Nothing right behind what was replaced is no match.
            last_end = Some(to);
            out.extend_from_slice(text.get(copied..from).unwrap_or_default());
            put(&mut out, text, &captures);
            copied = to;
            any = true;
            self.meter.tick(1)?;
            if out.len() as u64 > charge.bytes() + UNCHARGED {
                charge.resize(out.len())?;
            }
            if only.is_some() {
                break;
            }
        }
        if !any {
            return Ok((None, seen));
        }
        out.extend_from_slice(text.get(copied..).unwrap_or_default());
        Ok((Some(out), seen))
    }

    pub(super) fn gensub(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let argument = |at: usize| arguments.get(at).cloned().unwrap_or(Value::Null);
        let regex = self.places(&argument(0))?;
        let replacement = self.text_of(&argument(1));
        let how = argument(2);
        let how_text = self.text_of(&how);
        let only = match how_text.as_bytes().first() {
            Some(b'g' | b'G') => None,
            _ => {
                let number = how.number(self.settings.numbers);
                if number < 1.0 || number.is_nan() {
                    let shown = String::from_utf8_lossy(how_text.as_bytes()).into_owned();
                    self.warn(format!("gensub: third argument `{shown}' treated as 1"));
                }
                Some((number as u64).max(1))
            }
        };
        let text = match arguments.get(3) {
            Some(value) => self.text_of(value),
            None => Text::new(self.record_text()),
        };
        let put = |out: &mut Vec<u8>, text: &[u8], captures: &Captures| {
            let group = |number: usize| {
                let span = captures.get(number).copied().flatten();
                span.and_then(|(from, to)| text.get(from..to)).unwrap_or_default()
            };
            let mut rest = replacement.as_bytes();
            while let Some((byte, behind)) = rest.split_first() {
                rest = behind;
                match (byte, behind.first()) {
                    (b'&', _) => out.extend_from_slice(group(0)),
                    (b'\\', Some(digit @ b'0'..=b'9')) => {
                        out.extend_from_slice(group(usize::from(digit - b'0')));
                        rest = behind.get(1..).unwrap_or_default();
                    }
                    (b'\\', Some(next @ (b'&' | b'\\'))) => {
                        out.push(*next);
                        rest = behind.get(1..).unwrap_or_default();
                    }
                    _ => out.push(*byte),
                }
            }
        };
        let (out, seen) = self.replace(text.as_bytes(), &regex, only, true, put)?;
        Ok(match out {
            Some(out) => Value::String(Text::charged(out, &self.meter)?),
            None if seen > 0 => Value::String(text),
            // What nothing is found in stays what it is; a number becomes a text.
            None => match arguments.get(3) {
                Some(value @ (Value::Null | Value::NoField | Value::Input(_))) => value.clone(),
                Some(_) => Value::String(text),
                None => self.field(0.0)?,
            },
        })
    }
}

/// The replacement of `sub` and `gsub`: `&` is what matched. Backslashes before it count in pairs, and an odd
/// one makes it an ampersand. Before anything else four of them are two; in POSIX, two of them are one.
fn put_replacement(out: &mut Vec<u8>, replacement: &[u8], whole: &[u8], dialect: Dialect) {
    let mut rest = replacement;
    while let Some(at) = memchr::memchr2(b'\\', b'&', rest) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let slashes = rest.iter().take_while(|b| **b == b'\\').count();
        if rest.get(slashes) != Some(&b'&') {
            let left =
                if dialect.is_posix() { slashes / 2 + slashes % 2 } else { slashes / 4 * 2 + slashes % 4 };
            out.extend(std::iter::repeat_n(b'\\', left));
            rest = rest.get(slashes..).unwrap_or_default();
            continue;
        }
        out.extend(std::iter::repeat_n(b'\\', slashes / 2));
        if slashes % 2 == 1 {
            out.push(b'&');
        } else {
            out.extend_from_slice(whole);
        }
        rest = rest.get(slashes + 1..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
}
