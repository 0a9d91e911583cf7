use std::sync::Arc;

use bytes::Bytes;

use super::Overlay;
use crate::content::CHUNK;
use crate::errno::Errno;
use crate::testing::{Session, now, user};
use crate::{FileSystem, Limits, Mode, MountNamespace, OpenOptions, View};

/// A session below, and one on an overlay over it.
fn pair() -> (Session, Session) {
    let below = Session::new();
    below.mkdir("/dir").unwrap();
    below.mkdir("/dir/sub").unwrap();
    below.write("/dir/file", "from below").unwrap();
    below.link("/dir/file", "/hard").unwrap();
    below.symlink("dir/file", "/link").unwrap();
    let above = over(&below, Limits::UNLIMITED);
    (below, above)
}

fn over(below: &Session, limits: Limits) -> Session {
    let lower = Arc::new(below.fs.clone());
    let overlay = now(Overlay::new(lower, below.clock.clone(), limits)).unwrap();
    on(below, overlay)
}

fn on(below: &Session, overlay: Overlay) -> Session {
    let namespace = Arc::new(MountNamespace::new(Arc::new(overlay)));
    Session { view: View::new(namespace, user(0), Mode::new(0o022)), ..below.clone() }
}

#[test]
fn changes_stay_above() {
    let (below, above) = pair();
    assert_eq!(above.read("/link").as_deref(), Ok("from below"));
    above.write("/dir/file", "written above").unwrap();
    assert_eq!(above.read("/hard").as_deref(), Ok("written above"));
    above.rename("/dir", "/moved").unwrap();
    above.unlink("/link").unwrap();
    above.mkdir("/dir").unwrap();
    assert_eq!(above.list("/").as_deref(), Ok("dir hard moved"));
    assert_eq!(above.list("/dir").as_deref(), Ok(""));
    assert_eq!(above.list("/moved").as_deref(), Ok("file sub"));
    assert_eq!(above.realpath("/moved/sub").as_deref(), Ok("/moved/sub"));
    assert_eq!(below.list("/").as_deref(), Ok("dir hard link"));
    assert_eq!(below.read("/dir/file").as_deref(), Ok("from below"));
}

#[test]
fn inode_numbers_and_links_are_stable() {
    let (_, above) = pair();
    let before = above.stat("/hard").unwrap();
    assert_eq!((before.nlink, before.ino), (2, above.stat("/dir/file").unwrap().ino));
    let file = above.file("/hard", &OpenOptions::APPEND).unwrap();
    now(file.append(Bytes::from_static(b"!"))).unwrap();
    let after = above.stat("/dir/file").unwrap();
    assert_eq!((after.ino, after.size), (before.ino, 11));
    above.unlink("/dir/file").unwrap();
    assert_eq!(above.stat("/hard").unwrap().nlink, 1);
    assert_eq!((above.stat("/").unwrap().nlink, above.stat("/dir").unwrap().nlink), (3, 3));
}

#[test]
fn a_directory_from_below_is_removed_only_empty() {
    let (_, above) = pair();
    assert_eq!(above.rmdir("/dir"), Err(Errno::ENOTEMPTY));
    above.mkdir("/new").unwrap();
    assert_eq!(above.rename("/new", "/dir"), Err(Errno::ENOTEMPTY));
    above.rmdir("/dir/sub").unwrap();
    above.unlink("/dir/file").unwrap();
    assert_eq!(above.rename("/new", "/dir"), Ok(()));
    assert_eq!(above.list("/dir").as_deref(), Ok(""));
}

#[test]
fn content_is_copied_by_chunks() {
    let below = Session::new();
    let mut model: Vec<u8> = (0..3 * CHUNK + 77).map(|i| b'a' + (i % 23) as u8).collect();
    below.write("/big", std::str::from_utf8(&model).unwrap()).unwrap();
    let above = over(&below, Limits::UNLIMITED);
    let used = || now(above.view.statfs(above.view.root(), b"/")).unwrap().used_bytes;
    let file = above.file("/big", &OpenOptions { truncate: false, ..OpenOptions::WRITE }).unwrap();
    assert_eq!(file.try_write_at(10, b"X"), None);
    assert_eq!(now(file.write_at(CHUNK as u64 - 1, Bytes::from_static(b"XY"))), Ok(2));
    model[CHUNK - 1..=CHUNK].copy_from_slice(b"XY");
    assert_eq!(used(), 2 * CHUNK as u64);
    assert_eq!(now(file.append(Bytes::from_static(b"end"))).unwrap().1, 3 * CHUNK as u64 + 80);
    model.extend_from_slice(b"end");
    assert_eq!(used(), 2 * CHUNK as u64 + 80);
    assert_eq!(file.try_append(b"!").unwrap().unwrap().0, 1);
    model.push(b'!');
    assert_eq!(above.read("/big").unwrap().as_bytes(), model);
    // What is cut off does not come back.
    now(file.set_len(2 * CHUNK as u64 + 5)).unwrap();
    now(file.set_len(3 * CHUNK as u64)).unwrap();
    model.truncate(2 * CHUNK + 5);
    model.resize(3 * CHUNK, 0);
    assert_eq!(above.read("/big").unwrap().as_bytes(), model);
    assert_eq!(below.stat("/big").unwrap().size, 3 * CHUNK as u64 + 77);
}

#[test]
fn only_what_is_written_counts() {
    let (below, _) = pair();
    below.write("/dir/big", &"x".repeat(CHUNK + 5)).unwrap();
    let above = over(&below, Limits { bytes: 100, inodes: 2, ..Limits::UNLIMITED });
    let file = above.file("/dir/big", &OpenOptions::APPEND).unwrap();
    assert_eq!(now(file.append(Bytes::from_static(b"more"))).unwrap().0, 4);
    assert_eq!(now(file.write_at(0, Bytes::from_static(b"x"))), Err(Errno::ENOSPC));
    assert_eq!(above.read("/dir/big").unwrap(), "x".repeat(CHUNK + 5) + "more");
    assert_eq!(above.list("/dir").as_deref(), Ok("big file sub"));
    above.mkdir("/one").unwrap();
    assert_eq!(above.mkdir("/two"), Err(Errno::ENOSPC));
}

#[test]
fn a_fork_goes_its_own_way() {
    let (below, _) = pair();
    let overlay =
        now(Overlay::new(Arc::new(below.fs.clone()), below.clock.clone(), Limits::UNLIMITED)).unwrap();
    let one = on(&below, overlay.clone());
    one.read("/dir/file").unwrap();
    let two = on(&below, overlay.fork());
    two.write("/dir/file", "two").unwrap();
    one.unlink("/hard").unwrap();
    assert_eq!(
        (one.read("/dir/file").as_deref(), two.read("/hard").as_deref()),
        (Ok("from below"), Ok("two"))
    );
    assert_eq!(one.stat("/dir/file").unwrap().nlink, 1);
    assert_eq!(overlay.root(), now(overlay.metadata(overlay.root())).unwrap().ino);
}
