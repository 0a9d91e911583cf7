//! `wait`

use std::sync::Arc;

use bstr::BString;
use futures_util::future::{Either, select, select_all};

use super::{number, options};
use crate::exec::divert::{Divert, Outcome};
use crate::exec::process::Process;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::shell::signal;
use crate::shell::variable::Value;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let outcome = wait(shell, fields).await;
    // The traps of the children see the status from before.
    if shell.process.has_pending() {
        shell.run_signal_traps().await?;
    }
    outcome
}

async fn wait(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "fnp:") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("wait", &message).await,
    };
    if let Some(name) = options.value(b'p') {
        if crate::syntax::parse_reference(name).is_none() {
            shell.builtin_error("wait", &[b"`", name, b"': not a valid identifier"]).await?;
            return Ok(ExitStatus::FAILURE);
        }
        if !shell.unset_variable(name) {
            shell.builtin_error("wait", &[name, b": cannot unset: readonly variable"]).await?;
            return Ok(ExitStatus::FAILURE);
        }
    }
    if options.has(b'n') {
        return wait_next(shell, options.operands, options.value(b'p')).await;
    }
    if options.operands.is_empty() {
        let all: Vec<Arc<Process>> =
            shell.jobs.iter().filter(|j| !j.inherited).map(|j| Arc::clone(&j.process)).collect();
        for process in all {
            if let Some(interrupted) = wait_for(shell, &process).await? {
                return Ok(interrupted);
            }
            tell(shell, &process).await?;
            forget(shell, process.pid);
        }
        return Ok(ExitStatus::SUCCESS);
    }
    let mut status = ExitStatus::SUCCESS;
    for operand in options.operands {
        status = wait_operand(shell, operand, options.value(b'p')).await?;
    }
    Ok(status)
}

/// Waits for the end of a process; the status of a trapped signal that came before.
async fn wait_for(shell: &mut Shell, process: &Process) -> Result<Option<ExitStatus>, Divert> {
    let own = Arc::clone(&shell.process);
    let ended = std::pin::pin!(process.wait());
    // POSIX: the end of a child interrupts.
    let interrupted = std::pin::pin!(own.interrupted(shell.is(ShellOption::Posix)));
    // What sent the signal may have ended since.
    match select(interrupted, ended).await {
        Either::Right(_) => Ok(None),
        Either::Left(_) => {
            let number = own.first_pending();
            shell.handle_signals().await?;
            Ok(Some(ExitStatus::signal(number.unwrap_or(signal::CHLD))))
        }
    }
}

/// Forgets a job; of a coprocess the array, the process's number and the descriptors go.
fn forget(shell: &mut Shell, pid: u32) {
    shell.jobs.remove(pid);
    let Some((_, name)) = shell.jobs.coproc.take_if(|(process, _)| process.pid == pid) else { return };
    if let Some(Value::Indexed(array)) = shell.value(&name).as_deref() {
        let fds: Vec<u32> = array.iter().filter_map(|(_, fd)| number(fd)).collect();
        fds.into_iter().for_each(|fd| shell.files.close(fd));
    }
    shell.unset_variable(&name);
    shell.unset_variable(&[&*name, b"_PID"].concat());
}

/// Tells of a job that a signal ended.
async fn tell(shell: &Shell, process: &Process) -> Result<(), Divert> {
    let text = shell.jobs.by_pid(process.pid).map(|job| job.text.clone()).unwrap_or_default();
    shell.tell_killed(process, &text, true).await
}

/// The process an operand names: its job's, or one by its number.
fn find(shell: &Shell, operand: &[u8]) -> Option<Arc<Process>> {
    if let Some(spec) = operand.strip_prefix(b"%") {
        return shell.jobs.find(spec).map(|j| Arc::clone(&j.process));
    }
    let pid: u32 = number(operand)?;
    shell.jobs.by_pid(pid).map(|j| &j.process).or_else(|| shell.jobs.substitution(pid)).cloned()
}

async fn wait_operand(shell: &mut Shell, operand: &[u8], name: Option<&BString>) -> Outcome {
    if let Some(process) = find(shell, operand) {
        if let Some(interrupted) = wait_for(shell, &process).await? {
            return Ok(interrupted);
        }
        tell(shell, &process).await?;
        forget(shell, process.pid);
        if shell.is(ShellOption::Posix) {
            shell.jobs.forget(process.pid);
        }
        store_pid(shell, name, process.pid);
        return Ok(process.status().unwrap_or_default());
    }
    if operand.starts_with(b"%") {
        shell.builtin_error("wait", &[operand, b": no such job"]).await?;
        return Ok(ExitStatus::NOT_FOUND);
    }
    let Some(pid) = number::<u32>(operand) else {
        shell.builtin_error("wait", &[b"`", operand, b"': not a pid or valid job spec"]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    if let Some(status) = shell.jobs.ended(pid) {
        if shell.is(ShellOption::Posix) {
            // POSIX: a status is told once.
            shell.jobs.forget(pid);
        }
        store_pid(shell, name, pid);
        return Ok(status);
    }
    let message = format!("pid {pid} is not a child of this shell");
    shell.builtin_error("wait", &[message.as_bytes()]).await?;
    Ok(ExitStatus::NOT_FOUND)
}

fn store_pid(shell: &mut Shell, name: Option<&BString>, pid: u32) {
    if let Some(name) = name {
        let _ = shell.assign(name, BString::from(pid.to_string()), false);
    }
}

/// `wait -n`: for whichever ends first.
async fn wait_next(shell: &mut Shell, operands: &[BString], name: Option<&BString>) -> Outcome {
    let processes: Vec<Arc<Process>> = if operands.is_empty() {
        shell.jobs.iter().filter(|j| !j.inherited).map(|j| Arc::clone(&j.process)).collect()
    } else {
        let mut processes = Vec::with_capacity(operands.len());
        for operand in operands {
            match find(shell, operand) {
                Some(process) => processes.push(process),
                None if number::<u32>(operand).is_none() => {
                    shell.builtin_error("wait", &[operand, b": no such job"]).await?;
                }
                None => {}
            }
        }
        processes
    };
    if processes.is_empty() {
        return Ok(ExitStatus::NOT_FOUND);
    }
    let own = Arc::clone(&shell.process);
    let first = {
        let waits = processes.iter().map(|p| Box::pin(p.wait()));
        let interrupted = std::pin::pin!(own.interrupted(false));
        match select(interrupted, select_all(waits)).await {
            Either::Right(((_, at, _), _)) => processes.get(at).cloned(),
            Either::Left(_) => None,
        }
    };
    let Some(process) = first else {
        let number = own.first_pending();
        shell.handle_signals().await?;
        return Ok(ExitStatus::signal(number.unwrap_or(0)));
    };
    forget(shell, process.pid);
    store_pid(shell, name, process.pid);
    Ok(process.status().unwrap_or_default())
}
