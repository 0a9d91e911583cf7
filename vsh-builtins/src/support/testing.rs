//! A bench for utilities: a filesystem in memory, a virtual host, and the registry as the only commands there are.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bstr::{BString, ByteSlice};
use bytes::Bytes;
use vsh_core::host::{BoxFuture, Host, VirtualHost};
use vsh_core::io::{Capture, FdTable, OpenFile};
use vsh_core::meter::{Limits, Meter};
use vsh_core::utility::{
    Cx, CxParts, Ended, Environment, Error, ExitStatus, ProcessRequest, Spawn, Utility, usage_hint,
};
use vsh_fs::{
    Credentials, FixedClock, MemFs, Mode, MountNamespace, OpenOptions, Opened, SetMetadata, Timestamp, View,
};

/// The moment at which every test happens.
pub(crate) const NOW: Timestamp = Timestamp { seconds: 1_700_000_000, nanos: 0 };

/// Runs a future to its end; whoever waits is woken at once.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// What a command left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) status: u8,
}

impl Ran {
    pub(crate) fn out(&self) -> String {
        self.stdout.to_str_lossy().into_owned()
    }

    pub(crate) fn err(&self) -> String {
        self.stderr.to_str_lossy().into_owned()
    }
}

/// A session to run commands in. Its cwd is `/w`.
pub(crate) struct Bench {
    pub(crate) view: View,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) meter: Meter,
    pub(crate) environment: Vec<(BString, BString)>,
    pub(crate) stdin: Bytes,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with_limits(Limits::default())
    }

    pub(crate) fn with_limits(limits: Limits) -> Self {
        let fs = MemFs::new(Arc::new(FixedClock::new(NOW)));
        let who = Credentials { uid: 1000, gid: 1000, groups: Arc::from([1000]) };
        let root = Credentials { uid: 0, gid: 0, groups: Arc::from([]) };
        let mut view = View::new(Arc::new(MountNamespace::new(Arc::new(fs))), root, Mode::new(0o022));
        block_on(async {
            for dir in ["/w", "/tmp"] {
                view.create_dir(view.root(), dir.as_bytes(), Mode::new(0o777)).await.unwrap();
                let mode = SetMetadata { mode: Some(Mode::new(0o777)), ..SetMetadata::default() };
                view.set_metadata(view.root(), dir.as_bytes(), &mode, true).await.unwrap();
            }
        });
        view.credentials = who;
        let host: Arc<dyn Host> = Arc::new(VirtualHost::new(NOW, 1));
        let meter = Meter::new(limits, Arc::clone(&host));
        let environment = vec![
            (BString::from("LC_ALL"), BString::from("C.UTF-8")),
            (BString::from("TZ"), BString::from("UTC0")),
        ];
        Self { view, host, meter, environment, stdin: Bytes::new() }
    }

    pub(crate) fn stdin(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.stdin = Bytes::from(text.into());
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(n, _)| n != name);
        self.environment.push((BString::from(name), BString::from(value)));
        self
    }

    /// Makes a file, and the directories above it.
    pub(crate) fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        if let Some((parent, _)) = path.rsplit_once('/') {
            self.make_dirs(parent);
        }
        block_on(async {
            let at = self.view.directory(self.view.root(), b"/w").await.unwrap();
            let opened = self.view.open(at, path.as_bytes(), &OpenOptions::WRITE).await.unwrap();
            let Opened::File(file) = opened else { panic!("{path} is no file") };
            let mut content = Bytes::copy_from_slice(content.as_ref());
            let mut offset = 0;
            while !content.is_empty() {
                let written = file.write_at(offset, content.clone()).await.unwrap();
                offset += written as u64;
                content = content.slice(written..);
            }
        });
        self
    }

    pub(crate) fn dir(self, path: &str) -> Self {
        self.make_dirs(path);
        self
    }

    pub(crate) fn symlink(self, target: &str, path: &str) -> Self {
        block_on(async {
            let at = self.view.directory(self.view.root(), b"/w").await.unwrap();
            self.view.symlink(target.as_bytes(), at, path.as_bytes()).await.unwrap();
        });
        self
    }

    fn make_dirs(&self, path: &str) {
        block_on(async {
            let at = self.view.directory(self.view.root(), b"/w").await.unwrap();
            let ends = path.char_indices().filter(|(i, c)| *c == '/' && *i > 0).map(|(i, _)| i);
            for end in ends.chain([path.len()]) {
                let _ = self.view.create_dir(at, &path.as_bytes()[..end], Mode::new(0o777)).await;
            }
        });
    }

    /// Runs a command line; words are split at blanks, `'...'` quotes.
    pub(crate) fn run(&self, line: &str) -> Ran {
        let words = split(line);
        self.run_words(words)
    }

    pub(crate) fn run_words(&self, argv: Vec<BString>) -> Ran {
        let (out, err) = (Capture::new(&self.meter), Capture::new(&self.meter));
        let files = FdTable::standard(
            Arc::new(OpenFile::bytes(self.stdin.clone())),
            Arc::new(OpenFile::capture(&out)),
            Arc::new(OpenFile::capture(&err)),
        );
        let status = block_on(async {
            let cwd = self.view.directory(self.view.root(), b"/w").await.unwrap();
            let starter = Starter { host: Arc::clone(&self.host), meter: self.meter.clone() };
            let request = ProcessRequest {
                argv,
                environment: self.environment.clone(),
                cwd,
                cwd_path: BString::from("/w"),
                files,
                view: self.view.clone(),
                handle: None,
            };
            match starter.spawn(request).await {
                Ok(status) => status.0,
                Err(Error::Fatal(_, status)) => status.0,
                Err(Error::Limit(_)) => 255,
                Err(other) => panic!("{other:?}"),
            }
        });
        Ran { stdout: out.take(), stderr: err.take(), status }
    }
}

/// Words at blanks, with `'...'` as in a shell.
pub(crate) fn split(line: &str) -> Vec<BString> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<Vec<u8>>, false);
    for byte in line.bytes() {
        match byte {
            b'\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            b' ' if !quoted => words.extend(word.take().map(BString::from)),
            byte => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word.map(BString::from));
    words
}

/// Starts utilities by name.
#[derive(Clone)]
pub(crate) struct Starter {
    pub(crate) host: Arc<dyn Host>,
    pub(crate) meter: Meter,
}

impl Spawn for Starter {
    fn start(&self, request: ProcessRequest) -> BoxFuture<'static, Result<Ended, Error>> {
        let this = self.clone();
        Box::pin(async move {
            let name = request.argv.first().cloned().unwrap_or_default();
            let last = name.rsplit(|b| *b == b'/').next().unwrap_or_default();
            let found = std::str::from_utf8(last).ok().and_then(crate::registry::find);
            let Some(utility) = found else {
                let message = format!("{name}: command not found");
                return Err(Error::Fatal(message, ExitStatus::NOT_FOUND));
            };
            let spawner: Arc<dyn Spawn> = Arc::new(this.clone());
            let status = run_utility(utility, request, &this.meter, &this.host, &spawner).await?;
            Ok(Ended { status, signal: None })
        })
    }
}

async fn run_utility(
    utility: &'static Utility,
    request: ProcessRequest,
    meter: &Meter,
    host: &Arc<dyn Host>,
    spawner: &Arc<dyn Spawn>,
) -> Result<ExitStatus, Error> {
    let environment: &dyn Environment = &request.environment;
    let mut cx = Cx::new(CxParts {
        argv: &request.argv,
        utility: Some(utility),
        environment,
        cwd: request.cwd,
        cwd_path: &request.cwd_path,
        files: &request.files,
        view: &request.view,
        meter,
        host,
        spawner,
    });
    let mut result = (utility.run)(&mut cx).await;
    if let Ok(status) = result {
        result = cx.out.flush().await.map(|()| status);
    }
    match result {
        Ok(status) | Err(Error::Exit(status)) => {
            cx.out.flush().await?;
            Ok(status)
        }
        Err(Error::Limit(limit)) => Err(Error::Limit(limit)),
        Err(Error::BrokenPipe) => Ok(ExitStatus::BROKEN_PIPE),
        Err(Error::Help) => {
            cx.out.write(utility.help().as_bytes()).await?;
            cx.out.flush().await?;
            Ok(ExitStatus::SUCCESS)
        }
        Err(Error::Version) => {
            cx.out.write(utility.version().as_bytes()).await?;
            cx.out.flush().await?;
            Ok(ExitStatus::SUCCESS)
        }
        Err(Error::Errno(errno)) => {
            cx.diagnose(errno.to_string()).await?;
            Ok(ExitStatus::FAILURE)
        }
        Err(Error::Write(errno)) => {
            cx.diagnose(format!("write error: {errno}")).await?;
            Ok(ExitStatus(utility.usage_status))
        }
        Err(Error::Fatal(message, status)) => {
            cx.diagnose(message).await?;
            Ok(status)
        }
        Err(error @ (Error::Usage(_) | Error::InvalidOption(_))) => {
            cx.diagnose(error.to_string()).await?;
            let hint = usage_hint(utility.name);
            cx.write_error(hint.as_bytes()).await?;
            Ok(ExitStatus(utility.usage_status))
        }
    }
}
