//! The format, read once.

use bstr::BString;

use super::escape::{Escapes, Event, escape};
use super::{Conversion, Diagnostic, Dialect, Piece, Settings, Size};

/// Reads a format into pieces; what is behind an error is never reached.
pub(super) fn format(format: &[u8], settings: &Settings<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = format;
    while !rest.is_empty() {
        let special = memchr::memchr2(b'%', b'\\', rest).unwrap_or(rest.len());
        let (literal, behind) = rest.split_at_checked(special).unwrap_or((rest, b""));
        add_literal(&mut pieces, literal);
        rest = behind;
        match rest {
            [b'%', b'%', ..] => {
                add_literal(&mut pieces, b"%");
                rest = rest.get(2..).unwrap_or_default();
            }
            [b'%', ..] => {
                let (piece, length) = read_conversion(rest, settings.dialect);
                let ends = matches!(piece, Piece::Error(_));
                if ends {
                    // The sizes are read before the letter is looked at.
                    let wrong = rest.get(..length).unwrap_or(rest);
                    pieces.extend(wrong.iter().filter(|b| **b == b'*').map(|_| Piece::Size));
                }
                pieces.push(piece);
                if ends {
                    return pieces;
                }
                rest = rest.get(length..).unwrap_or_default();
            }
            // The conversion is read all the same.
            [b'\\', b'%', ..] if settings.dialect == Dialect::Bash => {
                add_literal(&mut pieces, b"\\");
                rest = rest.get(1..).unwrap_or_default();
            }
            [b'\\', ..] => {
                let how = match settings.dialect {
                    Dialect::Bash => Escapes::BashFormat,
                    Dialect::Gnu => Escapes::GnuFormat,
                };
                let mut text = Vec::new();
                let (length, event) = escape(rest, how, settings.utf8, &mut text);
                rest = rest.get(length..).unwrap_or_default();
                match event {
                    Event::Nothing => add_literal(&mut pieces, &text),
                    Event::Stop => pieces.push(Piece::Stop),
                    Event::Problem(problem) if settings.dialect == Dialect::Bash => {
                        pieces.push(Piece::Warning(problem, text));
                    }
                    Event::Problem(problem) => pieces.push(Piece::Error(problem)),
                }
            }
            _ => {}
        }
    }
    pieces
}

fn add_literal(pieces: &mut Vec<Piece>, text: &[u8]) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Literal(before)) => before.extend_from_slice(text),
        _ => pieces.push(Piece::Literal(text.to_vec())),
    }
}

/// Reads a conversion from its `%`; the piece and its length.
fn read_conversion(text: &[u8], dialect: Dialect) -> (Piece, usize) {
    let mut conversion = Conversion::default();
    let mut at = 1;
    let byte = |at: usize| text.get(at).copied();
    let mut quote = false;
    while let Some(flag) = byte(at) {
        match flag {
            b'-' => conversion.left = true,
            b'+' => conversion.plus = true,
            b' ' => conversion.space = true,
            b'#' => conversion.alternate = true,
            b'0' => conversion.zero = true,
            b'\'' => quote = true,
            b'I' if dialect == Dialect::Gnu => {}
            _ => break,
        }
        at += 1;
    }
    conversion.width = read_size(text, &mut at);
    if byte(at) == Some(b'.') {
        at += 1;
        conversion.precision = Some(read_size(text, &mut at).unwrap_or(Size::Nothing));
    }
    let modifiers = at;
    while matches!(byte(at), Some(b'h' | b'j' | b'l' | b'L' | b't' | b'z')) {
        at += 1;
    }
    let whole = |end: usize| BString::from(text.get(..end).unwrap_or(text));
    let Some(letter) = byte(at) else {
        return (Piece::Error(Diagnostic::MissingFormat(whole(text.len()))), text.len());
    };
    conversion.letter = letter;
    if dialect == Dialect::Bash && letter == b'(' {
        return read_time(text, at, conversion);
    }
    let known = match dialect {
        Dialect::Bash => b"diouxXeEfFgGaAcsbqQn".contains(&letter),
        Dialect::Gnu => gnu_allows(&conversion, quote, at == 1, modifiers == 1),
    };
    if !known {
        return (Piece::Error(Diagnostic::InvalidFormat(whole(at + 1), letter)), at + 1);
    }
    (Piece::Conversion(conversion), at + 1)
}

/// GNU refuses flags that mean nothing.
fn gnu_allows(conversion: &Conversion, quote: bool, bare: bool, plain: bool) -> bool {
    match conversion.letter {
        b'b' | b'q' => bare,
        b'd' | b'i' | b'u' => !conversion.alternate,
        b'o' | b'x' | b'X' => !quote,
        b'f' | b'F' | b'g' | b'G' => true,
        b'e' | b'E' | b'a' | b'A' => !quote,
        b's' => !conversion.alternate && !conversion.zero && !quote,
        b'c' => {
            !conversion.alternate && !conversion.zero && !quote && (plain || conversion.precision.is_none())
        }
        _ => false,
    }
}

fn read_size(text: &[u8], at: &mut usize) -> Option<Size> {
    if text.get(*at) == Some(&b'*') {
        *at += 1;
        return Some(Size::Argument);
    }
    let mut size = None;
    while let Some(digit @ b'0'..=b'9') = text.get(*at) {
        let value = size.unwrap_or(0usize).saturating_mul(10).saturating_add(usize::from(digit - b'0'));
        size = Some(value.min(i32::MAX as usize));
        *at += 1;
    }
    size.map(Size::Fixed)
}

/// `%(FORMAT)T`, from its parenthesis.
fn read_time(text: &[u8], open: usize, mut conversion: Conversion) -> (Piece, usize) {
    let inside = text.get(open + 1..).unwrap_or_default();
    let mut depth = 1usize;
    let close = inside.iter().position(|b| {
        match b {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let letter = match close {
        Some(close) => inside.get(close + 1).copied(),
        None => inside.last().copied(),
    };
    match (close, letter) {
        (Some(close), Some(b'T')) => {
            conversion.letter = b'T';
            conversion.time = inside.get(..close).unwrap_or_default().to_vec();
            (Piece::Conversion(conversion), open + close + 3)
        }
        _ => {
            let shown = text.get(..=open).unwrap_or(text);
            let problem = Diagnostic::InvalidTimeFormat(letter.unwrap_or(b'('));
            (Piece::Warning(problem, shown.to_vec()), shown.len())
        }
    }
}
