//! A harness: one sandbox, and the sessions over it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::AgentError;
use super::config::Config;
use super::conversation::FilesKeeper;
use super::run::Ready;
use super::session::{Session, SessionInner};
use super::store::HistoryStore;
use crate::VirtualSandbox;
use crate::sandbox::{ExecOptions, ExecOutput, Sandbox, SandboxError, SandboxFactory};
use crate::tools::{Task, Tool, standard};

/// One sandbox and the sessions over it. A clone is the same harness.
#[derive(Clone)]
pub struct Harness {
    inner: Arc<Inner>,
    /// Beside what sessions know, so that they do not keep themselves.
    sessions: Arc<Mutex<BTreeMap<String, Arc<SessionInner>>>>,
}

pub(super) struct Inner {
    pub(super) config: Config,
    pub(super) sandbox: Arc<dyn Sandbox>,
    /// The tools, and what hands on tasks.
    pub(super) tools: Vec<Ready>,
    pub(super) task: Ready,
    pub(super) store: Option<Arc<dyn HistoryStore>>,
    pub(super) files: Arc<FilesKeeper>,
}

/// Builds a [`Harness`].
pub struct HarnessBuilder {
    config: Config,
    name: String,
    factory: Option<Arc<dyn SandboxFactory>>,
    store: Option<Arc<dyn HistoryStore>>,
    tools: Vec<Arc<dyn Tool>>,
}

impl Harness {
    /// A harness over a virtual sandbox of its own, unless another one is named.
    pub fn builder(config: Config) -> HarnessBuilder {
        HarnessBuilder { config, name: "harness".to_owned(), factory: None, store: None, tools: standard() }
    }

    /// The session of this name, with its history if the store has one. The same name is the same session, until it is
    /// [closed](Self::close).
    pub async fn session(&self, name: &str) -> Result<Session, AgentError> {
        if let Some(session) = self.sessions().get(name) {
            return Ok(Session(Arc::clone(session)));
        }
        let entries = match &self.inner.store {
            Some(store) => store.load(name).await?,
            None => Vec::new(),
        };
        let mut sessions = self.sessions();
        // Somebody else may have been faster.
        if let Some(session) = sessions.get(name) {
            return Ok(Session(Arc::clone(session)));
        }
        let session = Arc::new(SessionInner::new(name, Arc::clone(&self.inner), entries));
        sessions.insert(name.to_owned(), Arc::clone(&session));
        Ok(Session(session))
    }

    /// Forgets a session, aborting what it does. What a store keeps of it stays.
    pub fn close(&self, name: &str) {
        if let Some(session) = self.sessions().remove(name) {
            session.abort();
        }
    }

    /// The sandbox's files, and commands that no conversation hears of.
    pub fn fs(&self) -> Arc<dyn Sandbox> {
        Arc::clone(&self.inner.sandbox)
    }

    /// Runs a command that no conversation hears of.
    pub async fn shell(&self, command: &str, options: ExecOptions) -> Result<ExecOutput, SandboxError> {
        self.inner.sandbox.exec(command, options).await
    }

    /// Aborts what all sessions do.
    pub fn abort(&self) {
        for session in self.sessions().values() {
            session.abort();
        }
    }

    fn sessions(&self) -> MutexGuard<'_, BTreeMap<String, Arc<SessionInner>>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HarnessBuilder {
    /// Its name, which the factory hears.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Who makes the sandbox; a virtual one if nobody does. Called once.
    #[must_use]
    pub fn with_factory(mut self, factory: impl SandboxFactory + 'static) -> Self {
        self.factory = Some(Arc::new(factory));
        self
    }

    /// The sandbox. It stays the caller's: nothing here deletes it.
    #[must_use]
    pub fn with_sandbox(self, sandbox: Arc<dyn Sandbox>) -> Self {
        self.with_factory(move |_| std::future::ready(Ok(Arc::clone(&sandbox))))
    }

    /// Where histories and files are kept; nowhere if nothing is said. A sandbox of a provider that does not keep its
    /// files itself is brought to the latest state that the store knows.
    #[must_use]
    pub fn with_store(mut self, store: Arc<dyn HistoryStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// A tool beside the standard ones, or instead of the one of its name.
    #[must_use]
    pub fn with_tool(mut self, tool: Arc<dyn Tool>) -> Self {
        let name = tool.spec().name;
        self.tools.retain(|t| t.spec().name != name);
        self.tools.push(tool);
        self
    }

    /// Takes a tool away.
    #[must_use]
    pub fn without_tool(mut self, name: &str) -> Self {
        self.tools.retain(|t| t.spec().name != name);
        self
    }

    /// The harness.
    pub async fn build(self) -> Result<Harness, AgentError> {
        let tools = self.tools.into_iter().map(Ready::new).collect::<Result<Vec<_>, _>>()?;
        let sandbox: Arc<dyn Sandbox> = match &self.factory {
            Some(factory) => factory.create(&self.name).await?,
            None => {
                let new = VirtualSandbox::new();
                Arc::new(new.map_err(|errno| SandboxError::file("create", "/", errno))?)
            }
        };
        if let Some(store) = &self.store
            && let Some(files) = store.latest_files().await?
        {
            sandbox.restore_files(files).await?;
        }
        let inner = Inner {
            files: Arc::new(FilesKeeper::new(Arc::clone(&sandbox))),
            config: self.config,
            sandbox,
            tools,
            task: Ready::new(Arc::new(Task))?,
            store: self.store,
        };
        Ok(Harness { inner: Arc::new(inner), sessions: Arc::default() })
    }
}
