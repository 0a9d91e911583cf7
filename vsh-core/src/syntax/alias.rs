//! Aliases: words that are replaced by text while the source is read.
//!
//! A parser that meets one stops there with [`ProblemKind::Alias`]; the text is put
//! into the source in its place, and the complete command is parsed anew.

use super::ast::Text;
use super::input::{AliasRegion, Input, Problem, ProblemKind};
use super::lex::is_delimiter;

/// The alias that the word here names, unless it stands in that alias's own text: its name and text.
pub(super) fn find(i: Input<'_>) -> Option<(Text, Text)> {
    if i.state.substitutions.get() > 0 && !is_read_once(i) {
        return None;
    }
    let i = i.at();
    let rest = i.rest();
    let is_plain =
        |byte: u8| !is_delimiter(byte) && !matches!(byte, b'\\' | b'\'' | b'"' | b'$' | b'`' | b'/');
    let length = rest.iter().position(|&byte| !is_plain(byte)).unwrap_or(rest.len());
    let name = rest.get(..length).filter(|name| !name.is_empty())?;
    if !is_delimiter(rest.get(length).copied().unwrap_or(0)) {
        return None;
    }
    let text = i.state.aliases.get(name)?;
    let is_own_text = |region: &AliasRegion| {
        region.name.as_bytes() == name && (region.start..region.end).contains(&i.position)
    };
    (!i.state.alias_regions.iter().any(is_own_text)).then(|| (Text::from(name), text))
}

/// The commands of a substitution are read again when they are run, with the aliases that there are then. In POSIX mode `$(...)`
/// is as it was read first; in a here-document nothing is an alias there.
fn is_read_once(i: Input<'_>) -> bool {
    i.state.options.posix && !i.state.document.get()
}

/// Stops the parser where the word here names an alias, whose text is to stand in its place.
pub(super) fn stop_at(i: Input<'_>) -> Result<(), nom::Err<Problem>> {
    match find(i) {
        Some(_) => i.fail(ProblemKind::Alias).map(|(_, ())| ()),
        None => Ok(()),
    }
}

/// Does an alias's text that ends in a blank end between these two?
pub(super) fn continues(before: Input<'_>, word: Input<'_>) -> bool {
    let ends = &before.state.blank_ends;
    let next = ends.partition_point(|end| *end < before.position);
    ends.get(next).is_some_and(|end| *end <= word.position)
}

/// Puts an alias's text in the place of the word at `position`, and notes where it stands.
pub(super) fn splice(
    bytes: &[u8],
    position: u32,
    name: Text,
    text: &[u8],
    regions: &mut Vec<AliasRegion>,
) -> Option<Vec<u8>> {
    let start = position as usize;
    let behind = bytes.get(start + name.len()..)?;
    let trailing_blank = matches!(text.last(), Some(b' ' | b'\t'));
    // The text's end is the end of a word.
    let ends = trailing_blank || text.ends_with(b"\n") || behind.first().is_some_and(u8::is_ascii_whitespace);
    let separator: &[u8] = if ends { b"" } else { b" " };
    let spliced = [bytes.get(..start)?, text, separator, behind].concat();
    let length = u32::try_from(text.len()).ok()?;
    let growth = spliced.len() as i64 - bytes.len() as i64;
    let multiline = text.contains(&b'\n');
    let mut nested = false;
    for region in regions.iter_mut().filter(|region| region.end > position) {
        region.end = u32::try_from(i64::from(region.end) + growth).ok()?;
        region.multiline |= multiline;
        nested = true;
    }
    let end = position.checked_add(length)?;
    let text = Text::from(text);
    regions.push(AliasRegion {
        name,
        start: position,
        end,
        text,
        separated: !ends,
        nested,
        trailing_blank,
        multiline,
    });
    Some(spliced)
}
