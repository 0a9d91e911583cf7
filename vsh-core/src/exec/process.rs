//! Virtual processes: a number, signals, a status somebody waits for.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Poll, Waker};

use super::divert::{Divert, Outcome};
use crate::host::BoxFuture;
use crate::meter::{LimitExceeded, Meter, ProcessGuard};
use crate::shell::signal::{self, DefaultAction};
use crate::utility::ExitStatus;

/// The first process number; Linux keeps small ones for itself.
const FIRST_PID: u32 = 1000;

/// The processes of one execution.
#[derive(Debug)]
pub struct ProcessTable {
    next: AtomicU32,
    /// Has a process a trap for the ends of its children?
    watched: AtomicBool,
    alive: Mutex<BTreeMap<u32, Weak<Process>>>,
}

impl Default for ProcessTable {
    fn default() -> Self {
        Self { next: AtomicU32::new(FIRST_PID), watched: AtomicBool::new(false), alive: Mutex::default() }
    }
}

impl ProcessTable {
    /// A new process, counted by the meter while it lives.
    pub fn start(self: &Arc<Self>, parent: u32, meter: &Meter) -> Result<Arc<Process>, LimitExceeded> {
        let guard = meter.process()?;
        let pid = self.next.fetch_add(1, Relaxed);
        let process = Arc::new(Process {
            pid,
            parent,
            pending: AtomicU64::new(0),
            handled: AtomicU64::new(0),
            ignored: AtomicU64::new(0),
            children: AtomicU32::new(0),
            in_child_trap: AtomicBool::new(false),
            foreground: AtomicU8::new(0),
            state: Mutex::new(State { guard: Some(guard), ..State::default() }),
            table: Arc::clone(self),
        });
        self.lock().insert(pid, Arc::downgrade(&process));
        Ok(process)
    }

    /// Sends a signal to a process and to all that descend from it, as to a process group: what runs in the foreground of
    /// a shell among them hears it too.
    pub fn signal_group(&self, leader: &Process, number: u8) {
        let alive: Vec<Arc<Process>> = self.lock().values().filter_map(Weak::upgrade).collect();
        let mut group = BTreeSet::from([leader.pid]);
        // A child's number is greater than its parent's.
        for process in alive.iter().filter(|process| process.pid > leader.pid) {
            if group.contains(&process.parent) {
                group.insert(process.pid);
            }
        }
        for process in alive.iter().filter(|process| group.contains(&process.pid)) {
            process.foreground.store(number, Relaxed);
            process.signal(number);
        }
    }

    /// The process with this number, if it lives.
    pub fn find(&self, pid: u32) -> Option<Arc<Process>> {
        self.lock().get(&pid)?.upgrade()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<u32, Weak<Process>>> {
        self.alive.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A process.
#[derive(Debug)]
pub struct Process {
    /// Its number.
    pub pid: u32,
    /// Its parent's.
    pub parent: u32,
    /// Signals that came and are handled by a trap, one bit each.
    pending: AtomicU64,
    /// Signals with a trap.
    handled: AtomicU64,
    /// Signals that are ignored.
    ignored: AtomicU64,
    /// How many children have ended whose trap is still to be run.
    children: AtomicU32,
    /// That trap runs: children that end now are not told.
    in_child_trap: AtomicBool,
    /// The signal of its group that what runs in its foreground has not heard yet, or 0.
    foreground: AtomicU8,
    state: Mutex<State>,
    table: Arc<ProcessTable>,
}

#[derive(Debug, Default)]
struct State {
    status: Option<ExitStatus>,
    /// The fatal signal that came and was not heard yet.
    killed: Option<u8>,
    /// The one that was.
    heard: Option<u8>,
    /// Who waits for the end, or for a signal.
    waiting: Vec<Waker>,
    guard: Option<ProcessGuard>,
}

/// The bit of a signal.
const fn bit(signal: u8) -> u64 {
    1 << (signal % 64)
}

impl Process {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Its status, once it has ended.
    pub fn status(&self) -> Option<ExitStatus> {
        self.lock().status
    }

    /// Ends it: whoever waits is woken.
    pub fn finish(&self, status: ExitStatus) {
        let mut state = self.lock();
        state.status.get_or_insert(status);
        state.guard = None;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        self.table.lock().remove(&self.pid);
        if self.table.watched.load(Relaxed)
            && let Some(parent) = self.table.find(self.parent)
        {
            parent.child_ended();
        }
        waiting.into_iter().for_each(Waker::wake);
    }

    /// A child has ended: that is told if there is a trap for it.
    pub fn child_ended(&self) {
        if self.handled.load(Relaxed) & bit(signal::CHLD) == 0 || self.in_child_trap.load(Relaxed) {
            return;
        }
        self.children.fetch_add(1, Relaxed);
        self.pending.fetch_or(bit(signal::CHLD), Relaxed);
    }

    /// Takes the children that have ended. Until [`Self::end_child_trap`] no other one is told.
    pub fn begin_child_trap(&self) -> u32 {
        self.in_child_trap.store(true, Relaxed);
        self.children.swap(0, Relaxed)
    }

    /// Children are told again.
    pub fn end_child_trap(&self) {
        self.in_child_trap.store(false, Relaxed);
    }

    /// Waits for its end.
    pub async fn wait(&self) -> ExitStatus {
        poll_fn(|cx| {
            let mut state = self.lock();
            match state.status {
                Some(status) => Poll::Ready(status),
                None => {
                    enlist(&mut state.waiting, cx.waker());
                    Poll::Pending
                }
            }
        })
        .await
    }

    /// Sends it a signal. That a child has ended is told by its end alone.
    pub fn signal(&self, number: u8) {
        if number == signal::CHLD {
            return;
        }
        if number == 0 || self.ignored.load(Relaxed) & bit(number) != 0 && number != signal::KILL {
            return;
        }
        if self.handled.load(Relaxed) & bit(number) != 0 && number != signal::KILL {
            self.pending.fetch_or(bit(number), Relaxed);
        } else if signal::default_action(number) == DefaultAction::Terminate {
            self.lock().killed.get_or_insert(number);
            // Above all signals' bits: bit 0 belongs to no signal.
            self.pending.fetch_or(1, Relaxed);
        } else {
            return;
        }
        let waiting = std::mem::take(&mut self.lock().waiting);
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Says which signals have a trap and which are ignored.
    pub fn set_dispositions(&self, handled: impl Iterator<Item = u8>, ignored: impl Iterator<Item = u8>) {
        let handled = handled.fold(0, |set, s| set | bit(s));
        if handled & bit(signal::CHLD) != 0 {
            self.table.watched.store(true, Relaxed);
        }
        self.handled.store(handled, Relaxed);
        self.ignored.store(ignored.fold(0, |set, s| set | bit(s)), Relaxed);
    }

    /// Is there a trap for the signal?
    pub fn handles(&self, number: u8) -> bool {
        self.handled.load(Relaxed) & bit(number) != 0
    }

    /// Is there a signal to look at?
    pub fn has_pending(&self) -> bool {
        self.pending.load(Relaxed) != 0
    }

    /// The fatal signal that ends it or has ended it.
    pub fn killed(&self) -> Option<u8> {
        let state = self.lock();
        state.killed.or(state.heard)
    }

    /// Takes the fatal signal that came, if one did: what runs from now on is the `EXIT` trap.
    pub fn take_killed(&self) -> Option<u8> {
        if self.pending.load(Relaxed) & 1 == 0 {
            return None;
        }
        self.pending.fetch_and(!1, Relaxed);
        let mut state = self.lock();
        let number = state.killed.take();
        state.heard = number.or(state.heard);
        number
    }

    /// The lowest pending signal that interrupts.
    pub fn first_pending(&self) -> Option<u8> {
        let pending = self.pending.load(Relaxed) & !bit(signal::CHLD);
        if pending & 1 != 0 {
            return self.killed();
        }
        u8::try_from(pending.trailing_zeros()).ok().filter(|n| *n < 64)
    }

    /// Takes the lowest pending signal that has a trap.
    pub fn take_pending(&self) -> Option<u8> {
        let pending = self.pending.load(Relaxed) & !1;
        if pending == 0 {
            return None;
        }
        let number = u8::try_from(pending.trailing_zeros()).ok()?;
        self.pending.fetch_and(!bit(number), Relaxed);
        Some(number)
    }

    /// Waits until a signal is pending, a fatal one too; that a child ended if it is `heard`.
    pub async fn interrupted(&self, heard: bool) {
        let ignored = if heard { 0 } else { bit(signal::CHLD) };
        poll_fn(|cx| {
            let mut state = self.lock();
            if self.pending.load(Relaxed) & !ignored != 0 {
                return Poll::Ready(());
            }
            enlist(&mut state.waiting, cx.waker());
            Poll::Pending
        })
        .await;
    }

    /// What the work of a shell, which this process is, comes to: a fatal signal ends it where it waits, and is heard.
    pub async fn until_killed(&self, work: impl Future<Output = Outcome>) -> Outcome {
        let mut work = pin!(work);
        poll_fn(|cx| match work.as_mut().poll(cx) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            Poll::Pending => match self.take_killed() {
                Some(number) => Poll::Ready(Err(Divert::Signal(number))),
                // Whoever runs the process waits for signals.
                None => Poll::Pending,
            },
        })
        .await
    }

    /// Runs a command in the foreground, which a signal of the group ends: then that is what comes.
    pub async fn foreground<T>(&self, work: impl Future<Output = T>) -> Result<T, u8> {
        self.foreground.store(0, Relaxed);
        let mut work = pin!(work);
        poll_fn(|cx| match work.as_mut().poll(cx) {
            Poll::Ready(done) => Poll::Ready(Ok(done)),
            Poll::Pending => match self.foreground.swap(0, Relaxed) {
                0 => Poll::Pending,
                number if self.ignored.load(Relaxed) & bit(number) != 0 => Poll::Pending,
                number if signal::default_action(number) != DefaultAction::Terminate => Poll::Pending,
                number => Poll::Ready(Err(number)),
            },
        })
        .await
    }

    /// Runs `work` as this process: a fatal signal drops it where it stands.
    pub async fn run(&self, mut work: BoxFuture<'_, ExitStatus>) -> ExitStatus {
        let status = poll_fn(|cx| {
            if let Poll::Ready(status) = work.as_mut().poll(cx) {
                return Poll::Ready(status);
            }
            let mut state = self.lock();
            if let Some(number) = state.killed {
                return Poll::Ready(ExitStatus::signal(number));
            }
            enlist(&mut state.waiting, cx.waker());
            Poll::Pending
        })
        .await;
        self.finish(status);
        status
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.table.lock().remove(&self.pid);
    }
}

fn enlist(waiting: &mut Vec<Waker>, waker: &Waker) {
    if !waiting.iter().any(|w| w.will_wake(waker)) {
        waiting.push(waker.clone());
    }
}
