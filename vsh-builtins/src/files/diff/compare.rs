//! Lines, which of them are alike, and what has changed.

use std::borrow::Cow;
use std::collections::HashMap;

use foldhash::fast::RandomState;
use vsh_core::meter::Meter;
use vsh_core::regex::{Regex, RegexError, Syntax};
use vsh_core::utility::{Error, ExitStatus};

use super::discard::{counts, discarded};
use super::search::{Changed, search};
use super::slide::slide;

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
        let message = |why: RegexError| format!("{}: {}", bstr::BStr::new(pattern), why.message());
        let regex = Regex::new(pattern, Syntax::BASIC).map_err(message)?;
        self.patterns.push(regex);
        Ok(())
    }

    /// Is a line one of those whose changes are overlooked?
    fn overlooks(&self, line: &[u8]) -> bool {
        let body = line.strip_suffix(b"\n").unwrap_or(line);
        let visible = if self.trailing || self.amount || self.blanks { body.trim_ascii() } else { body };
        (self.empty_lines && visible.is_empty())
            || self.patterns.iter().any(|regex| regex.is_match(body).unwrap_or(false))
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

/// How well changes are looked for.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::files) struct Effort {
    /// A shortest way is looked for, whatever it costs.
    pub(in crate::files) minimal: bool,
    /// How many of the lines that both files begin and end with take part in the search.
    pub(in crate::files) horizon: usize,
}

/// The most lines that are compared.
const MOST_LINES: usize = 4_000_000;

/// What has changed, in order.
pub(in crate::files) async fn changes(
    meter: &Meter,
    a: &[Line<'_>],
    b: &[Line<'_>],
    likeness: &Likeness,
    effort: Effort,
) -> Result<Vec<Change>, Error> {
    if a.len() + b.len() > MOST_LINES {
        return Err(Error::Fatal("memory exhausted".to_owned(), ExitStatus(2)));
    }
    meter.step(u32::try_from((a.len() + b.len()) / 16).unwrap_or(1)).await?;
    let (before, behind) = common_ends(a, b, effort.horizon);
    let inner = |lines: usize| before..lines - behind;
    let (old_lines, new_lines) =
        (a.get(inner(a.len())).unwrap_or_default(), b.get(inner(b.len())).unwrap_or_default());
    let (old, new, kinds) = numbered(old_lines, new_lines, likeness);
    let mut changed = if effort.minimal {
        search(meter, &old, &new, true).await?
    } else {
        let skipped = (discarded(&old, &counts(&new, kinds)), discarded(&new, &counts(&old, kinds)));
        let kept = (without(&old, &skipped.0), without(&new, &skipped.1));
        let found = search(meter, &kept.0, &kept.1, false).await?;
        Changed { old: filled(skipped.0, found.old), new: filled(skipped.1, found.new) }
    };
    slide(meter, &old, &mut changed.old, &changed.new).await?;
    slide(meter, &new, &mut changed.new, &changed.old).await?;
    let mut found = script(&changed, before);
    if likeness.empty_lines || !likeness.patterns.is_empty() {
        for change in &mut found {
            let touched = a.get(change.old.0..change.old.1).unwrap_or_default().iter();
            let mut touched = touched.chain(b.get(change.new.0..change.new.1).unwrap_or_default());
            change.ignored = touched.all(|line| likeness.overlooks(line));
        }
    }
    Ok(found)
}

/// How many lines both begin with and end with, but for those within the horizon.
fn common_ends(a: &[Line<'_>], b: &[Line<'_>], horizon: usize) -> (usize, usize) {
    let before = a.iter().zip(b).take_while(|(one, other)| one == other).count();
    let rest = (a.iter().skip(before).rev(), b.iter().skip(before).rev());
    let behind = rest.0.zip(rest.1).take_while(|(one, other)| one == other).count();
    (before.saturating_sub(horizon), behind.saturating_sub(horizon))
}

/// A number for each line, the same for those that are alike, and how many there are.
fn numbered(a: &[Line<'_>], b: &[Line<'_>], likeness: &Likeness) -> (Vec<u32>, Vec<u32>, usize) {
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
    (old, new, numbers.len())
}

/// The lines that are searched.
fn without(lines: &[u32], skipped: &[bool]) -> Vec<u32> {
    lines.iter().zip(skipped).filter(|(_, skipped)| !**skipped).map(|(line, _)| *line).collect()
}

/// Which lines have changed: those that were not searched, and what was found for the others.
fn filled(mut skipped: Vec<bool>, found: Vec<bool>) -> Vec<bool> {
    let searched = skipped.iter_mut().filter(|skipped| !**skipped);
    searched.zip(found).for_each(|(flag, changed)| *flag = changed);
    skipped
}

/// The changes, the first line of which has this number.
fn script(changed: &Changed, first: usize) -> Vec<Change> {
    let run = |flags: &[bool], from: usize| flags.iter().skip(from).take_while(|changed| **changed).count();
    let mut found = Vec::new();
    let (mut old, mut new) = (0, 0);
    while old < changed.old.len() || new < changed.new.len() {
        let (removed, added) = (run(&changed.old, old), run(&changed.new, new));
        if removed + added > 0 {
            found.push(Change {
                old: (first + old, first + old + removed),
                new: (first + new, first + new + added),
                ignored: false,
            });
        }
        (old, new) = (old + removed + 1, new + added + 1);
    }
    found
}
