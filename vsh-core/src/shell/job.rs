//! Jobs: the asynchronous lists of a shell.

use std::sync::Arc;

use crate::exec::process::Process;
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

/// An asynchronous list.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its number, from 1.
    pub number: u32,
    /// The process that runs it.
    pub process: Arc<Process>,
    /// Its commands.
    pub text: Vec<u8>,
    /// `jobs` or `wait -n` has told of its end.
    pub reported: bool,
    /// `disown -h`
    pub no_hangup: bool,
    /// The parent's: a subshell can list it, not wait for it.
    pub inherited: bool,
}

/// The jobs of a shell.
#[derive(Clone, Debug, Default)]
pub struct Jobs {
    list: Vec<Job>,
    /// Processes that ended and were waited for, or not: `wait PID` may still ask.
    ended: Vec<(u32, ExitStatus)>,
    substitutions: Vec<Arc<Process>>,
    /// The last coprocess and its name.
    pub coproc: Option<(Arc<Process>, Text)>,
    /// `$!`
    pub last: Option<u32>,
}

/// How many ended processes are remembered.
const REMEMBERED: usize = 1024;

impl Jobs {
    /// Adds a job; its number.
    pub fn add(&mut self, process: Arc<Process>, text: Vec<u8>) -> u32 {
        self.forget_reported();
        self.list.retain(|j| !j.inherited);
        let number = self.list.iter().map(|j| j.number).max().unwrap_or(0) + 1;
        self.last = Some(process.pid);
        self.list.push(Job { number, process, text, reported: false, no_hangup: false, inherited: false });
        number
    }

    /// Remembers the process of a process substitution, which `wait` may be asked for by number.
    pub fn add_substitution(&mut self, process: Arc<Process>) {
        if self.substitutions.len() >= REMEMBERED {
            self.substitutions.remove(0);
        }
        self.substitutions.push(process);
    }

    /// The process of a process substitution.
    pub fn substitution(&self, pid: u32) -> Option<&Arc<Process>> {
        self.substitutions.iter().find(|p| p.pid == pid)
    }

    /// All of them, by number.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Job> {
        self.list.iter()
    }

    /// All of them, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Job> {
        self.list.iter_mut()
    }

    /// The job of a process.
    pub fn by_pid(&self, pid: u32) -> Option<&Job> {
        self.list.iter().find(|j| j.process.pid == pid && !j.inherited)
    }

    /// The status of a process that is no job any more.
    pub fn ended(&self, pid: u32) -> Option<ExitStatus> {
        self.ended.iter().rev().find(|(p, _)| *p == pid).map(|(_, status)| *status)
    }

    /// Forgets the status of a process that is no job any more.
    pub fn forget(&mut self, pid: u32) {
        self.ended.retain(|(ended, _)| *ended != pid);
    }

    /// Removes a job that has ended, remembering its status.
    pub fn remove(&mut self, pid: u32) {
        if let Some(at) = self.list.iter().position(|j| j.process.pid == pid) {
            let job = self.list.remove(at);
            if let Some(status) = job.process.status() {
                if self.ended.len() >= REMEMBERED {
                    self.ended.remove(0);
                }
                self.ended.push((pid, status));
            }
        }
    }

    fn forget_reported(&mut self) {
        let done: Vec<u32> =
            self.list.iter().filter(|j| j.process.status().is_some()).map(|j| j.process.pid).collect();
        // Without a prompt nobody is told of ended jobs; the number becomes free, the status stays known.
        for pid in done {
            self.remove(pid);
        }
    }

    /// The job that `%spec` names; the text is without `%`.
    pub fn find(&self, spec: &[u8]) -> Option<&Job> {
        match spec {
            b"" | b"%" | b"+" => self.list.last(),
            b"-" => self.list.iter().rev().nth(1).or(self.list.last()),
            [b'?', rest @ ..] => self.list.iter().find(|j| memchr::memmem::find(&j.text, rest).is_some()),
            _ => match std::str::from_utf8(spec).ok().and_then(|s| s.parse::<u32>().ok()) {
                Some(number) => self.list.iter().find(|j| j.number == number),
                None => self.list.iter().find(|j| j.text.starts_with(spec)),
            },
        }
    }

    /// Does `%text` mean more than one job?
    pub fn is_ambiguous(&self, spec: &[u8]) -> bool {
        let is_text = !matches!(spec, b"" | b"%" | b"+" | b"-") && !spec.iter().all(u8::is_ascii_digit);
        is_text
            && match spec {
                [b'?', rest @ ..] => {
                    let holds = |j: &&Job| memchr::memmem::find(&j.text, rest).is_some();
                    self.list.iter().filter(holds).count() > 1
                }
                _ => self.list.iter().filter(|j| j.text.starts_with(spec)).count() > 1,
            }
    }

    /// What a subshell starts with: no jobs of its own.
    pub fn enter_subshell(&mut self) {
        self.list.iter_mut().for_each(|job| job.inherited = true);
        self.ended.clear();
        self.coproc = None;
    }

    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.list.clear();
        self.ended.clear();
    }
}
