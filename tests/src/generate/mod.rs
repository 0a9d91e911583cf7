//! Scripts made at random from the grammar, the same for the same seed: what they do depends on nothing but
//! themselves, they end, and they touch no files. Printing and the comparison with the real shell use them.

mod builtins;
pub mod explained;
mod language;
mod values;

use std::fmt::Write;

use crate::random::Random;

/// Makes one script.
#[derive(Debug)]
pub struct Generator {
    random: Random,
    out: String,
    depth: u32,
    /// How many more pieces may be made.
    fuel: u32,
    loops: u32,
    functions: u32,
    /// How many command substitutions surround what is made. Bash prints and parses what stands in one again,
    /// and loses what follows a here-document there.
    substitutions: u32,
}

/// Values with what splitting, globbing and quoting look at.
const VALUES: &[&str] = &[
    "",
    "a",
    "b",
    "foo",
    "bar baz",
    " lead",
    "trail ",
    "a:b:c",
    "::",
    "*",
    "?",
    "[ab]",
    "x=y",
    "-n",
    "-e",
    "0",
    "1",
    "7",
    "42",
    "-3",
    "007",
    "0x1f",
    "9999999999",
    "a b  c",
    "tab\there",
    "é",
    "日本",
    "\\",
    "a\\b",
    "~",
    "$a",
    "`",
    "a'b",
    "a\"b",
    "aXbXc",
    "foo.tar.gz",
    "/usr/lib/x.so",
    "hello world",
    "AbC",
    "nl\nx",
];

/// Literal text that means nothing special outside quotes.
const PLAIN: &[&str] =
    &["a", "b", "foo", "x1", "-y", "0", "1", "12", "a.b", "/p/q", "k=v", "a:b", "@", "%d", "A", "zz", ","];

/// Variables: scalars, an indexed and an associative array, one that is never set.
const SCALARS: &[&str] = &["a", "b", "c", "n", "unset_one"];

const PATTERNS: &[&str] = &[
    "*",
    "?",
    "a*",
    "*b",
    "[a-c]*",
    "[!a]*",
    "*.tar",
    "*X",
    "X*",
    "foo",
    "[[:alpha:]]*",
    "[[:space:]]",
    "?(a|b)",
    "+([0-9])",
    "!(a*)",
    "@(foo|bar)*",
    "*([a-z])",
    "o",
    "\\ ",
    "\\*",
    "'*'",
    "\"$b\"",
    "$b",
    "[]a]",
    "[^b]",
    "/*/",
];

impl Generator {
    /// A generator for `seed`; `fuel` is about how many pieces the script has.
    pub fn new(seed: u64, fuel: u32) -> Self {
        Self {
            random: Random::new(seed),
            out: String::new(),
            depth: 0,
            fuel,
            loops: 0,
            functions: 0,
            substitutions: 0,
        }
    }

    /// The script.
    pub fn script(mut self) -> String {
        for name in ["a", "b", "c"] {
            let value = self.pick(VALUES);
            let _ = writeln!(self.out, "{name}={}", quoted(value));
        }
        let number = self.below(20);
        let _ = writeln!(self.out, "n={number}");
        let values: Vec<String> = (0..self.below(4)).map(|_| quoted(self.pick(VALUES))).collect();
        let _ = writeln!(self.out, "arr=({})", values.join(" "));
        let value = self.pick(VALUES);
        let _ = writeln!(self.out, "declare -A map=([k]={})", quoted(value));
        let values: Vec<String> = (0..self.below(4)).map(|_| quoted(self.pick(VALUES))).collect();
        let _ = writeln!(self.out, "set -- {}", values.join(" "));
        self.out.push_str("show() { printf '[%s]' \"$#\" \"$@\"; echo; }\nshopt -s extglob\n");
        if self.chance(8) {
            let ifs = self.pick(&[":", "", " ", "X", ": ", "\n", "ab"]);
            let _ = writeln!(self.out, "IFS={}", quoted(ifs));
        }
        if self.chance(10) {
            let option = self.pick(&[
                "set -u",
                "set -f",
                "shopt -s nocasematch",
                "set -o pipefail",
                "set -e",
                "shopt -s nullglob",
            ]);
            let _ = writeln!(self.out, "{option}");
        }
        while self.fuel > 0 {
            self.statement();
            self.out.push('\n');
        }
        self.out.push_str(
            "echo \"status $?\"\nset +eu\nshow \"$@\"\ndeclare -p a b c n arr map list 2>/dev/null\n",
        );
        self.out
    }

    fn below(&mut self, bound: u32) -> u32 {
        self.random.below(bound)
    }

    /// True once in `n` times.
    fn chance(&mut self, n: u32) -> bool {
        self.random.chance(n)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        self.random.pick(from)
    }

    fn pick_pair<'a>(&mut self, from: &[(&'a str, &'a str)]) -> (&'a str, &'a str) {
        let at = self.below(u32::try_from(from.len()).unwrap_or(1));
        from.get(at as usize).copied().unwrap_or_default()
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn spend(&mut self) -> bool {
        self.fuel = self.fuel.saturating_sub(1);
        self.fuel > 0 && self.depth < 6
    }

    fn list(&mut self) {
        self.depth += 1;
        self.statement();
        while self.chance(2) && self.fuel > 0 {
            self.put("; ");
            self.statement();
        }
        self.depth -= 1;
    }

    fn statement(&mut self) {
        if !self.spend() {
            return self.show();
        }
        match self.below(64) {
            54.. => self.values(),
            44.. => self.language(),
            30.. => self.builtin(),
            0..=6 => self.show(),
            7..=10 => self.assignment(),
            11 => self.conditional_command(),
            12 => {
                self.put("if ");
                self.condition();
                self.put("; then ");
                self.list();
                if self.chance(2) {
                    self.put("; else ");
                    self.list();
                }
                self.put("; fi");
            }
            13 => {
                let variable = self.pick(&["a", "b", "v"]);
                let _ = write!(self.out, "for {variable} in ");
                self.words();
                self.put("; do ");
                self.loops += 1;
                self.list();
                if self.chance(4) {
                    let jump = self.pick(&["break", "continue", "break 2", "continue 2"]);
                    let _ = write!(self.out, "; {jump}");
                }
                self.loops -= 1;
                self.put("; done");
            }
            14 => {
                let depth = self.loops;
                let _ = write!(self.out, "for ((j{depth}=0; j{depth}<3; j{depth}++)); do ");
                self.loops += 1;
                self.list();
                self.loops -= 1;
                self.put("; done");
            }
            15 | 16 => self.case(),
            17 => {
                self.put("( ");
                self.list();
                self.put(" )");
            }
            18 => {
                self.put("{ ");
                self.list();
                self.put("; }");
            }
            19 => {
                self.functions += 1;
                let number = self.functions;
                let _ = write!(self.out, "f{number}() {{ local a");
                if self.chance(2) {
                    self.put("=");
                    self.word();
                }
                self.put("; ");
                self.list();
                if self.chance(3) {
                    let status = self.below(4);
                    let _ = write!(self.out, "; return {status}");
                }
                let _ = write!(self.out, "; }}; f{number} ");
                self.words();
            }
            20 => {
                self.condition();
                let operator = self.pick(&[" && ", " || "]);
                self.put(operator);
                self.statement();
            }
            21 => {
                self.show();
                let consumer = self.pick(&[
                    " | while read -r x y; do show \"$x\" \"$y\"; done",
                    " | { read x; show \"$x\"; }",
                    " | (read -r -d ] x; show \"$x\")",
                ]);
                self.put(consumer);
            }
            22 => {
                let read = self.pick(&[
                    "read -r a b",
                    "read c",
                    "read -ra arr",
                    "IFS=: read -r a b",
                    "read -n 3 a",
                    "read",
                ]);
                let _ = write!(self.out, "{read} <<< ");
                self.word();
            }
            23 => {
                self.put("((");
                self.arithmetic();
                self.put("))");
            }
            24 => {
                let format = self.pick(&[
                    "%s|", "%q ", "%5s|", "%-5s|", "%.2s|", "%b|", "%s-%s\\n", "%%|%c", "%03d|", "%x ",
                ]);
                let _ = write!(self.out, "printf {} ", quoted(format));
                if format.contains('d') || format.contains('x') {
                    let number = self.below(300);
                    let _ = write!(self.out, "{number}");
                } else {
                    self.words();
                }
                self.put("; echo");
            }
            25 if self.substitutions == 0 => {
                let delimiter = self.pick(&["E", "'E'", "\"E\""]);
                let _ = writeln!(self.out, "while read -r l; do show \"$l\"; done <<{delimiter}");
                for _ in 0..=self.below(2) {
                    self.quoted_pieces();
                    self.put("\n");
                }
                self.put("E\n:");
            }
            26 => {
                self.put("set -- ");
                self.words();
            }
            27 => {
                let command = self.pick(&[
                    "shift",
                    "unset a",
                    "unset 'arr[0]'",
                    "unset b",
                    "local_none=1",
                    "eval 'show \"$a\"'",
                    "true",
                    "false",
                    ":",
                    "! true",
                    "! false",
                    "declare -i n",
                    "declare -u b",
                    "export c",
                    "unset arr",
                    "shopt -s nocasematch",
                    "set -f",
                    "set +f",
                    "declare -p a",
                    "declare -p arr",
                    "type show >/dev/null",
                ]);
                self.put(command);
            }
            28 => {
                self.put("[ ");
                let operator = self.pick(&["-n", "-z"]);
                let _ = write!(self.out, "{operator} ");
                self.double_quoted();
                self.put(" ]; echo $?");
            }
            _ => {
                self.put("eval ");
                let mut inner = Self::new(self.random.next(), self.fuel.min(3));
                inner.depth = self.depth + 1;
                inner.substitutions = self.substitutions;
                inner.loops = self.loops;
                inner.functions = self.functions + 10;
                inner.list();
                let text = quoted(&inner.out);
                self.put(&text);
            }
        }
    }

    fn show(&mut self) {
        self.put("show ");
        self.words();
    }

    fn condition(&mut self) {
        match self.below(4) {
            0 => self.conditional_command(),
            1 => {
                self.put("((");
                self.arithmetic();
                self.put("))");
            }
            2 => {
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

    fn conditional_command(&mut self) {
        self.put("[[ ");
        self.conditional();
        self.put(" ]]");
    }

    fn conditional(&mut self) {
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

    fn case(&mut self) {
        self.put("case ");
        self.word();
        self.put(" in ");
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
        self.put("esac");
    }

    fn assignment(&mut self) {
        match self.below(9) {
            0 => {
                let target = self.pick(&["arr[0]", "arr[1]", "arr[n%3]", "arr[-1]", "map[k]"]);
                let operator = self.pick(&["=", "+="]);
                let _ = write!(self.out, "{target}{operator}");
                self.word();
            }
            1 => {
                let operator = self.pick(&["=", "+="]);
                let _ = write!(self.out, "arr{operator}(");
                self.words();
                self.put(")");
            }
            2 => {
                self.put("n=$((");
                self.arithmetic();
                self.put("))");
            }
            3 => {
                self.put("printf -v a %s ");
                self.word();
            }
            4 => {
                let target = self.pick(&["a", "b", "c"]);
                let _ = write!(self.out, "{target}=");
                self.word();
                self.put(" show ");
                self.words();
            }
            _ => {
                let target = self.pick(&["a", "b", "c"]);
                let operator = self.pick(&["=", "=", "=", "+="]);
                let _ = write!(self.out, "{target}{operator}");
                self.word();
            }
        }
    }

    fn words(&mut self) {
        for at in 0..=self.below(3) {
            if at > 0 {
                self.put(" ");
            }
            self.word();
        }
    }

    fn word(&mut self) {
        for _ in 0..=self.below(2) {
            self.piece();
        }
    }

    fn piece(&mut self) {
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
                let text = quoted(self.pick(VALUES));
                self.put(&text);
            }
            5..=7 => self.double_quoted(),
            8..=12 => self.expansion(),
            13 => {
                let text = self.pick(&[
                    "\\ ", "\\$", "\\*", "$'a\\tb'", "$'\\x41'", "\\\\", "''", "\"\"", "*", "{x,y}",
                    "{1..3}", "a{b,c}d",
                ]);
                self.put(text);
            }
            14 => {
                self.put("$((");
                self.arithmetic();
                self.put("))");
            }
            _ => {
                self.depth += 1;
                self.substitutions += 1;
                self.put("$( ");
                self.list();
                self.substitutions -= 1;
                self.put(")");
                self.depth -= 1;
            }
        }
    }

    fn double_quoted(&mut self) {
        self.put("\"");
        self.quoted_pieces();
        self.put("\"");
    }

    fn quoted_pieces(&mut self) {
        for _ in 0..self.below(3) {
            match self.below(4) {
                0 => {
                    let text = self.pick(PLAIN);
                    self.put(text);
                }
                1 => {
                    let text = self.pick(&[" ", "  ", "\\$", "\\\\", "'", "*", "\\`", "~", "\\x"]);
                    self.put(text);
                }
                _ if self.fuel > 0 => self.expansion(),
                _ => self.put("$a"),
            }
        }
    }

    fn expansion(&mut self) {
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
    fn default_word(&mut self) {
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

    fn arithmetic(&mut self) {
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

    fn arithmetic_operand(&mut self) {
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

/// Text in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
