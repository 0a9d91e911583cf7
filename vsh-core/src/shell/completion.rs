//! Programmable completion: how the words of a command are completed.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html>.

use std::sync::Arc;

use bstr::BString;

use super::variable::hash;
use crate::syntax::ast::Text;

/// The options of `-o`, sorted.
pub static OPTIONS: &[&str] =
    &["bashdefault", "default", "dirnames", "filenames", "noquote", "nosort", "nospace", "plusdirs"];

/// The actions of `-A` with their letters, in the order `complete -p` prints them.
pub static ACTIONS: &[(&str, Option<u8>)] = &[
    ("alias", Some(b'a')),
    ("arrayvar", None),
    ("binding", None),
    ("builtin", Some(b'b')),
    ("command", Some(b'c')),
    ("directory", Some(b'd')),
    ("disabled", None),
    ("enabled", None),
    ("export", Some(b'e')),
    ("file", Some(b'f')),
    ("function", None),
    ("group", Some(b'g')),
    ("helptopic", None),
    ("hostname", None),
    ("job", Some(b'j')),
    ("keyword", Some(b'k')),
    ("running", None),
    ("service", Some(b's')),
    ("setopt", None),
    ("shopt", None),
    ("signal", None),
    ("stopped", None),
    ("user", Some(b'u')),
    ("variable", Some(b'v')),
];

/// What stands for `-D`, `-E` and `-I` in the table.
pub const DEFAULT: &[u8] = b"_DefaultCmD_";
/// `-E`
pub const EMPTY: &[u8] = b"_EmptycmD_";
/// `-I`
pub const INITIAL: &[u8] = b"_InitialWorD_";

/// The buckets of Bash's table, whose order `complete` shows.
const BUCKETS: u32 = 512;

/// How completions are made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Specification {
    /// Bits of [`OPTIONS`].
    pub options: u8,
    /// Bits of [`ACTIONS`].
    pub actions: u32,
    /// `-G`
    pub glob: Option<BString>,
    /// `-W`
    pub words: Option<BString>,
    /// `-F`
    pub function: Option<BString>,
    /// `-C`
    pub command: Option<BString>,
    /// `-X`
    pub filter: Option<BString>,
    /// `-P`
    pub prefix: Option<BString>,
    /// `-S`
    pub suffix: Option<BString>,
}

impl Specification {
    /// Is an option on?
    pub fn has(&self, option: &str) -> bool {
        OPTIONS.iter().position(|name| *name == option).is_some_and(|at| self.options >> at & 1 == 1)
    }

    /// Turns an option on or off; false if there is none of that name.
    pub fn set(&mut self, option: &[u8], on: bool) -> bool {
        let Some(at) = OPTIONS.iter().position(|name| name.as_bytes() == option) else { return false };
        if on {
            self.options |= 1 << at;
        } else {
            self.options &= !(1 << at);
        }
        true
    }

    /// Adds an action; false if there is none of that name.
    pub fn add_action(&mut self, action: &[u8]) -> bool {
        let Some(at) = ACTIONS.iter().position(|(name, _)| name.as_bytes() == action) else { return false };
        self.actions |= 1 << at;
        true
    }

    /// The names of the actions.
    pub fn actions(&self) -> impl Iterator<Item = (&'static str, Option<u8>)> + '_ {
        ACTIONS.iter().enumerate().filter(|(at, _)| self.actions >> at & 1 == 1).map(|(_, action)| *action)
    }

    /// The command that makes it again for `name`.
    pub fn command_line(&self, name: &[u8]) -> Vec<u8> {
        let mut words: Vec<Vec<u8>> = vec![b"complete".to_vec()];
        for option in OPTIONS.iter().filter(|option| self.has(option)) {
            words.push(format!("-o {option}").into_bytes());
        }
        words.extend(self.actions().filter_map(|(_, letter)| letter.map(|l| vec![b'-', l])));
        words.extend(
            self.actions().filter(|(_, l)| l.is_none()).map(|(name, _)| format!("-A {name}").into_bytes()),
        );
        for (letter, value) in [
            (b'G', &self.glob),
            (b'W', &self.words),
            (b'P', &self.prefix),
            (b'S', &self.suffix),
            (b'X', &self.filter),
            (b'C', &self.command),
        ] {
            if let Some(value) = value {
                words.push([&[b'-', letter, b' '][..], &crate::expand::quote::apostrophes(value)].concat());
            }
        }
        if let Some(function) = &self.function {
            words.push([b"-F ".as_slice(), &quoted_name(function)].concat());
        }
        words.push(shown_name(name));
        bstr::join(" ", words)
    }
}

/// A name as `complete -p` prints it.
pub fn shown_name(name: &[u8]) -> Vec<u8> {
    match name {
        DEFAULT => b"-D".to_vec(),
        EMPTY => b"-E".to_vec(),
        INITIAL => b"-I".to_vec(),
        name => quoted_name(name),
    }
}

fn quoted_name(name: &[u8]) -> Vec<u8> {
    crate::expand::quote::when_needed(name)
}

/// A command and how its words are completed.
type Entry = (Text, Arc<Specification>);

/// The specifications, by command.
#[derive(Clone, Debug, Default)]
pub struct Completions {
    table: Option<Arc<Vec<Entry>>>,
}

impl Completions {
    /// All of them, in Bash's order.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        let mut all: Vec<&Entry> = self.table.iter().flat_map(|table| table.iter()).collect();
        // The latest is the head of its chain.
        all.reverse();
        all.sort_by_key(|(name, _)| hash(name) & (BUCKETS - 1));
        all.into_iter()
    }

    /// The specification of a command.
    pub fn get(&self, name: &[u8]) -> Option<&Arc<Specification>> {
        self.table.as_ref()?.iter().find(|(n, _)| &**n == name).map(|(_, specification)| specification)
    }

    /// Sets it.
    pub fn insert(&mut self, name: &[u8], specification: Arc<Specification>) {
        let table = Arc::make_mut(self.table.get_or_insert_default());
        match table.iter_mut().find(|(n, _)| &**n == name) {
            Some((_, old)) => *old = specification,
            None => table.push((Text::from(name), specification)),
        }
    }

    /// Takes it away; false if there was none.
    pub fn remove(&mut self, name: &[u8]) -> bool {
        let Some(table) = &mut self.table else { return false };
        let before = table.len();
        Arc::make_mut(table).retain(|(n, _)| &**n != name);
        table.len() < before
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.table = self.table.take().map(|_| Arc::default());
    }

    /// Was there none yet?
    pub fn is_unused(&self) -> bool {
        self.table.is_none()
    }
}
