//! Who decides whether a tool may be called.

use vsh_core::host::BoxFuture;

use crate::model::ToolCall;

/// Decides before each call of a tool.
pub trait Policy: Send + Sync {
    /// May this call be made, in the session of that name?
    fn decide<'a>(&'a self, session: &'a str, call: &'a ToolCall) -> BoxFuture<'a, Decision>;
}

/// What a policy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It may.
    Allow,
    /// It may not; the model sees the reason.
    Deny(String),
    /// Somebody must be asked this question; where there is nobody, it may not.
    Ask(String),
}

/// Somebody who can be asked.
pub trait Approver: Send + Sync {
    /// May this call be made? A refusal carries the reason that the model sees.
    fn ask<'a>(&'a self, question: &'a str, call: &'a ToolCall) -> BoxFuture<'a, Result<(), String>>;
}

/// Allows everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl Policy for AllowAll {
    fn decide<'a>(&'a self, _: &'a str, _: &'a ToolCall) -> BoxFuture<'a, Decision> {
        Box::pin(std::future::ready(Decision::Allow))
    }
}

/// A policy that needs no waiting, from a function.
#[derive(Clone, Copy, Debug)]
pub struct Rule<F>(pub F);

impl<F: Fn(&ToolCall) -> Decision + Send + Sync> Policy for Rule<F> {
    fn decide<'a>(&'a self, _: &'a str, call: &'a ToolCall) -> BoxFuture<'a, Decision> {
        Box::pin(std::future::ready((self.0)(call)))
    }
}
