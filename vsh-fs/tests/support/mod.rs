//! What the tests against the host share: temporary directories, and a machine that runs the steps of the
//! conformance checks on the kernel itself.

#![allow(dead_code, reason = "each test uses a part")]

pub mod kernel;

use std::collections::BTreeMap;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use vsh_fs::{Credentials, FileKind, MemFs, Mode, MountNamespace, OpenOptions, Opened, View};

/// The result of a future that must not wait.
#[track_caller]
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A directory of the host that goes with this value.
pub struct Temporary(PathBuf);

impl Temporary {
    pub fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("vsh-fs-{}-{number}", std::process::id()));
        std::fs::create_dir(&path).unwrap();
        let mode = rustix::fs::Mode::from_raw_mode(0o755);
        rustix::fs::chmod(&path, mode).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Long enough for the clock of a filesystem of the host to show a later time.
pub fn tick() {
    std::thread::sleep(std::time::Duration::from_millis(12));
}

/// Tests that switch users can only be run by uid 0.
pub fn is_root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        eprintln!("skipped: only uid 0 can run this test");
    }
    root
}

/// A session of uid 0 on a filesystem in memory.
pub fn view(fs: &MemFs) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(Arc::new(fs.clone()))), root, Mode::new(0o022))
}

/// All that an open file holds.
pub fn read_all(file: &dyn vsh_fs::File) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let piece = now(file.read_at(all.len() as u64, 1 << 20)).unwrap();
        if piece.is_empty() {
            return all;
        }
        all.extend_from_slice(&piece);
    }
}

/// What is at each path: kind, mode, owner, number of names, and content or target, but for the number of names
/// of directories.
pub fn picture(fs: &MemFs) -> BTreeMap<String, String> {
    let view = view(fs);
    let mut picture = BTreeMap::new();
    let mut todo = vec![b"/".to_vec()];
    while let Some(path) = todo.pop() {
        let m = now(view.symlink_metadata(view.root(), &path)).unwrap();
        let (kind, nlink, content) = match m.kind {
            FileKind::Directory => {
                let entries = now(view.read_dir(view.root(), &path)).unwrap();
                todo.extend(entries.into_iter().map(|entry| vsh_fs::path::join(&path, &entry.name)));
                ('d', 0, String::new())
            }
            FileKind::Symlink => {
                let target = now(view.read_link(view.root(), &path)).unwrap();
                ('l', m.nlink, String::from_utf8_lossy(&target).into_owned())
            }
            FileKind::Regular => {
                let Ok(Opened::File(file)) = now(view.open(view.root(), &path, &OpenOptions::READ)) else {
                    panic!("no file: {}", String::from_utf8_lossy(&path))
                };
                ('-', m.nlink, String::from_utf8_lossy(&read_all(&*file)).into_owned())
            }
            _ => ('p', m.nlink, String::new()),
        };
        let line = format!("{kind} {:o} {}:{} {nlink} {content}", m.mode.bits(), m.uid, m.gid);
        picture.insert(String::from_utf8_lossy(&path).into_owned(), line);
    }
    picture
}

/// Everything is counted right: names of inodes, directories in directories, bytes and inodes of the whole.
#[track_caller]
pub fn check_whole(fs: &MemFs) {
    let view = view(fs);
    let mut names: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
    let (mut bytes, mut inodes) = (0, 0);
    let mut todo = vec![b"/".to_vec()];
    while let Some(path) = todo.pop() {
        let shown = String::from_utf8_lossy(&path).into_owned();
        inodes += 1;
        let m = now(view.symlink_metadata(view.root(), &path)).unwrap();
        if m.is_dir() {
            let entries = now(view.read_dir(view.root(), &path)).unwrap();
            let below = entries.iter().filter(|e| e.kind == FileKind::Directory).count() as u64;
            assert_eq!(m.nlink, 2 + below, "{shown}");
            let at = now(view.directory(view.root(), &path)).unwrap();
            assert_eq!(now(view.path_of(at)).unwrap(), path);
            todo.extend(entries.into_iter().map(|entry| vsh_fs::path::join(&path, &entry.name)));
        } else {
            let entry = names.entry(m.ino.0).or_insert((0, m.nlink));
            entry.0 += 1;
            if entry.0 == 1 && !matches!(m.kind, FileKind::Fifo) {
                // No test that asks this leaves holes.
                bytes += m.size;
            }
        }
    }
    for (ino, (found, said)) in names {
        assert_eq!(found, said, "names of {ino}");
    }
    let sizes = now(view.statfs(view.root(), b"/")).unwrap();
    assert_eq!((sizes.used_bytes, sizes.used_inodes), (bytes, inodes));
}
