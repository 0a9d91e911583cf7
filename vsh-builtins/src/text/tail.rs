//! `tail`: the last part of files. <https://www.gnu.org/software/coreutils/manual/html_node/tail-invocation.html>

use std::collections::VecDeque;
use std::time::Duration;

use bstr::BString;
use bytes::Bytes;
use vsh_core::args::{self, Arg, Order, flag, optional, unsupported, valued};
use vsh_core::io::{Input, Whence};
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind};

use super::head::header;
use crate::data::sleep::{interval, sleep};
use crate::support::choice;
use crate::support::context::{Context, or_stdin};
use crate::support::digits::and_digits;
use crate::support::size::{self, SizeError};

/// `tail`
pub static UTILITY: Utility = Utility {
    name: "tail",
    summary: "Print the last 10 lines of each FILE to standard output",
    usage: &["[OPTION]... [FILE]..."],
    // The old form is one argument before at most one file.
    options: and_digits![
        flag,
        valued("c", "bytes", "[+]NUM", "output the last NUM bytes; with '+', starting with byte NUM"),
        optional("f", "follow", "{name|descriptor}", "output appended data as the file grows"),
        flag("F", "", "same as --follow=name --retry"),
        valued("n", "lines", "[+]NUM", "output the last NUM lines; with '+', starting with line NUM"),
        unsupported("", "pid", true),
        flag("q", "quiet", "never output headers giving file names"),
        flag("", "silent", "as --quiet"),
        flag("", "retry", "keep trying to open a file if it is inaccessible"),
        valued("", "max-unchanged-stats", "N", "(ignored: a name is looked up each time)"),
        valued("s", "sleep-interval", "N", "with -f, sleep for N seconds (default 1.0) between iterations"),
        flag("v", "verbose", "always output headers giving file names"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy)]
struct Amount {
    bytes: bool,
    /// Counted from the start.
    from_start: bool,
    count: u64,
    delimiter: u8,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Follow {
    No,
    Descriptor,
    Name,
}

struct Settings {
    amount: Amount,
    follow: Follow,
    retry: bool,
    pause: Duration,
    headers: bool,
}

/// A file that is followed.
struct Followed {
    name: BString,
    input: Option<Input>,
    /// Device and inode of what is open.
    identity: (u64, u64),
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let mut status = ExitStatus::SUCCESS;
    if settings.amount.count == 0 && !settings.amount.from_start && settings.follow == Follow::No {
        return Ok(status);
    }
    let mut followed = Vec::new();
    let mut first = true;
    for name in files {
        let mut input = match cx.input(&name).await {
            Ok(input) => Some(input),
            Err(why) => {
                cannot_open(cx, &name, why).await?;
                status = ExitStatus::FAILURE;
                None
            }
        };
        if let Some(opened) = &mut input {
            if settings.headers {
                header(cx, &name, first).await?;
                first = false;
            }
            match print(cx, opened, settings.amount).await {
                Ok(()) => {}
                Err(Error::Errno(why)) => {
                    let shown = cx.quoted_name(if name == "-" { b"standard input" } else { &name });
                    let doing = if why == Errno::EBADF { "cannot fstat" } else { "error reading" };
                    cx.diagnose(format!("{doing} {shown}: {why}")).await?;
                    status = ExitStatus::FAILURE;
                    input = None;
                    if settings.follow == Follow::Descriptor {
                        continue;
                    }
                }
                Err(other) => return Err(other),
            }
        }
        if input.is_some() || settings.retry {
            let identity = identity(&input).await;
            followed.push(Followed { name, input, identity });
        }
    }
    if settings.follow == Follow::No {
        return Ok(status);
    }
    // A pipe on standard input has ended already.
    followed.retain(|file| {
        file.name != "-" || file.input.as_ref().is_some_and(|input| input.file().is_seekable())
    });
    follow(cx, &mut followed, &settings).await?;
    Ok(ExitStatus::FAILURE)
}

async fn identity(input: &Option<Input>) -> (u64, u64) {
    match input {
        Some(input) => input.file().metadata().await.map_or((0, 0), |m| (m.dev, m.ino.0)),
        None => (0, 0),
    }
}

async fn cannot_open(cx: &mut Cx<'_>, name: &[u8], why: Errno) -> Result<(), Error> {
    let name = cx.quoted_name(name);
    cx.diagnose(format!("cannot open {name} for reading: {why}")).await
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut amount = Amount { bytes: false, from_start: false, count: 10, delimiter: b'\n' };
    let (mut quiet, mut verbose, mut follow, mut retry) = (false, false, Follow::No, false);
    let mut pause = Duration::from_secs(1);
    let mut files = Vec::new();
    for arg in args::parse_each(UTILITY.options, Order::Permute, &modernize(cx)?) {
        match arg? {
            Arg::Option(key @ ("bytes" | "lines"), value) => {
                amount.bytes = key == "bytes";
                let value = value.unwrap_or_default();
                // Once from the start, always so.
                amount.from_start |= value.starts_with(b"+");
                amount.count = count(cx, value.strip_prefix(b"-").unwrap_or(&value), amount.bytes)?;
            }
            Arg::Option("follow", None) => follow = Follow::Descriptor,
            Arg::Option("follow", Some(how)) => {
                let choices = &[("descriptor", Follow::Descriptor), ("name", Follow::Name)];
                follow = choice::parse(cx, "--follow", &how, choices)?;
            }
            Arg::Option("F", _) => (follow, retry) = (Follow::Name, true),
            Arg::Option("retry", _) => retry = true,
            Arg::Option("quiet" | "silent", _) => (quiet, verbose) = (true, false),
            Arg::Option("verbose", _) => (quiet, verbose) = (false, true),
            Arg::Option("sleep-interval", value) => {
                let value = value.unwrap_or_default();
                pause = interval(&value)
                    .filter(|_| !value.last().is_some_and(u8::is_ascii_alphabetic))
                    .ok_or_else(|| {
                        Error::fatal(format!("invalid number of seconds: {}", cx.quoted(&value)))
                    })?;
            }
            Arg::Option("zero-terminated", _) => amount.delimiter = 0,
            Arg::Option(digit, _) if digit.bytes().all(|byte| byte.is_ascii_digit()) => {
                return Err(Error::fatal(format!("option used in invalid context -- {digit}")));
            }
            Arg::Option(..) => {}
            Arg::Operand(file) => files.push(file),
        }
    }
    let headers = verbose || (files.len() > 1 && !quiet);
    Ok((Settings { amount, follow, retry, pause, headers }, or_stdin(files)))
}

/// `-5`, `+5`, `-5c`, `-5f`, `-l`: the old form, alone or before one file.
fn modernize(cx: &Cx<'_>) -> Result<Vec<BString>, Error> {
    let words = cx.arguments();
    let old = match words {
        [first] => Some(first),
        [first, file] if file == "--" || !file.starts_with(b"-") || file == "-" => Some(first),
        [first, mark, _] if mark == "--" => Some(first),
        _ => None,
    };
    let Some((sign, rest)) = old.and_then(|word| word.split_first()) else { return Ok(words.to_vec()) };
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (number, letters) = rest.split_at_checked(digits).unwrap_or((rest, b""));
    if !matches!(sign, b'+' | b'-') || (*sign == b'-' && matches!(rest, b"" | b"c")) {
        return Ok(words.to_vec());
    }
    let (letters, follow) = letters.strip_suffix(b"f").map_or((letters, false), |letters| (letters, true));
    let (unit, factor) = match letters {
        b"" | b"l" => (b'n', b"".as_slice()),
        b"c" => (b'c', b"".as_slice()),
        b"b" => (b'c', b"b".as_slice()),
        _ => return Ok(words.to_vec()),
    };
    if size::parse(number, b"") == Err(SizeError::TooLarge) {
        let shown = cx.quoted(words.first().map_or(b"", |word| word));
        return Err(Error::fatal(format!("invalid number: {shown}: Numerical result out of range")));
    }
    let number: &[u8] = if number.is_empty() { b"10" } else { number };
    let sign: &[u8] = if *sign == b'+' { b"+" } else { b"" };
    let first = BString::from([&[b'-', unit], sign, number, factor].concat());
    let follow = follow.then(|| BString::from("-f"));
    Ok(std::iter::once(first).chain(follow).chain(words.iter().skip(1).cloned()).collect())
}

fn count(cx: &Cx<'_>, text: &[u8], bytes: bool) -> Result<u64, Error> {
    let unit = if bytes { "bytes" } else { "lines" };
    match size::parse(text.strip_prefix(b"+").unwrap_or(text), b"bEGKkMmPTYZ0") {
        Ok(count) => Ok(count),
        Err(SizeError::TooLarge) => Err(Error::fatal(format!(
            "invalid number of {unit}: {}: Value too large for defined data type",
            cx.quoted(text)
        ))),
        Err(_) => Err(Error::fatal(format!("invalid number of {unit}: {}", cx.quoted(text)))),
    }
}

async fn print(cx: &mut Cx<'_>, input: &mut Input, amount: Amount) -> Result<(), Error> {
    match (amount.bytes, amount.from_start) {
        (true, true) => skip_bytes(cx, input, amount.count.saturating_sub(1)).await,
        (false, true) => skip_lines(cx, input, amount.count.saturating_sub(1), amount.delimiter).await,
        _ => {
            let mut tail = Tail::new(cx.meter().no_memory(), amount);
            if amount.bytes {
                seek_near_end(input, amount.count).await?;
            }
            loop {
                let chunk = input.chunk().await?;
                if chunk.is_empty() {
                    break;
                }
                tail.push(chunk)?;
            }
            for chunk in tail.finish() {
                cx.out.write_chunk(chunk).await?;
            }
            Ok(())
        }
    }
}

/// Bytes long before the end need not be read.
async fn seek_near_end(input: &mut Input, count: u64) -> Result<(), Error> {
    let file = input.file();
    if !file.is_seekable() {
        return Ok(());
    }
    let metadata = file.metadata().await?;
    let here = file.seek(Whence::Current, 0).await?;
    let wanted = metadata.size.saturating_sub(count);
    if metadata.kind == FileKind::Regular && wanted > here {
        let wanted = i64::try_from(wanted).map_err(|_| Errno::EOVERFLOW)?;
        file.seek(Whence::Start, wanted).await?;
    }
    Ok(())
}

async fn copy(cx: &mut Cx<'_>, input: &mut Input) -> Result<bool, Error> {
    let mut any = false;
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(any);
        }
        any = true;
        cx.out.write_chunk(chunk).await?;
    }
}

async fn skip_bytes(cx: &mut Cx<'_>, input: &mut Input, count: u64) -> Result<(), Error> {
    let mut left = count;
    while left > 0 {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        let skip = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
        left -= skip as u64;
        input.put_back(chunk.split_off(skip));
    }
    copy(cx, input).await.map(|_| ())
}

async fn skip_lines(cx: &mut Cx<'_>, input: &mut Input, count: u64, delimiter: u8) -> Result<(), Error> {
    let mut left = count;
    while left > 0 {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        let nth = usize::try_from(left - 1).unwrap_or(usize::MAX);
        match memchr::memchr_iter(delimiter, &chunk).nth(nth) {
            Some(at) => {
                input.put_back(chunk.split_off(at + 1));
                left = 0;
            }
            None => left -= memchr::memchr_iter(delimiter, &chunk).count() as u64,
        }
    }
    copy(cx, input).await.map(|_| ())
}

/// The last bytes or lines seen so far, in the chunks they came in.
struct Tail {
    amount: Amount,
    chunks: VecDeque<(Bytes, u64)>,
    len: u64,
    delimiters: u64,
    charge: Charge,
}

impl Tail {
    fn new(charge: Charge, amount: Amount) -> Self {
        Self { amount, chunks: VecDeque::new(), len: 0, delimiters: 0, charge }
    }

    fn push(&mut self, chunk: Bytes) -> Result<(), Error> {
        let count = if self.amount.bytes {
            0
        } else {
            memchr::memchr_iter(self.amount.delimiter, &chunk).count() as u64
        };
        self.len += chunk.len() as u64;
        self.delimiters += count;
        self.chunks.push_back((chunk, count));
        while let Some((front, count)) = self.chunks.front() {
            let enough = if self.amount.bytes {
                self.len - front.len() as u64 >= self.amount.count
            } else {
                // One more, because the last line may end in its delimiter.
                self.delimiters - count > self.amount.count
            };
            if !enough {
                break;
            }
            self.len -= front.len() as u64;
            self.delimiters -= count;
            self.chunks.pop_front();
        }
        self.charge.resize(usize::try_from(self.len).unwrap_or(usize::MAX))?;
        Ok(())
    }

    fn finish(mut self) -> Vec<Bytes> {
        if self.amount.count == 0 {
            return Vec::new();
        }
        let mut skip = if self.amount.bytes {
            self.len.saturating_sub(self.amount.count)
        } else {
            let last = self.chunks.back().and_then(|(chunk, _)| chunk.last());
            let lines = self.delimiters + u64::from(last.is_some_and(|b| *b != self.amount.delimiter));
            self.offset_of_line(lines.saturating_sub(self.amount.count))
        };
        let mut left = Vec::new();
        for (mut chunk, _) in std::mem::take(&mut self.chunks) {
            let cut = usize::try_from(skip).unwrap_or(usize::MAX).min(chunk.len());
            skip -= cut as u64;
            let rest = chunk.split_off(cut);
            if !rest.is_empty() {
                left.push(rest);
            }
        }
        left
    }

    /// Where the line behind `lines` others starts.
    fn offset_of_line(&self, lines: u64) -> u64 {
        let mut left = lines;
        let mut offset = 0;
        for (chunk, count) in &self.chunks {
            if left == 0 {
                break;
            }
            if *count < left {
                left -= count;
                offset += chunk.len() as u64;
                continue;
            }
            let nth = usize::try_from(left - 1).unwrap_or(usize::MAX);
            let at = memchr::memchr_iter(self.amount.delimiter, chunk).nth(nth).map_or(0, |at| at + 1);
            return offset + at as u64;
        }
        offset
    }
}

/// Waits for more, until nobody reads the output any more or the time is up.
async fn follow(cx: &mut Cx<'_>, files: &mut [Followed], settings: &Settings) -> Result<(), Error> {
    let mut last = files.len().saturating_sub(1);
    while !files.is_empty() {
        cx.out.flush().await?;
        pause(cx, settings.pause).await?;
        let mut alive = false;
        for (i, file) in files.iter_mut().enumerate() {
            if settings.follow == Follow::Name {
                reopen(cx, file, settings.retry).await?;
            }
            let Some(input) = &mut file.input else { continue };
            alive = true;
            let cut = restart_if_cut(input).await?;
            if cut {
                let name = cx.file_name(&file.name);
                cx.diagnose(format!("{name}: file truncated")).await?;
            }
            let chunk = input.chunk().await?;
            if chunk.is_empty() {
                continue;
            }
            if settings.headers && last != i {
                header(cx, &file.name, false).await?;
            }
            last = i;
            cx.out.write_chunk(chunk).await?;
            copy(cx, input).await?;
        }
        if !alive && !settings.retry {
            return Err(Error::fatal("no files remaining"));
        }
    }
    Ok(())
}

async fn pause(cx: &mut Cx<'_>, time: Duration) -> Result<(), Error> {
    let Ok(stdout) = cx.files().get(1).cloned() else { return sleep(cx, time).await };
    let broken = std::pin::pin!(stdout.broken());
    let sleeping = std::pin::pin!(sleep(cx, time));
    match futures_util::future::select(sleeping, broken).await {
        futures_util::future::Either::Left((done, _)) => done?,
        futures_util::future::Either::Right(_) => return Err(Error::BrokenPipe),
    }
    Ok(cx.meter().yield_now().await?)
}

async fn restart_if_cut(input: &mut Input) -> Result<bool, Error> {
    if !input.file().is_seekable() {
        return Ok(false);
    }
    let size = input.file().metadata().await?.size;
    let here = input.file().seek(Whence::Current, 0).await?;
    if size < here {
        input.file().seek(Whence::Start, 0).await?;
        return Ok(true);
    }
    Ok(false)
}

/// With `--follow=name`, the name may have come to mean another file.
async fn reopen(cx: &mut Cx<'_>, file: &mut Followed, retry: bool) -> Result<(), Error> {
    if file.name == "-" {
        return Ok(());
    }
    let name = cx.quoted_name(&file.name);
    match cx.metadata(&file.name).await {
        Err(why) => {
            if file.input.is_some() && retry {
                cx.diagnose(format!("{name} has become inaccessible: {why}")).await?;
                file.input = None;
            } else if file.input.is_some() {
                cx.diagnose(format!("{name}: {why}")).await?;
                file.input = None;
            }
        }
        Ok(metadata) if (metadata.dev, metadata.ino.0) != file.identity || file.input.is_none() => {
            let verb = if file.input.is_some() { "replaced" } else { "appeared" };
            let Ok(input) = cx.input(&file.name).await else { return Ok(()) };
            cx.diagnose(format!("{name} has {verb};  following new file")).await?;
            file.identity = (metadata.dev, metadata.ino.0);
            file.input = Some(input);
        }
        Ok(_) => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("f", "1\n2\n3\n4\n5\n").file("g", "a\nb").stdin("x\ny\nz\n");
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn amounts() {
        check("tail -n 2 f", "4\n5\n");
        check("tail -2 f", "4\n5\n");
        check("tail -n +4 f", "4\n5\n");
        check("tail +4 f", "4\n5\n");
        check("tail -c 3 f", "\n5\n");
        check("tail -c +8 f", "\n5\n");
        check("tail -n 1 g", "b");
        check("tail -n 0 g", "");
        check("tail -n1 f g", "==> f <==\n5\n\n==> g <==\nb");
        check("tail -qn1 f g", "5\nb");
        check("tail -n 2", "y\nz\n");
        check("tail -n 100 f", "1\n2\n3\n4\n5\n");
    }

    #[test]
    fn complaints() {
        assert_eq!(Bench::new().run("tail -n x").err(), "tail: invalid number of lines: ‘x’\n");
        let unsupported = Bench::new().run("tail --pid=1 f").err();
        assert!(unsupported.starts_with("tail: option '--pid' is not supported by vsh\n"), "{unsupported}");
    }
}
