//! `tac`: files with their lines in reverse. <https://www.gnu.org/software/coreutils/manual/html_node/tac-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::regex::{Regex, Syntax};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};
use crate::support::slurp::slurp;

/// `tac`
pub static UTILITY: Utility = Utility {
    name: "tac",
    summary: "Write each FILE to standard output, last line first",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("b", "before", "attach the separator before instead of after"),
        flag("r", "regex", "interpret the separator as a regular expression"),
        valued("s", "separator", "STRING", "use STRING as the separator instead of newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut before, mut is_regex, mut separator) = (false, false, BString::from("\n"));
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("before", _) => before = true,
            Arg::Option("regex", _) => is_regex = true,
            Arg::Option(_, text) => separator = text.unwrap_or_default(),
            Arg::Operand(file) => files.push(file),
        }
    }
    if separator.is_empty() {
        if is_regex {
            return Err(Error::fatal("separator cannot be empty"));
        }
        separator = BString::from("\0");
    }
    let regex = match is_regex {
        true => {
            let syntax = Syntax { utf8: cx.utf8(), multi_line: true, empty_ranges: true, ..Syntax::BASIC };
            Some(Regex::new(&separator, syntax).map_err(|error| Error::fatal(error.message()))?)
        }
        false => None,
    };
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let mut input = match cx.input(&name).await {
            Ok(input) => input,
            Err(why) => {
                let shown = cx.quoted_name(&name);
                cx.diagnose(format!("failed to open {shown} for reading: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
        };
        let (text, _charge) = match slurp(cx, &mut input).await {
            Ok(read) => read,
            Err(Error::Errno(why)) => {
                let shown = if name == "-" { cx.quoted_name(b"standard input") } else { cx.file_name(&name) };
                cx.diagnose(format!("{shown}: read error: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
            Err(other) => return Err(other),
        };
        let ends = ends(&text, &separator, regex.as_ref())?;
        reversed(cx, &text, &ends, before).await?;
    }
    Ok(status)
}

/// Where separators are, from the last to the first.
fn ends(text: &[u8], separator: &[u8], regex: Option<&Regex>) -> Result<Vec<(usize, usize)>, Error> {
    let Some(regex) = regex else {
        return Ok(memchr::memmem::rfind_iter(text, separator)
            .map(|at| (at, at + separator.len()))
            .collect());
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some((from, to)) = regex.find_at(text, at).map_err(|error| Error::fatal(error.message()))? {
        if from < to {
            found.push((from, to));
        }
        at = to.max(from + 1);
        if at > text.len() {
            break;
        }
    }
    found.reverse();
    Ok(found)
}

async fn reversed(cx: &mut Cx<'_>, text: &[u8], ends: &[(usize, usize)], before: bool) -> Result<(), Error> {
    let mut end = text.len();
    for (from, to) in ends {
        let cut = if before { *from } else { *to };
        // The piece behind the last separator of all, if there is one.
        if cut < end {
            cx.out.write(text.get(cut..end).unwrap_or_default()).await?;
        }
        end = cut;
    }
    cx.out.write(text.get(..end).unwrap_or_default()).await
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
    fn reverses() {
        check("tac", "a\nb\nc\n", "c\nb\na\n");
        check("tac", "a\nb\nc", "cb\na\n");
        check("tac -s :", "a:b:c", "cb:a:");
        check("tac -b -s :", "a:b:c", ":c:ba");
        check("tac -r -s '[0-9]'", "a1b2c3", "c3b2a1");
    }
}
