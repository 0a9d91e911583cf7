//! `chown` and `chgrp`: change owner and group. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/chown.html>

mod owner;

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Metadata, SetMetadata};

use crate::support::context::{Context, missing_operand};
use crate::support::names::Names;
use crate::support::root;
use crate::support::walk::{Event, Links, Node, Walk};
use owner::Owner;

/// `chown`
pub static CHOWN: Utility = Utility {
    name: "chown",
    summary: "Change the owner and/or group of each FILE to OWNER and/or GROUP",
    usage: &["[OPTION]... [OWNER][:[GROUP]] FILE...", "[OPTION]... --reference=RFILE FILE..."],
    options: CHOWN_OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx, Command::Chown)),
};

/// `chgrp`
pub static CHGRP: Utility = Utility {
    name: "chgrp",
    summary: "Change the group of each FILE to GROUP",
    usage: &["[OPTION]... GROUP FILE...", "[OPTION]... --reference=RFILE FILE..."],
    options: CHGRP_OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx, Command::Chgrp)),
};

const COMMON: [Opt; 13] = [
    flag("c", "changes", "like verbose but report only when a change is made"),
    flag("f", "silent", "suppress most error messages"),
    flag("", "quiet", "the same as --silent"),
    flag("v", "verbose", "output a diagnostic for every file processed"),
    flag("", "dereference", "affect the referent of each symbolic link (default)"),
    flag("h", "no-dereference", "affect symbolic links instead of any referenced file"),
    flag("", "no-preserve-root", "do not treat '/' specially (the default)"),
    flag("", "preserve-root", "fail to operate recursively on '/'"),
    valued("", "reference", "RFILE", "use RFILE's ownership rather than specifying values"),
    flag("R", "recursive", "operate on files and directories recursively"),
    flag("H", "", "with -R: traverse a command line argument that is a link to a directory"),
    flag("L", "", "with -R: traverse every symbolic link to a directory"),
    flag("P", "", "with -R: do not traverse any symbolic links (default)"),
];
const FROM: Opt = valued("", "from", "OWNER", "change only what has this current owner and/or group");
const CHGRP_OPTIONS: &[Opt] = &COMMON;
const CHOWN_OPTIONS: &[Opt] = &{
    let [a, b, c, d, e, f, g, h, i, j, k, l, m] = COMMON;
    [a, b, c, d, e, f, FROM, g, h, i, j, k, l, m]
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Command {
    Chown,
    Chgrp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Report {
    Nothing,
    Changes,
    Everything,
}

struct Settings {
    command: Command,
    report: Report,
    silent: bool,
    dereference: Option<bool>,
    preserve_root: bool,
    recursive: bool,
    links: Links,
    from: Option<Owner>,
    to: Owner,
}

async fn run(cx: &mut Cx<'_>, command: Command) -> Result<ExitStatus, Error> {
    let names = Names::read(cx).await?;
    let (mut settings, reference, from, mut operands) = parse(cx, command)?;
    if operands.is_empty() {
        return Err(missing_operand());
    }
    if let Some(from) = from {
        settings.from = Some(Owner::parse(cx, &from, &names).await?);
    }
    settings.to = match &reference {
        Some(name) => match cx.metadata(name).await {
            Ok(metadata) => Owner::of(&metadata, &names, command == Command::Chgrp),
            Err(why) => {
                let name = cx.quoted_name(name);
                return Err(Error::fatal(format!("failed to get attributes of {name}: {why}")));
            }
        },
        None => {
            let spec = operands.remove(0);
            if operands.is_empty() {
                return Err(Error::usage(format!("missing operand after {}", cx.quoted(&spec))));
            }
            match command {
                Command::Chown => Owner::parse(cx, &spec, &names).await?,
                Command::Chgrp => Owner::group(cx, &spec, &names)?,
            }
        }
    };
    let mut status = ExitStatus::SUCCESS;
    for operand in &operands {
        if !tree(cx, operand, &settings, &names).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

type Parsed = (Settings, Option<BString>, Option<BString>, Vec<BString>);

fn parse(cx: &Cx<'_>, command: Command) -> Result<Parsed, Error> {
    let mut settings = Settings {
        command,
        report: Report::Nothing,
        silent: false,
        dereference: None,
        preserve_root: false,
        recursive: false,
        links: Links::Keep,
        from: None,
        to: Owner::default(),
    };
    let (mut reference, mut from, mut operands) = (None, None, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("changes", _) => settings.report = Report::Changes,
            Arg::Option("silent" | "quiet", _) => settings.silent = true,
            Arg::Option("verbose", _) => settings.report = Report::Everything,
            Arg::Option("dereference", _) => settings.dereference = Some(true),
            Arg::Option("no-dereference", _) => settings.dereference = Some(false),
            Arg::Option("no-preserve-root", _) => settings.preserve_root = false,
            Arg::Option("preserve-root", _) => settings.preserve_root = true,
            Arg::Option("reference", file) => reference = file,
            Arg::Option("from", owner) => from = owner,
            Arg::Option("recursive", _) => settings.recursive = true,
            Arg::Option("H", _) => settings.links = Links::FollowOperands,
            Arg::Option("L", _) => settings.links = Links::FollowAll,
            Arg::Option(..) => settings.links = Links::Keep,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if settings.recursive && settings.links == Links::Keep {
        if settings.dereference == Some(true) {
            return Err(Error::fatal("-R --dereference requires either -H or -L"));
        }
        settings.dereference = Some(false);
    }
    Ok((settings, reference, from, operands))
}

/// Changes an operand, with `-R` all that is below it. False if something was reported.
async fn tree(cx: &mut Cx<'_>, path: &[u8], settings: &Settings, names: &Names) -> Result<bool, Error> {
    let deref = settings.dereference != Some(false);
    if !settings.recursive {
        return match cx.view().symlink_metadata(cx.cwd(), path).await {
            Ok(metadata) => {
                let node =
                    Node { at: cx.cwd(), name: path.to_vec(), path: path.to_vec(), metadata, depth: 0 };
                one(cx, &node, deref, settings, names).await
            }
            Err(why) => complain(cx, settings, "cannot access", path, why).await,
        };
    }
    if settings.preserve_root && root::is_root(cx, path).await {
        return root::refuse(cx, path).await;
    }
    let mut clean = true;
    let mut walk = Walk::new(path, settings.links);
    while let Some(event) = walk.next(cx).await? {
        clean &= match event {
            Event::Enter(_) => true,
            Event::File(node) | Event::Leave(node) => one(cx, &node, deref, settings, names).await?,
            Event::Unreadable(node, why) => {
                complain(cx, settings, "cannot read directory", &node.path, why).await?
            }
            Event::Cycle(path) => complain(cx, settings, "cannot access", &path, Errno::ELOOP).await?,
            Event::Lost(path, why) => complain(cx, settings, "cannot access", &path, why).await?,
        };
    }
    Ok(clean)
}

async fn complain(
    cx: &mut Cx<'_>,
    settings: &Settings,
    what: &str,
    path: &[u8],
    why: Errno,
) -> Result<bool, Error> {
    if !settings.silent {
        let name = cx.quoted_name(path);
        cx.diagnose(format!("{what} {name}: {why}")).await?;
    }
    Ok(false)
}

async fn one(
    cx: &mut Cx<'_>,
    node: &Node,
    deref: bool,
    settings: &Settings,
    names: &Names,
) -> Result<bool, Error> {
    let mut before = node.metadata.clone();
    if deref && before.is_symlink() {
        match cx.view().metadata(node.at, &node.name).await {
            Ok(target) => before = target,
            Err(why) => return complain(cx, settings, "cannot dereference", &node.path, why).await,
        }
    }
    if settings.from.as_ref().is_some_and(|from| !from.fits(&before)) {
        report(cx, node, &before, settings, names, Done::Kept).await?;
        return Ok(true);
    }
    let set = SetMetadata { uid: settings.to.uid, gid: settings.to.gid, ..SetMetadata::default() };
    match cx.view().set_metadata(node.at, &node.name, &set, deref).await {
        Ok(()) => {
            let done = if settings.to.fits(&before) { Done::Kept } else { Done::Changed };
            report(cx, node, &before, settings, names, done).await?;
            Ok(true)
        }
        Err(why) => {
            let chowns = settings.command == Command::Chown;
            let what = if chowns { "changing ownership of" } else { "changing group of" };
            complain(cx, settings, what, &node.path, why).await?;
            report(cx, node, &before, settings, names, Done::Failed).await?;
            Ok(false)
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Changed,
    Kept,
    Failed,
}

async fn report(
    cx: &mut Cx<'_>,
    node: &Node,
    before: &Metadata,
    settings: &Settings,
    names: &Names,
    done: Done,
) -> Result<(), Error> {
    let wanted = match settings.report {
        Report::Nothing => false,
        Report::Changes => done == Done::Changed,
        Report::Everything => true,
    };
    if !wanted {
        return Ok(());
    }
    let name = cx.quoted_name(&node.path);
    let to = &settings.to;
    let groups_only = to.uid.is_none() && to.gid.is_some();
    let what = if groups_only { "group" } else { "ownership" };
    let old = to.shown_of(before, names);
    let line = match (done, &to.shown) {
        (Done::Kept, None) => format!("{what} of {name} retained\n"),
        (Done::Kept, Some(_)) => format!("{what} of {name} retained as {old}\n"),
        (Done::Changed, Some(new)) => format!("changed {what} of {name} from {old} to {new}\n"),
        (Done::Changed, None) => format!("no change to {what} of {name}\n"),
        (Done::Failed, Some(new)) => format!("failed to change {what} of {name} from {old} to {new}\n"),
        (Done::Failed, None) => format!("failed to change {what} of {name}\n"),
    };
    cx.out.write(line.as_bytes()).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, out: &str, err: &str) {
        let bench = Bench::new().file("f", "").file("d/x", "").symlink("none", "b");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.err().as_str()), (out, err), "{line}");
    }

    #[test]
    fn reports() {
        check("chown -v 1000 f", "ownership of 'f' retained as user\n", "");
        check("chown -v 1000:1000 f", "ownership of 'f' retained as user:user\n", "");
        check("chown -v :1000 f", "group of 'f' retained as user\n", "");
        check("chgrp -v 1000 f", "group of 'f' retained as user\n", "");
        check("chown -v '' f", "ownership of 'f' retained\n", "");
        check(
            "chown -v root f",
            "failed to change ownership of 'f' from user to root\n",
            "chown: changing ownership of 'f': Operation not permitted\n",
        );
        check(
            "chown -Rv 1000 d",
            "ownership of 'd/x' retained as user\nownership of 'd' retained as user\n",
            "",
        );
        check("chown -v --from=0 0 f", "ownership of 'f' retained as user\n", "");
    }

    #[test]
    fn complaints() {
        check("chown nouser f", "", "chown: invalid user: ‘nouser’\n");
        check("chown :nogroupx f", "", "chown: invalid group: ‘:nogroupx’\n");
        check("chown 1000: f", "", "chown: invalid spec: ‘1000:’\n");
        check("chgrp nogroupx f", "", "chgrp: invalid group: ‘nogroupx’\n");
        check("chown 1000 none", "", "chown: cannot access 'none': No such file or directory\n");
        check("chown 1000 b", "", "chown: cannot dereference 'b': No such file or directory\n");
        check("chown -R --dereference 1000 d", "", "chown: -R --dereference requires either -H or -L\n");
    }

    #[test]
    fn root_gives_files_away() {
        let mut bench = Bench::new().file("f", "");
        bench.view.credentials.uid = 0;
        assert_eq!(bench.run("chown -c 0:0 f").out(), "changed ownership of 'f' from user:user to 0:0\n");
        assert_eq!(bench.run("stat -c '%u %g' f").out(), "0 0\n");
    }
}
