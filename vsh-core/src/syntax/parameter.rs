//! Parameter expansion: `$name` and every `${...}`.
//!
//! The order in braces: `#` or `!` before the parameter, the parameter with its subscript, the operator, its
//! operands. What Bash would refuse when it runs becomes [`ParameterOperator::Bad`].

use super::arithmetic;
use super::ast::{
    Arithmetic, CaseKind, DefaultKind, Parameter, ParameterExpansion, ParameterOperator, QuoteStyle,
    ReplaceAnchor, SpecialParameter, Subscript, Text, Word, WordPart,
};
use super::input::{Input, Mark, Parsed, ProblemKind};
use super::lex::{is_metacharacter, is_name_byte, is_name_start};
use super::quote::{QuotedEnd, quoted};
use super::word::{End, Pieces, Rules, Tilde, word};

/// `$name`, `$1`, `$@`...; `None` and the input behind the `$` where nothing of that follows.
pub(super) fn plain(i: Input<'_>) -> (Input<'_>, Option<WordPart>) {
    let mark = i.mark();
    let start = i.bump();
    let (end, parameter) = match start.peek() {
        digit @ b'0'..=b'9' => (start.bump(), positional(&[digit])),
        _ => match name(start) {
            Some((end, name)) => (end, Parameter::Variable { name, subscript: None }),
            None => match special(start.peek()) {
                Some(special) => (start.bump(), Parameter::Special(special)),
                None => return (i.advance(1), None),
            },
        },
    };
    let expansion = ParameterExpansion {
        parameter,
        indirect: false,
        operator: ParameterOperator::None,
        braced: false,
        span: end.span_from(mark),
    };
    (end, Some(WordPart::Parameter(Box::new(expansion))))
}

/// A name.
pub(super) fn name(i: Input<'_>) -> Option<(Input<'_>, Text)> {
    let i = i.at();
    if !is_name_start(i.byte()) {
        return None;
    }
    let rest = i.rest();
    let length = rest.iter().position(|&byte| !is_name_byte(byte)).unwrap_or(rest.len());
    let end = i.advance(length as u32);
    if end.byte() == b'\\' && is_name_byte(end.peek()) {
        return Some(broken_name(i));
    }
    Some((end, Text::from(i.until(end))))
}

/// A name with a backslash-newline inside.
#[cold]
fn broken_name(mut i: Input<'_>) -> (Input<'_>, Text) {
    let mut bytes = Vec::new();
    while is_name_byte(i.peek()) {
        bytes.push(i.peek());
        i = i.bump();
    }
    (i, Text::from(bytes))
}

fn special(byte: u8) -> Option<SpecialParameter> {
    Some(match byte {
        b'@' => SpecialParameter::At,
        b'*' => SpecialParameter::Star,
        b'#' => SpecialParameter::Count,
        b'?' => SpecialParameter::Status,
        b'-' => SpecialParameter::Flags,
        b'$' => SpecialParameter::ProcessId,
        b'!' => SpecialParameter::LastBackground,
        _ => return None,
    })
}

fn positional(digits: &[u8]) -> Parameter {
    let value = digits.iter().fold(0_u32, |value, digit| {
        value.saturating_mul(10).saturating_add(u32::from(digit.wrapping_sub(b'0')))
    });
    if value == 0 { Parameter::Special(SpecialParameter::Zero) } else { Parameter::Positional(value) }
}

/// `${...}`
pub(super) fn braced(i: Input<'_>, in_quotes: bool) -> Parsed<'_, WordPart> {
    i.nested(|i| {
        let mark = i.mark();
        let inside = i.bump().bump().at();
        let (end, expansion) = match well_formed(inside, in_quotes)? {
            (end, Some(expansion)) if end.peek() == b'}' => (end, expansion),
            (end, _) => (bad_end(end, in_quotes)?.0, Braced::default()),
        };
        if end.peek() != b'}' {
            return i.fail(ProblemKind::Unclosed(b'}'));
        }
        let end = end.bump();
        Ok((end, WordPart::Parameter(Box::new(expansion.finish(i, end, mark)))))
    })
}

/// Skips what follows something wrong, to the closing brace.
fn bad_end(i: Input<'_>, in_quotes: bool) -> Parsed<'_, ()> {
    operand(i, in_quotes).map(|(end, _)| (end, ()))
}

/// What stands in the braces; bad unless a parameter was found.
#[derive(Default)]
struct Braced {
    parameter: Option<Parameter>,
    indirect: bool,
    operator: Option<ParameterOperator>,
}

impl Braced {
    fn finish(self, start: Input<'_>, end: Input<'_>, mark: Mark) -> ParameterExpansion {
        let bad = || ParameterOperator::Bad(Text::from(start.until(end)));
        let (parameter, operator) = match self.parameter {
            Some(parameter) => (parameter, self.operator.unwrap_or_else(bad)),
            None => (Parameter::Special(SpecialParameter::Zero), bad()),
        };
        ParameterExpansion {
            parameter,
            indirect: self.indirect,
            operator,
            braced: true,
            span: end.span_from(mark),
        }
    }
}

/// The inside of the braces, as far as it is well formed.
fn well_formed(i: Input<'_>, in_quotes: bool) -> Parsed<'_, Option<Braced>> {
    match i.byte() {
        b'#' => {
            if let Some((end, found)) = length(i)? {
                return Ok((end, Some(found)));
            }
        }
        b'!' => {
            let behind = i.bump();
            let starts = behind.peek();
            // POSIX: `${!?word}` and `${!#word}` are about `!`.
            let special = |byte| match byte {
                b'#' | b'?' => !i.state.options.posix,
                byte => matches!(byte, b'@' | b'*'),
            };
            if is_name_byte(starts) || special(starts) {
                return indirect(behind, in_quotes);
            }
        }
        _ => {}
    }
    let (i, parameter) = parameter(i)?;
    let Some(mut parameter) = parameter else { return Ok((i, None)) };
    if in_quotes && !i.state.document.get() {
        without_escapes(i, &mut parameter);
    }
    let (end, operator) = operator(i, in_quotes)?;
    // Bash changes no case of these.
    let numbers = matches!(
        parameter,
        Parameter::Special(SpecialParameter::Count | SpecialParameter::Status | SpecialParameter::Flags)
    );
    let empty = |word: &Word| word.parts.is_empty();
    let refused = match &operator {
        Some(ParameterOperator::Case { .. }) => numbers,
        // `${#+}` and its like are the lengths of nothing.
        Some(ParameterOperator::Default { kind, colon: false, word }) => {
            parameter == Parameter::Special(SpecialParameter::Count)
                && empty(word)
                && matches!(kind, DefaultKind::Alternative | DefaultKind::Assign)
        }
        Some(ParameterOperator::Remove { suffix: true, pattern, longest: false })
        | Some(ParameterOperator::Replace { pattern, replacement: None, .. }) => {
            parameter == Parameter::Special(SpecialParameter::Count) && empty(pattern)
        }
        _ => false,
    };
    if refused {
        return Ok((end, Some(Braced { parameter: Some(parameter), ..Braced::default() })));
    }
    Ok((end, Some(Braced { parameter: Some(parameter), indirect: false, operator })))
}

/// `#parameter`, if the brace closes behind it.
fn length(i: Input<'_>) -> Result<Option<(Input<'_>, Braced)>, nom::Err<super::input::Problem>> {
    let behind = i.bump();
    if behind.peek() == b'}' {
        return Ok(None);
    }
    let (end, parameter) = parameter(behind)?;
    let operator = Some(ParameterOperator::Length);
    let applies = parameter.is_some() && end.peek() == b'}';
    Ok(applies.then_some((end, Braced { parameter, indirect: false, operator })))
}

/// Behind `!`: `prefix*`, `prefix@`, `name[@]`, or a parameter that names another.
fn indirect(i: Input<'_>, in_quotes: bool) -> Parsed<'_, Option<Braced>> {
    let (end, found) = parameter(i)?;
    let Some(found) = found else { return Ok((end, None)) };
    let closes = |i: Input<'_>| i.bump().peek() == b'}';
    match found {
        Parameter::Variable { name, subscript: None } if matches!(end.peek(), b'*' | b'@') && closes(end) => {
            let operator = Some(ParameterOperator::Names(end.peek() == b'@'));
            let parameter = Some(Parameter::Variable { name, subscript: None });
            Ok((end.bump(), Some(Braced { parameter, indirect: false, operator })))
        }
        Parameter::Variable { name, subscript: Some(all @ (Subscript::At | Subscript::Star)) }
            if end.peek() == b'}' =>
        {
            let operator = Some(ParameterOperator::Keys(all == Subscript::At));
            let parameter = Some(Parameter::Variable { name, subscript: None });
            Ok((end, Some(Braced { parameter, indirect: false, operator })))
        }
        found => {
            let (end, operator) = operator(end, in_quotes)?;
            Ok((end, Some(Braced { parameter: Some(found), indirect: true, operator })))
        }
    }
}

/// A parameter with its subscript; `None` where there is none.
fn parameter(i: Input<'_>) -> Parsed<'_, Option<Parameter>> {
    let i = i.at();
    if i.byte().is_ascii_digit() {
        let rest = i.rest();
        let count = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        let end = i.advance(count as u32);
        return Ok((end, Some(positional(i.until(end)))));
    }
    if let Some((end, name)) = name(i) {
        let (end, subscript) = optional_subscript(end)?;
        return Ok((end, Some(Parameter::Variable { name, subscript })));
    }
    match special(i.byte()) {
        Some(special) => Ok((i.advance(1), Some(Parameter::Special(special)))),
        None => Ok((i, None)),
    }
}

/// Inside double quotes `$'...'` in a subscript is its plain text; what could end or quote something stays as it is.
fn without_escapes(i: Input<'_>, parameter: &mut Parameter) {
    let Parameter::Variable { subscript: Some(Subscript::Index(index)), .. } = parameter else { return };
    let is_plain = |byte: &u8| !b"\"'`$\\[]{}".contains(byte);
    let is_escape = |part: &WordPart| match part {
        WordPart::Quoted { text, style: QuoteStyle::AnsiC } => text.iter().all(is_plain),
        _ => false,
    };
    if !index.word.parts.iter().any(is_escape) {
        return;
    }
    let mut word = std::mem::take(&mut index.word);
    let mut pieces = Pieces::default();
    for part in word.parts {
        match part {
            WordPart::Literal(text) => pieces.literal(&text),
            WordPart::Quoted { ref text, .. } if is_escape(&part) => pieces.literal(text),
            part => pieces.part(part),
        }
    }
    pieces.flush();
    word.parts = pieces.parts;
    **index = arithmetic::from_word(i, word);
}

fn optional_subscript(i: Input<'_>) -> Parsed<'_, Option<Subscript>> {
    if i.peek() != b'[' {
        return Ok((i, None));
    }
    match subscript_up_to(i, true)? {
        (end, Some(subscript)) => Ok((end, Some(subscript))),
        // The brace closes before the bracket does, which is no subscript then.
        (_, None) => Ok((i, None)),
    }
}

/// `[...]`
pub(super) fn subscript(i: Input<'_>) -> Parsed<'_, Subscript> {
    match subscript_up_to(i, false)? {
        (end, Some(subscript)) => Ok((end, subscript)),
        (end, None) => end.fail(ProblemKind::Unclosed(b']')),
    }
}

/// The same, perhaps in braces: `None` where they close first.
fn subscript_up_to(i: Input<'_>, braced: bool) -> Parsed<'_, Option<Subscript>> {
    let open = i.at();
    let start = open.advance(1);
    let all = match start.peek() {
        b'@' => Some(Subscript::At),
        b'*' => Some(Subscript::Star),
        _ => None,
    };
    if let Some(all) = all
        && start.bump().peek() == b']'
    {
        return Ok((start.bump().bump(), Some(all)));
    }
    let (end, word) = start.nested(|i| word(i, Rules::subscript(braced)))?;
    match end.byte() {
        b']' => Ok((end.advance(1), Some(Subscript::Index(Box::new(arithmetic::from_word(open, word)))))),
        b'}' if braced && closes_in_word(end) => subscript_up_to(i, false),
        b'}' if braced => Ok((end, None)),
        _ => open.fail(ProblemKind::Unclosed(if braced { b'}' } else { b']' })),
    }
}

/// Is there a bracket to close the subscript in what goes on as the same word?
fn closes_in_word(i: Input<'_>) -> bool {
    let in_word = |byte: &&u8| !is_metacharacter(**byte) && !matches!(byte, b'\'' | b'"' | b'`');
    i.rest().iter().take_while(in_word).any(|byte| *byte == b']')
}

/// The operator and its operands; `None` where Bash knows no such operator.
fn operator(i: Input<'_>, in_quotes: bool) -> Parsed<'_, Option<ParameterOperator>> {
    let i = i.at();
    let behind = i.bump();
    let doubled = behind.peek() == i.byte();
    let longer = if doubled { behind.bump() } else { behind };
    match i.byte() {
        b'}' => Ok((i, Some(ParameterOperator::None))),
        b':' => match default_kind(behind.peek()) {
            Some(kind) => default(behind.bump(), kind, true, in_quotes),
            None => substring(behind, in_quotes),
        },
        b'#' | b'%' => remove(longer, i.byte() == b'%', doubled),
        b'/' => replace(behind),
        b'^' => case(longer, CaseKind::Upper, doubled),
        b',' => case(longer, CaseKind::Lower, doubled),
        b'~' => case(longer, CaseKind::Toggle, doubled),
        b'@' => transform(behind),
        byte => match default_kind(byte) {
            Some(kind) => default(behind, kind, false, in_quotes),
            None => Ok((i, None)),
        },
    }
}

fn default_kind(byte: u8) -> Option<DefaultKind> {
    Some(match byte {
        b'-' => DefaultKind::Use,
        b'=' => DefaultKind::Assign,
        b'?' => DefaultKind::Error,
        b'+' => DefaultKind::Alternative,
        _ => return None,
    })
}

type Operator<'a> = Parsed<'a, Option<ParameterOperator>>;

fn default(i: Input<'_>, kind: DefaultKind, colon: bool, in_quotes: bool) -> Operator<'_> {
    let (end, word) = operand(i, in_quotes)?;
    Ok((end, Some(ParameterOperator::Default { kind, colon, word })))
}

fn remove(i: Input<'_>, suffix: bool, longest: bool) -> Operator<'_> {
    let (end, pattern) = pattern(i, End::Brace)?;
    Ok((end, Some(ParameterOperator::Remove { suffix, longest, pattern })))
}

/// Behind the first slash.
fn replace(i: Input<'_>) -> Operator<'_> {
    let (i, anchor) = match i.peek() {
        b'/' => (i.bump(), ReplaceAnchor::All),
        b'#' => (i.bump(), ReplaceAnchor::Prefix),
        b'%' => (i.bump(), ReplaceAnchor::Suffix),
        _ => (i, ReplaceAnchor::First),
    };
    // The first byte belongs to the pattern, but only behind `//` may it be a slash.
    let (end, pattern) = if anchor != ReplaceAnchor::All && i.peek() == b'/' {
        (i.at(), Word::default())
    } else {
        pattern(i, End::Slash)?
    };
    let (end, replacement) = if end.byte() == b'/' {
        let start = end.advance(1);
        let rules = Rules { globs: false, extglob: false, ..Rules::operand(i, End::Brace) };
        let (end, word) = word(start, rules)?;
        (end, Some(word))
    } else {
        (end, None)
    };
    Ok((end, Some(ParameterOperator::Replace { anchor, pattern, replacement })))
}

fn case(i: Input<'_>, kind: CaseKind, all: bool) -> Operator<'_> {
    let (end, word) = pattern(i, End::Brace)?;
    let pattern = (!word.parts.is_empty()).then_some(word);
    Ok((end, Some(ParameterOperator::Case { kind, all, pattern })))
}

fn transform(i: Input<'_>) -> Operator<'_> {
    let letter = i.peek();
    let known = matches!(letter, b'Q' | b'E' | b'P' | b'A' | b'K' | b'k' | b'a' | b'U' | b'u' | b'L');
    if known && i.bump().peek() == b'}' {
        Ok((i.bump(), Some(ParameterOperator::Transform(letter))))
    } else {
        Ok((i, None))
    }
}

fn substring(i: Input<'_>, quoted: bool) -> Operator<'_> {
    if i.peek() == b'}' {
        return Ok((i, None));
    }
    let (end, offset) = expression(i, QuotedEnd::Colon { quoted })?;
    let (end, length) = if end.byte() == b':' {
        let (end, length) = expression(end.advance(1), QuotedEnd::Length { quoted })?;
        (end, Some(Box::new(length)))
    } else {
        (end, None)
    };
    Ok((end, Some(ParameterOperator::Substring { offset: Box::new(offset), length })))
}

fn expression(i: Input<'_>, end: QuotedEnd) -> Parsed<'_, Arithmetic> {
    let mark = i.mark();
    let (end, parts) = quoted(i, end)?;
    Ok((end, arithmetic::from_parts(i, parts, end.span_from(mark))))
}

/// The word of `:-` and its kin: inside double quotes it is quoted like them.
fn operand(i: Input<'_>, in_quotes: bool) -> Parsed<'_, Word> {
    if in_quotes {
        let mark = i.mark();
        let (end, parts) = quoted(i, QuotedEnd::Brace)?;
        Ok((end, Word { parts, span: end.span_from(mark) }))
    } else {
        word(i, Rules::operand(i, End::Brace))
    }
}

/// A pattern: quotes mean in it what they mean outside double quotes.
fn pattern(i: Input<'_>, end: End) -> Parsed<'_, Word> {
    word(i, Rules { tilde: Tilde::Start, ..Rules::operand(i, end) })
}
