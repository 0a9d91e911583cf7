//! `rm`: removes names. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rm.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, Location, Metadata};

use crate::support::context::{Context, missing_operand};
use crate::support::path::{ends_in_dots, join};
use crate::support::prompt::ask;
use crate::support::walk::{Event, Links, Node, Walk};
use crate::support::{choice, root};

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
        flag("", "one-file-system", "skip directories on a file system other than that of the argument"),
        flag("", "no-preserve-root", "do not treat '/' specially"),
        optional("", "preserve-root", "all", "do not remove '/' (default)"),
        flag("r", "recursive", "remove directories and their contents recursively"),
        flag("R", "", "the same as -r"),
        flag("d", "dir", "remove empty directories"),
        flag("v", "verbose", "explain what is being done"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Prompt {
    Never,
    Once,
    Always,
    /// Nothing was said: ask about what cannot be written, if somebody can answer. Nobody can: there is no
    /// terminal.
    Unsaid,
}

/// What became of a name; the worst counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Removed,
    /// The user wants to keep it.
    Declined,
    Failed,
}

struct Settings {
    prompt: Prompt,
    force: bool,
    one_file_system: bool,
    preserve_root: bool,
    /// Also refuse what another filesystem is mounted on.
    preserve_all: bool,
    recursive: bool,
    dirs: bool,
    verbose: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, names) = parse(cx)?;
    if names.is_empty() {
        return if settings.force { Ok(ExitStatus::SUCCESS) } else { Err(missing_operand()) };
    }
    if settings.prompt == Prompt::Once && !ask_once(cx, names.len(), settings.recursive).await? {
        return Ok(ExitStatus::SUCCESS);
    }
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        if remove(cx, name, &settings).await? == Outcome::Failed {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        prompt: Prompt::Unsaid,
        force: false,
        one_file_system: false,
        preserve_root: true,
        preserve_all: false,
        recursive: false,
        dirs: false,
        verbose: false,
    };
    let when = &[
        ("never", Prompt::Never),
        ("no", Prompt::Never),
        ("none", Prompt::Never),
        ("once", Prompt::Once),
        ("always", Prompt::Always),
        ("yes", Prompt::Always),
    ];
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("force", _) => (settings.force, settings.prompt) = (true, Prompt::Never),
            Arg::Option("i", _) => (settings.force, settings.prompt) = (false, Prompt::Always),
            Arg::Option("I", _) => (settings.force, settings.prompt) = (false, Prompt::Once),
            Arg::Option("interactive", word) => {
                let word = word.unwrap_or_else(|| BString::from("always"));
                settings.prompt = choice::parse(cx, "--interactive", &word, when)?;
                settings.force &= settings.prompt == Prompt::Never;
            }
            Arg::Option("one-file-system", _) => settings.one_file_system = true,
            Arg::Option("no-preserve-root", _) => settings.preserve_root = false,
            Arg::Option("preserve-root", None) => settings.preserve_root = true,
            Arg::Option("preserve-root", Some(how)) if how == "all" => {
                (settings.preserve_root, settings.preserve_all) = (true, true);
            }
            Arg::Option("preserve-root", Some(how)) => {
                let how = cx.quoted(&how);
                return Err(Error::fatal(format!("unrecognized --preserve-root argument: {how}")));
            }
            Arg::Option("recursive" | "R", _) => settings.recursive = true,
            Arg::Option("dir", _) => settings.dirs = true,
            Arg::Option(..) => settings.verbose = true,
            Arg::Operand(name) => names.push(name),
        }
    }
    Ok((settings, names))
}

async fn ask_once(cx: &mut Cx<'_>, count: usize, recursive: bool) -> Result<bool, Error> {
    if !recursive && count <= 3 {
        return Ok(true);
    }
    let plural = if count == 1 { "" } else { "s" };
    let how = if recursive { " recursively" } else { "" };
    ask(cx, &format!("remove {count} argument{plural}{how}")).await
}

/// Removes one operand.
async fn remove(cx: &mut Cx<'_>, name: &[u8], settings: &Settings) -> Result<Outcome, Error> {
    if settings.recursive {
        if ends_in_dots(name) && cx.view().symlink_metadata(cx.cwd(), name).await.is_ok() {
            let shown = cx.quoted_name(name);
            cx.diagnose(format!("refusing to remove '.' or '..' directory: skipping {shown}")).await?;
            return Ok(Outcome::Failed);
        }
        if settings.preserve_root && root::is_root(cx, name).await {
            root::refuse(cx, name).await?;
            return Ok(Outcome::Failed);
        }
        return remove_tree(cx, name, settings).await;
    }
    let metadata = match cx.view().symlink_metadata(cx.cwd(), name).await {
        Ok(metadata) if metadata.is_dir() && !settings.dirs => {
            return complain(cx, name, Errno::EISDIR).await;
        }
        Ok(metadata) => metadata,
        Err(why) => return absent(cx, name, why, settings).await,
    };
    let node = Node { at: cx.cwd(), name: name.to_vec(), path: name.to_vec(), metadata, depth: 0 };
    if node.metadata.is_dir() {
        remove_dir(cx, &node, settings).await
    } else {
        remove_file(cx, &node, settings).await
    }
}

async fn remove_tree(cx: &mut Cx<'_>, name: &[u8], settings: &Settings) -> Result<Outcome, Error> {
    let mut walk = Walk::new(name, Links::Keep);
    let mut all = Outcome::Removed;
    // For each directory we are in: must it stay, because something in it does?
    let mut staying: Vec<bool> = Vec::new();
    let mut device = None;
    while let Some(event) = walk.next(cx).await? {
        // A file that the user keeps does not spare the questions about the directories above it.
        let mut spares = false;
        let outcome = match event {
            Event::File(node) => remove_file(cx, &node, settings).await?,
            Event::Enter(node) => match enter(cx, &node, &mut device, settings).await? {
                Entering::Go => {
                    staying.push(false);
                    continue;
                }
                Entering::Empty => {
                    walk.skip();
                    spares = true;
                    remove_dir(cx, &node, settings).await?
                }
                Entering::Not(outcome) => {
                    walk.skip();
                    spares = true;
                    outcome
                }
            },
            Event::Leave(_) if staying.pop() == Some(true) => {
                spares = true;
                Outcome::Declined
            }
            Event::Leave(node) => remove_dir(cx, &node, settings).await?,
            Event::Unreadable(node, why) => {
                staying.pop();
                remove_unreadable(cx, &node, why, settings).await?
            }
            Event::Cycle(path) => complain(cx, &path, Errno::ELOOP).await?,
            Event::Lost(path, why) => absent(cx, &path, why, settings).await?,
        };
        if (outcome == Outcome::Failed || (spares && outcome == Outcome::Declined))
            && let Some(above) = staying.last_mut()
        {
            *above = true;
        }
        all = all.max(outcome);
    }
    Ok(all)
}

enum Entering {
    Go,
    /// Nothing is in it, so the question was about removing it.
    Empty,
    /// It and what is above it stay.
    Not(Outcome),
}

async fn enter(
    cx: &mut Cx<'_>,
    node: &Node,
    device: &mut Option<u64>,
    settings: &Settings,
) -> Result<Entering, Error> {
    let shown = cx.quoted_name(&node.path);
    let first = *device.get_or_insert(node.metadata.dev);
    if settings.one_file_system && first != node.metadata.dev {
        cx.diagnose(format!("skipping {shown}, since it's on a different device")).await?;
        return Ok(Entering::Not(Outcome::Failed));
    }
    if settings.preserve_all && node.depth == 0 {
        let above = cx.view().symlink_metadata(node.at, &join(&node.name, b"..")).await;
        if above.is_ok_and(|above| above.dev != node.metadata.dev) {
            cx.diagnose(format!("skipping {shown}, since it's on a different device")).await?;
            cx.diagnose("and --preserve-root=all is in effect").await?;
            return Ok(Entering::Not(Outcome::Failed));
        }
    }
    if settings.prompt != Prompt::Always {
        return Ok(Entering::Go);
    }
    if cx.view().read_dir(node.at, &node.name).await.is_ok_and(|entries| entries.is_empty()) {
        return Ok(Entering::Empty);
    }
    let guarded = guard_word(cx, node.at, &node.name).await;
    let go = ask(cx, &format!("descend into {guarded}directory {shown}")).await?;
    Ok(if go { Entering::Go } else { Entering::Not(Outcome::Declined) })
}

/// `write-protected ` for what the user may not write.
async fn guard_word(cx: &Cx<'_>, at: Location, name: &[u8]) -> &'static str {
    match cx.view().access(at, name, false, true, false).await {
        Err(Errno::EACCES | Errno::EPERM | Errno::EROFS) => "write-protected ",
        _ => "",
    }
}

async fn remove_file(cx: &mut Cx<'_>, node: &Node, settings: &Settings) -> Result<Outcome, Error> {
    let shown = cx.quoted_name(&node.path);
    if settings.prompt == Prompt::Always {
        let guarded = if node.metadata.is_symlink() { "" } else { guard_word(cx, node.at, &node.name).await };
        let kind = describe(&node.metadata);
        if !ask(cx, &format!("remove {guarded}{kind} {shown}")).await? {
            return Ok(Outcome::Declined);
        }
    }
    match cx.view().remove_file(node.at, &node.name).await {
        Ok(()) => {
            if settings.verbose {
                cx.out.write(format!("removed {shown}\n").as_bytes()).await?;
            }
            Ok(Outcome::Removed)
        }
        Err(why) => absent(cx, &node.path, why, settings).await,
    }
}

async fn remove_dir(cx: &mut Cx<'_>, node: &Node, settings: &Settings) -> Result<Outcome, Error> {
    let shown = cx.quoted_name(&node.path);
    if settings.prompt == Prompt::Always {
        let guarded = guard_word(cx, node.at, &node.name).await;
        if !ask(cx, &format!("remove {guarded}directory {shown}")).await? {
            return Ok(Outcome::Declined);
        }
    }
    match cx.view().remove_dir(node.at, &node.name).await {
        Ok(()) => removed_dir(cx, &shown, settings).await,
        Err(why) => absent(cx, &node.path, why, settings).await,
    }
}

async fn removed_dir(cx: &mut Cx<'_>, shown: &str, settings: &Settings) -> Result<Outcome, Error> {
    if settings.verbose {
        cx.out.write(format!("removed directory {shown}\n").as_bytes()).await?;
    }
    Ok(Outcome::Removed)
}

/// A directory that cannot be read may still be empty.
async fn remove_unreadable(
    cx: &mut Cx<'_>,
    node: &Node,
    why: Errno,
    settings: &Settings,
) -> Result<Outcome, Error> {
    match cx.view().remove_dir(node.at, &node.name).await {
        Ok(()) => removed_dir(cx, &cx.quoted_name(&node.path), settings).await,
        Err(_) => complain(cx, &node.path, why).await,
    }
}

/// A removal failed; with `-f` it does not matter that nothing was there.
async fn absent(cx: &mut Cx<'_>, path: &[u8], why: Errno, settings: &Settings) -> Result<Outcome, Error> {
    if settings.force && matches!(why, Errno::ENOENT | Errno::ENOTDIR | Errno::EINVAL | Errno::EILSEQ) {
        return Ok(Outcome::Removed);
    }
    complain(cx, path, why).await
}

async fn complain(cx: &mut Cx<'_>, path: &[u8], why: Errno) -> Result<Outcome, Error> {
    let shown = cx.quoted_name(path);
    cx.diagnose(format!("cannot remove {shown}: {why}")).await?;
    Ok(Outcome::Failed)
}

/// Removes a file or a whole tree without asking: what `mv` does behind a copy. False if something stayed.
pub(crate) async fn remove_quietly(cx: &mut Cx<'_>, path: &[u8]) -> Result<bool, Error> {
    let settings = Settings {
        prompt: Prompt::Never,
        force: true,
        one_file_system: false,
        preserve_root: true,
        preserve_all: false,
        recursive: true,
        dirs: false,
        verbose: false,
    };
    Ok(remove(cx, path, &settings).await? == Outcome::Removed)
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
        Bench::new().file("r/a", "").file("r/s/b", "x").file("f", "")
    }

    #[test]
    fn trees() {
        let bench = bench();
        assert_eq!(bench.run("rm r").err(), "rm: cannot remove 'r': Is a directory\n");
        assert_eq!(bench.run("rm -d r").err(), "rm: cannot remove 'r': Directory not empty\n");
        let expected = "removed 'r/a'\nremoved 'r/s/b'\nremoved directory 'r/s'\nremoved directory 'r'\n";
        assert_eq!(bench.run("rm -rv r").out(), expected);
        assert_eq!(bench.run("rm -rv r").err(), "rm: cannot remove 'r': No such file or directory\n");
        assert_eq!(bench.run("rm -rf r").status, 0);
    }

    #[test]
    fn refusals() {
        let bench = bench();
        assert_eq!(
            bench.run("rm -rf /").err(),
            "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe\n"
        );
        let ran = bench.run("rm -rf r/..");
        assert_eq!(ran.err(), "rm: refusing to remove '.' or '..' directory: skipping 'r/..'\n");
        assert_eq!(ran.status, 1);
        assert_eq!(bench.run("rm").err(), "rm: missing operand\nTry 'rm --help' for more information.\n");
        assert_eq!(bench.run("rm -f").status, 0);
    }

    #[test]
    fn asks() {
        let ran = bench().stdin("n\n").run("rm -i f");
        assert_eq!((ran.err().as_str(), ran.status), ("rm: remove regular empty file 'f'? ", 0));
        let ran = bench().stdin("y\nn\ny\ny\ny\n").run("rm -riv r");
        assert_eq!(
            ran.err(),
            "rm: descend into directory 'r'? rm: remove regular empty file 'r/a'? rm: descend into directory 'r/s'? \
             rm: remove regular file 'r/s/b'? rm: remove directory 'r/s'? rm: remove directory 'r'? "
        );
        assert_eq!((ran.out().as_str(), ran.status), ("removed 'r/s/b'\nremoved directory 'r/s'\n", 0));
        let ran = bench().stdin("n\n").run("rm -rI r f");
        assert_eq!(ran.err(), "rm: remove 2 arguments recursively? ");
    }

    #[test]
    fn a_tree_deeper_than_a_path_may_be_long() {
        let bench = bench();
        for level in 0..5 {
            let part = "d/".repeat(900);
            assert_eq!(bench.run(&format!("mkdir -p x{level}/{part}")).err(), "");
            if level > 0 {
                let bottom = format!("x{level}/{part}x");
                assert_eq!(bench.run(&format!("mkdir {bottom}")).err(), "");
            }
        }
        let ran = bench.run("rm -r x0 x1 x2 x3 x4");
        assert_eq!((ran.err().as_str(), ran.status), ("", 0));
    }
}
