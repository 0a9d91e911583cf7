//! Paths as bytes.

use crate::errno::{Errno, Result};

/// The longest path, in bytes, without its terminating NUL.
pub const PATH_MAX: usize = 4095;

/// The longest name of an entry, in bytes.
pub const NAME_MAX: usize = 255;

/// A name that an entry may have: 1 to 255 bytes without `/` and NUL, and not `.` or `..`; otherwise `ENOENT`,
/// `ENAMETOOLONG` or `EINVAL`.
pub fn check_name(name: &[u8]) -> Result<()> {
    match name {
        b"" => Err(Errno::ENOENT),
        b"." | b".." => Err(Errno::EINVAL),
        _ if name.len() > NAME_MAX => Err(Errno::ENAMETOOLONG),
        _ if name.iter().any(|b| matches!(b, b'/' | 0)) => Err(Errno::EINVAL),
        _ => Ok(()),
    }
}

/// `path` as seen from the absolute directory `base`: itself if it is absolute.
pub fn join(base: &[u8], path: &[u8]) -> Vec<u8> {
    if path.first() == Some(&b'/') {
        return path.to_vec();
    }
    let mut joined = Vec::with_capacity(base.len() + 1 + path.len());
    joined.extend_from_slice(base);
    if joined.last() != Some(&b'/') {
        joined.push(b'/');
    }
    joined.extend_from_slice(path);
    joined
}

/// An absolute path without `.`, `..`, doubled and trailing slashes, judged by its text alone.
pub fn normalize(path: &[u8]) -> Vec<u8> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|b| *b == b'/') {
        match part {
            b"" | b"." => {}
            b".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    let mut normal = Vec::with_capacity(path.len());
    for part in parts {
        normal.push(b'/');
        normal.extend_from_slice(part);
    }
    if normal.is_empty() {
        normal.push(b'/');
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::{join, normalize};

    #[track_caller]
    fn check(base: &str, path: &str, expected: &str) {
        let got = normalize(&join(base.as_bytes(), path.as_bytes()));
        assert_eq!(String::from_utf8_lossy(&got), expected);
    }

    #[test]
    fn paths_are_joined_and_normalised() {
        check("/a", "b", "/a/b");
        check("/", "b", "/b");
        check("/a", "/b", "/b");
        check("/a/b", "../c/./d//e/", "/a/c/d/e");
        check("/", "../..", "/");
    }
}
