//! What the unit tests share: running futures, and a session on a filesystem in memory.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use crate::{
    Credentials, DirEntry, File, FixedClock, MemFs, Metadata, Mode, MountNamespace, OpenOptions, Opened,
    Result, SetMetadata, Timestamp, View,
};

/// The result of a future that must not wait.
#[track_caller]
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp { seconds, nanos: 0 }
}

pub(crate) fn user(uid: u32) -> Credentials {
    Credentials { uid, gid: uid, groups: Arc::from([]) }
}

/// A session whose calls take paths from the root, and whose clock is set by hand.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) fs: MemFs,
    pub(crate) view: View,
    pub(crate) clock: Arc<FixedClock>,
}

impl Session {
    /// uid 0, umask 022, an empty filesystem, the second 1000.
    pub(crate) fn new() -> Self {
        let clock = Arc::new(FixedClock::new(at(1000)));
        Self::on(MemFs::new(clock.clone()), clock)
    }

    pub(crate) fn on(fs: MemFs, clock: Arc<FixedClock>) -> Self {
        let namespace = Arc::new(MountNamespace::new(Arc::new(fs.clone())));
        Self { fs, view: View::new(namespace, user(0), Mode::new(0o022)), clock }
    }

    pub(crate) fn as_user(&self, uid: u32) -> Self {
        let mut other = self.clone();
        other.view.credentials = user(uid);
        other
    }

    pub(crate) fn open(&self, path: &str, how: &OpenOptions) -> Result<Opened> {
        now(self.view.open(self.view.root(), path.as_bytes(), how))
    }

    pub(crate) fn file(&self, path: &str, how: &OpenOptions) -> Result<Arc<dyn File>> {
        match self.open(path, how)? {
            Opened::File(file) => Ok(file),
            other => panic!("no file: {other:?}"),
        }
    }

    pub(crate) fn write(&self, path: &str, text: &str) -> Result<()> {
        let file = self.file(path, &OpenOptions::WRITE)?;
        assert_eq!(now(file.write_at(0, Bytes::copy_from_slice(text.as_bytes())))?, text.len());
        Ok(())
    }

    pub(crate) fn read(&self, path: &str) -> Result<String> {
        let file = self.file(path, &OpenOptions::READ)?;
        let mut all = Vec::new();
        loop {
            let piece = now(file.read_at(all.len() as u64, 1 << 20))?;
            if piece.is_empty() {
                return Ok(String::from_utf8(all).unwrap());
            }
            all.extend_from_slice(&piece);
        }
    }

    pub(crate) fn mkdir(&self, path: &str) -> Result<()> {
        self.mkdir_mode(path, 0o777)
    }

    pub(crate) fn mkdir_mode(&self, path: &str, mode: u16) -> Result<()> {
        now(self.view.create_dir(self.view.root(), path.as_bytes(), Mode::new(mode)))
    }

    pub(crate) fn symlink(&self, target: &str, path: &str) -> Result<()> {
        now(self.view.symlink(target.as_bytes(), self.view.root(), path.as_bytes()))
    }

    pub(crate) fn link(&self, from: &str, to: &str) -> Result<()> {
        let root = self.view.root();
        now(self.view.hard_link((root, from.as_bytes()), (root, to.as_bytes()), false))
    }

    pub(crate) fn rename(&self, from: &str, to: &str) -> Result<()> {
        let root = self.view.root();
        now(self.view.rename((root, from.as_bytes()), (root, to.as_bytes()), false))
    }

    pub(crate) fn unlink(&self, path: &str) -> Result<()> {
        now(self.view.remove_file(self.view.root(), path.as_bytes()))
    }

    pub(crate) fn rmdir(&self, path: &str) -> Result<()> {
        now(self.view.remove_dir(self.view.root(), path.as_bytes()))
    }

    pub(crate) fn stat(&self, path: &str) -> Result<Metadata> {
        now(self.view.metadata(self.view.root(), path.as_bytes()))
    }

    pub(crate) fn lstat(&self, path: &str) -> Result<Metadata> {
        now(self.view.symlink_metadata(self.view.root(), path.as_bytes()))
    }

    pub(crate) fn change(&self, path: &str, change: SetMetadata) -> Result<()> {
        now(self.view.set_metadata(self.view.root(), path.as_bytes(), &change, true))
    }

    pub(crate) fn chmod(&self, path: &str, mode: u16) -> Result<()> {
        self.change(path, SetMetadata { mode: Some(Mode::new(mode)), ..SetMetadata::default() })
    }

    pub(crate) fn entries(&self, path: &str) -> Result<Vec<DirEntry>> {
        now(self.view.read_dir(self.view.root(), path.as_bytes()))
    }

    /// The names in a directory, separated by blanks.
    pub(crate) fn list(&self, path: &str) -> Result<String> {
        let names = self.entries(path)?.into_iter().map(|e| String::from_utf8_lossy(&e.name).into_owned());
        Ok(names.collect::<Vec<_>>().join(" "))
    }

    pub(crate) fn realpath(&self, path: &str) -> Result<String> {
        let path = now(self.view.canonicalize(self.view.root(), path.as_bytes()))?;
        Ok(String::from_utf8(path).unwrap())
    }
}
