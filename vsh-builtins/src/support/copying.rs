//! Copying files and trees: what `cp`, `mv` between filesystems and `install` share.

use std::collections::HashMap;

use bstr::BString;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{Errno, FileKind, Metadata, Mode, OpenOptions, SetMetadata};

use super::backup::Backup;
use super::context::Context;
use super::path::join;
use super::prompt::ask;

/// What to do where the destination exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Overwrite {
    Always,
    Ask,
    Never,
}

/// Which symbolic links are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    Never,
    /// Those named on the command line.
    Operands,
    Always,
}

/// What a new file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Make {
    Copy,
    HardLink,
    SymbolicLink,
}

/// How to copy.
#[derive(Clone, Debug)]
pub(crate) struct Copying {
    pub(crate) recursive: bool,
    pub(crate) follow: Follow,
    pub(crate) overwrite: Overwrite,
    pub(crate) force: bool,
    pub(crate) remove_destination: bool,
    pub(crate) update: bool,
    pub(crate) verbose: bool,
    pub(crate) make: Make,
    pub(crate) preserve_mode: bool,
    pub(crate) preserve_owner: bool,
    pub(crate) preserve_times: bool,
    pub(crate) preserve_links: bool,
    pub(crate) attributes_only: bool,
    pub(crate) one_file_system: bool,
    pub(crate) backup: Backup,
}

/// What a run has copied so far.
#[derive(Debug, Default)]
pub(crate) struct Copied {
    /// Where a source with several names went first.
    links: HashMap<(u64, u64), Vec<u8>>,
    /// What was made by this run, which must not be overwritten by it.
    made: HashMap<(u64, u64), ()>,
}

/// Directories within directories that are followed.
const MAX_DEPTH: usize = 1000;

/// One file of a tree, on its way.
struct Item {
    from: Vec<u8>,
    to: Vec<u8>,
    operand: bool,
    depth: usize,
    /// The directory's attributes are set when everything is in it.
    finish: Option<Metadata>,
}

/// Copies `from` to `to`; false if something was reported.
pub(crate) async fn copy(
    cx: &mut Cx<'_>,
    from: &[u8],
    to: &[u8],
    how: &Copying,
    copied: &mut Copied,
) -> Result<bool, Error> {
    let mut clean = true;
    let mut root = None;
    let mut left = vec![Item { from: from.to_vec(), to: to.to_vec(), operand: true, depth: 0, finish: None }];
    while let Some(item) = left.pop() {
        cx.meter().step(4).await?;
        if let Some(metadata) = &item.finish {
            clean &= attributes(cx, &item.to, metadata, how, true).await?;
            continue;
        }
        let follow = how.follow == Follow::Always || (item.operand && how.follow == Follow::Operands);
        let found = if follow {
            cx.metadata(&item.from).await
        } else {
            cx.view().symlink_metadata(cx.cwd(), &item.from).await
        };
        let source = match found {
            Ok(metadata) => metadata,
            Err(why) => {
                let name = cx.quoted_name(&item.from);
                cx.diagnose(format!("cannot stat {name}: {why}")).await?;
                clean = false;
                continue;
            }
        };
        if !source.is_dir() {
            clean &= one(cx, &item, &source, how, copied).await?;
            continue;
        }
        if !how.recursive {
            let name = cx.quoted_name(&item.from);
            cx.diagnose(format!("-r not specified; omitting directory {name}")).await?;
            clean = false;
            continue;
        }
        let root_dev = *root.get_or_insert(source.dev);
        if how.one_file_system && source.dev != root_dev {
            continue;
        }
        match directory(cx, &item, &source, how, copied).await? {
            Some(children) => left.extend(children),
            None => clean = false,
        }
    }
    Ok(clean)
}

async fn report(cx: &mut Cx<'_>, text: String) -> Result<bool, Error> {
    cx.diagnose(text).await?;
    Ok(false)
}

/// Makes a directory; what is to be copied into it, or nothing if that failed.
async fn directory(
    cx: &mut Cx<'_>,
    item: &Item,
    source: &Metadata,
    how: &Copying,
    copied: &mut Copied,
) -> Result<Option<Vec<Item>>, Error> {
    let (from, to) = (cx.quoted_name(&item.from), cx.quoted_name(&item.to));
    if item.depth > MAX_DEPTH {
        report(cx, format!("cannot copy {from}: too many levels")).await?;
        return Ok(None);
    }
    // A directory this very run has made lies within what it copies.
    if copied.made.contains_key(&(source.dev, source.ino.0)) {
        report(cx, format!("cannot copy a directory, {from}, into itself, {to}")).await?;
        return Ok(None);
    }
    let existing = cx.metadata(&item.to).await.ok();
    match &existing {
        Some(metadata) if (metadata.dev, metadata.ino) == (source.dev, source.ino) => {
            report(cx, format!("{from} and {to} are the same file")).await?;
            return Ok(None);
        }
        Some(metadata) if !metadata.is_dir() => {
            report(cx, format!("cannot overwrite non-directory {to} with directory {from}")).await?;
            return Ok(None);
        }
        Some(_) => {}
        None => {
            if inside(cx, &item.from, &item.to).await {
                report(cx, format!("cannot copy a directory, {from}, into itself, {to}")).await?;
                return Ok(None);
            }
            // Until everything is in it, its owner must be able to write.
            let mode = Mode::new(source.mode.bits() & 0o777 | 0o700);
            if let Err(why) = cx.view().create_dir(cx.cwd(), &item.to, mode).await {
                report(cx, format!("cannot create directory {to}: {why}")).await?;
                return Ok(None);
            }
            if let Ok(made) = cx.metadata(&item.to).await {
                copied.made.insert((made.dev, made.ino.0), ());
            }
            if how.verbose {
                cx.out.write(format!("{from} -> {to}\n").as_bytes()).await?;
            }
        }
    }
    let entries = match cx.view().read_dir(cx.cwd(), &item.from).await {
        Ok(entries) => entries,
        Err(why) => {
            report(cx, format!("cannot access {from}: {why}")).await?;
            return Ok(None);
        }
    };
    let mut children = Vec::with_capacity(entries.len() + 1);
    let depth = item.depth + 1;
    if existing.is_none() || how.preserve_mode || how.preserve_times {
        let mut finish = source.clone();
        if !how.preserve_mode {
            let umask = cx.view().umask.bits();
            finish.mode = Mode::new(source.mode.bits() & 0o777 & !umask);
        }
        let (from, to) = (item.from.clone(), item.to.clone());
        children.push(Item { from, to, operand: false, depth, finish: Some(finish) });
    }
    for entry in entries.iter().rev() {
        let (from, to) = (join(&item.from, &entry.name), join(&item.to, &entry.name));
        children.push(Item { from, to, operand: false, depth, finish: None });
    }
    Ok(Some(children))
}

/// Does the place for `to` lie in directory `from`?
async fn inside(cx: &Cx<'_>, from: &[u8], to: &[u8]) -> bool {
    let parent = crate::files::dirname::directory_name(to);
    let from = cx.view().canonicalize(cx.cwd(), from).await;
    let parent = cx.view().canonicalize(cx.cwd(), parent).await;
    match (from, parent) {
        (Ok(from), Ok(parent)) => {
            parent == from || parent.strip_prefix(from.as_slice()).is_some_and(|rest| rest.starts_with(b"/"))
        }
        _ => false,
    }
}

async fn one(
    cx: &mut Cx<'_>,
    item: &Item,
    source: &Metadata,
    how: &Copying,
    copied: &mut Copied,
) -> Result<bool, Error> {
    let (from, to) = (cx.quoted_name(&item.from), cx.quoted_name(&item.to));
    let target = cx.view().symlink_metadata(cx.cwd(), &item.to).await.ok();
    // Links are written through, unless a link itself is copied.
    let through = how.make == Make::Copy && source.kind != FileKind::Symlink && !how.remove_destination;
    let followed = if through { cx.metadata(&item.to).await.ok() } else { None };
    let effective = followed.as_ref().or(target.as_ref());
    if let Some(existing) = effective {
        if how.overwrite == Overwrite::Never {
            return Ok(true);
        }
        if existing.is_dir() {
            return report(cx, format!("cannot overwrite directory {to} with non-directory")).await;
        }
        let same = (existing.dev, existing.ino) == (source.dev, source.ino);
        if same && how.make == Make::HardLink {
            return Ok(true);
        }
        if same && !(how.backup.control != super::backup::Control::None && item.from != item.to) {
            return report(cx, format!("{from} and {to} are the same file")).await;
        }
        if copied.made.contains_key(&(existing.dev, existing.ino.0)) && existing.nlink == 1 {
            return report(cx, format!("will not overwrite just-created {to} with {from}")).await;
        }
        if how.update && existing.mtime >= source.mtime {
            return Ok(true);
        }
        if how.overwrite == Overwrite::Ask && !ask(cx, &format!("overwrite {to}")).await? {
            return Ok(true);
        }
    } else if target.is_some() && through {
        return report(cx, format!("not writing through dangling symlink {to}")).await;
    }
    let mut note = String::new();
    if target.is_some() {
        match how.backup.make(cx, &item.to).await {
            Ok(Some(name)) => note = format!(" (backup: {})", cx.quoted_name(&name)),
            Ok(None) => {
                let replace = !through || how.make != Make::Copy;
                if replace
                    && (how.force || how.remove_destination || source.kind == FileKind::Symlink)
                    && let Err(why) = cx.view().remove_file(cx.cwd(), &item.to).await
                {
                    return report(cx, format!("cannot remove {to}: {why}")).await;
                }
            }
            Err(why) => return report(cx, format!("cannot backup {to}: {why}")).await,
        }
    }
    let made = make(cx, item, source, how, copied).await;
    match made {
        Ok(()) => {}
        Err(Failure::Said) => return Ok(false),
        Err(Failure::Error(other)) => return Err(other),
        Err(Failure::Text(text)) => return report(cx, text).await,
    }
    if how.verbose {
        cx.out.write(format!("{from} -> {to}{note}\n").as_bytes()).await?;
    }
    if let Ok(new) = cx.view().symlink_metadata(cx.cwd(), &item.to).await {
        copied.made.insert((new.dev, new.ino.0), ());
    }
    Ok(true)
}

enum Failure {
    Said,
    Text(String),
    Error(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

async fn make(
    cx: &mut Cx<'_>,
    item: &Item,
    source: &Metadata,
    how: &Copying,
    copied: &mut Copied,
) -> Result<(), Failure> {
    let (from, to) = (cx.quoted_name(&item.from), cx.quoted_name(&item.to));
    if how.make == Make::SymbolicLink {
        let relative = !item.from.starts_with(b"/") && item.to.contains(&b'/');
        if relative {
            let text = format!("{to}: can make relative symbolic links only in current directory");
            return Err(Failure::Text(text));
        }
        let linked = cx.view().symlink(&item.from, cx.cwd(), &item.to).await;
        return linked
            .map_err(|why| Failure::Text(format!("cannot create symbolic link {to} to {from}: {why}")));
    }
    let key = (source.dev, source.ino.0);
    if how.preserve_links && source.nlink > 1 {
        if let Some(first) = copied.links.get(&key) {
            let linked = cx.view().hard_link((cx.cwd(), first), (cx.cwd(), &item.to), false).await;
            return linked.map_err(|why| Failure::Text(format!("cannot create hard link {to}: {why}")));
        }
        copied.links.insert(key, item.to.clone());
    }
    if how.make == Make::HardLink {
        let follow = how.follow != Follow::Never;
        let linked = cx.view().hard_link((cx.cwd(), &item.from), (cx.cwd(), &item.to), follow).await;
        return linked.map_err(|why| Failure::Text(format!("cannot create hard link {to} to {from}: {why}")));
    }
    match source.kind {
        FileKind::Symlink => {
            let target = cx.view().read_link(cx.cwd(), &item.from).await;
            let target =
                target.map_err(|why| Failure::Text(format!("cannot read symbolic link {from}: {why}")))?;
            let made = cx.view().symlink(&target, cx.cwd(), &item.to).await;
            made.map_err(|why| Failure::Text(format!("cannot create symbolic link {to}: {why}")))?;
        }
        FileKind::Fifo if how.recursive => {
            let made = cx.view().create_fifo(cx.cwd(), &item.to, source.mode).await;
            made.map_err(|why| Failure::Text(format!("cannot create fifo {to}: {why}")))?;
        }
        FileKind::Socket => {
            return Err(Failure::Text(format!("cannot create special file {to}: Operation not supported")));
        }
        _ => content(cx, item, source, how).await?,
    }
    if !attributes(cx, &item.to, source, how, false).await? {
        return Err(Failure::Said);
    }
    Ok(())
}

async fn content(cx: &mut Cx<'_>, item: &Item, source: &Metadata, how: &Copying) -> Result<(), Failure> {
    let (from, to) = (cx.quoted_name(&item.from), cx.quoted_name(&item.to));
    let input = cx.open(&item.from, &OpenOptions::READ).await;
    let input = input.map_err(|why| Failure::Text(format!("cannot open {from} for reading: {why}")))?;
    let mode = Mode::new(source.mode.bits() & 0o777);
    let mut open = OpenOptions { mode, truncate: !how.attributes_only, ..OpenOptions::WRITE };
    let exists = cx.view().symlink_metadata(cx.cwd(), &item.to).await.is_ok();
    let output = match cx.open(&item.to, &open).await {
        Ok(output) => output,
        Err(_) if how.force && exists => {
            let removed = cx.view().remove_file(cx.cwd(), &item.to).await;
            removed.map_err(|why| Failure::Text(format!("cannot remove {to}: {why}")))?;
            open.exclusive = true;
            let opened = cx.open(&item.to, &open).await;
            opened.map_err(|why| Failure::Text(format!("cannot create regular file {to}: {why}")))?
        }
        Err(why) => {
            // A name that ends in a slash is a directory's.
            let why = if item.to.ends_with(b"/") && !exists { Errno::ENOTDIR } else { why };
            return Err(Failure::Text(format!("cannot create regular file {to}: {why}")));
        }
    };
    if how.attributes_only {
        return Ok(());
    }
    loop {
        cx.meter().step(8).await.map_err(Error::from)?;
        let chunk = match input.read(256 * 1024).await {
            Ok(chunk) if chunk.is_empty() => return Ok(()),
            Ok(chunk) => chunk,
            Err(why) => return Err(Failure::Text(format!("error reading {from}: {why}"))),
        };
        match output.write(chunk).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => return Err(Failure::Text(format!("error writing {to}: {why}"))),
            Err(other) => return Err(Failure::Error(other)),
        }
    }
}

/// Gives `path` what is to be preserved of `source`.
async fn attributes(
    cx: &mut Cx<'_>,
    path: &[u8],
    source: &Metadata,
    how: &Copying,
    made_dir: bool,
) -> Result<bool, Error> {
    let mut clean = true;
    if how.preserve_owner {
        let change = SetMetadata { uid: Some(source.uid), gid: Some(source.gid), ..SetMetadata::default() };
        // Who may not give files away keeps them: GNU says nothing then either.
        let _ = cx.view().set_metadata(cx.cwd(), path, &change, false).await;
    }
    let mode = (made_dir || how.preserve_mode) && source.kind != FileKind::Symlink;
    let change = SetMetadata {
        mode: mode.then_some(source.mode),
        atime: how.preserve_times.then_some(source.atime),
        mtime: how.preserve_times.then_some(source.mtime),
        ..SetMetadata::default()
    };
    if change != SetMetadata::default()
        && let Err(why) = cx.view().set_metadata(cx.cwd(), path, &change, false).await
    {
        let what = if how.preserve_times { "preserving times for" } else { "setting permissions for" };
        let text = format!("{what} {}: {why}", cx.quoted_name(path));
        clean = report(cx, text).await?;
    }
    Ok(clean)
}

/// Where files go: a directory that takes all of them, or a single name.
#[derive(Debug)]
pub(crate) struct Destination {
    pub(crate) path: BString,
    pub(crate) is_directory: bool,
}

/// Splits the operands of `cp`, `mv`, `install` into sources and destination.
pub(crate) async fn destination(
    cx: &Cx<'_>,
    mut operands: Vec<BString>,
    target_directory: Option<BString>,
    no_target_directory: bool,
) -> Result<(Vec<BString>, Destination), Error> {
    if target_directory.is_some() && no_target_directory {
        return Err(Error::fatal("cannot combine --target-directory (-t) and --no-target-directory (-T)"));
    }
    if operands.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    if let Some(path) = target_directory {
        return match cx.metadata(&path).await {
            Ok(metadata) if metadata.is_dir() => Ok((operands, Destination { path, is_directory: true })),
            found => {
                let why = found.err().unwrap_or(Errno::ENOTDIR);
                Err(Error::fatal(format!("target directory {}: {why}", cx.quoted_name(&path))))
            }
        };
    }
    if let [only] = operands.as_slice() {
        return Err(Error::usage(format!("missing destination file operand after {}", cx.quoted_name(only))));
    }
    if no_target_directory {
        if let Some(extra) = operands.get(2) {
            return Err(Error::usage(format!("extra operand {}", cx.quoted_name(extra))));
        }
        let path = operands.pop().unwrap_or_default();
        return Ok((operands, Destination { path, is_directory: false }));
    }
    let path = operands.pop().unwrap_or_default();
    let found = cx.metadata(&path).await;
    let is_directory = found.as_ref().is_ok_and(Metadata::is_dir);
    if operands.len() > 1 && !is_directory {
        let why = found.err().unwrap_or(Errno::ENOTDIR);
        return Err(Error::fatal(format!("target {}: {why}", cx.quoted_name(&path))));
    }
    Ok((operands, Destination { path, is_directory }))
}
