//! The loop: the model is asked, its calls are run, the results go back, until it has said all.
//!
//! In this order for each step: compaction if the conversation is long; the request, again after transient failures;
//! the answer is recorded; each call is judged (known, arguments, policy) in order, then all that may run run at the
//! same time; the results are recorded in the order of the calls.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::config::Config;
use super::event::Event;
use super::policy::Decision;
use super::{AgentError, Conversation};
use crate::model::{
    CallResult, Message, ModelError, ModelErrorKind, ModelRequest, Part, Reply, StopReason, Tokens, ToolCall,
};
use crate::sandbox::{CancelToken, Sandbox, SandboxError};
use crate::tools::{Schema, TaskRunner, Tool, ToolContext, ToolResult, ToolSpec};

/// A tool, ready to be called.
#[derive(Clone)]
pub(super) struct Ready {
    pub(super) tool: Arc<dyn Tool>,
    pub(super) spec: ToolSpec,
    pub(super) schema: Schema,
}

impl Ready {
    /// Fails with a sentence if the tool's schema is none.
    pub(super) fn new(tool: Arc<dyn Tool>) -> Result<Self, AgentError> {
        let spec = tool.spec();
        let schema = Schema::new(&spec.parameters).map_err(|error| {
            AgentError::Configuration(format!("the schema of the tool {}: {error}", spec.name))
        })?;
        Ok(Self { tool, spec, schema })
    }
}

/// What one prompt runs with.
pub(super) struct Run<'a> {
    pub(super) config: &'a Config,
    pub(super) session: &'a str,
    pub(super) sandbox: Arc<dyn Sandbox>,
    pub(super) system: Arc<str>,
    pub(super) tools: &'a [Ready],
    /// The same for the model.
    pub(super) specs: Arc<[ToolSpec]>,
    pub(super) tasks: Option<Arc<dyn TaskRunner>>,
    pub(super) cancel: CancelToken,
    /// A call of this tool with fitting arguments ends the prompt.
    pub(super) result_tool: Option<&'a str>,
}

/// How a prompt ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) text: String,
    pub(super) stop: StopReason,
    pub(super) result: Option<Value>,
    pub(super) steps: u32,
    pub(super) tokens: Tokens,
}

/// How often a model that owes a result is reminded.
const REMINDERS: u32 = 2;

impl Run<'_> {
    fn tell(&self, event: Event) {
        if let Some(listener) = &self.config.listener {
            listener(&event);
        }
    }

    /// Runs; what the model took is added to `tokens`, however it ends.
    pub(super) async fn run(
        &self,
        conversation: &mut Conversation,
        tokens: &mut Tokens,
    ) -> Result<Ended, AgentError> {
        let mut reminders = 0;
        for step in 1..=self.config.max_steps {
            self.tell(Event::Step(step));
            self.compact_if_long(conversation, tokens).await?;
            let reply = self.answer(conversation, tokens).await?;
            *tokens += reply.tokens;
            self.tell(Event::Answered { stop: reply.stop, tokens: reply.tokens });
            let message = Message::Assistant { content: reply.content };
            let text = text_of(&message);
            let calls: Vec<ToolCall> = message.calls().cloned().collect();
            conversation.record(message, false).await?;
            conversation.context = reply.tokens.context().saturating_add(reply.tokens.output);
            if calls.is_empty() {
                if self.result_tool.is_none() || reminders == REMINDERS {
                    return Ok(Ended { text, stop: reply.stop, result: None, steps: step, tokens: *tokens });
                }
                reminders += 1;
                let name = self.result_tool.unwrap_or_default();
                conversation
                    .record(Message::user(format!("Call the tool {name} with the result.")), false)
                    .await?;
                continue;
            }
            let results = self.run_calls(&calls).await;
            let cancelled = self.cancel.is_cancelled();
            let gone = results.iter().find_map(|(_, gone)| gone.clone());
            let result = self.result_of(&calls, &results);
            let results = results.into_iter().map(|(result, _)| result).collect();
            conversation.record(Message::Tool { results }, true).await?;
            if cancelled {
                return Err(AgentError::Cancelled);
            }
            if let Some(error) = gone {
                return Err(AgentError::Sandbox(error));
            }
            if result.is_some() {
                return Ok(Ended { text, stop: reply.stop, result, steps: step, tokens: *tokens });
            }
        }
        Err(AgentError::StepLimit(self.config.max_steps))
    }

    fn result_of(&self, calls: &[ToolCall], results: &[(CallResult, Option<SandboxError>)]) -> Option<Value> {
        let name = self.result_tool?;
        let fits = |(call, (result, _)): &(&ToolCall, &(CallResult, _))| {
            call.name == name && !result.result.is_error
        };
        calls.iter().zip(results).find(fits).map(|(call, _)| call.arguments.clone())
    }

    async fn compact_if_long(
        &self,
        conversation: &mut Conversation,
        tokens: &mut Tokens,
    ) -> Result<(), AgentError> {
        if conversation.context > self.config.compact_at {
            let messages = super::compact::compact(self, conversation, tokens).await?;
            if messages > 0 {
                self.tell(Event::Compacted { messages });
            }
        }
        Ok(())
    }

    async fn answer(
        &self,
        conversation: &mut Conversation,
        tokens: &mut Tokens,
    ) -> Result<Reply, AgentError> {
        let mut compacted = false;
        loop {
            let request = ModelRequest {
                model: self.config.model.clone(),
                system: Arc::clone(&self.system),
                messages: conversation.messages.clone(),
                tools: Arc::clone(&self.specs),
                max_tokens: self.config.max_tokens,
            };
            match self.ask(&request).await {
                Err(AgentError::Model(error)) if error.kind == ModelErrorKind::TooLong && !compacted => {
                    compacted = true;
                    let messages = super::compact::compact(self, conversation, tokens).await?;
                    if messages == 0 {
                        return Err(AgentError::Model(error));
                    }
                    self.tell(Event::Compacted { messages });
                }
                other => return other,
            }
        }
    }

    /// Asks, and asks again after transient failures, waiting longer each time.
    pub(super) async fn ask(&self, request: &ModelRequest) -> Result<Reply, AgentError> {
        let mut wait = self.config.retry.first;
        let mut failures = 0;
        loop {
            let deltas = |delta| self.tell(Event::Delta(delta));
            let error = match self.config.provider.ask(request, &deltas, &self.cancel).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            let asked = match error.kind {
                ModelErrorKind::Transient(asked) if failures < self.config.retry.attempts => asked,
                ModelErrorKind::Cancelled => return Err(AgentError::Cancelled),
                _ => return Err(AgentError::Model(error)),
            };
            failures += 1;
            let after = self.jittered(wait).max(asked.unwrap_or_default());
            if after > self.config.retry.longest {
                let ModelError { kind, message } = error;
                let message = format!("{message} (asked to wait {} s)", after.as_secs());
                return Err(AgentError::Model(ModelError { kind, message }));
            }
            wait = wait.saturating_mul(2).min(self.config.retry.longest);
            self.tell(Event::Retry { error: error.message, after });
            tokio::select! {
                () = self.cancel.cancelled() => return Err(AgentError::Cancelled),
                () = tokio::time::sleep(after) => {}
            }
        }
    }

    /// Three quarters to all of a time, so that many who failed together do not come back together.
    fn jittered(&self, time: Duration) -> Duration {
        use std::hash::{BuildHasher, RandomState};
        let random = RandomState::new().hash_one(self.session) % 256;
        let quarter = time / 4;
        time - quarter + quarter * u32::try_from(random).unwrap_or(0) / 256
    }

    /// The result of each call, in their order; with the error where the sandbox is gone.
    async fn run_calls(&self, calls: &[ToolCall]) -> Vec<(CallResult, Option<SandboxError>)> {
        let mut judged = Vec::with_capacity(calls.len());
        for call in calls {
            judged.push((call, self.judge(call).await));
        }
        let runs = judged.into_iter().map(|(call, judged)| async move {
            let (result, gone) = match judged {
                Ok(ready) => self.run_call(ready, call).await,
                Err(result) => (result, None),
            };
            self.tell(Event::ToolEnded { call: call.clone(), result: result.clone() });
            (CallResult { id: call.id.clone(), name: call.name.clone(), result }, gone)
        });
        futures_util::future::join_all(runs).await
    }

    /// Is it a call that may run?
    async fn judge(&self, call: &ToolCall) -> Result<&Ready, ToolResult> {
        let Some(ready) = self.tools.iter().find(|t| t.spec.name == call.name) else {
            let names: Vec<&str> = self.tools.iter().map(|t| t.spec.name.as_str()).collect();
            return Err(ToolResult::error(format!(
                "There is no tool {}. There are: {}",
                call.name,
                names.join(", ")
            )));
        };
        if let Err(invalid) = ready.schema.check(&call.arguments) {
            return Err(ToolResult::error(format!("Invalid arguments for {}: {invalid}", call.name)));
        }
        let denied = |reason: &str| ToolResult::error(format!("The call was denied: {reason}"));
        let decision = tokio::select! {
            () = self.cancel.cancelled() => return Err(ToolResult::error("Cancelled")),
            decision = self.config.policy.decide(self.session, call) => decision,
        };
        match decision {
            Decision::Allow => Ok(ready),
            Decision::Deny(reason) => Err(denied(&reason)),
            Decision::Ask(question) => {
                let Some(approver) = &self.config.approver else {
                    return Err(denied("it needs an approval, and nobody can be asked"));
                };
                tokio::select! {
                    () = self.cancel.cancelled() => Err(ToolResult::error("Cancelled")),
                    answer = approver.ask(&question, call) => match answer {
                        Ok(()) => Ok(ready),
                        Err(reason) => Err(denied(&reason)),
                    },
                }
            }
        }
    }

    async fn run_call(&self, ready: &Ready, call: &ToolCall) -> (ToolResult, Option<SandboxError>) {
        self.tell(Event::ToolStarted(call.clone()));
        let cx = ToolContext {
            sandbox: Arc::clone(&self.sandbox),
            call: call.id.clone(),
            cancel: self.cancel.clone(),
            track_changes: self.config.track_changes,
            tasks: self.tasks.clone(),
        };
        let ended = tokio::select! {
            biased;
            ended = ready.tool.call(&cx, call.arguments.clone()) => ended,
            () = self.cancelled_for_long() => Err(SandboxError::CancelUnconfirmed),
        };
        match ended {
            Ok(result) => (result, None),
            Err(error @ SandboxError::Died(_)) => (ToolResult::error(error.to_string()), Some(error)),
            Err(SandboxError::Cancelled) => (ToolResult::error("Cancelled"), None),
            Err(error) => (ToolResult::error(error.to_string()), None),
        }
    }

    /// A tool that does not look at its token is given up some time after the cancellation.
    async fn cancelled_for_long(&self) {
        self.cancel.cancelled().await;
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
}

fn text_of(message: &Message) -> String {
    let Message::Assistant { content } = message else { return String::new() };
    let texts = content.iter().filter_map(|part| match part {
        Part::Text { text } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}
