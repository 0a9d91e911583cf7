//! Tasks: what runs beside each other within one execution, on whatever thread polls the execution.
//!
//! Each task has a waker of its own, so that waking one does not poll the others. Dropping the [`Executor`]
//! drops every task: nothing survives an execution.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering::AcqRel, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use futures_util::stream::{FuturesUnordered, Stream};
use futures_util::task::AtomicWaker;

use crate::host::BoxFuture;

/// How often the main task has its turn before the thread's other executions have theirs.
const TURNS: u32 = 4;

/// Where tasks are handed to the executor.
#[derive(Default)]
pub struct Tasks {
    /// Were tasks handed over that have not begun?
    waiting: AtomicBool,
    inbox: Mutex<Vec<BoxFuture<'static, ()>>>,
    executor: AtomicWaker,
}

impl Tasks {
    /// Starts a task; it runs when the executor is polled next.
    pub fn spawn(&self, task: BoxFuture<'static, ()>) {
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner).push(task);
        self.waiting.store(true, Relaxed);
        self.executor.wake();
    }

    /// Lets tasks that have not begun yet have their turn: they are taken over in the first, and in the second they stand
    /// before a task that waits for them.
    pub async fn let_begin(&self) {
        let mut turns = if self.waiting.load(Relaxed) { 2 } else { 0 };
        poll_fn(|cx| {
            if turns == 0 {
                return Poll::Ready(());
            }
            turns -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }

    fn take(&self) -> Vec<BoxFuture<'static, ()>> {
        self.waiting.store(false, Relaxed);
        std::mem::take(&mut self.inbox.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Tasks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tasks")
    }
}

/// Remembers that the main task was woken, and wakes the executor.
struct MainWaker {
    woken: AtomicBool,
    executor: AtomicWaker,
}

impl Wake for MainWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, std::sync::atomic::Ordering::Release);
        self.executor.wake();
    }
}

/// Runs a main task and all tasks started from it; ready when the main task is.
pub struct Executor<'a, T> {
    main: Option<BoxFuture<'a, T>>,
    main_waker: Arc<MainWaker>,
    running: FuturesUnordered<BoxFuture<'static, ()>>,
    tasks: Arc<Tasks>,
}

impl<'a, T> Executor<'a, T> {
    /// Runs `main` and what is handed to `tasks`.
    pub fn new(main: BoxFuture<'a, T>, tasks: Arc<Tasks>) -> Self {
        let main_waker = MainWaker { woken: AtomicBool::new(true), executor: AtomicWaker::new() };
        Self { main: Some(main), main_waker: Arc::new(main_waker), running: FuturesUnordered::new(), tasks }
    }
}

impl<T> Future for Executor<'_, T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let this = &mut *self;
        this.tasks.executor.register(cx.waker());
        this.main_waker.executor.register(cx.waker());
        let mut turns = 0;
        loop {
            if this.main_waker.woken.swap(false, AcqRel)
                && let Some(main) = &mut this.main
            {
                let waker = Waker::from(Arc::clone(&this.main_waker));
                if let Poll::Ready(done) = main.as_mut().poll(&mut Context::from_waker(&waker)) {
                    return Poll::Ready(done);
                }
            }
            for task in this.tasks.take() {
                this.running.push(task);
            }
            match Pin::new(&mut this.running).poll_next(cx) {
                Poll::Ready(Some(())) => {}
                Poll::Ready(None) | Poll::Pending => {
                    let idle = !this.main_waker.woken.load(std::sync::atomic::Ordering::Acquire);
                    if idle && this.tasks.inbox.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                        return Poll::Pending;
                    }
                    // The main task asked to be polled again: after its neighbours had their turn, but let
                    // the thread's other executions have theirs too.
                    turns += 1;
                    if turns < TURNS || this.running.is_empty() && idle {
                        continue;
                    }
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
            }
        }
    }
}

impl<T> Drop for Executor<'_, T> {
    /// A deeply nested main task is dropped on a stack that is large enough for it.
    fn drop(&mut self) {
        if let Some(main) = self.main.take() {
            stacker::maybe_grow(512 << 10, 32 << 20, || drop(main));
        }
        self.running.clear();
        // Dropping tasks may start others: their destructors close descriptors, no more.
        drop(self.tasks.take());
    }
}

/// Polls a future on a native stack that is large enough, however deep it is nested.
pub struct OnStack<'a, T>(pub BoxFuture<'a, T>);

impl<T> Future for OnStack<'_, T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        stacker::maybe_grow(128 << 10, 2 << 20, || self.0.as_mut().poll(cx))
    }
}
