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
    colons: usize,
}

/// The widest field; more is a mistake or an attack.
const MAX_WIDTH: usize = 4096;

/// Appends `time` in `format` to `out`. `gnu` adds what GNU `date` has over glibc: `%N`, `%:z`, `%q`.
pub fn strftime(format: &[u8], time: &Zoned, gnu: bool, out: &mut Vec<u8>) {
    let mut rest = format;
    while let Some(at) = memchr::memchr(b'%', rest) {
        out.extend_from_slice(rest.get(..at).unwrap_or_default());
        let from = rest.get(at..).unwrap_or_default();
        let (conversion, letter, length) = read(from);
        match letter {
            Some(letter) if convert(letter, conversion, time, gnu, out) => {}
            // What is not a conversion stands for itself.
            _ => {
                let text = String::from_utf8_lossy(from.get(..length).unwrap_or_default()).into_owned();
                let plain = Conversion { upper: false, swap: false, ..conversion };
                put(Part::Text(text), plain, b'%', out);
            }
        }
        rest = from.get(length..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
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
        let width = conversion.width.unwrap_or(0) * 10 + usize::from(digit - b'0');
        conversion.width = Some(width.min(MAX_WIDTH));
    }
    // The alternative forms are the plain ones in the C locale.
    let refused: &[u8] = match bytes.next_if(|(_, b)| matches!(b, b'E' | b'O')) {
        Some((_, b'E')) => b"aAbBdDeFgGhHIjklmMNSUVwW%+",
        Some(_) => b"aAcDFqxXY%+",
        None => b"",
    };
    while refused.is_empty() && bytes.next_if(|(_, b)| **b == b':').is_some() {
        conversion.colons += 1;
    }
    let plain = bytes.peek().is_some_and(|(at, _)| *at == 1);
    match bytes.next() {
        // It begins the next conversion.
        Some((at, b'%')) if !plain => (conversion, None, at),
        Some((at, letter)) if conversion.colons > 0 && *letter != b'z' => (conversion, None, at + 1),
        Some((at, letter)) => (conversion, Some(*letter).filter(|b| !refused.contains(b)), at + 1),
        None => (conversion, None, from.len()),
    }
}

fn convert(letter: u8, conversion: Conversion, time: &Zoned, gnu: bool, out: &mut Vec<u8>) -> bool {
    let hour12 = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    let number = |value: i64, width: usize, pad: u8| Part::Number(value, width, pad);
    let part = match letter {
        b'%' => Part::Text("%".into()),
        b'n' => Part::Text("\n".into()),
        b't' => Part::Text("\t".into()),
        b'a' => Part::Text(day_name(time.weekday()).chars().take(3).collect()),
        b'A' => Part::Text(day_name(time.weekday()).into()),
        b'b' | b'h' => Part::Text(month_name(time.month()).chars().take(3).collect()),
        b'B' => Part::Text(month_name(time.month()).into()),
        b'c' => nested(b"%a %b %e %H:%M:%S %Y", time),
        b'C' => number(i64::from(time.year()).div_euclid(100), 2, b'0'),
        b'd' => number(time.day().into(), 2, b'0'),
        b'D' | b'x' => nested(b"%m/%d/%y", time),
        b'e' => number(time.day().into(), 2, b'_'),
        b'F' => full_date(time, conversion),
        b'g' => number(i64::from(time.date().iso_week_date().year()).rem_euclid(100), 2, b'0'),
        b'G' => number(time.date().iso_week_date().year().into(), 4, b'0'),
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
        b'r' => nested(b"%I:%M:%S %p", time),
        b'R' => nested(b"%H:%M", time),
        b's' => number(
            time.timestamp().as_nanosecond().div_euclid(1_000_000_000).try_into().unwrap_or(0),
            1,
            b'0',
        ),
        b'S' => number(time.second().into(), 2, b'0'),
        b'T' | b'X' => nested(b"%H:%M:%S", time),
        b'u' => number(time.weekday().to_monday_one_offset().into(), 1, b'0'),
        b'U' => number(week(time, time.weekday().to_sunday_zero_offset()), 2, b'0'),
        b'V' => number(time.date().iso_week_date().week().into(), 2, b'0'),
        b'w' => number(time.weekday().to_sunday_zero_offset().into(), 1, b'0'),
        b'W' => number(week(time, time.weekday().to_monday_zero_offset()), 2, b'0'),
        b'y' => number(i64::from(time.year()).rem_euclid(100), 2, b'0'),
        b'Y' => number(time.year().into(), 4, b'0'),
        b'z' => return zone_offset(conversion, time, gnu, out),
        b'Z' => Part::Text(zone_name(time)),
        _ => return false,
    };
    put(part, conversion, letter, out);
    true
}

enum Part {
    Text(String),
    /// Value, width, and how it is padded: `0` or `_`.
    Number(i64, usize, u8),
}

fn nested(format: &[u8], time: &Zoned) -> Part {
    let mut text = Vec::new();
    strftime(format, time, false, &mut text);
    Part::Text(String::from_utf8_lossy(&text).into_owned())
}

/// A width of `%F` belongs to its year.
fn full_date(time: &Zoned, conversion: Conversion) -> Part {
    let width = conversion.width.map(|w| w.saturating_sub(6));
    let mut year = Vec::new();
    put(Part::Number(time.year().into(), 4, b'0'), Conversion { width, ..conversion }, b'Y', &mut year);
    Part::Text(format!("{}-{:02}-{:02}", String::from_utf8_lossy(&year), time.month(), time.day()))
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
        Part::Text(mut text) => {
            let upper = conversion.upper && letter != b'P';
            if upper && !(conversion.swap && letter == b'p')
                || (conversion.swap && b"aAbBh".contains(&letter))
            {
                text = text.to_ascii_uppercase();
            }
            if conversion.swap && letter == b'Z' {
                text = text.to_ascii_lowercase();
            }
            let fill = if matches!(conversion.pad, Some(b'0' | b'+')) { b'0' } else { b' ' };
            let missing = conversion.width.unwrap_or(0).saturating_sub(text.len());
            let missing = if conversion.pad == Some(b'-') { 0 } else { missing };
            out.extend(std::iter::repeat_n(fill, missing));
            out.extend_from_slice(text.as_bytes());
        }
        Part::Number(value, width, pad) => {
            let pad = match conversion.pad {
                Some(b'+') => b'0',
                Some(pad) => pad,
                None => pad,
            };
            // A plus sign stands before a year that is wider than years are.
            let natural = if b"YG".contains(&letter) { 4 } else { 2 };
            let long = conversion.pad == Some(b'+')
                && b"YGCyg".contains(&letter)
                && conversion.width.is_some_and(|width| width > natural);
            let width = conversion.width.unwrap_or(width);
            let digits = value.unsigned_abs().to_string();
            let sign = match value {
                ..0 => "-",
                _ if long => "+",
                _ => "",
            };
            let missing = width.saturating_sub(digits.len() + sign.len());
            match pad {
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
    }
}

/// `%N`: a width cuts digits on the right.
fn nanoseconds(conversion: Conversion, time: &Zoned, out: &mut Vec<u8>) -> bool {
    let nanos = time.timestamp().as_nanosecond().rem_euclid(1_000_000_000);
    let digits = format!("{nanos:09}");
    let width = conversion.width.unwrap_or(9);
    match conversion.pad {
        Some(b'-') if conversion.width.is_some() => {
            let kept: String = digits.chars().take(width).collect();
            let trimmed = kept.trim_end_matches('0');
            out.extend_from_slice(if trimmed.is_empty() { "0" } else { trimmed }.as_bytes());
        }
        Some(b'_') => {
            let kept: String = digits.chars().take(width).collect();
            let trimmed = kept.trim_end_matches('0');
            let trimmed = if trimmed.is_empty() { "0" } else { trimmed };
            out.extend_from_slice(trimmed.as_bytes());
            out.extend(std::iter::repeat_n(b' ', width.saturating_sub(trimmed.len())));
        }
        _ => out.extend(digits.bytes().chain(std::iter::repeat(b'0')).take(width)),
    }
    true
}

/// `%z`, `%:z`, `%::z`, `%:::z`.
fn zone_offset(conversion: Conversion, time: &Zoned, gnu: bool, out: &mut Vec<u8>) -> bool {
    let offset = time.offset().seconds();
    let (hours, minutes, seconds) = (offset.abs() / 3600, offset.abs() / 60 % 60, offset.abs() % 60);
    let sign = if offset < 0 { '-' } else { '+' };
    let digits = match conversion.colons {
        0 => format!("{:02}{minutes:02}", hours),
        _ if !gnu => return false,
        1 => format!("{hours:02}:{minutes:02}"),
        2 => format!("{hours:02}:{minutes:02}:{seconds:02}"),
        3 if seconds != 0 => format!("{hours:02}:{minutes:02}:{seconds:02}"),
        3 if minutes != 0 => format!("{hours:02}:{minutes:02}"),
        3 => format!("{hours:02}"),
        _ => return false,
    };
    // Without colons it is one number.
    let leading = digits.bytes().take_while(|b| *b == b'0').count();
    let most = if conversion.colons == 0 { digits.len() - 1 } else { 1 };
    let trimmed = digits.get(leading.min(most)..).unwrap_or(&digits);
    let width = conversion.width.unwrap_or(0);
    let missing = width.saturating_sub(digits.len() + 1);
    match conversion.pad {
        Some(b'-') => {
            out.extend_from_slice(format!("{sign}{trimmed}").as_bytes());
        }
        Some(b'_') => {
            let missing = missing + (digits.len() - trimmed.len());
            out.extend(std::iter::repeat_n(b' ', missing));
            out.extend_from_slice(format!("{sign}{trimmed}").as_bytes());
        }
        _ => {
            out.push(if sign == '-' { b'-' } else { b'+' });
            out.extend(std::iter::repeat_n(b'0', missing));
            out.extend_from_slice(digits.as_bytes());
        }
    }
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
            "14|11|00014|TUE|cet|0000002023|   23|120000000|120|12",
        );
        check("%Q %% %", "%Q % %");
        check("%::z %:::z %10z %_6z %-z", "+01:00:00 +01 +000000100   +100 +100");
        check("%q %Ey %Od %10A|%-10A|%010A|%^10b|%#p", "4 23 14    Tuesday|Tuesday|000Tuesday|       NOV|pm");
        check("%+4Y %+F %12F %5s", "2023 2023-11-14 002023-11-14 1700000005");
    }
}
