//! Where agents plug in: the virtual sandbox, on tokio, with the host's clock.

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

pub use agent::{AgentError, Config, Harness, Session};
pub use execution::Execution;
pub use host::TokioHost;
pub use local::LocalSandbox;
pub use sandbox::{CancelToken, ExecOptions, ExecOutput, Sandbox, SandboxError, SandboxFactory, Scoped};
pub use virtual_::{Builder, Mount, VirtualSandbox};
pub use vsh_core::meter::{Limit, LimitExceeded, Limits, Usage};
pub use vsh_core::utility::{Cx, Error, ExitStatus};
pub use vsh_core::{Output, Shell, Source};
