//! `tee`: copies standard input to files and standard output. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tee.html>

use std::sync::Arc;

use bstr::BString;
use bytes::Bytes;
use vsh_core::args::{Arg, Order, flag, optional};
use vsh_core::io::OpenFile;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, OpenOptions};

use crate::support::choice;
use crate::support::context::Context;

/// `tee`
pub static UTILITY: Utility = Utility {
    name: "tee",
    summary: "Copy standard input to each FILE, and also to standard output",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("a", "append", "append to the given FILEs, do not overwrite"),
        flag("i", "ignore-interrupts", "ignore interrupt signals"),
        flag("p", "", "operate in a more appropriate MODE with pipes"),
        optional(
            "",
            "output-error",
            "MODE",
            "set behavior on write error: warn, warn-nopipe, exit, exit-nopipe",
        ),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum OnError {
    /// A broken pipe ends, other errors are reported.
    Default,
    Warn,
    WarnNoPipe,
    Exit,
    ExitNoPipe,
}

const MODES: &[(&str, OnError)] = &[
    ("warn", OnError::Warn),
    ("warn-nopipe", OnError::WarnNoPipe),
    ("exit", OnError::Exit),
    ("exit-nopipe", OnError::ExitNoPipe),
];

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut append, mut on_error) = (false, OnError::Default);
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("append", _) => append = true,
            Arg::Option("p", _) | Arg::Option("output-error", None) => on_error = OnError::WarnNoPipe,
            Arg::Option("output-error", Some(mode)) => {
                on_error = choice::parse(cx, "--output-error", &mode, MODES)?
            }
            Arg::Option(..) => {}
            Arg::Operand(name) => names.push(name),
        }
    }
    let mut status = ExitStatus::SUCCESS;
    let mut outputs: Vec<(BString, Arc<OpenFile>)> = Vec::new();
    let stdout = cx.files().get(1).map_or_else(|_| Arc::new(OpenFile::closed()), Arc::clone);
    outputs.push((BString::from("standard output"), stdout));
    let how = if append { OpenOptions::APPEND } else { OpenOptions::WRITE };
    for name in names {
        match cx.open(&name, &how).await {
            Ok(file) => outputs.push((name, file)),
            Err(why) => {
                cx.file_error(&name, why).await?;
                status = ExitStatus::FAILURE;
            }
        }
    }
    let mut input = cx.stdin();
    while !outputs.is_empty() {
        let chunk = match input.chunk().await {
            Err(Error::Errno(why)) => return Err(Error::fatal(format!("read error: {why}"))),
            chunk => chunk?,
        };
        if chunk.is_empty() {
            break;
        }
        status = status.max(spread(cx, &mut outputs, &chunk, on_error).await?);
    }
    Ok(status)
}

async fn spread(
    cx: &mut Cx<'_>,
    outputs: &mut Vec<(BString, Arc<OpenFile>)>,
    chunk: &Bytes,
    on_error: OnError,
) -> Result<ExitStatus, Error> {
    let mut failed = Vec::new();
    for (i, (_, file)) in outputs.iter().enumerate() {
        match file.write(chunk.clone()).await {
            Ok(()) => {}
            Err(Error::BrokenPipe) => failed.push((i, Errno::EPIPE)),
            Err(Error::Errno(why)) => failed.push((i, why)),
            Err(other) => return Err(other),
        }
    }
    let mut status = ExitStatus::SUCCESS;
    for (i, why) in failed.into_iter().rev() {
        let (name, _) = outputs.remove(i);
        let pipe = why == Errno::EPIPE;
        if pipe && on_error == OnError::Default {
            return Err(Error::BrokenPipe);
        }
        if pipe && matches!(on_error, OnError::WarnNoPipe | OnError::ExitNoPipe) {
            continue;
        }
        let shown =
            if name == "standard output" { String::from("'standard output'") } else { cx.file_name(&name) };
        cx.diagnose(format!("{shown}: {why}")).await?;
        status = ExitStatus::FAILURE;
        if matches!(on_error, OnError::Exit | OnError::ExitNoPipe) {
            return Err(Error::Exit(status));
        }
    }
    Ok(status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn copies() {
        let bench = Bench::new().file("b", "old\n").stdin("x\n");
        assert_eq!(bench.run("tee a").out(), "x\n");
        assert_eq!(bench.run("tee -a b").out(), "x\n");
        assert_eq!(bench.run("cat a b").out(), "x\nold\nx\n");
        let ran = bench.run("tee /nodir/x");
        assert_eq!((ran.out(), ran.status), ("x\n".to_owned(), 1));
        assert_eq!(ran.err(), "tee: /nodir/x: No such file or directory\n");
    }
}
