//! Modifiers: what a `:` behind an event changes of its text.

use super::{EventResult, Expander, MAX_PART, MAX_TEXT, part, too_long, words};

/// `s/old/new/`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Substitution {
    old: Vec<u8>,
    new: Vec<u8>,
}

/// How far a substitution goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    First,
    /// `g` or `a`
    Everywhere,
    /// `G`: the first in each word.
    EachWord,
}

/// How the text is quoted in the end.
enum Quoting {
    /// `q`
    Whole,
    /// `x`: each word.
    Words,
}

impl Expander<'_> {
    /// Reads the modifiers here, and applies them.
    pub(super) fn modify(&mut self, mut text: Vec<u8>) -> EventResult<Vec<u8>> {
        let start = self.scan.at;
        let mut quoting = None;
        while self.scan.peek(0) == Some(b':') {
            self.scan.at += 1;
            let extent = match self.scan.peek(0) {
                Some(b'g' | b'a') => Extent::Everywhere,
                Some(b'G') => Extent::EachWord,
                _ => Extent::First,
            };
            self.scan.at += usize::from(extent != Extent::First);
            let letter = self.scan.take();
            self.spend(text.len())?;
            match letter {
                Some(b'h') => text.truncate(memchr::memrchr(b'/', &text).unwrap_or(text.len())),
                Some(b't') => drop(text.drain(..memchr::memrchr(b'/', &text).map_or(0, |at| at + 1))),
                Some(b'r') => text.truncate(memchr::memrchr(b'.', &text).unwrap_or(text.len())),
                Some(b'e') => drop(text.drain(..memchr::memrchr(b'.', &text).unwrap_or(0))),
                Some(b'p') => self.shown = true,
                Some(b'q') => quoting = Some(Quoting::Whole),
                Some(b'x') => quoting = Some(Quoting::Words),
                Some(b's') => {
                    // Nothing behind it is nothing to do.
                    if let Some(delimiter) = self.scan.take() {
                        self.read_substitution(delimiter)?;
                        text = self.substitute(&text, extent, start)?;
                    }
                }
                Some(b'&') => text = self.substitute(&text, extent, start)?,
                other => {
                    return Err([other.as_slice(), b": unrecognized history modifier"].concat());
                }
            }
        }
        Ok(match quoting {
            None => text,
            Some(Quoting::Whole) => crate::quote::single(&text),
            Some(Quoting::Words) => {
                let words = text.split(|b| matches!(b, b' ' | b'\t' | b'\n')).filter(|w| !w.is_empty());
                bstr::join(" ", words.map(crate::quote::single))
            }
        })
    }

    /// Reads `old/new/`. Without an old text the last one is meant, or else what `!?text?` searched for last.
    fn read_substitution(&mut self, delimiter: u8) -> EventResult<()> {
        let remembered = &mut self.remembered;
        let old = part(self.scan.delimited(delimiter))?;
        let new = part(self.scan.delimited(delimiter))?;
        let old = match remembered.substitution.take() {
            _ if !old.is_empty() => old,
            Some(last) => last.old,
            None => remembered.search.clone(),
        };
        let new = with_old_text(&new, &old)?;
        remembered.substitution = (!old.is_empty()).then_some(Substitution { old, new });
        Ok(())
    }

    /// Applies the last substitution; the message of one that fails shows the modifiers from `start` on.
    fn substitute(&mut self, text: &[u8], extent: Extent, start: usize) -> EventResult<Vec<u8>> {
        let substitution = self.remembered.substitution.as_ref();
        let Some(substitution) = substitution.filter(|s| memchr::memmem::find(text, &s.old).is_some()) else {
            let written = self.scan.text.get(start..self.scan.at).unwrap_or_default();
            return Err([written, b": substitution failed"].concat());
        };
        let changed = substitution.apply(text, extent)?;
        self.spend(changed.len())?;
        Ok(changed)
    }
}

/// The new text, in which `&` is the old one.
fn with_old_text(new: &[u8], old: &[u8]) -> EventResult<Vec<u8>> {
    let mut text = Vec::with_capacity(new.len());
    let mut bytes = new.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if bytes.as_slice().first() == Some(&b'&') => text.extend(bytes.next()),
            b'&' if text.len() > MAX_PART => break,
            b'&' => text.extend_from_slice(old),
            other => text.push(*other),
        }
    }
    part(text)
}

impl Substitution {
    fn apply(&self, text: &[u8], extent: Extent) -> EventResult<Vec<u8>> {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = memchr::memmem::find(rest, &self.old) {
            let (before, found) = rest.split_at(at);
            out.extend_from_slice(before);
            out.extend_from_slice(&self.new);
            rest = found.get(self.old.len()..).unwrap_or_default();
            if out.len() > MAX_TEXT {
                return Err(too_long());
            }
            match extent {
                Extent::First => break,
                Extent::Everywhere => {}
                Extent::EachWord => {
                    let blank = rest.first().is_none_or(u8::is_ascii_whitespace);
                    let (word, behind) = rest.split_at(if blank { 0 } else { words::length(rest) });
                    out.extend_from_slice(word);
                    rest = behind;
                }
            }
        }
        out.extend_from_slice(rest);
        Ok(out)
    }
}
