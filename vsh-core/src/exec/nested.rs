//! Shells as processes: what `bash`, `sh`, a script and a spawned command start with.

use std::sync::Arc;

use bstr::BString;

use super::arguments::{self, StartUp, Task};
use super::divert::{Divert, Outcome};
use super::environment::initial_variables;
use super::process::Process;
use super::run::Source;
use super::search::Found;
use super::task::OnStack;
use super::world::{ShellKind, World};
use crate::io::{FdTable, OpenFile};
use crate::meter::LimitExceeded;
use crate::shell::dynamic::DynamicState;
use crate::shell::option::{ShellOption, ShellOptions};
use crate::shell::signal;
use crate::shell::trap::Condition;
use crate::shell::{Definitions, Invocation, Place, Shell};
use crate::syntax;
use crate::syntax::ast::Text;
use crate::utility::{Ended, Environment, Error, ExitStatus, ProcessRequest};

/// What `--debugger` says where there is none.
const NO_DEBUGGER: [&[u8]; 2] = [
    b": /usr/share/bashdb/bashdb-main.inc: No such file or directory\n",
    b": warning: cannot start debugger; debugging mode disabled\n",
];

/// Has the first line of a script a zero byte?
pub(crate) fn is_binary(text: &[u8]) -> bool {
    let head = text.get(..80.min(text.len())).unwrap_or_default();
    let line = head.split(|b| *b == b'\n').next().unwrap_or_default();
    line.contains(&0)
}

/// The largest script file, in bytes.
const MAX_SCRIPT: usize = 64 << 20;

impl Shell {
    /// A new process with this environment: a shell that `parent` started, or, without, a command.
    pub(crate) fn fresh(
        world: Arc<World>,
        environment: Vec<(BString, BString)>,
        place: Place,
        files: FdTable,
        name: BString,
        parent: Option<u32>,
    ) -> Result<Self, LimitExceeded> {
        let is_shell = parent.is_some();
        let process = world.processes.start(parent.unwrap_or(1), &world.meter)?;
        Self::with_process(world, process, environment, place, files, (name, is_shell))
    }

    fn with_process(
        world: Arc<World>,
        process: Arc<Process>,
        environment: Vec<(BString, BString)>,
        place: Place,
        files: FdTable,
        (name, is_shell): (BString, bool),
    ) -> Result<Self, LimitExceeded> {
        let parent = process.parent;
        let mut shell = Self {
            variables: initial_variables().clone(),
            options: ShellOptions::default(),
            definitions: Definitions::default(),
            files,
            place,
            calls: Default::default(),
            traps: Default::default(),
            jobs: Default::default(),
            status: Default::default(),
            main_pid: process.pid,
            process,
            subshell: 0,
            world,
            interactive: false,
            invocation: Invocation::Command,
            substitution_fds: Vec::new(),
            picked_fds: Vec::new(),
            keep_redirections: false,
            local_options: None,
            history: Default::default(),
            completions: Default::default(),
            bindings: Default::default(),
            exit_scope: None,
            bare_environment: false,
            handle: None,
            refused_imports: Vec::new(),
            limits: Default::default(),
            is_command: false,
            environment_has_pwd: true,
            dynamic: DynamicState::default(),
        };
        shell.restart_clocks();
        if is_shell {
            shell.status.last_argument.clone_from(&name);
        }
        shell.calls.zero = name;
        shell.set_process_variables(parent);
        shell.import(environment, is_shell);
        if is_shell {
            shell.adopt_place();
        }
        Ok(shell)
    }

    /// A new shell process that this one starts.
    fn child(&self, name: BString) -> Result<Self, Divert> {
        let files = self.files.clone();
        let place = Place { stack: Vec::new(), ..self.place.clone() };
        let world = Arc::clone(&self.world);
        let process = match self.is_command {
            true => Arc::clone(&self.process),
            false => world.processes.start(self.process.pid, &world.meter)?,
        };
        let mut child = Self::with_process(world, process, self.all(), place, files, (name, true))?;
        let deaf = (self.traps.deaf && !self.is_command).then_some(Condition::Signal(signal::INT));
        for (condition, action) in &self.traps.actions {
            if action.is_empty() && Some(*condition) != deaf {
                child.traps.fixed.push(*condition);
                child.traps.actions.insert(*condition, action.clone());
            }
        }
        child.limits = self.limits.clone();
        child.update_dispositions();
        child.calls.depth = self.calls.depth + 1;
        self.world.meter.depth(child.calls.depth)?;
        Ok(child)
    }

    /// `bash ...` or `sh ...`
    pub(super) async fn run_nested(&mut self, kind: ShellKind, argv: &[BString]) -> Outcome {
        let name = argv.first().cloned().unwrap_or_default();
        let mut child = self.child(name.clone())?;
        child.settle_place().await;
        let mut start = StartUp::default();
        let task = child.adopt_arguments(kind, argv, &mut start).await;
        if !start.listed.is_empty() {
            let _ = self.write_out(std::mem::take(&mut start.listed)).await;
        }
        let source = match task {
            Ok(Task::Run(source)) => source,
            Ok(Task::Print(text)) => {
                let _ = self.write_out(text).await;
                return Ok(ExitStatus::SUCCESS);
            }
            Err(refused) => {
                let lead = if refused.named { [name.as_slice(), b": "].concat() } else { Vec::new() };
                let usage = if refused.usage { arguments::usage(&name) } else { Vec::new() };
                self.write_error(&[lead.as_slice(), &refused.message, b"\n", &usage].concat()).await?;
                return Ok(refused.status);
            }
        };
        if start.debugger {
            let [missing, disabled] = NO_DEBUGGER;
            self.write_error(&[name.as_slice(), missing, name.as_slice(), disabled].concat()).await?;
        }
        child.warn_at_start().await?;
        let process = Arc::clone(&child.process);
        let outcome = child.run_child(source, start).await;
        if process.killed().is_some() && process.pid != self.process.pid && self.subshell == 0 {
            let text = self.dynamic.command.as_ref().map(|c| syntax::print::command(c)).unwrap_or_default();
            self.tell_killed(&process, &text, false).await?;
        }
        outcome
    }

    /// Where the environment does not say how the working directory was reached, it is its real path.
    async fn settle_place(&mut self) {
        if self.environment_has_pwd {
            return;
        }
        if let Ok(path) = self.place.view.path_of(self.place.cwd).await {
            self.place.path = BString::from(path);
            self.export_initial("PWD", self.place.path.clone());
        }
    }

    /// Tells of a locale that is not there (the one that is there stays) and of shells nested too deeply.
    async fn warn_at_start(&self) -> Result<(), Divert> {
        if let Some(level) = self.dynamic.too_high {
            let message = format!("bash: warning: shell level ({level}) too high, resetting to 1\n");
            self.write_error(message.as_bytes()).await?;
        }
        for name in ["LC_ALL", "LC_CTYPE"] {
            let Some(value) = self.scalar(name.as_bytes()).filter(|v| !v.is_empty()) else { continue };
            if !crate::shell::is_locale(&value) {
                let message =
                    [b"bash: warning: setlocale: ", name.as_bytes(), b": cannot change locale (", &value];
                self.write_error(&[message.concat().as_slice(), b")\n"].concat()).await?;
            }
        }
        Ok(())
    }

    /// Runs a nested shell to its end.
    fn run_child(self, source: Source, start: StartUp) -> OnStack<'static, Outcome> {
        OnStack(Box::pin(self.run_child_inner(source, start)))
    }

    /// Standard input as a text.
    async fn whole(&self, source: Source) -> Source {
        match (source, self.files.get(0)) {
            (Source::Stdin, Ok(file)) => {
                Source::File(Arc::from(read_all(file).await.unwrap_or_default()), Text::default())
            }
            (source, _) => source,
        }
    }

    async fn run_child_inner(mut self, source: Source, start: StartUp) -> Outcome {
        let (restricted, dump) = (start.restricted, start.dump);
        if let Err(divert) = Box::pin(self.start_up(&source, start)).await {
            let status = self.finish(Err(divert)).await;
            self.process.finish(status);
            self.world.meter.check()?;
            return Ok(status);
        }
        if !self.interactive
            && let Some(file) = self.scalar(b"BASH_ENV").filter(|f| !f.is_empty())
            && !self.is(ShellOption::Posix)
        {
            self.run_startup_file(&file).await;
        }
        self.dynamic.dump = dump;
        let source = match dump {
            Some(_) => {
                self.options.set(ShellOption::Noexec, true);
                self.whole(source).await
            }
            None => source,
        };
        if restricted {
            self.options.set(ShellOption::RestrictedShell, true);
            self.restrict();
        }
        let process = Arc::clone(&self.process);
        let meter = self.world.meter.clone();
        let status = process.run(Box::pin(self.run_main(source))).await;
        meter.check()?;
        Ok(status)
    }

    /// `-r`, of the shell or of `set`: what the shell may not do any more is looked at where it is done.
    pub(crate) fn restrict(&mut self) {
        self.options.set(ShellOption::Restricted, true);
        for name in ["SHELL", "PATH", "HISTFILE", "ENV", "BASH_ENV"] {
            self.variables.entry(&Text::from(name)).attributes.readonly = true;
        }
    }

    async fn run_startup_file(&mut self, file: &[u8]) {
        let Ok(path) = self.expand_string(file).await else { return };
        let _ = self.run_startup_text(&path).await;
    }

    /// Runs a start-up file, if it is there.
    pub(super) async fn run_startup_text(&mut self, path: &[u8]) -> Outcome {
        let Ok(file) = self.open_file(path, &vsh_fs::OpenOptions::READ).await else {
            return Ok(ExitStatus::SUCCESS);
        };
        let Ok(text) = read_all(&file).await else { return Ok(ExitStatus::SUCCESS) };
        // Messages name the file.
        let script = std::mem::replace(&mut self.calls.script, Text::from(path));
        let history = self.is(ShellOption::History);
        self.options.set(ShellOption::History, false);
        let outcome = Box::pin(self.run_text(Arc::from(text), 1, b"", true)).await;
        self.options.set(ShellOption::History, history);
        self.calls.script = script;
        outcome
    }

    /// The start-up files of a login shell and of an interactive one.
    async fn start_up(&mut self, source: &Source, start: StartUp) -> Result<(), Divert> {
        let home = self.scalar(b"HOME").unwrap_or_default();
        if !start.interactive {
            // A shell without a prompt does not take them from its environment.
            self.variables.unset(b"PS1");
            self.variables.unset(b"PS2");
        }
        if start.login {
            self.options.set(ShellOption::LoginShell, true);
            if !start.no_profile {
                self.run_startup_text(b"/etc/profile").await?;
                for name in ["/.bash_profile", "/.bash_login", "/.profile"] {
                    let path = [home.as_slice(), name.as_bytes()].concat();
                    if self.file_metadata(&path).await.is_ok() {
                        self.run_startup_text(&path).await?;
                        break;
                    }
                }
            }
        }
        if start.interactive {
            self.invocation = match source {
                Source::Stdin => Invocation::Stdin,
                _ => Invocation::Command,
            };
            let own = BString::from([home.as_slice(), b"/.bashrc"].concat());
            let rc = if start.no_rc || start.login { None } else { Some(start.rc.unwrap_or(own)) };
            self.start_interactive(rc).await?;
        }
        Ok(())
    }

    /// Runs an open file as a script.
    pub(super) async fn run_nested_script(&mut self, file: Arc<OpenFile>, argv: Vec<BString>) -> Outcome {
        let mut argv = argv.into_iter();
        let name = argv.next().unwrap_or_default();
        let mut child = self.child(name.clone())?;
        child.calls.positional = Arc::new(argv.collect());
        let text = match read_all(&file).await {
            Ok(text) => text,
            Err(errno) => return self.cannot_run(&name, errno).await,
        };
        child.settle_place().await;
        child.run_child(Source::File(Arc::from(text), Text::from(name.as_slice())), StartUp::default()).await
    }

    /// The text of a script by its path, or by its name in `PATH`.
    pub async fn read_script(&self, path: &[u8]) -> Result<Vec<u8>, vsh_fs::Errno> {
        let opened = match self.open_file(path, &vsh_fs::OpenOptions::READ).await {
            Err(vsh_fs::Errno::ENOENT) if !path.contains(&b'/') => {
                let directories = self.scalar(b"PATH").unwrap_or_default();
                match self.search_in(&directories, path).await {
                    Found::File(found) | Found::Unusable(found, _) => {
                        self.open_file(&found, &vsh_fs::OpenOptions::READ).await
                    }
                    _ => Err(vsh_fs::Errno::ENOENT),
                }
            }
            opened => opened,
        };
        read_all(&*opened?).await
    }
}

/// A whole file, up to [`MAX_SCRIPT`].
pub(crate) async fn read_all(file: &OpenFile) -> Result<Vec<u8>, vsh_fs::Errno> {
    let mut text = Vec::new();
    loop {
        let chunk = file.read(256 << 10).await?;
        if chunk.is_empty() {
            return Ok(text);
        }
        text.extend_from_slice(&chunk);
        if text.len() > MAX_SCRIPT {
            return Err(vsh_fs::Errno::EFBIG);
        }
    }
}

/// Runs a process for a utility.
pub(super) async fn spawn(world: Arc<World>, request: ProcessRequest) -> Result<Ended, Error> {
    let Some(name) = request.argv.first().cloned() else {
        return Ok(Ended { status: ExitStatus::SUCCESS, signal: None });
    };
    let place = Place { view: request.view, cwd: request.cwd, path: request.cwd_path, stack: Vec::new() };
    let meter = world.meter.clone();
    let mut shell =
        Shell::fresh(world, request.environment, place, request.files, BString::from("bash"), None)?;
    // The process is the command itself, not a shell that starts it.
    let found = match name.contains(&b'/') {
        true => Found::File(name.clone()),
        false => shell.search_path(&name).await,
    };
    let path = match found {
        Found::File(path) => path,
        Found::Unusable(_, errno) => {
            return Err(Error::Fatal(errno.message().into(), ExitStatus::NOT_EXECUTABLE));
        }
        _ => return Err(Error::Fatal("No such file or directory".into(), ExitStatus::NOT_FOUND)),
    };
    if let Err(errno) = shell.place.view.metadata(shell.place.cwd, &path).await {
        return Err(Error::Fatal(errno.message().into(), ExitStatus::NOT_FOUND));
    }
    if !shell.is_executable(&path).await {
        return Err(Error::Fatal("Permission denied".into(), ExitStatus::NOT_EXECUTABLE));
    }
    // A shell that is started is this process, too.
    shell.is_command = true;
    let process = Arc::clone(&shell.process);
    if let Some(handle) = &request.handle {
        handle.belongs_to(&process, &shell.world.processes);
    }
    let status = process
        .run(Box::pin(async move {
            match shell.run_file(&path, request.argv).await {
                Ok(status) => status,
                Err(Divert::Signal(number)) => ExitStatus::signal(number),
                Err(Divert::Return(status)) => status,
                Err(divert) => divert.end_of_process().unwrap_or(ExitStatus::signal(signal::KILL)),
            }
        }))
        .await;
    meter.check()?;
    // A utility whose output nobody reads is not killed, but ends as if it were.
    let broken = (status == ExitStatus::BROKEN_PIPE).then_some(signal::PIPE);
    Ok(Ended { status, signal: process.killed().or(broken) })
}
