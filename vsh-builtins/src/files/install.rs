//! `install`: copies files and sets their attributes. <https://www.gnu.org/software/coreutils/manual/html_node/install-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Metadata, Mode, OpenOptions, SetMetadata};

use super::basename::base_name;
use crate::support::backup::{Backup, Control};
use crate::support::context::Context;
use crate::support::mode::ModeChange;
use crate::support::names::Names;
use crate::support::path::{join, without_slashes};

/// `install`
pub static UTILITY: Utility = Utility {
    name: "install",
    summary: "Copy files and set attributes",
    usage: &[
        "[OPTION]... [-T] SOURCE DEST",
        "[OPTION]... SOURCE... DIRECTORY",
        "[OPTION]... -t DIRECTORY SOURCE...",
        "[OPTION]... -d DIRECTORY...",
    ],
    options: &[
        optional("", "backup", "CONTROL", "make a backup of each existing destination file"),
        flag("b", "", "like --backup but does not accept an argument"),
        flag("c", "", "(ignored)"),
        flag(
            "C",
            "compare",
            "compare content of source and destination files, and if no change, do not modify",
        ),
        flag("d", "directory", "treat all arguments as directory names"),
        flag("D", "", "create all leading components of DEST except the last"),
        valued("g", "group", "GROUP", "set group ownership"),
        valued("m", "mode", "MODE", "set permission mode (as in chmod), instead of rwxr-xr-x"),
        valued("o", "owner", "OWNER", "set ownership"),
        flag("p", "preserve-timestamps", "apply access/modification times of SOURCE files"),
        unsupported("s", "strip", false),
        unsupported("", "strip-program", true),
        valued("S", "suffix", "SUFFIX", "override the usual backup suffix"),
        valued("t", "target-directory", "DIRECTORY", "copy all SOURCE arguments into DIRECTORY"),
        flag("T", "no-target-directory", "treat DEST as a normal file"),
        flag("v", "verbose", "print the name of each created file or directory"),
        unsupported("", "preserve-context", false),
        unsupported("Z", "context", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Debug)]
struct Settings {
    backup: Backup,
    compare: bool,
    directories: bool,
    leading: bool,
    uid: Option<u32>,
    gid: Option<u32>,
    mode: ModeChange,
    times: bool,
    target: Option<BString>,
    no_target: bool,
    verbose: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, operands) = parse(cx).await?;
    if operands.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    let mut clean = true;
    if settings.directories {
        for path in &operands {
            clean &= directory(cx, &settings, path, true).await?;
        }
        return Ok(ExitStatus::from(clean));
    }
    let (sources, to, into) = destination(cx, &settings, operands).await?;
    for source in &sources {
        let to = if into { join(&to, base_name(source)) } else { to.to_vec() };
        clean &= install(cx, &settings, source, &to).await?;
    }
    Ok(ExitStatus::from(clean))
}

async fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut s = Settings {
        backup: Backup::none(cx),
        compare: false,
        directories: false,
        leading: false,
        uid: None,
        gid: None,
        mode: ModeChange::Octal(0o755, true),
        times: false,
        target: None,
        no_target: false,
        verbose: false,
    };
    let mut operands = Vec::new();
    let mut names = None;
    for arg in cx.parse(Order::Permute)? {
        let (key, value) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, value) => (key, value),
        };
        if matches!(key, "owner" | "group") && names.is_none() {
            names = Some(Names::read(cx).await?);
        }
        match key {
            "backup" => s.backup.set(cx, value)?,
            "b" => s.backup.set(cx, None)?,
            "compare" => s.compare = true,
            "directory" => s.directories = true,
            "D" => s.leading = true,
            "owner" | "group" => {
                let value = value.unwrap_or_default();
                let names = names.as_ref();
                let id = if key == "owner" {
                    names.and_then(|n| n.uid(&value))
                } else {
                    names.and_then(|n| n.gid(&value))
                };
                let what = if key == "owner" { "user" } else { "group" };
                let id = id.ok_or_else(|| Error::fatal(format!("invalid {what} {}", cx.quoted(&value))))?;
                if key == "owner" { s.uid = Some(id) } else { s.gid = Some(id) }
            }
            "mode" => {
                let value = value.unwrap_or_default();
                let change = ModeChange::parse(&value);
                s.mode = change.ok_or_else(|| Error::fatal(format!("invalid mode {}", cx.quoted(&value))))?;
            }
            "preserve-timestamps" => s.times = true,
            "suffix" => {
                s.backup.suffix = value.unwrap_or_default();
                if s.backup.control == Control::None {
                    s.backup.set(cx, None)?;
                }
            }
            "target-directory" => s.target = value,
            "no-target-directory" => s.no_target = true,
            "verbose" => s.verbose = true,
            _ => {}
        }
    }
    Ok((s, operands))
}

/// Where the sources go, and whether that is a directory.
async fn destination(
    cx: &mut Cx<'_>,
    s: &Settings,
    mut operands: Vec<BString>,
) -> Result<(Vec<BString>, BString, bool), Error> {
    if s.leading {
        if let Some(target) = &s.target {
            directory(cx, s, target, false).await?;
            return Ok((operands, target.clone(), true));
        }
        if let [_, to] = operands.as_slice()
            && !cx.metadata(to).await.is_ok_and(|metadata| metadata.is_dir())
        {
            let parent = super::dirname::directory_name(to).to_vec();
            let to = operands.pop().unwrap_or_default();
            directory(cx, s, &BString::from(parent), false).await?;
            return Ok((operands, to, false));
        }
    }
    let found = crate::support::copying::destination(cx, operands, s.target.clone(), s.no_target).await?;
    let (sources, destination) = found;
    Ok((sources, destination.path, destination.is_directory))
}

/// Makes a directory and those above it; the attributes are those of the last one.
async fn directory(cx: &mut Cx<'_>, s: &Settings, path: &BString, attributes: bool) -> Result<bool, Error> {
    let trimmed = without_slashes(path).to_vec();
    let ends = memchr::memchr_iter(b'/', &trimmed).filter(|end| *end > 0).chain([trimmed.len()]);
    for end in ends.collect::<Vec<_>>() {
        let part = trimmed.get(..end).unwrap_or_default();
        cx.meter().step(2).await?;
        match cx.view().create_dir(cx.cwd(), part, Mode::new(0o755)).await {
            Ok(()) => {
                if s.verbose {
                    let name = cx.quoted_name(part);
                    cx.out.write(format!("{}: creating directory {name}\n", cx.name()).as_bytes()).await?;
                }
            }
            Err(why) => match cx.metadata(part).await {
                Ok(metadata) if metadata.is_dir() => {}
                _ => {
                    let why = if end < trimmed.len() && why == Errno::EEXIST { Errno::ENOTDIR } else { why };
                    let name = cx.quoted(part);
                    cx.diagnose(format!("cannot create directory {name}: {why}")).await?;
                    return Ok(false);
                }
            },
        }
    }
    if !attributes {
        return Ok(true);
    }
    set(cx, s, &trimmed, None, true).await
}

async fn set(
    cx: &mut Cx<'_>,
    s: &Settings,
    path: &[u8],
    times: Option<&Metadata>,
    is_dir: bool,
) -> Result<bool, Error> {
    let change = SetMetadata {
        mode: Some(Mode::new(s.mode.apply(0, is_dir, 0))),
        uid: s.uid,
        gid: s.gid,
        atime: times.map(|metadata| metadata.atime),
        mtime: times.map(|metadata| metadata.mtime),
        ..SetMetadata::default()
    };
    match cx.view().set_metadata(cx.cwd(), path, &change, true).await {
        Ok(()) => Ok(true),
        Err(why) => {
            let name = cx.quoted_name(path);
            let what = if s.uid.is_some() || s.gid.is_some() {
                "cannot change ownership of"
            } else {
                "cannot change permissions of"
            };
            cx.diagnose(format!("{what} {name}: {why}")).await?;
            Ok(false)
        }
    }
}

async fn install(cx: &mut Cx<'_>, s: &Settings, from: &BString, to: &[u8]) -> Result<bool, Error> {
    let (shown_from, shown_to) = (cx.quoted_name(from), cx.quoted_name(to));
    let source = match cx.metadata(from).await {
        Ok(metadata) => metadata,
        Err(why) => {
            cx.diagnose(format!("cannot stat {shown_from}: {why}")).await?;
            return Ok(false);
        }
    };
    if source.is_dir() {
        cx.diagnose(format!("omitting directory {shown_from}")).await?;
        return Ok(false);
    }
    let mut note = String::new();
    if let Ok(old) = cx.view().symlink_metadata(cx.cwd(), to).await {
        if old.is_dir() {
            cx.diagnose(format!("cannot overwrite directory {shown_to} with non-directory")).await?;
            return Ok(false);
        }
        if (old.dev, old.ino) == (source.dev, source.ino) {
            cx.diagnose(format!("{shown_from} and {shown_to} are the same file")).await?;
            return Ok(false);
        }
        if s.compare && unchanged(cx, s, from, to, &source, &old).await? {
            return Ok(true);
        }
        match s.backup.make(cx, to).await {
            Ok(Some(name)) => note = format!(" (backup: {})", cx.quoted_name(&name)),
            Ok(None) => {
                if let Err(why) = cx.view().remove_file(cx.cwd(), to).await {
                    cx.diagnose(format!("cannot remove {shown_to}: {why}")).await?;
                    return Ok(false);
                }
                if s.verbose {
                    cx.out.write(format!("removed {shown_to}\n").as_bytes()).await?;
                }
            }
            Err(why) => {
                cx.diagnose(format!("cannot backup {shown_to}: {why}")).await?;
                return Ok(false);
            }
        }
    }
    if !content(cx, from, to).await? {
        return Ok(false);
    }
    if s.verbose {
        cx.out.write(format!("{shown_from} -> {shown_to}{note}\n").as_bytes()).await?;
    }
    set(cx, s, to, s.times.then_some(&source), false).await
}

async fn content(cx: &mut Cx<'_>, from: &BString, to: &[u8]) -> Result<bool, Error> {
    let mut input = match cx.input(from).await {
        Ok(input) => input,
        Err(why) => {
            let name = cx.quoted_name(from);
            cx.diagnose(format!("cannot open {name} for reading: {why}")).await?;
            return Ok(false);
        }
    };
    let how = OpenOptions { mode: Mode::new(0o600), exclusive: true, ..OpenOptions::WRITE };
    let output = match cx.open(to, &how).await {
        Ok(output) => output,
        Err(why) => {
            let name = cx.quoted_name(to);
            cx.diagnose(format!("cannot create regular file {name}: {why}")).await?;
            return Ok(false);
        }
    };
    loop {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(true);
        }
        match output.write(chunk).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => {
                let name = cx.quoted_name(to);
                cx.diagnose(format!("error writing {name}: {why}")).await?;
                return Ok(false);
            }
            Err(other) => return Err(other),
        }
    }
}

/// `-C`: is the destination already what it is to be?
async fn unchanged(
    cx: &mut Cx<'_>,
    s: &Settings,
    from: &BString,
    to: &[u8],
    source: &Metadata,
    old: &Metadata,
) -> Result<bool, Error> {
    let same_owner = s.uid.is_none_or(|uid| uid == old.uid) && s.gid.is_none_or(|gid| gid == old.gid);
    if !same_owner || source.size != old.size || s.mode.apply(0, false, 0) != old.mode.bits() & 0o7777 {
        return Ok(false);
    }
    let (Ok(mut a), Ok(mut b)) = (cx.input(from).await, cx.input(to).await) else { return Ok(false) };
    loop {
        let (mut left, mut right) = (a.chunk().await?, b.chunk().await?);
        let length = left.len().min(right.len());
        if length == 0 {
            return Ok(left.is_empty() && right.is_empty());
        }
        let (rest_a, rest_b) = (left.split_off(length), right.split_off(length));
        if left != right {
            return Ok(false);
        }
        if !rest_a.is_empty() {
            a.put_back(rest_a);
        }
        if !rest_b.is_empty() {
            b.put_back(rest_b);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn files_and_directories() {
        let bench = Bench::new().file("in", "text\n");
        assert_eq!(bench.run("install -v in d1").out(), "'in' -> 'd1'\n");
        assert_eq!(bench.run("stat -c %a d1").out(), "755\n");
        assert_eq!(
            bench.run("install -d -v x/y").out(),
            "install: creating directory 'x'\ninstall: creating directory 'x/y'\n"
        );
        assert_eq!(bench.run("install -m 600 in x").status, 0);
        assert_eq!(bench.run("stat -c %a x/in").out(), "600\n");
        assert_eq!(bench.run("install -D in p/q/r").status, 0);
        assert_eq!(bench.run("cat p/q/r").out(), "text\n");
        assert_eq!(
            bench.run("install nofile x").err(),
            "install: cannot stat 'nofile': No such file or directory\n"
        );
    }
}
