//! Running files: utilities, the embedder's commands, scripts.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::{Errno, OpenOptions};

use super::divert::Outcome;
use super::task::OnStack;
use super::world::{PROGRAM_MAGIC, Program, World};
use crate::host::BoxFuture;
use crate::shell::{Shell, signal};
use crate::utility::{Cx, CxParts, Ended, Error, ExitStatus, ProcessRequest, Spawn, Utility, usage_hint};

/// How much of a file tells what it is.
const HEAD: usize = 256;

/// How many interpreters may lead to each other.
const MAX_INTERPRETERS: u32 = 4;

/// What a file is.
enum Kind {
    Program(Program),
    /// `#!`: the interpreter and its argument.
    Interpreter(BString, Option<BString>),
    Script,
}

impl Shell {
    /// Runs the file at `path` with these arguments, `argv[0]` first.
    pub(super) async fn run_file(&mut self, path: &[u8], argv: Vec<BString>) -> Outcome {
        let first = BString::from(path);
        let (mut path, mut argv) = (first.clone(), argv);
        self.world.tasks.let_begin().await;
        for _ in 0..MAX_INTERPRETERS {
            match self.identify(&path).await {
                Ok(Kind::Program(program)) => return self.run_program(&program, &argv).await,
                Ok(Kind::Script) => return self.run_script_file(&path, argv).await,
                Ok(Kind::Interpreter(interpreter, argument)) => {
                    let operands = argv.split_off(1.min(argv.len()));
                    let script = std::mem::replace(&mut path, interpreter.clone());
                    argv = std::iter::once(interpreter)
                        .chain(argument)
                        .chain([script])
                        .chain(operands)
                        .collect();
                }
                Err(Errno::ENOENT) if path != first => {
                    self.report([first.as_slice(), b": cannot execute: required file not found"].concat())
                        .await?;
                    return Ok(ExitStatus::NOT_FOUND);
                }
                Err(errno) => return self.cannot_run(&path, errno).await,
            }
        }
        self.cannot_run(&path, Errno::ELOOP).await
    }

    /// Reports why a file cannot be run.
    pub(super) async fn cannot_run(&mut self, path: &[u8], errno: Errno) -> Outcome {
        let (words, status): (&str, _) = match errno {
            Errno::ENOENT => ("No such file or directory", ExitStatus::NOT_FOUND),
            Errno::ENOEXEC => ("cannot execute binary file: Exec format error", ExitStatus::NOT_EXECUTABLE),
            other => (other.message(), ExitStatus::NOT_EXECUTABLE),
        };
        self.report([path, b": ", words.as_bytes()].concat()).await?;
        self.process.child_ended();
        Ok(status)
    }

    async fn identify(&self, path: &[u8]) -> Result<Kind, Errno> {
        let metadata = self.place.view.metadata(self.place.cwd, path).await?;
        if metadata.is_dir() {
            return Err(Errno::EISDIR);
        }
        if !self.is_executable(path).await {
            return Err(Errno::EACCES);
        }
        // Executing needs no permission to read: the kernel reads.
        let file = self.open_file(path, &OpenOptions::READ).await?;
        let head = file.read(HEAD).await?;
        if let Some(name) = head.strip_prefix(PROGRAM_MAGIC) {
            let name = name.split(|b| *b == b'\n').next().unwrap_or_default();
            return self.world.registry.find(name).cloned().map(Kind::Program).ok_or(Errno::ENOENT);
        }
        if let Some(line) = head.strip_prefix(b"#!") {
            let line = line.split(|b| *b == b'\n').next().unwrap_or_default().trim_ascii();
            let end = line.iter().position(|b| *b == b' ' || *b == b'\t').unwrap_or(line.len());
            let (interpreter, argument) = line.split_at(end);
            let argument = argument.trim_ascii();
            if !interpreter.is_empty() {
                let argument = (!argument.is_empty()).then(|| BString::from(argument));
                return Ok(Kind::Interpreter(BString::from(interpreter), argument));
            }
        }
        let first_line = head.split(|b| *b == b'\n').next().unwrap_or_default();
        if first_line.contains(&0) {
            return Err(Errno::ENOEXEC);
        }
        Ok(Kind::Script)
    }

    /// Runs a program within this shell's task.
    pub(super) async fn run_program(&mut self, program: &Program, argv: &[BString]) -> Outcome {
        match program {
            Program::Shell(kind) => self.run_nested(*kind, argv).await,
            Program::Utility(utility) => {
                let outcome = self.run_utility(utility, argv).await;
                self.process.child_ended();
                outcome
            }
            Program::Custom(command) => {
                let spawner = spawner(&self.world);
                let mut cx = self.context(argv, None, &spawner);
                let result = command.run(&mut cx).await;
                let outcome = finish(&mut cx, None, result).await;
                self.process.child_ended();
                outcome
            }
        }
    }

    async fn run_utility(&self, utility: &'static Utility, argv: &[BString]) -> Outcome {
        let spawner = spawner(&self.world);
        let mut cx = self.context(argv, Some(utility), &spawner);
        match self.process.foreground((utility.run)(&mut cx)).await {
            Ok(result) => finish(&mut cx, Some(utility), result).await,
            Err(number) => {
                // A shell that does not die of it tells so.
                if number == signal::TERM && self.process.handles(number) {
                    self.write_error(b"Terminated\n").await?;
                }
                Ok(ExitStatus::signal(number))
            }
        }
    }

    /// What a command of this shell sees.
    fn context<'a>(
        &'a self,
        argv: &'a [BString],
        utility: Option<&'static Utility>,
        spawner: &'a Arc<dyn Spawn>,
    ) -> Cx<'a> {
        Cx::new(CxParts {
            argv,
            utility,
            environment: self,
            cwd: self.place.cwd,
            cwd_path: &self.place.path,
            files: &self.files,
            view: &self.place.view,
            meter: &self.world.meter,
            host: &self.world.host,
            spawner,
        })
    }

    /// Runs a text file without `#!` as a script of a nested shell.
    async fn run_script_file(&mut self, path: &[u8], mut argv: Vec<BString>) -> Outcome {
        if let Some(first) = argv.first_mut() {
            *first = BString::from(path);
        }
        let file = match self.open_file(path, &OpenOptions::READ).await {
            Ok(file) => file,
            Err(errno) => return self.cannot_run(path, errno).await,
        };
        self.run_nested_script(file, argv).await
    }
}

/// Flushes a command's output and turns its end into a status and, where it is due, a message.
async fn finish(
    cx: &mut Cx<'_>,
    utility: Option<&'static Utility>,
    result: Result<ExitStatus, Error>,
) -> Outcome {
    let result = match result {
        Ok(status) => cx.out.flush().await.map(|()| status),
        Err(error) => {
            if !matches!(error, Error::Limit(_) | Error::BrokenPipe) {
                let _ = cx.out.flush().await;
            }
            Err(error)
        }
    };
    let outcome = match result {
        Ok(status) => return Ok(status),
        Err(error) => conclude(cx, utility, error).await,
    };
    outcome.or_else(|error| match error {
        Error::Limit(limit) => Err(limit.into()),
        Error::BrokenPipe => Ok(ExitStatus::BROKEN_PIPE),
        _ => Ok(ExitStatus::FAILURE),
    })
}

async fn conclude(
    cx: &mut Cx<'_>,
    utility: Option<&'static Utility>,
    error: Error,
) -> Result<ExitStatus, Error> {
    let usage_status = utility.map_or(1, |u| u.usage_status);
    match error {
        Error::Limit(_) | Error::BrokenPipe => Err(error),
        Error::Exit(status) => Ok(status),
        Error::Errno(errno) => {
            cx.diagnose(errno.message()).await?;
            Ok(ExitStatus::FAILURE)
        }
        Error::Write(errno) => {
            cx.diagnose(format!("write error: {errno}")).await?;
            Ok(ExitStatus(usage_status))
        }
        Error::Fatal(message, status) => {
            cx.diagnose(message).await?;
            Ok(status)
        }
        Error::Usage(_) | Error::InvalidOption(_) => {
            let message = match error {
                Error::InvalidOption(letter) => [b"invalid option -- '", &[letter][..], b"'"].concat(),
                error => error.to_string().into_bytes(),
            };
            cx.diagnose(message).await?;
            let hint = usage_hint(&cx.name().to_string());
            cx.write_error(hint.as_bytes()).await?;
            Ok(ExitStatus(usage_status))
        }
        Error::Help | Error::Version => {
            if let Some(utility) = utility {
                let text = if error == Error::Help { utility.help() } else { utility.version() };
                cx.out.write(text.as_bytes()).await?;
                cx.out.flush().await?;
            }
            Ok(ExitStatus::SUCCESS)
        }
    }
}

/// What starts processes for utilities.
struct Spawner(Arc<World>);

fn spawner(world: &Arc<World>) -> Arc<dyn Spawn> {
    Arc::new(Spawner(Arc::clone(world)))
}

impl Spawn for Spawner {
    fn start(&self, request: ProcessRequest) -> BoxFuture<'static, Result<Ended, Error>> {
        let world = Arc::clone(&self.0);
        Box::pin(OnStack(Box::pin(async move { super::nested::spawn(world, request).await })))
    }
}
