//! What lies between two states of one filesystem, in inode numbers: what lists, patches and merges are made
//! of. It costs what the two states do not share.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::directory::{Directory, Entry, Name};
use super::node::{Data, Inode};
use super::snapshot::Snapshot;
use crate::inode::{FileKind, Ino};

/// A name: its directory and itself.
pub(super) type Place = (Ino, Name);

/// The difference.
#[derive(Default)]
pub(super) struct Delta {
    /// Inodes that are in both and may differ, before and after.
    pub(super) changed: BTreeMap<Ino, (Arc<Inode>, Arc<Inode>)>,
    /// What names stood for that no longer do.
    pub(super) removed: BTreeMap<Place, Entry>,
    /// What names stand for that did not.
    pub(super) added: BTreeMap<Place, Entry>,
    /// Inodes that are only in the later state.
    pub(super) new: Vec<Ino>,
}

impl Delta {
    /// From `before` to `after`.
    pub(super) fn new(before: &Snapshot, after: &Snapshot) -> Self {
        let mut delta = Self::default();
        let empty = Directory::new();
        before.table().diff(after.table(), |ino, was, is| {
            let (old, new) = (entries(was, &empty), entries(is, &empty));
            old.diff(new, |name, was, is| {
                let place = || (ino, name.clone());
                delta.removed.extend(was.map(|entry| (place(), entry)));
                delta.added.extend(is.map(|entry| (place(), entry)));
            });
            match (was, is) {
                (Some(was), Some(is)) => drop(delta.changed.insert(ino, (Arc::clone(was), Arc::clone(is)))),
                (None, Some(_)) => delta.new.push(ino),
                _ => {}
            }
        });
        delta
    }

    /// The inodes of the later state that are not those of the earlier one.
    pub(super) fn present(&self) -> impl Iterator<Item = Ino> {
        self.changed.keys().chain(&self.new).copied()
    }

    /// Where inodes went away, by inode.
    pub(super) fn removed_places(&self) -> HashMap<Ino, Vec<Place>> {
        let mut places: HashMap<Ino, Vec<Place>> = HashMap::new();
        for (place, entry) in &self.removed {
            places.entry(entry.ino).or_default().push(place.clone());
        }
        places
    }

    /// Takes out the files that another file took the place of, as editors save: the old inode is gone, and the
    /// new one came. By the old number, the place and the new entry.
    pub(super) fn take_replaced(
        &mut self,
        before: &Snapshot,
        after: &Snapshot,
    ) -> BTreeMap<Ino, (Place, Entry)> {
        let is_replaced = |was: &Entry, is: &Entry| {
            was.kind == FileKind::Regular
                && is.kind == FileKind::Regular
                && after.table().get(was.ino).is_err()
                && before.table().get(is.ino).is_err()
                && before.table().get(was.ino).is_ok_and(|inode| inode.nlink == 1)
                && after.table().get(is.ino).is_ok_and(|inode| inode.nlink == 1)
        };
        let mut replaced = BTreeMap::new();
        for (place, was) in &self.removed {
            if let Some(is) = self.added.get(place).filter(|is| is_replaced(was, is)) {
                replaced.insert(was.ino, (place.clone(), *is));
            }
        }
        for (place, _) in replaced.values() {
            self.removed.remove(place);
            self.added.remove(place);
        }
        replaced
    }
}

fn entries<'d>(inode: Option<&'d Arc<Inode>>, none: &'d Directory) -> &'d Directory {
    inode.and_then(|inode| inode.directory().ok()).unwrap_or(none)
}

/// Do both hold the same: bytes, or target? Of kinds without content, always.
pub(super) fn is_same_content(one: &Inode, two: &Inode) -> bool {
    match (&one.data, &two.data) {
        (Data::Regular(a), Data::Regular(b)) => a.is_same(b),
        (Data::Symlink(a), Data::Symlink(b)) => a == b,
        _ => one.kind() == two.kind(),
    }
}

/// Mode and owners.
pub(super) fn attributes(inode: &Inode) -> (crate::inode::Mode, u32, u32) {
    (inode.mode, inode.uid, inode.gid)
}
