//! [`VirtualSandbox`] as a [`Sandbox`].

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bstr::BString;
use bytes::{Bytes, BytesMut};
use vsh_core::meter::{Limit, LimitExceeded};
use vsh_core::shell::variable::Value;
use vsh_core::syntax::ast::Text;
use vsh_core::{Output, Shell, Source};
use vsh_fs::{
    Errno, File, FileKind, Location, Metadata, Mode, OpenOptions, Opened, PipeReader, Timestamp, View,
};

use super::VirtualSandbox;
use super::changes::Tracker;
use crate::changes::ChangeTracker;
use crate::execution::Execution;
use crate::sandbox::{
    Channel, DirEntry, ExecOptions, ExecOutput, FileStat, FileType, OutputSink, RemoveOptions, Sandbox,
    SandboxError, SandboxFuture,
};

/// How much is read or written at once.
const CHUNK: usize = 1 << 20;

impl VirtualSandbox {
    fn view(&self) -> (&View, Location) {
        (&self.template.place.view, self.template.place.cwd)
    }

    /// A clean shell as the options want it.
    async fn shell_with(&self, options: &ExecOptions) -> Result<Shell, SandboxError> {
        options.check()?;
        let mut shell = self.shell();
        if let Some(cwd) = &options.cwd {
            let path = self.resolve_path(cwd);
            let view = &shell.place.view;
            let found = view.directory(view.root(), path.as_bytes()).await;
            shell.place.cwd = found.map_err(|errno| SandboxError::file("exec", cwd, errno))?;
            shell.place.path = BString::from(path.as_str());
            export(&mut shell, "PWD", &path);
        }
        for (name, value) in &options.env {
            export(&mut shell, name, value);
        }
        if let Some(timeout) = options.timeout {
            let mut limits = *shell.world.meter.limits();
            limits.time = Some(limits.time.map_or(timeout, |own| own.min(timeout)));
            shell.set_limits(limits);
        }
        Ok(shell)
    }
}

/// Sets an exported variable; one that the shell computes or keeps from change stays, as when Bash starts with it.
fn export(shell: &mut Shell, name: &str, value: &str) {
    let variable = shell.variables.entry(&Text::from(name));
    if !variable.attributes.readonly && variable.attributes.dynamic.is_none() && name != "IFS" {
        variable.attributes.exported = true;
        variable.value = Value::Scalar(BString::from(value));
    }
}

/// A command's result. That the time the caller gave it was over is said by the status alone, as everywhere.
fn result(mut output: Output, timeout: Option<Duration>) -> ExecOutput {
    if let Some(limit) = output.limit.filter(|limit| is_callers(limit, timeout)) {
        let message = format!("vsh: {limit}\n");
        output.stderr.truncate(
            output.stderr.strip_suffix(message.as_bytes()).map_or(output.stderr.len(), <[u8]>::len),
        );
    }
    ExecOutput {
        stdout: Bytes::from(output.stdout),
        stderr: Bytes::from(output.stderr),
        exit_code: i32::from(output.status.0),
        omitted: 0,
    }
}

/// Was it the caller's own timeout that ended it?
fn is_callers(limit: &LimitExceeded, timeout: Option<Duration>) -> bool {
    limit.limit == Limit::Time && timeout.is_some_and(|t| t.as_millis() <= u128::from(limit.allowed))
}

/// Reads a stream to its end, handing it on.
async fn relay(reader: &PipeReader, channel: Channel, sink: &dyn OutputSink) -> Bytes {
    let mut all = BytesMut::new();
    while let Ok(chunk) = reader.read(64 * 1024).await {
        if chunk.is_empty() {
            break;
        }
        all.extend_from_slice(&chunk);
        sink.write(channel, chunk).await;
    }
    all.freeze()
}

async fn run_streaming(
    shell: Shell,
    script: Source,
    stdin: Bytes,
    timeout: Option<Duration>,
    sink: &dyn OutputSink,
) -> ExecOutput {
    let mut execution = Execution::start(shell, script);
    let input = execution.stdin.take();
    let feed = async {
        if let Some(writer) = input
            && !stdin.is_empty()
        {
            // A script that does not read its input is none the worse.
            let _ = writer.write(stdin).await;
        }
    };
    let ((), stdout, stderr) = tokio::join!(
        feed,
        relay(&execution.stdout, Channel::Stdout, sink),
        relay(&execution.stderr, Channel::Stderr, sink)
    );
    let mut output = execution.wait().await;
    let mut stderr = Vec::from(stderr);
    if let Some(limit) = output.limit.filter(|limit| !is_callers(limit, timeout)) {
        let message = Bytes::from(format!("vsh: {limit}\n"));
        stderr.extend_from_slice(&message);
        sink.write(Channel::Stderr, message).await;
    }
    output.stdout = stdout.into();
    output.stderr = stderr;
    result(output, timeout)
}

impl Sandbox for VirtualSandbox {
    fn provider(&self) -> &'static str {
        "virtual"
    }

    fn exec<'a>(&'a self, command: &'a str, options: ExecOptions) -> SandboxFuture<'a, ExecOutput> {
        Box::pin(async move {
            let mut shell = self.shell_with(&options).await?;
            let cancel = options.token();
            let source = Source::Command(Arc::from(command.as_bytes()));
            let stdin = options.stdin.unwrap_or_default();
            tokio::select! {
                biased;
                () = cancel.cancelled() => Err(SandboxError::Cancelled),
                output = shell.exec_with(source, stdin) => Ok(result(output, options.timeout)),
            }
        })
    }

    fn exec_streaming<'a>(
        &'a self,
        command: &'a str,
        options: ExecOptions,
        sink: &'a dyn OutputSink,
    ) -> SandboxFuture<'a, ExecOutput> {
        Box::pin(async move {
            let shell = self.shell_with(&options).await?;
            let cancel = options.token();
            let source = Source::Command(Arc::from(command.as_bytes()));
            tokio::select! {
                biased;
                () = cancel.cancelled() => Err(SandboxError::Cancelled),
                output = run_streaming(shell, source, options.stdin.unwrap_or_default(), options.timeout, sink) => Ok(output),
            }
        })
    }

    fn read_file_bytes<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Bytes> {
        let (view, at) = self.view();
        Box::pin(async move {
            read_all(view, at, path.as_bytes()).await.map_err(|e| SandboxError::file("read_file", path, e))
        })
    }

    fn write_file<'a>(&'a self, path: &'a str, content: Bytes) -> SandboxFuture<'a, ()> {
        let random = self.template.world.host.random();
        Box::pin(async move {
            let (view, at) = self.view();
            let written = write_all(view, at, path, content, random).await;
            written.map_err(|e| SandboxError::file("write_file", path, e))
        })
    }

    fn stat<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, FileStat> {
        Box::pin(async move {
            let (view, at) = self.view();
            stat(view, at, path.as_bytes()).await.map_err(|e| SandboxError::file("stat", path, e))
        })
    }

    fn read_dir<'a>(&'a self, path: &'a str) -> SandboxFuture<'a, Vec<DirEntry>> {
        Box::pin(async move {
            let (view, at) = self.view();
            let entries = view.read_dir(at, path.as_bytes()).await;
            let entries = entries.map_err(|e| SandboxError::file("read_dir", path, e))?;
            let entry =
                |e: vsh_fs::DirEntry| DirEntry { name: BString::from(&e.name[..]), kind: file_type(e.kind) };
            Ok(entries.into_iter().map(entry).collect())
        })
    }

    fn mkdir<'a>(&'a self, path: &'a str, recursive: bool) -> SandboxFuture<'a, ()> {
        Box::pin(async move {
            let (view, at) = self.view();
            let made = match recursive {
                true => make_directories(view, at, path).await,
                false => view.create_dir(at, path.as_bytes(), Mode::new(0o777)).await,
            };
            made.map_err(|e| SandboxError::file("mkdir", path, e))
        })
    }

    fn rm<'a>(&'a self, path: &'a str, options: RemoveOptions) -> SandboxFuture<'a, ()> {
        Box::pin(async move {
            let (view, at) = self.view();
            match remove(view, at, path.as_bytes(), options.recursive).await {
                Err(Errno::ENOENT) if options.force => Ok(()),
                removed => removed.map_err(|e| SandboxError::file("rm", path, e)),
            }
        })
    }

    fn cwd(&self) -> &str {
        &self.cwd
    }

    fn change_tracker(&self) -> Option<Arc<dyn ChangeTracker>> {
        Some(Arc::new(Tracker::new(self.files.clone(), self.overlays.clone())))
    }

    fn save_files(&self) -> SandboxFuture<'_, Option<Bytes>> {
        Box::pin(async move {
            if !self.overlays.is_empty() {
                return Err(SandboxError::Unsupported {
                    operation: "save_files",
                    option: Some("copy-on-write mounts"),
                });
            }
            let base =
                super::template_files().as_ref().map_err(|e| SandboxError::file("save_files", "/", *e))?;
            let saved = super::files::save(base, &self.files).await;
            saved.map(Some).map_err(|e| SandboxError::file("save_files", "/", e))
        })
    }

    fn restore_files(&self, saved: Bytes) -> SandboxFuture<'_, ()> {
        Box::pin(async move {
            let restored = super::files::restore(&self.files, saved).await;
            restored.map_err(|e| SandboxError::file("restore_files", "/", e))
        })
    }
}

fn file_type(kind: FileKind) -> FileType {
    match kind {
        FileKind::Regular => FileType::File,
        FileKind::Directory => FileType::Directory,
        FileKind::Symlink => FileType::Symlink,
        _ => FileType::Other,
    }
}

fn system_time(time: Timestamp) -> Option<SystemTime> {
    let nanos = Duration::from_nanos(u64::from(time.nanos));
    let seconds = Duration::from_secs(time.seconds.unsigned_abs());
    let whole = match time.seconds >= 0 {
        true => SystemTime::UNIX_EPOCH.checked_add(seconds),
        false => SystemTime::UNIX_EPOCH.checked_sub(seconds),
    };
    whole?.checked_add(nanos)
}

async fn stat(view: &View, at: Location, path: &[u8]) -> Result<FileStat, Errno> {
    let link = view.symlink_metadata(at, path).await?;
    let is_symlink = link.is_symlink();
    let target = match is_symlink {
        true => view.metadata(at, path).await.unwrap_or(link),
        false => link,
    };
    Ok(FileStat {
        kind: file_type(target.kind),
        is_symlink,
        size: target.is_file().then_some(target.size),
        mtime: system_time(target.mtime),
    })
}

/// The content of a regular file; `EISDIR` of a directory, `EINVAL` of anything else.
pub(crate) async fn read_all(view: &View, at: Location, path: &[u8]) -> Result<Bytes, Errno> {
    let how = OpenOptions { non_block: true, ..OpenOptions::READ };
    let file = match view.open(at, path, &how).await? {
        Opened::File(file) => file,
        Opened::Directory(_) => return Err(Errno::EISDIR),
        _ => return Err(Errno::EINVAL),
    };
    if !file.metadata().await?.is_file() {
        return Err(Errno::EINVAL);
    }
    let first = file.read_at(0, CHUNK).await?;
    let mut offset = first.len() as u64;
    let mut next = file.read_at(offset, CHUNK).await?;
    if next.is_empty() {
        return Ok(first);
    }
    let mut all = BytesMut::from(&first[..]);
    while !next.is_empty() {
        all.extend_from_slice(&next);
        offset += next.len() as u64;
        next = file.read_at(offset, CHUNK).await?;
    }
    Ok(all.freeze())
}

/// Replaces a file's content. Where it is a regular file of the user's with one name, or is not there, readers see the
/// old content or the new, never a part.
async fn write_all(view: &View, at: Location, path: &str, content: Bytes, random: u64) -> Result<(), Errno> {
    let existing = match view.metadata(at, path.as_bytes()).await {
        Ok(metadata) => Some(metadata),
        Err(Errno::ENOENT) => None,
        Err(errno) => return Err(errno),
    };
    match existing {
        Some(metadata) if metadata.is_dir() => return Err(Errno::EISDIR),
        Some(metadata) if !metadata.is_file() => return Err(Errno::EINVAL),
        Some(metadata) => {
            view.access(at, path.as_bytes(), false, true, false).await?;
            let target = view.canonicalize(at, path.as_bytes()).await?;
            if metadata.nlink == 1
                && metadata.uid == view.credentials.uid
                && replace(view, &target, &content, Some(&metadata), random).await.is_ok()
            {
                return Ok(());
            }
        }
        None => {
            if let Some((parent, _)) = path.trim_end_matches('/').rsplit_once('/')
                && !parent.is_empty()
            {
                make_directories(view, at, parent).await?;
            }
            // A link that leads nowhere is written through, as `>` does.
            if view.symlink_metadata(at, path.as_bytes()).await.is_err()
                && !path.ends_with('/')
                && let Some(name) = path.rsplit('/').next().filter(|n| !matches!(*n, "" | "." | ".."))
            {
                let parent = path.get(..path.len() - name.len()).filter(|p| !p.is_empty()).unwrap_or(".");
                let directory = view.canonicalize(at, parent.as_bytes()).await?;
                return replace(
                    view,
                    &vsh_fs::path::join(&directory, name.as_bytes()),
                    &content,
                    None,
                    random,
                )
                .await;
            }
        }
    }
    match view.open(at, path.as_bytes(), &OpenOptions::WRITE).await? {
        Opened::File(file) => write_into(&*file, content).await,
        _ => Err(Errno::EINVAL),
    }
}

pub(super) async fn write_into(file: &dyn File, mut content: Bytes) -> Result<(), Errno> {
    let mut offset = 0;
    while !content.is_empty() {
        let written = file.write_at(offset, content.clone()).await?;
        let _ = content.split_to(written.min(content.len()));
        offset += written as u64;
    }
    Ok(())
}

/// Writes beside `path`, then renames.
async fn replace(
    view: &View,
    path: &[u8],
    content: &Bytes,
    old: Option<&Metadata>,
    random: u64,
) -> Result<(), Errno> {
    let root = view.root();
    let cut = path.iter().rposition(|b| *b == b'/').map_or(0, |at| at + 1);
    let mut beside = path.get(..cut).unwrap_or_default().to_vec();
    beside.extend_from_slice(format!(".vsh-{random:016x}").as_bytes());
    let how = OpenOptions { exclusive: true, ..OpenOptions::WRITE };
    let Opened::File(file) = view.open(root, &beside, &how).await? else { return Err(Errno::EINVAL) };
    let work = async {
        write_into(&*file, content.clone()).await?;
        if let Some(old) = old {
            let change = vsh_fs::SetMetadata { mode: Some(old.mode), ..vsh_fs::SetMetadata::default() };
            view.set_metadata(root, &beside, &change, true).await?;
        }
        view.rename((root, &beside), (root, path), false).await
    };
    let done = work.await;
    if done.is_err() {
        // What is left of it is of no use; if it cannot be removed, the error is still the first one.
        let _ = view.remove_file(root, &beside).await;
    }
    done
}

/// `mkdir -p`
async fn make_directories(view: &View, at: Location, path: &str) -> Result<(), Errno> {
    match view.create_dir(at, path.as_bytes(), Mode::new(0o777)).await {
        Ok(()) => return Ok(()),
        Err(Errno::EEXIST) => {
            return match view.metadata(at, path.as_bytes()).await?.is_dir() {
                true => Ok(()),
                false => Err(Errno::EEXIST),
            };
        }
        Err(Errno::ENOENT) if !path.is_empty() => {}
        Err(errno) => return Err(errno),
    }
    let ends = path.char_indices().filter(|(at, c)| *c == '/' && *at > 0).map(|(at, _)| at);
    for end in ends.chain([path.len()]) {
        let Some(part) = path.get(..end) else { continue };
        match view.create_dir(at, part.as_bytes(), Mode::new(0o777)).await {
            Ok(()) => {}
            Err(Errno::EEXIST) if view.metadata(at, part.as_bytes()).await?.is_dir() => {}
            Err(Errno::EEXIST) => return Err(if end == path.len() { Errno::EEXIST } else { Errno::ENOTDIR }),
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

/// A directory that is being emptied.
struct Level {
    parent: Location,
    name: Vec<u8>,
    at: Location,
    entries: Vec<vsh_fs::DirEntry>,
}

pub(super) async fn remove(view: &View, at: Location, path: &[u8], recursive: bool) -> Result<(), Errno> {
    if !view.symlink_metadata(at, path).await?.is_dir() {
        return view.remove_file(at, path).await;
    }
    if !recursive {
        return Err(Errno::EISDIR);
    }
    let first = view.directory(at, path).await?;
    let mut levels = vec![level(view, at, path.to_vec(), first).await?];
    while let Some(top) = levels.last_mut() {
        match top.entries.pop() {
            Some(entry) if entry.kind == FileKind::Directory => {
                let (parent, name) = (top.at, entry.name.to_vec());
                let inside = view.directory(parent, &name).await?;
                levels.push(level(view, parent, name, inside).await?);
            }
            Some(entry) => match view.remove_file(top.at, &entry.name).await {
                // Somebody else was faster.
                Ok(()) | Err(Errno::ENOENT) => {}
                Err(errno) => return Err(errno),
            },
            None => {
                view.remove_dir(top.parent, &top.name).await?;
                levels.pop();
            }
        }
    }
    Ok(())
}

async fn level(view: &View, parent: Location, name: Vec<u8>, at: Location) -> Result<Level, Errno> {
    Ok(Level { parent, name, at, entries: view.read_dir(at, b".").await? })
}
