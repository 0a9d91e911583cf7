//! The fuzz targets over the corpora and over bytes made at random.

use std::path::Path;

use proptest::prelude::*;
use vsh_tests::fuzz::{TARGETS, seeds};
use vsh_tests::home;

/// A target that is not there would never be run.
#[test]
fn each_target_has_its_file() {
    let folder = home().join("../fuzz/fuzz_targets");
    let files = std::fs::read_dir(&folder).expect("the targets").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let expected: Vec<_> = TARGETS.iter().map(|t| folder.join(format!("{}.rs", t.name))).collect();
    assert_eq!(files, expected);
    for (target, file) in TARGETS.iter().zip(&files) {
        let text = std::fs::read_to_string(file).expect("a target");
        assert!(text.contains(&format!("\"{}\"", target.name)), "{}", file.display());
    }
    let manifest = std::fs::read_to_string(home().join("../fuzz/Cargo.toml")).expect("the manifest");
    for target in TARGETS {
        assert!(manifest.contains(&format!("name = \"{}\"", target.name)), "{}", target.name);
    }
}

/// What once broke a target stays in a folder of its name.
#[test]
fn what_was_found_stays_mended() {
    for target in TARGETS {
        let folder = home().join("fuzz").join(target.name);
        let Ok(found) = std::fs::read_dir(Path::new(&folder)) else { continue };
        for entry in found {
            let data = std::fs::read(entry.expect("a file").path()).expect("a file");
            (target.check)(&data);
        }
    }
}

#[test]
fn seeds_hold_in_every_target() {
    let seeds = seeds().expect("the corpora");
    assert!(seeds.len() > 1000, "{}", seeds.len());
    let step =
        |name: &str| if matches!(name, "script" | "utility" | "printf" | "arithmetic") { 7 } else { 1 };
    for target in TARGETS {
        for seed in seeds.iter().step_by(step(target.name)) {
            (target.check)(seed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_hold_in_every_target(data in proptest::collection::vec(any::<u8>(), 0..200)) {
        for target in TARGETS {
            (target.check)(&data);
        }
    }

    /// Parts of seeds, glued.
    #[test]
    fn mixed_seeds_hold_in_every_target(
        (first, second) in (any::<proptest::sample::Index>(), any::<proptest::sample::Index>()),
        (end, start) in (any::<proptest::sample::Index>(), any::<proptest::sample::Index>()),
        which in any::<u8>(),
    ) {
        let seeds = seeds().expect("the corpora");
        let (first, second) = (first.get(&seeds), second.get(&seeds));
        let end = end.index(first.len() + 1);
        let start = start.index(second.len() + 1);
        let data = [&[which][..], &first[..end], b"\0", &second[start..]].concat();
        for target in TARGETS {
            (target.check)(&data);
        }
    }
}
