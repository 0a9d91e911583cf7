//! Compound commands, functions and coprocesses.

use std::sync::Arc;

use super::ast::{
    Arithmetic, CaseClause, CaseTerminator, Command, CompoundCommand, CompoundKind, Coproc,
    FunctionDefinition, List, Text, Word, WordPart,
};
use super::input::{In, Res};
use super::lex::{self, expect_keyword, keyword, newlines, space, unexpected};
use super::quoting::{Close, Quoted};
use super::simple::{optional, redirections, simple};
use super::word::{Style, word};
use super::{SyntaxErrorKind, arithmetic, conditional, list};

/// A command; does not apply where none starts.
pub(super) fn command(input: In<'_>) -> Res<'_, Command> {
    let plain = lex::plain(input);
    if !input.state.options.posix && super::is_reserved_word(plain) {
        super::simple::alias(input, input.skip(plain.len()))?;
    }
    match plain {
        b"function" => keyword_function(input),
        b"coproc" => coproc(input),
        _ => match optional(compound_command(input))? {
            Some((rest, command)) => Ok((rest, Command::Compound(command))),
            None => simple(input),
        },
    }
}

/// A compound command with its redirections; does not apply where none starts.
fn compound_command(input: In<'_>) -> Res<'_, CompoundCommand> {
    let (rest, kind) = kind(input)?;
    let (rest, redirections) = redirections(rest)?;
    Ok((rest, CompoundCommand { kind, redirections, span: input.span(rest) }))
}

fn kind(input: In<'_>) -> Res<'_, CompoundKind> {
    let plain = lex::plain(input);
    let behind = input.skip(plain.len());
    match plain {
        b"" if input.peek() == Some(b'(') => parenthesized(input),
        b"{" => group(behind),
        b"if" => if_clauses(behind),
        b"while" => loop_(behind, false),
        b"until" => loop_(behind, true),
        b"for" => for_(behind),
        b"select" => select(behind),
        b"case" => case(behind),
        b"[[" => conditional(behind),
        _ => input.no(),
    }
}

/// `((...))` or `(...)`
fn parenthesized(input: In<'_>) -> Res<'_, CompoundKind> {
    if input.starts(b"((")
        && let Some((rest, expression)) = optional(arithmetic::double_parentheses(input, input.skip(2)))?
    {
        return Ok((rest, CompoundKind::Arithmetic(expression)));
    }
    let (rest, list) = list::required(input.skip(1))?;
    match space(rest).tag(b")") {
        Some(rest) => Ok((rest, CompoundKind::Subshell(Arc::new(list)))),
        None => unexpected(rest),
    }
}

/// `{ ...; }`
fn group(input: In<'_>) -> Res<'_, CompoundKind> {
    let (rest, list) = braced(input)?;
    Ok((rest, CompoundKind::Group(list)))
}

fn braced(input: In<'_>) -> Res<'_, List> {
    let (rest, list) = list::required(input)?;
    let (rest, ()) = expect_keyword(rest, b"}")?;
    Ok((rest, list))
}

fn if_clauses(mut input: In<'_>) -> Res<'_, CompoundKind> {
    let mut clauses = Vec::new();
    loop {
        let (rest, condition) = list::required(input)?;
        let (rest, ()) = expect_keyword(rest, b"then")?;
        let (rest, body) = list::required(rest)?;
        clauses.push((condition, body));
        if let Some((rest, ())) = optional(keyword(rest, b"elif"))? {
            input = rest;
            continue;
        }
        let (rest, otherwise) = match optional(keyword(rest, b"else"))? {
            Some((rest, ())) => list::required(rest).map(|(rest, list)| (rest, Some(list)))?,
            None => (rest, None),
        };
        let (rest, ()) = expect_keyword(rest, b"fi")?;
        return Ok((rest, CompoundKind::If { clauses, otherwise }));
    }
}

fn loop_(input: In<'_>, until: bool) -> Res<'_, CompoundKind> {
    let (rest, condition) = list::required(input)?;
    let (rest, body) = do_done(rest)?;
    Ok((rest, CompoundKind::While { until, condition, body }))
}

fn do_done(input: In<'_>) -> Res<'_, List> {
    let (rest, ()) = expect_keyword(input, b"do")?;
    let (rest, body) = list::required(rest)?;
    let (rest, ()) = expect_keyword(rest, b"done")?;
    Ok((rest, body))
}

/// `do ... done` or `{ ... }`
fn loop_body(input: In<'_>) -> Res<'_, List> {
    match optional(keyword(input, b"{"))? {
        Some((rest, ())) => braced(rest),
        None => do_done(input),
    }
}

fn for_(input: In<'_>) -> Res<'_, CompoundKind> {
    let inside = space(input);
    if inside.starts(b"((") {
        return arithmetic_for(inside);
    }
    let (rest, (name, words)) = loop_head(inside)?;
    let (rest, body) = loop_body(rest)?;
    Ok((rest, CompoundKind::For { name, words, body }))
}

fn select(input: In<'_>) -> Res<'_, CompoundKind> {
    let (rest, (name, words)) = loop_head(space(input))?;
    let (rest, body) = loop_body(rest)?;
    Ok((rest, CompoundKind::Select { name, words, body }))
}

/// `name [in words] ;`
fn loop_head(input: In<'_>) -> Res<'_, (Text, Option<Vec<Word>>)> {
    let (rest, name) = source_word(input)?;
    let behind = space(rest);
    if behind.peek() == Some(b';') && behind.peek_at(1) != Some(b';') {
        let (rest, ()) = newlines(behind.skip(1))?;
        return Ok((rest, (name, None)));
    }
    let (rest, ()) = newlines(rest)?;
    let Some((rest, ())) = optional(keyword(rest, b"in"))? else {
        return Ok((rest, (name, None)));
    };
    let (rest, words) = words(rest)?;
    let behind = match rest.peek() {
        Some(b';') => rest.skip(1),
        Some(b'\n') => rest,
        _ => return unexpected(rest),
    };
    let (rest, ()) = newlines(behind)?;
    Ok((rest, (name, Some(words))))
}

/// The source of a word that must come.
fn source_word(input: In<'_>) -> Res<'_, Text> {
    match word(input, Style::plain(input)) {
        Err(nom::Err::Error(_)) => unexpected(input),
        outcome => outcome.map(|(rest, _)| (rest, Text::from(input.until(rest)))),
    }
}

fn words(input: In<'_>) -> Res<'_, Vec<Word>> {
    let mut words = Vec::new();
    let mut input = space(input);
    while let Some((rest, found)) = optional(word(input, Style::command(input)))? {
        words.push(found);
        input = space(rest);
    }
    Ok((input, words))
}

/// `for ((a; b; c))`
fn arithmetic_for(start: In<'_>) -> Res<'_, CompoundKind> {
    let (rest, init) = expression(start.skip(2))?;
    let (rest, condition) = expression(semicolon(start, rest)?)?;
    let (rest, step) = expression(semicolon(start, rest)?)?;
    let Some(rest) = rest.tag(b"))") else {
        return arithmetic_error(start, rest);
    };
    let behind = space(rest);
    let behind = if behind.peek() == Some(b';') { behind.skip(1) } else { behind };
    let (rest, ()) = newlines(behind)?;
    let (rest, body) = loop_body(rest)?;
    Ok((rest, CompoundKind::ArithmeticFor { init, condition, step, body }))
}

fn expression(input: In<'_>) -> Res<'_, Option<Arithmetic>> {
    let (rest, expression) = arithmetic::arithmetic(input, Quoted::arithmetic(Close::Semicolon))?;
    let blank = |part: &WordPart| matches!(part, WordPart::Literal(text) if text.trim_ascii().is_empty());
    Ok((rest, (!expression.word.parts.iter().all(blank)).then_some(expression)))
}

fn semicolon<'a>(start: In<'a>, input: In<'a>) -> Result<In<'a>, nom::Err<super::input::Fault>> {
    match input.tag(b";") {
        Some(rest) => Ok(rest),
        None => arithmetic_error(start, input).map(|(rest, ())| rest),
    }
}

/// Not three expressions: the error names the text in the parentheses.
fn arithmetic_error<'a, T>(start: In<'a>, reached: In<'a>) -> Res<'a, T> {
    let close = memchr::memmem::find(reached.rest, b"))").map_or(reached.rest.len(), |at| at + 2);
    let text = Text::from(start.until(reached.skip(close)));
    start.fail(SyntaxErrorKind::ArithmeticFor(text))
}

fn case(input: In<'_>) -> Res<'_, CompoundKind> {
    let input = space(input);
    let (rest, word) = match word(input, Style::plain(input)) {
        Err(nom::Err::Error(_)) => return unexpected(input),
        outcome => outcome?,
    };
    let (rest, ()) = newlines(rest)?;
    let (rest, ()) = expect_keyword(rest, b"in")?;
    let (mut rest, ()) = newlines(rest)?;
    let mut clauses = Vec::new();
    loop {
        if let Some((rest, ())) = optional(keyword(rest, b"esac"))? {
            return Ok((rest, CompoundKind::Case { word, clauses }));
        }
        let (behind, (clause, more)) = case_clause(rest)?;
        clauses.push(clause);
        rest = newlines(behind)?.0;
        if !more {
            let (rest, ()) = expect_keyword(rest, b"esac")?;
            return Ok((rest, CompoundKind::Case { word, clauses }));
        }
    }
}

/// A clause, and whether a terminator ended it.
fn case_clause(input: In<'_>) -> Res<'_, (CaseClause, bool)> {
    let input = space(input);
    let (rest, patterns) = patterns(input.tag(b"(").unwrap_or(input))?;
    let (rest, body) = list::compound(rest)?;
    let rest = space(rest);
    let (length, terminator) = match (rest.peek(), rest.peek_at(1), rest.peek_at(2)) {
        (Some(b';'), Some(b';'), Some(b'&')) => (3, CaseTerminator::Continue),
        (Some(b';'), Some(b';'), _) => (2, CaseTerminator::Break),
        (Some(b';'), Some(b'&'), _) => (2, CaseTerminator::FallThrough),
        _ => (0, CaseTerminator::Break),
    };
    Ok((rest.skip(length), (CaseClause { patterns, body, terminator }, length > 0)))
}

/// `a | b)`
fn patterns(mut input: In<'_>) -> Res<'_, Vec<Word>> {
    let mut patterns = Vec::new();
    loop {
        input = space(input);
        let (rest, pattern) = match word(input, Style::plain(input)) {
            Err(nom::Err::Error(_)) => return unexpected(input),
            outcome => outcome?,
        };
        patterns.push(pattern);
        let rest = space(rest);
        match rest.peek() {
            Some(b'|') if !matches!(rest.peek_at(1), Some(b'|' | b'&')) => input = rest.skip(1),
            Some(b')') => return Ok((rest.skip(1), patterns)),
            _ => return unexpected(rest),
        }
    }
}

fn conditional(input: In<'_>) -> Res<'_, CompoundKind> {
    let (rest, expression) = conditional::expression(input)?;
    Ok((rest, CompoundKind::Conditional(expression)))
}

/// `name () body`, from behind the name.
pub(super) fn function<'a>(start: In<'a>, name: &'a [u8], word: &Word, input: In<'a>) -> Res<'a, Command> {
    let inside = space(lex::blanks(input).skip(1));
    let Some(rest) = inside.tag(b")") else {
        return unexpected(inside);
    };
    check_name(start, name, word)?;
    definition(start, Text::from(name), rest, false)
}

/// A function's name may be odd, but not quoted or expanded.
fn check_name<'a>(start: In<'a>, name: &'a [u8], word: &Word) -> Result<(), nom::Err<super::input::Fault>> {
    let odd = |part: &WordPart| {
        !matches!(part, WordPart::Literal(_) | WordPart::Glob(_) | WordPart::Tilde(_) | WordPart::Brace(_))
    };
    if word.parts.iter().any(odd) || start.state.options.posix && !super::is_name(name) {
        start.fail(SyntaxErrorKind::NotIdentifier(Text::from(name))).map(|(_, ())| ())
    } else {
        Ok(())
    }
}

/// `function name [()] body`
fn keyword_function(start: In<'_>) -> Res<'_, Command> {
    let input = space(start.skip(b"function".len()));
    let (rest, found) = match word(input, Style::plain(input)) {
        Err(nom::Err::Error(_)) => return unexpected(input),
        outcome => outcome?,
    };
    let name = input.until(rest);
    check_name(start, name, &found)?;
    let behind = space(rest);
    let empty = behind.tag(b"(").and_then(|inside| space(inside).tag(b")"));
    definition(start, Text::from(name), empty.unwrap_or(rest), true)
}

fn definition<'a>(start: In<'a>, name: Text, input: In<'a>, keyword: bool) -> Res<'a, Command> {
    let (rest, ()) = newlines(input)?;
    match rest.nested(compound_command) {
        Err(nom::Err::Error(_)) => unexpected(rest),
        Err(error) => Err(error),
        Ok((rest, body)) => {
            let definition =
                FunctionDefinition { name, body: Arc::new(body), keyword, span: start.span(rest) };
            Ok((rest, Command::Function(definition)))
        }
    }
}

/// `coproc [NAME] command`
fn coproc(start: In<'_>) -> Res<'_, Command> {
    let input = space(start.skip(b"coproc".len()));
    let (rest, (name, command)) = match coproc_name(input) {
        Some((name, behind)) => {
            let (rest, command) = named_coproc(behind)?;
            (rest, (Text::from(name), command))
        }
        None => match input.nested(command) {
            Err(nom::Err::Error(_)) => return unexpected(input),
            outcome => outcome.map(|(rest, command)| (rest, (Text::from("COPROC"), command)))?,
        },
    };
    Ok((rest, Command::Coproc(Coproc { name, command: Arc::new(command), span: start.span(rest) })))
}

fn named_coproc(input: In<'_>) -> Res<'_, Command> {
    match input.nested(compound_command) {
        Err(nom::Err::Error(_)) => unexpected(input),
        outcome => outcome.map(|(rest, command)| (rest, Command::Compound(command))),
    }
}

/// A name with a compound command behind it.
fn coproc_name<'a>(input: In<'a>) -> Option<(&'a [u8], In<'a>)> {
    let (rest, name) = input.take_while(|byte| !lex::is_meta(byte));
    let behind = space(rest);
    const STARTS: [&[u8]; 8] = [b"{", b"if", b"while", b"until", b"for", b"select", b"case", b"[["];
    let compound = behind.peek() == Some(b'(') || STARTS.contains(&lex::plain(behind));
    (!name.is_empty() && !super::is_reserved_word(name) && rest.pos() < behind.pos() && compound)
        .then_some((name, behind))
}
