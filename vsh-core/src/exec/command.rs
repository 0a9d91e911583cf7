//! What a simple command runs, once its words are expanded: a function, a builtin, a utility or a program.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::Errno;

use super::divert::{Divert, Outcome};
use super::search::Found;
use super::task::OnStack;
use crate::builtin::{self, Builtin, Message, Operand, Reply};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::trap::Condition;
use crate::utility::{Error, ExitStatus};

impl Shell {
    /// Finds the command and runs it.
    pub(super) async fn run_operands(&mut self, operands: Vec<Operand<'_>>) -> Outcome {
        let Some(Operand::Field(name)) = operands.first() else {
            return Ok(ExitStatus::SUCCESS);
        };
        match self.search(name).await {
            Found::Builtin(builtin) => {
                self.variables.begin_call(false);
                self.traps.sole &= builtin.name == "command";
                self.status.bad_assignment = false;
                let outcome = self.run_builtin(builtin, operands).await;
                let bad = std::mem::take(&mut self.status.bad_assignment) && builtin.special;
                match bad && self.is(ShellOption::Posix) {
                    true => Err(Divert::Exit(ExitStatus::FAILURE)),
                    false => outcome,
                }
            }
            Found::Function(function) => {
                let mut arguments = builtin::into_fields(operands);
                arguments.remove(0);
                self.call_function(&function, arguments).await
            }
            found => self.run_found(found, builtin::into_fields(operands)).await,
        }
    }

    /// A program takes the process of a subshell in which there is nothing else: no `ERR` trap sees its end, and a shell
    /// counts the levels from one less.
    pub(super) fn take_process(&mut self) {
        if std::mem::take(&mut self.traps.sole) {
            self.traps.actions.remove(&Condition::Error);
            self.adjust_level(-1);
        }
    }

    /// Runs a file that was found, or reports that it was not.
    pub async fn run_found(&mut self, found: Found, argv: Vec<BString>) -> Outcome {
        if self.is(ShellOption::Restricted)
            && let Some(name) = argv.first().filter(|name| name.contains(&b'/'))
        {
            let message = [name.as_slice(), b": restricted: cannot specify `/' in command names"];
            self.report(message.concat()).await?;
            return Ok(ExitStatus::FAILURE);
        }
        self.take_process();
        self.status.reads = false;
        match found {
            Found::File(path) => {
                let last = argv.last().cloned().unwrap_or_default();
                // What the command finds as `$_`.
                if std::mem::take(&mut self.bare_environment) {
                    self.status.last_argument.clear();
                } else {
                    self.status.last_argument.clone_from(&path);
                }
                let outcome = Box::pin(self.run_file(&path, argv)).await;
                self.status.last_argument = last;
                outcome
            }
            Found::Unusable(path, errno) => self.cannot_run(&path, errno).await,
            _ => self.not_found(argv).await,
        }
    }

    async fn not_found(&mut self, argv: Vec<BString>) -> Outcome {
        self.status.last_argument = argv.last().cloned().unwrap_or_default();
        let handler = b"command_not_found_handle";
        if let Some(function) = self.definitions.functions.get(&handler[..]) {
            let function = Arc::clone(function);
            return self.call_function(&function, argv).await;
        }
        if let Some(name) = argv.first() {
            self.report([name.as_slice(), b": command not found"].concat()).await?;
        }
        self.process.child_ended();
        Ok(ExitStatus::NOT_FOUND)
    }

    /// Runs a command by its fields: functions are skipped if asked, as `command` does.
    pub async fn run_fields(&mut self, fields: Vec<BString>, functions: bool) -> Outcome {
        let Some(name) = fields.first().cloned() else { return Ok(ExitStatus::SUCCESS) };
        let found = match self.search(&name).await {
            Found::Function(_) if !functions => match self.find_builtin(&name) {
                Some(builtin) => Found::Builtin(builtin),
                None => self.search_program(&name).await,
            },
            found => found,
        };
        match found {
            Found::Builtin(builtin) => {
                let operands = fields.into_iter().map(Operand::Field).collect();
                self.run_builtin_plainly(builtin, operands).await
            }
            Found::Function(function) => {
                self.call_function(&function, fields.into_iter().skip(1).collect()).await
            }
            found => self.run_found(found, fields).await,
        }
    }

    /// Runs a builtin. POSIX: a usage error of a special one ends the shell, unless it is a condition.
    pub async fn run_builtin(&mut self, builtin: &'static Builtin, operands: Vec<Operand<'_>>) -> Outcome {
        let of_commands = reads_commands(builtin) && !is_misused(builtin, &operands);
        let outcome = self.run_reading_builtin(builtin, operands).await;
        self.status.misused = outcome == Ok(ExitStatus::USAGE)
            && builtin.special
            && self.is(ShellOption::Posix)
            && !of_commands;
        outcome
    }

    /// The same, where only `eval` and `.` are special: what they cannot read ends the shell, whatever the commands in it
    /// return does not.
    async fn run_reading_builtin(
        &mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'_>>,
    ) -> Outcome {
        self.status.unread = false;
        match self.run_any_builtin(builtin, operands).await {
            Ok(status)
                if reads_commands(builtin)
                    && std::mem::take(&mut self.status.unread)
                    && self.status.plain == 0
                    && self.is(ShellOption::Posix) =>
            {
                Err(Divert::Exit(status))
            }
            other => other,
        }
    }

    async fn run_any_builtin(&mut self, builtin: &'static Builtin, operands: Vec<Operand<'_>>) -> Outcome {
        self.status.reads = reads_commands(builtin);
        let (outcome, last) = match builtin.run {
            builtin::Run::Plain(run) => {
                let mut fields = builtin::into_fields(operands);
                let mut reply = Reply::default();
                let outcome = run(self, &fields, &mut reply);
                let last = fields.pop().unwrap_or_default();
                (self.deliver(builtin.name, reply, outcome).await, last)
            }
            builtin::Run::Async(run) => {
                let mut fields = builtin::into_fields(operands);
                let outcome = run(self, &fields).await;
                let last = fields.pop().unwrap_or_default();
                let last = match builtin.name {
                    "unset" => builtin::unset::without_subscript(last),
                    _ => last,
                };
                (outcome, last)
            }
            builtin::Run::Declaration(run) => {
                let last = match operands.last() {
                    Some(Operand::Assignment(assignment, builtin::Assigned::Elements(_))) => {
                        BString::from(&*assignment.name)
                    }
                    Some(operand) => operand.field(),
                    None => BString::default(),
                };
                (run(self, operands).await, last)
            }
        };
        // `return`, and a command that is given up, leave it as it was.
        if !matches!(
            outcome,
            Err(Divert::Return(_) | Divert::Discard(_) | Divert::Expression(_) | Divert::Unwind(_))
        ) {
            self.status.last_argument = last;
        }
        outcome
    }

    /// Writes what a builtin says. Its output has a buffer of lines: those before an error come first.
    pub async fn deliver(&mut self, name: &str, reply: Reply, outcome: Outcome) -> Outcome {
        let Reply { mut out, errors, gives_up, ends, refused } = reply;
        let mut written = Ok(());
        let mut done = 0;
        for (at, error) in errors {
            let end = out.get(done..at).and_then(|fresh| memchr::memrchr(b'\n', fresh));
            if let Some(end) = end
                && written.is_ok()
            {
                let lines = done..done + end + 1;
                done = lines.end;
                written = self.write_out(out.get(lines).unwrap_or_default().to_vec()).await;
            }
            match error {
                Message::Error(text) => self.builtin_error(name, &[&text]).await?,
                Message::Plain(text) => self.write_error(&[text.as_slice(), b"\n"].concat()).await?,
            }
        }
        if refused {
            self.after_refusal()?;
        }
        if gives_up {
            return Err(builtin::GIVEN_UP);
        }
        if ends {
            return Err(self.expansion_failed());
        }
        if written.is_ok() && done < out.len() {
            written = self.write_out(if done == 0 { out } else { out.split_off(done) }).await;
        }
        match written {
            Ok(()) => outcome,
            Err(Error::Limit(limit)) => Err(limit.into()),
            Err(Error::BrokenPipe | Error::Errno(Errno::EPIPE)) => {
                self.broken_pipe(name).await?;
                Ok(ExitStatus::FAILURE)
            }
            Err(error) => {
                let error = match error {
                    Error::Errno(errno) => errno.message().to_owned(),
                    other => other.to_string(),
                };
                self.report([name.as_bytes(), b": write error: ", error.as_bytes()].concat()).await?;
                outcome.map(|_| ExitStatus::FAILURE)
            }
        }
    }

    /// Writes to standard output.
    pub async fn write_out(&mut self, out: Vec<u8>) -> Result<(), Error> {
        let Ok(file) = self.files.get(1).cloned() else { return Err(Errno::EBADF.into()) };
        self.world.meter.step(1).await?;
        match file.try_write(&out) {
            Some(done) => done,
            None => file.write(bytes::Bytes::from(out)).await,
        }
    }

    /// SIGPIPE for the shell itself: deadly, unless it is ignored.
    async fn broken_pipe(&mut self, name: &str) -> Result<(), Divert> {
        use crate::shell::signal::PIPE;
        match self.traps.actions.get(&Condition::Signal(PIPE)) {
            None => Err(self.killed(PIPE)),
            Some(_) => {
                self.process.signal(PIPE);
                self.report(format!("{name}: write error: Broken pipe")).await
            }
        }
    }

    /// Runs a builtin from within `builtin`.
    pub fn run_builtin_deep<'a>(
        &'a mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'a>>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(self.run_reading_builtin(builtin, operands)))
    }

    /// Runs a builtin from within `command`, where none is special.
    fn run_builtin_plainly<'a>(
        &'a mut self,
        builtin: &'static Builtin,
        operands: Vec<Operand<'a>>,
    ) -> OnStack<'a, Outcome> {
        OnStack(Box::pin(async move {
            self.status.plain += 1;
            let outcome = self.run_any_builtin(builtin, operands).await;
            self.status.plain -= 1;
            self.status.unread = false;
            outcome
        }))
    }
}

/// Does a builtin run commands that it reads?
fn reads_commands(builtin: &Builtin) -> bool {
    matches!(builtin.name, "eval" | "." | "source")
}

/// Is such a builtin called in a way that it refuses?
fn is_misused(builtin: &Builtin, operands: &[Operand<'_>]) -> bool {
    match operands.get(1) {
        None => builtin.name != "eval",
        Some(Operand::Field(field)) => field.len() > 1 && field.starts_with(b"-") && field != "--",
        Some(_) => false,
    }
}
