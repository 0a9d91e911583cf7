//! What the operators of a parameter expansion do with its value.

use bstr::BString;

use super::Purpose;
use super::parameter::Parameters;
use super::replace::replace;
use super::transform::Origin;
use crate::exec::divert::Divert;
use crate::meter::Room;
use crate::pattern::PatternOptions;
use crate::shell::Shell;
use crate::syntax::ast::{Parameter, ParameterOperator, ReplaceAnchor, Subscript, Word, WordPart};
use crate::text;

impl Shell {
    /// All operators but the four defaults.
    pub(super) async fn operate(
        &mut self,
        parameter: &Parameter,
        value: Parameters,
        operator: &ParameterOperator,
        quoted: bool,
    ) -> Result<Parameters, Divert> {
        use ParameterOperator as O;
        let purpose = if quoted { Purpose::Operand } else { Purpose::Pattern };
        match operator {
            O::Length if self.names_element(parameter) => Ok(Parameters::One(BString::from("0"))),
            O::Length => Ok(Parameters::One(BString::from(self.length(value).to_string()))),
            O::Substring { offset, length } => {
                self.substring(parameter, value, offset, length.as_deref()).await
            }
            O::Transform(letter) => {
                let origin = Origin::of(parameter);
                self.transform(origin, value, *letter).await
            }
            _ if value.is_unset() => Ok(value),
            // The pattern is not even expanded where there is nothing to be cut off or changed.
            O::Remove { .. } | O::Case { .. } if matches!(&value, Parameters::One(text) if text.is_empty()) => {
                Ok(value)
            }
            O::Remove { suffix, longest, pattern } => {
                let pattern = self.nested_pattern(pattern, purpose).await?;
                Ok(self.as_left(parameter, value).map(|text| {
                    let at = match (suffix, longest) {
                        (false, false) => pattern.shortest_prefix(&text),
                        (false, true) => pattern.longest_prefix(&text),
                        (true, false) => pattern.shortest_suffix(&text),
                        (true, true) => pattern.longest_suffix(&text),
                    };
                    match at {
                        None => text,
                        Some(at) if *suffix => BString::from(text.get(..at).unwrap_or_default()),
                        Some(at) => BString::from(text.get(at..).unwrap_or_default()),
                    }
                }))
            }
            O::Replace { anchor, pattern, replacement } => {
                let source = Box::pin(self.pattern_text(pattern, purpose)).await?;
                let pattern = self.pattern(&source, self.pattern_options())?;
                let replacement = self.replacement(replacement.as_ref()).await?;
                // Bash expects an extended pattern, but for `*(`, to match something where there is nothing.
                let wants_one = matches!(&**source, [b'?' | b'@' | b'+' | b'!', b'(', ..])
                    && *anchor != ReplaceAnchor::Suffix;
                let at_end =
                    *anchor == ReplaceAnchor::Suffix && matches!(&**source, [b'@' | b'+' | b'!', b'(', ..]);
                let finds_nothing = |text: &[u8]| {
                    at_end
                        && !(text.is_empty() && source.starts_with(b"!"))
                        && pattern.longest_suffix(text).is_none_or(|at| at == text.len())
                };
                let (mut room, meter) = (Room::default(), &self.world.meter);
                Ok(self.as_left(parameter, value).try_map(|text| {
                    match text.is_empty() && wants_one || finds_nothing(&text) {
                        true => Ok(text),
                        false => {
                            replace(&pattern, &text, *anchor, &replacement, |bytes| room.add(bytes, meter))
                        }
                    }
                })?)
            }
            O::Case { kind, all, pattern } => {
                let pattern = match pattern {
                    Some(word) if !word.parts.is_empty() => self.case_pattern(word, purpose).await?,
                    _ => None,
                };
                let (c_locale, kind) = (self.c_locale(), (*kind, *all));
                let change =
                    |text: BString| super::transform::change_case(&text, c_locale, kind, pattern.as_ref());
                Ok(self.as_left(parameter, value).map(change))
            }
            O::None | O::Default { .. } | O::Names(_) | O::Keys(_) | O::Bad(_) => Ok(value),
        }
    }

    /// The elements of an array as the operator's words have left it; other values are those that were there before.
    fn as_left(&self, parameter: &Parameter, value: Parameters) -> Parameters {
        match (parameter, value) {
            (
                Parameter::Variable { name, subscript: Some(Subscript::At | Subscript::Star) },
                Parameters::Many(_, star),
            ) => self.elements(name, star),
            (_, value) => value,
        }
    }

    /// A pattern of which nothing is left outside quotes is none. Extended ones are always known here.
    async fn case_pattern(
        &mut self,
        word: &Word,
        purpose: Purpose,
    ) -> Result<Option<crate::pattern::Pattern>, Divert> {
        let options = PatternOptions { extglob: true, ignore_case: false, ..self.pattern_options() };
        let text = self.expand_nested_text(word, purpose).await?;
        let quoted =
            |part: &WordPart| matches!(part, WordPart::DoubleQuoted { .. } | WordPart::Quoted { .. });
        if text.is_empty() && !word.parts.iter().any(quoted) {
            return Ok(None);
        }
        self.pattern(&text, options).map(Some)
    }

    async fn nested_pattern(
        &mut self,
        word: &Word,
        purpose: Purpose,
    ) -> Result<crate::pattern::Pattern, Divert> {
        let mut options = self.pattern_options();
        options.ignore_case = false;
        let text = Box::pin(self.pattern_text(word, purpose)).await?;
        self.pattern(&text, options)
    }

    /// `${#x}`, `${#a[@]}`
    pub(super) fn length(&self, value: Parameters) -> usize {
        match value {
            Parameters::Unset => 0,
            Parameters::One(text) => text::char_count(&text, self.c_locale()),
            Parameters::Many(values, _) => values.len(),
        }
    }
}
