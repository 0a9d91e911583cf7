//! The operations on names and inodes, each on descriptors that were checked.

use std::sync::Arc;

use bytes::Bytes;
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{AtFlags, Gid, OFlags, RenameFlags, Timespec, Timestamps, Uid};

use super::file::HostFile;
use super::{HostDir, errno, kind_from, kind_of};
use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{Access, DirEntry, NewInode};
use crate::inode::{FileKind, Ino, Metadata, Mode, SetMetadata, Timestamp};
use crate::path::check_name;

fn raw_mode(mode: Mode) -> rustix::fs::Mode {
    rustix::fs::Mode::from_raw_mode(u32::from(mode.bits()))
}

impl HostDir {
    pub(super) fn find(&self, dir: Ino, name: &[u8]) -> Result<Metadata> {
        let fd = self.reach_dir(dir)?;
        if name == b".." {
            let parent = self.names().get(&dir).map_or(self.root_ino, |n| n.parent);
            return self.reach(parent, OFlags::PATH).map(|(_, stat)| self.metadata_of(&stat));
        }
        check_name(name)?;
        let stat = self.stat_at(&fd, name)?;
        self.remember(dir, name, Ino(stat.st_ino));
        Ok(self.metadata_of(&stat))
    }

    pub(super) fn link_target(&self, ino: Ino) -> Result<Bytes> {
        let (fd, stat) = self.reach(ino, OFlags::PATH)?;
        if kind_of(&stat) != FileKind::Symlink {
            return Err(Errno::EINVAL);
        }
        let target = rustix::fs::readlinkat(&fd, c"", Vec::new()).map_err(errno)?;
        Ok(target.into_bytes().into())
    }

    pub(super) fn list(&self, dir: Ino) -> Result<Vec<DirEntry>> {
        let (fd, stat) = match self.reach(dir, OFlags::RDONLY | OFlags::NONBLOCK) {
            // Perhaps not a directory at all.
            Err(errno) => self.reach_dir(dir).and(Err(errno))?,
            reached => reached?,
        };
        if kind_of(&stat) != FileKind::Directory {
            return Err(Errno::ENOTDIR);
        }
        let mut entries = Vec::new();
        for entry in rustix::fs::Dir::new(fd).map_err(errno)? {
            let entry = entry.map_err(errno)?;
            let name = entry.file_name().to_bytes();
            if matches!(name, b"." | b"..") {
                continue;
            }
            let kind = match entry.file_type() {
                rustix::fs::FileType::Unknown => {
                    match self.reach_dir(dir).and_then(|fd| self.stat_at(&fd, name)) {
                        Ok(stat) => kind_of(&stat),
                        // It went away while the directory was read.
                        Err(_) => continue,
                    }
                }
                known => kind_from(known),
            };
            let ino = Ino(entry.ino());
            self.remember(dir, name, ino);
            entries.push(DirEntry { name: Bytes::copy_from_slice(name), ino, kind });
        }
        entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    pub(super) fn make(&self, dir: Ino, name: &[u8], new: &NewInode) -> Result<Metadata> {
        check_name(name)?;
        let fd = self.reach_dir(dir)?;
        if self.stat_at(&fd, name).is_ok() {
            return Err(Errno::EEXIST);
        }
        self.require_writable()?;
        make_inode(&fd, name, new)?;
        let ino = Ino(self.stat_at(&fd, name)?.st_ino);
        self.remember(dir, name, ino);
        let made = self.finish(ino, new);
        if made.is_err() {
            // Not to leave behind what could not be given its owner.
            let _ = self.remove(dir, name, new.kind == FileKind::Directory);
        }
        made
    }

    /// Gives a new inode its owner and its mode, whatever the umask of this process.
    fn finish(&self, ino: Ino, new: &NewInode) -> Result<Metadata> {
        let (fd, stat) = self.reach(ino, OFlags::PATH)?;
        let owner = (stat.st_uid, stat.st_gid);
        if self.options.present_as.is_none() && owner != (new.uid, new.gid) {
            change_owner(&fd, Some(new.uid), Some(new.gid))?;
        }
        if new.kind != FileKind::Symlink {
            change_mode(&fd, new.mode)?;
        }
        let stat = rustix::fs::fstat(&fd).map_err(errno)?;
        Ok(self.metadata_of(&stat))
    }

    pub(super) fn make_link(&self, ino: Ino, dir: Ino, name: &[u8]) -> Result<()> {
        check_name(name)?;
        let to = self.reach_dir(dir)?;
        if self.stat_at(&to, name).is_ok() {
            return Err(Errno::EEXIST);
        }
        let (_, stat) = self.reach(ino, OFlags::PATH)?;
        if kind_of(&stat) == FileKind::Directory {
            return Err(Errno::EPERM);
        }
        self.require_writable()?;
        let source = self.names().get(&ino).cloned().ok_or(Errno::ENOENT)?;
        let from = self.reach_dir(source.parent)?;
        rustix::fs::linkat(&from, &*source.name, &to, name, AtFlags::empty()).map_err(errno)?;
        // The source may have been swapped in between: only what was meant keeps the name.
        if Ino(self.stat_at(&to, name)?.st_ino) != ino {
            let _ = rustix::fs::unlinkat(&to, name, AtFlags::empty());
            return Err(Errno::ENOENT);
        }
        Ok(())
    }

    pub(super) fn remove(&self, dir: Ino, name: &[u8], is_dir: bool) -> Result<()> {
        check_name(name)?;
        let fd = self.reach_dir(dir)?;
        let stat = self.stat_at(&fd, name)?;
        match (kind_of(&stat) == FileKind::Directory, is_dir) {
            (true, false) => return Err(Errno::EISDIR),
            (false, true) => return Err(Errno::ENOTDIR),
            _ => {}
        }
        self.require_writable()?;
        let flags = if is_dir { AtFlags::REMOVEDIR } else { AtFlags::empty() };
        rustix::fs::unlinkat(&fd, name, flags).map_err(errno)?;
        let ino = Ino(stat.st_ino);
        let mut names = self.names();
        if names.get(&ino).is_some_and(|n| n.parent == dir && *n.name == *name) {
            names.remove(&ino);
        }
        Ok(())
    }

    pub(super) fn move_name(&self, from: (Ino, &[u8]), to: (Ino, &[u8]), no_replace: bool) -> Result<()> {
        check_name(from.1)?;
        check_name(to.1)?;
        let (old, new) = (self.reach_dir(from.0)?, self.reach_dir(to.0)?);
        let moved = self.stat_at(&old, from.1)?;
        self.require_writable()?;
        let flags = if no_replace { RenameFlags::NOREPLACE } else { RenameFlags::empty() };
        rustix::fs::renameat_with(&old, from.1, &new, to.1, flags).map_err(errno)?;
        self.remember(to.0, to.1, Ino(moved.st_ino));
        Ok(())
    }

    pub(super) fn change(&self, ino: Ino, change: &SetMetadata) -> Result<Metadata> {
        self.require_writable()?;
        let (fd, stat) = self.reach(ino, OFlags::PATH)?;
        if let Some(len) = change.size {
            match kind_of(&stat) {
                FileKind::Regular => {}
                FileKind::Directory => return Err(Errno::EISDIR),
                _ => return Err(Errno::EINVAL),
            }
            let (writer, _) = self.reach(ino, OFlags::WRONLY | OFlags::NONBLOCK)?;
            rustix::fs::ftruncate(&writer, len).map_err(errno)?;
        }
        if change.uid.is_some() || change.gid.is_some() {
            self.change_shown_owner(&fd, change)?;
        }
        if let Some(mode) = change.mode {
            change_mode(&fd, mode)?;
        }
        if change.atime.is_some() || change.mtime.is_some() {
            let times = Timestamps { last_access: time(change.atime), last_modification: time(change.mtime) };
            rustix::fs::utimensat(&fd, c"", &times, AtFlags::EMPTY_PATH).map_err(errno)?;
        }
        let stat = rustix::fs::fstat(&fd).map_err(errno)?;
        Ok(self.metadata_of(&stat))
    }

    fn change_shown_owner(&self, fd: &OwnedFd, change: &SetMetadata) -> Result<()> {
        match self.options.present_as {
            None => change_owner(fd, change.uid, change.gid),
            Some((uid, gid)) => {
                let same = change.uid.is_none_or(|u| u == uid) && change.gid.is_none_or(|g| g == gid);
                if same { Ok(()) } else { Err(Errno::EPERM) }
            }
        }
    }

    pub(super) fn open_file(&self, ino: Ino, access: Access) -> Result<Arc<dyn File>> {
        let (_, stat) = self.reach(ino, OFlags::PATH)?;
        match kind_of(&stat) {
            FileKind::Regular => {}
            FileKind::Directory => return Err(Errno::EISDIR),
            FileKind::Symlink => return Err(Errno::ELOOP),
            _ => return Err(Errno::ENXIO),
        }
        if access.write || access.truncate {
            self.require_writable()?;
        }
        let mode = match (access.read, access.write || access.truncate) {
            (true, true) => OFlags::RDWR,
            (false, true) => OFlags::WRONLY,
            _ => OFlags::RDONLY,
        };
        // Should something else have come in its place by now, this neither waits nor takes a terminal.
        let (fd, _) = self.reach(ino, mode | OFlags::NONBLOCK | OFlags::NOCTTY)?;
        if access.truncate {
            rustix::fs::ftruncate(&fd, 0).map_err(errno)?;
        }
        Ok(Arc::new(HostFile::new(fd, access, self.options.present_as)))
    }
}

fn make_inode(dir: &OwnedFd, name: &[u8], new: &NewInode) -> Result<()> {
    // Closed to others until it has its owner.
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    let made = match new.kind {
        FileKind::Regular => {
            let flags = OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::WRONLY;
            rustix::fs::openat(dir, name, flags, mode).map(drop)
        }
        FileKind::Directory => rustix::fs::mkdirat(dir, name, rustix::fs::Mode::RWXU),
        FileKind::Symlink => rustix::fs::symlinkat(&*new.target, dir, name),
        FileKind::Fifo => rustix::fs::mknodat(dir, name, rustix::fs::FileType::Fifo, mode, 0),
        FileKind::Socket | FileKind::CharDevice | FileKind::BlockDevice => return Err(Errno::EPERM),
    };
    made.map_err(errno)
}

fn change_owner(fd: &OwnedFd, uid: Option<u32>, gid: Option<u32>) -> Result<()> {
    let (uid, gid) = (uid.map(Uid::from_raw), gid.map(Gid::from_raw));
    rustix::fs::chownat(fd.as_fd(), c"", uid, gid, AtFlags::EMPTY_PATH).map_err(errno)
}

/// Changes the mode of the inode behind an `O_PATH` descriptor, which `fchmod` refuses: its entry in
/// `/proc` leads to that inode and nowhere else.
fn change_mode(fd: &OwnedFd, mode: Mode) -> Result<()> {
    use rustix::fd::AsRawFd;
    let path = format!("/proc/self/fd/{}", fd.as_raw_fd());
    rustix::fs::chmod(path, raw_mode(mode)).map_err(errno)
}

fn time(time: Option<Timestamp>) -> Timespec {
    match time {
        Some(time) => Timespec { tv_sec: time.seconds, tv_nsec: time.nanos.into() },
        None => Timespec { tv_sec: 0, tv_nsec: rustix::fs::UTIME_OMIT },
    }
}
