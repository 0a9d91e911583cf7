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

/// Is there a back-reference within the group that it refers to?
fn refers_to_itself(script: &str) -> bool {
    let (mut groups, mut open, mut escaped) = (0, Vec::new(), false);
    for (at, c) in script.char_indices() {
        match c {
            _ if escaped => {
                escaped = false;
                if c.to_digit(10).is_some_and(|number| open.contains(&number)) {
                    return true;
                }
            }
            '\\' => escaped = true,
            '(' if script.get(at + 1..).is_some_and(|rest| rest.starts_with('?')) => open.push(0),
            '(' => {
                groups += 1;
                open.push(groups);
            }
            ')' => {
                open.pop();
            }
            _ => {}
        }
    }
    false
}

/// A heading of `diff` without its color.
fn unpainted(line: &[u8]) -> &[u8] {
    let inner = line.strip_prefix(b"\x1b[1m").and_then(|line| line.strip_suffix(b"\x1b[0m"));
    inner.unwrap_or(line)
}

/// Headings of `diff` without the times of their files.
fn without_moments(text: &[u8]) -> Vec<&[u8]> {
    let is_heading =
        |line: &[u8]| ["--- ", "+++ ", "*** "].iter().any(|mark| line.starts_with(mark.as_bytes()));
    let bare = |line| match bstr::ByteSlice::rsplit_once_str(unpainted(line), "\t") {
        Some((name, time)) if is_heading(name) && time.ends_with(b" +0000") => name,
        _ => line,
    };
    text.split(|byte| *byte == b'\n').map(bare).collect()
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
    // Whether what is no number is greater than a text of the input, or compares with nothing, depends on whether the text was
    // used as a number before.
    Explained {
        name: "input beside what is no number",
        utility: "awk",
        applies: |trial, expected, got| {
            let text = "received negative argument";
            trial.asks_one_of(&["$1 ", "$2 ", "$3 ", "$NF "])
                && trial.asks_one_of(&[" < ", " <= ", " > ", " >= ", " == ", " != "])
                && expected.stderr.contains_str(text)
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // A subscript that is no whole number is another than the whole one that its format makes of it.
    Explained {
        name: "a subscript that CONVFMT makes a whole number",
        utility: "awk",
        applies: |trial, expected, got| {
            trial.asks("CONVFMT")
                && trial.asks_one_of(&[
                    ") in A", ") in E", "A[cos(", "A[exp(", "A[sin(", "E[cos(", "E[exp(", "E[sin(",
                ])
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
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
    // What grows without end is cut off.
    Explained {
        name: "too long for both",
        utility: "awk",
        applies: |_, expected, got| {
            let no_memory = expected.stderr.contains_str("Cannot allocate memory");
            let too_much = expected.ended_by.is_some() || expected.stdout.len() > 64 << 20;
            (too_much && matches!(got.status, 124 | 137)) || (no_memory && got.status == 137)
        },
    },
    // What `gsub` makes grow from record to record may become more than the sandbox has, as a text or as a pattern, or may take
    // the one to the end of the time and the other not yet.
    Explained {
        name: "what gsub makes grow",
        utility: "awk",
        applies: |trial, expected, got| {
            let begins = expected.stdout.starts_with(&got.stdout);
            let no_memory = got.status == 137 && got.stderr.contains_str("limit exceeded: memory");
            let no_time = got.status == 124 && got.stderr.contains_str("limit exceeded: time");
            let pattern = got.stderr.contains_str("Regular expression too big") && got.stderr.len() > 100_000;
            let ended = expected.ended_by.is_some() && got.stdout.starts_with(&expected.stdout);
            trial.asks("gsub(") && (begins && (no_memory || no_time || pattern) || ended)
        },
    },
    // `%c` of a large number is a character beyond Unicode, which the C library knows.
    Explained {
        name: "a character beyond Unicode",
        utility: "awk",
        applies: |trial, expected, got| {
            let without = |text: &[u8]| -> Vec<Vec<u8>> {
                let lines =
                    text.lines().filter(|line| !line.contains_str("Invalid multibyte data detected."));
                lines.map(<[u8]>::to_vec).collect()
            };
            trial.asks("%c")
                && (expected.status, &expected.stdout) == (got.status, &got.stdout)
                && without(&expected.stderr) == without(&got.stderr)
        },
    },
    // In which order the elements of an array are visited is nobody's promise; the original's is kept, but for arrays that
    // had others before.
    Explained {
        name: "the order of an array with holes",
        utility: "awk",
        applies: |trial, expected, got| {
            let sorted = |outcome: &Outcome| {
                let mut lines: Vec<Vec<u8>> = outcome.stdout.lines().map(<[u8]>::to_vec).collect();
                lines.sort();
                lines
            };
            trial.asks("delete A[")
                && trial.asks("in A)")
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
                && sorted(expected) == sorted(got)
        },
    },
    // The original looks beyond the end of a field, at what stands behind a last backslash.
    Explained {
        name: "beyond the end of a field",
        utility: "awk",
        applies: |_, expected, got| {
            got.stderr.contains_str("Trailing backslash")
                && expected.stderr.contains_str("is not a known regexp operator")
        },
    },
    // In which order a directory is read nobody says: this mistake ends the walk.
    Explained {
        name: "a walk that ends early",
        utility: "find",
        applies: |_, expected, got| {
            let ends =
                |outcome: &Outcome| outcome.stderr.contains_str("find: Failed to save working directory");
            ends(expected) && ends(got) && expected.status == got.status
        },
    },
    // In which order a directory is read nobody says, and what is printed for its entries need not end.
    Explained {
        name: "another order, without ends",
        utility: "find",
        applies: |trial, expected, got| {
            let sorted = |outcome: &Outcome| {
                let mut bytes = outcome.stdout.clone();
                bytes.sort_unstable();
                bytes
            };
            trial.asks("printf")
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
                && sorted(expected) == sorted(got)
        },
    },
    // Tests that do nothing are asked in the order of what they cost and how likely they are; of a file that must not be
    // looked at, only some of them complain.
    Explained {
        name: "tests in another order",
        utility: "find",
        applies: |_, expected, got| {
            let kept = |outcome: &Outcome| {
                let ends = |byte: &u8| matches!(byte, b'\n' | 0);
                let mut lines: Vec<Vec<u8>> = outcome.stdout.split(ends).map(<[u8]>::to_vec).collect();
                let unseen = [": Permission denied", ": Too many levels of symbolic links"];
                let told =
                    outcome.stderr.lines().filter(|line| !unseen.iter().any(|why| line.ends_with_str(why)));
                lines.extend(told.map(<[u8]>::to_vec));
                lines.sort();
                lines
            };
            expected.stderr != got.stderr && kept(expected) == kept(got)
        },
    },
    // Where tests behind an action in parentheses change places, the original forgets the action, and asks what follows
    // before it.
    Explained {
        name: "an action forgotten",
        utility: "find",
        applies: |trial, expected, got| {
            let lines = |text: &[u8]| text.lines().map(<[u8]>::to_vec).collect::<Vec<_>>();
            let (expected, got) = (lines(&expected.stdout), lines(&got.stdout));
            trial.asks("'(' -p")
                && expected.len() < got.len()
                && expected.iter().all(|line| got.contains(line))
        },
    },
    // Every utility's help is a text of its own.
    Explained { name: "help in own words", utility: "expr", applies: |trial, _, _| trial.asks("--help") },
    // The C library's own numbers have 32 bits, and the last year overflows in its `%c` and `%x`.
    Explained {
        name: "a year that overflows",
        utility: "date",
        applies: |_, expected, got| {
            let text = expected.stdout.to_str_lossy();
            let years =
                [("-2147481749", "2147485547"), ("-2147481748", "2147485548"), ("-21474818", "21474855")];
            got.stdout.to_str_lossy()
                == years.iter().fold(text.into_owned(), |text, (wrong, right)| text.replace(wrong, right))
        },
    },
    // The original takes a directory for an empty file.
    Explained {
        name: "the sum of a directory",
        utility: "cksum",
        applies: |_, expected, got| {
            let sums = expected.stdout.to_str_lossy().replace("4294967295 0 d\n", "");
            let mistakes = got.stderr.to_str_lossy().replace("cksum: d: Is a directory\n", "");
            got.status == 1 && sums == got.stdout.to_str_lossy() && mistakes == expected.stderr.to_str_lossy()
        },
    },
    // A line as long as memory is refused; the original counts in 32 bits there.
    Explained {
        name: "lines of a gigabyte",
        utility: "od",
        applies: |trial, _, got| {
            let wide = trial.asks("4294967296") || trial.asks("99999999999999999999");
            wide && got.status == 1 && got.stderr.as_slice() == b"od: memory exhausted\n"
        },
    },
    // The bundled zones named by a rule have no names for the years of the war.
    Explained {
        name: "summer time in the war",
        utility: "date",
        applies: |trial, expected, got| {
            let zones = ["EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"];
            let plain = |text: &[u8]| {
                let text = text.to_str_lossy().into_owned();
                ["E", "C", "M", "P"].iter().fold(text, |text, zone| {
                    let peace = format!("{zone}DT");
                    text.replace(&format!("{zone}WT"), &peace).replace(&format!("{zone}PT"), &peace)
                })
            };
            trial.asks_one_of(&zones)
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
                && plain(&expected.stdout) == got.stdout.to_str_lossy()
        },
    },
    // Lines that follow a line that is no text, and is not shown, the original counts from the start of what it read.
    Explained {
        name: "lines before one that is no text",
        utility: "grep",
        applies: |trial, expected, got| {
            let mut lines = expected.stdout.lines();
            let hides = trial.asks("-I") || trial.asks("without-match");
            (hides || expected.stderr.contains_str("binary file matches"))
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
                && got.stdout.len() < expected.stdout.len()
                && got.stdout.lines().all(|line| lines.any(|other| other == line))
        },
    },
    // Of a byte that is no character, glibc's \\< takes its number for a letter, and -w does not.
    Explained {
        name: "whole words beside a byte that is no character",
        utility: "grep",
        applies: |trial, expected, got| {
            trial.asks_one_of(&["-w", "--word-regexp"])
                && trial.asks_one_of(&["\\<", "\\>", "\\b", "\\B"])
                && trial.asks("\\3")
                // What is found ends a quiet search, before files that are not there.
                && (trial.asks_one_of(&["-q", "--quiet", "--silent"])
                    || (expected.status < 2) == (got.status < 2))
        },
    },
    // With -v the original takes a negative number of lines for none, and shows context around where they would be.
    Explained {
        name: "a negative number of lines that do not match",
        utility: "grep",
        applies: |trial, expected, got| {
            trial.asks_one_of(&[" -m-", "-count=-"])
                && trial.asks_one_of(&[" -v", "--invert"])
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // For a group with `^` in it, the ends of the text are looked for where others are.
    Explained {
        name: "the ends of the text beside the start of a line",
        utility: "grep",
        applies: |trial, expected, got| {
            trial.asks_one_of(&["\\`", "\\'"])
                && trial.asks("(^")
                && expected.status <= got.status
                && expected.stderr == got.stderr
        },
    },
    // PCRE2 looks for what begins with `.*` at the start of a line alone, and behind a byte that is no character there is none.
    Explained {
        name: "any characters behind a byte that is none",
        utility: "grep",
        applies: |trial, expected, got| {
            trial.asks("-P")
                && trial.asks("\\377")
                && trial.asks_one_of(&["'.*", "(.*"])
                && expected.status < 2
                && got.status < 2
        },
    },
    // Where an alternative of a group is an anchor, or ends in one, the C library does not always try the others for a
    // reference to the group.
    Explained {
        name: "a reference to one of two alternatives",
        utility: "grep",
        applies: |trial, expected, got| {
            let refers = trial.asks_one_of(&["\\1", "\\2", "\\3"]);
            // In `$'...'` a backslash is written twice.
            let anchors = ["|$", "$|", "$\\|", "|^", "|\\>", "|\\<", "|\\b", "|\\\\>", "|\\\\<", "|\\\\b"];
            refers
                && trial.asks_one_of(&anchors)
                && expected.status >= got.status
                && (expected.stderr == got.stderr
                    || expected.stderr.is_empty()
                        && got.stderr.ends_with(b": binary file matches\n")
                        && got.stderr.lines().count() == 1)
        },
    },
    Explained {
        name: "a reference to one of two alternatives",
        utility: "sed",
        applies: |trial, expected, got| {
            trial.asks_one_of(&["\\1", "\\2", "\\3"])
                && trial.asks_one_of(&["|()", "()|", "\\|\\(\\)", "$|"])
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // PCRE2's machine code does not always find what a group that refers to itself matches; Perl does.
    Explained {
        name: "a group that refers to itself",
        utility: "grep",
        applies: |trial, _, _| trial.asks("-P") && refers_to_itself(&trial.script),
    },
    // PCRE2 takes the first character of a lookahead for one of the match, and looks for another one behind it.
    Explained {
        name: "a lookahead that the match begins with",
        utility: "grep",
        applies: |trial, expected, got| {
            trial.asks("-P")
                && trial.asks_one_of(&["(?=a)", "(?=b)"])
                && expected.status >= got.status
                && expected.stderr == got.stderr
        },
    },
    // Room for so many lines of context is not to be had.
    Explained {
        name: "too much context for the original",
        utility: "grep",
        applies: |trial, expected, _| {
            trial.asks_one_of(&["4294967296", "99999999999999999999"]) && expected.ended_by.is_some()
        },
    },
    // In an address with M the original takes the ends of the text for those of lines.
    Explained {
        name: "the ends of the text in an address",
        utility: "sed",
        applies: |trial, expected, got| {
            trial.asks_one_of(&["\\`", "\\'"])
                && trial.asks_one_of(&["/M", "/IM", "%M", "%IM", ",M"])
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // The host does not let a file be opened anew that is standard output.
    Explained {
        name: "standard output opened in POSIX mode",
        utility: "sed",
        applies: |trial, expected, _| {
            trial.asks("--posix")
                && expected.status == 4
                && expected.stderr == b"sed: couldn't open file /dev/stdout: Permission denied\n"
        },
    },
    Explained {
        name: "standard output opened in POSIX mode",
        utility: "awk",
        applies: |trial, expected, _| {
            trial.asks_one_of(&["--posix", "-P"])
                && expected.status == 2
                && expected.stderr.contains_str("fatal: cannot redirect to `/dev/std")
                && expected.stderr.ends_with(b"': Permission denied\n")
        },
    },
    // `e` hands the pattern space to the system's shell, which words its mistakes in another way.
    Explained {
        name: "the words of another shell",
        utility: "sed",
        applies: |_, expected, got| {
            let own = |outcome: &Outcome| -> Vec<Vec<u8>> {
                let lines = outcome.stderr.lines();
                lines.filter(|line| !line.starts_with(b"sh: ")).map(<[u8]>::to_vec).collect()
            };
            (expected.status, &expected.stdout) == (got.status, &got.stdout)
                && [expected, got].iter().all(|o| o.stderr.contains_str("sh: "))
                && own(expected) == own(got)
        },
    },
    // Where nothing is matched before a newline by a group and a reference to it, the C library's group ends before it begins.
    Explained {
        name: "a reference to an empty group at the end of a line",
        utility: "sed",
        applies: |trial, expected, got| {
            trial.asks_one_of(&["$\\)\\1", "$)\\1", "()$\\1", "()\\1$"])
                && (expected.status, &expected.stderr) == (got.status, &got.stderr)
        },
    },
    // Two that are not numbers are told apart by bytes that the original did not set.
    Explained {
        name: "what is not a number, once",
        utility: "sort",
        applies: |trial, _, _| trial.asks("nan") && trial.asks("g"),
    },
    // How many threads are too many is the machine's affair.
    Explained {
        name: "threads beyond the machine's memory",
        utility: "sort",
        applies: |trial, expected, _| {
            trial.asks("--parallel") && expected.stderr.contains_str("memory exhausted")
        },
    },
    // The original names a command by its first byte, half a character.
    Explained {
        name: "a command that is half a character",
        utility: "sed",
        applies: |_, expected, got| {
            let (wanted, found) =
                (expected.stderr.find("unknown command: `"), got.stderr.find("unknown command: `"));
            let before =
                |text: &[u8], at: Option<usize>| at.and_then(|at| text.get(..at).map(<[u8]>::to_vec));
            expected.status == got.status
                && expected.stdout == got.stdout
                && std::str::from_utf8(&expected.stderr).is_err()
                && wanted.is_some()
                && before(&expected.stderr, wanted) == before(&got.stderr, found)
        },
    },
    // Files are made at another moment on each side.
    Explained {
        name: "moments in headings",
        utility: "diff",
        applies: |_, expected, got| {
            expected.status == got.status
                && expected.stderr == got.stderr
                && without_moments(&expected.stdout) == without_moments(&got.stdout)
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
