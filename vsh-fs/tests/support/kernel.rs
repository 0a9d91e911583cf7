//! The steps of the conformance checks, as system calls.

use std::collections::HashMap;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rustix::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use rustix::fs::{self, AtFlags, Gid, Mode, OFlags, RenameFlags, SeekFrom, Stat, Timespec, Timestamps, Uid};
use rustix::io::Errno;
use vsh_fs::conformance::Step;
use vsh_fs::conformance::script::show;

type Result<T> = std::result::Result<T, Errno>;

/// Runs steps on the host, absolute paths and links beneath a directory of it.
pub struct Kernel {
    root: Vec<u8>,
    cwd: OwnedFd,
    files: HashMap<Vec<u8>, OwnedFd>,
    marks: HashMap<Vec<u8>, Stat>,
}

impl Kernel {
    pub fn new(root: &Path) -> Self {
        let cwd = fs::open(root, OFlags::PATH | OFlags::DIRECTORY, Mode::empty()).unwrap();
        let root = root.as_os_str().as_bytes().to_vec();
        Self { root, cwd, files: HashMap::new(), marks: HashMap::new() }
    }

    /// `ok`, the value of the step, or the name of its error.
    pub fn step(&mut self, step: &Step) -> String {
        match self.run(&step.op, &step.args) {
            Ok(value) => value,
            Err(errno) => vsh_fs::Errno::from_number(errno.raw_os_error()).unwrap().name().to_string(),
        }
    }

    fn path(&self, path: &[u8]) -> Vec<u8> {
        let mut full = if path.starts_with(b"/") { self.root.clone() } else { Vec::new() };
        full.extend_from_slice(path);
        full
    }

    fn strip(&self, path: &[u8]) -> String {
        match path.strip_prefix(&self.root[..]) {
            Some(b"") => "/".to_string(),
            Some(rest) => show(rest),
            None => show(path),
        }
    }

    fn run(&mut self, op: &str, args: &[Vec<u8>]) -> Result<String> {
        let empty = Vec::new();
        let raw = |i: usize| args.get(i).unwrap_or(&empty);
        let text = |i: usize| String::from_utf8_lossy(raw(i)).into_owned();
        let number = |i: usize| text(i).parse::<u64>().unwrap_or(0);
        let mode =
            |i: usize, default| Mode::from_raw_mode(u32::from_str_radix(&text(i), 8).unwrap_or(default));
        let (one, two) = (self.path(raw(0)), self.path(raw(1)));
        let cwd = self.cwd.as_fd();
        match op {
            "user" => user(&text(0), &text(1), &text(2)),
            "umask" => drop(rustix::process::umask(mode(0, 0o022))),
            "tick" => super::tick(),
            "cd" => {
                // Search permission is asked for as a further step would.
                let dir = fs::openat(cwd, &one[..], OFlags::PATH | OFlags::DIRECTORY, Mode::empty())?;
                fs::statat(&dir, c".", AtFlags::empty())?;
                self.cwd = dir;
            }
            "mkdir" => fs::mkdirat(cwd, &one[..], mode(1, 0o777))?,
            "fifo" => fs::mknodat(cwd, &one[..], fs::FileType::Fifo, mode(1, 0o666), 0)?,
            "symlink" => fs::symlinkat(&self.path(raw(0))[..], cwd, &two[..])?,
            "link" => fs::linkat(cwd, &one[..], cwd, &two[..], AtFlags::empty())?,
            "linkf" => fs::linkat(cwd, &one[..], cwd, &two[..], AtFlags::SYMLINK_FOLLOW)?,
            "rename" => fs::renameat(cwd, &one[..], cwd, &two[..])?,
            "renamex" => fs::renameat_with(cwd, &one[..], cwd, &two[..], RenameFlags::NOREPLACE)?,
            "unlink" => fs::unlinkat(cwd, &one[..], AtFlags::empty())?,
            "rmdir" => fs::unlinkat(cwd, &one[..], AtFlags::REMOVEDIR)?,
            "chmod" => fs::chmodat(cwd, &one[..], mode(1, 0), AtFlags::empty())?,
            "access" => {
                let mut access = fs::Access::EXISTS;
                for (c, bit) in
                    [('r', fs::Access::READ_OK), ('w', fs::Access::WRITE_OK), ('x', fs::Access::EXEC_OK)]
                {
                    if text(1).contains(c) {
                        access |= bit;
                    }
                }
                fs::accessat(cwd, &one[..], access, AtFlags::empty())?;
            }
            "chown" | "lchown" => {
                let owner = text(1);
                let (uid, gid) = owner.split_once(':').unwrap();
                let (uid, gid) = (uid.parse().ok().map(Uid::from_raw), gid.parse().ok().map(Gid::from_raw));
                fs::chownat(cwd, &one[..], uid, gid, follow(op))?;
            }
            "utime" | "lutime" => {
                let times = Timestamps { last_access: time(&text(1)), last_modification: time(&text(2)) };
                fs::utimensat(cwd, &one[..], &times, follow(op))?;
            }
            "truncate" => {
                let kind = fs::statat(cwd, &one[..], AtFlags::empty())?.st_mode;
                if fs::FileType::from_raw_mode(kind) == fs::FileType::Fifo {
                    return Err(Errno::INVAL);
                }
                fs::ftruncate(fs::openat(cwd, &one[..], OFlags::WRONLY, Mode::empty())?, number(1))?;
            }
            "file" | "append" => {
                let how = if op == "file" { OFlags::TRUNC } else { OFlags::APPEND };
                let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::NONBLOCK | how;
                let file = fs::openat(cwd, &one[..], flags, Mode::from_raw_mode(0o666))?;
                require_regular(&file)?;
                write_all(&file, raw(1))?;
            }
            "flock" => fs::flock(
                self.file(raw(0))?,
                match text(1).as_str() {
                    "shared" => fs::FlockOperation::NonBlockingLockShared,
                    "exclusive" => fs::FlockOperation::NonBlockingLockExclusive,
                    _ => fs::FlockOperation::Unlock,
                },
            )?,
            "touch" => {
                // The present moment, whatever the step says: it is the right to do it that is asked for.
                let now = Timespec { tv_sec: 0, tv_nsec: fs::UTIME_NOW };
                let times = Timestamps { last_access: now, last_modification: now };
                fs::utimensat(cwd, &one[..], &times, AtFlags::empty())?;
            }
            "len" => fs::ftruncate(self.file(raw(0))?, number(1))?,
            "close" => drop(self.files.remove(raw(0))),
            "mark" => {
                let stat = fs::statat(cwd, &one[..], AtFlags::SYMLINK_NOFOLLOW)?;
                self.marks.insert(one, stat);
            }
            _ => return self.ask(op, args),
        }
        Ok("ok".to_string())
    }

    fn ask(&mut self, op: &str, args: &[Vec<u8>]) -> Result<String> {
        let empty = Vec::new();
        let raw = |i: usize| args.get(i).unwrap_or(&empty);
        let number = |i: usize| String::from_utf8_lossy(raw(i)).parse::<u64>().unwrap_or(0);
        let path = self.path(raw(0));
        let cwd = self.cwd.as_fd();
        let stat = |path: &[u8]| fs::statat(cwd, path, AtFlags::SYMLINK_NOFOLLOW);
        Ok(match op {
            "pwd" => self.where_is(cwd)?,
            "realpath" => self.where_is(fs::openat(cwd, &path[..], OFlags::PATH, Mode::empty())?.as_fd())?,
            "readlink" => self.strip_target(fs::readlinkat(cwd, &path[..], Vec::new())?.as_bytes()),
            "ls" => list(fs::openat(cwd, &path[..], OFlags::RDONLY | OFlags::DIRECTORY, Mode::empty())?)?,
            "read" => {
                let file = fs::openat(cwd, &path[..], OFlags::RDONLY | OFlags::NONBLOCK, Mode::empty())?;
                require_regular(&file)?;
                show(&read_all(&file, 0, 1 << 20)?)
            }
            "stat" => fields(&fs::statat(cwd, &path[..], AtFlags::empty())?, &args[1..]),
            "lstat" => fields(&stat(&path)?, &args[1..]),
            "fstat" => fields(&fs::fstat(self.file(raw(0))?)?, &args[1..]),
            "same" => {
                let (one, two) = (stat(&path)?, stat(&self.path(raw(1)))?);
                if one.st_ino == two.st_ino { "yes" } else { "no" }.to_string()
            }
            "moved" => moved(&self.marks[&path], &stat(&path)?),
            "open" => {
                let flags = flags(&String::from_utf8_lossy(raw(2)));
                let bits = u32::from_str_radix(&String::from_utf8_lossy(raw(3)), 8).unwrap_or(0o666);
                let file = fs::openat(cwd, &self.path(raw(1))[..], flags, Mode::from_raw_mode(bits))?;
                let kind = kind(&fs::fstat(&file)?);
                self.files.insert(raw(0).clone(), file);
                kind.to_string()
            }
            "pread" => show(&read_all(self.file(raw(0))?, number(1), number(2) as usize)?),
            "pwrite" => rustix::io::pwrite(self.file(raw(0))?, raw(2), number(1))?.to_string(),
            "add" => {
                let file = self.file(raw(0))?;
                fs::seek(file, SeekFrom::End(0))?;
                rustix::io::write(file, raw(1))?.to_string()
            }
            unknown => format!("unknown step {unknown}"),
        })
    }

    fn file(&self, name: &[u8]) -> Result<&OwnedFd> {
        let file = self.files.get(name).ok_or(Errno::BADF)?;
        require_regular(file)?;
        Ok(file)
    }

    fn strip_target(&self, target: &[u8]) -> String {
        show(target.strip_prefix(&self.root[..]).unwrap_or(target))
    }

    fn where_is(&self, fd: BorrowedFd<'_>) -> Result<String> {
        let link = fs::readlink(format!("/proc/self/fd/{}", fd.as_raw_fd()), Vec::new())?;
        if link.as_bytes().ends_with(b" (deleted)") {
            return Err(Errno::NOENT);
        }
        Ok(self.strip(link.as_bytes()))
    }
}

fn follow(op: &str) -> AtFlags {
    if op.starts_with('l') { AtFlags::SYMLINK_NOFOLLOW } else { AtFlags::empty() }
}

fn time(text: &str) -> Timespec {
    if text == "-" {
        return Timespec { tv_sec: 0, tv_nsec: fs::UTIME_OMIT };
    }
    let (seconds, nanos) = text.split_once('.').unwrap_or((text, "0"));
    Timespec { tv_sec: seconds.parse().unwrap(), tv_nsec: nanos.parse().unwrap() }
}

/// Makes this thread act as another user, keeping the way back.
pub fn user(uid: &str, gid: &str, groups: &str) {
    use rustix::thread::{set_thread_groups, set_thread_res_gid, set_thread_res_uid};
    let id: u32 = uid.parse().unwrap();
    let gid = Gid::from_raw(gid.parse().unwrap_or(id));
    let groups: Vec<Gid> = groups.split(',').filter_map(|g| g.parse().ok()).map(Gid::from_raw).collect();
    set_thread_res_uid(Uid::ROOT, Uid::ROOT, Uid::ROOT).unwrap();
    set_thread_groups(&groups).unwrap();
    set_thread_res_gid(gid, gid, Gid::ROOT).unwrap();
    set_thread_res_uid(Uid::from_raw(id), Uid::from_raw(id), Uid::ROOT).unwrap();
}

fn flags(text: &str) -> OFlags {
    let has = |flag| text.split(',').any(|f| f == flag);
    let mut flags = match (has("r"), has("w")) {
        (true, true) => OFlags::RDWR,
        (false, true) => OFlags::WRONLY,
        _ => OFlags::RDONLY,
    };
    for (name, flag) in [
        ("creat", OFlags::CREATE),
        ("excl", OFlags::EXCL),
        ("trunc", OFlags::TRUNC),
        ("append", OFlags::APPEND),
        ("dir", OFlags::DIRECTORY),
        ("nofollow", OFlags::NOFOLLOW),
        ("nonblock", OFlags::NONBLOCK),
    ] {
        if has(name) {
            flags |= flag;
        }
    }
    flags
}

/// The steps read and write regular files only: FIFOs would wait.
fn require_regular(file: &OwnedFd) -> Result<()> {
    match kind(&fs::fstat(file)?) {
        "file" => Ok(()),
        "directory" => Err(Errno::ISDIR),
        _ => Err(Errno::BADF),
    }
}

fn write_all(file: &OwnedFd, mut data: &[u8]) -> Result<()> {
    while !data.is_empty() {
        data = &data[rustix::io::write(file, data)?..];
    }
    Ok(())
}

fn read_all(file: &OwnedFd, offset: u64, len: usize) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    while all.len() < len {
        let mut piece = vec![0; (len - all.len()).min(1 << 20)];
        let read = rustix::io::pread(file, &mut piece[..], offset + all.len() as u64)?;
        if read == 0 {
            break;
        }
        all.extend_from_slice(&piece[..read]);
    }
    Ok(all)
}

fn list(dir: OwnedFd) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::Dir::new(dir)? {
        let name = entry?.file_name().to_bytes().to_vec();
        if name != b"." && name != b".." {
            names.push(name);
        }
    }
    names.sort();
    Ok(names.iter().map(|name| show(name)).collect::<Vec<_>>().join(" "))
}

fn kind(stat: &Stat) -> &'static str {
    match fs::FileType::from_raw_mode(stat.st_mode) {
        fs::FileType::Directory => "directory",
        fs::FileType::Symlink => "symlink",
        fs::FileType::Fifo => "fifo",
        _ => "file",
    }
}

fn fields(stat: &Stat, names: &[Vec<u8>]) -> String {
    let field = |name: &Vec<u8>| match &name[..] {
        b"kind" => kind(stat).to_string(),
        b"size" => stat.st_size.to_string(),
        b"nlink" => stat.st_nlink.to_string(),
        b"mode" => format!("{:o}", stat.st_mode & 0o7777),
        b"uid" => stat.st_uid.to_string(),
        b"gid" => stat.st_gid.to_string(),
        b"blocks" => stat.st_blocks.to_string(),
        b"atime" => format!("{}.{:09}", stat.st_atime, stat.st_atime_nsec),
        b"mtime" => format!("{}.{:09}", stat.st_mtime, stat.st_mtime_nsec),
        _ => "unknown field".to_string(),
    };
    names.iter().map(field).collect::<Vec<_>>().join(" ")
}

fn moved(then: &Stat, now: &Stat) -> String {
    let times = [
        ("a", (now.st_atime, now.st_atime_nsec) > (then.st_atime, then.st_atime_nsec)),
        ("m", (now.st_mtime, now.st_mtime_nsec) > (then.st_mtime, then.st_mtime_nsec)),
        ("c", (now.st_ctime, now.st_ctime_nsec) > (then.st_ctime, then.st_ctime_nsec)),
    ];
    let moved: Vec<_> = times.iter().filter(|(_, moved)| *moved).map(|(name, _)| *name).collect();
    if moved.is_empty() { "-".to_string() } else { moved.join(" ") }
}
