//! The command line of `find`.

use bstr::BString;
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::regex::{Regex, Syntax};
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{FileKind, Ino, Metadata, Timestamp};

use super::format::Format;
use crate::support::context::Context;
use crate::support::date;
use crate::support::mode::ModeChange;
use crate::support::names::Names;
use crate::support::size;

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

#[derive(Debug)]
pub(super) enum Node {
    And(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    Comma(Box<Node>, Box<Node>),
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
    Age(Stamp, Range, u64),
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
    /// What is strange about its formats.
    pub(super) warnings: Vec<String>,
}

struct Parser<'c, 'a> {
    cx: &'c Cx<'a>,
    words: &'c [BString],
    at: usize,
    plan: Plan,
    acts: bool,
    day_start: bool,
    regex_type: Dialect,
    depth: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Emacs,
    Basic,
    Extended,
}

fn fail(text: impl Into<String>) -> Error {
    Error::Fatal(text.into(), ExitStatus::FAILURE)
}

/// The order in which tests are made is of no account here.
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

fn is_expression(word: &BString) -> bool {
    (word.starts_with(b"-") && word.len() > 1) || matches!(word.as_slice(), b"(" | b")" | b"!" | b",")
}

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
            [b'-', b'O', level @ ..] => check_level(level)?,
            _ => break,
        }
        at += 1;
    }
    let roots = words.iter().skip(at).take_while(|word| !is_expression(word)).count();
    let mut starts: Vec<BString> = words.iter().skip(at).take(roots).cloned().collect();
    if starts.is_empty() {
        starts.push(BString::from("."));
    }
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
    };
    let rest = words.get(at + roots..).unwrap_or_default();
    let mut parser = Parser {
        cx,
        words: rest,
        at: 0,
        plan,
        acts: false,
        day_start: false,
        regex_type: Dialect::Emacs,
        depth: 0,
    };
    if !rest.is_empty() {
        let expression = parser.comma().await?;
        if let Some(word) = parser.peek() {
            return Err(match word.as_slice() {
                b")" => fail("you have too many ')'"),
                _ => fail(format!("paths must precede expression: `{word}'")),
            });
        }
        parser.plan.expression =
            if parser.acts { expression } else { Node::And(Box::new(expression), Box::new(Node::Print)) };
    }
    Ok((parser.plan, starts))
}

impl<'c> Parser<'c, '_> {
    fn peek(&self) -> Option<&'c BString> {
        self.words.get(self.at)
    }

    async fn comma(&mut self) -> Result<Node, Error> {
        let mut left = self.or().await?;
        while self.peek().is_some_and(|word| word == ",") {
            self.at += 1;
            left = Node::Comma(Box::new(left), Box::new(self.or().await?));
        }
        Ok(left)
    }

    async fn or(&mut self) -> Result<Node, Error> {
        let mut left = self.and().await?;
        while self.peek().is_some_and(|word| word == "-o" || word == "-or") {
            self.at += 1;
            left = Node::Or(Box::new(left), Box::new(self.and().await?));
        }
        Ok(left)
    }

    async fn and(&mut self) -> Result<Node, Error> {
        let mut left = self.not().await?;
        while let Some(word) = self.peek() {
            match word.as_slice() {
                b"-o" | b"-or" | b"," | b")" => break,
                b"-a" | b"-and" => self.at += 1,
                _ => {}
            }
            left = Node::And(Box::new(left), Box::new(self.not().await?));
        }
        Ok(left)
    }

    async fn not(&mut self) -> Result<Node, Error> {
        let mut negated = false;
        while let Some(word) = self.peek().filter(|word| *word == "!" || *word == "-not") {
            self.at += 1;
            match self.peek() {
                None => return Err(fail(format!("expected an expression after '{word}'"))),
                Some(next) if next == ")" => {
                    return Err(fail(format!("expected an expression between '{word}' and ')'")));
                }
                Some(_) => {}
            }
            negated = !negated;
        }
        let inner = self.primary().await?;
        Ok(if negated { Node::Not(Box::new(inner)) } else { inner })
    }

    async fn primary(&mut self) -> Result<Node, Error> {
        let Some(word) = self.peek() else {
            let last = self.words.last().map(ToString::to_string).unwrap_or_default();
            return Err(fail(format!("expected an expression after '{last}'")));
        };
        self.at += 1;
        match word.as_slice() {
            b"(" => {
                self.depth += 1;
                if self.depth > 100 {
                    return Err(fail("expression is nested too deeply"));
                }
                if self.peek().is_some_and(|word| word == ")") {
                    return Err(fail("invalid expression; empty parentheses are not allowed."));
                }
                let inner = Box::pin(self.comma()).await?;
                self.depth -= 1;
                if self.peek().is_none_or(|word| word != ")") {
                    return Err(fail(
                        "invalid expression; I was expecting to find a ')' somewhere but did not see one.",
                    ));
                }
                self.at += 1;
                Ok(inner)
            }
            b")" => Err(fail(
                "invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('",
            )),
            b"-o" | b"-or" | b"-a" | b"-and" | b"," => Err(fail(format!(
                "invalid expression; you have used a binary operator '{word}' with nothing before it."
            ))),
            [b'-', _, ..] => self.predicate(&String::from_utf8_lossy(word)).await,
            _ => Err(fail(format!("paths must precede expression: `{word}'"))),
        }
    }

    fn argument(&mut self, predicate: &str) -> Result<&'c BString, Error> {
        let value = self.peek().ok_or_else(|| fail(format!("missing argument to `{predicate}'")))?;
        self.at += 1;
        Ok(value)
    }

    fn glob(&mut self, predicate: &str, ignore_case: bool) -> Result<Pattern, Error> {
        let bytes = !self.cx.utf8();
        let text = self.argument(predicate)?;
        Ok(Pattern::new(text, PatternOptions { ignore_case, bytes, ..PatternOptions::default() }))
    }

    fn number(&mut self, predicate: &str) -> Result<Range, Error> {
        let text = self.argument(predicate)?;
        if let Some(range) = range(text) {
            return Ok(range);
        }
        let unsigned = text.strip_prefix(b"+").or(text.strip_prefix(b"-")).unwrap_or(text);
        let decimal = unsigned.iter().all(|b| b.is_ascii_digit() || *b == b'.') && unsigned.len() > 1;
        if decimal && predicate.ends_with(['n', 'e']) && predicate != "-inum" {
            return Err(Error::unsupported(format!("{predicate} {text}")));
        }
        Err(fail(format!("invalid argument `{text}' to `{predicate}'")))
    }

    async fn predicate(&mut self, name: &str) -> Result<Node, Error> {
        // Options first: they hold for the whole walk, wherever they stand.
        match name {
            "-depth" | "-d" => self.plan.depth_first = true,
            "-maxdepth" => self.plan.max_depth = self.level(name)?,
            "-mindepth" => self.plan.min_depth = self.level(name)?,
            "-xdev" | "-mount" => self.plan.one_device = true,
            "-follow" => self.plan.follow = Follow::Always,
            "-daystart" => self.day_start = true,
            "-noleaf" | "-ignore_readdir_race" | "-noignore_readdir_race" | "-warn" | "-nowarn" => {}
            "-regextype" => self.set_regex_type()?,
            _ => return self.test(name).await,
        }
        Ok(Node::Constant(true))
    }

    fn level(&mut self, name: &str) -> Result<usize, Error> {
        let text = self.argument(name)?;
        let level = size::decimal(text).and_then(|level| usize::try_from(level).ok());
        level.ok_or_else(|| {
            let shown = self.cx.quoted(text);
            fail(format!("Expected a positive decimal integer argument to {name}, but got {shown}"))
        })
    }

    fn set_regex_type(&mut self) -> Result<(), Error> {
        let text = self.argument("-regextype")?;
        self.regex_type = match text.as_slice() {
            b"emacs" | b"findutils-default" => Dialect::Emacs,
            b"ed" | b"sed" | b"grep" | b"posix-basic" | b"posix-minimal-basic" => Dialect::Basic,
            b"posix-extended" | b"egrep" | b"posix-egrep" | b"awk" | b"posix-awk" | b"gnu-awk" => {
                Dialect::Extended
            }
            _ => return Err(fail(format!("Unknown regular expression type {}", self.cx.quoted(text)))),
        };
        Ok(())
    }

    async fn test(&mut self, name: &str) -> Result<Node, Error> {
        Ok(match name {
            "-true" => Node::Constant(true),
            "-false" => Node::Constant(false),
            "-name" => Node::Name(self.glob(name, false)?),
            "-iname" => Node::Name(self.glob(name, true)?),
            "-path" | "-wholename" => Node::Path(self.glob(name, false)?),
            "-ipath" | "-iwholename" => Node::Path(self.glob(name, true)?),
            "-lname" => Node::LinkName(self.glob(name, false)?),
            "-ilname" => Node::LinkName(self.glob(name, true)?),
            "-regex" | "-iregex" => self.regex(name)?,
            "-type" => Node::Type(self.kinds(name)?),
            "-xtype" => Node::XType(self.kinds(name)?),
            "-size" => self.size()?,
            "-empty" => Node::Empty,
            "-perm" => self.permissions()?,
            "-atime" | "-ctime" | "-mtime" => Node::Age(stamp(name)?, self.number(name)?, self.unit(86_400)),
            "-amin" | "-cmin" | "-mmin" => Node::Age(stamp(name)?, self.number(name)?, self.unit(60)),
            "-newer" | "-anewer" | "-cnewer" => {
                let own = if name == "-newer" { Stamp::Modification } else { stamp(name)? };
                Node::Newer(own, self.reference(name, Stamp::Modification).await?)
            }
            "-user" => Node::User(self.owner(name)?),
            "-group" => Node::Group(self.owner(name)?),
            "-uid" => Node::User(self.number(name)?),
            "-gid" => Node::Group(self.number(name)?),
            "-nouser" => Node::NoUser,
            "-nogroup" => Node::NoGroup,
            "-links" => Node::Links(self.number(name)?),
            "-inum" => Node::Inode(self.number(name)?),
            "-samefile" => {
                let metadata = self.metadata(name).await?;
                Node::SameFile(metadata.dev, metadata.ino)
            }
            "-readable" => Node::Access(4),
            "-writable" => Node::Access(2),
            "-executable" => Node::Access(1),
            "-prune" => Node::Prune,
            _ if name.starts_with("-newer") && name.len() == 8 => self.newer_xy(name).await?,
            _ => return self.action(name),
        })
    }

    fn action(&mut self, name: &str) -> Result<Node, Error> {
        let node = match name {
            "-print" => Node::Print,
            "-print0" => Node::Print0,
            "-printf" => {
                let text = self.argument(name)?;
                Node::Printf(Format::parse(text, &mut self.plan.warnings).map_err(fail)?)
            }
            "-ls" => Node::List,
            "-exec" | "-execdir" | "-ok" | "-okdir" => self.exec(name)?,
            "-fprint" | "-fprint0" | "-fprintf" | "-fls" => self.file_action(name)?,
            "-delete" => {
                self.plan.depth_first = true;
                self.plan.deletes = true;
                Node::Delete
            }
            "-quit" => Node::Quit,
            "-files0-from" | "-fstype" | "-used" | "-context" => {
                return Err(fail(format!("option '{name}' is not supported by vsh")));
            }
            _ => return Err(fail(format!("unknown predicate `{name}'"))),
        };
        self.acts |= name != "-quit";
        Ok(node)
    }

    fn regex(&mut self, name: &str) -> Result<Node, Error> {
        let text = self.argument(name)?;
        let (pattern, extended) = match self.regex_type {
            Dialect::Emacs => (from_emacs(text), true),
            Dialect::Basic => (text.to_vec(), false),
            Dialect::Extended => (text.to_vec(), true),
        };
        let syntax = Syntax {
            extended,
            ignore_case: name == "-iregex",
            utf8: self.cx.utf8(),
            whole_line: true,
            lenient: true,
            empty_ranges: matches!(self.regex_type, Dialect::Emacs),
            ..Syntax::BASIC
        };
        match Regex::new(&pattern, syntax) {
            Ok(regex) => Ok(Node::Regex(regex)),
            Err(error) => Err(fail(format!("failed to compile regular expression '{text}': {error}"))),
        }
    }

    fn kinds(&mut self, name: &str) -> Result<Vec<FileKind>, Error> {
        let text = self.argument(name)?;
        let mut kinds = Vec::new();
        if text.is_empty() {
            return Err(fail(format!("Arguments to {name} should contain at least one letter")));
        }
        for part in text.split(|b| *b == b',') {
            let letter = match part {
                [letter] => *letter,
                [] => {
                    return Err(fail(format!(
                        "Last file type in list argument to {name} is missing, i.e., list is ending on: ','"
                    )));
                }
                _ => return Err(fail(format!("Must separate multiple arguments to {name} using: ','"))),
            };
            kinds.push(match letter {
                b'f' => FileKind::Regular,
                b'd' => FileKind::Directory,
                b'l' => FileKind::Symlink,
                b'p' => FileKind::Fifo,
                b'c' => FileKind::CharDevice,
                b'b' => FileKind::BlockDevice,
                b's' => FileKind::Socket,
                other => return Err(fail(format!("Unknown argument to {name}: {}", char::from(other)))),
            });
        }
        Ok(kinds)
    }

    fn size(&mut self) -> Result<Node, Error> {
        let text = self.argument("-size")?;
        let (number, unit) = match text.split_last() {
            Some((b'c', number)) => (number, 1),
            Some((b'w', number)) => (number, 2),
            Some((b'b', number)) => (number, 512),
            Some((b'k', number)) => (number, 1 << 10),
            Some((b'M', number)) => (number, 1 << 20),
            Some((b'G', number)) => (number, 1 << 30),
            Some((digit, _)) if digit.is_ascii_digit() => (text.as_slice(), 512),
            Some((other, _)) => {
                return Err(fail(format!("invalid -size type `{}'", char::from(*other))));
            }
            None => return Err(fail("invalid null argument to -size")),
        };
        let range = range(number).ok_or_else(|| fail(format!("Invalid argument `{text}' to -size")))?;
        Ok(Node::Size(range, unit))
    }

    fn permissions(&mut self) -> Result<Node, Error> {
        let text = self.argument("-perm")?;
        let (test, mode) = match text.as_slice() {
            [b'-', mode @ ..] => (PermissionTest::All, mode),
            [b'/', mode @ ..] => (PermissionTest::Any, mode),
            mode => (PermissionTest::Exactly, mode),
        };
        let change =
            ModeChange::parse(mode).ok_or_else(|| fail(format!("invalid mode {}", self.cx.quoted(text))))?;
        Ok(Node::Perm(test, change.apply(0, false, 0), change.apply(0, true, 0)))
    }

    fn owner(&mut self, name: &str) -> Result<Range, Error> {
        let text = self.argument(name)?;
        let names = &self.plan.names;
        let id = if name == "-user" { names.uid(text) } else { names.gid(text) };
        let what = if name == "-user" { "user" } else { "group" };
        match id {
            Some(id) => Ok(Range::Exactly(u64::from(id))),
            None => Err(fail(format!("{} is not the name of a known {what}", self.cx.quoted(text)))),
        }
    }

    /// With `-daystart`, ages count from the end of today.
    fn unit(&mut self, unit: u64) -> u64 {
        if self.day_start {
            let now = self.plan.now.seconds;
            self.plan.now = Timestamp { seconds: now - now.rem_euclid(86_400) + 86_400, nanos: 0 };
            self.day_start = false;
        }
        unit
    }

    async fn metadata(&mut self, name: &str) -> Result<Metadata, Error> {
        let file = self.argument(name)?;
        let follow = self.plan.follow != Follow::Never;
        match super::status_of(self.cx, file, follow).await {
            Ok(metadata) => Ok(metadata),
            Err(why) => Err(fail(format!("{}: {why}", self.cx.quoted(file)))),
        }
    }

    async fn reference(&mut self, name: &str, stamp: Stamp) -> Result<Timestamp, Error> {
        Ok(stamp.of(&self.metadata(name).await?))
    }

    async fn newer_xy(&mut self, name: &str) -> Result<Node, Error> {
        let letters = name.as_bytes().get(6..).unwrap_or_default();
        let of = |letter: u8| match letter {
            b'a' => Some(Stamp::Access),
            b'c' => Some(Stamp::Change),
            b'm' => Some(Stamp::Modification),
            _ => None,
        };
        let unknown = || fail(format!("invalid predicate `{name}'"));
        let [own, reference] = letters else { return Err(unknown()) };
        let own = of(*own).ok_or_else(unknown)?;
        if *reference != b't' {
            let reference = of(*reference).ok_or_else(unknown)?;
            return Ok(Node::Newer(own, self.reference(name, reference).await?));
        }
        let text = self.argument(name)?;
        let now = date::now(self.cx);
        let moment = std::str::from_utf8(text).ok().zip(now).and_then(|(text, now)| date::parse(text, &now));
        match moment {
            Some(moment) => Ok(Node::Newer(own, date::timestamp(&moment))),
            None => {
                let text = self.cx.quoted(text);
                Err(fail(format!("I cannot figure out how to interpret {text} as a date or time")))
            }
        }
    }

    /// Standard output needs no file of its own.
    fn file_action(&mut self, name: &str) -> Result<Node, Error> {
        let file = self.argument(name)?;
        let action = match name {
            "-fprint" => Node::Print,
            "-fprint0" => Node::Print0,
            "-fls" => Node::List,
            _ => {
                let text = self.argument(name)?;
                Node::Printf(Format::parse(text, &mut self.plan.warnings).map_err(fail)?)
            }
        };
        if file == "/dev/stdout" {
            return Ok(action);
        }
        let known = self.plan.outputs.iter().position(|known| known == file);
        let number = known.unwrap_or_else(|| {
            self.plan.outputs.push(file.clone());
            self.plan.outputs.len() - 1
        });
        Ok(Node::ToFile(number, Box::new(action)))
    }

    fn exec(&mut self, name: &str) -> Result<Node, Error> {
        let (in_dir, asks) = (name.ends_with("dir"), name.starts_with("-ok"));
        let missing = || fail(format!("missing argument to `{name}'"));
        let mut argv: Vec<BString> = Vec::new();
        let many = loop {
            let Some(word) = self.peek() else { return Err(missing()) };
            self.at += 1;
            if word == ";" {
                break false;
            }
            if !asks && word == "+" && argv.last().is_some_and(|last| last == "{}") {
                break true;
            }
            argv.push(word.clone());
        };
        if argv.is_empty() {
            return Err(fail(format!("invalid argument `;' to `{name}'")));
        }
        if many {
            argv.pop();
            if argv.iter().any(|word| word.windows(2).any(|pair| pair == b"{}")) {
                return Err(fail(format!("Only one instance of {{}} is supported with {name} ... +")));
            }
        }
        let slot = self.plan.execs;
        self.plan.execs += 1;
        Ok(Node::Exec(Exec { argv, many, in_dir, asks, slot }))
    }
}

fn stamp(name: &str) -> Result<Stamp, Error> {
    match name.as_bytes().get(1) {
        Some(b'a') => Ok(Stamp::Access),
        Some(b'c') => Ok(Stamp::Change),
        Some(b'm') => Ok(Stamp::Modification),
        _ => Err(fail(format!("unknown predicate `{name}'"))),
    }
}

fn range(text: &[u8]) -> Option<Range> {
    match text {
        [b'+', number @ ..] => size::decimal(number).map(Range::More),
        [b'-', number @ ..] => size::decimal(number).map(Range::Less),
        number => size::decimal(number).map(Range::Exactly),
    }
}

/// Emacs has `\(` `\)` `\|` as operators, and no intervals.
fn from_emacs(text: &[u8]) -> Vec<u8> {
    let mut extended = Vec::with_capacity(text.len() + 8);
    let mut bytes = text.iter();
    let mut in_bracket = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' if !in_bracket => {
                in_bracket = true;
                extended.push(b'[');
            }
            b']' => {
                in_bracket = false;
                extended.push(b']');
            }
            byte if in_bracket => extended.push(*byte),
            b'\\' => match bytes.next() {
                Some(operator @ (b'(' | b')' | b'|')) => extended.push(*operator),
                Some(other) => extended.extend_from_slice(&[b'\\', *other]),
                None => extended.push(b'\\'),
            },
            b'(' | b')' | b'|' | b'{' | b'}' => extended.extend_from_slice(&[b'\\', *byte]),
            byte => extended.push(*byte),
        }
    }
    extended
}
