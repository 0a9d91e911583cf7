//! What is assigned by `declare` and its like: the value is expanded before the builtin runs.

use bstr::BString;

use super::super::Assigned;
use super::{Request, convert};
use crate::exec::divert::Divert;
use crate::expand::Purpose;
use crate::shell::Shell;
use crate::shell::access::{Key, VariableError};
use crate::syntax::ast::{Assignment, AssignmentValue, QuoteStyle, Subscript, Text, Word, WordPart};

/// The value of an assignment, expanded: what an argument is before its builtin runs.
pub(super) async fn assigned(shell: &mut Shell, assignment: &Assignment) -> Result<Assigned, Divert> {
    assigned_to(shell, assignment, shell.is_associative(&assignment.name)).await
}

/// The same, where it is known whether the variable is an associative array.
pub(crate) async fn assigned_to(
    shell: &mut Shell,
    assignment: &Assignment,
    associative: bool,
) -> Result<Assigned, Divert> {
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

async fn expand_elements(
    shell: &mut Shell,
    elements: &[crate::syntax::ast::ArrayElement],
    associative: bool,
) -> Result<Vec<crate::syntax::ast::ArrayElement>, Divert> {
    let mut expanded = Vec::with_capacity(elements.len());
    for element in elements {
        let mut fields = Vec::new();
        if associative || element.subscript.is_some() {
            fields.push(shell.expand_to_pair(&element.value).await?);
        } else {
            shell.expand_fields(&element.value, &mut fields).await?;
        }
        for field in fields {
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
            shell.variables.exchange_global(name);
            let done = shell.assign_elements(name, &elements, assignment.append).await;
            shell.variables.exchange_global(name);
            done
        }
        Assigned::Elements(elements) => shell.assign_elements(name, &elements, assignment.append).await,
        Assigned::Text(text) => {
            let key = match &assignment.subscript {
                None => None,
                Some(Subscript::Index(index)) => Some(shell.key(name, index).await?),
                Some(Subscript::At) => Some(Key::Text(BString::from("@"))),
                Some(Subscript::Star) => Some(Key::Text(BString::from("*"))),
            };
            if request.global && key.is_none() && shell.variables.get(name).is_some_and(|v| v.level > 0) {
                shell.variables.exchange_global(name);
                let done = shell.assign_at(name, key, text, assignment.append);
                shell.variables.exchange_global(name);
                return Ok(done);
            }
            Ok(shell.assign_at(name, key, text, assignment.append))
        }
    }
}
