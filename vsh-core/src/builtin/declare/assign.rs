//! `declare name=value`

use bstr::BString;

use super::super::Assigned;
use super::attributes::{convert, make_array, prepare, set_attributes, with_variable};
use super::unreferred::Unreferred;
use super::value::assign_declared;
use super::{
    Request, Speaker, forget_reference, is_readonly, keeps_reference, readonly_refuses, referred_element,
    refers_to_element, refers_to_nothing, refuse_array_of_references, refuse_element, refuse_reference,
    target_name, wants_array_of_references, without_reference,
};
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::refusal::VariableError;
use crate::shell::variable::{Value, Variable};
use crate::syntax;
use crate::syntax::ast::{ArrayElement, Assignment, Subscript, Text};
use crate::text::map_chars;
use crate::utility::ExitStatus;

pub(super) async fn declare_assignment(
    shell: &mut Shell,
    request: &Request,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<bool, Divert> {
    if keeps_reference(shell, request, &assignment.name) {
        let request = without_reference(request);
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

/// Who says what is wrong: Bash makes an array before it runs the builtin, which in a function tries once more.
fn speaker(shell: &Shell, request: &Request, literal: &Assigned) -> Speaker {
    match literal {
        Assigned::Text(_) => Speaker::Builtin,
        Assigned::Elements(_) if matches!(request.name, "export" | "readonly") => Speaker::Shell,
        Assigned::Elements(_) if shell.variables.level() > 0 => Speaker::Both,
        Assigned::Elements(_) => Speaker::Shell,
    }
}

/// The same where the name is what is declared.
pub(super) async fn declare_variable(
    shell: &mut Shell,
    request: &Request,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<bool, Divert> {
    if let Some(subscript) = &assignment.subscript
        && matches!(request.name, "export" | "readonly")
    {
        let subscript = match subscript {
            Subscript::At => BString::from("@"),
            Subscript::Star => BString::from("*"),
            Subscript::Index(index) => shell.expand_to_value(&index.word).await?,
        };
        let parts: [&[u8]; 5] = [b"`", &assignment.name, b"[", &subscript, b"]': not a valid identifier"];
        shell.builtin_error(request.name, &parts).await?;
        shell.status.bad_assignment = true;
        return Ok(false);
    }
    if let Some(element) = referred_element(shell, request, &assignment.name)
        && let Assigned::Text(text) = literal
    {
        if let Err(error) = shell.assign_at(&assignment.name, None, text, assignment.append) {
            return Err(shell.variable_failed(error).await);
        }
        return refuse_element(shell, request, &element).await;
    }
    if let Some(subscript) = assignment.subscript.as_ref().filter(|_| request.has(b'n')) {
        let subscript = syntax::print::subscript(subscript);
        return refuse_reference(shell, request, &[&*assignment.name, &subscript].concat()).await;
    }
    let unbound = !request.local && refers_to_nothing(shell, &assignment.name);
    if unbound
        && matches!(request.name, "export" | "readonly")
        && !request.wants_array()
        && let Assigned::Text(text) = &literal
        && valid_reference(text)
    {
        // It is what the reference refers to from now on, and has no attribute.
        with_variable(shell, request, &assignment.name, |variable| {
            variable.value = Value::Scalar(text.clone())
        });
        return Ok(true);
    }
    if !request.has(b'n')
        && !request.global
        && !request.wants_array()
        && assignment.subscript.is_none()
        && refers_to_nothing(shell, &assignment.name)
        && let Assigned::Text(text) = &literal
        && !valid_reference(text)
    {
        return refuse_target(shell, request, &assignment.name, text).await;
    }
    let dropped = assignment.subscript.is_some() && drops_reference(shell, request, &assignment.name);
    let name = match dropped {
        true => {
            drop_reference(shell, request, &assignment.name).await?;
            assignment.name.clone()
        }
        false if unbound && request.wants_array() => {
            forget_reference(shell, request, &assignment.name);
            assignment.name.clone()
        }
        false => target_name(shell, request, &assignment.name),
    };
    let fresh = !shell.variables.get(&name).is_some_and(|variable| variable.value.is_array());
    let is_new = shell.variables.get(&name).is_none();
    let unknown = !request.global && (dropped || is_new);
    let told = Request { speaker: speaker(shell, request, &literal), ..request.clone() };
    if readonly_refuses(shell, &told, &name).await? {
        return Ok(false);
    }
    if request.has(b'n')
        && let Assigned::Text(text) = &literal
        && (text.is_empty() || valid_reference(text) && text.as_slice() != &*name)
        && is_array(shell, request, &name)
    {
        return refuse_reference(shell, request, &name).await;
    }
    if is_readonly(shell, request, &name) {
        if matches!(literal, Assigned::Elements(_)) {
            // An array would have been assigned before the builtin: the command is given up.
            shell.report_refused([&*name, b": readonly variable"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        if !matches!(request.name, "export" | "readonly") || request.has(b'a') || request.has(b'A') {
            // A local variable becomes an array nevertheless.
            let array = request.has(b'a') || request.has(b'A') || assignment.subscript.is_some();
            if array && request.local {
                make_array(shell, request, &name, request.has(b'A'));
            }
            shell.builtin_error(request.name, &[&name, b": readonly variable"]).await?;
            return Ok(false);
        }
        // It fails as an assignment does, and is exported nevertheless.
        shell.report_refused([&*name, b": readonly variable"].concat()).await?;
        set_attributes(shell, request, &name).await?;
        shell.status.bad_assignment = true;
        return Ok(false);
    }
    let compound = request.has(b'a') || request.has(b'A');
    let literal = match literal {
        Assigned::Text(text) if compound && text.starts_with(b"(") && text.ends_with(b")") => {
            let inner = text.get(1..text.len() - 1).unwrap_or_default();
            match syntax::parse_array_elements(inner, shell.parse_options()) {
                Ok(elements) => Assigned::Elements(elements),
                Err(_) => Assigned::Text(text),
            }
        }
        other => other,
    };
    if request.has(b'n')
        && let Assigned::Text(text) = &literal
        && !valid_reference(&referred_name(shell, request, &name, assignment, text))
    {
        let vague = text.is_empty() || assignment.append;
        let reason: &[u8] = match vague {
            true => b"': not a valid identifier",
            false => b"': invalid variable name for name reference",
        };
        shell.builtin_error(request.name, &[b"`", text, reason]).await?;
        if vague && request.local {
            shell.variables.make_local(&name, shell.calls.texts.len());
        }
        return Ok(false);
    }
    let literal = match literal {
        Assigned::Text(text) if request.has(b'n') => {
            Assigned::Text(referred_name(shell, request, &name, assignment, &text))
        }
        other => other,
    };
    prepare(shell, request, &name).await?;
    let early = Request {
        on: request.on.iter().copied().filter(|l| *l != b'r').collect(),
        speaker: speaker(shell, request, &literal),
        ..request.clone()
    };
    if request.has(b'n') {
        if let Assigned::Text(text) = &literal
            && text.as_slice() == &*name
        {
            if request.local {
                let message = b": circular name reference";
                shell.builtin_error(request.name, &[b"warning: ", &name, message]).await?;
                shell.report([b"warning: ", &*name, message].concat()).await?;
                with_variable(shell, request, &name, |variable| variable.value = Value::Scalar(text.clone()));
                return set_attributes(shell, request, &name).await;
            }
            shell
                .builtin_error(request.name, &[&name, b": nameref variable self references not allowed"])
                .await?;
            return Ok(false);
        }
        let value = match literal {
            Assigned::Text(text) => Value::Scalar(in_case(request, text)),
            Assigned::Elements(elements) => {
                make_array(shell, request, &name, false);
                if let Err(error) = shell.assign_elements(&name, &elements, assignment.append).await? {
                    return Err(shell.variable_failed(error).await);
                }
                return refuse_reference(shell, request, &name).await;
            }
        };
        with_variable(shell, request, &name, |variable| variable.value = value);
        return set_attributes(shell, request, &name).await;
    }
    if let Assigned::Elements(elements) = &literal
        && matches!(request.name, "export" | "readonly")
        && shell.variables.get(&name).is_some_and(|v| v.level > 0 && v.level < shell.variables.level())
    {
        // Behind a local variable of a caller Bash assigns the global one, and gives the attribute to the local one.
        return declare_behind(shell, request, (&name, assignment.append), elements).await;
    }
    if matches!(literal, Assigned::Elements(_)) && !request.has(b'A') && !request.global {
        make_array(shell, request, &name, false);
    }
    // An element makes an array of it, even one that cannot be assigned.
    let becomes_array = assignment.subscript.is_some()
        && !request.has(b'A')
        && (request.local || unknown || is_free_scalar(shell, &name));
    if becomes_array {
        make_array(shell, request, &name, false);
    }
    let done_early = set_attributes(shell, &early, &name).await?;
    // An array that is not to be one is assigned nevertheless.
    let elements = matches!(literal, Assigned::Elements(_));
    if !(done_early || elements && request.off.contains(&b'a')) {
        if request.name == "readonly" && !elements {
            with_variable(shell, request, &name, |variable| variable.attributes.readonly = true);
        }
        // What would have been assigned before the builtin gives the command up.
        return if elements && early.speaker == Speaker::Shell {
            Err(Divert::Expression(ExitStatus::FAILURE))
        } else {
            Ok(false)
        };
    }
    if request.has(b'r') && assignment.subscript.as_ref().is_some_and(|subscript| !is_empty(subscript)) {
        // It is an array, and readonly, before its element is assigned.
        if !request.has(b'A') && !shell.is_associative(&name) {
            make_array(shell, request, &name, false);
        }
        shell.report_refused([&*assignment.name, b": readonly variable"].concat()).await?;
        with_variable(shell, request, &name, |variable| {
            variable.attributes.readonly = true;
            variable.without_value &= !(fresh && !request.local && variable.value.is_array());
        });
        return Ok(true);
    }
    let done = match literal {
        // What a reference to an element is given is the element's.
        Assigned::Text(text)
            if assignment.subscript.is_none()
                && *name != *assignment.name
                && refers_to_element(shell, &assignment.name) =>
        {
            shell.assign_at(&assignment.name, None, text, assignment.append)
        }
        literal => assign_declared(shell, request, &name, assignment, literal).await?,
    };
    match done {
        Ok(()) => {}
        Err(error) if elements => return Err(shell.variable_failed(error).await),
        Err(error @ (VariableError::Limit(_) | VariableError::Value(_) | VariableError::Within(_))) => {
            return Err(super::super::value_failed(shell, request.name, error).await);
        }
        Err(VariableError::Refused(message)) => {
            shell.report_refused(message).await?;
            if is_new && !request.local {
                // An array that it has become has no elements.
                with_variable(shell, request, &name, |variable| {
                    variable.without_value &= !variable.value.is_array();
                });
            }
            if request.has(b'r') {
                with_variable(shell, request, &name, |variable| variable.attributes.readonly = true);
            }
            return Ok(false);
        }
        Err(error @ VariableError::Unbound(_)) => return Err(shell.variable_failed(error).await),
        Err(VariableError::Message(message)) => {
            shell.builtin_error(request.name, &[&message]).await?;
            return Ok(false);
        }
    }
    if request.has(b'r') {
        with_variable(shell, request, &name, |variable| variable.attributes.readonly = true);
    }
    Ok(done_early)
}

/// What is no name is given to a reference that refers to nothing.
async fn refuse_target(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    text: &[u8],
) -> Result<bool, Divert> {
    let of_value = request.local && !request.off.contains(&b'n');
    let reason: &[u8] = match of_value {
        true => b"': invalid variable name for name reference",
        false => b"': not a valid identifier",
    };
    shell.builtin_error(request.name, &[b"`", text, reason]).await?;
    if matches!(request.name, "export" | "readonly") {
        shell.builtin_error(request.name, &[b"`", reason]).await?;
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
        && !request.off.contains(&b'n')
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
fn in_case(request: &Request, text: BString) -> BString {
    let changed = match (request.has(b'u'), request.has(b'l'), request.has(b'c')) {
        (true, false, false) => map_chars(&text, |_, c, out| out.extend(c.to_uppercase())),
        (false, true, false) => map_chars(&text, |_, c, out| out.extend(c.to_lowercase())),
        (false, false, true) => map_chars(&text, |at, c, out| match at {
            0 => out.extend(c.to_uppercase()),
            _ => out.extend(c.to_lowercase()),
        }),
        _ => return text,
    };
    BString::from(changed)
}

/// `[]`
fn is_empty(subscript: &Subscript) -> bool {
    matches!(subscript, Subscript::Index(index) if index.word.parts.is_empty())
}
