//! The shell execution environment: all the state of a shell. A clone is a subshell's.

pub mod access;
pub mod call_stack;
pub mod completion;
pub mod dynamic;
mod heed;
pub mod history;
pub mod job;
pub mod keys;
pub mod limits;
pub mod option;
pub mod refusal;
pub mod scope;
pub mod signal;
pub mod trap;
pub mod variable;

use std::borrow::Cow;
use std::sync::Arc;

use bstr::BString;
use vsh_fs::{Location, View};

use crate::exec::divert::Divert;
use crate::exec::process::Process;
use crate::exec::world::World;
use crate::io::FdTable;
use crate::meter::Charge;
use crate::syntax::ast::{FunctionDefinition, Text};
use crate::utility::{ExitStatus, ProcessHandle};

use call_stack::CallStack;
use job::Jobs;
use option::{ShellOption, ShellOptions};
use scope::Variables;
use trap::Traps;

type Map<V> = imbl::GenericHashMap<Text, V, foldhash::fast::RandomState, imbl::shared_ptr::DefaultSharedPtr>;

/// What a definition is charged beside its text.
const DEFINITION_BYTES: usize = 256;

/// A function.
#[derive(Clone, Debug)]
pub struct Function {
    /// What was defined.
    pub definition: Arc<FunctionDefinition>,
    /// The file it was defined in.
    pub source: Text,
    /// `declare -fx`
    pub exported: bool,
    /// `declare -fr`
    pub readonly: bool,
    /// `declare -ft`
    pub traced: bool,
    /// Its tree's memory.
    pub charge: Arc<Charge>,
}

/// Functions, aliases, remembered commands.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    /// The functions.
    pub functions: Map<Arc<Function>>,
    /// The aliases.
    pub aliases: Map<Text>,
    /// Where commands were found: `hash`.
    pub hash: Map<(Text, u32)>,
    /// Was one ever remembered?
    pub hashed: bool,
    /// Builtins that `enable -n` has turned off.
    pub disabled: imbl::OrdSet<Text>,
    /// What aliases, completions and key bindings take.
    pub charge: Option<Charge>,
}

impl Definitions {
    /// Remembers where a command was found, and how often it was used.
    pub fn remember(&mut self, name: &[u8], path: &[u8], hits: u32) {
        self.hashed = true;
        self.hash.insert(Text::from(name), (Text::from(path), hits));
    }
}

/// Where the shell stands in the filesystem.
#[derive(Clone, Debug)]
pub struct Place {
    /// The filesystem.
    pub view: View,
    /// The working directory.
    pub cwd: Location,
    /// Its path as the user came there.
    pub path: BString,
    /// `dirs`, without the working directory.
    pub stack: Vec<BString>,
}

/// What commands left behind.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// `$?`
    pub last: ExitStatus,
    /// `PIPESTATUS`
    pub pipe: Vec<ExitStatus>,
    /// The last command substitution's, while a simple command is expanded.
    pub substitution: Option<ExitStatus>,
    /// `$_`: the last argument of the command before.
    pub last_argument: BString,
    /// In a context where `errexit` and the `ERR` trap do nothing: how many surround it.
    pub condition_depth: u32,
    /// How many of them surround the substitution that this shell runs: those hold in redirections too.
    pub condition_base: u32,
    /// The text of `-c` gave up a condition, which goes on for the substitutions behind it.
    pub condition_left: bool,
    /// `eval` and its like run within a condition: `errexit` waits.
    pub errexit_waits: bool,
    /// The compound command that ended last was not run, for a redirection failed.
    pub unredirected: bool,
    /// `exec` has taken the process, or has ended it because it failed: nobody is left to tell how long it took.
    pub replaced: bool,
    /// How many times `exit` was run.
    pub exits: u32,
    /// `eval` or `.` could not read what it should run.
    pub unread: bool,
    /// POSIX: a special builtin was called in a way that it refuses.
    pub misused: bool,
    /// How many `command` surround it: no builtin is special there.
    pub plain: u32,
    /// The builtin that ran last is one of them.
    pub reads: bool,
    /// `export` or `readonly`, which ran last, could not assign.
    pub bad_assignment: bool,
}

/// What the `EXIT` trap sees of where the shell ended.
#[derive(Clone, Debug)]
pub struct ExitScope {
    /// The variables.
    pub variables: Variables,
    /// The calls.
    pub calls: CallStack,
    /// The descriptors.
    pub files: FdTable,
    /// The options: those that `local -` is to restore are not restored.
    pub options: ShellOptions,
    /// `errexit` ended it.
    pub by_error: bool,
    /// How many calls are undone before the trap is run.
    pub undone: usize,
}

/// The shell execution environment.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The variables.
    pub variables: Variables,
    /// The options.
    pub options: ShellOptions,
    /// Functions and aliases.
    pub definitions: Definitions,
    /// The descriptors.
    pub files: FdTable,
    /// The filesystem and the working directory.
    pub place: Place,
    /// Calls and positional parameters.
    pub calls: CallStack,
    /// Traps.
    pub traps: Traps,
    /// Jobs.
    pub jobs: Jobs,
    /// Statuses.
    pub status: Status,
    /// The process that runs it.
    pub process: Arc<Process>,
    /// `$$`: the process of the shell that is no subshell.
    pub main_pid: u32,
    /// `BASH_SUBSHELL`
    pub subshell: u32,
    /// What it shares with all others of its execution.
    pub world: Arc<World>,
    /// Started from a prompt.
    pub interactive: bool,
    /// How `$-` tells where commands come from: `c`, `s` or nothing.
    pub invocation: Invocation,
    /// Descriptors of process substitutions, closed when their command ends.
    pub substitution_fds: Vec<u32>,
    /// Descriptors that `{name}>` picked in the current command: they stay open.
    pub picked_fds: Vec<u32>,
    /// `exec` without a command was run: the redirections of the current command stay.
    pub keep_redirections: bool,
    /// `local -`: the options to restore when the function returns.
    pub local_options: Option<ShellOptions>,
    /// The history list.
    pub history: history::History,
    /// How words are completed.
    pub completions: completion::Completions,
    /// What keys do, where `bind` was asked.
    pub bindings: Option<Arc<keys::Bindings>>,
    /// Where `exit` was run in a function, or a subshell ended within redirections.
    pub exit_scope: Option<Box<ExitScope>>,
    /// `exec -c`: the program finds no variable at all, not even `_`.
    pub bare_environment: bool,
    /// What the embedder sends signals by.
    pub handle: Option<Arc<ProcessHandle>>,
    /// What is wrong with functions of the environment, until it is told.
    pub refused_imports: Vec<Vec<u8>>,
    /// What `ulimit` has set.
    pub limits: limits::Limits,
    /// The environment said by which path the working directory was reached.
    pub environment_has_pwd: bool,
    /// This process is to become the one command it runs: `command &`.
    pub is_command: bool,
    /// State of `SECONDS`, `RANDOM` and their kin.
    pub dynamic: dynamic::DynamicState,
}

/// Is there a locale of this name? Those of UTF-8, and the plain one.
pub(crate) fn is_locale(name: &[u8]) -> bool {
    let lower = name.to_ascii_lowercase();
    name == b"C" || name == b"POSIX" || lower.ends_with(b".utf-8") || lower.ends_with(b".utf8")
}

/// Where a shell's commands come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Invocation {
    /// `-c`
    #[default]
    Command,
    /// A file.
    File,
    /// Standard input.
    Stdin,
}

impl Shell {
    /// Is an option on?
    pub fn is(&self, option: ShellOption) -> bool {
        self.options.is(option)
    }

    /// Charges what an alias, a completion or a key binding takes.
    pub(crate) fn charge_definition(&mut self, bytes: usize) -> Result<(), crate::meter::LimitExceeded> {
        let meter = &self.world.meter;
        self.definitions.charge.get_or_insert_with(|| meter.no_memory()).add(bytes + DEFINITION_BYTES)
    }

    /// A function as `declare -f` prints it now, without a newline at the end.
    pub(crate) fn function_text(&self, function: &Function) -> Vec<u8> {
        crate::syntax::print::function(&function.definition, self.is(ShellOption::Posix))
    }

    /// How patterns are read and matched now.
    pub fn pattern_options(&self) -> crate::pattern::PatternOptions {
        crate::pattern::PatternOptions {
            extglob: self.is(ShellOption::Extglob),
            ignore_case: self.is(ShellOption::Nocasematch),
            bytes: self.c_locale(),
            names: true,
        }
    }

    /// Are characters bytes?
    pub fn c_locale(&self) -> bool {
        let scalar = |name: &str| match self.variables.get(name.as_bytes())? {
            variable if variable.attributes.nameref => self.scalar(name.as_bytes()).map(Cow::Owned),
            variable => variable.value.scalar().map(Cow::Borrowed),
        };
        let set = |name| scalar(name).filter(|text| !text.is_empty());
        let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
        locale.is_some_and(|l| *l == "C" || *l == "POSIX" || !is_locale(&l))
    }

    /// The name that messages begin with.
    pub(crate) fn message_name(&self) -> &[u8] {
        let source = self.calls.source();
        if source.is_empty() { &self.calls.zero } else { source }
    }

    /// What stands before a message: the script's name and the line.
    pub fn message_prefix(&self) -> Vec<u8> {
        let mut prefix = self.message_name().to_vec();
        if self.calls.line > 0 && (!self.interactive || !self.calls.source().is_empty()) {
            prefix.extend_from_slice(format!(": line {}", self.calls.line).as_bytes());
        }
        prefix.extend_from_slice(b": ");
        prefix
    }

    /// A message behind the script's name and the line; with `gnu_errfmt` as compilers put it.
    pub fn located(&self, message: impl AsRef<[u8]>) -> Vec<u8> {
        let mut line = if self.is(ShellOption::GnuErrfmt) && !self.interactive {
            [self.message_name(), format!(":{}: ", self.calls.line).as_bytes()].concat()
        } else {
            self.message_prefix()
        };
        line.extend_from_slice(message.as_ref());
        line
    }

    /// Reports a message on standard error, as Bash words it.
    pub async fn report(&self, message: impl AsRef<[u8]>) -> Result<(), Divert> {
        let mut line = self.located(message);
        line.push(b'\n');
        self.write_error(&line).await
    }

    /// Writes to standard error. A message that cannot be written is lost; a limit is not.
    pub async fn write_error(&self, text: &[u8]) -> Result<(), Divert> {
        // A name that means the global variable is told as it is written.
        let plain = memchr::memchr(0, text).map(|_| text.iter().copied().filter(|byte| *byte != 0));
        let plain: Option<Vec<u8>> = plain.map(Iterator::collect);
        match crate::utility::write_error(&self.files, plain.as_deref().unwrap_or(text)).await {
            Err(crate::utility::Error::Limit(limit)) => Err(limit.into()),
            _ => Ok(()),
        }
    }

    /// Tells the process which signals have a trap.
    pub fn update_dispositions(&self) {
        self.process.set_dispositions(self.traps.handled(), self.traps.ignored());
    }
}
