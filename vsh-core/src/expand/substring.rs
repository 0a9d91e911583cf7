//! `${x:offset:length}`: of a string characters, of arrays and the positional parameters elements.

use bstr::BString;

use super::arithmetic::is_plain;
use super::parameter::{Parameters, parameter_text, parse_parameter};
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::Value;
use crate::syntax::ast::{Arithmetic, Parameter, WordPart};
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
        // All elements of what is no array are its characters.
        let is_list = matches!(value, Parameters::Many(_, false));
        let value = match (parameter, value) {
            (Parameter::Variable { name, .. }, Parameters::Many(mut values, _))
                if values.len() == 1 && values.iter().all(|v| !v.is_empty()) && self.is_scalar(name) =>
            {
                Parameters::One(values.pop().unwrap_or_default())
            }
            (_, value) => value,
        };
        // Where there is nothing, the bounds are not looked at.
        if value.is_unset() && !matches!(parameter, Parameter::Special(_)) {
            return Ok(value);
        }
        let offset = self.bound(parameter, offset).await?;
        match value {
            Parameters::Unset => Ok(Parameters::Unset),
            Parameters::One(text) => {
                let c_locale = self.c_locale();
                let bounds =
                    Bounds { offset, length, count: text::char_count(&text, c_locale), least: i64::MIN };
                let Some((start, end)) = self.range(parameter, bounds).await? else {
                    return Ok(if is_list { Parameters::Many(Vec::new(), false) } else { Parameters::Unset });
                };
                let piece = text::slice(&text, start..end, c_locale).unwrap_or_default();
                Ok(Parameters::One(BString::from(piece)))
            }
            Parameters::Many(values, star) => self.slice(parameter, values, star, offset, length).await,
        }
    }

    /// Reports an expansion that Bash does not know, with all that stands around it. An unknown transformation is an
    /// error of the expansion, and none of what is unset.
    pub(super) async fn bad_substitution(
        &mut self,
        text: &[u8],
        around: &[WordPart],
        quoted: bool,
    ) -> Result<(), Divert> {
        let name = text.strip_prefix(b"${").and_then(|rest| rest.split(|byte| *byte == b'@').next());
        let transformed = name.filter(|name| text.len() > name.len() + 3).and_then(parse_parameter);
        if let Some(parameter) = &transformed
            && self.parameters(parameter).await?.is_unset()
        {
            return Ok(());
        }
        let around = crate::syntax::print::parts(around, quoted);
        self.report([around.as_slice(), b": bad substitution"].concat()).await?;
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

    fn is_scalar(&self, name: &[u8]) -> bool {
        let (name, _) = self.follow(name).unwrap_or((name.into(), None));
        matches!(self.value(&name).as_deref(), Some(Value::Scalar(_)))
    }

    /// `${@:1:2}`, `${a[@]:1:2}`
    async fn slice(
        &mut self,
        parameter: &Parameter,
        mut values: Vec<BString>,
        star: bool,
        mut offset: i64,
        length: Option<&Arithmetic>,
    ) -> Result<Parameters, Divert> {
        let nothing = Ok(Parameters::Many(Vec::new(), star));
        let mut least = 0;
        if let Parameter::Variable { name, .. } = parameter {
            let (name, _) = self.follow(name).unwrap_or((name.clone(), None));
            let value = self.value(&name);
            // What is no array has as many as it has characters.
            if matches!(value.as_deref(), Some(Value::Scalar(text)) if text.is_empty()) && offset != 0 {
                return nothing;
            }
            if let Some(Value::Associative(_)) = value.as_deref() {
                // Bash counts from 1 here, and gives one element at least.
                if offset < 0 {
                    offset = offset.saturating_add(i64::try_from(values.len()).unwrap_or(i64::MAX) + 1);
                }
                if offset < 0 || offset > i64::try_from(values.len()).unwrap_or(i64::MAX) {
                    return nothing;
                }
                (offset, least) = (offset.saturating_sub(1).max(0), 1);
            }
            // An indexed array is sliced by index: elements before the offset are skipped.
            if let Some(Value::Indexed(array)) = value.as_deref() {
                let end = i64::try_from(array.end()).unwrap_or(i64::MAX);
                let from = if offset < 0 { end.saturating_add(offset) } else { offset };
                let Ok(from) = u64::try_from(from) else { return nothing };
                if from >= array.end() {
                    return nothing;
                }
                values = array.iter().filter(|(i, _)| *i >= from).map(|(_, v)| v.clone()).collect();
                offset = 0;
            }
        } else {
            // `${@:0}` starts with `$0`.
            values.insert(0, self.calls.zero.clone());
            if offset < 0 && offset.unsigned_abs() > values.len() as u64 {
                return nothing;
            }
        }
        let bounds = Bounds { offset, length, count: values.len(), least };
        let values = match self.range(parameter, bounds).await? {
            Some((start, end)) => values.get(start..end).unwrap_or_default().to_vec(),
            None => Vec::new(),
        };
        Ok(Parameters::Many(values, star))
    }

    /// The range that the bounds mean; `None` for nothing. The length is evaluated where the offset leads somewhere.
    async fn range(
        &mut self,
        parameter: &Parameter,
        bounds: Bounds<'_>,
    ) -> Result<Option<(usize, usize)>, Divert> {
        let count = i64::try_from(bounds.count).unwrap_or(i64::MAX);
        let Some(start) = start_of(count, bounds.offset) else { return Ok(None) };
        let length = match bounds.length {
            Some(length) => Some(self.bound(parameter, length).await?),
            None => None,
        };
        let end = match length {
            None => count,
            // Only of characters may the end be counted from the end.
            Some(length) if length < 0 && bounds.least >= 0 => start - 1,
            Some(length) => end_of(count, start, length, bounds.least),
        };
        if end < start {
            // What was written is named.
            let text = match bounds.length {
                Some(written) if is_plain(&written.word) => crate::syntax::print::arithmetic(written),
                _ => length.unwrap_or_default().to_string().into_bytes(),
            };
            self.report([text.as_slice(), b": substring expression < 0"].concat()).await?;
            return Err(Divert::Expression(ExitStatus::FAILURE));
        }
        let at = |n: i64| usize::try_from(n).unwrap_or(0);
        Ok(Some((at(start), at(end))))
    }

    /// The piece of a text that bounds in characters mean, nothing where they lead out of it; `None` for an end before the
    /// start, which is an error.
    pub(super) fn piece<'t>(&self, text: &'t [u8], offset: i64, length: Option<i64>) -> Option<&'t [u8]> {
        let (ascii, c_locale) = (text.is_ascii(), || self.c_locale());
        let count = if ascii { text.len() } else { text::char_count(text, c_locale()) };
        let count = i64::try_from(count).ok()?;
        let Some(start) = start_of(count, offset) else { return Some(b"") };
        let end = length.map_or(count, |length| end_of(count, start, length, i64::MIN));
        let range = usize::try_from(start).ok()?..usize::try_from(end).ok()?;
        if ascii { text.get(range) } else { text::slice(text, range, c_locale()) }
    }
}

/// Where a range starts among `count` places; `None` where that is outside.
fn start_of(count: i64, offset: i64) -> Option<i64> {
    let start = if offset < 0 { count.saturating_add(offset) } else { offset };
    (0..=count).contains(&start).then_some(start)
}

/// Where it ends; a length below zero counts from the end, and may lead before the start.
fn end_of(count: i64, start: i64, length: i64, least: i64) -> i64 {
    match length {
        ..0 => count.saturating_add(length),
        _ => start.saturating_add(length.max(least)).min(count),
    }
}

/// The bounds of a range.
struct Bounds<'a> {
    offset: i64,
    length: Option<&'a Arithmetic>,
    /// How many characters or values there are.
    count: usize,
    /// The least length that is given; below zero for characters, which may be counted from the end.
    least: i64,
}
