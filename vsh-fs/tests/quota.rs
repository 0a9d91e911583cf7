//! Quotas of sessions and forks: who pays for what.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use support::{now, picture, view};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{
    Account, FileSystem, FixedClock, Limits, MemFs, Mode, MountNamespace, MountOptions, Overlay, View,
};

const CHUNK: u64 = 64 * 1024;

fn fresh() -> MemFs {
    MemFs::new(Arc::new(FixedClock::default()))
}

fn limited(bytes: u64, inodes: u64, file_size: u64) -> Account {
    Account::new(Limits { bytes, inodes, file_size })
}

fn used(account: &Account) -> (u64, u64) {
    (account.used_bytes(), account.used_inodes())
}

#[track_caller]
fn steps_on(session: View, steps: &[(&str, &str)]) {
    let mut tick = || {};
    let mut machine = Machine::new(session, &mut tick);
    for (step, expected) in steps {
        assert_eq!(now(machine.step(&parse_step(step))), *expected, "{step}");
    }
}

#[track_caller]
fn steps(fs: &MemFs, steps: &[(&str, &str)]) {
    steps_on(view(fs), steps);
}

#[test]
fn a_session_over_its_quota_is_told_and_loses_nothing() {
    let fs = fresh();
    let account = limited(100, 5, 60);
    let mine = fs.charged_to(account.clone());
    steps(
        &mine,
        &[
            ("file a {x*50}", "ok"),
            ("append a {y*20}", "EFBIG"),
            ("append a y", "EFBIG"),
            ("append a ''", "ok"),
            ("file b {z*40}", "ok"),
            ("open h b w", "file"),
            ("pwrite h 40 more", "EDQUOT"),
            ("pwrite h 0 {Z*40}", "40"),
            ("pwrite h 70000 far", "EFBIG"),
            ("read b", &"Z".repeat(40)),
            ("truncate b 61", "EFBIG"),
            ("truncate b 60", "ok"),
            ("truncate b 30", "ok"),
            ("append b 0123456789", "ok"),
            ("append b x", "EDQUOT"),
            ("symlink target l", "EDQUOT"),
            ("mkdir d", "ok"),
            ("mkdir e", "ok"),
            ("link a f", "ok"),
            ("mkdir g", "EDQUOT"),
            ("mkdir d", "EEXIST"),
            ("link a g", "EDQUOT"),
            ("unlink f", "ok"),
            ("fifo g", "ok"),
        ],
    );
    assert_eq!(used(&account), (100, 5));
    // Others have room.
    steps(&fs, &[("file other {x*500}", "ok"), ("mkdir more", "ok")]);
    assert_eq!(used(&account), (100, 5));
    // Whoever removes it, it is given back.
    steps(&fs, &[("unlink a", "ok"), ("rmdir d", "ok")]);
    assert_eq!(used(&account), (40, 3));
}

#[test]
fn a_write_takes_what_there_is() {
    let account = limited(100, 5, u64::MAX);
    let fs = fresh().charged_to(account.clone());
    steps(
        &fs,
        &[
            ("file a ''", "ok"),
            ("open h a r,w", "file"),
            ("pwrite h 0 {x*150}", "100"),
            ("pwrite h 100 x", "EDQUOT"),
        ],
    );
    assert_eq!(account.used_bytes(), 100);
    steps(&fs, &[("stat a size", "100")]);
}

#[test]
fn whoever_wrote_a_chunk_last_pays_for_it() {
    let fs = fresh();
    let (one, two) = (limited(u64::MAX, u64::MAX, u64::MAX), limited(150_000, 9, u64::MAX));
    steps(&fs.charged_to(one.clone()), &[("file f {x*100000}", "ok")]);
    assert_eq!(used(&one), (100_000, 1));
    steps(&fs.charged_to(two.clone()), &[("append f {y*10}", "ok")]);
    assert_eq!((used(&one), used(&two)), ((CHUNK, 1), (100_010 - CHUNK, 0)));
    // The first chunk of 64 KiB, and this is over.
    let small = limited(1000, 9, u64::MAX);
    steps(
        &fs.charged_to(small.clone()),
        &[("open h f w", "file"), ("pwrite h 0 z", "EDQUOT"), ("append f z", "EDQUOT")],
    );
    assert_eq!((used(&small), used(&one).0), ((0, 0), CHUNK));
    steps(&fs, &[("unlink f", "ok")]);
    assert_eq!((used(&one), used(&two)), ((0, 0), (0, 0)));
}

#[test]
fn what_forks_share_is_paid_for_once() {
    let host = limited(u64::MAX, u64::MAX, u64::MAX);
    let template = fresh().charged_to(host.clone());
    steps(&template, &[("mkdir d", "ok"), ("file d/big {x*200000}", "ok"), ("file d/small text", "ok")]);
    let shared = (200_004, 3);
    assert_eq!(used(&host), shared);
    let quota = Limits { bytes: 100_000, inodes: 3, file_size: u64::MAX };
    let forks: Vec<_> = (0..50)
        .map(|_| {
            let account = host.child(quota);
            (template.fork().charged_to(account.clone()), account)
        })
        .collect();
    assert_eq!(used(&host), shared);
    for (fork, account) in &forks {
        steps(
            fork,
            &[
                ("file a 12345", "ok"),
                ("file b 12345", "ok"),
                ("file d/small 12345", "ok"),
                ("open h d/big w", "file"),
                // One chunk of four.
                ("pwrite h 70000 changed", "7"),
                ("pwrite h 70007 changed", "7"),
                ("pwrite h 0 changed", "EDQUOT"),
                ("file c 1", "ok"),
                ("file e 1", "EDQUOT"),
            ],
        );
        assert_eq!(used(account), (16 + CHUNK, 3));
    }
    assert_eq!(used(&host), (shared.0 + 50 * (16 + CHUNK), shared.1 + 150));
    // The template goes first: what a fork still shows of it is paid for, and what all have changed is not.
    drop(template);
    assert_eq!(used(&host).0, shared.0 - (4 + CHUNK) + 50 * (16 + CHUNK));
    steps(&forks[0].0, &[("unlink d/big", "ok"), ("unlink a", "ok")]);
    assert_eq!(used(&forks[0].1), (11, 2));
    drop(forks);
    assert_eq!(used(&host), (0, 0));
}

#[test]
fn a_host_bounds_all_its_sessions() {
    let host = limited(100, 3, 90);
    let fs = fresh();
    let one = fs.charged_to(host.child(Limits::UNLIMITED));
    let two = fs.charged_to(host.child(Limits { bytes: 70, ..Limits::UNLIMITED }));
    steps(&one, &[("file a {x*60}", "ok"), ("truncate a 91", "EFBIG")]);
    steps(
        &two,
        &[("file b {x*40}", "ok"), ("append b x", "EDQUOT"), ("mkdir c", "ok"), ("mkdir d", "EDQUOT")],
    );
    steps(&one, &[("mkdir d", "EDQUOT"), ("append a x", "EDQUOT")]);
    assert_eq!(used(&host), (100, 3));
    drop((fs, one, two));
    assert_eq!(used(&host), (0, 0));
}

#[test]
fn what_a_snapshot_keeps_is_paid_for() {
    let account = limited(100, 9, u64::MAX);
    let fs = fresh().charged_to(account.clone());
    steps(&fs, &[("file f {x*60}", "ok")]);
    let snapshot = fs.snapshot();
    steps(&fs, &[("unlink f", "ok"), ("file g {x*60}", "EDQUOT"), ("file g {x*40}", "ok")]);
    assert_eq!(account.used_bytes(), 100);
    drop(snapshot);
    assert_eq!(account.used_bytes(), 40);
}

#[test]
fn an_overlay_charges_what_is_copied() {
    let below = fresh();
    steps(&below, &[("file f {x*100000}", "ok"), ("mkdir d", "ok")]);
    let account = limited(50_000, 9, u64::MAX);
    let clock = Arc::new(FixedClock::default());
    let overlay =
        now(Overlay::new(Arc::new(below), clock, Limits::UNLIMITED)).unwrap().charged_to(account.clone());
    let session = || {
        let root = view(&fresh()).credentials;
        View::new(Arc::new(MountNamespace::new(Arc::new(overlay.clone()))), root, Mode::new(0))
    };
    steps_on(
        session(),
        &[("append f y", "ok"), ("open h f w", "file"), ("pwrite h 0 y", "EDQUOT"), ("mkdir e", "ok")],
    );
    assert_eq!(used(&account), (100_001 - CHUNK, 1));
}

#[test]
fn a_session_has_writable_subtrees() {
    let fs = fresh();
    steps(
        &fs,
        &[("mkdir work", "ok"), ("mkdir usr", "ok"), ("file usr/f x", "ok"), ("mkdir work/deep", "ok")],
    );
    let namespace = MountNamespace::new(Arc::new(fs.clone()));
    let read_only = MountOptions { read_only: true };
    let namespace = now(namespace.bind(b"/work", b"/work", MountOptions::default())).unwrap();
    let namespace = now(namespace.remount(b"/", read_only)).unwrap();
    assert!(now(namespace.remount(b"/usr", read_only)).is_err());
    let session = || with_namespace(&fs, &namespace);
    steps_on(
        session(),
        &[
            ("file work/f x", "ok"),
            ("file work/deep/f x", "ok"),
            ("file usr/f x", "EROFS"),
            ("unlink usr/f", "EROFS"),
            ("mkdir new", "EROFS"),
            ("chmod usr/f 600", "EROFS"),
            ("link usr/f work/g", "EXDEV"),
            ("rename usr/f work/g", "EXDEV"),
            ("rename work/f usr/g", "EXDEV"),
            ("file work/../usr/g x", "EROFS"),
            ("symlink ../usr/f work/l", "ok"),
            ("append work/l x", "EROFS"),
            ("rmdir work", "EROFS"),
            ("read usr/f", "x"),
        ],
    );
    // Those without the session's namespace are not bound by it.
    steps(&fs, &[("append usr/f y", "ok"), ("read work/f", "x")]);
    let namespace = now(namespace.remount(b"/work", read_only)).unwrap();
    steps_on(with_namespace(&fs, &namespace), &[("append work/f x", "EROFS")]);
}

fn with_namespace(fs: &MemFs, namespace: &MountNamespace) -> View {
    let mut session = view(fs);
    session.set_namespace(Arc::new(namespace.clone()));
    session
}

fn step() -> impl Strategy<Value = String> {
    let path = || prop_oneof![Just("a"), Just("b"), Just("c"), Just("d/a"), Just("d/b"), Just("d")];
    let len = || prop_oneof![0..9u32, 65_530..65_540u32, 130_000..132_000u32];
    prop_oneof![
        1 => Just("mkdir d".to_string()),
        4 => (path(), len()).prop_map(|(p, n)| format!("file {p} {{x*{n}}}")),
        3 => (path(), len()).prop_map(|(p, n)| format!("append {p} {{y*{n}}}")),
        2 => (path(), len()).prop_map(|(p, n)| format!("truncate {p} {n}")),
        2 => (path(), path()).prop_map(|(p, q)| format!("rename {p} {q}")),
        2 => (path(), path()).prop_map(|(p, q)| format!("link {p} {q}")),
        1 => path().prop_map(|p| format!("symlink some-target {p}")),
        3 => path().prop_map(|p| format!("unlink {p}")),
        1 => Just("rmdir d".to_string()),
        2 => path().prop_map(|p| format!("open h {p} r,w")),
        2 => len().prop_map(|n| format!("pwrite h {n} text")),
        1 => Just("close h".to_string()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// One session alone on a filesystem pays for all of it, whatever it does.
    #[test]
    fn an_account_agrees_with_the_filesystem(
        steps in proptest::collection::vec(step(), 0..40),
        limit in prop_oneof![Just(u64::MAX), 0..400_000u64],
    ) {
        let account = limited(limit, 6, u64::MAX);
        let fs = fresh().charged_to(account.clone());
        let mut tick = || {};
        let mut machine = Machine::new(view(&fs), &mut tick);
        for text in &steps {
            now(machine.step(&parse_step(text)));
            let sizes = now(fs.statfs()).unwrap();
            prop_assert_eq!(used(&account), (sizes.used_bytes, sizes.used_inodes - 1), "{}", text);
            prop_assert!(account.used_bytes() <= limit);
        }
    }

    /// Whatever sessions do on a filesystem and its forks, in the end all is given back; and what one may
    /// write does not depend on who pays.
    #[test]
    fn everything_is_given_back(
        steps in proptest::collection::vec((step(), 0..4usize), 0..40),
    ) {
        let host = limited(u64::MAX, u64::MAX, u64::MAX);
        let accounts: Vec<_> = (0..3).map(|_| host.child(Limits::UNLIMITED)).collect();
        let (fs, plain) = (fresh(), fresh());
        let mut ticks: [Box<dyn FnMut() + Send>; 4] = std::array::from_fn(|_| Box::new(|| {}) as Box<_>);
        let mut sessions: Vec<_> = ticks.iter_mut().take(3).zip(&accounts)
            .map(|(tick, account)| Machine::new(view(&fs.charged_to(account.clone())), tick)).collect();
        let mut tick = || {};
        let mut machine = Machine::new(view(&plain), &mut tick);
        let mut snapshots = Vec::new();
        for (text, who) in &steps {
            // Handles are of one session each.
            let text = if text.contains(" h ") || text.ends_with(" h") { "mkdir d" } else { text };
            let Some(session) = sessions.get_mut(*who) else {
                snapshots.push(fs.snapshot());
                continue;
            };
            let step = parse_step(text);
            prop_assert_eq!(now(session.step(&step)), now(machine.step(&step)), "{}", text);
        }
        prop_assert_eq!(picture(&fs), picture(&plain));
        drop((sessions, snapshots, fs));
        for account in accounts.iter().chain([&host]) {
            prop_assert_eq!(used(account), (0, 0));
        }
    }
}
