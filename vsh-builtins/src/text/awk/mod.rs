//! `awk`, `gawk`: a language for records and fields. <https://www.gnu.org/software/gawk/manual/gawk.html>
//!
//! [`lex`](mod@lex) and [`parse`](mod@parse) read the program, [`compile`](mod@compile) makes operations of it,
//! [`machine`](mod@machine) runs them and stops where something has to be waited for, which
//! [`run`](mod@run) does.

mod array;
mod ast;
mod code;
mod compile;
mod dialect;
mod dump;
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
mod source;
mod value;

use bstr::BString;
use vsh_core::args::{Arg, Arguments, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use self::dialect::Dialect;
use self::lex::unescape;
use self::notes::{Notes, Origins, Warned};
use self::pattern::Pattern;
use self::source::Source;
use self::value::Numbers;
use crate::support::context::Context;
use crate::support::nesting::deepest;

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
    flag("c", "traditional", "without the extensions of GNU"),
    flag("k", "csv", "read comma-separated values"),
    valued("e", "source", "PROGRAM", "use PROGRAM as (a part of) the program"),
    valued("i", "include", "FILE", "read FILE before the program"),
    flag("P", "posix", "without any extensions"),
    flag("r", "re-interval", "intervals in patterns (they always are known)"),
    flag("n", "non-decimal-data", "octal and hexadecimal numbers in the input, too"),
    flag("O", "optimize", "only speed may differ: no effect here"),
    flag("s", "no-optimize", "only speed may differ: no effect here"),
    flag("S", "sandbox", "no commands and no files but those that are operands"),
    flag("N", "use-lc-numeric", "the locale's decimal point, which is always '.' here: no effect"),
    unsupported("t", "lint-old", false),
    optional("d", "dump-variables", "FILE", "write all variables to FILE (awkvars.out) at the end"),
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
    has_program: bool,
    csv: bool,
    sandbox: bool,
    utf8: bool,
    dialect: Dialect,
    numbers: Numbers,
    /// Where variables are written to.
    dump: Option<BString>,
}

fn trouble(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut invocation = invocation(cx).await?;
    let dialect = invocation.dialect;
    let mut warned = Warned::new(dialect);
    if let Some(separator) = &mut invocation.separator {
        // Of old, this is the letter for a tab.
        let text: &[u8] =
            if separator == "t" && dialect == Dialect::Traditional { b"\\t" } else { separator };
        *separator = unescape(text, &mut warned).into();
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
    if !invocation.has_program {
        let name = cx.name().to_string();
        let text: String = USAGE.iter().map(|form| format!("Usage: {name} {form}\n")).collect();
        cx.write_error(text.as_bytes()).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let source = std::mem::take(&mut invocation.program);
    let language = parse::Language { utf8: invocation.utf8, dialect };
    let mut names: Vec<String> = invocation.assignments.iter().map(|(name, _)| name.clone()).collect();
    names.extend(invocation.operands.iter().filter_map(|text| run::name_of(text)));
    // What is long may be deep.
    let translated = match source.text.len() {
        ..=SHORT => translate(&source, warned, language, &names),
        _ => deepest(|| translate(&source, warned, language, &names)),
    };
    let (notes, code) = match translated {
        Ok(translated) => translated,
        Err(wrong) => {
            let (notes, status) = *wrong;
            say(cx, &source.origins, &notes).await?;
            return Ok(ExitStatus(status));
        }
    };
    say(cx, &source.origins, &notes).await?;
    let code = code.map_err(|why| trouble(format!("cmd. line:1: fatal: {why}")))?;
    run::run(cx, &code, invocation, notes.warned).await
}

/// The longest program whose tree is not deep, whatever it is, in bytes.
const SHORT: usize = 4096;

type Translated = Result<(Notes, Result<code::Code, String>), Box<(Notes, u8)>>;

/// From the text to code.
fn translate(
    source: &source::Source,
    warned: Warned,
    language: parse::Language,
    names: &[String],
) -> Translated {
    let read = parse::parse(source, warned, language)?;
    let code = compile::compile(&read.program, names, read.patterns, source.origins.clone());
    Ok((read.notes, code))
}

/// Separators that are patterns must be good ones, before the program is read. Gives the warnings about them.
fn check_separator(invocation: &Invocation, warned: &mut Warned) -> Result<Vec<BString>, Error> {
    let named = invocation.assignments.iter().filter(|(name, _)| matches!(name.as_str(), "FS" | "RS"));
    let style = pattern::Style { ignore_case: false, utf8: invocation.utf8, dialect: invocation.dialect };
    for separator in named.map(|(_, value)| value).chain(&invocation.separator).filter(|text| text.len() > 1)
    {
        warned.pattern_escapes(separator);
        if let Err(why) = Pattern::new(separator, style) {
            let warnings = std::mem::take(&mut warned.pending);
            let warnings: String = warnings.iter().map(|text| format!("{text}\nawk: ")).collect();
            let why = pattern::invalid("fatal: invalid regexp: ", &why, separator);
            return Err(trouble(format!("{warnings}{why}")));
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

/// What options say of the language.
#[derive(Default)]
struct Modes {
    posix: bool,
    traditional: bool,
    non_decimal: bool,
    bytes: bool,
}

impl<'a> FromIterator<&'a Arg> for Modes {
    fn from_iter<T: IntoIterator<Item = &'a Arg>>(args: T) -> Self {
        let mut modes = Self::default();
        for arg in args {
            match arg {
                Arg::Option("characters-as-bytes", _) => modes.bytes = true,
                Arg::Option("posix", _) => modes.posix = true,
                Arg::Option("traditional", _) => modes.traditional = true,
                Arg::Option("non-decimal-data", _) => modes.non_decimal = true,
                _ => {}
            }
        }
        modes
    }
}

impl Modes {
    /// Says what is said of options that do not go together.
    async fn settle(self, cx: &mut Cx<'_>, found: &mut Invocation) -> Result<(), Error> {
        let old = self.posix || self.traditional;
        let overridden = [
            (self.posix && self.traditional, "`--posix' overrides `--traditional'"),
            (old && self.non_decimal, "`--posix'/`--traditional' overrides `--non-decimal-data'"),
            (self.posix && self.bytes, "`--posix' overrides `--characters-as-bytes'"),
        ];
        for (_, why) in overridden.iter().filter(|(is_so, _)| *is_so) {
            cx.diagnose(format!("warning: {why}")).await?;
        }
        (found.dialect, found.numbers) = match (self.posix, self.traditional, self.non_decimal) {
            (true, ..) => (Dialect::Posix, Numbers::Strtod),
            (_, true, _) => (Dialect::Traditional, Numbers::Decimal),
            (_, _, true) => (Dialect::Gnu, Numbers::NonDecimal),
            _ => (Dialect::Gnu, Numbers::Decimal),
        };
        found.utf8 &= self.posix || !self.bytes;
        Ok(())
    }
}

async fn invocation(cx: &mut Cx<'_>) -> Result<Invocation, Error> {
    let mut found = Invocation {
        program: Source::default(),
        separator: None,
        assignments: Vec::new(),
        wrong: None,
        operands: Vec::new(),
        has_program: true,
        csv: false,
        sandbox: false,
        utf8: cx.utf8(),
        dialect: Dialect::Gnu,
        numbers: Numbers::Decimal,
        dump: None,
    };
    let mut has_program = false;
    let args = arguments(cx).await?;
    // What is said of the language holds for all of the program.
    let modes: Modes = args.iter().collect();
    modes.settle(cx, &mut found).await?;
    let dialect = found.dialect;
    for arg in &args {
        if let Arg::Option("file", Some(name)) = arg {
            found.program.announce(cx, name).await?;
        }
    }
    for arg in args {
        match arg {
            Arg::Option("file", name) => {
                found.program.file(cx, name.unwrap_or_default(), dialect).await?;
                has_program = true;
            }
            Arg::Option("include", name) => {
                found.program.include(cx, name.unwrap_or_default(), dialect).await?
            }
            Arg::Option("source", Some(text)) if text.is_empty() => {
                cx.diagnose("warning: empty argument to `-e/--source' ignored").await?;
            }
            Arg::Option("source", text) => {
                found.program.text(cx, text.unwrap_or_default().into(), dialect).await?;
                has_program = true;
            }
            Arg::Option("field-separator", text) => found.separator = text,
            Arg::Option("assign", text) => match assignment(&text.unwrap_or_default()) {
                Ok(assignment) => found.assignments.push(assignment),
                Err(error) => found.wrong = found.wrong.or(Some(error)),
            },
            Arg::Option("dump-variables", file) => {
                found.dump = Some(file.unwrap_or_else(|| dump::DEFAULT.into()));
            }
            Arg::Option("csv", _) => found.csv = true,
            Arg::Option("sandbox", _) => found.sandbox = true,
            Arg::Option(..) => {}
            Arg::Operand(operand) => found.operands.push(operand),
        }
    }
    if !has_program {
        if found.operands.is_empty() {
            found.has_program = false;
            return Ok(found);
        }
        let text: Vec<u8> = found.operands.remove(0).into();
        found.program.text(cx, text, dialect).await?;
    }
    Ok(found)
}

/// The arguments. An option that is none ends the options where the program is known, so that it reaches the program;
/// `--posix` passes over it, and tells of it unless it stands right behind. A wrong assignment before it is complained
/// of first.
async fn arguments(cx: &mut Cx<'_>) -> Result<Vec<Arg>, Error> {
    let given = cx.arguments().to_vec();
    let mut rest = Arguments::new(OPTIONS, Order::RequireOrder, &given);
    let mut args: Vec<Arg> = Vec::new();
    let (mut is_posix, mut is_told) = (false, false);
    while let Some(arg) = rest.next() {
        let error = match arg {
            Ok(arg) => {
                is_told = is_posix;
                is_posix |= matches!(arg, Arg::Option("posix", _));
                args.push(arg);
                continue;
            }
            Err(error) => error,
        };
        let names_program = |arg: &Arg| matches!(arg, Arg::Option("file" | "source", _));
        match error {
            Error::Usage(why) if rest.is_unknown() && is_posix => {
                if is_told {
                    cx.diagnose(why).await?;
                }
                is_told = true;
            }
            _ if rest.is_unknown() && !is_posix && args.iter().any(names_program) => {
                args.extend(rest.from_last().iter().cloned().map(Arg::Operand));
                break;
            }
            error if error.to_string().contains("requires an argument") => return Err(error),
            error => {
                let wrong = args.iter().find_map(|arg| match arg {
                    Arg::Option("assign", text) => assignment(text.as_ref()?).err(),
                    _ => None,
                });
                return Err(wrong.unwrap_or(error));
            }
        }
    }
    Ok(args)
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

#[cfg(test)]
mod tests;
