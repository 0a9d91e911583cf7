//! The options of `ls`.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::quote;
use vsh_core::utility::{Cx, Error};

use super::color::Colors;
use crate::support::choice;
use crate::support::context::Context;
use crate::support::human::Scale;
use crate::support::size;

pub(super) const OPTIONS: &[Opt] = &[
    flag("a", "all", "do not ignore entries starting with ."),
    flag("A", "almost-all", "do not list implied . and .."),
    flag("", "author", "with -l, print the author of each file"),
    flag("b", "escape", "print C-style escapes for nongraphic characters"),
    valued("", "block-size", "SIZE", "with -l, scale sizes by SIZE when printing them"),
    flag("B", "ignore-backups", "do not list implied entries ending with ~"),
    flag("c", "", "with -lt: sort by, and show, ctime; with -l: show ctime; otherwise: sort by ctime"),
    flag("C", "", "list entries by columns"),
    optional("", "color", "WHEN", "color the output WHEN: always, auto, or never"),
    flag("d", "directory", "list directories themselves, not their contents"),
    unsupported("D", "dired", false),
    flag("f", "", "list all entries in directory order"),
    optional(
        "F",
        "classify",
        "WHEN",
        "append indicator (one of */=>@|) to entries WHEN: always, auto, never",
    ),
    flag("", "file-type", "likewise, except do not append '*'"),
    valued("", "format", "WORD", "across, commas, horizontal, long, single-column, verbose, vertical"),
    flag("", "full-time", "like -l --time-style=full-iso"),
    flag("g", "", "like -l, but do not list owner"),
    flag("", "group-directories-first", "group directories before files"),
    flag("G", "no-group", "in a long listing, don't print group names"),
    flag("h", "human-readable", "with -l and -s, print sizes like 1K 234M 2G etc."),
    flag("", "si", "likewise, but use powers of 1000 not 1024"),
    flag("H", "dereference-command-line", "follow symbolic links listed on the command line"),
    flag(
        "",
        "dereference-command-line-symlink-to-dir",
        "follow each command line symbolic link that points to a directory",
    ),
    valued("", "hide", "PATTERN", "do not list implied entries matching shell PATTERN"),
    unsupported("", "hyperlink", false),
    valued("", "indicator-style", "WORD", "append indicator: none, slash (-p), file-type, classify (-F)"),
    flag("i", "inode", "print the index number of each file"),
    valued("I", "ignore", "PATTERN", "do not list implied entries matching shell PATTERN"),
    flag("k", "kibibytes", "default to 1024-byte blocks for file system usage"),
    flag("l", "", "use a long listing format"),
    flag("L", "dereference", "show information for the file a symbolic link references"),
    flag("m", "", "fill width with a comma separated list of entries"),
    flag("n", "numeric-uid-gid", "like -l, but list numeric user and group IDs"),
    flag("N", "literal", "print entry names without quoting"),
    flag("o", "", "like -l, but do not list group information"),
    flag("p", "", "append / indicator to directories"),
    flag("q", "hide-control-chars", "print ? instead of nongraphic characters"),
    flag("", "show-control-chars", "show nongraphic characters as-is"),
    flag("Q", "quote-name", "enclose entry names in double quotes"),
    valued(
        "",
        "quoting-style",
        "WORD",
        "literal, locale, shell, shell-always, shell-escape, shell-escape-always, c, escape",
    ),
    flag("r", "reverse", "reverse order while sorting"),
    flag("R", "recursive", "list subdirectories recursively"),
    flag("s", "size", "print the allocated size of each file, in blocks"),
    flag("S", "", "sort by file size, largest first"),
    valued("", "sort", "WORD", "sort by WORD instead of name: none, size, time, version, extension, width"),
    valued(
        "",
        "time",
        "WORD",
        "change the default of using modification times: atime, access, use; ctime, status",
    ),
    valued(
        "",
        "time-style",
        "TIME_STYLE",
        "time/date format with -l: full-iso, long-iso, iso, locale, or +FORMAT",
    ),
    flag("t", "", "sort by time, newest first"),
    valued("T", "tabsize", "COLS", "(without effect)"),
    flag("u", "", "as -c, with the access time"),
    flag("U", "", "do not sort; list entries in directory order"),
    flag("v", "", "natural sort of (version) numbers within text"),
    valued("w", "width", "COLS", "set output width to COLS; 0 means no limit"),
    flag("x", "", "list entries by lines instead of by columns"),
    flag("X", "", "sort alphabetically by entry extension"),
    unsupported("Z", "context", false),
    flag("", "zero", "end each output line with NUL, not newline"),
    flag("1", "", "list one file per line"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Single,
    Long,
    Columns,
    Across,
    Commas,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Name,
    None,
    Size,
    Time,
    Version,
    Extension,
    Width,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hidden {
    Skip,
    Almost,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    Default,
    Operands,
    OperandDirectories,
    Always,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stamp {
    Modification,
    Access,
    Change,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Indicator {
    None,
    Slash,
    Type,
    Classify,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    Literal,
    Shell,
    ShellAlways,
    C,
    Escape,
    Locale,
}

pub(super) struct Settings {
    pub(super) format: Format,
    pub(super) sort: Sort,
    pub(super) reverse: bool,
    pub(super) hidden: Hidden,
    pub(super) follow: Follow,
    pub(super) stamp: Stamp,
    pub(super) indicator: Indicator,
    pub(super) quoting: Quoting,
    pub(super) question_marks: bool,
    pub(super) directory: bool,
    pub(super) recursive: bool,
    pub(super) inode: bool,
    pub(super) size: bool,
    pub(super) owner: bool,
    pub(super) group: bool,
    pub(super) author: bool,
    pub(super) numeric: bool,
    pub(super) scale: Option<Scale>,
    pub(super) group_directories: bool,
    pub(super) colors: Option<Colors>,
    pub(super) width: usize,
    pub(super) end: u8,
    /// Formats of recent and of older times.
    pub(super) times: (Vec<u8>, Vec<u8>),
    pub(super) utf8: bool,
    ignore: Vec<Pattern>,
    hide: Vec<Pattern>,
}

impl Settings {
    pub(super) fn long(&self) -> bool {
        self.format == Format::Long
    }

    pub(super) fn classify(&self) -> bool {
        self.indicator == Indicator::Classify
    }

    pub(super) fn needs_metadata(&self) -> bool {
        self.long()
            || self.size
            || self.inode
            || self.recursive
            || self.colors.is_some()
            || self.classify()
            || matches!(self.sort, Sort::Size | Sort::Time)
    }

    /// Is an entry of a directory listed?
    pub(super) fn shows(&self, name: &[u8]) -> bool {
        if name.starts_with(b".") && self.hidden == Hidden::Skip {
            return false;
        }
        if self.hidden == Hidden::Skip && self.hide.iter().any(|glob| glob.matches(name)) {
            return false;
        }
        !self.ignore.iter().any(|glob| glob.matches(name))
    }

    pub(super) fn quote(&self, name: &[u8]) -> Vec<u8> {
        let marks = |name: &[u8]| -> Vec<u8> {
            if !self.question_marks {
                return name.to_vec();
            }
            vsh_core::text::chars(name, !self.utf8)
                .flat_map(|piece| if quote::needs_ansi_c(piece, self.utf8) { b"?" } else { piece })
                .copied()
                .collect()
        };
        match self.quoting {
            Quoting::Literal => marks(name),
            Quoting::Shell => quote::shell_escape(name, self.utf8),
            Quoting::ShellAlways => quote::shell_escape_always(name, self.utf8),
            Quoting::Locale => quote::locale(name, self.utf8),
            Quoting::C => [b"\"", c_escape(name, self.utf8, b'"').as_slice(), b"\""].concat(),
            Quoting::Escape => c_escape(name, self.utf8, b' '),
        }
    }
}

fn c_escape(name: &[u8], utf8: bool, special: u8) -> Vec<u8> {
    let mut text = Vec::with_capacity(name.len() + 2);
    for piece in vsh_core::text::chars(name, !utf8) {
        match piece {
            b"\\" => text.extend_from_slice(b"\\\\"),
            [byte] if *byte == special => text.extend_from_slice(&[b'\\', special]),
            piece if quote::needs_ansi_c(piece, utf8) => quote::escape_c(piece, &mut text),
            piece => text.extend_from_slice(piece),
        }
    }
    text
}

const FORMATS: &[(&str, Format)] = &[
    ("verbose", Format::Long),
    ("long", Format::Long),
    ("commas", Format::Commas),
    ("horizontal", Format::Across),
    ("across", Format::Across),
    ("vertical", Format::Columns),
    ("single-column", Format::Single),
];
const SORTS: &[(&str, Sort)] = &[
    ("none", Sort::None),
    ("time", Sort::Time),
    ("size", Sort::Size),
    ("extension", Sort::Extension),
    ("version", Sort::Version),
    ("width", Sort::Width),
];
const STAMPS: &[(&str, Stamp)] = &[
    ("atime", Stamp::Access),
    ("access", Stamp::Access),
    ("use", Stamp::Access),
    ("ctime", Stamp::Change),
    ("status", Stamp::Change),
    ("mtime", Stamp::Modification),
    ("modification", Stamp::Modification),
];
const INDICATORS: &[(&str, Indicator)] = &[
    ("none", Indicator::None),
    ("slash", Indicator::Slash),
    ("file-type", Indicator::Type),
    ("classify", Indicator::Classify),
];
const QUOTINGS: &[(&str, Quoting)] = &[
    ("literal", Quoting::Literal),
    ("shell", Quoting::Shell),
    ("shell-always", Quoting::ShellAlways),
    ("shell-escape", Quoting::Shell),
    ("shell-escape-always", Quoting::ShellAlways),
    ("c", Quoting::C),
    ("escape", Quoting::Escape),
    ("locale", Quoting::Locale),
];
const WHENS: &[(&str, bool)] = &[
    ("always", true),
    ("yes", true),
    ("force", true),
    ("never", false),
    ("no", false),
    ("none", false),
    ("auto", false),
    ("tty", false),
    ("if-tty", false),
];

pub(super) fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let utf8 = cx.utf8();
    let columns = cx.variable("COLUMNS").and_then(|c| size::decimal(&c)).filter(|c| *c > 0);
    let mut s = Settings {
        format: match &**cx.name() {
            b"dir" => Format::Columns,
            b"vdir" => Format::Long,
            _ => Format::Single,
        },
        sort: Sort::Name,
        reverse: false,
        hidden: Hidden::Skip,
        follow: Follow::Default,
        stamp: Stamp::Modification,
        indicator: Indicator::None,
        quoting: if cx.name() == "ls" { Quoting::Literal } else { Quoting::Escape },
        question_marks: false,
        directory: false,
        recursive: false,
        inode: false,
        size: false,
        owner: true,
        group: true,
        author: false,
        numeric: false,
        scale: None,
        group_directories: false,
        colors: None,
        width: columns.and_then(|c| usize::try_from(c).ok()).unwrap_or(80),
        end: b'\n',
        times: (Vec::new(), Vec::new()),
        utf8,
        ignore: Vec::new(),
        hide: Vec::new(),
    };
    let (mut sort, mut stamp_asked, mut style) = (None, false, None);
    let mut files = Vec::new();
    let glob =
        |text: BString| Pattern::new(&text, PatternOptions { bytes: !utf8, ..PatternOptions::default() });
    for arg in cx.parse(Order::Permute)? {
        let (key, value) = match arg {
            Arg::Operand(file) => {
                files.push(file);
                continue;
            }
            Arg::Option(key, value) => (key, value),
        };
        let when = |value: Option<BString>, option: &str| match value {
            None => Ok(true),
            Some(word) => choice::parse(cx, option, &word, WHENS),
        };
        let text = |value: Option<BString>| value.unwrap_or_default();
        match key {
            "all" => s.hidden = Hidden::All,
            "almost-all" => s.hidden = Hidden::Almost,
            "author" => s.author = true,
            "escape" => s.quoting = Quoting::Escape,
            "block-size" => {
                let value = text(value);
                s.scale = Some(Scale::parse(&value).ok_or_else(|| {
                    Error::Fatal(
                        format!("invalid --block-size argument '{value}'"),
                        vsh_core::utility::ExitStatus::USAGE,
                    )
                })?);
            }
            "ignore-backups" => {
                s.ignore.push(glob(BString::from("*~")));
                s.ignore.push(glob(BString::from(".*~")));
            }
            "c" => (s.stamp, stamp_asked) = (Stamp::Change, true),
            "u" => (s.stamp, stamp_asked) = (Stamp::Access, true),
            "C" => s.format = Format::Columns,
            "color" => s.colors = if when(value, "--color")? { Colors::new(cx) } else { None },
            "directory" => s.directory = true,
            "f" => {
                s.hidden = Hidden::All;
                sort = Some(Sort::None);
                s.colors = None;
            }
            "classify" if when(value.clone(), "--classify")? => s.indicator = Indicator::Classify,
            "file-type" => s.indicator = Indicator::Type,
            "format" => s.format = choice::parse(cx, "--format", &text(value), FORMATS)?,
            "full-time" => {
                s.format = Format::Long;
                style = Some(BString::from("full-iso"));
            }
            "g" => (s.format, s.owner) = (Format::Long, false),
            "group-directories-first" => s.group_directories = true,
            "no-group" => s.group = false,
            "human-readable" => s.scale = Some(Scale::Binary),
            "si" => s.scale = Some(Scale::Decimal),
            "dereference-command-line" => s.follow = Follow::Operands,
            "dereference-command-line-symlink-to-dir" => s.follow = Follow::OperandDirectories,
            "hide" => s.hide.push(glob(text(value))),
            "indicator-style" => {
                s.indicator = choice::parse(cx, "--indicator-style", &text(value), INDICATORS)?
            }
            "inode" => s.inode = true,
            "ignore" => s.ignore.push(glob(text(value))),
            "l" => s.format = Format::Long,
            "dereference" => s.follow = Follow::Always,
            "m" => s.format = Format::Commas,
            "numeric-uid-gid" => (s.format, s.numeric) = (Format::Long, true),
            "literal" => s.quoting = Quoting::Literal,
            "o" => (s.format, s.group) = (Format::Long, false),
            "p" => s.indicator = Indicator::Slash,
            "hide-control-chars" => s.question_marks = true,
            "show-control-chars" => s.question_marks = false,
            "quote-name" => s.quoting = Quoting::C,
            "quoting-style" => s.quoting = choice::parse(cx, "--quoting-style", &text(value), QUOTINGS)?,
            "reverse" => s.reverse = true,
            "recursive" => s.recursive = true,
            "size" => s.size = true,
            "S" => sort = Some(Sort::Size),
            "sort" => sort = Some(choice::parse(cx, "--sort", &text(value), SORTS)?),
            "time" => (s.stamp, stamp_asked) = (choice::parse(cx, "--time", &text(value), STAMPS)?, true),
            "time-style" => style = value,
            "t" => sort = Some(Sort::Time),
            "U" => sort = Some(Sort::None),
            "v" => sort = Some(Sort::Version),
            "X" => sort = Some(Sort::Extension),
            "width" => {
                let value = text(value);
                let width = size::decimal(&value).ok_or_else(|| {
                    let text = format!("invalid line width: {}", cx.quoted(&value));
                    Error::Fatal(text, vsh_core::utility::ExitStatus::USAGE)
                })?;
                s.width = usize::try_from(width).unwrap_or(usize::MAX);
            }
            "x" => s.format = Format::Across,
            "zero" => {
                s.end = 0;
                if s.format != Format::Long {
                    s.format = Format::Single;
                }
            }
            "1" if s.format != Format::Long => s.format = Format::Single,
            _ => {}
        }
    }
    // -c and -u sort by their time unless a long listing shows it.
    s.sort = sort.unwrap_or(if stamp_asked && !s.long() { Sort::Time } else { Sort::Name });
    let style = style.or_else(|| cx.variable("TIME_STYLE").map(BString::from));
    s.times = time_formats(cx, style)?;
    Ok((s, files))
}

fn time_formats(cx: &Cx<'_>, style: Option<BString>) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let both = |format: &[u8]| (format.to_vec(), format.to_vec());
    let locale = (b"%b %e %H:%M".to_vec(), b"%b %e  %Y".to_vec());
    let Some(style) = style else { return Ok(locale) };
    // In the C locale and its UTF-8 sister there are no other styles to be had by `posix-`.
    if style.starts_with(b"posix-") {
        return Ok(locale);
    }
    if let Some(format) = style.strip_prefix(b"+") {
        return Ok(match format.iter().position(|b| *b == b'\n') {
            Some(at) => {
                let (old, recent) = format.split_at_checked(at).unwrap_or((format, b""));
                (recent.get(1..).unwrap_or_default().to_vec(), old.to_vec())
            }
            None => both(format),
        });
    }
    let styles = &[("full-iso", 0), ("long-iso", 1), ("iso", 2), ("locale", 3)];
    Ok(match choice::parse(cx, "time style", &style, styles)? {
        0 => both(b"%Y-%m-%d %H:%M:%S.%N %z"),
        1 => both(b"%Y-%m-%d %H:%M"),
        2 => (b"%m-%d %H:%M".to_vec(), b"%Y-%m-%d ".to_vec()),
        _ => locale,
    })
}
