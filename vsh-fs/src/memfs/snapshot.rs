//! Snapshots: what a filesystem held at a moment, to be compared and restored.

use std::collections::{BTreeMap, HashMap};

use super::MemFs;
use super::delta::{Delta, Place, attributes, is_same_content};
use super::directory::{Entry, Name};
use super::node::{Data, Inode};
use super::table::{ROOT, Table};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino};
use crate::sync::PoisonError;
use crate::watch::News;

/// What a filesystem held when it was taken. It never changes; a clone is the same snapshot.
#[derive(Clone, Debug)]
pub struct Snapshot(pub(super) MemFs);

/// A difference between two snapshots.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The absolute path: in the later snapshot, for what was removed in the earlier one.
    pub path: Vec<u8>,
    /// What became of it.
    pub kind: ChangeKind,
}

/// What became of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It went, perhaps because something of another kind came.
    Removed,
    /// It came.
    Added,
    /// It is what was at this other path before; changes of its content or attributes are told beside it.
    Renamed {
        /// The path before.
        from: Vec<u8>,
    },
    /// The content of a file, or the target of a symbolic link, is another: it was written, or another one took
    /// its place.
    Content,
    /// Mode, owner or group changed.
    Attributes,
}

impl MemFs {
    /// What the filesystem holds now, in constant time. Files without names are not part of it.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.fork())
    }

    /// Makes the filesystem hold what it held then, at once for all who use it. Files that are open and were
    /// not there then live on without names; the others show what they held then. The snapshot must be of
    /// this filesystem, or of a fork that it comes from.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.put(snapshot, None);
    }

    /// [`restore`](MemFs::restore), but only if the filesystem still holds what `expected` holds: nothing was
    /// changed since that was taken, not even a time. Whether it was done.
    pub fn restore_if(&self, expected: &Snapshot, snapshot: &Snapshot) -> bool {
        self.put(snapshot, Some(expected))
    }

    fn put(&self, snapshot: &Snapshot, expected: Option<&Snapshot>) -> bool {
        let mut reporter = self.0.reporter();
        let _moves = self.0.moves.lock().unwrap_or_else(PoisonError::into_inner);
        let then = &snapshot.0.0;
        self.0.table.restore(&then.table, expected.map(Snapshot::table), |orphans| {
            let bytes = orphans.iter().map(|inode| inode.charged()).sum::<u64>();
            self.0.quota.reset(&then.quota, bytes, crate::content::wide(orphans.len()));
            self.0.feed.note_move();
            if let Some(reporter) = &mut reporter {
                reporter.tell(&News::Restored);
            }
        })
    }
}

impl Snapshot {
    /// A filesystem of its own that starts with what the snapshot holds, in constant time.
    pub fn open(&self) -> MemFs {
        self.0.fork()
    }

    /// What changed up to a `later` snapshot of the same filesystem or of a fork of it, sorted by path. Costs
    /// what changed; times alone are no change. A file of several names is told by one of them, and if that
    /// name is gone the tree is searched for another. `EIO` if the two do not belong together.
    pub fn diff(&self, later: &Self) -> Result<Vec<Change>> {
        let delta = Delta::new(self, later);
        let mut changes = Vec::new();
        self.diff_inodes(later, &delta, &mut changes)?;
        self.diff_names(later, delta, &mut changes)?;
        changes.sort();
        Ok(changes)
    }

    /// The changes of inodes that are in both.
    fn diff_inodes(&self, later: &Self, delta: &Delta, changes: &mut Vec<Change>) -> Result<()> {
        let mut paths = Paths::new(later);
        for (ino, (before, after)) in &delta.changed {
            if before.kind() != after.kind() {
                return Err(Errno::EIO);
            }
            let kinds = diff_inode(before, after);
            if kinds.is_empty() {
                continue;
            }
            let path = paths.of(*ino, after)?;
            changes.extend(kinds.into_iter().map(|kind| Change { path: path.clone(), kind }));
        }
        Ok(())
    }

    /// The changes of names.
    fn diff_names(&self, later: &Self, delta: Delta, changes: &mut Vec<Change>) -> Result<()> {
        let mut places = delta.removed_places();
        let mut removed = BTreeMap::new();
        for (place, entry) in &delta.removed {
            removed.insert(self.path(place)?, entry.ino);
        }
        for (place, entry) in delta.added {
            let path = later.path(&place)?;
            if let Some(from) = places.get_mut(&entry.ino).and_then(Vec::pop) {
                let from = self.path(&from)?;
                removed.remove(&from);
                if from != path {
                    changes.push(Change { path, kind: ChangeKind::Renamed { from } });
                }
            } else if let Some(kinds) = self.diff_replaced(later, removed.get(&path), entry) {
                removed.remove(&path);
                changes.extend(kinds.into_iter().map(|kind| Change { path: path.clone(), kind }));
            } else {
                changes.push(Change { path, kind: ChangeKind::Added });
            }
        }
        changes.extend(removed.into_keys().map(|path| Change { path, kind: ChangeKind::Removed }));
        Ok(())
    }

    /// The changes where an inode took the place of one of the same kind that is gone; `None` if that is not
    /// so.
    fn diff_replaced(&self, later: &Self, was: Option<&Ino>, is: Entry) -> Option<Vec<ChangeKind>> {
        let was = *was?;
        if later.table().get(was).is_ok() || self.table().get(is.ino).is_ok() {
            return None;
        }
        let (before, after) = (self.table().get(was).ok()?, later.table().get(is.ino).ok()?);
        (before.kind() == after.kind()).then(|| diff_inode(&before, &after))
    }

    pub(super) fn table(&self) -> &Table {
        &self.0.0.table
    }

    /// The inode a place stands for.
    pub(super) fn entry(&self, (dir, name): &Place) -> Option<Entry> {
        self.table().with(*dir, |inode| Ok(inode.directory()?.get(name.as_bytes()))).ok()?
    }

    /// The absolute path of a place.
    pub(super) fn path(&self, (dir, name): &Place) -> Result<Vec<u8>> {
        Ok(crate::path::join(&self.dir_path(*dir)?, name.as_bytes()))
    }

    pub(super) fn dir_path(&self, dir: Ino) -> Result<Vec<u8>> {
        self.table().dir_path(dir)
    }
}

fn diff_inode(before: &Inode, after: &Inode) -> Vec<ChangeKind> {
    let mut kinds = Vec::new();
    if !is_same_content(before, after) {
        kinds.push(ChangeKind::Content);
    }
    if attributes(before) != attributes(after) {
        kinds.push(ChangeKind::Attributes);
    }
    kinds
}

/// Paths of inodes in a snapshot. The tree is searched at most once, for the inodes whose last name is gone.
pub(super) struct Paths<'s> {
    snapshot: &'s Snapshot,
    searched: Option<HashMap<Ino, Vec<Place>>>,
}

impl<'s> Paths<'s> {
    pub(super) fn new(snapshot: &'s Snapshot) -> Self {
        Self { snapshot, searched: None }
    }

    /// A path of an inode.
    pub(super) fn of(&mut self, ino: Ino, inode: &Inode) -> Result<Vec<u8>> {
        if let Data::Directory(_) = inode.data {
            return self.snapshot.dir_path(ino);
        }
        let home = (inode.home, inode.name.clone());
        if self.snapshot.entry(&home).is_some_and(|entry| entry.ino == ino) {
            return self.snapshot.path(&home);
        }
        let snapshot = self.snapshot;
        let places = self.searched.get_or_insert_with(|| names_of_files(snapshot));
        snapshot.path(places.get(&ino).and_then(|places| places.first()).ok_or(Errno::EIO)?)
    }
}

/// The names of all that is not a directory.
pub(super) fn names_of_files(snapshot: &Snapshot) -> HashMap<Ino, Vec<Place>> {
    let mut places: HashMap<Ino, Vec<Place>> = HashMap::new();
    let mut todo = vec![ROOT];
    while let Some(dir) = todo.pop() {
        let Ok(inode) = snapshot.table().get(dir) else { continue };
        let Ok(directory) = inode.directory() else { continue };
        for (name, entry) in directory.iter() {
            if entry.kind == FileKind::Directory {
                todo.push(entry.ino);
            } else {
                places.entry(entry.ino).or_default().push((dir, Name::new(name)));
            }
        }
    }
    places
}

impl Table {
    /// The absolute path of a directory; `ENOENT` if it is gone.
    pub(super) fn dir_path(&self, mut dir: Ino) -> Result<Vec<u8>> {
        let mut names = Vec::new();
        while dir != ROOT {
            let (parent, name) = self.with(dir, |inode| {
                inode.directory()?;
                Ok((inode.home, inode.name.clone()))
            })?;
            names.push(name);
            dir = parent;
        }
        let mut path = Vec::new();
        for name in names.iter().rev() {
            path.push(b'/');
            path.extend_from_slice(name.as_bytes());
        }
        Ok(if path.is_empty() { b"/".to_vec() } else { path })
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, ChangeKind, Snapshot};
    use crate::testing::{Session, now};
    use crate::{MemFs, OpenOptions};

    fn show(changes: Vec<Change>) -> Vec<String> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let line = |change: Change| match change.kind {
            ChangeKind::Renamed { from } => format!("renamed {} -> {}", text(&from), text(&change.path)),
            kind => format!("{kind:?} {}", text(&change.path)).to_lowercase(),
        };
        changes.into_iter().map(line).collect()
    }

    fn sample() -> (Session, Snapshot) {
        let s = Session::new();
        for dir in ["/a", "/a/b", "/c"] {
            s.mkdir(dir).unwrap();
        }
        for file in ["/a/one", "/a/two", "/a/b/three", "/c/four"] {
            s.write(file, file).unwrap();
        }
        let snapshot = s.fs.snapshot();
        (s, snapshot)
    }

    #[track_caller]
    fn check(act: impl Fn(&Session), expected: &[&str]) {
        let (s, before) = sample();
        act(&s);
        assert_eq!(show(before.diff(&s.fs.snapshot()).unwrap()), expected);
    }

    #[test]
    fn differences_are_told_by_path() {
        check(|_| {}, &[]);
        check(|s| drop(s.read("/a/one")), &[]);
        check(|s| s.write("/a/one", "new").unwrap(), &["content /a/one"]);
        check(|s| s.chmod("/a/b", 0o700).unwrap(), &["attributes /a/b"]);
        check(|s| s.unlink("/a/b/three").unwrap(), &["removed /a/b/three"]);
        check(
            |s| {
                s.mkdir("/new").unwrap();
                s.mkdir("/new/sub").unwrap();
                s.write("/new/sub/f", "x").unwrap();
            },
            &["added /new", "added /new/sub", "added /new/sub/f"],
        );
        check(|s| s.rename("/a", "/z").unwrap(), &["renamed /a -> /z"]);
        check(
            |s| {
                s.rename("/a/b/three", "/c/3").unwrap();
                s.write("/c/3", "new").unwrap();
                s.rmdir("/a/b").unwrap();
            },
            &["removed /a/b", "renamed /a/b/three -> /c/3", "content /c/3"],
        );
        check(
            |s| {
                s.unlink("/a/one").unwrap();
                s.write("/a/one", "another file").unwrap();
            },
            &["content /a/one"],
        );
        check(
            |s| {
                s.unlink("/a/one").unwrap();
                s.mkdir("/a/one").unwrap();
            },
            &["removed /a/one", "added /a/one"],
        );
        check(
            |s| {
                s.rename("/a/one", "/t").unwrap();
                s.rename("/a/two", "/a/one").unwrap();
                s.rename("/t", "/a/two").unwrap();
            },
            &["renamed /a/two -> /a/one", "renamed /a/one -> /a/two"],
        );
        check(
            |s| {
                s.rename("/a/one", "/a/two").unwrap();
            },
            &["removed /a/two", "renamed /a/one -> /a/two"],
        );
        check(
            |s| {
                s.link("/a/one", "/c/hard").unwrap();
                s.link("/a/one", "/c/harder").unwrap();
                s.unlink("/c/harder").unwrap();
                s.unlink("/a/one").unwrap();
                s.write("/c/hard", "new").unwrap();
            },
            &["renamed /a/one -> /c/hard", "content /c/hard"],
        );
        check(
            |s| {
                s.link("/a/one", "/c/hard").unwrap();
                s.unlink("/c/hard").unwrap();
                s.write("/a/one", "by another name").unwrap();
            },
            &["content /a/one"],
        );
    }

    #[test]
    fn restoring_is_complete() {
        let (s, before) = sample();
        let used = |fs: &MemFs| now(crate::FileSystem::statfs(fs)).unwrap();
        let at_first = used(&s.fs);
        let kept = s.file("/a/one", &OpenOptions::READ_WRITE).unwrap();
        let new = s.file("/new", &OpenOptions { read: true, ..OpenOptions::WRITE }).unwrap();
        new.try_append(b"new text").unwrap().unwrap();
        kept.try_append(b" and more").unwrap().unwrap();
        s.unlink("/a/one").unwrap();
        s.rename("/a/b", "/moved").unwrap();
        s.fs.restore(&before);

        assert_eq!(show(before.diff(&s.fs.snapshot()).unwrap()), [""; 0]);
        assert_eq!(s.read("/a/one").as_deref(), Ok("/a/one"));
        assert_eq!(s.read("/a/b/three").as_deref(), Ok("/a/b/three"));
        assert_eq!(s.list("/").as_deref(), Ok("a c"));
        assert_eq!(now(kept.read_at(0, 99)).unwrap(), "/a/one");
        assert_eq!(now(new.read_at(0, 99)).unwrap(), "new text");
        assert_eq!(now(new.metadata()).unwrap().nlink, 0);
        let with_new = used(&s.fs);
        assert_eq!(
            (with_new.used_bytes, with_new.used_inodes),
            (at_first.used_bytes + 8, at_first.used_inodes + 1)
        );
        // Numbers are not used again, and what is gone is given back.
        let gone = now(new.metadata()).unwrap().ino;
        drop((new, kept));
        assert_eq!(used(&s.fs), at_first);
        s.write("/fresh", "").unwrap();
        assert_ne!(s.stat("/fresh").unwrap().ino, gone);
    }
}
