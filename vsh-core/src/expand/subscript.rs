//! Subscripts: which element is meant.

use super::arithmetic::ArithmeticError;
use super::parameter::Parameters;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::syntax::ast::{Arithmetic, Parameter, QuoteStyle, Text, WordPart};
use crate::utility::ExitStatus;

impl Shell {
    /// The element whose length is asked for: without a variable its subscript is not evaluated, and an empty key is an
    /// error.
    pub(super) async fn element_to_measure(
        &mut self,
        parameter: &Parameter,
        name: &Text,
        index: &Arithmetic,
    ) -> Result<Parameters, Divert> {
        let (target, element_of) = self.follow(name).unwrap_or((name.clone(), None));
        if self.variables.get(&target).is_none() {
            return Ok(Parameters::Unset);
        }
        if element_of.is_some() || !self.is_associative(&target) {
            return self.parameters(parameter).await;
        }
        let key = self.key(&target, index).await?;
        if matches!(&key, Key::Text(text) if text.is_empty()) {
            let written = crate::syntax::print::word(&index.word);
            self.report([written.as_slice(), b"]: bad array subscript"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        let value = self.value(&target).and_then(|value| element(&value, &key).cloned());
        Ok(value.map_or(Parameters::Unset, Parameters::One))
    }

    /// The key that a subscript means: arithmetic, or text in an associative array.
    pub async fn key(&mut self, name: &[u8], index: &Arithmetic) -> Result<Key, Divert> {
        if self.is_associative(name) {
            return Ok(Key::Text(self.expand_to_key(&index.word).await?));
        }
        if let Some(text) = quoted_operand(index) {
            // An apostrophe means nothing in an expression.
            let from = memchr::memchr(b'\'', &text).unwrap_or(0);
            let token = text.get(from..).unwrap_or_default();
            let message: [&[u8]; 4] =
                [&text, b": syntax error: operand expected (error token is \"", token, b"\")"];
            self.report(message.concat()).await?;
            return Err(Divert::Unwind(ExitStatus::FAILURE));
        }
        match self.nested_evaluation(index).await? {
            Ok(at) => Ok(Key::Index(at)),
            Err(error @ (ArithmeticError::Unbound(_) | ArithmeticError::Limit(_))) => {
                Err(self.arithmetic_failed(error, b"").await)
            }
            Err(error) => {
                let error = ArithmeticError::Subscript(error.message());
                Err(self.arithmetic_failed(error, b"").await)
            }
        }
    }
}

/// The text of a subscript in which something stands in single quotes.
fn quoted_operand(index: &Arithmetic) -> Option<Vec<u8>> {
    let quoted = |part: &WordPart| matches!(part, WordPart::Quoted { style: QuoteStyle::Single, .. });
    index.word.parts.iter().any(quoted).then(|| crate::syntax::print::word(&index.word))
}
