//! Words: quoting, expansions, patterns, tildes and braces.

use super::ast::{BraceExpansion, QuoteStyle, Text, Word, WordPart};
use super::input::{In, Res};
use super::lex::{is_meta, is_name_byte, is_name_start};
use super::parameter;
use super::simple::optional;
use super::{SyntaxErrorKind, quoting};

/// How deep braces may nest.
const BRACES_LIMIT: usize = 400;

/// What ends a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A metacharacter.
    Token,
    /// `}` of a parameter expansion.
    Brace,
    /// `/` or `}`, for the pattern of a replacement.
    Slash,
    /// `|` or `)` of an extended pattern.
    Alternative,
    /// The same inside a parameter expansion, where `}` means that it is no extended pattern.
    BracedAlternative,
    /// A metacharacter outside parentheses, for a regular expression.
    Regex,
}

/// How a word outside quotes is read.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub end: End,
    /// Braces are expanded.
    pub braces: bool,
    /// An assignment's value: a tilde may follow `:`.
    pub value: bool,
    /// A tilde may start it.
    pub tilde: bool,
    /// Extended patterns are recognised.
    pub extglob: bool,
}

impl Style {
    /// A word of a command.
    pub fn command(input: In<'_>) -> Self {
        let extglob = input.state.options.extglob;
        Self { end: End::Token, braces: true, value: false, tilde: true, extglob }
    }

    /// The value of an assignment.
    pub fn value(input: In<'_>) -> Self {
        Self { braces: false, value: true, ..Self::command(input) }
    }

    /// A word without braces: a pattern of `case`, an operand of `[[ ]]`.
    pub fn plain(input: In<'_>) -> Self {
        Self { braces: false, ..Self::command(input) }
    }

    /// The word of a parameter expansion.
    pub fn operand(input: In<'_>, end: End) -> Self {
        Self { end, ..Self::plain(input) }
    }
}

/// A piece of a word before braces are matched.
enum Piece {
    Part(WordPart),
    Open,
    Comma,
    Close,
}

/// The pieces found so far, and literal text not yet among them.
#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
    literal: Vec<u8>,
    braces: bool,
    /// How many braces are open, and the most that were.
    open: usize,
    deepest: usize,
}

impl Pieces {
    fn flush(&mut self) {
        if !self.literal.is_empty() {
            let text = Text::from(self.literal.as_slice());
            self.literal.clear();
            self.list.push(Piece::Part(WordPart::Literal(text)));
        }
    }

    fn push(&mut self, part: WordPart) {
        match part {
            WordPart::Literal(text) => self.literal.extend_from_slice(&text),
            part => self.piece(Piece::Part(part)),
        }
    }

    fn piece(&mut self, piece: Piece) {
        self.flush();
        self.list.push(piece);
    }

    fn brace(&mut self, byte: u8) {
        match byte {
            b'{' => {
                self.braces = true;
                self.open += 1;
                self.deepest = self.deepest.max(self.open);
                self.piece(Piece::Open);
            }
            b',' => self.piece(Piece::Comma),
            _ => {
                self.open = self.open.saturating_sub(1);
                self.piece(Piece::Close);
            }
        }
    }

    /// May a tilde stand here as at the word's start?
    fn at_start(&self) -> bool {
        self.literal.is_empty()
            && match self.list.last() {
                None => true,
                Some(Piece::Open | Piece::Comma) => matches!(self.list.first(), Some(Piece::Open)),
                _ => false,
            }
    }
}

/// A word; does not apply where none starts.
pub(super) fn word<'a>(input: In<'a>, style: Style) -> Res<'a, Word> {
    let (rest, found) = word_or_empty(input, style)?;
    if rest.pos() == input.pos() { input.no() } else { Ok((rest, found)) }
}

/// A word, perhaps empty.
pub(super) fn word_or_empty<'a>(input: In<'a>, style: Style) -> Res<'a, Word> {
    let (rest, pieces) = pieces(input, style)?;
    if pieces.deepest > BRACES_LIMIT {
        return input.fail(SyntaxErrorKind::TooDeep);
    }
    let parts = if pieces.braces { match_braces(pieces.list) } else { plain_parts(pieces.list) };
    Ok((rest, Word { parts, span: input.span(rest) }))
}

/// The source of the word that starts here, or of what it starts with.
pub(super) fn raw<'a>(input: In<'a>) -> &'a [u8] {
    match word(input, Style::plain(input)) {
        Ok((rest, _)) => input.until(rest),
        Err(_) => input.take_while(|byte| !is_meta(byte)).1,
    }
}

fn pieces<'a>(mut input: In<'a>, style: Style) -> Res<'a, Pieces> {
    let mut pieces = Pieces::default();
    // Where the last search for the end of a bracket expression gave up.
    let mut unbracketed = 0;
    let mut parentheses = 0_usize;
    let mut assignment = style.end == End::Token && style.braces;
    while let Some(byte) = input.peek() {
        match byte {
            b'\\' => input = escape(input, &mut pieces)?.0,
            b'\'' | b'"' | b'$' | b'`' => {
                let (rest, part) = quoting::unquoted(input)?;
                pieces.push(part);
                input = rest;
            }
            b'<' | b'>' if input.peek_at(1) == Some(b'(') && style.end != End::Regex => {
                let (rest, part) = quoting::process_substitution(input)?;
                pieces.push(part);
                input = rest;
            }
            b'(' if style.end == End::Regex => {
                parentheses += 1;
                pieces.literal.push(byte);
                input = input.skip(1);
            }
            b')' if style.end == End::Regex && parentheses > 0 => {
                parentheses -= 1;
                pieces.literal.push(byte);
                input = input.skip(1);
            }
            b'|' if style.end == End::Regex => {
                pieces.literal.push(byte);
                input = input.skip(1);
            }
            _ if ends(byte, style.end) && (parentheses == 0 || byte == b'\n') => break,
            b'~' if style.tilde && (pieces.at_start() || follows_separator(&pieces, style, assignment)) => {
                let (rest, part) = tilde(input, style, assignment);
                pieces.push(part);
                input = rest;
            }
            b'?' | b'*' | b'+' | b'@' | b'!'
                if style.extglob && input.peek_at(1) == Some(b'(') && style.end != End::Regex =>
            {
                match optional(input.nested(|input| extended_pattern(input, style.end)))? {
                    Some((rest, part)) => {
                        pieces.push(part);
                        input = rest;
                    }
                    None => {
                        pieces.push(plain_operator(byte));
                        input = input.skip(1);
                    }
                }
            }
            b'?' | b'*' if style.end != End::Regex => {
                let (rest, text) = input.split(1);
                pieces.push(WordPart::Glob(Text::from(text)));
                input = rest;
            }
            b'[' if style.end != End::Regex && input.pos() >= unbracketed => {
                match bracket(input, style.end) {
                    Ok(length) => {
                        let (rest, text) = input.split(length);
                        pieces.push(WordPart::Glob(Text::from(text)));
                        input = rest;
                    }
                    Err(reached) => {
                        unbracketed = input.pos() + reached;
                        pieces.literal.push(byte);
                        input = input.skip(1);
                    }
                }
            }
            b'{' | b',' | b'}' if style.braces => {
                pieces.brace(byte);
                assignment = false;
                input = input.skip(1);
            }
            b'=' if assignment && is_assignment_prefix(&pieces) => {
                pieces.literal.push(byte);
                input = input.skip(1);
            }
            _ => {
                let (rest, run) =
                    input.skip(1).take_while(|byte| !is_special(byte) && !ends(byte, style.end));
                pieces.literal.push(byte);
                pieces.literal.extend_from_slice(run);
                input = rest;
            }
        }
    }
    pieces.flush();
    Ok((input, pieces))
}

/// Bytes that may mean something in a word.
fn is_special(byte: u8) -> bool {
    matches!(
        byte,
        b'\\'
            | b'\''
            | b'"'
            | b'$'
            | b'`'
            | b'<'
            | b'>'
            | b'('
            | b')'
            | b'|'
            | b'~'
            | b'?'
            | b'*'
            | b'+'
            | b'@'
            | b'!'
            | b'['
            | b'{'
            | b','
            | b'}'
            | b'='
            | b':'
    )
}

fn ends(byte: u8, end: End) -> bool {
    match end {
        End::Token | End::Regex => is_meta(byte),
        End::Brace => byte == b'}',
        End::Slash => matches!(byte, b'/' | b'}'),
        End::Alternative => matches!(byte, b'|' | b')'),
        End::BracedAlternative => matches!(byte, b'|' | b')' | b'}'),
    }
}

/// A backslash outside quotes and what follows it.
fn escape<'a>(input: In<'a>, pieces: &mut Pieces) -> Res<'a, ()> {
    match input.peek_at(1) {
        Some(b'\n') => {}
        Some(_) => {
            let text = Text::from(input.rest.get(1..2).unwrap_or_default());
            pieces.push(WordPart::Quoted { text, style: QuoteStyle::Backslash });
        }
        None => pieces.literal.push(b'\\'),
    }
    Ok((input.skip(2), ()))
}

/// Is the text so far `name`, so that `=` makes it look like an assignment?
fn is_assignment_prefix(pieces: &Pieces) -> bool {
    pieces.list.is_empty() && super::is_name(&pieces.literal)
}

/// Does a tilde here follow `:` or `=` where that counts?
fn follows_separator(pieces: &Pieces, style: Style, assignment: bool) -> bool {
    match pieces.literal.last() {
        Some(b':') => style.value || assignment && looks_like_assignment(pieces),
        Some(b'=') => assignment && pieces.list.is_empty() && looks_like_assignment(pieces),
        _ => false,
    }
}

fn looks_like_assignment(pieces: &Pieces) -> bool {
    let first = match pieces.list.first() {
        None => &pieces.literal,
        Some(Piece::Part(WordPart::Literal(text))) => text.as_bytes(),
        Some(_) => return false,
    };
    let length = first.iter().position(|&byte| !is_name_byte(byte)).unwrap_or(first.len());
    first.first().is_some_and(|&byte| is_name_start(byte))
        && first.get(length) == Some(&b'=')
        && (!pieces.list.is_empty() || first.last() != Some(&b'=') || length + 1 == first.len())
}

/// A tilde and the user's name behind it, or a literal tilde.
fn tilde<'a>(input: In<'a>, style: Style, assignment: bool) -> (In<'a>, WordPart) {
    let colon = style.value || assignment;
    let stops = |byte| byte == b'/' || colon && byte == b':' || ends(byte, style.end);
    let braced = |byte| style.braces && matches!(byte, b',' | b'}' | b'{');
    let (rest, name) = input.skip(1).take_while(|byte| !stops(byte) && !braced(byte) && is_user_byte(byte));
    if rest.peek().is_none_or(|byte| stops(byte) || braced(byte) && byte != b'{') {
        (rest, WordPart::Tilde(Text::from(name)))
    } else {
        (input.skip(1), WordPart::Literal(Text::from("~")))
    }
}

fn is_user_byte(byte: u8) -> bool {
    !matches!(byte, b'\\' | b'\'' | b'"' | b'$' | b'`' | b'*' | b'?' | b'[' | b'~')
}

/// The length of a bracket expression without quotes and expansions, or how far it could not be one.
fn bracket(input: In<'_>, end: End) -> Result<usize, usize> {
    let negated = usize::from(matches!(input.peek_at(1), Some(b'!' | b'^')));
    let first = 1 + negated;
    let mut at = first;
    while let Some(byte) = input.peek_at(at) {
        match byte {
            b']' if at > first => return Ok(at + 1),
            b'[' if matches!(input.peek_at(at + 1), Some(b':' | b'.' | b'=')) => at = class(input, at),
            b'\\' | b'\'' | b'"' | b'$' | b'`' => break,
            b'/' if end == End::Slash => at += 1,
            _ if ends(byte, end)
                && !(matches!(end, End::Alternative | End::BracedAlternative) && byte == b'|') =>
            {
                break;
            }
            _ => at += 1,
        }
    }
    Err(at)
}

/// Behind `[:class:]`, or behind the bracket alone.
fn class(input: In<'_>, at: usize) -> usize {
    let kind = input.peek_at(at + 1);
    let mut end = at + 2;
    while input.peek_at(end).is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        end += 1;
    }
    if input.peek_at(end) == kind && input.peek_at(end + 1) == Some(b']') { end + 2 } else { at + 1 }
}

/// `@(a|b)` and its kin; inside a parameter expansion it does not apply where it does not close.
fn extended_pattern(input: In<'_>, outer: End) -> Res<'_, WordPart> {
    let braced = matches!(outer, End::Brace | End::Slash | End::BracedAlternative);
    let end = if braced { End::BracedAlternative } else { End::Alternative };
    let operator = input.peek().unwrap_or_default();
    let style = Style { end, braces: false, value: false, tilde: false, extglob: true };
    let mut alternatives = Vec::new();
    let mut rest = input.skip(1);
    if input.is_refused() {
        return input.no();
    }
    loop {
        let (behind, alternative) = word_or_empty(rest.skip(1), style)?;
        alternatives.push(alternative);
        rest = behind;
        match rest.peek() {
            Some(b'|') => {}
            Some(b')') => return Ok((rest.skip(1), WordPart::ExtGlob { operator, alternatives })),
            Some(_) => return input.refuse(),
            None => return rest.unclosed(")"),
        }
    }
}

/// The operator of an extended pattern that is none.
fn plain_operator(byte: u8) -> WordPart {
    let text = Text::from([byte].as_slice());
    if matches!(byte, b'?' | b'*') { WordPart::Glob(text) } else { WordPart::Literal(text) }
}

/// Parts, and literal text not yet among them.
#[derive(Default)]
struct Joined {
    parts: Vec<WordPart>,
    literal: Vec<u8>,
}

impl Joined {
    fn push(&mut self, part: WordPart) {
        match part {
            WordPart::Literal(text) => self.literal.extend_from_slice(&text),
            part => {
                self.flush();
                self.parts.push(part);
            }
        }
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.parts.push(WordPart::Literal(Text::from(self.literal.as_slice())));
            self.literal.clear();
        }
    }

    fn finish(mut self) -> Vec<WordPart> {
        self.flush();
        self.parts
    }
}

fn plain_parts(pieces: Vec<Piece>) -> Vec<WordPart> {
    let mut joined = Joined::default();
    pieces.into_iter().for_each(|piece| joined.push(piece_part(piece)));
    joined.finish()
}

fn piece_part(piece: Piece) -> WordPart {
    match piece {
        Piece::Part(part) => part,
        Piece::Open => WordPart::Literal(Text::from("{")),
        Piece::Comma => WordPart::Literal(Text::from(",")),
        Piece::Close => WordPart::Literal(Text::from("}")),
    }
}

/// An open brace and its alternatives so far.
#[derive(Default)]
struct Frame {
    done: Vec<Vec<WordPart>>,
    current: Joined,
}

/// Turns matching braces with something to expand into brace expansions, all others into literal text.
fn match_braces(pieces: Vec<Piece>) -> Vec<WordPart> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut outer = Joined::default();
    for piece in pieces {
        match (piece, frames.last_mut()) {
            (Piece::Open, _) => frames.push(Frame::default()),
            (Piece::Comma, Some(frame)) => frame.done.push(std::mem::take(&mut frame.current).finish()),
            (Piece::Close, Some(_)) => {
                let closed = frames.pop().map(close).unwrap_or_default();
                let target = frames.last_mut().map_or(&mut outer, |frame| &mut frame.current);
                closed.into_iter().for_each(|part| target.push(part));
            }
            (piece, Some(frame)) => frame.current.push(piece_part(piece)),
            (piece, None) => outer.push(piece_part(piece)),
        }
    }
    frames.into_iter().for_each(|frame| literal_frame(&mut outer, frame));
    outer.finish()
}

/// What a closed pair of braces means.
fn close(mut frame: Frame) -> Vec<WordPart> {
    if frame.done.is_empty() {
        if frame.current.parts.is_empty()
            && let Some(sequence) = sequence(&frame.current.literal)
        {
            return vec![WordPart::Brace(sequence)];
        }
        let mut joined = Joined::default();
        literal_frame(&mut joined, frame);
        joined.literal.push(b'}');
        return joined.finish();
    }
    frame.done.push(frame.current.finish());
    let alternatives = frame.done.into_iter().map(|parts| Word { parts, ..Word::default() }).collect();
    vec![WordPart::Brace(BraceExpansion::List(alternatives))]
}

/// An open brace that expands nothing, and what follows it.
fn literal_frame(joined: &mut Joined, frame: Frame) {
    joined.literal.push(b'{');
    for alternative in frame.done {
        alternative.into_iter().for_each(|part| joined.push(part));
        joined.literal.push(b',');
    }
    frame.current.finish().into_iter().for_each(|part| joined.push(part));
}

/// `1..9`, `a..z..2`
fn sequence(text: &[u8]) -> Option<BraceExpansion> {
    let mut texts = bstr::ByteSlice::split_str(text, "..");
    let (start, end, step) = (texts.next()?, texts.next()?, texts.next());
    let numbers = is_integer(start) && is_integer(end);
    let letters = matches!((start, end), ([a], [b]) if a.is_ascii_alphabetic() && b.is_ascii_alphabetic());
    let well_formed = (numbers || letters) && step.is_none_or(is_integer) && texts.next().is_none();
    well_formed.then(|| BraceExpansion::Sequence {
        start: start.into(),
        end: end.into(),
        step: step.map(Text::from),
    })
}

fn is_integer(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| text.parse::<i64>().is_ok())
}

/// Is it a word of literal text only? Then the text.
pub(super) fn literal_text(word: &Word) -> Option<&Text> {
    match word.parts.as_slice() {
        [WordPart::Literal(text)] => Some(text),
        _ => None,
    }
}

/// A parameter expansion, for the parsers of quoted text.
pub(super) fn parameter_part<'a>(input: In<'a>, quoted: bool) -> Res<'a, WordPart> {
    let (rest, expansion) = parameter::parameter(input, quoted)?;
    Ok((rest, WordPart::Parameter(Box::new(expansion))))
}
