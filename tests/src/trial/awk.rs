//! `awk`: programs of its grammar, as gawk reads it. They end: loops count, and functions call none but builtin ones. And they
//! mean something: what gawk leaves to chance is not in them, that is a field that is no finite number, an operand that changes
//! the record beside others, an end of a line that is repeated, the type of what `gensub` leaves, a number without an
//! initial value as a pattern.

use std::fmt::Write;

use super::expression::Grammar;
use super::maker::Maker;

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let separator = maker.pick_bytes(&[b" ", b" ", b"\t", b":", b","]);
    let content = maker.lines(6, separator);
    maker.file("f", &content);
    let mut program = Program { text: String::new(), depth: 0 };
    program.items(maker);
    let text = program.text;
    maker.put("awk");
    if separator != b" " {
        maker.word(&[b"-F", separator].concat());
    } else if maker.chance(8) {
        let value = maker.pick(&["a", "[ab]", "", "|", "\\|", "t", "b+", "é", "\\t", " ", "[ ]", "^a", "."]);
        maker.word(format!("-F{value}").as_bytes());
    }
    if maker.chance(6) {
        let value = maker.pick(&[
            "x=1",
            "x=a b",
            "y=010",
            "y=0x11",
            "x=1e2",
            "x=a\\tb",
            "x=",
            "FS=b",
            "OFS=-",
            "x=+3",
            "RS=",
            "RS=a",
            "ORS=;",
            "x= 5 ",
            "CONVFMT=%.3g",
            "NF=2",
            "1x=2",
            "SUBSEP=:",
        ]);
        maker.put(" -v");
        maker.word(value.as_bytes());
    }
    if maker.chance(15) {
        let option = maker.pick(&[
            "--posix",
            "--traditional",
            "-n",
            "--re-interval",
            "-b",
            "-S",
            "-O",
            "-s",
            "--characters-as-bytes",
            "-c",
            "-P",
        ]);
        maker.word(option.as_bytes());
    }
    maker.word(text.as_bytes());
    let operands = maker.pick(&[" f", " f", " f", " <f", " x=2 f", " f f", " - <f", " f none", " f x=3"]);
    maker.put(operands);
}

struct Program {
    text: String,
    depth: u32,
}

const NAMES: &[&str] = &["x", "y", "z", "n", "s", "NR", "NF", "FNR", "x", "y"];

const STRINGS: &[&str] = &[
    "\"\"",
    "\"a\"",
    "\"abc\"",
    "\"10\"",
    "\"a b c\"",
    "\"é日\"",
    "\"3x\"",
    "\"\\t\"",
    "\"\\\\\"",
    "\"0x1A\"",
    "\"+1e2\"",
    "\" 7 \"",
    "\"\\101\"",
    "\"a\\/b\"",
    "\"foo bar foo\"",
    "\"nan\"",
    "\"\\q\"",
    "\"-\"",
];

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "10",
    "0.1",
    "1.5",
    "1e3",
    "1e6",
    "100000",
    "017",
    "0x11",
    "1e300",
    "-1",
    "123456789012",
    ".5",
    "2.",
    "1e-5",
    "1000000000000000000000",
];

impl Program {
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn items(&mut self, maker: &mut Maker) {
        if maker.chance(5) {
            self.put("BEGIN { ");
            self.statements(maker);
            self.put(" }\n");
        }
        for _ in 0..=maker.below(2) {
            self.pattern(maker);
            if !maker.chance(8) {
                self.put("{ ");
                self.statements(maker);
                self.put(" }");
            }
            self.put("\n");
        }
        if maker.chance(4) {
            self.put("END { ");
            self.statements(maker);
            self.put(" }\n");
        }
        if maker.chance(10) {
            self.put("function f(a, b) { b = a a; return b + 1 }\n");
        }
        if maker.chance(60) {
            let wrong = maker.pick(&[
                "{",
                "}",
                "{ print ( }",
                "{ x = }",
                "BEGIN",
                "{ getline < }",
                "function g(",
                "{ 1 = 2 }",
                "{ next }}",
                "@",
                "{ break }",
                "BEGIN { next }",
                "{ return }",
                "/a",
                "{ \"a }",
                "{ print f( }",
                "{ g() }",
                "{ length = 1 }",
                "{ substr(\"a\") }",
                "{ x[1] = 1; x = 2 }",
            ]);
            // Behind a loop with its condition at the end the original takes any `break`, and crashes.
            if !(wrong == "{ break }" && self.text.contains("do {")) {
                self.put(wrong);
            }
        }
    }

    fn pattern(&mut self, maker: &mut Maker) {
        match maker.below(10) {
            0 => self.regex(maker),
            1 => {
                self.regex(maker);
                self.put(", ");
                self.regex(maker);
            }
            2 => self.expression(maker),
            3 => {
                let text = maker.pick(&[
                    "NR == 2",
                    "NR % 2",
                    "NF",
                    "!x++",
                    "$1 ~ /a/",
                    "NR>1 && NF>1",
                    "$0 == \"\"",
                    "/a/ || /b/",
                    "!/a/",
                    "NR==1, NR==2",
                    "$2 > 1",
                    "$1 < $2",
                    "END",
                ]);
                self.put(text);
                if text == "END" {
                    self.put(" { print NR, $0 }");
                }
            }
            _ => self.put("1"),
        }
        self.put(" ");
    }

    fn regex(&mut self, maker: &mut Maker) {
        let mut text = maker.expression(Grammar::Awk).replace('/', ".");
        for (repeated, other) in [("$+", "b+"), ("$*", "b*"), ("$?", "b?"), ("${", "b{")] {
            text = text.replace(repeated, other);
        }
        for (repeated, other) in [("$)+", "b)+"), ("$)*", "b)*"), ("$)?", "b)?"), ("$){", "b){")] {
            text = text.replace(repeated, other);
        }
        self.put("/");
        self.put(text.trim_end_matches('\\'));
        self.put("/");
    }

    fn statements(&mut self, maker: &mut Maker) {
        for at in 0..=maker.below(3) {
            if at > 0 {
                self.put("; ");
            }
            self.statement(maker);
        }
    }

    fn statement(&mut self, maker: &mut Maker) {
        self.depth += 1;
        match if self.depth > 3 { maker.below(8) } else { maker.below(22) } {
            0..=4 => {
                self.put("print ");
                let count = maker.below(3);
                for at in 0..count {
                    if at > 0 {
                        self.put(", ");
                    }
                    self.operand(maker);
                }
            }
            5..=7 => self.printf(maker),
            8 => {
                self.put("if (");
                self.expression(maker);
                self.put(") { ");
                self.statements(maker);
                self.put(" } else { ");
                self.statements(maker);
                self.put(" }");
            }
            9 => {
                let n = maker.below(4);
                let variable = maker.pick(&["i", "j"]);
                let depth = self.depth;
                let _ = write!(
                    self.text,
                    "for ({variable}{depth} = 1; {variable}{depth} <= {n}; {variable}{depth}++) {{ "
                );
                self.statements(maker);
                if maker.chance(4) {
                    let jump = maker.pick(&["; break", "; continue"]);
                    self.put(jump);
                }
                self.put(" }");
            }
            10 => {
                let depth = self.depth;
                let _ = write!(self.text, "w{depth} = 3; while (w{depth}-- > 0) {{ ");
                self.statements(maker);
                self.put(" }");
            }
            11 | 12 => {
                self.put("for (k in A) print k, A[k]");
            }
            13 => {
                let text = maker.pick(&[
                    "delete A[1]",
                    "delete A",
                    "next",
                    "exit",
                    "exit 3",
                    "getline",
                    "getline x",
                    "while ((getline y < \"f\") > 0) n++; close(\"f\")",
                    "nextfile",
                    "\"echo a b\" | getline z; close(\"echo a b\")",
                    "print \"b\\na\" | \"sort\"; close(\"sort\")",
                    "do { n++ } while (n < 3)",
                    "printf \"x\" > \"/dev/stdout\"",
                    "print NR > \"/dev/stderr\"",
                    "fflush()",
                ]);
                self.put(text);
            }
            14 => {
                self.put("switch (");
                self.operand(maker);
                self.put(") { case 1: print \"one\"; break; case \"a\": print \"a\"; case /b/: print \"b\"; break; default: print \"d\" }");
            }
            _ => self.assignment(maker),
        }
        self.depth -= 1;
    }

    fn printf(&mut self, maker: &mut Maker) {
        let mut format = String::new();
        // What the arguments are for: `*` is a size, which must be small, and `v` a value.
        let mut wanted = String::new();
        for _ in 0..=maker.below(2) {
            let flags = maker.pick(&["", "", "-", "0", "+", " ", "#", "-0", "'"]);
            let width = maker.pick(&["", "", "5", "10", "*"]);
            let precision = maker.pick(&["", "", ".2", ".0", ".", ".*", ".5"]);
            let letter = maker.pick(&[
                "s", "d", "i", "c", "x", "o", "X", "u", "f", "e", "g", "G", "E", "a", "%", "s", "d", "z",
                "s", "c", "5",
            ]);
            let _ = write!(format, "%{flags}{width}{precision}{letter}|");
            let _ = write!(wanted, "{width}{precision}");
            wanted.retain(|c| c == '*' || c == 'v');
            wanted.push('v');
        }
        if !wanted.contains('*') && maker.chance(15) {
            wanted.pop();
        }
        let sizes = wanted.contains('*');
        let characters = format.contains("c|");
        let _ = write!(self.text, "printf \"{format}\\n\"");
        for want in wanted.chars() {
            self.put(", ");
            if want == '*' || sizes {
                // A conversion that is none would shift the arguments.
                let small = maker.pick(&["0", "3", "-4", "12", "\"a\"", "2.5"]);
                self.put(small);
            } else if characters {
                self.character(maker);
            } else {
                self.operand(maker);
            }
        }
    }

    /// A value for `%c`. Of a field that is empty the original prints what stands behind it.
    fn character(&mut self, maker: &mut Maker) {
        self.put("(");
        self.operand(maker);
        let kind = maker.pick(&[" \"\")", " + 0)"]);
        self.put(kind);
    }

    fn assignment(&mut self, maker: &mut Maker) {
        let target = maker.pick(&[
            "x",
            "y",
            "z",
            "n",
            "s",
            "A[1]",
            "A[$1]",
            "A[x,y]",
            "A[NR]",
            "$1",
            "$3",
            "$0",
            "$NF",
            "NF",
            "A[-1]",
            "A[$2]",
            "OFS",
            "A[0.1]",
            "$(NF+2)",
            "A[\"é\"]",
        ]);
        if target == "NF" {
            let n = maker.below(5);
            let _ = write!(self.text, "NF = {n}");
            return;
        }
        if target.starts_with('$') {
            return self.field(maker, target);
        }
        match maker.below(6) {
            0 => {
                self.put(target);
                self.put("++");
            }
            1 => {
                let operator = maker.pick(&[" += ", " -= ", " *= ", " /= ", " %= ", " ^= "]);
                self.put(target);
                self.put(operator);
                self.operand(maker);
            }
            _ => {
                self.put(target);
                self.put(" = ");
                self.expression(maker);
            }
        }
    }

    /// Something happens to a field, which stays finite.
    fn field(&mut self, maker: &mut Maker, target: &str) {
        match maker.below(6) {
            0 => {
                let operator =
                    maker.pick(&["++", "--", " += 2", " -= NR", " *= 2.5", " /= 3", " %= 7", " ^= 2"]);
                let _ = write!(self.text, "if ({target} ^ 2 < 1e9) {target}{operator}");
            }
            1 => self.substitution(maker, &[&format!(", {target}"), "", ", $0"]),
            2 => {
                self.put(target);
                self.put(" = length(");
                self.operand(maker);
                self.put(")");
            }
            _ => {
                self.put(target);
                self.put(" = (");
                self.expression(maker);
                self.put(") \"\"");
            }
        }
    }

    fn substitution(&mut self, maker: &mut Maker, targets: &[&str]) {
        let function = maker.pick(&["sub", "gsub"]);
        let _ = write!(self.text, "{function}(");
        self.regex(maker);
        let replacement = maker.pick(&[
            "\"x\"",
            "\"[&]\"",
            "\"\\\\&\"",
            "\"\"",
            "\"\\\\\\\\&\"",
            "\"é\"",
            "x",
            "\"a\\\\b\"",
            "\"\\\\\\\\\\\\\\\\\"",
            "\"a\\\\\\\\\\\\\\\\&b\"",
            "\"\\\\\\\\\\\\b\"",
        ]);
        let target = maker.pick(targets);
        let _ = write!(self.text, ", {replacement}{target})");
    }

    /// What stands behind `~`.
    fn dynamic(&mut self, maker: &mut Maker) {
        match maker.below(4) {
            0 => {
                let name = maker.pick(NAMES);
                let _ = write!(self.text, "{name} \"\"");
            }
            1 => {
                let text = maker.pick(STRINGS);
                self.put(text);
            }
            2 => {
                let text = maker.pick(NUMBERS);
                self.put(text);
            }
            _ => self.regex(maker),
        }
    }

    fn expression(&mut self, maker: &mut Maker) {
        self.operand(maker);
        for _ in 0..maker.below(3) {
            let operator = maker.pick(&[
                " + ",
                " - ",
                " * ",
                " / ",
                " % ",
                " ^ ",
                " ** ",
                " ",
                " < ",
                " == ",
                " != ",
                " >= ",
                " && ",
                " || ",
                " ~ ",
                " !~ ",
                " ? 1 : ",
                " in A || ",
                " < ",
                "  ",
            ]);
            self.put(operator);
            match operator {
                " ~ " | " !~ " => self.dynamic(maker),
                _ => self.operand(maker),
            }
        }
    }

    fn operand(&mut self, maker: &mut Maker) {
        self.depth += 1;
        match if self.depth > 6 { maker.below(8) } else { maker.below(24) } {
            0 | 1 => {
                let n = maker.below(4);
                let _ = write!(self.text, "${n}");
            }
            2 | 3 => {
                let name = maker.pick(NAMES);
                self.put(name);
            }
            4 | 5 => {
                let text = maker.pick(STRINGS);
                self.put(text);
            }
            6 | 7 => {
                let text = maker.pick(NUMBERS);
                self.put(text);
            }
            8 => {
                let text = maker.pick(&[
                    "$NF",
                    "$(1+1)",
                    "A[1]",
                    "A[$1]",
                    "A[x,y]",
                    "x++",
                    "--y",
                    "(1 in A)",
                    "((1,2) in A)",
                    "-x",
                    "!x",
                    "+$1",
                    "length",
                    "length()",
                    "$x",
                    "A[NR]",
                    "$0",
                    "length(A)",
                    "PROCINFO[\"version\"] != \"\"",
                    "f(2)",
                    "typeof(x)",
                    "typeof($1)",
                    "typeof(A)",
                    "@/a/",
                    "ENVIRON[\"NONE\"]",
                    "RSTART",
                    "RLENGTH",
                    "SUBSEP",
                    "CONVFMT",
                ]);
                let text = if text == "f(2)" || text == "@/a/" { "x" } else { text };
                self.put(text);
            }
            9 | 10 => {
                self.put("(");
                self.expression(maker);
                self.put(")");
            }
            11 => self.regex(maker),
            12..=14 => self.call(
                maker,
                &[
                    "length", "int", "sqrt", "exp", "log", "sin", "cos", "toupper", "tolower", "strtonum",
                    "compl", "int", "length",
                ],
                1,
            ),
            15 => self.call(
                maker,
                &["index", "atan2", "and", "or", "xor", "lshift", "rshift", "index", "substr"],
                2,
            ),
            16 => self.call(maker, &["substr", "substr"], 3),
            17 | 18 => self.substitution(maker, &[", x", ", s", ", E[1]"]),
            19 => {
                self.put("split(");
                self.operand(maker);
                let separator = maker
                    .pick(&["", ", \"\"", ", \" \"", ", \"a\"", ", /b+/", ", \",\"", ", /[ab]/", ", /b/, S"]);
                let _ = write!(self.text, ", A{separator})");
            }
            20 => {
                self.put("match(");
                self.operand(maker);
                self.put(", ");
                self.regex(maker);
                let array = maker.pick(&["", "", ", A"]);
                let _ = write!(self.text, "{array})");
            }
            21 => {
                self.put("(gensub(");
                self.regex(maker);
                let replacement = maker.pick(&["\"<&>\"", "\"\\\\1\"", "\"\\\\0\\\\2\"", "\"x\""]);
                let which = maker.pick(&["\"g\"", "1", "2", "\"G\"", "0", "\"x\""]);
                let target = maker.pick(&["", ", $1", ", x"]);
                let _ = write!(self.text, ", {replacement}, {which}{target}) \"\")");
            }
            22 => {
                self.put("sprintf(\"");
                let format =
                    maker.pick(&["%d", "%5.2f", "%s", "%c", "%x", "%e", "%i", "%03d", "%g", "%.3s", "%-4s"]);
                self.put(format);
                self.put("\", ");
                if format == "%c" {
                    self.character(maker);
                } else {
                    self.operand(maker);
                }
                self.put(")");
            }
            _ => {
                let text = maker.pick(&[
                    "asort(A)",
                    "asorti(A)",
                    "asort(A, B)",
                    "strftime(\"%Y-%m-%d\", 0)",
                    "mktime(\"2024 01 02 03 04 05\")",
                    "system(\"\")",
                    "patsplit($0, A, /a+/)",
                    "srand(1)",
                    "system(\"exit 3\")",
                    "substr(\"hello\", 0)",
                    "substr(\"hello\", -1, 3)",
                    "substr(\"hello\", 1.5)",
                    "index($0, \"a\")",
                    "tolower($0)",
                    "isarray(A)",
                    "mkbool(1)",
                    "system(\"kill $$\")",
                    "close(\"exit 4\")",
                ]);
                self.put(text);
            }
        }
        self.depth -= 1;
    }

    fn call(&mut self, maker: &mut Maker, names: &[&str], arguments: u32) {
        let name = maker.pick(names);
        self.put(name);
        self.put("(");
        for at in 0..arguments {
            if at > 0 {
                self.put(", ");
            }
            self.operand(maker);
        }
        self.put(")");
    }
}
