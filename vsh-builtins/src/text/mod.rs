//! Text, line by line and field by field.

pub(crate) mod awk;
pub(crate) mod cat;
pub(crate) mod column;
pub(crate) mod comm;
pub(crate) mod csplit;
pub(crate) mod cut;
pub(crate) mod expand;
pub(crate) mod fmt;
pub(crate) mod fold;
pub(crate) mod head;
pub(crate) mod join;
pub(crate) mod nl;
pub(crate) mod paste;
pub(crate) mod pr;
pub(crate) mod rev;
pub(crate) mod sed;
pub(crate) mod shuf;
pub(crate) mod sort;
pub(crate) mod split;
pub(crate) mod tac;
pub(crate) mod tail;
pub(crate) mod tee;
pub(crate) mod tr;
pub(crate) mod tsort;
pub(crate) mod uniq;
pub(crate) mod wc;
