//! What providers over HTTP share: the client, streams, what a failure means.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::Value;

use super::sse::Events;
use super::{ModelError, ModelErrorKind};
use crate::sandbox::CancelToken;

/// How long a provider may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(30);

/// How long it may say nothing.
const SILENCE: Duration = Duration::from_secs(300);

/// The longest answer, in bytes of its stream.
const MAX_ANSWER: usize = 64 << 20;

/// How much of an error's body is read, in bytes.
const MAX_ERROR: usize = 64 * 1024;

/// How much of it is told, in characters.
const MAX_MESSAGE: usize = 2000;

/// The client, made once: it keeps connections open.
pub(crate) fn client() -> Result<Client, ModelError> {
    static CLIENT: OnceLock<Result<Client, String>> = OnceLock::new();
    let made = CLIENT.get_or_init(|| {
        install_crypto();
        let builder = Client::builder().connect_timeout(CONNECT).read_timeout(SILENCE);
        builder.user_agent(concat!("vsh/", env!("CARGO_PKG_VERSION"))).build().map_err(|e| e.to_string())
    });
    made.clone().map_err(|message| ModelError::new(ModelErrorKind::Invalid, message))
}

/// The cryptography of TLS, unless the embedder has chosen one.
pub(crate) fn install_crypto() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // If somebody was faster, there is one.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

/// Reads the events of an answer one by one.
pub(super) struct Stream<'a> {
    response: Response,
    events: Events,
    ready: std::collections::VecDeque<String>,
    received: usize,
    cancel: &'a CancelToken,
}

/// Sends a request; a stream of events, or what the failure means.
pub(super) async fn send<'a>(
    request: RequestBuilder,
    cancel: &'a CancelToken,
) -> Result<Stream<'a>, ModelError> {
    let response = tokio::select! {
        biased;
        () = cancel.cancelled() => return Err(ModelError::cancelled()),
        response = request.send() => response.map_err(|error| broken(&error))?,
    };
    if response.status().is_success() {
        return Ok(Stream {
            response,
            events: Events::default(),
            ready: Default::default(),
            received: 0,
            cancel,
        });
    }
    let (status, headers) = (response.status(), response.headers().clone());
    let body = tokio::select! {
        biased;
        () = cancel.cancelled() => return Err(ModelError::cancelled()),
        body = body_of(response) => body,
    };
    Err(refused(status, &headers, &body))
}

async fn body_of(mut response: Response) -> String {
    let mut body = Vec::new();
    while body.len() < MAX_ERROR
        && let Ok(Some(piece)) = response.chunk().await
    {
        body.extend_from_slice(&piece);
    }
    String::from_utf8_lossy(&body).into_owned()
}

impl Stream<'_> {
    /// The data of the next event; nothing at the end of the stream.
    pub(super) async fn next(&mut self) -> Result<Option<String>, ModelError> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Ok(Some(event));
            }
            let piece = tokio::select! {
                biased;
                () = self.cancel.cancelled() => return Err(ModelError::cancelled()),
                piece = self.response.chunk() => piece.map_err(|error| broken(&error))?,
            };
            let Some(piece) = piece else { return Ok(None) };
            self.received += piece.len();
            if self.received > MAX_ANSWER {
                return Err(invalid("the answer is too long"));
            }
            let events = self.events.push(&piece);
            self.ready.extend(events.map_err(|_| invalid("an event of the answer is too long"))?);
        }
    }

    /// The next event as JSON.
    pub(super) async fn next_json(&mut self) -> Result<Option<Value>, ModelError> {
        match self.next().await? {
            Some(event) if event == "[DONE]" => Ok(None),
            Some(event) => match serde_json::from_str(&event) {
                Ok(value) => Ok(Some(value)),
                Err(error) => Err(invalid(&format!("the answer is no JSON: {error}"))),
            },
            None => Ok(None),
        }
    }
}

pub(super) fn invalid(message: &str) -> ModelError {
    ModelError::new(ModelErrorKind::Invalid, message)
}

/// A stream that ended too early may be whole the next time.
pub(super) fn broken_off() -> ModelError {
    ModelError::new(ModelErrorKind::Transient(None), "the answer broke off")
}

fn broken(error: &reqwest::Error) -> ModelError {
    let mut message = String::from("the provider cannot be reached");
    // Addresses may carry secrets, causes do not.
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        message = format!("{message}: {cause}");
        source = cause.source();
    }
    let kind = if error.is_builder() { ModelErrorKind::Invalid } else { ModelErrorKind::Transient(None) };
    ModelError::new(kind, message)
}

/// What a status other than success means.
fn refused(status: StatusCode, headers: &HeaderMap, body: &str) -> ModelError {
    let told = message_of(body);
    let kind = match status.as_u16() {
        401 | 403 => ModelErrorKind::Authentication,
        408 | 409 | 425 | 429 | 500..=599 => ModelErrorKind::Transient(retry_after(headers)),
        413 => ModelErrorKind::TooLong,
        400 if is_too_long(&told) => ModelErrorKind::TooLong,
        _ => ModelErrorKind::Invalid,
    };
    ModelError::new(kind, format!("{status}: {told}"))
}

/// What an error that came in the stream means.
pub(super) fn told_in_stream(error: &Value) -> ModelError {
    let message = error.get("message").and_then(Value::as_str).unwrap_or("the provider failed");
    let message: String = message.chars().take(MAX_MESSAGE).collect();
    let name = error.get("type").or(error.get("code")).and_then(Value::as_str).unwrap_or_default();
    let code = error.get("code").and_then(Value::as_u64).unwrap_or(0);
    let kind = match name {
        "authentication_error" | "permission_error" => ModelErrorKind::Authentication,
        _ if is_too_long(&message) => ModelErrorKind::TooLong,
        "invalid_request_error" | "not_found_error" => ModelErrorKind::Invalid,
        _ if matches!(code, 400 | 404 | 422) => ModelErrorKind::Invalid,
        _ => ModelErrorKind::Transient(None),
    };
    ModelError::new(kind, message)
}

fn is_too_long(message: &str) -> bool {
    let message = message.to_ascii_lowercase();
    ["prompt is too long", "context length", "context_length", "context window", "maximum context"]
        .iter()
        .any(|sign| message.contains(sign))
}

/// The sentence in an error's body, whatever its shape.
fn message_of(body: &str) -> String {
    let json: Option<Value> = serde_json::from_str(body).ok();
    let told = json.as_ref().and_then(|json| {
        let error = json.get("error").unwrap_or(json);
        error.get("message").or(json.get("message")).and_then(Value::as_str).or(error.as_str())
    });
    told.unwrap_or(body).chars().take(MAX_MESSAGE).collect::<String>().trim().to_owned()
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<f64>().ok();
    let millis = number("retry-after-ms").map(|ms| ms / 1000.0);
    let seconds = millis.or_else(|| number(RETRY_AFTER.as_str()))?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The arguments of a call as the model wrote them: no text is an empty object, text that is no JSON stays text.
pub(super) fn arguments(text: String) -> Value {
    if text.trim().is_empty() {
        return Value::Object(serde_json::Map::new());
    }
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}
