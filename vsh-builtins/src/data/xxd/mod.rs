//! `xxd`: hexadecimal dumps, and back. <https://vimhelp.org/vim_faq.txt.html>, xxd(1)

mod options;
mod print;
mod reverse;

use std::sync::Arc;

use bstr::BString;
use bytes::Bytes;
use vsh_core::args::{Opt, flag, valued};
use vsh_core::io::{Input, OpenFile, Whence};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

use crate::support::context::finished;

use options::{Form, Seek, Settings, parse};

const OPTIONS: &[Opt] = &[
    flag("a", "", "toggle autoskip: a single '*' replaces NUL lines"),
    flag("b", "", "binary digit dump"),
    flag("C", "", "capitalize variable names in C include file style"),
    valued("c", "", "cols", "format cols octets per line"),
    flag("d", "", "show offset in decimal instead of hex"),
    flag("E", "", "show characters in EBCDIC"),
    flag("e", "", "little-endian dump"),
    valued("g", "", "bytes", "number of octets per group"),
    flag("i", "", "output in C include file style"),
    valued("l", "", "len", "stop after len octets"),
    valued("n", "", "name", "the variable name used in C include output"),
    valued("o", "", "off", "add off to the displayed file position"),
    flag("p", "", "plain hexdump style"),
    flag("r", "", "reverse operation: convert (or patch) hexdump into binary"),
    valued("s", "", "seek", "start at seek bytes, from the end with -, relative with +"),
    flag("u", "", "use upper case hex letters"),
    flag("h", "", "print this summary"),
    flag("v", "", "show version"),
];

/// `xxd`
pub static UTILITY: Utility = Utility {
    name: "xxd",
    summary: "Make a hexdump or do the reverse",
    usage: &["[options] [infile [outfile]]", "-r [-s [-]offset] [-c cols] [-ps] [infile [outfile]]"],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = convert(cx).await.map_err(|error| match error {
        Error::Errno(why) => Error::Fatal(why.to_string(), ExitStatus::USAGE),
        other => other,
    });
    finished(cx, done, |why| Error::Fatal(why.to_string(), ExitStatus(3))).await
}

async fn convert(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    let name = settings.files.first().cloned().unwrap_or_else(|| BString::from("-"));
    let file = cx.input(&name).await;
    let mut input = match file {
        Ok(input) => input,
        Err(why) => {
            let lead = if name.is_empty() { String::new() } else { format!("{name}: ") };
            cx.diagnose(format!("{lead}{why}")).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    let mut output = None;
    if let Some(file) = settings.files.get(1).filter(|file| *file != "-") {
        let how = if settings.reverse {
            OpenOptions { truncate: false, ..OpenOptions::WRITE }
        } else {
            OpenOptions::WRITE
        };
        match cx.open(file, &how).await {
            Ok(opened) => output = Some(opened),
            Err(why) => {
                cx.diagnose(format!("{file}: {why}")).await?;
                return Ok(ExitStatus(3));
            }
        }
    }
    let mut sink = Sink { file: output, at: 0 };
    if settings.reverse {
        return reverse::reverse(cx, &settings, &mut input, &mut sink).await;
    }
    let start = seek(cx, &settings, &mut input).await?;
    match settings.form {
        Form::Plain => print::plain(cx, &settings, &mut input, &mut sink).await,
        Form::Include => print::include(cx, &settings, &mut input, &name, &mut sink).await,
        _ => print::dump(cx, &settings, &mut input, start, &mut sink).await,
    }
}

/// Standard output, or a file that is patched.
struct Sink {
    file: Option<Arc<OpenFile>>,
    at: u64,
}

impl Sink {
    async fn write(&mut self, cx: &mut Cx<'_>, data: &[u8]) -> Result<(), Error> {
        self.at += data.len() as u64;
        match &self.file {
            None => cx.out.write(data).await,
            Some(file) => {
                cx.meter().step(1).await?;
                file.write(Bytes::copy_from_slice(data)).await
            }
        }
    }
}

/// Skips to the start; where that is.
async fn seek(cx: &mut Cx<'_>, settings: &Settings, input: &mut Input) -> Result<u64, Error> {
    let Some(seek) = settings.seek else { return Ok(0) };
    let file = Arc::clone(input.file());
    let moved = match seek {
        Seek::Start(at) => file.seek(Whence::Start, at).await,
        Seek::End(back) => file.seek(Whence::End, back.saturating_neg()).await,
        Seek::Relative(by) => file.seek(Whence::Current, by).await,
    };
    if let Ok(at) = moved {
        return Ok(at);
    }
    let skip = match seek {
        Seek::Start(by) | Seek::Relative(by) if by >= 0 => by.unsigned_abs(),
        _ => return Err(Error::Fatal("Sorry, cannot seek.".to_owned(), ExitStatus(4))),
    };
    let mut left = skip;
    while left > 0 {
        cx.meter().step(1).await?;
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Err(Error::Fatal("Sorry, cannot seek.".to_owned(), ExitStatus(4)));
        }
        let taken = left.min(chunk.len() as u64);
        let rest = chunk.split_off(usize::try_from(taken).unwrap_or(0));
        input.put_back(rest);
        left -= taken;
    }
    Ok(skip)
}

/// Reads up to `count` bytes, within the length that is left.
async fn take(input: &mut Input, count: usize, left: &mut u64) -> Result<Vec<u8>, Error> {
    let mut taken = Vec::with_capacity(count.min(4096));
    while taken.len() < count && *left > 0 {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        let wanted = (count - taken.len()).min(chunk.len()).min(usize::try_from(*left).unwrap_or(usize::MAX));
        let rest = chunk.split_off(wanted);
        taken.extend_from_slice(&chunk);
        *left -= wanted as u64;
        if !rest.is_empty() {
            input.put_back(rest);
        }
    }
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn there_and_back() {
        let bench = Bench::new().file("f", "hello world, this is a test\nline");
        assert_eq!(
            bench.run("xxd -l 10 f").out(),
            "00000000: 6865 6c6c 6f20 776f 726c                 hello worl\n"
        );
        assert_eq!(bench.run("xxd -p -l 4 f").out(), "68656c6c\n");
        assert_eq!(Bench::new().stdin("48 65 6c6c6f").run("xxd -r -p").out(), "Hello");
        assert_eq!(Bench::new().stdin("00000002: 4142").run("xxd -r").out(), "\0\0AB");
    }
}
