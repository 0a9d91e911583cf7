//! `patch`: applies differences to files. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-patch.html>
//!
//! [`header`] finds the next difference in its surroundings, [`hunk`] reads its pieces, [`choose`] finds the file
//! that is meant, [`apply`] places the pieces, [`reject`] writes those that have no place, and
//! [`session`] does it for one file after the other.

mod apply;
mod choose;
mod header;
mod hunk;
mod reject;
mod session;

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::backup::{Backup, Control};
use crate::support::context::Context;

const OPTIONS: &[Opt] = &[
    valued("p", "strip", "NUM", "strip NUM leading components from file names"),
    valued("F", "fuzz", "LINES", "set the fuzz factor to LINES for inexact matching"),
    flag("l", "ignore-whitespace", "ignore white space changes between patch and input"),
    flag("c", "context", "interpret the patch as a context difference"),
    unsupported("e", "ed", false),
    flag("n", "normal", "interpret the patch as a normal difference"),
    flag("u", "unified", "interpret the patch as a unified difference"),
    flag("N", "forward", "ignore patches that appear to be reversed or already applied"),
    flag("R", "reverse", "assume patches were created with old and new files swapped"),
    valued("i", "input", "PATCHFILE", "read the patch from PATCHFILE instead of standard input"),
    valued("o", "output", "FILE", "output patched files to FILE"),
    valued("r", "reject-file", "FILE", "output rejects to FILE"),
    valued("D", "ifdef", "NAME", "make merged if-then-else output using NAME"),
    unsupported("", "merge", false),
    flag("E", "remove-empty-files", "remove output files that are empty after patching"),
    unsupported("Z", "set-utc", false),
    unsupported("T", "set-time", false),
    unsupported("", "quoting-style", true),
    flag("b", "backup", "back up the original contents of each file"),
    flag("", "backup-if-mismatch", "back up if the patch does not match exactly"),
    flag("", "no-backup-if-mismatch", "back up mismatches only if otherwise requested"),
    valued("V", "version-control", "STYLE", "use STYLE version control: simple, numbered or existing"),
    valued("B", "prefix", "PREFIX", "prepend PREFIX to backup file names"),
    valued("Y", "basename-prefix", "PREFIX", "prepend PREFIX to backup file basenames"),
    valued("z", "suffix", "SUFFIX", "append SUFFIX to backup file names"),
    unsupported("g", "get", true),
    flag("t", "batch", "ask no questions; skip bad-Prereq patches; assume reversed"),
    flag("f", "force", "like -t, but ignore bad-Prereq patches, and assume unreversed"),
    flag("s", "quiet", "work silently unless an error occurs"),
    flag("", "silent", "the same as --quiet"),
    flag("", "verbose", "output extra information about the work being done"),
    flag("", "dry-run", "do not change any files; print what would happen"),
    unsupported("", "posix", false),
    valued("d", "directory", "DIR", "change the working directory to DIR first"),
    valued("", "reject-format", "FORMAT", "create 'context' or 'unified' rejects"),
    flag("", "binary", "keep carriage returns at the ends of lines"),
    flag("", "follow-symlinks", "follow symbolic links"),
    optional("", "read-only", "BEHAVIOR", "how to handle read-only input files: 'ignore', 'warn' or 'fail'"),
    flag("v", "", "output version information"),
];

/// `patch`
pub static UTILITY: Utility = Utility {
    name: "patch",
    summary: "Apply a diff file to an original",
    usage: &["[OPTION]... [ORIGFILE [PATCHFILE]]"],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Context,
    Normal,
    Unified,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReadOnly {
    Ignore,
    Warn,
    Fail,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Loudness {
    Silent,
    Normal,
    Verbose,
}

/// What to do where the user would be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answers {
    /// As if nothing was typed.
    Default,
    /// `-f`
    Force,
    /// `-t`
    Batch,
}

struct Settings {
    strip: Option<usize>,
    fuzz: usize,
    blanks: bool,
    kind: Option<Kind>,
    forward: bool,
    reverse: bool,
    file: Option<BString>,
    patch: BString,
    output: Option<BString>,
    reject: Option<BString>,
    ifdef: Option<BString>,
    remove_empty: bool,
    backups: bool,
    if_mismatch: bool,
    prefix: BString,
    base_prefix: BString,
    backup: Backup,
    answers: Answers,
    loudness: Loudness,
    dry_run: bool,
    directory: BString,
    reject_kind: Option<Kind>,
    binary: bool,
    follow: bool,
    read_only: ReadOnly,
}

/// What ends everything, as `patch: **** why`.
fn abort(why: impl std::fmt::Display) -> Error {
    Error::Fatal(format!("**** {why}"), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    match session::run(cx, &settings).await {
        Err(Error::Fatal(why, status)) if why.starts_with("**** ") => {
            cx.diagnose(why).await?;
            Ok(status)
        }
        done => done,
    }
}

fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut settings = Settings {
        strip: None,
        fuzz: 2,
        blanks: false,
        kind: None,
        forward: false,
        reverse: false,
        file: None,
        patch: BString::from("-"),
        output: None,
        reject: None,
        ifdef: None,
        remove_empty: false,
        backups: false,
        if_mismatch: cx.variable("POSIXLY_CORRECT").is_none(),
        prefix: BString::default(),
        base_prefix: BString::default(),
        backup: Backup { control: Control::Existing, suffix: BString::from(".orig") },
        answers: Answers::Default,
        loudness: Loudness::Normal,
        dry_run: false,
        directory: BString::default(),
        reject_kind: None,
        binary: false,
        follow: false,
        read_only: ReadOnly::Warn,
    };
    if let Some(suffix) = cx.variable("SIMPLE_BACKUP_SUFFIX").filter(|suffix| !suffix.is_empty()) {
        settings.backup.suffix = BString::from(suffix);
    }
    if let Some(style) = cx
        .variable("PATCH_VERSION_CONTROL")
        .or_else(|| cx.variable("VERSION_CONTROL"))
        .filter(|s| !s.is_empty())
    {
        settings.backup.set(cx, Some(BString::from(style)))?;
    }
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option(key, text) => settings.option(cx, key, text)?,
        }
    }
    let mut operands = operands.into_iter();
    settings.file = operands.next();
    if let Some(patch) = operands.next() {
        settings.patch = patch;
    }
    match operands.next() {
        Some(extra) => Err(Error::usage(format!("{extra}: extra operand"))),
        None => Ok(settings),
    }
}

fn count(what: &str, text: &BString) -> Result<usize, Error> {
    let number = crate::support::size::decimal(text).and_then(|number| usize::try_from(number).ok());
    number.ok_or_else(|| abort(format!("{what} {text} is not a number")))
}

impl Settings {
    fn option(&mut self, cx: &Cx<'_>, key: &str, text: Option<BString>) -> Result<(), Error> {
        let value = text.clone().unwrap_or_default();
        match key {
            "strip" => self.strip = Some(count("strip count", &value)?),
            "fuzz" => self.fuzz = count("fuzz factor", &value)?,
            "ignore-whitespace" => self.blanks = true,
            "context" => self.kind = Some(Kind::Context),
            "normal" => self.kind = Some(Kind::Normal),
            "unified" => self.kind = Some(Kind::Unified),
            "forward" => self.forward = true,
            "reverse" => self.reverse = true,
            "input" => self.patch = value,
            "output" => self.output = Some(value),
            "reject-file" => self.reject = Some(value),
            "ifdef" => self.ifdef = Some(value),
            "remove-empty-files" => self.remove_empty = true,
            "backup" => self.backups = true,
            "backup-if-mismatch" => self.if_mismatch = true,
            "no-backup-if-mismatch" => self.if_mismatch = false,
            "version-control" => self.backup.set(cx, Some(value))?,
            "prefix" | "basename-prefix" | "suffix" if value.is_empty() => {
                return Err(abort(format!("backup {key} is empty")));
            }
            "prefix" => {
                (self.prefix, self.backup.control) = (value, Control::Simple);
            }
            "basename-prefix" => {
                (self.base_prefix, self.backup.control) = (value, Control::Simple);
            }
            "suffix" => {
                (self.backup.suffix, self.backup.control) = (value, Control::Simple);
            }
            "batch" => self.answers = Answers::Batch,
            "force" => self.answers = Answers::Force,
            "quiet" | "silent" => self.loudness = Loudness::Silent,
            "verbose" => self.loudness = Loudness::Verbose,
            "dry-run" => self.dry_run = true,
            "directory" => self.directory = value,
            "reject-format" => {
                self.reject_kind = Some(match value.as_slice() {
                    b"context" => Kind::Context,
                    b"unified" => Kind::Unified,
                    _ => return Err(Error::usage(format!("invalid reject format {}", cx.quoted(&value)))),
                });
            }
            "binary" => self.binary = true,
            "follow-symlinks" => self.follow = true,
            "read-only" => {
                self.read_only = match value.as_slice() {
                    b"ignore" => ReadOnly::Ignore,
                    b"" | b"warn" => ReadOnly::Warn,
                    b"fail" => ReadOnly::Fail,
                    _ => return Err(Error::usage(format!("invalid behavior {}", cx.quoted(&value)))),
                };
            }
            _ => return Err(Error::Version),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
