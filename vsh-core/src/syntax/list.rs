//! Lists, and-or lists and pipelines.

use std::sync::Arc;

use super::ast::{AndOr, AndOrOperator, Command, List, ListItem, Pipeline, TimeKeyword};
use super::compound;
use super::input::{In, Res};
use super::lex::{self, keyword, newline, newlines, space, unexpected};

/// Commands up to what cannot start one; newlines separate like `;`.
pub(super) fn compound(input: In<'_>) -> Res<'_, List> {
    let mut list = List::default();
    let (mut input, ()) = newlines(input)?;
    while starts_command(input) {
        let (rest, and_or) = and_or(input)?;
        let (rest, separator) = separator(rest)?;
        list.items.push(ListItem { and_or: Arc::new(and_or), asynchronous: separator == Some(b'&') });
        input = rest;
        if separator.is_none() {
            break;
        }
        input = newlines(input)?.0;
    }
    Ok((input, list))
}

/// Commands that must be there.
pub(super) fn required(input: In<'_>) -> Res<'_, List> {
    let (rest, list) = compound(input)?;
    if list.items.is_empty() { unexpected(rest) } else { Ok((rest, list)) }
}

/// Commands up to the end of the source.
pub(super) fn whole(input: In<'_>) -> Result<(usize, List), ()> {
    let outcome = compound(input)
        .and_then(|(rest, list)| if rest.is_end() { Ok((lex_end(rest)?, list)) } else { unexpected(rest) });
    outcome.map(|(rest, list)| (rest.pos(), list)).map_err(drop)
}

/// Reads the here-documents that are still open at the end.
fn lex_end(input: In<'_>) -> Result<In<'_>, nom::Err<super::input::Fault>> {
    Ok(super::heredoc::bodies(input)?.0)
}

/// A complete command: a list up to the end of a line; `None` at the end of the source.
pub(super) fn complete(input: In<'_>) -> Result<(usize, Option<List>), ()> {
    complete_list(input).map(|(rest, list)| (rest.pos(), list)).map_err(drop)
}

fn complete_list(input: In<'_>) -> Res<'_, Option<List>> {
    let (mut input, ()) = newlines(input)?;
    if input.is_end() {
        return Ok((input, None));
    }
    let mut list = List::default();
    loop {
        let (rest, and_or) = and_or(input)?;
        let (rest, separator) = line_separator(rest)?;
        list.items.push(ListItem { and_or: Arc::new(and_or), asynchronous: separator == Some(b'&') });
        input = space(rest);
        if input.is_end() {
            return Ok((lex_end(input)?, Some(list)));
        }
        if input.peek() == Some(b'\n') {
            return Ok((newline(input)?.0, Some(list)));
        }
        if separator.is_none() {
            return unexpected(input);
        }
    }
}

/// `;` or `&` behind a command.
fn line_separator(input: In<'_>) -> Res<'_, Option<u8>> {
    let input = space(input);
    match input.peek() {
        Some(b'&') if !matches!(input.peek_at(1), Some(b'&')) => Ok((input.skip(1), Some(b'&'))),
        Some(b';') if !matches!(input.peek_at(1), Some(b';' | b'&')) => Ok((input.skip(1), Some(b';'))),
        _ => Ok((input, None)),
    }
}

/// `;`, `&` or a newline behind a command.
fn separator(input: In<'_>) -> Res<'_, Option<u8>> {
    let (rest, found) = line_separator(input)?;
    if found.is_none() && rest.peek() == Some(b'\n') {
        return Ok((newline(rest)?.0, Some(b'\n')));
    }
    Ok((rest, found))
}

/// May a command start here, or is this the end of the commands around?
fn starts_command(input: In<'_>) -> bool {
    match input.peek() {
        None | Some(b')' | b';' | b'|' | b'\n') => false,
        Some(b'&') => input.peek_at(1) == Some(b'>'),
        Some(b'}' | b't' | b'd' | b'f' | b'e') => !matches!(
            lex::plain(input),
            b"}" | b"then" | b"do" | b"done" | b"fi" | b"elif" | b"else" | b"esac"
        ),
        Some(_) => true,
    }
}

/// Pipelines joined by `&&` and `||`.
fn and_or(input: In<'_>) -> Res<'_, AndOr> {
    let (mut input, first) = pipeline(input)?;
    let mut rest = Vec::new();
    loop {
        let behind = space(input);
        let operator = match (behind.peek(), behind.peek_at(1)) {
            (Some(b'&'), Some(b'&')) => AndOrOperator::And,
            (Some(b'|'), Some(b'|')) => AndOrOperator::Or,
            _ => return Ok((input, AndOr { first, rest })),
        };
        let (next, ()) = newlines(behind.skip(2))?;
        let (next, pipeline) = pipeline(next)?;
        rest.push((operator, pipeline));
        input = next;
    }
}

/// Commands joined by `|`, with `time` and `!` before them.
fn pipeline(start: In<'_>) -> Res<'_, Pipeline> {
    let (input, (negated, time)) = prefixes(start)?;
    let mut commands = Vec::new();
    let mut stderr_too = Vec::new();
    let mut end = input;
    if !(input.pos() > start.pos() && ends_pipeline(space(input))) {
        let (rest, first) = required_command(space(input))?;
        commands.push(Arc::new(first));
        end = rest;
        while let Some((rest, both)) = pipe(space(end)) {
            let (rest, ()) = newlines(rest)?;
            let (rest, command) = required_command(rest)?;
            commands.push(Arc::new(command));
            stderr_too.push(both);
            end = rest;
        }
    }
    Ok((end, Pipeline { negated, time, commands, stderr_too, span: start.span(end) }))
}

/// `|` or `|&`: whether it is the second.
fn pipe(input: In<'_>) -> Option<(In<'_>, bool)> {
    match (input.peek()?, input.peek_at(1)) {
        (b'|', Some(b'&')) => Some((input.skip(2), true)),
        (b'|', Some(b'|')) => None,
        (b'|', _) => Some((input.skip(1), false)),
        _ => None,
    }
}

/// `!` and `time`, repeated.
fn prefixes(mut input: In<'_>) -> Res<'_, (bool, Option<TimeKeyword>)> {
    let (mut negated, mut time) = (false, None);
    loop {
        match space(input).peek() {
            Some(b'!') if let Ok((rest, ())) = keyword(input, b"!") => {
                negated = !negated;
                input = rest;
            }
            Some(b't') if let Ok((rest, ())) = keyword(input, b"time") => {
                (input, time) = time_options(rest);
            }
            _ => return Ok((input, (negated, time))),
        }
    }
}

fn time_options(input: In<'_>) -> (In<'_>, Option<TimeKeyword>) {
    let (input, time) = match keyword(input, b"-p") {
        Ok((rest, ())) => (rest, TimeKeyword::Posix),
        Err(_) => (input, TimeKeyword::Default),
    };
    (keyword(input, b"--").map_or(input, |(rest, ())| rest), Some(time))
}

/// Does a pipeline without commands end here?
fn ends_pipeline(input: In<'_>) -> bool {
    input.is_end()
        || matches!(input.peek(), Some(b';' | b'\n' | b')'))
        || matches!(input.peek(), Some(b'&') if input.peek_at(1) != Some(b'>'))
        || input.starts(b"||")
}

fn required_command(input: In<'_>) -> Res<'_, Command> {
    if !starts_command(input) {
        return unexpected(input);
    }
    match input.nested(compound::command) {
        Err(nom::Err::Error(_)) => unexpected(input),
        outcome => outcome,
    }
}
