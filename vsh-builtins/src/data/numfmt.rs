//! `numfmt`: numbers to and from forms that people read.
//! <https://www.gnu.org/software/coreutils/manual/html_node/numfmt-invocation.html>

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Opt, Order, flag, optional, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;
use crate::support::{choice, fields::Fields, rational::Rational, size};

const OPTIONS: &[Opt] = &[
    flag("", "debug", "print warnings about invalid input"),
    valued("d", "delimiter", "X", "use X instead of whitespace for field delimiter"),
    valued("", "field", "FIELDS", "replace the numbers in these input fields (default=1)"),
    valued("", "format", "FORMAT", "use printf style floating-point FORMAT"),
    valued("", "from", "UNIT", "auto-scale input numbers to UNITs: none, auto, si, iec or iec-i"),
    valued("", "from-unit", "N", "specify the input unit size (instead of the default 1)"),
    flag("", "grouping", "use locale-defined grouping of digits"),
    optional("", "header", "N", "print (without converting) the first N header lines"),
    valued("", "invalid", "MODE", "failure mode for invalid numbers: abort, fail, warn or ignore"),
    valued("", "padding", "N", "pad the output to N characters"),
    valued("", "round", "METHOD", "use METHOD for rounding when scaling"),
    valued("", "suffix", "SUFFIX", "add SUFFIX to output numbers, and accept it in input numbers"),
    valued("", "to", "UNIT", "auto-scale output numbers to UNITs: none, si, iec or iec-i"),
    valued("", "to-unit", "N", "the output unit size (instead of the default 1)"),
    flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
];

/// `numfmt`
pub static UTILITY: Utility = Utility {
    name: "numfmt",
    summary: "Convert numbers from and to human-readable strings",
    usage: &["[OPTION]... [NUMBER]..."],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scale {
    None,
    Auto,
    Si,
    Iec,
    IecI,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    Up,
    Down,
    FromZero,
    TowardsZero,
    Nearest,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Invalid {
    Abort,
    Fail,
    Warn,
    Ignore,
}

const FROM: &[(&str, Scale)] = &[
    ("none", Scale::None),
    ("auto", Scale::Auto),
    ("si", Scale::Si),
    ("iec", Scale::Iec),
    ("iec-i", Scale::IecI),
];
const TO: &[(&str, Scale)] =
    &[("none", Scale::None), ("si", Scale::Si), ("iec", Scale::Iec), ("iec-i", Scale::IecI)];
const ROUND: &[(&str, Round)] = &[
    ("up", Round::Up),
    ("down", Round::Down),
    ("from-zero", Round::FromZero),
    ("towards-zero", Round::TowardsZero),
    ("nearest", Round::Nearest),
];
const INVALID: &[(&str, Invalid)] = &[
    ("abort", Invalid::Abort),
    ("fail", Invalid::Fail),
    ("warn", Invalid::Warn),
    ("ignore", Invalid::Ignore),
];

struct Settings {
    from: Scale,
    to: Scale,
    from_unit: u64,
    to_unit: u64,
    round: Round,
    invalid: Invalid,
    suffix: Option<BString>,
    delimiter: Option<u8>,
    has_fields: bool,
    fields: Fields,
    header: u64,
    padding: i64,
    /// What is around the number, and how it is written.
    before: Vec<u8>,
    behind: Vec<u8>,
    precision: Option<usize>,
    zero_width: usize,
    grouping: bool,
    debug: bool,
    end: u8,
    numbers: Vec<BString>,
    /// Was there nothing to be done at all?
    converts: bool,
}

/// Digits that are kept exactly, and those that are taken at all.
const MOST_DIGITS: usize = 27;
/// The letters of the powers.
const LETTERS: &[u8] = b"KMGTPEZY";

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    let _room = cx.meter().memory(settings.room())?;
    if settings.debug && !settings.converts {
        cx.diagnose("no conversion option specified").await?;
    }
    let mut good = true;
    for number in &settings.numbers {
        good &= line(cx, &settings, number).await?;
        cx.out.write(&[settings.end]).await?;
    }
    if settings.numbers.is_empty() {
        let mut input = cx.stdin();
        let mut at = 0;
        loop {
            let text = match input.line(settings.end).await {
                Ok(Some(text)) => text,
                Ok(None) => break,
                Err(Error::Errno(why)) => {
                    cx.diagnose(format!("error reading input: {why}")).await?;
                    break;
                }
                Err(other) => return Err(other),
            };
            let text = text.to_vec();
            let body = text.strip_suffix(&[settings.end]);
            at += 1;
            if at <= settings.header {
                cx.out.write(&text).await?;
                continue;
            }
            good &= line(cx, &settings, body.unwrap_or(&text)).await?;
            if body.is_some() {
                cx.out.write(&[settings.end]).await?;
            }
        }
    }
    Ok(if good || matches!(settings.invalid, Invalid::Warn | Invalid::Ignore) {
        ExitStatus::SUCCESS
    } else {
        ExitStatus(2)
    })
}

impl Settings {
    /// How many bytes the widths ask for.
    fn room(&self) -> usize {
        let padding = usize::try_from(self.padding.unsigned_abs()).unwrap_or(usize::MAX);
        padding.saturating_add(self.zero_width).saturating_add(self.precision.unwrap_or(0)).saturating_mul(2)
    }
}

fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut settings = Settings {
        from: Scale::None,
        to: Scale::None,
        from_unit: 1,
        to_unit: 1,
        round: Round::FromZero,
        invalid: Invalid::Abort,
        suffix: None,
        delimiter: None,
        has_fields: false,
        fields: Fields::one(1),
        header: 0,
        padding: 0,
        before: Vec::new(),
        behind: Vec::new(),
        precision: None,
        zero_width: 0,
        grouping: false,
        debug: false,
        end: b'\n',
        numbers: Vec::new(),
        converts: false,
    };
    let mut format = None;
    for arg in cx.parse_each(Order::Permute) {
        let (key, text) = match arg? {
            Arg::Operand(number) => {
                settings.numbers.push(number);
                continue;
            }
            Arg::Option(key, text) => (key, text),
        };
        if key == "format" {
            format = text;
            continue;
        }
        settings.option(cx, key, text)?;
    }
    settings.converts |= format.is_some();
    if let Some(format) = format {
        if settings.grouping {
            return Err(Error::fatal("--grouping cannot be combined with --format"));
        }
        settings.format(cx, &format)?;
    }
    if settings.grouping && settings.to != Scale::None {
        return Err(Error::fatal("grouping cannot be combined with --to"));
    }
    Ok(settings)
}

impl Settings {
    fn option(&mut self, cx: &Cx<'_>, key: &str, text: Option<BString>) -> Result<(), Error> {
        let has_text = text.is_some();
        let text = text.unwrap_or_default();
        self.converts |= matches!(key, "from" | "to" | "from-unit" | "to-unit" | "grouping" | "padding");
        match key {
            "debug" => self.debug = true,
            "delimiter" => match text.as_slice() {
                [byte] => self.delimiter = Some(*byte),
                [] => self.delimiter = Some(0),
                _ => return Err(Error::fatal("the delimiter must be a single character")),
            },
            "field" if self.has_fields => return Err(Error::fatal("multiple field specifications")),
            "field" => {
                self.has_fields = true;
                self.fields = Fields::parse(cx, &text)?;
            }
            "from" => self.from = choice::parse(cx, "--from", &text, FROM)?,
            "to" => self.to = choice::parse(cx, "--to", &text, TO)?,
            "from-unit" => self.from_unit = unit(cx, &text)?,
            "to-unit" => self.to_unit = unit(cx, &text)?,
            "grouping" => self.grouping = true,
            "header" if !has_text => self.header = 1,
            "header" => {
                let lines = size::decimal(unsigned(&text)).filter(|lines| *lines > 0);
                self.header = lines
                    .ok_or_else(|| Error::fatal(format!("invalid header value {}", cx.quoted(&text))))?;
            }
            "invalid" => self.invalid = choice::parse(cx, "--invalid", &text, INVALID)?,
            "padding" => {
                let number =
                    std::str::from_utf8(&text).ok().and_then(|text| text.trim_start().parse::<i64>().ok());
                let padding = number.filter(|padding| *padding != 0);
                self.padding = padding
                    .ok_or_else(|| Error::fatal(format!("invalid padding value {}", cx.quoted(&text))))?;
            }
            "round" => self.round = choice::parse(cx, "--round", &text, ROUND)?,
            "suffix" => self.suffix = Some(text),
            _ => self.end = 0,
        }
        Ok(())
    }

    /// `%[0]['][-][N][.][N]f` with text around it.
    fn format(&mut self, cx: &Cx<'_>, format: &BString) -> Result<(), Error> {
        let shown = cx.quoted(format);
        let mut at = 0;
        loop {
            let Some(percent) = format.get(at..).and_then(|rest| rest.find_byte(b'%')) else {
                return Err(Error::fatal(format!("format {shown} has no % directive")));
            };
            self.before.extend_from_slice(format.get(at..at + percent).unwrap_or_default());
            at += percent + 1;
            if format.get(at) != Some(&b'%') {
                break;
            }
            self.before.push(b'%');
            at += 1;
        }
        let mut zero = false;
        while let Some(flag) = format.get(at).filter(|b| matches!(b, b' ' | b'\'' | b'0')) {
            zero |= *flag == b'0';
            self.grouping |= *flag == b'\'';
            at += 1;
        }
        let number = |at: &mut usize| {
            let rest = format.get(*at..).unwrap_or_default();
            let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
            *at += digits;
            let value =
                rest.get(..digits).and_then(size::decimal).and_then(|value| i64::try_from(value).ok());
            if digits == 0 { Some(0) } else { value }
        };
        let overflow = |what: &str| Error::fatal(format!("invalid format {shown} ({what} overflow)"));
        let left = format.get(at) == Some(&b'-');
        at += usize::from(left);
        let width = number(&mut at).ok_or_else(|| overflow("width"))?;
        if width > 0 {
            if zero && !left {
                self.zero_width = usize::try_from(width).unwrap_or(0);
            } else {
                self.padding = if left { -width } else { width };
            }
        }
        if format.get(at) == Some(&b'.') {
            at += 1;
            if format.get(at).is_some_and(|b| matches!(b, b' ' | b'+' | b'-')) {
                return Err(Error::fatal(format!("invalid precision in format {shown}")));
            }
            self.precision = usize::try_from(number(&mut at).ok_or_else(|| overflow("precision"))?).ok();
        }
        if format.get(at).is_none() && self.precision.is_none() {
            return Err(Error::fatal(format!("format {shown} ends in %")));
        }
        if format.get(at) != Some(&b'f') {
            return Err(Error::fatal(format!(
                "invalid format {shown}, directive must be %[0]['][-][N][.][N]f"
            )));
        }
        let rest = format.get(at + 1..).unwrap_or_default();
        let plain = rest.replace("%%", "");
        if plain.contains(&b'%') {
            return Err(Error::fatal(format!("format {shown} has too many % directives")));
        }
        self.behind = rest.to_vec();
        Ok(())
    }
}

/// A number without the blanks and the plus sign before it.
fn unsigned(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_start();
    text.strip_prefix(b"+").unwrap_or(text)
}

fn unit(cx: &Cx<'_>, text: &BString) -> Result<u64, Error> {
    let invalid = || Error::fatal(format!("invalid unit size: {}", cx.quoted(text)));
    // Letters are powers of 1000, with `i` of 1024.
    let (number, factor) = match unsigned(text) {
        [number @ .., letter, b'i'] if size::power(*letter).is_some() => {
            (number, size::power(*letter).and_then(|power| 1024u64.checked_pow(power)))
        }
        [number @ .., letter] if size::power(*letter).is_some() => {
            (number, size::power(*letter).and_then(|power| 1000u64.checked_pow(power)))
        }
        number => (number, Some(1)),
    };
    let number = if number.is_empty() && text.len() > number.len() { Some(1) } else { size::decimal(number) };
    let unit = number.zip(factor).and_then(|(number, factor)| number.checked_mul(factor));
    unit.filter(|unit| *unit > 0).ok_or_else(invalid)
}

/// Converts the fields of a line; false if one is no number.
async fn line(cx: &mut Cx<'_>, settings: &Settings, text: &[u8]) -> Result<bool, Error> {
    let mut good = true;
    let mut rest = text;
    let mut number = 1u64;
    loop {
        cx.meter().step(1).await?;
        let (blanks, length) = match settings.delimiter {
            Some(byte) => (0, memchr::memchr(byte, rest).unwrap_or(rest.len())),
            None => {
                let blank = |b: &u8| matches!(b, b' ' | b'\t' | b'\n');
                let blanks = rest.iter().take_while(|b| blank(b)).count();
                (blanks, blanks + rest.iter().skip(blanks).take_while(|b| !blank(b)).count())
            }
        };
        let field = rest.get(..length).unwrap_or_default();
        if settings.fields.holds(number) {
            good &= put(cx, settings, field, blanks, number).await?;
        } else {
            cx.out.write(field).await?;
        }
        rest = rest.get(length..).unwrap_or_default();
        let Some((separator, behind)) = rest.split_first() else { return Ok(good) };
        // One separator is kept; more belong to the next field.
        cx.out.write(&[if settings.delimiter.is_some() { *separator } else { b' ' }]).await?;
        rest = behind;
        number += 1;
    }
}

async fn put(
    cx: &mut Cx<'_>,
    settings: &Settings,
    field: &[u8],
    blanks: usize,
    number: u64,
) -> Result<bool, Error> {
    let text = field.get(blanks..).unwrap_or_default();
    // A number is a string of C's, which ends at a NUL.
    let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
    let converted = convert(cx, settings, text);
    let shown = match converted {
        Ok(shown) => shown,
        Err(why) => {
            if settings.invalid != Invalid::Ignore {
                cx.diagnose(why).await?;
            }
            if settings.invalid == Invalid::Abort {
                return Err(Error::Exit(ExitStatus(2)));
            }
            cx.out.write(field).await?;
            return Ok(false);
        }
    };
    // Without a width, what blanks there were keep the columns.
    let width = match settings.padding {
        0 if blanks > 0 || number > 1 => i64::try_from(field.len()).unwrap_or(0) * i64::from(blanks > 0),
        padding => padding,
    };
    let length = vsh_core::text::char_count(&shown, !cx.utf8());
    let fill = usize::try_from(width.unsigned_abs()).unwrap_or(0).saturating_sub(length);
    let out = cx.out.buffer();
    out.extend_from_slice(&settings.before);
    if width >= 0 {
        out.extend(std::iter::repeat_n(b' ', fill));
    }
    out.extend_from_slice(&shown);
    if width < 0 {
        out.extend(std::iter::repeat_n(b' ', fill));
    }
    out.extend_from_slice(&settings.behind);
    cx.out.relax().await?;
    Ok(true)
}

/// A number in its new form, or what is wrong with it.
fn convert(cx: &Cx<'_>, settings: &Settings, text: &[u8]) -> Result<Vec<u8>, String> {
    let shown = cx.quoted(text);
    let body = match &settings.suffix {
        Some(suffix) if text.len() > suffix.len() => text.strip_suffix(suffix.as_slice()).unwrap_or(text),
        _ => text,
    };
    let (value, digits) = read(cx, settings, body, &shown)?;
    let too_large = || format!("value too large to be converted: {shown}");
    let value = value.times(i128::from(settings.from_unit)).ok_or_else(too_large)?;
    let value = value.divided(i128::from(settings.to_unit)).ok_or_else(too_large)?;
    let precision = settings.precision.unwrap_or(digits);
    let limit = if settings.to == Scale::None { 19 } else { 27 };
    if value.magnitude_at_least(limit) {
        let hint = if limit == 19 { "consider using --to" } else { "cannot handle values > 999Y" };
        return Err(format!("value too large to be printed: '{}' ({hint})", value.general()));
    }
    let mut out = written(settings, value, precision).ok_or_else(too_large)?;
    if let Some(suffix) = &settings.suffix {
        out.extend_from_slice(suffix);
    }
    Ok(out)
}

/// A number and how many digits its fraction has.
fn read(cx: &Cx<'_>, settings: &Settings, text: &[u8], shown: &str) -> Result<(Rational, usize), String> {
    let (negative, rest) = match text.trim_ascii_start() {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let whole = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (integer, rest) = rest.split_at_checked(whole).unwrap_or((rest, b""));
    let (fraction, suffix) = match rest {
        [b'.', behind @ ..] => {
            let digits = behind.iter().take_while(|b| b.is_ascii_digit()).count();
            behind.split_at_checked(digits).unwrap_or((behind, b""))
        }
        rest => (&b""[..], rest),
    };
    if integer.is_empty() && fraction.is_empty() || rest.first() == Some(&b'.') && fraction.is_empty() {
        return Err(format!("invalid number: {shown}"));
    }
    let significant = integer.iter().skip_while(|b| **b == b'0').count();
    if significant > MOST_DIGITS || fraction.len() > MOST_DIGITS {
        return Err(format!("value too large to be converted: {shown}"));
    }
    let value =
        Rational::decimal(integer, fraction).ok_or(format!("value too large to be converted: {shown}"))?;
    let value = if negative { value.negated() } else { value };
    let Some((letter, behind)) = suffix.split_first() else {
        if settings.from == Scale::IecI {
            return Err(format!("missing 'i' suffix in input: {shown} (e.g Ki/Mi/Gi)"));
        }
        return Ok((value, fraction.len()));
    };
    let Some(power) =
        LETTERS.iter().position(|known| known == letter).and_then(|at| u32::try_from(at + 1).ok())
    else {
        return Err(format!("invalid suffix in input: {shown}"));
    };
    if settings.from == Scale::None {
        return Err(format!("rejecting suffix in input: {shown} (consider using --from)"));
    }
    let (base, behind) = match (settings.from, behind) {
        (Scale::Auto, [b'i', behind @ ..]) => (1024i128, behind),
        (Scale::IecI, [b'i', behind @ ..]) => (1024, behind),
        (Scale::IecI, _) => {
            return Err(format!("missing 'i' suffix in input: {shown} (e.g Ki/Mi/Gi)"));
        }
        (Scale::Iec, behind) => (1024, behind),
        (_, behind) => (1000, behind),
    };
    if !behind.is_empty() {
        return Err(format!("invalid suffix in input {shown}: {}", cx.quoted(behind)));
    }
    let factor = base.checked_pow(power);
    let scaled = factor.and_then(|factor| value.times(factor));
    // What is scaled has no digits of its own behind the point, unless some are left.
    let scaled = scaled.ok_or_else(|| format!("value too large to be converted: {shown}"))?;
    Ok((scaled, 0))
}

fn rounded(value: Rational, round: Round) -> Option<i128> {
    let (floor, ceiling) = (value.floor(), value.ceiling());
    Some(match round {
        Round::Up => ceiling,
        Round::Down => floor,
        Round::FromZero => {
            if value.is_negative() {
                floor
            } else {
                ceiling
            }
        }
        Round::TowardsZero => {
            if value.is_negative() {
                ceiling
            } else {
                floor
            }
        }
        Round::Nearest => value.nearest()?,
    })
}

fn written(settings: &Settings, value: Rational, precision: usize) -> Option<Vec<u8>> {
    if settings.to == Scale::None {
        let digits = u32::try_from(precision.min(MOST_DIGITS)).ok()?;
        let scaled = rounded(value.times(10i128.checked_pow(digits)?)?, settings.round)?;
        let mut text = fixed(scaled, precision.min(MOST_DIGITS));
        text.push_str(&"0".repeat(precision.saturating_sub(MOST_DIGITS)));
        return Some(zero_padded(settings, text.into_bytes()));
    }
    let base: i128 = if settings.to == Scale::Si { 1000 } else { 1024 };
    let (mut value, mut power) = (value, 0u32);
    while value.magnitude_at(base) && power < 8 {
        value = value.divided(base)?;
        power += 1;
    }
    let digits = match settings.precision {
        Some(precision) => (power * 3).min(u32::try_from(precision).ok()?),
        None if !value.magnitude_at(10) => 1,
        None => 0,
    };
    let factor = 10i128.checked_pow(digits)?;
    let mut value = Rational::new(rounded(value.times(factor)?, settings.round)?, factor)?;
    if value.magnitude_at(base) {
        value = value.divided(base)?;
        power += 1;
    }
    let shows_point = !value.is_zero() && !value.magnitude_at(10) && power > 0;
    let precision = settings.precision.unwrap_or(usize::from(shows_point));
    let scale = 10i128.checked_pow(u32::try_from(precision.min(MOST_DIGITS)).ok()?)?;
    let text = fixed(value.times(scale)?.nearest_even()?, precision.min(MOST_DIGITS)).into_bytes();
    let mut text = zero_padded(settings, text);
    if let Some(letter) = power.checked_sub(1).and_then(|at| LETTERS.get(at as usize)) {
        text.push(*letter);
        if settings.to == Scale::IecI {
            text.push(b'i');
        }
    }
    Some(text)
}

/// Digits with a point before the last `places`.
fn fixed(scaled: i128, places: usize) -> String {
    let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at_checked(digits.len() - places).unwrap_or((&digits, ""));
    let point = if places > 0 { "." } else { "" };
    format!("{}{whole}{point}{fraction}", if scaled < 0 { "-" } else { "" })
}

fn zero_padded(settings: &Settings, text: Vec<u8>) -> Vec<u8> {
    let missing = settings.zero_width.saturating_sub(text.len());
    let (sign, digits) = match text.strip_prefix(b"-") {
        Some(digits) => (&b"-"[..], digits),
        None => (&b""[..], text.as_slice()),
    };
    [sign, &b"0".repeat(missing), digits].concat()
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = Bench::new().run(line);
        assert_eq!(ran.out().trim_end().replace('\n', " "), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn scales() {
        check("numfmt --to=si 1000 1500 9999 99999 999", "1.0K 1.5K 10K 100K 999");
        check("numfmt --to=iec 1024 1536 0.1 1.5", "1.0K 1.5K 0 2");
        check("numfmt --from=iec-i 1Ki 2Mi", "1024 2097152");
        check("numfmt --from=si 1.5K --to-unit=100", "15");
        check("numfmt --format=a%08.2fb 3.14159", "a00003.15b");
    }

    #[test]
    fn complaints() {
        let first = |line: &str| Bench::new().run(line).err().lines().next().unwrap_or_default().to_owned();
        assert_eq!(first("numfmt abc"), "numfmt: invalid number: ‘abc’");
        assert_eq!(first("numfmt 1K"), "numfmt: rejecting suffix in input: ‘1K’ (consider using --from)");
        assert_eq!(first("numfmt --format=x 1"), "numfmt: format ‘x’ has no % directive");
    }
}
