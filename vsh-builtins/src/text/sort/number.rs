//! Numbers as `sort -n` and `-h` read them: of any length, without a float.

use std::cmp::Ordering;

/// A number as written: sign, digits before and behind the point.
pub(super) struct Number<'a> {
    negative: bool,
    whole: &'a [u8],
    fraction: &'a [u8],
    rest: &'a [u8],
}

/// How many digits a rank holds: so many fit into 54 bits.
const RANKED_DIGITS: usize = 16;
/// Whole parts of so many digits and more have one rank.
const LONGEST: usize = 0xff;

impl<'a> Number<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        let text = text.trim_ascii_start();
        let (negative, text) = match text.strip_prefix(b"-") {
            Some(text) => (true, text),
            None => (false, text),
        };
        let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
        let (whole, rest) = text.split_at_checked(digits(text)).unwrap_or((text, b""));
        let (fraction, rest) = match rest.strip_prefix(b".") {
            Some(behind) => behind.split_at_checked(digits(behind)).unwrap_or((behind, b"")),
            None => (&b""[..], rest),
        };
        let zeros = whole.iter().take_while(|b| **b == b'0').count();
        let trailing = fraction.iter().rev().take_while(|b| **b == b'0').count();
        let whole = whole.get(zeros..).unwrap_or_default();
        let fraction = fraction.get(..fraction.len() - trailing).unwrap_or_default();
        Self { negative, whole, fraction, rest }
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.fraction.is_empty()
    }

    /// Larger numbers never have a smaller rank. From the top: a bit for the sign, eight for the length of the whole part,
    /// the first digits, and a bit that says whether there are more. All of it is turned over for a negative number.
    pub(super) fn rank(&self) -> u64 {
        let mut digits = self.whole.iter().chain(self.fraction);
        let mut value = 0;
        for _ in 0..RANKED_DIGITS {
            value = value * 10 + digits.next().map_or(0, |digit| u64::from(digit - b'0'));
        }
        let more = u64::from(digits.next().is_some());
        let magnitude = if self.whole.len() < LONGEST {
            (self.whole.len() as u64) << 55 | value << 1 | more
        } else {
            (LONGEST as u64) << 55 | 1
        };
        let rank = 1 << 63 | magnitude;
        if self.negative && !self.is_zero() { !rank } else { rank }
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        self.whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(other.whole))
            .then_with(|| self.fraction.cmp(other.fraction))
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return if other.negative { Ordering::Greater } else { Ordering::Less },
            (false, true) => return if self.negative { Ordering::Less } else { Ordering::Greater },
            _ => {}
        }
        match (self.negative, other.negative) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
        }
    }

    /// As `-h` compares: the sign, then the suffix, then the number.
    pub(super) fn compare_human(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.is_zero(), number.negative) {
            (true, _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        };
        sign(self)
            .cmp(&sign(other))
            .then_with(|| self.suffix().cmp(&other.suffix()))
            .then_with(|| self.compare(other))
    }

    /// The rank of the suffix of `-h`: 0 for none.
    fn suffix(&self) -> i32 {
        let rank = match self.rest.first() {
            Some(b'k' | b'K') => 1,
            Some(b'M') => 2,
            Some(b'G') => 3,
            Some(b'T') => 4,
            Some(b'P') => 5,
            Some(b'E') => 6,
            Some(b'Z') => 7,
            Some(b'Y') => 8,
            _ => 0,
        };
        if self.is_zero() {
            0
        } else if self.negative {
            -rank
        } else {
            rank
        }
    }
}

/// Does this rank hold all of its number, so that equal ranks are equal numbers?
pub(super) fn is_exact(rank: u64) -> bool {
    rank >> 63 != rank & 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(a: &str, b: &str) {
        let (x, y) = (Number::new(a.as_bytes()), Number::new(b.as_bytes()));
        let (order, ranks) = (x.compare(&y), x.rank().cmp(&y.rank()));
        assert!(ranks == order || ranks == Ordering::Equal, "{a} {b}: {order:?}, by rank {ranks:?}");
        if ranks == Ordering::Equal && is_exact(x.rank()) {
            assert_eq!(order, Ordering::Equal, "{a} {b}");
        }
    }

    #[test]
    fn ranks_at_the_edges() {
        let long = "9".repeat(300);
        let numbers = [
            "",
            "-",
            "0",
            "-0",
            "0.0",
            ".5",
            "-.5",
            "1",
            "-1",
            "10",
            "9999999999999999",
            "99999999999999990",
            "99999999999999991",
            "-99999999999999991",
            "0.00000000000000001",
            "-0.00000000000000001",
            &long,
        ];
        for a in numbers {
            for b in numbers {
                check(a, b);
            }
        }
    }

    proptest! {
        #[test]
        fn ranks_follow_the_numbers(a in "-?[0-9]{0,20}(\\.[0-9]{0,20})?", b in "-?[0-9]{0,20}(\\.[0-9]{0,20})?") {
            check(&a, &b);
        }
    }
}
