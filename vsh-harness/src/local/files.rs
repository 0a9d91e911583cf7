//! Files of the host, as the contract wants them.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{Error, Read, Result, Write};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use bstr::BString;
use bytes::Bytes;
use vsh_fs::Errno;

use crate::sandbox::{DirEntry, FileStat, FileType, RemoveOptions};

fn fail<T>(errno: Errno) -> Result<T> {
    Err(Error::from_raw_os_error(errno.number()))
}

fn file_type(kind: fs::FileType) -> FileType {
    match kind {
        kind if kind.is_file() => FileType::File,
        kind if kind.is_dir() => FileType::Directory,
        kind if kind.is_symlink() => FileType::Symlink,
        _ => FileType::Other,
    }
}

/// A regular file's content. A FIFO is not waited for.
pub(super) fn read(path: &Path) -> Result<Bytes> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return fail(Errno::EISDIR);
    }
    if !metadata.is_file() {
        return fail(Errno::EINVAL);
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.read_to_end(&mut bytes)?;
    Ok(Bytes::from(bytes))
}

/// Replaces a file's content: at once, where it is a regular file of ours with one name, or is not there.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<()> {
    match fs::metadata(path) {
        Ok(old) if old.is_dir() => fail(Errno::EISDIR),
        Ok(old) if !old.is_file() => fail(Errno::EINVAL),
        Ok(old) => {
            // Who may not write to a file may not replace it.
            drop(OpenOptions::new().write(true).open(path)?);
            let target = fs::canonicalize(path)?;
            let ours = old.nlink() == 1 && old.uid() == rustix::process::geteuid().as_raw();
            if ours && replace(&target, content, Some(&old)).is_ok() {
                return Ok(());
            }
            fs::write(path, content)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
                return fail(Errno::EISDIR);
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            match path.symlink_metadata() {
                // A link that leads nowhere is written through, as `>` does.
                Ok(_) => fs::write(path, content),
                Err(_) => replace(path, content, None),
            }
        }
        Err(error) => Err(error),
    }
}

fn replace(path: &Path, content: &[u8], old: Option<&Metadata>) -> Result<()> {
    let parent = path.parent().ok_or(Error::from_raw_os_error(Errno::EINVAL.number()))?;
    let random = std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), path);
    let beside = parent.join(format!(".vsh-{random:016x}"));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o666).open(&beside)?;
    let done = file.write_all(content).and_then(|()| match old {
        Some(old) => file.set_permissions(old.permissions()),
        None => Ok(()),
    });
    let done = done.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        // The first error tells more than one from cleaning up.
        let _ = fs::remove_file(&beside);
    }
    done
}

pub(super) fn stat(path: &Path) -> Result<FileStat> {
    let link = fs::symlink_metadata(path)?;
    let is_symlink = link.is_symlink();
    let target = if is_symlink { fs::metadata(path).unwrap_or(link) } else { link };
    Ok(FileStat {
        kind: file_type(target.file_type()),
        is_symlink,
        size: target.is_file().then_some(target.len()),
        mtime: target.modified().ok(),
    })
}

pub(super) fn read_dir(path: &Path) -> Result<Vec<DirEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = BString::from(entry.file_name().into_vec());
        entries.push(DirEntry { name, kind: file_type(entry.file_type()?) });
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

pub(super) fn make_directory(path: &Path, recursive: bool) -> Result<()> {
    if !recursive {
        return fs::create_dir(path);
    }
    match fs::create_dir_all(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && !path.is_dir() => {
            fail(Errno::EEXIST)
        }
        made => made,
    }
}

pub(super) fn remove(path: &Path, options: RemoveOptions) -> Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() && !options.recursive => fail(Errno::EISDIR),
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if options.force && error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
