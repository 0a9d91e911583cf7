//! What utilities ask of their context beyond [`Cx`] itself: the locale, names in messages, inputs that may fail.

use bstr::BString;
use vsh_core::io::Input;
use vsh_core::quote;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::Errno;

/// The usual questions.
pub(crate) trait Context {
    /// Is the locale's encoding UTF-8? `LC_ALL`, `LC_CTYPE` and `LANG` decide, the first that is not empty.
    fn utf8(&self) -> bool;

    /// A file's name at the start of a message: quoted only where it must be.
    fn file_name(&self, name: &[u8]) -> String;

    /// A file's name within a message: always quoted, as `'x'`.
    fn quoted_name(&self, name: &[u8]) -> String;

    /// An argument in a message, as ‘x’.
    fn quoted(&self, text: &[u8]) -> String;

    /// An option as it was written, `-j` or `--skip-bytes`, that has this value.
    fn option_name(&self, letter: &str, long: &str, value: &[u8]) -> String;

    /// `NAME: FILE: why` on standard error.
    async fn file_error(&mut self, name: &[u8], why: Errno) -> Result<(), Error>;

    /// Opens an operand for reading, or says why not.
    async fn try_input(&mut self, name: &[u8]) -> Result<Option<Input>, Error>;
}

impl Context for Cx<'_> {
    fn utf8(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .filter_map(|name| self.variable(name))
            .find(|value| !value.is_empty())
            .unwrap_or_default();
        let upper = locale.to_ascii_uppercase();
        upper.ends_with(b"UTF-8") || upper.ends_with(b"UTF8")
    }

    fn file_name(&self, name: &[u8]) -> String {
        text(&quote::file_name(name, self.utf8()))
    }

    fn quoted_name(&self, name: &[u8]) -> String {
        text(&quote::shell_escape_always(name, self.utf8()))
    }

    fn quoted(&self, argument: &[u8]) -> String {
        text(&quote::locale(argument, self.utf8()))
    }

    fn option_name(&self, letter: &str, long: &str, value: &[u8]) -> String {
        let mut before: &[u8] = b"";
        let is_long = self.arguments().iter().any(|word| {
            let (name, attached) = match word.iter().position(|byte| *byte == b'=') {
                Some(at) => (word.get(..at).unwrap_or_default(), word.get(at + 1..)),
                None => (std::mem::replace(&mut before, word), Some(word.as_slice())),
            };
            let name = name.strip_prefix(b"--").filter(|name| !name.is_empty());
            attached == Some(value) && name.is_some_and(|name| long.as_bytes().starts_with(name))
        });
        if is_long { format!("--{long}") } else { format!("-{letter}") }
    }

    async fn file_error(&mut self, name: &[u8], why: Errno) -> Result<(), Error> {
        let name = self.file_name(name);
        self.diagnose(format!("{name}: {why}")).await
    }

    async fn try_input(&mut self, name: &[u8]) -> Result<Option<Input>, Error> {
        match self.input(name).await {
            Ok(input) => Ok(Some(input)),
            Err(why) => {
                self.file_error(name, why).await?;
                Ok(None)
            }
        }
    }
}

/// Quoting leaves nothing that is not UTF-8.
fn text(quoted: &[u8]) -> String {
    String::from_utf8_lossy(quoted).into_owned()
}

/// The operands, or `-` where there are none.
pub(crate) fn or_stdin(mut operands: Vec<BString>) -> Vec<BString> {
    if operands.is_empty() {
        operands.push(BString::from("-"));
    }
    operands
}

/// Reports a failed read of `name` and goes on; other errors end the utility.
pub(crate) async fn read_error(cx: &mut Cx<'_>, name: &[u8], error: Error) -> Result<ExitStatus, Error> {
    match error {
        Error::Errno(why) => {
            cx.file_error(name, why).await?;
            Ok(ExitStatus::FAILURE)
        }
        other => Err(other),
    }
}

/// Reports a failed read of `name`, where standard input goes by its name in quotes.
pub(crate) async fn stream_error(cx: &mut Cx<'_>, name: &[u8], why: Errno) -> Result<ExitStatus, Error> {
    if name == b"-" {
        cx.diagnose(format!("{}: {why}", cx.quoted_name(b"standard input"))).await?;
    } else {
        cx.file_error(name, why).await?;
    }
    Ok(ExitStatus::FAILURE)
}

/// A failed read ends the utility with `what: why`.
pub(crate) fn failed_read(what: impl std::fmt::Display) -> impl Fn(Error) -> Error {
    move |error| match error {
        Error::Errno(why) => Error::fatal(format!("{what}: {why}")),
        other => other,
    }
}

/// Ends a utility that has its own words for an output that failed.
pub(crate) async fn finished(
    cx: &mut Cx<'_>,
    done: Result<ExitStatus, Error>,
    words: impl Fn(Errno) -> Error,
) -> Result<ExitStatus, Error> {
    let done = match done {
        Ok(status) => cx.out.flush().await.map(|()| status),
        failed => failed,
    };
    done.map_err(|error| match error {
        Error::Write(why) => words(why),
        other => other,
    })
}

/// The message for a missing operand, as coreutils has it.
pub(crate) fn missing_operand() -> Error {
    Error::usage("missing operand")
}

/// The message for an operand too many.
pub(crate) fn extra_operand(cx: &Cx<'_>, operand: &[u8]) -> Error {
    Error::usage(format!("extra operand {}", cx.quoted(operand)))
}
