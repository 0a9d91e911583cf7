//! `[[ ... ]]`

use super::SyntaxErrorKind;
use super::ast::{BinaryOperator, Conditional, Text, Word};
use super::input::{In, Res};
use super::lex;
use super::simple::optional;
use super::word::{End, Style, literal_text, word};

/// An expression and `]]`.
pub(super) fn expression(input: In<'_>) -> Res<'_, Conditional> {
    let (rest, expression) = or(input)?;
    let rest = skip(rest)?;
    match rest.tag(b"]]") {
        Some(behind) if lex::plain(rest) == b"]]" => Ok((behind, expression)),
        _ if rest.is_end() => lex::unexpected_end(rest),
        _ => unexpected(rest),
    }
}

fn unexpected<'a, T>(input: In<'a>) -> Res<'a, T> {
    let what = b"syntax error in conditional expression".as_slice();
    match lex::operator(input) {
        Some(_) => error(input, [what, b": unexpected token `", &*lex::token(input), b"'"].concat()),
        None => error(input, what.to_vec()),
    }
}

fn error<'a, T>(input: In<'a>, text: Vec<u8>) -> Res<'a, T> {
    input.fail(SyntaxErrorKind::Conditional(Text::from(text)))
}

/// The input behind blanks, comments and newlines.
fn skip(input: In<'_>) -> Result<In<'_>, nom::Err<super::input::Fault>> {
    Ok(lex::newlines(input)?.0)
}

fn or(input: In<'_>) -> Res<'_, Conditional> {
    let (rest, list) = chain(input, b"||", and)?;
    Ok((rest, joined(list, Conditional::Or)))
}

fn and(input: In<'_>) -> Res<'_, Conditional> {
    let (rest, list) = chain(input, b"&&", term)?;
    Ok((rest, joined(list, Conditional::And)))
}

fn chain<'a>(
    input: In<'a>,
    operator: &[u8],
    operand: impl Fn(In<'a>) -> Res<'a, Conditional>,
) -> Res<'a, Vec<Conditional>> {
    let (mut input, first) = operand(input)?;
    let mut list = vec![first];
    while let Some(behind) = skip(input)?.tag(operator) {
        let (rest, next) = operand(behind)?;
        list.push(next);
        input = rest;
    }
    Ok((input, list))
}

fn joined(mut list: Vec<Conditional>, join: impl FnOnce(Vec<Conditional>) -> Conditional) -> Conditional {
    match list.pop() {
        Some(only) if list.is_empty() => only,
        last => {
            list.extend(last);
            join(list)
        }
    }
}

fn term(input: In<'_>) -> Res<'_, Conditional> {
    let input = skip(input)?;
    if let Some(behind) = input.tag(b"(") {
        return input.nested(|_| group(behind));
    }
    if lex::plain(input) == b"!" {
        let (rest, negated) = input.nested(|input| term(input.skip(1)))?;
        return Ok((rest, Conditional::Not(Box::new(negated))));
    }
    if let Some(operator) = unary_operator(input)
        && let Some(outcome) = unary(input, operator)?
    {
        return Ok(outcome);
    }
    let (rest, left) = operand(input)?;
    let behind = skip_blanks(rest);
    match binary_operator(behind) {
        Some((operator, length)) => binary(behind, operator, length, left),
        None if ends_term(behind)? => Ok((rest, Conditional::Word(left))),
        None if behind.is_end() => lex::unexpected_end(behind),
        None => missing_operator(behind),
    }
}

fn missing_operator(input: In<'_>) -> Res<'_, Conditional> {
    match lex::operator(input) {
        Some(_) => error(
            input,
            [b"unexpected token `", &*lex::token(input), b"', conditional binary operator expected"].concat(),
        ),
        None => error(input, b"conditional binary operator expected".to_vec()),
    }
}

fn skip_blanks(input: In<'_>) -> In<'_> {
    lex::space(input)
}

/// Does a lone word end here?
fn ends_term(input: In<'_>) -> Result<bool, nom::Err<super::input::Fault>> {
    let behind = skip(input)?;
    Ok(behind.peek() == Some(b')')
        || behind.starts(b"&&")
        || behind.starts(b"||")
        || lex::plain(behind) == b"]]")
}

fn group(input: In<'_>) -> Res<'_, Conditional> {
    let (rest, inside) = or(input)?;
    let rest = skip(rest)?;
    match rest.tag(b")") {
        Some(rest) => Ok((rest, Conditional::Group(Box::new(inside)))),
        None if rest.is_end() => lex::unexpected_end(rest),
        None => error(rest, [b"unexpected token `", &*lex::token(rest), b"', expected `)'"].concat()),
    }
}

fn style(input: In<'_>) -> Style {
    Style { extglob: true, ..Style::plain(input) }
}

/// A word that must come.
fn operand(input: In<'_>) -> Res<'_, Word> {
    match word(input, style(input)) {
        Err(nom::Err::Error(_)) if input.is_end() => lex::unexpected_end(input),
        Err(nom::Err::Error(_)) => {
            error(input, [b"unexpected token `", &*lex::token(input), b"' in conditional command"].concat())
        }
        Ok((rest, found)) if literal_text(&found).is_some_and(|text| text.as_bytes() == b"]]") => {
            let _ = rest;
            lex::unexpected(input)
        }
        outcome => outcome,
    }
}

/// The letter of a unary operator that comes next.
fn unary_operator(input: In<'_>) -> Option<u8> {
    match lex::plain(input) {
        [b'-', letter] if b"abcdefghknoprstuvwxzGLNORS".contains(letter) => Some(*letter),
        _ => None,
    }
}

/// A unary operator and its operand; `None` if the operator is an operand itself.
fn unary(
    input: In<'_>,
    operator: u8,
) -> Result<Option<(In<'_>, Conditional)>, nom::Err<super::input::Fault>> {
    let behind = lex::space(input.skip(2));
    match word(behind, style(behind)) {
        Ok((_, found)) if literal_text(&found).is_some_and(|text| text.as_bytes() == b"]]") => {
            error(behind, b"unexpected argument `]]' to conditional unary operator".to_vec())
                .map(|(rest, word)| Some((rest, word)))
        }
        Ok((rest, operand)) => Ok(Some((rest, Conditional::Unary { operator, operand }))),
        Err(nom::Err::Error(_)) if behind.is_end() => lex::unexpected_end(behind).map(Some),
        Err(nom::Err::Error(_)) => {
            let token = lex::token(behind);
            error(behind, [b"unexpected argument `", &*token, b"' to conditional unary operator"].concat())
                .map(Some)
        }
        Err(error) => Err(error),
    }
}

/// The binary operator that comes next, and its length.
fn binary_operator(input: In<'_>) -> Option<(BinaryOperator, usize)> {
    use BinaryOperator as Operator;
    let operator = match lex::plain(input) {
        b"" if input.peek() == Some(b'<') => return Some((Operator::Less, 1)),
        b"" if input.peek() == Some(b'>') => return Some((Operator::Greater, 1)),
        b"==" | b"=" => Operator::Equal,
        b"!=" => Operator::NotEqual,
        b"=~" => Operator::Match,
        b"-eq" => Operator::NumberEqual,
        b"-ne" => Operator::NumberNotEqual,
        b"-lt" => Operator::NumberLess,
        b"-le" => Operator::NumberLessEqual,
        b"-gt" => Operator::NumberGreater,
        b"-ge" => Operator::NumberGreaterEqual,
        b"-nt" => Operator::NewerThan,
        b"-ot" => Operator::OlderThan,
        b"-ef" => Operator::SameFile,
        _ => return None,
    };
    Some((operator, lex::plain(input).len()))
}

fn binary<'a>(input: In<'a>, operator: BinaryOperator, length: usize, left: Word) -> Res<'a, Conditional> {
    let behind = lex::space(input.skip(length));
    let style = match operator {
        BinaryOperator::Match => Style { end: End::Regex, extglob: false, ..style(behind) },
        _ => style(behind),
    };
    match optional(word(behind, style))? {
        Some((rest, right)) if literal_text(&right).is_none_or(|text| text.as_bytes() != b"]]") => {
            Ok((rest, Conditional::Binary { operator, left, right }))
        }
        None if behind.is_end() => lex::unexpected_end(behind),
        _ => {
            let token = lex::token(behind);
            error(behind, [b"unexpected argument `", &*token, b"' to conditional binary operator"].concat())
        }
    }
}
