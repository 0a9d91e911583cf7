//! The difference of two snapshots as a patch, in the extended unified format that `git apply` reads.
//!
//! For each file: a `diff --git` line; what became of its mode and name; and hunks of three lines of context,
//! or `Binary files ... differ`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use similar::{Algorithm, TextDiff};

use super::delta::{Delta, Place, attributes, is_same_content};
use super::directory::Name;
use super::node::{Data, Inode};
use super::snapshot::{Snapshot, names_of_files};
use crate::content::{CHUNK, Content, wide};
use crate::errno::{Errno, Result};
use crate::inode::{FileKind, Ino};

/// How a patch is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatchOptions {
    /// Lines of context around a change.
    pub context: usize,
    /// Larger files, in bytes, are treated as binary ones.
    pub max_file: usize,
    /// A patch of more bytes is refused with `EFBIG`.
    pub max_patch: usize,
}

impl Default for PatchOptions {
    fn default() -> Self {
        Self { context: 3, max_file: 1 << 20, max_patch: 1 << 26 }
    }
}

/// What a file was, or is: its path and inode.
type Side = (Vec<u8>, Arc<Inode>);

/// A file before and after.
type Pair = (Option<Side>, Option<Side>);

/// Paths of files and their inodes.
type Files = BTreeMap<Vec<u8>, Ino>;

impl Snapshot {
    /// What changed up to a `later` snapshot, as a patch of the regular files and symbolic links; directories
    /// and FIFOs are told by [`diff`](Snapshot::diff) only. Costs what changed: for a directory of another name
    /// everything below it, and for a file of several names a search for them. Files that hold NUL bytes are only
    /// told to differ, as are large ones. `EFBIG` for a patch over the limit.
    pub fn patch(&self, later: &Self, options: &PatchOptions) -> Result<Vec<u8>> {
        let mut patch = Vec::new();
        for pair in self.pairs(later)? {
            write_pair(&pair, options, &mut patch)?;
            if patch.len() > options.max_patch {
                return Err(Errno::EFBIG);
            }
        }
        Ok(patch)
    }

    /// The files that may differ, in the order of their paths.
    fn pairs(&self, later: &Self) -> Result<Vec<Pair>> {
        let delta = Delta::new(self, later);
        let (mut old, mut new) = (Files::new(), Files::new());
        self.list(&delta.removed, &mut old)?;
        later.list(&delta.added, &mut new)?;
        self.list_moved(later, &delta, &mut old, &mut new)?;
        self.list_changed(later, &delta, &mut old, &mut new)?;
        let side = |snapshot: &Self, file: Option<(Vec<u8>, Ino)>| -> Result<Option<Side>> {
            let Some((path, ino)) = file else { return Ok(None) };
            Ok(Some((path, snapshot.table().get(ino)?)))
        };
        let mut pairs = Vec::new();
        for (old, new) in match_paths(&mut old, &mut new) {
            match (side(self, old)?, side(later, new)?) {
                (Some(old), Some(new)) if !is_one_file(&old, &new) => {
                    pairs.extend([(Some(old), None), (None, Some(new))]);
                }
                pair => pairs.push(pair),
            }
        }
        // Of two of one path, what goes stays before what comes.
        let path = |pair: &Pair| pair.1.as_ref().or(pair.0.as_ref()).map(|side| side.0.clone());
        pairs.sort_by_cached_key(path);
        Ok(pairs)
    }

    /// The files among places.
    fn list(&self, places: &BTreeMap<Place, super::directory::Entry>, files: &mut Files) -> Result<()> {
        for (place, entry) in places.iter().filter(|(_, entry)| has_content(entry.kind)) {
            files.insert(self.path(place)?, entry.ino);
        }
        Ok(())
    }

    /// The files below directories that have another path.
    fn list_moved(&self, later: &Self, delta: &Delta, old: &mut Files, new: &mut Files) -> Result<()> {
        let is_moved = |ino: Ino| self.table().get(ino).is_ok();
        let moved = delta.added.values().filter(|e| e.kind == FileKind::Directory && is_moved(e.ino));
        let mut todo: Vec<Ino> = moved.map(|entry| entry.ino).collect();
        while let Some(dir) = todo.pop() {
            let inode = later.table().get(dir)?;
            for (name, entry) in inode.directory()?.iter() {
                let place = (dir, Name::new(name));
                if delta.added.contains_key(&place) {
                    continue;
                }
                if entry.kind == FileKind::Directory {
                    todo.push(entry.ino);
                } else if has_content(entry.kind) {
                    old.insert(self.path(&place)?, entry.ino);
                    new.insert(later.path(&place)?, entry.ino);
                }
            }
        }
        Ok(())
    }

    /// The names of files that changed in their place.
    fn list_changed(&self, later: &Self, delta: &Delta, old: &mut Files, new: &mut Files) -> Result<()> {
        let mut names = None;
        for (ino, (before, after)) in &delta.changed {
            if !has_content(after.kind()) || is_same(before, after) {
                continue;
            }
            let home = (after.home, after.name.clone());
            let at_home = later.entry(&home).is_some_and(|entry| entry.ino == *ino);
            let places = if after.nlink == 1 && at_home {
                vec![home]
            } else {
                names.get_or_insert_with(|| names_of_files(later)).get(ino).cloned().unwrap_or_default()
            };
            for place in places.iter().filter(|place| !delta.added.contains_key(place)) {
                old.insert(self.path(place)?, *ino);
                new.insert(later.path(place)?, *ino);
            }
        }
        Ok(())
    }
}

/// May `old` be shown as having become `new`? Else one goes and another comes: a file cannot become a link; and of
/// a link that only has another name a patch would not say that it is a link, so that `git apply` takes what comes
/// below its earlier name to lie beyond it.
fn is_one_file(old: &Side, new: &Side) -> bool {
    match (old.1.kind(), new.1.kind()) {
        (FileKind::Symlink, FileKind::Symlink) => old.0 == new.0,
        (before, after) => before == after,
    }
}

fn has_content(kind: FileKind) -> bool {
    matches!(kind, FileKind::Regular | FileKind::Symlink)
}

fn is_same(before: &Inode, after: &Inode) -> bool {
    attributes(before) == attributes(after) && is_same_content(before, after)
}

/// A path and inode before, and after.
type Match = (Option<(Vec<u8>, Ino)>, Option<(Vec<u8>, Ino)>);

/// Which file became which: what has the same path before and after, else what is the same inode. No path is in
/// two of them, so that the order in which a patch is applied does not matter.
fn match_paths(old: &mut Files, new: &mut Files) -> Vec<Match> {
    let mut matches = Vec::new();
    for (path, before) in std::mem::take(old) {
        match new.remove_entry(&path) {
            Some(after) => matches.push((Some((path, before)), Some(after))),
            None => drop(old.insert(path, before)),
        }
    }
    let mut by_ino: HashMap<Ino, Vec<Vec<u8>>> = HashMap::new();
    for (path, ino) in std::mem::take(old) {
        by_ino.entry(ino).or_default().push(path);
    }
    for (to, ino) in std::mem::take(new) {
        let from = by_ino.get_mut(&ino).and_then(Vec::pop);
        matches.push((from.map(|from| (from, ino)), Some((to, ino))));
    }
    let gone = by_ino.into_iter().flat_map(|(ino, paths)| paths.into_iter().map(move |path| (path, ino)));
    matches.extend(gone.map(|file| (Some(file), None)));
    matches
}

/// Writes what became of a file.
fn write_pair(pair: &Pair, options: &PatchOptions, patch: &mut Vec<u8>) -> Result<()> {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    let Some((shown, _)) = new.or(old) else { return Ok(()) };
    let from = old.map_or(shown, |(path, _)| path);
    let renamed = from != shown;
    let same_content = matches!((old, new), (Some(a), Some(b)) if is_same_content(&a.1, &b.1));
    let same_mode = matches!((old, new), (Some(a), Some(b)) if a.1.mode == b.1.mode);
    if !renamed && same_content && same_mode {
        return Ok(());
    }
    let (a, b) = (name(b"a", from), name(b"b", shown));
    line(patch, &[b"diff --git ", &a, b" ", &b]);
    write_header(old, new, renamed.then_some((from, shown)), patch);
    if same_content {
        return Ok(());
    }
    let none = || b"/dev/null".to_vec();
    let labels = (if old.is_some() { a } else { none() }, if new.is_some() { b } else { none() });
    match (text(old, options)?, text(new, options)?) {
        (Some(before), Some(after)) => write_hunks(&labels, &before, &after, options, patch),
        _ => {
            line(patch, &[b"Binary files ", &labels.0, b" and ", &labels.1, b" differ"]);
            Ok(())
        }
    }
}

/// The lines about modes and names.
fn write_header(
    old: Option<&Side>,
    new: Option<&Side>,
    renamed: Option<(&Vec<u8>, &Vec<u8>)>,
    patch: &mut Vec<u8>,
) {
    let mode =
        |inode: &Inode| format!("{:06o}", inode.kind().bits() | u32::from(inode.mode.bits())).into_bytes();
    match (old, new) {
        (None, Some((_, inode))) => line(patch, &[b"new file mode ", &mode(inode)]),
        (Some((_, inode)), None) => line(patch, &[b"deleted file mode ", &mode(inode)]),
        (Some((_, before)), Some((_, after))) if before.mode != after.mode => {
            line(patch, &[b"old mode ", &mode(before)]);
            line(patch, &[b"new mode ", &mode(after)]);
        }
        _ => {}
    }
    if let Some((from, to)) = renamed {
        line(patch, &[b"rename from ", &name(b"", from)]);
        line(patch, &[b"rename to ", &name(b"", to)]);
    }
}

fn write_hunks(
    labels: &(Vec<u8>, Vec<u8>),
    before: &[u8],
    after: &[u8],
    options: &PatchOptions,
    patch: &mut Vec<u8>,
) -> Result<()> {
    if before.is_empty() && after.is_empty() {
        return Ok(());
    }
    line(patch, &[b"--- ", &labels.0, tab_after(&labels.0)]);
    line(patch, &[b"+++ ", &labels.1, tab_after(&labels.1)]);
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).diff_lines(before, after);
    // Writing into a vector does not fail.
    diff.unified_diff().context_radius(options.context).to_writer(patch).map_err(|_| Errno::EIO)
}

/// A tab ends a name with blanks in it.
fn tab_after(label: &[u8]) -> &'static [u8] {
    if label.contains(&b' ') && label.first() != Some(&b'"') { b"\t" } else { b"" }
}

fn line(patch: &mut Vec<u8>, parts: &[&[u8]]) {
    parts.iter().for_each(|part| patch.extend_from_slice(part));
    patch.push(b'\n');
}

/// A path below `side`, in quotes if it has bytes that need it.
fn name(side: &[u8], path: &[u8]) -> Vec<u8> {
    let path = if side.is_empty() { path.strip_prefix(b"/").unwrap_or(path) } else { path };
    let plain = |byte: &u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    if path.iter().all(plain) {
        return [side, path].concat();
    }
    let mut quoted = [b"\"", side].concat();
    for byte in path {
        match byte {
            b'"' | b'\\' => quoted.extend([b'\\', *byte]),
            _ if plain(byte) => quoted.push(*byte),
            _ => quoted.extend(format!("\\{byte:03o}").bytes()),
        }
    }
    quoted.push(b'"');
    quoted
}

/// What a file holds; `None` if it is not text, or too much.
fn text(side: Option<&Side>, options: &PatchOptions) -> Result<Option<Vec<u8>>> {
    match side.map(|(_, inode)| &inode.data) {
        None => Ok(Some(Vec::new())),
        Some(Data::Symlink(target)) => Ok(Some(target.to_vec())),
        Some(Data::Regular(content)) => Ok(text_of(content, options.max_file)),
        Some(_) => Err(Errno::EIO),
    }
}

/// The bytes of a content; `None` if there are more than `limit`, or NUL is among them.
pub(super) fn text_of(content: &Content, limit: usize) -> Option<Vec<u8>> {
    if content.len() > wide(limit) {
        return None;
    }
    let mut content = content.clone();
    content.settle();
    let mut all = Vec::new();
    while wide(all.len()) < content.len() {
        let piece = content.read(wide(all.len()), CHUNK).filter(|piece| !piece.is_empty())?;
        all.extend_from_slice(&piece);
    }
    (!all.contains(&0)).then_some(all)
}
