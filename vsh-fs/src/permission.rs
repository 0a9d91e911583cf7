//! What mode bits allow: POSIX's file access permissions.

use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Metadata, Mode};
use crate::view::Credentials;

/// What somebody wants to do with an inode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wish(u16);

impl Wish {
    pub(crate) const READ: Self = Self(4);
    pub(crate) const WRITE: Self = Self(2);
    pub(crate) const EXECUTE: Self = Self(1);
    /// Making and removing names in a directory.
    pub(crate) const CHANGE_NAMES: Self = Self(3);

    pub(crate) fn new(read: bool, write: bool, execute: bool) -> Self {
        Self(u16::from(read) * 4 + u16::from(write) * 2 + u16::from(execute))
    }

    fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl Credentials {
    /// Is `gid` one of the groups?
    pub(crate) fn is_member(&self, gid: u32) -> bool {
        self.gid == gid || self.groups.contains(&gid)
    }

    /// May whoever this is do that? uid 0 may, but execute only what somebody may.
    fn may(&self, inode: &Metadata, wish: Wish) -> bool {
        let mode = inode.mode.bits();
        if self.uid == 0 {
            return !wish.has(Wish::EXECUTE) || inode.kind == FileKind::Directory || mode & 0o111 != 0;
        }
        let granted = if self.uid == inode.uid {
            mode >> 6
        } else if self.is_member(inode.gid) {
            mode >> 3
        } else {
            mode
        };
        Wish(granted & 7).has(wish)
    }

    /// `EACCES` unless the mode bits allow it.
    pub(crate) fn require(&self, inode: &Metadata, wish: Wish) -> Result<()> {
        if self.may(inode, wish) { Ok(()) } else { Err(Errno::EACCES) }
    }

    /// May the name of `inode` be taken out of `dir`? In a sticky directory only the owner of either may:
    /// `EPERM`.
    pub(crate) fn require_removal(&self, dir: &Metadata, inode: &Metadata) -> Result<()> {
        self.require(dir, Wish::CHANGE_NAMES)?;
        let sticky = dir.mode.bits() & Mode::STICKY != 0;
        if sticky && self.uid != 0 && self.uid != inode.uid && self.uid != dir.uid {
            return Err(Errno::EPERM);
        }
        Ok(())
    }

    /// Only the owner and uid 0 may: `EPERM`.
    pub(crate) fn require_owner(&self, inode: &Metadata) -> Result<()> {
        if self.uid == 0 || self.uid == inode.uid { Ok(()) } else { Err(Errno::EPERM) }
    }
}

#[cfg(test)]
mod tests {
    use super::Wish;
    use crate::inode::{FileKind, Ino, Metadata, Mode, Timestamp};
    use crate::view::Credentials;

    fn inode(kind: FileKind, mode: u16) -> Metadata {
        let t = Timestamp::default();
        Metadata {
            dev: 1,
            ino: Ino(2),
            kind,
            mode: Mode::new(mode),
            nlink: 1,
            uid: 1000,
            gid: 100,
            rdev: 0,
            size: 0,
            blocks: 0,
            atime: t,
            mtime: t,
            ctime: t,
        }
    }

    #[track_caller]
    fn check(uid: u32, gid: u32, mode: u16, expected: &str) {
        let who = Credentials { uid, gid, groups: [7].into() };
        let file = inode(FileKind::Regular, mode);
        let got: String = [(Wish::READ, 'r'), (Wish::WRITE, 'w'), (Wish::EXECUTE, 'x')]
            .into_iter()
            .map(|(wish, c)| if who.may(&file, wish) { c } else { '-' })
            .collect();
        assert_eq!(got, expected);
    }

    #[test]
    fn the_class_decides_alone() {
        check(1000, 100, 0o640, "rw-");
        check(1001, 100, 0o640, "r--");
        check(1001, 101, 0o641, "--x");
        check(1000, 100, 0o077, "---");
        check(1001, 100, 0o707, "---");
        check(0, 0, 0o000, "rw-");
        check(0, 0, 0o001, "rwx");
    }

    #[test]
    fn further_groups_count() {
        let who = Credentials { uid: 1, gid: 1, groups: [5, 100].into() };
        assert!(who.may(&inode(FileKind::Regular, 0o040), Wish::READ));
        assert!(Credentials { uid: 0, ..who }.may(&inode(FileKind::Directory, 0), Wish::EXECUTE));
    }

    #[test]
    fn sticky_directories_protect_the_files_of_others() {
        let file = inode(FileKind::Regular, 0o666);
        let dir = Metadata { uid: 50, ..inode(FileKind::Directory, 0o1777) };
        let errno = |uid| Credentials { uid, gid: 9, groups: [].into() }.require_removal(&dir, &file).err();
        assert_eq!([errno(0), errno(50), errno(1000)], [None; 3]);
        assert_eq!(errno(1001), Some(crate::Errno::EPERM));
    }
}
