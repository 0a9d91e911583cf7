//! Expansions in words: `$name`, `$(...)`, backquotes, `$((...))`, `$[...]`, `<(...)`.

use std::sync::Arc;

use super::arithmetic;
use super::ast::{CommandSubstitution, List, ListItem, ProcessSubstitution, Substituted, Text, WordPart};
use super::input::{Input, Mark, Parsed, Place, ProblemKind, State};
use super::list;
use super::parameter;
use super::quote::{self, QuotedEnd, quoted};
use super::report;
use super::substituted::Lines;

/// What a `$` starts, if anything; else the input behind it. `in_quotes`: inside double quotes.
pub(super) fn dollar(i: Input<'_>, in_quotes: bool) -> Parsed<'_, Option<WordPart>> {
    let behind = i.bump().at();
    match behind.byte() {
        b'(' if behind.advance(1).peek() == b'(' => some(arithmetic_or_command(i)),
        b'(' => some(command(i, false)),
        b'{' => some(parameter::braced(i, in_quotes)),
        b'[' => some(brackets(i)),
        _ => Ok(parameter::plain(i)),
    }
}

fn some<T>(outcome: Parsed<'_, T>) -> Parsed<'_, Option<T>> {
    outcome.map(|(i, value)| (i, Some(value)))
}

/// `$((...))`, unless the parentheses do not close together: then `$(` and a subshell.
fn arithmetic_or_command(i: Input<'_>) -> Parsed<'_, WordPart> {
    if i.refuted().is_some() {
        return command(i, true);
    }
    let open = i.bump().bump().bump();
    match arithmetic::parentheses(open)? {
        (end, Some(expression)) => {
            Ok((end, WordPart::Arithmetic { expression: Arc::new(expression), brackets: false }))
        }
        (end, None) if never_closes(end.bump()) => open.fail(ProblemKind::Unclosed(b')')),
        (end, None) => {
            i.refute(end);
            command(i, true)
        }
    }
}

/// Does the source end before the next parenthesis that closes what was opened before?
fn never_closes(i: Input<'_>) -> bool {
    matches!(i.nested(|i| quoted(i, QuotedEnd::Parenthesis)), Ok((end, _)) if end.peek() != b')')
}

/// `$[...]`
fn brackets(i: Input<'_>) -> Parsed<'_, WordPart> {
    let start = i.bump().bump();
    let mark = start.mark();
    let (end, parts) = start.nested(|i| quoted(i, QuotedEnd::Bracket))?;
    if end.byte() != b']' {
        return i.fail(ProblemKind::Unclosed(b']'));
    }
    let expression = Arc::new(arithmetic::from_parts(i, parts, end.span_from(mark)));
    Ok((end.advance(1), WordPart::Arithmetic { expression, brackets: true }))
}

/// `$(...)`, which may look as arithmetic at first.
fn command(i: Input<'_>, looks_arithmetic: bool) -> Parsed<'_, WordPart> {
    let mark = i.mark();
    let (end, list) = parenthesized(i)?;
    let span = end.span_from(mark);
    let written = match looks_arithmetic {
        true => Some(Text::from(as_read(i, end))),
        false => i.state.document.get().then(|| Text::from(joined_lines(i.until(end)))),
    };
    let substitution = CommandSubstitution { list, written, error: None, span };
    Ok((end, WordPart::CommandSubstitution(Arc::new(substitution))))
}

/// `<(...)` or `>(...)`
pub(super) fn process(i: Input<'_>) -> Parsed<'_, WordPart> {
    let mark = i.mark();
    let output = i.byte() == b'>';
    let (end, list) = parenthesized(i)?;
    let is_double = i.bump().bump().peek() == b'(';
    let written = is_double.then(|| Text::from(joined_lines(i.until(end))));
    let substitution = ProcessSubstitution { list, output, written, span: end.span_from(mark) };
    Ok((end, WordPart::ProcessSubstitution(Arc::new(substitution))))
}

/// A list in parentheses behind the character that makes it a substitution, perhaps empty. Here-documents awaited outside do not
/// get their bodies inside.
fn parenthesized(start: Input<'_>) -> Parsed<'_, Substituted> {
    let open = start.bump();
    let state = open.state;
    let outer = state.heredocs.borrow_mut().set_aside();
    let laid_out = state.laid_out.get();
    state.substitutions.set(state.substitutions.get() + 1);
    let outcome = open.bump().nested(list::until_parenthesis);
    state.substitutions.set(state.substitutions.get() - 1);
    match &outcome {
        Ok((end, _)) => state.heredocs.borrow_mut().close(outer, end.mark().line),
        Err(_) => state.heredocs.borrow_mut().restore(outer),
    }
    let (end, list) = outcome.inspect_err(|error| state.note_place(error, Place::Substitution))?;
    let lines = lines(start, end, state.laid_out.get() > laid_out);
    Ok((end, Substituted::new(list, lines, state.options.posix, start.until(end))))
}

/// How the text of a substitution between two places is laid out. `laid_out`: one line of it is printed as several.
fn lines(start: Input<'_>, end: Input<'_>, laid_out: bool) -> Lines {
    let text = start.until(end);
    let several = memchr::memchr(b'\n', text).is_some();
    if several {
        start.state.several_lines.borrow_mut().push((start.position, end.position));
    }
    match (start.state.document.get(), text) {
        _ if !several && !laid_out => Lines::One,
        (true, [_, b'(', text @ .., b')']) => Lines::Written(Text::from(text)),
        _ => Lines::Several,
    }
}

/// Backquotes: their text, less its backslashes, is a source of its own. What is wrong in it is said when it runs.
pub(super) fn backquotes(open: Input<'_>, in_quotes: bool) -> Parsed<'_, WordPart> {
    let mark = open.mark();
    let start = open.advance(1);
    let Some(length) = closing_backquote(start.rest()) else {
        return open.fail(ProblemKind::Unclosed(b'`'));
    };
    let close = start.advance(length);
    let text = unescape(&joined_lines(start.until(close)), in_quotes);
    let end = close.advance(1);
    let written = joined_lines(open.until(end));
    let lines = Lines::Written(Text::from(text.as_slice()));
    let (end, (list, error, warned)) = end.nested(|end| Ok((end, inner_script(end, &text, mark))))?;
    let substitution = CommandSubstitution {
        list: Substituted::new(list, lines, end.state.options.posix, &text).warned(warned),
        written: Some(Text::from(written)),
        error: error.map(Arc::new),
        span: end.span_from(mark),
    };
    Ok((end, WordPart::CommandSubstitution(Arc::new(substitution))))
}

/// Parses a text inside a source: all its commands, up to an error, and whether its here-documents are warned of.
fn inner_script(i: Input<'_>, text: &[u8], mark: Mark) -> (List, Option<super::SyntaxError>, bool) {
    let state = State::inside(i.state, text, mark);
    let mut items = Vec::new();
    let mut position = 0;
    let error = loop {
        match super::parser::complete_command(&state, position) {
            Ok((_, None)) => break None,
            Ok((next, Some(list))) => {
                append(&mut items, list);
                position = next;
            }
            Err(problem) => break Some(report::syntax_error(&state, problem)),
        }
    };
    i.state.size.set(state.size.get());
    let warned = !state.heredocs.borrow_mut().take_warnings().is_empty();
    (List { items }, error, warned)
}

/// Adds the next complete command to those before it, which a newline ended.
pub(super) fn append(items: &mut Vec<ListItem>, mut next: List) {
    if let Some(last) = items.last_mut() {
        last.newline = !last.asynchronous;
    }
    items.append(&mut next.items);
}

fn closing_backquote(text: &[u8]) -> Option<u32> {
    let mut position = 0;
    loop {
        position += memchr::memchr2(b'`', b'\\', text.get(position..)?)?;
        if text.get(position) == Some(&b'`') {
            return u32::try_from(position).ok();
        }
        position += 2;
    }
}

/// A text as Bash has read it: `$'...'` has become `'...'`, and `$"..."` `"..."`; without what continues its lines.
pub(super) fn as_read(start: Input<'_>, end: Input<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut i = start;
    while i.position < end.position {
        let from = i;
        i = match (i.byte(), i.byte_at(1)) {
            (b'\\', b'\n') => {
                i = i.advance(2);
                continue;
            }
            (b'\\', _) => i.advance(2),
            (b'\'', _) => quote::single(i).map_or_else(|_| from.advance(1), |(behind, _)| behind),
            (b'"', _) => quote::double(i).map_or_else(|_| from.advance(1), |(behind, _)| behind),
            (b'$', b'"') => {
                i = i.advance(1);
                continue;
            }
            (b'$', b'\'') => match quote::ansi_c(i.advance(1)) {
                Ok((behind, text)) => {
                    bytes.extend(crate::syntax::print::single_quoted(&text));
                    i = behind;
                    continue;
                }
                Err(_) => from.advance(1),
            },
            _ => i.advance(1),
        };
        bytes.extend_from_slice(from.until(i));
    }
    bytes
}

/// The text without what continues its lines, wherever that stands in it.
fn joined_lines(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        let escaped = if byte == b'\\' { rest.next() } else { None };
        if escaped != Some(b'\n') {
            bytes.push(byte);
            bytes.extend(escaped);
        }
    }
    bytes
}

fn unescape(text: &[u8], in_quotes: bool) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        let quoted = |next: &u8| matches!(next, b'\\' | b'$' | b'`') || (in_quotes && *next == b'"');
        match rest.next_if(|next| byte == b'\\' && quoted(next)) {
            Some(next) => bytes.push(next),
            None => bytes.push(byte),
        }
    }
    bytes
}
