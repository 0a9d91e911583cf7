//! The virtual sandbox: a filesystem in memory, the shell, all utilities.

mod changes;
mod files;
mod sandbox;

pub(crate) use sandbox::read_all;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use bstr::BString;
use bytes::Bytes;
use vsh_core::exec::world::{Registry, program_file};
use vsh_core::host::{BoxFuture, Host};
use vsh_core::meter::Limits;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_core::{Output, Setup, Shell, Source};
use vsh_fs::{
    Clock, Credentials, DevFs, Errno, FileSystem, HostDir, HostDirOptions, MemFs, Mode, MountNamespace,
    MountOptions, Overlay, View,
};

use crate::execution::Execution;
use crate::host::{HostClock, TokioHost};

/// The user of a sandbox.
const USER: u32 = 1000;

/// Its home directory.
const HOME: &str = "/home/user";

/// The bits that new files lack.
const UMASK: Mode = Mode(0o022);

/// The environment of a sandbox.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("HOME", HOME),
    ("LANG", "C.UTF-8"),
    ("LOGNAME", "user"),
    ("PATH", "/usr/local/bin:/usr/bin:/bin"),
    ("SHELL", "/bin/bash"),
    ("TZ", "UTC"),
    ("USER", "user"),
];

/// How a directory of the host appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mount {
    /// It cannot be changed.
    ReadOnly,
    /// Changes stay in the sandbox.
    CopyOnWrite,
    /// Changes reach the host.
    ReadWrite,
}

/// A sandbox: files, commands and limits. Each [`exec`](Self::exec) starts with a clean shell over the same
/// files; a clone shares them.
#[derive(Clone, Debug)]
pub struct VirtualSandbox {
    template: Shell,
    cwd: String,
    files: MemFs,
    /// The mounts whose changes are in no snapshot of `files`.
    overlays: changes::Overlays,
}

/// Builds a [`VirtualSandbox`].
#[derive(Debug)]
pub struct Builder {
    host: Option<Arc<dyn Host>>,
    limits: Limits,
    files: vsh_fs::Limits,
    cwd: Option<Vec<u8>>,
    environment: Vec<(BString, BString)>,
    mounts: Vec<(PathBuf, Vec<u8>, Mount)>,
    registry: Option<Registry>,
    shared: Option<MemFs>,
}

/// What a sandbox may keep in files if nothing else is said: 1 GiB, in a million inodes.
const FILE_LIMITS: vsh_fs::Limits = vsh_fs::Limits { bytes: 1 << 30, inodes: 1 << 20, file_size: 1 << 30 };

impl Default for Builder {
    fn default() -> Self {
        Self {
            host: None,
            limits: Limits::default(),
            files: FILE_LIMITS,
            cwd: None,
            environment: Vec::new(),
            mounts: Vec::new(),
            registry: None,
            shared: None,
        }
    }
}

impl VirtualSandbox {
    /// A sandbox with an empty home directory, on tokio.
    pub fn new() -> Result<Self, Errno> {
        Self::with_limits(Limits::default(), FILE_LIMITS)
    }

    /// The same with other limits: of each execution, and of the files.
    pub fn with_limits(limits: Limits, files: vsh_fs::Limits) -> Result<Self, Errno> {
        let prototype = Prototype::get()?;
        let host = Arc::clone(default_host());
        let files = prototype.files.fork_with(Arc::new(HostClock(host)), files);
        let namespace = prototype.namespace.with_root_forked(Arc::new(files.clone()));
        let mut template = prototype.shell.clone();
        template.place.view.set_namespace(Arc::new(namespace));
        if limits != Limits::default() {
            template.set_limits(limits);
        }
        Ok(Self { template, cwd: HOME.to_owned(), files, overlays: Vec::new() })
    }

    /// A sandbox to be described.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The filesystem at the root, without what is mounted in it. A clone of it is the same filesystem.
    pub fn files(&self) -> &MemFs {
        &self.files
    }

    /// The names of all commands that are not builtins of the shell, sorted.
    pub fn commands(&self) -> Vec<String> {
        self.template.world.registry.names().map(ToString::to_string).collect()
    }

    /// A shell over the sandbox's files, which keeps its state from call to call.
    pub fn shell(&self) -> Shell {
        let mut shell = self.template.clone();
        shell.restart_clocks();
        shell
    }

    /// Runs a script in a clean shell.
    pub async fn exec(&self, script: impl AsRef<[u8]>) -> Output {
        self.shell().exec(script).await
    }

    /// Runs a script in a clean shell with `stdin` as its standard input.
    pub async fn exec_with_stdin(&self, script: impl AsRef<[u8]>, stdin: impl Into<Bytes>) -> Output {
        self.shell().exec_with(Source::Command(Arc::from(script.as_ref())), stdin.into()).await
    }

    /// Starts a script in a clean shell, with live streams. Needs a tokio runtime; dropping the execution
    /// ends it.
    pub fn start(&self, script: impl AsRef<[u8]>) -> Execution {
        Execution::start(self.shell(), Source::Command(Arc::from(script.as_ref())))
    }

    /// Runs a script in a clean shell and waits for it, outside of any async runtime. The outcome is an
    /// error only if no runtime can be built.
    pub fn exec_blocking(&self, script: impl AsRef<[u8]>) -> std::io::Result<Output> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        Ok(runtime.block_on(self.exec(script)))
    }
}

/// The outcome of a future that never waits.
fn now_or_fail<T>(future: impl Future<Output = Result<T, Errno>>) -> Result<T, Errno> {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut cx) {
        std::task::Poll::Ready(done) => done,
        std::task::Poll::Pending => Err(Errno::EAGAIN),
    }
}

/// A sandbox with an empty home directory, made once: others are forks of it.
struct Prototype {
    files: MemFs,
    namespace: Arc<MountNamespace>,
    shell: Shell,
}

impl Prototype {
    fn get() -> Result<&'static Self, Errno> {
        static PROTOTYPE: OnceLock<Result<Prototype, Errno>> = OnceLock::new();
        PROTOTYPE.get_or_init(Self::new).as_ref().map_err(|errno| *errno)
    }

    fn new() -> Result<Self, Errno> {
        let builder = Builder::default();
        let host = builder.host();
        let files = builder.files(&host)?;
        // Nothing here waits: everything is in memory.
        let sandbox = now_or_fail(builder.finish(host, Ok(files.clone())))?;
        let shell = sandbox.template;
        Ok(Self { files, namespace: Arc::clone(shell.place.view.namespace()), shell })
    }
}

/// The host of sandboxes for which none is given.
fn default_host() -> &'static Arc<dyn Host> {
    static HOST: OnceLock<Arc<dyn Host>> = OnceLock::new();
    HOST.get_or_init(|| Arc::new(TokioHost::default()))
}

/// The utilities, found once.
fn default_registry() -> &'static Arc<Registry> {
    static REGISTRY: OnceLock<Arc<Registry>> = OnceLock::new();
    REGISTRY.get_or_init(|| Arc::new(Registry::new(vsh_builtins::registry::UTILITIES)))
}

/// The tree that every sandbox starts with, made once and forked.
fn template_files() -> &'static Result<MemFs, Errno> {
    static FILES: OnceLock<Result<MemFs, Errno>> = OnceLock::new();
    FILES.get_or_init(|| {
        let clock: Arc<dyn Clock> = Arc::new(HostClock(Arc::new(TokioHost::default())));
        let files = MemFs::new(clock);
        seed(&files, default_registry())?;
        Ok(files)
    })
}

fn seed(files: &MemFs, registry: &Registry) -> Result<(), Errno> {
    let dir = |path: &str, mode, owner| files.seed_dir(path.as_bytes(), Mode::new(mode), owner, owner);
    for path in [
        "/",
        "/dev",
        "/etc",
        "/home",
        "/mnt",
        "/opt",
        "/proc",
        "/srv",
        "/usr",
        "/usr/bin",
        "/usr/lib",
        "/usr/local",
        "/usr/local/bin",
        "/usr/share",
        "/var",
        "/var/log",
    ] {
        dir(path, 0o755, 0)?;
    }
    dir("/root", 0o700, 0)?;
    dir("/tmp", 0o1777, 0)?;
    dir("/var/tmp", 0o1777, 0)?;
    dir(HOME, 0o755, USER)?;
    for (path, target) in [("/bin", "usr/bin"), ("/lib", "usr/lib"), ("/sbin", "usr/bin")] {
        files.seed_symlink(path.as_bytes(), target.as_bytes(), 0, 0)?;
    }
    let file = |path: &str, text: &str| {
        files.seed_file(path.as_bytes(), Bytes::copy_from_slice(text.as_bytes()), Mode::new(0o644), 0, 0)
    };
    file("/etc/passwd", "root:x:0:0:root:/root:/bin/bash\nuser:x:1000:1000:user:/home/user:/bin/bash\n")?;
    file("/etc/group", "root:x:0:\nuser:x:1000:\n")?;
    file("/etc/hostname", "vsh\n")?;
    file("/etc/hosts", "127.0.0.1\tlocalhost\n")?;
    file("/etc/os-release", "NAME=\"vsh\"\nID=vsh\nPRETTY_NAME=\"vsh\"\n")?;
    for name in registry.names() {
        seed_program(files, "/usr/bin/", name)?;
    }
    Ok(())
}

fn seed_program(files: &MemFs, directory: &str, name: &[u8]) -> Result<(), Errno> {
    let path = [directory.as_bytes(), name].concat();
    files.seed_file(&path, Bytes::from(program_file(name)), Mode::new(0o755), 0, 0)
}

impl Builder {
    /// The clocks, timers and randomness: the real ones if none is given.
    pub fn with_host(mut self, host: Arc<dyn Host>) -> Self {
        self.host = Some(host);
        self
    }

    /// The limits of each execution.
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The limits of the files; 1 GiB and a million inodes if nothing is said.
    pub fn with_file_limits(mut self, limits: vsh_fs::Limits) -> Self {
        self.files = limits;
        self
    }

    /// The working directory, an absolute path in the sandbox; `/home/user` if none is given.
    pub fn with_cwd(mut self, path: impl Into<Vec<u8>>) -> Self {
        self.cwd = Some(path.into());
        self
    }

    /// A variable of the environment.
    pub fn with_env(mut self, name: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> Self {
        self.environment.push((BString::from(name.into()), BString::from(value.into())));
        self
    }

    /// A directory of the host at an absolute path of the sandbox.
    pub fn with_mount(mut self, host: impl Into<PathBuf>, path: impl Into<Vec<u8>>, mount: Mount) -> Self {
        self.mounts.push((host.into(), path.into(), mount));
        self
    }

    /// A command of the embedder's, found at `/usr/local/bin`: `|cx| Box::pin(async move { ... })`.
    pub fn with_command<F>(mut self, name: &str, command: F) -> Self
    where
        F: for<'a> Fn(&'a mut Cx<'_>) -> BoxFuture<'a, Result<ExitStatus, Error>> + Send + Sync + 'static,
    {
        let registry = self.registry.get_or_insert_with(|| (**default_registry()).clone());
        registry.add(name, command);
        self
    }

    /// The command `curl`, for what a policy allows. An error is a sentence.
    #[cfg(feature = "http")]
    pub fn with_network(mut self, policy: crate::curl::NetworkPolicy) -> Result<Self, String> {
        let curl = crate::curl::Curl::new(policy)?;
        let registry = self.registry.get_or_insert_with(|| (**default_registry()).clone());
        registry.add("curl", curl);
        Ok(self)
    }

    /// The filesystem of another sandbox, or a fork of it: sandboxes over one filesystem see each other's files. Its
    /// limits stay its own.
    pub fn with_files(mut self, files: MemFs) -> Self {
        self.shared = Some(files);
        self
    }

    /// The sandbox. Fails if a mount's directory cannot be opened or the working directory is not there.
    pub async fn build(self) -> Result<VirtualSandbox, Errno> {
        let host = self.host();
        let files = self.files(&host);
        self.finish(host, files).await
    }

    fn host(&self) -> Arc<dyn Host> {
        self.host.clone().unwrap_or_else(|| Arc::clone(default_host()))
    }

    fn files(&self, host: &Arc<dyn Host>) -> Result<MemFs, Errno> {
        let template = template_files().as_ref().map_err(|errno| *errno)?;
        let files = match &self.shared {
            Some(files) => files.clone(),
            None => template.fork_with(Arc::new(HostClock(Arc::clone(host))), self.files),
        };
        if let Some(registry) = &self.registry {
            for name in registry.names().filter(|n| default_registry().find(n).is_none()) {
                seed_program(&files, "/usr/local/bin/", name)?;
            }
        }
        for (_, path, _) in &self.mounts {
            files.seed_dir(path, Mode::new(0o755), USER, USER)?;
        }
        Ok(files)
    }

    async fn finish(self, host: Arc<dyn Host>, files: Result<MemFs, Errno>) -> Result<VirtualSandbox, Errno> {
        let clock: Arc<dyn Clock> = Arc::new(HostClock(Arc::clone(&host)));
        let random = Arc::clone(&host);
        let fill = move |buffer: &mut [u8]| {
            for chunk in buffer.chunks_mut(8) {
                for (to, from) in chunk.iter_mut().zip(random.random().to_le_bytes()) {
                    *to = from;
                }
            }
        };
        let devices = Arc::new(DevFs::new(Arc::new(fill), &*clock));
        let files = files?;
        let mut namespace = MountNamespace::new(Arc::new(files.clone()));
        namespace = namespace.mount(b"/dev", devices, MountOptions::default()).await?;
        let mut overlays = Vec::new();
        for (path, at, mount) in &self.mounts {
            let directory = host_directory(path, *mount)?;
            let fs: Arc<dyn FileSystem> = match mount {
                Mount::ReadOnly | Mount::ReadWrite => directory,
                Mount::CopyOnWrite => {
                    let overlay = Overlay::new(directory, Arc::clone(&clock), self.files).await?;
                    overlays.push((vsh_fs::path::normalize(at), overlay.clone()));
                    Arc::new(overlay)
                }
            };
            namespace =
                namespace.mount(at, fs, MountOptions { read_only: *mount == Mount::ReadOnly }).await?;
        }
        let credentials = Credentials { uid: USER, gid: USER, groups: Arc::from([USER]) };
        let view = View::new(Arc::new(namespace), credentials, UMASK);
        let cwd_path = BString::from(self.cwd.unwrap_or_else(|| HOME.as_bytes().to_vec()));
        let cwd = view.directory(view.root(), &cwd_path).await?;
        let mut environment: Vec<(BString, BString)> =
            ENVIRONMENT.iter().map(|(n, v)| (BString::from(*n), BString::from(*v))).collect();
        environment.extend(self.environment);
        let registry = match self.registry {
            Some(registry) => Arc::new(registry),
            None => Arc::clone(default_registry()),
        };
        let cwd_text = String::from_utf8(vsh_fs::path::normalize(&cwd_path)).map_err(|_| Errno::EILSEQ)?;
        let setup = Setup {
            view,
            cwd,
            cwd_path: BString::from(cwd_text.as_str()),
            environment,
            registry,
            host,
            limits: self.limits,
            name: BString::from("bash"),
        };
        let template = Shell::new(setup).map_err(|_| Errno::ENOMEM)?;
        Ok(VirtualSandbox { template, cwd: cwd_text, files, overlays })
    }
}

fn host_directory(path: &std::path::Path, mount: Mount) -> Result<Arc<dyn FileSystem>, Errno> {
    let writable = mount == Mount::ReadWrite;
    let options = HostDirOptions { writable, present_as: Some((USER, USER)) };
    Ok(Arc::new(HostDir::open(path, options)?))
}
