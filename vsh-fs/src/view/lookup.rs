//! Questions: what is at a path, who may use it, what is in it.

use bytes::Bytes;

use crate::errno::{Errno, Result};
use crate::filesystem::{DirEntry, StatFs};
use crate::inode::{FileKind, Metadata};
use crate::mount::Leave;
use crate::path::PATH_MAX;
use crate::permission::Wish;
use crate::resolve::{LastLink, RACES};
use crate::view::{Location, View};
use crate::watch::{Watch, WatchOptions};

impl View {
    /// The directory at `path`, checked for search permission: `chdir`.
    pub async fn directory(&self, at: Location, path: &[u8]) -> Result<Location> {
        let found = self.resolve(at, path, LastLink::Follow).await?.existing()?;
        if !found.metadata.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        self.credentials.require(&found.metadata, Wish::EXECUTE)?;
        Ok(found.at)
    }

    /// The absolute path of a directory without symbolic links: `getcwd`. `ENOENT` if it was removed,
    /// `ENAMETOOLONG` if the path would be longer than [`PATH_MAX`].
    pub async fn path_of(&self, directory: Location) -> Result<Vec<u8>> {
        let mut names: Vec<Bytes> = Vec::new();
        let mut len = 0;
        let mut at = directory;
        while let Leave::Inside(dir) = self.namespace.leave(at)? {
            let fs = &self.mount(dir)?.fs;
            let name = fs.name_of(dir.ino).await?;
            len += name.len() + 1;
            if len > PATH_MAX {
                return Err(Errno::ENAMETOOLONG);
            }
            names.push(name);
            at = Location { mount: dir.mount, ino: fs.lookup(dir.ino, b"..").await?.ino };
        }
        if names.is_empty() {
            return Ok(b"/".to_vec());
        }
        let mut path = Vec::with_capacity(len);
        for name in names.iter().rev() {
            path.push(b'/');
            path.extend_from_slice(name);
        }
        Ok(path)
    }

    /// The absolute path of `path` without symbolic links, `.` and `..`: `realpath`. Everything must exist.
    pub async fn canonicalize(&self, at: Location, path: &[u8]) -> Result<Vec<u8>> {
        let resolved = self.resolve(at, path, LastLink::Follow).await?;
        if let Some(dir) = resolved.found.as_ref().filter(|f| f.metadata.is_dir()) {
            return self.path_of(dir.at).await;
        }
        let parent = resolved.parent.at;
        let name = resolved.name.to_vec();
        resolved.existing()?;
        Ok(crate::path::join(&self.path_of(parent).await?, &name))
    }

    /// `stat` (links followed).
    pub async fn metadata(&self, at: Location, path: &[u8]) -> Result<Metadata> {
        Ok(self.resolve(at, path, LastLink::Follow).await?.existing()?.metadata)
    }

    /// `lstat` (a last link not followed).
    pub async fn symlink_metadata(&self, at: Location, path: &[u8]) -> Result<Metadata> {
        Ok(self.resolve(at, path, LastLink::FollowBeforeSlash).await?.existing()?.metadata)
    }

    /// Would the session be allowed to read, write and execute what is asked for: `access`.
    pub async fn access(
        &self,
        at: Location,
        path: &[u8],
        read: bool,
        write: bool,
        execute: bool,
    ) -> Result<()> {
        let found = self.resolve(at, path, LastLink::Follow).await?.existing()?;
        if write && is_stored(found.metadata.kind) {
            self.mount(found.at)?.require_writable()?;
        }
        self.credentials.require(&found.metadata, Wish::new(read, write, execute))
    }

    /// The entries of a directory without `.` and `..`, sorted by the bytes of their names.
    pub async fn read_dir(&self, at: Location, path: &[u8]) -> Result<Vec<DirEntry>> {
        let found = self.resolve(at, path, LastLink::Follow).await?.existing()?;
        if !found.metadata.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        self.credentials.require(&found.metadata, Wish::READ)?;
        self.mount(found.at)?.fs.read_dir(found.at.ino).await
    }

    /// A feed of what is done to a file or directory, by absolute paths of this view; mounts below it are not part
    /// of it. `EACCES` without permission to read; with `recursive` `EPERM` unless for uid 0, since permissions
    /// below are not asked; `EOPNOTSUPP` if the filesystem cannot tell.
    pub async fn watch(&self, at: Location, path: &[u8], options: WatchOptions) -> Result<Watch> {
        let resolved = self.resolve(at, path, LastLink::Follow).await?;
        let (dir, name) = (resolved.parent.at, resolved.name.to_vec());
        let found = resolved.existing()?;
        self.credentials.require(&found.metadata, Wish::READ)?;
        if options.recursive && self.credentials.uid != 0 {
            return Err(Errno::EPERM);
        }
        let fs = &self.mount(found.at)?.fs;
        let (shown, inside) = if found.metadata.is_dir() {
            (self.path_of(found.at).await?, self.path_inside(found.at).await?)
        } else {
            let join = |dir: Vec<u8>| crate::path::join(&dir, &name);
            (join(self.path_of(dir).await?), join(self.path_inside(dir).await?))
        };
        Ok(fs.watch(&inside, options)?.shown_as(shown))
    }

    /// The path of a directory in its own filesystem, wherever that is mounted.
    async fn path_inside(&self, dir: Location) -> Result<Vec<u8>> {
        let fs = &self.mount(dir)?.fs;
        let mut names: Vec<Bytes> = Vec::new();
        let mut ino = dir.ino;
        while ino != fs.root() {
            names.push(fs.name_of(ino).await?);
            ino = fs.lookup(ino, b"..").await?.ino;
        }
        let mut path = vec![b'/'];
        for name in names.iter().rev() {
            path = crate::path::join(&path, name);
        }
        Ok(path)
    }

    /// The target of a symbolic link; `EINVAL` for another kind.
    pub async fn read_link(&self, at: Location, path: &[u8]) -> Result<Bytes> {
        for _ in 0..RACES {
            let found = self.resolve(at, path, LastLink::FollowBeforeSlash).await?.existing()?;
            match self.mount(found.at)?.fs.read_link(found.at.ino).await {
                // Replaced between looking and acting.
                Err(Errno::ENOENT) => {}
                target => return target,
            }
        }
        Err(Errno::EAGAIN)
    }

    /// `statvfs` of the filesystem that holds `path`.
    pub async fn statfs(&self, at: Location, path: &[u8]) -> Result<StatFs> {
        let found = self.resolve(at, path, LastLink::Follow).await?.existing()?;
        self.mount(found.at)?.fs.statfs().await
    }
}

/// Does writing to it change the filesystem? Devices, FIFOs and sockets lead elsewhere.
pub(super) fn is_stored(kind: FileKind) -> bool {
    matches!(kind, FileKind::Regular | FileKind::Directory | FileKind::Symlink)
}
