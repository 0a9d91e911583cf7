//! `date`: formats, and texts of `-d` that say the whole date, so that nothing depends on the clock.

use super::maker::Maker;

const ZONES: &[&str] = &[
    "Australia/Sydney",
    "Africa/Monrovia",
    "America/Sao_Paulo",
    "XXX3YYY,M10.1.0,M3.1.0",
    "Nowhere/City",
    "foo",
    "GMT0",
    "NZST-12NZDT,M9.5.0,M4.1.0/3",
    ":Europe/Paris",
    "UTC",
    "UTC0",
    "EST5EDT",
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "XXX-3:30",
    "<+05>-5",
    "CET-1CEST,M3.5.0,M10.5.0/3",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    if maker.chance(3) {
        let zone = maker.pick(ZONES);
        maker.put("TZ=");
        maker.word(zone.as_bytes());
        maker.script = maker.script.replacen("TZ= ", "TZ=", 1);
        maker.put(" ");
    }
    maker.put("date");
    if maker.chance(5) {
        let option = maker.pick(&["-u", "--utc", "--universal"]);
        maker.word(option.as_bytes());
    }
    let text = text(maker);
    match maker.below(12) {
        0 => {
            let command = std::mem::take(&mut maker.script);
            let more = self::text(maker);
            maker.file("f", format!("{text}\n{more}\n").as_bytes());
            maker.put(&command);
            maker.put(" -f f");
        }
        1 => maker.word(format!("--date={text}").as_bytes()),
        2 => {
            let command = std::mem::take(&mut maker.script);
            let time = maker.pick(&[
                "2024-02-29 01:02:03.25",
                "1969-12-31 23:59:59.5",
                "@0",
                "2100-01-01 00:00:00.000000001",
            ]);
            maker.put(&format!("touch -d '{time}' r\n"));
            maker.put(&command);
            let option = maker.pick(&[" -r r", " --reference=r", " -rr", " -r none"]);
            maker.put(option);
        }
        _ => {
            maker.put(" -d");
            maker.word(text.as_bytes());
        }
    }
    match maker.below(8) {
        0 => {
            let option = maker.pick(&[
                "-I",
                "-Idate",
                "-Ihours",
                "-Iminutes",
                "-Iseconds",
                "-Ins",
                "--iso-8601",
                "--iso-8601=s",
                "-Ix",
                "-R",
                "--rfc-email",
                "--rfc-3339=date",
                "--rfc-3339=seconds",
                "--rfc-3339=ns",
                "--rfc-3339=x",
                "--rfc-3339=hours",
            ]);
            maker.word(option.as_bytes());
        }
        1 => {}
        2 => maker.word("+%F %T.%N %z".as_bytes()),
        3 => maker.word(b"+%s"),
        _ => {
            let mut format = "+".to_owned();
            for _ in 0..=maker.below(4) {
                conversion(maker, &mut format);
            }
            maker.word(format.as_bytes());
        }
    }
    if maker.chance(50) && !maker.script.contains("-Ix") && !maker.script.contains("--rfc-3339=") {
        let extra = maker.pick(&[" extra", " +%Y", " -x", " --resolution", " -r f", " -Iq"]);
        maker.put(extra);
    }
}

fn conversion(maker: &mut Maker, out: &mut String) {
    if maker.chance(5) {
        let text = maker.pick(&["a", " ", "-", "é", "%%", "%n", "%t", "%", "%!"]);
        return out.push_str(text);
    }
    out.push('%');
    if maker.chance(3) {
        for _ in 0..=maker.below(2) {
            let flag = maker.pick(&["-", "_", "0", "+", "^", "#"]);
            out.push_str(flag);
        }
    }
    if maker.chance(6) {
        let width = maker.pick(&["1", "3", "5", "10", "12", "2", "6", "20"]);
        out.push_str(width);
    }
    if maker.chance(15) {
        let modifier = maker.pick(&["E", "O", "E", "O", "E:", "O:", ":"]);
        out.push_str(modifier);
    }
    let letter = maker.pick(&[
        "a", "A", "b", "B", "c", "C", "d", "D", "e", "F", "g", "G", "h", "H", "I", "j", "k", "l", "m", "M",
        "N", "p", "P", "q", "r", "R", "s", "S", "T", "u", "U", "V", "w", "W", "x", "X", "y", "Y", "z", ":z",
        "::z", ":::z", "Z", "f", "i", "J", "L", "+", "Q", "E", "O", "::::z", ":",
    ]);
    out.push_str(letter);
}

/// A text that says date and time, and may go on with what is relative to them.
fn text(maker: &mut Maker) -> String {
    if maker.chance(25) {
        return maker
            .pick(&[
                "x",
                "2024-13-01",
                "2024-02-30",
                "25:00",
                "2024-01-01 24:00:01",
                "2024-01-01 foo",
                "@",
                "@x",
                "1 2 3 4",
                "2024-01-01 12:60",
                "2024-01-01 --1 day",
                "2024-01-01 12:00 12:00",
                "2024-02-29 2024-02-29",
                "@1 day",
                "2024-01-01T",
                "2024-1",
                "Jan 2024 5 5",
                "2024-01-01 0:00 am",
                "2024-01-01 13:00 pm",
                "(comment) 2024-01-01",
                "2024-01-01 (a (nested) one) 1:00",
                "2024-01-01 (",
                "2024-01-01 12:00 Z+1",
                "0000-00-00",
                "2024-01-01 99999999999999 years",
            ])
            .to_owned();
    }
    if maker.chance(10) {
        return maker
            .pick(&[
                "@0",
                "@1",
                "@-1",
                "@1700000000",
                "@1700000000.123456789",
                "@-1.5",
                "@253402300800",
                "@67768036191676799",
                "@67767976201996800",
                "@-62167219201",
                "@-99999999999",
                "@1234567890.5 ",
                "@9223372036854775807",
                "@9223372036854775808",
                "@1e3",
                "@ 5",
                "@.5",
                "@1,5",
            ])
            .to_owned();
    }
    let mut parts = vec![date(maker)];
    if !maker.chance(4) {
        let time = time(maker);
        if parts.first().is_some_and(|d| d.starts_with("20") && d.contains('-')) && maker.chance(4) {
            parts = vec![format!("{}T{time}", parts.concat())];
        } else if maker.chance(6) {
            parts.insert(0, time);
        } else {
            parts.push(time);
        }
    }
    for _ in 0..maker.below(3) {
        let relative = relative(maker);
        parts.push(relative);
    }
    // A date of digits only would be a number of units, and the rest as the clock has it.
    let digits = |text: &String| text.bytes().all(|b| b.is_ascii_digit());
    if parts.iter().zip(parts.iter().skip(1)).any(|(this, next)| digits(this) && !next.contains(':')) {
        parts.retain(|part| !digits(part));
        parts.insert(0, "2024-05-06".to_owned());
    }
    if maker.chance(8) {
        let zone = maker
            .pick(&[
                "TZ=\"Asia/Tokyo\"",
                "TZ=\"EST5EDT\"",
                "TZ=\"\"",
                "TZ=\"UTC0\"",
                "TZ=\"America/New_York\"",
                "TZ=\"Nowhere\"",
                "TZ=\"CET-1CEST,M3.5.0,M10.5.0/3\"",
                "TZ=\"a\\\"b\"",
                "TZ=\"a\\b\"",
                "TZ=\"UTC",
                "TZ=UTC",
            ])
            .to_owned();
        parts.insert(0, zone);
    }
    let text = parts.join(" ");
    match maker.below(12) {
        0 => text.to_uppercase(),
        1 => text.replace(' ', "  "),
        _ => text,
    }
}

fn date(maker: &mut Maker) -> String {
    let year = maker.pick(&[
        "2024", "2023", "1999", "2000", "1970", "1969", "2038", "2100", "1900", "2024", "2024", "9999",
    ]);
    let (month, day) = (1 + maker.below(12), 1 + maker.below(31));
    let name = maker.pick(&[
        "Jan", "feb", "March", "apr", "May", "JUNE", "Jul", "aug", "Sept", "october", "Nov", "Dec.", "sep",
    ]);
    match maker.below(12) {
        0..=4 => format!("{year}-{month:02}-{day:02}"),
        5 => format!("{year}{month:02}{day:02}"),
        6 => format!("{month}/{day}/{year}"),
        7 => format!("{day} {name} {year}"),
        8 => format!("{name} {day}, {year}"),
        9 => format!("{day}-{name}-{year}"),
        10 => format!("{year}/{month}/{day}"),
        _ if maker.chance(2) => format!("{name} {day} {year}"),
        _ => match maker.below(7) {
            0 => format!("{}-{month}-{day}", maker.below(100)),
            1 => format!("{name}-{day}-{year}"),
            2 => format!("{month}/{day}/{:02}", maker.below(100)),
            3 => format!("{day} {name} {:02}", maker.below(100)),
            4 => format!("{}-{month:02}-{day:02}", 10_000 + maker.below(90_000)),
            5 => format!("{day}{name} {year}"),
            _ => format!("{name}{day} {year}"),
        },
    }
}

fn time(maker: &mut Maker) -> String {
    let (hour, minute, second) = (maker.below(24), maker.below(60), maker.below(61));
    let zone = maker.pick(&[
        "", "", "", "", "Z", "+02:00", "-0530", " UTC", " EST", " +1", "+0100", " PDT", " CET", " EST DST",
        " A", " gmt+2", "-05:30", "+24", " JST", " utc-3", " CEST", " edt", " EDT", " PST8", " CET DST",
        " bst", " MSK", " t", " z+1", "+1:30", "-23:59", "+2500", " aest", " c.e.t.", " NZDT", " ABC",
        " def",
    ]);
    match maker.below(9) {
        0..=2 => format!("{hour:02}:{minute:02}{zone}"),
        3..=5 => format!("{hour:02}:{minute:02}:{second:02}{zone}"),
        6 => format!("{hour:02}:{minute:02}:{second:02}.{}{zone}", maker.below(1000)),
        7 => format!("{}:{minute:02}{}", 1 + hour % 12, maker.pick(&["am", " pm", "PM", " a.m.", "p.m."])),
        _ => format!("{}{}", 1 + hour % 12, maker.pick(&["am", "pm", " am"])),
    }
}

fn relative(maker: &mut Maker) -> String {
    let unit = maker.pick(&[
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "min",
        "minutes",
        "sec",
        "seconds",
        "fortnight",
        "mins",
        "secs",
    ]);
    let name =
        maker.pick(&["monday", "Tue", "wed", "thursday", "fri", "SAT", "sunday", "tues", "thur", "wednes"]);
    match maker.below(14) {
        0..=3 => format!("{}{} {unit}", maker.pick(&["", "+", "-", "+ ", "- "]), maker.below(50)),
        4 => format!("{} {unit} ago", maker.below(50)),
        5 => {
            format!("{} {unit}", maker.pick(&["next", "last", "this", "third", "twelfth", "first", "eighth"]))
        }
        6 => format!("{} {unit} ago", maker.pick(&["next", "last", "third", "a"])),
        7 => maker
            .pick(&[
                "tomorrow",
                "yesterday",
                "today",
                "now",
                "yesterday ago",
                "noon",
                "midnight",
                "tomorrow ago",
                "TODAY",
                "dst",
                "next",
                "ago",
                "week",
            ])
            .to_owned(),
        8 => name.to_owned(),
        9 => format!("{} {name}", maker.pick(&["next", "last", "this", "third", "2", "-1"])),
        10 => format!("{}{unit}", maker.pick(&["+1", "-2", "3"])),
        11 => unit.to_owned(),
        12 => match maker.below(6) {
            0 => format!("{}.5 seconds", maker.below(5)),
            1 => format!("-{}.25 sec", maker.below(5)),
            2 => format!("{}.5 minutes", maker.below(5)),
            3 => format!("{} {unit}", maker.pick(&["2147483647", "9999999", "100000", "-2147483648"])),
            4 => format!("+{} {unit} {} {unit} ago", maker.below(9), maker.below(9)),
            _ => format!("{}.123456789123 s", maker.below(5)),
        },
        _ => format!("{name},"),
    }
}
