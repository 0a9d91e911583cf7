//! `expr`: expressions of tokens, mostly well formed.

use super::expression::Grammar;
use super::maker::Maker;

const OPERANDS: &[&str] = &[
    "0",
    "1",
    "2",
    "7",
    "-3",
    "+5",
    "007",
    "abc",
    "",
    "foo",
    "é",
    "日本",
    "a b",
    "9223372036854775807",
    "99999999999999999999999",
    "1.5",
    "-",
    "00",
    "-0",
    "aabbcc",
    "x",
    "length",
    "match",
    "(",
    "+",
    "10",
    " 1",
];

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    maker.put("expr");
    if maker.chance(30) {
        maker.put(" --");
    }
    if maker.chance(12) {
        for _ in 0..maker.below(6) {
            let token = maker.pick(&[
                "1", "2", "a", "+", "-", "*", "/", "%", "(", ")", "|", "&", "<", ":", "match", "substr",
                "index", "length", "=", "", "--help", "quote",
            ]);
            maker.word(token.as_bytes());
        }
        return;
    }
    expression(maker, 3);
}

fn expression(maker: &mut Maker, depth: u32) {
    match maker.below(12) {
        0..=4 if depth > 0 => {
            expression(maker, depth - 1);
            let operator =
                maker.pick(&["|", "&", "<", "<=", "=", "==", "!=", ">=", ">", "+", "-", "*", "/", "%"]);
            maker.word(operator.as_bytes());
            expression(maker, depth - 1);
        }
        5 if depth > 0 => {
            maker.word(b"(");
            expression(maker, depth - 1);
            maker.word(b")");
        }
        6 => {
            operand(maker);
            maker.word(b":");
            let pattern = pattern(maker);
            maker.word(pattern.as_bytes());
        }
        7 => {
            maker.word(b"match");
            operand(maker);
            let pattern = pattern(maker);
            maker.word(pattern.as_bytes());
        }
        8 => {
            maker.word(b"substr");
            operand(maker);
            operand(maker);
            operand(maker);
        }
        9 => {
            maker.word(b"index");
            operand(maker);
            let characters = maker.pick(&["b", "cb", "é", "", "本", "xyz"]);
            maker.word(characters.as_bytes());
        }
        10 => {
            maker.word(b"length");
            operand(maker);
        }
        _ => operand(maker),
    }
}

fn operand(maker: &mut Maker) {
    if maker.chance(20) {
        maker.word(b"+");
    }
    let operand = maker.pick(OPERANDS);
    maker.word(operand.as_bytes());
}

fn pattern(maker: &mut Maker) -> String {
    if maker.chance(2) {
        maker.expression(Grammar::Basic)
    } else {
        maker
            .pick(&["a*", "\\(.*\\)", ".", "\\(a\\)b", "[0-9]*$", "\\([^b]*\\)b", "", "x\\(y\\)*", "a\\|é"])
            .to_owned()
    }
}
