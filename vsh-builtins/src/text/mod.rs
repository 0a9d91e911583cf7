//! Text, line by line and field by field.

pub(crate) mod cat;
