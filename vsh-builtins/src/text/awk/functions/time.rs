//! Functions on time. <https://www.gnu.org/software/gawk/manual/html_node/Time-Functions.html>

use jiff::civil;

use super::super::machine::{Fail, Machine};
use super::super::value::{Text, Value};

impl Machine<'_> {
    pub(super) fn zone(&self, utc: bool) -> jiff::tz::TimeZone {
        match &self.clock {
            Some(now) if !utc => now.time_zone().clone(),
            _ => jiff::tz::TimeZone::UTC,
        }
    }

    pub(super) fn mktime(&self, value: &Value, utc: bool) -> Value {
        let text = self.text_of(value);
        let mut numbers = Vec::new();
        for word in text.as_bytes().split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
            let parsed = std::str::from_utf8(word).ok().and_then(|word| word.parse::<i64>().ok());
            match parsed {
                Some(number) => numbers.push(number),
                None => return Value::Number(-1.0),
            }
        }
        let [year, month, day, hour, minute, second, ..] = numbers.as_slice() else {
            return Value::Number(-1.0);
        };
        let moment = || -> Option<i64> {
            let months = year.checked_mul(12)?.checked_add(month.checked_sub(1)?)?;
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            let month = i8::try_from(months.rem_euclid(12) + 1).ok()?;
            let date = civil::Date::new(year, month, 1).ok()?;
            let small = |number: i64, most: i64| (number.abs() <= most).then_some(number);
            let date = date.checked_add(jiff::Span::new().try_days(small(day - 1, 3_000_000)?).ok()?).ok()?;
            let seconds =
                small(*hour, 1 << 30)? * 3600 + small(*minute, 1 << 36)? * 60 + small(*second, 1 << 40)?;
            let time = date.to_datetime(civil::Time::midnight());
            let time = time.checked_add(jiff::Span::new().try_seconds(seconds).ok()?).ok()?;
            Some(time.to_zoned(self.zone(utc)).ok()?.timestamp().as_second())
        };
        Value::Number(moment().map_or(-1.0, |seconds| seconds as f64))
    }

    pub(super) fn strftime(&mut self, arguments: &[Value]) -> Result<Value, Fail> {
        let format = match arguments.first() {
            Some(format) => self.text_of(format),
            None => Text::new(b"%a %b %e %H:%M:%S %Z %Y"),
        };
        let utc = arguments.get(2).is_some_and(|value| value.is_true(self.settings.numbers));
        let seconds = match arguments.get(1) {
            Some(seconds) => seconds.number(self.settings.numbers),
            None => self.clock.as_ref().map_or(0.0, |now| now.timestamp().as_second() as f64),
        };
        let time = jiff::Timestamp::from_second(seconds as i64).map(|time| time.to_zoned(self.zone(utc)));
        let Ok(time) = time else { return Ok(Value::string(b"")) };
        let mut out = Vec::new();
        // In UTC, the zone has the name that C gives it.
        let format = if utc { in_gmt(format.as_bytes()) } else { format.as_bytes().to_vec() };
        let _room = self.meter.memory(vsh_core::strftime::room(&format))?;
        vsh_core::strftime::strftime(&format, &time, true, &mut out);
        Ok(Value::String(Text::charged(out, &self.meter)?))
    }
}

/// A format with the zone's name in it.
fn in_gmt(format: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(format.len());
    let mut rest = format;
    while let Some((byte, behind)) = rest.split_first() {
        match (byte, behind.first()) {
            (b'%', Some(b'Z')) => out.extend_from_slice(b"GMT"),
            (b'%', Some(next)) => out.extend_from_slice(&[b'%', *next]),
            _ => {
                out.push(*byte);
                rest = behind;
                continue;
            }
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    out
}
