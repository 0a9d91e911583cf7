//! What changed in the files of a sandbox, from snapshots of the filesystem in memory and forks of the copy-on-write
//! mounts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;
use vsh_core::host::BoxFuture;
use vsh_fs::{
    ChangeKind, Credentials, FileSystem, MemFs, Metadata, Mode, MountNamespace, Overlay, Snapshot, Timestamp,
    View,
};

use super::sandbox::read_all;
use crate::changes::{COUNT_LIMIT, ChangeTracker, ChangeType, FileChange, Mark, unified_diff};

/// Copy-on-write mounts, by where they are.
pub(super) type Overlays = Vec<(Vec<u8>, Overlay)>;

/// Compares snapshots. Costs what changed; below copy-on-write mounts also what was looked at.
#[derive(Debug)]
pub(super) struct Tracker {
    files: MemFs,
    overlays: Overlays,
}

/// How the files were.
struct Moment {
    files: Snapshot,
    overlays: Vec<(Overlay, Timestamp)>,
}

impl Tracker {
    pub(super) fn new(files: MemFs, overlays: Overlays) -> Self {
        Self { files, overlays }
    }
}

/// A view of a filesystem for reading all of it.
pub(super) fn whole_view(files: impl FileSystem + 'static) -> View {
    let credentials = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
    View::new(Arc::new(MountNamespace::new(Arc::new(files))), credentials, Mode(0o022))
}

/// What a path holds: a file's content, nothing of another kind.
async fn content(view: &View, path: &[u8]) -> Option<Bytes> {
    match view.symlink_metadata(view.root(), path).await {
        Ok(metadata) if metadata.is_file() => read_all(view, view.root(), path).await.ok(),
        Ok(metadata) if metadata.is_symlink() => view.read_link(view.root(), path).await.ok(),
        _ => None,
    }
}

impl ChangeTracker for Tracker {
    fn mark(&self) -> Mark {
        let overlays = self.overlays.iter().map(|(_, overlay)| (overlay.fork(), overlay.now())).collect();
        Mark(Box::new(Moment { files: self.files.snapshot(), overlays }))
    }

    fn changes_since<'a>(&'a self, mark: &'a Mark) -> BoxFuture<'a, Vec<FileChange>> {
        Box::pin(async move {
            let changed = self.changed(mark).await;
            let change =
                |(at, (path, (old, new))): (usize, (String, Sides))| match (at < COUNT_LIMIT, &old, &new) {
                    (true, _, _) => FileChange::new(path, old.as_deref(), new.as_deref()),
                    (_, None, _) => FileChange::uncounted(path, ChangeType::Added),
                    (_, _, None) => FileChange::uncounted(path, ChangeType::Removed),
                    _ => FileChange::uncounted(path, ChangeType::Modified),
                };
            changed.into_iter().enumerate().map(change).collect()
        })
    }

    fn diff_since<'a>(&'a self, mark: &'a Mark) -> BoxFuture<'a, String> {
        Box::pin(async move {
            let changed = self.changed(mark).await;
            let diffs =
                changed.iter().map(|(path, (old, new))| unified_diff(path, old.as_deref(), new.as_deref()));
            diffs.collect()
        })
    }
}

/// What a path held before and after.
type Sides = (Option<Bytes>, Option<Bytes>);

impl Tracker {
    /// The files that changed since a mark, by path. One that was replaced by another of its name is one change.
    async fn changed(&self, mark: &Mark) -> BTreeMap<String, Sides> {
        let mut changed: BTreeMap<String, Sides> = BTreeMap::new();
        let Some(then) = mark.0.downcast_ref::<Moment>() else { return changed };
        changed_in_memory(&then.files, &self.files.snapshot(), &mut changed).await;
        for ((mounted, now), (before, since)) in self.overlays.iter().zip(&then.overlays) {
            changed_in_overlay((before, *since), now, mounted, &mut changed).await;
        }
        changed.retain(|_, (old, new)| old != new);
        changed
    }
}

async fn changed_in_memory(then: &Snapshot, now: &Snapshot, changed: &mut BTreeMap<String, Sides>) {
    let Ok(changes) = then.diff(now) else { return };
    let (before, after) = (whole_view(then.open()), whole_view(now.open()));
    for change in changes {
        let (goes, comes) = match &change.kind {
            ChangeKind::Attributes => continue,
            ChangeKind::Added => (None, Some(&change.path)),
            ChangeKind::Removed => (Some(&change.path), None),
            ChangeKind::Content => (Some(&change.path), Some(&change.path)),
            ChangeKind::Renamed { from } => (Some(from), Some(&change.path)),
        };
        // Directories are told by what is in them.
        let moved = matches!(change.kind, ChangeKind::Renamed { .. });
        for path in paths(&before, goes, moved).await {
            if let Some(old) = content(&before, &path).await {
                changed.entry(lossy(&path)).or_default().0 = Some(old);
            }
        }
        for path in paths(&after, comes, moved).await {
            if let Some(new) = content(&after, &path).await {
                changed.entry(lossy(&path)).or_default().1 = Some(new);
            }
        }
    }
}

async fn changed_in_overlay(
    (before, since): (&Overlay, Timestamp),
    now: &Overlay,
    mounted: &[u8],
    changed: &mut BTreeMap<String, Sides>,
) {
    let now = now.fork();
    let Ok(touched) = now.touched_since(before, since) else { return };
    let (before, after) = (whole_view(before.clone()), whole_view(now));
    let mut candidates: BTreeSet<Vec<u8>> = touched.files.into_iter().collect();
    for directory in &touched.directories {
        collect_names(&before, &after, directory, &mut candidates).await;
    }
    for path in candidates {
        let (was, is) = (metadata(&before, &path).await, metadata(&after, &path).await);
        if is_same_file(was.as_ref(), is.as_ref()) {
            continue;
        }
        let sides = (content(&before, &path).await, content(&after, &path).await);
        changed.insert(lossy(&vsh_fs::path::join(mounted, path.strip_prefix(b"/").unwrap_or(&path))), sides);
    }
}

/// The names in a directory that are on one side only, or stand for something else, with all that is below them.
async fn collect_names(before: &View, after: &View, directory: &[u8], candidates: &mut BTreeSet<Vec<u8>>) {
    let mut names = BTreeSet::new();
    for view in [before, after] {
        let entries = view.read_dir(view.root(), directory).await.unwrap_or_default();
        names.extend(entries.into_iter().map(|entry| entry.name));
    }
    for name in names {
        let path = vsh_fs::path::join(directory, &name);
        let (was, is) = (metadata(before, &path).await, metadata(after, &path).await);
        if !is_same_file(was.as_ref(), is.as_ref()) {
            candidates.extend(paths(before, Some(&path), true).await);
            candidates.extend(paths(after, Some(&path), true).await);
        }
    }
}

async fn metadata(view: &View, path: &[u8]) -> Option<Metadata> {
    view.symlink_metadata(view.root(), path).await.ok()
}

/// Is it one file, unchanged? No command can set the time of an inode's change.
fn is_same_file(was: Option<&Metadata>, is: Option<&Metadata>) -> bool {
    match (was, is) {
        (Some(was), Some(is)) => (was.kind, was.size, was.ctime) == (is.kind, is.size, is.ctime),
        _ => was.is_none() && is.is_none(),
    }
}

/// A path; with all below it, if it is of a tree that moved as a whole.
async fn paths(view: &View, path: Option<&Vec<u8>>, moved: bool) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = path.cloned().into_iter().collect();
    let mut next = 0;
    while let Some(path) = found.get(next).cloned().filter(|_| moved) {
        next += 1;
        // Only directories have entries.
        for entry in view.read_dir(view.root(), &path).await.unwrap_or_default() {
            if view.symlink_metadata(view.root(), &path).await.is_ok_and(|m| m.is_dir()) {
                found.push(vsh_fs::path::join(&path, &entry.name));
            }
        }
    }
    found
}

fn lossy(path: &[u8]) -> String {
    String::from_utf8_lossy(path).into_owned()
}

#[cfg(test)]
mod tests {
    use crate::VirtualSandbox;
    use crate::sandbox::Sandbox;

    #[tokio::test]
    async fn files_that_moved_went_and_came() {
        let sandbox = VirtualSandbox::new().unwrap();
        sandbox
            .exec("mkdir -p a/b; echo 1 > a/b/f; echo 2 > a/g; echo 3 > h; ln -s a link; echo 4 > same")
            .await;
        let tracker = sandbox.change_tracker().unwrap();
        let mark = tracker.mark();
        sandbox.exec("mv a z; echo more >> z/g; mv h i; rm i; echo 5 > i; chmod 600 same; echo 4 > same; mkdir empty").await;
        let told: Vec<String> = tracker.changes_since(&mark).await.iter().map(ToString::to_string).collect();
        let home = |line: &str| line.replace("~", "/home/user");
        let expected = [
            "D ~/a/b/f (+0 -1)",
            "D ~/a/g (+0 -1)",
            "D ~/h (+0 -1)",
            "A ~/i (+1 -0)",
            "A ~/z/b/f (+1 -0)",
            "A ~/z/g (+2 -0)",
        ];
        assert_eq!(told, expected.map(home));
        let diff = tracker.diff_since(&mark).await;
        assert!(diff.contains("--- /dev/null\n+++ b/home/user/i\n@@ -0,0 +1 @@\n+5\n"), "{diff}");
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn changes_below_a_copy_on_write_mount_are_told() {
        let host = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = host.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for (path, text) in [
            ("a/f", "1\n"),
            ("a/g", "2\n"),
            ("b/deep/h", "3\n"),
            ("c/i", "4\n"),
            ("same", "5\n"),
            ("d/e/j", "6\n"),
        ] {
            write(path, text);
        }
        let builder = VirtualSandbox::builder().with_mount(host.path(), "/w", crate::Mount::CopyOnWrite);
        let sandbox = builder.with_cwd("/w").build().await.unwrap();
        sandbox.exec("cat b/deep/h").await;
        let tracker = sandbox.change_tracker().unwrap();
        let mark = tracker.mark();
        sandbox
            .exec("find . > /dev/null; echo x >> a/f; rm a/g; mv b z; rm -r c; touch same; sed -i s/6/7/ d/e/j; echo n > new; echo m > ~/m")
            .await;
        let told: Vec<String> = tracker.changes_since(&mark).await.iter().map(ToString::to_string).collect();
        let expected = [
            "A /home/user/m (+1 -0)",
            "M /w/a/f (+1 -0)",
            "D /w/a/g (+0 -1)",
            "D /w/b/deep/h (+0 -1)",
            "D /w/c/i (+0 -1)",
            "M /w/d/e/j (+1 -1)",
            "A /w/new (+1 -0)",
            "A /w/z/deep/h (+1 -0)",
        ];
        assert_eq!(told, expected);
        let mark = tracker.mark();
        sandbox.exec("ls -R; grep -r 1 .").await;
        assert_eq!(tracker.changes_since(&mark).await, []);
        sandbox.exec("rm -r z; mkdir -p z/deep; echo 3 > z/deep/h").await;
        assert_eq!(tracker.changes_since(&mark).await, []);
    }
}
