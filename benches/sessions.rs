//! How many tool calls do a thousand sessions over one filesystem make in a second, and how long does one wait?

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use serde_json::{Value, json};
use vsh_harness::VirtualSandbox;
use vsh_harness::sandbox::Sandbox;
use vsh_harness::tools::{Tool, ToolContext, standard};

const SESSIONS: usize = 1000;
const CALLS: usize = 20;

/// The tools by name.
type Tools = Arc<BTreeMap<String, Arc<dyn Tool>>>;

/// The calls of a session.
fn calls(session: usize) -> Vec<(&'static str, Value)> {
    let mut calls = Vec::with_capacity(CALLS);
    for round in 0..CALLS / 5 {
        let file = format!("s{session}/f{round}");
        calls.extend([
            ("write", json!({"path": file, "content": "one\nold\n"})),
            ("edit", json!({"path": file, "oldText": "old", "newText": "new"})),
            ("read", json!({"path": file})),
            ("grep", json!({"pattern": "ne.", "path": format!("s{session}")})),
            (
                "bash",
                json!({"command": format!("sort -r {file} | head -n 1; echo {round} >> s{session}/log")}),
            ),
        ]);
    }
    calls
}

/// One session's calls, one after the other; how long each took.
async fn session(sandbox: Arc<dyn Sandbox>, tools: Tools, number: usize) -> Result<Vec<Duration>, String> {
    let mut took = Vec::with_capacity(CALLS);
    for (at, (name, arguments)) in calls(number).into_iter().enumerate() {
        let tool = tools.get(name).ok_or("no such tool")?;
        let cx =
            ToolContext { track_changes: false, ..ToolContext::new(Arc::clone(&sandbox), at.to_string()) };
        let started = Instant::now();
        let result = tool.call(&cx, arguments).await.map_err(|error| error.to_string())?;
        took.push(started.elapsed());
        if result.is_error {
            return Err(result.to_string());
        }
    }
    Ok(took)
}

/// All sessions at once, each a task; all times.
async fn all() -> Result<Vec<Duration>, String> {
    let sandbox: Arc<dyn Sandbox> = Arc::new(VirtualSandbox::new().map_err(|error| error.to_string())?);
    let tools: Tools = Arc::new(standard().into_iter().map(|tool| (tool.spec().name, tool)).collect());
    let spawn = |n| tokio::spawn(session(Arc::clone(&sandbox), Arc::clone(&tools), n));
    let tasks: Vec<_> = (0..SESSIONS).map(spawn).collect();
    let mut took = Vec::with_capacity(SESSIONS * CALLS);
    for task in tasks {
        took.extend(task.await.map_err(|error| error.to_string())??);
    }
    Ok(took)
}

/// Measures it.
pub fn sessions(c: &mut Criterion) {
    let Ok(runtime) = tokio::runtime::Builder::new_multi_thread().enable_all().build() else { return };
    let mut group = c.benchmark_group("sessions");
    group.throughput(Throughput::Elements((SESSIONS * CALLS) as u64));
    group.sample_size(10);
    group.bench_function("1000 sessions x 20 tool calls over one filesystem", |b| {
        b.iter(|| runtime.block_on(all()));
    });
    group.finish();
    match runtime.block_on(all()) {
        Ok(mut took) => {
            took.sort();
            let at = |percent: usize| took.get(took.len() * percent / 100).copied().unwrap_or_default();
            println!("one call among all others: median {:?}, p99 {:?}", at(50), at(99));
        }
        Err(error) => println!("a call failed: {error}"),
    }
}
