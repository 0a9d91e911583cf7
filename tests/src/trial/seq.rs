//! `seq`: few numbers, of all forms.

use super::maker::Maker;

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    maker.put("seq");
    for _ in 0..maker.below(3) {
        let option = maker.pick(&[
            "-w",
            "--equal-width",
            "-s,",
            "-s",
            "--separator=: ",
            "-f{format}",
            "-f{format}",
            "--format={format}",
            "-s\\n",
            "-f",
            "-x",
        ]);
        let text = maker.filled(option, |maker, _| format(maker));
        maker.word(text.as_bytes());
    }
    if maker.chance(30) {
        for _ in 0..maker.below(4) {
            let word =
                maker.pick(&["1", "x", "", "0x", "1e", "3", "--", "nan", "-nan", "0x1p", "1,5", "  2", "2 "]);
            maker.word(word.as_bytes());
        }
        maker.put(" | head -c 300");
        return;
    }
    // The count is bounded: the steps are not small beside the distance.
    let form = maker.below(4);
    let (first, step, last) = match form {
        0 => numbers(
            maker,
            &["1", "0", "-2", "5", "+1", "007", "10", "99", "0x5", "1e1"],
            &["1", "2", "-1", "3", "-2", "+1"],
            &["3", "12", "-5", "0", "0xf", "2e1", "101"],
        ),
        1 => numbers(
            maker,
            &["1.5", "0.1", "-0.5", ".25", "1.", "0x1.8p1", "1e-1", "-0", "0.000"],
            &["0.5", ".1", "-.25", "1e-1", "0.10", "2", "0x.8"],
            &["3", "1.0", "-1", "2.50", "0x2", "1e0"],
        ),
        2 => numbers(
            maker,
            &[
                "1e20",
                "123456789012345678",
                "9007199254740993",
                "18446744073709551615",
                "999999999999999999999",
            ],
            &["1", "1e19", "1e20", "2"],
            &[
                "3e20",
                "123456789012345680",
                "9007199254740995",
                "18446744073709551617",
                "1000000000000000000001",
            ],
        ),
        _ => numbers(
            maker,
            &["1", "2", "10"],
            &["0", "5", "100", "inf", "1e-400", "0.0", "-0"],
            &["1", "2", "11", "-inf"],
        ),
    };
    match maker.below(3) {
        0 => {
            let last = maker.pick(&["3", "0", "-1", "12", "1.5", "0x4", "2.00", "1e1", "-0.5"]);
            maker.word(last.as_bytes());
        }
        1 => {
            maker.word(first.as_bytes());
            maker.word(last.as_bytes());
        }
        _ => {
            maker.word(first.as_bytes());
            maker.word(step.as_bytes());
            maker.word(last.as_bytes());
        }
    }
    if form > 1 {
        maker.put(" | head -c 300");
    }
}

fn numbers<'a>(
    maker: &mut Maker,
    first: &[&'a str],
    step: &[&'a str],
    last: &[&'a str],
) -> (&'a str, &'a str, &'a str) {
    (maker.pick(first), maker.pick(step), maker.pick(last))
}

fn format(maker: &mut Maker) -> String {
    let before = maker.pick(&["", "x", "%%", "a b", "é"]);
    let flags = maker.pick(&["", "0", "-", "+", " ", "#", "'", "+0", "-#"]);
    let width = maker.pick(&["", "5", "10", "3"]);
    let precision = maker.pick(&["", ".2", ".0", ".", ".10"]);
    let letter = maker.pick(&["g", "f", "e", "a", "G", "E", "F", "A", "g", "f", "d", "", "Lf", "s"]);
    let after = maker.pick(&["", "y", "%%", "%", "%g", "\\n"]);
    format!("{before}%{flags}{width}{precision}{letter}{after}")
}
