//! Variables in expressions: what is read, and where results go.

use bstr::BString;

use super::super::subscript::quoted_text;
use super::{ArithmeticError, Evaluated, MAX_RECURSION, integer, plain_text, runs_in_subscript};
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::variable::Value;
use crate::syntax;
use crate::syntax::ast::{Arithmetic, ArithmeticVariable, Subscript, Word};

/// What a variable means in an expression.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Itself.
    Plain,
    /// One of its elements.
    Element(Key),
    /// All of them, which are no number: `@` or `*`.
    All(&'static str),
    /// No element: `name[]`.
    Nowhere,
}

impl Shell {
    /// What a variable with its subscript means, which is evaluated once.
    pub(super) fn arithmetic_place(
        &mut self,
        variable: &ArithmeticVariable,
        depth: u32,
    ) -> Result<Place, ArithmeticError> {
        match variable.subscript.as_deref() {
            None => Ok(Place::Plain),
            Some(Subscript::Index(index)) if index.word.parts.is_empty() => Ok(Place::Nowhere),
            Some(Subscript::Index(index)) => {
                self.arithmetic_key(&variable.name, index, depth).map(Place::Element)
            }
            Some(all) => {
                let mark = if *all == Subscript::Star { "*" } else { "@" };
                Ok(match self.is_associative(&variable.name) {
                    true => Place::Element(Key::Text(BString::from(mark))),
                    false => Place::All(mark),
                })
            }
        }
    }

    /// The value of a variable that is nothing but an integer.
    pub(super) fn plain_number(&self, variable: &ArithmeticVariable) -> Option<i64> {
        if variable.subscript.is_some() {
            return None;
        }
        let found = self.variables.get(&variable.name).filter(|v| v.attributes == Default::default())?;
        found.value.scalar().and_then(|text| integer(text))
    }

    pub(super) fn arithmetic_value(
        &mut self,
        variable: &ArithmeticVariable,
        place: Place,
        depth: u32,
    ) -> Evaluated {
        let place = match place {
            Place::Plain => self.referred_place(&variable.name)?,
            place => place,
        };
        let value = match place {
            Place::All(mark) => {
                if self.is(ShellOption::Nounset) && !self.has_elements(variable) {
                    None
                } else {
                    self.warn_of_all(&variable.name, mark)?;
                    return Ok(0);
                }
            }
            Place::Nowhere => {
                // Bash looks for it twice.
                let message = [&*variable.name, b"[]: bad array subscript"].concat();
                self.warn(message.clone())?;
                self.warn(message)?;
                return match self.is(ShellOption::Nounset) {
                    true => Err(ArithmeticError::Unbound(b"(null): unbound variable".to_vec())),
                    false => Ok(0),
                };
            }
            Place::Plain => {
                let value = self.scalar(&variable.name);
                self.after_reading(&variable.name);
                value
            }
            Place::Element(key) => {
                let (name, _) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
                self.warn_of_subscript(&name, &key)?;
                self.value(&name).and_then(|v| element(&v, &key).cloned())
            }
        };
        match value {
            Some(text) if text.is_empty() => Ok(0),
            Some(text) => match integer(&text) {
                Some(number) => Ok(number),
                None if runs_in_subscript(&text) => {
                    match self.dynamic.substituted.iter().find(|(value, _)| *value == text) {
                        Some((_, expanded)) => {
                            let expanded = expanded.clone();
                            self.evaluate_nested(&expanded, &variable.name, depth + 1)
                        }
                        None => Err(ArithmeticError::Commands(text)),
                    }
                }
                None => self.evaluate_nested(&text, &variable.name, depth + 1),
            },
            None if self.is(ShellOption::Nounset) && !self.has_elements(variable) => {
                Err(self.unbound(variable))
            }
            None => Ok(0),
        }
    }

    fn unbound(&self, variable: &ArithmeticVariable) -> ArithmeticError {
        let (name, _) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
        ArithmeticError::Unbound([&*name, b": unbound variable"].concat())
    }

    /// With `nounset` an element of nothing is an error before its subscript is evaluated.
    pub(super) fn check_bound(&self, variable: &ArithmeticVariable) -> Result<(), ArithmeticError> {
        let of_reference = || self.follow(&variable.name).is_some_and(|(_, element)| element.is_some());
        if self.is(ShellOption::Nounset)
            && (variable.subscript.as_deref().is_some_and(is_index) || of_reference())
            && !self.has_elements(variable)
        {
            return Err(self.unbound(variable));
        }
        Ok(())
    }

    /// What a reference leads to.
    pub(super) fn referred_place(&mut self, name: &[u8]) -> Result<Place, ArithmeticError> {
        if !self.variables.get(name).is_some_and(|variable| variable.attributes.nameref) {
            return Ok(Place::Plain);
        }
        match self.follow(name) {
            Some((_, Some(subscript))) if subscript == b"@" => Ok(Place::All("@")),
            Some((_, Some(subscript))) if subscript == b"*" => Ok(Place::All("*")),
            Some((target, Some(subscript))) => Ok(Place::Element(self.key_of_text(&target, &subscript)?)),
            _ => Ok(Place::Plain),
        }
    }

    /// All elements are no number, which is said behind the command.
    pub(super) fn warn_of_all(&mut self, name: &[u8], mark: &str) -> Result<(), ArithmeticError> {
        let (target, _) = self.follow(name).unwrap_or((name.into(), None));
        let message: [&[u8]; 4] = [&target, b"[", mark.as_bytes(), b"]: bad array subscript"];
        self.warn(message.concat())
    }

    /// An element that cannot be is no error of the expression, unless the shell ends with it.
    pub(super) fn warn(&mut self, message: Vec<u8>) -> Result<(), ArithmeticError> {
        if self.heeds_errexit() {
            return Err(ArithmeticError::Refused(message));
        }
        self.dynamic.warnings.push(message);
        Ok(())
    }

    /// A negative subscript beyond the first element leads nowhere, which is said behind the command.
    pub(crate) fn warn_of_subscript(&mut self, name: &[u8], key: &Key) -> Result<(), ArithmeticError> {
        let unbound = self.is(ShellOption::Nounset) && self.lacks_value(name);
        if !unbound && self.is_before_first(name, key) {
            return self.warn([name, b": bad array subscript"].concat());
        }
        Ok(())
    }

    /// An element that is not there is no error where others are.
    pub(super) fn has_elements(&self, variable: &ArithmeticVariable) -> bool {
        let (name, element) = self.follow(&variable.name).unwrap_or((variable.name.clone(), None));
        let element = variable.subscript.is_some() || element.is_some();
        match self.value(&name).as_deref() {
            None | Some(Value::Unset) => false,
            Some(Value::Scalar(_)) => element,
            Some(_) => self.variables.get(&name).is_some_and(|variable| !variable.without_value),
        }
    }

    pub(super) fn arithmetic_key(
        &mut self,
        name: &[u8],
        index: &Arithmetic,
        depth: u32,
    ) -> Result<Key, ArithmeticError> {
        let plain = index.word.parts.iter().all(syntax::is_text);
        let text = match plain {
            true => plain_text(&index.word),
            false => match self.simple_text(&index.word.parts) {
                Some(text) => Vec::from(text),
                None => self.substituted_index(&index.word)?,
            },
        };
        if self.is_associative(name) {
            return Ok(Key::Text(BString::from(text)));
        }
        let text = quoted_text(&index.word).unwrap_or(text);
        // An expression of its own, one deeper than that in which it stands.
        if depth + 1 >= MAX_RECURSION {
            return Err(ArithmeticError::TooDeep { name: BString::from(name), in_subscript: true });
        }
        let value = match &index.tree {
            Some(tree) if plain => self.evaluate(tree, depth + 1),
            _ => self.evaluate_nested(&text, name, depth + 1),
        };
        value.map(Key::Index).map_err(|error| error.of_subscript(&text))
    }

    /// What the commands in a subscript gave.
    fn substituted_index(&self, word: &Word) -> Result<Vec<u8>, ArithmeticError> {
        let written = [b"[", syntax::print::word(word).as_slice(), b"]"].concat();
        match self.dynamic.substituted.iter().find(|(value, _)| *value == written) {
            Some((_, expanded)) => Ok(expanded.get(1..expanded.len() - 1).unwrap_or_default().to_vec()),
            None => Err(ArithmeticError::Commands(BString::from(written))),
        }
    }

    pub(super) fn assign_number(
        &mut self,
        variable: &ArithmeticVariable,
        place: Place,
        number: i64,
    ) -> Result<(), ArithmeticError> {
        let place = match place {
            Place::Plain if self.assign_plain(&variable.name, number) => return Ok(()),
            Place::Plain => self.referred_place(&variable.name)?,
            place => place,
        };
        let done = match place {
            Place::Plain => self.assign_integer(&variable.name, number),
            Place::Element(key) => {
                self.assign_at(&variable.name, Some(key), BString::from(number.to_string()), false)
            }
            Place::All(mark) => {
                self.warn_of_all(&variable.name, mark)?;
                Ok(())
            }
            Place::Nowhere => {
                Err(VariableError::message(&[b"`", &variable.name, b"[]': not a valid identifier"]))
            }
        };
        match done {
            // What cannot be an element, or a name, is no error of the expression; it is said behind the command.
            Err(VariableError::Refused(message)) if message.ends_with(b"]: bad array subscript") => {
                self.warn(message)
            }
            Err(VariableError::Message(message)) if message.ends_with(b"': not a valid identifier") => {
                self.dynamic.warnings.push(message);
                Ok(())
            }
            done => Ok(done?),
        }
    }
}

/// Is it an index that is not empty?
fn is_index(subscript: &Subscript) -> bool {
    matches!(subscript, Subscript::Index(index) if !index.word.parts.is_empty())
}
