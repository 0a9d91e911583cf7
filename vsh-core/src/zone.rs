//! Time zones by their names, as the C library reads `TZ`.
//! <https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html>

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// When summer time is where a rule is not given: that of the United States.
const USUAL_RULE: &str = ",M3.2.0,M11.1.0";

/// The time zone that a value of `TZ` stands for: one of the database, a rule of POSIX, or UTC for nothing and for nonsense.
pub fn time_zone(name: &str) -> TimeZone {
    let name = name.strip_prefix(':').unwrap_or(name);
    if name.is_empty() {
        return TimeZone::UTC;
    }
    // The names of files have capital letters and small ones.
    match TimeZone::get(name) {
        Ok(zone) if zone.iana_name() == Some(name) => zone,
        _ => posix(name).unwrap_or_else(|| unknown(name)),
    }
}

/// A rule of POSIX. It holds from 1970 on; what was before is as on the first day of that year.
fn posix(name: &str) -> Option<TimeZone> {
    let (rule, zone) = match TimeZone::posix(name) {
        Ok(zone) => (name.to_owned(), zone),
        Err(_) => {
            let rule = format!("{name}{USUAL_RULE}");
            let zone = TimeZone::posix(&rule).ok()?;
            (rule, zone)
        }
    };
    let start = Timestamp::from_second(-86_400).ok()?;
    let mut changes = zone.following(start);
    let (Some(first), Some(second)) = (changes.next(), changes.next()) else { return Some(zone.clone()) };
    let then = |info: jiff::tz::TimeZoneTransition<'_>| Type {
        offset: info.offset().seconds(),
        summer: info.dst().is_dst(),
        name: info.abbreviation().to_owned(),
    };
    let at = first.timestamp().as_second();
    let data = tzif(Some(at), &[then(second), then(first)], &rule);
    Some(TimeZone::tzif(name, &data).unwrap_or_else(|_| zone.clone()))
}

/// UTC under another name: the letters that the nonsense begins with.
fn unknown(name: &str) -> TimeZone {
    let end = name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len());
    let letters = name.get(..end).filter(|letters| letters.len() >= 3).unwrap_or_default();
    let utc = Type { offset: 0, summer: false, name: letters.to_owned() };
    let rule = if letters.is_empty() { String::new() } else { format!("{letters}0") };
    TimeZone::tzif(name, &tzif(None, &[utc], &rule)).unwrap_or(TimeZone::UTC)
}

/// A kind of time that a zone has.
struct Type {
    offset: i32,
    summer: bool,
    name: String,
}

/// The file of a zone with at most one change, from the first kind of time to the last, and a rule for what is behind it.
/// <https://www.rfc-editor.org/rfc/rfc8536>
fn tzif(change: Option<i64>, types: &[Type], rule: &str) -> Vec<u8> {
    let names: Vec<u8> = types.iter().flat_map(|t| t.name.bytes().chain([0])).collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(0).to_be_bytes();
    let header = |changes: usize, types: usize, names: usize| {
        let mut out = b"TZif2".to_vec();
        out.extend([0; 15 + 12]);
        for n in [changes, types, names] {
            out.extend(count(n));
        }
        out
    };
    // What readers of the first version see is not used.
    let mut out = header(0, 1, 1);
    out.extend([0; 7]);
    out.extend(header(usize::from(change.is_some()), types.len(), names.len()));
    if let Some(change) = change {
        out.extend(change.to_be_bytes());
        out.push(u8::try_from(types.len() - 1).unwrap_or(0));
    }
    let mut at = 0;
    for kind in types {
        out.extend(kind.offset.to_be_bytes());
        out.extend([u8::from(kind.summer), at]);
        at = at.saturating_add(u8::try_from(kind.name.len() + 1).unwrap_or(0));
    }
    out.extend(names);
    out.extend(format!("\n{rule}\n").bytes());
    out
}

#[cfg(test)]
mod tests {
    use super::time_zone;

    #[track_caller]
    fn check(name: &str, date: &str, expected: &str) {
        let date: jiff::civil::Date = date.parse().unwrap();
        let time = date.to_zoned(time_zone(name)).unwrap();
        let zone = time.time_zone().to_offset_info(time.timestamp());
        let hours = f64::from(zone.offset().seconds()) / 3600.0;
        assert_eq!(format!("{hours} {}", zone.abbreviation()), expected, "{name} {date}");
    }

    // Recorded from `TZ=NAME date -d DATE '+%z %Z'`.
    #[test]
    fn as_the_c_library() {
        check("Europe/Berlin", "2000-07-01", "2 CEST");
        check(":Europe/Berlin", "2000-07-01", "2 CEST");
        check("europe/berlin", "2000-07-01", "0 europe");
        check("foo", "2000-07-01", "0 foo");
        check("fo", "2000-07-01", "0 ");
        check("<a>4", "2000-07-01", "0 ");
        check("", "2000-07-01", "0 UTC");
        check("foo4bar", "2000-07-01", "-3 bar");
        check("ABC5DEF", "2024-12-30", "-5 ABC");
        check("XXX-3:30", "2000-10-30", "3.5 XXX");
        let west = "CET-1CEST,M3.5.0,M10.5.0/3";
        check(west, "1969-07-01", "1 CET");
        check(west, "1970-07-01", "2 CEST");
        check(west, "2024-07-01", "2 CEST");
        let south = "XXX3YYY,M10.1.0,M3.1.0";
        check(south, "1950-07-01", "-2 YYY");
        check(south, "1970-01-01", "-2 YYY");
        check(south, "1970-07-01", "-3 XXX");
        check(south, "2024-07-01", "-3 XXX");
    }
}
