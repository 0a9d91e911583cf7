//! `date`: the date and time, in many forms. <https://www.gnu.org/software/coreutils/manual/html_node/date-invocation.html>

use bstr::BString;
use jiff::Zoned;
use jiff::tz::TimeZone;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::strftime::{room, strftime_in_cycle};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Timestamp;

use crate::support::context::{Context, extra_operand};
use crate::support::{choice, date};

/// `date`
pub static UTILITY: Utility = Utility {
    name: "date",
    summary: "Display date and time in the given FORMAT",
    usage: &["[OPTION]... [+FORMAT]"],
    options: &[
        valued("d", "date", "STRING", "display time described by STRING, not 'now'"),
        unsupported("", "debug", false),
        valued("f", "file", "DATEFILE", "like --date; once for each line of DATEFILE"),
        optional(
            "I",
            "iso-8601",
            "FMT",
            "output date/time in ISO 8601 format: date, hours, minutes, seconds, ns",
        ),
        flag("", "resolution", "output the available resolution of timestamps"),
        flag("R", "rfc-email", "output date and time in RFC 5322 format"),
        flag("", "rfc-2822", "the same as --rfc-email"),
        flag("", "rfc-822", "the same as --rfc-email"),
        valued("", "rfc-3339", "FMT", "output date/time in RFC 3339 format: date, seconds, ns"),
        valued("r", "reference", "FILE", "display the last modification time of FILE"),
        unsupported("s", "set", true),
        flag("u", "utc", "print Coordinated Universal Time (UTC)"),
        flag("", "universal", "the same as --utc"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

const ISO: &[(&str, &str)] = &[
    ("hours", "%Y-%m-%dT%H%:z"),
    ("minutes", "%Y-%m-%dT%H:%M%:z"),
    ("date", "%Y-%m-%d"),
    ("seconds", "%Y-%m-%dT%H:%M:%S%:z"),
    ("ns", "%Y-%m-%dT%H:%M:%S,%N%:z"),
];

const RFC_3339: &[(&str, &str)] =
    &[("date", "%Y-%m-%d"), ("seconds", "%Y-%m-%d %H:%M:%S%:z"), ("ns", "%Y-%m-%d %H:%M:%S.%N%:z")];

enum Source {
    Now,
    Text(BString),
    Lines(BString),
    Reference(BString),
    Resolution,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut format, mut source, mut utc): (Option<BString>, Source, bool) = (None, Source::Now, false);
    let mut operands = Vec::new();
    let mut kinds = [false; 4];
    let mut set_format = |text: &str| -> Result<(), Error> {
        if format.replace(BString::from(text)).is_some() {
            return Err(Error::fatal("multiple output formats specified"));
        }
        Ok(())
    };
    for arg in cx.parse(Order::Permute)? {
        let kind = match &arg {
            Arg::Option("date", _) => Some(0),
            Arg::Option("file", _) => Some(1),
            Arg::Option("reference", _) => Some(2),
            Arg::Option("resolution", _) => Some(3),
            _ => None,
        };
        if let Some(kind) = kind.and_then(|kind: usize| kinds.get_mut(kind)) {
            *kind = true;
        }
        match arg {
            Arg::Option("date", text) => source = Source::Text(text.unwrap_or_default()),
            Arg::Option("file", text) => source = Source::Lines(text.unwrap_or_default()),
            Arg::Option("reference", text) => source = Source::Reference(text.unwrap_or_default()),
            Arg::Option("resolution", _) => source = Source::Resolution,
            Arg::Option("iso-8601", None) => set_format("%Y-%m-%d")?,
            Arg::Option("iso-8601", Some(word)) => set_format(choice::parse(cx, "--iso-8601", &word, ISO)?)?,
            Arg::Option("rfc-3339", word) => {
                set_format(choice::parse(cx, "--rfc-3339", &word.unwrap_or_default(), RFC_3339)?)?;
            }
            Arg::Option("rfc-email" | "rfc-2822" | "rfc-822", _) => set_format("%a, %d %b %Y %H:%M:%S %z")?,
            Arg::Option("utc" | "universal", _) => utc = true,
            Arg::Option(..) => {}
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if kinds.iter().filter(|kind| **kind).count() > 1 {
        return Err(Error::usage("the options to specify dates for printing are mutually exclusive"));
    }
    for operand in &operands {
        let Some(given) = operand.strip_prefix(b"+") else {
            if operands.len() > 1 {
                return Err(extra_operand(cx, operand));
            }
            if !matches!(source, Source::Now) {
                let text = format!(
                    "the argument {} lacks a leading '+';\nwhen using an option to specify date(s), any non-option\nargument must be a format string beginning with '+'",
                    cx.quoted(operand)
                );
                return Err(Error::usage(text));
            }
            if operand.iter().all(|b| b.is_ascii_digit() || *b == b'.') {
                return Err(Error::fatal("cannot set date: Operation not permitted"));
            }
            return Err(Error::fatal(format!("invalid date {}", cx.quoted(operand))));
        };
        if format.replace(BString::from(given)).is_some() {
            return Err(if operands.len() > 1 {
                extra_operand(cx, operand)
            } else {
                Error::fatal("multiple output formats specified")
            });
        }
    }
    let zone = if utc { TimeZone::UTC } else { date::zone(cx) };
    let default = if matches!(source, Source::Resolution) { "%s.%N" } else { "%a %b %e %H:%M:%S %Z %Y" };
    let format = format.unwrap_or_else(|| BString::from(default));
    let format = at_full_resolution(&format);
    let _room = cx.meter().memory(room(&format))?;
    let form = Form { format, zone };
    let now = date::zoned(cx.host().now(), &form.zone).ok_or_else(|| out_of_range(cx.host().now()))?;
    match source {
        Source::Now => form.put(cx, cx.host().now()).await?,
        Source::Resolution => cx.out.write(b"0.000000001\n").await?,
        Source::Text(text) => {
            let time = read(&text, &now);
            let time = time.ok_or_else(|| Error::fatal(format!("invalid date {}", cx.quoted(&text))))?;
            form.put(cx, time).await?;
        }
        Source::Reference(name) => {
            let metadata = match cx.metadata(&name).await {
                Ok(metadata) => metadata,
                Err(why) => return Err(Error::fatal(format!("{}: {why}", cx.file_name(&name)))),
            };
            form.put(cx, metadata.mtime).await?;
        }
        Source::Lines(name) => return lines(cx, &name, &form, &now).await,
    }
    Ok(ExitStatus::SUCCESS)
}

/// What is shown of moments, and where.
struct Form {
    format: Vec<u8>,
    zone: TimeZone,
}

/// Moments have nanoseconds, so `%-N` leaves none of their digits out.
fn at_full_resolution(format: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(format.len());
    let mut rest = format;
    while let Some((byte, behind)) = rest.split_first() {
        let (length, text): (usize, &[u8]) = match (byte, behind) {
            (b'%', [b'-', b'N', ..]) => (3, b"%9N"),
            (b'%', [_, ..]) => (2, rest.get(..2).unwrap_or_default()),
            _ => (1, rest.get(..1).unwrap_or_default()),
        };
        out.extend_from_slice(text);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

async fn lines(cx: &mut Cx<'_>, name: &BString, form: &Form, now: &Zoned) -> Result<ExitStatus, Error> {
    let Some(mut input) = cx.try_input(name).await? else { return Ok(ExitStatus::FAILURE) };
    let mut status = ExitStatus::SUCCESS;
    while let Some(line) = input.line(b'\n').await? {
        let line = line.strip_suffix(b"\n").unwrap_or(line).to_vec();
        let shown = match read(&line, now) {
            Some(time) => form.put(cx, time).await,
            None => Err(Error::fatal(format!("invalid date {}", cx.quoted(&line)))),
        };
        match shown {
            Ok(()) => {}
            Err(Error::Fatal(why, _)) => {
                cx.diagnose(why).await?;
                status = ExitStatus::FAILURE;
            }
            Err(other) => return Err(other),
        }
    }
    Ok(status)
}

/// The moment that a text means; nothing means the start of today.
fn read(text: &[u8], now: &Zoned) -> Option<Timestamp> {
    let text = std::str::from_utf8(text).ok()?;
    if text.trim().is_empty() {
        return now.start_of_day().ok().as_ref().map(date::timestamp);
    }
    date::parse(text, now)
}

fn out_of_range(time: Timestamp) -> Error {
    Error::fatal(format!("time ‘{}’ is out of range", time.seconds))
}

impl Form {
    async fn put(&self, cx: &mut Cx<'_>, time: Timestamp) -> Result<(), Error> {
        let (near, cycles) = date::far(time, &self.zone).ok_or_else(|| out_of_range(time))?;
        let out = cx.out.buffer();
        strftime_in_cycle(&self.format, &near, cycles, true, out);
        out.push(b'\n');
        cx.out.relax().await
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = Bench::new().run(line);
        assert_eq!(ran.out().trim_end(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn forms() {
        check("date", "Tue Nov 14 22:13:20 UTC 2023");
        check("date +%Y-%m-%d_%H:%M:%S", "2023-11-14_22:13:20");
        check("date -u -d @0 +%F", "1970-01-01");
        check("date -d '2024-02-28 + 1 day' +%F", "2024-02-29");
        check("date -I", "2023-11-14");
        check("date -Iseconds", "2023-11-14T22:13:20+00:00");
        check("date -R", "Tue, 14 Nov 2023 22:13:20 +0000");
        check("date --rfc-3339=seconds", "2023-11-14 22:13:20+00:00");
        assert_eq!(Bench::new().run("date -d nonsense").err(), "date: invalid date ‘nonsense’\n");
    }
}
