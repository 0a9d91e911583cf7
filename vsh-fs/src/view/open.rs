//! Opening.

use bytes::Bytes;

use super::lookup::is_stored;
use super::{Location, OpenOptions, Opened, View};
use crate::errno::{Errno, Result};
use crate::filesystem::Access;
use crate::inode::FileKind;
use crate::permission::Wish;
use crate::resolve::{Found, LastLink, RACES, Resolved};

impl View {
    /// Opens, and makes if asked to. A FIFO waits for its other end unless `non_block`.
    pub async fn open(&self, at: Location, path: &[u8], how: &OpenOptions) -> Result<Opened> {
        let exclusive = how.create && how.exclusive;
        let last_link = match (how.create, how.no_follow) {
            (true, no_follow) => LastLink::Open { follow: !exclusive && !no_follow },
            (false, true) => LastLink::FollowBeforeSlash,
            (false, false) => LastLink::Follow,
        };
        for _ in 0..RACES {
            let resolved = self.resolve(at, path, last_link).await?;
            let opened = match &resolved.found {
                Some(_) if exclusive => return Err(Errno::EEXIST),
                Some(_) => self.open_existing(resolved, how).await,
                None if how.create => self.open_new(&resolved, how).await,
                None => return Err(Errno::ENOENT),
            };
            match opened {
                // It came or went between looking and acting.
                Err(Errno::EEXIST) if !exclusive => {}
                Err(Errno::ENOENT) => {}
                opened => return opened,
            }
        }
        Err(Errno::EAGAIN)
    }

    async fn open_existing(&self, resolved: Resolved<'_>, how: &OpenOptions) -> Result<Opened> {
        let slash = resolved.slash;
        let found = resolved.found.ok_or(Errno::ENOENT)?;
        let kind = found.metadata.kind;
        match kind {
            FileKind::Directory if how.write || how.create || how.truncate => return Err(Errno::EISDIR),
            FileKind::Directory => {}
            _ if slash || how.directory => return Err(Errno::ENOTDIR),
            FileKind::Symlink => return Err(Errno::ELOOP),
            FileKind::Socket => return Err(Errno::ENXIO),
            _ => {}
        }
        self.credentials.require(&found.metadata, Wish::new(how.read, how.write || how.truncate, false))?;
        let mount = self.mount(found.at)?;
        if (how.write || how.truncate) && is_stored(kind) {
            mount.require_writable()?;
        }
        match kind {
            FileKind::Directory => Ok(Opened::Directory(found.at)),
            FileKind::Fifo => mount.fifos().open(found.at.ino, how.read, how.write, how.non_block).await,
            _ => self.open_file(&found, how).await,
        }
    }

    async fn open_file(&self, found: &Found, how: &OpenOptions) -> Result<Opened> {
        let mount = self.mount(found.at)?;
        let access = Access {
            read: how.read,
            write: how.write,
            truncate: how.truncate && found.metadata.kind == FileKind::Regular,
        };
        let file = mount.fs.open(found.at.ino, access).await?;
        Ok(Opened::File(mount.seen_file(file)))
    }

    async fn open_new(&self, resolved: &Resolved<'_>, how: &OpenOptions) -> Result<Opened> {
        if how.directory {
            return Err(Errno::EINVAL);
        }
        let found = self.create_at(resolved, FileKind::Regular, how.mode, Bytes::new()).await?;
        // The mode bits of a file just made do not bind its maker.
        self.open_file(&found, how).await
    }
}
