//! OpenAI's chat completions, streamed, and whatever speaks them too (OpenRouter, vLLM, Ollama, ...):
//! <https://platform.openai.com/docs/api-reference/chat-streaming>

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vsh_core::host::BoxFuture;

use super::http::{arguments, broken_off, client, send, told_in_stream};
use super::{
    Delta, Message, ModelError, ModelProvider, ModelRequest, Part, Reply, StopReason, Tokens, ToolCall,
};
use crate::sandbox::CancelToken;
use crate::tools::{ToolContent, ToolSpec};

/// A provider of chat completions.
#[derive(Clone)]
pub struct OpenAi {
    name: String,
    url: String,
    key: Option<String>,
    /// What the field for the most tokens is called.
    max_tokens: &'static str,
}

impl OpenAi {
    /// A provider at `base`, as `https://api.openai.com/v1`; a local one may want no key.
    pub fn new(name: impl Into<String>, base: &str, key: Option<String>) -> Self {
        let name = name.into();
        let max_tokens = if name == "openai" { "max_completion_tokens" } else { "max_tokens" };
        Self { name, url: format!("{}/chat/completions", base.trim_end_matches('/')), key, max_tokens }
    }

    fn body(&self, request: &ModelRequest) -> Value {
        let mut body = json!({
            "model": request.model,
            "stream": true,
            "stream_options": { "include_usage": true },
            "messages": messages(request),
            self.max_tokens: request.max_tokens,
        });
        if let Some(object) = body.as_object_mut().filter(|_| !request.tools.is_empty()) {
            let tools = request.tools.iter().map(ToolSpec::openai).collect();
            object.insert("tools".to_owned(), Value::Array(tools));
        }
        body
    }
}

impl ModelProvider for OpenAi {
    fn name(&self) -> &str {
        &self.name
    }

    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        deltas: &'a (dyn Fn(Delta) + Send + Sync),
        cancel: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>> {
        Box::pin(async move {
            let mut post = client()?.post(&self.url);
            if let Some(key) = &self.key {
                post = post.bearer_auth(key);
            }
            let mut stream = send(post.json(&self.body(request)), cancel).await?;
            let mut answer = Answer::default();
            while let Some(chunk) = stream.next_json().await? {
                answer.take(&chunk, deltas)?;
            }
            answer.finish()
        })
    }
}

fn messages(request: &ModelRequest) -> Vec<Value> {
    let mut out = Vec::new();
    if !request.system.is_empty() {
        out.push(json!({ "role": "system", "content": &*request.system }));
    }
    for message in &request.messages {
        match message {
            Message::User { text } => out.push(json!({ "role": "user", "content": text })),
            Message::Assistant { content } => out.push(assistant(content)),
            Message::Tool { results } => {
                let mut images = Vec::new();
                for result in results {
                    let content = result.result.to_text();
                    out.push(json!({ "role": "tool", "tool_call_id": result.id, "content": content }));
                    images.extend(result.result.content.iter().filter_map(image));
                }
                // A tool's result is text here; images come from the user.
                if !images.is_empty() {
                    out.push(json!({ "role": "user", "content": images }));
                }
            }
        }
    }
    out
}

fn image(content: &ToolContent) -> Option<Value> {
    let ToolContent::Image { media_type, data } = content else { return None };
    Some(json!({ "type": "image_url", "image_url": { "url": format!("data:{media_type};base64,{data}") } }))
}

fn assistant(content: &[Part]) -> Value {
    let mut text = String::new();
    let mut calls = Vec::new();
    for part in content {
        match part {
            Part::Text { text: more } => text.push_str(more),
            Part::Thinking { .. } => {}
            Part::Call(call) => {
                let arguments = match &call.arguments {
                    Value::String(text) => text.clone(),
                    arguments => arguments.to_string(),
                };
                let function = json!({ "name": call.name, "arguments": arguments });
                calls.push(json!({ "id": call.id, "type": "function", "function": function }));
            }
        }
    }
    let mut message = json!({ "role": "assistant", "content": text });
    if let Some(object) = message.as_object_mut().filter(|_| !calls.is_empty()) {
        object.insert("tool_calls".to_owned(), Value::Array(calls));
    }
    message
}

/// An answer that comes, chunk by chunk.
#[derive(Default)]
struct Answer {
    text: String,
    thinking: String,
    calls: BTreeMap<u64, Call>,
    stop: Option<StopReason>,
    tokens: Tokens,
}

#[derive(Default)]
struct Call {
    id: String,
    name: String,
    json: String,
}

fn text_of<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

impl Answer {
    fn take(&mut self, chunk: &Value, deltas: &(dyn Fn(Delta) + Send + Sync)) -> Result<(), ModelError> {
        if let Some(error) = chunk.get("error").filter(|error| !error.is_null()) {
            return Err(told_in_stream(error));
        }
        if let Some(usage) = chunk.get("usage").filter(|usage| !usage.is_null()) {
            self.count(usage);
        }
        let Some(choice) = chunk.pointer("/choices/0") else { return Ok(()) };
        if let Some(delta) = choice.get("delta") {
            self.delta(delta, deltas);
        }
        match text_of(choice, "finish_reason") {
            "" => {}
            "tool_calls" | "function_call" => self.stop = Some(StopReason::ToolUse),
            "length" => self.stop = Some(StopReason::Length),
            "content_filter" => self.stop = Some(StopReason::Refusal),
            _ => self.stop = Some(StopReason::End),
        }
        Ok(())
    }

    fn count(&mut self, usage: &Value) {
        let number = |pointer: &str| usage.pointer(pointer).and_then(Value::as_u64).unwrap_or(0);
        let cached = number("/prompt_tokens_details/cached_tokens");
        self.tokens = Tokens {
            input: number("/prompt_tokens").saturating_sub(cached),
            output: number("/completion_tokens"),
            cache_read: cached,
            cache_write: 0,
        };
    }

    fn delta(&mut self, delta: &Value, deltas: &(dyn Fn(Delta) + Send + Sync)) {
        let text = text_of(delta, "content");
        if !text.is_empty() {
            self.text.push_str(text);
            deltas(Delta::Text(text.to_owned()));
        }
        let thinking = match text_of(delta, "reasoning_content") {
            "" => text_of(delta, "reasoning"),
            thinking => thinking,
        };
        if !thinking.is_empty() {
            self.thinking.push_str(thinking);
            deltas(Delta::Thinking(thinking.to_owned()));
        }
        let calls = delta.get("tool_calls").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for told in calls {
            let index = told
                .get("index")
                .and_then(Value::as_u64)
                .unwrap_or_else(|| self.index_of(text_of(told, "id")));
            let call = self.calls.entry(index).or_default();
            if let Some(id) = told.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()) {
                call.id = id.to_owned();
            }
            let function = told.get("function").unwrap_or(&Value::Null);
            let name = text_of(function, "name");
            if !name.is_empty() && call.name.is_empty() {
                call.name = name.to_owned();
                deltas(Delta::Call(name.to_owned()));
            }
            match function.get("arguments") {
                Some(Value::String(more)) => call.json.push_str(more),
                Some(whole @ Value::Object(_)) => call.json = whole.to_string(),
                _ => {}
            }
        }
    }

    /// Which call a piece belongs to that does not say: the one of its id, a new one, or the last.
    fn index_of(&self, id: &str) -> u64 {
        let next = self.calls.keys().next_back().map_or(0, |last| last + 1);
        match self.calls.iter().find(|(_, call)| call.id == id) {
            _ if id.is_empty() => next.saturating_sub(1),
            Some((index, _)) => *index,
            None => next,
        }
    }

    fn finish(self) -> Result<Reply, ModelError> {
        let mut stop = self.stop.ok_or_else(broken_off)?;
        let mut content = Vec::new();
        if !self.thinking.is_empty() {
            content.push(Part::Thinking { text: self.thinking, signature: None });
        }
        if !self.text.is_empty() {
            content.push(Part::Text { text: self.text });
        }
        for call in self.calls.into_values() {
            let id = if call.id.is_empty() { fresh_id() } else { call.id };
            content.push(Part::Call(ToolCall { id, name: call.name, arguments: arguments(call.json) }));
            // Some say "stop" all the same.
            if stop == StopReason::End {
                stop = StopReason::ToolUse;
            }
        }
        Ok(Reply { content, stop, tokens: self.tokens })
    }
}

/// An id for a call that came without one.
fn fresh_id() -> String {
    use std::hash::{BuildHasher, RandomState};
    format!("call_{:016x}", RandomState::new().hash_one(()))
}
