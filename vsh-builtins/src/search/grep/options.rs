//! The options of `grep`.

use bstr::BString;
use vsh_core::args::{self, Arg, Opt, Order, flag, optional, valued};
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::utility::{Cx, Error, ExitStatus};

use crate::support::context::Context;
use crate::support::size;

pub(super) const OPTIONS: &[Opt] = &[
    flag("E", "extended-regexp", "PATTERNS are extended regular expressions"),
    flag("F", "fixed-strings", "PATTERNS are strings"),
    flag("G", "basic-regexp", "PATTERNS are basic regular expressions"),
    flag("P", "perl-regexp", "PATTERNS are Perl regular expressions"),
    valued("e", "regexp", "PATTERNS", "use PATTERNS for matching"),
    valued("f", "file", "FILE", "take PATTERNS from FILE"),
    flag("i", "ignore-case", "ignore case distinctions in patterns and data"),
    flag("y", "", "as -i"),
    flag("", "no-ignore-case", "do not ignore case distinctions (default)"),
    flag("w", "word-regexp", "match only whole words"),
    flag("x", "line-regexp", "match only whole lines"),
    flag("z", "null-data", "a data line ends in 0 byte, not newline"),
    flag("s", "no-messages", "suppress error messages"),
    flag("v", "invert-match", "select non-matching lines"),
    valued("m", "max-count", "NUM", "stop after NUM selected lines"),
    flag("b", "byte-offset", "print the byte offset with output lines"),
    flag("n", "line-number", "print line number with output lines"),
    flag("", "line-buffered", "flush output on every line"),
    flag("H", "with-filename", "print file name with output lines"),
    flag("h", "no-filename", "suppress the file name prefix on output"),
    valued("", "label", "LABEL", "use LABEL as the standard input file name prefix"),
    flag("o", "only-matching", "show only nonempty parts of lines that match"),
    flag("q", "quiet", "suppress all normal output"),
    flag("", "silent", "as --quiet"),
    valued("", "binary-files", "TYPE", "assume that binary files are TYPE: binary, text, or without-match"),
    flag("a", "text", "equivalent to --binary-files=text"),
    flag("I", "", "equivalent to --binary-files=without-match"),
    valued("d", "directories", "ACTION", "how to handle directories: read, recurse, or skip"),
    valued("D", "devices", "ACTION", "how to handle devices, FIFOs and sockets: read or skip"),
    flag("r", "recursive", "like --directories=recurse"),
    flag("R", "dereference-recursive", "likewise, but follow all symlinks"),
    valued("", "include", "GLOB", "search only files that match GLOB"),
    valued("", "exclude", "GLOB", "skip files that match GLOB"),
    valued("", "exclude-from", "FILE", "skip files that match any file pattern from FILE"),
    valued("", "exclude-dir", "GLOB", "skip directories that match GLOB"),
    flag("L", "files-without-match", "print only names of FILEs with no selected lines"),
    flag("l", "files-with-matches", "print only names of FILEs with selected lines"),
    flag("c", "count", "print only a count of selected lines per FILE"),
    flag("T", "initial-tab", "make tabs line up (if needed)"),
    flag("Z", "null", "print 0 byte after FILE name"),
    valued("B", "before-context", "NUM", "print NUM lines of leading context"),
    valued("A", "after-context", "NUM", "print NUM lines of trailing context"),
    valued("C", "context", "NUM", "print NUM lines of output context"),
    valued("", "group-separator", "SEP", "print SEP on line between matches with context"),
    flag("", "no-group-separator", "do not print separator for matches with context"),
    optional("", "color", "WHEN", "use markers to highlight the matching strings: always, never, or auto"),
    optional("", "colour", "WHEN", "as --color"),
    flag("U", "binary", "(without effect)"),
    flag("u", "unix-byte-offsets", "(ignored)"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Basic,
    Extended,
    Fixed,
    Perl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Binary {
    /// Matches are reported, not shown.
    Report,
    Text,
    Without,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Directories {
    Read,
    Recurse,
    Skip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    Always,
    Never,
}

/// The codes of `GREP_COLORS`.
#[derive(Clone, Debug)]
pub(super) struct Colors {
    pub(super) matched: String,
    pub(super) context_match: String,
    pub(super) selected: String,
    pub(super) context: String,
    pub(super) name: String,
    pub(super) number: String,
    pub(super) offset: String,
    pub(super) separator: String,
}

pub(super) struct Settings {
    pub(super) kind: Kind,
    pub(super) ignore_case: bool,
    pub(super) word: bool,
    pub(super) line: bool,
    pub(super) terminator: u8,
    pub(super) utf8: bool,
    pub(super) invert: bool,
    pub(super) max_count: u64,
    pub(super) byte_offset: bool,
    pub(super) line_number: bool,
    pub(super) line_buffered: bool,
    pub(super) names: Names,
    pub(super) label: Option<BString>,
    pub(super) only_matching: bool,
    pub(super) quiet: bool,
    pub(super) no_messages: bool,
    pub(super) binary: Binary,
    pub(super) directories: Directories,
    pub(super) follow: bool,
    pub(super) implicit_directory: bool,
    /// `-l` (true) or `-L` (false).
    pub(super) list: Option<bool>,
    pub(super) count: bool,
    pub(super) initial_tab: bool,
    pub(super) null: bool,
    pub(super) before: usize,
    pub(super) after: u64,
    pub(super) has_context: bool,
    pub(super) group_separator: Option<BString>,
    pub(super) colors: Option<Colors>,
    /// Globs in order, true for those to include.
    globs: Vec<(bool, Pattern)>,
    exclude_dirs: Vec<Pattern>,
}

impl Settings {
    /// May a file found below a directory be searched? The last glob that matches decides.
    pub(super) fn selects(&self, base: &[u8], path: &[u8]) -> bool {
        let hit = self.globs.iter().rev().find(|(_, glob)| glob.matches(base) || suffix_matches(glob, path));
        match hit {
            Some((include, _)) => *include,
            // Nothing matches: in, unless the first glob includes.
            None => !self.globs.first().is_some_and(|(include, _)| *include),
        }
    }

    pub(super) fn selects_operand(&self, name: &[u8]) -> bool {
        let base = name.rsplit(|b| *b == b'/').next().unwrap_or(name);
        self.selects(base, name)
    }

    pub(super) fn enters(&self, base: &[u8], path: &[u8]) -> bool {
        !self.exclude_dirs.iter().any(|glob| glob.matches(base) || suffix_matches(glob, path))
    }

    pub(super) fn enters_operand(&self, name: &[u8]) -> bool {
        let slashes = name.iter().rev().take_while(|b| **b == b'/').count();
        let trimmed = name.get(..name.len() - slashes).unwrap_or(name);
        !self.exclude_dirs.iter().any(|glob| glob.matches(trimmed))
    }
}

/// Does the whole name match, or what is behind one of its slashes?
fn suffix_matches(glob: &Pattern, path: &[u8]) -> bool {
    glob.matches(path)
        || path
            .iter()
            .enumerate()
            .filter(|(_, b)| **b == b'/')
            .any(|(i, _)| path.get(i + 1..).is_some_and(|rest| glob.matches(rest)))
}

/// What ends it with a message and status 2.
pub(super) fn trouble(text: impl Into<String>) -> Error {
    Error::Fatal(text.into(), ExitStatus::USAGE)
}

pub(super) async fn parse(cx: &mut Cx<'_>) -> Result<(Settings, Vec<BString>, Vec<BString>), Error> {
    let utf8 = cx.utf8();
    let mut s = Settings {
        kind: match &**cx.name() {
            b"egrep" => Kind::Extended,
            b"fgrep" => Kind::Fixed,
            _ => Kind::Basic,
        },
        ignore_case: false,
        word: false,
        line: false,
        terminator: b'\n',
        utf8,
        invert: false,
        max_count: u64::MAX,
        byte_offset: false,
        line_number: false,
        line_buffered: false,
        names: Names::Never,
        label: None,
        only_matching: false,
        quiet: false,
        no_messages: false,
        binary: Binary::Report,
        directories: Directories::Read,
        follow: false,
        implicit_directory: false,
        list: None,
        count: false,
        initial_tab: false,
        null: false,
        before: 0,
        after: 0,
        has_context: false,
        group_separator: Some(BString::from("--")),
        colors: None,
        globs: Vec::new(),
        exclude_dirs: Vec::new(),
    };
    let (mut patterns, mut operands) = (None::<Vec<BString>>, Vec::new());
    let (mut before, mut after, mut context) = (None, None, None);
    let mut names = None;
    for arg in args::parse(OPTIONS, Order::Permute, &context_digits(cx.arguments()))? {
        let (key, value) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, value) => (key, value.unwrap_or_default()),
        };
        match key {
            "extended-regexp" => s.kind = Kind::Extended,
            "fixed-strings" => s.kind = Kind::Fixed,
            "basic-regexp" => s.kind = Kind::Basic,
            "perl-regexp" => s.kind = Kind::Perl,
            "regexp" => patterns.get_or_insert_default().extend(lines(&value)),
            "file" => {
                let read = pattern_file(cx, &value).await?;
                patterns.get_or_insert_default().extend(read);
            }
            "ignore-case" | "y" => s.ignore_case = true,
            "no-ignore-case" => s.ignore_case = false,
            "word-regexp" => s.word = true,
            "line-regexp" => s.line = true,
            "null-data" => s.terminator = 0,
            "no-messages" => s.no_messages = true,
            "invert-match" => s.invert = true,
            "max-count" => s.max_count = max_count(&value)?,
            "byte-offset" => s.byte_offset = true,
            "line-number" => s.line_number = true,
            "line-buffered" => s.line_buffered = true,
            "with-filename" => names = Some(Names::Always),
            "no-filename" => names = Some(Names::Never),
            "label" => s.label = Some(value),
            "only-matching" => s.only_matching = true,
            "quiet" | "silent" => s.quiet = true,
            "text" => s.binary = Binary::Text,
            "I" => s.binary = Binary::Without,
            "binary-files" => {
                s.binary = match value.as_slice() {
                    b"binary" => Binary::Report,
                    b"text" => Binary::Text,
                    b"without-match" => Binary::Without,
                    _ => return Err(trouble("unknown binary-files type")),
                };
            }
            "directories" => {
                s.directories = match value.as_slice() {
                    b"read" => Directories::Read,
                    b"recurse" => Directories::Recurse,
                    b"skip" => Directories::Skip,
                    _ => {
                        let quoted = (cx.quoted(&value), cx.quoted(b"--directories"));
                        return Err(Error::usage(format!("invalid argument {} for {}", quoted.0, quoted.1)));
                    }
                };
            }
            "devices" if value != "read" && value != "skip" => return Err(trouble("unknown devices method")),
            "recursive" => (s.directories, s.follow) = (Directories::Recurse, false),
            "dereference-recursive" => (s.directories, s.follow) = (Directories::Recurse, true),
            "include" => s.globs.push((true, glob(&value, utf8))),
            "exclude" => s.globs.push((false, glob(&value, utf8))),
            "exclude-from" => {
                let read = pattern_file(cx, &value).await?;
                s.globs.extend(read.iter().map(|line| (false, glob(line, utf8))));
            }
            "exclude-dir" => {
                let value = value.strip_suffix(b"/").unwrap_or(&value);
                s.exclude_dirs.push(glob(value, utf8));
            }
            "files-without-match" => s.list = Some(false),
            "files-with-matches" => s.list = Some(true),
            "count" => s.count = true,
            "initial-tab" => s.initial_tab = true,
            "null" => s.null = true,
            "before-context" => before = Some(context_length(&value)?),
            "after-context" => after = Some(context_length(&value)?),
            "context" => context = Some(context_length(&value)?),
            "group-separator" => s.group_separator = Some(value),
            "no-group-separator" => s.group_separator = None,
            "color" | "colour" => match value.as_slice() {
                b"always" | b"yes" | b"force" => s.colors = Some(colors(cx)),
                b"never" | b"no" | b"none" | b"auto" | b"tty" | b"if-tty" | b"" => s.colors = None,
                _ => return Err(Error::usage(format!("invalid color specification {value}"))),
            },
            _ => {}
        }
    }
    let patterns = match patterns {
        Some(patterns) => patterns,
        None if operands.is_empty() => {
            let text =
                "Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n";
            cx.write_error(text.as_bytes()).await?;
            return Err(Error::Exit(ExitStatus::USAGE));
        }
        None => lines(&operands.remove(0)),
    };
    s.before = usize::try_from(before.or(context).unwrap_or(0)).unwrap_or(usize::MAX);
    s.after = after.or(context).unwrap_or(0);
    s.has_context = before.or(after).or(context).is_some();
    let all_empty = patterns.iter().all(|pattern| pattern.is_empty());
    let nothing_left =
        if s.invert { !s.line && !s.word && !patterns.is_empty() && all_empty } else { patterns.is_empty() };
    if (s.max_count == 0 || nothing_left) && (s.list != Some(false) || s.quiet) {
        // Nothing is read, and nothing selected.
        return Err(Error::Exit(ExitStatus::FAILURE));
    }
    if s.invert && s.max_count == NEGATIVE && !s.quiet {
        s.max_count = 0;
    }
    let recursive = s.directories == Directories::Recurse;
    s.names = match names {
        Some(names) => names,
        None if operands.len() > 1 => Names::Always,
        None if recursive && (operands.is_empty() || is_directory(cx, &operands).await) => Names::Always,
        None => Names::Never,
    };
    if operands.is_empty() {
        s.implicit_directory = recursive;
        operands.push(BString::from(if recursive { "." } else { "-" }));
    }
    // Names alone are shown, whatever is counted.
    s.count &= s.list.is_none();
    Ok((s, patterns, operands))
}

async fn is_directory(cx: &Cx<'_>, operands: &[BString]) -> bool {
    match operands.first() {
        Some(name) => cx.metadata(name).await.is_ok_and(|m| m.is_dir()),
        None => false,
    }
}

/// `-5` is `-C 5`; `-1 -2` is not `-12`, as GNU reads neighbours in one word only.
fn context_digits(words: &[BString]) -> Vec<BString> {
    let mut changed = Vec::with_capacity(words.len());
    let mut takes_value = false;
    let mut ended = false;
    for word in words {
        let is_value = std::mem::take(&mut takes_value);
        let letters = match word.as_slice() {
            b"--" if !is_value => {
                ended = true;
                b""
            }
            [b'-', letters @ ..] if !is_value && !ended && !letters.starts_with(b"-") => letters,
            _ => b"",
        };
        let mut digits = Vec::new();
        let mut others = Vec::new();
        let mut rest = letters;
        while let Some((letter, behind)) = rest.split_first() {
            rest = behind;
            if letter.is_ascii_digit() {
                digits.push(*letter);
                continue;
            }
            others.push(*letter);
            if b"efmdDBAC".contains(letter) {
                takes_value = behind.is_empty();
                others.extend_from_slice(behind);
                break;
            }
        }
        if digits.is_empty() {
            changed.push(word.clone());
            continue;
        }
        changed.push(BString::from([b"-C", digits.as_slice()].concat()));
        if !others.is_empty() {
            changed.push(BString::from([b"-", others.as_slice()].concat()));
        }
    }
    changed
}

fn lines(text: &[u8]) -> Vec<BString> {
    text.split(|b| *b == b'\n').map(BString::from).collect()
}

async fn pattern_file(cx: &Cx<'_>, name: &[u8]) -> Result<Vec<BString>, Error> {
    let fail = |why: vsh_fs::Errno| trouble(format!("{}: {why}", cx.file_name(name)));
    let mut input = cx.input(name).await.map_err(fail)?;
    let mut patterns = Vec::new();
    let mut charge = cx.meter().no_memory();
    loop {
        let line = match input.line(b'\n').await {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(patterns),
            Err(Error::Errno(why)) => return Err(fail(why)),
            Err(other) => return Err(other),
        };
        charge.add(line.len() + 32)?;
        patterns.push(BString::from(line.strip_suffix(b"\n").unwrap_or(line)));
    }
}

/// A negative count is no limit, except that nothing is then selected with `-v`.
const NEGATIVE: u64 = u64::MAX - 1;

fn max_count(text: &[u8]) -> Result<u64, Error> {
    match integer(text) {
        Some((true, _)) => Ok(NEGATIVE),
        Some((false, count)) => Ok(count.min(NEGATIVE - 1)),
        None => Err(trouble("invalid max count")),
    }
}

fn context_length(text: &[u8]) -> Result<u64, Error> {
    match integer(text) {
        Some((negative, length)) if !negative || length == 0 => Ok(length),
        _ => Err(trouble(format!("{}: invalid context length argument", String::from_utf8_lossy(text)))),
    }
}

/// An integer as `strtoimax` reads it, and whether it is negative; too large ones are as large as can be.
fn integer(text: &[u8]) -> Option<(bool, u64)> {
    let text = text.trim_ascii_start();
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    let good = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    good.then(|| (negative, size::decimal(digits).unwrap_or(u64::MAX)))
}

fn glob(text: &[u8], utf8: bool) -> Pattern {
    Pattern::new(text, PatternOptions { bytes: !utf8, ..PatternOptions::default() })
}

fn colors(cx: &Cx<'_>) -> Colors {
    let mut colors = Colors {
        matched: String::from("01;31"),
        context_match: String::from("01;31"),
        selected: String::new(),
        context: String::new(),
        name: String::from("35"),
        number: String::from("32"),
        offset: String::from("32"),
        separator: String::from("36"),
    };
    if let Some(value) = cx.variable("GREP_COLOR").filter(|v| !v.is_empty()) {
        let code = String::from_utf8_lossy(&value).into_owned();
        (colors.matched, colors.context_match) = (code.clone(), code);
    }
    let value = cx.variable("GREP_COLORS").unwrap_or_default();
    for part in String::from_utf8_lossy(&value).split(':') {
        let Some((key, code)) = part.split_once('=') else { continue };
        let code = code.to_owned();
        match key {
            "mt" => (colors.matched, colors.context_match) = (code.clone(), code),
            "ms" => colors.matched = code,
            "mc" => colors.context_match = code,
            "sl" => colors.selected = code,
            "cx" => colors.context = code,
            "fn" => colors.name = code,
            "ln" => colors.number = code,
            "bn" => colors.offset = code,
            "se" => colors.separator = code,
            _ => {}
        }
    }
    colors
}
