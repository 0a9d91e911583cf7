//! `declare +n name=value`: the value goes where the reference leads, and the reference becomes a plain variable.

use super::assign::declare_variable;
use super::attributes::with_variable;
use super::{Assigned, Request};
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::syntax::ast::{Assignment, Text};

/// How many references one may lead over.
const MOST: usize = 8;

/// What becomes of a reference, or of the last of several that lead to each other.
pub(super) struct Unreferred {
    /// It becomes a plain variable.
    reference: Text,
    /// What it refers to; `None` if that is an element.
    target: Option<Text>,
}

impl Unreferred {
    /// Is that asked of a reference which refers to something?
    pub(super) fn of(shell: &Shell, request: &Request, assignment: &Assignment) -> Option<Self> {
        if request.local || !request.drops(b'n') {
            return None;
        }
        let leads = |name: &[u8]| {
            let variable = shell.variables.get(name).filter(|variable| variable.attributes.nameref)?;
            variable
                .value
                .scalar()
                .filter(|target| !target.is_empty())
                .map(|target| Text::from(target.as_slice()))
        };
        let mut reference = assignment.name.clone();
        for _ in 0..MOST {
            let target = leads(&reference)?;
            if target.contains(&b'[') {
                return assignment.subscript.is_none().then_some(Self { reference, target: None });
            }
            if leads(&target).is_none() {
                return Some(Self { reference, target: Some(target) });
            }
            reference = target;
        }
        None
    }

    pub(super) async fn declare(
        self,
        shell: &mut Shell,
        request: &Request,
        assignment: &Assignment,
        value: Assigned,
    ) -> Result<bool, Divert> {
        let is_readonly = |name: &Text| shell.variables.get(name).is_some_and(|v| v.attributes.readonly);
        if is_readonly(&self.reference) || self.target.as_ref().is_some_and(is_readonly) {
            shell.builtin_error(request.name, &[&assignment.name, b": readonly variable"]).await?;
            return Ok(false);
        }
        let name = self.target.unwrap_or_else(|| assignment.name.clone());
        let plain = Request { off: request.off.without(b'n'), ..*request };
        let done = declare_variable(shell, &plain, &Assignment { name, ..assignment.clone() }, value).await;
        with_variable(shell, request, &self.reference, |variable| variable.attributes.nameref = false);
        done
    }
}
