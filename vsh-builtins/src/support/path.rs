//! Names built from names.

/// `directory/name`
pub(crate) fn join(directory: &[u8], name: &[u8]) -> Vec<u8> {
    let slash: &[u8] = if directory.ends_with(b"/") || directory.is_empty() { b"" } else { b"/" };
    [directory, slash, name].concat()
}

/// `path` without slashes at its end, unless it is all slashes.
pub(crate) fn without_slashes(path: &[u8]) -> &[u8] {
    let slashes = path.iter().rev().take_while(|b| **b == b'/').count();
    let kept = (path.len() - slashes).max(1).min(path.len());
    path.get(..kept).unwrap_or(path)
}

/// Is the last part `.` or `..`?
pub(crate) fn ends_in_dots(path: &[u8]) -> bool {
    let last = without_slashes(path).rsplit(|b| *b == b'/').next().unwrap_or_default();
    last == b"." || last == b".."
}
