//! `awk`, `gawk`: a language for records and fields. <https://www.gnu.org/software/gawk/manual/gawk.html>
//!
//! [`lex`](mod@lex) and [`parse`](mod@parse) read the program, [`compile`](mod@compile) makes operations of it,
//! [`machine`](mod@machine) runs them and stops where something has to be waited for, which
//! [`run`](mod@run) does.

mod array;
mod ast;
mod code;
mod compile;
mod fields;
mod format;
mod functions;
mod io;
mod lex;
mod machine;
mod notes;
mod order;
mod parse;
mod pattern;
mod random;
mod run;
mod value;

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use self::lex::unescape;
use self::notes::{Notes, Origins, Warned};
use crate::support::context::Context;

const SUMMARY: &str = "Find and process patterns in records and fields";
const USAGE: &[&str] = &["[OPTION]... -f PROGFILE [--] FILE...", "[OPTION]... [--] 'PROGRAM' FILE..."];

/// `awk`
pub static AWK: Utility = utility("awk");
/// `gawk`
pub static GAWK: Utility = utility("gawk");

const OPTIONS: &[Opt] = &[
    valued("f", "file", "PROGFILE", "read the program from PROGFILE"),
    valued("F", "field-separator", "FS", "separate fields by FS"),
    valued("v", "assign", "VAR=VAL", "assign VAL to VAR before the program begins"),
    flag("b", "characters-as-bytes", "treat characters as bytes"),
    unsupported("c", "traditional", false),
    flag("k", "csv", "read comma-separated values"),
    valued("e", "source", "PROGRAM", "use PROGRAM as (a part of) the program"),
    valued("i", "include", "FILE", "read FILE before the program"),
    unsupported("P", "posix", false),
    flag("r", "re-interval", "intervals in patterns (they always are known)"),
    unsupported("n", "non-decimal-data", false),
    flag("O", "optimize", "only speed may differ: no effect here"),
    flag("s", "no-optimize", "only speed may differ: no effect here"),
    flag("S", "sandbox", "no commands and no files but those that are operands"),
    flag("N", "use-lc-numeric", "the locale's decimal point, which is always '.' here: no effect"),
    unsupported("t", "lint-old", false),
    unsupported("d", "dump-variables", false),
    unsupported("D", "debug", false),
    unsupported("E", "exec", true),
    unsupported("g", "gen-pot", false),
    unsupported("I", "trace", false),
    unsupported("l", "load", true),
    unsupported("L", "lint", false),
    unsupported("M", "bignum", false),
    unsupported("o", "pretty-print", false),
    unsupported("p", "profile", false),
];

const fn utility(name: &'static str) -> Utility {
    Utility {
        name,
        summary: SUMMARY,
        usage: USAGE,
        options: OPTIONS,
        usage_status: 1,
        run: |cx| Box::pin(run(cx)),
    }
}

/// What the command line asks for.
struct Invocation {
    program: Source,
    separator: Option<BString>,
    assignments: Vec<(String, BString)>,
    /// The first assignment that is none.
    wrong: Option<Error>,
    operands: Vec<BString>,
    csv: bool,
    sandbox: bool,
    utf8: bool,
}

fn trouble(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut invocation = invocation(cx).await?;
    let mut warned = Warned::default();
    if let Some(separator) = &mut invocation.separator {
        *separator = unescape(separator, &mut warned).into();
    }
    if let Some(error) = invocation.wrong.take() {
        for text in std::mem::take(&mut warned.pending) {
            cx.diagnose(text).await?;
        }
        return Err(error);
    }
    for (_, value) in &mut invocation.assignments {
        *value = unescape(value, &mut warned).into();
    }
    for text in std::mem::take(&mut warned.pending) {
        cx.diagnose(text).await?;
    }
    for text in check_separator(&invocation, &mut warned)? {
        cx.diagnose(text).await?;
    }
    let source = std::mem::take(&mut invocation.program);
    let text = source.text.strip_suffix(b"\n").unwrap_or(&source.text);
    let last = 1 + memchr::memchr_iter(b'\n', text).count();
    let read = match parse::parse(text, warned, invocation.utf8, source.origins.is_file(last)) {
        Ok(read) => read,
        Err(wrong) => {
            let (notes, status) = *wrong;
            say(cx, &source.origins, &notes).await?;
            return Ok(ExitStatus(status));
        }
    };
    say(cx, &source.origins, &read.notes).await?;
    let mut names: Vec<String> = invocation.assignments.iter().map(|(name, _)| name.clone()).collect();
    names.extend(invocation.operands.iter().filter_map(|text| run::name_of(text)));
    let code = match compile::compile(&read.program, &names, read.patterns, source.origins) {
        Ok(code) => code,
        Err(why) => return Err(trouble(format!("cmd. line:1: fatal: {why}"))),
    };
    run::run(cx, &code, invocation, read.notes.warned).await
}

/// Separators that are patterns must be good ones, before the program is read. Gives the warnings about them.
fn check_separator(invocation: &Invocation, warned: &mut Warned) -> Result<Vec<String>, Error> {
    let named = invocation.assignments.iter().filter(|(name, _)| matches!(name.as_str(), "FS" | "RS"));
    for separator in named.map(|(_, value)| value).chain(&invocation.separator).filter(|text| text.len() > 1)
    {
        warned.pattern_escapes(separator);
        if let Err(why) = pattern::compile(separator, false, invocation.utf8) {
            let text = bstr::BStr::new(pattern::shown(separator));
            let warnings: String =
                std::mem::take(&mut warned.pending).iter().map(|text| format!("{text}\nawk: ")).collect();
            return Err(trouble(format!("{warnings}fatal: invalid regexp: {why}: /{text}/")));
        }
    }
    Ok(std::mem::take(&mut warned.pending))
}

/// Says what was found while the program was read.
async fn say(cx: &mut Cx<'_>, origins: &Origins, notes: &Notes) -> Result<(), Error> {
    for (line, text) in &notes.all {
        let place = origins.place(*line);
        cx.diagnose([place.as_bytes(), text].concat()).await?;
    }
    Ok(())
}

/// The text of a program, and where its lines come from.
#[derive(Default)]
struct Source {
    text: Vec<u8>,
    lines: usize,
    origins: Origins,
}

impl Source {
    fn push(&mut self, line: &[u8]) {
        self.text.extend_from_slice(line);
        if !line.ends_with(b"\n") {
            self.text.push(b'\n');
        }
        self.lines += 1;
    }

    /// What is pushed from here on comes from there.
    fn enter(&mut self, file: Option<&BString>, first: usize) {
        self.origins.add(self.lines + 1, file.map(ToString::to_string), first);
    }
}

async fn invocation(cx: &mut Cx<'_>) -> Result<Invocation, Error> {
    let mut found = Invocation {
        program: Source::default(),
        separator: None,
        assignments: Vec::new(),
        wrong: None,
        operands: Vec::new(),
        csv: false,
        sandbox: false,
        utf8: cx.utf8(),
    };
    let mut has_program = false;
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option("file" | "include", name) => {
                include(cx, name.unwrap_or_default(), &mut found.program).await?;
                has_program = true;
            }
            Arg::Option("source", text) => {
                let text = text.unwrap_or_default();
                expand(cx, text.into(), None, &mut found.program).await?;
                has_program = true;
            }
            Arg::Option("field-separator", text) => found.separator = text,
            Arg::Option("assign", text) => match assignment(&text.unwrap_or_default()) {
                Ok(assignment) => found.assignments.push(assignment),
                Err(error) => found.wrong = found.wrong.or(Some(error)),
            },
            Arg::Option("characters-as-bytes", _) => found.utf8 = false,
            Arg::Option("csv", _) => found.csv = true,
            Arg::Option("sandbox", _) => found.sandbox = true,
            Arg::Option(..) => {}
            Arg::Operand(operand) => found.operands.push(operand),
        }
    }
    if !has_program {
        if found.operands.is_empty() {
            let name = cx.name().to_string();
            let text: String = USAGE.iter().map(|form| format!("Usage: {name} {form}\n")).collect();
            cx.write_error(text.as_bytes()).await?;
            return Err(Error::Exit(ExitStatus::FAILURE));
        }
        let text: Vec<u8> = found.operands.remove(0).into();
        expand(cx, text, None, &mut found.program).await?;
    }
    Ok(found)
}

/// A program file, and the files it includes.
async fn include(cx: &mut Cx<'_>, name: BString, program: &mut Source) -> Result<(), Error> {
    let text = read_program(cx, &name).await?;
    expand(cx, text, Some(name), program).await
}

/// Files included by files.
const MAX_INCLUDES: usize = 200;

/// Puts the files that a program includes by `@include "file"` where they are named, each once.
async fn expand(
    cx: &mut Cx<'_>,
    text: Vec<u8>,
    file: Option<BString>,
    program: &mut Source,
) -> Result<(), Error> {
    let mut known: Vec<BString> = Vec::new();
    program.enter(file.as_ref(), 1);
    // The innermost text is the last: where it goes on, in which line that is, and its name.
    let mut left = vec![(text, 0, 0, file)];
    while let Some((text, at, line_number, file)) = left.last_mut() {
        let rest = text.get(*at..).unwrap_or_default();
        if rest.is_empty() {
            left.pop();
            if let Some((_, _, line, file)) = left.last() {
                program.enter(file.as_ref(), line + 1);
            }
            continue;
        }
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let line = rest.get(..length).unwrap_or_default();
        *at += length;
        *line_number += 1;
        let Some(name) = included(line) else {
            program.push(line);
            continue;
        };
        if known.contains(&name) {
            program.push(b"\n");
            continue;
        }
        if known.len() >= MAX_INCLUDES {
            return Err(trouble("fatal: too many files are included"));
        }
        let place =
            format!("{}:{line_number}: ", file.as_ref().map_or("cmd. line".into(), ToString::to_string));
        // As `.awk` files, if they are not there by their own name.
        let name = match cx.metadata(&name).await {
            Ok(_) => name,
            Err(_) => {
                let longer = BString::from([name.as_slice(), b".awk"].concat());
                if let Err(why) = cx.metadata(&longer).await {
                    let why = format!("{place}error: cannot open source file `{name}' for reading: {why}");
                    return Err(Error::Fatal(why, ExitStatus::FAILURE));
                }
                longer
            }
        };
        let text = read_program(cx, &name).await?;
        known.push(name.clone());
        program.push(b"\n");
        program.enter(Some(&name), 1);
        left.push((text, 0, 0, Some(name)));
    }
    Ok(())
}

/// A variable and what it is assigned.
fn assignment(text: &BString) -> Result<(String, BString), Error> {
    let Some(at) = memchr::memchr(b'=', text) else {
        return Err(trouble(format!("fatal: `{text}' argument to `-v' not in `var=value' form")));
    };
    let name = String::from_utf8_lossy(text.get(..at).unwrap_or_default()).into_owned();
    if run::name_of(text).is_none() {
        return Err(trouble(format!("fatal: `{name}' is not a legal variable name")));
    }
    Ok((name, BString::from(text.get(at + 1..).unwrap_or_default())))
}

fn included(line: &[u8]) -> Option<BString> {
    let rest = line.trim_ascii().strip_prefix(b"@include")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let end = memchr::memchr(b'"', rest)?;
    Some(BString::from(rest.get(..end)?))
}

async fn read_program(cx: &mut Cx<'_>, name: &BString) -> Result<Vec<u8>, Error> {
    let path = if name == "/dev/stdin" { BString::from("-") } else { name.clone() };
    let failed = |why| trouble(format!("fatal: cannot open source file `{name}' for reading: {why}"));
    let mut input = cx.input(&path).await.map_err(failed)?;
    let (mut text, mut charge) = (Vec::new(), cx.meter().no_memory());
    loop {
        let chunk = input.chunk().await.map_err(|error| match error {
            Error::Errno(why) => failed(why),
            other => other,
        })?;
        if chunk.is_empty() {
            return Ok(text);
        }
        if chunk.contains(&0) {
            return Err(trouble(format!("fatal: source file `{name}' holds a NUL byte")));
        }
        charge.add(chunk.len())?;
        text.extend_from_slice(&chunk);
    }
}

#[cfg(test)]
mod tests;
