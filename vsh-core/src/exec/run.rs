//! Running source, one complete command at a time; and a whole execution.

use std::sync::Arc;
use std::time::Duration;

use bstr::BString;
use bytes::Bytes;
use futures_util::future::{Either, select};
use vsh_fs::{Location, View};

use super::divert::{Divert, Outcome};
use super::lines::Lines;
use super::process::ProcessTable;
use super::task::{Executor, Tasks};
use super::world::{Registry, World};
use crate::diagnostic;
use crate::host::{BoxFuture, Host};
use crate::io::{Capture, FdTable, OpenFile};
use crate::meter::{Limit, LimitExceeded, Limits, Meter, Usage};
use crate::shell::option::ShellOption;
use crate::shell::{Invocation, Shell};
use crate::syntax::ast::{List, Text};
use crate::syntax::{Aliases, Parser, SyntaxError, SyntaxErrorKind};
use crate::utility::{ExitStatus, ProcessHandle};

/// What a new shell is made of.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The filesystem, with the user and the umask.
    pub view: View,
    /// The working directory.
    pub cwd: Location,
    /// The working directory's path.
    pub cwd_path: BString,
    /// The environment.
    pub environment: Vec<(BString, BString)>,
    /// The commands that are not builtins.
    pub registry: Arc<Registry>,
    /// The host.
    pub host: Arc<dyn Host>,
    /// The limits of each execution.
    pub limits: Limits,
    /// `$0`
    pub name: BString,
}

/// What a shell runs.
#[derive(Clone, Debug)]
pub enum Source {
    /// Text, as behind `-c`.
    Command(Arc<[u8]>),
    /// The text of a file, and its name.
    File(Arc<[u8]>, Text),
    /// Standard input, read line by line, so that commands can read from it too.
    Stdin,
}

/// What an execution gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// What was written to standard output.
    pub stdout: Vec<u8>,
    /// What was written to standard error.
    pub stderr: Vec<u8>,
    /// The status; 124 if its time was over, 137 if another limit ended it.
    pub status: ExitStatus,
    /// What was used.
    pub usage: Usage,
    /// The limit that ended it, if one did.
    pub limit: Option<LimitExceeded>,
}

/// The shell's aliases, while they are expanded.
struct ShellAliases<'a>(&'a Shell);

impl Aliases for ShellAliases<'_> {
    fn get(&self, name: &[u8]) -> Option<Text> {
        if !self.0.knows_aliases() {
            return None;
        }
        self.0.definitions.aliases.get(name).cloned()
    }
}

/// How a text is read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    /// The text.
    pub text: &'a [u8],
    /// What stands before its syntax errors.
    pub lead: &'a [u8],
    /// Is it the shell's own?
    pub top: bool,
    /// How many conditions surround it.
    pub conditions: u32,
}

/// What follows a command of a text, and the status so far.
pub(super) enum Flow {
    /// The next command.
    Next(ExitStatus),
    /// Nothing: the text ends here, or cannot be read on.
    End(ExitStatus),
}

impl Shell {
    /// Are there aliases, which are expanded?
    pub(crate) fn knows_aliases(&self) -> bool {
        !self.definitions.aliases.is_empty() && self.is(ShellOption::ExpandAliases)
    }

    /// Runs text as `eval` does: what it diverts to goes on from here.
    pub fn run_source_text(&mut self, text: Arc<[u8]>, first_line: u32) -> BoxFuture<'_, Outcome> {
        Box::pin(async move { self.run_text(text, first_line, b"", false).await })
    }

    /// The same, with a look at the native stack.
    pub(crate) fn run_text_deep<'a>(
        &'a mut self,
        text: Arc<[u8]>,
        first_line: u32,
        lead: &'a [u8],
    ) -> super::task::OnStack<'a, Outcome> {
        super::task::OnStack(Box::pin(self.run_text(text, first_line, lead, false)))
    }

    /// Runs text; a syntax error is reported behind `lead`. At the top an error that gives up a command goes
    /// on with the next one.
    pub(crate) async fn run_text(
        &mut self,
        text: Arc<[u8]>,
        first_line: u32,
        lead: &[u8],
        top: bool,
    ) -> Outcome {
        let around = self.calls.around;
        let outcome = self.run_commands(text, first_line, lead, top).await;
        self.calls.around = around;
        outcome
    }

    async fn run_commands(&mut self, text: Arc<[u8]>, first_line: u32, lead: &[u8], top: bool) -> Outcome {
        let mut parser = Parser::new(Arc::clone(&text), first_line);
        let mut status = ExitStatus::SUCCESS;
        let reading = Reading { text: &text, lead, top, conditions: self.status.condition_depth };
        loop {
            let from = parser.offset();
            let parsed = self.parse_next(&mut parser);
            status = match self.run_parsed(&mut parser, parsed, from, reading, status).await? {
                Flow::Next(status) => status,
                Flow::End(status) => return Ok(status),
            };
            if top && self.is(ShellOption::Onecmd) && self.invocation == Invocation::File {
                return Ok(status);
            }
            if top && self.is(ShellOption::History) && !self.interactive {
                // From here on the lines are recorded.
                let (from, line) = (parser.offset(), parser.line());
                return Box::pin(self.run_lines(Lines::Text(Arc::clone(&text), from), line)).await;
            }
        }
    }

    /// Runs the command that was parsed last, which stands in the text from `from` on; an error is reported. `status` is that
    /// of the command before.
    pub(super) async fn run_parsed(
        &mut self,
        parser: &mut Parser,
        parsed: Result<Option<List>, SyntaxError>,
        from: usize,
        Reading { text, lead, top, conditions }: Reading<'_>,
        status: ExitStatus,
    ) -> Result<Flow, Divert> {
        if let Some(dump) = self.dynamic.dump {
            self.dump_localized(parser, dump).await?;
        }
        if self.is(ShellOption::Verbose) {
            let mut read = parser.shown_text(text, from).concat();
            if !read.is_empty() && !read.ends_with(b"\n") {
                read.push(b'\n');
            }
            self.write_error(&read).await?;
        }
        for warning in parser.take_document_warnings() {
            self.calls.line = warning.line;
            self.report(diagnostic::document_warning(&warning.kind)).await?;
        }
        let list = match parsed {
            Ok(Some(list)) => list,
            Ok(None) => return Ok(Flow::End(status)),
            Err(error) if parser.failed_in_array() => {
                self.syntax_failed(&error, lead, top).await?;
                self.failed_behind(parser, lead, top).await?;
                if self.is(ShellOption::Posix) {
                    return Err(self.expansion_failed());
                }
                let status = ExitStatus::FAILURE;
                if !top && self.subshell > 0 {
                    // Bash jumps to its top, which a subshell does not have.
                    return Err(Divert::Exit(status));
                }
                match top {
                    true => self.discarded(status),
                    false => self.status.last = status,
                }
                return Ok(if parser.ended_in_array() { Flow::End(status) } else { Flow::Next(status) });
            }
            Err(error) if parser.failed_in_substitution(&error) => {
                let status = self.syntax_failed(&error, lead, top).await?;
                if top && self.invocation != Invocation::Command {
                    return Ok(Flow::End(status));
                }
                return Err(self.expansion_failed());
            }
            Err(error) => {
                let status = self.syntax_failed(&error, lead, top).await?;
                self.failed_behind(parser, lead, top).await?;
                return Ok(Flow::End(status));
            }
        };
        self.history.commands += u64::from(top && self.invocation != Invocation::Command);
        let _charge = self.world.meter.memory(large(parser.tree_size()))?;
        if self.is(ShellOption::Noexec) && !self.interactive {
            return Ok(Flow::Next(status));
        }
        // Where the reading has come to is the line of redirections behind compound commands.
        self.calls.around = parser.end_line();
        Ok(Flow::Next(match self.run_list(&list).await {
            Err(divert @ (Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_))) if top => {
                // Bash jumps here, and counts the lines that follow from where it jumped.
                parser.count_from(self.calls.line);
                self.go_on_after(divert)?
            }
            // `eval` and `.` go on with their next line; loops that were jumped out of count until their end.
            Err(divert @ (Divert::Discard(_) | Divert::Expression(_))) => {
                let status = divert.of_text().given_up().unwrap_or(ExitStatus::FAILURE);
                parser.count_from(self.calls.line);
                self.status.condition_depth = conditions;
                self.note_given_up(status);
                if self.subshell > 0 {
                    // A subshell ends with it; where it ends already, that changes nothing.
                    let ends = self.traps.running.exit;
                    return Err(if ends { Divert::Discard(status) } else { Divert::Exit(status) });
                }
                if matches!(divert, Divert::Discard(_)) && self.exits_on_error() {
                    return Err(Divert::Exit(status));
                }
                status
            }
            other => other?,
        }))
    }

    /// The next complete command; its tree may take what memory is left.
    pub(super) fn parse_next(&self, parser: &mut Parser) -> Result<Option<List>, SyntaxError> {
        parser.set_budget(usize::try_from(self.world.meter.memory_left()).unwrap_or(usize::MAX));
        parser.next_command(self.parse_options(), &ShellAliases(self))
    }

    /// The shell's own text goes on behind a command that was given up, or ends.
    pub(super) fn go_on_after(&mut self, divert: Divert) -> Outcome {
        let of_command = self.invocation == Invocation::Command;
        let (status, ends) = match if of_command { divert.of_text() } else { divert } {
            Divert::Discard(status) => (status, self.is(ShellOption::Errexit) && !self.interactive),
            Divert::Expression(status) => (status, false),
            Divert::Unwind(status) => (status, of_command),
            other => return Err(other),
        };
        self.discarded(status);
        self.note_given_up(status);
        if ends { Err(Divert::Exit(status)) } else { Ok(status) }
    }

    /// The status of a command that was given up counts as that of a pipeline.
    fn note_given_up(&mut self, status: ExitStatus) {
        self.status.last = status;
        self.status.pipe.clear();
        self.status.pipe.push(status);
    }

    /// The state after a command was given up.
    pub(super) fn discarded(&mut self, status: ExitStatus) {
        self.status.last = status;
        (self.status.condition_depth, self.status.errexit_waits) = (0, false);
        if self.invocation != Invocation::Command {
            self.calls.loops = 0;
            self.variables.forget_left();
        }
    }

    /// Reports what Bash says behind an error in which the source ended.
    async fn failed_behind(&mut self, parser: &mut Parser, lead: &[u8], top: bool) -> Result<(), Divert> {
        let status = self.status.last;
        for error in parser.take_errors_behind() {
            self.syntax_failed(&error, lead, top).await?;
        }
        self.status.last = status;
        Ok(())
    }

    pub(super) async fn syntax_failed(&mut self, error: &SyntaxError, lead: &[u8], top: bool) -> Outcome {
        if error.kind == SyntaxErrorKind::TooLong {
            let allowed = self.world.meter.limits().memory;
            return Err(self.world.meter.exceed(Limit::Memory, allowed, allowed).into());
        }
        let source = self.calls.source();
        let name: &[u8] = if source.is_empty() { &self.calls.zero } else { source };
        let mut prefix = name.to_vec();
        prefix.extend_from_slice(b": ");
        prefix.extend_from_slice(lead);
        // Who types a line sees it.
        let typed = self.interactive && self.invocation == Invocation::Stdin && source.is_empty();
        if !typed {
            prefix.extend_from_slice(format!("line {}: ", error.line).as_bytes());
        }
        self.status.unread |= !top && self.status.reads && error.kind.is_of_grammar();
        let mut lines = diagnostic::syntax_error(error);
        // `errexit` ends the shell behind the first line.
        let ends = self.exits_on_error() && !lines.is_empty();
        if typed || ends {
            lines.truncate(1);
        }
        for line in lines {
            self.write_error(&[prefix.as_slice(), &line, b"\n"].concat()).await?;
        }
        if ends {
            return Err(Divert::Exit(ExitStatus::USAGE));
        }
        // A wrong conditional expression ends a script with the status of the command before it, and so do one that ends with
        // the script and quotes and brackets that nothing closes, if that had failed.
        let keeps = match error.kind {
            SyntaxErrorKind::Conditional { at_end: false, .. } => true,
            SyntaxErrorKind::Conditional { .. } | SyntaxErrorKind::UnclosedConditional => {
                !self.status.last.is_success()
            }
            SyntaxErrorKind::Unclosed(_) => !error.text.is_empty() && !self.status.last.is_success(),
            _ => false,
        };
        if !(top && keeps) {
            self.status.last = ExitStatus::USAGE;
        }
        Ok(self.status.last)
    }

    /// Runs a shell's whole life; its status.
    pub(crate) async fn run_main(&mut self, source: Source) -> ExitStatus {
        let process = Arc::clone(&self.process);
        for message in std::mem::take(&mut self.refused_imports) {
            let _ = self
                .write_error(&[self.calls.zero.as_slice(), b": ", message.as_slice(), b"\n"].concat())
                .await;
        }
        let outcome = process.until_killed(self.run_source(source)).await;
        let outcome = self.end_interactive(outcome).await;
        self.finish(outcome).await
    }

    async fn run_source(&mut self, source: Source) -> Outcome {
        self.calls.begun_in_text = matches!(source, Source::Command(_));
        self.status.condition_left = false;
        match source {
            Source::Command(text) => {
                self.invocation = Invocation::Command;
                self.dynamic.execution = Some(Arc::clone(&text));
                self.run_text(text, 1, b"-c: ", true).await
            }
            Source::File(text, name) => {
                self.invocation = Invocation::File;
                self.calls.script = name;
                self.run_text(text, 1, b"", true).await
            }
            Source::Stdin => {
                self.invocation = Invocation::Stdin;
                self.run_lines(Lines::Stdin, 1).await
            }
        }
    }

    /// A shell with its initial variables, options off, standard descriptors at the null device.
    pub fn new(setup: Setup) -> Result<Self, LimitExceeded> {
        let meter = Meter::new(setup.limits, Arc::clone(&setup.host));
        let processes = Arc::new(ProcessTable::default());
        let world = Arc::new(World {
            meter,
            host: setup.host,
            registry: setup.registry,
            tasks: Arc::new(Tasks::default()),
            processes,
        });
        let place =
            crate::shell::Place { view: setup.view, cwd: setup.cwd, path: setup.cwd_path, stack: Vec::new() };
        let null = Arc::new(OpenFile::null());
        let files = FdTable::standard(Arc::clone(&null), Arc::clone(&null), null);
        Self::fresh(world, setup.environment, place, files, setup.name, Some(0))
    }

    /// Begins an execution: a budget, tasks and processes of its own.
    fn begin(&mut self) -> Result<(), LimitExceeded> {
        let world = &self.world;
        let meter = Meter::new(*world.meter.limits(), Arc::clone(&world.host));
        let processes = Arc::new(ProcessTable::default());
        self.process = processes.start(1, &meter)?;
        self.main_pid = self.process.pid;
        self.world = Arc::new(World {
            meter,
            host: Arc::clone(&world.host),
            registry: Arc::clone(&world.registry),
            tasks: Arc::new(Tasks::default()),
            processes,
        });
        self.update_dispositions();
        if let Some(handle) = &self.handle {
            handle.belongs_to(&self.process, &self.world.processes);
        }
        Ok(())
    }

    /// What signals are sent by to the execution that runs, from elsewhere: `signal_group(2)` is what Ctrl-C does to a shell and
    /// to what it runs. Traps are run, and a signal may be ignored.
    pub fn process_handle(&mut self) -> Arc<ProcessHandle> {
        Arc::clone(self.handle.get_or_insert_with(Arc::default))
    }

    /// As a new process begins: `SECONDS` at 0, `RANDOM` at a number of the host's.
    pub fn restart_clocks(&mut self) {
        self.dynamic.seconds_from = self.world.host.monotonic();
        self.dynamic.seconds = 0;
        self.dynamic.random = u32::try_from(self.world.host.random() & 0x7fff_ffff).unwrap_or(1);
    }

    /// Changes the limits of the executions to come.
    pub fn set_limits(&mut self, limits: Limits) {
        let mut world = World::clone(&self.world);
        world.meter = Meter::new(limits, Arc::clone(&world.host));
        self.world = Arc::new(world);
    }

    /// Runs `script` to its end and collects its output. Variables, functions, options and the working
    /// directory stay for the next call.
    pub async fn exec(&mut self, script: impl AsRef<[u8]>) -> Output {
        self.exec_with(Source::Command(Arc::from(script.as_ref())), Bytes::new()).await
    }

    /// Runs `source` with `stdin` as its standard input, and collects its output.
    pub async fn exec_with(&mut self, source: Source, stdin: Bytes) -> Output {
        if let Err(limit) = self.begin() {
            return self.output(ExitStatus::signal(9), [Vec::new(), Vec::new()], Some(limit));
        }
        let meter = self.world.meter.clone();
        let captures = [Capture::new(&meter), Capture::new(&meter)];
        let [stdout, stderr] = captures.each_ref().map(|c| Arc::new(OpenFile::capture(c).counted(&meter)));
        let files = FdTable::standard(Arc::new(OpenFile::bytes(stdin)), stdout, stderr);
        let pump = async {
            for capture in &captures {
                capture.complete().await;
            }
        };
        let status = self.run_execution(source, files, Box::pin(pump)).await;
        let limit = meter.exceeded();
        let mut texts = captures.map(|c| c.take());
        if let (Some(limit), [_, stderr]) = (limit, &mut texts) {
            stderr.extend_from_slice(format!("vsh: {limit}\n").as_bytes());
        }
        self.output(status, texts, limit)
    }

    fn output(&self, status: ExitStatus, texts: [Vec<u8>; 2], limit: Option<LimitExceeded>) -> Output {
        let [stdout, stderr] = texts;
        Output { stdout, stderr, status, usage: self.world.meter.usage(), limit }
    }

    /// Runs `source` over streams: for embedders that read the output while it is written. `pump` reads it;
    /// the execution ends when the script and `pump` have ended, so that nothing is lost that a job writes
    /// after the script's end.
    pub async fn exec_streams(&mut self, source: Source, files: FdTable, pump: BoxFuture<'_, ()>) -> Output {
        if let Err(limit) = self.begin() {
            return self.output(ExitStatus::signal(9), [Vec::new(), Vec::new()], Some(limit));
        }
        let status = self.run_execution(source, files, pump).await;
        let limit = self.world.meter.exceeded();
        self.output(status, [Vec::new(), Vec::new()], limit)
    }

    async fn run_execution(&mut self, source: Source, files: FdTable, pump: BoxFuture<'_, ()>) -> ExitStatus {
        self.files = files;
        let tasks = Arc::clone(&self.world.tasks);
        let meter = self.world.meter.clone();
        let left = meter.time_left();
        let host = Arc::clone(&self.world.host);
        let main = Executor::new(Box::pin(self.run_to_completion(source, pump)), tasks);
        let ended = match left {
            None => main.await,
            Some(left) => match select(main, host.sleep(left)).await {
                Either::Left((status, _)) => status,
                Either::Right(_) => {
                    let millis = |d: Duration| u64::try_from(d.as_millis()).unwrap_or(u64::MAX);
                    let elapsed = meter.usage().elapsed.max(left);
                    meter.exceed(Limit::Time, millis(elapsed), millis(left));
                    ExitStatus(124)
                }
            },
        };
        (self.files, self.exit_scope) = (FdTable::default(), None);
        self.after_execution();
        match meter.exceeded().map(|e| e.limit) {
            Some(Limit::Time) => ExitStatus(124),
            Some(_) => ExitStatus::signal(9),
            None => ended,
        }
    }

    /// The script, and whatever still writes to its output: as a reader of a pipe waits.
    async fn run_to_completion(&mut self, source: Source, pump: BoxFuture<'_, ()>) -> ExitStatus {
        let process = Arc::clone(&self.process);
        let meter = self.world.meter.clone();
        let script = async {
            let status = process.run(Box::pin(self.run_main(source))).await;
            (self.files, self.exit_scope) = (FdTable::default(), None);
            status
        };
        match select(std::pin::pin!(script), pump).await {
            Either::Left((status, pump)) => {
                if meter.exceeded().is_none() {
                    pump.await;
                }
                status
            }
            Either::Right(((), script)) => script.await,
        }
    }

    /// Brings a shell that was stopped anywhere back to a state in which it can run again.
    fn after_execution(&mut self) {
        self.calls.calls.clear();
        self.calls.texts.clear();
        self.calls.loops = 0;
        self.calls.depth = 0;
        self.calls.script = Text::default();
        (self.status.condition_depth, self.status.errexit_waits) = (0, false);
        (self.status.plain, self.status.misused) = (0, false);
        self.substitution_fds.clear();
        self.picked_fds.clear();
        self.keep_redirections = false;
        self.local_options = None;
        self.traps = Default::default();
        self.jobs.clear();
        while self.variables.level() > 0 {
            self.variables.leave();
        }
    }
}

/// What is charged for a tree of `bytes`: nothing for a small one, as nearly all are. Nested as deep as the limit of
/// depth allows, the small ones take a few megabytes.
pub(crate) const fn large(bytes: usize) -> usize {
    if bytes < 4 << 10 { 0 } else { bytes }
}
