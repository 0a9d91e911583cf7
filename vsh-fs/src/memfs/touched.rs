//! Where two states of a filesystem may differ, by the times of inodes: for filesystems in which inodes also come
//! without a change, as those of an overlay that are taken over from below.

use super::delta::Delta;
use super::snapshot::{Snapshot, names_of_files};
use crate::errno::Result;
use crate::inode::{FileKind, Timestamp};

/// Paths, in the later of two states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Directories in which names may have come, gone, or stand for something else.
    pub directories: Vec<Vec<u8>>,
    /// Files that may hold something else, by all their names.
    pub files: Vec<Vec<u8>>,
}

impl Snapshot {
    /// What was changed at the time `since` or after it, up to `later`: nothing that changed is missing. Costs what
    /// the two do not share; if a file of several names is among it, a search of the tree.
    pub(crate) fn touched(&self, later: &Self, since: Timestamp) -> Result<Touched> {
        let delta = Delta::new(self, later);
        let mut touched = Touched::default();
        let mut names = None;
        for ino in delta.present() {
            let inode = later.table().get(ino)?;
            if inode.ctime < since {
                continue;
            }
            match inode.kind() {
                // One that is gone but still open has no path.
                FileKind::Directory => touched.directories.extend(later.dir_path(ino)),
                FileKind::Regular | FileKind::Symlink if inode.nlink == 1 => {
                    touched.files.extend(later.path(&(inode.home, inode.name.clone())));
                }
                FileKind::Regular | FileKind::Symlink => {
                    let names = names.get_or_insert_with(|| names_of_files(later));
                    let places = names.get(&ino).into_iter().flatten();
                    touched.files.extend(places.filter_map(|place| later.path(place).ok()));
                }
                _ => {}
            }
        }
        Ok(touched)
    }
}
