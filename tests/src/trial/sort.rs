//! `sort`: keys, orders and separators over small tables.

use super::maker::Maker;

const OPTIONS: &[&str] = &[
    "-b",
    "-d",
    "-f",
    "-g",
    "-i",
    "-M",
    "-h",
    "-n",
    "-r",
    "-V",
    "-c",
    "-C",
    "-m",
    "-s",
    "-u",
    "-z",
    "-k{key}",
    "-k{key}",
    "-k{key}",
    "-k{key}",
    "-k\u{1f}{key}",
    "--key={key}",
    "-t{separator}",
    "-t{separator}",
    "--field-separator={separator}",
    "-n",
    "-r",
    "-u",
    "-s",
    "--ignore-leading-blanks",
    "--dictionary-order",
    "--ignore-case",
    "--general-numeric-sort",
    "--ignore-nonprinting",
    "--month-sort",
    "--human-numeric-sort",
    "--numeric-sort",
    "--reverse",
    "--sort={sort}",
    "--version-sort",
    "--check",
    "--check={check}",
    "--merge",
    "-S{size}",
    "--parallel={number}",
    "--batch-size={number}",
    "--stable",
    "--unique",
    "--zero-terminated",
    "-T.",
    "--debug",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let separator = maker.pick_bytes(&[b" ", b" ", b"\t", b":", b","]);
    let content = maker.lines(8, separator);
    maker.file("f", &content);
    let two = maker.chance(4);
    if two {
        let content = maker.lines(5, separator);
        maker.file("g", &content);
    }
    let random = maker.chance(20);
    if random {
        maker.file("r", b"0123456789abcdefghij");
    }
    let locale = maker.chance(5);
    maker.put(if locale { "LC_ALL=C sort" } else { "sort" });
    if random {
        maker.put(" -R --random-source=r");
    }
    maker.options(OPTIONS, 4, fill);
    if separator != b" " && maker.chance(2) {
        maker.word(&[b"-t", separator].concat());
    }
    let to_file = maker.chance(12);
    if to_file {
        maker.put(" -o w");
    }
    let operands = if two {
        maker.pick(&[" f g", " g f", " - g <f"])
    } else {
        maker.pick(&[" f", " f", " <f", " - <f", " f none"])
    };
    maker.put(operands);
    if to_file {
        maker.show("w");
    }
}

fn fill(maker: &mut Maker, name: &str) -> String {
    match name {
        "key" => key(maker),
        "separator" => maker.pick(&[":", ",", " ", "\t", "\\0", "x", "é", "", "::"]).to_owned(),
        "sort" => maker
            .pick(&["general-numeric", "human-numeric", "month", "numeric", "version", "num", "n", "x"])
            .to_owned(),
        "check" => maker.pick(&["quiet", "silent", "diagnose-first", "q", "x"]).to_owned(),
        "size" => {
            maker.pick(&["1M", "10%", "1", "100b", "1x", "1K", "-1", "999999999999999999999"]).to_owned()
        }
        _ => maker.number(),
    }
}

fn key(maker: &mut Maker) -> String {
    let mut out = position(maker, 1);
    if maker.chance(2) {
        out.push(',');
        out.push_str(&position(maker, 0));
    }
    out
}

fn position(maker: &mut Maker, least: u32) -> String {
    if maker.chance(40) {
        return maker
            .pick(&["", "0", "x", "1.", "1.x", "-1", "1n.2", "99999999999999999999", "1.0"])
            .to_owned();
    }
    let mut out = (1 + maker.below(4)).to_string();
    if maker.chance(3) {
        out.push_str(&format!(".{}", least + maker.below(4)));
    }
    while maker.chance(3) {
        let letter = maker.pick(&["b", "d", "f", "g", "i", "M", "h", "n", "r", "V", "n", "r"]);
        out.push_str(letter);
    }
    out
}
