//! `expand`, `unexpand`: tabs to spaces, and back. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expand.html>

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};

/// `expand`
pub static EXPAND: Utility = Utility {
    name: "expand",
    summary: "Convert tabs in each FILE to spaces, writing to standard output",
    usage: &["[OPTION]... [FILE]..."],
    options: EXPAND_OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx, true)),
};

/// `unexpand`
pub static UNEXPAND: Utility = Utility {
    name: "unexpand",
    summary: "Convert blanks in each FILE to tabs, writing to standard output",
    usage: &["[OPTION]... [FILE]..."],
    options: UNEXPAND_OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx, false)),
};

const TABS: Opt = valued("t", "tabs", "LIST", "use tab positions LIST, or one every LIST columns");

const EXPAND_OPTIONS: &[Opt] = &[flag("i", "initial", "do not convert tabs after non blanks"), TABS];

const UNEXPAND_OPTIONS: &[Opt] = &[
    flag("a", "all", "convert all blanks, instead of just initial blanks"),
    flag("", "first-only", "convert only leading sequences of blanks (overrides -a)"),
    TABS,
];

/// Where tabs lead.
#[derive(Debug, Default)]
struct Stops {
    list: Vec<usize>,
    /// Behind the list: every so many columns, from the start of the line or (true) from the last of the list.
    every: Option<(usize, bool)>,
}

impl Stops {
    /// The next stop behind `column`; `None` where there are none any more.
    fn next(&self, column: usize) -> Option<usize> {
        if let Some(stop) = self.list.iter().find(|stop| **stop > column) {
            return Some(*stop);
        }
        let (every, relative) = self.every?;
        let base = if relative { self.list.last().copied().unwrap_or(0) } else { 0 };
        Some(base + ((column - base) / every + 1) * every)
    }

    fn parse(cx: &Cx<'_>, text: &[u8], stops: &mut Self) -> Result<(), Error> {
        for word in text.split(|b| matches!(b, b',' | b' ' | b'\t')).filter(|word| !word.is_empty()) {
            let (mark, digits) = match word {
                [mark @ (b'/' | b'+'), rest @ ..] => (Some(*mark), rest),
                _ => (None, word),
            };
            if let Some(bad) = digits.iter().position(|b| !b.is_ascii_digit()) {
                let shown = cx.quoted(digits.get(bad..).unwrap_or_default());
                return Err(Error::fatal(format!("tab size contains invalid character(s): {shown}")));
            }
            let number = crate::support::size::decimal(digits).and_then(|n| usize::try_from(n).ok());
            let Some(number) = number.filter(|n| *n < 1 << 40) else {
                return Err(Error::fatal(format!("tab stop is too large {}", cx.quoted(digits))));
            };
            if number == 0 {
                return Err(Error::fatal("tab size cannot be 0"));
            }
            match mark {
                Some(mark) => stops.every = Some((number, mark == b'+')),
                None => {
                    if stops.list.last().is_some_and(|last| *last >= number) {
                        return Err(Error::fatal("tab sizes must be ascending"));
                    }
                    stops.list.push(number);
                }
            }
        }
        Ok(())
    }

    /// One number means every so many columns.
    fn finish(&mut self) {
        match (self.list.as_slice(), self.every) {
            ([], None) => self.every = Some((8, false)),
            ([one], None) => {
                self.every = Some((*one, false));
                self.list.clear();
            }
            _ => {}
        }
    }
}

async fn run(cx: &mut Cx<'_>, expand: bool) -> Result<ExitStatus, Error> {
    let (mut stops, mut initial, mut all, mut first_only) = (Stops::default(), false, false, false);
    let mut files = Vec::new();
    // A list that stands as an option by itself does not mean -a, as -t does.
    let mut old = cx.arguments().iter().take_while(|word| *word != "--").filter(|word| is_list(word)).count();
    let options = if expand { EXPAND_OPTIONS } else { UNEXPAND_OPTIONS };
    for arg in vsh_core::args::parse(options, Order::Permute, &with_digits(cx))? {
        match arg {
            Arg::Option("initial", _) => initial = true,
            Arg::Option("all", _) => all = true,
            Arg::Option("first-only", _) => first_only = true,
            Arg::Option(_, text) => {
                match old.checked_sub(1) {
                    Some(left) => old = left,
                    None => all = true,
                }
                Stops::parse(cx, &text.unwrap_or_default(), &mut stops)?;
            }
            Arg::Operand(file) => files.push(file),
        }
    }
    stops.finish();
    let initial = if expand { initial } else { first_only || !all };
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if let Err(error) = convert(cx, &mut input, &stops, initial, expand).await {
            status = read_error(cx, &name, error).await?;
        }
    }
    Ok(status)
}

/// The arguments, where `-4,8` means `-t 4,8`.
fn with_digits(cx: &Cx<'_>) -> Vec<BString> {
    let mut ended = false;
    let changed = cx.arguments().iter().map(|argument| {
        ended |= argument == "--";
        let rest = argument.strip_prefix(b"-").unwrap_or_default();
        if is_list(argument) && !ended { BString::from([b"-t", rest].concat()) } else { argument.clone() }
    });
    changed.collect()
}

fn is_list(argument: &[u8]) -> bool {
    let rest = argument.strip_prefix(b"-").unwrap_or_default();
    rest.first().is_some_and(u8::is_ascii_digit) && rest.iter().all(|b| b.is_ascii_digit() || *b == b',')
}

async fn convert(
    cx: &mut Cx<'_>,
    input: &mut Input,
    stops: &Stops,
    initial: bool,
    expand: bool,
) -> Result<(), Error> {
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(b'\n').await? else { return Ok(()) };
        let out = cx.out.buffer();
        if expand {
            put_expanded(line, stops, initial, out)
        } else {
            put_unexpanded(line, stops, initial, out)
        }
        cx.out.relax().await?;
    }
}

/// The most spaces one tab may become.
const WIDEST: usize = 1 << 20;

fn put_expanded(line: &[u8], stops: &Stops, initial: bool, out: &mut Vec<u8>) {
    let (mut column, mut converting) = (0usize, true);
    for byte in line.iter().copied() {
        match byte {
            b'\t' if converting => {
                let next = stops.next(column).unwrap_or(column + 1);
                out.extend(std::iter::repeat_n(b' ', (next - column).min(WIDEST)));
                column = next;
                continue;
            }
            8 => column = column.saturating_sub(1),
            _ => column += 1,
        }
        converting &= !initial || matches!(byte, b' ' | b'\t');
        out.push(byte);
    }
}

fn put_unexpanded(line: &[u8], stops: &Stops, initial: bool, out: &mut Vec<u8>) {
    let mut column = 0usize;
    let mut converting = true;
    // Blanks seen that may become a tab, and where they began.
    let mut pending: Vec<u8> = Vec::new();
    let mut previous_blank = true;
    // What is pending is one space that reached a stop.
    let mut at_stop = false;
    for byte in line.iter().copied() {
        let blank = matches!(byte, b' ' | b'\t');
        if !converting {
            out.push(byte);
            continue;
        }
        if blank {
            let Some(stop) = stops.next(column) else {
                out.append(&mut pending);
                out.push(byte);
                converting = false;
                continue;
            };
            if std::mem::take(&mut at_stop) {
                // The space that reached the stop before was not alone.
                pending.clear();
                out.push(b'\t');
                previous_blank = true;
            }
            if byte == b'\t' {
                column = stop;
                pending.clear();
                pending.push(b'\t');
                out.append(&mut pending);
                previous_blank = true;
                continue;
            }
            column += 1;
            pending.push(b' ');
            if column == stop {
                // One space alone is not worth a tab, unless blanks are before it or behind it.
                if pending.len() > 1 || previous_blank {
                    pending.clear();
                    pending.push(b'\t');
                    out.append(&mut pending);
                    previous_blank = true;
                } else {
                    at_stop = true;
                }
            }
            continue;
        }
        at_stop = false;
        out.append(&mut pending);
        previous_blank = false;
        match byte {
            8 => column = column.saturating_sub(1),
            _ => column += 1,
        }
        converting &= !initial;
        out.push(byte);
    }
    out.append(&mut pending);
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        assert_eq!(Bench::new().stdin(stdin).run(line).out(), expected, "{line}");
    }

    #[test]
    fn both_ways() {
        check("expand", "a\tb\n", "a       b\n");
        check("expand -t 4", "\ta\tb\n", "    a   b\n");
        check("expand -i", "\ta\tb\n", "        a\tb\n");
        check("expand -t 2,4", "\ta\tb\tc\n", "  a b c\n");
        check("unexpand", "        a        b\n", "\ta        b\n");
        check("unexpand -a", "        a       b\n", "\ta\tb\n");
    }
}
