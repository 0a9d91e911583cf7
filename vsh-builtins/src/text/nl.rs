//! `nl`: lines numbered. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/nl.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::regex::{Regex, Syntax};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};
use crate::support::size;

/// `nl`
pub static UTILITY: Utility = Utility {
    name: "nl",
    summary: "Write each FILE to standard output, with line numbers added",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        valued("b", "body-numbering", "STYLE", "use STYLE for numbering body lines: a, t, n or pBRE"),
        valued("d", "section-delimiter", "CC", "use CC for logical page delimiters"),
        valued("f", "footer-numbering", "STYLE", "use STYLE for numbering footer lines"),
        valued("h", "header-numbering", "STYLE", "use STYLE for numbering header lines"),
        valued("i", "line-increment", "NUMBER", "line number increment at each line"),
        valued("l", "join-blank-lines", "NUMBER", "group of NUMBER empty lines counted as one"),
        valued("n", "number-format", "FORMAT", "insert line numbers according to FORMAT: ln, rn or rz"),
        flag("p", "no-renumber", "do not reset line numbers for each section"),
        valued("s", "number-separator", "STRING", "add STRING after (possible) line number"),
        valued("v", "starting-line-number", "NUMBER", "first line number for each section"),
        valued("w", "number-width", "NUMBER", "use NUMBER columns for line numbers"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

enum Style {
    All,
    NotEmpty,
    None,
    Pattern(Regex),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Left,
    Right,
    Zeros,
}

struct Settings {
    /// Header, body, footer.
    styles: [Style; 3],
    delimiter: Vec<u8>,
    increment: i64,
    blanks: i64,
    form: Form,
    renumber: bool,
    separator: BString,
    start: i64,
    width: usize,
}

struct State {
    section: usize,
    number: i64,
    blanks: i64,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let mut state = State { section: 1, number: settings.start, blanks: 0 };
    // Each line's number is made in memory.
    let _charge = cx.meter().memory(settings.width.saturating_add(settings.separator.len()))?;
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if let Err(error) = number(cx, &mut input, &settings, &mut state).await {
            status = read_error(cx, &name, error).await?;
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        styles: [Style::None, Style::NotEmpty, Style::None],
        delimiter: b"\\:".to_vec(),
        increment: 1,
        blanks: 1,
        form: Form::Right,
        renumber: true,
        separator: BString::from("\t"),
        start: 1,
        width: 6,
    };
    let mut files = Vec::new();
    let mut wrong = Vec::new();
    for arg in cx.parse_each(Order::Permute) {
        let read = arg.and_then(|arg| match arg {
            Arg::Operand(file) => {
                files.push(file);
                Ok(())
            }
            Arg::Option(key, text) => settings.option(cx, key, text.unwrap_or_default()),
        });
        // All that is wrong with styles is told.
        match read {
            Err(Error::Usage(why)) => wrong.push(why),
            Err(Error::Fatal(why, status)) => {
                wrong.push(why);
                return Err(Error::Fatal(wrong.join("\nnl: "), status));
            }
            other => other?,
        }
    }
    if !wrong.is_empty() {
        return Err(Error::usage(wrong.join("\nnl: ")));
    }
    Ok((settings, files))
}

impl Settings {
    fn option(&mut self, cx: &Cx<'_>, key: &str, text: BString) -> Result<(), Error> {
        let [header, body, footer] = &mut self.styles;
        match key {
            "header-numbering" => *header = style(cx, "header", &text)?,
            "body-numbering" => *body = style(cx, "body", &text)?,
            "footer-numbering" => *footer = style(cx, "footer", &text)?,
            "section-delimiter" => {
                self.delimiter = text.to_vec();
                if self.delimiter.len() == 1 {
                    self.delimiter.push(b':');
                }
            }
            "line-increment" => {
                self.increment = integer(cx, "line number increment", &text, i64::MIN, i64::MAX)?
            }
            "join-blank-lines" => {
                self.blanks = integer(cx, "line number of blank lines", &text, 1, i64::MAX)?
            }
            "starting-line-number" => {
                self.start = integer(cx, "starting line number", &text, i64::MIN, i64::MAX)?
            }
            "number-width" => {
                let width = integer(cx, "line number field width", &text, 1, i64::from(i32::MAX))?;
                self.width = usize::try_from(width).unwrap_or(6).min(1 << 20);
            }
            "number-format" => {
                self.form = match text.as_slice() {
                    b"ln" => Form::Left,
                    b"rn" => Form::Right,
                    b"rz" => Form::Zeros,
                    _ => {
                        return Err(Error::usage(format!(
                            "invalid line numbering format: {}",
                            cx.quoted(&text)
                        )));
                    }
                };
            }
            "no-renumber" => self.renumber = false,
            _ => self.separator = text,
        }
        Ok(())
    }
}

fn integer(cx: &Cx<'_>, what: &str, text: &[u8], least: i64, most: i64) -> Result<i64, Error> {
    size::bounded(text, least..=most)
        .map_err(|why| Error::fatal(format!("invalid {what}: {}{why}", cx.quoted(text))))
}

fn style(cx: &Cx<'_>, what: &str, text: &[u8]) -> Result<Style, Error> {
    match text {
        // What follows the letter is not looked at.
        [b'a', ..] => Ok(Style::All),
        [b't', ..] => Ok(Style::NotEmpty),
        [b'n', ..] => Ok(Style::None),
        [b'p', pattern @ ..] => {
            let syntax = Syntax { utf8: cx.utf8(), empty_ranges: true, ..Syntax::BASIC };
            Regex::new(pattern, syntax).map(Style::Pattern).map_err(|error| Error::fatal(error.message()))
        }
        _ => Err(Error::usage(format!("invalid {what} numbering style: {}", cx.quoted(text)))),
    }
}

async fn number(
    cx: &mut Cx<'_>,
    input: &mut Input,
    settings: &Settings,
    state: &mut State,
) -> Result<(), Error> {
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(b'\n').await? else { return Ok(()) };
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        let out = cx.out.buffer();
        if let Some(section) = section(text, &settings.delimiter) {
            state.section = section;
            if settings.renumber {
                state.number = settings.start;
            }
            state.blanks = 0;
            out.push(b'\n');
        } else {
            put(out, text, settings, state)?;
            out.push(b'\n');
        }
        cx.out.relax().await?;
    }
}

/// The section that a line starts: three delimiters the header, two the body, one the footer.
fn section(text: &[u8], delimiter: &[u8]) -> Option<usize> {
    if delimiter.is_empty() || text.is_empty() || !text.len().is_multiple_of(delimiter.len()) {
        return None;
    }
    let count = text.len() / delimiter.len();
    (count <= 3 && text.chunks(delimiter.len()).all(|piece| piece == delimiter)).then(|| 3 - count)
}

fn put(out: &mut Vec<u8>, text: &[u8], settings: &Settings, state: &mut State) -> Result<(), Error> {
    let numbered = match settings.styles.get(state.section) {
        Some(Style::All) if settings.blanks > 1 && text.is_empty() => {
            state.blanks += 1;
            let full = state.blanks == settings.blanks;
            if full {
                state.blanks = 0;
            }
            full
        }
        Some(Style::All) => true,
        Some(Style::NotEmpty) => !text.is_empty(),
        Some(Style::Pattern(regex)) => regex.is_match(text).map_err(|error| Error::fatal(error.message()))?,
        _ => false,
    };
    if !text.is_empty() {
        state.blanks = 0;
    }
    if numbered {
        let (number, width) = (state.number, settings.width);
        let (sign, digits) = (if number < 0 { "-" } else { "" }, number.unsigned_abs().to_string());
        let fill = |byte| std::iter::repeat_n(byte, width.saturating_sub(sign.len() + digits.len()));
        if settings.form == Form::Right {
            out.extend(fill(b' '));
        }
        out.extend_from_slice(sign.as_bytes());
        if settings.form == Form::Zeros {
            out.extend(fill(b'0'));
        }
        out.extend_from_slice(digits.as_bytes());
        if settings.form == Form::Left {
            out.extend(fill(b' '));
        }
        out.extend_from_slice(&settings.separator);
        let next = state.number.checked_add(settings.increment);
        state.number = next.ok_or_else(|| Error::fatal("line number overflow"))?;
    } else {
        out.extend(std::iter::repeat_n(b' ', settings.width + settings.separator.len()));
    }
    out.extend_from_slice(text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran = Bench::new().stdin(stdin).run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn numbers() {
        check("nl", "a\n\nb\n", "     1\ta\n       \n     2\tb\n");
        check("nl -ba -w3 -s: -v5 -i2", "a\n\n", "  5:a\n  7:\n");
        check("nl -nrz -w4", "a\n", "0001\ta\n");
        check("nl -bpb", "a\nb\n", "       a\n     1\tb\n");
    }
}
