//! Three-way merge of texts by lines.
//!
//! Both sides are compared with what they come from; where only one of them changed lines, its change is taken.
//! Changes of both that overlap or touch are a conflict unless they are the same, as for `git merge-file`.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// What came of a merge.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Merge {
    /// Every change found its place.
    Clean(Vec<u8>),
    /// Both changed the same lines; they are in the text with markers around them.
    Conflict(Vec<u8>),
}

type Lines<'t> = Vec<&'t [u8]>;

/// Lines of the base that one side has others for.
#[derive(Clone, Debug)]
struct Hunk {
    base: Range<usize>,
    side: Range<usize>,
}

/// One side: its lines, and its changes that have not been merged yet.
struct Side<'t> {
    lines: Lines<'t>,
    hunks: std::iter::Peekable<std::vec::IntoIter<Hunk>>,
}

impl<'t> Side<'t> {
    fn new(base: &Lines<'_>, text: &'t [u8]) -> Self {
        let lines = split(text);
        let hunks = hunks(base, &lines).into_iter().peekable();
        Self { lines, hunks }
    }

    fn next_start(&mut self) -> Option<usize> {
        self.hunks.peek().map(|hunk| hunk.base.start)
    }

    /// Takes the changes that overlap `region` or touch it, which grows to hold them; whether there were any.
    fn take(&mut self, region: &mut Range<usize>, taken: &mut Vec<Hunk>) -> bool {
        let before = taken.len();
        while let Some(hunk) = self.hunks.next_if(|hunk| hunk.base.start <= region.end) {
            region.end = region.end.max(hunk.base.end);
            taken.push(hunk);
        }
        taken.len() > before
    }

    /// The lines here in place of the region of the base, in which the changes `taken` lie.
    fn lines(&self, region: &Range<usize>, taken: &[Hunk]) -> Option<&[&'t [u8]]> {
        let (first, last) = (taken.first()?, taken.last()?);
        let start = first.side.start.checked_sub(first.base.start - region.start)?;
        self.lines.get(start..last.side.end + (region.end - last.base.end))
    }
}

/// Merges what `ours` and `theirs` made of `base`.
pub(crate) fn merge(base: &[u8], ours: &[u8], theirs: &[u8]) -> Merge {
    let base = split(base);
    let (mut ours, mut theirs) = (Side::new(&base, ours), Side::new(&base, theirs));
    let mut merged = Vec::new();
    let mut conflict = false;
    let mut done = 0;
    while let Some(start) = earlier(ours.next_start(), theirs.next_start()) {
        push(&mut merged, base.get(done..start));
        let mut region = start..start;
        let (mut our_hunks, mut their_hunks) = (Vec::new(), Vec::new());
        while ours.take(&mut region, &mut our_hunks) | theirs.take(&mut region, &mut their_hunks) {}
        match (ours.lines(&region, &our_hunks), theirs.lines(&region, &their_hunks)) {
            (Some(one), Some(two)) if one != two => {
                conflict = true;
                push_conflict(&mut merged, one, two);
            }
            (one, two) => push(&mut merged, one.or(two)),
        }
        done = region.end;
    }
    push(&mut merged, base.get(done..));
    if conflict { Merge::Conflict(merged) } else { Merge::Clean(merged) }
}

fn split(text: &[u8]) -> Lines<'_> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

fn earlier(one: Option<usize>, two: Option<usize>) -> Option<usize> {
    [one, two].into_iter().flatten().min()
}

/// The changes from one text to another, no two of which touch.
fn hunks(base: &Lines<'_>, side: &Lines<'_>) -> Vec<Hunk> {
    let mut hunks: Vec<Hunk> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, base, side) {
        if let DiffOp::Equal { .. } = op {
            continue;
        }
        let (_, old, new) = op.as_tag_tuple();
        match hunks.last_mut().filter(|hunk| hunk.base.end == old.start) {
            Some(hunk) => {
                hunk.base.end = old.end;
                hunk.side.end = new.end;
            }
            None => hunks.push(Hunk { base: old, side: new }),
        }
    }
    hunks
}

fn push(merged: &mut Vec<u8>, lines: Option<&[&[u8]]>) {
    lines.into_iter().flatten().for_each(|line| merged.extend_from_slice(line));
}

fn push_conflict(merged: &mut Vec<u8>, ours: &[&[u8]], theirs: &[&[u8]]) {
    push_marker(merged, b"<<<<<<< ours\n");
    push(merged, Some(ours));
    push_marker(merged, b"=======\n");
    push(merged, Some(theirs));
    push_marker(merged, b">>>>>>> theirs\n");
}

/// A marker stands at the beginning of a line.
fn push_marker(merged: &mut Vec<u8>, marker: &[u8]) {
    if merged.last().is_some_and(|byte| *byte != b'\n') {
        merged.push(b'\n');
    }
    merged.extend_from_slice(marker);
}

#[cfg(test)]
mod tests {
    use super::{Merge, merge};
    use proptest::prelude::*;

    /// Lines are single letters; the expectation is a text, or `!` and a text with markers.
    #[track_caller]
    fn check(base: &str, ours: &str, theirs: &str, expected: &str) {
        let text = |letters: &str| letters.chars().map(|c| format!("{c}\n")).collect::<String>();
        let got = merge(text(base).as_bytes(), text(ours).as_bytes(), text(theirs).as_bytes());
        let (mark, bytes) = match got {
            Merge::Clean(bytes) => ("", bytes),
            Merge::Conflict(bytes) => ("!", bytes),
        };
        let got = String::from_utf8(bytes).unwrap().replace('\n', "");
        let got = got.replace("<<<<<<< ours", "<").replace("=======", "=").replace(">>>>>>> theirs", ">");
        assert_eq!(format!("{mark}{got}"), expected);
    }

    /// Confirmed with `git merge-file -p`.
    #[test]
    fn changes_find_their_places() {
        check("abcde", "abcde", "abcde", "abcde");
        check("abcde", "aBcde", "abcDe", "aBcDe");
        check("abcde", "bcde", "abcd", "bcd");
        check("abcde", "Xabcde", "abcdeY", "XabcdeY");
        check("abcde", "abXcde", "abXcde", "abXcde");
        check("abcde", "aXcde", "aXcdE", "aXcdE");
        check("", "ab", "ab", "ab");
        check("abcde", "", "", "");
        check("abcde", "aBcde", "abCde", "!a<Bc=bC>de");
        check("abcde", "abXcde", "abYcde", "!ab<X=Y>cde");
        check("abcde", "abde", "abCde", "!ab<=C>de");
        check("", "a", "b", "!<a=b>");
        check("abcdefg", "aBcdeFg", "abcXefg", "aBcXeFg");
        check("abcdefg", "aBcdEfg", "abCDefg", "!a<BcdE=bCDe>fg");
    }

    #[test]
    fn an_incomplete_line_ends_before_a_marker() {
        let expected = b"<<<<<<< ours\none\n=======\ntwo\n>>>>>>> theirs\n".to_vec();
        assert_eq!(merge(b"", b"one", b"two"), Merge::Conflict(expected));
        assert_eq!(merge(b"a\nb", b"A\nb", b"a\nb"), Merge::Clean(b"A\nb".to_vec()));
    }

    proptest! {
        #[test]
        fn a_side_that_changed_nothing_gives_way(base in "[abc\n]{0,40}", side in "[abc\n]{0,40}") {
            let (base, side) = (base.as_bytes(), side.as_bytes());
            let expected = Merge::Clean(side.to_vec());
            prop_assert_eq!(&merge(base, side, base), &expected);
            prop_assert_eq!(&merge(base, base, side), &expected);
            prop_assert_eq!(&merge(base, side, side), &expected);
        }

        #[test]
        fn sides_may_be_exchanged(base in "[abc\n]{0,40}", one in "[abc\n]{0,40}", two in "[abc\n]{0,40}") {
            let (base, one, two) = (base.as_bytes(), one.as_bytes(), two.as_bytes());
            match (merge(base, one, two), merge(base, two, one)) {
                (Merge::Clean(a), Merge::Clean(b)) => prop_assert_eq!(a, b),
                (a, b) => prop_assert!(matches!((a, b), (Merge::Conflict(_), Merge::Conflict(_)))),
            }
        }

        #[test]
        fn changes_far_apart_are_both_kept(
            lines in proptest::collection::vec("[a-z]{3}", 9..30),
            one in 0..4usize,
            two in 6..9usize,
            by in prop_oneof![Just(""), Just("X\n"), Just("X\nY\n")],
        ) {
            let text = |changed: &[usize]| -> String {
                let line = |(i, line): (usize, &String)| {
                    if changed.contains(&i) { by.replace('X', &i.to_string()) } else { format!("{i}{line}\n") }
                };
                lines.iter().enumerate().map(line).collect()
            };
            let got = merge(text(&[]).as_bytes(), text(&[one]).as_bytes(), text(&[two]).as_bytes());
            prop_assert_eq!(got, Merge::Clean(text(&[one, two]).into_bytes()));
        }
    }
}
