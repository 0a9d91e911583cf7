//! Differences that are known and meant: a short list, each with its reason.

use bstr::ByteSlice;

use super::Trial;
use crate::outcome::Outcome;

/// A difference that is meant.
struct Explained {
    /// What the counts call it.
    name: &'static str,
    utility: &'static str,
    applies: fn(&Trial, &Outcome, &Outcome) -> bool,
}

const EXPLAINED: &[Explained] = &[
    // Every utility's help is a text of its own.
    Explained {
        name: "help in own words",
        utility: "expr",
        applies: |trial, _, _| trial.script.contains("--help"),
    },
    // Moments are those of `jiff`: the years -9999 to 9999. What lies beyond is an error.
    Explained {
        name: "a year beyond 9999",
        utility: "date",
        applies: |trial, _, got| {
            let far = ["@253402300800", "@67768036191676799", "@9223372036854775807", "9999"];
            got.stderr.contains_str("invalid date") && far.iter().any(|text| trial.script.contains(text))
        },
    },
    // A colon behind `E` or `O` makes the original drop a part of the format.
    Explained {
        name: "a modifier before a colon",
        utility: "date",
        applies: |trial, _, _| ["O:", "E:"].iter().any(|text| trial.script.contains(text)),
    },
    // The name of the local zone is a zone like any other here; the original asks for that half of the year.
    Explained {
        name: "the local zone's name in the other half of the year",
        utility: "date",
        applies: |trial, expected, got| {
            trial.script.starts_with("TZ=") && got.status == 0 && expected.stderr.contains_str("invalid date")
        },
    },
    // The original's optimizer moves tests over a comma, and so loses the value of the last one.
    Explained {
        name: "a comma's right side",
        utility: "find",
        applies: |trial, _, _| trial.script.contains(" , "),
    },
    // `fancy-regex` matches text, so that there are characters in the C locale too.
    Explained {
        name: "Perl's expressions in the C locale",
        utility: "grep",
        applies: |trial, _, _| trial.script.contains("LC_ALL=C") && trial.script.contains(" -P"),
    },
    // Lines that follow a line that is no text, and is not shown, the original counts from the start of what it read.
    Explained {
        name: "lines before one that is no text",
        utility: "grep",
        applies: |_, expected, got| {
            let mut lines = expected.stdout.lines();
            expected.stderr.contains_str("binary file matches")
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
                && got.stdout.len() < expected.stdout.len()
                && got.stdout.lines().all(|line| lines.any(|other| other == line))
        },
    },
    // What its parser refuses is an error, in its own words.
    Explained {
        name: "a Perl expression that is refused",
        utility: "grep",
        applies: |_, _, got| got.status == 2 && got.stderr.contains_str("Parsing error at position"),
    },
    // The original writes bytes beyond ASCII as \xff when it changes case in the C locale.
    Explained {
        name: "a change of case in the C locale",
        utility: "sed",
        applies: |trial, _, _| {
            trial.script.contains("LC_ALL=C")
                && ["\\U", "\\L", "\\u", "\\l"].iter().any(|c| trial.script.contains(c))
        },
    },
    // `F` names the last file that was looked for, even if it could not be opened.
    Explained {
        name: "the name of a file that is not there",
        utility: "sed",
        applies: |trial, _, _| trial.script.contains('F') && trial.script.contains(" none"),
    },
    // Two that are not numbers are told apart by bytes that the original did not set.
    Explained {
        name: "what is not a number, once",
        utility: "sort",
        applies: |trial, _, _| trial.script.contains("nan") && trial.script.contains('g'),
    },
    // How many threads are too many is the machine's affair.
    Explained {
        name: "threads beyond the machine's memory",
        utility: "sort",
        applies: |trial, expected, _| {
            trial.script.contains("--parallel") && expected.stderr.contains_str("memory exhausted")
        },
    },
    // The limit of open files decides there.
    Explained {
        name: "a batch beyond the limit of files",
        utility: "sort",
        applies: |_, expected, _| expected.stderr.contains_str("with current rlimit"),
    },
];

/// The name of what explains a difference.
pub fn explanation(utility: &str, trial: &Trial, expected: &Outcome, got: &Outcome) -> Option<&'static str> {
    let applies = |e: &&Explained| e.utility == utility && (e.applies)(trial, expected, got);
    EXPLAINED.iter().find(applies).map(|e| e.name)
}
