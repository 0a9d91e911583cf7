//! The real shell, to confirm expectations: each script in a fresh directory of the host.

use std::ffi::OsStr;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::outcome::{Ending, Outcome};

/// Where the real tools are looked for.
pub const PATH: &str = "/usr/bin:/bin";

/// Who runs the scripts if this process is root's: permissions are nothing to root.
const USER: u32 = 1000;

/// How long a script may take.
const TIME: Duration = Duration::from_secs(20);

/// The program of this name on [`PATH`].
pub fn find(name: &str) -> Option<PathBuf> {
    PATH.split(':').map(|dir| Path::new(dir).join(name)).find(|path| path.is_file())
}

/// The original of a utility, if it is installed; that of `awk` is `gawk`, not what else goes by that name.
pub fn original(name: &str) -> Option<PathBuf> {
    find(if name == "awk" { "gawk" } else { name })
}

/// A directory of its own, removed when dropped.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// A new, empty directory that belongs to the user who runs scripts.
    pub fn new() -> std::io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let scratch = Self(std::env::temp_dir().join(format!("vsh-confirm-{}-{number}", std::process::id())));
        scratch.directory("")?;
        scratch.directory("case")?;
        Ok(scratch)
    }

    fn directory(&self, name: &str) -> std::io::Result<()> {
        let path = self.0.join(name);
        std::fs::create_dir(&path)?;
        if is_root() { chown(&path, Some(USER), Some(USER)) } else { Ok(()) }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Scripts may have made directories that cannot be entered; what cannot be removed stays.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

/// Has a command run by a user to whom permissions mean something.
pub fn lower(command: &mut Command) {
    if is_root() {
        command.uid(USER).gid(USER);
    }
}

/// Runs a command string as `bash -c` does, with a clean environment.
pub fn run(bash: &Path, script: &[u8]) -> std::io::Result<Outcome> {
    let scratch = Scratch::new()?;
    let mut command = Command::new(bash);
    command.arg0("bash").arg("-c").arg(OsStr::from_bytes(script));
    command.env_clear().env("PATH", PATH).env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    command.env("HOME", scratch.path()).current_dir(scratch.path().join("case"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    lower(&mut command);
    collect(command.spawn()?)
}

fn collect(mut child: Child) -> std::io::Result<Outcome> {
    let stdout = drain(child.stdout.take());
    let stderr = drain(child.stderr.take());
    let status = wait(&mut child)?;
    let ended_by = status.is_none().then_some(Ending::Time);
    if ended_by.is_some() {
        end_group(child.id());
        child.wait()?;
    }
    let text = |thread: std::thread::JoinHandle<Vec<u8>>| thread.join().unwrap_or_default();
    Ok(Outcome { stdout: text(stdout), stderr: text(stderr), status: status.map_or(0, code), ended_by })
}

/// Waits for the shell; `None` if its time is over.
fn wait(child: &mut Child) -> std::io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + TIME;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() > deadline {
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn drain(stream: Option<impl Read + Send + 'static>) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut text = Vec::new();
        if let Some(mut stream) = stream {
            // What was read before an error counts.
            let _ = stream.read_to_end(&mut text);
        }
        text
    })
}

/// Ends a shell with all it has started.
fn end_group(group: u32) {
    let _ = Command::new("kill").args(["-KILL", "--", &format!("-{group}")]).stderr(Stdio::null()).status();
}

fn code(status: ExitStatus) -> u8 {
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX)
}
