//! What changed in a filesystem in memory, from snapshots of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use vsh_core::host::BoxFuture;
use vsh_fs::{ChangeKind, Credentials, MemFs, Mode, MountNamespace, Snapshot, View};

use super::sandbox::read_all;
use crate::changes::{COUNT_LIMIT, ChangeTracker, ChangeType, FileChange, Mark, unified_diff};

/// Compares snapshots. Costs what changed.
#[derive(Debug)]
pub(super) struct MemTracker {
    files: MemFs,
}

impl MemTracker {
    pub(super) fn new(files: MemFs) -> Self {
        Self { files }
    }
}

/// A view of a filesystem for reading all of it.
pub(super) fn whole_view(files: MemFs) -> View {
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

impl ChangeTracker for MemTracker {
    fn mark(&self) -> Mark {
        Mark(Box::new(self.files.snapshot()))
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

impl MemTracker {
    /// The files that changed since a mark, by path. One that was replaced by another of its name is one change.
    async fn changed(&self, mark: &Mark) -> BTreeMap<String, Sides> {
        let mut changed: BTreeMap<String, Sides> = BTreeMap::new();
        let Some(then) = mark.0.downcast_ref::<Snapshot>() else { return changed };
        let now = self.files.snapshot();
        let Ok(changes) = then.diff(&now) else { return changed };
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
        changed.retain(|_, (old, new)| old != new);
        changed
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
}
