//! Images hold what a snapshot held, share chunks, and are refused when they are damaged.

#![cfg(all(target_os = "linux", feature = "image"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use bytes::Bytes;
use proptest::prelude::*;
use support::{now, picture, view};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::image::{ImageError, MemoryStore};
use vsh_fs::{Errno, FixedClock, Limits, MemFs, Snapshot, Timestamp};

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::new(Timestamp { seconds: -5, nanos: 7 }))
}

fn run<S: AsRef<str>>(fs: &MemFs, steps: &[S]) {
    let mut tick = || {};
    let mut machine = Machine::new(view(fs), &mut tick);
    for step in steps {
        now(machine.step(&parse_step(step.as_ref())));
    }
}

fn load(image: &[u8], store: &MemoryStore) -> Result<MemFs, ImageError> {
    MemFs::load(image, store, clock(), Limits::UNLIMITED)
}

fn sample() -> MemFs {
    let fs = MemFs::new(clock());
    run(
        &fs,
        &[
            "mkdir d 700",
            "file d/f text",
            "chmod d/f 4755",
            "chown d/f 4294967295:7",
            "utime d/f 5 99999999999",
            "link d/f g",
            "symlink \\xff l",
            "fifo p",
            "file big {0123456789*20000}",
            "truncate big 300000",
            "file empty ''",
            "file sparse x",
            "truncate sparse 9000000000000000000",
        ],
    );
    fs
}

#[track_caller]
fn same(one: &MemFs, two: &MemFs) {
    let times = |fs: &MemFs| {
        let session = view(fs);
        let paths = ["/", "/d", "/d/f", "/l", "/p", "/big", "/sparse"];
        paths.map(|path| {
            let m = now(session.symlink_metadata(session.root(), path.as_bytes())).unwrap();
            (m.atime, m.mtime, m.ctime, m.size, m.nlink, m.mode, m.blocks)
        })
    };
    assert_eq!(times(one), times(two));
    // Looking moves times.
    let (one, two) = (&one.fork(), &two.fork());
    run(one, &["truncate sparse 1"]);
    run(two, &["truncate sparse 1"]);
    assert_eq!(picture(one), picture(two));
}

#[test]
fn what_is_saved_is_loaded() {
    let fs = sample();
    let mut store = MemoryStore::new();
    let image = fs.snapshot().save(&mut store).unwrap();
    assert_eq!(fs.snapshot().save(&mut store).unwrap(), image);
    let loaded = load(&image, &store).unwrap();
    assert_eq!(loaded.snapshot().save(&mut MemoryStore::new()).unwrap(), image);
    let pack = Bytes::from(fs.snapshot().pack().unwrap());
    let unpacked = MemFs::unpack(&pack, clock(), Limits::UNLIMITED).unwrap();
    assert_eq!(unpacked.snapshot().pack().unwrap(), pack);
    same(&fs, &loaded);
    same(&unpacked, &loaded);
    assert_eq!(now(vsh_fs::FileSystem::statfs(&loaded)), now(vsh_fs::FileSystem::statfs(&fs)));
}

/// The image of a small tree stays what it was: `sha256sum` of it, recorded when the version was made.
#[test]
fn the_format_stays() {
    let fs = MemFs::new(clock());
    run(&fs, &["mkdir d 755", "file d/f text", "symlink d l", "link d/f h"]);
    let image = fs.snapshot().save(&mut MemoryStore::new()).unwrap();
    let hex: String = image[image.len() - 32..].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        (image.len(), hex.as_str()),
        (140, "2e4bfebdf6dddf260591d80c08ad00510d01eb950ec1997913849239e54ec39d")
    );
}

#[test]
fn images_share_chunks() {
    let fs = sample();
    let mut store = MemoryStore::new();
    let chunks = |snapshot: Snapshot, store: &mut MemoryStore| {
        snapshot.save(store).unwrap();
        store.len()
    };
    // Of `big` the four chunks of 64 KiB, of which none is like another; `text`; `x`.
    assert_eq!(chunks(fs.snapshot(), &mut store), 6);
    run(&fs, &["file copy {0123456789*20000}", "rename d e", "append big x"]);
    // A tail and what follows it are new.
    assert_eq!(chunks(fs.snapshot(), &mut store), 7);
    run(&fs, &["file other other"]);
    assert_eq!(chunks(fs.fork().snapshot(), &mut store), 8);
}

#[test]
fn damage_is_refused() {
    let fs = MemFs::new(clock());
    run(&fs, &["mkdir d", "file d/f text", "file g {x*70000}", "link d/f h", "symlink a l"]);
    let mut store = MemoryStore::new();
    let image = fs.snapshot().save(&mut store).unwrap();
    let pack = fs.snapshot().pack().unwrap();
    assert!(load(&image, &store).is_ok());
    for at in 0..image.len() {
        for bit in 0..8 {
            let mut damaged = image.clone();
            damaged[at] ^= 1 << bit;
            assert!(load(&damaged, &store).is_err(), "bit {bit} of byte {at}");
        }
        assert!(load(&image[..at], &store).is_err(), "cut at {at}");
    }
    let unpack = |bytes: Vec<u8>| MemFs::unpack(&bytes.into(), clock(), Limits::UNLIMITED);
    assert!(unpack(pack.clone()).is_ok());
    for at in (0..pack.len()).step_by(97) {
        let mut damaged = pack.clone();
        damaged[at] ^= 0x10;
        assert!(unpack(damaged).is_err(), "byte {at}");
        assert!(unpack(pack[..at].to_vec()).is_err(), "cut at {at}");
    }
    for wrong in [b"".to_vec(), b"vshimage".to_vec(), b"something else".to_vec(), pack.clone()] {
        assert!(load(&wrong, &store).is_err());
    }
    let mut newer = image.clone();
    newer[8] = 2;
    assert_eq!(load(&newer, &store).err(), Some(ImageError::Version(2)));
    // A store that gives something else, or nothing.
    let (hash, _) = store.iter().next().map(|(hash, chunk)| (*hash, chunk.clone())).unwrap();
    let mut lying = store.clone();
    lying.insert(hash, Bytes::from_static(b"texx"));
    assert_eq!(load(&image, &lying).err(), Some(ImageError::Missing(hash)));
    lying.remove(&hash);
    assert_eq!(load(&image, &lying).err(), Some(ImageError::Missing(hash)));
    let small = Limits { bytes: 1000, ..Limits::UNLIMITED };
    assert_eq!(MemFs::load(&image, &store, clock(), small).err(), Some(ImageError::Errno(Errno::ENOSPC)));
}

/// What has a right checksum may still be nonsense.
fn sealed(body: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let whole = [b"vshimage\x01", body].concat();
    let hash = Sha256::digest(&whole);
    [&whole[..], &hash[..]].concat()
}

#[test]
fn nonsense_is_refused() {
    let root = b"\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00";
    let attributes = [0u8; 9];
    let with = |count: u8, records: &[&[u8]]| sealed(&[&[count][..], root, &records.concat()].concat());
    let store = MemoryStore::new();
    assert!(load(&with(1, &[]), &store).is_ok());
    let file = [b"\x00\x01f\x02", &attributes[..], b"\x00\x00"].concat();
    assert!(load(&with(2, &[&file]), &store).is_ok());
    let cases: &[(&str, Vec<u8>)] = &[
        ("no root", sealed(b"\x00")),
        ("a count without records", sealed(b"\xff\xff\xff\xff\x0f")),
        ("a number without end", sealed(&[0xff; 20])),
        ("too much", with(1, &[b"x"])),
        ("a root that is a file", sealed(&[b"\x01\x00\x00\x02", &attributes[..], b"\x00\x00"].concat())),
        ("the same name twice", with(3, &[&file, &file])),
        ("in a file", with(3, &[&file, b"\x01", &file[1..]])),
        ("in what comes later", with(2, &[b"\x05", &file[1..]])),
        ("a name with a slash", with(2, &[b"\x00\x01/\x02", &attributes, b"\x00\x00"])),
        ("the name ..", with(2, &[b"\x00\x02..\x02", &attributes, b"\x00\x00"])),
        ("no name", with(2, &[b"\x00\x00\x02", &attributes, b"\x00\x00"])),
        ("a link to a directory", with(2, &[b"\x00\x01h\x00\x00"])),
        ("a link to itself", with(2, &[b"\x00\x01h\x00\x01"])),
        ("a mode of more bits", with(2, &[b"\x00\x01f\x04\xff\x7f", &attributes[1..]])),
        ("nanoseconds", with(2, &[b"\x00\x01f\x04\x00\x00\x00\x00\xff\xff\xff\xff\x0f\x00\x00\x00\x00"])),
        ("a kind", with(2, &[b"\x00\x01f\x06", &attributes])),
        (
            "a size",
            with(2, &[b"\x00\x01f\x02", &attributes, b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00"]),
        ),
        ("a chunk behind the end", with(2, &[b"\x00\x01f\x02", &attributes, b"\x03\x01\x00\x04", &[0; 32]])),
        (
            "a chunk far away",
            with(
                2,
                &[
                    b"\x00\x01f\x02",
                    &attributes,
                    b"\x03\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x04",
                    &[0; 32],
                ],
            ),
        ),
        ("an endless link", with(2, &[b"\x00\x01l\x03", &attributes, b"\xff\xff\x7f"])),
    ];
    for (what, image) in cases {
        assert_eq!(load(image, &store).err(), Some(ImageError::Damaged), "{what}");
    }
}

fn step() -> impl Strategy<Value = String> {
    let path = || {
        let name = || prop_oneof![Just("a"), Just("b"), Just("c")];
        proptest::collection::vec(name(), 1..4).prop_map(|names| names.join("/"))
    };
    prop_oneof![
        3 => path().prop_map(|p| format!("mkdir {p}")),
        4 => (path(), 0..200_000u32).prop_map(|(p, n)| format!("file {p} {{xyz*{n}}}")),
        1 => (path(), 0..900_000u32).prop_map(|(p, n)| format!("truncate {p} {n}")),
        1 => (path(), path()).prop_map(|(p, t)| format!("symlink {t} {p}")),
        1 => path().prop_map(|p| format!("fifo {p}")),
        2 => (path(), path()).prop_map(|(p, q)| format!("link {p} {q}")),
        3 => (path(), path()).prop_map(|(p, q)| format!("rename {p} {q}")),
        1 => path().prop_map(|p| format!("unlink {p}")),
        1 => (path(), 0..0o10000u32).prop_map(|(p, m)| format!("chmod {p} {m:o}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_comes_back(steps in proptest::collection::vec(step(), 0..40)) {
        let fs = MemFs::new(clock());
        run(&fs, &steps);
        let mut store = MemoryStore::new();
        let image = fs.snapshot().save(&mut store).unwrap();
        let loaded = load(&image, &store).unwrap();
        prop_assert_eq!(picture(&loaded), picture(&fs));
        prop_assert_eq!(loaded.snapshot().save(&mut store).unwrap(), image);
    }

    #[test]
    fn random_bytes_are_refused(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = load(&body, &MemoryStore::new());
        let _ = load(&sealed(&body), &MemoryStore::new());
    }
}
