//! The forms in which changes are shown.

use super::compare::{Change, Line};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Normal,
    /// With so many lines around changes.
    Context(usize),
    Unified(usize),
    Ed,
    Rcs,
}

pub(super) struct Side<'a> {
    pub(super) label: Vec<u8>,
    pub(super) lines: &'a [Line<'a>],
}

pub(super) struct Pair<'a> {
    pub(super) left: Side<'a>,
    pub(super) right: Side<'a>,
    pub(super) changes: &'a [Change],
    pub(super) color: bool,
    pub(super) tab: bool,
}

const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const CYAN: &str = "\x1b[36m";
const BOLD: &str = "\x1b[1m";

/// Lines as `1,3`, or `2` for one.
fn range(span: (usize, usize)) -> String {
    let (from, to) = (span.0 + 1, span.1);
    if to > from { format!("{from},{to}") } else { to.to_string() }
}

impl Pair<'_> {
    pub(super) fn put(&self, form: Form, out: &mut Vec<u8>) {
        match form {
            Form::Normal => self.shown().for_each(|change| self.normal(change, out)),
            Form::Ed => {
                let all: Vec<&Change> = self.shown().collect();
                all.into_iter().rev().for_each(|change| self.ed(change, out));
            }
            Form::Rcs => self.shown().for_each(|change| self.rcs(change, out)),
            Form::Unified(context) => {
                self.heading("---", &self.left.label, out);
                self.heading("+++", &self.right.label, out);
                self.groups(context).into_iter().for_each(|group| self.unified(group, context, out));
            }
            Form::Context(context) => {
                self.heading("***", &self.left.label, out);
                self.heading("---", &self.right.label, out);
                self.groups(context).into_iter().for_each(|group| self.context(group, context, out));
            }
        }
    }

    fn shown(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.ignored)
    }

    fn heading(&self, mark: &str, label: &[u8], out: &mut Vec<u8>) {
        let text = [mark.as_bytes(), b" ", label].concat();
        self.colored(BOLD, &text, out);
        out.push(b'\n');
    }

    fn colored(&self, code: &str, text: &[u8], out: &mut Vec<u8>) {
        if self.color && !code.is_empty() {
            out.extend_from_slice(code.as_bytes());
            out.extend_from_slice(text);
            out.extend_from_slice(b"\x1b[0m");
        } else {
            out.extend_from_slice(text);
        }
    }

    /// A line behind its mark; says so if it has no end.
    fn line(&self, mark: &str, line: &[u8], code: &str, out: &mut Vec<u8>) {
        let body = line.strip_suffix(b"\n");
        let mut text = mark.as_bytes().to_vec();
        if self.tab {
            // The mark's blank becomes a tab.
            if text.last() == Some(&b' ') {
                text.pop();
            }
            text.push(b'\t');
        }
        text.extend_from_slice(body.unwrap_or(line));
        self.colored(code, &text, out);
        out.push(b'\n');
        if body.is_none() {
            out.extend_from_slice(b"\\ No newline at end of file\n");
        }
    }

    fn removed(&self, span: (usize, usize)) -> &[Line<'_>] {
        self.left.lines.get(span.0..span.1).unwrap_or_default()
    }

    fn added(&self, span: (usize, usize)) -> &[Line<'_>] {
        self.right.lines.get(span.0..span.1).unwrap_or_default()
    }

    fn normal(&self, change: &Change, out: &mut Vec<u8>) {
        let (old, new) = (change.old, change.new);
        let letter = letter(change);
        self.colored(CYAN, format!("{}{letter}{}", range(old), range(new)).as_bytes(), out);
        out.push(b'\n');
        self.removed(old).iter().for_each(|line| self.line("< ", line, RED, out));
        if letter == 'c' {
            out.extend_from_slice(b"---\n");
        }
        self.added(new).iter().for_each(|line| self.line("> ", line, GREEN, out));
    }

    fn ed(&self, change: &Change, out: &mut Vec<u8>) {
        let letter = letter(change);
        out.extend_from_slice(format!("{}{letter}\n", range(change.old)).as_bytes());
        if letter == 'd' {
            return;
        }
        for line in self.added(change.new) {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            if body == b"." {
                // A dot alone would end the text.
                out.extend_from_slice(b"..\n.\ns/.//\na\n");
                continue;
            }
            out.extend_from_slice(body);
            out.push(b'\n');
        }
        out.extend_from_slice(b".\n");
    }

    fn rcs(&self, change: &Change, out: &mut Vec<u8>) {
        let removed = change.old.1 - change.old.0;
        if removed > 0 {
            out.extend_from_slice(format!("d{} {removed}\n", change.old.0 + 1).as_bytes());
        }
        let added = change.new.1 - change.new.0;
        if added > 0 {
            out.extend_from_slice(format!("a{} {added}\n", change.old.1).as_bytes());
            self.added(change.new).iter().for_each(|line| out.extend_from_slice(line));
        }
    }

    /// Changes so near each other that their contexts meet.
    fn groups(&self, context: usize) -> Vec<&[Change]> {
        let mut groups = Vec::new();
        let mut start = 0;
        for at in 1..=self.changes.len() {
            let apart = match (self.changes.get(at - 1), self.changes.get(at)) {
                (Some(before), Some(next)) => {
                    // What is overlooked holds a group together only from nearer.
                    let reach = if next.ignored { context } else { 2 * context + 1 };
                    next.old.0 - before.old.1 >= reach
                }
                _ => true,
            };
            if apart {
                let group = self.changes.get(start..at).unwrap_or_default();
                if group.iter().any(|change| !change.ignored) {
                    groups.push(group);
                }
                start = at;
            }
        }
        groups
    }

    /// The lines that a group spans, with context.
    fn spans(&self, group: &[Change], context: usize) -> ((usize, usize), (usize, usize)) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { return ((0, 0), (0, 0)) };
        let before = context.min(first.old.0).min(first.new.0);
        let behind = context.min(self.left.lines.len() - last.old.1).min(self.right.lines.len() - last.new.1);
        ((first.old.0 - before, last.old.1 + behind), (first.new.0 - before, last.new.1 + behind))
    }

    fn unified(&self, group: &[Change], context: usize, out: &mut Vec<u8>) {
        let (old, new) = self.spans(group, context);
        let shown = |span: (usize, usize)| match span.1 - span.0 {
            1 => format!("{}", span.0 + 1),
            0 => format!("{},0", span.0),
            length => format!("{},{length}", span.0 + 1),
        };
        self.colored(CYAN, format!("@@ -{} +{} @@", shown(old), shown(new)).as_bytes(), out);
        out.push(b'\n');
        let mut at = old.0;
        for change in group {
            self.removed((at, change.old.0)).iter().for_each(|line| self.line(" ", line, "", out));
            self.removed(change.old).iter().for_each(|line| self.line("-", line, RED, out));
            self.added(change.new).iter().for_each(|line| self.line("+", line, GREEN, out));
            at = change.old.1;
        }
        self.removed((at, old.1)).iter().for_each(|line| self.line(" ", line, "", out));
    }

    fn context(&self, group: &[Change], context: usize, out: &mut Vec<u8>) {
        let (old, new) = self.spans(group, context);
        let shown = |span: (usize, usize)| {
            if span.1 - span.0 > 1 { format!("{},{}", span.0 + 1, span.1) } else { span.1.to_string() }
        };
        out.extend_from_slice(b"***************\n");
        self.colored(CYAN, format!("*** {} ****", shown(old)).as_bytes(), out);
        out.push(b'\n');
        if group.iter().any(|change| change.old.0 < change.old.1) {
            let mut at = old.0;
            for change in group {
                self.removed((at, change.old.0)).iter().for_each(|line| self.line("  ", line, "", out));
                let mark = if change.new.0 < change.new.1 { "! " } else { "- " };
                self.removed(change.old).iter().for_each(|line| self.line(mark, line, RED, out));
                at = change.old.1;
            }
            self.removed((at, old.1)).iter().for_each(|line| self.line("  ", line, "", out));
        }
        self.colored(CYAN, format!("--- {} ----", shown(new)).as_bytes(), out);
        out.push(b'\n');
        if group.iter().any(|change| change.new.0 < change.new.1) {
            let mut at = new.0;
            for change in group {
                self.added((at, change.new.0)).iter().for_each(|line| self.line("  ", line, "", out));
                let mark = if change.old.0 < change.old.1 { "! " } else { "+ " };
                self.added(change.new).iter().for_each(|line| self.line(mark, line, GREEN, out));
                at = change.new.1;
            }
            self.added((at, new.1)).iter().for_each(|line| self.line("  ", line, "", out));
        }
    }
}

fn letter(change: &Change) -> char {
    match (change.old.0 == change.old.1, change.new.0 == change.new.1) {
        (true, _) => 'a',
        (_, true) => 'd',
        _ => 'c',
    }
}
