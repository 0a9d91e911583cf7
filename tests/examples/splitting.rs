//! Prints the words of a seed: `cargo run -p vsh-tests --example splitting SEED`.

use vsh_tests::generate::splitting;

fn main() {
    let seed = std::env::args().nth(1).and_then(|text| text.parse::<u64>().ok());
    print!("{}", splitting::script(seed.unwrap_or(1), 1_000));
}
