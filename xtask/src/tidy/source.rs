//! Rules for source files.

use std::path::{Path, PathBuf};

use crate::root;

/// A source file longer than this is to be split.
const LONGEST: usize = 900;

/// Files that may be longer, because they are regular: one entry repeated.
const LONG_AND_REGULAR: &[&str] = &[];

/// What must not be in a source file, and what to do about it. In two parts, so that this file keeps the rule.
const FORBIDDEN: &[([&str; 2], &str)] = &[
    (["to", "do!("], "write it, or return an error that names what is missing"),
    (["unimple", "mented!("], "write it, or return an error that names what is missing"),
    (["db", "g!("], "remove it"),
    (["#[ig", "nore"], "make the test pass, or remove it"),
];

/// Directories without source files of ours.
const SKIPPED: &[&str] = &[".git", "target", "corpus", "artifacts"];

/// What is wrong in the repository's source files.
pub fn check() -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    collect(root(), &mut files).map_err(|e| e.to_string())?;
    files.sort();
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let shown = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        wrong.append(&mut violations(&shown, &text));
    }
    Ok(wrong)
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            if !SKIPPED.iter().any(|skipped| name.to_string_lossy().starts_with(skipped)) {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn violations(path: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for (parts, mend) in FORBIDDEN {
            let word = parts.concat();
            if line.contains(&word) {
                wrong.push(format!("{path}:{}: holds {word}. Mend: {mend}", at + 1));
            }
        }
    }
    let first = text.lines().find(|line| !line.trim().is_empty());
    if !is_test(path) && !first.is_some_and(|line| line.starts_with("//!")) {
        wrong.push(format!(
            "{path}: has no module documentation. Mend: begin with `//! ` and what the module is about"
        ));
    }
    let lines = text.lines().count();
    if lines > LONGEST && !LONG_AND_REGULAR.contains(&path) {
        wrong.push(format!(
            "{path}: has {lines} lines, more than {LONGEST}. Mend: split it by subject, or, if it is one \
             entry repeated, list it in xtask/src/tidy/source.rs"
        ));
    }
    wrong
}

/// Is it a file of unit tests?
fn is_test(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name == "tests.rs" || name.ends_with("_tests.rs") || path.contains("/tests/")
}

#[cfg(test)]
mod tests {
    use super::{FORBIDDEN, LONGEST, violations};

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let wrong = violations(path, text);
        assert_eq!(wrong.len(), expected.len(), "{wrong:?}");
        for (message, part) in wrong.iter().zip(expected) {
            assert!(message.contains(part) && message.contains("Mend: "), "{message}");
        }
    }

    #[test]
    fn words_that_must_not_be_there() {
        for (parts, _) in FORBIDDEN {
            check("a.rs", &format!("//! x\n\n    {}", parts.concat()), &["a.rs:3: "]);
        }
    }

    #[test]
    fn documentation_comes_first() {
        check("a.rs", "//! What it is.\n", &[]);
        check("a.rs", "use x;\n//! late\n", &["no module documentation"]);
        check("a.rs", "", &["no module documentation"]);
        check("a/tests.rs", "use x;\n", &[]);
    }

    #[test]
    fn long_files_are_told() {
        let long = |lines| format!("//! x\n{}", "\n".repeat(lines - 1));
        check("a.rs", &long(LONGEST), &[]);
        check("a.rs", &long(LONGEST + 1), &["has 901 lines"]);
    }
}
