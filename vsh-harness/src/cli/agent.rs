//! `vsh agent "PROMPT"`: an agent at the terminal.

mod show;

use std::ffi::OsString;
use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use vsh_harness::agent::{Answer, Config, Harness, Session};
use vsh_harness::model::{PROVIDERS, StopReason, provider};
use vsh_harness::workspace::Workspace;
use vsh_harness::{AgentError, Sandbox, VirtualSandbox};

use super::fail;
use super::options::SandboxOptions;
use super::streams::{say, say_line};
use show::Screen;

/// An agent that works in a sandbox: it is given a task, and shows what it does.
#[derive(Debug, Parser)]
#[command(name = "vsh agent", bin_name = "vsh agent")]
struct Options {
    /// What is to be done
    prompt: String,
    /// The model, as anthropic/NAME, openai/NAME, openrouter/VENDOR/NAME, ollama/NAME or vllm/NAME; VSH_MODEL if not
    /// given
    #[arg(long, value_name = "PROVIDER/NAME")]
    model: Option<String>,
    /// Ask whether to write the changed files to the directory of --root
    #[arg(long, requires = "root")]
    apply: bool,
    /// With --apply: do not ask
    #[arg(long, requires = "apply")]
    yes: bool,
    /// The most times the model is asked
    #[arg(long, value_name = "NUMBER", default_value_t = 100)]
    max_steps: u32,
    #[command(flatten)]
    sandbox: SandboxOptions,
}

pub fn main(given: Vec<OsString>) -> ExitCode {
    let options = Options::parse_from(given.into_iter().skip(1));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("no runtime: {error}")),
    };
    let status = runtime.block_on(work(options));
    runtime.shutdown_background();
    match status {
        Ok(status) => status,
        Err(message) => fail(&message),
    }
}

async fn work(options: Options) -> Result<ExitCode, String> {
    let screen = Arc::new(Screen::default());
    let mut config = configuration(&options)?;
    let heard = Arc::clone(&screen);
    config.listener = Some(Arc::new(move |event| heard.show(event)));
    config.max_steps = options.max_steps;
    let sandbox = options.sandbox.build().await?;
    let tracker = sandbox.change_tracker().ok_or("the sandbox tells no changes")?;
    let mark = tracker.mark();
    let harness = Harness::builder(config).with_sandbox(Arc::new(sandbox.clone())).build().await;
    let session = harness.map_err(|e| e.to_string())?.session("main").await.map_err(|e| e.to_string())?;
    let answer = prompt(&session, &options.prompt).await;
    screen.finish();
    let status = report(&session, answer);
    match &options.sandbox.root {
        Some(root) => written_back(&options, &sandbox, root).await?,
        None => {
            say(tracker.diff_since(&mark).await);
            for change in tracker.changes_since(&mark).await {
                say_line(change);
            }
        }
    }
    Ok(status)
}

fn configuration(options: &Options) -> Result<Config, String> {
    let variable = |name: &str| std::env::var(name).ok();
    let names: Vec<&str> = PROVIDERS.iter().map(|spec| spec.name).collect();
    let model = options.model.clone().or_else(|| variable("VSH_MODEL")).ok_or_else(|| {
        format!("which model? Say --model PROVIDER/NAME or set VSH_MODEL; providers: {}", names.join(", "))
    })?;
    let (name, model) = model
        .split_once('/')
        .filter(|(_, model)| !model.is_empty())
        .ok_or_else(|| format!("--model: '{model}' is not PROVIDER/NAME; providers: {}", names.join(", ")))?;
    let provider = provider(name, variable).map_err(|error| error.to_string())?;
    Ok(Config::new(provider, model))
}

/// Prompts; Ctrl-C aborts.
async fn prompt(session: &Session, text: &str) -> Result<Answer, AgentError> {
    let interrupted = async {
        // Without signals there is only the prompt's own end.
        if tokio::signal::ctrl_c().await.is_ok() {
            session.abort();
        }
        std::future::pending().await
    };
    tokio::select! {
        answer = session.prompt(text) => answer,
        never = interrupted => never,
    }
}

fn report(session: &Session, answer: Result<Answer, AgentError>) -> ExitCode {
    let tokens = session.tokens();
    let status = match answer {
        Ok(answer) => {
            eprintln!("[{} steps, {} tokens in, {} out]", answer.steps, tokens.context(), tokens.output);
            match answer.stop {
                StopReason::End => return ExitCode::SUCCESS,
                StopReason::Length => "the answer was cut at its longest",
                StopReason::Refusal => "the model refused",
                StopReason::ToolUse => "the model waits for a tool",
            }
            .to_owned()
        }
        Err(error) => error.to_string(),
    };
    eprintln!("vsh: {status}");
    ExitCode::FAILURE
}

/// Shows what changed in the directory, and writes it there if that is wanted.
async fn written_back(options: &Options, sandbox: &VirtualSandbox, root: &Path) -> Result<(), String> {
    let workspace =
        Workspace::new(sandbox, root, "/workspace").map_err(|e| format!("{}: {e}", root.display()))?;
    let changes = workspace.changes().await.map_err(|e| format!("{}: {e}", root.display()))?;
    if changes.is_empty() {
        say_line("No files changed.");
        return Ok(());
    }
    for change in &changes {
        say(change.diff());
    }
    for change in &changes {
        say_line(change.summary());
    }
    if !options.apply {
        say_line(format_args!("Nothing was written to {}; that is what --apply is for.", root.display()));
        return Ok(());
    }
    if !options.yes && !confirmed(&format!("Write these {} changes to {}?", changes.len(), root.display())) {
        say_line("Nothing was written.");
        return Ok(());
    }
    let failed = workspace.apply(&changes);
    let written = changes.len() - failed.len();
    say_line(format_args!("Wrote {written} of {} changes to {}.", changes.len(), root.display()));
    match failed.is_empty() {
        true => Ok(()),
        false => {
            let lines: Vec<String> =
                failed.iter().map(|(path, reason)| format!("{path}: {reason}")).collect();
            Err(format!("not written:\n{}", lines.join("\n")))
        }
    }
}

fn confirmed(question: &str) -> bool {
    // A question that cannot be shown is not answered with yes.
    let mut answer = String::new();
    say(format_args!("{question} [y/N] "))
        && std::io::stdin().lock().read_line(&mut answer).is_ok()
        && matches!(answer.trim(), "y" | "Y" | "yes")
}
