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
    // The C library's own numbers have 32 bits, and the last year overflows in its `%c` and `%x`.
    Explained {
        name: "a year that overflows",
        utility: "date",
        applies: |_, expected, got| {
            let text = expected.stdout.to_str_lossy();
            let years = [("-2147481749", "2147485547"), ("-2147481748", "2147485548")];
            got.stdout.to_str_lossy()
                == years.iter().fold(text.into_owned(), |text, (wrong, right)| text.replace(wrong, right))
        },
    },
    // `fancy-regex` matches text, so that there are characters in the C locale too.
    Explained {
        name: "Perl's expressions in the C locale",
        utility: "grep",
        applies: |trial, _, _| trial.script.contains("LC_ALL=C") && trial.script.contains(" -P"),
    },
    // What its parser refuses is an error, in its own words.
    Explained {
        name: "a Perl expression that is refused",
        utility: "grep",
        applies: |_, _, got| got.status == 2 && got.stderr.contains_str("Parsing error at position"),
    },
    // The original looks for nothing between the bytes of a character too, where its pattern has no such characters, and
    // so tears characters apart: it does as in the C locale.
    Explained {
        name: "nothing found inside a character",
        utility: "sed",
        applies: |trial, expected, got| {
            if trial.script.contains("LC_ALL=C") || trial.script.is_ascii() {
                return false;
            }
            let counts =
                ["/2", "/3g", "/10", "p2", "g2", "p10", "I2", "M2", "i2", "m2", "p3g", "%2", "%10", "%3g"];
            if is_torn(expected, got, counts.iter().any(|count| trial.script.contains(count))) {
                return true;
            }
            let in_c = Trial { script: trial.script.replace("sed ", "LC_ALL=C sed "), ..trial.clone() };
            let in_c = super::run::in_sandbox(&in_c);
            // Changes of case are others in the C locale.
            let plain = |text: &[u8]| -> Vec<u8> {
                text.iter().filter(|b| b.is_ascii()).map(u8::to_ascii_lowercase).collect()
            };
            let cases = ["\\U", "\\L", "\\u", "\\l"].iter().any(|c| trial.script.contains(c));
            in_c == *expected
                || (cases && in_c.status == expected.status && plain(&in_c.stdout) == plain(&expected.stdout))
        },
    },
    // A byte that is no character is a part of a word there, if it is a letter of Latin-1.
    Explained {
        name: "a word beside a byte that is no character",
        utility: "sed",
        applies: |trial, expected, got| {
            let operators = ["\\b", "\\B", "\\<", "\\>", "\\w", "\\W"];
            operators.iter().any(|operator| trial.script.contains(operator))
                && trial.script.contains("\\377")
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // The host does not let a file be opened anew that is standard output.
    Explained {
        name: "standard output opened in POSIX mode",
        utility: "sed",
        applies: |trial, expected, _| {
            trial.script.contains("--posix")
                && expected.status == 4
                && expected.stderr == b"sed: couldn't open file /dev/stdout: Permission denied\n"
        },
    },
    // Two that are not numbers are told apart by bytes that the original did not set.
    Explained {
        name: "what is not a number, once",
        utility: "sort",
        applies: |trial, _, _| trial.script.contains("nan") && trial.script.contains('g'),
    },
    // The limit of open files decides there.
    Explained {
        name: "a batch beyond the limit of files",
        utility: "sort",
        applies: |_, expected, _| expected.stderr.contains_str("with current rlimit"),
    },
];

/// Are there no differences but in lines whose characters are whole on the one side only? Where matches are counted, another
/// one is found in them.
fn is_torn(expected: &Outcome, got: &Outcome, counts: bool) -> bool {
    let lines = |outcome: &Outcome| -> Vec<Vec<u8>> {
        outcome.stdout.split(|b| *b == b'\n').map(<[u8]>::to_vec).collect()
    };
    let (ours, theirs) = (lines(got), lines(expected));
    let torn = |(ours, theirs): (&Vec<u8>, &Vec<u8>)| {
        ours == theirs || (!ours.is_ascii() && ours.to_str().is_ok() && (counts || theirs.to_str().is_err()))
    };
    (expected.status, &expected.stderr) == (got.status, &got.stderr)
        && ours.len() == theirs.len()
        && ours.iter().zip(&theirs).all(torn)
}

/// The name of what explains a difference.
pub fn explanation(utility: &str, trial: &Trial, expected: &Outcome, got: &Outcome) -> Option<&'static str> {
    let applies = |e: &&Explained| e.utility == utility && (e.applies)(trial, expected, got);
    EXPLAINED.iter().find(applies).map(|e| e.name)
}
