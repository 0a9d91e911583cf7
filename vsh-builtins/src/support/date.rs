//! Dates as people write them: GNU's date input formats.
//! <https://www.gnu.org/software/coreutils/manual/html_node/Date-input-formats.html>
//!
//! What is not understood is an error, never a guess.

mod calendar;
mod lex;
mod text;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use vsh_core::host::Host;
use vsh_core::strftime::{CYCLE_SECONDS, CYCLE_YEARS, cycles};
use vsh_core::utility::Cx;

pub(crate) use text::parse;

/// The time zone of `TZ`.
pub(crate) fn zone(cx: &Cx<'_>) -> TimeZone {
    let name = cx.variable("TZ").unwrap_or_default();
    vsh_core::zone::time_zone(&String::from_utf8_lossy(&name))
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

/// A moment in a time zone, and the cycles of years that it lies behind that; `None` if its year does not fit where the C
/// library has years.
pub(crate) fn far(time: vsh_fs::Timestamp, zone: &TimeZone) -> Option<(Zoned, i64)> {
    let cycles = cycles(time.seconds);
    let zone = if in_reach(time.seconds) { zone.clone() } else { as_in_january(zone, time.seconds)? };
    let near = zoned(vsh_fs::Timestamp { seconds: time.seconds - cycles * CYCLE_SECONDS, ..time }, &zone)?;
    let year = i64::from(near.year()) + cycles * CYCLE_YEARS;
    i32::try_from(year - 1900).is_ok().then_some((near, cycles))
}

/// Does the year begin on a day whose number fits 32 bits? The C library does not reckon a zone's changes beyond.
fn in_reach(seconds: i64) -> bool {
    /// The years 5881581 and -5877640 begin.
    const REACH: std::ops::Range<i64> = -185_542_570_598_400..185_542_602_134_400;
    REACH.contains(&seconds)
}

/// The moment whose offset is in force: where the C library does not reckon changes, every time of the year is as its first.
fn in_force(seconds: i64) -> Timestamp {
    let near = seconds - cycles(seconds) * CYCLE_SECONDS;
    let time = Timestamp::from_second(near).unwrap_or(Timestamp::UNIX_EPOCH);
    if in_reach(seconds) {
        return time;
    }
    let year = time.to_zoned(TimeZone::UTC).date().first_of_year();
    year.to_zoned(TimeZone::UTC).map_or(time, |first| first.timestamp())
}

/// The zone that never changes and is always as this one is in the year's first days.
fn as_in_january(zone: &TimeZone, seconds: i64) -> Option<TimeZone> {
    let info = zone.to_offset_info(in_force(seconds));
    let west = -info.offset().seconds();
    let sign = if west < 0 { "-" } else { "" };
    let (hours, minutes, seconds) = (west.abs() / 3600, west.abs() / 60 % 60, west.abs() % 60);
    let rule = format!("<{}>{sign}{hours:02}:{minutes:02}:{seconds:02}", info.abbreviation());
    TimeZone::posix(&rule).ok()
}

/// The same moment as the filesystem has it.
pub(crate) fn timestamp(time: &Zoned) -> vsh_fs::Timestamp {
    let nanos = time.timestamp().as_nanosecond();
    vsh_fs::Timestamp {
        seconds: i64::try_from(nanos.div_euclid(1_000_000_000)).unwrap_or(0),
        nanos: u32::try_from(nanos.rem_euclid(1_000_000_000)).unwrap_or(0),
    }
}
