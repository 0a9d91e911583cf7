//! `tac`: files with their lines in reverse. <https://www.gnu.org/software/coreutils/manual/html_node/tac-invocation.html>

use bstr::BString;
use memchr::memmem;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::meter::Charge;
use vsh_core::regex::{Budget, Regex};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use crate::support::context::{Context, or_stdin};
use crate::support::dialect::Dialect;
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
    let utf8 = cx.utf8();
    let compile = || Dialect::Emacs.compile_for_lines(&separator, utf8).map_err(Error::fatal);
    let regex = is_regex.then(compile).transpose()?;
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
                // Most file systems do not let it read a directory from its end.
                let why = if why == Errno::EISDIR { Errno::EINVAL } else { why };
                let shown = if name == "-" { cx.quoted_name(b"standard input") } else { cx.file_name(&name) };
                cx.diagnose(format!("{shown}: read error: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
            Err(other) => return Err(other),
        };
        let (ends, _places) = match &regex {
            Some(regex) => matches(cx, &text, regex).await?,
            None => {
                let places = || memmem::rfind_iter(&text, &separator);
                let charge =
                    cx.meter().memory(places().count().saturating_mul(size_of::<(usize, usize)>()))?;
                (places().map(|at| (at, at + separator.len())).collect(), charge)
            }
        };
        reversed(cx, &text, &ends, before).await?;
    }
    Ok(status)
}

/// Where an expression matches, from the last to the first place: each is looked for from the one behind it backwards, and
/// ends before that.
async fn matches(cx: &Cx<'_>, text: &[u8], regex: &Regex) -> Result<(Vec<(usize, usize)>, Charge), Error> {
    let (mut found, mut charge) = (Vec::new(), cx.meter().no_memory());
    let mut limit = text.len();
    let mut at = limit;
    while at > 0 {
        at -= 1;
        let before = text.get(..limit).unwrap_or_default();
        if !regex.looks_at_bytes() && is_within_character(before, at) {
            continue;
        }
        // Some look at the whole text for each place.
        let whole = if regex.needs_utf8() || !regex.is_linear() { before.len() / 256 } else { 0 };
        cx.meter().step(u32::try_from(whole).unwrap_or(u32::MAX).saturating_add(1)).await?;
        let end = regex.longest_at(before, at, limit, &mut Budget::default());
        let end = end.map_err(|error| Error::fatal(error.message()))?;
        if let Some(end) = end {
            charge.add(size_of::<(usize, usize)>())?;
            found.push((at, end));
            limit = at;
        }
    }
    Ok((found, charge))
}

/// Does the place lie within a character, not before one?
fn is_within_character(text: &[u8], at: usize) -> bool {
    let starts = (at.saturating_sub(3)..at).rev();
    text.get(at).is_some_and(|byte| byte & 0xc0 == 0x80)
        && starts.into_iter().any(|start| {
            let rest = text.get(start..).unwrap_or_default();
            matches!(bstr::decode_utf8(rest), (Some(_), length) if start + length > at)
        })
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
        check("tac -r -s '[0-9]+'", "a12b", "b2a1");
    }
}
