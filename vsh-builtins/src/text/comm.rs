//! `comm`: what two sorted files have in common. <https://www.gnu.org/software/coreutils/manual/html_node/comm-invocation.html>

use std::cmp::Ordering;

use bstr::BString;
use vsh_core::args::{self, Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, failed_read};

/// `comm`
pub static UTILITY: Utility = Utility {
    name: "comm",
    summary: "Compare sorted files FILE1 and FILE2 line by line",
    usage: &["[OPTION]... FILE1 FILE2"],
    options: &[
        flag("1", "", "suppress column 1 (lines unique to FILE1)"),
        flag("2", "", "suppress column 2 (lines unique to FILE2)"),
        flag("3", "", "suppress column 3 (lines that appear in both files)"),
        flag("", "check-order", "check that the input is correctly sorted"),
        flag("", "nocheck-order", "do not check that the input is correctly sorted"),
        valued("", "output-delimiter", "STR", "separate columns with STR"),
        flag("", "total", "output a summary"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// One of the files.
struct Side {
    input: Input,
    name: BString,
    line: Option<Vec<u8>>,
    before: Option<Vec<u8>>,
    number: u8,
    complained: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    /// Only where lines differ at all.
    Default,
    Always,
    Never,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut shown = [true; 3];
    let (mut check, mut delimiter, mut total, mut end) = (Check::Default, None::<BString>, false, b'\n');
    let mut files = Vec::new();
    for arg in args::parse_each(UTILITY.options, Order::Permute, cx.arguments()) {
        match arg? {
            Arg::Option("1", _) => shown[0] = false,
            Arg::Option("2", _) => shown[1] = false,
            Arg::Option("3", _) => shown[2] = false,
            Arg::Option("check-order", _) => check = Check::Always,
            Arg::Option("nocheck-order", _) => check = Check::Never,
            Arg::Option("output-delimiter", text) => {
                let text = text.unwrap_or_default();
                if delimiter.replace(text.clone()).is_some_and(|before| before != text) {
                    return Err(Error::fatal("multiple output delimiters specified"));
                }
            }
            Arg::Option("total", _) => total = true,
            Arg::Option(..) => end = 0,
            Arg::Operand(file) => files.push(file),
        }
    }
    let [first, second] = match files.as_slice() {
        [] => return Err(Error::usage("missing operand")),
        [one] => return Err(Error::usage(format!("missing operand after {}", cx.quoted(one)))),
        [first, second] => [first, second],
        [_, _, extra, ..] => return Err(extra_operand(cx, extra)),
    };
    let text = delimiter.unwrap_or_else(|| BString::from("\t"));
    // The summary is written without it.
    let delimiter: &[u8] = if text.is_empty() { b"\0" } else { &text };
    let mut left = open(cx, first, 1).await?;
    let mut right = open(cx, second, 2).await?;
    let mut counts = [0u64; 3];
    let mut unpaired = false;
    left.advance(cx, end, check, false).await?;
    right.advance(cx, end, check, false).await?;
    loop {
        let order = match (&left.line, &right.line) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(a), Some(b)) => a.cmp(b),
        };
        let column = match order {
            Ordering::Less => 0,
            Ordering::Greater => 1,
            Ordering::Equal => 2,
        };
        unpaired |= column < 2;
        if let Some(count) = counts.get_mut(column) {
            *count += 1;
        }
        if shown.get(column) == Some(&true) {
            let out = cx.out.buffer();
            for _ in shown.iter().take(column).filter(|shown| **shown) {
                out.extend_from_slice(delimiter);
            }
            let line = if column == 1 { &right.line } else { &left.line };
            out.extend_from_slice(line.as_deref().unwrap_or_default());
            out.push(end);
            cx.out.relax().await?;
        }
        if column != 1 {
            left.advance(cx, end, check, unpaired).await?;
        }
        if column != 0 {
            right.advance(cx, end, check, unpaired).await?;
        }
    }
    if total {
        let [a, b, c] = counts;
        for count in [a, b, c] {
            cx.out.write(count.to_string().as_bytes()).await?;
            cx.out.write(&text).await?;
        }
        cx.out.write(b"total").await?;
        cx.out.write(&[end]).await?;
    }
    if left.complained || right.complained {
        cx.diagnose("input is not in sorted order").await?;
        return Ok(ExitStatus::FAILURE);
    }
    Ok(ExitStatus::SUCCESS)
}

async fn open(cx: &mut Cx<'_>, name: &BString, number: u8) -> Result<Side, Error> {
    match cx.input(name).await {
        Ok(input) => {
            Ok(Side { input, name: name.clone(), line: None, before: None, number, complained: false })
        }
        Err(why) => Err(Error::fatal(format!("{}: {why}", cx.file_name(name)))),
    }
}

impl Side {
    async fn advance(&mut self, cx: &mut Cx<'_>, end: u8, check: Check, unpaired: bool) -> Result<(), Error> {
        let next = self
            .input
            .line(end)
            .await
            .map_err(failed_read(cx.file_name(&self.name)))?
            .map(|line| line.strip_suffix(&[end]).unwrap_or(line).to_vec());
        let Some(before) = std::mem::replace(&mut self.line, next) else { return Ok(()) };
        // At the end the last two lines are looked at once more.
        let (earlier, later) = match &self.line {
            Some(line) => (Some(&before), line),
            None => (self.before.as_ref(), &before),
        };
        let checks = check == Check::Always || (check == Check::Default && unpaired);
        let is_unsorted = checks && earlier.is_some_and(|earlier| earlier > later);
        self.before = Some(before);
        if is_unsorted && !self.complained {
            self.complained = true;
            cx.diagnose(format!("file {} is not in sorted order", self.number)).await?;
            if check == Check::Always {
                return Err(Error::Exit(ExitStatus::FAILURE));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = Bench::new().file("a", "1\n2\n4\n").file("b", "2\n3\n4\n").run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn columns() {
        check("comm a b", "1\n\t\t2\n\t3\n\t\t4\n");
        check("comm -12 a b", "2\n4\n");
        check("comm -3 a b", "1\n\t3\n");
        check("comm --total -123 a b", "1\t1\t2\ttotal\n");
    }
}
