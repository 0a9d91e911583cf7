//! Pattern operators in literal text: `*`, `?` and bracket expressions.

use super::ast::{Text, WordPart};

/// The longest `[:class:]` or `[.symbol.]` looked for.
const LONGEST_CLASS: usize = 32;

/// Splits each literal piece into plain text and pattern operators.
pub(super) fn split(parts: Vec<WordPart>) -> Vec<WordPart> {
    let mut split = Vec::with_capacity(parts.len() + 1);
    for part in parts {
        match part {
            WordPart::Literal(text) => split_text(&text, &mut split),
            other => split.push(other),
        }
    }
    split
}

fn split_text(text: &[u8], parts: &mut Vec<WordPart>) {
    let mut rest = text;
    let mut plain = 0;
    let mut brackets_closed = true;
    while let Some(&byte) = rest.get(plain) {
        let here = rest.get(plain..).unwrap_or_default();
        let length = match byte {
            b'*' | b'?' => 1,
            b'[' if brackets_closed => match bracket_length(here) {
                Some(length) => length,
                None => {
                    brackets_closed = false;
                    0
                }
            },
            _ => 0,
        };
        if length == 0 {
            plain += 1;
            continue;
        }
        push_literal(rest.get(..plain).unwrap_or_default(), parts);
        parts.push(WordPart::Glob(Text::from(here.get(..length).unwrap_or_default())));
        rest = here.get(length..).unwrap_or_default();
        plain = 0;
    }
    push_literal(rest, parts);
}

fn push_literal(text: &[u8], parts: &mut Vec<WordPart>) {
    if !text.is_empty() {
        parts.push(WordPart::Literal(Text::from(text)));
    }
}

/// The length of the bracket expression at the start, if it is closed.
fn bracket_length(text: &[u8]) -> Option<usize> {
    let mut position = 1;
    if matches!(text.get(position), Some(b'!' | b'^')) {
        position += 1;
    }
    if text.get(position) == Some(&b']') {
        position += 1;
    }
    loop {
        match *text.get(position)? {
            b']' => return Some(position + 1),
            b'[' => position += class_length(text.get(position..)?).unwrap_or(1),
            _ => position += 1,
        }
    }
}

/// The length of `[:class:]`, `[.symbol.]` or `[=equivalents=]` at the start.
fn class_length(text: &[u8]) -> Option<usize> {
    let kind = *text.get(1)?;
    if !matches!(kind, b':' | b'.' | b'=') {
        return None;
    }
    let inner = text.get(2..)?;
    let end = inner.windows(2).take(LONGEST_CLASS).position(|pair| pair == [kind, b']'])?;
    Some(2 + end + 2)
}
