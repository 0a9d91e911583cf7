//! Natural numbers of any size, as far as exact decimals need them.

use std::cmp::Ordering;

/// A natural number: 32-bit limbs, the least significant first, no zeros at the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Big(Vec<u32>);

impl Big {
    pub(super) fn from_u64(value: u64) -> Self {
        let mut big = Self(vec![low(value), low(value >> 32)]);
        big.trim();
        big
    }

    pub(super) fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn bits(&self) -> usize {
        self.0.last().map_or(0, |top| self.0.len() * 32 - top.leading_zeros() as usize)
    }

    pub(super) fn multiply_add(&mut self, factor: u32, add: u32) {
        let mut carry = u64::from(add);
        for limb in &mut self.0 {
            carry += u64::from(*limb) * u64::from(factor);
            *limb = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(low(carry));
        }
    }

    pub(super) fn power_of_five(exponent: u64) -> Self {
        let mut power = Self(vec![1]);
        for _ in 0..exponent / 13 {
            power.multiply_add(1_220_703_125, 0);
        }
        for _ in 0..exponent % 13 {
            power.multiply_add(5, 0);
        }
        power
    }

    pub(super) fn power_of_ten(exponent: u64) -> Self {
        let mut power = Self::power_of_five(exponent);
        power.shift_left(usize::try_from(exponent).unwrap_or(0));
        power
    }

    pub(super) fn shift_left(&mut self, by: usize) {
        if self.is_zero() || by == 0 {
            return;
        }
        let bits = by % 32;
        if bits > 0 {
            let mut carry = 0;
            for limb in &mut self.0 {
                let wide = u64::from(*limb) << bits | carry;
                *limb = low(wide);
                carry = wide >> 32;
            }
            if carry > 0 {
                self.0.push(low(carry));
            }
        }
        self.0.splice(0..0, std::iter::repeat_n(0, by / 32));
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut product = vec![0u32; self.0.len() + other.0.len()];
        for (i, a) in self.0.iter().enumerate() {
            let mut carry = 0u64;
            let places = product.iter_mut().skip(i);
            for (place, b) in places.zip(other.0.iter().chain(std::iter::once(&0))) {
                carry += u64::from(*a) * u64::from(*b) + u64::from(*place);
                *place = low(carry);
                carry >>= 32;
            }
        }
        let mut product = Self(product);
        product.trim();
        product
    }

    /// The top 128 bits at the most, how far they were shifted down, and whether something was cut off.
    pub(super) fn top(&self) -> (u128, i64, bool) {
        let skip = self.0.len().saturating_sub(4);
        let top = self.0.iter().skip(skip).rev().fold(0u128, |sum, limb| sum << 32 | u128::from(*limb));
        let sticky = self.0.iter().take(skip).any(|limb| *limb != 0);
        (top, i64::try_from(skip).unwrap_or(0) * 32, sticky)
    }

    /// About 70 bits of `self / divisor`: quotient, binary exponent, and whether there is a remainder.
    pub(super) fn divide(mut self, mut divisor: Self) -> (u128, i32, bool) {
        let shift = i64::try_from(divisor.bits()).unwrap_or(0) - i64::try_from(self.bits()).unwrap_or(0);
        if shift > 0 {
            self.shift_left(usize::try_from(shift).unwrap_or(0));
        } else {
            divisor.shift_left(usize::try_from(-shift).unwrap_or(0));
        }
        let mut quotient = 0u128;
        for _ in 0..72 {
            quotient <<= 1;
            if self.compare(&divisor) != Ordering::Less {
                self.subtract(&divisor);
                quotient |= 1;
            }
            self.shift_left(1);
        }
        (quotient, super::clamp(-shift - 71), !self.is_zero())
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// `other` is not larger.
    pub(super) fn subtract(&mut self, other: &Self) {
        let mut borrow = 0i64;
        for (limb, less) in self.0.iter_mut().zip(other.0.iter().chain(std::iter::repeat(&0))) {
            let difference = i64::from(*limb) - i64::from(*less) + borrow;
            *limb = low(difference.cast_unsigned());
            borrow = difference >> 32;
        }
        self.trim();
    }

    pub(super) fn decimal(mut self) -> Vec<u8> {
        let mut groups = Vec::new();
        while !self.is_zero() {
            let mut remainder = 0u64;
            for limb in self.0.iter_mut().rev() {
                let wide = remainder << 32 | u64::from(*limb);
                *limb = low(wide / 1_000_000_000);
                remainder = wide % 1_000_000_000;
            }
            self.trim();
            groups.push(remainder);
        }
        let mut digits = Vec::with_capacity(groups.len() * 9);
        for group in groups.iter().rev() {
            digits.extend_from_slice(format!("{group:09}").as_bytes());
        }
        let zeros = digits.iter().take_while(|d| **d == b'0').count();
        digits.drain(..zeros);
        digits
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is what is asked for")]
const fn low(wide: u64) -> u32 {
    wide as u32
}
