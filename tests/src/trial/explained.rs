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
    // The original shows its usage where an operand is missing or an assignment is none.
    Explained {
        name: "usage in own words",
        utility: "awk",
        applies: |_, expected, got| {
            expected.status == got.status
                && expected.stderr.contains_str("Usage: awk [POSIX or GNU style options]")
        },
    },
    // Some programs make the original crash: what a nested call changes is released too early there.
    Explained {
        name: "the original crashes",
        utility: "awk",
        applies: |_, expected, _| {
            expected.status == 134 && expected.stderr.contains_str("internal error: segfault")
        },
    },
    // Behind other repetitions, a repeated anchor of the text fails in one of the original's matchers.
    Explained {
        name: "a repeated anchor of the text",
        utility: "awk",
        applies: |trial, _, _| {
            ["\\`", "\\'"].iter().any(|anchor| {
                trial.script.split(anchor).skip(1).any(|rest| rest.starts_with(['*', '+', '?', '{']))
            })
        },
    },
    // Where a field that was assigned is no finite number, the original makes the record of bytes that were used for
    // something else since.
    Explained {
        name: "a field that is not finite",
        utility: "awk",
        applies: |_, expected, got| {
            let is_fine = |(one, other): (&[u8], &[u8])| {
                one == other || other.contains_str("inf") || other.contains_str("nan")
            };
            expected.status == got.status
                && expected.stderr == got.stderr
                && expected.stdout.lines().count() == got.stdout.lines().count()
                && expected.stdout.lines().zip(got.stdout.lines()).all(is_fine)
        },
    },
    // Where there are bytes that are no text, ends of words beside them are found by other rules.
    Explained {
        name: "words in what is no text",
        utility: "awk",
        applies: |trial, expected, got| {
            let is_asked = ["\\>", "\\<", "\\y", "\\B"].iter().any(|sign| trial.script.contains(sign));
            is_asked && expected.stderr == got.stderr && std::str::from_utf8(&expected.stdout).is_err()
        },
    },
    // What grows without end is cut off.
    Explained {
        name: "too long for both",
        utility: "awk",
        applies: |_, expected, got| expected.ended_by.is_some() && got.status == 124,
    },
    // The original looks beyond the end of a field: at what stands behind a last backslash, and for the first character
    // of nothing.
    Explained {
        name: "beyond the end of a field",
        utility: "awk",
        applies: |trial, expected, got| {
            let backslash = got.stderr.contains_str("Trailing backslash")
                && expected.stderr.contains_str("is not a known regexp operator");
            let differs_at_nul = expected.stdout.len() == got.stdout.len()
                && expected.stdout.iter().zip(&got.stdout).all(|(one, other)| one == other || *other == 0);
            backslash
                || ((trial.script.contains("c|") || trial.script.contains("%c"))
                    && expected.stderr == got.stderr
                    && differs_at_nul)
        },
    },
    // Values of fields that a later operand changes are printed after they are gone.
    Explained {
        name: "an operand that changes the record",
        utility: "awk",
        applies: |trial, expected, got| {
            let changes = |statement: &str| {
                let statement = statement.split([';', '}', '\n']).next().unwrap_or_default();
                statement.split_once('$').is_some_and(|(_, behind)| behind.contains("sub("))
            };
            expected.status == got.status
                && expected.stderr == got.stderr
                && expected.stdout.lines().count() == got.stdout.lines().count()
                && trial.script.split("print").skip(1).any(changes)
        },
    },
    // Whether what `gensub` gives back unchanged is a number for `%c` depends on whether its type was asked for before.
    Explained {
        name: "the type of what gensub leaves",
        utility: "awk",
        applies: |trial, expected, got| {
            trial.script.contains("gensub(")
                && (trial.script.contains("c|") || trial.script.contains("%c"))
                && expected.status == got.status
                && expected.stderr == got.stderr
        },
    },
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
