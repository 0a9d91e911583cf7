//! Running a script in a fresh sandbox.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bstr::BString;
use bytes::Bytes;
use vsh_core::syntax::ast::Text;
use vsh_fs::{Credentials, Errno, Location, Mode, OpenOptions, Opened, SetMetadata, Timestamp, View};
use vsh_harness::{Limit, Limits, Mount, Output, Shell, Source, VirtualSandbox};

use crate::outcome::{Ending, Outcome};

/// The native stack of a process's first thread, as systems usually have it.
const STACK: usize = 8 << 20;

/// A script and what surrounds it.
#[derive(Clone, Debug)]
pub struct Job {
    /// The script.
    pub script: Vec<u8>,
    /// The file it is said to come from; a command string without one.
    pub file: Option<String>,
    /// The positional parameters.
    pub args: Vec<String>,
    /// Variables of the environment, beside those of every sandbox.
    pub env: Vec<(String, String)>,
    /// The working directory, which is made.
    pub cwd: String,
    /// What is on standard input.
    pub stdin: Vec<u8>,
    /// Files in the working directory.
    pub files: Vec<Seed>,
    /// Directories of the host, and where they appear; changes stay in the sandbox.
    pub mounts: Vec<(PathBuf, String)>,
    /// How long it may run.
    pub time: Duration,
}

/// A file to be there before the script starts, its path relative to the working directory; an absolute one is made by
/// the superuser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seed {
    /// A directory.
    Directory(String),
    /// A regular file, its content and mode.
    File(String, Vec<u8>, u16),
    /// A regular file, its content, mode, and the second when it was changed.
    Dated(String, Vec<u8>, u16, i64),
    /// A symbolic link and its target.
    Link(String, String),
}

impl Job {
    /// A script in an empty directory, with ten seconds.
    pub fn new(script: impl Into<Vec<u8>>) -> Self {
        Self {
            script: script.into(),
            file: None,
            args: Vec::new(),
            env: Vec::new(),
            cwd: "/home/user/case".to_owned(),
            stdin: Vec::new(),
            files: Vec::new(),
            mounts: Vec::new(),
            time: Duration::from_secs(10),
        }
    }

    /// Runs it to its end, on a thread with the native stack of a process's first one. A panic of the shell is
    /// caught and told.
    pub fn run(&self) -> Outcome {
        self.run_on_stack(STACK)
    }

    /// The same on a native stack of `bytes`.
    pub fn run_on_stack(&self, bytes: usize) -> Outcome {
        let ended = std::thread::scope(|scope| {
            let thread =
                std::thread::Builder::new().stack_size(bytes).spawn_scoped(scope, || self.block_on());
            thread.map(std::thread::ScopedJoinHandle::join)
        });
        let reason = match ended {
            Ok(Ok(Ok(output))) => return outcome(output),
            Ok(Ok(Err(reason))) => reason,
            Ok(Err(panic)) => panic_text(&*panic),
            Err(error) => format!("no thread: {error}"),
        };
        Outcome { ended_by: Some(Ending::Panic(reason)), ..Outcome::default() }
    }

    fn block_on(&self) -> Result<Output, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let runtime = runtime.map_err(|e| format!("no runtime: {e}"))?;
        runtime.block_on(async {
            let mut shell = self.shell().await.map_err(|e| format!("no sandbox: {e}"))?;
            let script: Arc<[u8]> = Arc::from(self.script.as_slice());
            let source = match &self.file {
                Some(name) => Source::File(script, Text::from(name.as_str())),
                None => Source::Command(script),
            };
            Ok(shell.exec_with(source, Bytes::copy_from_slice(&self.stdin)).await)
        })
    }

    async fn shell(&self) -> Result<Shell, Errno> {
        let limits = Limits { time: Some(self.time), ..Limits::default() };
        let mut builder = VirtualSandbox::builder().with_limits(limits);
        for (name, value) in &self.env {
            builder = builder.with_env(name.as_str(), value.as_str());
        }
        for (directory, path) in &self.mounts {
            builder = builder.with_mount(directory, path.as_str(), Mount::CopyOnWrite);
        }
        let mut shell = builder.build().await?.shell();
        self.enter(&mut shell).await?;
        if let Some(file) = &self.file {
            shell.calls.zero = BString::from(file.as_str());
        }
        shell.calls.positional = Arc::new(self.args.iter().map(|a| BString::from(a.as_str())).collect());
        Ok(shell)
    }

    /// Makes the working directory with its files, and goes there.
    async fn enter(&self, shell: &mut Shell) -> Result<(), Errno> {
        let view = shell.place.view.clone();
        make_directories(&view, view.root(), &self.cwd).await?;
        let cwd = view.directory(view.root(), self.cwd.as_bytes()).await?;
        let root = Credentials { uid: 0, gid: 0, groups: Arc::new([]) };
        let superuser = View::new(Arc::clone(view.namespace()), root, Mode::new(0o022));
        for seed in &self.files {
            let view = if seed.path().starts_with('/') { &superuser } else { &view };
            seed.plant(view, cwd).await?;
        }
        shell.place.cwd = cwd;
        shell.place.path = BString::from(self.cwd.as_str());
        shell.assign(b"PWD", BString::from(self.cwd.as_str()), false).map_err(|_| Errno::EINVAL)
    }
}

impl Seed {
    fn path(&self) -> &str {
        match self {
            Self::Directory(path) | Self::File(path, ..) | Self::Dated(path, ..) | Self::Link(path, _) => {
                path
            }
        }
    }

    async fn plant(&self, view: &View, cwd: Location) -> Result<(), Errno> {
        match self {
            Self::Directory(path) => make_directories(view, cwd, path).await,
            Self::Link(path, target) => view.symlink(target.as_bytes(), cwd, path.as_bytes()).await,
            Self::File(path, content, mode) => write(view, cwd, path, content, *mode).await,
            Self::Dated(path, content, mode, second) => {
                write(view, cwd, path, content, *mode).await?;
                let time = Some(Timestamp { seconds: *second, nanos: 0 });
                let change = SetMetadata { atime: time, mtime: time, ..SetMetadata::default() };
                view.set_metadata(cwd, path.as_bytes(), &change, true).await
            }
        }
    }
}

/// Writes a file, and makes the directories above it.
async fn write(view: &View, cwd: Location, path: &str, content: &[u8], mode: u16) -> Result<(), Errno> {
    if let Some((parent, _)) = path.rsplit_once('/').filter(|(parent, _)| !parent.is_empty()) {
        make_directories(view, cwd, parent).await?;
    }
    let options = OpenOptions { mode: Mode::new(mode), ..OpenOptions::WRITE };
    let Opened::File(file) = view.open(cwd, path.as_bytes(), &options).await? else {
        return Err(Errno::EINVAL);
    };
    let mut written = 0;
    while let Some(rest) = content.get(written..).filter(|rest| !rest.is_empty()) {
        written += file.write_at(written as u64, Bytes::copy_from_slice(rest)).await?;
    }
    // Whatever the umask is.
    let change = SetMetadata { mode: Some(Mode::new(mode)), ..SetMetadata::default() };
    view.set_metadata(cwd, path.as_bytes(), &change, true).await
}

/// Makes a directory and those above it; that they are there is as well.
async fn make_directories(view: &View, at: Location, path: &str) -> Result<(), Errno> {
    let path = path.trim_end_matches('/');
    let ends = path.char_indices().filter(|(i, c)| *c == '/' && *i > 0).map(|(i, _)| i).chain([path.len()]);
    for end in ends {
        let upper = path.get(..end).unwrap_or(path);
        match view.create_dir(at, upper.as_bytes(), Mode::new(0o755)).await {
            Ok(()) | Err(Errno::EEXIST) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
    text.unwrap_or_else(|| "no message".to_owned())
}

fn outcome(output: Output) -> Outcome {
    let ended_by = output.limit.map(|exceeded| match exceeded.limit {
        Limit::Time => Ending::Time,
        other => Ending::Limit(other.name()),
    });
    Outcome { stdout: output.stdout, stderr: output.stderr, status: output.status.0, ended_by }
}

#[cfg(test)]
mod tests {
    use super::{Job, Seed};

    #[test]
    fn a_script_finds_its_directory_files_and_parameters() {
        let mut job = Job::new(
            "pwd; echo \"$0 $1 $X\"; for f in * d/*; do echo \"$f\"; done; . ./f; [ -x f ] || exit 3",
        );
        job.args = vec!["one".to_owned()];
        job.env = vec![("X".to_owned(), "x".to_owned())];
        job.files = vec![
            Seed::File("f".to_owned(), b"echo sourced\n".to_vec(), 0o644),
            Seed::File("d/e/g".to_owned(), Vec::new(), 0o644),
            Seed::Link("l".to_owned(), "f".to_owned()),
        ];
        let got = job.run();
        let stdout = "/home/user/case\nbash one x\nd\nf\nl\nd/e\nsourced\n";
        assert_eq!((String::from_utf8(got.stdout).unwrap().as_str(), got.status), (stdout, 3));
    }
}
