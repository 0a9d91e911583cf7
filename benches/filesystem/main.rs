//! What the filesystem costs. `cargo bench -p vsh-benches --bench filesystem -- NAME...` measures what is named:
//! `threads`, `fork`, `directory`, `size`, `find`, `table`; without names, everything.
//!
//! Each figure is the best of several runs, so that what else the machine does counts little.

mod big;
mod candidates;
mod forks;
mod support;
mod table;
mod threads;

/// A part of the report.
type Part = (&'static str, fn());

const PARTS: [Part; 6] = [
    ("threads", threads::threads),
    ("fork", forks::forks),
    ("directory", big::directory),
    ("size", big::size),
    ("find", big::find),
    ("table", table::table),
];

fn main() {
    let names: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
    for (name, measure) in PARTS {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            measure();
        }
    }
}
