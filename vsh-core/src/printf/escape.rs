//! Backslash escapes, in the rules of each place they stand in.

use bstr::BString;

use super::Diagnostic;

/// Where backslash escapes stand; each place has its own rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// The format of bash's `printf`.
    BashFormat,
    /// An argument of `%b` in bash; also `echo -e`, which has no `\"`.
    BashArgument,
    /// The format of GNU's `printf`.
    GnuFormat,
    /// An argument of `%b` in GNU's `printf`.
    GnuArgument,
    /// GNU's `echo -e`.
    GnuEcho,
    /// Bash's `echo -e`.
    BashEcho,
}

impl Escapes {
    fn is_bash(self) -> bool {
        matches!(self, Self::BashFormat | Self::BashArgument | Self::BashEcho)
    }

    fn is_format(self) -> bool {
        matches!(self, Self::BashFormat | Self::GnuFormat)
    }
}

/// How [`unescape`] ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// At the end of the text.
    Text,
    /// At `\c`: nothing more is to be printed.
    Stop,
}

pub(super) enum Event {
    Nothing,
    Stop,
    Problem(Diagnostic),
}

/// Replaces the escapes of `text`.
pub fn unescape(text: &[u8], how: Escapes, utf8: bool) -> (Vec<u8>, Vec<Diagnostic>, End) {
    let mut plain = Vec::with_capacity(text.len());
    let mut problems = Vec::new();
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        plain.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let (length, event) = escape(rest, how, utf8, &mut plain);
        match event {
            Event::Nothing => {}
            Event::Stop => return (plain, problems, End::Stop),
            Event::Problem(problem) => {
                problems.push(problem);
                if !how.is_bash() {
                    return (plain, problems, End::Stop);
                }
            }
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    plain.extend_from_slice(rest);
    (plain, problems, End::Text)
}

/// Reads the escape at the start of `text`; how long it is.
pub(super) fn escape(text: &[u8], how: Escapes, utf8: bool, out: &mut Vec<u8>) -> (usize, Event) {
    let Some(letter) = text.get(1) else {
        out.push(b'\\');
        return (1, Event::Nothing);
    };
    let simple = match letter {
        b'a' => 0x07,
        b'b' => 0x08,
        b'e' => 0x1b,
        b'E' if how.is_bash() => 0x1b,
        b'f' => 0x0c,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 0x0b,
        b'\\' => b'\\',
        b'"' if matches!(how, Escapes::BashFormat | Escapes::GnuFormat | Escapes::GnuArgument) => b'"',
        b'\'' | b'?' if how == Escapes::BashFormat => *letter,
        b'c' if how != Escapes::BashFormat => return (2, Event::Stop),
        b'0'..=b'7' => return octal(text, how, out),
        b'x' => return hexadecimal(text, how, out),
        b'u' | b'U' if how != Escapes::GnuEcho => return unicode(text, *letter, how, utf8, out),
        _ => {
            // Left as it is, backslash and all.
            out.extend_from_slice(&[b'\\', *letter]);
            return (2, Event::Nothing);
        }
    };
    out.push(simple);
    (2, Event::Nothing)
}

/// `\NNN` in a format, `\0NNN` and mostly `\NNN` in an argument, `\0NNN` alone in bash's `echo`.
fn octal(text: &[u8], how: Escapes, out: &mut Vec<u8>) -> (usize, Event) {
    let leading = text.get(1) == Some(&b'0');
    if how == Escapes::BashEcho && !leading {
        out.extend(text.iter().take(2));
        return (2, Event::Nothing);
    }
    let most = if leading && !how.is_format() { 4 } else { 3 };
    let digits = text.iter().skip(1).take(most).take_while(|b| matches!(b, b'0'..=b'7'));
    let (count, value) = digits.fold((0, 0u32), |(n, v), d| (n + 1, v * 8 + u32::from(d - b'0')));
    out.push(u8::try_from(value & 0xff).unwrap_or(0));
    (1 + count, Event::Nothing)
}

fn hexadecimal(text: &[u8], how: Escapes, out: &mut Vec<u8>) -> (usize, Event) {
    let (count, value) = hex_digits(text, 2);
    if count == 0 {
        out.extend_from_slice(b"\\x");
        let silent = matches!(how, Escapes::BashEcho | Escapes::GnuEcho);
        return (2, if silent { Event::Nothing } else { Event::Problem(Diagnostic::MissingHexDigit) });
    }
    out.push(u8::try_from(value).unwrap_or(0));
    (2 + count, Event::Nothing)
}

fn hex_digits(text: &[u8], most: usize) -> (usize, u32) {
    text.iter()
        .skip(2)
        .take(most)
        .map_while(|b| char::from(*b).to_digit(16))
        .fold((0, 0), |(count, value), digit| (count + 1, value << 4 | digit))
}

fn unicode(text: &[u8], letter: u8, how: Escapes, utf8: bool, out: &mut Vec<u8>) -> (usize, Event) {
    let most = if letter == b'u' { 4 } else { 8 };
    let (count, value) = hex_digits(text, most);
    if how.is_bash() {
        if count == 0 {
            out.extend_from_slice(&[b'\\', letter]);
            let silent = how == Escapes::BashEcho;
            let problem = Event::Problem(Diagnostic::MissingUnicodeDigit(letter));
            return (2, if silent { Event::Nothing } else { problem });
        }
        encode(value, utf8, out);
        return (2 + count, Event::Nothing);
    }
    if count < most {
        return (2, Event::Problem(Diagnostic::MissingUnicodeDigit(letter)));
    }
    let invalid = (0xd800..0xe000).contains(&value) || (value < 0xa0 && !matches!(value, 0x24 | 0x40 | 0x60));
    if invalid {
        let width = most;
        let shown = format!("\\{}{value:0width$x}", char::from(letter));
        return (2, Event::Problem(Diagnostic::InvalidUniversal(BString::from(shown))));
    }
    encode(value, utf8, out);
    (2 + count, Event::Nothing)
}

/// The bytes of a character: UTF-8 in its original, longer form, which has surrogates too; outside UTF-8 the
/// escape itself.
pub fn encode(code: u32, utf8: bool, out: &mut Vec<u8>) {
    if let Ok(byte) = u8::try_from(code)
        && byte < 0x80
    {
        return out.push(byte);
    }
    if !utf8 {
        let text = if code > 0xffff { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") };
        return out.extend_from_slice(text.as_bytes());
    }
    let (lead, count) = match code {
        0..0x800 => (0xc0, 1),
        0x800..0x1_0000 => (0xe0, 2),
        0x1_0000..0x20_0000 => (0xf0, 3),
        0x20_0000..0x400_0000 => (0xf8, 4),
        _ => (0xfc, 5),
    };
    let byte = |bits: u32| u8::try_from(bits & 0xff).unwrap_or(0);
    out.push(lead | byte(code >> (6 * count)));
    out.extend((0..count).rev().map(|i| 0x80 | byte(code >> (6 * i) & 0x3f)));
}
