//! `expand`, `unexpand`: tabs to spaces, and back. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expand.html>

use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};
use crate::support::digits::{self, and_digits};

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

// The digits are lists, with what is attached to them.
const EXPAND_OPTIONS: &[Opt] =
    and_digits![optional, flag("i", "initial", "do not convert tabs after non blanks"), TABS];

// The digits and commas are a list, however they are distributed.
const UNEXPAND_OPTIONS: &[Opt] = and_digits![
    flag,
    flag("a", "all", "convert all blanks, instead of just initial blanks"),
    flag("", "first-only", "convert only leading sequences of blanks (overrides -a)"),
    TABS,
    flag(",", "", ""),
];

/// Where tabs lead.
#[derive(Debug, Default)]
struct Stops {
    list: Vec<usize>,
    /// Behind the list: every so many columns, from the start of the line.
    extend: Option<usize>,
    /// The same, from the last of the list.
    increment: Option<usize>,
}

impl Stops {
    /// The next stop behind `column`; `None` where there are none any more.
    fn next(&self, column: usize) -> Option<usize> {
        if let Some(stop) = self.list.iter().find(|stop| **stop > column) {
            return Some(*stop);
        }
        let (base, every) = match (self.extend, self.increment) {
            (Some(every), _) => (0, every),
            (None, every) => (self.list.last().copied().unwrap_or(0), every?),
        };
        Some(base + ((column - base) / every + 1) * every)
    }

    /// Adds what a list says. A mark holds for all that comes behind it.
    fn parse(&mut self, cx: &Cx<'_>, text: &[u8]) -> Result<(), Error> {
        let fail = |why: String| Err(Error::fatal(why));
        let mut mark = None;
        for word in text.split(|b| matches!(b, b',' | b' ' | b'\t')).filter(|word| !word.is_empty()) {
            let marks = word.iter().take_while(|b| matches!(b, b'/' | b'+')).count();
            let (signs, rest) = word.split_at_checked(marks).unwrap_or((word, b""));
            mark = signs.last().copied().or(mark);
            let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
            let (digits, behind) = rest.split_at_checked(digits).unwrap_or((rest, b""));
            if let [sign @ (b'/' | b'+'), ..] = behind {
                let sign = char::from(*sign);
                return fail(format!("'{sign}' specifier not at start of number: {}", cx.quoted(behind)));
            } else if !behind.is_empty() {
                return fail(format!("tab size contains invalid character(s): {}", cx.quoted(behind)));
            } else if digits.is_empty() {
                continue;
            }
            let number = crate::support::size::decimal(digits).and_then(|n| usize::try_from(n).ok());
            let Some(number) = number.filter(|n| *n < 1 << 40) else {
                return fail(format!("tab stop is too large {}", cx.quoted(digits)));
            };
            match mark {
                None => self.list.push(number),
                Some(mark) => {
                    let every = if mark == b'/' { &mut self.extend } else { &mut self.increment };
                    if every.replace(number).is_some_and(|before| before > 0) {
                        let mark = char::from(mark);
                        return fail(format!("'{mark}' specifier only allowed with the last value"));
                    }
                }
            }
        }
        Ok(())
    }

    /// One number means every so many columns.
    fn finish(&mut self) -> Result<(), Error> {
        for (at, stop) in self.list.iter().enumerate() {
            if *stop == 0 {
                return Err(Error::fatal("tab size cannot be 0"));
            } else if self.list.get(..at).is_some_and(|before| before.last() >= Some(stop)) {
                return Err(Error::fatal("tab sizes must be ascending"));
            }
        }
        self.extend = self.extend.filter(|every| *every > 0);
        self.increment = self.increment.filter(|every| *every > 0);
        match (self.list.as_slice(), self.extend, self.increment) {
            (_, Some(_), Some(_)) => {
                return Err(Error::fatal("'/' specifier is mutually exclusive with '+'"));
            }
            ([], None, None) => self.extend = Some(8),
            ([one], None, None) => {
                self.extend = Some(*one);
                self.list.clear();
            }
            _ => {}
        }
        Ok(())
    }
}

async fn run(cx: &mut Cx<'_>, expand: bool) -> Result<ExitStatus, Error> {
    let (mut stops, mut initial, mut all, mut first_only) = (Stops::default(), false, false, false);
    let mut files = Vec::new();
    let mut number: Option<u64> = None;
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("initial", _) => initial = true,
            Arg::Option("all", _) => all = true,
            Arg::Option("first-only", _) => first_only = true,
            Arg::Option("tabs", text) => {
                all = true;
                stops.parse(cx, &text.unwrap_or_default())?;
            }
            Arg::Option(",", _) => {
                stops.list.extend(number.take().and_then(|number| usize::try_from(number).ok()))
            }
            Arg::Option(digit, text) if expand => {
                let list = digits::number(digit, text.as_ref().map(|text| text.as_slice()));
                stops.parse(cx, &list.unwrap_or_default())?;
            }
            Arg::Option(digit, _) => {
                let next = number.unwrap_or(0).checked_mul(10).zip(digit.parse().ok());
                let next = next.and_then(|(tens, ones)| tens.checked_add(ones));
                number = Some(next.ok_or_else(|| Error::fatal("tab stop value is too large"))?);
            }
            Arg::Operand(file) => files.push(file),
        }
    }
    stops.list.extend(number.and_then(|number| usize::try_from(number).ok()));
    stops.finish()?;
    let initial = if expand { initial } else { first_only || !all };
    let put = |line: &[u8], out: &mut Vec<u8>| match expand {
        true => put_expanded(line, &stops, initial, out),
        false => put_unexpanded(line, &stops, initial, out),
    };
    let mut status = ExitStatus::SUCCESS;
    let mut line = Vec::new();
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if let Err(error) = convert(cx, &mut input, &put, &mut line).await {
            status = read_error(cx, &name, error).await?;
        }
    }
    put(&line, cx.out.buffer());
    Ok(status)
}

/// All lines of a file. One without an end goes on in the next file, and is left in `begun`.
async fn convert(
    cx: &mut Cx<'_>,
    input: &mut Input,
    put: &impl Fn(&[u8], &mut Vec<u8>),
    begun: &mut Vec<u8>,
) -> Result<(), Error> {
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(b'\n').await? else { return Ok(()) };
        if !line.ends_with(b"\n") {
            begun.extend_from_slice(line);
        } else if begun.is_empty() {
            put(line, cx.out.buffer());
        } else {
            begun.extend_from_slice(line);
            put(begun, cx.out.buffer());
            begun.clear();
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
