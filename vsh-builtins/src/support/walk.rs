//! Trees, one entry after the other, of any depth: a directory, what is in it, the directory again.

use std::vec::IntoIter;

use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{DirEntry, Errno, Location, Metadata, OpenOptions, Opened};

use super::path::join;

/// Which symbolic links lead on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    /// None.
    Keep,
    /// Those that are operands.
    FollowOperands,
    /// All.
    FollowAll,
}

/// An entry of a tree.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// The directory it is in (the working directory for an operand).
    pub(crate) at: Location,
    /// Its name there.
    pub(crate) name: Vec<u8>,
    /// Its path as the user would write it.
    pub(crate) path: Vec<u8>,
    /// What it is; of the target, where the link was followed.
    pub(crate) metadata: Metadata,
    /// How far below the operand: 0 for the operand itself.
    pub(crate) depth: usize,
}

/// A stage of a walk.
#[derive(Debug)]
pub(crate) enum Event {
    /// Anything but a directory.
    File(Node),
    /// A directory, before it is read. [`Walk::skip`] leaves its content out.
    Enter(Node),
    /// A directory, behind its content.
    Leave(Node),
    /// A directory that cannot be read; there is no `Leave`.
    Unreadable(Node, Errno),
    /// A directory that the walk is in already, reached again through a link.
    Cycle(Vec<u8>),
    /// A path of which nothing is known.
    Lost(Vec<u8>, Errno),
}

/// A walk through the tree of one operand.
pub(crate) struct Walk {
    links: Links,
    levels: Vec<Level>,
    pending: Option<Node>,
    start: Option<Vec<u8>>,
}

struct Level {
    node: Node,
    location: Location,
    names: IntoIter<DirEntry>,
    _charge: Charge,
}

impl Walk {
    /// Starts at `operand`.
    pub(crate) fn new(operand: &[u8], links: Links) -> Self {
        Self { links, levels: Vec::new(), pending: None, start: Some(operand.to_vec()) }
    }

    /// Leaves out the content of the directory just entered; its `Leave` is left out too.
    pub(crate) fn skip(&mut self) {
        self.pending = None;
    }

    /// What comes next; `None` at the end.
    pub(crate) async fn next(&mut self, cx: &Cx<'_>) -> Result<Option<Event>, Error> {
        cx.meter().step(1).await?;
        if let Some(operand) = self.start.take() {
            let follow = self.links != Links::Keep;
            return Ok(Some(self.look(cx, cx.cwd(), operand.clone(), operand, 0, follow).await));
        }
        if let Some(node) = self.pending.take()
            && let Some(event) = self.descend(cx, node).await?
        {
            return Ok(Some(event));
        }
        let Some(level) = self.levels.last_mut() else { return Ok(None) };
        let Some(entry) = level.names.next() else {
            return Ok(self.levels.pop().map(|level| Event::Leave(level.node)));
        };
        let path = join(&level.node.path, &entry.name);
        let (at, depth) = (level.location, level.node.depth + 1);
        let follow = self.links == Links::FollowAll;
        Ok(Some(self.look(cx, at, entry.name.to_vec(), path, depth, follow).await))
    }

    async fn look(
        &mut self,
        cx: &Cx<'_>,
        at: Location,
        name: Vec<u8>,
        path: Vec<u8>,
        depth: usize,
        follow: bool,
    ) -> Event {
        let view = cx.view();
        let metadata = match follow {
            true => match view.metadata(at, &name).await {
                // A link to nowhere is a file of its own.
                Err(_) => view.symlink_metadata(at, &name).await,
                found => found,
            },
            false => view.symlink_metadata(at, &name).await,
        };
        let metadata = match metadata {
            Ok(metadata) => metadata,
            Err(errno) => return Event::Lost(path, errno),
        };
        let node = Node { at, name, path, metadata, depth };
        if !node.metadata.is_dir() {
            return Event::File(node);
        }
        let same = |level: &Level| {
            level.node.metadata.ino == node.metadata.ino && level.node.metadata.dev == node.metadata.dev
        };
        if self.links != Links::Keep && self.levels.iter().any(same) {
            return Event::Cycle(node.path);
        }
        self.pending = Some(node.clone());
        Event::Enter(node)
    }

    /// Opens and reads a directory; an event only if that fails.
    async fn descend(&mut self, cx: &Cx<'_>, node: Node) -> Result<Option<Event>, Error> {
        let follow =
            self.links == Links::FollowAll || (self.links == Links::FollowOperands && node.depth == 0);
        // Not followed: what was a directory a moment ago may be a link to one now.
        let how = OpenOptions { directory: true, no_follow: !follow, ..OpenOptions::READ };
        let view = cx.view();
        let entries = match view.read_dir(node.at, &node.name).await {
            Ok(entries) => entries,
            Err(errno) => return Ok(Some(Event::Unreadable(node, errno))),
        };
        let location = match view.open(node.at, &node.name, &how).await {
            Ok(Opened::Directory(location)) => location,
            Ok(_) => return Ok(Some(Event::Unreadable(node, Errno::ENOTDIR))),
            Err(errno) => return Ok(Some(Event::Unreadable(node, errno))),
        };
        let bytes: usize = entries.iter().map(|entry| entry.name.len() + 64).sum();
        let charge = cx.meter().memory(bytes + node.path.len() + 256)?;
        self.levels.push(Level { node, location, names: entries.into_iter(), _charge: charge });
        Ok(None)
    }
}
