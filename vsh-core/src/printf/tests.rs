use std::sync::Arc;

use bstr::BString;
use vsh_fs::Timestamp;

use super::{Dialect, Settings, printf};
use crate::host::VirtualHost;
use crate::meter::{Limits, Meter};

fn run(dialect: Dialect, words: &[&str]) -> (String, String, u8) {
    let host = Arc::new(VirtualHost::new(Timestamp::default(), 1));
    let meter = Meter::new(Limits { memory: 1 << 20, ..Limits::default() }, host);
    let now = Timestamp { seconds: 1_700_000_000, nanos: 0 };
    let settings =
        Settings { dialect, double: false, utf8: true, meter: &meter, now, started: now, time_zone: "" };
    let arguments: Vec<BString> = words[1..].iter().map(|w| BString::from(*w)).collect();
    let mut out = Vec::new();
    let Ok(outcome) = printf(words[0].as_bytes(), &arguments, &settings, &mut out) else {
        return (String::new(), String::from("limit"), 255);
    };
    let messages: Vec<String> = outcome
        .diagnostics
        .iter()
        .map(|(_, d)| String::from_utf8_lossy(&d.message(dialect, true)).into_owned())
        .collect();
    (String::from_utf8_lossy(&out).into_owned(), messages.join("; "), outcome.status.0)
}

/// The same from both.
#[track_caller]
fn check(words: &[&str], expected: &str) {
    for dialect in [Dialect::Bash, Dialect::Gnu] {
        assert_eq!(run(dialect, words), (expected.to_owned(), String::new(), 0), "{dialect:?} {words:?}");
    }
}

#[track_caller]
fn bash(words: &[&str], expected: &str, message: &str, status: u8) {
    assert_eq!(run(Dialect::Bash, words), (expected.to_owned(), message.to_owned(), status), "{words:?}");
}

#[track_caller]
fn gnu(words: &[&str], expected: &str, message: &str, status: u8) {
    assert_eq!(run(Dialect::Gnu, words), (expected.to_owned(), message.to_owned(), status), "{words:?}");
}

// Recorded from bash 5.2 and coreutils 9.1.
#[test]
fn numbers() {
    check(&["%d|%i|%u|%x", "3", "+7", "-1", "-5"], "3|7|18446744073709551615|fffffffffffffffb");
    check(&["%d %d %d %d", "0x1f", "017", "'a", "'é"], "31 15 97 233");
    check(&["%-5d|%05d|%+d|% d|%.3d|%05.3d|", "3", "-3", "3", "4", "5", "7"], "3    |-0003|+3| 4|005|  007|");
    check(&["%#x %#o %#.3x|%#X", "255", "8", "5", "0"], "0xff 010 0x005|0");
    check(&["%.0d|%5.3d|%-05d|", "0", "7", "3"], "|  007|3    |");
    check(&["%*d|%-*d|%.*f|", "-5", "3", "4", "3", "2", "3.14159"], "3    |3   |3.14|");
    check(&["%ld %lld %hd %jd %zd %td", "1", "2", "3", "4", "5", "6"], "1 2 3 4 5 6");
    check(&["%d", ""], "0");
    check(&["%x", "18446744073709551615"], "ffffffffffffffff");
}

#[test]
fn floats() {
    check(&["%.20f", "0.1"], "0.10000000000000000000");
    check(&["%.30f", "0.1"], "0.100000000000000000001355252716");
    check(&["%a %A", "1", "0.1"], "0x8p-3 0XC.CCCCCCCCCCCCCCDP-7");
    check(&["%g %G %e %#.0f", "1e-5", "1e20", "0", "1"], "1e-05 1E+20 0.000000e+00 1.");
    check(&["%05f|%+5.1f|% f|%010f", "inf", "1", "2", "-3"], "  inf| +1.0| 2.000000|-03.000000");
    check(&["%f", "'a"], "97.000000");
    check(&["%8.*f|", "2", "3.14159"], "    3.14|");
}

#[test]
fn texts() {
    check(&["%s %s\n", "a", "b", "c"], "a b\nc \n");
    check(&["%.2s|%5s|%-5s|%c|%.*s|", "éé", "é", "a", "xyz", "-1", "abc"], "é|   é|a    |x|abc|");
    check(&["%b|", r"a\tb\0101\101\x41\u00e9\cxyz"], "a\tbAAA\u{e9}");
    check(&["a%%b"], "a%b");
    check(&[r"\101\0101\x41\u00e9\a"], "A\u{8}1A\u{e9}\u{7}");
    bash(&[r"a\cb"], r"a\cb", "", 0);
    gnu(&[r"a\cb"], "a", "", 0);
    bash(&["%q %q|%Q", "a b", "it's", "x y"], r"a\ b it\'s|x\ y", "", 0);
    gnu(&["%q %q", "a b", "it's"], "'a b' \"it's\"", "", 0);
    bash(&["%5b|%.3b|%5c|", "a\\n", "abcdef", "a"], "   a\n|abc|    a|", "", 0);
}

#[test]
fn times() {
    bash(
        &["%(%Y)T|%10(%Y)T|%-10(%Y)T|%.2(%Y)T|%()T", "0", "0", "0", "0", "0"],
        "1970|      1970|1970      |19|00:00:00",
        "",
        0,
    );
    bash(&["%(%F %T)T"], "2023-11-14 22:13:20", "", 0);
}

#[test]
fn complaints() {
    bash(&["%d", "abc"], "0", "abc: invalid number", 1);
    gnu(&["%d", "abc"], "0", "‘abc’: expected a numeric value", 1);
    bash(&["%d", "3x"], "3", "3x: invalid number", 1);
    gnu(&["%d", "3x"], "3", "‘3x’: value not completely converted", 1);
    bash(&["%d", "08"], "0", "08: invalid octal number", 1);
    bash(&["%d", "0x"], "0", "0x: invalid hex number", 1);
    let big = "99999999999999999999";
    bash(&["%d", big], "9223372036854775807", &format!("warning: {big}: Numerical result out of range"), 0);
    gnu(&["%d", big], "9223372036854775807", &format!("‘{big}’: Numerical result out of range"), 1);
    bash(&["a%"], "a", "`%': missing format character", 1);
    bash(&["%5%|"], "", "`%': invalid format character", 1);
    gnu(&["%5%|"], "", "%5%: invalid conversion specification", 1);
    bash(&["%y"], "", "`y': invalid format character", 1);
    bash(&[r"\xg"], r"\xg", r"missing hex digit for \x", 0);
    gnu(&[r"a\xg"], "a", "missing hexadecimal number in escape", 1);
    gnu(&[r"\uD800"], "", r"invalid universal character name \ud800", 1);
    gnu(&["x\n", "a"], "x\n", "warning: ignoring excess arguments, starting with ‘a’", 0);
    bash(&["x\n", "a"], "x\n", "", 0);
    gnu(&["%05s", "a"], "", "%05s: invalid conversion specification", 1);
    bash(&["%05s", "a"], "    a", "", 0);
    gnu(&["%d", "'ab"], "97", "warning: b: character(s) following character constant have been ignored", 0);
    bash(&["%1$s", "a"], "", "`$': invalid format character", 1);
}

#[test]
fn a_huge_field_is_charged_before_it_is_built() {
    bash(&["%2000000000d", "1"], "", "limit", 255);
    bash(&["%.2000000000f", "1"], "", "limit", 255);
    bash(&["%*s", "2000000000", "1"], "", "limit", 255);
}
