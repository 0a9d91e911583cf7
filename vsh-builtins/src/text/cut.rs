//! `cut`: selected parts of each line. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cut.html>
//!
//! As in GNU's, a character is a byte.

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};

/// `cut`
pub static UTILITY: Utility = Utility {
    name: "cut",
    summary: "Print selected parts of lines from each FILE to standard output",
    usage: &["OPTION... [FILE]..."],
    options: &[
        valued("b", "bytes", "LIST", "select only these bytes"),
        valued("c", "characters", "LIST", "select only these characters"),
        valued("d", "delimiter", "DELIM", "use DELIM instead of TAB for field delimiter"),
        valued(
            "f",
            "fields",
            "LIST",
            "select only these fields; also print any line without delimiter, unless -s",
        ),
        flag("n", "", "(ignored)"),
        flag("", "complement", "complement the set of selected bytes, characters or fields"),
        flag("s", "only-delimited", "do not print lines not containing delimiters"),
        valued("", "output-delimiter", "STRING", "use STRING as the output delimiter"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    /// Sorted, apart from each other; the first position is 1.
    ranges: Vec<(u64, u64)>,
    fields: bool,
    delimiter: u8,
    output_delimiter: Option<BString>,
    only_delimited: bool,
    end: u8,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if let Err(error) = cut(cx, &mut input, &settings).await {
            status = read_error(cx, &name, error).await?;
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut list = None;
    let (mut delimiter, mut output_delimiter, mut complement) = (None, None, false);
    let (mut only_delimited, mut end) = (false, b'\n');
    let mut files = Vec::new();
    for arg in cx.parse_each(Order::Permute) {
        match arg? {
            Arg::Option(key @ ("bytes" | "characters" | "fields"), value) => {
                if list.replace((key == "fields", value.unwrap_or_default())).is_some() {
                    return Err(Error::usage("only one list may be specified"));
                }
            }
            Arg::Option("delimiter", value) => match value.unwrap_or_default().as_slice() {
                [] => delimiter = Some(0),
                [byte] => delimiter = Some(*byte),
                _ => return Err(Error::usage("the delimiter must be a single character")),
            },
            Arg::Option("complement", _) => complement = true,
            Arg::Option("only-delimited", _) => only_delimited = true,
            Arg::Option("output-delimiter", value) => {
                // Nothing stands for NUL.
                output_delimiter = value.map(|value| if value.is_empty() { vec![0].into() } else { value });
            }
            Arg::Option("zero-terminated", _) => end = 0,
            Arg::Option(..) => {}
            Arg::Operand(file) => files.push(file),
        }
    }
    let Some((fields, list)) = list else {
        return Err(Error::usage("you must specify a list of bytes, characters, or fields"));
    };
    if !fields && delimiter.is_some() {
        return Err(Error::usage("an input delimiter may be specified only when operating on fields"));
    }
    if !fields && only_delimited {
        return Err(Error::usage(
            "suppressing non-delimited lines makes sense\n\tonly when operating on fields",
        ));
    }
    let mut ranges = ranges(cx, &list, fields)?;
    if complement {
        ranges = complement_of(&ranges);
    }
    let delimiter = delimiter.unwrap_or(b'\t');
    Ok((Settings { ranges, fields, delimiter, output_delimiter, only_delimited, end }, files))
}

fn ranges(cx: &Cx<'_>, list: &[u8], fields: bool) -> Result<Vec<(u64, u64)>, Error> {
    // The number at the start of what is left of the list, in so many bytes.
    let number = |rest: &[u8], length: usize| -> Result<u64, Error> {
        let text = rest.get(..length).unwrap_or(rest);
        if let Some(at) = text.iter().position(|byte| !byte.is_ascii_digit()) {
            let kind = if fields { "field value" } else { "byte/character position" };
            let wrong = rest.get(at..).unwrap_or_default();
            return Err(Error::usage(format!("invalid {kind} {}", cx.quoted(wrong))));
        }
        let large = || {
            let kind = if fields { "field number" } else { "byte/character offset" };
            Error::usage(format!("{kind} {} is too large", cx.quoted(text)))
        };
        let value = crate::support::size::decimal(text).filter(|v| *v < u64::MAX).ok_or_else(large)?;
        if value == 0 {
            let kind = if fields { "fields" } else { "byte/character positions" };
            return Err(Error::usage(format!("{kind} are numbered from 1")));
        }
        Ok(value)
    };
    let mut ranges = Vec::new();
    let mut next = Some(list);
    while let Some(rest) = next {
        let length = rest.iter().position(|b| matches!(b, b',' | b' ' | b'\t')).unwrap_or(rest.len());
        let part = rest.get(..length).unwrap_or(rest);
        next = rest.get(length + 1..);
        if part.is_empty() {
            let what = if fields { "fields" } else { "byte/character positions" };
            return Err(Error::usage(format!("{what} are numbered from 1")));
        }
        let Some(dash) = part.iter().position(|b| *b == b'-') else {
            let value = number(rest, length)?;
            ranges.push((value, value));
            continue;
        };
        let (from, to) = (part.get(..dash).unwrap_or_default(), part.get(dash + 1..).unwrap_or_default());
        if from.is_empty() && to.is_empty() {
            return Err(Error::usage("invalid range with no endpoint: -"));
        }
        if to.contains(&b'-') {
            let what = if fields { "field" } else { "byte or character" };
            return Err(Error::usage(format!("invalid {what} range")));
        }
        let from = if from.is_empty() { 1 } else { number(rest, dash)? };
        let to = match to {
            [] => u64::MAX,
            zeros if zeros.iter().all(|b| *b == b'0') => 0,
            to => number(rest.get(dash + 1..).unwrap_or_default(), to.len())?,
        };
        if from > to {
            return Err(Error::usage("invalid decreasing range"));
        }
        ranges.push((from, to));
    }
    ranges.sort_unstable();
    Ok(merged(ranges))
}

/// Overlapping ranges become one; ranges that only touch stay apart, because an output delimiter goes between
/// them.
fn merged(ranges: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    let mut merged: Vec<(u64, u64)> = Vec::new();
    for (from, to) in ranges {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

fn complement_of(ranges: &[(u64, u64)]) -> Vec<(u64, u64)> {
    let mut rest = Vec::new();
    let mut next = 1u64;
    for (from, to) in ranges {
        if *from > next {
            rest.push((next, from - 1));
        }
        next = to.saturating_add(1);
    }
    if next < u64::MAX {
        rest.push((next, u64::MAX));
    }
    rest
}

impl Settings {
    fn selects_first(&self) -> bool {
        self.ranges.first().is_some_and(|(from, _)| *from == 1)
    }

    /// Is the last record, which nothing ends, over with its first field? So it is in the original if a line break is the
    /// delimiter, the field must be read before it is known whether it is printed, and nothing follows it.
    fn ends_early(&self, text: &[u8]) -> bool {
        self.delimiter == b'\n'
            && self.only_delimited == self.selects_first()
            && text.ends_with(b"\n")
            && memchr::memchr(b'\n', text) == Some(text.len() - 1)
    }
}

async fn cut(cx: &mut Cx<'_>, input: &mut Input, settings: &Settings) -> Result<(), Error> {
    if settings.fields && settings.delimiter == settings.end {
        return cut_lines(cx, input, settings).await;
    }
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(settings.end).await? else { return Ok(()) };
        let text = line.strip_suffix(&[settings.end]).unwrap_or(line);
        let out = cx.out.buffer();
        if settings.fields && text.len() == line.len() && settings.ends_early(text) {
            if settings.selects_first() {
                out.extend_from_slice(text.get(..text.len() - 1).unwrap_or_default());
            }
            continue;
        }
        let printed = if settings.fields { fields(text, settings, out) } else { bytes(text, settings, out) };
        if printed {
            out.push(settings.end);
        }
        cx.out.relax().await?;
    }
}

/// Lines themselves are the fields, of one record that is the whole input.
async fn cut_lines(cx: &mut Cx<'_>, input: &mut Input, settings: &Settings) -> Result<(), Error> {
    let end = settings.end;
    let selected = |number: u64| settings.ranges.iter().any(|(from, to)| (*from..=*to).contains(&number));
    let Some(line) = input.line(end).await? else { return Ok(()) };
    let mut charge = cx.meter().no_memory();
    charge.add(line.len())?;
    let ended = line.ends_with(&[end]);
    let only = line.strip_suffix(&[end]).unwrap_or(line).to_vec();
    let mut printed = false;
    let mut number = 1u64;
    while let Some(line) = input.line(end).await? {
        let out = cx.out.buffer();
        if number == 1 && selected(1) {
            out.extend_from_slice(&only);
            printed = true;
        }
        number += 1;
        if selected(number) {
            match &settings.output_delimiter {
                _ if !printed => {}
                Some(delimiter) => out.extend_from_slice(delimiter),
                None => out.push(end),
            }
            out.extend_from_slice(line.strip_suffix(&[end]).unwrap_or(line));
            printed = true;
        }
        cx.out.relax().await?;
    }
    if number == 1 {
        // One line is no more than a field, whose end is a delimiter as well.
        if settings.only_delimited && !(ended && selected(1)) {
            return Ok(());
        }
        if selected(1) || !ended {
            cx.out.buffer().extend_from_slice(&only);
        }
    }
    cx.out.buffer().push(end);
    cx.out.relax().await
}

fn bytes(text: &[u8], settings: &Settings, out: &mut Vec<u8>) -> bool {
    let mut first = true;
    for (from, to) in &settings.ranges {
        let from = usize::try_from(from - 1).unwrap_or(usize::MAX);
        let to = usize::try_from(*to).unwrap_or(usize::MAX).min(text.len());
        let Some(part) = text.get(from..to).filter(|part| !part.is_empty()) else { continue };
        if let (false, Some(delimiter)) = (first, &settings.output_delimiter) {
            out.extend_from_slice(delimiter);
        }
        first = false;
        out.extend_from_slice(part);
    }
    true
}

fn fields(text: &[u8], settings: &Settings, out: &mut Vec<u8>) -> bool {
    if memchr::memchr(settings.delimiter, text).is_none() {
        if !settings.only_delimited {
            out.extend_from_slice(text);
        }
        return !settings.only_delimited;
    }
    let mut ranges = settings.ranges.iter().peekable();
    let mut first = true;
    let mut start = 0;
    let ends = memchr::memchr_iter(settings.delimiter, text).chain(std::iter::once(text.len()));
    for (number, end) in (1u64..).zip(ends) {
        let field = text.get(start..end).unwrap_or_default();
        start = end + 1;
        while ranges.next_if(|(_, to)| *to < number).is_some() {}
        let Some((from, _)) = ranges.peek() else { break };
        if *from > number {
            continue;
        }
        if !first {
            match &settings.output_delimiter {
                Some(delimiter) => out.extend_from_slice(delimiter),
                None => out.push(settings.delimiter),
            }
        }
        first = false;
        out.extend_from_slice(field);
    }
    true
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
    fn parts() {
        check("cut -d: -f2", "a:b:c\nx\n", "b\nx\n");
        check("cut -d: -f2 -s", "a:b:c\nx\n", "b\n");
        check("cut -d: -f1,3-", "a:b:c:d\n", "a:c:d\n");
        check("cut -c2-3", "abcd\na\n", "bc\n\n");
        check("cut -c-2,4", "abcd\n", "abd\n");
        check("cut --complement -d, -f2", "a,b,c\n", "a,c\n");
        check("cut -d, -f1,3 --output-delimiter=XX", "a,b,c\n", "aXXc\n");
        check("cut -c1-2,4- --output-delimiter=-", "abcde\n", "ab-de\n");
        check("cut -b1 ", "é\n", "\u{fffd}\n");
    }

    #[test]
    fn complaints() {
        let first = |line: &str| Bench::new().run(line).err().lines().next().unwrap_or_default().to_owned();
        assert_eq!(first("cut -f0"), "cut: fields are numbered from 1");
        assert_eq!(first("cut -f3-2"), "cut: invalid decreasing range");
        assert_eq!(first("cut -fa"), "cut: invalid field value ‘a’");
        assert_eq!(
            first("cut -b1 -d:"),
            "cut: an input delimiter may be specified only when operating on fields"
        );
    }
}
