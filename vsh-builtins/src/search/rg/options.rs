//! The options of `rg`.

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Opt, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::color::Colors;
use super::ignore::Types;
use crate::support::slurp::slurp;

pub(super) const OPTIONS: &[Opt] = &[
    valued("A", "after-context", "NUM", "show NUM lines after each match"),
    flag("", "auto-hybrid-regex", "use the engine that can search the pattern"),
    flag("", "no-auto-hybrid-regex", ""),
    valued("B", "before-context", "NUM", "show NUM lines before each match"),
    flag("", "binary", "search binary files"),
    flag("", "no-binary", ""),
    flag("", "block-buffered", "use block buffering"),
    flag("", "no-block-buffered", ""),
    flag("b", "byte-offset", "show the byte offset of each line or match"),
    flag("s", "case-sensitive", "search case sensitively"),
    valued("", "color", "WHEN", "when to use colors: never, auto, always, ansi"),
    valued("", "colors", "SPEC", "colors and styles: TYPE:ATTRIBUTE:VALUE"),
    flag("", "column", "show column numbers"),
    flag("", "no-column", ""),
    valued("C", "context", "NUM", "show NUM lines before and after each match"),
    valued("", "context-separator", "SEP", "what separates contexts"),
    flag("", "no-context-separator", ""),
    flag("c", "count", "only show the count of matching lines of each file"),
    flag("", "count-matches", "only show the count of matches of each file"),
    flag("", "crlf", "treat CRLF as a line terminator"),
    flag("", "no-crlf", ""),
    unsupported("", "debug", false),
    valued("", "dfa-size-limit", "NUM", "the upper limit of the automaton's size"),
    valued("E", "encoding", "ENCODING", "the text encoding: auto, none, utf-8"),
    flag("", "no-encoding", ""),
    valued("", "engine", "ENGINE", "the regular expression engine: default, pcre2, auto"),
    valued("", "field-context-separator", "SEP", "what separates fields of context lines"),
    valued("", "field-match-separator", "SEP", "what separates fields of matching lines"),
    valued("f", "file", "FILE", "search for the patterns in FILE"),
    flag("", "files", "print each file that would be searched"),
    flag("l", "files-with-matches", "only print the paths of files with a match"),
    flag("", "files-without-match", "only print the paths of files without a match"),
    flag("F", "fixed-strings", "treat patterns as literal strings"),
    flag("", "no-fixed-strings", ""),
    flag("L", "follow", "follow symbolic links"),
    flag("", "no-follow", ""),
    valued("g", "glob", "GLOB", "include or (with !) exclude files"),
    flag("", "glob-case-insensitive", "process all globs case insensitively"),
    flag("", "no-glob-case-insensitive", ""),
    flag("", "heading", "print the path above the matches of each file"),
    flag("", "no-heading", ""),
    flag(".", "hidden", "search hidden files and directories"),
    flag("", "no-hidden", ""),
    valued("", "iglob", "GLOB", "include or exclude files, case insensitively"),
    flag("i", "ignore-case", "search case insensitively"),
    valued("", "ignore-file", "FILE", "a further file of ignore rules"),
    flag("", "ignore-file-case-insensitive", "process ignore files case insensitively"),
    flag("", "no-ignore-file-case-insensitive", ""),
    flag("", "include-zero", "show files without a match in counts"),
    flag("v", "invert-match", "show lines that do not match"),
    flag("", "json", "show the results as JSON Lines"),
    flag("", "no-json", ""),
    flag("", "line-buffered", "use line buffering"),
    flag("", "no-line-buffered", ""),
    flag("n", "line-number", "show line numbers"),
    flag("N", "no-line-number", "do not show line numbers"),
    flag("x", "line-regexp", "only show matches of whole lines"),
    valued("M", "max-columns", "NUM", "do not print lines longer than NUM bytes"),
    flag("", "max-columns-preview", "print the start of such lines"),
    flag("", "no-max-columns-preview", ""),
    valued("m", "max-count", "NUM", "at most NUM matching lines of each file"),
    valued("d", "max-depth", "NUM", "descend at most NUM directories"),
    valued("", "maxdepth", "NUM", ""),
    valued("", "max-filesize", "NUM", "ignore files larger than NUM bytes"),
    flag("", "mmap", ""),
    flag("", "no-mmap", ""),
    flag("U", "multiline", "search across lines"),
    flag("", "no-multiline", ""),
    flag("", "multiline-dotall", "let '.' match line terminators"),
    flag("", "no-multiline-dotall", ""),
    flag("", "no-config", ""),
    flag("I", "no-filename", "do not print paths"),
    flag("", "no-ignore", "do not respect ignore files"),
    flag("", "ignore", ""),
    flag("", "no-ignore-dot", "do not respect .ignore and .rgignore files"),
    flag("", "ignore-dot", ""),
    flag("", "no-ignore-exclude", "do not respect .git/info/exclude"),
    flag("", "ignore-exclude", ""),
    flag("", "no-ignore-files", "do not respect --ignore-file"),
    flag("", "ignore-files", ""),
    flag("", "no-ignore-global", ""),
    flag("", "ignore-global", ""),
    flag("", "no-ignore-messages", ""),
    flag("", "ignore-messages", ""),
    flag("", "no-ignore-parent", "do not respect ignore files of parent directories"),
    flag("", "ignore-parent", ""),
    flag("", "no-ignore-vcs", "do not respect .gitignore files"),
    flag("", "ignore-vcs", ""),
    flag("", "no-messages", "suppress messages about files that cannot be opened"),
    flag("", "messages", ""),
    flag("", "no-pcre2-unicode", ""),
    flag("", "pcre2-unicode", ""),
    flag("", "no-require-git", "respect .gitignore outside of repositories"),
    flag("", "require-git", ""),
    flag("", "no-unicode", "disable Unicode mode"),
    flag("", "unicode", ""),
    flag("0", "null", "follow each path by NUL"),
    flag("", "null-data", "lines end in NUL"),
    flag("", "one-file-system", "do not cross filesystem boundaries"),
    flag("", "no-one-file-system", ""),
    flag("o", "only-matching", "only print the matches"),
    flag("", "passthru", "print all lines"),
    flag("", "passthrough", ""),
    valued("", "path-separator", "SEP", "what separates the parts of paths"),
    flag("P", "pcre2", "use an engine with look-around and back-references"),
    flag("", "no-pcre2", ""),
    unsupported("", "pcre2-version", false),
    unsupported("", "pre", true),
    flag("", "no-pre", ""),
    valued("", "pre-glob", "GLOB", ""),
    flag("p", "pretty", "--color=always --heading --line-number"),
    flag("q", "quiet", "print nothing"),
    valued("", "regex-size-limit", "NUM", "the upper limit of the compiled pattern's size"),
    valued("e", "regexp", "PATTERN", "a pattern to search for"),
    valued("r", "replace", "TEXT", "replace each match in the output"),
    unsupported("z", "search-zip", false),
    flag("", "no-search-zip", ""),
    flag("S", "smart-case", "search case insensitively if the pattern is all lowercase"),
    valued("", "sort", "BY", "sort by path, modified, accessed, created or none"),
    valued("", "sortr", "BY", "sort the other way round"),
    flag("", "sort-files", ""),
    flag("", "no-sort-files", ""),
    flag("", "stats", "print statistics"),
    flag("", "no-stats", ""),
    flag("a", "text", "search binary files as if they were text"),
    flag("", "no-text", ""),
    valued("j", "threads", "NUM", ""),
    unsupported("", "trace", false),
    flag("", "trim", "trim leading blanks"),
    flag("", "no-trim", ""),
    valued("t", "type", "TYPE", "only search files of TYPE"),
    valued("", "type-add", "SPEC", "a new glob for a type: NAME:GLOB"),
    valued("", "type-clear", "TYPE", "forget the globs of TYPE"),
    flag("", "type-list", "show all types and their globs"),
    valued("T", "type-not", "TYPE", "do not search files of TYPE"),
    flag("u", "unrestricted", "once: --no-ignore, twice: --hidden, three times: --binary"),
    flag("V", "version", "show the version"),
    flag("h", "help", "show the help"),
    flag("", "vimgrep", "show each match on a line of its own, with line and column"),
    flag("H", "with-filename", "print paths"),
    flag("w", "word-regexp", "only show matches of whole words"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Search,
    Files,
    FilesWithMatches,
    FilesWithoutMatch,
    Count,
    CountMatches,
    Json,
    TypeList,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SortBy {
    Path,
    Modified,
    Accessed,
    Created,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Sensitive,
    Insensitive,
    Smart,
}

/// The ignore files that are not respected.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NoIgnore {
    pub(super) dot: bool,
    pub(super) exclude: bool,
    pub(super) files: bool,
    pub(super) parent: bool,
    pub(super) vcs: bool,
    pub(super) require_git: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) mode: Mode,
    pub(super) patterns: Vec<BString>,
    pub(super) paths: Vec<BString>,
    pub(super) case: Case,
    pub(super) fixed: bool,
    pub(super) perl: bool,
    pub(super) auto_engine: bool,
    pub(super) word: bool,
    pub(super) line: bool,
    pub(super) invert: bool,
    pub(super) multiline: bool,
    pub(super) dot_all: bool,
    pub(super) unicode: bool,
    pub(super) crlf: bool,
    pub(super) null_data: bool,
    pub(super) size_limit: usize,
    pub(super) before: usize,
    pub(super) after: usize,
    pub(super) passthru: bool,
    pub(super) max_count: Option<u64>,
    pub(super) quiet: bool,
    pub(super) messages: bool,
    pub(super) stats: bool,
    pub(super) text: bool,
    pub(super) binary: bool,
    pub(super) line_number: Option<bool>,
    pub(super) column: Option<bool>,
    pub(super) byte_offset: bool,
    pub(super) with_filename: Option<bool>,
    pub(super) heading: bool,
    pub(super) null: bool,
    pub(super) only_matching: bool,
    pub(super) replace: Option<BString>,
    pub(super) vimgrep: bool,
    pub(super) max_columns: Option<usize>,
    pub(super) preview: bool,
    pub(super) trim: bool,
    pub(super) include_zero: bool,
    pub(super) colors: Option<Colors>,
    pub(super) context_separator: Option<Vec<u8>>,
    pub(super) field_match: Vec<u8>,
    pub(super) field_context: Vec<u8>,
    pub(super) path_separator: Option<u8>,
    pub(super) hidden: bool,
    pub(super) follow: bool,
    pub(super) one_file_system: bool,
    pub(super) max_depth: Option<usize>,
    pub(super) max_filesize: Option<u64>,
    pub(super) no_ignore: NoIgnore,
    pub(super) ignore_files: Vec<BString>,
    pub(super) ignore_case_insensitive: bool,
    /// Globs, and whether case is ignored.
    pub(super) globs: Vec<(BString, bool)>,
    pub(super) glob_case_insensitive: bool,
    pub(super) types: Types,
    pub(super) sort: Option<SortBy>,
    pub(super) reverse: bool,
}

pub(super) fn wrong(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus::USAGE)
}

impl Settings {
    fn new() -> Result<Self, Error> {
        Ok(Self {
            mode: Mode::Search,
            patterns: Vec::new(),
            paths: Vec::new(),
            case: Case::Sensitive,
            fixed: false,
            perl: false,
            auto_engine: false,
            word: false,
            line: false,
            invert: false,
            multiline: false,
            dot_all: false,
            unicode: true,
            crlf: false,
            null_data: false,
            size_limit: 10 << 20,
            before: 0,
            after: 0,
            passthru: false,
            max_count: None,
            quiet: false,
            messages: true,
            stats: false,
            text: false,
            binary: false,
            line_number: None,
            column: None,
            byte_offset: false,
            with_filename: None,
            heading: false,
            null: false,
            only_matching: false,
            replace: None,
            vimgrep: false,
            max_columns: None,
            preview: false,
            trim: false,
            include_zero: false,
            colors: None,
            context_separator: Some(b"--".to_vec()),
            field_match: b":".to_vec(),
            field_context: b"-".to_vec(),
            path_separator: None,
            hidden: false,
            follow: false,
            one_file_system: false,
            max_depth: None,
            max_filesize: None,
            no_ignore: NoIgnore::default(),
            ignore_files: Vec::new(),
            ignore_case_insensitive: false,
            globs: Vec::new(),
            glob_case_insensitive: false,
            types: Types::usual()?,
            sort: None,
            reverse: false,
        })
    }

    pub(super) fn terminator(&self) -> u8 {
        if self.null_data { 0 } else { b'\n' }
    }
}

fn number(option: &str, value: &BString) -> Result<usize, Error> {
    let text = value.to_str().ok().filter(|text| !text.starts_with('+'));
    text.and_then(|text| text.parse().ok()).ok_or_else(|| {
        wrong(format!("error: Invalid value for '--{option} <NUM>': invalid digit found in string"))
    })
}

/// A number with K, M or G behind it.
fn size(option: &str, value: &BString) -> Result<u64, Error> {
    let (digits, factor) = match value.as_slice() {
        [digits @ .., b'K' | b'k'] => (digits, 1 << 10),
        [digits @ .., b'M' | b'm'] => (digits, 1 << 20),
        [digits @ .., b'G' | b'g'] => (digits, 1 << 30),
        digits => (digits, 1),
    };
    let digits = digits.to_str().ok().and_then(|text| text.parse::<u64>().ok());
    digits.and_then(|value| value.checked_mul(factor)).ok_or_else(|| {
        wrong(format!(
            "invalid value for --{option}: '{value}': expected a number with a suffix of K, M or G"
        ))
    })
}

/// `\n`, `\t`, `\xHH` in separators.
fn unescape(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        if *byte != b'\\' {
            out.push(*byte);
            continue;
        }
        let hex = rest.get(1..3).and_then(|h| h.to_str().ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        let (value, length) = match (rest.first(), hex) {
            (Some(b'n'), _) => (b'\n', 1),
            (Some(b't'), _) => (b'\t', 1),
            (Some(b'r'), _) => (b'\r', 1),
            (Some(b'0'), _) => (0, 1),
            (Some(b'\\'), _) => (b'\\', 1),
            (Some(b'x'), Some(value)) => (value, 3),
            _ => (b'\\', 0),
        };
        out.push(value);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

pub(super) async fn parse(cx: &mut Cx<'_>) -> Result<Settings, Error> {
    let mut settings = Settings::new()?;
    let mut later = Later::default();
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option(key, value) => {
                let value = value.unwrap_or_default();
                if key == "file" {
                    pattern_file(cx, &mut settings, &value).await?;
                    later.patterns = true;
                } else if !matching(&mut settings, key, &value)?
                    && !printing(&mut settings, &mut later, key, &value)?
                    && !walking(&mut settings, &mut later, key, &value)?
                {
                    return Err(Error::unsupported(format!("--{key}")));
                }
                later.patterns |= key == "regexp";
            }
        }
    }
    // `--pretty` asks the terminal.
    let terminal = cx.variable("TERM").is_some_and(|term| !term.is_empty() && term != b"dumb");
    later.always = later.always.or((later.pretty && !terminal).then_some(false));
    let given = later.patterns;
    later.finish(&mut settings);
    let wants_pattern = !matches!(settings.mode, Mode::Files | Mode::TypeList) && !given;
    let mut operands = operands.into_iter();
    if wants_pattern {
        let pattern = operands.next().ok_or_else(|| {
            Error::usage("error: The following required arguments were not provided:\n    <PATTERN>")
        })?;
        settings.patterns.push(pattern);
    }
    settings.paths = operands.collect();
    Ok(settings)
}

async fn pattern_file(cx: &mut Cx<'_>, settings: &mut Settings, file: &BString) -> Result<(), Error> {
    let mut input = cx.input(file).await.map_err(|why| wrong(format!("{file}: {}", super::os_error(why))))?;
    let (text, _charge) = slurp(cx, &mut input).await?;
    settings.patterns.extend(text.lines().map(BString::from));
    Ok(())
}

/// What is decided when all options are known.
#[derive(Default)]
struct Later {
    patterns: bool,
    unrestricted: u32,
    pretty: bool,
    always: Option<bool>,
    specs: Colors,
    count: bool,
    count_matches: bool,
    context: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
    heading: Option<bool>,
}

impl Later {
    fn finish(self, settings: &mut Settings) {
        if self.unrestricted >= 1 {
            settings.no_ignore = no_ignore();
        }
        settings.hidden |= self.unrestricted >= 2;
        settings.binary |= self.unrestricted >= 3;
        if settings.mode == Mode::Search {
            if self.count_matches || (self.count && settings.only_matching) {
                settings.mode = Mode::CountMatches;
            } else if self.count {
                settings.mode = Mode::Count;
            }
        } else if settings.mode == Mode::FilesWithMatches && self.count {
            // Counts of files with a match say more.
            settings.mode = Mode::Count;
        }
        settings.after = self.after.or(self.context).unwrap_or(0);
        settings.before = self.before.or(self.context).unwrap_or(0);
        settings.heading = self.heading.unwrap_or(self.pretty) && !settings.vimgrep;
        if self.pretty && settings.line_number.is_none() {
            settings.line_number = Some(true);
        }
        if self.always.unwrap_or(self.pretty) {
            settings.colors = Some(self.specs);
        }
        if settings.vimgrep {
            settings.line_number.get_or_insert(true);
            settings.column.get_or_insert(true);
            settings.with_filename.get_or_insert(true);
        }
        if settings.column == Some(true) {
            settings.line_number.get_or_insert(true);
        }
    }
}

fn no_ignore() -> NoIgnore {
    NoIgnore { dot: true, exclude: true, files: true, parent: true, vcs: true, require_git: false }
}

/// Options on what matches. False if it is none of them.
fn matching(settings: &mut Settings, key: &str, value: &BString) -> Result<bool, Error> {
    match key {
        "regexp" => settings.patterns.push(value.clone()),
        "case-sensitive" => settings.case = Case::Sensitive,
        "ignore-case" => settings.case = Case::Insensitive,
        "smart-case" => settings.case = Case::Smart,
        "fixed-strings" => settings.fixed = true,
        "no-fixed-strings" => settings.fixed = false,
        "pcre2" => settings.perl = true,
        "no-pcre2" => settings.perl = false,
        "auto-hybrid-regex" => settings.auto_engine = true,
        "no-auto-hybrid-regex" => settings.auto_engine = false,
        "engine" => match value.as_slice() {
            b"default" => (settings.perl, settings.auto_engine) = (false, false),
            b"pcre2" => (settings.perl, settings.auto_engine) = (true, false),
            b"auto" => settings.auto_engine = true,
            _ => return Err(wrong(format!("unrecognized regex engine '{value}'"))),
        },
        "word-regexp" => (settings.word, settings.line) = (true, false),
        "line-regexp" => (settings.line, settings.word) = (true, false),
        "invert-match" => settings.invert = true,
        "multiline" => settings.multiline = true,
        "no-multiline" => settings.multiline = false,
        "multiline-dotall" => settings.dot_all = true,
        "no-multiline-dotall" => settings.dot_all = false,
        "no-unicode" | "no-pcre2-unicode" => settings.unicode = false,
        "unicode" | "pcre2-unicode" => settings.unicode = true,
        "crlf" => (settings.crlf, settings.null_data) = (true, false),
        "no-crlf" => settings.crlf = false,
        "null-data" => (settings.null_data, settings.crlf) = (true, false),
        "regex-size-limit" => {
            settings.size_limit = usize::try_from(size(key, value)?).unwrap_or(usize::MAX).min(10 << 20);
        }
        "dfa-size-limit" => drop(size(key, value)?),
        "encoding" => match value.to_ascii_lowercase().as_slice() {
            b"auto" | b"none" | b"utf-8" | b"utf8" => {}
            _ => return Err(Error::unsupported(format!("--encoding={value}"))),
        },
        "text" => settings.text = true,
        "no-text" => settings.text = false,
        "binary" => settings.binary = true,
        "no-binary" => settings.binary = false,
        "max-count" => settings.max_count = Some(number(key, value)? as u64),
        "no-encoding" | "mmap" | "no-mmap" | "no-config" | "threads" | "no-pre" | "pre-glob"
        | "no-search-zip" | "block-buffered" | "no-block-buffered" | "line-buffered" | "no-line-buffered" => {
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Options on what is printed. False if it is none of them.
fn printing(settings: &mut Settings, later: &mut Later, key: &str, value: &BString) -> Result<bool, Error> {
    match key {
        "after-context" => later.after = Some(number(key, value)?),
        "before-context" => later.before = Some(number(key, value)?),
        "context" => later.context = Some(number(key, value)?),
        "context-separator" => settings.context_separator = Some(unescape(value)),
        "no-context-separator" => settings.context_separator = None,
        "field-match-separator" => settings.field_match = unescape(value),
        "field-context-separator" => settings.field_context = unescape(value),
        "path-separator" => match unescape(value).as_slice() {
            [] => settings.path_separator = None,
            [one] => settings.path_separator = Some(*one),
            _ => return Err(wrong("A path separator must be exactly one byte")),
        },
        "passthru" | "passthrough" => settings.passthru = true,
        "byte-offset" => settings.byte_offset = true,
        "line-number" => settings.line_number = Some(true),
        "no-line-number" => settings.line_number = Some(false),
        "column" => settings.column = Some(true),
        "no-column" => settings.column = Some(false),
        "with-filename" => settings.with_filename = Some(true),
        "no-filename" => settings.with_filename = Some(false),
        "heading" => later.heading = Some(true),
        "no-heading" => later.heading = Some(false),
        "null" => settings.null = true,
        "only-matching" => settings.only_matching = true,
        "replace" => settings.replace = Some(value.clone()),
        "vimgrep" => settings.vimgrep = true,
        "max-columns" => settings.max_columns = Some(number(key, value)?).filter(|max| *max > 0),
        "max-columns-preview" => settings.preview = true,
        "no-max-columns-preview" => settings.preview = false,
        "trim" => settings.trim = true,
        "no-trim" => settings.trim = false,
        "include-zero" => settings.include_zero = true,
        "pretty" => later.pretty = true,
        "color" => match value.as_slice() {
            b"never" | b"auto" => later.always = Some(false),
            b"always" | b"ansi" => later.always = Some(true),
            _ => {
                return Err(wrong(format!(
                    "error: '{value}' isn't a valid value for '--color <WHEN>'\n\t[possible values: always, ansi, auto, never]"
                )));
            }
        },
        "colors" => later.specs.set(&value.to_str_lossy()).map_err(wrong)?,
        "count" => later.count = true,
        "count-matches" => later.count_matches = true,
        "files" => settings.mode = Mode::Files,
        "files-with-matches" => settings.mode = Mode::FilesWithMatches,
        "files-without-match" => settings.mode = Mode::FilesWithoutMatch,
        "json" => settings.mode = Mode::Json,
        "no-json" => settings.mode = Mode::Search,
        "type-list" => settings.mode = Mode::TypeList,
        "quiet" => settings.quiet = true,
        "no-messages" => settings.messages = false,
        "messages" => settings.messages = true,
        "stats" => settings.stats = true,
        "no-stats" => settings.stats = false,
        "version" => return Err(Error::Version),
        "help" => return Err(Error::Help),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Options on which files are searched. False if it is none of them.
fn walking(settings: &mut Settings, later: &mut Later, key: &str, value: &BString) -> Result<bool, Error> {
    let no_ignore = &mut settings.no_ignore;
    match key {
        "hidden" => settings.hidden = true,
        "no-hidden" => settings.hidden = false,
        "follow" => settings.follow = true,
        "no-follow" => settings.follow = false,
        "one-file-system" => settings.one_file_system = true,
        "no-one-file-system" => settings.one_file_system = false,
        "max-depth" | "maxdepth" => settings.max_depth = Some(number("max-depth", value)?),
        "max-filesize" => settings.max_filesize = Some(size(key, value)?),
        "no-ignore" => *no_ignore = self::no_ignore(),
        "ignore" => *no_ignore = NoIgnore::default(),
        "no-ignore-dot" => no_ignore.dot = true,
        "ignore-dot" => no_ignore.dot = false,
        "no-ignore-exclude" => no_ignore.exclude = true,
        "ignore-exclude" => no_ignore.exclude = false,
        "no-ignore-files" => no_ignore.files = true,
        "ignore-files" => no_ignore.files = false,
        "no-ignore-parent" => no_ignore.parent = true,
        "ignore-parent" => no_ignore.parent = false,
        "no-ignore-vcs" => no_ignore.vcs = true,
        "ignore-vcs" => no_ignore.vcs = false,
        "no-require-git" => no_ignore.require_git = true,
        "require-git" => no_ignore.require_git = false,
        "no-ignore-global" | "ignore-global" | "no-ignore-messages" | "ignore-messages" => {}
        "ignore-file" => settings.ignore_files.push(value.clone()),
        "ignore-file-case-insensitive" => settings.ignore_case_insensitive = true,
        "no-ignore-file-case-insensitive" => settings.ignore_case_insensitive = false,
        "glob" => settings.globs.push((value.clone(), false)),
        "iglob" => settings.globs.push((value.clone(), true)),
        "glob-case-insensitive" => settings.glob_case_insensitive = true,
        "no-glob-case-insensitive" => settings.glob_case_insensitive = false,
        "type" => settings.types.select(value, false)?,
        "type-not" => settings.types.select(value, true)?,
        "type-add" => settings.types.add(value)?,
        "type-clear" => settings.types.clear(value),
        "unrestricted" => later.unrestricted += 1,
        "sort" | "sortr" => {
            settings.reverse = key == "sortr";
            settings.sort = match value.as_slice() {
                b"path" => Some(SortBy::Path),
                b"modified" => Some(SortBy::Modified),
                b"accessed" => Some(SortBy::Accessed),
                b"created" => Some(SortBy::Created),
                b"none" => None,
                _ => {
                    return Err(wrong(format!(
                        "error: '{value}' isn't a valid value for '--{key} <SORTBY>'\n\t[possible values: accessed, created, modified, none, path]"
                    )));
                }
            };
        }
        "sort-files" => settings.sort = Some(SortBy::Path),
        "no-sort-files" => settings.sort = None,
        _ => return Ok(false),
    }
    Ok(true)
}
