//! Finding the place of a piece, and putting it there.

use vsh_core::meter::{Charge, LimitExceeded, Meter};

use super::hunk::{Hunk, Segment};

/// The old file and what has become of it so far.
pub(super) struct Text<'a> {
    lines: Vec<&'a [u8]>,
    out: Vec<u8>,
    charge: Charge,
    /// How many lines of the old file are in the output already.
    copied: usize,
    /// How far off the last piece was.
    pub(super) offset: i64,
    /// By how many lines the file has grown.
    pub(super) growth: i64,
    blanks: bool,
    ifdef: Option<Vec<u8>>,
}

/// Where a piece fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The first line, counted from 1.
    pub(super) line: usize,
    /// How far that is from where it should be.
    pub(super) offset: i64,
}

/// How many lines of context need not match at the start and at the end; less than none pins it there.
struct Slack {
    before: i64,
    behind: i64,
}

fn signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a [u8], meter: &Meter, blanks: bool, ifdef: Option<Vec<u8>>) -> Self {
        let lines = bstr::ByteSlice::lines_with_terminator(text).collect();
        let charge = meter.no_memory();
        Self { lines, out: Vec::new(), charge, copied: 0, offset: 0, growth: 0, blanks, ifdef }
    }

    /// The place of a piece, the nearest to where it should be.
    pub(super) async fn locate(
        &self,
        meter: &Meter,
        hunk: &Hunk,
        fuzz: usize,
    ) -> Result<Option<Found>, LimitExceeded> {
        let pattern = hunk.pattern();
        let guess = signed(hunk.old) + self.offset;
        if pattern.is_empty() {
            let line = usize::try_from(guess).unwrap_or(1).max(1);
            return Ok(Some(Found { line, offset: self.offset }));
        }
        let (before, behind) = hunk.context();
        let most = signed(before.max(behind));
        let fuzz = signed(fuzz);
        let slack = Slack { before: fuzz + signed(before) - most, behind: fuzz + signed(behind) - most };
        let (length, count) = (signed(pattern.len()), signed(self.lines.len()));
        let lowest = signed(self.copied) + 1;
        let fits = |at: i64, slack: &Slack| at >= 1 && self.matches(&pattern, at, slack);
        let found = |line: i64| Found {
            line: usize::try_from(line).unwrap_or(1),
            offset: self.offset + line - guess,
        };
        if slack.before < 0 && hunk.old <= 1 {
            // It is the start of the file.
            let whole = slack.behind >= 0 || length == count;
            let only = Slack { before: 0, behind: slack.behind.max(0) };
            return Ok((whole && lowest <= 1 + signed(before) && fits(1, &only)).then(|| found(1)));
        }
        if slack.behind < 0 {
            // It is the end of the file.
            let at = count - length + 1;
            let only = Slack { before: slack.before.max(0), behind: 0 };
            return Ok((at >= lowest && fits(at, &only)).then(|| found(at)));
        }
        let slack = Slack { before: slack.before.max(0), ..slack };
        let highest = count - (length - slack.behind) + 1;
        // No more than there are lines.
        let nearest = (guess - highest).max(lowest - guess).max(0);
        let furthest = (highest - guess).max(guess - lowest);
        let mut steps = 0u32;
        for distance in nearest..=furthest {
            for at in [guess + distance, guess - distance] {
                if at >= lowest && at <= highest && fits(at, &slack) {
                    return Ok(Some(found(at)));
                }
            }
            steps += 1;
            if steps.is_multiple_of(64) {
                meter.step(64).await?;
            }
        }
        Ok(None)
    }

    fn matches(&self, pattern: &[&[u8]], at: i64, slack: &Slack) -> bool {
        let (Ok(at), Ok(before), Ok(behind)) =
            (usize::try_from(at - 1), usize::try_from(slack.before), usize::try_from(slack.behind))
        else {
            return false;
        };
        let wanted = pattern.len().saturating_sub(before).saturating_sub(behind);
        let pattern = pattern.iter().skip(before).take(wanted);
        let Some(lines) = self.lines.get(at + before..).and_then(|lines| lines.get(..wanted)) else {
            return false;
        };
        pattern.zip(lines).all(|(a, b)| if self.blanks { similar(a, b) } else { a == b })
    }

    /// Do the line ends of the pattern differ from those of the file?
    pub(super) fn other_line_ends(&self, hunk: &Hunk, at: usize) -> bool {
        let ends = |line: &[u8]| line.ends_with(b"\r\n");
        let Some(ours) = self.lines.get(at.saturating_sub(1)) else { return false };
        hunk.pattern().first().is_some_and(|theirs| ends(theirs) != ends(ours))
    }

    fn copy_until(&mut self, line: usize) {
        while self.copied < line {
            let Some(text) = self.lines.get(self.copied) else { return };
            self.out.extend_from_slice(text);
            self.copied += 1;
        }
    }

    /// Puts a piece at its place. Lines that stay are kept as the file has them.
    pub(super) fn apply(&mut self, hunk: &Hunk, found: Found) -> Result<(), LimitExceeded> {
        let mut at = found.line - 1;
        for segment in &hunk.segments {
            match segment {
                Segment::Common(lines) => at += lines.len(),
                Segment::Change(old, new) => {
                    self.copy_until(at);
                    self.replace(at, old.len(), new);
                    at += old.len();
                    self.copied = self.copied.max(at.min(self.lines.len()));
                    self.growth += signed(new.len()) - signed(old.len());
                }
            }
            self.charge.resize(self.out.len())?;
        }
        self.offset = found.offset;
        Ok(())
    }

    fn replace(&mut self, at: usize, count: usize, new: &[Vec<u8>]) {
        let Some(name) = &self.ifdef else {
            return new.iter().for_each(|line| self.out.extend_from_slice(line));
        };
        let old = self.lines.get(at..).unwrap_or_default().iter().take(count);
        self.out.extend_from_slice(if count > 0 { b"#ifndef " } else { b"#ifdef " });
        self.out.extend_from_slice(name);
        self.out.push(b'\n');
        old.for_each(|text| self.out.extend_from_slice(text));
        if count > 0 && !new.is_empty() {
            self.out.extend_from_slice(b"#else\n");
        }
        new.iter().for_each(|text| self.out.extend_from_slice(text));
        self.out.extend_from_slice(b"#endif\n");
    }

    /// All that has become of the file.
    pub(super) fn finish(mut self) -> Result<(Vec<u8>, Charge), LimitExceeded> {
        self.copy_until(self.lines.len());
        self.charge.resize(self.out.len())?;
        Ok((self.out, self.charge))
    }
}

/// Are lines the same but for how much blank there is?
fn similar(a: &[u8], b: &[u8]) -> bool {
    fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
        line.split(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')).filter(|word| !word.is_empty())
    }
    let indented = |line: &[u8]| line.first().is_some_and(|b| matches!(b, b' ' | b'\t'));
    let empty = |line: &[u8]| words(line).next().is_none();
    words(a).eq(words(b)) && (indented(a) == indented(b) || empty(a))
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn blanks() {
        assert!(similar(b"a  b\n", b"a b \n") && similar(b" a\n", b"\ta\n"));
        assert!(!similar(b"ab\n", b"a b\n") && !similar(b"a\n", b" a\n"));
    }
}
