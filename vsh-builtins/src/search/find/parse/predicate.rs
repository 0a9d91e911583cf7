//! Predicates and what belongs to them. <https://www.gnu.org/software/findutils/manual/html_mono/find.html#Finding-Files>

use bstr::{BString, ByteSlice};
use vsh_core::decimal::Float;
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::utility::Error;
use vsh_fs::{FileKind, Metadata, Timestamp};

use super::super::format::Format;
use super::super::status_of;
use super::{
    Age, Dialect, Exec, FILE_SYSTEM, Follow, Node, Parser, PermissionTest, Range, Sign, Stamp, fail,
};
use crate::support::context::Context;
use crate::support::date;
use crate::support::mode::ModeChange;
use crate::support::size;

const DAY: i128 = 86_400 * SECOND;
const SECOND: i128 = 1_000_000_000;

impl<'c> Parser<'c, '_> {
    pub(super) async fn predicate(&mut self, name: &str) -> Result<Node, Error> {
        // Options first: they hold for the whole walk, wherever they stand.
        match name {
            "-depth"
            | "-d"
            | "-maxdepth"
            | "-mindepth"
            | "-xdev"
            | "-mount"
            | "-noleaf"
            | "-files0-from"
            | "-ignore_readdir_race"
            | "-noignore_readdir_race" => self.global(name)?,
            "-follow" => self.plan.follow = Follow::Always,
            "-warn" => self.warns = true,
            "-nowarn" => self.warns = false,
            "-regextype" => self.set_regex_type()?,
            "-help" | "--help" => return Err(Error::Help),
            "-version" | "--version" => return Err(Error::Version),
            _ => {
                let node = self.test(name).await?;
                self.first_test.get_or_insert_with(|| name.to_owned());
                return Ok(node);
            }
        }
        Ok(Node::Constant(true))
    }

    fn global(&mut self, name: &str) -> Result<(), Error> {
        self.warn_of_global(name);
        match name {
            "-depth" | "-d" => (self.plan.depth_first, self.depth_asked) = (true, true),
            "-maxdepth" => self.plan.max_depth = self.level(name)?,
            "-mindepth" => self.plan.min_depth = self.level(name)?,
            "-xdev" | "-mount" => self.plan.one_device = true,
            "-files0-from" => self.plan.starts_from = Some(self.argument(name)?.clone()),
            _ => {}
        }
        Ok(())
    }

    fn warn_of_global(&mut self, name: &str) {
        if !self.warns {
            return;
        }
        if name == "-d" {
            self.warn("the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.");
        }
        if let Some(test) = self.first_test.clone() {
            self.warn(format_args!(
                "you have specified the global option {name} after the argument {test}, but global options are not positional, i.e., {name} affects tests specified before it as well as those specified after it.  Please specify global options before other arguments."
            ));
        }
    }

    fn level(&mut self, name: &str) -> Result<usize, Error> {
        let text = self.argument(name)?;
        let level = size::decimal(text).ok_or_else(|| {
            let shown = self.cx.quoted(text);
            fail(format!("Expected a positive decimal integer argument to {name}, but got {shown}"))
        })?;
        let level = i32::try_from(level).ok().and_then(|level| usize::try_from(level).ok());
        level.ok_or_else(|| fail(format!("{text}: Numerical result out of range")))
    }

    fn set_regex_type(&mut self) -> Result<(), Error> {
        let text = self.argument("-regextype")?;
        self.regex_type = Dialect::named(text).ok_or_else(|| {
            let text = self.cx.quoted(text);
            let names = [
                "findutils-default",
                "ed",
                "emacs",
                "gnu-awk",
                "grep",
                "posix-awk",
                "awk",
                "posix-basic",
                "posix-egrep",
                "egrep",
                "posix-extended",
                "posix-minimal-basic",
                "sed",
            ];
            let names = names.map(|name| self.cx.quoted(name.as_bytes()).to_string()).join(", ");
            fail(format!("Unknown regular expression type {text}; valid types are {names}."))
        })?;
        Ok(())
    }

    async fn test(&mut self, name: &str) -> Result<Node, Error> {
        Ok(match name {
            "-true" => Node::Constant(true),
            "-false" => Node::Constant(false),
            "-name" | "-iname" => Node::Name(self.base_glob(name)?),
            "-path" | "-wholename" | "-ipath" | "-iwholename" => Node::Path(self.path_glob(name)?),
            "-lname" | "-ilname" => Node::LinkName(self.glob(name)?),
            "-regex" | "-iregex" => self.regex(name)?,
            "-type" => Node::Type(self.kinds(name)?),
            "-xtype" => Node::XType(self.kinds(name)?),
            "-size" => self.size()?,
            "-empty" => Node::Empty,
            "-perm" => self.permissions()?,
            "-atime" | "-ctime" | "-mtime" => self.age(name, DAY, false)?,
            "-amin" | "-cmin" | "-mmin" => self.age(name, 60 * SECOND, true)?,
            "-used" => {
                let text = self.argument(name)?;
                let wrong = || fail(format!("Invalid argument {text} to -used"));
                let (sign, limit) = ago(text, DAY).ok_or_else(wrong)?;
                Node::Used(Age { sign, limit, unit: DAY, rounded_up: true })
            }
            "-newer" | "-anewer" | "-cnewer" => {
                let own = if name == "-newer" { Stamp::Modification } else { stamp(name)? };
                Node::Newer(own, Stamp::Modification.of(&self.metadata(name).await?))
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
            "-fstype" => Node::Constant(self.argument(name)? == FILE_SYSTEM),
            "-context" => {
                self.argument(name)?;
                return Err(fail("invalid predicate -context: SELinux is not enabled."));
            }
            "-readable" => Node::Access(4),
            "-writable" => Node::Access(2),
            "-executable" => Node::Access(1),
            "-prune" => {
                self.prunes = true;
                Node::Prune
            }
            _ if name.starts_with("-newer") && name.len() == 8 => self.newer_xy(name).await?,
            _ => return self.action(name),
        })
    }

    fn action(&mut self, name: &str) -> Result<Node, Error> {
        let node = match name {
            "-print" => Node::Print,
            "-print0" => Node::Print0,
            "-printf" => self.format(name)?,
            "-ls" => Node::List,
            "-exec" | "-execdir" | "-ok" | "-okdir" => self.exec(name)?,
            "-fprint" | "-fprint0" | "-fprintf" | "-fls" => self.file_action(name)?,
            "-delete" => {
                self.plan.depth_first = true;
                self.plan.deletes = true;
                Node::Delete
            }
            "-quit" => Node::Quit,
            _ => return Err(fail(format!("unknown predicate `{name}'"))),
        };
        self.acts |= name != "-quit";
        Ok(node)
    }

    fn format(&mut self, name: &str) -> Result<Node, Error> {
        let text = self.argument(name)?;
        let format = Format::parse(text, &mut self.plan.warnings).map_err(fail)?;
        self.plan.room = self.plan.room.saturating_add(format.room());
        Ok(Node::Printf(format))
    }

    fn glob(&mut self, predicate: &str) -> Result<Pattern, Error> {
        let bytes = !self.cx.utf8();
        let ignore_case = predicate.starts_with("-i");
        let text = self.argument(predicate)?;
        Ok(Pattern::new(text, PatternOptions { ignore_case, bytes, ..PatternOptions::default() }))
    }

    /// A name has no slashes.
    fn base_glob(&mut self, predicate: &str) -> Result<Pattern, Error> {
        let pattern = self.glob(predicate)?;
        let text = self.words.get(self.at - 1).map_or(&[][..], |text| text.as_slice());
        if self.warns && text.contains(&b'/') && text != b"/" {
            let whole = if predicate == "-name" { "-wholename" } else { "-iwholename" };
            let [predicate, slash, whole] =
                [predicate, "/", whole].map(|t| self.cx.quoted(t.as_bytes()).to_string());
            self.warn(format_args!(
                "{predicate} matches against basenames only, but the given pattern contains a directory separator ({slash}), thus the expression will evaluate to false all the time.  Did you mean {whole}?"
            ));
        }
        Ok(pattern)
    }

    /// No path ends with a slash.
    fn path_glob(&mut self, predicate: &str) -> Result<Pattern, Error> {
        let pattern = self.glob(predicate)?;
        if let Some(text) =
            self.words.get(self.at - 1).filter(|text| text.ends_with(b"/") && !self.starts.contains(text))
        {
            self.warn(format_args!("{predicate} {text} will not match anything because it ends with /."));
        }
        Ok(pattern)
    }

    fn number(&mut self, predicate: &str) -> Result<Range, Error> {
        let text = self.argument(predicate)?;
        range(text).ok_or_else(|| fail(format!("invalid argument `{text}' to `{predicate}'")))
    }

    fn age(&mut self, name: &str, unit: i128, rounded_up: bool) -> Result<Node, Error> {
        let stamp = stamp(name)?;
        let text = self.argument(name)?;
        let wrong = || fail(format!("invalid argument `{text}' to `{name}'"));
        let (sign, limit) = ago(text, unit).ok_or_else(wrong)?;
        Ok(Node::Age(stamp, Age { sign, limit, unit, rounded_up }, self.origin()))
    }

    /// What ages are counted back from: now, or with `-daystart` the end of today.
    fn origin(&self) -> Timestamp {
        let now = self.plan.now;
        if !self.day_start {
            return now;
        }
        let midnight = date::zoned(now, &self.plan.zone).and_then(|now| now.start_of_day().ok());
        let seconds = midnight.map_or(now.seconds, |midnight| midnight.timestamp().as_second());
        Timestamp { seconds: seconds + 86_400, nanos: 0 }
    }

    fn regex(&mut self, name: &str) -> Result<Node, Error> {
        let text = self.argument(name)?;
        let regex = self.regex_type.compile(text, name == "-iregex", self.cx.utf8());
        regex
            .map(Node::Regex)
            .map_err(|why| fail(format!("failed to compile regular expression '{text}': {why}")))
    }

    fn kinds(&mut self, name: &str) -> Result<Vec<FileKind>, Error> {
        let text = self.argument(name)?;
        if text.is_empty() {
            return Err(fail(format!("Arguments to {name} should contain at least one letter")));
        }
        let mut kinds = Vec::new();
        let mut rest = text.as_slice();
        loop {
            let Some((letter, behind)) = rest.split_first() else {
                return Err(fail(format!(
                    "Last file type in list argument to {name} is missing, i.e., list is ending on: ','"
                )));
            };
            let kind = kind(*letter, name)?;
            if kinds.contains(&kind) {
                let letter = char::from(*letter);
                return Err(fail(format!("Duplicate file type '{letter}' in the argument list to {name}.")));
            }
            kinds.push(kind);
            match behind {
                [] => return Ok(kinds),
                [b',', behind @ ..] => rest = behind,
                _ => return Err(fail(format!("Must separate multiple arguments to {name} using: ','"))),
            }
        }
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
        let (for_files, for_dirs) = (change.apply(0, false, 0), change.apply(0, true, 0));
        if test == PermissionTest::Any && for_files == 0 && for_dirs == 0 {
            self.warn(format_args!(
                "you have specified a mode pattern {text} (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files."
            ));
        }
        Ok(Node::Perm(test, for_files, for_dirs))
    }

    fn owner(&mut self, name: &str) -> Result<Range, Error> {
        let text = self.argument(name)?;
        let is_user = name == "-user";
        if text.is_empty() {
            return Err(fail(if is_user {
                "The argument to -user should not be empty"
            } else {
                "argument to -group is empty, but should be a group name"
            }));
        }
        let names = &self.plan.names;
        let id = if is_user { names.uid(text) } else { names.gid(text) };
        let what = if is_user { "the name of a known user" } else { "the name of an existing group" };
        match id {
            Some(id) => Ok(Range::Exactly(u64::from(id))),
            None => Err(fail(format!("{} is not {what}", self.cx.quoted(text)))),
        }
    }

    async fn metadata(&mut self, name: &str) -> Result<Metadata, Error> {
        let file = self.argument(name)?;
        let follow = self.plan.follow != Follow::Never;
        match status_of(self.cx, file, follow).await {
            Ok(metadata) => Ok(metadata),
            Err(why) => Err(fail(format!("{}: {why}", self.cx.quoted(file)))),
        }
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
        let is_birth = |letter: &u8| *letter == b'B';
        let known = |letter: &u8| b"aBcm".contains(letter);
        if (is_birth(own) && (known(reference) || *reference == b't')) || (known(own) && is_birth(reference))
        {
            return Err(fail(format!(
                "This system does not provide a way to find the birth time of a file.\nfind: invalid predicate `{name}'"
            )));
        }
        let own = of(*own).ok_or_else(unknown)?;
        let missing = || fail(format!("The {} test needs an argument", self.cx.quoted(name.as_bytes())));
        if *reference != b't' {
            let reference = of(*reference).ok_or_else(unknown)?;
            self.peek().ok_or_else(missing)?;
            return Ok(Node::Newer(own, reference.of(&self.metadata(name).await?)));
        }
        let text = self.peek().ok_or_else(missing)?;
        self.at += 1;
        let now = date::now(self.cx);
        let moment = text.to_str().ok().zip(now).and_then(|(text, now)| date::parse(text, &now));
        match moment {
            Some(moment) => Ok(Node::Newer(own, moment)),
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
            _ if self.peek().is_none() => {
                return Err(fail(format!("invalid argument `{file}' to `{name}'")));
            }
            _ => self.format(name)?,
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
            if !asks && word == "+" && argv.last().is_some_and(|last| last.contains_str("{}")) {
                let last = argv.last().map(|last| self.cx.quoted(last).to_string()).unwrap_or_default();
                let [form, braces] = [format!("{name} ... {{}} +"), "{}".to_owned()]
                    .map(|text| self.cx.quoted(text.as_bytes()).to_string());
                return Err(fail(format!(
                    "In {form} the {braces} must appear by itself, but you specified {last}"
                )));
            }
            argv.push(word.clone());
        };
        if argv.is_empty() {
            return Err(fail(format!("invalid argument `;' to `{name}'")));
        }
        if many {
            argv.pop();
            if argv.iter().any(|word| word.contains_str("{}")) {
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

/// A number with a sign before it, as C reads one, in units; in nanoseconds.
fn ago(text: &[u8], unit: i128) -> Option<(Sign, i128)> {
    let (sign, number) = match text {
        [b'+', number @ ..] => (Sign::More, number),
        [b'-', number @ ..] => (Sign::Less, number),
        number => (Sign::Exactly, number),
    };
    let parsed = Float::parse(number);
    if parsed.length != number.len() || number.is_empty() || parsed.out_of_range {
        return None;
    }
    let value = parsed.value.to_f64();
    // What is too large for C's numbers is none, but for what says that it is.
    let said = number.iter().any(|b| b.eq_ignore_ascii_case(&b'n'));
    if value.is_nan() || (value.is_infinite() && !said) {
        return None;
    }
    // What lies beyond any age is as far away as can be.
    let whole = value.trunc().clamp(-1e20, 1e20);
    let part = if value.is_finite() { value - value.trunc() } else { 0.0 };
    let nanos = (whole as i128).checked_mul(unit)?.checked_add((part * unit as f64) as i128)?;
    Some((sign, nanos))
}

fn kind(letter: u8, name: &str) -> Result<FileKind, Error> {
    Ok(match letter {
        b'f' => FileKind::Regular,
        b'd' => FileKind::Directory,
        b'l' => FileKind::Symlink,
        b'p' => FileKind::Fifo,
        b'c' => FileKind::CharDevice,
        b'b' => FileKind::BlockDevice,
        b's' => FileKind::Socket,
        b'D' => {
            return Err(fail(format!(
                "{name} D is not supported because Solaris doors are not supported on the platform find was compiled on."
            )));
        }
        other => return Err(fail(format!("Unknown argument to {name}: {}", char::from(other)))),
    })
}
