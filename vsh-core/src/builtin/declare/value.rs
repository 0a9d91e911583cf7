//! What is assigned by `declare` and its like: the value is expanded before the builtin runs.

use bstr::BString;

use super::super::{Assigned, Operand};
use super::Request;
use super::attributes::convert;
use crate::exec::divert::Divert;
use crate::expand::Purpose;
use crate::meter::Room;
use crate::shell::Shell;
use crate::shell::access::Key;
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::shell::variable::Value;
use crate::syntax::ast::{
    Arithmetic, ArithmeticExpression, ArrayElement, Assignment, AssignmentValue, QuoteStyle, Span, Subscript,
    Text, Word, WordPart,
};

/// The value of an assignment, expanded: what an argument is before its builtin runs.
pub(super) async fn assigned(shell: &mut Shell, assignment: &Assignment) -> Result<Assigned, Divert> {
    assigned_to(shell, assignment, shell.is_associative(&assignment.name)).await
}

/// An assignment as an argument, expanded. A subscript in which something is special is text for the builtin, which
/// expands it once more.
pub(crate) async fn operand<'a>(
    shell: &mut Shell,
    assignment: &'a Assignment,
    associative: bool,
) -> Result<Operand<'a>, Divert> {
    if let (AssignmentValue::Scalar(word), Some(Subscript::Index(index))) =
        (&assignment.value, &assignment.subscript)
        && !matches!(index.word.parts.as_slice(), [] | [WordPart::Literal(_)])
        && !(shell.is(ShellOption::AssocExpandOnce) && shell.is_associative(&assignment.name))
    {
        let subscript = shell.expand_to_text(&index.word).await?;
        let value = shell.expand_to_value_of(word, Purpose::Declared).await?;
        let sign: &[u8] = if assignment.append { b"]+=" } else { b"]=" };
        let text = [&*assignment.name, b"[", &subscript, sign, &value].concat();
        return Ok(Operand::Field(BString::from(text)));
    }
    let value = assigned_to(shell, assignment, associative).await?;
    Ok(Operand::Assignment(assignment, value))
}

/// The value, where it is known whether the variable is an associative array.
async fn assigned_to(
    shell: &mut Shell,
    assignment: &Assignment,
    associative: bool,
) -> Result<Assigned, Divert> {
    if let (AssignmentValue::Array(_), Some(subscript)) = (&assignment.value, &assignment.subscript) {
        // It becomes an array nevertheless.
        if !shell.calls.in_function() {
            convert(shell.variables.entry(&assignment.name), associative);
        }
        return Err(shell.variable_failed(VariableError::list_to_member(&assignment.name, subscript)).await);
    }
    Ok(match &assignment.value {
        AssignmentValue::Array(elements) if associative => {
            let pairs: Vec<_> = elements.iter().map(crate::exec::as_pair).collect();
            Assigned::Elements(expand_elements(shell, &pairs, true).await?)
        }
        AssignmentValue::Scalar(word) => {
            Assigned::Text(shell.expand_to_value_of(word, Purpose::Declared).await?)
        }
        AssignmentValue::Array(elements) => {
            Assigned::Elements(expand_elements(shell, elements, false).await?)
        }
    })
}

/// About what an element takes beside its bytes.
const ELEMENT: usize = 256;

async fn expand_elements(
    shell: &mut Shell,
    elements: &[ArrayElement],
    associative: bool,
) -> Result<Vec<ArrayElement>, Divert> {
    let mut expanded = Vec::with_capacity(elements.len());
    let mut room = Room::default();
    for element in elements {
        let mut fields = Vec::new();
        if associative || element.subscript.is_some() {
            fields.push(shell.expand_to_pair(&element.value).await?);
        } else {
            match crate::exec::with_plain_key(&element.value) {
                Some(word) => shell.expand_fields(&word, &mut fields).await?,
                None => shell.expand_fields(&element.value, &mut fields).await?,
            }
        }
        for field in fields {
            room.add(field.len() + ELEMENT, &shell.world.meter)?;
            let part = WordPart::Quoted { text: Text::from(field.as_slice()), style: QuoteStyle::Single };
            let mut copy = element.clone();
            copy.value = Word { parts: vec![part], span: element.value.span };
            expanded.push(copy);
        }
    }
    Ok(expanded)
}

/// Assigns the value that was expanded; with `-g` to the global variable.
pub(super) async fn assign_declared(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<Result<(), VariableError>, Divert> {
    match literal {
        Assigned::Elements(elements) if request.global => {
            shell.variables.with_global(name, |variable| convert(variable, request.has(b'A')));
            let elements = match calculated(shell, name, elements).await? {
                Ok(elements) => elements,
                Err(error) => return Ok(Err(error)),
            };
            shell.variables.exchange_global(name);
            let done = shell.assign_elements(name, &elements, assignment.append).await;
            shell.variables.exchange_global(name);
            done
        }
        Assigned::Elements(elements) => shell.assign_elements(name, &elements, assignment.append).await,
        Assigned::Text(text) => {
            let key = match &assignment.subscript {
                None => None,
                Some(Subscript::Index(index)) if index.word.parts.is_empty() => {
                    return Ok(Err(no_element(shell, name, b"")));
                }
                Some(Subscript::Index(index)) => match shell.key(name, index).await? {
                    Key::Text(text) if text.is_empty() => {
                        let written = crate::syntax::print::word(&index.word);
                        return Ok(Err(no_element(shell, name, &written)));
                    }
                    key => Some(key),
                },
                Some(all) => {
                    let mark: &[u8] = if *all == Subscript::At { b"@" } else { b"*" };
                    if !shell.is_associative(name) {
                        return Ok(Err(no_element(shell, name, mark)));
                    }
                    Some(Key::Text(BString::from(mark)))
                }
            };
            let hidden = request.global && shell.variables.get(name).is_some_and(|v| v.level > 0);
            Ok(match hidden {
                true => assign_hidden(shell, name, key, text, assignment.append),
                false => shell.assign_at(name, key, text, assignment.append),
            })
        }
    }
}

/// A subscript that means no element. The variable becomes an array nevertheless.
fn no_element(shell: &mut Shell, name: &Text, subscript: &[u8]) -> VariableError {
    convert(shell.variables.entry(name), false);
    VariableError::refused(&[name, b"[", subscript, b"]: bad array subscript"])
}

/// Assigns to the global variable that a local one hides; expressions in the value see the local one. An element is
/// given to the local one nevertheless, and so is the text for a global array: it becomes an array for that.
fn assign_hidden(
    shell: &mut Shell,
    name: &Text,
    key: Option<Key>,
    text: BString,
    append: bool,
) -> Result<(), VariableError> {
    let global = shell.variables.global(name);
    let integer = global.is_some_and(|global| global.attributes.integer);
    let indexed = global.is_some_and(|global| matches!(global.value, Value::Indexed(_)));
    if key.is_some() {
        shell.variables.with_global(name, |variable| convert(variable, false));
        return shell.assign_at(name, key, text, append);
    }
    if indexed {
        // That the local variable is readonly, or an array of another kind, does not matter.
        let local = shell.variables.entry(name);
        let readonly = std::mem::take(&mut local.attributes.readonly);
        if matches!(local.value, Value::Associative(_)) {
            local.value = Value::Unset;
        }
        let done = shell.assign_at(name, Some(Key::Index(0)), text, append);
        shell.variables.entry(name).attributes.readonly = readonly;
        return done;
    }
    let old = global.and_then(|global| global.value.scalar()).filter(|_| append && integer).cloned();
    let text = match (integer, old) {
        (true, Some(old)) => {
            let old = shell.evaluate_text(&old)?;
            BString::from(old.wrapping_add(shell.evaluate_text(&text)?).to_string())
        }
        (true, None) => BString::from(shell.evaluate_text(&text)?.to_string()),
        (false, _) => text,
    };
    shell.variables.exchange_global(name);
    let done = shell.assign_at(name, None, text, append && !integer);
    shell.variables.exchange_global(name);
    done
}

/// The elements with their expressions evaluated, where a local variable hides the array that they are for.
async fn calculated(
    shell: &mut Shell,
    name: &Text,
    mut elements: Vec<ArrayElement>,
) -> Result<Result<Vec<ArrayElement>, VariableError>, Divert> {
    let Some(array) = shell.variables.global(name) else { return Ok(Ok(elements)) };
    let (integer, associative) = (array.attributes.integer, matches!(array.value, Value::Associative(_)));
    if shell.variables.get(name).is_none_or(|variable| variable.level == 0) {
        return Ok(Ok(elements));
    }
    for element in &mut elements {
        if let Some(Subscript::Index(index)) = &element.subscript
            && !associative
            && let Key::Index(at) = shell.key(b"", index).await?
        {
            let tree = Some(ArithmeticExpression::Number(at));
            element.subscript =
                Some(Subscript::Index(Box::new(Arithmetic { word: plain(&at.to_string()), tree })));
        }
        if integer {
            let text = shell.expand_to_text(&element.value).await?;
            match shell.evaluate_text(&text) {
                Ok(number) => element.value = plain(&number.to_string()),
                Err(error) => return Ok(Err(error.into())),
            }
        }
    }
    Ok(Ok(elements))
}

fn plain(text: &str) -> Word {
    Word { parts: vec![WordPart::Literal(Text::from(text))], span: Span::default() }
}
