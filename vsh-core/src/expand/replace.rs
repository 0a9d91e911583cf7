//! Pattern substitution: `${x/pattern/replacement}`.

use bstr::BString;

use super::Purpose;
use crate::exec::divert::Divert;
use crate::meter::{LimitExceeded, Room};
use crate::pattern::Pattern;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::{ReplaceAnchor, Word};

/// The replacement, in which an unquoted `&` stands for what was matched.
pub(super) type Replacement = Vec<Piece>;

/// A piece of a replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(Vec<u8>),
    Matched,
}

impl Shell {
    /// Expands the replacement's word.
    pub(super) async fn replacement(&mut self, word: Option<&Word>) -> Result<Replacement, Divert> {
        let Some(word) = word else { return Ok(Vec::new()) };
        if !self.is(ShellOption::PatsubReplacement) {
            let text = self.expand_nested_text(word, Purpose::Text).await?;
            return Ok(vec![Piece::Text(text.into())]);
        }
        // As a pattern, quoted characters come with a backslash: so `&` and `\&` are told apart.
        let mut text = Vec::new();
        let mut pieces = Vec::new();
        let marked = self.marked_replacement(word).await?;
        let mut bytes = marked.iter();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\\' => match bytes.as_slice().first() {
                    Some(b'&' | b'\\') => text.extend(bytes.next()),
                    _ => text.push(b'\\'),
                },
                b'&' => {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                    pieces.push(Piece::Matched);
                }
                other => text.push(*other),
            }
        }
        pieces.push(Piece::Text(text));
        Ok(pieces)
    }

    /// The word's text with a backslash before each backslash and each `&` that was quoted. An expanded value stays as
    /// it is: a backslash in it quotes what comes behind it, be that in the next piece.
    async fn marked_replacement(&mut self, word: &Word) -> Result<BString, Divert> {
        let mut out = Vec::new();
        let mut room = Room::default();
        for part in &word.parts {
            room.hold(out.len(), &self.world.meter)?;
            let one = Word { parts: vec![part.clone()], span: word.span };
            let text = self.expand_nested_text(&one, Purpose::Text).await?;
            let quoted = matches!(
                part,
                crate::syntax::ast::WordPart::Quoted { .. }
                    | crate::syntax::ast::WordPart::DoubleQuoted { .. }
            );
            let expanded = !matches!(part, crate::syntax::ast::WordPart::Literal(_));
            if expanded && !quoted {
                out.extend_from_slice(&text);
                continue;
            }
            for byte in text.iter() {
                match byte {
                    b'&' if quoted => out.extend_from_slice(b"\\&"),
                    b'\\' => out.extend_from_slice(b"\\\\"),
                    other => out.push(*other),
                }
            }
        }
        Ok(BString::from(out))
    }
}

/// Replaces matches of `pattern` in `text`. What comes of it is charged piece by piece.
pub(super) fn replace(
    pattern: &Pattern,
    text: &[u8],
    anchor: ReplaceAnchor,
    replacement: &Replacement,
    mut charge: impl FnMut(usize) -> Result<(), LimitExceeded>,
) -> Result<BString, LimitExceeded> {
    // A backslash at the end would quote what follows it.
    if pattern.ends_in_backslash() || pattern.is_miscounted() {
        return Ok(BString::from(text));
    }
    let mut out = Vec::with_capacity(text.len());
    let mut done = 0;
    let mut put = |from: usize, start: usize, end: usize| {
        let before = text.get(from..start).unwrap_or_default();
        let matched = text.get(start..end).unwrap_or_default();
        charge(before.len())?;
        out.extend_from_slice(before);
        for piece in replacement {
            let piece = if let Piece::Text(text) = piece { text } else { matched };
            charge(piece.len())?;
            out.extend_from_slice(piece);
        }
        Ok(())
    };
    match anchor {
        ReplaceAnchor::Prefix => {
            if let Some(end) = pattern.longest_prefix(text) {
                put(0, 0, end)?;
                done = end;
            }
        }
        ReplaceAnchor::Suffix => {
            if let Some(start) = pattern.longest_suffix(text) {
                put(0, start, text.len())?;
                done = text.len();
            }
        }
        ReplaceAnchor::First | ReplaceAnchor::All => {
            // An empty text is matched by nothing but what starts with `*`.
            if text.is_empty() && pattern.starts_with_star() && pattern.matches(text) {
                put(0, 0, 0)?;
            }
            let most = match anchor {
                _ if pattern.is_empty() => 0,
                ReplaceAnchor::First => 1,
                _ => usize::MAX,
            };
            let found = pattern.find_all(text).take_while(|(start, _)| *start < text.len());
            for (start, end) in found.take(most) {
                put(done, start, end)?;
                done = end;
            }
        }
    }
    out.extend_from_slice(text.get(done..).unwrap_or_default());
    Ok(BString::from(out))
}
