//! `cut`: lists of bytes, characters and fields.

use super::maker::Maker;

const OPTIONS: &[&str] = &[
    "-d{delimiter}",
    "-d\u{1f}{delimiter}",
    "--delimiter={delimiter}",
    "--complement",
    "-s",
    "--only-delimited",
    "--output-delimiter={output}",
    "-z",
    "-n",
    "--zero-terminated",
    "-d{delimiter}",
    "--comp",
    "--out={output}",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let separator = maker.pick_bytes(&[b"\t", b" ", b":", b","]);
    let content = maker.lines(6, separator);
    maker.file("f", &content);
    maker.put("cut");
    let fields = maker.chance(2);
    if fields && separator != b"\t" && !maker.chance(3) {
        maker.word(&[b"-d", separator].concat());
    }
    let option = if fields {
        maker.pick(&["-f{list}", "--fields={list}", "-f\u{1f}{list}"])
    } else {
        maker.pick(&["-b{list}", "-c{list}", "--bytes={list}", "--characters={list}", "-c\u{1f}{list}"])
    };
    if !maker.chance(40) {
        let text = maker.filled(option, fill);
        for part in text.split('\u{1f}') {
            maker.word(part.as_bytes());
        }
    }
    let most = if fields || maker.chance(3) { 2 } else { 1 };
    maker.options(OPTIONS, most, fill);
    let operands = maker.pick(&[" f", " f", " <f", " - <f", " f f", " f none"]);
    maker.put(operands);
}

fn fill(maker: &mut Maker, name: &str) -> String {
    match name {
        "delimiter" => maker.pick(&[":", ",", " ", "\t", "", "a", "é", "::", "\n"]).to_owned(),
        "output" => maker.pick(&["", "|", "--", "é", "\n"]).to_owned(),
        _ => list(maker),
    }
}

fn list(maker: &mut Maker) -> String {
    if maker.chance(25) {
        return maker
            .pick(&[
                "",
                "-",
                "0",
                "x",
                "1-x",
                "3-1",
                "1--2",
                ",1",
                "1,",
                "1,,2",
                "0-1",
                "18446744073709551615",
                "99999999999999999999",
                "1 2",
                "1\t3",
                "-0",
                "1-2-3",
            ])
            .to_owned();
    }
    let parts: Vec<String> = (0..=maker.below(3)).map(|_| part(maker)).collect();
    parts.join(maker.pick(&[",", ",", ",", " "]))
}

fn part(maker: &mut Maker) -> String {
    let from = 1 + maker.below(6);
    match maker.below(5) {
        0 => format!("{from}-"),
        1 => format!("-{from}"),
        2 => format!("{from}-{}", from + maker.below(4)),
        _ => from.to_string(),
    }
}
