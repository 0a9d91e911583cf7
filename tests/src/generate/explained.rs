//! Differences between the shells that are known and meant: a short list, each with its reason. Each entry looks at
//! what both shells did, and explains no more than that.

use bstr::ByteSlice;

use crate::outcome::Outcome;
use crate::sandbox::Job;

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
        applies: |_, expected, got| {
            matches!(expected.status, 134 | 139)
                && got.status < 128
                && got.stdout.starts_with(&without_marks(&expected.stdout))
        },
    },
    // A list of which an operator has left only empty fields, in `[[ ]]` and with a newline for `IFS`, crashes it.
    Explained {
        name: "a list of nothing that crashes a subshell",
        applies: |script, expected, got| {
            script.contains("IFS='\n'")
                && script.contains("[[ ")
                && expected.stdout.contains_str("139")
                && !got.stdout.contains_str("139")
        },
    },
    // In a function the words of an associative array that `declare -g` makes an indexed one are quoted a second time, and then
    // are no numbers.
    Explained {
        name: "words of an array that are quoted twice",
        applies: |script, expected, got| {
            let quoted = "(error token is \"'";
            script.contains("declare -g")
                && script.contains("=(")
                && expected.stderr.contains_str(quoted)
                && !got.stderr.contains_str(quoted)
        },
    },
    // An error names what stands in memory that was given back, which is no text.
    Explained {
        name: "an error token that is no text",
        applies: |_, expected, got| {
            let token =
                expected.stderr.split_once_str("(error token is \"").map_or(&b""[..], |(_, token)| token);
            token.to_str().is_err() && got.stderr.to_str().is_ok()
        },
    },
    // The number of the process, which an indirect expansion may lead to, and which `\\$` in front of `${` makes `$$` of.
    Explained {
        name: "numbers of processes",
        applies: |script, expected, got| {
            (script.contains("$$") || script.contains("${!"))
                && expected.status == got.status
                && same_but_processes(&expected.stdout, &got.stdout)
        },
    },
    // The length of a text in which marks were left counts them.
    Explained {
        name: "the length of a text with marks",
        applies: |_, expected, got| {
            let text = without_marks(&expected.stdout);
            let marks = expected.stdout.len().saturating_sub(text.len());
            marks > 0 && expected.status == got.status && same_but_lengths(&text, &got.stdout, marks)
        },
    },
    // `\h` in the text of a prompt, which `@P` makes of a value.
    Explained {
        name: "the name of the machine",
        applies: |script, expected, got| {
            let machine = std::fs::read("/proc/sys/kernel/hostname").unwrap_or_default();
            let machine = machine.trim_ascii();
            let here = Job::new("hostname").run().stdout;
            script.contains("@P")
                && !machine.is_empty()
                && expected.status == got.status
                && expected.stdout.replace(machine, here.trim_ascii()) == got.stdout
        },
    },
    // It ends after one line, so that writing a second one may fail, or may not.
    Explained {
        name: "a coprocess that ends before all is written",
        applies: |script, expected, got| {
            script.contains("coproc") && expected.status == 141 && got.stdout.starts_with(&expected.stdout)
        },
    },
];

/// The name of what explains a difference.
pub fn explanation(script: &str, expected: &Outcome, got: &Outcome) -> Option<&'static str> {
    EXPLAINED.iter().find(|e| (e.applies)(script, expected, got)).map(|e| e.name)
}

/// What Bash printed, less the bytes with which it marks quoted characters and empty words. They get out where `IFS` is
/// unusual, and through a reference to all elements of an array; no script here writes them.
pub fn without_marks(stdout: &[u8]) -> Vec<u8> {
    let text: Vec<u8> = stdout.iter().copied().filter(|byte| !matches!(byte, 1 | 0x7f)).collect();
    if !text.contains_str("\\001") && !text.contains_str("\\177") {
        return text;
    }
    // `declare -p` spells them out, in another kind of quotes than it takes for a text without them.
    let (mut out, mut rest) = (Vec::new(), text.as_slice());
    while let Some((before, quoted)) = rest.split_once_str("$'") {
        out.extend_from_slice(before);
        let Some((quoted, behind)) = closing_quote(quoted).map(|at| quoted.split_at(at)) else {
            out.extend_from_slice(b"$'");
            rest = quoted;
            break;
        };
        let unmarked = quoted.replace("\\001", "").replace("\\177", "");
        // A backslash is doubled in both.
        let escapes = unmarked.replace("\\\\", "").replace("\\'", "").contains(&b'\\');
        match unmarked.as_slice() == quoted || escapes {
            true => out.extend_from_slice(&[b"$'", unmarked.as_slice(), b"'"].concat()),
            false => {
                let escaped = unmarked.replace("\\'", "'");
                let escaped = escaped.replace("\"", "\\\"").replace("$", "\\$").replace("`", "\\`");
                out.extend_from_slice(&[b"\"", escaped.as_slice(), b"\""].concat());
            }
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out
}

/// Where the text that `$'` opens is closed.
fn closing_quote(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match text.get(at)? {
            b'\'' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// A text's numbers, and what stands between them.
fn pieces(text: &[u8]) -> Vec<Vec<u8>> {
    let number = |piece: &[u8]| piece.iter().all(u8::is_ascii_digit);
    let mut pieces: Vec<Vec<u8>> = Vec::new();
    for byte in text {
        match pieces.last_mut() {
            Some(piece) if number(piece) == byte.is_ascii_digit() => piece.push(*byte),
            _ => pieces.push(vec![*byte]),
        }
    }
    pieces
}

/// Are they the same but for numbers that are larger, by no more than so many `marks`?
fn same_but_lengths(expected: &[u8], got: &[u8], marks: usize) -> bool {
    let number = |piece: &[u8]| piece.to_str().ok()?.parse::<usize>().ok();
    let (expected, got) = (pieces(expected), pieces(got));
    let longer = |e: &[u8], g: &[u8]| match (number(e), number(g)) {
        (Some(e), Some(g)) => e > g && e - g <= marks,
        _ => false,
    };
    expected.len() == got.len() && expected.iter().zip(&got).all(|(e, g)| e == g || longer(e, g))
}

/// Are they the same but for numbers that name a process of the sandbox?
fn same_but_processes(expected: &[u8], got: &[u8]) -> bool {
    let (expected, got) = (pieces(expected), pieces(got));
    // Part of one, as of 1000.
    let process = |piece: &[u8]| piece.contains_str("00");
    expected.len() == got.len() && expected.iter().zip(&got).all(|(e, g)| e == g || process(g) && e.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::{explanation, same_but_lengths, same_but_processes, without_marks};
    use crate::outcome::Outcome;

    fn outcome(status: u8, stdout: &str) -> Outcome {
        Outcome { status, stdout: stdout.into(), ..Outcome::default() }
    }

    #[test]
    fn both_outcomes_count() {
        let crash = outcome(139, "a\n");
        assert!(explanation("x", &crash, &outcome(0, "a\nb\n")).is_some());
        assert_eq!(explanation("x", &crash, &outcome(0, "b\n")), None);
        assert_eq!(explanation("x", &crash, &outcome(139, "a\n")), None);
    }

    #[test]
    fn numbers_of_processes() {
        assert!(same_but_processes(b"a 12345 7", b"a 1001 7"));
        assert!(!same_but_processes(b"a 12345 7", b"a 1001 8"));
        assert!(!same_but_processes(b"a 5 7", b"a 6 7"));
    }

    #[test]
    fn lengths() {
        assert!(same_but_lengths(b"[a b][5]", b"[a b][3]", 2));
        assert!(!same_but_lengths(b"[a b][5]", b"[a b][3]", 1));
        assert!(!same_but_lengths(b"[a b][3]", b"[a b][5]", 2));
        assert!(!same_but_lengths(b"[a b][5]", b"[a c][3]", 2));
    }

    #[test]
    fn marks() {
        assert_eq!(without_marks(b"[\x7f a]\x01"), b"[ a]");
        assert_eq!(without_marks(b"b=$'a\\001 b' c=$'\\n'"), b"b=\"a b\" c=$'\\n'");
        assert_eq!(without_marks(b"b=$'a\\177\\n'"), b"b=$'a\\n'");
        assert_eq!(without_marks(b"b=$'a\\'\\001b' c=$'\\\\\\n'"), b"b=\"a'b\" c=$'\\\\\\n'");
        assert_eq!(without_marks(b"b=$'a\\001\"$b'"), b"b=\"a\\\"\\$b\"");
    }
}
