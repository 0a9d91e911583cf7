//! Recursion into data whose depth is bounded, but not by the native stack.

/// Runs `work` on a stack that grows on demand.
pub(crate) fn deep<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(64 << 10, 1 << 20, work)
}

/// Runs `work`, which may go down very deep without looking at the stack (the drop of a long tree), on a large one.
pub(crate) fn deepest<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(16 << 20, 32 << 20, work)
}
