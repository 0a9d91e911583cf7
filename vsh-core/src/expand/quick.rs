//! Parameters that are a matter of looking: a plain value, or a piece of it where an operator's pattern is plain text,
//! with one `*` at its outer end perhaps (`${path##*/}`, `${name%.*}`), or its bounds are numbers (`${line:0:10}`), or
//! what is made of it without more (`${#x}`, `${x/a/b}`, `${x^^}`). No future is built for them.

use std::borrow::Cow;

use bstr::ByteSlice;
use memchr::memmem;

use super::transform::change_case;
use crate::meter::Room;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::syntax::ast::{
    DefaultKind, Parameter, ParameterExpansion, ParameterOperator, ReplaceAnchor, Subscript, Word, WordPart,
};
use crate::text;

impl Shell {
    /// The value of a variable or a positional parameter, if it is set and nothing has to be computed for it.
    pub(super) fn plain_value(&self, parameter: &Parameter) -> Option<&[u8]> {
        match parameter {
            Parameter::Variable { name, subscript: None } => {
                let variable = self.variables.get(name)?;
                if variable.attributes.dynamic.is_some() || variable.attributes.nameref {
                    return None;
                }
                variable.value.scalar().map(|text| text.as_slice())
            }
            Parameter::Positional(number) => {
                let at = usize::try_from(*number).ok()?.checked_sub(1)?;
                self.calls.positional.get(at).map(|text| text.as_slice())
            }
            _ => None,
        }
    }

    /// The same of an element too, where its subscript is a matter of looking.
    pub(super) fn value_at_once(&self, parameter: &Parameter) -> Option<&[u8]> {
        let Parameter::Variable { name, subscript: Some(Subscript::Index(index)) } = parameter else {
            return self.plain_value(parameter);
        };
        let variable = self.variables.get(name)?;
        if variable.attributes.dynamic.is_some() || variable.attributes.nameref {
            return None;
        }
        let element = match &variable.value {
            Value::Indexed(array) => {
                // An expression knows nothing of quotes.
                let quoted = |part: &WordPart| matches!(part, WordPart::Quoted { .. });
                let tree = index.tree.as_ref().filter(|_| !index.word.parts.iter().any(quoted))?;
                array.get(u64::try_from(self.number_at_once(tree)?).ok()?)
            }
            Value::Associative(array) => array.get(&self.quick_text(&index.word.parts)?),
            Value::Unset | Value::Scalar(_) => None,
        };
        element.map(|text| text.as_slice())
    }

    /// What an expansion gives at once, be it made of what stands somewhere.
    pub(super) fn at_once<'a>(&'a self, expansion: &ParameterExpansion) -> Option<Cow<'a, [u8]>> {
        if let Some(value) = self.look_up(expansion) {
            return Some(Cow::Borrowed(value));
        }
        if expansion.indirect {
            return None;
        }
        let value = || self.value_at_once(&expansion.parameter);
        Some(Cow::Owned(match &expansion.operator {
            ParameterOperator::Length => text::char_count(value()?, self.c_locale()).to_string().into_bytes(),
            ParameterOperator::Case { kind, all, pattern: None } => {
                change_case(value()?, self.c_locale(), (*kind, *all), None).into()
            }
            ParameterOperator::Replace { anchor, pattern, replacement } => {
                let pattern = Plain::of(pattern, false).filter(|pattern| !pattern.open)?;
                let replacement = match replacement {
                    Some(word) => self.quick_text(&word.parts)?,
                    None => Cow::Borrowed(&b""[..]),
                };
                let (value, special) =
                    (value()?, replacement.iter().any(|byte| matches!(byte, b'&' | b'\\')));
                // What may grow is charged, which is the general way's.
                let large = value.len().saturating_mul(replacement.len()) > Room::STEP;
                if special || large || self.is(ShellOption::Nocasematch) {
                    return None;
                }
                pattern.replaced(value, *anchor, &replacement)
            }
            _ => return None,
        }))
    }

    /// The same where it is text, and nothing is split: with the words of `${x:-word}` and `${x:+word}`.
    pub(crate) fn text_at_once<'a>(&'a self, expansion: &'a ParameterExpansion) -> Option<Cow<'a, [u8]>> {
        let ParameterOperator::Default { kind, colon, word } = &expansion.operator else {
            return self.at_once(expansion);
        };
        if expansion.indirect {
            return None;
        }
        let value = self.scalar_at_once(&expansion.parameter)?.filter(|value| !(*colon && value.is_empty()));
        match (kind, value) {
            (DefaultKind::Alternative, None) => Some(Cow::Borrowed(b"")),
            (DefaultKind::Alternative, Some(_)) | (DefaultKind::Use, None) => self.quick_text(&word.parts),
            (_, Some(value)) => Some(Cow::Borrowed(value)),
            (DefaultKind::Assign | DefaultKind::Error, None) => None,
        }
    }

    /// The value of a variable or a positional parameter, perhaps none; `None` where that is not known at once.
    fn scalar_at_once(&self, parameter: &Parameter) -> Option<Option<&[u8]>> {
        match parameter {
            Parameter::Variable { name, subscript: None } => match self.variables.get(name) {
                Some(variable) if variable.attributes.dynamic.is_some() || variable.attributes.nameref => {
                    None
                }
                variable => Some(variable.and_then(|v| v.value.scalar()).map(|text| text.as_slice())),
            },
            Parameter::Variable { .. } => self.value_at_once(parameter).map(Some),
            Parameter::Positional(_) => Some(self.plain_value(parameter)),
            Parameter::Special(_) => None,
        }
    }

    /// Does a text match a pattern of plain text with a `*` at either end, or none?
    pub(crate) fn matches_at_once(&self, subject: &[u8], pattern: &Word) -> Option<bool> {
        let is_star = |part: &WordPart| matches!(part, WordPart::Glob(star) if &**star == b"*");
        let parts = pattern.parts.as_slice();
        let (before, parts) = match parts {
            [star, rest @ ..] if is_star(star) => (true, rest),
            all => (false, all),
        };
        let (text, behind) = match parts {
            [] => return before.then_some(true),
            [text] => (text, false),
            [text, star] if is_star(star) => (text, true),
            _ => return None,
        };
        let text = match text {
            WordPart::Literal(text) if is_plain(text) => text,
            WordPart::Quoted { text, .. } if text.is_ascii() => text,
            _ => return None,
        };
        let matches = match (before, behind) {
            (false, false) => subject == &**text,
            (false, true) => subject.starts_with(text),
            (true, false) => subject.ends_with(text),
            (true, true) => memmem::find(subject, text).is_some(),
        };
        (!self.is(ShellOption::Nocasematch)).then_some(matches)
    }

    /// Is it an operator that cuts off, with something to be cut off?
    pub(super) fn cuts_all(&self, expansion: &ParameterExpansion) -> bool {
        matches!(expansion.operator, ParameterOperator::Remove { .. })
            && self.value_at_once(&expansion.parameter).is_some_and(|value| !value.is_empty())
    }

    /// What an operator leaves of a value.
    pub(super) fn quick_operation(&self, expansion: &ParameterExpansion) -> Option<&[u8]> {
        match &expansion.operator {
            ParameterOperator::Default { kind, colon, .. } if *kind != DefaultKind::Alternative => {
                self.value_at_once(&expansion.parameter).filter(|value| !(*colon && value.is_empty()))
            }
            ParameterOperator::Remove { suffix, longest, pattern } => {
                let pattern = Plain::of(pattern, *suffix)?;
                let value = self.value_at_once(&expansion.parameter)?;
                Some(match suffix {
                    true => pattern.without_suffix(value, *longest),
                    false => pattern.without_prefix(value, *longest),
                })
            }
            ParameterOperator::Substring { offset, length } => {
                let value = self.value_at_once(&expansion.parameter)?;
                let offset = self.number_at_once(offset.tree.as_ref()?)?;
                let length = match length {
                    Some(length) => Some(self.number_at_once(length.tree.as_ref()?)?),
                    None => None,
                };
                self.piece(value, offset, length)
            }
            _ => None,
        }
    }
}

/// Does nothing in it mean something in a pattern?
fn is_plain(text: &[u8]) -> bool {
    text.iter().all(|byte| byte.is_ascii() && !br"\*?[]()!+@|".contains(byte))
}

/// A pattern that is text, and whether anything may stand outside of it.
struct Plain<'p> {
    text: &'p [u8],
    open: bool,
}

impl<'p> Plain<'p> {
    fn of(pattern: &'p Word, suffix: bool) -> Option<Self> {
        let (text, open) = match (pattern.parts.as_slice(), suffix) {
            ([WordPart::Literal(text)], _) => (text, false),
            ([WordPart::Glob(star), WordPart::Literal(text)], false)
            | ([WordPart::Literal(text), WordPart::Glob(star)], true)
                if &**star == b"*" =>
            {
                (text, true)
            }
            _ => return None,
        };
        (!text.is_empty() && is_plain(text)).then_some(Self { text, open })
    }

    /// `value` with the text replaced.
    fn replaced(&self, value: &[u8], anchor: ReplaceAnchor, replacement: &[u8]) -> Vec<u8> {
        let around = |found: Option<(&[u8], &[u8])>| match found {
            Some((before, behind)) => [before, replacement, behind].concat(),
            None => value.to_vec(),
        };
        match anchor {
            ReplaceAnchor::All => value.replace(self.text, replacement),
            ReplaceAnchor::First => around(value.split_once_str(self.text)),
            ReplaceAnchor::Prefix => around(value.strip_prefix(self.text).map(|behind| (&b""[..], behind))),
            ReplaceAnchor::Suffix => around(value.strip_suffix(self.text).map(|before| (before, &b""[..]))),
        }
    }

    fn without_prefix<'v>(&self, value: &'v [u8], longest: bool) -> &'v [u8] {
        let at = match (self.open, longest) {
            (false, _) => value.starts_with(self.text).then_some(0),
            (true, false) => memmem::find(value, self.text),
            (true, true) => memmem::rfind(value, self.text),
        };
        at.and_then(|at| value.get(at + self.text.len()..)).unwrap_or(value)
    }

    fn without_suffix<'v>(&self, value: &'v [u8], longest: bool) -> &'v [u8] {
        let at = match (self.open, longest) {
            (false, _) => value.len().checked_sub(self.text.len()).filter(|_| value.ends_with(self.text)),
            (true, false) => memmem::rfind(value, self.text),
            (true, true) => memmem::find(value, self.text),
        };
        at.and_then(|at| value.get(..at)).unwrap_or(value)
    }
}
