//! Long conversations: the older part becomes a summary that the model writes itself.

use std::sync::Arc;

use super::run::Run;
use super::{AgentError, Conversation};
use crate::model::{Message, ModelRequest, Part, Tokens};

/// What the model is asked for.
const ASK: &str = "Sum up the conversation below for yourself, so that you can go on with the work without it: the \
    task and all wishes of the user, what was done and found, which files matter and how they are now, what is left to \
    do. Write only the summary.";

/// What stands before a summary in the conversation.
const LEAD: &str = "Summary of the conversation so far:\n\n";

/// How much of the newest part stays as it is, in characters.
const KEEP: usize = 40_000;

/// The longest result of a tool in what is summed up, in characters.
const RESULT: usize = 2000;

/// Sums the older part up; how many messages it was. Nothing is done if there is no place to cut.
pub(super) async fn compact(
    run: &Run<'_>,
    conversation: &mut Conversation,
    tokens: &mut Tokens,
) -> Result<usize, AgentError> {
    let cut = place_to_cut(&conversation.messages);
    let older = conversation.messages.get(..cut).unwrap_or_default();
    if older.len() < 2 {
        return Ok(0);
    }
    let text: String = older.iter().map(transcript).collect();
    let request = ModelRequest {
        model: run.config.model.clone(),
        system: Arc::clone(&run.system),
        messages: vec![Message::user(format!("{ASK}\n\n{text}"))],
        tools: Arc::from([]),
        max_tokens: run.config.max_tokens,
    };
    let reply = run.ask(&request).await?;
    *tokens += reply.tokens;
    let summary = reply.content.iter().filter_map(|part| match part {
        Part::Text { text } => Some(text.as_str()),
        _ => None,
    });
    let summary = format!("{LEAD}{}", summary.collect::<Vec<_>>().join("\n"));
    conversation.replace_older(cut, summary).await?;
    Ok(cut)
}

/// Where the newest part begins: never between a call and its result.
fn place_to_cut(messages: &[Message]) -> usize {
    let mut kept = 0;
    let mut cut = messages.len();
    for (at, message) in messages.iter().enumerate().rev() {
        kept += transcript(message).len();
        if kept > KEEP {
            break;
        }
        if !matches!(message, Message::Tool { .. }) {
            cut = at;
        }
    }
    if cut == messages.len() {
        // Even the last message is long: what waits for an answer stays.
        cut = messages
            .iter()
            .rposition(|m| matches!(m, Message::Assistant { .. } | Message::User { .. }))
            .unwrap_or(0);
    }
    if cut == 0 {
        // All of it would stay, though it is too long: the older half goes.
        let half = messages.len() / 2;
        let later = messages.iter().enumerate().skip(half).find(|(_, m)| !matches!(m, Message::Tool { .. }));
        cut = later.map_or(0, |(at, _)| at);
    }
    cut
}

fn transcript(message: &Message) -> String {
    match message {
        Message::User { text } => format!("[User]\n{text}\n\n"),
        Message::Assistant { content } => {
            let mut out = String::from("[You]\n");
            for part in content {
                match part {
                    Part::Text { text } => out.push_str(text),
                    Part::Thinking { .. } => continue,
                    Part::Call(call) => out.push_str(&format!("called {} {}", call.name, call.arguments)),
                }
                out.push('\n');
            }
            out + "\n"
        }
        Message::Tool { results } => {
            let mut out = String::new();
            for result in results {
                let text = result.result.to_text();
                let end = text.floor_char_boundary(RESULT);
                out.push_str(&format!(
                    "[Result of {}]\n{}\n",
                    result.name,
                    text.get(..end).unwrap_or_default()
                ));
            }
            out + "\n"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::place_to_cut;
    use crate::model::{CallResult, Message, Part, ToolCall};
    use crate::tools::ToolResult;

    fn step(text: &str) -> [Message; 2] {
        let call = ToolCall { id: "1".into(), name: "bash".into(), arguments: serde_json::json!({}) };
        let result = CallResult { id: "1".into(), name: "bash".into(), result: ToolResult::text(text) };
        [Message::Assistant { content: vec![Part::Call(call)] }, Message::Tool { results: vec![result] }]
    }

    #[test]
    fn calls_and_results_stay_together() {
        let mut messages = vec![Message::user("do it")];
        for _ in 0..60 {
            messages.extend(step(&"x".repeat(1000)));
        }
        let cut = place_to_cut(&messages);
        assert!(cut > 0 && cut < messages.len(), "{cut}");
        assert!(matches!(messages[cut], Message::Assistant { .. }));
        let short = [vec![Message::user("do it")], step("x").to_vec()].concat();
        assert!(!matches!(short.get(place_to_cut(&short)), Some(Message::Tool { .. })));
    }
}
