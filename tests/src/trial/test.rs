//! `test` and `[`, the shell's and the utility, over files of all kinds.

use super::maker::Maker;

const OPERANDS: &[&str] = &[
    "",
    "a",
    "b",
    "0",
    "1",
    "-1",
    "+1",
    "007",
    " 1",
    "1 ",
    "x1",
    "1.5",
    "f",
    "e",
    "d",
    "l",
    "dangling",
    "none",
    "x",
    "d/",
    "f/",
    "p",
    "-n",
    "-f",
    "!",
    "(",
    ")",
    "=",
    "-a",
    "-o",
    "99999999999999999999",
    "old",
    "hard",
    "-eq",
    "é",
    "<",
];

/// Makes the files that the trials look at.
pub fn setup(_: &mut Maker) -> String {
    "printf x >f; >e; mkdir d; ln -s f l; ln -s none dangling; printf x >x; chmod 755 x; mkfifo p; ln f hard; printf x >old; \
     chmod 000 e; chmod 4755 old; chmod 1777 d; touch -d '2001-01-01' old; touch -d '2002-01-01' f; touch -d '2003-01-01' x; \
     touch -d '2004-01-01' e d p\n"
        .to_owned()
}

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let command = maker.pick(&["test", "[", "/usr/bin/test", "/usr/bin/["]);
    maker.put(command);
    if maker.chance(6) {
        for _ in 0..maker.below(6) {
            let word = maker.pick(OPERANDS);
            maker.word(word.as_bytes());
        }
    } else {
        expression(maker, 2);
    }
    if command.ends_with('[') && !maker.chance(40) {
        maker.put(" ]");
    }
}

fn expression(maker: &mut Maker, depth: u32) {
    match maker.below(12) {
        0 if depth > 0 => {
            maker.word(b"!");
            expression(maker, depth - 1);
        }
        1 | 2 if depth > 0 => {
            expression(maker, depth - 1);
            let operator = maker.pick(&["-a", "-o"]);
            maker.word(operator.as_bytes());
            expression(maker, depth - 1);
        }
        3 if depth > 0 => {
            maker.word(b"(");
            expression(maker, depth - 1);
            maker.word(b")");
        }
        4..=6 => {
            let operator = maker.pick(&[
                "-b", "-c", "-d", "-e", "-f", "-g", "-G", "-h", "-k", "-L", "-n", "-O", "-p", "-r", "-s",
                "-S", "-t", "-u", "-w", "-x", "-z", "-y",
            ]);
            maker.word(operator.as_bytes());
            operand(maker);
        }
        7..=10 => {
            operand(maker);
            let operator = maker.pick(&[
                "=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-ef", "-nt", "-ot",
                "-zz",
            ]);
            maker.word(operator.as_bytes());
            operand(maker);
        }
        _ => operand(maker),
    }
}

fn operand(maker: &mut Maker) {
    if maker.chance(25) {
        return maker.put(" -l abc");
    }
    let operand = maker.pick(OPERANDS);
    maker.word(operand.as_bytes());
}
