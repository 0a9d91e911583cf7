//! Tokens and what they cost.

use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

/// Tokens, as providers count them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// Read anew.
    pub input: u64,
    /// Written.
    pub output: u64,
    /// Read from the provider's cache.
    #[serde(default)]
    pub cache_read: u64,
    /// Written to it.
    #[serde(default)]
    pub cache_write: u64,
}

impl Tokens {
    /// All that the model had before it: the size of the conversation.
    pub fn context(&self) -> u64 {
        self.input.saturating_add(self.cache_read).saturating_add(self.cache_write)
    }
}

impl AddAssign for Tokens {
    fn add_assign(&mut self, other: Self) {
        for (sum, part) in [
            (&mut self.input, other.input),
            (&mut self.output, other.output),
            (&mut self.cache_read, other.cache_read),
            (&mut self.cache_write, other.cache_write),
        ] {
            *sum = sum.saturating_add(part);
        }
    }
}

/// Prices, in dollars for a million tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Price {
    /// Read anew.
    pub input: f64,
    /// Written.
    pub output: f64,
    /// Read from the cache.
    pub cache_read: f64,
    /// Written to the cache.
    pub cache_write: f64,
}

impl Price {
    /// What tokens cost, in dollars.
    pub fn cost(&self, tokens: &Tokens) -> f64 {
        #[allow(clippy::cast_precision_loss)]
        let part = |price: f64, count: u64| price * count as f64 / 1e6;
        part(self.input, tokens.input)
            + part(self.output, tokens.output)
            + part(self.cache_read, tokens.cache_read)
            + part(self.cache_write, tokens.cache_write)
    }
}

#[cfg(test)]
mod tests {
    use super::{Price, Tokens};

    #[test]
    fn costs_follow_from_prices() {
        let mut sum = Tokens::default();
        sum += Tokens { input: 1_000_000, output: 100_000, cache_read: 10, cache_write: 20 };
        sum += Tokens { input: 1, ..Tokens::default() };
        let price = Price { input: 3.0, output: 15.0, cache_read: 0.3, cache_write: 3.75 };
        assert!((price.cost(&sum) - 4.500_081).abs() < 1e-6, "{}", price.cost(&sum));
        assert_eq!(sum.context(), 1_000_031);
    }
}
