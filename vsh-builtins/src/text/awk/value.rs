//! Values: numbers, strings, and strings of the input that may be numbers.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use vsh_core::meter::{Charge, LimitExceeded, Meter};

use super::format;

/// How texts are read as numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Numbers {
    /// Decimal ones, and what is not finite with a sign.
    #[default]
    Decimal,
    /// Octal and hexadecimal ones too, as in programs.
    NonDecimal,
    /// All that `strtod` reads.
    Strtod,
}

/// Bytes; short ones are kept in place, long ones are shared and charged.
#[derive(Clone)]
pub(super) enum Text {
    Short(u8, [u8; SHORT]),
    Long(Arc<Long>),
}

/// The longest text kept in place.
const SHORT: usize = 22;
/// From here on a text is charged by itself.
const CHARGED: usize = 1024;

#[derive(Debug)]
pub(super) struct Long {
    bytes: Box<[u8]>,
    _charge: Option<Charge>,
}

impl Text {
    pub(super) const EMPTY: Self = Self::Short(0, [0; SHORT]);

    pub(super) fn new(bytes: &[u8]) -> Self {
        if let (Ok(length), true) = (u8::try_from(bytes.len()), bytes.len() <= SHORT) {
            let mut kept = [0; SHORT];
            if let Some(kept) = kept.get_mut(..bytes.len()) {
                kept.copy_from_slice(bytes);
            }
            return Self::Short(length, kept);
        }
        Self::Long(Arc::new(Long { bytes: bytes.into(), _charge: None }))
    }

    /// The same for what may be long.
    pub(super) fn charged(bytes: Vec<u8>, meter: &Meter) -> Result<Self, LimitExceeded> {
        if bytes.len() < CHARGED {
            return Ok(Self::new(&bytes));
        }
        let charge = Some(meter.memory(bytes.len())?);
        Ok(Self::Long(Arc::new(Long { bytes: bytes.into_boxed_slice(), _charge: charge })))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(length, bytes) => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Self::Long(long) => &long.bytes,
        }
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        bstr::BStr::new(self.as_bytes()).fmt(f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Text {}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl Borrow<[u8]> for Text {
    fn borrow(&self) -> &[u8] {
        self.as_bytes()
    }
}

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Nothing is known: it may become a scalar or an array.
    Unset,
    /// A scalar that was never assigned: 0 and "" at once.
    Null,
    /// A field that is not there, which is no number in a comparison.
    NoField,
    Number(f64),
    /// 0 or 1, made by `mkbool`.
    Bool(bool),
    String(Text),
    /// From the input: a number too, if it looks like one.
    Input(Text),
    /// `@/x/`
    Pattern(Text),
    /// An array, by its place in the arena.
    Array(usize),
    /// A variable that was handed to a function before anything was known about it: the place on the stack.
    LocalRef(usize),
    /// The same for a global variable.
    GlobalRef(usize),
    /// The same for an element: the array and the subscript.
    ElementRef(Box<(usize, Text)>),
}

impl Value {
    pub(super) fn string(bytes: &[u8]) -> Self {
        Self::String(Text::new(bytes))
    }

    pub(super) fn input(bytes: &[u8]) -> Self {
        Self::Input(Text::new(bytes))
    }

    pub(super) fn truth(condition: bool) -> Self {
        Self::Number(f64::from(u8::from(condition)))
    }

    pub(super) fn number(&self, how: Numbers) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Bool(truth) => f64::from(u8::from(*truth)),
            Self::String(text) | Self::Input(text) | Self::Pattern(text) => how.leading(text.as_bytes()),
            _ => 0.0,
        }
    }

    /// Is it true? A string of the input that looks like a number counts as one.
    pub(super) fn is_true(&self, how: Numbers) -> bool {
        match self {
            Self::Number(number) => *number != 0.0,
            Self::Bool(truth) => *truth,
            Self::String(text) | Self::Pattern(text) => !text.as_bytes().is_empty(),
            Self::Input(text) => match how.whole(text.as_bytes()) {
                Some(number) => number != 0.0,
                None => !text.as_bytes().is_empty(),
            },
            _ => false,
        }
    }

    /// The number that it is in a comparison; `None` if it is compared as a string.
    pub(super) fn numeric(&self, how: Numbers) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Bool(truth) => Some(f64::from(u8::from(*truth))),
            Self::Input(text) => how.whole(text.as_bytes()),
            Self::Unset | Self::Null | Self::LocalRef(_) | Self::GlobalRef(_) | Self::ElementRef(_) => {
                Some(0.0)
            }
            _ => None,
        }
    }

    /// As a string, numbers by `format` (`CONVFMT` or `OFMT`).
    pub(super) fn text(&self, conversion: &[u8]) -> Text {
        match self {
            Self::String(text) | Self::Input(text) | Self::Pattern(text) => text.clone(),
            Self::Number(number) => {
                let mut out = Vec::new();
                put_number(&mut out, *number, conversion);
                Text::new(&out)
            }
            Self::Bool(truth) => Text::new(if *truth { b"1" } else { b"0" }),
            _ => Text::EMPTY,
        }
    }

    /// Appends it as a string.
    pub(super) fn put(&self, out: &mut Vec<u8>, conversion: &[u8]) {
        match self {
            Self::String(text) | Self::Input(text) | Self::Pattern(text) => {
                out.extend_from_slice(text.as_bytes());
            }
            Self::Number(number) => put_number(out, *number, conversion),
            Self::Bool(truth) => out.push(if *truth { b'1' } else { b'0' }),
            _ => {}
        }
    }
}

/// Appends a number: whole ones in full, others by `conversion`.
pub(super) fn put_number(out: &mut Vec<u8>, number: f64, conversion: &[u8]) {
    if number == number.trunc() && number.abs() < 1e16 {
        // Within 53 bits, so the cast is exact.
        return put_integer(out, number as i64);
    }
    if number.is_nan() {
        return out.extend_from_slice(if number.is_sign_negative() { b"-nan" } else { b"+nan" });
    }
    if number.is_infinite() {
        return out.extend_from_slice(if number < 0.0 { b"-inf" } else { b"+inf" });
    }
    if number == number.trunc() {
        return out.extend_from_slice(format!("{number:.0}").as_bytes());
    }
    if conversion == b"%.6g" {
        return crate::support::general::general(out, number, 6, false);
    }
    // A conversion that is none shows itself.
    let _ = format::format(out, conversion, &[Value::Number(number)], &format::Context::PLAIN);
}

/// Appends decimal digits.
pub(super) fn put_integer(out: &mut Vec<u8>, number: i64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut rest = number.unsigned_abs();
    loop {
        at -= 1;
        if let Some(slot) = digits.get_mut(at) {
            *slot = b'0' + (rest % 10) as u8;
        }
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits.get(at..).unwrap_or_default());
}

fn blanks(text: &[u8]) -> usize {
    text.iter().take_while(|b| b.is_ascii_whitespace() || **b == 11).count()
}

/// How long the number at the start of `text` is, blanks before it included; 0 if there is none.
fn number_length(text: &[u8]) -> usize {
    let start = blanks(text);
    let mut at = start;
    if matches!(text.get(at), Some(b'+' | b'-')) {
        at += 1;
        // Only with a sign, so that words of the input are not numbers.
        let word = text.get(at..at + 3).map(<[u8]>::to_ascii_lowercase);
        if let Some(b"inf" | b"nan") = word.as_deref() {
            let behind = text.get(at + 3..).unwrap_or_default();
            return if blanks(behind) == behind.len() { at + 3 } else { 0 };
        }
    }
    let digits = |from: usize| text.iter().skip(from).take_while(|b| b.is_ascii_digit()).count();
    let whole = digits(at);
    at += whole;
    let mut fraction = 0;
    if text.get(at) == Some(&b'.') {
        fraction = digits(at + 1);
        at += 1 + fraction;
    }
    if whole + fraction == 0 {
        return 0;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent > 0 {
            at += 1 + sign + exponent;
        }
    }
    at
}

/// Numbers of so many digits are exact.
const EXACT: usize = 15;

fn digits_value(digits: &[u8]) -> f64 {
    digits.iter().fold(0u64, |value, digit| value * 10 + u64::from(digit - b'0')) as f64
}

fn parse(text: &[u8]) -> f64 {
    let text = text.get(blanks(text)..).unwrap_or_default();
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let value = if digits.len() <= EXACT && digits.iter().all(u8::is_ascii_digit) {
        digits_value(digits)
    } else {
        let text = std::str::from_utf8(digits).unwrap_or("0");
        text.parse::<f64>().unwrap_or(0.0)
    };
    if negative { -value } else { value }
}

/// The number a text starts with; 0 if there is none.
pub(super) fn leading_number(text: &[u8]) -> f64 {
    // Most numbers are nothing but a few digits.
    if text.len() <= EXACT && text.iter().all(u8::is_ascii_digit) {
        return digits_value(text);
    }
    let length = number_length(text);
    if length == 0 { 0.0 } else { parse(text.get(..length).unwrap_or_default()) }
}

/// The number that the whole text is, with blanks around it.
pub(super) fn whole_number(text: &[u8]) -> Option<f64> {
    // Most texts that are no numbers show it at once.
    match text.first()? {
        b'0'..=b'9' | b'+' | b'-' | b'.' | b' ' | b'\t' | b'\n' | b'\r' | 11 | 12 => {}
        _ => return None,
    }
    let length = number_length(text);
    let rest = text.get(length..).unwrap_or_default();
    (length > 0 && blanks(rest) == rest.len()).then(|| parse(text.get(..length).unwrap_or_default()))
}

impl Numbers {
    /// The number a text starts with; 0 if there is none.
    pub(super) fn leading(self, text: &[u8]) -> f64 {
        match self {
            Self::Decimal => leading_number(text),
            _ => self.special(text).map_or_else(|| leading_number(text), |(number, _)| number),
        }
    }

    /// The number that the whole text is, with blanks around it.
    pub(super) fn whole(self, text: &[u8]) -> Option<f64> {
        if self != Self::Decimal
            && let Some((number, length)) = self.special(text)
        {
            let rest = text.get(length..).unwrap_or_default();
            return (blanks(rest) == rest.len()).then_some(number);
        }
        whole_number(text)
    }

    /// A number at the start that is no decimal one, and how long it is.
    fn special(self, text: &[u8]) -> Option<(f64, usize)> {
        let start = blanks(text);
        let mut rest = text.get(start..).unwrap_or_default();
        let sign = usize::from(matches!(rest.first(), Some(b'+' | b'-')));
        let negative = rest.first() == Some(&b'-');
        rest = rest.get(sign..).unwrap_or_default();
        let (number, length) = match (self, rest) {
            (Self::Strtod, [b'0', b'x' | b'X', ..]) => hexadecimal_float(rest)?,
            (Self::Strtod, _) => not_finite(rest)?,
            (Self::NonDecimal, [b'0', b'x' | b'X', digits @ ..]) => {
                let (number, length) = in_base(digits, 16);
                (length > 0).then_some((number, length + 2))?
            }
            (Self::NonDecimal, [b'0', digits @ ..]) => {
                let (number, length) = in_base(digits, 8);
                let ends = !matches!(digits.get(length), Some(b'8' | b'9' | b'.' | b'e' | b'E'));
                (length > 0 && ends).then_some((number, length + 1))?
            }
            _ => return None,
        };
        Some((if negative { -number } else { number }, start + sign + length))
    }
}

/// The number that digits of a base are, and how many there are.
pub(super) fn in_base(text: &[u8], base: u32) -> (f64, usize) {
    let digits = text.iter().map_while(|byte| char::from(*byte).to_digit(base));
    digits.fold((0.0, 0), |(value, length), digit| (value * f64::from(base) + f64::from(digit), length + 1))
}

/// `0x1.8p3`, and how long it is.
fn hexadecimal_float(text: &[u8]) -> Option<(f64, usize)> {
    let digits = text.get(2..)?;
    let (mut number, whole) = in_base(digits, 16);
    let mut length = 2 + whole;
    let mut fraction = 0;
    if digits.get(whole) == Some(&b'.') {
        let mut scale = 1.0 / 16.0;
        let behind = digits.get(whole + 1..).unwrap_or_default();
        for digit in behind.iter().map_while(|byte| char::from(*byte).to_digit(16)) {
            number += f64::from(digit) * scale;
            scale /= 16.0;
            fraction += 1;
        }
        length += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(text.get(length), Some(b'p' | b'P')) {
        let behind = text.get(length + 1..).unwrap_or_default();
        let sign = usize::from(matches!(behind.first(), Some(b'+' | b'-')));
        let (power, digits) = in_base(behind.get(sign..).unwrap_or_default(), 10);
        if digits > 0 {
            let power = power.min(100_000.0);
            number *= if behind.first() == Some(&b'-') { -power } else { power }.exp2();
            length += 1 + sign + digits;
        }
    }
    Some((number, length))
}

/// A word for what is not finite, and how long it is.
fn not_finite(text: &[u8]) -> Option<(f64, usize)> {
    let starts =
        |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()));
    if starts("nan") {
        let inner = text.get(3..).and_then(|rest| rest.strip_prefix(b"(")).unwrap_or_default();
        let length = inner.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        let closed = inner.get(length) == Some(&b')');
        return Some((f64::NAN, if closed { length + 5 } else { 3 }));
    }
    let length = ["infinity", "inf"].into_iter().find(|word| starts(word))?.len();
    Some((f64::INFINITY, length))
}

#[cfg(test)]
mod tests {
    use super::{Numbers, Text, leading_number, put_number, whole_number};

    #[test]
    fn numbers_that_are_not_decimal() {
        #[track_caller]
        fn check(how: Numbers, text: &str, leading: f64, whole: bool) {
            assert_eq!(how.leading(text.as_bytes()), leading, "{text}");
            assert_eq!(how.whole(text.as_bytes()).is_some(), whole, "{text}");
        }
        check(Numbers::Decimal, "0x11", 0.0, false);
        check(Numbers::NonDecimal, " -0x11 ", -17.0, true);
        check(Numbers::NonDecimal, "0x1p3", 1.0, false);
        check(Numbers::NonDecimal, "0x", 0.0, false);
        check(Numbers::NonDecimal, "011", 9.0, true);
        check(Numbers::NonDecimal, "0119x", 119.0, false);
        check(Numbers::NonDecimal, "01.5", 1.5, true);
        check(Numbers::Strtod, "0x1.8p1", 3.0, true);
        check(Numbers::Strtod, "0x1.8z", 1.5, false);
        check(Numbers::Strtod, "0xg", 0.0, false);
        check(Numbers::Strtod, "011", 11.0, true);
        check(Numbers::Strtod, "-Infinity", f64::NEG_INFINITY, true);
        check(Numbers::Strtod, "infx", f64::INFINITY, false);
        assert!(Numbers::Strtod.whole(b"nan(1)").is_some_and(f64::is_nan));
    }

    #[test]
    fn numbers() {
        for (text, expected) in
            [("12abc", 12.0), (" -3.5e2x", -350.0), ("abc", 0.0), (".5.", 0.5), ("1e", 1.0)]
        {
            assert_eq!(leading_number(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(whole_number(b" 42 "), Some(42.0));
        assert_eq!(whole_number(b"42x"), None);
        assert_eq!(whole_number(b"0x1A"), None);
        for (number, expected) in
            [(1.0, "1"), (0.1, "0.1"), (1e6 + 0.5, "1e+06"), (-0.0, "0"), (1e18, "1000000000000000000")]
        {
            let mut out = Vec::new();
            put_number(&mut out, number, b"%.6g");
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
        assert_eq!(Text::new(&[b'x'; 30]).as_bytes().len(), 30);
    }
}
