//! A provider that follows a script: for tests of what stands around a model.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use vsh_core::host::BoxFuture;

use super::{
    Delta, Message, ModelError, ModelErrorKind, ModelProvider, ModelRequest, Part, Reply, StopReason, Tokens,
    ToolCall,
};
use crate::sandbox::CancelToken;

/// An answer of the script.
pub enum Turn {
    /// Text, and calls of tools: name and arguments. Their ids are `call-1`, `call-2`, ... in the whole script.
    Say(String, Vec<(String, Value)>),
    /// A failure.
    Fail(ModelError),
    /// What a function makes of the request.
    Answer(Box<dyn Fn(&ModelRequest) -> Turn + Send + Sync>),
    /// Another answer after a time.
    Wait(Duration, Box<Turn>),
}

impl Turn {
    /// A text that ends the turn.
    pub fn text(text: &str) -> Self {
        Self::Say(text.to_owned(), Vec::new())
    }

    /// A call of one tool.
    pub fn call(name: &str, arguments: Value) -> Self {
        Self::calls([(name, arguments)])
    }

    /// Calls of several.
    pub fn calls<'a>(calls: impl IntoIterator<Item = (&'a str, Value)>) -> Self {
        Self::Say(String::new(), calls.into_iter().map(|(n, a)| (n.to_owned(), a)).collect())
    }

    /// A failure that trying again may mend.
    pub fn overloaded() -> Self {
        Self::Fail(ModelError::new(ModelErrorKind::Transient(None), "overloaded"))
    }
}

/// Answers with the turns of a script, and remembers what it was asked.
pub struct Scripted {
    state: Mutex<State>,
}

struct State {
    turns: VecDeque<Turn>,
    asked: Vec<Vec<Message>>,
    calls: usize,
}

impl Scripted {
    /// A provider that gives `turns` in order, then fails.
    pub fn new(turns: impl IntoIterator<Item = Turn>) -> Self {
        let state = State { turns: turns.into_iter().collect(), asked: Vec::new(), calls: 0 };
        Self { state: Mutex::new(state) }
    }

    /// The conversations it was asked with, in order.
    pub fn asked(&self) -> Vec<Vec<Message>> {
        self.state().asked.clone()
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn say(&self, text: String, calls: Vec<(String, Value)>, request: &ModelRequest) -> Reply {
        let mut content = Vec::new();
        if !text.is_empty() {
            content.push(Part::Text { text });
        }
        let stop = if calls.is_empty() { StopReason::End } else { StopReason::ToolUse };
        let mut state = self.state();
        for (name, arguments) in calls {
            state.calls += 1;
            content.push(Part::Call(ToolCall { id: format!("call-{}", state.calls), name, arguments }));
        }
        let size = |messages: &[Message]| messages.iter().map(|m| format!("{m:?}").len() as u64 / 4).sum();
        let tokens = Tokens { input: size(&request.messages), output: 1, ..Tokens::default() };
        Reply { content, stop, tokens }
    }
}

impl ModelProvider for Scripted {
    fn name(&self) -> &str {
        "scripted"
    }

    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        deltas: &'a (dyn Fn(Delta) + Send + Sync),
        cancel: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>> {
        Box::pin(async move {
            let next = {
                let mut state = self.state();
                state.asked.push(request.messages.clone());
                state.turns.pop_front()
            };
            let mut turn =
                next.ok_or_else(|| ModelError::new(ModelErrorKind::Invalid, "the script is over"))?;
            loop {
                turn = match turn {
                    Turn::Say(text, calls) => {
                        if !text.is_empty() {
                            deltas(Delta::Text(text.clone()));
                        }
                        return Ok(self.say(text, calls, request));
                    }
                    Turn::Fail(error) => return Err(error),
                    Turn::Answer(answer) => answer(request),
                    Turn::Wait(time, then) => tokio::select! {
                        () = cancel.cancelled() => return Err(ModelError::cancelled()),
                        () = tokio::time::sleep(time) => *then,
                    },
                };
            }
        })
    }
}
