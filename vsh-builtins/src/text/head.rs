//! `head`: the first part of files. <https://www.gnu.org/software/coreutils/manual/html_node/head-invocation.html>

use std::collections::VecDeque;

use bstr::BString;
use bytes::Bytes;
use vsh_core::args::{self, Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};
use crate::support::digits::and_digits;
use crate::support::size::{self, SizeError};

/// `head`
pub static UTILITY: Utility = Utility {
    name: "head",
    summary: "Print the first 10 lines of each FILE to standard output",
    usage: &["[OPTION]... [FILE]..."],
    // The old form is one at the start alone.
    options: and_digits![
        flag,
        valued("c", "bytes", "[-]NUM", "print the first NUM bytes; with '-', all but the last NUM"),
        valued("n", "lines", "[-]NUM", "print the first NUM lines; with '-', all but the last NUM"),
        flag("q", "quiet", "never print headers giving file names"),
        flag("", "silent", "as --quiet"),
        flag("v", "verbose", "always print headers giving file names"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy)]
struct Amount {
    bytes: bool,
    /// All but the last.
    from_end: bool,
    count: u64,
    delimiter: u8,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut amount = Amount { bytes: false, from_end: false, count: 10, delimiter: b'\n' };
    let (mut quiet, mut verbose) = (false, false);
    let mut files = Vec::new();
    for arg in args::parse_each(UTILITY.options, Order::Permute, &modernize(cx.arguments())?) {
        match arg? {
            Arg::Option(key @ ("bytes" | "lines"), value) => {
                amount.bytes = key == "bytes";
                let value = value.unwrap_or_default();
                let number = value.strip_prefix(b"-");
                amount.from_end = number.is_some();
                amount.count = count(cx, number.unwrap_or(&value), amount.bytes)?;
            }
            Arg::Option("quiet" | "silent", _) => (quiet, verbose) = (true, false),
            Arg::Option("verbose", _) => (quiet, verbose) = (false, true),
            Arg::Option("zero-terminated", _) => amount.delimiter = 0,
            Arg::Option(digit, _) => return Err(Error::usage(format!("invalid trailing option -- {digit}"))),
            Arg::Operand(file) => files.push(file),
        }
    }
    let headers = verbose || (files.len() > 1 && !quiet);
    let mut status = ExitStatus::SUCCESS;
    let mut first = true;
    for name in or_stdin(files) {
        let mut input = match cx.input(&name).await {
            Ok(input) => input,
            Err(why) => {
                let name = cx.quoted_name(&name);
                cx.diagnose(format!("cannot open {name} for reading: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
        };
        if headers {
            header(cx, &name, first).await?;
            first = false;
        }
        match print(cx, &mut input, amount).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => {
                let name = cx.quoted_name(if name == "-" { b"standard input" } else { &name });
                cx.diagnose(format!("error reading {name}: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
            Err(other) => return Err(other),
        }
    }
    Ok(status)
}

/// `==> NAME <==`
pub(crate) async fn header(cx: &mut Cx<'_>, name: &[u8], first: bool) -> Result<(), Error> {
    let name = if name == b"-" { b"standard input" } else { name };
    let lead: &[u8] = if first { b"" } else { b"\n" };
    cx.out.write(&[lead, b"==> ", name, b" <==\n"].concat()).await
}

/// `-5`, `-5c`, `-5qz`: the old form, as first argument only.
fn modernize(words: &[BString]) -> Result<Vec<BString>, Error> {
    let mut words = words.to_vec();
    let Some(first) = words.first().cloned() else { return Ok(words) };
    let [b'-', rest @ ..] = first.as_slice() else { return Ok(words) };
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    if digits == 0 {
        return Ok(words);
    }
    let (number, letters) = rest.split_at_checked(digits).unwrap_or((rest, b""));
    let (mut unit, mut multiplier, mut others) = (b'n', Vec::new(), Vec::new());
    for letter in letters {
        match letter {
            b'c' => {
                unit = b'c';
                multiplier.clear();
            }
            b'b' | b'k' | b'm' => {
                unit = b'c';
                multiplier = vec![*letter];
            }
            b'l' => unit = b'n',
            b'q' | b'v' | b'z' => others.push(BString::from(vec![b'-', *letter])),
            other => {
                return Err(Error::usage(format!("invalid trailing option -- {}", char::from(*other))));
            }
        }
    }
    let value = [&[b'-', unit], number, &multiplier].concat();
    words.splice(0..1, std::iter::once(BString::from(value)).chain(others));
    Ok(words)
}

fn count(cx: &Cx<'_>, text: &[u8], bytes: bool) -> Result<u64, Error> {
    let unit = if bytes { "bytes" } else { "lines" };
    let text_quoted = cx.quoted(text);
    let number = text.strip_prefix(b"+").filter(|number| number.first().is_some_and(u8::is_ascii_digit));
    match size::parse(number.unwrap_or(text), b"bEGKkMmPTYZ0") {
        Ok(count) => Ok(count),
        Err(SizeError::TooLarge) => Err(Error::fatal(format!(
            "invalid number of {unit}: {text_quoted}: Value too large for defined data type"
        ))),
        Err(_) => Err(Error::fatal(format!("invalid number of {unit}: {text_quoted}"))),
    }
}

async fn print(cx: &mut Cx<'_>, input: &mut Input, amount: Amount) -> Result<(), Error> {
    let done = match (amount.bytes, amount.from_end) {
        (true, false) => bytes(cx, input, amount.count).await,
        (false, false) => lines(cx, input, amount.count, amount.delimiter).await,
        (true, true) => all_but_bytes(cx, input, amount.count).await,
        (false, true) => all_but_lines(cx, input, amount.count, amount.delimiter).await,
    };
    input.give_back().await;
    done
}

async fn bytes(cx: &mut Cx<'_>, input: &mut Input, count: u64) -> Result<(), Error> {
    let mut left = count;
    while left > 0 {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        let take = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
        let rest = chunk.split_off(take);
        left -= take as u64;
        input.put_back(rest);
        cx.out.write_chunk(chunk).await?;
    }
    Ok(())
}

async fn lines(cx: &mut Cx<'_>, input: &mut Input, count: u64, delimiter: u8) -> Result<(), Error> {
    let mut left = count;
    while left > 0 {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        let nth = usize::try_from(left - 1).unwrap_or(usize::MAX);
        match memchr::memchr_iter(delimiter, &chunk).nth(nth) {
            Some(at) => {
                let rest = chunk.split_off(at + 1);
                input.put_back(rest);
                left = 0;
            }
            None => left -= memchr::memchr_iter(delimiter, &chunk).count() as u64,
        }
        cx.out.write_chunk(chunk).await?;
    }
    Ok(())
}

/// Holds back the last `count` bytes.
async fn all_but_bytes(cx: &mut Cx<'_>, input: &mut Input, count: u64) -> Result<(), Error> {
    let mut held: VecDeque<Bytes> = VecDeque::new();
    let mut len = 0u64;
    let mut charge = cx.meter().no_memory();
    loop {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        len += chunk.len() as u64;
        held.push_back(chunk);
        while len > count
            && let Some(front) = held.front_mut()
        {
            let ready = usize::try_from(len - count).unwrap_or(usize::MAX).min(front.len());
            let piece = front.split_to(ready);
            if front.is_empty() {
                held.pop_front();
            }
            len -= ready as u64;
            cx.out.write_chunk(piece).await?;
        }
        charge.resize(usize::try_from(len).unwrap_or(usize::MAX))?;
    }
}

/// Holds back the last `count` lines.
async fn all_but_lines(cx: &mut Cx<'_>, input: &mut Input, count: u64, delimiter: u8) -> Result<(), Error> {
    let mut held: VecDeque<Vec<u8>> = VecDeque::new();
    let mut charge = cx.meter().no_memory();
    let mut len = 0;
    while let Some(line) = input.line(delimiter).await? {
        len += line.len() + 32;
        held.push_back(line.to_vec());
        if held.len() as u64 > count
            && let Some(line) = held.pop_front()
        {
            len -= line.len() + 32;
            cx.out.write(&line).await?;
        }
        charge.resize(len)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("f", "1\n2\n3\n4\n5\n").file("g", "a\nb");
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn amounts() {
        check("head -n 2 f", "1\n2\n");
        check("head -2 f", "1\n2\n");
        check("head -n -3 f", "1\n2\n");
        check("head -c 3 f", "1\n2");
        check("head -c -8 f", "1\n");
        check("head -1 f g", "==> f <==\n1\n\n==> g <==\na\n");
        check("head -qn1 f g", "1\na\n");
        check("head -v -n1 f", "==> f <==\n1\n");
        check("head -n 0 f", "");
        check("head -n 10 g", "a\nb");
    }

    #[test]
    fn complaints() {
        assert_eq!(Bench::new().run("head -n x").err(), "head: invalid number of lines: ‘x’\n");
        let ran = Bench::new().dir("d").run("head d nofile");
        let expected = "head: error reading 'd': Is a directory\nhead: cannot open 'nofile' for reading: No such file or directory\n";
        assert_eq!((ran.err().as_str(), ran.status), (expected, 1));
    }
}
