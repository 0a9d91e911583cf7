//! `unset`

use std::borrow::Cow;

use bstr::BString;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::access::Key;
use crate::shell::scope::without_global;
use crate::shell::variable::{Dynamic, Value};
use crate::utility::ExitStatus;

pub(super) async fn unset(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let mut reply = Reply::default();
    // Commands in a subscript are run.
    let mut expanded = Cow::Borrowed(fields);
    for (at, field) in fields.iter().enumerate() {
        if let Some(text) = shell.with_subscript(field).await?
            && let Some(field) = expanded.to_mut().get_mut(at)
        {
            *field = text;
        }
    }
    let outcome = run(shell, &expanded, &mut reply);
    shell.deliver("unset", reply, outcome).await
}

/// What `$_` is behind `unset 'name[subscript]'`: the name.
pub fn without_subscript(mut argument: BString) -> BString {
    if let Some(open) = memchr::memchr(b'[', &argument)
        && argument.ends_with(b"]")
        && argument.get(..open).is_some_and(crate::syntax::is_name)
    {
        argument.truncate(open);
    }
    argument
}

fn run(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "fvn") {
        Ok(options) => options,
        Err(message) => return reply.usage("unset", &message),
    };
    let (functions, variables) = (options.has(b'f'), options.has(b'v'));
    if functions && variables {
        reply.error(&[b"cannot simultaneously unset a function and a variable"]);
        return Ok(ExitStatus::FAILURE);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in options.operands {
        let done = if functions {
            unset_function(shell, name, reply)
        } else if options.has(b'n') {
            unset_reference(shell, name, reply)
        } else {
            unset_any(shell, name, variables, reply)
        };
        if !done {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn unset_function(shell: &mut Shell, name: &[u8], reply: &mut Reply) -> bool {
    if shell.definitions.functions.get(name).is_some_and(|f| f.readonly) {
        reply.error(&[name, b": cannot unset: readonly function"]);
        return false;
    }
    shell.definitions.functions.remove(name);
    true
}

/// `unset -n`: what is no reference stays.
fn unset_reference(shell: &mut Shell, name: &[u8], reply: &mut Reply) -> bool {
    match shell.variables.get(name) {
        Some(variable) if variable.attributes.nameref || variable.attributes.readonly => {
            unset_plain(shell, name, reply)
        }
        _ => true,
    }
}

fn unset_plain(shell: &mut Shell, name: &[u8], reply: &mut Reply) -> bool {
    let done = shell.unset_variable(name);
    if !done {
        reply.error(&[name, b": cannot unset: readonly variable"]);
    }
    done
}

fn unset_any(shell: &mut Shell, name: &[u8], variables_only: bool, reply: &mut Reply) -> bool {
    if let Some(open) = memchr::memchr(b'[', name)
        && name.ends_with(b"]")
    {
        let subscript = name.get(open + 1..name.len() - 1).unwrap_or_default();
        return unset_element(shell, name.get(..open).unwrap_or_default(), subscript, reply);
    }
    if !crate::syntax::is_name(name) {
        if !variables_only && shell.definitions.functions.contains_key(name) {
            return unset_function(shell, name, reply);
        }
        if !variables_only {
            return true;
        }
        reply.error(&[b"`", name, b"': not a valid identifier"]);
        return false;
    }
    let (target, subscript) = shell.follow(name).unwrap_or((name.into(), None));
    if let Some(subscript) = subscript {
        return unset_element(shell, &target, &subscript, reply);
    }
    // Where a circle leads to the global variable, it is the reference that goes.
    let target = if without_global(&target).is_some() { name.into() } else { target };
    if shell.variables.get(&target).is_some() {
        return unset_plain(shell, &target, reply);
    }
    if !variables_only && shell.definitions.functions.contains_key(name) {
        return unset_function(shell, name, reply);
    }
    true
}

fn unset_element(shell: &mut Shell, name: &[u8], subscript: &[u8], reply: &mut Reply) -> bool {
    let (target, _) = shell.follow(name).unwrap_or((name.into(), None));
    let Some(variable) = shell.variables.get(&target) else { return true };
    if variable.attributes.readonly {
        reply.error(&[&target, b": cannot unset: readonly variable"]);
        return false;
    }
    if variable.attributes.dynamic == Some(Dynamic::Dirstack) {
        // It stays as it is.
        return true;
    }
    if matches!(subscript, b"@" | b"*") && variable.value.is_array() && shell.is_compatible(51) {
        return unset_plain(shell, &target, reply);
    }
    if matches!(subscript, b"@" | b"*") && matches!(variable.value, Value::Indexed(_)) {
        // The elements go, the array stays.
        if let Some(variable) = shell.variables.get_mut(&target) {
            variable.value = Value::Indexed(Default::default());
        }
        return true;
    }
    if matches!(subscript, b"@" | b"*") && !matches!(variable.value, Value::Associative(_)) {
        reply.error(&[&target, b": not an array variable"]);
        return false;
    }
    if matches!(variable.value, Value::Associative(_)) {
        if subscript.is_empty() {
            return true;
        }
        let key = shell.key_of_text(&target, subscript);
        if matches!(&key, Ok(Key::Text(key)) if key.is_empty()) {
            reply.error(&[b"[", subscript, b"]: bad array subscript"]);
            return false;
        }
        if let Ok(Key::Text(key)) = key
            && let Some(Value::Associative(array)) = shell.variables.get_mut(&target).map(|v| &mut v.value)
        {
            array.remove(&key);
        }
        return true;
    }
    let index = match shell.key_of_text(&target, subscript) {
        Ok(Key::Index(index)) => index,
        Ok(Key::Text(_)) => return true,
        Err(error) => {
            super::printf::subscript_failed(shell, error, reply);
            return false;
        }
    };
    match shell.variables.get_mut(&target).map(|v| &mut v.value) {
        Some(Value::Indexed(array)) => {
            let at = u64::try_from(index).ok().or_else(|| array.end().checked_sub(index.unsigned_abs()));
            match at {
                Some(at) => array.remove(at),
                None => {
                    reply.error(&[format!("[{index}]").as_bytes(), b": bad array subscript"]);
                    return false;
                }
            }
            true
        }
        Some(Value::Scalar(_) | Value::Unset) if index == 0 => unset_plain(shell, &target, reply),
        Some(Value::Scalar(_) | Value::Unset) => {
            reply.error(&[&target, b": not an array variable"]);
            false
        }
        _ => true,
    }
}
