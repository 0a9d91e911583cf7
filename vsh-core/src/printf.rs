//! `printf`: one engine for the builtin and the utility, which differ in their [`Dialect`].
//!
//! The format is read once into pieces. Then the pieces are printed, again and again while arguments are left.
//! Floating point numbers are x87 *extended* ones, as bash and GNU have them, converted exactly: see
//! [`decimal`](crate::decimal).

mod escape;
mod read;

pub use escape::{End, Escapes, encode, unescape};

use bstr::{BString, ByteSlice};
use vsh_fs::Timestamp;

use crate::decimal::{Float, Notation, Style};
use crate::meter::{Charge, LimitExceeded, Meter};
use crate::quote;
use crate::strftime::{CYCLE_SECONDS, strftime_in_cycle};
use crate::utility::ExitStatus;
use crate::zone::time_zone;

/// Whose `printf`?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The builtin of bash.
    Bash,
    /// The program of GNU coreutils.
    Gnu,
}

/// What printing needs to know.
#[derive(Debug)]
pub struct Settings<'a> {
    /// Whose rules.
    pub dialect: Dialect,
    /// POSIX: floating point numbers are doubles.
    pub double: bool,
    /// Is the locale's encoding UTF-8?
    pub utf8: bool,
    /// The budget.
    pub meter: &'a Meter,
    /// For `%()T`: now.
    pub now: Timestamp,
    /// For `%(...)T` of -2: when the shell started.
    pub started: Timestamp,
    /// For `%()T`: the value of `TZ`.
    pub time_zone: &'a str,
}

/// What printing left behind.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// What to report, and behind how many bytes of the output.
    pub diagnostics: Vec<(usize, Diagnostic)>,
    /// The exit status.
    pub status: ExitStatus,
    /// For `%n`: names and how many bytes had been printed.
    pub assignments: Vec<(BString, usize)>,
}

/// What is wrong with a format or an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Diagnostic {
    /// The argument is not a number at all.
    NotANumber(BString),
    /// The argument begins with a number.
    NotCompletely(BString),
    /// The number does not fit.
    OutOfRange(BString),
    /// The format ends within this conversion.
    MissingFormat(BString),
    /// The conversion, and its letter or what is in its place.
    InvalidFormat(BString, u8),
    /// `%(...)` without `T`: what is in its place.
    InvalidTimeFormat(u8),
    /// `\x` without digits.
    MissingHexDigit,
    /// `\u` or `\U` with too few digits.
    MissingUnicodeDigit(u8),
    /// `\u` of what is not a character, as written in lower case.
    InvalidUniversal(BString),
    /// Arguments, this one first, that the format has no use for.
    ExcessArguments(BString),
    /// What follows the character in `'cxyz`.
    ExcessCharacters(BString),
    /// The argument of `%n` names no variable.
    NotAVariable(BString),
}

impl Diagnostic {
    /// The sentence behind `printf: `.
    pub fn message(&self, dialect: Dialect, utf8: bool) -> Vec<u8> {
        match dialect {
            Dialect::Bash => self.bash(),
            Dialect::Gnu => self.gnu(utf8),
        }
    }

    fn bash(&self) -> Vec<u8> {
        let join = |parts: &[&[u8]]| parts.concat();
        match self {
            Self::NotANumber(text) | Self::NotCompletely(text) => {
                let kind: &[u8] = match text.as_slice() {
                    [b'0', b'x' | b'X', ..] => b"hex number",
                    [b'0', b'0'..=b'9', ..] => b"octal number",
                    _ => b"number",
                };
                join(&[text, b": invalid ", kind])
            }
            Self::OutOfRange(text) => join(&[b"warning: ", text, b": Numerical result out of range"]),
            Self::MissingFormat(text) => join(&[b"`", text, b"': missing format character"]),
            Self::InvalidFormat(_, letter) => join(&[b"`", &[*letter], b"': invalid format character"]),
            Self::InvalidTimeFormat(letter) => {
                join(&[b"warning: `", &[*letter], b"': invalid time format specification"])
            }
            Self::MissingHexDigit => b"missing hex digit for \\x".to_vec(),
            Self::MissingUnicodeDigit(letter) => join(&[b"missing unicode digit for \\", &[*letter]]),
            Self::InvalidUniversal(text) => join(&[b"invalid universal character name ", text]),
            Self::ExcessArguments(text) => join(&[b"warning: ignoring excess arguments: ", text]),
            Self::ExcessCharacters(text) => join(&[b"warning: ", text, b": ignored"]),
            Self::NotAVariable(text) => join(&[b"`", text, b"': not a valid identifier"]),
        }
    }

    fn gnu(&self, utf8: bool) -> Vec<u8> {
        let quoted = |text: &BString| quote::locale(text, utf8);
        let join = |parts: &[&[u8]]| parts.concat();
        match self {
            Self::NotANumber(text) => join(&[&quoted(text), b": expected a numeric value"]),
            Self::NotCompletely(text) => join(&[&quoted(text), b": value not completely converted"]),
            Self::OutOfRange(text) => join(&[&quoted(text), b": Numerical result out of range"]),
            Self::MissingFormat(text) | Self::InvalidFormat(text, _) => {
                join(&[text, b": invalid conversion specification"])
            }
            Self::InvalidTimeFormat(letter) => {
                join(&[b"%", &[*letter], b": invalid conversion specification"])
            }
            Self::MissingHexDigit | Self::MissingUnicodeDigit(_) => {
                b"missing hexadecimal number in escape".to_vec()
            }
            Self::InvalidUniversal(text) => join(&[b"invalid universal character name ", text]),
            Self::NotAVariable(text) => join(&[&quoted(text), b": not a variable"]),
            Self::ExcessArguments(text) => {
                join(&[b"warning: ignoring excess arguments, starting with ", &quoted(text)])
            }
            Self::ExcessCharacters(text) => {
                join(&[b"warning: ", text, b": character(s) following character constant have been ignored"])
            }
        }
    }

    fn is_warning(&self) -> bool {
        matches!(self, Self::ExcessArguments(_) | Self::ExcessCharacters(_) | Self::InvalidTimeFormat(_))
    }
}

/// A name, or a name and a subscript.
fn names_variable(text: &[u8]) -> bool {
    let name = match text.split_once_str("[") {
        Some((name, rest)) if rest.ends_with(b"]") => name,
        _ => text,
    };
    let letter = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
    name.first().is_some_and(|b| !b.is_ascii_digit()) && name.iter().all(letter)
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Literal(Vec<u8>),
    Conversion(Conversion),
    /// Reported when it is reached; the text stands for itself.
    Warning(Diagnostic, Vec<u8>),
    /// Reported when it is reached, and then it is over.
    Error(Diagnostic),
    /// `\c` in the format of GNU.
    Stop,
    /// The size of a conversion that is wrong: an argument is read for it.
    Size,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Conversion {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: Option<Size>,
    precision: Option<Size>,
    letter: u8,
    /// The format of `%(...)T`.
    time: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    Fixed(usize),
    /// `*`
    Argument,
    /// A precision's point without digits: zero.
    Nothing,
}

/// Appends `arguments` printed in `format` to `out`.
pub fn printf(
    format: &[u8],
    arguments: &[BString],
    settings: &Settings<'_>,
    out: &mut Vec<u8>,
) -> Result<Outcome, LimitExceeded> {
    let pieces = read::format(format, settings);
    let mut printer = Printer {
        settings,
        arguments,
        next: 0,
        out,
        start: 0,
        charge: settings.meter.no_memory(),
        outcome: Outcome::default(),
    };
    printer.start = printer.out.len();
    printer.run(&pieces)?;
    Ok(printer.outcome)
}

struct Printer<'a> {
    settings: &'a Settings<'a>,
    arguments: &'a [BString],
    next: usize,
    out: &'a mut Vec<u8>,
    start: usize,
    charge: Charge,
    outcome: Outcome,
}

impl<'a> Printer<'a> {
    fn run(&mut self, pieces: &[Piece]) -> Result<(), LimitExceeded> {
        loop {
            let before = self.next;
            for piece in pieces {
                self.settings.meter.tick(1)?;
                if !self.print(piece)? {
                    return Ok(());
                }
            }
            if self.next >= self.arguments.len() {
                return Ok(());
            }
            if self.next == before {
                if let (Dialect::Gnu, Some(first)) = (self.settings.dialect, self.arguments.get(self.next)) {
                    let diagnostic = Diagnostic::ExcessArguments(first.clone());
                    self.outcome.diagnostics.push((self.out.len(), diagnostic));
                }
                return Ok(());
            }
        }
    }

    /// False when nothing more is to be printed.
    fn print(&mut self, piece: &Piece) -> Result<bool, LimitExceeded> {
        match piece {
            Piece::Literal(text) => self.put(text)?,
            Piece::Conversion(conversion) => return self.convert(conversion),
            Piece::Warning(diagnostic, text) => {
                self.report(diagnostic.clone());
                self.put(text)?;
            }
            Piece::Error(diagnostic) => {
                self.report(diagnostic.clone());
                self.outcome.status = ExitStatus::FAILURE;
                return Ok(false);
            }
            Piece::Stop => {
                self.outcome.status = ExitStatus::SUCCESS;
                return Ok(false);
            }
            Piece::Size => {
                self.size_argument();
            }
        }
        Ok(true)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        let harmless = match self.settings.dialect {
            Dialect::Bash => {
                matches!(
                    diagnostic,
                    Diagnostic::OutOfRange(_)
                        | Diagnostic::MissingHexDigit
                        | Diagnostic::MissingUnicodeDigit(_)
                )
            }
            Dialect::Gnu => false,
        };
        if !harmless && !diagnostic.is_warning() {
            self.outcome.status = ExitStatus::FAILURE;
        }
        self.outcome.diagnostics.push((self.out.len(), diagnostic));
    }

    /// Small growth is not worth a charge: the arguments, which it comes from, are charged already.
    fn reserve(&mut self, bytes: usize) -> Result<(), LimitExceeded> {
        let len = (self.out.len() - self.start).saturating_add(bytes);
        if len > 16 * 1024 {
            self.charge.resize(len)?;
        }
        Ok(())
    }

    fn put(&mut self, text: &[u8]) -> Result<(), LimitExceeded> {
        self.reserve(text.len())?;
        self.out.extend_from_slice(text);
        Ok(())
    }

    fn argument(&mut self) -> Option<&'a BString> {
        let argument = self.arguments.get(self.next)?;
        self.next += 1;
        Some(argument)
    }

    fn convert(&mut self, conversion: &Conversion) -> Result<bool, LimitExceeded> {
        let mut field = Field { left: conversion.left, width: 0, precision: None };
        match conversion.width {
            Some(Size::Fixed(width)) => field.width = width,
            Some(Size::Nothing) => {}
            Some(Size::Argument) => {
                let width = self.size_argument();
                field.left |= width < 0;
                field.width = usize::try_from(width.unsigned_abs()).unwrap_or(0);
            }
            None => {}
        }
        match conversion.precision {
            // Of a character there is one.
            _ if conversion.letter == b'c' => {
                if matches!(conversion.precision, Some(Size::Argument)) {
                    self.size_argument();
                }
            }
            Some(Size::Fixed(precision)) => field.precision = Some(precision),
            Some(Size::Nothing) => field.precision = Some(0),
            // A negative precision is none.
            Some(Size::Argument) => field.precision = usize::try_from(self.size_argument()).ok(),
            None => {}
        }
        // A huge field must not be built before it is charged.
        self.reserve(field.width.saturating_add(field.precision.unwrap_or(0).min(1 << 31)))?;
        match conversion.letter {
            b's' => {
                let text = self.argument().map_or(&[][..], |a| a.as_slice());
                self.text(text, field)?;
            }
            b'c' => {
                let first = self.argument().and_then(|a| a.first()).copied().unwrap_or(0);
                self.text(&[first], Field { precision: None, ..field })?;
            }
            b'b' => return self.escaped(field),
            b'Q' if conversion.precision == Some(Size::Argument) => {
                // Bash reads such a precision, and does not apply it.
                self.quoted(b'Q', Field { precision: None, ..field })?;
            }
            // Not even the quotes are left.
            b'Q' if conversion.precision == Some(Size::Nothing) => {
                self.argument();
                self.pad(b"", field)?;
            }
            b'q' | b'Q' => self.quoted(conversion.letter, field)?,
            b'd' | b'i' => {
                let (value, _) = self.integer(true);
                self.signed(value, conversion, field)?;
            }
            b'u' | b'o' | b'x' | b'X' => {
                let (_, value) = self.integer(false);
                self.unsigned(value, conversion, field)?;
            }
            b'n' => {
                let printed = self.out.len() - self.start;
                if let Some(name) = self.argument().filter(|name| !name.is_empty()) {
                    if !names_variable(name) {
                        self.report(Diagnostic::NotAVariable(name.clone()));
                        return Ok(false);
                    }
                    self.outcome.assignments.push((name.clone(), printed));
                }
            }
            b'T' => self.time(conversion, field)?,
            _ => self.float(conversion, field)?,
        }
        Ok(true)
    }

    fn text(&mut self, text: &[u8], field: Field) -> Result<(), LimitExceeded> {
        let text = field.precision.and_then(|p| text.get(..p)).unwrap_or(text);
        self.pad(text, field)
    }

    fn pad(&mut self, text: &[u8], field: Field) -> Result<(), LimitExceeded> {
        let missing = field.width.saturating_sub(text.len());
        self.reserve(missing.saturating_add(text.len()))?;
        if !field.left {
            self.out.extend(std::iter::repeat_n(b' ', missing));
        }
        self.out.extend_from_slice(text);
        if field.left {
            self.out.extend(std::iter::repeat_n(b' ', missing));
        }
        Ok(())
    }

    /// `%b`; false after `\c`.
    fn escaped(&mut self, field: Field) -> Result<bool, LimitExceeded> {
        let argument = self.argument().map_or(&[][..], |a| a.as_slice());
        let how = match self.settings.dialect {
            Dialect::Bash => Escapes::BashArgument,
            Dialect::Gnu => Escapes::GnuArgument,
        };
        let (text, diagnostics, end) = unescape(argument, how, self.settings.utf8);
        for diagnostic in diagnostics {
            self.report(diagnostic);
        }
        self.text(&text, field)?;
        if end == End::Stop {
            self.outcome.status = ExitStatus::SUCCESS;
        }
        Ok(end == End::Text)
    }

    fn quoted(&mut self, letter: u8, field: Field) -> Result<(), LimitExceeded> {
        let missing = self.next >= self.arguments.len();
        let argument = self.argument().map_or(&[][..], |a| a.as_slice());
        let utf8 = self.settings.utf8;
        if self.settings.dialect == Dialect::Gnu {
            // Without an argument there is nothing to quote.
            if missing {
                return self.pad(b"", field);
            }
            return self.pad(&quote::shell_escape(argument, utf8), field);
        }
        // `%Q` cuts what is quoted, `%q` the quoted text.
        if letter == b'Q' {
            let kept = field.precision.and_then(|p| argument.get(..p)).unwrap_or(argument);
            return self.pad(&quote::backslash(kept, utf8), field);
        }
        self.text(&quote::backslash(argument, utf8), field)
    }

    fn size_argument(&mut self) -> i64 {
        let (value, _) = self.integer(true);
        let limited = value.clamp(i64::from(i32::MIN), i64::from(i32::MAX));
        if limited != value {
            let text = self.next.checked_sub(1).and_then(|last| self.arguments.get(last)).cloned();
            self.report(Diagnostic::OutOfRange(text.unwrap_or_default()));
        }
        limited
    }

    /// The next argument as a number; 0 if there is none.
    fn integer(&mut self, signed: bool) -> (i64, u64) {
        let Some(argument) = self.argument() else { return (0, 0) };
        if let Some(code) = self.character(argument) {
            return (i64::from(code), u64::from(code));
        }
        let number = Integer::parse(argument);
        self.complain(argument, number.length, !number.fits(signed));
        (number.signed(), number.unsigned())
    }

    fn complain(&mut self, argument: &BString, length: usize, out_of_range: bool) {
        // Bash tells of what is behind a number first.
        let is_whole = length == argument.len() || self.settings.dialect == Dialect::Gnu;
        if out_of_range && is_whole {
            self.report(Diagnostic::OutOfRange(argument.clone()));
        } else if argument.is_empty() {
            // Both take the empty argument for 0 in silence.
        } else if length == 0 {
            self.report(Diagnostic::NotANumber(argument.clone()));
        } else if length < argument.len() {
            self.report(Diagnostic::NotCompletely(argument.clone()));
        }
    }

    /// The code of the character behind a quote: `'a` is 97.
    fn character(&mut self, argument: &BString) -> Option<u32> {
        let [b'\'' | b'"', rest @ ..] = argument.as_slice() else { return None };
        let (length, code) = match rest.char_indices().next() {
            Some((_, end, char::REPLACEMENT_CHARACTER)) if rest.get(..end) != Some("\u{fffd}".as_bytes()) => {
                (1, rest.first().map_or(0, |b| u32::from(*b)))
            }
            Some((_, end, character)) if self.settings.utf8 => (end, u32::from(character)),
            Some(_) => (1, rest.first().map_or(0, |b| u32::from(*b))),
            None if self.settings.dialect == Dialect::Gnu => {
                self.report(Diagnostic::NotANumber(argument.clone()));
                return Some(0);
            }
            None => return Some(0),
        };
        if self.settings.dialect == Dialect::Gnu
            && let Some(excess) = rest.get(length..).filter(|e| !e.is_empty())
        {
            self.report(Diagnostic::ExcessCharacters(BString::from(excess)));
        }
        Some(code)
    }

    fn signed(&mut self, value: i64, conversion: &Conversion, field: Field) -> Result<(), LimitExceeded> {
        let sign: &[u8] = match (value < 0, conversion.plus, conversion.space) {
            (true, ..) => b"-",
            (_, true, _) => b"+",
            (.., true) => b" ",
            _ => b"",
        };
        let digits = value.unsigned_abs().to_string();
        self.number(sign, digits, value == 0, conversion, field)
    }

    fn unsigned(&mut self, value: u64, conversion: &Conversion, field: Field) -> Result<(), LimitExceeded> {
        let (mut digits, prefix): (String, &[u8]) = match conversion.letter {
            b'o' => (format!("{value:o}"), b""),
            b'x' => (format!("{value:x}"), b"0x"),
            b'X' => (format!("{value:X}"), b"0X"),
            _ => (value.to_string(), b""),
        };
        let prefix = if conversion.alternate && value != 0 { prefix } else { b"" };
        if conversion.letter == b'o' && conversion.alternate && value != 0 {
            digits.insert(0, '0');
        }
        self.number(prefix, digits, value == 0, conversion, field)
    }

    /// A precision is the least number of digits; it switches the flag `0` off.
    fn number(
        &mut self,
        sign: &[u8],
        digits: String,
        is_zero: bool,
        conversion: &Conversion,
        field: Field,
    ) -> Result<(), LimitExceeded> {
        let nothing = is_zero && field.precision == Some(0);
        let keeps_zero = conversion.letter == b'o' && conversion.alternate;
        let digits = if nothing && !keeps_zero { String::new() } else { digits };
        let least = match field.precision {
            Some(precision) => precision,
            None if conversion.zero && !field.left => field.width.saturating_sub(sign.len()),
            None => 0,
        };
        let mut text = sign.to_vec();
        text.extend(std::iter::repeat_n(b'0', least.saturating_sub(digits.len())));
        text.extend_from_slice(digits.as_bytes());
        self.pad(&text, field)
    }

    fn float(&mut self, conversion: &Conversion, field: Field) -> Result<(), LimitExceeded> {
        let value = self.float_argument();
        let text = float_text(value, conversion, field, self.settings.double);
        self.pad(&text, field)
    }

    fn float_argument(&mut self) -> Float {
        let Some(argument) = self.argument() else { return Float::ZERO };
        if let Some(code) = self.character(argument) {
            return Float::from(u64::from(code));
        }
        let parsed =
            if self.settings.double { Float::parse_double(argument) } else { Float::parse(argument) };
        self.complain(argument, parsed.length, parsed.out_of_range);
        parsed.value
    }

    fn time(&mut self, conversion: &Conversion, field: Field) -> Result<(), LimitExceeded> {
        let seconds = if self.next < self.arguments.len() { self.integer(true).0 } else { -1 };
        let seconds = match seconds {
            -1 => self.settings.now.seconds,
            -2 => self.settings.started.seconds,
            seconds => seconds,
        };
        // What has no date in C's calendar is the start of time.
        let seconds = if CALENDAR.contains(&seconds) { seconds } else { 0 };
        let zone = time_zone(self.settings.time_zone);
        let mut text = Vec::new();
        let cycles = crate::strftime::cycles(seconds);
        if let Ok(time) = jiff::Timestamp::from_second(seconds - cycles * CYCLE_SECONDS) {
            let format: &[u8] = if conversion.time.is_empty() { b"%X" } else { &conversion.time };
            // As in Bash, what is longer than its buffer is nothing.
            if crate::strftime::room(format) < MAX_TIME {
                strftime_in_cycle(format, &time.to_zoned(zone), cycles, false, &mut text);
            }
            if text.len() >= MAX_TIME {
                text.clear();
            }
        }
        self.text(&text, field)
    }
}

/// The seconds whose year fits in 32 bits.
const CALENDAR: std::ops::RangeInclusive<i64> = -67_768_040_609_740_800..=67_768_036_191_676_799;

/// The room that Bash has for a moment's text.
const MAX_TIME: usize = 128;

#[derive(Clone, Copy)]
struct Field {
    left: bool,
    width: usize,
    precision: Option<usize>,
}

fn float_text(value: Float, conversion: &Conversion, field: Field, double: bool) -> Vec<u8> {
    let sign: &[u8] = match (value.is_negative(), conversion.plus, conversion.space) {
        (true, ..) => b"-",
        (_, true, _) => b"+",
        (.., true) => b" ",
        _ => b"",
    };
    let notation = match conversion.letter.to_ascii_lowercase() {
        b'f' => Notation::Fixed,
        b'e' => Notation::Scientific,
        b'g' => Notation::General,
        _ => Notation::Hexadecimal,
    };
    let style = Style {
        notation,
        precision: field.precision,
        alternate: conversion.alternate,
        upper: conversion.letter.is_ascii_uppercase(),
    };
    let body = if double { value.format_double(&style) } else { value.format(&style) };
    let mut text = sign.to_vec();
    // The zeros go behind `0x`.
    let (prefix, digits) = if notation == Notation::Hexadecimal && value.is_finite() {
        body.split_at_checked(2).unwrap_or(("", &body))
    } else {
        ("", body.as_str())
    };
    text.extend_from_slice(prefix.as_bytes());
    if conversion.zero && !field.left && value.is_finite() {
        let missing = field.width.saturating_sub(text.len() + digits.len());
        text.extend(std::iter::repeat_n(b'0', missing));
    }
    text.extend_from_slice(digits.as_bytes());
    text
}

/// An integer as C's `strtoimax` reads it in base 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Integer {
    negative: bool,
    /// `None` if it does not even fit in 64 bits.
    magnitude: Option<u64>,
    length: usize,
}

impl Integer {
    fn parse(text: &[u8]) -> Self {
        let blanks = text.iter().take_while(|b| matches!(b, b' ' | b'\t'..=b'\r')).count();
        let rest = text.get(blanks..).unwrap_or_default();
        let (negative, rest) = match rest {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let (base, digits): (u32, &[u8]) = match rest {
            [b'0', b'x' | b'X', digits @ ..] if digits.first().is_some_and(u8::is_ascii_hexdigit) => {
                (16, digits)
            }
            [b'0', ..] => (8, rest),
            _ => (10, rest),
        };
        let count = digits.iter().take_while(|b| char::from(**b).is_digit(base)).count();
        let magnitude = digits.iter().take(count).try_fold(0u64, |value, digit| {
            let digit = char::from(*digit).to_digit(base).unwrap_or(0);
            value.checked_mul(u64::from(base))?.checked_add(u64::from(digit))
        });
        let length = if count == 0 { 0 } else { text.len() - digits.len() + count };
        Self { negative, magnitude, length }
    }

    fn fits(self, signed: bool) -> bool {
        match self.magnitude {
            None => false,
            Some(_) if !signed => true,
            Some(magnitude) if self.negative => magnitude <= 1 << 63,
            Some(magnitude) => magnitude < 1 << 63,
        }
    }

    fn signed(self) -> i64 {
        let magnitude = self.magnitude.unwrap_or(u64::MAX);
        if self.negative {
            0i64.checked_sub_unsigned(magnitude).unwrap_or(i64::MIN)
        } else {
            i64::try_from(magnitude).unwrap_or(i64::MAX)
        }
    }

    fn unsigned(self) -> u64 {
        match self.magnitude {
            Some(magnitude) if self.negative => magnitude.wrapping_neg(),
            Some(magnitude) => magnitude,
            None => u64::MAX,
        }
    }
}

#[cfg(test)]
mod tests;
