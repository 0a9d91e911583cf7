//! Subscripts: which element is meant.

use super::arithmetic::{ArithmeticError, Evaluated};
use super::parameter::Parameters;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::shell::variable::{Value, Variable};
use crate::syntax::ast::{Arithmetic, Parameter, Text, Word, WordPart};
use crate::utility::ExitStatus;

impl Shell {
    /// The element whose length is asked for: without a value its subscript is not evaluated; an empty key is an error,
    /// and so is an index from the end that leads nowhere.
    pub(super) async fn element_to_measure(
        &mut self,
        parameter: &Parameter,
        name: &Text,
        index: &Arithmetic,
    ) -> Result<Parameters, Divert> {
        let (target, element_of) = self.follow(name).unwrap_or((name.clone(), None));
        if self.lacks_value(&target) {
            return Ok(Parameters::Unset);
        }
        if element_of.is_some() {
            return self.parameters(parameter).await;
        }
        let key = self.key(&target, index).await?;
        if self.is_before_first(&target, &key) || matches!(&key, Key::Text(text) if text.is_empty()) {
            let written = crate::syntax::print::word(&index.word);
            self.report([written.as_slice(), b"]: bad array subscript"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        let value = self.value(&target).and_then(|value| element(&value, &key).cloned());
        Ok(value.map_or(Parameters::Unset, Parameters::One))
    }

    /// Is it counted from the end, beyond the first element? What is no array has none.
    pub(crate) fn is_before_first(&self, name: &[u8], key: &Key) -> bool {
        let Key::Index(at) = key else { return false };
        let end = match self.value(name).as_deref() {
            Some(Value::Indexed(array)) => array.end(),
            _ => 0,
        };
        *at < 0 && at.unsigned_abs() > end
    }

    /// Is there no variable of that name, or one without a value?
    pub(super) fn lacks_value(&self, name: &[u8]) -> bool {
        let variable = self.variables.get(name);
        let empty = |variable: &Variable| {
            variable.without_value
                || variable.attributes.dynamic.is_none() && matches!(variable.value, Value::Unset)
        };
        variable.is_none_or(empty)
    }

    /// The key that a subscript means: arithmetic, or text in an associative array.
    pub async fn key(&mut self, name: &[u8], index: &Arithmetic) -> Result<Key, Divert> {
        if self.is_associative(name) {
            return Ok(Key::Text(self.expand_to_key(&index.word).await?));
        }
        let evaluated = match quoted_text(&index.word) {
            Some(text) => Box::pin(self.evaluate_quoted(&text)).await?,
            None => self.nested_evaluation(index).await?,
        };
        match evaluated {
            Ok(at) => Ok(Key::Index(at)),
            Err(error @ (ArithmeticError::Unbound(_) | ArithmeticError::Limit(_))) => {
                Err(self.arithmetic_failed(error, b"").await)
            }
            Err(error) => Err(self.arithmetic_failed(error.of_subscript(b""), b"").await),
        }
    }

    /// The value of an index in which other quotes than double ones stand: it is expanded as in those, and they stay.
    async fn evaluate_quoted(&mut self, text: &[u8]) -> Result<Evaluated, Divert> {
        let text = self.expand_index(text).await?;
        self.try_expanded(&text).await
    }
}

/// The text of a subscript in which something is quoted otherwise than by double quotes. An expression knows nothing
/// of such quotes.
pub(super) fn quoted_text(index: &Word) -> Option<Vec<u8>> {
    let quoted = |part: &WordPart| matches!(part, WordPart::Quoted { .. });
    index.parts.iter().any(quoted).then(|| crate::syntax::print::word(index))
}
