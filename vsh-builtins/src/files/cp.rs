//! `cp`: copies files and directories. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cp.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use super::basename::base_name;
use crate::support::backup::{Backup, Control};
use crate::support::context::Context;
use crate::support::copying::{Copied, Copying, Follow, Make, Overwrite, copy, destination};
use crate::support::path::{join, without_slashes};

/// `cp`
pub static UTILITY: Utility = Utility {
    name: "cp",
    summary: "Copy SOURCE to DEST, or multiple SOURCE(s) to DIRECTORY",
    usage: &[
        "[OPTION]... [-T] SOURCE DEST",
        "[OPTION]... SOURCE... DIRECTORY",
        "[OPTION]... -t DIRECTORY SOURCE...",
    ],
    options: &[
        flag("a", "archive", "same as -dR --preserve=all"),
        flag("", "attributes-only", "don't copy the file data, just the attributes"),
        optional("", "backup", "CONTROL", "make a backup of each existing destination file"),
        flag("b", "", "like --backup but does not accept an argument"),
        flag("", "copy-contents", "(without effect)"),
        flag("d", "", "same as --no-dereference --preserve=links"),
        flag("f", "force", "if an existing destination file cannot be opened, remove it and try again"),
        flag("i", "interactive", "prompt before overwrite"),
        flag("H", "", "follow command-line symbolic links in SOURCE"),
        flag("l", "link", "hard link files instead of copying"),
        flag("L", "dereference", "always follow symbolic links in SOURCE"),
        flag("n", "no-clobber", "do not overwrite an existing file"),
        flag("P", "no-dereference", "never follow symbolic links in SOURCE"),
        flag("p", "", "same as --preserve=mode,ownership,timestamps"),
        optional("", "preserve", "ATTR_LIST", "preserve the specified attributes"),
        valued("", "no-preserve", "ATTR_LIST", "don't preserve the specified attributes"),
        flag("", "parents", "use full source file name under DIRECTORY"),
        flag("R", "recursive", "copy directories recursively"),
        flag("r", "", "as -R"),
        optional("", "reflink", "WHEN", "(without effect: content is always shared)"),
        flag("", "remove-destination", "remove each existing destination file before attempting to open it"),
        valued("", "sparse", "WHEN", "(without effect)"),
        flag("", "strip-trailing-slashes", "remove any trailing slashes from each SOURCE argument"),
        flag("s", "symbolic-link", "make symbolic links instead of copying"),
        valued("S", "suffix", "SUFFIX", "override the usual backup suffix"),
        valued("t", "target-directory", "DIRECTORY", "copy all SOURCE arguments into DIRECTORY"),
        flag("T", "no-target-directory", "treat DEST as a normal file"),
        flag("u", "update", "copy only when the SOURCE file is newer than the destination file"),
        flag("v", "verbose", "explain what is being done"),
        flag("x", "one-file-system", "stay on this file system"),
        unsupported("Z", "context", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut how, mut follow) = (defaults(cx), None);
    let (mut parents, mut strip, mut no_target) = (false, false, false);
    let mut target = None;
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let (key, value) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, value) => (key, value),
        };
        match key {
            "archive" => {
                how.recursive = true;
                follow = Some(Follow::Never);
                preserve(cx, &mut how, b"all", true)?;
            }
            "attributes-only" => how.attributes_only = true,
            "backup" => how.backup.set(cx, value)?,
            "b" => how.backup.set(cx, None)?,
            "d" => {
                follow = Some(Follow::Never);
                how.preserve_links = true;
            }
            "force" => how.force = true,
            "interactive" => how.overwrite = Overwrite::Ask,
            "H" => follow = Some(Follow::Operands),
            "link" => how.make = Make::HardLink,
            "dereference" => follow = Some(Follow::Always),
            "no-clobber" => how.overwrite = Overwrite::Never,
            "no-dereference" => follow = Some(Follow::Never),
            "p" => preserve(cx, &mut how, b"mode,ownership,timestamps", true)?,
            "preserve" => {
                let list = value.unwrap_or_else(|| BString::from("mode,ownership,timestamps"));
                preserve(cx, &mut how, &list, true)?;
            }
            "no-preserve" => preserve(cx, &mut how, &value.unwrap_or_default(), false)?,
            "parents" => parents = true,
            "recursive" | "r" => how.recursive = true,
            "remove-destination" => how.remove_destination = true,
            "strip-trailing-slashes" => strip = true,
            "symbolic-link" => how.make = Make::SymbolicLink,
            "suffix" => {
                how.backup.suffix = value.unwrap_or_default();
                if how.backup.control == Control::None {
                    how.backup.set(cx, None)?;
                }
            }
            "target-directory" => target = value,
            "no-target-directory" => no_target = true,
            "update" => how.update = true,
            "verbose" => how.verbose = true,
            "one-file-system" => how.one_file_system = true,
            _ => {}
        }
    }
    let usual = if how.recursive && how.make == Make::Copy { Follow::Never } else { Follow::Always };
    how.follow = follow.unwrap_or(if how.make == Make::HardLink { Follow::Never } else { usual });
    let (sources, destination) = destination(cx, operands, target, no_target).await?;
    if parents && !destination.is_directory {
        return Err(Error::usage("with --parents, the destination must be a directory"));
    }
    let mut copied = Copied::default();
    let mut status = ExitStatus::SUCCESS;
    for source in &sources {
        let source = if strip { without_slashes(source) } else { source };
        let to = if !destination.is_directory {
            destination.path.to_vec()
        } else if parents {
            match make_parents(cx, source, &destination.path, &how).await? {
                Some(to) => to,
                None => {
                    status = ExitStatus::FAILURE;
                    continue;
                }
            }
        } else {
            match base_name(source) {
                b".." | b"." | b"/" => destination.path.to_vec(),
                base => join(&destination.path, base),
            }
        };
        if !copy(cx, source, &to, &how, &mut copied).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn defaults(cx: &Cx<'_>) -> Copying {
    Copying {
        recursive: false,
        follow: Follow::Always,
        overwrite: Overwrite::Always,
        force: false,
        remove_destination: false,
        update: false,
        verbose: false,
        make: Make::Copy,
        preserve_mode: false,
        preserve_owner: false,
        preserve_times: false,
        preserve_links: false,
        attributes_only: false,
        one_file_system: false,
        backup: Backup::none(cx),
    }
}

fn preserve(cx: &Cx<'_>, how: &mut Copying, list: &[u8], value: bool) -> Result<(), Error> {
    for word in list.split(|b| *b == b',') {
        match word {
            b"mode" => how.preserve_mode = value,
            b"ownership" => how.preserve_owner = value,
            b"timestamps" => how.preserve_times = value,
            b"links" => how.preserve_links = value,
            b"all" => {
                how.preserve_mode = value;
                how.preserve_owner = value;
                how.preserve_times = value;
                how.preserve_links = value;
            }
            b"xattr" | b"context" => {}
            _ => {
                let option: &[u8] = if value { b"--preserve" } else { b"--no-preserve" };
                let text = format!("invalid argument {} for {}", cx.quoted(word), cx.quoted(option));
                return Err(Error::usage(text));
            }
        }
    }
    Ok(())
}

/// `--parents`: the source's whole name below the destination.
async fn make_parents(
    cx: &mut Cx<'_>,
    source: &[u8],
    destination: &[u8],
    how: &Copying,
) -> Result<Option<Vec<u8>>, Error> {
    let leading = source.iter().take_while(|b| **b == b'/').count();
    let source_path = source.get(leading..).unwrap_or_default();
    let to = join(destination, without_slashes(source_path));
    for (i, _) in source_path.iter().enumerate().filter(|(_, b)| **b == b'/') {
        let part = source_path.get(..i).unwrap_or_default();
        let dir = join(destination, part);
        if cx.metadata(&dir).await.is_ok_and(|m| m.is_dir()) {
            continue;
        }
        let original = source.get(..leading + i).unwrap_or_default();
        let made = match cx.metadata(original).await {
            Ok(metadata) => cx.view().create_dir(cx.cwd(), &dir, metadata.mode).await,
            Err(why) => {
                let name = cx.quoted_name(original);
                cx.diagnose(format!("failed to get attributes of {name}: {why}")).await?;
                return Ok(None);
            }
        };
        if let Err(why) = made {
            let name = cx.quoted_name(&dir);
            cx.diagnose(format!("cannot make directory {name}: {why}")).await?;
            return Ok(None);
        }
        if how.verbose {
            let line = [original, b" -> ", &dir, b"\n"].concat();
            cx.out.write(&line).await?;
        }
    }
    Ok(Some(to))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    fn bench() -> Bench {
        Bench::new()
            .file("f", "x\n")
            .file("g", "y\n")
            .file("d/a", "1\n")
            .file("d/e/b", "2\n")
            .symlink("f", "l")
    }

    #[track_caller]
    fn check(lines: &[&str], out: &str, err: &str) {
        let bench = bench();
        let (mut all_out, mut all_err) = (String::new(), String::new());
        for line in lines {
            let ran = bench.run(line);
            all_out.push_str(&ran.out());
            all_err.push_str(&ran.err());
        }
        assert_eq!((all_out.as_str(), all_err.as_str()), (out, err), "{lines:?}");
    }

    #[test]
    fn copies() {
        check(&["cp f h", "cat h"], "x\n", "");
        check(&["cp -v f g d", "cat d/f d/g"], "'f' -> 'd/f'\n'g' -> 'd/g'\nx\ny\n", "");
        check(&["cp -r d n", "cat n/a n/e/b"], "1\n2\n", "");
        check(&["cp -r d n", "cp -r d n", "cat n/d/e/b"], "2\n", "");
        check(&["cp -rv d/e n"], "'d/e' -> 'n'\n'd/e/b' -> 'n/b'\n", "");
        check(&["cp -n f g", "cat g"], "y\n", "");
        check(&["cp l m", "test -L m", "cat m"], "x\n", "");
        check(&["cp -P l m", "cp f x", "cat m"], "x\n", "");
        check(&["cp -bv f g", "cat g~"], "'f' -> 'g' (backup: 'g~')\ny\n", "");
        check(&["mkdir p", "cp --parents d/e/b p", "cat p/d/e/b"], "2\n", "");
        check(&["cp -t d f", "cat d/f"], "x\n", "");
        check(&["cp -s f s", "cat s"], "x\n", "");
    }

    #[test]
    fn refusals() {
        check(&["cp d n"], "", "cp: -r not specified; omitting directory 'd'\n");
        check(&["cp f f"], "", "cp: 'f' and 'f' are the same file\n");
        check(&["cp no n"], "", "cp: cannot stat 'no': No such file or directory\n");
        check(&["cp f no/n"], "", "cp: cannot create regular file 'no/n': No such file or directory\n");
        check(&["cp f g no"], "", "cp: target 'no': No such file or directory\n");
        check(&["cp -r d d/x"], "", "cp: cannot copy a directory, 'd', into itself, 'd/x'\n");
        check(&["cp -r d f"], "", "cp: cannot overwrite non-directory 'f' with directory 'd'\n");
        check(&["cp -T f d"], "", "cp: cannot overwrite directory 'd' with non-directory\n");
        check(&["mkdir o", "cp f d/../f o"], "", "cp: will not overwrite just-created 'o/f' with 'd/../f'\n");
    }
}
