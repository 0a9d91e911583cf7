//! Scripts made at random from the grammar, the same for the same seed: what they do depends on nothing but
//! themselves, they end, and they touch no files. Printing and the comparison with the real shell use them.

mod builtins;
mod conditions;
pub mod explained;
mod language;
pub mod splitting;
mod values;
mod words;

use std::fmt::Write;

use bstr::ByteSlice;

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
    /// What is spelled otherwise.
    spellings: &'static [Spelling],
    /// There may be a `DEBUG` trap.
    debugged: bool,
    /// A pipeline may have run its last command in the shell.
    last_in_shell: bool,
}

/// What Bash spoils, and a script may spell otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// Quotes in substitutions, which it prints and reads again.
    Quotes,
    /// Quotes with nothing in them in the word of a `case`.
    CaseWord,
    /// The same in a pattern.
    Pattern,
    /// A quote that `eval` leaves open.
    OpenQuote,
    /// An equivalence class, behind which it overlooks a bracket.
    Equivalence,
    /// The last command of a function that is the last one of a substitution: the process becomes that command, so that
    /// no trap is run.
    LastCommand,
    /// `$*` in the substitution that is the value of an assignment: nothing splits it, until something else is expanded.
    Star,
    /// The bytes with which it marks quoted characters, in the output of a substitution, which is split.
    Marks,
}

impl Spelling {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Quotes,
        Self::CaseWord,
        Self::Pattern,
        Self::OpenQuote,
        Self::Equivalence,
        Self::LastCommand,
        Self::Star,
        Self::Marks,
    ];

    /// What the counts call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Quotes => "quotes in a substitution",
            Self::CaseWord => "nothing in quotes in the word of a case",
            Self::Pattern => "nothing in quotes in a pattern",
            Self::OpenQuote => "a quote that eval left open",
            Self::Equivalence => "a bracket behind an equivalence class",
            Self::LastCommand => "a substitution that becomes the last command of a function",
            Self::Star => "a list in the value of an assignment",
            Self::Marks => "a byte of Bash's own in a substitution",
        }
    }

    /// What a script prints of itself, spelled the one way for both.
    pub fn as_shown(self, stdout: &[u8]) -> Vec<u8> {
        match self {
            Self::Quotes => {
                let values = VALUES.iter().filter(|value| value.contains('\''));
                let stdout = stdout.replace("'$'", "\\$");
                values.fold(stdout, |stdout, value| {
                    let (single, double) = (quoted(value), double_quoted(value));
                    stdout.replace(&single, &double).replace(escaped(&single), escaped(&double))
                })
            }
            Self::CaseWord => without_assigned_words(stdout),
            _ => stdout.to_vec(),
        }
    }
}

/// Functions that are printed, with the word of a `case` where it was before it was assigned: without the assignment and the
/// braces around both, which no function is told by here, nor the indentation.
fn without_assigned_words(stdout: &[u8]) -> Vec<u8> {
    let mut word: &[u8] = b"";
    let mut shown = Vec::with_capacity(stdout.len());
    for line in stdout.lines() {
        let line = line.trim_ascii();
        let line = line.strip_suffix(b";").unwrap_or(line);
        if let Some(assigned) = line.strip_prefix(b"word_=") {
            word = assigned;
        } else if line == b"case $word_ in" {
            shown.extend_from_slice(&[b"case ", word, b" in\n"].concat());
        } else if let Some(closed) = line.strip_prefix(b"}") {
            shown.truncate(shown.trim_ascii_end().len());
            shown.extend_from_slice(&[closed, b"\n"].concat());
        } else if line != b"{" {
            shown.extend_from_slice(&[line, b"\n"].concat());
        }
    }
    shown
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
    "/srv/lib/x.so",
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
            spellings: &[],
            debugged: false,
            last_in_shell: false,
        }
    }

    /// The same script with other spellings of these.
    pub fn twin(self, spellings: &'static [Spelling]) -> Self {
        Self { spellings, ..self }
    }

    fn respells(&self, spelling: Spelling) -> bool {
        self.spellings.contains(&spelling)
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
        self.out.push_str("show() { printf '[%s]' \"$#\" \"$@\"; echo; }\n");
        // Without it a pattern that is written is an error, and one in a value may be a plain text.
        if !self.chance(12) {
            self.out.push_str("shopt -s extglob\n");
        }
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
                "set -o posix",
                "set -E",
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

    /// The list of a substitution.
    fn substituted_list(&mut self) {
        self.substitutions += 1;
        let around = [
            (Spelling::Marks, "{ ", "; } | tr -d '\\001\\177'; exit \"${PIPESTATUS[0]}\""),
            (Spelling::Star, "case $# in *) ", ";; esac"),
            (Spelling::LastCommand, "{ ", "; }"),
        ];
        let around = around.map(|(spelling, open, close)| (self.respells(spelling), open, close));
        for (_, open, _) in around.iter().filter(|(respelled, ..)| *respelled) {
            self.put(open);
        }
        self.list();
        for (_, _, close) in around.iter().rev().filter(|(respelled, ..)| *respelled) {
            self.put(close);
        }
        self.substitutions -= 1;
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
                    // All is read: whether the second write finds a reader that has ended is chance.
                    " | { read x; show \"$x\"; cat >/dev/null; }",
                    " | (read -r -d ] x; show \"$x\"; cat >/dev/null)",
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
                } else if format.contains("%c") {
                    // The first byte of a character is none, and what reads it would show that.
                    let text = self.pick(PLAIN);
                    self.put(text);
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
                let mut inner = self.inner(3);
                inner.loops = self.loops;
                inner.functions = self.functions + 10;
                inner.list();
                self.evaluate("eval ", &inner, "");
            }
        }
    }

    /// What makes a text that is run within this one.
    fn inner(&mut self, fuel: u32) -> Self {
        Self {
            depth: self.depth + 1,
            substitutions: self.substitutions,
            spellings: self.spellings,
            debugged: self.debugged,
            last_in_shell: self.last_in_shell,
            ..Self::new(self.random.next(), self.fuel.min(fuel))
        }
    }

    /// Runs what `inner` has made.
    fn evaluate(&mut self, open: &str, inner: &Self, close: &str) {
        self.debugged |= inner.debugged;
        self.last_in_shell |= inner.last_in_shell;
        let text = self.quoted(&inner.out);
        // The quote of an alias on the line before ends with the text.
        let unended = self.respells(Spelling::OpenQuote) && inner.out.contains("alias q1=");
        let (before, behind) = if unended { ("( ", " )") } else { ("", "") };
        let _ = write!(self.out, "{before}{open}{text}{behind}{close}");
    }

    /// Text in single quotes; in a twin, one with such quotes in it that stands in a substitution is in double quotes.
    fn quoted(&self, text: &str) -> String {
        if !self.respells(Spelling::Quotes) || self.substitutions == 0 || !text.contains('\'') {
            return quoted(text);
        }
        double_quoted(text)
    }

    fn show(&mut self) {
        self.put("show ");
        self.words();
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
}

/// Text in double quotes.
fn double_quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if matches!(c, '$' | '`' | '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out + "\""
}

/// How a text stands within `$'...'`.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n").replace('\t', "\\t")
}

/// Text in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
