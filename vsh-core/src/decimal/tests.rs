use super::{Float, Notation, Style};

#[track_caller]
fn check(text: &str, conversion: &str, expected: &str) {
    let upper = conversion.ends_with(|c: char| c.is_ascii_uppercase());
    let notation = match conversion.chars().last().map(|c| c.to_ascii_lowercase()) {
        Some('f') => Notation::Fixed,
        Some('e') => Notation::Scientific,
        Some('g') => Notation::General,
        _ => Notation::Hexadecimal,
    };
    let alternate = conversion.contains('#');
    let precision = conversion
        .split_once('.')
        .map(|(_, p)| p.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().unwrap());
    let value = Float::parse(text.as_bytes()).value;
    let sign = if value.is_negative() { "-" } else { "" };
    let got = format!("{sign}{}", value.format(&Style { notation, precision, alternate, upper }));
    assert_eq!(got, expected, "{conversion} of {text}");
}

// Recorded from bash 5.2 on x86-64.
#[test]
fn as_long_doubles() {
    check("0.1", ".30f", "0.100000000000000000001355252716");
    check("3.14159", ".2f", "3.14");
    check("0.5", ".0f", "0");
    check("1.5", ".0f", "2");
    check("2.5", ".0f", "2");
    check("-1.005", ".2f", "-1.00");
    check("1e400", ".3e", "1.000e+400");
    check("1e-5", "g", "1e-05");
    check("100000", "g", "100000");
    check("1000000", "g", "1e+06");
    check("1e20", "G", "1E+20");
    check("0", "e", "0.000000e+00");
    check("0", "g", "0");
    check("0.0001", "g", "0.0001");
    check("123456789", ".3g", "1.23e+08");
    check("1", "#.0f", "1.");
    check("1.5", "#g", "1.50000");
    check("1", "a", "0x8p-3");
    check("0.1", "A", "0XC.CCCCCCCCCCCCCCDP-7");
    check("0.1", ".3a", "0xc.ccdp-7");
    check("1e5000", "f", "inf");
    check("-nan", "F", "-NAN");
    check("0x1.8p1", "f", "3.000000");
    check("9.9999", ".2f", "10.00");
    check("99.5", ".0e", "1e+02");
    check("0.05", ".1f", "0.1");
    check("0.000001", ".3f", "0.000");
    check("4.9e-324", "g", "4.9e-324");
    check("12345678901234567890", ".0f", "12345678901234567890");
    check("1e-4945", "g", "9.99999e-4946");
}

#[test]
fn lengths() {
    for (text, length) in [
        ("12", 2),
        ("  1.5e3x", 7),
        ("1e", 1),
        ("1e+", 1),
        (".5", 2),
        (".", 0),
        ("0x", 1),
        ("0x.8", 4),
        ("-inf", 4),
        ("infinit", 3),
        ("nan(1a)", 7),
        ("5.", 2),
        ("", 0),
        ("abc", 0),
    ] {
        assert_eq!(Float::parse(text.as_bytes()).length, length, "{text}");
    }
}

#[test]
fn doubles_go_through_unchanged() {
    let mut bits = 0x9e37_79b9_7f4a_7c15u64;
    for _ in 0..20_000 {
        bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let value = f64::from_bits(bits ^ (bits >> 29));
        if value.is_nan() {
            continue;
        }
        let there = Float::from(value);
        assert_eq!(there.to_f64().to_bits(), value.to_bits());
        let style =
            Style { notation: Notation::Scientific, precision: Some(16), alternate: false, upper: false };
        let text = there.format(&style);
        assert_eq!(text.parse::<f64>().unwrap(), value.abs());
    }
    for value in [0.0, -0.0, f64::MIN_POSITIVE, 5e-324, f64::MAX, f64::INFINITY, 1.0, 0.1] {
        assert_eq!(Float::from(value).to_f64().to_bits(), value.to_bits());
    }
}

#[test]
fn arithmetic_agrees_with_exact_cases() {
    let n = |t: &str| Float::parse(t.as_bytes()).value;
    assert_eq!(n("1.5").plus(n("-0.25")).to_f64(), 1.25);
    assert_eq!(n("-1.5").times(n("4")).to_f64(), -6.0);
    assert_eq!(n("1").divided_by(n("3")).to_f64(), 1.0 / 3.0);
    assert_eq!(n("1e300").times(n("1e300")).compare(n("1e600")), Some(std::cmp::Ordering::Equal));
    assert_eq!(n("3").plus(n("-3")).to_f64().to_bits(), 0);
    assert_eq!(n("2").compare(n("-3")), Some(std::cmp::Ordering::Greater));
}
