//! `seq`: counts. <https://www.gnu.org/software/coreutils/manual/html_node/seq-invocation.html>

use bstr::BString;
use std::cmp::Ordering;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::decimal::{Float, Notation, Style};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, missing_operand};

/// `seq`
pub static UTILITY: Utility = Utility {
    name: "seq",
    summary: "Print numbers from FIRST to LAST, in steps of INCREMENT",
    usage: &["[OPTION]... LAST", "[OPTION]... FIRST LAST", "[OPTION]... FIRST INCREMENT LAST"],
    options: &[
        valued("f", "format", "FORMAT", "use printf style floating-point FORMAT"),
        valued("s", "separator", "STRING", "use STRING to separate numbers (default: \\n)"),
        flag("w", "equal-width", "equalize width by padding with leading zeroes"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// An operand: its value, and how it was written.
#[derive(Clone, Debug)]
struct Operand {
    value: Float,
    /// Digits with a sign, of a number that floating point has exactly, and its sums.
    integer: Option<i128>,
    /// Digits before the point, a sign included.
    width: usize,
    /// Digits behind the point; `None` if written in another way.
    precision: Option<usize>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut format, mut separator, mut equal_width) = (None, BString::from("\n"), false);
    let mut words = Vec::new();
    for arg in parse(cx)? {
        match arg {
            Arg::Option("format", value) => format = value,
            Arg::Option("separator", value) => separator = value.unwrap_or_default(),
            Arg::Option(..) => equal_width = true,
            Arg::Operand(word) => words.push(word),
        }
    }
    if let Some(extra) = words.get(3) {
        return Err(extra_operand(cx, extra));
    }
    if words.is_empty() {
        return Err(missing_operand());
    }
    let format = format.map(|f| Format::parse(cx, &f)).transpose()?;
    let _room = cx.meter().memory(format.as_ref().map_or(0, Format::room))?;
    if format.is_some() && equal_width {
        return Err(Error::usage("format string may not be specified when printing equal width strings"));
    }
    let mut operands = Vec::new();
    for word in &words {
        operands.push(operand(cx, word)?);
    }
    let one = Operand { value: Float::from(1u64), integer: Some(1), width: 1, precision: Some(0) };
    let (first, step, last) = match operands.as_slice() {
        [last] => (one.clone(), one, last.clone()),
        [first, last] => (first.clone(), one, last.clone()),
        [first, step, last] => (first.clone(), step.clone(), last.clone()),
        _ => return Err(missing_operand()),
    };
    if step.value.is_zero() {
        let zero = words.get(1).map(|w| cx.quoted(w)).unwrap_or_default();
        return Err(Error::usage(format!("invalid Zero increment value: {zero}")));
    }
    if format.is_none()
        && !equal_width
        && separator.len() == 1
        && let Some((from, by, to)) = digits(&words, &first, &step, &last)
    {
        return count_digits(cx, from, by, to.as_deref(), &separator).await;
    }
    match (format, first.integer, step.integer) {
        (None, Some(from), Some(by)) if last.integer.is_some() || !last.value.is_finite() => {
            let to = last.integer.unwrap_or(if last.value.is_negative() { i128::MIN } else { i128::MAX });
            let width = if equal_width { first.width.max(last.width) } else { 0 };
            count(cx, from, by, to, width, &separator).await
        }
        (format, ..) => {
            let format = format.unwrap_or_else(|| default_format(&first, &step, &last, equal_width));
            count_floats(cx, &first, &step, &last, &format, &separator).await
        }
    }
}

/// The largest step of counting in digits.
const MAX_DIGITS_STEP: u64 = 200;

/// The first number in decimal digits, the step and the last number, or none if there is no end: where all of them
/// are whole and positive the original counts exactly, however long they are, and in floating point otherwise.
fn digits(
    words: &[BString],
    first: &Operand,
    step: &Operand,
    last: &Operand,
) -> Option<(Vec<u8>, u8, Option<Vec<u8>>)> {
    let plain = |word: &BString| !word.is_empty() && word.iter().all(u8::is_ascii_digit);
    let by = u8::try_from((1..=MAX_DIGITS_STEP).find(|by| step.value == Float::from(*by))?).ok()?;
    let trimmed = |word: &[u8]| {
        let zeros = word.iter().take_while(|digit| **digit == b'0').count();
        word.get(zeros.min(word.len().saturating_sub(1))..).unwrap_or_default().to_vec()
    };
    if words.iter().all(plain) {
        let from = if words.len() == 1 { b"1".to_vec() } else { trimmed(words.first()?) };
        return Some((from, by, Some(trimmed(words.last()?))));
    }
    let whole = |operand: &Operand| operand.precision == Some(0) && !operand.value.is_negative();
    if step.precision != Some(0) || !whole(first) || !whole(last) || !first.value.is_finite() {
        return None;
    }
    let style = Style { notation: Notation::Fixed, precision: Some(0), alternate: false, upper: false };
    let shown = |value: Float| value.format(&style).into_bytes();
    Some((shown(first.value), by, last.value.is_finite().then(|| shown(last.value))))
}

/// Counts in decimal digits, of any number.
async fn count_digits(
    cx: &mut Cx<'_>,
    from: Vec<u8>,
    by: u8,
    to: Option<&[u8]>,
    separator: &[u8],
) -> Result<ExitStatus, Error> {
    let within =
        |value: &[u8]| to.is_none_or(|to| value.len().cmp(&to.len()).then_with(|| value.cmp(to)).is_le());
    let mut value = from;
    if !within(&value) {
        return Ok(ExitStatus::SUCCESS);
    }
    loop {
        let out = cx.out.buffer();
        out.extend_from_slice(&value);
        add(&mut value, by);
        if !within(&value) {
            break;
        }
        out.extend_from_slice(separator);
        if out.len() > 16 * 1024 {
            cx.out.flush().await?;
        }
    }
    cx.out.write(b"\n").await?;
    Ok(ExitStatus::SUCCESS)
}

/// Adds to decimal digits.
fn add(digits: &mut Vec<u8>, by: u8) {
    let mut carry = u16::from(by);
    for digit in digits.iter_mut().rev() {
        if carry == 0 {
            return;
        }
        let sum = u16::from(*digit - b'0') + carry;
        *digit = b'0' + u8::try_from(sum % 10).unwrap_or(0);
        carry = sum / 10;
    }
    while carry > 0 {
        digits.insert(0, b'0' + u8::try_from(carry % 10).unwrap_or(0));
        carry /= 10;
    }
}

/// Options end before the first negative number.
fn parse(cx: &Cx<'_>) -> Result<Vec<Arg>, Error> {
    let words = cx.arguments();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let number = matches!(word.as_slice(), [b'-', b'.' | b'0'..=b'9', ..]);
        if number || word == "--" || word.len() < 2 || !word.starts_with(b"-") {
            break;
        }
        at += 1 + usize::from(value_follows(word));
    }
    let (options, operands) = words.split_at_checked(at).unwrap_or((words, &[]));
    let mut args = vsh_core::args::parse(UTILITY.options, Order::RequireOrder, options)?;
    let operands = if let [first, rest @ ..] = operands
        && first == "--"
    {
        rest
    } else {
        operands
    };
    args.extend(operands.iter().cloned().map(Arg::Operand));
    Ok(args)
}

/// Is the value of this option, or of the last of these letters, the next argument?
fn value_follows(word: &[u8]) -> bool {
    match word {
        [b'-', b'-', name @ ..] => {
            !name.contains(&b'=')
                && ["format", "separator"].iter().any(|long| long.as_bytes().starts_with(name))
        }
        [_, letters @ ..] => {
            letters.iter().position(|letter| matches!(letter, b'f' | b's')) == letters.len().checked_sub(1)
        }
        [] => false,
    }
}

fn operand(cx: &Cx<'_>, word: &[u8]) -> Result<Operand, Error> {
    let parsed = Float::parse(word);
    if parsed.length != word.len() || word.is_empty() {
        return Err(Error::usage(format!("invalid floating point argument: {}", cx.quoted(word))));
    }
    if parsed.value.is_nan() {
        let name = cx.quoted(b"not-a-number");
        return Err(Error::usage(format!("invalid {name} argument: {}", cx.quoted(word))));
    }
    let text = word.trim_ascii_start();
    let text = text.strip_prefix(b"+").unwrap_or(text);
    let mut operand = Operand { value: parsed.value, integer: None, width: text.len(), precision: None };
    if !parsed.value.is_finite() {
        operand.precision = Some(0);
        return Ok(operand);
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains(&b'x') {
        // Hexadecimal integers count as integers when they are printed.
        operand.width = 0;
        operand.precision = (!lower.contains(&b'p') && !lower.contains(&b'.')).then_some(0);
        return Ok(operand);
    }
    let (mantissa, exponent) = match lower.iter().position(|b| *b == b'e') {
        Some(at) => (lower.get(..at).unwrap_or_default(), lower.get(at + 1..).unwrap_or_default()),
        None => (lower.as_slice(), &b"0"[..]),
    };
    let exponent: i64 = std::str::from_utf8(exponent).ok().and_then(|e| e.parse().ok()).unwrap_or(0);
    let point = mantissa.iter().position(|b| *b == b'.');
    let fraction = point.map_or(0, |at| mantissa.len() - at - 1);
    let whole = point.unwrap_or(mantissa.len());
    let behind = i64::try_from(fraction).unwrap_or(0) - exponent;
    operand.precision = Some(usize::try_from(behind.clamp(0, 4096)).unwrap_or(0));
    let before = i64::try_from(whole).unwrap_or(0) + exponent.clamp(-4096, 4096);
    let missing = usize::from(point == Some(0)) + usize::from(point == Some(1) && lower.starts_with(b"-"));
    let missing = i64::try_from(missing).unwrap_or(0);
    operand.width = usize::try_from((before + missing).max(1)).unwrap_or(1);
    if point.is_none() && exponent == 0 {
        let number = std::str::from_utf8(text).ok().and_then(|text| text.parse::<i64>().ok());
        operand.integer = number.filter(|number| *number != 0 || !text.starts_with(b"-")).map(i128::from);
    }
    Ok(operand)
}

async fn count(
    cx: &mut Cx<'_>,
    from: i128,
    by: i128,
    to: i128,
    width: usize,
    separator: &[u8],
) -> Result<ExitStatus, Error> {
    let mut value = from;
    let within = |value: i128| if by > 0 { value <= to } else { value >= to };
    if !within(value) {
        return Ok(ExitStatus::SUCCESS);
    }
    loop {
        let out = cx.out.buffer();
        write_integer(value, width, out);
        let Some(next) = value.checked_add(by).filter(|next| within(*next)) else { break };
        out.extend_from_slice(separator);
        value = next;
        if out.len() > 16 * 1024 {
            cx.out.flush().await?;
        }
    }
    cx.out.write(b"\n").await?;
    Ok(ExitStatus::SUCCESS)
}

fn write_integer(value: i128, width: usize, out: &mut Vec<u8>) {
    let mut buffer = itoa::Buffer::new();
    // The larger type costs more.
    let digits = match u64::try_from(value.unsigned_abs()) {
        Ok(small) => buffer.format(small),
        Err(_) => buffer.format(value.unsigned_abs()),
    };
    let sign = usize::from(value < 0);
    if sign == 1 {
        out.push(b'-');
    }
    out.extend(std::iter::repeat_n(b'0', width.saturating_sub(digits.len() + sign)));
    out.extend_from_slice(digits.as_bytes());
}

async fn count_floats(
    cx: &mut Cx<'_>,
    first: &Operand,
    step: &Operand,
    last: &Operand,
    format: &Format,
    separator: &[u8],
) -> Result<ExitStatus, Error> {
    let past = if step.value.is_negative() { Ordering::Less } else { Ordering::Greater };
    let mut value = first.value;
    let mut i: u64 = 0;
    let mut previous = Vec::new();
    while value.compare(last.value) != Some(past) || last_after_rounding(value, last, format, &previous) {
        cx.meter().step(1).await?;
        if i > 0 {
            cx.out.write(separator).await?;
        }
        previous = format.print(value);
        cx.out.write(&previous).await?;
        i += 1;
        let beyond = value.compare(last.value) == Some(past);
        value = first.value.plus(step.value.times(Float::from(i)));
        if beyond {
            break;
        }
    }
    if i > 0 {
        cx.out.write(b"\n").await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// A number a little past the last one that prints like it belongs to the sequence: `seq 0 .1 .3` has `0.3`.
fn last_after_rounding(value: Float, last: &Operand, format: &Format, previous: &[u8]) -> bool {
    if previous.is_empty() {
        return false;
    }
    let text = format.print(value);
    let digits =
        text.get(format.before.len()..text.len().saturating_sub(format.behind.len())).unwrap_or_default();
    let parsed = Float::parse(digits);
    parsed.length == digits.len()
        && parsed.value.compare(last.value) == Some(Ordering::Equal)
        && text != previous
}

/// A floating point conversion with text around it.
struct Format {
    before: Vec<u8>,
    behind: Vec<u8>,
    style: Style,
    width: usize,
    left: bool,
    zero: bool,
    plus: bool,
    space: bool,
}

fn default_format(first: &Operand, step: &Operand, last: &Operand, equal_width: bool) -> Format {
    let precision = match (first.precision, step.precision, last.precision) {
        (Some(a), Some(b), Some(_)) => Some(a.max(b)),
        _ => None,
    };
    let mut format = Format {
        before: Vec::new(),
        behind: Vec::new(),
        style: Style {
            notation: if precision.is_some() { Notation::Fixed } else { Notation::General },
            precision,
            alternate: false,
            upper: false,
        },
        width: 0,
        left: false,
        zero: equal_width,
        plus: false,
        space: false,
    };
    if let (true, Some(precision)) = (equal_width, precision) {
        let point = if precision > 0 { precision + 1 } else { 0 };
        format.width = first.width.max(last.width) + point;
    }
    format
}

impl Format {
    fn parse(cx: &Cx<'_>, text: &[u8]) -> Result<Self, Error> {
        let fail = |what: &str| Error::fatal(format!("format {} {what}", cx.quoted(text)));
        let mut rest = text;
        let mut before = Vec::new();
        let literal = |rest: &mut &[u8], into: &mut Vec<u8>| loop {
            match *rest {
                [b'%', b'%', tail @ ..] => {
                    into.push(b'%');
                    *rest = tail;
                }
                [b'%', ..] | [] => break,
                [byte, tail @ ..] => {
                    into.push(*byte);
                    *rest = tail;
                }
            }
        };
        literal(&mut rest, &mut before);
        let Some(mut spec) = rest.strip_prefix(b"%") else { return Err(fail("has no % directive")) };
        let mut format = default_format_parts(before);
        while let Some((flag, tail)) = spec.split_first() {
            match flag {
                b'-' => format.left = true,
                b'+' => format.plus = true,
                b' ' => format.space = true,
                b'0' => format.zero = true,
                b'#' => format.style.alternate = true,
                b'\'' => {}
                _ => break,
            }
            spec = tail;
        }
        format.width = number(&mut spec);
        if let Some(tail) = spec.strip_prefix(b".") {
            spec = tail;
            format.style.precision = Some(number(&mut spec));
        }
        spec = spec.strip_prefix(b"L").unwrap_or(spec);
        let Some((letter, mut tail)) = spec.split_first() else { return Err(fail("ends in %")) };
        format.style.notation = match letter.to_ascii_lowercase() {
            b'f' => Notation::Fixed,
            b'e' => Notation::Scientific,
            b'g' => Notation::General,
            b'a' => Notation::Hexadecimal,
            _ => return Err(fail(&format!("has unknown %{} directive", char::from(*letter)))),
        };
        format.style.upper = letter.is_ascii_uppercase();
        literal(&mut tail, &mut format.behind);
        if !tail.is_empty() {
            return Err(fail("has too many % directives"));
        }
        Ok(format)
    }

    /// How many bytes its width and its precision ask for, in a text and in the one before it.
    fn room(&self) -> usize {
        self.width.saturating_add(self.style.precision.unwrap_or(0)).saturating_mul(2)
    }

    fn print(&self, value: Float) -> Vec<u8> {
        let body = value.format(&self.style);
        let sign: &[u8] = match (value.is_negative(), self.plus, self.space) {
            (true, ..) => b"-",
            (_, true, _) => b"+",
            (.., true) => b" ",
            _ => b"",
        };
        let missing = self.width.saturating_sub(body.len() + sign.len());
        let zero = self.zero && !self.left && value.is_finite();
        let mut text = self.before.clone();
        if !self.left && !zero {
            text.extend(std::iter::repeat_n(b' ', missing));
        }
        text.extend_from_slice(sign);
        let mut body = body.as_bytes();
        if zero {
            // Zeros go between the prefix and the digits.
            let prefix = if self.style.notation == Notation::Hexadecimal { 2 } else { 0 };
            let (prefix, digits) = body.split_at_checked(prefix).unwrap_or((b"", body));
            text.extend_from_slice(prefix);
            text.extend(std::iter::repeat_n(b'0', missing));
            body = digits;
        }
        text.extend_from_slice(body);
        if self.left {
            text.extend(std::iter::repeat_n(b' ', missing));
        }
        text.extend_from_slice(&self.behind);
        text
    }
}

fn default_format_parts(before: Vec<u8>) -> Format {
    let style = Style { notation: Notation::General, precision: None, alternate: false, upper: false };
    Format {
        before,
        behind: Vec::new(),
        style,
        width: 0,
        left: false,
        zero: false,
        plus: false,
        space: false,
    }
}

/// A width or a precision, 0 if none is given.
fn number(text: &mut &[u8]) -> usize {
    let mut value = 0usize;
    while let Some((digit, rest)) = text.split_first().filter(|(digit, _)| digit.is_ascii_digit()) {
        value = value.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
        *text = rest;
    }
    value
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = Bench::new().run(line);
        assert_eq!(ran.out().replace('\n', " ").trim_end(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn sequences() {
        check("seq 3", "1 2 3");
        check("seq 2 4", "2 3 4");
        check("seq 5 -2 1", "5 3 1");
        check("seq 0 .1 .3", "0.0 0.1 0.2 0.3");
        check("seq -w 8 10", "08 09 10");
        check("seq -w -1 1", "-1 00 01");
        check("seq -s , 3", "1,2,3");
        check("seq -f %03g 2", "001 002");
        check("seq -f x%.2fy%% 1", "x1.00y%");
        check("seq 1e2 101", "100 101");
        check("seq -w 0.5 1.5", "0.5 1.5");
        check("seq 1 0", "");
        check(
            "seq 99999999999999999999 100000000000000000001",
            "99999999999999999999 100000000000000000000 100000000000000000001",
        );
        let nines = "9".repeat(40);
        check(&format!("seq {nines} 1{}", "0".repeat(40)), &format!("{nines} 1{}", "0".repeat(40)));
        check(
            "seq -w 18446744073709551615 18446744073709551617",
            "18446744073709551615 18446744073709551616 18446744073709551616",
        );
        check("seq -s -f -1 1", "-1-f0-f1");
        check("seq 95 200 1000", "95 295 495 695 895");
        check("seq -f %010.1a 1 1", "0x008.0p-3");
    }
}
