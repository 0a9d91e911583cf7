//! Days and clocks of any year that the C library has, and what they are in the local zone: `mktime`.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use vsh_core::strftime::CYCLE_SECONDS;

/// Year, month, day; the year as far as it was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: Option<i64>,
    pub(super) month: i64,
    pub(super) day: i64,
}

impl Day {
    /// With the year of today if none was said; `None` if there is no such day.
    pub(super) fn checked(self, today: Self) -> Option<Self> {
        let day = Self { year: self.year.or(today.year), ..self };
        i32::try_from(day.year?.checked_sub(1900)?).ok()?;
        ((1..=12).contains(&day.month) && (1..=31).contains(&day.day)).then_some(())?;
        (Self::of(day.number()) == day).then_some(day)
    }

    /// So many days after 1970-01-01. Years begin in March, so that the day that leap years have is the last one.
    pub(super) fn number(self) -> i64 {
        let year = self.year.unwrap_or(0) - i64::from(self.month <= 2);
        let day_of_year = (153 * ((self.month + 9) % 12) + 2) / 5 + self.day - 1;
        let cycle = year.div_euclid(400);
        let year = year.rem_euclid(400);
        cycle * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468
    }

    /// The day of a number.
    fn of(number: i64) -> Self {
        let number = number + 719_468;
        let (cycle, day) = (number.div_euclid(146_097), number.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        Self { year: Some(cycle * 400 + year + i64::from(month <= 2)), month, day }
    }

    /// Its midnight in seconds, as if the zone were UTC; `None` where the C library has no such year.
    pub(super) fn seconds(self) -> Option<i64> {
        i32::try_from(self.year?.checked_sub(1900)?).ok()?;
        self.number().checked_mul(86_400)
    }

    /// As `mktime`: a month after 31 January is 2 or 3 March. Its numbers have 32 bits.
    pub(super) fn plus(self, years: i64, months: i64, days: i64) -> Option<Self> {
        let small = |value: Option<i64>| value.and_then(|value| i32::try_from(value).ok()).map(i64::from);
        let year = small((self.year? - 1900).checked_add(years))? + 1900;
        let month = small((self.month - 1).checked_add(months))?;
        let days = small(self.day.checked_add(days))?;
        let first = Self { year: Some(year + month.div_euclid(12)), month: month.rem_euclid(12) + 1, day: 1 };
        Some(Self::of(first.number() + days - 1))
    }
}

/// The day of the week of a day's number, from Sunday, 0, on.
pub(super) fn weekday(number: i64) -> i64 {
    (number + 4).rem_euclid(7)
}

/// Hour, minute, second, nanosecond, and whether that is of the half before or after noon.
#[derive(Clone, Copy, Default)]
pub(super) struct Clock {
    pub(super) hour: i64,
    pub(super) minute: i64,
    pub(super) second: i64,
    pub(super) nanos: i32,
    pub(super) afternoon: Option<bool>,
}

impl Clock {
    /// Seconds and nanoseconds of the day; `None` if there is no such time.
    pub(super) fn seconds(self) -> Option<(i64, i32)> {
        let hour = match self.afternoon {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(afternoon) => self.hour % 12 + if afternoon { 12 } else { 0 },
        };
        let is = |value: i64, end: i64| (0..end).contains(&value);
        (is(hour, 24) && is(self.minute, 60) && is(self.second, 60))
            .then_some((hour * 3600 + self.minute * 60 + self.second, self.nanos))
    }
}

/// The zone in which a text is read, and now in it.
pub(super) struct Local {
    zone: TimeZone,
    pub(super) today: Day,
    /// Seconds and nanoseconds of the day.
    pub(super) clock: (i64, i32),
    /// Its names at this time of the year and at others.
    pub(super) names: Vec<(String, Option<bool>)>,
    /// The offset that was found last: with it the search begins.
    offset: i64,
}

impl Local {
    pub(super) fn new(now: &Zoned) -> Self {
        const QUARTER: i64 = 90 * 86_400;
        let zone = now.time_zone().clone();
        let date = now.date();
        let today =
            Day { year: Some(date.year().into()), month: date.month().into(), day: date.day().into() };
        let time = now.time();
        let clock = (
            i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second()),
            time.subsec_nanosecond(),
        );
        let at = |quarter: i64| {
            let seconds = now.timestamp().as_second() + quarter * QUARTER;
            let time = Timestamp::from_second(seconds).unwrap_or_else(|_| now.timestamp());
            let info = zone.to_offset_info(time);
            (info.abbreviation().to_owned(), Some(info.dst().is_dst()))
        };
        let mut names = vec![at(0)];
        let other = (1..=3).map(at).find(|other| names.first().is_some_and(|now| now.1 != other.1));
        match (names.first_mut(), other) {
            // One name for both says nothing.
            (Some(now), Some(other)) if now.0 == other.0 => now.1 = None,
            (_, other) => names.extend(other),
        }
        Self { zone, today, clock, names, offset: 0 }
    }

    /// The same now, in a zone that is always so many seconds east of Greenwich.
    pub(super) fn at_offset(self, offset: i64) -> Option<Self> {
        let zone = TimeZone::fixed(Offset::from_seconds(i32::try_from(offset).ok()?).ok()?);
        Some(Self { zone, ..self })
    }

    /// Offset, and is it summer time?
    fn at(&self, seconds: i64) -> (i64, bool) {
        self.of(super::in_force(seconds))
    }

    fn of(&self, time: Timestamp) -> (i64, bool) {
        let info = self.zone.to_offset_info(time);
        (info.offset().seconds().into(), info.dst().is_dst())
    }

    /// The moment at which clocks show `civil`, which is so many seconds after 1970 began there. Of two such moments it is
    /// the one with the offset that was found last, or what is next to it; where there is none, what is behind the gap. Where
    /// `summer` is said, clocks are read with the offset of the nearest time that is so.
    pub(super) fn moment(&mut self, civil: i64, summer: Option<bool>) -> i64 {
        let mut before = None;
        let mut time = civil.saturating_sub(self.offset);
        for _ in 0..4 {
            let next = civil.saturating_sub(self.at(time).0);
            if next == time {
                break;
            }
            if before == Some(next) {
                time = time.max(next);
                break;
            }
            before = Some(time);
            time = next;
        }
        if let Some(offset) = summer.and_then(|summer| self.nearest(time, summer)) {
            time = civil.saturating_sub(offset);
        }
        self.offset = civil.saturating_sub(time);
        time
    }

    /// The moment, if clocks show just that, in summer or not.
    pub(super) fn exactly(&mut self, civil: i64, summer: Option<bool>) -> Option<i64> {
        let time = self.moment(civil, summer);
        let (offset, is_summer) = self.at(time);
        (offset == civil.saturating_sub(time) && summer.is_none_or(|summer| summer == is_summer))
            .then_some(time)
    }

    /// The offset of the nearest time that is summer time or is not, if that time is not so itself.
    fn nearest(&self, time: i64, summer: bool) -> Option<i64> {
        /// A little less than a week, and how far is looked.
        const STEP: i64 = 601_200;
        const MOST: i64 = 900;
        if self.at(time).1 == summer {
            return None;
        }
        let times = || (1..MOST).flat_map(|n| [time.saturating_sub(n * STEP), time.saturating_add(n * STEP)]);
        let found = times().map(|time| self.at(time)).find(|(_, is)| *is == summer);
        // Where there are no changes it is as in our time.
        let ours = |time: i64| Timestamp::from_second(time.rem_euclid(CYCLE_SECONDS)).ok();
        let changes = || times().filter_map(ours).map(|time| self.of(time)).find(|(_, is)| *is == summer);
        found.or_else(changes).map(|(offset, _)| offset)
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, weekday};

    #[test]
    fn days_and_numbers() {
        let day = |year, month, day| Day { year: Some(year), month, day };
        for (date, number) in [
            (day(1970, 1, 1), 0),
            (day(2000, 2, 29), 11_016),
            (day(0, 3, 1), -719_468),
            (day(-1, 12, 31), -719_529),
            (day(12_345, 7, 4), 3_789_575),
        ] {
            assert_eq!((date.number(), Day::of(number)), (number, date));
        }
        assert_eq!(weekday(0), 4);
        assert_eq!(day(2024, 1, 31).plus(0, 1, 0), Some(day(2024, 3, 2)));
        assert_eq!(day(2024, 2, 30).checked(day(2024, 1, 1)), None);
        assert_eq!(day(2024, 1, 1).plus(0, 0, 2_147_483_647), None);
    }
}
