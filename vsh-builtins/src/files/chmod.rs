//! `chmod`: changes permission bits. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/chmod.html>

use bstr::BString;
use vsh_core::args::{self, Arg, Opt, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Metadata, Mode, SetMetadata};

use crate::support::context::{Context, missing_operand};
use crate::support::mode::{ModeChange, mode_string};
use crate::support::root;
use crate::support::walk::{Event, Links, Node, Walk};

const OPTIONS: &[Opt] = &[
    flag("c", "changes", "like verbose but report only when a change is made"),
    flag("f", "silent", "suppress most error messages"),
    flag("", "quiet", "the same as --silent"),
    flag("v", "verbose", "output a diagnostic for every file processed"),
    flag("", "no-preserve-root", "do not treat '/' specially (the default)"),
    flag("", "preserve-root", "fail to operate recursively on '/'"),
    valued("", "reference", "RFILE", "use RFILE's mode instead of specifying MODE values"),
    flag("R", "recursive", "change files and directories recursively"),
];

/// `chmod`
pub static UTILITY: Utility = Utility {
    name: "chmod",
    summary: "Change the mode of each FILE to MODE",
    usage: &[
        "[OPTION]... MODE[,MODE]... FILE...",
        "[OPTION]... OCTAL-MODE FILE...",
        "[OPTION]... --reference=RFILE FILE...",
    ],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Report {
    Nothing,
    Changes,
    Everything,
}

struct Settings {
    report: Report,
    silent: bool,
    recursive: bool,
    preserve_root: bool,
    reference: Option<BString>,
    /// The mode looked like an option: what the umask kept from being changed is complained about.
    dashed: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, mode, files) = parse(cx)?;
    let change = match &settings.reference {
        Some(name) => match cx.metadata(name).await {
            Ok(metadata) => ModeChange::Octal(metadata.mode.bits(), true),
            Err(why) => {
                let name = cx.quoted_name(name);
                return Err(Error::fatal(format!("failed to get attributes of {name}: {why}")));
            }
        },
        None => ModeChange::parse(&mode)
            .ok_or_else(|| Error::usage(format!("invalid mode: {}", cx.quoted(&mode))))?,
    };
    let mut status = ExitStatus::SUCCESS;
    for file in &files {
        if !operand(cx, file, &change, &settings).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, BString, Vec<BString>), Error> {
    let mut settings = Settings {
        report: Report::Nothing,
        silent: false,
        recursive: false,
        preserve_root: false,
        reference: None,
        dashed: false,
    };
    let (words, modes) = take_modes(cx.arguments());
    let mut operands = Vec::new();
    for arg in args::parse(OPTIONS, Order::Permute, &words)? {
        match arg {
            Arg::Option("changes", _) => settings.report = Report::Changes,
            Arg::Option("verbose", _) => settings.report = Report::Everything,
            Arg::Option("silent" | "quiet", _) => settings.silent = true,
            Arg::Option("recursive", _) => settings.recursive = true,
            Arg::Option("preserve-root", _) => settings.preserve_root = true,
            Arg::Option("reference", file) => settings.reference = file,
            Arg::Option(..) => settings.preserve_root = false,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    settings.dashed = !modes.is_empty();
    let mut mode = BString::from(bstr::join(",", &modes));
    if settings.reference.is_some() && settings.dashed {
        return Err(Error::usage("cannot combine mode and --reference options"));
    }
    if settings.reference.is_none() && !settings.dashed {
        if operands.is_empty() {
            return Err(missing_operand());
        }
        mode = operands.remove(0);
    }
    if operands.is_empty() {
        let given = cx.arguments().last().filter(|last| !settings.dashed && **last == mode);
        return Err(match given {
            Some(last) => Error::usage(format!("missing operand after {}", cx.quoted(last))),
            None => missing_operand(),
        });
    }
    Ok((settings, mode, operands))
}

/// Modes such as `-w` look like options; they are taken out. Of a word that has other letters before the
/// mode's, those still count as options, and the whole is a mode too, as GNU has it.
fn take_modes(arguments: &[BString]) -> (Vec<BString>, Vec<BString>) {
    let (mut words, mut modes) = (Vec::new(), Vec::new());
    let mut rest = arguments.iter();
    while let Some(word) = rest.next() {
        let letters = match word.as_slice() {
            b"--" => {
                words.push(word.clone());
                words.extend(rest.by_ref().cloned());
                continue;
            }
            [b'-', b'-', ..] => {
                words.push(word.clone());
                // Its value, which may look like anything.
                let takes_value = word.len() > 4 && b"--reference".starts_with(word.as_slice());
                if takes_value {
                    words.extend(rest.next().cloned());
                }
                continue;
            }
            [b'-', letters @ ..] => letters,
            _ => b"",
        };
        let options = letters.iter().take_while(|b| matches!(b, b'R' | b'c' | b'f' | b'v')).count();
        if letters.get(options).is_some_and(|b| b"rwxXstugoa,+=01234567".contains(b)) {
            let flags = letters.get(..options).filter(|flags| !flags.is_empty());
            words.extend(flags.map(|flags| BString::from([b"-", flags].concat())));
            modes.push(word.clone());
        } else {
            words.push(word.clone());
        }
    }
    (words, modes)
}

/// Changes one operand, with `-R` all that is below it. False if something was reported.
async fn operand(
    cx: &mut Cx<'_>,
    path: &[u8],
    change: &ModeChange,
    settings: &Settings,
) -> Result<bool, Error> {
    if settings.recursive && settings.preserve_root && root::is_root(cx, path).await {
        return root::refuse(cx, path).await;
    }
    let mut clean = true;
    let mut walk = Walk::new(path, Links::FollowOperands);
    while let Some(event) = walk.next(cx).await? {
        clean &= match event {
            Event::Leave(_) | Event::Cycle(_) => true,
            Event::File(node) => one(cx, &node, change, settings).await?,
            Event::Enter(node) => {
                if !settings.recursive {
                    walk.skip();
                }
                one(cx, &node, change, settings).await?
            }
            Event::Unreadable(node, why) => {
                let name = cx.quoted_name(&node.path);
                complain(cx, settings, format!("cannot read directory {name}: {why}")).await?;
                not_accessed(cx, &name, settings).await?
            }
            Event::Lost(path, why) => inaccessible(cx, &path, why, settings).await?,
        };
    }
    Ok(clean)
}

async fn complain(cx: &mut Cx<'_>, settings: &Settings, text: String) -> Result<bool, Error> {
    if !settings.silent {
        cx.diagnose(text).await?;
    }
    Ok(false)
}

async fn inaccessible(cx: &mut Cx<'_>, path: &[u8], why: Errno, settings: &Settings) -> Result<bool, Error> {
    let name = cx.quoted_name(path);
    complain(cx, settings, format!("cannot access {name}: {why}")).await?;
    not_accessed(cx, &name, settings).await
}

async fn not_accessed(cx: &mut Cx<'_>, name: &str, settings: &Settings) -> Result<bool, Error> {
    if settings.report == Report::Everything {
        cx.out.write(format!("{name} could not be accessed\n").as_bytes()).await?;
    }
    Ok(false)
}

async fn one(cx: &mut Cx<'_>, node: &Node, change: &ModeChange, settings: &Settings) -> Result<bool, Error> {
    let name = cx.quoted_name(&node.path);
    if node.metadata.is_symlink() {
        return link(cx, node, &name, settings).await;
    }
    let (old, is_dir) = (node.metadata.mode.bits(), node.metadata.is_dir());
    let new = change.apply(old, is_dir, cx.view().umask.bits());
    let set = SetMetadata { mode: Some(Mode::new(new)), ..SetMetadata::default() };
    let changed = cx.view().set_metadata(node.at, &node.name, &set, true).await;
    if let Err(why) = changed {
        complain(cx, settings, format!("changing permissions of {name}: {why}")).await?;
    }
    report(cx, &name, &node.metadata, new, changed.is_ok(), settings).await?;
    if changed.is_ok() && settings.dashed {
        return check_surprise(cx, node, change, new).await;
    }
    Ok(changed.is_ok())
}

/// A link within a tree is left alone; one that is an operand is here only if it leads nowhere.
async fn link(cx: &mut Cx<'_>, node: &Node, name: &str, settings: &Settings) -> Result<bool, Error> {
    if node.depth == 0 {
        let text = match cx.metadata(&node.path).await {
            Err(why) if why != Errno::ENOENT => format!("cannot access {name}: {why}"),
            _ => format!("cannot operate on dangling symlink {name}"),
        };
        complain(cx, settings, text).await?;
    }
    if settings.report == Report::Everything {
        let line = match node.depth {
            0 => format!("{name} could not be accessed\n"),
            _ => format!("neither symbolic link {name} nor referent has been changed\n"),
        };
        cx.out.write(line.as_bytes()).await?;
    }
    Ok(node.depth > 0)
}

async fn report(
    cx: &mut Cx<'_>,
    name: &str,
    before: &Metadata,
    new: u16,
    done: bool,
    settings: &Settings,
) -> Result<(), Error> {
    let old = before.mode.bits();
    let wanted = match settings.report {
        Report::Nothing => false,
        Report::Changes => done && old != new,
        Report::Everything => true,
    };
    if !wanted {
        return Ok(());
    }
    let letters = |bits: u16| mode_string(u32::from(bits)).get(1..).unwrap_or_default().to_owned();
    let (old_letters, new_letters) = (letters(old), letters(new));
    let line = match (done, old == new) {
        (true, true) => format!("mode of {name} retained as {old:04o} ({old_letters})\n"),
        (true, false) => {
            format!("mode of {name} changed from {old:04o} ({old_letters}) to {new:04o} ({new_letters})\n")
        }
        (false, _) => format!(
            "failed to change mode of {name} from {old:04o} ({old_letters}) to {new:04o} ({new_letters})\n"
        ),
    };
    cx.out.write(line.as_bytes()).await
}

/// `chmod -w f` means "nobody may write"; the umask may have made it mean less.
async fn check_surprise(cx: &mut Cx<'_>, node: &Node, change: &ModeChange, new: u16) -> Result<bool, Error> {
    let naive = change.apply(node.metadata.mode.bits(), node.metadata.is_dir(), 0);
    if new & !naive == 0 {
        return Ok(true);
    }
    let letters = |bits: u16| mode_string(u32::from(bits)).get(1..).unwrap_or_default().to_owned();
    let (name, new, naive) = (cx.file_name(&node.path), letters(new), letters(naive));
    cx.diagnose(format!("{name}: new permissions are {new}, not {naive}")).await?;
    Ok(false)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, out: &str, err: &str, status: u8) {
        let bench = Bench::new().file("f", "").file("d/g", "").symlink("f", "d/lk").symlink("none", "br");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.err().as_str(), ran.status), (out, err, status), "{line}");
    }

    #[test]
    fn changes() {
        check("chmod -v 755 f", "mode of 'f' changed from 0644 (rw-r--r--) to 0755 (rwxr-xr-x)\n", "", 0);
        check("chmod -v u=rw f", "mode of 'f' retained as 0644 (rw-r--r--)\n", "", 0);
        check("chmod -c u=rw f", "", "", 0);
        check(
            "chmod -Rv 700 d",
            "mode of 'd' changed from 0755 (rwxr-xr-x) to 0700 (rwx------)\n\
             mode of 'd/g' changed from 0644 (rw-r--r--) to 0700 (rwx------)\n\
             neither symbolic link 'd/lk' nor referent has been changed\n",
            "",
            0,
        );
        check(
            "chmod -c --reference=d f",
            "mode of 'f' changed from 0644 (rw-r--r--) to 0755 (rwxr-xr-x)\n",
            "",
            0,
        );
        check("chmod -c -- -r f", "mode of 'f' changed from 0644 (rw-r--r--) to 0200 (-w-------)\n", "", 0);
        check("chmod -c -rw,u+x f", "mode of 'f' changed from 0644 (rw-r--r--) to 0100 (--x------)\n", "", 0);
    }

    #[test]
    fn complaints() {
        let hint = "Try 'chmod --help' for more information.\n";
        check("chmod", "", &format!("chmod: missing operand\n{hint}"), 1);
        check("chmod 755", "", &format!("chmod: missing operand after ‘755’\n{hint}"), 1);
        check("chmod bad f", "", &format!("chmod: invalid mode: ‘bad’\n{hint}"), 1);
        check("chmod -vx f", "", &format!("chmod: invalid mode: ‘-vx’\n{hint}"), 1);
        check("chmod 755 none", "", "chmod: cannot access 'none': No such file or directory\n", 1);
        check("chmod -f 755 none", "", "", 1);
        check("chmod 755 br", "", "chmod: cannot operate on dangling symlink 'br'\n", 1);
        let root = "chmod: it is dangerous to operate recursively on '/'\nchmod: use --no-preserve-root to override this failsafe\n";
        check("chmod -R --preserve-root 755 /", "", root, 1);
    }

    #[test]
    fn the_umask_spoils_a_mode_that_looks_like_an_option() {
        let bench = Bench::new().file("f", "");
        assert_eq!(bench.run("chmod 666 f").err(), "");
        let ran = bench.run("chmod -w f");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("chmod: f: new permissions are r--rw-rw-, not r--r--r--\n", 1)
        );
    }
}
