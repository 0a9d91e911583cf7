//! Numbers, checksums, encodings, and commands that print or test.

pub(crate) mod echo;
pub(crate) mod false_;
pub(crate) mod printf;
pub(crate) mod seq;
pub(crate) mod sleep;
pub(crate) mod test;
pub(crate) mod true_;
pub(crate) mod yes;
