//! `diff`: how two files differ. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-diff.html>

pub(in crate::files) mod compare;
mod discard;
mod format;
mod merged;
mod options;
mod palette;
mod run;
mod screen;
mod search;
mod show;
mod side;
mod slide;
mod tree;

use bstr::BString;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::finished;
use options::{Settings, parse};
use run::Run;

/// `diff`
pub static UTILITY: Utility = Utility {
    name: "diff",
    summary: "Compare FILES line by line",
    usage: &["[OPTION]... FILES"],
    options: options::OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

fn trouble(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = compare(cx).await;
    finished(cx, done, |why| trouble(format!("standard output: {why}"))).await
}

async fn compare(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx).await?;
    let pairs = pairs(cx, &settings)?;
    let mut run = Run::new(&settings);
    for (left, right) in pairs {
        run.operands(cx, left, right).await?;
    }
    Ok(run.status())
}

/// What is compared.
fn pairs(cx: &Cx<'_>, settings: &Settings) -> Result<Vec<(BString, BString)>, Error> {
    let files = settings.files.iter().cloned();
    match &settings.common {
        Some((first, true)) => return Ok(files.map(|file| (first.clone(), file)).collect()),
        Some((second, false)) => return Ok(files.map(|file| (file, second.clone())).collect()),
        None => {}
    }
    match settings.files.as_slice() {
        [] => {
            let last = cx.arguments().last().map_or_else(|| BString::from("diff"), Clone::clone);
            Err(Error::usage(format!("missing operand after '{last}'")))
        }
        [one] => Err(Error::usage(format!("missing operand after '{one}'"))),
        [left, right] => Ok(vec![(left.clone(), right.clone())]),
        [_, _, extra, ..] => Err(Error::usage(format!("extra operand '{extra}'"))),
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let bench = Bench::new()
            .file("a", "1\n2\n3\n")
            .file("b", "1\nx\n3")
            .file("d/a", "1\n2\n3\n4\n")
            .file("e/only", "");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{line}: {}", ran.err());
    }

    #[test]
    fn forms() {
        check("diff a a", "", 0);
        check("diff a b", "2,3c2,3\n< 2\n< 3\n---\n> x\n> 3\n\\ No newline at end of file\n", 1);
        check("diff a d", "3a4\n> 4\n", 1);
        check("diff -q a b", "Files a and b differ\n", 1);
        check("diff -U1 --label A --label B a d/a", "--- A\n+++ B\n@@ -3 +3,2 @@\n 3\n+4\n", 1);
        check("diff -r d e", "Only in d: a\nOnly in e: only\n", 1);
        check("diff none a", "", 2);
        check("diff -e d/a a", "4d\n", 1);
    }
}
