//! Filling a filesystem from pairs of path and content, or from another backend.

use std::collections::HashMap;

use bytes::Bytes;

use super::MemFs;
use crate::content::{CHUNK, wide};
use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode};
use crate::inode::{FileKind, Ino, Metadata, Mode, SetMetadata};
use crate::path::join;

/// What was copied from another filesystem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// How many names were made.
    pub names: u64,
    /// Sockets and devices, which a filesystem in memory cannot hold: their absolute paths there.
    pub skipped: Vec<Vec<u8>>,
}

impl MemFs {
    /// Makes a regular file, mode 644 for uid 0, of each pair of path and content, as
    /// [`seed_file`](MemFs::seed_file), whose errors it has. Files made before one that fails stay.
    pub fn seed_map<P: AsRef<[u8]>, C: Into<Bytes>>(
        &self,
        files: impl IntoIterator<Item = (P, C)>,
    ) -> Result<()> {
        for (path, content) in files {
            self.seed_file(path.as_ref(), content, Mode::new(0o644), 0, 0)?;
        }
        Ok(())
    }

    /// Copies all that another filesystem holds, such as a [`HostDir`](crate::HostDir), below the directory
    /// `path`, which is made if it is not there: content, modes, owners, times, hard and symbolic links. `EEXIST`
    /// for names that are there already, `ENOSPC`, `EDQUOT` or `EFBIG` over the limits; what was copied before an
    /// error stays.
    pub async fn copy_from(&self, other: &dyn FileSystem, path: &[u8]) -> Result<Copied> {
        let top = other.metadata(other.root()).await?;
        self.seed_dir(path, top.mode, top.uid, top.gid)?;
        let mut root = super::ROOT;
        for name in path.split(|byte| *byte == b'/').filter(|name| !name.is_empty()) {
            root = self.0.lookup(root, name)?.ino;
        }
        let mut copy = Copy { to: self, from: other, links: HashMap::new(), copied: Copied::default() };
        let mut filled = vec![(root, top)];
        let mut todo = vec![(other.root(), root, b"/".to_vec())];
        while let Some((from, to, path)) = todo.pop() {
            for entry in other.read_dir(from).await? {
                let path = join(&path, &entry.name);
                if let Some((ino, metadata)) = copy.entry(&entry, to, &path).await? {
                    todo.push((entry.ino, ino, path));
                    filled.push((ino, metadata));
                }
            }
        }
        for (dir, metadata) in filled {
            self.0.set_metadata(dir, &times(&metadata), None)?;
        }
        Ok(copy.copied)
    }
}

struct Copy<'c> {
    to: &'c MemFs,
    from: &'c dyn FileSystem,
    /// What inodes of several names are here.
    links: HashMap<Ino, Ino>,
    copied: Copied,
}

impl Copy<'_> {
    /// Copies an entry into the directory `dir`; a directory is made and returned.
    async fn entry(&mut self, entry: &DirEntry, dir: Ino, path: &[u8]) -> Result<Option<(Ino, Metadata)>> {
        let metadata = self.from.metadata(entry.ino).await?;
        if matches!(metadata.kind, FileKind::CharDevice | FileKind::BlockDevice | FileKind::Socket) {
            self.copied.skipped.push(path.to_vec());
            return Ok(None);
        }
        self.copied.names += 1;
        if let Some(known) = self.links.get(&entry.ino).filter(|_| !metadata.is_dir()) {
            self.to.0.link(*known, dir, &entry.name, self.to.0.account.as_ref())?;
            return Ok(None);
        }
        let target = match metadata.kind {
            FileKind::Symlink => self.from.read_link(entry.ino).await?,
            _ => Bytes::new(),
        };
        let (uid, gid) = (metadata.uid, metadata.gid);
        let new = NewInode { kind: metadata.kind, mode: metadata.mode, uid, gid, target };
        let ino = self.to.0.create(dir, &entry.name, &new, self.to.0.account.as_ref())?.ino;
        if metadata.is_dir() {
            return Ok(Some((ino, metadata)));
        }
        if metadata.nlink > 1 {
            self.links.insert(entry.ino, ino);
        }
        if metadata.is_file() {
            self.content(entry.ino, ino).await?;
        }
        self.to.0.set_metadata(ino, &times(&metadata), None)?;
        Ok(None)
    }

    async fn content(&self, from: Ino, to: Ino) -> Result<()> {
        let source = self.from.open(from, Access { read: true, ..Access::default() }).await?;
        let access = Access { write: true, ..Access::default() };
        let file = self.to.0.open(to, access)?;
        let mut offset = 0;
        loop {
            let piece = source.read_at(offset, CHUNK).await?;
            if piece.is_empty() {
                return Ok(());
            }
            offset += wide(piece.len());
            write_all(&*file, piece).await?;
        }
    }
}

async fn write_all(file: &dyn File, mut piece: Bytes) -> Result<()> {
    while !piece.is_empty() {
        let (written, _) = file.append(piece.clone()).await?;
        if written == 0 {
            return Err(Errno::EIO);
        }
        piece = piece.slice(written.min(piece.len())..);
    }
    Ok(())
}

fn times(metadata: &Metadata) -> SetMetadata {
    SetMetadata { atime: Some(metadata.atime), mtime: Some(metadata.mtime), ..SetMetadata::default() }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Session, at, now, user};
    use crate::{DevFs, Errno, Limits, MemFs, SetMetadata};
    use std::sync::Arc;

    #[test]
    fn a_map_is_a_tree() {
        let s = Session::new();
        s.fs.seed_map([("/a/b", "one"), ("c", "two")]).unwrap();
        assert_eq!((s.read("/a/b").unwrap(), s.read("/c").unwrap()), ("one".into(), "two".into()));
        assert_eq!(s.fs.seed_map([("/a/b", "again")]), Err(Errno::EEXIST));
    }

    #[test]
    fn another_filesystem_is_copied() {
        let from = Session::new();
        from.mkdir_mode("/d", 0o700).unwrap();
        from.write("/d/f", &"x".repeat(100_000)).unwrap();
        from.link("/d/f", "/g").unwrap();
        from.symlink("d/f", "/l").unwrap();
        now(from.view.create_fifo(from.view.root(), b"/p", crate::Mode(0o600))).unwrap();
        from.change("/d/f", SetMetadata { uid: Some(5), ..Default::default() }).unwrap();
        let mtime = Some(at(77));
        from.change("/d/f", SetMetadata { mtime, ..Default::default() }).unwrap();
        from.change("/d", SetMetadata { mtime, ..Default::default() }).unwrap();
        let to = Session::new();
        let copied = now(to.fs.copy_from(&from.fs, b"/in/side")).unwrap();
        assert_eq!((copied.names, copied.skipped.len()), (5, 0));
        assert_eq!(to.list("/in/side").unwrap(), "d g l p");
        assert_eq!(to.read("/in/side/l").unwrap(), "x".repeat(100_000));
        let (f, g, d) = ("/in/side/d/f", "/in/side/g", "/in/side/d");
        let (f, g, d) = (to.stat(f).unwrap(), to.stat(g).unwrap(), to.stat(d).unwrap());
        assert_eq!((f.ino, f.nlink, f.uid, f.mtime), (g.ino, 2, 5, at(77)));
        assert_eq!((d.mode.bits(), d.mtime, d.nlink), (0o700, at(77), 2));
        assert_eq!(now(to.fs.copy_from(&from.fs, b"/in/side")), Err(Errno::EEXIST));
        let small = MemFs::with_limits(to.clock.clone(), Limits { bytes: 1000, ..Limits::UNLIMITED });
        assert_eq!(now(small.copy_from(&from.fs, b"/")), Err(Errno::ENOSPC));
        let _ = user(0);
        let dev = DevFs::new(Arc::new(|_: &mut [u8]| ()), &*to.clock);
        let copied = now(to.fs.copy_from(&dev, b"/dev")).unwrap();
        assert!(copied.skipped.contains(&b"/null".to_vec()), "{copied:?}");
    }
}
