//! Where agents plug in: the sandbox as a contract, the virtual and the local one, the tools a model is given, models,
//! the loop between them, sessions with a history, and the sandbox as an MCP server.

pub mod agent;
pub mod changes;
#[cfg(feature = "http")]
pub mod curl;
pub mod execution;
pub mod host;
pub mod local;
#[cfg(feature = "mcp")]
pub mod mcp;
pub mod model;
pub mod sandbox;
pub mod tools;
pub mod virtual_;
pub mod workspace;

/// The examples of the README, compiled and run.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct Readme;

/// The examples of the pages in `docs`, compiled and run.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../docs/connector.md")]
    pub struct Connector;
    #[doc = include_str!("../../docs/embedding.md")]
    pub struct Embedding;
    #[doc = include_str!("../../docs/mcp.md")]
    pub struct Mcp;
    #[doc = include_str!("../../docs/sharing.md")]
    pub struct Sharing;
    #[doc = include_str!("../../docs/tools-and-policy.md")]
    pub struct ToolsAndPolicy;
}

pub use agent::{AgentError, Config, Harness, Session};
pub use execution::Execution;
pub use host::TokioHost;
pub use local::LocalSandbox;
pub use sandbox::{CancelToken, ExecOptions, ExecOutput, Sandbox, SandboxError, SandboxFactory, Scoped};
pub use virtual_::{Builder, Mount, VirtualSandbox};
pub use vsh_core::meter::{Limit, LimitExceeded, Limits, Usage};
pub use vsh_core::utility::{Cx, Error, ExitStatus};
pub use vsh_core::{Output, Shell, Source};
