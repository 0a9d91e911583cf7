//! `dirname`: a path without its last part. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/dirname.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::missing_operand;

/// `dirname`
pub static UTILITY: Utility = Utility {
    name: "dirname",
    summary: "Print each name with its last non-slash component and trailing slashes removed",
    usage: &["[OPTION] NAME..."],
    options: &[flag("z", "zero", "end each output line with NUL, not newline")],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut end = b'\n';
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(..) => end = 0,
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    for name in &names {
        cx.out.write(directory_name(name)).await?;
        cx.out.write(&[end]).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// A path without its last part; `.` if there is only one.
pub(crate) fn directory_name(path: &[u8]) -> &[u8] {
    let without_slashes = |path: &[u8]| path.len() - path.iter().rev().take_while(|b| **b == b'/').count();
    let trimmed = path.get(..without_slashes(path)).unwrap_or_default();
    if trimmed.is_empty() {
        return if path.is_empty() { b"." } else { b"/" };
    }
    match trimmed.iter().rposition(|b| *b == b'/') {
        None => b".",
        Some(at) => {
            let parent = trimmed.get(..at).unwrap_or_default();
            let kept = without_slashes(parent);
            if kept == 0 { b"/" } else { parent.get(..kept).unwrap_or_default() }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn names() {
        let ran = Bench::new().run("dirname /a/b a /a // a//b// '' a/b/c");
        assert_eq!(ran.out(), "/a\n.\n/\n/\na\n.\na/b\n");
        assert_eq!(Bench::new().run("dirname -z a/b").out(), "a\0");
        assert_eq!(Bench::new().run("dirname").status, 1);
    }
}
