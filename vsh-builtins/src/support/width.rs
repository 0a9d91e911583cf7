//! How many columns of a terminal a character takes.

/// 0 for combining marks and controls, 2 for the wide characters of East Asia and emoji, else 1.
pub(crate) fn width(character: char) -> usize {
    let code = u32::from(character);
    if code < 0x300 {
        return usize::from(!character.is_control() && code != 0xad);
    }
    let within = |ranges: &[(u32, u32)]| {
        ranges
            .binary_search_by(|(low, high)| {
                if *high < code {
                    std::cmp::Ordering::Less
                } else if *low > code {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Equal
                }
            })
            .is_ok()
    };
    if within(ZERO) {
        0
    } else if within(WIDE) {
        2
    } else {
        1
    }
}

/// The width of a text that is mostly UTF-8; an invalid byte takes one column.
pub(crate) fn width_of(text: &[u8]) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    bstr::ByteSlice::chars(text).map(width).sum()
}

/// Combining marks, joiners, variation selectors (Unicode 15, the blocks in common use).
const ZERO: &[(u32, u32)] = &[
    (0x300, 0x36f),
    (0x483, 0x489),
    (0x591, 0x5bd),
    (0x610, 0x61a),
    (0x64b, 0x65f),
    (0x6d6, 0x6dc),
    (0x900, 0x902),
    (0x941, 0x948),
    (0xe31, 0xe31),
    (0xe34, 0xe3a),
    (0xe47, 0xe4e),
    (0x1ab0, 0x1aff),
    (0x1dc0, 0x1dff),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x2064),
    (0x20d0, 0x20ff),
    (0x302a, 0x302d),
    (0x3099, 0x309a),
    (0xfe00, 0xfe0f),
    (0xfe20, 0xfe2f),
    (0xfeff, 0xfeff),
    (0xe0100, 0xe01ef),
];

/// East Asian wide and fullwidth characters, and emoji.
const WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115f),
    (0x231a, 0x231b),
    (0x2329, 0x232a),
    (0x23e9, 0x23ec),
    (0x25fd, 0x25fe),
    (0x2614, 0x2615),
    (0x2648, 0x2653),
    (0x26a1, 0x26a1),
    (0x26bd, 0x26be),
    (0x2705, 0x2705),
    (0x270a, 0x270b),
    (0x2728, 0x2728),
    (0x274c, 0x274c),
    (0x2753, 0x2755),
    (0x2e80, 0x303e),
    (0x3041, 0x3096),
    (0x309b, 0x33ff),
    (0x3400, 0x4dbf),
    (0x4e00, 0x9fff),
    (0xa000, 0xa4cf),
    (0xa960, 0xa97f),
    (0xac00, 0xd7a3),
    (0xf900, 0xfaff),
    (0xfe10, 0xfe19),
    (0xfe30, 0xfe6f),
    (0xff01, 0xff60),
    (0xffe0, 0xffe6),
    (0x1f300, 0x1f64f),
    (0x1f680, 0x1f6ff),
    (0x1f900, 0x1f9ff),
    (0x1fa70, 0x1faff),
    (0x20000, 0x3fffd),
];

#[cfg(test)]
mod tests {
    use super::{WIDE, ZERO, width, width_of};

    #[test]
    fn tables_are_sorted_and_answers_right() {
        for table in [WIDE, ZERO] {
            assert!(table.windows(2).all(|w| w[0].1 < w[1].0));
        }
        assert_eq!([width('a'), width('é'), width('中'), width('\u{301}'), width('😀')], [1, 1, 2, 0, 2]);
        assert_eq!(width_of("a中".as_bytes()), 3);
    }
}
