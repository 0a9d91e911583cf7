//! `uniq`: adjacent lines that repeat. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/uniq.html>

use bstr::BString;
use vsh_core::args::{self, Arg, Order, flag, optional, valued};
use vsh_core::io::{Input, Output};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

use crate::support::choice;
use crate::support::context::{Context, extra_operand};
use crate::support::size;

/// `uniq`
pub static UTILITY: Utility = Utility {
    name: "uniq",
    summary: "Filter adjacent matching lines from INPUT (or standard input), writing to OUTPUT (or standard output)",
    usage: &["[OPTION]... [INPUT [OUTPUT]]"],
    options: &[
        flag("c", "count", "prefix lines by the number of occurrences"),
        flag("d", "repeated", "only print duplicate lines, one for each group"),
        flag("D", "", "print all duplicate lines"),
        optional(
            "",
            "all-repeated",
            "METHOD",
            "like -D, but allow separating groups: none, prepend, separate",
        ),
        valued("f", "skip-fields", "N", "avoid comparing the first N fields"),
        optional("", "group", "METHOD", "show all items, separating groups: separate, prepend, append, both"),
        flag("i", "ignore-case", "ignore differences in case when comparing"),
        valued("s", "skip-chars", "N", "avoid comparing the first N characters"),
        flag("u", "unique", "only print unique lines"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
        valued("w", "check-chars", "N", "compare no more than N characters in lines"),
        // The digits of a number of fields to skip, as of old.
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
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separate {
    None,
    Prepend,
    Between,
    Append,
    Both,
}

struct Settings {
    count: bool,
    repeated: bool,
    unique: bool,
    /// All lines of groups that repeat.
    all_repeated: Option<Separate>,
    /// All lines of all groups.
    group: Option<Separate>,
    skip_fields: usize,
    skip_chars: usize,
    check_chars: usize,
    ignore_case: bool,
    end: u8,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, operands) = parse(cx)?;
    if let Some(extra) = operands.get(2) {
        return Err(extra_operand(cx, extra));
    }
    let name = operands.first().cloned().unwrap_or_else(|| BString::from("-"));
    let Some(mut input) = cx.try_input(&name).await? else { return Ok(ExitStatus::FAILURE) };
    let result = match operands.get(1).filter(|name| *name != "-") {
        None => filter(&mut input, &mut cx.out, &settings).await,
        Some(target) => {
            let file = match cx.open(target, &OpenOptions::WRITE).await {
                Ok(file) => file,
                Err(why) => {
                    cx.file_error(target, why).await?;
                    return Ok(ExitStatus::FAILURE);
                }
            };
            let mut out = Output::new(Some(file), cx.meter());
            match filter(&mut input, &mut out, &settings).await {
                Ok(()) => out.flush().await,
                failed => failed,
            }
        }
    };
    match result {
        Ok(()) => Ok(ExitStatus::SUCCESS),
        Err(Error::Errno(_)) => Err(Error::fatal(format!("error reading {}", cx.quoted_name(&name)))),
        Err(other) => Err(other),
    }
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        count: false,
        repeated: false,
        unique: false,
        all_repeated: None,
        group: None,
        skip_fields: 0,
        skip_chars: 0,
        check_chars: usize::MAX,
        ignore_case: false,
        end: b'\n',
    };
    let all = &[("none", Separate::None), ("prepend", Separate::Prepend), ("separate", Separate::Between)];
    let groups = &[
        ("prepend", Separate::Prepend),
        ("append", Separate::Append),
        ("separate", Separate::Between),
        ("both", Separate::Both),
    ];
    let mut operands = Vec::new();
    let mut old_fields: Option<usize> = None;
    let args: Vec<Result<Arg, Error>> =
        args::parse_each(UTILITY.options, Order::Permute, cx.arguments()).collect();
    // A number as of old is none behind `--`.
    let words = cx.arguments();
    let behind = words.iter().position(|word| word == "--").map_or(0, |at| words.len() - at - 1);
    let count = args.iter().filter(|arg| matches!(arg, Ok(Arg::Operand(_)))).count();
    let mut before = count.saturating_sub(behind);
    for arg in args {
        match arg? {
            Arg::Option("count", _) => settings.count = true,
            Arg::Option("repeated", _) => settings.repeated = true,
            Arg::Option("D", _) | Arg::Option("all-repeated", None) => {
                settings.all_repeated = Some(Separate::None);
            }
            Arg::Option("all-repeated", Some(how)) => {
                settings.all_repeated = Some(choice::parse(cx, "--all-repeated", &how, all)?);
            }
            Arg::Option("group", None) => settings.group = Some(Separate::Between),
            Arg::Option("group", Some(how)) => {
                settings.group = Some(choice::parse(cx, "--group", &how, groups)?);
            }
            Arg::Option("skip-fields", value) => {
                settings.skip_fields = number(value, "fields to skip")?;
                old_fields = None;
            }
            Arg::Option("skip-chars", value) => settings.skip_chars = number(value, "bytes to skip")?,
            Arg::Option("check-chars", value) => settings.check_chars = number(value, "bytes to compare")?,
            Arg::Option("ignore-case", _) => settings.ignore_case = true,
            Arg::Option("unique", _) => settings.unique = true,
            Arg::Option("zero-terminated", _) => settings.end = 0,
            Arg::Option(digit, _) => {
                let digit = digit.bytes().next().map_or(0, |byte| usize::from(byte.saturating_sub(b'0')));
                let number = old_fields.unwrap_or(0).checked_mul(10).and_then(|n| n.checked_add(digit));
                settings.skip_fields = number.unwrap_or(usize::MAX);
                old_fields = Some(settings.skip_fields);
            }
            Arg::Operand(operand) => {
                let old = if before > 0 { chars_as_of_old(&operand) } else { None };
                before = before.saturating_sub(1);
                match old {
                    Some(number) => settings.skip_chars = number,
                    None => operands.push(operand),
                }
            }
        }
    }
    let some = settings.count || settings.repeated || settings.unique || settings.all_repeated.is_some();
    if settings.group.is_some() && some {
        return Err(Error::usage("--group is mutually exclusive with -c/-d/-D/-u"));
    }
    if settings.all_repeated.is_some() && settings.count {
        return Err(Error::usage("printing all duplicated lines and repeat counts is meaningless"));
    }
    Ok((settings, operands))
}

fn number(text: Option<BString>, what: &str) -> Result<usize, Error> {
    let text = text.unwrap_or_default();
    let number = size::unsigned(&text);
    let number = number.ok_or_else(|| Error::fatal(format!("{text}: invalid number of {what}")))?;
    Ok(usize::try_from(number).unwrap_or(usize::MAX))
}

/// `+N`: characters to skip.
fn chars_as_of_old(operand: &[u8]) -> Option<usize> {
    operand.strip_prefix(b"+").and_then(size::decimal).and_then(|number| usize::try_from(number).ok())
}

impl Settings {
    fn key<'a>(&self, line: &'a [u8]) -> &'a [u8] {
        let mut rest = line;
        for _ in 0..self.skip_fields {
            if rest.is_empty() {
                break;
            }
            let blanks = rest.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\n')).count();
            rest = rest.get(blanks..).unwrap_or_default();
            let field = rest.iter().take_while(|b| !matches!(b, b' ' | b'\t' | b'\n')).count();
            rest = rest.get(field..).unwrap_or_default();
        }
        let rest = rest.get(self.skip_chars..).unwrap_or_default();
        rest.get(..self.check_chars).unwrap_or(rest)
    }

    fn same(&self, a: &[u8], b: &[u8]) -> bool {
        let (a, b) = (self.key(a), self.key(b));
        if self.ignore_case { a.eq_ignore_ascii_case(b) } else { a == b }
    }
}

async fn filter(input: &mut Input, out: &mut Output, settings: &Settings) -> Result<(), Error> {
    let mut group: Option<Vec<u8>> = None;
    let mut count = 0u64;
    let mut printed_groups = 0u64;
    loop {
        if !input.is_ready() {
            out.flush().await?;
        }
        let line =
            input.line(settings.end).await?.map(|line| line.strip_suffix(&[settings.end]).unwrap_or(line));
        let same = match (&group, line) {
            (Some(first), Some(line)) => settings.same(first, line),
            _ => false,
        };
        if let (true, Some(line)) = (same, line) {
            count += 1;
            if let Some(how) = settings.all_repeated {
                if count == 2 {
                    separate(out, how, printed_groups, settings.end);
                    printed_groups += 1;
                }
                // With -u the last of them is left out.
                if let Some(before) = group.as_mut().filter(|_| count == 2 || settings.unique) {
                    put(out, before, settings.end);
                    before.clear();
                    before.extend_from_slice(line);
                }
                if !settings.unique {
                    put(out, line, settings.end);
                }
            } else if settings.group.is_some() {
                put(out, line, settings.end);
            }
            out.relax().await?;
            continue;
        }
        if let Some(first) = &group {
            end_group(out, first, count, settings);
        }
        let Some(line) = line else { break };
        if let Some(how) = settings.group {
            separate(out, how, printed_groups, settings.end);
            printed_groups += 1;
            put(out, line, settings.end);
        }
        let kept = group.get_or_insert_default();
        kept.clear();
        kept.extend_from_slice(line);
        count = 1;
        out.relax().await?;
    }
    if printed_groups > 0 && matches!(settings.group, Some(Separate::Append | Separate::Both)) {
        out.buffer().push(settings.end);
    }
    out.relax().await
}

fn end_group(out: &mut Output, first: &[u8], count: u64, settings: &Settings) {
    if settings.all_repeated.is_some() || settings.group.is_some() {
        return;
    }
    // -d leaves out single lines, -u repeated ones, both together everything.
    if (settings.repeated && count == 1) || (settings.unique && count > 1) {
        return;
    }
    if settings.count {
        out.buffer().extend_from_slice(format!("{count:7} ").as_bytes());
    }
    put(out, first, settings.end);
}

fn separate(out: &mut Output, how: Separate, groups: u64, end: u8) {
    let wanted = match how {
        Separate::None => false,
        Separate::Prepend | Separate::Both => true,
        Separate::Between | Separate::Append => groups > 0,
    };
    if wanted {
        out.buffer().push(end);
    }
}

fn put(out: &mut Output, line: &[u8], end: u8) {
    out.buffer().extend_from_slice(line);
    out.buffer().push(end);
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
    fn groups() {
        let text = "a\na\nb\nc\nc\nc\n";
        check("uniq", text, "a\nb\nc\n");
        check("uniq -c", text, "      2 a\n      1 b\n      3 c\n");
        check("uniq -d", text, "a\nc\n");
        check("uniq -u", text, "b\n");
        check("uniq -D", text, "a\na\nc\nc\nc\n");
        check("uniq --all-repeated=separate", text, "a\na\n\nc\nc\nc\n");
        check("uniq --group", text, "a\na\n\nb\n\nc\nc\nc\n");
        check("uniq --group=both", "a\nb\n", "\na\n\nb\n\n");
        check("uniq -i", "a\nA\n", "a\n");
        check("uniq -f1", "1 x\n2 x\n3 y\n", "1 x\n3 y\n");
        check("uniq -s1 -w1", "1ab\n2ac\n3b\n", "1ab\n3b\n");
        check("uniq -du", text, "");
    }
}
