//! Fractions of whole numbers, for decimal arithmetic without surprises.

/// A fraction whose denominator is positive. Operations that do not fit give `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rational {
    top: i128,
    bottom: i128,
}

fn common(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs().max(1)
}

impl Rational {
    pub(crate) fn new(top: i128, bottom: i128) -> Option<Self> {
        if bottom <= 0 {
            return None;
        }
        let divisor = common(top, bottom);
        Some(Self { top: top / divisor, bottom: bottom / divisor })
    }

    /// Digits before and behind a point.
    pub(crate) fn decimal(integer: &[u8], fraction: &[u8]) -> Option<Self> {
        let mut top: i128 = 0;
        for digit in integer.iter().chain(fraction) {
            top = top.checked_mul(10)?.checked_add(i128::from(digit.wrapping_sub(b'0')))?;
        }
        Self::new(top, 10i128.checked_pow(u32::try_from(fraction.len()).ok()?)?)
    }

    pub(crate) fn negated(self) -> Self {
        Self { top: -self.top, bottom: self.bottom }
    }

    pub(crate) fn times(self, factor: i128) -> Option<Self> {
        let divisor = common(factor, self.bottom);
        Self::new(self.top.checked_mul(factor / divisor)?, self.bottom / divisor)
    }

    pub(crate) fn divided(self, by: i128) -> Option<Self> {
        let divisor = common(self.top, by);
        Self::new(self.top / divisor, self.bottom.checked_mul(by / divisor)?)
    }

    pub(crate) fn is_negative(self) -> bool {
        self.top < 0
    }

    pub(crate) fn is_zero(self) -> bool {
        self.top == 0
    }

    /// Is it, without its sign, `limit` or more?
    pub(crate) fn magnitude_at(self, limit: i128) -> bool {
        self.top.abs() / self.bottom >= limit
    }

    /// Is it 10 to this power or more?
    pub(crate) fn magnitude_at_least(self, power: u32) -> bool {
        // As near as the original's numbers are.
        (self.top as f64 / self.bottom as f64).abs() >= 10f64.powi(i32::try_from(power).unwrap_or(0))
    }

    pub(crate) fn floor(self) -> i128 {
        self.top.div_euclid(self.bottom)
    }

    pub(crate) fn ceiling(self) -> i128 {
        self.floor() + i128::from(self.top.rem_euclid(self.bottom) != 0)
    }

    /// The nearest whole number, from zero where there are two.
    pub(crate) fn nearest(self) -> Option<i128> {
        let twice = self.top.abs().checked_mul(2)?.checked_add(self.bottom)?;
        let magnitude = twice / self.bottom.checked_mul(2)?;
        Some(if self.top < 0 { -magnitude } else { magnitude })
    }

    /// The nearest whole number, the even one where there are two.
    pub(crate) fn nearest_even(self) -> Option<i128> {
        let floor = self.floor();
        let twice = self.top.rem_euclid(self.bottom).checked_mul(2)?;
        Some(match twice.cmp(&self.bottom) {
            std::cmp::Ordering::Less => floor,
            std::cmp::Ordering::Greater => floor + 1,
            std::cmp::Ordering::Equal => floor + (floor & 1),
        })
    }

    /// As `%Lg` shows it.
    pub(crate) fn general(self) -> String {
        let mut out = Vec::new();
        super::general::general(&mut out, self.top as f64 / self.bottom as f64, 6, false);
        String::from_utf8_lossy(&out).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Rational;

    #[test]
    fn rounding() {
        let half = Rational::decimal(b"2", b"5").unwrap();
        assert_eq!(
            (half.floor(), half.ceiling(), half.nearest(), half.nearest_even()),
            (2, 3, Some(3), Some(2))
        );
        let minus = half.negated();
        assert_eq!((minus.floor(), minus.ceiling(), minus.nearest()), (-3, -2, Some(-3)));
        assert_eq!(half.times(4), Rational::new(10, 1));
        assert!(half.magnitude_at(2) && !half.magnitude_at(3));
    }
}
