//! What the command line asks for.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, optional, valued};
use vsh_core::utility::{Cx, Error};

use crate::support::context::{Context, or_stdin};
use crate::support::size;

/// The table.
pub(super) const OPTIONS: &[Opt] = &[
    valued("", "pages", "FIRST[:LAST]", "begin [stop] printing with page FIRST_PAGE [LAST_PAGE]"),
    valued("", "columns", "COLUMN", "output COLUMN columns and print columns down"),
    flag("a", "across", "print columns across rather than down"),
    flag("c", "show-control-chars", "use hat notation (^G) and octal backslash notation"),
    flag("d", "double-space", "double space the output"),
    valued("D", "date-format", "FORMAT", "use FORMAT for the header date"),
    optional("e", "expand-tabs", "CHAR[WIDTH]", "expand input CHARs (TABs) to tab WIDTH (8)"),
    flag("F", "form-feed", "use form feeds instead of newlines to separate pages"),
    flag("f", "", "the same as --form-feed"),
    valued("h", "header", "HEADER", "use a centered HEADER instead of filename in page header"),
    optional("i", "output-tabs", "CHAR[WIDTH]", "replace spaces with CHARs (TABs) to tab WIDTH (8)"),
    flag("J", "join-lines", "merge full lines, turn off -W line truncation, no column alignment"),
    valued("l", "length", "PAGE_LENGTH", "set the page length to PAGE_LENGTH (66) lines"),
    flag("m", "merge", "print all files in parallel, one in each column"),
    optional("n", "number-lines", "SEP[DIGITS]", "number lines, use DIGITS (5) digits, then SEP (TAB)"),
    valued(
        "N",
        "first-line-number",
        "NUMBER",
        "start counting with NUMBER at first line of first page printed",
    ),
    valued("o", "indent", "MARGIN", "offset each line with MARGIN (zero) spaces"),
    flag("r", "no-file-warnings", "omit warning when a file cannot be opened"),
    optional("s", "separator", "CHAR", "separate columns by a single character"),
    optional("S", "sep-string", "STRING", "separate columns by STRING"),
    flag("t", "omit-header", "omit page headers and trailers"),
    flag("T", "omit-pagination", "omit page headers and trailers, eliminate any pagination by form feeds"),
    flag("v", "show-nonprinting", "use octal backslash notation"),
    valued("w", "width", "PAGE_WIDTH", "set page width to PAGE_WIDTH (72) for multiple columns only"),
    valued("W", "page-width", "PAGE_WIDTH", "set page width to PAGE_WIDTH (72) always, truncate lines"),
    flag("b", "", ""),
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

/// A character and a tab width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tabs {
    pub(super) character: u8,
    pub(super) width: usize,
}

/// How characters that cannot be seen are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Controls {
    Raw,
    Hats,
    Octal,
}

/// Line numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbers {
    pub(super) separator: u8,
    pub(super) digits: usize,
}

impl Numbers {
    /// How many columns a number and its separator take.
    pub(super) fn width(self) -> usize {
        if self.separator == b'\t' { self.digits + 8 - self.digits % 8 } else { self.digits + 1 }
    }
}

/// All that is known once the files are.
pub(super) struct Settings {
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) columns: usize,
    pub(super) across: bool,
    pub(super) merge: bool,
    pub(super) controls: Controls,
    pub(super) double: bool,
    pub(super) date: BString,
    pub(super) expand: Option<Tabs>,
    pub(super) form_feed: bool,
    pub(super) header: Option<BString>,
    pub(super) output_tabs: Option<Tabs>,
    /// Lines of text on a page.
    pub(super) body: usize,
    /// Headers and trailers.
    pub(super) extremities: bool,
    /// Form feeds of the input are kept.
    pub(super) keep_feeds: bool,
    pub(super) numbers: Option<Numbers>,
    pub(super) first_number: Option<i64>,
    pub(super) margin: usize,
    pub(super) quiet: bool,
    pub(super) separator: Vec<u8>,
    pub(super) separates: bool,
    pub(super) truncates: bool,
    pub(super) width: usize,
    /// How wide a column is.
    pub(super) column: usize,
}

/// What was given, before it is seen what that means together.
#[derive(Default)]
struct Given {
    pages: Option<(u64, u64)>,
    columns: Option<usize>,
    digits: Vec<u8>,
    across: bool,
    merge: bool,
    controls: Option<Controls>,
    double: bool,
    date: Option<BString>,
    expand: Option<Tabs>,
    form_feed: bool,
    header: Option<BString>,
    output_tabs: Option<Tabs>,
    join: bool,
    length: Option<usize>,
    numbers: Option<Numbers>,
    first_number: Option<i64>,
    margin: usize,
    quiet: bool,
    separator: Option<Vec<u8>>,
    /// `-S`, and the older `-s` and `-w`.
    separates: bool,
    old_separator: bool,
    old_width: bool,
    no_header: bool,
    no_pages: bool,
    truncates: bool,
    width: Option<usize>,
}

const LONGEST: u64 = 1 << 20;

/// The settings and the files.
pub(super) fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut given = Given::default();
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(file) => match file.strip_prefix(b"+") {
                Some(pages) if given.pages.is_none() && pages != b"0" => {
                    let invalid = || Error::fatal(format!("invalid + argument '{}'", BString::from(pages)));
                    given.pages = Some(page_range(pages).ok_or_else(invalid)?);
                }
                _ => files.push(file),
            },
            Arg::Option(key, text) => given.option(cx, key, text)?,
        }
    }
    if !given.digits.is_empty() {
        let digits = std::mem::take(&mut given.digits);
        given.columns = Some(amount(cx, "invalid number of columns", &digits, 1)?);
    }
    if given.merge && given.columns.is_some() {
        return Err(Error::fatal("cannot specify number of columns when printing in parallel"));
    }
    if given.merge && given.across {
        return Err(Error::fatal("cannot specify both printing across and printing in parallel"));
    }
    let files = or_stdin(files);
    let settings = given.settle(files.len())?;
    Ok((settings, files))
}

fn page_range(text: &[u8]) -> Option<(u64, u64)> {
    let (first, last) = match memchr::memchr(b':', text) {
        Some(at) => (text.get(..at)?, Some(text.get(at + 1..)?)),
        None => (text, None),
    };
    let first = size::decimal(first).filter(|first| *first > 0)?;
    let last = match last {
        Some(last) => size::decimal(last).filter(|last| *last >= first)?,
        None => u64::MAX,
    };
    Some((first, last))
}

fn amount(cx: &Cx<'_>, what: &str, text: &[u8], least: u64) -> Result<usize, Error> {
    let shown = cx.quoted(text);
    match size::decimal(text) {
        Some(number) if (least..=LONGEST).contains(&number) => Ok(usize::try_from(number).unwrap_or(0)),
        Some(_) => Err(Error::fatal(format!("{what}: {shown}: Numerical result out of range"))),
        None => Err(Error::fatal(format!("{what}: {shown}"))),
    }
}

/// `[CHAR[NUMBER]]`
fn character_and_number(
    option: char,
    text: Option<&BString>,
    default: (u8, usize),
) -> Result<(u8, usize), Error> {
    let Some(text) = text else { return Ok(default) };
    let (character, digits) = match text.as_slice() {
        [first, digits @ ..] if !first.is_ascii_digit() => (*first, digits),
        digits => (default.0, digits),
    };
    if digits.is_empty() {
        return Ok((character, default.1));
    }
    let number = size::decimal(digits).filter(|number| (1..=4096).contains(number));
    match number.and_then(|number| usize::try_from(number).ok()) {
        Some(number) => Ok((character, number)),
        None => Err(Error::usage(format!(
            "'-{option}' extra characters or invalid number in the argument: ‘{}’",
            BString::from(digits)
        ))),
    }
}

impl Given {
    fn option(&mut self, cx: &Cx<'_>, key: &str, text: Option<BString>) -> Result<(), Error> {
        let value = text.clone().unwrap_or_default();
        match key {
            "pages" => {
                let invalid = || Error::fatal(format!("invalid page range {}", cx.quoted(&value)));
                self.pages = Some(page_range(&value).ok_or_else(invalid)?);
            }
            "columns" => self.columns = Some(amount(cx, "invalid number of columns", &value, 1)?),
            "across" => self.across = true,
            "show-control-chars" => self.controls = Some(Controls::Hats),
            "double-space" => self.double = true,
            "date-format" => self.date = text,
            "expand-tabs" => {
                let (character, width) = character_and_number('e', text.as_ref(), (b'\t', 8))?;
                self.expand = Some(Tabs { character, width });
            }
            "form-feed" | "f" => self.form_feed = true,
            "header" => self.header = text,
            "output-tabs" => {
                let (character, width) = character_and_number('i', text.as_ref(), (b'\t', 8))?;
                self.output_tabs = Some(Tabs { character, width });
            }
            "join-lines" => self.join = true,
            "length" => {
                self.length = Some(amount(cx, "'-l PAGE_LENGTH' invalid number of lines", &value, 1)?);
            }
            "merge" => self.merge = true,
            "number-lines" => {
                let (separator, digits) = character_and_number('n', text.as_ref(), (b'\t', 5))?;
                self.numbers = Some(Numbers { separator, digits });
            }
            "first-line-number" => {
                let number = std::str::from_utf8(&value).ok().and_then(|text| text.parse::<i64>().ok());
                let number = number.filter(|number| i32::try_from(*number).is_ok());
                let invalid = || {
                    let value = cx.quoted(&value);
                    Error::fatal(format!("'-N NUMBER' invalid starting line number: {value}"))
                };
                self.first_number = Some(number.ok_or_else(invalid)?);
            }
            "indent" => self.margin = amount(cx, "'-o MARGIN' invalid line offset", &value, 0)?,
            "no-file-warnings" => self.quiet = true,
            "separator" => {
                self.old_separator = true;
                if !self.separates
                    && let Some(text) = text
                {
                    self.separator = Some(text.to_vec());
                }
            }
            "sep-string" => {
                self.old_separator = false;
                self.separates = true;
                self.separator = Some(value.to_vec());
            }
            "omit-header" => self.no_header = true,
            "omit-pagination" => (self.no_header, self.no_pages) = (true, true),
            "show-nonprinting" => self.controls = Some(Controls::Octal),
            "width" => {
                self.old_width = true;
                let width = amount(cx, "'-w PAGE_WIDTH' invalid number of characters", &value, 1)?;
                if !self.truncates {
                    self.width = Some(width);
                }
            }
            "page-width" => {
                let what = "'-W PAGE_WIDTH' invalid number of characters";
                self.width = Some(amount(cx, what, &value, 1)?);
                self.truncates = true;
            }
            "b" => {}
            digit => self.digits.extend_from_slice(digit.as_bytes()),
        }
        Ok(())
    }

    fn settle(mut self, files: usize) -> Result<Settings, Error> {
        let several = self.merge || self.columns.is_some();
        let had_separator = self.separates;
        if self.old_width && several {
            self.truncates = true;
            self.separates |= self.old_separator;
        } else if self.old_width {
            // Without columns there is no width.
            self.join = true;
        } else if self.old_separator && several && !had_separator {
            if self.truncates {
                self.separates = true;
            } else {
                self.join = true;
                self.separates = self.separator.is_some();
            }
        }
        let columns = if self.merge { files } else { self.columns.unwrap_or(1) };
        let mut separator = self.separator.take().unwrap_or_default();
        let mut expand = self.expand;
        let mut output_tabs = self.output_tabs;
        if columns > 1 {
            if !self.separates {
                separator = if self.join { b"\t".to_vec() } else { b" ".to_vec() };
                self.separates = true;
            } else if !self.join && separator == b"\t" {
                separator = b" ".to_vec();
            }
            self.truncates = true;
            if separator != b"\t" {
                expand = Some(expand.unwrap_or(Tabs { character: b'\t', width: 8 }));
            }
            output_tabs = Some(output_tabs.unwrap_or(Tabs { character: b'\t', width: 8 }));
        }
        if self.join {
            self.truncates = false;
        }
        let length = self.length.unwrap_or(66);
        let extremities = !self.no_header && length > 10;
        let mut body = if extremities { length - 10 } else { length };
        if self.double {
            body = (body / 2).max(1);
        }
        let width = self.width.unwrap_or(72);
        let beside = match self.numbers {
            Some(numbers) if self.merge => numbers.width(),
            _ => 0,
        };
        let between = (columns - 1).saturating_mul(separator.len());
        let column = width.saturating_sub(beside).saturating_sub(between) / columns;
        if column == 0 {
            return Err(Error::fatal("page width too narrow"));
        }
        let (first, last) = self.pages.unwrap_or((1, u64::MAX));
        Ok(Settings {
            first,
            last,
            columns,
            across: self.across && columns > 1,
            merge: self.merge,
            controls: self.controls.unwrap_or(Controls::Raw),
            double: self.double,
            date: self.date.unwrap_or_else(|| BString::from("%Y-%m-%d %H:%M")),
            expand,
            form_feed: self.form_feed,
            header: self.header,
            output_tabs,
            body,
            extremities,
            keep_feeds: self.no_header && !self.no_pages,
            numbers: self.numbers,
            first_number: self.first_number,
            margin: self.margin,
            quiet: self.quiet,
            separator,
            separates: self.separates,
            truncates: self.truncates,
            width,
            column,
        })
    }
}
