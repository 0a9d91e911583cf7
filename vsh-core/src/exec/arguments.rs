//! The arguments of `bash` and `sh`.

use std::iter::Peekable;
use std::sync::Arc;

use bstr::BString;

use super::localized::Dump;
use super::nested::is_binary;
use super::run::Source;
use super::world::ShellKind;
use crate::shell::Shell;
use crate::shell::option::{self, OptionKind, ShellOption};
use crate::syntax::ast::Text;
use crate::utility::ExitStatus;

/// What a shell does before its first command.
#[derive(Clone, Debug, Default)]
pub(super) struct StartUp {
    /// `-i`
    pub(super) interactive: bool,
    /// `-l`
    pub(super) login: bool,
    /// `-r`
    pub(super) restricted: bool,
    /// `--norc`
    pub(super) no_rc: bool,
    /// `--noprofile`
    pub(super) no_profile: bool,
    /// `--rcfile`
    pub(super) rc: Option<BString>,
    /// `-D`
    pub(super) dump: Option<Dump>,
    /// `--debugger`
    pub(super) debugger: bool,
    /// What `-o` and `-O` without a name list.
    pub(super) listed: Vec<u8>,
    /// `-c`
    command: bool,
    /// `-s`
    stdin: bool,
    /// The names behind `-O` and `+O`.
    shopt: Vec<(bool, BString)>,
}

/// What a shell is to do.
pub(super) enum Task {
    /// To run commands.
    Run(Source),
    /// To print a text, no more.
    Print(Vec<u8>),
}

/// Why a shell does not start.
pub(super) struct Refused {
    /// The message.
    pub(super) message: Vec<u8>,
    /// The shell's name stands before it.
    pub(super) named: bool,
    /// How a shell is called stands behind it.
    pub(super) usage: bool,
    /// The status.
    pub(super) status: ExitStatus,
}

impl Refused {
    fn new(parts: &[&[u8]]) -> Self {
        Self { message: parts.concat(), named: true, usage: false, status: ExitStatus::USAGE }
    }
}

/// What `--version` prints.
const VERSION: &str = "GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n";

/// The first line of what `--help` prints.
const HELP: &str = "GNU bash, version 5.2.15(1)-release-(x86_64-pc-linux-gnu)\n";

/// The long options, but for those that nobody can use here.
const LONG: [&str; 16] = [
    "debug",
    "debugger",
    "dump-po-strings",
    "dump-strings",
    "help",
    "init-file",
    "login",
    "noediting",
    "noprofile",
    "norc",
    "posix",
    "pretty-print",
    "rcfile",
    "restricted",
    "verbose",
    "version",
];

/// How a shell of this name is called.
pub(super) fn usage(name: &[u8]) -> Vec<u8> {
    let name = String::from_utf8_lossy(name.rsplit(|byte| *byte == b'/').next().unwrap_or(name));
    let mut text = format!("Usage:\t{name} [GNU long option] [option] ...\n");
    text.push_str(&format!("\t{name} [GNU long option] [option] script-file ...\nGNU long options:\n"));
    for long in LONG {
        text.push_str(&format!("\t--{long}\n"));
    }
    text.push_str("Shell options:\n\t-ilrsD or -c command or -O shopt_option\t\t(invocation only)\n");
    text.push_str("\t-abefhkmnptuvxBCEHPT or -o option\n");
    text.into_bytes()
}

/// The arguments that are still to be looked at.
type Rest<'a> = Peekable<std::slice::Iter<'a, BString>>;

impl Shell {
    /// Takes a shell's arguments: long options, options, what to run, positional parameters.
    pub(super) async fn adopt_arguments(
        &mut self,
        kind: ShellKind,
        argv: &[BString],
        start: &mut StartUp,
    ) -> Result<Task, Refused> {
        if kind == ShellKind::Sh {
            self.options.set(ShellOption::Posix, true);
            self.options.set(ShellOption::ExpandAliases, true);
        }
        let (name, rest) =
            argv.split_first().map_or((&b""[..], &[][..]), |(name, rest)| (name.as_slice(), rest));
        start.login = name.starts_with(b"-");
        let mut rest = rest.iter().peekable();
        if let Some(text) = self.adopt_long_options(name, &mut rest, start)? {
            return Ok(Task::Print(text));
        }
        self.adopt_options_of(&mut rest, start)?;
        for (on, name) in std::mem::take(&mut start.shopt) {
            let Some(spec) = option::find(OptionKind::Shopt, &name) else {
                // A message of `shopt`'s.
                return Err(Refused::new(&[b"line 0: ", &name, b": invalid shell option name"]));
            };
            self.options.set(spec.option, on);
        }
        self.source(rest, start).await.map(Task::Run)
    }

    /// Long options, with one dash or two: they come before the others. The text that one of them prints.
    fn adopt_long_options(
        &mut self,
        name: &[u8],
        rest: &mut Rest<'_>,
        start: &mut StartUp,
    ) -> Result<Option<Vec<u8>>, Refused> {
        while let Some(argument) = rest.peek() {
            let (long, whole) = match argument.as_slice() {
                [b'-', b'-', long @ ..] if !long.is_empty() => (true, long),
                [b'-', long @ ..] if !long.is_empty() => (false, long),
                _ => break,
            };
            if !LONG.iter().any(|known| known.as_bytes() == whole) {
                if !long {
                    break;
                }
                return Err(Refused { usage: true, ..Refused::new(&[argument, b": invalid option"]) });
            }
            rest.next();
            match whole {
                b"help" => return Ok(Some([HELP.as_bytes(), &usage(name)].concat())),
                b"version" => return Ok(Some(VERSION.into())),
                b"pretty-print" => return Err(Refused::new(&[b"--pretty-print: not supported"])),
                b"init-file" | b"rcfile" => {
                    let Some(file) = rest.next() else {
                        return Err(Refused::new(&[whole, b": option requires an argument"]));
                    };
                    start.rc = Some(file.clone());
                }
                b"posix" => self.become_posix(),
                b"norc" => start.no_rc = true,
                b"noprofile" => start.no_profile = true,
                b"login" => start.login = true,
                b"restricted" => start.restricted = true,
                b"verbose" => self.options.set(ShellOption::Verbose, true),
                b"dump-strings" => start.dump = Some(Dump::Strings),
                b"dump-po-strings" => start.dump = Some(Dump::Catalogue),
                b"debugger" => start.debugger = true,
                // There is no line editing to be left out, and `debug` is without effect.
                _ => {}
            }
        }
        Ok(None)
    }

    /// Options of letters.
    fn adopt_options_of(&mut self, rest: &mut Rest<'_>, start: &mut StartUp) -> Result<(), Refused> {
        while let Some(argument) = rest.next_if(|argument| matches!(argument.as_slice(), [b'-' | b'+', ..])) {
            let (sign, letters) = match argument.as_slice() {
                b"-" | b"--" => break,
                [sign, letters @ ..] => (*sign, letters),
                [] => break,
            };
            for letter in letters {
                self.adopt_letter((sign, *letter), rest, start)?;
            }
        }
        Ok(())
    }

    fn adopt_letter(
        &mut self,
        (sign, letter): (u8, u8),
        rest: &mut Rest<'_>,
        start: &mut StartUp,
    ) -> Result<(), Refused> {
        let on = sign == b'-';
        match letter {
            b'c' => start.command = true,
            b's' => start.stdin = true,
            b'i' => start.interactive = on,
            b'l' => start.login = true,
            b'r' => start.restricted = on,
            b'D' => start.dump = Some(Dump::Strings),
            b'O' => match rest.next() {
                Some(name) => start.shopt.push((on, name.clone())),
                None => start.listed.extend(self.option_lines(OptionKind::Shopt, on)),
            },
            b'o' => match rest.next() {
                Some(name) => match option::find(OptionKind::Set, name).map(|spec| spec.option) {
                    Some(ShellOption::Posix) if on => self.become_posix(),
                    Some(option) => self.options.set(option, on),
                    None => {
                        return Err(Refused::new(&[b"line 0: bash: ", name, b": invalid option name"]));
                    }
                },
                None => start.listed.extend(self.option_lines(OptionKind::Set, on)),
            },
            letter => match option::find_letter(letter) {
                Some(spec) => self.options.set(spec.option, on),
                None => {
                    let refused = Refused::new(&[&[sign, letter], b": invalid option"]);
                    return Err(self.at_start(Refused { usage: true, ..refused }));
                }
            },
        }
        Ok(())
    }

    /// What the operands say that is to be run.
    async fn source(&mut self, mut rest: Rest<'_>, start: &StartUp) -> Result<Source, Refused> {
        if start.command {
            let Some(text) = rest.next() else {
                return Err(self.at_start(Refused::new(&[b"-c: option requires an argument"])));
            };
            if let Some(name) = rest.next() {
                self.calls.zero = name.clone();
            }
            self.calls.positional = Arc::new(rest.cloned().collect());
            return Ok(Source::Command(Arc::from(text.as_slice())));
        }
        let file = match start.stdin {
            true => None,
            false => rest.next(),
        };
        self.calls.positional = Arc::new(rest.cloned().collect());
        match file {
            None => Ok(Source::Stdin),
            Some(file) => self.file(file).await.map_err(|refused| self.at_start(refused)),
        }
    }

    async fn file(&mut self, file: &BString) -> Result<Source, Refused> {
        let refused = |message: Vec<u8>, named, status| Refused { message, named, usage: false, status };
        let text = self.read_script(file).await.map_err(|errno| {
            let reason = errno.message().as_bytes();
            match errno {
                // A script that is none is named by itself.
                vsh_fs::Errno::EISDIR => {
                    let message = [file.as_slice(), b": ", file, b": ", reason].concat();
                    refused(message, false, ExitStatus::NOT_EXECUTABLE)
                }
                vsh_fs::Errno::ENOENT => {
                    refused([file.as_slice(), b": ", reason].concat(), true, ExitStatus::NOT_FOUND)
                }
                vsh_fs::Errno::EACCES => {
                    refused([file.as_slice(), b": ", reason].concat(), true, ExitStatus::NOT_EXECUTABLE)
                }
                _ => refused([file.as_slice(), b": ", reason].concat(), true, ExitStatus::USAGE),
            }
        })?;
        if is_binary(&text) {
            let message = [file.as_slice(), b": ", file, b": cannot execute binary file"].concat();
            return Err(refused(message, false, ExitStatus::NOT_EXECUTABLE));
        }
        self.calls.zero = file.clone();
        Ok(Source::File(Arc::from(text), Text::from(file.as_slice())))
    }

    /// With `-e` what is told as an error of the shell ends it as any other does.
    fn at_start(&self, refused: Refused) -> Refused {
        match self.is(ShellOption::Errexit) {
            true => Refused { status: ExitStatus::FAILURE, usage: false, ..refused },
            false => refused,
        }
    }

    /// `--posix`: the variable that scripts look at is set too.
    fn become_posix(&mut self) {
        for option in [ShellOption::Posix, ShellOption::ExpandAliases, ShellOption::ShiftVerbose] {
            self.options.set(option, true);
        }
        if self.scalar(b"POSIXLY_CORRECT").is_none() {
            let _ = self.assign(b"POSIXLY_CORRECT", BString::from("y"), false);
        }
    }

    /// The options of a kind: as a list, or as commands. That there is no line editing comes later.
    fn option_lines(&mut self, kind: OptionKind, listed: bool) -> Vec<u8> {
        let edits = self.is(ShellOption::Emacs);
        self.options.set(ShellOption::Emacs, true);
        let specs = option::OPTIONS.iter().filter(|spec| spec.kind == kind);
        let lines = specs.flat_map(|spec| crate::builtin::option_line(self, spec, !listed)).collect();
        self.options.set(ShellOption::Emacs, edits);
        lines
    }
}
