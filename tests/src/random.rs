//! Numbers at random, the same for the same seed.

/// A source of numbers.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// A source for `seed`.
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`; zero if that is zero.
    pub fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or(0)
    }

    /// True once in `n` times.
    pub fn chance(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }

    /// One of a list; nothing of an empty one.
    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let bound = u32::try_from(from.len()).unwrap_or(1);
        let at = self.below(bound);
        from.get(at as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_seed_gives_its_numbers() {
        let numbers = |seed| {
            let mut random = Random::new(seed);
            [random.below(10), random.below(10), random.below(10), random.below(10)]
        };
        assert_eq!(numbers(1), numbers(1));
        assert_ne!(numbers(1), numbers(2));
        assert_eq!(Random::new(1).pick(&[]), "");
    }
}
