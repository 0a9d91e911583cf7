//! The operations on inodes and names. Each is atomic: it locks what it changes, all at once.

use std::sync::Arc;

use bytes::Bytes;

use super::directory::{Directory, Entry, Name};
use super::news::{Reporter, are_current, tell_entry};
use super::node::{Data, Inode};
use super::open::MemFile;
use super::table::{Locked, ROOT};
use super::{DEV, Handle, Inner};
use crate::account::{Account, charge_name};
use crate::content::{Content, Payers};
use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{Access, DirEntry, NewInode};
use crate::inode::{FileKind, Ino, Metadata, SetMetadata, Timestamp};
use crate::path::check_name;
use crate::sync::PoisonError;
use crate::watch::EventKind;

/// A directory and a name in it.
type Place<'a> = (Ino, &'a [u8]);

impl Inner {
    /// What `name` stands for; `None` if the directory has no such name.
    fn find(&self, (dir, name): Place<'_>) -> Result<Option<Entry>> {
        self.table.with(dir, |inode| Ok(inode.directory()?.get(name)))
    }

    fn find_existing(&self, place: Place<'_>) -> Result<Entry> {
        self.find(place)?.ok_or(Errno::ENOENT)
    }

    pub(super) fn metadata(&self, ino: Ino) -> Result<Metadata> {
        self.table.with(ino, |inode| Ok(inode.metadata(DEV, ino)))
    }

    pub(super) fn lookup(&self, dir: Ino, name: &[u8]) -> Result<Metadata> {
        let mut ino = self.target(dir, name)?;
        loop {
            match self.metadata(ino) {
                // Renamed over, or removed, between the two steps: look again. An overlay may also have
                // reserved the number for an inode that it has not adopted yet.
                Err(Errno::ENOENT) => {
                    let again = self.target(dir, name)?;
                    if again == ino {
                        return Err(Errno::ENOENT);
                    }
                    ino = again;
                }
                found => return found,
            }
        }
    }

    /// The inode that `name`, perhaps `..`, stands for.
    fn target(&self, dir: Ino, name: &[u8]) -> Result<Ino> {
        if name == b".." {
            return self.table.with(dir, |inode| inode.directory().map(|_| inode.home));
        }
        Ok(self.find_existing((dir, name))?.ino)
    }

    pub(super) fn read_link(&self, ino: Ino) -> Result<Bytes> {
        self.table.with(ino, |inode| match &inode.data {
            Data::Symlink(target) => Ok(target.clone()),
            _ => Err(Errno::EINVAL),
        })
    }

    pub(super) fn read_dir(&self, dir: Ino) -> Result<Vec<DirEntry>> {
        let now = self.clock.now();
        let (list, stale) =
            self.table.with(dir, |inode| Ok((inode.directory()?.list(), inode.access_is_stale(now))))?;
        if stale {
            self.touch(dir, now);
        }
        Ok(list)
    }

    /// Moves the last access to `now`.
    pub(super) fn touch(&self, ino: Ino, now: Timestamp) {
        // The inode may be gone by now: then its time does not matter.
        let _ = self.table.with_mut(ino, |inode| {
            inode.atime = now;
            Ok(())
        });
    }

    pub(super) fn set_metadata(
        &self,
        ino: Ino,
        change: &SetMetadata,
        account: Option<&Account>,
    ) -> Result<Metadata> {
        let now = self.clock.now();
        let kind = if change.size.is_some() { EventKind::Content } else { EventKind::Attributes };
        self.change(ino, |inode| {
            if let Some(size) = change.size {
                inode.content_mut()?.set_len(size, Payers { quota: &self.quota, account })?;
                inode.mtime = now;
            }
            inode.mode = change.mode.unwrap_or(inode.mode);
            inode.uid = change.uid.unwrap_or(inode.uid);
            inode.gid = change.gid.unwrap_or(inode.gid);
            inode.atime = change.atime.unwrap_or(inode.atime);
            inode.mtime = change.mtime.unwrap_or(inode.mtime);
            inode.ctime = now;
            Ok((inode.metadata(DEV, ino), Some(kind.clone())))
        })
    }

    pub(super) fn new_inode(&self, dir: Ino, name: &[u8], new: &NewInode) -> Result<Inode> {
        let data = match new.kind {
            FileKind::Regular => Data::Regular(Content::new()),
            FileKind::Directory => Data::Directory(Directory::new()),
            FileKind::Symlink => Data::Symlink(new.target.clone()),
            FileKind::Fifo => Data::Fifo,
            FileKind::Socket => Data::Socket,
            FileKind::CharDevice | FileKind::BlockDevice => return Err(Errno::EPERM),
        };
        let now = self.clock.now();
        Ok(Inode {
            mode: new.mode,
            uid: new.uid,
            gid: new.gid,
            nlink: if new.kind == FileKind::Directory { 2 } else { 1 },
            home: dir,
            name: Name::new(name),
            atime: now,
            mtime: now,
            ctime: now,
            data,
            charge: None,
        })
    }

    pub(super) fn create(
        &self,
        dir: Ino,
        name: &[u8],
        new: &NewInode,
        account: Option<&Account>,
    ) -> Result<Metadata> {
        check_name(name)?;
        let inode = self.new_inode(dir, name, new)?;
        self.insert(dir, inode, account)
    }

    /// Puts a new inode into a directory by the name it has, and says what it is there.
    pub(super) fn insert(&self, dir: Ino, mut inode: Inode, account: Option<&Account>) -> Result<Metadata> {
        let now = self.clock.now();
        let (kind, name) = (inode.kind(), inode.name.clone());
        let place = self.table.place(dir, kind);
        let mut reporter = self.reporter();
        let (mut locked, path, _still) = loop {
            let path = self.path_for(reporter.as_ref(), dir)?;
            let locked = self.table.lock([Some(dir), Some(place), None, None]);
            let still = reporter.as_ref().map(Reporter::pass);
            if are_current(reporter.as_ref(), &[&path]) {
                break (locked, path, still);
            }
        };
        if locked.get(dir)?.directory()?.get(name.as_bytes()).is_some() {
            return Err(Errno::EEXIST);
        }
        let target = if kind == FileKind::Symlink { inode.charged() } else { 0 };
        charge_name(&mut inode.charge, account, 1, target)?;
        self.quota.take_inode()?;
        if let Err(errno) = self.quota.take_all(inode.charged()) {
            self.quota.give_inode();
            return Err(errno);
        }
        let ino = locked.insert(place, inode)?;
        let parent = locked.get_mut(dir)?;
        parent.directory_mut()?.insert(name.clone(), Entry { ino, kind });
        parent.nlink += u64::from(kind == FileKind::Directory);
        parent.written(now);
        tell_entry(&mut reporter, &path, name.as_bytes(), EventKind::Created);
        Ok(locked.get(ino)?.metadata(DEV, ino))
    }

    pub(super) fn link(&self, ino: Ino, dir: Ino, name: &[u8], account: Option<&Account>) -> Result<()> {
        check_name(name)?;
        let now = self.clock.now();
        let mut reporter = self.reporter();
        let (mut locked, path, _still) = loop {
            let path = self.path_for(reporter.as_ref(), dir)?;
            let locked = self.table.lock([Some(dir), Some(ino), None, None]);
            let still = reporter.as_ref().map(Reporter::pass);
            if are_current(reporter.as_ref(), &[&path]) {
                break (locked, path, still);
            }
        };
        if locked.get(dir)?.directory()?.get(name).is_some() {
            return Err(Errno::EEXIST);
        }
        let kind = locked.get(ino)?.kind();
        if kind == FileKind::Directory {
            return Err(Errno::EPERM);
        }
        // Once its last name is gone it stays without one.
        if locked.get(ino)?.nlink == 0 {
            return Err(Errno::ENOENT);
        }
        let inode = locked.get_mut(ino)?;
        charge_name(&mut inode.charge, account, inode.nlink + 1, 0)?;
        if let Err(errno) = self.quota.take_inode() {
            if account.is_some() {
                inode.drop_charge();
            }
            return Err(errno);
        }
        inode.nlink += 1;
        inode.home = dir;
        inode.name = Name::new(name);
        inode.ctime = now;
        let new = inode.name.clone();
        let parent = locked.get_mut(dir)?;
        parent.directory_mut()?.insert(new, Entry { ino, kind });
        parent.written(now);
        tell_entry(&mut reporter, &path, name, EventKind::Created);
        Ok(())
    }

    pub(super) fn unlink(&self, dir: Ino, name: &[u8]) -> Result<()> {
        let now = self.clock.now();
        let mut reporter = self.reporter();
        loop {
            let path = self.path_for(reporter.as_ref(), dir)?;
            let entry = self.find_existing((dir, name))?;
            if entry.kind == FileKind::Directory {
                return Err(Errno::EISDIR);
            }
            let mut locked = self.table.lock([Some(dir), Some(entry.ino), None, None]);
            let _still = reporter.as_ref().map(Reporter::pass);
            if !still(&locked, (dir, name), Some(entry)) || !are_current(reporter.as_ref(), &[&path]) {
                continue;
            }
            detach(&mut locked, (dir, name), now)?;
            tell_entry(&mut reporter, &path, name, EventKind::Removed);
            return self.drop_name(&mut locked, entry.ino, now);
        }
    }

    pub(super) fn rmdir(&self, dir: Ino, name: &[u8]) -> Result<()> {
        let now = self.clock.now();
        let mut reporter = self.reporter();
        loop {
            let path = self.path_for(reporter.as_ref(), dir)?;
            let entry = self.find_existing((dir, name))?;
            if entry.kind != FileKind::Directory {
                return Err(Errno::ENOTDIR);
            }
            let mut locked = self.table.lock([Some(dir), Some(entry.ino), None, None]);
            let _still = reporter.as_ref().map(Reporter::pass);
            if !still(&locked, (dir, name), Some(entry)) || !are_current(reporter.as_ref(), &[&path]) {
                continue;
            }
            if !locked.get(entry.ino)?.directory()?.is_empty() {
                return Err(Errno::ENOTEMPTY);
            }
            detach(&mut locked, (dir, name), now)?;
            locked.get_mut(dir)?.nlink -= 1;
            tell_entry(&mut reporter, &path, name, EventKind::Removed);
            self.forget(&mut locked, entry.ino);
            return Ok(());
        }
    }

    /// Counts one name of a file less, and frees it with the last.
    fn drop_name(&self, locked: &mut Locked<'_>, ino: Ino, now: Timestamp) -> Result<()> {
        let inode = locked.get_mut(ino)?;
        inode.nlink -= 1;
        inode.ctime = now;
        if inode.nlink > 0 {
            inode.drop_charge();
            self.quota.give_inode();
        } else {
            self.forget(locked, ino);
        }
        Ok(())
    }

    /// Takes an inode without names out of the table, now or with the last open file on it.
    fn forget(&self, locked: &mut Locked<'_>, ino: Ino) {
        if let Some(inode) = locked.remove(ino) {
            self.refund(&inode);
        }
    }

    /// Gives the space of a removed inode back.
    pub(super) fn refund(&self, inode: &Inode) {
        self.quota.give(inode.charged());
        self.quota.give_inode();
    }

    pub(super) fn rename(&self, from: Place<'_>, to: Place<'_>, no_replace: bool) -> Result<()> {
        check_name(from.1)?;
        check_name(to.1)?;
        // While a directory changes its parent, no other one may: the check that it does not end up below
        // itself looks at all the directories above.
        let mut reporter = self.reporter();
        let mut moves = None;
        loop {
            let old = self.path_for(reporter.as_ref(), from.0)?;
            let new = self.path_for(reporter.as_ref(), to.0)?;
            let source = self.find_existing(from)?;
            let target = self.find(to)?;
            if source.kind == FileKind::Directory && from.0 != to.0 {
                if moves.is_none() {
                    moves = Some(self.moves.lock().unwrap_or_else(PoisonError::into_inner));
                    continue;
                }
                if self.is_at_or_below(to.0, source.ino)? {
                    return Err(Errno::EINVAL);
                }
            }
            let inos = [Some(from.0), Some(to.0), Some(source.ino), target.map(|t| t.ino)];
            let mut locked = self.table.lock(inos);
            let is_dir = source.kind == FileKind::Directory;
            let _closed = is_dir.then(|| self.feed.close());
            let _still = reporter.as_ref().filter(|_| !is_dir).map(Reporter::pass);
            let current = are_current(reporter.as_ref(), &[&old, &new]);
            if current && still(&locked, from, Some(source)) && still(&locked, to, target) {
                check_replace(&locked, source, target, no_replace)?;
                if target.is_some_and(|t| t.ino == source.ino) {
                    return Ok(());
                }
                if is_dir {
                    self.feed.note_move();
                }
                self.move_entry(&mut locked, (from, source), (to, target))?;
                let from = old.map(|dir| dir.entry(from.1)).unwrap_or_default();
                tell_entry(&mut reporter, &new, to.1, EventKind::Renamed { from });
                return Ok(());
            }
        }
    }

    fn is_at_or_below(&self, mut dir: Ino, top: Ino) -> Result<bool> {
        while dir != top {
            if dir == ROOT {
                return Ok(false);
            }
            dir = self.table.with(dir, |inode| inode.directory().map(|_| inode.home))?;
        }
        Ok(true)
    }

    fn move_entry(
        &self,
        locked: &mut Locked<'_>,
        (from, source): (Place<'_>, Entry),
        (to, target): (Place<'_>, Option<Entry>),
    ) -> Result<()> {
        let now = self.clock.now();
        if let Some(target) = target {
            detach(locked, to, now)?;
            if target.kind == FileKind::Directory {
                locked.get_mut(to.0)?.nlink -= 1;
                self.forget(locked, target.ino);
            } else {
                self.drop_name(locked, target.ino, now)?;
            }
        }
        detach(locked, from, now)?;
        let is_dir = source.kind == FileKind::Directory;
        locked.get_mut(from.0)?.nlink -= u64::from(is_dir);
        let name = Name::new(to.1);
        let parent = locked.get_mut(to.0)?;
        parent.directory_mut()?.insert(name.clone(), source);
        parent.nlink += u64::from(is_dir);
        parent.written(now);
        let inode = locked.get_mut(source.ino)?;
        inode.ctime = now;
        inode.home = to.0;
        inode.name = name;
        Ok(())
    }

    /// Sets the size of a regular file.
    pub(super) fn truncate(&self, ino: Ino, len: u64, account: Option<&Account>) -> Result<()> {
        let now = self.clock.now();
        self.change(ino, |inode| {
            let content = inode.content_mut()?;
            let changes = content.len() != len;
            content.set_len(len, Payers { quota: &self.quota, account })?;
            inode.written(now);
            Ok(((), changes.then_some(EventKind::Content)))
        })
    }
}

impl Handle {
    pub(super) fn open(self: &Arc<Self>, ino: Ino, access: Access) -> Result<Arc<dyn File>> {
        self.table.hold(ino, |inode| match &inode.data {
            Data::Regular(_) => Ok(()),
            Data::Directory(_) => Err(Errno::EISDIR),
            Data::Symlink(_) => Err(Errno::ELOOP),
            Data::Fifo | Data::Socket | Data::Device(..) => Err(Errno::ENXIO),
        })?;
        let file = MemFile::new(Arc::clone(self), ino, access);
        if access.truncate {
            self.truncate(ino, 0, None)?;
        }
        Ok(Arc::new(file))
    }
}

/// Does the name still stand for what was found before the locks were taken?
fn still(locked: &Locked<'_>, (dir, name): Place<'_>, expected: Option<Entry>) -> bool {
    locked.get(dir).and_then(|inode| Ok(inode.directory()?.get(name))) == Ok(expected)
}

/// Takes a name out of its directory.
fn detach(locked: &mut Locked<'_>, (dir, name): Place<'_>, now: Timestamp) -> Result<()> {
    let parent = locked.get_mut(dir)?;
    parent.directory_mut()?.remove(name);
    parent.written(now);
    Ok(())
}

/// May `source` take the name that `target` has?
fn check_replace(locked: &Locked<'_>, source: Entry, target: Option<Entry>, no_replace: bool) -> Result<()> {
    let Some(target) = target else { return Ok(()) };
    if no_replace {
        return Err(Errno::EEXIST);
    }
    if source.ino == target.ino {
        return Ok(());
    }
    match (source.kind == FileKind::Directory, target.kind == FileKind::Directory) {
        (true, false) => Err(Errno::ENOTDIR),
        (false, true) => Err(Errno::EISDIR),
        (true, true) if !locked.get(target.ino)?.directory()?.is_empty() => Err(Errno::ENOTEMPTY),
        _ => Ok(()),
    }
}
