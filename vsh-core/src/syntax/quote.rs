//! Quotes: `'...'`, `"..."`, `$'...'`, and text as inside double quotes.

use super::ast::{QuoteStyle, Text, WordPart};
use super::input::{Input, Parsed, ProblemKind};
use super::substitution;
use super::word::Pieces;

/// `'...'`: the text inside.
pub(super) fn single(open: Input<'_>) -> Parsed<'_, Text> {
    let i = open.advance(1);
    match memchr::memchr(b'\'', i.rest()) {
        Some(length) => {
            let end = i.advance(length as u32);
            Ok((end.advance(1), Text::from(i.until(end))))
        }
        None => open.fail(ProblemKind::Unclosed(b'\'')),
    }
}

/// `"..."`: the pieces inside.
pub(super) fn double(open: Input<'_>) -> Parsed<'_, Vec<WordPart>> {
    between_quotes(open, QuotedEnd::Quote)
}

fn between_quotes(open: Input<'_>, end: QuotedEnd) -> Parsed<'_, Vec<WordPart>> {
    let (end, parts) = quoted(open.advance(1), end)?;
    if end.byte() == b'"' { Ok((end.advance(1), parts)) } else { open.fail(ProblemKind::Unclosed(b'"')) }
}

/// Where text as inside double quotes ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuotedEnd {
    /// At `"`.
    Quote,
    /// At `"`, where the quotes stand in the operand of an expansion inside double quotes: a backslash quotes any byte.
    Inner,
    /// At the end of the source: a here-document. A double quote means nothing.
    Document,
    /// At the end of the source: arithmetic, where a double quote starts a piece.
    Text,
    /// At `}`: the operand of an expansion inside double quotes.
    Brace,
    /// At `)` outside nested parentheses.
    Parenthesis,
    /// At `]` outside nested brackets.
    Bracket,
    /// At `;` or `)` outside nested parentheses: a part of `for ((...))`.
    Semicolon,
    /// At `:` or `}` outside nested parentheses and `? :`: the offset of a substring, inside double quotes or not.
    Colon {
        /// Inside them.
        quoted: bool,
    },
    /// At `}`: the length of a substring.
    Length {
        /// Inside double quotes.
        quoted: bool,
    },
}

impl QuotedEnd {
    fn ends(self, byte: u8, open: u32) -> bool {
        match self {
            Self::Quote | Self::Inner => byte == b'"',
            Self::Document | Self::Text => false,
            Self::Brace | Self::Length { .. } => byte == b'}',
            Self::Parenthesis => open == 0 && byte == b')',
            Self::Bracket => open == 0 && byte == b']',
            Self::Semicolon => open == 0 && matches!(byte, b';' | b')'),
            Self::Colon { .. } => byte == b'}' || (open == 0 && byte == b':'),
        }
    }

    fn nesting(self, byte: u8) -> i32 {
        match (self, byte) {
            (Self::Parenthesis | Self::Semicolon, b'(')
            | (Self::Bracket, b'[')
            | (Self::Colon { .. }, b'(' | b'?') => 1,
            (Self::Parenthesis | Self::Semicolon, b')')
            | (Self::Bracket, b']')
            | (Self::Colon { .. }, b')' | b':') => -1,
            _ => 0,
        }
    }

    /// Does a backslash quote this byte?
    fn escapes(self, byte: u8) -> bool {
        match byte {
            b'$' | b'`' | b'\\' => true,
            _ if self == Self::Inner => byte != 0,
            b'"' => self != Self::Document,
            b'}' => matches!(self, Self::Brace | Self::Length { .. }),
            _ => false,
        }
    }

    /// Would the byte, in front of `next`, be taken for itself without the backslash that quotes it?
    fn is_plain(self, byte: u8, next: u8) -> bool {
        match byte {
            b'$' => !starts_expansion(next) && next != b'`',
            b'\\' => !matches!(next, b'$' | b'`' | b'\\' | b'\n') && (next != b'"' || self == Self::Document),
            b'`' | b'"' | b'}' => false,
            _ => true,
        }
    }

    fn is_expression(self) -> bool {
        self.is_arithmetic() || self.is_range()
    }

    /// Is it a part of a substring's range?
    fn is_range(self) -> bool {
        matches!(self, Self::Colon { .. } | Self::Length { .. })
    }

    /// Is this in an expansion inside double quotes, where `$'...'` is its plain text?
    fn is_in_quotes(self) -> bool {
        matches!(self, Self::Brace | Self::Colon { quoted: true } | Self::Length { quoted: true })
    }

    /// Is this an expression, in which single quotes hide brackets though they stay in the text?
    fn is_arithmetic(self) -> bool {
        matches!(self, Self::Parenthesis | Self::Semicolon | Self::Bracket)
    }
}

/// Text as inside double quotes, up to its end or the end of the source.
pub(super) fn quoted(start: Input<'_>, end: QuotedEnd) -> Parsed<'_, Vec<WordPart>> {
    let mut pieces = Pieces::default();
    let mut i = start;
    let mut open = 0_u32;
    loop {
        let length = plain_length(i.rest());
        let behind = i.advance(length);
        pieces.literal(i.until(behind));
        i = behind;
        let byte = i.byte();
        if byte == 0 || end.ends(byte, open) {
            break;
        }
        open = open.saturating_add_signed(end.nesting(byte));
        i = match byte {
            b'\\' => backslash(i, end, &mut pieces),
            // `"${x-$'a\tb'}"`, not in a here-document and not in POSIX mode.
            b'$' if end.is_in_quotes()
                && i.byte_at(1) == b'\''
                && !i.state.document.get()
                && !i.state.options.posix =>
            {
                let (behind, text) = ansi_c(i.advance(1))?;
                pieces.literal(&text);
                behind
            }
            // What `$'...'` and `$"..."` mean stands in an expression as `'...'` and `"..."`.
            b'$' if end.is_expression()
                && i.byte_at(1) == b'\''
                && (end.is_range() || !i.state.document.get())
                && !(end.is_in_quotes() && i.state.options.posix) =>
            {
                let (behind, text) = ansi_c(i.advance(1))?;
                pieces.literal(b"'");
                pieces.literal(&bstr::ByteSlice::replace(text.as_bytes(), "'", "'\\''"));
                pieces.literal(b"'");
                behind
            }
            b'$' if (end.is_expression() || end == QuotedEnd::Brace)
                && i.byte_at(1) == b'"'
                && !i.state.document.get() =>
            {
                i.advance(1)
            }
            b'$' => match substitution::dollar(i, true)? {
                (behind, Some(part)) => {
                    pieces.part(part);
                    behind
                }
                (behind, None) => {
                    pieces.byte(b'$');
                    behind
                }
            },
            b'`' => {
                let (behind, part) = substitution::backquotes(i, end != QuotedEnd::Document)?;
                pieces.part(part);
                behind
            }
            b'"' if end != QuotedEnd::Document => {
                let inner = if end == QuotedEnd::Brace { QuotedEnd::Inner } else { QuotedEnd::Quote };
                let (behind, parts) = between_quotes(i, inner)?;
                pieces.part(WordPart::DoubleQuoted { parts, localized: false });
                behind
            }
            b'\'' if end.is_arithmetic() => {
                let (behind, _) = single(i)?;
                pieces.literal(i.until(behind));
                behind
            }
            _ => {
                pieces.byte(byte);
                i.advance(1)
            }
        };
    }
    pieces.flush();
    Ok((i, pieces.parts))
}

/// Does a `$` in front of this byte start an expansion?
pub(super) fn starts_expansion(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || b"@*#?-$!{([".contains(&byte)
}

fn plain_length(bytes: &[u8]) -> u32 {
    let special = |byte: &u8| {
        matches!(
            byte,
            0 | b'\\'
                | b'$'
                | b'`'
                | b'"'
                | b'\''
                | b'('
                | b')'
                | b'['
                | b']'
                | b'{'
                | b'}'
                | b';'
                | b':'
                | b'?'
        )
    };
    bytes.iter().position(special).unwrap_or(bytes.len()) as u32
}

fn backslash<'a>(i: Input<'a>, end: QuotedEnd, pieces: &mut Pieces) -> Input<'a> {
    match i.byte_at(1) {
        b'\n' => i.advance(2),
        // A piece of its own keeps what printing would lose.
        byte if end.escapes(byte) && !end.is_arithmetic() && end.is_plain(byte, continued(i, 2)) => {
            pieces
                .part(WordPart::Quoted { text: Text::from([byte].as_slice()), style: QuoteStyle::Backslash });
            i.advance(2)
        }
        byte if end.escapes(byte) => {
            pieces.byte(byte);
            i.advance(2)
        }
        // It opens no quote there.
        b'\'' if end.is_arithmetic() => {
            pieces.literal(b"\\'");
            i.advance(2)
        }
        _ => {
            pieces.byte(b'\\');
            i.advance(1)
        }
    }
}

/// The byte `at` places on, behind continuations of the line.
fn continued(i: Input<'_>, mut at: u32) -> u8 {
    while i.byte_at(at) == b'\\' && i.byte_at(at + 1) == b'\n' {
        at += 2;
    }
    i.byte_at(at)
}

/// `$'...'` from its quote on: the text with its escapes replaced. A NUL ends it.
pub(super) fn ansi_c(open: Input<'_>) -> Parsed<'_, Text> {
    let start = open.advance(1);
    let mut length = 0_usize;
    let rest = start.rest();
    loop {
        match rest.get(length) {
            Some(b'\'') => break,
            Some(b'\\') => length += 2,
            Some(_) => length += 1,
            None => return open.fail(ProblemKind::Unclosed(b'\'')),
        }
    }
    let text = unescape(rest.get(..length).unwrap_or_default());
    Ok((start.advance(length as u32 + 1), Text::from(text)))
}

pub(super) fn unescape(mut text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    while let Some((&byte, rest)) = text.split_first() {
        text = rest;
        if byte != b'\\' {
            bytes.push(byte);
        } else if let Some((&kind, rest)) = text.split_first() {
            match escape(kind, rest, &mut bytes) {
                Some(rest) => text = rest,
                None => break,
            }
        } else {
            bytes.push(byte);
        }
    }
    bytes
}

/// One escape, `rest` behind its letter: the text behind it, or `None` where it is a NUL.
fn escape<'t>(kind: u8, rest: &'t [u8], bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    let simple = match kind {
        b'a' => 0x07,
        b'b' => 0x08,
        b'e' | b'E' => 0x1b,
        b'f' => 0x0c,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 0x0b,
        b'\\' | b'\'' | b'"' | b'?' => kind,
        b'0'..=b'7' => return octal(kind, rest, bytes),
        b'x' => return hexadecimal(rest, bytes),
        b'u' => return unicode(kind, rest, 4, bytes),
        b'U' => return unicode(kind, rest, 8, bytes),
        b'c' => return control(rest, bytes),
        _ => {
            bytes.extend([b'\\', kind]);
            return Some(rest);
        }
    };
    bytes.push(simple);
    Some(rest)
}

/// The value of at most `limit` digits, and the text behind them; `None` where there are none.
fn digits(text: &[u8], radix: u32, limit: usize) -> Option<(u32, &[u8])> {
    let digit = |byte: &u8| char::from(*byte).to_digit(radix);
    let count = text.iter().take(limit).take_while(|byte| digit(byte).is_some()).count();
    let (digits, rest) = text.split_at_checked(count).filter(|_| count > 0)?;
    let value = digits.iter().filter_map(digit).fold(0_u32, |value, digit| (value << radix.ilog2()) | digit);
    Some((value, rest))
}

fn push_byte<'t>(value: u32, rest: &'t [u8], bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    let byte = (value & 0xff) as u8;
    if byte == 0 {
        return None;
    }
    bytes.push(byte);
    Some(rest)
}

fn octal<'t>(first: u8, rest: &'t [u8], bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    let first = u32::from(first - b'0');
    let count = rest.iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
    let (more, rest) = rest.split_at_checked(count).unwrap_or((&[], rest));
    let value = more.iter().fold(first, |value, byte| value * 8 + u32::from(byte - b'0'));
    push_byte(value, rest, bytes)
}

fn hexadecimal<'t>(text: &'t [u8], bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    if let Some(inner) = text.strip_prefix(b"{")
        && let Some((value, rest)) = digits(inner, 16, usize::MAX)
    {
        return push_byte(value, rest.strip_prefix(b"}").unwrap_or(rest), bytes);
    }
    match digits(text, 16, 2) {
        Some((value, rest)) => push_byte(value, rest, bytes),
        None => {
            bytes.extend(b"\\x");
            Some(text)
        }
    }
}

fn unicode<'t>(kind: u8, text: &'t [u8], limit: usize, bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    match digits(text, 16, limit) {
        Some((0, _)) => None,
        Some((value, rest)) => {
            push_utf8(value, bytes);
            Some(rest)
        }
        None => {
            bytes.extend([b'\\', kind]);
            Some(text)
        }
    }
}

/// UTF-8 as first defined: also surrogates, and values up to 31 bits in up to six bytes.
fn push_utf8(value: u32, bytes: &mut Vec<u8>) {
    let continuation = |shift: u32| (0x80 | ((value >> shift) & 0x3f)) as u8;
    let (lead, count) = match value {
        0..0x80 => (value, 0),
        0x80..0x800 => (0xc0 | (value >> 6), 1),
        0x800..0x1_0000 => (0xe0 | (value >> 12), 2),
        0x1_0000..0x20_0000 => (0xf0 | (value >> 18), 3),
        0x20_0000..0x400_0000 => (0xf8 | (value >> 24), 4),
        0x400_0000..0x8000_0000 => (0xfc | (value >> 30), 5),
        _ => return,
    };
    bytes.push((lead & 0xff) as u8);
    bytes.extend((0..count).rev().map(|n| continuation(6 * n)));
}

fn control<'t>(text: &'t [u8], bytes: &mut Vec<u8>) -> Option<&'t [u8]> {
    let (&byte, rest) = text.split_first()?;
    let rest = if byte == b'\\' { rest.strip_prefix(b"\\").unwrap_or(rest) } else { rest };
    let value = if byte == b'?' { 0x7f } else { byte.to_ascii_uppercase() & 0x1f };
    push_byte(u32::from(value), rest, bytes)
}
