//! Formats: directives and text between them.

use vsh_core::utility::{Cx, Error};

use super::Settings;
use super::directive::{Facts, Value};
use crate::support::context::Context;
use crate::support::names::Names;

/// `%`, flags, width, precision.
#[derive(Clone, Copy, Debug, Default)]
struct Spec {
    left: bool,
    zero: bool,
    alternate: bool,
    plus: bool,
    blank: bool,
    width: usize,
    /// `Some(None)` is a point without a number.
    precision: Option<Option<usize>>,
}

/// Prints `facts` in `format`.
pub(super) async fn show(
    cx: &mut Cx<'_>,
    format: &[u8],
    settings: &Settings,
    facts: &Facts,
    names: &Names,
) -> Result<(), Error> {
    let custom = settings.format.is_some();
    let escapes = custom && settings.escapes;
    let mut rest = format;
    while let Some((byte, behind)) = rest.split_first() {
        cx.meter().step(1).await?;
        rest = match byte {
            b'%' => directive(cx, rest, facts, names).await?,
            b'\\' if escapes => escape(cx, behind).await?,
            byte => {
                cx.out.buffer().push(*byte);
                behind
            }
        };
        cx.out.relax().await?;
    }
    if !escapes {
        cx.out.write(b"\n").await?;
    }
    Ok(())
}

/// Prints the directive that `from` begins with; what is behind it.
async fn directive<'f>(
    cx: &mut Cx<'_>,
    from: &'f [u8],
    facts: &Facts,
    names: &Names,
) -> Result<&'f [u8], Error> {
    let (spec, length) = read_spec(from);
    let behind = from.get(length..).unwrap_or_default();
    let Some((letter, mut rest)) = behind.split_first() else {
        // A lone `%` at the end.
        if length > 1 {
            return Err(invalid(cx, from));
        }
        cx.out.buffer().push(b'%');
        return Ok(behind);
    };
    if *letter == b'%' {
        if length > 1 {
            return Err(invalid(cx, from.get(..=length).unwrap_or(from)));
        }
        cx.out.buffer().push(b'%');
        return Ok(rest);
    }
    let mut part = None;
    if let (b'H' | b'L', [following @ (b'd' | b'r'), tail @ ..]) = (letter, rest) {
        part = Some(*letter);
        rest = tail;
        let value = facts.value(cx, *following, part, names).await;
        print(cx, spec, value)?;
        return Ok(rest);
    }
    let value = facts.value(cx, *letter, part, names).await;
    if matches!(value, Value::NoContext) {
        let name = cx.quoted_name(&facts.name);
        cx.diagnose(format!("failed to get security context of {name}: No data available")).await?;
    }
    print(cx, spec, value)?;
    Ok(rest)
}

fn invalid(cx: &Cx<'_>, directive: &[u8]) -> Error {
    Error::fatal(format!("{}: invalid directive", cx.quoted(directive)))
}

fn read_spec(from: &[u8]) -> (Spec, usize) {
    let mut spec = Spec::default();
    let mut at = 1;
    while let Some(flag) = from.get(at) {
        match flag {
            b'-' => spec.left = true,
            b'0' => spec.zero = true,
            b'#' => spec.alternate = true,
            b'+' => spec.plus = true,
            b' ' => spec.blank = true,
            b'\'' | b'I' => {}
            _ => break,
        }
        at += 1;
    }
    let (width, digits) = number(from.get(at..).unwrap_or_default());
    spec.width = width;
    at += digits;
    if from.get(at) == Some(&b'.') {
        let (precision, digits) = number(from.get(at + 1..).unwrap_or_default());
        spec.precision = Some((digits > 0).then_some(precision));
        at += digits + 1;
    }
    (spec, at)
}

fn number(text: &[u8]) -> (usize, usize) {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = text
        .iter()
        .take(digits)
        .fold(0usize, |value, digit| value.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
    (value, digits)
}

/// As C's `printf` would; a field is as wide as memory allows.
fn print(cx: &mut Cx<'_>, spec: Spec, value: Value) -> Result<(), Error> {
    let digits = spec.precision.map(Option::unwrap_or_default);
    let _room = cx.meter().memory(spec.width.saturating_add(digits.unwrap_or(0)))?;
    let (sign, text, zero) = match value {
        Value::Text(text) => {
            let kept = digits.unwrap_or(usize::MAX).min(text.len());
            (String::new(), text.get(..kept).unwrap_or_default().to_vec(), false)
        }
        Value::Unknown => {
            cx.out.buffer().push(b'?');
            return Ok(());
        }
        Value::NoContext => (String::new(), b"?".to_vec(), false),
        Value::Unsigned(value) => (String::new(), padded(value.to_string(), digits), digits.is_none()),
        Value::Signed(value) => {
            let sign = sign(value < 0, spec);
            (sign, padded(value.unsigned_abs().to_string(), digits), digits.is_none())
        }
        Value::Octal(value) => {
            let lead = if spec.alternate && value != 0 { "0" } else { "" };
            (String::new(), padded(format!("{lead}{value:o}"), digits), digits.is_none())
        }
        Value::Hex(value) => {
            let lead = if spec.alternate && value != 0 { "0x" } else { "" };
            (lead.to_owned(), padded(format!("{value:x}"), digits), digits.is_none())
        }
        Value::Time(time) => {
            let (negative, text) = seconds(time, spec.precision);
            (sign(negative, spec), text.into_bytes(), true)
        }
    };
    let missing = spec.width.saturating_sub(sign.len() + text.len());
    let zeros = spec.zero && zero && !spec.left;
    let out = cx.out.buffer();
    if !spec.left && !zeros {
        out.extend(std::iter::repeat_n(b' ', missing));
    }
    out.extend_from_slice(sign.as_bytes());
    if zeros {
        out.extend(std::iter::repeat_n(b'0', missing));
    }
    out.extend_from_slice(&text);
    if spec.left {
        out.extend(std::iter::repeat_n(b' ', missing));
    }
    Ok(())
}

fn sign(negative: bool, spec: Spec) -> String {
    let sign = match (negative, spec.plus, spec.blank) {
        (true, ..) => "-",
        (_, true, _) => "+",
        (_, _, true) => " ",
        _ => "",
    };
    sign.to_owned()
}

fn padded(digits: String, least: Option<usize>) -> Vec<u8> {
    let zeros = least.unwrap_or(0).saturating_sub(digits.len());
    let mut text = vec![b'0'; zeros];
    text.extend_from_slice(digits.as_bytes());
    text
}

/// Seconds since 1970, with as many decimals as the precision says (nine for a point alone).
fn seconds(time: vsh_fs::Timestamp, precision: Option<Option<usize>>) -> (bool, String) {
    let decimals = precision.map_or(0, |digits| digits.unwrap_or(9));
    let negative = time.seconds < 0;
    if decimals == 0 {
        return (negative, time.seconds.unsigned_abs().to_string());
    }
    // -0.5 is stored as -1 s and 500,000,000 ns.
    let (whole, nanos) = if negative && time.nanos > 0 {
        ((time.seconds + 1).unsigned_abs(), 1_000_000_000 - time.nanos)
    } else {
        (time.seconds.unsigned_abs(), time.nanos)
    };
    let mut fraction = format!("{nanos:09}").into_bytes();
    fraction.resize(decimals, b'0');
    (negative, format!("{whole}.{}", String::from_utf8_lossy(&fraction)))
}

/// Prints what a backslash of `--printf` and the text behind it stand for; what is behind that.
async fn escape<'f>(cx: &mut Cx<'_>, behind: &'f [u8]) -> Result<&'f [u8], Error> {
    let Some((letter, rest)) = behind.split_first() else {
        cx.diagnose("warning: backslash at end of format").await?;
        cx.out.buffer().push(b'\\');
        return Ok(behind);
    };
    let (base, most, digits) = match letter {
        b'0'..=b'7' => (8, 3, behind),
        b'x' if rest.first().is_some_and(u8::is_ascii_hexdigit) => (16, 2, rest),
        letter => {
            let byte = match letter {
                b'a' => 7,
                b'b' => 8,
                b'e' => 27,
                b'f' => 12,
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'v' => 11,
                b'"' | b'\\' => *letter,
                other => {
                    cx.diagnose(format!("warning: unrecognized escape '\\{}'", char::from(*other))).await?;
                    *other
                }
            };
            cx.out.buffer().push(byte);
            return Ok(rest);
        }
    };
    let values = digits.iter().map_while(|digit| char::from(*digit).to_digit(base)).take(most);
    let (value, count) = values.fold((0u32, 0), |(value, count), digit| (value * base + digit, count + 1));
    cx.out.buffer().push(u8::try_from(value & 0xff).unwrap_or(0));
    Ok(digits.get(count..).unwrap_or_default())
}
