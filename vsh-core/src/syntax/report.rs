//! Syntax errors: from a place in the source to what is said of it.

use super::ast::Text;
use super::error::{SyntaxError, SyntaxErrorKind};
use super::input::{ConditionalProblem, Input, Place, Problem, ProblemKind, State, Trail};
use super::lex::{operator, reserved};
use super::word::{Rules, word};

/// The problem in a parser's error.
pub(super) fn problem(error: nom::Err<Problem>) -> Problem {
    match error {
        nom::Err::Error(problem) => Problem { kind: ProblemKind::Token, ..problem },
        nom::Err::Failure(problem) => problem,
        nom::Err::Incomplete(_) => Problem { kind: ProblemKind::Token, position: 0 },
    }
}

/// What is said of a problem.
pub(super) fn syntax_error(state: &State<'_>, problem: Problem) -> SyntaxError {
    let position = problem.position;
    let i = state.input(position).at();
    let at_end = i.is_end();
    let line = state.line_at(position);
    let here = |kind| SyntaxError { kind, line, text: line_text(state, position) };
    match problem.kind {
        ProblemKind::Token if at_end => {
            SyntaxError { kind: SyntaxErrorKind::UnexpectedEnd, line: end_line(state), text: Text::default() }
        }
        ProblemKind::Mismatch | ProblemKind::Token | ProblemKind::Line => match word(i, Rules::command(i)) {
            // It is read before it is found to be out of place.
            Err(error) if self::problem(error.clone()).is_unclosed() => {
                syntax_error(state, self::problem(error))
            }
            _ => here(SyntaxErrorKind::UnexpectedToken(token(i))),
        },
        ProblemKind::Unclosed(byte) => here(SyntaxErrorKind::Unclosed(Text::from([byte].as_slice()))),
        ProblemKind::UnclosedCommand => SyntaxError {
            kind: SyntaxErrorKind::Unclosed(Text::from(")")),
            line: end_line(state),
            text: Text::default(),
        },
        ProblemKind::Conditional(ConditionalProblem::End { line }) if at_end => {
            SyntaxError { line, ..here(SyntaxErrorKind::UnclosedConditional) }
        }
        ProblemKind::Conditional(missing) => {
            let line = match missing {
                ConditionalProblem::Term if at_end => end_line(state),
                ConditionalProblem::End { .. } | ConditionalProblem::Parenthesis => {
                    line_before(state, position)
                }
                _ => line,
            };
            let mut messages = vec![Text::from(conditional(missing, i))];
            // Each group that is left open says so.
            let trail = state.trail(problem);
            let groups = trail.places.iter().filter(|place| matches!(place, Place::Group(_)));
            messages.extend(groups.map(|_| Text::from("expected `)'")));
            let ends = matches!(i.rest(), b"" | b"\n");
            let open = at_end && missing == ConditionalProblem::Term;
            SyntaxError { line, ..here(SyntaxErrorKind::Conditional { messages, at_end: ends, open }) }
        }
        ProblemKind::ArithmeticFor { many, end } => {
            let what = if many { "`;' unexpected" } else { "arithmetic expression required" };
            let text = Text::from(state.slice(position, end));
            SyntaxError { kind: SyntaxErrorKind::ArithmeticFor(Text::from(what)), line, text }
        }
        ProblemKind::TooLarge => here(SyntaxErrorKind::TooLong),
        ProblemKind::TooDeep | ProblemKind::Alias => here(SyntaxErrorKind::TooDeep),
    }
}

/// What is said behind a problem: where the source leaves something open, Bash goes on in the places around it and
/// complains of the end once more.
pub(super) fn behind(state: &State<'_>, trail: &Trail) -> Vec<SyntaxError> {
    if !trail.is_unclosed() {
        return Vec::new();
    }
    let error = |kind, line| SyntaxError { kind, line, text: Text::default() };
    let conditional = |message: &str| SyntaxErrorKind::Conditional {
        messages: vec![Text::from(message)],
        at_end: true,
        open: false,
    };
    let errors = trail.places.iter().filter_map(|place| match place {
        Place::ArrayElement if trail.places.contains(&Place::Substitution) => {
            Some(error(SyntaxErrorKind::Unclosed(Text::from(")")), end_line(state)))
        }
        Place::ArrayElement => Some(error(SyntaxErrorKind::UnexpectedEnd, end_line(state))),
        Place::Operand(missing) => {
            let unary = *missing == ConditionalProblem::UnaryOperand;
            let kind = if unary { "unary" } else { "binary" };
            let message = format!("unexpected argument to conditional {kind} operator");
            Some(error(conditional(&message), end_line(state)))
        }
        Place::Group(line) => Some(error(conditional("expected `)'"), *line)),
        Place::ArrayToken | Place::ArrayEnd | Place::Substitution => None,
    });
    errors.collect()
}

/// The number of the line behind the last one.
fn end_line(state: &State<'_>) -> u32 {
    let line = state.line_at(state.bytes.len() as u32);
    line + u32::from(!state.bytes.ends_with(b"\n"))
}

/// The number of the line on which that ends which stands before an offset.
fn line_before(state: &State<'_>, position: u32) -> u32 {
    let before = state.slice(0, position).trim_ascii_end();
    state.line_at(before.len() as u32)
}

/// The line that holds an offset, as it was written; in an alias's text all of that, but where an operator of one character at
/// its end stands: Bash has read on behind it.
fn line_text(state: &State<'_>, mut position: u32) -> Text {
    let holding = state.alias_regions.iter().filter(|region| (region.start..region.end).contains(&position));
    if let Some(innermost) = holding.max_by_key(|region| region.start) {
        let is_operator =
            matches!(state.slice(position, innermost.end), b";" | b"&" | b"|" | b"(" | b")" | b"<" | b">");
        if innermost.nested || !is_operator {
            return innermost.text.clone();
        }
        position = innermost.end + u32::from(innermost.separated);
    }
    let behind = state.bytes.get(position as usize..).unwrap_or_default();
    let length = memchr::memchr(b'\n', behind).unwrap_or(behind.len());
    let mut line = Vec::new();
    let mut at = 0;
    let mut regions: Vec<_> = state.alias_regions.iter().filter(|region| !region.nested).collect();
    regions.sort_unstable_by_key(|region| region.start);
    for region in regions.into_iter().filter(|region| region.end <= position) {
        line.extend_from_slice(state.slice(at, region.start));
        line.extend_from_slice(region.name.as_bytes());
        at = region.end + u32::from(region.separated);
    }
    line.extend_from_slice(state.slice(at, position));
    let start = memchr::memrchr(b'\n', &line).map_or(0, |newline| newline + 1);
    let line = [line.get(start..).unwrap_or_default(), behind.get(..length).unwrap_or_default()].concat();
    Text::from(line)
}

/// The token at a place, as messages name it.
fn token(i: Input<'_>) -> Text {
    if matches!(i.byte(), b'\n' | 0) {
        return Text::from("newline");
    }
    if i.byte().is_ascii_digit() && is_number_of_redirection(i) {
        return number(i);
    }
    let is_word = matches!(i.byte(), b'<' | b'>') && i.bump().byte() == b'(';
    if let Some((_, operator)) = operator(i).filter(|_| !is_word) {
        return Text::from(operator);
    }
    match word(i, Rules::command(i)) {
        Ok((end, _)) => Text::from(i.until(end)),
        Err(_) => Text::from(i.rest()),
    }
}

fn is_number_of_redirection(i: Input<'_>) -> bool {
    let digits = i.rest().iter().skip_while(|byte| byte.is_ascii_digit());
    matches!(digits.into_iter().next(), Some(b'<' | b'>'))
}

fn number(i: Input<'_>) -> Text {
    let digits: Vec<u8> = i.rest().iter().take_while(|byte| byte.is_ascii_digit()).copied().collect();
    Text::from(digits)
}

/// Bash's words for a problem inside `[[ ]]`.
fn conditional(problem: ConditionalProblem, i: Input<'_>) -> Vec<u8> {
    let token = token(i);
    let is_word = operator(i).is_none() && !matches!(i.byte(), b'\n' | 0);
    let closes = matches!(reserved(i), Some((_, super::lex::Reserved::CloseConditional)));
    let quoted = |before: &str, behind: &str| [before.as_bytes(), &token, behind.as_bytes()].concat();
    match problem {
        ConditionalProblem::BinaryExpected if is_word => b"conditional binary operator expected".to_vec(),
        ConditionalProblem::BinaryExpected => {
            quoted("unexpected token `", "', conditional binary operator expected")
        }
        ConditionalProblem::BinaryOperand => {
            quoted("unexpected argument `", "' to conditional binary operator")
        }
        ConditionalProblem::UnaryOperand => {
            quoted("unexpected argument `", "' to conditional unary operator")
        }
        // Bash says nothing here.
        ConditionalProblem::Term if closes => Vec::new(),
        ConditionalProblem::Term if i.is_end() => b"unexpected token `EOF' in conditional command".to_vec(),
        ConditionalProblem::Term => quoted("unexpected token `", "' in conditional command"),
        ConditionalProblem::Parenthesis if is_word && !closes => b"expected `)'".to_vec(),
        ConditionalProblem::Parenthesis => quoted("unexpected token `", "', expected `)'"),
        ConditionalProblem::End { .. } if is_word => b"syntax error in conditional expression".to_vec(),
        ConditionalProblem::End { .. } => {
            quoted("syntax error in conditional expression: unexpected token `", "'")
        }
    }
}
