//! The order in which the elements of an array are gone through: programs print in it, so it is the original's.
//!
//! As watched from outside, an array whose first subscript is a whole number that is not negative keeps whole
//! numbers apart: negative ones come first (here in order; the original scatters them) and the others last, in
//! order. All others are in a chained table: its
//! sizes are primes, it grows when chains are longer than two on average, and what comes later is first in its
//! chain.

use std::cmp::Reverse;

use super::value::Text;

const SIZES: &[u32] = &[
    13, 127, 1021, 8191, 16_381, 32_749, 65_497, 131_101, 262_147, 524_309, 1_048_583, 2_097_169, 4_194_319,
    8_388_617, 16_777_259, 33_554_467, 67_108_879,
];

/// How long chains may be on average.
const LONGEST: usize = 2;

/// The table of an array.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Table {
    size: usize,
    /// How many subscripts are in it.
    count: usize,
    /// Whole numbers are kept apart.
    numbers: bool,
}

impl Table {
    /// The table of an array whose first subscript is `first`.
    pub(super) fn new(first: &[u8]) -> Self {
        Self { size: 0, count: 0, numbers: whole(first).is_some_and(|number| number >= 0) }
    }

    /// Is this subscript one of those kept apart?
    fn is_apart(&self, key: &[u8]) -> bool {
        self.numbers && whole(key).is_some()
    }

    /// Makes room for a subscript; true if all that is there moves to a larger table.
    pub(super) fn insert(&mut self, key: &[u8]) -> bool {
        if self.is_apart(key) {
            return false;
        }
        self.count += 1;
        let grows = self.count / self.buckets() as usize > LONGEST && self.size + 1 < SIZES.len();
        self.size += usize::from(grows);
        grows
    }

    /// The table before it grew.
    pub(super) fn before(&self) -> Self {
        Self { size: self.size.saturating_sub(1), ..*self }
    }

    pub(super) fn remove(&mut self, key: &[u8]) {
        if !self.is_apart(key) {
            self.count = self.count.saturating_sub(1);
        }
    }

    fn buckets(&self) -> u32 {
        SIZES.get(self.size).copied().unwrap_or(13)
    }

    /// Subscripts and when they were made, in order.
    pub(super) fn keys(&self, all: impl Iterator<Item = (Text, u64)>) -> Vec<Text> {
        let (mut negative, mut numbers, mut chained) = (Vec::new(), Vec::new(), Vec::new());
        for (key, made) in all {
            match whole(key.as_bytes()).filter(|_| self.numbers) {
                Some(number) if number < 0 => negative.push((number, key)),
                Some(number) => numbers.push((number, key)),
                None => chained.push((hash(key.as_bytes()) % self.buckets(), Reverse(made), key)),
            }
        }
        negative.sort_unstable_by_key(|(number, _)| *number);
        numbers.sort_unstable_by_key(|(number, _)| *number);
        chained.sort_unstable_by_key(|(bucket, made, _)| (*bucket, *made));
        let chained = chained.into_iter().map(|(.., key)| key);
        let negative = negative.into_iter().map(|(_, key)| key);
        negative.chain(chained).chain(numbers.into_iter().map(|(_, key)| key)).collect()
    }
}

/// The number that a subscript is, if that is how the number is written.
fn whole(key: &[u8]) -> Option<i32> {
    let digits = key.strip_prefix(b"-").unwrap_or(key);
    match digits {
        [b'0'] if digits.len() == key.len() => Some(0),
        [b'1'..=b'9', ..] if digits.len() <= 10 && digits.iter().all(u8::is_ascii_digit) => {
            std::str::from_utf8(key).ok()?.parse().ok()
        }
        _ => None,
    }
}

/// The hash of the library `sdbm`. <http://www.cse.yorku.ca/~oz/hash.html>
fn hash(key: &[u8]) -> u32 {
    key.iter().fold(0u32, |hash, byte| {
        let byte = i32::from(byte.cast_signed()).cast_unsigned();
        hash.wrapping_mul(65_599).wrapping_add(byte)
    })
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::text::awk::value::Text;

    #[track_caller]
    fn check(keys: &str, expected: &str) {
        let keys: Vec<&str> = keys.split(' ').collect();
        let mut table = Table::new(keys[0].as_bytes());
        for key in &keys {
            assert!(!table.insert(key.as_bytes()));
        }
        let made = (0..).zip(&keys).map(|(at, key)| (Text::new(key.as_bytes()), at));
        let found: Vec<String> =
            table.keys(made).iter().map(|key| String::from_utf8_lossy(key.as_bytes()).into_owned()).collect();
        assert_eq!(found.join(" "), expected);
    }

    #[test]
    fn orders() {
        check("apple banana cherry date elder fig grape", "fig apple elder banana grape cherry date");
        check("1 2 3 x 10 9", "x 1 2 3 9 10");
        check("x 10 9 1 2", "x 9 10 1 2");
        check("3 1 -2 20 -30", "-30 -2 1 3 20");
        check("é ü ß z", "é z ß ü");
    }
}
