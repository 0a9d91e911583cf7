//! x
pub fn directory() {} pub fn size() {} pub fn find() {}
