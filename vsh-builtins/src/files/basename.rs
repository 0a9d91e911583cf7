//! `basename`: the last part of a path. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/basename.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{extra_operand, missing_operand};

/// `basename`
pub static UTILITY: Utility = Utility {
    name: "basename",
    summary: "Print a name with any leading directory components removed",
    usage: &["NAME [SUFFIX]", "OPTION... NAME..."],
    options: &[
        flag("a", "multiple", "support multiple arguments and treat each as a NAME"),
        valued("s", "suffix", "SUFFIX", "remove a trailing SUFFIX; implies -a"),
        flag("z", "zero", "end each output line with NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut multiple, mut suffix, mut end) = (false, BString::default(), b'\n');
    let mut names = Vec::new();
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option("multiple", _) => multiple = true,
            Arg::Option("suffix", value) => {
                multiple = true;
                suffix = value.unwrap_or_default();
            }
            Arg::Option(..) => end = 0,
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    if !multiple {
        if let Some(extra) = names.get(2) {
            return Err(extra_operand(cx, extra));
        }
        if names.len() == 2 {
            suffix = names.pop().unwrap_or_default();
        }
    }
    for name in &names {
        let mut base = base_name(name);
        if let Some(stem) = base.strip_suffix(suffix.as_slice()).filter(|stem| !stem.is_empty())
            && base != b"/"
        {
            base = stem;
        }
        cx.out.write(base).await?;
        cx.out.write(&[end]).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// The last part of a path, without trailing slashes.
pub(crate) fn base_name(path: &[u8]) -> &[u8] {
    let slashes = path.iter().rev().take_while(|b| **b == b'/').count();
    let trimmed = path.get(..path.len() - slashes).unwrap_or_default();
    if trimmed.is_empty() {
        return path.get(..path.len().min(1)).unwrap_or_default();
    }
    trimmed.rsplit(|b| *b == b'/').next().unwrap_or(trimmed)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(Bench::new().run(line).out(), expected);
    }

    #[test]
    fn names() {
        check("basename /a/b.c", "b.c\n");
        check("basename /a/b.c .c", "b\n");
        check("basename b.c b.c", "b.c\n");
        check("basename a//", "a\n");
        check("basename //", "/\n");
        check("basename ''", "\n");
        check("basename -s .h a/x.h b/y.h", "x\ny\n");
        check("basename -a a/x b/y", "x\ny\n");
        let ran = Bench::new().run("basename a b c");
        let hint = "Try 'basename --help' for more information.\n";
        assert_eq!((ran.err(), ran.status), (format!("basename: extra operand ‘c’\n{hint}"), 1));
    }
}
