//! Inodes: numbers, kinds, permission bits, times.

/// An inode number, unique within its filesystem while the inode lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ino(pub u64);

/// What an inode is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A regular file.
    Regular,
    /// A directory.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A FIFO, also an anonymous pipe.
    Fifo,
    /// A character device.
    CharDevice,
    /// A block device.
    BlockDevice,
    /// A socket.
    Socket,
}

impl FileKind {
    /// The `S_IFMT` bits of `st_mode`.
    pub const fn bits(self) -> u32 {
        match self {
            Self::Regular => 0o100_000,
            Self::Directory => 0o040_000,
            Self::Symlink => 0o120_000,
            Self::Fifo => 0o010_000,
            Self::CharDevice => 0o020_000,
            Self::BlockDevice => 0o060_000,
            Self::Socket => 0o140_000,
        }
    }
}

/// The twelve permission bits: set-user-ID, set-group-ID, sticky and `rwxrwxrwx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mode(pub u16);

impl Mode {
    /// Set-user-ID.
    pub const SETUID: u16 = 0o4000;
    /// Set-group-ID.
    pub const SETGID: u16 = 0o2000;
    /// The sticky bit.
    pub const STICKY: u16 = 0o1000;

    /// A mode of the twelve low bits of `bits`.
    pub const fn new(bits: u16) -> Self {
        Self(bits & 0o7777)
    }

    /// The bits.
    pub const fn bits(self) -> u16 {
        self.0
    }
}

/// A moment, in seconds and nanoseconds (0 to 999,999,999) since 1970-01-01 00:00:00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp {
    /// Whole seconds; negative before 1970.
    pub seconds: i64,
    /// Nanoseconds to add to them.
    pub nanos: u32,
}

/// What `stat` tells of an inode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// The filesystem's number, unique in a mount namespace.
    pub dev: u64,
    /// The inode number.
    pub ino: Ino,
    /// The kind.
    pub kind: FileKind,
    /// The permission bits.
    pub mode: Mode,
    /// How many names it has.
    pub nlink: u64,
    /// The owner.
    pub uid: u32,
    /// The owning group.
    pub gid: u32,
    /// The device's number (major in the bits above the low eight, minor in those), 0 for other kinds.
    pub rdev: u64,
    /// The size in bytes.
    pub size: u64,
    /// How many 512-byte blocks are in use.
    pub blocks: u64,
    /// The last access.
    pub atime: Timestamp,
    /// The last change of the content.
    pub mtime: Timestamp,
    /// The last change of the inode.
    pub ctime: Timestamp,
}

impl Metadata {
    /// Is it a directory?
    pub fn is_dir(&self) -> bool {
        self.kind == FileKind::Directory
    }

    /// Is it a regular file?
    pub fn is_file(&self) -> bool {
        self.kind == FileKind::Regular
    }

    /// Is it a symbolic link?
    pub fn is_symlink(&self) -> bool {
        self.kind == FileKind::Symlink
    }

    /// `st_mode`: the kind's bits and the permission bits.
    pub fn st_mode(&self) -> u32 {
        self.kind.bits() | u32::from(self.mode.bits())
    }
}

/// What to change of an inode; `None` leaves a part as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SetMetadata {
    /// The permission bits.
    pub mode: Option<Mode>,
    /// The owner.
    pub uid: Option<u32>,
    /// The owning group.
    pub gid: Option<u32>,
    /// The size: a regular file is cut, or lengthened with zeros.
    pub size: Option<u64>,
    /// The last access.
    pub atime: Option<Timestamp>,
    /// The last change of the content.
    pub mtime: Option<Timestamp>,
}
