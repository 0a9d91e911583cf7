//! `${x:offset:length}`: of a string characters, of arrays and the positional parameters elements.

use bstr::BString;

use super::parameter::{Parameters, parameter_text, parse_parameter};
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::syntax::ast::{Arithmetic, Parameter};
use crate::text;
use crate::utility::ExitStatus;

impl Shell {
    pub(super) async fn substring(
        &mut self,
        parameter: &Parameter,
        value: Parameters,
        offset: &Arithmetic,
        length: Option<&Arithmetic>,
    ) -> Result<Parameters, Divert> {
        let offset = self.bound(parameter, offset).await?;
        let length = match length {
            Some(length) => Some(self.bound(parameter, length).await?),
            None => None,
        };
        match value {
            Parameters::Unset => Ok(Parameters::Unset),
            Parameters::One(text) => {
                let c_locale = self.c_locale();
                let count = text::char_count(&text, c_locale);
                let Some((start, end)) = self.range(offset, length, count, false).await? else {
                    return Ok(Parameters::One(BString::default()));
                };
                let piece: Vec<u8> = if text.is_ascii() {
                    text.get(start..end).unwrap_or_default().to_vec()
                } else {
                    text::chars(&text, c_locale).skip(start).take(end - start).flatten().copied().collect()
                };
                Ok(Parameters::One(BString::from(piece)))
            }
            Parameters::Many(values, star) => self.slice(parameter, values, star, offset, length).await,
        }
    }

    /// Reports an expansion that Bash does not know. An unknown transformation is an error of the expansion, and
    /// none of what is unset.
    pub(super) async fn bad_substitution(&mut self, text: &[u8]) -> Result<(), Divert> {
        let name = text.strip_prefix(b"${").and_then(|rest| rest.split(|byte| *byte == b'@').next());
        let transformed = name.filter(|name| text.len() > name.len() + 3).and_then(parse_parameter);
        if let Some(parameter) = &transformed
            && self.parameters(parameter).await?.is_unset()
        {
            return Ok(());
        }
        self.report([text, b": bad substitution"].concat()).await?;
        Err(if transformed.is_some() || self.is(ShellOption::Posix) {
            self.expansion_failed()
        } else {
            Divert::Discard(ExitStatus::FAILURE)
        })
    }

    /// An offset or a length; what is wrong with it is told behind the parameter.
    async fn bound(&mut self, parameter: &Parameter, expression: &Arithmetic) -> Result<i64, Divert> {
        match self.nested_evaluation(expression).await? {
            Ok(value) => Ok(value),
            Err(error) => {
                let lead = [parameter_text(parameter).as_slice(), b": "].concat();
                Err(self.arithmetic_failed(error, &lead).await)
            }
        }
    }

    /// `${@:1:2}`, `${a[@]:1:2}`
    async fn slice(
        &mut self,
        parameter: &Parameter,
        mut values: Vec<BString>,
        star: bool,
        offset: i64,
        length: Option<i64>,
    ) -> Result<Parameters, Divert> {
        let (mut offset, mut length) = (offset, length);
        if let Parameter::Variable { name, .. } = parameter {
            let (name, _) = self.follow(name).unwrap_or((name.clone(), None));
            let value = self.value(&name);
            if let Some(Value::Associative(_)) = value.as_deref() {
                // Bash counts from 1 here, gives one element at least, and all of them for a negative offset.
                if offset < 0 {
                    return Ok(Parameters::Many(values, star));
                }
                (offset, length) = (offset.saturating_sub(1).max(0), length.map(|length| length.max(1)));
            }
            // An indexed array is sliced by index: elements before the offset are skipped.
            if let Some(Value::Indexed(array)) = value.as_deref() {
                let end = i64::try_from(array.end()).unwrap_or(i64::MAX);
                let from = if offset < 0 { end.saturating_add(offset) } else { offset };
                let Ok(from) = u64::try_from(from) else { return Ok(Parameters::Many(Vec::new(), star)) };
                values = array.iter().filter(|(i, _)| *i >= from).map(|(_, v)| v.clone()).collect();
                offset = 0;
            }
        } else {
            // `${@:0}` starts with `$0`.
            values.insert(0, self.calls.zero.clone());
            if offset < 0 && offset.unsigned_abs() > values.len() as u64 {
                return Ok(Parameters::Many(Vec::new(), star));
            }
        }
        let values = match self.range(offset, length, values.len(), true).await? {
            Some((start, end)) => values.get(start..end).unwrap_or_default().to_vec(),
            None => Vec::new(),
        };
        Ok(Parameters::Many(values, star))
    }

    /// The range that an offset and a length mean within `count`; `None` for nothing.
    async fn range(
        &mut self,
        offset: i64,
        length: Option<i64>,
        count: usize,
        of_values: bool,
    ) -> Result<Option<(usize, usize)>, Divert> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let start = if offset < 0 { count.saturating_add(offset) } else { offset };
        if start < 0 || start > count {
            return Ok(None);
        }
        let end = match length {
            None => count,
            Some(length) if length < 0 && (of_values || count + length < start) => {
                self.report(format!("{length}: substring expression < 0")).await?;
                return Err(Divert::Discard(ExitStatus::FAILURE));
            }
            Some(length) if length < 0 => count + length,
            Some(length) => start.saturating_add(length).min(count),
        };
        let at = |n: i64| usize::try_from(n).unwrap_or(0);
        Ok(Some((at(start), at(end))))
    }
}
