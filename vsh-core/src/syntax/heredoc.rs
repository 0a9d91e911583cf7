//! Here-documents: their bodies stand behind the newline that ends the line of their operator.
//!
//! A complete command that holds some is parsed twice. The first time, each operator awaits its body, and the
//! newline behind it finds and notes where the body stands; the second time, the operator finds its body noted,
//! and the newline jumps over it. Commands without here-documents pay nothing.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::ast::{CommandSubstitution, QuoteStyle, RedirectKind, Span, Substituted, Text, Word, WordPart};
use super::error::{SyntaxError, SyntaxErrorKind};
use super::input::{Input, Mark, Parsed, Problem, ProblemKind, State};
use super::quote::{self, QuotedEnd};
use super::report;
use super::word::{Rules, word};

/// A here-document whose body is awaited.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    operator: u32,
    strip_tabs: bool,
    quoted: bool,
    delimiter: Vec<u8>,
    line: u32,
}

/// Where a body stands.
#[derive(Clone, Copy, Debug)]
struct Body {
    start: u32,
    end: u32,
    line: u32,
}

/// The here-documents of a complete command.
#[derive(Debug, Default)]
pub(super) struct HereDocuments {
    pending: Vec<Pending>,
    /// Those of substitutions that have ended: their bodies come first.
    closed: Vec<Pending>,
    /// The last operator of such.
    last_closed: Option<u32>,
    bodies: HashMap<u32, Body, foldhash::fast::RandomState>,
    /// For newlines with bodies behind them: their offsets, and the offsets behind the bodies.
    jumps: HashMap<u32, u32, foldhash::fast::RandomState>,
    warnings: Vec<DocumentWarning>,
}

/// What Bash warns of where it reads here-documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentWarning {
    /// The line that it was noticed on.
    pub line: u32,
    /// What it is.
    pub kind: DocumentWarningKind,
}

/// What is unusual about here-documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentWarningKind {
    /// The end of the source ended one.
    Unended {
        /// The line of the operator.
        line: u32,
        /// The delimiter.
        wanted: Text,
    },
    /// A substitution ended before the bodies of so many.
    Outside(usize),
}

impl HereDocuments {
    /// Were bodies found, so that the command is to be parsed again?
    pub fn found_bodies(&self) -> bool {
        !self.bodies.is_empty()
    }

    /// The body of the operator at an offset.
    fn body(&self, operator: u32) -> Option<Body> {
        self.bodies.get(&operator).copied()
    }

    /// Where to go on behind the newline at an offset, if bodies follow it.
    fn jump(&self, newline: u32) -> Option<u32> {
        if self.jumps.is_empty() { None } else { self.jumps.get(&newline).copied() }
    }

    /// Takes those that await their bodies, before a substitution is entered.
    pub fn set_aside(&mut self) -> Vec<Pending> {
        std::mem::take(&mut self.pending)
    }

    /// Puts them back before those that the substitution left, which went wrong.
    pub fn restore(&mut self, mut outer: Vec<Pending>) {
        outer.append(&mut self.pending);
        self.pending = outer;
    }

    /// Puts them back. The bodies of those that the substitution left, which ends on this line, stand outside of it.
    pub fn close(&mut self, outer: Vec<Pending>, line: u32) {
        let mut left = std::mem::replace(&mut self.pending, outer);
        if !left.is_empty() {
            self.last_closed = self.last_closed.max(left.last().map(|last| last.operator));
            self.warnings.push(DocumentWarning { line, kind: DocumentWarningKind::Outside(left.len()) });
            self.closed.append(&mut left);
        }
    }

    /// Does one await its body?
    fn awaits(&self) -> bool {
        !(self.pending.is_empty() && self.closed.is_empty())
    }

    /// Notes an operator, unless it was met before by a reading that was given up. They come from left to right.
    fn await_body(&mut self, pending: Pending) {
        let last = self.pending.last().map(|last| last.operator).max(self.last_closed);
        if last.is_none_or(|last| last < pending.operator) {
            self.pending.push(pending);
        }
    }

    /// What is to be warned of.
    pub fn take_warnings(&mut self) -> Vec<DocumentWarning> {
        std::mem::take(&mut self.warnings)
    }
}

/// Behind `<<` or `<<-`: the delimiter, and the body if it is known.
pub(super) fn here_document(i: Input<'_>, operator: Mark, strip_tabs: bool) -> Parsed<'_, RedirectKind> {
    let start = i;
    let (end, _) = match word(start, Rules { extglob: false, ..Rules::no_braces(start) }) {
        Err(nom::Err::Error(_)) => return start.fail(ProblemKind::Line),
        other => other?,
    };
    let written = start.until(end);
    let quoted = written.iter().any(|byte| matches!(byte, b'\\' | b'\'' | b'"'));
    let delimiter = if quoted { remove_quotes(written) } else { written.to_vec() };
    let known = start.state.heredocs.borrow().body(operator.position);
    let body = match known {
        Some(body) => parse_body(start.state, body, strip_tabs, quoted),
        None => {
            let delimiter = delimiter.clone();
            let line = operator.line;
            start.state.heredocs.borrow_mut().await_body(Pending {
                operator: operator.position,
                strip_tabs,
                quoted,
                delimiter,
                line,
            });
            Word::default()
        }
    };
    Ok((end, RedirectKind::HereDocument { strip_tabs, delimiter: Text::from(delimiter), quoted, body }))
}

/// At a newline that bodies follow, as far as they are known: where the last one's line ends.
pub(super) fn end_of_bodies(i: Input<'_>) -> Option<Input<'_>> {
    if i.byte() != b'\n' {
        return None;
    }
    let end = i.state.heredocs.borrow().jump(i.position)?;
    Some(i.with_position(end.saturating_sub(1)))
}

/// At a newline: behind it and the bodies that follow it.
pub(super) fn bodies(i: Input<'_>) -> Parsed<'_, ()> {
    let behind = i.advance(1);
    let state = i.state;
    let heredocs = &mut *state.heredocs.borrow_mut();
    if !heredocs.awaits() {
        let jump = heredocs.jump(i.position);
        return Ok((jump.map_or(behind, |end| i.with_position(end)), ()));
    }
    let mut end = behind;
    let closed = std::mem::take(&mut heredocs.closed);
    for pending in closed.into_iter().chain(std::mem::take(&mut heredocs.pending)) {
        let (body, ended) = find_body(end, &pending);
        if !ended {
            let line = state.line_at(state.bytes.len() as u32);
            let line = line.saturating_sub(u32::from(state.bytes.ends_with(b"\n")));
            let wanted = Text::from(pending.delimiter.as_slice());
            let kind = DocumentWarningKind::Unended { line: pending.line, wanted };
            heredocs.warnings.push(DocumentWarning { line, kind });
        }
        end = i.with_position(body.1);
        heredocs.bodies.insert(pending.operator, body.0);
    }
    heredocs.jumps.insert(i.position, end.position);
    Ok((end, ()))
}

/// At the end of the source: here-documents whose line no newline ended are empty.
pub(super) fn bodies_at_end(i: Input<'_>) -> Parsed<'_, ()> {
    if i.state.heredocs.borrow().awaits() { bodies(i) } else { Ok((i, ())) }
}

/// The body at `start` and the offset behind its delimiter; and whether the delimiter was found.
fn find_body(start: Input<'_>, pending: &Pending) -> ((Body, u32), bool) {
    let start_line = start.mark().line;
    let mut line = start;
    loop {
        let body = Body { start: start.position, end: line.position, line: start_line };
        let rest = line.rest();
        if rest.is_empty() {
            return ((body, line.position), false);
        }
        let (text, length) = logical_line(rest, pending.quoted);
        let tabs =
            if pending.strip_tabs { text.iter().take_while(|&&byte| byte == b'\t').count() } else { 0 };
        let bare = text.get(tabs..).unwrap_or_default();
        if bare == pending.delimiter {
            return ((body, line.advance(length as u32).position), true);
        }
        let behind = bare.strip_prefix(pending.delimiter.as_slice());
        if start.state.substitutions.get() > 0 && behind.is_some_and(|behind| behind.contains(&b')')) {
            let taken = tabs + pending.delimiter.len();
            return ((body, line.advance(taken as u32).position), false);
        }
        line = line.advance(length as u32);
    }
}

/// The first line of a text, and how long it is with its end. Lines that backslashes continue are one, unless the delimiter is
/// quoted.
fn logical_line(rest: &[u8], quoted: bool) -> (Cow<'_, [u8]>, usize) {
    let mut joined: Cow<'_, [u8]> = Cow::Borrowed(b"");
    let mut taken = 0;
    loop {
        let line = rest.get(taken..).unwrap_or_default();
        let end = memchr::memchr(b'\n', line);
        let text = line.get(..end.unwrap_or(line.len())).unwrap_or_default();
        taken += text.len() + usize::from(end.is_some());
        let goes_on = end.is_some() && !quoted && is_continued(text);
        let text = if goes_on { text.get(..text.len() - 1).unwrap_or_default() } else { text };
        if joined.is_empty() {
            joined = Cow::Borrowed(text);
        } else {
            joined.to_mut().extend_from_slice(text);
        }
        if !goes_on || taken >= rest.len() {
            return (joined, taken);
        }
    }
}

/// The end of the source ends the last line of a body, too; a backslash there quotes nothing.
fn end_last_line(text: &mut Vec<u8>, quoted: bool) {
    let Some(line) = text.strip_suffix(b"\n") else {
        if !text.is_empty() {
            let lone = !quoted && is_continued(text);
            text.extend_from_slice(if lone { b"\\\n" } else { b"\n" });
        }
        return;
    };
    if quoted || !is_continued(line) {
        return;
    }
    let mut begun = line;
    while let Some(before) = begun.strip_suffix(b"\\").or_else(|| begun.strip_suffix(b"\\\n")) {
        begun = before;
    }
    if !begun.is_empty() && !begun.ends_with(b"\n") {
        text.push(b'\n');
    }
}

/// The text in which lines that backslashes continue are one.
fn joined(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        let without = line.strip_suffix(b"\n").filter(|line| is_continued(line));
        let without = without.and_then(|line| line.strip_suffix(b"\\"));
        bytes.extend_from_slice(without.unwrap_or(line));
    }
    bytes
}

/// Does a line end in a backslash that is not quoted itself?
fn is_continued(line: &[u8]) -> bool {
    line.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

fn parse_body(state: &State<'_>, body: Body, strip_tabs: bool, quoted: bool) -> Word {
    let mark = Mark { position: body.start, line: body.line };
    let span = state.input(body.end).span_from(mark);
    let text = state.slice(body.start, body.end);
    let mut text = text.to_vec();
    end_last_line(&mut text, quoted);
    if strip_tabs {
        text = without_tabs(&text, quoted);
    }
    if quoted {
        let parts = match text.is_empty() {
            true => Vec::new(),
            false => vec![WordPart::Quoted { text: Text::from(text), style: QuoteStyle::Single }],
        };
        return Word { parts, span };
    }
    let inner = State::inside(state, &text, mark);
    let parts = match document_parts(&inner) {
        Ok(parts) => parts,
        Err(error) => vec![failed(&inner, report::problem(error))],
    };
    state.size.set(inner.size.get());
    Word { parts, span }
}

/// The pieces of a body, in which there may be here-documents again.
fn document_parts<'a>(inner: &'a State<'a>) -> Result<Vec<WordPart>, nom::Err<Problem>> {
    inner.document.set(true);
    let read = || inner.input(0).nested(|i| quote::quoted(i, QuotedEnd::Document));
    let (_, parts) = read()?;
    if !inner.heredocs.borrow().found_bodies() {
        return Ok(parts);
    }
    drop(parts);
    read().map(|(_, parts)| parts)
}

/// A body with a syntax error, which is reported when it is expanded.
fn failed(state: &State<'_>, problem: Problem) -> WordPart {
    let mut error = report::syntax_error(state, problem);
    if let Some(words) = unclosed(state, problem, &error) {
        error.kind = SyntaxErrorKind::Expansion(Text::from(words));
    }
    WordPart::CommandSubstitution(Arc::new(CommandSubstitution {
        list: Substituted::default(),
        written: Some(Text::from(joined(state.bytes))),
        error: Some(Arc::new(error)),
        span: Span::default(),
    }))
}

/// What is said of an expansion that nothing closes.
fn unclosed(state: &State<'_>, problem: Problem, error: &SyntaxError) -> Option<Vec<u8>> {
    let from = |at: usize| joined(state.bytes.get(at..).unwrap_or_default());
    Some(match problem.kind {
        ProblemKind::Unclosed(b'`') => {
            [b"bad substitution: no closing \"`\" in ", from(problem.position as usize).as_slice()].concat()
        }
        ProblemKind::Unclosed(b')') => [b"bad substitution: no closing `)' in ", from(0).as_slice()].concat(),
        ProblemKind::Unclosed(b'}') => [from(0).as_slice(), b": bad substitution"].concat(),
        ProblemKind::UnclosedCommand => {
            let line = format!("command substitution: line {}: ", error.line);
            let words = crate::diagnostic::syntax_error(error);
            [line.as_bytes(), bstr::join("\n", words).as_slice()].concat()
        }
        _ => return None,
    })
}

/// The text less the tabs at the start of each line; lines that backslashes continue are one.
fn without_tabs(text: &[u8], quoted: bool) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut begins = true;
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        let tabs = if begins { line.iter().take_while(|&&byte| byte == b'\t').count() } else { 0 };
        let line = line.get(tabs..).unwrap_or_default();
        bytes.extend_from_slice(line);
        let continued = !quoted && is_continued(line.strip_suffix(b"\n").unwrap_or(line));
        // Nothing but its continuation stands on it: the next one begins the line.
        begins = !continued || begins && line == b"\\\n";
    }
    bytes
}

/// The word less its quotes; `$` means nothing in it.
fn remove_quotes(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut quote = 0;
    let mut rest = text.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        match (quote, byte) {
            (0, b'\'' | b'"') => quote = byte,
            (0, b'$') if matches!(rest.peek(), Some(b'\'' | b'"')) => {}
            (b'\'' | b'"', _) if byte == quote => quote = 0,
            (0, b'\\') => match rest.next() {
                Some(b'\n') | None => {}
                Some(next) => bytes.push(next),
            },
            (b'"', b'\\') => match rest.next_if(|next| matches!(next, b'$' | b'`' | b'"' | b'\\' | b'\n')) {
                Some(b'\n') => {}
                Some(next) => bytes.push(next),
                None => bytes.push(byte),
            },
            _ => bytes.push(byte),
        }
    }
    bytes
}
