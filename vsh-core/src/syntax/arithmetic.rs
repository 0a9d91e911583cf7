//! Arithmetic: its text as a word, and subscripts. The trees are in [`tree`](super::arithmetic_tree).

use super::arithmetic_tree;
use super::ast::{Arithmetic, Subscript, Word, WordPart};
use super::input::{In, Res};
use super::parameter::blank_continuations;
use super::quoting::{Close, Quoted, quoted};

/// An expression up to what closes it, which is not taken.
pub(super) fn arithmetic<'a>(input: In<'a>, style: Quoted) -> Res<'a, Arithmetic> {
    let (rest, parts) = quoted(input, style)?;
    Ok((rest, from_parts(Word { parts, span: input.span(rest) }, 0)))
}

/// An expression whose text is known.
fn from_parts(word: Word, depth: usize) -> Arithmetic {
    let tree = arithmetic_tree::of_word(&word, depth);
    Arithmetic { word, tree }
}

/// The inside of double parentheses, and these: does not apply where they close apart.
pub(super) fn double_parentheses<'a>(start: In<'a>, inside: In<'a>) -> Res<'a, Arithmetic> {
    let state = start.state;
    if start.is_refused() {
        return start.no();
    }
    let pending = state.pending.borrow().len();
    let (rest, expression) = arithmetic(inside, Quoted::arithmetic(Close::Parenthesis))?;
    if let Some(rest) = blank_continuations(rest.skip(1)).tag(b")") {
        return Ok((rest, expression));
    }
    state.pending.borrow_mut().truncate(pending);
    start.refuse()
}

/// `[...]`
pub(super) fn subscript(input: In<'_>) -> Res<'_, Subscript> {
    for (text, subscript) in [(b"[@]", Subscript::At), (b"[*]", Subscript::Star)] {
        if let Some(rest) = input.tag(text) {
            return Ok((rest, subscript));
        }
    }
    let (rest, index) = input.nested(|input| arithmetic(input.skip(1), Quoted::SUBSCRIPT))?;
    Ok((rest.skip(1), Subscript::Index(Box::new(index))))
}

/// The subscript made of some parts of an expression's text.
pub(super) fn subscript_of(parts: Vec<WordPart>, depth: usize) -> Subscript {
    match parts.as_slice() {
        [WordPart::Literal(text)] if text.as_bytes() == b"@" => Subscript::At,
        [WordPart::Literal(text)] if text.as_bytes() == b"*" => Subscript::Star,
        _ => Subscript::Index(Box::new(from_parts(Word { parts, ..Word::default() }, depth))),
    }
}
