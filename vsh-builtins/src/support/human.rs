//! Sizes for people: `1.5K`, `23M`, rounded up as GNU does.

/// How sizes are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// In units of so many bytes, and the letters behind the number.
    Unit(u64, &'static str),
    /// In powers of 1024.
    Binary,
    /// In powers of 1000.
    Decimal,
}

impl Scale {
    pub(crate) fn format(self, bytes: u64) -> String {
        match self {
            Self::Unit(unit, suffix) => format!("{}{suffix}", bytes.div_ceil(unit.max(1))),
            Self::Binary => human(bytes, 1024, ["", "K", "M", "G", "T", "P", "E"]),
            Self::Decimal => human(bytes, 1000, ["", "k", "M", "G", "T", "P", "E"]),
        }
    }

    /// The value of `--block-size`: a size, `human-readable` or `si`.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        match text {
            b"human-readable" => return Some(Self::Binary),
            b"si" => return Some(Self::Decimal),
            _ => {}
        }
        let unit = super::size::parse(text, b"bEGKkMPTYZ0").ok().filter(|unit| *unit > 0)?;
        // A bare letter is shown behind the numbers.
        let suffix = match text {
            b"K" | b"k" => "K",
            b"M" => "M",
            b"G" => "G",
            b"T" => "T",
            b"kB" | b"KB" => "kB",
            b"MB" => "MB",
            b"GB" => "GB",
            b"KiB" => "KiB",
            b"MiB" => "MiB",
            b"GiB" => "GiB",
            _ => "",
        };
        Some(Self::Unit(unit, suffix))
    }
}

fn human(bytes: u64, base: u64, letters: [&str; 7]) -> String {
    let mut unit = 1u64;
    for (i, letter) in letters.iter().enumerate() {
        let last = i + 1 == letters.len();
        // One digit behind the point below ten, rounded up.
        if i > 0 && u128::from(bytes) * 10 <= u128::from(unit) * 99 {
            let tenths = (u128::from(bytes) * 10).div_ceil(u128::from(unit));
            return format!("{}.{}{letter}", tenths / 10, tenths % 10);
        }
        let whole = bytes.div_ceil(unit);
        if whole < base || last {
            return format!("{whole}{letter}");
        }
        unit = unit.saturating_mul(base);
    }
    bytes.to_string()
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn as_ls() {
        for (bytes, expected) in [
            (0, "0"),
            (1023, "1023"),
            (1024, "1.0K"),
            (1025, "1.1K"),
            (10_137, "9.9K"),
            (10_138, "10K"),
            (1_048_576, "1.0M"),
            (1_047_553, "1.0M"),
            (123_456_789, "118M"),
        ] {
            assert_eq!(Scale::Binary.format(bytes), expected, "{bytes}");
        }
        assert_eq!(Scale::Decimal.format(1000), "1.0k");
        assert_eq!(Scale::Unit(1024, "").format(1025), "2");
    }
}
