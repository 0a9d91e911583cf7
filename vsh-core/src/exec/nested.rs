//! Shells as processes: what `bash`, `sh`, a script and a spawned command start with.

use std::sync::{Arc, OnceLock};

use bstr::BString;

use super::divert::{Divert, Outcome};
use super::localized::Dump;
use super::process::Process;
use super::run::Source;
use super::search::Found;
use super::task::OnStack;
use super::world::{ShellKind, World};
use crate::io::{FdTable, OpenFile};
use crate::meter::LimitExceeded;
use crate::shell::dynamic::{DYNAMIC, DynamicState};
use crate::shell::option::{self, OptionKind, ShellOption, ShellOptions};
use crate::shell::scope::Variables;
use crate::shell::signal;
use crate::shell::trap::Condition;
use crate::shell::variable::{Attributes, IndexedArray, Value, Variable};
use crate::shell::{Definitions, Function, Invocation, Place, Shell};
use crate::syntax::ast::{Command, FunctionDefinition, List, Text};
use crate::syntax::{self, NoAliases, ParseOptions, Parser};
use crate::utility::{Ended, Environment, Error, ExitStatus, ProcessRequest};

/// The variables that are the same in every new shell, made once.
fn initial_variables() -> &'static Variables {
    static INITIAL: OnceLock<Variables> = OnceLock::new();
    INITIAL.get_or_init(|| {
        let mut variables = Variables::default();
        for (name, dynamic) in DYNAMIC {
            let readonly = matches!(*name, "BASHOPTS" | "SHELLOPTS");
            let integer = matches!(*name, "RANDOM" | "SRANDOM" | "BASHPID" | "HISTCMD");
            let attributes =
                Attributes { dynamic: Some(*dynamic), readonly, integer, ..Attributes::default() };
            variables.insert(Text::from(*name), Variable { attributes, ..Variable::default() });
        }
        let attributes = Attributes { integer: true, ..Attributes::default() };
        let index = Variable { attributes, value: Value::Scalar(BString::from("1")), ..Variable::default() };
        variables.insert(Text::from("OPTIND"), index);
        for (name, value) in [
            ("IFS", " \t\n"),
            ("PS4", "+ "),
            ("OPTERR", "1"),
            ("BASH", "/usr/bin/bash"),
            (
                "BASH_LOADABLES_PATH",
                "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.",
            ),
            ("BASH_VERSION", "5.2.15(1)-release"),
            ("HOSTTYPE", "x86_64"),
            ("MACHTYPE", "x86_64-pc-linux-gnu"),
            ("OSTYPE", "linux-gnu"),
            ("HOSTNAME", "vsh"),
            ("SHELL", "/bin/bash"),
            ("TERM", "dumb"),
            ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
        ] {
            let value = Value::Scalar(BString::from(value));
            variables.insert(Text::from(name), Variable { value, ..Variable::default() });
        }
        let version = ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"].map(BString::from);
        let attributes = Attributes { readonly: true, ..Attributes::default() };
        let value = Value::Indexed(IndexedArray::from_iter(version));
        let version = Variable { attributes, value, ..Variable::default() };
        variables.insert(Text::from("BASH_VERSINFO"), version);
        variables
    })
}

/// What a shell does before its first command.
#[derive(Clone, Debug, Default)]
struct StartUp {
    /// `-i`
    interactive: bool,
    /// `-l`
    login: bool,
    /// `-r`
    restricted: bool,
    /// `--norc`
    no_rc: bool,
    /// `--noprofile`
    no_profile: bool,
    /// `--rcfile`
    rc: Option<BString>,
    /// `-O` or `+O` without a name: the options are listed.
    options: Option<bool>,
    /// `--help`, not `--version`.
    help: bool,
    /// `-D`
    dump: Option<Dump>,
}

/// What `--version` prints.
const VERSION: &str = "GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n";

/// What `--help` prints.
const HELP: &str = "GNU bash, version 5.2.15(1)-release-(x86_64-pc-linux-gnu)
Usage:\tbash [GNU long option] [option] ...
\tbash [GNU long option] [option] script-file ...
Long options: --help --init-file FILE --login --noprofile --norc --posix --rcfile FILE --verbose --version
Short options: -c COMMAND, -s, -i, -l, -O SHOPT_OPTION, -o OPTION and those of `set'
";

/// The end of the message about a script that is none.
const BINARY: &[u8] = b"cannot execute binary file";

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

    fn set_process_variables(&mut self, parent: u32) {
        let uid = self.place.view.credentials.uid.to_string();
        let parent = parent.max(1).to_string();
        for (name, value) in [("UID", &uid), ("EUID", &uid), ("PPID", &parent)] {
            let attributes = Attributes { integer: true, readonly: true, ..Attributes::default() };
            let value = Value::Scalar(BString::from(value.as_str()));
            self.variables.insert(Text::from(name), Variable { attributes, value, ..Variable::default() });
        }
    }

    fn import(&mut self, environment: Vec<(BString, BString)>, is_shell: bool) {
        for (name, value) in environment {
            if let Some(function) = name.strip_prefix(b"BASH_FUNC_").and_then(|n| n.strip_suffix(b"%%")) {
                match is_shell {
                    true => self.import_function(function, &value),
                    // Whatever it is, it is handed on.
                    false => self.variables.insert(Text::from(name.as_slice()), exported(value)),
                }
                continue;
            }
            // POSIX: a shell does not take `IFS` from its environment.
            if !syntax::is_name(&name) || name == "IFS" {
                continue;
            }
            if name == "_" {
                self.status.last_argument = value;
                continue;
            }
            if name == "SHELLOPTS" || name == "BASHOPTS" {
                let kind = if name == "SHELLOPTS" { OptionKind::Set } else { OptionKind::Shopt };
                self.adopt_options(kind, &value);
                self.variables.entry(&Text::from(name.as_slice())).attributes.exported = true;
                continue;
            }
            let variable = self.variables.entry(&Text::from(name.as_slice()));
            if variable.attributes.readonly {
                continue;
            }
            variable.attributes.exported = true;
            // Options are got from the first argument on, whatever the environment says.
            if variable.attributes.dynamic.is_none() && name != "OPTIND" {
                variable.value = Value::Scalar(value);
            }
        }
        if self.scalar(b"POSIXLY_CORRECT").is_some() {
            self.options.set(ShellOption::Posix, true);
        }
    }

    /// What a shell adds to the environment it was given; a command that is no shell adds nothing.
    fn adopt_place(&mut self) {
        self.adjust_level(1);
        let had_pwd = self.scalar(b"PWD").is_some();
        self.export_initial("PWD", self.place.path.clone());
        self.environment_has_pwd = had_pwd;
        if self.scalar(b"OLDPWD").is_none() {
            let attributes = Attributes { exported: true, ..Attributes::default() };
            self.variables.insert(Text::from("OLDPWD"), Variable { attributes, ..Variable::default() });
        }
    }

    /// Adds to `SHLVL`, which stays between 0 and 999.
    pub(crate) fn adjust_level(&mut self, by: i64) {
        let level = self.scalar(b"SHLVL").and_then(|l| crate::builtin::number::<i64>(&l)).unwrap_or(0);
        let level = match level.saturating_add(by) {
            high @ 1000.. => {
                self.dynamic.too_high = Some(high);
                1
            }
            level => level.max(0),
        };
        self.export_initial("SHLVL", BString::from(level.to_string()));
    }

    fn export_initial(&mut self, name: &str, value: BString) {
        let attributes = Attributes { exported: true, ..Attributes::default() };
        let value = Value::Scalar(value);
        self.variables.insert(Text::from(name), Variable { attributes, value, ..Variable::default() });
    }

    /// A function of the environment: nothing but its definition, which begins with `() {`.
    fn import_function(&mut self, name: &[u8], text: &[u8]) {
        if !text.starts_with(b"() {") {
            return;
        }
        let source = [name, b" ", text].concat();
        let parsed = Parser::new(source.as_slice(), 0).next_command(ParseOptions::default(), &NoAliases);
        let definition = match &parsed {
            Ok(list) => list.as_ref().and_then(only_definition).ok_or_else(|| {
                vec![[b"warning: ", name, b": ignoring function definition attempt"].concat()]
            }),
            Err(error) => {
                let lead = format!(": line {}: ", error.line);
                let lines = crate::diagnostic::syntax_error(error).into_iter();
                Err(lines.map(|line| [name, lead.as_bytes(), &line].concat()).collect())
            }
        };
        match definition {
            Err(messages) => self.refused_imports.extend(messages),
            Ok(_) if name.contains(&b'/') => {}
            Ok(definition) => return self.add_import(name, definition),
        }
        self.refused_imports.push([b"error importing function definition for `", name, b"'"].concat());
    }

    fn add_import(&mut self, name: &[u8], definition: &FunctionDefinition) {
        let function = Function {
            charge: Arc::new(self.world.meter.no_memory()),
            definition: Arc::new(definition.clone()),
            source: Text::from("environment"),
            exported: true,
            readonly: false,
            traced: false,
        };
        self.definitions.functions.insert(Text::from(name), Arc::new(function));
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
        let source = match child.adopt_arguments(kind, argv, &mut start).await {
            Ok(source) => source,
            Err(message) => {
                // A script that is none is named by itself.
                let itself = message.ends_with(BINARY) || message.ends_with(b"Is a directory");
                let lead = if itself { Vec::new() } else { [name.as_slice(), b": "].concat() };
                self.write_error(&[lead.as_slice(), &message, b"\n"].concat()).await?;
                return Ok(if message.ends_with(b"No such file or directory") {
                    ExitStatus::NOT_FOUND
                } else if ["Is a directory", "Permission denied"]
                    .iter()
                    .any(|m| message.ends_with(m.as_bytes()))
                    || message.ends_with(BINARY)
                {
                    ExitStatus::NOT_EXECUTABLE
                } else {
                    ExitStatus::USAGE
                });
            }
        };
        let Some(source) = source else {
            let text = match (start.options, start.help) {
                (Some(on), _) => child.option_lines(on),
                (None, true) => HELP.as_bytes().to_vec(),
                (None, false) => VERSION.as_bytes().to_vec(),
            };
            let _ = self.write_out(text).await;
            return Ok(ExitStatus::SUCCESS);
        };
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

    /// Takes a shell's arguments: options, what to run, positional parameters. `None` for `--version`.
    async fn adopt_arguments(
        &mut self,
        kind: ShellKind,
        argv: &[BString],
        start: &mut StartUp,
    ) -> Result<Option<Source>, Vec<u8>> {
        if kind == ShellKind::Sh {
            self.options.set(ShellOption::Posix, true);
            self.options.set(ShellOption::ExpandAliases, true);
        }
        start.login = argv.first().is_some_and(|name| name.starts_with(b"-"));
        let mut rest = argv.iter().skip(1).peekable();
        let (mut command, mut stdin) = (false, false);
        while let Some(argument) = rest.peek() {
            match argument.as_slice() {
                b"--" | b"-" => {
                    rest.next();
                    break;
                }
                b"--version" => return Ok(None),
                b"--posix" => self.become_posix(),
                b"--help" => {
                    start.help = true;
                    return Ok(None);
                }
                b"--norc" => start.no_rc = true,
                b"--noprofile" => start.no_profile = true,
                b"--login" => start.login = true,
                b"--restricted" => start.restricted = true,
                b"--verbose" => self.options.set(ShellOption::Verbose, true),
                b"--noediting" | b"--debugger" => {}
                b"--dump-strings" => start.dump = Some(Dump::Strings),
                b"--dump-po-strings" => start.dump = Some(Dump::Catalogue),
                b"--rcfile" | b"--init-file" => {
                    rest.next();
                    start.rc = rest.peek().map(|file| (*file).clone());
                }
                long if long.starts_with(b"--") => {
                    return Err([long, b": invalid option"].concat());
                }
                [sign @ (b'-' | b'+'), letters @ ..] if !letters.is_empty() => {
                    let on = *sign == b'-';
                    let letters = letters.to_vec();
                    for letter in letters {
                        match letter {
                            b'c' => command = true,
                            b's' => stdin = true,
                            b'i' => start.interactive = on,
                            b'l' => start.login = on,
                            b'r' => start.restricted = on,
                            b'D' => start.dump = Some(Dump::Strings),
                            b'o' | b'O' => {
                                rest.next();
                                let name = rest.peek().map(|n| n.to_vec()).unwrap_or_default();
                                if name.is_empty() && letter == b'O' {
                                    start.options = Some(on);
                                    return Ok(None);
                                }
                                let table = if letter == b'o' { OptionKind::Set } else { OptionKind::Shopt };
                                let Some(spec) = option::find(table, &name) else {
                                    return Err(match table {
                                        // A message of `shopt`'s.
                                        OptionKind::Shopt => {
                                            [b"line 0: ", name.as_slice(), b": invalid shell option name"]
                                                .concat()
                                        }
                                        _ => [b"line 0: bash: ", name.as_slice(), b": invalid option name"]
                                            .concat(),
                                    });
                                };
                                match (spec.option, on) {
                                    (ShellOption::Posix, true) => self.become_posix(),
                                    _ => self.options.set(spec.option, on),
                                }
                            }
                            letter => match option::find_letter(letter) {
                                Some(spec) => self.options.set(spec.option, on),
                                None => {
                                    return Err([&[*sign, letter][..], b": invalid option"].concat());
                                }
                            },
                        }
                    }
                }
                _ => break,
            }
            rest.next();
        }
        if command {
            let Some(text) = rest.next() else { return Err(b"-c: option requires an argument".to_vec()) };
            if let Some(name) = rest.next() {
                self.calls.zero = name.clone();
            }
            self.calls.positional = Arc::new(rest.cloned().collect());
            return Ok(Some(Source::Command(Arc::from(text.as_slice()))));
        }
        if stdin || rest.peek().is_none() {
            self.calls.positional = Arc::new(rest.cloned().collect());
            return Ok(Some(Source::Stdin));
        }
        let file = rest.next().cloned().unwrap_or_default();
        self.calls.positional = Arc::new(rest.cloned().collect());
        let text = self.read_script(&file).await.map_err(|e| {
            let twice = e == vsh_fs::Errno::EISDIR;
            let lead = if twice { [file.as_slice(), b": "].concat() } else { Vec::new() };
            [lead.as_slice(), &file, b": ", e.message().as_bytes()].concat()
        })?;
        if is_binary(&text) {
            return Err([&file, b": ".as_slice(), &file, b": ", BINARY].concat());
        }
        self.calls.zero = file.clone();
        Ok(Some(Source::File(Arc::from(text), Text::from(file.as_slice()))))
    }

    /// `--posix`: the variable that scripts look at is set too.
    fn become_posix(&mut self) {
        for option in [ShellOption::Posix, ShellOption::ExpandAliases, ShellOption::ShiftVerbose] {
            self.options.set(option, true);
        }
        if self.scalar(b"POSIXLY_CORRECT").is_none() {
            let _ = self.assign(b"POSIXLY_CORRECT", BString::from("y"), false);
        }
    }

    /// The options of `shopt`: as a list, or as commands.
    fn option_lines(&self, listed: bool) -> Vec<u8> {
        let specs = option::OPTIONS.iter().filter(|spec| spec.kind == OptionKind::Shopt);
        specs.flat_map(|spec| crate::builtin::shopt_line(self, spec, !listed)).collect()
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

fn exported(value: BString) -> Variable {
    let attributes = Attributes { exported: true, ..Attributes::default() };
    Variable { attributes, value: Value::Scalar(value), ..Variable::default() }
}

/// The function that a list defines, if it does nothing else.
fn only_definition(list: &List) -> Option<&FunctionDefinition> {
    let [item] = list.items.as_slice() else { return None };
    let [command] = item.and_or.first.commands.as_slice() else { return None };
    match &**command {
        Command::Function(definition) if item.and_or.rest.is_empty() && !item.asynchronous => {
            Some(definition)
        }
        _ => None,
    }
}
