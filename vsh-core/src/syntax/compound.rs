//! Compound commands, function definitions with `function`, and `coproc`.

use std::sync::Arc;

use super::alias;
use super::arithmetic;
use super::ast::{
    Arithmetic, CaseClause, CaseTerminator, Command, CompoundCommand, CompoundKind, Coproc,
    FunctionDefinition, List, Text, Word, WordPart,
};
use super::conditional;
use super::input::{Input, Mark, Parsed, ProblemKind};
use super::lex::{Reserved, blanks, expect, expect_keyword, is_list_terminator, keyword, newlines, reserved};
use super::list::{compound_list, items, optional_terminator};
use super::quote::{QuotedEnd, quoted};
use super::redirection::redirections;
use super::simple;
use super::word::{Rules, push_first, word};

/// A command that starts with `(`.
pub(super) fn parenthesis(i: Input<'_>) -> Parsed<'_, Command> {
    let (end, compound) = compound(i)?;
    Ok((end, Command::Compound(Box::new(compound))))
}

/// A command that starts with a reserved word, `behind` which the input is.
pub(super) fn reserved_command<'a>(i: Input<'a>, behind: Input<'a>, word: Reserved) -> Parsed<'a, Command> {
    match word {
        Reserved::Function => function(behind, i.mark()),
        Reserved::Coproc => coproc(behind, i.mark()),
        _ if starts_compound(word) => {
            let (end, compound) = compound(i)?;
            Ok((end, Command::Compound(Box::new(compound))))
        }
        _ => i.fail(ProblemKind::Token),
    }
}

fn starts_compound(word: Reserved) -> bool {
    matches!(
        word,
        Reserved::Case
            | Reserved::For
            | Reserved::If
            | Reserved::Select
            | Reserved::Until
            | Reserved::While
            | Reserved::OpenBrace
            | Reserved::OpenConditional
    )
}

/// Does a compound command start here?
fn compound_follows(i: Input<'_>) -> bool {
    i.peek() == b'(' || reserved(i).is_some_and(|(_, word)| starts_compound(word))
}

/// A compound command and its redirections. The word behind its end may be an alias.
fn compound(i: Input<'_>) -> Parsed<'_, CompoundCommand> {
    let mark = i.mark();
    let (end, kind) = i.nested(kind)?;
    let end_line = end.mark().line;
    alias::stop_at(blanks(end))?;
    let (end, redirections) = redirections(end)?;
    let mut span = end.span_from(mark);
    // Bash's line of these is the one on which they end.
    match kind {
        CompoundKind::Subshell(_) | CompoundKind::Arithmetic(_) => span.line = end_line,
        CompoundKind::Conditional(_) => span.line = end.state.conditional_line.get(),
        CompoundKind::Group(_) => {}
        _ => end.state.note_laid_out(),
    }
    Ok((end, CompoundCommand { kind, redirections, span, end_line }))
}

fn kind(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    if i.peek() == b'(' {
        return arithmetic_or_subshell(i);
    }
    let Some((behind, word)) = reserved(i) else { return i.fail(ProblemKind::Token) };
    match word {
        Reserved::OpenBrace => {
            let (end, list) = group(behind)?;
            Ok((end, CompoundKind::Group(list)))
        }
        Reserved::If => if_command(behind),
        Reserved::While => while_command(behind, false),
        Reserved::Until => while_command(behind, true),
        Reserved::For => for_command(behind),
        Reserved::Select => select(behind),
        Reserved::Case => case(behind),
        Reserved::OpenConditional => conditional(behind),
        _ => i.fail(ProblemKind::Token),
    }
}

/// `list; }`
fn group(i: Input<'_>) -> Parsed<'_, List> {
    let (end, list) = compound_list(i)?;
    let (end, ()) = expect_keyword(end, Reserved::CloseBrace)?;
    Ok((end, list))
}

/// `((...))`, unless the parentheses do not close together: then subshells.
fn arithmetic_or_subshell(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let open = i.bump();
    if open.peek() == b'(' && i.refuted().is_none() {
        match arithmetic::parentheses(open.bump())? {
            (end, Some(expression)) => return Ok((end, CompoundKind::Arithmetic(expression))),
            (end, None) => i.refute(end),
        }
    }
    let (end, list) = compound_list(open)?;
    let (end, ()) = expect(end, b')')?;
    Ok((end, CompoundKind::Subshell(Arc::new(list))))
}

fn if_command(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let mut clauses = Vec::new();
    let mut start = i;
    loop {
        let (end, condition) = compound_list(start)?;
        let (end, ()) = expect_keyword(end, Reserved::Then)?;
        let (end, body) = compound_list(end)?;
        clauses.push((condition, body));
        match keyword(end, Reserved::Elif) {
            Some(behind) => start = behind,
            None => return if_end(end, clauses),
        }
    }
}

/// `fi`, perhaps behind `else`.
fn if_end(i: Input<'_>, clauses: Vec<(List, List)>) -> Parsed<'_, CompoundKind> {
    let (end, otherwise) = match keyword(i, Reserved::Else) {
        Some(behind) => {
            let (end, list) = compound_list(behind)?;
            (end, Some(list))
        }
        None => (i, None),
    };
    let (end, ()) = expect_keyword(end, Reserved::Fi)?;
    Ok((end, CompoundKind::If { clauses, otherwise }))
}

fn while_command(i: Input<'_>, until: bool) -> Parsed<'_, CompoundKind> {
    let (end, condition) = compound_list(i)?;
    let (end, body) = do_group(end)?;
    Ok((end, CompoundKind::While { until, condition, body }))
}

/// `do list done`
fn do_group(i: Input<'_>) -> Parsed<'_, List> {
    let (i, ()) = expect_keyword(i, Reserved::Do)?;
    let (end, body) = compound_list(i)?;
    let (end, ()) = expect_keyword(end, Reserved::Done)?;
    Ok((end, body))
}

/// The body of `for` and `select`: `do list done` or `{ list; }`.
fn loop_body(i: Input<'_>) -> Parsed<'_, List> {
    match keyword(i, Reserved::OpenBrace) {
        Some(behind) => group(behind),
        None => do_group(i),
    }
}

fn for_command(keyword: Input<'_>) -> Parsed<'_, CompoundKind> {
    let i = blanks(keyword);
    expand_continued(keyword, i)?;
    if i.byte() == b'(' && i.bump().peek() == b'(' {
        return arithmetic_for(i);
    }
    let (end, (name, words)) = loop_head(i)?;
    let (end, body) = loop_body(end)?;
    Ok((end, CompoundKind::For { name, words, body }))
}

fn select(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let (end, (name, words)) = loop_head(blanks(i))?;
    let (end, body) = loop_body(end)?;
    Ok((end, CompoundKind::Select { name, words, body }))
}

/// A word behind an alias that ends in a blank is looked up too.
fn expand_continued(before: Input<'_>, word: Input<'_>) -> Result<(), nom::Err<super::input::Problem>> {
    match alias::continues(before, word) {
        true => alias::stop_at(word),
        false => Ok(()),
    }
}

/// `name [in words] ;`
fn loop_head(i: Input<'_>) -> Parsed<'_, (Text, Option<Vec<Word>>)> {
    let (end, name) = raw_word(i)?;
    let here = blanks(end);
    expand_continued(end, here)?;
    if here.byte() == b';' {
        let (end, ()) = optional_terminator(here)?;
        return Ok((end, (name, None)));
    }
    let (here, ()) = newlines(here)?;
    match keyword(here, Reserved::In) {
        Some(behind) => {
            let (end, words) = words(behind)?;
            if !is_list_terminator(end) {
                return blanks(end).fail(ProblemKind::Token);
            }
            let (end, ()) = optional_terminator(end)?;
            Ok((end, (name, Some(words))))
        }
        None => Ok((here, (name, None))),
    }
}

/// A word as it is written.
fn raw_word(i: Input<'_>) -> Parsed<'_, Text> {
    match word(i, Rules::no_braces(i)) {
        Ok((end, _)) => Ok((end, name_between(i.at(), end))),
        Err(nom::Err::Error(_)) => i.fail(ProblemKind::Line),
        Err(failure) => Err(failure),
    }
}

/// A name as Bash has read it: less the newlines that a backslash takes away, and with `'...'` for `$'...'`.
pub(super) fn name_between(start: Input<'_>, end: Input<'_>) -> Text {
    let name = start.until(end);
    match memchr::memchr2(b'\n', b'$', name) {
        None => Text::from(name),
        Some(_) => Text::from(super::substitution::as_read(start, end)),
    }
}

fn words(mut i: Input<'_>) -> Parsed<'_, Vec<Word>> {
    let mut words = Vec::new();
    loop {
        let start = blanks(i);
        expand_continued(i, start)?;
        match word(start, Rules::command(start)) {
            Ok((end, word)) => {
                words.push(word);
                i = end;
            }
            Err(nom::Err::Error(_)) => return Ok((i, words)),
            Err(failure) => return Err(failure),
        }
    }
}

/// `((init; condition; step)) ;`
fn arithmetic_for(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let open = i.bump().bump();
    let mut parts: Vec<Option<Arithmetic>> = Vec::new();
    let mut start = open;
    loop {
        let (end, part) = for_expression(start)?;
        parts.push(part);
        match end.byte() {
            b';' => start = end.advance(1),
            b')' => {
                start = end;
                break;
            }
            _ => return open.fail(ProblemKind::Unclosed(b')')),
        }
    }
    let end = start.bump();
    if end.peek() != b')' {
        return end.fail(ProblemKind::Token);
    }
    let end = end.bump();
    let many = parts.len() > 3;
    let Ok([init, condition, step]) = <[Option<Arithmetic>; 3]>::try_from(parts) else {
        return i.fail(ProblemKind::ArithmeticFor { many, end: end.position });
    };
    let (end, ()) = optional_terminator(end)?;
    let (end, body) = loop_body(end)?;
    Ok((end, CompoundKind::ArithmeticFor { init, condition, step, body }))
}

/// An expression of a `for` as it is shown: newlines in front belong to it.
pub(crate) fn without_blanks(text: &[u8]) -> &[u8] {
    let blanks = text.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    text.get(blanks..).unwrap_or_default()
}

/// One of the three; `None` where it is blank.
fn for_expression(i: Input<'_>) -> Parsed<'_, Option<Arithmetic>> {
    let (end, parts) = i.nested(|i| quoted(i, QuotedEnd::Semicolon))?;
    let is_blank = without_blanks(i.until(end)).is_empty();
    let expression = arithmetic::from_parts(i, parts, end.span_from(i.mark()));
    Ok((end, (!is_blank).then_some(expression)))
}

fn case(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let i = blanks(i);
    let (end, subject) = match word(i, Rules::no_braces(i)) {
        Err(nom::Err::Error(_)) => return i.fail(ProblemKind::Line),
        other => other?,
    };
    let (end, ()) = newlines(end)?;
    let (end, ()) = expect_keyword(end, Reserved::In)?;
    let mut clauses = Vec::new();
    let mut start = end;
    loop {
        let (here, ()) = newlines(start)?;
        if let Some(end) = keyword(here, Reserved::Esac) {
            return Ok((end, CompoundKind::Case { word: subject, clauses }));
        }
        let (end, (clause, last)) = case_clause(here)?;
        clauses.push(clause);
        start = end;
        if last {
            let (end, ()) = expect_keyword(end, Reserved::Esac)?;
            return Ok((end, CompoundKind::Case { word: subject, clauses }));
        }
    }
}

/// `[(] pattern | pattern) list ;;`, and whether it must be the last, for want of `;;`.
fn case_clause(i: Input<'_>) -> Parsed<'_, (CaseClause, bool)> {
    if i.is_end() {
        return i.fail(ProblemKind::Token);
    }
    let start = if i.byte() == b'(' { i.advance(1) } else { i };
    let (end, patterns) = patterns(start)?;
    let end = blanks(end);
    if end.is_end() {
        return end.fail(ProblemKind::Line);
    }
    let (end, ()) = expect(end, b')')?;
    let (end, ()) = newlines(end)?;
    let (end, body) = items(end)?;
    let (end, terminator) = terminator(blanks(end));
    let last = terminator.is_none();
    let terminator = terminator.unwrap_or(CaseTerminator::Break);
    Ok((end, (CaseClause { patterns, body, terminator }, last)))
}

fn terminator(i: Input<'_>) -> (Input<'_>, Option<CaseTerminator>) {
    let all: [(&[u8], CaseTerminator); 3] = [
        (b";;&", CaseTerminator::Continue),
        (b";;", CaseTerminator::Break),
        (b";&", CaseTerminator::FallThrough),
    ];
    let found = all.iter().find_map(|(text, terminator)| Some((i.tag(text)?, *terminator)));
    found.map_or((i, None), |(end, terminator)| (end, Some(terminator)))
}

fn patterns(i: Input<'_>) -> Parsed<'_, Vec<Word>> {
    let mut patterns = Vec::new();
    let mut start = blanks(i);
    loop {
        let (end, pattern) = match word(start, Rules::no_braces(start)) {
            Err(nom::Err::Error(_)) => return start.fail(ProblemKind::Line),
            other => other?,
        };
        push_first(&mut patterns, pattern);
        let end = blanks(end);
        if end.byte() != b'|' {
            return Ok((end, patterns));
        }
        start = blanks(end.advance(1));
    }
}

fn conditional(i: Input<'_>) -> Parsed<'_, CompoundKind> {
    let (end, conditional) = conditional::expression(i)?;
    Ok((end, CompoundKind::Conditional(conditional)))
}

/// The body of a function: a compound command.
pub(super) fn function_body(i: Input<'_>) -> Parsed<'_, Arc<CompoundCommand>> {
    alias::stop_at(i)?;
    if !compound_follows(i) {
        return i.fail(ProblemKind::Token);
    }
    let (end, body) = compound(i)?;
    Ok((end, Arc::new(body)))
}

/// `function name [()] body`
fn function(i: Input<'_>, mark: Mark) -> Parsed<'_, Command> {
    let (end, name) = raw_word(blanks(i))?;
    let open = blanks(end);
    let close = blanks(open.bump());
    let body = if open.byte() == b'(' && close.byte() == b')' { close.advance(1) } else { end };
    definition(body, mark.line, |body, (line, body_line), end| FunctionDefinition {
        name,
        body,
        keyword: true,
        line,
        body_line,
        span: end.span_from(mark),
    })
}

/// A definition from behind the name on; what it is of, is made of its body and lines.
pub(super) fn definition<'a>(
    i: Input<'a>,
    line: u32,
    make: impl FnOnce(Arc<CompoundCommand>, (u32, u32), Input<'a>) -> FunctionDefinition,
) -> Parsed<'a, Command> {
    let (start, ()) = newlines(i)?;
    let lines = &start.state.function_lines;
    let body_line = if start.byte() == b'{' { start.mark().line } else { lines.get().1 };
    lines.set((line, body_line));
    let (end, body) = function_body(start)?;
    end.state.note_laid_out();
    Ok((end, Command::Function(make(body, lines.get(), end))))
}

/// `coproc [name] compound-command` or `coproc simple-command`
fn coproc(i: Input<'_>, mark: Mark) -> Parsed<'_, Command> {
    let i = blanks(i);
    if let Some((_, word)) = reserved(i)
        && !starts_compound(word)
        && word != Reserved::Time
    {
        return i.fail(ProblemKind::Token);
    }
    let (name, start) = coproc_name(i)?;
    let (end, command) = if compound_follows(start) {
        let (end, compound) = compound(start)?;
        (end, Command::Compound(Box::new(compound)))
    } else {
        match simple::simple(start) {
            Err(nom::Err::Error(_)) => return start.fail(ProblemKind::Line),
            other => other?,
        }
    };
    let command = Arc::new(command);
    Ok((end, Command::Coproc(Coproc { name, command, span: end.span_from(mark) })))
}

fn coproc_name(i: Input<'_>) -> Result<(Word, Input<'_>), nom::Err<super::input::Problem>> {
    let unnamed = Word { parts: vec![WordPart::Literal(Text::from("COPROC"))], ..Word::default() };
    if compound_follows(i) || matches!(simple::target(i)?, simple::Lead::Target(_)) {
        return Ok((unnamed, i));
    }
    let named = word(i, Rules::no_braces(i));
    if let Ok((end, _)) = &named {
        alias::stop_at(blanks(*end))?;
    }
    match named {
        Ok((end, name)) if compound_follows(blanks(end)) => Ok((name, blanks(end))),
        Ok(_) | Err(nom::Err::Error(_)) => Ok((unnamed, i)),
        Err(nom::Err::Failure(problem)) if problem.kind == ProblemKind::Line => Ok((unnamed, i)),
        Err(failure) => Err(failure),
    }
}
