//! `tr`: sets with ranges, classes, repetitions and escapes.

use super::maker::Maker;

const PIECES: &[&str] = &[
    "a",
    "b",
    "c",
    "abc",
    "a-c",
    "a-z",
    "A-Z",
    "0-9",
    "[:alpha:]",
    "[:lower:]",
    "[:upper:]",
    "[:digit:]",
    "[:space:]",
    "[:punct:]",
    "[:alnum:]",
    "[:blank:]",
    "[:cntrl:]",
    "[:print:]",
    "[:graph:]",
    "[:xdigit:]",
    "[=a=]",
    "[x*]",
    "[x*3]",
    "[x*010]",
    "\\n",
    "\\t",
    "\\\\",
    "\\101",
    "\\0",
    "-",
    "a-",
    "\\-",
    "é",
    "[a-b]",
    "\\060-\\065",
    "1",
    "2",
    "*",
    "]",
    "[",
];

const WRONG: &[&str] = &[
    "z-a",
    "[:foo:]",
    "[=ab=]",
    "[x*x]",
    "[:alpha:",
    "[=a",
    "\\",
    "[::]",
    "[==]",
    "\\777",
    "[a*-1]",
    "[:lower:]-z",
    "[:alpha",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let content = maker.lines(5, b" ");
    maker.file("f", &content);
    maker.put("tr");
    let mut sets = 2;
    for _ in 0..maker.below(3) {
        let option = maker.pick(&[
            "-c",
            "-C",
            "-d",
            "-s",
            "-t",
            "--complement",
            "--delete",
            "--squeeze-repeats",
            "--truncate-set1",
            "-cd",
            "-ds",
            "-cs",
        ]);
        if option.contains('d') || option.contains('s') {
            sets = 1 + maker.below(2);
        }
        maker.word(option.as_bytes());
    }
    if maker.chance(30) {
        sets = maker.below(4);
    }
    for _ in 0..sets {
        let set = set(maker);
        maker.word(set.as_bytes());
    }
    maker.put(" <f");
}

fn set(maker: &mut Maker) -> String {
    if maker.chance(40) {
        return maker.pick(WRONG).to_owned();
    }
    let mut out = String::new();
    for _ in 0..=maker.below(3) {
        let piece = maker.pick(PIECES);
        out.push_str(piece);
    }
    out
}
