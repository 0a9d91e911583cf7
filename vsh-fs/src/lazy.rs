//! Files whose content is fetched when it is first read.
//!
//! Names, kinds and sizes are known from the start; opening, `stat` and `ls` fetch nothing. The filesystem is
//! read-only: with an [`Overlay`](crate::Overlay) over it a session can write, and what it replaces is never fetched.

use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use bytes::Bytes;

use crate::clock::Clock;
use crate::content::wide;
use crate::errno::{Errno, Result};
use crate::fifo::FifoTable;
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::future::FsFuture;
use crate::inode::{Ino, Metadata, Mode, SetMetadata};
use crate::memfs::MemFs;

/// What fetches the content of a file: `Err` if that fails now. It may be called again.
type Fetch = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Bytes>> + Send>> + Send + Sync>;

/// A read-only filesystem of lazy files. A clone is another handle on the same one.
#[derive(Clone, Debug)]
pub struct LazyFs(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// What there is, the files as holes of their sizes.
    names: MemFs,
    sources: Mutex<HashMap<Ino, Arc<Source>>>,
}

/// Where the content of a file comes from.
struct Source {
    size: u64,
    fetch: Fetch,
    state: Mutex<State>,
}

#[derive(Default)]
enum State {
    /// Nobody has asked for it, or the last attempt failed.
    #[default]
    Absent,
    /// Somebody fetches it, and others wait.
    Fetching(Vec<Waker>),
    Present(Bytes),
}

impl LazyFs {
    /// A filesystem with an empty root directory (mode 755, uid 0, gid 0).
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner { names: MemFs::new(clock), sources: Mutex::default() }))
    }

    /// Adds a file of `size` bytes. The first read awaits what `fetch` gives and keeps it; other readers wait
    /// for the same. If it fails, or gives another number of bytes, reading fails with `EIO` and the next read
    /// tries again. The path is taken as by [`MemFs::seed_file`], whose errors this has.
    pub fn add_file<F>(
        &self,
        path: &[u8],
        size: u64,
        (mode, uid, gid): (Mode, u32, u32),
        fetch: impl Fn() -> F + Send + Sync + 'static,
    ) -> Result<()>
    where
        F: Future<Output = Result<Bytes>> + Send + 'static,
    {
        let ino = self.0.names.seed_hole(path, size, (mode, uid, gid))?;
        let fetch: Fetch = Box::new(move || Box::pin(fetch()));
        let source = Source { size, fetch, state: Mutex::default() };
        self.0.sources().insert(ino, Arc::new(source));
        Ok(())
    }

    /// Adds a directory, as [`MemFs::seed_dir`].
    pub fn add_dir(&self, path: &[u8], mode: Mode, uid: u32, gid: u32) -> Result<()> {
        self.0.names.seed_dir(path, mode, uid, gid)
    }

    /// Adds a symbolic link, as [`MemFs::seed_symlink`].
    pub fn add_symlink(&self, path: &[u8], target: &[u8], uid: u32, gid: u32) -> Result<()> {
        self.0.names.seed_symlink(path, target, uid, gid)
    }
}

impl Inner {
    fn sources(&self) -> MutexGuard<'_, HashMap<Ino, Arc<Source>>> {
        // Nothing under this lock can leave the map half changed.
        self.sources.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn open(self: &Arc<Self>, ino: Ino, access: Access) -> Result<Arc<dyn File>> {
        if access.write || access.truncate {
            return Err(Errno::EROFS);
        }
        let names = self.names.open(ino, access).await?;
        let source = self.sources().get(&ino).cloned().ok_or(Errno::EIO)?;
        Ok(Arc::new(LazyFile { fs: Arc::clone(self), ino, names, source, read: access.read }))
    }
}

impl Source {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing under this lock can leave the state half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn present(&self) -> Option<Bytes> {
        match &*self.lock() {
            State::Present(content) => Some(content.clone()),
            _ => None,
        }
    }

    /// The content, fetched by whoever comes first.
    async fn load(&self) -> Result<Bytes> {
        match poll_fn(|cx| self.poll_turn(cx.waker())).await {
            Some(content) => Ok(content),
            None => self.fetch().await,
        }
    }

    /// Waits while another one fetches: the content, or `None` if it is this one's turn.
    fn poll_turn(&self, waker: &Waker) -> Poll<Option<Bytes>> {
        let mut state = self.lock();
        match &mut *state {
            State::Present(content) => Poll::Ready(Some(content.clone())),
            State::Fetching(waiting) => {
                if !waiting.iter().any(|other| other.will_wake(waker)) {
                    waiting.push(waker.clone());
                }
                Poll::Pending
            }
            State::Absent => {
                *state = State::Fetching(Vec::new());
                Poll::Ready(None)
            }
        }
    }

    async fn fetch(&self) -> Result<Bytes> {
        let turn = Turn(self);
        let fetched = (self.fetch)().await;
        let content = fetched.ok().filter(|content| wide(content.len()) == self.size);
        let content = content.ok_or(Errno::EIO)?;
        turn.end(State::Present(content.clone()));
        Ok(content)
    }

    fn set(&self, new: State) {
        let old = std::mem::replace(&mut *self.lock(), new);
        if let State::Fetching(waiting) = old {
            waiting.into_iter().for_each(Waker::wake);
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("size", &self.size).finish_non_exhaustive()
    }
}

/// The turn of the one who fetches: if it is dropped early, the next one's begins.
struct Turn<'s>(&'s Source);

impl Turn<'_> {
    fn end(self, state: State) {
        self.0.set(state);
        std::mem::forget(self);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.set(State::Absent);
    }
}

/// An open lazy file.
#[derive(Debug)]
struct LazyFile {
    fs: Arc<Inner>,
    ino: Ino,
    names: Arc<dyn File>,
    source: Arc<Source>,
    read: bool,
}

fn piece(content: &Bytes, offset: u64, len: usize) -> Bytes {
    let start = usize::try_from(offset).unwrap_or(usize::MAX).min(content.len());
    content.slice(start..start.saturating_add(len).min(content.len()))
}

impl File for LazyFile {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        self.names.metadata()
    }

    fn read_at(&self, offset: u64, len: usize) -> FsFuture<'_, Bytes> {
        if !self.read {
            return FsFuture::ready(Err(Errno::EBADF));
        }
        self.fs.names.note_access(self.ino);
        if len == 0 || offset >= self.source.size {
            return FsFuture::ready(Ok(Bytes::new()));
        }
        match self.source.present() {
            Some(content) => FsFuture::ready(Ok(piece(&content, offset, len))),
            None => FsFuture::boxed(async move { Ok(piece(&self.source.load().await?, offset, len)) }),
        }
    }

    fn write_at(&self, _: u64, _: Bytes) -> FsFuture<'_, usize> {
        FsFuture::ready(Err(Errno::EBADF))
    }

    fn append(&self, _: Bytes) -> FsFuture<'_, (usize, u64)> {
        FsFuture::ready(Err(Errno::EBADF))
    }

    fn set_len(&self, _: u64) -> FsFuture<'_, ()> {
        FsFuture::ready(Err(Errno::EINVAL))
    }
}

fn refused<'a, T>() -> FsFuture<'a, T> {
    FsFuture::ready(Err(Errno::EROFS))
}

impl FileSystem for LazyFs {
    fn root(&self) -> Ino {
        self.0.names.root()
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        self.0.names.lookup(dir, name)
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        self.0.names.metadata(ino)
    }

    fn set_metadata<'a>(&'a self, _: Ino, _: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        refused()
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        self.0.names.read_link(ino)
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        self.0.names.read_dir(dir)
    }

    fn create<'a>(&'a self, _: Ino, _: &'a [u8], _: &'a NewInode) -> FsFuture<'a, Metadata> {
        refused()
    }

    fn link<'a>(&'a self, _: Ino, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn unlink<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn rmdir<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        refused()
    }

    fn rename<'a>(&'a self, _: (Ino, &'a [u8]), _: (Ino, &'a [u8]), _: bool) -> FsFuture<'a, ()> {
        refused()
    }

    fn open(&self, ino: Ino, access: Access) -> FsFuture<'_, Arc<dyn File>> {
        FsFuture::boxed(self.0.open(ino, access))
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        self.0.names.statfs()
    }

    fn name_of(&self, dir: Ino) -> FsFuture<'_, Bytes> {
        self.0.names.name_of(dir)
    }

    fn fifos(&self) -> Option<&FifoTable> {
        self.0.names.fifos()
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Waker};

    use bytes::Bytes;

    use super::LazyFs;
    use crate::testing::{Session, now, user};
    use crate::{
        Errno, FileKind, FixedClock, Limits, Mode, MountNamespace, OpenOptions, Opened, Overlay, View, pipe,
    };

    const OWNER: (Mode, u32, u32) = (Mode::new(0o640), 7, 8);

    struct Scene {
        fs: LazyFs,
        view: View,
        fetched: Arc<AtomicUsize>,
    }

    /// `/dir/big` of 200,000 bytes, and `/bad`, which can be fetched every third time.
    fn scene() -> Scene {
        let fs = LazyFs::new(Arc::new(FixedClock::default()));
        let fetched = Arc::new(AtomicUsize::new(0));
        let count = fetched.clone();
        let big = move || {
            count.fetch_add(1, Ordering::SeqCst);
            async { Ok(Bytes::from(vec![b'x'; 200_000])) }
        };
        fs.add_file(b"/dir/big", 200_000, OWNER, big).unwrap();
        let count = fetched.clone();
        let bad = move || {
            let attempt = count.fetch_add(1, Ordering::SeqCst);
            async move {
                match attempt {
                    0 => Err(Errno::ETIMEDOUT),
                    1 => Ok(Bytes::from_static(b"longer")),
                    _ => Ok(Bytes::from_static(b"text")),
                }
            }
        };
        fs.add_file(b"/bad", 4, OWNER, bad).unwrap();
        fs.add_symlink(b"/link", b"dir/big", 0, 0).unwrap();
        let namespace = Arc::new(MountNamespace::new(Arc::new(fs.clone())));
        let view = View::new(namespace, user(0), Mode::new(0));
        Scene { fs, view, fetched }
    }

    fn read(view: &View, path: &str) -> crate::Result<Vec<u8>> {
        let Opened::File(file) = now(view.open(view.root(), path.as_bytes(), &OpenOptions::READ))? else {
            panic!("no file")
        };
        let mut all = Vec::new();
        loop {
            let piece = now(file.read_at(all.len() as u64, 70_000))?;
            if piece.is_empty() {
                return Ok(all);
            }
            all.extend_from_slice(&piece);
        }
    }

    #[test]
    fn only_reading_fetches() {
        let s = scene();
        let root = s.view.root();
        let metadata = now(s.view.metadata(root, b"/link")).unwrap();
        assert_eq!((metadata.size, metadata.kind, metadata.uid), (200_000, FileKind::Regular, 7));
        assert_eq!(now(s.view.read_dir(root, b"/dir")).unwrap().len(), 1);
        let opened = now(s.view.open(root, b"/dir/big", &OpenOptions::READ)).unwrap();
        let Opened::File(file) = opened else { panic!("no file") };
        assert!(now(file.read_at(200_000, 9)).unwrap().is_empty());
        assert_eq!(now(file.metadata()).unwrap().size, 200_000);
        assert_eq!(s.fetched.load(Ordering::SeqCst), 0);
        assert_eq!(read(&s.view, "/dir/big").unwrap(), vec![b'x'; 200_000]);
        assert_eq!(read(&s.view, "/link").unwrap().len(), 200_000);
        assert_eq!(s.fetched.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_failure_is_told_and_can_be_tried_again() {
        let s = scene();
        assert_eq!(read(&s.view, "/bad"), Err(Errno::EIO));
        assert_eq!(read(&s.view, "/bad"), Err(Errno::EIO));
        assert_eq!(read(&s.view, "/bad").unwrap(), b"text");
        assert_eq!(s.fetched.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn nothing_can_be_changed() {
        let s = scene();
        let root = s.view.root();
        for path in ["/dir/big", "/new"] {
            let opened = now(s.view.open(root, path.as_bytes(), &OpenOptions::WRITE));
            assert_eq!(opened.err(), Some(Errno::EROFS));
        }
        assert_eq!(now(s.view.remove_file(root, b"/dir/big")), Err(Errno::EROFS));
        assert_eq!(now(s.view.create_dir(root, b"/new", Mode(0))), Err(Errno::EROFS));
        let taken = s.fs.add_file(b"/bad", 1, OWNER, || async { Ok(Bytes::new()) });
        assert_eq!(taken, Err(Errno::EEXIST));
    }

    #[test]
    fn readers_wait_for_one_fetch() {
        let (reader, writer) = pipe();
        let fs = LazyFs::new(Arc::new(FixedClock::default()));
        let fetched = Arc::new(AtomicUsize::new(0));
        let count = fetched.clone();
        let fetch = move || {
            count.fetch_add(1, Ordering::SeqCst);
            let reader = reader.clone();
            async move { reader.read(100).await }
        };
        fs.add_file(b"/f", 4, OWNER, fetch).unwrap();
        let view = View::new(Arc::new(MountNamespace::new(Arc::new(fs))), user(0), Mode::new(0));
        let open = || match now(view.open(view.root(), b"/f", &OpenOptions::READ)).unwrap() {
            Opened::File(file) => file,
            other => panic!("no file: {other:?}"),
        };
        let (one, two, three) = (open(), open(), open());
        let mut cx = Context::from_waker(Waker::noop());
        let mut first = Box::pin(one.read_at(0, 9));
        let (mut second, mut third) = (pin!(two.read_at(1, 9)), pin!(three.read_at(3, 9)));
        assert!(first.as_mut().poll(&mut cx).is_pending());
        assert!(second.as_mut().poll(&mut cx).is_pending());
        assert!(third.as_mut().poll(&mut cx).is_pending());
        // The one who fetches gives up: the next one does.
        drop(first);
        assert!(second.as_mut().poll(&mut cx).is_pending());
        assert_eq!(fetched.load(Ordering::SeqCst), 2);
        now(writer.write(Bytes::from_static(b"text"))).unwrap();
        assert_eq!(second.as_mut().poll(&mut cx), Poll::Ready(Ok(Bytes::from_static(b"ext"))));
        assert_eq!(third.as_mut().poll(&mut cx), Poll::Ready(Ok(Bytes::from_static(b"t"))));
        assert_eq!(fetched.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn an_overlay_makes_them_writable_and_fetches_no_more_than_it_must() {
        let s = scene();
        let clock = Arc::new(FixedClock::default());
        let overlay = now(Overlay::new(Arc::new(s.fs.clone()), clock.clone(), Limits::UNLIMITED)).unwrap();
        let mut over = Session::on(crate::MemFs::new(clock.clone()), clock);
        over.view.set_namespace(Arc::new(MountNamespace::new(Arc::new(overlay))));
        over.rename("/dir/big", "/moved").unwrap();
        over.chmod("/moved", 0o600).unwrap();
        over.write("/bad", "written").unwrap();
        over.link("/moved", "/other").unwrap();
        assert_eq!(s.fetched.load(Ordering::SeqCst), 0);
        let file = over.file("/moved", &OpenOptions::READ_WRITE).unwrap();
        assert_eq!(now(file.append(Bytes::from_static(b"y"))).unwrap(), (1, 200_001));
        assert_eq!(s.fetched.load(Ordering::SeqCst), 1);
        assert_eq!(over.read("/other").unwrap().len(), 200_001);
        assert_eq!(s.fetched.load(Ordering::SeqCst), 1);
        assert_eq!(over.read("/bad").unwrap(), "written");
    }
}
