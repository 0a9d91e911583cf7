//! All benchmarks, one file for each question.

mod loops;
mod parse;
mod pipes;
mod sandbox;
mod sessions;

use criterion::Criterion;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for question in [sandbox::sandbox, parse::parse, loops::loops, pipes::pipes, sessions::sessions] {
        question(&mut criterion);
    }
    criterion.final_summary();
}
