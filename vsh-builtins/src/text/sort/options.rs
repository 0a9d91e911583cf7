//! The options of `sort`.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::OpenOptions;

use super::compare::Salt;
use super::key::{How, Key, Kind, letter};
use super::trouble;
use crate::support::choice;
use crate::support::context::Context;

pub(super) const OPTIONS: &[Opt] = &[
    flag("b", "ignore-leading-blanks", "ignore leading blanks"),
    flag("d", "dictionary-order", "consider only blanks and alphanumeric characters"),
    flag("f", "ignore-case", "fold lower case to upper case characters"),
    flag("g", "general-numeric-sort", "compare according to general numerical value"),
    flag("i", "ignore-nonprinting", "consider only printable characters"),
    flag("M", "month-sort", "compare (unknown) < 'JAN' < ... < 'DEC'"),
    flag("h", "human-numeric-sort", "compare human readable numbers (e.g., 2K 1G)"),
    flag("n", "numeric-sort", "compare according to string numerical value"),
    flag("R", "random-sort", "shuffle, but group identical keys"),
    valued("", "random-source", "FILE", "get random bytes from FILE"),
    flag("r", "reverse", "reverse the result of comparisons"),
    valued(
        "",
        "sort",
        "WORD",
        "sort according to WORD: general-numeric, human-numeric, month, numeric, random, version",
    ),
    flag("V", "version-sort", "natural sort of (version) numbers within text"),
    valued("", "batch-size", "NMERGE", "(without effect)"),
    optional("", "check", "WHEN", "check for sorted input: diagnose-first, quiet, silent"),
    flag("c", "", "as --check"),
    flag("C", "", "as --check=quiet"),
    unsupported("", "compress-program", true),
    unsupported("", "debug", false),
    valued("", "files0-from", "F", "read input from the files specified by NUL-terminated names in file F"),
    valued("k", "key", "KEYDEF", "sort via a key; KEYDEF gives location and type"),
    flag("m", "merge", "merge already sorted files; do not sort"),
    valued("o", "output", "FILE", "write result to FILE instead of standard output"),
    flag("s", "stable", "stabilize sort by disabling last-resort comparison"),
    valued("S", "buffer-size", "SIZE", "(without effect)"),
    valued("t", "field-separator", "SEP", "use SEP instead of non-blank to blank transition"),
    valued("T", "temporary-directory", "DIR", "use DIR for temporaries, not $TMPDIR or /tmp"),
    valued("", "parallel", "N", "(without effect)"),
    flag("u", "unique", "output only the first of an equal run"),
    flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Sort,
    Merge,
    Check { quiet: bool },
}

pub(super) struct Settings {
    pub(super) mode: Mode,
    pub(super) keys: Vec<Key>,
    pub(super) separator: Option<u8>,
    pub(super) terminator: u8,
    pub(super) unique: bool,
    pub(super) stable: bool,
    pub(super) reverse: bool,
    pub(super) output: Option<BString>,
    /// Where sorted runs wait that memory does not hold.
    pub(super) temporary: Option<BString>,
    /// What `-R` mixes into its digests, and the file it comes from.
    pub(super) salt: Salt,
    pub(super) random_source: Option<BString>,
}

const WORDS: &[(&str, u8)] = &[
    ("general-numeric", b'g'),
    ("human-numeric", b'h'),
    ("month", b'M'),
    ("numeric", b'n'),
    ("random", b'R'),
    ("version", b'V'),
];

pub(super) async fn parse(cx: &mut Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        mode: Mode::Sort,
        keys: Vec::new(),
        separator: None,
        terminator: b'\n',
        unique: false,
        stable: false,
        reverse: false,
        output: None,
        temporary: None,
        salt: Salt { utf8: cx.utf8(), ..Salt::default() },
        random_source: None,
    };
    let (mut global, mut blanks, mut list) = (How::default(), false, None);
    let mut kinds: Vec<u8> = Vec::new();
    let mut files = Vec::new();
    for arg in cx.parse_each(Order::Permute) {
        let (key, value) = match arg? {
            Arg::Operand(file) => {
                files.push(file);
                continue;
            }
            Arg::Option(key, value) => (key, value),
        };
        let value_or = |value: Option<BString>| value.unwrap_or_default();
        match key {
            "ignore-leading-blanks" => blanks = true,
            "dictionary-order" => global.dictionary = true,
            "ignore-case" => global.fold = true,
            "ignore-nonprinting" => global.printable = true,
            "reverse" => global.reverse = true,
            "general-numeric-sort" => kinds.push(b'g'),
            "month-sort" => kinds.push(b'M'),
            "human-numeric-sort" => kinds.push(b'h'),
            "numeric-sort" => kinds.push(b'n'),
            "random-sort" => kinds.push(b'R'),
            "version-sort" => kinds.push(b'V'),
            "sort" => {
                let word = choice::parse(cx, "--sort", &value_or(value), WORDS).map_err(with_status_1);
                kinds.push(word?);
            }
            "batch-size" => batch_size(cx, &value_or(value))?,
            "parallel" => parallel(cx, &value_or(value))?,
            "buffer-size" => buffer_size(cx, &value_or(value))?,
            "check" => {
                let choices = &[("quiet", true), ("silent", true), ("diagnose-first", false)];
                let quiet = match value {
                    None => false,
                    Some(word) => choice::parse(cx, "--check", &word, choices).map_err(with_status_1)?,
                };
                check(&mut settings.mode, quiet)?;
            }
            "c" => check(&mut settings.mode, false)?,
            "C" => check(&mut settings.mode, true)?,
            "files0-from" => list = value,
            "key" => settings.keys.push(Key::parse(cx, &value_or(value))?),
            "merge" if settings.mode == Mode::Sort => settings.mode = Mode::Merge,
            "merge" => {}
            "output" if settings.output.is_some() => return Err(trouble("multiple output files specified")),
            "output" => settings.output = value,
            "random-source" if settings.random_source.is_some() => {
                return Err(trouble("multiple random sources specified"));
            }
            "random-source" => settings.random_source = value,
            "stable" => settings.stable = true,
            "temporary-directory" if settings.temporary.is_none() => settings.temporary = value,
            "field-separator" => {
                let byte = separator(cx, &value_or(value))?;
                if settings.separator.replace(byte).is_some_and(|before| before != byte) {
                    return Err(trouble("incompatible tabs"));
                }
            }
            "unique" => settings.unique = true,
            "zero-terminated" => settings.terminator = 0,
            _ => {}
        }
    }
    for kind in kinds {
        letter(&mut global, kind);
    }
    settings.reverse = global.reverse;
    inherit(&mut settings, global, blanks);
    for key in &mut settings.keys {
        // What is no letter, digit or blank is left out already.
        key.how.printable &= !key.how.dictionary;
    }
    if let Some(letters) = settings.keys.iter().find_map(|key| key.how.conflict()) {
        return Err(trouble(format!("options '-{letters}' are incompatible")));
    }
    if let Mode::Check { quiet } = settings.mode {
        let letter = if quiet { 'C' } else { 'c' };
        if let Some(extra) = files.get(1) {
            let extra = cx.quoted_name(extra);
            return Err(trouble(format!("extra operand {extra} not allowed with -{letter}")));
        }
        if settings.output.is_some() {
            return Err(trouble(format!("options '-{letter}o' are incompatible")));
        }
    }
    if let Some(list) = list {
        files = names(cx, &list, &files).await?;
    }
    Ok((settings, files))
}

/// A word that is none of the choices ends with another status than other mistakes.
fn with_status_1(error: Error) -> Error {
    match error {
        Error::Usage(text) => {
            Error::Fatal(format!("{text}\nTry 'sort --help' for more information."), ExitStatus::FAILURE)
        }
        other => other,
    }
}

fn check(mode: &mut Mode, quiet: bool) -> Result<(), Error> {
    match mode {
        Mode::Check { quiet: before } if *before != quiet => Err(trouble("options '-cC' are incompatible")),
        _ => {
            *mode = Mode::Check { quiet };
            Ok(())
        }
    }
}

/// A whole number, `None` if it is larger than any.
fn whole(cx: &Cx<'_>, option: &str, text: &[u8]) -> Result<Option<u64>, Error> {
    let (number, suffix) = number(cx, option, text)?;
    if suffix.is_empty() {
        return Ok(number);
    }
    Err(trouble(format!("invalid suffix in {option} argument {}", cx.quoted_name(text))))
}

/// A number, `None` if it is larger than any, and what stands behind it.
fn number<'a>(cx: &Cx<'_>, option: &str, text: &'a [u8]) -> Result<(Option<u64>, &'a [u8]), Error> {
    let plain = text.trim_ascii_start();
    let plain = plain.strip_prefix(b"+").unwrap_or(plain);
    let digits = plain.iter().take_while(|b| b.is_ascii_digit()).count();
    let (digits, suffix) = plain.split_at_checked(digits).unwrap_or((plain, b""));
    if digits.is_empty() {
        return Err(trouble(format!("invalid {option} argument {}", cx.quoted_name(text))));
    }
    Ok((crate::support::size::decimal(digits), suffix))
}

/// How many threads there are is of no account here, but must make sense.
fn parallel(cx: &Cx<'_>, text: &[u8]) -> Result<(), Error> {
    match whole(cx, "--parallel", text)? {
        Some(0) => Err(trouble("number in parallel must be nonzero")),
        _ => Ok(()),
    }
}

/// How many files are merged at once is of no account here, but must make sense.
fn batch_size(cx: &Cx<'_>, text: &[u8]) -> Result<(), Error> {
    match whole(cx, "--batch-size", text)? {
        Some(0 | 1) => {
            let (shown, two) = (cx.quoted(text), cx.quoted(b"2"));
            // Both are messages of their own.
            Err(trouble(format!(
                "invalid --batch-size argument {shown}\nsort: minimum --batch-size argument is {two}"
            )))
        }
        _ => Ok(()),
    }
}

/// The size of a buffer: a number with a suffix, or a share of the memory.
fn buffer_size(cx: &Cx<'_>, text: &[u8]) -> Result<(), Error> {
    let (number, suffix) = number(cx, "-S", text)?;
    let power = match suffix {
        b"" | b"K" | b"k" => 1,
        b"%" | b"b" => 0,
        [letter] => match b"MGTPEZY".iter().position(|b| b == letter) {
            Some(at) => at + 2,
            None => {
                return Err(trouble(format!("invalid suffix in -S argument {}", cx.quoted_name(text))));
            }
        },
        _ => return Err(trouble(format!("invalid suffix in -S argument {}", cx.quoted_name(text)))),
    };
    let factor = u32::try_from(power).ok().and_then(|power| 1024u64.checked_pow(power));
    match number.zip(factor).and_then(|(number, factor)| number.checked_mul(factor)) {
        Some(_) => Ok(()),
        None => Err(trouble(format!("-S argument {} too large", cx.quoted_name(text)))),
    }
}

/// Keys without options of their own have the global ones; without keys the whole line is one.
fn inherit(settings: &mut Settings, global: How, blanks: bool) {
    for key in settings.keys.iter_mut().filter(|key| !key.own) {
        key.how = global;
        (key.start_blanks, key.end_blanks) = (blanks, blanks);
    }
    if settings.keys.is_empty() && (global != How { reverse: global.reverse, ..How::default() } || blanks) {
        settings.keys.push(Key { how: global, start_blanks: blanks, ..Key::default() });
    }
}

fn separator(cx: &Cx<'_>, text: &[u8]) -> Result<u8, Error> {
    match text {
        [] => Err(trouble("empty tab")),
        [byte] => Ok(*byte),
        b"\\0" => Ok(0),
        _ => Err(trouble(format!("multi-character tab {}", cx.quoted(text)))),
    }
}

async fn names(cx: &mut Cx<'_>, list: &[u8], files: &[BString]) -> Result<Vec<BString>, Error> {
    if let Some(extra) = files.first() {
        let extra = cx.quoted(extra);
        return Err(Error::usage(format!(
            "extra operand {extra}\nfile operands cannot be combined with --files0-from"
        )));
    }
    let fail = |why: vsh_fs::Errno| trouble(format!("open failed: {}: {why}", cx.file_name(list)));
    let mut input = cx.input(list).await.map_err(fail)?;
    let mut names = Vec::new();
    let mut charge = cx.meter().no_memory();
    while let Some(name) = input.line(0).await? {
        charge.add(name.len() + 32)?;
        names.push(BString::from(name.strip_suffix(b"\0").unwrap_or(name)));
    }
    if names.is_empty() {
        return Err(trouble(format!("no input from {}", cx.quoted(list))));
    }
    Ok(names)
}

impl Settings {
    /// Draws what the random order depends on, if there is one.
    pub(super) async fn draw(&mut self, cx: &Cx<'_>) -> Result<(), Error> {
        if !self.keys.iter().any(|key| key.how.kind == Kind::Random) {
            return Ok(());
        }
        let Some(source) = self.random_source.take() else {
            let (high, low) = (cx.host().random(), cx.host().random());
            self.salt.bytes = ((u128::from(high) << 64) | u128::from(low)).to_ne_bytes();
            return Ok(());
        };
        let file = cx
            .open(&source, &OpenOptions::READ)
            .await
            .map_err(|why| trouble(format!("open failed: {}: {why}", cx.file_name(&source))))?;
        let mut bytes = Vec::new();
        while bytes.len() < self.salt.bytes.len() {
            match file.read(self.salt.bytes.len() - bytes.len()).await {
                Ok(more) if more.is_empty() => {
                    return Err(trouble(format!("{}: end of file", cx.quoted(&source))));
                }
                Ok(more) => bytes.extend_from_slice(&more),
                Err(why) => return Err(trouble(format!("{}: read error: {why}", cx.quoted(&source)))),
            }
        }
        self.salt.bytes.copy_from_slice(&bytes);
        Ok(())
    }

    /// Do lines with equal keys still have an order?
    pub(super) fn has_last_resort(&self) -> bool {
        !self.unique && !self.stable
    }

    /// Is the text of a key changed before it is compared?
    pub(super) fn transforms(how: &How) -> bool {
        how.kind == Kind::Text && how.changes_text()
    }
}
