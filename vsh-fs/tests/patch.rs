//! Patches of snapshots are what `git apply` understands: applied to the tree before, they give the tree after.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use proptest::prelude::*;
use support::{Temporary, now};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{
    ChangeKind, Credentials, Errno, FixedClock, MemFs, Mode, MountNamespace, OpenOptions, Opened,
    PatchOptions, View,
};

fn view(fs: &MemFs) -> View {
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(Arc::new(fs.clone()))), root, Mode::new(0o022))
}

/// What a file is: its executable bit, or that it is a link; and its content.
type Files = BTreeMap<Vec<u8>, (&'static str, Vec<u8>)>;

fn files(fs: &MemFs) -> Files {
    let view = view(fs);
    let mut files = Files::new();
    let mut todo = vec![b"/".to_vec()];
    while let Some(dir) = todo.pop() {
        for entry in now(view.read_dir(view.root(), &dir)).unwrap() {
            let path = vsh_fs::path::join(&dir, &entry.name);
            let metadata = now(view.symlink_metadata(view.root(), &path)).unwrap();
            if metadata.is_dir() {
                todo.push(path);
            } else if metadata.is_symlink() {
                let target = now(view.read_link(view.root(), &path)).unwrap();
                files.insert(path, ("link", target.to_vec()));
            } else {
                let Opened::File(file) = now(view.open(view.root(), &path, &OpenOptions::READ)).unwrap()
                else {
                    panic!()
                };
                let mut all = Vec::new();
                loop {
                    let piece = now(file.read_at(all.len() as u64, 1 << 20)).unwrap();
                    if piece.is_empty() {
                        break;
                    }
                    all.extend_from_slice(&piece);
                }
                files.insert(path, (if metadata.mode.bits() & 0o100 != 0 { "x" } else { "" }, all));
            }
        }
    }
    files
}

fn write(files: &Files, dir: &Path) {
    for (path, (kind, content)) in files {
        let path = dir.join(OsStr::from_bytes(&path[1..]));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        if *kind == "link" {
            symlink(OsStr::from_bytes(content), &path).unwrap();
        } else {
            std::fs::write(&path, content).unwrap();
            let mode = if *kind == "x" { 0o755 } else { 0o644 };
            std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        }
    }
}

fn read(dir: &Path) -> Files {
    let mut files = Files::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(at) = todo.pop() {
        for entry in std::fs::read_dir(&at).unwrap() {
            let path = entry.unwrap().path();
            let metadata = path.symlink_metadata().unwrap();
            let name = [b"/", path.strip_prefix(dir).unwrap().as_os_str().as_bytes()].concat();
            if metadata.is_dir() {
                todo.push(path);
            } else if metadata.is_symlink() {
                files.insert(
                    name,
                    ("link", std::fs::read_link(&path).unwrap().as_os_str().as_bytes().to_vec()),
                );
            } else {
                let kind = if metadata.permissions().mode() & 0o100 != 0 { "x" } else { "" };
                files.insert(name, (kind, std::fs::read(&path).unwrap()));
            }
        }
    }
    files
}

fn git(dir: &Path) -> Command {
    let mut git = Command::new("git");
    git.env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin").env("LANG", "C.UTF-8").env("HOME", dir);
    git.env("GIT_CEILING_DIRECTORIES", dir.parent().unwrap()).current_dir(dir);
    git
}

/// What git makes of the files; nothing where it stumbles over a link to itself that the patch takes away.
fn git_applies(before: &Files, patch: &[u8]) -> Option<Files> {
    let dir = Temporary::new();
    let tree = dir.path().join("tree");
    std::fs::create_dir(&tree).unwrap();
    write(before, &tree);
    let mut child = git(&tree)
        .args(["apply", "--whitespace=nowarn", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), patch).unwrap();
    let output = child.wait_with_output().unwrap();
    let why = String::from_utf8_lossy(&output.stderr);
    if why.contains("Too many levels of symbolic links") {
        return None;
    }
    assert!(patch.is_empty() || output.status.success(), "{why}\n{}", String::from_utf8_lossy(patch));
    Some(read(&tree))
}

fn step() -> impl Strategy<Value = String> {
    let path = || {
        let name = || {
            prop_oneof![Just("a"), Just("b"), Just("c"), Just("d"), Just("\u{e9}t\u{e9}\""), Just("q\\\\x")]
        };
        proptest::collection::vec(name(), 1..3).prop_map(|names| names.join("/"))
    };
    let text = || {
        let line = prop_oneof![Just("one\n"), Just("two\n"), Just("three\n"), Just("x"), Just("\n")];
        proptest::collection::vec(line, 1..9).prop_map(|lines| lines.concat())
    };
    prop_oneof![
        3 => path().prop_map(|p| format!("mkdir {p}")),
        5 => (path(), text()).prop_map(|(p, t)| format!("file {p} {}", t.replace('\n', "%"))),
        3 => (path(), text()).prop_map(|(p, t)| format!("append {p} {}", t.replace('\n', "%"))),
        1 => (path(), path()).prop_map(|(p, t)| format!("symlink {t} {p}")),
        1 => (path(), path()).prop_map(|(p, q)| format!("link {p} {q}")),
        4 => (path(), path()).prop_map(|(p, q)| format!("rename {p} {q}")),
        2 => path().prop_map(|p| format!("unlink {p}")),
        1 => path().prop_map(|p| format!("rmdir {p}")),
        1 => path().prop_map(|p| format!("chmod {p} 755")),
    ]
}

/// Runs steps in which `%` stands for a newline.
fn run(fs: &MemFs, steps: &[String]) {
    let mut tick = || {};
    let mut machine = Machine::new(view(fs), &mut tick);
    for text in steps {
        let mut step = parse_step(text);
        step.args.iter_mut().for_each(|a| {
            a.iter_mut().for_each(|b| {
                if *b == b'%' {
                    *b = b'\n'
                }
            })
        });
        now(machine.step(&step));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn git_makes_the_later_tree_of_the_earlier(
        before in proptest::collection::vec(step(), 0..25),
        after in proptest::collection::vec(step(), 0..25),
    ) {
        if git(Path::new("/tmp")).arg("--version").output().is_err() {
            eprintln!("skipped: there is no git");
            return Ok(());
        }
        let fs = MemFs::new(Arc::new(FixedClock::default()));
        run(&fs, &before);
        let (earlier, old) = (fs.snapshot(), files(&fs));
        run(&fs, &after);
        let (later, new) = (fs.snapshot(), files(&fs));
        let patch = earlier.patch(&later, &PatchOptions::default()).unwrap();
        if let Some(made) = git_applies(&old, &patch) {
            prop_assert_eq!(made, new);
        }
        let back = later.patch(&earlier, &PatchOptions::default()).unwrap();
        if let Some(made) = git_applies(&files(&fs), &back) {
            prop_assert_eq!(made, old);
        }
    }

    /// The list says of every path that is in one only that it came, went or has another name.
    #[test]
    fn the_list_is_complete(
        before in proptest::collection::vec(step(), 0..25),
        after in proptest::collection::vec(step(), 0..25),
    ) {
        let fs = MemFs::new(Arc::new(FixedClock::default()));
        run(&fs, &before);
        let (earlier, old) = (fs.snapshot(), files(&fs));
        run(&fs, &after);
        let (later, new) = (fs.snapshot(), files(&fs));
        // The earlier paths, taken along when a directory above is moved.
        let changes = earlier.diff(&later).unwrap();
        let mut there: BTreeMap<Vec<u8>, Vec<u8>> = old.keys().map(|p| (p.clone(), p.clone())).collect();
        let below = |path: &[u8], dir: &[u8]| path == dir || path.strip_prefix(dir).is_some_and(|r| r[0] == b'/');
        let mut moves: Vec<_> = changes.iter().filter_map(|change| match &change.kind {
            ChangeKind::Renamed { from } => Some((from.clone(), change.path.clone())),
            ChangeKind::Removed => Some((change.path.clone(), Vec::new())),
            _ => None,
        }).collect();
        // The deepest first: each path goes with the nearest thing above it that moved.
        moves.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        for place in there.values_mut() {
            if let Some((from, to)) = moves.iter().find(|(from, _)| below(place, from)) {
                *place = if to.is_empty() { Vec::new() } else { [&to[..], &place[from.len()..]].concat() };
            }
        }
        let mut now_there: Vec<_> = there.into_values().filter(|path| !path.is_empty()).collect();
        let added = changes.iter().filter(|c| c.kind == ChangeKind::Added).map(|c| c.path.clone());
        now_there.extend(added.filter(|path| new.contains_key(path)));
        now_there.sort();
        prop_assert_eq!(now_there, new.keys().cloned().collect::<Vec<_>>(), "{:?}", changes);
    }
}

#[track_caller]
fn check(before: &[&str], after: &[&str], expected: &str) {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    let lines = |steps: &[&str]| steps.iter().map(|step| step.to_string()).collect::<Vec<_>>();
    run(&fs, &lines(before));
    let earlier = fs.snapshot();
    run(&fs, &lines(after));
    let patch = earlier.patch(&fs.snapshot(), &PatchOptions::default()).unwrap();
    assert_eq!(String::from_utf8(patch).unwrap(), expected);
}

#[test]
fn a_patch_is_in_the_extended_unified_format() {
    check(
        &["file f one%two%"],
        &["file f one%2%"],
        "\
diff --git a/f b/f
--- a/f
+++ b/f
@@ -1,2 +1,2 @@
 one
-two
+2
",
    );
    check(
        &["file f one%", "mkdir d"],
        &["rename f d/g", "chmod d/g 755", "append d/g two"],
        "\
diff --git a/f b/d/g
old mode 100644
new mode 100755
rename from f
rename to d/g
--- a/f
+++ b/d/g
@@ -1 +1,2 @@
 one
+two
\\ No newline at end of file
",
    );
    check(
        &["file f {\\x00*9}"],
        &["file f {\\x00*8}"],
        "\
diff --git a/f b/f
Binary files a/f and b/f differ
",
    );
    check(
        &[],
        &["symlink x l"],
        "\
diff --git a/l b/l
new file mode 120777
--- /dev/null
+++ b/l
@@ -0,0 +1 @@
+x
\\ No newline at end of file
",
    );
    check(
        &["file f x%"],
        &["unlink f"],
        "\
diff --git a/f b/f
deleted file mode 100644
--- a/f
+++ /dev/null
@@ -1 +0,0 @@
-x
",
    );
}

#[test]
fn a_link_of_another_name_goes_and_comes() {
    check(
        &["symlink a d"],
        &["rename d a", "mkdir d", "file d/a one%"],
        "\
diff --git a/a b/a
new file mode 120777
--- /dev/null
+++ b/a
@@ -0,0 +1 @@
+a
\\ No newline at end of file
diff --git a/d b/d
deleted file mode 120777
--- a/d
+++ /dev/null
@@ -1 +0,0 @@
-a
\\ No newline at end of file
diff --git a/d/a b/d/a
new file mode 100644
--- /dev/null
+++ b/d/a
@@ -0,0 +1 @@
+one
",
    );
}

#[test]
fn a_patch_is_no_larger_than_allowed() {
    let fs = MemFs::new(Arc::new(FixedClock::default()));
    let earlier = fs.snapshot();
    run(&fs, &["file f 0123456789".to_string()]);
    let options = PatchOptions { max_patch: 20, ..PatchOptions::default() };
    assert_eq!(earlier.patch(&fs.snapshot(), &options), Err(Errno::EFBIG));
    let options = PatchOptions { max_file: 9, ..PatchOptions::default() };
    let patch = earlier.patch(&fs.snapshot(), &options).unwrap();
    assert!(patch.ends_with(b"Binary files /dev/null and b/f differ\n"));
}
