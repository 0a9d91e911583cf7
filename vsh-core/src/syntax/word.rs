//! Words: plain text, quotes, tildes and expansions, up to where the surroundings say a word ends.
//!
//! The order: the pieces are read from left to right with literal text as it stands; then braces are
//! recognised across pieces ([`super::brace`]), then pattern operators inside literal text ([`super::glob`]).

use super::ast::{QuoteStyle, Text, Word, WordPart};
use super::brace;
use super::glob;
use super::input::{Input, Parsed, Problem, ProblemKind};
use super::lex::{is_delimiter, is_metacharacter};
use super::quote;
use super::substitution;

/// Where a word ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At a metacharacter: a token.
    Token,
    /// At `}`: the operand of an expansion.
    Brace,
    /// At `/` or `}`: the pattern of a replacement. The first byte is never the slash.
    Slash,
    /// At `|` or `)` outside nested parentheses: an alternative of an extended pattern.
    Alternative,
    /// At `]` outside nested brackets: a subscript.
    Bracket,
    /// The same, or at `}`: a subscript in braces.
    BracketOrBrace,
    /// At a metacharacter outside parentheses, `|` not among them: a regular expression in `[[ ]]`.
    Regex,
    /// Nowhere but at the end of the text.
    Text,
}

/// Where tildes are recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tilde {
    /// Nowhere.
    Never,
    /// At the start.
    Start,
    /// At the start, and behind each `:`.
    Assignment,
}

/// What is special in a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// Where it ends.
    pub end: End,
    /// Where tildes are recognised.
    pub tilde: Tilde,
    /// Braces are expanded.
    pub braces: bool,
    /// Pattern operators are told from literal text.
    pub globs: bool,
    /// `@(...)` and its kin are patterns.
    pub extglob: bool,
    /// Metacharacters before this offset do not end it.
    pub protected_end: u32,
}

impl Rules {
    /// A word of a command.
    pub fn command(i: Input<'_>) -> Self {
        Self {
            end: End::Token,
            tilde: Tilde::Start,
            braces: true,
            globs: true,
            extglob: i.state.options.extglob,
            protected_end: 0,
        }
    }

    /// The value of an assignment.
    pub fn assignment(i: Input<'_>) -> Self {
        Self { tilde: Tilde::Assignment, braces: false, ..Self::command(i) }
    }

    /// A word in which braces mean nothing: of `case`, here-strings, `[[ ]]`.
    pub fn no_braces(i: Input<'_>) -> Self {
        Self { braces: false, ..Self::command(i) }
    }

    /// An operand inside `${...}`.
    pub fn operand(i: Input<'_>, end: End) -> Self {
        Self { end, ..Self::no_braces(i) }
    }

    /// A subscript, perhaps in braces.
    pub fn subscript(braced: bool) -> Self {
        Self {
            end: if braced { End::BracketOrBrace } else { End::Bracket },
            tilde: Tilde::Never,
            braces: false,
            globs: false,
            extglob: false,
            protected_end: 0,
        }
    }

    /// The right operand of `=~`.
    pub fn regex() -> Self {
        Self { end: End::Regex, tilde: Tilde::Start, ..Self::subscript(false) }
    }

    fn is_subscript(self) -> bool {
        matches!(self.end, End::Bracket | End::BracketOrBrace)
    }

    #[inline]
    fn ends(self, i: Input<'_>, byte: u8, start: u32, open: u32) -> bool {
        match self.end {
            End::Token => is_metacharacter(byte) && i.position >= self.protected_end,
            End::Brace => byte == b'}',
            End::Slash => byte == b'}' || (byte == b'/' && i.position > start),
            End::Alternative => open == 0 && matches!(byte, b'|' | b')'),
            End::Bracket => open == 0 && byte == b']',
            End::BracketOrBrace => open == 0 && byte == b']' || byte == b'}',
            End::Regex => open == 0 && byte != b'(' && byte != b'|' && is_metacharacter(byte),
            End::Text => false,
        }
    }

    /// How a byte changes the number of open brackets.
    #[inline]
    fn nesting(self, byte: u8) -> i32 {
        match (self.end, byte) {
            (End::Alternative | End::Regex, b'(') | (End::Bracket | End::BracketOrBrace, b'[') => 1,
            (End::Alternative | End::Regex, b')') | (End::Bracket | End::BracketOrBrace, b']') => -1,
            _ => 0,
        }
    }
}

/// Collects the pieces of a word.
#[derive(Default)]
pub(super) struct Pieces {
    /// The finished pieces.
    pub parts: Vec<WordPart>,
    literal: Vec<u8>,
    has_brace: bool,
    has_glob: bool,
}

impl Pieces {
    /// Adds literal text.
    pub fn literal(&mut self, text: &[u8]) {
        self.literal.extend_from_slice(text);
    }

    /// Adds one literal byte.
    pub fn byte(&mut self, byte: u8) {
        self.literal.push(byte);
    }

    /// Adds a piece that is not literal.
    pub fn part(&mut self, part: WordPart) {
        self.flush();
        push_first(&mut self.parts, part);
    }

    /// Nothing so far?
    pub fn is_empty(&self) -> bool {
        self.literal.is_empty() && self.parts.is_empty()
    }

    /// All pieces.
    pub fn finish(mut self) -> Vec<WordPart> {
        self.flush();
        self.parts
    }

    /// Ends the literal text.
    pub fn flush(&mut self) {
        if !self.literal.is_empty() {
            push_first(&mut self.parts, WordPart::Literal(Text::from(self.literal.as_slice())));
            self.literal.clear();
        }
    }
}

/// Adds to a list that has one element as a rule: room for more is taken when there is a second one.
pub(super) fn push_first<T>(list: &mut Vec<T>, element: T) {
    if list.is_empty() {
        list.reserve_exact(1);
    }
    list.push(element);
}

/// Bytes that are plain text in every unquoted word.
const PLAIN: [bool; 256] = plain_table();

const fn plain_table() -> [bool; 256] {
    let special = b"\0 \t\n;&|<>()\\'\"$`~*?[]{}:/";
    let mut table = [true; 256];
    let mut n = 0;
    while n < special.len() {
        #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            table[special[n] as usize] = false;
        }
        n += 1;
    }
    table
}

#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| !PLAIN.get(byte as usize).copied().unwrap_or(false)).unwrap_or(bytes.len())
}

/// About how many bytes a word takes, and each of its pieces.
const WORD: usize = 128;
const PIECE: usize = 96;

/// A word; a mismatch where none starts.
pub(super) fn word(i: Input<'_>, rules: Rules) -> Parsed<'_, Word> {
    let i = i.at();
    let mark = i.mark();
    if rules.end == End::Token {
        let rest = i.rest();
        let length = plain_length(rest);
        let stop = rest.get(length).copied().unwrap_or(0);
        if length > 0 && is_delimiter(stop) && !matches!(stop, b'(' | b'<' | b'>') {
            let end = i.advance(length as u32);
            i.spend(WORD + length)?;
            let parts = vec![WordPart::Literal(Text::from(i.until(end)))];
            return Ok((end, Word { parts, span: end.span_from(mark) }));
        }
    }
    let (end, parts) = pieces(i, rules, Pieces::default())?;
    if rules.end == End::Token && parts.is_empty() && end.position == i.position {
        return i.mismatch();
    }
    i.spend(WORD + PIECE * parts.len() + (end.position - i.position) as usize)?;
    Ok((end, Word { parts, span: end.span_from(mark) }))
}

/// The pieces of a word, behind those already there.
pub(super) fn pieces(start: Input<'_>, rules: Rules, mut pieces: Pieces) -> Parsed<'_, Vec<WordPart>> {
    let mut i = start;
    let mut open = 0_u32;
    let mut tilde_may_start = rules.tilde != Tilde::Never;
    loop {
        let length = plain_length(i.rest());
        if length > 0 {
            let end = i.advance(length as u32);
            pieces.literal(i.until(end));
            tilde_may_start = false;
            i = end;
        }
        let byte = i.byte();
        if byte == 0 {
            if rules.end == End::Regex && open > 0 {
                return start.fail(ProblemKind::Unclosed(b')'));
            }
            break;
        }
        let behind = i.advance(1);
        if rules.extglob && behind_is_extglob(&pieces, i, byte) && !unclosed_in_braces(i, rules) {
            i = extglob_behind(i, &mut pieces)?;
        } else if matches!(byte, b'<' | b'>') && behind.peek() == b'(' && !rules.is_subscript() {
            let (next, part) = substitution::process(i)?;
            pieces.part(part);
            i = next;
        } else if rules.ends(i, byte, start.position, open) {
            break;
        } else {
            open = open.saturating_add_signed(rules.nesting(byte));
            i = special(i, byte, rules, &mut pieces, tilde_may_start)?;
        }
        tilde_may_start = rules.tilde == Tilde::Assignment && byte == b':';
    }
    pieces.flush();
    let parts = finish(i, pieces, rules)?;
    Ok((i, parts))
}

/// Recognises braces, then pattern operators.
fn finish<'a>(i: Input<'a>, pieces: Pieces, rules: Rules) -> Result<Vec<WordPart>, nom::Err<Problem>> {
    if pieces.has_brace {
        brace::expand(pieces.parts, i.state.depth())
            .ok_or(nom::Err::Failure(Problem { kind: ProblemKind::TooDeep, position: i.position }))
    } else if pieces.has_glob && rules.globs {
        Ok(glob::split(pieces.parts))
    } else {
        Ok(pieces.parts)
    }
}

/// One byte that is not plain: a quote, an expansion, a tilde, a pattern operator, or plain after all.
fn special<'a>(
    i: Input<'a>,
    byte: u8,
    rules: Rules,
    pieces: &mut Pieces,
    tilde_may_start: bool,
) -> Result<Input<'a>, nom::Err<Problem>> {
    let behind = i.advance(1);
    match byte {
        b'\\' => Ok(backslash(i, pieces)),
        b'\'' => {
            let (end, text) = quote::single(i)?;
            pieces.part(WordPart::Quoted { text, style: QuoteStyle::Single });
            Ok(end)
        }
        b'"' => {
            let (end, parts) = quote::double(i)?;
            pieces.part(WordPart::DoubleQuoted { parts, localized: false });
            Ok(end)
        }
        // In a subscript within a here-document `$'...'` is a dollar and a quoted text.
        b'$' if rules.is_subscript() && i.state.document.get() && behind.peek() == b'\'' => {
            Ok(plain(i, pieces))
        }
        b'$' => dollar(i, pieces),
        b'`' => {
            let (end, part) = substitution::backquotes(i, false)?;
            pieces.part(part);
            Ok(end)
        }
        b'~' if tilde_may_start => match tilde(behind, rules) {
            Some((end, name)) => {
                pieces.part(WordPart::Tilde(name));
                Ok(end)
            }
            None => Ok(plain(i, pieces)),
        },
        b'*' | b'?' | b'[' => {
            pieces.has_glob = true;
            Ok(plain(i, pieces))
        }
        b'{' if rules.braces => {
            pieces.has_brace = true;
            Ok(plain(i, pieces))
        }
        _ => Ok(plain(i, pieces)),
    }
}

fn plain<'a>(i: Input<'a>, pieces: &mut Pieces) -> Input<'a> {
    pieces.byte(i.byte());
    i.advance(1)
}

/// A backslash and the byte that it quotes; the last byte of the input is one that quotes itself.
fn backslash<'a>(i: Input<'a>, pieces: &mut Pieces) -> Input<'a> {
    let (quoted, end) = match i.byte_at(1) {
        b'\n' => return i.advance(2),
        0 => (i, i.advance(1)),
        _ => (i.advance(1), i.advance(2)),
    };
    let text = Text::from(quoted.until(end));
    pieces.part(WordPart::Quoted { text, style: QuoteStyle::Backslash });
    end
}

/// `$` outside double quotes: also `$'...'` and `$"..."`.
fn dollar<'a>(i: Input<'a>, pieces: &mut Pieces) -> Result<Input<'a>, nom::Err<Problem>> {
    let behind = i.bump();
    match behind.peek() {
        b'\'' => {
            let (end, text) = quote::ansi_c(behind.at())?;
            pieces.part(WordPart::Quoted { text, style: QuoteStyle::AnsiC });
            Ok(end)
        }
        b'"' => {
            let start = behind.at();
            let (end, parts) = quote::double(start)?;
            i.state.localized.borrow_mut().push((start.position, end.position));
            pieces.part(WordPart::DoubleQuoted { parts, localized: true });
            Ok(end)
        }
        _ => match substitution::dollar(i, false)? {
            (end, Some(part)) => {
                pieces.part(part);
                Ok(end)
            }
            (_, None) => Ok(plain(i, pieces)),
        },
    }
}

/// The name behind `~`, if nothing in it is quoted or expanded.
fn tilde(i: Input<'_>, rules: Rules) -> Option<(Input<'_>, Text)> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'+');
    let length = i.rest().iter().take_while(|byte| is_name(byte)).count();
    let end = i.advance(u32::try_from(length).ok()?);
    let ends = match end.peek() {
        b'/' | b':' | 0 => true,
        b'}' => matches!(rules.end, End::Brace | End::Slash) || rules.braces,
        b',' => rules.braces,
        byte => !rules.is_subscript() && is_metacharacter(byte),
    };
    ends.then(|| (end, Text::from(i.until(end))))
}

/// Is this `(` the start of an extended pattern's alternatives?
fn behind_is_extglob(pieces: &Pieces, i: Input<'_>, byte: u8) -> bool {
    match byte {
        b'(' => matches!(pieces.literal.last(), Some(b'+' | b'@' | b'!')),
        b'?' | b'*' => i.advance(1).peek() == b'(',
        _ => false,
    }
}

/// Is this, within `${ }`, a parenthesis that the brace closes before another does? Then it is plain.
fn unclosed_in_braces(i: Input<'_>, rules: Rules) -> bool {
    if !matches!(rules.end, End::Brace | End::Slash) {
        return false;
    }
    let (mut quote, mut depth) = (0u8, 0usize);
    let mut bytes = i.rest().iter();
    while let Some(byte) = bytes.next() {
        match (quote, *byte) {
            (b'\'', b'\'') | (b'"', b'"') => quote = 0,
            (b'\'', _) => {}
            (_, b'\\') => drop(bytes.next()),
            (0, b'\'' | b'"') => quote = *byte,
            (0, b'{') => depth += 1,
            (0, b'}') if depth > 0 => depth -= 1,
            (0, b'}') => return true,
            (0, b')') => return false,
            _ => {}
        }
    }
    false
}

/// An extended pattern, whose operator is the byte here or the last literal byte.
fn extglob_behind<'a>(i: Input<'a>, pieces: &mut Pieces) -> Result<Input<'a>, nom::Err<Problem>> {
    let (operator, open) = match i.byte() {
        b'(' => (pieces.literal.pop().unwrap_or(b'@'), i),
        operator => (operator, i.bump().at()),
    };
    let (end, alternatives) = open.nested(|i| extglob_alternatives(i))?;
    pieces.part(WordPart::ExtGlob { operator, alternatives });
    Ok(end)
}

fn extglob_alternatives(open: Input<'_>) -> Parsed<'_, Vec<Word>> {
    let rules = Rules {
        end: End::Alternative,
        tilde: Tilde::Never,
        braces: false,
        globs: true,
        extglob: true,
        protected_end: 0,
    };
    let mut alternatives = Vec::new();
    let mut i = open;
    loop {
        let (end, alternative) = word(i.advance(1), rules)?;
        alternatives.push(alternative);
        match end.byte() {
            b'|' => i = end,
            b')' => return Ok((end.advance(1), alternatives)),
            _ => return open.fail(ProblemKind::Unclosed(b')')),
        }
    }
}
