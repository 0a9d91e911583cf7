//! Printing a tree gives source that parses to the same tree: over every script of the corpora, and over the
//! shell scripts of this repository.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail so"
)]

use proptest::prelude::*;
use vsh_core::syntax::parse_script;
use vsh_tests::external::{directory, load};
use vsh_tests::generate::Generator;
use vsh_tests::printing::{OPTIONS, difference};
use vsh_tests::{corpus_files, spec};

fn scripts() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for path in corpus_files().unwrap_or_default() {
        let Ok(text) = std::fs::read(&path) else { continue };
        let Ok(file) = spec::parse(&text) else { continue };
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        all.extend(file.cases.into_iter().map(|case| (format!("{name}:{}", case.line), case.script)));
    }
    if let Some(directory) = directory() {
        for corpus in load(&directory).unwrap_or_default() {
            let script = |case: vsh_tests::external::Case| (case.id, case.job.script);
            all.extend(corpus.cases.into_iter().map(script));
        }
    }
    all
}

#[test]
fn printed_source_parses_to_the_same_tree() {
    let scripts = scripts();
    assert!(scripts.len() > 800, "only {} scripts were found", scripts.len());
    let mut wrong = Vec::new();
    for (name, source) in &scripts {
        if let Some(difference) = difference(source) {
            wrong.push(format!("==== {name}: {difference}"));
        }
    }
    let shown: Vec<_> = wrong.iter().take(40).cloned().collect();
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), scripts.len(), shown.join("\n"));
}

#[test]
fn nearly_all_generated_source_parses() {
    let parses = |seed: &u64| {
        let fuel = 1 + u32::try_from(seed % 39).unwrap_or(0);
        parse_script(Generator::new(*seed, fuel).script().as_bytes(), OPTIONS).is_ok()
    };
    let count = (0..1000).filter(parses).count();
    assert!(count > 950, "{count} of 1000");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn generated_source_prints_to_the_same_tree(seed in any::<u64>(), fuel in 1u32..40) {
        let script = Generator::new(seed, fuel).script();
        // Some have aliases that open quotes or commands, or a mistake that is found only when they run.
        prop_assume!(parse_script(script.as_bytes(), OPTIONS).is_ok());
        if let Some(difference) = difference(script.as_bytes()) {
            prop_assert!(false, "{script}\n---- {difference}");
        }
    }
}
