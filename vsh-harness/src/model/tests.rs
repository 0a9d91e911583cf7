//! The providers over HTTP, against a server on this machine that gives streams as the providers' documentation shows
//! them.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::agent::{AgentError, Config, Event, Harness, Retry};
use crate::tools::{ToolContent, ToolResult, standard};

/// What the server answers a request with: a status, headers, and pieces of the body with a pause before each.
#[derive(Clone)]
struct Canned {
    status: &'static str,
    headers: &'static str,
    pieces: Vec<(u64, String)>,
}

impl Canned {
    fn stream(text: &str) -> Self {
        // In pieces that cut events and characters anywhere.
        let text = format!("{text}\n\n");
        let pieces =
            text.as_bytes().chunks(37).map(|c| (0, c.iter().map(|b| char::from(*b)).collect())).collect();
        Self { status: "200 OK", headers: "content-type: text/event-stream\r\n", pieces }
    }

    fn error(status: &'static str, headers: &'static str, body: Value) -> Self {
        Self { status, headers, pieces: vec![(0, body.to_string())] }
    }

    fn slow(text: &str) -> Self {
        let mut canned = Self::stream("");
        canned.pieces = vec![(0, text.to_owned()), (60_000, "never".to_owned())];
        canned
    }
}

struct Server {
    base: String,
    asked: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Server {
    async fn start(answers: Vec<Canned>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        tokio::spawn(async move {
            for answer in answers {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, answer, Arc::clone(&log)));
            }
        });
        Self { base, asked }
    }

    fn asked(&self) -> Vec<(String, Value)> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, answer: Canned, log: Arc<Mutex<Vec<(String, Value)>>>) {
    let mut request = Vec::new();
    let (head, body) = loop {
        let mut piece = [0; 8192];
        let count = stream.read(&mut piece).await.unwrap();
        request.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&request).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|l| l.to_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
        if body.len() >= length.unwrap() {
            break (head.to_owned(), body.to_owned());
        }
    };
    log.lock().unwrap().push((head, serde_json::from_str(&body).unwrap()));
    let head = format!("HTTP/1.1 {}\r\n{}connection: close\r\n\r\n", answer.status, answer.headers);
    stream.write_all(head.as_bytes()).await.unwrap();
    for (pause, piece) in answer.pieces {
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let bytes: Vec<u8> = piece.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
}

fn anthropic(server: &Server) -> Anthropic {
    Anthropic::new(&server.base, "key-1")
}

fn openai(server: &Server) -> OpenAi {
    OpenAi::new("openai", &server.base, Some("key-2".into()))
}

fn request(messages: Vec<Message>) -> ModelRequest {
    ModelRequest {
        model: "m".into(),
        system: "Be brief.".into(),
        messages,
        tools: standard().iter().map(|t| t.spec()).collect(),
        max_tokens: 100,
    }
}

async fn ask(provider: &dyn ModelProvider) -> (Result<Reply, ModelError>, Vec<Delta>) {
    let deltas = Mutex::new(Vec::new());
    let hear = |delta| deltas.lock().unwrap().push(delta);
    let reply = provider.ask(&request(vec![Message::user("hi")]), &hear, &CancelToken::new()).await;
    let deltas = deltas.into_inner().unwrap();
    (reply, deltas)
}

fn call(id: &str, name: &str, arguments: Value) -> Part {
    Part::Call(ToolCall { id: id.into(), name: name.into(), arguments })
}

const ANTHROPIC_TEXT: &str = r#"event: message_start
data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","content":[],"model":"m","stop_reason":null,"usage":{"input_tokens":25,"cache_creation_input_tokens":3,"cache_read_input_tokens":7,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm."}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}

event: content_block_stop
data: {"type":"content_block_stop","index":0}

event: content_block_start
data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

event: ping
data: {"type": "ping"}

event: content_block_delta
data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Hello"}}

event: content_block_delta
data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":" w\u00f6rld"}}

event: content_block_stop
data: {"type":"content_block_stop","index":1}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":15}}

event: message_stop
data: {"type":"message_stop"}"#;

const ANTHROPIC_CALLS: &str = r#"data: {"type":"message_start","message":{"usage":{"input_tokens":10,"output_tokens":1}}}

data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Looking."}}

data: {"type":"content_block_stop","index":0}

data: {"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"toolu_1","name":"bash","input":{}}}

data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":""}}

data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"command\": \"ec"}}

data: {"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"ho 1\"}"}}

data: {"type":"content_block_stop","index":1}

data: {"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_2","name":"bash","input":{}}}

data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"command\": \"echo 2\"}"}}

data: {"type":"content_block_stop","index":2}

data: {"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":40}}

data: {"type":"message_stop"}"#;

const OPENAI_TEXT: &str = r#"data: {"id":"c1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}

data: {"id":"c1","choices":[{"index":0,"delta":{"content":"Hello"},"finish_reason":null}]}

data: {"id":"c1","choices":[{"index":0,"delta":{"content":" w\u00f6rld"},"finish_reason":null}]}

data: {"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

data: {"id":"c1","choices":[],"usage":{"prompt_tokens":20,"completion_tokens":3,"prompt_tokens_details":{"cached_tokens":5}}}

data: [DONE]"#;

const OPENAI_CALLS: &str = r#"data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_a","type":"function","function":{"name":"bash","arguments":""}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"command\": \"ec"}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"ho 1\"}"}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"call_b","type":"function","function":{"name":"bash","arguments":"{\"command\": \"echo 2\"}"}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}

data: [DONE]"#;

#[tokio::test]
async fn texts_come_piece_by_piece() {
    let server = Server::start(vec![Canned::stream(ANTHROPIC_TEXT)]).await;
    let (reply, deltas) = ask(&anthropic(&server)).await;
    let content = vec![
        Part::Thinking { text: "Hm.".into(), signature: Some("c2ln".into()) },
        Part::Text { text: "Hello wörld".into() },
    ];
    let tokens = Tokens { input: 25, output: 15, cache_read: 7, cache_write: 3 };
    assert_eq!(reply, Ok(Reply { content, stop: StopReason::End, tokens }));
    let expected = [Delta::Thinking("Hm.".into()), Delta::Text("Hello".into()), Delta::Text(" wörld".into())];
    assert_eq!(deltas, expected);

    let server = Server::start(vec![Canned::stream(OPENAI_TEXT)]).await;
    let (reply, deltas) = ask(&openai(&server)).await;
    let content = vec![Part::Text { text: "Hello wörld".into() }];
    let tokens = Tokens { input: 15, output: 3, cache_read: 5, cache_write: 0 };
    assert_eq!(reply, Ok(Reply { content, stop: StopReason::End, tokens }));
    assert_eq!(deltas, expected[1..]);
}

#[tokio::test]
async fn calls_come_in_parallel() {
    let server = Server::start(vec![Canned::stream(ANTHROPIC_CALLS)]).await;
    let (reply, deltas) = ask(&anthropic(&server)).await;
    let reply = reply.unwrap();
    assert_eq!(reply.stop, StopReason::ToolUse);
    let calls =
        |a, b| [call(a, "bash", json!({"command": "echo 1"})), call(b, "bash", json!({"command": "echo 2"}))];
    assert_eq!(reply.content[1..], calls("toolu_1", "toolu_2"));
    assert_eq!(deltas[1..], [Delta::Call("bash".into()), Delta::Call("bash".into())]);

    let server = Server::start(vec![Canned::stream(OPENAI_CALLS)]).await;
    let (reply, _) = ask(&openai(&server)).await;
    let reply = reply.unwrap();
    assert_eq!((reply.stop, &reply.content[..]), (StopReason::ToolUse, &calls("call_a", "call_b")[..]));
}

#[tokio::test]
async fn calls_of_compatible_servers_are_understood() {
    // Whole calls in one chunk each, without an index; a stop that is none; no usage.
    let stream = r#"data: {"choices":[{"delta":{"tool_calls":[{"id":"x1","function":{"name":"bash","arguments":"{\"command\":\"a\"}"}}]}}]}

data: {"choices":[{"delta":{"tool_calls":[{"id":"x2","function":{"name":"bash","arguments":{"command":"b"}}}]}}]}

data: {"choices":[{"delta":{"tool_calls":[{"id":"x3","function":{"name":"bash","arguments":"{oops"}}]},"finish_reason":"stop"}]}

data: [DONE]"#;
    let server = Server::start(vec![Canned::stream(stream)]).await;
    let (reply, _) = ask(&OpenAi::new("vllm", &server.base, None)).await;
    let reply = reply.unwrap();
    let expected = [
        call("x1", "bash", json!({"command": "a"})),
        call("x2", "bash", json!({"command": "b"})),
        call("x3", "bash", json!("{oops")),
    ];
    assert_eq!((reply.stop, &reply.content[..]), (StopReason::ToolUse, &expected[..]));
    let (head, body) = &server.asked()[0];
    assert!(!head.to_lowercase().contains("authorization"));
    assert_eq!((&body["max_tokens"], &body["max_completion_tokens"]), (&json!(100), &Value::Null));
}

/// A conversation with everything in it.
fn conversation() -> Vec<Message> {
    let image = ToolContent::Image { media_type: "image/png".into(), data: "aGk=".into() };
    let mut seen = ToolResult::text("f.png");
    seen.content.push(image);
    vec![
        Message::user("look"),
        Message::Assistant {
            content: vec![
                Part::Thinking { text: "hm".into(), signature: Some("sig".into()) },
                Part::Text { text: "ok".into() },
                call("1", "read", json!({"path": "f.png"})),
                call("2", "bash", json!("{bad")),
            ],
        },
        Message::Tool {
            results: vec![
                CallResult { id: "1".into(), name: "read".into(), result: seen },
                CallResult { id: "2".into(), name: "bash".into(), result: ToolResult::error("no") },
            ],
        },
        Message::user("and?"),
    ]
}

#[tokio::test]
async fn requests_have_the_providers_shapes() {
    let server = Server::start(vec![Canned::stream(ANTHROPIC_TEXT)]).await;
    anthropic(&server).ask(&request(conversation()), &|_| {}, &CancelToken::new()).await.unwrap();
    let (head, body) = &server.asked()[0];
    let head = head.to_lowercase();
    assert!(head.starts_with("post /v1/messages http/1.1"), "{head}");
    assert!(head.contains("x-api-key: key-1") && head.contains("anthropic-version: 2023-06-01"), "{head}");
    assert_eq!(body["system"][0]["text"], "Be brief.");
    assert_eq!(body["tools"][0]["input_schema"]["required"], json!(["command"]));
    let ephemeral = json!({"type": "ephemeral"});
    assert_eq!(
        body["messages"],
        json!([
            {"role": "user", "content": [{"type": "text", "text": "look"}]},
            {"role": "assistant", "content": [
                {"type": "thinking", "thinking": "hm", "signature": "sig"},
                {"type": "text", "text": "ok"},
                {"type": "tool_use", "id": "1", "name": "read", "input": {"path": "f.png"}},
                {"type": "tool_use", "id": "2", "name": "bash", "input": {}},
            ]},
            {"role": "user", "content": [
                {"type": "tool_result", "tool_use_id": "1", "is_error": false, "content": [
                    {"type": "text", "text": "f.png"},
                    {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}},
                ]},
                {"type": "tool_result", "tool_use_id": "2", "is_error": true, "content": [{"type": "text", "text": "no"}]},
                {"type": "text", "text": "and?", "cache_control": ephemeral},
            ]},
        ])
    );

    let server = Server::start(vec![Canned::stream(OPENAI_TEXT)]).await;
    openai(&server).ask(&request(conversation()), &|_| {}, &CancelToken::new()).await.unwrap();
    let (head, body) = &server.asked()[0];
    let head = head.to_lowercase();
    assert!(
        head.starts_with("post /chat/completions") && head.contains("authorization: bearer key-2"),
        "{head}"
    );
    assert_eq!(
        (&body["max_completion_tokens"], &body["stream_options"]["include_usage"]),
        (&json!(100), &json!(true))
    );
    assert_eq!(body["tools"][0]["function"]["name"], "bash");
    let function = |name: &str, arguments: &str| json!({"name": name, "arguments": arguments});
    assert_eq!(
        body["messages"],
        json!([
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "look"},
            {"role": "assistant", "content": "ok", "tool_calls": [
                {"id": "1", "type": "function", "function": function("read", "{\"path\":\"f.png\"}")},
                {"id": "2", "type": "function", "function": function("bash", "{bad")},
            ]},
            {"role": "tool", "tool_call_id": "1", "content": "f.png\n[image]"},
            {"role": "tool", "tool_call_id": "2", "content": "no"},
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}]},
            {"role": "user", "content": "and?"},
        ])
    );
}

#[tokio::test]
async fn failures_are_told_apart() {
    use ModelErrorKind::{Authentication, Invalid, TooLong, Transient};
    let anthropic_error =
        |kind: &str, message: &str| json!({"type": "error", "error": {"type": kind, "message": message}});
    let openai_error = |message: &str| json!({"error": {"message": message, "type": "x", "code": null}});
    for (canned, kind, message) in [
        (
            Canned::error(
                "401 Unauthorized",
                "",
                anthropic_error("authentication_error", "invalid x-api-key"),
            ),
            Authentication,
            "401 Unauthorized: invalid x-api-key",
        ),
        (
            Canned::error("529 Overloaded", "", anthropic_error("overloaded_error", "Overloaded")),
            Transient(None),
            "Overloaded",
        ),
        (
            Canned::error("429 Too Many Requests", "retry-after: 7\r\n", openai_error("slow down")),
            Transient(Some(Duration::from_secs(7))),
            "slow down",
        ),
        (
            Canned::error(
                "429 Too Many Requests",
                "retry-after-ms: 1500\r\nretry-after: 2\r\n",
                openai_error("x"),
            ),
            Transient(Some(Duration::from_millis(1500))),
            "x",
        ),
        (Canned::error("503 Service Unavailable", "", json!("down")), Transient(None), "down"),
        (
            Canned::error(
                "400 Bad Request",
                "",
                anthropic_error(
                    "invalid_request_error",
                    "prompt is too long: 210000 tokens > 200000 maximum",
                ),
            ),
            TooLong,
            "too long",
        ),
        (
            Canned::error(
                "400 Bad Request",
                "",
                openai_error("This model's maximum context length is 8192 tokens"),
            ),
            TooLong,
            "maximum",
        ),
        (Canned::error("404 Not Found", "", openai_error("no such model")), Invalid, "no such model"),
        (Canned::stream(""), Transient(None), "broke off"),
        (Canned::stream("data: {nonsense"), Invalid, "no JSON"),
    ] {
        let server = Server::start(vec![canned.clone(), canned]).await;
        for provider in [&anthropic(&server) as &dyn ModelProvider, &openai(&server)] {
            let error = ask(provider).await.0.unwrap_err();
            assert_eq!(error.kind, kind, "{} {error}", provider.name());
            assert!(error.message.contains(message) && !error.message.contains("key-"), "{error}");
        }
    }
    let stream = r#"data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#;
    let server = Server::start(vec![
        Canned::stream(stream),
        Canned::stream(r#"data: {"error":{"message":"boom","code":502}}"#),
    ])
    .await;
    assert_eq!(ask(&anthropic(&server)).await.0.unwrap_err(), ModelError::new(Transient(None), "Overloaded"));
    assert_eq!(ask(&openai(&server)).await.0.unwrap_err(), ModelError::new(Transient(None), "boom"));
    let nobody = Anthropic::new("http://127.0.0.1:9", "k");
    assert_eq!(ask(&nobody).await.0.unwrap_err().kind, Transient(None));
}

#[tokio::test]
async fn a_stream_can_be_cancelled() {
    let begun = "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n\
                 data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"He\"}}\n\n";
    let server = Server::start(vec![Canned::slow(begun)]).await;
    let (cancel, started) = (CancelToken::new(), Instant::now());
    let hear = |delta| {
        assert_eq!(delta, Delta::Text("He".into()));
        cancel.cancel();
    };
    let reply = anthropic(&server).ask(&request(vec![Message::user("hi")]), &hear, &cancel).await;
    assert_eq!(reply, Err(ModelError::cancelled()));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn the_loop_runs_over_a_real_stream() {
    let overloaded = json!({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}});
    let cut = ANTHROPIC_TEXT.split_at(900).0;
    let server = Server::start(vec![
        Canned::error("529 Overloaded", "", overloaded),
        Canned::stream(ANTHROPIC_CALLS),
        Canned::stream(cut),
        Canned::stream(ANTHROPIC_TEXT),
    ])
    .await;
    let mut config = Config::new(Arc::new(anthropic(&server)), "m");
    config.retry = Retry { first: Duration::from_millis(5), ..Retry::default() };
    let retries = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&retries);
    config.listener = Some(Arc::new(move |event| {
        if let Event::Retry { error, .. } = event {
            heard.lock().unwrap().push(error.clone());
        }
    }));
    let harness = Harness::builder(config).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    let answer = session.prompt("go").await.unwrap();
    assert_eq!((answer.text.as_str(), answer.steps), ("Hello wörld", 2));
    assert_eq!(answer.tokens, Tokens { input: 35, output: 55, cache_read: 7, cache_write: 3 });
    assert_eq!(*retries.lock().unwrap(), ["529 <unknown status code>: Overloaded", "the answer broke off"]);
    let asked = server.asked();
    let results = &asked[3].1["messages"][2]["content"];
    assert_eq!(
        (&results[0]["content"][0]["text"], &results[1]["content"][0]["text"]),
        (&json!("1\n"), &json!("2\n"))
    );
    assert_eq!(results[0]["tool_use_id"], "toolu_1");
}

#[tokio::test]
async fn an_abort_ends_a_stream() {
    let server = Server::start(vec![Canned::slow("data: {\"type\":\"ping\"}\n\n")]).await;
    let harness = Harness::builder(Config::new(Arc::new(anthropic(&server)), "m")).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    let other = session.clone();
    let work = tokio::spawn(async move { other.prompt("go").await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    session.abort();
    assert_eq!(work.await.unwrap(), Err(AgentError::Cancelled));
}

#[test]
fn a_missing_key_is_named() {
    let none = |_: &str| None;
    let error = |name: &str| provider(name, none).err().unwrap();
    assert_eq!(
        error("anthropic").message,
        "no key for anthropic: set the environment variable ANTHROPIC_API_KEY"
    );
    assert_eq!(error("openrouter").kind, ModelErrorKind::Authentication);
    assert!(error("other").message.contains("anthropic, ollama, openai, openrouter, vllm"));
    assert_eq!(provider("ollama", none).unwrap().name(), "ollama");
    let with_key = |name: &str| (name == "OPENAI_API_KEY").then(|| "k".to_owned());
    assert_eq!(provider("openai", with_key).unwrap().name(), "openai");
    assert!(PROVIDERS.windows(2).all(|w| w[0].name < w[1].name));
}
