//! `realpath`: the absolute name of a file. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/realpath.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use crate::support::canonical::{Existing, LinkOrder, canonical, is_below, relative};
use crate::support::context::{Context, missing_operand};

/// `realpath`
pub static UTILITY: Utility = Utility {
    name: "realpath",
    summary: "Print the resolved absolute file name",
    usage: &["[OPTION]... FILE..."],
    options: &[
        flag("e", "canonicalize-existing", "all components of the path must exist"),
        flag("m", "canonicalize-missing", "no path components need exist or be a directory"),
        flag("L", "logical", "resolve '..' components before symlinks"),
        flag("P", "physical", "resolve symlinks as encountered (default)"),
        flag("q", "quiet", "suppress most error messages"),
        valued("", "relative-to", "DIR", "print the resolved path relative to DIR"),
        valued("", "relative-base", "DIR", "print absolute paths unless paths below DIR"),
        flag("s", "strip", "don't expand symlinks"),
        flag("", "no-symlinks", "the same as --strip"),
        flag("z", "zero", "end each output line with NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    existing: Existing,
    links: LinkOrder,
    quiet: bool,
    end: u8,
    relative_to: Option<BString>,
    relative_base: Option<BString>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, names) = parse(cx)?;
    let base = match &settings.relative_base {
        Some(base) => Some(directory(cx, base, &settings).await?),
        None => None,
    };
    // Names are told relative to the base, if nothing else is said; not if that is outside of it.
    let to = match (&settings.relative_to, &base) {
        (Some(to), base) => {
            let to = directory(cx, to, &settings).await?;
            Some(to).filter(|to| base.as_ref().is_none_or(|base| is_below(to, base)))
        }
        (None, base) => base.clone(),
    };
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        match canonical(cx, name, settings.existing, settings.links).await? {
            Ok(path) => {
                let inside = base.as_ref().is_none_or(|base| is_below(&path, base));
                let shown = match to.as_ref().filter(|_| inside) {
                    Some(to) => relative(to, &path),
                    None => path,
                };
                cx.out.write(&shown).await?;
                cx.out.write(&[settings.end]).await?;
            }
            Err(why) => {
                status = ExitStatus::FAILURE;
                if !settings.quiet {
                    cx.file_error(name, why).await?;
                }
            }
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        existing: Existing::AllButLast,
        links: LinkOrder::Physical,
        quiet: false,
        end: b'\n',
        relative_to: None,
        relative_base: None,
    };
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("canonicalize-existing", _) => settings.existing = Existing::All,
            Arg::Option("canonicalize-missing", _) => settings.existing = Existing::Nothing,
            Arg::Option("logical", _) => settings.links = LinkOrder::Logical,
            Arg::Option("physical", _) => settings.links = LinkOrder::Physical,
            Arg::Option("strip" | "no-symlinks", _) => settings.links = LinkOrder::Kept,
            Arg::Option("quiet", _) => settings.quiet = true,
            Arg::Option("relative-to", dir) => settings.relative_to = dir,
            Arg::Option("relative-base", dir) => settings.relative_base = dir,
            Arg::Option(..) => settings.end = 0,
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    Ok((settings, names))
}

/// The directory of `--relative-to` or `--relative-base`; with `-e` it must be one.
async fn directory(cx: &mut Cx<'_>, name: &[u8], settings: &Settings) -> Result<Vec<u8>, Error> {
    let mut found = canonical(cx, name, settings.existing, settings.links).await?;
    if let (Ok(path), Existing::All) = (&found, settings.existing)
        && !cx.metadata(path).await.is_ok_and(|metadata| metadata.is_dir())
    {
        found = Err(Errno::ENOTDIR);
    }
    found.map_err(|why| Error::fatal(format!("{}: {why}", cx.file_name(name))))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, out: &str, err: &str) {
        let bench = Bench::new().file("f", "").symlink("f", "l").symlink("/tmp", "t").file("d/x", "");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.err().as_str()), (out, err), "{line}");
    }

    #[test]
    fn names() {
        check("realpath l none", "/w/f\n/w/none\n", "");
        check("realpath none/x", "", "realpath: none/x: No such file or directory\n");
        check("realpath -q none/x", "", "");
        check("realpath -e none", "", "realpath: none: No such file or directory\n");
        check("realpath -m none/../x", "/w/x\n", "");
        check("realpath -s l", "/w/l\n", "");
        check("realpath -L t/..", "/w\n", "");
        check("realpath -P t/..", "/\n", "");
        check("realpath --relative-to=d f", "../f\n", "");
        check("realpath --relative-to=. d/x .", "d/x\n.\n", "");
        check("realpath --relative-base=/w f /tmp", "f\n/tmp\n", "");
        check("realpath --relative-base=/w --relative-to=/tmp f", "/w/f\n", "");
        check("realpath ''", "", "realpath: '': No such file or directory\n");
    }
}
