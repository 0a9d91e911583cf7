//! A sandbox seen from another working directory.

use std::sync::Arc;

use bytes::Bytes;

use super::{
    DirEntry, ExecOptions, ExecOutput, FileStat, OutputSink, RemoveOptions, Sandbox, SandboxFuture, resolve,
};
use crate::changes::ChangeTracker;

/// The same sandbox, with another working directory. It confines nothing: `..` and absolute paths lead out.
#[derive(Clone)]
pub struct Scoped {
    inner: Arc<dyn Sandbox>,
    cwd: String,
}

impl Scoped {
    /// `inner` as seen from `cwd`, which is relative to its own; whether it is there is found out when it is used.
    pub fn new(inner: Arc<dyn Sandbox>, cwd: &str) -> Self {
        let cwd = inner.resolve_path(cwd);
        Self { inner, cwd }
    }

    fn path(&self, path: &str) -> String {
        // An empty path is an error of the inner sandbox's, not the working directory.
        if path.is_empty() { String::new() } else { resolve(&self.cwd, path) }
    }

    fn options(&self, mut options: ExecOptions) -> ExecOptions {
        options.cwd = Some(resolve(&self.cwd, options.cwd.as_deref().unwrap_or(".")));
        options
    }
}

impl Sandbox for Scoped {
    fn provider(&self) -> &'static str {
        self.inner.provider()
    }

    fn exec<'a>(&'a self, command: &'a str, options: ExecOptions) -> SandboxFuture<'a, ExecOutput> {
        self.inner.exec(command, self.options(options))
    }

    fn exec_streaming<'a>(
        &'a self,
        command: &'a str,
        options: ExecOptions,
        sink: &'a dyn OutputSink,
    ) -> SandboxFuture<'a, ExecOutput> {
        self.inner.exec_streaming(command, self.options(options), sink)
    }

    fn read_file_bytes<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Bytes> {
        Box::pin(async move { self.inner.read_file_bytes(&self.path(path)).await })
    }

    fn write_file<'a>(&'a self, path: &'a str, content: Bytes) -> SandboxFuture<'a, ()> {
        Box::pin(async move { self.inner.write_file(&self.path(path), content).await })
    }

    fn stat<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, FileStat> {
        Box::pin(async move { self.inner.stat(&self.path(path)).await })
    }

    fn read_dir<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Vec<DirEntry>> {
        Box::pin(async move { self.inner.read_dir(&self.path(path)).await })
    }

    fn mkdir<'a>(&'a self, path: &'a str, recursive: bool) -> SandboxFuture<'a, ()> {
        Box::pin(async move { self.inner.mkdir(&self.path(path), recursive).await })
    }

    fn rm<'a>(&'a self, path: &'a str, options: RemoveOptions) -> SandboxFuture<'a, ()> {
        Box::pin(async move { self.inner.rm(&self.path(path), options).await })
    }

    fn cwd(&self) -> &str {
        &self.cwd
    }

    fn change_tracker(&self) -> Option<Arc<dyn ChangeTracker>> {
        self.inner.change_tracker()
    }

    fn save_files(&self) -> SandboxFuture<'_, Option<Bytes>> {
        self.inner.save_files()
    }

    fn restore_files(&self, saved: Bytes) -> SandboxFuture<'_, ()> {
        self.inner.restore_files(saved)
    }
}
