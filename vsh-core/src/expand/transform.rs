//! `${x^}`, `${x,}`, and the transformations `${x@...}`.

use bstr::BString;

use super::parameter::Parameters;
use super::quote;
use super::sink::Ifs;
use crate::exec::divert::Divert;
use crate::pattern::Pattern;
use crate::shell::Shell;
use crate::shell::scope::without_global;
use crate::shell::variable::{Attributes, Value};
use crate::syntax::ast::{CaseKind, Parameter, SpecialParameter, Subscript, Text};
use crate::text::{Case, with_case};

/// What a transformed value belongs to.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    name: Option<Text>,
    whole: bool,
    positional: bool,
}

impl Origin {
    pub(super) fn of(parameter: &Parameter) -> Self {
        match parameter {
            Parameter::Variable { name, subscript } => Self {
                name: Some(name.clone()),
                whole: matches!(subscript, Some(Subscript::At | Subscript::Star)),
                positional: false,
            },
            Parameter::Special(SpecialParameter::At | SpecialParameter::Star) => {
                Self { name: None, whole: true, positional: true }
            }
            _ => Self { name: None, whole: false, positional: false },
        }
    }
}

impl Shell {
    /// `${x@letter}`
    pub(super) async fn transform(
        &mut self,
        origin: Origin,
        value: Parameters,
        letter: u8,
    ) -> Result<Parameters, Divert> {
        match letter {
            b'a' => return Ok(self.attribute_letters(&origin, value)),
            b'A' => return Ok(self.assignment_text(&origin, value)),
            b'K' | b'k' if origin.whole => {
                if let Some(pairs) = self.key_value_pairs(&origin, letter == b'K') {
                    return Ok(match (pairs, value) {
                        (Parameters::Many(pairs, _), Parameters::Many(_, star)) => {
                            Parameters::Many(pairs, star)
                        }
                        (pairs, _) => pairs,
                    });
                }
            }
            b'P' => return self.transform_prompt(value).await,
            _ => {}
        }
        if matches!(value, Parameters::Unset) {
            return Ok(value);
        }
        let c_locale = self.c_locale();
        Ok(each(value, |text| match letter {
            b'Q' | b'K' | b'k' => BString::from(quote::single(&text)),
            b'U' => change_case(&text, c_locale, (CaseKind::Upper, true), None),
            b'u' => change_case(&text, c_locale, (CaseKind::Upper, false), None),
            b'L' => change_case(&text, c_locale, (CaseKind::Lower, true), None),
            b'E' => BString::from(crate::syntax::ansi_c_text(&text)),
            _ => text,
        }))
    }

    async fn transform_prompt(&mut self, value: Parameters) -> Result<Parameters, Divert> {
        Ok(match value {
            Parameters::Unset => Parameters::Unset,
            Parameters::One(text) => Parameters::One(self.expand_prompt(&text).await?),
            Parameters::Many(values, star) => {
                let mut out = Vec::with_capacity(values.len());
                for value in values {
                    out.push(self.expand_prompt(&value).await?);
                }
                Parameters::Many(out, star)
            }
        })
    }

    fn attribute_letters(&self, origin: &Origin, value: Parameters) -> Parameters {
        let Some(name) = &origin.name else {
            return match value {
                Parameters::Many(values, star) => {
                    Parameters::Many(vec![BString::default(); values.len()], star)
                }
                _ => Parameters::Unset,
            };
        };
        let (name, _) = self.follow(name).unwrap_or((name.clone(), None));
        let Some(variable) = self.variables.get(&name) else {
            return if let Parameters::Many(..) = value { value } else { Parameters::Unset };
        };
        if variable.attributes.nameref && matches!(variable.value, Value::Unset) {
            return Parameters::Unset;
        }
        let letters = BString::from(attribute_letters(&variable.value, variable.attributes));
        match value {
            Parameters::Many(values, _) if values.is_empty() && variable.without_value => {
                Parameters::One(letters)
            }
            Parameters::Many(values, _)
                if values.is_empty() && matches!(variable.value, Value::Unset) && !letters.is_empty() =>
            {
                Parameters::One(letters)
            }
            // A scalar without attributes gives nothing, not an empty text.
            Parameters::Many(_, false) if letters.is_empty() => Parameters::Many(Vec::new(), false),
            Parameters::Many(values, star) => Parameters::Many(vec![letters; values.len()], star),
            _ if letters.is_empty() => Parameters::Unset,
            _ => Parameters::One(letters),
        }
    }

    /// The words of a declaration: split at `IFS`, but not within its parentheses.
    fn declaration_words(&self, text: &[u8]) -> Vec<BString> {
        let separators = self.separators_or_usual();
        let head = memchr::memchr(b'(', text).unwrap_or(text.len());
        let (head, elements) = text.split_at(head);
        head_words(head, elements, separators)
    }

    fn separators_or_usual(&self) -> Ifs {
        match self.separators() {
            Ifs::Custom(text) if text.is_empty() => Ifs::Default,
            separators => separators,
        }
    }

    /// The words of `set -- ...`.
    fn setting_words(&self, values: &[BString], star: bool) -> Vec<BString> {
        let mut values = values.iter().map(|value| BString::from(quote::single(value)));
        let Some(first) = values.next() else { return Vec::new() };
        let mut words = match star {
            true => vec![BString::from([b"set -- ", first.as_slice()].concat())],
            false => head_words(b"set -- ", &first, self.separators_or_usual()),
        };
        words.extend(values);
        words
    }

    fn assignment_text(&self, origin: &Origin, value: Parameters) -> Parameters {
        if origin.positional {
            let Parameters::Many(values, star) = value else { return value };
            return Parameters::Many(self.setting_words(&values, star), star);
        }
        let Some(name) = &origin.name else { return Parameters::Unset };
        let (name, _) = self.follow(name).unwrap_or((name.clone(), None));
        let Some(variable) = self.variables.get(&name) else {
            return if matches!(value, Parameters::Many(..)) { value } else { Parameters::Unset };
        };
        let name = without_global(&name).unwrap_or(&name);
        let letters = attribute_letters(&variable.value, variable.attributes);
        if origin.whole && variable.value.is_array() {
            let text = crate::builtin::declare::declaration(name, variable, &variable.value);
            return match value {
                Parameters::Many(_, false) => Parameters::Many(self.declaration_words(&text), false),
                _ => Parameters::One(BString::from(text)),
            };
        }
        let text = match (&value, &variable.value) {
            (Parameters::One(text), _) => Some(text.clone()),
            (Parameters::Many(..), Value::Scalar(text)) => Some(text.clone()),
            _ => None,
        };
        let Some(text) = text else {
            if letters.is_empty() {
                return match value {
                    Parameters::Many(_, false) => value,
                    _ => Parameters::Unset,
                };
            }
            return Parameters::One(BString::from([b"declare -", letters.as_slice(), b" ", name].concat()));
        };
        let assignment = [name, b"=", &quote::single(&text)].concat();
        Parameters::One(BString::from(if letters.is_empty() {
            assignment
        } else {
            [b"declare -", letters.as_slice(), b" ", &assignment].concat()
        }))
    }

    /// `${a[@]@K}` in one word, `${a[@]@k}` in a word for each.
    fn key_value_pairs(&self, origin: &Origin, joined: bool) -> Option<Parameters> {
        let (name, _) = self.follow(origin.name.as_ref()?)?;
        let value = self.value(&name)?;
        let quote_value = |v: &BString| if joined { BString::from(quote::double(v)) } else { v.clone() };
        let pairs: Vec<BString> = match &*value {
            Value::Indexed(array) => {
                array.iter().flat_map(|(i, v)| [BString::from(i.to_string()), quote_value(v)]).collect()
            }
            Value::Associative(array) => {
                array.iter().flat_map(|(k, v)| [self.quoted_key(k, joined), quote_value(v)]).collect()
            }
            _ => return None,
        };
        Some(if joined && !pairs.is_empty() {
            let mut text = bstr::join(" ", &pairs);
            // As `declare -p` prints it.
            if matches!(&*value, Value::Associative(_)) {
                text.push(b' ');
            }
            Parameters::One(BString::from(text))
        } else {
            Parameters::Many(pairs, false)
        })
    }

    fn quoted_key(&self, key: &BString, joined: bool) -> BString {
        if joined { BString::from(crate::builtin::declare::key_text(key)) } else { key.clone() }
    }
}

/// The letters of a variable's attributes, in the order of `${x@a}`.
pub fn attribute_letters(value: &Value, attributes: Attributes) -> Vec<u8> {
    let mut letters = Vec::new();
    match value {
        Value::Indexed(_) => letters.push(b'a'),
        Value::Associative(_) => letters.push(b'A'),
        _ => {}
    }
    for (on, letter) in [
        (attributes.integer, b'i'),
        (attributes.nameref, b'n'),
        (attributes.readonly, b'r'),
        (attributes.traced, b't'),
        (attributes.exported, b'x'),
        (attributes.capitalize, b'c'),
        (attributes.lowercase, b'l'),
        (attributes.uppercase, b'u'),
    ] {
        if on {
            letters.push(letter);
        }
    }
    letters
}

fn each(value: Parameters, change: impl FnMut(BString) -> BString) -> Parameters {
    match value {
        Parameters::Unset => Parameters::Unset,
        Parameters::One(text) => {
            let mut change = change;
            Parameters::One(change(text))
        }
        Parameters::Many(values, star) => Parameters::Many(values.into_iter().map(change).collect(), star),
    }
}

/// Changes the case of the first or of all characters that match.
pub(super) fn change_case(
    text: &[u8],
    c_locale: bool,
    (kind, all): (CaseKind, bool),
    pattern: Option<&Pattern>,
) -> BString {
    let mut encoded = [0; 4];
    BString::from(with_case(text, c_locale, |i, c| {
        let chosen =
            (all || i == 0) && pattern.is_none_or(|p| p.matches(c.encode_utf8(&mut encoded).as_bytes()));
        match kind {
            _ if !chosen => Case::Same,
            CaseKind::Upper => Case::Upper,
            CaseKind::Toggle if c.is_lowercase() => Case::Upper,
            CaseKind::Lower | CaseKind::Toggle => Case::Lower,
        }
    }))
}

/// Text of which the `head` is split at `separators`, and the `tail` is not.
fn head_words(head: &[u8], tail: &[u8], separators: Ifs) -> Vec<BString> {
    let is_blank = |byte: u8| matches!(byte, b' ' | b'\t' | b'\n') && separators.contains(&byte);
    let mut words = Vec::new();
    let mut rest = head;
    while let Some(end) = rest.iter().position(|byte| separators.contains(byte)) {
        words.push(BString::from(rest.get(..end).unwrap_or_default()));
        // Blanks, another separator, and blanks are one.
        let mut behind = end;
        let mut other = false;
        while let Some(byte) = rest.get(behind).copied() {
            let separates = is_blank(byte) || !other && separators.contains(&byte);
            if !separates {
                break;
            }
            other |= !is_blank(byte);
            behind += 1;
        }
        rest = rest.get(behind..).unwrap_or_default();
    }
    words.push(BString::from([rest, tail].concat()));
    words
}
