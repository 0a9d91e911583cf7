//! Random operations give the same results and errors in memory, on an overlay, on a host directory as a
//! backend, and on the kernel itself.

#![cfg(all(target_os = "linux", feature = "hostdir"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use support::kernel::Kernel;
use support::{Temporary, now};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{
    Credentials, FileSystem, FixedClock, HostDir, HostDirOptions, Limits, MemFs, Mode, MountNamespace,
    Overlay, Timestamp, View,
};

/// A path of one to three names. No `..` comes first, and no link leads above where it stands, so that none
/// leaves the directory of the test.
fn path() -> impl Strategy<Value = String> {
    let name = prop_oneof![4 => Just("a"), 4 => Just("b"), 3 => Just("c"), 1 => Just(".")];
    let later = prop_oneof![4 => Just("a"), 4 => Just("b"), 3 => Just("c"), 1 => Just(".")];
    let slash = prop_oneof![9 => Just(""), 1 => Just("/")];
    (name, proptest::collection::vec(later, 0..3), slash)
        .prop_map(|(first, rest, slash)| [&[first][..], &rest].concat().join("/") + slash)
}

fn target() -> impl Strategy<Value = String> {
    prop_oneof![Just("a"), Just("b"), Just("a/b"), Just("b/"), Just("none"), Just("c/a")]
        .prop_map(str::to_string)
}

fn flags() -> impl Strategy<Value = String> {
    let access = prop_oneof![Just("r"), Just("w"), Just("r,w")];
    let more = ["creat", "excl", "trunc", "dir", "nofollow"];
    (access, proptest::sample::subsequence(more.to_vec(), 0..4))
        // Without `creat` the kernel leaves `excl` undefined, and with it `dir` is an error of its own.
        .prop_filter("defined", |(_, more)| {
            let has = |flag: &str| more.contains(&flag);
            (has("creat") || !has("excl")) && !(has("creat") && has("dir"))
        })
        .prop_map(|(access, more)| [&[access][..], &more].concat().join(",") + ",nonblock")
}

fn offset() -> impl Strategy<Value = u64> {
    prop_oneof![4 => 0..20u64, 2 => 65_530..65_540u64, 1 => 131_070..131_080u64, 1 => 200_000..200_010u64]
}

/// A step whose result must be the same everywhere.
fn step() -> impl Strategy<Value = String> {
    let handle = prop_oneof![Just("h"), Just("i")];
    prop_oneof![
        4 => path().prop_map(|p| format!("mkdir {p}")),
        4 => (path(), "[a-z]{0,6}").prop_map(|(p, text)| format!("file {p} {text}")),
        2 => (path(), 60_000..70_000u32).prop_map(|(p, n)| format!("append {p} {{z*{n}}}")),
        2 => (target(), path()).prop_map(|(t, p)| format!("symlink {t} {p}")),
        1 => path().prop_map(|p| format!("fifo {p}")),
        3 => (path(), path()).prop_map(|(p, q)| format!("link {p} {q}")),
        1 => (path(), path()).prop_map(|(p, q)| format!("linkf {p} {q}")),
        5 => (path(), path()).prop_map(|(p, q)| format!("rename {p} {q}")),
        1 => (path(), path()).prop_map(|(p, q)| format!("renamex {p} {q}")),
        3 => path().prop_map(|p| format!("unlink {p}")),
        3 => path().prop_map(|p| format!("rmdir {p}")),
        1 => (path(), offset()).prop_map(|(p, n)| format!("truncate {p} {n}")),
        1 => (path(), 0..0o10000u32).prop_map(|(p, m)| format!("chmod {p} {m:o}")),
        1 => (path(), 0..9u32, 0..9u32).prop_map(|(p, u, g)| format!("chown {p} {u}:{g}")),
        1 => path().prop_map(|p| format!("utime {p} 5 7")),
        4 => (handle.clone(), path(), flags()).prop_map(|(h, p, f)| format!("open {h} {p} {f}")),
        2 => (handle.clone(), offset()).prop_map(|(h, n)| format!("pwrite {h} {n} text")),
        2 => (handle.clone(), offset()).prop_map(|(h, n)| format!("pread {h} {n} 30")),
        1 => (handle.clone(), offset()).prop_map(|(h, n)| format!("len {h} {n}")),
        1 => handle.clone().prop_map(|h| format!("fstat {h} size nlink mode uid gid")),
        1 => handle.prop_map(|h| format!("close {h}")),
        2 => path().prop_map(|p| format!("lstat {p} kind nlink mode uid gid")),
        2 => path().prop_map(|p| format!("stat {p} kind mode")),
        2 => path().prop_map(|p| format!("ls {p}")),
        2 => path().prop_map(|p| format!("realpath {p}")),
        1 => path().prop_map(|p| format!("readlink {p}")),
        2 => (path(), path()).prop_map(|(p, q)| format!("same {p} {q}")),
        1 => path().prop_map(|p| format!("cd {p}")),
        1 => Just("pwd".to_string()),
    ]
}

fn view(fs: Arc<dyn FileSystem>) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(fs)), root, Mode::new(0o022))
}

/// What a name is to be found with at the end: everything, by depth.
const LOOKS: [&str; 4] = ["ls .", "ls a", "ls b", "ls a/b"];

fn check(before: &[String], after: &[String]) -> Result<(), TestCaseError> {
    let clock = Arc::new(FixedClock::new(Timestamp { seconds: 1000, nanos: 0 }));
    let dirs = [Temporary::new(), Temporary::new()];
    let lower = MemFs::new(clock.clone());
    let memory = MemFs::new(clock.clone());
    let host = HostDir::open(dirs[0].path(), HostDirOptions { writable: true, present_as: None }).unwrap();
    let mut ticks: [Box<dyn FnMut() + Send>; 4] = std::array::from_fn(|_| Box::new(|| {}) as Box<_>);
    let [t1, t2, t3, t4] = &mut ticks;
    let mut kernel = Kernel::new(dirs[1].path());
    let mut in_memory = Machine::new(view(Arc::new(memory)), t1);
    let mut on_host = Machine::new(view(Arc::new(host)), t2);
    let mut below = Machine::new(view(Arc::new(lower.clone())), t3);
    let steps = |lines: &[String]| lines.iter().map(|l| parse_step(l)).collect::<Vec<_>>();

    for step in steps(before) {
        let expected = kernel.step(&step);
        prop_assert_eq!(&now(in_memory.step(&step)), &expected, "memory: {:?}", step);
        prop_assert_eq!(&now(on_host.step(&step)), &expected, "host: {:?}", step);
        prop_assert_eq!(&now(below.step(&step)), &expected, "below: {:?}", step);
    }
    // Open files and the current directory belong to what is below: on the overlay they start anew, and so
    // elsewhere.
    drop(below);
    let start = steps(&["close h".into(), "close i".into(), "cd /".into()]);
    let overlay = now(Overlay::new(Arc::new(lower.clone()), clock, Limits::UNLIMITED)).unwrap();
    let mut on_overlay = Machine::new(view(Arc::new(overlay)), t4);
    let looks = LOOKS.map(str::to_string);
    let fork = lower.fork();
    for step in start.iter().chain(&steps(after)).chain(&steps(&looks)) {
        let expected = kernel.step(step);
        prop_assert_eq!(&now(in_memory.step(step)), &expected, "memory: {:?}", step);
        prop_assert_eq!(&now(on_host.step(step)), &expected, "host: {:?}", step);
        prop_assert_eq!(&now(on_overlay.step(step)), &expected, "overlay: {:?}", step);
    }
    // Nothing of it went below.
    let (mut t5, mut t6) = (|| {}, || {});
    let mut below = Machine::new(view(Arc::new(lower)), &mut t5);
    let mut fork = Machine::new(view(Arc::new(fork)), &mut t6);
    for look in ["ls .", "ls a", "ls b", "lstat a size nlink mode", "read a", "read b"] {
        let step = parse_step(look);
        prop_assert_eq!(now(below.step(&step)), now(fork.step(&step)), "below afterwards: {:?}", step);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_backends_do_as_the_kernel_does(
        before in proptest::collection::vec(step(), 0..25),
        after in proptest::collection::vec(step(), 0..40),
    ) {
        if support::is_root() {
            check(&before, &after)?;
        }
    }
}
