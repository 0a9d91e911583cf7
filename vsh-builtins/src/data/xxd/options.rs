//! Options.

use bstr::BString;
use vsh_core::utility::{Cx, Error, ExitStatus};

use crate::support::context::extra_operand;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Hex,
    Little,
    Bits,
    Include,
    Plain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seek {
    Start(i64),
    End(i64),
    /// From where the input stands.
    Relative(i64),
}

#[derive(Debug)]
pub(super) struct Settings {
    pub(super) form: Form,
    pub(super) reverse: bool,
    /// Not the usual number; nothing is all.
    pub(super) columns: Option<usize>,
    /// Not the usual number; nothing is a whole row.
    pub(super) group: Option<usize>,
    pub(super) length: u64,
    pub(super) seek: Option<Seek>,
    pub(super) shown_offset: i64,
    pub(super) upper: bool,
    pub(super) autoskip: bool,
    pub(super) capital: bool,
    pub(super) decimal: bool,
    pub(super) ebcdic: bool,
    pub(super) name: Option<BString>,
    pub(super) files: Vec<BString>,
}

const MAX_COLUMNS: i32 = 256;

/// The longer names of options with a value, behind their letters.
const LONGER: &[(u8, &str)] = &[
    (b'c', "ols"),
    (b'g', "roup"),
    (b'l', "en"),
    (b'n', "ame"),
    (b'o', "ffset"),
    (b's', "kip"),
    (b's', "eek"),
];

/// The options up to the first operand.
pub(super) fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut s = Settings {
        form: Form::Hex,
        reverse: false,
        columns: None,
        group: None,
        length: u64::MAX,
        seek: None,
        shown_offset: 0,
        upper: false,
        autoskip: false,
        capital: false,
        decimal: false,
        ebcdic: false,
        name: None,
        files: Vec::new(),
    };
    let mut columns = None;
    let mut words = cx.arguments().iter();
    while let Some(word) = words.as_slice().first() {
        let Some(option) = word.strip_prefix(b"-").filter(|rest| !rest.is_empty()) else { break };
        words.next();
        // One or two dashes, and any longer name that begins with the letter.
        let option = option.strip_prefix(b"-").unwrap_or(option);
        let Some((letter, attached)) = option.split_first() else { break };
        let longer = LONGER.iter().any(|(of, name)| of == letter && attached.starts_with(name.as_bytes()));
        let mut value = || -> Result<BString, Error> {
            if !attached.is_empty() && !longer {
                return Ok(BString::from(attached));
            }
            words.next().cloned().ok_or_else(|| {
                Error::Usage(format!("option requires an argument -- '{}'", char::from(*letter)))
            })
        };
        match letter {
            b'a' => s.autoskip = !s.autoskip,
            b'b' => s.form = Form::Bits,
            b'e' => s.form = Form::Little,
            b'u' => s.upper = true,
            b'p' => s.form = Form::Plain,
            b'i' => s.form = Form::Include,
            b'C' => s.capital = true,
            b'c' if attached.starts_with(b"apitalize") => s.capital = true,
            b'd' => s.decimal = true,
            b'E' => s.ebcdic = true,
            b'r' => s.reverse = true,
            b'v' => return Err(Error::Version),
            b'h' => return Err(Error::Help),
            b'n' => s.name = Some(value()?),
            b'c' => columns = Some(low_half(number(&value()?))),
            // A negative number is the usual one.
            b'g' => s.group = usize::try_from(low_half(number(&value()?))).ok(),
            b'l' => s.length = u64::try_from(number(&value()?)).unwrap_or(u64::MAX),
            b'o' => s.shown_offset = offset(&value()?),
            b's' => s.seek = Some(seek(&value()?)),
            _ => return Err(Error::Usage(format!("invalid option -- '{}'", char::from(*letter)))),
        }
    }
    s.files.extend(words.cloned());
    if let Some(extra) = s.files.get(2) {
        return Err(extra_operand(cx, extra));
    }
    let too_many = |columns: i32| columns > MAX_COLUMNS && !matches!(s.form, Form::Plain | Form::Include);
    if columns.is_some_and(|columns| columns < 0 || too_many(columns)) {
        let why = format!("invalid number of columns (max. {MAX_COLUMNS}).");
        return Err(Error::Fatal(why, ExitStatus::FAILURE));
    }
    s.columns = columns.and_then(|columns| usize::try_from(columns).ok());
    Ok(s)
}

fn seek(text: &[u8]) -> Seek {
    let (relative, text) = match text.strip_prefix(b"+") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    match text.strip_prefix(b"-") {
        Some(back) if relative => Seek::Relative(number(back).saturating_neg()),
        Some(back) => Seek::End(number(back)),
        None if relative => Seek::Relative(number(text)),
        None => Seek::Start(number(text)),
    }
}

/// What is added to the positions shown; too large numbers are the largest of 64 bits.
fn offset(text: &[u8]) -> i64 {
    let (negative, text) = match text.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (value, exact) = leading(text);
    let value = if exact { value } else { u64::MAX.cast_signed() };
    if negative { value.wrapping_neg() } else { value }
}

/// What C makes of it that keeps 32 bits.
fn low_half(value: i64) -> i32 {
    let [a, b, c, d, ..] = value.to_le_bytes();
    i32::from_le_bytes([a, b, c, d])
}

/// A number as C writes it at the start of a text, or 0; the nearest one if it is too large.
fn number(text: &[u8]) -> i64 {
    leading(text).0
}

/// The same, and whether it is not too large.
fn leading(text: &[u8]) -> (i64, bool) {
    let text = text.trim_ascii_start();
    let (sign, text) = match text.split_first() {
        Some((b'-', rest)) => (-1, rest),
        Some((b'+', rest)) => (1, rest),
        _ => (1, text),
    };
    let (radix, text) = match text {
        [b'0', b'x' | b'X', digits @ ..] if digits.first().is_some_and(u8::is_ascii_hexdigit) => (16, digits),
        [b'0', ..] => (8, text),
        _ => (10, text),
    };
    let mut digits = text.iter().map_while(|byte| char::from(*byte).to_digit(radix));
    let value = digits.try_fold(0i64, |value, digit| {
        value.checked_mul(i64::from(radix))?.checked_add(sign * i64::from(digit))
    });
    (value.unwrap_or(if sign < 0 { i64::MIN } else { i64::MAX }), value.is_some())
}

#[cfg(test)]
mod tests {
    use super::{low_half, number, offset};

    #[test]
    fn numbers_are_those_of_c() {
        let cases: &[(&[u8], i64)] = &[
            (b"12x", 12),
            (b" -0x1f", -31),
            (b"010", 8),
            (b"0x", 0),
            (b"x", 0),
            (b"", 0),
            (b"99999999999999999999", i64::MAX),
            (b"-9223372036854775808", i64::MIN),
        ];
        for (text, value) in cases {
            assert_eq!(number(text), *value);
        }
        assert_eq!((offset(b"-5"), offset(b"99999999999999999999")), (-5, -1));
        assert_eq!(low_half(4_294_967_297), 1);
    }
}
