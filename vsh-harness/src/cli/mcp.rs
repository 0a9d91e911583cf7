//! `vsh mcp`: the sandbox as an MCP server.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use vsh_harness::mcp::McpServer;
use vsh_harness::sandbox::{CancelToken, Sandbox, SandboxError};

use super::fail;
use super::options::SandboxOptions;

/// The sandbox as an MCP server: tools bash, read, write, edit, grep, glob; files as resources.
#[derive(Debug, Parser)]
#[command(name = "vsh mcp", bin_name = "vsh mcp")]
struct Options {
    /// Serve streamable HTTP at this address of the machine itself, as 127.0.0.1:8080, instead of standard input and
    /// output: /mcp gives each connection its own sandbox, /mcp/NAME one that all of that name share
    #[arg(long, value_name = "ADDRESS:PORT")]
    http: Option<SocketAddr>,
    #[command(flatten)]
    sandbox: SandboxOptions,
}

pub fn main(given: Vec<OsString>) -> ExitCode {
    let options = Options::parse_from(given.into_iter().skip(1));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("no runtime: {error}")),
    };
    let status = runtime.block_on(serve(options));
    runtime.shutdown_background();
    match status {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

async fn serve(options: Options) -> Result<(), String> {
    let sandbox = options.sandbox;
    // What cannot be built is said at once, not to the first client.
    sandbox.build().await?;
    let server = McpServer::new(Arc::new(move |_| {
        let sandbox = sandbox.clone();
        async move {
            let built = sandbox.build().await.map_err(SandboxError::Transport)?;
            Ok(Arc::new(built) as Arc<dyn Sandbox>)
        }
    }))?;
    let Some(address) = options.http else { return server.serve_stdio().await };
    let stop = CancelToken::new();
    let interrupted = stop.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            interrupted.cancel();
        }
    });
    server.serve_http(address, stop, |bound| eprintln!("vsh: serving http://{bound}/mcp")).await
}
