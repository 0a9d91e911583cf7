//! Differences between the shells that are known and meant: a short list, each with its reason. Each entry looks at
//! what both shells did.

use bstr::ByteSlice;

use crate::outcome::Outcome;

/// A difference that is meant.
struct Explained {
    /// What the counts call it.
    name: &'static str,
    applies: fn(&str, &Outcome, &Outcome) -> bool,
}

const EXPLAINED: &[Explained] = &[
    // A reference to an element and `:=` are more than it bears.
    Explained {
        name: "Bash ends by a signal of its own",
        applies: |_, expected, got| matches!(expected.status, 134 | 139) && got.status < 128,
    },
    // It goes on counting the loops that an error left, so that a `break` ends the script without a word.
    Explained {
        name: "loops that an error left are still counted",
        applies: |script, expected, got| {
            ["break", "continue"].iter().any(|jump| script.contains(jump))
                && expected.status == 0
                && got.stdout.starts_with(&expected.stdout)
                && got.stdout.contains_str("\nstatus ")
                && !expected.stdout.contains_str("\nstatus ")
                && ["readonly variable", "bad array subscript", "error token is"]
                    .iter()
                    .any(|reason| expected.stderr.contains_str(reason) && got.stderr.contains_str(reason))
        },
    },
    // Its own mark for quoted characters gets out where `IFS` is unusual.
    Explained {
        name: "a byte \\x01 that nobody wrote",
        applies: |_, expected, got| expected.stdout.contains(&1) && !got.stdout.contains(&1),
    },
    // Behind an error that gave a command up, a loop reads nothing from its process substitution.
    Explained {
        name: "a process substitution behind an error gives nothing",
        applies: |script, expected, got| {
            let failed = |outcome: &Outcome| {
                [
                    "readonly variable",
                    "bad array subscript",
                    "error token is",
                    "bad substitution",
                    "unbound variable",
                ]
                .iter()
                .any(|reason| outcome.stderr.contains_str(reason))
            };
            let mut kept = got.stdout.lines();
            script.contains("done < <(")
                && failed(expected)
                && failed(got)
                && expected.stdout.len() < got.stdout.len()
                && expected.stdout.lines().all(|line| kept.any(|other| other == line))
        },
    },
    // It prints the commands of a substitution and reads them again, and loses a backslash on the way.
    Explained {
        name: "a substitution that is not read as it was written",
        applies: |_, expected, got| {
            let unclosed = |outcome: &Outcome| {
                outcome.stderr.contains_str("command substitution: line")
                    && outcome.stderr.contains_str("unexpected EOF while looking for matching")
            };
            unclosed(expected) && !unclosed(got)
        },
    },
];

/// The name of what explains a difference.
pub fn explanation(script: &str, expected: &Outcome, got: &Outcome) -> Option<&'static str> {
    EXPLAINED.iter().find(|e| (e.applies)(script, expected, got)).map(|e| e.name)
}

#[cfg(test)]
mod tests {
    use super::explanation;
    use crate::outcome::Outcome;

    fn outcome(status: u8, stdout: &str, stderr: &str) -> Outcome {
        Outcome { status, stdout: stdout.into(), stderr: stderr.into(), ..Outcome::default() }
    }

    #[test]
    fn both_outcomes_count() {
        let crash = outcome(139, "", "");
        assert!(explanation("x", &crash, &outcome(0, "", "")).is_some());
        assert_eq!(explanation("x", &crash, &outcome(139, "", "")), None);
        let lost = outcome(0, "a\n", "bash: r: readonly variable");
        let kept = outcome(0, "a\nstatus 0\n", "bash: r: readonly variable");
        assert!(explanation("break", &lost, &kept).is_some());
        assert_eq!(explanation("break", &kept, &lost), None);
        assert_eq!(explanation("true", &lost, &kept), None);
    }
}
