//! What all processes of one execution share.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use bstr::BString;

use super::process::ProcessTable;
use super::task::Tasks;
use crate::host::{BoxFuture, Host};
use crate::meter::Meter;
use crate::utility::{Cx, Error, ExitStatus, Utility};

/// The budget, the host, the commands, the tasks and the processes of one execution.
#[derive(Clone, Debug)]
pub struct World {
    /// The budget.
    pub meter: Meter,
    /// The host.
    pub host: Arc<dyn Host>,
    /// The commands that are not builtins.
    pub registry: Arc<Registry>,
    /// What runs beside each other.
    pub tasks: Arc<Tasks>,
    /// The processes.
    pub processes: Arc<ProcessTable>,
}

/// A command given by the embedder.
pub trait CustomCommand: Send + Sync {
    /// Runs it.
    fn run<'a>(&'a self, cx: &'a mut Cx<'_>) -> BoxFuture<'a, Result<ExitStatus, Error>>;
}

impl<F> CustomCommand for F
where
    F: for<'a, 'b> Fn(&'a mut Cx<'b>) -> BoxFuture<'a, Result<ExitStatus, Error>> + Send + Sync,
{
    fn run<'a>(&'a self, cx: &'a mut Cx<'_>) -> BoxFuture<'a, Result<ExitStatus, Error>> {
        self(cx)
    }
}

/// A command that is not a builtin.
#[derive(Clone)]
pub enum Program {
    /// A utility of the table.
    Utility(&'static Utility),
    /// One of the embedder's.
    Custom(Arc<dyn CustomCommand>),
    /// A nested shell.
    Shell(ShellKind),
}

/// By which name a nested shell was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShellKind {
    /// `bash`
    Bash,
    /// `sh`: POSIX mode.
    Sh,
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utility(utility) => write!(f, "Utility({})", utility.name),
            Self::Custom(_) => f.write_str("Custom"),
            Self::Shell(kind) => kind.fmt(f),
        }
    }
}

/// The commands that are not builtins, by name.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    programs: BTreeMap<BString, Program>,
}

impl Registry {
    /// The utilities of a table.
    pub fn new(utilities: &[&'static Utility]) -> Self {
        let mut registry = Self::default();
        for utility in utilities {
            registry.programs.insert(BString::from(utility.name), Program::Utility(utility));
        }
        for (name, kind) in [("bash", ShellKind::Bash), ("sh", ShellKind::Sh)] {
            registry.programs.insert(BString::from(name), Program::Shell(kind));
        }
        registry
    }

    /// Adds the embedder's command, instead of one that has its name.
    pub fn add(&mut self, name: &str, command: impl CustomCommand + 'static) {
        self.programs.insert(BString::from(name), Program::Custom(Arc::new(command)));
    }

    /// The command with this name.
    pub fn find(&self, name: &[u8]) -> Option<&Program> {
        self.programs.get(bstr::BStr::new(name))
    }

    /// All names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &BString> {
        self.programs.keys()
    }
}

/// The start of a file that stands for a utility, followed by its name and a newline.
pub const PROGRAM_MAGIC: &[u8] = b"\x7fvsh utility ";

/// The content of the file that stands for a utility, as in `/usr/bin`.
pub fn program_file(name: &[u8]) -> Vec<u8> {
    [PROGRAM_MAGIC, name, b"\n"].concat()
}
