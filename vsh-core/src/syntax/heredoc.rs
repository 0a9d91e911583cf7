//! Here-documents.

use std::sync::Arc;

use super::SyntaxErrorKind;
use super::ast::{
    Parameter, ParameterExpansion, ParameterOperator, QuoteStyle, RedirectKind, Span, Text, Word, WordPart,
};
use super::input::{Bodies, Buffer, In, Pending, Res};
use super::lex;
use super::quoting::{Quoted, quoted};
use super::word::{Style, word};

/// `<<word` or `<<-word`, from behind the operator; the body is known in the second pass.
pub(super) fn redirection<'a>(start: In<'a>, input: In<'a>, strip_tabs: bool) -> Res<'a, RedirectKind> {
    let input = lex::blanks(input);
    let style = Style { tilde: false, ..Style::plain(input) };
    let (rest, _) = match word(input, style) {
        Err(nom::Err::Error(_)) => return lex::unexpected(input),
        outcome => outcome?,
    };
    let (delimiter, quoted) = remove_quotes(input.until(rest));
    let at = start.pos();
    let body = start.state.bodies.borrow().words.get(&at).cloned();
    if body.is_none() {
        let pending = Pending { at, delimiter: delimiter.clone(), quoted, strip_tabs };
        start.state.pending.borrow_mut().push(pending);
    }
    Ok((rest, RedirectKind::HereDocument { strip_tabs, delimiter, quoted, body: body.unwrap_or_default() }))
}

/// The text of a delimiter without its quotes, and whether it had any.
fn remove_quotes(text: &[u8]) -> (Text, bool) {
    let mut plain = Vec::with_capacity(text.len());
    let mut quote = None;
    let mut quoted = false;
    let mut bytes = text.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\\', None | Some(b'"')) => {
                let next = bytes.next();
                if next == Some(b'\n') {
                    continue;
                }
                if quote.is_some() && !next.is_some_and(|byte| b"$`\"\\".contains(&byte)) {
                    plain.push(b'\\');
                }
                plain.extend(next);
                quoted = true;
            }
            (b'\'' | b'"', None) => {
                quote = Some(byte);
                quoted = true;
            }
            (b'$', None) if matches!(bytes.peek(), Some(b'\'' | b'"')) => {}
            (_, Some(open)) if byte == open => quote = None,
            _ => plain.push(byte),
        }
    }
    (Text::from(plain), quoted)
}

/// Takes a newline and the bodies of the here-documents that wait for it; also at the end of the source.
pub(super) fn bodies(input: In<'_>) -> Res<'_, ()> {
    let state = input.state;
    let known = state.bodies.borrow().skips.get(&input.pos()).copied();
    if let Some(behind) = known {
        return Ok((In::at(state, behind), ()));
    }
    let pending = state.pending.take();
    let mut rest = input.skip(1);
    if pending.is_empty() {
        return Ok((rest, ()));
    }
    let mut words = Vec::new();
    for document in pending {
        let (behind, word) = body(rest, &document)?;
        words.push((document.at, word));
        rest = behind;
    }
    let mut bodies = state.bodies.borrow_mut();
    let Bodies { words: known, skips, fresh } = &mut *bodies;
    known.extend(words);
    skips.insert(input.pos(), rest.pos());
    *fresh = true;
    Ok((rest, ()))
}

/// A body, up to the line that is its delimiter.
fn body<'a>(start: In<'a>, document: &Pending) -> Res<'a, Word> {
    let mut text = Vec::new();
    let mut input = start;
    let mut continued = false;
    while !input.is_end() {
        let (rest, mut line) = line(input);
        if document.strip_tabs && !continued {
            line = line.get(line.iter().take_while(|&&byte| byte == b'\t').count()..).unwrap_or_default();
        }
        input = rest;
        let content = line.strip_suffix(b"\n").unwrap_or(line);
        if !continued && content == document.delimiter.as_bytes() {
            break;
        }
        text.extend_from_slice(line);
        continued = !document.quoted && line.ends_with(b"\n") && ends_in_backslash(content);
    }
    let span = start.span(input);
    if document.quoted {
        let part = WordPart::Quoted { text: Text::from(text), style: QuoteStyle::Single };
        return Ok((input, Word { parts: vec![part], span }));
    }
    let parts = expanded(start, text, span)?.1;
    Ok((input, Word { parts, span }))
}

/// A line with its newline, and what follows it.
fn line(input: In<'_>) -> (In<'_>, &[u8]) {
    let length = memchr::memchr(b'\n', input.rest).map_or(input.rest.len(), |at| at + 1);
    input.split(length)
}

/// Does a line end in a backslash that is not itself quoted?
fn ends_in_backslash(line: &[u8]) -> bool {
    line.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

/// The parts of a body that is expanded.
fn expanded<'a>(input: In<'a>, text: Vec<u8>, span: Span) -> Res<'a, Vec<WordPart>> {
    if !text.iter().any(|byte| b"$`\\".contains(byte)) {
        let parts = if text.is_empty() { Vec::new() } else { vec![WordPart::Literal(Text::from(text))] };
        return Ok((input, parts));
    }
    let source: Arc<[u8]> = Arc::from(text);
    let mut buffer = Buffer::new(Arc::clone(&source), span.line);
    buffer.base = usize::try_from(span.start).unwrap_or_default();
    buffer.depth = input.state.depth.get();
    buffer.late_errors = true;
    let parser = |input: In<'_>| match quoted(input, Quoted::TEXT) {
        Ok((rest, parts)) => Ok((rest.pos(), parts)),
        Err(_) => Err(()),
    };
    let outcome =
        input.nested(|input| Ok((input, buffer.run(0, input.state.options, input.state.aliases, parser))));
    match outcome?.1 {
        Ok((_, parts)) => Ok((input, parts)),
        Err(error) if error.kind == SyntaxErrorKind::TooDeep => input.fail(error.kind),
        Err(_) => Ok((input, vec![unreadable(&source, span)])),
    }
}

/// A body with quotes or braces that do not close: reported when it is expanded.
fn unreadable(text: &[u8], span: Span) -> WordPart {
    let parameter = Parameter::Variable { name: Text::default(), subscript: None };
    let operator = ParameterOperator::Bad(Text::from(text));
    WordPart::Parameter(Box::new(ParameterExpansion {
        parameter,
        indirect: false,
        operator,
        braced: true,
        span,
    }))
}
