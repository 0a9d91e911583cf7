//! Reading and assigning variables: namerefs, attributes, subscripts.

use std::borrow::Cow;

use bstr::BString;

use super::Shell;
use super::heed::is_heeded;
use super::option::ShellOption;
use super::refusal::VariableError;
use super::scope::{global_name, without_global};
use super::variable::{AssociativeArray, Attributes, Dynamic, IndexedArray, Name, Value, Variable};
use crate::exec::divert::Divert;
use crate::expand::arithmetic::integer;
use crate::meter::LimitExceeded;
use crate::syntax;
use crate::syntax::ast::{Parameter, ParameterExpansion, ParameterOperator, Subscript, WordPart};

/// What is said where namerefs lead in a circle.
pub(crate) fn circular(name: &[u8]) -> Vec<u8> {
    [b"warning: ", name, b": circular name reference".as_slice()].concat()
}

/// An element's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// In an indexed array; negative from the end.
    Index(i64),
    /// In an associative array.
    Text(BString),
}

/// How many namerefs may be followed.
const MAX_REFERENCES: usize = 8;

/// What a value may hold without being charged for it.
const FREE_BYTES: usize = 256;

/// What a variable is charged for itself and for a short value.
const VARIABLE_BYTES: u64 = 512;

fn put_integer(text: &mut BString, number: i64) {
    let mut digits = itoa::Buffer::new();
    text.clear();
    text.extend_from_slice(digits.format(number).as_bytes());
}

impl Shell {
    /// Is it a reference that leads to an element?
    pub(crate) fn refers_to_element(&self, name: &[u8]) -> bool {
        self.variables.get(name).is_some_and(|variable| variable.attributes.nameref)
            && self.follow(name).is_some_and(|(_, subscript)| subscript.is_some())
    }

    /// The variable that `name` means: itself, or what a chain of namerefs leads to. From a local reference a circle leads
    /// to the global variable of its name; `None` in another one. The second part is the text of a subscript in the last
    /// reference.
    pub fn follow(&self, name: &[u8]) -> Option<(Name, Option<Vec<u8>>)> {
        let first = name;
        let mut name = Name::from(name);
        for _ in 0..MAX_REFERENCES {
            let target = match self.variables.get(&name) {
                Some(Variable { attributes, value: Value::Scalar(target), .. })
                    if attributes.nameref && !target.is_empty() =>
                {
                    target.clone()
                }
                _ => return Some((name, None)),
            };
            if let Some(open) = memchr::memchr(b'[', &target)
                && target.ends_with(b"]")
            {
                if self.variables.get(&target).is_some() {
                    // A local variable of that very name, as `declare` makes one of such a reference in a function.
                    return Some((Name::from(target.as_slice()), None));
                }
                let subscript = target.get(open + 1..target.len() - 1).unwrap_or_default().to_vec();
                return Some((Name::from(target.get(..open).unwrap_or_default()), Some(subscript)));
            }
            if *target == first && self.variables.get(first).is_some_and(|v| v.level > 0) {
                return Some((global_name(first), None));
            }
            name = Name::from(target.as_slice());
        }
        None
    }

    /// The value of `name` as it is, namerefs not followed.
    pub fn value(&self, name: &[u8]) -> Option<Cow<'_, Value>> {
        let variable = self.variables.get(name)?;
        Some(match variable.attributes.dynamic {
            Some(which) => Cow::Owned(self.dynamic_value(which)),
            None => Cow::Borrowed(&variable.value),
        })
    }

    /// What `$name` gives; `None` if it is unset.
    pub fn scalar(&self, name: &[u8]) -> Option<BString> {
        let variable = self.variables.get(name)?;
        if variable.attributes.nameref {
            let (target, subscript) = self.follow(name)?;
            if let Some(subscript) = subscript {
                return self.element_text(&target, &subscript);
            }
            if &*target == name {
                return None;
            }
            return self.scalar(&target);
        }
        match variable.attributes.dynamic {
            Some(which) => self.dynamic_value(which).scalar().cloned(),
            None => variable.value.scalar().cloned(),
        }
    }

    /// The element of an array, where the subscript is plain text.
    fn element_text(&self, name: &[u8], subscript: &[u8]) -> Option<BString> {
        let value = self.value(name)?;
        let key = match &*value {
            Value::Associative(_) => Key::Text(self.key_text(subscript)),
            _ => Key::Index(std::str::from_utf8(subscript).ok()?.trim().parse().ok()?),
        };
        element(&value, &key).cloned()
    }

    /// Is it an associative array?
    pub fn is_associative(&self, name: &[u8]) -> bool {
        self.follow(name)
            .is_some_and(|(name, _)| self.value(&name).is_some_and(|v| matches!(*v, Value::Associative(_))))
    }

    /// Assigns a string.
    pub fn assign(&mut self, name: &[u8], value: BString, append: bool) -> Result<(), VariableError> {
        self.assign_at(name, None, value, append)
    }

    /// Assigns a string to a variable or to an element.
    pub fn assign_at(
        &mut self,
        name: &[u8],
        key: Option<Key>,
        value: BString,
        append: bool,
    ) -> Result<(), VariableError> {
        if key.is_none()
            && let Some(old) = self.plain_scalar(name)
        {
            let kept = if append { old.len() } else { 0 };
            if kept + value.len() <= FREE_BYTES {
                if append {
                    old.extend_from_slice(&value);
                } else {
                    *old = value;
                }
                return Ok(());
            }
        }
        self.assign_slowly(name, key, value, append)
    }

    /// Assigns an integer's decimal digits.
    pub fn assign_integer(&mut self, name: &[u8], number: i64) -> Result<(), VariableError> {
        match self.assign_plain(name, number) {
            true => Ok(()),
            false => self.assign_at(name, None, BString::from(number.to_string()), false),
        }
    }

    /// Assigns it to a variable for which this is all that happens, if it is one.
    pub(crate) fn assign_plain(&mut self, name: &[u8], number: i64) -> bool {
        self.plain_scalar(name).map(|text| put_integer(text, number)).is_some()
    }

    /// Adds to the value of such a variable, if that is an integer: what it was.
    pub(crate) fn step_plain(&mut self, name: &[u8], by: i64) -> Option<i64> {
        let text = self.plain_scalar(name)?;
        let old = integer(text)?;
        put_integer(text, old.wrapping_add(by));
        Some(old)
    }

    /// The value of a variable that has no attributes, holds a short string and has no consequences.
    fn plain_scalar(&mut self, name: &[u8]) -> Option<&mut BString> {
        if self.is(ShellOption::Allexport) || is_heeded(name) {
            return None;
        }
        let variable = self.variables.get_mut(name)?;
        let plain = variable.attributes == Default::default()
            && variable.charge.as_ref().is_none_or(|c| c.bytes() <= VARIABLE_BYTES);
        match &mut variable.value {
            Value::Scalar(text) if plain => Some(text),
            _ => None,
        }
    }

    /// The level of a local reference whose target a function called since has hidden by a variable of its own: what is
    /// assigned through it is not that variable.
    fn level_of_reference(&self, name: &[u8], target: &[u8], whole: bool) -> Option<u32> {
        let mut reference = self.variables.get(name).filter(|v| v.attributes.nameref)?;
        for _ in 0..MAX_REFERENCES {
            let next = reference.value.scalar().and_then(|next| self.variables.get(next));
            match next.filter(|v| v.attributes.nameref) {
                Some(next) => reference = next,
                None => break,
            }
        }
        let level = reference.level;
        let over = self.variables.get(target).filter(|_| level > 0)?;
        let is_temporary = whole && over.temporary && self.variables.hides_above(target, level);
        (over.level > level || is_temporary).then_some(level)
    }

    fn assign_slowly(
        &mut self,
        name: &[u8],
        key: Option<Key>,
        value: BString,
        append: bool,
    ) -> Result<(), VariableError> {
        if self.variables.exchange_shared(name) {
            let done = self.assign_once(name, key.clone(), value.clone(), append);
            self.variables.exchange_shared(name);
            done?;
        }
        self.assign_once(name, key, value, append)
    }

    fn assign_once(
        &mut self,
        name: &[u8],
        key: Option<Key>,
        value: BString,
        append: bool,
    ) -> Result<(), VariableError> {
        let Some((target, subscript)) = self.follow(name) else {
            return Err(VariableError::Message(circular(name)));
        };
        if without_global(&target).is_some() {
            self.dynamic.warnings.push(circular(name));
        }
        let level = self.level_of_reference(name, &target, key.is_none() && subscript.is_none());
        let Some(level) = level else {
            return self.assign_to(target, subscript, key, value, append);
        };
        self.variables.exchange_from(&target, level);
        let done = match self.follow(name) {
            Some((target, subscript)) => self.assign_to(target, subscript, key, value, append),
            None => Err(VariableError::Message(circular(name))),
        };
        self.variables.exchange_from(&target, level);
        done
    }

    /// Assigns to what references lead to.
    fn assign_to(
        &mut self,
        target: Name,
        subscript: Option<Vec<u8>>,
        key: Option<Key>,
        value: BString,
        append: bool,
    ) -> Result<(), VariableError> {
        if matches!(&key, Some(Key::Text(text)) if text.is_empty()) && self.is_associative(&target) {
            return Err(VariableError::refused(&[&target, b"[]: bad array subscript"]));
        }
        let key = match (key, subscript) {
            (Some(key), _) => Some(key),
            (None, Some(all)) if matches!(&*all, b"@" | b"*") && !self.is_associative(&target) => {
                return Err(VariableError::refused(&[&target, b"[", &all, b"]: bad array subscript"]));
            }
            (None, Some(text)) => Some(self.written_key(&target, &text)?),
            (None, None) => None,
        };
        if key.is_none()
            && self.variables.get(&target).is_some_and(|v| v.attributes.nameref)
            && syntax::parse_reference(&value).is_none()
        {
            return Err(VariableError::message(&[b"`", &value, b"': not a valid identifier"]));
        }
        if !syntax::is_name(without_global(&target).unwrap_or(&target))
            && self.variables.get(&target).is_none()
        {
            return Err(VariableError::message(&[b"`", &target, b"': not a valid identifier"]));
        }
        let attributes = self.variables.get(&target).map(|v| v.attributes).unwrap_or_default();
        if attributes.readonly {
            return Err(VariableError::refused(&[&target, b": readonly variable"]));
        }
        // Where it stands comes before what it is.
        if let (Some(Key::Index(at)), Some(Value::Indexed(array))) = (&key, self.value(&target).as_deref())
            && absolute(array.end(), *at).is_none()
        {
            return Err(BadSubscript(*at).message(&target));
        }
        let value = self.transformed(&target, key.as_ref(), attributes, value, append)?;
        if let (Some(Dynamic::Dirstack), Some(Key::Index(at))) = (attributes.dynamic, &key) {
            // The working directory itself stays.
            let at = usize::try_from(*at).ok().and_then(|at| at.checked_sub(1));
            if let Some(entry) = at.and_then(|at| self.place.stack.get_mut(at)) {
                *entry = value;
            }
            return Ok(());
        }
        if let Some(Key::Text(element)) = &key
            && self.assign_definition(attributes.dynamic, element, &value)
        {
            return Ok(());
        }
        let export = self.is(ShellOption::Allexport) && key.is_none();
        let meter = self.world.meter.clone();
        let heeded = is_heeded(&target).then(|| value.clone());
        let declared = self.variables.get(&target).is_some();
        let variable = self.variables.entry(&target);
        variable.attributes.exported |= export;
        if let Err(bad) = store(variable, key, value, declared) {
            if !declared {
                self.variables.unset(&target);
            }
            return Err(bad.message(&target));
        }
        variable.without_value = false;
        charge(variable, &meter)?;
        match (heeded, attributes.dynamic) {
            (Some(value), dynamic) => self.heed(&target, &value, dynamic),
            (None, _) => Ok(()),
        }
    }

    /// `BASH_ALIASES[name]=text` and `BASH_CMDS[name]=path`
    fn assign_definition(&mut self, dynamic: Option<Dynamic>, name: &[u8], value: &[u8]) -> bool {
        match dynamic {
            Some(Dynamic::Aliases) => drop(self.definitions.aliases.insert(name.into(), value.into())),
            Some(Dynamic::Commands) if self.is(ShellOption::Restricted) && value.contains(&b'/') => {
                self.dynamic.warnings.push([value, b": restricted"].concat());
            }
            Some(Dynamic::Commands) => self.definitions.remember(name, value, 0),
            _ => return false,
        }
        true
    }

    /// The value after attributes (`-i -l -u -c`) and `+=`.
    fn transformed(
        &mut self,
        name: &Name,
        key: Option<&Key>,
        attributes: super::variable::Attributes,
        value: BString,
        append: bool,
    ) -> Result<BString, VariableError> {
        let old = if append {
            let place = key.cloned().unwrap_or_else(|| self.default_key(name));
            self.value(name).and_then(|v| match &*v {
                Value::Scalar(text) if matches!(place, Key::Index(0 | -1)) => Some(text.clone()),
                other => element(other, &place).cloned(),
            })
        } else {
            None
        };
        if attributes.integer {
            // The old value is calculated first.
            let old = match old {
                Some(old) => self.evaluate_text(&old)?,
                None => 0,
            };
            let unset = self.is(ShellOption::Nounset)
                && self.variables.get(name).is_some_and(|v| matches!(v.value, Value::Unset));
            let number = match unset {
                true => self.evaluate_own(name, &value)?,
                false => self.evaluate_text(&value)?,
            };
            return Ok(BString::from(old.wrapping_add(number).to_string()));
        }
        let mut text = match old {
            Some(mut old) => {
                old.extend_from_slice(&value);
                old
            }
            None => value,
        };
        if attributes.changes_case() {
            text = BString::from(crate::text::with_case(&text, self.c_locale(), |at, _| attributes.case(at)));
        }
        Ok(text)
    }

    /// The value of an expression that is given to a variable without one, which counts as set in it.
    fn evaluate_own(&mut self, name: &Name, value: &[u8]) -> Result<i64, VariableError> {
        if let Some(variable) = self.variables.get_mut(name) {
            variable.value = Value::Scalar(BString::default());
        }
        let number = self.evaluate_text(value);
        if let Some(variable) = self.variables.get_mut(name)
            && matches!(&variable.value, Value::Scalar(text) if text.is_empty())
        {
            variable.value = Value::Unset;
        }
        Ok(number?)
    }

    /// A value as an element of this array holds it, after the array's attributes.
    pub fn transformed_element(&mut self, name: &[u8], value: BString) -> Result<BString, VariableError> {
        let (target, _) = self.follow(name).unwrap_or((Name::from(name), None));
        let attributes = self.variables.get(&target).map(|v| v.attributes).unwrap_or_default();
        self.transformed(&target, None, attributes, value, false)
    }

    fn default_key(&self, name: &[u8]) -> Key {
        match self.value(name).as_deref() {
            Some(Value::Associative(_)) => Key::Text(BString::from("0")),
            _ => Key::Index(0),
        }
    }

    /// The key that a subscript's text means for this variable.
    pub fn key_of_text(&mut self, name: &[u8], subscript: &[u8]) -> Result<Key, VariableError> {
        if self.is_associative(name) {
            return Ok(Key::Text(self.key_text(subscript)));
        }
        let evaluated = match self.index_text(subscript) {
            Some(text) => self.evaluate_expanded(&text),
            None => self.evaluate_expanded(subscript),
        };
        evaluated.map(Key::Index).map_err(|error| VariableError::from(error).of_subscript())
    }

    /// The key of an element that is to be assigned: none in an associative array is empty.
    pub fn written_key(&mut self, name: &[u8], subscript: &[u8]) -> Result<Key, VariableError> {
        match self.key_of_text(name, subscript)? {
            Key::Text(text) if text.is_empty() => {
                Err(VariableError::refused(&[name, b"[", subscript, b"]: bad array subscript"]))
            }
            key => Ok(key),
        }
    }

    /// An index written in a string, expanded as in double quotes, if something in it is special, and a look-up all it takes.
    fn index_text(&self, subscript: &[u8]) -> Option<BString> {
        subscript.iter().find(|byte| matches!(byte, b'$' | b'"' | b'`' | b'\\'))?;
        let word = syntax::parse_double_quoted(subscript, self.parse_options()).ok()?;
        self.simple_text(&crate::expand::arithmetic::without_quotes(word.parts))
    }

    /// Is there a subscript whose expansion is more than a look-up, or with `nounset` one that may fail?
    pub(crate) fn expands_in_subscript(&self, text: &[u8]) -> bool {
        crate::expand::arithmetic::runs_in_subscript(text)
            || self.is(ShellOption::Nounset) && memchr::memchr(b'$', text).is_some()
    }

    /// A text with the subscript at its end expanded, where that is more than a look-up.
    pub(crate) async fn with_subscript(&mut self, text: &[u8]) -> Result<Option<BString>, Divert> {
        let Some(open) = memchr::memchr(b'[', text).filter(|_| text.ends_with(b"]")) else { return Ok(None) };
        if !self.expands_in_subscript(text) || syntax::parse_reference(text).is_none() {
            return Ok(None);
        }
        let (name, subscript) = (text.get(..open), text.get(open + 1..text.len() - 1));
        let (name, subscript) = (name.unwrap_or_default(), subscript.unwrap_or_default());
        if self.is(ShellOption::AssocExpandOnce) && self.is_associative(name) {
            return Ok(None);
        }
        let expanded = self.expand_string(subscript).await?;
        let expanded = match self.is_associative(name) {
            true => crate::expand::quote::single(&expanded),
            false => Vec::from(expanded),
        };
        Ok(Some(BString::from([name, b"[", &expanded, b"]"].concat())))
    }

    /// A key written in a string, as in `unset 'a[$k]'`: quotes are removed, plain parameters are expanded.
    fn key_text(&self, subscript: &[u8]) -> BString {
        if self.is(ShellOption::AssocExpandOnce) {
            return BString::from(subscript);
        }
        let reference = [b"x[", subscript, b"]"].concat();
        match syntax::parse_reference(&reference) {
            Some((_, Some(Subscript::Index(index)))) => self.simple_text(&index.word.parts),
            _ => None,
        }
        .unwrap_or_else(|| BString::from(subscript))
    }

    /// The text of pieces that are no more than look-ups.
    pub(crate) fn simple_text(&self, parts: &[WordPart]) -> Option<BString> {
        let mut text = Vec::new();
        for part in parts {
            match part {
                WordPart::Literal(t) | WordPart::Glob(t) | WordPart::Quoted { text: t, .. } => {
                    text.extend_from_slice(t);
                }
                WordPart::DoubleQuoted { parts, .. } => text.extend_from_slice(&self.simple_text(parts)?),
                WordPart::Parameter(parameter) => match self.simple_parameter(parameter) {
                    Some(value) => text.extend_from_slice(&value),
                    None if self.is_plainly_unset(parameter) => {}
                    None => return None,
                },
                _ => return None,
            }
        }
        Some(BString::from(text))
    }

    /// Is it `$name` or `$1` without a value, which is no error?
    fn is_plainly_unset(&self, expansion: &ParameterExpansion) -> bool {
        let unset = match &expansion.parameter {
            Parameter::Variable { name, subscript: None } => {
                self.variables.get(name).is_none_or(|variable| {
                    let Attributes { nameref, dynamic, .. } = variable.attributes;
                    !nameref && dynamic.is_none() && variable.value.scalar().is_none()
                })
            }
            Parameter::Positional(number) => *number as usize > self.calls.positional.len(),
            _ => false,
        };
        let plain = !expansion.indirect && expansion.operator == ParameterOperator::None;
        unset && plain && !self.is(ShellOption::Nounset)
    }

    /// Is it an indexed array that is not computed?
    pub fn is_plain_array(&self, name: &[u8]) -> bool {
        let variable = self.variables.get(name);
        variable.is_some_and(|v| v.attributes.dynamic.is_none() && matches!(v.value, Value::Indexed(_)))
    }

    /// Adds elements behind the last one of an indexed array, in place.
    pub fn append_elements(
        &mut self,
        name: &Name,
        values: impl Iterator<Item = BString>,
    ) -> Result<(), VariableError> {
        let meter = self.world.meter.clone();
        let variable = self.variables.entry(name);
        variable.without_value = false;
        if let Value::Indexed(array) = &mut variable.value {
            for (at, value) in (array.end()..).zip(values) {
                array.set(at, value);
            }
        }
        Ok(charge(variable, &meter)?)
    }

    /// Assigns a whole array.
    pub fn assign_array(&mut self, name: &[u8], value: Value) -> Result<(), VariableError> {
        let Some((target, _)) = self.follow(name) else {
            return Err(VariableError::message(&[name, b": circular name reference"]));
        };
        if self.variables.get(&target).is_some_and(|v| v.attributes.readonly) {
            return Err(VariableError::refused(&[&target, b": readonly variable"]));
        }
        let meter = self.world.meter.clone();
        let variable = self.variables.entry(&target);
        if variable.attributes.dynamic.is_some() {
            return Ok(());
        }
        variable.without_value = false;
        variable.value = value;
        Ok(charge(variable, &meter)?)
    }

    /// Unsets a variable or an element; false if it is readonly.
    pub fn unset_variable(&mut self, name: &[u8]) -> bool {
        if self.variables.get(name).is_some_and(|v| v.attributes.readonly) {
            return false;
        }
        if name == b"_" {
            // The next command sets it again.
            self.status.last_argument.clear();
            return true;
        }
        if self.variables.unset_shared(name) {
            // That of the command goes with it.
        } else if self.is(ShellOption::LocalvarUnset) {
            self.variables.unset_keeping(name);
        } else {
            self.variables.unset(name);
        }
        let _ = self.heed_unset(name);
        true
    }
}

/// Charges a variable's memory, if it is not small.
pub(crate) fn charge(variable: &mut Variable, meter: &crate::meter::Meter) -> Result<(), LimitExceeded> {
    let size = match variable.value.size() {
        short if short <= FREE_BYTES => 0,
        long => long,
    };
    let size = size.saturating_add(VARIABLE_BYTES as usize);
    variable.charge.get_or_insert_with(|| meter.no_memory()).resize(size)
}

/// The element at a key. A scalar is its own element 0, which is not counted from the end.
pub fn element<'v>(value: &'v Value, key: &Key) -> Option<&'v BString> {
    match (value, key) {
        (Value::Indexed(array), Key::Index(index)) => array.get(absolute(array.end(), *index)?),
        (Value::Associative(array), Key::Text(text)) => array.get(text),
        (Value::Scalar(text), Key::Index(0)) => Some(text),
        _ => None,
    }
}

fn absolute(end: u64, index: i64) -> Option<u64> {
    u64::try_from(index).ok().or_else(|| end.checked_sub(index.unsigned_abs()))
}

struct BadSubscript(i64);

impl BadSubscript {
    fn message(&self, name: &[u8]) -> VariableError {
        let index = format!("[{}]: bad array subscript", self.0);
        VariableError::refused(&[name, index.as_bytes()])
    }
}

fn store(
    variable: &mut Variable,
    key: Option<Key>,
    value: BString,
    declared: bool,
) -> Result<(), BadSubscript> {
    match (key, &mut variable.value) {
        (None, Value::Indexed(array)) => array.set(0, value),
        (None, Value::Associative(array)) => array.set(BString::from("0"), value),
        (None, scalar) => *scalar = Value::Scalar(value),
        (Some(Key::Text(text)), Value::Associative(array)) => array.set(text, value),
        (Some(Key::Index(index)), Value::Indexed(array)) => {
            let at = absolute(array.end(), index).ok_or(BadSubscript(index))?;
            array.set(at, value);
        }
        (Some(Key::Index(index)), place) => {
            // A variable that is declared counts as one without text.
            let index = if index == -1 && declared && matches!(place, Value::Unset) { 0 } else { index };
            let end = u64::from(matches!(place, Value::Scalar(_)));
            let at = absolute(end, index).ok_or(BadSubscript(index))?;
            let mut array = IndexedArray::default();
            if let Value::Scalar(text) = place {
                array.set(0, std::mem::take(text));
            }
            array.set(at, value);
            *place = Value::Indexed(array);
        }
        (Some(Key::Text(text)), place) => {
            let mut array = AssociativeArray::default();
            array.set(text, value);
            *place = Value::Associative(array);
        }
    }
    Ok(())
}

impl crate::utility::Environment for Shell {
    fn get(&self, name: &[u8]) -> Option<Vec<u8>> {
        if name == b"_" {
            return Some(self.status.last_argument.to_vec()).filter(|path| !path.is_empty());
        }
        let variable = self.variables.get(name).filter(|v| v.attributes.exported)?;
        match variable.attributes.dynamic {
            Some(which) => self.dynamic_value(which).scalar().map(|v| v.to_vec()),
            None => match &variable.value {
                Value::Scalar(text) => Some(text.to_vec()),
                _ => None,
            },
        }
    }

    fn all(&self) -> Vec<(BString, BString)> {
        let mut all = Vec::new();
        for (name, variable) in self.variables.sorted() {
            if variable.attributes.exported
                && let Some(value) = self.get(name)
            {
                all.push((BString::from(&**name), BString::from(value)));
            }
        }
        if !self.status.last_argument.is_empty() {
            all.push((BString::from("_"), self.status.last_argument.clone()));
        }
        for (name, function) in &self.definitions.functions {
            if function.exported {
                let text = syntax::print::exported(&function.definition, self.is(ShellOption::Posix));
                let name = [b"BASH_FUNC_".as_slice(), name, b"%%"].concat();
                all.push((BString::from(name), BString::from(text)));
            }
        }
        all
    }
}
