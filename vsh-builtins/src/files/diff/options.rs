//! The options of `diff`.

use bstr::BString;
use vsh_core::args::{self, Arg, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::compare::{Effort, Likeness};
use super::show::Form;
use crate::support::size;

pub(super) const OPTIONS: &[Opt] = &[
    flag("", "normal", "output a normal diff (the default)"),
    flag("q", "brief", "report only when files differ"),
    flag("s", "report-identical-files", "report when two files are the same"),
    flag("c", "", "output 3 lines of copied context"),
    valued("C", "", "NUM", "output NUM lines of copied context"),
    optional("", "context", "NUM", "output NUM (3) lines of copied context"),
    flag("u", "", "output 3 lines of unified context"),
    valued("U", "", "NUM", "output NUM lines of unified context"),
    optional("", "unified", "NUM", "output NUM (3) lines of unified context"),
    flag("e", "ed", "output an ed script"),
    flag("n", "rcs", "output an RCS format diff"),
    unsupported("y", "side-by-side", false),
    unsupported("W", "width", true),
    unsupported("", "left-column", false),
    unsupported("", "suppress-common-lines", false),
    unsupported("p", "show-c-function", false),
    unsupported("F", "show-function-line", true),
    valued("", "label", "LABEL", "use LABEL instead of file name and timestamp (can be repeated)"),
    unsupported("t", "expand-tabs", false),
    flag("T", "initial-tab", "make tabs line up by prepending a tab"),
    valued("", "tabsize", "NUM", "tab stops every NUM columns (only -t, -y and -l look at them)"),
    unsupported("l", "paginate", false),
    flag("r", "recursive", "recursively compare any subdirectories found"),
    unsupported("", "no-dereference", false),
    flag("N", "new-file", "treat absent files as empty"),
    flag("P", "unidirectional-new-file", "treat absent first files as empty"),
    unsupported("", "ignore-file-name-case", false),
    valued("x", "exclude", "PAT", "exclude files that match PAT"),
    unsupported("X", "exclude-from", true),
    unsupported("S", "starting-file", true),
    flag("i", "ignore-case", "ignore case differences in file contents"),
    flag("E", "ignore-tab-expansion", "ignore changes due to tab expansion"),
    flag("Z", "ignore-trailing-space", "ignore white space at line end"),
    flag("b", "ignore-space-change", "ignore changes in the amount of white space"),
    flag("w", "ignore-all-space", "ignore all white space"),
    flag("B", "ignore-blank-lines", "ignore changes where lines are all blank"),
    valued("I", "ignore-matching-lines", "RE", "ignore changes where all lines match RE"),
    flag("a", "text", "treat all files as text"),
    flag("", "strip-trailing-cr", "strip trailing carriage return on input"),
    unsupported("D", "ifdef", true),
    unsupported("", "old-group-format", true),
    unsupported("", "new-group-format", true),
    unsupported("", "unchanged-group-format", true),
    unsupported("", "changed-group-format", true),
    unsupported("", "line-format", true),
    unsupported("", "old-line-format", true),
    unsupported("", "new-line-format", true),
    unsupported("", "unchanged-line-format", true),
    unsupported("", "from-file", true),
    unsupported("", "to-file", true),
    unsupported("", "suppress-blank-empty", false),
    unsupported("", "no-ignore-file-name-case", false),
    flag("d", "minimal", "try hard to find a smaller set of changes"),
    unsupported("H", "speed-large-files", false),
    valued("", "horizon-lines", "NUM", "keep NUM lines of the common prefix and suffix"),
    optional("", "color", "WHEN", "color output: never, always or auto"),
    unsupported("", "palette", true),
    flag("v", "", ""),
    // The digits of a number of lines of context, as of old.
    flag("0", "", ""),
    flag("1", "", ""),
    flag("2", "", ""),
    flag("3", "", ""),
    flag("4", "", ""),
    flag("5", "", ""),
    flag("6", "", ""),
    flag("7", "", ""),
    flag("8", "", ""),
    flag("9", "", ""),
];

#[derive(Debug, Default)]
pub(super) struct Settings {
    style: Option<Style>,
    /// Lines of context, and were they given as a number?
    context: Option<(usize, bool)>,
    /// Lines of context as of old, in digits.
    old_context: Option<usize>,
    minimal: bool,
    horizon: usize,
    tab_size: Option<u64>,
    pub(super) brief: bool,
    pub(super) identical: bool,
    pub(super) labels: Vec<BString>,
    pub(super) recursive: bool,
    pub(super) new_file: bool,
    pub(super) first_new_file: bool,
    pub(super) exclude: Vec<BString>,
    pub(super) likeness: Likeness,
    pub(super) text: bool,
    pub(super) color: bool,
    pub(super) tab: bool,
    /// The options as they were given, for the headings of files in directories.
    pub(super) given: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Normal,
    Context,
    Unified,
    Ed,
    Rcs,
}

fn invalid(what: &str, value: &BString) -> Error {
    Error::usage(format!("invalid {what} '{value}'"))
}

/// A number of lines; none is none of them.
fn length(what: &str, value: &BString) -> Result<usize, Error> {
    if value.is_empty() {
        return Ok(0);
    }
    let number = size::unsigned(value).ok_or_else(|| invalid(what, value))?;
    // A file has less.
    Ok(usize::try_from(number).unwrap_or(usize::MAX).min(1 << 40))
}

pub(super) fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings::default();
    let mut files = Vec::new();
    let mut before = "";
    for arg in args::parse_each(OPTIONS, Order::Permute, cx.arguments()) {
        match arg? {
            Arg::Operand(file) => {
                files.push(file);
                before = "";
            }
            Arg::Option(key, value) => {
                settings.option(key, value, before)?;
                before = key;
            }
        }
    }
    // All words but the two operands.
    let mut operands = files.iter().peekable();
    for word in cx.arguments() {
        if operands.next_if(|operand| *operand == word).is_none() {
            settings.given.push(b' ');
            settings.given.extend_from_slice(word);
        }
    }
    Ok((settings, files))
}

impl Settings {
    fn option(&mut self, key: &'static str, given: Option<BString>, before: &str) -> Result<(), Error> {
        let is_given = given.is_some();
        let value = given.unwrap_or_default();
        match key {
            "normal" => self.set_style(Style::Normal)?,
            "c" | "C" | "context" => self.set_context(Style::Context, is_given.then_some(&value))?,
            "u" | "U" | "unified" => self.set_context(Style::Unified, is_given.then_some(&value))?,
            "ed" => self.set_style(Style::Ed)?,
            "rcs" => self.set_style(Style::Rcs)?,
            "minimal" => self.minimal = true,
            "horizon-lines" => self.horizon = self.horizon.max(length("horizon length", &value)?),
            "tabsize" => {
                let size = size::unsigned(&value).filter(|size| *size > 0);
                let size = size.ok_or_else(|| invalid("tabsize", &value))?;
                if self.tab_size.replace(size).is_some_and(|before| before != size) {
                    return Err(Error::Fatal("conflicting tabsize options".to_owned(), ExitStatus(2)));
                }
            }
            "label" if self.labels.len() == 2 => {
                return Err(Error::Fatal("too many file label options".to_owned(), ExitStatus(2)));
            }
            "label" => self.labels.push(value),
            "color" => {
                self.color = match value.as_slice() {
                    b"always" => true,
                    b"never" | b"auto" => false,
                    _ if !is_given => false,
                    _ => return Err(invalid("color", &value)),
                };
            }
            "v" => return Err(Error::Version),
            digit if digit.len() == 1 => self.add_digit(digit, before),
            key => self.plain_option(key, value)?,
        }
        Ok(())
    }

    fn plain_option(&mut self, key: &str, value: BString) -> Result<(), Error> {
        let likeness = &mut self.likeness;
        match key {
            "brief" => self.brief = true,
            "report-identical-files" => self.identical = true,
            "recursive" => self.recursive = true,
            "new-file" => self.new_file = true,
            "unidirectional-new-file" => self.first_new_file = true,
            "exclude" => self.exclude.push(value),
            "ignore-case" => likeness.case = true,
            "ignore-tab-expansion" => likeness.tabs = true,
            "ignore-trailing-space" => likeness.trailing = true,
            "ignore-space-change" => likeness.amount = true,
            "ignore-all-space" => likeness.blanks = true,
            "ignore-blank-lines" => likeness.empty_lines = true,
            "ignore-matching-lines" => {
                likeness.add_pattern(&value).map_err(|message| Error::Fatal(message, ExitStatus(2)))?;
            }
            "strip-trailing-cr" => likeness.returns = true,
            "text" => self.text = true,
            "initial-tab" => self.tab = true,
            _ => {}
        }
        Ok(())
    }

    fn set_style(&mut self, style: Style) -> Result<(), Error> {
        match self.style.replace(style) {
            Some(before) if before != style => Err(Error::usage("conflicting output style options")),
            _ => Ok(()),
        }
    }

    /// A style with context; the largest number counts.
    fn set_context(&mut self, style: Style, value: Option<&BString>) -> Result<(), Error> {
        self.set_style(style)?;
        let number = value.map_or(Ok(3), |value| length("context length", value))?;
        let (most, given) = self.context.unwrap_or_default();
        self.context = Some((most.max(number), given || value.is_some()));
        Ok(())
    }

    /// One more digit of a number of lines.
    fn add_digit(&mut self, digit: &str, before: &str) {
        let digit = digit.bytes().next().map_or(0, |byte| usize::from(byte.wrapping_sub(b'0')));
        let follows = before.bytes().all(|byte| byte.is_ascii_digit()) && !before.is_empty();
        let number = self.old_context.filter(|_| follows).unwrap_or(0);
        self.old_context = Some(number.saturating_mul(10).saturating_add(digit).min(1 << 40));
    }

    pub(super) fn form(&self) -> Form {
        match self.style.unwrap_or(Style::Normal) {
            Style::Normal => Form::Normal,
            Style::Context => Form::Context(self.lines_of_context()),
            Style::Unified => Form::Unified(self.lines_of_context()),
            Style::Ed => Form::Ed,
            Style::Rcs => Form::Rcs,
        }
    }

    fn lines_of_context(&self) -> usize {
        let (number, given) = self.context.unwrap_or_default();
        match self.old_context {
            Some(old) if old > number || !given => old,
            _ => number,
        }
    }

    pub(super) fn effort(&self) -> Effort {
        let context = match self.form() {
            Form::Context(lines) | Form::Unified(lines) => lines,
            _ => 0,
        };
        Effort { minimal: self.minimal, horizon: self.horizon.max(context) }
    }
}
