//! The contract of every execution environment an agent may be given.
//!
//! [`Sandbox`] is object-safe and small, so that an adapter for another provider is one file:
//! [`VirtualSandbox`](crate::VirtualSandbox) and [`LocalSandbox`](crate::LocalSandbox) are two of them, and
//! [`conformance`] is the suite that each must pass. Paths are text, relative to [`cwd`](Sandbox::cwd) unless they
//! start with `/`; file names that are not UTF-8 are listed, and reached through [`exec`](Sandbox::exec).

pub mod conformance;
mod error;
mod exec;
mod scoped;

use std::sync::Arc;
use std::time::SystemTime;

use bstr::BString;
use bytes::Bytes;
use vsh_core::host::BoxFuture;
use vsh_fs::Errno;

pub use error::SandboxError;
pub use exec::{
    CancelToken, Channel, ExecOptions, ExecOutput, LateEnd, LateObserver, OutputSink, TIMED_OUT,
    confirm_cancelled,
};
pub use scoped::Scoped;

use crate::changes::ChangeTracker;

/// What an operation gives.
pub type SandboxFuture<'a, T> = BoxFuture<'a, Result<T, SandboxError>>;

/// An execution environment: commands and files.
///
/// The caller owns its life; nothing in this crate deletes one. All operations may be called at the same time.
pub trait Sandbox: Send + Sync {
    /// What kind of sandbox it is, as `virtual` or `local`.
    fn provider(&self) -> &'static str;

    /// Runs a Bash command in a new shell. A command that ended is a result, whatever its status; one whose time
    /// was over has status 124 and the output so far. Errors: [`SandboxError`].
    fn exec<'a>(&'a self, command: &'a str, options: ExecOptions) -> SandboxFuture<'a, ExecOutput>;

    /// As [`exec`](Self::exec), handing the output to `sink` while it is written as well. A provider without
    /// streams hands it over at the end, which is what happens unless this is overridden.
    fn exec_streaming<'a>(
        &'a self,
        command: &'a str,
        options: ExecOptions,
        sink: &'a dyn OutputSink,
    ) -> SandboxFuture<'a, ExecOutput> {
        Box::pin(async move {
            let output = self.exec(command, options).await?;
            sink.write(Channel::Stdout, output.stdout.clone()).await;
            sink.write(Channel::Stderr, output.stderr.clone()).await;
            Ok(output)
        })
    }

    /// The content of a file that is text; `EILSEQ` if it is not UTF-8.
    fn read_file<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, String> {
        Box::pin(async move {
            let bytes = self.read_file_bytes(path).await?;
            String::from_utf8(bytes.into()).map_err(|_| SandboxError::file("read_file", path, Errno::EILSEQ))
        })
    }

    /// The content of a file.
    fn read_file_bytes<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Bytes>;

    /// Writes a file, instead of what it held; the directories above it are made where they are missing.
    fn write_file<'a>(&'a self, path: &'a str, content: Bytes) -> SandboxFuture<'a, ()>;

    /// What is at a path, symbolic links followed.
    fn stat<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, FileStat>;

    /// The entries of a directory without `.` and `..`, sorted by the bytes of their names.
    fn read_dir<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Vec<DirEntry>>;

    /// Is there anything at a path, a symbolic link that leads nowhere included?
    fn exists<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, bool> {
        Box::pin(async move {
            match self.stat(path).await {
                Ok(_) => Ok(true),
                Err(SandboxError::File { errno: Errno::ENOENT | Errno::ENOTDIR, .. }) => Ok(false),
                Err(error) => Err(error),
            }
        })
    }

    /// Makes a directory. With `recursive` its parents too, and one that is there is good; else `EEXIST`.
    fn mkdir<'a>(&'a self, path: &'a str, recursive: bool) -> SandboxFuture<'a, ()>;

    /// Removes a file, a symbolic link (not what it leads to), or with `recursive` a directory and all in it; without
    /// it a directory is `EISDIR`. With `force`, what is not there is no error.
    fn rm<'a>(&'a self, path: &'a str, options: RemoveOptions) -> SandboxFuture<'a, ()>;

    /// The working directory: absolute, normalised.
    fn cwd(&self) -> &str;

    /// The absolute path of `path`, by its text alone: without `.`, `..` and doubled slashes.
    fn resolve_path(&self, path: &str) -> String {
        resolve(self.cwd(), path)
    }

    /// What can tell how files have changed since a moment, where the provider can. A virtual sandbox tells of its files
    /// in memory, not of directories of the host that are mounted in it.
    fn change_tracker(&self) -> Option<Arc<dyn ChangeTracker>> {
        None
    }

    /// The files as bytes, for [`restore_files`](Self::restore_files) in another process; nothing where the provider
    /// keeps them itself.
    fn save_files(&self) -> SandboxFuture<'_, Option<Bytes>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// Brings a new sandbox to what [`save_files`](Self::save_files) gave.
    fn restore_files(&self, saved: Bytes) -> SandboxFuture<'_, ()> {
        let _ = saved;
        Box::pin(std::future::ready(Err(SandboxError::unsupported("restore_files"))))
    }
}

/// `path` as seen from the absolute directory `cwd`, normalised by its text.
pub fn resolve(cwd: &str, path: &str) -> String {
    let joined = vsh_fs::path::join(cwd.as_bytes(), path.as_bytes());
    // Joining and normalising cut at slashes only, so text stays text.
    String::from_utf8(vsh_fs::path::normalize(&joined)).unwrap_or_default()
}

/// Makes the sandbox of a harness; called once for each. Closures that return a future are factories.
pub trait SandboxFactory: Send + Sync {
    /// Makes it.
    fn create<'a>(&'a self, harness: &'a str) -> SandboxFuture<'a, Arc<dyn Sandbox>>;
}

impl<F, Fut> SandboxFactory for F
where
    F: Fn(String) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Arc<dyn Sandbox>, SandboxError>> + Send + 'static,
{
    fn create<'a>(&'a self, harness: &'a str) -> SandboxFuture<'a, Arc<dyn Sandbox>> {
        Box::pin(self(harness.to_owned()))
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A device, a FIFO, a socket.
    Other,
}

/// What is known of a file. What the provider does not tell is absent, never made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStat {
    /// What the path leads to; a symbolic link only where it leads nowhere.
    pub kind: FileType,
    /// Is the path itself a symbolic link?
    pub is_symlink: bool,
    /// The size in bytes, of regular files.
    pub size: Option<u64>,
    /// The last change of the content.
    pub mtime: Option<SystemTime>,
}

/// An entry of a directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    /// Its name, as the bytes it is.
    pub name: BString,
    /// What it is; links not followed.
    pub kind: FileType,
}

/// How [`Sandbox::rm`] removes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RemoveOptions {
    /// Directories, with all in them.
    pub recursive: bool,
    /// What is not there is no error.
    pub force: bool,
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn paths_are_resolved_by_their_text() {
        for (cwd, path, expected) in [
            ("/work", "a", "/work/a"),
            ("/work", "../a/./b//c/", "/a/b/c"),
            ("/work", "/x/../..", "/"),
            ("/", "é", "/é"),
            ("/work", "", "/work"),
        ] {
            assert_eq!(resolve(cwd, path), expected);
        }
    }
}
