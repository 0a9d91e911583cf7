//! Moments as text: `strftime` in the C locale, with the flags and widths of glibc and the additions of GNU `date`.

use jiff::Zoned;
use jiff::civil::Weekday;

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English name of a month, 1 to 12.
pub fn month_name(month: i8) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|m| MONTHS.get(m)).copied().unwrap_or("?")
}

/// The English name of a day of the week.
pub fn day_name(day: Weekday) -> &'static str {
    usize::try_from(day.to_sunday_zero_offset()).ok().and_then(|d| DAYS.get(d)).copied().unwrap_or("?")
}

/// How one conversion is written: `%`, flags, width, modifier, letter.
#[derive(Clone, Copy, Default)]
struct Conversion {
    /// `_`, `-`, `0` or `+`: the last one given.
    pad: Option<u8>,
    upper: bool,
    swap: bool,
    width: Option<usize>,
    /// `E` or `O`.
    modifier: Option<u8>,
    colons: usize,
}

/// The years after which the calendar repeats itself, days of the week included.
pub const CYCLE_YEARS: i64 = 400;

/// A moment to be shown: its year is so many cycles of [`CYCLE_YEARS`] later.
#[derive(Clone, Copy)]
struct Shown<'a> {
    time: &'a Zoned,
    cycles: i64,
    gnu: bool,
}

impl Shown<'_> {
    fn year(&self) -> i64 {
        i64::from(self.time.year()) + self.cycles * CYCLE_YEARS
    }

    fn iso_year(&self) -> i64 {
        i64::from(self.time.date().iso_week_date().year()) + self.cycles * CYCLE_YEARS
    }

    fn seconds(&self) -> i64 {
        let seconds = self.time.timestamp().as_nanosecond().div_euclid(1_000_000_000);
        let cycles = i128::from(self.cycles) * i128::from(CYCLE_SECONDS);
        i64::try_from(seconds + cycles).unwrap_or(0)
    }
}

/// The same in seconds.
pub const CYCLE_SECONDS: i64 = 146_097 * 86_400;

/// How many cycles of [`CYCLE_YEARS`] behind a moment that `jiff` knows this one lies.
pub fn cycles(seconds: i64) -> i64 {
    /// In the year 9987.
    const LAST: i64 = 253_000_000_000;
    /// In the year -9977.
    const FIRST: i64 = -377_000_000_000;
    match seconds {
        ..FIRST => -(FIRST.saturating_sub(seconds) / CYCLE_SECONDS) - 1,
        FIRST..=LAST => 0,
        _ => (seconds - LAST) / CYCLE_SECONDS + 1,
    }
}

/// How many bytes the widths of a format ask for: whoever takes formats from a script charges them before the text is made.
pub fn room(format: &[u8]) -> usize {
    let mut room = 0usize;
    let mut rest = format;
    while let Some(at) = memchr::memchr(b'%', rest) {
        let (conversion, _, length) = read(rest.get(at..).unwrap_or_default());
        room = room.saturating_add(conversion.width.unwrap_or(0));
        rest = rest.get(at + length.max(1)..).unwrap_or_default();
    }
    room
}

/// Appends `time` in `format` to `out`. `gnu` adds what GNU `date` has over glibc: `%N`, `%:z`, `%q`, years of four digits.
/// Fields are as wide as the format says: see [`room`].
pub fn strftime(format: &[u8], time: &Zoned, gnu: bool, out: &mut Vec<u8>) {
    strftime_in_cycle(format, time, 0, gnu, out);
}

/// The same for a moment that lies so many cycles of [`CYCLE_YEARS`] behind `time`.
pub fn strftime_in_cycle(format: &[u8], time: &Zoned, cycles: i64, gnu: bool, out: &mut Vec<u8>) {
    let shown = Shown { time, cycles, gnu };
    let mut rest = format;
    while let Some(at) = memchr::memchr(b'%', rest) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        let from = rest.get(at..).unwrap_or_default();
        let (conversion, letter, length) = read(from);
        match letter {
            Some(letter) if convert(letter, conversion, shown, out) => {}
            // What is not a conversion stands for itself.
            _ => put_unknown(from.get(..length).unwrap_or_default(), conversion, out),
        }
        rest = from.get(length..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
}

/// Capital letters are made of it as of what it stands for.
fn put_unknown(text: &[u8], conversion: Conversion, out: &mut Vec<u8>) {
    let letter = text.last().copied();
    let swaps = conversion.swap && conversion.modifier == Some(b'E') && matches!(letter, Some(b'b' | b'h'));
    // `%O` before what is no number of it: the flags are not shown.
    let text = if letter == Some(b'q') && conversion.modifier == Some(b'O') { b"%Oq" } else { text };
    let mut text = text.to_vec();
    if conversion.upper || swaps {
        text.make_ascii_uppercase();
    }
    pad_text(&text, conversion, out);
}

/// A conversion, its letter, and how long it is. Without a letter that means something, the text stands for itself.
fn read(from: &[u8]) -> (Conversion, Option<u8>, usize) {
    let mut conversion = Conversion::default();
    let mut bytes = from.iter().enumerate().skip(1).peekable();
    while let Some((_, flag)) = bytes.next_if(|(_, b)| matches!(b, b'_' | b'-' | b'0' | b'+' | b'^' | b'#')) {
        match flag {
            b'^' => conversion.upper = true,
            b'#' => conversion.swap = true,
            pad => conversion.pad = Some(*pad),
        }
    }
    while let Some((_, digit)) = bytes.next_if(|(_, b)| b.is_ascii_digit()) {
        let width =
            conversion.width.unwrap_or(0).saturating_mul(10).saturating_add(usize::from(digit - b'0'));
        conversion.width = Some(width.min(i32::MAX as usize));
    }
    // The alternative forms are the plain ones in the C locale.
    conversion.modifier = bytes.next_if(|(_, b)| matches!(b, b'E' | b'O')).map(|(_, b)| *b);
    let refused: &[u8] = match conversion.modifier {
        Some(b'E') => b"aAbBdDeFgGhHIjklmMNSUVwW%+",
        Some(_) => b"aAcDFqxXY%+",
        None => b"",
    };
    let colon = bytes.peek().map(|(at, _)| *at);
    while bytes.next_if(|(_, b)| **b == b':').is_some() {
        conversion.colons += 1;
    }
    let plain = bytes.peek().is_some_and(|(at, _)| *at == 1);
    match bytes.next() {
        // Where colons stand before something else, the first one ends what stands for itself.
        next if conversion.colons > 0 && next.is_none_or(|(_, letter)| *letter != b'z') => {
            (conversion, None, colon.map_or(from.len(), |at| at + 1))
        }
        // It begins the next conversion.
        Some((at, b'%')) if !plain => (conversion, None, at),
        Some((at, letter)) => (conversion, Some(*letter).filter(|b| !refused.contains(b)), at + 1),
        None => (conversion, None, from.len()),
    }
}

fn convert(letter: u8, conversion: Conversion, shown: Shown<'_>, out: &mut Vec<u8>) -> bool {
    let Shown { time, gnu, .. } = shown;
    let hour12 = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let number = |value: i64, width: usize, pad: u8| Part::Number(value, width, pad);
    // The C library has no leading zeros before years, and its centuries are rounded down.
    let years = if gnu { 4 } else { 1 };
    let part = match letter {
        b'%' => Part::Text("%".into()),
        b'n' => Part::Text("\n".into()),
        b't' => Part::Text("\t".into()),
        b'a' => Part::Text(day_name(time.weekday()).chars().take(3).collect()),
        b'A' => Part::Text(day_name(time.weekday()).into()),
        b'b' | b'h' => Part::Text(month_name(time.month()).chars().take(3).collect()),
        b'B' => Part::Text(month_name(time.month()).into()),
        b'c' => nested(b"%a %b %e %H:%M:%S %Y", shown),
        b'C' if gnu => century(shown.year()),
        b'C' => number(shown.year().div_euclid(100), 1, b'0'),
        b'd' => number(time.day().into(), 2, b'0'),
        b'D' => short_date(shown, conversion),
        b'x' => nested(b"%m/%d/%y", shown),
        b'e' => number(time.day().into(), 2, b'_'),
        b'F' => full_date(shown, conversion),
        b'g' => number(two_digits_of_week(shown), 2, b'0'),
        b'G' => number(shown.iso_year(), years, b'0'),
        b'H' => number(time.hour().into(), 2, b'0'),
        b'I' => number(hour12.into(), 2, b'0'),
        b'j' => number(time.day_of_year().into(), 3, b'0'),
        b'k' => number(time.hour().into(), 2, b'_'),
        b'l' => number(hour12.into(), 2, b'_'),
        b'm' => number(time.month().into(), 2, b'0'),
        b'M' => number(time.minute().into(), 2, b'0'),
        b'N' if gnu => return nanoseconds(conversion, time, out),
        b'p' if conversion.swap => Part::Text(if time.hour() < 12 { "am" } else { "pm" }.into()),
        b'p' => Part::Text(if time.hour() < 12 { "AM" } else { "PM" }.into()),
        b'P' => Part::Text(if time.hour() < 12 { "am" } else { "pm" }.into()),
        b'q' if gnu => number(i64::from((time.month() - 1) / 3 + 1), 1, b'0'),
        b'r' => nested(b"%I:%M:%S %p", shown),
        b'R' => nested(b"%H:%M", shown),
        b's' => number(shown.seconds(), 1, b'0'),
        b'S' => number(time.second().into(), 2, b'0'),
        b'T' | b'X' => nested(b"%H:%M:%S", shown),
        b'u' => number(time.weekday().to_monday_one_offset().into(), 1, b'0'),
        b'U' => number(week(time, time.weekday().to_sunday_zero_offset()), 2, b'0'),
        b'V' => number(time.date().iso_week_date().week().into(), 2, b'0'),
        b'w' => number(time.weekday().to_sunday_zero_offset().into(), 1, b'0'),
        b'W' => number(week(time, time.weekday().to_monday_zero_offset()), 2, b'0'),
        b'y' => number(two_digits(shown.year(), gnu), 2, b'0'),
        b'Y' => number(shown.year(), years, b'0'),
        b'z' => return zone_offset(conversion, time, gnu, out),
        b'Z' => Part::Text(zone_name(time)),
        _ => return false,
    };
    // Other digits than the usual ones are the C library's business, which knows no flags. There are none with a sign.
    let part = match (part, conversion.modifier) {
        (part @ (Part::Number(..0, ..) | Part::Negative(..)), Some(b'O')) => part,
        (Part::Number(..) | Part::Negative(..), Some(modifier))
            if gnu && (modifier == b'O' || b"CyY".contains(&letter)) && !b"sq".contains(&letter) =>
        {
            nested(&[b'%', modifier, letter], shown)
        }
        (part, _) => part,
    };
    put(part, conversion, letter, out);
    true
}

enum Part {
    Text(String),
    /// Value, width, and how it is padded: `0` or `_`.
    Number(i64, usize, u8),
    /// The same with a minus sign, whatever the value.
    Negative(u64, usize),
}

/// As the C library has it.
fn nested(format: &[u8], shown: Shown<'_>) -> Part {
    let mut text = Vec::new();
    strftime_in_cycle(format, shown.time, shown.cycles, false, &mut text);
    Part::Text(String::from_utf8_lossy(&text).into_owned())
}

/// The century, rounded towards zero; those before the year 0 have a sign.
fn century(year: i64) -> Part {
    if year < 0 { Part::Negative(year.unsigned_abs() / 100, 2) } else { Part::Number(year / 100, 2, b'0') }
}

/// The last two digits of a year; before the year 0, GNU's are those that are written.
fn two_digits(year: i64, gnu: bool) -> i64 {
    if gnu && year < 0 { (year % 100).abs() } else { year.rem_euclid(100) }
}

/// The last two digits of the year of the week; GNU's are those of the calendar's year and what lies between.
fn two_digits_of_week(shown: Shown<'_>) -> i64 {
    let (year, iso) = (shown.year(), shown.iso_year());
    if shown.gnu && year.min(iso) < 0 { ((year % 100 + iso - year) % 100).abs() } else { iso.rem_euclid(100) }
}

/// A flag of `%D` belongs to its year.
fn short_date(shown: Shown<'_>, conversion: Conversion) -> Part {
    let mut year = Vec::new();
    let conversion = Conversion { pad: conversion.pad, ..Conversion::default() };
    put(Part::Number(two_digits(shown.year(), shown.gnu), 2, b'0'), conversion, b'y', &mut year);
    Part::Text(format!(
        "{:02}/{:02}/{}",
        shown.time.month(),
        shown.time.day(),
        String::from_utf8_lossy(&year)
    ))
}

/// A width and a flag of `%F` belong to its year, which has four digits if there is neither.
fn full_date(shown: Shown<'_>, conversion: Conversion) -> Part {
    let usual = conversion.pad.is_none() && conversion.width.is_none();
    let (pad, width) = match (usual, shown.gnu) {
        (true, true) => (Some(b'+'), 4),
        _ => (conversion.pad, conversion.width.unwrap_or(0).saturating_sub(6)),
    };
    let mut year = Vec::new();
    let for_year = Conversion { width: Some(width), pad, ..Conversion::default() };
    put(Part::Number(shown.year(), width, b'0'), for_year, b'Y', &mut year);
    let year = String::from_utf8_lossy(&year);
    Part::Text(format!("{year}-{:02}-{:02}", shown.time.month(), shown.time.day()))
}

/// The week of the year, `day` being today's distance from the first day of the week.
fn week(time: &Zoned, day: i8) -> i64 {
    (i64::from(time.day_of_year()) + 6 - i64::from(day)) / 7
}

fn zone_name(time: &Zoned) -> String {
    let name = time.time_zone().to_offset_info(time.timestamp()).abbreviation().to_string();
    // POSIX time zones write numeric abbreviations without colons.
    name.replace(':', "")
}

fn put(part: Part, conversion: Conversion, letter: u8, out: &mut Vec<u8>) {
    match part {
        Part::Text(text) => put_text(text, conversion, letter, out),
        Part::Number(value, width, pad) => {
            // A plus sign stands before a year that is wider than years are.
            let natural = if b"YG".contains(&letter) { 4 } else { 2 };
            let digits = value.unsigned_abs().to_string();
            let long = conversion.pad == Some(b'+')
                && b"YGCyg".contains(&letter)
                && conversion.width.unwrap_or(0).max(digits.len()) > natural;
            let sign = match value {
                ..0 => "-",
                _ if long => "+",
                _ => "",
            };
            put_number(sign, &digits, width, pad, conversion, out);
        }
        Part::Negative(value, width) => {
            put_number("-", &value.to_string(), width, b'0', conversion, out);
        }
    }
}

fn put_text(mut text: String, conversion: Conversion, letter: u8, out: &mut Vec<u8>) {
    let upper = conversion.upper && letter != b'P';
    if upper && !(conversion.swap && letter == b'p') || (conversion.swap && b"aAbBh".contains(&letter)) {
        text = text.to_ascii_uppercase();
    }
    if conversion.swap && letter == b'Z' {
        text = text.to_ascii_lowercase();
    }
    pad_text(text.as_bytes(), conversion, out);
}

fn pad_text(text: &[u8], conversion: Conversion, out: &mut Vec<u8>) {
    let fill = if matches!(conversion.pad, Some(b'0' | b'+')) { b'0' } else { b' ' };
    let missing = conversion.width.unwrap_or(0).saturating_sub(text.len());
    let missing = if conversion.pad == Some(b'-') { 0 } else { missing };
    out.extend(std::iter::repeat_n(fill, missing));
    out.extend_from_slice(text);
}

fn put_number(sign: &str, digits: &str, width: usize, pad: u8, conversion: Conversion, out: &mut Vec<u8>) {
    let width = conversion.width.unwrap_or(width);
    let missing = width.saturating_sub(digits.len() + sign.len());
    match conversion.pad.unwrap_or(pad) {
        b'-' => out.extend_from_slice(sign.as_bytes()),
        b'_' => {
            out.extend(std::iter::repeat_n(b' ', missing));
            out.extend_from_slice(sign.as_bytes());
        }
        _ => {
            out.extend_from_slice(sign.as_bytes());
            out.extend(std::iter::repeat_n(b'0', missing));
        }
    }
    out.extend_from_slice(digits.as_bytes());
}

/// `%N`: a width cuts digits on the right.
fn nanoseconds(conversion: Conversion, time: &Zoned, out: &mut Vec<u8>) -> bool {
    let nanos = time.timestamp().as_nanosecond().rem_euclid(1_000_000_000);
    let digits = format!("{nanos:09}");
    let width = conversion.width.unwrap_or(9);
    let kept = digits.get(..width.min(9)).unwrap_or(&digits);
    if !matches!(conversion.pad, Some(b'-' | b'_')) {
        out.extend_from_slice(kept.as_bytes());
        out.extend(std::iter::repeat_n(b'0', width.saturating_sub(9)));
        return true;
    }
    let trimmed = kept.trim_end_matches('0');
    let trimmed = if trimmed.is_empty() { "0" } else { trimmed };
    out.extend_from_slice(trimmed.as_bytes());
    if conversion.pad == Some(b'_') {
        out.extend(std::iter::repeat_n(b' ', width.saturating_sub(trimmed.len())));
    }
    true
}

/// `%z`, `%:z`, `%::z`, `%:::z`: hours and what is behind them. Without colons it is one number; a width counts the sign.
fn zone_offset(conversion: Conversion, time: &Zoned, gnu: bool, out: &mut Vec<u8>) -> bool {
    let offset = time.offset().seconds();
    let (hours, minutes, seconds) = (offset.abs() / 3600, offset.abs() / 60 % 60, offset.abs() % 60);
    let sign = if offset < 0 { "-" } else { "+" };
    let (value, behind, digits) = match conversion.colons {
        0 => (hours * 100 + minutes, String::new(), 4),
        _ if !gnu => return false,
        1 => (hours, format!(":{minutes:02}"), 2),
        2 => (hours, format!(":{minutes:02}:{seconds:02}"), 2),
        3 if seconds != 0 => (hours, format!(":{minutes:02}:{seconds:02}"), 2),
        3 if minutes != 0 => (hours, format!(":{minutes:02}"), 2),
        3 => (hours, String::new(), 2),
        _ => return false,
    };
    // Other digits are the C library's business, which knows no colons.
    if gnu && offset >= 0 && conversion.modifier == Some(b'O') {
        let text = if conversion.colons == 0 { format!("+{value:04}") } else { "%O:".to_owned() };
        put_text(text, Conversion { upper: false, swap: false, ..conversion }, b'z', out);
        return true;
    }
    let width = conversion.width.map_or(digits, |width| width.saturating_sub(1 + behind.len()));
    let conversion = Conversion { width: Some(width + 1), ..conversion };
    put_number(sign, &value.to_string(), digits, b'0', conversion, out);
    out.extend_from_slice(behind.as_bytes());
    true
}

#[cfg(test)]
mod tests {
    use super::strftime;
    use jiff::{Timestamp, tz::TimeZone};

    #[track_caller]
    fn check(format: &str, expected: &str) {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let time = Timestamp::new(1_700_000_005, 120_000_000).unwrap().to_zoned(zone);
        let mut out = Vec::new();
        strftime(format.as_bytes(), &time, true, &mut out);
        assert_eq!(String::from_utf8_lossy(&out), expected, "{format}");
    }

    // Recorded from `TZ=Europe/Berlin date -d @1700000005.12 +FORMAT`.
    #[test]
    fn as_date() {
        check("%Y-%m-%dT%H:%M:%S.%N%:z", "2023-11-14T23:13:25.120000000+01:00");
        check("%a %A %b %B %c", "Tue Tuesday Nov November Tue Nov 14 23:13:25 2023");
        check("%C %D %e %F %g %G %h %I %j", "20 11/14/23 14 2023-11-14 23 2023 Nov 11 318");
        check("%k %l %M %p %P %r %R %s", "23 11 13 PM pm 11:13:25 PM 23:13 1700000005");
        check("%T %u %U %V %w %W %x %X %y %z %Z", "23:13:25 2 46 46 2 46 11/14/23 23:13:25 23 +0100 CET");
        check(
            "%-d|%_m|%05d|%^a|%#Z|%10Y|%_5H|%-N|%3N|%-3N",
            "14|11|00014|TUE|cet|0000002023|   23|12|120|12",
        );
        check("%Q %% %", "%Q % %");
        check("%::z %:::z %10z %_6z %-z", "+01:00:00 +01 +000000100   +100 +100");
        check("%q %Ey %Od %10A|%-10A|%010A|%^10b|%#p", "4 23 14    Tuesday|Tuesday|000Tuesday|       NOV|pm");
        check(
            "%1z|%3z|%12z|%_12z|%3:z|%12:z|%10Oz|%010Oz|%O:z",
            "+100|+100|+00000000100|        +100|+1:00|+00000001:00|     +0100|00000+0100|%O:",
        );
        check("%^i|%^5f|%#Eb|%^Ea|%5Oq|%-D|%_N|%--N", "%^I| %^5F|%#EB|%^EA|  %Oq|11/14/23|12       |12");
        check("%5Od|%-Od|%5OG|%E:z|%5:a|%^:::a|%10::::z", "   14|14| 2023|+01:00|  %5:a|%^:::a|  %10::::z");
        check("%+4Y %+F %12F %5s", "2023 2023-11-14 002023-11-14 1700000005");
    }
}
