//! Which pieces of a word give lists, as `"$@"` does. A default's word counts only where it is used, so that this is a
//! question to the shell as it is when the word is about to be expanded.

use std::borrow::Cow;

use bstr::BString;

use super::parameter::{Parameters, parse_parameter};
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::syntax::ast::{
    DefaultKind, Parameter, ParameterExpansion, ParameterOperator, SpecialParameter, Subscript, Word,
    WordPart,
};

/// `$@` or all elements of an array.
fn is_all(parameter: &Parameter) -> bool {
    matches!(
        parameter,
        Parameter::Special(SpecialParameter::At) | Parameter::Variable { subscript: Some(Subscript::At), .. }
    )
}

/// The same, or `$*` and its like.
pub(super) fn is_list(parameter: &Parameter) -> bool {
    is_all(parameter)
        || matches!(
            parameter,
            Parameter::Special(SpecialParameter::Star)
                | Parameter::Variable { subscript: Some(Subscript::Star), .. }
        )
}

impl Shell {
    /// Is one text split into fields, and are these joined with blanks? That is so where a quoted list stands beside
    /// something else, or one outside quotes and `IFS` does not begin with a blank.
    pub(super) fn is_split(&self, word: &Word) -> bool {
        let beside = word.parts.len() > 1;
        let list = |part| self.gives_list(part, false) || beside && self.values_quoted_within(part) > 0;
        self.splits_beside_list(word)
            || self.ifs().is_some_and(|ifs| !ifs.is_empty() && ifs.first() != Some(&b' '))
                && word.parts.iter().any(list)
    }

    /// Is there a list in double quotes, and more beside them? One in a default's word counts there, and here if it has
    /// several values.
    pub(super) fn splits_beside_list(&self, word: &Word) -> bool {
        match word.parts.as_slice() {
            [part] => self.used_word(part, false).is_some_and(|word| self.splits_beside_list(word)),
            parts => parts.iter().any(|part| match part {
                WordPart::DoubleQuoted { parts, .. } => self.holds_list(parts),
                part => self.values_quoted_within(part) > 1,
            }),
        }
    }

    /// How many values are there in a list that is quoted in the default's word that is used?
    fn values_quoted_within(&self, part: &WordPart) -> usize {
        let Some(word) = self.used_word(part, false) else { return 0 };
        let values = word.parts.iter().map(|part| match part {
            WordPart::DoubleQuoted { parts, .. } => {
                parts.iter().map(|part| self.count_values(part)).max().unwrap_or(0)
            }
            part => self.values_quoted_within(part),
        });
        values.max().unwrap_or(0)
    }

    /// How many values has a list?
    fn count_values(&self, part: &WordPart) -> usize {
        match (part, self.used_word(part, true)) {
            (WordPart::DoubleQuoted { parts, .. }, _) => {
                parts.iter().map(|part| self.count_values(part)).max().unwrap_or(0)
            }
            (_, Some(word)) => word.parts.iter().map(|part| self.count_values(part)).max().unwrap_or(0),
            (WordPart::Parameter(expansion), None) if self.gives_list(part, true) => match self
                .leads_to(expansion)
                .as_deref()
            {
                Some(Parameter::Special(_)) => self.calls.positional.len(),
                Some(Parameter::Variable { name, subscript: Some(_) }) => match self.elements(name, false) {
                    Parameters::Many(values, _) => values.len(),
                    _ => 0,
                },
                // The names with a prefix.
                _ => usize::MAX,
            },
            _ => 0,
        }
    }

    /// The word of a default that is used.
    fn used_word<'w>(&self, part: &'w WordPart, quoted: bool) -> Option<&'w Word> {
        let WordPart::Parameter(expansion) = part else { return None };
        let ParameterOperator::Default { kind, colon, word } = &expansion.operator else { return None };
        let gives_word = matches!(kind, DefaultKind::Use | DefaultKind::Alternative);
        (gives_word && self.uses_word(expansion, *kind, *colon, quoted)).then_some(word)
    }

    /// Is there a list beside other pieces of a double-quoted string?
    pub(super) fn has_list(&self, parts: &[WordPart]) -> bool {
        if let [part @ WordPart::Parameter(expansion)] = parts
            && let ParameterOperator::Default { word, .. } = &expansion.operator
        {
            return self.gives_list(part, true) && self.has_list(&word.parts);
        }
        parts.len() > 1 && self.holds_list(parts)
    }

    /// Is there a list among pieces in double quotes, be it in quotes of a default's word?
    pub(crate) fn holds_list(&self, parts: &[WordPart]) -> bool {
        parts.iter().any(|part| match part {
            WordPart::DoubleQuoted { parts, .. } => self.holds_list(parts),
            part => match self.used_word(part, true) {
                Some(word) => self.holds_list(&word.parts),
                None => self.gives_list(part, true),
            },
        })
    }

    /// Is a word split as a list is? Elements and an unbraced `$*` do that too where they stand by themselves.
    pub(super) fn splits_as_list(&self, parts: &[WordPart]) -> bool {
        parts.iter().any(|part| match part {
            WordPart::DoubleQuoted { parts, .. } => self.holds_list(parts),
            WordPart::Parameter(expansion) if self.used_word(part, false).is_none() => {
                let star = match &expansion.parameter {
                    Parameter::Special(SpecialParameter::Star) => !expansion.braced,
                    Parameter::Variable { subscript: Some(Subscript::Star), .. } => !expansion.indirect,
                    _ => false,
                };
                star || self.gives_list(part, false)
            }
            part => self.gives_list(part, false),
        })
    }

    /// Is there a list in double quotes among pieces?
    pub(super) fn quotes_list(&self, parts: &[WordPart]) -> bool {
        parts.iter().any(|part| match part {
            WordPart::DoubleQuoted { parts, .. } => self.holds_list(parts),
            part => self.used_word(part, false).is_some_and(|word| self.quotes_list(&word.parts)),
        })
    }

    /// Is there a list among pieces, or the values of `*` outside quotes?
    pub(super) fn has_values(&self, parts: &[WordPart]) -> bool {
        parts.iter().any(|part| match part {
            WordPart::DoubleQuoted { parts, .. } => self.holds_list(parts),
            WordPart::Parameter(expansion)
                if !matches!(expansion.operator, ParameterOperator::Keys(_) | ParameterOperator::Length) =>
            {
                self.gives_list(part, false)
                    || self.leads_to(expansion).is_some_and(|parameter| is_list(&parameter))
            }
            part => self.gives_list(part, false),
        })
    }

    /// Is a default assigned whose word holds one?
    pub(crate) fn assigns_list(&self, part: &WordPart) -> bool {
        let WordPart::Parameter(expansion) = part else { return false };
        let ParameterOperator::Default { kind: DefaultKind::Assign, colon, word } = &expansion.operator
        else {
            return false;
        };
        self.uses_word(expansion, DefaultKind::Assign, *colon, true) && self.holds_list(&word.parts)
    }

    /// Does a piece give a list, inside or outside double quotes?
    pub(super) fn gives_list(&self, part: &WordPart, quoted: bool) -> bool {
        let WordPart::Parameter(expansion) = part else { return false };
        let leads_to_list = || self.leads_to(expansion).is_some_and(|parameter| is_all(&parameter));
        match &expansion.operator {
            ParameterOperator::Length => false,
            ParameterOperator::Names(at) | ParameterOperator::Keys(at) => *at,
            ParameterOperator::Default { kind, colon, word } => {
                match (kind, self.uses_word(expansion, *kind, *colon, quoted)) {
                    (DefaultKind::Use | DefaultKind::Alternative, true) => {
                        word.parts.iter().any(|part| self.gives_list(part, quoted))
                    }
                    (DefaultKind::Assign, true) => self.holds_list(&word.parts),
                    (_, true) => false,
                    // Nothing, in the place of a list, is one.
                    (_, false) => leads_to_list(),
                }
            }
            _ => leads_to_list(),
        }
    }

    /// Is the word of a default used?
    fn uses_word(
        &self,
        expansion: &ParameterExpansion,
        kind: DefaultKind,
        colon: bool,
        quoted: bool,
    ) -> bool {
        let parameter = self.leads_to(expansion);
        // One empty value is one where values are split, but for a blank.
        let list = parameter.as_deref().is_some_and(is_all);
        let colon = colon
            && (quoted || !list || self.ifs().is_none_or(|ifs| matches!(ifs.first(), None | Some(b' '))));
        let missing = parameter.is_none_or(|parameter| self.is_missing(&parameter, colon));
        missing != (kind == DefaultKind::Alternative)
    }

    /// The parameter that is meant, an indirect one too. `None` if it leads to none.
    fn leads_to<'e>(&self, expansion: &'e ParameterExpansion) -> Option<Cow<'e, Parameter>> {
        if !expansion.indirect {
            return Some(Cow::Borrowed(&expansion.parameter));
        }
        parse_parameter(self.plain_value(&expansion.parameter)?).map(Cow::Owned)
    }

    /// Is there no value, or an empty one where that counts? What cannot be told without its subscript is there.
    fn is_missing(&self, parameter: &Parameter, colon: bool) -> bool {
        match parameter {
            Parameter::Special(SpecialParameter::At | SpecialParameter::Star) => {
                are_missing(&self.calls.positional, colon)
            }
            Parameter::Special(SpecialParameter::LastBackground) => self.jobs.last.is_none(),
            Parameter::Special(_) => false,
            Parameter::Positional(number) => {
                let at = usize::try_from(*number).unwrap_or(usize::MAX).checked_sub(1);
                let value = at.and_then(|at| self.calls.positional.get(at));
                value.is_none_or(|value| colon && value.is_empty())
            }
            Parameter::Variable { name, subscript: None } => {
                self.scalar(name).is_none_or(|value| colon && value.is_empty())
            }
            Parameter::Variable { name, subscript: Some(Subscript::Index(index)) } => {
                self.lacks_element(name, &index.word, colon)
            }
            Parameter::Variable { name, subscript: Some(Subscript::At | Subscript::Star) } => {
                let Parameters::Many(values, _) = self.elements(name, false) else { return true };
                are_missing(&values, colon)
            }
        }
    }

    /// The same for an element whose subscript is plain text.
    fn lacks_element(&self, name: &[u8], subscript: &Word, colon: bool) -> bool {
        let [WordPart::Literal(written)] = subscript.parts.as_slice() else { return false };
        let Some((name, None)) = self.follow(name) else { return true };
        let index = || std::str::from_utf8(written).ok()?.parse().ok().map(Key::Index);
        let key = match self.is_associative(&name) {
            true => Some(Key::Text(BString::from(&**written))),
            false => index(),
        };
        let Some(key) = key else { return false };
        let value = self.value(&name);
        value.and_then(|value| element(&value, &key).cloned()).is_none_or(|value| colon && value.is_empty())
    }
}

/// Are there no values, or is the only one empty where that counts?
fn are_missing(values: &[BString], colon: bool) -> bool {
    match values {
        [] => true,
        [one] => colon && one.is_empty(),
        _ => false,
    }
}
