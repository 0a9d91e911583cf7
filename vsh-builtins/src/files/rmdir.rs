//! `rmdir`: removes empty directories. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rmdir.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use crate::support::context::{Context, missing_operand};

/// `rmdir`
pub static UTILITY: Utility = Utility {
    name: "rmdir",
    summary: "Remove the DIRECTORY(ies), if they are empty",
    usage: &["[OPTION]... DIRECTORY..."],
    options: &[
        flag("", "ignore-fail-on-non-empty", "ignore each failure due to a directory that is not empty"),
        flag("p", "parents", "remove DIRECTORY and its ancestors"),
        flag("v", "verbose", "output a diagnostic for every directory processed"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut ignore, mut parents, mut verbose) = (false, false, false);
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("parents", _) => parents = true,
            Arg::Option("verbose", _) => verbose = true,
            Arg::Option(..) => ignore = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if operands.is_empty() {
        return Err(missing_operand());
    }
    let mut status = ExitStatus::SUCCESS;
    for operand in &operands {
        let mut path = operand.as_slice();
        loop {
            if verbose {
                let name = cx.quoted_name(path);
                cx.out.write(format!("rmdir: removing directory, {name}\n").as_bytes()).await?;
            }
            if let Err(why) = cx.view().remove_dir(cx.cwd(), path).await {
                if !(ignore && why == Errno::ENOTEMPTY) {
                    let name = cx.quoted_name(path);
                    let what = if path.len() < operand.len() { "directory " } else { "" };
                    let why = match why {
                        Errno::ENOTDIR if is_link_with_slash(cx, path).await => "Symbolic link not followed",
                        why => why.message(),
                    };
                    cx.diagnose(format!("failed to remove {what}{name}: {why}")).await?;
                    status = ExitStatus::FAILURE;
                }
                break;
            }
            let trimmed = crate::support::path::without_slashes(path);
            let above = trimmed.iter().rposition(|b| *b == b'/').filter(|at| parents && *at > 0);
            let Some(at) = above else { break };
            path = crate::support::path::without_slashes(trimmed.get(..at).unwrap_or_default());
        }
    }
    Ok(status)
}

/// A slash behind a link to a directory does not make it one here.
async fn is_link_with_slash(cx: &Cx<'_>, path: &[u8]) -> bool {
    let name = crate::support::path::without_slashes(path);
    let view = cx.view();
    path.ends_with(b"/") && view.symlink_metadata(cx.cwd(), name).await.is_ok_and(|found| found.is_symlink())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn directories() {
        let bench = Bench::new().dir("a/b/c").file("full/f", "").file("x", "");
        assert_eq!(bench.run("rmdir -pv a/b/c").out().lines().count(), 3);
        assert_eq!(bench.run("rmdir full").err(), "rmdir: failed to remove 'full': Directory not empty\n");
        assert_eq!(bench.run("rmdir --ignore-fail-on-non-empty full").status, 0);
        assert_eq!(bench.run("rmdir x").err(), "rmdir: failed to remove 'x': Not a directory\n");
    }
}
