//! Functions on bits. <https://www.gnu.org/software/gawk/manual/html_node/Bitwise-Functions.html>

use super::super::code::Builtin;
use super::super::machine::Fail;
use super::super::value::{Numbers, Value};
use super::shown;

const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

/// How many bits a number holds.
const BITS: u64 = (1 << 53) - 1;

/// A number as the hardware makes 64 bits of it.
fn bits(number: f64) -> u64 {
    let signed = |number: f64| if number.abs() < TWO_TO_63 { number as i64 } else { i64::MIN };
    if number >= TWO_TO_63 {
        signed(number - TWO_TO_63).cast_unsigned() ^ (1 << 63)
    } else {
        signed(number).cast_unsigned()
    }
}

/// Bits as a number: where they do not fit, those on the left are lost.
fn number(bits: u64) -> Value {
    let kept = BITS.checked_shl(bits.trailing_zeros()).unwrap_or(0);
    Value::Number((bits & kept) as f64)
}

fn fatal<T>(why: String) -> Result<T, Fail> {
    Err(Fail::Fatal(why.into()))
}

/// `and`, `or`, `xor`
pub(super) fn join(builtin: Builtin, arguments: &[Value], how: Numbers) -> Result<Value, Fail> {
    let (name, operation): (&str, fn(u64, u64) -> u64) = match builtin {
        Builtin::And => ("and", |a, b| a & b),
        Builtin::Or => ("or", |a, b| a | b),
        _ => ("xor", |a, b| a ^ b),
    };
    // The last that is wrong is named.
    for (at, argument) in (1..).zip(arguments).collect::<Vec<(usize, &Value)>>().into_iter().rev() {
        let value = argument.number(how);
        if value < 0.0 {
            return fatal(format!("{name}: argument {at} negative value {} is not allowed", shown(value)));
        }
    }
    let values = arguments.iter().map(|argument| bits(argument.number(how)));
    Ok(number(values.reduce(operation).unwrap_or(0)))
}

/// `compl`
pub(super) fn complement(value: f64) -> Result<Value, Fail> {
    if value < 0.0 {
        return fatal(format!("compl({}): negative value is not allowed", fixed(value)));
    }
    Ok(number(!bits(value)))
}

/// `lshift`, `rshift`
pub(super) fn shift(builtin: Builtin, value: f64, by: f64) -> Result<Value, Fail> {
    let is_left = builtin == Builtin::Lshift;
    if value < 0.0 || by < 0.0 {
        let name = if is_left { "lshift" } else { "rshift" };
        return fatal(format!("{name}({}, {}): negative values are not allowed", fixed(value), fixed(by)));
    }
    // The hardware looks at the low bits of the count only.
    let (value, by) = (bits(value), (bits(by) & 63) as u32);
    Ok(number(if is_left { value.wrapping_shl(by) } else { value.wrapping_shr(by) }))
}

fn fixed(number: f64) -> String {
    if number.is_finite() { format!("{number:.6}") } else { shown(number) }
}

#[cfg(test)]
mod tests {
    use super::{Builtin, Numbers, Value, bits, complement, join, shift};

    const HOW: Numbers = Numbers::Decimal;

    #[test]
    fn operations() {
        let check = |value: Value, expected: f64| assert_eq!(value.number(HOW), expected);
        check(join(Builtin::Or, &[Value::Number(2f64.powi(63)), Value::Number(1.0)], HOW).unwrap(), 1.0);
        check(join(Builtin::And, &[Value::Number(1.9), Value::Number(3.9)], HOW).unwrap(), 1.0);
        check(complement(1.0).unwrap(), 18_014_398_509_481_982.0);
        check(shift(Builtin::Lshift, 1.0, 64.0).unwrap(), 1.0);
        check(shift(Builtin::Lshift, 3.0, 62.0).unwrap(), 13_835_058_055_282_163_712.0);
        assert_eq!(bits(1e300), 0);
        assert!(join(Builtin::Xor, &[Value::Number(1.0), Value::Number(-1.0)], HOW).is_err());
    }
}
