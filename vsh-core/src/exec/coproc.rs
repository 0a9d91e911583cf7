//! `coproc`.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::pipe;

use super::divert::Outcome;
use super::process::Process;
use crate::io::OpenFile;
use crate::shell::Shell;
use crate::shell::variable::{IndexedArray, Value};
use crate::syntax::ast::{Command, Coproc, Text};
use crate::utility::ExitStatus;

impl Shell {
    /// Runs a command as this subshell's whole life, beside the others.
    fn start_command(mut self, process: Arc<Process>, command: Arc<Command>) {
        let tasks = Arc::clone(&self.world.tasks);
        tasks.spawn(Box::pin(async move {
            process
                .run(Box::pin(async move {
                    let own = Arc::clone(&self.process);
                    let outcome = own.until_killed(self.run_command(&command)).await;
                    self.finish(outcome).await
                }))
                .await;
        }));
    }

    /// The last coprocess, if it has not ended.
    fn running_coproc(&self) -> Option<(u32, String)> {
        let (process, name) = self.jobs.coproc.as_ref()?;
        process.status().is_none().then(|| (process.pid, String::from_utf8_lossy(name).into_owned()))
    }

    /// `coproc`: the command runs beside the shell, its input and output at descriptors of the shell.
    pub(super) async fn run_coproc(&mut self, coproc: &Coproc) -> Outcome {
        self.calls.line = self.calls.around;
        if let Some((pid, name)) = self.running_coproc() {
            let message = format!("warning: execute_coproc: coproc [{pid}:{name}] still exists");
            self.report(message).await?;
        }
        let name = self.expand_to_text(&coproc.name).await?;
        // Nothing is no name either.
        let name = Text::from(if name.is_empty() { &b"(null)"[..] } else { name.as_slice() });
        if !crate::syntax::is_name(&name) {
            return self.not_an_identifier(&name).await;
        }
        let (their_input, our_output) = pipe();
        let (our_input, their_output) = pipe();
        let mut shell = self.subshell()?;
        shell.calls.apart = true;
        // Its subshells hear interrupts.
        shell.traps.ignore_interrupts(true);
        shell.process.set_dispositions(shell.traps.handled(), shell.traps.ignored());
        let process = Arc::clone(&shell.process);
        let _ = shell.files.set(0, Arc::new(OpenFile::reader(their_input)));
        let _ = shell.files.set(1, Arc::new(OpenFile::writer(their_output)));
        let command = Arc::clone(&coproc.command);
        let text = crate::syntax::print::command(&coproc.command);
        self.jobs.add(Arc::clone(&process), [b"coproc ".as_slice(), &name, b" ", &text].concat());
        self.jobs.coproc = Some((Arc::clone(&process), name.clone()));
        let read_fd = self.files.free(10).unwrap_or(63);
        let _ = self.files.set(read_fd, Arc::new(OpenFile::reader(our_input)));
        let write_fd = self.files.free(10).unwrap_or(62);
        let _ = self.files.set(write_fd, Arc::new(OpenFile::writer(our_output)));
        let pid = process.pid;
        shell.start_command(process, command);
        let fds = [read_fd, write_fd].map(|fd| BString::from(fd.to_string()));
        let array = Value::Indexed(IndexedArray::from_iter(fds));
        let pid_name = [&*name, b"_PID"].concat();
        for done in
            [self.assign_array(&name, array), self.assign(&pid_name, BString::from(pid.to_string()), false)]
        {
            if let Err(error) = done {
                return Err(self.variable_failed(error).await);
            }
        }
        Ok(ExitStatus::SUCCESS)
    }
}
