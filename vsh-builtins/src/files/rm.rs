//! `rm`: removes files and directories. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rm.html>

use vsh_core::args::{Arg, Order, flag, optional};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, Metadata};

use crate::support::choice;
use crate::support::context::{Context, missing_operand};
use crate::support::path::{ends_in_dots, join};
use crate::support::prompt::ask;

/// `rm`
pub static UTILITY: Utility = Utility {
    name: "rm",
    summary: "Remove (unlink) the FILE(s)",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("f", "force", "ignore nonexistent files and arguments, never prompt"),
        flag("i", "", "prompt before every removal"),
        flag("I", "", "prompt once before removing more than three files, or when removing recursively"),
        optional("", "interactive", "WHEN", "prompt according to WHEN: never, once (-I), or always (-i)"),
        flag("", "one-file-system", "skip directories on other file systems"),
        flag("", "no-preserve-root", "do not treat '/' specially"),
        optional("", "preserve-root", "all", "do not remove '/' (default)"),
        flag("r", "recursive", "remove directories and their contents recursively"),
        flag("R", "", "as -r"),
        flag("d", "dir", "remove empty directories"),
        flag("v", "verbose", "explain what is being done"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prompt {
    Never,
    Default,
    Once,
    Always,
}

#[derive(Clone, Copy)]
struct Settings {
    force: bool,
    prompt: Prompt,
    recursive: bool,
    dirs: bool,
    verbose: bool,
    preserve_root: bool,
    one_file_system: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings = Settings {
        force: false,
        prompt: Prompt::Default,
        recursive: false,
        dirs: false,
        verbose: false,
        preserve_root: true,
        one_file_system: false,
    };
    let whens = &[
        ("never", Prompt::Never),
        ("no", Prompt::Never),
        ("none", Prompt::Never),
        ("once", Prompt::Once),
        ("always", Prompt::Always),
        ("yes", Prompt::Always),
    ];
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let s = &mut settings;
        match arg {
            Arg::Option("force", _) => (s.force, s.prompt) = (true, Prompt::Never),
            Arg::Option("i", _) | Arg::Option("interactive", None) => {
                (s.force, s.prompt) = (false, Prompt::Always)
            }
            Arg::Option("I", _) => (s.force, s.prompt) = (false, Prompt::Once),
            Arg::Option("interactive", Some(when)) => {
                s.prompt = choice::parse(cx, "--interactive", &when, whens)?;
            }
            Arg::Option("recursive" | "R", _) => s.recursive = true,
            Arg::Option("dir", _) => s.dirs = true,
            Arg::Option("verbose", _) => s.verbose = true,
            Arg::Option("no-preserve-root", _) => s.preserve_root = false,
            Arg::Option("one-file-system", _) => s.one_file_system = true,
            Arg::Option(..) => s.preserve_root = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if operands.is_empty() {
        return if settings.force { Ok(ExitStatus::SUCCESS) } else { Err(missing_operand()) };
    }
    if settings.prompt == Prompt::Once && (settings.recursive || operands.len() > 3) {
        let count = operands.len();
        let plural = if count == 1 { "argument" } else { "arguments" };
        let how = if settings.recursive { " recursively" } else { "" };
        if !ask(cx, &format!("remove {count} {plural}{how}")).await? {
            return Ok(ExitStatus::SUCCESS);
        }
    }
    let mut status = ExitStatus::SUCCESS;
    for path in &operands {
        if !remove(cx, path, settings).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn failed(cx: &mut Cx<'_>, path: &[u8], why: Errno) -> Result<bool, Error> {
    let name = cx.quoted_name(path);
    cx.diagnose(format!("cannot remove {name}: {why}")).await?;
    Ok(false)
}

/// Removes an operand; false if something was reported.
async fn remove(cx: &mut Cx<'_>, path: &[u8], settings: Settings) -> Result<bool, Error> {
    if settings.recursive && ends_in_dots(path) {
        let name = cx.quoted_name(path);
        cx.diagnose(format!("refusing to remove '.' or '..' directory: skipping {name}")).await?;
        return Ok(false);
    }
    let metadata = match cx.view().symlink_metadata(cx.cwd(), path).await {
        Ok(metadata) => metadata,
        Err(Errno::ENOENT | Errno::ENOTDIR) if settings.force => return Ok(true),
        Err(why) => return failed(cx, path, why).await,
    };
    if !metadata.is_dir() {
        return remove_file(cx, path, &metadata, settings).await;
    }
    if !settings.recursive {
        if settings.dirs {
            return remove_dir(cx, path, settings).await;
        }
        return failed(cx, path, Errno::EISDIR).await;
    }
    if settings.preserve_root && is_root(cx, &metadata).await {
        let name = cx.quoted_name(path);
        let same = if path == b"/" { String::new() } else { String::from(" (same as '/')") };
        cx.diagnose(format!("it is dangerous to operate recursively on {name}{same}")).await?;
        cx.diagnose("use --no-preserve-root to override this failsafe").await?;
        return Ok(false);
    }
    tree(cx, path, metadata.dev, settings).await
}

async fn is_root(cx: &Cx<'_>, metadata: &Metadata) -> bool {
    match cx.view().metadata(cx.cwd(), b"/").await {
        Ok(root) => (root.dev, root.ino) == (metadata.dev, metadata.ino),
        Err(_) => false,
    }
}

/// A directory on the way: what is left of it to remove.
struct Level {
    path: Vec<u8>,
    left: Vec<(Vec<u8>, FileKind)>,
    clean: bool,
}

async fn tree(cx: &mut Cx<'_>, root: &[u8], dev: u64, settings: Settings) -> Result<bool, Error> {
    let mut levels: Vec<Level> = Vec::new();
    match enter(cx, root.to_vec(), settings).await? {
        Entered::Yes(level) => levels.push(level),
        Entered::Skipped => return Ok(true),
        Entered::Failed => return Ok(false),
    }
    let mut clean = true;
    while let Some(level) = levels.last_mut() {
        cx.meter().step(2).await?;
        let Some((name, kind)) = level.left.pop() else {
            let level_clean = level.clean;
            let path = std::mem::take(&mut level.path);
            levels.pop();
            // What is not empty because something was kept is not reported again.
            let removed = if level_clean { remove_dir(cx, &path, settings).await? } else { false };
            if let (false, Some(above)) = (removed, levels.last_mut()) {
                above.clean = false;
            }
            clean &= removed || !level_clean;
            continue;
        };
        let path = join(&level.path, &name);
        if kind == FileKind::Directory {
            if settings.one_file_system && cx.metadata(&path).await.is_ok_and(|m| m.dev != dev) {
                let name = cx.quoted_name(&path);
                cx.diagnose(format!("skipping {name}, since it's on a different device")).await?;
                (level.clean, clean) = (false, false);
                continue;
            }
            match enter(cx, path, settings).await? {
                Entered::Yes(below) => levels.push(below),
                Entered::Skipped => level.clean = false,
                Entered::Failed => (level.clean, clean) = (false, false),
            }
            continue;
        }
        let removed = match cx.view().symlink_metadata(cx.cwd(), &path).await {
            Ok(metadata) => remove_file(cx, &path, &metadata, settings).await?,
            Err(Errno::ENOENT) => true,
            Err(why) => failed(cx, &path, why).await?,
        };
        clean &= removed;
        let gone = removed && (settings.prompt != Prompt::Always || is_gone(cx, &path).await);
        level.clean &= gone;
    }
    Ok(clean)
}

async fn is_gone(cx: &Cx<'_>, path: &[u8]) -> bool {
    cx.view().symlink_metadata(cx.cwd(), path).await.is_err()
}

enum Entered {
    Yes(Level),
    /// The user said no.
    Skipped,
    Failed,
}

async fn enter(cx: &mut Cx<'_>, path: Vec<u8>, settings: Settings) -> Result<Entered, Error> {
    let entries = match cx.view().read_dir(cx.cwd(), &path).await {
        Ok(entries) => entries,
        Err(why) => {
            failed(cx, &path, why).await?;
            return Ok(Entered::Failed);
        }
    };
    if settings.prompt == Prompt::Always && !entries.is_empty() {
        let name = cx.quoted_name(&path);
        if !ask(cx, &format!("descend into directory {name}")).await? {
            return Ok(Entered::Skipped);
        }
    }
    let left = entries.iter().rev().map(|entry| (entry.name.to_vec(), entry.kind)).collect();
    Ok(Entered::Yes(Level { path, left, clean: true }))
}

async fn remove_dir(cx: &mut Cx<'_>, path: &[u8], settings: Settings) -> Result<bool, Error> {
    if settings.prompt == Prompt::Always {
        let name = cx.quoted_name(path);
        if !ask(cx, &format!("remove directory {name}")).await? {
            return Ok(true);
        }
    }
    if let Err(why) = cx.view().remove_dir(cx.cwd(), path).await {
        return failed(cx, path, why).await;
    }
    if settings.verbose {
        let name = cx.quoted_name(path);
        cx.out.write(format!("removed directory {name}\n").as_bytes()).await?;
    }
    Ok(true)
}

async fn remove_file(
    cx: &mut Cx<'_>,
    path: &[u8],
    metadata: &Metadata,
    settings: Settings,
) -> Result<bool, Error> {
    if settings.prompt == Prompt::Always {
        let name = cx.quoted_name(path);
        let kind = describe(metadata);
        if !ask(cx, &format!("remove {kind} {name}")).await? {
            return Ok(true);
        }
    }
    match cx.view().remove_file(cx.cwd(), path).await {
        Ok(()) => {}
        Err(Errno::ENOENT) if settings.force => return Ok(true),
        Err(why) => return failed(cx, path, why).await,
    }
    if settings.verbose {
        let name = cx.quoted_name(path);
        cx.out.write(format!("removed {name}\n").as_bytes()).await?;
    }
    Ok(true)
}

/// Removes a file or a whole tree without asking: what `mv` does behind a copy.
pub(crate) async fn remove_quietly(cx: &mut Cx<'_>, path: &[u8]) -> Result<bool, Error> {
    let settings = Settings {
        force: true,
        prompt: Prompt::Never,
        recursive: true,
        dirs: false,
        verbose: false,
        preserve_root: true,
        one_file_system: false,
    };
    remove(cx, path, settings).await
}

/// A file's kind in words.
pub(crate) fn describe(metadata: &Metadata) -> &'static str {
    match metadata.kind {
        FileKind::Regular if metadata.size == 0 => "regular empty file",
        FileKind::Regular => "regular file",
        FileKind::Directory => "directory",
        FileKind::Symlink => "symbolic link",
        FileKind::Fifo => "fifo",
        FileKind::CharDevice => "character special file",
        FileKind::BlockDevice => "block special file",
        FileKind::Socket => "socket",
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    fn bench() -> Bench {
        Bench::new().file("f", "x").file("d/a", "").file("d/e/b", "").dir("empty").symlink("d", "l")
    }

    #[track_caller]
    fn check(line: &str, stdin: &str, out: &str, err: &str, status: u8) {
        let ran = bench().stdin(stdin).run(line);
        assert_eq!((ran.out().as_str(), ran.err().as_str(), ran.status), (out, err, status), "{line}");
    }

    #[test]
    fn removals() {
        check("rm -v f", "", "removed 'f'\n", "", 0);
        check(
            "rm -rv d",
            "",
            "removed 'd/a'\nremoved 'd/e/b'\nremoved directory 'd/e'\nremoved directory 'd'\n",
            "",
            0,
        );
        check("rm -dv empty", "", "removed directory 'empty'\n", "", 0);
        check("rm -v l", "", "removed 'l'\n", "", 0);
        check("rm -f nofile", "", "", "", 0);
        check("rm -f", "", "", "", 0);
        check("rm -vi f", "y\n", "removed 'f'\n", "rm: remove regular file 'f'? ", 0);
        check("rm -vi f", "n\n", "", "rm: remove regular file 'f'? ", 0);
    }

    #[test]
    fn refusals() {
        check("rm d", "", "", "rm: cannot remove 'd': Is a directory\n", 1);
        check("rm nofile", "", "", "rm: cannot remove 'nofile': No such file or directory\n", 1);
        check("rm -d d", "", "", "rm: cannot remove 'd': Directory not empty\n", 1);
        check("rm -r .", "", "", "rm: refusing to remove '.' or '..' directory: skipping '.'\n", 1);
        let root = "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe\n";
        check("rm -r /", "", "", root, 1);
    }
}
