//! Command substitution and process substitution.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::pipe;

use crate::exec::divert::{Divert, Outcome};
use crate::host::BoxFuture;
use crate::io::{Capture, OpenFile};
use crate::meter::Charge;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::SyntaxErrorKind;
use crate::syntax::ast::{
    Command, CommandSubstitution, List, ProcessSubstitution, RedirectDescriptor, RedirectKind,
    RedirectOperator, Redirection, Span, Substituted,
};
use crate::syntax::substituted::{Complete, OnLine};
use crate::utility::ExitStatus;

/// The first descriptor that process substitution tries.
const FIRST_SUBSTITUTION_FD: u32 = 63;

/// What a substitution runs.
enum Commands {
    /// Commands on one line.
    List(Arc<List>, u32),
    Several(Arc<[Complete]>),
    /// A text, its first line's number, and the memory that it takes.
    Text(Arc<[u8]>, u32, Charge),
}

impl Shell {
    /// Runs the commands in a subshell; what they print, without trailing newlines and NUL bytes.
    pub(super) fn substitute_command<'a>(
        &'a mut self,
        substitution: &'a CommandSubstitution,
    ) -> BoxFuture<'a, Result<BString, Divert>> {
        Box::pin(async move {
            let unread = substitution.error.as_ref();
            let written = substitution.list.written();
            if let Some(error) = unread.filter(|_| written.is_none()) {
                if let SyntaxErrorKind::Expansion(words) = &error.kind {
                    match words.strip_prefix(b"command substitution: ") {
                        // It names its own line.
                        Some(_) => {
                            let zero = self.calls.zero.as_slice();
                            self.write_error(&[zero, b": ", words.as_bytes(), b"\n"].concat()).await?;
                        }
                        None => self.report(words.as_bytes()).await?,
                    }
                    if self.exits_on_error() && words.starts_with(b"command substitution: ") {
                        return Err(Divert::Exit(ExitStatus::USAGE));
                    }
                    return Err(Divert::Discard(ExitStatus::FAILURE));
                }
                let lead = format!(": command substitution: line {}: ", error.line);
                for line in crate::diagnostic::syntax_error(error) {
                    let name = self.message_name();
                    self.write_error(&[name, lead.as_bytes(), &line, b"\n"].concat()).await?;
                }
                self.status.substitution = Some(ExitStatus(2));
                return Ok(BString::default());
            }
            if let Some(redirection) = file_to_read(&substitution.list) {
                return self.read_file(redirection).await;
            }
            let capture = Capture::new(&self.world.meter);
            let writer = Arc::new(OpenFile::capture(&capture));
            let commands = match written {
                Some(text) if unread.is_some() => self.text_to_run(text)?,
                _ => {
                    // In POSIX mode those in `$(...)` were replaced when it was read.
                    let aliases = substitution.is_in_backquotes() || !self.is(ShellOption::Posix);
                    self.commands_of(&substitution.list, substitution.span, aliases)?
                }
            };
            let status = self.run_substitution(commands, writer).await?;
            // What it belongs to is not run any more.
            self.hear_fatal()?;
            capture.complete().await;
            self.status.substitution = Some(status);
            // What follows in the same command sees it.
            self.status.last = status;
            let output = capture.take();
            self.warn_of_null(&output).await?;
            Ok(trimmed(output))
        })
    }

    /// A value holds no NUL byte.
    async fn warn_of_null(&self, output: &[u8]) -> Result<(), Divert> {
        if memchr::memchr(0, output).is_none() {
            return Ok(());
        }
        self.report(b"warning: command substitution: ignored null byte in input").await
    }

    /// Runs a text in a subshell; what it prints, as it is.
    pub(crate) async fn capture_text(&mut self, text: &[u8]) -> Result<Vec<u8>, Divert> {
        let capture = Capture::new(&self.world.meter);
        let mut shell = self.subshell()?;
        shell.calls.begin_text();
        shell.status.condition_base = shell.status.condition_depth;
        let _ = shell.files.set(1, Arc::new(OpenFile::capture(&capture)));
        let process = Arc::clone(&shell.process);
        let commands = self.text_to_run(Arc::from(text))?;
        process.run(Box::pin(async move { shell.run_commands_to_end(commands, b"").await })).await;
        self.world.meter.check()?;
        capture.complete().await;
        Ok(capture.take())
    }

    /// What a substitution runs, which stands at `span`, its aliases replaced now.
    fn commands_of(&self, list: &Substituted, span: Span, aliases: bool) -> Result<Commands, Divert> {
        if aliases && list.is_read_at_run(self.knows_aliases()) {
            return self.text_to_run(list.text());
        }
        let line = self.calls.line;
        Ok(match list.on_line(span.line, line, self.parse_options(), &self.world.meter) {
            OnLine::One(list) => Commands::List(Arc::clone(list), line),
            OnLine::Several(commands) => Commands::Several(Arc::clone(commands)),
        })
    }

    fn text_to_run(&self, text: Arc<[u8]>) -> Result<Commands, Divert> {
        let charge = self.world.meter.memory(text.len())?;
        Ok(Commands::Text(text, self.calls.line, charge))
    }

    /// Runs commands as the whole life of a subshell. Syntax errors of their text are reported behind `lead`.
    async fn run_commands_to_end(&mut self, commands: Commands, lead: &'static [u8]) -> ExitStatus {
        let process = Arc::clone(&self.process);
        let outcome = match commands {
            Commands::List(list, line) => {
                self.calls.around = line;
                return self.run_to_end(&list).await;
            }
            Commands::Several(commands) => process.until_killed(self.run_one_by_one(&commands)).await,
            // An alias may stand for a substitution in which it stands itself: this nests like a call.
            Commands::Text(text, line, _charge) => {
                process.until_killed(self.run_text_deep(text, line, lead)).await
            }
        };
        self.finish(outcome.map_err(Divert::of_text)).await
    }

    async fn run_one_by_one(&mut self, commands: &[Complete]) -> Outcome {
        let mut status = self.status.last;
        for command in commands {
            self.calls.around = command.end_line;
            status = self.run_list(&command.list).await?;
        }
        Ok(status)
    }

    async fn run_substitution(
        &mut self,
        commands: Commands,
        writer: Arc<OpenFile>,
    ) -> Result<ExitStatus, Divert> {
        let mut shell = self.subshell()?;
        shell.calls.begin_text();
        shell.status.condition_depth += u32::from(self.status.condition_left);
        shell.status.condition_base = shell.status.condition_depth;
        // `continue` within it ends it where a loop surrounds it.
        shell.calls.loops = self.calls.loops;
        let process = Arc::clone(&shell.process);
        // Its closing must be seen: the table is the only owner.
        let _ = shell.files.set(1, writer);
        if !self.is(ShellOption::InheritErrexit) && !self.is(ShellOption::Posix) {
            shell.options.set(ShellOption::Errexit, false);
        }
        let work = async move { shell.run_commands_to_end(commands, b"command substitution: ").await };
        let status = process.run(Box::pin(work)).await;
        self.world.meter.check()?;
        Ok(status)
    }

    /// `$(< file)`
    async fn read_file(&mut self, redirection: &Redirection) -> Result<BString, Divert> {
        let before = self.files.clone();
        let opened = self.redirect(std::slice::from_ref(redirection)).await;
        let file = self.files.get(0).cloned();
        self.files = before;
        let (Ok(()), Ok(file)) = (opened?, file) else {
            // With `errexit` the shell ends at once, as for a variable that is refused.
            self.after_refusal()?;
            (self.status.substitution, self.status.last) = (Some(ExitStatus::FAILURE), ExitStatus::FAILURE);
            return Ok(BString::default());
        };
        let mut charge = self.world.meter.no_memory();
        let mut text = Vec::new();
        loop {
            match file.read(64 * 1024).await {
                Ok(chunk) if chunk.is_empty() => break,
                Ok(chunk) => {
                    charge.add(chunk.len())?;
                    self.world.meter.step(8).await?;
                    text.extend_from_slice(&chunk);
                }
                // What cannot be read is empty, without a word.
                Err(_) => break,
            }
        }
        (self.status.substitution, self.status.last) = (Some(ExitStatus::SUCCESS), ExitStatus::SUCCESS);
        self.warn_of_null(&text).await?;
        Ok(trimmed(text))
    }

    /// Starts the commands with one end of a pipe; the path of the other end.
    pub(super) fn substitute_process(
        &mut self,
        substitution: &ProcessSubstitution,
    ) -> Result<Vec<u8>, Divert> {
        let commands = self.commands_of(&substitution.list, substitution.span, true)?;
        let (reader, writer) = pipe();
        let (reader, writer) = (Arc::new(OpenFile::reader(reader)), Arc::new(OpenFile::writer(writer)));
        let mut shell = self.subshell()?;
        let process = Arc::clone(&shell.process);
        shell.traps.inherited = self.traps.of_substitution();
        shell.calls.begin_text();
        shell.status.condition_depth += u32::from(self.status.condition_left);
        shell.status.condition_base = shell.status.condition_depth;
        shell.calls.loops = self.calls.loops;
        let (ours, theirs, at) = if substitution.output { (writer, reader, 0) } else { (reader, writer, 1) };
        let _ = shell.files.set(at, theirs);
        self.jobs.last = Some(process.pid);
        self.jobs.add_substitution(Arc::clone(&process));
        self.world.tasks.spawn(Box::pin(async move {
            let work = async move { shell.run_commands_to_end(commands, b"process substitution: ").await };
            process.run(Box::pin(work)).await;
        }));
        let mut fd = FIRST_SUBSTITUTION_FD;
        while fd > 10 && self.files.get(fd).is_ok() {
            fd -= 1;
        }
        let _ = self.files.set(fd, ours);
        self.substitution_fds.push(fd);
        Ok(format!("/dev/fd/{fd}").into_bytes())
    }
}

fn trimmed(mut output: Vec<u8>) -> BString {
    output.retain(|b| *b != 0);
    while output.last() == Some(&b'\n') {
        output.pop();
    }
    BString::from(output)
}

/// The redirection of `$(< file)`, which stands alone.
fn file_to_read(list: &List) -> Option<&Redirection> {
    let [item] = list.items.as_slice() else { return None };
    if item.asynchronous || !item.and_or.rest.is_empty() || item.and_or.first.negated {
        return None;
    }
    let [command] = item.and_or.first.commands.as_slice() else { return None };
    let Command::Simple(simple) = &**command else { return None };
    if !simple.words.is_empty() || !simple.assignments.is_empty() {
        return None;
    }
    let [redirection] = simple.redirections.as_slice() else { return None };
    let reads = matches!(redirection.kind, RedirectKind::File { operator: RedirectOperator::Input, .. });
    let standard =
        matches!(redirection.descriptor, RedirectDescriptor::Default | RedirectDescriptor::Number(0));
    (reads && standard).then_some(redirection)
}
