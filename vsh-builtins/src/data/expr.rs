//! `expr`: evaluates an expression. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expr.html>

use bstr::BString;
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};
use vsh_core::args::Order;
use vsh_core::regex::{Captures, Reading, Regex, Syntax};
use vsh_core::text::{char_count, chars};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;

/// `expr`
pub static UTILITY: Utility = Utility {
    name: "expr",
    summary: "Print the value of EXPRESSION to standard output",
    usage: &["EXPRESSION", "OPTION"],
    options: &[],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// Parentheses within each other.
const MAX_DEPTH: usize = 200;

/// How many digits a number may have: time to calculate with it grows with their square.
const MAX_DIGITS: usize = 20_000;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut words = cx.arguments();
    // `--help` alone is an option, anything else an expression.
    if let [only] = words
        && only.starts_with(b"--")
        && only.len() > 2
    {
        vsh_core::args::parse(&[], Order::RequireOrder, words).ok();
        match only.as_slice() {
            b"--help" => return Err(Error::Help),
            b"--version" => return Err(Error::Version),
            _ => {}
        }
    }
    if words.first().is_some_and(|word| word == "--") {
        words = words.get(1..).unwrap_or_default();
    }
    if words.is_empty() {
        return Err(Error::usage("missing operand"));
    }
    let mut parser = Parser { words, at: 0, depth: 0, utf8: cx.utf8(), cx };
    let value = parser.or(true)?;
    if let Some(extra) = words.get(parser.at) {
        return Err(syntax(format!("syntax error: unexpected argument {}", cx.quoted(extra))));
    }
    let text = [value.as_slice(), b"\n"].concat();
    cx.out.write(&text).await?;
    Ok(ExitStatus::from(!is_null(&value)))
}

fn syntax(message: String) -> Error {
    Error::Fatal(message, ExitStatus(2))
}

/// Empty, or a number that is zero.
fn is_null(value: &[u8]) -> bool {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    value.is_empty() || (!digits.is_empty() && digits.iter().all(|b| *b == b'0'))
}

struct Parser<'a, 'c> {
    words: &'a [BString],
    at: usize,
    depth: usize,
    utf8: bool,
    cx: &'a Cx<'c>,
}

type Value = Vec<u8>;

impl Parser<'_, '_> {
    fn accept(&mut self, word: &str) -> bool {
        let found = self.words.get(self.at).is_some_and(|w| w == word);
        self.at += usize::from(found);
        found
    }

    fn missing(&self) -> Error {
        match self.at.checked_sub(1).and_then(|at| self.words.get(at)) {
            Some(last) => syntax(format!("syntax error: missing argument after {}", self.cx.quoted(last))),
            None => Error::usage("missing operand"),
        }
    }

    fn or(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.and(evaluate)?;
        while self.accept("|") {
            let taken = evaluate && is_null(&left);
            let right = self.and(taken)?;
            if taken {
                left = if is_null(&right) { b"0".to_vec() } else { right };
            }
        }
        Ok(left)
    }

    fn and(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.compare(evaluate)?;
        while self.accept("&") {
            let taken = evaluate && !is_null(&left);
            let right = self.compare(taken)?;
            if !taken || is_null(&right) {
                left = b"0".to_vec();
            }
        }
        Ok(left)
    }

    fn compare(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.sum(evaluate)?;
        loop {
            let operator = ["<", "<=", "=", "==", "!=", ">=", ">"]
                .into_iter()
                .find(|op| self.words.get(self.at).is_some_and(|word| word == op));
            let Some(operator) = operator else { return Ok(left) };
            self.at += 1;
            let right = self.sum(evaluate)?;
            let order = match (integer(&left)?, integer(&right)?) {
                (Some(a), Some(b)) => a.cmp(&b),
                _ => left.cmp(&right),
            };
            let holds = match operator {
                "<" => order.is_lt(),
                "<=" => order.is_le(),
                "=" | "==" => order.is_eq(),
                "!=" => order.is_ne(),
                ">=" => order.is_ge(),
                _ => order.is_gt(),
            };
            left = if holds { b"1".to_vec() } else { b"0".to_vec() };
        }
    }

    fn sum(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.product(evaluate)?;
        loop {
            let plus = self.accept("+");
            if !plus && !self.accept("-") {
                return Ok(left);
            }
            let right = self.product(evaluate)?;
            if evaluate {
                let (a, b) = operands(&left, &right)?;
                left = shown(if plus { a + b } else { a - b });
            }
        }
    }

    fn product(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.matching(evaluate)?;
        loop {
            let operator =
                ["*", "/", "%"].into_iter().find(|op| self.words.get(self.at).is_some_and(|w| w == op));
            let Some(operator) = operator else { return Ok(left) };
            self.at += 1;
            let right = self.matching(evaluate)?;
            if evaluate {
                let (a, b) = operands(&left, &right)?;
                if operator != "*" && b.is_zero() {
                    return Err(syntax("division by zero".to_owned()));
                }
                left = shown(match operator {
                    "*" => a * b,
                    "/" => a / b,
                    _ => a % b,
                });
            }
        }
    }

    fn matching(&mut self, evaluate: bool) -> Result<Value, Error> {
        let mut left = self.function(evaluate)?;
        while self.accept(":") {
            let right = self.function(evaluate)?;
            if evaluate {
                left = self.find(&left, &right)?;
            }
        }
        Ok(left)
    }

    /// A word, what a function makes of words, or what stands in parentheses.
    fn function(&mut self, evaluate: bool) -> Result<Value, Error> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(syntax("syntax error: expression is nested too deeply".to_owned()));
        }
        let value = self.function_here(evaluate);
        self.depth -= 1;
        value
    }

    fn function_here(&mut self, evaluate: bool) -> Result<Value, Error> {
        let Some(word) = self.words.get(self.at) else { return Err(self.missing()) };
        let word = word.to_vec();
        self.at += 1;
        match word.as_slice() {
            b"+" => {
                let Some(next) = self.words.get(self.at) else { return Err(self.missing()) };
                self.at += 1;
                Ok(next.to_vec())
            }
            b"length" => {
                let text = self.function(evaluate)?;
                Ok(char_count(&text, !self.utf8).to_string().into_bytes())
            }
            b"match" => {
                let (text, pattern) = (self.function(evaluate)?, self.function(evaluate)?);
                if evaluate { self.find(&text, &pattern) } else { Ok(text) }
            }
            b"index" => {
                let (text, set) = (self.function(evaluate)?, self.function(evaluate)?);
                let wanted: Vec<&[u8]> = chars(&set, !self.utf8).collect();
                let at = chars(&text, !self.utf8).position(|c| wanted.contains(&c)).map_or(0, |at| at + 1);
                Ok(at.to_string().into_bytes())
            }
            b"substr" => {
                let text = self.function(evaluate)?;
                let (start, length) = (self.function(evaluate)?, self.function(evaluate)?);
                let (Some(start), Some(length)) = (place(&start)?, place(&length)?) else {
                    return Ok(Vec::new());
                };
                Ok(chars(&text, !self.utf8).skip(start - 1).take(length).flatten().copied().collect())
            }
            b"(" => {
                let value = self.or(evaluate)?;
                if self.accept(")") {
                    return Ok(value);
                }
                match self.words.get(self.at) {
                    Some(other) => Err(syntax(format!(
                        "syntax error: expecting ')' instead of {}",
                        self.cx.quoted(other)
                    ))),
                    None => {
                        let last = self.words.last().cloned().unwrap_or_default();
                        Err(syntax(format!("syntax error: expecting ')' after {}", self.cx.quoted(&last))))
                    }
                }
            }
            b")" => Err(syntax("syntax error: unexpected ')'".to_owned())),
            _ => Ok(word),
        }
    }

    /// The first group, or how many characters match.
    fn find(&self, text: &[u8], pattern: &[u8]) -> Result<Value, Error> {
        let syntax_of = Syntax {
            utf8: self.utf8,
            lenient: true,
            reading: Reading::Library,
            empty_ranges: true,
            ..Syntax::BASIC
        };
        let regex = Regex::new(pattern, syntax_of).map_err(|error| syntax(error.message().to_owned()))?;
        // From the start only: what is found later does not count, unless it is found at the start too.
        let anchored = [b"\\(\\`\\)\\(", pattern, b"\\)"].concat();
        let has_references = pattern.windows(2).any(|pair| matches!(pair, [b'\\', b'0'..=b'9']));
        let mut captures = Captures::new();
        let groups = regex.groups();
        let failed = |error: vsh_core::regex::RegexError| syntax(error.message().to_owned());
        let (matched, offset) = if has_references || pattern.starts_with(b"*") || pattern.starts_with(b"^") {
            let found = regex.captures_at(text, 0, &mut captures).map_err(failed)?;
            (found && captures.first().copied().flatten().is_some_and(|(from, _)| from == 0), 0)
        } else {
            let regex = Regex::new(&anchored, syntax_of).map_err(failed)?;
            (regex.captures_at(text, 0, &mut captures).map_err(failed)?, 2)
        };
        if groups > 0 {
            let group = if matched { captures.get(offset + 1).copied().flatten() } else { None };
            return Ok(group.and_then(|(from, to)| text.get(from..to)).unwrap_or_default().to_vec());
        }
        let whole = if matched { captures.first().copied().flatten() } else { None };
        let length = whole.and_then(|(from, to)| text.get(from..to)).map_or(0, |m| char_count(m, !self.utf8));
        Ok(length.to_string().into_bytes())
    }
}

/// The number that a value is, if it is one.
fn integer(value: &[u8]) -> Result<Option<BigInt>, Error> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Ok(None);
    }
    if digits.len() > MAX_DIGITS {
        return Err(syntax(format!("a number of more than {MAX_DIGITS} digits is not supported by vsh")));
    }
    Ok(BigInt::parse_bytes(value, 10))
}

/// A number of characters, or the place of one; none if it is not positive.
fn place(value: &[u8]) -> Result<Option<usize>, Error> {
    let number = integer(value)?.filter(BigInt::is_positive);
    Ok(number.map(|number| number.to_usize().unwrap_or(usize::MAX)))
}

fn operands(left: &[u8], right: &[u8]) -> Result<(BigInt, BigInt), Error> {
    match (integer(left)?, integer(right)?) {
        (Some(a), Some(b)) => Ok((a, b)),
        _ => Err(syntax("non-integer argument".to_owned())),
    }
}

fn shown(number: BigInt) -> Value {
    number.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let ran = Bench::new().run(line);
        assert_eq!((ran.out().trim_end(), ran.status), (expected, status), "{line}: {}", ran.err());
    }

    #[test]
    fn values() {
        check("expr 1 + 2 * 3", "7", 0);
        check("expr ( 1 + 2 ) * 3", "9", 0);
        check("expr 5 - 5", "0", 1);
        check("expr 7 % 4", "3", 0);
        check("expr abc : 'a\\(.\\)'", "b", 0);
        check("expr abc : 'ab'", "2", 0);
        check("expr abc : 'b'", "0", 1);
        check("expr length héé", "3", 0);
        check("expr substr hello 2 3", "ell", 0);
        check("expr index hello l", "3", 0);
        check("expr 10 '<' 9", "0", 1);
        check("expr a '<' b", "1", 0);
        check("expr '' '|' x", "x", 0);
        check("expr 0 '&' 1", "0", 1);
        check("expr 1 / 0", "", 2);
        check("expr a + 1", "", 2);
        check("expr 1 +", "", 2);
        check(
            "expr 99999999999999999999 '*' 99999999999999999999",
            "9999999999999999999800000000000000000001",
            0,
        );
        check("expr -7 / 2", "-3", 0);
        check("expr -7 % 2", "-1", 0);
        check("expr substr abc 2 99999999999999999999999", "bc", 0);
        check("expr abc : '[b-a]'", "0", 1);
    }
}
