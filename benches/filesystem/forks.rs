//! x
pub fn forks() {}
