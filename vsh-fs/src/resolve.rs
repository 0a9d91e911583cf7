//! The walk along a path: component by component, symbolic links and mount points followed, permission to
//! search checked at every step.

use std::ops::Deref;

use bytes::{Buf, Bytes};

use crate::errno::{Errno, Result};
use crate::inode::Metadata;
use crate::mount::{Leave, Mount};
use crate::path::{NAME_MAX, PATH_MAX};
use crate::permission::Wish;
use crate::view::{Location, View};

/// The most symbolic links that resolving one path follows.
pub const MAX_SYMLINKS: usize = 40;

/// How often an operation starts anew because others replace what a name stands for at the same time,
/// before it gives up with `EAGAIN`.
pub(crate) const RACES: usize = 1000;

/// What to do with a symbolic link as the last component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LastLink {
    /// Follow it.
    Follow,
    /// Follow it only if a slash comes behind it.
    FollowBeforeSlash,
    /// Keep it: names are made and removed, not what they lead to.
    Keep,
    /// Open it, or make a file in its place; `EISDIR` if a slash comes behind the name, whatever is there.
    Open {
        /// Follow it, and make what it leads to.
        follow: bool,
    },
}

impl LastLink {
    /// Is a link that is the last component followed? `slash` says whether one comes behind it.
    fn follows(self, slash: bool) -> bool {
        match self {
            Self::Follow => true,
            Self::FollowBeforeSlash => slash,
            Self::Keep => false,
            Self::Open { follow } => follow,
        }
    }
}

/// An inode that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) at: Location,
    pub(crate) metadata: Metadata,
}

/// The last component of a path, out of the path itself or of a symbolic link.
#[derive(Debug)]
pub(crate) enum Name<'p> {
    Borrowed(&'p [u8]),
    Linked(Bytes),
}

impl Deref for Name<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Borrowed(name) => name,
            Self::Linked(name) => name,
        }
    }
}

/// Where a path ends.
#[derive(Debug)]
pub(crate) struct Resolved<'p> {
    /// The directory of the last component; for `.`, `..` and `/` that directory itself.
    pub(crate) parent: Found,
    /// The last component; empty for `/`.
    pub(crate) name: Name<'p>,
    /// What is there, if anything.
    pub(crate) found: Option<Found>,
    /// A slash comes behind the last component.
    pub(crate) slash: bool,
}

impl Resolved<'_> {
    /// Is the last component a name, rather than `.`, `..` or `/`?
    pub(crate) fn is_named(&self) -> bool {
        is_name(&self.name)
    }

    /// What is there; `ENOENT` if nothing, `ENOTDIR` if a slash asks for a directory and it is none.
    pub(crate) fn existing(self) -> Result<Found> {
        let found = self.found.ok_or(Errno::ENOENT)?;
        if self.slash && !found.metadata.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        Ok(found)
    }
}

fn is_name(component: &[u8]) -> bool {
    !matches!(component, b"" | b"." | b"..")
}

/// What is left of a path: its own rest, and the rests of the links it led through.
struct Components<'p> {
    path: &'p [u8],
    links: Vec<Bytes>,
}

fn slashes(text: &[u8]) -> usize {
    text.iter().take_while(|b| **b == b'/').count()
}

fn component(text: &[u8]) -> usize {
    text.iter().position(|b| *b == b'/').unwrap_or(text.len())
}

impl<'p> Components<'p> {
    fn next(&mut self) -> Option<Name<'p>> {
        while let Some(link) = self.links.last_mut() {
            link.advance(slashes(link));
            if !link.is_empty() {
                return Some(Name::Linked(link.split_to(component(link))));
            }
            self.links.pop();
        }
        self.path = self.path.get(slashes(self.path)..).unwrap_or_default();
        if self.path.is_empty() {
            return None;
        }
        let (name, rest) = self.path.split_at(component(self.path));
        self.path = rest;
        Some(Name::Borrowed(name))
    }

    /// Is nothing left but slashes?
    fn at_end(&self) -> bool {
        slashes(self.path) == self.path.len() && self.links.iter().all(|link| slashes(link) == link.len())
    }

    /// At the end: does a slash come behind the last component?
    fn slash(&self) -> bool {
        !self.path.is_empty() || self.links.iter().any(|link| !link.is_empty())
    }

    fn follow(&mut self, target: Bytes) {
        // Rests that have been used up need not be kept while links lead to links.
        self.links.retain(|link| !link.is_empty());
        self.links.push(target);
    }
}

fn check_path(path: &[u8]) -> Result<()> {
    if path.is_empty() || path.contains(&0) {
        return Err(Errno::ENOENT);
    }
    if path.len() > PATH_MAX {
        return Err(Errno::ENAMETOOLONG);
    }
    Ok(())
}

impl View {
    pub(crate) fn mount(&self, at: Location) -> Result<&Mount> {
        self.namespace.get(at)
    }

    /// The inode at a location.
    pub(crate) async fn inspect(&self, at: Location) -> Result<Found> {
        let mount = self.mount(at)?;
        let metadata = mount.seen(mount.fs.metadata(at.ino).await?);
        Ok(Found { at, metadata })
    }

    /// Follows `path` from the directory `from`.
    pub(crate) async fn resolve<'p>(
        &self,
        from: Location,
        path: &'p [u8],
        last_link: LastLink,
    ) -> Result<Resolved<'p>> {
        check_path(path)?;
        let absolute = path.first() == Some(&b'/');
        let mut dir = self.inspect(if absolute { self.root() } else { from }).await?;
        let mut rest = Components { path, links: Vec::new() };
        let mut links = 0;
        loop {
            let Some(name) = rest.next() else {
                let found = Some(dir.clone());
                return Ok(Resolved { parent: dir, name: Name::Borrowed(b""), found, slash: true });
            };
            let last = rest.at_end();
            let slash = last && rest.slash();
            if slash && matches!(last_link, LastLink::Open { .. }) && is_name(&name) {
                self.require_searchable(&dir)?;
                return Err(Errno::EISDIR);
            }
            let found = match self.step(&dir, &name).await {
                Err(Errno::ENOENT) if last => None,
                step => Some(step?),
            };
            let followed = !last || last_link.follows(slash);
            if let Some(link) = found.as_ref().filter(|f| followed && f.metadata.is_symlink()) {
                links += 1;
                if links > MAX_SYMLINKS {
                    return Err(Errno::ELOOP);
                }
                let target = match self.link_target(link).await {
                    // Another link took its place: look again, without forgetting what was left to follow.
                    Err(Errno::ENOENT) if self.is_replaced(&dir, &name, link).await? => {
                        rest.follow(Bytes::copy_from_slice(&name));
                        continue;
                    }
                    target => target?,
                };
                if target.first() == Some(&b'/') {
                    dir = self.inspect(self.root()).await?;
                }
                rest.follow(target);
                continue;
            }
            if last {
                return Ok(end(dir, name, found, slash));
            }
            match found {
                Some(next) if next.metadata.is_dir() => dir = next,
                Some(_) => return Err(Errno::ENOTDIR),
                None => return Err(Errno::ENOENT),
            }
        }
    }

    /// One component on from `dir`; links are not followed, mounts are entered.
    async fn step(&self, dir: &Found, name: &[u8]) -> Result<Found> {
        self.require_searchable(dir)?;
        match name {
            b"." => return Ok(dir.clone()),
            b".." => return self.parent_of(dir.at).await,
            _ if name.len() > NAME_MAX => return Err(Errno::ENAMETOOLONG),
            _ => {}
        }
        let mount = self.mount(dir.at)?;
        let metadata = mount.seen(mount.fs.lookup(dir.at.ino, name).await?);
        let at = Location { mount: dir.at.mount, ino: metadata.ino };
        self.enter(Found { at, metadata }).await
    }

    fn require_searchable(&self, dir: &Found) -> Result<()> {
        if !dir.metadata.is_dir() {
            return Err(Errno::ENOTDIR);
        }
        self.credentials.require(&dir.metadata, Wish::EXECUTE)
    }

    /// What is seen at `found`: what is mounted on it, or itself.
    async fn enter(&self, found: Found) -> Result<Found> {
        if !found.metadata.is_dir() {
            return Ok(found);
        }
        let at = self.namespace.enter(found.at);
        if at == found.at { Ok(found) } else { self.inspect(at).await }
    }

    /// The directory above, across mounts; the root is above itself.
    pub(crate) async fn parent_of(&self, dir: Location) -> Result<Found> {
        match self.namespace.leave(dir)? {
            Leave::Top => self.inspect(self.root()).await,
            Leave::Inside(dir) => {
                let mount = self.mount(dir)?;
                let metadata = mount.seen(mount.fs.lookup(dir.ino, b"..").await?);
                let at = Location { mount: dir.mount, ino: metadata.ino };
                self.enter(Found { at, metadata }).await
            }
        }
    }

    async fn link_target(&self, link: &Found) -> Result<Bytes> {
        let target = self.mount(link.at)?.fs.read_link(link.at.ino).await?;
        if target.is_empty() { Err(Errno::ENOENT) } else { Ok(target) }
    }

    /// Does the name stand for another inode by now?
    async fn is_replaced(&self, dir: &Found, name: &[u8], before: &Found) -> Result<bool> {
        Ok(self.step(dir, name).await?.at != before.at)
    }
}

fn end<'p>(dir: Found, name: Name<'p>, found: Option<Found>, slash: bool) -> Resolved<'p> {
    let parent = match (&*name, &found) {
        (b"." | b"..", Some(found)) => found.clone(),
        _ => dir,
    };
    Resolved { parent, name, found, slash }
}
