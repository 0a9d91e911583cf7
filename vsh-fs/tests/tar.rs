//! Archives: what GNU tar writes is read, what is written GNU tar reads, and hostile ones do no harm.

#![cfg(all(target_os = "linux", feature = "tar", feature = "hostdir"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use support::{Temporary, check_whole, now, picture, view};
use tar::{Builder, EntryType, Header};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::tar::{TarError, TarOptions};
use vsh_fs::{Errno, FixedClock, HostDir, HostDirOptions, Limits, MemFs};

fn fresh() -> MemFs {
    MemFs::new(Arc::new(FixedClock::default()))
}

fn run(fs: &MemFs, steps: &[&str]) {
    let mut tick = || {};
    let mut machine = Machine::new(view(fs), &mut tick);
    for step in steps {
        let got = now(machine.step(&parse_step(step)));
        assert!(got == "ok" || got == "file" || got.parse::<u32>().is_ok(), "{step} gave {got}");
    }
}

fn sample() -> MemFs {
    let fs = fresh();
    let long = "n".repeat(200);
    let deep = format!("dir/{long}/{long}");
    run(
        &fs,
        &[
            "chmod . 750",
            "mkdir dir 700",
            "mkdir empty 1777",
            "file dir/f text",
            "chmod dir/f 6755",
            "chown dir/f 1000:1001",
            "utime dir/f 1 1234567",
            "file big {0123456789*30000}",
            "link big dir/hard",
            "symlink dir/f link",
            "fifo pipe",
            &format!("mkdir dir/{long}"),
            &format!("mkdir {deep}"),
            &format!("file {deep}/{long} deep"),
            &format!("symlink {deep} long-link"),
            &format!("link {deep}/{long} long-hard"),
            "file \\xff\\x01\\s odd",
        ],
    );
    fs
}

fn archive(fs: &MemFs) -> Vec<u8> {
    let mut archive = Vec::new();
    assert!(fs.snapshot().write_tar(&mut archive, &TarOptions::default()).unwrap().is_empty());
    archive
}

#[test]
fn what_is_written_is_read() {
    let fs = sample();
    let written = archive(&fs);
    let read = fresh();
    let extracted = read.seed_tar(&written[..], &TarOptions::default()).unwrap();
    assert!(extracted.skipped.is_empty());
    assert_eq!(picture(&read), picture(&fs));
    check_whole(&read);
    assert_eq!(archive(&read), written);
    // Over what is there already it changes nothing.
    read.seed_tar(&written[..], &TarOptions::default()).unwrap();
    assert_eq!(picture(&read), picture(&fs));
    check_whole(&read);
}

fn gnu_tar(dir: &Path, arguments: &[&str]) {
    let mut command = Command::new("tar");
    command.env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C.UTF-8").current_dir(dir);
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "tar {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn of_host(dir: &Path) -> MemFs {
    let fs = fresh();
    let host = HostDir::open(dir, HostDirOptions { writable: false, present_as: None }).unwrap();
    now(fs.copy_from(&host, b"/")).unwrap();
    fs
}

#[test]
fn gnu_tar_understands() {
    if !support::is_root() || Command::new("tar").arg("--version").output().is_err() {
        return;
    }
    let fs = sample();
    let dir = Temporary::new();
    std::fs::write(dir.path().join("archive"), archive(&fs)).unwrap();
    std::fs::create_dir(dir.path().join("tree")).unwrap();
    gnu_tar(dir.path(), &["-xpf", "archive", "-C", "tree", "--same-owner"]);
    assert_eq!(picture(&of_host(&dir.path().join("tree"))), picture(&fs));
    // And the other way: what GNU tar writes in its formats.
    for format in ["gnu", "pax", "ustar", "oldgnu"] {
        let name = format!("{format}.tar");
        let mut arguments = vec!["-cf", &name, "--format", format, "-C", "tree", "."];
        if format == "ustar" {
            // No place for long names of links.
            arguments.splice(4..4, ["--exclude=long-link", "--exclude=long-hard", "--exclude=nnn*"]);
            run(&fs, &["unlink long-link", "unlink long-hard"]);
            let long = "n".repeat(200);
            run(
                &fs,
                &[
                    &format!("unlink dir/{long}/{long}/{long}"),
                    &format!("rmdir dir/{long}/{long}"),
                    &format!("rmdir dir/{long}"),
                ],
            );
        }
        if format == "oldgnu" {
            arguments =
                vec!["-cf", &name, "--format", format, "-C", "tree", "./dir/f", "./big", "./dir/hard"];
        }
        gnu_tar(dir.path(), &arguments);
        let read = fresh();
        let bytes = std::fs::read(dir.path().join(&name)).unwrap();
        read.seed_tar(&bytes[..], &TarOptions::default()).unwrap();
        check_whole(&read);
        if format == "oldgnu" {
            assert_eq!(picture(&read)["/dir/f"], picture(&fs)["/dir/f"]);
            assert_eq!(picture(&read)["/dir/hard"], picture(&fs)["/dir/hard"]);
        } else {
            assert_eq!(picture(&read), picture(&fs), "{format}");
        }
    }
}

/// An archive of one entry.
fn entry(kind: EntryType, name: &[u8], target: &[u8], size: u64, data: &[u8]) -> Vec<u8> {
    let mut header = Header::new_gnu();
    let gnu = header.as_gnu_mut().unwrap();
    gnu.name[..name.len()].copy_from_slice(name);
    gnu.linkname[..target.len()].copy_from_slice(target);
    header.set_entry_type(kind);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(size);
    header.set_cksum();
    let mut archive = header.as_bytes().to_vec();
    archive.extend_from_slice(data);
    archive.resize(archive.len().next_multiple_of(512), 0);
    archive
}

#[track_caller]
fn refused(archive: &[u8], expected: &str) {
    let fs = fresh();
    run(&fs, &["mkdir dir", "file dir/f mine", "symlink dir link", "symlink /etc abs"]);
    let before = picture(&fs);
    let options = TarOptions { max_bytes: 1 << 20, max_entries: 100, owner: None };
    let got = match fs.seed_tar(archive, &options) {
        Ok(extracted) => format!("{extracted:?}"),
        Err(TarError::Archive(_)) => "damaged".to_string(),
        Err(error) => error.to_string(),
    };
    assert_eq!(got, expected);
    // All or nothing.
    assert_eq!(picture(&fs), before);
    check_whole(&fs);
}

#[test]
fn hostile_archives_are_refused_and_leave_nothing() {
    use EntryType as E;
    let first = entry(E::Regular, b"dir/new", b"", 4, b"text");
    let after = |entry: Vec<u8>| [first.clone(), entry].concat();
    let text = |name: &[u8]| after(entry(E::Regular, name, b"", 4, b"evil"));
    refused(&text(b"../evil"), "../evil: Invalid argument");
    refused(&text(b"dir/../../evil"), "dir/../../evil: Invalid argument");
    refused(&text(b"/../evil"), "/../evil: Invalid argument");
    refused(&text(b".."), "..: Invalid argument");
    refused(&text(b"link/evil"), "link/evil: Not a directory");
    refused(&text(b"abs/evil"), "abs/evil: Not a directory");
    refused(&text(b"dir/f/evil"), "dir/f/evil: Not a directory");
    refused(&text(b"dir"), "dir: Directory not empty");
    refused(&text(b"."), ".: Is a directory");
    let link = |name: &[u8], target: &[u8]| after(entry(E::Link, name, target, 0, b""));
    refused(&link(b"evil", b"../../etc/passwd"), "evil: Invalid argument");
    refused(&link(b"evil", b"/etc/passwd"), "evil: No such file or directory");
    refused(&link(b"evil", b"link/f"), "evil: Not a directory");
    refused(&link(b"evil", b"dir"), "evil: Operation not permitted");
    refused(&link(b"../evil", b"dir/f"), "../evil: Invalid argument");
    refused(&after(entry(E::Symlink, b"l", b"", 0, b"")), "l: No such file or directory");
    // Through a link that the archive itself brings.
    let through = [entry(E::Symlink, b"out", b"/etc", 0, b""), text(b"out/evil")].concat();
    refused(&through, "out/evil: Not a directory");
    // Sizes that are lies, or too large.
    refused(&after(entry(E::Regular, b"cut", b"", 5000, b"short")), "damaged");
    refused(&after(entry(E::Regular, b"huge", b"", 1 << 40, b"")), "the archive is too large");
    refused(&after(entry(E::Regular, b"huge", b"", u64::MAX >> 1, b"")), "the archive is too large");
    refused(
        &after(entry(E::GNULongName, b"", b"", 1 << 30, &vec![b'n'; 2 << 20])),
        "the archive is too large",
    );
    refused(&after(entry(E::XHeader, b"", b"", 1 << 30, &vec![b'n'; 2 << 20])), "the archive is too large");
    let pax = |record: &[u8]| [entry(E::XHeader, b"", b"", record.len() as u64, record), text(b"f")].concat();
    refused(&pax(b"17 path=../../evil\n"), "damaged");
    refused(&pax(b"19 path=../../evil\n"), "../../evil: Invalid argument");
    refused(&pax(b"19 path=a\0b/////xx\n"), "a\\x00b/////xx: Invalid argument");
    refused(&pax(b"15 size=999999\n"), "dir/new: sizes in extended headers are not supported");
    refused(&pax(b"22 GNU.sparse.major=1\n"), "dir/new: sparse files are not supported");
    refused(&after(entry(E::GNUSparse, b"s", b"", 0, b"")), "s: sparse files are not supported");
    refused(&after(entry(E::new(b'Z'), b"z", b"", 0, b"")), "z: entries of this type are not supported");
    let long = [b"x".repeat(300), vec![0]].concat();
    let name = String::from_utf8_lossy(&long[..300]).into_owned();
    let long_name = [entry(E::GNULongName, b"", b"", 301, &long), text(b"f")].concat();
    refused(&long_name, &format!("{name}: File name too long"));
    let many: Vec<u8> =
        (0..200).flat_map(|i| entry(E::Directory, format!("d{i}").as_bytes(), b"", 0, b"")).collect();
    refused(&many, "the archive is too large");
    let mut header = text(b"f");
    header[1024 + 3] ^= 1;
    refused(&header, "damaged");
    refused(b"no archive at all, but long enough to be one? no", "damaged");
    refused(&[b'x'; 2000], "damaged");
}

#[test]
fn names_are_taken_from_the_root_and_devices_are_told() {
    use EntryType as E;
    let fs = fresh();
    let entries = [
        entry(E::Regular, b"/abs/./f", b"", 4, b"text"),
        entry(E::Char, b"dev/null", b"", 0, b""),
        entry(E::Block, b"dev/sda", b"", 0, b""),
        entry(E::Regular, b"abs/f", b"", 3, b"new"),
        entry(E::new(0), b"old/", b"", 0, b""),
        entry(E::Symlink, b"up", b"../../../etc", 0, b""),
    ];
    let options = TarOptions { owner: Some((5, 6)), ..TarOptions::default() };
    let extracted = fs.seed_tar(&entries.concat()[..], &options).unwrap();
    assert_eq!(extracted.skipped, [b"dev/null".to_vec(), b"dev/sda".to_vec()]);
    let picture = picture(&fs);
    assert_eq!(picture["/abs/f"], "- 644 5:6 1 new");
    assert_eq!(picture["/up"], "l 644 5:6 1 ../../../etc");
    assert_eq!(picture["/old"], "d 644 5:6 0 ");
}

#[test]
fn limits_hold_both_ways() {
    let limits = Limits { bytes: 1000, inodes: 10, file_size: 900 };
    let fs = MemFs::with_limits(Arc::new(FixedClock::default()), limits);
    let mut archive = Vec::new();
    let mut builder = Builder::new(&mut archive);
    for name in ["a", "b"] {
        let mut header = Header::new_gnu();
        header.set_size(600);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        builder.append_data(&mut header, name, &[b'x'; 600][..]).unwrap();
    }
    drop(builder);
    let full = fs.seed_tar(&archive[..], &TarOptions::default());
    assert!(matches!(full, Err(TarError::Entry { errno: Errno::ENOSPC, .. })), "{full:?}");
    assert_eq!(picture(&fs).len(), 1);
    check_whole(&fs);
    // A hole of an exabyte is not written out.
    let fs = fresh();
    run(&fs, &["file f x", "truncate f 1000000000000000000"]);
    let result = fs.snapshot().write_tar(std::io::sink(), &TarOptions::default());
    assert!(matches!(result, Err(TarError::TooLarge)));
}
