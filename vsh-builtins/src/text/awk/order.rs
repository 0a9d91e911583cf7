//! The order in which the elements of an array are gone through: programs print in it, so it is the original's.
//!
//! As watched from outside, the first subscript decides. Where it is a whole number that is not negative, such
//! numbers are kept apart and come last, in order; the first other subscript decides in the same way what all
//! others are kept in. A negative number makes a table of whole numbers, in which texts are kept apart and come first;
//! a text makes a table of texts, which holds numbers too. Tables are chained: their sizes are primes, they grow when
//! chains are longer than two on average, and what comes later is first in its chain. Chains of numbers are made of
//! pairs, which are in order in themselves.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::value::Text;

const SIZES: &[u32] = &[
    13, 127, 1021, 8191, 16_381, 32_749, 65_497, 131_101, 262_147, 524_309, 1_048_583, 2_097_169, 4_194_319,
    8_388_617, 16_777_259, 33_554_467, 67_108_879,
];

/// How long chains may be on average.
const LONGEST: usize = 2;

/// What an array is kept in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Texts,
    /// Whole numbers in a table.
    Numbers,
    /// Whole numbers that are not negative, in order.
    Naturals,
}

/// Where a subscript is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Texts,
    Numbers,
    Naturals,
}

/// What subscripts are sorted by: the place, the chain, and where they are in it.
type Sorted = (Place, u32, Reverse<u64>, i32);

#[derive(Clone, Copy, Debug, Default)]
struct Chains {
    size: usize,
    /// How many subscripts are in it.
    count: usize,
}

impl Chains {
    fn buckets(self) -> u32 {
        SIZES.get(self.size).copied().unwrap_or(13)
    }

    /// Does it grow before one more is put into it?
    fn is_full(self) -> bool {
        (self.count + 1) / self.buckets() as usize > LONGEST && self.size + 1 < SIZES.len()
    }
}

/// The table of an array.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    kind: Kind,
    /// What others are in, where naturals are kept apart.
    others: Option<Kind>,
    texts: Chains,
    numbers: Chains,
    /// The pair that is first in each chain of numbers, and how many are in it.
    pairs: HashMap<u32, (u64, u8)>,
    made: u64,
}

impl Table {
    /// The table of an array whose first subscript is `first`.
    pub(super) fn new(first: &[u8]) -> Self {
        let kind = match whole(first) {
            Some(0..) => Kind::Naturals,
            Some(_) => Kind::Numbers,
            None => Kind::Texts,
        };
        Self { kind, ..Self::default() }
    }

    fn place(&self, key: &[u8]) -> Place {
        if self.kind == Kind::Texts {
            return Place::Texts;
        }
        match (whole(key), self.kind, self.others) {
            (Some(0..), Kind::Naturals, _) => Place::Naturals,
            (None, ..) | (_, Kind::Naturals, Some(Kind::Texts)) => Place::Texts,
            _ => Place::Numbers,
        }
    }

    /// Does a table grow before this subscript is put into it?
    pub(super) fn is_full(&self, key: &[u8]) -> bool {
        match self.place(key) {
            Place::Naturals => false,
            Place::Texts => self.texts.is_full(),
            Place::Numbers => self.numbers.is_full(),
        }
    }

    /// Makes the table larger that this subscript is put into; all that are there are to be moved.
    pub(super) fn grow(&mut self, key: &[u8]) {
        match self.place(key) {
            Place::Naturals => {}
            Place::Texts => self.texts.size += 1,
            Place::Numbers => self.numbers.size += 1,
        }
    }

    /// Puts a new subscript into its chain, and tells where it is there: a number to sort by.
    pub(super) fn insert(&mut self, key: &[u8]) -> u64 {
        match self.place(key) {
            Place::Naturals => return 0,
            Place::Texts => {
                self.others.get_or_insert(Kind::Texts);
                self.texts.count += 1;
            }
            Place::Numbers => {
                self.others.get_or_insert(Kind::Numbers);
                self.numbers.count += 1;
            }
        }
        self.next(key)
    }

    /// Where a subscript is in its chain, behind all that are there.
    pub(super) fn next(&mut self, key: &[u8]) -> u64 {
        self.made += 1;
        if self.place(key) != Place::Numbers {
            return self.made;
        }
        let bucket = self.bucket(Place::Numbers, key);
        let made = self.made;
        match self.pairs.get_mut(&bucket) {
            Some((pair, filled @ 1)) => {
                *filled = 2;
                *pair * 2 + 1
            }
            _ => {
                self.pairs.insert(bucket, (made, 1));
                made * 2
            }
        }
    }

    /// All are put into new chains now.
    pub(super) fn start_over(&mut self) {
        self.made = 0;
        self.pairs.clear();
    }

    pub(super) fn remove(&mut self, key: &[u8]) {
        let chains = match self.place(key) {
            Place::Naturals => return,
            Place::Texts => &mut self.texts,
            Place::Numbers => &mut self.numbers,
        };
        chains.count = chains.count.saturating_sub(1);
    }

    fn bucket(&self, place: Place, key: &[u8]) -> u32 {
        match place {
            Place::Naturals => 0,
            Place::Texts => hash(key) % self.texts.buckets(),
            Place::Numbers => mixed(whole(key).unwrap_or(0)) % self.numbers.buckets(),
        }
    }

    /// Subscripts and their places in chains, in order.
    pub(super) fn keys(&self, all: impl Iterator<Item = (Text, u64)>) -> Vec<Text> {
        let mut keyed: Vec<(Sorted, Text)> = all
            .map(|(key, made)| {
                let bytes = key.as_bytes();
                let place = self.place(bytes);
                let bucket = self.bucket(place, bytes);
                let within = match place {
                    Place::Texts => (Reverse(made), 0),
                    Place::Numbers => (Reverse(made / 2), i32::from(made % 2 == 1)),
                    Place::Naturals => (Reverse(0), whole(bytes).unwrap_or(0)),
                };
                ((place, bucket, within.0, within.1), key)
            })
            .collect();
        keyed.sort_unstable_by_key(|(order, _)| *order);
        keyed.into_iter().map(|(_, key)| key).collect()
    }
}

/// The number that a subscript is, if that is how the number is written.
pub(super) fn whole(key: &[u8]) -> Option<i32> {
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

/// How Hsieh's hash mixes its last bits. <http://www.azillionmonkeys.com/qed/hash.html>
fn mixed(number: i32) -> u32 {
    let mut hash = number.cast_unsigned();
    hash ^= hash << 3;
    hash = hash.wrapping_add(hash >> 5);
    hash ^= hash << 4;
    hash = hash.wrapping_add(hash >> 17);
    hash ^= hash << 25;
    hash.wrapping_add(hash >> 6)
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::text::awk::value::Text;

    #[track_caller]
    fn check(keys: &str, expected: &str) {
        let keys: Vec<&str> = keys.split(' ').collect();
        let mut table = Table::new(keys[0].as_bytes());
        let mut made = Vec::new();
        for key in &keys {
            assert!(!table.is_full(key.as_bytes()));
            made.push((Text::new(key.as_bytes()), table.insert(key.as_bytes())));
        }
        let found: Vec<String> = table
            .keys(made.into_iter())
            .iter()
            .map(|key| String::from_utf8_lossy(key.as_bytes()).into_owned())
            .collect();
        assert_eq!(found.join(" "), expected);
    }

    #[test]
    fn orders() {
        check("apple banana cherry date elder fig grape", "fig apple elder banana grape cherry date");
        check("1 2 3 x 10 9", "x 1 2 3 9 10");
        check("x 10 9 1 2", "x 9 10 1 2");
        check("1 -1 -2 a b -10 c 0 7 -0 01", "-0 01 a b c -1 -2 -10 0 1 7");
        check("é ü ß z", "é z ß ü");
        check(
            "-1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15 -16 -17 -18 -19",
            "-13 -14 -6 -9 -12 -18 -4 -8 -1 -16 -17 -3 -7 -2 -15 -10 -11 -5 -19",
        );
        check("1 x -1 y", "-1 x y 1");
    }
}
