//! What a command is, and what it may see.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bstr::{BStr, BString, ByteSlice};
use vsh_fs::{Credentials, Errno, Location, Metadata, OpenOptions, View};

use crate::args::{self, Arg, Opt, Order};
use crate::exec::process::{Process, ProcessTable};
use crate::host::{BoxFuture, Host};
use crate::io::{FdTable, Input, OpenFile, Output};
use crate::meter::{LimitExceeded, Meter};

/// The exit status of a command, 0 to 255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExitStatus(pub u8);

impl ExitStatus {
    /// 0
    pub const SUCCESS: Self = Self(0);
    /// 1
    pub const FAILURE: Self = Self(1);
    /// 2: a usage error of a builtin, and "trouble" of many utilities.
    pub const USAGE: Self = Self(2);
    /// 126: found, but not executable.
    pub const NOT_EXECUTABLE: Self = Self(126);
    /// 127: not found.
    pub const NOT_FOUND: Self = Self(127);
    /// 141: SIGPIPE.
    pub const BROKEN_PIPE: Self = Self(141);

    /// Did it succeed?
    pub const fn is_success(self) -> bool {
        self.0 == 0
    }

    /// What a command killed by `signal` leaves: 128 + its number.
    pub const fn signal(signal: u8) -> Self {
        Self(128u8.wrapping_add(signal))
    }
}

impl From<bool> for ExitStatus {
    /// True is success.
    fn from(success: bool) -> Self {
        Self(u8::from(!success))
    }
}

/// How a utility ends early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A limit was hit: the execution ends.
    Limit(LimitExceeded),
    /// Nobody reads the output any more: SIGPIPE.
    BrokenPipe,
    /// An operation failed. At the top: `NAME: MESSAGE`, status 1.
    Errno(Errno),
    /// Standard output could not be written. At the top: `NAME: write error: MESSAGE`, the utility's usage status.
    Write(Errno),
    /// Reported as `NAME: MESSAGE`; ends with this status.
    Fatal(String, ExitStatus),
    /// Reported as `NAME: MESSAGE` and a hint at `--help`; ends with the utility's usage status.
    Usage(String),
    /// This byte is no option: a usage error that names it as it is.
    InvalidOption(u8),
    /// Ends with this status, everything said already.
    Exit(ExitStatus),
    /// `--help`
    Help,
    /// `--version`
    Version,
}

impl Error {
    /// A usage error.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// An option or construct the original has and vsh has not; `what` as the user wrote it.
    pub fn unsupported(what: impl fmt::Display) -> Self {
        Self::Usage(format!("option '{what}' is not supported by vsh"))
    }

    /// A message that ends the utility with status 1.
    pub fn fatal(message: impl Into<String>) -> Self {
        Self::Fatal(message.into(), ExitStatus::FAILURE)
    }

    /// An error of a write to standard output.
    pub fn while_writing(self) -> Self {
        match self {
            Self::Errno(Errno::EPIPE) => Self::BrokenPipe,
            Self::Errno(errno) => Self::Write(errno),
            other => other,
        }
    }
}

impl From<LimitExceeded> for Error {
    fn from(limit: LimitExceeded) -> Self {
        Self::Limit(limit)
    }
}

impl From<Errno> for Error {
    fn from(errno: Errno) -> Self {
        Self::Errno(errno)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit(limit) => limit.fmt(f),
            Self::BrokenPipe => f.write_str("Broken pipe"),
            Self::Errno(errno) => errno.fmt(f),
            Self::Write(errno) => write!(f, "write error: {errno}"),
            Self::Fatal(message, _) | Self::Usage(message) => f.write_str(message),
            Self::InvalidOption(letter) => write!(f, "invalid option -- '{}'", char::from(*letter)),
            Self::Exit(status) => write!(f, "exit status {}", status.0),
            Self::Help => f.write_str("help was asked for"),
            Self::Version => f.write_str("the version was asked for"),
        }
    }
}

impl std::error::Error for Error {}

/// The body of a command.
pub type Run = for<'a> fn(&'a mut Cx<'_>) -> BoxFuture<'a, Result<ExitStatus, Error>>;

/// A utility's static facts.
#[derive(Debug)]
pub struct Utility {
    /// Its name.
    pub name: &'static str,
    /// One sentence for the table of utilities.
    pub summary: &'static str,
    /// The lines behind `Usage: NAME ` in `--help`, one for each form.
    pub usage: &'static [&'static str],
    /// The options.
    pub options: &'static [Opt],
    /// The status of a usage error, as the original has it.
    pub usage_status: u8,
    /// What it does.
    pub run: Run,
}

/// Those that say their name before the hint too.
const NAMED_HINTS: &[&str] = &["cmp", "diff", "diff3", "patch", "sdiff"];

/// The line behind the message of a usage error.
pub fn usage_hint(name: &str) -> String {
    let hint = format!("Try '{name} --help' for more information.\n");
    if NAMED_HINTS.contains(&name) { format!("{name}: {hint}") } else { hint }
}

impl Utility {
    /// What `--help` prints.
    pub fn help(&self) -> String {
        let mut text = String::new();
        for (i, form) in self.usage.iter().enumerate() {
            let lead = if i == 0 { "Usage:" } else { "  or: " };
            text.push_str(&format!("{lead} {} {form}\n", self.name));
        }
        text.push_str(self.summary);
        text.push_str(".\n\n");
        for option in self.options.iter().filter(|o| !o.help.is_empty()) {
            text.push_str(&option.help_line());
        }
        text.push_str("      --help     display this help and exit\n");
        text.push_str("      --version  output version information and exit\n");
        text
    }

    /// What `--version` prints.
    pub fn version(&self) -> String {
        format!("{} (vsh) {}\n", self.name, env!("CARGO_PKG_VERSION"))
    }
}

impl Opt {
    fn help_line(&self) -> String {
        use args::OptValue;
        let short = if self.short.is_empty() { String::from("   ") } else { format!("-{}", self.short) };
        let comma = if self.short.is_empty() || self.long.is_empty() { "  " } else { ", " };
        let long = if self.long.is_empty() { String::new() } else { format!("--{}", self.long) };
        let value = match self.value {
            OptValue::Required(v) if self.long.is_empty() => format!(" {v}"),
            OptValue::Required(v) => format!("={v}"),
            OptValue::Optional(v) if self.long.is_empty() => format!("[{v}]"),
            OptValue::Optional(v) => format!("[={v}]"),
            OptValue::None | OptValue::Unsupported(_) => String::new(),
        };
        let short = if self.short.is_empty() { String::from("    ") } else { format!("  {short}") };
        format!("{short}{comma}{long}{value}\n          {}\n", self.help)
    }
}

/// Where a command finds its environment variables.
pub trait Environment: Send + Sync {
    /// The value of an exported variable.
    fn get(&self, name: &[u8]) -> Option<Vec<u8>>;

    /// All exported variables, in the order `env` prints them.
    fn all(&self) -> Vec<(BString, BString)>;
}

impl Environment for Vec<(BString, BString)> {
    fn get(&self, name: &[u8]) -> Option<Vec<u8>> {
        self.iter().find(|(n, _)| n.as_slice() == name).map(|(_, v)| v.to_vec())
    }

    fn all(&self) -> Vec<(BString, BString)> {
        self.clone()
    }
}

/// A process to be started.
#[derive(Clone, Debug)]
pub struct ProcessRequest {
    /// The command's name and arguments; the name is looked up in `PATH` unless it has a slash.
    pub argv: Vec<BString>,
    /// All its environment.
    pub environment: Vec<(BString, BString)>,
    /// Its working directory.
    pub cwd: Location,
    /// The working directory's path.
    pub cwd_path: BString,
    /// Its descriptors.
    pub files: FdTable,
    /// Its filesystem.
    pub view: View,
    /// What it can be sent signals by, once it runs.
    pub handle: Option<Arc<ProcessHandle>>,
}

/// A process that was started, for those who send it signals.
#[derive(Debug, Default)]
pub struct ProcessHandle(Mutex<Option<(Arc<Process>, Arc<ProcessTable>)>>);

impl ProcessHandle {
    pub(crate) fn belongs_to(&self, process: &Arc<Process>, table: &Arc<ProcessTable>) {
        *self.lock() = Some((Arc::clone(process), Arc::clone(table)));
    }

    fn lock(&self) -> MutexGuard<'_, Option<(Arc<Process>, Arc<ProcessTable>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends it a signal, if it has started: traps are run, and it may be ignored.
    pub fn signal(&self, number: u8) {
        if let Some((process, _)) = &*self.lock() {
            process.signal(number);
        }
    }

    /// The same, to all processes that descend from it too.
    pub fn signal_group(&self, number: u8) {
        if let Some((process, table)) = &*self.lock() {
            table.signal_group(process, number);
        }
    }
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its status, as a shell sees it.
    pub status: ExitStatus,
    /// The signal that killed it.
    pub signal: Option<u8>,
}

/// Starts processes.
pub trait Spawn: Send + Sync {
    /// Runs a process to its end. A command that is not found gives `Error::Fatal` with status 127 (126 if
    /// it cannot be executed), its message ready to be reported by the caller.
    fn start(&self, request: ProcessRequest) -> BoxFuture<'static, Result<Ended, Error>>;

    /// The same, for those who ask for the status alone.
    fn spawn(&self, request: ProcessRequest) -> BoxFuture<'static, Result<ExitStatus, Error>> {
        let ended = self.start(request);
        Box::pin(async move { Ok(ended.await?.status) })
    }
}

/// What a running command sees.
pub struct Cx<'a> {
    /// The name it was called by, and its arguments.
    pub argv: &'a [BString],
    /// Standard output, buffered; flushed when the command ends.
    pub out: Output,
    pub(crate) utility: Option<&'static Utility>,
    pub(crate) environment: &'a dyn Environment,
    pub(crate) cwd: Location,
    pub(crate) cwd_path: &'a [u8],
    pub(crate) files: &'a FdTable,
    pub(crate) view: &'a View,
    pub(crate) meter: &'a Meter,
    pub(crate) host: &'a Arc<dyn Host>,
    pub(crate) spawner: &'a Arc<dyn Spawn>,
}

/// The parts of a [`Cx`].
pub struct CxParts<'a> {
    /// The name and the arguments.
    pub argv: &'a [BString],
    /// Its static facts, if it has some.
    pub utility: Option<&'static Utility>,
    /// The exported variables.
    pub environment: &'a dyn Environment,
    /// The working directory.
    pub cwd: Location,
    /// Its path.
    pub cwd_path: &'a [u8],
    /// The descriptors.
    pub files: &'a FdTable,
    /// The filesystem.
    pub view: &'a View,
    /// The budget.
    pub meter: &'a Meter,
    /// The host.
    pub host: &'a Arc<dyn Host>,
    /// Starts processes.
    pub spawner: &'a Arc<dyn Spawn>,
}

impl<'a> Cx<'a> {
    /// A context of these parts.
    pub fn new(parts: CxParts<'a>) -> Self {
        Self {
            argv: parts.argv,
            out: Output::new(parts.files.get(1).ok().cloned(), parts.meter),
            utility: parts.utility,
            environment: parts.environment,
            cwd: parts.cwd,
            cwd_path: parts.cwd_path,
            files: parts.files,
            view: parts.view,
            meter: parts.meter,
            host: parts.host,
            spawner: parts.spawner,
        }
    }

    /// The name in messages: the last part of `argv[0]`... as GNU programs, the whole of it.
    pub fn name(&self) -> &'a BStr {
        self.argv.first().map_or(BStr::new(""), |name| name.as_bstr())
    }

    /// The arguments without the name.
    pub fn arguments(&self) -> &'a [BString] {
        self.argv.get(1..).unwrap_or_default()
    }

    /// The arguments, classified by the utility's table of options.
    pub fn parse(&self, order: Order) -> Result<Vec<Arg>, Error> {
        let options = self.utility.map_or(&[][..], |u| u.options);
        args::parse(options, order, self.arguments())
    }

    /// As [`Cx::parse`]; what comes before a mistake is looked at first.
    pub fn parse_each(&self, order: Order) -> impl Iterator<Item = Result<Arg, Error>> + use<> {
        let options = self.utility.map_or(&[][..], |u| u.options);
        args::parse_each(options, order, self.arguments())
    }

    /// An exported variable.
    pub fn variable(&self, name: &str) -> Option<Vec<u8>> {
        self.environment.get(name.as_bytes())
    }

    /// All exported variables.
    pub fn environment(&self) -> Vec<(BString, BString)> {
        self.environment.all()
    }

    /// The budget. A loop that does not read or write takes steps from it.
    pub fn meter(&self) -> &'a Meter {
        self.meter
    }

    /// Clocks, sleep, randomness.
    pub fn host(&self) -> &'a Arc<dyn Host> {
        self.host
    }

    /// The filesystem; relative paths start at [`cwd`](Self::cwd).
    pub fn view(&self) -> &'a View {
        self.view
    }

    /// Who runs it.
    pub fn credentials(&self) -> &'a Credentials {
        &self.view.credentials
    }

    /// The working directory.
    pub fn cwd(&self) -> Location {
        self.cwd
    }

    /// The working directory's path: `$PWD` if that is true, else the real one.
    pub fn cwd_path(&self) -> &'a [u8] {
        self.cwd_path
    }

    /// The descriptors.
    pub fn files(&self) -> &'a FdTable {
        self.files
    }

    /// Opens a file; `/dev/fd/N` and `/dev/stdin` and its kin are the command's own descriptors.
    pub async fn open(&self, path: &[u8], how: &OpenOptions) -> Result<Arc<OpenFile>, Errno> {
        open(self.view, self.cwd, self.files, path, how).await
    }

    /// A buffered reader of the file at `path`; `-` is standard input.
    pub async fn input(&self, path: &[u8]) -> Result<Input, Errno> {
        if path == b"-" {
            return Ok(self.stdin());
        }
        Ok(Input::new(self.open(path, &OpenOptions::READ).await?, self.meter))
    }

    /// A buffered reader of standard input; if that is closed, reading fails with `EBADF`.
    pub fn stdin(&self) -> Input {
        let file = self.files.get(0).map_or_else(|_| Arc::new(OpenFile::closed()), Arc::clone);
        Input::new(file, self.meter)
    }

    /// `stat`, where `/dev/fd/N` and its kin are the command's own descriptors.
    pub async fn metadata(&self, path: &[u8]) -> Result<Metadata, Errno> {
        metadata(self.view, self.cwd, self.files, path).await
    }

    /// Writes to standard error, behind what was written to standard output.
    pub async fn write_error(&mut self, text: &[u8]) -> Result<(), Error> {
        self.out.flush().await?;
        write_error(self.files, text).await
    }

    /// Reports `NAME: MESSAGE` on standard error.
    pub async fn diagnose(&mut self, message: impl AsRef<[u8]>) -> Result<(), Error> {
        let mut line = Vec::from(self.name().as_bytes());
        line.extend_from_slice(b": ");
        line.extend_from_slice(message.as_ref());
        line.push(b'\n');
        self.write_error(&line).await
    }

    /// Runs a command to its end, with this command's environment, working directory and descriptors.
    pub async fn spawn(&mut self, argv: Vec<BString>) -> Result<ExitStatus, Error> {
        let request = self.process(argv);
        self.spawn_process(request).await
    }

    /// A request for a process like this one; change it, then [`spawn_process`](Self::spawn_process).
    pub fn process(&self, argv: Vec<BString>) -> ProcessRequest {
        ProcessRequest {
            argv,
            environment: self.environment(),
            cwd: self.cwd,
            cwd_path: BString::from(self.cwd_path),
            files: self.files.clone(),
            view: self.view.clone(),
            handle: None,
        }
    }

    /// Runs a process to its end. What was written to [`out`](Self::out) goes before it.
    pub async fn spawn_process(&mut self, request: ProcessRequest) -> Result<ExitStatus, Error> {
        self.out.flush().await?;
        self.spawner.spawn(request).await
    }

    /// What starts processes, for commands that run several at once. Flush [`out`](Self::out) first.
    pub fn spawner(&self) -> &'a Arc<dyn Spawn> {
        self.spawner
    }
}

impl fmt::Debug for Cx<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cx").field("argv", &self.argv).finish_non_exhaustive()
    }
}

/// The number of the descriptor that a path of `/dev` stands for.
pub(crate) fn descriptor_path(path: &[u8]) -> Option<u32> {
    match path.strip_prefix(b"/dev/")? {
        b"stdin" => Some(0),
        b"stdout" => Some(1),
        b"stderr" => Some(2),
        rest => std::str::from_utf8(rest.strip_prefix(b"fd/")?).ok()?.parse().ok(),
    }
}

pub(crate) async fn open(
    view: &View,
    cwd: Location,
    files: &FdTable,
    path: &[u8],
    how: &OpenOptions,
) -> Result<Arc<OpenFile>, Errno> {
    if let Some(fd) = descriptor_path(path) {
        let file = files.get(fd).map_err(|_| Errno::ENOENT)?;
        // A file is opened anew, with an offset of its own; a pipe is shared.
        let anew = if how.read && !how.write { file.reopened() } else { None };
        return Ok(anew.map_or_else(|| Arc::clone(file), Arc::new));
    }
    let opened = view.open(cwd, path, how).await?;
    Ok(Arc::new(OpenFile::from_opened(opened, how)))
}

pub(crate) async fn metadata(
    view: &View,
    cwd: Location,
    files: &FdTable,
    path: &[u8],
) -> Result<Metadata, Errno> {
    if let Some(fd) = descriptor_path(path) {
        return files.get(fd).map_err(|_| Errno::ENOENT)?.metadata().await;
    }
    view.metadata(cwd, path).await
}

pub(crate) async fn write_error(files: &FdTable, text: &[u8]) -> Result<(), Error> {
    let Ok(file) = files.get(2) else { return Ok(()) };
    let done = match file.try_write(text) {
        Some(done) => done,
        None => file.write(bytes::Bytes::copy_from_slice(text)).await,
    };
    match done {
        // A message that cannot be written is lost, as in Unix; a limit is not.
        Err(Error::Limit(limit)) => Err(Error::Limit(limit)),
        _ => Ok(()),
    }
}
