//! The commands of a substitution, and the lines that they are on.
//!
//! Bash prints the commands of `$(...)` as it has read them, and reads that text again when it runs them: its first line is that
//! of the command around it. Backquotes, and what stands in a here-document, it reads as they are written, from that line on. What
//! has several lines here, or stands on another line than its command, is read from the same text when it is run first, for
//! the numbers of its lines.

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
    /// Do they define aliases, which lines behind may use?
    defines_aliases: bool,
    /// The commands as they are laid out anew, and the number of the line that they begin on.
    anew: OnceLock<(u32, Option<Anew>)>,
}

/// Commands that were read anew, and what their tree takes.
#[derive(Clone, Debug)]
struct Anew {
    list: Arc<List>,
    _charge: Charge,
}

/// How the commands are laid out in the source.
#[derive(Clone, Debug, Default)]
pub(super) enum Lines {
    /// On the line on which they begin, or on those that they are printed on.
    #[default]
    AsPrinted,
    /// On several lines, which are not those that they are printed on.
    Several,
    /// On the lines of this text.
    Written(Text),
}

/// The length from which on a text keeps the lines that it has.
const LONGEST: usize = 1 << 20;

impl Substituted {
    /// The commands that stand in `source`.
    pub(super) fn new(list: List, lines: Lines, source: &[u8]) -> Self {
        let defines_aliases = source.contains(&b'\n') && memchr::memmem::find(source, b"alias").is_some();
        Self { list: Arc::new(list), lines, defines_aliases, anew: OnceLock::new() }
    }

    /// May aliases stand in the commands, which are read again then? `known`: there are some already.
    pub(crate) fn expands_aliases(&self, known: bool) -> bool {
        known || self.defines_aliases
    }

    /// The text that Bash reads when it runs them.
    pub(crate) fn text(&self) -> Arc<[u8]> {
        self.written().unwrap_or_else(|| Arc::from(print::substituted(&self.list)))
    }

    /// Their text, if Bash reads it as it is written.
    pub(crate) fn written(&self) -> Option<Arc<[u8]>> {
        match &self.lines {
            Lines::Written(text) => Some(text.share()),
            Lines::AsPrinted | Lines::Several => None,
        }
    }

    /// The commands, which begin on line `own`, with the lines they have where their command is on `line`. Where the meter has
    /// no memory for that, they keep their own.
    pub(crate) fn on_line(&self, own: u32, line: u32, options: ParseOptions, meter: &Meter) -> &Arc<List> {
        if own == line && !matches!(self.lines, Lines::Several) {
            return &self.list;
        }
        match self.anew.get_or_init(|| (line, self.read_anew(line, options, meter))) {
            (known, Some(anew)) if *known == line => &anew.list,
            _ => &self.list,
        }
    }

    /// The commands, read from the text that Bash reads; `None` where that would say something else.
    fn read_anew(&self, line: u32, options: ParseOptions, meter: &Meter) -> Option<Anew> {
        let printed = print::substituted(&self.list);
        let text = if let Lines::Written(text) = &self.lines { text } else { printed.as_slice() };
        if text.len() > LONGEST {
            return None;
        }
        let mut parser = Parser::new(text, line);
        if !matches!(self.lines, Lines::Written(_)) {
            parser.reads_printed();
        }
        let (list, charge) = all_commands(parser, options, meter)?;
        let same = print::substituted(&list) == printed;
        same.then(|| Anew { list: Arc::new(list), _charge: charge })
    }
}

fn all_commands(mut parser: Parser, options: ParseOptions, meter: &Meter) -> Option<(List, Charge)> {
    let mut anew = List::default();
    let mut charge = meter.no_memory();
    let mut size = 0;
    parser.set_budget(usize::try_from(meter.memory_left()).unwrap_or(usize::MAX));
    while let Some(next) = parser.next_command(options, &NoAliases).ok()? {
        size += parser.tree_size();
        charge.resize(large(size)).ok()?;
        append(&mut anew.items, next);
    }
    Some((anew, charge))
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
