//! `xargs`: builds command lines from standard input. <https://www.gnu.org/software/findutils/manual/html_node/find_html/Invoking-xargs.html>

use bstr::{BString, ByteSlice};
use futures_util::stream::{FuturesUnordered, StreamExt};
use vsh_core::args::{self, Arg, Order, flag, optional, unsupported, valued};
use vsh_core::io::{Input, OpenFile};
use vsh_core::utility::{Cx, Ended, Error, ExitStatus, Utility};

use crate::support::context::Context;
use crate::support::size;

/// `xargs`
pub static UTILITY: Utility = Utility {
    name: "xargs",
    summary: "Run COMMAND with arguments INITIAL-ARGS and more arguments read from input",
    usage: &["[OPTION]... COMMAND [INITIAL-ARGS]..."],
    options: &[
        flag("0", "null", "items are separated by a null, not whitespace"),
        valued("a", "arg-file", "FILE", "read arguments from FILE, not standard input"),
        valued("d", "delimiter", "CHARACTER", "items in input stream are separated by CHARACTER"),
        valued("E", "", "END", "set logical EOF string"),
        optional("e", "eof", "END", "equivalent to -E END if END is specified"),
        valued("I", "", "R", "replace R in INITIAL-ARGS with names read from standard input"),
        optional("i", "replace", "R", "as -I R; R is {} if it is left out"),
        valued("L", "max-lines", "MAX-LINES", "use at most MAX-LINES non-blank input lines per command line"),
        optional("l", "", "MAX-LINES", "as -L; MAX-LINES is 1 if it is left out"),
        valued("n", "max-args", "MAX-ARGS", "use at most MAX-ARGS arguments per command line"),
        unsupported("o", "open-tty", false),
        valued("P", "max-procs", "MAX-PROCS", "run at most MAX-PROCS processes at a time"),
        unsupported("p", "interactive", false),
        unsupported("", "process-slot-var", true),
        flag("r", "no-run-if-empty", "if there are no arguments, then do not run COMMAND"),
        valued("s", "max-chars", "MAX-CHARS", "limit length of command line to MAX-CHARS"),
        unsupported("", "show-limits", false),
        flag("t", "verbose", "print commands before executing them"),
        flag("x", "exit", "exit if the size (see -s) is exceeded"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    delimiter: Option<u8>,
    end: Option<BString>,
    replace: Option<BString>,
    max_lines: Option<usize>,
    max_args: Option<usize>,
    max_procs: usize,
    max_chars: usize,
    not_if_empty: bool,
    verbose: bool,
    exit: bool,
    file: Option<BString>,
}

/// Characters of a command line, unless `-s` says otherwise.
const MAX_CHARS: usize = 128 * 1024;
const MAX_PROCS: usize = 64;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, mut command) = parse(cx).await?;
    if command.is_empty() {
        command.push(BString::from("echo"));
    }
    let input = match &settings.file {
        None => cx.stdin(),
        Some(name) => cx
            .input(name)
            .await
            .map_err(|why| Error::fatal(format!("Cannot open input file {}: {why}", cx.quoted(name))))?,
    };
    let mut items = Items { input, settings: &settings, line: Vec::new(), at: 0, done: false, warned: false };
    let mut lines =
        Lines { settings: &settings, command: &command, pending: None, failed: None, none_yet: true };
    let mut running = FuturesUnordered::new();
    let mut status = ExitStatus::SUCCESS;
    let mut stop = false;
    loop {
        let next = if stop { None } else { lines.next(cx, &mut items).await? };
        let Some(argv) = next else { break };
        if settings.verbose {
            let text = [bstr::join(" ", &argv), b"\n".to_vec()].concat();
            cx.write_error(&text).await?;
        }
        cx.out.flush().await?;
        let name = argv.first().cloned().unwrap_or_default();
        let mut request = cx.process(argv);
        if settings.file.is_none() {
            // The input is xargs's own.
            request.files.set(0, std::sync::Arc::new(OpenFile::null()))?;
        }
        let future = cx.spawner().start(request);
        running.push(async move { (name, future.await) });
        while running.len() >= settings.max_procs {
            let Some((name, result)) = running.next().await else { break };
            stop |= finish(cx, &name, result, &mut status).await?;
        }
    }
    while let Some((name, result)) = running.next().await {
        finish(cx, &name, result, &mut status).await?;
    }
    Ok(status)
}

/// Takes a command's status over; true if no more are to be started.
async fn finish(
    cx: &mut Cx<'_>,
    name: &BString,
    result: Result<Ended, Error>,
    status: &mut ExitStatus,
) -> Result<bool, Error> {
    match result {
        Ok(Ended { signal: Some(signal), .. }) => {
            cx.diagnose(format!("{name}: terminated by signal {signal}")).await?;
            *status = ExitStatus(125);
            Ok(true)
        }
        Ok(Ended { status: ExitStatus(0), .. }) => Ok(false),
        Ok(Ended { status: ExitStatus(255), .. }) => {
            cx.diagnose(format!("{name}: exited with status 255; aborting")).await?;
            *status = ExitStatus(124);
            Ok(true)
        }
        Ok(_) => {
            *status = ExitStatus(123);
            Ok(false)
        }
        Err(Error::Fatal(_, code @ (ExitStatus::NOT_FOUND | ExitStatus::NOT_EXECUTABLE))) => {
            let missing = code == ExitStatus::NOT_FOUND;
            let why = if missing { "No such file or directory" } else { "Permission denied" };
            cx.diagnose(format!("{name}: {why}")).await?;
            *status = code;
            Ok(true)
        }
        Err(other) => Err(other),
    }
}

async fn parse(cx: &mut Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        delimiter: None,
        end: None,
        replace: None,
        max_lines: None,
        max_args: None,
        max_procs: 1,
        max_chars: MAX_CHARS,
        not_if_empty: false,
        verbose: false,
        exit: false,
        file: None,
    };
    let mut command = Vec::new();
    for arg in args::parse(UTILITY.options, Order::RequireOrder, cx.arguments())? {
        let s = &mut settings;
        let (key, value) = match arg {
            Arg::Operand(word) => {
                command.push(word);
                continue;
            }
            Arg::Option(key, value) => (key, value),
        };
        match key {
            "null" => s.delimiter = Some(0),
            "arg-file" => s.file = value,
            "delimiter" => s.delimiter = Some(delimiter(&value.unwrap_or_default())?),
            "E" | "eof" => s.end = value.filter(|end| !end.is_empty()),
            "I" | "replace" => {
                s.replace = Some(value.unwrap_or_else(|| BString::from("{}")));
                (s.max_lines, s.max_args) = (None, None);
            }
            "max-lines" => {
                s.max_lines = Some(number(cx, 'L', &value.unwrap_or_default(), 1)?);
                (s.replace, s.max_args) = (None, None);
            }
            "l" => {
                s.max_lines = Some(value.map_or(Ok(1), |value| number(cx, 'l', &value, 1))?);
                (s.replace, s.max_args) = (None, None);
            }
            "max-args" => {
                s.max_args = Some(number(cx, 'n', &value.unwrap_or_default(), 1)?);
                s.max_lines = None;
                if s.max_args != Some(1) {
                    s.replace = None;
                }
            }
            "max-procs" => {
                let count = number(cx, 'P', &value.unwrap_or_default(), 0)?;
                s.max_procs = if count == 0 { MAX_PROCS } else { count.min(MAX_PROCS) };
            }
            "no-run-if-empty" => s.not_if_empty = true,
            "max-chars" => s.max_chars = number(cx, 's', &value.unwrap_or_default(), 1)?.min(MAX_CHARS),
            "verbose" => s.verbose = true,
            "exit" => s.exit = true,
            _ => {}
        }
    }
    Ok((settings, command))
}

fn number(cx: &Cx<'_>, option: char, text: &[u8], least: usize) -> Result<usize, Error> {
    let shown = String::from_utf8_lossy(text);
    match size::decimal(text).map(|value| usize::try_from(value).unwrap_or(usize::MAX)) {
        Some(value) if value >= least => Ok(value),
        Some(_) => Err(Error::usage(format!("value {shown} for -{option} option should be >= {least}"))),
        None => {
            let _ = cx;
            Err(Error::usage(format!("invalid number \"{shown}\" for -{option} option")))
        }
    }
}

fn delimiter(text: &[u8]) -> Result<u8, Error> {
    match text {
        [byte] => Ok(*byte),
        [b'\\', letter] => match letter {
            b'a' => Ok(7),
            b'b' => Ok(8),
            b'f' => Ok(12),
            b'n' => Ok(b'\n'),
            b'r' => Ok(b'\r'),
            b't' => Ok(b'\t'),
            b'v' => Ok(11),
            b'\\' => Ok(b'\\'),
            digit @ b'0'..=b'7' => Ok(digit - b'0'),
            _ => Err(invalid_delimiter(text)),
        },
        [b'\\', b'x', digits @ ..] => code(digits, 16).ok_or_else(|| invalid_delimiter(text)),
        [b'\\', digits @ ..] => code(digits, 8).ok_or_else(|| invalid_delimiter(text)),
        _ => Err(invalid_delimiter(text)),
    }
}

fn code(digits: &[u8], base: u32) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, base).ok()
}

fn invalid_delimiter(text: &[u8]) -> Error {
    Error::fatal(format!(
        "Invalid input delimiter specification {}: the delimiter must be either a single character or an escape sequence starting with \\.",
        text.as_bstr()
    ))
}

const NUL: &str = "WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?";

/// The input, item by item.
struct Items<'a> {
    input: Input,
    settings: &'a Settings,
    line: Vec<u8>,
    at: usize,
    done: bool,
    /// It was said that arguments cannot hold NUL.
    warned: bool,
}

/// An item, and whether a line ends behind it.
type Item = (BString, bool);

impl Items<'_> {
    async fn next(&mut self, cx: &mut Cx<'_>) -> Result<Option<Item>, Error> {
        if self.done {
            return Ok(None);
        }
        let mut item = match self.settings.delimiter {
            Some(delimiter) => {
                let line = self.input.line(delimiter).await?;
                line.map(|line| (BString::from(line.strip_suffix(&[delimiter]).unwrap_or(line)), true))
            }
            None if self.settings.replace.is_some() => self.whole_line().await?,
            None => self.word().await?,
        };
        if let Some((text, _)) = &mut item
            && let Some(end) = memchr::memchr(0, text)
        {
            text.truncate(end);
            if !std::mem::replace(&mut self.warned, true) {
                cx.diagnose(NUL).await?;
            }
        }
        let ended = match (&item, &self.settings.end) {
            (None, _) => true,
            (Some((item, _)), Some(end)) => self.settings.delimiter.is_none() && item == end,
            _ => false,
        };
        if ended {
            self.done = true;
            return Ok(None);
        }
        Ok(item)
    }

    /// `-I`: a line without its leading blanks; quotes are honoured.
    async fn whole_line(&mut self) -> Result<Option<Item>, Error> {
        loop {
            let Some(line) = self.input.line(b'\n').await? else { return Ok(None) };
            let mut line = line.strip_suffix(b"\n").unwrap_or(line).to_vec();
            // A backslash takes the line break along.
            while line.iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1 {
                let Some(more) = self.input.line(b'\n').await? else { break };
                line.push(b'\n');
                line.extend_from_slice(more.strip_suffix(b"\n").unwrap_or(more));
            }
            let blanks = line.iter().take_while(|b| is_space(**b)).count();
            let text = line.get(blanks..).unwrap_or_default();
            if text.is_empty() {
                continue;
            }
            let mut word = Vec::new();
            let mut at = 0;
            while at < text.len() {
                let (_, next) = piece(text, at, true, &mut word)?;
                at = next;
            }
            return Ok(Some((BString::from(word), true)));
        }
    }

    async fn word(&mut self) -> Result<Option<Item>, Error> {
        let mut word: Option<Vec<u8>> = None;
        loop {
            if self.at >= self.line.len() {
                let Some(line) = self.input.line(b'\n').await? else {
                    return Ok(word.map(|word| (BString::from(word), true)));
                };
                self.line.clear();
                self.line.extend_from_slice(line);
                self.at = 0;
            }
            let byte = self.line.get(self.at).copied().unwrap_or(b'\n');
            // What comes before a word may be any white space; only blanks and line breaks end it.
            let ends = if word.is_none() { is_space(byte) } else { matches!(byte, b' ' | b'\t' | b'\n') };
            if ends {
                self.at += 1;
                if let Some(word) = word {
                    // Blanks at the end of a line continue it, for -L.
                    return Ok(Some((BString::from(word), byte == b'\n')));
                }
                continue;
            }
            // A backslash at the end of a line takes the line break along.
            if byte == b'\\' && self.at + 1 >= self.line.len() {
                self.at += 1;
                word.get_or_insert_default();
                continue;
            }
            let (_, next) = piece(&self.line, self.at, false, word.get_or_insert_default())?;
            self.at = next;
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// One character or one quoted string at `at`; where it ends.
fn piece(text: &[u8], at: usize, to_end: bool, word: &mut Vec<u8>) -> Result<((), usize), Error> {
    let byte = text.get(at).copied().unwrap_or(0);
    match byte {
        b'\'' | b'"' => {
            let inside = text.get(at + 1..).unwrap_or_default();
            let end = inside.iter().position(|b| *b == byte || *b == b'\n');
            match end.filter(|end| inside.get(*end) == Some(&byte)) {
                Some(end) => {
                    word.extend_from_slice(inside.get(..end).unwrap_or_default());
                    Ok(((), at + end + 2))
                }
                None => {
                    let kind = if byte == b'"' { "double" } else { "single" };
                    Err(Error::fatal(format!(
                        "unmatched {kind} quote; by default quotes are special to xargs unless you use the -0 option"
                    )))
                }
            }
        }
        b'\\' => {
            word.extend(text.get(at + 1));
            Ok(((), at + 2))
        }
        byte => {
            let _ = to_end;
            word.push(byte);
            Ok(((), at + 1))
        }
    }
}

/// Items become command lines.
struct Lines<'a> {
    settings: &'a Settings,
    command: &'a [BString],
    /// Read, but too much for the last line.
    pending: Option<Item>,
    /// The input went wrong behind what the last line took.
    failed: Option<Error>,
    none_yet: bool,
}

impl Lines<'_> {
    async fn next(&mut self, cx: &mut Cx<'_>, items: &mut Items<'_>) -> Result<Option<Vec<BString>>, Error> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        if let Some(replace) = &self.settings.replace {
            let Some((item, _)) = items.next(cx).await? else { return Ok(None) };
            let argv: Vec<BString> = self
                .command
                .iter()
                .map(|word| BString::from(word.replace(replace.as_slice(), item.as_slice())))
                .collect();
            if argv.iter().map(|word| word.len() + 1).sum::<usize>() > self.settings.max_chars {
                return Err(Error::fatal("argument list too long"));
            }
            return Ok(Some(argv));
        }
        let mut argv = self.command.to_vec();
        let mut chars: usize = argv.iter().map(|word| word.len() + 1).sum();
        let (mut count, mut lines) = (0, 0);
        loop {
            cx.meter().step(1).await?;
            let next = match self.pending.take() {
                Some(item) => Some(item),
                None => match items.next(cx).await {
                    Ok(item) => item,
                    Err(error) if count > 0 && !self.settings.exit => {
                        self.failed = Some(error);
                        None
                    }
                    Err(error) => return Err(error),
                },
            };
            let Some((item, line_end)) = next else { break };
            if chars + item.len() + 1 > self.settings.max_chars {
                if count == 0 || self.settings.exit {
                    return Err(Error::fatal("argument line too long"));
                }
                self.pending = Some((item, line_end));
                break;
            }
            chars += item.len() + 1;
            argv.push(item);
            count += 1;
            lines += usize::from(line_end);
            if self.settings.max_args.is_some_and(|max| count >= max)
                || self.settings.max_lines.is_some_and(|max| lines >= max)
            {
                break;
            }
        }
        let first = std::mem::take(&mut self.none_yet);
        // Without any input the command runs once, unless -r is there.
        if count > 0 || (first && !self.settings.not_if_empty) { Ok(Some(argv)) } else { Ok(None) }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran = Bench::new().file("list", "x y\n").stdin(stdin).run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn command_lines() {
        check("xargs", "a b\nc\n", "a b c\n");
        check("xargs -n1 echo x", "a b\n", "x a\nx b\n");
        check("xargs -I{} echo '<{}>'", "a b\n c\n", "<a b>\n<c>\n");
        check("xargs -0 -n1", "a b\0c\0", "a b\nc\n");
        check("xargs -d , -n1", "a,b", "a\nb\n");
        check("xargs -L1", "a b\nc\n", "a b\nc\n");
        check("xargs", "'a b' \"c\"d e\\ f\n", "a b cd e f\n");
        check("xargs", "", "\n");
        check("xargs -r echo x", "", "");
        check("xargs -a list echo", "", "x y\n");
        check("xargs -E stop", "a stop b\n", "a\n");
        check("xargs -P4 -n1 echo", "a b c\n", "a\nb\nc\n");
        check("xargs -s 12 echo", "aaa bbb ccc\n", "aaa\nbbb\nccc\n");
    }

    #[test]
    fn statuses() {
        let run = |line: &str, stdin: &str| Bench::new().stdin(stdin.to_owned()).run(line);
        assert_eq!(run("xargs false", "a\n").status, 123);
        let ran = run("xargs nonexistent", "a\n");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("xargs: nonexistent: No such file or directory\n", 127)
        );
        let ran = run("xargs", "'a\n");
        assert_eq!(ran.status, 1);
        assert_eq!(run("xargs -t echo", "a\n").err(), "echo a\n");
    }
}
