//! Anthropic's Messages API, streamed: <https://docs.anthropic.com/en/api/messages-streaming>

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vsh_core::host::BoxFuture;

use super::http::{broken_off, client, send, told_in_stream};
use super::{
    CallResult, Delta, Message, ModelError, ModelProvider, ModelRequest, Part, Reply, StopReason, Tokens,
    ToolCall,
};
use crate::sandbox::CancelToken;
use crate::tools::ToolContent;

/// The version of the API.
const VERSION: &str = "2023-06-01";

/// Anthropic's Messages API.
#[derive(Clone)]
pub struct Anthropic {
    url: String,
    key: String,
}

impl Anthropic {
    /// A provider at `base`, as `https://api.anthropic.com`.
    pub fn new(base: &str, key: impl Into<String>) -> Self {
        Self { url: format!("{}/v1/messages", base.trim_end_matches('/')), key: key.into() }
    }
}

impl ModelProvider for Anthropic {
    fn name(&self) -> &str {
        "anthropic"
    }

    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        deltas: &'a (dyn Fn(Delta) + Send + Sync),
        cancel: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>> {
        Box::pin(async move {
            let post =
                client()?.post(&self.url).header("x-api-key", &self.key).header("anthropic-version", VERSION);
            let mut stream = send(post.json(&body(request)), cancel).await?;
            let mut answer = Answer::default();
            while let Some(event) = stream.next_json().await? {
                if answer.take(&event, deltas)? {
                    return Ok(answer.finish());
                }
            }
            Err(broken_off())
        })
    }
}

fn body(request: &ModelRequest) -> Value {
    let mut body = json!({
        "model": request.model,
        "max_tokens": request.max_tokens,
        "stream": true,
        "messages": messages(&request.messages),
    });
    if let Some(object) = body.as_object_mut() {
        if !request.system.is_empty() {
            let system = json!([{ "type": "text", "text": &*request.system, "cache_control": { "type": "ephemeral" } }]);
            object.insert("system".to_owned(), system);
        }
        if !request.tools.is_empty() {
            let tools = request.tools.iter().map(crate::tools::ToolSpec::anthropic).collect();
            object.insert("tools".to_owned(), Value::Array(tools));
        }
    }
    body
}

/// Messages of alternating roles; the last block marks how far the provider may cache.
fn messages(messages: &[Message]) -> Vec<Value> {
    let mut turns: Vec<(&str, Vec<Value>)> = Vec::new();
    for message in messages {
        let (role, blocks) = match message {
            Message::User { text } => ("user", vec![text_block(text)]),
            Message::Assistant { content } => ("assistant", content.iter().filter_map(part).collect()),
            Message::Tool { results } => ("user", results.iter().map(result).collect()),
        };
        match turns.last_mut() {
            _ if blocks.is_empty() => {}
            Some((last, content)) if *last == role => content.extend(blocks),
            _ => turns.push((role, blocks)),
        }
    }
    if let Some(Value::Object(block)) = turns.last_mut().and_then(|(_, blocks)| blocks.last_mut()) {
        block.insert("cache_control".to_owned(), json!({ "type": "ephemeral" }));
    }
    turns.into_iter().map(|(role, content)| json!({ "role": role, "content": content })).collect()
}

/// A text; an empty one is not accepted.
fn text_block(text: &str) -> Value {
    json!({ "type": "text", "text": if text.trim().is_empty() { "(empty)" } else { text } })
}

fn part(part: &Part) -> Option<Value> {
    match part {
        Part::Text { text } if text.trim().is_empty() => None,
        Part::Text { text } => Some(text_block(text)),
        Part::Thinking { text, signature: Some(signature) } => {
            Some(json!({ "type": "thinking", "thinking": text, "signature": signature }))
        }
        // Of another provider.
        Part::Thinking { signature: None, .. } => None,
        Part::Call(call) => {
            let input = if call.arguments.is_object() { call.arguments.clone() } else { json!({}) };
            Some(json!({ "type": "tool_use", "id": call.id, "name": call.name, "input": input }))
        }
    }
}

fn result(result: &CallResult) -> Value {
    let content: Vec<Value> = result.result.content.iter().map(content).collect();
    json!({ "type": "tool_result", "tool_use_id": result.id, "content": content, "is_error": result.result.is_error })
}

fn content(content: &ToolContent) -> Value {
    match content {
        ToolContent::Text { text } => text_block(text),
        ToolContent::Image { media_type, data } => {
            json!({ "type": "image", "source": { "type": "base64", "media_type": media_type, "data": data } })
        }
    }
}

/// An answer that comes, block by block.
#[derive(Default)]
struct Answer {
    blocks: BTreeMap<u64, Block>,
    stop: Option<StopReason>,
    tokens: Tokens,
}

enum Block {
    Text(String),
    Thinking { text: String, signature: Option<String> },
    Call { id: String, name: String, json: String },
}

fn text_at<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

impl Answer {
    /// Takes an event; true if it was the last.
    fn take(&mut self, event: &Value, deltas: &(dyn Fn(Delta) + Send + Sync)) -> Result<bool, ModelError> {
        match text_at(event, "/type") {
            "message_start" => self.count(event.pointer("/message/usage")),
            "content_block_start" => self.start(event, deltas),
            "content_block_delta" => self.delta(event, deltas),
            "message_delta" => {
                self.count(event.get("usage"));
                self.stop = match text_at(event, "/delta/stop_reason") {
                    "" => self.stop,
                    "tool_use" => Some(StopReason::ToolUse),
                    "max_tokens" | "model_context_window_exceeded" => Some(StopReason::Length),
                    "refusal" => Some(StopReason::Refusal),
                    _ => Some(StopReason::End),
                };
            }
            "message_stop" => return Ok(true),
            "error" => return Err(told_in_stream(event.get("error").unwrap_or(&Value::Null))),
            // Pings, and what later versions add.
            _ => {}
        }
        Ok(false)
    }

    fn count(&mut self, usage: Option<&Value>) {
        let Some(usage) = usage else { return };
        for (name, count) in [
            ("input_tokens", &mut self.tokens.input),
            ("output_tokens", &mut self.tokens.output),
            ("cache_read_input_tokens", &mut self.tokens.cache_read),
            ("cache_creation_input_tokens", &mut self.tokens.cache_write),
        ] {
            if let Some(told) = usage.get(name).and_then(Value::as_u64) {
                *count = told;
            }
        }
    }

    fn start(&mut self, event: &Value, deltas: &(dyn Fn(Delta) + Send + Sync)) {
        let Some(index) = event.get("index").and_then(Value::as_u64) else { return };
        let text = |name: &str| text_at(event, &format!("/content_block/{name}")).to_owned();
        let block = match text_at(event, "/content_block/type") {
            "text" => Block::Text(text("text")),
            "thinking" => Block::Thinking { text: text("thinking"), signature: None },
            "tool_use" => {
                deltas(Delta::Call(text("name")));
                Block::Call { id: text("id"), name: text("name"), json: String::new() }
            }
            _ => return,
        };
        self.blocks.insert(index, block);
    }

    fn delta(&mut self, event: &Value, deltas: &(dyn Fn(Delta) + Send + Sync)) {
        let block = event.get("index").and_then(Value::as_u64).and_then(|index| self.blocks.get_mut(&index));
        match (text_at(event, "/delta/type"), block) {
            ("text_delta", Some(Block::Text(text))) => {
                let more = text_at(event, "/delta/text");
                text.push_str(more);
                deltas(Delta::Text(more.to_owned()));
            }
            ("thinking_delta", Some(Block::Thinking { text, .. })) => {
                let more = text_at(event, "/delta/thinking");
                text.push_str(more);
                deltas(Delta::Thinking(more.to_owned()));
            }
            ("signature_delta", Some(Block::Thinking { signature, .. })) => {
                signature.get_or_insert_default().push_str(text_at(event, "/delta/signature"));
            }
            ("input_json_delta", Some(Block::Call { json, .. })) => {
                json.push_str(text_at(event, "/delta/partial_json"));
            }
            _ => {}
        }
    }

    fn finish(self) -> Reply {
        let content: Vec<Part> = self
            .blocks
            .into_values()
            .map(|block| match block {
                Block::Text(text) => Part::Text { text },
                Block::Thinking { text, signature } => Part::Thinking { text, signature },
                Block::Call { id, name, json } => {
                    Part::Call(ToolCall { id, name, arguments: super::http::arguments(json) })
                }
            })
            .collect();
        Reply { content, stop: self.stop.unwrap_or(StopReason::End), tokens: self.tokens }
    }
}
