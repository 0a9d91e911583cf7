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

/// Messages behind which a command is given up.
const GIVING_UP: &[&str] = &[
    "readonly variable",
    "bad array subscript",
    "error token is",
    "bad substitution",
    "unbound variable",
    "invalid variable name",
    "invalid indirect expansion",
];

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
                && GIVING_UP.iter().any(|reason| expected.stderr.contains_str(reason))
        },
    },
    // The number of the process, which `\\$` in front of `${` makes `$$` of.
    Explained {
        name: "numbers of processes",
        applies: |script, expected, got| {
            let without = |outcome: &Outcome| -> Vec<u8> {
                outcome.stdout.iter().copied().filter(|byte| !byte.is_ascii_digit()).collect()
            };
            (script.contains("\\$$") || script.contains("$$"))
                && expected.status == got.status
                && got.stdout.contains_str("1000")
                && without(expected) == without(got)
        },
    },
    // In the word of `case`, quotes with nothing in them that stand in an expansion's word count as a character.
    Explained {
        name: "nothing in quotes counts in the word of case",
        applies: |script, expected, got| {
            let ends = |outcome: &Outcome| outcome.stdout.contains_str("\nstatus ");
            let quoted = |line: &str| ["+\"", "-\"", "+'", "-'"].iter().any(|part| line.contains(part));
            script.lines().any(|line| line.contains("case ") && quoted(line))
                && expected.status == got.status
                && ends(expected)
                && ends(got)
                && expected.stderr == got.stderr
        },
    },
    // It is run for the subshell, and once more for the pipeline.
    Explained {
        name: "the ERR trap is run twice for a pipeline that ends in a subshell",
        applies: |script, expected, got| {
            let mut all = expected.stdout.lines();
            script.contains("ERR")
                && script.contains("| (")
                && expected.status == got.status
                && got.stdout.lines().count() + 8 >= expected.stdout.lines().count()
                && got.stdout.lines().all(|line| all.any(|other| other == line))
        },
    },
    // A stage of a pipeline whose words are wrong runs the shell's trap.
    Explained {
        name: "the EXIT trap is run by a stage whose words are wrong",
        applies: |script, expected, got| {
            let failed =
                |outcome: &Outcome| GIVING_UP.iter().any(|reason| outcome.stderr.contains_str(reason));
            script.contains("EXIT")
                && script.contains(" | ")
                && expected.status == got.status
                && expected.stdout.lines().count() >= got.stdout.lines().count()
                && failed(expected)
                && failed(got)
        },
    },
    // Nothing of a test's input: the host's directories.
    Explained {
        name: "the names at the root of the tree",
        applies: |_, expected, got| {
            let named = |outcome: &Outcome| {
                ["/bin", "/dev", "/etc"].iter().all(|name| outcome.stdout.contains_str(name))
            };
            named(expected) && named(got) && expected.status == got.status
        },
    },
    // It ends after one line, so that writing a second one may fail, or may not.
    Explained {
        name: "a coprocess that ends before all is written",
        applies: |script, expected, got| {
            script.contains("coproc") && expected.status == 141 && got.stdout.starts_with(&expected.stdout)
        },
    },
    // What stands behind it is read with a quote still open.
    Explained {
        name: "an eval whose quote is not closed",
        applies: |script, expected, got| {
            script.contains("echo 'open")
                && expected.stderr.contains_str("syntax error near unexpected token")
                && !got.stderr.contains_str("syntax error near unexpected token")
        },
    },
    // Commands in a process substitution within a command substitution are read a second time.
    Explained {
        name: "a process substitution that is not read as it was written",
        applies: |script, expected, got| {
            let fails = |outcome: &Outcome| {
                ["syntax error near unexpected token", "unexpected EOF while looking for matching"]
                    .iter()
                    .any(|reason| outcome.stderr.contains_str(reason))
            };
            script.contains("<(") && fails(expected) && !fails(got)
        },
    },
    // Its own mark for quoted characters gets out where `IFS` is unusual.
    Explained {
        name: "a byte \\x01 that nobody wrote",
        applies: |_, expected, got| {
            let has = |outcome: &Outcome| outcome.stdout.contains(&1) || outcome.stdout.contains_str("\\001");
            has(expected) && !has(got)
        },
    },
    // Behind an error that gave a command up, a loop reads nothing from its process substitution.
    Explained {
        name: "a process substitution behind an error gives nothing",
        applies: |script, expected, got| {
            let failed =
                |outcome: &Outcome| GIVING_UP.iter().any(|reason| outcome.stderr.contains_str(reason));
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
                    && ["unexpected EOF while looking for matching", "syntax error near unexpected token"]
                        .iter()
                        .any(|reason| outcome.stderr.contains_str(reason))
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
