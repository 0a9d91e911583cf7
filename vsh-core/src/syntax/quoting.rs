//! Quotes, what is expanded inside them, and substitutions.

use std::sync::Arc;

use super::arithmetic;
use super::ast::{CommandSubstitution, List, QuoteStyle, Text, WordPart};
use super::escape::ansi_c_text;
use super::input::{Buffer, In, Res};
use super::lex::{is_name_start, unexpected};
use super::{SyntaxErrorKind, list, word};

/// What ends quoted text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Close {
    /// The end of the text.
    End,
    /// `"`
    Quote,
    /// `}`
    Brace,
    /// `)` outside inner parentheses.
    Parenthesis,
    /// `]` outside inner brackets.
    Bracket,
    /// `;` or `)` outside inner parentheses.
    Semicolon,
    /// `:` outside `?:`, or `}`.
    Colon,
}

/// How quoted text is read.
#[derive(Clone, Copy)]
pub(super) struct Quoted {
    pub close: Close,
    /// `"` quotes.
    pub double: bool,
    /// `'` and a backslash quote as outside double quotes.
    pub single: bool,
}

impl Quoted {
    /// Inside double quotes.
    pub const STRING: Self = Self { close: Close::Quote, double: false, single: false };
    /// The word of a parameter expansion inside double quotes.
    pub const OPERAND: Self = Self { close: Close::Brace, double: true, single: false };
    /// The body of a here-document, or text that is to be expanded like it.
    pub const TEXT: Self = Self { close: Close::End, double: false, single: false };
    /// A subscript.
    pub const SUBSCRIPT: Self = Self { close: Close::Bracket, double: true, single: true };

    /// Arithmetic.
    pub const fn arithmetic(close: Close) -> Self {
        Self { close, double: true, single: false }
    }

    fn closes(self, byte: u8, open: usize, questions: usize) -> bool {
        match self.close {
            Close::End => false,
            Close::Quote => byte == b'"',
            Close::Brace => byte == b'}',
            Close::Parenthesis => byte == b')' && open == 0,
            Close::Bracket => byte == b']' && open == 0,
            Close::Semicolon => matches!(byte, b';' | b')') && open == 0,
            Close::Colon => byte == b'}' || byte == b':' && open == 0 && questions == 0,
        }
    }

    fn brackets(self) -> Option<(u8, u8)> {
        match self.close {
            Close::Parenthesis | Close::Semicolon | Close::Colon => Some((b'(', b')')),
            Close::Bracket => Some((b'[', b']')),
            _ => None,
        }
    }

    fn delimiter(self) -> &'static str {
        match self.close {
            Close::Quote => "\"",
            Close::Brace | Close::Colon => "}",
            Close::Bracket => "]",
            _ => ")",
        }
    }

    fn escapes(self, byte: u8) -> bool {
        match byte {
            b'$' | b'`' | b'\\' => true,
            b'"' => self.close != Close::End,
            b'}' => self.close == Close::Brace,
            _ => false,
        }
    }
}

/// A quoted text's parts, and literal text not yet among them.
#[derive(Default)]
struct Parts {
    list: Vec<WordPart>,
    literal: Vec<u8>,
}

impl Parts {
    fn push(&mut self, part: WordPart) {
        match part {
            WordPart::Literal(text) => self.literal.extend_from_slice(&text),
            part => {
                self.flush();
                self.list.push(part);
            }
        }
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.list.push(WordPart::Literal(Text::from(self.literal.as_slice())));
            self.literal.clear();
        }
    }
}

/// Text as inside double quotes, up to what closes it, which is not taken.
pub(super) fn quoted<'a>(start: In<'a>, style: Quoted) -> Res<'a, Vec<WordPart>> {
    let mut parts = Parts::default();
    let (mut open, mut questions) = (0_usize, 0_usize);
    let mut input = start;
    while let Some(byte) = input.peek() {
        if style.closes(byte, open, questions) {
            parts.flush();
            return Ok((input, parts.list));
        }
        match byte {
            b'\\' => input = backslash(input, style, &mut parts),
            b'$' | b'`' => {
                let (rest, part) = expansion(input, !style.single)?;
                parts.push(part);
                input = rest;
            }
            b'"' if style.double => {
                let (rest, part) = double_quoted(input, false)?;
                parts.push(part);
                input = rest;
            }
            b'\'' if style.single => {
                let (rest, part) = single_quoted(input)?;
                parts.push(part);
                input = rest;
            }
            _ => {
                match style.brackets() {
                    Some((opening, _)) if byte == opening => open += 1,
                    Some((_, closing)) if byte == closing => open = open.saturating_sub(1),
                    _ if byte == b'?' => questions += 1,
                    _ if byte == b':' => questions = questions.saturating_sub(1),
                    _ => {}
                }
                parts.literal.push(byte);
                input = input.skip(1);
            }
        }
    }
    parts.flush();
    if style.close == Close::End { Ok((input, parts.list)) } else { start.unclosed(style.delimiter()) }
}

/// A backslash: it quotes some bytes, and is literal before others.
fn backslash<'a>(input: In<'a>, style: Quoted, parts: &mut Parts) -> In<'a> {
    match input.peek_at(1) {
        Some(b'\n') => {}
        Some(byte) if style.single => {
            parts
                .push(WordPart::Quoted { text: Text::from([byte].as_slice()), style: QuoteStyle::Backslash });
        }
        Some(byte) if style.escapes(byte) => parts.literal.push(byte),
        Some(byte) => parts.literal.extend_from_slice(&[b'\\', byte]),
        None => parts.literal.push(b'\\'),
    }
    input.skip(2)
}

/// A quote or an expansion outside quotes.
pub(super) fn unquoted(input: In<'_>) -> Res<'_, WordPart> {
    match input.peek() {
        Some(b'\'') => single_quoted(input),
        Some(b'"') => double_quoted(input, false),
        _ => expansion(input, false),
    }
}

/// `'...'`
fn single_quoted(input: In<'_>) -> Res<'_, WordPart> {
    let inside = input.skip(1);
    let Some(length) = memchr::memchr(b'\'', inside.rest) else {
        return input.unclosed("'");
    };
    let (rest, text) = inside.split(length);
    Ok((rest.skip(1), WordPart::Quoted { text: Text::from(text), style: QuoteStyle::Single }))
}

/// `"..."`
fn double_quoted(input: In<'_>, localized: bool) -> Res<'_, WordPart> {
    let (rest, parts) = input.nested(|input| quoted(input.skip(1), Quoted::STRING))?;
    Ok((rest.skip(1), WordPart::DoubleQuoted { parts, localized }))
}

/// `$'...'`
fn ansi_c(input: In<'_>) -> Res<'_, WordPart> {
    let inside = input.skip(2);
    let mut length = 0;
    loop {
        match inside.peek_at(length) {
            Some(b'\'') => break,
            Some(b'\\') => length += 2,
            Some(_) => length += 1,
            None => return input.unclosed("'"),
        }
    }
    let (rest, text) = inside.split(length);
    Ok((rest.skip(1), WordPart::Quoted { text: Text::from(ansi_c_text(text)), style: QuoteStyle::AnsiC }))
}

/// What a dollar sign or a backquote starts.
fn expansion<'a>(input: In<'a>, in_quotes: bool) -> Res<'a, WordPart> {
    if input.peek() == Some(b'`') {
        return backquoted(input, in_quotes);
    }
    for distance in [1, 2] {
        if input.skip(distance).starts(b"\\\n") && (distance == 1 || input.peek_at(1) == Some(b'(')) {
            input.join_lines(distance);
        }
    }
    match input.peek_at(1) {
        Some(b'\'') if !in_quotes => ansi_c(input),
        Some(b'"') if !in_quotes => double_quoted(input.skip(1), true),
        Some(b'(') if input.peek_at(2) == Some(b'(') => arithmetic_or_commands(input),
        Some(b'(') => command_substitution(input),
        Some(b'[') => bracketed_arithmetic(input),
        Some(b'{') => input.nested(|input| word::parameter_part(input, in_quotes)),
        Some(byte) if is_name_start(byte) || byte.is_ascii_digit() || b"@*#?-$!".contains(&byte) => {
            word::parameter_part(input, in_quotes)
        }
        _ => Ok((input.skip(1), WordPart::Literal(Text::from("$")))),
    }
}

/// `$((...))`, or `$( (...) ...)` where it does not close so.
fn arithmetic_or_commands(input: In<'_>) -> Res<'_, WordPart> {
    match input.nested(|input| arithmetic::double_parentheses(input, input.skip(3))) {
        Ok((rest, expression)) => {
            Ok((rest, WordPart::Arithmetic { expression: Arc::new(expression), brackets: false }))
        }
        Err(nom::Err::Error(_)) => command_substitution(input),
        Err(error) => Err(error),
    }
}

/// `$[...]`
fn bracketed_arithmetic(input: In<'_>) -> Res<'_, WordPart> {
    let style = Quoted::arithmetic(Close::Bracket);
    let (rest, expression) = input.nested(|input| arithmetic::arithmetic(input.skip(2), style))?;
    Ok((rest.skip(1), WordPart::Arithmetic { expression: Arc::new(expression), brackets: true }))
}

/// `$(...)`
fn command_substitution(input: In<'_>) -> Res<'_, WordPart> {
    let outcome = input.nested(|input| commands(input.skip(2)));
    let late = input.state.late_errors && input.state.substitutions.get() == 0;
    match outcome {
        Err(nom::Err::Failure(_)) if late => late_error(input),
        Err(error) => Err(error),
        Ok((rest, list)) => Ok((rest, substitution(input, rest, list, false, None))),
    }
}

fn substitution<'a>(
    start: In<'a>,
    rest: In<'a>,
    list: List,
    backquoted: bool,
    error: Option<super::SyntaxError>,
) -> WordPart {
    let (list, error, span) = (Arc::new(list), error.map(Arc::new), start.span(rest));
    WordPart::CommandSubstitution(CommandSubstitution { list, backquoted, error, span })
}

/// A substitution with an error inside that is reported when it is expanded.
fn late_error(input: In<'_>) -> Res<'_, WordPart> {
    let error = input.state.error.take();
    if input.state.alias_hit.borrow().is_some()
        || error.as_ref().is_none_or(|error| error.kind == SyntaxErrorKind::TooDeep)
    {
        *input.state.error.borrow_mut() = error;
        return Err(nom::Err::Failure(super::input::Fault));
    }
    let rest = input.skip(2).skip(closing_parenthesis(input.skip(2).rest));
    Ok((rest, substitution(input, rest, List::default(), false, error)))
}

/// The length of a text up to its closing parenthesis, and with it.
fn closing_parenthesis(text: &[u8]) -> usize {
    let (mut open, mut quote, mut escaped) = (0_usize, None, false);
    for (at, &byte) in text.iter().enumerate() {
        match (byte, quote) {
            _ if escaped => escaped = false,
            (b'\\', None | Some(b'"')) => escaped = true,
            (b'\'' | b'"', None) => quote = Some(byte),
            (byte, Some(opening)) if byte == opening => quote = None,
            (b'(', None) => open += 1,
            (b')', None) if open == 0 => return at + 1,
            (b')', None) => open -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Commands up to `)`, which is taken.
fn commands(input: In<'_>) -> Res<'_, List> {
    let state = input.state;
    let outer = state.pending.take();
    state.substitutions.set(state.substitutions.get() + 1);
    let outcome = list::compound(input).and_then(|(rest, list)| match rest.peek() {
        Some(b')') => Ok((rest.skip(1), list)),
        _ => unexpected(rest),
    });
    state.substitutions.set(state.substitutions.get() - 1);
    let inner = state.pending.replace(outer);
    state.pending.borrow_mut().extend(inner);
    outcome
}

/// `<(...)` or `>(...)`
pub(super) fn process_substitution(input: In<'_>) -> Res<'_, WordPart> {
    let output = input.peek() == Some(b'>');
    let (rest, list) = input.nested(|input| commands(input.skip(2)))?;
    Ok((rest, WordPart::ProcessSubstitution { list: Arc::new(list), output, span: input.span(rest) }))
}

/// Backquotes: the text inside loses some backslashes and is parsed for itself.
fn backquoted(input: In<'_>, in_quotes: bool) -> Res<'_, WordPart> {
    let mut text = Vec::new();
    let mut rest = input.skip(1);
    loop {
        match (rest.peek(), rest.peek_at(1)) {
            (None, _) => return input.unclosed("`"),
            (Some(b'`'), _) => break,
            (Some(b'\\'), Some(byte)) => {
                if !(matches!(byte, b'$' | b'`' | b'\\') || byte == b'"' && in_quotes) {
                    text.push(b'\\');
                }
                text.push(byte);
                rest = rest.skip(2);
            }
            (Some(byte), _) => {
                text.push(byte);
                rest = rest.skip(1);
            }
        }
    }
    let rest = rest.skip(1);
    let (rest, outcome) = input.nested(|input| Ok((rest, backquoted_list(input, text))))?;
    match outcome {
        Ok(list) => Ok((rest, substitution(input, rest, list, true, None))),
        Err(error) if error.kind == SyntaxErrorKind::TooDeep => input.fail(error.kind),
        Err(error) => Ok((rest, substitution(input, rest, List::default(), true, Some(error)))),
    }
}

fn backquoted_list(input: In<'_>, text: Vec<u8>) -> Result<List, super::SyntaxError> {
    let mut buffer = Buffer::new(text.into(), input.line());
    buffer.base = input.state.base + input.pos() + 1;
    buffer.depth = input.state.depth.get();
    let (_, list) = buffer.run(0, input.state.options, input.state.aliases, list::whole)?;
    Ok(list)
}
