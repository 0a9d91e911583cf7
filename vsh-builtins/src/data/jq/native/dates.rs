//! Moments: seconds since 1970, and "broken down" arrays of year, month (from 0), day, hour, minute, second, day of
//! the week, day of the year.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use vsh_core::strftime::{day_name, month_name, room, strftime};
use vsh_core::zone::time_zone;

use super::{Library, Native, arg, native};
use crate::data::jq::value::{Res, Stop, Val};

pub(super) static TABLE: &[Native] = &[
    native("gmtime", 0, |l, input, _| broken_down(l, input, &TimeZone::UTC, "gmtime() requires a number")),
    native("localtime", 0, |l, input, _| {
        let zone = zone(l);
        broken_down(l, input, &zone, "localtime() requires a number")
    }),
    native("mktime", 0, mktime),
    native("strftime", 1, |l, input, args| format(l, input, arg(args, 0), &TimeZone::UTC, "strftime/1")),
    native("strflocaltime", 1, |l, input, args| {
        let zone = zone(l);
        format(l, input, arg(args, 0), &zone, "strflocaltime/1")
    }),
    native("strptime", 1, strptime),
];

fn zone(library: &Library) -> TimeZone {
    time_zone(&String::from_utf8_lossy(&library.zone))
}

fn broken_down(library: &Library, input: &Val, zone: &TimeZone, wrong: &str) -> Res {
    let Some(seconds) = input.number() else { return Err(library.heap.error(wrong)) };
    #[expect(clippy::cast_possible_truncation, reason = "saturates")]
    let whole = seconds.floor() as i64;
    let fraction = seconds - seconds.floor();
    match Timestamp::from_second(whole) {
        Ok(time) => Ok(parts(library, time.to_zoned(zone.clone()).datetime(), fraction)),
        Err(_) => Err(library.heap.error("error converting number of seconds since epoch to datetime")),
    }
}

fn parts(library: &Library, time: DateTime, fraction: f64) -> Val {
    let numbers = [
        f64::from(time.year()),
        f64::from(time.month() - 1),
        f64::from(time.day()),
        f64::from(time.hour()),
        f64::from(time.minute()),
        f64::from(time.second()) + fraction,
        f64::from(time.weekday().to_sunday_zero_offset()),
        f64::from(time.day_of_year() - 1),
    ];
    library.heap.array(numbers.into_iter().map(Val::Num).collect())
}

/// The moment of a broken down array; fields out of range carry over, as in C's `timegm`.
fn moment(library: &Library, input: &Val, name: &str) -> Result<DateTime, Stop> {
    let requires = || library.heap.error(format!("{name} requires parsed datetime inputs"));
    let items =
        input.items().ok_or_else(|| library.heap.error(format!("{name} requires array of 6 numbers")))?;
    if items.len() < 6 {
        return Err(library.heap.error(format!("{name} requires array of 6 numbers")));
    }
    let mut numbers = [0i64; 6];
    for (number, item) in numbers.iter_mut().zip(items) {
        #[expect(clippy::cast_possible_truncation, reason = "saturates")]
        let value = item.number().ok_or_else(requires)? as i64;
        *number = value;
    }
    let [year, month, day, hour, minute, second] = numbers;
    let invalid = || library.heap.error("invalid gmtime representation");
    let year =
        year.checked_add(month.div_euclid(12)).and_then(|y| i16::try_from(y).ok()).ok_or_else(invalid)?;
    let month = i8::try_from(month.rem_euclid(12) + 1).unwrap_or(1);
    let first = Date::new(year, month, 1).map_err(|_| invalid())?;
    let seconds = hour.saturating_mul(3600).saturating_add(minute.saturating_mul(60)).saturating_add(second);
    let span = jiff::Span::new().try_days(day.saturating_sub(1)).and_then(|s| s.try_seconds(seconds));
    span.and_then(|span| first.to_datetime(jiff::civil::Time::midnight()).checked_add(span))
        .map_err(|_| invalid())
}

fn mktime(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let time = moment(library, input, "mktime")?;
    #[expect(clippy::cast_precision_loss, reason = "seconds of years with four digits are exact")]
    match time.to_zoned(TimeZone::UTC) {
        Ok(time) => Ok(Val::Num(time.timestamp().as_second() as f64)),
        Err(_) => Err(library.heap.error("invalid gmtime representation")),
    }
}

fn format(library: &mut Library, input: &Val, format: &Val, zone: &TimeZone, name: &str) -> Res {
    let input = match input.number() {
        Some(_) => broken_down(library, input, zone, name)?,
        None => input.clone(),
    };
    if input.items().is_none() {
        return Err(library.heap.error(format!("{name} requires parsed datetime inputs")));
    }
    let Some(format) = format.str() else {
        return Err(library.heap.error(format!("{name} requires a string format")));
    };
    let time: Zoned = moment(library, &input, name)?
        .to_zoned(zone.clone())
        .map_err(|_| library.heap.error(format!("{name}: unknown system failure")))?;
    if room(format.as_bytes()) > MOST {
        return Err(library.heap.error(format!("{name}: unknown system failure")));
    }
    let mut out = Vec::new();
    strftime(format.as_bytes(), &time, false, &mut out);
    Ok(library.heap.text(String::from_utf8_lossy(&out).into_owned()))
}

/// The room that jq has for a moment's text.
const MOST: usize = 4095;

/// What a format has read.
#[derive(Default)]
struct Fields {
    year: Option<i64>,
    century: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    hour: i64,
    minute: i64,
    second: i64,
    afternoon: Option<bool>,
    day_of_year: Option<i64>,
    weekday: Option<i64>,
    epoch: Option<i64>,
}

fn strptime(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let (Some(text), Some(format)) = (input.str(), arg(args, 0).str()) else {
        return Err(library.heap.error("strptime/1 requires string inputs and arguments"));
    };
    let mut fields = Fields::default();
    let rest = fields.read(text, format, 0);
    match rest.filter(|rest| rest.trim_start().is_empty()).and_then(|_| fields.datetime()) {
        Some(time) => Ok(parts(library, time, 0.0)),
        None => Err(library.heap.error(format!("date \"{text}\" does not match format \"{format}\""))),
    }
}

impl Fields {
    /// Reads `text` by `format`; what is left of it.
    fn read<'a>(&mut self, text: &'a str, format: &str, depth: usize) -> Option<&'a str> {
        let mut text = text;
        let mut letters = format.chars();
        while let Some(letter) = letters.next() {
            if letter.is_ascii_whitespace() {
                text = text.trim_start();
                continue;
            }
            if letter != '%' {
                text = text.strip_prefix(letter)?;
                continue;
            }
            let mut conversion = letters.next()?;
            while matches!(conversion, 'E' | 'O' | '-' | '_' | '0' | '^' | '#') {
                conversion = letters.next()?;
            }
            text = self.convert(conversion, text, depth)?;
        }
        Some(text)
    }

    fn convert<'a>(&mut self, conversion: char, text: &'a str, depth: usize) -> Option<&'a str> {
        let composed = match conversion {
            'D' | 'x' => "%m/%d/%y",
            'T' | 'X' => "%H:%M:%S",
            'R' => "%H:%M",
            'F' => "%Y-%m-%d",
            'r' => "%I:%M:%S %p",
            'c' => "%a %b %e %H:%M:%S %Y",
            _ => "",
        };
        if !composed.is_empty() {
            return if depth < 2 { self.read(text, composed, depth + 1) } else { None };
        }
        let number = |digits, low, high| number(text, digits, low, high);
        let rest = match conversion {
            'Y' => {
                let (value, rest) = number(4, 0, 9999)?;
                self.year = Some(value);
                rest
            }
            'C' => {
                let (value, rest) = number(2, 0, 99)?;
                self.century = Some(value);
                rest
            }
            'y' => {
                let (value, rest) = number(2, 0, 99)?;
                self.year = Some(if value < 69 { value + 2000 } else { value + 1900 });
                rest
            }
            'm' => {
                let (value, rest) = number(2, 1, 12)?;
                self.month = Some(value);
                rest
            }
            'd' | 'e' => {
                let (value, rest) = number(2, 1, 31)?;
                self.day = Some(value);
                rest
            }
            'H' | 'k' => {
                let (value, rest) = number(2, 0, 23)?;
                self.hour = value;
                rest
            }
            'I' | 'l' => {
                let (value, rest) = number(2, 1, 12)?;
                self.hour = value % 12;
                rest
            }
            'M' => {
                let (value, rest) = number(2, 0, 59)?;
                self.minute = value;
                rest
            }
            'S' => {
                let (value, rest) = number(2, 0, 61)?;
                self.second = value;
                rest
            }
            'j' => {
                let (value, rest) = number(3, 1, 366)?;
                self.day_of_year = Some(value);
                rest
            }
            'u' | 'w' => {
                let (value, rest) = number(1, 0, 7)?;
                self.weekday = Some(value % 7);
                rest
            }
            'U' | 'W' | 'V' => number(2, 0, 53)?.1,
            'G' => number(4, 0, 9999)?.1,
            'g' => number(2, 0, 99)?.1,
            's' => {
                let (value, rest) = number(12, 0, i64::MAX)?;
                self.epoch = Some(value);
                rest
            }
            'p' | 'P' => {
                let half = text.get(..2)?.to_ascii_lowercase();
                self.afternoon = Some(match half.as_str() {
                    "am" => false,
                    "pm" => true,
                    _ => return None,
                });
                text.get(2..)?
            }
            'a' | 'A' => {
                let names = (0..7i8)
                    .map(|day| jiff::civil::Weekday::from_sunday_zero_offset(day).map_or("?", day_name));
                let (value, rest) = name(text, names)?;
                self.weekday = Some(value);
                rest
            }
            'b' | 'B' | 'h' => {
                let (value, rest) = name(text, (1..13).map(month_name))?;
                self.month = Some(value + 1);
                rest
            }
            'z' => offset(text.trim_start())?,
            'Z' => text.trim_start_matches(|c: char| c.is_ascii_alphabetic()),
            'n' | 't' => text.trim_start(),
            '%' => text.strip_prefix('%')?,
            _ => return None,
        };
        Some(rest)
    }

    fn datetime(&self) -> Option<DateTime> {
        if let Some(epoch) = self.epoch {
            return Some(Timestamp::from_second(epoch).ok()?.to_zoned(TimeZone::UTC).datetime());
        }
        let year = match (self.year, self.century) {
            (Some(year), Some(century)) => century * 100 + year % 100,
            (Some(year), None) => year,
            (None, Some(century)) => century * 100,
            (None, None) => 1900,
        };
        let year = i16::try_from(year).ok()?;
        let hour = self.hour + if self.afternoon == Some(true) { 12 } else { 0 };
        let mut date = Date::new(year, i8::try_from(self.month.unwrap_or(1)).ok()?, 1).ok()?;
        if let (Some(day), None, None) = (self.day_of_year, self.month, self.day) {
            date = Date::new(year, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(day - 1).ok()?).ok()?;
        } else {
            let days = self.day.unwrap_or(1) - 1;
            date = date.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        }
        let seconds = (hour % 24) * 3600 + self.minute * 60 + self.second;
        let midnight = date.to_datetime(jiff::civil::Time::midnight());
        midnight.checked_add(jiff::Span::new().try_seconds(seconds).ok()?).ok()
    }
}

/// At most `digits` digits behind blanks, within bounds.
fn number(text: &str, digits: usize, low: i64, high: i64) -> Option<(i64, &str)> {
    let text = text.trim_start();
    let length = text.bytes().take(digits).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(length)?;
    let value: i64 = number.parse().ok()?;
    (low..=high).contains(&value).then_some((value, rest))
}

/// A name in full, or its first three letters.
fn name(text: &str, names: impl Iterator<Item = &'static str>) -> Option<(i64, &str)> {
    let text = text.trim_start();
    for (value, name) in (0..).zip(names) {
        for length in [name.len(), 3] {
            let found = text.get(..length).zip(name.get(..length));
            if found.is_some_and(|(a, b)| a.eq_ignore_ascii_case(b)) {
                return Some((value, text.get(length..)?));
            }
        }
    }
    None
}

/// `Z`, `+0200`, `+02:00`, `+02`
fn offset(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('Z') {
        return Some(rest);
    }
    let rest = text.strip_prefix(['+', '-'])?;
    let (_, rest) =
        number(rest.get(..2)?, 2, 0, 99).map(|(hours, _)| (hours, rest.get(2..).unwrap_or_default()))?;
    let minutes = rest.strip_prefix(':').unwrap_or(rest);
    match minutes.get(..2) {
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => minutes.get(2..),
        _ => Some(rest),
    }
}
