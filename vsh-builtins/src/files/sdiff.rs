//! `sdiff`: two files side by side. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-sdiff.html>
//!
//! It is `diff --side-by-side` with letters of its own. Merging with questions (`-o`) needs an editor and someone who answers.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

const OPTIONS: &[Opt] = &[
    unsupported("o", "output", true),
    flag("W", "ignore-all-space", "ignore all white space"),
    flag("B", "ignore-blank-lines", "ignore changes whose lines are all blank"),
    flag("i", "ignore-case", "consider upper- and lower-case to be the same"),
    valued("I", "ignore-matching-lines", "RE", "ignore changes all whose lines match RE"),
    flag("b", "ignore-space-change", "ignore changes in the amount of white space"),
    flag("E", "ignore-tab-expansion", "ignore changes due to tab expansion"),
    flag("Z", "ignore-trailing-space", "ignore white space at line end"),
    flag("", "strip-trailing-cr", "strip trailing carriage return on input"),
    flag("a", "text", "treat all files as text"),
    valued("w", "width", "NUM", "output at most NUM (130) print columns"),
    flag("l", "left-column", "output only the left column of common lines"),
    flag("s", "suppress-common-lines", "do not output common lines"),
    flag("t", "expand-tabs", "expand tabs to spaces in output"),
    valued("", "tabsize", "NUM", "tab stops every NUM (8) print columns"),
    flag("d", "minimal", "try hard to find a smaller set of changes"),
    flag("H", "speed-large-files", "accepted; the search is the same"),
    unsupported("", "diff-program", true),
    flag("v", "", ""),
];

/// `sdiff`
pub static UTILITY: Utility = Utility {
    name: "sdiff",
    summary: "Show differences between two files side by side",
    usage: &["[OPTION]... FILE1 FILE2"],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut argv = vec![BString::from("diff")];
    let (mut files, mut no_common_lines) = (Vec::new(), false);
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(file) => files.push(file),
            Arg::Option("v", _) => return Err(Error::Version),
            Arg::Option("suppress-common-lines", _) => no_common_lines = true,
            Arg::Option(key, value) => {
                argv.push(BString::from(of_diff(key)));
                argv.extend(value);
            }
        }
    }
    if no_common_lines {
        argv.push(BString::from("--suppress-common-lines"));
    }
    let last = cx.arguments().last().cloned().unwrap_or_else(|| BString::from("sdiff"));
    match files.as_slice() {
        [] | [_] => return Err(Error::usage(format!("missing operand after '{last}'"))),
        [_, _] => {}
        [_, _, extra, ..] => return Err(Error::usage(format!("extra operand '{extra}'"))),
    }
    argv.extend(["-y", "--"].map(BString::from));
    argv.extend(files);
    cx.spawn(argv).await
}

/// How `diff` writes an option.
fn of_diff(key: &str) -> &'static str {
    match key {
        "ignore-case" => "-i",
        "ignore-tab-expansion" => "-E",
        "ignore-trailing-space" => "-Z",
        "ignore-space-change" => "-b",
        "ignore-all-space" => "-w",
        "ignore-blank-lines" => "-B",
        "ignore-matching-lines" => "-I",
        "strip-trailing-cr" => "--strip-trailing-cr",
        "text" => "-a",
        "width" => "-W",
        "left-column" => "--left-column",
        "expand-tabs" => "-t",
        "tabsize" => "--tabsize",
        "minimal" => "-d",
        _ => "-H",
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn questions_are_refused_by_name() {
        let ran = Bench::new().run("sdiff -o c a b");
        assert_eq!(ran.err().lines().next(), Some("sdiff: option '-o' is not supported by vsh"));
        assert_eq!(ran.status, 2);
    }
}
