//! `declare name=value`

use bstr::BString;

use super::super::Assigned;
use super::attributes::{convert, make_array, prepare, set_attributes, with_variable};
use super::unreferred::Unreferred;
use super::value::assign_declared;
use super::{
    Request, Speaker, forget_reference, is_readonly, keeps_reference, readonly_refuses, referred_element,
    refers_to_nothing, refuse_array_of_references, refuse_element, refuse_reference, target_name,
    wants_array_of_references,
};
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::refusal::VariableError;
use crate::shell::variable::{Attributes, Value, Variable};
use crate::syntax;
use crate::syntax::ast::{ArrayElement, Assignment, Subscript, Text};
use crate::text::with_case;
use crate::utility::ExitStatus;

pub(super) async fn declare_assignment(
    shell: &mut Shell,
    request: &Request,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<bool, Divert> {
    if keeps_reference(shell, request, &assignment.name) {
        let request = request.without_reference();
        return Box::pin(declare_variable(shell, &request, assignment, literal)).await;
    }
    if wants_array_of_references(request) {
        return Box::pin(refuse_array_of_references(shell, request, &assignment.name)).await;
    }
    match Unreferred::of(shell, request, assignment) {
        Some(unreferred) => Box::pin(unreferred.declare(shell, request, assignment, literal)).await,
        None => declare_variable(shell, request, assignment, literal).await,
    }
}

/// The same where the name is what is declared.
pub(super) async fn declare_variable(
    shell: &mut Shell,
    request: &Request,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<bool, Divert> {
    let named = &assignment.name;
    if let Some(subscript) = &assignment.subscript
        && request.is_of_names()
    {
        return refuse_subscript(shell, request, named, subscript).await;
    }
    if let Some(element) = referred_element(shell, request, named)
        && let Assigned::Text(text) = literal
    {
        if let Err(error) = shell.assign_at(named, None, text, assignment.append) {
            return Err(shell.variable_failed(error).await);
        }
        return refuse_element(shell, request, &element).await;
    }
    if let Some(subscript) = assignment.subscript.as_ref().filter(|_| request.has(b'n')) {
        let subscript = syntax::print::subscript(subscript);
        return refuse_reference(shell, request, &[&**named, &subscript].concat()).await;
    }
    if let Assigned::Text(text) = &literal
        && !request.wants_array()
        && refers_to_nothing(shell, named)
    {
        let valid = valid_reference(text);
        if request.is_of_names() && !request.local && valid {
            // It is what the reference refers to from now on, and has no attribute.
            with_variable(shell, request, named, |variable| variable.value = Value::Scalar(text.clone()));
            return Ok(true);
        }
        if !request.has(b'n') && !request.global && assignment.subscript.is_none() && !valid {
            return refuse_target(shell, request, named, text).await;
        }
    }
    let declaration = Declaration::of(shell, request, assignment, &literal).await?;
    if let Some(done) = declaration.refuse(shell, &literal).await? {
        return Ok(done);
    }
    match declaration.array_in_text(shell, literal) {
        Assigned::Text(text) if request.has(b'n') => declaration.refer(shell, text).await,
        Assigned::Elements(elements) if request.has(b'n') => {
            declaration.refuse_elements(shell, &elements).await
        }
        literal => declaration.assign(shell, literal).await,
    }
}

/// A declaration of a variable that is found.
struct Declaration<'a> {
    request: Request,
    assignment: &'a Assignment,
    /// The variable's name, which a reference leads to.
    name: Text,
    /// There was no variable of the name.
    is_new: bool,
    /// It was no array.
    fresh: bool,
    /// It was a reference, and is one no more.
    dropped: bool,
}

impl<'a> Declaration<'a> {
    async fn of(
        shell: &mut Shell,
        request: &Request,
        assignment: &'a Assignment,
        literal: &Assigned,
    ) -> Result<Self, Divert> {
        let named = &assignment.name;
        let dropped = assignment.subscript.is_some() && drops_reference(shell, request, named);
        let unbound = request.wants_array() && !request.local && refers_to_nothing(shell, named);
        let name = if dropped {
            drop_reference(shell, request, named).await?;
            named.clone()
        } else if unbound {
            forget_reference(shell, request, named);
            named.clone()
        } else {
            target_name(shell, request, named)
        };
        let found = shell.variables.get(&name);
        let is_new = found.is_none();
        let fresh = !found.is_some_and(|variable| variable.value.is_array());
        let request = Request { speaker: speaker(shell, request, literal), ..*request };
        Ok(Self { request, assignment, name, is_new, fresh, dropped })
    }

    /// Refuses what cannot be declared so.
    async fn refuse(&self, shell: &mut Shell, literal: &Assigned) -> Result<Option<bool>, Divert> {
        let (request, name) = (&self.request, &self.name);
        if readonly_refuses(shell, request, name).await? {
            return Ok(Some(false));
        }
        if request.has(b'n')
            && let Assigned::Text(text) = literal
            && (text.is_empty() || valid_reference(text) && text.as_slice() != &**name)
            && is_array(shell, request, name)
        {
            return refuse_reference(shell, request, name).await.map(Some);
        }
        if !is_readonly(shell, request, name) {
            return Ok(None);
        }
        if matches!(literal, Assigned::Elements(_)) {
            // An array would have been assigned before the builtin: the command is given up.
            shell.report_refused([&**name, b": readonly variable"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        if !request.is_of_names() || request.wants_array() {
            // A local variable becomes an array nevertheless.
            if request.local && (request.wants_array() || self.assignment.subscript.is_some()) {
                make_array(shell, request, name, request.has(b'A'));
            }
            shell.builtin_error(request.name, &[name, b": readonly variable"]).await?;
            shell.status.bad_assignment = request.is_of_names();
            return Ok(Some(false));
        }
        // It fails as an assignment does, and is exported nevertheless.
        shell.report_refused([&**name, b": readonly variable"].concat()).await?;
        set_attributes(shell, request, name).await?;
        shell.status.bad_assignment = true;
        Ok(Some(false))
    }

    /// Text in parentheses is an array where one is asked for.
    fn array_in_text(&self, shell: &Shell, literal: Assigned) -> Assigned {
        let elements = match &literal {
            Assigned::Text(text) if self.request.wants_array() => {
                let inner = text.strip_prefix(b"(").and_then(|text| text.strip_suffix(b")"));
                inner.and_then(|inner| syntax::parse_array_elements(inner, shell.parse_options()).ok())
            }
            _ => None,
        };
        elements.map_or(literal, Assigned::Elements)
    }

    /// Makes a reference to what `text` names.
    async fn refer(&self, shell: &mut Shell, text: BString) -> Result<bool, Divert> {
        let (request, name, append) = (&self.request, &self.name, self.assignment.append);
        let target = referred_name(shell, request, name, self.assignment, &text);
        if !valid_reference(&target) {
            let vague = text.is_empty() || append;
            let reason: &[u8] = match vague {
                true => b"': not a valid identifier",
                false => b"': invalid variable name for name reference",
            };
            shell.builtin_error(request.name, &[b"`", &text, reason]).await?;
            if vague && request.local {
                shell.variables.make_local(name, shell.calls.texts.len());
            }
            return Ok(false);
        }
        prepare(shell, request, name).await?;
        let circular = target.as_slice() == &**name;
        if circular && !request.local {
            let message = b": nameref variable self references not allowed";
            shell.builtin_error(request.name, &[name, message]).await?;
            return Ok(false);
        }
        let value = if circular { target } else { in_case(shell, request, target) };
        if circular {
            let message = b": circular name reference";
            shell.builtin_error(request.name, &[b"warning: ", name, message]).await?;
            shell.report([b"warning: ", &**name, message].concat()).await?;
        }
        with_variable(shell, request, name, |variable| variable.value = Value::Scalar(value));
        set_attributes(shell, request, name).await
    }

    /// What is to be a reference becomes an array, and is none.
    async fn refuse_elements(&self, shell: &mut Shell, elements: &[ArrayElement]) -> Result<bool, Divert> {
        let (request, name) = (&self.request, &self.name);
        prepare(shell, request, name).await?;
        make_array(shell, request, name, false);
        match shell.assign_elements(name, elements, self.assignment.append).await? {
            Ok(()) => refuse_reference(shell, request, name).await,
            Err(error) => Err(shell.variable_failed(error).await),
        }
    }

    /// Gives the variable its attributes and its value.
    async fn assign(&self, shell: &mut Shell, literal: Assigned) -> Result<bool, Divert> {
        let (request, assignment, name) = (&self.request, self.assignment, &self.name);
        prepare(shell, request, name).await?;
        if let Assigned::Elements(elements) = &literal
            && request.is_of_names()
            && shell.variables.get(name).is_some_and(|v| v.level > 0 && v.level < shell.variables.level())
        {
            // Behind a local variable of a caller Bash assigns the global one, and gives the attribute to the local one.
            let request = Request { speaker: Speaker::Builtin, ..*request };
            return declare_behind(shell, &request, (name, assignment.append), elements).await;
        }
        let elements = matches!(literal, Assigned::Elements(_));
        if self.becomes_array(shell, elements) {
            make_array(shell, request, name, false);
        }
        // A readonly variable could not be assigned any more.
        let early = Request { on: request.on.without(b'r'), ..*request };
        let done_early = set_attributes(shell, &early, name).await?;
        // An array that is not to be one is assigned nevertheless.
        if !(done_early || elements && request.drops(b'a')) {
            if request.name == "readonly" && !elements {
                with_variable(shell, request, name, |variable| variable.attributes.readonly = true);
            }
            shell.status.bad_assignment |= request.is_of_names();
            // What would have been assigned before the builtin gives the command up.
            return match elements && request.speaker == Speaker::Shell {
                true => Err(Divert::Expression(ExitStatus::FAILURE)),
                false => Ok(false),
            };
        }
        if request.has(b'r') && assignment.subscript.as_ref().is_some_and(|subscript| !is_empty(subscript)) {
            return self.refuse_readonly_element(shell).await;
        }
        if let Err(error) = self.set_value(shell, literal).await? {
            return self.failed(shell, error, elements).await;
        }
        if request.has(b'r') {
            with_variable(shell, request, name, |variable| variable.attributes.readonly = true);
        }
        Ok(done_early)
    }

    /// Is it made an array before it has its attributes? An element does that, even one that cannot be assigned.
    fn becomes_array(&self, shell: &Shell, elements: bool) -> bool {
        let request = &self.request;
        let unknown = !request.global && (self.dropped || self.is_new);
        let by_element = self.assignment.subscript.is_some()
            && (request.local || unknown || is_free_scalar(shell, &self.name));
        !request.has(b'A') && (elements && !request.global || by_element)
    }

    /// It is an array, and readonly, before its element is assigned.
    async fn refuse_readonly_element(&self, shell: &mut Shell) -> Result<bool, Divert> {
        let (request, name) = (&self.request, &self.name);
        if !request.has(b'A') && !shell.is_associative(name) {
            make_array(shell, request, name, false);
        }
        shell.report_refused([&*self.assignment.name, b": readonly variable"].concat()).await?;
        with_variable(shell, request, name, |variable| {
            variable.attributes.readonly = true;
            variable.without_value &= !(self.fresh && !request.local && variable.value.is_array());
        });
        Ok(true)
    }

    async fn set_value(
        &self,
        shell: &mut Shell,
        literal: Assigned,
    ) -> Result<Result<(), VariableError>, Divert> {
        let (assignment, name) = (self.assignment, &self.name);
        let by_reference = assignment.subscript.is_none()
            && **name != *assignment.name
            && shell.refers_to_element(&assignment.name);
        match literal {
            // What a reference to an element is given is the element's.
            Assigned::Text(text) if by_reference => {
                Ok(shell.assign_at(&assignment.name, None, text, assignment.append))
            }
            literal => assign_declared(shell, &self.request, name, assignment, literal).await,
        }
    }

    async fn failed(&self, shell: &mut Shell, error: VariableError, elements: bool) -> Result<bool, Divert> {
        let (request, name) = (&self.request, &self.name);
        match error {
            error if elements => Err(shell.variable_failed(error).await),
            error @ (VariableError::Limit(_) | VariableError::Value(_) | VariableError::Within(_)) => {
                Err(super::super::value_failed(shell, request.name, error).await)
            }
            error @ VariableError::Unbound(_) => Err(shell.variable_failed(error).await),
            VariableError::Message(message) => {
                shell.builtin_error(request.name, &[&message]).await?;
                Ok(false)
            }
            VariableError::Refused(message) => {
                shell.report_refused(message).await?;
                with_variable(shell, request, name, |variable| {
                    // An array that it has become has no elements.
                    if self.is_new && !request.local {
                        variable.without_value &= !variable.value.is_array();
                    }
                    variable.attributes.readonly |= request.has(b'r');
                });
                Ok(false)
            }
        }
    }
}

/// Who says what is wrong: Bash makes an array before it runs the builtin, which in a function tries once more.
fn speaker(shell: &Shell, request: &Request, literal: &Assigned) -> Speaker {
    match literal {
        Assigned::Text(_) => Speaker::Builtin,
        Assigned::Elements(_) if request.is_of_names() => Speaker::Shell,
        Assigned::Elements(_) if shell.variables.level() > 0 => Speaker::Both,
        Assigned::Elements(_) => Speaker::Shell,
    }
}

async fn refuse_subscript(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    subscript: &Subscript,
) -> Result<bool, Divert> {
    let subscript = match subscript {
        Subscript::At => BString::from("@"),
        Subscript::Star => BString::from("*"),
        Subscript::Index(index) => shell.expand_to_value(&index.word).await?,
    };
    let parts: [&[u8]; 5] = [b"`", name, b"[", &subscript, b"]': not a valid identifier"];
    shell.builtin_error(request.name, &parts).await?;
    shell.status.bad_assignment = true;
    Ok(false)
}

/// What is no name is given to a reference that refers to nothing.
async fn refuse_target(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    text: &[u8],
) -> Result<bool, Divert> {
    let of_value = request.local && !request.drops(b'n');
    let reason: &[u8] = match of_value {
        true => b"': invalid variable name for name reference",
        false => b"': not a valid identifier",
    };
    shell.builtin_error(request.name, &[b"`", text, reason]).await?;
    if request.is_of_names() {
        shell.builtin_error(request.name, &[b"`", reason]).await?;
        shell.status.bad_assignment = true;
    } else if !request.local {
        shell.variables.unset(name);
    }
    Ok(false)
}

async fn declare_behind(
    shell: &mut Shell,
    request: &Request,
    (name, append): (&Text, bool),
    elements: &[ArrayElement],
) -> Result<bool, Divert> {
    shell.variables.exchange_global(name);
    convert(shell.variables.entry(name), request.has(b'A'));
    let done = shell.assign_elements(name, elements, append).await;
    shell.variables.exchange_global(name);
    match done? {
        Ok(()) => set_attributes(shell, request, name).await,
        Err(error) => Err(shell.variable_failed(error).await),
    }
}

/// What a reference refers to, after `+=` too.
fn referred_name(
    shell: &Shell,
    request: &Request,
    name: &[u8],
    assignment: &Assignment,
    text: &BString,
) -> BString {
    let own = shell.variables.get(name).filter(|v| !request.local || v.level == shell.variables.level());
    match own.map(|variable| &variable.value) {
        Some(Value::Scalar(old)) if assignment.append => BString::from([old.as_slice(), text].concat()),
        _ => text.clone(),
    }
}

pub(super) fn valid_reference(text: &[u8]) -> bool {
    syntax::parse_reference(text).is_some()
}

/// Is it a reference that an assignment to an element makes a plain array, whatever it refers to?
fn drops_reference(shell: &Shell, request: &Request, name: &[u8]) -> bool {
    !request.local
        && !request.drops(b'n')
        && match request.global {
            true => shell.variables.global(name),
            false => shell.variables.get(name),
        }
        .is_some_and(|variable| variable.attributes.nameref)
}

async fn drop_reference(shell: &mut Shell, request: &Request, name: &Text) -> Result<(), Divert> {
    forget_reference(shell, request, name);
    shell.report([b"warning: ", &**name, b": removing nameref attribute"].concat()).await
}

/// Is it no array, and may it be one?
fn is_free_scalar(shell: &Shell, name: &[u8]) -> bool {
    let variable = shell.variables.get(name);
    variable.is_some_and(|v| !v.value.is_array() && !v.attributes.readonly && !v.attributes.nameref)
}

/// Is the variable that would be made a reference an array?
pub(super) fn is_array(shell: &Shell, request: &Request, name: &[u8]) -> bool {
    let meant = match request.global {
        true => shell.variables.global(name),
        false => shell.variables.get(name),
    };
    let own = |variable: &&Variable| !request.local || variable.level == shell.variables.level();
    meant.filter(own).is_some_and(|variable| variable.value.is_array())
}

/// What a reference is given, in the case that the same letters ask for.
fn in_case(shell: &Shell, request: &Request, text: BString) -> BString {
    let (uppercase, lowercase, capitalize) = (request.has(b'u'), request.has(b'l'), request.has(b'c'));
    if u8::from(uppercase) + u8::from(lowercase) + u8::from(capitalize) != 1 {
        return text;
    }
    let attributes = Attributes { uppercase, lowercase, capitalize, ..Attributes::default() };
    BString::from(with_case(&text, shell.c_locale(), |at, _| attributes.case(at)))
}

/// `[]`
fn is_empty(subscript: &Subscript) -> bool {
    matches!(subscript, Subscript::Index(index) if index.word.parts.is_empty())
}
