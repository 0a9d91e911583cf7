//! Brace expansion: `{a,b}` and `{1..9}` found across the pieces of a word.
//!
//! First braces are matched with a stack: a comma belongs to the innermost open brace, a closing brace ends it.
//! Braces that are never closed, or that hold neither a comma nor a sequence, are plain text. Then the pieces are
//! put together. Both passes are linear and do not recurse.

use super::ast::{BraceExpansion, BraceSequence, Text, Word, WordPart};
use super::glob;
use super::input::DEPTH_LIMIT;
use super::word::Pieces;

/// Replaces literal braces by expansions. `None` if they nest too deep below `depth`.
pub(super) fn expand(parts: Vec<WordPart>, depth: u32) -> Option<Vec<WordPart>> {
    let mut tokens = Vec::new();
    for part in parts {
        match part {
            WordPart::Literal(text) => split(&text, &mut tokens),
            other => tokens.push(Token::Part(other)),
        }
    }
    let meanings = matched(&tokens);
    assemble(tokens, &meanings, depth)
}

/// A piece of a word, literal braces and commas told apart.
enum Token {
    Text(Text),
    Part(WordPart),
    Open,
    Comma,
    Close,
}

fn split(text: &[u8], tokens: &mut Vec<Token>) {
    let mut rest = text;
    while let Some(position) = rest.iter().position(|byte| matches!(byte, b'{' | b',' | b'}')) {
        let (plain, from) = rest.split_at_checked(position).unwrap_or((rest, &[]));
        if !plain.is_empty() {
            tokens.push(Token::Text(Text::from(plain)));
        }
        tokens.push(match from.first() {
            Some(b'{') => Token::Open,
            Some(b',') => Token::Comma,
            _ => Token::Close,
        });
        rest = from.get(1..).unwrap_or_default();
    }
    if !rest.is_empty() {
        tokens.push(Token::Text(Text::from(rest)));
    }
}

/// What a token is for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Meaning {
    /// Itself.
    Plain,
    /// A brace or a comma of a list.
    List,
    /// The opening brace of a sequence, which two more tokens end.
    Sequence(BraceExpansion),
}

/// The meaning of each token.
fn matched(tokens: &[Token]) -> Vec<Meaning> {
    let mut meanings = vec![Meaning::Plain; tokens.len()];
    let mut open: Vec<(usize, Vec<usize>)> = Vec::new();
    for (n, token) in tokens.iter().enumerate() {
        match token {
            Token::Open => open.push((n, Vec::new())),
            Token::Comma => {
                if let Some((_, commas)) = open.last_mut() {
                    commas.push(n);
                }
            }
            Token::Close => {
                if let Some((start, commas)) = open.pop() {
                    mark(tokens, &mut meanings, start, commas, n);
                }
            }
            Token::Text(_) | Token::Part(_) => {}
        }
    }
    meanings
}

fn mark(tokens: &[Token], meanings: &mut [Meaning], start: usize, commas: Vec<usize>, end: usize) {
    let mut set = |n: usize, meaning| {
        if let Some(place) = meanings.get_mut(n) {
            *place = meaning;
        }
    };
    if !commas.is_empty() {
        commas.into_iter().chain([start, end]).for_each(|n| set(n, Meaning::List));
    } else if let Some([Token::Text(text)]) = tokens.get(start + 1..end)
        && let Some(expansion) = sequence(text)
    {
        set(start, Meaning::Sequence(expansion));
    }
}

/// A list that is open: what stands before it, and its alternatives so far.
struct Open {
    before: Pieces,
    alternatives: Vec<Word>,
    at_start: bool,
}

fn assemble(tokens: Vec<Token>, meanings: &[Meaning], depth: u32) -> Option<Vec<WordPart>> {
    let mut stack: Vec<Open> = Vec::new();
    let mut current = Pieces::default();
    let mut tokens = tokens.into_iter().zip(meanings);
    while let Some((token, meaning)) = tokens.next() {
        match (token, meaning) {
            (Token::Open, Meaning::Sequence(expansion)) => {
                current.part(WordPart::Brace(expansion.clone()));
                tokens.nth(1);
            }
            (Token::Open, Meaning::List) => {
                let at_start = current.is_empty() && stack.last().is_none_or(|open| open.at_start);
                stack.push(Open { before: std::mem::take(&mut current), alternatives: Vec::new(), at_start });
                if depth + stack.len() as u32 > DEPTH_LIMIT {
                    return None;
                }
            }
            (Token::Comma, Meaning::List) => {
                let open = stack.last_mut()?;
                open.alternatives.push(alternative(current.finish(), open.at_start));
                current = Pieces::default();
            }
            (Token::Close, Meaning::List) => {
                let mut open = stack.pop()?;
                open.alternatives.push(alternative(current.finish(), open.at_start));
                current = open.before;
                current.part(WordPart::Brace(BraceExpansion::List(open.alternatives)));
            }
            (Token::Text(text), _) => current.literal(&text),
            (Token::Part(part), _) => current.part(part),
            (Token::Open, _) => current.byte(b'{'),
            (Token::Comma, _) => current.byte(b','),
            (Token::Close, _) => current.byte(b'}'),
        }
    }
    Some(glob::split(current.finish()))
}

/// An alternative; where it starts the word, a tilde may start it.
fn alternative(mut parts: Vec<WordPart>, at_start: bool) -> Word {
    if at_start && let Some(WordPart::Literal(text)) = parts.first() {
        let name_length = |text: &[u8]| text.iter().position(|&byte| byte == b'/').unwrap_or(text.len());
        if let Some(rest) = text.strip_prefix(b"~") {
            let (name, rest) = rest.split_at_checked(name_length(rest)).unwrap_or((rest, &[]));
            let is_name =
                |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'+');
            if name.iter().all(is_name) && (!rest.is_empty() || parts.len() == 1) {
                let (name, rest) = (Text::from(name), Text::from(rest));
                let rest = (!rest.is_empty()).then_some(WordPart::Literal(rest));
                parts.splice(..1, std::iter::once(WordPart::Tilde(name)).chain(rest));
            }
        }
    }
    Word { parts: glob::split(parts), ..Word::default() }
}

/// `start..end` or `start..end..step`, both ends integers or both letters.
fn sequence(text: &[u8]) -> Option<BraceExpansion> {
    let (start, rest) = split_dots(text)?;
    let (end, step) = match split_dots(rest) {
        Some((end, step)) => (end, Some(step)),
        None => (rest, None),
    };
    let is_letter = |text: &[u8]| matches!(text, [byte] if byte.is_ascii_alphabetic());
    let ends_agree = (is_integer(start) && is_integer(end)) || (is_letter(start) && is_letter(end));
    if !ends_agree || !step.is_none_or(is_integer) {
        return None;
    }
    let sequence = BraceSequence { start: start.into(), end: end.into(), step: step.map(Text::from) };
    Some(BraceExpansion::Sequence(Box::new(sequence)))
}

fn split_dots(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let position = text.windows(2).position(|pair| pair == b"..")?;
    Some((text.get(..position)?, text.get(position + 2..)?))
}

/// An integer with an optional sign that fits 64 bits.
fn is_integer(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| text.parse::<i64>().is_ok())
}

/// With brace expansion off the braces are plain text.
pub(crate) fn brace_as_text(part: &WordPart) -> Vec<WordPart> {
    let literal = |text: &[u8]| WordPart::Literal(Text::from(text));
    match part {
        WordPart::Brace(BraceExpansion::Sequence(sequence)) => {
            let BraceSequence { start, end, step } = &**sequence;
            let mut text = [b"{", &**start, b"..", &**end].concat();
            if let Some(step) = step {
                text.extend_from_slice(b"..");
                text.extend_from_slice(step);
            }
            text.push(b'}');
            vec![literal(&text)]
        }
        WordPart::Brace(BraceExpansion::List(alternatives)) => {
            let mut parts = vec![literal(b"{")];
            for (i, alternative) in alternatives.iter().enumerate() {
                if i > 0 {
                    parts.push(literal(b","));
                }
                parts.extend(alternative.parts.iter().flat_map(brace_as_text));
            }
            parts.push(literal(b"}"));
            parts
        }
        other => vec![other.clone()],
    }
}
