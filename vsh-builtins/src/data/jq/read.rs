//! JSON texts, read in pieces.
//!
//! The grammar, its liberties (`nan`, numbers like `01` and `.5`) and its messages are jq's.

use std::sync::Arc;

use super::number;
use super::value::{Heap, Map, Val};

/// How deep a text may nest.
const MAX_NESTING: usize = 10_000;

/// Reads values from pieces of text.
#[derive(Debug)]
pub(super) struct Reader {
    heap: Heap,
    /// What is not yet read.
    text: Vec<u8>,
    at: usize,
    ended: bool,
    seq: bool,
    stack: Vec<Level>,
    next: Option<Val>,
    token: Vec<u8>,
    state: State,
    line: usize,
    column: usize,
    /// Newlines read so far, as `input_line_number` counts them.
    pub(super) lines: usize,
    charge: vsh_core::meter::Charge,
}

#[derive(Debug)]
enum Level {
    Array(Vec<Val>),
    Object(Map, Option<Arc<str>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Normal,
    String,
    Escape,
}

/// What reading gives.
#[derive(Debug)]
pub(super) enum Read {
    Value(Val),
    /// The text is no JSON.
    Error(String),
    /// More text is wanted.
    More,
    End,
}

impl Reader {
    pub(super) fn new(heap: &Heap, meter: &vsh_core::meter::Meter, seq: bool) -> Self {
        Self {
            heap: heap.clone(),
            text: Vec::new(),
            at: 0,
            ended: false,
            seq,
            stack: Vec::new(),
            next: None,
            token: Vec::new(),
            state: State::Normal,
            line: 1,
            column: 0,
            lines: 0,
            charge: meter.no_memory(),
        }
    }

    /// The value of a whole text, which must be one.
    pub(super) fn whole(
        heap: &Heap,
        meter: &vsh_core::meter::Meter,
        text: &str,
    ) -> Result<Option<Val>, String> {
        let mut reader = Self::new(heap, meter, false);
        reader.feed(text.as_bytes()).map_err(|_| "out of memory".to_owned())?;
        reader.end();
        let mut found = None;
        loop {
            match reader.read() {
                Read::Value(value) if found.is_none() => found = Some(value),
                Read::Value(_) => return Err("Unexpected extra JSON values".to_owned()),
                Read::Error(why) => return Err(why),
                Read::More | Read::End => return Ok(found),
            }
        }
    }

    /// Hands in more text.
    pub(super) fn feed(&mut self, more: &[u8]) -> Result<(), vsh_core::meter::LimitExceeded> {
        self.text.drain(..self.at.min(self.text.len()));
        self.at = 0;
        self.text.extend_from_slice(more);
        self.held()
    }

    /// Charges what is held of an unfinished text: the values in it charge themselves.
    fn held(&mut self) -> Result<(), vsh_core::meter::LimitExceeded> {
        let open: usize = self.stack.iter().map(Level::size).sum();
        self.charge.resize(self.text.capacity() + self.token.capacity() + open)
    }

    /// There is no more text.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The next value, as far as there is text.
    pub(super) fn read(&mut self) -> Read {
        if self.line == 1 && self.column == 0 && self.text.get(self.at..self.at + 3) == Some(b"\xef\xbb\xbf")
        {
            self.at += 3;
        }
        while let Some(byte) = self.text.get(self.at).copied() {
            self.at += 1;
            if byte == b'\n' {
                self.line += 1;
                self.column = 0;
                self.lines += 1;
            } else {
                self.column += 1;
            }
            match self.scan(byte) {
                Ok(None) => {}
                Ok(Some(value)) => return Read::Value(value),
                Err(why) => {
                    let place = format!(" at line {}, column {}", self.line, self.column);
                    self.reset();
                    return Read::Error(format!("{why}{place}"));
                }
            }
        }
        if !self.ended {
            return Read::More;
        }
        self.finish()
    }

    fn finish(&mut self) -> Read {
        let place = format!(" at EOF at line {}, column {}", self.line, self.column);
        let done = match self.state {
            State::Normal => self.literal(),
            State::String | State::Escape => Err("Unfinished string"),
        };
        let why = match done {
            Err(why) => why,
            Ok(()) if !self.stack.is_empty() => "Unfinished JSON term",
            Ok(()) => {
                return match self.next.take() {
                    Some(Val::Num(_) | Val::Literal(_)) if self.seq => {
                        Read::Error(format!("Potentially truncated top-level numeric value{place}"))
                    }
                    Some(value) => Read::Value(value),
                    None => Read::End,
                };
            }
        };
        self.reset();
        Read::Error(format!("{why}{place}"))
    }

    fn reset(&mut self) {
        self.stack.clear();
        self.next = None;
        self.token.clear();
        self.state = State::Normal;
    }

    fn scan(&mut self, byte: u8) -> Result<Option<Val>, &'static str> {
        match self.state {
            State::String => {
                match byte {
                    b'"' => {
                        self.state = State::Normal;
                        self.string()?;
                        return Ok(None);
                    }
                    b'\\' => self.state = State::Escape,
                    _ => {}
                }
                self.token.push(byte);
                Ok(None)
            }
            State::Escape => {
                self.token.push(byte);
                self.state = State::String;
                Ok(None)
            }
            State::Normal => self.normal(byte),
        }
    }

    fn normal(&mut self, byte: u8) -> Result<Option<Val>, &'static str> {
        if byte == 0x1e && self.seq {
            self.literal()?;
            if !self.stack.is_empty() {
                self.reset();
                return Err("Unfinished abandoned text");
            }
            return Ok(self.next.take());
        }
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b'[' | b'{' | b':' | b',' | b']' | b'}' | b'"' => {
                self.literal()?;
                // A value at top level ends here; what comes behind it is read next time.
                if self.stack.is_empty() && self.next.is_some() && !matches!(byte, b':' | b',' | b']' | b'}')
                {
                    if !byte.is_ascii_whitespace() {
                        self.at -= 1;
                        self.column = self.column.saturating_sub(1);
                    }
                    return Ok(self.next.take());
                }
                match byte {
                    b'"' => self.state = State::String,
                    b if b.is_ascii_whitespace() => {}
                    b => self.structure(b)?,
                }
                // A closed value at top level is complete.
                let closed = matches!(byte, b']' | b'}') && self.stack.is_empty();
                Ok(if closed { self.next.take() } else { None })
            }
            _ => {
                self.token.push(byte);
                Ok(None)
            }
        }
    }

    fn give(&mut self, value: Val) -> Result<(), &'static str> {
        if self.next.is_some() {
            return Err("Expected separator between values");
        }
        self.next = Some(value);
        Ok(())
    }

    /// Ends a word that is not in quotes.
    fn literal(&mut self) -> Result<(), &'static str> {
        if self.token.is_empty() {
            return Ok(());
        }
        let token = std::mem::take(&mut self.token);
        let value = match token.as_slice() {
            b"true" => Val::Bool(true),
            b"false" => Val::Bool(false),
            b"null" => Val::Null,
            [b't' | b'f', ..] => return Err("Invalid literal"),
            other => {
                let read = std::str::from_utf8(other)
                    .ok()
                    .and_then(|text| special(text).or_else(|| number::parse(text)));
                let wrong =
                    if other.starts_with(b"n") { "Invalid literal" } else { "Invalid numeric literal" };
                read.ok_or(wrong)?
            }
        };
        self.give(value)
    }

    fn string(&mut self) -> Result<(), &'static str> {
        let token = std::mem::take(&mut self.token);
        let text = unescape(&token)?;
        self.token = token;
        self.token.clear();
        let value = self.heap.text(text);
        self.give(value)
    }

    fn structure(&mut self, byte: u8) -> Result<(), &'static str> {
        match byte {
            b'[' | b'{' => {
                if self.stack.len() >= MAX_NESTING {
                    return Err("Exceeds depth limit for parsing");
                }
                if self.next.is_some() {
                    return Err("Expected separator between values");
                }
                let level =
                    if byte == b'[' { Level::Array(Vec::new()) } else { Level::Object(Map::default(), None) };
                self.stack.push(level);
                Ok(())
            }
            b':' => self.colon(),
            b',' => self.comma(),
            b']' => self.close_array(),
            _ => self.close_object(),
        }
    }

    fn colon(&mut self) -> Result<(), &'static str> {
        let Some(Level::Object(_, key @ None)) = self.stack.last_mut() else {
            return Err("':' not as part of an object");
        };
        match self.next.take() {
            None => Err("Expected string key before ':'"),
            Some(Val::Str(text)) => {
                *key = Some(Arc::from(text.data.as_str()));
                Ok(())
            }
            Some(_) => Err("Object keys must be strings"),
        }
    }

    fn comma(&mut self) -> Result<(), &'static str> {
        if self.stack.is_empty() {
            return Err("',' not as part of an object");
        }
        let value = self.next.take().ok_or("Expected value before ','")?;
        match self.stack.last_mut() {
            Some(Level::Array(items)) => items.push(value),
            Some(Level::Object(map, key)) => {
                let key = key.take().ok_or("Objects must consist of key:value pairs")?;
                map.insert(key, value);
            }
            None => {}
        }
        Ok(())
    }

    fn close_array(&mut self) -> Result<(), &'static str> {
        let Some(Level::Array(items)) = self.stack.last_mut() else { return Err("Unmatched ']'") };
        match self.next.take() {
            Some(value) => items.push(value),
            None if !items.is_empty() => return Err("Expected another array element"),
            None => {}
        }
        let items = std::mem::take(items);
        self.stack.pop();
        self.next = Some(self.heap.array(items));
        Ok(())
    }

    fn close_object(&mut self) -> Result<(), &'static str> {
        let Some(Level::Object(map, key)) = self.stack.last_mut() else { return Err("Unmatched '}'") };
        match (self.next.take(), key.take()) {
            (Some(value), Some(key)) => {
                map.insert(key, value);
            }
            (Some(_), None) => return Err("Objects must consist of key:value pairs"),
            (None, Some(_)) => return Err("Unmatched '}'"),
            (None, None) if !map.is_empty() => return Err("Expected another key-value pair"),
            (None, None) => {}
        }
        let map = std::mem::take(map);
        self.stack.pop();
        self.next = Some(self.heap.object(map));
        Ok(())
    }
}

impl Level {
    fn size(&self) -> usize {
        match self {
            Self::Array(items) => items.capacity() * size_of::<Val>() + 64,
            Self::Object(map, _) => map.len() * 96 + 64,
        }
    }
}

/// `nan`, with digits behind it, and `infinity`, in any case, with any sign.
fn special(text: &str) -> Option<Val> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let lower = rest.to_ascii_lowercase();
    if matches!(lower.as_str(), "infinity" | "inf") {
        return Some(Val::Num(f64::INFINITY * sign));
    }
    let digits = lower.strip_prefix("nan")?;
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(Val::Num(f64::NAN))
}

/// The text between two quotes.
fn unescape(token: &[u8]) -> Result<String, &'static str> {
    if !token.contains(&b'\\') {
        return Ok(String::from_utf8_lossy(token).into_owned());
    }
    let mut out = Vec::with_capacity(token.len());
    let mut rest = token;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        if *byte != b'\\' {
            out.push(*byte);
            continue;
        }
        let (escape, behind) = rest.split_first().ok_or("Expected escape character at end of string")?;
        rest = behind;
        match escape {
            b'\\' | b'"' | b'/' => out.push(*escape),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b't' => out.push(b'\t'),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b'u' => {
                let mut code = hex4(rest)?;
                rest = rest.get(4..).unwrap_or_default();
                if (0xd800..0xdc00).contains(&code)
                    && let Some(low) = rest.strip_prefix(b"\\u").and_then(|low| hex4(low).ok())
                    && (0xdc00..0xe000).contains(&low)
                {
                    rest = rest.get(6..).unwrap_or_default();
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
            _ => return Err("Invalid escape"),
        }
    }
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn hex4(text: &[u8]) -> Result<u32, &'static str> {
    let digits = text.get(..4).ok_or("Invalid \\uXXXX escape")?;
    digits
        .iter()
        .try_fold(0, |code, digit| Some(code * 16 + char::from(*digit).to_digit(16)?))
        .ok_or("Invalid \\uXXXX escape")
}
