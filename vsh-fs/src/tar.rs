//! Tar archives: a filesystem from one, and one of a snapshot.
//!
//! Archives are read as hostile bytes: names that leave the tree are refused, headers are bounded, and no
//! more is read than the limits allow. The formats are those of POSIX (ustar, pax) and GNU; sparse files are
//! refused by name.

use std::fmt;
use std::io::{self, Read, Write};

use bytes::Bytes;
use tar::{Archive, Builder, EntryType, Header, PaxExtensions};

use crate::content::{CHUNK, wide};
use crate::errno::Errno;
use crate::inode::{FileKind, Ino, Metadata, Mode, Timestamp};
use crate::memfs::{Content, Entry, MemFs, Snapshot, What, Work};
use crate::path::{NAME_MAX, PATH_MAX};

/// How archives are read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TarOptions {
    /// The most bytes of content in all.
    pub max_bytes: u64,
    /// The most entries.
    pub max_entries: u64,
    /// Give all that is read to this user and group instead of those in the archive.
    pub owner: Option<(u32, u32)>,
}

impl Default for TarOptions {
    fn default() -> Self {
        Self { max_bytes: 1 << 32, max_entries: 1 << 20, owner: None }
    }
}

/// What was read from an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extracted {
    /// How many entries were made.
    pub entries: u64,
    /// Devices, which a filesystem in memory cannot hold: their names in the archive.
    pub skipped: Vec<Vec<u8>>,
}

/// Why an archive was not read or written.
#[derive(Debug)]
pub enum TarError {
    /// The archive is damaged, or reading or writing it failed.
    Archive(io::Error),
    /// An entry cannot be made.
    Entry {
        /// Its name in the archive.
        name: Vec<u8>,
        /// Why; `EINVAL` for a name that leaves the tree.
        errno: Errno,
    },
    /// An entry needs what is not supported.
    Unsupported {
        /// Its name in the archive.
        name: Vec<u8>,
        /// What it is.
        what: &'static str,
    },
    /// There is more in it than the options allow.
    TooLarge,
    /// The filesystem was changed by others meanwhile.
    Changed,
}

impl fmt::Display for TarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Archive(error) => write!(f, "{error}"),
            Self::Entry { name, errno } => write!(f, "{}: {errno}", name.escape_ascii()),
            Self::Unsupported { name, what } => {
                write!(f, "{}: {what} are not supported", name.escape_ascii())
            }
            Self::TooLarge => f.write_str("the archive is too large"),
            Self::Changed => f.write_str("the filesystem was changed meanwhile"),
        }
    }
}

impl std::error::Error for TarError {}

impl From<io::Error> for TarError {
    fn from(error: io::Error) -> Self {
        Self::Archive(error)
    }
}

type Result<T> = std::result::Result<T, TarError>;

/// The longest extended header and long name, in bytes.
const MAX_EXTENSION: u64 = 1 << 20;

impl MemFs {
    /// Puts what is in an archive into the tree, below the root; what is there by the same names is replaced,
    /// directories are kept and filled. All or nothing: if anything fails, the filesystem is as it was. Meant
    /// for a template that nobody uses yet; if others change it meanwhile, nothing is done but to say so.
    pub fn seed_tar(&self, archive: impl Read, options: &TarOptions) -> Result<Extracted> {
        let before = self.snapshot();
        let mut reader = Reader {
            work: Work(before.open()),
            options,
            bytes: 0,
            directories: Vec::new(),
            extracted: Extracted::default(),
        };
        reader.read(archive)?;
        if self.restore_if(&before, &reader.work.0.snapshot()) {
            Ok(reader.extracted)
        } else {
            Err(TarError::Changed)
        }
    }
}

struct Reader<'o> {
    work: Work,
    options: &'o TarOptions,
    bytes: u64,
    /// Directories that get their times at the end.
    directories: Vec<(Ino, Metadata)>,
    extracted: Extracted,
}

/// What extended headers say of the entry that follows.
#[derive(Default)]
struct Extension {
    name: Option<Vec<u8>>,
    target: Option<Vec<u8>>,
    mtime: Option<Timestamp>,
    uid: Option<u32>,
    gid: Option<u32>,
    size: Option<u64>,
    sparse: bool,
}

impl Reader<'_> {
    fn read(&mut self, archive: impl Read) -> Result<()> {
        let mut archive = Archive::new(archive);
        let mut extension = Extension::default();
        for entry in archive.entries()?.raw(true) {
            let mut entry = entry?;
            let header = entry.header().clone();
            match header.entry_type() {
                EntryType::XHeader => read_pax(&read_extension(&mut entry)?, &mut extension)?,
                EntryType::XGlobalHeader => drop(read_extension(&mut entry)?),
                EntryType::GNULongName => extension.name = Some(long_name(&mut entry)?),
                EntryType::GNULongLink => extension.target = Some(long_name(&mut entry)?),
                kind => self.entry(&mut entry, &header, kind, std::mem::take(&mut extension))?,
            }
        }
        for (dir, metadata) in self.directories.drain(..) {
            // One that was replaced by a later entry is gone.
            let _ = self.work.set(dir, &metadata);
        }
        Ok(())
    }

    fn entry(
        &mut self,
        data: &mut impl Read,
        header: &Header,
        kind: EntryType,
        more: Extension,
    ) -> Result<()> {
        self.extracted.entries += 1;
        if self.extracted.entries > self.options.max_entries {
            return Err(TarError::TooLarge);
        }
        let name = more.name.clone().unwrap_or_else(|| header.path_bytes().into_owned());
        let unsupported = |what| TarError::Unsupported { name: name.clone(), what };
        if more.sparse || kind == EntryType::GNUSparse {
            return Err(unsupported("sparse files"));
        }
        if more.size.is_some_and(|size| header.entry_size().ok() != Some(size)) {
            return Err(unsupported("sizes in extended headers"));
        }
        let file_kind = match kind {
            // Old archives mark directories by their names.
            EntryType::Regular if name.ends_with(b"/") => FileKind::Directory,
            EntryType::Regular | EntryType::Continuous => FileKind::Regular,
            EntryType::Link => FileKind::Regular,
            EntryType::Symlink => FileKind::Symlink,
            EntryType::Directory => FileKind::Directory,
            EntryType::Fifo => FileKind::Fifo,
            EntryType::Char | EntryType::Block => {
                self.extracted.skipped.push(name);
                return Ok(());
            }
            _ => return Err(unsupported("entries of this type")),
        };
        let metadata = metadata(header, file_kind, &more, self.options.owner)?;
        let target =
            more.target.or_else(|| header.link_name_bytes().map(|t| t.into_owned())).unwrap_or_default();
        let size =
            if file_kind == FileKind::Regular && kind != EntryType::Link { header.entry_size()? } else { 0 };
        let made = if kind == EntryType::Link {
            self.link(&name, &target)
        } else {
            self.make(&name, &metadata, target)
        };
        let ino = made.map_err(|errno| TarError::Entry { name: name.clone(), errno })?;
        match ino {
            Some(ino) if size > 0 => self.content(data, ino, size, &name),
            _ => Ok(()),
        }
    }

    /// Makes what an entry describes; its number if it is a regular file.
    fn make(&mut self, name: &[u8], metadata: &Metadata, target: Vec<u8>) -> crate::Result<Option<Ino>> {
        if metadata.is_symlink() && (target.is_empty() || target.contains(&0)) {
            return Err(Errno::ENOENT);
        }
        if target.len() > PATH_MAX {
            return Err(Errno::ENAMETOOLONG);
        }
        let Some((dir, last)) = self.parent(name)? else {
            // The root itself.
            if !metadata.is_dir() {
                return Err(Errno::EISDIR);
            }
            self.directories.push((self.work.root(), metadata.clone()));
            return Ok(None);
        };
        match self.work.find(dir, last) {
            Ok(there) if there.is_dir() && metadata.is_dir() => {
                self.work.set_owner(there.ino, metadata)?;
                self.directories.push((there.ino, metadata.clone()));
                return Ok(None);
            }
            Ok(there) => self.work.remove(dir, last, there.is_dir())?,
            Err(Errno::ENOENT) => {}
            Err(errno) => return Err(errno),
        }
        let ino = self.work.make(dir, last, metadata, target.into())?;
        if metadata.is_dir() {
            self.directories.push((ino, metadata.clone()));
        }
        Ok(metadata.is_file().then_some(ino))
    }

    /// Makes another name of what came before.
    fn link(&mut self, name: &[u8], target: &[u8]) -> crate::Result<Option<Ino>> {
        let (target_dir, target_name) = self.parent(target)?.ok_or(Errno::EPERM)?;
        let source = self.work.find(target_dir, target_name)?;
        let (dir, last) = self.parent(name)?.ok_or(Errno::EISDIR)?;
        match self.work.find(dir, last) {
            Ok(there) if there.ino == source.ino => return Ok(None),
            Ok(there) => self.work.remove(dir, last, there.is_dir())?,
            Err(Errno::ENOENT) => {}
            Err(errno) => return Err(errno),
        }
        self.work.link(source.ino, dir, last)?;
        Ok(None)
    }

    /// The directory of a name, made if need be, and the last component; `None` for the root. Symbolic links
    /// are not followed.
    fn parent<'n>(&self, name: &'n [u8]) -> crate::Result<Option<(Ino, &'n [u8])>> {
        if name.len() > PATH_MAX {
            return Err(Errno::ENAMETOOLONG);
        }
        let mut names = name.split(|byte| *byte == b'/').filter(|name| !matches!(*name, b"" | b"."));
        let Some(mut last) = names.next() else { return Ok(None) };
        let mut dir = self.work.root();
        for next in names {
            check(last)?;
            dir = match self.work.find(dir, last) {
                Ok(there) if there.is_dir() => there.ino,
                Ok(_) => return Err(Errno::ENOTDIR),
                Err(Errno::ENOENT) => {
                    let parent = Metadata { mode: Mode::new(0o755), ..nobodys(FileKind::Directory) };
                    self.work.make(dir, last, &parent, Bytes::new())?
                }
                Err(errno) => return Err(errno),
            };
            last = next;
        }
        check(last)?;
        Ok(Some((dir, last)))
    }

    fn content(&mut self, data: &mut impl Read, ino: Ino, size: u64, name: &[u8]) -> Result<()> {
        self.bytes = self.bytes.saturating_add(size);
        if self.bytes > self.options.max_bytes {
            return Err(TarError::TooLarge);
        }
        let failed = |errno| TarError::Entry { name: name.to_vec(), errno };
        let mut offset = 0;
        while offset < size {
            let mut chunk = Vec::new();
            data.take(wide(CHUNK).min(size - offset)).read_to_end(&mut chunk)?;
            if chunk.is_empty() {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            }
            let len = wide(chunk.len());
            self.work.write(ino, offset, chunk.into()).map_err(failed)?;
            offset += len;
        }
        self.work.finish(ino, size).map_err(failed)
    }
}

/// A component of a name: nothing that leaves the tree.
fn check(name: &[u8]) -> crate::Result<()> {
    if name.len() > NAME_MAX {
        return Err(Errno::ENAMETOOLONG);
    }
    crate::path::check_name(name)
}

fn nobodys(kind: FileKind) -> Metadata {
    let time = Timestamp::default();
    Metadata {
        dev: 0,
        ino: Ino(0),
        kind,
        mode: Mode::new(0),
        nlink: 1,
        uid: 0,
        gid: 0,
        rdev: 0,
        size: 0,
        blocks: 0,
        atime: time,
        mtime: time,
        ctime: time,
    }
}

fn metadata(
    header: &Header,
    kind: FileKind,
    more: &Extension,
    owner: Option<(u32, u32)>,
) -> Result<Metadata> {
    let id = |id: u64| u32::try_from(id).map_err(|_| io::Error::from(io::ErrorKind::InvalidData));
    let (uid, gid) = match owner {
        Some(owner) => owner,
        None => {
            (more.uid.map_or_else(|| id(header.uid()?), Ok)?, more.gid.map_or_else(|| id(header.gid()?), Ok)?)
        }
    };
    let mtime = match more.mtime {
        Some(mtime) => mtime,
        None => Timestamp { seconds: i64::try_from(header.mtime()?).unwrap_or(i64::MAX), nanos: 0 },
    };
    // Twelve bits always fit.
    let mode = Mode::new(u16::try_from(header.mode()? & 0o7777).unwrap_or_default());
    Ok(Metadata { mode, uid, gid, atime: mtime, mtime, ctime: mtime, ..nobodys(kind) })
}

fn read_extension(data: &mut impl Read) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    data.take(MAX_EXTENSION + 1).read_to_end(&mut all)?;
    if wide(all.len()) > MAX_EXTENSION { Err(TarError::TooLarge) } else { Ok(all) }
}

fn long_name(data: &mut impl Read) -> Result<Vec<u8>> {
    let mut name = read_extension(data)?;
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    name.truncate(end);
    Ok(name)
}

fn read_pax(text: &[u8], extension: &mut Extension) -> Result<()> {
    for record in PaxExtensions::new(text) {
        let record = record?;
        let value = record.value_bytes();
        let number = || std::str::from_utf8(value).ok().and_then(|text| text.parse::<u64>().ok());
        let id = || number().and_then(|id| u32::try_from(id).ok());
        match record.key_bytes() {
            b"path" => extension.name = Some(value.to_vec()),
            b"linkpath" => extension.target = Some(value.to_vec()),
            b"size" => extension.size = number().or(Some(u64::MAX)),
            b"mtime" => extension.mtime = time(value),
            b"uid" => extension.uid = id(),
            b"gid" => extension.gid = id(),
            key if key.starts_with(b"GNU.sparse.") => extension.sparse = true,
            _ => {}
        }
    }
    Ok(())
}

/// Seconds with a fraction.
fn time(text: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(text).ok()?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let seconds: i64 = whole.parse().ok()?;
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let nanos: u32 = digits.parse().ok()?;
    if !whole.starts_with('-') || nanos == 0 {
        return Some(Timestamp { seconds, nanos });
    }
    Some(Timestamp { seconds: seconds.checked_sub(1)?, nanos: 1_000_000_000 - nanos })
}

impl Snapshot {
    /// Writes an archive in GNU format: names without leading slash, sorted, times in whole seconds, holes as
    /// zeros. Of the options, the limits hold: an archive of more is [`TarError::TooLarge`]. Sockets are left out,
    /// as GNU tar does; their names are returned.
    pub fn write_tar(&self, archive: impl Write, options: &TarOptions) -> Result<Vec<Vec<u8>>> {
        let entries = self.walk().map_err(|errno| TarError::Entry { name: b"/".to_vec(), errno })?;
        let sizes = entries
            .iter()
            .map(|entry| if let What::Regular(content) = &entry.what { content.len() } else { 0 });
        let bytes = sizes.fold(0, u64::saturating_add);
        if bytes > options.max_bytes || wide(entries.len()) > options.max_entries {
            return Err(TarError::TooLarge);
        }
        let mut builder = Builder::new(archive);
        let mut skipped = Vec::new();
        for entry in &entries {
            if let What::Socket = entry.what {
                skipped.push(entry.path.clone());
                continue;
            }
            write_entry(&mut builder, entry, &entries)?;
        }
        builder.into_inner()?.flush()?;
        Ok(skipped)
    }
}

fn write_entry(builder: &mut Builder<impl Write>, entry: &Entry, all: &[Entry]) -> Result<()> {
    let (kind, target) = match &entry.what {
        What::Directory => (EntryType::Directory, None),
        What::Regular(_) => (EntryType::Regular, None),
        What::Symlink(target) => (EntryType::Symlink, Some(target.to_vec())),
        What::Fifo | What::Socket => (EntryType::Fifo, None),
        What::Link(first) => (EntryType::Link, all.get(*first).map(|first| name(&first.path, false))),
    };
    let m = &entry.metadata;
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(u32::from(m.mode.bits()));
    header.set_uid(u64::from(m.uid));
    header.set_gid(u64::from(m.gid));
    header.set_mtime(u64::try_from(m.mtime.seconds).unwrap_or_default());
    header.set_size(if let What::Regular(content) = &entry.what { content.len() } else { 0 });
    let name = name(&entry.path, kind == EntryType::Directory);
    let fields = |header: &mut Header| {
        let gnu = header.as_gnu_mut()?;
        Some((put(&mut gnu.name, &name), target.as_ref().is_none_or(|target| put(&mut gnu.linkname, target))))
    };
    let (name_fits, target_fits) = fields(&mut header).unwrap_or((true, true));
    if let Some(target) = target.filter(|_| !target_fits) {
        write_long(builder, EntryType::GNULongLink, &target)?;
    }
    if !name_fits {
        write_long(builder, EntryType::GNULongName, &name)?;
    }
    header.set_cksum();
    match &entry.what {
        What::Regular(content) => {
            builder.append(&header, ContentReader { content, offset: 0, piece: Bytes::new() })?
        }
        _ => builder.append(&header, io::empty())?,
    }
    Ok(())
}

/// The name of a path in an archive.
fn name(path: &[u8], is_dir: bool) -> Vec<u8> {
    let relative = path.strip_prefix(b"/").unwrap_or(path);
    let mut name = if relative.is_empty() { b".".to_vec() } else { relative.to_vec() };
    if is_dir {
        name.push(b'/');
    }
    name
}

/// Puts as much of a text into a field as fits; whether all of it did.
fn put(field: &mut [u8], text: &[u8]) -> bool {
    field.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte);
    text.len() <= field.len()
}

/// GNU's entry for a name that does not fit into a header.
fn write_long(builder: &mut Builder<impl Write>, kind: EntryType, name: &[u8]) -> Result<()> {
    let mut header = Header::new_gnu();
    if let Some(gnu) = header.as_gnu_mut() {
        put(&mut gnu.name, b"././@LongLink");
    }
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_entry_type(kind);
    header.set_size(wide(name.len()) + 1);
    header.set_cksum();
    Ok(builder.append(&header, name.chain(&b"\0"[..]))?)
}

struct ContentReader<'c> {
    content: &'c Content,
    offset: u64,
    piece: Bytes,
}

impl Read for ContentReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() {
            self.piece = self.content.read(self.offset);
            self.offset += wide(self.piece.len());
        }
        let mut piece = &self.piece[..];
        let n = piece.read(buffer)?;
        self.piece = self.piece.slice(n..);
        Ok(n)
    }
}
