//! Names: making, linking, renaming and removing them.

use bytes::Bytes;

use super::{Location, View};
use crate::errno::{Errno, Result};
use crate::filesystem::NewInode;
use crate::inode::{FileKind, Mode};
use crate::path::PATH_MAX;
use crate::permission::Wish;
use crate::resolve::{Found, LastLink, Resolved};

/// The mode that symbolic links show; it is never asked.
const SYMLINK_MODE: Mode = Mode::new(0o777);

impl View {
    /// `mkdir`; the umask is applied.
    pub async fn create_dir(&self, at: Location, path: &[u8], mode: Mode) -> Result<()> {
        let resolved = self.resolve(at, path, LastLink::Keep).await?;
        // Of the special bits only the sticky one can be asked for.
        let mode = Mode::new(mode.bits() & (0o777 | Mode::STICKY));
        self.create_at(&resolved, FileKind::Directory, mode, Bytes::new()).await.map(drop)
    }

    /// `mkfifo`; the umask is applied.
    pub async fn create_fifo(&self, at: Location, path: &[u8], mode: Mode) -> Result<()> {
        let resolved = self.resolve(at, path, LastLink::Keep).await?;
        self.create_at(&resolved, FileKind::Fifo, mode, Bytes::new()).await.map(drop)
    }

    /// `symlink`. `ENOENT` for an empty target, `ENAMETOOLONG` for one longer than a path.
    pub async fn symlink(&self, target: &[u8], at: Location, path: &[u8]) -> Result<()> {
        if target.is_empty() || target.contains(&0) {
            return Err(Errno::ENOENT);
        }
        if target.len() > PATH_MAX {
            return Err(Errno::ENAMETOOLONG);
        }
        let resolved = self.resolve(at, path, LastLink::Keep).await?;
        let target = Bytes::copy_from_slice(target);
        self.create_at(&resolved, FileKind::Symlink, SYMLINK_MODE, target).await.map(drop)
    }

    /// Makes what the path names, checked and with the umask applied, and says what it made.
    pub(super) async fn create_at(
        &self,
        resolved: &Resolved<'_>,
        kind: FileKind,
        mode: Mode,
        target: Bytes,
    ) -> Result<Found> {
        self.check_new_name(resolved, kind == FileKind::Directory, None)?;
        let dir = &resolved.parent;
        let new = self.new_inode(dir, kind, mode, target);
        let mount = self.mount(dir.at)?;
        let metadata = mount.seen(mount.fs.create(dir.at.ino, &resolved.name, &new).await?);
        if kind == FileKind::Fifo {
            mount.fifos().forget(metadata.ino);
        }
        Ok(Found { at: Location { mount: dir.at.mount, ino: metadata.ino }, metadata })
    }

    /// May this name be made? With a slash behind it only for a directory; for an inode of the mount
    /// `from`, only there.
    fn check_new_name(&self, resolved: &Resolved<'_>, is_dir: bool, from: Option<u32>) -> Result<()> {
        if resolved.found.is_some() {
            return Err(Errno::EEXIST);
        }
        if resolved.slash && !is_dir {
            return Err(Errno::ENOENT);
        }
        let dir = &resolved.parent;
        self.mount(dir.at)?.require_writable()?;
        if from.is_some_and(|mount| mount != dir.at.mount) {
            return Err(Errno::EXDEV);
        }
        self.credentials.require(&dir.metadata, Wish::CHANGE_NAMES)
    }

    /// In a set-group-ID directory the group is inherited, by directories also that bit.
    fn new_inode(&self, dir: &Found, kind: FileKind, mode: Mode, target: Bytes) -> NewInode {
        let masked = if kind == FileKind::Symlink { mode.bits() } else { mode.bits() & !self.umask.bits() };
        let inherits = dir.metadata.mode.bits() & Mode::SETGID != 0;
        let setgid = if inherits && kind == FileKind::Directory { Mode::SETGID } else { 0 };
        NewInode {
            kind,
            mode: Mode::new(masked | setgid),
            uid: self.credentials.uid,
            gid: if inherits { dir.metadata.gid } else { self.credentials.gid },
            target,
        }
    }

    /// `link`; a symbolic link is itself linked, unless `follow`.
    pub async fn hard_link(
        &self,
        from: (Location, &[u8]),
        to: (Location, &[u8]),
        follow: bool,
    ) -> Result<()> {
        let last_link = if follow { LastLink::Follow } else { LastLink::FollowBeforeSlash };
        let source = self.resolve(from.0, from.1, last_link).await?.existing()?;
        let resolved = self.resolve(to.0, to.1, LastLink::Keep).await?;
        self.check_new_name(&resolved, false, Some(source.at.mount))?;
        let dir = &resolved.parent;
        if source.metadata.is_dir() {
            return Err(Errno::EPERM);
        }
        self.mount(dir.at)?.fs.link(source.at.ino, dir.at.ino, &resolved.name).await
    }

    /// `unlink`. `EISDIR` for a directory.
    pub async fn remove_file(&self, at: Location, path: &[u8]) -> Result<()> {
        let resolved = self.resolve(at, path, LastLink::Keep).await?;
        if !resolved.is_named() {
            return Err(Errno::EISDIR);
        }
        let dir = &resolved.parent;
        let mount = self.mount(dir.at)?;
        mount.require_writable()?;
        let found = resolved.found.as_ref().ok_or(Errno::ENOENT)?;
        if resolved.slash {
            return Err(if found.metadata.is_dir() { Errno::EISDIR } else { Errno::ENOTDIR });
        }
        self.credentials.require_removal(&dir.metadata, &found.metadata)?;
        if found.metadata.is_dir() {
            return Err(Errno::EISDIR);
        }
        mount.fs.unlink(dir.at.ino, &resolved.name).await
    }

    /// `rmdir`. `EBUSY` for a mount point, `EINVAL` for a path that ends in `.`.
    pub async fn remove_dir(&self, at: Location, path: &[u8]) -> Result<()> {
        let resolved = self.resolve(at, path, LastLink::Keep).await?;
        match &*resolved.name {
            b"" => return Err(Errno::EBUSY),
            b"." => return Err(Errno::EINVAL),
            b".." => return Err(Errno::ENOTEMPTY),
            _ => {}
        }
        let dir = &resolved.parent;
        let mount = self.mount(dir.at)?;
        mount.require_writable()?;
        let found = resolved.found.as_ref().ok_or(Errno::ENOENT)?;
        self.credentials.require_removal(&dir.metadata, &found.metadata)?;
        if !found.metadata.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        if self.namespace.is_mount_root(found.at) {
            return Err(Errno::EBUSY);
        }
        mount.fs.rmdir(dir.at.ino, &resolved.name).await
    }

    /// `rename`; `EXDEV` between filesystems.
    pub async fn rename(
        &self,
        from: (Location, &[u8]),
        to: (Location, &[u8]),
        no_replace: bool,
    ) -> Result<()> {
        let source = self.resolve(from.0, from.1, LastLink::Keep).await?;
        let target = self.resolve(to.0, to.1, LastLink::Keep).await?;
        if source.parent.at.mount != target.parent.at.mount {
            return Err(Errno::EXDEV);
        }
        if !source.is_named() || !target.is_named() {
            return Err(if source.is_named() && no_replace { Errno::EEXIST } else { Errno::EBUSY });
        }
        let mount = self.mount(source.parent.at)?;
        mount.require_writable()?;
        check_shape(&source, &target, no_replace)?;
        self.check_nesting(&source, &target).await?;
        self.check_rename(&source, &target)?;
        let (old, new) = (source.parent.at.ino, target.parent.at.ino);
        mount.fs.rename((old, &source.name), (new, &target.name), no_replace).await
    }

    /// `EINVAL` if a directory would end up below itself, `ENOTEMPTY` if it would replace what it lies in.
    async fn check_nesting(&self, source: &Resolved<'_>, target: &Resolved<'_>) -> Result<()> {
        if source.parent.at == target.parent.at {
            return Ok(());
        }
        if self.is_above(source.found.as_ref(), target.parent.at).await? {
            return Err(Errno::EINVAL);
        }
        if self.is_above(target.found.as_ref(), source.parent.at).await? {
            return Err(Errno::ENOTEMPTY);
        }
        Ok(())
    }

    /// Is `upper` the directory `dir` or one that it lies in?
    async fn is_above(&self, upper: Option<&Found>, mut dir: Location) -> Result<bool> {
        let Some(top) = upper.filter(|found| found.metadata.is_dir()) else { return Ok(false) };
        while dir != top.at {
            let above = self.parent_of(dir).await?.at;
            if above == dir {
                return Ok(false);
            }
            dir = above;
        }
        Ok(true)
    }

    fn check_rename(&self, source: &Resolved<'_>, target: &Resolved<'_>) -> Result<()> {
        let moved = source.found.as_ref().ok_or(Errno::ENOENT)?;
        let is_dir = moved.metadata.is_dir();
        let dir = &target.parent;
        match &target.found {
            Some(found) if found.at == moved.at => return Ok(()),
            Some(found) => {
                self.credentials.require_removal(&source.parent.metadata, &moved.metadata)?;
                self.credentials.require_removal(&dir.metadata, &found.metadata)?;
                match (is_dir, found.metadata.is_dir()) {
                    (true, false) => return Err(Errno::ENOTDIR),
                    (false, true) => return Err(Errno::EISDIR),
                    _ => {}
                }
            }
            None => {
                self.credentials.require_removal(&source.parent.metadata, &moved.metadata)?;
                self.credentials.require(&dir.metadata, Wish::CHANGE_NAMES)?;
            }
        }
        if is_dir && source.parent.at != dir.at {
            // Its `..` changes.
            self.credentials.require(&moved.metadata, Wish::WRITE)?;
        }
        let is_mount = |found: &Found| self.namespace.is_mount_root(found.at);
        if is_mount(moved) || target.found.as_ref().is_some_and(is_mount) {
            return Err(Errno::EBUSY);
        }
        Ok(())
    }
}

/// Do the two ends of a renaming fit, whoever asks for it?
fn check_shape(source: &Resolved<'_>, target: &Resolved<'_>, no_replace: bool) -> Result<()> {
    let moved = source.found.as_ref().ok_or(Errno::ENOENT)?;
    if no_replace && target.found.is_some() {
        return Err(Errno::EEXIST);
    }
    if !moved.metadata.is_dir() && (source.slash || target.slash) {
        return Err(Errno::ENOTDIR);
    }
    Ok(())
}
