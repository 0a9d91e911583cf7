//! `readlink`: where a symbolic link leads. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/readlink.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::canonical::{Existing, LinkOrder, canonical};
use crate::support::context::{Context, missing_operand};

/// `readlink`
pub static UTILITY: Utility = Utility {
    name: "readlink",
    summary: "Print value of a symbolic link or canonical file name",
    usage: &["[OPTION]... FILE..."],
    options: &[
        flag("f", "canonicalize", "follow every symlink in every component; all but the last must exist"),
        flag("e", "canonicalize-existing", "follow every symlink in every component; all must exist"),
        flag("m", "canonicalize-missing", "follow every symlink in every component; none need exist"),
        flag("n", "no-newline", "do not output the trailing delimiter"),
        flag("q", "quiet", "suppress most error messages"),
        flag("s", "silent", "suppress most error messages (on by default)"),
        flag("v", "verbose", "report error messages"),
        flag("z", "zero", "end each output line with NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut existing, mut delimiter, mut verbose, mut end) = (None, true, false, b'\n');
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("canonicalize", _) => existing = Some(Existing::AllButLast),
            Arg::Option("canonicalize-existing", _) => existing = Some(Existing::All),
            Arg::Option("canonicalize-missing", _) => existing = Some(Existing::Nothing),
            Arg::Option("no-newline", _) => delimiter = false,
            Arg::Option("verbose", _) => verbose = true,
            Arg::Option("zero", _) => end = 0,
            Arg::Option(..) => verbose = false,
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    if names.len() > 1 && !delimiter {
        cx.diagnose("ignoring --no-newline with multiple arguments").await?;
        delimiter = true;
    }
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        let found = match existing {
            Some(existing) => canonical(cx, name, existing, LinkOrder::Physical).await?,
            None => cx.view().read_link(cx.cwd(), name).await.map(|target| target.to_vec()),
        };
        match found {
            Ok(path) => {
                cx.out.write(&path).await?;
                if delimiter {
                    cx.out.write(&[end]).await?;
                }
            }
            Err(why) => {
                status = ExitStatus::FAILURE;
                if verbose {
                    cx.file_error(name, why).await?;
                }
            }
        }
    }
    Ok(status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, out: &str, status: u8) {
        let bench = Bench::new().file("f", "").symlink("f", "l").symlink("d", "dl").file("d/x", "");
        let ran = bench.symlink("loop", "loop").run(line);
        assert_eq!((ran.out().as_str(), ran.status), (out, status), "{line}: {}", ran.err());
    }

    #[test]
    fn links_and_canonical_names() {
        check("readlink l", "f\n", 0);
        check("readlink f", "", 1);
        check("readlink -n l", "f", 0);
        check("readlink -f l none dl/x", "/w/f\n/w/none\n/w/d/x\n", 0);
        check("readlink -f none/x f/x f/ loop", "", 1);
        check("readlink -e none", "", 1);
        check("readlink -m none/x/../y f/x loop", "/w/none/y\n/w/f/x\n/w/loop\n", 0);
        check("readlink -f /", "/\n", 0);
        let ran = Bench::new().file("f", "").run("readlink -v f none");
        assert_eq!(ran.err(), "readlink: f: Invalid argument\nreadlink: none: No such file or directory\n");
    }
}
