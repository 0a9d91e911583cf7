//! What a session may do, and what each failure is called.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use super::{OpenOptions, Opened};
use crate::errno::Errno::{self, *};
use crate::inode::{FileKind, Mode, SetMetadata};
use crate::testing::{Session, at, now, user};
use crate::{DevFs, FixedClock, MemFs, MountOptions};

/// dir/file (12 bytes), dir/sub, empty, link -> dir/file, dirlink -> dir, dangling -> dir/none, a <-> b
fn sample() -> Session {
    let s = Session::new();
    s.mkdir("/dir").unwrap();
    s.mkdir("/dir/sub").unwrap();
    s.mkdir("/empty").unwrap();
    s.write("/dir/file", "twelve bytes").unwrap();
    s.symlink("dir/file", "/link").unwrap();
    s.symlink("/dir", "/dirlink").unwrap();
    s.symlink("dir/none", "/dangling").unwrap();
    s.symlink("a", "/b").unwrap();
    s.symlink("b", "/a").unwrap();
    s
}

#[track_caller]
fn check_realpath(path: &str, expected: Result<&str, Errno>) {
    assert_eq!(sample().realpath(path).as_deref().map_err(|e| *e), expected, "{path}");
}

#[test]
fn paths_lead_where_posix_says() {
    check_realpath("/", Ok("/"));
    check_realpath("//dir///file", Ok("/dir/file"));
    check_realpath("dir/../dir/./sub/", Ok("/dir/sub"));
    check_realpath("/../..", Ok("/"));
    check_realpath("/link", Ok("/dir/file"));
    check_realpath("/dirlink/sub/..", Ok("/dir"));
    check_realpath("/dirlink/", Ok("/dir"));
    check_realpath("", Err(ENOENT));
    check_realpath("/none", Err(ENOENT));
    check_realpath("/none/x", Err(ENOENT));
    check_realpath("/dir/file/", Err(ENOTDIR));
    check_realpath("/dir/file/x", Err(ENOTDIR));
    check_realpath("/dir/file/..", Err(ENOTDIR));
    check_realpath("/link/", Err(ENOTDIR));
    check_realpath("/dangling", Err(ENOENT));
    check_realpath("/a", Err(ELOOP));
    check_realpath("/a/x", Err(ELOOP));
    check_realpath(&format!("/{}", "n".repeat(255)), Err(ENOENT));
    check_realpath(&format!("/{}", "n".repeat(256)), Err(ENAMETOOLONG));
    check_realpath(&"/dir/..".repeat(585), Ok("/"));
    check_realpath(&"/dir/..".repeat(586), Err(ENAMETOOLONG));
}

#[test]
fn forty_links_are_followed_and_no_more() {
    let s = sample();
    s.symlink("/dir", "/l0").unwrap();
    for i in 1..=40 {
        s.symlink(&format!("l{}", i - 1), &format!("/l{i}")).unwrap();
    }
    assert_eq!(s.realpath("/l39").as_deref(), Ok("/dir"));
    assert_eq!(s.realpath("/l40"), Err(ELOOP));
    assert!(s.lstat("/l40").unwrap().is_symlink());
    assert_eq!(s.lstat("/a/"), Err(ELOOP));
    assert!(s.lstat("/dirlink/").unwrap().is_dir());
}

#[test]
fn each_way_to_open() {
    let s = sample();
    let none = OpenOptions { mode: Mode::new(0o666), ..OpenOptions::READ };
    let create = OpenOptions { create: true, ..none };
    let exclusive = OpenOptions { exclusive: true, ..OpenOptions::WRITE };
    let write = OpenOptions { write: true, read: false, ..none };
    let directory = OpenOptions { directory: true, ..none };
    let no_follow = OpenOptions { no_follow: true, ..none };
    let table: &[(&str, OpenOptions, Result<&str, Errno>)] = &[
        ("/dir/file", none, Ok("file")),
        ("/link", none, Ok("file")),
        ("/link", no_follow, Err(ELOOP)),
        ("/dirlink", no_follow, Err(ELOOP)),
        ("/dirlink/", no_follow, Ok("directory")),
        ("/dir", none, Ok("directory")),
        ("/dir", write, Err(EISDIR)),
        ("/dir", create, Err(EISDIR)),
        ("/dir/file", directory, Err(ENOTDIR)),
        ("/dir/file/", none, Err(ENOTDIR)),
        ("/dir/sub/", directory, Ok("directory")),
        ("/none", none, Err(ENOENT)),
        ("/none/", create, Err(EISDIR)),
        ("/none/x", create, Err(ENOENT)),
        ("/dir/file", exclusive, Err(EEXIST)),
        ("/dangling", exclusive, Err(EEXIST)),
        ("/dangling", create, Ok("file")),
        ("/dir/none", none, Ok("file")),
        ("/new", exclusive, Ok("file")),
        ("/new", exclusive, Err(EEXIST)),
        ("/a", create, Err(ELOOP)),
    ];
    for (path, how, expected) in table {
        let got = s.open(path, how).map(|opened| match opened {
            Opened::File(_) => "file",
            Opened::Directory(_) => "directory",
            _ => "fifo",
        });
        assert_eq!(got, *expected, "{path} {how:?}");
    }
}

#[test]
fn opening_for_one_thing_refuses_the_other() {
    let s = sample();
    let reader = s.file("/dir/file", &OpenOptions::READ).unwrap();
    assert_eq!(now(reader.write_at(0, Bytes::from_static(b"x"))), Err(EBADF));
    assert_eq!(now(reader.set_len(0)), Err(EINVAL));
    let writer = s.file("/dir/file", &OpenOptions::APPEND).unwrap();
    assert_eq!(now(writer.read_at(0, 1)), Err(EBADF));
}

#[test]
fn making_and_removing_names() {
    let s = sample();
    assert_eq!(s.mkdir("/dir"), Err(EEXIST));
    assert_eq!(s.mkdir("/"), Err(EEXIST));
    assert_eq!(s.mkdir("/."), Err(EEXIST));
    assert_eq!(s.mkdir("/dangling"), Err(EEXIST));
    assert_eq!(s.mkdir("/made/"), Ok(()));
    assert_eq!(s.mkdir("/x/y"), Err(ENOENT));
    assert_eq!(s.mkdir("/dir/file/x"), Err(ENOTDIR));
    assert_eq!(s.symlink("", "/l"), Err(ENOENT));
    assert_eq!(s.symlink("t", "/l/"), Err(ENOENT));
    assert_eq!(s.symlink("t", "/link"), Err(EEXIST));
    assert_eq!(s.unlink("/dir"), Err(EISDIR));
    assert_eq!(s.unlink("/dir/file/"), Err(ENOTDIR));
    assert_eq!(s.unlink("/"), Err(EISDIR));
    assert_eq!(s.unlink("/none"), Err(ENOENT));
    assert_eq!(s.unlink("/link"), Ok(()));
    assert_eq!(s.read("/dir/file").as_deref(), Ok("twelve bytes"));
    assert_eq!(s.rmdir("/dir"), Err(ENOTEMPTY));
    assert_eq!(s.rmdir("/dir/file"), Err(ENOTDIR));
    assert_eq!(s.rmdir("/dirlink"), Err(ENOTDIR));
    assert_eq!(s.rmdir("/"), Err(EBUSY));
    assert_eq!(s.rmdir("/dir/."), Err(EINVAL));
    assert_eq!(s.rmdir("/dir/.."), Err(ENOTEMPTY));
    assert_eq!(s.rmdir("/empty/"), Ok(()));
    assert_eq!(s.list("/").as_deref(), Ok("a b dangling dir dirlink made"));
}

#[test]
fn hard_links_are_names_of_one_inode() {
    let s = sample();
    assert_eq!(s.link("/dir/file", "/dir/file"), Err(EEXIST));
    assert_eq!(s.link("/dir", "/x"), Err(EPERM));
    assert_eq!(s.link("/dir/file", "/x/"), Err(ENOENT));
    assert_eq!(s.link("/dir/file", "/hard"), Ok(()));
    let (one, two) = (s.stat("/dir/file").unwrap(), s.stat("/hard").unwrap());
    assert_eq!((one.ino, one.nlink), (two.ino, 2));
    s.unlink("/dir/file").unwrap();
    assert_eq!((s.read("/hard").as_deref(), s.stat("/hard").unwrap().nlink), (Ok("twelve bytes"), 1));
    // A symbolic link itself gets another name.
    s.link("/dirlink", "/same").unwrap();
    assert!(s.lstat("/same").unwrap().is_symlink());
}

#[test]
fn the_table_of_rename() {
    let table: &[(&str, &str, Result<(), Errno>)] = &[
        ("/dir/file", "/moved", Ok(())),
        ("/dir/file", "/dir/file", Ok(())),
        ("/dir/file", "/empty", Err(EISDIR)),
        ("/dir/file", "/moved/", Err(ENOTDIR)),
        ("/dir/file/", "/moved", Err(ENOTDIR)),
        ("/dir/file", "/none/x", Err(ENOENT)),
        ("/none", "/x", Err(ENOENT)),
        ("/link", "/dir/file", Ok(())),
        ("/dir", "/empty", Ok(())),
        ("/dir/", "/empty/", Ok(())),
        ("/dir", "/new/", Ok(())),
        ("/empty", "/dir", Err(ENOTEMPTY)),
        ("/empty", "/dir/file", Err(ENOTDIR)),
        ("/dir", "/dir/sub/x", Err(EINVAL)),
        ("/dir", "/dir/sub", Err(EINVAL)),
        ("/dir/sub", "/dir", Err(ENOTEMPTY)),
        ("/dir/sub", "/sub", Ok(())),
        ("/dir/.", "/x", Err(EBUSY)),
        ("/dir", "/", Err(EBUSY)),
    ];
    for (from, to, expected) in table {
        assert_eq!(sample().rename(from, to), *expected, "{from} {to}");
    }
}

#[test]
fn a_renamed_directory_knows_where_it_is() {
    let s = sample();
    let sub = now(s.view.directory(s.view.root(), b"/dir/sub")).unwrap();
    s.rename("/dir", "/empty").unwrap();
    s.rename("/empty/sub", "/elsewhere").unwrap();
    assert_eq!(now(s.view.path_of(sub)).as_deref(), Ok(&b"/elsewhere"[..]));
    assert_eq!(now(s.view.metadata(sub, b"..")).unwrap().ino, s.stat("/").unwrap().ino);
    assert_eq!((s.stat("/").unwrap().nlink, s.stat("/empty").unwrap().nlink), (4, 2));
    s.rmdir("/elsewhere").unwrap();
    assert_eq!(now(s.view.path_of(sub)), Err(ENOENT));
    assert_eq!(now(s.view.create_dir(sub, b"x", Mode::new(0o777))), Err(ENOENT));
}

#[test]
fn permissions_are_asked_for() {
    let s = sample();
    let u = s.as_user(1000);
    let err = |r: Result<(), Errno>| r.unwrap_err();
    assert_eq!(err(u.mkdir("/x")), EACCES);
    assert_eq!(err(u.write("/dir/file", "x")), EACCES);
    assert_eq!(u.read("/dir/file").as_deref(), Ok("twelve bytes"));
    assert_eq!(err(u.unlink("/dir/file")), EACCES);
    assert_eq!(err(u.rename("/dir/file", "/dir/x")), EACCES);
    assert_eq!(err(u.link("/dir/file", "/x")), EACCES);
    assert_eq!(err(u.chmod("/dir/file", 0o777)), EPERM);
    s.chmod("/dir/file", 0o600).unwrap();
    assert_eq!(u.read("/dir/file"), Err(EACCES));
    assert_eq!(s.read("/dir/file").as_deref(), Ok("twelve bytes"));
    s.chmod("/dir", 0o744).unwrap();
    assert_eq!(u.stat("/dir/file"), Err(EACCES));
    assert_eq!(u.list("/dir").as_deref(), Ok("file sub"));
    s.chmod("/dir", 0o711).unwrap();
    assert_eq!(u.list("/dir"), Err(EACCES));
    assert!(u.stat("/dir/file").is_ok());
    let access = |r, w, x| now(u.view.access(u.view.root(), b"/dir", r, w, x));
    assert_eq!([access(false, false, true), access(true, false, true)], [Ok(()), Err(EACCES)]);
}

#[test]
fn sticky_and_setgid_directories() {
    let s = sample();
    s.mkdir("/tmp").unwrap();
    s.chmod("/tmp", 0o1777).unwrap();
    let (one, two) = (s.as_user(1000), s.as_user(1001));
    one.write("/tmp/f", "mine").unwrap();
    assert_eq!(two.unlink("/tmp/f"), Err(EPERM));
    two.write("/tmp/g", "other").unwrap();
    assert_eq!(two.rename("/tmp/g", "/tmp/f"), Err(EPERM));
    assert_eq!(one.unlink("/tmp/f"), Ok(()));

    s.mkdir("/shared").unwrap();
    s.change("/shared", SetMetadata { gid: Some(50), ..SetMetadata::default() }).unwrap();
    s.chmod("/shared", 0o2777).unwrap();
    one.write("/shared/f", "").unwrap();
    one.mkdir("/shared/d").unwrap();
    let (f, d) = (s.stat("/shared/f").unwrap(), s.stat("/shared/d").unwrap());
    assert_eq!((f.uid, f.gid, f.mode.bits()), (1000, 50, 0o644));
    assert_eq!((d.gid, d.mode.bits()), (50, 0o2755));
}

#[test]
fn owners_and_set_id_bits() {
    let s = sample();
    s.change("/dir/file", SetMetadata { uid: Some(1000), gid: Some(1000), ..Default::default() }).unwrap();
    let u = s.as_user(1000);
    let chown = |uid| SetMetadata { uid: Some(uid), ..SetMetadata::default() };
    assert_eq!(u.change("/dir/file", chown(1001)), Err(EPERM));
    assert_eq!(u.change("/dir/file", SetMetadata { gid: Some(5), ..Default::default() }), Err(EPERM));
    assert_eq!(u.change("/dir/file", SetMetadata { mtime: Some(at(5)), ..Default::default() }), Ok(()));
    u.chmod("/dir/file", 0o6755).unwrap();
    s.change("/dir/file", chown(0)).unwrap();
    assert_eq!(s.stat("/dir/file").unwrap().mode.bits(), 0o755);
    assert_eq!(u.change("/dir/file", SetMetadata { size: Some(0), ..Default::default() }), Err(EACCES));
    assert_eq!(s.change("/dir", SetMetadata { size: Some(0), ..Default::default() }), Err(EISDIR));
}

#[test]
fn times_move_when_they_should() {
    let s = sample();
    let times = |path| {
        let m = s.stat(path).unwrap();
        [m.atime.seconds, m.mtime.seconds, m.ctime.seconds]
    };
    s.clock.set(at(2000));
    s.read("/dir/file").unwrap();
    assert_eq!(times("/dir/file"), [2000, 1000, 1000]);
    s.clock.set(at(3000));
    s.read("/dir/file").unwrap();
    assert_eq!(times("/dir/file"), [2000, 1000, 1000]);
    s.chmod("/dir/file", 0o600).unwrap();
    assert_eq!(times("/dir/file"), [2000, 1000, 3000]);
    s.clock.set(at(4000));
    s.write("/dir/file", "new").unwrap();
    assert_eq!(times("/dir/file"), [2000, 4000, 4000]);
    assert_eq!(times("/dir"), [1000, 1000, 1000]);
    s.rename("/dir/file", "/empty/file").unwrap();
    assert_eq!([times("/dir"), times("/empty")], [[1000, 4000, 4000]; 2]);
    s.clock.set(at(100_000));
    s.read("/empty/file").unwrap();
    assert_eq!(times("/empty/file"), [100_000, 4000, 4000]);
}

#[test]
fn an_open_file_outlives_its_name() {
    let s = sample();
    let file = s.file("/dir/file", &OpenOptions::READ_WRITE).unwrap();
    let before = now(s.view.statfs(s.view.root(), b"/")).unwrap();
    s.unlink("/dir/file").unwrap();
    s.write("/dir/file", "another").unwrap();
    assert_eq!(now(file.metadata()).unwrap().nlink, 0);
    assert_eq!(file.try_append(b"!"), Some(Ok((1, 13))));
    assert_eq!(now(file.read_at(7, 100)).unwrap(), "bytes!");
    s.unlink("/dir/file").unwrap();
    drop(file);
    let after = now(s.view.statfs(s.view.root(), b"/")).unwrap();
    assert_eq!((after.used_inodes + 1, after.used_bytes + 12), (before.used_inodes, before.used_bytes));
}

#[test]
fn mounts_are_entered_and_left() {
    let mut s = sample();
    let clock = Arc::new(FixedClock::new(at(7)));
    let other = MemFs::new(clock.clone());
    other.seed_file(b"/in/file", "inner", Mode::new(0o644), 0, 0).unwrap();
    let random = Arc::new(|buffer: &mut [u8]| buffer.fill(7));
    s.mkdir("/dev").unwrap();
    let namespace = Arc::clone(s.view.namespace());
    let read_only = MountOptions { read_only: true };
    let namespace =
        now(namespace.mount(b"/dir/sub", Arc::new(other.clone()), MountOptions::default())).unwrap();
    let namespace =
        now(namespace.mount(b"/dev", Arc::new(DevFs::new(random, &*clock)), MountOptions::default()))
            .unwrap();
    let namespace = now(namespace.bind(b"/dir/sub/in", b"/empty", read_only)).unwrap();
    s.view.set_namespace(Arc::new(namespace));

    assert_eq!(s.read("/dir/sub/in/file").as_deref(), Ok("inner"));
    assert_eq!(s.realpath("/dir/sub/in/../../file").as_deref(), Ok("/dir/file"));
    assert_eq!(s.realpath("/empty/..").as_deref(), Ok("/"));
    assert_eq!(s.realpath("/empty/file").as_deref(), Ok("/empty/file"));
    assert_eq!(s.rename("/dir/sub/in/file", "/x"), Err(EXDEV));
    assert_eq!(s.link("/dir/sub/in/file", "/x"), Err(EXDEV));
    assert_eq!(s.rename("/dir/sub", "/x"), Err(EBUSY));
    assert_eq!(s.rmdir("/dir/sub"), Err(EBUSY));
    assert_eq!(s.write("/empty/file", "x"), Err(EROFS));
    assert_eq!(s.mkdir("/empty/x"), Err(EROFS));
    assert_eq!(s.mkdir("/empty/file"), Err(EEXIST));
    assert_eq!(s.unlink("/empty/file"), Err(EROFS));
    assert_eq!(s.chmod("/empty/file", 0), Err(EROFS));

    // The second filesystem in memory has another device number, seen the same way through an open file.
    let inner = s.stat("/dir/sub/in/file").unwrap();
    assert_ne!(inner.dev, s.stat("/dir/file").unwrap().dev);
    let open = s.file("/dir/sub/in/file", &OpenOptions::READ).unwrap();
    assert_eq!(now(open.metadata()).unwrap(), inner);
    assert_eq!(s.stat("/empty/file").unwrap(), inner);

    s.write("/dev/null", "x").unwrap();
    assert_eq!(s.realpath("/dev/../dir").as_deref(), Ok("/dir"));
    assert_eq!(s.write("/dev/x", ""), Err(EROFS));

    let namespace = now(s.view.namespace().unmount(b"/dir/sub")).unwrap();
    s.view.set_namespace(Arc::new(namespace));
    assert_eq!(s.list("/dir/sub").as_deref(), Ok(""));
    assert_eq!(s.read("/empty/file").as_deref(), Ok("inner"));
    assert_eq!(now(s.view.namespace().unmount(b"/dir")).err(), Some(EINVAL));
}

#[test]
fn a_fork_and_its_origin_do_not_see_each_other() {
    let s = sample();
    let file = s.file("/dir/file", &OpenOptions::READ_WRITE).unwrap();
    let gone = s.file("/gone", &OpenOptions { read: true, ..OpenOptions::WRITE }).unwrap();
    gone.try_append(b"some bytes");
    s.unlink("/gone").unwrap();
    let fork = Session::on(s.fs.fork(), s.clock.clone());
    let used =
        |s: &Session| now(s.view.statfs(s.view.root(), b"/")).map(|f| (f.used_bytes, f.used_inodes)).unwrap();
    assert_eq!((used(&s).0, used(&s).1), (used(&fork).0 + 10, used(&fork).1 + 1));
    file.try_append(b" more");
    s.mkdir("/only-here").unwrap();
    fork.write("/dir/file", "forked").unwrap();
    fork.unlink("/link").unwrap();
    assert_eq!(s.read("/dir/file").as_deref(), Ok("twelve bytes more"));
    assert_eq!(fork.read("/dir/file").as_deref(), Ok("forked"));
    assert_eq!(fork.list("/").as_deref(), Ok("a b dangling dir dirlink empty"));
    assert_eq!(s.list("/").as_deref(), Ok("a b dangling dir dirlink empty link only-here"));
}

#[test]
fn a_fifo_waits_for_its_other_end() {
    let s = sample();
    now(s.view.create_fifo(s.view.root(), b"/fifo", Mode::new(0o666))).unwrap();
    assert_eq!(s.stat("/fifo").unwrap().kind, FileKind::Fifo);
    let other = Session::on(s.fs.clone(), s.clock.clone());
    let non_block = |how: OpenOptions| OpenOptions { non_block: true, create: false, truncate: false, ..how };
    assert_eq!(s.open("/fifo", &non_block(OpenOptions::WRITE)).err(), Some(ENXIO));

    let mut cx = Context::from_waker(Waker::noop());
    let mut reading = pin!(s.view.open(s.view.root(), b"/fifo", &OpenOptions::READ));
    assert!(reading.as_mut().poll(&mut cx).is_pending());
    let Opened::FifoWriter(writer) = other.open("/fifo", &OpenOptions::WRITE).unwrap() else { panic!() };
    let Poll::Ready(Ok(Opened::FifoReader(reader))) = reading.poll(&mut cx) else { panic!() };
    now(writer.write(Bytes::from_static(b"through"))).unwrap();
    drop(writer);
    assert_eq!(now(reader.read(100)).unwrap(), "through");
    assert_eq!(now(reader.read(100)).unwrap(), "");

    // A writer that came and went lets a waiting reader pass.
    drop(reader);
    let mut reading = pin!(s.view.open(s.view.root(), b"/fifo", &OpenOptions::READ));
    assert!(reading.as_mut().poll(&mut cx).is_pending());
    drop(other.open("/fifo", &OpenOptions::WRITE).unwrap());
    let Poll::Ready(Ok(Opened::FifoReader(reader))) = reading.poll(&mut cx) else { panic!() };
    assert_eq!(now(reader.read(100)).unwrap(), "");
    drop(reader);

    let both = s.open("/fifo", &OpenOptions::READ_WRITE).unwrap();
    assert!(matches!(both, Opened::FifoBoth(..)));
    drop(both);
    assert!(matches!(s.open("/fifo", &non_block(OpenOptions::READ)), Ok(Opened::FifoReader(_))));
}

#[test]
fn limits_hold_and_lose_nothing() {
    let clock = Arc::new(FixedClock::new(at(0)));
    let limits = crate::Limits { bytes: 20, inodes: 4, file_size: 15 };
    let s = Session::on(MemFs::with_limits(clock.clone(), limits), clock);
    s.write("/a", "0123456789").unwrap();
    let file = s.file("/b", &OpenOptions::APPEND).unwrap();
    assert_eq!(file.try_append(b"0123456789abc"), Some(Ok((10, 10))));
    assert_eq!(file.try_append(b"x"), Some(Err(ENOSPC)));
    assert_eq!(s.symlink("target", "/l"), Err(ENOSPC));
    s.unlink("/a").unwrap();
    assert_eq!(file.try_append(b"0123456789"), Some(Ok((5, 15))));
    assert_eq!(file.try_append(b"x"), Some(Err(EFBIG)));
    assert_eq!(s.symlink("to", "/l"), Ok(()));
    assert_eq!(s.link("/b", "/c"), Ok(()));
    assert_eq!(s.mkdir("/d"), Err(ENOSPC));
    s.unlink("/c").unwrap();
    assert_eq!(s.mkdir("/d"), Ok(()));
    let f = now(s.view.statfs(s.view.root(), b"/d")).unwrap();
    assert_eq!((f.used_bytes, f.total_bytes, f.used_inodes, f.total_inodes), (17, 20, 4, 4));
}

#[test]
fn a_very_deep_tree_is_made_walked_and_dropped() {
    let s = Session::new();
    let mut dir = s.view.root();
    for _ in 0..20_000 {
        now(s.view.create_dir(dir, b"d", Mode::new(0o755))).unwrap();
        dir = now(s.view.directory(dir, b"d")).unwrap();
    }
    assert_eq!(now(s.view.path_of(dir)), Err(ENAMETOOLONG));
    assert_eq!(s.rename("/d", "/e"), Ok(()));
}

#[test]
fn credentials_are_the_sessions_own() {
    let s = sample();
    s.chmod("/", 0o777).unwrap();
    let mut u = s.as_user(1000);
    u.view.umask = Mode::new(0o077);
    u.write("/mine", "x").unwrap();
    let made = s.stat("/mine").unwrap();
    assert_eq!((made.uid, made.gid, made.mode.bits()), (1000, 1000, 0o600));
    assert_eq!(u.view.credentials, user(1000));
    // A file may be made with a mode that would not let its maker write.
    let how = OpenOptions { mode: Mode::new(0o444), ..OpenOptions::WRITE };
    assert!(u.file("/locked", &how).unwrap().try_append(b"x").unwrap().is_ok());
    assert_eq!(u.file("/locked", &how).err(), Some(EACCES));
}

#[test]
fn sessions_can_wait_on_any_thread() {
    fn check(_: impl Send) {}
    let s = sample();
    let (view, root) = (&s.view, s.view.root());
    check(view.open(root, b"/", &OpenOptions::READ));
    check(view.rename((root, b"/"), (root, b"/"), false));
    check(view.canonicalize(root, b"/"));
    check(view.set_metadata(root, b"/", &SetMetadata::default(), true));
    check(view.path_of(root));
}
