//! Words: quotes, expansions, arithmetic.

use std::fmt::Write;

use super::{Generator, PATTERNS, PLAIN, SCALARS, Spelling, VALUES};

impl Generator {
    pub(super) fn words(&mut self) {
        for at in 0..=self.below(3) {
            if at > 0 {
                self.put(" ");
            }
            self.word();
        }
    }

    pub(super) fn word(&mut self) {
        for _ in 0..=self.below(2) {
            self.piece();
        }
    }

    pub(super) fn piece(&mut self) {
        if !self.spend() {
            let text = self.pick(PLAIN);
            return self.put(text);
        }
        match self.below(16) {
            0..=3 => {
                let text = self.pick(PLAIN);
                self.put(text);
            }
            4 => {
                let text = self.pick(VALUES);
                let text = self.quoted(text);
                self.put(&text);
            }
            5..=7 => self.double_quoted(),
            8..=12 => self.expansion(),
            13 => {
                let text = self.pick(&[
                    "\\ ", "\\$", "\\*", "$'a\\tb'", "$'\\x41'", "\\\\", "''", "\"\"", "*", "{x,y}",
                    "{1..3}", "a{b,c}d",
                ]);
                let respelled = self.respells(Spelling::Quotes) && self.substitutions > 0;
                self.put(match text {
                    // In an array there it takes the next word with it.
                    "\\ " if self.substitutions > 0 => "' '",
                    "\\$" if respelled => "'$'",
                    text => text,
                });
            }
            14 => {
                self.put("$((");
                self.arithmetic();
                self.put("))");
            }
            _ => {
                self.depth += 1;
                self.put("$( ");
                self.substituted_list();
                self.put(")");
                self.depth -= 1;
            }
        }
    }

    pub(super) fn double_quoted(&mut self) {
        self.put("\"");
        self.quoted_pieces();
        self.put("\"");
    }

    pub(super) fn quoted_pieces(&mut self) {
        for _ in 0..self.below(3) {
            match self.below(4) {
                0 => {
                    let text = self.pick(PLAIN);
                    self.put(text);
                }
                1 => {
                    let text = self.pick(&[" ", "  ", "\\$", "\\\\", "'", "*", "\\`", "~", "\\x"]);
                    // Behind a name it may belong to the name in a here-document.
                    let named = text == "\\x" && self.out.ends_with(|c: char| c.is_ascii_alphanumeric());
                    self.put(if named { " \\x" } else { text });
                }
                _ if self.fuel > 0 => self.expansion(),
                _ => self.put("$a"),
            }
        }
    }

    pub(super) fn expansion(&mut self) {
        self.spend();
        let name = self.pick(SCALARS);
        match self.below(28) {
            24.. => self.parameter(),
            0..=4 => {
                let _ = write!(self.out, "${name}");
            }
            5 => {
                let special =
                    self.pick(&["$1", "$2", "$#", "$?", "${3}", "${!n}", "${10}"]).replace("${!n}", "${n}");
                self.put(&special);
            }
            6 | 7 => {
                let list = self.pick(&[
                    "$@",
                    "$*",
                    "${arr[@]}",
                    "${arr[*]}",
                    "${map[@]}",
                    "${!arr[@]}",
                    "${#arr[@]}",
                    "${!map[@]}",
                ]);
                self.put(list);
            }
            8 => {
                let element = self.pick(&[
                    "${arr[0]}",
                    "${arr[1]}",
                    "${arr[n%2]}",
                    "${map[k]}",
                    "${map[none]}",
                    "${arr}",
                ]);
                self.put(element);
            }
            9 => {
                let _ = write!(self.out, "${{#{name}}}");
            }
            10 | 11 => {
                let operator = self.pick(&[":-", "-", ":+", "+"]);
                let _ = write!(self.out, "${{{name}{operator}");
                self.default_word();
                self.put("}");
            }
            12 | 13 => {
                let subject = self.pick(&["a", "b", "c", "1", "arr[@]", "@", "arr[0]"]);
                let operator = self.pick(&["#", "##", "%", "%%"]);
                let pattern = self.pick(PATTERNS);
                let _ = write!(self.out, "${{{subject}{operator}{pattern}}}");
            }
            14 | 15 => {
                let subject = self.pick(&["a", "b", "c", "arr[@]", "@", "map[k]"]);
                let operator = self.pick(&["/", "//", "/#", "/%"]);
                let pattern = self.pick(PATTERNS).replace('/', "_");
                let _ = write!(self.out, "${{{subject}{operator}{pattern}");
                if self.chance(4) {
                    self.put("}");
                } else {
                    let text = self.pick(&["/X}", "/}", "/[&]}", "/$b}", "/\"$b\"}", "/a b}", "/\\/}"]);
                    self.put(text);
                }
            }
            16 | 17 => {
                let subject = self.pick(&["a", "b", "c", "arr[@]", "@", "arr[0]"]);
                let offset = self.pick(&["0", "1", "2", " -1", " -2", "n", "1+1"]);
                let length = self.pick(&["", ":1", ":2", ":0", ":n"]);
                let _ = write!(self.out, "${{{subject}:{offset}{length}}}");
            }
            18 => {
                let subject = self.pick(&["a", "b", "arr[@]", "@"]);
                let operator = self.pick(&["^", "^^", ",", ",,", "^^[a-f]"]);
                let _ = write!(self.out, "${{{subject}{operator}}}");
            }
            19 => {
                let subject = self.pick(&["a", "b", "arr[@]", "arr", "map", "n"]);
                let operator = self.pick(&["@Q", "@U", "@u", "@L", "@a", "@A"]);
                let _ = write!(self.out, "${{{subject}{operator}}}");
            }
            20 => {
                let _ = write!(self.out, "${{{name}:=");
                self.default_word();
                self.put("}");
            }
            21 => self.put("$(echo \"$a\")"),
            22 => self.put("`echo $b`"),
            _ => {
                self.put("$((");
                self.arithmetic();
                self.put("))");
            }
        }
    }

    /// The word of `${x:-word}`.
    pub(super) fn default_word(&mut self) {
        match self.below(5) {
            0 => {}
            1 => self.put("a b"),
            2 => {
                let text = self.pick(PLAIN);
                self.put(text);
            }
            3 => self.put("\"$b\""),
            _ if self.fuel > 0 && self.depth < 5 => {
                self.depth += 1;
                self.expansion();
                self.depth -= 1;
            }
            _ => self.put("$c"),
        }
    }

    pub(super) fn arithmetic(&mut self) {
        self.arithmetic_operand();
        for _ in 0..self.below(3) {
            let operator = self.pick(&[
                "+", " - ", "*", " / ", " % ", "<", ">", "<=", "==", "!=", "&", "|", "^", "<<", ">>", "&&",
                "||", ",",
            ]);
            self.put(operator);
            if operator == " / " || operator == " % " {
                let divisor = self.below(5) + 1;
                let _ = write!(self.out, "{divisor}");
            } else {
                self.arithmetic_operand();
            }
        }
    }

    pub(super) fn arithmetic_operand(&mut self) {
        match self.below(12) {
            0..=2 => {
                let number = self.below(40);
                let _ = write!(self.out, "{number}");
            }
            3..=5 => self.put("n"),
            6 => self.put("$n"),
            7 => {
                let text = self.pick(&["0x1f", "017", "2#101", "-1", "!n", "~n", "(n+1)", "${#a}", "$#"]);
                self.put(text);
            }
            8 => {
                let text = self.pick(&["(n+=2)", "(n=3)", "n*n", "(n?1:2)", "2**3", "arr[7]", "(i=1)"]);
                self.put(text);
            }
            _ => {
                let number = self.below(10);
                let _ = write!(self.out, "{number}");
            }
        }
    }
}
