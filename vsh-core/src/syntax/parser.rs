//! The parser: hands over one complete command at a time; and the parsers of texts that arise at run time.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::alias;
use super::arithmetic;
use super::ast::{
    Arithmetic, ArrayElement, Assignment, AssignmentValue, List, QuoteStyle, Span, Subscript, Text, Word,
    WordPart,
};
use super::error::{SyntaxError, SyntaxErrorKind};
use super::heredoc::{self, DocumentWarning};
use super::input::{
    AliasRegion, Input, Parsed, Place, Problem, ProblemKind, State, TREE_BUDGET, Trail, hidden_lines,
    lines_between,
};
use super::lex::{is_name_byte, is_name_start, newlines};
use super::quote::{QuotedEnd, quoted};
use super::word::{Rules, word};
use super::{Aliases, NoAliases, ParseOptions, list, parameter, report, simple};

/// How many bytes may be parsed anew, and copied, for the sake of aliases in one complete command.
const ALIAS_WORK: usize = 1 << 29;

/// Parses a source, one complete command at a time.
pub struct Parser {
    /// The source, less NUL bytes, with the texts of aliases in their places.
    bytes: Arc<[u8]>,
    /// The source as given, if it holds NUL bytes.
    with_nul: Option<Arc<[u8]>>,
    /// The length of the source less NUL bytes.
    length: usize,
    position: u32,
    line: u32,
    alias_regions: Vec<AliasRegion>,
    document_warnings: Vec<DocumentWarning>,
    budget: usize,
    size: usize,
    body_line: u32,
    trail: Trail,
    several_lines: Vec<(u32, u32)>,
    localized: Vec<(u32, Text)>,
    behind: Vec<SyntaxError>,
}

impl Parser {
    /// A parser of `source`, whose first line has the number `first_line`.
    pub fn new(source: impl Into<Arc<[u8]>>, first_line: u32) -> Self {
        let source = source.into();
        let (bytes, with_nul) = match without_nul(&source) {
            Cow::Borrowed(_) => (source, None),
            Cow::Owned(cleaned) => (Arc::from(cleaned), Some(source)),
        };
        let length = bytes.len();
        Self {
            bytes,
            with_nul,
            length,
            position: 0,
            line: first_line,
            alias_regions: Vec::new(),
            document_warnings: Vec::new(),
            budget: TREE_BUDGET,
            size: 0,
            body_line: 0,
            trail: Trail::default(),
            several_lines: Vec::new(),
            localized: Vec::new(),
            behind: Vec::new(),
        }
    }

    /// Was the last error an unexpected token or a wrong conditional expression in a substitution? Bash ends the shell for
    /// that.
    pub fn failed_in_substitution(&self, error: &SyntaxError) -> bool {
        self.trail.places.contains(&Place::Substitution)
            && matches!(error.kind, SyntaxErrorKind::UnexpectedToken(_) | SyntaxErrorKind::Conditional { .. })
    }

    /// Was the last error one of the parentheses of an array assignment? Bash gives up no more than its line for that.
    pub fn failed_in_array(&self) -> bool {
        self.ended_in_array() || self.trail.places.contains(&Place::ArrayToken)
    }

    /// Did the source end between the parentheses of an array assignment?
    pub fn ended_in_array(&self) -> bool {
        let is_array = |place: &Place| matches!(place, Place::ArrayEnd | Place::ArrayElement);
        self.trail.is_unclosed() && self.trail.places.iter().any(is_array)
    }

    /// What Bash says behind the last error, where the source ended in it.
    pub fn take_errors_behind(&mut self) -> Vec<SyntaxError> {
        std::mem::take(&mut self.behind)
    }

    /// The `$"..."` of the command that was read last, without their dollars, and their lines, in the order in which they end.
    /// Those in backquotes are none.
    pub fn take_localized(&mut self) -> Vec<(u32, Text)> {
        std::mem::take(&mut self.localized)
    }

    /// What `set -v` shows of the command that was handed over last, which was read from `from` on: the lines that begin
    /// within a substitution are not shown.
    pub fn shown_text<'t>(&mut self, text: &'t [u8], from: usize) -> Vec<&'t [u8]> {
        let read = text.get(from..self.offset()).unwrap_or_default();
        let mut several = std::mem::take(&mut self.several_lines);
        // Their places are those of the source as aliases have left it.
        if several.is_empty() || !self.alias_regions.is_empty() || self.with_nul.is_some() {
            return vec![read];
        }
        several.sort_unstable();
        let mut several = several.into_iter().map(|(start, end)| (start as usize, end as usize)).peekable();
        let (mut at, mut until) = (from, 0);
        let mut shown = Vec::new();
        for line in bstr::ByteSlice::lines_with_terminator(read) {
            while let Some((_, end)) = several.next_if(|(start, _)| *start < at) {
                until = until.max(end);
            }
            if at >= until {
                shown.push(line);
            }
            at += line.len();
        }
        shown
    }

    /// About how many bytes the tree of a complete command may take, 256 MiB if nothing is said; a larger one
    /// is [`SyntaxErrorKind::TooLong`].
    pub fn set_budget(&mut self, bytes: usize) {
        self.budget = bytes;
    }

    /// About how many bytes the tree takes that was handed over last.
    pub fn tree_size(&self) -> usize {
        self.size
    }

    /// The next complete command: a list up to an unquoted newline, and its here-documents. `None` at the end.
    ///
    /// # Errors
    ///
    /// What is wrong. The next call goes on behind the line where it was noticed.
    pub fn next_command(
        &mut self,
        options: ParseOptions,
        aliases: &dyn Aliases,
    ) -> Result<Option<List>, SyntaxError> {
        if u32::try_from(self.bytes.len()).is_err() {
            self.position = u32::MAX;
            return Err(self.error(SyntaxErrorKind::TooLong));
        }
        let mut work = 0;
        self.alias_regions.retain(|region| region.end >= self.position);
        loop {
            let (problem, position) = match self.attempt(options, aliases) {
                Ok(list) => return Ok(list),
                Err(found) => found,
            };
            let Err(error) = problem else {
                work += (position - self.position) as usize + self.bytes.len() / 8;
                if work > ALIAS_WORK || !self.expand_alias(position, options, aliases) {
                    self.skip_line(position);
                    return Err(self.error(SyntaxErrorKind::TooDeep));
                }
                continue;
            };
            self.skip_line(position);
            return Err(error);
        }
    }

    /// Parses a command. Fails with the error, or with none where there is an alias to be expanded, and the place.
    fn attempt(
        &mut self,
        options: ParseOptions,
        aliases: &dyn Aliases,
    ) -> Result<Option<List>, (Result<(), SyntaxError>, u32)> {
        let bytes = Arc::clone(&self.bytes);
        let mut state = State::new(&bytes, self.line, options, aliases);
        state.set_regions(&self.alias_regions);
        state.budget = self.budget;
        state.set_line(self.position, self.line);
        state.function_lines.set((self.line, self.body_line));
        let parsed = complete_command(&state, self.position);
        self.localized = localized(&state);
        match parsed {
            Ok((end, list)) => {
                self.line = state.line_at(end);
                self.position = end;
                self.size = state.size.get();
                self.several_lines = state.several_lines.take();
                self.body_line = state.function_lines.get().1;
                self.document_warnings.extend(state.heredocs.borrow_mut().take_warnings());
                Ok(list)
            }
            Err(Problem { kind: ProblemKind::Alias, position }) => Err((Ok(()), position)),
            Err(problem) => {
                self.trail = state.trail(problem);
                self.behind = report::behind(&state, &self.trail);
                self.document_warnings.extend(state.heredocs.borrow_mut().take_warnings());
                Err((Err(report::syntax_error(&state, problem)), problem.position))
            }
        }
    }

    fn expand_alias(&mut self, position: u32, options: ParseOptions, aliases: &dyn Aliases) -> bool {
        let bytes = Arc::clone(&self.bytes);
        let mut state = State::new(&bytes, self.line, options, aliases);
        state.set_regions(&self.alias_regions);
        let i = state.input(position).at();
        let Some((name, text)) = alias::find(i) else { return false };
        let text = without_nul(&text);
        let start = i.position;
        match alias::splice(&bytes, start, name, &text, &mut self.alias_regions) {
            Some(spliced) if u32::try_from(spliced.len()).is_ok() => {
                self.bytes = Arc::from(spliced);
                true
            }
            _ => false,
        }
    }

    /// Goes on behind the line that holds `position`.
    fn skip_line(&mut self, position: u32) {
        let start = self.position.min(position);
        let rest = self.bytes.get(position as usize..).unwrap_or_default();
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |newline| newline + 1);
        self.position = position + length as u32;
        self.line += lines_between(&self.bytes, &hidden_lines(&self.alias_regions), start, self.position);
    }

    fn error(&self, kind: SyntaxErrorKind) -> SyntaxError {
        SyntaxError { kind, line: self.line, text: Text::default() }
    }

    /// How many bytes of the source were consumed.
    pub fn offset(&self) -> usize {
        let left = self.bytes.len().saturating_sub(self.position as usize);
        let consumed = self.length.saturating_sub(left);
        match &self.with_nul {
            None => consumed,
            Some(_) if left == 0 => self.with_nul.as_ref().map_or(0, |source| source.len()),
            Some(source) => {
                let kept = source.iter().enumerate().filter(|(_, byte)| **byte != 0);
                kept.map(|(offset, _)| offset).nth(consumed).unwrap_or(source.len())
            }
        }
    }

    /// The number of the line that the next command's text starts on, at the earliest.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The line that the command ends on that was handed over last: where the reading has come to.
    pub fn end_line(&self) -> u32 {
        self.line.saturating_sub(u32::from(self.is_behind_line()))
    }

    /// Counts what follows as the lines behind this one.
    pub fn count_from(&mut self, line: u32) {
        self.line = line.saturating_add(u32::from(self.is_behind_line()));
    }

    fn is_behind_line(&self) -> bool {
        self.bytes.get(..self.position as usize).is_some_and(|read| read.ends_with(b"\n"))
    }

    /// The text of a node: valid for the command that was handed over last.
    pub fn source_text(&self, span: Span) -> &[u8] {
        let range: Range<usize> = span.start as usize..span.end as usize;
        self.bytes.get(range).unwrap_or_default()
    }

    /// What Bash warns of in the here-documents read since the last call.
    pub fn take_document_warnings(&mut self) -> Vec<DocumentWarning> {
        std::mem::take(&mut self.document_warnings)
    }
}

fn localized(state: &State<'_>) -> Vec<(u32, Text)> {
    let mut found = state.localized.take();
    found.sort_unstable_by_key(|(start, end)| (*end, *start));
    // What was read twice is one.
    found.dedup();
    found
        .into_iter()
        .map(|(start, end)| (state.line_at(start), Text::from(state.slice(start, end))))
        .collect()
}

/// The complete command at an offset, if one is left, and the offset behind it.
pub(super) fn complete_command(state: &State<'_>, position: u32) -> Result<(u32, Option<List>), Problem> {
    let outcome = (|| {
        let (start, ()) = newlines(state.input(position))?;
        if start.is_end() {
            return Ok((start, None));
        }
        let (end, list) = with_here_documents(start)?;
        Ok((end, Some(list)))
    })();
    match outcome {
        Ok((end, list)) => Ok((end.position, list)),
        Err(error) => Err(report::problem(error)),
    }
}

fn with_here_documents(start: Input<'_>) -> Parsed<'_, List> {
    let (end, list) = list::complete_command(start)?;
    let end = heredoc::bodies_at_end(end)?.0;
    if !start.state.heredocs.borrow().found_bodies() {
        return Ok((end, list));
    }
    drop(list);
    let (_, list) = list::complete_command(start)?;
    Ok((end, list))
}

/// A text less its NUL bytes, which Bash ignores.
pub(super) fn without_nul(text: &[u8]) -> Cow<'_, [u8]> {
    match memchr::memchr(0, text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.iter().copied().filter(|&byte| byte != 0).collect()),
    }
}

/// Parses a whole script, without aliases.
///
/// # Errors
///
/// The first syntax error.
pub fn parse_script(source: &[u8], options: ParseOptions) -> Result<Vec<List>, SyntaxError> {
    let mut parser = Parser::new(source, 1);
    let mut lists = Vec::new();
    while let Some(list) = parser.next_command(options, &NoAliases)? {
        lists.push(list);
    }
    Ok(lists)
}

/// Runs a parser over a whole text.
fn whole<T>(
    text: &[u8],
    options: ParseOptions,
    parser: impl for<'a> FnOnce(Input<'a>) -> Parsed<'a, T>,
) -> Result<T, SyntaxError> {
    let text = without_nul(text);
    let state = State::new(&text, 1, options, &NoAliases);
    if u32::try_from(text.len()).is_err() {
        return Err(SyntaxError { kind: SyntaxErrorKind::TooLong, line: 1, text: Text::default() });
    }
    let start = state.input(0);
    let outcome = start.nested(parser);
    let problem = match outcome {
        Ok((end, value)) if end.is_end() => return Ok(value),
        Ok((end, _)) => Problem { kind: ProblemKind::Token, position: end.position },
        Err(error) => report::problem(error),
    };
    Err(report::syntax_error(&state, problem))
}

/// Parses a text as inside double quotes, a double quote itself meaning nothing: the value of `PS4`, or of
/// `${x@P}`, or the body of a here-document.
///
/// # Errors
///
/// An expansion in it that is not closed or holds a syntax error.
pub fn parse_double_quoted(text: &[u8], options: ParseOptions) -> Result<Word, SyntaxError> {
    whole(text, options, |i| {
        i.state.document.set(true);
        let mark = i.mark();
        let (end, parts) = quoted(i, QuotedEnd::Document)?;
        Ok((end, Word { parts, span: end.span_from(mark) }))
    })
}

/// Parses a text as a word in which everything that is special in a command's word is, blanks and
/// metacharacters are not.
///
/// # Errors
///
/// A quote or an expansion that is not closed or holds a syntax error.
pub fn parse_word(text: &[u8], options: ParseOptions) -> Result<Word, SyntaxError> {
    whole(text, options, |i| word(i, Rules { end: super::word::End::Text, ..Rules::no_braces(i) }))
}

/// A subscript's word, from a text without its brackets.
pub(super) fn subscript_word(text: &[u8], depth: u32) -> Option<Word> {
    let state = State::new(text, 1, ParseOptions::default(), &NoAliases);
    state.set_depth(depth);
    let (end, word) = state.input(0).nested(|i| word(i, Rules::subscript(false))).ok()?;
    end.is_end().then(|| Word { span: Span::default(), ..word })
}

/// A text as one quoted piece.
fn literal(text: &[u8]) -> Word {
    let parts = match text.is_empty() {
        true => Vec::new(),
        false => vec![WordPart::Quoted { text: Text::from(text), style: QuoteStyle::Single }],
    };
    Word { parts, span: Span::default() }
}

/// Splits `name` or `name[subscript]`, the subscript parsed.
fn reference_prefix(text: &[u8]) -> Option<(Text, Option<Subscript>, &[u8])> {
    let length = text.iter().position(|&byte| !is_name_byte(byte)).unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(length)?;
    if !is_name(name) {
        return None;
    }
    let name = Text::from(name);
    if rest.first() != Some(&b'[') {
        return Some((name, None, rest));
    }
    let options = ParseOptions::default();
    let state = State::new(rest, 1, options, &NoAliases);
    let parsed = state.input(0).nested(parameter::subscript);
    let (end, subscript) = parsed.ok()?;
    let behind = rest.get(end.position as usize..)?;
    Some((name, Some(subscript), behind))
}

/// Parses the name of a variable or of an element: `a`, `a[i + 1]`, `a[key]`.
pub fn parse_reference(text: &[u8]) -> Option<(Text, Option<Subscript>)> {
    let text = without_nul(text);
    let is_empty =
        |subscript: &Subscript| matches!(subscript, Subscript::Index(index) if index.word.parts.is_empty());
    match reference_prefix(&text)? {
        (name, subscript, []) if !subscript.as_ref().is_some_and(is_empty) => Some((name, subscript)),
        _ => None,
    }
}

/// Parses `name=value`, `name+=value`, `name[subscript]=value`, where the subscript may be empty, or `name=(...)`. A value that is not in parentheses is
/// one quoted piece; so is one in parentheses that does not parse.
pub fn parse_assignment(text: &[u8], options: ParseOptions) -> Option<Assignment> {
    let text = without_nul(text);
    let (name, subscript, rest) = reference_prefix(&text)?;
    let append = rest.starts_with(b"+");
    let value = rest.strip_prefix(b"+").unwrap_or(rest).strip_prefix(b"=")?;
    let elements = match value.starts_with(b"(") && value.ends_with(b")") {
        true => parse_array_elements(value, options).ok(),
        false => None,
    };
    let value = elements.map_or_else(|| AssignmentValue::Scalar(literal(value)), AssignmentValue::Array);
    Some(Assignment { name, subscript, append, value, span: Span::default() })
}

/// Parses the elements of a compound assignment, with or without their parentheses.
///
/// # Errors
///
/// What a script with that assignment would be told.
pub fn parse_array_elements(text: &[u8], options: ParseOptions) -> Result<Vec<ArrayElement>, SyntaxError> {
    match text.starts_with(b"(") {
        true => whole(text, options, simple::array),
        false => whole(&[b"(", text, b"\n)"].concat(), options, simple::array),
    }
}

/// Parses an arithmetic expression that is not expanded yet: its word and, where the text decides it, its tree.
///
/// # Errors
///
/// A quote or an expansion that is not closed or holds a syntax error.
pub fn parse_arithmetic_word(text: &[u8], options: ParseOptions) -> Result<Arithmetic, SyntaxError> {
    whole(text, options, |i| {
        let mark = i.mark();
        let (end, parts) = quoted(i, QuotedEnd::Text)?;
        Ok((end, arithmetic::from_parts(i, parts, end.span_from(mark))))
    })
}

/// Is this a name: a letter or `_`, then letters, digits and `_`?
pub fn is_name(text: &[u8]) -> bool {
    text.first().is_some_and(|&byte| is_name_start(byte)) && text.iter().all(|&byte| is_name_byte(byte))
}

/// Is this a reserved word?
pub fn is_reserved_word(text: &[u8]) -> bool {
    super::lex::Reserved::from_bytes(text).is_some()
}
