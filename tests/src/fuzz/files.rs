//! Files: backends agree, and archives and images are read or refused.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::tar::TarOptions;
use vsh_fs::{
    Clock, Credentials, FileSystem, FixedClock, Limits, MemFs, Mode, MountNamespace, Overlay, View,
};

const LIMITS: Limits = Limits { bytes: 16 << 20, inodes: 10_000, file_size: 8 << 20 };

const PATHS: [&str; 8] = ["a", "b", "c", "a/b", "a/c", "b/a", "a/b/c", "a/./b/"];

const STEPS: [&str; 24] = [
    "mkdir P",
    "file P one",
    "append P two",
    "symlink Q P",
    "link P Q",
    "linkf P Q",
    "rename P Q",
    "renamex P Q",
    "unlink P",
    "rmdir P",
    "truncate P 70000",
    "chmod P 700",
    "chown P 3:4",
    "utime P 5 7",
    "open h P r,w,creat,nonblock",
    "open h P r,nonblock",
    "pwrite h 65530 text",
    "pread h 65530 30",
    "fstat h size nlink mode uid gid",
    "lstat P kind nlink mode uid gid",
    "ls P",
    "realpath P",
    "readlink P",
    "cd P",
];

/// Operations, two bytes each: the filesystem in memory and a copy-on-write overlay give the same results.
pub fn filesystem(data: &[u8]) {
    let clock: Arc<dyn Clock> = Arc::new(FixedClock::default());
    let lower: Arc<dyn FileSystem> = Arc::new(MemFs::new(Arc::clone(&clock)));
    let Some(Ok(overlay)) = now(Overlay::new(lower, Arc::clone(&clock), Limits::UNLIMITED)) else { return };
    let (mut tick, mut tock) = (|| {}, || {});
    let mut memory = Machine::new(view(Arc::new(MemFs::new(clock))), &mut tick);
    let mut overlay = Machine::new(view(Arc::new(overlay)), &mut tock);
    for pair in data.chunks_exact(2).take(200) {
        let [what, which] = pair else { return };
        let pick = |at: u8| PATHS.get(usize::from(at) % PATHS.len()).copied().unwrap_or("a");
        let Some(step) = STEPS.get(usize::from(*what) % STEPS.len()) else { return };
        let text = step.replace('P', pick(*which)).replace('Q', pick(*which >> 3));
        let step = parse_step(&text);
        assert_eq!(now(memory.step(&step)), now(overlay.step(&step)), "{text}");
    }
}

/// A packed snapshot that somebody made is loaded whole, or refused.
pub fn image(data: &[u8]) {
    let clock: Arc<dyn Clock> = Arc::new(FixedClock::default());
    if let Ok(files) = MemFs::unpack(&Bytes::copy_from_slice(data), clock, LIMITS) {
        assert!(files.snapshot().pack().is_ok());
    }
}

/// An archive that somebody made is unpacked within the limits, or refused.
pub fn tar(data: &[u8]) {
    let files = MemFs::with_limits(Arc::new(FixedClock::default()), LIMITS);
    if files.seed_tar(data, &TarOptions::default()).is_ok() {
        let mut archive = Vec::new();
        assert!(files.snapshot().write_tar(&mut archive, &TarOptions::default()).is_ok());
    }
}

fn view(files: Arc<dyn FileSystem>) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(files)), root, Mode::new(0o022))
}

/// The result of a future that does not wait.
fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
