//! Floats with so many digits: `%f`, `%e`, `%g`.

/// So many digits are made at most; those behind them are zeros in every float.
const EXACT: usize = 1100;

/// `%.PRECISIONf`
pub(crate) fn fixed(number: f64, precision: usize) -> String {
    let exact = precision.min(EXACT);
    let mut text = format!("{number:.exact$}");
    text.extend(std::iter::repeat_n('0', precision - exact));
    text
}

/// `%.PRECISIONe`: the mantissa and the exponent's digits.
pub(crate) fn scientific(number: f64, precision: usize) -> (String, String) {
    let exact = precision.min(EXACT);
    let text = format!("{number:.exact$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let zeros = "0".repeat(precision - exact);
    ([mantissa, &zeros].concat(), exponent.to_owned())
}

/// Appends `number` as `%.PRECISIONg` does; `alternate` keeps zeros at the end.
pub(crate) fn general(out: &mut Vec<u8>, number: f64, precision: usize, alternate: bool) {
    // Zeros at the end are only kept where that was asked for.
    let precision = if alternate { precision.max(1) } else { precision.clamp(1, EXACT) };
    let (mantissa, exponent) = scientific(number, precision - 1);
    let power: i64 = exponent.parse().unwrap_or(0);
    let trimmed = |text: &str| -> String {
        if alternate || !text.contains('.') {
            return text.to_owned();
        }
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    if power < -4 || power >= i64::try_from(precision).unwrap_or(i64::MAX) {
        out.extend_from_slice(trimmed(&mantissa).as_bytes());
        out.extend_from_slice(shown_exponent(&exponent).as_bytes());
        return;
    }
    let decimals = usize::try_from(i64::try_from(precision).unwrap_or(0) - 1 - power).unwrap_or(0);
    let mut fixed = fixed(number, decimals);
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
