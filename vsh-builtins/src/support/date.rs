//! Dates as people write them: the common part of GNU's date input formats.
//! <https://www.gnu.org/software/coreutils/manual/html_node/Date-input-formats.html>
//!
//! What is not understood is an error, never a guess.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp, Zoned};
use vsh_core::host::Host;
use vsh_core::utility::Cx;

/// The time zone of `TZ`.
pub(crate) fn zone(cx: &Cx<'_>) -> TimeZone {
    let name = cx.variable("TZ").unwrap_or_default();
    vsh_core::printf::time_zone(&String::from_utf8_lossy(&name))
}

/// Now, in the session's time zone.
pub(crate) fn now(cx: &Cx<'_>) -> Option<Zoned> {
    let host: &dyn Host = &**cx.host();
    zoned(host.now(), &zone(cx))
}

/// A moment in a time zone; `None` if the year has more than four digits.
pub(crate) fn zoned(time: vsh_fs::Timestamp, zone: &TimeZone) -> Option<Zoned> {
    let nanos = i32::try_from(time.nanos).ok()?;
    Some(Timestamp::new(time.seconds, nanos).ok()?.to_zoned(zone.clone()))
}

/// The same moment as the filesystem has it.
pub(crate) fn timestamp(time: &Zoned) -> vsh_fs::Timestamp {
    let nanos = time.timestamp().as_nanosecond();
    vsh_fs::Timestamp {
        seconds: i64::try_from(nanos.div_euclid(1_000_000_000)).unwrap_or(0),
        nanos: u32::try_from(nanos.rem_euclid(1_000_000_000)).unwrap_or(0),
    }
}

/// What a text has said so far.
#[derive(Default)]
struct Parts {
    date: Option<Date>,
    time: Option<Time>,
    offset: Option<Offset>,
    weekday: Option<(Weekday, i64)>,
    relative: Span,
    has_relative: bool,
}

/// The moment that `text` means, `now` being now.
pub(crate) fn parse(text: &str, now: &Zoned) -> Option<Zoned> {
    let text = text.trim().to_lowercase();
    if let Some(seconds) = text.strip_prefix('@') {
        return epoch(seconds, now);
    }
    let mut parts = Parts::default();
    let words = words(&text);
    let mut rest = words.as_slice();
    while let Some((word, behind)) = rest.split_first() {
        rest = parts.take(word, behind, now)?;
    }
    parts.finish(now)
}

fn epoch(text: &str, now: &Zoned) -> Option<Zoned> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let seconds: i128 = whole.parse().ok()?;
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let nanos: i128 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    let nanos = if whole.starts_with('-') { -nanos } else { nanos };
    let time = Timestamp::from_nanosecond(seconds.checked_mul(1_000_000_000)?.checked_add(nanos)?).ok()?;
    Some(time.to_zoned(now.time_zone().clone()))
}

/// Words at blanks, commas apart; `2024-01-02t10:00` is two, `+2days` is `+2 days`.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty()) {
        let date_and_time = word.split_once('t').filter(|(date, time)| {
            date.contains('-')
                && date.starts_with(|c: char| c.is_ascii_digit())
                && time.starts_with(|c: char| c.is_ascii_digit())
        });
        if let Some((date, time)) = date_and_time {
            words.push(date.to_owned());
            words.push(time.to_owned());
            continue;
        }
        let signed = word.trim_start_matches(['+', '-']);
        let digits = signed.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = signed.split_at_checked(digits).unwrap_or((signed, ""));
        let clock = unit.starts_with([':', '-', '/', '.']) || matches!(unit, "am" | "pm" | "z" | "");
        if digits > 0 && !clock {
            let sign = word.get(..word.len() - signed.len()).unwrap_or_default();
            words.push(format!("{sign}{number}"));
            words.push(unit.to_owned());
        } else {
            words.push(word.to_owned());
        }
    }
    // A sign may stand apart from its number.
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        match joined.last_mut() {
            Some(sign) if sign == "+" || sign == "-" => sign.push_str(&word),
            _ => joined.push(word),
        }
    }
    joined
}

impl Parts {
    /// Takes a word, and perhaps those behind it; what is left.
    fn take<'a>(&mut self, word: &str, behind: &'a [String], now: &Zoned) -> Option<&'a [String]> {
        match word {
            "now" | "today" => {
                self.has_relative = true;
                return Some(behind);
            }
            "yesterday" => return self.add(-1, "day").map(|()| behind),
            "tomorrow" => return self.add(1, "day").map(|()| behind),
            "midnight" => return self.set_time(Time::midnight()).map(|()| behind),
            "noon" => return self.set_time(Time::new(12, 0, 0, 0).ok()?).map(|()| behind),
            "utc" | "gmt" | "z" => {
                self.offset = Some(Offset::UTC);
                return Some(behind);
            }
            "ago" => {
                self.relative = self.relative.negate();
                return Some(behind);
            }
            "next" | "last" | "this" => {
                let count = match word {
                    "next" => 1,
                    "last" => -1,
                    _ => 0,
                };
                let (unit, behind) = behind.split_first()?;
                if let Some(day) = weekday(unit) {
                    self.weekday = Some((day, count));
                } else {
                    self.add(count, unit)?;
                }
                return Some(behind);
            }
            _ => {}
        }
        if let Some(day) = weekday(word) {
            self.weekday = Some((day, 0));
            return Some(behind);
        }
        if let Some(date) = numeric_date(word) {
            return self.set_date(date).map(|()| behind);
        }
        if let Some((time, offset)) = clock(word) {
            self.set_time(time)?;
            if offset.is_some() {
                self.offset = offset;
            }
            // `10:00 pm`
            return match behind.split_first() {
                Some((half, behind)) if half == "am" || half == "pm" => {
                    self.time = Some(half_day(time, half)?);
                    Some(behind)
                }
                _ => Some(behind),
            };
        }
        if let Some(offset) = zone_offset(word).filter(|_| self.time.is_some() && self.offset.is_none()) {
            let unit = behind.first().is_some_and(|unit| span(1, unit).is_some());
            if !unit {
                self.offset = Some(offset);
                return Some(behind);
            }
        }
        if let Some(month) = month(word) {
            return self.named_month(month, None, behind, now);
        }
        let number: i64 = word.parse().ok()?;
        if let Some((unit, behind)) = behind.split_first() {
            if self.add(number, unit).is_some() {
                return Some(behind);
            }
            if let Some(month) = month(unit) {
                return self.named_month(month, Some(number), behind, now);
            }
        }
        // `20240102`, and `1430` behind a date.
        match word.len() {
            8 => self.set_date(Date::strptime("%Y%m%d", word).ok()?).map(|()| behind),
            4 if self.date.is_some() => self.set_time(Time::strptime("%H%M", word).ok()?).map(|()| behind),
            _ => None,
        }
    }

    /// `Jan 2 2024`, `2 January 2024`, `Jan 2`.
    fn named_month<'a>(
        &mut self,
        month: i8,
        day: Option<i64>,
        behind: &'a [String],
        now: &Zoned,
    ) -> Option<&'a [String]> {
        let (day, mut behind) = match day {
            Some(day) => (day, behind),
            None => {
                let (day, behind) = behind.split_first()?;
                (day.parse().ok()?, behind)
            }
        };
        let mut year = now.year();
        // The year may follow the time of day, as `date` prints it.
        if let Some((word, rest)) = behind.split_first()
            && word.len() == 4
            && let Ok(value) = word.parse()
        {
            year = value;
            behind = rest;
        } else if let [time, zone_or_year, ..] = behind
            && let Some((clock, _)) = clock(time)
        {
            let at = if zone_or_year.parse::<i16>().is_ok() { 1 } else { 2 };
            if let Some(value) = behind.get(at).filter(|y| y.len() == 4).and_then(|y| y.parse().ok()) {
                self.set_time(clock)?;
                if at == 2 {
                    self.offset = Some(zone_offset(zone_or_year)?);
                }
                year = value;
                behind = behind.get(at + 1..)?;
            }
        }
        self.set_date(Date::new(year, month, i8::try_from(day).ok()?).ok()?)?;
        Some(behind)
    }

    fn set_date(&mut self, date: Date) -> Option<()> {
        self.date.replace(date).is_none().then_some(())
    }

    fn set_time(&mut self, time: Time) -> Option<()> {
        self.time.replace(time).is_none().then_some(())
    }

    fn add(&mut self, count: i64, unit: &str) -> Option<()> {
        let more = span(count, unit)?;
        self.has_relative = true;
        let sum = |a: i64, b: i64| a.checked_add(b);
        let old = self.relative;
        self.relative = Span::new()
            .try_years(sum(old.get_years().into(), more.get_years().into())?)
            .and_then(|s| s.try_months(i64::from(old.get_months()) + i64::from(more.get_months())))
            .and_then(|s| s.try_weeks(i64::from(old.get_weeks()) + i64::from(more.get_weeks())))
            .and_then(|s| s.try_days(i64::from(old.get_days()) + i64::from(more.get_days())))
            .and_then(|s| s.try_hours(i64::from(old.get_hours()) + i64::from(more.get_hours())))
            .and_then(|s| s.try_minutes(old.get_minutes() + more.get_minutes()))
            .and_then(|s| s.try_seconds(old.get_seconds() + more.get_seconds()))
            .ok()?;
        Some(())
    }

    fn finish(self, now: &Zoned) -> Option<Zoned> {
        let zone = self.offset.map_or_else(|| now.time_zone().clone(), TimeZone::fixed);
        let mut date = self.date.unwrap_or_else(|| now.date());
        // A date alone is its midnight; a shift alone keeps the time of day.
        let absolute = self.date.is_some() || self.weekday.is_some() || !self.has_relative;
        let time = match self.time {
            Some(time) => time,
            None if absolute => Time::midnight(),
            None => now.time(),
        };
        if let Some((day, count)) = self.weekday {
            let ahead = (day.to_sunday_zero_offset() - date.weekday().to_sunday_zero_offset()).rem_euclid(7);
            let weeks = count - i64::from(count > 0 && ahead != 0);
            let days = i64::from(ahead) + 7 * weeks;
            date = date.checked_add(Span::new().try_days(days).ok()?).ok()?;
        }
        let calendar = Span::new()
            .try_months(i64::from(self.relative.get_months()) + 12 * i64::from(self.relative.get_years()))
            .and_then(|s| {
                s.try_days(i64::from(self.relative.get_days()) + 7 * i64::from(self.relative.get_weeks()))
            })
            .ok()?;
        let date = overflowing_add(date, calendar)?;
        let clock = Span::new()
            .try_hours(i64::from(self.relative.get_hours()))
            .and_then(|s| s.try_minutes(self.relative.get_minutes()))
            .and_then(|s| s.try_seconds(self.relative.get_seconds()))
            .ok()?;
        let there = date.to_datetime(time).to_zoned(zone).ok()?;
        Some(there.checked_add(clock).ok()?.with_time_zone(now.time_zone().clone()))
    }
}

/// As `mktime`: a month after 31 January is 2 or 3 March.
fn overflowing_add(date: Date, span: Span) -> Option<Date> {
    let months = Span::new().try_months(i64::from(span.get_months())).ok()?;
    let first = date.first_of_month().checked_add(months).ok()?;
    let days = i64::from(date.day() - 1) + i64::from(span.get_days());
    first.checked_add(Span::new().try_days(days).ok()?).ok()
}

fn span(count: i64, unit: &str) -> Option<Span> {
    let span = Span::new();
    match unit.strip_suffix('s').unwrap_or(unit) {
        "year" => span.try_years(count),
        "month" => span.try_months(count),
        "fortnight" => span.try_weeks(count.checked_mul(2)?),
        "week" => span.try_weeks(count),
        "day" => span.try_days(count),
        "hour" => span.try_hours(count),
        "minute" | "min" => span.try_minutes(count),
        "second" | "sec" => span.try_seconds(count),
        _ => return None,
    }
    .ok()
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word.trim_end_matches('.') {
        "sun" | "sunday" => Weekday::Sunday,
        "mon" | "monday" => Weekday::Monday,
        "tue" | "tues" | "tuesday" => Weekday::Tuesday,
        "wed" | "wednes" | "wednesday" => Weekday::Wednesday,
        "thu" | "thur" | "thurs" | "thursday" => Weekday::Thursday,
        "fri" | "friday" => Weekday::Friday,
        "sat" | "saturday" => Weekday::Saturday,
        _ => return None,
    })
}

fn month(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    (1..=12).find(|month| {
        let name = vsh_core::strftime::month_name(*month).to_lowercase();
        word == name || name.get(..3) == Some(word) || (word == "sept" && *month == 9)
    })
}

fn numeric_date(word: &str) -> Option<Date> {
    let (separator, parts): (char, Vec<&str>) =
        if word.contains('/') { ('/', word.split('/').collect()) } else { ('-', word.split('-').collect()) };
    if !parts.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let number = |text: &&str| text.parse::<i16>().ok();
    let small = |text: &&str| text.parse::<i8>().ok();
    match (separator, parts.as_slice()) {
        ('-', [year, month, day]) if year.len() == 4 => {
            Date::new(number(year)?, small(month)?, small(day)?).ok()
        }
        ('/', [year, month, day]) if year.len() == 4 => {
            Date::new(number(year)?, small(month)?, small(day)?).ok()
        }
        ('/', [month, day, year]) if year.len() == 4 => {
            Date::new(number(year)?, small(month)?, small(day)?).ok()
        }
        ('/', [month, day, year]) if year.len() == 2 => {
            let short = number(year)?;
            let year = if short < 69 { 2000 + short } else { 1900 + short };
            Date::new(year, small(month)?, small(day)?).ok()
        }
        _ => None,
    }
}

/// `10:30`, `10:30:15.5`, `10pm`, `10:30z`, `10:30+02:00`.
fn clock(word: &str) -> Option<(Time, Option<Offset>)> {
    if let Some(hour) = word.strip_suffix("am").or(word.strip_suffix("pm")).filter(|h| !h.is_empty()) {
        let half = word.get(hour.len()..)?;
        let time = match clock(hour) {
            Some((time, None)) => time,
            _ => Time::new(hour.parse().ok()?, 0, 0, 0).ok()?,
        };
        return Some((half_day(time, half)?, None));
    }
    if !word.starts_with(|c: char| c.is_ascii_digit()) || !word.contains(':') {
        return None;
    }
    let end = word.find(['z', '+', '-']).unwrap_or(word.len());
    let (time, offset) = word.split_at_checked(end)?;
    let offset = if offset.is_empty() { None } else { Some(zone_offset(offset)?) };
    let mut parts = time.split(':');
    let hour: i8 = parts.next()?.parse().ok()?;
    let minute: i8 = parts.next()?.parse().ok()?;
    let (second, nanos) = match parts.next() {
        None => (0, 0),
        Some(text) => {
            let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
            let nanos: i32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
            (whole.parse().ok()?, nanos)
        }
    };
    if parts.next().is_some() {
        return None;
    }
    Some((Time::new(hour, minute, second, nanos).ok()?, offset))
}

fn half_day(time: Time, half: &str) -> Option<Time> {
    if !(1..=12).contains(&time.hour()) {
        return None;
    }
    let hour = time.hour() % 12 + if half == "pm" { 12 } else { 0 };
    Time::new(hour, time.minute(), time.second(), time.subsec_nanosecond()).ok()
}

/// `z`, `+02:00`, `-0530`, `+2`, and the names that stand for UTC.
fn zone_offset(text: &str) -> Option<Offset> {
    if matches!(text, "z" | "utc" | "gmt") {
        return Some(Offset::UTC);
    }
    let digits = text.strip_prefix(['+', '-'])?;
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() <= 2 => (digits, "0"),
        None => digits.split_at_checked(digits.len() - 2)?,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 24 || minutes > 59 {
        return None;
    }
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::parse;
    use jiff::tz::TimeZone;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let now = jiff::Timestamp::from_second(1_700_000_000).unwrap().to_zoned(TimeZone::UTC);
        let got = parse(text, &now).map_or_else(|| String::from("-"), |t| t.strftime("%F %T").to_string());
        assert_eq!(got, expected, "{text}");
    }

    // The absolute ones compared with GNU date; those relative to now, 2023-11-14 22:13:20 UTC, a Tuesday, worked out
    // by its manual.
    #[test]
    fn as_date() {
        check("@0", "1970-01-01 00:00:00");
        check("2024-02-29", "2024-02-29 00:00:00");
        check("2024-02-29 12:34", "2024-02-29 12:34:00");
        check("2024-02-29T12:34:56Z", "2024-02-29 12:34:56");
        check("2024-02-29 12:34:56 +0200", "2024-02-29 10:34:56");
        check("2024-02-29 12:34:56+02:00", "2024-02-29 10:34:56");
        check("now", "2023-11-14 22:13:20");
        check("yesterday", "2023-11-13 22:13:20");
        check("3 days ago", "2023-11-11 22:13:20");
        check("+2 weeks", "2023-11-28 22:13:20");
        check("2 hours ago", "2023-11-14 20:13:20");
        check("next month", "2023-12-14 22:13:20");
        check("2024-01-31 + 1 month", "2024-03-02 00:00:00");
        check("2024-01-31 +1 month", "2024-03-02 00:00:00");
        check("Jan 2 2024", "2024-01-02 00:00:00");
        check("2 January 2024 10:00", "2024-01-02 10:00:00");
        check("friday", "2023-11-17 00:00:00");
        check("next tuesday", "2023-11-21 00:00:00");
        check("last monday", "2023-11-13 00:00:00");
        check("10pm", "2023-11-14 22:00:00");
        check("20240102", "2024-01-02 00:00:00");
        check("1/2/2024", "2024-01-02 00:00:00");
        check("Tue Nov 14 22:13:20 UTC 2023", "2023-11-14 22:13:20");
        check("zz", "-");
        check("2024-13-01", "-");
        check("", "2023-11-14 00:00:00");
    }
}
