//! Redirections: an optional descriptor, an operator, a word.

use super::ast::{RedirectDescriptor, RedirectKind, RedirectOperator, Redirection, Word, WordPart};
use super::heredoc;
use super::input::{Input, Parsed, ProblemKind};
use super::lex::{blanks, is_metacharacter};
use super::parameter::{name, subscript};
use super::word::{Rules, push_first, word};

/// A redirection; a mismatch where none starts.
pub(super) fn redirection(i: Input<'_>) -> Parsed<'_, Redirection> {
    let i = i.at();
    match i.byte() {
        b'<' | b'>' | b'&' => operator_and_word(i, i, RedirectDescriptor::Default),
        b'0'..=b'9' => {
            let (end, number) = number(i);
            match starts_operator(end) {
                true => operator_and_word(i, end, RedirectDescriptor::Number(number)),
                false => i.mismatch(),
            }
        }
        b'{' => {
            let (end, descriptor) = variable(i)?;
            operator_and_word(i, end, descriptor)
        }
        _ => i.mismatch(),
    }
}

/// All redirections that follow.
pub(super) fn redirections(mut i: Input<'_>) -> Parsed<'_, Vec<Redirection>> {
    let mut all = Vec::new();
    loop {
        match redirection(blanks(i)) {
            Ok((end, redirection)) => {
                push_first(&mut all, redirection);
                i = end;
            }
            Err(nom::Err::Error(_)) => return Ok((i, all)),
            Err(failure) => return Err(failure),
        }
    }
}

/// `<` or `>`, joined to the descriptor, not the start of a process substitution.
fn starts_operator(i: Input<'_>) -> bool {
    matches!(i.peek(), b'<' | b'>') && i.bump().peek() != b'('
}

fn number(mut i: Input<'_>) -> (Input<'_>, u32) {
    let mut number = 0_u32;
    while let digit @ b'0'..=b'9' = i.peek() {
        number = number.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
        i = i.bump();
    }
    (i, number)
}

/// `{name}` or `{name[subscript]}` before an operator.
fn variable(i: Input<'_>) -> Parsed<'_, RedirectDescriptor> {
    let Some((end, name)) = name(i.bump()) else { return i.mismatch() };
    let (end, subscript) = if end.byte() == b'[' {
        if !bracket_and_operator(end) {
            return i.mismatch();
        }
        let (end, subscript) = subscript(end)?;
        (end, Some(subscript))
    } else {
        (end, None)
    };
    if end.peek() == b'}' && starts_operator(end.bump()) {
        Ok((end.bump(), RedirectDescriptor::Variable { name, subscript }))
    } else {
        i.mismatch()
    }
}

/// Looks ahead for `]}<` or `]}>` behind a subscript without blanks but for quoted ones.
fn bracket_and_operator(i: Input<'_>) -> bool {
    let rest = i.rest();
    let mut at = 0;
    let mut before = [0; 2];
    while let Some(&byte) = rest.get(at) {
        let length = match byte {
            b'\'' | b'"' => {
                let behind = rest.get(at + 1..).unwrap_or_default();
                let Some(length) = memchr::memchr(byte, behind) else { return false };
                length + 2
            }
            b'`' | b'\\' => return false,
            byte if is_metacharacter(byte) => return before == *b"]}" && matches!(byte, b'<' | b'>'),
            _ => 1,
        };
        before = [before[1], if length == 1 { byte } else { 0 }];
        at += length;
    }
    false
}

/// What an operator does.
enum Found {
    File(RedirectOperator),
    HereDocument { strip_tabs: bool },
}

fn operator(i: Input<'_>) -> Option<(Input<'_>, Found)> {
    let (first, second) = (i.bump(), i.bump().bump());
    let third = second.peek();
    let file = |end, operator| Some((end, Found::File(operator)));
    match (i.byte(), first.peek()) {
        (_, b'(') => None,
        (b'<', b'<') => match third {
            b'<' => file(second.bump(), RedirectOperator::HereString),
            b'-' => Some((second.bump(), Found::HereDocument { strip_tabs: true })),
            _ => Some((second, Found::HereDocument { strip_tabs: false })),
        },
        (b'<', b'&') => file(second, RedirectOperator::DuplicateInput),
        (b'<', b'>') => file(second, RedirectOperator::ReadWrite),
        (b'<', _) => file(first, RedirectOperator::Input),
        (b'>', b'>') => file(second, RedirectOperator::Append),
        (b'>', b'|') => file(second, RedirectOperator::Clobber),
        (b'>', b'&') => file(second, RedirectOperator::DuplicateOutput),
        (b'>', _) => file(first, RedirectOperator::Output),
        (b'&', b'>') if third == b'>' => file(second.bump(), RedirectOperator::AppendBoth),
        (b'&', b'>') => file(second, RedirectOperator::OutputBoth),
        _ => None,
    }
}

fn is_dash(target: &Word) -> bool {
    matches!(target.parts.as_slice(), [WordPart::Literal(text)] if &**text == b"-")
}

fn operator_and_word<'a>(
    start: Input<'a>,
    i: Input<'a>,
    mut descriptor: RedirectDescriptor,
) -> Parsed<'a, Redirection> {
    let mark = start.mark();
    let i = i.at();
    let operator_mark = i.mark();
    let Some((end, found)) = operator(i) else { return i.mismatch() };
    let target = blanks(end);
    let (end, kind) = match found {
        Found::HereDocument { strip_tabs } => heredoc::here_document(target, operator_mark, strip_tabs)?,
        Found::File(operator) => {
            let rules = match operator {
                RedirectOperator::HereString => Rules::no_braces(target),
                _ => Rules::command(target),
            };
            match word(target, rules) {
                // `<&-` closes as `>&-` does.
                Ok((end, target)) if operator == RedirectOperator::DuplicateInput && is_dash(&target) => {
                    if descriptor == RedirectDescriptor::Default {
                        descriptor = RedirectDescriptor::Number(0);
                    }
                    (end, RedirectKind::File { operator: RedirectOperator::DuplicateOutput, target })
                }
                Ok((end, target)) => (end, RedirectKind::File { operator, target }),
                Err(nom::Err::Error(_)) => return target.fail(ProblemKind::Line),
                Err(failure) => return Err(failure),
            }
        }
    };
    Ok((end, Redirection { descriptor, kind, span: end.span_from(mark) }))
}
