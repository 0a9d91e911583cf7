//! `%g`: a number with so many significant digits.

/// Appends `number` as `%.PRECISIONg` does; `alternate` keeps zeros at the end.
pub(crate) fn general(out: &mut Vec<u8>, number: f64, precision: usize, alternate: bool) {
    // A double has no more digits than that, and more cannot be asked for.
    let precision = precision.clamp(1, 1100);
    let text = format!("{number:.*e}", precision - 1);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let power: i64 = exponent.parse().unwrap_or(0);
    let trimmed = |text: &str| -> String {
        if alternate || !text.contains('.') {
            return text.to_owned();
        }
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    if power < -4 || power >= i64::try_from(precision).unwrap_or(i64::MAX) {
        out.extend_from_slice(trimmed(mantissa).as_bytes());
        out.extend_from_slice(shown_exponent(exponent).as_bytes());
        return;
    }
    let decimals = usize::try_from(i64::try_from(precision).unwrap_or(0) - 1 - power).unwrap_or(0);
    let mut fixed = format!("{number:.decimals$}");
    if alternate && decimals == 0 {
        fixed.push('.');
    }
    out.extend_from_slice(trimmed(&fixed).as_bytes());
}

/// An exponent as C shows it: a sign and two digits at least.
pub(crate) fn shown_exponent(exponent: &str) -> String {
    let (sign, digits) = match exponent.strip_prefix('-') {
        Some(digits) => ('-', digits),
        None => ('+', exponent),
    };
    format!("e{sign}{digits:0>2}")
}
