//! Scripts of many words made at random, each expanded in a subshell of its own, which show how values are split and
//! joined: operators, lists and settings of `IFS`, in all places where a word stands.

use std::fmt::Write;

use crate::random::Random;

/// What a word is marked with in the output, before its number.
pub const MARK: &str = "#";

/// What its status is marked with.
pub const STATUS: &str = "?";

/// How many words share their values.
const SHARED: u32 = 8;

/// Words within words.
const DEPTH: u32 = 3;

const PARAMETERS: &[&str] = &[
    "@", "*", "1", "2", "v", "w", "u", "a", "a[0]", "a[@]", "a[*]", "b[@]", "b[*]", "e[@]", "e[*]", "m[@]",
    "m[*]", "n[@]",
];

const VALUES: &[&str] = &[
    "''", "a", "'a b'", "' '", "abc", ":", "a:b:", "' a  b '", "x", "'*'", "-", "'a b c'", "'b c'", "aXb",
    "X", "bX",
];

const SEPARATORS: &[&str] = &[
    "unset IFS",
    "unset IFS",
    "IFS=' '",
    "IFS=",
    "IFS=:",
    "IFS=:",
    "IFS=-",
    "IFS=': '",
    "IFS=x",
    "IFS=X",
    "IFS='X '",
    "IFS=ab",
];

const OPERATORS: &[&str] = &[
    "-", ":-", "+", ":+", "=", ":=", "#", "##", "%", "%%", "/", "//", "/#", "/%", "^", "^^", ",", ",,", "@Q",
    "@U", "@L", "@E", "@K", "@k", "@A", "@a", ":",
];

/// A script of `count` words. Each is shown behind a line with [`MARK`] and its number, and before one with [`STATUS`] and its
/// status; lines that set values begin with `set`.
pub fn script(seed: u64, count: u32) -> String {
    let mut words = Words { random: Random::new(seed) };
    let mut out =
        String::from("show() { printf '[%s]' \"$#\" \"$@\"; echo; }\nset -f\ndeclare -n n=a; q1=1 q2=2\n");
    for number in 0..count {
        if number % SHARED == 0 {
            let _ = writeln!(out, "{}", words.state());
        }
        let statement = words.statement();
        let _ = writeln!(out, "echo '{MARK}{number}'; ( {statement} ); echo \"{STATUS}$?\"");
    }
    out
}

struct Words {
    random: Random,
}

impl Words {
    fn values(&mut self, most: u32) -> String {
        let count = self.random.below(most + 1);
        (0..count).map(|_| format!(" {}", self.random.pick(VALUES))).collect()
    }

    fn state(&mut self) -> String {
        let mut state = format!("set --{}", self.values(3));
        for name in ["v", "w"] {
            let _ = write!(state, "; {name}={}", self.random.pick(VALUES));
        }
        for name in ["a", "b"] {
            let _ = write!(state, "; {name}=({} )", self.values(3));
        }
        let _ = write!(
            state,
            "; e=(); unset u z m; declare -A m=([k]={}); i={}; {}",
            self.random.pick(VALUES),
            self.random.below(3),
            self.random.pick(SEPARATORS)
        );
        state
    }

    /// Shows a word where it is split, and where it is not.
    fn statement(&mut self) -> String {
        let word = match self.word(0) {
            word if word.is_empty() => "\"\"".to_owned(),
            word => word,
        };
        match self.random.below(32) {
            0..=16 => format!("show {word}"),
            17..=18 => format!("show {word} {}", self.word(0)),
            19..=21 => format!("z={word}; show \"$z\""),
            22..=23 => format!("z=({word}); show \"${{z[@]}}\""),
            24 => {
                format!("case {word} in \"$v\") echo v ;; a*) echo a ;; '') echo e ;; *) echo o ;; esac")
            }
            // What begins with a sign might be an operator.
            25 => {
                format!("[[ {}{word} == {} ]]", if word.starts_with('-') { "x" } else { "" }, self.operand())
            }
            26 => format!("cat <<< {word}"),
            27 => format!("declare z={word}; show \"$z\""),
            28 => format!("for z in {word}; do show \"$z\"; done"),
            29 => format!("f() {{ local z={word}; show \"$z\" \"$@\"; }}; f {}", self.word(1)),
            30 => format!("case \"$v\" in {}) echo y ;; *) echo n ;; esac", self.operand()),
            _ => format!("z[1]={word}; show \"${{z[1]}}\""),
        }
    }

    fn operand(&mut self) -> String {
        match self.word(1) {
            word if word.is_empty() => "a".to_owned(),
            word => word,
        }
    }

    fn word(&mut self, depth: u32) -> String {
        let parts = match depth {
            0 => 1 + self.random.below(3),
            _ => self.random.below(3),
        };
        (0..parts).map(|_| self.part(depth, false)).collect()
    }

    fn part(&mut self, depth: u32, quoted: bool) -> String {
        match self.random.below(50) {
            0..=6 => self.random.pick(&["x", "a", "b", ":", "-", ".", "X"]).to_owned(),
            7 if quoted => self.random.pick(&[" ", "  "]).to_owned(),
            7 => "\\ ".to_owned(),
            8..=9 => {
                let output = self.random.pick(&["a b", "", " a ", "a:b", "  ", "a  "]);
                format!("$(echo '{output}')")
            }
            10 if quoted => self.random.pick(&["\\$", "\\\\"]).to_owned(),
            10..=11 if !quoted => self.random.pick(&["$'a b'", "'q r'", "\"\"", "''"]).to_owned(),
            12..=20 if !quoted => {
                let parts = self.random.below(4);
                let inner: String = (0..parts).map(|_| self.part(depth, true)).collect();
                format!("\"{inner}\"")
            }
            _ if depth >= DEPTH => "$v".to_owned(),
            _ => self.parameter(depth),
        }
    }

    fn parameter(&mut self, depth: u32) -> String {
        if self.random.chance(20) {
            let keys = self.random.pick(&["a[@]", "a[*]", "m[@]", "e[@]", "q@", "q*"]);
            return format!("${{!{keys}}}");
        }
        let name = self.random.pick(PARAMETERS);
        if self.random.chance(30) {
            return format!("${{#{name}}}");
        }
        if self.random.chance(4) {
            return match name.len() {
                1 if self.random.chance(2) => format!("${name}"),
                _ => format!("${{{name}}}"),
            };
        }
        let operator = self.random.pick(OPERATORS);
        // What cannot be assigned is only asked.
        let name = match operator {
            "=" | ":=" => self.random.pick(&["u", "v", "w"]),
            _ => name,
        };
        format!("${{{name}{operator}{}}}", self.behind(operator, depth))
    }

    fn behind(&mut self, operator: &str, depth: u32) -> String {
        match operator {
            "-" | ":-" | "+" | ":+" | "=" | ":=" => self.word(depth + 1),
            "#" | "##" | "%" | "%%" => {
                self.random.pick(&["x", "'*'", "*", "?", "a*", "*c", "[ab]", "", "\"x\""]).to_owned()
            }
            "/" | "//" | "/#" | "/%" => {
                let pattern = self.random.pick(&["x", "?", "a", "*", "b*", " ", "[a-c]"]);
                let text = self.random.pick(&["", "/", "/y", "/y z", "/&&", "/:", "/X", "/\"$v\""]);
                format!("{pattern}{text}")
            }
            "^" | "^^" | "," | ",," => self.random.pick(&["", "[a-c]", "?", "x"]).to_owned(),
            ":" => self.random.pick(&["0", "1", "2", "1:1", "0:1", " -1", "0:0", "i", "i+1:1"]).to_owned(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn a_seed_gives_its_words() {
        assert_eq!(script(1, 20), script(1, 20));
        assert_ne!(script(1, 20), script(2, 20));
        assert_eq!(script(1, 20).matches("echo '#").count(), 20);
    }
}
