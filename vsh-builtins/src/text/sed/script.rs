//! A script, parsed: commands in a row, blocks and branches resolved to places in it.

use bstr::BString;
use vsh_core::regex::Regex;

/// A command and the lines it is for.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) first: Option<Address>,
    pub(super) last: Option<RangeEnd>,
    pub(super) negated: bool,
    pub(super) action: Action,
    /// How `--debug` shows it.
    pub(super) shown: Vec<u8>,
    /// How many blocks it is in.
    pub(super) level: usize,
}

/// A line, or the first of a range.
#[derive(Debug)]
pub(super) enum Address {
    /// `0`, before the first line: the end of its range is looked for from line 1 on.
    Zero,
    Line(u64),
    /// `first~step`, the step not 0.
    Step(u64, u64),
    Last,
    Pattern(Pattern),
}

/// Where a range ends.
#[derive(Debug)]
pub(super) enum RangeEnd {
    Line(u64),
    /// `first~step`
    Step(u64, u64),
    Last,
    Pattern(Pattern),
    /// `addr,+N`
    Behind(u64),
    /// `addr,~N`
    Multiple(u64),
}

/// A regular expression; `None` is the last one used.
pub(super) type Pattern = Option<Regex>;

/// What a command does.
#[derive(Debug)]
pub(super) enum Action {
    /// `{`: where its block ends.
    Block(usize),
    /// `}` and `:label`.
    Nothing,
    /// `=`
    LineNumber,
    /// `a`
    Append(Vec<u8>),
    /// `i`
    Insert(Vec<u8>),
    /// `c`
    Change(Vec<u8>),
    /// `b`: where to; past the end if there is no label.
    Branch(usize),
    /// `t`
    BranchIfReplaced(usize),
    /// `T`
    BranchUnlessReplaced(usize),
    /// `d`
    Delete,
    /// `D`
    DeleteFirst,
    /// `e`: the command; the pattern space if it is empty.
    Execute(Vec<u8>),
    /// `F`
    FileName,
    /// `g`
    Get,
    /// `G`
    GetAppend,
    /// `h`
    Hold,
    /// `H`
    HoldAppend,
    /// `l`: the width of the lines, if it is given.
    List(Option<usize>),
    /// `n`
    Next,
    /// `N`
    NextAppend,
    /// `p`
    Print,
    /// `P`
    PrintFirst,
    /// `q`
    Quit(u8),
    /// `Q`
    QuitSilently(u8),
    /// `r`
    Read(BString),
    /// `R`: which of the files read line by line.
    ReadLine(usize),
    /// `s`
    Substitute(Box<Substitution>),
    /// `w`: which of the outputs.
    Write(usize),
    /// `W`
    WriteFirst(usize),
    /// `x`
    Exchange,
    /// `y`
    Translate(Box<Translation>),
    /// `z`
    Zap,
}

/// `s/pattern/replacement/flags`
#[derive(Debug)]
pub(super) struct Substitution {
    pub(super) pattern: Pattern,
    pub(super) replacement: Vec<Part>,
    /// The replacement refers to groups.
    pub(super) needs_groups: bool,
    pub(super) global: bool,
    /// Only this match, and with `g` those behind it.
    pub(super) number: u64,
    pub(super) print: bool,
    /// The pattern space is a command, whose output replaces it.
    pub(super) execute: bool,
    pub(super) write: Option<usize>,
}

/// A part of a replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Literal(Vec<u8>),
    /// `&` is group 0.
    Group(usize),
    Case(Case),
}

/// `\L \U \l \u \E`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Lower,
    Upper,
    LowerFirst,
    UpperFirst,
    End,
}

/// `y/abc/xyz/`
#[derive(Debug)]
pub(super) enum Translation {
    Bytes(Box<[u8; 256]>),
    /// From a character's bytes, or a byte that is none.
    Characters(std::collections::BTreeMap<Vec<u8>, Vec<u8>>),
}

/// A whole script.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub(super) commands: Vec<Command>,
    /// The files of `w`, by number.
    pub(super) outputs: Vec<BString>,
    /// The files of `R`, by number.
    pub(super) line_files: Vec<BString>,
    /// It starts with `#n`.
    pub(super) silent: bool,
    /// The place of its end, as messages about what is found while it runs begin.
    pub(super) end: String,
}
