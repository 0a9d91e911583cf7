//! What several utilities share.

pub(crate) mod backup;
pub(crate) mod canonical;
pub(crate) mod choice;
pub(crate) mod context;
pub(crate) mod copying;
pub(crate) mod date;
pub(crate) mod dialect;
pub(crate) mod digits;
pub(crate) mod fields;
pub(crate) mod general;
pub(crate) mod human;
pub(crate) mod mode;
pub(crate) mod names;
pub(crate) mod nesting;
pub(crate) mod path;
pub(crate) mod prompt;
pub(crate) mod random;
pub(crate) mod rational;
pub(crate) mod root;
pub(crate) mod size;
pub(crate) mod slurp;
pub(crate) mod temporary;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod walk;
pub(crate) mod width;
