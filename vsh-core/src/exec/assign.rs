//! Assignments.

use bstr::BString;

use super::divert::Divert;
use crate::shell::Shell;
use crate::shell::access::{Key, VariableError};
use crate::shell::option::ShellOption;
use crate::shell::variable::{AssociativeArray, IndexedArray, Value};
use crate::syntax::ast::{
    Arithmetic, ArrayElement, Assignment, AssignmentValue, Subscript, Text, Word, WordPart,
};

impl Shell {
    /// Performs an assignment; an error is reported and the current command given up.
    pub async fn perform_assignment(&mut self, assignment: &Assignment) -> Result<(), Divert> {
        match self.try_assignment(assignment).await? {
            Ok(()) => Ok(()),
            Err(error) => Err(self.variable_failed(error).await),
        }
    }

    /// Performs an assignment, an error left to the caller.
    pub async fn try_assignment(
        &mut self,
        assignment: &Assignment,
    ) -> Result<Result<(), VariableError>, Divert> {
        let name = &assignment.name;
        match &assignment.value {
            AssignmentValue::Scalar(word) => {
                // The value comes before the subscript.
                let value = self.expand_to_value(word).await?;
                let key = match &assignment.subscript {
                    None => None,
                    Some(_)
                        if self.variables.get(name).is_some_and(|v| v.attributes.nameref)
                            && self.refuses_subscript(name) =>
                    {
                        let target = self.variables.get(name).and_then(|v| v.value.scalar().cloned());
                        let target = target.unwrap_or_default();
                        return Ok(Err(VariableError::message(&[
                            b"`",
                            &target,
                            b"': not a valid identifier",
                        ])));
                    }
                    Some(Subscript::Index(index)) => {
                        if index.word.parts.is_empty() {
                            return Ok(Err(VariableError::message(&[name, b"[]: bad array subscript"])));
                        }
                        Some(self.key(name, index).await?)
                    }
                    Some(Subscript::At | Subscript::Star) if self.is_associative(name) => {
                        let star = matches!(assignment.subscript, Some(Subscript::Star));
                        Some(Key::Text(BString::from(if star { "*" } else { "@" })))
                    }
                    Some(other) => {
                        let mark: &[u8] = if *other == Subscript::At { b"[@]" } else { b"[*]" };
                        return Ok(Err(VariableError::message(&[name, mark, b": bad array subscript"])));
                    }
                };
                if self.is(ShellOption::Xtrace) {
                    self.trace_assignment(assignment, &value).await?;
                }
                Ok(self.assign_at(name, key, value, assignment.append))
            }
            AssignmentValue::Array(elements) => {
                if assignment.subscript.is_some() {
                    return Ok(Err(VariableError::message(&[name, b": cannot assign list to array member"])));
                }
                if self.is(ShellOption::Xtrace) {
                    self.trace_array(name, assignment.append, elements).await?;
                }
                self.assign_elements(name, elements, assignment.append).await
            }
        }
    }

    /// Is it a reference to nothing yet, or to an element, so that it has no elements?
    fn refuses_subscript(&self, name: &[u8]) -> bool {
        self.follow(name).is_some_and(|(target, subscript)| {
            subscript.is_some() || self.variables.get(&target).is_some_and(|v| v.attributes.nameref)
        })
    }

    /// `name=(...)` and `name+=(...)`.
    pub async fn assign_elements(
        &mut self,
        name: &[u8],
        elements: &[ArrayElement],
        append: bool,
    ) -> Result<Result<(), VariableError>, Divert> {
        let (target, subscript) = self.follow(name).unwrap_or((name.into(), None));
        if let Some(subscript) = subscript {
            let written: [&[u8]; 5] = [b"`", &target, b"[", &subscript, b"]': not a valid identifier"];
            return Ok(Err(VariableError::message(&written)));
        }
        if let Some(variable) = self.variables.get_mut(&target)
            && variable.attributes.nameref
        {
            variable.attributes.nameref = false;
            variable.value = Value::Unset;
            self.report([b"warning: ", &*target, b": removing nameref attribute"].concat()).await?;
        }
        if self.variables.get(&target).is_some_and(|v| v.attributes.readonly) {
            return Ok(Err(VariableError::message(&[&target, b": readonly variable"])));
        }
        if self.is_associative(&target) {
            return self.assign_pairs(&target, elements, append).await;
        }
        // All values are expanded before the first is assigned.
        let mut values: Vec<(&ArrayElement, BString)> = Vec::with_capacity(elements.len());
        let mut charge = self.world.meter.no_memory();
        for element in elements {
            if element.subscript.is_some() {
                values.push((element, self.expand_to_value(&element.value).await?));
                continue;
            }
            let mut fields = Vec::new();
            self.expand_fields(&element.value, &mut fields).await?;
            for field in fields {
                charge.add(field.len() + 64)?;
                values.push((element, field));
            }
        }
        let changes = self.variables.get(&target).is_some_and(|v| v.attributes.changes_values());
        if changes || elements.iter().any(|e| e.subscript.is_some()) {
            return self.assign_one_by_one(&target, values, append).await;
        }
        if append && self.is_plain_array(&target) {
            let values = values.into_iter().map(|(_, value)| value);
            return Ok(self.append_elements(&target, values));
        }
        let mut array = match self.value(&target).map(|v| v.into_owned()) {
            Some(Value::Scalar(text)) if append => IndexedArray::from_iter([text]),
            _ => IndexedArray::default(),
        };
        let from = array.end();
        for (at, (_, value)) in (from..).zip(values) {
            array.set(at, value);
        }
        Ok(self.assign_array(&target, Value::Indexed(array)))
    }

    /// Assigns elements in order; each subscript sees what was assigned before it.
    async fn assign_one_by_one(
        &mut self,
        name: &[u8],
        values: Vec<(&ArrayElement, BString)>,
        append: bool,
    ) -> Result<Result<(), VariableError>, Divert> {
        let kept = match self.value(name).map(|v| v.into_owned()) {
            Some(Value::Indexed(array)) if append => array,
            Some(Value::Scalar(text)) if append => IndexedArray::from_iter([text]),
            _ => IndexedArray::default(),
        };
        let mut next = i64::try_from(kept.end()).unwrap_or(i64::MAX);
        if let Err(error) = self.assign_array(name, Value::Indexed(kept)) {
            return Ok(Err(error));
        }
        for (element, value) in values {
            let at = match &element.subscript {
                None => next,
                Some(Subscript::Index(index)) => match self.key(b"", index).await? {
                    Key::Index(at) => at,
                    Key::Text(_) => continue,
                },
                Some(_) => return Ok(Err(VariableError::message(&[name, b": bad array subscript"]))),
            };
            match self.assign_at(name, Some(Key::Index(at)), value.clone(), element.append) {
                Ok(()) => next = at.saturating_add(1),
                Err(VariableError::Message(_)) if at < 0 => {
                    let text = format!("[{at}]=");
                    self.report([text.as_bytes(), &value, b": bad array subscript"].concat()).await?;
                }
                Err(error) => return Ok(Err(error)),
            }
        }
        Ok(Ok(()))
    }

    fn integer_value(
        &mut self,
        integer: bool,
        old: Option<BString>,
        value: BString,
    ) -> Result<BString, VariableError> {
        if integer {
            let old = match old {
                Some(old) => self.evaluate_text(&old)?,
                None => 0,
            };
            let number = self.evaluate_text(&value)?;
            return Ok(BString::from(old.wrapping_add(number).to_string()));
        }
        Ok(match old {
            Some(mut old) => {
                old.extend_from_slice(&value);
                old
            }
            None => value,
        })
    }

    /// `name=([key]=value ...)` or `name=(key value ...)`.
    async fn assign_pairs(
        &mut self,
        name: &[u8],
        elements: &[ArrayElement],
        append: bool,
    ) -> Result<Result<(), VariableError>, Divert> {
        let attributes = self.variables.get(name).map(|v| v.attributes).unwrap_or_default();
        let integer = attributes.integer;
        let before = self.value(name).map(|v| v.into_owned());
        let (mut array, old) = match before {
            Some(Value::Associative(array)) if append => (array, None),
            Some(Value::Associative(array)) => (AssociativeArray::default(), Some(array)),
            _ => (AssociativeArray::default(), Some(AssociativeArray::default())),
        };
        let mut pending: Option<BString> = None;
        let elements: Vec<ArrayElement> = elements.iter().map(as_pair).collect();
        let plain = elements.first().is_some_and(|e| e.subscript.is_none());
        for element in &elements {
            match &element.subscript {
                Some(subscript) => {
                    let key = match subscript {
                        Subscript::Index(index) => self.expand_to_text(&index.word).await?,
                        Subscript::At => BString::from("@"),
                        Subscript::Star => BString::from("*"),
                    };
                    let value = self.expand_to_value(&element.value).await?;
                    // `+=` adds to what the array held before all of this.
                    let old = old.as_ref().unwrap_or(&array).get(&key).filter(|_| element.append).cloned();
                    match self.integer_value(integer, old, value) {
                        Ok(value) => match self.transformed_element(name, value) {
                            Ok(value) => array.set(key, value),
                            Err(error) => return Ok(Err(error)),
                        },
                        Err(error) => return Ok(Err(error)),
                    }
                }
                None if plain => {
                    let mut fields = Vec::new();
                    self.expand_fields(&element.value, &mut fields).await?;
                    for field in fields {
                        match pending.take() {
                            None => pending = Some(field),
                            Some(key) => array.set(key, field),
                        }
                    }
                }
                None => {
                    let word = crate::syntax::print::word(&element.value);
                    let message =
                        [name, b": ", &word, b": must use subscript when assigning associative array"];
                    self.report(message.concat()).await?;
                }
            }
        }
        if let Some(key) = pending {
            array.set(key, BString::default());
        }
        Ok(self.assign_array(name, Value::Associative(array)))
    }
}

/// An element of an associative array: in it braces and `~` mean themselves.
pub(crate) fn as_pair(element: &ArrayElement) -> ArrayElement {
    let special = |part: &WordPart| matches!(part, WordPart::Brace(_) | WordPart::Tilde(_));
    if !element.value.parts.iter().any(special) {
        return element.clone();
    }
    let mut parts: Vec<WordPart> = Vec::new();
    for part in &element.value.parts {
        let plain = match part {
            WordPart::Tilde(user) if element.subscript.is_some() => {
                vec![WordPart::Literal(Text::from([b"~", &**user].concat()))]
            }
            WordPart::Glob(text) => vec![WordPart::Literal(text.clone())],
            other => crate::expand::brace::brace_as_text(other),
        };
        for part in plain {
            match (parts.last_mut(), part) {
                (Some(WordPart::Literal(before)), WordPart::Literal(text)) => {
                    *before = Text::from([&**before, &*text].concat());
                }
                (_, part) => parts.push(part),
            }
        }
    }
    let mut pair = element.clone();
    if pair.subscript.is_none()
        && let Some(WordPart::Literal(text)) = parts.first()
        && let Some(inside) = text.strip_prefix(b"[")
        && let Some(end) = memchr::memchr(b']', inside)
        && let Some(behind) = inside.get(end + 1..)
        && let Some((append, value)) =
            behind.strip_prefix(b"+=").map(|v| (true, v)).or(behind.strip_prefix(b"=").map(|v| (false, v)))
    {
        let key = WordPart::Literal(Text::from(inside.get(..end).unwrap_or_default()));
        let word = Word { parts: vec![key], span: element.value.span };
        let value = Text::from(value);
        pair.append = append;
        pair.subscript = Some(Subscript::Index(Box::new(Arithmetic { word, tree: None })));
        if let Some(first) = parts.first_mut() {
            *first = WordPart::Literal(value);
        }
    }
    pair.value.parts = parts;
    pair
}
