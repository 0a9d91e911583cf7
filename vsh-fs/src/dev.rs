//! `/dev`: null, zero, full, random, urandom, tty, and places for what the shell answers itself.
//!
//! The descriptors below `/dev/fd`, and so `/dev/stdin`, `/dev/stdout` and `/dev/stderr`, belong to a
//! process, not to a filesystem: here they are links into an empty directory.

use std::sync::Arc;

use bytes::Bytes;

use crate::clock::Clock;
use crate::content::zeros;
use crate::errno::{Errno, Result};
use crate::file::File;
use crate::filesystem::{Access, DirEntry, FileSystem, NewInode, StatFs};
use crate::future::FsFuture;
use crate::inode::{FileKind, Ino, Metadata, Mode, SetMetadata, Timestamp};

/// Fills a buffer with random bytes: what `/dev/random` and `/dev/urandom` read from.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// The device number reported.
const DEV: u64 = 5;

/// The most that one read of a random device gives, in bytes.
const RANDOM_MAX: usize = 4096;

const ROOT: Ino = Ino(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Device {
    Null,
    Zero,
    Full,
    Random,
    Tty,
}

#[derive(Clone, Copy, Debug)]
enum Node {
    Device(Device, u64),
    Directory(u16),
    Link(&'static [u8]),
}

const fn number(major: u64, minor: u64) -> u64 {
    (major << 8) | minor
}

/// What is in `/dev`, by name. The inode number is the place in this table and two.
const NODES: &[(&[u8], Node)] = &[
    (b"fd", Node::Directory(0o555)),
    (b"full", Node::Device(Device::Full, number(1, 7))),
    (b"null", Node::Device(Device::Null, number(1, 3))),
    (b"pts", Node::Directory(0o755)),
    (b"random", Node::Device(Device::Random, number(1, 8))),
    (b"shm", Node::Directory(0o1777)),
    (b"stderr", Node::Link(b"fd/2")),
    (b"stdin", Node::Link(b"fd/0")),
    (b"stdout", Node::Link(b"fd/1")),
    (b"tty", Node::Device(Device::Tty, number(5, 0))),
    (b"urandom", Node::Device(Device::Random, number(1, 9))),
    (b"zero", Node::Device(Device::Zero, number(1, 5))),
];

const FIRST: u64 = 2;

/// The filesystem of devices. Nothing can be made, changed or removed in it (`EROFS`). `/dev/tty` cannot be
/// opened (`ENXIO`): there is no terminal.
#[derive(Clone)]
pub struct DevFs {
    random: Random,
    born: Timestamp,
}

impl std::fmt::Debug for DevFs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DevFs")
    }
}

impl DevFs {
    /// Devices with this source of randomness; their times are what `clock` shows now.
    pub fn new(random: Random, clock: &dyn Clock) -> Self {
        Self { random, born: clock.now() }
    }

    fn node(ino: Ino) -> Result<Option<Node>> {
        if ino == ROOT {
            return Ok(None);
        }
        let place = ino.0.checked_sub(FIRST).and_then(|i| usize::try_from(i).ok()).ok_or(Errno::ENOENT)?;
        NODES.get(place).map(|(_, node)| Some(*node)).ok_or(Errno::ENOENT)
    }

    fn inspect(&self, ino: Ino) -> Result<Metadata> {
        let (kind, mode, rdev, size) = match Self::node(ino)? {
            None => (FileKind::Directory, 0o755, 0, 0),
            Some(Node::Directory(mode)) => (FileKind::Directory, mode, 0, 0),
            Some(Node::Device(_, number)) => (FileKind::CharDevice, 0o666, number, 0),
            Some(Node::Link(target)) => (FileKind::Symlink, 0o777, 0, crate::content::wide(target.len())),
        };
        let is_directory = |(_, node): &&(&[u8], Node)| matches!(node, Node::Directory(_));
        let nlink = match kind {
            FileKind::Directory if ino == ROOT => 2 + NODES.iter().filter(is_directory).count(),
            FileKind::Directory => 2,
            _ => 1,
        };
        Ok(Metadata {
            dev: DEV,
            ino,
            kind,
            mode: Mode::new(mode),
            nlink: crate::content::wide(nlink),
            uid: 0,
            gid: 0,
            rdev,
            size,
            blocks: 0,
            atime: self.born,
            mtime: self.born,
            ctime: self.born,
        })
    }

    fn find(&self, dir: Ino, name: &[u8]) -> Result<Metadata> {
        match (Self::node(dir)?, name) {
            (None | Some(Node::Directory(_)), b"..") => self.inspect(ROOT),
            (Some(Node::Directory(_)), _) => Err(Errno::ENOENT),
            (Some(_), _) => Err(Errno::ENOTDIR),
            (None, _) => {
                let place = NODES.iter().zip(FIRST..).find(|((n, _), _)| *n == name);
                self.inspect(Ino(place.ok_or(Errno::ENOENT)?.1))
            }
        }
    }

    fn list(&self, dir: Ino) -> Result<Vec<DirEntry>> {
        match Self::node(dir)? {
            Some(Node::Directory(_)) => Ok(Vec::new()),
            Some(_) => Err(Errno::ENOTDIR),
            None => NODES
                .iter()
                .zip(FIRST..)
                .map(|((name, _), ino)| {
                    let kind = self.inspect(Ino(ino))?.kind;
                    Ok(DirEntry { name: Bytes::from_static(name), ino: Ino(ino), kind })
                })
                .collect(),
        }
    }

    fn open_device(&self, ino: Ino) -> Result<Arc<dyn File>> {
        match Self::node(ino)? {
            Some(Node::Device(Device::Tty, _)) => Err(Errno::ENXIO),
            Some(Node::Device(device, _)) => Ok(Arc::new(DeviceFile { fs: self.clone(), ino, device })),
            Some(Node::Link(_)) => Err(Errno::ELOOP),
            Some(Node::Directory(_)) | None => Err(Errno::EISDIR),
        }
    }
}

/// Changes of a read-only filesystem.
fn read_only<'a, T>() -> FsFuture<'a, T> {
    FsFuture::ready(Err(Errno::EROFS))
}

impl FileSystem for DevFs {
    fn root(&self) -> Ino {
        ROOT
    }

    fn lookup<'a>(&'a self, dir: Ino, name: &'a [u8]) -> FsFuture<'a, Metadata> {
        self.find(dir, name).into()
    }

    fn metadata(&self, ino: Ino) -> FsFuture<'_, Metadata> {
        self.inspect(ino).into()
    }

    fn set_metadata<'a>(&'a self, _: Ino, _: &'a SetMetadata) -> FsFuture<'a, Metadata> {
        read_only()
    }

    fn read_link(&self, ino: Ino) -> FsFuture<'_, Bytes> {
        match Self::node(ino) {
            Ok(Some(Node::Link(target))) => Ok(Bytes::from_static(target)),
            Ok(_) => Err(Errno::EINVAL),
            Err(errno) => Err(errno),
        }
        .into()
    }

    fn read_dir(&self, dir: Ino) -> FsFuture<'_, Vec<DirEntry>> {
        self.list(dir).into()
    }

    fn create<'a>(&'a self, dir: Ino, name: &'a [u8], _: &'a NewInode) -> FsFuture<'a, Metadata> {
        match self.find(dir, name) {
            Ok(_) => FsFuture::ready(Err(Errno::EEXIST)),
            Err(_) => read_only(),
        }
    }

    fn link<'a>(&'a self, _: Ino, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        read_only()
    }

    fn unlink<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        read_only()
    }

    fn rmdir<'a>(&'a self, _: Ino, _: &'a [u8]) -> FsFuture<'a, ()> {
        read_only()
    }

    fn rename<'a>(&'a self, _: (Ino, &'a [u8]), _: (Ino, &'a [u8]), _: bool) -> FsFuture<'a, ()> {
        read_only()
    }

    fn open(&self, ino: Ino, _: Access) -> FsFuture<'_, Arc<dyn File>> {
        self.open_device(ino).into()
    }

    fn statfs(&self) -> FsFuture<'_, StatFs> {
        let inodes = crate::content::wide(NODES.len() + 1);
        FsFuture::ready(Ok(StatFs {
            total_bytes: 0,
            used_bytes: 0,
            total_inodes: inodes,
            used_inodes: inodes,
        }))
    }
}

/// An open device.
#[derive(Debug)]
struct DeviceFile {
    fs: DevFs,
    ino: Ino,
    device: Device,
}

impl DeviceFile {
    fn read(&self, len: usize) -> Bytes {
        match self.device {
            Device::Null | Device::Tty => Bytes::new(),
            Device::Zero | Device::Full => zeros(len),
            Device::Random => {
                let mut buffer = vec![0; len.min(RANDOM_MAX)];
                (self.fs.random)(&mut buffer);
                buffer.into()
            }
        }
    }

    fn write(&self, len: usize) -> Result<usize> {
        if self.device == Device::Full && len > 0 { Err(Errno::ENOSPC) } else { Ok(len) }
    }
}

impl File for DeviceFile {
    fn metadata(&self) -> FsFuture<'_, Metadata> {
        self.fs.inspect(self.ino).into()
    }

    fn read_at(&self, _: u64, len: usize) -> FsFuture<'_, Bytes> {
        FsFuture::ready(Ok(self.read(len)))
    }

    fn write_at(&self, _: u64, data: Bytes) -> FsFuture<'_, usize> {
        self.write(data.len()).into()
    }

    fn append(&self, data: Bytes) -> FsFuture<'_, (usize, u64)> {
        self.write(data.len()).map(|written| (written, 0)).into()
    }

    fn set_len(&self, _: u64) -> FsFuture<'_, ()> {
        FsFuture::ready(Err(Errno::EINVAL))
    }

    fn seekable(&self) -> bool {
        false
    }

    fn try_append(&self, data: &[u8]) -> Option<Result<(usize, u64)>> {
        Some(self.write(data.len()).map(|written| (written, 0)))
    }

    fn try_write_at(&self, _: u64, data: &[u8]) -> Option<Result<usize>> {
        Some(self.write(data.len()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use bytes::Bytes;

    use super::DevFs;
    use crate::errno::Errno;
    use crate::testing::{at, now};
    use crate::{Access, File, FileKind, FileSystem, FixedClock};

    fn devices() -> DevFs {
        DevFs::new(Arc::new(|buffer: &mut [u8]| buffer.fill(7)), &FixedClock::new(at(9)))
    }

    fn open(name: &str) -> Result<Arc<dyn File>, Errno> {
        let fs = devices();
        let ino = now(fs.lookup(fs.root(), name.as_bytes()))?.ino;
        now(fs.open(ino, Access { read: true, write: true, truncate: false }))
    }

    #[test]
    fn devices_read_and_write_as_they_should() {
        for (name, read, write) in [
            ("null", Ok(Bytes::new()), Ok(3)),
            ("zero", Ok(Bytes::from(vec![0; 5])), Ok(3)),
            ("full", Ok(Bytes::from(vec![0; 5])), Err(Errno::ENOSPC)),
            ("random", Ok(Bytes::from(vec![7; 5])), Ok(3)),
            ("urandom", Ok(Bytes::from(vec![7; 5])), Ok(3)),
        ] {
            let file = open(name).unwrap();
            assert!(!file.seekable());
            assert_eq!(now(file.read_at(99, 5)), read, "{name}");
            assert_eq!(file.try_write_at(0, b"abc"), Some(write), "{name}");
            assert_eq!(now(file.write_at(0, Bytes::from_static(b"abc"))), write, "{name}");
            assert_eq!(file.try_append(b"abc").map(|r| r.map(|(n, _)| n)), Some(write), "{name}");
        }
        assert_eq!(open("tty").err(), Some(Errno::ENXIO));
        assert_eq!(open("fd").err(), Some(Errno::EISDIR));
        assert_eq!(open("none").err(), Some(Errno::ENOENT));
    }

    #[test]
    fn the_table_is_sorted_and_numbered() {
        let fs = devices();
        let list = now(fs.read_dir(fs.root())).unwrap();
        assert!(list.windows(2).all(|pair| pair[0].name < pair[1].name));
        for entry in list {
            let found = now(fs.lookup(fs.root(), &entry.name)).unwrap();
            assert_eq!((found.ino, found.kind), (entry.ino, entry.kind));
        }
        let null = now(fs.lookup(fs.root(), b"null")).unwrap();
        assert_eq!((null.kind, null.mode.bits(), null.rdev), (FileKind::CharDevice, 0o666, 0x103));
        assert_eq!(now(fs.metadata(fs.root())).unwrap().nlink, 5);
    }
}
