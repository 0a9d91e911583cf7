//! What changed in a filesystem in memory, from snapshots of it.

use std::sync::Arc;

use bytes::Bytes;
use vsh_core::host::BoxFuture;
use vsh_fs::{ChangeKind, Credentials, MemFs, Mode, MountNamespace, Snapshot, View};

use super::sandbox::read_all;
use crate::changes::{ChangeTracker, FileChange, Mark};

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
            let Some(then) = mark.0.downcast_ref::<Snapshot>() else { return Vec::new() };
            let now = self.files.snapshot();
            let Ok(changes) = then.diff(&now) else { return Vec::new() };
            let (before, after) = (whole_view(then.open()), whole_view(now.open()));
            let mut found = Vec::new();
            for change in changes {
                let old = match &change.kind {
                    ChangeKind::Attributes => continue,
                    ChangeKind::Added => None,
                    ChangeKind::Renamed { from } => {
                        let gone = content(&before, from).await;
                        found.push(FileChange::new(lossy(from), Some(&gone.unwrap_or_default()), None));
                        None
                    }
                    ChangeKind::Removed | ChangeKind::Content => content(&before, &change.path).await,
                };
                let new = match change.kind {
                    ChangeKind::Removed => None,
                    _ => content(&after, &change.path).await,
                };
                // Directories are told by what is in them.
                if old.is_some() || new.is_some() {
                    found.push(FileChange::new(lossy(&change.path), old.as_deref(), new.as_deref()));
                }
            }
            merge(found)
        })
    }
}

fn lossy(path: &[u8]) -> String {
    String::from_utf8_lossy(path).into_owned()
}

/// A file that was replaced by another one of its name came and went: it was modified.
fn merge(mut changes: Vec<FileChange>) -> Vec<FileChange> {
    use crate::changes::ChangeType::{Added, Modified, Removed};
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let mut merged: Vec<FileChange> = Vec::with_capacity(changes.len());
    for change in changes {
        match merged.last_mut() {
            Some(last) if last.path == change.path => {
                let (came, went) = if change.kind == Removed { (&*last, &change) } else { (&change, &*last) };
                if came.kind == Added && went.kind == Removed {
                    *last = FileChange {
                        path: change.path.clone(),
                        kind: Modified,
                        added: came.added,
                        removed: went.removed,
                    };
                }
            }
            _ => merged.push(change),
        }
    }
    merged
}
