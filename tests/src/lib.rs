//! Cases of shell code with what they should print, kept as files that a shell user can read, and what runs
//! them: in a sandbox, and in the real shell to confirm them.

pub mod external;
pub mod fuzz;
pub mod generate;
pub mod ledger;
pub mod outcome;
pub mod pool;
pub mod printing;
pub mod random;
pub mod reference;
pub mod sandbox;
pub mod spec;
pub mod trial;

use std::path::{Path, PathBuf};

/// The directory of this crate, which holds the cases.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All case files of this repository, sorted: the language's, then the utilities'.
pub fn corpus_files() -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in ["spec", "utility", "hostile"] {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(home().join(folder))? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(".test.sh") {
                found.push(path);
            }
        }
        found.sort();
        files.append(&mut found);
    }
    Ok(files)
}
