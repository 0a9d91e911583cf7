//! Dates as people write them: GNU's date input formats.
//! <https://www.gnu.org/software/coreutils/manual/html_node/Date-input-formats.html>
//!
//! What is not understood is an error, never a guess.

mod lex;
mod text;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use vsh_core::host::Host;
use vsh_core::utility::Cx;

pub(crate) use text::parse;

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
