//! Tests of the grammar: each feature through one `check`.

mod errors;
mod grammar;
mod robustness;
mod sexpr;
