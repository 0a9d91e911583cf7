//! Cutting long texts at lines.

/// The most lines of a result.
pub const MAX_LINES: usize = 2000;

/// The most bytes of a result: 50 KiB.
pub const MAX_BYTES: usize = 50 * 1024;

/// The last lines of a text: at most `lines` of them and `bytes` bytes. A last line that is longer is cut at its start.
pub(super) fn tail(text: &str, lines: usize, bytes: usize) -> &str {
    let mut start = text.len();
    for (taken, line) in text.split_inclusive('\n').rev().enumerate() {
        let from = start - line.len();
        if taken == lines || text.len() - from > bytes {
            if taken == 0 {
                start = text.ceil_char_boundary(text.len().saturating_sub(bytes));
            }
            break;
        }
        start = from;
    }
    text.get(start..).unwrap_or_default()
}

/// The first lines of a text: at most `lines` of them and `bytes` bytes; and how many they are.
pub(super) fn head(text: &str, lines: usize, bytes: usize) -> (&str, usize) {
    let (mut end, mut taken) = (0, 0);
    for line in text.split_inclusive('\n') {
        if taken == lines || end + line.len() > bytes {
            break;
        }
        end += line.len();
        taken += 1;
    }
    (text.get(..end).unwrap_or_default(), taken)
}

/// How many lines a text has; a last one without a newline counts.
pub(super) fn count_lines(text: &str) -> usize {
    text.split_inclusive('\n').count()
}

/// A size for people.
pub(super) fn size(bytes: usize) -> String {
    if bytes < 1024 {
        return format!("{bytes} bytes");
    }
    let tenths = |unit: usize| format!("{}.{}", bytes / unit, bytes % unit * 10 / unit);
    if bytes < 1 << 20 { format!("{} KiB", tenths(1024)) } else { format!("{} MiB", tenths(1 << 20)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_kept() {
        for (text, lines, bytes, expected) in [
            ("a\nb\nc\n", 2, 100, "b\nc\n"),
            ("a\nb\nc", 2, 100, "b\nc"),
            ("a\nb\n", 9, 100, "a\nb\n"),
            ("aa\nbb\ncc\n", 9, 6, "bb\ncc\n"),
            ("a\nlonger", 9, 3, "ger"),
            ("aé", 9, 1, ""),
            ("", 2, 2, ""),
        ] {
            assert_eq!(tail(text, lines, bytes), expected, "{text:?} {lines} {bytes}");
        }
    }

    #[test]
    fn the_first_lines_are_kept() {
        for (text, lines, bytes, expected) in [
            ("a\nb\nc\n", 2, 100, ("a\nb\n", 2)),
            ("a\nb", 9, 100, ("a\nb", 2)),
            ("aa\nbb\n", 9, 5, ("aa\n", 1)),
            ("long\n", 9, 3, ("", 0)),
            ("", 9, 9, ("", 0)),
        ] {
            assert_eq!(head(text, lines, bytes), expected, "{text:?} {lines} {bytes}");
        }
    }

    #[test]
    fn sizes_are_readable() {
        for (bytes, expected) in [(5, "5 bytes"), (1536, "1.5 KiB"), (3 << 20, "3.0 MiB")] {
            assert_eq!(size(bytes), expected);
        }
    }
}
