//! `grep`: patterns of its four kinds over short lines.

use super::expression::Grammar;
use super::maker::Maker;

const OPTIONS: &[&str] = &[
    "-i",
    "-v",
    "-w",
    "-x",
    "-c",
    "-l",
    "-L",
    "-m{number}",
    "-o",
    "-q",
    "-s",
    "-b",
    "-H",
    "-h",
    "-n",
    "-T",
    "-Z",
    "-A{number}",
    "-B{number}",
    "-C{number}",
    "-a",
    "-I",
    "-z",
    "--label=x",
    "--color=always",
    "--colour=never",
    "--ignore-case",
    "--no-ignore-case",
    "--invert-match",
    "--word-regexp",
    "--line-regexp",
    "--count",
    "--files-with-matches",
    "--files-without-match",
    "--max-count={number}",
    "--only-matching",
    "--quiet",
    "--no-messages",
    "--byte-offset",
    "--with-filename",
    "--no-filename",
    "--line-number",
    "--initial-tab",
    "--null",
    "--after-context={number}",
    "--before-context={number}",
    "--context={number}",
    "--text",
    "--binary-files={kind}",
    "--null-data",
    "-{digit}",
    "--group-separator=x",
    "--no-group-separator",
    "-U",
    "--line-buffered",
    "-n",
    "-o",
    "-c",
    "-v",
    "-i",
    "-w",
    "-y",
    "-o",
    "-n",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let mut content = maker.simple_lines(7);
    if maker.chance(20) {
        content.push(0);
    }
    maker.file("f", &content);
    let two = maker.chance(4);
    if two {
        let content = maker.simple_lines(4);
        maker.file("g", &content);
    }
    if maker.chance(15) {
        maker.put("LC_ALL=C ");
    }
    maker.put("grep");
    maker.options(OPTIONS, 3, fill);
    let (option, grammar) = match maker.below(8) {
        0..=2 => ("", Grammar::Basic),
        3..=5 => (" -E", Grammar::Extended),
        6 => (" -F", Grammar::Basic),
        _ => (" -P", Grammar::Perl),
    };
    maker.put(option);
    if maker.chance(10) {
        for _ in 0..=maker.below(2) {
            let pattern = pattern(maker, option, grammar);
            maker.put(" -e");
            maker.word(pattern.as_bytes());
        }
    } else {
        let mut pattern = pattern(maker, option, grammar);
        if pattern.starts_with('-') {
            pattern.insert(0, 'a');
        }
        maker.word(pattern.as_bytes());
    }
    let operands = if two {
        maker.pick(&[" f g", " f g", " g - <f"])
    } else {
        maker.pick(&[" f", " f", " f", " <f", " - <f", " f none", " f f"])
    };
    maker.put(operands);
}

fn pattern(maker: &mut Maker, option: &str, grammar: Grammar) -> String {
    if option == " -F" {
        return maker
            .pick(&[
                "a",
                "ab",
                "",
                ".",
                "é",
                "a\nb",
                "b*",
                "_",
                "A",
                "aa",
                "1",
                "[",
                "\\",
                "ab\nba\n1",
                " ",
                "日",
            ])
            .to_owned();
    }
    let mut out = maker.expression(grammar);
    if grammar != Grammar::Perl && maker.chance(15) {
        out.push('\n');
        out.push_str(&maker.expression(grammar));
    }
    out
}

fn fill(maker: &mut Maker, name: &str) -> String {
    match name {
        "kind" => maker.pick(&["text", "binary", "without-match", "x"]).to_owned(),
        "digit" => maker.below(4).to_string(),
        _ => {
            if maker.chance(2) {
                maker.below(4).to_string()
            } else {
                maker.number()
            }
        }
    }
}
