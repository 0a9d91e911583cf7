//! The command `vsh`.

mod agent;
mod mcp;
mod options;
mod prompt;
mod streams;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;
use std::sync::Arc;

use bstr::BString;
use clap::Parser;
use vsh_core::syntax::ast::Text;
use vsh_core::syntax::{ParseOptions, parse_script};
use vsh_harness::{Output, Shell, Source, VirtualSandbox};

use options::Options;

/// Runs with all arguments of the process.
type Subcommand = fn(Vec<OsString>) -> ExitCode;

/// What `vsh NAME` is, where it is not a script of that name: that would be `vsh ./NAME`.
const SUBCOMMANDS: &[(&str, Subcommand)] = &[("agent", agent::main), ("mcp", mcp::main)];

fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    if let Some((_, run)) =
        SUBCOMMANDS.iter().find(|(name, _)| given.get(1).is_some_and(|first| first == name))
    {
        return run(given);
    }
    let options = Options::parse_from(options::arguments(given.into_iter()));
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_time().enable_io().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("no runtime: {error}")),
    };
    let status = runtime.block_on(run(options));
    runtime.shutdown_background();
    let _ = std::io::stdout().flush();
    status
}

fn fail(message: &str) -> ExitCode {
    eprintln!("vsh: {message}");
    ExitCode::from(2)
}

async fn run(options: Options) -> ExitCode {
    let sandbox = match options.sandbox.build().await {
        Ok(sandbox) => sandbox,
        Err(message) => return fail(&message),
    };
    let mut shell = sandbox.shell();
    if let Err(message) = options.apply(&mut shell) {
        return fail(&message);
    }
    let source = match source(&options, &mut shell, &sandbox).await {
        Ok(source) => source,
        Err((message, status)) => {
            eprintln!("vsh: {message}");
            return ExitCode::from(status);
        }
    };
    if options.dump_ast {
        return dump(&source);
    }
    if options.json {
        let stdin = streams::all_of_stdin();
        let output = shell.exec_with(source, stdin).await;
        return print_json(&output);
    }
    if matches!(source, Source::Stdin) && std::io::stdin().is_terminal() {
        return ExitCode::from(prompt::run(shell).await);
    }
    ExitCode::from(streams::run(&mut shell, source).await)
}

/// What is to be run; a file is looked for in the sandbox, then on the host.
async fn source(
    options: &Options,
    shell: &mut Shell,
    sandbox: &VirtualSandbox,
) -> Result<Source, (String, u8)> {
    let operands: Vec<BString> = options.operands();
    if let Some(script) = &options.command {
        if let Some(name) = operands.first() {
            shell.calls.zero = name.clone();
        }
        shell.calls.positional = Arc::new(operands.get(1..).unwrap_or_default().to_vec());
        return Ok(Source::Command(Arc::from(script.as_bytes())));
    }
    let Some(file) = operands.first() else { return Ok(Source::Stdin) };
    shell.calls.zero = file.clone();
    shell.calls.positional = Arc::new(operands.get(1..).unwrap_or_default().to_vec());
    let text = match sandbox.shell().read_script(file).await {
        Ok(text) => text,
        Err(_) => {
            let path = String::from_utf8_lossy(file).into_owned();
            std::fs::read(&path).map_err(|error| {
                let status = if error.kind() == std::io::ErrorKind::NotFound { 127 } else { 126 };
                (format!("{path}: {}", options::reason(&error)), status)
            })?
        }
    };
    Ok(Source::File(Arc::from(text), Text::from(file.as_slice())))
}

fn dump(source: &Source) -> ExitCode {
    let text: Vec<u8> = match source {
        Source::Command(text) | Source::File(text, _) => text.to_vec(),
        Source::Stdin => streams::all_of_stdin().to_vec(),
    };
    match parse_script(&text, ParseOptions::default()) {
        Ok(lists) => match serde_json::to_string_pretty(&lists) {
            Ok(json) => {
                streams::say_line(json);
                ExitCode::SUCCESS
            }
            Err(error) => fail(&error.to_string()),
        },
        Err(error) => fail(&format!("line {}: {:?}", error.line, error.kind)),
    }
}

fn print_json(output: &Output) -> ExitCode {
    let usage = &output.usage;
    let limit = output
        .limit
        .map(|l| serde_json::json!({ "name": l.limit.name(), "used": l.used, "allowed": l.allowed }));
    let json = serde_json::json!({
        "stdout": String::from_utf8_lossy(&output.stdout),
        "stderr": String::from_utf8_lossy(&output.stderr),
        "status": output.status.0,
        "limit": limit,
        "usage": {
            "steps": usage.steps,
            "memory_peak_bytes": usage.memory_peak,
            "output_bytes": usage.output,
            "processes_peak": usage.processes_peak,
            "depth_peak": usage.depth_peak,
            "elapsed_ms": u64::try_from(usage.elapsed.as_millis()).unwrap_or(u64::MAX),
        },
    });
    streams::say_line(json);
    ExitCode::from(output.status.0)
}
