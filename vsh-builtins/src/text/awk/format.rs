//! `printf`: numbers and strings by a format, on doubles.

use super::dialect::Dialect;
use super::value::{Numbers, Value};
use crate::support::general::{fixed, general, scientific, shown_exponent};

/// What a format needs to know.
pub(super) struct Context<'a> {
    pub(super) conversion: &'a [u8],
    pub(super) utf8: bool,
    pub(super) dialect: Dialect,
    pub(super) numbers: Numbers,
}

impl Context<'_> {
    pub(super) const PLAIN: Context<'static> =
        Context { conversion: b"%.6g", utf8: true, dialect: Dialect::Gnu, numbers: Numbers::Decimal };
}

/// The widest field, so that a width is no way to any amount of memory.
const WIDEST: usize = 1 << 20;

#[derive(Clone, Copy, Debug, Default)]
struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    group: bool,
    width: usize,
    precision: Option<usize>,
}

const TOO_FEW: &str = "not enough arguments to satisfy format string";

/// An argument is missing for the letter at `at`.
fn too_few(format: &[u8], at: usize) -> String {
    let text = String::from_utf8_lossy(format);
    format!("{TOO_FEW}\n\t`{text}'\n\t{}^ ran out for this one", " ".repeat(at.min(WIDEST)))
}

fn too_great(number: usize) -> String {
    format!("argument index {number} greater than total number of supplied arguments")
}

const NO_INDEX: &str = "argument index with `$' must be > 0";
const NO_NUMBERS: &str = "`$' is not permitted in awk formats";
const MIXED: &str = "must use `count$' on all formats or none";

/// Appends `arguments` in the form of `format`.
pub(super) fn format(
    out: &mut Vec<u8>,
    format: &[u8],
    arguments: &[Value],
    context: &Context<'_>,
) -> Result<(), String> {
    let mut next = 0;
    let mut at = 0;
    // Are the arguments named by number? The first that is used tells.
    let mut numbered: Option<bool> = None;
    while let Some(percent) = memchr::memchr(b'%', format.get(at..).unwrap_or_default()) {
        out.extend_from_slice(format.get(at..at + percent).unwrap_or_default());
        let start = at + percent;
        at = start + 1;
        if format.get(at) == Some(&b'%') {
            out.push(b'%');
            at += 1;
            continue;
        }
        let mut reader = Reader {
            format,
            at,
            arguments,
            next: &mut next,
            chosen: None,
            plain: false,
            counted: false,
            context,
        };
        let spec = reader.spec()?;
        let letter = format.get(reader.at).copied();
        let (end, chosen, plain, counted) = (reader.at, reader.chosen, reader.plain, reader.counted);
        let known = letter.is_some_and(|letter| b"diouxXcseEfFgGaA%".contains(&letter));
        let Some(letter) = letter.filter(|_| known) else {
            // Not a format at all: it stands for itself.
            let stop = if letter.is_some() { end + 1 } else { end };
            out.extend_from_slice(format.get(start..stop).unwrap_or_default());
            at = stop;
            continue;
        };
        at = end + 1;
        if letter == b'%' {
            out.push(b'%');
            continue;
        }
        let is_numbered = chosen.is_some();
        let mixed = if is_numbered { plain } else { counted };
        if mixed || *numbered.get_or_insert(is_numbered) != is_numbered {
            return Err(MIXED.to_owned());
        }
        let argument = match chosen {
            Some(number) => arguments.get(number),
            None => {
                next += 1;
                arguments.get(next - 1)
            }
        };
        let Some(argument) = argument else {
            return Err(match chosen {
                Some(number) => too_great(number.saturating_add(1)),
                None => too_few(format, end),
            });
        };
        convert(out, letter, spec, argument, context);
    }
    out.extend_from_slice(format.get(at..).unwrap_or_default());
    Ok(())
}

struct Reader<'a> {
    format: &'a [u8],
    at: usize,
    arguments: &'a [Value],
    next: &'a mut usize,
    /// `%2$s`
    chosen: Option<usize>,
    /// A `*` without a number was used, or one with.
    plain: bool,
    counted: bool,
    context: &'a Context<'a>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.format.get(self.at).copied()
    }

    fn number(&mut self) -> Option<usize> {
        let mut value = None;
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            value = Some((value.unwrap_or(0usize) * 10 + usize::from(digit - b'0')).min(WIDEST));
            self.at += 1;
        }
        value
    }

    /// `*`, or `*2$`.
    fn argument(&mut self) -> Result<i64, String> {
        self.at += 1;
        let before = self.at;
        let is_gnu = self.context.dialect.is_gnu();
        let number = self.number();
        if number.is_some() && !is_gnu && self.peek() == Some(b'$') {
            return Err(NO_NUMBERS.to_owned());
        }
        // Digits mean nothing there to others.
        if let Some(number) = number.filter(|_| is_gnu) {
            if self.peek() != Some(b'$') {
                return Err("no `$' supplied for positional field width or precision".to_owned());
            }
            let value = self.arguments.get(number.wrapping_sub(1));
            let value = value.map(|value| value.number(self.context.numbers) as i64);
            let found = value.ok_or_else(|| too_few(self.format, self.at));
            self.at += 1;
            self.counted = true;
            return found;
        }
        self.at = before;
        self.plain = true;
        *self.next += 1;
        let value = self.arguments.get(*self.next - 1);
        value
            .map(|value| value.number(self.context.numbers) as i64)
            .ok_or_else(|| too_few(self.format, self.at - 1))
    }

    fn spec(&mut self) -> Result<Spec, String> {
        let mut spec = Spec::default();
        let before = self.at;
        let dialect = self.context.dialect;
        if self.peek() == Some(b'$') {
            return Err(if dialect.is_gnu() { NO_INDEX } else { NO_NUMBERS }.to_owned());
        }
        if let Some(number) = self.number()
            && self.peek() == Some(b'$')
        {
            if !dialect.is_gnu() {
                return Err(NO_NUMBERS.to_owned());
            }
            self.at += 1;
            let chosen = number.checked_sub(1).ok_or(NO_INDEX)?;
            self.chosen = Some(chosen);
        } else {
            self.at = before;
        }
        while let Some(flag) = self.peek() {
            match flag {
                b'-' => spec.left = true,
                b'+' => spec.plus = true,
                b' ' => spec.space = true,
                b'#' => spec.alternate = true,
                b'0' => spec.zero = true,
                b'\'' => spec.group = true,
                _ => break,
            }
            self.at += 1;
        }
        if self.peek() == Some(b'*') {
            let width = self.argument()?;
            spec.left |= width < 0;
            spec.width = usize::try_from(width.unsigned_abs()).unwrap_or(0).min(WIDEST);
            // Only where there are no numbers of arguments may digits follow, and these count.
            spec.width = self.number().unwrap_or(spec.width);
        } else {
            spec.width = self.number().unwrap_or(0);
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            spec.precision = if self.peek() == Some(b'*') {
                usize::try_from(self.argument()?).ok().map(|p| p.min(WIDEST))
            } else if self.peek() == Some(b'-') {
                self.at += 1;
                self.number();
                None
            } else {
                Some(self.number().unwrap_or(0))
            };
        }
        if self.peek() == Some(b'$') && !dialect.is_gnu() {
            return Err(NO_NUMBERS.to_owned());
        }
        // One letter of a size, which says nothing here.
        if let Some(letter @ (b'h' | b'l' | b'L' | b'j' | b'z' | b't')) = self.peek() {
            if dialect.is_posix() {
                return Err(format!("`{}' is not permitted in POSIX awk formats", char::from(letter)));
            }
            self.at += 1;
        }
        Ok(spec)
    }
}

fn convert(out: &mut Vec<u8>, letter: u8, spec: Spec, value: &Value, context: &Context<'_>) {
    match letter {
        b'c' => {
            let mut piece = Vec::new();
            // What is made of a number is as wide as it has bytes.
            let mut utf8 = context.utf8;
            match value {
                Value::Number(_) | Value::Bool(_) => {
                    utf8 = false;
                    put_character(&mut piece, value.number(context.numbers), context.utf8);
                }
                other => {
                    let text = other.text(context.conversion);
                    let bytes = text.as_bytes();
                    // A number of the input is one here too.
                    match other.numeric(context.numbers) {
                        Some(number) if matches!(other, Value::Input(_)) => {
                            utf8 = false;
                            put_character(&mut piece, number, context.utf8);
                        }
                        _ => {
                            let length = vsh_core::text::char_len(bytes, !context.utf8);
                            piece.extend_from_slice(bytes.get(..length).unwrap_or_default());
                            if bytes.is_empty() {
                                piece.push(0);
                            }
                        }
                    }
                }
            }
            pad(out, &piece, spec, utf8);
        }
        b's' => {
            let text = value.text(context.conversion);
            let mut bytes = text.as_bytes();
            let mut utf8 = context.utf8;
            if utf8
                && (spec.width > 0 || spec.precision.is_some())
                && let Err(error) = std::str::from_utf8(bytes)
            {
                // Text ends where it is none; what begins so is bytes.
                match error.valid_up_to() {
                    0 => utf8 = false,
                    valid => bytes = bytes.get(..valid).unwrap_or_default(),
                }
            }
            if let Some(precision) = spec.precision {
                let length: usize =
                    vsh_core::text::chars(bytes, !utf8).take(precision).map(<[u8]>::len).sum();
                bytes = bytes.get(..length).unwrap_or_default();
            }
            pad(out, bytes, spec, utf8);
        }
        b'd' | b'i' => {
            let number = value.number(context.numbers);
            if !number.is_finite() {
                return special(out, number, false, spec, context);
            }
            let whole = number.trunc();
            if whole == 0.0 && spec.precision == Some(0) {
                return pad(out, b"", spec, true);
            }
            let digits = format!("{:.0}", whole.abs());
            integer(out, whole < 0.0, digits, "", spec, true);
        }
        b'o' | b'x' | b'X' | b'u' => {
            let number = value.number(context.numbers);
            if !number.is_finite() {
                return special(out, number, letter == b'X' && !context.dialect.is_posix(), spec, context);
            }
            let whole = number.trunc();
            if whole < 0.0 {
                if whole >= -9_223_372_036_854_775_808.0 {
                    let bits = (whole as i64).cast_unsigned();
                    let digits = match letter {
                        b'o' => format!("{bits:o}"),
                        b'x' => format!("{bits:x}"),
                        b'X' => format!("{bits:X}"),
                        _ => bits.to_string(),
                    };
                    let prefix = match (spec.alternate, letter) {
                        (false, _) | (_, b'u') => "",
                        (_, b'o') => "0",
                        (_, b'x') => "0x",
                        _ => "0X",
                    };
                    return integer(out, false, digits, prefix, spec, false);
                }
                // What has no such form is shown as a number.
                return float(out, b'g', spec, whole, context);
            }
            if whole >= 18_446_744_073_709_551_616.0 {
                return float(out, b'g', spec, whole, context);
            }
            let bits = whole as u64;
            let (digits, prefix) = match letter {
                b'o' => (format!("{bits:o}"), "0"),
                b'x' => (format!("{bits:x}"), "0x"),
                b'X' => (format!("{bits:X}"), "0X"),
                _ => (bits.to_string(), ""),
            };
            if number == 0.0 && spec.precision == Some(0) && !spec.alternate {
                return pad(out, b"", spec, true);
            }
            let prefix = match letter {
                // The zero is its own sign of an octal number.
                b'o' if number == 0.0 => "",
                _ if spec.alternate && number != 0.0 => prefix,
                _ => "",
            };
            integer(out, false, digits, prefix, spec, false);
        }
        _ => float(out, letter, spec, value.number(context.numbers), context),
    }
}

/// A character by its number; what is none is a byte.
fn put_character(out: &mut Vec<u8>, number: f64, utf8: bool) {
    let whole = if number.abs() < 9_223_372_036_854_775_808.0 { number as i64 } else { i64::MIN };
    let code = (whole & 0xffff_ffff) as u32;
    if !utf8 || !(0x80..=0x7fff_ffff).contains(&code) || (0xd800..0xe000).contains(&code) {
        return out.push((code & 0xff) as u8);
    }
    if let Some(character) = char::from_u32(code) {
        let mut buffer = [0; 4];
        return out.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
    }
    // Beyond Unicode, the scheme of UTF-8 goes on.
    let (lead, behind) = match code {
        ..0x20_0000 => (0xf0, 3),
        0x20_0000..0x400_0000 => (0xf8, 4),
        _ => (0xfc, 5),
    };
    out.push((lead | code >> (6 * behind)) as u8);
    out.extend((0..behind).rev().map(|at| (0x80 | (code >> (6 * at)) & 0x3f) as u8));
}

fn pad(out: &mut Vec<u8>, piece: &[u8], spec: Spec, utf8: bool) {
    let length = vsh_core::text::char_count(piece, !utf8);
    let fill = spec.width.saturating_sub(length);
    if spec.left {
        out.extend_from_slice(piece);
        out.extend(std::iter::repeat_n(b' ', fill));
    } else {
        out.extend(std::iter::repeat_n(b' ', fill));
        out.extend_from_slice(piece);
    }
}

/// What is not finite: as C's `printf` has it in POSIX mode, else with a sign always and as wide as it is.
fn special(out: &mut Vec<u8>, number: f64, upper: bool, spec: Spec, context: &Context<'_>) {
    let word = match (number.is_nan(), upper) {
        (true, false) => "nan",
        (true, true) => "NAN",
        (false, false) => "inf",
        (false, true) => "INF",
    };
    if context.dialect.is_posix() {
        return put_digits(out, sign(number, spec), "", word, spec, false);
    }
    out.push(if number.is_sign_negative() { b'-' } else { b'+' });
    out.extend_from_slice(word.as_bytes());
}

fn sign(number: f64, spec: Spec) -> &'static str {
    match (number.is_sign_negative(), spec.plus, spec.space) {
        (true, ..) => "-",
        (_, true, _) => "+",
        (.., true) => " ",
        _ => "",
    }
}

fn integer(out: &mut Vec<u8>, negative: bool, mut digits: String, prefix: &str, spec: Spec, signed: bool) {
    if let Some(precision) = spec.precision {
        digits = "0".repeat(precision.saturating_sub(digits.len())) + &digits;
    }
    if spec.group {
        digits = grouped(&digits);
    }
    let sign = if negative {
        "-"
    } else if signed && spec.plus {
        "+"
    } else if signed && spec.space {
        " "
    } else {
        ""
    };
    put_digits(out, sign, prefix, &digits, spec, spec.zero && spec.precision.is_none());
}

/// The locale has no thousands separator.
fn grouped(digits: &str) -> String {
    digits.to_owned()
}

fn put_digits(out: &mut Vec<u8>, sign: &str, prefix: &str, digits: &str, spec: Spec, zero: bool) {
    let fill = spec.width.saturating_sub(sign.len() + prefix.len() + digits.len());
    if !spec.left && !zero {
        out.extend(std::iter::repeat_n(b' ', fill));
    }
    out.extend_from_slice(sign.as_bytes());
    out.extend_from_slice(prefix.as_bytes());
    if !spec.left && zero {
        out.extend(std::iter::repeat_n(b'0', fill));
    }
    out.extend_from_slice(digits.as_bytes());
    if spec.left {
        out.extend(std::iter::repeat_n(b' ', fill));
    }
}

fn float(out: &mut Vec<u8>, letter: u8, spec: Spec, number: f64, context: &Context<'_>) {
    let upper = letter.is_ascii_uppercase();
    if !number.is_finite() {
        return special(out, number, upper, spec, context);
    }
    let precision = spec.precision.unwrap_or(6);
    let magnitude = number.abs();
    let mut digits = match letter.to_ascii_lowercase() {
        b'f' => {
            let mut text = fixed(magnitude, precision);
            if spec.alternate && precision == 0 {
                text.push('.');
            }
            text
        }
        b'e' => exponential(magnitude, precision, spec.alternate),
        b'a' => hexadecimal(magnitude, spec.precision, spec.alternate),
        _ => {
            let mut text = Vec::new();
            general(&mut text, magnitude, precision, spec.alternate);
            let mut text = String::from_utf8(text).unwrap_or_default();
            if spec.alternate && !text.contains('.') {
                text.insert(text.find('e').unwrap_or(text.len()), '.');
            }
            text
        }
    };
    if upper {
        digits = digits.to_ascii_uppercase();
    }
    // Zeros stand behind the sign of a hexadecimal number.
    let (prefix, digits) = match digits.get(..2) {
        Some("0x" | "0X") => digits.split_at(2),
        _ => ("", digits.as_str()),
    };
    put_digits(out, sign(number, spec), prefix, digits, spec, spec.zero);
}

/// `%e`
fn exponential(magnitude: f64, precision: usize, alternate: bool) -> String {
    let (mantissa, exponent) = scientific(magnitude, precision);
    let point = if alternate && precision == 0 { "." } else { "" };
    format!("{mantissa}{point}{}", shown_exponent(&exponent))
}

/// `%a`
fn hexadecimal(magnitude: f64, precision: Option<usize>, alternate: bool) -> String {
    let bits = magnitude.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = i64::try_from(bits >> 52).unwrap_or(0);
    let (mut whole, mut exponent) = if biased == 0 { (0u64, -1022) } else { (1, biased - 1023) };
    if magnitude == 0.0 {
        exponent = 0;
    }
    let mut fraction = fraction;
    let mut length = 13;
    if let Some(precision) = precision.filter(|p| *p < 13) {
        let shift = 4 * (13 - precision);
        let full = (whole << 52) | fraction;
        let half = 1u64 << (shift - 1);
        let mut rounded = full >> shift;
        let rest = full & ((1 << shift) - 1);
        if rest > half || (rest == half && rounded & 1 == 1) {
            rounded += 1;
        }
        whole = rounded >> (4 * precision);
        fraction = rounded & ((1u64 << (4 * precision)) - 1);
        length = precision;
    }
    let mut digits = if length == 0 { String::new() } else { format!("{fraction:0length$x}") };
    match precision {
        None => digits = digits.trim_end_matches('0').to_owned(),
        Some(precision) => digits.push_str(&"0".repeat(precision.saturating_sub(13))),
    }
    let point = if digits.is_empty() && !alternate { "" } else { "." };
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("0x{whole}{point}{digits}p{sign}{}", exponent.abs())
}

#[cfg(test)]
mod tests {
    use super::{Context, Value, format};

    #[track_caller]
    fn check(text: &str, arguments: &[Value], expected: &str) {
        let mut out = Vec::new();
        format(&mut out, text.as_bytes(), arguments, &Context::PLAIN).unwrap();
        assert_eq!(String::from_utf8_lossy(&out), expected, "{text}");
    }

    #[test]
    fn formats() {
        let n = Value::Number;
        check("%d|%5d|%-5d|%05d", &[n(3.9), n(3.0), n(3.0), n(-3.0)], "3|    3|3    |-0003");
        check(
            "%s %.2s|%5s|%-5s|",
            &[Value::string(b"ab"), Value::string(b"xyz"), n(1.0), n(2.0)],
            "ab xy|    1|2    |",
        );
        check("%c%c%c", &[n(65.0), Value::string(b"xy"), n(233.0)], "Axé");
        check(
            "%.2f %e %g %G",
            &[n(2.345), n(12345.678), n(0.0001), n(1e-10)],
            "2.35 1.234568e+04 0.0001 1E-10",
        );
        check("%x %X %o %#x %u", &[n(255.0), n(255.0), n(8.0), n(255.0), n(7.0)], "ff FF 10 0xff 7");
        check("%2$s %1$s", &[n(1.0), n(2.0)], "2 1");
        check("%*d %.*f", &[n(4.0), n(7.0), n(1.0), n(2.25)], "   7 2.2");
        check("100%", &[], "100%");
        check("%5%", &[], "%");
        check("%z", &[], "%z");
    }
}
