//! What changed in the files: by path, with counts of lines.

use std::fmt;

use vsh_core::host::BoxFuture;

/// Tells how files have changed since a moment.
pub trait ChangeTracker: Send + Sync {
    /// Remembers how the files are now.
    fn mark(&self) -> Mark;

    /// What changed since `mark`, by anybody, sorted by path. Attributes and times alone are no change.
    fn changes_since<'a>(&'a self, mark: &'a Mark) -> BoxFuture<'a, Vec<FileChange>>;

    /// The same as a unified diff.
    fn diff_since<'a>(&'a self, mark: &'a Mark) -> BoxFuture<'a, String>;
}

/// How many files lines are counted of at once; of more, only the paths are told.
pub const COUNT_LIMIT: usize = 500;

/// A moment, as a [`ChangeTracker`] remembers it.
pub struct Mark(pub Box<dyn std::any::Any + Send + Sync>);

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mark")
    }
}

/// A file that changed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FileChange {
    /// Its absolute path; of a removed one the path it had.
    pub path: String,
    /// What became of it.
    pub kind: ChangeType,
    /// Lines that came, where both sides are text of at most [`DIFF_LIMIT`] bytes.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub added: Option<usize>,
    /// Lines that went.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub removed: Option<usize>,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeType {
    /// It came.
    Added,
    /// Its content is another.
    Modified,
    /// It went.
    Removed,
}

/// The largest file that lines are compared of, in bytes.
pub const DIFF_LIMIT: usize = 1 << 20;

impl FileChange {
    /// A change with its lines counted; absent content stands for no file.
    pub fn new(path: String, before: Option<&[u8]>, after: Option<&[u8]>) -> Self {
        let kind = match (before, after) {
            (None, _) => ChangeType::Added,
            (_, None) => ChangeType::Removed,
            _ => ChangeType::Modified,
        };
        let counts = count(before.unwrap_or_default(), after.unwrap_or_default());
        Self { path, kind, added: counts.map(|c| c.0), removed: counts.map(|c| c.1) }
    }

    /// A change whose lines nobody counted.
    pub fn uncounted(path: String, kind: ChangeType) -> Self {
        Self { path, kind, added: None, removed: None }
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|t| t.len() <= DIFF_LIMIT && !t.contains('\0'))
}

fn count(before: &[u8], after: &[u8]) -> Option<(usize, usize)> {
    let (before, after) = (text(before)?, text(after)?);
    let (mut added, mut removed) = (0, 0);
    for change in diff(before, after).iter_all_changes() {
        match change.tag() {
            similar::ChangeTag::Insert => added += 1,
            similar::ChangeTag::Delete => removed += 1,
            similar::ChangeTag::Equal => {}
        }
    }
    Some((added, removed))
}

/// How long two files are compared before the rest is given as replaced.
const DIFF_TIME: std::time::Duration = std::time::Duration::from_millis(200);

fn diff<'a>(before: &'a str, after: &'a str) -> similar::TextDiff<'a, 'a, str> {
    similar::TextDiff::configure().timeout(DIFF_TIME).diff_lines(before, after)
}

/// A unified diff of two files with three lines of context; a sentence where one is not text of at most
/// [`DIFF_LIMIT`] bytes.
pub fn unified_diff(path: &str, before: Option<&[u8]>, after: Option<&[u8]>) -> String {
    let name = |side: &str, there: bool| if there { format!("{side}{path}") } else { "/dev/null".to_owned() };
    let (old, new) = (name("a", before.is_some()), name("b", after.is_some()));
    match (text(before.unwrap_or_default()), text(after.unwrap_or_default())) {
        (Some(before), Some(after)) => diff(before, after).unified_diff().header(&old, &new).to_string(),
        _ => format!("Binary or large files {old} and {new} differ\n"),
    }
}

impl fmt::Display for FileChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.kind {
            ChangeType::Added => 'A',
            ChangeType::Modified => 'M',
            ChangeType::Removed => 'D',
        };
        write!(f, "{letter} {}", self.path)?;
        if let (Some(added), Some(removed)) = (self.added, self.removed) {
            write!(f, " (+{added} -{removed})")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: Option<&str>, after: Option<&str>, expected: &str) {
        let change = FileChange::new("/f".into(), before.map(str::as_bytes), after.map(str::as_bytes));
        assert_eq!(change.to_string(), expected);
    }

    #[test]
    fn lines_are_counted() {
        check(None, Some("a\nb\n"), "A /f (+2 -0)");
        check(Some("a\nb\n"), None, "D /f (+0 -2)");
        check(Some("a\nb\nc\n"), Some("a\nx\nc\n"), "M /f (+1 -1)");
        check(Some("a\0"), Some("b"), "M /f");
    }

    #[test]
    fn diffs_are_unified() {
        assert_eq!(
            unified_diff("/f", Some(b"a\nb\n"), Some(b"a\nc\n")),
            "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        );
        assert!(unified_diff("/f", None, Some(b"a\n")).starts_with("--- /dev/null\n+++ b/f\n"));
    }
}
