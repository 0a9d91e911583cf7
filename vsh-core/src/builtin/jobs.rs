//! `jobs`, `disown`, `fg`, `bg`, `suspend`

use bstr::BString;

use super::{Reply, number, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::job::Job;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) fn no_job_control(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    if shell.is(ShellOption::Monitor) {
        // Even with `set -m` there is no terminal, but a job must be there.
        let operand = fields.get(1).map_or(&b"current"[..], |operand| operand.as_slice());
        let spec = if fields.len() > 1 { operand.strip_prefix(b"%").unwrap_or(operand) } else { b"+" };
        if shell.jobs.find(spec).is_none() {
            reply.error(&[operand, b": no such job"]);
            return Ok(ExitStatus::FAILURE);
        }
    }
    reply.error(&[b"no job control"]);
    Ok(ExitStatus::FAILURE)
}

pub(super) fn suspend(_shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "f") {
        Ok(options) => options,
        Err(message) => return reply.usage("suspend", &message),
    };
    if !options.operands.is_empty() {
        return super::too_many_arguments(reply);
    }
    reply.error(&[b"cannot suspend: no job control"]);
    Ok(ExitStatus::FAILURE)
}

fn state(job: &Job) -> String {
    match job.process.status() {
        None => "Running".into(),
        Some(status) if status.is_success() => "Done".into(),
        Some(status) => format!("Exit {}", status.0),
    }
}

/// `jobs -x command`: `%n` in its words becomes the number of the job's process.
pub(super) async fn jobs_or_command(shell: &mut Shell, fields: &[BString]) -> Outcome {
    if let Ok(given) = options(fields, "lnprsx")
        && given.has(b'x')
    {
        let pid = |word: &BString| match word.strip_prefix(b"%").and_then(|spec| shell.jobs.find(spec)) {
            Some(job) => BString::from(job.process.pid.to_string()),
            None => word.clone(),
        };
        let words: Vec<BString> = given.operands.iter().map(pid).collect();
        return shell.run_fields(words, true).await;
    }
    let mut reply = Reply::default();
    let outcome = jobs(shell, fields, &mut reply);
    shell.deliver("jobs", reply, outcome).await
}

fn jobs(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "lnprsx") {
        Ok(options) => options,
        Err(message) => return reply.usage("jobs", &message),
    };
    let mut chosen: Vec<Job> = Vec::new();
    let mut status = ExitStatus::SUCCESS;
    if options.operands.is_empty() {
        chosen.extend(shell.jobs.iter().cloned());
    }
    for operand in options.operands {
        let spec = operand.strip_prefix(b"%").unwrap_or(operand);
        match shell.jobs.find(spec) {
            Some(_) if shell.jobs.is_ambiguous(spec) => {
                let text = spec.strip_prefix(b"?").unwrap_or(spec);
                reply.error(&[text, b": ambiguous job spec"]);
                reply.error(&[operand, b": no such job"]);
                status = ExitStatus::FAILURE;
            }
            Some(job) => chosen.push(job.clone()),
            None => {
                reply.error(&[operand, b": no such job"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    let last = shell.jobs.iter().next_back().map(|j| j.number);
    let previous = shell.jobs.iter().rev().nth(1).map(|j| j.number);
    for job in &chosen {
        let running = job.process.status().is_none();
        if options.has(b'r') && !running || options.has(b'n') && running || options.has(b's') {
            continue;
        }
        if options.has(b'p') {
            reply.out.extend_from_slice(format!("{}\n", job.process.pid).as_bytes());
            continue;
        }
        let mark = if Some(job.number) == last {
            '+'
        } else if Some(job.number) == previous {
            '-'
        } else {
            ' '
        };
        let pid = if options.has(b'l') { format!("{} ", job.process.pid) } else { String::new() };
        let line = format!("[{}]{mark}  {pid}{:<24}", job.number, state(job));
        reply.out.extend_from_slice(line.as_bytes());
        reply.out.extend_from_slice(&job.text);
        reply.out.extend_from_slice(if running { b" &\n" } else { b"\n" });
        if !running {
            shell.jobs.remove(job.process.pid);
        }
    }
    Ok(status)
}

pub(super) fn disown(shell: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    let options = match options(fields, "har") {
        Ok(options) => options,
        Err(message) => return reply.usage("disown", &message),
    };
    let mut status = ExitStatus::SUCCESS;
    let mut pids: Vec<u32> = Vec::new();
    if options.has(b'a') || options.has(b'r') {
        let running = |j: &&Job| !options.has(b'r') || j.process.status().is_none();
        pids.extend(shell.jobs.iter().filter(running).map(|j| j.process.pid));
    } else if options.operands.is_empty() {
        match shell.jobs.find(b"+") {
            Some(job) => pids.push(job.process.pid),
            None => {
                reply.error(&[b"current: no such job"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    for operand in options.operands {
        let found = match operand.strip_prefix(b"%") {
            Some(spec) => shell.jobs.find(spec),
            None => number(operand).and_then(|pid| shell.jobs.by_pid(pid)),
        };
        match found {
            Some(job) => pids.push(job.process.pid),
            None => {
                reply.error(&[operand, b": no such job"]);
                status = ExitStatus::FAILURE;
            }
        }
    }
    for pid in pids {
        if options.has(b'h') {
            shell.jobs.iter_mut().filter(|j| j.process.pid == pid).for_each(|j| j.no_hangup = true);
        } else {
            shell.jobs.remove(pid);
        }
    }
    Ok(status)
}
