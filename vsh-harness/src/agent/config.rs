//! What all sessions of a harness share.

use std::sync::Arc;
use std::time::Duration;

use super::event::Listener;
use super::policy::{Approver, Policy};
use crate::model::{ModelProvider, Price};

/// How an agent works.
#[derive(Clone)]
pub struct Config {
    /// Who carries requests to the model.
    pub provider: Arc<dyn ModelProvider>,
    /// The model's name at its provider.
    pub model: String,
    /// What it costs; nothing if not known.
    pub price: Price,
    /// What stands first in the system prompt.
    pub instructions: String,
    /// The most tokens of one answer.
    pub max_tokens: u32,
    /// The most steps of one prompt.
    pub max_steps: u32,
    /// How deep tasks may be handed on: 0 for not at all.
    pub max_depth: u32,
    /// From how many tokens on the older part of a conversation is summed up.
    pub compact_at: u64,
    /// How failures of the provider are met.
    pub retry: Retry,
    /// Who decides about calls.
    pub policy: Arc<dyn Policy>,
    /// Who is asked where the policy says so.
    pub approver: Option<Arc<dyn Approver>>,
    /// Who hears what happens.
    pub listener: Option<Listener>,
    /// Should results of tools tell what changed in the files?
    pub track_changes: bool,
}

/// How transient failures are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How often it is tried again.
    pub attempts: u32,
    /// How long the first wait is; each further one is twice as long.
    pub first: Duration,
    /// The longest wait. A provider that asks for a longer one has failed.
    pub longest: Duration,
}

impl Default for Retry {
    /// Five times, after 1, 2, 4, 8, 16 seconds, never more than a minute.
    fn default() -> Self {
        Self { attempts: 5, first: Duration::from_secs(1), longest: Duration::from_secs(60) }
    }
}

/// What stands first in the system prompt if nothing else is said.
pub const INSTRUCTIONS: &str = "You are an agent that works in a sandbox with a Bash shell and files. Use the tools to \
    look before you change, make changes small, and check them by running what can be run. When the task is done, say \
    briefly what was done.";

impl Config {
    /// The defaults with a provider and a model: 8,192 tokens an answer, 100 steps, tasks 2 deep, compaction at 100,000
    /// tokens, everything allowed.
    pub fn new(provider: Arc<dyn ModelProvider>, model: impl Into<String>) -> Self {
        Self {
            provider,
            model: model.into(),
            price: Price::default(),
            instructions: INSTRUCTIONS.to_owned(),
            max_tokens: 8192,
            max_steps: 100,
            max_depth: 2,
            compact_at: 100_000,
            retry: Retry::default(),
            policy: Arc::new(super::policy::AllowAll),
            approver: None,
            listener: None,
            track_changes: true,
        }
    }
}
