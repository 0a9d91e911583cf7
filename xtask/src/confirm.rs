//! `confirm`: do the expectations of the case files hold in the real bash, with the real tools?

use std::path::Path;

use vsh_tests::outcome::Messages;
use vsh_tests::spec::{Case, parse};
use vsh_tests::{corpus_files, home, pool, reference};

/// A case and where it stands.
struct Entry {
    place: String,
    case: Case,
}

/// Confirms the files whose name holds one of `names`; all without names.
pub fn run(names: &[String]) -> Result<(), String> {
    let Some(bash) = reference::find("bash") else {
        println!("confirm: skipped, there is no bash on {}", reference::PATH);
        return Ok(());
    };
    let entries = entries(names)?;
    let first = pool::run(2, &entries, |e| e.place.clone(), |e| differences(&bash, e));
    let mut wrong = 0;
    for (entry, differences) in entries.iter().zip(first) {
        match doubted(&bash, entry, differences) {
            Verdict::Confirmed => {}
            Verdict::Unstable => eprintln!("confirm: not always so: {}: {}", entry.place, entry.case.title),
            Verdict::Wrong(differences) => {
                wrong += 1;
                differences.iter().for_each(|text| eprintln!("{text}"));
            }
        }
    }
    if wrong == 0 {
        println!("confirm: {} cases are as {} does it", entries.len(), bash.display());
        return Ok(());
    }
    Err(format!("{wrong} of {} expectations are not what the real shell does", entries.len()))
}

/// What is known of an expectation.
enum Verdict {
    Confirmed,
    /// The shell does it, but not each time: processes race.
    Unstable,
    Wrong(Vec<String>),
}

/// How often a case is run again, with nothing beside it, before its expectation is wrong.
const RETRIES: u32 = 3;

fn doubted(bash: &Path, entry: &Entry, first: Vec<String>) -> Verdict {
    if first.is_empty() {
        return Verdict::Confirmed;
    }
    if (0..RETRIES).any(|_| differences(bash, entry).is_empty()) {
        Verdict::Unstable
    } else {
        Verdict::Wrong(first)
    }
}

fn entries(names: &[String]) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for path in corpus_files().map_err(|e| e.to_string())? {
        let shown = path.strip_prefix(home()).unwrap_or(&path).display().to_string();
        if !names.is_empty() && !names.iter().any(|name| shown.contains(name.as_str())) {
            continue;
        }
        if let Some(tool) = missing_tool(&path) {
            println!("confirm: {shown} skipped, there is no {tool} on {}", reference::PATH);
            continue;
        }
        let text = std::fs::read(&path).map_err(|e| format!("{shown}: {e}"))?;
        let file = parse(&text).map_err(|e| format!("{shown}: {e}"))?;
        entries.extend(
            file.cases.into_iter().map(|case| Entry { place: format!("{shown}:{}", case.line), case }),
        );
    }
    Ok(entries)
}

/// The utility that a file in `utility/` or `hostile/` is about, if it is not installed.
fn missing_tool(path: &Path) -> Option<String> {
    let folder = path.parent()?;
    if !folder.ends_with("utility") && !folder.ends_with("hostile") {
        return None;
    }
    // A second file about a utility has more words in its name.
    let name = path.file_name()?.to_str()?.strip_suffix(".test.sh")?.split('-').next()?;
    reference::original(name).is_none().then(|| name.to_owned())
}

fn differences(bash: &Path, entry: &Entry) -> Vec<String> {
    let at = |reason: String| format!("{}: {}: {reason}", entry.place, entry.case.title);
    let expected = match entry.case.expected("bash") {
        Ok(expected) => expected,
        Err(reason) => return vec![at(reason)],
    };
    match reference::run(bash, &entry.case.script) {
        Ok(outcome) => expected.differences(&outcome, Messages::Exact).into_iter().map(at).collect(),
        Err(error) => vec![at(error.to_string())],
    }
}
