//! Simple commands: assignments, words and redirections in any order; and `name()`, which starts like one.

use super::ast::{
    Argument, ArrayElement, Assignment, AssignmentValue, Command, FunctionDefinition, SimpleCommand,
    Subscript, Text, Word, WordPart,
};
use super::brace::brace_as_text;
use super::compound;
use super::heredoc;
use super::input::{Input, Mark, Parsed, Place, ProblemKind};
use super::lex::{blanks, is_delimiter, is_metacharacter, is_name_start, newlines};
use super::parameter::{name, subscript};
use super::redirection::redirection;
use super::word::{Pieces, Rules, Tilde, pieces, push_first, word};

/// How a command's own name makes its arguments be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Arguments {
    /// As words.
    Words,
    /// `declare` and its kin, and `alias`: assignments are recognised.
    Assignments,
    /// `eval` and `let`: compound assignments are taken as text.
    CompoundText,
}

impl Arguments {
    fn of(name: &Word) -> Self {
        let [WordPart::Literal(name)] = name.parts.as_slice() else { return Self::Words };
        match name.as_bytes() {
            b"declare" | b"typeset" | b"local" | b"export" | b"readonly" | b"alias" => Self::Assignments,
            b"eval" | b"let" => Self::CompoundText,
            _ => Self::Words,
        }
    }
}

/// A simple command or a function definition; a mismatch where none starts.
pub(super) fn simple(start: Input<'_>) -> Parsed<'_, Command> {
    let mark = start.mark();
    let mut command = SimpleCommand::default();
    let mut arguments = Arguments::Words;
    let mut end = start;
    // Bash's line of a command is the one on which its first token ends, or its second one behind a word.
    let mut second: Option<Input<'_>> = None;
    loop {
        let i = blanks(end);
        let byte = i.byte();
        let starts_redirection = match byte {
            b'<' | b'>' | b'&' | b'{' | b'0'..=b'9' => true,
            b'(' if command.words.len() == 1 && command.is_name_only() => {
                return function(i, mark, compound::name_between(start, end));
            }
            _ if is_delimiter(byte) => break,
            _ => false,
        };
        if starts_redirection {
            match redirection(i) {
                Ok((next, redirection)) => {
                    if command.words.len() + command.assignments.len() == 1 {
                        second = second.or(Some(i));
                    }
                    push_first(&mut command.redirections, redirection);
                    if command.words.len() + command.assignments.len() == 0 {
                        second = second.or(Some(next));
                    }
                    end = next;
                    continue;
                }
                Err(nom::Err::Error(_)) if byte == b'&' => break,
                Err(nom::Err::Error(_)) => {}
                Err(failure) => return Err(failure),
            }
        }
        check_alias(i, end, &command)?;
        end = if command.words.is_empty() {
            let next = leading(i, &mut command)?;
            if let [Argument::Word(name)] = command.words.as_slice() {
                arguments = Arguments::of(name);
            }
            next
        } else {
            let (next, argument) = argument(i, arguments)?;
            command.words.push(argument);
            next
        };
        if command.words.len() + command.assignments.len() == 2 || command.words.is_empty() {
            second = second.or(Some(end));
        }
    }
    if end.position == start.position {
        return start.mismatch();
    }
    command.span = end.span_from(mark);
    // The newline behind a word alone is read with the here-documents of its line.
    let second = second.or_else(|| heredoc::end_of_bodies(blanks(end))).unwrap_or(end);
    if memchr::memchr(b'\n', start.until(second)).is_some() {
        command.span.line = start.state.line_at(second.position);
    }
    Ok((end, Command::Simple(command)))
}

impl SimpleCommand {
    fn is_name_only(&self) -> bool {
        self.assignments.is_empty() && self.redirections.is_empty()
    }
}

/// An alias is looked up for the command's name, and for a word behind an alias that ends in a blank.
fn check_alias(
    i: Input<'_>,
    before: Input<'_>,
    command: &SimpleCommand,
) -> Result<(), nom::Err<super::input::Problem>> {
    match command.words.is_empty() || super::alias::continues(before, i) {
        true => super::alias::stop_at(i),
        false => Ok(()),
    }
}

/// An assignment, or the first word.
fn leading<'a>(
    i: Input<'a>,
    command: &mut SimpleCommand,
) -> Result<Input<'a>, nom::Err<super::input::Problem>> {
    match target(i)? {
        Lead::Target(target) => {
            let (end, assignment) = assignment(i, target, Rules::assignment(i))?;
            push_first(&mut command.assignments, assignment);
            Ok(end)
        }
        Lead::Word { protected_end } => {
            let (end, word) = word(i, Rules { protected_end, ..Rules::command(i) })?;
            command.words.push(Argument::Word(word));
            Ok(end)
        }
    }
}

/// A further word.
fn argument(i: Input<'_>, arguments: Arguments) -> Parsed<'_, Argument> {
    match arguments {
        Arguments::Words => tilde_argument(i),
        Arguments::CompoundText => match compound_text(i)? {
            Some((end, word)) => Ok((end, Argument::Word(word))),
            None => tilde_argument(i),
        },
        Arguments::Assignments => match target(i)? {
            Lead::Target(target) => declaration(i, target),
            Lead::Word { protected_end } => {
                let (end, word) = word(i, Rules { protected_end, ..Rules::command(i) })?;
                Ok((end, Argument::Word(word)))
            }
        },
    }
}

/// An assignment as an argument; where braces are to be expanded in it, it is a word.
fn declaration<'a>(i: Input<'a>, target: Target<'a>) -> Parsed<'a, Argument> {
    let value = target.end;
    let (end, assignment) = assignment(i, target, Rules { braces: true, ..Rules::assignment(i) })?;
    match &assignment.value {
        AssignmentValue::Scalar(word) if has_brace(word) && value.peek() == b'(' => {
            let mut text = Pieces::default();
            text.literal(i.at().until(value.at()));
            put_parts(&mut text, word.parts.clone());
            Ok((end, Argument::Word(Word { parts: text.finish(), span: assignment.span })))
        }
        AssignmentValue::Scalar(word) if has_brace(word) => tilde_argument(i),
        _ => Ok((end, Argument::Assignment(Box::new(assignment)))),
    }
}

fn has_brace(word: &Word) -> bool {
    word.parts.iter().any(|part| matches!(part, WordPart::Brace(_)))
}

/// A word; where it looks like an assignment, a tilde is recognised as in one.
fn tilde_argument(i: Input<'_>) -> Parsed<'_, Argument> {
    let i = i.at();
    let rules = Rules::command(i);
    let prefix = if is_name_start(i.byte()) && !i.state.options.posix { assignment_prefix(i) } else { None };
    let (end, word) = match prefix {
        Some(behind) if has_tilde(behind) => {
            let mark = i.mark();
            let mut start = Pieces::default();
            start.literal(i.until(behind));
            let rules = Rules { tilde: Tilde::Assignment, ..rules };
            let (end, parts) = pieces(behind, rules, start)?;
            (end, Word { parts, span: end.span_from(mark) })
        }
        _ => word(i, rules)?,
    };
    Ok((end, Argument::Word(word)))
}

/// Is there a tilde in this token?
fn has_tilde(i: Input<'_>) -> bool {
    let token = i.rest().iter().take_while(|&&byte| !is_metacharacter(byte));
    token.into_iter().any(|&byte| byte == b'~')
}

/// Behind `name=` or `name+=`, or `name[...]=` with a plain subscript.
fn assignment_prefix(i: Input<'_>) -> Option<Input<'_>> {
    let rest = i.rest();
    let length = rest.iter().position(|&byte| !super::lex::is_name_byte(byte))?;
    let mut behind = rest.get(length..)?;
    if behind.first() == Some(&b'[') {
        let is_plain = |byte: &u8| super::lex::is_name_byte(*byte);
        let subscript = behind.get(1..)?;
        let length = subscript.iter().take_while(|byte| is_plain(byte)).count();
        behind = subscript.get(length..)?.strip_prefix(b"]")?;
    }
    let behind = behind.strip_prefix(b"+").unwrap_or(behind).strip_prefix(b"=")?;
    Some(i.advance((rest.len() - behind.len()) as u32))
}

/// `name=(...)` as one word: the elements with a blank between them.
fn compound_text(i: Input<'_>) -> Result<Option<(Input<'_>, Word)>, nom::Err<super::input::Problem>> {
    let i = i.at();
    match assignment_prefix(i) {
        Some(open) if open.byte() == b'(' => {
            let mark = i.mark();
            let (end, elements) = array(open)?;
            let mut text = Pieces::default();
            text.literal(i.until(open));
            put_elements(&mut text, elements);
            let (end, parts) = pieces(end, Rules { tilde: Tilde::Never, ..Rules::command(i) }, text)?;
            Ok(Some((end, Word { parts, span: end.span_from(mark) })))
        }
        _ => Ok(None),
    }
}

/// The elements as text, in parentheses.
fn put_elements(pieces: &mut Pieces, elements: Vec<ArrayElement>) {
    pieces.byte(b'(');
    for (index, element) in elements.into_iter().enumerate() {
        pieces.literal(if index == 0 { b"" } else { b" " });
        put_element(pieces, element);
    }
    pieces.byte(b')');
}

fn put_element(pieces: &mut Pieces, element: ArrayElement) {
    if let Some(subscript) = element.subscript {
        pieces.byte(b'[');
        match subscript {
            Subscript::At => pieces.byte(b'@'),
            Subscript::Star => pieces.byte(b'*'),
            Subscript::Index(index) => put_parts(pieces, index.word.parts),
        }
        pieces.literal(if element.append { b"]+=" } else { b"]=" });
    }
    put_parts(pieces, element.value.parts);
}

/// Adds parts of a word; a tilde is none within one.
fn put_parts(pieces: &mut Pieces, parts: Vec<WordPart>) {
    for part in parts {
        match part {
            WordPart::Literal(text) => pieces.literal(&text),
            WordPart::Tilde(user) => pieces.literal(&[b"~", &*user].concat()),
            other => pieces.part(other),
        }
    }
}

/// What an assignment assigns to, and the input behind its operator.
pub(super) struct Target<'a> {
    name: Text,
    subscript: Option<Subscript>,
    append: bool,
    end: Input<'a>,
}

/// What starts a word where an assignment may stand.
pub(super) enum Lead<'a> {
    /// An assignment.
    Target(Target<'a>),
    /// A word; if it is `name[...]`, what is in the brackets does not end it.
    Word {
        /// The offset behind the bracket, or 0.
        protected_end: u32,
    },
}

/// Reads the left-hand side of an assignment, if it is one.
pub(super) fn target(i: Input<'_>) -> Result<Lead<'_>, nom::Err<super::input::Problem>> {
    let i = i.at();
    if let Some(protected_end) = i.refuted() {
        return Ok(Lead::Word { protected_end });
    }
    let Some((end, name)) = name(i) else { return Ok(Lead::Word { protected_end: 0 }) };
    let (end, subscript) = if end.peek() == b'[' {
        let (end, subscript) = subscript(end)?;
        (end, Some(subscript))
    } else {
        (end, None)
    };
    match assignment_operator(end) {
        Some((end, append)) => Ok(Lead::Target(Target { name, subscript, append, end })),
        None if subscript.is_some() => {
            i.refute(end);
            Ok(Lead::Word { protected_end: end.position })
        }
        None => Ok(Lead::Word { protected_end: 0 }),
    }
}

fn assignment_operator(i: Input<'_>) -> Option<(Input<'_>, bool)> {
    match i.peek() {
        b'=' => Some((i.bump(), false)),
        b'+' if i.bump().peek() == b'=' => Some((i.bump().bump(), true)),
        _ => None,
    }
}

/// The value, and all of it together.
pub(super) fn assignment<'a>(i: Input<'a>, target: Target<'a>, rules: Rules) -> Parsed<'a, Assignment> {
    let mark = i.at().mark();
    let Target { name, subscript, append, end } = target;
    let (end, value) = if end.peek() == b'(' {
        let start = end;
        let (end, elements) = array(end.at())?;
        match is_delimiter(end.peek()) || end.peek() == b'(' {
            true => (end, AssignmentValue::Array(elements)),
            false => scalar_behind(start, end, elements, rules)?,
        }
    } else {
        let (end, word) = value(end, rules)?;
        (end, AssignmentValue::Scalar(word))
    };
    Ok((end, Assignment { name, subscript, append, value, span: end.span_from(mark) }))
}

/// `(...)text`: no array, but a text.
fn scalar_behind<'a>(
    start: Input<'a>,
    end: Input<'a>,
    mut elements: Vec<ArrayElement>,
    rules: Rules,
) -> Parsed<'a, AssignmentValue> {
    if !rules.braces {
        for element in &mut elements {
            let parts = std::mem::take(&mut element.value.parts);
            element.value.parts = parts.into_iter().flat_map(|part| brace_as_text(&part)).collect();
        }
    }
    let mut text = Pieces::default();
    put_elements(&mut text, elements);
    let (end, parts) = pieces(end, Rules { tilde: Tilde::Never, braces: false, ..rules }, text)?;
    let word = Word { parts, span: end.span_from(start.at().mark()) };
    Ok((end, AssignmentValue::Scalar(word)))
}

/// A word, perhaps empty.
fn value(i: Input<'_>, rules: Rules) -> Parsed<'_, Word> {
    match word(i, rules) {
        Err(nom::Err::Error(_)) => {
            let i = i.at();
            Ok((i, Word { parts: Vec::new(), span: i.span_from(i.mark()) }))
        }
        other => other,
    }
}

/// `(...)` of a compound assignment.
pub(super) fn array(open: Input<'_>) -> Parsed<'_, Vec<ArrayElement>> {
    open.nested(|open| {
        let mut elements = Vec::new();
        let mut i = open.advance(1);
        loop {
            (i, ()) = newlines(i)?;
            match i.byte() {
                b')' => return Ok((i.advance(1), elements)),
                0 => return open.fail_in(ProblemKind::Unclosed(b')'), Place::ArrayEnd),
                _ => {
                    let (end, element) =
                        element(i).inspect_err(|error| open.state.note_place(error, Place::ArrayElement))?;
                    elements.push(element);
                    i = end;
                }
            }
        }
    })
}

/// `word` or `[subscript]=word`
pub(super) fn element(i: Input<'_>) -> Parsed<'_, ArrayElement> {
    let mut rules = Rules::command(i);
    if i.byte() == b'[' {
        rules.protected_end = match i.refuted() {
            Some(end) => end,
            None => {
                let (end, subscript) = subscript(i)?;
                if let Some((start, append)) = assignment_operator(end) {
                    let value_rules = Rules { braces: true, ..Rules::assignment(i) };
                    let (end, value) = value(start, value_rules)?;
                    if !has_brace(&value) {
                        return Ok((end, ArrayElement { subscript: Some(subscript), append, value }));
                    }
                }
                i.refute(end);
                end.position
            }
        };
    }
    match word(i, rules) {
        Err(nom::Err::Error(_)) => i.fail_in(ProblemKind::Token, Place::ArrayToken),
        other => {
            let (end, value) = other?;
            Ok((end, ArrayElement { subscript: None, append: false, value }))
        }
    }
}

/// `name()` from the parenthesis on, and the body.
fn function<'a>(open: Input<'a>, mark: Mark, name: Text) -> Parsed<'a, Command> {
    let close = blanks(open.bump());
    if close.byte() != b')' {
        return close.fail(ProblemKind::Line);
    }
    compound::definition(close.advance(1), open.mark().line, |body, (line, body_line), end| {
        FunctionDefinition { name, body, keyword: false, line, body_line, span: end.span_from(mark) }
    })
}
