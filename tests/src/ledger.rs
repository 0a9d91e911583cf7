//! Lists of failing cases, kept in the repository so that they only grow shorter.

use std::collections::BTreeSet;
use std::path::Path;

/// What `VSH_BLESS` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bless {
    /// Compare only.
    No,
    /// Rewrite the list, but make it no longer.
    Shrink,
    /// Rewrite the list.
    Grow,
}

impl Bless {
    /// From the environment.
    pub fn from_env() -> Self {
        match std::env::var("VSH_BLESS").as_deref() {
            Ok("grow") => Self::Grow,
            Ok("") | Err(_) => Self::No,
            Ok(_) => Self::Shrink,
        }
    }
}

/// Compares the cases that fail now with the list at `path`, which may be rewritten. `ran` are all cases.
pub fn settle(
    path: &Path,
    ran: &BTreeSet<String>,
    failing: &BTreeSet<String>,
    bless: Bless,
) -> Result<(), String> {
    let listed = read(path)?;
    let (fresh, mended, gone) = compare(&listed, ran, failing);
    if fresh.is_empty() && mended.is_empty() && gone.is_empty() {
        return Ok(());
    }
    let grows = failing.len() > listed.len();
    match bless {
        Bless::Grow => write(path, failing),
        Bless::Shrink if !grows => write(path, failing),
        Bless::Shrink => Err(format!(
            "{}: {} cases are listed and {} fail: the list is not made longer. New failures: {}\n\
             If it must be: VSH_BLESS=grow",
            path.display(),
            listed.len(),
            failing.len(),
            joined(&fresh)
        )),
        Bless::No => Err(report(path, &fresh, &mended, &gone)),
    }
}

/// The ids that fail and are not listed, that are listed and pass, that are listed and no case.
fn compare<'a>(
    listed: &'a BTreeSet<String>,
    ran: &BTreeSet<String>,
    failing: &'a BTreeSet<String>,
) -> (Vec<&'a String>, Vec<&'a String>, Vec<&'a String>) {
    let fresh = failing.difference(listed).collect();
    let (mended, gone) =
        listed.iter().filter(|id| !failing.contains(*id)).partition(|id| ran.contains(id.as_str()));
    (fresh, mended, gone)
}

fn report(path: &Path, fresh: &[&String], mended: &[&String], gone: &[&String]) -> String {
    let mut out = format!("{}:\n", path.display());
    if !fresh.is_empty() {
        out.push_str(&format!("  {} cases fail that did not: {}\n", fresh.len(), joined(fresh)));
    }
    if !mended.is_empty() {
        out.push_str(&format!("  {} cases pass now: {}\n", mended.len(), joined(mended)));
    }
    if !gone.is_empty() {
        out.push_str(&format!("  {} listed ids are no cases: {}\n", gone.len(), joined(gone)));
    }
    if fresh.is_empty() {
        out.push_str("  Take them off the list: run again with VSH_BLESS=1\n");
    }
    out
}

fn joined(ids: &[&String]) -> String {
    ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
}

fn read(path: &Path) -> Result<BTreeSet<String>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text.lines().filter(|l| !l.is_empty()).map(str::to_owned).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

fn write(path: &Path, failing: &BTreeSet<String>) -> Result<(), String> {
    let text: String = failing.iter().flat_map(|id| [id.as_str(), "\n"]).collect();
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{}: now {} cases", path.display(), failing.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Bless, settle};

    fn set(ids: &str) -> BTreeSet<String> {
        ids.split_whitespace().map(str::to_owned).collect()
    }

    /// Settles `failing` of the cases a to d with a list; the outcome and the list afterwards.
    fn check(
        name: &str,
        listed: &str,
        failing: &str,
        bless: Bless,
    ) -> (Result<(), String>, BTreeSet<String>) {
        let path = std::env::temp_dir().join(format!("vsh-ledger-{}-{name}", std::process::id()));
        std::fs::write(&path, listed.replace(' ', "\n")).unwrap();
        let outcome = settle(&path, &set("a b c d"), &set(failing), bless);
        let after = set(&std::fs::read_to_string(&path).unwrap());
        std::fs::remove_file(&path).unwrap();
        (outcome, after)
    }

    #[test]
    fn the_same_is_fine() {
        assert_eq!(check("same", "a b", "b a", Bless::No), (Ok(()), set("a b")));
    }

    #[test]
    fn new_failures_and_unexpected_passes_are_named() {
        let (outcome, after) = check("new", "a b", "a c", Bless::No);
        let message = outcome.unwrap_err();
        assert!(message.contains("that did not: c\n") && message.contains("pass now: b\n"), "{message}");
        assert!(!message.contains("VSH_BLESS"), "{message}");
        assert_eq!(after, set("a b"));
        let message = check("mended", "a b z", "a", Bless::No).0.unwrap_err();
        assert!(message.contains("VSH_BLESS=1") && message.contains("no cases: z\n"), "{message}");
    }

    #[test]
    fn blessing_makes_the_list_no_longer_unless_told_to() {
        assert_eq!(check("shrink", "a b", "a", Bless::Shrink), (Ok(()), set("a")));
        let (outcome, after) = check("refused", "a b", "a b c", Bless::Shrink);
        assert!(outcome.unwrap_err().contains("VSH_BLESS=grow"));
        assert_eq!(after, set("a b"));
        assert_eq!(check("grow", "a b", "a b c", Bless::Grow), (Ok(()), set("a b c")));
    }
}
