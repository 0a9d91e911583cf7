//! The future of a filesystem operation: ready at once in memory, boxed where a backend must wait.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::errno::Result;

/// The future that [`FileSystem`](crate::FileSystem) and [`File`](crate::File) methods return.
///
/// [`FsFuture::ready`] costs no allocation.
#[must_use = "futures do nothing unless awaited"]
pub enum FsFuture<'a, T> {
    /// The answer is there; `None` once it has been taken.
    Ready(Option<Result<T>>),
    /// The backend waits for something.
    Boxed(Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>),
}

impl<'a, T> FsFuture<'a, T> {
    /// An answer that is there already.
    pub fn ready(result: Result<T>) -> Self {
        Self::Ready(Some(result))
    }

    /// An answer that has to be waited for.
    pub fn boxed(future: impl Future<Output = Result<T>> + Send + 'a) -> Self {
        Self::Boxed(Box::pin(future))
    }
}

impl<T: Unpin> Future for FsFuture<'_, T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Self::Ready(result) => match result.take() {
                Some(result) => Poll::Ready(result),
                None => Poll::Pending,
            },
            Self::Boxed(future) => future.as_mut().poll(cx),
        }
    }
}

impl<T> From<Result<T>> for FsFuture<'_, T> {
    fn from(result: Result<T>) -> Self {
        Self::ready(result)
    }
}
