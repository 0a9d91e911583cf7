//! Paths as utilities put them together and take them apart.

/// `directory/name`, without a second slash between them.
pub(crate) fn join(directory: &[u8], name: &[u8]) -> Vec<u8> {
    let mut path = Vec::with_capacity(directory.len() + name.len() + 1);
    path.extend_from_slice(directory);
    if !directory.is_empty() && !directory.ends_with(b"/") {
        path.push(b'/');
    }
    path.extend_from_slice(name);
    path
}

/// The path without the slashes at its end; `/` stays.
pub(crate) fn without_slashes(path: &[u8]) -> &[u8] {
    let slashes = path.iter().rev().take_while(|b| **b == b'/').count();
    if slashes == path.len() {
        return path.get(..slashes.min(1)).unwrap_or_default();
    }
    path.get(..path.len() - slashes).unwrap_or_default()
}

/// The last part of a path.
pub(crate) fn last(path: &[u8]) -> &[u8] {
    let path = without_slashes(path);
    path.rsplit(|b| *b == b'/').next().filter(|name| !name.is_empty()).unwrap_or(path)
}

/// The path above the last part, `None` if there is only one part.
pub(crate) fn parent(path: &[u8]) -> Option<&[u8]> {
    let path = without_slashes(path);
    let slash = path.iter().rposition(|b| *b == b'/')?;
    let parent = without_slashes(path.get(..=slash)?);
    (parent.len() < path.len()).then_some(parent)
}

/// Is the last part `.` or `..`?
pub(crate) fn ends_in_dots(path: &[u8]) -> bool {
    matches!(last(path), b"." | b"..")
}

#[cfg(test)]
mod tests {
    use super::{ends_in_dots, join, last, parent, without_slashes};

    #[test]
    fn parts() {
        assert_eq!(join(b"a", b"b"), b"a/b");
        assert_eq!(join(b"/", b"b"), b"/b");
        assert_eq!(without_slashes(b"a//"), b"a");
        assert_eq!(without_slashes(b"//"), b"/");
        assert_eq!(last(b"a/b//"), b"b");
        assert_eq!(last(b"/"), b"/");
        assert_eq!(parent(b"a/b/"), Some(&b"a"[..]));
        assert_eq!(parent(b"/a"), Some(&b"/"[..]));
        assert_eq!(parent(b"a"), None);
        assert_eq!(parent(b"/"), None);
        assert!(ends_in_dots(b"a/../") && !ends_in_dots(b"a.."));
    }
}
