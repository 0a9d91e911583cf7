//! Builtins: the commands that touch the shell's own state, one file each or a few that belong together.

mod alias;
mod bind;
mod cd;
mod command;
mod complete;
pub mod declare;
mod dirs;
mod echo;
mod enable;
mod eval;
mod exec;
mod export;
mod fc;
mod getopts;
mod hash;
mod help;
mod history;
mod jobs;
mod kill;
mod r#let;
mod loops;
mod mapfile;
mod printf;
mod pwd;
pub(crate) mod read;
mod set;
mod shift;
mod shopt;
mod source;
mod status;
mod test;
mod times;
mod trap;
mod r#type;
mod ulimit;
mod umask;
pub(crate) mod unset;
mod wait;

use std::ops::Range;
use std::sync::LazyLock;

use bstr::BString;

use crate::exec::divert::{Divert, Outcome};
use crate::host::BoxFuture;
use crate::shell::Shell;
use crate::shell::refusal::VariableError;
use crate::syntax::ast::{ArrayElement, Assignment, WordPart};
use crate::utility::ExitStatus;

/// A builtin's static facts.
#[derive(Debug)]
pub struct Builtin {
    /// Its name.
    pub name: &'static str,
    /// POSIX's *special* builtins: found before functions in POSIX mode, and their errors end the shell there.
    pub special: bool,
    /// How it is called, for `help` and usage errors.
    pub usage: &'static str,
    /// What it does.
    pub run: Run,
    /// The status, where the fields alone decide it: then nothing is waited for.
    pub quick: Option<Quick>,
}

/// A status that fields alone decide, or nothing. The fields start with the name.
pub type Quick = fn(&[&[u8]]) -> Option<ExitStatus>;

/// The body of a builtin. The arguments start with the name.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// Never waits: what it says is written afterwards.
    Plain(fn(&mut Shell, &[BString], &mut Reply) -> Outcome),
    /// Waits for files, input or commands.
    Async(for<'a> fn(&'a mut Shell, &'a [BString]) -> BoxFuture<'a, Outcome>),
    /// Takes assignments as arguments.
    Declaration(for<'a> fn(&'a mut Shell, Vec<Operand<'a>>) -> BoxFuture<'a, Outcome>),
}

/// An argument.
#[derive(Clone, Debug)]
pub enum Operand<'a> {
    /// A field.
    Field(BString),
    /// An assignment, of a declaration builtin, and its value, expanded.
    Assignment(&'a Assignment, Assigned),
}

/// The value of an assignment as an argument.
#[derive(Clone, Debug)]
pub enum Assigned {
    /// A string.
    Text(BString),
    /// The elements of an array, each expanded.
    Elements(Vec<ArrayElement>),
}

impl Operand<'_> {
    /// How many bytes its values have.
    pub(crate) fn len(&self) -> usize {
        let text = |part: &WordPart| if let WordPart::Quoted { text, .. } = part { text.len() } else { 0 };
        match self {
            Self::Field(text) | Self::Assignment(_, Assigned::Text(text)) => text.len(),
            Self::Assignment(_, Assigned::Elements(elements)) => {
                elements.iter().flat_map(|element| &element.value.parts).map(text).sum()
            }
        }
    }

    /// The operand as a field.
    pub fn field(&self) -> BString {
        match self {
            Self::Field(field) => field.clone(),
            Self::Assignment(assignment, Assigned::Text(value)) => {
                let subscript = assignment.subscript.as_ref().map(crate::syntax::print::subscript);
                let equals: &[u8] = if assignment.append { b"+=" } else { b"=" };
                let target = [&*assignment.name, &subscript.unwrap_or_default()].concat();
                BString::from([target.as_slice(), equals, value].concat())
            }
            Self::Assignment(assignment, Assigned::Elements(_)) => {
                BString::from(crate::syntax::print::assignment(assignment))
            }
        }
    }
}

/// What a builtin says.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// For standard output.
    pub out: Vec<u8>,
    /// For standard error, and behind how many bytes of the output.
    pub errors: Vec<(usize, Message)>,
    /// An expression was wrong: the text behind `-c` is given up as a whole.
    pub gives_up: bool,
    /// A variable of an expression is not set, with `nounset`: the shell ends.
    pub ends: bool,
    /// A variable is readonly, or an element cannot be: with `errexit` the shell ends.
    pub refused: bool,
}

/// A line for standard error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Behind the script's name, the line and the builtin's name.
    Error(Vec<u8>),
    /// As it is.
    Plain(Vec<u8>),
}

impl Reply {
    /// Adds an error.
    pub fn error(&mut self, parts: &[&[u8]]) {
        self.errors.push((self.out.len(), Message::Error(parts.concat())));
    }

    /// Adds a line for standard error as it is.
    pub fn plain(&mut self, line: &[u8]) {
        self.errors.push((self.out.len(), Message::Plain(line.to_vec())));
    }

    /// A usage error: the message, and how the builtin is called.
    pub fn usage(&mut self, builtin: &str, message: &[u8]) -> Outcome {
        self.error(&[message]);
        if let Some(builtin) = find(builtin.as_bytes()) {
            self.plain(&usage_line(builtin));
        }
        Ok(ExitStatus::USAGE)
    }
}

impl Reply {
    /// How the builtin is called, without a message.
    pub fn usage_line(&mut self, builtin: &str) {
        if let Some(builtin) = find(builtin.as_bytes()) {
            self.plain(&usage_line(builtin));
        }
    }
}

/// The line that follows a usage error.
fn usage_line(builtin: &Builtin) -> Vec<u8> {
    format!("{}: usage: {}", builtin.name, builtin.usage).into_bytes()
}

impl Shell {
    /// Reports an error of a builtin.
    pub(crate) async fn builtin_error(&self, name: &str, parts: &[&[u8]]) -> Result<(), Divert> {
        let prefix = self.message_prefix();
        self.write_error(&[&prefix, name.as_bytes(), b": ", &parts.concat(), b"\n"].concat()).await
    }

    /// Reports a usage error of a builtin.
    pub(crate) async fn builtin_usage(&self, name: &str, message: &[u8]) -> Outcome {
        self.builtin_error(name, &[message]).await?;
        if let Some(builtin) = find(name.as_bytes()) {
            self.write_error(&[usage_line(builtin).as_slice(), b"\n"].concat()).await?;
        }
        Ok(ExitStatus::USAGE)
    }
}

/// Fields of operands; an assignment becomes its text.
pub fn into_fields(operands: Vec<Operand<'_>>) -> Vec<BString> {
    operands
        .into_iter()
        .map(|operand| match operand {
            Operand::Field(field) => field,
            assignment => assignment.field(),
        })
        .collect()
}

/// The arguments without the name.
fn arguments(fields: &[BString]) -> &[BString] {
    fields.get(1..).unwrap_or_default()
}

/// Options of a builtin, as POSIX's `getopts` reads them.
struct Options<'a> {
    /// The letters that were given, with their values.
    given: Vec<(u8, BString)>,
    /// What follows them.
    operands: &'a [BString],
}

impl Options<'_> {
    /// Was the letter given?
    fn has(&self, letter: u8) -> bool {
        self.given.iter().any(|(l, _)| *l == letter)
    }

    /// The one of these letters that was given last.
    fn last_of(&self, letters: &[u8]) -> Option<u8> {
        self.given.iter().rev().map(|(letter, _)| *letter).find(|letter| letters.contains(letter))
    }

    /// The last value of a letter.
    fn value(&self, letter: u8) -> Option<&BString> {
        self.given.iter().rev().find(|(l, _)| *l == letter).map(|(_, value)| value)
    }
}

/// Reads options: `letters` as for `getopts`, a colon behind one that takes a value. Fails with the message.
fn options<'a>(fields: &'a [BString], letters: &str) -> Result<Options<'a>, Vec<u8>> {
    let mut given = Vec::new();
    let mut rest = arguments(fields);
    while let Some((first, behind)) = rest.split_first() {
        let [b'-', cluster @ ..] = first.as_slice() else { break };
        if cluster.is_empty() {
            break;
        }
        rest = behind;
        if cluster == b"-" {
            break;
        }
        let mut cluster = cluster;
        while let Some((letter, tail)) = cluster.split_first() {
            cluster = tail;
            let Some(at) = letters.bytes().position(|l| l == *letter && l != b':') else {
                return Err([b"-", &[*letter][..], b": invalid option"].concat());
            };
            if letters.as_bytes().get(at + 1) != Some(&b':') {
                given.push((*letter, BString::default()));
            } else if !cluster.is_empty() {
                given.push((*letter, BString::from(std::mem::take(&mut cluster))));
            } else if let Some((value, behind)) = rest.split_first() {
                given.push((*letter, value.clone()));
                rest = behind;
            } else {
                return Err([b"-", &[*letter][..], b": option requires an argument"].concat());
            }
        }
    }
    Ok(Options { given, operands: rest })
}

/// Too many arguments of a special builtin: the command is given up, and the text behind `-c` as a whole.
fn too_many_arguments(reply: &mut Reply) -> Outcome {
    reply.error(&[b"too many arguments"]);
    Err(GIVEN_UP)
}

/// A value that an array's attributes do not allow: what follows when the builtin has told.
async fn value_failed(shell: &Shell, name: &str, error: VariableError) -> Divert {
    match error {
        VariableError::Limit(limit) => limit.into(),
        VariableError::Refused(message) => shell.report_refused(message).await.err().unwrap_or(GIVEN_UP),
        VariableError::Within(within) => shell.report_within(within).await.err().unwrap_or(GIVEN_UP),
        error @ VariableError::Unbound(_) => shell.variable_failed(error).await,
        VariableError::Message(message) | VariableError::Value(message) => {
            shell.builtin_error(name, &[&message]).await.err().unwrap_or(GIVEN_UP)
        }
    }
}

pub(crate) use shopt::line as option_line;

/// How a builtin ends that gives up all that is being run.
pub(crate) const GIVEN_UP: Divert = Divert::Unwind(ExitStatus::FAILURE);

/// A decimal number, perhaps with a sign, white space around it.
pub(crate) fn number<T: std::str::FromStr>(text: &[u8]) -> Option<T> {
    let text = std::str::from_utf8(text).ok()?.trim();
    text.strip_prefix('+').unwrap_or(text).parse().ok()
}

const fn plain(
    name: &'static str,
    usage: &'static str,
    run: fn(&mut Shell, &[BString], &mut Reply) -> Outcome,
) -> Builtin {
    Builtin { name, special: false, usage, run: Run::Plain(run), quick: None }
}

const fn special(
    name: &'static str,
    usage: &'static str,
    run: fn(&mut Shell, &[BString], &mut Reply) -> Outcome,
) -> Builtin {
    Builtin { name, special: true, usage, run: Run::Plain(run), quick: None }
}

const fn waiting(
    name: &'static str,
    usage: &'static str,
    run: for<'a> fn(&'a mut Shell, &'a [BString]) -> BoxFuture<'a, Outcome>,
) -> Builtin {
    Builtin { name, special: false, usage, run: Run::Async(run), quick: None }
}

const fn quick(
    name: &'static str,
    usage: &'static str,
    quick: Quick,
    run: for<'a> fn(&'a mut Shell, &'a [BString]) -> BoxFuture<'a, Outcome>,
) -> Builtin {
    Builtin { name, special: false, usage, run: Run::Async(run), quick: Some(quick) }
}

const fn declaration(
    name: &'static str,
    special: bool,
    usage: &'static str,
    run: for<'a> fn(&'a mut Shell, Vec<Operand<'a>>) -> BoxFuture<'a, Outcome>,
) -> Builtin {
    Builtin { name, special, usage, run: Run::Declaration(run), quick: None }
}

const fn special_waiting(
    name: &'static str,
    usage: &'static str,
    run: for<'a> fn(&'a mut Shell, &'a [BString]) -> BoxFuture<'a, Outcome>,
) -> Builtin {
    Builtin { name, special: true, usage, run: Run::Async(run), quick: None }
}

const DECLARE: &str = "declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]";

/// All builtins, sorted by name.
pub static BUILTINS: &[Builtin] = &[
    special_waiting(".", ". filename [arguments]", |s, f| Box::pin(source::run(s, f))),
    Builtin {
        quick: Some(|_| Some(ExitStatus::SUCCESS)),
        ..special(":", ": [arguments]", |_, _, _| Ok(ExitStatus::SUCCESS))
    },
    quick("[", "[ arg... ]", test::quick, |s, f| Box::pin(test::run(s, f))),
    declaration("alias", false, "alias [-p] [name[=value] ... ]", |s, o| Box::pin(alias::alias(s, o))),
    plain("bg", "bg [job_spec ...]", jobs::no_job_control),
    waiting(
        "bind",
        "bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]",
        |s, f| Box::pin(bind::bind(s, f)),
    ),
    special("break", "break [n]", loops::r#break),
    waiting("builtin", "builtin [shell-builtin [arg ...]]", |s, f| Box::pin(command::builtin(s, f))),
    plain("caller", "caller [expr]", eval::caller),
    waiting("cd", "cd [-L|[-P [-e]] [-@]] [dir]", |s, f| Box::pin(cd::run(s, f))),
    waiting("command", "command [-pVv] command [arg ...]", |s, f| Box::pin(command::run(s, f))),
    waiting(
        "compgen",
        "compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]",
        |s, f| Box::pin(complete::compgen(s, f)),
    ),
    plain(
        "complete",
        "complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]",
        complete::complete,
    ),
    plain("compopt", "compopt [-o|+o option] [-DEI] [name ...]", complete::compopt),
    special("continue", "continue [n]", loops::r#continue),
    declaration("declare", false, DECLARE, |s, o| Box::pin(declare::run(s, o))),
    waiting("dirs", "dirs [-clpv] [+N] [-N]", |s, f| Box::pin(dirs::dirs(s, f))),
    plain("disown", "disown [-h] [-ar] [jobspec ... | pid ...]", jobs::disown),
    plain("echo", "echo [-neE] [arg ...]", echo::run),
    plain("enable", "enable [-a] [-dnps] [-f filename] [name ...]", enable::run),
    special_waiting("eval", "eval [arg ...]", |s, f| Box::pin(eval::run(s, f))),
    special_waiting("exec", "exec [-cl] [-a name] [command [argument ...]] [redirection ...]", |s, f| {
        Box::pin(exec::run(s, f))
    }),
    special("exit", "exit [n]", status::exit),
    declaration("export", true, "export [-fn] [name[=value] ...] or export -p", |s, o| {
        Box::pin(export::export(s, o))
    }),
    Builtin {
        quick: Some(|_| Some(ExitStatus::FAILURE)),
        ..plain("false", "false", |_, _, _| Ok(ExitStatus::FAILURE))
    },
    waiting("fc", "fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]", |s, f| {
        Box::pin(fc::fc(s, f))
    }),
    plain("fg", "fg [job_spec]", jobs::no_job_control),
    plain("getopts", "getopts optstring name [arg ...]", getopts::run),
    waiting("hash", "hash [-lr] [-p pathname] [-dt] [name ...]", |s, f| Box::pin(hash::run(s, f))),
    plain("help", "help [-dms] [pattern ...]", help::run),
    waiting(
        "history",
        "history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]",
        |s, f| Box::pin(history::history(s, f)),
    ),
    waiting("jobs", "jobs [-lnprs] [jobspec ...] or jobs -x command [args]", |s, f| {
        Box::pin(jobs::jobs_or_command(s, f))
    }),
    plain(
        "kill",
        "kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]",
        kill::run,
    ),
    waiting("let", "let arg [arg ...]", |s, f| Box::pin(r#let::run(s, f))),
    declaration("local", false, "local [option] name[=value] ...", |s, o| Box::pin(declare::local(s, o))),
    plain("logout", "logout [n]", status::logout),
    waiting(
        "mapfile",
        "mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]",
        |s, f| Box::pin(mapfile::run(s, f)),
    ),
    waiting("popd", "popd [-n] [+N | -N]", |s, f| Box::pin(dirs::popd(s, f))),
    waiting("printf", "printf [-v var] format [arguments]", |s, f| Box::pin(printf::run(s, f))),
    waiting("pushd", "pushd [-n] [+N | -N | dir]", |s, f| Box::pin(dirs::pushd(s, f))),
    waiting("pwd", "pwd [-LP]", |s, f| Box::pin(pwd::run(s, f))),
    waiting(
        "read",
        "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]",
        |s, f| Box::pin(read::run(s, f)),
    ),
    waiting(
        "readarray",
        "readarray [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]",
        |s, f| Box::pin(mapfile::run(s, f)),
    ),
    declaration("readonly", true, "readonly [-aAf] [name[=value] ...] or readonly -p", |s, o| {
        Box::pin(export::readonly(s, o))
    }),
    special("return", "return [n]", status::r#return),
    special("set", "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]", set::run),
    special("shift", "shift [n]", shift::run),
    plain("shopt", "shopt [-pqsu] [-o] [optname ...]", shopt::run),
    special_waiting("source", "source filename [arguments]", |s, f| Box::pin(source::run(s, f))),
    plain("suspend", "suspend [-f]", jobs::suspend),
    quick("test", "test [expr]", test::quick, |s, f| Box::pin(test::run(s, f))),
    special("times", "times", times::run),
    special("trap", "trap [-lp] [[arg] signal_spec ...]", trap::run),
    Builtin {
        quick: Some(|_| Some(ExitStatus::SUCCESS)),
        ..plain("true", "true", |_, _, _| Ok(ExitStatus::SUCCESS))
    },
    waiting("type", "type [-afptP] name [name ...]", |s, f| Box::pin(r#type::run(s, f))),
    declaration(
        "typeset",
        false,
        "typeset [-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]",
        |s, o| Box::pin(declare::run(s, o)),
    ),
    plain("ulimit", "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]", ulimit::run),
    plain("umask", "umask [-p] [-S] [mode]", umask::run),
    plain("unalias", "unalias [-a] name [name ...]", alias::unalias),
    special_waiting("unset", "unset [-f] [-v] [-n] [name ...]", |s, f| Box::pin(unset::unset(s, f))),
    waiting("wait", "wait [-fn] [-p var] [id ...]", |s, f| Box::pin(wait::run(s, f))),
];

/// The places in the table of the names that begin with each ASCII character.
static PLACES: LazyLock<[Range<usize>; 128]> = LazyLock::new(|| {
    std::array::from_fn(|first| {
        let before = |other: &Builtin| other.name.bytes().next().map(usize::from) < Some(first);
        let upto = |other: &Builtin| other.name.bytes().next().map(usize::from) <= Some(first);
        BUILTINS.partition_point(before)..BUILTINS.partition_point(upto)
    })
});

/// The builtin with this name. Each command is looked up here.
pub fn find(name: &[u8]) -> Option<&'static Builtin> {
    let places = PLACES.get(usize::from(*name.first()?))?;
    BUILTINS.get(places.clone())?.iter().find(|builtin| builtin.name.as_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::{BUILTINS, find};

    #[test]
    fn the_table_is_sorted_and_unique() {
        assert!(BUILTINS.windows(2).all(|w| w[0].name < w[1].name));
    }

    #[test]
    fn each_is_found_by_its_name_alone() {
        assert!(BUILTINS.iter().all(|b| find(b.name.as_bytes()).is_some_and(|found| found.name == b.name)));
        let others: [&[u8]; 6] = [b"", b"ec", b"echoo", b"Echo", "é".as_bytes(), b"\x7f"];
        assert!(others.iter().all(|name| find(name).is_none()));
    }
}
