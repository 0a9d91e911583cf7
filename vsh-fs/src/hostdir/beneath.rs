//! Opening what lies beneath a directory, and never anything else.
//!
//! No component may be a symbolic link, so the host follows none: links are followed by the view, inside
//! the sandbox. Mount points are not crossed, so inode numbers are unique.

use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags, ResolveFlags, fstat, openat, openat2};
use rustix::io::Errno;

const RESOLVE: ResolveFlags = ResolveFlags::BENEATH
    .union(ResolveFlags::NO_SYMLINKS)
    .union(ResolveFlags::NO_MAGICLINKS)
    .union(ResolveFlags::NO_XDEV);

/// Opens `path`, which consists of names and single slashes, beneath `root`; `root` itself for the empty
/// path. `ELOOP` or `ENOTDIR` if a component is a symbolic link, `EXDEV` if it is a mount point.
pub(super) fn open(root: BorrowedFd<'_>, path: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
    let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let relative = if path.is_empty() { b"." } else { path };
    match openat2(root, relative, flags, Mode::empty(), RESOLVE) {
        // An old kernel, or a container that forbids it.
        Err(Errno::NOSYS | Errno::PERM) => walk(root, path, flags),
        opened => opened,
    }
}

/// The same, one component at a time.
pub(super) fn walk(root: BorrowedFd<'_>, path: &[u8], last: OFlags) -> Result<OwnedFd, Errno> {
    let step = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let dev = fstat(root)?.st_dev;
    let mut dir = openat(root, ".", step, Mode::empty())?;
    let mut names = path.split(|b| *b == b'/').filter(|name| !name.is_empty()).peekable();
    if names.peek().is_none() {
        return openat(root, ".", last, Mode::empty());
    }
    while let Some(name) = names.next() {
        if matches!(name, b"." | b"..") {
            return Err(Errno::INVAL);
        }
        let flags = if names.peek().is_some() { step } else { last };
        dir = openat(dir.as_fd(), name, flags | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty())?;
        if fstat(&dir)?.st_dev != dev {
            return Err(Errno::XDEV);
        }
    }
    Ok(dir)
}

#[cfg(test)]
mod tests {
    use rustix::fd::AsFd;
    use rustix::fs::{Mode, OFlags, fstat};

    use super::{open, walk};

    /// Old kernels walk one component at a time: to the same places, and as little out of the directory.
    #[test]
    fn both_ways_lead_to_the_same_place() {
        let top = std::env::temp_dir().join(format!("vsh-fs-beneath-{}", std::process::id()));
        std::fs::create_dir_all(top.join("dir/deep")).unwrap();
        std::fs::write(top.join("dir/file"), "").unwrap();
        for (target, link) in [("dir", "link"), ("/", "slash"), ("..", "up")] {
            std::os::unix::fs::symlink(target, top.join(link)).unwrap();
        }
        let root = rustix::fs::open(&top, OFlags::PATH, Mode::empty()).unwrap();
        let ino = |fd| fstat(&fd).unwrap().st_ino;
        for path in ["", "dir", "dir/deep", "dir/file", "link", "slash", "up"] {
            let one = open(root.as_fd(), path.as_bytes(), OFlags::PATH).map(ino);
            let two = walk(root.as_fd(), path.as_bytes(), OFlags::PATH | OFlags::NOFOLLOW).map(ino);
            assert!(one.is_ok() && one == two, "{path}: {one:?} {two:?}");
        }
        for path in ["link/file", "slash/etc", "up/x", "none", "dir/none", "dir/file/x", "../x", "dir/../.."]
        {
            assert!(open(root.as_fd(), path.as_bytes(), OFlags::PATH).is_err(), "{path}");
            assert!(walk(root.as_fd(), path.as_bytes(), OFlags::PATH).is_err(), "{path}");
        }
        std::fs::remove_dir_all(&top).unwrap();
    }
}
