//! A directory of the host that a sandbox shows copy-on-write: what changed in it, and writing that back.
//!
//! Nothing is written outside the directory: symbolic links are never followed on the way, and a file that has changed
//! on the host since is left alone and told.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use vsh_fs::{Errno, FileKind, Location, Metadata, View};

use crate::VirtualSandbox;
use crate::changes::{FileChange, unified_diff};

/// A directory of the host and where the sandbox shows it.
#[derive(Debug)]
pub struct Workspace {
    view: View,
    mounted: Vec<u8>,
    host: PathBuf,
}

/// A path that differs between the sandbox and the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathChange {
    /// Relative to the directory, as the bytes it is.
    pub path: Vec<u8>,
    /// What the host has.
    pub before: Option<Node>,
    /// What the sandbox has.
    pub after: Option<Node>,
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A regular file: its content and its permission bits.
    File(Bytes, u32),
    /// A directory, told only where it comes or goes.
    Directory,
    /// A symbolic link: its target.
    Symlink(Bytes),
    /// Something that cannot be written back.
    Other,
}

impl Node {
    fn text(node: Option<&Self>) -> Option<&[u8]> {
        match node {
            Some(Self::File(bytes, _) | Self::Symlink(bytes)) => Some(bytes),
            _ => None,
        }
    }
}

impl PathChange {
    /// The path for people.
    pub fn name(&self) -> String {
        String::from_utf8_lossy(&self.path).into_owned()
    }

    /// The change with its lines counted.
    pub fn summary(&self) -> FileChange {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        let mut change = FileChange::new(self.name(), Node::text(before), Node::text(after));
        change.kind = match (before, after) {
            (None, _) => crate::changes::ChangeType::Added,
            (_, None) => crate::changes::ChangeType::Removed,
            _ => crate::changes::ChangeType::Modified,
        };
        change
    }

    /// A unified diff, with the change of mode if there is one.
    pub fn diff(&self) -> String {
        let (before, after) = (self.before.as_ref(), self.after.as_ref());
        let mut text = String::new();
        if let (Some(Node::File(_, old)), Some(Node::File(_, new))) = (before, after)
            && old != new
        {
            text.push_str(&format!("mode of {}: {old:o} -> {new:o}\n", self.name()));
        }
        let (old, new) = (Node::text(before), Node::text(after));
        if old != new {
            text.push_str(&unified_diff(&format!("/{}", self.name()), old, new));
        }
        text
    }
}

impl Workspace {
    /// The directory `host`, which `sandbox` shows at the absolute path `mounted`.
    pub fn new(sandbox: &VirtualSandbox, host: impl AsRef<Path>, mounted: &str) -> io::Result<Self> {
        let host = fs::canonicalize(host)?;
        Ok(Self { view: sandbox.shell().place.view.clone(), mounted: mounted.into(), host })
    }

    fn host_path(&self, path: &[u8]) -> PathBuf {
        self.host.join(std::ffi::OsStr::from_bytes(path))
    }

    /// What differs, sorted by path. A file counts as unchanged if its size and times are those of the host, which no
    /// command in the sandbox can forge: the time of an inode's change is the clock's.
    pub async fn changes(&self) -> io::Result<Vec<PathChange>> {
        let mut changes = Vec::new();
        let mut todo = vec![Vec::new()];
        while let Some(directory) = todo.pop() {
            for (name, sides) in self.entries(&directory).await? {
                let path = match directory.is_empty() {
                    true => name,
                    false => [&directory[..], b"/", &name].concat(),
                };
                let is_directory = |side: &Option<Side>| side.as_ref().is_some_and(Side::is_directory);
                if is_directory(&sides.host) || is_directory(&sides.sandbox) {
                    todo.push(path.clone());
                }
                changes.extend(self.compare(path, sides).await?);
            }
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// The entries of a directory on both sides.
    async fn entries(&self, directory: &[u8]) -> io::Result<BTreeMap<Vec<u8>, Sides>> {
        let mut entries: BTreeMap<Vec<u8>, Sides> = BTreeMap::new();
        let host = self.host_path(directory);
        if host.symlink_metadata().is_ok_and(|m| m.is_dir()) {
            for entry in fs::read_dir(host)? {
                let entry = entry?;
                let metadata = entry.metadata()?;
                entries.entry(entry.file_name().into_vec()).or_default().host =
                    Some(Side::of_host(&metadata));
            }
        }
        let (root, path) = (self.view.root(), self.mounted_path(directory));
        match self.view.symlink_metadata(root, &path).await {
            Ok(metadata) if metadata.is_dir() => {
                for entry in self.view.read_dir(root, &path).await.map_err(errno)? {
                    let inside = vsh_fs::path::join(&path, &entry.name);
                    let metadata = self.view.symlink_metadata(root, &inside).await.map_err(errno)?;
                    entries.entry(entry.name.to_vec()).or_default().sandbox =
                        Some(Side::of_sandbox(&metadata));
                }
            }
            _ => {}
        }
        Ok(entries)
    }

    fn mounted_path(&self, path: &[u8]) -> Vec<u8> {
        if path.is_empty() { self.mounted.clone() } else { vsh_fs::path::join(&self.mounted, path) }
    }

    async fn compare(&self, path: Vec<u8>, sides: Sides) -> io::Result<Option<PathChange>> {
        if sides.host == sides.sandbox {
            return Ok(None);
        }
        let before = match &sides.host {
            Some(side) => Some(host_node(&self.host_path(&path), side.kind)?),
            None => None,
        };
        let after = match &sides.sandbox {
            Some(side) => {
                let full = self.mounted_path(&path);
                Some(sandbox_node(&self.view, self.view.root(), &full, side).await.map_err(errno)?)
            }
            None => None,
        };
        Ok((before != after).then_some(PathChange { path, before, after }))
    }

    /// Writes changes to the host, in an order in which each can be made: what goes goes first, links come last.
    /// Returns what could not be written, with the reason.
    pub fn apply(&self, changes: &[PathChange]) -> Vec<(String, String)> {
        let mut failed = Vec::new();
        let mut refused =
            |change: &PathChange, error: io::Error| failed.push((change.name(), error.to_string()));
        let mut good: Vec<&PathChange> = Vec::new();
        for change in changes {
            match self.check(change) {
                Ok(()) => good.push(change),
                Err(error) => refused(change, error),
            }
        }
        // The deepest first.
        for change in good.iter().rev().filter(|c| c.before.is_some() && !c.is_update()) {
            if let Err(error) = self.remove(change) {
                refused(change, error);
            }
        }
        let is_link = |change: &&&PathChange| matches!(change.after, Some(Node::Symlink(_)));
        let comes = || good.iter().filter(|c| c.after.is_some());
        for change in comes().filter(|c| !is_link(c)).chain(comes().filter(is_link)) {
            if let Err(error) = self.write(change) {
                refused(change, error);
            }
        }
        failed
    }

    /// Is the host as it was, and is the way there without links?
    fn check(&self, change: &PathChange) -> io::Result<()> {
        let path = self.host_path(&change.path);
        let mut way = self.host.clone();
        let parents = change.path.split(|b| *b == b'/').count() - 1;
        for part in change.path.split(|b| *b == b'/').take(parents) {
            way.push(std::ffi::OsStr::from_bytes(part));
            if way.symlink_metadata().is_ok_and(|m| m.is_symlink()) {
                return Err(io::Error::other("a symbolic link is on the way"));
            }
        }
        let now = match path.symlink_metadata() {
            Ok(metadata) => Some(host_node(&path, kind_of(&metadata))?),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                None
            }
            Err(error) => return Err(error),
        };
        if now != change.before {
            return Err(io::Error::other("it has changed on the host"));
        }
        if change.after == Some(Node::Other) {
            return Err(io::Error::other("it is neither a file nor a directory nor a link"));
        }
        Ok(())
    }

    fn remove(&self, change: &PathChange) -> io::Result<()> {
        let path = self.host_path(&change.path);
        match change.before {
            Some(Node::Directory) => fs::remove_dir(path),
            _ => fs::remove_file(path),
        }
    }

    fn write(&self, change: &PathChange) -> io::Result<()> {
        let path = self.host_path(&change.path);
        match &change.after {
            Some(Node::File(bytes, mode)) => {
                let beside = path.with_file_name(format!(".vsh-apply-{}", std::process::id()));
                let written = fs::write(&beside, bytes)
                    .and_then(|()| fs::set_permissions(&beside, Permissions::from_mode(*mode)))
                    .and_then(|()| fs::rename(&beside, &path));
                if written.is_err() {
                    // The first error tells more.
                    let _ = fs::remove_file(&beside);
                }
                written
            }
            Some(Node::Directory) => fs::create_dir(path),
            Some(Node::Symlink(target)) => {
                if change.is_update() {
                    fs::remove_file(&path)?;
                }
                symlink(std::ffi::OsStr::from_bytes(target), path)
            }
            Some(Node::Other) | None => Ok(()),
        }
    }
}

impl PathChange {
    /// A file or link that is replaced by one of its kind.
    fn is_update(&self) -> bool {
        matches!(
            (&self.before, &self.after),
            (Some(Node::File(..)), Some(Node::File(..))) | (Some(Node::Symlink(_)), Some(Node::Symlink(_)))
        )
    }
}

#[derive(Default)]
struct Sides {
    host: Option<Side>,
    sandbox: Option<Side>,
}

/// What tells whether a path has changed, without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Side {
    kind: FileKind,
    /// Permission bits, size and times; not of directories, whose content is compared.
    rest: Option<(u32, u64, Times)>,
}

/// The last changes of content and inode: seconds and nanoseconds.
type Times = [(i64, i64); 2];

impl Side {
    fn is_directory(&self) -> bool {
        self.kind == FileKind::Directory
    }

    fn new(kind: FileKind, mode: u32, size: u64, times: Times) -> Self {
        Self { kind, rest: (kind != FileKind::Directory).then_some((mode & 0o777, size, times)) }
    }

    fn of_host(metadata: &fs::Metadata) -> Self {
        let times = [(metadata.mtime(), metadata.mtime_nsec()), (metadata.ctime(), metadata.ctime_nsec())];
        Self::new(kind_of(metadata), metadata.mode(), metadata.size(), times)
    }

    fn of_sandbox(metadata: &Metadata) -> Self {
        let time = |t: vsh_fs::Timestamp| (t.seconds, i64::from(t.nanos));
        let times = [time(metadata.mtime), time(metadata.ctime)];
        Self::new(metadata.kind, u32::from(metadata.mode.bits()), metadata.size, times)
    }
}

fn kind_of(metadata: &fs::Metadata) -> FileKind {
    match metadata.file_type() {
        kind if kind.is_file() => FileKind::Regular,
        kind if kind.is_dir() => FileKind::Directory,
        kind if kind.is_symlink() => FileKind::Symlink,
        _ => FileKind::Socket,
    }
}

fn errno(errno: Errno) -> io::Error {
    io::Error::from_raw_os_error(errno.number())
}

fn host_node(path: &Path, kind: FileKind) -> io::Result<Node> {
    Ok(match kind {
        FileKind::Regular => {
            let mode = path.symlink_metadata()?.mode() & 0o777;
            Node::File(Bytes::from(fs::read(path)?), mode)
        }
        FileKind::Directory => Node::Directory,
        FileKind::Symlink => Node::Symlink(Bytes::from(fs::read_link(path)?.into_os_string().into_vec())),
        _ => Node::Other,
    })
}

async fn sandbox_node(view: &View, at: Location, path: &[u8], side: &Side) -> Result<Node, Errno> {
    Ok(match side.kind {
        FileKind::Regular => {
            let mode = side.rest.map_or(0o644, |rest| rest.0);
            Node::File(crate::virtual_::read_all(view, at, path).await?, mode)
        }
        FileKind::Directory => Node::Directory,
        FileKind::Symlink => Node::Symlink(view.read_link(at, path).await?),
        _ => Node::Other,
    })
}

#[cfg(test)]
mod tests;
