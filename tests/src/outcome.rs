//! What a run gave, what was expected, and how they differ.

use bstr::ByteSlice;

/// What a run gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// The exit status; 128 and the signal's number if a signal ended it.
    pub status: u8,
    /// Why the run did not come to its own end, if it did not.
    pub ended_by: Option<Ending>,
}

/// What ended a run from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Its time was over.
    Time,
    /// Another limit, by name.
    Limit(&'static str),
    /// The shell itself failed.
    Panic(String),
}

/// What a case expects. What is `None` may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// Standard output.
    pub stdout: Option<Vec<u8>>,
    /// Standard error.
    pub stderr: Option<Vec<u8>>,
    /// The exit status.
    pub status: u8,
}

/// How messages on standard error are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Messages {
    /// To the byte.
    Exact,
    /// Without the name and line that a shell puts before them.
    Anonymous,
}

impl Expected {
    /// One sentence for each difference; none if the outcome is as expected.
    pub fn differences(&self, got: &Outcome, messages: Messages) -> Vec<String> {
        let mut out = Vec::new();
        match &got.ended_by {
            Some(Ending::Time) => out.push("its time was over".to_owned()),
            Some(Ending::Panic(message)) => out.push(format!("the shell panicked: {message}")),
            Some(Ending::Limit(_)) | None => {}
        }
        if self.status != got.status {
            out.push(format!("status: expected {}, got {}", self.status, got.status));
        }
        out.extend(stream_difference("stdout", self.stdout.as_deref(), &got.stdout));
        if let Some(expected) = &self.stderr {
            let same = messages == Messages::Anonymous && anonymous(expected) == anonymous(&got.stderr);
            if !same {
                out.extend(stream_difference("stderr", Some(expected), &got.stderr));
            }
        }
        out
    }
}

fn stream_difference(name: &str, expected: Option<&[u8]>, got: &[u8]) -> Option<String> {
    let expected = expected.filter(|e| *e != got)?;
    Some(format!("{name}: expected\n{}got\n{}", indented(expected), indented(got)))
}

/// Text with its lines set off, so that blanks and missing newlines show.
pub fn indented(text: &[u8]) -> String {
    const SHOWN: usize = 4000;
    let shown = text.get(..SHOWN).unwrap_or(text);
    let mut out = String::new();
    for line in shown.lines_with_terminator() {
        let end = if line.ends_with(b"\n") { "" } else { "␄" };
        out.push_str(&format!("    |{}{end}\n", line.trim_end_with(|c| c == '\n').escape_bytes_lightly()));
    }
    if shown.len() < text.len() {
        out.push_str(&format!("    … {} bytes in all\n", text.len()));
    }
    if text.is_empty() {
        out.push_str("    (nothing)\n");
    }
    out
}

/// Showing bytes that may not be text.
trait EscapeLightly {
    fn escape_bytes_lightly(&self) -> String;
}

impl EscapeLightly for [u8] {
    fn escape_bytes_lightly(&self) -> String {
        let mut out = String::new();
        for chunk in self.utf8_chunks() {
            for c in chunk.valid().chars() {
                if c.is_control() && c != '\t' {
                    out.extend(c.escape_default());
                } else {
                    out.push(c);
                }
            }
            for byte in chunk.invalid() {
                out.push_str(&format!("\\x{byte:02x}"));
            }
        }
        out
    }
}

/// Messages without the `bash: line 3: ` before them.
pub fn anonymous(stderr: &[u8]) -> Vec<u8> {
    stderr.lines_with_terminator().flat_map(|line| without_prefix(line).to_vec()).collect()
}

fn without_prefix(line: &[u8]) -> &[u8] {
    let Some(colon) = line.find(": ") else { return line };
    let (name, rest) = line.split_at(colon);
    let rest = rest.get(2..).unwrap_or_default();
    if !name.ends_with(b"sh") || name.iter().any(u8::is_ascii_whitespace) || name.contains(&b':') {
        return line;
    }
    let Some(numbered) = rest.strip_prefix(b"line ") else { return rest };
    let digits = numbered.iter().take_while(|b| b.is_ascii_digit()).count();
    match numbered.get(digits..).and_then(|r| r.strip_prefix(b": ")) {
        Some(message) if digits > 0 => message,
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, Expected, Messages, Outcome, anonymous};

    #[test]
    fn messages_lose_their_prefix() {
        let check = |from: &str, to: &str| assert_eq!(anonymous(from.as_bytes()), to.as_bytes(), "{from}");
        check("bash: line 3: x: not found\nplain\n", "x: not found\nplain\n");
        check("/tmp/case.sh: line 10: a: b", "a: b");
        check("bash: x: not found", "x: not found");
        check("cat: line 3: x", "cat: line 3: x");
        check("a bash: line 3: x", "a bash: line 3: x");
        check("bash: line x: y", "line x: y");
        check("", "");
    }

    #[test]
    fn every_difference_is_named() {
        let expected =
            Expected { stdout: Some(b"a\n".to_vec()), stderr: Some(b"bash: e\n".to_vec()), status: 1 };
        let same = Outcome {
            stdout: b"a\n".to_vec(),
            stderr: b"x.sh: line 1: e\n".to_vec(),
            status: 1,
            ended_by: None,
        };
        assert!(expected.differences(&same, Messages::Anonymous).is_empty());
        assert_eq!(expected.differences(&same, Messages::Exact).len(), 1);
        let other = Outcome { ended_by: Some(Ending::Time), ..Outcome::default() };
        assert_eq!(expected.differences(&other, Messages::Exact).len(), 4);
        let any = Expected { status: 0, ..Expected::default() };
        assert!(
            any.differences(&Outcome { stdout: b"x".to_vec(), ..Outcome::default() }, Messages::Exact)
                .is_empty()
        );
    }
}
