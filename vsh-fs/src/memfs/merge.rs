//! Three-way merge: what `theirs` made of `base` is done to `ours` as well.
//!
//! The order of events: the two sides are compared with the base, in inode numbers, so that a file is the same
//! one whatever its name; inodes that both have are merged (content by lines, attributes one by one); then
//! names are: what moved is put aside, what was removed is, new directories are made from the top, and the rest
//! is put in its place. The work is done on a fork of `ours` with the operations that sessions use, so that
//! whatever comes of it is a filesystem. A conflict leaves what `ours` has.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::MemFs;
use super::delta::{Delta, Place, attributes, is_same_content};
use super::directory::{Directory, Entry, Name};
use super::node::{Data, Inode};
use super::patch::text_of;
use super::snapshot::{Paths, Snapshot};
use super::table::ROOT;
use crate::content::Content;
use crate::diff3::{Merge, merge};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino, Mode};
use crate::resolve::RACES;

/// How filesystems are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergeOptions {
    /// Larger files, in bytes, are not merged by lines.
    pub max_file: usize,
    /// Put both versions of lines in conflict into the file, between markers as `git merge-file` writes them;
    /// otherwise the file stays as it is in `ours`.
    pub markers: bool,
}

impl Default for MergeOptions {
    fn default() -> Self {
        Self { max_file: 1 << 20, markers: false }
    }
}

/// What came of a merge.
#[derive(Clone, Debug)]
pub struct Merged {
    /// `ours` with the changes of `theirs` that are in no conflict.
    pub snapshot: Snapshot,
    /// The changes of `theirs` that were not made, sorted by path.
    pub conflicts: Vec<Conflict>,
}

/// A change of `theirs` that does not go with one of `ours`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// The absolute path: in `theirs`, or for what they removed in `base`.
    pub path: Vec<u8>,
    /// What is in conflict.
    pub kind: ConflictKind,
}

/// What is in conflict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConflictKind {
    /// Both changed the same lines, or a file that is no text.
    Content,
    /// Both changed the mode, the owner or the group.
    Attributes,
    /// Both gave the name to something.
    BothAdded,
    /// `theirs` changed, moved or filled it, `ours` removed it.
    RemovedByOurs,
    /// `theirs` removed it, `ours` changed, moved or filled it.
    RemovedByTheirs,
    /// Both gave it another name or place.
    BothRenamed {
        /// The path in `ours`.
        ours: Vec<u8>,
    },
    /// Together with what `ours` moved it would come to lie below itself.
    Cycle,
}

impl Snapshot {
    /// Merges what `theirs` made of this snapshot into what `ours` did; both must come from it. Costs what the
    /// two changed. `ENOSPC` or `EFBIG` if the result goes over the limits of `ours`.
    pub fn merge(&self, ours: &Self, theirs: &Self, options: &MergeOptions) -> Result<Merged> {
        let mut delta = Delta::new(self, theirs);
        let replaced = delta.take_replaced(self, theirs);
        let replaced_by_ours = Delta::new(self, ours).take_replaced(self, ours);
        let mut merger = Merger {
            base: self,
            ours,
            theirs,
            options,
            result: ours.open(),
            replaced_by_ours,
            numbers: HashMap::new(),
            conflicts: BTreeSet::new(),
        };
        merger.merge_inodes(&delta, &replaced)?;
        merger.merge_names(&mut delta)?;
        let conflicts = merger.conflicts.into_iter().map(|(path, kind)| Conflict { path, kind }).collect();
        Ok(Merged { snapshot: Snapshot(merger.result), conflicts })
    }
}

impl MemFs {
    /// Merges what `theirs` made of `base` into what the filesystem holds, at once for all who use it: what
    /// others change meanwhile is part of `ours`, never overwritten. The changes that were not made; `EAGAIN` if
    /// others change so much that it cannot be finished.
    pub fn merge(&self, base: &Snapshot, theirs: &Snapshot, options: &MergeOptions) -> Result<Vec<Conflict>> {
        for _ in 0..RACES {
            let ours = self.snapshot();
            let merged = base.merge(&ours, theirs, options)?;
            if self.restore_if(&ours, &merged.snapshot) {
                return Ok(merged.conflicts);
            }
        }
        Err(Errno::EAGAIN)
    }
}

struct Merger<'m> {
    base: &'m Snapshot,
    ours: &'m Snapshot,
    theirs: &'m Snapshot,
    options: &'m MergeOptions,
    result: MemFs,
    replaced_by_ours: BTreeMap<Ino, (Place, Entry)>,
    /// What inodes that came with `theirs` are in the result.
    numbers: HashMap<Ino, Ino>,
    conflicts: BTreeSet<(Vec<u8>, ConflictKind)>,
}

/// Something that `theirs` gave another place.
struct Move {
    from: Place,
    to: Place,
    entry: Entry,
}

/// The directory in which things wait that move.
struct Aside {
    ino: Ino,
    name: Vec<u8>,
}

impl Merger<'_> {
    fn conflict(&mut self, path: Vec<u8>, kind: ConflictKind) {
        self.conflicts.insert((path, kind));
    }

    /// What an inode of the base is in the result.
    fn counterpart(&self, ino: Ino) -> Option<Ino> {
        if self.ours.table().get(ino).is_ok() {
            return Some(ino);
        }
        self.replaced_by_ours.get(&ino).map(|(_, entry)| entry.ino)
    }

    /// What an inode of `theirs` is in the result.
    fn number(&self, ino: Ino) -> Option<Ino> {
        if let Some(number) = self.numbers.get(&ino) {
            return Some(*number);
        }
        self.base.table().get(ino).ok()?;
        self.counterpart(ino)
    }

    fn is_in_base(&self, ino: Ino) -> bool {
        self.base.table().get(ino).is_ok()
    }

    /// What a place of `theirs` stands for in the result.
    fn occupant(&self, (dir, name): &Place) -> Option<Entry> {
        let dir = self.number(*dir)?;
        self.result.0.table.with(dir, |inode| Ok(inode.directory()?.get(name.as_bytes()))).ok()?
    }

    // Inodes.

    /// Merges the inodes that `theirs` changed.
    fn merge_inodes(&mut self, delta: &Delta, replaced: &BTreeMap<Ino, (Place, Entry)>) -> Result<()> {
        let mut paths = Paths::new(self.theirs);
        for (ino, (before, after)) in &delta.changed {
            if before.kind() != after.kind() {
                return Err(Errno::EIO);
            }
            if attributes(before) != attributes(after) || !is_same_content(before, after) {
                let path = paths.of(*ino, after)?;
                self.merge_inode(*ino, before, after, path)?;
            }
        }
        for (ino, (place, entry)) in replaced {
            let (before, after) = (self.base.table().get(*ino)?, self.theirs.table().get(entry.ino)?);
            self.numbers.extend(self.counterpart(*ino).map(|here| (entry.ino, here)));
            let path = self.theirs.path(place)?;
            self.merge_inode(*ino, &before, &after, path)?;
        }
        Ok(())
    }

    fn merge_inode(&mut self, ino: Ino, before: &Inode, after: &Inode, path: Vec<u8>) -> Result<()> {
        let Some(here) = self.counterpart(ino) else {
            self.conflict(path, ConflictKind::RemovedByOurs);
            return Ok(());
        };
        let now = self.ours.table().get(here)?;
        self.merge_attributes(here, before, after, &now, &path)?;
        if is_same_content(before, after) || is_same_content(&now, after) {
            return Ok(());
        }
        let new = if is_same_content(before, &now) {
            after.content()?.clone()
        } else {
            match self.merge_text(before, &now, after, path)? {
                Some(content) => content,
                None => return Ok(()),
            }
        };
        self.write(here, new)
    }

    fn merge_attributes(
        &mut self,
        here: Ino,
        before: &Inode,
        after: &Inode,
        now: &Inode,
        path: &[u8],
    ) -> Result<()> {
        let mut merged = attributes(now);
        let clash = take_change(before.mode, after.mode, &mut merged.0)
            | take_change(before.uid, after.uid, &mut merged.1)
            | take_change(before.gid, after.gid, &mut merged.2);
        if clash {
            self.conflict(path.to_vec(), ConflictKind::Attributes);
        }
        if merged == attributes(now) {
            return Ok(());
        }
        let time = self.result.0.clock.now();
        self.result.0.table.with_mut(here, |inode| {
            (inode.mode, inode.uid, inode.gid) = merged;
            inode.ctime = time;
            Ok(())
        })
    }

    /// The text that both changes give; `None` if `ours` is to stay.
    fn merge_text(
        &mut self,
        before: &Inode,
        ours: &Inode,
        theirs: &Inode,
        path: Vec<u8>,
    ) -> Result<Option<Content>> {
        let text = |inode: &Inode| Ok::<_, Errno>(text_of(inode.content()?, self.options.max_file));
        let merged = match (text(before)?, text(ours)?, text(theirs)?) {
            (Some(base), Some(ours), Some(theirs)) => merge(&base, &ours, &theirs),
            _ => Merge::Conflict(Vec::new()),
        };
        let text = match merged {
            Merge::Clean(text) => text,
            Merge::Conflict(text) => {
                self.conflict(path, ConflictKind::Content);
                if text.is_empty() || !self.options.markers {
                    return Ok(None);
                }
                text
            }
        };
        // Charged when it takes its place.
        Content::holding(&text.into(), self.result.payers()).map(Some)
    }

    /// Gives a file of the result another content.
    fn write(&mut self, here: Ino, mut content: Content) -> Result<()> {
        content.settle();
        let fs = &self.result.0;
        if content.len() > fs.quota.limits.file_size {
            return Err(Errno::EFBIG);
        }
        let now = fs.clock.now();
        fs.table.with_mut(here, |inode| {
            fs.quota.take_all(content.stored())?;
            fs.quota.give(inode.charged());
            *inode.content_mut()? = content;
            inode.written(now);
            Ok(())
        })
    }

    // Names.

    /// Does what `theirs` did to names.
    fn merge_names(&mut self, delta: &mut Delta) -> Result<()> {
        let moves = self.take_moves(delta);
        self.match_directories(delta, &moves)?;
        let moves = self.possible_moves(moves, delta)?;
        let aside = self.put_aside(&moves)?;
        self.remove_names(delta)?;
        self.add_names(delta, &moves, aside.as_ref())?;
        match aside {
            Some(aside) => self.result.0.rmdir(ROOT, &aside.name),
            None => Ok(()),
        }
    }

    /// Takes what moved out of what was removed and added.
    fn take_moves(&self, delta: &mut Delta) -> Vec<Move> {
        let mut places = delta.removed_places();
        let mut moves = Vec::new();
        for (to, entry) in &delta.added {
            if let Some(from) = places.get_mut(&entry.ino).and_then(Vec::pop) {
                moves.push(Move { from, to: to.clone(), entry: *entry });
            }
        }
        for step in &moves {
            delta.removed.remove(&step.from);
            delta.added.remove(&step.to);
        }
        moves
    }

    /// Directories that both made are one.
    fn match_directories(&mut self, delta: &Delta, moves: &[Move]) -> Result<()> {
        let mut made = Vec::new();
        for (place, entry) in &delta.added {
            if entry.kind == FileKind::Directory && !self.is_in_base(entry.ino) {
                made.push((depth(&self.theirs.path(place)?), place, entry));
            }
        }
        made.sort_by_key(|(depth, ..)| *depth);
        for (_, place, entry) in made {
            let vacated = delta.removed.contains_key(place) || moves.iter().any(|step| step.from == *place);
            let found = self.occupant(place).filter(|found| found.kind == FileKind::Directory);
            if let Some(found) = found.filter(|_| !vacated || self.occupant(place) != self.unmoved(place)) {
                self.numbers.insert(entry.ino, found.ino);
                let (theirs, ours) = (self.theirs.table().get(entry.ino)?, self.ours.table().get(found.ino)?);
                if attributes(&theirs) != attributes(&ours) {
                    self.conflict(self.theirs.path(place)?, ConflictKind::Attributes);
                }
            }
        }
        Ok(())
    }

    /// The moves that are in no conflict.
    fn possible_moves(&mut self, mut moves: Vec<Move>, delta: &Delta) -> Result<Vec<Move>> {
        let mut kept = Vec::new();
        for step in moves.drain(..) {
            if self.is_move_free(&step)? {
                kept.push(step);
            }
        }
        // One that cannot be made may leave no place for another.
        loop {
            let vacated: BTreeSet<&Place> =
                kept.iter().map(|step| &step.from).chain(delta.removed.keys()).collect();
            let blocked = kept.iter().position(|step| {
                let occupant = self.occupant(&step.to);
                let vacated = vacated.contains(&step.to) && occupant == self.unmoved(&step.to);
                (occupant.is_some() && !vacated) || self.is_cycle(step, &kept)
            });
            let Some(blocked) = blocked else { return Ok(kept) };
            let step = kept.swap_remove(blocked);
            let kind =
                if self.occupant(&step.to).is_some() { ConflictKind::BothAdded } else { ConflictKind::Cycle };
            self.conflict(self.theirs.path(&step.to)?, kind);
        }
    }

    /// What a place of the base stands for in the result if `ours` left it alone.
    fn unmoved(&self, place: &Place) -> Option<Entry> {
        let entry = self.base.entry(place)?;
        Some(Entry { ino: self.counterpart(entry.ino)?, ..entry })
    }

    /// Is it still where it was, and the directory there where it goes?
    fn is_move_free(&mut self, step: &Move) -> Result<bool> {
        let path = self.theirs.path(&step.to)?;
        let Some(here) = self.counterpart(step.entry.ino) else {
            self.conflict(path, ConflictKind::RemovedByOurs);
            return Ok(false);
        };
        if self.occupant(&step.to).is_some_and(|entry| entry.ino == here) {
            return Ok(false);
        }
        if self.occupant(&step.from).is_none_or(|entry| entry.ino != here) {
            let inode = self.ours.table().get(here)?;
            let ours = Paths::new(self.ours).of(here, &inode)?;
            self.conflict(path, ConflictKind::BothRenamed { ours });
            return Ok(false);
        }
        if self.is_in_base(step.to.0) && self.counterpart(step.to.0).is_none() {
            self.conflict(path, ConflictKind::RemovedByOurs);
            return Ok(false);
        }
        Ok(true)
    }

    /// Would the directory come to lie below itself, all moves made?
    fn is_cycle(&self, step: &Move, moves: &[Move]) -> bool {
        if step.entry.kind != FileKind::Directory {
            return false;
        }
        let parents: HashMap<Ino, Ino> = moves.iter().map(|step| (step.entry.ino, step.to.0)).collect();
        let mut dir = step.to.0;
        // A longer way up than there are directories that moved, and levels in the result, goes round.
        let mut seen = BTreeSet::new();
        while dir != ROOT && seen.insert(dir) {
            if dir == step.entry.ino {
                return true;
            }
            let above = match parents.get(&dir) {
                Some(above) => Some(*above),
                // A directory that came with `theirs` lies where it does there.
                None if !self.is_in_base(dir) => self.theirs.table().get(dir).ok().map(|inode| inode.home),
                None => self.result.0.table.get(dir).ok().map(|inode| inode.home),
            };
            let Some(above) = above else { return false };
            dir = above;
        }
        dir != ROOT
    }

    /// Puts what moves into a directory of its own.
    fn put_aside(&mut self, moves: &[Move]) -> Result<Option<Aside>> {
        if moves.is_empty() {
            return Ok(None);
        }
        let fs = &self.result.0;
        let mut number = 0;
        let aside = loop {
            // Nobody else ever sees it.
            let name = format!("merging {number}").into_bytes();
            match fs.insert(ROOT, new_directory(&name, fs.clock.now()), None) {
                Err(Errno::EEXIST) => number += 1,
                made => break Aside { ino: made?.ino, name },
            }
        };
        for (i, step) in moves.iter().enumerate() {
            let from = (self.number(step.from.0).ok_or(Errno::EIO)?, step.from.1.as_bytes());
            fs.rename(from, (aside.ino, i.to_string().as_bytes()), true)?;
        }
        Ok(Some(aside))
    }

    /// Removes what `theirs` removed, from below.
    fn remove_names(&mut self, delta: &Delta) -> Result<()> {
        let mut removed = Vec::new();
        for (place, entry) in &delta.removed {
            removed.push((self.base.path(place)?, place, *entry));
        }
        removed.sort_by_key(|(path, ..)| std::cmp::Reverse(depth(path)));
        for (path, place, entry) in removed {
            if !self.is_removal_free(place, entry, &path)? {
                continue;
            }
            let Some(dir) = self.number(place.0) else { continue };
            let name = place.1.as_bytes();
            if entry.kind != FileKind::Directory {
                self.result.0.unlink(dir, name)?;
                continue;
            }
            match self.result.0.rmdir(dir, name) {
                Err(Errno::ENOTEMPTY) => self.conflict_unless_below(path),
                removed => removed?,
            }
        }
        Ok(())
    }

    /// Is it still what it was? If `ours` removed it too, there is nothing to do.
    fn is_removal_free(&mut self, place: &Place, entry: Entry, path: &[u8]) -> Result<bool> {
        let Some(here) = self.counterpart(entry.ino) else { return Ok(false) };
        if self.occupant(place).is_none_or(|found| found.ino != here) {
            // A file that `ours` took one of several names from may have lost the same one; and what both put in
            // its place is told as such.
            let taken = self.occupant(place).is_some() && self.theirs.entry(place).is_none();
            if taken || self.theirs.table().get(entry.ino).is_err() {
                self.conflict(path.to_vec(), ConflictKind::RemovedByTheirs);
            }
            return Ok(false);
        }
        let (before, now) = (self.base.table().get(entry.ino)?, self.ours.table().get(here)?);
        let changed = attributes(&before) != attributes(&now) || !is_same_content(&before, &now);
        if changed && self.theirs.table().get(entry.ino).is_err() {
            self.conflict(path.to_vec(), ConflictKind::RemovedByTheirs);
            return Ok(false);
        }
        Ok(true)
    }

    /// A directory that could not be removed is told unless that is told of something in it.
    fn conflict_unless_below(&mut self, path: Vec<u8>) {
        let prefix = [&path[..], b"/"].concat();
        let below = |(path, kind): &(Vec<u8>, ConflictKind)| {
            *kind == ConflictKind::RemovedByTheirs && path.starts_with(&prefix)
        };
        if !self.conflicts.iter().any(below) {
            self.conflict(path, ConflictKind::RemovedByTheirs);
        }
    }

    /// Puts what is new and what moved into its place, from the top.
    fn add_names(&mut self, delta: &Delta, moves: &[Move], aside: Option<&Aside>) -> Result<()> {
        let mut added = Vec::new();
        for (place, entry) in &delta.added {
            added.push((self.theirs.path(place)?, place, *entry, None));
        }
        for (i, step) in moves.iter().enumerate() {
            added.push((self.theirs.path(&step.to)?, &step.to, step.entry, Some((i, &step.from))));
        }
        added.sort_by_key(|(path, ..)| depth(path));
        for (path, place, entry, moved) in added {
            match (moved, aside) {
                (Some((i, from)), Some(aside)) => self.put_back(aside.ino, i, place, from, path)?,
                _ => self.add_name(place, entry, path)?,
            }
        }
        Ok(())
    }

    /// Puts what moved into its place; back into its old one if that cannot be.
    fn put_back(&mut self, aside: Ino, i: usize, to: &Place, from: &Place, path: Vec<u8>) -> Result<()> {
        let name = i.to_string();
        let held = (aside, name.as_bytes());
        let target = self.number(to.0).ok_or(Errno::ENOENT);
        let kind = match target.and_then(|dir| self.result.0.rename(held, (dir, to.1.as_bytes()), true)) {
            Ok(()) => return Ok(()),
            Err(Errno::EEXIST) => ConflictKind::BothAdded,
            Err(Errno::EINVAL) => ConflictKind::Cycle,
            Err(_) => ConflictKind::RemovedByOurs,
        };
        self.conflict(path, kind);
        let back = self.number(from.0).ok_or(Errno::ENOENT);
        if back.and_then(|dir| self.result.0.rename(held, (dir, from.1.as_bytes()), true)).is_ok() {
            return Ok(());
        }
        // The old place is taken too: it must not be lost.
        let base = [to.1.as_bytes().get(..200).unwrap_or(to.1.as_bytes()), b".theirs"].concat();
        let mut name = base.clone();
        for n in 1.. {
            match self.result.0.rename(held, (ROOT, &name), true) {
                Err(Errno::EEXIST) => name = [&base[..], format!(".{n}").as_bytes()].concat(),
                moved => return moved,
            }
        }
        Ok(())
    }

    /// Makes a name that came with `theirs`.
    fn add_name(&mut self, place: &Place, entry: Entry, path: Vec<u8>) -> Result<()> {
        let Some(dir) = self.number(place.0) else {
            // Of a directory that could not be made itself, that is told.
            if self.is_in_base(place.0) {
                self.conflict(path, ConflictKind::RemovedByOurs);
            }
            return Ok(());
        };
        let theirs = self.theirs.table().get(entry.ino)?;
        if let Some(found) = self.occupant(place) {
            let here = self.result.0.table.get(found.ino)?;
            let same_file = self.number(entry.ino) == Some(found.ino);
            let both_new = !self.is_in_base(entry.ino) && !same_file;
            if both_new && is_same_content(&theirs, &here) && found.kind == entry.kind {
                self.numbers.insert(entry.ino, found.ino);
                if attributes(&theirs) != attributes(&here) {
                    self.conflict(path, ConflictKind::Attributes);
                }
            } else if !same_file {
                self.conflict(path, ConflictKind::BothAdded);
            }
            return Ok(());
        }
        match self.number(entry.ino) {
            Some(here) => self.result.0.link(here, dir, place.1.as_bytes(), self.result.0.account.as_ref()),
            None if self.is_in_base(entry.ino) => {
                self.conflict(path, ConflictKind::RemovedByOurs);
                Ok(())
            }
            None => {
                let made = self.result.0.insert(dir, newcomer(&theirs, dir, place.1.clone()), None)?;
                self.numbers.insert(entry.ino, made.ino);
                Ok(())
            }
        }
    }
}

/// Takes the change from `before` to `after`; whether another one was made to `now`.
fn take_change<T: PartialEq>(before: T, after: T, now: &mut T) -> bool {
    if after == before || after == *now {
        return false;
    }
    if *now != before {
        return true;
    }
    *now = after;
    false
}

/// An inode of `theirs` as it comes into the result: by one name, empty if it is a directory.
fn newcomer(theirs: &Arc<Inode>, dir: Ino, name: Name) -> Inode {
    let mut inode = Inode { home: dir, name, ..Inode::clone(theirs) };
    match &mut inode.data {
        Data::Directory(directory) => {
            *directory = Directory::new();
            inode.nlink = 2;
        }
        Data::Regular(content) => {
            content.settle();
            inode.nlink = 1;
        }
        _ => inode.nlink = 1,
    }
    inode
}

fn new_directory(name: &[u8], now: crate::inode::Timestamp) -> Inode {
    Inode {
        mode: Mode::new(0o700),
        uid: 0,
        gid: 0,
        nlink: 2,
        home: ROOT,
        name: Name::new(name),
        atime: now,
        mtime: now,
        ctime: now,
        data: Data::Directory(Directory::new()),
        charge: None,
    }
}

fn depth(path: &[u8]) -> usize {
    path.iter().filter(|byte| **byte == b'/').count()
}
