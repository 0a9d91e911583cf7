//! The options of `diff`.

use bstr::BString;
use vsh_core::args::{self, Arg, Opt, Order, flag, optional, unsupported, valued};
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::quote;
use vsh_core::regex::{Regex, RegexError, Syntax};
use vsh_core::utility::{Cx, Error};

use super::compare::{Effort, Likeness};
use super::merged::{Formats, GROUPS, Given, LINES, conditional};
use super::palette::Palette;
use super::screen::Look;
use super::show::Form;
use super::side::Common;
use super::trouble;
use crate::support::context::Context;
use crate::support::size;
use crate::support::slurp::slurp;

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
    flag("y", "side-by-side", "output in two columns"),
    valued("W", "width", "NUM", "output at most NUM (130) print columns"),
    flag("", "left-column", "output only the left column of common lines"),
    flag("", "suppress-common-lines", "do not output common lines"),
    flag("p", "show-c-function", "show which C function each change is in"),
    valued("F", "show-function-line", "RE", "show the most recent line matching RE"),
    valued("L", "label", "LABEL", "use LABEL instead of file name and timestamp (can be repeated)"),
    flag("t", "expand-tabs", "expand tabs to spaces in output"),
    flag("T", "initial-tab", "make tabs line up by prepending a tab"),
    valued("", "tabsize", "NUM", "tab stops every NUM columns (only -t, -y and -l look at them)"),
    unsupported("l", "paginate", false),
    flag("r", "recursive", "recursively compare any subdirectories found"),
    flag("", "no-dereference", "do not follow symbolic links"),
    flag("N", "new-file", "treat absent files as empty"),
    flag("P", "unidirectional-new-file", "treat absent first files as empty"),
    flag("", "ignore-file-name-case", "ignore case when comparing file names"),
    valued("x", "exclude", "PAT", "exclude files that match PAT"),
    valued("X", "exclude-from", "FILE", "exclude files that match any pattern in FILE"),
    valued("S", "starting-file", "FILE", "start with FILE when comparing directories"),
    flag("i", "ignore-case", "ignore case differences in file contents"),
    flag("E", "ignore-tab-expansion", "ignore changes due to tab expansion"),
    flag("Z", "ignore-trailing-space", "ignore white space at line end"),
    flag("b", "ignore-space-change", "ignore changes in the amount of white space"),
    flag("w", "ignore-all-space", "ignore all white space"),
    flag("B", "ignore-blank-lines", "ignore changes where lines are all blank"),
    valued("I", "ignore-matching-lines", "RE", "ignore changes where all lines match RE"),
    flag("a", "text", "treat all files as text"),
    flag("", "strip-trailing-cr", "strip trailing carriage return on input"),
    valued("D", "ifdef", "NAME", "output merged file with '#ifdef NAME' diffs"),
    valued("", "old-group-format", "GFMT", "format old input groups with GFMT"),
    valued("", "new-group-format", "GFMT", "format new input groups with GFMT"),
    valued("", "unchanged-group-format", "GFMT", "format unchanged input groups with GFMT"),
    valued("", "changed-group-format", "GFMT", "format changed input groups with GFMT"),
    valued("", "line-format", "LFMT", "format all input lines with LFMT"),
    valued("", "old-line-format", "LFMT", "format old input lines with LFMT"),
    valued("", "new-line-format", "LFMT", "format new input lines with LFMT"),
    valued("", "unchanged-line-format", "LFMT", "format unchanged input lines with LFMT"),
    valued("", "from-file", "FILE1", "compare FILE1 to all operands"),
    valued("", "to-file", "FILE2", "compare all operands to FILE2"),
    flag("", "suppress-blank-empty", "suppress space or tab before empty output lines"),
    flag("", "no-ignore-file-name-case", "consider case when comparing file names"),
    flag("d", "minimal", "try hard to find a smaller set of changes"),
    flag("H", "speed-large-files", "accepted; the search is the same"),
    valued("", "horizon-lines", "NUM", "keep NUM lines of the common prefix and suffix"),
    optional("", "color", "WHEN", "color output: never, always or auto"),
    valued("", "palette", "PALETTE", "the colors to use, as ad=32:de=31:hd=1:ln=36:rs=0"),
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

/// What is asked for.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) form: Form,
    pub(super) look: Look,
    pub(super) effort: Effort,
    pub(super) brief: bool,
    pub(super) identical: bool,
    pub(super) labels: Vec<BString>,
    pub(super) recursive: bool,
    pub(super) new_file: bool,
    pub(super) first_new_file: bool,
    pub(super) no_dereference: bool,
    pub(super) ignore_name_case: bool,
    pub(super) exclude: Vec<Pattern>,
    pub(super) starting_file: Option<BString>,
    /// The file that all operands are compared to, and is it the first of both?
    pub(super) common: Option<(BString, bool)>,
    pub(super) likeness: Likeness,
    pub(super) text: bool,
    /// What is said of colors, which are not used then, when something is shown first.
    pub(super) no_colors: Option<Vec<String>>,
    /// The options as they were given, for the headings of files in directories.
    pub(super) given: Vec<u8>,
    pub(super) files: Vec<BString>,
}

/// What options have said so far.
#[derive(Default)]
struct Options {
    style: Option<Style>,
    /// Lines of context, and were they given as a number?
    context: Option<(usize, bool)>,
    /// Lines of context as of old, in digits.
    old_context: Option<usize>,
    minimal: bool,
    horizon: usize,
    width: Option<u64>,
    tab_size: Option<u64>,
    left_column: bool,
    no_common_lines: bool,
    formats: Given,
    c_functions: bool,
    functions: Vec<Regex>,
    color: bool,
    palette: Option<BString>,
    initial_tab: bool,
    expand_tabs: bool,
    bare_empty_lines: bool,
    brief: bool,
    identical: bool,
    labels: Vec<BString>,
    recursive: bool,
    new_file: bool,
    first_new_file: bool,
    no_dereference: bool,
    ignore_name_case: bool,
    exclude: Vec<Pattern>,
    starting_file: Option<BString>,
    from_file: Option<BString>,
    to_file: Option<BString>,
    likeness: Likeness,
    text: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Normal,
    Context,
    Unified,
    Ed,
    Rcs,
    Side,
    Merged,
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

/// A number of columns, which must be the one that was given before.
fn columns(what: &str, value: &BString, known: &mut Option<u64>) -> Result<(), Error> {
    let number = size::unsigned(value).filter(|number| *number > 0).ok_or_else(|| invalid(what, value))?;
    match known.replace(number) {
        Some(before) if before != number => Err(trouble(format!("conflicting {what} options"))),
        _ => Ok(()),
    }
}

/// A value that must be the one that was given before.
fn set_once<T: AsRef<[u8]>>(known: &mut Option<T>, option: &str, value: T) -> Result<(), Error> {
    match known {
        Some(known) if (*known).as_ref() != value.as_ref() => {
            let value = String::from_utf8_lossy(value.as_ref()).into_owned();
            Err(Error::usage(format!("conflicting {option} option value '{value}'")))
        }
        _ => {
            *known = Some(value);
            Ok(())
        }
    }
}

pub(super) async fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut options = Options::default();
    let mut files = Vec::new();
    let mut before = "";
    for arg in args::parse_each(OPTIONS, Order::Permute, cx.arguments()) {
        match arg? {
            Arg::Operand(file) => {
                files.push(file);
                before = "";
            }
            Arg::Option("exclude-from", name) => {
                options.exclude_from(cx, &name.unwrap_or_default()).await?;
                before = "";
            }
            Arg::Option(key, value) => {
                options.option(key, value, before)?;
                before = key;
            }
        }
    }
    // All words but the operands.
    let mut given = Vec::new();
    let mut operands = files.iter().peekable();
    for word in cx.arguments() {
        if operands.next_if(|operand| *operand == word).is_none() {
            given.push(b' ');
            given.extend_from_slice(&quote::shell_word(word));
        }
    }
    options.settings(cx.utf8(), given, files)
}

impl Options {
    fn option(&mut self, key: &'static str, given: Option<BString>, before: &str) -> Result<(), Error> {
        let is_given = given.is_some();
        let value = given.unwrap_or_default();
        match key {
            "normal" => self.set_style(Style::Normal)?,
            "c" | "C" | "context" => self.set_context(Style::Context, is_given.then_some(&value))?,
            "u" | "U" | "unified" => self.set_context(Style::Unified, is_given.then_some(&value))?,
            "ed" => self.set_style(Style::Ed)?,
            "rcs" => self.set_style(Style::Rcs)?,
            "side-by-side" => self.set_style(Style::Side)?,
            "ifdef" => {
                self.set_style(Style::Merged)?;
                for (known, format) in self.formats.groups.iter_mut().zip(conditional(&value)) {
                    set_once(known, "-D", format)?;
                }
            }
            "line-format" => {
                self.set_style(Style::Merged)?;
                for known in &mut self.formats.lines {
                    set_once(known, "--line-format", value.to_vec())?;
                }
            }
            key if key.ends_with("-format") => self.set_format(key, value.into())?,
            "minimal" => self.minimal = true,
            "horizon-lines" => self.horizon = self.horizon.max(length("horizon length", &value)?),
            "width" => columns("width", &value, &mut self.width)?,
            "tabsize" => columns("tabsize", &value, &mut self.tab_size)?,
            "show-function-line" => {
                let message = |why: RegexError| trouble(format!("{value}: {}", why.message()));
                self.functions.push(Regex::new(&value, Syntax::BASIC).map_err(message)?);
            }
            "label" if self.labels.len() == 2 => return Err(trouble("too many file label options")),
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
            "left-column" => self.left_column = true,
            "suppress-common-lines" => self.no_common_lines = true,
            "show-c-function" => self.c_functions = true,
            "palette" => self.palette = Some(value),
            "recursive" => self.recursive = true,
            "new-file" => self.new_file = true,
            "unidirectional-new-file" => self.first_new_file = true,
            "no-dereference" => self.no_dereference = true,
            "ignore-file-name-case" => self.ignore_name_case = true,
            "no-ignore-file-name-case" => self.ignore_name_case = false,
            "exclude" => self.exclude.push(Pattern::new(&value, PatternOptions::default())),
            "starting-file" => set_once(&mut self.starting_file, "-S", value)?,
            "from-file" => set_once(&mut self.from_file, "--from-file", value)?,
            "to-file" => set_once(&mut self.to_file, "--to-file", value)?,
            "ignore-case" => likeness.case = true,
            "ignore-tab-expansion" => likeness.tabs = true,
            "ignore-trailing-space" => likeness.trailing = true,
            "ignore-space-change" => likeness.amount = true,
            "ignore-all-space" => likeness.blanks = true,
            "ignore-blank-lines" => likeness.empty_lines = true,
            "ignore-matching-lines" => likeness.add_pattern(&value).map_err(trouble)?,
            "strip-trailing-cr" => likeness.returns = true,
            "text" => self.text = true,
            "initial-tab" => self.initial_tab = true,
            "expand-tabs" => self.expand_tabs = true,
            "suppress-blank-empty" => self.bare_empty_lines = true,
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

    /// The format of a kind of groups or lines.
    fn set_format(&mut self, key: &str, value: Vec<u8>) -> Result<(), Error> {
        self.set_style(Style::Merged)?;
        let kinds = if key.ends_with("-group-format") {
            GROUPS.iter().zip(&mut self.formats.groups)
        } else {
            LINES.iter().zip(&mut self.formats.lines)
        };
        for (kind, known) in kinds {
            if key.split('-').next() == Some(kind) {
                set_once(known, &format!("--{key}"), value.clone())?;
            }
        }
        Ok(())
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

    /// Patterns of names, one on each line: blanks at its end do not count.
    async fn exclude_from(&mut self, cx: &Cx<'_>, name: &BString) -> Result<(), Error> {
        let named = |why: vsh_fs::Errno| trouble(format!("{name}: {why}"));
        let mut input = cx.input(name).await.map_err(named)?;
        let (text, _charge) = match slurp(cx, &mut input).await {
            Err(Error::Errno(why)) => return Err(named(why)),
            read => read?,
        };
        for line in text.split(|byte| *byte == b'\n') {
            let pattern = line.trim_ascii_end();
            if !pattern.is_empty() {
                self.exclude.push(Pattern::new(pattern, PatternOptions::default()));
            }
        }
        Ok(())
    }

    fn settings(mut self, utf8: bool, given: Vec<u8>, files: Vec<BString>) -> Result<Settings, Error> {
        if self.c_functions {
            self.functions.extend(Regex::new(b"^[[:alpha:]$_]", Syntax::BASIC));
            self.style = self.style.or(Some(Style::Context));
            self.context = self.context.or(Some((3, false)));
        }
        let common = match (self.from_file.take(), self.to_file.take()) {
            (Some(_), Some(_)) => return Err(trouble("--from-file and --to-file both specified")),
            (Some(file), None) => Some((file, true)),
            (None, Some(file)) => Some((file, false)),
            (None, None) => None,
        };
        let (palette, no_colors) = match self.palette.as_ref().map(|text| Palette::read(text)) {
            _ if !self.color => (None, None),
            None => (Some(Palette::default()), None),
            Some(Ok(palette)) => (Some(palette), None),
            Some(Err(why)) => {
                let all = why.into_iter().chain(["unparsable value for --palette".to_owned()]);
                (None, Some(all.collect()))
            }
        };
        let form = self.form()?;
        Ok(Settings {
            effort: Effort { minimal: self.minimal, horizon: self.horizon.max(form.lines_of_context()) },
            form,
            look: Look {
                palette,
                initial_tab: self.initial_tab,
                expand_tabs: self.expand_tabs,
                tab_size: self.tab_size.map_or(8, within),
                bare_empty_lines: self.bare_empty_lines,
                functions: self.functions,
                utf8,
            },
            brief: self.brief,
            identical: self.identical,
            labels: self.labels,
            recursive: self.recursive,
            new_file: self.new_file,
            first_new_file: self.first_new_file,
            no_dereference: self.no_dereference,
            ignore_name_case: self.ignore_name_case,
            exclude: self.exclude,
            starting_file: self.starting_file,
            common,
            likeness: self.likeness,
            text: self.text,
            no_colors,
            given,
            files,
        })
    }

    fn form(&self) -> Result<Form, Error> {
        Ok(match self.style.unwrap_or(Style::Normal) {
            Style::Normal => Form::Normal,
            Style::Context => Form::Context(self.lines_of_context()),
            Style::Unified => Form::Unified(self.lines_of_context()),
            Style::Ed => Form::Ed,
            Style::Rcs => Form::Rcs,
            Style::Merged => Form::Merged(Box::new(Formats::new(&self.formats)?)),
            Style::Side => Form::Side {
                width: self.width.map_or(130, within),
                common: match (self.no_common_lines, self.left_column) {
                    (true, _) => Common::Nothing,
                    (_, true) => Common::Left,
                    _ => Common::Both,
                },
            },
        })
    }

    fn lines_of_context(&self) -> usize {
        let (number, given) = self.context.unwrap_or_default();
        match self.old_context {
            Some(old) if old > number || !given => old,
            _ => number,
        }
    }
}

/// A number of columns as large as one that can be counted with.
fn within(columns: u64) -> usize {
    usize::try_from(columns).unwrap_or(usize::MAX).min(1 << 40)
}
