//! Numbers as text: doubles as jq writes them, and literals whose digits are kept.

use std::cmp::Ordering;
use std::sync::Arc;

use super::value::Val;

/// A number as it was written, in canonical form, and its nearest double.
#[derive(Debug)]
pub(super) struct Literal {
    pub(super) value: f64,
    pub(super) text: Box<str>,
}

/// The shortest digits that read back as `value`, and the position of the decimal point behind their start.
fn digits(value: f64) -> (String, i32) {
    let text = format!("{:e}", value.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    (mantissa.chars().filter(char::is_ascii_digit).collect(), exponent + 1)
}

/// A double as jq prints it; the infinite ones are the largest finite ones, nan is `null`.
pub(super) fn write(value: f64, out: &mut Vec<u8>) {
    if value.is_nan() {
        return out.extend_from_slice(b"null");
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is an integer of at most 15 digits")]
    if value.fract() == 0.0 && value.abs() < 1e15 && (value != 0.0 || value.is_sign_positive()) {
        return out.extend_from_slice(format!("{}", value as i64).as_bytes());
    }
    let value = value.clamp(f64::MIN, f64::MAX);
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let (digits, point) = digits(value);
    let length = i32::try_from(digits.len()).unwrap_or(17);
    if value == 0.0 {
        out.push(b'0');
    } else if point <= -4 || point > length + 15 {
        let (first, rest) = digits.split_at_checked(1).unwrap_or((&digits, ""));
        out.extend_from_slice(first.as_bytes());
        if !rest.is_empty() {
            out.push(b'.');
            out.extend_from_slice(rest.as_bytes());
        }
        let exponent = point - 1;
        let sign = if exponent < 0 { '-' } else { '+' };
        out.extend_from_slice(format!("e{sign}{:02}", exponent.abs()).as_bytes());
    } else {
        out.extend_from_slice(plain(&digits, point).as_bytes());
    }
}

/// Digits with the point at its place.
fn plain(digits: &str, point: i32) -> String {
    let Ok(at) = usize::try_from(point) else {
        return format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    };
    match digits.split_at_checked(at) {
        Some((whole, "")) if !whole.is_empty() => whole.to_owned(),
        Some(("", rest)) => format!("0.{rest}"),
        Some((whole, rest)) => format!("{whole}.{rest}"),
        None => format!("{digits}{}", "0".repeat(at - digits.len())),
    }
}

/// The number that `text` is: an optional sign, digits with at most one point, an optional exponent.
pub(super) fn parse(text: &str) -> Option<Val> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    if !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    // Integers that a double holds exactly need no text.
    if exponent == 0 && fraction.is_empty() && !mantissa.contains('.') && whole.len() <= 15 {
        return Some(if value == 0.0 && negative {
            literal(value, "-0".to_owned())
        } else {
            Val::Num(value)
        });
    }
    let all = format!("{whole}{fraction}");
    let stripped = all.trim_start_matches('0');
    let digits = if stripped.is_empty() { "0" } else { stripped };
    let scale = exponent.saturating_sub(i64::try_from(fraction.len()).ok()?);
    let text = scientific(negative, digits, scale);
    let mut own = Vec::new();
    write(value, &mut own);
    if own == text.as_bytes() && digits.len() <= 15 {
        return Some(Val::Num(value));
    }
    Some(literal(value, text))
}

fn literal(value: f64, text: String) -> Val {
    Val::Literal(Arc::new(Literal { value, text: text.into_boxed_str() }))
}

/// An exponent; what is far too large stays so.
fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = digits.parse::<i64>().unwrap_or(i64::MAX).min(999_999_999);
    Some(if text.starts_with('-') { -value } else { value })
}

/// The text of `digits` times ten to the `scale`, as General Decimal Arithmetic has it (to-scientific-string).
fn scientific(negative: bool, digits: &str, scale: i64) -> String {
    let sign = if negative { "-" } else { "" };
    let length = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    let adjusted = scale.saturating_add(length - 1);
    if scale <= 0 && adjusted >= -6 {
        let point = i32::try_from(length + scale).unwrap_or(0);
        return format!("{sign}{}", plain(digits, point));
    }
    let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
    let point = if rest.is_empty() { "" } else { "." };
    let mark = if adjusted < 0 { "-" } else { "+" };
    format!("{sign}{first}{point}{rest}E{mark}{}", adjusted.abs())
}

/// The order of two literals with one double between them.
pub(super) fn compare(a: &Literal, b: &Literal) -> Ordering {
    let (a, b) = (Decimal::of(&a.text), Decimal::of(&b.text));
    if a.digits.is_empty() && b.digits.is_empty() {
        return Ordering::Equal;
    }
    let order = a.point.cmp(&b.point).then_with(|| a.digits.cmp(&b.digits));
    match (a.negative, b.negative) {
        (false, false) => order,
        (true, true) => order.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

/// Significant digits without zeros at either end, and where their point is.
struct Decimal {
    negative: bool,
    digits: String,
    point: i64,
}

impl Decimal {
    fn of(text: &str) -> Self {
        let rest = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) = rest.split_once('E').unwrap_or((rest, "0"));
        let exponent: i64 = exponent.trim_start_matches('+').parse().unwrap_or(0);
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let significant = all.trim_start_matches('0');
        let zeros = i64::try_from(all.len() - significant.len()).unwrap_or(0);
        let point = i64::try_from(whole.len()).unwrap_or(0) + exponent - zeros;
        let digits = significant.trim_end_matches('0').to_owned();
        Self { negative: text.starts_with('-'), point: if digits.is_empty() { 0 } else { point }, digits }
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, write};
    use crate::data::jq::value::Val;

    #[track_caller]
    fn check(text: &str, kept: &str, double: &str) {
        let value = parse(text).unwrap();
        let mut out = Vec::new();
        write(value.number().unwrap(), &mut out);
        let text = match &value {
            Val::Literal(literal) => literal.text.to_string(),
            _ => String::from_utf8(out.clone()).unwrap(),
        };
        assert_eq!((text.as_str(), String::from_utf8(out).unwrap().as_str()), (kept, double));
    }

    #[test]
    fn texts() {
        check("1", "1", "1");
        check("1.000", "1.000", "1");
        check("1e2", "1E+2", "100");
        check("1e16", "1E+16", "1e+16");
        check("1e15", "1E+15", "1000000000000000");
        check("0.00001", "0.00001", "1e-05");
        check("1e-7", "1E-7", "1e-07");
        check("123456789012345678", "123456789012345678", "123456789012345680");
        check("1E1000", "1E+1000", "1.7976931348623157e+308");
        check("-0", "-0", "-0");
        check("0.10", "0.10", "0.1");
        check("00012", "12", "12");
    }
}
