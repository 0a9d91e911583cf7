//! JSON texts, written.

use super::number;
use super::value::{Map, Val, deep, sorted_keys};

/// Beyond this depth, a text says so instead.
const MAX_NESTING: usize = 10_001;

/// How values are written.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// Spaces of a level; `None` is everything on one line.
    pub(super) indent: Option<Indent>,
    pub(super) sort: bool,
    pub(super) ascii: bool,
    pub(super) colors: Option<Colors>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Indent {
    Spaces(usize),
    Tab,
}

/// Escape sequences for null, false, true, numbers, strings, arrays, objects and keys.
#[derive(Clone, Debug)]
pub(super) struct Colors(pub(super) [String; 8]);

impl Default for Colors {
    fn default() -> Self {
        let codes = ["1;30", "0;39", "0;39", "0;39", "0;32", "1;39", "1;39", "34;1"];
        Self(codes.map(|code| format!("\x1b[{code}m")))
    }
}

impl Colors {
    /// `JQ_COLORS`: codes between colons. False if it is no such list.
    pub(super) fn set(&mut self, text: &str) -> bool {
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b';' || b == b':') {
            return false;
        }
        for (color, code) in self.0.iter_mut().zip(text.split(':')) {
            *color = format!("\x1b[{code}m");
        }
        true
    }

    fn of(&self, value: &Val) -> &str {
        let at = match value {
            Val::Null => 0,
            Val::Bool(false) => 1,
            Val::Bool(true) => 2,
            Val::Num(_) | Val::Literal(_) => 3,
            Val::Str(_) => 4,
            Val::Arr(_) => 5,
            Val::Obj(_) => 6,
        };
        self.0.get(at).map_or("", String::as_str)
    }
}

const RESET: &[u8] = b"\x1b[0m";

impl Style {
    /// As `tojson` writes.
    pub(super) const COMPACT: Self = Self { indent: None, sort: false, ascii: false, colors: None };

    pub(super) fn write(&self, value: &Val, out: &mut Vec<u8>) {
        self.value(value, 0, out);
    }

    fn value(&self, value: &Val, depth: usize, out: &mut Vec<u8>) {
        if depth > MAX_NESTING {
            return out.extend_from_slice(b"<skipped: too deep>");
        }
        let color = self.colors.as_ref().map(|colors| colors.of(value));
        if let Some(color) = color {
            out.extend_from_slice(color.as_bytes());
        }
        match value {
            Val::Null => out.extend_from_slice(b"null"),
            Val::Bool(true) => out.extend_from_slice(b"true"),
            Val::Bool(false) => out.extend_from_slice(b"false"),
            Val::Num(number) => number::write(*number, out),
            Val::Literal(literal) => out.extend_from_slice(literal.text.as_bytes()),
            Val::Str(text) => quote(&text.data, self.ascii, out),
            Val::Arr(items) => deep(|| self.array(&items.data, depth, color, out)),
            Val::Obj(map) => deep(|| self.object(&map.data, depth, color, out)),
        }
        if color.is_some() {
            out.extend_from_slice(RESET);
        }
    }

    fn array(&self, items: &[Val], depth: usize, color: Option<&str>, out: &mut Vec<u8>) {
        out.push(b'[');
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(color.unwrap_or_default().as_bytes());
                out.push(b',');
            }
            self.line(depth + 1, out);
            self.value(item, depth + 1, out);
        }
        self.close(!items.is_empty(), b']', depth, color, out);
    }

    fn object(&self, map: &Map, depth: usize, color: Option<&str>, out: &mut Vec<u8>) {
        out.push(b'{');
        let keys = if self.sort { sorted_keys(map) } else { map.keys().collect() };
        for (i, key) in keys.into_iter().enumerate() {
            let Some(value) = map.get(&**key) else { continue };
            if i > 0 {
                out.extend_from_slice(color.unwrap_or_default().as_bytes());
                out.push(b',');
            }
            self.line(depth + 1, out);
            self.key(key, color, out);
            self.value(value, depth + 1, out);
        }
        self.close(!map.is_empty(), b'}', depth, color, out);
    }

    fn key(&self, key: &str, color: Option<&str>, out: &mut Vec<u8>) {
        let colon: &[u8] = if self.indent.is_some() { b": " } else { b":" };
        let (Some(colors), Some(color)) = (&self.colors, color) else {
            quote(key, self.ascii, out);
            return out.extend_from_slice(colon);
        };
        out.extend_from_slice(RESET);
        out.extend_from_slice(colors.0.get(7).map_or("", String::as_str).as_bytes());
        quote(key, self.ascii, out);
        out.extend_from_slice(RESET);
        out.extend_from_slice(color.as_bytes());
        out.extend_from_slice(colon);
        out.extend_from_slice(RESET);
    }

    fn close(&self, filled: bool, bracket: u8, depth: usize, color: Option<&str>, out: &mut Vec<u8>) {
        if filled {
            out.extend_from_slice(color.unwrap_or_default().as_bytes());
            self.line(depth, out);
            out.extend_from_slice(color.unwrap_or_default().as_bytes());
        }
        out.push(bracket);
    }

    fn line(&self, depth: usize, out: &mut Vec<u8>) {
        let (byte, count) = match self.indent {
            None => return,
            Some(Indent::Spaces(width)) => (b' ', width * depth),
            Some(Indent::Tab) => (b'\t', depth),
        };
        out.push(b'\n');
        out.resize(out.len() + count, byte);
    }
}

/// A string in quotes.
pub(super) fn quote(text: &str, ascii: bool, out: &mut Vec<u8>) {
    out.push(b'"');
    for c in text.chars() {
        match c {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            c if c < ' ' || c == '\u{7f}' => {
                out.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes())
            }
            c if ascii && !c.is_ascii() => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.extend_from_slice(format!("\\u{unit:04x}").as_bytes());
                }
            }
            c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out.push(b'"');
}

/// A value on one line.
pub(super) fn json(value: &Val) -> String {
    let mut out = Vec::new();
    Style::COMPACT.write(value, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}
