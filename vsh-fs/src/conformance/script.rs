//! The language of the checks: a title, and steps with what each must give.

/// A check: steps on a fresh filesystem, run by uid 0 with umask 022 from an empty root of mode 755.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it shows.
    pub title: String,
    /// What it takes of a backend beyond the contract: `atime`, `dirlinks`, `owners`, `sparse`.
    pub tags: Vec<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// A step of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The operation.
    pub op: String,
    /// Its arguments.
    pub args: Vec<Vec<u8>>,
    /// What it must give: `ok`, a value, or the name of an error. `None` for any success.
    pub expected: Option<String>,
}

/// Reads checks, one a line:
///
/// ```text
/// # a comment
/// title [tag]: op arg arg; op arg -> expected; ...
///     a line that begins with blanks goes on with the one before
/// ```
///
/// In arguments and expectations `{x*300}` stands for 300 times `x`; in arguments `''` is empty, `\s` is a
/// blank, `\n` a line feed, `\0` and `\xff` a byte.
pub fn parse(text: &str) -> Vec<Check> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        match lines.last_mut() {
            Some(last) if line.starts_with(' ') => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => lines.push(line.to_string()),
        }
    }
    lines.iter().map(|line| parse_check(line)).collect()
}

fn parse_check(line: &str) -> Check {
    let (head, body) = line.split_once(": ").unwrap_or((line, ""));
    let (title, tags) = head.split_once('[').unwrap_or((head, ""));
    Check {
        title: title.trim().to_string(),
        tags: tags.trim_end_matches(']').split_whitespace().map(str::to_string).collect(),
        steps: body.split(';').filter(|step| !step.trim().is_empty()).map(parse_step).collect(),
    }
}

/// Reads one step: `op arg arg -> expected`.
pub fn parse_step(text: &str) -> Step {
    let (command, expected) = match text.split_once("->") {
        Some((command, expected)) => (command, Some(repeat(expected.trim()))),
        None => (text, None),
    };
    let mut words = command.split_whitespace();
    let op = words.next().unwrap_or_default().to_string();
    Step { op, args: words.map(|word| unescape(&repeat(word))).collect(), expected }
}

/// `{x*300}` written out.
fn repeat(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((inside, behind)) = after.split_once('}') else { break };
        if let Some((unit, count)) = inside.rsplit_once('*') {
            out.push_str(&unit.repeat(count.parse().unwrap_or(0)));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn unescape(word: &str) -> Vec<u8> {
    if word == "''" {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut bytes = word.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        match bytes.next() {
            Some(b's') => out.push(b' '),
            Some(b'n') => out.push(b'\n'),
            Some(b'0') => out.push(0),
            Some(b'x') => {
                let digits = [bytes.next(), bytes.next()].map(|d| d.map_or('0', char::from));
                let [high, low] = digits.map(|d| d.to_digit(16).unwrap_or(0));
                out.push(u8::try_from(high * 16 + low).unwrap_or_default());
            }
            other => out.extend(other),
        }
    }
    out
}

/// Bytes as expectations write them: NUL as `\0`, other bytes that do not print as `\xff`.
pub fn show(bytes: &[u8]) -> String {
    let mut out = String::new();
    for byte in bytes {
        match byte {
            0 => out.push_str("\\0"),
            b'\n' => out.push_str("\\n"),
            b' '..=b'~' => out.push(char::from(*byte)),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{parse, show};

    #[test]
    fn checks_are_read() {
        let checks =
            parse("# note\na title [one two]: mkdir {ab*2} 700; ls / -> x {y*3}\n  ; file '' \\s\\xff\n");
        assert_eq!(checks.len(), 1);
        let check = &checks[0];
        assert_eq!((check.title.as_str(), check.tags.len(), check.steps.len()), ("a title", 2, 3));
        assert_eq!(check.steps[0].args, [&b"abab"[..], b"700"]);
        assert_eq!(check.steps[1].expected.as_deref(), Some("x yyy"));
        assert_eq!(check.steps[2].args, [&b""[..], b" \xff"]);
        assert_eq!(show(b"a\0\xff\n"), "a\\0\\xff\\n");
    }
}
