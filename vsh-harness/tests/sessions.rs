//! Many sessions at once over one filesystem; and one that is killed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use vsh_core::host::BoxFuture;
use vsh_harness::VirtualSandbox;
use vsh_harness::agent::{Config, DirectoryStore, Harness, HistoryStore};
use vsh_harness::model::{
    Delta, Message, ModelError, ModelProvider, ModelRequest, Part, Reply, StopReason, Tokens, ToolCall,
};
use vsh_harness::sandbox::CancelToken;

const SESSIONS: usize = 1000;
const CALLS: usize = 20;

fn reply(content: Part, stop: StopReason) -> Reply {
    Reply { content: vec![content], stop, tokens: Tokens::default() }
}

/// What the results of a conversation are, with whether each failed.
fn results(messages: &[Message]) -> Vec<(String, bool)> {
    let results = messages.iter().filter_map(|m| match m {
        Message::Tool { results } => Some(results),
        _ => None,
    });
    results.flatten().map(|r| (r.result.to_text(), r.result.is_error)).collect()
}

/// The calls of session `n`, and what each must give.
fn plan(n: usize) -> Vec<(&'static str, Value, String)> {
    let dir = format!("s{n}");
    let mut plan = Vec::new();
    for round in 0..CALLS / 5 {
        let file = format!("{dir}/f{round}.txt");
        let content = format!("session {n}\nround {round}\nold\n");
        plan.extend([
            ("write", json!({"path": file, "content": content}), format!("Wrote {} bytes to {file}", content.len())),
            (
                "edit",
                json!({"path": file, "oldText": "old", "newText": "new"}),
                format!("Replaced 1 occurrence in {file}, at line 3"),
            ),
            ("read", json!({"path": file}), format!("session {n}\nround {round}\nnew\n")),
            ("grep", json!({"pattern": "ne\\w$", "path": dir}), {
                let lines: Vec<String> = (0..=round).map(|r| format!("{dir}/f{r}.txt:3:new")).collect();
                lines.join("\n")
            }),
            (
                "bash",
                json!({"command": format!("echo {n}.{round} >> log; ls {dir} | wc -l; sort -r {file} | head -n 1")}),
                format!("{}\nsession {n}\n", round + 1),
            ),
        ]);
    }
    plan
}

/// Follows the plan of the session whose number the user said; notes how long each call took.
#[derive(Default)]
struct Planned {
    replied: Mutex<HashMap<String, Instant>>,
    took: Mutex<Vec<Duration>>,
}

impl ModelProvider for Planned {
    fn name(&self) -> &str {
        "planned"
    }

    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        _: &'a (dyn Fn(Delta) + Send + Sync),
        _: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>> {
        Box::pin(async move {
            let Message::User { text } = &request.messages[0] else { panic!("no user") };
            if let Some(replied) = self.replied.lock().unwrap().remove(text) {
                self.took.lock().unwrap().push(replied.elapsed());
            }
            let step = request.messages.len() / 2;
            let Some((name, arguments, _)) = plan(text.parse().unwrap()).into_iter().nth(step) else {
                return Ok(reply(Part::Text { text: "done".into() }, StopReason::End));
            };
            self.replied.lock().unwrap().insert(text.clone(), Instant::now());
            let call = ToolCall { id: format!("{text}-{step}"), name: name.into(), arguments };
            Ok(reply(Part::Call(call), StopReason::ToolUse))
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_sessions_share_a_filesystem() {
    let provider = Arc::new(Planned::default());
    let mut config = Config::new(Arc::clone(&provider) as _, "m");
    config.track_changes = false;
    let harness = Harness::builder(config).build().await.unwrap();
    let started = Instant::now();
    let sessions: Vec<_> = (0..SESSIONS)
        .map(|n| {
            let harness = harness.clone();
            tokio::spawn(async move {
                let session = harness.session(&format!("session {n}")).await.unwrap();
                session.prompt(n.to_string()).await.unwrap();
                session.messages().await
            })
        })
        .collect();
    for (n, session) in sessions.into_iter().enumerate() {
        let got = results(&session.await.unwrap());
        let expected: Vec<_> = plan(n).into_iter().map(|(_, _, text)| (text, false)).collect();
        assert_eq!(got, expected, "session {n}");
    }
    let elapsed = started.elapsed();
    let script = "wc -l < log; sort -u log | wc -l; find . -name '*.txt' | wc -l";
    let output = harness.shell(script, Default::default()).await.unwrap();
    let (lines, files) = (SESSIONS * CALLS / 5, SESSIONS * CALLS / 5);
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{lines}\n{lines}\n{files}\n"));
    let mut took = provider.took.lock().unwrap().clone();
    took.sort();
    assert_eq!(took.len(), SESSIONS * CALLS);
    let at = |percent: usize| took[took.len() * percent / 100];
    println!(
        "{SESSIONS} sessions x {CALLS} calls in {elapsed:.2?}: {:.0} calls/s; a call among all others: median {:.2?}, p99 {:.2?}",
        (SESSIONS * CALLS) as f64 / elapsed.as_secs_f64(),
        at(50),
        at(99)
    );
}

/// How many steps the session that is killed would make.
const STEPS: usize = 60;

/// Appends numbers to a file, one a call, and goes on where its conversation says it is.
struct Counting;

impl ModelProvider for Counting {
    fn name(&self) -> &str {
        "counting"
    }

    fn ask<'a>(
        &'a self,
        request: &'a ModelRequest,
        _: &'a (dyn Fn(Delta) + Send + Sync),
        _: &'a CancelToken,
    ) -> BoxFuture<'a, Result<Reply, ModelError>> {
        Box::pin(async move {
            let done = results(&request.messages).iter().filter(|(_, failed)| !failed).count();
            if done == STEPS {
                return Ok(reply(Part::Text { text: "done".into() }, StopReason::End));
            }
            let command =
                format!("echo {done} >> log; sleep 0.005; echo {done} > f{done}; sleep 0.005; echo {done}");
            let arguments = json!({"command": command});
            let call =
                ToolCall { id: format!("c{}", request.messages.len()), name: "bash".into(), arguments };
            Ok(reply(Part::Call(call), StopReason::ToolUse))
        })
    }
}

async fn counting(directory: &Path) -> Harness {
    let store: Arc<dyn HistoryStore> = Arc::new(DirectoryStore::open(directory).unwrap());
    Harness::builder(Config::new(Arc::new(Counting), "m")).with_store(store).build().await.unwrap()
}

/// The process that is killed; does nothing unless it is asked to.
#[tokio::test]
async fn the_session_that_is_killed() {
    let Some(directory) = std::env::var_os("VSH_TEST_KILLED") else { return };
    let harness = counting(Path::new(&directory)).await;
    harness.session("main").await.unwrap().prompt("count").await.unwrap();
}

/// As many lines of the log and files as results that were recorded, no more and no less.
async fn agrees(harness: &Harness) -> usize {
    let messages = harness.session("main").await.unwrap().messages().await;
    let done = results(&messages).iter().filter(|(_, failed)| !failed).count();
    let output = harness.shell("cat log; ls | grep -c '^f'", Default::default()).await.unwrap();
    let mut expected: String = (0..done).map(|n| format!("{n}\n")).collect();
    expected.push_str(&format!("{done}\n"));
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    done
}

#[tokio::test]
async fn a_session_survives_being_killed() {
    let mut stops = Vec::new();
    for delay in [0, 3, 7, 11, 16] {
        let directory = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_session_that_is_killed"])
            .env("VSH_TEST_KILLED", directory.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let history = directory.path().join("sessions/main.jsonl");
        let lines = || std::fs::read(&history).map_or(0, |text| text.iter().filter(|b| **b == b'\n').count());
        let started = Instant::now();
        while lines() < 12 + delay {
            assert!(started.elapsed() < Duration::from_secs(60), "it does not start");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_millis(delay as u64)).await;
        // SIGKILL
        child.kill().unwrap();
        child.wait().unwrap();

        let harness = counting(directory.path()).await;
        let done = agrees(&harness).await;
        assert!((5..STEPS).contains(&done), "killed after {done} steps");
        stops.push(done);
        harness.session("main").await.unwrap().resume().await.unwrap();
        assert_eq!(agrees(&harness).await, STEPS);
        // And again from what is there now.
        assert_eq!(agrees(&counting(directory.path()).await).await, STEPS);
    }
    println!("killed after {stops:?} of {STEPS} steps");
}

#[tokio::test]
async fn sandboxes_over_one_filesystem_see_each_others_files() {
    let first = VirtualSandbox::new().unwrap();
    let second = VirtualSandbox::builder().with_files(first.files().clone()).build().await.unwrap();
    let forked = VirtualSandbox::builder().with_files(first.files().fork()).build().await.unwrap();
    first.exec("echo shared > f").await;
    assert_eq!(second.exec("cat f").await.stdout, b"shared\n");
    assert_eq!(forked.exec("cat f").await.status.0, 1);
}
