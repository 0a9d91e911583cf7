//! `mv`: moves and renames. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mv.html>

use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use super::basename::base_name;
use crate::support::backup::{Backup, Control};
use crate::support::context::Context;
use crate::support::copying::{Copied, Copying, Follow, Make, Overwrite, copy, destination};
use crate::support::path::{join, without_slashes};
use crate::support::prompt::ask;

/// `mv`
pub static UTILITY: Utility = Utility {
    name: "mv",
    summary: "Rename SOURCE to DEST, or move SOURCE(s) to DIRECTORY",
    usage: &[
        "[OPTION]... [-T] SOURCE DEST",
        "[OPTION]... SOURCE... DIRECTORY",
        "[OPTION]... -t DIRECTORY SOURCE...",
    ],
    options: &[
        optional("", "backup", "CONTROL", "make a backup of each existing destination file"),
        flag("b", "", "like --backup but does not accept an argument"),
        flag("f", "force", "do not prompt before overwriting"),
        flag("i", "interactive", "prompt before overwrite"),
        flag("n", "no-clobber", "do not overwrite an existing file"),
        flag("", "strip-trailing-slashes", "remove any trailing slashes from each SOURCE argument"),
        valued("S", "suffix", "SUFFIX", "override the usual backup suffix"),
        valued("t", "target-directory", "DIRECTORY", "move all SOURCE arguments into DIRECTORY"),
        flag("T", "no-target-directory", "treat DEST as a normal file"),
        flag("u", "update", "move only when the SOURCE file is newer than the destination file"),
        flag("v", "verbose", "explain what is being done"),
        unsupported("Z", "context", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    overwrite: Overwrite,
    update: bool,
    verbose: bool,
    backup: Backup,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings =
        Settings { overwrite: Overwrite::Always, update: false, verbose: false, backup: Backup::none(cx) };
    let (mut strip, mut target, mut no_target) = (false, None, false);
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option("backup", value) => settings.backup.set(cx, value)?,
            Arg::Option("b", _) => settings.backup.set(cx, None)?,
            Arg::Option("force", _) => settings.overwrite = Overwrite::Always,
            Arg::Option("interactive", _) => settings.overwrite = Overwrite::Ask,
            Arg::Option("no-clobber", _) => settings.overwrite = Overwrite::Never,
            Arg::Option("strip-trailing-slashes", _) => strip = true,
            Arg::Option("suffix", value) => {
                settings.backup.suffix = value.unwrap_or_default();
                if settings.backup.control == Control::None {
                    settings.backup.set(cx, None)?;
                }
            }
            Arg::Option("target-directory", value) => target = value,
            Arg::Option("no-target-directory", _) => no_target = true,
            Arg::Option("update", _) => settings.update = true,
            Arg::Option(..) => settings.verbose = true,
        }
    }
    let (sources, destination) = destination(cx, operands, target, no_target).await?;
    let mut status = ExitStatus::SUCCESS;
    let mut made = Vec::new();
    for source in &sources {
        let source = if strip { without_slashes(source) } else { source };
        let to = if destination.is_directory {
            join(&destination.path, base_name(source))
        } else {
            destination.path.to_vec()
        };
        if !rename(cx, source, &to, &settings, &mut made).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn report(cx: &mut Cx<'_>, text: String) -> Result<bool, Error> {
    cx.diagnose(text).await?;
    Ok(false)
}

/// Moves one file; false if something was reported.
async fn rename(
    cx: &mut Cx<'_>,
    from: &[u8],
    to: &[u8],
    settings: &Settings,
    made: &mut Vec<(u64, u64)>,
) -> Result<bool, Error> {
    let (from_name, to_name) = (cx.quoted_name(from), cx.quoted_name(to));
    let source = match cx.view().symlink_metadata(cx.cwd(), from).await {
        Ok(metadata) => metadata,
        Err(why) => return report(cx, format!("cannot stat {from_name}: {why}")).await,
    };
    let target = cx.view().symlink_metadata(cx.cwd(), to).await.ok();
    let mut note = String::new();
    if let Some(target) = &target {
        if settings.overwrite == Overwrite::Never {
            return Ok(true);
        }
        if (source.dev, source.ino) == (target.dev, target.ino)
            && without_slashes(from) == without_slashes(to)
        {
            return report(cx, format!("{from_name} and {to_name} are the same file")).await;
        }
        match (source.is_dir(), target.is_dir()) {
            (true, false) => {
                let text = format!("cannot overwrite non-directory {to_name} with directory {from_name}");
                return report(cx, text).await;
            }
            (false, true) => {
                return report(cx, format!("cannot overwrite directory {to_name} with non-directory")).await;
            }
            _ => {}
        }
        if made.contains(&(target.dev, target.ino.0)) {
            return report(cx, format!("will not overwrite just-created {to_name} with {from_name}")).await;
        }
        if settings.update && target.mtime >= source.mtime {
            return Ok(true);
        }
        if settings.overwrite == Overwrite::Ask && !ask(cx, &format!("overwrite {to_name}")).await? {
            return Ok(true);
        }
        match settings.backup.make(cx, to).await {
            Ok(Some(name)) => note = format!(" (backup: {})", cx.quoted_name(&name)),
            Ok(None) => {}
            Err(why) => return report(cx, format!("cannot backup {to_name}: {why}")).await,
        }
    }
    match cx.view().rename((cx.cwd(), from), (cx.cwd(), to), false).await {
        Ok(()) => {}
        Err(Errno::EXDEV) => return across(cx, from, to, settings).await,
        Err(Errno::EINVAL) if source.is_dir() => {
            return report(cx, format!("cannot move {from_name} to a subdirectory of itself, {to_name}"))
                .await;
        }
        Err(why) => {
            // A file cannot get a name that ends in a slash.
            let why = if to.ends_with(b"/") && !source.is_dir() { Errno::ENOTDIR } else { why };
            return report(cx, format!("cannot move {from_name} to {to_name}: {why}")).await;
        }
    }
    made.push((source.dev, source.ino.0));
    if settings.verbose {
        cx.out.write(format!("renamed {from_name} -> {to_name}{note}\n").as_bytes()).await?;
    }
    Ok(true)
}

/// To another filesystem: copied with everything, then removed.
async fn across(cx: &mut Cx<'_>, from: &[u8], to: &[u8], settings: &Settings) -> Result<bool, Error> {
    let how = Copying {
        recursive: true,
        follow: Follow::Never,
        overwrite: Overwrite::Always,
        force: true,
        remove_destination: true,
        update: false,
        verbose: settings.verbose,
        make: Make::Copy,
        preserve_mode: true,
        preserve_owner: true,
        preserve_times: true,
        preserve_links: true,
        attributes_only: false,
        one_file_system: false,
        backup: Backup::none(cx),
    };
    if !copy(cx, from, to, &how, &mut Copied::default()).await? {
        return Ok(false);
    }
    super::rm::remove_quietly(cx, from).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(lines: &[&str], out: &str, err: &str) {
        let bench = Bench::new().file("f", "x\n").file("g", "y\n").file("d/e/b", "2\n").file("z/d/q", "");
        let (mut all_out, mut all_err) = (String::new(), String::new());
        for line in lines {
            let ran = bench.run(line);
            all_out.push_str(&ran.out());
            all_err.push_str(&ran.err());
        }
        assert_eq!((all_out.as_str(), all_err.as_str()), (out, err), "{lines:?}");
    }

    #[test]
    fn moves() {
        check(&["mv -v f h", "cat h"], "renamed 'f' -> 'h'\nx\n", "");
        check(&["mv f g d", "cat d/f d/g"], "x\ny\n", "");
        check(&["mv d n", "cat n/e/b"], "2\n", "");
        check(&["mv -n f g", "cat f g"], "x\ny\n", "");
        check(&["mv -bv f g", "cat g~"], "renamed 'f' -> 'g' (backup: 'g~')\ny\n", "");
        check(&["mv f g", "cat g"], "x\n", "");
    }

    #[test]
    fn refusals() {
        check(&["mv no n"], "", "mv: cannot stat 'no': No such file or directory\n");
        check(&["mv f f"], "", "mv: 'f' and 'f' are the same file\n");
        check(&["mv d d/e"], "", "mv: cannot move 'd' to a subdirectory of itself, 'd/e/d'\n");
        check(&["mv -T d f"], "", "mv: cannot overwrite non-directory 'f' with directory 'd'\n");
        check(&["mv d z"], "", "mv: cannot move 'd' to 'z/d': Directory not empty\n");
        check(&["mv f nn/"], "", "mv: cannot move 'f' to 'nn/': Not a directory\n");
    }
}
