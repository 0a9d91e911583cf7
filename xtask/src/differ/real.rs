//! The real shell, and where its scripts run.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use bstr::ByteSlice;
use vsh_tests::outcome::Outcome;
use vsh_tests::reference::{self, Scratch};
use vsh_tests::sandbox::Job;

/// The loader, which takes a library before others.
const LOADER: &str = "/lib64/ld-linux-x86-64.so.2";

/// A library that gives no memory back.
const KEEPER: &str = "void free(void *memory) { (void)memory; }\n";

/// What becomes of memory that the shell gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// It is used again.
    Freed,
    /// It stays as it is, so that the shell may look at it later.
    Kept,
}

/// The real shell.
pub struct Real {
    bash: PathBuf,
    environment: Vec<(String, String)>,
    keeper: Option<PathBuf>,
}

impl Real {
    pub fn new(bash: PathBuf, scratch: &Scratch, environment: Vec<(String, String)>) -> Self {
        let keeper = keeper(scratch.path());
        if keeper.is_none() {
            println!(
                "differ: without a C compiler, what Bash does with memory that it gave back is a difference"
            );
        }
        Self { bash, environment, keeper }
    }

    /// Runs a script in a directory of its own, which is shown as it is called in a sandbox. `timeout` ends it after ten seconds.
    pub fn run(&self, script: &str, memory: Memory) -> std::io::Result<Outcome> {
        self.run_for("10", script, memory)
    }

    /// The same for scripts that only take their time.
    pub fn run_long(&self, script: &str) -> std::io::Result<Outcome> {
        self.run_for("180", script, Memory::Freed)
    }

    fn run_for(&self, seconds: &str, script: &str, memory: Memory) -> std::io::Result<Outcome> {
        let mut command = Command::new("/usr/bin/timeout");
        command.args(["-k", "1", seconds]);
        match (memory, &self.keeper) {
            (Memory::Freed, _) => command.arg(&self.bash),
            (Memory::Kept, Some(keeper)) => {
                // A variable of the environment would be seen by the script.
                let preload = [OsStr::new("--preload"), keeper.as_os_str()];
                command.arg(LOADER).args(preload).args(["--argv0", "bash"]).arg(&self.bash)
            }
            (Memory::Kept, None) => return Err(std::io::ErrorKind::Unsupported.into()),
        };
        command.args(["-c", script, "bash"]);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        reference::lower(&mut command);
        let scratch = Scratch::new()?;
        let directory = scratch.path().join("case");
        let output = command.current_dir(&directory).stdin(Stdio::null()).output()?;
        let code = output.status.code().or_else(|| output.status.signal().map(|signal| 128 + signal));
        let status = code.and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX);
        let stdout = output.stdout.replace(directory.as_os_str().as_bytes(), Job::new("").cwd);
        Ok(Outcome { stdout, stderr: output.stderr, status, ended_by: None })
    }
}

/// Makes the library; `None` where there is no compiler, or another loader.
fn keeper(directory: &Path) -> Option<PathBuf> {
    let (source, library) = (directory.join("keep.c"), directory.join("keep.so"));
    std::fs::write(&source, KEEPER).ok()?;
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source).stderr(Stdio::null());
    let made = Path::new(LOADER).is_file() && compiler.status().is_ok_and(|status| status.success());
    std::fs::set_permissions(&library, PermissionsExt::from_mode(0o755)).ok()?;
    made.then_some(library)
}
