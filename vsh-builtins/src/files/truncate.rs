//! `truncate`: cuts or lengthens files. <https://www.gnu.org/software/coreutils/manual/html_node/truncate-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, OpenOptions};

use crate::support::context::Context;
use crate::support::size::{self, SizeError};

/// `truncate`
pub static UTILITY: Utility = Utility {
    name: "truncate",
    summary: "Shrink or extend the size of each FILE to the specified size",
    usage: &["OPTION... FILE..."],
    options: &[
        flag("c", "no-create", "do not create any files"),
        flag("o", "io-blocks", "treat SIZE as number of IO blocks instead of bytes"),
        valued("r", "reference", "RFILE", "base size on RFILE"),
        valued("s", "size", "SIZE", "set or adjust the file size by SIZE bytes: [+-<>/%]NUMBER[UNIT]"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// The block of `-o`.
const BLOCK: u64 = 4096;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    To,
    Extend,
    Reduce,
    AtMost,
    AtLeast,
    RoundDown,
    RoundUp,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut create, mut blocks, mut reference, mut size) = (true, false, None, None);
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("no-create", _) => create = false,
            Arg::Option("io-blocks", _) => blocks = true,
            Arg::Option("reference", file) => reference = file,
            Arg::Option(_, text) => size = Some(parse_size(cx, &text.unwrap_or_default())?),
            Arg::Operand(file) => files.push(file),
        }
    }
    check(cx, reference.as_ref(), size, blocks)?;
    if files.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    let base = match &reference {
        None => None,
        Some(name) => match cx.metadata(name).await {
            Ok(metadata) => Some(metadata.size),
            Err(why) => return Err(Error::fatal(format!("cannot stat {}: {why}", cx.quoted_name(name)))),
        },
    };
    let (how, number) = size.unwrap_or((How::Extend, 0));
    let number = if blocks { number.saturating_mul(BLOCK) } else { number };
    let mut status = ExitStatus::SUCCESS;
    for file in &files {
        if !one(cx, file, create, base, (how, number)).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn check(
    cx: &Cx<'_>,
    reference: Option<&BString>,
    size: Option<(How, u64)>,
    blocks: bool,
) -> Result<(), Error> {
    let (size_word, reference_word) = (cx.quoted(b"--size"), cx.quoted(b"--reference"));
    if reference.is_none() && size.is_none() {
        let text = format!("you must specify either {size_word} or {reference_word}");
        return Err(Error::usage(text));
    }
    if reference.is_some() && size.is_some_and(|(how, _)| how == How::To) {
        let text = format!("you must specify a relative {size_word} with {reference_word}");
        return Err(Error::usage(text));
    }
    if blocks && size.is_none() {
        let text = format!("{} was specified but {size_word} was not", cx.quoted(b"--io-blocks"));
        return Err(Error::usage(text));
    }
    Ok(())
}

fn parse_size(cx: &Cx<'_>, text: &BString) -> Result<(How, u64), Error> {
    let trimmed = text.trim_ascii_start();
    let (how, number) = match trimmed {
        [b'+', rest @ ..] => (How::Extend, rest),
        [b'-', rest @ ..] => (How::Reduce, rest),
        [b'<', rest @ ..] => (How::AtMost, rest),
        [b'>', rest @ ..] => (How::AtLeast, rest),
        [b'/', rest @ ..] => (How::RoundDown, rest),
        [b'%', rest @ ..] => (How::RoundUp, rest),
        rest => (How::To, rest),
    };
    let shown = cx.quoted(text);
    let starts_well = number.first().is_some_and(u8::is_ascii_digit);
    match size::parse(number, b"EGKkMmPTYZ0").map(|number| i64::try_from(number).map(|_| number)) {
        Ok(Ok(0)) if matches!(how, How::RoundDown | How::RoundUp) => Err(Error::fatal("division by zero")),
        Ok(Ok(number)) if starts_well => Ok((how, number)),
        Ok(Err(_)) | Err(SizeError::TooLarge) => {
            let why = "Value too large for defined data type";
            Err(Error::fatal(format!("Invalid number: {shown}: {why}")))
        }
        _ => Err(Error::fatal(format!("Invalid number: {shown}"))),
    }
}

/// The new size of a file that has `size`; `None` if that is too large.
fn new_size(size: u64, how: How, number: u64) -> Option<u64> {
    match how {
        How::To => Some(number),
        How::Extend => size.checked_add(number),
        How::Reduce => Some(size.saturating_sub(number)),
        How::AtMost => Some(size.min(number)),
        How::AtLeast => Some(size.max(number)),
        How::RoundDown => size.checked_div(number)?.checked_mul(number),
        How::RoundUp => size.checked_next_multiple_of(number),
    }
    .filter(|size| i64::try_from(*size).is_ok())
}

async fn one(
    cx: &mut Cx<'_>,
    name: &[u8],
    create: bool,
    base: Option<u64>,
    (how, number): (How, u64),
) -> Result<bool, Error> {
    let shown = cx.quoted_name(name);
    let open = OpenOptions { create, truncate: false, non_block: true, ..OpenOptions::WRITE };
    let file = match cx.open(name, &open).await {
        Ok(file) => file,
        Err(Errno::ENOENT) if !create => return Ok(true),
        Err(why) => {
            cx.diagnose(format!("cannot open {shown} for writing: {why}")).await?;
            return Ok(false);
        }
    };
    let size = match (base, file.metadata().await) {
        (Some(base), _) => base,
        (None, Ok(metadata)) => metadata.size,
        (None, Err(why)) => {
            cx.diagnose(format!("cannot fstat {shown}: {why}")).await?;
            return Ok(false);
        }
    };
    let Some(size) = new_size(size, how, number) else {
        cx.diagnose(format!("overflow extending size of file {shown}")).await?;
        return Ok(false);
    };
    if let Err(why) = file.set_len(size).await {
        cx.diagnose(format!("failed to truncate {shown} at {size} bytes: {why}")).await?;
        return Ok(false);
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn sizes() {
        let bench = Bench::new();
        for (size, expected) in [
            ("10", 10),
            ("+5", 15),
            ("-3", 12),
            ("<5", 5),
            (">8", 8),
            ("%5", 10),
            ("/4", 8),
            ("1K", 1024),
            ("1kB", 1000),
            ("-99999", 0),
        ] {
            assert_eq!(bench.run(&format!("truncate -s {size} f")).err(), "", "{size}");
            assert_eq!(bench.run("stat -c %s f").out(), format!("{expected}\n"), "{size}");
        }
        assert_eq!(bench.run("truncate -s 7 f").status, 0);
        assert_eq!(bench.run("truncate -r f -s +1 g").status, 0);
        assert_eq!(bench.run("stat -c %s g").out(), "8\n");
        assert_eq!(bench.run("truncate -c -s 1 none").status, 0);
        assert_eq!(bench.run("test -e none").status, 1);
    }

    #[test]
    fn complaints() {
        let bench = Bench::new().dir("d");
        for (line, expected) in [
            ("truncate -s x f", "Invalid number: ‘x’"),
            ("truncate -s +-5 f", "Invalid number: ‘+-5’"),
            ("truncate -s /0 f", "division by zero"),
            ("truncate -s 5 d", "cannot open 'd' for writing: Is a directory"),
            ("truncate -r none f", "cannot stat 'none': No such file or directory"),
        ] {
            assert_eq!(bench.run(line).err(), format!("truncate: {expected}\n"), "{line}");
        }
    }
}
