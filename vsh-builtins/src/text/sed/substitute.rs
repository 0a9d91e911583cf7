//! `s`: matches found and replaced.

use vsh_core::regex::{Captures, Regex, RegexError};
use vsh_core::text as characters;
use vsh_core::text::char_len;

use super::script::{Case, Part, Substitution};

/// Room to work in, kept from line to line.
#[derive(Debug, Default)]
pub(super) struct Work {
    out: Vec<u8>,
    captures: Captures,
}

/// Replaces matches in `text`; were there any?
pub(super) fn substitute(
    text: &mut Vec<u8>,
    substitution: &Substitution,
    regex: &Regex,
    work: &mut Work,
) -> Result<bool, RegexError> {
    let utf8 = regex.syntax().utf8;
    let Work { out, captures } = work;
    out.clear();
    let (mut start, mut copied, mut count, mut done) = (0, 0, 0u64, false);
    let mut last_end = None;
    while start <= text.len() {
        let found = if substitution.needs_groups {
            regex.captures_at(text, start, captures)?.then(|| captures.first().copied().flatten()).flatten()
        } else {
            let found = regex.find_at(text, start)?;
            captures.clear();
            captures.push(found);
            found
        };
        let Some((from, to)) = found else { break };
        let behind = text.get(to..).unwrap_or_default();
        if from == to {
            // As with GNU, some patterns find nothing within characters, too.
            start = to + char_len(behind, regex.looks_at_bytes()).max(1);
            // Nothing is not found right behind a match.
            if last_end == Some(to) {
                continue;
            }
        } else {
            start = to;
        }
        last_end = Some(to);
        count += 1;
        if count < substitution.number {
            continue;
        }
        out.extend_from_slice(text.get(copied..from).unwrap_or_default());
        replace(out, text, captures, &substitution.replacement, utf8);
        (copied, done) = (to, true);
        if !substitution.global {
            break;
        }
    }
    if done {
        out.extend_from_slice(text.get(copied..).unwrap_or_default());
        std::mem::swap(text, out);
    }
    Ok(done)
}

fn replace(out: &mut Vec<u8>, text: &[u8], captures: &Captures, parts: &[Part], utf8: bool) {
    let mut cased = Cased { lasting: None, once: None, carried: false };
    for part in parts {
        match part {
            Part::Literal(literal) => cased.put(out, literal, utf8),
            Part::Group(number) => {
                let span = captures.get(*number).copied().flatten();
                match span.and_then(|(from, to)| text.get(from..to)).unwrap_or_default() {
                    b"" => cased.pass(),
                    text => cased.put(out, text, utf8),
                }
            }
            Part::Case(case) => cased.turn(*case),
        }
    }
}

/// What `\U` and its kin have turned on.
struct Cased {
    lasting: Option<bool>,
    once: Option<bool>,
    /// The group that `once` was meant for was empty.
    carried: bool,
}

impl Cased {
    fn turn(&mut self, case: Case) {
        match case {
            // What was for the next character only is forgotten.
            Case::Upper => (self.lasting, self.once) = (Some(true), None),
            Case::Lower => (self.lasting, self.once) = (Some(false), None),
            Case::UpperFirst => (self.once, self.carried) = (Some(true), false),
            Case::LowerFirst => (self.once, self.carried) = (Some(false), false),
            Case::End => (self.lasting, self.once) = (None, None),
        }
    }

    /// Nothing comes where a group was: what is for one character is kept for what is next, but not twice.
    fn pass(&mut self) {
        if std::mem::replace(&mut self.carried, true) {
            self.once = None;
        }
    }

    fn put(&mut self, out: &mut Vec<u8>, text: &[u8], utf8: bool) {
        if self.lasting.is_none() && self.once.is_none() {
            return out.extend_from_slice(text);
        }
        let first = match self.once {
            Some(upper) if !text.is_empty() => {
                self.once = None;
                let (first, rest) = text.split_at_checked(char_len(text, !utf8)).unwrap_or((text, b""));
                out.extend_from_slice(&changed(first, upper, utf8));
                rest
            }
            _ => text,
        };
        match self.lasting {
            Some(upper) => out.extend_from_slice(&changed(first, upper, utf8)),
            None => out.extend_from_slice(first),
        }
    }
}

fn changed(text: &[u8], upper: bool, utf8: bool) -> Vec<u8> {
    if text.is_ascii() || !utf8 {
        let mut text = if upper { text.to_ascii_uppercase() } else { text.to_ascii_lowercase() };
        // As in the original, a byte that is no character has no other case, and is lost.
        text.iter_mut().filter(|byte| !byte.is_ascii()).for_each(|byte| *byte = 0xff);
        return text;
    }
    let case = if upper { characters::Case::Upper } else { characters::Case::Lower };
    characters::with_case(text, false, |_, _| case)
}
