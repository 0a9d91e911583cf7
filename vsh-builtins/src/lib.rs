//! vsh's utilities, as GNU has them: one file for each, in folders that are headings of the README's table.

mod data;
mod files;
pub mod registry;
mod search;
mod support;
mod system;
mod text;
