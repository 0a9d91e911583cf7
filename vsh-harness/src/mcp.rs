//! The sandbox as an MCP server, over stdio and streamable HTTP: <https://modelcontextprotocol.io/specification>
//!
//! The tools are those of [`standard`]; the files are resources. Revisions of the protocol with a
//! handshake are spoken, so that a connection is something a sandbox can belong to.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    ListResourceTemplatesResult, ListResourcesResult, ListToolsResult, PaginatedRequestParams,
    ProgressNotificationParam, ProtocolVersion, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, Resource, ResourceContents, ResourceTemplate, ServerCapabilities, ServerConfig,
    Tool as McpTool,
};
use rmcp::service::{RequestContext, RoleServer, ServiceExt};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use rmcp::{ErrorData, ServerHandler};
use tokio::sync::OnceCell;

use crate::sandbox::{CancelToken, ExecOptions, Sandbox, SandboxError, SandboxFactory};
use crate::tools::{Schema, Tool, ToolContent, ToolContext, ToolResult, ToolSpec, standard};

/// How many resources are listed at once.
const PAGE: usize = 500;

/// How often progress is told, to those who asked for it.
const PROGRESS: Duration = Duration::from_millis(500);

/// The most named sandboxes of one server.
const MAX_NAMED: usize = 1024;

/// An MCP server over one sandbox, made when it is first needed.
#[derive(Clone)]
pub struct McpServer {
    factory: Arc<dyn SandboxFactory>,
    name: String,
    sandbox: Arc<OnceCell<Arc<dyn Sandbox>>>,
    tools: Arc<[Served]>,
}

struct Served {
    tool: Arc<dyn Tool>,
    spec: ToolSpec,
    schema: Schema,
}

impl McpServer {
    /// A server whose sandbox `factory` makes. Clones share it.
    pub fn new(factory: Arc<dyn SandboxFactory>) -> Result<Self, String> {
        let serve = |tool: Arc<dyn Tool>| {
            let spec = tool.spec();
            Schema::new(&spec.parameters).map(|schema| Served { tool, spec, schema })
        };
        let tools: Vec<Served> = standard().into_iter().map(serve).collect::<Result<_, _>>()?;
        Ok(Self { factory, name: "mcp".to_owned(), sandbox: Arc::default(), tools: tools.into() })
    }

    /// The same with a sandbox of its own.
    fn fresh(&self, name: &str) -> Self {
        Self { sandbox: Arc::default(), name: name.to_owned(), ..self.clone() }
    }

    async fn sandbox(&self) -> Result<&Arc<dyn Sandbox>, SandboxError> {
        self.sandbox.get_or_try_init(|| self.factory.create(&self.name)).await
    }

    /// Serves one connection on this process's standard input and output, until it ends.
    pub async fn serve_stdio(self) -> Result<(), String> {
        let running = self.serve(rmcp::transport::stdio()).await.map_err(|error| error.to_string())?;
        running.waiting().await.map(drop).map_err(|error| error.to_string())
    }

    /// Serves HTTP at an address of this machine until `stop`: `/mcp` gives each connection a sandbox of its own,
    /// `/mcp/NAME` one that all connections of that name share. `ready` hears the address, whose port may have been 0.
    pub async fn serve_http(
        self,
        address: SocketAddr,
        stop: CancelToken,
        ready: impl FnOnce(SocketAddr),
    ) -> Result<(), String> {
        if !address.ip().is_loopback() {
            return Err(format!("{address} is not an address of this machine alone"));
        }
        let listener = tokio::net::TcpListener::bind(address).await.map_err(|e| format!("{address}: {e}"))?;
        ready(listener.local_addr().map_err(|e| e.to_string())?);
        let own = self.clone();
        let connections = http_service(stop.clone(), move || own.fresh("mcp"));
        let named = Arc::new(Named { server: self, stop: stop.clone(), services: Mutex::default() });
        let router = axum::Router::new()
            .route_service("/mcp", connections)
            .route("/mcp/{name}", axum::routing::any(serve_named))
            .with_state(named);
        let serving =
            axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await });
        serving.await.map_err(|error| error.to_string())
    }

    async fn call(&self, request: CallToolRequestParams, cancel: CancelToken, id: String) -> CallToolResult {
        let Some(served) = self.tools.iter().find(|t| t.spec.name == request.name) else {
            return presented(ToolResult::error(format!("There is no tool {}", request.name)));
        };
        let arguments = serde_json::Value::Object(request.arguments.unwrap_or_default());
        if let Err(invalid) = served.schema.check(&arguments) {
            return presented(ToolResult::error(format!(
                "Invalid arguments for {}: {invalid}",
                request.name
            )));
        }
        let sandbox = match self.sandbox().await {
            Ok(sandbox) => Arc::clone(sandbox),
            Err(error) => return presented(ToolResult::error(error.to_string())),
        };
        let cx = ToolContext { cancel, ..ToolContext::new(sandbox, id) };
        let result = served.tool.call(&cx, arguments).await;
        presented(result.unwrap_or_else(|error| ToolResult::error(error.to_string())))
    }

    /// Files below the working directory from `offset` on, a page of them, and where the next page begins.
    async fn files(&self, offset: usize) -> Result<(Vec<Resource>, Option<usize>), SandboxError> {
        let sandbox = self.sandbox().await?;
        let command = "find . -name .git -prune -o -type f -printf '%P\\0'";
        let output = sandbox.exec(command, ExecOptions::default()).await?;
        let paths = output.stdout.split(|b| *b == 0).filter_map(|path| std::str::from_utf8(path).ok());
        let mut paths: Vec<&str> = paths.filter(|path| !path.is_empty()).collect();
        paths.sort_unstable();
        let page = paths.iter().skip(offset).take(PAGE);
        let resources = page.map(|path| Resource::new(uri(&sandbox.resolve_path(path)), *path)).collect();
        let next = offset.saturating_add(PAGE);
        Ok((resources, (next < paths.len()).then_some(next)))
    }
}

/// A result as MCP wants it; what changed in the files is structured content.
fn presented(result: ToolResult) -> CallToolResult {
    let content = result.content.into_iter().map(|content| match content {
        ToolContent::Text { text } => ContentBlock::text(text),
        ToolContent::Image { media_type, data } => ContentBlock::image(data, media_type),
    });
    let content = content.collect();
    let mut presented =
        if result.is_error { CallToolResult::error(content) } else { CallToolResult::success(content) };
    if !result.changes.is_empty() {
        presented.structured_content = Some(serde_json::json!({ "changes": result.changes }));
    }
    presented
}

impl ServerHandler for McpServer {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().build();
        let mut info = ServerConfig::new(capabilities);
        info.server_info = Implementation::new("vsh", env!("CARGO_PKG_VERSION"));
        info.instructions = Some(
            "A sandbox with a Bash shell and files in memory. Tools and resources work on the same files."
                .to_owned(),
        );
        info
    }

    fn supported_protocol_versions(&self) -> Cow<'static, [ProtocolVersion]> {
        // Later revisions have no connections, only requests.
        Cow::Borrowed(ProtocolVersion::known_up_to(&ProtocolVersion::V_2025_11_25))
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tool = |served: &Served| {
            let schema = served.spec.parameters.as_object().cloned().unwrap_or_default();
            McpTool::new(served.spec.name.clone(), served.spec.description.clone(), Arc::new(schema))
        };
        Ok(ListToolsResult::with_all_items(self.tools.iter().map(tool).collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let token = context.meta.get_progress_token();
        let call = self.call(request, context.ct.clone(), format!("mcp-{}", context.id));
        let Some(token) = token else { return Ok(call.await.into()) };
        let started = tokio::time::Instant::now();
        let progress = async {
            let mut ticks = tokio::time::interval_at(started + PROGRESS, PROGRESS);
            loop {
                ticks.tick().await;
                let seconds = started.elapsed().as_secs_f64();
                let told = ProgressNotificationParam::new(token.clone(), seconds)
                    .with_message(format!("running for {seconds:.1} s"));
                // A client that hears nothing any more is no reason to stop.
                let _ = context.peer.notify_progress(told).await;
            }
        };
        tokio::select! {
            result = call => Ok(result.into()),
            never = progress => never,
        }
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let offset = match request.and_then(|request| request.cursor) {
            Some(cursor) => cursor.parse().map_err(|_| ErrorData::invalid_params("no such cursor", None))?,
            None => 0,
        };
        let (resources, next) =
            self.files(offset).await.map_err(|e| ErrorData::internal_error(e.to_string(), None))?;
        let mut result = ListResourcesResult::with_all_items(resources);
        result.next_cursor = next.map(|next| next.to_string());
        Ok(result)
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let template =
            ResourceTemplate::new("file://{+path}", "file").with_description("A file, by its absolute path");
        Ok(ListResourceTemplatesResult::with_all_items(vec![template]))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let not_found = |message: String| ErrorData::resource_not_found(message, None);
        let path =
            path_of(&request.uri).ok_or_else(|| not_found(format!("{}: not a file's URI", request.uri)))?;
        let sandbox = self.sandbox().await.map_err(|e| ErrorData::internal_error(e.to_string(), None))?;
        let bytes = sandbox.read_file_bytes(&path).await.map_err(|error| not_found(error.to_string()))?;
        let contents = match std::str::from_utf8(&bytes) {
            Ok(text) => ResourceContents::text(text, request.uri),
            Err(_) => ResourceContents::blob(data_encoding::BASE64.encode(&bytes), request.uri)
                .with_mime_type("application/octet-stream"),
        };
        Ok(ReadResourceResult::new(vec![contents]).into())
    }
}

/// The URI of an absolute path.
fn uri(path: &str) -> String {
    let mut uri = String::from("file://");
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// The absolute path of a `file` URI.
fn path_of(uri: &str) -> Option<String> {
    let path = uri.strip_prefix("file://").filter(|path| path.starts_with('/'))?;
    let mut parts = path.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

type HttpService = StreamableHttpService<McpServer, LocalSessionManager>;

fn http_service(stop: CancelToken, make: impl Fn() -> McpServer + Send + Sync + 'static) -> HttpService {
    // Only this machine's names as hosts, and no pages of browsers.
    let config =
        StreamableHttpServerConfig::default().with_cancellation_token(stop).enforce_origin_validation();
    StreamableHttpService::new(move || Ok(make()), Arc::default(), config)
}

/// The sandboxes that connections share, by name.
struct Named {
    server: McpServer,
    stop: CancelToken,
    services: Mutex<BTreeMap<String, HttpService>>,
}

impl Named {
    /// The service of a name, unless there are too many.
    fn service(&self, name: &str) -> Option<HttpService> {
        let mut services = self.services.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(service) = services.get(name) {
            return Some(service.clone());
        }
        if services.len() == MAX_NAMED {
            return None;
        }
        let shared = self.server.fresh(name);
        let service = http_service(self.stop.clone(), move || shared.clone());
        services.insert(name.to_owned(), service.clone());
        Some(service)
    }
}

async fn serve_named(
    State(named): State<Arc<Named>>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    match named.service(&name) {
        Some(service) => service.handle(request).await.into_response(),
        None => (StatusCode::TOO_MANY_REQUESTS, "too many named sandboxes").into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::{path_of, uri};

    #[test]
    fn uris_and_paths_are_the_same() {
        for path in ["/", "/home/user/a b.txt", "/100%/é#?"] {
            assert_eq!(path_of(&uri(path)).as_deref(), Some(path));
        }
        for bad in ["http://x/y", "file://relative", "file:///%f", "file:///%zz", "file:///%ff"] {
            assert_eq!(path_of(bad), None, "{bad}");
        }
    }
}
