//! A session: a conversation over a harness's sandbox, one operation at a time.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::{MutexGuard, OnceCell};
use vsh_core::host::BoxFuture;

use super::config::Config;
use super::conversation::{Conversation, Recorder};
use super::event::Event;
use super::harness::Inner;
use super::result::{self, ResultTool};
use super::run::{Ended, Ready, Run};
use super::shell::{self, ShellOptions};
use super::store::Entry;
use super::{AgentError, prompt};
use crate::model::{Message, StopReason, Tokens};
use crate::sandbox::{CancelToken, ExecOutput, Sandbox, Scoped};
use crate::tools::{Schema, TaskRequest, TaskRunner, ToolSpec};

/// A conversation with an agent. A clone is the same session.
#[derive(Clone)]
pub struct Session(pub(super) Arc<SessionInner>);

pub(super) struct SessionInner {
    name: String,
    harness: Arc<Inner>,
    config: Config,
    sandbox: Arc<dyn Sandbox>,
    depth: u32,
    system: OnceCell<Arc<str>>,
    conversation: tokio::sync::Mutex<Conversation>,
    cancel: Mutex<CancelToken>,
    tokens: Mutex<Tokens>,
    tasks: AtomicU64,
}

/// What an agent answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Its last text.
    pub text: String,
    /// Why it ended.
    pub stop: StopReason,
    /// How many times the model was asked.
    pub steps: u32,
    /// What this took, without tasks it handed on.
    pub tokens: Tokens,
    /// What that cost, in dollars, by the configured price.
    pub cost: f64,
}

impl SessionInner {
    pub(super) fn new(name: &str, harness: Arc<Inner>, entries: Vec<Entry>) -> Self {
        let mut conversation = Conversation::from_entries(entries);
        conversation.recorder = harness.store.as_ref().map(|store| Recorder {
            session: name.to_owned(),
            store: Arc::clone(store),
            files: Arc::clone(&harness.files),
        });
        let (config, sandbox) = (harness.config.clone(), Arc::clone(&harness.sandbox));
        Self::with(name.to_owned(), harness, config, sandbox, 0, conversation)
    }

    fn with(
        name: String,
        harness: Arc<Inner>,
        config: Config,
        sandbox: Arc<dyn Sandbox>,
        depth: u32,
        conversation: Conversation,
    ) -> Self {
        Self {
            name,
            harness,
            config,
            sandbox,
            depth,
            system: OnceCell::new(),
            conversation: tokio::sync::Mutex::new(conversation),
            cancel: Mutex::default(),
            tokens: Mutex::default(),
            tasks: AtomicU64::new(0),
        }
    }

    pub(super) fn abort(&self) {
        self.cancel.lock().unwrap_or_else(PoisonError::into_inner).cancel();
    }

    fn add_tokens(&self, tokens: Tokens) {
        *self.tokens.lock().unwrap_or_else(PoisonError::into_inner) += tokens;
    }

    fn tokens(&self) -> Tokens {
        *self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins an operation: nobody else may be at work.
    async fn begin(
        &self,
        parent: Option<&CancelToken>,
    ) -> Result<(MutexGuard<'_, Conversation>, CancelToken), AgentError> {
        let mut conversation = self.conversation.try_lock().map_err(|_| AgentError::Busy)?;
        let token = parent.map_or_else(CancelToken::new, CancelToken::child_token);
        *self.cancel.lock().unwrap_or_else(PoisonError::into_inner) = token.clone();
        conversation.mend().await?;
        Ok((conversation, token))
    }

    async fn system(&self) -> Result<Arc<str>, AgentError> {
        let make =
            || async { prompt::system(&self.config.instructions, &*self.sandbox).await.map(Arc::from) };
        self.system.get_or_try_init(make).await.cloned()
    }

    fn ready(self: &Arc<Self>, result: Option<Arc<ResultTool>>) -> Result<Vec<Ready>, AgentError> {
        let mut tools = self.harness.tools.clone();
        if self.depth < self.config.max_depth {
            tools.push(self.harness.task.clone());
        }
        if let Some(tool) = result {
            tools.push(Ready::new(tool)?);
        }
        Ok(tools)
    }

    /// Says something to the model (or nothing, to go on) and lets it work.
    async fn converse(
        self: &Arc<Self>,
        text: Option<String>,
        result: Option<Arc<ResultTool>>,
        parent: Option<&CancelToken>,
    ) -> Result<Ended, AgentError> {
        let (mut conversation, cancel) = self.begin(parent).await?;
        let system = self.system().await?;
        if let Some(text) = text {
            conversation.record(Message::User { text }, true).await?;
        }
        let tools = self.ready(result.clone())?;
        let run = Run {
            config: &self.config,
            session: &self.name,
            sandbox: Arc::clone(&self.sandbox),
            system,
            tools: &tools,
            specs: tools.iter().map(|tool| tool.spec.clone()).collect(),
            tasks: Some(Arc::new(Tasks(Arc::downgrade(self)))),
            cancel,
            result_tool: result.is_some().then_some(result::NAME),
        };
        let mut tokens = Tokens::default();
        let ended = run.run(&mut conversation, &mut tokens).await;
        // What failed has cost too.
        self.add_tokens(tokens);
        ended
    }

    fn answer(&self, ended: Ended) -> Answer {
        let Ended { text, stop, steps, tokens, .. } = ended;
        Answer { text, stop, steps, tokens, cost: self.config.price.cost(&tokens) }
    }

    /// A session of its own for a task, with an empty conversation that nobody keeps.
    fn child(self: &Arc<Self>, cwd: Option<&str>, description: &str) -> Result<Arc<Self>, AgentError> {
        if self.depth >= self.config.max_depth {
            return Err(AgentError::TooDeep(self.config.max_depth));
        }
        let mut config = self.config.clone();
        if let Some(listener) = config.listener.take() {
            let description = description.to_owned();
            config.listener = Some(Arc::new(move |event: &Event| {
                listener(&Event::Task { description: description.clone(), event: Box::new(event.clone()) });
            }));
        }
        let sandbox = match cwd {
            Some(cwd) => Arc::new(Scoped::new(Arc::clone(&self.sandbox), cwd)) as Arc<dyn Sandbox>,
            None => Arc::clone(&self.sandbox),
        };
        let number = self.tasks.fetch_add(1, Relaxed) + 1;
        let name = format!("{}/task-{number}", self.name);
        let conversation = Conversation::default();
        Ok(Arc::new(Self::with(
            name,
            Arc::clone(&self.harness),
            config,
            sandbox,
            self.depth + 1,
            conversation,
        )))
    }

    async fn task(
        self: &Arc<Self>,
        prompt: String,
        cwd: Option<&str>,
        description: &str,
        cancel: Option<&CancelToken>,
    ) -> Result<Answer, AgentError> {
        let child = self.child(cwd, description)?;
        // Boxed: a task may hand on tasks.
        let work: BoxFuture<'_, Result<Ended, AgentError>> =
            Box::pin(child.converse(Some(prompt), None, cancel));
        let ended = work.await;
        self.add_tokens(child.tokens());
        Ok(child.answer(ended?))
    }
}

impl Session {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Says something and waits until the agent has done what it wants to.
    pub async fn prompt(&self, text: impl Into<String>) -> Result<Answer, AgentError> {
        let ended = self.0.converse(Some(text.into()), None, None).await?;
        Ok(self.0.answer(ended))
    }

    /// Lets the agent go on where it was interrupted, by a crash, an abort or a failure of the provider.
    pub async fn resume(&self) -> Result<Answer, AgentError> {
        let ended = self.0.converse(None, None, None).await?;
        Ok(self.0.answer(ended))
    }

    /// As [`prompt`](Self::prompt); the agent gives a result that fits a JSON Schema.
    pub async fn prompt_with_schema(
        &self,
        text: impl Into<String>,
        schema: Value,
    ) -> Result<Value, AgentError> {
        Schema::new(&schema).map_err(AgentError::Configuration)?;
        let tool = Arc::new(ResultTool::new(schema));
        let ended = self.0.converse(Some(text.into()), Some(Arc::clone(&tool)), None).await?;
        match ended.result {
            Some(arguments) => Ok(tool.unwrap(arguments)),
            None => Err(AgentError::NoResult(ended.text)),
        }
    }

    /// As [`prompt`](Self::prompt); the agent gives a result of a type.
    pub async fn prompt_as<T: JsonSchema + DeserializeOwned>(
        &self,
        text: impl Into<String>,
    ) -> Result<T, AgentError> {
        let value = self.prompt_with_schema(text, ToolSpec::of::<T>("", "").parameters).await?;
        serde_json::from_value(value).map_err(|error| AgentError::NoResult(error.to_string()))
    }

    /// Lets the agent follow a skill: `.agents/skills/NAME/SKILL.md` in the sandbox.
    pub async fn skill(&self, name: &str, arguments: &str) -> Result<Answer, AgentError> {
        let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\0']);
        let path = format!("{}/{name}/SKILL.md", prompt::SKILLS);
        let text = match plain {
            true => {
                self.0.sandbox.read_file(&path).await.map_err(|_| AgentError::NoSkill(name.to_owned()))?
            }
            false => return Err(AgentError::NoSkill(name.to_owned())),
        };
        let mut message = format!("Follow the skill {name} ({path}):\n\n{}", prompt::body(&text));
        if !arguments.is_empty() {
            message.push_str(&format!("\n\nArguments: {arguments}"));
        }
        self.prompt(message).await
    }

    /// Hands a task to an agent with a conversation of its own, in `cwd` or where this session works.
    pub async fn task(&self, prompt: impl Into<String>, cwd: Option<&str>) -> Result<Answer, AgentError> {
        self.0.task(prompt.into(), cwd, "task", None).await
    }

    /// Runs a command, and records it in the conversation the way the model's own call would be.
    pub async fn shell(&self, command: &str, options: ShellOptions) -> Result<ExecOutput, AgentError> {
        let (mut conversation, cancel) = self.0.begin(None).await?;
        shell::run(&*self.0.sandbox, &mut conversation, command, options, cancel).await
    }

    /// The files, and commands that the conversation does not hear of.
    pub fn fs(&self) -> Arc<dyn Sandbox> {
        Arc::clone(&self.0.sandbox)
    }

    /// Ends the operation that is at work, if one is, with [`AgentError::Cancelled`].
    pub fn abort(&self) {
        self.0.abort();
    }

    /// What was taken since the session was opened, tasks included.
    pub fn tokens(&self) -> Tokens {
        self.0.tokens()
    }

    /// What that cost, in dollars, by the configured price.
    pub fn cost(&self) -> f64 {
        self.0.config.price.cost(&self.tokens())
    }

    /// The conversation so far. Waits for the operation that is at work.
    pub async fn messages(&self) -> Vec<Message> {
        self.0.conversation.lock().await.messages.clone()
    }
}

/// Runs the tasks of a session's model.
struct Tasks(Weak<SessionInner>);

impl TaskRunner for Tasks {
    fn run(&self, request: TaskRequest) -> BoxFuture<'_, Result<String, String>> {
        Box::pin(async move {
            let Some(session) = self.0.upgrade() else { return Err("the session has ended".to_owned()) };
            let description = request.description.as_deref().unwrap_or("task");
            let cwd = request.cwd.as_deref();
            let answer = session.task(request.prompt, cwd, description, Some(&request.cancel)).await;
            answer.map(|answer| answer.text).map_err(|error| error.to_string())
        })
    }
}
