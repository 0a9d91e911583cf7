//! Types: how values are shown.

use vsh_core::utility::{Cx, Error};

use crate::support::context::Context;
use crate::support::size;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Named,
    Character,
    Signed,
    Unsigned,
    Octal,
    Hex,
    Float,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    pub(super) kind: Kind,
    pub(super) size: usize,
    /// How many columns a value takes, the blank before it apart.
    pub(super) width: usize,
    /// `z`: the characters behind the line.
    pub(super) trailer: bool,
}

/// Adds the formats of a type string.
pub(super) fn formats(cx: &Cx<'_>, text: &[u8], formats: &mut Vec<Format>) -> Result<(), Error> {
    let wrong = || Error::fatal(format!("invalid type string {}", cx.quoted(text)));
    let mut rest = text;
    if rest.is_empty() {
        return Err(wrong());
    }
    while let Some((letter, behind)) = rest.split_first() {
        rest = behind;
        let kind = match letter {
            b'a' => Kind::Named,
            b'c' => Kind::Character,
            b'd' => Kind::Signed,
            b'u' => Kind::Unsigned,
            b'o' => Kind::Octal,
            b'x' => Kind::Hex,
            b'f' => Kind::Float,
            _ => {
                let shown = char::from(*letter);
                let text = format!("invalid character '{shown}' in type string {}", cx.quoted(text));
                return Err(Error::fatal(text));
            }
        };
        let mut size = match kind {
            Kind::Named | Kind::Character => 1,
            Kind::Float => 8,
            _ => 4,
        };
        if !matches!(kind, Kind::Named | Kind::Character) {
            let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
            let named = match (kind, rest.first()) {
                (Kind::Float, Some(b'F')) => Some(4),
                (Kind::Float, Some(b'D')) => Some(8),
                (Kind::Float, Some(b'L')) => return Err(Error::unsupported("-t fL")),
                (Kind::Float, _) => None,
                (_, Some(b'C')) => Some(1),
                (_, Some(b'S')) => Some(2),
                (_, Some(b'I')) => Some(4),
                (_, Some(b'L')) => Some(8),
                _ => None,
            };
            if let Some(named) = named {
                size = named;
                rest = rest.get(1..).unwrap_or_default();
            } else if digits > 0 {
                let number = size::decimal(rest.get(..digits).unwrap_or_default()).ok_or_else(wrong)?;
                size = usize::try_from(number).unwrap_or(usize::MAX);
                rest = rest.get(digits..).unwrap_or_default();
            }
            let good: &[usize] = if kind == Kind::Float { &[4, 8] } else { &[1, 2, 4, 8] };
            if !good.contains(&size) {
                let shown = if kind == Kind::Float { "floating point" } else { "integral" };
                let text = format!(
                    "invalid type string {};\nthis system doesn't provide a {size}-byte {shown} type",
                    cx.quoted(text)
                );
                return Err(Error::fatal(text));
            }
        }
        let trailer = rest.first() == Some(&b'z');
        if trailer {
            rest = rest.get(1..).unwrap_or_default();
        }
        formats.push(Format { kind, size, width: width(kind, size), trailer });
    }
    Ok(())
}

/// The widest value.
fn width(kind: Kind, size: usize) -> usize {
    let at = size.trailing_zeros() as usize;
    let of = |widths: [usize; 4]| widths.get(at).copied().unwrap_or(3);
    match kind {
        Kind::Named | Kind::Character => 3,
        Kind::Signed => of([4, 6, 11, 20]),
        Kind::Unsigned => of([3, 5, 10, 20]),
        Kind::Octal => of([3, 6, 11, 22]),
        Kind::Hex => of([2, 4, 8, 16]),
        Kind::Float => {
            if size == 4 {
                15
            } else {
                24
            }
        }
    }
}

const NAMES: [&str; 33] = [
    "nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt", "ff", "cr", "so", "si",
    "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb", "can", "em", "sub", "esc", "fs", "gs", "rs",
    "us", "sp",
];

/// A value, without the blanks before it.
pub(super) fn shown(format: &Format, value: &[u8], big: bool) -> String {
    let mut bytes = [0u8; 8];
    // What is missing at the end is zero.
    for (slot, byte) in bytes.iter_mut().zip(value) {
        *slot = *byte;
    }
    if big && let Some(used) = bytes.get_mut(..format.size) {
        used.reverse();
    }
    let number = u64::from_le_bytes(bytes);
    let byte = bytes.first().copied().unwrap_or(0);
    match format.kind {
        Kind::Named => {
            let low = byte & 0x7f;
            match NAMES.get(usize::from(low)) {
                Some(name) => (*name).to_owned(),
                None if low == 127 => "del".to_owned(),
                None => char::from(low).to_string(),
            }
        }
        Kind::Character => match byte {
            0 => "\\0".to_owned(),
            7 => "\\a".to_owned(),
            8 => "\\b".to_owned(),
            9 => "\\t".to_owned(),
            10 => "\\n".to_owned(),
            11 => "\\v".to_owned(),
            12 => "\\f".to_owned(),
            13 => "\\r".to_owned(),
            b' '..=b'~' => char::from(byte).to_string(),
            _ => format!("{byte:03o}"),
        },
        Kind::Signed => {
            let shift = 64 - 8 * format.size;
            (((number << shift) as i64) >> shift).to_string()
        }
        Kind::Unsigned => number.to_string(),
        Kind::Octal => format!("{number:0width$o}", width = format.width),
        Kind::Hex => format!("{number:0width$x}", width = format.width),
        Kind::Float => {
            if format.size == 4 {
                let value = f32::from_bits(number as u32);
                let least = if value.abs() < f32::MIN_POSITIVE { 1 } else { f32::DIGITS };
                return shortest(f64::from(value), least, |text| text.parse() == Ok(value));
            }
            let value = f64::from_bits(number);
            let least = if value.abs() < f64::MIN_POSITIVE { 1 } else { f64::DIGITS };
            shortest(value, least, |text| text.parse() == Ok(value))
        }
    }
}

/// `%g` with as few digits as give the same number again.
fn shortest(value: f64, least: u32, same: impl Fn(&str) -> bool) -> String {
    if value.is_nan() {
        return if value.is_sign_negative() { "-nan".to_owned() } else { "nan".to_owned() };
    }
    if value.is_infinite() {
        return if value < 0.0 { "-inf".to_owned() } else { "inf".to_owned() };
    }
    let mut out = Vec::new();
    // 17 digits tell all numbers apart.
    for digits in least as usize..=17 {
        out.clear();
        crate::support::general::general(&mut out, value, digits, false);
        if same(&String::from_utf8_lossy(&out)) {
            break;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
