//! The host itself: real Bash, real files. Nothing is confined; what is kept out is the environment.

mod environment;
mod files;
mod process;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use vsh_core::host::BoxFuture;

use crate::sandbox::{
    Channel, DirEntry, ExecOptions, ExecOutput, FileStat, OutputSink, RemoveOptions, Sandbox, SandboxError,
    SandboxFuture,
};

pub use environment::INHERITED;

/// What is kept of each stream if nothing else is said: 16 MiB.
const OUTPUT_CAP: usize = 16 << 20;

/// The host's Bash and files, in the agent's own process's rights.
///
/// Each command runs in a process group of its own, which gets SIGTERM when its time is over or it is cancelled, and
/// SIGKILL two seconds later. Of the environment only [`INHERITED`] reaches it, and what is added.
#[derive(Clone, Debug)]
pub struct LocalSandbox {
    cwd: String,
    environment: Vec<(OsString, OsString)>,
    output_cap: usize,
}

impl LocalSandbox {
    /// A sandbox that starts in `directory`, which must be there; its path must be UTF-8.
    pub fn new(directory: impl AsRef<Path>) -> std::io::Result<Self> {
        let cwd = std::fs::canonicalize(directory)?;
        if !cwd.is_dir() {
            return Err(std::io::ErrorKind::NotADirectory.into());
        }
        let cwd = cwd.into_os_string().into_string().map_err(|_| std::io::ErrorKind::InvalidFilename)?;
        Ok(Self { cwd, environment: environment::inherited(), output_cap: OUTPUT_CAP })
    }

    /// Adds a variable to the environment of all commands.
    #[must_use]
    pub fn with_env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        let name = name.into();
        self.environment.retain(|(n, _)| *n != name);
        self.environment.push((name, value.into()));
        self
    }

    /// Takes a variable out of it.
    #[must_use]
    pub fn without_env(mut self, name: &str) -> Self {
        self.environment.retain(|(n, _)| n != name);
        self
    }

    /// How many bytes of each stream are kept; what is beyond is counted in [`ExecOutput::omitted`].
    #[must_use]
    pub fn with_output_cap(mut self, bytes: usize) -> Self {
        self.output_cap = bytes;
        self
    }

    fn host_path(&self, operation: &'static str, path: &str) -> Result<PathBuf, SandboxError> {
        if path.is_empty() {
            return Err(SandboxError::file(operation, path, vsh_fs::Errno::ENOENT));
        }
        if path.contains('\0') {
            return Err(SandboxError::Invalid { operation, message: "the path contains a NUL".to_owned() });
        }
        // Not normalised by its text: `..` behind a symbolic link is the kernel's to judge.
        Ok(Path::new(&self.cwd).join(path))
    }

    /// Runs a file operation where it may block.
    fn blocking<'a, T: Send + 'static>(
        &'a self,
        operation: &'static str,
        path: &'a str,
        work: impl FnOnce(&Path) -> std::io::Result<T> + Send + 'static,
    ) -> SandboxFuture<'a, T> {
        Box::pin(async move {
            let host = self.host_path(operation, path)?;
            match tokio::task::spawn_blocking(move || work(&host)).await {
                Ok(done) => done.map_err(|error| SandboxError::io(operation, path, &error)),
                Err(error) => Err(SandboxError::Transport(format!("{operation} {path}: {error}"))),
            }
        })
    }
}

/// Hears nothing.
struct Silent;

impl OutputSink for Silent {
    fn write(&self, _: Channel, _: Bytes) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl Sandbox for LocalSandbox {
    fn provider(&self) -> &'static str {
        "local"
    }

    fn exec<'a>(&'a self, command: &'a str, options: ExecOptions) -> SandboxFuture<'a, ExecOutput> {
        self.exec_streaming(command, options, &Silent)
    }

    fn exec_streaming<'a>(
        &'a self,
        command: &'a str,
        options: ExecOptions,
        sink: &'a dyn OutputSink,
    ) -> SandboxFuture<'a, ExecOutput> {
        Box::pin(process::run(self, command, options, sink))
    }

    fn read_file_bytes<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Bytes> {
        self.blocking("read_file", path, files::read)
    }

    fn write_file<'a>(&'a self, path: &'a str, content: Bytes) -> SandboxFuture<'a, ()> {
        self.blocking("write_file", path, move |host| files::write(host, &content))
    }

    fn stat<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, FileStat> {
        self.blocking("stat", path, files::stat)
    }

    fn read_dir<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Vec<DirEntry>> {
        self.blocking("read_dir", path, files::read_dir)
    }

    fn mkdir<'a>(&'a self, path: &'a str, recursive: bool) -> SandboxFuture<'a, ()> {
        self.blocking("mkdir", path, move |host| files::make_directory(host, recursive))
    }

    fn rm<'a>(&'a self, path: &'a str, options: RemoveOptions) -> SandboxFuture<'a, ()> {
        self.blocking("rm", path, move |host| files::remove(host, options))
    }

    fn cwd(&self) -> &str {
        &self.cwd
    }
}

#[cfg(test)]
mod tests;
