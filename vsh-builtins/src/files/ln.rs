//! `ln`: makes links. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ln.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use super::basename::base_name;
use super::dirname::directory_name;
use crate::support::backup::{Backup, Control};
use crate::support::context::Context;
use crate::support::path::{join, without_slashes};
use crate::support::prompt::ask;

/// `ln`
pub static UTILITY: Utility = Utility {
    name: "ln",
    summary: "Make links between files",
    usage: &[
        "[OPTION]... [-T] TARGET LINK_NAME",
        "[OPTION]... TARGET",
        "[OPTION]... TARGET... DIRECTORY",
        "[OPTION]... -t DIRECTORY TARGET...",
    ],
    options: &[
        optional("", "backup", "CONTROL", "make a backup of each existing destination file"),
        flag("b", "", "like --backup but does not accept an argument"),
        unsupported("d", "directory", false),
        unsupported("F", "", false),
        flag("f", "force", "remove existing destination files"),
        flag("i", "interactive", "prompt whether to remove destinations"),
        flag("L", "logical", "dereference TARGETs that are symbolic links"),
        flag(
            "n",
            "no-dereference",
            "treat LINK_NAME as a normal file if it is a symbolic link to a directory",
        ),
        flag("P", "physical", "make hard links directly to symbolic links"),
        flag("r", "relative", "with -s, create links relative to link location"),
        flag("s", "symbolic", "make symbolic links instead of hard links"),
        valued("S", "suffix", "SUFFIX", "override the usual backup suffix"),
        valued("t", "target-directory", "DIRECTORY", "specify the DIRECTORY in which to create the links"),
        flag("T", "no-target-directory", "treat LINK_NAME as a normal file always"),
        flag("v", "verbose", "print name of each linked file"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    symbolic: bool,
    relative: bool,
    force: bool,
    interactive: bool,
    logical: bool,
    verbose: bool,
    backup: Backup,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings = Settings {
        symbolic: false,
        relative: false,
        force: false,
        interactive: false,
        logical: false,
        verbose: false,
        backup: Backup::none(cx),
    };
    let (mut directory, mut no_target, mut no_dereference) = (None, false, false);
    let mut operands: Vec<BString> = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let s = &mut settings;
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option("backup", value) => s.backup.set(cx, value)?,
            Arg::Option("b", _) => s.backup.set(cx, None)?,
            Arg::Option("force", _) => (s.force, s.interactive) = (true, false),
            Arg::Option("interactive", _) => (s.force, s.interactive) = (false, true),
            Arg::Option("logical", _) => s.logical = true,
            Arg::Option("physical", _) => s.logical = false,
            Arg::Option("no-dereference", _) => no_dereference = true,
            Arg::Option("relative", _) => s.relative = true,
            Arg::Option("symbolic", _) => s.symbolic = true,
            Arg::Option("suffix", value) => {
                s.backup.suffix = value.unwrap_or_default();
                if s.backup.control == Control::None {
                    s.backup.set(cx, None)?;
                }
            }
            Arg::Option("target-directory", value) => directory = value,
            Arg::Option("no-target-directory", _) => no_target = true,
            Arg::Option(..) => s.verbose = true,
        }
    }
    if operands.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    if settings.relative && !settings.symbolic {
        return Err(Error::fatal("cannot do --relative without --symbolic"));
    }
    let pairs = pairs(cx, operands, directory, no_target, no_dereference).await?;
    let mut status = ExitStatus::SUCCESS;
    for (target, name) in pairs {
        if !link(cx, &target, &name, &settings).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

/// What is to be linked, and under which name.
async fn pairs(
    cx: &Cx<'_>,
    mut operands: Vec<BString>,
    directory: Option<BString>,
    no_target: bool,
    no_dereference: bool,
) -> Result<Vec<(BString, Vec<u8>)>, Error> {
    if no_target {
        if directory.is_some() {
            return Err(Error::fatal("cannot combine --target-directory and --no-target-directory"));
        }
        return match <[BString; 2]>::try_from(operands) {
            Ok([target, name]) => Ok(vec![(target, name.to_vec())]),
            Err(operands) => Err(match (operands.first(), operands.get(2)) {
                (_, Some(extra)) => Error::usage(format!("extra operand {}", cx.quoted_name(extra))),
                (first, None) => {
                    let first = first.map(|f| cx.quoted_name(f)).unwrap_or_default();
                    Error::usage(format!("missing destination file operand after {first}"))
                }
            }),
        };
    }
    let into = |directory: &[u8], targets: Vec<BString>| {
        targets.into_iter().map(|t| (t.clone(), join(directory, base_name(&t)))).collect()
    };
    if let Some(directory) = directory {
        return match cx.metadata(&directory).await {
            Ok(metadata) if metadata.is_dir() => Ok(into(&directory, operands)),
            Ok(_) => Err(Error::fatal(format!("target {} is not a directory", cx.quoted_name(&directory)))),
            Err(why) => Err(Error::fatal(format!("failed to access {}: {why}", cx.quoted_name(&directory)))),
        };
    }
    if operands.len() == 1 {
        return Ok(into(b".", operands)
            .into_iter()
            .map(|(t, n): (BString, Vec<u8>)| {
                let name = n.strip_prefix(b"./").map(<[u8]>::to_vec).unwrap_or(n);
                (t, name)
            })
            .collect());
    }
    let last = operands.pop().unwrap_or_default();
    let found = if no_dereference {
        cx.view().symlink_metadata(cx.cwd(), &last).await
    } else {
        cx.metadata(&last).await
    };
    if found.as_ref().is_ok_and(|m| m.is_dir()) {
        return Ok(into(&last, operands));
    }
    if operands.len() > 1 {
        let why = found.err().unwrap_or(Errno::ENOTDIR);
        return Err(Error::fatal(format!("target {}: {why}", cx.quoted_name(&last))));
    }
    Ok(operands.into_iter().map(|target| (target, last.to_vec())).collect())
}

async fn report(cx: &mut Cx<'_>, text: String) -> Result<bool, Error> {
    cx.diagnose(text).await?;
    Ok(false)
}

async fn link(cx: &mut Cx<'_>, target: &[u8], name: &[u8], settings: &Settings) -> Result<bool, Error> {
    let (target_name, link_name) = (cx.quoted_name(target), cx.quoted_name(name));
    if !settings.symbolic {
        let found = if settings.logical {
            cx.metadata(target).await
        } else {
            cx.view().symlink_metadata(cx.cwd(), target).await
        };
        match found {
            Ok(metadata) if metadata.is_dir() => {
                let shown = cx.file_name(target);
                return report(cx, format!("{shown}: hard link not allowed for directory")).await;
            }
            Ok(_) => {}
            Err(why) => return report(cx, format!("failed to access {target_name}: {why}")).await,
        }
    }
    let mut note = String::new();
    if let Ok(existing) = cx.view().symlink_metadata(cx.cwd(), name).await {
        let backup = settings.backup.control != Control::None;
        if existing.is_dir() && (settings.force || settings.interactive || backup) {
            return report(cx, format!("{}: cannot overwrite directory", cx.file_name(name))).await;
        }
        let same = cx.view().symlink_metadata(cx.cwd(), target).await.is_ok_and(|m| {
            (m.dev, m.ino) == (existing.dev, existing.ino) && without_slashes(target) == without_slashes(name)
        });
        if same && (settings.force || backup) {
            return report(cx, format!("{target_name} and {link_name} are the same file")).await;
        }
        if settings.interactive && !ask(cx, &format!("replace {link_name}")).await? {
            return Ok(true);
        }
        match settings.backup.make(cx, name).await {
            Ok(Some(backup)) => note = format!(" ~ {}", cx.quoted_name(&backup)),
            Ok(None) if settings.force || settings.interactive => {
                if let Err(why) = cx.view().remove_file(cx.cwd(), name).await {
                    return report(cx, format!("cannot remove {link_name}: {why}")).await;
                }
            }
            Ok(None) => {}
            Err(why) => return report(cx, format!("cannot backup {link_name}: {why}")).await,
        }
    }
    let text = if settings.relative { relative(cx, target, name).await } else { target.to_vec() };
    let made = if settings.symbolic {
        cx.view().symlink(&text, cx.cwd(), name).await
    } else {
        cx.view().hard_link((cx.cwd(), target), (cx.cwd(), name), settings.logical).await
    };
    if let Err(why) = made {
        let kind = if settings.symbolic { "symbolic" } else { "hard" };
        let to = match (settings.symbolic, why) {
            (true, Errno::EEXIST) | (_, Errno::EEXIST) => String::new(),
            (true, _) => String::new(),
            (false, _) => format!(" => {target_name}"),
        };
        return report(cx, format!("failed to create {kind} link {link_name}{to}: {why}")).await;
    }
    if settings.verbose {
        let arrow = if settings.symbolic { "->" } else { "=>" };
        let text = cx.quoted_name(&text);
        cx.out.write(format!("{link_name}{note} {arrow} {text}\n").as_bytes()).await?;
    }
    Ok(true)
}

/// `target` as seen from the directory that `name` is in.
async fn relative(cx: &Cx<'_>, target: &[u8], name: &[u8]) -> Vec<u8> {
    let absolute = |path: Vec<u8>| vsh_fs::path::normalize(&vsh_fs::path::join(cx.cwd_path(), &path));
    let from = match cx.view().canonicalize(cx.cwd(), directory_name(name)).await {
        Ok(path) => path,
        Err(_) => absolute(directory_name(name).to_vec()),
    };
    let to = match cx.view().canonicalize(cx.cwd(), target).await {
        Ok(path) => path,
        Err(_) => match cx.view().canonicalize(cx.cwd(), directory_name(target)).await {
            Ok(parent) => join(&parent, base_name(target)),
            Err(_) => absolute(target.to_vec()),
        },
    };
    relative_path(&from, &to)
}

/// The way from directory `from` to `to`, both absolute.
pub(crate) fn relative_path(from: &[u8], to: &[u8]) -> Vec<u8> {
    let parts = |path: &[u8]| -> Vec<Vec<u8>> {
        path.split(|b| *b == b'/').filter(|p| !p.is_empty()).map(<[u8]>::to_vec).collect()
    };
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n(b"..".to_vec(), from.len() - common);
    let way: Vec<Vec<u8>> = up.chain(to.into_iter().skip(common)).collect();
    if way.is_empty() { b".".to_vec() } else { bstr::join("/", way) }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(lines: &[&str], out: &str, err: &str) {
        let bench = Bench::new().file("f", "x\n").file("g", "y\n").dir("d/e");
        let (mut all_out, mut all_err) = (String::new(), String::new());
        for line in lines {
            let ran = bench.run(line);
            all_out.push_str(&ran.out());
            all_err.push_str(&ran.err());
        }
        assert_eq!((all_out.as_str(), all_err.as_str()), (out, err), "{lines:?}");
    }

    #[test]
    fn links() {
        check(&["ln -v f h", "cat h"], "'h' => 'f'\nx\n", "");
        check(&["ln -sv f h", "cat h"], "'h' -> 'f'\nx\n", "");
        check(&["ln -sfv g f", "cat f"], "'f' -> 'g'\ny\n", "");
        check(&["ln -s ../f d", "cat d/f"], "x\n", "");
        check(&["ln -srv f d/e/h", "cat d/e/h"], "'d/e/h' -> '../../f'\nx\n", "");
        check(&["ln f g d", "cat d/f d/g"], "x\ny\n", "");
    }

    #[test]
    fn refusals() {
        check(&["ln no h"], "", "ln: failed to access 'no': No such file or directory\n");
        check(&["ln f g"], "", "ln: failed to create hard link 'g': File exists\n");
        check(&["ln -s f g"], "", "ln: failed to create symbolic link 'g': File exists\n");
        check(&["ln d h"], "", "ln: d: hard link not allowed for directory\n");
        check(&["ln f g no"], "", "ln: target 'no': No such file or directory\n");
    }
}
