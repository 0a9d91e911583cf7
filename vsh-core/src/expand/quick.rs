//! Parameters that are a matter of looking: a plain value, or a piece of it where an operator's pattern is plain text,
//! with one `*` at its outer end perhaps (`${path##*/}`, `${name%.*}`). No future is built for them.

use memchr::memmem;

use crate::shell::Shell;
use crate::syntax::ast::{DefaultKind, Parameter, ParameterExpansion, ParameterOperator, Word, WordPart};

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

    /// Is it an operator that cuts off, with something to be cut off?
    pub(super) fn cuts_all(&self, expansion: &ParameterExpansion) -> bool {
        matches!(expansion.operator, ParameterOperator::Remove { .. })
            && self.plain_value(&expansion.parameter).is_some_and(|value| !value.is_empty())
    }

    /// What an operator leaves of a value.
    pub(super) fn quick_operation(&self, expansion: &ParameterExpansion) -> Option<&[u8]> {
        match &expansion.operator {
            ParameterOperator::Default { kind, colon, .. } if *kind != DefaultKind::Alternative => {
                self.plain_value(&expansion.parameter).filter(|value| !(*colon && value.is_empty()))
            }
            ParameterOperator::Remove { suffix, longest, pattern } => {
                let pattern = Plain::of(pattern, *suffix)?;
                let value = self.plain_value(&expansion.parameter)?;
                Some(match suffix {
                    true => pattern.without_suffix(value, *longest),
                    false => pattern.without_prefix(value, *longest),
                })
            }
            _ => None,
        }
    }
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
        let plain = |byte: &u8| byte.is_ascii() && !br"\*?[]()!+@|".contains(byte);
        (!text.is_empty() && text.iter().all(plain)).then_some(Self { text, open })
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
