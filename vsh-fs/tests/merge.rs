//! Three-way merges of whole filesystems.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use proptest::prelude::*;
use support::{check_whole, now, picture, view};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{Conflict, ConflictKind, FixedClock, MemFs, MergeOptions, Snapshot};

/// Runs steps in which `%` stands for a newline.
fn run<S: AsRef<str>>(fs: &MemFs, steps: &[S]) {
    let mut tick = || {};
    let mut machine = Machine::new(view(fs), &mut tick);
    for text in steps {
        let mut step = parse_step(text.as_ref());
        step.args.iter_mut().flatten().filter(|byte| **byte == b'%').for_each(|byte| *byte = b'\n');
        now(machine.step(&step));
    }
}

fn three<S: AsRef<str>>(base: &[S], ours: &[S], theirs: &[S]) -> [Snapshot; 3] {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    run(&fs, base);
    let (one, two) = (fs.fork(), fs.fork());
    run(&one, ours);
    run(&two, theirs);
    [fs.snapshot(), one.snapshot(), two.snapshot()]
}

fn show(conflicts: &[Conflict]) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let line = |conflict: &Conflict| match &conflict.kind {
        ConflictKind::BothRenamed { ours } => format!("BothRenamed {} {}", text(&conflict.path), text(ours)),
        kind => format!("{kind:?} {}", text(&conflict.path)),
    };
    conflicts.iter().map(line).collect::<Vec<_>>().join("; ")
}

/// Steps separated by `;`. The expectations: each file with its content and each empty directory, and the
/// conflicts.
#[track_caller]
fn check(base: &str, ours: &str, theirs: &str, tree: &str, conflicts: &str) {
    check_with(&MergeOptions::default(), base, ours, theirs, tree, conflicts);
}

#[track_caller]
fn check_with(options: &MergeOptions, base: &str, ours: &str, theirs: &str, tree: &str, conflicts: &str) {
    let split = |text: &str| text.split(';').map(|s| s.trim().to_string()).collect::<Vec<_>>();
    let [base, ours, theirs] = three(&split(base), &split(ours), &split(theirs));
    let merged = base.merge(&ours, &theirs, options).unwrap();
    let fs = merged.snapshot.open();
    check_whole(&fs);
    let picture = picture(&fs);
    let is_above = |path: &str| picture.keys().any(|other| other.starts_with(&format!("{path}/")));
    let shown = picture.iter().filter(|(path, _)| *path != "/" && !is_above(path)).map(|(path, what)| {
        let content = what.rsplit(' ').next().unwrap().replace('\n', "%");
        format!("{}{}{content}", path.trim_start_matches('/'), if what.starts_with('d') { "/" } else { "=" })
    });
    assert_eq!(
        (shown.collect::<Vec<_>>().join(" "), show(&merged.conflicts)),
        (tree.into(), conflicts.into())
    );
}

const F: &str = "file f 1%2%3%4%5%6%";

#[test]
fn content_is_merged_by_lines() {
    check(F, "file f 0%2%3%4%5%6%", "append f 7%", "f=0%2%3%4%5%6%7%", "");
    check(F, "file f 1%2%3%4%five%6%", "file f 1%two%3%4%5%6%", "f=1%two%3%4%five%6%", "");
    check(F, "file f 1%2%", "file f 1%2%", "f=1%2%", "");
    check(F, "file f 1%a%3%", "file f 1%b%3%", "f=1%a%3%", "Content /f");
    let markers = MergeOptions { markers: true, ..MergeOptions::default() };
    let [base, ours, theirs] = three(&["file f 1%2%3%"], &["file f 1%a%3%"], &["file f 1%b%3%"]);
    let merged = base.merge(&ours, &theirs, &markers).unwrap();
    let expected = "1\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n3\n";
    assert!(picture(&merged.snapshot.open())["/f"].ends_with(expected));
    check("file f {\\x00*5}", "file f {\\x00*6}", "file f {\\x00*7}", "f=\0\0\0\0\0\0", "Content /f");
    let small = MergeOptions { max_file: 5, ..MergeOptions::default() };
    check_with(&small, F, "file f 0%2%3%4%5%6%", "append f 7%", "f=0%2%3%4%5%6%", "Content /f");
    // One side alone changes what is no text.
    check_with(&small, F, "mkdir d", "append f 7%", "d/ f=1%2%3%4%5%6%7%", "");
}

#[test]
fn a_file_is_the_same_whatever_its_name() {
    check(F, "rename f g", "append f 7%", "g=1%2%3%4%5%6%7%", "");
    check(F, "append f 7%", "mkdir d; rename f d/g", "d/g=1%2%3%4%5%6%7%", "");
    check("mkdir d; file d/f 1%", "rename d e", "file d/g 2%; append d/f 3%", "e/f=1%3% e/g=2%", "");
    check(F, "rename f g", "rename f h", "g=1%2%3%4%5%6%", "BothRenamed /h /g");
    check(F, "rename f g", "rename f g", "g=1%2%3%4%5%6%", "");
    check("file f 1; file g 2", "mkdir d", "rename f t; rename g f; rename t g", "d/ f=2 g=1", "");
    check("file f 1", "link f g", "append f 2", "f=12 g=12", "");
    check("file f 1", "append f 2", "link f g", "f=12 g=12", "");
    check("file f 1; link f g", "unlink g", "unlink f", "", "");
    // As editors save.
    check(F, "append f 7%", "file t 0%2%3%4%5%6%; rename t f", "f=0%2%3%4%5%6%7%", "");
    check(F, "file t 0%2%3%4%5%6%; rename t f", "append f 7%", "f=0%2%3%4%5%6%7%", "");
    check(F, "file t 0%2%3%4%5%6%; rename t f", "file u 1%2%3%4%5%6%7%; rename u f", "f=0%2%3%4%5%6%7%", "");
}

#[test]
fn names_are_merged() {
    check("mkdir d", "file d/a 1", "file d/b 2", "d/a=1 d/b=2", "");
    check("", "mkdir d; file d/a 1", "mkdir d; file d/b 2", "d/a=1 d/b=2", "");
    check("", "file a 1", "file a 1", "a=1", "");
    check("", "file a 1", "file a 2", "a=1", "BothAdded /a");
    check("", "file a 1", "mkdir a; file a/b 1", "a=1", "BothAdded /a");
    check("", "symlink x a", "symlink x a", "a=x", "");
    check("", "mkdir a; chmod a 700", "mkdir a; chmod a 711", "a/", "Attributes /a");
    check("mkdir d; file d/f 1", "unlink d/f; rmdir d", "unlink d/f; rmdir d", "", "");
    check("mkdir d; file d/f 1", "unlink d/f; rmdir d", "append d/f 2", "", "RemovedByOurs /d/f");
    check("mkdir d; file d/f 1", "append d/f 2", "unlink d/f; rmdir d", "d/f=12", "RemovedByTheirs /d/f");
    check("mkdir d", "rmdir d", "file d/f 1", "", "RemovedByOurs /d/f");
    check("mkdir d", "file d/f 1", "rmdir d", "d/f=1", "RemovedByTheirs /d");
    check("file f 1", "mkdir d", "unlink f; mkdir f; file f/g 1", "d/ f/g=1", "");
    check("file f 1", "rename f g", "unlink f", "g=1", "RemovedByTheirs /f");
    check("file f 1", "unlink f", "rename f g", "", "RemovedByOurs /g");
    check("file f 1", "file g 2", "rename f g", "f=1 g=2", "BothAdded /g");
    check("mkdir a; mkdir b", "rename a b/a", "rename b a/b", "b/a/", "Cycle /a/b");
    check(
        "mkdir a; mkdir b; file a/x 1",
        "file b/y 2",
        "rename a t; rename b a; rename t b",
        "a/y=2 b/x=1",
        "",
    );
}

#[test]
fn attributes_are_merged_one_by_one() {
    let [base, ours, theirs] =
        three(&["file f 1"], &["chmod f 600", "chown f 5:0"], &["chmod f 640", "chown f 0:7"]);
    let merged = base.merge(&ours, &theirs, &MergeOptions::default()).unwrap();
    assert_eq!(picture(&merged.snapshot.open())["/f"], "- 600 5:7 1 1");
    assert_eq!(show(&merged.conflicts), "Attributes /f");
}

/// What others do while a merge is made is part of it.
#[test]
fn a_branch_is_merged_while_others_write() {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    run(&fs, &["mkdir d", "file log start%"]);
    std::thread::scope(|threads| {
        for writer in 0..2 {
            let fs = &fs;
            threads.spawn(move || {
                for n in 0..300 {
                    run(fs, &[format!("file d/w{writer}-{n} x"), format!("append log {writer}-{n}%")]);
                }
            });
        }
        for branch in 0..40 {
            let base = fs.snapshot();
            let fork = base.open();
            run(&fork, &[format!("mkdir branch{branch}"), format!("file branch{branch}/f x")]);
            let conflicts = fs.merge(&base, &fork.snapshot(), &MergeOptions::default()).unwrap();
            assert_eq!(show(&conflicts), "");
        }
    });
    check_whole(&fs);
    let picture = picture(&fs);
    assert_eq!(picture.keys().filter(|path| path.starts_with("/d/w")).count(), 600);
    assert_eq!(picture.keys().filter(|path| path.ends_with("/f")).count(), 40);
    assert_eq!(picture["/log"].lines().count(), 601);
}

fn step() -> impl Strategy<Value = String> {
    let path = || {
        let name = || prop_oneof![Just("a"), Just("b"), Just("c"), Just("d")];
        proptest::collection::vec(name(), 1..4).prop_map(|names| names.join("/"))
    };
    let text = || {
        proptest::collection::vec(prop_oneof![Just("1%"), Just("2%"), Just("3%")], 1..6)
            .prop_map(|lines| lines.concat())
    };
    prop_oneof![
        4 => path().prop_map(|p| format!("mkdir {p}")),
        5 => (path(), text()).prop_map(|(p, t)| format!("file {p} {t}")),
        2 => (path(), text()).prop_map(|(p, t)| format!("append {p} {t}")),
        1 => (path(), path()).prop_map(|(p, t)| format!("symlink {t} {p}")),
        1 => path().prop_map(|p| format!("fifo {p}")),
        1 => (path(), path()).prop_map(|(p, q)| format!("link {p} {q}")),
        5 => (path(), path()).prop_map(|(p, q)| format!("rename {p} {q}")),
        2 => path().prop_map(|p| format!("unlink {p}")),
        1 => path().prop_map(|p| format!("rmdir {p}")),
        1 => (path(), prop_oneof![Just(700), Just(755)]).prop_map(|(p, m)| format!("chmod {p} {m}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_shrink_iters: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_side_that_changed_nothing_gives_way(
        base in proptest::collection::vec(step(), 0..30),
        side in proptest::collection::vec(step(), 0..20),
    ) {
        let [base, nothing, side] = three(&base, &[], &side);
        let expected = picture(&side.open());
        for (ours, theirs) in [(&nothing, &side), (&side, &nothing), (&side, &side)] {
            let merged = base.merge(ours, theirs, &MergeOptions::default()).unwrap();
            prop_assert_eq!(show(&merged.conflicts), "");
            let fs = merged.snapshot.open();
            check_whole(&fs);
            prop_assert_eq!(&picture(&fs), &expected);
        }
    }

    #[test]
    fn whatever_comes_of_a_merge_is_a_filesystem(
        base in proptest::collection::vec(step(), 0..30),
        ours in proptest::collection::vec(step(), 0..20),
        theirs in proptest::collection::vec(step(), 0..20),
    ) {
        let [base, ours, theirs] = three(&base, &ours, &theirs);
        let merged = base.merge(&ours, &theirs, &MergeOptions::default()).unwrap();
        let fs = merged.snapshot.open();
        check_whole(&fs);
        let made = picture(&fs);
        prop_assert!(!made.keys().any(|path| path.contains("merging")));
    }
}
