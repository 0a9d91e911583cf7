//! One transfer after the other: the request, the redirects, the answer.

use std::sync::Arc;
use std::time::Instant;

use bstr::{BString, ByteSlice};
use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Method, Response, StatusCode, Url};
use vsh_core::io::OpenFile;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::OpenOptions;

use super::Curl;
use super::options::{Data, Options};

/// Why a transfer failed: `curl`'s status and sentence.
struct Failed(u8, String);

/// The statuses of `curl` that are used.
const MALFORMED: u8 = 3;
const REFUSED: u8 = 7;
const HTTP_ERROR: u8 = 22;
const CANNOT_WRITE: u8 = 23;
const CANNOT_READ: u8 = 26;
const TIMED_OUT: u8 = 28;
const TOO_MANY_REDIRECTS: u8 = 47;
const BROKEN: u8 = 56;
const TOO_LARGE: u8 = 63;

/// Runs all transfers; the status of the last one that failed, else 0.
pub(super) async fn run(curl: &Curl, cx: &mut Cx<'_>, options: &Options) -> Result<ExitStatus, Error> {
    let mut status = ExitStatus::SUCCESS;
    let body = match body(curl, cx, options).await? {
        Ok(body) => body,
        Err(failed) => return tell(cx, options, failed).await,
    };
    for url in &options.urls {
        let limit = options.max_time.map_or(curl.policy.timeout, |time| time.min(curl.policy.timeout));
        let done = match tokio::time::timeout(limit, transfer(curl, cx, options, url, &body)).await {
            Ok(done) => done?,
            Err(_) => Err(Failed(
                TIMED_OUT,
                format!("Operation timed out after {} milliseconds", limit.as_millis()),
            )),
        };
        if let Err(failed) = done {
            status = tell(cx, options, failed).await?;
        }
    }
    cx.out.flush().await.map_err(Error::while_writing)?;
    Ok(status)
}

async fn tell(cx: &mut Cx<'_>, options: &Options, failed: Failed) -> Result<ExitStatus, Error> {
    if !options.silent || options.show_error {
        cx.diagnose(format!("({}) {}", failed.0, failed.1)).await?;
    }
    Ok(ExitStatus(failed.0))
}

/// The body, all pieces joined by `&`; nothing if there is none.
async fn body(
    curl: &Curl,
    cx: &mut Cx<'_>,
    options: &Options,
) -> Result<Result<Option<Bytes>, Failed>, Error> {
    let mut body: Option<Vec<u8>> = None;
    let mut charge = cx.meter().no_memory();
    for data in &options.data {
        let out = match &mut body {
            Some(out) => {
                out.push(b'&');
                out
            }
            None => body.insert(Vec::new()),
        };
        match data {
            Data::Text(text) => out.extend_from_slice(text),
            Data::File { path, binary } => {
                let Ok(mut input) = cx.input(path).await else {
                    return Ok(Err(Failed(CANNOT_READ, format!("Failed to open {path}"))));
                };
                loop {
                    let chunk = input.chunk().await?;
                    if chunk.is_empty() {
                        break;
                    }
                    charge.add(chunk.len())?;
                    out.extend(chunk.iter().filter(|b| *binary || !matches!(b, b'\r' | b'\n' | 0)));
                    if out.len() > curl.policy.max_request {
                        break;
                    }
                }
            }
        }
        if out.len() > curl.policy.max_request {
            let allowed = curl.policy.max_request;
            return Ok(Err(Failed(
                TOO_LARGE,
                format!("the request is larger than the {allowed} bytes allowed"),
            )));
        }
    }
    Ok(Ok(body.map(Bytes::from)))
}

/// Turns a sentence about what a script gave into a failure.
fn malformed(message: impl Into<String>) -> Failed {
    Failed(MALFORMED, message.into())
}

async fn transfer(
    curl: &Curl,
    cx: &mut Cx<'_>,
    options: &Options,
    address: &str,
    body: &Option<Bytes>,
) -> Result<Result<(), Failed>, Error> {
    let started = Instant::now();
    let (url, response) = match follow(curl, options, address, body.clone()).await {
        Ok(answer) => answer,
        Err(failed) => return Ok(Err(failed)),
    };
    let status = response.status();
    if options.fail && status.as_u16() >= 400 {
        let message = format!("The requested URL returned error: {}", status.as_u16());
        return Ok(Err(Failed(HTTP_ERROR, message)));
    }
    let mut sink = match Sink::open(cx, options, &url).await {
        Ok(sink) => sink,
        Err(failed) => return Ok(Err(failed)),
    };
    if options.include || options.head {
        sink.write(cx, Bytes::from(head(&response))).await?;
    }
    let received = match receive(curl, cx, &mut sink, response).await? {
        Ok(received) => received,
        Err(failed) => return Ok(Err(failed)),
    };
    if let Some(format) = &options.write_out {
        let told = write_out(format, status, received, &url, started);
        cx.out.write(&told).await.map_err(Error::while_writing)?;
    }
    Ok(Ok(()))
}

/// Asks, and follows redirects, each judged anew.
async fn follow(
    curl: &Curl,
    options: &Options,
    address: &str,
    mut body: Option<Bytes>,
) -> Result<(Url, Response), Failed> {
    let address = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
    let mut url = Url::parse(&address).map_err(|error| malformed(format!("URL rejected: {error}")))?;
    if options.get
        && let Some(query) = body.take()
    {
        let query = query.to_str().map_err(|_| malformed("the query is not UTF-8"))?;
        let joined = url.query().map_or(query.to_owned(), |old| format!("{old}&{query}"));
        url.set_query(Some(&joined));
    }
    let mut method = options.first_method();
    let first = url.origin();
    for _ in 0..=curl.policy.max_redirects {
        let response = ask(curl, options, &url, &method, body.clone(), url.origin() == first).await?;
        let target = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
        let Some(target) = target.filter(|_| options.location && response.status().is_redirection()) else {
            return Ok((url, response));
        };
        url = url.join(target).map_err(|error| malformed(format!("URL rejected: {error}")))?;
        let becomes_get = match response.status() {
            StatusCode::SEE_OTHER => method != Method::HEAD,
            StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND => method == Method::POST,
            _ => false,
        };
        if becomes_get && options.method.is_none() {
            method = Method::GET;
            body = None;
        }
    }
    Err(Failed(TOO_MANY_REDIRECTS, format!("Maximum ({}) redirects followed", curl.policy.max_redirects)))
}

async fn ask(
    curl: &Curl,
    options: &Options,
    url: &Url,
    method: &Method,
    body: Option<Bytes>,
    same_origin: bool,
) -> Result<Response, Failed> {
    let judged = curl.policy.judge(url, method);
    let rule = judged.map_err(|reason| Failed(REFUSED, format!("not allowed in this sandbox: {reason}")))?;
    let mut headers = HeaderMap::new();
    headers.insert("user-agent", HeaderValue::from_static("curl/7.88.1"));
    headers.insert("accept", HeaderValue::from_static("*/*"));
    if body.is_some() {
        headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
    }
    for (name, value) in &options.headers {
        let wrong = || malformed(format!("'{name}' is no header"));
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?;
        let private = matches!(header.as_str(), "authorization" | "cookie");
        // The boundary decides where a request goes and how long it is.
        if matches!(header.as_str(), "host" | "content-length" | "transfer-encoding" | "connection") {
            return Err(malformed(format!("the header '{name}' cannot be set in this sandbox")));
        }
        if value.is_empty() {
            headers.remove(header);
        } else if same_origin || !private {
            headers.insert(header, HeaderValue::from_str(value).map_err(|_| wrong())?);
        }
    }
    for (name, value) in &rule.headers {
        headers.insert(name, value.clone());
    }
    let mut request = curl.client.request(method.clone(), url.clone()).headers(headers);
    if let Some(body) = body {
        request = request.body(body);
    }
    request.send().await.map_err(|error| Failed(REFUSED, format!("Failed to connect: {}", cause(&error))))
}

/// The innermost reason of a failure.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

fn head(response: &Response) -> Vec<u8> {
    let mut head = format!("{:?} {}\r\n", response.version(), response.status()).into_bytes();
    for (name, value) in response.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head
}

async fn receive(
    curl: &Curl,
    cx: &mut Cx<'_>,
    sink: &mut Sink,
    mut response: Response,
) -> Result<Result<u64, Failed>, Error> {
    let mut received = 0;
    loop {
        cx.meter().step(1).await?;
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return Ok(Ok(received)),
            Err(error) => return Ok(Err(Failed(BROKEN, cause(&error)))),
        };
        received += chunk.len() as u64;
        if received > curl.policy.max_response {
            let message = format!("the answer is larger than the {} bytes allowed", curl.policy.max_response);
            return Ok(Err(Failed(TOO_LARGE, message)));
        }
        sink.write(cx, chunk).await?;
    }
}

/// Where an answer goes.
enum Sink {
    Stdout,
    File(Arc<OpenFile>),
}

impl Sink {
    async fn open(cx: &Cx<'_>, options: &Options, url: &Url) -> Result<Self, Failed> {
        let path = match (&options.output, options.remote_name) {
            (Some(path), _) if path == "-" => return Ok(Self::Stdout),
            (Some(path), _) => path.clone(),
            (None, true) => match url.path().rsplit('/').next().filter(|name| !name.is_empty()) {
                Some(name) => BString::from(name),
                None => return Err(Failed(CANNOT_WRITE, "Remote file name has no length".to_owned())),
            },
            (None, false) => return Ok(Self::Stdout),
        };
        match cx.open(&path, &OpenOptions::WRITE).await {
            Ok(file) => Ok(Self::File(file)),
            Err(errno) => Err(Failed(CANNOT_WRITE, format!("{path}: {errno}"))),
        }
    }

    async fn write(&self, cx: &mut Cx<'_>, bytes: Bytes) -> Result<(), Error> {
        match self {
            Self::Stdout => cx.out.write_chunk(bytes).await.map_err(Error::while_writing),
            Self::File(file) => file.write(bytes).await,
        }
    }
}

/// `-w`: `%{name}` and the escapes `\n`, `\t`, `\r`.
fn write_out(format: &BString, status: StatusCode, received: u64, url: &Url, started: Instant) -> Vec<u8> {
    let mut text = format.to_str_lossy().replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    for (name, value) in [
        ("http_code", format!("{:03}", status.as_u16())),
        ("response_code", format!("{:03}", status.as_u16())),
        ("size_download", received.to_string()),
        ("url_effective", url.to_string()),
        ("time_total", format!("{:.6}", started.elapsed().as_secs_f64())),
    ] {
        text = text.replace(&format!("%{{{name}}}"), &value);
    }
    text.into_bytes()
}
