//! Traps.

use std::collections::BTreeMap;

use super::signal;
use crate::syntax::ast::Text;

/// What a trap waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// The shell's end.
    Exit,
    /// A signal.
    Signal(u8),
    /// Before each simple command.
    Debug,
    /// After a command that fails.
    Error,
    /// After a function or sourced file.
    Return,
}

impl Condition {
    /// The condition with this name or number.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let upper = text.to_ascii_uppercase();
        match upper.as_slice() {
            b"EXIT" | b"0" | b"SIGEXIT" => Some(Self::Exit),
            b"DEBUG" | b"SIGDEBUG" => Some(Self::Debug),
            b"ERR" | b"SIGERR" => Some(Self::Error),
            b"RETURN" | b"SIGRETURN" => Some(Self::Return),
            name => match std::str::from_utf8(name).ok().and_then(|n| n.parse::<u8>().ok()) {
                Some(number) => signal::name(number).map(|_| Self::Signal(number)),
                None => signal::number(name).map(Self::Signal),
            },
        }
    }

    /// All there are, in the order in which `trap -p` lists them.
    pub fn all() -> impl Iterator<Item = Self> {
        let signals = (1..=signal::LAST).map(Self::Signal);
        [Self::Exit].into_iter().chain(signals).chain([Self::Debug, Self::Error, Self::Return])
    }

    /// The name, as `trap -p` prints it.
    pub fn name(self) -> String {
        match self {
            Self::Exit => "EXIT".into(),
            Self::Debug => "DEBUG".into(),
            Self::Error => "ERR".into(),
            Self::Return => "RETURN".into(),
            Self::Signal(number) => {
                signal::name(number).map_or_else(|| number.to_string(), |name| format!("SIG{name}"))
            }
        }
    }
}

/// The actions that run now, one within the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// How many there are.
    pub depth: u32,
    /// What the innermost one is for.
    pub innermost: Option<Condition>,
    /// One of them is that of `DEBUG`, which is not run for itself.
    pub debug: bool,
    /// That of `ERR`.
    pub error: bool,
    /// That of `RETURN`.
    pub r#return: bool,
    /// That of `EXIT`.
    pub exit: bool,
}

impl Running {
    /// Is no action being run?
    pub fn is_none(self) -> bool {
        self.depth == 0
    }

    /// With an action more.
    pub fn with(self, condition: Condition) -> Self {
        Self {
            depth: self.depth + 1,
            innermost: Some(condition),
            debug: self.debug || condition == Condition::Debug,
            error: self.error || condition == Condition::Error,
            r#return: self.r#return || condition == Condition::Return,
            exit: self.exit || condition == Condition::Exit,
        }
    }
}

/// The traps of a shell.
#[derive(Clone, Debug, Default)]
pub struct Traps {
    /// The commands; empty to ignore.
    pub actions: BTreeMap<Condition, Text>,
    /// Traps of the parent, or those that it listed itself, which a subshell lists until it sets its own.
    pub inherited: BTreeMap<Condition, Text>,
    /// The parent's `EXIT` trap.
    pub parents_exit: Option<Text>,
    /// Interrupts are ignored as in any job in the background: a shell within it does not list that.
    pub deaf: bool,
    /// Nor does the job itself, which is a simple command.
    pub unlisted: bool,
    /// Signals that were ignored when the shell began: they stay so.
    pub fixed: Vec<Condition>,
    /// What actions run now.
    pub running: Running,
    /// The words of a stage or a job that is a simple command are still expanded: if that ends it, the parent's `EXIT` trap
    /// is run.
    pub begins: bool,
    /// The simple command that comes is all there is in a subshell: a program takes its process, and nobody is left to run
    /// the `ERR` trap.
    pub sole: bool,
    /// The `DEBUG` trap was run for the next simple command already, before its process began.
    pub debug_done: bool,
    /// `$?` before that action: what `exit` without an operand means in it.
    pub status_before: crate::utility::ExitStatus,
}

impl Traps {
    /// Has it an action that is not empty?
    pub fn action(&self, condition: Condition) -> Option<&Text> {
        if self.actions.is_empty() {
            return None;
        }
        self.actions.get(&condition).filter(|a| !a.is_empty())
    }

    /// What runs beside the shell does not hear interrupts until it says so. Is that listed?
    pub fn ignore_interrupts(&mut self, listed: bool) {
        let interrupt = Condition::Signal(super::signal::INT);
        self.deaf = self.actions.insert(interrupt, Text::default()).is_none();
        self.unlisted = !listed && self.deaf;
        if listed && !self.inherited.is_empty() {
            self.inherited.insert(interrupt, Text::default());
        }
    }

    /// A job in the background lists its traps: that interrupts are ignored counts as if it had been so from the start.
    pub fn note_ignored(&mut self) {
        if std::mem::take(&mut self.deaf) && !self.unlisted {
            self.fixed.push(Condition::Signal(super::signal::INT));
        }
    }

    /// What a subshell keeps: only what is ignored; `DEBUG`, `RETURN` and `ERR` where they are inherited.
    pub fn enter_subshell(&mut self, functrace: bool, errtrace: bool) {
        (self.begins, self.running.exit, self.unlisted, self.debug_done) = (false, false, false, false);
        self.sole = false;
        if std::mem::take(&mut self.deaf) {
            let interrupt = Condition::Signal(super::signal::INT);
            for traps in [&mut self.actions, &mut self.inherited] {
                if traps.get(&interrupt).is_some_and(|action| action.is_empty()) {
                    traps.remove(&interrupt);
                }
            }
        }
        self.parents_exit = self.actions.get(&Condition::Exit).cloned();
        if self.actions.is_empty() {
            return;
        }
        if self.inherited.is_empty() {
            self.inherited = self.actions.clone();
        }
        self.actions.retain(|condition, action| match condition {
            Condition::Debug | Condition::Return => functrace,
            Condition::Error => errtrace,
            Condition::Exit => false,
            Condition::Signal(_) => action.is_empty(),
        });
        self.running = Running::default();
    }

    /// What a process substitution lists: what its parent lists of its own parent, or the traps that are no signals.
    pub fn of_substitution(&self) -> BTreeMap<Condition, Text> {
        if !self.inherited.is_empty() {
            return self.inherited.clone();
        }
        let listed = |(condition, action): &(&Condition, &Text)| match condition {
            Condition::Debug | Condition::Return | Condition::Error => true,
            Condition::Signal(super::signal::INT) if self.deaf => false,
            Condition::Exit | Condition::Signal(_) => action.is_empty(),
        };
        let listed = self.actions.iter().filter(listed);
        listed.map(|(condition, action)| (*condition, action.clone())).collect()
    }

    /// The trapped signals.
    pub fn handled(&self) -> impl Iterator<Item = u8> + '_ {
        self.signals(false)
    }

    /// The ignored signals.
    pub fn ignored(&self) -> impl Iterator<Item = u8> + '_ {
        self.signals(true)
    }

    fn signals(&self, empty: bool) -> impl Iterator<Item = u8> + '_ {
        self.actions.iter().filter_map(move |(condition, action)| match condition {
            Condition::Signal(number) if action.is_empty() == empty => Some(*number),
            _ => None,
        })
    }
}
