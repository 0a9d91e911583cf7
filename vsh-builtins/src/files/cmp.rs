//! `cmp`: compares two files byte by byte. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-cmp.html>

use bstr::{BString, ByteSlice};
use bytes::Bytes;
use vsh_core::args::{self, Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::finished;
use crate::support::size;

/// `cmp`
pub static UTILITY: Utility = Utility {
    name: "cmp",
    summary: "Compare two files byte by byte",
    usage: &["[OPTION]... FILE1 [FILE2 [SKIP1 [SKIP2]]]"],
    options: &[
        flag("b", "print-bytes", "print differing bytes"),
        valued("i", "ignore-initial", "SKIP", "skip first SKIP bytes of both inputs; or SKIP1:SKIP2"),
        flag("l", "verbose", "output byte numbers and differing byte values"),
        valued("n", "bytes", "LIMIT", "compare at most LIMIT bytes"),
        flag("s", "quiet", "suppress all normal output"),
        flag("", "silent", "the same as --quiet"),
        flag("c", "", ""),
        flag("v", "", ""),
    ],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

struct Side {
    input: Input,
    chunk: Bytes,
    name: BString,
}

impl Side {
    async fn fill(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.chunk.is_empty() {
            self.chunk = match self.input.chunk().await {
                Err(Error::Errno(why)) => return Err(trouble(cx, &self.name, &why.to_string())),
                chunk => chunk?,
            };
        }
        Ok(())
    }

    async fn skip(&mut self, cx: &mut Cx<'_>, mut bytes: u64) -> Result<(), Error> {
        while bytes > 0 {
            self.fill(cx).await?;
            if self.chunk.is_empty() {
                return Ok(());
            }
            let skipped = usize::try_from(bytes).unwrap_or(usize::MAX).min(self.chunk.len());
            self.chunk = self.chunk.slice(skipped..);
            bytes -= skipped as u64;
        }
        Ok(())
    }
}

fn trouble(_: &Cx<'_>, name: &[u8], why: &str) -> Error {
    Error::Fatal(format!("{}: {why}", bstr::BStr::new(name)), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = operands(cx).await;
    finished(cx, done, |why| Error::Fatal(format!("standard output: {why}"), ExitStatus(2))).await
}

async fn operands(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, operands) = parse(cx)?;
    let first = operands.first().cloned().unwrap_or_default();
    let second = operands.get(1).cloned().unwrap_or_else(|| BString::from("-"));
    let mut left = open(cx, first, settings.quiet).await?;
    if left.name == second && settings.skips.0 == settings.skips.1 {
        return Ok(ExitStatus::SUCCESS);
    }
    let mut right = open(cx, second, settings.quiet).await?;
    left.skip(cx, settings.skips.0).await?;
    right.skip(cx, settings.skips.1).await?;
    compare(cx, &mut left, &mut right, &settings).await
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings =
        Settings { bytes: false, verbose: false, quiet: false, skips: (0, 0), limit: u64::MAX };
    let mut operands = Vec::new();
    for arg in args::parse_each(UTILITY.options, Order::Permute, cx.arguments()) {
        match arg? {
            Arg::Option("print-bytes" | "c", _) => settings.bytes = true,
            Arg::Option("verbose", _) => settings.verbose = true,
            Arg::Option("quiet" | "silent", _) => settings.quiet = true,
            Arg::Option("bytes", text) => {
                settings.limit = number("--bytes", &text.unwrap_or_default())?.min(settings.limit);
            }
            Arg::Option("v", _) => return Err(Error::Version),
            Arg::Option(_, text) => settings.ignore_initial(&text.unwrap_or_default())?,
            Arg::Operand(operand) => operands.push(operand),
        }
        if settings.verbose && settings.quiet {
            return Err(Error::usage("options -l and -s are incompatible"));
        }
    }
    if operands.is_empty() {
        return Err(Error::usage("missing operand after 'cmp'"));
    }
    for (at, text) in operands.iter().enumerate().take(4).skip(2) {
        let skip = number(SKIP, text)?;
        settings.skip(if at == 2 { (skip, 0) } else { (0, skip) });
    }
    if let Some(extra) = operands.get(4) {
        return Err(Error::usage(format!("extra operand '{extra}'")));
    }
    Ok((settings, operands))
}

/// What a number of bytes to skip is called, however it is given.
const SKIP: &str = "--ignore-initial";

impl Settings {
    /// The value of `-i`.
    fn ignore_initial(&mut self, text: &[u8]) -> Result<(), Error> {
        let mut parts = text.splitn(2, |byte| *byte == b':');
        let first = parts.next().unwrap_or_default();
        // The whole is shown where the first is no number.
        let first = size_of(first).ok_or_else(|| invalid(SKIP, text))?;
        self.skip((first, 0));
        // One number is for both, and so is a larger one from before.
        let second = parts.next().map_or(Ok(self.skips.0), |second| number(SKIP, second))?;
        self.skip((0, second));
        Ok(())
    }

    /// Of several numbers the largest counts.
    fn skip(&mut self, (left, right): (u64, u64)) {
        self.skips = (self.skips.0.max(left), self.skips.1.max(right));
    }
}

fn invalid(option: &str, text: &[u8]) -> Error {
    Error::usage(format!("invalid {option} value '{}'", bstr::BStr::new(text)))
}

fn number(option: &str, text: &[u8]) -> Result<u64, Error> {
    size_of(text).ok_or_else(|| invalid(option, text))
}

/// A size, decimal or as in C, with blanks and a plus sign before it.
fn size_of(text: &[u8]) -> Option<u64> {
    let text = text.trim_start_with(|c| c.is_ascii_whitespace() || c == '\x0b');
    let size = size::with_base(text, SUFFIXES).ok()?;
    i64::try_from(size).is_ok().then_some(size)
}

const SUFFIXES: &[u8] = b"kKMGTPEZY0";

async fn open(cx: &mut Cx<'_>, name: BString, quiet: bool) -> Result<Side, Error> {
    match cx.input(&name).await {
        Ok(input) => Ok(Side { input, chunk: Bytes::new(), name }),
        Err(_) if quiet => Err(Error::Exit(ExitStatus(2))),
        Err(why) => Err(trouble(cx, &name, &why.to_string())),
    }
}

struct Settings {
    bytes: bool,
    verbose: bool,
    quiet: bool,
    skips: (u64, u64),
    limit: u64,
}

async fn compare(
    cx: &mut Cx<'_>,
    left: &mut Side,
    right: &mut Side,
    settings: &Settings,
) -> Result<ExitStatus, Error> {
    let (mut offset, mut lines, mut differ) = (0u64, 0u64, false);
    let mut last_newline = true;
    // How wide the numbers of -l are: as the largest offset there can be.
    let sizes = (left.input.file().metadata().await, right.input.file().metadata().await);
    let most = match sizes {
        (Ok(a), Ok(b)) if a.is_file() && b.is_file() => {
            let left = |size: u64, skipped: u64| size.saturating_sub(skipped);
            left(a.size, settings.skips.0).min(left(b.size, settings.skips.1)).min(settings.limit)
        }
        _ => settings.limit.min(i64::MAX as u64),
    };
    let width = most.max(1).to_string().len();
    loop {
        left.fill(cx).await?;
        right.fill(cx).await?;
        let left_over = usize::try_from(settings.limit - offset).unwrap_or(usize::MAX);
        let length = left.chunk.len().min(right.chunk.len()).min(left_over);
        if length == 0 {
            break;
        }
        cx.meter().step(4).await?;
        let (a, b) = (left.chunk.split_to(length), right.chunk.split_to(length));
        if a == b {
            lines += memchr::memchr_iter(b'\n', &a).count() as u64;
            last_newline = a.last() == Some(&b'\n');
            offset += length as u64;
            continue;
        }
        for (x, y) in a.iter().zip(b.iter()) {
            offset += 1;
            if x != y {
                differ = true;
                if settings.quiet {
                    return Ok(ExitStatus::FAILURE);
                }
                if settings.verbose {
                    let text = if settings.bytes {
                        format!("{offset:width$} {x:3o} {:<4} {y:3o} {}\n", visible(*x), visible(*y))
                    } else {
                        format!("{offset:width$} {x:3o} {y:3o}\n")
                    };
                    cx.out.write(text.as_bytes()).await?;
                } else {
                    let line = lines + 1;
                    let (first, second) = (&left.name, &right.name);
                    let text = if settings.bytes {
                        format!(
                            "{first} {second} differ: byte {offset}, line {line} is {x:3o} {} {y:3o} {}\n",
                            visible(*x),
                            visible(*y)
                        )
                    } else {
                        format!("{first} {second} differ: byte {offset}, line {line}\n")
                    };
                    cx.out.write(text.as_bytes()).await?;
                    return Ok(ExitStatus::FAILURE);
                }
            }
            lines += u64::from(*x == b'\n');
            last_newline = *x == b'\n';
        }
    }
    if offset >= settings.limit || (left.chunk.is_empty() && right.chunk.is_empty()) {
        return Ok(ExitStatus::from(!differ));
    }
    let short = if left.chunk.is_empty() { &left.name } else { &right.name };
    if !settings.quiet {
        let text = if offset == 0 {
            format!("EOF on {short} which is empty")
        } else if settings.verbose {
            format!("EOF on {short} after byte {offset}")
        } else if last_newline {
            format!("EOF on {short} after byte {offset}, line {lines}")
        } else {
            format!("EOF on {short} after byte {offset}, in line {}", lines + 1)
        };
        cx.diagnose(text).await?;
    }
    Ok(ExitStatus::FAILURE)
}

/// A byte as `cat -v` shows it.
fn visible(byte: u8) -> String {
    let (meta, low) = if byte >= 128 { ("M-", byte - 128) } else { ("", byte) };
    match low {
        0..=31 => format!("{meta}^{}", char::from(low + 64)),
        127 => format!("{meta}^?"),
        _ => format!("{meta}{}", char::from(low)),
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn compares() {
        let bench = Bench::new().file("a", "abc\nd\n").file("b", "abc\nx\n").file("c", "abc\n");
        assert_eq!(bench.run("cmp a b").out(), "a b differ: byte 5, line 2\n");
        assert_eq!(bench.run("cmp -l a b").out(), "5 144 170\n");
        assert_eq!(bench.run("cmp a c").err(), "cmp: EOF on c after byte 4, line 1\n");
        assert_eq!(bench.run("cmp -s a b").status, 1);
        assert_eq!(bench.run("cmp a a").status, 0);
        assert_eq!(bench.run("cmp a none").status, 2);
    }
}
