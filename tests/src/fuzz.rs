//! What must hold for any bytes: the bodies of the fuzz targets in `fuzz/`, one for each phase. Each returns if its
//! property holds, or if the bytes mean nothing to it, and panics if it does not.
//!
//! The targets run here too, over the corpora and over bytes made at random (`tests/fuzz.rs`), so that they stay
//! true on machines without the fuzzer.

mod files;
mod machine;
mod matching;
mod reading;

use crate::{corpus_files, spec};

/// A target: its name, and its property.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name of the file in `fuzz/fuzz_targets`.
    pub name: &'static str,
    /// Panics where the property does not hold for the bytes.
    pub check: fn(&[u8]),
}

/// All targets, sorted by name.
pub const TARGETS: &[Target] = &[
    Target { name: "arithmetic", check: machine::arithmetic },
    Target { name: "filesystem", check: files::filesystem },
    Target { name: "image", check: files::image },
    Target { name: "parse", check: reading::parse },
    Target { name: "pattern", check: matching::pattern },
    Target { name: "printf", check: machine::printf },
    Target { name: "regex", check: matching::regex },
    Target { name: "script", check: machine::script },
    Target { name: "tar", check: files::tar },
    Target { name: "utility", check: machine::utility },
];

/// Runs the target `name` on `data`.
pub fn run(name: &str, data: &[u8]) {
    if let Some(target) = TARGETS.iter().find(|target| target.name == name) {
        (target.check)(data);
    }
}

/// Inputs to start from: the scripts of this repository's cases.
pub fn seeds() -> Result<Vec<Vec<u8>>, String> {
    let mut seeds = Vec::new();
    for path in corpus_files().map_err(|e| e.to_string())? {
        let text = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file = spec::parse(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        seeds.extend(file.cases.into_iter().map(|case| case.script));
    }
    Ok(seeds)
}

/// The bytes before and behind the first NUL.
fn halves(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == 0) {
        Some(at) => (data.get(..at).unwrap_or_default(), data.get(at + 1..).unwrap_or_default()),
        None => (data, &[]),
    }
}
