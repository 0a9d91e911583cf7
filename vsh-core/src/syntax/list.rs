//! Lists, and-or lists, pipelines, and which command starts where.

use std::sync::Arc;

use super::alias;
use super::ast::{AndOr, AndOrOperator, Command, List, ListItem, Pipeline, TimeKeyword};
use super::compound;
use super::input::{Input, Parsed, ProblemKind};
use super::lex::{Reserved, blanks, is_delimiter, is_list_terminator, newline, newlines, reserved};
use super::simple;

/// A complete command: a list up to the end of a line.
pub(super) fn complete_command(i: Input<'_>) -> Parsed<'_, List> {
    let mut items = Vec::new();
    let mut i = i;
    loop {
        let (end, and_or) = and_or(i)?;
        let end = blanks(end);
        let (next, asynchronous) = match separator(end) {
            Some((next, asynchronous)) => (next, asynchronous),
            None => (end, false),
        };
        items.push(ListItem { and_or: Arc::new(and_or), asynchronous, newline: false });
        let behind = blanks(next);
        match behind.byte() {
            b'\n' => return newline(behind).map(|(i, ())| (i, List { items })),
            0 => return Ok((behind, List { items })),
            _ if next.position == end.position => return behind.fail(ProblemKind::Token),
            _ => i = behind,
        }
    }
}

/// The list of a compound command: newlines may stand before it, and at least one command must.
pub(super) fn compound_list(i: Input<'_>) -> Parsed<'_, List> {
    let (i, ()) = newlines(i)?;
    let (end, list) = items(i)?;
    if list.items.is_empty() { i.fail(ProblemKind::Token) } else { Ok((end, list)) }
}

/// The list of a substitution, from behind its parenthesis to behind the closing one.
pub(super) fn until_parenthesis(i: Input<'_>) -> Parsed<'_, List> {
    let (start, ()) = newlines(i)?;
    let (end, list) = items(start)?;
    match end.byte() {
        b')' => Ok((end.advance(1), list)),
        0 => i.fail(ProblemKind::UnclosedCommand),
        _ => end.fail(ProblemKind::Token),
    }
}

/// About how many bytes a list's item takes: its commands without their words.
const ITEM: usize = 640;

/// Commands and their separators, up to what starts no command.
pub(super) fn items(mut i: Input<'_>) -> Parsed<'_, List> {
    let mut items = Vec::new();
    while starts_command(i) {
        let (end, and_or) = and_or(i)?;
        end.spend(ITEM)?;
        i = blanks(end);
        let separator = separator(i);
        let asynchronous = separator.is_some_and(|(_, asynchronous)| asynchronous);
        let newline = separator.is_none() && i.byte() == b'\n';
        items.push(ListItem { and_or: Arc::new(and_or), asynchronous, newline });
        match separator {
            Some((next, _)) => (i, ()) = newlines(next)?,
            None if newline || i.is_end() => (i, ()) = newlines(i)?,
            None => break,
        }
    }
    Ok((i, List { items }))
}

/// `;` or `&`: the input behind it, and whether it is `&`.
fn separator(i: Input<'_>) -> Option<(Input<'_>, bool)> {
    let behind = i.bump();
    match (i.peek(), behind.peek()) {
        (b';', b';' | b'&') => None,
        (b';', _) => Some((behind, false)),
        (b'&', _) => Some((behind, true)),
        _ => None,
    }
}

/// Is this neither an operator nor a reserved word that ends a list?
fn starts_command(i: Input<'_>) -> bool {
    match i.byte() {
        b'(' | b'<' | b'>' => true,
        b'&' => i.bump().peek() == b'>',
        byte if is_delimiter(byte) => false,
        _ => !reserved(i).is_some_and(|(_, word)| word.ends_list()) || alias::find(i).is_some(),
    }
}

/// Pipelines joined by `&&` and `||`.
fn and_or(i: Input<'_>) -> Parsed<'_, AndOr> {
    let (mut i, first) = pipeline(i)?;
    let mut rest = Vec::new();
    loop {
        i = blanks(i);
        let operator = match i.byte() {
            b'&' if i.bump().peek() == b'&' => AndOrOperator::And,
            b'|' if i.bump().peek() == b'|' => AndOrOperator::Or,
            _ => return Ok((i, AndOr { first, rest })),
        };
        let (start, ()) = newlines(i.bump().bump())?;
        let (end, pipeline) = pipeline(start)?;
        rest.push((operator, pipeline));
        i = end;
    }
}

/// Commands joined by `|`, behind any number of `!` and `time`.
fn pipeline(i: Input<'_>) -> Parsed<'_, Pipeline> {
    let i = blanks(i);
    let mark = i.mark();
    let mut pipeline = Pipeline {
        negated: false,
        time: None,
        commands: Vec::new(),
        stderr_too: Vec::new(),
        span: i.span_from(mark),
    };
    let start = prefixes(i, &mut pipeline);
    let mut end = start;
    if start.position == i.position || !is_list_terminator(start) {
        end = commands(start, &mut pipeline)?;
    }
    pipeline.span = end.span_from(mark);
    Ok((end, pipeline))
}

fn prefixes<'a>(mut i: Input<'a>, pipeline: &mut Pipeline) -> Input<'a> {
    loop {
        let here = blanks(i);
        if !matches!(here.peek(), b'!' | b't') || alias::find(here).is_some() {
            return i;
        }
        match reserved(here) {
            Some((end, Reserved::Bang)) if !(end.peek() == b'(' && i.state.options.extglob) => {
                pipeline.negated = !pipeline.negated;
                i = end;
            }
            // POSIX: in front of an option it is the name of a command.
            Some((end, Reserved::Time)) if i.state.options.posix && blanks(end).peek() == b'-' => return i,
            Some((end, Reserved::Time)) => {
                // `--` alone gives the format of `-p` too.
                let posix = option(end, b"-p").or_else(|| option(end, b"--").map(|_| end));
                pipeline.time = Some(match posix {
                    Some(_) => TimeKeyword::Posix,
                    None => TimeKeyword::Default,
                });
                i = posix.unwrap_or(end);
                i = option(i, b"--").unwrap_or(i);
            }
            _ => return i,
        }
    }
}

/// Behind an option of `time`.
fn option<'a>(i: Input<'a>, text: &[u8]) -> Option<Input<'a>> {
    blanks(i).tag(text).filter(|end| is_delimiter(end.peek()))
}

fn commands<'a>(i: Input<'a>, pipeline: &mut Pipeline) -> Result<Input<'a>, nom::Err<super::input::Problem>> {
    let mut start = i;
    loop {
        let (end, command) = command(start)?;
        pipeline.commands.push(Arc::new(command));
        let bar = blanks(end);
        let behind = bar.bump();
        let next = match (bar.byte(), behind.peek()) {
            (b'|', b'|') => return Ok(end),
            (b'|', b'&') => {
                pipeline.stderr_too.push(true);
                behind.bump()
            }
            (b'|', _) => {
                pipeline.stderr_too.push(false);
                behind
            }
            _ => return Ok(end),
        };
        (start, ()) = newlines(next)?;
    }
}

/// A command of a pipeline.
fn command(i: Input<'_>) -> Parsed<'_, Command> {
    let i = blanks(i);
    alias::stop_at(i)?;
    if i.byte() == b'(' {
        return compound::parenthesis(i);
    }
    match reserved(i) {
        Some((_, Reserved::Time)) | None => {}
        Some((end, Reserved::Bang)) if end.peek() == b'(' && i.state.options.extglob => {}
        Some((behind, word)) => return compound::reserved_command(i, behind, word),
    }
    match simple::simple(i) {
        Err(nom::Err::Error(_)) => i.fail(ProblemKind::Token),
        other => other,
    }
}

/// Behind blanks and `;` or a newline, if one is there: what may stand before `do`, which may be an alias's text then.
pub(super) fn optional_terminator(i: Input<'_>) -> Parsed<'_, ()> {
    let i = blanks(i);
    let behind = match i.byte() {
        b';' if !matches!(i.bump().peek(), b';' | b'&') => i.bump(),
        _ => i,
    };
    let (end, ()) = newlines(behind)?;
    if end.position > i.position {
        alias::stop_at(end)?;
    }
    Ok((end, ()))
}
