//! The filesystem of vsh: inodes and directory entries as a value that many sessions share.
//!
//! A [`FileSystem`] is a backend that speaks in inode numbers; a [`View`] is what a session sees of
//! one or more of them: a mount namespace, an identity and a umask. Paths exist in [`View`] only.

pub mod errno;
pub mod file;
pub mod filesystem;
pub mod future;
pub mod inode;
pub mod path;
pub mod pipe;
pub mod view;

pub use errno::{Errno, Result};
pub use file::File;
pub use filesystem::{DirEntry, FileSystem, NewInode, StatFs};
pub use future::FsFuture;
pub use inode::{FileKind, Ino, Metadata, Mode, SetMetadata, Timestamp};
pub use pipe::{PipeReader, PipeWriter, pipe};
pub use view::{Credentials, Location, OpenOptions, Opened, View};
