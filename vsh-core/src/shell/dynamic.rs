//! Variables that the shell computes when they are read.

use std::sync::Arc;
use std::time::Duration;

use bstr::BString;

use super::option::{OptionKind, ShellOption};
use super::variable::{AssociativeArray, Dynamic, IndexedArray, Value, Variable};
use super::{Invocation, Shell};
use crate::syntax::ast::{Command, Text};

/// `COMP_WORDBREAKS`, where nothing is assigned to it.
const WORD_BREAKS: &str = " \t\n\"'@><=;|&(:";

/// State of computed variables.
#[derive(Clone, Debug, Default)]
pub struct DynamicState {
    /// The monotonic clock when `SECONDS` was assigned.
    pub seconds_from: Duration,
    /// What was assigned.
    pub seconds: i64,
    /// The state of `RANDOM`.
    pub random: u32,
    /// What is still to be said of subscripts that lead nowhere.
    pub warnings: Vec<Vec<u8>>,
    /// Values with command substitutions in them, and what those gave, while an expression is evaluated.
    pub substituted: Vec<(BString, BString)>,
    /// `-D`: what is written in place of running commands.
    pub dump: Option<crate::exec::localized::Dump>,
    /// `SHLVL` was more than it may be.
    pub too_high: Option<i64>,
    /// `BASH_SUBSHELL`
    pub level: i64,
    /// `BASH_SUBSHELL` goes up when the words of the next command are expanded.
    pub level_due: bool,
    /// The level in `BASH_COMPAT`, if it is an older one.
    pub compatibility: Option<u32>,
    /// The descriptor in `BASH_XTRACEFD`.
    pub trace_fd: Option<u32>,
    /// The text of `-c`.
    pub execution: Option<Arc<[u8]>>,
    /// The current command.
    pub command: Option<Arc<Command>>,
    /// The head of the current command, where it is not a simple one and a `DEBUG` trap asked.
    pub heading: Option<Text>,
}

impl DynamicState {
    /// A stage of a pipeline that is a simple command expands its words before `BASH_SUBSHELL` goes up.
    pub fn enter_stage(&mut self, command: &Command) {
        if matches!(command, Command::Simple(_)) {
            self.level -= 1;
            self.level_due = true;
        }
    }

    /// Its words have been expanded.
    pub fn words_expanded(&mut self) {
        if std::mem::take(&mut self.level_due) {
            self.level += 1;
        }
    }
}

/// The computed variables and their names.
pub static DYNAMIC: &[(&str, Dynamic)] = &[
    ("RANDOM", Dynamic::Random),
    ("SRANDOM", Dynamic::Srandom),
    ("SECONDS", Dynamic::Seconds),
    ("EPOCHSECONDS", Dynamic::EpochSeconds),
    ("EPOCHREALTIME", Dynamic::EpochRealtime),
    ("LINENO", Dynamic::Lineno),
    ("BASHPID", Dynamic::Bashpid),
    ("BASH_SUBSHELL", Dynamic::Subshell),
    ("BASH_COMMAND", Dynamic::Command),
    ("FUNCNAME", Dynamic::Funcname),
    ("BASH_SOURCE", Dynamic::Source),
    ("BASH_LINENO", Dynamic::BashLineno),
    ("PIPESTATUS", Dynamic::Pipestatus),
    ("DIRSTACK", Dynamic::Dirstack),
    ("GROUPS", Dynamic::Groups),
    ("BASHOPTS", Dynamic::Bashopts),
    ("SHELLOPTS", Dynamic::Shellopts),
    ("BASH_ARGC", Dynamic::Argc),
    ("BASH_ARGV", Dynamic::Argv),
    ("BASH_ALIASES", Dynamic::Aliases),
    ("BASH_CMDS", Dynamic::Commands),
    ("BASH_ARGV0", Dynamic::Argv0),
    ("HISTCMD", Dynamic::Histcmd),
    ("BASH_EXECUTION_STRING", Dynamic::Execution),
    ("COMP_WORDBREAKS", Dynamic::Wordbreaks),
    ("_", Dynamic::Underscore),
];

impl Shell {
    /// The value of a computed variable.
    pub fn dynamic_value(&self, which: Dynamic) -> Value {
        let number = |n: u64| Value::Scalar(BString::from(n.to_string()));
        match which {
            Dynamic::Random if self.is_compatible(50) => {
                number(u64::from(next_random(self.dynamic.random) & 0x7fff))
            }
            Dynamic::Random => number(u64::from(self.random())),
            Dynamic::Srandom => number(self.world.host.random() & 0xffff_ffff),
            Dynamic::Seconds => {
                let elapsed = self.world.host.monotonic().saturating_sub(self.dynamic.seconds_from).as_secs();
                let seconds = self.dynamic.seconds.saturating_add_unsigned(elapsed);
                Value::Scalar(BString::from(seconds.to_string()))
            }
            Dynamic::EpochSeconds => Value::Scalar(BString::from(self.world.host.now().seconds.to_string())),
            Dynamic::EpochRealtime => {
                let now = self.world.host.now();
                Value::Scalar(BString::from(format!("{}.{:06}", now.seconds, now.nanos / 1000)))
            }
            Dynamic::Lineno => number(u64::from(self.calls.line)),
            Dynamic::Bashpid => number(u64::from(self.process.pid)),
            Dynamic::Subshell => Value::Scalar(BString::from(self.dynamic.level.to_string())),
            Dynamic::Command => {
                if let Some(heading) = &self.dynamic.heading {
                    return Value::Scalar(BString::from(&**heading));
                }
                let text = self.dynamic.command.as_ref().map(|c| crate::syntax::print::command(c));
                Value::Scalar(BString::from(text.unwrap_or_default()))
            }
            Dynamic::Funcname => self.call_names(),
            Dynamic::Source => self.call_sources(),
            Dynamic::BashLineno => self.call_lines(),
            Dynamic::Pipestatus if self.status.pipe.is_empty() => Value::Unset,
            Dynamic::Pipestatus => array(self.status.pipe.iter().map(|s| BString::from(s.0.to_string()))),
            Dynamic::Dirstack => {
                let cwd = std::iter::once(&self.place.path);
                array(cwd.chain(self.place.stack.iter()).cloned())
            }
            Dynamic::Groups => {
                let own = &self.place.view.credentials;
                let others = own.groups.iter().filter(|g| **g != own.gid);
                array(std::iter::once(&own.gid).chain(others).map(|g| BString::from(g.to_string())))
            }
            Dynamic::Bashopts => Value::Scalar(BString::from(self.options.names(OptionKind::Shopt))),
            Dynamic::Shellopts => Value::Scalar(BString::from(self.options.names(OptionKind::Set))),
            Dynamic::Argc => {
                array(self.all_arguments().map(|arguments| BString::from(arguments.len().to_string())))
            }
            Dynamic::Argv => {
                array(self.all_arguments().flat_map(|arguments| arguments.iter().rev().cloned()))
            }
            Dynamic::Aliases => {
                let aliases = self.definitions.aliases.iter();
                associative(64, aliases.map(|(name, text)| (&**name, text.to_vec())))
            }
            Dynamic::Commands => {
                let paths = self.definitions.hash.iter();
                associative(256, paths.map(|(name, (path, _))| (&**name, path.to_vec())))
            }
            Dynamic::Argv0 => Value::Scalar(self.calls.zero.clone()),
            Dynamic::Histcmd if !self.is(ShellOption::History) => number(0),
            Dynamic::Histcmd => number(self.history.last_number()),
            Dynamic::Execution => self.variable_value(b"BASH_EXECUTION_STRING").unwrap_or_else(|| {
                let text = self.dynamic.execution.as_ref().filter(|_| self.invocation == Invocation::Command);
                text.map_or(Value::Unset, |text| Value::Scalar(BString::from(&**text)))
            }),
            Dynamic::Wordbreaks => self
                .variable_value(b"COMP_WORDBREAKS")
                .unwrap_or_else(|| Value::Scalar(BString::from(WORD_BREAKS))),
            Dynamic::Underscore => Value::Scalar(self.status.last_argument.clone()),
        }
    }

    /// Is it to be as that version of Bash was, or an older one?
    pub fn is_compatible(&self, version: u32) -> bool {
        self.dynamic.compatibility.is_some_and(|level| level <= version)
    }

    /// What was assigned to a variable that is computed as long as nothing is.
    fn variable_value(&self, name: &[u8]) -> Option<Value> {
        self.variables.get(name).map(|v| v.value.clone()).filter(|value| !matches!(value, Value::Unset))
    }

    /// A variable's value as lists show it.
    pub fn listed_value(&self, variable: &Variable) -> Value {
        match variable.attributes.dynamic {
            Some(which) if !which.is_shown_as_read() => self.dynamic_value(which),
            _ => variable.value.clone(),
        }
    }

    /// Some computed variables change by being read, and many are shown as they were read last.
    pub fn after_reading(&mut self, name: &[u8]) {
        let which = self.variables.get(name).and_then(|variable| variable.attributes.dynamic);
        let Some(which) = which.filter(|which| which.is_shown_as_read()) else { return };
        let value = self.dynamic_value(which);
        if let Some(variable) = self.variables.get_mut(name) {
            variable.value = value;
            variable.attributes.integer |= which == Dynamic::Seconds;
        }
        if which == Dynamic::Random {
            self.advance_random();
        }
    }

    /// The next random number, 0 to 32,767, without moving on: see [`Self::advance_random`].
    fn random(&self) -> u32 {
        scramble(self.dynamic.random)
    }

    /// Moves `RANDOM` on after it was read.
    pub fn advance_random(&mut self) {
        self.dynamic.random = next_random(self.dynamic.random);
    }

    /// The arguments of each call, the innermost first; the shell's own where `extdebug` has noted them.
    fn all_arguments(&self) -> impl Iterator<Item = &Arc<Vec<BString>>> {
        let calls = self.calls.calls.iter().rev().filter_map(|c| c.arguments.as_ref());
        calls.chain(self.calls.noted.as_ref())
    }

    fn call_names(&self) -> Value {
        if !self.calls.in_function() {
            return Value::Unset;
        }
        let names = self.calls.calls.iter().rev().map(|c| BString::from(&*c.name));
        let main = (!self.calls.script.is_empty()).then(|| BString::from("main"));
        array(names.chain(main))
    }

    fn call_sources(&self) -> Value {
        let sources = self.calls.calls.iter().rev().map(|c| BString::from(&*c.source));
        let main = (!self.calls.script.is_empty()).then(|| BString::from(&*self.calls.script));
        array(sources.chain(main))
    }

    fn call_lines(&self) -> Value {
        let lines = self.calls.calls.iter().rev().map(|c| BString::from(c.line.to_string()));
        let main = (!self.calls.script.is_empty()).then(|| BString::from("0"));
        array(lines.chain(main))
    }
}

fn array(values: impl Iterator<Item = BString>) -> Value {
    Value::Indexed(IndexedArray::from_iter(values))
}

fn associative<'a>(buckets: u32, entries: impl Iterator<Item = (&'a [u8], Vec<u8>)>) -> Value {
    let mut array = AssociativeArray::with_buckets(buckets);
    let mut entries: Vec<_> = entries.collect();
    entries.sort();
    for (key, value) in entries {
        array.set(BString::from(key), BString::from(value));
    }
    Value::Associative(array)
}

/// Park and Miller's minimal standard generator (CACM 31, 1988).
fn next_random(state: u32) -> u32 {
    let state = if state == 0 { 123_459_876 } else { state };
    let product = u64::from(state) * 16_807 % 2_147_483_647;
    u32::try_from(product).unwrap_or(1)
}

/// 15 bits of the generator's next number.
fn scramble(state: u32) -> u32 {
    let next = next_random(state);
    ((next >> 16) ^ (next & 0xffff)) & 0x7fff
}
