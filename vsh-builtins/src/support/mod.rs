//! What several utilities share.

pub(crate) mod context;
pub(crate) mod size;
#[cfg(test)]
pub(crate) mod testing;
