//! Text, line by line and field by field.

pub(crate) mod cat;
pub(crate) mod head;
pub(crate) mod tail;
pub(crate) mod tee;
