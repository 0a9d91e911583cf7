//! `declare`, `typeset`, `local`

mod assign;
mod attributes;
mod print;
mod request;
mod unreferred;
mod value;

use bstr::BString;

use self::assign::{declare_assignment, valid_reference};
pub(crate) use self::attributes::convert;
use self::attributes::{make_array, prepare, set_attributes, with_variable};
pub use self::print::{array_text, declaration, key_text};
use self::print::{function_letters, has_letters, print_all, print_one, say};
use self::request::Speaker;
pub(super) use self::request::{Letters, Request};
use self::value::assigned;
pub(crate) use self::value::operand;
use super::{Assigned, Operand};
use crate::exec::divert::{Divert, Outcome};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::{Value, Variable};
use crate::syntax;
use crate::syntax::ast::{Assignment, AssignmentValue, Text};
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    let name = match operands.first() {
        Some(Operand::Field(f)) if f == "typeset" => "typeset",
        _ => "declare",
    };
    let local = shell.calls.in_function();
    start(shell, operands, Request { local, name, ..Request::default() }).await
}

pub(super) async fn local(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    if shell.variables.level() == 0 {
        // Arrays are assigned before the builtin finds out.
        let arrays = |operand: &Operand<'_>| match operand {
            Operand::Field(field) => {
                let known = |letters: &[u8]| letters.iter().all(|letter| b"aAiluc".contains(letter));
                let letters = field.strip_prefix(b"-").or_else(|| field.strip_prefix(b"+"));
                field == "local" || letters.is_some_and(known)
            }
            Operand::Assignment(_, value) => matches!(value, Assigned::Elements(_)),
        };
        if operands.iter().any(|operand| matches!(operand, Operand::Assignment(..))) {
            let operands: Vec<_> = operands.into_iter().filter(arrays).collect();
            if operands.iter().any(|operand| matches!(operand, Operand::Assignment(..))) {
                start(shell, operands, Request { name: "local", ..Request::default() }).await?;
            }
        }
        shell.builtin_error("local", &[b"can only be used in a function"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    start(shell, operands, Request { local: true, name: "local", ..Request::default() }).await
}

async fn start(shell: &mut Shell, operands: Vec<Operand<'_>>, mut request: Request) -> Outcome {
    let mut rest = operands.into_iter().skip(1).peekable();
    while let Some(Operand::Field(field)) = rest.peek() {
        let (target, letters) = match field.as_slice() {
            b"--" => {
                rest.next();
                break;
            }
            b"-" if request.name == "local" => break,
            [b'-', letters @ ..] if !letters.is_empty() => (&mut request.on, letters),
            [b'+', letters @ ..] if !letters.is_empty() => (&mut request.off, letters),
            _ => break,
        };
        let mut bad = None;
        for letter in letters {
            match letter {
                b'p' => request.print = true,
                b'f' => request.functions = true,
                b'F' => (request.functions, request.names_only) = (true, true),
                b'g' => request.global = true,
                b'I' => request.inherit = true,
                b'a' | b'A' | b'i' | b'l' | b'n' | b'r' | b't' | b'u' | b'x' | b'c' => target.insert(*letter),
                other => bad = Some(*other),
            }
        }
        if let Some(letter) = bad {
            let sign = field.first().copied().unwrap_or(b'-');
            let message = [&[sign, letter][..], b": invalid option"].concat();
            return shell.builtin_usage(request.name, &message).await;
        }
        rest.next();
    }
    if request.global {
        // Outside functions all are global.
        (request.local, request.global) = (false, shell.calls.in_function());
    }
    let operands: Vec<Operand<'_>> = rest.collect();
    perform(shell, &request, operands).await
}

/// Does what is asked for each operand; without operands prints.
pub(super) async fn perform(shell: &mut Shell, request: &Request, operands: Vec<Operand<'_>>) -> Outcome {
    if operands.is_empty() {
        return print_all(shell, request).await;
    }
    let mut status = ExitStatus::SUCCESS;
    for operand in operands {
        let done = if request.functions {
            on_function(shell, request, operand).await?
        } else if request.print {
            print_one(shell, request, operand).await?
        } else {
            on_variable(shell, request, operand).await?
        };
        if !done {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn on_function(shell: &mut Shell, request: &Request, operand: Operand<'_>) -> Result<bool, Divert> {
    let Operand::Field(name) = operand else {
        shell.builtin_error(request.name, &[b"cannot use `-f' to make functions"]).await?;
        return Ok(false);
    };
    let Some(function) = shell.definitions.functions.get(name.as_slice()).cloned() else { return Ok(false) };
    let mut changed = (*function).clone();
    changed.exported = (changed.exported || request.has(b'x')) && !request.drops(b'x');
    changed.traced = (changed.traced || request.has(b't')) && !request.drops(b't');
    changed.readonly |= request.has(b'r');
    let plain = request.on.is_empty() && request.off.is_empty();
    if plain || request.print {
        let mut out = Vec::new();
        if request.names_only {
            out.extend_from_slice(&name);
            if shell.is(ShellOption::Extdebug) {
                let line = function.definition.line.to_string();
                out.extend([b" ", line.as_bytes(), b" ", &*function.source].concat());
            }
        } else {
            out.extend(shell.function_text(&function));
            if request.print && has_letters(&function) {
                out.push(b'\n');
                out.extend(function_letters(&name, &function));
            }
        }
        out.push(b'\n');
        if !say(shell, request, out).await? {
            return Ok(false);
        }
    }
    shell.definitions.functions.insert(Text::from(name.as_slice()), changed.into());
    Ok(true)
}

/// A name, or an assignment, of a variable.
pub(super) async fn on_variable(
    shell: &mut Shell,
    request: &Request,
    operand: Operand<'_>,
) -> Result<bool, Divert> {
    let owned;
    let (assignment, value): (&Assignment, Assigned) = match operand {
        Operand::Assignment(assignment, value) => (assignment, value),
        Operand::Field(field) => {
            if field == "-" && request.name == "local" {
                shell.local_options = Some(shell.options);
                return Ok(true);
            }
            match syntax::parse_assignment(&field, shell.parse_options()) {
                Some(parsed) => {
                    owned = parsed;
                    let array = request.has(b'a')
                        || request.has(b'A')
                        || shell.variables.get(&owned.name).is_some_and(|v| v.value.is_array());
                    let value = match &owned.value {
                        // Parentheses in a plain word make an array only of what is one.
                        AssignmentValue::Array(_) if !array || owned.subscript.is_some() => {
                            let at = memchr::memchr(b'=', &field).map_or(0, |at| at + 1);
                            Assigned::Text(BString::from(field.get(at..).unwrap_or_default()))
                        }
                        _ => assigned(shell, &owned).await?,
                    };
                    (&owned, value)
                }
                None => return declare_name(shell, request, &field).await,
            }
        }
    };
    declare_assignment(shell, request, assignment, value).await
}

/// `declare name` and `declare name[3]`
async fn declare_name(shell: &mut Shell, request: &Request, field: &[u8]) -> Result<bool, Divert> {
    let (name, subscript) = match syntax::parse_reference(field) {
        Some(reference) => reference,
        None => {
            shell.builtin_error(request.name, &[b"`", field, b"': not a valid identifier"]).await?;
            return Ok(false);
        }
    };
    if keeps_reference(shell, request, &name) {
        let request = request.without_reference();
        return Box::pin(declare_name(shell, &request, field)).await;
    }
    if wants_array_of_references(request) {
        return Box::pin(refuse_array_of_references(shell, request, &name)).await;
    }
    if let Some(element) = referred_element(shell, request, &name) {
        return refuse_element(shell, request, &element).await;
    }
    if subscript.is_some() && request.is_of_names() {
        refuse_element(shell, request, field).await?;
        return Ok(false);
    }
    if subscript.is_some() && request.has(b'n') {
        return refuse_reference(shell, request, field).await;
    }
    let referring = name;
    let unbound = !request.local && refers_to_nothing(shell, &referring);
    if unbound && request.is_of_names() {
        return refuse_element(shell, request, b"").await;
    }
    let array = subscript.is_some() && leads_to_nothing(shell, request, &referring);
    let name = match array || unbound && request.wants_array() {
        true => {
            forget_reference(shell, request, &referring);
            referring.clone()
        }
        false => target_name(shell, request, &referring),
    };
    let led = *name != *referring && !name.contains(&b'[') && shell.refers_to_element(&referring);
    let subscripted = subscript.is_some() && !request.drops(b'n') || led;
    if readonly_refuses(shell, request, &name).await? {
        return Ok(false);
    }
    if request.has(b'n')
        && let Some(Value::Scalar(text)) = declared(shell, request, &name).map(|v| &v.value)
        && !text.is_empty()
        && !valid_reference(text)
    {
        let text = text.clone();
        shell
            .builtin_error(request.name, &[b"`", &text, b"': invalid variable name for name reference"])
            .await?;
        return Ok(false);
    }
    if request.has(b'n') && declared(shell, request, &name).is_some_and(|v| v.attributes.readonly) {
        shell.builtin_error(request.name, &[&name, b": readonly variable"]).await?;
        return Ok(false);
    }
    if request.has(b'n') && assign::is_array(shell, request, &name) {
        return refuse_reference(shell, request, &name).await;
    }
    prepare(shell, request, &name).await?;
    if request.name == "readonly" {
        // Nothing becomes an array by that.
        let attributes = Request { on: Letters::one(b'r'), ..*request };
        return set_attributes(shell, &attributes, &name).await;
    }
    if subscripted && !request.has(b'A') && !shell.is_associative(&name) {
        make_array(shell, request, &name, false);
    }
    set_attributes(shell, request, &name).await
}

/// Is it a local reference to what is not there, whose attribute `+n` leaves? What is declared is what it refers to.
fn keeps_reference(shell: &Shell, request: &Request, name: &Text) -> bool {
    let own = |variable: &&Variable| variable.level == shell.variables.level() && variable.attributes.nameref;
    request.local
        && request.drops(b'n')
        && shell.variables.get(name).filter(own).is_some_and(
            |variable| matches!(&variable.value, Value::Scalar(text) if shell.variables.get(text).is_none()),
        )
}

/// A local variable cannot be a reference and an array.
fn wants_array_of_references(request: &Request) -> bool {
    request.local && request.has(b'n') && request.wants_array()
}

/// It is made an array, if it is no reference yet.
async fn refuse_array_of_references(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
) -> Result<bool, Divert> {
    let own = |variable: &&Variable| variable.level == shell.variables.level();
    if !shell.variables.get(name).filter(own).is_some_and(|variable| variable.attributes.nameref) {
        let array = request.without_reference();
        prepare(shell, &array, name).await?;
        set_attributes(shell, &array, name).await?;
    }
    refuse_reference(shell, request, name).await
}

/// The variable meant: through a nameref, unless its own attribute is what changes.
fn target_name(shell: &Shell, request: &Request, name: &Text) -> Text {
    let touches_reference = request.has(b'n') || request.drops(b'n');
    let already_local = shell.variables.get(name).is_some_and(|v| v.level == shell.variables.level());
    if touches_reference || request.local && !already_local {
        return name.clone();
    }
    match shell.follow(name) {
        // In a function it is the name of a local variable, brackets and all.
        Some((target, Some(subscript))) if request.local => {
            Text::from([&*target, b"[", &subscript, b"]"].concat().as_slice())
        }
        Some((target, _)) => target,
        None => name.clone(),
    }
}

/// The element that a reference means, where `export` and `readonly` know only names.
fn referred_element(shell: &Shell, request: &Request, name: &[u8]) -> Option<Vec<u8>> {
    if !request.is_of_names() || !shell.variables.get(name)?.attributes.nameref {
        return None;
    }
    let (target, subscript) = shell.follow(name)?;
    Some([&*target, b"[", &subscript?, b"]"].concat())
}

/// Is it a reference that refers to nothing yet, or leads to one?
fn refers_to_nothing(shell: &Shell, name: &[u8]) -> bool {
    let reference = |name: &[u8]| shell.variables.get(name).is_some_and(|v| v.attributes.nameref);
    reference(name)
        && shell.follow(name).is_some_and(|(target, element)| element.is_none() && reference(&target))
}

fn forget_reference(shell: &mut Shell, request: &Request, name: &Text) {
    with_variable(shell, request, name, |variable| {
        variable.attributes.nameref = false;
        variable.value = Value::Unset;
    });
}

/// Is it a reference to no variable, which a subscript makes a plain array?
fn leads_to_nothing(shell: &Shell, request: &Request, name: &[u8]) -> bool {
    let reference = shell.variables.get(name).is_some_and(|variable| variable.attributes.nameref);
    let leads = |(target, subscript): (Text, Option<Vec<u8>>)| {
        subscript.is_none() && *target != *name && shell.variables.get(&target).is_some()
    };
    reference && !request.local && !request.drops(b'n') && !shell.follow(name).is_some_and(leads)
}

async fn refuse_reference(shell: &mut Shell, request: &Request, name: &[u8]) -> Result<bool, Divert> {
    shell.builtin_error(request.name, &[name, b": reference variable cannot be an array"]).await?;
    Ok(false)
}

/// It is told, but no failure.
async fn refuse_element(shell: &Shell, request: &Request, element: &[u8]) -> Result<bool, Divert> {
    shell.builtin_error(request.name, &[b"`", element, b"': not a valid identifier"]).await?;
    Ok(true)
}

/// Says what is wrong with a declaration.
async fn complain(shell: &Shell, request: &Request, message: &[&[u8]]) -> Result<(), Divert> {
    if matches!(request.speaker, Speaker::Shell | Speaker::Both) {
        shell.report(message.concat()).await?;
    }
    if matches!(request.speaker, Speaker::Builtin | Speaker::Both) {
        shell.builtin_error(request.name, message).await?;
    }
    Ok(())
}

async fn readonly_refuses(shell: &Shell, request: &Request, name: &[u8]) -> Result<bool, Divert> {
    // No local variable hides a global one that is readonly.
    if request.local && shell.variables.global(name).is_some_and(|v| v.attributes.readonly) {
        complain(shell, request, &[name, b": readonly variable"]).await?;
        return Ok(true);
    }
    if is_readonly(shell, request, name) && request.drops(b'r') {
        shell.builtin_error(request.name, &[name, b": readonly variable"]).await?;
        return Ok(true);
    }
    Ok(false)
}

/// The variable that a declaration finds in its scope, itself even if it is a reference.
fn declared<'s>(shell: &'s Shell, request: &Request, name: &[u8]) -> Option<&'s Variable> {
    let own = |variable: &&Variable| !request.local || variable.level == shell.variables.level();
    shell.variables.get(name).filter(own)
}

/// Is the variable that is meant readonly?
fn is_readonly(shell: &Shell, request: &Request, name: &[u8]) -> bool {
    let meant = match request.global {
        true => shell.variables.global(name),
        false => shell.variables.get(name),
    };
    meant.is_some_and(|variable| {
        let own = !request.local || variable.level == shell.variables.level();
        variable.attributes.readonly && own
    })
}
