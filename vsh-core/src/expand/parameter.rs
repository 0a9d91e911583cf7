//! Parameter expansion: what the parameter is, then what is done with its value.

use std::borrow::Cow;

use bstr::{BString, ByteSlice};

use super::Purpose;
use super::glue::{Glue, Place};
use super::list::is_list;
use super::sink::Sink;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::access::{Key, circular, element};
use crate::shell::option::ShellOption;
use crate::shell::scope::without_global;
use crate::shell::variable::Value;
use crate::syntax::ast::{
    DefaultKind, Parameter, ParameterExpansion, ParameterOperator, SpecialParameter, Subscript, Text,
};
use crate::utility::ExitStatus;

/// What a parameter gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Parameters {
    /// Nothing: it is unset.
    Unset,
    /// One value.
    One(BString),
    /// The values of `$@`, `$*` or an array's elements; true for `*`.
    Many(Vec<BString>, bool),
}

/// The parameter that an expansion means.
struct Found<'e> {
    parameter: Cow<'e, Parameter>,
    value: Parameters,
    /// An indirect expansion has led there.
    led: bool,
    /// `${ref}` means elements, of which there are some.
    of_all: bool,
}

/// Where an indirect expansion leads.
enum Indirect {
    /// It is not indirect.
    No,
    /// The name it starts from is unset, and an operator knows what to do then.
    Unset,
    /// A nameref: the name it refers to is the value.
    Reference(BString),
    /// To another parameter.
    To(Parameter),
}

impl Parameters {
    pub(super) fn is_null(&self) -> bool {
        match self {
            Self::Unset => true,
            Self::One(value) => value.is_empty(),
            Self::Many(values, _) => match values.as_slice() {
                [] => true,
                [one] => one.is_empty(),
                _ => false,
            },
        }
    }

    pub(super) fn is_unset(&self) -> bool {
        match self {
            Self::Unset => true,
            Self::One(_) => false,
            Self::Many(values, _) => values.is_empty(),
        }
    }

    /// The elements that `${ref}` means are one text.
    fn joined(self, quoted: bool, sink: &Sink) -> Self {
        let Self::Many(values, star) = self else { return self };
        if values.is_empty() {
            return Self::Unset;
        }
        let glue = match sink.purpose() {
            Purpose::Fields if star && quoted => Glue::Ifs,
            Purpose::Fields => Glue::IfsOrBlank,
            _ if star => Glue::Ifs,
            _ => Glue::Blank,
        };
        Self::One(BString::from(bstr::join(sink.separator(glue), values)))
    }

    /// The same list as that of `*`, or of `@`.
    fn with_star(self, star: bool) -> Self {
        match self {
            Self::Many(values, _) => Self::Many(values, star),
            other => other,
        }
    }

    /// What an operator has left of parameters that were led to.
    fn of_led(self, quoted: bool, sink: &Sink) -> Self {
        match self {
            // They are joined with blanks where `IFS` does not begin with one.
            Self::Many(values, star) if !values.is_empty() && sink.joins_led(star, quoted) => {
                Self::One(BString::from(bstr::join(" ", values)))
            }
            // Where it is empty, they are split again at blanks.
            Self::Many(values, star)
                if !quoted && sink.never_splits() && sink.purpose() == Purpose::Fields =>
            {
                let words = values.iter().flat_map(|value| value.split_str(" "));
                Self::Many(words.map(BString::from).collect(), star)
            }
            other => other,
        }
    }

    /// The values.
    pub(super) fn as_slice(&self) -> &[BString] {
        match self {
            Self::Unset => &[],
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values, _) => values,
        }
    }

    /// Applies a change that may fail to each value.
    pub(super) fn try_map<E>(self, mut change: impl FnMut(BString) -> Result<BString, E>) -> Result<Self, E> {
        Ok(match self {
            Self::Unset => Self::One(change(BString::default())?),
            Self::One(value) => Self::One(change(value)?),
            Self::Many(values, star) => {
                Self::Many(values.into_iter().map(change).collect::<Result<_, E>>()?, star)
            }
        })
    }

    /// Applies a change to each value.
    pub(super) fn map(self, mut change: impl FnMut(BString) -> BString) -> Self {
        match self {
            Self::Unset => Self::One(change(BString::default())),
            Self::One(value) => Self::One(change(value)),
            Self::Many(values, star) => Self::Many(values.into_iter().map(change).collect(), star),
        }
    }
}

impl Shell {
    /// Expands a parameter expansion of any form into a sink.
    pub(super) async fn expand_parameter(
        &mut self,
        expansion: &ParameterExpansion,
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        let plain = without_empty_pattern(expansion);
        let expansion = plain.as_ref().unwrap_or(expansion);
        // Behind an operator `*` makes fields too where another list in the same quotes does.
        let beside = quoted && sink.beside_list && !sink.never_splits() && sink.purpose() == Purpose::Fields;
        if self.put_names(expansion, quoted, beside, sink) {
            return Ok(());
        }
        let Some(found) = self.find_parameter(expansion, quoted, sink).await? else { return Ok(()) };
        if matches!(expansion.operator, ParameterOperator::Default { .. }) {
            return self.expand_default_of(expansion, found, quoted, sink).await;
        }
        self.check_set(expansion, &found, quoted, sink).await?;
        self.put_changed(expansion, found, quoted, beside, sink).await
    }

    /// Puts the names or keys that the expansion means into the sink; false if it means a value.
    fn put_names(&self, expansion: &ParameterExpansion, quoted: bool, beside: bool, sink: &mut Sink) -> bool {
        let ParameterExpansion { operator, parameter, .. } = expansion;
        let place = |star| Place { operator, parameter, star, quoted };
        let joins = !quoted && sink.never_splits();
        match operator {
            ParameterOperator::Names(at) => {
                let names = self.names_with_prefix(parameter);
                match !*at && joins {
                    true => sink.value(&bstr::join("", &names)),
                    false => sink.values(&names, quoted, place(!*at && !beside).glue(sink)),
                }
                true
            }
            ParameterOperator::Keys(at) => {
                // `${!ref[@]}` where the variable is no array: its name is followed.
                let Some(keys) = self.keys(parameter) else { return false };
                if !*at && joins && sink.purpose() == Purpose::Fields {
                    match sink.in_list {
                        true => sink.values(&keys, quoted, Glue::Apart),
                        false => sink.value(&bstr::join(" ", &keys)),
                    }
                } else {
                    let apart = beside && !keys.is_empty();
                    sink.values(&keys, quoted, place(!*at && !apart).glue(sink));
                }
                true
            }
            _ => false,
        }
    }

    /// The parameter that is meant, and its value; `None` where an indirect expansion starts from nothing, and all is done.
    async fn find_parameter<'e>(
        &mut self,
        expansion: &'e ParameterExpansion,
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<Option<Found<'e>>, Divert> {
        let written = Cow::Borrowed(&expansion.parameter);
        let found = |parameter, value, led| Some(Found { parameter, value, led, of_all: false });
        Ok(match self.indirect(expansion).await? {
            Indirect::No => Some(self.find_written(expansion, quoted, sink).await?),
            Indirect::Unset if !matches!(expansion.operator, ParameterOperator::Default { .. }) => {
                if self.is(ShellOption::Nounset) {
                    return Err(self.complain_unbound(written_text(expansion)).await?);
                }
                if quoted {
                    sink.quoted(b"");
                }
                sink.lead_to_nothing();
                None
            }
            Indirect::Unset if assigns(&expansion.operator) => {
                let message = [written_text(expansion).as_slice(), b": invalid indirect expansion"].concat();
                self.report(message).await?;
                return Err(Divert::Discard(ExitStatus::FAILURE));
            }
            Indirect::Unset => {
                sink.lead_to_nothing();
                found(written, Parameters::Unset, false)
            }
            Indirect::Reference(target) => found(written, Parameters::One(target), false),
            Indirect::To(parameter) => {
                let value = self.parameters(&parameter).await?;
                found(Cow::Owned(parameter), value, true)
            }
        })
    }

    /// The same where no other is led to.
    async fn find_written<'e>(
        &mut self,
        expansion: &'e ParameterExpansion,
        quoted: bool,
        sink: &Sink,
    ) -> Result<Found<'e>, Divert> {
        let parameter = &expansion.parameter;
        let measured = expansion.operator == ParameterOperator::Length;
        if measured && self.lacks_array(parameter) {
            let name = parameter_text(parameter);
            let name = name.split(|b| *b == b'[').next().unwrap_or_default();
            self.report([name, b": unbound variable"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        let value = match parameter {
            Parameter::Variable { name, subscript: Some(Subscript::Index(index)) } if measured => {
                self.element_to_measure(parameter, name, index).await?
            }
            _ => self.parameters(parameter).await?,
        };
        let referred = expansion.braced && matches!(value, Parameters::Many(..)) && is_name(parameter);
        let of_all = referred && !value.is_unset();
        let value = if referred { value.joined(quoted, sink) } else { value };
        Ok(Found { parameter: Cow::Borrowed(parameter), value, led: false, of_all })
    }

    /// `${x:-word}` and its kin.
    async fn expand_default_of(
        &mut self,
        expansion: &ParameterExpansion,
        found: Found<'_>,
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        let ParameterOperator::Default { kind, colon, word } = &expansion.operator else { return Ok(()) };
        let Found { parameter, value, led, of_all } = found;
        // In quotes, and where it is assigned, an array that was led to is null only without elements.
        let of_all = of_all || led && matches!(&value, Parameters::Many(values, _) if !values.is_empty());
        let whole = quoted || matches!(sink.purpose(), Purpose::Value | Purpose::Declared);
        let colon = *colon && !(of_all && whole);
        if led
            && *kind == DefaultKind::Assign
            && !is_name(&parameter)
            && (value.is_unset() || colon && value.is_null())
        {
            let message = [parameter_text(&parameter).as_slice(), b": invalid variable name"].concat();
            self.report(message).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        let of = (expansion, &*parameter, value);
        self.expand_default(of, (*kind, colon, word), quoted, sink).await
    }

    /// `nounset`: complains of a parameter that is unset.
    async fn check_set(
        &mut self,
        expansion: &ParameterExpansion,
        found: &Found<'_>,
        quoted: bool,
        sink: &Sink,
    ) -> Result<(), Divert> {
        use ParameterOperator as O;
        let Found { parameter, value, led, .. } = found;
        if !value.is_unset() || !self.is(ShellOption::Nounset) {
            return Ok(());
        }
        if self.complains_unset(parameter, value, &expansion.operator)
            && (expansion.braced || !self.refers_to_known_element(parameter))
        {
            let name = match (expansion.indirect, &**parameter) {
                (true, _) => written_text(expansion),
                (false, Parameter::Variable { .. } | Parameter::Positional(10..)) => {
                    parameter_text(parameter)
                }
                (false, _) => [b"$", parameter_text(parameter).as_slice()].concat(),
            };
            return Err(self.complain_unbound(name).await?);
        }
        // Led to `$*` without parameters.
        if *led
            && matches!(value, Parameters::Many(_, true))
            && (quoted || sink.purpose() != Purpose::Fields)
            && matches!(**parameter, Parameter::Special(SpecialParameter::Star))
            && matches!(
                expansion.operator,
                O::Remove { .. } | O::Replace { .. } | O::Case { .. } | O::Substring { .. }
            )
        {
            let name = [b"!", parameter_text(&expansion.parameter).as_slice()].concat();
            return Err(self.complain_unbound(name).await?);
        }
        Ok(())
    }

    /// Complains of what is unset; what that means for the shell.
    async fn complain_unbound(&mut self, mut name: Vec<u8>) -> Result<Divert, Divert> {
        name.extend_from_slice(b": unbound variable");
        self.report(name).await?;
        Ok(self.expansion_failed())
    }

    /// Puts what the operator makes of the value into the sink.
    async fn put_changed(
        &mut self,
        expansion: &ParameterExpansion,
        found: Found<'_>,
        quoted: bool,
        beside: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        let Found { parameter, value, led, .. } = found;
        let (parameter, operator) = (&*parameter, &expansion.operator);
        let changes = changes_text(operator, &value);
        let makes_words = *operator == ParameterOperator::Transform(b'A');
        // An assignment's words are several even where nothing splits.
        let beside = beside || quoted && sink.is_beside_list() && makes_words;
        let spread =
            beside && *operator != ParameterOperator::None && matches!(value, Parameters::Many(_, true));
        // Where nothing splits, the words of an assignment are fields.
        let apart = makes_words && !quoted && sink.purpose() == Purpose::Fields && sink.never_splits();
        let value = if spread || apart { value.with_star(false) } else { value };
        // An assignment does not split what it is given.
        let given = makes_words
            && matches!(sink.purpose(), Purpose::Value | Purpose::Declared | Purpose::Element)
            && matches!(value, Parameters::Many(_, false));
        let value = if given { value.with_star(true) } else { value };
        // Where there are no parameters, the bounds are looked at only if nothing led to them.
        let bounds_wait = led && value.is_unset() && matches!(operator, ParameterOperator::Substring { .. });
        let value = match bounds_wait {
            true => value,
            false => self.operate(parameter, value, operator, quoted).await?,
        };
        let value = if given { value.with_star(false) } else { value };
        let led_all = led && matches!(parameter, Parameter::Special(_)) && super::glue::is_cut(operator);
        let value = if led_all { value.of_led(quoted, sink) } else { value };
        sink.kept |= changes && matches!(value, Parameters::One(_));
        sink.charge_values(value.as_slice(), quoted, &self.world.meter)?;
        if spread && let Parameters::Many(mut values, _) = value {
            if sink.never_splits() && matches!(parameter, Parameter::Special(_)) && values.len() > 2 {
                // Those of `set --` are one.
                let parameters = values.split_off(2).concat();
                values.push(BString::from(parameters));
            }
            sink.values_beside(&values);
            return Ok(());
        }
        Self::put(value, Place { operator, parameter, star: false, quoted }, sink);
        Ok(())
    }

    fn complains_unset(
        &self,
        parameter: &Parameter,
        value: &Parameters,
        operator: &ParameterOperator,
    ) -> bool {
        if matches!(value, Parameters::Many(..)) {
            return false;
        }
        let many = matches!(parameter, Parameter::Special(SpecialParameter::At | SpecialParameter::Star));
        // The length of an element that is not there is 0; that there is an array was looked at before.
        if matches!(operator, ParameterOperator::Length)
            && (matches!(parameter, Parameter::Variable { subscript: Some(_), .. })
                || self.names_element(parameter))
        {
            return false;
        }
        let known = match operator {
            ParameterOperator::Transform(b'A') => {
                let refers = self.is_declared(parameter) && self.names_element(parameter);
                !is_element(parameter) && (refers || self.has_any_element(parameter))
            }
            // Attributes are those of the elements, if there are any.
            ParameterOperator::Transform(b'a') => {
                !is_element(parameter) && !self.names_element(parameter) && self.has_any_element(parameter)
            }
            _ => false,
        };
        !many && !known
    }

    /// Is it a reference to an element of a variable that there is?
    fn refers_to_known_element(&self, parameter: &Parameter) -> bool {
        let Parameter::Variable { name, subscript: None } = parameter else { return false };
        self.refers_to_element(name)
            && self.follow(name).is_some_and(|(target, _)| self.variables.get(&target).is_some())
    }

    /// `${#a[@]}` and `${#a[1]}` with `nounset`: is there no array of that name with a value?
    fn lacks_array(&self, parameter: &Parameter) -> bool {
        self.is(ShellOption::Nounset)
            && matches!(parameter, Parameter::Variable { subscript: Some(_), .. })
            && !self.is_array(parameter)
    }

    fn is_array(&self, parameter: &Parameter) -> bool {
        let Parameter::Variable { name, .. } = parameter else { return false };
        let target = self.follow(name).map_or_else(|| name.clone(), |(target, _)| target);
        self.value(&target).is_some_and(|value| value.is_array()) && !self.lacks_value(&target)
    }

    fn has_any_element(&self, parameter: &Parameter) -> bool {
        let Parameter::Variable { name, .. } = parameter else { return false };
        match self.follow(name).and_then(|(name, _)| self.value(&name).map(|value| value.into_owned())) {
            Some(Value::Indexed(array)) => !array.is_empty(),
            Some(Value::Associative(array)) => !array.is_empty(),
            Some(Value::Scalar(_)) => true,
            _ => false,
        }
    }

    fn is_declared(&self, parameter: &Parameter) -> bool {
        matches!(parameter, Parameter::Variable { name, .. } if self.variables.get(name).is_some())
    }

    /// Puts a value into a sink; whether it is a list, and of which kind, it knows itself.
    pub(super) fn put(value: Parameters, place: Place<'_>, sink: &mut Sink) {
        let Place { operator, parameter, quoted, .. } = place;
        match value {
            Parameters::Unset if quoted => sink.quoted(b""),
            Parameters::Unset => {}
            Parameters::One(value) if quoted => sink.quoted(&value),
            Parameters::One(value) => sink.value(&value),
            // Elements that nothing splits are no patterns.
            Parameters::Many(values, true)
                if !quoted
                    && sink.never_splits()
                    && !sink.split_literals
                    && matches!(sink.purpose(), Purpose::Pattern | Purpose::CasePattern)
                    && *operator == ParameterOperator::None
                    && matches!(parameter, Parameter::Variable { .. }) =>
            {
                sink.quoted(&values.concat());
            }
            Parameters::Many(values, star) => {
                // What a list has makes a field, though it be empty.
                let plain = matches!(operator, ParameterOperator::None | ParameterOperator::Substring { .. });
                sink.kept |= quoted && (plain || !star) && !values.is_empty();
                sink.values(&values, quoted, Place { star, ..place }.glue(sink));
            }
        }
    }

    /// The value of a parameter.
    pub(super) async fn parameters(&mut self, parameter: &Parameter) -> Result<Parameters, Divert> {
        Ok(match parameter {
            Parameter::Positional(number) => {
                let at = usize::try_from(*number).unwrap_or(usize::MAX);
                let value = at.checked_sub(1).and_then(|at| self.calls.positional.get(at));
                value.map_or(Parameters::Unset, |v| Parameters::One(v.clone()))
            }
            Parameter::Special(special) => self.special(*special),
            Parameter::Variable { name, subscript: None } => {
                if let Some(all) = self.referred_elements(name) {
                    return Ok(all);
                }
                let value = self.scalar_expanded(name).await?;
                self.after_reading(name);
                value.map_or(Parameters::Unset, Parameters::One)
            }
            Parameter::Variable { name, subscript: Some(Subscript::At) } => self.elements(name, false),
            Parameter::Variable { name, subscript: Some(Subscript::Star) } => self.elements(name, true),
            Parameter::Variable { name, subscript: Some(Subscript::Index(index)) } => {
                let (name, element_of) = self.follow(name).unwrap_or((name.clone(), None));
                if element_of.is_some() {
                    // An element has no elements.
                    return Ok(Parameters::Unset);
                }
                // It is looked up before its subscript is evaluated, which may make it.
                let is_known = self.variables.get(&name).is_some();
                if index.word.parts.is_empty() && !self.is_associative(&name) {
                    self.report([b"${", &*name, b"[]}: bad substitution"].concat()).await?;
                    return Err(match self.is(ShellOption::Posix) {
                        true => self.expansion_failed(),
                        false => Divert::Discard(ExitStatus::FAILURE),
                    });
                }
                let key = self.key(&name, index).await?;
                let before_none = !is_known && matches!(key, Key::Index(..0));
                if before_none || self.is_before_first(&name, &key) {
                    self.report_refused([&*name, b": bad array subscript"].concat()).await?;
                    return Ok(Parameters::Unset);
                }
                if matches!(&key, Key::Text(text) if text.is_empty()) {
                    self.report_refused([&*name, b": bad array subscript"].concat()).await?;
                    return Ok(Parameters::Unset);
                }
                let value = self.value(&name).filter(|_| is_known);
                value.and_then(|v| element(&v, &key).cloned()).map_or(Parameters::Unset, Parameters::One)
            }
        })
    }

    /// The elements of the array that a reference to `a[@]` or `a[*]` means.
    fn referred_elements(&self, name: &[u8]) -> Option<Parameters> {
        if !self.variables.get(name)?.attributes.nameref {
            return None;
        }
        let (target, subscript) = self.follow(name)?;
        match subscript?.as_slice() {
            b"@" => Some(self.elements(&target, false)),
            b"*" => Some(self.elements(&target, true)),
            _ => None,
        }
    }

    /// The scalar value of a name; a nameref to an element with a subscript is looked up.
    async fn scalar_expanded(&mut self, name: &Text) -> Result<Option<BString>, Divert> {
        let is_reference = self.variables.get(name).is_some_and(|v| v.attributes.nameref);
        if !is_reference {
            return Ok(self.scalar(name));
        }
        match self.follow(name) {
            None => {
                self.report(circular(name)).await?;
                Ok(None)
            }
            Some((target, None)) if without_global(&target).is_some() => {
                self.report(circular(name)).await?;
                Ok(self.scalar(&target))
            }
            Some((target, Some(subscript))) => match subscript.as_slice() {
                b"@" | b"*" => match self.elements(&target, subscript == b"*") {
                    Parameters::Many(values, _) => Ok(Some(BString::from(bstr::join(" ", values)))),
                    _ => Ok(None),
                },
                _ => {
                    // Commands in the subscript are run.
                    let subscript = if runs_commands(&subscript) {
                        Vec::from(Box::pin(self.expand_string(&subscript)).await?)
                    } else {
                        subscript
                    };
                    let key = match self.key_of_text(&target, &subscript) {
                        Ok(key) => key,
                        Err(error) => return Err(self.variable_failed(error).await),
                    };
                    if self.is_before_first(&target, &key) {
                        self.report_refused([&*target, b": bad array subscript"].concat()).await?;
                        return Ok(None);
                    }
                    Ok(self.value(&target).and_then(|v| element(&v, &key).cloned()))
                }
            },
            Some((target, None)) => Ok(self.scalar(&target)),
        }
    }

    fn special(&self, special: SpecialParameter) -> Parameters {
        let one = |text: String| Parameters::One(BString::from(text));
        match special {
            SpecialParameter::At => Parameters::Many(self.calls.positional.to_vec(), false),
            SpecialParameter::Star => Parameters::Many(self.calls.positional.to_vec(), true),
            SpecialParameter::Count => one(self.calls.positional.len().to_string()),
            SpecialParameter::Status => one(self.status.last.0.to_string()),
            SpecialParameter::Flags => Parameters::One(self.flags()),
            SpecialParameter::ProcessId => one(self.main_pid.to_string()),
            SpecialParameter::LastBackground => match self.jobs.last {
                Some(pid) => one(pid.to_string()),
                None => Parameters::Unset,
            },
            SpecialParameter::Zero => Parameters::One(self.calls.zero.clone()),
        }
    }

    /// `$-`
    fn flags(&self) -> BString {
        let mut flags = self.options.letters();
        if self.interactive {
            let at = flags.iter().position(|letter| *letter > b'i' || letter.is_ascii_uppercase());
            flags.insert(at.unwrap_or(flags.len()), b'i');
        }
        match self.invocation {
            crate::shell::Invocation::Command => flags.push(b'c'),
            crate::shell::Invocation::Stdin => flags.push(b's'),
            crate::shell::Invocation::File => {}
        }
        BString::from(flags)
    }

    /// Is it a reference to an element, whose length Bash does not look at?
    pub(super) fn names_element(&self, parameter: &Parameter) -> bool {
        matches!(parameter, Parameter::Variable { name, subscript: None } if self.refers_to_element(name))
    }

    /// All elements; a scalar has one.
    pub(super) fn elements(&self, name: &[u8], star: bool) -> Parameters {
        let (name, subscript) = self.follow(name).unwrap_or((Text::from(name), None));
        // An element has no elements.
        let values = match self.value(&name).as_deref().filter(|_| subscript.is_none()) {
            None | Some(Value::Unset) => Vec::new(),
            Some(Value::Scalar(text)) => vec![text.clone()],
            Some(Value::Indexed(array)) => array.iter().map(|(_, v)| v.clone()).collect(),
            Some(Value::Associative(array)) => array.iter().map(|(_, v)| v.clone()).collect(),
        };
        Parameters::Many(values, star)
    }

    /// `${!name[@]}`; `None` if it is no array.
    fn keys(&self, parameter: &Parameter) -> Option<Vec<BString>> {
        let Parameter::Variable { name, .. } = parameter else { return None };
        let (name, subscript) = self.follow(name)?;
        let Some(value) = self.value(&name).filter(|_| subscript.is_none()) else { return Some(Vec::new()) };
        Some(match &*value {
            Value::Indexed(array) => array.iter().map(|(i, _)| BString::from(i.to_string())).collect(),
            Value::Associative(array) => array.iter().map(|(k, _)| k.clone()).collect(),
            Value::Scalar(_) => vec![BString::from("0")],
            Value::Unset => Vec::new(),
        })
    }

    /// `${!prefix@}`
    fn names_with_prefix(&self, parameter: &Parameter) -> Vec<BString> {
        let Parameter::Variable { name: prefix, .. } = parameter else { return Vec::new() };
        let set = |v: &crate::shell::variable::Variable| {
            v.attributes.dynamic.is_some() || !(matches!(v.value, Value::Unset) || v.without_value)
        };
        let all = self.variables.sorted();
        // What a local name without a value hides is listed.
        let hidden = |name: &[u8]| {
            self.variables.hidden(name).is_some_and(set) || self.variables.global(name).is_some_and(set)
        };
        let matching = all.iter().filter(|(name, v)| name.starts_with(prefix) && (set(v) || hidden(name)));
        matching.map(|(name, _)| BString::from(&***name)).collect()
    }

    /// What `${!name}` leads to.
    async fn indirect(&mut self, expansion: &ParameterExpansion) -> Result<Indirect, Divert> {
        if !expansion.indirect {
            return Ok(Indirect::No);
        }
        if let Parameter::Variable { name, subscript: None } = &expansion.parameter
            && let Some(variable) = self.variables.get(name)
            && variable.attributes.nameref
        {
            let target = match self.follow(name) {
                Some((target, None)) if *target != **name => BString::from(&*target),
                Some((target, Some(subscript))) => BString::from([&*target, b"[", &subscript, b"]"].concat()),
                _ => variable.value.scalar().cloned().unwrap_or_default(),
            };
            if target.is_empty() && self.is(ShellOption::Nounset) {
                self.report_refused([&**name, b": invalid indirect expansion"].concat()).await?;
                return Err(Divert::Discard(ExitStatus::FAILURE));
            }
            return Ok(Indirect::Reference(target));
        }
        let target = match self.parameters(&expansion.parameter).await? {
            Parameters::Unset => {
                // A variable without the element that is meant leads nowhere, which is no error.
                let declared = match &expansion.parameter {
                    Parameter::Variable { name, .. } => self.variables.get(name).is_some(),
                    parameter => matches!(parameter, Parameter::Positional(_)),
                };
                if declared {
                    return Ok(Indirect::Unset);
                }
                let name = parameter_text(&expansion.parameter);
                self.report_refused([name.as_slice(), b": invalid indirect expansion"].concat()).await?;
                return Err(Divert::Discard(ExitStatus::FAILURE));
            }
            Parameters::One(target) => target,
            Parameters::Many(values, _) => BString::from(bstr::join(" ", values)),
        };
        match parse_parameter(&target) {
            Some(parameter) => Ok(Indirect::To(parameter)),
            None => {
                self.report_refused([target.as_slice(), b": invalid variable name"].concat()).await?;
                Err(Divert::Discard(ExitStatus::FAILURE))
            }
        }
    }
}

/// `=`
/// `${a[@]#}` removes nothing, as if nothing stood there.
fn without_empty_pattern(expansion: &ParameterExpansion) -> Option<ParameterExpansion> {
    let ParameterOperator::Remove { longest: false, pattern, .. } = &expansion.operator else { return None };
    (pattern.parts.is_empty() && is_list(&expansion.parameter))
        .then(|| ParameterExpansion { operator: ParameterOperator::None, ..expansion.clone() })
}

/// Is it a text that the operator may change, where it cuts off one of which something can be?
fn changes_text(operator: &ParameterOperator, value: &Parameters) -> bool {
    use ParameterOperator as O;
    let Parameters::One(text) = value else { return false };
    match operator {
        O::Replace { .. } | O::Case { .. } | O::Substring { .. } | O::Transform(_) => true,
        O::Remove { .. } => !text.is_empty(),
        _ => false,
    }
}

fn assigns(operator: &ParameterOperator) -> bool {
    matches!(operator, ParameterOperator::Default { kind: DefaultKind::Assign, .. })
}

/// Is it a variable, not an element of one?
fn is_name(parameter: &Parameter) -> bool {
    matches!(parameter, Parameter::Variable { subscript: None, .. })
}

/// Is it one element of an array?
fn is_element(parameter: &Parameter) -> bool {
    matches!(parameter, Parameter::Variable { subscript: Some(Subscript::Index(_)), .. })
}

/// The parameter that an indirect expansion's value names.
pub(super) fn parse_parameter(text: &[u8]) -> Option<Parameter> {
    if let [digit, ..] = text
        && digit.is_ascii_digit()
    {
        let digits = std::str::from_utf8(text).ok().filter(|_| text.iter().all(u8::is_ascii_digit))?;
        // There are not so many.
        let number: u32 = digits.parse().unwrap_or(u32::MAX);
        return Some(if number == 0 {
            Parameter::Special(SpecialParameter::Zero)
        } else {
            Parameter::Positional(number)
        });
    }
    let special = match text {
        b"@" => SpecialParameter::At,
        b"*" => SpecialParameter::Star,
        b"#" => SpecialParameter::Count,
        b"?" => SpecialParameter::Status,
        b"-" => SpecialParameter::Flags,
        b"$" => SpecialParameter::ProcessId,
        b"!" => SpecialParameter::LastBackground,
        _ => {
            let (name, subscript) = crate::syntax::parse_reference(text)?;
            return Some(Parameter::Variable { name, subscript });
        }
    };
    Some(Parameter::Special(special))
}

/// Has a text command substitutions?
pub(crate) fn runs_commands(text: &[u8]) -> bool {
    memchr::memchr_iter(b'`', text).nth(1).is_some() || memchr::memmem::find(text, b"$(").is_some()
}

/// What an expansion is of, as a message names it.
pub(super) fn written_text(expansion: &ParameterExpansion) -> Vec<u8> {
    let mut text = parameter_text(&expansion.parameter);
    if expansion.indirect {
        text.insert(0, b'!');
    }
    text
}

/// A parameter as a message names it.
pub(super) fn parameter_text(parameter: &Parameter) -> Vec<u8> {
    match parameter {
        Parameter::Positional(number) => number.to_string().into_bytes(),
        Parameter::Special(special) => match special {
            SpecialParameter::At => b"@".to_vec(),
            SpecialParameter::Star => b"*".to_vec(),
            SpecialParameter::Count => b"#".to_vec(),
            SpecialParameter::Status => b"?".to_vec(),
            SpecialParameter::Flags => b"-".to_vec(),
            SpecialParameter::ProcessId => b"$".to_vec(),
            SpecialParameter::LastBackground => b"!".to_vec(),
            SpecialParameter::Zero => b"0".to_vec(),
        },
        Parameter::Variable { name, subscript } => {
            let mut text = name.to_vec();
            match subscript {
                None => {}
                Some(Subscript::At) => text.extend_from_slice(b"[@]"),
                Some(Subscript::Star) => text.extend_from_slice(b"[*]"),
                Some(Subscript::Index(index)) => {
                    text.push(b'[');
                    text.extend_from_slice(&crate::syntax::print::word(&index.word));
                    text.push(b']');
                }
            }
            text
        }
    }
}
