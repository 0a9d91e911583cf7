//! The format of case files: that of the Oils project's shell tests.
//!
//! ```text
//! ## failures_allowed: 1
//!
//! #### a title
//! echo hi; exit 3
//! ## STDOUT:
//! hi
//! ## END
//! ## status: 3
//! ```
//!
//! - `## stdout: x` is the line `x`; `## stdout-json: "x"` the text of a JSON string; `## STDERR:`,
//!   `## stderr:` and `## stderr-json:` say the same of standard error. A stream that is not named may hold
//!   anything, a status that is not named is 0.
//! - `## OK bash stdout: x` (also `BUG`, `N-I`, several shells with `/`) holds for that shell in place of what is
//!   said in general. Files of this repository say what bash does and need no such lines.
//! - `## known_failure: why` marks a case that must fail for now; the file's first lines say how many there are:
//!   `## failures_allowed: N`.
//! - Lines whose first character that is not blank is `#` are comments, in scripts and in expected text as well.
//! - `## code: x` is a script of one line.

use std::collections::BTreeMap;

use bstr::ByteSlice;

use crate::outcome::Expected;

/// Keys and their texts.
pub type Keys = BTreeMap<String, Vec<u8>>;

/// One file.
#[derive(Clone, Debug, Default)]
pub struct SpecFile {
    /// What stands before the first case.
    pub header: Keys,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// Its title.
    pub title: String,
    /// The title's line.
    pub line: usize,
    /// The script.
    pub script: Vec<u8>,
    /// What holds for every shell.
    pub general: Keys,
    /// What holds for one shell.
    pub shells: BTreeMap<String, Keys>,
}

/// A line, by its role.
enum Line<'a> {
    Title(&'a [u8]),
    Directive { shells: Option<&'a str>, key: &'a str, value: &'a [u8] },
    End,
    Text(&'a [u8]),
    Blank(&'a [u8]),
}

/// A line that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecError {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl std::fmt::Display for SpecError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

/// Reads a file's text.
pub fn parse(text: &[u8]) -> Result<SpecFile, SpecError> {
    let mut reader = Reader { lines: classify(text)?, at: 0 };
    let mut file = SpecFile::default();
    let mut header = Case::default();
    reader.directives(&mut header);
    file.header = header.general;
    while let Some((line, title)) = reader.title()? {
        let mut case = Case { title, line, ..Case::default() };
        reader.directives(&mut case);
        case.script = match case.general.remove("code") {
            Some(code) => code,
            None => reader.raw(),
        };
        if case.script.is_empty() {
            return Err(SpecError { line, reason: "the case has no script".to_owned() });
        }
        reader.directives(&mut case);
        file.cases.push(case);
    }
    Ok(file)
}

fn classify(text: &[u8]) -> Result<Vec<(usize, Line<'_>)>, SpecError> {
    let mut lines = Vec::new();
    for (at, line) in text.lines_with_terminator().enumerate() {
        let number = at + 1;
        let kind = if let Some(title) = line.strip_prefix(b"####") {
            Line::Title(title.trim_ascii())
        } else if let Some(rest) = line.strip_prefix(b"##") {
            directive(rest).ok_or_else(|| SpecError {
                line: number,
                reason: "a line with ## is `## key: value`, `## END` or `#### title`".to_owned(),
            })?
        } else if line.trim_ascii().is_empty() {
            Line::Blank(line)
        } else if line.trim_ascii_start().starts_with(b"#") {
            continue;
        } else {
            Line::Text(line)
        };
        lines.push((number, kind));
    }
    Ok(lines)
}

/// What follows `##`.
fn directive(rest: &[u8]) -> Option<Line<'_>> {
    if !rest.first()?.is_ascii_whitespace() {
        return None;
    }
    let rest = rest.trim_ascii_start().trim_end_with(|c| c == '\n');
    if rest.starts_with(b"END") {
        return Some(Line::End);
    }
    let (first, after) = word(rest);
    let (shells, rest) = if is_qualifier(first) {
        let (shells, after) = word(after);
        (Some(shells.to_str().ok()?), after)
    } else {
        (None, rest)
    };
    let (key, value) = rest.split_once_str(":")?;
    let key = key.to_str().ok()?;
    let named = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    named.then(|| Line::Directive { shells, key, value: value.trim_ascii_start() })
}

fn is_qualifier(word: &[u8]) -> bool {
    let base =
        word.split_once_str("-").filter(|(_, n)| n.len() == 1 && n[..].is_ascii()).map_or(word, |(b, _)| b);
    word == b"N-I" || base == b"OK" || base == b"BUG"
}

/// The first word, and what follows it.
fn word(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    (word, rest.trim_ascii_start())
}

struct Reader<'a> {
    lines: Vec<(usize, Line<'a>)>,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&(usize, Line<'_>)> {
        self.lines.get(self.at)
    }

    fn skip_blank(&mut self) {
        while matches!(self.peek(), Some((_, Line::Blank(_)))) {
            self.at += 1;
        }
    }

    fn title(&mut self) -> Result<Option<(usize, String)>, SpecError> {
        self.skip_blank();
        let Some((number, line)) = self.peek() else { return Ok(None) };
        let Line::Title(title) = line else {
            let reason = "expected `#### title` here: is a `## END` missing above?".to_owned();
            return Err(SpecError { line: *number, reason });
        };
        let found = (*number, title.to_str_lossy().into_owned());
        self.at += 1;
        Ok(Some(found))
    }

    /// The lines up to the next one with `##`, without blank ones before them.
    fn raw(&mut self) -> Vec<u8> {
        self.skip_blank();
        self.block()
    }

    fn block(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        while let Some((_, Line::Text(line) | Line::Blank(line))) = self.peek() {
            text.extend_from_slice(line);
            self.at += 1;
        }
        text
    }

    fn directives(&mut self, case: &mut Case) {
        loop {
            self.skip_blank();
            let Some((_, Line::Directive { shells, key, value })) = self.peek() else { return };
            let (shells, key, value) = (shells.map(str::to_owned), (*key).to_owned(), value.to_vec());
            self.at += 1;
            let (key, value) = self.complete(key, value);
            match shells {
                None => drop(case.general.insert(key, value)),
                Some(shells) => {
                    for shell in shells.split('/') {
                        case.shells.entry(shell.to_owned()).or_default().insert(key.clone(), value.clone());
                    }
                }
            }
        }
    }

    /// The text that a key stands for: of a stream in capitals the lines that follow.
    fn complete(&mut self, key: String, mut value: Vec<u8>) -> (String, Vec<u8>) {
        match key.as_str() {
            "STDOUT" | "STDERR" => {
                let text = self.block();
                if matches!(self.peek(), Some((_, Line::End))) {
                    self.at += 1;
                }
                (key.to_ascii_lowercase(), text)
            }
            "stdout" | "stderr" | "code" => {
                value.push(b'\n');
                (key, value)
            }
            _ => (key, value),
        }
    }
}

impl Case {
    /// What `shell` should do; what every shell should if nothing is said of it.
    pub fn expected(&self, shell: &str) -> Result<Expected, String> {
        let status = self.key(shell, "status").map_or(Ok("0"), |s| s.to_str());
        let status = status.ok().and_then(|s| s.trim().parse().ok());
        Ok(Expected {
            stdout: self.stream(shell, "stdout")?,
            stderr: self.stream(shell, "stderr")?,
            status: status.ok_or("the status is not a number from 0 to 255")?,
        })
    }

    /// Why the case must fail for now, if it must.
    pub fn known_failure(&self) -> Option<String> {
        self.general.get("known_failure").map(|why| why.to_str_lossy().into_owned())
    }

    fn key(&self, shell: &str, key: &str) -> Option<&Vec<u8>> {
        self.shells.get(shell).and_then(|own| own.get(key)).or_else(|| self.general.get(key))
    }

    fn stream(&self, shell: &str, key: &str) -> Result<Option<Vec<u8>>, String> {
        let own = self.shells.get(shell);
        for keys in own.into_iter().chain([&self.general]) {
            if let Some(json) = keys.get(&format!("{key}-json")) {
                let text: String = serde_json::from_slice(json).map_err(|e| format!("{key}-json: {e}"))?;
                return Ok(Some(text.into_bytes()));
            }
            if let Some(text) = keys.get(key) {
                return Ok(Some(text.clone()));
            }
        }
        Ok(None)
    }
}

/// How many cases of the file must fail: what its first lines say, which must be what its cases say.
pub fn failures_allowed(file: &SpecFile) -> Result<usize, String> {
    let said = file.header.get("failures_allowed").map_or("0", |n| n.to_str().unwrap_or_default());
    let said: usize =
        said.trim().parse().map_err(|_| format!("failures_allowed: `{said}` is not a number"))?;
    let marked = file.cases.iter().filter(|case| case.known_failure().is_some()).count();
    if said == marked {
        return Ok(said);
    }
    Err(format!(
        "{marked} cases have a `## known_failure:` line: the file must say `## failures_allowed: {marked}`, not {said}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{failures_allowed, parse};

    const FILE: &str = "\
## failures_allowed: 1
## compare_shells: bash dash

#### first
# a comment
echo a
  # another

echo b
## STDOUT:
a

b
## END
## BUG-2 dash/ash status: 2
## OK bash stdout-json: \"x\\u00b5\"

#### second: with a colon
## known_failure: not yet
exit 3
## status: 3
## stdout: one line

#### third
## code: echo $(
## STDERR:
oops
";

    #[test]
    fn a_file_is_read() {
        let file = parse(FILE.as_bytes()).unwrap();
        let [first, second, third] = &file.cases[..] else { panic!("{} cases", file.cases.len()) };
        assert_eq!((first.title.as_str(), first.line), ("first", 4));
        assert_eq!(first.script, b"echo a\n\necho b\n");
        let general = first.expected("zsh").unwrap();
        assert_eq!(
            (general.stdout.unwrap(), general.stderr, general.status),
            (b"a\n\nb\n".to_vec(), None, 0)
        );
        assert_eq!(first.expected("bash").unwrap().stdout.unwrap(), "xµ".as_bytes());
        assert_eq!(first.expected("dash").unwrap().status, 2);
        assert_eq!(second.known_failure().as_deref(), Some("not yet"));
        assert_eq!(second.expected("bash").unwrap().stdout.unwrap(), b"one line\n");
        assert_eq!(third.script, b"echo $(\n");
        assert_eq!(third.expected("bash").unwrap().stderr.unwrap(), b"oops\n");
        assert_eq!(failures_allowed(&file), Ok(1));
    }

    #[test]
    fn a_wrong_count_says_how_to_mend_it() {
        let file = parse(FILE.replace("allowed: 1", "allowed: 2").as_bytes()).unwrap();
        assert!(failures_allowed(&file).unwrap_err().contains("## failures_allowed: 1"));
    }

    #[test]
    fn what_does_not_fit_is_an_error_with_its_line() {
        let check = |text: &str, line| assert_eq!(parse(text.as_bytes()).unwrap_err().line, line, "{text}");
        check("echo no title\n", 1);
        check("#### t\necho\n##nonsense\n", 3);
        check("#### t\n\n#### u\necho\n", 1);
        check("#### t\necho\n## status: 1\nmore\n", 4);
        let case = parse(b"#### t\necho\n## status: many\n").unwrap().cases.remove(0);
        assert!(case.expected("bash").is_err());
    }
}
