//! Simple commands: assignments, words and redirections; and the functions' definitions that start like them.

use super::ast::{
    Argument, ArrayElement, Assignment, AssignmentValue, Command, RedirectDescriptor, RedirectKind,
    RedirectOperator, Redirection, SimpleCommand, Subscript, Text, Word, WordPart,
};
use super::input::{AliasHit, Fault, In, Res};
use super::word::{Style, literal_text, word, word_or_empty};
use super::{SyntaxErrorKind, arithmetic, compound, heredoc, lex};

/// Does the name of the command read so far say that assignments follow?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Declares {
    /// The name is still to come.
    Open,
    Yes,
    No,
}

/// A simple command, or a function's definition; does not apply where neither starts.
pub(super) fn simple(start: In<'_>) -> Res<'_, Command> {
    let mut command = SimpleCommand::default();
    let mut declares = Declares::Open;
    let mut end = start;
    loop {
        let input = lex::space(end);
        if starts_redirection(input)
            && let Some((rest, redirection)) = optional(redirection(input))?
        {
            command.redirections.push(redirection);
            end = rest;
            continue;
        }
        if command.words.is_empty()
            && let Some((rest, assignment)) = optional(assignment(input, false))?
        {
            command.assignments.push(assignment);
            end = rest;
            continue;
        }
        if declares == Declares::Yes
            && let Some((rest, assignment)) = optional(declaration(input))?
        {
            command.words.push(Argument::Assignment(assignment));
            end = rest;
            continue;
        }
        let Some((rest, found)) = optional(word(input, Style::command(input)))? else {
            break;
        };
        let first = command.words.is_empty();
        if first || follows_blank_alias(input) {
            alias(input, rest)?;
        }
        if first
            && command.assignments.is_empty()
            && command.redirections.is_empty()
            && lex::blanks(rest).peek() == Some(b'(')
        {
            return compound::function(start, input.until(rest), &found, rest);
        }
        declares = declaring(declares, &found);
        command.words.push(Argument::Word(found));
        end = rest;
    }
    if end.pos() == start.pos() {
        return start.no();
    }
    command.span = start.span(end);
    Ok((end, Command::Simple(command)))
}

/// What a parser found, if it applies.
pub(super) fn optional<'a, T>(outcome: Res<'a, T>) -> Result<Option<(In<'a>, T)>, nom::Err<Fault>> {
    match outcome {
        Ok(found) => Ok(Some(found)),
        Err(nom::Err::Error(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn declaring(before: Declares, word: &Word) -> Declares {
    let Some(text) = literal_text(word) else {
        return if before == Declares::Yes { before } else { Declares::No };
    };
    match (before, text.as_bytes()) {
        (Declares::Open, b"declare" | b"typeset" | b"local" | b"export" | b"readonly") => Declares::Yes,
        (Declares::Open, b"command" | b"builtin") => Declares::Open,
        (Declares::Open, text) if text.starts_with(b"-") => Declares::Open,
        (Declares::Open, _) => Declares::No,
        (before, _) => before,
    }
}

/// Stops for an alias, if the word up to `rest` is one that applies here.
pub(super) fn alias<'a>(start: In<'a>, rest: In<'a>) -> Result<(), nom::Err<Fault>> {
    let name = start.until(rest);
    if name.iter().any(|byte| b"\\'\"$`/<>".contains(byte)) {
        return Ok(());
    }
    let Some(text) = start.state.aliases.get(name) else {
        return Ok(());
    };
    let at = start.pos();
    if start.state.regions.iter().any(|region| region.start <= at && at < region.end && region.name == name) {
        return Ok(());
    }
    *start.state.alias_hit.borrow_mut() = Some(AliasHit { start: at, end: rest.pos(), text });
    Err(nom::Err::Failure(Fault))
}

/// Is there nothing but blanks between here and an alias that ends in a blank?
fn follows_blank_alias(input: In<'_>) -> bool {
    let at = input.pos();
    let between = |end: usize| {
        input.state.source.get(end..at).is_some_and(|text| text.iter().copied().all(lex::is_blank))
    };
    input.state.regions.iter().any(|region| region.blank && between(region.end))
}

/// `name=value` and its kin. An open subscript is an error for good unless it is `soft`.
pub(super) fn assignment(start: In<'_>, soft: bool) -> Res<'_, Assignment> {
    let (rest, mut found) = assigned(start, soft)?;
    let (rest, value) = value(rest, Style::value(rest))?;
    found.value = value;
    found.span = start.span(rest);
    Ok((rest, found))
}

/// An assignment up to its value, without which it is returned.
pub(super) fn target(start: In<'_>) -> Res<'_, Assignment> {
    assigned(start, true)
}

fn assigned(start: In<'_>, soft: bool) -> Res<'_, Assignment> {
    let (rest, name) = lex::name(start)?;
    let (rest, subscript) = match rest.peek() {
        Some(b'=' | b'+') => (rest, None),
        Some(b'[') => {
            let (rest, subscript) = some_subscript(rest, soft)?;
            (rest, Some(subscript))
        }
        _ => return start.no(),
    };
    let (rest, append) = equals(rest)?;
    let (name, value) = (Text::from(name), AssignmentValue::Scalar(Word::default()));
    Ok((rest, Assignment { name, subscript, append, value, span: start.span(rest) }))
}

/// `=` or `+=`: whether it appends.
fn equals(input: In<'_>) -> Res<'_, bool> {
    match (input.tag(b"="), input.tag(b"+=")) {
        (Some(rest), _) => Ok((rest, false)),
        (_, Some(rest)) => Ok((rest, true)),
        _ => input.no(),
    }
}

fn value<'a>(input: In<'a>, style: Style) -> Res<'a, AssignmentValue> {
    if let Some(rest) = input.tag(b"(") {
        let (rest, elements) = input.nested(|_| elements(rest, input))?;
        return Ok((rest, AssignmentValue::Array(elements)));
    }
    let (rest, word) = word_or_empty(input, style)?;
    Ok((rest, AssignmentValue::Scalar(word)))
}

/// A subscript; where it does not close, it is no subscript if that is `soft`.
fn some_subscript(input: In<'_>, soft: bool) -> Res<'_, Subscript> {
    if soft && input.pos() >= input.state.unclosed_subscript.get() {
        return input.no();
    }
    match arithmetic::subscript(input) {
        Err(nom::Err::Failure(_)) if soft && is_unclosed(input) => {
            input.state.error.take();
            input.state.unclosed_subscript.set(input.pos());
            input.no()
        }
        outcome => outcome,
    }
}

fn is_unclosed(input: In<'_>) -> bool {
    matches!(&*input.state.error.borrow(), Some(error) if matches!(error.kind, SyntaxErrorKind::Unclosed(_)))
}

/// An argument of a declaration builtin that is an assignment; one with braces is a word.
fn declaration(input: In<'_>) -> Res<'_, Assignment> {
    let (rest, found) = assignment(input, true)?;
    if let AssignmentValue::Scalar(value) = &found.value
        && value.parts.iter().any(|part| matches!(part, WordPart::Literal(text) if text.contains(&b'{')))
    {
        let (_, word) = word(input, Style::command(input))?;
        if word.parts.iter().any(|part| matches!(part, WordPart::Brace(_))) {
            return input.no();
        }
    }
    Ok((rest, found))
}

/// The elements of an array and `)`, which is taken.
fn elements<'a>(input: In<'a>, open: In<'a>) -> Res<'a, Vec<ArrayElement>> {
    let (rest, elements) = element_list(input)?;
    match rest.peek() {
        Some(b')') => Ok((rest.skip(1), elements)),
        None => open.unclosed(")"),
        Some(_) => lex::unexpected(rest),
    }
}

/// The elements of an array.
pub(super) fn element_list(input: In<'_>) -> Res<'_, Vec<ArrayElement>> {
    let mut elements = Vec::new();
    let (mut input, ()) = lex::newlines(input)?;
    while let Some((rest, element)) = optional(element(input))? {
        elements.push(element);
        input = lex::newlines(rest)?.0;
    }
    Ok((input, elements))
}

fn element(input: In<'_>) -> Res<'_, ArrayElement> {
    if input.peek() == Some(b'[')
        && let Some((rest, (subscript, append))) = optional(element_subscript(input))?
    {
        let (rest, value) = word_or_empty(rest, Style::value(rest))?;
        return Ok((rest, ArrayElement { subscript: Some(subscript), append, value }));
    }
    let (rest, value) = word(input, Style::command(input))?;
    Ok((rest, ArrayElement { subscript: None, append: false, value }))
}

/// `[subscript]=`
fn element_subscript(input: In<'_>) -> Res<'_, (Subscript, bool)> {
    let (rest, subscript) = some_subscript(input, true)?;
    let (rest, append) = equals(rest)?;
    Ok((rest, (subscript, append)))
}

/// May a redirection start here?
fn starts_redirection(input: In<'_>) -> bool {
    input.peek().is_some_and(|byte| matches!(byte, b'<' | b'>' | b'&' | b'{') || byte.is_ascii_digit())
}

/// Redirections, perhaps none.
pub(super) fn redirections(input: In<'_>) -> Res<'_, Vec<Redirection>> {
    let mut found = Vec::new();
    let mut end = input;
    while let Some((rest, redirection)) = optional(redirection(lex::blanks(end)))? {
        found.push(redirection);
        end = rest;
    }
    Ok((end, found))
}

/// A redirection; does not apply where none starts.
pub(super) fn redirection(start: In<'_>) -> Res<'_, Redirection> {
    let (input, descriptor) = descriptor(start)?;
    let (rest, kind) = match file_operator(input) {
        Some((operator, length)) => file(input.skip(length), operator)?,
        None if input.starts(b"<<") => {
            let strip_tabs = input.starts(b"<<-");
            heredoc::redirection(input, input.skip(2 + usize::from(strip_tabs)), strip_tabs)?
        }
        None => return start.no(),
    };
    Ok((rest, Redirection { descriptor, kind, span: start.span(rest) }))
}

fn file(input: In<'_>, operator: RedirectOperator) -> Res<'_, RedirectKind> {
    let input = lex::blanks(input);
    let style =
        if operator == RedirectOperator::HereString { Style::plain(input) } else { Style::command(input) };
    match word(input, style) {
        Err(nom::Err::Error(_)) => lex::unexpected(input),
        outcome => outcome.map(|(rest, target)| (rest, RedirectKind::File { operator, target })),
    }
}

/// An operator with a word behind it, and its length.
fn file_operator(input: In<'_>) -> Option<(RedirectOperator, usize)> {
    use RedirectOperator as Operator;
    const OPERATORS: [(&[u8], RedirectOperator); 10] = [
        (b"&>>", Operator::AppendBoth),
        (b"&>", Operator::OutputBoth),
        (b"<<<", Operator::HereString),
        (b">>", Operator::Append),
        (b">|", Operator::Clobber),
        (b">&", Operator::DuplicateOutput),
        (b"<&", Operator::DuplicateInput),
        (b"<>", Operator::ReadWrite),
        (b">", Operator::Output),
        (b"<", Operator::Input),
    ];
    let (text, operator) = OPERATORS.into_iter().find(|(text, _)| input.starts(text))?;
    let process = text.len() == 1 && input.peek_at(1) == Some(b'(');
    let document = operator == Operator::Input && input.peek_at(1) == Some(b'<');
    (!process && !document).then_some((operator, text.len()))
}

/// What stands directly before an operator.
fn descriptor(input: In<'_>) -> Res<'_, RedirectDescriptor> {
    let before_operator = |rest: In<'_>| matches!(rest.peek(), Some(b'<' | b'>'));
    match input.peek() {
        Some(byte) if byte.is_ascii_digit() => {
            let (rest, digits) = input.take_while(|byte| byte.is_ascii_digit());
            let number = std::str::from_utf8(digits).ok().and_then(|text| text.parse::<i32>().ok());
            match number.and_then(|number| u32::try_from(number).ok()) {
                Some(number) if before_operator(rest) => Ok((rest, RedirectDescriptor::Number(number))),
                _ => input.no(),
            }
        }
        Some(b'{') => {
            let (rest, name) = lex::name(input.skip(1))?;
            let (rest, subscript) = match rest.peek() {
                Some(b'[') => {
                    let (rest, subscript) = some_subscript(rest, true)?;
                    (rest, Some(subscript))
                }
                _ => (rest, None),
            };
            match rest.tag(b"}") {
                Some(rest) if before_operator(rest) => {
                    Ok((rest, RedirectDescriptor::Variable { name: Text::from(name), subscript }))
                }
                _ => input.no(),
            }
        }
        Some(b'<' | b'>' | b'&') => Ok((input, RedirectDescriptor::Default)),
        _ => input.no(),
    }
}
