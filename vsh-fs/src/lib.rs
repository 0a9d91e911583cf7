//! The filesystem of vsh: inodes and directory entries as a value that many sessions share.
//!
//! A [`FileSystem`] is a backend that speaks in inode numbers; a [`View`] is what a session sees of
//! one or more of them: a mount namespace, an identity and a umask. Paths exist in [`View`] only.

pub mod account;
pub mod clock;
pub mod conformance;
mod content;
pub mod dev;
mod diff3;
pub mod errno;
pub mod fifo;
pub mod file;
pub mod filesystem;
mod flock;
pub mod future;
#[cfg(all(feature = "hostdir", target_os = "linux"))]
pub mod hostdir;
#[cfg(feature = "image")]
pub mod image;
pub mod inode;
pub mod lazy;
pub mod memfs;
pub mod mount;
pub mod overlay;
pub mod path;
mod permission;
pub mod pipe;
pub mod quota;
mod radix;
pub mod readonly;
pub mod resolve;
mod sync;
#[cfg(feature = "tar")]
pub mod tar;
#[cfg(test)]
mod testing;
pub mod view;
pub mod watch;

pub use account::Account;
pub use clock::{Clock, FixedClock};
pub use dev::DevFs;
pub use errno::{Errno, Result};
pub use fifo::FifoTable;
pub use file::{File, FileLock};
pub use filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
pub use future::FsFuture;
#[cfg(all(feature = "hostdir", target_os = "linux"))]
pub use hostdir::{HostDir, HostDirOptions};
pub use inode::{FileKind, Ino, Metadata, Mode, SetMetadata, Timestamp};
pub use lazy::LazyFs;
pub use memfs::{
    Change, ChangeKind, Conflict, ConflictKind, Copied, MemFs, MergeOptions, Merged, PatchOptions, Snapshot,
    Touched,
};
pub use mount::{MountNamespace, MountOptions};
pub use overlay::Overlay;
pub use pipe::{PipeReader, PipeWriter, anonymous_ino, pipe};
pub use quota::Limits;
pub use readonly::ReadOnly;
pub use view::{Credentials, Location, OpenOptions, Opened, View};
pub use watch::{Event, EventKind, Notice, Watch, WatchOptions};
