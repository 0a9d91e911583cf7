//! `sed`: edits a stream of lines. <https://www.gnu.org/software/sed/manual/sed.html>
//!
//! [`parse`](mod@parse) reads the script, [`run`](mod@run) applies it to [`input`](mod@input)'s lines;
//! [`substitute`](mod@substitute) is `s`.

mod debug;
mod input;
mod output;
mod parse;
mod run;
mod script;
mod substitute;
mod text;

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};
use parse::{Dialect, Piece};

/// `sed`
pub static UTILITY: Utility = Utility {
    name: "sed",
    summary: "Edit a stream of lines by a script",
    usage: &["[OPTION]... {script-only-if-no-other-script} [input-file]..."],
    options: &[
        flag("n", "quiet", "suppress automatic printing of pattern space"),
        flag("", "silent", "the same as --quiet"),
        flag("", "debug", "annotate program execution"),
        valued("e", "expression", "script", "add the script to the commands to be executed"),
        valued("f", "file", "script-file", "add the contents of script-file to the commands"),
        flag("", "follow-symlinks", "follow symlinks when processing in place"),
        optional("i", "in-place", "SUFFIX", "edit files in place (makes backup if SUFFIX supplied)"),
        valued("l", "line-length", "N", "specify the desired line-wrap length for the `l' command"),
        flag("", "posix", "disable all GNU extensions"),
        flag("E", "regexp-extended", "use extended regular expressions in the script"),
        flag("r", "", "the same as -E"),
        flag("s", "separate", "consider files as separate rather than as a single long stream"),
        flag("", "sandbox", "operate in sandbox mode (disable e/r/w commands)"),
        flag("u", "unbuffered", "flush the output after every line"),
        flag("b", "binary", "(ignored)"),
        flag("z", "null-data", "separate lines by NUL characters"),
        flag("", "zero-terminated", "the same as --null-data"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// What the options ask for.
#[derive(Debug)]
struct Settings {
    quiet: bool,
    /// Edit in place; the suffix of backups, or the pattern of their names if it has a `*`.
    in_place: Option<BString>,
    follow_links: bool,
    separate: bool,
    debug: bool,
    posix: bool,
    line_length: usize,
    end: u8,
    utf8: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings = Settings {
        quiet: false,
        in_place: None,
        follow_links: false,
        separate: false,
        debug: false,
        posix: false,
        line_length: 70,
        end: b'\n',
        utf8: cx.utf8(),
    };
    let (mut extended, mut sandbox, mut pieces) = (false, false, Vec::new());
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("quiet" | "silent", _) => settings.quiet = true,
            Arg::Option("expression", text) => {
                pieces.push(Piece { text: text.unwrap_or_default().into(), file: None });
            }
            Arg::Option("file", name) => pieces.push(read_script(cx, name.unwrap_or_default()).await?),
            Arg::Option("follow-symlinks", _) => settings.follow_links = true,
            Arg::Option("in-place", suffix) => {
                settings.in_place = Some(suffix.unwrap_or_default());
                settings.separate = true;
            }
            Arg::Option("line-length", text) => settings.line_length = length(&text.unwrap_or_default())?,
            Arg::Option("debug", _) => settings.debug = true,
            Arg::Option("posix", _) => settings.posix = true,
            Arg::Option("regexp-extended" | "r", _) => extended = true,
            Arg::Option("separate", _) => settings.separate = true,
            Arg::Option("sandbox", _) => sandbox = true,
            Arg::Option("unbuffered", _) => cx.out.set_unbuffered(),
            Arg::Option("null-data" | "zero-terminated", _) => settings.end = 0,
            Arg::Option(..) => {}
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if pieces.is_empty() {
        if operands.is_empty() {
            let usage = UTILITY.help();
            cx.write_error(usage.as_bytes()).await?;
            return Ok(ExitStatus::FAILURE);
        }
        pieces.push(Piece { text: operands.remove(0).into(), file: None });
    }
    let dialect =
        Dialect { extended, posix: settings.posix, sandbox, utf8: settings.utf8, end: settings.end };
    let script = parse::parse(&pieces, dialect).map_err(|why| {
        let status = parse::status(&why);
        Error::Fatal(why, status)
    })?;
    settings.quiet |= script.silent;
    if settings.debug {
        cx.out.write(&debug::program(&script)).await?;
    }
    if settings.in_place.is_some() && operands.is_empty() {
        return Err(Error::Fatal("no input files".to_owned(), ExitStatus(4)));
    }
    run::run(cx, &script, &settings, or_stdin(operands)).await
}

fn length(text: &[u8]) -> Result<usize, Error> {
    let number = crate::support::size::decimal(text).and_then(|n| usize::try_from(n).ok());
    number.ok_or_else(|| Error::usage(format!("invalid line length: {}", String::from_utf8_lossy(text))))
}

async fn read_script(cx: &mut Cx<'_>, name: BString) -> Result<Piece, Error> {
    let failed = |why| Error::fatal(format!("couldn't open file {name}: {why}"));
    let mut input = cx.input(&name).await.map_err(failed)?;
    let (mut text, mut charge) = (Vec::new(), cx.meter().no_memory());
    loop {
        let chunk = input.chunk().await.map_err(|error| match error {
            Error::Errno(why) => Error::fatal(format!("couldn't read {name}: {why}")),
            other => other,
        })?;
        if chunk.is_empty() {
            break;
        }
        charge.add(chunk.len())?;
        text.extend_from_slice(&chunk);
    }
    // A script that is a program of its own names its interpreter in the first line, which is a comment.
    Ok(Piece { text, file: Some(name) })
}

#[cfg(test)]
mod tests;
