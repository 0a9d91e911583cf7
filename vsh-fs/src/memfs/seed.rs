//! Filling a template, without a session and without waiting.

use bytes::Bytes;

use super::MemFs;
use crate::content::Content;
use crate::errno::{Errno, Result};
use crate::filesystem::NewInode;
use crate::inode::{FileKind, Ino, Mode, SetMetadata};
use crate::path::check_name;

/// The mode of directories that are made on the way to what is seeded.
const PARENT_MODE: Mode = Mode::new(0o755);

impl MemFs {
    /// Makes a directory; one that is there gets the mode and owner. Directories missing above it are made
    /// with mode 755 for uid 0. Here and in the other `seed` functions the path is taken from the root,
    /// whatever slashes it has; `.`, `..` and symbolic links are not followed (`EINVAL`, `ENOTDIR`), and no
    /// permission is asked for.
    pub fn seed_dir(&self, path: &[u8], mode: Mode, uid: u32, gid: u32) -> Result<()> {
        let Some((dir, name)) = self.seed_parent(path)? else {
            return self.seed_owner(super::ROOT, mode, uid, gid);
        };
        match self.seed_new(dir, name, FileKind::Directory, (mode, uid, gid), Bytes::new()) {
            Err(Errno::EEXIST) => {
                let there = self.0.lookup(dir, name)?;
                if !there.is_dir() {
                    return Err(Errno::EEXIST);
                }
                self.seed_owner(there.ino, mode, uid, gid)
            }
            made => made.map(drop),
        }
    }

    /// Makes a regular file with this content, kept by reference; `EEXIST` if the name is there, `ENOSPC` or
    /// `EFBIG` over the limits.
    pub fn seed_file(
        &self,
        path: &[u8],
        content: impl Into<Bytes>,
        mode: Mode,
        uid: u32,
        gid: u32,
    ) -> Result<()> {
        let (dir, name) = self.seed_parent(path)?.ok_or(Errno::EISDIR)?;
        let content = content.into();
        check_name(name)?;
        let new = NewInode { kind: FileKind::Regular, mode, uid, gid, target: Bytes::new() };
        let mut inode = self.0.new_inode(dir, name, &new)?;
        *inode.content_mut()? = Content::holding(&content, self.payers())?;
        self.0.insert(dir, inode, self.0.account.as_ref()).map(drop)
    }

    /// Makes a file that is a hole of `size` bytes; its number.
    pub(crate) fn seed_hole(&self, path: &[u8], size: u64, owner: (Mode, u32, u32)) -> Result<Ino> {
        let (dir, name) = self.seed_parent(path)?.ok_or(Errno::EISDIR)?;
        let ino = self.seed_new(dir, name, FileKind::Regular, owner, Bytes::new())?;
        self.0.set_metadata(
            ino,
            &SetMetadata { size: Some(size), ..Default::default() },
            self.0.account.as_ref(),
        )?;
        Ok(ino)
    }

    /// Makes a symbolic link; `EEXIST` if the name is there.
    pub fn seed_symlink(&self, path: &[u8], target: &[u8], uid: u32, gid: u32) -> Result<()> {
        let (dir, name) = self.seed_parent(path)?.ok_or(Errno::EEXIST)?;
        let target = Bytes::copy_from_slice(target);
        self.seed_new(dir, name, FileKind::Symlink, (Mode::new(0o777), uid, gid), target).map(drop)
    }

    /// The directory that `path` is to be made in, and its last name; `None` for the root.
    fn seed_parent<'p>(&self, path: &'p [u8]) -> Result<Option<(Ino, &'p [u8])>> {
        let mut names = path.split(|b| *b == b'/').filter(|name| !name.is_empty());
        let Some(mut name) = names.next() else { return Ok(None) };
        let mut dir = super::ROOT;
        for next in names {
            let owner = (PARENT_MODE, 0, 0);
            dir = match self.seed_new(dir, name, FileKind::Directory, owner, Bytes::new()) {
                Err(Errno::EEXIST) => self.0.lookup(dir, name)?.ino,
                made => made?,
            };
            name = next;
        }
        Ok(Some((dir, name)))
    }

    fn seed_new(
        &self,
        dir: Ino,
        name: &[u8],
        kind: FileKind,
        (mode, uid, gid): (Mode, u32, u32),
        target: Bytes,
    ) -> Result<Ino> {
        let new = NewInode { kind, mode, uid, gid, target };
        self.0.create(dir, name, &new, self.0.account.as_ref()).map(|made| made.ino)
    }

    fn seed_owner(&self, ino: Ino, mode: Mode, uid: u32, gid: u32) -> Result<()> {
        let change = SetMetadata { mode: Some(mode), uid: Some(uid), gid: Some(gid), ..Default::default() };
        self.0.set_metadata(ino, &change, self.0.account.as_ref()).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use crate::errno::Errno;
    use crate::inode::Mode;
    use crate::testing::Session;

    #[test]
    fn a_template_is_filled() {
        let s = Session::new();
        s.fs.seed_dir(b"/home/user", Mode::new(0o700), 1000, 1000).unwrap();
        s.fs.seed_dir(b"home", Mode::new(0o711), 0, 0).unwrap();
        s.fs.seed_file(b"/etc/motd", "hello", Mode::new(0o644), 0, 0).unwrap();
        s.fs.seed_symlink(b"/motd", b"etc/motd", 0, 0).unwrap();
        assert_eq!(s.read("/motd").as_deref(), Ok("hello"));
        let (home, user) = (s.stat("/home").unwrap(), s.stat("/home/user").unwrap());
        assert_eq!((home.mode.bits(), user.mode.bits(), user.uid), (0o711, 0o700, 1000));
        assert_eq!(s.fs.seed_file(b"/etc/motd", "", Mode::new(0o644), 0, 0), Err(Errno::EEXIST));
        assert_eq!(s.fs.seed_dir(b"/motd/x", Mode::new(0o755), 0, 0), Err(Errno::ENOTDIR));
        assert_eq!(s.fs.seed_dir(b"/a/../b", Mode::new(0o755), 0, 0), Err(Errno::EINVAL));
    }
}
