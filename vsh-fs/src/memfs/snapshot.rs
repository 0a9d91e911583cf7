//! Snapshots: what a filesystem held at a moment, to be compared and restored.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError};

use super::MemFs;
use super::directory::Directory;
use super::node::{Data, Inode};
use super::table::ROOT;
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino};

/// What a filesystem held when it was taken. It never changes; a clone is the same snapshot.
#[derive(Clone, Debug)]
pub struct Snapshot(MemFs);

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
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is what was at this other path before; changes of its content or attributes are told beside it.
    Renamed {
        /// The path before.
        from: Vec<u8>,
    },
    /// The content of a file is another. A file that was written and has the same bytes again may be told.
    Content,
    /// Mode, owner or group changed.
    Attributes,
}

/// A name: the directory and the entry.
type Place = (Ino, Vec<u8>);

impl MemFs {
    /// What the filesystem holds now, in constant time. Files without names are not part of it.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.fork())
    }

    /// Makes the filesystem hold what it held then, at once for all who use it. Files that are open and were
    /// not there then live on without names; the others show what they held then. The snapshot must be of
    /// this filesystem, or of a fork that it comes from.
    pub fn restore(&self, snapshot: &Snapshot) {
        let _moves = self.0.moves.lock().unwrap_or_else(PoisonError::into_inner);
        let then = &snapshot.0.0;
        self.0.table.restore(&then.table, |orphans| {
            let bytes = orphans.iter().map(|inode| inode.charged()).sum::<u64>();
            self.0.quota.reset(&then.quota, bytes, crate::content::wide(orphans.len()));
        });
    }
}

impl Snapshot {
    /// A filesystem of its own that starts with what the snapshot holds, in constant time.
    pub fn open(&self) -> MemFs {
        self.0.fork()
    }

    /// What changed up to a `later` snapshot of the same filesystem, sorted by path. Costs what changed, and
    /// for a file of changed content the size of its directory; times alone are no change. `EIO` if the two
    /// do not belong together.
    pub fn diff(&self, later: &Self) -> Result<Vec<Change>> {
        let mut entries = Entries::default();
        let mut changes = Vec::new();
        let mut failed = None;
        self.0.0.table.diff(&later.0.0.table, |ino, before, after| {
            entries.compare(ino, before, after);
            if let (Some(before), Some(after)) = (before, after)
                && let Err(errno) = later.compare(ino, before, after, &mut changes)
            {
                failed = Some(errno);
            }
        });
        if let Some(errno) = failed {
            return Err(errno);
        }
        self.name(later, entries, &mut changes)?;
        changes.sort();
        Ok(changes)
    }

    /// Turns the entries that went and came into changes with paths.
    fn name(&self, later: &Self, mut entries: Entries, changes: &mut Vec<Change>) -> Result<()> {
        for (place, ino) in entries.added {
            let path = later.path(&place)?;
            let from = entries.removed_by_ino.get_mut(&ino).and_then(Vec::pop);
            let kind = match from {
                Some(from) => {
                    let before = self.path(&from)?;
                    entries.removed.remove(&from);
                    ChangeKind::Renamed { from: before }
                }
                None => ChangeKind::Added,
            };
            changes.push(Change { path, kind });
        }
        for place in entries.removed.keys() {
            changes.push(Change { path: self.path(place)?, kind: ChangeKind::Removed });
        }
        Ok(())
    }

    /// Compares an inode that is in both.
    fn compare(&self, ino: Ino, before: &Inode, after: &Inode, changes: &mut Vec<Change>) -> Result<()> {
        let content = match (&before.data, &after.data) {
            (Data::Regular(a), Data::Regular(b)) => !a.is_same(b),
            _ => false,
        };
        let attributes = (before.mode, before.uid, before.gid) != (after.mode, after.uid, after.gid);
        if !content && !attributes {
            return Ok(());
        }
        let path = match &after.data {
            Data::Directory(_) => self.dir_path(ino)?,
            _ => self.path_of_file(ino)?,
        };
        if content {
            changes.push(Change { path: path.clone(), kind: ChangeKind::Content });
        }
        if attributes {
            changes.push(Change { path, kind: ChangeKind::Attributes });
        }
        Ok(())
    }

    fn path(&self, (dir, name): &Place) -> Result<Vec<u8>> {
        Ok(crate::path::join(&self.dir_path(*dir)?, name))
    }

    fn dir_path(&self, mut dir: Ino) -> Result<Vec<u8>> {
        let mut names = Vec::new();
        while dir != ROOT {
            let (parent, name) = self.0.0.table.with(dir, |inode| {
                let directory = inode.directory()?;
                Ok((directory.parent, directory.name.clone()))
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

    /// A path of a file: in the directory it was last given a name in, or wherever it is.
    fn path_of_file(&self, ino: Ino) -> Result<Vec<u8>> {
        let home = self.0.0.table.with(ino, |inode| Ok(inode.home))?;
        if let Ok(Some(name)) = self.name_in(home, ino) {
            return self.path(&(home, name));
        }
        let mut todo = vec![ROOT];
        while let Some(dir) = todo.pop() {
            if let Some(name) = self.name_in(dir, ino)? {
                return self.path(&(dir, name));
            }
            self.0.0.table.with(dir, |inode| {
                let directories = inode.directory()?.iter().filter(|(_, e)| e.kind == FileKind::Directory);
                todo.extend(directories.map(|(_, entry)| entry.ino));
                Ok(())
            })?;
        }
        Err(Errno::EIO)
    }

    fn name_in(&self, dir: Ino, ino: Ino) -> Result<Option<Vec<u8>>> {
        self.0.0.table.with(dir, |inode| {
            let found = inode.directory()?.iter().find(|(_, entry)| entry.ino == ino);
            Ok(found.map(|(name, _)| name.to_vec()))
        })
    }
}

/// The entries that went and came.
#[derive(Default)]
struct Entries {
    added: BTreeMap<Place, Ino>,
    removed: BTreeMap<Place, Ino>,
    removed_by_ino: HashMap<Ino, Vec<Place>>,
}

impl Entries {
    /// Compares a directory that is in one or both.
    fn compare(&mut self, dir: Ino, before: Option<&Arc<Inode>>, after: Option<&Arc<Inode>>) {
        fn directory(inode: Option<&Arc<Inode>>) -> Option<&Directory> {
            inode.and_then(|inode| inode.directory().ok())
        }
        let empty = Directory::new(ROOT, b"");
        let (before, after) = (directory(before).unwrap_or(&empty), directory(after).unwrap_or(&empty));
        before.diff(after, |name, was, is| {
            if let Some(ino) = was {
                let place = (dir, name.to_vec());
                self.removed_by_ino.entry(ino).or_default().push(place.clone());
                self.removed.insert(place, ino);
            }
            if let Some(ino) = is {
                self.added.insert((dir, name.to_vec()), ino);
            }
        });
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
            &["added /a/one", "removed /a/one"],
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
