//! Binary floating point numbers as decimal text and back, exactly.
//!
//! The shell's and GNU's `printf`, `seq` and `numfmt` calculate in the x87 *extended* format: a sign, 64 bits of
//! significand, 15 bits of exponent. [`Float`] is that format in software. Every `f64` is one of its values, so
//! that `awk`, which calculates in doubles, prints through the same code.

mod big;

use std::cmp::Ordering;

use big::Big;

/// A floating point number with 64 bits of significand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Float {
    negative: bool,
    magnitude: Magnitude,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Magnitude {
    /// `significand * 2^exponent`; zero, or normalised so that the top bit is set unless subnormal.
    Finite(u64, i32),
    Infinite,
    Nan,
}

/// The exponent of the least significant bit of the largest numbers.
const MAX_EXPONENT: i32 = 16_383 - 63;
/// The exponent of the least significant bit of the smallest numbers.
const MIN_EXPONENT: i32 = -16_445;

/// The result of [`Float::parse`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parsed {
    /// The number; 0 if there was none.
    pub value: Float,
    /// How many bytes it took, leading blanks included; 0 if there was no number.
    pub length: usize,
    /// It was too large, or too small but not zero.
    pub out_of_range: bool,
}

/// How to print a number: the conversion of `printf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The notation.
    pub notation: Notation,
    /// Digits behind the point (`%e %f %a`), or significant digits (`%g`).
    pub precision: Option<usize>,
    /// `#`: the point is always there, and `%g` keeps its zeros.
    pub alternate: bool,
    /// `%E`, `%F`, `%G`, `%A`.
    pub upper: bool,
}

/// The notations of `printf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `%f`
    Fixed,
    /// `%e`
    Scientific,
    /// `%g`
    General,
    /// `%a`
    Hexadecimal,
}

impl Float {
    /// 0
    pub const ZERO: Self = Self { negative: false, magnitude: Magnitude::Finite(0, 0) };

    const fn new(negative: bool, magnitude: Magnitude) -> Self {
        Self { negative, magnitude }
    }

    /// The sign bit.
    pub const fn is_negative(self) -> bool {
        self.negative
    }

    /// Is it neither infinite nor a NaN?
    pub const fn is_finite(self) -> bool {
        matches!(self.magnitude, Magnitude::Finite(..))
    }

    /// Is it a NaN?
    pub const fn is_nan(self) -> bool {
        matches!(self.magnitude, Magnitude::Nan)
    }

    /// Is it zero, of either sign?
    pub const fn is_zero(self) -> bool {
        matches!(self.magnitude, Magnitude::Finite(0, _))
    }

    /// Parses the longest number at the start of `text` as `strtold` does: blanks, a sign, decimal or `0x`
    /// hexadecimal digits with an exponent, `inf`, `infinity`, `nan`, `nan(...)`.
    pub fn parse(text: &[u8]) -> Parsed {
        let none = Parsed { value: Self::ZERO, length: 0, out_of_range: false };
        let blanks = text.iter().take_while(|b| matches!(b, b' ' | b'\t'..=b'\r')).count();
        let mut rest = Cursor { text, at: blanks };
        let negative = rest.sign();
        if let Some((magnitude, length)) = special(rest.rest()) {
            return Parsed {
                value: Self::new(negative, magnitude),
                length: rest.at + length,
                out_of_range: false,
            };
        }
        let digits = if rest.starts_with_hex() {
            rest.at += 2;
            Digits::read(&mut rest, 16)
        } else {
            Digits::read(&mut rest, 10)
        };
        let Some(digits) = digits else {
            return none;
        };
        let (magnitude, out_of_range) = digits.magnitude();
        Parsed { value: Self::new(negative, magnitude), length: rest.at, out_of_range }
    }

    /// The same as `strtod` does: the number is an `f64`.
    pub fn parse_double(text: &[u8]) -> Parsed {
        let parsed = Self::parse(text);
        let written = text.get(..parsed.length).unwrap_or_default().trim_ascii_start();
        // Decimal digits are rounded once; others have no more bits than a number here.
        let decimal = std::str::from_utf8(written).ok().and_then(|text| text.parse::<f64>().ok());
        let value = decimal.unwrap_or_else(|| match parsed.value.negative {
            true => -parsed.value.to_f64().abs(),
            false => parsed.value.to_f64(),
        });
        let lost = parsed.value.is_finite() && !value.is_finite();
        let tiny = !parsed.value.is_zero() && value.abs() < f64::MIN_POSITIVE;
        Parsed { value: Self::from(value), out_of_range: parsed.out_of_range || lost || tiny, ..parsed }
    }

    /// The text of its magnitude in `style`, without a sign.
    pub fn format(self, style: &Style) -> String {
        let text = match self.magnitude {
            Magnitude::Infinite => String::from("inf"),
            Magnitude::Nan => String::from("nan"),
            Magnitude::Finite(significand, exponent) => format_finite(significand, exponent, style),
        };
        if style.upper { text.to_ascii_uppercase() } else { text }
    }

    /// The same of a number that is an `f64`, as a double is printed.
    pub fn format_double(self, style: &Style) -> String {
        match (self.magnitude, style.notation) {
            (Magnitude::Finite(significand, exponent), Notation::Hexadecimal) => {
                let text = hexadecimal(significand, exponent, style, true);
                if style.upper { text.to_ascii_uppercase() } else { text }
            }
            _ => self.format(style),
        }
    }

    /// The nearest `f64`.
    pub fn to_f64(self) -> f64 {
        let magnitude = match self.magnitude {
            Magnitude::Infinite => f64::INFINITY,
            Magnitude::Nan => f64::NAN,
            Magnitude::Finite(0, _) => 0.0,
            Magnitude::Finite(significand, exponent) => double(significand, exponent),
        };
        if self.negative { -magnitude } else { magnitude }
    }

    /// The sum, rounded to the nearest.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        match (self.magnitude, other.magnitude) {
            (Magnitude::Nan, _) | (_, Magnitude::Nan) => Self::new(false, Magnitude::Nan),
            (Magnitude::Infinite, Magnitude::Infinite) if self.negative != other.negative => {
                Self::new(true, Magnitude::Nan)
            }
            (Magnitude::Infinite, _) => self,
            (_, Magnitude::Infinite) => other,
            (Magnitude::Finite(a, i), Magnitude::Finite(b, j)) => {
                add_finite((self.negative, a, i), (other.negative, b, j))
            }
        }
    }

    /// The product, rounded to the nearest.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let negative = self.negative != other.negative;
        let magnitude = match (self.magnitude, other.magnitude) {
            (Magnitude::Nan, _) | (_, Magnitude::Nan) => Magnitude::Nan,
            (Magnitude::Infinite, Magnitude::Finite(0, _))
            | (Magnitude::Finite(0, _), Magnitude::Infinite) => Magnitude::Nan,
            (Magnitude::Infinite, _) | (_, Magnitude::Infinite) => Magnitude::Infinite,
            (Magnitude::Finite(a, i), Magnitude::Finite(b, j)) => {
                round(u128::from(a) * u128::from(b), i.saturating_add(j), false).0
            }
        };
        Self::new(negative, magnitude)
    }

    /// The quotient, rounded to the nearest.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Self {
        let negative = self.negative != other.negative;
        let magnitude = match (self.magnitude, other.magnitude) {
            (Magnitude::Nan, _) | (_, Magnitude::Nan) | (Magnitude::Infinite, Magnitude::Infinite) => {
                Magnitude::Nan
            }
            (Magnitude::Finite(0, _), Magnitude::Finite(0, _)) => Magnitude::Nan,
            (Magnitude::Infinite, _) | (_, Magnitude::Finite(0, _)) => Magnitude::Infinite,
            (_, Magnitude::Infinite) => Magnitude::Finite(0, 0),
            (Magnitude::Finite(a, i), Magnitude::Finite(b, j)) => {
                // 128 bits over 64 leave at least 64 bits of quotient once the dividend is at the top.
                let shift = u128::from(a).leading_zeros();
                let dividend = u128::from(a) << shift;
                let quotient = dividend / u128::from(b);
                let sticky = dividend % u128::from(b) != 0;
                round(quotient, i.saturating_sub(j).saturating_sub(shift.cast_signed()), sticky).0
            }
        };
        Self::new(negative, magnitude)
    }

    /// The number with the other sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { negative: !self.negative, magnitude: self.magnitude }
    }

    /// As IEEE 754 compares: no order with a NaN, the zeros are equal.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        if self.is_nan() || other.is_nan() {
            return None;
        }
        if self.is_zero() && other.is_zero() {
            return Some(Ordering::Equal);
        }
        Some(match (self.negative, other.negative) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.magnitude.compare(other.magnitude),
            (true, true) => other.magnitude.compare(self.magnitude),
        })
    }
}

impl Magnitude {
    fn compare(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Finite(a, i), Self::Finite(b, j)) => match (a, b) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                _ => {
                    let top = |s: u64, e: i32| i64::from(e) + 64 - i64::from(s.leading_zeros());
                    let normal = |s: u64| s << s.leading_zeros();
                    top(a, i).cmp(&top(b, j)).then(normal(a).cmp(&normal(b)))
                }
            },
            (Self::Finite(..), _) => Ordering::Less,
            (_, Self::Finite(..)) => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

impl From<f64> for Float {
    fn from(value: f64) -> Self {
        let negative = value.is_sign_negative();
        if value.is_nan() {
            return Self::new(negative, Magnitude::Nan);
        }
        if value.is_infinite() {
            return Self::new(negative, Magnitude::Infinite);
        }
        let bits = value.to_bits();
        let fraction = bits & ((1 << 52) - 1);
        let exponent = i32::try_from((bits >> 52) & 0x7ff).unwrap_or(0);
        let (significand, exponent) =
            if exponent == 0 { (fraction, -1074) } else { (fraction | (1 << 52), exponent - 1075) };
        Self::new(negative, round(u128::from(significand), exponent, false).0)
    }
}

impl From<u64> for Float {
    fn from(value: u64) -> Self {
        Self::new(false, round(u128::from(value), 0, false).0)
    }
}

impl From<i64> for Float {
    fn from(value: i64) -> Self {
        Self { negative: value < 0, ..Self::from(value.unsigned_abs()) }
    }
}

/// `significand * 2^exponent` (and a little more if `sticky`) to the nearest number, ties to even. True if it
/// is out of range.
fn round(significand: u128, exponent: i32, sticky: bool) -> (Magnitude, bool) {
    if significand == 0 {
        return (Magnitude::Finite(0, 0), sticky);
    }
    // Make the top bit bit 127, then cut.
    let shift = significand.leading_zeros();
    let wide = significand << shift;
    let exponent = i64::from(exponent) - i64::from(shift);
    let wanted = 64 + (i64::from(MIN_EXPONENT) - (exponent + 64)).max(0);
    if wanted > 128 {
        return (Magnitude::Finite(0, 0), true);
    }
    let cut = u32::try_from(wanted).unwrap_or(128);
    let (kept, lost) = if cut == 128 { (0, wide) } else { (wide >> cut, wide << (128 - cut)) };
    let half = 1u128 << 127;
    let up = lost > half || (lost == half && (sticky || kept & 1 == 1));
    let mut kept = kept + u128::from(up);
    let mut exponent = exponent + wanted;
    if kept >> 64 != 0 {
        kept >>= 1;
        exponent += 1;
    }
    if exponent > i64::from(MAX_EXPONENT) {
        return (Magnitude::Infinite, true);
    }
    let underflow = wanted > 64 && (lost != 0 || sticky);
    match (u64::try_from(kept), i32::try_from(exponent)) {
        (Ok(kept), Ok(exponent)) => (Magnitude::Finite(kept, exponent), underflow),
        _ => (Magnitude::Finite(0, 0), true),
    }
}

fn add_finite(a: (bool, u64, i32), b: (bool, u64, i32)) -> Float {
    if a.1 == 0 && b.1 == 0 {
        return Float::new(a.0 && b.0, Magnitude::Finite(0, 0));
    }
    if a.1 == 0 {
        return Float::new(b.0, Magnitude::Finite(b.1, b.2));
    }
    if b.1 == 0 {
        return Float::new(a.0, Magnitude::Finite(a.1, a.2));
    }
    // The larger exponent first; its significand gets 62 bits of room below.
    let (large, small) = if a.2 >= b.2 { (a, b) } else { (b, a) };
    let big = u128::from(large.1) << 62;
    let distance = u32::try_from(large.2.saturating_sub(small.2)).unwrap_or(u32::MAX);
    let wide = u128::from(small.1) << 62;
    let (moved, sticky) =
        if distance >= 128 { (0, true) } else { (wide >> distance, (wide >> distance) << distance != wide) };
    let exponent = large.2.saturating_sub(62);
    if large.0 == small.0 {
        return Float::new(large.0, round(big + moved, exponent, sticky).0);
    }
    // What was cut off below makes the difference a little smaller.
    let (negative, difference) = match big.cmp(&moved) {
        Ordering::Equal if !sticky => return Float::ZERO,
        Ordering::Less => (small.0, moved - big),
        _ => (large.0, (big - moved).saturating_sub(u128::from(sticky))),
    };
    Float::new(negative, round(difference, exponent, sticky).0)
}

fn double(significand: u64, exponent: i32) -> f64 {
    let shift = significand.leading_zeros();
    let normal = significand << shift;
    let exponent = exponent - shift.cast_signed();
    // The least significant bit of a double of this size.
    let lowest = (exponent + 11).max(-1074);
    let cut = u32::try_from(lowest - exponent).unwrap_or(u32::MAX);
    if cut > 64 {
        return 0.0;
    }
    let wide = u128::from(normal) << 64;
    let kept = (wide >> 64) >> cut;
    let lost = (u128::from(normal) - (kept << cut)) << 64 >> cut;
    let half = 1u128 << 63;
    let kept = kept + u128::from(lost > half || (lost == half && kept & 1 == 1));
    let bits = u64::try_from(kept).unwrap_or(u64::MAX);
    if bits == 0 {
        return 0.0;
    }
    // Carrying over into the exponent is what rounding up to the next power of two means.
    if bits < 1 << 52 {
        return f64::from_bits(bits);
    }
    let biased = i64::from(lowest) + 1075;
    let bits = (u64::try_from(biased).unwrap_or(0) << 52).wrapping_add(bits - (1 << 52));
    if bits >= 0x7ff0_0000_0000_0000 { f64::INFINITY } else { f64::from_bits(bits) }
}

struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn sign(&mut self) -> bool {
        match self.peek() {
            Some(b'-') => {
                self.at += 1;
                true
            }
            Some(b'+') => {
                self.at += 1;
                false
            }
            _ => false,
        }
    }

    fn starts_with_hex(&self) -> bool {
        match self.rest() {
            [b'0', b'x' | b'X', b'.', digit, ..] | [b'0', b'x' | b'X', digit, ..] => {
                digit.is_ascii_hexdigit()
            }
            _ => false,
        }
    }

    /// An exponent behind `marker`, if one is there.
    fn exponent(&mut self, marker: u8) -> i64 {
        if !self.peek().is_some_and(|b| b.eq_ignore_ascii_case(&marker)) {
            return 0;
        }
        let before = self.at;
        self.at += 1;
        let negative = self.sign();
        let mut value: i64 = 0;
        let first = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = (value * 10 + i64::from(digit - b'0')).min(1 << 40);
            self.at += 1;
        }
        if self.at == first {
            self.at = before;
            return 0;
        }
        if negative { -value } else { value }
    }
}

fn special(text: &[u8]) -> Option<(Magnitude, usize)> {
    let is = |word: &[u8]| text.get(..word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word));
    if is(b"infinity") {
        return Some((Magnitude::Infinite, 8));
    }
    if is(b"inf") {
        return Some((Magnitude::Infinite, 3));
    }
    if !is(b"nan") {
        return None;
    }
    let payload = match text.get(3..) {
        Some([b'(', rest @ ..]) => {
            let length = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            if rest.get(length) == Some(&b')') { length + 2 } else { 0 }
        }
        _ => 0,
    };
    Some((Magnitude::Nan, 3 + payload))
}

/// The digits of a number as written: `value * base^exponent`, or for base 16 `value * 2^exponent`.
struct Digits {
    value: Big,
    base: u32,
    exponent: i64,
    /// Digits behind those kept were not all zero.
    sticky: bool,
}

/// More digits than any number's exact expansion has decide nothing but a tie.
const MAX_DIGITS: usize = 12_000;

impl Digits {
    fn read(cursor: &mut Cursor<'_>, base: u32) -> Option<Self> {
        let mut digits = Self { value: Big::default(), base, exponent: 0, sticky: false };
        let (mut seen, mut kept, mut point) = (false, 0usize, false);
        // Nine decimal or seven hexadecimal digits fit in a limb.
        let (mut group, mut scale) = (0u32, 1u32);
        while let Some(byte) = cursor.peek() {
            let Some(digit) = char::from(byte).to_digit(base) else {
                if byte == b'.' && !point {
                    let behind = cursor.text.get(cursor.at + 1).copied();
                    if !seen && !behind.is_some_and(|b| char::from(b).is_digit(base)) {
                        break;
                    }
                    point = true;
                    cursor.at += 1;
                    continue;
                }
                break;
            };
            cursor.at += 1;
            seen = true;
            let fraction = i64::from(point);
            if kept > 0 || digit > 0 {
                kept += 1;
            }
            if kept > MAX_DIGITS {
                digits.sticky |= digit > 0;
                digits.exponent += 1 - fraction;
                continue;
            }
            digits.exponent -= fraction;
            group = group * base + digit;
            scale *= base;
            if scale >= 100_000_000 {
                digits.value.multiply_add(scale, group);
                (group, scale) = (0, 1);
            }
        }
        if !seen {
            return None;
        }
        digits.value.multiply_add(scale, group);
        if base == 16 {
            digits.exponent = digits.exponent * 4 + cursor.exponent(b'p');
        } else {
            digits.exponent += cursor.exponent(b'e');
        }
        Some(digits)
    }

    fn magnitude(self) -> (Magnitude, bool) {
        if self.value.is_zero() {
            return (Magnitude::Finite(0, 0), false);
        }
        if self.base == 16 {
            let (top, shift, sticky) = self.value.top();
            let exponent = shift.saturating_add(self.exponent);
            return round(top, clamp(exponent), sticky || self.sticky);
        }
        // Decimal digits to the left of the point, at the most and at the least.
        let places = i64::try_from(self.value.bits()).unwrap_or(i64::MAX) * 30_103 / 100_000 + self.exponent;
        if places > 5_000 {
            return (Magnitude::Infinite, true);
        }
        if places < -5_000 {
            return (Magnitude::Finite(0, 0), true);
        }
        let power = Big::power_of_ten(self.exponent.unsigned_abs());
        if self.exponent >= 0 {
            let (top, shift, sticky) = self.value.times(&power).top();
            return round(top, clamp(shift), sticky || self.sticky);
        }
        let (quotient, exponent, sticky) = self.value.divide(power);
        round(quotient, exponent, sticky || self.sticky)
    }
}

fn clamp(exponent: i64) -> i32 {
    i32::try_from(exponent.clamp(-1_000_000, 1_000_000)).unwrap_or(0)
}

/// An exact decimal: `0.DIGITS * 10^point`, the first digit not 0; no digits for zero.
struct Exact {
    digits: Vec<u8>,
    point: i64,
}

impl Exact {
    fn new(significand: u64, exponent: i32) -> Self {
        let trailing = significand.trailing_zeros();
        let (significand, exponent) = match significand.checked_shr(trailing) {
            Some(odd) => (odd, exponent.saturating_add(trailing.cast_signed())),
            None => return Self { digits: Vec::new(), point: 1 },
        };
        let mut value = Big::from_u64(significand);
        let behind = if exponent >= 0 {
            value.shift_left(usize::try_from(exponent).unwrap_or(0));
            0
        } else {
            value = value.times(&Big::power_of_five(u64::from(exponent.unsigned_abs())));
            i64::from(exponent.unsigned_abs())
        };
        let digits = value.decimal();
        let point = i64::try_from(digits.len()).unwrap_or(0) - behind;
        Self { digits, point }
    }

    /// Keeps `count` digits, rounding to the nearest and ties to even.
    fn round(&mut self, count: i64) {
        let Ok(count) = usize::try_from(count) else {
            *self = Self { digits: Vec::new(), point: 1 };
            return;
        };
        let lost = self.digits.get(count..).unwrap_or_default();
        let up = match lost.split_first() {
            None => return,
            Some((b'5', rest)) if rest.iter().all(|d| *d == b'0') => {
                count.checked_sub(1).and_then(|last| self.digits.get(last)).is_some_and(|d| d % 2 == 1)
            }
            Some((first, _)) => *first >= b'5',
        };
        self.digits.truncate(count);
        if !up {
            if self.digits.is_empty() {
                self.point = 1;
            }
            return;
        }
        for digit in self.digits.iter_mut().rev() {
            if *digit != b'9' {
                *digit += 1;
                return;
            }
            *digit = b'0';
        }
        self.digits.insert(0, b'1');
        self.point += 1;
    }

    fn digit(&self, at: i64) -> char {
        usize::try_from(at).ok().and_then(|at| self.digits.get(at)).map_or('0', |d| char::from(*d))
    }
}

fn format_finite(significand: u64, exponent: i32, style: &Style) -> String {
    match style.notation {
        Notation::Fixed => {
            let precision = style.precision.unwrap_or(6);
            let mut exact = Exact::new(significand, exponent);
            exact.round(exact.point.saturating_add(length(precision)));
            fixed(&exact, precision, style.alternate)
        }
        Notation::Scientific => {
            let precision = style.precision.unwrap_or(6);
            let mut exact = Exact::new(significand, exponent);
            exact.round(length(precision).saturating_add(1));
            scientific(&exact, precision, style.alternate)
        }
        Notation::General => general(significand, exponent, style),
        Notation::Hexadecimal => hexadecimal(significand, exponent, style, false),
    }
}

fn length(precision: usize) -> i64 {
    i64::try_from(precision).unwrap_or(i64::MAX / 2)
}

fn fixed(exact: &Exact, precision: usize, alternate: bool) -> String {
    let mut text = String::new();
    for at in 0..exact.point.max(0) {
        if exact.digits.is_empty() {
            break;
        }
        text.push(exact.digit(at));
    }
    if text.is_empty() {
        text.push('0');
    }
    if precision > 0 || alternate {
        text.push('.');
    }
    if exact.digits.is_empty() {
        text.extend(std::iter::repeat_n('0', precision));
        return text;
    }
    text.extend((0..length(precision)).map(|i| exact.digit(exact.point + i)));
    text
}

fn scientific(exact: &Exact, precision: usize, alternate: bool) -> String {
    let mut text = String::from(exact.digit(0));
    if precision > 0 || alternate {
        text.push('.');
    }
    text.extend((1..=length(precision)).map(|i| exact.digit(i)));
    let exponent = if exact.digits.is_empty() { 0 } else { exact.point - 1 };
    let sign = if exponent < 0 { '-' } else { '+' };
    text.push_str(&format!("e{sign}{:02}", exponent.abs()));
    text
}

fn general(significand: u64, exponent: i32, style: &Style) -> String {
    let precision = style.precision.unwrap_or(6).max(1);
    let mut exact = Exact::new(significand, exponent);
    exact.round(length(precision));
    let exponent = if exact.digits.is_empty() { 0 } else { exact.point - 1 };
    let mut digits = length(precision);
    if !style.alternate {
        let zeros = exact.digits.iter().rev().take_while(|d| **d == b'0').count();
        digits = length(exact.digits.len() - zeros).clamp(1, digits);
    }
    if exponent < -4 || exponent >= length(precision) {
        return scientific(&exact, usize::try_from(digits - 1).unwrap_or(0), style.alternate);
    }
    let behind = (digits - 1 - exponent).max(0);
    fixed(&exact, usize::try_from(behind).unwrap_or(0), style.alternate)
}

/// As glibc prints a long double, four bits before the point, or with `double` a double: one.
fn hexadecimal(significand: u64, exponent: i32, style: &Style, double: bool) -> String {
    // The bits behind the point, whole digits of them.
    let width: u32 = if double { 64 } else { 60 };
    let mut whole = if double { u128::from(significand) << 1 } else { u128::from(significand) };
    let behind = if double { 63 } else { 60 };
    let mut power = if significand == 0 { 0 } else { i64::from(exponent) + behind };
    let most = usize::try_from(width / 4).unwrap_or(0);
    let trailing = whole & ((1 << width) - 1) | 1 << width;
    let digits =
        style.precision.unwrap_or(most - usize::try_from(trailing.trailing_zeros() / 4).unwrap_or(0));
    if digits < most {
        let cut = width - 4 * u32::try_from(digits).unwrap_or(0);
        let lost = whole & ((1 << cut) - 1);
        let half = 1u128 << (cut - 1);
        let kept = whole >> cut;
        whole = (kept + u128::from(lost > half || (lost == half && kept & 1 == 1))) << cut;
    }
    let (mut lead, mut fraction) = (whole >> width, whole & ((1 << width) - 1));
    if lead > 0xf {
        (lead, fraction, power) = (1, 0, power + 4);
    }
    let mut text = format!("0x{lead:x}");
    if digits > 0 || style.alternate {
        text.push('.');
    }
    let all = format!("{fraction:0most$x}");
    text.extend(all.chars().chain(std::iter::repeat('0')).take(digits));
    text.push_str(&format!("p{power:+}"));
    text
}

#[cfg(test)]
mod tests;
