//! What the letters make of a variable.

use bstr::BString;

use super::Request;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::variable::{AssociativeArray, Attributes, IndexedArray, Value, Variable};
use crate::syntax::ast::Text;

/// Makes the variable in the scope that is meant.
pub(super) async fn prepare(shell: &mut Shell, request: &Request, name: &Text) -> Result<(), Divert> {
    if !request.local && (request.has(b'x') || request.has(b'r')) {
        let depth = shell.calls.texts.len();
        if let Some(text) = shell.variables.keep_temporary(name, depth)
            && let Err(error) = shell.assign(name, text, false)
        {
            return Err(shell.variable_failed(error).await);
        }
        shell.variables.propagate_temporary(name);
    }
    if request.local {
        let inherits = request.inherit || shell.is(ShellOption::LocalvarInherit);
        if shell.variables.make_local(name, shell.calls.texts.len())
            && inherits
            && shell.variables.get(name).is_none_or(|v| matches!(v.value, Value::Unset))
            && let Some(hidden) = shell.variables.hidden(name).cloned()
            && let Some(local) = shell.variables.get_mut(name)
        {
            (local.value, local.attributes) = (hidden.value, hidden.attributes);
            local.attributes.nameref = false;
        }
    } else if !request.global {
        shell.variables.entry(name);
    }
    Ok(())
}

/// Runs `work` on the variable that is meant: with `-g` on the global one.
pub(super) fn with_variable<R>(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    work: impl FnOnce(&mut Variable) -> R,
) -> R {
    if request.global { shell.variables.with_global(name, work) } else { work(shell.variables.entry(name)) }
}

pub(super) async fn set_attributes(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
) -> Result<bool, Divert> {
    let (array, associative) = (request.has(b'a'), request.has(b'A'));
    let dropping = loses_scalars(shell, request);
    let conflict =
        with_variable(shell, request, name, |variable| match (&variable.value, array, associative) {
            (Value::Indexed(_), ..) if request.drops(b'a') => {
                Some("cannot destroy array variables in this way")
            }
            (Value::Associative(_), ..) if request.drops(b'A') => {
                Some("cannot destroy array variables in this way")
            }
            (Value::Indexed(_), _, true) => Some("cannot convert indexed to associative array"),
            (Value::Associative(_), true, _) | (_, true, true) => {
                Some("cannot convert associative to indexed array")
            }
            _ => {
                if associative || array {
                    if dropping {
                        drop_scalar(variable, associative);
                    }
                    convert(variable, associative);
                }
                apply(&mut variable.attributes, request);
                variable.declared |= matches!(variable.value, Value::Unset);
                None
            }
        });
    if let Some(message) = conflict {
        super::complain(shell, request, &[name, b": ", message.as_bytes()]).await?;
        return Ok(false);
    }
    Ok(true)
}

/// Makes an array of a variable, with what it holds as its element 0.
pub(crate) fn convert(variable: &mut Variable, associative: bool) {
    let (old, is_new) = match std::mem::take(&mut variable.value) {
        Value::Scalar(text) => (Some(text), false),
        Value::Unset => {
            variable.without_value = true;
            (None, !variable.declared)
        }
        array => {
            variable.value = array;
            return;
        }
    };
    variable.value = if associative {
        let mut array = match is_new {
            true => AssociativeArray::default(),
            false => AssociativeArray::with_buckets(CONVERTED_BUCKETS),
        };
        if let Some(old) = old {
            array.set(BString::from("0"), old);
        }
        Value::Associative(array)
    } else {
        Value::Indexed(IndexedArray::from_iter(old))
    };
}

/// A local variable that becomes an array loses what it held, unless it is to have what it hides.
pub(super) fn loses_scalars(shell: &Shell, request: &Request) -> bool {
    request.local && !request.inherit && !shell.is(ShellOption::LocalvarInherit)
}

fn drop_scalar(variable: &mut Variable, associative: bool) {
    if !matches!(variable.value, Value::Scalar(_)) {
        variable.declared = false;
        return;
    }
    variable.value = match associative {
        true => Value::Associative(AssociativeArray::default()),
        false => Value::Indexed(IndexedArray::default()),
    };
}

/// The buckets of the table that a variable gets which was a scalar before, with a value or without.
const CONVERTED_BUCKETS: u32 = 128;

pub(super) fn make_array(shell: &mut Shell, request: &Request, name: &Text, associative: bool) {
    let dropping = loses_scalars(shell, request);
    let variable = shell.variables.entry(name);
    if dropping {
        drop_scalar(variable, associative);
    }
    convert(variable, associative);
}

fn apply(attributes: &mut Attributes, request: &Request) {
    // Of the letters that change case each takes the others away, several at once all.
    let several = [b'l', b'u', b'c'].into_iter().filter(|letter| request.has(*letter)).count() > 1;
    if request.has(b'n') {
        // A reference has no attributes of a value, but for those that it is given.
        (attributes.integer, attributes.lowercase) = (false, false);
        (attributes.uppercase, attributes.capitalize) = (false, false);
    }
    for (letters, value) in [(request.on, true), (request.off, false)] {
        for letter in letters.iter() {
            match letter {
                b'i' => attributes.integer = value,
                b'x' => attributes.exported = value,
                b'r' => attributes.readonly |= value,
                b'n' => attributes.nameref = value,
                b't' => attributes.traced = value,
                b'l' | b'u' | b'c' => {
                    if value {
                        (attributes.lowercase, attributes.uppercase, attributes.capitalize) =
                            (false, false, false);
                    }
                    let value = value && !several;
                    match letter {
                        b'l' => attributes.lowercase = value,
                        b'u' => attributes.uppercase = value,
                        _ => attributes.capitalize = value,
                    }
                }
                _ => {}
            }
        }
    }
}
