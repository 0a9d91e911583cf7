//! Prints the script of a seed: `cargo run -p vsh-tests --example generate SEED FUEL`.

use vsh_tests::generate::Generator;

fn main() {
    let number = |at| std::env::args().nth(at).and_then(|text| text.parse::<u64>().ok());
    let seed = number(1).unwrap_or(1);
    let fuel = number(2).unwrap_or(1 + seed % 24);
    print!("{}", Generator::new(seed, u32::try_from(fuel).unwrap_or(1)).script());
}
