//! Directories: names in the order of their bytes, structurally shared.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;

use crate::filesystem::DirEntry;
use crate::inode::{FileKind, Ino};

/// The longest name kept without an allocation of its own.
const SHORT: usize = 22;

/// A name of 1 to 255 bytes.
#[derive(Clone)]
pub(super) enum Name {
    Short(u8, [u8; SHORT]),
    Long(Arc<[u8]>),
}

impl Name {
    pub(super) fn new(name: &[u8]) -> Self {
        let mut short = [0; SHORT];
        match (short.get_mut(..name.len()), u8::try_from(name.len())) {
            (Some(place), Ok(len)) => {
                place.copy_from_slice(name);
                Self::Short(len, short)
            }
            _ => Self::Long(name.into()),
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short(len, bytes) => bytes.get(..usize::from(*len)).unwrap_or(bytes),
            Self::Long(bytes) => bytes,
        }
    }
}

impl Borrow<[u8]> for Name {
    fn borrow(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Name {}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.as_bytes().escape_ascii())
    }
}

/// What a name stands for. An inode never changes its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) ino: Ino,
    pub(super) kind: FileKind,
}

/// A directory: what is in it.
#[derive(Clone, Debug)]
pub(super) struct Directory {
    /// Are the entries known? Those of an overlay are not until they are asked for.
    pub(super) loaded: bool,
    entries: OrdMap<Name, Entry>,
}

impl Directory {
    pub(super) fn new() -> Self {
        Self { loaded: true, entries: OrdMap::new() }
    }

    pub(super) fn unloaded() -> Self {
        Self { loaded: false, ..Self::new() }
    }

    pub(super) fn get(&self, name: &[u8]) -> Option<Entry> {
        self.entries.get(name).copied()
    }

    pub(super) fn insert(&mut self, name: Name, entry: Entry) {
        self.entries.insert(name, entry);
    }

    pub(super) fn remove(&mut self, name: &[u8]) {
        self.entries.remove(name);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&[u8], Entry)> {
        self.entries.iter().map(|(name, entry)| (name.as_bytes(), *entry))
    }

    /// Calls `visit` with each name that stands for another inode in `later`: what it stands for here, and
    /// there. Costs what the two do not share.
    pub(super) fn diff(&self, later: &Self, mut visit: impl FnMut(&Name, Option<Entry>, Option<Entry>)) {
        for item in self.entries.diff(&later.entries) {
            match item {
                DiffItem::Add(name, entry) => visit(name, None, Some(*entry)),
                DiffItem::Remove(name, entry) => visit(name, Some(*entry), None),
                DiffItem::Update { old: (name, old), new: (_, new) } => visit(name, Some(*old), Some(*new)),
            }
        }
    }

    /// All entries. Their names are slices of one buffer, so that a listing costs few allocations.
    pub(super) fn list(&self) -> Vec<DirEntry> {
        let mut names = BytesMut::with_capacity(self.entries.keys().map(|n| n.as_bytes().len()).sum());
        for name in self.entries.keys() {
            names.extend_from_slice(name.as_bytes());
        }
        let mut names: Bytes = names.freeze();
        self.entries
            .iter()
            .map(|(name, entry)| DirEntry {
                name: names.split_to(name.as_bytes().len()),
                ino: entry.ino,
                kind: entry.kind,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Directory, Entry, Name};
    use crate::inode::{FileKind, Ino};

    #[test]
    fn names_of_every_length_keep_their_bytes() {
        for len in 1..=255usize {
            let bytes = vec![b'n'; len];
            assert_eq!(Name::new(&bytes).as_bytes(), bytes);
        }
        assert_eq!(size_of::<Name>(), 24);
    }

    #[test]
    fn a_listing_is_sorted_by_bytes() {
        let mut dir = Directory::new();
        for (i, name) in
            [&b"b"[..], b"a", b"\xff", b"B", b"a long name, longer than the short ones"].iter().enumerate()
        {
            dir.insert(Name::new(name), Entry { ino: Ino(i as u64), kind: FileKind::Regular });
        }
        let names: Vec<_> = dir.list().into_iter().map(|e| e.name).collect();
        assert_eq!(names, [&b"B"[..], b"a", b"a long name, longer than the short ones", b"b", b"\xff"]);
        assert_eq!(dir.get(b"\xff").unwrap().ino, Ino(2));
        dir.remove(b"a");
        assert_eq!(dir.get(b"a"), None);
    }
}
