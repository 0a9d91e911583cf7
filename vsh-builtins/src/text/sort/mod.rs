//! `sort`: sorts, merges or checks lines. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sort.html>

mod compare;
mod key;
mod merge;
mod number;
mod options;
mod runs;

use std::cmp::Ordering;
use std::sync::Arc;

use bstr::BString;
use vsh_core::io::{Input, Output};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, OpenOptions};

use compare::Line;
pub(crate) use compare::version;
use merge::Source;
use options::{Mode, Settings};
use runs::Runs;

use crate::support::context::{Context, or_stdin};

/// `sort`
pub static UTILITY: Utility = Utility {
    name: "sort",
    summary: "Write sorted concatenation of all FILEs to standard output",
    usage: &["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
    options: options::OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

fn trouble(text: impl Into<String>) -> Error {
    Error::Fatal(text.into(), ExitStatus::USAGE)
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut settings, files) = options::parse(cx).await?;
    settings.draw(cx).await?;
    match settings.mode {
        Mode::Check { quiet } => {
            let name = files.first().cloned().unwrap_or_else(|| BString::from("-"));
            check(cx, &settings, &name, quiet).await
        }
        Mode::Merge => merge(cx, &settings, or_stdin(files)).await,
        Mode::Sort => sort(cx, &settings, or_stdin(files)).await,
    }
}

/// Opens an operand; `failure` is what the message begins with if that fails.
async fn open(cx: &Cx<'_>, name: &[u8], failure: &str) -> Result<Input, Error> {
    if name == b"-" && cx.files().get(0).is_err() {
        return Err(trouble(format!("stat failed: -: {}", Errno::EBADF)));
    }
    cx.input(name).await.map_err(|why| trouble(format!("{failure}: {}: {why}", cx.file_name(name))))
}

fn read_failed(cx: &Cx<'_>, name: &[u8], error: Error) -> Error {
    match error {
        Error::Errno(why) => trouble(format!("read failed: {}: {why}", cx.file_name(name))),
        other => other,
    }
}

async fn output(cx: &Cx<'_>, settings: &Settings) -> Result<Output, Error> {
    let file = match &settings.output {
        None => cx.files().get(1).ok().cloned(),
        Some(name) => {
            let fail = |why: Errno| trouble(format!("open failed: {}: {why}", cx.file_name(name)));
            Some(cx.open(name, &OpenOptions::WRITE).await.map_err(fail)?)
        }
    };
    Ok(Output::new(file.map(|file| Arc::clone(&file)), cx.meter()))
}

async fn sort(cx: &mut Cx<'_>, settings: &Settings, files: Vec<BString>) -> Result<ExitStatus, Error> {
    let mut runs = Runs::new(cx, settings);
    for name in &files {
        runs.read(cx, name).await?;
    }
    // Only now: the output may be one of the files.
    let mut out = output(cx, settings).await?;
    let written = runs.write(cx, &mut out).await;
    finish(cx, settings, out, written).await
}

/// Writes what is left, and tells what went wrong.
async fn finish(
    cx: &mut Cx<'_>,
    settings: &Settings,
    mut out: Output,
    written: Result<(), Error>,
) -> Result<ExitStatus, Error> {
    let (doing, written) = match written {
        Ok(()) => ("fflush", out.flush().await),
        failed => ("write", failed),
    };
    let why = match written {
        Ok(()) => return Ok(ExitStatus::SUCCESS),
        Err(Error::Write(why)) => why,
        Err(other) => return Err(other),
    };
    let name = settings
        .output
        .as_ref()
        .map_or_else(|| cx.quoted_name(b"standard output"), |name| cx.file_name(name));
    cx.diagnose(format!("{doing} failed: {name}: {why}")).await?;
    Err(trouble("write error"))
}

async fn check(
    cx: &mut Cx<'_>,
    settings: &Settings,
    name: &BString,
    quiet: bool,
) -> Result<ExitStatus, Error> {
    let mut input = open(cx, name, "open failed").await?;
    let mut previous: Option<Vec<u8>> = None;
    let mut number = 0u64;
    loop {
        let line = input.line(settings.terminator).await.map_err(|error| read_failed(cx, name, error))?;
        let Some(line) = line else { return Ok(ExitStatus::SUCCESS) };
        let line = line.strip_suffix(&[settings.terminator]).unwrap_or(line).to_vec();
        number += 1;
        if let Some(previous) = &previous {
            let order = settings.compare(&Line::new(previous, settings), &Line::new(&line, settings));
            let wrong = if settings.unique { order != Ordering::Less } else { order == Ordering::Greater };
            if wrong && quiet {
                return Ok(ExitStatus::FAILURE);
            }
            if wrong {
                let lead = format!("{}:{number}: disorder: ", name);
                cx.diagnose([lead.as_bytes(), &line].concat()).await?;
                return Ok(ExitStatus::FAILURE);
            }
        }
        previous = Some(line);
    }
}

/// Inputs that are sorted already, taken line by line.
async fn merge(cx: &mut Cx<'_>, settings: &Settings, files: Vec<BString>) -> Result<ExitStatus, Error> {
    let mut sources = Vec::new();
    for name in files {
        let input = open(cx, &name, "cannot read").await?;
        sources.push(Source::new(name, input));
    }
    let mut out = output(cx, settings).await?;
    let written = merge::merge(cx, settings, sources, &mut out).await;
    finish(cx, settings, out, written).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran =
            Bench::new().file("a", "b\nd\n").file("b", "a\nc\n").stdin(stdin.replace(' ', "\n")).run(line);
        assert_eq!(ran.out().trim_end().replace('\n', " "), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn orders() {
        check("sort", "b a c", "a b c");
        check("sort -r", "b a c", "c b a");
        check("sort -n", "10 9 -1 x 1.5", "-1 x 1.5 9 10");
        check("sort -u", "b a b", "a b");
        check("sort -f", "b A a B", "A a B b");
        check("sort -h", "1K 2 1M 3K", "2 1K 3K 1M");
        check("sort -g", "1e3 2 -inf 1e-3", "-inf 1e-3 2 1e3");
        check("sort -M", "feb JAN x dec", "x JAN feb dec");
        check("sort -V", "a10 a9 a1.2 a1.10", "a1.2 a1.10 a9 a10");
        check("sort -d", "a.c ab -aa", "-aa ab a.c");
        check("sort a b", "", "a b c d");
        check("sort -m a b", "", "a b c d");
    }

    #[test]
    fn keys() {
        check("sort -t: -k2", "a:2 b:1", "b:1 a:2");
        check("sort -t: -k2n", "a:10 b:9", "b:9 a:10");
        check("sort -t: -k2,2 -k1,1r", "a:1 b:1 c:0", "c:0 b:1 a:1");
        check("sort -k1.2", "xb ya", "ya xb");
        check("sort -s -t: -k2,2", "b:1 a:1", "b:1 a:1");
        check("sort -u -t: -k2,2", "b:1 a:1", "b:1");
        check("sort -t, -k2,2nr -k1", "a,1 b,2 c,1", "b,2 a,1 c,1");
    }

    #[test]
    fn checks_and_outputs() {
        let bench = Bench::new().file("f", "b\na\n").file("g", "a\na\n");
        let ran = bench.run("sort -c f");
        assert_eq!((ran.err().as_str(), ran.status), ("sort: f:2: disorder: a\n", 1));
        assert_eq!(bench.run("sort -C f").err(), "");
        assert_eq!(bench.run("sort -c g").status, 0);
        assert_eq!(bench.run("sort -cu g").status, 1);
        assert_eq!(bench.run("sort -o f f").status, 0);
        assert_eq!(bench.run("cat f").out(), "a\nb\n");
        let ran = bench.run("sort nofile");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("sort: cannot read: nofile: No such file or directory\n", 2)
        );
        assert_eq!(Bench::new().stdin("\n").run("sort").out(), "\n");
        assert_eq!(Bench::new().stdin("").run("sort").out(), "");
    }
}
