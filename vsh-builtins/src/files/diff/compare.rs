//! Lines, which of them are alike, and what has changed.

use std::borrow::Cow;
use std::collections::HashMap;

use foldhash::fast::RandomState;
use similar::{Algorithm, DiffOp};
use vsh_core::regex::{Regex, Syntax};

/// What is overlooked.
#[derive(Debug, Default)]
pub(in crate::files) struct Likeness {
    pub(super) case: bool,
    pub(super) tabs: bool,
    pub(super) trailing: bool,
    pub(super) amount: bool,
    pub(super) blanks: bool,
    pub(super) empty_lines: bool,
    pub(in crate::files) returns: bool,
    patterns: Vec<Regex>,
}

impl Likeness {
    /// Changes whose lines all match are overlooked.
    pub(super) fn add_pattern(&mut self, pattern: &[u8]) -> Result<(), String> {
        let regex = Regex::new(pattern, Syntax::BASIC).map_err(|e| e.message().to_owned())?;
        self.patterns.push(regex);
        Ok(())
    }

    fn is_exact(&self) -> bool {
        !(self.case || self.tabs || self.trailing || self.amount || self.blanks)
    }

    /// What two lines that are alike have in common.
    fn key(&self, line: &[u8]) -> Vec<u8> {
        let (body, end) = match line.strip_suffix(b"\n") {
            // Where blanks are overlooked, so is the missing end.
            Some(body) => (body, !(self.blanks || self.amount || self.trailing)),
            None => (line, false),
        };
        let mut key = Vec::with_capacity(line.len());
        let blank = |b: &u8| b.is_ascii_whitespace() || *b == 11;
        let mut column = 0;
        let mut pending = false;
        for byte in body {
            if blank(byte) {
                if self.blanks {
                    continue;
                }
                if self.amount {
                    pending = true;
                    continue;
                }
                if self.tabs && *byte == b'\t' {
                    let width = 8 - column % 8;
                    key.extend(std::iter::repeat_n(b' ', width));
                    column += width;
                    continue;
                }
            }
            if std::mem::take(&mut pending) {
                key.push(b' ');
            }
            column += 1;
            key.push(if self.case { byte.to_ascii_lowercase() } else { *byte });
        }
        if self.trailing {
            while key.last().is_some_and(blank) {
                key.pop();
            }
        }
        if end {
            key.push(b'\n');
        }
        key
    }
}

/// A line with its end.
pub(in crate::files) type Line<'a> = Cow<'a, [u8]>;

/// The lines of a text.
pub(in crate::files) fn lines<'a>(text: &'a [u8], likeness: &Likeness) -> Vec<Line<'a>> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text).map(|at| at + 1).chain([text.len()]) {
        let line = text.get(start..end).unwrap_or_default();
        if line.is_empty() {
            continue;
        }
        start = end;
        match line.strip_suffix(b"\r\n") {
            Some(body) if likeness.returns => found.push(Line::Owned([body, b"\n"].concat())),
            _ => found.push(Line::Borrowed(line)),
        }
    }
    found
}

/// Lines of the first file that became lines of the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::files) struct Change {
    pub(in crate::files) old: (usize, usize),
    pub(in crate::files) new: (usize, usize),
    /// It is overlooked.
    pub(in crate::files) ignored: bool,
}

/// The most lines that are compared.
const MOST_LINES: usize = 4_000_000;

/// What has changed, in order.
pub(in crate::files) fn changes(
    a: &[Line<'_>],
    b: &[Line<'_>],
    likeness: &Likeness,
) -> Result<Vec<Change>, String> {
    if a.len() + b.len() > MOST_LINES {
        return Err("memory exhausted".to_owned());
    }
    let mut numbers: HashMap<Cow<'_, [u8]>, u32, RandomState> = HashMap::default();
    let exact = likeness.is_exact();
    let mut sides = [Vec::with_capacity(a.len()), Vec::with_capacity(b.len())];
    for (side, lines) in sides.iter_mut().zip([a, b]) {
        for line in lines {
            let key = if exact { Cow::Borrowed(&**line) } else { Cow::Owned(likeness.key(line)) };
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            side.push(*numbers.entry(key).or_insert(next));
        }
    }
    let [old, new] = sides;
    let mut found: Vec<Change> = Vec::new();
    for op in similar::capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (old, new) = match op {
            DiffOp::Equal { .. } => continue,
            DiffOp::Delete { old_index, old_len, new_index } => {
                ((old_index, old_index + old_len), (new_index, new_index))
            }
            DiffOp::Insert { old_index, new_index, new_len } => {
                ((old_index, old_index), (new_index, new_index + new_len))
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                ((old_index, old_index + old_len), (new_index, new_index + new_len))
            }
        };
        match found.last_mut() {
            Some(last) if last.old.1 == old.0 && last.new.1 == new.0 => {
                last.old.1 = old.1;
                last.new.1 = new.1;
            }
            _ => found.push(Change { old, new, ignored: false }),
        }
    }
    slide(&mut found, &old, &new);
    if likeness.empty_lines || !likeness.patterns.is_empty() {
        for change in &mut found {
            let touched = a.get(change.old.0..change.old.1).unwrap_or_default().iter();
            let mut touched = touched.chain(b.get(change.new.0..change.new.1).unwrap_or_default());
            change.ignored = touched.all(|line| {
                let body = line.strip_suffix(b"\n").unwrap_or(line);
                (likeness.empty_lines && body.is_empty())
                    || likeness.patterns.iter().any(|regex| regex.is_match(body).unwrap_or(false))
            });
        }
    }
    Ok(found)
}

/// Lines that were only added or only removed are moved down as far as they look the same.
fn slide(changes: &mut Vec<Change>, old: &[u32], new: &[u32]) {
    let mut at = 0;
    while at < changes.len() {
        let next = changes.get(at + 1).map(|next| (next.old.0, next.new.0));
        let Some(change) = changes.get_mut(at) else { break };
        let (text, span, other) = if change.old.0 == change.old.1 {
            (new, &mut change.new, &mut change.old)
        } else if change.new.0 == change.new.1 {
            (old, &mut change.old, &mut change.new)
        } else {
            at += 1;
            continue;
        };
        let is_new = std::ptr::eq(text, new);
        let limit = next.map_or(text.len(), |(old, new)| if is_new { new } else { old });
        while span.1 < limit && text.get(span.0) == text.get(span.1) {
            span.0 += 1;
            span.1 += 1;
            other.0 += 1;
            other.1 += 1;
        }
        // What it runs into becomes one with it.
        let meets = next.is_some_and(|(o, n)| change.old.1 == o && change.new.1 == n);
        if meets && at + 1 < changes.len() {
            let following = changes.remove(at + 1);
            if let Some(change) = changes.get_mut(at) {
                change.old.1 = following.old.1;
                change.new.1 = following.new.1;
            }
            continue;
        }
        at += 1;
    }
}
