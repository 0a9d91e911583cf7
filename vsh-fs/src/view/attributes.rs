//! `chmod`, `chown`, `utimensat` and `truncate`.

use super::{Location, View};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Metadata, Mode, SetMetadata, Timestamp};
use crate::permission::Wish;
use crate::resolve::{LastLink, RACES};

impl View {
    /// `chmod`, `chown`, `utimensat`, `truncate`: the checks of each for the parts that are set.
    ///
    /// Only the owner changes the mode and sets times, and gives the file to another of their groups; only
    /// uid 0 changes the owner (`EPERM`). A change of owner takes the set-ID bits off, unless the mode is
    /// set too. The size asks for permission to write (`EACCES`) on a regular file (`EISDIR`, `EINVAL`).
    pub async fn set_metadata(
        &self,
        at: Location,
        path: &[u8],
        change: &SetMetadata,
        follow: bool,
    ) -> Result<()> {
        let last_link = if follow { LastLink::Follow } else { LastLink::FollowBeforeSlash };
        for _ in 0..RACES {
            let found = self.resolve(at, path, last_link).await?.existing()?;
            let mount = self.mount(found.at)?;
            mount.require_writable()?;
            let allowed = self.check_change(&found.metadata, change)?;
            match mount.fs.set_metadata(found.at.ino, &allowed).await {
                // Replaced between looking and acting.
                Err(Errno::ENOENT) => {}
                changed => return changed.map(drop),
            }
        }
        Err(Errno::EAGAIN)
    }

    /// `utimensat` with both times `now`, as `touch` without a time does: also those may who may write, not
    /// only the owner (`EACCES`).
    pub async fn touch(&self, at: Location, path: &[u8], now: Timestamp, follow: bool) -> Result<()> {
        let last_link = if follow { LastLink::Follow } else { LastLink::FollowBeforeSlash };
        let change = SetMetadata { atime: Some(now), mtime: Some(now), ..SetMetadata::default() };
        for _ in 0..RACES {
            let found = self.resolve(at, path, last_link).await?.existing()?;
            let mount = self.mount(found.at)?;
            mount.require_writable()?;
            if self.credentials.require_owner(&found.metadata).is_err() {
                self.credentials.require(&found.metadata, Wish::WRITE)?;
            }
            match mount.fs.set_metadata(found.at.ino, &change).await {
                // Replaced between looking and acting.
                Err(Errno::ENOENT) => {}
                changed => return changed.map(drop),
            }
        }
        Err(Errno::EAGAIN)
    }

    /// The change that is allowed of the one asked for.
    fn check_change(&self, inode: &Metadata, change: &SetMetadata) -> Result<SetMetadata> {
        let mut allowed = *change;
        if change.size.is_some() {
            match inode.kind {
                FileKind::Regular => self.credentials.require(inode, Wish::WRITE)?,
                FileKind::Directory => return Err(Errno::EISDIR),
                _ => return Err(Errno::EINVAL),
            }
        }
        if change.uid.is_some() || change.gid.is_some() {
            self.check_owner(inode, change)?;
            if change.mode.is_none() {
                allowed.mode = without_set_id(inode);
            }
        }
        if let Some(mode) = change.mode {
            self.credentials.require_owner(inode)?;
            if inode.kind == FileKind::Symlink {
                return Err(Errno::EOPNOTSUPP);
            }
            let gid = change.gid.unwrap_or(inode.gid);
            if self.credentials.uid != 0 && !self.credentials.is_member(gid) {
                allowed.mode = Some(Mode::new(mode.bits() & !Mode::SETGID));
            }
        }
        if change.atime.is_some() || change.mtime.is_some() {
            self.credentials.require_owner(inode)?;
        }
        Ok(allowed)
    }

    fn check_owner(&self, inode: &Metadata, change: &SetMetadata) -> Result<()> {
        if self.credentials.uid == 0 {
            return Ok(());
        }
        self.credentials.require_owner(inode)?;
        let keeps_owner = change.uid.is_none_or(|uid| uid == inode.uid);
        let own_group = change.gid.is_none_or(|gid| gid == inode.gid || self.credentials.is_member(gid));
        if keeps_owner && own_group { Ok(()) } else { Err(Errno::EPERM) }
    }
}

/// The mode after a change of owner, if it is another: an executable loses set-user-ID and set-group-ID.
fn without_set_id(inode: &Metadata) -> Option<Mode> {
    let bits = inode.mode.bits();
    let mut lost = Mode::SETUID;
    if bits & 0o010 != 0 {
        lost |= Mode::SETGID;
    }
    (inode.kind == FileKind::Regular && bits & lost != 0).then(|| Mode::new(bits & !lost))
}
