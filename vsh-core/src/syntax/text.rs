//! Parsers of text that exists at run time only.

use std::sync::Arc;

use super::ast::{ArrayElement, Assignment, AssignmentValue, QuoteStyle, Subscript, Text, Word, WordPart};
use super::input::{Buffer, In, Res};
use super::quoting::{Quoted, quoted};
use super::{NoAliases, ParseOptions, SyntaxError, arithmetic, lex, simple};

/// Runs a parser over a whole text.
fn run<T>(
    text: &[u8],
    options: ParseOptions,
    parser: impl for<'a> Fn(In<'a>) -> Res<'a, T>,
) -> Result<T, SyntaxError> {
    let parser = |input: In<'_>| match parser(input) {
        Ok((rest, found)) => Ok((rest.pos(), found)),
        Err(_) => Err(()),
    };
    let (_, found) = Buffer::new(Arc::from(text), 1).run(0, options, &NoAliases, parser)?;
    Ok(found)
}

/// Parses text as inside double quotes, where a double quote itself means nothing.
pub fn parse_double_quoted(text: &[u8], options: ParseOptions) -> Result<Word, SyntaxError> {
    run(text, options, |input| {
        let (rest, parts) = quoted(input, Quoted::TEXT)?;
        Ok((rest, Word { parts, span: input.span(rest) }))
    })
}

/// Parses `name` or `name[subscript]`.
pub fn parse_reference(text: &[u8]) -> Option<(Text, Option<Subscript>)> {
    run(text, ParseOptions::default(), |input| {
        let (rest, name) = lex::name(input)?;
        let (rest, subscript) = match rest.peek() {
            Some(b'[') => arithmetic::subscript(rest).map(|(rest, subscript)| (rest, Some(subscript)))?,
            _ => (rest, None),
        };
        if rest.is_end() { Ok((rest, (Text::from(name), subscript))) } else { rest.no() }
    })
    .ok()
}

/// Parses `name=value`, `name+=value` or `name[subscript]=value` whose value is literal; `name=(...)` is a compound
/// assignment.
pub fn parse_assignment(text: &[u8], options: ParseOptions) -> Option<Assignment> {
    run(text, options, |input| {
        let (rest, mut found) = simple::target(input)?;
        if rest.starts(b"(") && rest.rest.ends_with(b")") {
            let (rest, whole) = simple::assignment(input, true)?;
            return if rest.is_end() { Ok((rest, whole)) } else { rest.no() };
        }
        let rest = input.skip(input.rest.len());
        found.value =
            AssignmentValue::Scalar(literal(input, rest, input.rest.get(found.span.end as usize..)));
        found.span = input.span(rest);
        Ok((rest, found))
    })
    .ok()
}

/// A word that is one quoted piece, or empty.
fn literal<'a>(input: In<'a>, rest: In<'a>, text: Option<&[u8]>) -> Word {
    let text = Text::from(text.unwrap_or_default());
    let parts =
        if text.is_empty() { Vec::new() } else { vec![WordPart::Quoted { text, style: QuoteStyle::Single }] };
    Word { parts, span: input.span(rest) }
}

/// Parses the elements of a compound array assignment, without the parentheses.
pub fn parse_array_elements(text: &[u8], options: ParseOptions) -> Result<Vec<ArrayElement>, SyntaxError> {
    run(text, options, |input| {
        let (rest, elements) = simple::element_list(input)?;
        if rest.is_end() { Ok((rest, elements)) } else { lex::unexpected(rest) }
    })
}
