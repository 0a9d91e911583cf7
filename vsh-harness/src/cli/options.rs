//! The options of the command.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::time::Duration;

use bstr::BString;
use clap::{Args, Parser};
use vsh_core::shell::option::{self, OptionKind};
use vsh_harness::{Limits, Mount, Shell, VirtualSandbox};

/// A Unix shell in a sandbox: Bash syntax, utilities built in, files in memory.
#[derive(Debug, Parser)]
#[command(name = "vsh", version, disable_help_subcommand = true)]
pub struct Options {
    /// Run SCRIPT; operands are $0 and the positional parameters
    #[arg(short = 'c', value_name = "SCRIPT")]
    pub command: Option<OsString>,
    /// The sandbox
    #[command(flatten)]
    pub sandbox: SandboxOptions,
    /// Print one JSON object: stdout, stderr, status, what was used
    #[arg(long)]
    pub json: bool,
    /// Print the syntax tree as JSON instead of running it
    #[arg(long)]
    pub dump_ast: bool,
    /// An option of `set -o`
    #[arg(short = 'o', value_name = "NAME")]
    set: Vec<String>,
    /// Stop at the first failing command
    #[arg(short = 'e')]
    errexit: bool,
    /// Unset variables are errors
    #[arg(short = 'u')]
    nounset: bool,
    /// Trace commands
    #[arg(short = 'x')]
    xtrace: bool,
    /// Check the syntax only
    #[arg(short = 'n')]
    noexec: bool,
    /// The script file and its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FILE [ARG]...")]
    operands: Vec<OsString>,
}

/// The sandbox: what it shows of the host, its environment, its limits.
#[derive(Clone, Debug, Args)]
pub struct SandboxOptions {
    /// Show the host's directory DIR, copy-on-write, at /workspace, and start there
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Show a directory of the host: HOST:PATH[:ro|:cow|:rw]; read-only if nothing is said
    #[arg(long, value_name = "HOST:PATH[:MODE]")]
    mount: Vec<String>,
    /// The working directory in the sandbox
    #[arg(long, value_name = "DIR")]
    cwd: Option<String>,
    /// A variable of the environment
    #[arg(long, value_name = "NAME=VALUE")]
    env: Vec<String>,
    /// End the script after this time: seconds, perhaps with a fraction
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<f64>,
    /// The memory a script may use: bytes, perhaps with K, M or G
    #[arg(long, value_name = "SIZE")]
    memory: Option<String>,
}

/// What the system says, without the error's number.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}

/// The arguments as clap reads them: `-c SCRIPT` ends the options, so that its operands may look like some.
pub fn arguments(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = given.collect();
    let command = arguments.iter().position(|a| a == "-c");
    let first_file = arguments.iter().skip(1).position(|a| !a.as_bytes().starts_with(b"-")).map(|at| at + 1);
    if let Some(at) = command
        && first_file.is_none_or(|file| file >= at || arguments.get(file - 1).is_some_and(takes_value))
        && at + 2 < arguments.len()
        && arguments.get(at + 2).is_some_and(|a| a != "--")
    {
        arguments.insert(at + 2, OsString::from("--"));
    }
    arguments
}

fn takes_value(option: &OsString) -> bool {
    ["--root", "--mount", "--cwd", "--env", "--timeout", "--memory", "-o", "-c"].iter().any(|o| option == o)
}

impl Options {
    /// The operands as bytes.
    pub fn operands(&self) -> Vec<BString> {
        self.operands.iter().map(|o| BString::from(o.as_bytes())).collect()
    }

    /// Turns the shell's own options on.
    pub fn apply(&self, shell: &mut Shell) -> Result<(), String> {
        let letters = [(self.errexit, b'e'), (self.nounset, b'u'), (self.xtrace, b'x'), (self.noexec, b'n')];
        for (_, letter) in letters.into_iter().filter(|(on, _)| *on) {
            if let Some(spec) = option::find_letter(letter) {
                shell.options.set(spec.option, true);
            }
        }
        for name in &self.set {
            let spec = option::find(OptionKind::Set, name.as_bytes());
            let spec = spec.ok_or_else(|| format!("{name}: invalid option name"))?;
            shell.options.set(spec.option, true);
        }
        Ok(())
    }
}

impl SandboxOptions {
    fn limits(&self) -> Result<Limits, String> {
        let mut limits = Limits::default();
        if let Some(seconds) = self.timeout {
            if !(0.0..1e9).contains(&seconds) {
                return Err(format!("--timeout: invalid time '{seconds}'"));
            }
            limits.time = Some(Duration::from_secs_f64(seconds));
        }
        if let Some(size) = &self.memory {
            limits.memory = parse_size(size).ok_or_else(|| format!("--memory: invalid size '{size}'"))?;
        }
        Ok(limits)
    }

    /// The sandbox that is asked for.
    pub async fn build(&self) -> Result<VirtualSandbox, String> {
        let mut builder = VirtualSandbox::builder().with_limits(self.limits()?);
        let mut cwd = self.cwd.clone();
        if let Some(root) = &self.root {
            builder = builder.with_mount(root, "/workspace", Mount::CopyOnWrite);
            cwd = cwd.or_else(|| Some("/workspace".into()));
        }
        for mount in &self.mount {
            let (host, path, mode) = parse_mount(mount)?;
            builder = builder.with_mount(host, path, mode);
        }
        if let Some(cwd) = &cwd {
            builder = builder.with_cwd(cwd.as_str());
        }
        for variable in &self.env {
            let (name, value) =
                variable.split_once('=').ok_or_else(|| format!("--env: '{variable}' is not NAME=VALUE"))?;
            builder = builder.with_env(name, value);
        }
        builder.build().await.map_err(|errno| format!("cannot build the sandbox: {errno}"))
    }
}

fn parse_mount(text: &str) -> Result<(PathBuf, Vec<u8>, Mount), String> {
    let (rest, mode) = match text.rsplit_once(':') {
        Some((rest, "ro")) => (rest, Mount::ReadOnly),
        Some((rest, "cow")) => (rest, Mount::CopyOnWrite),
        Some((rest, "rw")) => (rest, Mount::ReadWrite),
        _ => (text, Mount::ReadOnly),
    };
    match rest.rsplit_once(':') {
        Some((host, path)) if path.starts_with('/') && !host.is_empty() => {
            Ok((PathBuf::from(host), path.as_bytes().to_vec(), mode))
        }
        _ => Err(format!("--mount: '{text}' is not HOST:PATH[:ro|:cow|:rw]")),
    }
}

pub fn parse_size(text: &str) -> Option<u64> {
    let (digits, unit) = match text.strip_suffix(['K', 'k']) {
        Some(digits) => (digits, 1 << 10),
        None => match text.strip_suffix(['M', 'm']) {
            Some(digits) => (digits, 1 << 20),
            None => match text.strip_suffix(['G', 'g']) {
                Some(digits) => (digits, 1 << 30),
                None => (text, 1),
            },
        },
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}
