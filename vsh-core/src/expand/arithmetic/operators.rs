//! What the operators do with their numbers.

use super::{ArithmeticError, Evaluated};
use crate::syntax::ast::ArithmeticBinary;

pub(super) fn apply(operator: ArithmeticBinary, a: i64, b: i64) -> Evaluated {
    use ArithmeticBinary as B;
    Ok(match operator {
        B::Power => return power(a, b),
        B::Multiply => a.wrapping_mul(b),
        B::Divide if b == 0 => return Err(ArithmeticError::DivisionByZero(b'/')),
        B::Divide => a.wrapping_div(b),
        B::Remainder if b == 0 => return Err(ArithmeticError::DivisionByZero(b'%')),
        B::Remainder => a.wrapping_rem(b),
        B::Add => a.wrapping_add(b),
        B::Subtract => a.wrapping_sub(b),
        B::ShiftLeft => a.wrapping_shl(shift(b)),
        B::ShiftRight => a.wrapping_shr(shift(b)),
        B::Less => i64::from(a < b),
        B::LessEqual => i64::from(a <= b),
        B::Greater => i64::from(a > b),
        B::GreaterEqual => i64::from(a >= b),
        B::Equal => i64::from(a == b),
        B::NotEqual => i64::from(a != b),
        B::BitAnd => a & b,
        B::BitXor => a ^ b,
        B::BitOr => a | b,
    })
}

/// The machine's shift takes the low six bits of the count.
fn shift(count: i64) -> u32 {
    u32::try_from(count & 63).unwrap_or(0)
}

fn power(base: i64, exponent: i64) -> Evaluated {
    let Ok(mut exponent) = u64::try_from(exponent) else { return Err(ArithmeticError::NegativeExponent) };
    let (mut base, mut result) = (base, 1i64);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        exponent >>= 1;
    }
    Ok(result)
}
