//! Conditions and patterns: `[[ ]]`, `test`, `case`.

use std::fmt::Write;

use super::{Generator, PATTERNS, Spelling, VALUES, quoted};

impl Generator {
    pub(super) fn condition(&mut self) {
        match self.below(5) {
            0 => self.conditional_command(),
            1 if self.spend() => {
                self.put("{ ");
                self.list();
                self.put("; }");
            }
            2 => {
                self.put("((");
                self.arithmetic();
                self.put("))");
            }
            3 => {
                self.put("[ ");
                self.double_quoted();
                let operator = self.pick(&[" = ", " != ", " < ", " > "]).replace(['<', '>'], "=");
                self.put(&operator);
                self.double_quoted();
                self.put(" ]");
            }
            _ => self.show(),
        }
    }

    pub(super) fn conditional_command(&mut self) {
        self.put("[[ ");
        self.conditional();
        self.put(" ]]");
    }

    pub(super) fn conditional(&mut self) {
        match self.below(9) {
            0 => {
                let operator = self.pick(&["-n ", "-z ", "-v "]);
                self.put(operator);
                if operator == "-v " {
                    let name = self.pick(&["a", "arr", "'arr[1]'", "unset_one", "'map[k]'"]);
                    self.put(name);
                } else {
                    self.word();
                }
            }
            1..=3 => {
                self.word();
                let operator = self.pick(&[" == ", " = ", " != "]);
                self.put(operator);
                let pattern = self.pick(PATTERNS);
                self.put(pattern);
            }
            4 => {
                self.word();
                let expression =
                    self.pick(&["^a", "b$", "[0-9]+", "(a|b)(.*)", "^(.)(.?)", "x*", "\\.", "\"$a\""]);
                let _ = write!(self.out, " =~ {expression}");
            }
            5 => {
                let left = self.pick(&["n", "$n", "7", "'n+1'", "arr[7]", "${#a}", "-3", "\"$n\""]);
                self.put(left);
                let operator = self.pick(&[" -eq ", " -lt ", " -ge ", " -ne "]);
                self.put(operator);
                let right = self.pick(&["n", "$n", "12", "'(n)'", "$#", "0x1f", "$((n-1))"]);
                self.put(right);
            }
            6 if self.spend() => {
                self.depth += 1;
                self.conditional();
                let operator = self.pick(&[" && ", " || "]);
                self.put(operator);
                self.conditional();
                self.depth -= 1;
            }
            7 => {
                self.put("! ");
                self.word();
                self.put(" < ");
                self.word();
            }
            _ => {
                self.word();
                self.put(" > ");
                self.word();
            }
        }
    }

    pub(super) fn case(&mut self) {
        self.case_word();
        for _ in 0..=self.below(2) {
            let pattern = self.pick(PATTERNS);
            self.put(pattern);
            if self.chance(3) {
                let pattern = self.pick(PATTERNS);
                let _ = write!(self.out, " | {pattern}");
            }
            self.put(") ");
            self.list();
            let end = self.pick(&[" ;; ", " ;; ", " ;& ", " ;;& "]);
            self.put(end);
        }
        self.put(if self.respells(Spelling::CaseWord) { "esac; }" } else { "esac" });
    }

    /// `case word in`. Nothing in quotes may count as a character in the word in Bash, not so in an assignment.
    fn case_word(&mut self) {
        let assigned = self.respells(Spelling::CaseWord);
        self.put(if assigned { "{ word_=" } else { "case " });
        self.word();
        self.put(if assigned { "; case $word_ in " } else { " in " });
    }

    /// `case` with patterns and endings of every kind.
    pub(super) fn pattern_case(&mut self) {
        self.case_word();
        for _ in 0..=self.below(3) {
            let open = self.pick(&["", "("]);
            self.put(open);
            self.pattern_word();
            if self.chance(2) {
                self.put("|");
                self.pattern_word();
            }
            self.put(") ");
            if self.chance(4) {
                self.put(";; ");
                continue;
            }
            self.list();
            let end = self.pick(&[" ;; ", " ;& ", " ;;& ", "; :;; "]);
            self.put(end);
        }
        self.put(if self.respells(Spelling::CaseWord) { "esac; }" } else { "esac" });
    }

    /// A pattern from pieces.
    pub(super) fn pattern_word(&mut self) {
        for _ in 0..=self.below(2) {
            match self.below(8) {
                0 if self.respells(Spelling::Pattern) => {
                    // The same in a pattern.
                    self.put("\"$(printf %s \"");
                    self.quoted_pieces();
                    self.put("\")\"");
                }
                0 => self.double_quoted(),
                1 => {
                    let text = quoted(self.pick(VALUES));
                    self.put(&text);
                }
                2 => {
                    let text = self.pick(&["$a", "${b}", "${c:0:1}", "${arr[0]}", "\"$@\"", "$*"]);
                    let list = text.starts_with('"') && self.respells(Spelling::Pattern);
                    self.put(if list { "\"$(IFS=' '; printf %s \"$*\")\"" } else { text });
                }
                3 => {
                    let text = self.pick(&[
                        "@(a|b*)",
                        "!(foo|a*)",
                        "+([a-z])",
                        "?(x)*",
                        "*(a|[0-9])",
                        "@(!(a)|b)",
                        "+(@(a|o)?)",
                        "!(*)",
                        "*([^:])",
                    ]);
                    self.put(text);
                }
                4 => {
                    let text = self.pick(&[
                        "[[:upper:]]",
                        "[![:digit:]]",
                        "[a-cx-z]",
                        "[]-]",
                        "[!]]",
                        "[a\\]b]",
                        "[[.a.]]",
                        "[[=a=]]",
                        "[$a]",
                        "[\"a-c\"]",
                        "[z-a]",
                        "[a",
                        "[]",
                        "[!",
                        "[[:foo:]]",
                        "[a-]",
                        "[-a]",
                    ]);
                    let class = text == "[[=a=]]" && self.respells(Spelling::Equivalence);
                    self.put(if class { "[a]" } else { text });
                }
                _ => {
                    let text = self.pick(PATTERNS);
                    self.put(text);
                }
            }
        }
    }

    /// `[[ ]]` with groups, negations and every operator.
    pub(super) fn nested_test(&mut self) {
        self.put("[[ ");
        self.test_term(3);
        self.put(" ]]; echo $?");
    }

    pub(super) fn test_term(&mut self, depth: u32) {
        match self.below(if depth > 0 { 10 } else { 6 }) {
            0 => self.word(),
            1 => {
                self.word();
                let operator = self.pick(&[" == ", " != ", " = "]);
                self.put(operator);
                self.pattern_word();
            }
            2 => {
                self.word();
                let regex = self.pick(&[
                    "^[[:alpha:]]+$",
                    "a|b",
                    "(.)\\1",
                    "$a",
                    "\"$b\"",
                    "'.'",
                    "[\"x\"]",
                    "x{0,2}",
                    "^(a(b)?)+",
                    "\\$",
                    "(^|:)([^:]*)",
                    "[[:space:]]|$",
                    "a\\ b",
                    "$c.*",
                    "[^a-c]",
                    "()",
                    "a**",
                ]);
                let _ = write!(self.out, " =~ {regex}");
            }
            3 => {
                let left =
                    self.pick(&["$n", "n", "1+2", "arr", "'arr[0]'", "010", "\"\"", "$#", "16#ff", "n++"]);
                let operator = self.pick(&["-eq", "-ne", "-lt", "-le", "-gt", "-ge"]);
                let right = self.pick(&["3", "n", "$n", "-1", "0x10", "'n*2'", "${#b}", "(1)"]);
                let right = if right == "(1)" { "'(1)'" } else { right };
                let _ = write!(self.out, "{left} {operator} {right}");
            }
            4 => {
                let text = self.pick(&[
                    "-v a",
                    "-v arr[0]",
                    "-v 'arr[@]'",
                    "-v map[k]",
                    "-v 1",
                    "-v nosuch",
                    "-R ref",
                    "-o errexit",
                    "-o noglob",
                    "-o nosuch",
                    "-e /",
                    "-d /",
                    "-f /",
                    "-t 9",
                    "/ -ef /",
                    "-n $a",
                    "-z $b",
                    "-z \"\"",
                ]);
                self.put(text);
            }
            5 => {
                self.word();
                let operator = self.pick(&[" < ", " > "]);
                self.put(operator);
                self.word();
            }
            6 => {
                self.put("! ");
                self.test_term(depth - 1);
            }
            7 => {
                self.put("( ");
                self.test_term(depth - 1);
                self.put(" )");
            }
            _ => {
                self.test_term(depth - 1);
                let operator = self.pick(&[" && ", " || "]);
                self.put(operator);
                self.test_term(depth - 1);
            }
        }
    }

    /// `test` with as many words as are made.
    pub(super) fn tested(&mut self) {
        let name = self.pick(&["test", "["]);
        self.put(name);
        for _ in 0..self.below(5) {
            let word = self.pick(&[
                "a", "''", "\"$a\"", "$b", "-n", "-z", "=", "!=", "!", "\\(", "\\)", "-a", "-o", "1", "$n",
                "-eq", "-lt", "'<'", "==", "-d", "/", "-v", "arr", "-e",
            ]);
            let _ = write!(self.out, " {word}");
        }
        let close = if name == "[" { " ]" } else { "" };
        let _ = write!(self.out, "{close} 2>/dev/null; echo $?");
    }
}
