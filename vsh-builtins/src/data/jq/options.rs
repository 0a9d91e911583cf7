//! jq's command line: letters may be joined, long options stand anywhere, what follows some of them are values.

use bstr::BString;
use vsh_core::args::{Opt, flag, unsupported, valued};
use vsh_core::utility::{Error, ExitStatus};

use super::write::Indent;

pub(super) const OPTIONS: &[Opt] = &[
    flag("n", "null-input", "use null as the single input value"),
    flag("R", "raw-input", "read each line as a string instead of JSON"),
    flag("s", "slurp", "read all inputs into an array and use it as the single input value"),
    flag("c", "compact-output", "compact instead of pretty-printed output"),
    flag("r", "raw-output", "output strings without escapes and quotes"),
    flag("", "raw-output0", "like -r and output NUL after each output"),
    flag("j", "join-output", "like -r and output without newline after each output"),
    flag("a", "ascii-output", "output strings by only ASCII characters using escape sequences"),
    flag("S", "sort-keys", "sort keys of each object on output"),
    flag("C", "color-output", "colorize JSON output"),
    flag("M", "monochrome-output", "disable colored output"),
    flag("", "tab", "use tabs for indentation"),
    valued("", "indent", "n", "use n spaces for indentation (max 7 spaces)"),
    flag("", "unbuffered", "flush output stream after each output"),
    flag("", "stream", "parse the input value in streaming fashion"),
    flag("", "stream-errors", "implies --stream and report parse error as an array"),
    flag("", "seq", "parse input/output as application/json-seq"),
    valued("f", "from-file", "file", "load filter from the file"),
    valued("L", "library-path", "directory", "search modules from the directory"),
    flag("", "arg", "set $name to the string value: --arg name value"),
    flag("", "argjson", "set $name to the JSON value: --argjson name value"),
    flag("", "slurpfile", "set $name to an array of JSON values read from the file: --slurpfile name file"),
    flag("", "rawfile", "set $name to string contents of file: --rawfile name file"),
    flag("", "args", "consume remaining arguments as positional string values"),
    flag("", "jsonargs", "consume remaining arguments as positional JSON values"),
    flag("e", "exit-status", "set exit status code based on the output"),
    flag("b", "binary", "open input/output streams in binary mode"),
    flag("V", "version", "show the version"),
    flag("", "build-configuration", "show jq's build configuration"),
    flag("h", "help", "show the help"),
    unsupported("", "debug-dump-disasm", false),
    unsupported("", "debug-trace", false),
];

/// A named or positional value, before it is read.
#[derive(Clone, Debug)]
pub(super) enum Given {
    Text(BString),
    Json(BString),
    /// A file of JSON texts.
    Slurp(BString),
    /// A file as one string.
    Raw(BString),
}

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) program: Option<BString>,
    pub(super) from_file: bool,
    pub(super) files: Vec<BString>,
    pub(super) named: Vec<(BString, Given)>,
    pub(super) positional: Vec<Given>,
    pub(super) search: Vec<BString>,
    pub(super) null_input: bool,
    pub(super) raw_input: bool,
    pub(super) slurp: bool,
    pub(super) raw: bool,
    /// What follows an output.
    pub(super) end: &'static [u8],
    pub(super) indent: Option<Indent>,
    pub(super) sort: bool,
    pub(super) ascii: bool,
    pub(super) color: bool,
    pub(super) unbuffered: bool,
    pub(super) stream: bool,
    pub(super) stream_errors: bool,
    pub(super) seq: bool,
    pub(super) exit_status: bool,
    pub(super) help: bool,
    pub(super) version: bool,
    pub(super) configuration: bool,
}

impl Settings {
    fn new() -> Self {
        Self {
            program: None,
            from_file: false,
            files: Vec::new(),
            named: Vec::new(),
            positional: Vec::new(),
            search: Vec::new(),
            null_input: false,
            raw_input: false,
            slurp: false,
            raw: false,
            end: b"\n",
            indent: Some(Indent::Spaces(2)),
            sort: false,
            ascii: false,
            color: false,
            unbuffered: false,
            stream: false,
            stream_errors: false,
            seq: false,
            exit_status: false,
            help: false,
            version: false,
            configuration: false,
        }
    }
}

/// A message that ends jq with status 2.
fn wrong(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus::USAGE)
}

/// Where operands go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Files,
    Text,
    Json,
}

pub(super) fn parse(arguments: &[BString]) -> Result<Settings, Error> {
    let mut settings = Settings::new();
    let (mut rest, mut ended) = (Rest::Files, false);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        // `-1` and `-.` are programs.
        let option =
            matches!(word.as_slice(), [b'-', next, ..] if *next == b'-' || next.is_ascii_alphabetic());
        if ended || !option {
            operand(&mut settings, word, rest);
            continue;
        }
        if word == "--" {
            ended = true;
            continue;
        }
        if let Some(name) = word.strip_prefix(b"--") {
            match name {
                b"args" => rest = Rest::Text,
                b"jsonargs" => rest = Rest::Json,
                _ => long(&mut settings, name, &mut words)?,
            }
            continue;
        }
        letters(&mut settings, word, &mut words)?;
    }
    Ok(settings)
}

fn operand(settings: &mut Settings, word: &BString, rest: Rest) {
    if settings.program.is_none() {
        settings.program = Some(word.clone());
        return;
    }
    match rest {
        Rest::Files => settings.files.push(word.clone()),
        Rest::Text => settings.positional.push(Given::Text(word.clone())),
        Rest::Json => settings.positional.push(Given::Json(word.clone())),
    }
}

fn long<'a>(
    settings: &mut Settings,
    name: &[u8],
    words: &mut impl Iterator<Item = &'a BString>,
) -> Result<(), Error> {
    let text = String::from_utf8_lossy(name).into_owned();
    let mut pair = |example: &str| match (words.next(), words.next()) {
        (Some(name), Some(value)) => Ok((name.clone(), value.clone())),
        _ => Err(wrong(format!("--{text} takes two parameters (e.g. --{text} {example})"))),
    };
    match name {
        b"arg" => {
            let (name, value) = pair("varname value")?;
            settings.named.push((name, Given::Text(value)));
        }
        b"argjson" => {
            let (name, value) = pair("varname text")?;
            settings.named.push((name, Given::Json(value)));
        }
        b"slurpfile" => {
            let (name, file) = pair("varname filename")?;
            settings.named.push((name, Given::Slurp(file)));
        }
        b"rawfile" => {
            let (name, file) = pair("varname filename")?;
            settings.named.push((name, Given::Raw(file)));
        }
        b"indent" => {
            let value = words.next().ok_or_else(|| wrong("--indent takes one parameter"))?;
            indent(settings, value)?;
        }
        b"library-path" => {
            let value = words
                .next()
                .ok_or_else(|| wrong("-L takes a parameter: (e.g. -L /search/path or -L/search/path)"))?;
            settings.search.push(value.clone());
        }
        _ => simple(settings, name)?,
    }
    Ok(())
}

fn indent(settings: &mut Settings, value: &[u8]) -> Result<(), Error> {
    let number = std::str::from_utf8(value).ok().and_then(|text| text.parse::<i64>().ok());
    settings.indent = match number {
        Some(..-1) => return Err(wrong("Cannot indent less than zero")),
        Some(8..) => return Err(wrong("Cannot indent more than 7 characters")),
        Some(-1) => Some(Indent::Tab),
        Some(0) | None => None,
        Some(width) => Some(Indent::Spaces(usize::try_from(width).unwrap_or(2))),
    };
    Ok(())
}

/// Options without values.
fn simple(settings: &mut Settings, name: &[u8]) -> Result<(), Error> {
    match name {
        b"null-input" => settings.null_input = true,
        b"raw-input" => settings.raw_input = true,
        b"slurp" => settings.slurp = true,
        b"compact-output" => settings.indent = None,
        b"raw-output" => settings.raw = true,
        b"raw-output0" => {
            settings.raw = true;
            settings.end = b"\0";
        }
        b"join-output" => {
            settings.raw = true;
            settings.end = b"";
        }
        b"ascii-output" => settings.ascii = true,
        b"sort-keys" => settings.sort = true,
        b"color-output" => settings.color = true,
        b"monochrome-output" => settings.color = false,
        b"tab" => settings.indent = Some(Indent::Tab),
        b"unbuffered" => settings.unbuffered = true,
        b"stream" => settings.stream = true,
        b"stream-errors" => {
            settings.stream = true;
            settings.stream_errors = true;
        }
        b"seq" => settings.seq = true,
        b"from-file" => settings.from_file = true,
        b"exit-status" => settings.exit_status = true,
        b"binary" => {}
        b"help" => settings.help = true,
        b"version" => settings.version = true,
        b"build-configuration" => settings.configuration = true,
        b"debug-dump-disasm" | b"debug-trace" | b"debug-trace=all" => {
            return Err(Error::unsupported(format!("--{}", String::from_utf8_lossy(name))));
        }
        _ => return Err(unknown(&[b"--", name].concat())),
    }
    Ok(())
}

fn unknown(word: &[u8]) -> Error {
    Error::Usage(format!("Unknown option: {}", String::from_utf8_lossy(word)))
}

fn letters<'a>(
    settings: &mut Settings,
    word: &[u8],
    words: &mut impl Iterator<Item = &'a BString>,
) -> Result<(), Error> {
    let mut left = word.get(1..).unwrap_or_default();
    while let Some((letter, behind)) = left.split_first() {
        left = behind;
        let name: &[u8] = match letter {
            b'L' => {
                let directory = if left.is_empty() {
                    words.next().map(|word| word.to_vec())
                } else {
                    Some(left.to_vec())
                };
                let directory = directory
                    .ok_or_else(|| wrong("-L takes a parameter: (e.g. -L /search/path or -L/search/path)"))?;
                settings.search.push(BString::from(directory));
                return Ok(());
            }
            b'n' => b"null-input",
            b'R' => b"raw-input",
            b's' => b"slurp",
            b'c' => b"compact-output",
            b'r' => b"raw-output",
            b'j' => b"join-output",
            b'a' => b"ascii-output",
            b'S' => b"sort-keys",
            b'C' => b"color-output",
            b'M' => b"monochrome-output",
            b'f' => b"from-file",
            b'e' => b"exit-status",
            b'b' => b"binary",
            b'h' => b"help",
            b'V' => b"version",
            _ => return Err(unknown(word)),
        };
        simple(settings, name)?;
    }
    Ok(())
}
