//! `printf`, the shell's and the utility: formats and arguments.

use super::maker::Maker;

const ARGUMENTS: &[&[u8]] = &[
    b"",
    b"a",
    b"abc",
    b"1",
    b"-1",
    b"+7",
    b"007",
    b"08",
    b"0x1F",
    b"0xg",
    b"1.5",
    b"-2.5e3",
    b".5",
    b"1e400",
    b"nan",
    b"-inf",
    b"'a",
    b"\"b",
    "'é".as_bytes(),
    b"'",
    b"9223372036854775807",
    b"9223372036854775808",
    b"-9223372036854775809",
    b"18446744073709551616",
    b" 3",
    b"3 ",
    b"3x",
    "é日".as_bytes(),
    b"a b",
    b"it's",
    b"\\n",
    b"a\\tb",
    b"\\0101",
    b"\\101",
    b"\\x41",
    b"\\u00e9",
    b"\\c x",
    b"a\nb",
    b"\xff",
    b"\x01",
    b"~",
    b"$x",
    b"-",
    b"0x1p3",
    b"1e-5",
    b"123456789.123456789",
    b"0.1",
    b"100",
];

const SMALL: &[&[u8]] =
    &[b"", b"a", b"0", b"1", b"-1", b"7", b"007", b"-12", b"0x1F", b"x", b"1.5", b"3x", "é".as_bytes()];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let command = maker.pick(&["printf", "/usr/bin/printf"]);
    maker.put(command);
    if maker.chance(40) {
        let option = maker.pick(&[" --", " -x", " -v", ""]);
        maker.put(option);
    }
    let mut format = String::new();
    if !maker.chance(60) {
        for _ in 0..=maker.below(4) {
            piece(maker, &mut format);
        }
        maker.word(format.as_bytes());
    }
    for _ in 0..maker.below(4) {
        // One of them may be a width.
        let few: &[&[u8]] = if format.contains('*') { SMALL } else { ARGUMENTS };
        let argument = maker.pick_bytes(few);
        maker.word(argument);
    }
}

fn piece(maker: &mut Maker, out: &mut String) {
    if maker.chance(3) {
        let text = maker.pick(&[
            "a",
            " ",
            "|",
            "é",
            "\\n",
            "\\t",
            "\\\\",
            "\\a",
            "\\e",
            "\\101",
            "\\1",
            "\\0101",
            "\\x41",
            "\\x4",
            "\\xg",
            "\\u00e9",
            "\\U0001F600",
            "\\c",
            "\\\"",
            "\\'",
            "\\q",
            "\\",
            "%%",
            "\\u41",
            "\\x",
            "\\?",
            "\\E",
            "\\r",
        ]);
        return out.push_str(text);
    }
    out.push('%');
    for _ in 0..maker.below(3) {
        let flag = maker.pick(&["-", "0", "+", " ", "#", "'"]);
        out.push_str(flag);
    }
    let width = maker.pick(&["", "", "", "5", "10", "1", "*", "*"]);
    out.push_str(width);
    let precision = maker.pick(&["", "", "", ".0", ".2", ".", ".*", ".5", ".20"]);
    out.push_str(precision);
    if maker.chance(30) {
        let size = maker.pick(&["l", "ll", "h", "hh", "j", "z", "t", "L", "q"]);
        out.push_str(size);
    }
    let letter = maker.pick(&[
        "s", "s", "d", "d", "i", "o", "u", "x", "X", "f", "F", "e", "E", "g", "G", "a", "A", "c", "b", "q",
        "b", "q", "s", "d", "y", "", "n", "5", "(%Y)T",
    ]);
    out.push_str(letter);
}
