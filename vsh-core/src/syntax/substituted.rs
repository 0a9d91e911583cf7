//! The commands of a substitution, and the lines that they are on.
//!
//! Bash prints the commands of `$(...)` as it has read them, and reads that text again when it runs them: its first line is that
//! of the command around it. Backquotes, and what stands in a here-document, it reads as they are written, from that line on. What
//! has several lines here or there, or stands on another line than its command, is read from the same text when it is run first,
//! for the numbers of its lines.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Serialize, Serializer};

use crate::exec::run::large;
use crate::meter::{Charge, Meter};

use super::ast::{List, Text};
use super::substitution::append;
use super::{NoAliases, ParseOptions, Parser, print};

/// The commands of a substitution.
#[derive(Clone, Debug, Default)]
pub struct Substituted {
    list: Arc<List>,
    lines: Lines,
    /// Were they read in POSIX mode? It is what was read then that is printed.
    posix: bool,
    /// Are they read again when they run? They may define aliases, which lines behind use.
    read_at_run: bool,
    /// The commands as they are laid out anew, and the number of the line that they begin on.
    anew: OnceLock<(u32, Option<Anew>)>,
}

/// Commands that were read anew, and what their tree takes.
#[derive(Clone, Debug)]
struct Anew {
    commands: Arc<[Complete]>,
    _charge: Charge,
}

/// A complete command, and the line that it ends on.
#[derive(Clone, Debug)]
pub(crate) struct Complete {
    pub(crate) list: List,
    pub(crate) end_line: u32,
}

/// The commands with the lines that they have in a run.
pub(crate) enum OnLine<'a> {
    /// All on one line.
    One(&'a Arc<List>),
    /// One after the other.
    Several(&'a Arc<[Complete]>),
}

/// How the commands are laid out in the source.
#[derive(Clone, Debug, Default)]
pub(super) enum Lines {
    /// On one line, in print too.
    #[default]
    One,
    /// On several lines, here or in print.
    Several,
    /// As in this text.
    Written(Text),
}

/// The length from which on a text keeps the lines that it has.
const LONGEST: usize = 1 << 20;

impl Substituted {
    /// The commands that stand in `source`.
    pub(super) fn new(list: List, lines: Lines, posix: bool, source: &[u8]) -> Self {
        let read_at_run = source.contains(&b'\n') && memchr::memmem::find(source, b"alias").is_some();
        Self { list: Arc::new(list), lines, posix, read_at_run, anew: OnceLock::new() }
    }

    /// The same of a text in backquotes, whose here-documents may be warned of when it runs.
    pub(super) fn warned(self, warned: bool) -> Self {
        Self { read_at_run: self.read_at_run || warned, ..self }
    }

    /// Are the commands to be read again, for the aliases or the warnings? `aliases`: there are some already.
    pub(crate) fn is_read_at_run(&self, aliases: bool) -> bool {
        aliases || self.read_at_run
    }

    /// The text that Bash reads when it runs them.
    pub(crate) fn text(&self) -> Arc<[u8]> {
        self.written().unwrap_or_else(|| Arc::from(self.printed()))
    }

    /// Their text as it is printed.
    pub(super) fn printed(&self) -> Vec<u8> {
        print::substituted(&self.list, self.posix)
    }

    /// Their text, if Bash reads it as it is written.
    pub(crate) fn written(&self) -> Option<Arc<[u8]>> {
        match &self.lines {
            Lines::Written(text) => Some(text.share()),
            Lines::One | Lines::Several => None,
        }
    }

    /// The commands, which begin on line `own`, with the lines they have where their command is on `line`. Where the meter has
    /// no memory for that, they keep their own.
    pub(crate) fn on_line(&self, own: u32, line: u32, options: ParseOptions, meter: &Meter) -> OnLine<'_> {
        if own == line && self.lines.are_one() {
            return OnLine::One(&self.list);
        }
        match self.anew.get_or_init(|| (line, self.read_anew(line, options, meter))) {
            (known, Some(anew)) if *known == line => OnLine::Several(&anew.commands),
            _ => OnLine::One(&self.list),
        }
    }

    /// The commands, read from the text that Bash reads; `None` where that would say something else.
    fn read_anew(&self, line: u32, options: ParseOptions, meter: &Meter) -> Option<Anew> {
        let printed = self.printed();
        let text = if let Lines::Written(text) = &self.lines { text } else { printed.as_slice() };
        if text.len() > LONGEST {
            return None;
        }
        let (commands, charge) = all_commands(text, line, options, meter)?;
        let mut all = List::default();
        commands.iter().for_each(|complete| append(&mut all.items, complete.list.clone()));
        let same = print::substituted(&all, self.posix) == printed;
        same.then(|| Anew { commands: Arc::from(commands), _charge: charge })
    }
}

impl Lines {
    /// Are they one line only, for Bash too?
    fn are_one(&self) -> bool {
        match self {
            Self::One => true,
            Self::Several => false,
            Self::Written(text) => memchr::memchr(b'\n', text).is_none(),
        }
    }
}

fn all_commands(
    text: &[u8],
    line: u32,
    options: ParseOptions,
    meter: &Meter,
) -> Option<(Vec<Complete>, Charge)> {
    let mut parser = Parser::new(text, line);
    let mut commands = Vec::new();
    let mut charge = meter.no_memory();
    let mut size = 0;
    parser.set_budget(usize::try_from(meter.memory_left()).unwrap_or(usize::MAX));
    while let Some(list) = parser.next_command(options, &NoAliases).ok()? {
        size += parser.tree_size();
        charge.resize(large(size)).ok()?;
        commands.push(Complete { list, end_line: parser.end_line() });
    }
    Some((commands, charge))
}

impl Deref for Substituted {
    type Target = Arc<List>;

    fn deref(&self) -> &Arc<List> {
        &self.list
    }
}

impl PartialEq for Substituted {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

impl Eq for Substituted {}

impl Serialize for Substituted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.list.serialize(serializer)
    }
}
