//! Parameter expansions: `$name` and `${...}`.

use super::arithmetic;
use super::ast::{
    CaseKind, DefaultKind, Parameter, ParameterExpansion, ParameterOperator, ReplaceAnchor, SpecialParameter,
    Subscript, Text, Word, WordPart,
};
use super::input::{In, Res};
use super::lex;
use super::quoting::{Close, Quoted, quoted};
use super::word::{End, Style, word_or_empty};

/// `$name` or `${...}`.
pub(super) fn parameter<'a>(input: In<'a>, in_quotes: bool) -> Res<'a, ParameterExpansion> {
    if input.peek_at(1) == Some(b'{') { braced(input, in_quotes) } else { bare(input) }
}

/// `$name`, `$1`, `$@`
fn bare(input: In<'_>) -> Res<'_, ParameterExpansion> {
    let inside = input.skip(1);
    let (rest, parameter) = match inside.peek() {
        Some(byte) if byte.is_ascii_digit() => {
            let digit = byte - b'0';
            let zero = Parameter::Special(SpecialParameter::Zero);
            (inside.skip(1), if digit == 0 { zero } else { Parameter::Positional(u32::from(digit)) })
        }
        _ => simple(inside)?,
    };
    Ok((rest, finished(input, rest, parameter, false, ParameterOperator::None, false)))
}

fn finished<'a>(
    input: In<'a>,
    rest: In<'a>,
    parameter: Parameter,
    indirect: bool,
    operator: ParameterOperator,
    braced: bool,
) -> ParameterExpansion {
    ParameterExpansion { parameter, indirect, operator, braced, span: input.span(rest) }
}

/// A name, a number or a special parameter.
fn simple(input: In<'_>) -> Res<'_, Parameter> {
    if let Ok((rest, name)) = lex::name(input) {
        return Ok((rest, Parameter::Variable { name: Text::from(name), subscript: None }));
    }
    let special = match input.peek() {
        Some(byte) if byte.is_ascii_digit() => return positional(input),
        Some(b'@') => SpecialParameter::At,
        Some(b'*') => SpecialParameter::Star,
        Some(b'#') => SpecialParameter::Count,
        Some(b'?') => SpecialParameter::Status,
        Some(b'-') => SpecialParameter::Flags,
        Some(b'$') => SpecialParameter::ProcessId,
        Some(b'!') => SpecialParameter::LastBackground,
        _ => return input.no(),
    };
    Ok((input.skip(1), Parameter::Special(special)))
}

fn positional(input: In<'_>) -> Res<'_, Parameter> {
    let (rest, digits) = input.take_while(|byte| byte.is_ascii_digit());
    let number = digits.iter().fold(0_u32, |number, digit| {
        number.saturating_mul(10).saturating_add(u32::from(digit.wrapping_sub(b'0')))
    });
    let zero = Parameter::Special(SpecialParameter::Zero);
    Ok((rest, if number == 0 { zero } else { Parameter::Positional(number) }))
}

/// A parameter and its subscript.
fn subscripted(input: In<'_>) -> Res<'_, Parameter> {
    let (rest, parameter) = simple(input)?;
    match parameter {
        Parameter::Variable { name, .. } if rest.peek() == Some(b'[') => {
            let (rest, subscript) = arithmetic::subscript(rest)?;
            Ok((rest, Parameter::Variable { name, subscript: Some(subscript) }))
        }
        parameter => Ok((rest, parameter)),
    }
}

/// `${...}`
fn braced<'a>(input: In<'a>, in_quotes: bool) -> Res<'a, ParameterExpansion> {
    let inside = blank_continuations(input.skip(2));
    let (rest, indirect, parameter) = match prefix(inside)? {
        (rest, Ok((indirect, parameter))) => (rest, indirect, parameter),
        (rest, Err(length)) => {
            return Ok((rest, finished(input, rest, length, false, ParameterOperator::Length, true)));
        }
    };
    let Some(parameter) = parameter else {
        return bad(input, rest, in_quotes);
    };
    let rest = blank_continuations(rest);
    let (rest, operator, parameter) = match operator(rest, in_quotes, indirect, parameter) {
        Ok((rest, (operator, parameter))) => (rest, operator, parameter),
        Err(nom::Err::Error(_)) => return bad(input, rest, in_quotes),
        Err(error) => return Err(error),
    };
    if rest.peek() != Some(b'}') {
        return bad(input, rest, in_quotes);
    }
    let indirect = indirect && !matches!(operator, ParameterOperator::Names(_) | ParameterOperator::Keys(_));
    let rest = rest.skip(1);
    Ok((rest, finished(input, rest, parameter, indirect, operator, true)))
}

/// The input behind line continuations.
pub(super) fn blank_continuations(mut input: In<'_>) -> In<'_> {
    while let Some(rest) = input.tag(b"\\\n") {
        input = rest;
    }
    input
}

/// What stands before the operator: `Err` for a whole `${#parameter}`, else whether it is indirect and the
/// parameter, if there is one.
type Prefix = Result<(bool, Option<Parameter>), Parameter>;

fn prefix(input: In<'_>) -> Res<'_, Prefix> {
    if let Some(behind) = input.tag(b"#")
        && let Some((rest, parameter)) = whole(behind)?
    {
        return Ok((rest, Err(parameter)));
    }
    if let Some(behind) = input.tag(b"!")
        && is_indirect(behind)
    {
        let (rest, parameter) = some_parameter(behind)?;
        return Ok((rest, Ok((true, parameter))));
    }
    let (rest, parameter) = some_parameter(input)?;
    Ok((rest, Ok((false, parameter))))
}

/// A parameter with nothing but `}` behind it, which is taken.
fn whole(input: In<'_>) -> Result<Option<(In<'_>, Parameter)>, nom::Err<super::input::Fault>> {
    let starts_name = input.peek().is_some_and(lex::is_name_byte);
    if !starts_name && input.peek_at(1) != Some(b'}') {
        return Ok(None);
    }
    match some_parameter(input)? {
        (rest, Some(parameter)) if rest.peek() == Some(b'}') => Ok(Some((rest.skip(1), parameter))),
        _ => Ok(None),
    }
}

fn some_parameter(input: In<'_>) -> Res<'_, Option<Parameter>> {
    match subscripted(input) {
        Err(nom::Err::Error(_)) => Ok((input, None)),
        outcome => outcome.map(|(rest, parameter)| (rest, Some(parameter))),
    }
}

/// Does `!` stand before a parameter, rather than being one?
fn is_indirect(behind: In<'_>) -> bool {
    match behind.peek() {
        Some(byte) if lex::is_name_byte(byte) => true,
        Some(b'@' | b'*' | b'#' | b'?' | b'-' | b'$' | b'!') => {
            matches!(behind.peek_at(1), Some(b'}'))
                || matches!(behind.peek(), Some(b'@' | b'*' | b'#')) && behind.peek_at(1) == Some(b':')
        }
        _ => false,
    }
}

/// What Bash does not know: everything up to the closing brace is kept as text.
fn bad<'a>(start: In<'a>, reached: In<'a>, in_quotes: bool) -> Res<'a, ParameterExpansion> {
    let (rest, _) = operand(reached, in_quotes)?;
    if rest.peek() != Some(b'}') {
        return start.unclosed("}");
    }
    let rest = rest.skip(1);
    let text = Text::from(start.until(rest));
    let parameter = Parameter::Variable { name: Text::default(), subscript: None };
    Ok((rest, finished(start, rest, parameter, false, ParameterOperator::Bad(text), true)))
}

/// The operator, and the parameter without what belongs to the operator.
fn operator<'a>(
    input: In<'a>,
    in_quotes: bool,
    indirect: bool,
    parameter: Parameter,
) -> Res<'a, (ParameterOperator, Parameter)> {
    if indirect && let Some(outcome) = names_or_keys(input, &parameter) {
        return Ok(outcome);
    }
    let (rest, operator) = match (input.peek(), input.peek_at(1)) {
        (Some(b'}'), _) => (input, ParameterOperator::None),
        (Some(b':'), Some(b'-' | b'=' | b'?' | b'+')) => default(input.skip(1), true, in_quotes)?,
        (Some(b'-' | b'=' | b'?' | b'+'), _) => default(input, false, in_quotes)?,
        (Some(b':'), _) => substring(input)?,
        (Some(b'#' | b'%'), _) => remove(input)?,
        (Some(b'/'), _) => replace(input)?,
        (Some(b'^' | b',' | b'~'), _) => case(input)?,
        (Some(b'@'), Some(letter)) if b"QEPAaKkUuL".contains(&letter) => {
            (input.skip(2), ParameterOperator::Transform(letter))
        }
        (None, _) => return input.unclosed("}"),
        _ => return input.no(),
    };
    Ok((rest, (operator, parameter)))
}

/// `${!prefix*}`, `${!name[@]}`
fn names_or_keys<'a>(
    input: In<'a>,
    parameter: &Parameter,
) -> Option<(In<'a>, (ParameterOperator, Parameter))> {
    let Parameter::Variable { name, subscript } = parameter else {
        return None;
    };
    let bare = Parameter::Variable { name: name.clone(), subscript: None };
    match (input.peek()?, input.peek_at(1), subscript) {
        (b'}', _, Some(Subscript::At)) => Some((input, (ParameterOperator::Keys(true), bare))),
        (b'}', _, Some(Subscript::Star)) => Some((input, (ParameterOperator::Keys(false), bare))),
        (b'@', Some(b'}'), None) => Some((input.skip(1), (ParameterOperator::Names(true), bare))),
        (b'*', Some(b'}'), None) => Some((input.skip(1), (ParameterOperator::Names(false), bare))),
        _ => None,
    }
}

/// The word of an operator that may hold anything: read as the text around it is.
fn operand<'a>(input: In<'a>, in_quotes: bool) -> Res<'a, Word> {
    if !in_quotes {
        return pattern(input, End::Brace);
    }
    let (rest, parts) = quoted(input, Quoted::OPERAND)?;
    Ok((rest, Word { parts, span: input.span(rest) }))
}

/// A pattern, or a replacement: quotes quote even inside double quotes.
fn pattern<'a>(input: In<'a>, end: End) -> Res<'a, Word> {
    let (rest, word) = word_or_empty(input, Style::operand(input, end))?;
    if rest.is_end() { rest.unclosed("}") } else { Ok((rest, word)) }
}

fn default<'a>(input: In<'a>, colon: bool, in_quotes: bool) -> Res<'a, ParameterOperator> {
    let kind = match input.peek() {
        Some(b'-') => DefaultKind::Use,
        Some(b'=') => DefaultKind::Assign,
        Some(b'?') => DefaultKind::Error,
        _ => DefaultKind::Alternative,
    };
    let (rest, word) = operand(input.skip(1), in_quotes)?;
    Ok((rest, ParameterOperator::Default { kind, colon, word }))
}

fn substring(input: In<'_>) -> Res<'_, ParameterOperator> {
    let style = Quoted::arithmetic(Close::Colon);
    let (rest, offset) = arithmetic::arithmetic(input.skip(1), style)?;
    let offset = Box::new(offset);
    if rest.peek() != Some(b':') {
        return Ok((rest, ParameterOperator::Substring { offset, length: None }));
    }
    let (rest, length) = arithmetic::arithmetic(rest.skip(1), style)?;
    Ok((rest, ParameterOperator::Substring { offset, length: Some(Box::new(length)) }))
}

fn remove(input: In<'_>) -> Res<'_, ParameterOperator> {
    let longest = input.peek() == input.peek_at(1);
    let suffix = input.peek() == Some(b'%');
    let (rest, pattern) = pattern(input.skip(1 + usize::from(longest)), End::Brace)?;
    Ok((rest, ParameterOperator::Remove { suffix, longest, pattern }))
}

fn replace(input: In<'_>) -> Res<'_, ParameterOperator> {
    let (anchor, length) = match input.peek_at(1) {
        Some(b'/') => (ReplaceAnchor::All, 2),
        Some(b'#') => (ReplaceAnchor::Prefix, 2),
        Some(b'%') => (ReplaceAnchor::Suffix, 2),
        _ => (ReplaceAnchor::First, 1),
    };
    let (rest, found) = replaced_pattern(input.skip(length))?;
    if rest.peek() != Some(b'/') {
        return Ok((rest, ParameterOperator::Replace { anchor, pattern: found, replacement: None }));
    }
    let (rest, replacement) = pattern(rest.skip(1), End::Brace)?;
    Ok((rest, ParameterOperator::Replace { anchor, pattern: found, replacement: Some(replacement) }))
}

/// The pattern of a replacement; a slash that it starts with belongs to it.
fn replaced_pattern(input: In<'_>) -> Res<'_, Word> {
    let Some(behind) = input.tag(b"/") else {
        return pattern(input, End::Slash);
    };
    let (rest, mut word) = pattern(behind, End::Slash)?;
    match word.parts.first_mut() {
        Some(WordPart::Literal(text)) => *text = Text::from([b"/", text.as_bytes()].concat()),
        _ => word.parts.insert(0, WordPart::Literal(Text::from("/"))),
    }
    Ok((rest, word))
}

fn case(input: In<'_>) -> Res<'_, ParameterOperator> {
    let kind = match input.peek() {
        Some(b'^') => CaseKind::Upper,
        Some(b',') => CaseKind::Lower,
        _ => CaseKind::Toggle,
    };
    let all = input.peek() == input.peek_at(1);
    let (rest, found) = pattern(input.skip(1 + usize::from(all)), End::Brace)?;
    let pattern = (!found.parts.is_empty()).then_some(found);
    Ok((rest, ParameterOperator::Case { kind, all, pattern }))
}
