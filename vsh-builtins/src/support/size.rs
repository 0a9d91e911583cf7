//! Numbers with the suffixes of GNU: `10k`, `2M`, `1GB`.

/// Why a text is not a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SizeError {
    /// It is no number, or has a suffix that is none.
    Invalid,
    /// It is a number with a suffix that is none.
    InvalidSuffix,
    /// It does not fit in 64 bits.
    TooLarge,
}

/// Parses digits and a suffix out of `suffixes` (GNU's letters: `b` is 512, `c` 1, `w` 2, `k K m M G T P E Z Y`
/// powers of 1024, and of 1000 with `B` behind them; `iB` is 1024 again).
pub(crate) fn parse(text: &[u8], suffixes: &[u8]) -> Result<u64, SizeError> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let (number, suffix) = text.split_at_checked(digits).unwrap_or((text, b""));
    if number.is_empty() && suffix.is_empty() {
        return Err(SizeError::Invalid);
    }
    let value = if number.is_empty() {
        // A suffix alone counts once.
        1
    } else {
        decimal(number).ok_or(SizeError::TooLarge)?
    };
    let missing = if number.is_empty() { SizeError::Invalid } else { SizeError::InvalidSuffix };
    let Some((letter, rest)) = suffix.split_first() else { return Ok(value) };
    if !suffixes.contains(letter) {
        return Err(missing);
    }
    let base: u64 = match rest {
        b"" | b"iB" => 1024,
        b"B" if suffixes.contains(&b'0') => 1000,
        _ => return Err(SizeError::InvalidSuffix),
    };
    let factor = match letter {
        b'b' => Some(512),
        b'c' => Some(1),
        b'w' => Some(2),
        b'B' => Some(1024),
        letter => power(*letter).and_then(|power| base.checked_pow(power)),
    };
    factor.and_then(|factor| value.checked_mul(factor)).ok_or(SizeError::TooLarge)
}

/// The same, with blanks or `+` before it, and its digits as C writes them: hexadecimal behind `0x`, octal behind `0`.
pub(crate) fn with_base(text: &[u8], suffixes: &[u8]) -> Result<u64, SizeError> {
    let text = text.trim_ascii_start();
    let text = text.strip_prefix(b"+").unwrap_or(text);
    let (radix, digits) = match text {
        [b'0', b'x' | b'X', digits @ ..] if digits.first().is_some_and(u8::is_ascii_hexdigit) => (16, digits),
        [b'0', ..] => (8, text),
        _ => return parse(text, suffixes),
    };
    let count = digits.iter().take_while(|byte| char::from(**byte).is_digit(radix)).count();
    let (digits, suffix) = digits.split_at_checked(count).unwrap_or_default();
    let value = digits.iter().try_fold(0u64, |value, digit| {
        value.checked_mul(u64::from(radix))?.checked_add(u64::from(char::from(*digit).to_digit(radix)?))
    });
    // A suffix alone counts once.
    let factor = match suffix.first() {
        None => 1,
        Some(digit) if digit.is_ascii_digit() => return Err(SizeError::InvalidSuffix),
        Some(_) => parse(suffix, suffixes).map_err(of_number)?,
    };
    value.and_then(|value| value.checked_mul(factor)).ok_or(SizeError::TooLarge)
}

/// There was a number before the suffix.
fn of_number(error: SizeError) -> SizeError {
    if error == SizeError::Invalid { SizeError::InvalidSuffix } else { error }
}

/// The power of 1024 that a letter stands for.
pub(crate) fn power(letter: u8) -> Option<u32> {
    b"KMGTPEZY".iter().position(|l| letter.to_ascii_uppercase() == *l).and_then(|p| u32::try_from(p + 1).ok())
}

/// A decimal number of digits alone that fits in 64 bits.
pub(crate) fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0u64, |value, digit| {
        let digit = digit.is_ascii_digit().then(|| u64::from(digit - b'0'))?;
        value.checked_mul(10)?.checked_add(digit)
    })
}

/// A decimal number, perhaps with blanks and a plus sign before it; the largest one if it is too large.
pub(crate) fn unsigned(text: &[u8]) -> Option<u64> {
    let blanks = text.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == 0x0b).count();
    let rest = text.get(blanks..)?;
    let digits = rest.strip_prefix(b"+").unwrap_or(rest);
    let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    is_number.then(|| decimal(digits).unwrap_or(u64::MAX))
}

/// A number within bounds, with blanks and a sign before it, or what GNU says behind the complaint about one that is none.
pub(crate) fn bounded(text: &[u8], bounds: std::ops::RangeInclusive<i64>) -> Result<i64, &'static str> {
    const TOO_LARGE: &str = ": Value too large for defined data type";
    let text = text.trim_ascii_start();
    let digits = text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err("");
    }
    let number = std::str::from_utf8(text).ok().and_then(|text| text.parse::<i64>().ok()).ok_or(TOO_LARGE)?;
    if bounds.contains(&number) {
        return Ok(number);
    }
    // Half of what an `int` holds is the limit between the two.
    let is_small = (i64::from(i32::MIN / 2)..=i64::from(i32::MAX / 2)).contains(&number);
    Err(if is_small { ": Numerical result out of range" } else { TOO_LARGE })
}

#[cfg(test)]
mod tests {
    use super::{SizeError, parse};

    #[test]
    fn suffixes() {
        let all = b"bcEGKkMmPTYZ0";
        for (text, expected) in [
            ("10", Ok(10)),
            ("2k", Ok(2048)),
            ("2kB", Ok(2000)),
            ("2KiB", Ok(2048)),
            ("3b", Ok(1536)),
            ("1M", Ok(1 << 20)),
            ("x", Err(SizeError::Invalid)),
            ("", Err(SizeError::Invalid)),
            ("1x", Err(SizeError::InvalidSuffix)),
            ("99999999999999999999", Err(SizeError::TooLarge)),
            ("1Z", Err(SizeError::TooLarge)),
        ] {
            assert_eq!(parse(text.as_bytes(), all), expected, "{text}");
        }
    }

    #[test]
    fn bases() {
        let suffixes = b"bK0";
        for (text, expected) in [
            (" +0x1f", Ok(31)),
            ("010K", Ok(8192)),
            ("0x1b", Ok(27)),
            ("0", Ok(0)),
            ("0x", Err(SizeError::InvalidSuffix)),
            ("08", Err(SizeError::InvalidSuffix)),
            ("-1", Err(SizeError::Invalid)),
            ("0xfffffffffffffffff", Err(SizeError::TooLarge)),
        ] {
            assert_eq!(super::with_base(text.as_bytes(), suffixes), expected, "{text}");
        }
    }
}
