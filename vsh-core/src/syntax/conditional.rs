//! Conditional expressions: what stands in `[[ ]]`.
//!
//! `||` binds less than `&&`, that less than `!`. Newlines may stand before a term and behind an operator's
//! operands, but not behind a lone word.

use super::ast::{BinaryOperator, Conditional, Word};
use super::input::{ConditionalProblem, Input, Parsed, Place, ProblemKind};
use super::lex::{Reserved, blanks, is_delimiter, keyword, newlines};
use super::word::{Rules, word};

/// An expression, from behind `[[` to behind `]]`. Its line is that on which a term ends, newlines behind it aside, but
/// for `&&` and `||`, to which these belong.
pub(super) fn expression(i: Input<'_>) -> Parsed<'_, Conditional> {
    let (end, expression) = or(i)?;
    match keyword(end, Reserved::CloseConditional) {
        Some(end) => Ok((end, expression)),
        None => fail(end, ConditionalProblem::End { line: i.mark().line }),
    }
}

fn fail<T>(i: Input<'_>, problem: ConditionalProblem) -> Parsed<'_, T> {
    blanks(i).fail(ProblemKind::Conditional(problem))
}

/// A term, or several, end here.
fn note_line(end: Input<'_>) {
    end.state.conditional_line.set(end.mark().line);
}

fn or(i: Input<'_>) -> Parsed<'_, Conditional> {
    chain(i, b'|', and, Conditional::Or)
}

fn and(i: Input<'_>) -> Parsed<'_, Conditional> {
    chain(i, b'&', term, Conditional::And)
}

/// Operands joined by an operator that is this byte twice.
fn chain<'a>(
    i: Input<'a>,
    operator: u8,
    operand: fn(Input<'a>) -> Parsed<'a, Conditional>,
    join: fn(Vec<Conditional>) -> Conditional,
) -> Parsed<'a, Conditional> {
    let (mut end, first) = operand(i)?;
    let mut all = vec![first];
    while let Some(behind) = blanks(end).tag(&[operator, operator]) {
        let (next, another) = operand(behind)?;
        all.push(another);
        end = next;
    }
    match all.pop() {
        Some(only) if all.is_empty() => Ok((end, only)),
        Some(last) => {
            all.push(last);
            note_line(blanks(end));
            Ok((end, join(all)))
        }
        None => end.mismatch(),
    }
}

fn term(i: Input<'_>) -> Parsed<'_, Conditional> {
    let (i, ()) = newlines(i)?;
    if i.byte() == b'(' {
        return i.nested(group);
    }
    if keyword(i, Reserved::CloseConditional).is_some() {
        return fail(i, ConditionalProblem::Term);
    }
    if let Some(behind) = keyword(i, Reserved::Bang)
        && !(behind.peek() == b'(' && i.state.options.extglob)
    {
        let (end, term) = behind.nested(term)?;
        // Two of them are none, which is what is printed, too.
        return Ok((
            end,
            match term {
                Conditional::Not(inner) => *inner,
                term => Conditional::Not(Box::new(term)),
            },
        ));
    }
    if let Some((behind, operator)) = unary_operator(i) {
        return unary(behind, operator);
    }
    match word(i, Rules::no_braces(i)) {
        Err(nom::Err::Error(_)) => fail(i, ConditionalProblem::Term),
        Ok((end, left)) => word_or_binary(end, left),
        Err(failure) => Err(failure),
    }
}

/// `( expression )`
fn group(open: Input<'_>) -> Parsed<'_, Conditional> {
    let (end, inner) = or(open.advance(1))
        .inspect_err(|error| open.state.note_place(error, Place::Group(open.mark().line)))?;
    let end = blanks(end);
    if end.byte() != b')' {
        return fail(end, ConditionalProblem::Parenthesis);
    }
    note_line(end);
    let (end, ()) = newlines(end.advance(1))?;
    Ok((end, Conditional::Group(Box::new(inner))))
}

/// The unary operators' letters.
const UNARY: &[u8] = b"abcdefghknoprstuvwxzGLNORS";

fn unary_operator(i: Input<'_>) -> Option<(Input<'_>, u8)> {
    let letter = i.tag(b"-")?;
    let end = letter.bump();
    (UNARY.contains(&letter.peek()) && is_delimiter(end.peek())).then_some((end, letter.peek()))
}

fn unary(i: Input<'_>, operator: u8) -> Parsed<'_, Conditional> {
    let i = blanks(i);
    let (end, operand) = operand(i, Rules::no_braces(i), ConditionalProblem::UnaryOperand)?;
    note_line(end);
    let (end, ()) = newlines(end)?;
    Ok((end, Conditional::Unary { operator, operand }))
}

/// A word that is an operand; `]]` is none.
fn operand(i: Input<'_>, rules: Rules, problem: ConditionalProblem) -> Parsed<'_, Word> {
    if keyword(i, Reserved::CloseConditional).is_some() {
        return fail(i, problem);
    }
    match word(i, rules) {
        Err(nom::Err::Error(_)) => fail(i, problem),
        Err(error) => {
            i.state.note_place(&error, Place::Operand(problem));
            Err(error)
        }
        other => other,
    }
}

fn word_or_binary(i: Input<'_>, left: Word) -> Parsed<'_, Conditional> {
    let i = blanks(i);
    let Some((behind, operator)) = binary_operator(i) else {
        let ends = keyword(i, Reserved::CloseConditional).is_some()
            || i.byte() == b')'
            || i.tag(b"&&").or(i.tag(b"||")).is_some();
        return match ends {
            true => {
                note_line(i);
                Ok((i, Conditional::Word(left)))
            }
            false => fail(i, ConditionalProblem::BinaryExpected),
        };
    };
    let start = blanks(behind);
    let rules = match operator {
        BinaryOperator::Match => Rules::regex(),
        BinaryOperator::Equal | BinaryOperator::EqualSign | BinaryOperator::NotEqual => {
            Rules { extglob: true, ..Rules::no_braces(start) }
        }
        _ => Rules::no_braces(start),
    };
    let (end, right) = operand(start, rules, ConditionalProblem::BinaryOperand)?;
    note_line(end);
    let (end, ()) = newlines(end)?;
    Ok((end, Conditional::Binary { operator, left, right }))
}

/// The operators that are words.
const BINARY: [(&[u8], BinaryOperator); 13] = [
    (b"==", BinaryOperator::Equal),
    (b"=~", BinaryOperator::Match),
    (b"=", BinaryOperator::EqualSign),
    (b"!=", BinaryOperator::NotEqual),
    (b"-eq", BinaryOperator::NumberEqual),
    (b"-ne", BinaryOperator::NumberNotEqual),
    (b"-lt", BinaryOperator::NumberLess),
    (b"-le", BinaryOperator::NumberLessEqual),
    (b"-gt", BinaryOperator::NumberGreater),
    (b"-ge", BinaryOperator::NumberGreaterEqual),
    (b"-nt", BinaryOperator::NewerThan),
    (b"-ot", BinaryOperator::OlderThan),
    (b"-ef", BinaryOperator::SameFile),
];

fn binary_operator(i: Input<'_>) -> Option<(Input<'_>, BinaryOperator)> {
    match i.byte() {
        b'<' if !matches!(i.bump().peek(), b'<' | b'(' | b'&' | b'>') => {
            Some((i.bump(), BinaryOperator::Less))
        }
        b'>' if !matches!(i.bump().peek(), b'>' | b'(' | b'&' | b'|') => {
            Some((i.bump(), BinaryOperator::Greater))
        }
        _ => BINARY.iter().find_map(|(text, operator)| {
            let end = i.tag(text)?;
            is_delimiter(end.peek()).then_some((end, *operator))
        }),
    }
}
