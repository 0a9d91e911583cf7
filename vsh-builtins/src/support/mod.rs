//! What several utilities share.

pub(crate) mod choice;
pub(crate) mod context;
pub(crate) mod size;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod width;
