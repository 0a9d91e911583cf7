//! Runs steps in a view.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;

use super::script::{Step, show};
use crate::errno::{Errno, Result};
use crate::file::{File, FileLock};
use crate::inode::{FileKind, Metadata, Mode, SetMetadata, Timestamp};
use crate::view::{Credentials, Location, OpenOptions, Opened, View};

/// What runs the steps of a check: a session, its current directory and its open files.
pub struct Machine<'t> {
    view: View,
    cwd: Location,
    files: HashMap<Vec<u8>, Opened>,
    marks: HashMap<Vec<u8>, Metadata>,
    tick: &'t mut (dyn FnMut() + Send),
}

/// The value of a step that gives none.
const OK: &str = "ok";

/// The most that one `read` step reads, in bytes.
const READ_MAX: usize = 1 << 20;

impl<'t> Machine<'t> {
    /// A machine in the root of `view`; `tick` lets the clock of the filesystem show a later time.
    pub fn new(view: View, tick: &'t mut (dyn FnMut() + Send)) -> Self {
        let cwd = view.root();
        Self { view, cwd, files: HashMap::new(), marks: HashMap::new(), tick }
    }

    /// Runs a step: `ok`, its value, or the name of its error.
    pub async fn step(&mut self, step: &Step) -> String {
        match self.run(step).await {
            Ok(value) => value,
            Err(errno) => errno.name().to_string(),
        }
    }

    async fn run(&mut self, step: &Step) -> Result<String> {
        let args = Args(&step.args);
        match step.op.as_str() {
            "user" => self.user(args),
            "umask" => self.view.umask = Mode::new(args.octal(0, 0o022)),
            "tick" => (self.tick)(),
            "cd" => self.cwd = self.view.directory(self.cwd, args.get(0)).await?,
            "mkdir" => self.view.create_dir(self.cwd, args.get(0), args.mode(1, 0o777)).await?,
            "fifo" => self.view.create_fifo(self.cwd, args.get(0), args.mode(1, 0o666)).await?,
            "symlink" => self.view.symlink(args.get(0), self.cwd, args.get(1)).await?,
            "link" => self.view.hard_link(self.at(args.get(0)), self.at(args.get(1)), false).await?,
            "linkf" => self.view.hard_link(self.at(args.get(0)), self.at(args.get(1)), true).await?,
            "rename" => self.view.rename(self.at(args.get(0)), self.at(args.get(1)), false).await?,
            "renamex" => self.view.rename(self.at(args.get(0)), self.at(args.get(1)), true).await?,
            "unlink" => self.view.remove_file(self.cwd, args.get(0)).await?,
            "rmdir" => self.view.remove_dir(self.cwd, args.get(0)).await?,
            "access" => self.access(args).await?,
            "mark" => self.mark(args.get(0)).await?,
            "file" => self.write_file(args, OpenOptions::WRITE).await?,
            "append" => self.write_file(args, OpenOptions::APPEND).await?,
            "len" => self.file(args.get(0))?.set_len(args.number(1)).await?,
            "flock" => self.file(args.get(0))?.lock(lock_of(&args.text(1))).await?,
            "touch" => self.view.touch(self.cwd, args.get(0), args.time(1).unwrap_or_default(), true).await?,
            "close" => drop(self.files.remove(args.get(0))),
            "chmod" | "chown" | "lchown" | "utime" | "lutime" | "truncate" => self.change(step, args).await?,
            _ => return self.ask(step, args).await,
        }
        Ok(OK.to_string())
    }

    /// The steps that give a value.
    async fn ask(&mut self, step: &Step, args: Args<'_>) -> Result<String> {
        let path = args.get(0);
        Ok(match step.op.as_str() {
            "pwd" => show(&self.view.path_of(self.cwd).await?),
            "realpath" => show(&self.view.canonicalize(self.cwd, path).await?),
            "readlink" => show(&self.view.read_link(self.cwd, path).await?),
            "ls" => self.list(path).await?,
            "read" => self.read_file(path).await?,
            "stat" => fields(&self.view.metadata(self.cwd, path).await?, args),
            "lstat" => fields(&self.view.symlink_metadata(self.cwd, path).await?, args),
            "fstat" => fields(&self.file(path)?.metadata().await?, args),
            "same" => self.same(args).await?,
            "moved" => self.moved(path).await?,
            "open" => self.open(args).await?,
            "pread" => show(&read_all(&*self.file(path)?, args.number(1), args.size(2)).await?),
            "pwrite" => {
                let data = Bytes::copy_from_slice(args.get(2));
                self.file(path)?.write_at(args.number(1), data).await?.to_string()
            }
            "add" => {
                let data = Bytes::copy_from_slice(args.get(1));
                self.file(path)?.append(data).await?.0.to_string()
            }
            unknown => format!("unknown step {unknown}"),
        })
    }

    fn at<'p>(&self, path: &'p [u8]) -> (Location, &'p [u8]) {
        (self.cwd, path)
    }

    /// `user uid [gid [group,group]]`
    fn user(&mut self, args: Args<'_>) {
        let uid = args.id(0).unwrap_or(0);
        let groups = args.text(2).split(',').filter_map(|group| group.parse().ok()).collect();
        self.view.credentials = Credentials { uid, gid: args.id(1).unwrap_or(uid), groups };
    }

    async fn access(&self, args: Args<'_>) -> Result<()> {
        let [r, w, x] = ['r', 'w', 'x'].map(|c| args.text(1).contains(c));
        self.view.access(self.cwd, args.get(0), r, w, x).await
    }

    async fn list(&self, path: &[u8]) -> Result<String> {
        let entries = self.view.read_dir(self.cwd, path).await?;
        Ok(entries.iter().map(|e| show(&e.name)).collect::<Vec<_>>().join(" "))
    }

    async fn same(&self, args: Args<'_>) -> Result<String> {
        let one = self.view.symlink_metadata(self.cwd, args.get(0)).await?;
        let two = self.view.symlink_metadata(self.cwd, args.get(1)).await?;
        Ok(if (one.dev, one.ino) == (two.dev, two.ino) { "yes" } else { "no" }.to_string())
    }

    async fn mark(&mut self, path: &[u8]) -> Result<()> {
        let metadata = self.view.symlink_metadata(self.cwd, path).await?;
        self.marks.insert(path.to_vec(), metadata);
        Ok(())
    }

    /// Which times of a path moved on since it was marked.
    async fn moved(&self, path: &[u8]) -> Result<String> {
        let now = self.view.symlink_metadata(self.cwd, path).await?;
        let Some(then) = self.marks.get(path) else { return Ok("not marked".to_string()) };
        let times =
            [("a", now.atime > then.atime), ("m", now.mtime > then.mtime), ("c", now.ctime > then.ctime)];
        let moved: Vec<_> = times.iter().filter(|(_, moved)| *moved).map(|(name, _)| *name).collect();
        Ok(if moved.is_empty() { "-".to_string() } else { moved.join(" ") })
    }

    async fn change(&self, step: &Step, args: Args<'_>) -> Result<()> {
        let none = SetMetadata::default();
        let change = match step.op.as_str() {
            "chmod" => SetMetadata { mode: Some(args.mode(1, 0)), ..none },
            "truncate" => SetMetadata { size: Some(args.number(1)), ..none },
            "utime" | "lutime" => SetMetadata { atime: args.time(1), mtime: args.time(2), ..none },
            _ => {
                let owner = args.text(1);
                let (uid, gid) = owner.split_once(':').unwrap_or((&owner, ""));
                SetMetadata { uid: uid.parse().ok(), gid: gid.parse().ok(), ..none }
            }
        };
        let follow = !step.op.starts_with('l');
        self.view.set_metadata(self.cwd, args.get(0), &change, follow).await
    }

    /// `open name path flags [mode]`
    async fn open(&mut self, args: Args<'_>) -> Result<String> {
        let flags = args.text(2);
        let how = options(&flags, args.mode(3, 0o666));
        let opened = self.view.open(self.cwd, args.get(1), &how).await?;
        let kind = match &opened {
            Opened::File(_) => "file",
            Opened::Directory(_) => "directory",
            Opened::FifoReader(_) | Opened::FifoWriter(_) | Opened::FifoBoth(..) => "fifo",
        };
        self.files.insert(args.get(0).to_vec(), opened);
        Ok(kind.to_string())
    }

    fn file(&self, name: &[u8]) -> Result<Arc<dyn File>> {
        match self.files.get(name) {
            Some(Opened::File(file)) => Ok(Arc::clone(file)),
            Some(Opened::Directory(_)) => Err(Errno::EISDIR),
            _ => Err(Errno::EBADF),
        }
    }

    /// Opens a file to be read or written as a whole; a FIFO, which would wait, is refused.
    async fn open_regular(&self, path: &[u8], how: OpenOptions) -> Result<Arc<dyn File>> {
        let how = OpenOptions { non_block: true, ..how };
        match self.view.open(self.cwd, path, &how).await? {
            Opened::File(file) => Ok(file),
            Opened::Directory(_) => Err(Errno::EISDIR),
            _ => Err(Errno::EBADF),
        }
    }

    /// `file path [text]`, `append path text`
    async fn write_file(&self, args: Args<'_>, how: OpenOptions) -> Result<()> {
        let file = self.open_regular(args.get(0), how).await?;
        let mut data = Bytes::copy_from_slice(args.get(1));
        while !data.is_empty() {
            let (written, _) = file.append(data.clone()).await?;
            data = data.slice(written.min(data.len())..);
        }
        Ok(())
    }

    async fn read_file(&self, path: &[u8]) -> Result<String> {
        let file = self.open_regular(path, OpenOptions::READ).await?;
        Ok(show(&read_all(&*file, 0, READ_MAX).await?))
    }
}

/// `len` bytes at `offset`, less only at the end of the file.
async fn read_all(file: &dyn File, offset: u64, len: usize) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    while all.len() < len {
        let piece = file.read_at(offset + crate::content::wide(all.len()), len - all.len()).await?;
        if piece.is_empty() {
            break;
        }
        all.extend_from_slice(&piece);
    }
    Ok(all)
}

/// `shared`, `exclusive` or `unlock`; the steps do not wait.
fn lock_of(name: &str) -> FileLock {
    match name {
        "shared" => FileLock::TryShared,
        "exclusive" => FileLock::TryExclusive,
        _ => FileLock::Unlock,
    }
}

/// The options that `r,w,creat,excl,trunc,append,dir,nofollow,nonblock` name.
fn options(flags: &str, mode: Mode) -> OpenOptions {
    let has = |flag| flags.split(',').any(|f| f == flag);
    OpenOptions {
        read: has("r"),
        write: has("w"),
        create: has("creat"),
        exclusive: has("excl"),
        truncate: has("trunc"),
        append: has("append"),
        directory: has("dir"),
        no_follow: has("nofollow"),
        non_block: has("nonblock"),
        mode,
    }
}

/// The fields of metadata that the arguments behind the first name, separated by blanks.
fn fields(metadata: &Metadata, args: Args<'_>) -> String {
    let time = |t: Timestamp| format!("{}.{:09}", t.seconds, t.nanos);
    let field = |name: &[u8]| match name {
        b"kind" => kind(metadata.kind).to_string(),
        b"size" => metadata.size.to_string(),
        b"nlink" => metadata.nlink.to_string(),
        b"mode" => format!("{:o}", metadata.mode.bits()),
        b"uid" => metadata.uid.to_string(),
        b"gid" => metadata.gid.to_string(),
        b"blocks" => metadata.blocks.to_string(),
        b"atime" => time(metadata.atime),
        b"mtime" => time(metadata.mtime),
        _ => "unknown field".to_string(),
    };
    args.0.iter().skip(1).map(|name| field(name)).collect::<Vec<_>>().join(" ")
}

fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Regular => "file",
        FileKind::Directory => "directory",
        FileKind::Symlink => "symlink",
        FileKind::Fifo => "fifo",
        FileKind::CharDevice => "chardevice",
        FileKind::BlockDevice => "blockdevice",
        FileKind::Socket => "socket",
    }
}

/// The arguments of a step.
#[derive(Clone, Copy)]
struct Args<'a>(&'a [Vec<u8>]);

impl<'a> Args<'a> {
    fn get(self, index: usize) -> &'a [u8] {
        self.0.get(index).map(Vec::as_slice).unwrap_or_default()
    }

    fn text(self, index: usize) -> String {
        String::from_utf8_lossy(self.get(index)).into_owned()
    }

    fn id(self, index: usize) -> Option<u32> {
        self.text(index).parse().ok()
    }

    fn number(self, index: usize) -> u64 {
        self.text(index).parse().unwrap_or(0)
    }

    fn size(self, index: usize) -> usize {
        self.text(index).parse().unwrap_or(0)
    }

    fn octal(self, index: usize, default: u16) -> u16 {
        u16::from_str_radix(&self.text(index), 8).unwrap_or(default)
    }

    fn mode(self, index: usize, default: u16) -> Mode {
        Mode::new(self.octal(index, default))
    }

    /// `seconds[.nanoseconds]`; none for `-`.
    fn time(self, index: usize) -> Option<Timestamp> {
        let text = self.text(index);
        let (seconds, nanos) = text.split_once('.').unwrap_or((&text, "0"));
        Some(Timestamp { seconds: seconds.parse().ok()?, nanos: nanos.parse().ok()? })
    }
}
