//! Tokens: blanks, comments, newlines, operators, names and reserved words.

use super::ast::Text;
use super::heredoc;
use super::input::{In, Res};
use super::{SyntaxErrorKind, word};

/// The operators, the longest first.
const OPERATORS: [&[u8]; 24] = [
    b";;&", b"&>>", b"<<<", b"<<-", b"&&", b"||", b";;", b";&", b"|&", b"&>", b"<<", b">>", b"<&", b">&",
    b"<>", b">|", b"(", b")", b";", b"&", b"|", b"<", b">", b"\n",
];

/// The reserved words.
const RESERVED: [&[u8]; 22] = [
    b"!",
    b"[[",
    b"]]",
    b"case",
    b"coproc",
    b"do",
    b"done",
    b"elif",
    b"else",
    b"esac",
    b"fi",
    b"for",
    b"function",
    b"if",
    b"in",
    b"select",
    b"then",
    b"time",
    b"until",
    b"while",
    b"{",
    b"}",
];

/// Space or tab.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// A byte that ends a word.
pub(super) fn is_meta(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'|' | b'&' | b';' | b'(' | b')' | b'<' | b'>')
}

/// May a name start so?
pub(super) fn is_name_start(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphabetic()
}

/// May a name go on so?
pub(super) fn is_name_byte(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Is this a name: letters, digits and underscores, no digit first?
pub fn is_name(text: &[u8]) -> bool {
    text.first().is_some_and(|&byte| is_name_start(byte)) && text.iter().all(|&byte| is_name_byte(byte))
}

/// Is this a reserved word?
pub fn is_reserved_word(text: &[u8]) -> bool {
    RESERVED.contains(&text)
}

/// A name.
pub(super) fn name<'a>(input: In<'a>) -> Res<'a, &'a [u8]> {
    match input.peek() {
        Some(byte) if is_name_start(byte) => {
            let (rest, name) = input.take_while(is_name_byte);
            if rest.starts(b"\\\n") && rest.peek_at(2).is_some_and(is_name_byte) {
                input.join_lines(name.len());
            }
            Ok((rest, name))
        }
        _ => input.no(),
    }
}

/// Skips blanks and line continuations.
pub(super) fn blanks(mut input: In<'_>) -> In<'_> {
    loop {
        match input.peek() {
            Some(b' ' | b'\t') => input = input.skip(1),
            Some(b'\\') if input.peek_at(1) == Some(b'\n') => input = input.skip(2),
            _ => return input,
        }
    }
}

/// Skips blanks and a comment.
pub(super) fn space(input: In<'_>) -> In<'_> {
    let input = blanks(input);
    if input.peek() != Some(b'#') {
        if matches!(input.peek(), Some(b'&' | b'|' | b';' | b'<' | b'>' | b'(')) {
            join_operator(input);
        }
        return input;
    }
    let length = memchr::memchr(b'\n', input.rest).unwrap_or(input.rest.len());
    input.skip(length)
}

/// Joins the lines of an operator with a line continuation inside.
fn join_operator(input: In<'_>) {
    let start = input.rest.get(..5).unwrap_or(input.rest);
    let Some(at) = memchr::memmem::find(start, b"\\\n") else {
        return;
    };
    let (before, behind) = (start.get(..at).unwrap_or_default(), start.get(at + 2..).unwrap_or_default());
    let joined = [before, behind].concat();
    let extends = |text: &[u8]| text.len() > at && text.get(..at) == Some(before) && joined.starts_with(text);
    let first = |text: &&[u8]| text.len() > at;
    if OPERATORS.into_iter().filter(first).any(extends)
        || joined.starts_with(b"((")
        || behind.starts_with(b"\\\n")
    {
        input.join_lines(at);
    }
}

/// Takes a newline, and the here-documents behind it; does not apply elsewhere.
pub(super) fn newline(input: In<'_>) -> Res<'_, ()> {
    match input.peek() {
        Some(b'\n') => heredoc::bodies(input),
        _ => input.no(),
    }
}

/// Skips blanks, comments and newlines.
pub(super) fn newlines(input: In<'_>) -> Res<'_, ()> {
    let mut input = space(input);
    while input.peek() == Some(b'\n') {
        input = space(newline(input)?.0);
    }
    Ok((input, ()))
}

/// The plain bytes up to a metacharacter: what a reserved word is compared with.
pub(super) fn plain<'a>(input: In<'a>) -> &'a [u8] {
    join_word(input);
    let length = input.rest.iter().take(9).position(|&byte| is_meta(byte));
    match length {
        Some(length) => input.rest.get(..length).unwrap_or_default(),
        None if input.rest.len() <= 8 => input.rest,
        None => &[],
    }
}

/// Joins the lines of what may be a reserved word.
fn join_word(input: In<'_>) {
    let length =
        input.rest.iter().take(9).position(|&byte| !byte.is_ascii_lowercase() && !b"{}[]!-".contains(&byte));
    let Some(length) = length.filter(|&length| input.skip(length).starts(b"\\\n")) else {
        return;
    };
    let text = input.rest.get(..length).unwrap_or_default();
    if RESERVED.iter().any(|word| word.starts_with(text)) {
        input.join_lines(length);
    }
}

/// Takes a reserved word, behind blanks; does not apply elsewhere.
pub(super) fn keyword<'a>(input: In<'a>, text: &[u8]) -> Res<'a, ()> {
    let input = space(input);
    if plain(input) == text { Ok((input.skip(text.len()), ())) } else { input.no() }
}

/// Takes a reserved word that must come.
pub(super) fn expect_keyword<'a>(input: In<'a>, text: &[u8]) -> Res<'a, ()> {
    match keyword(input, text) {
        Err(nom::Err::Error(_)) => unexpected(input),
        outcome => outcome,
    }
}

/// The operator that comes next, the longest.
pub(super) fn operator(input: In<'_>) -> Option<&'static [u8]> {
    OPERATORS.into_iter().find(|text| input.starts(text))
}

/// The error that the next token may not stand there.
pub(super) fn unexpected<'a, T>(input: In<'a>) -> Res<'a, T> {
    let input = space(input);
    if input.is_end() {
        return unexpected_end(input);
    }
    input.fail(SyntaxErrorKind::UnexpectedToken(token(input)))
}

/// The error that the source ends here.
pub(super) fn unexpected_end<'a, T>(input: In<'a>) -> Res<'a, T> {
    let ended = input.state.source.last() == Some(&b'\n');
    let line = input.line() + u32::from(!ended);
    if input.state.substitutions.get() > 0 {
        return input.fail_on(SyntaxErrorKind::Unclosed(Text::from(")")), line);
    }
    input.fail_on(SyntaxErrorKind::UnexpectedEnd, line)
}

/// The text of the next token, as an error names it.
pub(super) fn token(input: In<'_>) -> Text {
    match operator(input) {
        Some(b"\n") => Text::from("newline"),
        Some(text) => Text::from(text),
        None => Text::from(word::raw(input)),
    }
}
