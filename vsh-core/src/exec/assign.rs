//! Assignments.

use std::borrow::Cow;

use bstr::BString;

use super::divert::Divert;
use crate::expand::Purpose;
use crate::expand::arithmetic::{plain_text, runs_in_subscript};
use crate::meter::{LimitExceeded, Meter, Room};
use crate::shell::Shell;
use crate::shell::access::Key;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::variable::{AssociativeArray, IndexedArray, Value};
use crate::syntax::ast::{
    Arithmetic, ArrayElement, Assignment, AssignmentValue, QuoteStyle, Subscript, Text, Word, WordPart,
};

/// About what an element takes beside its bytes.
const ELEMENT: usize = 64;

/// The pairs of an associative array as they come.
struct Pairs {
    array: AssociativeArray,
    /// What it held, where that goes.
    old: Option<AssociativeArray>,
    /// Was any put there?
    any: bool,
    room: Room,
}

impl Pairs {
    fn before(&self, key: &[u8]) -> Option<&BString> {
        self.old.as_ref().unwrap_or(&self.array).get(key)
    }

    fn set(&mut self, key: BString, value: BString, meter: &Meter) -> Result<(), LimitExceeded> {
        self.room.add(key.len() + value.len() + ELEMENT, meter)?;
        self.array.set(key, value);
        self.any = true;
        Ok(())
    }
}

/// An element for an indexed array, expanded.
struct Given<'e> {
    index: Option<Cow<'e, Arithmetic>>,
    append: bool,
    value: BString,
}

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
                let mut value = self.expand_to_value(word).await?;
                if runs_in_subscript(&value) && self.is_integer(name) {
                    value = self.expand_subscripts(&value).await?;
                }
                if self.is(ShellOption::Xtrace) {
                    self.trace_assignment(assignment, &value).await?;
                }
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
                            return Ok(Err(VariableError::refused(&[name, b"[]: bad array subscript"])));
                        }
                        let key = self.key(name, index).await?;
                        if matches!(&key, Key::Text(text) if text.is_empty()) {
                            let written = crate::syntax::print::word(&index.word);
                            let message: [&[u8]; 4] = [name, b"[", &written, b"]: bad array subscript"];
                            return Ok(Err(VariableError::refused(&message)));
                        }
                        Some(key)
                    }
                    Some(Subscript::At | Subscript::Star) if self.is_associative(name) => {
                        let star = matches!(assignment.subscript, Some(Subscript::Star));
                        Some(Key::Text(BString::from(if star { "*" } else { "@" })))
                    }
                    Some(other) => {
                        let mark: &[u8] = if *other == Subscript::At { b"[@]" } else { b"[*]" };
                        return Ok(Err(VariableError::refused(&[name, mark, b": bad array subscript"])));
                    }
                };
                Ok(self.assign_at(name, key, value, assignment.append))
            }
            AssignmentValue::Array(elements) => {
                if self.is(ShellOption::Xtrace) {
                    let subscript = assignment.subscript.as_ref().map(crate::syntax::print::subscript);
                    let written = [&**name, &subscript.unwrap_or_default()].concat();
                    self.trace_array(&written, assignment.append, elements).await?;
                }
                if let Some(subscript) = &assignment.subscript {
                    return Ok(Err(VariableError::list_to_member(name, subscript)));
                }
                self.assign_elements(name, elements, assignment.append).await
            }
        }
    }

    fn is_integer(&self, name: &[u8]) -> bool {
        let target = self.follow(name);
        target.is_some_and(|(name, _)| self.variables.get(&name).is_some_and(|v| v.attributes.integer))
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
            return Ok(Err(VariableError::refused(&[&target, b": readonly variable"])));
        }
        if self.is_associative(&target) {
            return self.assign_pairs(&target, elements, append).await;
        }
        self.make_array(&target);
        // All words are expanded before the first is assigned.
        let mut values: Vec<Given<'_>> = Vec::with_capacity(elements.len());
        let mut room = Room::default();
        for element in elements {
            if let Some(subscript) = &element.subscript {
                let given = self.given(element, subscript).await?;
                room.add(given.iter().map(|given| given.value.len() + ELEMENT).sum(), &self.world.meter)?;
                values.extend(given);
                continue;
            }
            let mut fields = Vec::new();
            match with_plain_key(&element.value) {
                Some(word) => self.expand_fields(&word, &mut fields).await?,
                None => self.expand_fields(&element.value, &mut fields).await?,
            }
            for value in fields {
                room.add(value.len() + ELEMENT, &self.world.meter)?;
                values.push(Given { index: None, append: false, value });
            }
        }
        let changes = self.variables.get(&target).is_some_and(|v| v.attributes.changes_values());
        if changes || elements.iter().any(|e| e.subscript.is_some()) {
            return self.assign_one_by_one(&target, values, append).await;
        }
        if append && self.is_plain_array(&target) {
            let values = values.into_iter().map(|given| given.value);
            return Ok(self.append_elements(&target, values));
        }
        let mut array = match self.value(&target).map(|v| v.into_owned()) {
            Some(Value::Scalar(text)) if append => IndexedArray::from_iter([text]),
            _ => IndexedArray::default(),
        };
        let from = array.end();
        for (at, given) in (from..).zip(values) {
            array.set(at, given.value);
        }
        Ok(self.assign_array(&target, Value::Indexed(array)))
    }

    /// The variable is an array before the elements are looked at.
    fn make_array(&mut self, name: &Text) {
        let declared = match self.variables.get(name) {
            Some(variable) if variable.attributes.dynamic.is_some() => return,
            variable => variable.is_some(),
        };
        let variable = self.variables.entry(name);
        crate::builtin::declare::convert(variable, false);
        variable.without_value &= declared;
    }

    /// `[subscript]=value`, expanded. What the quotes in a subscript leave is looked at once more: it must be closed, or
    /// the word is a plain value. `None` where the subscript is none, which is told.
    async fn given<'e>(
        &mut self,
        element: &'e ArrayElement,
        subscript: &'e Subscript,
    ) -> Result<Option<Given<'e>>, Divert> {
        let (index, text) = match subscript {
            Subscript::At => (None, BString::from("@")),
            Subscript::Star => (None, BString::from("*")),
            Subscript::Index(index) => match index.word.parts.as_slice() {
                [WordPart::Literal(_)] => (Some(Cow::Borrowed(&**index)), BString::default()),
                _ => (None, self.expand_to_text(&index.word).await?),
            },
        };
        let value = self.expand_to_value_of(&element.value, Purpose::Element).await?;
        let append = element.append;
        if index.is_some() {
            return Ok(Some(Given { index, append, value }));
        }
        let sign: &[u8] = if append { b"]+=" } else { b"]=" };
        let written = [b"[", text.as_slice(), sign, &value].concat();
        let wrong: &[u8] = match text.as_slice() {
            b"" => b": bad array subscript",
            b"@" | b"*" => b": cannot assign to non-numeric index",
            _ if crate::syntax::is_closed_subscript(&text) => {
                let word = Word {
                    parts: vec![WordPart::Literal(Text::from(text.as_slice()))],
                    span: element.value.span,
                };
                let index = Some(Cow::Owned(Arithmetic { word, tree: None }));
                return Ok(Some(Given { index, append, value }));
            }
            _ => return Ok(Some(Given { index: None, append: false, value: BString::from(written) })),
        };
        self.report_refused([written.as_slice(), wrong].concat()).await?;
        Ok(None)
    }

    /// Assigns elements in order; each subscript sees what was assigned before it.
    async fn assign_one_by_one(
        &mut self,
        name: &[u8],
        values: Vec<Given<'_>>,
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
        for Given { index, append, value } in values {
            let at = match &index {
                None => next,
                Some(index) => match self.index_of(index, matches!(index, Cow::Owned(_))).await? {
                    Key::Index(at) => at,
                    Key::Text(_) => continue,
                },
            };
            if self.is_before_first(name, &Key::Index(at)) {
                // The value is not even looked at.
                let written = index.map(|index| crate::syntax::print::word(&index.word)).unwrap_or_default();
                let sign: &[u8] = if append { b"]+=" } else { b"]=" };
                let message: [&[u8]; 5] = [b"[", &written, sign, &value, b": bad array subscript"];
                self.report_refused(message.concat()).await?;
                continue;
            }
            let end = match self.value(name).as_deref() {
                Some(Value::Indexed(array)) if at < 0 => i64::try_from(array.end()).unwrap_or(i64::MAX),
                _ => 0,
            };
            if let Err(error) = self.assign_at(name, Some(Key::Index(at)), value, append) {
                return Ok(Err(error));
            }
            // Where an element from the end stands has been found before it was assigned.
            next = if at < 0 { end.saturating_add(at) } else { at }.saturating_add(1);
        }
        Ok(Ok(()))
    }

    /// The key that a subscript of an element means: one that was expanded is expanded once more, as in double quotes.
    async fn index_of(&mut self, index: &Arithmetic, expanded: bool) -> Result<Key, Divert> {
        if !expanded {
            return self.key(b"", index).await;
        }
        let text = self.expand_index(&plain_text(&index.word)).await?;
        let parts = vec![WordPart::Literal(Text::from(text.as_slice()))];
        self.key(b"", &Arithmetic { word: Word { parts, span: index.word.span }, tree: None }).await
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
        let before = self.value(name).map(|v| v.into_owned());
        let (array, old) = match before {
            Some(Value::Associative(array)) if append => (array, None),
            Some(Value::Associative(array)) => (array.emptied(), Some(array)),
            _ => (AssociativeArray::default(), Some(AssociativeArray::default())),
        };
        let mut pairs = Pairs { array, old, any: false, room: Room::default() };
        let done = self.put_pairs(name, elements, &mut pairs).await;
        if matches!(done, Ok(Ok(()))) {
            return Ok(self.assign_array(name, Value::Associative(pairs.array)));
        }
        // What was put there before something went wrong.
        if pairs.any && append {
            if let Err(error) = self.assign_array(name, Value::Associative(pairs.array)) {
                return Ok(Err(error));
            }
        } else if pairs.any
            && let Some(variable) = self.variables.get_mut(name)
        {
            variable.without_value = false;
        }
        done
    }

    async fn put_pairs(
        &mut self,
        name: &[u8],
        elements: &[ArrayElement],
        pairs: &mut Pairs,
    ) -> Result<Result<(), VariableError>, Divert> {
        let integer = self.variables.get(name).is_some_and(|v| v.attributes.integer);
        let mut pending: Option<BString> = None;
        let elements: Vec<ArrayElement> = elements.iter().map(as_pair).collect();
        let plain = elements.first().is_some_and(|e| e.subscript.is_none());
        for element in &elements {
            match &element.subscript {
                Some(subscript) if !plain => {
                    let key = match subscript {
                        Subscript::Index(index) => self.expand_to_pair(&index.word).await?,
                        Subscript::At => BString::from("@"),
                        Subscript::Star => BString::from("*"),
                    };
                    if key.is_empty() {
                        self.bad_key(element).await?;
                        continue;
                    }
                    let value = self.expand_to_pair(&element.value).await?;
                    // `+=` adds to what the array held before all of this.
                    let old = pairs.before(&key).filter(|_| element.append).cloned();
                    match self.integer_value(integer, old, value) {
                        Ok(value) => match self.transformed_element(name, value) {
                            Ok(value) => pairs.set(key, value, &self.world.meter)?,
                            Err(error) => return Ok(Err(error)),
                        },
                        Err(error) => return Ok(Err(error)),
                    }
                }
                // A word is one key or one value, whatever comes of it.
                _ if plain => {
                    let mut text = BString::default();
                    if let Some(Subscript::Index(index)) = &element.subscript {
                        let key = self.expand_to_pair(&index.word).await?;
                        let sign: &[u8] = if element.append { b"]+=" } else { b"]=" };
                        text = BString::from([b"[", key.as_slice(), sign].concat());
                    }
                    if pending.as_ref().is_some_and(|key| key.is_empty()) {
                        // The value of a key that was refused is not expanded.
                        pending = None;
                        continue;
                    }
                    text.extend_from_slice(&self.expand_to_pair(&element.value).await?);
                    match pending.take() {
                        None if text.is_empty() => {
                            self.bad_key(element).await?;
                            pending = Some(text);
                        }
                        None => pending = Some(text),
                        Some(key) => match self.pair_value(name, integer, text) {
                            Ok(value) => pairs.set(key, value, &self.world.meter)?,
                            Err(error) => return Ok(Err(error)),
                        },
                    }
                }
                _ => {
                    let word = crate::syntax::print::word(&element.value);
                    let message =
                        [name, b": ", &word, b": must use subscript when assigning associative array"];
                    self.report(message.concat()).await?;
                }
            }
        }
        if let Some(key) = pending.filter(|key| !key.is_empty()) {
            match self.pair_value(name, integer, BString::default()) {
                Ok(value) => pairs.set(key, value, &self.world.meter)?,
                Err(error) => return Ok(Err(error)),
            }
        }
        Ok(Ok(()))
    }

    /// The value of a pair, after the array's attributes.
    fn pair_value(&mut self, name: &[u8], integer: bool, value: BString) -> Result<BString, VariableError> {
        let value = self.integer_value(integer, None, value)?;
        self.transformed_element(name, value)
    }

    /// Tells of an element without a key, which is left out.
    async fn bad_key(&self, element: &ArrayElement) -> Result<(), Divert> {
        let mut text = Vec::new();
        if let Some(Subscript::Index(index)) = &element.subscript {
            text.extend([b"[", crate::syntax::print::word(&index.word).as_slice(), b"]="].concat());
        }
        text.extend(crate::syntax::print::word(&element.value));
        self.report_refused([text.as_slice(), b": bad array subscript"].concat()).await
    }
}

/// A word that looks like `[n]=value`, but for its braces: in front of the value nothing is a pattern. `None` if it is
/// another word.
pub(crate) fn with_plain_key(word: &Word) -> Option<Word> {
    if !word.parts.iter().any(|part| matches!(part, WordPart::Brace(_))) {
        return None;
    }
    let text = |part: &WordPart| match part {
        WordPart::Literal(text) | WordPart::Glob(text) => Some(text.clone()),
        _ => None,
    };
    text(word.parts.first()?).filter(|first| first.starts_with(b"["))?;
    let quoted = |text: &[u8]| WordPart::Quoted { text: Text::from(text), style: QuoteStyle::Single };
    let mut closed = false;
    let mut parts = Vec::with_capacity(word.parts.len() + 1);
    for (at, part) in word.parts.iter().enumerate() {
        let Some(text) = text(part) else {
            closed = false;
            parts.push(part.clone());
            continue;
        };
        if let Some(end) = key_end(&text, closed) {
            let (key, value) = text.split_at_checked(end)?;
            parts.push(quoted(key));
            if !value.is_empty() {
                parts.push(WordPart::Literal(Text::from(value)));
            }
            parts.extend_from_slice(word.parts.get(at + 1..)?);
            return Some(Word { parts, span: word.span });
        }
        closed = text.ends_with(b"]");
        parts.push(quoted(&text));
    }
    None
}

/// Where a key ends, behind `]=` or `]+=`; the bracket may be `closed` in front of the text.
fn key_end(text: &[u8], closed: bool) -> Option<usize> {
    let sign = |at: usize| {
        let behind = text.get(at..)?;
        let length = if behind.starts_with(b"+=") { 2 } else { 1 };
        (length == 2 || behind.starts_with(b"=")).then_some(at + length)
    };
    if closed && let Some(end) = sign(0) {
        return Some(end);
    }
    memchr::memchr_iter(b']', text).find_map(|at| sign(at + 1))
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
            WordPart::Tilde(user) => {
                vec![WordPart::Literal(Text::from([b"~", &**user].concat()))]
            }
            WordPart::Glob(text) => vec![WordPart::Literal(text.clone())],
            other => crate::syntax::brace_as_text(other),
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
        && let Some((key, append, value)) = keyed(&parts)
    {
        let word = Word { parts: key, span: element.value.span };
        pair.append = append;
        pair.subscript = Some(Subscript::Index(Box::new(Arithmetic { word, tree: None })));
        parts = value;
    }
    pair.value.parts = parts;
    pair
}

/// `[key]=value` and `[key]+=value` in the parts of a word.
fn keyed(parts: &[WordPart]) -> Option<(Vec<WordPart>, bool, Vec<WordPart>)> {
    let Some(WordPart::Literal(first)) = parts.first() else { return None };
    first.strip_prefix(b"[")?;
    let literal = |text: &[u8]| WordPart::Literal(Text::from(text));
    for (at, part) in parts.iter().enumerate() {
        let WordPart::Literal(text) = part else { continue };
        let (end, sign) = match (memchr::memmem::find(text, b"]="), memchr::memmem::find(text, b"]+=")) {
            (Some(end), add) if add.is_none_or(|add| end < add) => (end, 2),
            (_, Some(end)) => (end, 3),
            _ => continue,
        };
        let mut key = parts.get(..at)?.to_vec();
        key.push(literal(text.get(..end)?));
        if let Some(WordPart::Literal(opening)) = key.first_mut() {
            *opening = Text::from(opening.strip_prefix(b"[")?);
        }
        let mut value = vec![literal(text.get(end + sign..)?)];
        value.extend_from_slice(parts.get(at + 1..)?);
        return Some((key, sign == 3, value));
    }
    None
}
