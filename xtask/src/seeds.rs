//! `seeds`: the inputs that fuzzing starts from, out of the corpora.

use vsh_tests::fuzz::{TARGETS, seeds};

use crate::root;

/// Writes one file for each input into the folder of each target.
pub fn run(_: &[String]) -> Result<(), String> {
    let seeds = seeds()?;
    for target in TARGETS {
        let folder = root().join("fuzz/corpus").join(target.name);
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for (number, seed) in seeds.iter().enumerate() {
            let path = folder.join(format!("case-{number}"));
            std::fs::write(&path, seed).map_err(|e| format!("{}: {e}", path.display()))?;
        }
    }
    println!("{} inputs for each of {} targets", seeds.len(), TARGETS.len());
    Ok(())
}
