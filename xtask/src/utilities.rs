//! `docs/utilities.md`: the status of each utility. The options of the originals are kept by name in `data/options.txt`;
//! each is tried in a sandbox, and what the utility says decides.

use std::fmt::Write;
use std::time::Duration;

use vsh_builtins::registry::UTILITIES;
use vsh_tests::pool;
use vsh_tests::sandbox::Job;

use crate::root;

const OPTIONS: &str = include_str!("../data/options.txt");

/// Where the page is.
const PAGE: &str = "docs/utilities.md";

const INTRODUCTION: &str = "\
# Utilities

What vsh does of each utility, made by `cargo xtask readme`: the options of the original (GNU coreutils 9.1, grep 3.8, sed 4.8, findutils
4.9, diffutils 3.8, gawk 5.2, and the programs of the same name) that are taken, and those that are refused. A refused option is a usage
error that names it; none is passed over in silence. `cargo xtask differ-utilities` compares what they do with the originals.
";

/// What a utility says of an option that it does not take.
const REFUSALS: &[&str] = &[
    "is not supported by vsh",
    "unrecognized option",
    "invalid option",
    "unknown option",
    "unknown predicate",
    "unrecognized flag",
    "Unknown option",
    "Unknown arguments",
];

/// An option of an original: all its names.
#[derive(Clone, Debug)]
struct Listed {
    utility: &'static str,
    names: Vec<&'static str>,
    /// How many values it must have.
    values: usize,
}

/// Whether names of an option are taken.
#[derive(Clone, Debug)]
struct Status {
    taken: Vec<&'static str>,
    refused: Vec<&'static str>,
}

/// The page as it should be.
pub fn page() -> String {
    let listed = listed();
    let statuses = pool::run(2, &listed, |one| format!("{} {:?}", one.utility, one.names), status);
    let mut out = INTRODUCTION.to_owned();
    for utility in UTILITIES {
        let _ = write!(
            out,
            "\n## `{0}` <a id=\"{1}\"></a>\n\n{2}.\n",
            utility.name,
            anchor(utility.name),
            utility.summary
        );
        let own: Vec<&Status> = listed
            .iter()
            .zip(&statuses)
            .filter(|(one, _)| one.utility == utility.name)
            .map(|(_, s)| s)
            .collect();
        let join = |names: fn(&Status) -> &Vec<&'static str>| {
            let options = own.iter().map(|status| names(status)).filter(|names| !names.is_empty());
            options.map(|names| format!("`{}`", names.join(" "))).collect::<Vec<_>>().join(", ")
        };
        let (taken, refused) = (join(|s| &s.taken), join(|s| &s.refused));
        if own.is_empty() {
            out.push_str("\nThe original has no options but `--help` and `--version`.\n");
        }
        if !taken.is_empty() {
            let _ = write!(out, "\nOptions: {taken}.\n");
        }
        if !refused.is_empty() {
            let _ = write!(out, "\nRefused: {refused}.\n");
        }
    }
    out
}

/// The anchor of a utility on the page.
pub fn anchor(name: &str) -> &str {
    if name == "[" { "bracket" } else { name }
}

/// Writes the page; was it another?
pub fn write() -> Result<bool, String> {
    let new = page();
    if current(&new) {
        return Ok(false);
    }
    std::fs::write(root().join(PAGE), new).map_err(|e| format!("{PAGE}: {e}"))?;
    Ok(true)
}

/// Fails if the page is not what the utilities say.
pub fn check() -> Result<(), String> {
    if current(&page()) { Ok(()) } else { Err(format!("{PAGE}: is not current. Mend: cargo xtask readme")) }
}

fn current(new: &str) -> bool {
    std::fs::read_to_string(root().join(PAGE)).is_ok_and(|old| old == new)
}

/// The data: a utility's name on a line of its own, then its options, each with `=` for every value behind it.
fn listed() -> Vec<Listed> {
    let mut utility = "";
    let mut out = Vec::new();
    for line in OPTIONS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some(option) = line.strip_prefix("  ") else {
            utility = line;
            continue;
        };
        let words = || option.split(' ').filter(|word| !word.is_empty());
        let names = words().filter(|word| !word.starts_with('=')).collect();
        let values = words().filter(|word| word.starts_with('=')).map(str::len).sum();
        out.push(Listed { utility, names, values });
    }
    out
}

fn status(option: &Listed) -> Status {
    let (taken, refused) = option.names.iter().partition(|name| takes(option, name));
    Status { taken, refused }
}

/// Does the utility take an option of this name?
fn takes(option: &Listed, name: &str) -> bool {
    let attached = name.starts_with("--") && option.values == 1;
    let values = if attached { "=1".to_owned() } else { " 1".repeat(option.values) };
    // Options of the walk stand before the start.
    let walks = name.len() == 2 && name.ends_with(|c: char| c.is_ascii_uppercase());
    let start = if option.utility == "find" && !walks { "." } else { "" };
    let script = format!("cd /tmp; '/usr/bin/{}' {start} '{name}'{values} </dev/null", option.utility);
    let mut job = Job::new(script);
    job.time = Duration::from_secs(2);
    let messages = job.run().stderr;
    let messages = String::from_utf8_lossy(&messages);
    // The whole utility may be refused.
    let whole = format!("{} is not supported by vsh", option.utility);
    let refuses = |line: &str| REFUSALS.iter().any(|refusal| line.contains(refusal)) && names(line, name);
    !messages.lines().any(|line| refuses(line) || line.contains(&whole))
}

/// Is the message about this option? Of a short one it may show the letter alone.
fn names(message: &str, name: &str) -> bool {
    let letter = name.trim_start_matches('-');
    message.contains(name) || (letter.len() == 1 && message.contains(&format!("'{letter}'")))
}

#[cfg(test)]
mod tests {
    use super::{listed, status};

    #[test]
    fn every_option_belongs_to_a_utility() {
        let all = listed();
        assert!(all.len() > 1000, "only {} options are listed", all.len());
        for option in &all {
            let known = vsh_builtins::registry::find(option.utility).is_some();
            assert!(known && !option.names.is_empty(), "{option:?}");
        }
    }

    #[test]
    fn an_option_is_taken_or_refused_by_name() {
        let of = |utility: &str, name: &str| {
            let all = listed();
            let option =
                all.iter().find(|o| o.utility == utility && o.names.contains(&name)).unwrap().clone();
            status(&option).taken.contains(&name)
        };
        assert!(of("sort", "-k") && of("sort", "--key") && of("find", "-name") && of("cut", "--complement"));
        assert!(!of("sort", "--compress-program") && !of("date", "--debug"));
    }
}
