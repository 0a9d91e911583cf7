//! Large directories and large trees, beside the tmpfs of the host.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use vsh_fs::OpenOptions;
use vsh_harness::{Limits, VirtualSandbox};

use super::forks::{plant, tree};
use super::support::{best, fresh, now, time, view};

/// Files in one directory.
const MANY: usize = 100_000;

/// How long does it take to make 100,000 files in one directory?
pub fn directory() {
    let how = OpenOptions { truncate: false, ..OpenOptions::WRITE };
    let ours = best(5, || {
        let fs = fresh();
        let view = view(&fs);
        time(|| {
            for i in 0..MANY {
                let _ = now(view.open(view.root(), format!("/file-{i}").as_bytes(), &how));
            }
        })
    });
    let theirs = Scratch::new().map(|scratch| {
        time(|| {
            for i in 0..MANY {
                let _ = std::fs::File::create(scratch.0.join(format!("file-{i}")));
            }
        })
    });
    println!("## {MANY} files made in one directory, best of 5\n\n{ours:?}; on tmpfs {}\n", show(theirs));
}

/// Do look-ups, stat and listings depend on the rest of the tree?
pub fn size() {
    println!("## With the size of the rest of the tree, best of 50 bursts of 1000, ns for one\n");
    println!("| files | stat | open | readdir of 100 |");
    println!("|---|---|---|---|");
    for files in [1_000, 100_000, 1_000_000] {
        let fs = tree(files);
        let view = view(&fs);
        let burst = |work: &dyn Fn()| {
            let best = best(50, || time(|| (0..1000).for_each(|_| work())));
            best.as_secs_f64() * 1e6
        };
        let path = b"/dir0000/sub0/file50";
        let stat = burst(&|| {
            let _ = black_box(now(view.metadata(view.root(), path)));
        });
        let open = burst(&|| drop(black_box(now(view.open(view.root(), path, &OpenOptions::READ)))));
        let list = burst(&|| drop(black_box(now(view.read_dir(view.root(), b"/dir0000/sub0")))));
        println!("| {files} | {stat:.0} | {open:.0} | {list:.0} |");
    }
    println!();
}

/// How long does it take to find 1,000,000 files, with the utility in a sandbox and with the real one on tmpfs?
pub fn find() {
    const FILES: usize = 1_000_000;
    let sandbox = VirtualSandbox::with_limits(Limits::default(), vsh_fs::Limits::UNLIMITED);
    let Ok(sandbox) = sandbox else { return println!("there is no sandbox") };
    plant(sandbox.files(), FILES);
    let run = || sandbox.exec_blocking("find / | wc -l").map(|output| output.stdout).unwrap_or_default();
    let mut lines = Vec::new();
    let ours = best(3, || time(|| lines = run()));
    println!("## `find / | wc -l` over {FILES} files, best of 3\n");
    println!("in a sandbox: {ours:?} for {} lines", String::from_utf8_lossy(&lines).trim());
    let Some(scratch) = Scratch::new() else { return println!("there is no /dev/shm") };
    for i in 0..FILES {
        let dir = scratch.0.join(format!("dir{:04}/sub{}", i / 1000, i / 100 % 10));
        if i % 100 == 0 && std::fs::create_dir_all(&dir).is_err() {
            return println!("/dev/shm has no room");
        }
        let _ = std::fs::write(dir.join(format!("file{i}")), "text");
    }
    let theirs = best(3, || time(|| drop(find_on_host(&scratch.0))));
    println!("real find on tmpfs: {theirs:?} for {} lines\n", find_on_host(&scratch.0).unwrap_or_default());
}

fn find_on_host(dir: &Path) -> Option<String> {
    let output = Command::new("sh").arg("-c").arg("find . | wc -l").current_dir(dir).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_string())
}

fn show(time: Option<Duration>) -> String {
    time.map_or("not measured".into(), |time| format!("{time:?}"))
}

/// A directory on tmpfs that goes with this value.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Option<Self> {
        let path = PathBuf::from(format!("/dev/shm/vsh-bench-{}", std::process::id()));
        std::fs::create_dir(&path).ok()?;
        Some(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
