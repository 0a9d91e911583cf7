use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use vsh_core::host::BoxFuture;

use super::*;
use crate::model::{Message, ModelErrorKind, Part, Price, Scripted, ToolCall, Turn};
use crate::sandbox::Sandbox;
use crate::tools::ToolResult;
use crate::{LocalSandbox, VirtualSandbox};

fn scripted(turns: impl IntoIterator<Item = Turn>) -> (Arc<Scripted>, Config) {
    let provider = Arc::new(Scripted::new(turns));
    let mut config = Config::new(Arc::clone(&provider) as _, "model");
    config.retry =
        Retry { attempts: 3, first: Duration::from_millis(10), longest: Duration::from_millis(50) };
    (provider, config)
}

async fn session(config: Config) -> (Harness, Session) {
    let harness = Harness::builder(config).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    (harness, session)
}

fn results(messages: &[Message]) -> Vec<(String, ToolResult)> {
    let results = messages.iter().filter_map(|m| match m {
        Message::Tool { results } => Some(results),
        _ => None,
    });
    results.flatten().map(|r| (r.name.clone(), r.result.clone())).collect()
}

fn texts(messages: &[Message]) -> Vec<String> {
    results(messages).iter().map(|(_, result)| result.to_text()).collect()
}

/// A small tree with a bug in it.
async fn buggy_tree(sandbox: &dyn Sandbox) {
    for (path, content) in [
        ("lib/math.sh", "add() {\n  echo $(($1 - $2))\n}\n\ndouble() {\n  add \"$1\" \"$1\"\n}\n"),
        ("lib/text.sh", "upper() {\n  tr a-z A-Z\n}\n"),
        (
            "test.sh",
            "#!/bin/bash\n. lib/math.sh\nfail=0\ncheck() {\n  if [ \"$2\" = \"$3\" ]; then echo \"ok $1\"; else \
             echo \"FAIL $1: got $2, expected $3\"; fail=1; fi\n}\ncheck add \"$(add 2 3)\" 5\ncheck double \
             \"$(double 4)\" 8\nexit $fail\n",
        ),
        ("AGENTS.md", "Run `bash test.sh` before you finish.\n"),
    ] {
        sandbox.write_file(path, Bytes::from(content)).await.unwrap();
    }
}

fn mending() -> Vec<Turn> {
    vec![
        Turn::calls([
            ("bash", json!({"command": "bash test.sh"})),
            ("grep", json!({"pattern": "add\\(\\)", "include": "*.sh"})),
            ("glob", json!({"pattern": "**/*.sh"})),
        ]),
        Turn::call("read", json!({"path": "lib/math.sh"})),
        Turn::call(
            "edit",
            json!({"path": "lib/math.sh", "oldText": "$(($1 - $2))", "newText": "$(($1 + $2))"}),
        ),
        Turn::call("bash", json!({"command": "bash test.sh && cat lib/math.sh | head -n 3"})),
        Turn::call("write", json!({"path": "NOTES", "content": "add adds now\n"})),
        Turn::text("The sign in add was wrong; it is mended and the tests pass."),
    ]
}

#[tokio::test]
async fn an_agent_mends_a_bug_with_the_same_results_everywhere() {
    let directory = tempfile::tempdir().unwrap();
    let sandboxes: [Arc<dyn Sandbox>; 2] =
        [Arc::new(VirtualSandbox::new().unwrap()), Arc::new(LocalSandbox::new(directory.path()).unwrap())];
    let mut seen = Vec::new();
    for sandbox in sandboxes {
        buggy_tree(&*sandbox).await;
        let (_, config) = scripted(mending());
        let harness = Harness::builder(config).with_sandbox(Arc::clone(&sandbox)).build().await.unwrap();
        let session = harness.session("main").await.unwrap();
        let answer = session.prompt("The tests fail. Find out why and mend it.").await.unwrap();
        assert_eq!(
            (answer.steps, answer.text.as_str()),
            (6, "The sign in add was wrong; it is mended and the tests pass.")
        );
        assert_eq!(
            sandbox.read_file("lib/math.sh").await.unwrap().lines().nth(1),
            Some("  echo $(($1 + $2))")
        );
        seen.push(texts(&session.messages().await));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(
        seen[0],
        [
            "FAIL add: got -1, expected 5\nFAIL double: got 0, expected 8\n[exit code 1]",
            "lib/math.sh:1:add() {",
            "lib/math.sh\nlib/text.sh\ntest.sh",
            "add() {\n  echo $(($1 - $2))\n}\n\ndouble() {\n  add \"$1\" \"$1\"\n}\n",
            "Replaced 1 occurrence in lib/math.sh, at line 2",
            "ok add\nok double\nadd() {\n  echo $(($1 + $2))\n}\n",
            "Wrote 13 bytes to NOTES",
        ]
    );
}

#[tokio::test]
async fn the_default_sandbox_is_there_and_tells_changes() {
    let (_, config) = scripted([Turn::call("bash", json!({"command": "echo hi > f"})), Turn::text("done")]);
    let (harness, session) = session(config).await;
    session.prompt("go").await.unwrap();
    let (_, result) = &results(&session.messages().await)[0];
    assert_eq!(result.changes[0].to_string(), "A /home/user/f (+1 -0)");
    assert_eq!(harness.fs().read_file("f").await.unwrap(), "hi\n");
}

#[tokio::test]
async fn calls_run_at_the_same_time_and_results_are_in_order() {
    let calls = (0..4).map(|n| ("bash", json!({"command": format!("sleep 0.{}; echo {n}", 8 - 2 * n)})));
    let (_, config) = scripted([Turn::calls(calls), Turn::text("done")]);
    let (_, session) = session(config).await;
    let started = std::time::Instant::now();
    session.prompt("go").await.unwrap();
    assert!(started.elapsed() < Duration::from_millis(1800), "{:?}", started.elapsed());
    assert_eq!(texts(&session.messages().await), ["0\n", "1\n", "2\n", "3\n"]);
}

#[tokio::test]
async fn transient_failures_are_tried_again_and_others_are_not() {
    let retries = Arc::new(AtomicUsize::new(0));
    let (_, mut config) = scripted([Turn::overloaded(), Turn::overloaded(), Turn::text("at last")]);
    let count = Arc::clone(&retries);
    config.listener = Some(Arc::new(move |event| {
        if let Event::Retry { error, .. } = event {
            assert_eq!(error, "overloaded");
            count.fetch_add(1, Relaxed);
        }
    }));
    let (_, first) = session(config).await;
    assert_eq!(first.prompt("go").await.unwrap().text, "at last");
    assert_eq!(retries.load(Relaxed), 2);

    let (_, config) = scripted((0..9).map(|_| Turn::overloaded()));
    let (_, second) = session(config).await;
    let error = second.prompt("go").await.unwrap_err();
    assert!(matches!(error, AgentError::Model(e) if matches!(e.kind, ModelErrorKind::Transient(_))));

    let refused = || Turn::Fail(ModelError::new(ModelErrorKind::Authentication, "no key"));
    let (provider, config) = scripted([refused(), refused()]);
    let (_, third) = session(config).await;
    assert!(third.prompt("go").await.is_err());
    assert_eq!(provider.asked().len(), 1);
}

#[tokio::test]
async fn calls_that_cannot_be_made_are_told_to_the_model() {
    let (_, config) = scripted([
        Turn::calls([
            ("bash", json!({"cmd": "ls"})),
            ("fly", json!({})),
            ("bash", json!("not json {")),
            ("read", json!({"path": "x", "offset": 0})),
        ]),
        Turn::text("done"),
    ]);
    let (_, session) = session(config).await;
    session.prompt("go").await.unwrap();
    let results = results(&session.messages().await);
    assert!(results.iter().all(|(_, r)| r.is_error));
    let texts: Vec<String> = results.iter().map(|(_, r)| r.to_text()).collect();
    assert!(texts[0].contains("Invalid arguments for bash") && texts[0].contains("command"), "{}", texts[0]);
    assert!(texts[1].starts_with("There is no tool fly. There are: bash, read"), "{}", texts[1]);
    assert!(texts[2].contains("Invalid arguments for bash"), "{}", texts[2]);
    assert!(texts[3].contains("/offset"), "{}", texts[3]);
}

struct Ask(&'static str);

impl Approver for Ask {
    fn ask<'a>(&'a self, question: &'a str, _: &'a ToolCall) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if question == self.0 { Ok(()) } else { Err(format!("no to '{question}'")) }
        })
    }
}

#[tokio::test]
async fn the_policy_decides_before_each_call() {
    let (_, mut config) = scripted([
        Turn::calls(["rm -r x", "sudo ls", "curl x", "echo fine"].map(|c| ("bash", json!({"command": c})))),
        Turn::text("done"),
    ]);
    config.policy = Arc::new(Rule(|call: &ToolCall| {
        let command = call.arguments["command"].as_str().unwrap_or_default();
        match command.split(' ').next() {
            Some("rm") => Decision::Deny("nothing is removed here".into()),
            Some("sudo") => Decision::Ask("root?".into()),
            Some("curl") => Decision::Ask("network?".into()),
            _ => Decision::Allow,
        }
    }));
    config.approver = Some(Arc::new(Ask("network?")));
    let (_, session) = session(config).await;
    session.prompt("go").await.unwrap();
    let texts = texts(&session.messages().await);
    assert_eq!(texts[0], "The call was denied: nothing is removed here");
    assert_eq!(texts[1], "The call was denied: no to 'root?'");
    assert!(texts[2].contains("curl: command not found"), "{}", texts[2]);
    assert_eq!(texts[3], "fine\n");
}

#[tokio::test]
async fn steps_are_limited_and_tokens_counted() {
    let (_, mut config) = scripted((0..9).map(|_| Turn::call("bash", json!({"command": "true"}))));
    config.max_steps = 3;
    let (_, limited) = session(config).await;
    assert_eq!(limited.prompt("go").await.unwrap_err(), AgentError::StepLimit(3));

    let (_, mut config) = scripted([Turn::text("one"), Turn::text("two")]);
    config.price = Price { output: 1_000_000.0, ..Price::default() };
    let (_, counted) = session(config).await;
    let answer = counted.prompt("a").await.unwrap();
    assert!((answer.cost - 1.0).abs() < 1e-9 && answer.tokens.output == 1);
    counted.prompt("b").await.unwrap();
    assert_eq!(counted.tokens().output, 2);
    assert!((counted.cost() - 2.0).abs() < 1e-9);
}

#[tokio::test]
async fn an_abort_ends_the_model_and_the_tools() {
    let long = || Turn::Wait(Duration::from_secs(60), Box::new(Turn::text("late")));
    let tool = || Turn::call("bash", json!({"command": "echo x > started; sleep 60"}));
    for turns in [vec![long()], vec![tool(), Turn::text("after")]] {
        let (_, config) = scripted(turns);
        let (harness, session) = session(config).await;
        let other = session.clone();
        let started = std::time::Instant::now();
        let work = tokio::spawn(async move { other.prompt("go").await });
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(session.prompt("another").await, Err(AgentError::Busy));
        harness.abort();
        assert_eq!(work.await.unwrap(), Err(AgentError::Cancelled));
        assert!(started.elapsed() < Duration::from_secs(5));
        // The conversation is whole: each call has its result.
        let messages = session.messages().await;
        let calls: usize = messages.iter().map(|m| m.calls().count()).sum();
        assert_eq!(calls, results(&messages).len());
        assert!(texts(&messages).iter().all(|t| t == "Cancelled"));
    }
}

#[tokio::test]
async fn work_that_is_dropped_is_mended() {
    let (provider, config) = scripted([
        Turn::call("bash", json!({"command": "sleep 60"})),
        Turn::text("I see"),
        Turn::text("more"),
    ]);
    let (_, session) = session(config).await;
    assert!(tokio::time::timeout(Duration::from_millis(300), session.prompt("go")).await.is_err());
    session.prompt("what now?").await.unwrap();
    let asked = provider.asked();
    assert_eq!(texts(&asked[1]), ["Interrupted: there is no result of this call."]);
    assert_eq!(session.resume().await.unwrap().text, "more");
}

#[tokio::test]
async fn the_shell_is_recorded_without_secrets_and_fs_is_not() {
    let (provider, config) = scripted([Turn::text("ok")]);
    let (harness, session) = session(config).await;
    let options =
        ShellOptions { env: vec![("TOKEN".into(), "s3cr3t-value".into())], ..ShellOptions::default() };
    let output = session.shell("echo $TOKEN; echo s3cr3t-value | wc -c >&2; exit 4", options).await.unwrap();
    assert_eq!((&output.stdout[..], output.exit_code), (&b"s3cr3t-value\n"[..], 4));
    session.fs().write_file("quiet", Bytes::new()).await.unwrap();
    harness.shell("echo quiet", Default::default()).await.unwrap();
    session.prompt("go").await.unwrap();
    let asked = &provider.asked()[0];
    let text = serde_json::to_string(asked).unwrap();
    assert!(!text.contains("s3cr3t") && !text.contains("quiet"), "{text}");
    let call = asked.iter().find_map(|m| m.calls().next()).unwrap();
    assert_eq!(call.name, "bash");
    assert_eq!(call.arguments["env"], json!({"TOKEN": "[redacted]"}));
    assert_eq!(call.arguments["command"], "echo $TOKEN; echo [redacted] | wc -c >&2; exit 4");
    assert_eq!(texts(asked), ["[redacted]\n13\n[exit code 4]"]);
}

#[tokio::test]
async fn tasks_have_their_own_conversation_and_a_depth() {
    let (provider, mut config) = scripted([
        Turn::call("task", json!({"prompt": "find x", "description": "search", "cwd": "sub"})),
        Turn::call("bash", json!({"command": "pwd"})),
        Turn::call("task", json!({"prompt": "deeper"})),
        Turn::text("too deep"),
        Turn::text("all found"),
    ]);
    config.max_depth = 1;
    let events = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&events);
    config.listener = Some(Arc::new(move |event| {
        if let Event::Task { description, event } = event
            && let Event::ToolEnded { result, .. } = &**event
        {
            heard.lock().unwrap().push(format!("{description}: {result}"));
        }
    }));
    let (harness, session) = session(config).await;
    harness.fs().mkdir("sub", true).await.unwrap();
    assert_eq!(session.prompt("go").await.unwrap().text, "all found");
    assert_eq!(texts(&session.messages().await), ["too deep"]);
    let events = events.lock().unwrap().clone();
    assert_eq!(events[0], "search: /home/user/sub\n");
    assert!(events[1].contains("There is no tool task"), "{}", events[1]);
    let asked = provider.asked();
    assert_eq!(asked[1], [Message::user("find x")]);
    assert_eq!(session.tokens().output, 5);
    let error = session.task("x", None).await.unwrap_err();
    assert!(matches!(error, AgentError::Model(_)), "{error:?}");
}

#[tokio::test]
async fn the_system_prompt_tells_what_is_there() {
    let sandbox = VirtualSandbox::new().unwrap();
    buggy_tree(&sandbox).await;
    let skill = "---\nname: greet\ndescription: Says hello\n---\n# Greet\n\nSay hello to whom is named.\n";
    sandbox.write_file(".agents/skills/greet/SKILL.md", Bytes::from(skill)).await.unwrap();
    let (provider, config) = scripted([Turn::text("hello")]);
    let text = prompt::system("Be brief.", &sandbox).await.unwrap();
    for part in [
        "Be brief.\n\nWorking directory: /home/user\nIt contains: .agents/ AGENTS.md lib/ test.sh\n",
        "Commands (there are no others, beside the builtins of Bash): ",
        " grep ",
        "- greet (.agents/skills/greet/SKILL.md): Says hello\n",
        "AGENTS.md says:\n\nRun `bash test.sh` before you finish.\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    let harness = Harness::builder(config).with_sandbox(Arc::new(sandbox)).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    session.skill("greet", "Ada").await.unwrap();
    let expected = "Follow the skill greet (.agents/skills/greet/SKILL.md):\n\n# Greet\n\nSay hello to whom is named.\n\nArguments: Ada";
    assert_eq!(provider.asked()[0], [Message::user(expected)]);
    for name in ["none", "../greet", "", "a/b"] {
        assert_eq!(session.skill(name, "").await, Err(AgentError::NoSkill(name.into())));
    }
}

#[derive(Debug, PartialEq, serde::Deserialize, schemars::JsonSchema)]
struct Verdict {
    good: bool,
    #[schemars(range(min = 0, max = 10))]
    points: u8,
}

#[tokio::test]
async fn results_fit_their_schema() {
    let (provider, config) = scripted([
        Turn::text("It is good."),
        Turn::call("give_result", json!({"good": true, "points": 11})),
        Turn::call("give_result", json!({"good": true, "points": 9})),
        Turn::call("give_result", json!({"value": ["a", "b"]})),
        Turn::text("no"),
        Turn::text("no"),
        Turn::text("never"),
    ]);
    let (_, session) = session(config).await;
    let verdict: Verdict = session.prompt_as("Judge it.").await.unwrap();
    assert_eq!(verdict, Verdict { good: true, points: 9 });
    let asked = provider.asked();
    assert_eq!(asked[1].last(), Some(&Message::user("Call the tool give_result with the result.")));
    assert!(texts(&asked[2])[0].contains("/points"), "{:?}", texts(&asked[2]));
    let names: Vec<String> = session.prompt_as("Name two.").await.unwrap();
    assert_eq!(names, ["a", "b"]);
    let error = session.prompt_as::<Verdict>("Again.").await.unwrap_err();
    assert_eq!(error, AgentError::NoResult("never".into()));
}

#[tokio::test]
async fn long_conversations_are_summed_up() {
    let noise = "x".repeat(30_000);
    let mut turns: Vec<Turn> =
        (0..3).map(|_| Turn::call("bash", json!({"command": format!("echo {noise}")}))).collect();
    turns.push(Turn::text("SUMMARY"));
    turns.push(Turn::text("done"));
    turns.push(Turn::text("and more"));
    let (provider, mut config) = scripted(turns);
    config.compact_at = 35_000;
    let store: Arc<dyn HistoryStore> = Arc::new(MemoryStore::default());
    let harness = Harness::builder(config.clone()).with_store(Arc::clone(&store)).build().await.unwrap();
    let first = harness.session("main").await.unwrap();
    assert_eq!(first.prompt("go").await.unwrap().text, "done");
    let asked = provider.asked();
    assert_eq!(asked.len(), 5);
    let [Message::User { text }] = &asked[3][..] else { panic!("{:?}", asked[3].len()) };
    assert!(text.contains("[User]\ngo\n") && text.contains("called bash"));
    assert_eq!(asked[4][0], Message::user("Summary of the conversation so far:\n\nSUMMARY"));
    assert!(asked[4].len() > 1, "the newest part stays");
    // The history tells the same.
    let kept = first.messages().await;
    drop(first);
    let again = Harness::builder(config).with_store(store).build().await.unwrap();
    assert_eq!(again.session("main").await.unwrap().messages().await, kept);
}

#[tokio::test]
async fn a_conversation_too_long_for_the_model_is_summed_up() {
    let too_long = || Turn::Fail(ModelError::new(ModelErrorKind::TooLong, "too long"));
    let (_, config) = scripted([
        Turn::call("bash", json!({"command": "seq 1 9000"})),
        Turn::call("bash", json!({"command": "seq 1 9000"})),
        too_long(),
        Turn::text("SUMMARY"),
        Turn::text("done"),
    ]);
    let (_, session) = session(config).await;
    assert_eq!(session.prompt("go").await.unwrap().text, "done");
}

#[tokio::test]
async fn history_and_files_come_back_together() {
    let directory = tempfile::tempdir().unwrap();
    let open = || Arc::new(DirectoryStore::open(directory.path()).unwrap()) as Arc<dyn HistoryStore>;
    let (_, config) = scripted([
        Turn::call("write", json!({"path": "a", "content": "one"})),
        Turn::call("bash", json!({"command": "echo two > b; rm -f a; sleep 0"})),
        Turn::text("done"),
    ]);
    let harness = Harness::builder(config).with_store(open()).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    session.prompt("go").await.unwrap();
    let kept = session.messages().await;
    drop((session, harness));

    let (provider, config) = scripted([Turn::text("I remember")]);
    let harness = Harness::builder(config).with_store(open()).build().await.unwrap();
    let session = harness.session("main").await.unwrap();
    assert_eq!(session.messages().await, kept);
    assert_eq!(harness.fs().read_file("b").await.unwrap(), "two\n");
    assert!(!harness.fs().exists("a").await.unwrap());
    session.prompt("and?").await.unwrap();
    assert_eq!(provider.asked()[0].len(), kept.len() + 1);
    assert!(matches!(&kept[1], Message::Assistant { content } if matches!(content[0], Part::Call(_))));
}

#[tokio::test]
async fn a_factory_is_called_once_for_a_harness() {
    let called = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&called);
    let (_, config) = scripted([Turn::text("a"), Turn::text("b")]);
    let builder = Harness::builder(config).with_name("build").with_factory(move |name: String| {
        count.fetch_add(1, Relaxed);
        async move {
            let sandbox = VirtualSandbox::builder().with_env("NAME", name).build().await;
            Ok(Arc::new(sandbox.map_err(|e| SandboxError::file("create", "/", e))?) as Arc<dyn Sandbox>)
        }
    });
    let harness = builder.build().await.unwrap();
    for name in ["one", "two"] {
        harness.session(name).await.unwrap().prompt("go").await.unwrap();
    }
    let output = harness.shell("echo $NAME", Default::default()).await.unwrap();
    assert_eq!((&output.stdout[..], called.load(Relaxed)), (&b"build\n"[..], 1));
}
