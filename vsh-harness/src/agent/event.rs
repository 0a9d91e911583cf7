//! What a UI may show while an agent works.

use std::sync::Arc;
use std::time::Duration;

use crate::model::{Delta, StopReason, Tokens, ToolCall};
use crate::tools::ToolResult;

/// Something happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The model is asked; steps are counted from 1 in each prompt.
    Step(u32),
    /// A piece of its answer.
    Delta(Delta),
    /// Its answer is complete.
    Answered {
        /// Why it ended.
        stop: StopReason,
        /// What it took.
        tokens: Tokens,
    },
    /// The provider failed, and is asked again after a time. What came of the answer counts for nothing.
    Retry {
        /// What it said.
        error: String,
        /// How long is waited.
        after: Duration,
    },
    /// A tool runs.
    ToolStarted(ToolCall),
    /// It has ended.
    ToolEnded {
        /// The call.
        call: ToolCall,
        /// What it gave.
        result: ToolResult,
    },
    /// The conversation was long; the older part of it is a summary now.
    Compacted {
        /// How many messages became the summary.
        messages: usize,
    },
    /// A task was handed on; what it does follows, marked.
    Task {
        /// What it is about.
        description: String,
        /// What happened in it.
        event: Box<Event>,
    },
}

/// Hears events.
pub type Listener = Arc<dyn Fn(&Event) + Send + Sync>;
