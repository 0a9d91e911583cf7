//! Option values that are one of several words, which may be shortened.

use vsh_core::utility::{Cx, Error};

use super::context::Context;

/// The value that `word` stands for in `choices`; GNU's message and list if it is none.
pub(crate) fn parse<T: Copy + PartialEq>(
    cx: &Cx<'_>,
    option: &str,
    word: &[u8],
    choices: &[(&'static str, T)],
) -> Result<T, Error> {
    if let Some((_, value)) = choices.iter().find(|(name, _)| name.as_bytes() == word) {
        return Ok(*value);
    }
    let found: Vec<T> = choices
        .iter()
        .filter(|(name, _)| name.as_bytes().starts_with(word))
        .map(|(_, value)| *value)
        .collect();
    let kind = match found.as_slice() {
        [first, rest @ ..] if !word.is_empty() && rest.iter().all(|other| other == first) => {
            return Ok(*first);
        }
        [] => "invalid",
        _ => "ambiguous",
    };
    let mut text = format!(
        "{kind} argument {} for {}\nValid arguments are:",
        cx.quoted(word),
        cx.quoted(option.as_bytes())
    );
    let mut before = None;
    for (name, value) in choices {
        let lead = if before == Some(*value) { ", " } else { "\n  - " };
        text.push_str(&format!("{lead}{}", cx.quoted(name.as_bytes())));
        before = Some(*value);
    }
    Err(Error::usage(text))
}
