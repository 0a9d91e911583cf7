//! Telling the watches what an operation does.
//!
//! A path is found before the operation takes its locks, since the directories above may lie in any shard. With
//! the locks taken it is asked whether a directory was moved in between; if so, the operation starts anew. From that
//! question until it has told, no directory moves: the gate, which is taken last of all locks, sees to that.

use super::Inner;
use super::directory::Name;
use super::node::Inode;
use crate::errno::Result;
use crate::inode::Ino;
use crate::path::join;
use crate::sync::atomic::{AtomicU64, Ordering};
use crate::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use crate::watch::{EventKind, News, Wakers, WatchTable};

/// The watches, and what they need to know about paths.
#[derive(Debug, Default)]
pub(super) struct Feed {
    pub(super) watches: WatchTable,
    /// How often directories were moved.
    moves: AtomicU64,
    /// Closed while a directory moves and that is told.
    gate: RwLock<()>,
}

impl Feed {
    /// While it is held, nobody else tells, nor moves a directory.
    pub(super) fn close(&self) -> RwLockWriteGuard<'_, ()> {
        self.gate.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Marks that a directory moves; called with its locks held, and the gate closed.
    pub(super) fn note_move(&self) {
        self.moves.fetch_add(1, Ordering::SeqCst);
    }
}

/// What an operation has to tell. It is made before locks are taken and goes after they are given back.
pub(super) struct Reporter<'f> {
    feed: &'f Feed,
    wakers: Wakers,
}

/// The path of a directory at a moment.
pub(super) struct DirPath {
    moves: u64,
    path: Vec<u8>,
}

/// The path of a file at a moment.
pub(super) struct FilePath {
    moves: u64,
    nlink: u64,
    home: Ino,
    name: Name,
    /// None if its last name is gone and it has others.
    path: Option<Vec<u8>>,
}

impl Inner {
    /// Who is to be told; `None` if nobody watches.
    pub(super) fn reporter(&self) -> Option<Reporter<'_>> {
        (!self.feed.watches.is_empty()).then(|| Reporter { feed: &self.feed, wakers: Wakers::default() })
    }

    /// The path of a directory, if somebody is to be told.
    pub(super) fn path_for(&self, reporter: Option<&Reporter<'_>>, dir: Ino) -> Result<Option<DirPath>> {
        let Some(reporter) = reporter else { return Ok(None) };
        loop {
            let moves = reporter.feed.moves.load(Ordering::SeqCst);
            match self.table.dir_path(dir) {
                // It was moved, and what it lay in removed, on the way up.
                Err(_) if reporter.feed.moves.load(Ordering::SeqCst) != moves => {}
                path => return Ok(Some(DirPath { moves, path: path? })),
            }
        }
    }

    /// Lets `change` change an inode and say whether there is something to tell of it.
    pub(super) fn change<T>(
        &self,
        ino: Ino,
        mut change: impl FnMut(&mut Inode) -> Result<(T, Option<EventKind>)>,
    ) -> Result<T> {
        let Some(mut reporter) = self.reporter() else {
            return self.table.with_mut(ino, |inode| Ok(change(inode)?.0));
        };
        loop {
            let path = self.file_path(&reporter, ino)?;
            let done = self.table.with_mut(ino, |inode| {
                let _still = reporter.pass();
                if !path.is_current(&reporter, inode) {
                    return Ok(None);
                }
                let (value, kind) = change(inode)?;
                if let Some(kind) = kind {
                    reporter.tell_of(&path, kind);
                }
                Ok(Some(value))
            })?;
            if let Some(value) = done {
                return Ok(value);
            }
        }
    }

    fn file_path(&self, reporter: &Reporter<'_>, ino: Ino) -> Result<FilePath> {
        let moves = reporter.feed.moves.load(Ordering::SeqCst);
        let (home, name, nlink) =
            self.table.with(ino, |inode| Ok((inode.home, inode.name.clone(), inode.nlink)))?;
        let path = if ino == super::ROOT {
            Some(b"/".to_vec())
        } else {
            let found = self.table.with(home, |dir| Ok(dir.directory()?.get(name.as_bytes())));
            let here = found.ok().flatten().is_some_and(|entry| entry.ino == ino);
            here.then(|| self.table.dir_path(home).ok()).flatten().map(|dir| join(&dir, name.as_bytes()))
        };
        Ok(FilePath { moves, nlink, home, name, path })
    }
}

impl FilePath {
    fn is_current(&self, reporter: &Reporter<'_>, inode: &Inode) -> bool {
        self.moves == reporter.feed.moves.load(Ordering::SeqCst)
            && (self.nlink, self.home) == (inode.nlink, inode.home)
            && self.name == inode.name
    }
}

impl DirPath {
    /// Was no directory moved since? Asked with locks held.
    pub(super) fn is_current(&self, reporter: Option<&Reporter<'_>>) -> bool {
        reporter.is_none_or(|reporter| self.moves == reporter.feed.moves.load(Ordering::SeqCst))
    }

    /// The path of an entry.
    pub(super) fn entry(&self, name: &[u8]) -> Vec<u8> {
        join(&self.path, name)
    }
}

impl<'f> Reporter<'f> {
    /// While it is held, no directory moves.
    pub(super) fn pass(&self) -> RwLockReadGuard<'f, ()> {
        self.feed.gate.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells what was done, with the locks held.
    pub(super) fn tell(&mut self, news: &News) {
        self.feed.watches.tell(news, &mut self.wakers);
    }

    fn tell_of(&mut self, file: &FilePath, kind: EventKind) {
        match &file.path {
            Some(path) => self.tell(&News::Event(path.clone(), kind)),
            // A file without names is nobody's business.
            None if file.nlink == 0 => {}
            None => self.tell(&News::Unknown),
        }
    }
}

/// Tells of an entry of `dir`, if somebody is to be told.
pub(super) fn tell_entry(
    reporter: &mut Option<Reporter<'_>>,
    dir: &Option<DirPath>,
    name: &[u8],
    kind: EventKind,
) {
    if let (Some(reporter), Some(dir)) = (reporter, dir) {
        reporter.tell(&News::Event(dir.entry(name), kind));
    }
}

/// Are the paths still those of the directories?
pub(super) fn are_current(reporter: Option<&Reporter<'_>>, paths: &[&Option<DirPath>]) -> bool {
    paths.iter().all(|path| path.as_ref().is_none_or(|path| path.is_current(reporter)))
}
