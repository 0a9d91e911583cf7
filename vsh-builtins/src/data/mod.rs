//! Numbers, checksums, encodings, and commands that print or test.

pub(crate) mod base;
pub(crate) mod cksum;
pub(crate) mod date;
pub(crate) mod dd;
pub(crate) mod digest;
pub(crate) mod echo;
pub(crate) mod expr;
pub(crate) mod factor;
pub(crate) mod false_;
pub(crate) mod getopt;
pub(crate) mod jq;
pub(crate) mod numfmt;
pub(crate) mod od;
pub(crate) mod printf;
pub(crate) mod seq;
pub(crate) mod sleep;
pub(crate) mod strings;
pub(crate) mod test;
pub(crate) mod true_;
pub(crate) mod xxd;
pub(crate) mod yes;
