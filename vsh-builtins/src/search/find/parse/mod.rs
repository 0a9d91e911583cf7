//! The command line of `find`: options, starting points, and the expression, whose words are read one by one with what
//! belongs to them, and then put together as [`tree`] says.

mod predicate;
mod tree;

use bstr::BString;
use vsh_core::pattern::Pattern;
use vsh_core::regex::Regex;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{FileKind, Ino, Metadata, Timestamp};

use super::format::Format;
use crate::support::context::Context;
use crate::support::date;
use crate::support::dialect::Dialect;
use crate::support::names::Names;
use tree::Word;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    Never,
    Operands,
    Always,
}

/// `+N`, `-N`, `N`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Range {
    More(u64),
    Less(u64),
    Exactly(u64),
}

impl Range {
    pub(super) fn holds(self, value: u64) -> bool {
        match self {
            Self::More(limit) => value > limit,
            Self::Less(limit) => value < limit,
            Self::Exactly(limit) => value == limit,
        }
    }
}

/// How long ago, in nanoseconds: `-mtime` and its kin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Age {
    pub(super) sign: Sign,
    pub(super) limit: i128,
    pub(super) unit: i128,
    /// Parts of a unit count as a whole one.
    pub(super) rounded_up: bool,
}

/// What stands before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    More,
    Less,
    Exactly,
}

impl Age {
    pub(super) fn holds(self, age: i128) -> bool {
        let (from, until) = if self.rounded_up {
            (self.limit.saturating_sub(self.unit), self.limit)
        } else {
            (self.limit, self.limit.saturating_add(self.unit))
        };
        match self.sign {
            // Where days are counted, the original has a second to spare.
            Sign::Less if !self.rounded_up => age < self.limit.saturating_add(1_000_000_000),
            Sign::Less => age < self.limit,
            Sign::Exactly => from <= age && age < until,
            Sign::More if self.rounded_up => age > until,
            Sign::More => age >= until,
        }
    }
}

/// Which of a file's times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stamp {
    Access,
    Change,
    Modification,
}

impl Stamp {
    pub(super) fn of(self, metadata: &Metadata) -> Timestamp {
        match self {
            Self::Access => metadata.atime,
            Self::Change => metadata.ctime,
            Self::Modification => metadata.mtime,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PermissionTest {
    Exactly,
    All,
    Any,
}

/// Commands run for files.
#[derive(Debug)]
pub(super) struct Exec {
    pub(super) argv: Vec<BString>,
    /// `+`: many files at once.
    pub(super) many: bool,
    /// In the file's directory.
    pub(super) in_dir: bool,
    /// Only if the user agrees.
    pub(super) asks: bool,
    /// Where files collected for `+` are kept.
    pub(super) slot: usize,
}

/// What stands between parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    And,
    Or,
    /// All are asked; the last one tells.
    Comma,
}

#[derive(Debug)]
pub(super) enum Node {
    Many(Operator, Vec<Node>),
    Not(Box<Node>),
    Constant(bool),
    Name(Pattern),
    Path(Pattern),
    Regex(Regex),
    LinkName(Pattern),
    Type(Vec<FileKind>),
    XType(Vec<FileKind>),
    /// Unit in bytes.
    Size(Range, u64),
    Empty,
    /// The bits for files, and for directories: `X` tells them apart.
    Perm(PermissionTest, u16, u16),
    /// What is counted back from.
    Age(Stamp, Age, Timestamp),
    Used(Age),
    Newer(Stamp, Timestamp),
    User(Range),
    Group(Range),
    NoUser,
    NoGroup,
    Links(Range),
    Inode(Range),
    SameFile(u64, Ino),
    Access(u8),
    Print,
    Print0,
    Printf(Format),
    List,
    Exec(Exec),
    /// An action whose output goes to a file, by its number.
    ToFile(usize, Box<Node>),
    Delete,
    Prune,
    Quit,
}

pub(super) struct Plan {
    pub(super) expression: Node,
    pub(super) follow: Follow,
    pub(super) depth_first: bool,
    pub(super) deletes: bool,
    pub(super) min_depth: usize,
    pub(super) max_depth: usize,
    pub(super) one_device: bool,
    pub(super) now: Timestamp,
    pub(super) names: Names,
    pub(super) execs: usize,
    /// The files that actions write to.
    pub(super) outputs: Vec<BString>,
    pub(super) zone: jiff::tz::TimeZone,
    /// What is strange about it.
    pub(super) warnings: Vec<String>,
    /// Where starting points are read from, instead of the command line.
    pub(super) starts_from: Option<BString>,
    /// How wide fields of formats are.
    pub(super) room: usize,
}

pub(super) struct Parser<'c, 'a> {
    cx: &'c Cx<'a>,
    words: &'c [BString],
    at: usize,
    starts: &'c [BString],
    plan: Plan,
    /// What has been read of the expression.
    read: Vec<Word>,
    /// The predicate or operator that was read last.
    last: String,
    /// What the first word of the expression is called.
    first: String,
    /// The first one that is not an option.
    first_test: Option<String>,
    acts: bool,
    prunes: bool,
    depth_asked: bool,
    warns: bool,
    day_start: bool,
    regex_type: Dialect,
}

/// What file systems are here, as `stat -f` has it.
pub(super) const FILE_SYSTEM: &str = "tmpfs";

fn fail(text: impl Into<String>) -> Error {
    Error::Fatal(text.into(), ExitStatus::FAILURE)
}

/// How much the order of tests is changed is of no account here.
fn check_level(level: &[u8]) -> Result<(), Error> {
    if level.is_empty() {
        return Err(fail("The -O option must be immediately followed by a decimal integer"));
    }
    if !level.first().is_some_and(u8::is_ascii_digit) {
        return Err(fail("Please specify a decimal number immediately after -O"));
    }
    if !level.iter().all(u8::is_ascii_digit) {
        return Err(fail(format!("Invalid optimisation level {}", String::from_utf8_lossy(level))));
    }
    Ok(())
}

/// Where the starting points end. Behind them, a closing parenthesis or a comma can no longer be one of them.
fn is_expression(word: &BString) -> bool {
    (word.starts_with(b"-") && word.len() > 1) || matches!(word.as_slice(), b"(" | b"!")
}

/// The plan and the starting points; what is strange about the command line is told, be there an error or not.
pub(super) async fn parse(cx: &mut Cx<'_>) -> Result<(Plan, Vec<BString>), Error> {
    let words = cx.arguments();
    let mut follow = Follow::Never;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        match word.as_slice() {
            b"-P" => follow = Follow::Never,
            b"-H" => follow = Follow::Operands,
            b"-L" => follow = Follow::Always,
            b"--" => {}
            b"-D" if words.len() > at + 1 => return Err(Error::unsupported("-D")),
            [b'-', b'O', level @ ..] => check_level(level)?,
            _ => break,
        }
        at += 1;
    }
    let roots = words.iter().skip(at).take_while(|word| !is_expression(word)).count();
    let starts: Vec<BString> = words.iter().skip(at).take(roots).cloned().collect();
    let plan = Plan {
        expression: Node::Print,
        follow,
        depth_first: false,
        deletes: false,
        min_depth: 0,
        max_depth: usize::MAX,
        one_device: false,
        now: cx.host().now(),
        names: Names::read(cx).await?,
        execs: 0,
        outputs: Vec::new(),
        zone: date::zone(cx),
        warnings: Vec::new(),
        starts_from: None,
        room: 0,
    };
    let mut parser = Parser {
        cx,
        words: words.get(at + roots..).unwrap_or_default(),
        at: 0,
        starts: words.get(at..at + roots).unwrap_or_default(),
        plan,
        read: Vec::new(),
        last: String::new(),
        first: String::from(")"),
        first_test: None,
        acts: false,
        prunes: false,
        depth_asked: false,
        warns: false,
        day_start: false,
        regex_type: Dialect::Emacs,
    };
    let done = parser.whole().await;
    let mut plan = parser.plan;
    for warning in std::mem::take(&mut plan.warnings) {
        cx.diagnose(warning).await?;
    }
    done?;
    starting_points(cx, &plan, starts).map(|starts| (plan, starts))
}

/// Those of the command line, or of the file that is named there.
fn starting_points(cx: &Cx<'_>, plan: &Plan, mut starts: Vec<BString>) -> Result<Vec<BString>, Error> {
    if plan.starts_from.is_some() {
        return match starts.first() {
            None => Ok(starts),
            Some(first) => Err(fail(format!(
                "extra operand {}\nfind: file operands cannot be combined with -files0-from",
                cx.quoted(first)
            ))),
        };
    }
    if starts.is_empty() {
        starts.push(BString::from("."));
    }
    Ok(starts)
}

impl<'c> Parser<'c, '_> {
    fn peek(&self) -> Option<&'c BString> {
        self.words.get(self.at)
    }

    /// All words first, with what belongs to them; then what they are together.
    async fn whole(&mut self) -> Result<(), Error> {
        if self.words.is_empty() {
            return Ok(());
        }
        while let Some(word) = self.peek() {
            self.at += 1;
            if word == "-daystart" {
                // Of all options it alone leaves nothing behind.
                self.day_start = true;
                // As in the original, what was read before it is called by its name.
                if self.read.len() == 1 {
                    "-daystart".clone_into(&mut self.first);
                }
                if let Some(Word::Or(text) | Word::And(text)) = self.read.last_mut() {
                    "-daystart".clone_into(text);
                }
                "-daystart".clone_into(&mut self.last);
                continue;
            }
            let word = self.word(word).await?;
            self.read.push(word);
            self.cx.meter().tick(1)?;
        }
        if self.read.is_empty() {
            return Ok(());
        }
        let expression = tree::build(std::mem::take(&mut self.read), self.acts, &self.first, &self.last)?;
        if self.plan.deletes && self.prunes && !self.depth_asked {
            return Err(fail(
                "The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.",
            ));
        }
        self.plan.expression = expression;
        Ok(())
    }

    async fn word(&mut self, word: &'c BString) -> Result<Word, Error> {
        let text = word.to_string();
        let read = match word.as_slice() {
            b"(" => Word::Open,
            b")" => Word::Close(self.last.clone()),
            b"!" | b"-not" => Word::Not,
            b"-o" | b"-or" => Word::Or(text.clone()),
            b"-a" | b"-and" => Word::And(text.clone()),
            b"," => Word::Comma,
            [b'-', _, ..] => {
                self.last.clone_from(&text);
                return Ok(Word::Primary(self.predicate(&text).await?));
            }
            _ => return Err(self.misplaced(word).await),
        };
        self.first_test.get_or_insert_with(|| text.clone());
        self.last = text;
        Ok(read)
    }

    /// A starting point behind the expression; if it is there, it may be what a pattern became.
    async fn misplaced(&self, word: &BString) -> Error {
        let mut why = format!("paths must precede expression: `{word}'");
        if self.cx.metadata(word).await.is_ok() {
            why += &format!("\nfind: possible unquoted pattern after predicate `{}'?", self.last);
        }
        fail(why)
    }

    fn argument(&mut self, predicate: &str) -> Result<&'c BString, Error> {
        let value = self.peek().ok_or_else(|| fail(format!("missing argument to `{predicate}'")))?;
        self.at += 1;
        Ok(value)
    }

    fn warn(&mut self, text: impl std::fmt::Display) {
        self.plan.warnings.push(format!("warning: {text}"));
    }
}
