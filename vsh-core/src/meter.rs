//! The budget of one execution, shared by everything it starts.
//!
//! One [`Meter`] is charged at choke points: each command and each loop of a utility takes steps, variables
//! and buffers take memory, started processes and nested calls are counted, the output is measured. A limit
//! that is hit is remembered: from then on every charge fails with it, so that no script can catch it. The
//! meter also decides when to let others run and looks at the deadline then.

use std::fmt;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::Duration;

use crate::host::Host;

/// What an execution may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Steps: about one for a command, an iteration, a line or a kilobyte.
    pub steps: u64,
    /// Bytes held in variables, captures and utilities' buffers at one time.
    pub memory: u64,
    /// Bytes written to the execution's standard output and standard error, together.
    pub output: u64,
    /// Processes (subshells, pipeline stages, jobs) at one time.
    pub processes: u32,
    /// Calls of functions, `eval`, `.` and subshells within each other.
    pub depth: u32,
    /// Time by the host's monotonic clock.
    pub time: Option<Duration>,
}

impl Default for Limits {
    /// No limit of steps and time; 256 MiB of memory, 1 GiB of output, 512 processes, depth 2,000.
    fn default() -> Self {
        Self { steps: u64::MAX, memory: 256 << 20, output: 1 << 30, processes: 512, depth: 2_000, time: None }
    }
}

/// The limits, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`Limits::steps`]
    Steps,
    /// [`Limits::memory`]
    Memory,
    /// [`Limits::output`]
    Output,
    /// [`Limits::processes`]
    Processes,
    /// [`Limits::depth`]
    Depth,
    /// [`Limits::time`], in milliseconds
    Time,
}

impl Limit {
    /// The field of [`Limits`] it belongs to.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Memory => "memory",
            Self::Output => "output",
            Self::Processes => "processes",
            Self::Depth => "depth",
            Self::Time => "time",
        }
    }

    const fn unit(self) -> &'static str {
        match self {
            Self::Memory | Self::Output => " bytes",
            Self::Time => " ms",
            Self::Steps | Self::Processes | Self::Depth => "",
        }
    }
}

/// A limit was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitExceeded {
    /// Which.
    pub limit: Limit,
    /// What was used, or asked for.
    pub used: u64,
    /// What was allowed.
    pub allowed: u64,
}

impl fmt::Display for LimitExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, unit) = (self.limit.name(), self.limit.unit());
        write!(f, "limit exceeded: {name}: used {}{unit} of {}{unit}", self.used, self.allowed)
    }
}

impl std::error::Error for LimitExceeded {}

/// What an execution used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Steps taken.
    pub steps: u64,
    /// The most bytes of memory charged at one time.
    pub memory_peak: u64,
    /// Bytes of output.
    pub output: u64,
    /// The most processes at one time.
    pub processes_peak: u32,
    /// The deepest nesting.
    pub depth_peak: u32,
    /// Time.
    pub elapsed: Duration,
}

/// How many steps one execution takes before it lets its neighbours run.
const SLICE: u32 = 4096;

struct Inner {
    limits: Limits,
    host: Arc<dyn Host>,
    started: Duration,
    steps: AtomicU64,
    slice: AtomicU32,
    memory: AtomicU64,
    memory_peak: AtomicU64,
    output: AtomicU64,
    processes: AtomicU32,
    processes_peak: AtomicU32,
    depth_peak: AtomicU32,
    exceeded: OnceLock<LimitExceeded>,
}

/// The budget. Clones share it.
#[derive(Clone)]
pub struct Meter(Arc<Inner>);

impl Meter {
    /// A fresh budget; its time starts now.
    pub fn new(limits: Limits, host: Arc<dyn Host>) -> Self {
        let started = host.monotonic();
        Self(Arc::new(Inner {
            limits,
            host,
            started,
            steps: AtomicU64::new(0),
            slice: AtomicU32::new(0),
            memory: AtomicU64::new(0),
            memory_peak: AtomicU64::new(0),
            output: AtomicU64::new(0),
            processes: AtomicU32::new(0),
            processes_peak: AtomicU32::new(0),
            depth_peak: AtomicU32::new(0),
            exceeded: OnceLock::new(),
        }))
    }

    /// What is allowed.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// The limit that ended the execution, if one did.
    pub fn exceeded(&self) -> Option<LimitExceeded> {
        self.0.exceeded.get().copied()
    }

    /// What was used so far.
    pub fn usage(&self) -> Usage {
        Usage {
            steps: self.0.steps.load(Relaxed),
            memory_peak: self.0.memory_peak.load(Relaxed),
            output: self.0.output.load(Relaxed),
            processes_peak: self.0.processes_peak.load(Relaxed),
            depth_peak: self.0.depth_peak.load(Relaxed),
            elapsed: self.0.host.monotonic().saturating_sub(self.0.started),
        }
    }

    /// Records that a limit was hit; the first one counts.
    pub fn exceed(&self, limit: Limit, used: u64, allowed: u64) -> LimitExceeded {
        *self.0.exceeded.get_or_init(|| LimitExceeded { limit, used, allowed })
    }

    /// Fails if a limit was hit.
    pub fn check(&self) -> Result<(), LimitExceeded> {
        self.0.exceeded.get().map_or(Ok(()), |e| Err(*e))
    }

    /// Takes `steps` without a chance to let others run. For short work between two [`step`](Self::step)s.
    pub fn tick(&self, steps: u32) -> Result<(), LimitExceeded> {
        self.check()?;
        // One execution is polled by one thread at a time: no read-modify-write is needed. A host's command that
        // steps from other threads may lose some.
        let used = self.0.steps.load(Relaxed).saturating_add(u64::from(steps));
        self.0.steps.store(used, Relaxed);
        if used > self.0.limits.steps {
            return Err(self.exceed(Limit::Steps, used, self.0.limits.steps));
        }
        let slice = self.0.slice.load(Relaxed).saturating_add(steps);
        self.0.slice.store(slice, Relaxed);
        // A long stretch that never yields still has to notice its deadline.
        if slice > 4 * SLICE {
            self.0.slice.store(SLICE, Relaxed);
            return self.check_time();
        }
        Ok(())
    }

    /// Is it time to let others run?
    pub fn yield_due(&self) -> bool {
        self.0.slice.load(Relaxed) >= SLICE
    }

    /// Takes `steps`; now and then lets others run and looks at the deadline.
    pub async fn step(&self, steps: u32) -> Result<(), LimitExceeded> {
        self.tick(steps)?;
        if self.yield_due() {
            self.yield_now().await?;
        }
        Ok(())
    }

    /// Lets others run and looks at the deadline.
    pub async fn yield_now(&self) -> Result<(), LimitExceeded> {
        self.0.slice.store(0, Relaxed);
        self.check_time()?;
        let mut yielded = false;
        poll_fn(|cx| {
            if yielded {
                return Poll::Ready(());
            }
            yielded = true;
            cx.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
        self.check()
    }

    /// Fails once the deadline has passed.
    pub fn check_time(&self) -> Result<(), LimitExceeded> {
        self.check()?;
        let Some(allowed) = self.0.limits.time else { return Ok(()) };
        let used = self.0.host.monotonic().saturating_sub(self.0.started);
        if used < allowed {
            return Ok(());
        }
        Err(self.exceed(Limit::Time, millis(used), millis(allowed)))
    }

    /// How long until the deadline; `None` without one.
    pub fn time_left(&self) -> Option<Duration> {
        let allowed = self.0.limits.time?;
        Some(allowed.saturating_sub(self.0.host.monotonic().saturating_sub(self.0.started)))
    }

    /// Charges `bytes` of output.
    pub fn output(&self, bytes: usize) -> Result<(), LimitExceeded> {
        self.check()?;
        let used = self.0.output.fetch_add(bytes as u64, Relaxed).saturating_add(bytes as u64);
        if used > self.0.limits.output {
            return Err(self.exceed(Limit::Output, used, self.0.limits.output));
        }
        Ok(())
    }

    /// Counts a process; it is given back when the guard is dropped.
    pub fn process(&self) -> Result<ProcessGuard, LimitExceeded> {
        self.check()?;
        let used = self.0.processes.fetch_add(1, Relaxed) + 1;
        let guard = ProcessGuard(self.clone());
        self.0.processes_peak.fetch_max(used, Relaxed);
        if used > self.0.limits.processes {
            let allowed = self.0.limits.processes;
            return Err(self.exceed(Limit::Processes, u64::from(used), u64::from(allowed)));
        }
        Ok(guard)
    }

    /// Checks a nesting depth.
    pub fn depth(&self, depth: u32) -> Result<(), LimitExceeded> {
        self.check()?;
        self.0.depth_peak.fetch_max(depth, Relaxed);
        if depth > self.0.limits.depth {
            let allowed = self.0.limits.depth;
            return Err(self.exceed(Limit::Depth, u64::from(depth), u64::from(allowed)));
        }
        Ok(())
    }

    /// Charges `bytes` of memory; they are given back when the charge is dropped.
    pub fn memory(&self, bytes: usize) -> Result<Charge, LimitExceeded> {
        let mut charge = self.no_memory();
        charge.resize(bytes)?;
        Ok(charge)
    }

    /// How many bytes of memory are left.
    pub fn memory_left(&self) -> u64 {
        self.0.limits.memory.saturating_sub(self.0.memory.load(Relaxed))
    }

    /// A charge of nothing yet.
    pub fn no_memory(&self) -> Charge {
        Charge { meter: self.clone(), bytes: 0 }
    }

    fn grow(&self, bytes: u64) -> Result<(), LimitExceeded> {
        let used = self.0.memory.fetch_add(bytes, Relaxed).saturating_add(bytes);
        if used > self.0.limits.memory {
            return Err(self.exceed(Limit::Memory, used, self.0.limits.memory));
        }
        // What was refused was never held.
        self.0.memory_peak.fetch_max(used, Relaxed);
        Ok(())
    }
}

impl fmt::Debug for Meter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meter").field("limits", &self.0.limits).field("usage", &self.usage()).finish()
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// A counted process.
#[derive(Debug)]
pub struct ProcessGuard(Meter);

impl Drop for ProcessGuard {
    fn drop(&mut self) {
        self.0.0.processes.fetch_sub(1, Relaxed);
    }
}

/// Memory charged to a [`Meter`], given back on drop. A clone charges the same again.
#[derive(Debug)]
pub struct Charge {
    meter: Meter,
    bytes: u64,
}

impl Charge {
    /// What is charged.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Changes the charge to `bytes`.
    pub fn resize(&mut self, bytes: usize) -> Result<(), LimitExceeded> {
        let bytes = bytes as u64;
        let before = std::mem::replace(&mut self.bytes, bytes);
        if bytes > before {
            self.meter.grow(bytes - before)?;
        } else {
            self.meter.0.memory.fetch_sub(before - bytes, Relaxed);
        }
        self.meter.check()
    }

    /// Charges `bytes` more.
    pub fn add(&mut self, bytes: usize) -> Result<(), LimitExceeded> {
        self.bytes = self.bytes.saturating_add(bytes as u64);
        self.meter.grow(bytes as u64)?;
        self.meter.check()
    }
}

/// Memory that texts take while they are put together. Up to some [`STEP`](Self::STEP) more than what is charged is free.
#[derive(Debug, Default)]
pub(crate) struct Room {
    charge: Option<Charge>,
    bytes: usize,
    charged: usize,
}

impl Room {
    /// What is less is not worth a charge.
    pub(crate) const STEP: usize = 64 << 10;

    /// They take `bytes` now.
    pub(crate) fn hold(&mut self, bytes: usize, meter: &Meter) -> Result<(), LimitExceeded> {
        self.bytes = bytes;
        if bytes <= self.charged.saturating_add(Self::STEP) {
            return Ok(());
        }
        self.charged = bytes;
        self.charge.get_or_insert_with(|| meter.no_memory()).resize(bytes)
    }

    /// They take `bytes` more.
    pub(crate) fn add(&mut self, bytes: usize, meter: &Meter) -> Result<(), LimitExceeded> {
        self.hold(self.bytes.saturating_add(bytes), meter)
    }
}

impl Clone for Charge {
    fn clone(&self) -> Self {
        // Over the limit, the meter remembers it and the next charge fails.
        let _ = self.meter.grow(self.bytes);
        Self { meter: self.meter.clone(), bytes: self.bytes }
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        self.meter.0.memory.fetch_sub(self.bytes, Relaxed);
    }
}
