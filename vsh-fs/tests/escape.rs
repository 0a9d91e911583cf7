//! No path, link or race leads out of a directory of the host.

#![cfg(all(target_os = "linux", feature = "hostdir"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use support::{Temporary, now};
use vsh_fs::conformance::Machine;
use vsh_fs::conformance::script::parse_step;
use vsh_fs::{Credentials, Errno, HostDir, HostDirOptions, Mode, MountNamespace, View};

const SECRET: &str = "secret";

/// `outside/secret`, `outside/dir/secret`, and `inside`, which is shown: with a `dir`, a `file`, and links that
/// the host itself would follow out.
struct Scene {
    top: Temporary,
    view: View,
}

impl Scene {
    fn new() -> Self {
        let top = Temporary::new();
        let outside = top.path().join("outside");
        let inside = top.path().join("inside");
        std::fs::create_dir_all(outside.join("dir")).unwrap();
        std::fs::create_dir_all(inside.join("dir/deep")).unwrap();
        for dir in ["", "dir"] {
            std::fs::write(outside.join(dir).join("secret"), SECRET).unwrap();
        }
        std::fs::write(inside.join("file"), "harmless").unwrap();
        let links: [(&str, PathBuf); 9] = [
            ("absolute", outside.join("secret")),
            ("absdir", outside.clone()),
            ("relative", "../outside/secret".into()),
            ("reldir", "../outside".into()),
            ("dir/up", "../../outside".into()),
            ("up", "..".into()),
            ("slash", "/".into()),
            ("proc", "/proc/self/root".into()),
            ("chain", "dir/up/dir".into()),
        ];
        for (name, target) in links {
            symlink(target, inside.join(name)).unwrap();
        }
        let host =
            HostDir::open(&inside, HostDirOptions { writable: true, present_as: Some((0, 0)) }).unwrap();
        let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
        let view = View::new(Arc::new(MountNamespace::new(Arc::new(host))), root, Mode::new(0o022));
        Self { top, view }
    }

    fn outside(&self) -> PathBuf {
        self.top.path().join("outside")
    }
}

/// Every name and content below a directory.
fn picture(dir: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut all = Vec::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(path) = todo.pop() {
        for entry in std::fs::read_dir(&path).unwrap() {
            let path = entry.unwrap().path();
            let content = path.symlink_metadata().unwrap().is_file().then(|| std::fs::read(&path).unwrap());
            if path.is_dir() && !path.is_symlink() {
                todo.push(path.clone());
            }
            all.push((path, content));
        }
    }
    all.sort();
    all
}

/// Ways to name what is outside, `T` standing for the real path of the scene.
const PATHS: &[&str] = &[
    "../outside/secret",
    "../../outside/secret",
    "/../outside/secret",
    "dir/../../outside/secret",
    "dir/deep/../../../outside/secret",
    "T/outside/secret",
    "absolute",
    "./absolute",
    "dir/../absolute",
    "absdir/secret",
    "absdir/dir/secret",
    "absdir/../outside/secret",
    "relative",
    "reldir/secret",
    "reldir/dir/../secret",
    "dir/up/secret",
    "dir/deep/../up/secret",
    "up/outside/secret",
    "up/up/outside/secret",
    "slash/T/outside/secret",
    "slash/../outside/secret",
    "proc/T/outside/secret",
    "proc/../outside/secret",
    "chain/secret",
    "chain/../secret",
    "/proc/self/root/T/outside/secret",
    "/proc/self/cwd/secret",
    "slash/proc/self/environ",
];

/// What is tried with each; `P` stands for the path.
const ATTEMPTS: &[&str] = &[
    "read P",
    "file P overwritten",
    "append P overwritten",
    "truncate P 0",
    "chmod P 777",
    "utime P 1 1",
    "link P stolen",
    "linkf P stolen",
    "rename P stolen",
    "rename file P",
    "unlink P",
    "open h P r,w",
    "mkdir P/new",
    "symlink x P/new",
];

#[test]
fn no_path_leads_outside() {
    let mut tried = 0;
    for path in PATHS {
        for attempt in ATTEMPTS {
            let scene = Scene::new();
            let before = picture(&scene.outside());
            let real = scene.top.path().to_str().unwrap().trim_start_matches('/');
            let path =
                path.replace('T', &if path.starts_with('T') { format!("/{real}") } else { real.into() });
            let mut tick = || {};
            let mut machine = Machine::new(scene.view.clone(), &mut tick);
            let got = now(machine.step(&parse_step(&attempt.replace('P', &path))));
            assert!(!got.contains(SECRET), "{attempt} {path} gave {got}");
            for look in ["read stolen", "pread h 0 99"] {
                let got = now(machine.step(&parse_step(look)));
                assert!(!got.contains(SECRET), "{attempt} {path}, then {look} gave {got}");
            }
            assert_eq!(picture(&scene.outside()), before, "{attempt} {path}");
            tried += 1;
        }
    }
    assert!(tried >= 40);
}

#[test]
fn a_directory_swapped_for_a_link_leads_nowhere() {
    let scene = Scene::new();
    let inside = scene.top.path().join("inside");
    std::fs::write(inside.join("dir/secret"), "mine").unwrap();
    symlink(scene.outside(), inside.join("other")).unwrap();
    let before = picture(&scene.outside());
    let stop = AtomicBool::new(false);
    std::thread::scope(|threads| {
        threads.spawn(|| {
            let dir = rustix::fs::open(&inside, rustix::fs::OFlags::PATH, rustix::fs::Mode::empty()).unwrap();
            while !stop.load(Ordering::Relaxed) {
                let swap = rustix::fs::RenameFlags::EXCHANGE;
                rustix::fs::renameat_with(&dir, "dir", &dir, "other", swap).unwrap();
            }
        });
        let mut tick = || {};
        let mut machine = Machine::new(scene.view.clone(), &mut tick);
        let mut mine = 0;
        for _ in 0..3000 {
            for step in ["read dir/secret", "append dir/made x", "unlink dir/secret2", "ls dir"] {
                let got = now(machine.step(&parse_step(step)));
                assert!(!got.contains(SECRET) || step == "ls dir", "{step} gave {got}");
                mine += usize::from(got == "mine");
            }
        }
        stop.store(true, Ordering::Relaxed);
        assert!(mine > 0, "the race was never won");
    });
    assert_eq!(picture(&scene.outside()), before);
}

#[test]
fn a_read_only_directory_is_not_changed() {
    let top = Temporary::new();
    std::fs::create_dir(top.path().join("dir")).unwrap();
    std::fs::write(top.path().join("file"), "text").unwrap();
    let before = picture(top.path());
    let options = HostDirOptions { writable: false, present_as: Some((1000, 1000)) };
    let host = HostDir::open(top.path(), options).unwrap();
    let user = Credentials { uid: 1000, gid: 1000, groups: Arc::from([]) };
    let view = View::new(Arc::new(MountNamespace::new(Arc::new(host))), user, Mode::new(0));
    let mut tick = || {};
    let mut machine = Machine::new(view, &mut tick);
    for (step, expected) in [
        ("read file", "text"),
        ("lstat file uid gid", "1000 1000"),
        ("file file x", "EROFS"),
        ("file new x", "EROFS"),
        ("open h file r,trunc", "EROFS"),
        ("mkdir new", "EROFS"),
        ("mkdir dir", "EEXIST"),
        ("symlink x new", "EROFS"),
        ("link file new", "EROFS"),
        ("rename file new", "EROFS"),
        ("unlink file", "EROFS"),
        ("rmdir dir", "EROFS"),
        ("chmod file 600", "EROFS"),
        ("utime file 1 1", "EROFS"),
        ("truncate file 0", "EROFS"),
    ] {
        assert_eq!(now(machine.step(&parse_step(step))), expected, "{step}");
    }
    assert_eq!(picture(top.path()), before);
    assert_eq!(HostDir::open(&top.path().join("none"), options).err(), Some(Errno::ENOENT));
}

/// Something of the host mounted inside, here the very directory outside, is not entered: not by a bind mount,
/// which has the same device number, either. The test runs itself again in a mount namespace of its own.
#[test]
fn a_directory_mounted_inside_is_not_entered() {
    const MOUNTED: &str = "VSH_FS_TEST_MOUNTED";
    let Some(top) = std::env::var_os(MOUNTED).map(PathBuf::from) else {
        if support::is_root() {
            let scene = Scene::new();
            let before = picture(&scene.outside());
            let script = "mount --bind \"$0/outside\" \"$0/inside/dir\" || exit 77; exec \"$1\" --exact \"$2\" --nocapture";
            let output = std::process::Command::new("unshare")
                .args(["-m", "sh", "-c", script])
                .arg(scene.top.path())
                .arg(std::env::current_exe().unwrap())
                .arg("a_directory_mounted_inside_is_not_entered")
                .env(MOUNTED, scene.top.path())
                .output();
            match output {
                Ok(output) if output.status.code() != Some(77) => {
                    let text = String::from_utf8_lossy(&output.stdout);
                    assert!(output.status.success() && text.contains("attempts"), "{text}");
                }
                _ => eprintln!("skipped: nothing can be mounted here"),
            }
            assert_eq!(picture(&scene.outside()), before);
        }
        return;
    };
    let inside = top.join("inside");
    assert!(inside.join("dir/secret").exists(), "it is not mounted");
    let host = HostDir::open(&inside, HostDirOptions { writable: true, present_as: Some((0, 0)) }).unwrap();
    let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    let view = View::new(Arc::new(MountNamespace::new(Arc::new(host))), root, Mode::new(0o022));
    let before = picture(&top.join("outside"));
    let mut tried = 0;
    for path in ["dir/secret", "./dir/secret", "dir/dir/secret", "dir/../dir/secret", "dir/new", "dir"] {
        for attempt in ATTEMPTS {
            let mut tick = || {};
            let mut machine = Machine::new(view.clone(), &mut tick);
            let got = now(machine.step(&parse_step(&attempt.replace('P', path))));
            assert!(!got.contains(SECRET), "{attempt} {path} gave {got}");
            for look in ["read stolen", "pread h 0 99", "read dir/secret", "ls dir"] {
                let got = now(machine.step(&parse_step(look)));
                assert!(!got.contains(SECRET), "{attempt} {path}, then {look} gave {got}");
            }
            assert_eq!(picture(&top.join("outside")), before, "{attempt} {path}");
            tried += 1;
        }
    }
    println!("{tried} attempts");
}
