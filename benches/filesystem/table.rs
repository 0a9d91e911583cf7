//! x
pub fn table() {}
