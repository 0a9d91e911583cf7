//! Pieces without a place, written for the user to look at.

use super::Kind;
use super::header::Named;
use super::hunk::{Hunk, Segment};

/// How rejects are written.
pub(super) struct Form {
    pub(super) kind: Kind,
    /// Ranges of context differences have marks behind them, but not where the patch was a normal one.
    pub(super) marks: bool,
}

fn header_line(out: &mut Vec<u8>, mark: &[u8], named: &Named, is_normal: bool) {
    out.extend_from_slice(mark);
    if named.header.is_empty() || is_normal {
        out.extend_from_slice(b"/dev/null");
    } else {
        out.extend_from_slice(&named.header);
    }
    out.push(b'\n');
}

/// The names at the start of the file.
pub(super) fn header(out: &mut Vec<u8>, form: &Form, old: &Named, new: &Named) {
    let marks: [&[u8]; 2] = if form.kind == Kind::Unified { [b"--- ", b"+++ "] } else { [b"*** ", b"--- "] };
    header_line(out, marks[0], old, !form.marks);
    header_line(out, marks[1], new, !form.marks);
}

fn put(out: &mut Vec<u8>, sign: &[u8], line: &[u8]) {
    out.extend_from_slice(sign);
    out.extend_from_slice(line);
    if !line.ends_with(b"\n") {
        out.extend_from_slice(b"\n\\ No newline at end of file\n");
    }
}

/// A piece; `growth` is by how much the file has grown before it.
pub(super) fn hunk(out: &mut Vec<u8>, form: &Form, hunk: &Hunk, growth: i64) {
    let shifted = |first: usize| i64::try_from(first).unwrap_or(i64::MAX).saturating_add(growth);
    let (old, new) = (shifted(hunk.old), shifted(hunk.new));
    match form.kind {
        Kind::Unified => unified(out, hunk, old, new),
        _ => context(out, form, hunk, old, new),
    }
}

fn unified(out: &mut Vec<u8>, hunk: &Hunk, old: i64, new: i64) {
    let range = |first: i64, count: usize| match count {
        0 => format!("{},0", first - 1),
        1 => first.to_string(),
        count => format!("{first},{count}"),
    };
    let (old_count, new_count) = hunk.counts();
    out.extend_from_slice(
        format!("@@ -{} +{} @@\n", range(old, old_count), range(new, new_count)).as_bytes(),
    );
    for segment in &hunk.segments {
        match segment {
            Segment::Common(lines) => lines.iter().for_each(|line| put(out, b" ", line)),
            Segment::Change(before, after) => {
                before.iter().for_each(|line| put(out, b"-", line));
                after.iter().for_each(|line| put(out, b"+", line));
            }
        }
    }
}

fn context(out: &mut Vec<u8>, form: &Form, hunk: &Hunk, old: i64, new: i64) {
    let range = |first: i64, count: usize| match count {
        0 => (first - 1).to_string(),
        1 => first.to_string(),
        count => format!("{first},{}", first + i64::try_from(count).unwrap_or(1) - 1),
    };
    let (old_count, new_count) = hunk.counts();
    let (stars, dashes) = if form.marks { (" ****", " ----") } else { ("", " -----") };
    out.extend_from_slice(format!("***************\n*** {}{stars}\n", range(old, old_count)).as_bytes());
    half(out, form, hunk, false);
    out.extend_from_slice(format!("--- {}{dashes}\n", range(new, new_count)).as_bytes());
    half(out, form, hunk, true);
}

/// One half; nothing if no line of it changes.
fn half(out: &mut Vec<u8>, form: &Form, hunk: &Hunk, is_new: bool) {
    let changes = hunk.segments.iter().any(|segment| match segment {
        Segment::Change(old, new) => !if is_new { new } else { old }.is_empty(),
        Segment::Common(_) => false,
    });
    if !changes {
        return;
    }
    for segment in &hunk.segments {
        match segment {
            Segment::Common(lines) => lines.iter().for_each(|line| put(out, b"  ", line)),
            Segment::Change(old, new) => {
                let both = form.marks && !old.is_empty() && !new.is_empty();
                let (lines, sign) = if is_new { (new, &b"+ "[..]) } else { (old, &b"- "[..]) };
                lines.iter().for_each(|line| put(out, if both { b"! " } else { sign }, line));
            }
        }
    }
}
